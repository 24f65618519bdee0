#!/usr/bin/env node
import { at as nearestName, ot as UserError } from "./run.js";
import { S as visibleLines } from "./reports.js";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

// src/command-line.ts
function readCommandLine(args, shape) {
	const { tokens } = parseArgs({
		args: [...args],
		options: Object.fromEntries(Object.entries(shape.flags).map(([name, flag]) => [name, { type: flag.value === void 0 ? "boolean" : "string" }])),
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const values = /* @__PURE__ */ new Map();
	const positionals = [];
	for (const token of tokens) {
		if (token.kind === "positional") positionals.push(token.value);
		if (token.kind !== "option") continue;
		const value = checkValue(token.rawName, token.name, token.value, shape);
		values.set(token.name, [...values.get(token.name) ?? [], value]);
	}
	const extra = positionals[shape.positionals.length];
	if (extra !== void 0) throw new UserError(`There is an argument too many: ${extra}.`, `Try specgate ${shape.name} --help.`);
	return {
		positionals,
		values,
		has: (flag) => values.has(flag),
		value: (flag) => values.get(flag)?.at(-1)
	};
}
function checkValue(raw, name, value, shape) {
	const flag = Object.hasOwn(shape.flags, name) ? shape.flags[name] : void 0;
	if (flag === void 0 || !raw.startsWith("--")) {
		const near = nearestName(raw.replace(/^-+/, ""), Object.keys(shape.flags));
		throw new UserError(`There is no flag ${raw}.`, near === void 0 ? `Try specgate ${shape.name} --help.` : `Did you mean --${near}?`);
	}
	if (flag.value === void 0) {
		if (value !== void 0) throw new UserError(`${raw} takes no value.`, `Write ${raw} alone.`);
		return "";
	}
	if (value === void 0 || value === "" || value.startsWith("-") && value !== "-") throw new UserError(`${raw} needs a value.`, `Write ${raw} ${flag.value}.`);
	if (flag.choices !== void 0 && !flag.choices.includes(value)) {
		const near = nearestName(value, flag.choices);
		throw new UserError(`${raw} ${value} is not known.`, `${near === void 0 ? "" : `Did you mean ${near}? `}Known are ${flag.choices.join(", ")}.`);
	}
	return value;
}
function helpOf(shape) {
	const flags = Object.entries(shape.flags).map(([name, flag]) => {
		return [`--${name}${flag.value === void 0 ? "" : ` ${flag.choices?.join("|") ?? flag.value}`}`, flag.help];
	});
	const [before, after] = [shape.positionals.filter((name) => !name.startsWith("--")), shape.positionals.filter((name) => name.startsWith("--"))];
	const usage = [
		"specgate",
		shape.name,
		...before,
		"[flags]",
		...after
	].join(" ");
	return `${shape.summary}\n\nUsage: ${usage}\n\nFlags:\n${columns(flags)}`;
}
function columns(rows) {
	const width = Math.min(30, Math.max(...rows.map(([left]) => left.length)));
	return rows.map(([left, right]) => left.length > width ? `  ${left}\n  ${" ".repeat(width)}  ${right}\n` : `  ${left.padEnd(width)}  ${right}\n`).join("");
}

// src/command.ts
const common = {
	output: {
		value: "FILE",
		help: "Write to this file instead of the terminal."
	},
	config: {
		value: "FILE",
		help: "Configuration, relative to dir (default .github/specgate.yml)."
	},
	base: {
		value: "REF",
		help: "Branch, tag or commit whose configuration rules, and that the change is held against."
	}
};
const check = {
	name: "check",
	summary: "Hold the code of a repository against its API description, coverage and handoff.",
	positionals: ["[dir]"],
	flags: {
		format: {
			value: "FORMAT",
			choices: [
				"terminal",
				"markdown",
				"json",
				"sarif",
				"junit"
			],
			help: "How the report is written (default terminal)."
		},
		...common,
		only: {
			value: "ID,…",
			help: "Run only these gates."
		}
	}
};
const routes = {
	name: "routes",
	summary: "List the HTTP routes that the code really serves.",
	positionals: ["[dir]"],
	flags: {
		format: {
			value: "FORMAT",
			choices: ["table", "json"],
			help: "How the routes are written (default table)."
		},
		...common
	}
};
const prove = {
	name: "prove",
	summary: "Run a command and record what came of it, as a proof.",
	positionals: ["<type>", "-- <command …>"],
	flags: {
		gate: {
			value: "ID",
			help: "Gate of the working agreement that it proves (default by type: G5)."
		},
		root: {
			value: "DIR",
			help: "Directory that keeps the record (default the repository)."
		}
	}
};
const commands = [
	check,
	routes,
	prove
];
async function command(args, terminal) {
	try {
		return await dispatch(args, terminal);
	} catch (error) {
		if (error instanceof UserError) {
			const place = error.location === void 0 ? "" : ` (${error.location.file}:${error.location.line})`;
			terminal.warn(`${harmless(`specgate: ${error.message}${place}\n${error.fix}`)}\n`);
		} else {
			const told = error instanceof Error ? error.stack ?? error.message : String(error);
			terminal.warn(`specgate: this is a bug of Specgate ${version()} on Node ${process.version}, please report it.\n${told}\n`);
		}
		return 2;
	}
}
async function dispatch(args, terminal) {
	const [name, ...rest] = args;
	if (name === "--version" || name === "-v") {
		terminal.write(`${version()}\n`);
		return 0;
	}
	if (name === void 0 || name === "--help" || name === "-h" || name === "help") {
		terminal.write(help());
		return name === void 0 ? 2 : 0;
	}
	const shape = commands.find((each) => each.name === name);
	if (shape === void 0) throw unknownCommand(name);
	const own = shape === prove && rest.includes("--") ? rest.slice(0, rest.indexOf("--")) : rest;
	if (own.includes("--help") || own.includes("-h")) {
		terminal.write(helpOf(shape));
		return 0;
	}
	if (shape === prove) return (await import("./prove.js")).prove(rest, terminal);
	const line = readCommandLine(rest, shape);
	return shape === check ? runCheck(line, terminal) : runRoutes(line, terminal);
}
async function runCheck(line, terminal) {
	const { exitCode, run } = await import("./run2.js");
	const only = (line.values.get("only") ?? []).flatMap((ids) => ids.split(",").map((id) => id.trim()));
	const { report, folder } = await run({
		...optionsOf(line, terminal),
		...only.length > 0 ? { only } : {}
	});
	if (put(await format(report, folder, line, terminal), line, terminal)) terminal.warn(`specgate: ${report.verdict}, the report is in ${line.value("output")}\n`);
	return exitCode(report);
}
async function runRoutes(line, terminal) {
	const [{ readRoutes }, { routesJson, routesTable }] = await Promise.all([import("./run2.js"), import("./routes.js")]);
	const ledger = await readRoutes(optionsOf(line, terminal));
	put(line.value("format") === "json" ? routesJson(ledger) : routesTable(ledger), line, terminal);
	return 0;
}
function optionsOf(line, terminal) {
	const config = line.value("config");
	const base = line.value("base");
	return {
		directory: line.positionals[0] ?? ".",
		environment: terminal.environment,
		...config === void 0 ? {} : { config },
		...base === void 0 ? {} : { base }
	};
}
async function format(report, folder, line, terminal) {
	switch (line.value("format")) {
		case "json": return (await import("./json.js")).jsonReport(report);
		case "sarif": return (await import("./sarif.js")).sarifReport(report, folder);
		case "junit": return (await import("./junit.js")).junitReport(report);
		case "markdown": return (await import("./job-summary.js")).checkpointMarkdown(report, { folder });
		default: {
			const colour = terminal.terminal && !line.has("output") && !terminal.environment["NO_COLOR"];
			return (await import("./terminal.js")).terminalReport(report, {
				colour,
				width: terminal.width
			});
		}
	}
}
function put(text, line, terminal) {
	const file = line.value("output");
	if (file === void 0 || file === "-") {
		terminal.write(text);
		return false;
	}
	try {
		writeFileSync(file, text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UserError(`The report cannot be written to ${file}: ${reason}.`, "Name a file that can be written.");
	}
	return true;
}
function harmless(text) {
	return visibleLines(text).replace(/##\[/g, "#⟨U+0023⟩[").replace(/^(\s*):(?=:)/gm, "$1⟨U+003A⟩");
}
function unknownCommand(name) {
	const what = name.startsWith("-") ? "flag" : "command";
	const near = nearestName(name.replace(/^-+/, ""), commands.map((each) => each.name));
	return new UserError(`There is no ${what} ${name}.`, near === void 0 || what === "flag" ? "Try specgate --help." : `Did you mean specgate ${near}?`);
}
function help() {
	const rows = commands.map((each) => [[each.name, ...each.positionals].join(" "), each.summary]);
	return `Specgate proves that the code keeps what its API description, handoff and coverage promise.

Usage: specgate <command> [flags]

Commands:
${columns(rows)}
Flags:
${columns([["--help", "Help, also of a command: specgate check --help."], ["--version", "The version."]])}
Exit codes: 0 all gates pass, 1 a gate failed, 2 the work could not be done.
`;
}
function version() {
	const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
	return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}

// src/cli.ts
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
	process.exit();
});
process.exitCode = await command(process.argv.slice(2), {
	environment: process.env,
	terminal: process.stdout.isTTY === true,
	width: process.stdout.columns ?? 100,
	write: (text) => process.stdout.write(text),
	warn: (text) => process.stderr.write(text)
});

export {  };