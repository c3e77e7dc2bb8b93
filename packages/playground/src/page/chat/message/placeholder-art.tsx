// Placeholder pictures of photos and stickers, with colours derived from the message number.

/** The placeholder of a photo, an animation or a video. */
export function PhotoArt({ seed }: { readonly seed: number }) {
  const Drawn = scenes[seed % scenes.length] ?? Hills;
  return (
    <svg class="scene" viewBox="0 0 320 220" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <Drawn turn={((seed * 29) % 70) - 35} />
    </svg>
  );
}

interface Coloured {
  /** The hue shift in degrees. */
  readonly turn: number;
}

const colour = (hue: number, saturation: number, lightness: number): string =>
  `hsl(${(hue + 360) % 360} ${saturation}% ${lightness}%)`;

function Hills({ turn }: Coloured) {
  return (
    <>
      <rect width="320" height="220" fill={colour(205 + turn, 62, 80)} />
      <circle cx="238" cy="62" r="26" fill={colour(46, 92, 84)} />
      <path d="M0 150L70 82l48 46 52-66 92 92 58-40v106H0z" fill={colour(220 + turn, 26, 58)} />
      <path d="M0 178c60-34 110-26 168-6s104 14 152-8v56H0z" fill={colour(150 + turn, 32, 38)} />
    </>
  );
}

function Sea({ turn }: Coloured) {
  return (
    <>
      <rect width="320" height="220" fill={colour(28 + turn / 2, 82, 82)} />
      <circle cx="90" cy="118" r="34" fill={colour(38, 95, 68)} />
      <rect y="126" width="320" height="94" fill={colour(206 + turn / 2, 52, 46)} />
      <path d="M196 52v74h-44zM204 70v56h36z" fill={colour(30, 60, 97)} />
      <path d="M140 132h112l-18 22h-76z" fill={colour(14 + turn / 2, 48, 36)} />
      <path
        d="M20 172h70M130 186h90M240 168h56M60 200h60"
        stroke={colour(206 + turn / 2, 54, 64)}
        stroke-width="4"
        stroke-linecap="round"
      />
    </>
  );
}

function Town({ turn }: Coloured) {
  return (
    <>
      <rect width="320" height="220" fill={colour(236 + turn, 40, 25)} />
      <circle cx="256" cy="54" r="20" fill={colour(50, 70, 88)} />
      <path d="M0 220V128h46V92h50v56h30V68h58v60h36V104h52v40h48v76z" fill={colour(232 + turn, 30, 38)} />
      <path
        d="M60 108h8M78 108h8M60 126h8M78 126h8M140 86h10M162 86h10M140 106h10M162 106h10M140 128h10M232 120h9M252 120h9M232 140h9"
        stroke={colour(44, 92, 70)}
        stroke-width="9"
      />
      <path d="M0 200h320v20H0z" fill={colour(236 + turn, 36, 18)} />
    </>
  );
}

function Wood({ turn }: Coloured) {
  return (
    <>
      <rect width="320" height="220" fill={colour(48 + turn, 62, 88)} />
      <path d="M0 170c80-22 220-22 320 0v50H0z" fill={colour(92 + turn, 34, 64)} />
      {[34, 92, 150, 214, 276].map((x, index) => (
        <g key={x}>
          <path
            d={`M${x} ${70 + (index % 2) * 26}l34 66h-20l26 42h-80l26-42h-20z`}
            fill={colour(140 + turn + index * 6, 36, 30 + (index % 3) * 7)}
          />
          <path d={`M${x - 5} 176h10v18h-10z`} fill={colour(24, 34, 30)} />
        </g>
      ))}
    </>
  );
}

function Cup({ turn }: Coloured) {
  return (
    <>
      <rect width="320" height="220" fill={colour(34 + turn, 56, 84)} />
      <rect y="158" width="320" height="62" fill={colour(24 + turn, 34, 56)} />
      <path d="M104 92h98v42c0 24-20 40-49 40s-49-16-49-40z" fill={colour(30, 50, 97)} />
      <path d="M202 104h14c26 0 26 42-8 42" fill="none" stroke={colour(30, 50, 97)} stroke-width="11" />
      <path
        d="M128 74c-10-14 10-18 0-34M154 74c-10-14 10-18 0-34M180 74c-10-14 10-18 0-34"
        fill="none"
        stroke={colour(26 + turn, 34, 68)}
        stroke-width="5"
        stroke-linecap="round"
      />
      <ellipse cx="153" cy="182" rx="78" ry="9" fill={colour(22 + turn, 32, 44)} />
    </>
  );
}

const scenes = [Hills, Sea, Town, Wood, Cup] as const;

/** The placeholder of a sticker: an animal derived from the message number. */
export function StickerArt({ seed }: { readonly seed: number }) {
  const hue = (seed * 67) % 360;
  const Ears = ears[seed % ears.length] ?? PointedEars;
  return (
    <svg class="sticker" viewBox="0 0 160 160" aria-hidden="true">
      <g stroke={colour(hue, 40, 26)} stroke-width="5" stroke-linejoin="round" stroke-linecap="round">
        <Ears hue={hue} />
        <circle cx="80" cy="88" r="56" fill={colour(hue, 66, 74)} />
        <path d={mouths[(seed >> 1) % mouths.length]} fill="none" />
        <path d="M58 78v8M102 78v8" stroke-width="10" />
      </g>
      <ellipse cx="46" cy="102" rx="11" ry="7" fill={colour(hue + 330, 80, 72)} />
      <ellipse cx="114" cy="102" rx="11" ry="7" fill={colour(hue + 330, 80, 72)} />
    </svg>
  );
}

const mouths = [
  "M60 108c10 14 30 14 40 0",
  "M68 112h24",
  "M66 104c4 18 24 18 28 0z",
  "M62 114c10-12 26-12 36 0",
] as const;

interface Skinned {
  readonly hue: number;
}

function PointedEars({ hue }: Skinned) {
  return <path d="M36 58L32 14l36 24M124 58l4-44-36 24" fill={colour(hue, 60, 62)} />;
}

function RoundEars({ hue }: Skinned) {
  return (
    <g fill={colour(hue, 60, 62)}>
      <circle cx="38" cy="44" r="20" />
      <circle cx="122" cy="44" r="20" />
    </g>
  );
}

function LongEars({ hue }: Skinned) {
  return (
    <g fill={colour(hue, 60, 62)}>
      <ellipse cx="58" cy="32" rx="13" ry="28" />
      <ellipse cx="102" cy="32" rx="13" ry="28" />
    </g>
  );
}

const ears = [PointedEars, RoundEars, LongEars] as const;
