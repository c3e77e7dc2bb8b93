/** The files of the folder with both ends of every relation. */
export function assembleSchema(folder: string): readonly { readonly name: string; readonly content: string }[];
