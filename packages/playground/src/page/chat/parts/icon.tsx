// Line icons in the colour of the text.

const shapes = {
  back: ["M15 5l-7 7 7 7"],
  close: ["M6 6l12 12M18 6L6 18"],
  more: ["M12 5.5v.01M12 12v.01M12 18.5v.01"],
  people: [
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.6-3.6 3.2-5.5 6.5-5.500s5.9 1.9 6.5 5.5",
    "M16 4.300a3.5 3.5 0 0 1 0 6.600M18 14.800c2 .7 3.2 2.5 3.6 5.2",
  ],
  work: ["M3 12h4l2.5-7 5 14 2.5-7h4"],
  group: ["M12 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5 20c.6-3.6 3.5-5.5 7-5.500s6.4 1.9 7 5.5"],
  forum: ["M4 6h16M4 12h10M4 18h13"],
  channel: ["M4 10v4h3l9 5V5L7 10H4z", "M19.5 9.500c.9 1.5.9 3.5 0 5"],
  bot: ["M5 9h14v10H5zM12 9V5", "M9 13.500v1M15 13.500v1M12 4.900v.1"],
  reply: ["M10 5l-6 6 6 6", "M4 11h9c4 0 7 3 7 8"],
  edit: ["M4 20l1-4.500L16 4.5 19.5 8 8.5 19z"],
  forward: ["M14 5l6 6-6 6", "M20 11h-9c-4 0-7 3-7 8"],
  copy: ["M8 8h12v12H8z", "M16 8V4H4v12h4"],
  pin: ["M9 4h6l-1 6 4 4H6l4-4z", "M12 14v6"],
  bin: ["M5 7h14M10 7V4h4v3", "M7 7l1 13h8l1-13"],
  flag: ["M6 21V4h11l-2 4 2 4H6"],
  warn: ["M12 4l9 16H3z", "M12 10v4M12 17v.01"],
  mute: ["M5 10v4h3l5 4V6l-5 4z", "M17 9l5 6M22 9l-5 6"],
  ban: ["M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z", "M5.7 5.700l12.6 12.6"],
  send: ["M4 12L20 5l-5 15-3.5-6z", "M11.5 14L20 5"],
  attach: [
    "M20 11.500l-8 8a5 5 0 0 1-7-7l8.5-8.500a3.4 3.4 0 0 1 4.8 4.800l-8.5 8.500a1.7 1.7 0 0 1-2.4-2.400l7.6-7.6",
  ],
  slash: ["M5 4h14v16H5z", "M13.5 8l-3 8"],
  eye: ["M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z", "M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z"],
  down: ["M12 5v13M6 12.500l6 6 6-6"],
  play: ["M8 5l11 7-11 7z"],
  check: ["M5 12.500l4.5 4.500L19 7.5"],
  link: ["M7 17L17 7M9 7h8v8"],
  exit: ["M14 4H5v16h9", "M10 12h11M17 8l4 4-4 4"],
  photo: ["M4 5h16v14H4z", "M4 16l5-5 4 4 3-2.5 4 3.500M15.5 9.500v.01"],
  video: ["M3 6h12v12H3z", "M15 11l6-3.500v9L15 13"],
  animation: ["M3 6h18v12H3z", "M9.5 10.500H7v3h2.500V12M13 10v4M17.5 10H16v4M16 12h1.5"],
  audio: [
    "M9 18V6l10-2v12",
    "M6.5 20.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM16.5 18.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  ],
  document: ["M6 3h8l4 4v14H6z", "M14 3v4h4"],
  voice: ["M12 14a3 3 0 0 0 3-3V6a3 3 0 0 0-6 0v5a3 3 0 0 0 3 3z", "M6 11a6 6 0 0 0 12 0M12 17v4"],
  video_note: ["M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z", "M10 8.500l5.5 3.5-5.5 3.500z"],
  sticker: ["M5 4h14v9l-7 7H5z", "M19 13h-7v7"],
  poll: ["M5 20V12M12 20V4M19 20v-6"],
  location: ["M12 21s7-6.5 7-11.500a7 7 0 0 0-14 0C5 14.5 12 21 12 21z", "M12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"],
  contact: [
    "M4 5h16v14H4z",
    "M9 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM6.5 16c.3-1.5 1.3-2.3 2.5-2.300s2.2.8 2.5 2.300M14.5 10H17M14.5 13.500H17",
  ],
  dice: ["M4 4h16v16H4z", "M8.5 8.500v.01M15.5 8.500v.01M12 12v.01M8.5 15.500v.01M15.5 15.500v.01"],
  album: ["M8 4h12v12H8z", "M16 16v4H4V8h4"],
  search: ["M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14z", "M16 16l4.5 4.5"],
  pause: ["M8 5v14M16 5v14"],
  stop: ["M6 6h12v12H6z"],
  again: ["M4 12a8 8 0 1 0 2.6-5.9", "M4 4v4.5h4.5"],
  chain: ["M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1 1", "M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1-1"],
  chevron: ["M6 9.5l6 6 6-6"],
  import: ["M12 4v11M7.5 10.5L12 15l4.5-4.5", "M5 19.5h14"],
  help: ["M9.2 9a3 3 0 1 1 4.3 2.7c-1 .5-1.5 1.1-1.5 2.3M12 17.5h.01", "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z"],
  system: ["M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z", "M12 3v18M12 8h7.5M12 12h9M12 16h7.5"],
  light: [
    "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z",
    "M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4",
  ],
  dark: ["M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z"],
  clock: ["M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z", "M12 7.5V12l3 2"],
  scales: ["M12 4v16M8 20h8M5 7h14", "M5 7l-2.5 6a2.8 2.8 0 0 0 5 0z", "M19 7l-2.5 6a2.8 2.8 0 0 0 5 0z"],
  case: ["M6 3.5h8.5L19 8v12.5H6z", "M14 3.5V8.5h5M9 13h7M9 16.5h5"],
} as const;

export type IconName = keyof typeof shapes;

/** Decorative: the meaning is in the text beside it, or in the button's label. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      class="icon"
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.9"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {shapes[name].map((shape) => (
        <path key={shape} d={shape} />
      ))}
    </svg>
  );
}
