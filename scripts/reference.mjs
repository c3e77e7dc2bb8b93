// Writes the tables of commands and settings for docs/reference.md from the features themselves.

const row = (...cells) => `| ${cells.join(" | ")} |`;
const table = (heads, rows) => [row(...heads), row(...heads.map(() => "---")), ...rows].join("\n");
const code = (words) => `\`${words}\``;

/** The page as Markdown. It takes the program's own parts, so that sources and build give the same. */
export function reference({ features, translator, text, valueText, formsOf }) {
  const say = (words) => translator.plain(words, "en").replaceAll("|", "\\|").trim();
  const rightOf = (right) => say(text(`rights-${right.replaceAll("_", "-")}`));

  const accessOf = (access) =>
    ({ everyone: "everyone", admin: "admins", owner: "the owner" })[access] ?? `admins with “${rightOf(access)}”`;

  const commandRow = ({ name, forms, aliases = [], summary, example, access, botRights = [] }) =>
    row(
      [name, ...aliases].map((each) => code(`/${each}`)).join(" "),
      say(text(summary)),
      formsOf({ name, forms })
        .map((form) => code(say(form)))
        .join("<br>"),
      example === undefined ? "" : code(`/${name} ${example}`),
      accessOf(access),
      botRights.map(rightOf).join(", "),
    );

  const choicesOf = (control) => {
    if (control.kind === "ask") return "asked in private";
    if (control.kind === "page") return "a page of its own";
    const values = "values" in control ? control.values : [true, false];
    const choices = Array.isArray(values) ? values : Object.keys(values);
    const words = choices.map((value) =>
      say(valueText(control, { [control.key]: value === "off" ? undefined : value })),
    );
    return words.join(", ");
  };

  const settingRow = (control, defaults) =>
    row(say(text(control.label)), say(valueText(control, defaults)), choicesOf(control));

  const sections = features
    .filter(({ commands, pages }) => commands.length + pages.length > 0)
    .map(({ title, commands, pages, settings }) => {
      const rows = commands.map(commandRow);
      const controls = pages.flatMap((page) => page.controls.map((control) => settingRow(control, settings.parse({}))));
      return [
        `## ${say(text(title))}`,
        ...(rows.length
          ? [table(["Command", "What it does", "How to write it", "Example", "Who", "The bot needs"], rows)]
          : []),
        ...(controls.length ? [table(["Setting", "At first", "On the button"], controls)] : []),
      ].join("\n\n");
    });

  return `# Commands and settings

Made from the features by \`npm run docs\`; a test holds it to them. Commands begin with \`/\` or \`!\`. Settings are on
the pages of \`/settings\`.

${sections.join("\n\n")}
`;
}
