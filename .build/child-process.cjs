// commander asks for this at every start, and uses it for subcommands that are programs of their own: here there are none.
exports.spawn = (...args) => require("child_process").spawn(...args);
