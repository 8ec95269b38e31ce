/** Pictures for the articles, drawn for this project as SVG: flat shapes that stand in for press photographs. */

const frame = (sky: readonly [string, string], shapes: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" preserveAspectRatio="xMidYMid slice"><defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky[0]}"/><stop offset="1" stop-color="${sky[1]}"/></linearGradient></defs><rect width="640" height="360" fill="url(#s)"/>${shapes}</svg>`;

const sea = (y: number, colour: string): string =>
  `<path d="M0 ${y}q40-10 80 0t80 0 80 0 80 0 80 0 80 0 80 0 80 0V360H0z" fill="${colour}"/>`;

const crane = (x: number, height: number): string =>
  `<g fill="none" stroke="#22303c" stroke-width="7"><path d="M${x} 290V${290 - height}M${x + 54} 290V${290 - height}M${x - 12} ${290 - height}H${x + 210}M${x + 27} ${240 - height}L${x + 200} ${290 - height}M${x + 27} ${240 - height}L${x - 6} ${290 - height}M${x} ${290 - height}L${x + 27} ${240 - height}L${x + 54} ${290 - height}M${x} 240L${x + 54} 200M${x + 54} 240L${x} 200"/></g>`;

const boxes = [
  [16, 262, '#a3412f'],
  [80, 262, '#d9a441'],
  [16, 234, '#3f6b7d'],
  [420, 262, '#3f6b7d'],
  [484, 262, '#a3412f'],
  [548, 262, '#6d7f52'],
  [484, 234, '#d9a441'],
]
  .map(([x, y, fill]) => `<rect x="${x}" y="${y}" width="60" height="26" fill="${fill}"/>`)
  .join('');

const PICTURES: Record<string, string> = {
  crane: frame(
    ['#e9b48a', '#f6e3c5'],
    `<circle cx="500" cy="120" r="46" fill="#fff3d6"/>${crane(150, 150)}${crane(330, 120)}<rect y="288" width="640" height="14" fill="#4b4640"/>${boxes}${sea(306, '#31566b')}`,
  ),
  library: frame(
    ['#8fa9b8', '#dfe6e2'],
    `<path d="M120 130L320 50 520 130z" fill="#b4573f"/><rect x="130" y="130" width="380" height="170" fill="#d8c7a3"/>${[160, 230, 300, 370, 440].map((x) => `<path d="M${x} 290v-80a20 20 0 0 1 40 0v80z" fill="#4a5a5f"/><rect x="${x - 12}" y="140" width="12" height="150" fill="#efe5cc"/>`).join('')}<rect y="296" width="640" height="64" fill="#6b655b"/>`,
  ),
  train: frame(
    ['#5f86a3', '#f2d7b0'],
    `${sea(220, '#3c6f88')}<path d="M0 232H640v18H0z" fill="#5b5148"/>${[60, 180, 300, 420, 540].map((x) => `<rect x="${x}" y="250" width="22" height="70" fill="#5b5148"/>`).join('')}<path d="M90 168h400q50 4 70 64H90z" fill="#a3412f"/>${[120, 180, 240, 300, 360, 420].map((x) => `<rect x="${x}" y="182" width="40" height="20" fill="#f6e9cd"/>`).join('')}<path d="M496 182q26 2 38 26h-38z" fill="#22303c"/>`,
  ),
  ferry: frame(
    ['#b9d3d9', '#f4efe0'],
    `${sea(250, '#2f5f70')}<path d="M120 216h400l-40 54H160z" fill="#22303c"/><path d="M170 176h280l20 40H160z" fill="#f8f5ec"/><rect x="330" y="122" width="54" height="54" fill="#a3412f"/>${[190, 230, 270, 400].map((x) => `<circle cx="${x}" cy="196" r="9" fill="#31566b"/>`).join('')}${sea(286, '#244b5a')}`,
  ),
  herring: frame(
    ['#dfe9e6', '#c3d6d6'],
    [
      [130, 110],
      [330, 90],
      [230, 190],
      [440, 200],
      [110, 270],
      [340, 280],
    ]
      .map(
        ([x, y]) =>
          `<g transform="translate(${x} ${y})"><path d="M0 0q70-50 150 0q-80 50-150 0z" fill="#5f8496"/><path d="M0 0q70 14 150 0q-80 50-150 0z" fill="#cdd9da"/><path d="M142 0l36-24v48z" fill="#4b6d7e"/><circle cx="26" cy="-4" r="5" fill="#13212a"/></g>`,
      )
      .join(''),
  ),
  storm: frame(
    ['#1c2733', '#4d6070'],
    `<path d="M470 300V120h36v180z" fill="#d8d3c6"/><path d="M462 120h52l-10-30h-32z" fill="#a3412f"/><path d="M488 104L0 40v80z" fill="#f7e7a9" opacity=".28"/><path d="M380 300h260v60H380z" fill="#39424a"/><path d="M0 300q60-120 150-60t120 0 130 60v60H0z" fill="#2f4a5a"/><path d="M330 250q40-90 110-100-30 40-10 90z" fill="#dfe8ea" opacity=".7"/>${sea(320, '#22384a')}`,
  ),
  lighthouse: frame(
    ['#f0c9a0', '#9fb9c0'],
    `${sea(260, '#3a6477')}<path d="M180 300q60-70 140-66t180 66z" fill="#4b4640"/><path d="M290 238l12-150h40l12 150z" fill="#f5f1e6"/><path d="M296 180h52l3 28h-58zM301 116h42l2 28h-46z" fill="#a3412f"/><rect x="304" y="62" width="36" height="26" fill="#22303c"/><path d="M300 62h44l-22-22z" fill="#a3412f"/><rect x="360" y="214" width="60" height="30" fill="#e8dfca"/><path d="M354 214h72l-36-20z" fill="#7a4a3a"/>${sea(304, '#2b5163')}`,
  ),
};

/** @returns SVG source, null where there is no picture of that name */
export function findPicture(name: string): string | null {
  return PICTURES[name] ?? null;
}
