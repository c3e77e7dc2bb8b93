// The hash of an address that names a scene.

/** The scene id in a hash; undefined if there is none. */
export function sceneIn(hash: string): string | undefined {
  const id = new URLSearchParams(hash.replace(/^#/, "")).get("scene")?.trim();
  return id === "" ? undefined : id;
}

/** The address that plays a scene. */
export const sceneLink = (origin: string, id: string): string => `${origin}/#scene=${encodeURIComponent(id)}`;
