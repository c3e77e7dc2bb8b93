// A newcomer puts an advert into a message that had passed.
import type { Scene } from "../scene.ts";
import { messageRef, newPerson, scriptOf } from "../script.ts";

export const editedAdvert: Scene = {
  id: "edited-advert",
  title: "An advert by edit",
  description: "A newcomer says hello and edits an advert into it: the message goes. A member may edit as before.",
  where: ({ cafe }) => cafe,
  steps: (demo, cafe) => {
    const { olga, alice } = demo.people;
    const milo = newPerson(demo, "Milo");
    const { says, types, joins, edits, performs } = scriptOf(cafe);
    const [hers, his] = [messageRef(), messageRef()];
    return [
      types(olga, "/edits newcomers 1d", { caption: "Olga sets: what newcomers edit is deleted, for a day." }),
      joins(milo, { caption: "Milo joins." }),
      says(milo, "Hello everyone, lovely place", { saveTo: his }),
      says(alice, "Welcom, Milo!", { saveTo: hers }),
      edits(alice, hers, "Welcome, Milo!"),
      edits(milo, his, "Cheap watches, write me"),
      performs("Milo's message is gone. Alice's edit stays.", () => undefined),
      says(alice, "Clever, but no."),
      types(olga, "/edits judge", { caption: "At the end the café is as it was before." }),
    ];
  },
};
