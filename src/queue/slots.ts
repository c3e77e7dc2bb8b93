// Which of the queues holds the updates of a chat. It must never change: an order holds within one queue alone.

/** How many queues there are: enough for as many processes to have some, few enough for a broker on a small machine. */
export const SLOTS = 64;

/** FNV-1a, 32 bits (draft-eastlake-fnv). */
const [BASIS, PRIME] = [0x811c9dc5, 0x01000193];

/** The slot of a chat: the same in every process and version, and evenly spread. */
export function slotOf(queue: number): number {
  let hash = BASIS;
  for (const character of String(queue)) hash = Math.imul(hash ^ character.charCodeAt(0), PRIME) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) % SLOTS;
}
