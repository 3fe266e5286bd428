import type { Command, Option } from "commander";

/** A script that completes the command's words in a shell, made from its own options. */
export function completionScript(shell: string, program: Command): string {
  if (shell === "fish") return fish(program);
  return shell === "zsh" ? `#compdef extract\nautoload -U +X bashcompinit && bashcompinit\n${bash(program)}` : bash(program);
}

const commandsOf = (program: Command): string[] => program.commands.map((command) => command.name());
const optionsOf = (program: Command): readonly Option[] => [
  ...program.options,
  ...program
    .createHelp()
    .visibleOptions(program)
    .filter((option) => option.long === "--help"),
];
const flagsOf = (option: Option): string[] => [option.short, option.long].filter((flag) => flag !== undefined && flag !== null);

function bash(program: Command): string {
  const flags = optionsOf(program).flatMap(flagsOf).join(" ");
  const values = optionsOf(program)
    .filter((option) => option.argChoices)
    .map((option) => `    ${flagsOf(option).join("|")}) COMPREPLY=($(compgen -W "${option.argChoices!.join(" ")}" -- "$word")); return;;`);
  return `_extract() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  # bash cuts --format=csv in three
  if [ "$word" = "=" ]; then word=""; elif [ "$before" = "=" ]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  case "$before" in
${values.join("\n")}
    completion) COMPREPLY=($(compgen -W "bash zsh fish" -- "$word")); return;;
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "${flags}" -- "$word"));;
    *) [ "$COMP_CWORD" -eq 1 ] && COMPREPLY=($(compgen -W "${commandsOf(program).join(" ")}" -- "$word")) || COMPREPLY=()
      # names may have spaces and stars
      local name
      while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen -f -- "$word");;
  esac
}
complete -o filenames -F _extract extract
`;
}

function fish(program: Command): string {
  const quote = (text: string) => `'${text.replace(/['\\]/g, "\\$&")}'`;
  const commands = program.commands.map((command) => `complete -c extract -n __fish_use_subcommand -a ${command.name()} -d ${quote(command.description())}`);
  const options = optionsOf(program).map((option) => {
    const names = [option.short && `-s ${option.short.slice(1)}`, option.long && `-l ${option.long.slice(2)}`].filter(Boolean).join(" ");
    const values = option.argChoices ? ` -x -a ${quote(option.argChoices.join(" "))}` : option.required ? " -r" : "";
    return `complete -c extract ${names}${values} -d ${quote(option.description)}`;
  });
  return [...commands, ...options, "complete -c extract -n '__fish_seen_subcommand_from completion' -x -a 'bash zsh fish'", ""].join("\n");
}
