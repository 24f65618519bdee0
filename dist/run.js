import { o as __toESM } from "./rolldown-runtime.js";
import { _ as NEVER, a as boolean, c as number$2, d as record, f as strictObject, g as toJSONSchema, h as unknown$3, i as array, l as object, m as union$1, n as _enum, p as string, r as _null, s as literal, t as datetime, u as partialRecord, v as config } from "./zod.js";
import { t as require_picomatch } from "./picomatch.js";
import { t as require_saxes } from "./saxes.js";
import { n as gfmFromMarkdown, r as fromMarkdown, t as gfm } from "./markdown.js";
import { t as require_dist } from "./yaml.js";
import { n as Parser, t as Language } from "./web-tree-sitter.js";
import { t as require_ignore } from "./ignore.js";
import { accessSync, closeSync, constants, existsSync, fstatSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, readlinkSync, realpathSync, renameSync, statSync, writeFileSync, writeSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { basename, delimiter, dirname, extname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { createHash } from "node:crypto";
import { constants as constants$1, devNull } from "node:os";
import { spawn, spawnSync } from "node:child_process";
import { StringDecoder } from "node:string_decoder";

// src/model/errors.ts
var UserError = class extends Error {
	name = "UserError";
	fix;
	location;
	constructor(message, fix, location) {
		super(message);
		this.fix = fix;
		this.location = location;
	}
};

// src/model/nearest-name.ts
function nearestName(name, candidates) {
	let best;
	let least = Math.max(2, Math.ceil(name.length / 3)) + 1;
	for (const candidate of candidates) {
		const count = distance(name.toLowerCase(), candidate.toLowerCase());
		if (count < least) {
			least = count;
			best = candidate;
		}
	}
	return best;
}
function distance(a, b) {
	let before = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
			row.push(least);
		}
		before = last;
		last = row;
	}
	return last[b.length] ?? 0;
}

// src/inputs/git.ts
const TIME_LIMIT = 6e4;
const OUTPUT_LIMIT = 268435456;
const FULL_HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function openGit(root, options) {
	const program = findGit(options.environment);
	const output = (args) => program === void 0 ? void 0 : runGit(program, root.directory, args, options.environment);
	const line = (args) => output(args)?.toString("utf8").trim() || void 0;
	const [folder, checkout] = output([
		"rev-parse",
		"--show-prefix",
		"HEAD^{commit}"
	])?.toString("utf8").split("\n") ?? [line(["rev-parse", "--show-prefix"])];
	const head = options.head ?? checkout ?? options.environment["GITHUB_SHA"];
	const base = options.base === void 0 ? void 0 : resolveBase(options.base, line);
	let ancestor;
	return {
		head: head !== void 0 && FULL_HASH.test(head) ? head : checkout,
		base,
		has: (commit) => FULL_HASH.test(commit) && line([
			"rev-parse",
			"--verify",
			"--quiet",
			`${commit}^{commit}`
		]) !== void 0,
		folder: folder ?? "",
		mergeBase() {
			if (base === void 0) return void 0;
			ancestor ??= line([
				"merge-base",
				base,
				"HEAD"
			]);
			return ancestor;
		},
		fileAt(commit, file) {
			if (!FULL_HASH.test(commit)) throw new Error(`not a full hash: ${commit}`);
			return output([
				"cat-file",
				"blob",
				`${commit}:./${file}`
			]);
		},
		output
	};
}
function resolveBase(base, line) {
	if (base.startsWith("-") || base.trim() === "") throw new UserError(`The base ${JSON.stringify(base)} is no name of a commit.`, "Name a branch, tag or commit.");
	const hash = line([
		"rev-parse",
		"--verify",
		"--quiet",
		`${base}^{commit}`
	]) ?? line([
		"rev-parse",
		"--verify",
		"--quiet",
		`refs/remotes/origin/${base}^{commit}`
	]);
	if (hash !== void 0 && FULL_HASH.test(hash)) return hash;
	if (FULL_HASH.test(base)) return base;
	throw missingBase(base);
}
function missingBase(base) {
	return new UserError(`The base ${base} is not in this clone.`, "Fetch it: with actions/checkout set `fetch-depth: 0`; elsewhere run `git fetch origin` and name a branch, tag or commit.");
}
function findGit(environment) {
	const name = process.platform === "win32" ? "git.exe" : "git";
	for (const directory of (environment["PATH"] ?? environment["Path"] ?? "").split(delimiter)) {
		if (!isAbsolute(directory)) continue;
		const program = join(directory, name);
		try {
			accessSync(program, constants.X_OK);
			return program;
		} catch {}
	}
}
const SAFE = [
	"--no-pager",
	"--no-optional-locks",
	"--literal-pathspecs",
	...[
		"core.fsmonitor=false",
		`core.hooksPath=${devNull}`,
		`core.attributesFile=${devNull}`,
		"core.quotePath=false"
	].flatMap((setting) => ["-c", setting]),
	...[
		"protocol.allow=never",
		"safe.directory=*",
		"safe.bareRepository=explicit"
	].flatMap((setting) => ["-c", setting])
];
function runGit(program, directory, args, environment) {
	const result = spawnSync(program, [...SAFE, ...args], {
		cwd: directory,
		env: {
			PATH: environment["PATH"] ?? environment["Path"],
			SystemRoot: environment["SystemRoot"],
			LC_ALL: "C",
			GIT_CONFIG_NOSYSTEM: "1",
			GIT_CONFIG_GLOBAL: devNull,
			GIT_ATTR_NOSYSTEM: "1",
			GIT_NO_LAZY_FETCH: "1",
			GIT_TERMINAL_PROMPT: "0",
			GIT_OPTIONAL_LOCKS: "0"
		},
		stdio: [
			"ignore",
			"pipe",
			"ignore"
		],
		timeout: TIME_LIMIT,
		killSignal: "SIGKILL",
		maxBuffer: OUTPUT_LIMIT,
		windowsHide: true
	});
	return result.error === void 0 && result.status === 0 ? result.stdout : void 0;
}

// src/inputs/root.ts
const NO_WAIT = constants.O_NONBLOCK ?? 0;
const PLAIN$3 = /^[\w@+-]+(?:\.[\w@+-]+)*(?:\/[\w@+-]+(?:\.[\w@+-]+)*)*$/;
var Root = class {
	directory;
	#start;
	#directories = /* @__PURE__ */ new Map();
	constructor(directory) {
		let real;
		try {
			real = realpathSync(resolve(directory));
			if (!statSync(real).isDirectory()) real = void 0;
		} catch {
			real = void 0;
		}
		if (real === void 0) throw new UserError(`There is no directory ${directory}.`, "Name the directory of a repository: specgate check path/to/repository.");
		this.directory = real;
		this.#start = real.endsWith(sep) ? real : real + sep;
	}
	relative(file) {
		const inside = file.startsWith(this.#start) ? file.slice(this.#start.length) : file;
		if (PLAIN$3.test(inside)) return inside;
		const path = relative(this.directory, resolve(this.directory, file));
		if (path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) return void 0;
		return path.split(sep).join("/");
	}
	has(file) {
		try {
			return statSync(this.#real(file)).isFile();
		} catch {
			return false;
		}
	}
	readBytes(file, limit = 268435456) {
		const path = this.#real(file);
		let descriptor;
		try {
			descriptor = openSync(path, constants.O_RDONLY | NO_WAIT);
			const status = fstatSync(descriptor);
			if (!status.isFile()) throw new UserError(`${file} is not a regular file.`, "Name a file.", {
				file,
				line: 1
			});
			if (status.size > limit) throw new UserError(`${file} has ${status.size} bytes, more than the ${limit} that are read.`, "Name a smaller file.", {
				file,
				line: 1
			});
			const bytes = Buffer.allocUnsafe(status.size);
			let length = 0;
			while (length < bytes.length) {
				const count = readSync(descriptor, bytes, length, bytes.length - length, null);
				if (count === 0) break;
				length += count;
			}
			return bytes.subarray(0, length);
		} catch (error) {
			if (error instanceof UserError) throw error;
			throw new UserError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`, "Make the file readable.", {
				file,
				line: 1
			});
		} finally {
			if (descriptor !== void 0) closeSync(descriptor);
		}
	}
	*chunks(file, limit = 4294967296) {
		const path = this.#real(file);
		const descriptor = openSync(path, constants.O_RDONLY | NO_WAIT);
		try {
			if (!fstatSync(descriptor).isFile()) throw new UserError(`${file} is not a regular file.`, "Name a file.", {
				file,
				line: 1
			});
			const memory = Buffer.allocUnsafe(1048576);
			let total = 0;
			while (true) {
				const count = readSync(descriptor, memory, 0, memory.length, null);
				if (count === 0) return;
				total += count;
				if (total > limit) throw new UserError(`${file} has more than the ${limit} bytes that are read.`, "Name a smaller file.", {
					file,
					line: 1
				});
				yield memory.subarray(0, count);
			}
		} finally {
			closeSync(descriptor);
		}
	}
	readText(file, limit) {
		const text = this.readBytes(file, limit).toString("utf8");
		return text.charCodeAt(0) === 65279 ? text.slice(1) : text;
	}
	#real(file) {
		if (this.relative(file) === void 0) throw new UserError(`${file} is outside the repository.`, "Name a file inside the repository.");
		let real;
		try {
			const plain = sep === "/" && PLAIN$3.test(file);
			real = this.#resolved(plain ? this.#start + file : resolve(this.directory, file));
		} catch {
			throw new UserError(`There is no file ${file}.`, "Check the name, or create the file.");
		}
		if (this.relative(real) === void 0) throw new UserError(`${file} leads outside the repository through a symlink.`, "Put the file itself into the repository.");
		return real;
	}
	#resolved(path) {
		if (path === this.directory || lstatSync(path).isSymbolicLink()) return realpathSync(path);
		const directory = dirname(path);
		let real = this.#directories.get(directory);
		if (real === void 0) {
			real = realpathSync(directory);
			this.#directories.set(directory, real);
		}
		return real + path.slice(directory.endsWith(sep) ? directory.length - 1 : directory.length);
	}
};
function sha256(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}

// src/model/path-template.ts
function parsePathTemplate(path) {
	const segments = [];
	let segment = emptySegment();
	for (const piece of pieces(path)) if (piece === "/") {
		if (segment.text !== "") segments.push(segment);
		segment = emptySegment();
	} else if (isParameter(piece)) {
		segment.text += piece;
		segment.key += "{}";
		segment.parameters.push(parameterName(piece));
	} else {
		segment.text += piece;
		segment.key += decoded$1(piece);
	}
	if (segment.text !== "") segments.push(segment);
	return {
		segments,
		key: keyOf$2(segments),
		parameters: segments.flatMap(({ parameters }) => parameters)
	};
}
function keyOf$2(segments) {
	return `/${segments.map(({ key }) => key).join("/")}`;
}
function sameStructure(a, b) {
	return parsePathTemplate(a).key === parsePathTemplate(b).key;
}
function joinPaths$1(base, path) {
	const joined = `${base}/${path}`.replace(/\/{2,}/g, "/").replace(/\/$/, "");
	return joined.startsWith("/") ? joined : `/${joined}`;
}
function answers(route, method) {
	return route === "ANY" || route === method;
}
function parsePathPattern(path) {
	const known = [""];
	for (const piece of pieces(path ?? "{*}")) {
		const last = known.length - 1;
		const before = known[last] ?? "";
		if (piece === "{*}") {
			if (before !== "" || last === 0) known.push("");
		} else if (piece === "/" && before.endsWith("/")) {} else known[last] = before + (isParameter(piece) ? "{}" : decoded$1(piece).toLowerCase());
	}
	const [first = ""] = known;
	if (known.length === 1 || first !== "" && !first.startsWith("/")) known[0] = first.replace(/^\/?/, "/");
	const end = known.length - 1;
	if (end > 0 || known[0] !== "/") known[end] = (known[end] ?? "").replace(/\/$/, "");
	return {
		known,
		required: longest(known.flatMap((stretch, place) => wholeSegments(stretch, place === 0, place === end))),
		weight: known.join("").replaceAll("/", "").length
	};
}
function wholeSegments(stretch, isFirst, isLast) {
	const parts = stretch.split("/");
	return parts.filter((part, place) => {
		return !(place === 0 && !isFirst || place === parts.length - 1 && !isLast) && !part.includes("{}");
	});
}
function longest(texts) {
	return texts.reduce((best, text) => text.length > best.length ? text : best, "");
}
function patternCovers(pattern, key) {
	const text = key.toLowerCase();
	return covers$1(pattern.known, text) || covers$1(pattern.known, `${text}/`);
}
function covers$1(known, text) {
	const [first = ""] = known;
	if (known.length === 1) return text === first;
	if (!text.startsWith(first)) return false;
	let position = first.length;
	let before = first;
	for (const stretch of known.slice(1, -1)) {
		const start = text.indexOf(stretch, position - shared(before, stretch));
		if (start === -1) return false;
		position = start + stretch.length;
		before = stretch;
	}
	const last = known.at(-1) ?? "";
	return text.endsWith(last) && text.length - last.length >= position - shared(before, last);
}
function shared(before, after) {
	return before.endsWith("/") && after.startsWith("/") ? 1 : 0;
}
function* pieces(path) {
	let text = "";
	let position = 0;
	while (position < path.length) {
		const char = path.charAt(position);
		const end = char === "{" ? closingBrace(path, position) : -1;
		if (end === -1 && char !== "/" && char !== "?") {
			text += char;
			position += 1;
			continue;
		}
		if (text !== "") yield text;
		text = "";
		if (end === -1 && char === "?") return;
		const next = end === -1 ? position + 1 : end + 1;
		yield path.slice(position, next);
		position = next;
	}
	if (text !== "") yield text;
}
function closingBrace(path, start) {
	let depth = 0;
	for (let position = start; position < path.length; position += 1) {
		if (path[position] === "{") depth += 1;
		if (path[position] === "}") depth -= 1;
		if (depth === 0) return position;
	}
	return -1;
}
function isParameter(piece) {
	return piece.startsWith("{") && piece.endsWith("}") && piece.length > 1;
}
function parameterName(piece) {
	return piece.slice(1, -1).replace(/[:=].*$/s, "").replace(/^[+*.;]+|[+*?]+$/g, "").trim();
}
function decoded$1(text) {
	if (!text.includes("%")) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function emptySegment() {
	return {
		text: "",
		key: "",
		parameters: []
	};
}

// src/model/route-index.ts
function indexRoutes(routes) {
	const all = routes.map((route) => ({
		route,
		template: parsePathTemplate(route.path)
	}));
	const byKey = /* @__PURE__ */ new Map();
	const byFoldedKey = /* @__PURE__ */ new Map();
	const catchAlls = /* @__PURE__ */ new Map();
	const rootCatchAlls = [];
	for (const indexed of all) {
		const { key, segments } = indexed.template;
		append(byKey, key, indexed);
		append(byFoldedKey, key.toLowerCase(), indexed);
		for (const path of otherPaths(indexed.route)) {
			const other = parsePathTemplate(path);
			append(byKey, other.key, indexed);
			append(byFoldedKey, other.key.toLowerCase(), indexed);
		}
		if (indexed.route.catchAll === void 0) continue;
		const before = segments.slice(0, -1);
		if (before.some(({ parameters }) => parameters.length === 0)) append(catchAlls, keyOf$2(before), indexed);
		else rootCatchAlls.push(indexed);
	}
	return {
		all,
		byKey,
		byFoldedKey,
		catchAlls,
		rootCatchAlls
	};
}
function otherPaths({ path, alsoBelow, alsoAs }) {
	const paths = alsoAs === void 0 ? [path] : [path, alsoAs];
	const below = alsoBelow === void 0 ? [] : paths.map((one) => joinPaths$1(alsoBelow, one));
	return [...paths.slice(1), ...below];
}
function routesAt(index, key) {
	const exact = index.byKey.get(key) ?? [];
	const folded = index.byFoldedKey.get(key.toLowerCase()) ?? [];
	if (folded.length === exact.length) return exact;
	return [...exact, ...folded.filter((one) => one.route.ignoresCase === true && !exact.includes(one))];
}
function answering$1(routes, method) {
	return routes?.filter(({ route }) => answers(route.method, method)) ?? [];
}
function catchAllsFor(index, template, method) {
	if (index.catchAlls.size === 0) return [];
	for (let length = template.segments.length - 1; length > 0; length -= 1) {
		const found = answering$1(index.catchAlls.get(keyOf$2(template.segments.slice(0, length))), method);
		if (found.length > 0) return found;
	}
	return [];
}
function append(map, key, value) {
	const list = map.get(key);
	if (list === void 0) map.set(key, [value]);
	else list.push(value);
}

// src/model/base-offset.ts
function takesBase(actual, declared) {
	const [theirs, own] = [parsePathTemplate(actual).segments, parsePathTemplate(declared).segments];
	return theirs.length === own.length && theirs.every(({ key, parameters }, at) => {
		if (key === "{}" && !/version/i.test(parameters[0] ?? "")) return false;
		const pattern = key.split("{}").map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
		return new RegExp(`^${pattern.join("[^/]+")}$`).test(own[at]?.key ?? "");
	});
}
function rebasedPath(offset, operation) {
	return joinPaths$1(offset.actual, restOf(operation, offset.shared));
}
function findBaseOffset(operations, bases, index) {
	const matched = operations.filter(({ path }) => bases.some((base) => routesAt(index, parsePathTemplate(joinPaths$1(base, path)).key).length > 0)).length;
	if (matched * 2 >= operations.length) return prefixLeftOut(operations, bases, index);
	const common = commonSegments(operations);
	for (let shared = 0; shared <= common.length; shared += 1) {
		const begin = common.slice(0, shared).map((text) => `/${text}`).join("");
		const declared = bases.map((base) => begin === "" ? base : joinPaths$1(base, begin));
		const paths = /* @__PURE__ */ new Map();
		for (const operation of operations) append(paths, keyOfRest(operation, shared), operation);
		const best = bestCandidate(paths, declared, index);
		const operation = best === void 0 ? void 0 : paths.get(best.example.key)?.[0];
		if (best === void 0 || operation === void 0 || best.served < 2) continue;
		if (best.served * 2 < operations.length || best.served <= matched * 2) continue;
		const example = {
			operation,
			route: best.example.route
		};
		return {
			declared,
			actual: best.text,
			shared,
			operations,
			example
		};
	}
	return prefixLeftOut(operations, bases, index);
}
const LEAST_GAIN = 3;
function prefixLeftOut(operations, bases, index) {
	if (bases.some((base) => base !== "")) return void 0;
	const keyed = operations.map((operation) => ({
		operation,
		key: parsePathTemplate(operation.path).key
	}));
	const servedUnder = (prefix) => keyed.filter(({ operation, key }) => answering$1(routesAt(index, under(prefix, key)), operation.method).length > 0);
	const without = servedUnder("");
	if (without.length * 2 >= operations.length) return void 0;
	const [best] = [...prefixesOf$3(index)].map((text) => ({
		text,
		served: servedUnder(parsePathTemplate(text).key)
	})).filter(({ served }) => served.length * 2 >= operations.length && served.length >= without.length + LEAST_GAIN).filter(({ served }) => without.every((entry) => served.includes(entry))).sort((a, b) => b.served.length - a.served.length || compareTexts(a.text, b.text));
	const [entry] = best?.served ?? [];
	if (best === void 0 || entry === void 0) return void 0;
	const { operation, key } = entry;
	const [served] = answering$1(routesAt(index, under(parsePathTemplate(best.text).key, key)), operation.method);
	if (served === void 0) return void 0;
	const example = {
		operation,
		route: served.route
	};
	return {
		declared: bases,
		actual: best.text,
		shared: 0,
		operations,
		takesAll: true,
		example
	};
}
function under(prefix, key) {
	return key === "/" && prefix !== "" ? prefix : `${prefix}${key}`;
}
function prefixesOf$3({ all }) {
	const found = /* @__PURE__ */ new Set();
	for (const { template } of all) {
		let prefix = "";
		for (const { text, parameters } of template.segments.slice(0, 2)) {
			if (parameters.length > 0) break;
			prefix += `/${text}`;
			found.add(prefix);
		}
	}
	return found;
}
function compareTexts(a, b) {
	return a.length - b.length || (a < b ? -1 : 1);
}
function commonSegments(operations) {
	const [first, ...others] = operations.map(({ path }) => parsePathTemplate(path).segments);
	if (first === void 0) return [];
	const end = first.findIndex(({ key, parameters }, place) => parameters.length > 0 || others.some((other) => other[place]?.key !== key));
	return (end === -1 ? first : first.slice(0, end)).map(({ text }) => text);
}
function restOf({ path }, shared) {
	return `/${parsePathTemplate(path).segments.slice(shared).map(({ text }) => text).join("/")}`;
}
function keyOfRest(operation, shared) {
	const rest = parsePathTemplate(restOf(operation, shared));
	const tells = rest.segments.some(({ parameters }) => parameters.length === 0);
	return shared === 0 || tells ? rest.key : `unlike any route ${rest.key}`;
}
function bestCandidate(paths, bases, index) {
	const declared = new Set(bases.map((base) => parsePathTemplate(base).key));
	const candidates = /* @__PURE__ */ new Map();
	for (const [first] of index.byKey.values()) {
		if (first === void 0) continue;
		const { segments } = first.template;
		for (let length = 0; length <= segments.length; length += 1) {
			const rest = keyOf$2(segments.slice(length));
			const prefix = keyOf$2(segments.slice(0, length));
			const count = paths.get(rest)?.length;
			if (count === void 0 || declared.has(prefix)) continue;
			const known = candidates.get(prefix);
			if (known !== void 0) known.served += count;
			else {
				const text = segments.slice(0, length).map((segment) => `/${segment.text}`).join("");
				candidates.set(prefix, {
					text,
					served: count,
					example: {
						key: rest,
						route: first.route
					}
				});
			}
		}
	}
	const isMeant = ({ text }) => bases.some((base) => takesBase(text, base));
	return [...candidates.values()].sort((a, b) => b.served - a.served || Number(isMeant(b)) - Number(isMeant(a)) || compareTexts(a.text, b.text))[0];
}

// src/model/blockers.ts
function indexBlockers(ledger, routes) {
	const groups = /* @__PURE__ */ new Map();
	function add(path, methods, blocker) {
		const signature = JSON.stringify([path, methods]);
		const group = groups.get(signature) ?? {
			pattern: parsePathPattern(path),
			methods,
			blockers: []
		};
		groups.set(signature, group);
		group.blockers.push(blocker);
	}
	for (const unresolved of ledger.unresolved) {
		const { location, framework, reason } = unresolved;
		add(unresolved.path, unresolved.methods, {
			location,
			framework,
			reason,
			unresolved
		});
	}
	for (const { route } of routes.rootCatchAlls) {
		const { location, framework } = route;
		const reason = `the catch-all ${route.method} ${route.path} takes every path, and its code decides which it serves`;
		add("{*}", route.method === "ANY" ? void 0 : [route.method], {
			location,
			framework,
			reason
		});
	}
	const index = /* @__PURE__ */ new Map();
	for (const group of groups.values()) append(index, group.pattern.required, group);
	return index;
}
function blockersOf(index, method, templates) {
	let blockers = [];
	let weight = -1;
	let total = 0;
	for (const group of groupsFor(index, templates)) {
		if (group.methods !== void 0 && !group.methods.some((own) => answers(own, method))) continue;
		if (!templates.some(({ key }) => patternCovers(group.pattern, key))) continue;
		total += group.blockers.length;
		if (group.pattern.weight > weight) {
			weight = group.pattern.weight;
			blockers = group.blockers;
		}
	}
	return total === 0 ? void 0 : {
		blockers,
		others: total - blockers.length
	};
}
function groupsFor(index, templates) {
	const found = new Set(index.get(""));
	for (const { segments } of templates) for (const { key } of segments) for (const group of index.get(key.toLowerCase()) ?? []) found.add(group);
	return found;
}

// src/model/method-mismatch.ts
function pairMethods(unserved, unused, promised, routes) {
	const promisedByKey = /* @__PURE__ */ new Map();
	const spelled = /* @__PURE__ */ new Map();
	for (const entry of promised) for (const { key } of entry.templates) {
		append(promisedByKey, key, entry);
		spelled.set(key.toLowerCase(), key);
	}
	const operationsByKey = /* @__PURE__ */ new Map();
	const operations = [];
	for (const entry of unserved) {
		const known = entry.templates.find(({ key }) => routesAt(routes, key).length > 0);
		if (known === void 0) operations.push(entry);
		else append(operationsByKey, known.key, entry);
	}
	const undocumented = [];
	const undocumentedByKey = /* @__PURE__ */ new Map();
	for (const [own, entry] of grouped(unused, promisedByKey)) {
		const folds = entry.routes.some(({ ignoresCase }) => ignoresCase === true);
		const key = promisedByKey.has(own) || !folds ? own : spelled.get(own.toLowerCase()) ?? own;
		if (promisedByKey.has(key)) append(undocumentedByKey, key, entry);
		else undocumented.push(entry);
	}
	const methods = [];
	for (const key of /* @__PURE__ */ new Set([...operationsByKey.keys(), ...undocumentedByKey.keys()])) {
		const there = promisedByKey.get(key) ?? [];
		const both = {
			promised: there.map(({ operation }) => operation),
			served: routesAt(routes, key).map(({ route }) => route)
		};
		for (const [entry, other] of paired(operationsByKey.get(key) ?? [], undocumentedByKey.get(key) ?? [])) methods.push({
			path: entry?.path ?? there[0]?.path ?? other?.path ?? key,
			...entry === void 0 ? {} : { operation: entry.operation },
			...other === void 0 ? {} : { undocumented: other },
			...both
		});
	}
	return {
		methods,
		operations,
		undocumented
	};
}
function grouped(unused, promised) {
	const groups = /* @__PURE__ */ new Map();
	for (const indexed of unused) {
		const { oneOf, method } = indexed.route;
		append(groups, oneOf ?? `${method} ${indexed.template.key}`, indexed);
	}
	return [...groups.values()].flatMap((group) => {
		const first = group.find(({ template }) => promised.has(template.key)) ?? group[0];
		if (first === void 0) return [];
		const { method, path } = first.route;
		const routes = [first, ...group.filter((other) => other !== first)].map(({ route }) => route);
		return [[first.template.key, {
			method,
			path,
			routes
		}]];
	});
}
function paired(operations, others) {
	const left = [...others];
	const pairs = [];
	for (const entry of operations) {
		const twin = {
			PUT: "PATCH",
			PATCH: "PUT"
		}[String(entry.operation.method)];
		const at = left.findIndex(({ method }) => method === twin);
		pairs.push([entry, at === -1 ? void 0 : left.splice(at, 1)[0]]);
	}
	for (const pair of pairs) pair[1] ??= left.shift();
	return [...pairs, ...left.map((other) => [void 0, other])];
}

// src/model/nearest-route.ts
const bucketLimit = 100;
function indexNearest(routes, excluded, used) {
	const withoutOne = /* @__PURE__ */ new Map();
	const endings = /* @__PURE__ */ new Map();
	const shorter = /* @__PURE__ */ new Map();
	for (const indexed of routes.all) {
		const { segments } = indexed.template;
		for (const [place, segment] of segments.entries()) {
			const gap = gapKey(segments, place);
			appendSome(withoutOne, `${gap} ${initial(segment)}`, indexed);
			appendSome(withoutOne, `${gap} *`, indexed);
			if (place > 0) appendSome(endings, keyOf$2(segments.slice(place)), indexed);
			if (isBetween(segments, place)) appendSome(shorter, keyOf$2(segments.toSpliced(place, 1)), indexed);
		}
	}
	const unmounted = /* @__PURE__ */ new Map();
	for (const { route, rule } of excluded) if (rule === "never-mounted") append(unmounted, parsePathTemplate(route.path).key, route);
	return {
		withoutOne,
		endings,
		shorter,
		byKey: routes.byKey,
		unmounted,
		used
	};
}
function nearestRoute(index, method, template) {
	const candidates = [
		...unmounted(index, method, template),
		...byColon(index, template),
		...byPrefix(index, template),
		...byOneBetween(index, template),
		...bySegment(index, template)
	];
	let best;
	let bestCost = 1;
	for (const { cost, ...nearest } of candidates) {
		const sameMethod = answers(nearest.route.method, method);
		const used = index.used.has(nearest.route);
		const total = cost + (sameMethod ? 0 : .5) + (used ? .2 : 0);
		if (total >= bestCost) continue;
		bestCost = total;
		best = {
			...nearest,
			close: nearest.close && sameMethod && !used
		};
	}
	return best;
}
function* unmounted(index, method, { segments }) {
	if (index.unmounted.size === 0) return;
	for (const place of segments.keys()) {
		const rest = segments.slice(place);
		if (!isTelling(rest)) return;
		for (const route of index.unmounted.get(keyOf$2(rest)) ?? []) {
			if (!answers(route.method, method)) continue;
			yield {
				route,
				kind: "unmounted",
				differs: [textOf$4(segments.slice(0, place)), ""],
				close: false,
				cost: 0
			};
		}
	}
}
function* byColon(index, { segments }) {
	const colons = segments.filter(({ text }) => COLON$2.test(text));
	if (colons.length === 0) return;
	const meant = segments.map((segment) => COLON$2.test(segment.text) ? {
		...segment,
		key: "{}"
	} : segment);
	for (const { route, template } of index.byKey.get(keyOf$2(meant)) ?? []) {
		const theirs = template.segments.filter((_, place) => COLON$2.test(segments[place]?.text ?? ""));
		yield {
			route,
			kind: "colon",
			differs: [textOf$4(colons).slice(1), textOf$4(theirs).slice(1)],
			close: true,
			cost: 0
		};
	}
}
const COLON$2 = /^:[A-Za-z_]\w*$/;
function* byPrefix(index, { segments, key }) {
	if (isTelling(segments)) for (const { route, template } of index.endings.get(key) ?? []) {
		const more = template.segments.slice(0, template.segments.length - segments.length);
		yield {
			route,
			kind: "prefix",
			differs: ["", textOf$4(more)],
			close: true,
			cost: .1 + more.length / 10
		};
	}
	for (let place = 1; place < segments.length; place += 1) {
		const rest = segments.slice(place);
		if (!isTelling(rest)) return;
		for (const { route } of index.byKey.get(keyOf$2(rest)) ?? []) {
			const more = segments.slice(0, place);
			yield {
				route,
				kind: "prefix",
				differs: [textOf$4(more), ""],
				close: true,
				cost: .1 + more.length / 10
			};
		}
	}
}
function* byOneBetween(index, { segments, key }) {
	const other = {
		kind: "between",
		close: false,
		cost: .55
	};
	for (const { route, template } of index.shorter.get(key) ?? []) {
		const at = template.segments.findIndex((segment, place) => segment.key !== segments[place]?.key);
		const more = template.segments[at];
		if (more !== void 0) yield {
			...other,
			route,
			differs: ["", `/${more.text}`]
		};
	}
	for (const [place, segment] of segments.entries()) {
		if (!isBetween(segments, place)) continue;
		for (const { route } of index.byKey.get(keyOf$2(segments.toSpliced(place, 1))) ?? []) yield {
			...other,
			route,
			differs: [`/${segment.text}`, ""]
		};
	}
}
function isBetween(segments, place) {
	const isInside = place > 0 && place < segments.length - 1;
	const fixed = segments.filter(({ parameters }) => parameters.length === 0).length;
	return isInside && segments[place]?.parameters.length === 0 && fixed > 2;
}
function* bySegment(index, { segments }) {
	for (const [place, segment] of segments.entries()) {
		const gap = gapKey(segments, place);
		const others = segments.filter((_, other) => other !== place);
		const fixed = segment.parameters.length === 0;
		const buckets = fixed ? [`${gap} ${initial(segment)}`, `${gap} {`] : [`${gap} *`];
		for (const bucket of buckets) for (const { route, template } of index.withoutOne.get(bucket) ?? []) {
			const other = template.segments[place];
			if (other === void 0 || other.key === segment.key) continue;
			const differs = [segment.text, other.text];
			if (fixed && other.parameters.length === 0) {
				const distance = spellingDistance(segment.key, other.key);
				if (distance <= .5) yield {
					route,
					kind: "spelling",
					differs,
					close: distance <= .34,
					cost: distance
				};
			} else if (isTelling(others)) yield {
				route,
				kind: "parameter",
				differs,
				close: false,
				cost: .6
			};
		}
	}
}
function isTelling(segments) {
	return segments.some(({ parameters }) => parameters.length === 0);
}
function textOf$4(segments) {
	return segments.map(({ text }) => `/${text}`).join("");
}
function gapKey(segments, gap) {
	return segments.map(({ key }, place) => place === gap ? " " : key).join("/");
}
function initial(segment) {
	return segment.key.charAt(0).toLowerCase();
}
function appendSome(map, key, value) {
	if ((map.get(key)?.length ?? 0) < bucketLimit) append(map, key, value);
}
function spellingDistance(left, right) {
	const a = left.toLowerCase().slice(0, 64);
	const b = right.toLowerCase().slice(0, 64);
	return distance(a, b) / Math.max(1, a.length, b.length);
}

// src/model/parameter-names.ts
function differentNames(path, routePath) {
	const theirs = parsePathTemplate(routePath).parameters;
	return parsePathTemplate(path).segments.flatMap(({ parameters }, place, segments) => {
		const skipped = segments.slice(0, place).reduce((sum, segment) => sum + segment.parameters.length, 0);
		const owner = segments[place - 1]?.text ?? "";
		return parameters.flatMap((operation, at) => {
			const route = theirs[skipped + at];
			return route === void 0 || !/^[\p{L}_$]/u.test(route) || isSameName(operation, route, owner) ? [] : [{
				operation,
				route
			}];
		});
	});
}
const KEY = /(?:id|pk|uuid|guid)$/;
function isSameName(a, b, owner) {
	const [left, right] = [plain$3(a), plain$3(b)];
	const [one, other] = [left.replace(KEY, ""), right.replace(KEY, "")];
	if (left === right || one === other) return true;
	if (one !== "" && other !== "") return false;
	const named = one === "" ? right : left;
	return KEY.test(named) || isOneOf(named, plain$3(owner));
}
function plain$3(name) {
	return name.toLowerCase().replace(/[^\p{L}\d]/gu, "");
}
function isOneOf(one, many) {
	const stem = one.replace(/(?:y|f|fe)$/, "");
	return stem !== "" && many.startsWith(stem) && many.length - stem.length <= 3;
}

// src/model/comparison.ts
function compare$3(description, ledger, options = {}) {
	const routes = indexRoutes(ledger.routes);
	const isSetApart = options.isSetApart ?? (() => false);
	const { promised, baseOffsets } = rebase(description.operations, routes, options.basePath);
	const excluded = indexExcluded(ledger.excluded);
	const matches = [];
	const operationsApart = [];
	const open = [];
	for (const entry of promised) {
		const match = matchOf(entry, routes, excluded);
		if (match !== void 0) matches.push(match);
		else if (entry.templates.some(({ key }) => isSetApart(entry.operation.method, key))) operationsApart.push(entry.operation);
		else open.push(entry);
	}
	const used = new Set(matches.flatMap((match) => match.routes));
	const implied = [];
	const routesApart = [];
	const unused = [];
	const registered = new Set([...used].map(registrationOf));
	const known = new Set(matches.flatMap((match) => match.routes.flatMap(({ oneOf }) => oneOf ?? [])));
	for (const indexed of routes.all) {
		const { route } = indexed;
		if (used.has(route)) continue;
		if (isImplicit(indexed, routes)) implied.push(route);
		else if (route.conditional !== void 0 && registered.has(registrationOf(route))) implied.push(route);
		else if (route.oneOf !== void 0 && known.has(route.oneOf)) implied.push(route);
		else if (isSetApart(route.method, route.path)) routesApart.push(route);
		else unused.push(indexed);
	}
	const blocking = matches.length * 2 < description.operations.length ? ledger : withoutOthers(ledger, used);
	const { unclear, unserved } = splitUnclear(open, indexBlockers(blocking, routes));
	const rest = pairMethods(unserved, unused, promised, routes);
	const missing = withNearest(rest.operations, routes, ledger.excluded, used);
	const slips = new Set(missing.filter(({ nearest }) => nearest?.close).map(({ nearest }) => nearest?.route));
	return {
		matches,
		missing,
		unclear,
		undocumented: rest.undocumented.filter((entry) => !entry.routes.some((route) => slips.has(route))),
		methods: rest.methods,
		parameters: parameterDifferences(matches),
		baseOffsets,
		implicit: implied,
		setApart: {
			operations: operationsApart,
			routes: routesApart
		}
	};
}
function withoutOthers(ledger, used) {
	const files = [...used].map(({ location }) => location.file);
	const unresolved = ledger.unresolved.filter(({ unread }) => unread === void 0 || files.some((file) => file.startsWith(unread.folder)));
	return {
		...ledger,
		unresolved
	};
}
function registrationOf({ method, location }) {
	return `${method} ${location.file}:${location.line}`;
}
function rebase(operations, routes, basePath) {
	const groups = /* @__PURE__ */ new Map();
	for (const operation of operations) append(groups, JSON.stringify(operation.bases), operation);
	const baseOffsets = [];
	const pathsOf = /* @__PURE__ */ new Map();
	for (const group of basePath === void 0 ? groups.values() : [operations]) {
		const bases = basePath === void 0 ? group[0]?.bases ?? [""] : [basePath];
		const offset = findBaseOffset(group, bases, routes);
		if (offset !== void 0 && !offset.declared.some((base) => takesBase(offset.actual, base))) baseOffsets.push(offset);
		for (const operation of group) {
			const paths = bases.map((base) => joinPaths$1(base, operation.path));
			const others = offset?.takesAll === true ? [] : paths;
			pathsOf.set(operation, offset === void 0 ? paths : [rebasedPath(offset, operation), ...others]);
		}
	}
	return {
		promised: operations.map((operation) => {
			const paths = pathsOf.get(operation) ?? [operation.path];
			return {
				operation,
				path: paths[0] ?? operation.path,
				templates: paths.map(parsePathTemplate)
			};
		}),
		baseOffsets
	};
}
const UNSERVED$1 = [
	"never-mounted",
	"unimplemented",
	"replaced"
];
function indexExcluded(excluded) {
	return indexRoutes(excluded.filter(({ rule }) => !UNSERVED$1.includes(rule)).map(({ route }) => route));
}
function matchOf(entry, routes, excluded) {
	const { operation, templates } = entry;
	const { method } = operation;
	const ways = [
		["structure", ({ key }) => answering$1(routesAt(routes, key), method)],
		["excluded", ({ key }) => answering$1(excluded.byKey.get(key), method)],
		["case", ({ key }) => answering$1(routes.byFoldedKey.get(key.toLowerCase()), method)],
		["combined", (template) => answering$1(routes.byKey.get(combinedKey(template)), method)],
		["catch-all", (template) => catchAllsFor(routes, template, method)],
		["catch-all", ({ key }) => answering$1(excluded.catchAlls.get(key), method)],
		["implicit", ({ key }) => implicit(routesAt(routes, key), method)]
	];
	for (const [by, find] of ways) {
		const found = templates.map((template) => find(template));
		const first = found.findIndex((list) => list.length > 0);
		if (first === -1) continue;
		return {
			operation,
			path: joinPaths$1("", templates[first]?.segments.map(({ text }) => text).join("/") ?? entry.path),
			routes: [...new Set(found.flat().map(({ route }) => route))],
			by
		};
	}
}
function combinedKey({ segments, key }) {
	if (!segments.some(isCombined)) return key;
	return keyOf$2(segments.map((segment) => isCombined(segment) ? {
		...segment,
		key: "{}"
	} : segment));
}
function isCombined({ key, parameters }) {
	return parameters.length > 1 && /^\{\}(?:[^\p{L}\p{N}{}]+\{\})+$/u.test(key);
}
function implicit(found, method) {
	if (method === "HEAD") return answering$1(found, "GET");
	return method === "OPTIONS" ? found : [];
}
function isImplicit({ route, template }, routes) {
	if (route.method === "OPTIONS") return true;
	return route.method === "HEAD" && answering$1(routes.byKey.get(template.key), "GET").length > 0;
}
function splitUnclear(open, blockers) {
	const unclear = [];
	const unserved = [];
	for (const entry of open) {
		const standing = blockersOf(blockers, entry.operation.method, entry.templates);
		if (standing === void 0) unserved.push(entry);
		else unclear.push({
			operation: entry.operation,
			path: entry.path,
			...standing
		});
	}
	return {
		unclear,
		unserved
	};
}
function withNearest(operations, routes, excluded, used) {
	if (operations.length === 0) return [];
	const index = indexNearest(routes, excluded, used);
	return operations.map(({ operation, path, templates }) => {
		const [template] = templates;
		const nearest = template === void 0 ? void 0 : nearestRoute(index, operation.method, template);
		return {
			operation,
			path,
			...nearest === void 0 ? {} : { nearest }
		};
	});
}
function parameterDifferences(matches) {
	const found = /* @__PURE__ */ new Map();
	for (const match of matches) {
		if (match.by !== "structure") continue;
		const { path } = match;
		for (const route of match.routes) {
			const routePath = spelling(route, path);
			const names = differentNames(path, routePath);
			if (names.length === 0) continue;
			const key = `${path} ${JSON.stringify(names)}`;
			const entry = found.get(key) ?? {
				path,
				routePath,
				names,
				operations: [],
				routes: []
			};
			found.set(key, entry);
			if (!entry.operations.includes(match.operation)) entry.operations.push(match.operation);
			if (!entry.routes.includes(route)) entry.routes.push(route);
		}
	}
	return [...found.values()];
}
function spelling({ path, alsoAs }, described) {
	return alsoAs !== void 0 && sameStructure(alsoAs, described) ? alsoAs : path;
}

// src/gates/routes/exclusions.ts
const METHODS$2 = new Set("GET PUT POST DELETE OPTIONS HEAD PATCH TRACE CONNECT QUERY ANY *".split(" "));
function parseRoutePattern(text) {
	const [, method = "*", path] = /^(?:(\S+)\s+)?(\/\S*)$/.exec(text.trim()) ?? [];
	if (path === void 0 || !METHODS$2.has(method.toUpperCase())) return void 0;
	return {
		method: method.toUpperCase(),
		segments: parsePathTemplate(path).segments.map(({ key }) => key)
	};
}
function matchesRoute(pattern, method, path) {
	if (pattern.method !== "*" && pattern.method !== method) return false;
	return matchesSegments(pattern.segments, parsePathTemplate(path).segments.map(({ key }) => key));
}
function matchesSegments(pattern, path) {
	let at = 0;
	let here = 0;
	let star = -1;
	let resume = 0;
	while (here < path.length) {
		const wanted = pattern[at];
		if (wanted === "**") {
			star = at;
			resume = here;
			at += 1;
		} else if (wanted !== void 0 && matchesSegment(wanted, path[here] ?? "")) {
			at += 1;
			here += 1;
		} else if (star !== -1) {
			resume += 1;
			here = resume;
			at = star + 1;
		} else return false;
	}
	return pattern.slice(at).every((rest) => rest === "**");
}
function matchesSegment(pattern, segment) {
	if (!pattern.includes("*")) return pattern === segment;
	const [first = "", ...rest] = pattern.split("*");
	const last = rest.pop() ?? "";
	if (!segment.startsWith(first)) return false;
	let position = first.length;
	for (const piece of rest) {
		const start = segment.indexOf(piece, position);
		if (start === -1) return false;
		position = start + piece.length;
	}
	return segment.endsWith(last) && segment.length - last.length >= position;
}

// src/gates/routes/covers.ts
function coversOf(paths) {
	return (paths ?? []).map((path, index) => ({
		path,
		index,
		pattern: parseRoutePattern(path)
	}));
}
function isCovered(covers, { method, path }) {
	return covers.length === 0 || covers.some(({ pattern }) => pattern !== void 0 && matchesRoute(pattern, method, path));
}
function mayBeCovered(covers, { path }) {
	if (path === void 0 || covers.length === 0) return true;
	const known = parsePathTemplate(path).segments.map(({ text, key }) => text.includes("{*}") ? text : key);
	return covers.some(({ pattern }) => agree(known, pattern?.segments ?? ["**"]));
}
function agree(known, wanted) {
	for (const [at, segment] of known.entries()) {
		const other = wanted[at];
		if (other === "**") return true;
		const [before = "", ...open] = segment.split("{*}");
		const isOpen = before.includes("{") || other?.includes("{}") === true || other?.includes("*") === true;
		if (open.length > 0) return isOpen || before === "" || other?.startsWith(before) === true;
		if (other === void 0 || !isOpen && segment !== other) return false;
	}
	return known.length === wanted.length || wanted[known.length] === "**";
}

// src/gates/routes/customary.ts
const CUSTOMARY = [
	/^(?:health|healthz|healthcheck|health-check|_health|livez?|liveness|readyz?|readiness|startupz?|ping|heartbeat)$/,
	/^(?:health|healthz|probes?)\/(?:live|liveness|ready|readiness|startup)$/,
	/^(?:metrics|prometheus)$/,
	/^(?:robots\.txt|favicon\.ico|sitemap\.xml)$/,
	/^(?:(?:v\d\/)?api-docs|(?:api-)?docs\/(?:openapi|swagger))(?:\.json|\.ya?ml)?$/,
	/^(?:(?:openapi|swagger|api-docs)\.(?:json|ya?ml)|swagger\/v\d\/swagger\.json)$/
];
const BEFORE$1 = /^(?:api|v\d+)$/;
function isCustomary({ method, path }, bases) {
	if (method !== "GET" && method !== "HEAD" && method !== "ANY") return false;
	const segments = parsePathTemplate(path).segments.map(({ text }) => text);
	if (segments.length === 0) return true;
	return ["", ...bases].some((base) => {
		const before = parsePathTemplate(base).segments.map(({ text }) => text);
		if (before.some((text, at) => segments[at] !== text)) return false;
		let from = before.length;
		while (BEFORE$1.test(segments[from] ?? "")) from += 1;
		const rest = segments.slice(from).join("/");
		return CUSTOMARY.some((pattern) => pattern.test(rest));
	});
}

// src/model/location.ts
function compareLocations(a, b) {
	return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}

// src/gates/routes/rules.ts
const rules$4 = {
	missing: {
		severity: "error",
		label: "Missing",
		summary: "The spec promises an operation that nothing serves, for certain."
	},
	undocumented: {
		severity: "error",
		label: "Undocumented",
		summary: "A route is served whose path the spec does not know; a warning for what nearly every service answers (probes, metrics, the spec itself)."
	},
	method: {
		severity: "error",
		label: "Method",
		summary: "Both sides know a path, but only one of them a method of it."
	},
	"base-path": {
		severity: "error",
		label: "Base path",
		summary: "The operations are served, but under another base path than the spec says."
	},
	parameter: {
		severity: "warning",
		label: "Parameter",
		summary: "A path parameter has another name in the code than in the spec."
	},
	case: {
		severity: "warning",
		label: "Letter case",
		summary: "A path differs in upper and lower case, so that only some servers answer it."
	},
	unresolved: {
		severity: "error",
		label: "Could not tell",
		summary: "A registration could not be worked out and may be the only one to serve an operation; a warning where nothing depends on it."
	},
	"invalid-spec": {
		severity: "error",
		label: "Invalid spec",
		summary: "The spec itself is not valid OpenAPI, and what could be read of it is compared; a warning for a reference to another server, which is not followed."
	},
	"none-found": {
		severity: "error",
		label: "No routes",
		summary: "The spec has operations and no route was found at all: the analysis failed, which is never a pass."
	},
	"stale-exclusion": {
		severity: "error",
		label: "Stale exclusion",
		summary: "An exclusion, or a path that the spec covers by the configuration, matches no route and no operation."
	}
};

// src/gates/routes/finding.ts
function finding$2(rule, parts) {
	const { severity, label } = rules$4[rule];
	return {
		id: `routes/${rule}`,
		severity,
		label,
		...parts
	};
}
function specLocation(operation, label) {
	return {
		role: "spec",
		...operation.location,
		...label === void 0 ? {} : { label }
	};
}
function routeLocation(route, role = "route") {
	return {
		role,
		label: nameOf$4(route),
		...route.location
	};
}
function mountLocations(route) {
	const mounts = route.mounts.filter((mount) => compareLocations(mount, route.location) !== 0);
	return mounts.filter((mount, place) => mounts.findIndex((other) => compareLocations(mount, other) === 0) === place).reverse().map((mount) => ({
		role: "mount",
		...mount
	}));
}
function routeLocations(routes) {
	const [first] = routes;
	if (first === void 0) return [];
	return [...routes.slice(0, 5).map((route) => routeLocation(route)), ...mountLocations(first)];
}
function nameOf$4({ method, path }) {
	return `${method} ${path}`;
}
function series$1(items, most = 5) {
	const shown = items.slice(0, most);
	const rest = items.length - shown.length;
	if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
	const last = shown.at(-1) ?? "";
	return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}
function counted$1(count, one) {
	return `${count} ${one}${count === 1 ? "" : "s"}`;
}

// src/gates/routes/differences.ts
function baseFinding(offset, description, comparison, configured) {
	const own = new Set(offset.operations);
	const served = comparison.matches.filter(({ operation, path }) => own.has(operation) && sameStructure(path, rebasedPath(offset, operation))).length;
	const declared = offset.declared.map((base) => base === "" ? "no base path" : `\`${base}\``);
	const actual = offset.actual === "" ? "no base path" : `\`${offset.actual}\``;
	const { operation, route } = offset.example;
	const source = configured ? "the configuration" : "the spec";
	const at = (offset.shared === 0 ? description.basesLocation : void 0) ?? operation.location;
	return finding$2("base-path", {
		subject: offset.declared.map((base) => base || "/").join(", "),
		message: `${source} says ${series$1(declared)}, and ${served} of ${counted$1(own.size, "operation")} are served, only under ${actual}`,
		fix: baseFix(offset, configured),
		locations: [
			{
				role: "spec",
				...at
			},
			routeLocation(route),
			...mountLocations(route)
		]
	});
}
function baseFix({ declared, actual, shared }, configured) {
	const [first = ""] = declared;
	const setting = `\`base-path: ${actual === "" ? "''" : actual}\``;
	if (configured && shared === 0) return `Set ${setting} under \`gates.routes\` of the configuration.`;
	const mount = first === "" ? [] : [`mount the application at \`${first}\``];
	const spec = shared > 0 ? "correct the paths in the spec" : first === "" ? `name \`${actual}\` in \`servers\` of the spec` : "correct `servers` of the spec";
	const proxy = shared > 0 ? "" : `; where a proxy changes the prefix on the way, set ${setting} under \`gates.routes\``;
	const mend = `${[...mount, spec].join(", or ")}${proxy}.`;
	return mend.charAt(0).toUpperCase() + mend.slice(1);
}
const SHOWN_PATHS = 3;
function parameterFindings(differences) {
	const groups = /* @__PURE__ */ new Map();
	for (const difference of differences) append(groups, JSON.stringify(difference.names), difference);
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const pairs = first.names.map((name) => `\`${name.operation}\` in the spec is \`${name.route}\` in the code`);
		const message = group.length === 1 ? `the path is the same, its ${first.names.length === 1 ? "parameter is" : "parameters are"} called otherwise: ${series$1(pairs)}` : `${series$1(pairs)}, on ${counted$1(group.length, "path")} that are the same: ${series$1(group.map(({ path }) => `\`${path}\``), SHOWN_PATHS)}`;
		return [finding$2("parameter", {
			subject: group.length === 1 ? first.path : first.names.map(({ operation }) => operation).join(", "),
			message,
			fix: "Use one name on both sides.",
			locations: group.slice(0, SHOWN_PATHS).flatMap(({ operations: [operation], routes }) => [...operation === void 0 ? [] : [specLocation(operation)], ...routeLocations(group.length === 1 ? routes : routes.slice(0, 1))])
		})];
	});
}
function caseFinding({ operation, path, routes }) {
	const served = [...new Set(routes.map((route) => `\`${route.path}\``))];
	return finding$2("case", {
		subject: `${operation.method} ${path}`,
		message: `the code has it as ${series$1(served)}: only a server that ignores letter case answers it`,
		fix: "Write it the same on both sides.",
		locations: [specLocation(operation), ...routeLocations(routes)]
	});
}
function noneFoundFinding(description, ledger) {
	const { read } = ledger.files;
	const frameworks = ledger.frameworks.map(({ title }) => title);
	const unread = ledger.unresolved.filter((one) => one.unread !== void 0);
	const unresolved = ledger.unresolved.length - unread.length;
	const seen = [
		`${counted$1(read, "source file")} read`,
		...frameworks.length > 0 ? [`${series$1(frameworks)} was recognised`] : [],
		...unread.map(({ reason }) => reason),
		...frameworks.length === 0 && unread.length === 0 && unresolved === 0 ? ["no framework was recognised"] : [],
		...unresolved > 0 ? [`${counted$1(unresolved, "registration")} could not be worked out`] : []
	];
	return finding$2("none-found", {
		subject: counted$1(description.operations.length, "operation"),
		message: `the spec promises them and no route was found: ${series$1(seen)}`,
		fix: unread.length > 0 && unresolved === 0 ? "Turn the gate off (`gates: { routes: false }`) as long as Specgate does not read it; where that is another service, name the folders of this one as `source:` in the configuration." : unresolved > 0 ? "See what stands in the way at the places below; say what only the environment knows as `assume:` in the configuration." : "Name the folders of the service as `source:` in the configuration, and check that its framework is one that Specgate reads.",
		locations: [{
			role: "spec",
			file: description.file,
			line: 1
		}]
	});
}
function staleExclusionFinding({ route, reason, index }) {
	return finding$2("stale-exclusion", {
		subject: route,
		message: `the exclusion matches no route and no operation; its reason was: ${reason}`,
		fix: "Remove it from `gates.routes.exclude`, or correct it.",
		locations: [],
		setting: ["exclude", index]
	});
}
function staleCoverFinding({ path, index }) {
	return finding$2("stale-exclusion", {
		subject: path,
		message: "the configuration says that the spec is about it, and neither a route nor an operation lies there",
		fix: "Remove it from `gates.routes.covers`, or correct it.",
		locations: [],
		setting: ["covers", index]
	});
}

// src/gates/routes/elsewhere.ts
const MANY$1 = 10;
const MANY_IN_SMALL = 20;
const MOST_SECTIONS = 12;
const SHOWN_PARTS = 5;
function partsOf$2(undocumented, promised) {
	const known = promised.map((path) => segmentsOf$1(path));
	const base = commonBase(known);
	const beyond = base.length === 0 ? [] : undocumented.filter(({ path }) => !startsWith(segmentsOf$1(path), base));
	const outside = beyond.length < MANY$1 ? [] : beyond;
	const apart = new Set(outside);
	const rest = undocumented.filter((entry) => !apart.has(entry));
	const all = treesOf(rest, prefixesOf$2(known));
	const trees = all.filter(({ entries }) => entries.length >= MANY$1);
	const beside = all.filter(({ prefix, entries }) => entries.length < MANY$1 && segmentsOf$1(prefix).length <= base.length + 1);
	const small = beside.reduce((sum, { entries }) => sum + entries.length, 0) < MANY_IN_SMALL ? [] : beside;
	const grouped = new Set([...trees, ...small].flatMap(({ entries }) => entries));
	return {
		single: rest.filter((entry) => !grouped.has(entry)),
		...outside.length === 0 ? {} : { outside: {
			base: `/${base.join("/")}`,
			entries: outside
		} },
		trees,
		...small.length === 0 ? {} : { small: {
			trees: small,
			sections: sectionsOf(known, base.length + 1)
		} }
	};
}
function sectionsOf(paths, length) {
	return [...new Set(paths.map((path) => `/${path.slice(0, length).join("/")}`))].sort();
}
function elsewhereFindings({ outside, trees, small }) {
	return [
		...outside === void 0 ? [] : [outsideFinding(outside)],
		...trees.map(treeFinding),
		...small === void 0 ? [] : [smallFinding(small)]
	];
}
function smallFinding({ trees, sections }) {
	const entries = trees.flatMap((tree) => tree.entries);
	const named = [...trees].sort((a, b) => b.entries.length - a.entries.length).map(({ prefix, entries: own }) => `\`${prefix}\` (${own.length})`);
	const covers = sections.map((section) => JSON.stringify(section === "/" ? section : `${section}/**`));
	return {
		...partFinding(entries),
		subject: `in ${counted$1(trees.length, "part")} of the service`,
		message: `${counted$1(entries.length, "route")} are served in parts of the service in which the spec has no operation: ${series$1(named, SHOWN_PARTS)}`,
		fix: "Add them to the spec. Where it is about its own parts alone, say so in the configuration.",
		...sections.length > MOST_SECTIONS ? {} : { snippet: settingSnippet(`covers: [${covers.join(", ")}]`) }
	};
}
function outsideFinding({ base, entries }) {
	const parts = /* @__PURE__ */ new Map();
	for (const { path } of entries) {
		const part = `/${segmentsOf$1(path)[0] ?? ""}`;
		parts.set(part, (parts.get(part) ?? 0) + 1);
	}
	const named = [...parts].sort(([, a], [, b]) => b - a).map(([part, count]) => `\`${part}\` (${count})`);
	return {
		...partFinding(entries),
		subject: `outside of ${base}`,
		message: `${counted$1(entries.length, "route")} are served outside of \`${base}\`, below which every operation of the spec lies: ${series$1(named, SHOWN_PARTS)}`,
		fix: `Add them to the spec. Where it is about \`${base}\` alone, say so in the configuration.`,
		snippet: settingSnippet(`covers: [${JSON.stringify(`${base}/**`)}]`)
	};
}
function treeFinding({ prefix, entries }) {
	return {
		...partFinding(entries),
		subject: `below ${prefix}`,
		message: `${counted$1(entries.length, "route")} are served below it, and the spec has no operation there`,
		fix: "Add them to the spec, or exclude that part of the service with a reason.",
		snippet: settingSnippet(`exclude: [{ route: ${JSON.stringify(`* ${prefix}/**`)}, reason: "say why the spec leaves it out" }]`)
	};
}
function partFinding(entries) {
	return {
		...finding$2("undocumented", {
			subject: "",
			message: "",
			fix: "",
			locations: []
		}),
		count: entries.length,
		locations: entries.flatMap(({ routes: [first] }) => first === void 0 ? [] : [routeLocation(first)])
	};
}
function settingSnippet(setting) {
	return {
		title: "for .github/specgate.yml, which begins with `version: 1`",
		language: "yaml",
		text: `gates:\n  routes:\n    ${setting}\n`
	};
}
function segmentsOf$1(path) {
	return parsePathTemplate(path).segments.map(({ key }) => key);
}
function startsWith(segments, base) {
	return base.every((segment, at) => segments[at] === segment);
}
function commonBase(paths) {
	const [first, ...others] = paths;
	if (first === void 0 || others.length === 0) return [];
	const differs = first.findIndex((segment, at) => segment === "{}" || others.some((other) => other[at] !== segment));
	return differs === -1 ? [] : first.slice(0, differs);
}
function prefixesOf$2(paths) {
	return new Set(paths.flatMap((path) => path.map((_, at) => path.slice(0, at + 1).join("/"))));
}
function treesOf(entries, known) {
	const trees = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const segments = segmentsOf$1(entry.path);
		const at = segments.findIndex((_, place) => !known.has(segments.slice(0, place + 1).join("/")));
		if (at === -1) continue;
		const prefix = `/${parsePathTemplate(entry.path).segments.slice(0, at + 1).map(({ text }) => text).join("/")}`;
		const tree = trees.get(prefix) ?? [];
		trees.set(prefix, tree);
		tree.push(entry);
	}
	return [...trees].map(([prefix, own]) => ({
		prefix,
		entries: own
	}));
}

// src/gates/routes/invalid-spec.ts
const SHOWN_PLACES$1 = 5;
function invalidSpecFindings({ problems }) {
	const faults = /* @__PURE__ */ new Map();
	for (const problem of problems) {
		const known = faults.get(problem.message);
		if (known === void 0) faults.set(problem.message, [problem]);
		else known.push(problem);
	}
	return [...faults.values()].flatMap(faultFinding);
}
function faultFinding(places) {
	const [first] = places;
	if (first === void 0) return [];
	const others = places.length - 1;
	const more = others === 0 ? "" : `; so ${others === 1 ? "is 1 other place" : `are ${others} other places`}`;
	return [finding$2("invalid-spec", {
		...first.elsewhere === true ? {
			severity: "warning",
			label: "Not followed"
		} : {},
		subject: first.subject,
		message: `${first.message}${more}`,
		fix: first.fix,
		locations: places.slice(0, SHOWN_PLACES$1).map(({ location }) => ({
			role: "spec",
			...location
		}))
	})];
}

// src/gates/routes/missing.ts
const MANY = 10;
const SHOWN_OPERATIONS = 5;
function missingFindings(comparison, ledger) {
	const { matches, methods, missing } = comparison;
	const recognised = missing.filter(({ nearest }) => nearest !== void 0).length;
	const isForeign = matches.length === 0 && methods.length === 0 && recognised * 2 < missing.length;
	return missing.length >= MANY && isForeign ? [foreignFinding(missing, ledger)] : missing.map(missingFinding);
}
function foreignFinding(missing, { routes, frameworks, files }) {
	const seen = frameworks.map(({ title, files }) => `${title} in ${counted$1(files, "file")}`);
	return finding$2("missing", {
		subject: counted$1(missing.length, "operation"),
		message: `the spec promises them, and none of the ${counted$1(routes.length, "route")} of the code is on a path of the spec: ${series$1([`${counted$1(files.read, "source file")} read`, ...seen])}`,
		fix: "If it is the spec of another service, name the right one as `spec:` in the configuration; if its service is elsewhere, name its folders as `source:`. If its routes are registered in a way that is not read here, exclude them with that reason.",
		count: missing.length,
		locations: missing.slice(0, SHOWN_OPERATIONS).map(({ operation, path }) => specLocation(operation, `${operation.method} ${path}`))
	});
}
function missingFinding({ operation, path, nearest }) {
	const near = nearest === void 0 ? [] : [routeLocation(nearest.route, "nearest"), ...mountLocations(nearest.route)];
	return finding$2("missing", {
		subject: `${operation.method} ${path}`,
		message: `the spec promises it, nothing serves it${nearest === void 0 ? "" : hint(nearest)}`,
		fix: nearest === void 0 ? WITHOUT_HINT : fix(nearest),
		locations: [specLocation(operation), ...near]
	});
}
const WITHOUT_HINT = "Serve it, or take it out of the spec. If another service serves it, exclude it with that reason.";
function hint({ route, kind, close }) {
	const name = nameOf$4(route);
	if (kind === "unmounted") return `: \`${name}\` is registered on a router that nothing mounts`;
	return close ? `; \`${name}\` is served instead, and the spec does not know that` : "";
}
function fix({ route, kind, differs: [promised, served] }) {
	switch (kind) {
		case "unmounted": return promised === "" ? "Mount the router." : `Mount the router at \`${promised}\`.`;
		case "prefix": return promised === "" ? `Add \`${served}\` to the path in the spec, or mount the router without it.` : `Mount the router at \`${promised}\`, or correct the path in the spec.`;
		case "between": return promised === "" ? `\`${nameOf$4(route)}\` has \`${served}\` besides: serve the path of the spec, or correct it there.` : `\`${nameOf$4(route)}\` lacks \`${promised}\`: serve the path of the spec, or correct it there.`;
		case "spelling": return `Write it the same on both sides: \`${promised}\` in the spec, \`${served}\` in the code.`;
		case "colon": return `In OpenAPI \`${promised}\` is a fixed text: write \`${served}\` in the spec.`;
		case "parameter": return `\`${nameOf$4(route)}\` differs in \`${served}\` where the spec has \`${promised}\`: serve the path of the spec, or correct it there.`;
	}
}

// src/gates/routes/settings.ts
const CHANGEABLE = [
	"missing",
	"undocumented",
	"method",
	"base-path",
	"parameter",
	"case",
	"unresolved",
	"invalid-spec",
	"stale-exclusion"
];
const exclusion = strictObject({
	route: string().refine((text) => parseRoutePattern(text) !== void 0, { error: "expected a method (or *) and a path, such as `GET /health` or `* /internal/**`" }).describe("Method and path of routes or operations: `GET /health`, `* /internal/**`. `*` stands for any method, or any text in one segment; `**` for any number of segments; parameter names do not matter."),
	reason: string().refine((text) => text.trim() !== "", { error: "expected a reason" }).describe("Why it may differ from the spec. It is shown in the report.")
});
const settings$4 = strictObject({
	exclude: array(exclusion).default([]).describe("Routes that need no operation, and operations that need no route. One that matches nothing fails."),
	covers: array(string().refine((text) => text.startsWith("/") && parseRoutePattern(text) !== void 0, { error: "expected a path that starts with a slash, such as `/api/v1/**`" })).min(1).optional().describe("Paths that the spec is about, where it is about a part of the service: `/api/v1/**`. What the code serves elsewhere needs no operation; it is counted in the report. One that matches nothing fails. Default: all."),
	"base-path": string().regex(/^(?:\/\S*)?$/, { error: "expected a path that starts with a slash, or an empty text for none" }).optional().describe("Base path of all operations in the code, in place of `servers` or `basePath` of the spec: for a proxy that adds or removes a prefix. Empty for none."),
	rules: partialRecord(_enum(CHANGEABLE), _enum([
		"off",
		"note",
		"warning",
		"error"
	])).default({}).describe(`Another severity for a rule, or \`off\`. Only an error fails the gate. Defaults: ${CHANGEABLE.map((id) => `\`${id}\` ${rules$4[id].severity}`).join(", ")}.`)
});

// src/model/route.ts
const CALLED_BACK = " calls back";
function calledBackBy(library) {
	return `${library}${CALLED_BACK}`;
}
const IS_PROGRAM = /^[^!]*(?:\bprocess\.argv\[1\]|\brequire\.main\b|\bimport\.meta\.main\b)[^!]*$/;
function ownTests({ conditional }) {
	const tests = conditional?.split(" and ") ?? [];
	return [...new Set(tests)].filter((test) => !test.endsWith(CALLED_BACK) && !IS_PROGRAM.test(test));
}

// src/gates/routes/operation-name.ts
function operationName(method, path, taken) {
	const { segments } = parsePathTemplate(path);
	const fixed = segments.filter(({ parameters }) => parameters.length === 0).map(({ text }) => words$3(text));
	const last = segments.at(-1);
	const onItem = last !== void 0 && last.parameters.length > 0;
	const noun = fixed.at(-1) ?? ["root"];
	const owner = fixed.at(-2);
	const before = segments.at(-2);
	const named = method === "POST" && owner !== void 0 && !onItem && before?.parameters.length !== 0 && !isPlural(noun) ? {
		id: [...noun, ...singular(owner)],
		status: "200",
		text: `The ${text(singular(owner))} after ${text(noun)}`
	} : byMethod(method, noun, onItem);
	const { id, status } = named;
	return {
		operationId: unused(camelCase(id), segments, taken),
		status,
		description: named.text
	};
}
function byMethod(method, noun, onItem) {
	const one = onItem || isPlural(noun) ? singular(noun) : noun;
	const many = !onItem && isPlural(noun);
	switch (method) {
		case "POST": return {
			id: ["create", ...one],
			status: "201",
			text: `The new ${text(one)}`
		};
		case "PUT": return {
			id: ["replace", ...many ? noun : one],
			status: "200",
			text: `The replaced ${text(many ? noun : one)}`
		};
		case "PATCH": return {
			id: ["update", ...many ? noun : one],
			status: "200",
			text: `The changed ${text(many ? noun : one)}`
		};
		case "DELETE": return {
			id: ["delete", ...many ? noun : one],
			status: "204",
			text: "Deleted"
		};
		case "GET":
		case "ANY":
			if (many) return {
				id: ["list", ...noun],
				status: "200",
				text: `A list of ${text(noun)}`
			};
			return {
				id: ["get", ...one],
				status: "200",
				text: `The ${text(one)}`
			};
		default: return {
			id: [method.toLowerCase(), ...many ? noun : one],
			status: "200",
			text: "Done"
		};
	}
}
function unused(id, segments, taken) {
	if (!taken.has(id)) return id;
	const owner = segments.filter(({ parameters }) => parameters.length === 0).at(-2);
	const longer = owner === void 0 ? id : `${id}Of${camelCase(["", ...singular(words$3(owner.text))])}`;
	if (!taken.has(longer)) return longer;
	let number = 2;
	while (taken.has(`${longer}${number}`)) number += 1;
	return `${longer}${number}`;
}
function words$3(segment) {
	const found = segment.replace(/([a-z\d])([A-Z])/g, "$1 $2").split(/[^A-Za-z\d]+/).filter((word) => word !== "").map((word) => word.toLowerCase());
	return found.length === 0 ? ["resource"] : found;
}
function isPlural(noun) {
	const last = noun.at(-1) ?? "";
	return last.length > 2 && /(?:[^sui]s|ies)$/.test(last);
}
function singular(noun) {
	if (!isPlural(noun)) return noun;
	const last = noun.at(-1) ?? "";
	const one = /ies$/.test(last) ? last.replace(/ies$/, "y") : /(?:ss|x|ch|sh)es$/.test(last) ? last.replace(/es$/, "") : last.replace(/s$/, "");
	return [...noun.slice(0, -1), one];
}
function text(noun) {
	return noun.join(" ");
}
function camelCase(all) {
	const id = all.map((word, place) => place === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)).join("");
	return /^\d/.test(id) ? `operation${id}` : id;
}

// src/gates/routes/snippet.ts
function operationSnippet(route, context, knownPath) {
	const { version } = context.description;
	const method = route.method === "ANY" ? "get" : route.method.toLowerCase();
	if (method === "connect" || method === "query" && !version.startsWith("3.2")) return void 0;
	const path = uniqueParameters(knownPath ?? withoutBase(route.path, context.bases));
	const { operationId, status, description } = operationName(route.method, path, context.operationIds);
	context.operationIds.add(operationId);
	const { parameters } = parsePathTemplate(path);
	return {
		title: "add this to the spec, or exclude the route with a reason",
		language: "yaml",
		text: `${[
			`  ${yamlText(path)}:`,
			...route.method === "ANY" ? ["    # The route answers every method; describe those that are meant."] : [],
			`    ${method}:`,
			`      operationId: ${operationId}`,
			...parameters.length === 0 ? [] : ["      parameters:"],
			...parameters.map((name) => `        - ${pathParameter(name, version)}`),
			"      responses:",
			`        "${status}": { description: ${description} }`
		].join("\n")}\n`
	};
}
function pathParameter(name, version) {
	const type = version === "2.0" ? "type: string" : "schema: { type: string }";
	return `{ name: ${yamlText(name)}, in: path, required: true, ${type} }`;
}
function withoutBase(path, bases) {
	const { segments } = parsePathTemplate(path);
	const lengths = bases.map((base) => parsePathTemplate(base)).map((base) => {
		return keyOf$2(segments.slice(0, base.segments.length)) === base.key ? base.segments.length : 0;
	});
	return `/${segments.slice(Math.max(0, ...lengths)).map(({ text }) => text).join("/")}`;
}
function uniqueParameters(path) {
	const seen = /* @__PURE__ */ new Set();
	return path.replace(/\{([^{}/]*)\}/g, (_, written) => {
		const name = /^[\w.-]+/.exec(written)?.[0] ?? "parameter";
		let unique = name;
		for (let number = 2; seen.has(unique); number += 1) unique = `${name}${number}`;
		seen.add(unique);
		return `{${unique}}`;
	});
}
function yamlText(text) {
	return /^[\w/][\w/{}.~-]*$/.test(text) && !/^[\d.]+$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
}

// src/gates/routes/undocumented.ts
function undocumentedFinding(entry, context, severity) {
	const snippet = operationSnippet(entry, context);
	return finding$2("undocumented", {
		...severity === void 0 ? {} : { severity },
		subject: nameOf$4(entry),
		message: `served, but the spec does not know it${otherWays(entry)}${condition(entry)}`,
		fix: "Add it to the spec, or exclude the route with a reason.",
		locations: routeLocations(entry.routes),
		...snippet === void 0 ? {} : { snippet }
	});
}
function methodFinding(mismatch, context) {
	const { operation, undocumented, path } = mismatch;
	if (operation !== void 0 && undocumented !== void 0) return finding$2("method", {
		subject: `${operation.method} ${path}`,
		message: `the spec promises ${operation.method}, the code serves ${undocumented.method} on this path${condition(undocumented)}`,
		fix: `Register ${operation.method}, or write \`${undocumented.method.toLowerCase()}\` in the spec.`,
		locations: [specLocation(operation), ...routeLocations(undocumented.routes)]
	});
	if (operation !== void 0) {
		const methods = [...new Set(mismatch.served.map(({ method }) => method))];
		return finding$2("method", {
			subject: `${operation.method} ${path}`,
			message: `the spec promises it; the path is served, but only with ${series$1(methods)}`,
			fix: `Register ${operation.method} for this path, or take it out of the spec.`,
			locations: [specLocation(operation), ...mismatch.served.slice(0, 3).map((route) => routeLocation(route, "nearest"))]
		});
	}
	return undocumentedMethod(mismatch, undocumented ?? {
		method: "ANY",
		path,
		routes: []
	}, context);
}
function undocumentedMethod({ path, promised }, undocumented, context) {
	const methods = [...new Set(promised.map(({ method }) => method))];
	const [first] = promised;
	const snippet = operationSnippet(undocumented, context, first?.path);
	return finding$2("method", {
		subject: `${undocumented.method} ${path}`,
		message: `served, but the spec has only ${series$1(methods)} for this path${otherWays(undocumented)}${condition(undocumented)}`,
		fix: "Add the method to the path in the spec, or exclude the route with a reason.",
		locations: [...routeLocations(undocumented.routes), ...first === void 0 ? [] : [specLocation(first, `${first.method} ${first.path}`)]],
		...snippet === void 0 ? {} : { snippet }
	});
}
function otherWays(entry) {
	const others = new Set(entry.routes.map((route) => nameOf$4(route)));
	others.delete(nameOf$4(entry));
	if (others.size === 0) return "";
	return `; \`${[...others].join("`, `")}\` ${others.size === 1 ? "is" : "are"} the same`;
}
function condition({ routes: [first] }) {
	const tests = first === void 0 ? [] : ownTests(first);
	return tests.length === 0 ? "" : ` (registered only where \`${tests.join(" and ")}\`)`;
}

// src/gates/routes/assumption.ts
function assumption(name, operations) {
	const counts = /* @__PURE__ */ new Map();
	for (const { path, blockers } of operations) {
		const values = blockers.flatMap(({ unresolved }) => unresolved?.cause?.name === name ? missingPart(unresolved.path, path) ?? [] : []);
		for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	const [best] = [...counts].sort(([, a], [, b]) => b - a);
	if (best === void 0) return void 0;
	const [value, count] = best;
	if (count * 2 <= operations.length) return void 0;
	const served = operations.length === 1 ? "it is" : count === operations.length ? `all ${count} are` : `${count} of the ${operations.length} are`;
	return {
		fix: `Where it is ${value === "" ? "empty" : `\`${value}\``} when the service runs, ${served} served: say so in the configuration, or make it the default in the code. Else correct the spec.`,
		snippet: {
			title: "for .github/specgate.yml, which begins with `version: 1`",
			language: "yaml",
			text: `assume:\n  ${scalar(name)}: ${scalar(value)}\n`
		}
	};
}
function missingPart(pattern, path) {
	const [before, after, ...more] = pattern?.split("{*}") ?? [];
	if (before === void 0 || after === void 0 || more.length > 0) return void 0;
	if (before !== "" && !before.endsWith("/") || after !== "" && !after.startsWith("/")) return void 0;
	const segments = path.split("/").filter((segment) => segment !== "");
	const first = before.split("/").filter((segment) => segment !== "").length;
	const last = after.split("/").filter((segment) => segment !== "").length;
	if (first + last > segments.length) return void 0;
	const middle = segments.slice(first, segments.length - last).join("/");
	return before === "" && middle !== "" ? `/${middle}` : middle;
}
function scalar(text) {
	return /^[\w/][\w./-]*(?: [\w./-]+)*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|~|[\d.]+)$/i.test(text) ? text : JSON.stringify(text);
}

// src/gates/routes/unresolved.ts
const MEND = "Write its path so that the code alone decides it (a constant, or a default beside the variable), say its value under `assume` in the configuration, or exclude the operations that depend on it with a reason.";
const MEND_UNREAD = "Exclude the operations that it serves with a reason, or, where it is another service, name the folders of this one as `source` in the configuration.";
const SHOWN_PLACES = 5;
function unresolvedFindings(unclear, ledger) {
	const obstacles = /* @__PURE__ */ new Map();
	function at(blocker, cause) {
		const key = cause === void 0 ? place$1(blocker) : `cause ${cause.name}`;
		const known = obstacles.get(key) ?? {
			blocker,
			cause,
			operations: [],
			registrations: []
		};
		obstacles.set(key, known);
		return known;
	}
	for (const entry of unclear) {
		const [blocker] = entry.blockers;
		if (blocker !== void 0) at(blocker, blocker.unresolved?.cause).operations.push(entry);
	}
	const known = new Set(ledger.routes.map(({ location }) => `${location.file}:${location.line}`));
	const blocking = new Set(unclear.flatMap(({ blockers }) => blockers[0]?.unresolved ?? []));
	for (const unresolved of ledger.unresolved) {
		const { location, cause } = unresolved;
		if (!blocking.has(unresolved) && known.has(`${location.file}:${location.line}`)) continue;
		at(unresolved, cause).registrations.push(unresolved);
	}
	const all = [...obstacles.values()];
	return [...all.filter(({ operations }) => operations.length > 0).map(blockingFinding), ...all.filter(({ operations }) => operations.length === 0).map(harmlessFinding)];
}
function place$1({ location, reason }) {
	return `${location.file}:${location.line} ${reason}`;
}
function blockingFinding(obstacle) {
	const { blocker, cause, operations } = obstacle;
	const names = operations.map(({ operation, path }) => `\`${operation.method} ${path}\``);
	const verb = names.length === 1 ? "is" : "are";
	const spec = operations.slice(0, SHOWN_PLACES).map(({ operation, path }) => specLocation(operation, `${operation.method} ${path}`));
	const hint = cause === void 0 ? void 0 : assumption(cause.name, operations);
	const mend = blocker.unresolved?.unread === void 0 ? MEND : MEND_UNREAD;
	const help = {
		fix: hint?.fix ?? mend,
		...hint === void 0 ? {} : { snippet: hint.snippet }
	};
	const places = placesOf$2(obstacle);
	if (cause !== void 0 && places.length > 1) return finding$2("unresolved", {
		subject: cause.name,
		message: `could not tell whether ${series$1(names)} ${verb} served: the paths of ${places.length} registrations come from it`,
		...help,
		locations: [...sources(cause, places), ...spec]
	});
	const others = Math.max(...operations.map((entry) => entry.others + entry.blockers.length - 1));
	const beside = others === 0 ? "" : ` (${others} other ${others === 1 ? "place" : "places"} could serve it too)`;
	return finding$2("unresolved", {
		subject: `${blocker.location.file}:${blocker.location.line}`,
		message: `could not tell whether ${series$1(names)} ${verb} served here: ${blocker.reason}${beside}`,
		...help,
		locations: [{
			role: "source",
			...blocker.location
		}, ...spec]
	});
}
function harmlessFinding(obstacle) {
	const { cause, registrations } = obstacle;
	const places = placesOf$2(obstacle);
	const parts = {
		severity: "warning",
		label: "Unresolved"
	};
	if (cause !== void 0 && places.length > 1) return finding$2("unresolved", {
		...parts,
		subject: cause.name,
		message: `what ${counted$1(places.length, "registration")} serve could not be worked out: their paths come from it`,
		fix: "No operation of the spec depends on it. To have them checked, say its value under `assume` in the configuration, or write it so that the code alone decides it.",
		locations: sources(cause, places)
	});
	const { location, reason } = obstacle.blocker;
	const [{ path, methods, unread } = {}] = registrations;
	const known = path === void 0 ? "" : ` as \`${[...methods ?? [], path].join(" ")}\``;
	return finding$2("unresolved", {
		...parts,
		subject: `${location.file}:${location.line}`,
		message: unread === void 0 ? `what is registered here${known} could not be worked out: ${reason}` : `what is served here is not known: ${reason}`,
		fix: unread === void 0 ? "No operation of the spec depends on it. To have it checked, write its path so that the code alone decides it." : "No operation of the spec depends on it. Where it is another service, name the folders of this one as `source` in the configuration.",
		locations: [{
			role: "source",
			...location
		}]
	});
}
function placesOf$2({ registrations }) {
	const found = /* @__PURE__ */ new Map();
	for (const one of registrations) {
		const key = `${one.location.file}:${one.location.line}`;
		if (!found.has(key)) found.set(key, one);
	}
	return [...found.values()];
}
function sources({ location }, places) {
	return [...location === void 0 ? [] : [location], ...places.slice(0, SHOWN_PLACES).map((one) => one.location)].map((one) => ({
		role: "source",
		...one
	}));
}

// src/gates/routes/verdict.ts
const words$2 = {
	"routes/missing": ["missing", "missing"],
	"routes/undocumented": ["undocumented", "undocumented"],
	"routes/method": ["with another method", "with another method"],
	"routes/base-path": ["base path differs", "base paths differ"],
	"routes/parameter": ["parameter with another name", "parameters with another name"],
	"routes/case": ["in other letter case", "in other letter case"],
	"routes/unresolved": ["unresolved", "unresolved"],
	"routes/invalid-spec": ["fault in the spec itself", "faults in the spec itself"],
	"routes/stale-exclusion": ["stale exclusion", "stale exclusions"]
};
function reasonOf$1(findings, { unclear, matches }, elsewhere) {
	if (findings.some(({ id }) => id === "routes/none-found")) return "no route was found";
	const doubt = unclear.length === 0 ? [] : [`${counted$1(unclear.length, "operation")} could not be told`];
	for (const severity of ["error", "warning"]) {
		const parts = countsOf(findings, severity);
		const told = severity === "error" && doubt.length > 0 ? parts.filter((part) => !part.endsWith("unresolved")) : parts;
		if (parts.length > 0) return [...told, ...doubt].join(", ");
	}
	if (doubt.length > 0) return doubt.join("");
	if (matches.length === 0) return "no operations and no routes";
	return `every operation is served, every route is in the spec${elsewhere === 0 ? "" : `, but for ${elsewhere} that it does not cover`}`;
}
function countsOf(findings, severity) {
	return Object.entries(words$2).flatMap(([id, [one, many]]) => {
		const count = findings.filter((finding) => finding.id === id && finding.severity === severity).reduce((sum, finding) => sum + (finding.count ?? 1), 0);
		return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
	});
}
function evidenceOf$1(description, ledger) {
	return `${counted$1(description.operations.length, "operation")} ↔ ${counted$1(ledger.routes.length, "route")}, ${ledger.unresolved.length} unresolved`;
}
const SHOWN_FILES$1 = 5;
function proofsOf$1(description, ledger, { exclusions, covers, elsewhere }) {
	const cover = covers.length === 0 ? [] : [{
		what: "Covers",
		where: series$1(covers),
		says: `${counted$1(elsewhere, "route")} elsewhere, not compared`
	}];
	return [
		...specProofs(description),
		...ledgerProofs(ledger),
		...cover,
		...exclusions.map(exclusionProof)
	];
}
function specProofs({ file, files, version, operations }) {
	const [main, ...others] = files;
	const more = others.length === 0 ? "" : `, in ${counted$1(files.length, "file")}`;
	const proof = {
		what: "Spec",
		where: file,
		says: `OpenAPI ${version}, ${counted$1(operations.length, "operation")}${more}`,
		...main === void 0 ? {} : { sha256: main.sha256 }
	};
	const rest = others.length - SHOWN_FILES$1;
	return [
		proof,
		...others.slice(0, SHOWN_FILES$1).map((part) => ({
			what: "Spec",
			where: part.file,
			says: `part of ${file}`,
			sha256: part.sha256
		})),
		...rest > 0 ? [{
			what: "Spec",
			where: `${counted$1(rest, "more file")}`,
			says: `parts of ${file}`
		}] : []
	];
}
function ledgerProofs({ routes, excluded, unresolved, frameworks, files }) {
	const where = [counted$1(files.read, "file"), ...frameworks.map(({ title, files }) => `${title} in ${files}`)];
	const reasons = excluded.length === 0 ? "" : ` (${series$1(excludedByReason(excluded))})`;
	const says = `${routes.length} resolved, ${excluded.length} excluded${reasons}, ${unresolved.length} unresolved`;
	return [{
		what: "Routes",
		where: where.join(", "),
		says
	}];
}
function excludedByReason(excluded) {
	const counts = /* @__PURE__ */ new Map();
	for (const { reason } of excluded) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} ${reason}`);
}
function exclusionProof({ route, reason, taken }) {
	return {
		what: "Exclusion",
		where: route,
		says: `${reason} (${taken === 1 ? "1 match" : `${taken} matches`})`
	};
}

// src/gates/routes/routes.ts
const routes = {
	id: "routes",
	title: "Routes",
	summary: "The code serves every operation of the spec, and the spec knows every route of the code.",
	needsSpec: true,
	settings: settings$4,
	rules: rules$4,
	check(evidence, chosen, configured) {
		const { spec } = evidence;
		if (spec.kind === "found") return judge$2(spec.value, evidence.ledger, chosen);
		if (spec.kind === "broken") return result$2("errored", `${spec.file} cannot be read: ${spec.message}`);
		const alike = spec.alike ?? [];
		const hint = alike.length === 0 ? "" : `; name it as \`spec:\` where it is ${series$1(alike)}`;
		const reason = `there is no API description; looked for ${series$1(spec.looked, 10)}${hint}`;
		return result$2(configured ? "failed" : "skipped", reason);
	}
};
function judge$2(description, ledger, chosen) {
	const exclusions = chosen.exclude.map((exclusion, index) => ({
		...exclusion,
		index,
		pattern: parseRoutePattern(exclusion.route),
		taken: 0
	}));
	const basePath = chosen["base-path"];
	const comparison = compare$3(description, ledger, {
		...basePath === void 0 ? {} : { basePath },
		isSetApart: (method, path) => exclusions.some(({ pattern }) => matches$1(pattern, method, path))
	});
	for (const exclusion of exclusions) exclusion.taken = takenBy(exclusion.pattern, description, ledger, comparison);
	const covers = coversOf(chosen.covers);
	const undocumented = comparison.undocumented.filter((entry) => isCovered(covers, entry));
	const elsewhere = comparison.undocumented.length - undocumented.length;
	const unresolved = {
		...ledger,
		unresolved: ledger.unresolved.filter((one) => mayBeCovered(covers, one))
	};
	const context = snippetContext(description, comparison, basePath);
	const customary = undocumented.filter((entry) => isCustomary(entry, context.bases));
	const parts = partsOf$2(undocumented.filter((entry) => !customary.includes(entry)), promisedPaths(comparison));
	const found = ledger.routes.length === 0 && comparison.matches.length === 0 && description.operations.length > 0 ? [noneFoundFinding(description, ledger), ...unresolvedFindings(comparison.unclear, unresolved)] : [
		...comparison.baseOffsets.map((offset) => baseFinding(offset, description, comparison, basePath !== void 0)),
		...missingFindings(comparison, ledger),
		...comparison.methods.map((mismatch) => methodFinding(mismatch, context)),
		...elsewhereFindings(parts),
		...parts.single.map((entry) => undocumentedFinding(entry, context)),
		...customary.map((entry) => undocumentedFinding(entry, context, "warning")),
		...unresolvedFindings(comparison.unclear, unresolved),
		...comparison.matches.filter(({ by }) => by === "case").map(caseFinding),
		...parameterFindings(comparison.parameters)
	];
	const stale = [...exclusions.filter(({ taken }) => taken === 0).map(staleExclusionFinding), ...covers.filter(({ pattern }) => takenBy(pattern, description, ledger, comparison) === 0).map(staleCoverFinding)];
	const findings = withSeverities$1([
		...found,
		...invalidSpecFindings(description),
		...stale
	], chosen.rules);
	return {
		...result$2(statusOf(findings), reasonOf$1(findings, comparison, elsewhere), evidenceOf$1(description, ledger)),
		findings,
		proofs: proofsOf$1(description, ledger, {
			exclusions,
			covers: chosen.covers ?? [],
			elsewhere
		})
	};
}
function matches$1(pattern, method, path) {
	return pattern !== void 0 && matchesRoute(pattern, method, path);
}
function promisedPaths({ matches, missing, unclear, methods }) {
	const known = methods.filter(({ promised }) => promised.length > 0);
	return [
		...matches,
		...missing,
		...unclear,
		...known
	].map(({ path }) => path);
}
function takenBy(pattern, description, ledger, comparison) {
	const own = [...ledger.routes, ...ledger.excluded.map(({ route }) => route)].filter(({ method, path }) => matches$1(pattern, method, path)).length;
	if (own > 0) return own;
	const matched = new Map(comparison.matches.map(({ operation, path }) => [operation, path]));
	return description.operations.filter((operation) => {
		return [matched.get(operation), ...operation.bases.map((base) => joinPaths$1(base, operation.path))].some((path) => path !== void 0 && matches$1(pattern, operation.method, path));
	}).length;
}
function snippetContext(description, { baseOffsets }, basePath) {
	const declared = basePath === void 0 ? description.operations.flatMap(({ bases }) => bases) : [basePath];
	return {
		description,
		bases: [.../* @__PURE__ */ new Set([...declared, ...baseOffsets.map(({ actual }) => actual)])],
		operationIds: new Set(description.operations.flatMap(({ operationId }) => operationId ?? []))
	};
}
function withSeverities$1(findings, chosen) {
	const byId = new Map(Object.entries(chosen).map(([rule, severity]) => [`routes/${rule}`, severity]));
	return findings.flatMap((finding) => {
		const severity = byId.get(finding.id);
		if (severity === "off") return [];
		return severity === "error" || severity === "warning" || severity === "note" ? [{
			...finding,
			severity
		}] : [finding];
	});
}
function statusOf(findings) {
	if (findings.some(({ id }) => id === "routes/none-found")) return "errored";
	if (findings.some(({ severity }) => severity === "error")) return "failed";
	return findings.some(({ severity }) => severity === "warning") ? "warned" : "passed";
}
function result$2(status, reason, evidence = "") {
	return {
		id: routes.id,
		title: routes.title,
		status,
		reason,
		evidence,
		findings: [],
		proofs: []
	};
}

// src/model/fraction.ts
function parseThreshold(written) {
	const match = /^\s*(>=|≥|>)?\s*(\d{1,3}(?:\.\d{1,12})?)\s*%?\s*$/.exec(String(written));
	if (!match) return void 0;
	const percent = match[2] ?? "";
	const { numerator, denominator } = parseDecimal(percent);
	if (numerator > 100n * denominator) return void 0;
	return {
		operator: match[1] === ">" ? ">" : ">=",
		percent
	};
}
function parseDecimal(text) {
	const [whole = "0", part = ""] = text.split(".");
	return {
		numerator: BigInt(whole + part),
		denominator: 10n ** BigInt(part.length)
	};
}
function keeps(count, threshold) {
	if (count.total === 0) return true;
	const { numerator, denominator } = parseDecimal(threshold.percent);
	const have = 100n * BigInt(count.covered) * denominator;
	const asked = numerator * BigInt(count.total);
	return threshold.operator === ">" ? have > asked : have >= asked;
}
function percentOf(count) {
	if (count.total === 0) return void 0;
	return {
		numerator: 100n * BigInt(count.covered),
		denominator: BigInt(count.total)
	};
}
function subtract(a, b) {
	return {
		numerator: a.numerator * b.denominator - b.numerator * a.denominator,
		denominator: a.denominator * b.denominator
	};
}
function compareFractions(a, b) {
	const difference = a.numerator * b.denominator - b.numerator * a.denominator;
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
function formatFraction(value) {
	const scaled = value.numerator * 100n;
	let hundredths = scaled / value.denominator;
	if (scaled % value.denominator < 0n) hundredths -= 1n;
	const sign = hundredths < 0n ? "−" : "";
	const digits = (hundredths < 0n ? -hundredths : hundredths).toString().padStart(3, "0");
	const decimals = digits.slice(-2).replace(/0+$/, "");
	return sign + digits.slice(0, -2) + (decimals === "" ? "" : `.${decimals}`);
}
function formatPercent(count) {
	const percent = percentOf(count);
	return percent === void 0 ? "not measured" : `${formatFraction(percent)} %`;
}
function formatThreshold(threshold) {
	return `${threshold.operator === ">" ? ">" : "≥"} ${threshold.percent} %`;
}
function formatCount(count) {
	return `${groupDigits(count.covered)} of ${groupDigits(count.total)}`;
}
function groupDigits(value) {
	return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

// src/model/coverage.ts
const METRICS = [
	"lines",
	"branches",
	"functions",
	"statements"
];
const LINE$1 = {
	unmeasured: 0,
	missed: 1,
	covered: 2
};
const ORDINALS$1 = 2 ** 30;
function numericKey(line, ordinal) {
	return line * ORDINALS$1 + ordinal;
}
function lineOfKey(key) {
	return typeof key === "number" ? Math.floor(key / ORDINALS$1) : Number.parseInt(key, 10);
}
function countMeasure(measure) {
	let count = counted.get(measure);
	if (count === void 0) {
		count = countOnce(measure);
		counted.set(measure, count);
	}
	return count;
}
const counted = /* @__PURE__ */ new WeakMap();
function countOnce(measure) {
	switch (measure.kind) {
		case "counts": return measure.count;
		case "lines": return measure.count ?? countStates(measure.states);
		case "per-line": return measure.count ?? sumCounts(measure.lines.values());
		case "points": {
			let covered = 0;
			let total = 0;
			for (let index = 0; index < measure.covered.length; index++) {
				const weight = measure.weights?.[index] ?? 1;
				total += weight;
				if (measure.covered[index] === 1) covered += weight;
			}
			return {
				covered,
				total
			};
		}
	}
}
function countStates(states) {
	let covered = 0;
	let total = 0;
	for (let line = 0; line < states.length; line++) {
		const state = states[line] ?? LINE$1.unmeasured;
		total += state + 1 >> 1;
		covered += state >> 1;
	}
	return {
		covered,
		total
	};
}
function sumCounts(counts) {
	let covered = 0;
	let total = 0;
	for (const count of counts) {
		covered += count.covered;
		total += count.total;
	}
	return {
		covered,
		total
	};
}
function totalOf(files, metric) {
	const counts = [];
	for (const file of files) {
		const measure = file.measures[metric];
		if (measure !== void 0) counts.push(countMeasure(measure));
	}
	return counts.length === 0 ? void 0 : sumCounts(counts);
}
function measuredFiles(coverage) {
	return coverage.unmentioned.length === 0 ? coverage.merged.files : [...coverage.merged.files, ...coverage.unmentioned];
}
function totalPercent(coverage, metric) {
	const count = totalOf(measuredFiles(coverage), metric);
	return count === void 0 ? void 0 : percentOf(count);
}
function headlineMetric(coverage) {
	const read = coverage.reports.flatMap((input) => input.kind === "found" ? [input.value] : []);
	if (read.length > 0 && read.every((report) => report.statementBased)) return "statements";
	return totalOf(coverage.merged.files, "lines") === void 0 && totalOf(coverage.merged.files, "statements") !== void 0 ? "statements" : "lines";
}
function lineState(file, line) {
	const lines = file.measures.lines;
	return lines?.kind === "lines" ? lines.states[line] ?? LINE$1.unmeasured : LINE$1.unmeasured;
}

// src/gates/severities.ts
function severitySetting(rules) {
	const defaults = Object.entries(rules).map(([id, { severity }]) => `\`${id}\` ${severity}`);
	return partialRecord(_enum(Object.keys(rules)), _enum([
		"off",
		"note",
		"warning",
		"error"
	])).default({}).describe(`Another severity for a rule, or \`off\`. Only an error fails the gate. Defaults: ${defaults.join(", ")}.`);
}
function withSeverities(findings, asked) {
	return findings.flatMap((finding) => {
		const severity = asked[finding.id.slice(finding.id.indexOf("/") + 1)] ?? finding.severity;
		return severity === "off" ? [] : [{
			...finding,
			severity
		}];
	});
}

// src/gates/coverage/judgement.ts
function askedFor$1(count, threshold) {
	return `${formatPercent(count)}, asked ${formatThreshold(threshold)}`;
}
function joinJudgements(judgements) {
	return {
		findings: judgements.flatMap((one) => one.findings),
		proofs: judgements.flatMap((one) => one.proofs)
	};
}
function listSome(items, most = 3) {
	const rest = items.length - most;
	return items.slice(0, most).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
function plural(count, one) {
	return `${count} ${one}${count === 1 ? "" : "s"}`;
}

// src/gates/coverage/check-base.ts
function checkBase(coverage, settings) {
	const { base } = coverage;
	const asked = metricsAsked$1(coverage, settings);
	if (base.kind !== "found") {
		if (settings.base === void 0 || base.kind === "missing" && base.looked.length === 0) return asked.length === 0 ? EMPTY$2 : {
			findings: [unknown$2("no report of the base is named")],
			proofs: []
		};
		const why = base.kind === "missing" ? `there is no ${listSome(base.looked)}` : `${base.file}: ${base.message}`;
		return {
			findings: asked.length === 0 ? [] : [unknown$2(why)],
			proofs: [proof(`not known: ${why}`)]
		};
	}
	const findings = [];
	const deltas = [];
	for (const metric of METRICS) {
		const comparison = compare$2(coverage, base.value.files, metric);
		if (comparison === void 0) {
			if (asked.includes(metric)) findings.push(unknown$2(`${metric} are not measured at both ends`));
			continue;
		}
		deltas.push(`${metric} ${signed(comparison.delta)} (${formatPercent(comparison.base)} → ${formatPercent(comparison.head)})`);
		if (asked.includes(metric)) findings.push(...decreased(metric, comparison, settings.base?.tolerance ?? "0"));
	}
	return {
		findings,
		proofs: [proof(deltas.join(", "), listSome(base.value.sources))]
	};
}
const EMPTY$2 = {
	findings: [],
	proofs: []
};
function metricsAsked$1(coverage, settings) {
	const asked = settings.base?.["must-not-decrease"] ?? false;
	return asked === true ? [headlineMetric(coverage)] : asked === false ? [] : asked;
}
function compare$2(coverage, baseFiles, metric) {
	const head = totalOf(measuredFiles(coverage), metric);
	const base = totalOf(baseFiles, metric);
	const [now, before] = [head && percentOf(head), base && percentOf(base)];
	if (head === void 0 || base === void 0 || now === void 0 || before === void 0) return void 0;
	return {
		head,
		base,
		adjusted: totalOf(withoutRemoved(coverage, baseFiles), metric) ?? base,
		delta: subtract(now, before)
	};
}
function decreased(metric, { head, base, adjusted, delta }, tolerance) {
	const now = percentOf(head);
	const bar = percentOf(adjusted);
	if (now === void 0 || bar === void 0) return [];
	const allowed = subtract({
		numerator: 0n,
		denominator: 1n
	}, parseDecimal(tolerance));
	if (compareFractions(delta, allowed) >= 0 || compareFractions(subtract(now, bar), allowed) >= 0) return [];
	const without = adjusted.total === base.total ? "" : `; without the removed code the base has ${formatPercent(adjusted)}`;
	return [{
		id: "coverage/decrease",
		severity: "error",
		label: "Decreased",
		subject: metric,
		message: `${formatPercent(head)}, ${signed(delta)} points since the base (${formatPercent(base)})${without}`,
		fix: "Test what this change adds, or allow a tolerance.",
		locations: []
	}];
}
function withoutRemoved(coverage, files) {
	if (coverage.change.kind !== "found") return files;
	const changes = new Map(coverage.change.value.map((change) => [change.from ?? change.file, change]));
	return files.flatMap((file) => {
		const change = changes.get(file.file);
		if (change === void 0) return [file];
		if (change.status === "deleted") return [];
		const removed = new Set(change.removed);
		const measures = {};
		for (const metric of METRICS) {
			const measure = file.measures[metric];
			if (measure !== void 0) measures[metric] = without(measure, removed);
		}
		return [{
			file: file.file,
			measures
		}];
	});
}
function without(measure, removed) {
	switch (measure.kind) {
		case "lines": return {
			kind: "lines",
			states: measure.states.map((state, line) => removed.has(line) ? LINE$1.unmeasured : state)
		};
		case "points": {
			const kept = [...measure.keys].flatMap((key, index) => removed.has(lineOfKey(key)) ? [] : [index]);
			return {
				...measure,
				keys: kept.map((index) => measure.keys[index] ?? 0),
				covered: Uint8Array.from(kept, (index) => measure.covered[index] ?? 0),
				...measure.weights === void 0 ? {} : { weights: kept.map((index) => measure.weights?.[index] ?? 1) }
			};
		}
		case "per-line": return {
			kind: "per-line",
			lines: new Map([...measure.lines].filter(([line]) => !removed.has(line)))
		};
		case "counts": return {
			kind: "counts",
			count: countMeasure(measure)
		};
	}
}
function signed(delta) {
	return (delta.numerator > 0n ? "+" : "") + formatFraction(delta);
}
function unknown$2(why) {
	return {
		id: "coverage/base-unknown",
		severity: "error",
		label: "Not known",
		subject: "coverage of the base",
		message: `coverage must not decrease, and the base is not known: ${why}`,
		fix: "Put the report of the base's run beside the checkout and name it in `gates.coverage.base.reports`, or commit a baseline.",
		locations: []
	};
}
function proof(says, where = "base") {
	return {
		what: "Since the base",
		where,
		says
	};
}

// src/model/coverage-merge.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
function mergeReports(reports) {
	const only = reports[0];
	if (reports.length === 1 && only !== void 0) return {
		files: only.files,
		conflicts: []
	};
	const merged = /* @__PURE__ */ new Map();
	const conflicts = [];
	for (const report of reports) for (const file of report.files) {
		const before = merged.get(file.file);
		if (before === void 0) {
			merged.set(file.file, {
				coverage: file,
				report: report.file
			});
			continue;
		}
		const coverage = mergeFiles(before.coverage, file, (metric, kind) => conflicts.push({
			file: file.file,
			metric,
			kind,
			reports: [before.report, report.file]
		}));
		merged.set(file.file, {
			coverage,
			report: before.report
		});
	}
	return {
		files: [...merged.values()].map((entry) => entry.coverage).sort((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : 0),
		conflicts
	};
}
function mergeFiles(a, b, conflict) {
	const measures = {};
	for (const metric of METRICS) {
		const left = a.measures[metric];
		const right = b.measures[metric];
		const one = left ?? right;
		if (one === void 0) continue;
		measures[metric] = left === void 0 || right === void 0 ? one : mergeMeasures(left, right, (kind) => conflict(metric, kind));
	}
	return {
		file: a.file,
		measures
	};
}
function mergeMeasures(a, b, conflict) {
	if (a.kind === "lines" && b.kind === "lines") return uniteStates(a.states, b.states);
	if (a.kind === "points" && b.kind === "points" && a.scheme === b.scheme) return unitePoints(a, b);
	const left = byLine(a);
	const right = byLine(b);
	if (left !== void 0 && right !== void 0) return uniteLines(left, right, conflict);
	return uniteCounts(a, b, conflict);
}
function unitePoints(a, b) {
	const keys = [...a.keys];
	const covered = [...a.covered];
	const weights = keys.map((_, index) => a.weights?.[index] ?? 1);
	const places = new Map(keys.map((key, index) => [key, index]));
	for (const [index, key] of b.keys.entries()) {
		const place = places.get(key);
		if (place === void 0) {
			keys.push(key);
			covered.push(b.covered[index] ?? 0);
			weights.push(b.weights?.[index] ?? 1);
		} else if (b.covered[index] === 1) covered[place] = 1;
	}
	const weighted = a.weights !== void 0 || b.weights !== void 0;
	return {
		kind: "points",
		scheme: a.scheme,
		keys,
		covered: Uint8Array.from(covered),
		...weighted ? { weights } : {}
	};
}
function uniteStates(a, b) {
	const [long, short] = a.length >= b.length ? [a, b] : [b, a];
	const states = Uint8Array.from(long);
	for (let line = 0; line < short.length; line++) {
		const state = short[line] ?? 0;
		if (state > (states[line] ?? 0)) states[line] = state;
	}
	return {
		kind: "lines",
		states
	};
}
function byLine(measure) {
	if (measure.kind === "per-line") return measure.lines;
	if (measure.kind !== "points" || measure.weights !== void 0) return void 0;
	const lines = /* @__PURE__ */ new Map();
	for (const [index, key] of measure.keys.entries()) {
		const line = lineOfKey(key);
		const before = lines.get(line);
		lines.set(line, {
			covered: (before?.covered ?? 0) + (measure.covered[index] ?? 0),
			total: (before?.total ?? 0) + 1
		});
	}
	return lines;
}
function uniteLines(a, b, conflict) {
	const lines = new Map(a);
	const doubts = /* @__PURE__ */ new Set();
	for (const [line, right] of b) {
		const left = lines.get(line);
		if (left === void 0) {
			lines.set(line, right);
			continue;
		}
		const united = unite(left, right);
		lines.set(line, united.count);
		if (united.doubt !== void 0) doubts.add(united.doubt);
	}
	if (doubts.size > 0) conflict(doubts.has("unknown") ? "unknown" : "least");
	return {
		kind: "per-line",
		lines
	};
}
function unite(a, b) {
	const total = Math.max(a.total, b.total);
	const count = {
		covered: Math.max(a.covered, b.covered),
		total
	};
	if (a.total !== b.total) return {
		count,
		doubt: "unknown"
	};
	if (count.covered === total || Math.min(a.covered, b.covered) === 0) return { count };
	return {
		count,
		doubt: "least"
	};
}
function uniteCounts(a, b, conflict) {
	const left = countMeasure(a);
	const right = countMeasure(b);
	const { count, doubt } = unite(left, right);
	if (doubt !== void 0) conflict(doubt);
	for (const [measure, own] of [[a, left], [b, right]]) if (measure.kind !== "counts" && own.covered === count.covered && own.total === count.total) return measure;
	return {
		kind: "counts",
		count
	};
}

// src/gates/coverage/check-thresholds.ts
const SINGULAR = {
	lines: "line",
	branches: "branch",
	functions: "function",
	statements: "statement"
};
const SHOWN_FILES = 5;
function checkThresholds(coverage, settings, total) {
	const files = measuredFiles(coverage);
	const judgements = [checkSet({
		subject: "total",
		rule: "total"
	}, files, total, coverage)];
	for (const [pattern, thresholds] of Object.entries(settings.globs ?? {})) judgements.push(checkPattern(pattern, files, thresholds, coverage));
	if (settings["per-file"] !== void 0) judgements.push(checkEachFile(files, settings["per-file"], coverage));
	for (const [name, flag] of Object.entries(settings.flags ?? {})) {
		const own = filesOfFlag(coverage, flag);
		const subject = `flag ${name}`;
		judgements.push(own.length === 0 ? {
			findings: [unmatched(subject, flag.paths ?? flag.reports ?? [], ["flags", name])],
			proofs: []
		} : checkSet({
			subject,
			rule: "flag"
		}, own, flag.total ?? {}, coverage));
	}
	return joinJudgements(judgements);
}
function filesOfFlag(coverage, flag) {
	const files = flag.reports === void 0 ? measuredFiles(coverage) : filesOfReports(coverage, flag.reports);
	return flag.paths === void 0 ? files : filter(files, flag.paths);
}
function filesOfReports(coverage, patterns) {
	const matches = (0, import_picomatch.default)([...patterns], { dot: true });
	const reports = coverage.reports.flatMap((input) => input.kind === "found" ? [input.value] : []);
	return mergeReports(reports.filter((report) => matches(report.file) || patterns.includes(report.file))).files;
}
function filter(files, patterns) {
	const matches = (0, import_picomatch.default)([...patterns], { dot: true });
	return files.filter((file) => matches(file.file));
}
function checkPattern(pattern, files, thresholds, coverage) {
	const matched = filter(files, [pattern]);
	if (matched.length === 0) return {
		findings: [unmatched(pattern, [pattern], ["globs", pattern])],
		proofs: []
	};
	return checkSet({
		subject: pattern,
		rule: "glob"
	}, matched, thresholds, coverage);
}
function unmatched(subject, patterns, setting) {
	return {
		id: "coverage/glob-unmatched",
		severity: "error",
		label: "Unmatched",
		subject,
		message: `no measured file matches ${patterns.map((pattern) => `"${pattern}"`).join(", ")}`,
		fix: "Correct the pattern, or remove it; patterns are relative to the root and match whole paths.",
		locations: [],
		setting
	};
}
function checkSet({ subject, rule }, files, thresholds, coverage) {
	const findings = [];
	const kept = [];
	for (const [metric, threshold] of entriesOf$2(thresholds)) {
		const count = totalOf(files, metric);
		if (count === void 0) {
			if (rule === "total" || totalOf(measuredFiles(coverage), metric) === void 0) findings.push(unmeasured$1(subject, metric, coverage));
		} else if (keeps(count, threshold)) {
			if (count.total > 0) kept.push(`${formatCount(count)} ${metric}: ${askedFor$1(count, threshold)}`);
		} else findings.push(below$3(`coverage/${rule}`, subject, metric, count, threshold, files, coverage));
	}
	return {
		findings,
		proofs: kept.length === 0 ? [] : [{
			what: "Threshold",
			where: subject,
			says: kept.join("; ")
		}]
	};
}
function entriesOf$2(thresholds) {
	return METRICS.flatMap((metric) => {
		const threshold = thresholds[metric];
		return threshold === void 0 ? [] : [[metric, threshold]];
	});
}
function unmeasured$1(subject, metric, coverage) {
	return {
		id: "coverage/unmeasured",
		severity: "error",
		label: "Not measured",
		subject: `${subject}: ${metric}`,
		message: `a threshold is asked, and no report measures ${metric}`,
		fix: `Turn on ${metric} in the test runner, write a format that holds them, or drop the threshold.`,
		locations: reportLocations(coverage)
	};
}
function below$3(id, subject, metric, count, threshold, files, coverage) {
	return {
		id,
		severity: "error",
		label: "Below threshold",
		subject: `${subject}: ${metric}`,
		message: `${formatCount(count)} ${metric} are covered: ${askedFor$1(count, threshold)}`,
		fix: "Test the code that is not covered, or agree on another threshold.",
		locations: [...reportLocations(coverage), ...worstFiles(files, metric)]
	};
}
function checkEachFile(files, thresholds, coverage) {
	const findings = [];
	const asked = entriesOf$2(thresholds);
	for (const file of files) for (const [metric, threshold] of asked) {
		const measure = file.measures[metric];
		const count = measure === void 0 ? void 0 : countMeasure(measure);
		if (count === void 0 || keeps(count, threshold)) continue;
		findings.push({
			...below$3("coverage/file", file.file, metric, count, threshold, [], coverage),
			locations: [missedLocation(file)]
		});
	}
	for (const [metric] of asked) if (totalOf(files, metric) === void 0) findings.push(unmeasured$1("each file", metric, coverage));
	return {
		findings,
		proofs: [{
			what: "Threshold",
			where: "each file",
			says: `${plural(files.length, "file")}, ${new Set(findings.map((finding) => finding.locations[0]?.file)).size} below`
		}]
	};
}
function reportLocations(coverage) {
	return coverage.reports.flatMap((input) => input.kind === "found" ? [{
		file: input.value.file,
		line: 1,
		role: "report"
	}] : []);
}
function worstFiles(files, metric) {
	const missed = files.flatMap((file) => {
		const measure = file.measures[metric];
		if (measure === void 0) return [];
		const { covered, total } = countMeasure(measure);
		return total > covered ? [{
			file,
			count: total - covered
		}] : [];
	});
	missed.sort((a, b) => b.count - a.count || (a.file.file < b.file.file ? -1 : 1));
	return missed.slice(0, SHOWN_FILES).map(({ file, count }) => ({
		...missedLocation(file),
		label: `${count} ${count === 1 ? SINGULAR[metric] : metric} missed`
	}));
}
function missedLocation(file) {
	const lines = file.measures.lines;
	const first = lines?.kind === "lines" ? lines.states.indexOf(LINE$1.missed) : -1;
	return {
		file: file.file,
		line: first > 0 ? first : 1,
		role: "source"
	};
}

// src/gates/coverage/check-patch.ts
const SHOWN_RANGES = 50;
function patchCoverage(change, files) {
	const measured = new Map(files.map((file) => [file.file, file]));
	let covered = 0;
	let total = 0;
	const missed = [];
	for (const { file, added } of change) {
		const coverage = measured.get(file);
		if (coverage === void 0) continue;
		const lines = added.filter((line) => lineState(coverage, line) !== LINE$1.unmeasured);
		const uncovered = lines.filter((line) => lineState(coverage, line) === LINE$1.missed);
		total += lines.length;
		covered += lines.length - uncovered.length;
		missed.push(...rangesOf(coverage, uncovered));
	}
	return {
		count: {
			covered,
			total
		},
		missed
	};
}
function rangesOf(coverage, lines) {
	const ranges = [];
	for (const line of lines) {
		const before = ranges.at(-1);
		if (before !== void 0 && onlyUnmeasured(coverage, before.last + 1, line)) ranges[ranges.length - 1] = {
			...before,
			last: line,
			lines: before.lines + 1
		};
		else ranges.push({
			file: coverage.file,
			first: line,
			last: line,
			lines: 1
		});
	}
	return ranges;
}
function onlyUnmeasured(coverage, first, end) {
	for (let line = first; line < end; line++) if (lineState(coverage, line) !== LINE$1.unmeasured) return false;
	return true;
}
function checkPatch(coverage, settings) {
	const { change } = coverage;
	const threshold = settings.patch?.lines;
	const flags = Object.entries(settings.flags ?? {}).filter(([, flag]) => flag.patch?.lines !== void 0);
	const asked = threshold !== void 0 || flags.length > 0;
	if (change.kind === "broken") return asked ? {
		findings: [unknown$1(change)],
		proofs: []
	} : says("not known: the history is not in this clone");
	if (change.kind === "missing") return asked ? says("not applicable: there is no base to compare with") : EMPTY$1;
	const files = measuredFiles(coverage);
	if (asked && !files.some((file) => file.measures.lines?.kind === "lines")) return {
		findings: [unmeasured(coverage)],
		proofs: []
	};
	const whole = patchCoverage(change.value, files);
	const findings = [];
	if (threshold !== void 0) findings.push(...below$2("changed lines", whole, threshold));
	for (const [name, flag] of flags) {
		const own = patchCoverage(change.value, filesOfFlag(coverage, flag));
		if (flag.patch?.lines !== void 0) findings.push(...below$2(`flag ${name}: changed lines`, own, flag.patch.lines));
	}
	findings.push(...uncovered(whole.missed));
	const { count } = whole;
	return {
		findings,
		proofs: says(count.total === 0 ? "not applicable: no changed line is measured" : `${formatCount(count)} covered`).proofs
	};
}
const EMPTY$1 = {
	findings: [],
	proofs: []
};
function says(text) {
	return {
		findings: [],
		proofs: [{
			what: "Changed lines",
			where: "merge base … head",
			says: text
		}]
	};
}
function unmeasured(coverage) {
	return {
		id: "coverage/unmeasured",
		severity: "error",
		label: "Not measured",
		subject: "changed lines",
		message: "a threshold is asked, and the reports hold sums without lines",
		fix: "Write a format that holds lines, such as LCOV.",
		locations: reportLocations(coverage)
	};
}
function unknown$1(change) {
	return {
		id: "coverage/patch-unknown",
		severity: "error",
		label: "Not known",
		subject: "changed lines",
		message: `a threshold is asked, and the change is not known: ${change.message}`,
		fix: change.fix,
		locations: []
	};
}
function below$2(subject, { count, missed }, threshold) {
	if (keeps(count, threshold)) return [];
	return [{
		id: "coverage/patch",
		severity: "error",
		label: "Below threshold",
		subject,
		message: `${formatCount(count)} changed lines are covered: ${askedFor$1(count, threshold)}`,
		fix: "Test the lines that this change adds or alters.",
		locations: missed.slice(0, 5).map((range) => ({
			...placeOf$1(range),
			label: `${range.lines} missed`
		}))
	}];
}
function uncovered(missed) {
	const findings = missed.slice(0, SHOWN_RANGES).map((range) => ({
		id: "coverage/uncovered",
		severity: "note",
		label: "Uncovered",
		subject: range.first === range.last ? `${range.file}:${range.first}` : `${range.file}:${range.first}-${range.last}`,
		message: range.lines === 1 ? "no test runs this changed line" : `no test runs these ${range.lines} changed lines`,
		fix: "Test them.",
		locations: [placeOf$1(range)]
	}));
	const rest = missed.slice(SHOWN_RANGES);
	if (rest.length === 0) return findings;
	const lines = rest.reduce((sum, range) => sum + range.lines, 0);
	const files = new Set(rest.map((range) => range.file)).size;
	return [...findings, {
		id: "coverage/uncovered",
		severity: "note",
		label: "Uncovered",
		subject: `${rest.length} more ranges`,
		message: `no test runs ${lines} more changed lines of ${files} files`,
		fix: "Test them.",
		locations: rest.slice(0, 1).map(placeOf$1)
	}];
}
function placeOf$1({ file, first, last }) {
	return {
		file,
		line: first,
		...first === last ? {} : { endLine: last },
		role: "source"
	};
}

// src/gates/coverage/check-reports.ts
function checkReports(coverage, settings) {
	const findings = [];
	const proofs = [];
	for (const input of coverage.reports) if (input.kind === "missing") findings.push(missing(input.looked));
	else if (input.kind === "broken") findings.push({
		id: "coverage/broken",
		severity: "error",
		label: "Unreadable",
		subject: input.file,
		message: lowerFirst(input.message),
		fix: input.fix,
		locations: [{
			file: input.file,
			line: input.line ?? 1,
			role: "report"
		}]
	});
	else {
		findings.push(...checkReport(input.value, coverage, settings));
		proofs.push(proofOf$1(input.value));
	}
	return {
		findings,
		proofs
	};
}
function missing(looked) {
	return {
		id: "coverage/missing",
		severity: "error",
		label: "Missing",
		subject: listSome(looked, 6),
		message: "there is no such coverage report",
		fix: "Run the tests with coverage before this step, or correct `gates.coverage.reports`.",
		locations: [],
		setting: ["reports"]
	};
}
function checkReport(report, coverage, settings) {
	const findings = [];
	const foreign = checkBelonging(report, coverage, settings.belonging);
	if (foreign !== void 0) findings.push(foreign);
	if (report.stale !== void 0) findings.push({
		id: "coverage/stale",
		severity: "error",
		label: "Stale",
		subject: report.file,
		message: `it ${report.stale}`,
		fix: "Run the tests again at this commit, so that the report describes it.",
		locations: [{
			file: report.file,
			line: 1,
			role: "report"
		}]
	});
	return findings;
}
function checkBelonging(report, coverage, asked) {
	const total = report.files.length + report.foreign.length;
	const count = {
		covered: report.files.length,
		total
	};
	if (report.files.length > 0 && (asked === void 0 || keeps(count, asked))) return void 0;
	const few = report.files.length > 0 && asked !== void 0;
	return {
		id: "coverage/foreign",
		severity: "error",
		label: "Foreign",
		subject: report.file,
		message: few ? `only ${formatCount(count)} of its paths are files of this repository, asked ${formatThreshold(asked)}` : `none of its ${plural(total, "path")} is a file of this repository`,
		fix: "Name the report of this repository, or let the test runner write paths relative to its root.",
		locations: [{
			file: report.file,
			line: 1,
			role: "report"
		}],
		snippet: {
			title: "Paths in the report, and files of the repository",
			language: "text",
			text: sideBySide(report.foreign, coverage.sources)
		}
	};
}
function sideBySide(left, right) {
	const rows = Math.min(10, Math.max(left.length, right.length));
	const width = Math.max(6, ...left.slice(0, rows).map((path) => path.length));
	const lines = [`${"report".padEnd(width)} | repository`];
	for (let row = 0; row < rows; row++) lines.push(`${(left[row] ?? "").padEnd(width)} | ${right[row] ?? ""}`.trimEnd());
	const more = [left.length - rows, right.length - rows].map((rest) => rest > 0 ? `… ${rest} more` : "");
	if (more.some((text) => text !== "")) lines.push(`${(more[0] ?? "").padEnd(width)} | ${more[1]}`.trimEnd());
	return lines.join("\n");
}
function proofOf$1(report) {
	const figures = METRICS.flatMap((metric) => {
		const count = totalOf(report.files, metric);
		return count === void 0 || count.total === 0 ? [] : [`${formatCount(count)} ${metric}`];
	});
	const foreign = report.foreign.length === 0 ? "" : `; ${plural(report.foreign.length, "path")} of no file here left out: ${listSome(report.foreign)}`;
	const time = report.time === void 0 ? "" : `, made ${new Date(report.time).toISOString().slice(0, 19)}Z`;
	return {
		what: "Coverage",
		where: report.file,
		says: `${report.title}, ${plural(report.files.length, "file")}: ${figures.join(", ")}${foreign}${time}`,
		sha256: report.sha256
	};
}
function checkMerge(coverage, asked) {
	const groups = /* @__PURE__ */ new Map();
	for (const { file, metric, kind, reports } of coverage.merged.conflicts) {
		if (!asked.has(metric)) continue;
		const key = [
			kind,
			metric,
			...reports
		].join("\n");
		const group = groups.get(key) ?? {
			kind,
			metric,
			reports,
			files: []
		};
		group.files.push(file);
		groups.set(key, group);
	}
	return {
		findings: [...groups.values()].map(({ kind, metric, reports, files }) => {
			const least = kind === "least";
			return {
				id: least ? "coverage/merge-bound" : "coverage/merge",
				severity: least ? "warning" : "error",
				label: least ? "Lower bound" : "Not mergeable",
				subject: reports.join(" and "),
				message: least ? `both count ${metric} of ${listSome(files)} without saying which, so the least that is sure was taken` : `both count ${metric} of ${listSome(files)}, and count different things`,
				fix: `Write reports that name each of the ${metric} (LCOV, Istanbul's coverage-final.json), or name only one of the two.`,
				locations: reports.map((file) => ({
					file,
					line: 1,
					role: "report"
				}))
			};
		}),
		proofs: []
	};
}
function lowerFirst(text) {
	return text.slice(0, 1).toLowerCase() + text.slice(1).replace(/\.$/, "");
}

// src/gates/coverage/rules.ts
function rule(severity, label, summary) {
	return {
		severity,
		label,
		summary
	};
}
const rules$3 = {
	missing: rule("error", "Missing", "A report that the configuration names or asks for is not there."),
	broken: rule("error", "Unreadable", "A report is cut off, damaged, an HTML page or in no known format."),
	foreign: rule("error", "Foreign", "None, or fewer than asked, of the paths in a report are files of this repository."),
	stale: rule("error", "Stale", "A report is older than the newest commit, or was made for another one."),
	merge: rule("error", "Not mergeable", "Two reports count different things of one file, so that they have no common figure."),
	"merge-bound": rule("warning", "Lower bound", "Two reports count without saying what; the least that is sure was taken as the figure of both."),
	unmeasured: rule("error", "Not measured", "A threshold is asked for a metric that no report measures."),
	total: rule("error", "Below threshold", "The total of all files is below its threshold."),
	glob: rule("error", "Below threshold", "The files of a pattern are below its threshold."),
	"glob-unmatched": rule("error", "Unmatched", "A pattern or flag with a threshold matches no measured file."),
	file: rule("error", "Below threshold", "A file is below the threshold that each file has to keep."),
	flag: rule("error", "Below threshold", "The files of a flag are below its threshold."),
	patch: rule("error", "Below threshold", "The lines that the pull request changes are below their threshold."),
	"patch-unknown": rule("error", "Not known", "A threshold is asked for changed lines, and git cannot say which changed."),
	uncovered: rule("note", "Uncovered", "Changed lines that no test runs."),
	decrease: rule("error", "Decreased", "Coverage is lower than at the base, beyond the tolerance, and not for removed code."),
	"base-unknown": rule("error", "Not known", "Coverage must not decrease, and the coverage of the base is not there.")
};

// src/gates/coverage/settings.ts
const threshold = union$1([number$2(), string()]).transform((written, context) => {
	const parsed = parseThreshold(written);
	if (parsed !== void 0) return parsed;
	context.addIssue({
		code: "custom",
		message: "expected a percentage from 0 to 100: 80, \">=80\" or \">80\""
	});
	return NEVER;
}).describe("Percentage: `80` or `\">=80\"` (at least), `\">80\"` (more than).");
const lines = threshold.optional().describe("Threshold for lines.");
const thresholds = strictObject({
	lines,
	branches: threshold.optional().describe("Threshold for branches."),
	functions: threshold.optional().describe("Threshold for functions or methods."),
	statements: threshold.optional().describe("Threshold for statements.")
});
const patterns = array(string().min(1)).min(1);
const patch = strictObject({ lines });
const flag = strictObject({
	paths: patterns.optional().describe("Patterns of the files that belong to it; all that its reports measure when absent."),
	reports: patterns.optional().describe("Reports that it is read from; all when absent."),
	total: thresholds.optional().describe("Thresholds for all of its files together."),
	patch: patch.optional().describe("Threshold for its changed lines.")
});
const base = strictObject({
	reports: patterns.optional().describe("Reports of the base's own run, put beside the checkout."),
	baseline: string().min(1).optional().describe("A committed report, read as the base commit has it."),
	"must-not-decrease": union$1([boolean(), array(_enum(METRICS))]).default(false).describe("Fail when coverage decreases: `true` for lines, or a list of metrics."),
	tolerance: union$1([number$2(), string()]).transform((written, context) => {
		if (/^\d{1,3}(?:\.\d{1,12})?$/.test(String(written))) return String(written);
		context.addIssue({
			code: "custom",
			message: "expected percentage points, such as 0.5"
		});
		return NEVER;
	}).default("0").describe("Percentage points by which it may decrease all the same.")
});
const settings$3 = strictObject({
	reports: patterns.optional().describe("Coverage reports: files or patterns. Looked for at the usual places when absent."),
	total: thresholds.optional().describe("Thresholds for all files together. `lines: 80` when no threshold is given at all."),
	globs: record(string().min(1), thresholds).optional().describe("Thresholds for the files of a pattern together. A pattern that matches no measured file fails."),
	"per-file": thresholds.optional().describe("Thresholds that each file has to keep."),
	patch: patch.optional().describe("Threshold for the lines that the pull request adds or changes."),
	flags: record(string().min(1), flag).optional().describe("Parts of the repository, each with its own thresholds."),
	base: base.optional().describe("Coverage of the base to compare with."),
	all: union$1([boolean(), patterns]).default(false).describe("Count source files that no report mentions as uncovered: `true`, or patterns of them."),
	belonging: threshold.optional().describe("Least part of a report's paths that must be files of the repository. One is enough when absent."),
	rules: severitySetting(rules$3)
});

// src/gates/coverage/coverage.ts
const coverage = {
	id: "coverage",
	title: "Coverage",
	summary: "The coverage reports are of this commit and keep the agreed thresholds, in total and for the changed lines.",
	settings: settings$3,
	rules: rules$3,
	check: (evidence, chosen, configured) => judgeCoverage(evidence.coverage, chosen, configured)
};
const DEFAULT_THRESHOLD = {
	operator: ">=",
	percent: "80"
};
function judgeCoverage(evidence, chosen, configured) {
	if (evidence.reports.length === 0 && !configured) return result$1("skipped", `there is no coverage report; looked for ${listSome(evidence.looked, 6)}`);
	const total = thresholdsOfTotal(evidence, chosen);
	const judgement = joinJudgements(judgementsOf(evidence, chosen, total));
	const findings = withSeverities(judgement.findings, chosen.rules);
	const failed = findings.some((finding) => finding.severity === "error");
	const warned = findings.some((finding) => finding.severity === "warning");
	return result$1(failed ? "failed" : warned ? "warned" : "passed", reasonOf(findings, evidence, total), evidenceOf(evidence, judgement.proofs), {
		...judgement,
		findings
	});
}
function judgementsOf(evidence, chosen, total) {
	if (evidence.reports.length === 0) return [{
		findings: [missing(evidence.looked)],
		proofs: []
	}];
	const reports = checkReports(evidence, chosen);
	if (measuredFiles(evidence).length === 0) return [reports];
	return [
		reports,
		checkMerge(evidence, metricsAsked(chosen, total)),
		checkThresholds(evidence, chosen, total),
		checkPatch(evidence, chosen),
		checkBase(evidence, chosen),
		unmentioned(evidence)
	];
}
function result$1(status, reason, evidence = "", judgement = {
	findings: [],
	proofs: []
}) {
	return {
		id: coverage.id,
		title: coverage.title,
		status,
		reason,
		evidence,
		...judgement
	};
}
function thresholdsOfTotal(evidence, chosen) {
	if (chosen.total !== void 0) return chosen.total;
	return chosen.globs !== void 0 || chosen["per-file"] !== void 0 || chosen.patch !== void 0 || chosen.flags !== void 0 || (chosen.base?.["must-not-decrease"] ?? false) !== false ? {} : { [headlineMetric(evidence)]: DEFAULT_THRESHOLD };
}
function metricsAsked(chosen, total) {
	const asked = /* @__PURE__ */ new Set();
	const all = [
		total,
		chosen["per-file"],
		...Object.values(chosen.globs ?? {}),
		...Object.values(chosen.flags ?? {}).map((flag) => flag.total)
	];
	for (const thresholds of all) for (const metric of METRICS) if (thresholds?.[metric] !== void 0) asked.add(metric);
	const kept = chosen.base?.["must-not-decrease"];
	for (const metric of Array.isArray(kept) ? kept : []) asked.add(metric);
	return asked;
}
function reasonOf(findings, evidence, total) {
	const errors = findings.filter((finding) => finding.severity === "error");
	const [first] = errors;
	const figures = METRICS.flatMap((metric) => {
		const threshold = total[metric];
		const count = totalOf(measuredFiles(evidence), metric);
		if (count === void 0 || count.total === 0 || threshold === void 0) return [];
		return [`${formatPercent(count)} of ${metric}, asked ${formatThreshold(threshold)}`];
	});
	if (first === void 0) return figures.length > 0 ? figures.join("; ") : "every threshold is kept";
	if (errors.length === 1 && first.id === "coverage/total" && figures.length > 0) return figures.join("; ");
	return errors.length === 1 ? `${first.subject}: ${first.message}` : plural(errors.length, "problem");
}
function evidenceOf(evidence, proofs) {
	const metric = headlineMetric(evidence);
	const count = totalOf(measuredFiles(evidence), metric);
	const figure = count === void 0 ? [] : [`${formatCount(count)} ${metric}`];
	const patch = proofs.find((proof) => proof.what === "Changed lines");
	return [...figure, ...patch === void 0 ? [] : [`changed lines ${patch.says}`]].join("; ");
}
function unmentioned(evidence) {
	const count = totalOf(evidence.unmentioned, "lines");
	if (count === void 0) return {
		findings: [],
		proofs: []
	};
	const names = evidence.unmentioned.map((file) => file.file);
	const says = `${count.total} lines of code counted as uncovered: ${listSome(names, 5)}`;
	return {
		findings: [],
		proofs: [{
			what: "No report mentions",
			where: plural(names.length, "file"),
			says
		}]
	};
}

// src/model/handoff.ts
const DEFAULT_HANDOFF_FILES = [
	"docs/handoff*.json",
	"handoff.json",
	".handoff/*.json"
];
const PULL_REQUEST_BODY = "pull request description";
function claimLocations(file, line) {
	return file === "pull request description" ? [] : [{
		file,
		line,
		role: "claim"
	}];
}
function describePlace(file, line) {
	return file === "pull request description" ? `${file}, line ${line}` : `${file}:${line}`;
}

// src/model/proofs.ts
const DEFAULT_PROOFS = {
	G2: ["prd_review"],
	G3: ["spec_validation"],
	G4: ["design_approval"],
	G5: [
		"build_output",
		"lint_output",
		"test_output"
	],
	G6: [
		"test_output",
		"coverage_report",
		"accessibility_scan",
		"lighthouse_report"
	],
	G7: ["security_scan", "lint_output"],
	G8: [
		"build_output",
		"deployment_log",
		"lighthouse_report"
	],
	G9: ["deployment_log", "smoke_test"]
};
function defaultGate(type) {
	return ["G5", ...Object.keys(DEFAULT_PROOFS)].find((gate) => DEFAULT_PROOFS[gate]?.includes(type)) ?? "G5";
}
function contradictionOf(summary) {
	const { tests, errors } = summary;
	if (tests !== void 0 && tests.failed > 0) return `${tests.failed} failed`;
	if (errors !== void 0 && errors > 0) return `${errors} error${errors === 1 ? "" : "s"}`;
}
function describeSummary({ tests, errors, warnings }) {
	return [
		...tests === void 0 ? [] : [
			`${tests.passed} passed`,
			`${tests.failed} failed`,
			...tests.skipped > 0 ? [`${tests.skipped} skipped`] : []
		],
		...errors === void 0 ? [] : [`${errors} error${errors === 1 ? "" : "s"}`],
		...warnings === void 0 ? [] : [`${warnings} warning${warnings === 1 ? "" : "s"}`]
	].join(", ");
}
function readRecords(proofs) {
	return proofs.records.flatMap((input) => input.kind === "found" ? [input.value] : []).toSorted((one, other) => (other.startedAt ?? 0) - (one.startedAt ?? 0));
}

// src/model/json-tree.ts
function member(node, key) {
	if (node?.kind !== "object") return void 0;
	return node.members.findLast((candidate) => candidate.key === key)?.value;
}
function valueAt(node, ...path) {
	return path.reduce(member, node);
}
function itemsOf(node) {
	return node?.kind === "array" ? node.items : [];
}
function membersOf$3(node) {
	if (node?.kind !== "object") return [];
	const members = node.members;
	return members.filter((one, index) => members.findLastIndex((other) => other.key === one.key) === index);
}
function textOf$3(node) {
	return node?.kind === "string" ? node.value : void 0;
}
function displayJson(node) {
	switch (node.kind) {
		case "object": return "an object";
		case "array": return `a list of ${node.items.length}`;
		case "string": return JSON.stringify(node.value.length > 80 ? `${node.value.slice(0, 79)}…` : node.value);
		case "number": return node.raw;
		case "boolean": return String(node.value);
		case "null": return "null";
	}
}

// src/gates/handoff/claim.ts
function proved(subject, line, message) {
	return {
		verdict: "proved",
		subject,
		line,
		message,
		fix: ""
	};
}
function contradicted(subject, line, message, fix, rule) {
	return {
		verdict: "contradicted",
		subject,
		line,
		message,
		fix,
		...rule === void 0 ? {} : { rule }
	};
}
function unsupported(subject, line, message, fix) {
	return {
		verdict: "unsupported",
		subject,
		line,
		message,
		fix
	};
}
function malformed(subject, line, message, fix) {
	return {
		verdict: "malformed",
		subject,
		line,
		message,
		fix
	};
}
function broken$1(rule, subject, line, message, fix) {
	return {
		verdict: "malformed",
		rule,
		subject,
		line,
		message,
		fix
	};
}

// src/gates/handoff/agents.ts
const COMMON$2 = [
	"handoff.agent",
	"handoff.status",
	"handoff.phase",
	"next_agent",
	"next_action",
	"timestamp",
	"project"
];
const EXTRAS = [
	{
		agent: /back-?end/i,
		keys: [
			"deliverables.endpoints",
			"deliverables.test_coverage",
			"verification",
			"self_healing_log",
			"api.base_url"
		]
	},
	{
		agent: /front-?end/i,
		keys: [
			"deliverables",
			"verification",
			"self_healing_log"
		]
	},
	{
		agent: /\bqa\b|quality|tester/i,
		keys: ["quality_gate.decision", "bugs"]
	},
	{
		agent: /dev-?ops/i,
		keys: ["deployment", "verification"]
	},
	{
		agent: /architect/i,
		keys: ["specs.openapi"]
	},
	{
		agent: /product|\bpm\b/i,
		keys: ["artifacts"]
	},
	{
		agent: /security/i,
		keys: ["vulnerabilities"]
	}
];
function checkStrictForm(document) {
	const agent = textOf$3(valueAt(document.root, "handoff", "agent")) ?? "";
	const missing = [...COMMON$2, ...EXTRAS.flatMap((one) => one.agent.test(agent) ? one.keys : [])].filter((key) => isEmpty$1(valueAt(document.root, ...key.split(".")))).map((key) => broken$1("missing-part", key, document.root.line, "is not there", `Add the key "${key}".`));
	const time = member(document.root, "timestamp");
	if (time === void 0 || time.kind === "string" && /^\d{4}-\d\d-\d\dT/.test(time.value) && !Number.isNaN(Date.parse(time.value))) return missing;
	const message = `is ${displayJson(time)}, where a date and time in ISO 8601 is expected`;
	return [...missing, malformed("timestamp", time.line, message, "Write it as \"2026-01-31T12:00:00Z\".")];
}
function isEmpty$1(node) {
	return node === void 0 || node.kind === "null" || node.kind === "string" && node.value.trim() === "";
}
function checkAgentClaims(document, evidence) {
	return [
		...checkStatus$1(document),
		...checkDecision(document),
		...checkSpecs(document, evidence),
		...unprovable(document)
	];
}
function checkStatus$1(document) {
	const status = valueAt(document.root, "handoff", "status");
	const passed = valueAt(document.root, "verification", "all_passed");
	if (!/^complete[d]?$/i.test(textOf$3(status) ?? "") || status === void 0) return [];
	if (passed?.kind !== "boolean" || passed.value) return [];
	const message = `says ${displayJson(status)}; its own verification says that not all passed`;
	return [contradicted("handoff.status", status.line, message, "Hand over when everything passes, or say \"blocked\".")];
}
function checkDecision(document) {
	const node = valueAt(document.root, "quality_gate", "decision");
	const bugs = member(document.root, "bugs");
	const claims = [...checkBugTotal(bugs)];
	if (node === void 0) return claims;
	const subject = "quality_gate.decision";
	const decision = textOf$3(node)?.trim().toLowerCase();
	if (decision === void 0 || ![
		"approved",
		"rejected",
		"conditional"
	].includes(decision)) {
		const message = `is ${displayJson(node)}`;
		return [...claims, malformed(subject, node.line, message, "Write \"approved\", \"rejected\" or \"conditional\".")];
	}
	const critical = countOfSeverity(bugs, "critical");
	if (decision === "approved" && critical > 0) {
		const message = `says "approved"; ${critical} critical bug${critical === 1 ? " is" : "s are"} listed as open`;
		return [...claims, contradicted(subject, node.line, message, "Reject, or mend the bugs first.")];
	}
	if (bugs === void 0) return [...claims, unsupported(subject, node.line, `says ${displayJson(node)}; no bugs are listed`, "List `bugs`.")];
	return [...claims, proved(subject, node.line, `says ${displayJson(node)}; ${critical} critical bugs are listed`)];
}
function countOfSeverity(bugs, severity) {
	const counted = member(bugs, severity);
	if (counted?.kind === "number") return counted.value;
	return [...itemsOf(bugs), ...itemsOf(counted)].filter((bug) => {
		return (textOf$3(member(bug, "severity")) ?? textOf$3(member(bug, "priority")) ?? (counted === void 0 ? "" : severity)).toLowerCase() === severity && !/closed|fixed|resolved|done/i.test(textOf$3(member(bug, "status")) ?? "");
	}).length;
}
function checkBugTotal(bugs) {
	const total = member(bugs, "total");
	const parts = [
		"critical",
		"high",
		"medium",
		"low"
	].flatMap((name) => {
		const node = member(bugs, name);
		return node?.kind === "number" ? [node.value] : [];
	});
	if (total?.kind !== "number" || parts.length === 0) return [];
	const sum = parts.reduce((all, one) => all + one, 0);
	if (sum === total.value) return [proved("bugs.total", total.line, `says ${total.raw}; its parts sum to ${sum}`)];
	return [contradicted("bugs.total", total.line, `says ${total.raw}; its parts sum to ${sum}`, "Write their sum.")];
}
function checkSpecs(document, { spec }) {
	return membersOf$3(member(document.root, "specs")).flatMap(({ key, line, value }) => {
		const subject = `specs.${key}`;
		const path = textOf$3(value) ?? textOf$3(member(value, "path"));
		if (path === void 0) return [];
		if (document.files.get(path)?.actual === void 0) return [contradicted(`${subject}.path`, line, `names ${path}, which is not in the repository`, "Name the file.")];
		const there = proved(`${subject}.path`, line, `names ${path}, which is there`);
		const count = member(value, "count");
		const read = spec.kind === "found" && spec.value.files.some((one) => one.file === path.replace(/^\.\//, ""));
		if (count?.kind !== "number") return [there];
		if (spec.kind !== "found" || !read) {
			const message = `says ${count.raw}; nothing here counts them`;
			return [there, unsupported(`${subject}.count`, count.line, message, "It stays a claim.")];
		}
		const actual = spec.value.operations.length;
		const message = `says ${count.raw}; the spec has ${actual} operation${actual === 1 ? "" : "s"}`;
		return [there, (count.value === actual ? proved : contradicted)(`${subject}.count`, count.line, message, "Write the number of operations.")];
	});
}
const UNPROVABLE = [
	["api", "auth_method"],
	["deliverables", "components"],
	["deliverables", "pages"],
	["deployment", "url"],
	["deployment", "status"],
	["vulnerabilities", "critical"],
	["vulnerabilities", "high"]
];
function unprovable(document) {
	return UNPROVABLE.flatMap((path) => {
		const node = valueAt(document.root, ...path);
		if (node === void 0) return [];
		const message = `says ${displayJson(node)}; nothing here can be held against it`;
		return [unsupported(path.join("."), node.line, message, "It stays a claim: have a person look at it.")];
	});
}

// src/gates/handoff/check-base-url.ts
const SUBJECT$3 = "api.base_url";
function checkBaseUrl(document, spec) {
	const node = valueAt(document.root, "api", "base_url");
	if (node === void 0) return [];
	const claimed = node.kind === "string" ? basePath$1(node.value) : void 0;
	if (claimed === void 0) {
		const message = `is ${displayJson(node)}, where a path or URL is expected`;
		return [malformed(SUBJECT$3, node.line, message, "Write the base path as \"/api/v1\", or the whole URL.")];
	}
	const says = `says ${claimed === "" ? "/" : claimed}`;
	if (spec.kind !== "found" || spec.value.operations.length === 0) return [unsupported(SUBJECT$3, node.line, `${says}; there is no spec to hold it against`, "Add the spec.")];
	const bases = new Set(spec.value.operations.flatMap((operation) => operation.bases));
	const message = `${says}; the spec's base path is ${[...bases].map((base) => base === "" ? "/" : base).join(", ")}`;
	if (bases.has(claimed)) return [proved(SUBJECT$3, node.line, message)];
	if (spec.value.operations.every((operation) => operation.bases.some((base) => claimed.startsWith(`${base}/`) && `${base}${operation.path}/`.startsWith(`${claimed}/`)))) return [proved(SUBJECT$3, node.line, `${says}; all paths of the spec begin with it`)];
	return [contradicted(SUBJECT$3, node.line, message, "Write the base path of the spec, or mend its `servers`.")];
}
function basePath$1(written) {
	const text = written.trim();
	if (/^https?:\/\//i.test(text)) return URL.canParse(text) ? new URL(text).pathname.replace(/\/+$/, "") : void 0;
	if (text === "" || /[\s?#]/.test(text)) return void 0;
	const path = text.replace(/\/+$/, "");
	return path === "" || path.startsWith("/") ? path : `/${path}`;
}

// src/gates/handoff/check-coverage.ts
const SUBJECT$2 = "deliverables.test_coverage";
function checkCoverage(document, coverage) {
	const written = valueAt(document.root, "deliverables", "test_coverage");
	const node = member(written, "lines") ?? member(written, "total") ?? written;
	if (node === void 0 || node.kind === "null") return [];
	const claimed = claimedPercent(node);
	if (claimed === void 0) return [malformed(SUBJECT$2, node.line, `is ${displayJson(node)}, where a percentage is expected`, "Write it as \"82%\", or as a number from 0 to 100.")];
	return [holdPercentage(SUBJECT$2, node.line, claimed, coverage)];
}
function holdPercentage(subject, line, claimed, coverage) {
	const metric = measuredMetric(coverage);
	const exact = metric === void 0 ? void 0 : totalPercent(coverage, metric);
	if (metric === void 0 || exact === void 0) {
		const message = `says ${claimed}%; there is no coverage report to hold it against`;
		return unsupported(subject, line, message, "Write the coverage report before Specgate runs.");
	}
	const message = `says ${claimed}%; the coverage report says ${formatFraction(exact)} % of ${metric}`;
	return agrees(claimed, exact) ? proved(subject, line, message) : contradicted(subject, line, message, "Write the figure that the report gives.");
}
function measuredMetric(coverage) {
	return [headlineMetric(coverage), "lines"].find((metric) => totalPercent(coverage, metric) !== void 0);
}
function agrees(claimed, exact) {
	const bound = /^(>=?)\s*(.+)$/.exec(claimed);
	if (bound !== null) {
		const order = compareFractions(exact, parseDecimal(bound[2] ?? ""));
		return bound[1] === ">" ? order > 0 : order >= 0;
	}
	const digits = claimed.split(".")[1]?.length ?? 0;
	const unit = {
		numerator: 1n,
		denominator: 10n ** BigInt(digits)
	};
	const half = {
		numerator: 1n,
		denominator: 2n * 10n ** BigInt(digits)
	};
	const above = subtract(exact, parseDecimal(claimed));
	const negativeHalf = {
		numerator: -half.numerator,
		denominator: half.denominator
	};
	return compareFractions(above, negativeHalf) >= 0 && compareFractions(above, unit) < 0;
}
function claimedPercent(node) {
	const written = node.kind === "number" ? node.raw : node.kind === "string" ? node.value : void 0;
	const match = /^\s*(>=?|≥)?\s*(\d{1,3}(?:\.\d{1,12})?)\s*(?:%.*)?$/.exec(written ?? "");
	if (match === null || Number(match[2]) > 100) return void 0;
	return `${match[1] === "≥" ? ">=" : match[1] ?? ""}${match[2] ?? ""}`;
}

// src/gates/handoff/check-database.ts
const STAYS = "It stays a claim: have a person look at it.";
function checkDatabase(document, { database }) {
	const tables = valueAt(document.root, "deliverables", "database", "tables");
	const migrations = valueAt(document.root, "deliverables", "database", "migrations");
	return [...tables === void 0 ? [] : [checkTables(tables, database)], ...migrations === void 0 ? [] : [checkMigrations(migrations, database.migrations)]];
}
function checkTables(node, database) {
	const subject = "deliverables.database.tables";
	const names = database.tables.map((table) => table.name);
	const differs = (message) => database.schemas.length > 0 ? contradicted(subject, node.line, message, `Write what ${database.schemas.join(", ")} defines.`) : unsupported(subject, node.line, message, STAYS);
	if (names.length === 0) return unsupported(subject, node.line, `says ${displayJson(node)}; no file here defines a table`, STAYS);
	const defined = `the files define ${names.length}: ${names.slice(0, 12).join(", ")}${names.length > 12 ? ", …" : ""}`;
	if (node.kind === "number") {
		const message = `says ${node.raw}; ${defined}`;
		return node.value === names.length ? proved(subject, node.line, message) : differs(message);
	}
	const known = new Set(names.map((name) => name.toLowerCase()));
	const claimed = itemsOf(node).flatMap((item) => textOf$3(item) ?? textOf$3(valueAt(item, "name")) ?? []);
	const missing = claimed.filter((name) => !known.has(name.toLowerCase()));
	if (claimed.length === 0) return unsupported(subject, node.line, `says ${displayJson(node)}; ${defined}`, STAYS);
	if (missing.length > 0) return differs(`names ${missing.join(", ")}; ${defined}`);
	return proved(subject, node.line, `names ${claimed.join(", ")}, which the files define`);
}
function checkMigrations(node, files) {
	const subject = "deliverables.database.migrations";
	const there = `${files.length} migration${files.length === 1 ? " is" : "s are"} there`;
	if (node.kind === "number") {
		const message = `says ${node.raw}; ${there}`;
		return node.value === files.length ? proved(subject, node.line, message) : unsupported(subject, node.line, message, STAYS);
	}
	const claimed = itemsOf(node).flatMap((item) => textOf$3(item) ?? []);
	const known = claimed.filter((name) => files.some((file) => file === name || file.endsWith(`/${name}`)));
	return claimed.length > 0 && known.length === claimed.length ? proved(subject, node.line, `names ${claimed.join(", ")}, which ${claimed.length === 1 ? "is" : "are"} there`) : unsupported(subject, node.line, `says ${displayJson(node)}; ${there}`, STAYS);
}

// src/model/documents.ts
const DOCUMENT_KINDS = [
	"pact",
	"summary",
	"implementation-notes",
	"multi-agent-plan",
	"prp",
	"architecture",
	"plan",
	"spec-kit",
	"openspec",
	"kiro",
	"bmad",
	"issues",
	"escalation"
];
const DEFAULT_DOCUMENTS = {
	pact: {
		files: [
			"docs/**/*handoff*.md",
			".handoff/*.md",
			"docs/**/*pact-handoff*.json"
		],
		judge: "changed"
	},
	summary: {
		files: ["docs/**/*.md"],
		judge: "changed"
	},
	"implementation-notes": {
		files: ["docs/**/*.md"],
		judge: "changed"
	},
	"multi-agent-plan": {
		files: ["MULTI_AGENT_PLAN.md"],
		judge: "changed"
	},
	prp: {
		files: ["PRP/*.md", "PRPs/**/prp.md"],
		judge: "changed"
	},
	architecture: {
		files: ["architecture/backend.md"],
		judge: "all"
	},
	plan: {
		files: ["docs/plans/*.md"],
		judge: "changed"
	},
	"spec-kit": {
		files: ["specs/[0-9]*-*/*.md"],
		judge: "changed"
	},
	openspec: {
		files: ["openspec/changes/*/tasks.md"],
		judge: "changed"
	},
	kiro: {
		files: [".kiro/specs/*/tasks.md"],
		judge: "changed"
	},
	bmad: {
		files: ["docs/stories/*.md", "_bmad-output/implementation-artifacts/*.md"],
		judge: "changed"
	},
	issues: {
		files: ["issues.md", "docs/issues.md"],
		judge: "all"
	},
	escalation: {
		files: ["docs/**/*escalation*.md"],
		judge: "all"
	}
};
function findSection(document, title) {
	const index = document.sections.findIndex((section) => title.test(section.title));
	return index < 0 ? void 0 : index;
}
function isWithin$1(document, section, outer) {
	for (let at = section; at !== void 0; at = document.sections[at]?.parent) if (at === outer) return true;
	return false;
}
function blocksOf(document, section) {
	return document.blocks.filter((block) => isWithin$1(document, block.section, section));
}
function ownBlocks(document, section) {
	return document.blocks.filter((block) => block.section === section);
}
function blockText(block) {
	return block.kind === "row" ? block.cells.map((cell) => cell.text).join(" | ") : block.text;
}
function sectionText(document, section) {
	return blocksOf(document, section).map(blockText).join(" ").trim();
}

// src/gates/handoff/documents/incomplete.ts
function findIncomplete(document, asked) {
	return [...asked.boxes ? openBoxes(document) : [], ...asked.gaps ? [...emptyHeadings(document), ...document.blocks.flatMap(gapsOf)] : document.blocks.flatMap(clarifications)].toSorted((one, other) => one.line - other.line);
}
function countBoxes(document) {
	const boxes = document.blocks.flatMap((block) => block.kind === "item" && block.box ? [block.box] : []);
	return {
		done: boxes.filter((box) => box.done).length,
		all: boxes.length
	};
}
function openBoxes(document) {
	return document.blocks.flatMap((block) => {
		if (block.kind !== "item" || block.box === void 0 || block.box.done || block.box.optional) return [];
		const mark = block.box.marker === " " ? "its box is empty" : `its box says [${block.box.marker}]`;
		return [gap(shortText(block), block.line, `is not done: ${mark}`, BOX_FIX)];
	});
}
const BOX_FIX = "Finish it and tick the box with [x], or take the item out.";
function emptyHeadings(document) {
	const filled = /* @__PURE__ */ new Set();
	const fill = (section) => {
		for (let at = section; at !== void 0; at = document.sections[at]?.parent) filled.add(at);
	};
	for (const block of document.blocks) fill(block.section);
	return document.sections.flatMap((section, index) => section.kind === "heading" && !filled.has(index) ? [gap(section.title, section.line, "is a heading with nothing under it", FILL_FIX)] : []);
}
const FILL_FIX = "Write what belongs there, or take it out.";
function gapsOf(block) {
	if (block.kind === "code") return [];
	const found = [...clarifications(block)];
	const parts = block.kind === "row" ? block.cells : [block];
	for (const part of parts) {
		const placeholder = /(?:^|[^\w/$`{.])(\{(?:[A-Za-z][^{}:"/]{0,60}|…|\.\.\.)\})/.exec(part.prose)?.[1];
		if (placeholder !== void 0) found.push(gap(placeholder, block.line, "is a placeholder that was never filled", FILL_FIX));
	}
	if (block.kind === "row" ? block.cells.some((cell) => OPEN.test(cell.text)) : OPEN.test(block.text)) found.push(gap(shortText(block), block.line, "is still open", FILL_FIX));
	return found;
}
const OPEN = /^\s*[*_[(]*(?:tbd|tbc|tba|todo|to be (?:done|determined|defined|decided)|\?{2,})[*_\])]*[.:!]?\s*$/i;
function clarifications(block) {
	if (block.kind === "code" || !blockText(block).includes("[NEEDS CLARIFICATION")) return [];
	return [gap(shortText(block), block.line, "still needs clarification", "Answer the question, and take the mark away.")];
}
function gap(subject, line, message, fix) {
	return broken$1("incomplete", subject, line, message, fix);
}
function shortText(block) {
	const text = blockText(block).replaceAll(/\s+/g, " ").trim();
	if (text === "") return "(no text)";
	return text.length > 70 ? `${text.slice(0, 69)}…` : text;
}

// src/gates/handoff/documents/architecture.ts
const REQUIREMENT = /^\W*((?:[A-Z]{1,6}-)?(?:REQ|FR|NFR|R|US|AC|BR)-?\d{1,5}(?:\.\d+)*)\b/;
function checkRequirements(document) {
	const boxes = document.blocks.flatMap((block) => block.kind === "item" && block.box ? [block] : []);
	const ids = boxes.map((block) => REQUIREMENT.exec(blockText(block))?.[1]);
	if (ids.every((id) => id === void 0)) return [broken$1("missing-part", "Requirements", 1, "names no requirement with its id", "List the requirements as boxes: - [x] REQ-001 …")];
	return boxes.flatMap((block, index) => {
		const id = ids[index];
		if (id === void 0) return [broken$1("missing-part", shortText(block), block.line, "has no requirement id", "Begin it with its id.")];
		const first = ids.indexOf(id);
		if (first === index) return [];
		const message = `stands twice: line ${boxes[first]?.line ?? 1} has it too`;
		return [broken$1("malformed", id, block.line, message, "Give every requirement an id of its own.")];
	});
}

// src/gates/handoff/documents/sections.ts
function missingParts(document, parts) {
	return parts.flatMap((part) => {
		const section = findSection(document, part.pattern);
		if (section === void 0) return [broken$1("missing-part", part.title, 1, "is not there", `Add a section "${part.title}".`)];
		if (sectionText(document, section) !== "") return [];
		const line = document.sections[section]?.line ?? 1;
		return [broken$1("missing-part", part.title, line, "says nothing", "Fill the section, or say \"None\".")];
	});
}
function fieldValue(document, name) {
	const title = new RegExp(`^${name}$`, "i");
	const index = document.sections.findIndex((section) => title.test(section.title));
	if (document.sections[index] !== void 0) {
		const first = document.blocks.find((block) => block.section === index && block.kind !== "code");
		if (first !== void 0 && "text" in first) return {
			value: first.text.trim(),
			line: first.line
		};
	}
	const written = new RegExp(`^${name}\\s*:\\s*(.+)$`, "i");
	for (const block of document.blocks) {
		if (block.kind !== "text" && block.kind !== "item") continue;
		const value = written.exec(block.text.trim())?.[1];
		if (value !== void 0) return {
			value: value.trim(),
			line: block.line
		};
	}
}

// src/gates/handoff/documents/bmad.ts
const FINISHED = /^(?:ready[ -]for[ -](?:review|done)|(?:in[ -])?review|done|completed?|closed)\b/i;
function checkStory(document, touched) {
	return [...checkStatus(document), ...checkFileList(document, touched)];
}
function checkStatus(document) {
	const status = fieldValue(document, "status");
	if (status === void 0) return [broken$1("missing-part", "Status", 1, "is not there", "Add the line \"Status: …\".")];
	if (FINISHED.test(status.value)) return [proved("Status", status.line, `says ${status.value}`)];
	return [broken$1("incomplete", "Status", status.line, `says ${status.value}`, "Finish the story, and say so.")];
}
function checkFileList(document, touched) {
	const section = findSection(document, /^file list$/i);
	if (section === void 0) return [broken$1("missing-part", "File List", 1, "is not there", "Add a section \"File List\".")];
	const line = document.sections[section]?.line ?? 1;
	const listed = /* @__PURE__ */ new Map();
	for (const block of blocksOf(document, section)) {
		const texts = block.kind === "row" ? block.cells.flatMap((cell) => cell.code) : block.kind === "code" ? block.text.split("\n") : block.code;
		const plain = block.kind === "item" && texts.length === 0 ? [block.text.trim().split(/\s+/)[0] ?? ""] : texts;
		for (const path of plain) if (/^[\w@.][^\s]*[./][^\s]*$/.test(path)) listed.set(path.replace(/^\.\//, ""), block.line);
	}
	if (touched === void 0) return [unsupported("File List", line, "cannot be compared: there is no base to hold the head against", "Give the base: --base main.")];
	const real = new Set(touched.map((one) => one.file));
	const fix = "List exactly the files that the change touches.";
	const extra = [...listed].filter(([path]) => !real.has(path) && path !== document.file);
	const forgotten = [...real].filter((path) => !listed.has(path) && path !== document.file);
	const claims = [...extra.map(([path, at]) => broken$1("file-list", path, at, "is listed, but this change does not touch it", fix)), ...forgotten.map((path) => broken$1("file-list", path, line, "is touched by this change, but not listed", fix))];
	return claims.length > 0 ? claims : [proved("File List", line, `is the ${listed.size} files of this change`)];
}

// src/gates/handoff/documents/escalation.ts
const BLANK = /^[\s_.…—–-]*$|^\[?(?:tbd|pending|your (?:choice|decision))\]?$/i;
function isEscalation(document) {
	return [
		/\bhistory\b/i,
		/^root cause\b/i,
		/^decision$/i
	].filter((mark) => findSection(document, mark) !== void 0).length >= 2 || findSection(document, /^self-healing escalation\b/i) !== void 0;
}
function checkEscalation(document, rowsAsked) {
	if (!isEscalation(document)) return [];
	const outer = findSection(document, /escalation/i);
	const line = outer === void 0 ? 1 : document.sections[outer]?.line ?? 1;
	const claims = [];
	const demand = (title, pattern) => {
		const section = findSection(document, pattern);
		const said = section === void 0 ? "" : blocksOf(document, section).map(blockText).join(" ").trim();
		if (said === "" || /^\[.*\]$/.test(said)) claims.push(lacking(line, title));
	};
	demand("error", /^error\b/i);
	const history = findSection(document, /\bhistory\b/i);
	const rows = document.blocks.filter((block) => block.kind === "row" && history !== void 0 && isWithin$1(document, block.section, history));
	if (rows.length < rowsAsked) claims.push(lacking(line, `history of ${rowsAsked} attempts (it has ${rows.length})`));
	demand("root cause", /^root cause\b/i);
	demand("options", /^options?\b/i);
	const decision = findSection(document, /^decision$/i);
	const decided = decision === void 0 ? "" : blocksOf(document, decision).map(blockText).join(" ").trim();
	if (BLANK.test(decided)) {
		const at = decision === void 0 ? line : document.sections[decision]?.line ?? line;
		claims.push(broken$1("escalation", "DECISION", at, "is not filled in", "A person decides and writes it down."));
	}
	return claims;
}
function lacking(line, part) {
	return broken$1("escalation", "Escalation", line, `does not say its ${part}`, "Complete the escalation.");
}

// src/gates/handoff/documents/issues.ts
const FIELDS = [
	{
		name: "description",
		pattern: /^(?:issue )?description$|^problem$|^summary$/i
	},
	{
		name: "expected",
		pattern: /^expected\b/i
	},
	{
		name: "actual",
		pattern: /^actual\b/i
	},
	{
		name: "possible solutions",
		pattern: /^(?:possible |proposed |suggested |potential )?(?:solutions?|fix(?:es)?)$/i
	},
	{
		name: "priority",
		pattern: /^priority$|^severity$/i
	},
	{
		name: "messages",
		pattern: /\b(?:messages?|logs?|stack ?trace|errors?)\b/i
	}
];
const PRIORITIES = [
	"critical",
	"high",
	"medium",
	"low"
];
const CLOSED = /\b(?:closed|resolved|fixed|done|solved|completed?|wontfix|won't fix|duplicate)\b/i;
function readIssues(document) {
	return document.sections.flatMap((section, index) => {
		if (section.kind !== "heading") return [];
		const inner = document.sections.flatMap((one, at) => one.parent === index ? [{
			...one,
			at
		}] : []);
		const given = FIELDS.filter((field) => inner.some((one) => field.pattern.test(one.title)));
		if (given.length < 2) return [];
		const filled = given.filter((field) => inner.some((one) => field.pattern.test(one.title) && blocksOf(document, one.at).length > 0));
		const both = inner.some((one) => /expected\b.*\bactual/i.test(one.title) && blocksOf(document, one.at).length > 0);
		const missing = FIELDS.filter((field) => !filled.includes(field) && !(both && field.name === "actual"));
		const value = (pattern) => {
			const field = inner.find((one) => pattern.test(one.title));
			const block = field && blocksOf(document, field.at)[0];
			return block === void 0 ? void 0 : blockText(block);
		};
		const priority = /[a-z]+/i.exec(value(/^priority$|^severity$/i) ?? "")?.[0].toLowerCase();
		return [{
			title: section.title,
			line: section.line,
			priority,
			open: !isClosed(document, index, value(/^status$|^state$/i)),
			missing: missing.map((field) => field.name)
		}];
	});
}
function isClosed(document, index, status) {
	if (status !== void 0) return CLOSED.test(status) && !/\bnot\b|\bun/i.test(status);
	for (let at = index; at !== void 0; at = document.sections[at]?.parent) {
		const title = document.sections[at]?.title ?? "";
		if ((at === index ? /^\[(?:x|closed|resolved|fixed|done)\]|\((?:closed|resolved|fixed|done)\)\s*$/i : /^(?:closed|resolved|fixed|done)\b/i).test(title)) return true;
	}
	return document.blocks.some((block) => block.kind === "item" && block.box?.done === true && /^(?:closed|resolved|fixed|done)\b/i.test(block.text) && isWithin$1(document, block.section, index));
}
function checkIssues(document) {
	return readIssues(document).flatMap((issue) => {
		const claims = [];
		if (issue.open && issue.priority === "critical") claims.push(broken$1("open-critical", issue.title, issue.line, "is critical and open", "Mend it before the handover, or close the entry with how it was mended."));
		for (const field of issue.missing) {
			const fix = `Fill the field "${field}" of the entry.`;
			claims.push(broken$1("missing-part", issue.title, issue.line, `does not say its ${field}`, fix));
		}
		if (issue.priority !== void 0 && !PRIORITIES.includes(issue.priority)) {
			const message = `has the priority "${issue.priority}"`;
			claims.push(broken$1("malformed", issue.title, issue.line, message, `Write one of ${PRIORITIES.join(", ")}.`));
		}
		return claims;
	});
}

// src/gates/handoff/documents/listed-endpoints.ts
const NOT_PROMISED = /out of scope|non-?goals?|removed|deprecated|alternatives?|future|won't|not included|current state|external|third[- ]party|upstream/i;
function checkListedEndpoints(document, evidence) {
	const seen = /* @__PURE__ */ new Set();
	return document.blocks.filter((block) => !isExcluded(document, block)).filter((block) => block.kind !== "code" || isOfApi(document, block)).flatMap(endpointsOf).flatMap((listed) => {
		const key = `${listed.method} ${shape(listed.path)}`;
		if (seen.has(key)) return [];
		seen.add(key);
		return [checkEndpoint(listed, evidence)];
	});
}
function isOfApi(document, block) {
	const section = block.section === void 0 ? void 0 : document.sections[block.section];
	return /\bapi\b|endpoints?|routes?/i.test(section?.title ?? "");
}
function isExcluded(document, block) {
	return document.sections.some((section, index) => NOT_PROMISED.test(section.title) && isWithin$1(document, block.section, index));
}
function endpointsOf(block) {
	if (block.kind === "code") return block.text.split("\n").flatMap((text, index) => endpointIn(text, block.line + 1 + index));
	if (block.kind === "item") return [block.text, ...block.code].slice(0, block.code.length > 0 ? 2 : 1).flatMap((text) => endpointIn(text, block.line)).slice(0, 1);
	if (block.kind !== "row") return [];
	const joined = endpointIn(block.cells.map((cell) => cell.text.trim()).join(" "), block.line);
	return joined.length > 0 ? joined : block.cells.flatMap((cell) => endpointIn(cell.text, block.line));
}
function endpointIn(text, line) {
	const match = /^\s*\**`?(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)`?\**\s+`?(\/[^\s`,;)|]*)/.exec(text);
	return match?.[1] === void 0 || match[2] === void 0 ? [] : [{
		method: match[1],
		path: match[2].replace(/[.:]$/, ""),
		line
	}];
}
function checkEndpoint({ method, path, line }, { spec, ledger }) {
	const subject = `${method} ${path}`;
	const wanted = shape(path);
	const prefixes = prefixesOf$1(spec, ledger);
	const served = ledger.routes.some((route) => (route.method === method || route.method === "ANY") && prefixes.some((prefix) => shape(route.path) === shape(prefix + wanted)));
	const promised = (spec.kind === "found" ? spec.value.operations : void 0)?.some((one) => one.method === method && one.bases.some((base) => shape(base + one.path) === wanted || shape(one.path) === wanted));
	if (served && promised !== false) return proved(subject, line, promised === true ? "is in the spec and is served" : "is served");
	const blind = ledger.routes.length === 0;
	const unsure = !served && (blind || ledger.unresolved.length > 0);
	if (promised === false) return contradicted(subject, line, unsure ? "is not in the spec" : served ? "is served, but the spec does not know it" : "is neither in the spec nor served", "Build and specify it, or take it out of the plan.");
	if (unsure) return unsupported(subject, line, `could not tell: ${blind ? "no routes were found" : "some registrations could not be resolved"}`, "Mend what the routes gate lists.");
	return contradicted(subject, line, `is listed${promised === true ? " and in the spec" : ""}, but nothing serves it`, "Serve it, or take it out of the plan.");
}
function prefixesOf$1(spec, ledger) {
	const bases = spec.kind === "found" ? spec.value.operations.flatMap((one) => one.bases) : [];
	const [first, ...others] = ledger.routes.map((route) => shape(route.path).split("/").slice(1));
	const shared = [];
	for (const [index, segment] of (first ?? []).entries()) {
		if (segment === "{}" || !others.every((path) => path[index] === segment)) break;
		shared.push(`${shared.at(-1) ?? ""}/${segment}`);
	}
	return [.../* @__PURE__ */ new Set([
		"",
		...bases,
		...shared
	])];
}
function shape(path) {
	return `/${(path.split("?")[0] ?? "").split("/").filter((segment) => segment !== "").map((segment) => /^(?:\{.*\}|:.+|<.*>|\[.*\])$/.test(segment) ? "{}" : segment).join("/")}`;
}

// src/gates/handoff/documents/multi-agent-plan.ts
const BLOCKERS = /\bblockers?\b|^issues\b/i;
const PARTS$3 = [
	{
		title: "Progress",
		pattern: /\bprogress\b/i
	},
	{
		title: "Issues/Blockers",
		pattern: BLOCKERS
	},
	{
		title: "Next Steps",
		pattern: /^next steps?\b/i
	}
];
function checkMultiAgentPlan(document, coverage, issues) {
	return [
		...missingParts(document, PARTS$3),
		...tickedCoverage(document, coverage),
		...checkBlockers(document, issues)
	];
}
function tickedCoverage(document, coverage) {
	return document.blocks.flatMap((block) => {
		if (block.kind !== "item" || block.box?.done !== true) return [];
		const figure = "(>=?|≥)?\\s*(\\d{1,3}(?:\\.\\d{1,12})?)\\s*%";
		const match = new RegExp(`${figure}\\s*(?:\\w+\\s+)?coverage\\b`, "i").exec(block.text) ?? new RegExp(`\\bcoverage\\b\\s*(?:is|of|at|:|=)?\\s*${figure}`, "i").exec(block.text);
		if (match === null || Number(match[2]) > 100) return [];
		const sign = match[1] === "≥" ? ">=" : match[1] ?? "";
		return [holdPercentage(shortText(block), block.line, `${sign}${match[2] ?? ""}`, coverage)];
	});
}
function checkBlockers(document, issues) {
	const section = findSection(document, BLOCKERS);
	if (section === void 0) return [];
	const said = blocksOf(document, section);
	const [first] = said;
	if (first === void 0 || said.length > 1 || !/^\s*(?:none|no blockers?|nothing|n\/a)\b/i.test(blockText(first))) return [];
	const subject = document.sections[section]?.title ?? "Blockers";
	const fix = "Name the open entries as blockers, or close them.";
	if (issues.length === 0) return [unsupported(subject, first.line, "says none; there is no list of issues to hold it against", fix)];
	const open = issues.flatMap((list) => readIssues(list).filter((issue) => issue.open));
	if (open.length === 0) return [proved(subject, first.line, "says none; no entry of the list of issues is open")];
	const shown = open.map((issue) => `"${issue.title}"`).join(", ");
	const are = open.length === 1 ? "is open" : "are open";
	return [contradicted(subject, first.line, `says none; ${shown} ${are} in the list of issues`, fix)];
}

// src/gates/handoff/documents/pact.ts
const UNCERTAINTY = /^areas? of uncertainty\b|^uncertainties$/i;
const PARTS$2 = [
	{
		title: "Produced",
		pattern: /^produced$/i
	},
	{
		title: "Key decisions",
		pattern: /^key decisions?$/i
	},
	{
		title: "Areas of uncertainty",
		pattern: UNCERTAINTY
	},
	{
		title: "Integration points",
		pattern: /^integration points?$/i
	},
	{
		title: "Open questions",
		pattern: /^open questions?$/i
	}
];
function checkPact(document, files) {
	return [...missingParts(document, PARTS$2), ...checkUncertainties(document, files)];
}
function checkUncertainties(document, files) {
	const section = findSection(document, UNCERTAINTY);
	if (section === void 0) return [];
	const blocks = blocksOf(document, section);
	const line = document.sections[section]?.line ?? 1;
	if (blocks.length === 0) return [];
	if (blocks.some((block) => NONE.test(blockText(block)))) return blocks.length === 1 ? [proved("Areas of uncertainty", line, "says that there are none")] : [];
	const known = blocks.map((block, index) => ({
		block,
		index,
		level: levelOf(block)
	})).filter((area) => area.level !== void 0);
	if (known.length === 0) return [broken$1("uncertainty", "Areas of uncertainty", line, "has no area with a level [HIGH], [MEDIUM] or [LOW]", LEVEL_FIX)];
	return known.flatMap(({ block, index, level }, position) => {
		if (level !== "HIGH") return [];
		const end = known[position + 1]?.index ?? blocks.length;
		return checkTest(block, blocks.slice(index, end), files);
	});
}
const NONE = /^\s*(?:there are )?no (?:areas? of uncertainty|uncertainties)(?: (?:flagged|identified|remain(?:ing)?))?\.?\s*$/i;
const LEVEL_FIX = "Begin each area with its level, or write \"No areas of uncertainty flagged.\"";
function levelOf(block) {
	if (block.kind === "row") return block.cells.map((cell) => /^\[?(HIGH|MEDIUM|LOW)\]?$/.exec(cell.text.trim())?.[1]).find(Boolean);
	return /^\s*(?:\[(HIGH|MEDIUM|LOW)\]|(HIGH|MEDIUM|LOW)\s*[:–—-])/.exec(block.text)?.slice(1).find(Boolean);
}
function checkTest(area, said, files) {
	const subject = shortText(area);
	const text = said.map(blockText).join(" ");
	const tests = (text.match(/[\w@.()[\]-]+(?:\/[\w@.()[\]-]+)+\.\w+|\b[\w-]+(?:[._-](?:test|spec))\.\w+\b/gi) ?? []).filter((path) => /test|spec/i.test(path));
	const gone = tests.filter((path) => !isThere$1(path, files));
	if (tests.length > 0 && gone.length === tests.length) {
		const message = `names the test ${gone.join(", ")}, which is not in the repository`;
		return [broken$1("uncertainty", subject, area.line, message, TEST_FIX)];
	}
	if (tests.length > 0 || /\btest(?:s|ed|ing)?\b|\btest_\w+|\bspec\b/i.test(text)) return [proved(subject, area.line, tests.length > 0 ? `names ${tests.join(", ")}` : "names a test")];
	return [broken$1("uncertainty", subject, area.line, "is HIGH and names no test", TEST_FIX)];
}
const TEST_FIX = "Name the test that would show the problem, by its file.";
function isThere$1(path, files) {
	const name = path.replace(/^\.\//, "");
	if (files.has(name)) return true;
	for (const file of files) if (file.endsWith(`/${name}`)) return true;
	return false;
}

// src/gates/handoff/documents/parts-somewhere.ts
const SUMMARY_PARTS = [{
	title: "Summary",
	pattern: /\bsummary\b|^what (?:was|is|were) (?:done|built|implemented)|^overview$/i
}, {
	title: "Recommended tests",
	pattern: /\b(?:recommended|suggested)\b.*\btest|\btest(?:ing|s)?\b.*\brecommend|^tests? to (?:run|write)$/i
}];
const NOTE_PARTS = [
	{
		title: "Approach",
		pattern: /\bapproach\b/i
	},
	{
		title: "Rationale",
		pattern: /\brationale\b|\bwhy\b/i
	},
	{
		title: "Security",
		pattern: /\bsecurity\b/i
	},
	{
		title: "Testing",
		pattern: /\btest(?:s|ing)?\b/i
	}
];
function checkPartsSomewhere(what, kind, parts) {
	const [best] = kind.documents.flatMap((input) => input.kind === "found" ? [input.value] : []).map((document) => ({
		document,
		missing: parts.filter((part) => !has(document, part))
	})).toSorted((one, other) => one.missing.length - other.missing.length);
	if (best === void 0) return void 0;
	const { document, missing } = best;
	if (missing.length === 0) {
		const titles = parts.map((part) => part.title.toLowerCase()).join(", ");
		return {
			file: document.file,
			claims: [proved(what, 1, `is there: ${titles}`)]
		};
	}
	const message = `is in no document that was read; ${document.file} comes nearest`;
	const claims = missing.map((part) => broken$1("missing-part", `${what}: ${part.title}`, 1, message, `Add a section "${part.title}" that says it.`));
	return {
		file: document.file,
		claims
	};
}
function has(document, part) {
	const section = findSection(document, part.pattern);
	return section !== void 0 && sectionText(document, section) !== "";
}

// src/gates/handoff/check-documents.ts
const TITLES = {
	pact: "PACT handoff",
	summary: "Summary of the work",
	"implementation-notes": "Implementation notes",
	"multi-agent-plan": "Plan of several agents",
	prp: "PRP",
	architecture: "Architecture",
	plan: "Plan",
	"spec-kit": "spec-kit document",
	openspec: "OpenSpec tasks",
	kiro: "Kiro tasks",
	bmad: "BMAD story",
	issues: "List of issues",
	escalation: "Escalation"
};
function checkDocuments(evidence, asked) {
	return DOCUMENT_KINDS.flatMap((kind) => {
		const settings = asked.documents[kind];
		const found = evidence.documents.kinds[kind];
		if (settings === void 0 || settings === false || found === void 0) return [];
		return checkKind(kind, found, settings, evidence, asked);
	});
}
function checkKind(kind, found, settings, evidence, asked) {
	const title = TITLES[kind];
	const absent = found.documents.length === 0 ? demand$1(title, found, settings.required) : [];
	const unreadable = found.documents.flatMap((input) => input.kind === "broken" ? [{
		file: input.file,
		title,
		claims: [broken$1("unreadable", input.file, input.line ?? 1, input.message, input.fix)]
	}] : []);
	const parts = kind === "summary" ? SUMMARY_PARTS : kind === "implementation-notes" ? NOTE_PARTS : void 0;
	if (parts !== void 0) {
		const checked = checkPartsSomewhere(title, found, parts);
		return [
			...absent,
			...unreadable,
			...checked === void 0 ? [] : [{
				...checked,
				title
			}]
		];
	}
	const documents = found.documents.flatMap((input) => input.kind === "found" ? [input.value] : []);
	return [
		...absent,
		...unreadable,
		...documents.map((document) => {
			const { file, sha256 } = document;
			const claims = [
				...checkOne(kind, document, evidence, asked),
				...findIncomplete(document, settings),
				...tally(document)
			];
			return {
				file,
				sha256,
				title,
				claims: claims.toSorted((one, other) => one.line - other.line)
			};
		})
	];
}
function demand$1(title, found, required) {
	if (!required) return [];
	const [file] = found.untouched;
	if (file !== void 0) return [{
		file,
		title,
		claims: [broken$1("untouched", file, 1, "was not touched by this change", "Bring it up to date with the change.")]
	}];
	const message = `is not there; looked for ${found.looked.join(", ")}`;
	return [{
		file: "",
		title,
		claims: [broken$1("missing", title, 1, message, "Write it, or turn this kind off.")]
	}];
}
function checkOne(kind, document, evidence, asked) {
	switch (kind) {
		case "pact": return checkPact(document, evidence.documents.files);
		case "multi-agent-plan": return checkMultiAgentPlan(document, evidence.coverage, listsOfIssues(evidence));
		case "prp":
		case "plan": return [...checkListedEndpoints(document, evidence), ...tickedCoverage(document, evidence.coverage)];
		case "architecture": return checkRequirements(document);
		case "bmad": return checkStory(document, evidence.documents.touched);
		case "issues": return checkIssues(document);
		case "escalation": return checkEscalation(document, asked["max-attempts"]);
		default: return [];
	}
}
function listsOfIssues(evidence) {
	return (evidence.documents.kinds.issues?.documents ?? []).flatMap((input) => input.kind === "found" ? [input.value] : []);
}
function tally(document) {
	const { done, all } = countBoxes(document);
	return all > 0 && done === all ? [proved("Boxes", 1, `all ${all} are ticked`)] : [];
}

// src/gates/handoff/check-endpoints.ts
const SUBJECT$1 = "deliverables.endpoints.total";
function checkEndpoints(document, ledger) {
	const endpoints = valueAt(document.root, "deliverables", "endpoints");
	if (endpoints === void 0) return [];
	if (endpoints.kind !== "object") return endpoints.kind === "number" && isCount(endpoints) ? againstRoutes("deliverables.endpoints", endpoints.value, endpoints.line, void 0, ledger) : [malformedCount("deliverables.endpoints", endpoints)];
	const members = membersOf$3(endpoints);
	const bad = members.filter((one) => !isCount(one.value));
	if (bad.length > 0) return bad.map((one) => malformedCount(`deliverables.endpoints.${one.key}`, one.value));
	const groups = members.filter((one) => one.key !== "total");
	const sum = groups.length === 0 ? void 0 : groups.reduce((total, one) => total + countOf$1(one.value), 0);
	const total = members.find((one) => one.key === "total");
	if (total === void 0) return sum === void 0 ? [] : againstRoutes("deliverables.endpoints", sum, endpoints.line, void 0, ledger);
	return againstRoutes(SUBJECT$1, countOf$1(total.value), total.line, sum, ledger);
}
function againstRoutes(subject, claimed, line, sum, ledger) {
	const { least, most } = servedRoutes(ledger);
	const open = ledger.unresolved.length;
	const served = describeRange(least, most, open);
	const groups = sum === void 0 ? "" : `; its groups sum to ${sum}`;
	const fix = `Write the number of routes that are served${sum === void 0 ? "" : ", and groups that sum to it"}.`;
	const blind = most === 0 && open === 0;
	if (!blind && (claimed < least || claimed > most && open === 0) || sum !== void 0 && sum !== claimed) return [contradicted(subject, line, `says ${claimed}; ${blind ? "no routes were found to count" : served}${groups}`, fix)];
	if (blind) return [unsupported(subject, line, `says ${claimed}; no routes were found to count${groups}`, "Check `source`.")];
	if (open > 0) {
		const mend = `Mend the ${open === 1 ? "registration" : "registrations"} that could not be resolved, listed by the routes gate.`;
		return [unsupported(subject, line, `says ${claimed}; could not tell: ${served}${groups}`, mend)];
	}
	return [proved(subject, line, `says ${claimed}; ${served}${groups}`)];
}
function servedRoutes(ledger) {
	const keys = (routes) => new Set(routes.map((route) => `${route.method} ${route.path}`)).size;
	return {
		least: keys(ledger.routes.filter((route) => route.conditional === void 0)),
		most: keys(ledger.routes)
	};
}
function describeRange(least, most, open) {
	return `${least === most ? `${most}` : `${least} to ${most}`} ${most === 1 ? "route is" : "routes are"} served${open === 0 ? "" : `, and ${open} more could not be resolved`}`;
}
function isCount(node) {
	return node.kind === "number" && Number.isSafeInteger(node.value) && node.value >= 0;
}
function countOf$1(node) {
	return node.kind === "number" ? node.value : 0;
}
function malformedCount(subject, node) {
	return malformed(subject, node.line, `is ${displayJson(node)}, where a whole number is expected`, "Write a number of endpoints, 0 or more.");
}

// src/gates/handoff/check-escalated.ts
const LOG = "self_healing_log";
function checkEscalated(document, evidence, rows) {
	const status = valueAt(document.root, LOG, "final_status");
	if (status === void 0 || !/^escalat/i.test(textOf$3(status)?.trim() ?? "")) return [];
	const subject = `${LOG}.escalation`;
	const own = valueAt(document.root, LOG, "escalation") ?? member(document.root, "escalation");
	if (own !== void 0) return checkOwn(own, rows, subject);
	const written = evidence.documents.kinds.escalation?.documents.find((input) => input.kind === "found" && isEscalation(input.value));
	if (written?.kind === "found") return [proved(subject, status.line, `is in ${written.value.file}`)];
	return [broken$1("escalation", subject, status.line, "is not there, though final_status says that the work was escalated", "Add the escalation, with a decision that is filled in.")];
}
function checkOwn(own, rows, subject) {
	const has = (names) => membersOf$3(own).find((one) => names.includes(one.key.toLowerCase()))?.value;
	const history = itemsOf(has([
		"history",
		"attempts",
		"attempt_history"
	])).length;
	const decision = textOf$3(has(["decision"]))?.trim() ?? "";
	const lacking = [
		...textOf$3(has(["error"]))?.trim() ? [] : ["error"],
		...history >= rows ? [] : [`history of ${rows} attempts (it has ${history})`],
		...textOf$3(has(["root_cause", "cause"]))?.trim() ? [] : ["root cause"],
		...itemsOf(has(["options"])).length > 0 ? [] : ["options"],
		...BLANK.test(decision) ? ["decision"] : []
	];
	if (lacking.length === 0) return [proved(subject, own.line, "is complete")];
	return lacking.map((part) => broken$1("escalation", subject, own.line, `does not say its ${part}`, "Complete the escalation."));
}
function checkAttempts(document, evidence) {
	const log = member(document.root, LOG);
	const attempts = log?.kind === "array" ? log : member(log, "attempts");
	const claimed = itemsOf(attempts).length;
	if (attempts === void 0 || claimed === 0) return [];
	const subject = `${LOG}.attempts`;
	const counts = /* @__PURE__ */ new Map();
	for (const record of readRecords(evidence.proofs)) {
		if (record.witnessed || record.source === "junit" || record.source === "sarif") continue;
		counts.set(record.type, (counts.get(record.type) ?? 0) + record.runs);
	}
	const logs = `logs ${claimed} attempt${claimed === 1 ? "" : "s"}`;
	if (counts.size === 0) return [unsupported(subject, attempts.line, `${logs}; no runs were recorded`, "Record every run: specgate prove.")];
	const recorded = Math.max(...counts.values());
	const message = `${logs}; ${recorded} run${recorded === 1 ? " was" : "s were"} recorded`;
	if (claimed <= recorded) return [proved(subject, attempts.line, message)];
	return [contradicted(subject, attempts.line, message, "Log the attempts that were made.", "self-healing")];
}

// src/gates/handoff/check-files.ts
const LISTS = [
	"files_created",
	"artifacts",
	"documentation"
].flatMap((key) => [[key], ["deliverables", key]]);
function checkFiles(document) {
	return LISTS.flatMap((path) => itemsOf(valueAt(document.root, ...path)).flatMap((item, index) => checkFile(document, item, `${path.join(".")}[${index}]`)));
}
function checkFile(document, item, subject) {
	const path = textOf$3(item) ?? textOf$3(member(item, "path"));
	if (!subject.includes("files_created") && (path === void 0 || !isPath(path))) return [];
	if (path === void 0) {
		const message = `is ${displayJson(item)}, where a path or an object with a path is expected`;
		return [malformed(subject, item.line, message, "Write the path of the file.")];
	}
	const actual = document.files.get(path)?.actual;
	if (actual === void 0) return [contradicted(subject, item.line, `names ${path}, which is not in the repository`, "Name files that are there.")];
	return [
		proved(subject, item.line, `names ${path}, which is there`),
		...checkLines(member(item, "lines"), actual.lines, `${subject}.lines`),
		...checkChecksum(member(item, "checksum") ?? member(item, "sha256"), actual.sha256, `${subject}.checksum`)
	];
}
function isPath(text) {
	return /^[^\s:*?]+$/.test(text) && /[/.]/.test(text);
}
function checkLines(node, actual, subject) {
	if (node === void 0 || actual === void 0) return [];
	if (node.kind !== "number") return [malformed(subject, node.line, `is ${displayJson(node)}, where a number is expected`, "Write the lines.")];
	const message = `says ${node.raw}; the file has ${actual} line${actual === 1 ? "" : "s"}`;
	if (node.value === actual) return [proved(subject, node.line, message)];
	return [contradicted(subject, node.line, message, "Write the number of lines that the file has.")];
}
function checkChecksum(node, actual, subject) {
	if (node === void 0 || actual === void 0) return [];
	const claimed = /^(?:sha-?256[:-])?([0-9a-f]{8,64})$/i.exec(textOf$3(node)?.trim() ?? "")?.[1]?.toLowerCase();
	if (claimed === void 0) {
		const message = `is ${displayJson(node)}, where a SHA-256 in hex is expected`;
		return [malformed(subject, node.line, message, "Write the SHA-256 of the file, as `sha256sum` prints it.")];
	}
	const same = actual.startsWith(claimed);
	const message = `says ${short$1(claimed)}; the file's is ${short$1(actual)}`;
	if (same) return [proved(subject, node.line, message)];
	const empty = claimed === EMPTY ? ", which is the hash of nothing" : "";
	return [contradicted(subject, node.line, `${message}${empty}`, "Write the SHA-256 of the file as it is.")];
}
const EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
function short$1(hash) {
	return hash.length > 12 ? `${hash.slice(0, 8)}…${hash.slice(-4)}` : hash;
}

// src/gates/handoff/check-heads.ts
function checkHeads(heads, asked) {
	if (asked === "any") return [];
	return heads.flatMap(({ file, line, kind }) => {
		if (asked === "required" && kind === "code") return [{
			file,
			title: "Header comments",
			claims: [broken$1("header", file, line, "begins without a comment that says what it is for", "Write a comment at the head of the file: its purpose, what it needs, who uses it.")]
		}];
		if (asked === "forbidden" && kind === "comment") return [{
			file,
			title: "Header comments",
			claims: [broken$1("header", file, line, "begins with a comment, which the agreement does not want", "Take the comment at the head of the file out.")]
		}];
		return [];
	});
}

// src/gates/handoff/check-self-healing.ts
const SUBJECT = "self_healing_log";
const SUCCESS = /* @__PURE__ */ new Set([
	"success",
	"succeeded",
	"passed",
	"pass",
	"ok"
]);
const FAILURE = /* @__PURE__ */ new Set([
	"failed",
	"failure",
	"fail",
	"error"
]);
const ESCALATED = /* @__PURE__ */ new Set(["escalated", "escalation"]);
function checkSelfHealing(document, maxAttempts) {
	const log = member(document.root, SUBJECT);
	if (log === void 0 || log.kind === "null") return [];
	const attempts = log.kind === "array" ? log : member(log, "attempts");
	if (attempts?.kind !== "array") {
		const message = `has ${attempts === void 0 ? "no \"attempts\"" : displayJson(attempts)}, where a list is expected`;
		return [malformed(SUBJECT, log.line, message, "Write `attempts` as a list, one entry for each attempt.")];
	}
	const wrong = [
		...checkCount$1(attempts, maxAttempts),
		...attempts.items.flatMap((attempt, index) => checkAttempt(attempt, index, attempts.items)),
		...checkFinalStatus(log, attempts.items)
	];
	if (wrong.length > 0) return wrong;
	const count = attempts.items.length;
	return [proved(SUBJECT, log.line, `is consistent: ${count} attempt${count === 1 ? "" : "s"}`)];
}
function checkCount$1(attempts, maxAttempts) {
	const count = itemsOf(attempts).length;
	if (count <= maxAttempts) return [];
	const message = `logs ${count} attempts; ${maxAttempts} are allowed before the work is escalated`;
	return [broken(`${SUBJECT}.attempts`, attempts.line, message, "Escalate after the last allowed attempt.")];
}
function checkAttempt(attempt, index, all) {
	const subject = `${SUBJECT}.attempts[${index}]`;
	const wrong = [];
	const number = member(attempt, "attempt");
	if (number?.kind !== "number" || number.value !== index + 1) {
		const message = `${number === void 0 ? "has no number" : `is numbered ${displayJson(number)}`}; it is attempt ${index + 1} of the log`;
		wrong.push(broken(subject, attempt.line, message, "Number the attempts 1, 2, 3, and log every one."));
	}
	const outcome = outcomeOf(member(attempt, "status"));
	if (outcome === void 0) {
		const status = member(attempt, "status");
		const said = status === void 0 ? "has no status" : `has the status ${displayJson(status)}`;
		wrong.push(malformed(subject, attempt.line, said, "Write \"success\" or \"failed\"."));
	}
	if (outcome === "success" && index < all.length - 1) wrong.push(broken(subject, attempt.line, "is a success, but further attempts follow", "A success ends the log: correct the statuses."));
	if (outcome === "failure" && !isFilled(member(attempt, "error"))) wrong.push(broken(subject, attempt.line, "failed without saying with which error", "Add its `error`."));
	const failedBefore = all.slice(0, index).some((one) => outcomeOf(member(one, "status")) === "failure");
	if (outcome === "success" && failedBefore && !isFilled(member(attempt, "fix"))) wrong.push(broken(subject, attempt.line, "succeeded after a failure without saying what mended it", "Add its `fix`."));
	return wrong;
}
function checkFinalStatus(log, attempts) {
	const status = member(log, "final_status");
	if (status === void 0) return [];
	const subject = `${SUBJECT}.final_status`;
	const final = outcomeOf(status);
	if (final === void 0) {
		const message = `is ${displayJson(status)}, where an outcome is expected`;
		return [malformed(subject, status.line, message, "Write \"success\", \"failed\" or \"escalated\".")];
	}
	const lastAttempt = attempts.at(-1);
	const last = outcomeOf(member(lastAttempt, "status"));
	if (lastAttempt !== void 0 && last === void 0) return [];
	if (final === "success" && last === "failure") return [broken(subject, status.line, `says ${displayJson(status)}; the last attempt failed`, FINAL_FIX)];
	if (final !== "success" && last === "success") return [broken(subject, status.line, `says ${displayJson(status)}; the last attempt succeeded`, FINAL_FIX)];
	return [];
}
const FINAL_FIX = "Write the outcome of the last attempt.";
function broken(subject, line, message, fix) {
	return contradicted(subject, line, message, fix, "self-healing");
}
function outcomeOf(node) {
	const word = textOf$3(node)?.trim().toLowerCase();
	if (word === void 0) return void 0;
	return SUCCESS.has(word) ? "success" : FAILURE.has(word) ? "failure" : ESCALATED.has(word) ? "escalated" : void 0;
}
function isFilled(node) {
	if (node === void 0 || node.kind === "null") return false;
	return node.kind !== "string" || node.value.trim() !== "";
}

// src/gates/handoff/check-verification.ts
const PASSING = /* @__PURE__ */ new Set([
	"passing",
	"passed",
	"pass",
	"success",
	"succeeded",
	"ok"
]);
const FAILING = /* @__PURE__ */ new Set([
	"failing",
	"failed",
	"fail",
	"failure",
	"error"
]);
function checkVerification(document, proofs) {
	const verification = member(document.root, "verification");
	if (verification === void 0) return [];
	if (verification.kind !== "object") {
		const message = `is ${displayJson(verification)}, where an object is expected`;
		return [malformed("verification", verification.line, message, "Write one exit code for each check.")];
	}
	const results = membersOf$3(verification).flatMap(claimedResult);
	const codes = results.map((result) => holdResult(result, proofs));
	return [...checkAllPassed(member(verification, "all_passed"), results), ...codes];
}
const FIGURE = /count|total|passed|failed|skipped|coverage|percent|warnings|errors|duration|time|seconds|_ms$/i;
function claimedResult({ key, line, value }) {
	if (key === "all_passed") return [];
	const result = {
		name: key,
		line,
		written: displayJson(value)
	};
	if (value.kind === "number") return Number.isInteger(value.value) && value.value <= 255 && !FIGURE.test(key) ? [{
		...result,
		passed: value.value === 0
	}] : [];
	if (value.kind !== "string") return [];
	const word = value.value.trim().toLowerCase();
	if (/^-?\d+$/.test(word)) return [{
		...result,
		passed: Number(word) === 0
	}];
	return PASSING.has(word) || FAILING.has(word) ? [{
		...result,
		passed: PASSING.has(word)
	}] : [];
}
function checkAllPassed(node, results) {
	if (node === void 0) return [];
	const subject = "verification.all_passed";
	if (node.kind !== "boolean") return [malformed(subject, node.line, `is ${displayJson(node)}, where true or false is expected`, ALL_FIX)];
	const failed = results.filter((result) => !result.passed);
	const says = `says ${node.value}`;
	if (results.length === 0) return [unsupported(subject, node.line, `${says}; no exit code is given beside it`, ALL_FIX)];
	if (node.value === (failed.length === 0)) {
		const codes = results.length === 1 ? "its exit code agrees" : `its ${results.length} exit codes agree`;
		return [proved(subject, node.line, `${says}; ${codes}`)];
	}
	const shown = failed.length === 0 ? "every exit code is 0" : failed.map((one) => `${one.name} is ${one.written}`);
	return [contradicted(subject, node.line, `${says}; ${[shown].flat().join(", ")}`, ALL_FIX)];
}
const ALL_FIX = "Write true where every exit code is 0, else false, with the exit codes beside it.";
function holdResult(result, proofs) {
	const subject = `verification.${result.name}`;
	const says = `says ${result.written}`;
	const types = proofTypes(result.name);
	const mine = proofs.filter((proof) => types.includes(proof.type) && proof.passed !== void 0);
	const proof = mine.find((one) => one.freshness.state !== "stale");
	const fix = `Record the run: specgate prove ${types[0] ?? result.name} -- <command>.`;
	if (proof === void 0) {
		const why = mine[0] === void 0 ? "there is no proof to hold it against" : `its proof is stale: ${mine[0].freshness.reason}`;
		return unsupported(subject, result.line, `${says}; ${why}`, fix);
	}
	const code = proof.exitCode === void 0 ? proof.passed ? "passed" : "failed" : `exit ${proof.exitCode}`;
	const message = `${says}; the proof ${proof.file} says ${code}`;
	return proof.passed === result.passed ? proved(subject, result.line, message) : contradicted(subject, result.line, message, "Write what the proof says, or mend what fails and prove it again.");
}
function proofTypes(name) {
	const one = name.replace(/s$/, "");
	return [
		`${one}_output`,
		name,
		one,
		`${name}_output`
	];
}

// src/gates/handoff/rules.ts
const rules$2 = {
	missing: {
		severity: "error",
		label: "Missing",
		summary: "The config asks for a handoff or another document, and there is none."
	},
	untouched: {
		severity: "error",
		label: "Untouched",
		summary: "A document that every change must bring up to date was not touched by this one."
	},
	unreadable: {
		severity: "error",
		label: "Unreadable",
		summary: "A document is not the JSON that it should be, or cannot be read."
	},
	malformed: {
		severity: "error",
		label: "Malformed",
		summary: "A claim has a value of the wrong form."
	},
	contradicted: {
		severity: "error",
		label: "Contradicted",
		summary: "A claim is not what was counted, served, measured or recorded."
	},
	unsupported: {
		severity: "note",
		label: "Unsupported",
		summary: "There is nothing to hold a claim against."
	},
	"missing-part": {
		severity: "error",
		label: "Missing part",
		summary: "A section, key or field that the agreement asks for is not there or says nothing."
	},
	incomplete: {
		severity: "error",
		label: "Incomplete",
		summary: "A box is not ticked, or a place still holds TBD, a placeholder, nothing, or a question."
	},
	uncertainty: {
		severity: "error",
		label: "Unresolved doubt",
		summary: "An area of uncertainty has no level, or a HIGH one names no test that is there."
	},
	"self-healing": {
		severity: "error",
		label: "Inconsistent",
		summary: "The log of attempts is not consistent in itself, or claims more runs than were recorded."
	},
	escalation: {
		severity: "error",
		label: "Escalation",
		summary: "Work was escalated without error, history of attempts, root cause, options or decision."
	},
	"open-critical": {
		severity: "error",
		label: "Open",
		summary: "An entry of the list of issues is critical and open."
	},
	header: {
		severity: "error",
		label: "Header",
		summary: "A source file begins without the comment that the agreement demands, or with one that it forbids."
	},
	"file-list": {
		severity: "error",
		label: "File list",
		summary: "The files that a story lists are not the files that this change touches."
	}
};

// src/gates/handoff/settings.ts
const globs = array(string().min(1));
const OPEN_BOXES = [
	"multi-agent-plan",
	"summary",
	"implementation-notes",
	"issues",
	"escalation"
];
const NO_GAPS = [
	"pact",
	"multi-agent-plan",
	"prp",
	"architecture",
	"plan"
];
function documentSettings(kind) {
	const { files, judge } = DEFAULT_DOCUMENTS[kind];
	return union$1([literal(false), strictObject({
		files: globs.default([...files]).describe("Glob patterns of these documents."),
		judge: _enum(["changed", "all"]).default(judge).describe("`changed`: only the documents that the change touches, where that can be known."),
		required: boolean().default(false).describe("Whether at least one must be there to be judged."),
		boxes: boolean().default(!OPEN_BOXES.includes(kind)).describe("Whether every box must be ticked."),
		gaps: boolean().default(NO_GAPS.includes(kind)).describe("Whether TBD, placeholders in braces and empty headings count as unfinished.")
	})]).optional();
}
const documents = strictObject({
	pact: documentSettings("pact"),
	summary: documentSettings("summary"),
	"implementation-notes": documentSettings("implementation-notes"),
	"multi-agent-plan": documentSettings("multi-agent-plan"),
	prp: documentSettings("prp"),
	architecture: documentSettings("architecture"),
	plan: documentSettings("plan"),
	"spec-kit": documentSettings("spec-kit"),
	openspec: documentSettings("openspec"),
	kiro: documentSettings("kiro"),
	bmad: documentSettings("bmad"),
	issues: documentSettings("issues"),
	escalation: documentSettings("escalation")
});
const settings$2 = strictObject({
	files: globs.default([...DEFAULT_HANDOFF_FILES]).describe("Glob patterns of the JSON handoffs."),
	json: _enum([
		"optional",
		"required",
		"off"
	]).optional().describe("Whether a JSON handoff must be there. Default: required when the config names this gate without `documents`."),
	profile: _enum(["lenient", "strict"]).default("lenient").describe("`strict` demands every key of the form, of its agent, and `timestamp`, `project`, `next_action`."),
	"max-attempts": number$2().int().min(1).default(3).describe("How many attempts a self-healing log may have before the work must be escalated."),
	"header-comments": _enum([
		"any",
		"required",
		"forbidden"
	]).default("any").describe("Whether each source file that the change adds begins with a comment about it. Notices of rights are always allowed."),
	rules: severitySetting(rules$2),
	documents: documents.default({}).describe("Markdown documents that are judged, by kind; a kind that is not named is not looked for.")
});

// src/gates/handoff/handoff.ts
const handoff = {
	id: "handoff",
	title: "Handoff",
	summary: "Proves that every claim of a handoff document agrees with what was counted.",
	settings: settings$2,
	rules: rules$2,
	check: check$2
};
function check$2(evidence, asked, configured) {
	const checked = [
		...checkHandoffs(evidence, asked, jsonIsDemanded(asked, configured)),
		...checkDocuments(evidence, asked),
		...checkHeads(evidence.documents.heads, asked["header-comments"])
	];
	if (checked.length === 0) return skipped(evidence);
	const all = checked.flatMap((one) => one.claims.flatMap((claim) => report(claim, one)));
	return conclude$2(checked, withSeverities(all, asked.rules), checked.flatMap(prove$1));
}
function jsonIsDemanded(asked, configured) {
	const named = Object.values(asked.documents).some((kind) => kind !== void 0 && kind !== false);
	return asked.json === void 0 ? configured && !named : asked.json === "required";
}
function checkHandoffs(evidence, asked, demanded) {
	const { documents, looked } = evidence.handoffs;
	const title = "Handoff";
	if (asked.json === "off") return [];
	if (documents.length === 0 && demanded) {
		const message = `the config asks for it, and there is none; looked for ${looked.join(", ")}`;
		return [{
			file: "",
			title,
			claims: [broken$1("missing", "handoff", 1, message, "Write the handoff at one of these places, or turn the gate off with `handoff: false`.")]
		}];
	}
	return documents.flatMap((input) => {
		if (input.kind === "missing") return [];
		if (input.kind === "broken") {
			const { file, line = 1, message, fix } = input;
			return [{
				file,
				title,
				claims: [broken$1("unreadable", file, line, message, fix)]
			}];
		}
		const { file, sha256 } = input.value;
		return [{
			file,
			sha256,
			title,
			claims: checkHandoff(input.value, evidence, asked)
		}];
	});
}
function checkHandoff(document, evidence, asked) {
	return [
		...asked.profile === "strict" ? checkStrictForm(document) : [],
		...checkEndpoints(document, evidence.ledger),
		...checkCoverage(document, evidence.coverage),
		...checkDatabase(document, evidence),
		...checkFiles(document),
		...checkVerification(document, readRecords(evidence.proofs)),
		...checkBaseUrl(document, evidence.spec),
		...checkSelfHealing(document, asked["max-attempts"]),
		...checkAttempts(document, evidence),
		...checkEscalated(document, evidence, asked["max-attempts"]),
		...checkAgentClaims(document, evidence)
	].toSorted((one, other) => one.line - other.line);
}
function skipped(evidence) {
	return {
		id: "handoff",
		title: "Handoff",
		status: "skipped",
		reason: `no handoff; looked for ${evidence.handoffs.looked.join(", ")}`,
		evidence: "",
		findings: [],
		proofs: []
	};
}
function ruleOf(claim) {
	return claim.verdict === "proved" ? void 0 : claim.rule ?? claim.verdict;
}
function report(claim, { file }) {
	const rule = ruleOf(claim);
	if (rule === void 0) return [];
	return [{
		id: `handoff/${rule}`,
		severity: rules$2[rule].severity,
		label: rules$2[rule].label,
		subject: claim.subject,
		message: claim.message,
		fix: claim.fix,
		locations: file === "" ? [] : claimLocations(file, claim.line)
	}];
}
function prove$1({ file, sha256, title, claims }) {
	if (sha256 === void 0) return [];
	return [{
		what: title,
		where: file,
		says: `${countOf(claims.length, "claim")} checked`,
		sha256
	}, ...claims.map((claim) => ({
		what: claim.subject,
		where: describePlace(file, claim.line),
		says: `${claim.verdict}: ${claim.message}`
	}))];
}
function conclude$2(checked, findings, proofs) {
	const claims = checked.flatMap((one) => one.claims);
	const count = (matches) => claims.filter(matches).length;
	const proved = count((claim) => claim.verdict === "proved");
	const contradicted = count((claim) => claim.verdict === "contradicted");
	const unsupported = count((claim) => claim.verdict === "unsupported");
	const wrong = [...new Set(claims.flatMap((claim) => claim.verdict === "malformed" ? ruleOf(claim) ?? [] : []))];
	const reasons = [...contradicted > 0 ? [`${countOf(contradicted, "claim")} contradicted`] : [], ...wrong.map((rule) => `${count((claim) => ruleOf(claim) === rule)} ${rules$2[rule].label.toLowerCase()}`)];
	const failed = findings.some((finding) => finding.severity === "error");
	const warned = findings.some((finding) => finding.severity === "warning");
	return {
		id: "handoff",
		title: "Handoff",
		status: failed ? "failed" : warned ? "warned" : "passed",
		reason: reasons.length > 0 ? reasons.join(", ") : `no claim contradicted, ${proved} proved`,
		evidence: `${proved} proved, ${contradicted} contradicted, ${unsupported} unsupported`,
		findings,
		proofs
	};
}
function countOf(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/gates/proofs/rules.ts
const rules$1 = {
	missing: {
		severity: "error",
		label: "Missing",
		summary: "A proof that a gate asks for was not recorded."
	},
	unreadable: {
		severity: "error",
		label: "Unreadable",
		summary: "A proof is there and cannot be read."
	},
	failed: {
		severity: "error",
		label: "Failed",
		summary: "A proof says that its command failed, or never ended."
	},
	untrue: {
		severity: "error",
		label: "Untrue",
		summary: "The log of a proof is not there, or is not the one that was recorded: its SHA-256 differs."
	},
	stale: {
		severity: "error",
		label: "Stale",
		summary: "A proof was made on other code than the commit that is checked."
	},
	undated: {
		severity: "warning",
		label: "Undated",
		summary: "It cannot be known on which code a proof was made."
	},
	contradicted: {
		severity: "error",
		label: "Contradicted",
		summary: "A proof says that its command passed, and its log says otherwise."
	},
	"not-witnessed": {
		severity: "error",
		label: "Not witnessed",
		summary: "A proof only came with the commit, where one is asked for that was made in this workflow run."
	}
};

// src/gates/proofs/settings.ts
const types = array(string().min(1));
const settings$1 = strictObject({
	gates: record(string(), types).default(Object.fromEntries(Object.entries(DEFAULT_PROOFS).map(([gate, asked]) => [gate, [...asked]]))).describe("The types of proof that each gate of the working agreement asks for."),
	required: types.default([]).describe("Gates whose proofs must be there. Default: those of which at least one proof was recorded."),
	require: _enum(["witnessed", "claimed"]).optional().describe("`witnessed`: made in this workflow run. `claimed`: a proof that came with the commit is enough. Default: witnessed in a workflow, claimed elsewhere."),
	reports: record(string(), types).default({}).describe("Reports that are proofs, JUnit XML or SARIF: glob patterns by type of proof."),
	rules: severitySetting(rules$1)
});

// src/gates/proofs/proofs.ts
const proofs = {
	id: "proofs",
	title: "Proofs",
	summary: "Proves that builds, lints and tests were really run, on this code, and passed.",
	settings: settings$1,
	rules: rules$1,
	check: check$1
};
function check$1(evidence, asked, configured) {
	const { records, looked, inWorkflow } = evidence.proofs;
	const wanted = askedFor(readRecords(evidence.proofs), asked);
	const unreadable = records.flatMap((input) => input.kind === "broken" ? [{
		...finding$1("unreadable", input.file, input.message, input.fix),
		locations: at(input.file, input.line ?? 1)
	}] : []);
	if (wanted.length === 0 && unreadable.length === 0) {
		const where = looked.join(", ");
		if (!configured) return result("skipped", `no proofs; looked for ${where}`, "", [], []);
		return result("failed", "no proofs", "", [finding$1("missing", "proofs", `the config asks for proofs, and there are none; looked for ${where}`, RECORD)], []);
	}
	const witnessed = (asked.require ?? (inWorkflow ? "witnessed" : "claimed")) === "witnessed";
	const all = [...unreadable, ...wanted.flatMap((one) => judge$1(one, witnessed))];
	return conclude$1(wanted, withSeverities(all, asked.rules));
}
const RECORD = "Record it: specgate prove <type> -- <command>.";
function askedFor(records, { gates, required, reports }) {
	const byGate = (required.length > 0 ? required : [...new Set(records.flatMap((record) => record.gate ?? []))].sort()).flatMap((gate) => {
		const own = records.filter((record) => record.gate === gate).map((record) => record.type);
		const types = [...gates[gate] ?? [], ...required.length > 0 ? [] : own];
		return [...new Set(types)].map((type) => ({
			gate,
			type,
			records: answering(records, gate, type)
		}));
	});
	const covered = new Set(byGate.map((one) => one.type));
	const byReport = Object.keys(reports).filter((type) => !covered.has(type));
	return [...byGate, ...byReport.map((type) => ({
		gate: void 0,
		type,
		records: answering(records, void 0, type)
	}))];
}
function answering(records, gate, type) {
	const mine = records.filter((one) => one.type === type && (one.gate === void 0 || one.gate === gate));
	const witnessed = mine.filter((one) => one.witnessed);
	return witnessed.length > 0 ? witnessed : mine.slice(0, 1);
}
function judge$1({ gate, type, records }, witnessed) {
	const subject = gate === void 0 ? type : `${gate} ${type}`;
	if (records.length === 0) return [finding$1("missing", subject, "was not recorded", `Record it: specgate prove ${type}${gate === void 0 ? "" : ` --gate ${gate}`} -- <command>.`)];
	return records.flatMap((record) => wrongs(record, witnessed).map(([rule, message, fix]) => ({
		...finding$1(rule, subject, message, fix),
		locations: record.source === "step" ? [] : at(record.file, record.line)
	})));
}
function wrongs(record, witnessed) {
	return [
		...checkOutcome(record),
		...checkLog(record),
		...checkContent(record),
		...checkFreshness(record),
		...witnessed && !record.witnessed ? [[
			"not-witnessed",
			"came with the commit; nobody saw it made",
			"Run `specgate prove` in the workflow."
		]] : []
	];
}
function checkOutcome({ passed, exitCode, signal, command }) {
	if (passed === true && (exitCode ?? 0) === 0) return [];
	const fix = `Mend what fails, and prove it again${command === void 0 ? "" : `: ${command}`}.`;
	if (passed === void 0) return [[
		"failed",
		"never ended: its record was left open",
		fix
	]];
	return [[
		"failed",
		`failed${signal === void 0 ? exitCode === void 0 ? "" : ` with exit code ${exitCode}` : ` by signal ${signal}`}`,
		fix
	]];
}
const NOTHING$2 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
function checkLog({ log, passed }) {
	if (log === void 0 || passed === void 0) return [];
	const fix = "Prove it again, and leave record and log as they are written.";
	if (log.actualSha256 === void 0) return [[
		"untrue",
		`rests on ${log.file}, which is not there`,
		fix
	]];
	if (log.claimedSha256 !== void 0 && log.claimedSha256 !== log.actualSha256) {
		const empty = log.claimedSha256 === NOTHING$2 ? ", the hash of nothing" : "";
		return [[
			"untrue",
			`claims the log ${short(log.claimedSha256)}${empty}; ${log.file} is ${short(log.actualSha256)}`,
			fix
		]];
	}
	if (log.claimedBytes !== void 0 && log.actualBytes !== void 0 && log.claimedBytes !== log.actualBytes) return [[
		"untrue",
		`claims a log of ${log.claimedBytes} bytes; ${log.file} has ${log.actualBytes}`,
		fix
	]];
	return [];
}
function checkContent(record) {
	const contradiction = record.passed === true ? contradictionOf(record.summary) : void 0;
	const fix = "Let the command fail when its work fails, and prove it again.";
	if (contradiction !== void 0) return [[
		"contradicted",
		`says that it passed; its log says ${contradiction}`,
		fix
	]];
	const claimed = record.claimedSummary === void 0 ? "" : describeSummary(record.claimedSummary);
	const actual = describeSummary(record.summary);
	if (claimed === "" || claimed === actual || record.log?.actualSha256 === void 0) return [];
	return [[
		"contradicted",
		`says ${claimed}; its log says ${actual === "" ? "nothing of it" : actual}`,
		fix
	]];
}
function checkFreshness({ freshness }) {
	if (freshness.state === "fresh") return [];
	return [[
		freshness.state === "stale" ? "stale" : "undated",
		freshness.reason,
		"Prove it again on this commit."
	]];
}
function conclude$1(wanted, findings) {
	const failed = findings.some((one) => one.severity === "error");
	const records = wanted.flatMap((one) => one.records);
	const witnessed = records.filter((one) => one.witnessed).length;
	const worst = [...new Set(findings.filter((one) => one.severity === "error").map((one) => one.subject))];
	const names = wanted.map((one) => one.type.replace(/_output$/, "")).join(", ");
	const reason = failed ? `${worst.join(", ")} not proved` : `${names} passed`;
	const parts = [...witnessed > 0 ? [`${witnessed} witnessed in this run`] : [], ...records.length > witnessed ? [`${records.length - witnessed} claimed`] : []];
	return result(failed ? "failed" : findings.length > 0 ? "warned" : "passed", reason, parts.join(", "), findings, wanted.flatMap((one) => one.records.map(proofOf)));
}
function proofOf(record) {
	const summary = describeSummary(record.summary);
	const says = [
		...record.exitCode === void 0 ? [record.passed === true ? "passed" : "not passed"] : [`exit ${record.exitCode}`],
		...record.duration === void 0 ? [] : [`${(record.duration / 1e3).toFixed(1)} s`],
		...summary === "" ? [] : [summary],
		record.witnessed ? "witnessed in this run" : "claimed",
		record.freshness.reason
	];
	const hash = record.log?.actualSha256 ?? record.sha256;
	return {
		what: record.gate === void 0 ? record.type : `${record.gate} ${record.type}`,
		where: record.command ?? record.file,
		says: says.join(", "),
		...hash === void 0 ? {} : { sha256: hash }
	};
}
function result(status, reason, evidence, findings, shown) {
	return {
		id: "proofs",
		title: "Proofs",
		status,
		reason,
		evidence,
		findings,
		proofs: shown
	};
}
function finding$1(rule, subject, message, fix) {
	const { severity, label } = rules$1[rule];
	return {
		id: `proofs/${rule}`,
		severity,
		label,
		subject,
		message,
		fix,
		locations: []
	};
}
function at(file, line) {
	return [{
		file,
		line,
		role: "report"
	}];
}
function short(hash) {
	return hash.length > 12 ? `${hash.slice(0, 8)}…${hash.slice(-4)}` : hash;
}

// src/gates/checkpoint/classify-reply.ts
const APPROVE = /* @__PURE__ */ new Set([
	"approve",
	"approved",
	"i approve",
	"i approve this",
	"approving",
	"lgtm",
	"looks good to me",
	"ship it",
	":shipit:",
	"yes",
	"yes approve",
	"yes approved",
	"yes ship it",
	"go ahead",
	"a",
	"a approve",
	"option a"
]);
const CHANGES = /* @__PURE__ */ new Set([
	"b",
	"b changes",
	"option b",
	"changes",
	"changes requested",
	"request changes",
	"change this",
	"needs changes",
	"needs work"
]);
const PAUSE = /* @__PURE__ */ new Set([
	"c",
	"c pause",
	"option c",
	"pause",
	"paused",
	"hold",
	"on hold",
	"wait"
]);
const SKIP = /* @__PURE__ */ new Set([
	"d",
	"d skip",
	"option d",
	"skip",
	"skip it",
	"skip this"
]);
const REJECT = /* @__PURE__ */ new Set([
	"no",
	"nope",
	"stop",
	"not yet",
	"reject",
	"rejected",
	"not approved",
	"do not merge",
	"don't merge",
	"nack",
	"disapprove",
	"disapproved"
]);
const AMBIGUOUS = /* @__PURE__ */ new Set([
	"ok",
	"okay",
	"k",
	"sure",
	"fine",
	"i guess",
	"i guess so",
	"guess so",
	"maybe",
	"probably",
	"perhaps",
	"alright",
	"sounds good",
	"looks good",
	"looks fine",
	"looks ok",
	"good",
	"great",
	"cool",
	"nice",
	"yeah",
	"yep",
	"yup",
	"whatever",
	"seems fine",
	"hm",
	"hmm",
	"+1",
	":+1:",
	"👍",
	"done"
]);
const POLITE = /* @__PURE__ */ new Set([
	"thanks",
	"thank you",
	"thx",
	"great work",
	"nice work",
	"good work",
	"well done",
	"good job",
	"please",
	"🎉",
	"🚀",
	"✅",
	":tada:",
	":rocket:"
]);
const GATE = /\bg\d+(?:\.\d+)?\b/g;
function classifyReply(text) {
	const flat = text.normalize("NFKC").replaceAll(/[’‘]/g, "'").toLowerCase();
	const gates = [...new Set((flat.match(GATE) ?? []).map((gate) => gate.toUpperCase()))];
	return {
		meaning: combine$1(flat.replaceAll(/\b(?:for |at |checkpoint |gate )*g\d+(?:\.\d+)?\b/g, " ").split(/[!,;\n]+|\.(?!\d)|\band\b|&|[–—]| - /).map(clean).filter((part) => part !== "" && !POLITE.has(part)).map(meaningOf$1)),
		gates
	};
}
function clean(part) {
	return part.replaceAll(/[*_`"()[\]:]+/g, (marks) => /^:$/.test(marks) ? " " : "").replaceAll(/\s+/g, " ").replace(/^[\s✅👍🚀🎉]+(?=\w)|[\s✅🚀🎉]+$/gu, "").trim();
}
function meaningOf$1(part) {
	const bare = part.replace(/\?+$/, "").trim();
	if (bare !== part) return AMBIGUOUS.has(bare) || APPROVE.has(bare) ? "ambiguous" : "other";
	if (APPROVE.has(part) || part === "shipit") return "approve";
	if (CHANGES.has(part)) return "changes";
	if (PAUSE.has(part)) return "pause";
	if (SKIP.has(part)) return "skip";
	if (REJECT.has(part)) return "reject";
	return AMBIGUOUS.has(part) ? "ambiguous" : "other";
}
function combine$1(meanings) {
	const kinds = new Set(meanings);
	if (kinds.has("reject")) return "reject";
	if (kinds.has("changes")) return "changes";
	if (kinds.size === 0 || kinds.has("other")) return "other";
	if (kinds.size === 1) return meanings[0] ?? "other";
	return "ambiguous";
}
function classifyDecision(text) {
	const written = text.replaceAll(/[*_`]/g, "").trim();
	if (/^[\s_.…—–-]*$/.test(written) || /^(?:pending|tbd)$/i.test(written)) return void 0;
	const option = /^\(?([abcd])\)?(?:[\s).:,–—-]|$)/i.exec(written)?.[1]?.toLowerCase();
	if (option !== void 0 && !/^a\s+\w/i.test(written.replace(/^\(?a\)?\s+approved?\b/i, "a)"))) return option === "a" ? "approve" : option === "b" ? "changes" : option === "c" ? "pause" : "skip";
	return classifyReply(written.split(/\s+(?:by|on|at)\s+|[,;(–—]|\s-\s/i)[0] ?? written).meaning;
}

// src/gates/checkpoint/decisions.ts
function readDecisions(approval) {
	return approval.statements.toSorted((one, other) => one.at - other.at).flatMap((statement) => {
		const reply = meaningOf(statement);
		if (reply === void 0) return [];
		const ignored = whyIgnored(statement, approval);
		return [{
			...reply,
			by: statement.author,
			words: statement.body.trim() === "" ? `(${statement.state ?? "no words"})` : statement.body.trim(),
			detail: `${VERBS$3[reply.meaning]} by ${statement.author} on ${formatTime(statement.at)}`,
			at: statement.at,
			...ignored === void 0 ? {} : { ignored }
		}];
	});
}
const VERBS$3 = {
	approve: "approved",
	changes: "changes asked",
	pause: "paused",
	skip: "skipped",
	reject: "rejected",
	ambiguous: "unclear reply",
	other: "comment"
};
function meaningOf(statement) {
	if (statement.state === "dismissed" || statement.state === "pending") return void 0;
	const words = statement.body.split(/\r?\n/).filter((line) => !/^\s*>/.test(line)).join("\n");
	const reply = classifyReply(words);
	if (statement.state === "changes_requested") return {
		meaning: "changes",
		gates: reply.gates
	};
	if (statement.state === "approved") return [
		"reject",
		"changes",
		"pause"
	].includes(reply.meaning) ? reply : {
		meaning: "approve",
		gates: reply.meaning === "approve" ? reply.gates : []
	};
	return reply.meaning === "other" ? void 0 : reply;
}
function whyIgnored(statement, approval) {
	const login = statement.author.toLowerCase();
	if (statement.bot) return "a bot said it";
	if (login === approval.author.toLowerCase()) return "the author of the pull request said it";
	const permission = approval.permissions[login] ?? "none";
	if (![
		"admin",
		"maintain",
		"write"
	].includes(permission)) return "it needs write access to decide";
	if (statement.commit !== void 0 && statement.commit !== approval.head) return `it was said of ${statement.commit.slice(0, 7)}, and the head is ${approval.head.slice(0, 7)}`;
	if (statement.commit === void 0 && statement.at <= approval.headSince) return `it was said before the last push on ${formatTime(approval.headSince)}`;
}
function readCheckpointDocument(document) {
	const index = document.sections.findIndex((section) => /\bcheckpoint\b|^G\d/i.test(section.title));
	const section = document.sections[index] ?? document.sections[0];
	const title = section?.title ?? "";
	const gate = /\bG\d+(?:\.\d+)?\b/i.exec(`${title} ${document.file.slice(document.file.lastIndexOf("/") + 1)}`)?.[0].toUpperCase();
	const at = findSection(document, /^decision$/i);
	const words = at === void 0 ? "" : blocksOf(document, at).map(blockText).join(" ").trim();
	const meaning = classifyDecision(words);
	const line = at === void 0 ? section?.line ?? 1 : document.sections[at]?.line ?? 1;
	const by = document.file;
	return {
		document,
		gate,
		line: section?.line ?? 1,
		decisionLine: line,
		decision: meaning === void 0 ? void 0 : {
			meaning,
			gates: gate === void 0 ? [] : [gate],
			detail: `"${words}" in ${by}`,
			by,
			words,
			at: 0,
			file: by,
			line
		}
	};
}
function formatTime(at) {
	return `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

// src/gates/checkpoint/gate-states.ts
function stateOf(gate, name, known) {
	const decided = known.people === void 0 ? byDocuments(gate, known.documents) : byPeople(gate, known.people);
	if (decided !== void 0) return {
		gate,
		name,
		...decided
	};
	if (isProved(gate, known.proofs)) return {
		gate,
		name,
		state: "proved",
		detail: "proved, waits for approval"
	};
	const asked = known.documents.filter((one) => one.gate === gate);
	return {
		gate,
		name,
		state: "pending",
		detail: asked.length === 0 ? "pending" : `pending: ${asked.map((one) => one.document.file).join(", ")}`
	};
}
const STATES = {
	approve: "approved",
	skip: "skipped",
	reject: "rejected",
	changes: "rejected",
	pause: "paused"
};
const WEIGHT = [
	"rejected",
	"paused",
	"approved",
	"skipped"
];
function byPeople(gate, said) {
	const last = /* @__PURE__ */ new Map();
	for (const decision of said) {
		const speaks = decision.gates.length === 0 || decision.gates.includes(gate);
		if (decision.ignored === void 0 && speaks && STATES[decision.meaning] !== void 0) last.set(decision.by, decision);
	}
	for (const state of WEIGHT) {
		const who = [...last.values()].filter((decision) => STATES[decision.meaning] === state);
		if (who.length > 0) return {
			state,
			detail: who.map((decision) => decision.detail).join(", ")
		};
	}
}
function byDocuments(gate, documents) {
	const mine = documents.filter((one) => one.gate === gate);
	const decided = mine.flatMap((one) => one.decision === void 0 ? [] : [one.decision]);
	for (const state of ["rejected", "paused"]) {
		const no = decided.find((decision) => STATES[decision.meaning] === state);
		if (no !== void 0) return {
			state,
			detail: no.detail
		};
	}
	const states = decided.map((decision) => STATES[decision.meaning]);
	if (mine.length === 0 || decided.length < mine.length || states.includes(void 0)) return void 0;
	const detail = decided.map((decision) => decision.detail).join(", ");
	return {
		state: states.every((state) => state === "skipped") ? "skipped" : "approved",
		detail
	};
}
function isProved(gate, proofs) {
	const good = (one) => one.passed === true && one.freshness.state === "fresh";
	const own = proofs.filter((one) => one.gate === gate);
	if (own.length > 0) return own.every(good);
	const parent = gate.split(".")[0] ?? gate;
	const types = DEFAULT_PROOFS[parent] ?? [];
	const newest = types.map((type) => proofs.find((one) => one.type === type && (one.gate === void 0 || one.gate === parent)));
	return types.length > 0 && newest.every((one) => one !== void 0 && good(one));
}

// src/gates/checkpoint/rules.ts
const rules = {
	pending: {
		severity: "error",
		label: "Pending",
		summary: "A gate that must be approved is not."
	},
	rejected: {
		severity: "error",
		label: "Rejected",
		summary: "Somebody who may decide said no, asked for changes, or asked to wait."
	},
	order: {
		severity: "error",
		label: "Out of order",
		summary: "A later gate was approved before an earlier one."
	},
	ambiguous: {
		severity: "warning",
		label: "Unclear",
		summary: "A reply is neither a clear yes nor a clear no, and is asked back."
	},
	"not-counted": {
		severity: "note",
		label: "Not counted",
		summary: "An approval does not count: of the author, a bot, somebody without write access, or before the last push."
	},
	"missing-part": {
		severity: "error",
		label: "Missing part",
		summary: "A checkpoint document lacks a part, or names no gate."
	},
	unreadable: {
		severity: "error",
		label: "Unreadable",
		summary: "A checkpoint document cannot be read."
	},
	missing: {
		severity: "error",
		label: "Missing",
		summary: "The config asks for checkpoints, and there is neither a document nor a pull request."
	},
	"before-code": {
		severity: "warning",
		label: "Before code",
		summary: "A gate that the agreement asks for before code is neither proved nor approved."
	}
};

// src/gates/checkpoint/settings.ts
const ids = array(string().min(1));
const DEFAULT_GATES = {
	"G5.1": "Schema, config, types",
	"G5.2": "Database, services",
	"G5.3": "Each module",
	"G5.4": "Routes, middleware",
	"G5.5": "Errors, logging, polish"
};
const settings = strictObject({
	gates: record(string(), string()).default({ ...DEFAULT_GATES }).describe("Sub-gates in their order, each with its name."),
	required: ids.optional().describe("Sub-gates that must be approved. Default: those that have a checkpoint document, when the config names this gate."),
	"before-code": ids.default([]).describe("Gates that the agreement asks for before code is written: they are shown, and warned about."),
	documents: ids.default(["docs/checkpoints/*.md"]).describe("Glob patterns of checkpoint documents."),
	approval: _enum(["person", "document"]).optional().describe("`person`: an approval on the pull request counts. `document`: a decision that is filled in is enough. Default: person on a pull request, document elsewhere."),
	rules: severitySetting(rules)
});

// src/gates/checkpoint/summary.ts
const SHOWN = 20;
const OPTIONS$1 = [
	"A) Approve",
	"B) Changes",
	"C) Pause",
	"D) Skip"
];
function summarize(evidence, lines, said, documents) {
	const created = (evidence.documents.touched ?? []).filter((one) => one.status === "added").map((one) => one.file);
	return {
		built: cut(builtOf(evidence, created)),
		decisions: evidence.checkpoints.decisions.slice(0, SHOWN),
		created: cut(created),
		tests: cut([.../* @__PURE__ */ new Set([...commandsOf(evidence), ...documents.flatMap(testsOf)])]),
		lines,
		questions: said.filter((one) => one.meaning === "ambiguous" && one.ignored === void 0).map((one) => `@${one.by} wrote "${one.words}": is that A) Approve, B) Changes, C) Pause or D) Skip?`),
		options: OPTIONS$1,
		decision: decisionOf(lines)
	};
}
function builtOf(evidence, created) {
	const change = evidence.coverage.change;
	const added = new Map(change.kind === "found" ? change.value.map((file) => [file.file, new Set(file.added)]) : []);
	const routes = evidence.ledger.routes.filter((route) => added.get(route.location.file)?.has(route.location.line));
	const all = evidence.ledger.routes.length;
	const { tables, migrations } = evidence.database;
	const isNew = ({ file, line }) => created.includes(file) || added.get(file)?.has(line) === true;
	return [
		`${all} route${all === 1 ? "" : "s"} served${change.kind === "found" ? `, ${routes.length} of this change` : ""}`,
		...routes.map((route) => `${route.method} ${route.path}`),
		...tables.filter(isNew).map((table) => `table ${table.name}`),
		...migrations.filter((file) => created.includes(file)).map((file) => `migration ${file}`)
	];
}
function commandsOf(evidence) {
	return readRecords(evidence.proofs).flatMap((record) => record.command ?? []);
}
function testsOf({ document }) {
	const section = findSection(document, /^(?:test it|how to test)\b/i);
	return section === void 0 ? [] : ownBlocks(document, section).map(blockText);
}
function decisionOf(lines) {
	const no = lines.find((line) => line.state === "rejected" || line.state === "paused");
	if (no !== void 0) return no.detail;
	if (lines.filter((line) => line.state === "pending" || line.state === "proved").length > 0) return "pending";
	return lines.map((line) => line.detail).find((detail) => detail !== "") ?? "pending";
}
function cut(list) {
	return list.length <= SHOWN ? list : [...list.slice(0, SHOWN), `and ${list.length - SHOWN} more`];
}

// src/gates/checkpoint/checkpoint.ts
const checkpoint = {
	id: "checkpoint",
	title: "Checkpoint",
	summary: "Proves that a person who may decide really approved this commit, gate by gate and in order.",
	settings,
	rules,
	check
};
function check(evidence, asked, configured) {
	const { approval, checkpoints, proofs } = evidence;
	if (configured && approval.kind === "broken") return unheard(approval);
	const documents = checkpoints.documents.flatMap((input) => input.kind === "found" ? [readCheckpointDocument(input.value)] : []).filter((one) => configured || one.gate !== void 0);
	if (documents.length === 0 && (!configured || approval.kind !== "found")) return absent(evidence, configured);
	const people = approval.kind === "found" ? readDecisions(approval.value) : [];
	const byPeople = (asked.approval ?? (approval.kind === "found" || proofs.inWorkflow ? "person" : "document")) === "person";
	const lines = linesOf$1(asked, {
		people: byPeople ? people : void 0,
		documents,
		proofs: readRecords(proofs)
	});
	const required = asked.required ?? (configured ? documents.flatMap((one) => one.gate ?? []) : []);
	const undecidable = byPeople && approval.kind !== "found";
	const all = [
		...checkpoints.documents.flatMap((input) => input.kind === "broken" ? [unreadable$1(input)] : []),
		...documents.flatMap(checkParts),
		...undecidable ? [] : demand(lines, new Set(required), documents),
		...checkOrder(lines, asked, /* @__PURE__ */ new Set([...required, ...namedGates(documents, people)]), documents),
		...unclear(byPeople ? people : documents.flatMap((one) => one.decision ?? [])),
		...byPeople ? notCounted(people) : [],
		...beforeCode(lines, asked["before-code"])
	];
	const findings = withSeverities(all, asked.rules);
	return {
		...conclude(lines, new Set(required), findings, proofsOf(people, documents)),
		checkpoint: summarize(evidence, lines, people, documents)
	};
}
function unheard({ file, message, fix }) {
	const found = finding("missing", "approval", `what was said on ${file} cannot be read: ${message}`, fix);
	return {
		id: checkpoint.id,
		title: checkpoint.title,
		status: "errored",
		reason: `approvals cannot be read: ${message}`,
		evidence: "",
		findings: [found],
		proofs: []
	};
}
function absent(evidence, configured) {
	const looked = evidence.checkpoints.looked.join(", ");
	const why = configured ? `no pull request to approve, and no checkpoint document; looked for ${looked}` : `no config asks for an approval, and there is no checkpoint document; looked for ${looked}`;
	const missing = configured && !evidence.proofs.inWorkflow;
	const findings = missing ? [finding("missing", "checkpoint", why, "Write the checkpoint, or turn the gate off with `checkpoint: false`.")] : [];
	return {
		id: "checkpoint",
		title: "Checkpoint",
		status: missing ? "failed" : "skipped",
		reason: missing ? "no checkpoint" : why,
		evidence: "",
		findings,
		proofs: []
	};
}
function linesOf$1(asked, known) {
	const others = known.documents.flatMap((one) => one.gate ?? []);
	return [.../* @__PURE__ */ new Set([
		...asked["before-code"],
		...Object.keys(asked.gates),
		...asked.required ?? [],
		...others
	])].map((id) => stateOf(id, asked.gates[id] ?? BEFORE_CODE[id] ?? "", known));
}
const BEFORE_CODE = {
	G1: "Intake",
	G2: "Requirements",
	G3: "Architecture and specs",
	G4: "Design"
};
function isDecided(line) {
	return line.state === "approved" || line.state === "skipped";
}
function demand(lines, required, documents) {
	return lines.flatMap((line) => {
		const locations = placesOf$1(line, documents);
		if (line.state === "rejected" || line.state === "paused") return [{
			...finding("rejected", titleOf$2(line), line.detail, "Do what was asked for, and ask again."),
			locations
		}];
		if (!required.has(line.gate) || isDecided(line)) return [];
		return [{
			...finding("pending", titleOf$2(line), `is not approved: ${line.detail}`, "Ask somebody with write access, who is not the author, to answer A, B, C or D."),
			locations
		}];
	});
}
function placesOf$1(line, documents) {
	return documents.filter((one) => one.gate === line.gate).map((one) => ({
		file: one.document.file,
		line: one.decisionLine,
		role: "claim"
	}));
}
function checkOrder(lines, { "before-code": before }, relevant, documents) {
	const open = [];
	return lines.flatMap((line) => {
		if (before.includes(line.gate)) return [];
		if (!isDecided(line)) {
			if (relevant.has(line.gate)) open.push(line);
			return [];
		}
		const [first] = open;
		if (first === void 0) return [];
		const message = `is ${line.detail}, but ${first.gate} is not approved yet`;
		const fix = `Approve ${first.gate} first.`;
		return [{
			...finding("order", titleOf$2(line), message, fix),
			locations: placesOf$1(line, documents)
		}];
	});
}
function namedGates(documents, people) {
	return [...documents.flatMap((one) => one.gate ?? []), ...people.flatMap((one) => one.gates)];
}
function unclear(decisions) {
	return decisions.flatMap((one) => {
		if (!(one.meaning === "ambiguous" || one.file !== void 0 && one.meaning === "other") || one.ignored !== void 0) return [];
		const fix = `${one.file === void 0 ? `@${one.by}, please` : "Please"} answer A) Approve, B) Changes, C) Pause or D) Skip.`;
		const locations = one.file === void 0 ? [] : [{
			file: one.file,
			line: one.line ?? 1,
			role: "claim"
		}];
		return [{
			...finding("ambiguous", `"${one.words}"`, `by ${one.by} is no clear answer`, fix),
			locations
		}];
	});
}
function notCounted(people) {
	return people.flatMap((one) => one.ignored === void 0 || one.meaning === "ambiguous" ? [] : [finding("not-counted", `"${one.words}"`, `by ${one.by} does not count: ${one.ignored}`, NOT_COUNTED_FIX)]);
}
const NOT_COUNTED_FIX = "Somebody with write access who is not the author decides, after the last push.";
function beforeCode(lines, before) {
	return lines.flatMap((line) => {
		if (!before.includes(line.gate) || isDecided(line) || line.state === "proved") return [];
		const fix = `Record its proof (specgate prove --gate ${line.gate}), or have it approved.`;
		return [finding("before-code", titleOf$2(line), "is asked for before code, and is neither proved nor approved", fix)];
	});
}
const PARTS$1 = [
	{
		title: "Project",
		pattern: /^project$/i
	},
	{
		title: "Built",
		pattern: /^(?:what was )?built$/i
	},
	{
		title: "Key Decisions",
		pattern: /^key decisions?$/i
	},
	{
		title: "Files Created",
		pattern: /^files (?:created|changed)/i
	},
	{
		title: "Test It",
		pattern: /^(?:test it|how to test)\b/i
	},
	{
		title: "Options",
		pattern: /^options?$/i
	}
];
function checkParts({ document, gate, line }) {
	const missing = PARTS$1.filter((part) => {
		const section = findSection(document, part.pattern);
		return section === void 0 || ownBlocks(document, section).length === 0;
	}).map((part) => part.title);
	if (findSection(document, /^decision$/i) === void 0) missing.push("DECISION");
	const locations = [{
		file: document.file,
		line,
		role: "claim"
	}];
	return [...gate === void 0 ? ["names no gate: write \"CHECKPOINT: G5.1 …\" as its heading"] : [], ...missing.map((title) => `does not say its ${title}`)].map((message) => ({
		...finding("missing-part", document.file, message, "Complete the checkpoint."),
		locations
	}));
}
function unreadable$1(input) {
	const locations = [{
		file: input.file,
		line: input.line ?? 1,
		role: "claim"
	}];
	return {
		...finding("unreadable", input.file, input.message, input.fix),
		locations
	};
}
function proofsOf(people, documents) {
	return [...people.map((one) => ({
		what: one.gates.length === 0 ? "Reply" : one.gates.join(", "),
		where: `@${one.by}, ${formatTime(one.at)}`,
		says: `"${one.words}": ${one.meaning}${one.ignored === void 0 ? "" : `, not counted: ${one.ignored}`}`
	})), ...documents.map((one) => ({
		what: one.gate ?? "Checkpoint",
		where: `${one.document.file}:${one.decisionLine}`,
		says: one.decision === void 0 ? "DECISION is blank: pending" : `DECISION "${one.decision.words}"`,
		sha256: one.document.sha256
	}))];
}
function conclude(lines, required, findings, proofs) {
	const failed = findings.some((one) => one.severity === "error");
	const warned = findings.some((one) => one.severity === "warning");
	const approved = lines.filter(isDecided);
	const waiting = lines.filter((line) => required.has(line.gate) && !isDecided(line));
	const no = lines.find((line) => line.state === "rejected" || line.state === "paused");
	const yes = approved.length > 0 ? `${approved.map((line) => line.gate).join(", ")} approved` : "nothing must be approved";
	const reason = no?.detail ?? (waiting.length > 0 ? `${waiting.map((line) => line.gate).join(", ")} not approved` : yes);
	return {
		id: "checkpoint",
		title: "Checkpoint",
		status: failed ? "failed" : warned ? "warned" : "passed",
		reason,
		evidence: lines.map((line) => `${line.gate} ${line.state}`).join(", "),
		findings,
		proofs
	};
}
function titleOf$2(line) {
	return line.name === "" ? line.gate : `${line.gate} ${line.name}`;
}
function finding(rule, subject, message, fix) {
	const { severity, label } = rules[rule];
	return {
		id: `checkpoint/${rule}`,
		severity,
		label,
		subject,
		message,
		fix,
		locations: []
	};
}

// src/gates/index.generated.ts
const gates = [
	routes,
	coverage,
	handoff,
	proofs,
	checkpoint
];

// src/frameworks/index.generated.ts
const frameworks = {
	csharp: async () => (await import("./csharp.generated.js")).frameworks,
	go: async () => (await import("./go.generated.js")).frameworks,
	java: async () => (await import("./java.generated.js")).frameworks,
	javascript: async () => (await import("./javascript.generated.js")).frameworks,
	php: async () => (await import("./php.generated.js")).frameworks,
	python: async () => (await import("./python.generated.js")).frameworks,
	ruby: async () => (await import("./ruby.generated.js")).frameworks
};

// src/frameworks/frameworks-of.ts
async function frameworksOf(languages = Object.keys(frameworks)) {
	const lists = await Promise.all(languages.map((language) => frameworks[language]?.() ?? []));
	return [...new Set(lists.flat())].sort((a, b) => a.id < b.id ? -1 : 1);
}

// src/resolve/value.ts
const UNDEFINED = {
	kind: "constant",
	value: void 0
};
const NULL = {
	kind: "constant",
	value: null
};
function constant(value, soft) {
	return soft === void 0 ? {
		kind: "constant",
		value
	} : {
		kind: "constant",
		value,
		soft
	};
}
function unknown(why, site) {
	return {
		kind: "unknown",
		why,
		site
	};
}
function list$2(items, open = false) {
	return {
		kind: "list",
		items,
		open
	};
}
function map(entries = [], open = false) {
	return {
		kind: "map",
		entries: new Map(entries),
		getters: /* @__PURE__ */ new Set(),
		open
	};
}
function native(name, call) {
	return {
		kind: "native",
		name,
		call
	};
}
function lazy(compute, site) {
	let state = "new";
	let value = UNDEFINED;
	return {
		kind: "lazy",
		force: () => {
			if (state === "busy") return unknown("a value that depends on itself", site);
			if (state === "new") {
				state = "busy";
				value = force(compute());
				state = "done";
			}
			return value;
		}
	};
}
function force(value) {
	let current = value;
	for (let depth = 0; current.kind === "lazy" && depth < 100; depth++) current = current.force();
	return current.kind === "lazy" ? unknown("a value that is never computed", {
		file: "",
		line: 0
	}) : current;
}
const UNION_LIMIT = 16;
const TUPLE_LIMIT = 8;
function union(values) {
	const members = [];
	for (const value of values) {
		const forced = value.kind === "lazy" ? value : force(value);
		for (const member of forced.kind === "union" ? forced.members : [forced]) if (!members.some((known) => same$1(known, member))) members.push(member);
	}
	const [first] = members;
	if (members.length === 1 && first !== void 0) return first;
	return members.length > UNION_LIMIT ? bounded(members) : {
		kind: "union",
		members
	};
}
function bounded(members) {
	const tuples = members.filter((one) => one.kind === "list" && !one.open && one.names === void 0);
	const length = tuples[0]?.kind === "list" ? tuples[0].items.length : 0;
	const isTuple = (one) => one.kind === "list" && one.items.length === length;
	if (length > 1 && length <= TUPLE_LIMIT && tuples.length === members.length && tuples.every(isTuple)) {
		const at = (place) => union(tuples.flatMap((one) => one.kind === "list" ? one.items[place] ?? [] : []));
		return list$2(Array.from({ length }, (_, place) => at(place)));
	}
	const first = members.find((one) => one.kind === "unknown");
	const fewer = members.filter((one) => one.kind !== "unknown" || one === first);
	if (fewer.length <= UNION_LIMIT) return union(fewer);
	return joinedLists(members) ?? unknown("one of too many values", {
		file: "",
		line: 0
	});
}
function joinedLists(members) {
	const items = /* @__PURE__ */ new Set();
	let open = false;
	for (const member of members) {
		if (member.kind !== "list") return void 0;
		open ||= member.open;
		for (const item of member.items) items.add(item);
	}
	return list$2([...items], open);
}
function alternatives$1(value) {
	const forced = force(value);
	if (forced.kind !== "union") return [forced];
	const members = [];
	const seen = /* @__PURE__ */ new Set([value, forced]);
	const waiting = [...forced.members].reverse();
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		if (seen.has(next)) continue;
		seen.add(next);
		const member = force(next);
		if (member.kind === "union") {
			if (!seen.has(member)) waiting.push(...[...member.members].reverse());
			seen.add(member);
		} else members.push(member);
	}
	return members;
}
function isNothing(value) {
	const forced = force(value);
	return forced.kind === "constant" && (forced.value === void 0 || forced.value === null);
}
function receivers(value) {
	const all = alternatives$1(value);
	const something = all.filter((one) => !isNothing(one));
	return something.length === 0 ? all : something;
}
const ITEMS_LIMIT = 5e3;
function extendList(into, items) {
	const room = ITEMS_LIMIT - into.items.length;
	for (const item of items.slice(0, Math.max(0, room))) into.items.push(item);
	if (items.length > room) into.open = true;
}
function same$1(a, b) {
	if (a === b) return true;
	if (a.kind === "constant" && b.kind === "constant") return a.value === b.value && a.soft === b.soft;
	if (a.kind === "router" && b.kind === "router") return a.router === b.router;
	if (a.kind === "module" && b.kind === "module") return a.module === b.module;
	if (a.kind === "term" && b.kind === "term") return a.args === void 0 && b.args === void 0 && a.symbol === b.symbol;
	if (a.kind === "unknown" && b.kind === "unknown") return a.why === b.why;
	if (a.kind === "function" && b.kind === "function") return a.node === b.node && a.scope === b.scope && a.self === b.self;
	return false;
}
const NO_ARGUMENTS = {
	positional: [],
	named: /* @__PURE__ */ new Map(),
	open: false
};
const INJECTED = {
	...NO_ARGUMENTS,
	injected: true
};
function given$1(...values) {
	return {
		positional: values.map((value) => ({
			value,
			written: ""
		})),
		named: /* @__PURE__ */ new Map(),
		open: false
	};
}

// src/frameworks/shared/path-to-regexp.ts
const PLAIN$2 = /[\w\-.~/]+/y;
const LIMIT$1 = 32;
function pathToRegexpTemplates(raw) {
	const templates = readSequence({
		text: raw,
		at: 0,
		unnamed: 0
	}, "").map((piece) => {
		const path = piece.path.replace(/\/{2,}/g, "/").replace(/(.)\/$/, "$1");
		return piece.catchAll !== void 0 && path.endsWith(`{${piece.catchAll}}`) && piece.catchAll !== void 0 ? {
			path: path === "" ? "/" : path,
			catchAll: piece.catchAll
		} : { path: path === "" ? "/" : path };
	});
	const seen = /* @__PURE__ */ new Set();
	return templates.filter((template) => !seen.has(template.path) && seen.add(template.path));
}
function readSequence(reader, end) {
	let pieces = [{ path: "" }];
	while (reader.at < reader.text.length) {
		const character = reader.text[reader.at] ?? "";
		if (character === end) {
			reader.at++;
			return pieces;
		}
		pieces = combine(pieces, readPart(reader, character));
	}
	return pieces;
}
function combine(left, part) {
	const base = part.dropSlash ? left.flatMap((piece) => [{
		...piece,
		path: piece.path.replace(/\/$/, "")
	}]) : left;
	const joined = left.flatMap((piece) => part.pieces.map((next) => join$3(piece, next)));
	return (part.optional ? [...base, ...joined] : joined).slice(0, LIMIT$1);
}
function join$3(left, right) {
	const catchAll = right.catchAll ?? left.catchAll;
	return catchAll === void 0 ? { path: left.path + right.path } : {
		path: left.path + right.path,
		catchAll
	};
}
const fixed = (path) => ({
	pieces: [{ path }],
	optional: false,
	dropSlash: false
});
function readPart(reader, character) {
	if (character === "\\") {
		const text = reader.text[reader.at + 1] ?? "";
		reader.at += 2;
		return fixed(text);
	}
	if (character === ":") {
		const name = /^:([\p{L}_$][\p{L}\p{N}_$]*)/u.exec(reader.text.slice(reader.at))?.[1] ?? /^:"([^"]*)"/.exec(reader.text.slice(reader.at))?.[1];
		if (name !== void 0) return readParameter(reader, name);
	}
	if (character === "*") return readWildcard(reader);
	if (character === "{") {
		reader.at++;
		const pieces = readSequence(reader, "}");
		const modifier = readModifier(reader);
		const isRest = pieces.every((piece) => piece.path === `{${piece.catchAll}}`);
		return {
			pieces,
			optional: modifier !== "+" && !isRest,
			dropSlash: false
		};
	}
	if (character === "(") return readGroup$1(reader);
	const plain = readPlain(reader);
	if (plain !== "") return fixed(plain);
	reader.at++;
	if (reader.text[reader.at] === "?" && character !== "/" && character !== "") {
		reader.at++;
		return {
			pieces: [{ path: character }],
			optional: true,
			dropSlash: false
		};
	}
	if (character === "/" && reader.text[reader.at] === "?") reader.at++;
	return fixed(character);
}
function readPlain(reader) {
	PLAIN$2.lastIndex = reader.at;
	const run = PLAIN$2.exec(reader.text)?.[0] ?? "";
	const plain = reader.text[reader.at + run.length] === "?" ? run.slice(0, -1) : run;
	reader.at += plain.length;
	return plain;
}
function readParameter(reader, name) {
	reader.at += reader.text.startsWith(`:"`, reader.at) ? name.length + 3 : name.length + 1;
	let many = false;
	if (reader.text[reader.at] === "(") many = /^\.[*+]$|^\[\^?\\?s\\?S?\]/.test(skipGroup$1(reader));
	const modifier = readModifier(reader);
	many ||= modifier === "*" || modifier === "+";
	const optional = modifier === "?" || modifier === "*";
	return {
		pieces: [many ? {
			path: `{${name}}`,
			catchAll: name
		} : { path: `{${name}}` }],
		optional,
		dropSlash: optional
	};
}
function readModifier(reader) {
	const modifier = reader.text[reader.at];
	if (modifier !== "?" && modifier !== "*" && modifier !== "+") return "";
	reader.at++;
	return modifier;
}
function readWildcard(reader) {
	const name = /^\*([\p{L}_$][\p{L}\p{N}_$]*)?/u.exec(reader.text.slice(reader.at))?.[1];
	reader.at += 1 + (name?.length ?? 0);
	const own = name ?? (reader.unnamed++ === 0 ? "wildcard" : `wildcard${reader.unnamed}`);
	return {
		pieces: [{
			path: `{${own}}`,
			catchAll: own
		}],
		optional: false,
		dropSlash: false
	};
}
function readGroup$1(reader) {
	const source = skipGroup$1(reader);
	const modifier = readModifier(reader);
	const optional = modifier === "?" || modifier === "*";
	const words = source.replace(/^\?:/, "").split("|");
	if (words.every((word) => /^[\w\-/.~]+$/.test(word) && !word.includes("."))) return {
		pieces: words.map((path) => ({ path })),
		optional,
		dropSlash: false
	};
	const name = reader.unnamed++ === 0 ? "wildcard" : `wildcard${reader.unnamed}`;
	return {
		pieces: [/^\.[*+]\??$/.test(source) ? {
			path: `{${name}}`,
			catchAll: name
		} : { path: `{${name}}` }],
		optional,
		dropSlash: optional
	};
}
function skipGroup$1(reader) {
	const start = reader.at + 1;
	let depth = 0;
	for (; reader.at < reader.text.length; reader.at++) {
		const character = reader.text[reader.at];
		if (character === "\\") reader.at++;
		else if (character === "(") depth++;
		else if (character === ")" && --depth === 0) break;
	}
	const inside = reader.text.slice(start, reader.at);
	reader.at++;
	return inside;
}

// src/model/registrar-expression.ts
const PLACE = /\$(\d+|[A-Za-z_]\w*)((?:\.\w+|\[\d+\])*)/;
const WHOLE = new RegExp(`^${PLACE.source}$`);
const PIECES = new RegExp(`\\{${PLACE.source}\\}`, "g");
function isExpression(text) {
	return text.startsWith("$") ? WHOLE.test(text) : !/\{\$/.test(text.replace(PIECES, ""));
}

// src/frameworks/shared/registrar-expression.ts
function readExpression(text, call, host) {
	const whole = WHOLE.exec(text);
	if (whole !== null) return place(whole[1] ?? "", whole[2] ?? "", call, host);
	const parts = [];
	let end = 0;
	for (const match of text.matchAll(PIECES)) {
		parts.push(constant(text.slice(end, match.index)));
		end = match.index + match[0].length;
		const found = place(match[1] ?? "", match[2] ?? "", call, host);
		if (found.kind === "absent") return found;
		parts.push(found.given.value);
	}
	parts.push(constant(text.slice(end)));
	return {
		kind: "value",
		given: {
			value: host.concatenate(parts),
			written: text
		}
	};
}
function place(root, members, call, host) {
	const { args } = call;
	const from = /^\d+$/.test(root) ? args.positional[Number(root) - 1] : root === "this" ? receiverOf(call) : args.named.get(root);
	if (from === void 0) {
		if (args.open) return {
			kind: "value",
			given: {
				value: {
					kind: "unknown",
					why: `argument ${root}`,
					site: call.site
				},
				written: ""
			}
		};
		return {
			kind: "absent",
			what: `$${root}`
		};
	}
	let { value, written } = from;
	for (const [name = ""] of members.matchAll(/\w+/g)) {
		const forced = host.force(value);
		if (forced.kind === "map" && !forced.open && !forced.entries.has(name)) return {
			kind: "absent",
			what: `$${root}${members}`
		};
		value = host.member(forced, name);
		written = "";
	}
	return {
		kind: "value",
		given: {
			value,
			written
		}
	};
}
function receiverOf({ receiver }) {
	return receiver === void 0 ? void 0 : {
		value: receiver,
		written: "this"
	};
}

// src/frameworks/shared/verbs.ts
const METHODS$1 = [
	"GET",
	"PUT",
	"POST",
	"DELETE",
	"OPTIONS",
	"HEAD",
	"PATCH",
	"TRACE",
	"CONNECT",
	"QUERY"
];
function methodOf$1(name) {
	const upper = name.toUpperCase();
	if (upper === "ALL" || upper === "ANY" || upper === "*") return "ANY";
	return METHODS$1.find((method) => method === upper);
}
function methodsIn(list, host) {
	const methods = host.items(list)?.map((item) => methodOf$1(host.text(item) ?? ""));
	return methods?.every((one) => one !== void 0) ? methods : void 0;
}
const VERB_METHODS = /* @__PURE__ */ new Map([
	["get", "GET"],
	["post", "POST"],
	["put", "PUT"],
	["delete", "DELETE"],
	["del", "DELETE"],
	["patch", "PATCH"],
	["options", "OPTIONS"],
	["head", "HEAD"],
	["trace", "TRACE"],
	["query", "QUERY"],
	["all", "ANY"]
]);

// src/frameworks/shared/registrar.ts
function registrarFramework(registrars, languages) {
	const bySymbol = /* @__PURE__ */ new Map();
	for (const registrar of registrars) bySymbol.set(`${registrar.from}.${registrar.call}`, registrar);
	return {
		id: "registrar",
		title: "Own registrars",
		languages,
		docs: "https://github.com/specgate/specgate/blob/main/docs/how-to/registrars.md",
		packages: [...new Set(registrars.map(({ from }) => from))],
		mentions: registrars.map(({ call }) => call.slice(call.lastIndexOf(".") + 1)),
		calls: Object.fromEntries([...bySymbol].map(([symbol, registrar]) => [symbol, (call, host) => atCall(registrar, call, host)])),
		intercepts: registrars.map(({ from, call }) => ({
			from,
			call
		})),
		finish: (host) => {
			for (const type of host.classes()) for (const member of host.members(type)) for (const decoration of member.decorations) atDecoration(bySymbol, decoration, `${type.name}.${member.name}`, host);
		},
		path: (raw) => pathToRegexpTemplates(raw.replace(/<(?:\w+:)?(\w+)>/g, ":$1").replace(/\{(\w+)(?::[^{}]*)?\}/g, ":$1"))
	};
}
function application(host) {
	return host.state("application", () => host.router("app").router);
}
function atCall(registrar, call, host) {
	const router = application(host);
	const before = router.events.length;
	register$1(registrar, call, void 0, host);
	return native(registrar.call, (args) => {
		const [decorated] = args.positional;
		if (registrar.handler === void 0) for (let at = before; at < router.events.length; at++) {
			const event = router.events[at];
			if (event?.kind === "route") router.events[at] = {
				...event,
				handler: host.handlerName(decorated)
			};
		}
		return decorated?.value ?? constant(void 0);
	});
}
function atDecoration(registrars, decoration, handler, host) {
	const value = host.force(decoration.value);
	if (value.kind === "native" && [...registrars.values()].some(({ call }) => call === value.name)) {
		value.call({
			positional: [{
				value: constant(void 0),
				written: handler
			}],
			named: /* @__PURE__ */ new Map(),
			open: false
		}, host.site);
		return;
	}
	if (value.kind !== "term" || value.args === void 0) return;
	const registrar = registrars.get(value.symbol);
	if (registrar === void 0) return;
	register$1(registrar, {
		args: value.args,
		site: value.site,
		symbol: value.symbol
	}, handler, host);
}
function register$1(registrar, call, handler, host) {
	const router = application(host);
	const path = read$1(registrar, "path", call, host);
	if (path === void 0) return;
	const methods = methodsOf$3(registrar, call, host);
	if (methods === void 0) {
		host.unresolved("its method is not known", {
			router,
			path: path.value,
			site: call.site
		});
		return;
	}
	const guards = registrar.guards === void 0 ? void 0 : optional(registrar.guards, call, host);
	const named = registrar.handler === void 0 ? void 0 : optional(registrar.handler, call, host);
	host.route(router, {
		methods,
		path: path.value,
		handler: handler ?? (named === void 0 ? lastFunction(call, host) : host.handlerName(named)),
		guards: guards === void 0 ? [] : host.guardNames([guards]),
		site: call.site
	});
}
function lastFunction(call, host) {
	const functions = call.args.positional.filter((arg) => host.isFunction(arg.value));
	return host.handlerName(functions.at(-1) ?? call.args.named.get("handler"));
}
function methodsOf$3(registrar, call, host) {
	if (registrar.method === void 0) return ["ANY"];
	const value = read$1(registrar, "method", call, host);
	const methods = (value === void 0 ? void 0 : host.items(value.value))?.map((item) => methodOf$1(host.text(item) ?? ""));
	return methods?.every((method) => method !== void 0) === true && methods.length > 0 ? methods : void 0;
}
function optional(text, call, host) {
	const found = readExpression(text, call, host);
	return found.kind === "value" ? found.given : void 0;
}
function read$1(registrar, key, call, host) {
	const text = registrar[key];
	if (text === void 0) return void 0;
	const found = readExpression(text, call, host);
	if (found.kind === "value") return found.given;
	const { file, line } = registrar.place;
	throw new UserError(`The registrar ${registrar.call} has the ${key} \`${text}\`, and the call at ${call.site.file}:${call.site.line} has no ${found.what}.`, "Correct the expression: $1 is the first argument, $1.url a member of it, $url an argument of that name.", {
		file,
		line: line(key)
	});
}

// src/frameworks/shared/unread-frameworks.ts
const ECOSYSTEMS = {
	npm: {
		manifests: /^(?:package\.json|deno\.jsonc?|jsr\.json)$/,
		sources: /\.[cm]?[jt]sx?$/
	},
	pypi: {
		manifests: /^(?:[\w.-]*requirements[\w.-]*\.(?:txt|in)|pyproject\.toml|Pipfile|setup\.(?:py|cfg)|environment\.ya?ml)$/,
		sources: /\.py$/
	},
	go: {
		manifests: /^go\.mod$/,
		sources: /\.go$/
	},
	jvm: {
		manifests: /^(?:pom\.xml|build\.gradle(?:\.kts)?|[\w.-]+\.versions\.toml|build\.sbt|Dependencies\.scala|plugins\.sbt)$/,
		sources: /\.(?:java|kt|scala|groovy)$/
	},
	nuget: {
		manifests: /^(?:[\w.-]+\.[cf]sproj|Directory\.Packages\.props|packages\.config)$/,
		sources: /\.[cf]s$/
	},
	gem: {
		manifests: /^(?:Gemfile|[\w.-]+\.gemspec)$/,
		sources: /\.(?:rb|ru)$/
	},
	composer: {
		manifests: /^composer\.json$/,
		sources: /\.php$/
	},
	crates: {
		manifests: /^Cargo\.toml$/,
		sources: /\.rs$/
	},
	hex: {
		manifests: /^(?:mix\.exs|rebar\.config)$/,
		sources: /\.(?:exs?|erl)$/
	},
	pub: {
		manifests: /^pubspec\.yaml$/,
		sources: /\.dart$/
	},
	swift: {
		manifests: /^Package\.swift$/,
		sources: /\.swift$/
	},
	clojars: {
		manifests: /^(?:project\.clj|deps\.edn)$/,
		sources: /\.cljc?$/
	},
	hackage: {
		manifests: /^(?:[\w.-]+\.cabal|package\.yaml)$/,
		sources: /\.hs$/
	},
	cpan: {
		manifests: /^(?:cpanfile|Makefile\.PL)$/,
		sources: /\.(?:p[lm]|psgi)$/
	}
};
const ROWS = {
	npm: [
		[
			"hapi",
			"\"(?:@hapi/)?hapi\"",
			"hapi\\.server\\(|new Hapi\\.Server\\("
		],
		[
			"AdonisJS",
			"\"@adonisjs/core\"",
			"@adonisjs/core/services/router|@ioc:Adonis/Core/Route"
		],
		[
			"Sails",
			"\"sails\"",
			"sails\\.lift\\(|module\\.exports\\.routes\\b"
		],
		[
			"LoopBack",
			"\"(?:@loopback/rest|loopback)\"",
			"['\"](?:@loopback/rest|loopback)['\"]"
		],
		[
			"Feathers",
			"\"@feathersjs/feathers\"",
			"['\"]@feathersjs/(?:express|koa|feathers)['\"]"
		],
		[
			"Strapi",
			"\"@strapi/strapi\"",
			"createCoreRouter\\(|createCoreController\\("
		],
		[
			"Midway",
			"\"@midwayjs/core\"",
			"@Controller\\("
		],
		[
			"Egg",
			"\"egg\"",
			"\\bapp\\.router\\b|\\{\\s*router\\b[^}]*\\}\\s*=\\s*app\\b"
		],
		[
			"Moleculer",
			"\"moleculer-web\"",
			"['\"]moleculer-web['\"]"
		],
		[
			"Ts.ED",
			"\"@tsed/(?:common|schema|platform-\\w+)\"",
			"['\"]@tsed/(?:common|schema)['\"]"
		],
		[
			"FoalTS",
			"\"@foal/core\"",
			"['\"]@foal/core['\"]"
		],
		[
			"Azure Functions",
			"\"@azure/functions\"",
			"\\bapp\\.http\\("
		],
		[
			"oak",
			"@?oak/oak",
			"@?oak/oak"
		],
		[
			"tinyhttp",
			"\"@tinyhttp/app\"",
			"['\"]@tinyhttp/app['\"]"
		],
		[
			"itty-router",
			"\"itty-router\"",
			"['\"]itty-router['\"]"
		],
		[
			"uWebSockets.js",
			"\"uWebSockets\\.js\"",
			"\\b(?:SSL)?App\\("
		],
		[
			"HyperExpress",
			"\"hyper-express\"",
			"['\"]hyper-express['\"]"
		]
	],
	pypi: [
		[
			"Tornado",
			"\\btornado\\b",
			"\\btornado\\.web\\b|\\bRequestHandler\\)"
		],
		[
			"Falcon",
			"\\bfalcon\\b",
			"\\bfalcon\\.(?:asgi\\.)?(?:App|API)\\("
		],
		[
			"Pyramid",
			"\\bpyramid\\b",
			"\\bpyramid\\.config\\b"
		],
		[
			"CherryPy",
			"\\bcherrypy\\b",
			"\\bcherrypy\\.(?:expose|quickstart|tree)\\b"
		],
		[
			"web.py",
			"\\bweb\\.py\\b",
			"\\bweb\\.application\\("
		],
		[
			"Robyn",
			"\\brobyn\\b",
			"\\bRobyn\\("
		],
		[
			"BlackSheep",
			"\\bblacksheep\\b",
			"from blacksheep\\b"
		],
		[
			"Tastypie",
			"\\btastypie\\b",
			"\\btastypie\\.(?:api|resources)\\b"
		],
		[
			"Eve",
			"\\beve\\b",
			"from eve import\\b"
		],
		[
			"Chalice",
			"\\bchalice\\b",
			"\\bChalice\\("
		],
		[
			"Masonite",
			"\\bmasonite\\b",
			"from masonite\\.routes\\b"
		],
		[
			"Emmett",
			"\\bemmett\\b",
			"from emmett\\b"
		],
		[
			"Klein",
			"\\bklein\\b",
			"from klein\\b"
		],
		[
			"Esmerald",
			"\\b(?:esmerald|ravyn)\\b",
			"from (?:esmerald|ravyn)\\b"
		],
		[
			"Azure Functions",
			"\\bazure-functions\\b",
			"\\bfunc\\.(?:FunctionApp|Blueprint)\\("
		]
	],
	go: [
		[
			"Kratos",
			"github\\.com/go-kratos/kratos",
			"go-kratos/kratos(?:/v\\d+)?/transport/http\""
		],
		[
			"go-zero",
			"github\\.com/zeromicro/go-zero",
			"zeromicro/go-zero/rest\""
		],
		[
			"Hertz",
			"github\\.com/cloudwego/hertz",
			"cloudwego/hertz/pkg/(?:app/server|route)\""
		],
		[
			"Beego",
			"github\\.com/(?:beego|astaxie)/beego",
			"beego(?:/v\\d+)?(?:/server/web)?\""
		],
		[
			"Iris",
			"github\\.com/kataras/iris",
			"kataras/iris(?:/v\\d+)?\""
		],
		[
			"Revel",
			"github\\.com/revel/revel",
			"revel/revel\""
		],
		[
			"Buffalo",
			"github\\.com/gobuffalo/buffalo",
			"gobuffalo/buffalo\""
		],
		[
			"go-restful",
			"github\\.com/emicklei/go-restful",
			"emicklei/go-restful(?:/v\\d+)?\""
		],
		[
			"httprouter",
			"github\\.com/julienschmidt/httprouter",
			"julienschmidt/httprouter\""
		],
		[
			"httptreemux",
			"github\\.com/dimfeld/httptreemux",
			"dimfeld/httptreemux(?:/v\\d+)?\""
		],
		[
			"fasthttp router",
			"github\\.com/(?:fasthttp/router|buaazp/fasthttprouter)",
			"(?:fasthttp/router|buaazp/fasthttprouter)\""
		],
		[
			"gRPC-Gateway",
			"github\\.com/grpc-ecosystem/grpc-gateway",
			"grpc-gateway(?:/v\\d+)?/runtime\""
		],
		[
			"GoFrame",
			"github\\.com/gogf/gf",
			"\\bg\\.Server\\(|\\bghttp\\.RouterGroup\\b"
		],
		[
			"Goa",
			"goa\\.design/goa",
			"goa\\.design/goa(?:/v\\d+)?/(?:http|dsl)\""
		],
		[
			"Encore",
			"encore\\.dev",
			"^//encore:api\\b"
		],
		[
			"PocketBase",
			"github\\.com/pocketbase/pocketbase",
			"\\bpocketbase\\.New(?:WithConfig)?\\("
		],
		[
			"go-swagger",
			"github\\.com/go-openapi/runtime",
			"\\boperations\\.New\\w+API\\("
		],
		[
			"BunRouter",
			"github\\.com/uptrace/bunrouter",
			"uptrace/bunrouter\""
		],
		[
			"Fuego",
			"github\\.com/go-fuego/fuego",
			"go-fuego/fuego\""
		],
		[
			"Goji",
			"(?:goji\\.io|github\\.com/zenazn/goji)",
			"\"(?:goji\\.io|github\\.com/zenazn/goji)"
		],
		[
			"Martini",
			"github\\.com/go-martini/martini",
			"go-martini/martini\""
		],
		[
			"ozzo-routing",
			"github\\.com/go-ozzo/ozzo-routing",
			"go-ozzo/ozzo-routing(?:/v\\d+)?\""
		],
		[
			"Atreugo",
			"github\\.com/savsgio/atreugo",
			"savsgio/atreugo(?:/v\\d+)?\""
		]
	],
	jvm: [
		[
			"Javalin",
			"\\bjavalin\\b",
			"import io\\.javalin\\."
		],
		[
			"Vert.x",
			"\\bvertx-web\\b",
			"import io\\.vertx\\.ext\\.web\\.Router\\b"
		],
		[
			"Spark",
			"\\bspark-core\\b|com\\.sparkjava",
			"import (?:static )?spark\\.(?:Spark|Route|Service)\\b"
		],
		[
			"Ktor",
			"io\\.ktor|\\bktor\\b",
			"import io\\.ktor\\.server\\.(?:routing|resources)\\.|import io\\.ktor\\.routing\\."
		],
		[
			"http4k",
			"org\\.http4k",
			"import org\\.http4k\\.routing\\."
		],
		[
			"Helidon SE",
			"io\\.helidon",
			"import io\\.helidon\\.webserver\\."
		],
		[
			"Struts",
			"\\bstruts2-core\\b",
			"import (?:com\\.opensymphony\\.xwork2|org\\.apache\\.struts2)\\."
		],
		[
			"Armeria",
			"\\barmeria\\b",
			"import com\\.linecorp\\.armeria\\.server\\."
		],
		[
			"Jooby",
			"\\bjooby\\b",
			"import io\\.jooby\\."
		],
		[
			"Ratpack",
			"\\bratpack\\b",
			"import ratpack\\."
		],
		[
			"Restlet",
			"org\\.restlet",
			"import org\\.restlet\\.routing\\."
		],
		[
			"Solon",
			"org\\.noear",
			"import org\\.noear\\.solon\\.annotation\\."
		],
		[
			"JFinal",
			"\\bjfinal\\b",
			"import com\\.jfinal\\.core\\."
		],
		[
			"Play",
			"com\\.typesafe\\.play|org\\.playframework|\\bPlayScala\\b|\\bPlayJava\\b",
			"import play\\.(?:api\\.)?mvc\\."
		],
		[
			"Akka HTTP",
			"\\bakka-http\\b",
			"import akka\\.http\\.(?:scala|java)dsl\\.server\\."
		],
		[
			"Pekko HTTP",
			"\\bpekko-http\\b",
			"import org\\.apache\\.pekko\\.http\\.(?:scala|java)dsl\\.server\\."
		],
		[
			"http4s",
			"\\bhttp4s\\b",
			"import org\\.http4s\\.(?:dsl|HttpRoutes)\\b"
		],
		[
			"tapir",
			"\\btapir\\b",
			"import sttp\\.tapir\\."
		]
	],
	nuget: [
		[
			"Nancy",
			"\"Nancy\"",
			":\\s*(?:LegacyModule|NancyModule)\\b"
		],
		[
			"ServiceStack",
			"\"ServiceStack(?:\\.Server)?\"",
			"\\bIReturn(?:Void)?\\b"
		],
		[
			"Azure Functions",
			"\"Microsoft\\.(?:Azure\\.Functions\\.Worker|NET\\.Sdk\\.Functions)",
			"\\[HttpTrigger\\b"
		],
		[
			"ASP.NET Web API 2",
			"\"Microsoft\\.AspNet\\.WebApi(?:\\.Core)?\"",
			"\\bSystem\\.Web\\.Http\\b"
		],
		[
			"Giraffe",
			"\"Giraffe\"",
			"\\bopen Giraffe\\b"
		],
		[
			"Wolverine",
			"\"WolverineFx\\.Http\"",
			"\\[Wolverine(?:Get|Post|Put|Patch|Delete)\\b"
		]
	],
	gem: [
		[
			"Grape",
			"\\bgrape\\b",
			"<\\s*Grape::API\\b"
		],
		[
			"Roda",
			"\\broda\\b",
			"<\\s*Roda\\b|\\bRoda\\("
		],
		[
			"Hanami",
			"\\bhanami\\b",
			"\\bHanami::(?:Routes|Router)\\b"
		],
		[
			"Padrino",
			"\\bpadrino\\b",
			"\\bPadrino::Application\\b"
		],
		[
			"Cuba",
			"\\bcuba\\b",
			"\\bCuba\\.define\\b"
		]
	],
	composer: [
		[
			"CodeIgniter",
			"\"codeigniter4/(?:framework|codeigniter4)\"",
			"\\$routes->"
		],
		[
			"Yii",
			"\"yiisoft/yii2\"",
			"\\byii\\\\(?:rest|web)\\\\"
		],
		[
			"CakePHP",
			"\"cakephp/cakephp\"",
			"\\bRouteBuilder\\b|\\bRouter::(?:scope|connect)\\("
		],
		[
			"Laminas",
			"\"(?:laminas/laminas-mvc|mezzio/mezzio|zendframework/zend-mvc)\"",
			"\\bLaminas\\\\(?:Mvc|Router)\\\\|\\bMezzio\\\\|\\bZend\\\\Mvc\\\\"
		],
		[
			"Phalcon",
			"\"(?:ext-phalcon|phalcon/\\w+)\"",
			"\\bPhalcon\\\\Mvc\\\\"
		],
		[
			"API Platform for Laravel",
			"\"api-platform/laravel\"",
			"#\\[(?:\\w+\\\\)?ApiResource\\b|@ApiResource\\b"
		],
		[
			"Hyperf",
			"\"hyperf/http-server\"",
			"\\bHyperf\\\\HttpServer\\\\(?:Annotation|Router)\\\\"
		],
		[
			"webman",
			"\"workerman/webman-framework\"",
			"\\bWebman\\\\Route\\b"
		],
		[
			"ThinkPHP",
			"\"topthink/(?:framework|think)\"",
			"\\bthink\\\\(?:facade\\\\)?Route\\b"
		],
		[
			"FastRoute",
			"\"nikic/fast-route\"",
			"\\bFastRoute\\\\"
		],
		[
			"Flight",
			"\"(?:mikecao/flight|flightphp/core)\"",
			"\\bFlight::(?:route|group|start)\\("
		],
		[
			"bramus/router",
			"\"bramus/router\"",
			"\\bBramus\\\\Router\\\\"
		],
		[
			"AltoRouter",
			"\"altorouter/altorouter\"",
			"\\bAltoRouter\\b"
		],
		[
			"League Route",
			"\"league/route\"",
			"\\bLeague\\\\Route\\\\"
		],
		[
			"Nette",
			"\"nette/(?:application|nette)\"",
			"\\bNette\\\\Application\\\\"
		],
		[
			"Leaf",
			"\"leafs/leaf\"",
			"\\bapp\\(\\)->(?:get|post|put|patch|delete|group)\\("
		]
	],
	crates: [
		[
			"axum",
			"^axum\\b",
			"\\baxum::"
		],
		[
			"Actix Web",
			"^actix-web\\b",
			"\\bactix_web::"
		],
		[
			"Rocket",
			"^rocket\\b",
			"\\brocket::|#\\[macro_use\\] extern crate rocket"
		],
		[
			"warp",
			"^warp\\b",
			"\\bwarp::(?:Filter|path|serve)\\b"
		],
		[
			"Poem",
			"^poem(?:-openapi)?\\b",
			"\\bpoem(?:_openapi)?::"
		],
		[
			"Salvo",
			"^salvo\\b",
			"\\bsalvo::"
		],
		[
			"ntex",
			"^ntex\\b",
			"\\bntex::web\\b"
		],
		[
			"Loco",
			"^loco-rs\\b",
			"\\bloco_rs::"
		],
		[
			"Tide",
			"^tide\\b",
			"\\btide::"
		]
	],
	hex: [
		[
			"Phoenix",
			":phoenix\\b",
			",\\s*:router\\b|\\buse Phoenix\\.Router\\b"
		],
		[
			"Plug",
			":plug(?:_cowboy)?\\b",
			"\\buse Plug\\.Router\\b"
		],
		[
			"Cowboy",
			"\\bcowboy\\b",
			"\\bcowboy_router:compile\\("
		]
	],
	pub: [
		[
			"shelf_router",
			"\\bshelf_router:",
			"package:shelf_router/"
		],
		[
			"Serverpod",
			"\\bserverpod:",
			"package:serverpod/"
		],
		[
			"Dart Frog",
			"\\bdart_frog:",
			"package:dart_frog/"
		]
	],
	swift: [[
		"Vapor",
		"vapor/vapor",
		"\\bimport Vapor\\b"
	], [
		"Hummingbird",
		"hummingbird",
		"\\bimport Hummingbird\\b"
	]],
	clojars: [[
		"Compojure",
		"\\bcompojure\\b",
		"\\bcompojure\\.(?:core|api)\\b"
	], [
		"Reitit",
		"\\breitit\\b",
		"\\breitit\\.(?:ring|http)\\b"
	]],
	hackage: [
		[
			"Servant",
			"\\bservant-server\\b",
			"\\bimport\\s+(?:qualified\\s+)?Servant\\b"
		],
		[
			"Scotty",
			"\\bscotty\\b",
			"\\bimport\\s+(?:qualified\\s+)?Web\\.Scotty\\b"
		],
		[
			"Yesod",
			"\\byesod\\b",
			"\\bparseRoutes"
		]
	],
	cpan: [[
		"Mojolicious",
		"\\bMojolicious\\b",
		"\\buse Mojolicious::Lite\\b|\\bMojo::Base .Mojolicious"
	], [
		"Dancer",
		"\\bDancer2?\\b",
		"\\buse Dancer2?\\b"
	]]
};
const UNREAD_FRAMEWORKS = Object.entries(ECOSYSTEMS).flatMap(([id, ecosystem]) => ROWS[id].map(([title, dependency, serves]) => ({
	...ecosystem,
	title,
	dependency: new RegExp(dependency, "m"),
	serves: new RegExp(serves ?? dependency, "m")
})));

// src/inputs/diff.ts
const OPTIONS = [
	"--no-ext-diff",
	"--no-textconv",
	"--no-color",
	"--no-indent-heuristic",
	"--diff-algorithm=myers",
	"--unified=0",
	"--inter-hunk-context=0",
	"--find-renames",
	"-l5000",
	"--relative",
	"--ignore-submodules=all",
	"--src-prefix=a/",
	"--dst-prefix=b/"
];
function changedFiles(git) {
	if (git?.base === void 0) return {
		kind: "missing",
		looked: ["a base commit: there is no pull request, and no --base was given"]
	};
	const ancestor = git.mergeBase();
	const text = ancestor === void 0 ? void 0 : git.output([
		"diff",
		...OPTIONS,
		ancestor,
		"HEAD",
		"--"
	])?.toString("utf8");
	if (text !== void 0) return {
		kind: "found",
		value: parseDiff(text)
	};
	return {
		kind: "broken",
		file: ".git",
		message: ancestor === void 0 ? `This clone does not hold the commit that ${git.base.slice(0, 7)} and the checkout have in common.` : `git could not compare ${ancestor.slice(0, 7)} with the checkout.`,
		fix: "Fetch the history: with actions/checkout set `fetch-depth: 0`."
	};
}
function parseDiff(text) {
	const files = [];
	const lines = text.split("\n");
	let at = 0;
	while (at < lines.length) {
		if (!lines[at]?.startsWith("diff --git ")) {
			at++;
			continue;
		}
		const end = endOfFile(lines, at);
		const file = readFile$2(lines.slice(at, end));
		if (file !== void 0) files.push(file);
		at = end;
	}
	return files.sort((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
}
const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function endOfFile(lines, start) {
	let at = start + 1;
	while (at < lines.length && !lines[at]?.startsWith("diff --git ")) {
		const hunk = HUNK.exec(lines[at] ?? "");
		at++;
		if (!hunk) continue;
		let rest = Number(hunk[2] ?? 1) + Number(hunk[4] ?? 1);
		for (; rest > 0 && at < lines.length; at++) if (!lines[at]?.startsWith("\\")) rest--;
	}
	return at;
}
function readFile$2(lines) {
	const paths = pathsOf$1(lines);
	if (paths === void 0) return void 0;
	const added = [];
	const removed = [];
	for (let at = 0; at < lines.length; at++) {
		const hunk = HUNK.exec(lines[at] ?? "");
		if (!hunk) continue;
		const [before, after] = [Number(hunk[2] ?? 1), Number(hunk[4] ?? 1)];
		for (let line = 0; line < before; line++) removed.push(Number(hunk[1]) + line);
		for (let line = 0; line < after; line++) added.push(Number(hunk[3]) + line);
		at += before + after;
	}
	const { from, to } = paths;
	return {
		file: to ?? from ?? "",
		...from !== void 0 && to !== void 0 && from !== to ? { from } : {},
		added,
		removed,
		status: to === void 0 ? "deleted" : from === void 0 ? "added" : "changed"
	};
}
function pathsOf$1(lines) {
	let from;
	let to;
	let added = false;
	let deleted = false;
	for (const line of lines) {
		if (line.startsWith("@@ ")) break;
		if (line.startsWith("new file mode")) added = true;
		else if (line.startsWith("deleted file mode")) deleted = true;
		else if (line.startsWith("rename from ") || line.startsWith("copy from ")) from = unquote(line.replace(/^\w+ from /, ""));
		else if (line.startsWith("rename to ") || line.startsWith("copy to ")) to = unquote(line.replace(/^\w+ to /, ""));
		else if (line.startsWith("--- ") && line !== "--- /dev/null") from = prefixed$1(line.slice(4), "a/");
		else if (line.startsWith("+++ ") && line !== "+++ /dev/null") to = prefixed$1(line.slice(4), "b/");
	}
	if (from === void 0 && to === void 0) from = to = sameName(lines[0] ?? "");
	if (from === void 0 && to === void 0) return void 0;
	return {
		from: added ? void 0 : from ?? to,
		to: deleted ? void 0 : to ?? from
	};
}
function prefixed$1(written, prefix) {
	const path = unquote(written.replace(/\t$/, ""));
	return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}
function sameName(header) {
	const names = header.slice(11);
	if (names.startsWith("\"")) {
		const quoted = /^"(?:[^"\\]|\\.)*"/.exec(names)?.[0];
		return quoted === void 0 ? void 0 : prefixed$1(quoted, "a/");
	}
	const length = (names.length - 1) / 2;
	const first = names.slice(0, length);
	return names.slice(length) === ` b/${first.slice(2)}` ? first.slice(2) : void 0;
}
const ESCAPES$1 = {
	a: 7,
	b: 8,
	t: 9,
	n: 10,
	v: 11,
	f: 12,
	r: 13
};
function unquote(written) {
	if (!written.startsWith("\"")) return written;
	const bytes = [];
	for (const match of written.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|[^\\]+/gs)) if (match[1] !== void 0) bytes.push(Number.parseInt(match[1], 8));
	else if (match[2] !== void 0) bytes.push(ESCAPES$1[match[2]] ?? match[2].charCodeAt(0));
	else bytes.push(...Buffer.from(match[0], "utf8"));
	return Buffer.from(bytes).toString("utf8");
}

// src/inputs/coverage/find.ts
const PLACES = [
	[
		"coverage/lcov.info",
		"coverage/coverage-final.json",
		"coverage/cobertura-coverage.xml",
		"coverage/clover.xml",
		"coverage/.resultset.json",
		"coverage/lcov/lcov.info",
		"coverage/coverage.json",
		"coverage/coverage.cobertura.xml",
		"coverage/coverage.opencover.xml",
		"coverage/coverage.info",
		"coverage/cobertura.xml",
		"coverage/coverage.xml",
		"coverage/jacoco.xml",
		"coverage/coverage-summary.json"
	],
	[
		"coverage.xml",
		"coverage.lcov",
		"coverage.json",
		"lcov.info",
		"cobertura.xml",
		"cobertura-coverage.xml",
		"coverage.cobertura.xml",
		"coverage.opencover.xml",
		"coverage.info",
		"clover.xml",
		"tarpaulin-report.json",
		"build/logs/clover.xml"
	],
	[
		"coverage.out",
		"cover.out",
		"coverage.txt",
		"c.out",
		"cp.out",
		"profile.cov"
	],
	[
		"target/site/jacoco/jacoco.xml",
		"target/site/jacoco-aggregate/jacoco.xml",
		"build/reports/jacoco/test/jacocoTestReport.xml",
		"build/reports/kover/report.xml"
	]
];
const MANIFEST = /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.py|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|Cargo\.toml|composer\.json|Gemfile|[^/]+\.csproj)$/;
const NO_PACKAGE = /(?:^|\/)(?:examples?|fixtures?|tests?|__tests__|testdata|templates?|vendor)(?:\/|$)/;
const MOST_DIRECTORIES = 2e4;
const LOOKED = [...PLACES.flatMap((places) => places.slice(0, 4)), "the same in the packages of the repository"];
function findReports(root, files) {
	const found = [];
	for (const directory of packagesOf(files)) for (const places of PLACES) {
		const place = places.map((path) => posix.join(directory, path)).find((path) => root.has(path));
		if (place !== void 0 && !(/\.txt$/.test(place) && !isGoProfile(root, place))) found.push(place);
	}
	return found;
}
function packagesOf(files) {
	const packages = /* @__PURE__ */ new Set([""]);
	for (const file of files.files) {
		if (!MANIFEST.test(file)) continue;
		const directory = posix.dirname(file);
		if (directory !== "." && !NO_PACKAGE.test(directory)) packages.add(directory);
	}
	return [...packages];
}
function isGoProfile(root, file) {
	return root.readText(file).startsWith("mode: ");
}
function expandReports(root, named) {
	const path = posix.normalize(named.replaceAll("\\", "/"));
	const { base, isGlob } = import_picomatch.default.scan(path);
	if (!isGlob || root.has(path)) return [path];
	const matches = (0, import_picomatch.default)(path, { dot: true });
	return walk$3(root, base).filter((file) => matches(file) && root.has(file));
}
function walk$3(root, start) {
	if (root.relative(start === "" ? "." : start) === void 0) return [];
	const files = [];
	const pending = [start];
	for (let count = 0; count < MOST_DIRECTORIES; count++) {
		const directory = pending.pop();
		if (directory === void 0) break;
		for (const entry of entriesOf$1(join(root.directory, directory))) {
			const path = directory === "" ? entry.name : `${directory}/${entry.name}`;
			if (entry.isDirectory()) {
				if (entry.name !== "node_modules" && entry.name !== ".git") pending.push(path);
			} else files.push(path);
		}
	}
	return files.sort();
}
function entriesOf$1(directory) {
	try {
		return readdirSync(directory, { withFileTypes: true });
	} catch {
		return [];
	}
}

// src/inputs/coverage/paths.ts
function resolvePaths(content, place, tree) {
	const bases = basesOf$1(content, place);
	const found = /* @__PURE__ */ new Map();
	const absent = [];
	for (const written of content.files.keys()) {
		const path = unify(written);
		const named = (content.goModules ? goFile(path, place, tree) : void 0) ?? (content.rootless ? void 0 : direct(path, place, bases, tree));
		if (named === void 0) absent.push(written);
		else found.set(written, named);
	}
	if (content.rootless || content.goModules) for (const written of absent) addRootless(written, place, tree, found);
	else addFromElsewhere(absent, tree, found);
	return found;
}
function unify(path) {
	if (/^[^.:\\]+(?:\.[^.:\\]+)*$/.test(path)) return path;
	return path.replace(/^file:\/\/(?=\/)/, "").replaceAll("\\", "/").replace(/^\/?[A-Za-z]:(?=\/)/, "").replace(/^\.\//, "");
}
function basesOf$1(content, place) {
	const above = [];
	for (let directory = posix.dirname(place.file); directory !== "."; directory = posix.dirname(directory)) above.push(directory);
	above.push("");
	const roots = [];
	for (const written of content.roots) {
		const root = unify(written);
		const inside = isAbsolute$1(root) ? below$1(place.root, root) : root;
		if (inside !== void 0) roots.push(inside, ...above.map((directory) => posix.join(directory, inside)));
		else roots.push(...tails(root));
	}
	return [.../* @__PURE__ */ new Set([...roots, ...above])];
}
function tails(directory) {
	const segments = directory.split("/").filter((segment) => segment !== "");
	return segments.map((_, index) => segments.slice(index).join("/"));
}
function direct(path, place, bases, tree) {
	if (isAbsolute$1(path)) {
		const inside = below$1(place.root, path);
		return inside === void 0 ? void 0 : tree.exact(inside);
	}
	for (const base of bases) {
		const file = tree.exact(base === "" ? path : `${base}/${path}`);
		if (file !== void 0) return file;
	}
	return place.folder !== "" && path.startsWith(place.folder) ? tree.exact(path.slice(place.folder.length)) : void 0;
}
function goFile(path, place, tree) {
	let best;
	for (const module of place.goModules.keys()) if (path.startsWith(`${module}/`) && module.length > (best?.length ?? -1)) best = module;
	if (best === void 0) return void 0;
	return tree.exact(posix.join(place.goModules.get(best) ?? "", path.slice(best.length + 1)));
}
function addRootless(written, place, tree, found) {
	const path = unify(written).replace(/^(?:\.\.\/)+/, "").replace(/^\//, "");
	const candidates = tree.endingWith(path);
	let directory = posix.dirname(place.file);
	while (true) {
		const near = directory === "." ? candidates : candidates.filter((file) => file.startsWith(`${directory}/`));
		const sources = near.filter((file) => !/(?:^|\/)(?:tests?|target|build|generated)\//i.test(file));
		const one = near.length === 1 ? near[0] : sources.length === 1 ? sources[0] : void 0;
		if (one !== void 0) found.set(written, one);
		if (one !== void 0 || near.length > 1 || directory === ".") return;
		directory = posix.dirname(directory);
	}
}
function addFromElsewhere(absent, tree, found) {
	const byPrefix = /* @__PURE__ */ new Map();
	for (const written of absent) {
		const match = withoutPrefix(unify(written), tree);
		if (match === void 0) continue;
		const same = byPrefix.get(match.prefix) ?? [];
		same.push({
			written,
			file: match.file
		});
		byPrefix.set(match.prefix, same);
	}
	const accepted = [];
	const best = [...byPrefix].sort(([a, one], [b, other]) => other.length - one.length || a.length - b.length);
	for (const [prefix, matches] of best) {
		if (accepted.some((other) => below$1(other, prefix) !== void 0)) continue;
		if (accepted.length > 0 && matches.every(({ file }) => !file.includes("/"))) continue;
		accepted.push(prefix);
		for (const { written, file } of matches) found.set(written, file);
	}
}
function withoutPrefix(path, tree) {
	if (!isAbsolute$1(path) && !path.startsWith("../")) return void 0;
	const segments = path.split("/");
	for (let skip = 1; skip < segments.length; skip++) {
		const file = segments[skip] === ".." ? void 0 : tree.exact(segments.slice(skip).join("/"));
		if (file !== void 0) return {
			prefix: segments.slice(0, skip).join("/"),
			file
		};
	}
}
function isAbsolute$1(path) {
	return path.startsWith("/");
}
function below$1(directory, path) {
	if (path === directory) return "";
	const start = directory.endsWith("/") ? directory : `${directory}/`;
	return path.startsWith(start) ? path.slice(start.length) : void 0;
}

// src/inputs/coverage/room.ts
const SLAB = 262144;
var Room = class {
	#make;
	#width;
	#slab = /* @__PURE__ */ new ArrayBuffer(0);
	#end = 0;
	constructor(make) {
		this.#make = make;
		this.#width = make.BYTES_PER_ELEMENT;
	}
	row(length, before) {
		if (before !== void 0 && before.buffer === this.#slab) {
			const start = before.byteOffset;
			const end = start + length * this.#width;
			if (start + before.byteLength === this.#end && end <= SLAB) {
				this.#end = end;
				return new this.#make(this.#slab, start, length);
			}
		}
		const row = this.#take(length);
		if (before !== void 0) row.set(before);
		return row;
	}
	#take(length) {
		const bytes = length * this.#width;
		if (bytes > SLAB / 4) return new this.#make(new ArrayBuffer(bytes), 0, length);
		if (this.#end + bytes > this.#slab.byteLength) {
			this.#slab = /* @__PURE__ */ new ArrayBuffer(SLAB);
			this.#end = 0;
		}
		this.#end += bytes;
		return new this.#make(this.#slab, this.#end - bytes, length);
	}
};
function firstOf(row, length) {
	return row.length === length ? row : row.subarray(0, length);
}

// src/inputs/coverage/points-draft.ts
var PointsDraft = class {
	#scheme;
	#rooms;
	#numbers;
	#keys;
	#hits;
	#size = 0;
	#weights;
	#places;
	constructor(scheme, rooms) {
		this.#scheme = scheme;
		this.#rooms = rooms;
	}
	add(key, covered, weight = 1) {
		if (typeof key === "number" && this.#keys === void 0 && this.#ascends(key)) return this.#append(key, covered, weight);
		this.#places ??= new Map(this.#listed().map((each, index) => [each, index]));
		const place = this.#places.get(key);
		if (place === void 0) {
			this.#places.set(key, this.#size);
			return this.#append(key, covered, weight);
		}
		this.cover(place, covered);
		return place;
	}
	addAll(keys, covered, size) {
		if (this.#size === 0 && this.#keys === void 0) {
			this.#size = size;
			this.#numbers = this.#rooms.keys.row(size);
			this.#numbers.set(keys.subarray(0, size));
			this.#hits = this.#rooms.hits.row(size);
			this.#hits.set(covered.subarray(0, size));
			return;
		}
		for (let index = 0; index < size; index++) this.add(keys[index] ?? 0, covered[index] === 1);
	}
	append(key, covered) {
		this.#listed();
		this.#places?.set(key, this.#size);
		return this.#append(key, covered, 1);
	}
	get size() {
		return this.#size;
	}
	cover(place, covered) {
		if (covered && this.#hits !== void 0) this.#hits[place] = 1;
	}
	#ascends(key) {
		return this.#size === 0 || key > (this.#numbers?.[this.#size - 1] ?? Number.POSITIVE_INFINITY);
	}
	#listed() {
		this.#keys ??= this.#numbers === void 0 ? [] : [...this.#numbers.subarray(0, this.#size)];
		return this.#keys;
	}
	#append(key, covered, weight) {
		const place = this.#size++;
		if (weight !== 1 && this.#weights === void 0) this.#weights = new Array(place).fill(1);
		this.#weights?.push(weight);
		if (this.#keys !== void 0) this.#keys.push(key);
		else if (typeof key === "number") {
			let numbers = this.#numbers;
			if (numbers === void 0 || place >= numbers.length) numbers = this.#rooms.keys.row(Math.max(16, 2 * place), numbers);
			numbers[place] = key;
			this.#numbers = numbers;
		}
		let hits = this.#hits;
		if (hits === void 0 || place >= hits.length) hits = this.#rooms.hits.row(Math.max(16, 2 * place), hits);
		if (covered) hits[place] = 1;
		this.#hits = hits;
		return place;
	}
	finish() {
		return {
			kind: "points",
			scheme: this.#scheme,
			keys: this.#keys ?? (this.#numbers && firstOf(this.#numbers, this.#size)) ?? [],
			covered: this.#hits === void 0 ? /* @__PURE__ */ new Uint8Array(0) : firstOf(this.#hits, this.#size),
			...this.#weights === void 0 ? {} : { weights: this.#weights }
		};
	}
};

// src/inputs/coverage/unreadable.ts
var UnreadableReport = class extends Error {
	name = "UnreadableReport";
	fix;
	line;
	constructor(message, fix, line) {
		super(message);
		this.fix = fix;
		this.line = line;
	}
};
function unreadable(message, fix = "Let the test runner write the report again, and check that it was not cut off or edited.", line) {
	return new UnreadableReport(message, fix, line);
}

// src/inputs/coverage/draft.ts
const MOST_LINES = 5e6;
const MOST_LINES_IN_ALL = 268435456;
var ReportDraft = class {
	#files = /* @__PURE__ */ new Map();
	#scheme;
	roots = [];
	rootless = false;
	goModules = false;
	statementBased = false;
	time;
	#rooms = {
		lines: new Room(Uint8Array),
		keys: new Room(Float64Array),
		hits: new Room(Uint8Array)
	};
	#left = MOST_LINES_IN_ALL;
	constructor(scheme) {
		this.#scheme = scheme;
	}
	file(path) {
		let draft = this.#files.get(path);
		if (draft === void 0) {
			draft = new FileDraft(this.#scheme, this.#rooms, this.#take);
			this.#files.set(ownCopy(path), draft);
		}
		return draft;
	}
	get size() {
		return this.#files.size;
	}
	#take = (lines) => {
		this.#left -= lines;
		if (this.#left < 0) throw unreadable("it speaks of more lines than any repository has");
	};
	finish() {
		if (this.#files.size === 0) throw unreadable("it measures no file", "Check that the tests ran with coverage turned on, and that the sources are included.");
		const files = /* @__PURE__ */ new Map();
		for (const [path, draft] of this.#files) files.set(path, draft.finish());
		return {
			files,
			roots: this.roots,
			rootless: this.rootless,
			goModules: this.goModules,
			statementBased: this.statementBased,
			...this.time === void 0 ? {} : { time: this.time }
		};
	}
};
var FileDraft = class {
	#scheme;
	#rooms;
	#take;
	#states;
	#lastLine = 0;
	#points = {};
	#branchLines;
	#counts = {};
	#statementsAreLines = false;
	constructor(scheme, rooms, take) {
		this.#scheme = scheme;
		this.#rooms = rooms;
		this.#take = take;
	}
	line(line, covered) {
		if (line === 0) return;
		if (!(line > 0 && line <= 5e6 && Number.isInteger(line))) throw unreadable(`it speaks of line ${line}, which no source file has`);
		let states = this.#states;
		if (states === void 0 || line >= states.length) states = this.#grow(line);
		const state = covered ? LINE$1.covered : LINE$1.missed;
		if (state > (states[line] ?? 0)) states[line] = state;
		if (line > this.#lastLine) this.#lastLine = line;
	}
	lines(states, length) {
		let mine = this.#states;
		if (mine === void 0) {
			this.#take(length);
			mine = this.#rooms.lines.row(length);
			mine.set(states.subarray(0, length));
			this.#states = mine;
		} else {
			if (length > mine.length) mine = this.#grow(length - 1);
			for (let line = 1; line < length; line++) {
				const state = states[line] ?? 0;
				if (state > (mine[line] ?? 0)) mine[line] = state;
			}
		}
		if (length - 1 > this.#lastLine) this.#lastLine = length - 1;
	}
	#grow(line) {
		const before = this.#states;
		const length = Math.min(Math.max(line + 1, 2 * (before?.length ?? 128)), 5000001);
		this.#take(length - (before?.length ?? 0));
		const states = this.#rooms.lines.row(length, before);
		this.#states = states;
		return states;
	}
	measuresLines() {
		this.#states ??= /* @__PURE__ */ new Uint8Array(0);
	}
	statementsAreLines() {
		this.#statementsAreLines = true;
	}
	point(metric, key, covered, weight = 1) {
		this.points(metric).add(key, covered, weight);
	}
	points(metric) {
		this.#points[metric] ??= new PointsDraft(this.#scheme, this.#rooms);
		return this.#points[metric];
	}
	branchesOfLine(line, count) {
		checkCount(count);
		this.#branchLines ??= /* @__PURE__ */ new Map();
		const before = this.#branchLines.get(line);
		if (before === void 0 || count.total >= before.total && count.covered >= before.covered) this.#branchLines.set(line, count);
	}
	count(metric, count) {
		checkCount(count);
		this.#counts[metric] = count;
	}
	finish() {
		const measures = {};
		for (const metric of METRICS) {
			const [points, count] = [this.#points[metric], this.#counts[metric]];
			if (points !== void 0) measures[metric] = points.finish();
			else if (count !== void 0) measures[metric] = {
				kind: "counts",
				count
			};
		}
		if (this.#branchLines !== void 0) {
			const count = this.#counts.branches;
			measures.branches = {
				kind: "per-line",
				lines: this.#branchLines,
				...count === void 0 ? {} : { count }
			};
		}
		if (this.#states !== void 0) {
			const states = firstOf(this.#states, this.#lastLine + 1);
			const count = this.#counts.lines;
			measures.lines = {
				kind: "lines",
				states,
				...count === void 0 ? {} : { count }
			};
			if (this.#statementsAreLines) measures.statements = measures.lines;
		}
		return measures;
	}
};
function ownCopy(text) {
	return Buffer.from(text, "utf8").toString("utf8");
}
function checkCount({ covered, total }) {
	if (Number.isSafeInteger(covered) && Number.isSafeInteger(total) && covered >= 0 && covered <= total) return;
	throw unreadable(`it counts ${covered} covered of ${total}, which cannot be`);
}

// src/inputs/coverage/numbers.ts
function readCount(text, what, where = "") {
	const short = shortCount(text);
	if (short !== -1) return short;
	const count = text !== void 0 && /^\s*\d{1,16}\s*$/.test(text) ? Number(text) : NaN;
	if (Number.isSafeInteger(count)) return count;
	throw unreadable(`${what}${of(where)} is ${text === void 0 ? "absent" : `"${text.slice(0, 40)}"`}, no count`);
}
function readHits(text, what, where = "") {
	const short = shortCount(text);
	if (short !== -1) return short > 0;
	if (text !== void 0 && /^\s*-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?\s*$/i.test(text)) {
		const hits = Number(text);
		if (Number.isFinite(hits)) return hits > 0;
	}
	throw unreadable(`${what}${of(where)} are ${text === void 0 ? "absent" : `"${text.slice(0, 40)}"`}, no number`);
}
function readTime(text) {
	if (text === void 0 || !/^[\d.]+$|(?:Z|UTC|GMT|[+-]\d\d:?\d\d)(?: \d{4})?$/.test(text.trim())) return void 0;
	const number = /^\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : Date.parse(text);
	const time = number < 1e11 ? number * 1e3 : number;
	return time > 9466848e5 && time < 72581184e5 ? Math.floor(time) : void 0;
}
function shortCount(text) {
	if (text === void 0 || text.length === 0 || text.length > 9) return -1;
	let count = 0;
	for (let at = 0; at < text.length; at++) {
		const digit = text.charCodeAt(at) - 48;
		if (digit < 0 || digit > 9) return -1;
		count = count * 10 + digit;
	}
	return count;
}
function of(where) {
	return where === "" ? "" : ` of ${where}`;
}

// src/inputs/coverage/formats/clover.ts
const clover = {
	id: "clover",
	title: "Clover",
	kind: "xml",
	leaves: ["line", "metrics"],
	recognise: ({ name, attributes }) => name === "coverage" && "generated" in attributes && !("line-rate" in attributes),
	visitor: () => new CloverVisitor()
};
var CloverVisitor = class {
	#report = new ReportDraft("clover");
	#path = "";
	#file;
	#inClass = false;
	#conditions = [];
	#sums;
	open({ name, attributes }) {
		switch (name) {
			case "line":
				this.#line(attributes);
				break;
			case "file":
				this.#path = attributes["path"] ?? attributes["name"] ?? "";
				if (this.#path === "") throw unreadable("it holds a file without a name");
				this.#file = this.#report.file(this.#path);
				this.#file.measuresLines();
				this.#conditions = [];
				this.#sums = void 0;
				break;
			case "class":
				this.#inClass = true;
				break;
			case "metrics":
				if (this.#file !== void 0 && !this.#inClass) this.#sums = attributes;
				break;
			case "coverage": {
				const time = readTime(attributes["generated"]);
				if (time !== void 0) this.#report.time = time;
			}
		}
	}
	#line(attributes) {
		if (this.#file === void 0) throw unreadable("it holds a line outside of a file");
		const line = readCount(attributes["num"], `the number of a line of ${this.#path}`);
		const where = `line ${line} of ${this.#path}`;
		const type = attributes["type"];
		if (type === "cond") {
			const whenTrue = readCount(attributes["truecount"], `the truecount of ${where}`);
			const whenFalse = readCount(attributes["falsecount"], `the falsecount of ${where}`);
			this.#conditions.push({
				line,
				whenTrue,
				whenFalse
			});
			const count = attributes["count"];
			this.#measured(line, count === void 0 ? whenTrue + whenFalse > 0 : readHits(count, `the count of ${where}`));
		} else if (type !== "method") this.#measured(line, readHits(attributes["count"], `the count of ${where}`));
	}
	#measured(line, covered) {
		this.#file?.line(line, covered);
	}
	close(name) {
		if (name === "class") this.#inClass = false;
		if (name !== "file" || this.#file === void 0) return;
		this.#sumsOfFile(this.#file);
		this.#file = void 0;
	}
	#sumsOfFile(file) {
		const statements = this.#sum("statements");
		if (statements !== void 0) file.count("lines", statements);
		const methods = this.#sum("methods");
		if (methods !== void 0) file.count("functions", methods);
		const conditionals = this.#sum("conditionals");
		if (conditionals !== void 0 && conditionals.total > 0) this.#branches(file, conditionals);
	}
	#sum(name) {
		if (this.#sums === void 0 || this.#sums[name] === void 0) return void 0;
		return {
			covered: readCount(this.#sums[`covered${name}`], `covered${name} of ${this.#path}`),
			total: readCount(this.#sums[name], `${name} of ${this.#path}`)
		};
	}
	#branches(file, sums) {
		const meaning = [this.#conditions.map(({ line, whenTrue, whenFalse }) => ({
			line,
			count: {
				covered: whenTrue,
				total: whenTrue + whenFalse
			}
		})), this.#conditions.map(({ line, whenTrue, whenFalse }) => ({
			line,
			count: {
				covered: Number(whenTrue > 0) + Number(whenFalse > 0),
				total: 2
			}
		}))].find((counts) => {
			const covered = counts.reduce((sum, { count }) => sum + count.covered, 0);
			const total = counts.reduce((sum, { count }) => sum + count.total, 0);
			return covered === sums.covered && total === sums.total;
		});
		if (meaning === void 0 || new Set(meaning.map(({ line }) => line)).size < meaning.length) file.count("branches", sums);
		else for (const { line, count } of meaning) file.branchesOfLine(line, count);
	}
	finish() {
		return this.#report.finish();
	}
};

// src/inputs/coverage/formats/cobertura-branches.ts
function lostBranches(classes, sums) {
	const missing = sums.total - classes.reduce((sum, { counted }) => sum + counted.total, 0);
	if (missing <= 0) return /* @__PURE__ */ new Map();
	const found = /* @__PURE__ */ new Map();
	let { covered, total } = {
		covered: 0,
		total: 0
	};
	for (const one of classes) {
		const count = fits(one.counted, one.rate) ? one.counted : complete(one, missing);
		if (count === void 0) return /* @__PURE__ */ new Map();
		if (count !== one.counted) found.set(one.path, count);
		covered += count.covered;
		total += count.total;
	}
	return covered === sums.covered && total === sums.total ? found : /* @__PURE__ */ new Map();
}
function complete({ counted, rate }, most) {
	for (let more = 1; more <= most; more++) {
		const total = counted.total + more;
		const covered = Math.round(rate * total);
		const count = {
			covered,
			total
		};
		if (covered >= counted.covered && covered - counted.covered <= more && fits(count, rate)) return count;
	}
}
function fits({ covered, total }, rate) {
	return total === 0 ? rate === 0 || rate === 1 : Math.abs(covered / total - rate) <= 1e-4;
}

// src/inputs/coverage/formats/cobertura.ts
const cobertura = {
	id: "cobertura",
	title: "Cobertura",
	kind: "xml",
	leaves: ["line"],
	recognise: ({ name, attributes }) => name === "coverage" && ("line-rate" in attributes || "lines-valid" in attributes),
	visitor: () => new CoberturaVisitor()
};
var CoberturaVisitor = class {
	#report = new ReportDraft("cobertura");
	#file;
	#path = "";
	#class = "";
	#rate = NaN;
	#counted = {
		covered: 0,
		total: 0
	};
	#hasLines = false;
	#methodLines = [];
	#method;
	#root;
	#classes = /* @__PURE__ */ new Map();
	#sums;
	open({ name, attributes }) {
		switch (name) {
			case "line":
				this.#line(attributes);
				break;
			case "class":
				this.#openClass(attributes);
				break;
			case "method":
				this.#method = {
					id: `${this.#class}.${attributes["name"] ?? ""}${attributes["signature"] ?? ""}`,
					line: void 0,
					covered: false
				};
				break;
			case "coverage":
				this.#openReport(attributes);
				break;
			case "source": this.#root = "";
		}
	}
	#openReport(attributes) {
		const time = readTime(attributes["timestamp"]);
		if (time !== void 0) this.#report.time = time;
		if (attributes["branches-valid"] === void 0 || attributes["branches-covered"] === void 0) return;
		this.#sums = {
			covered: readCount(attributes["branches-covered"], "branches-covered"),
			total: readCount(attributes["branches-valid"], "branches-valid")
		};
	}
	#openClass(attributes) {
		this.#path = ownCopy(attributes["filename"] ?? "");
		if (this.#path === "") throw unreadable("it holds a class without a filename");
		this.#class = attributes["name"] ?? "";
		this.#rate = Number(attributes["branch-rate"] ?? NaN);
		this.#counted = {
			covered: 0,
			total: 0
		};
		this.#hasLines = false;
		this.#methodLines = [];
		this.#file = this.#report.file(this.#path);
		this.#file.measuresLines();
	}
	#line(attributes) {
		if (this.#file === void 0) throw unreadable("it holds a line outside of a class");
		const number = readCount(attributes["number"], "the number of a line", this.#path);
		const covered = readHits(attributes["hits"], "the hits of a line", this.#path);
		const conditions = this.#conditions(attributes["condition-coverage"]);
		if (this.#method === void 0) {
			this.#hasLines = true;
			this.#take(this.#file, {
				number,
				covered,
				conditions
			});
			return;
		}
		this.#method.line ??= number;
		if (covered) this.#method.covered = true;
		this.#methodLines.push({
			number,
			covered,
			conditions
		});
	}
	#conditions(written) {
		const match = written === void 0 ? void 0 : /\((\d+)\/(\d+)\)\s*$/.exec(written);
		if (!match) return void 0;
		return {
			covered: readCount(match[1], "the covered conditions of a line", this.#path),
			total: readCount(match[2], "the conditions of a line", this.#path)
		};
	}
	#take(file, { number, covered, conditions }) {
		file.line(number, covered);
		if (conditions === void 0 || conditions.total === 0) return;
		file.branchesOfLine(number, conditions);
		this.#counted.covered += conditions.covered;
		this.#counted.total += conditions.total;
	}
	text(text) {
		if (this.#root !== void 0) this.#root += text;
	}
	close(name) {
		if (name === "source" && this.#root !== void 0) {
			if (this.#root.trim() !== "") this.#report.roots.push(this.#root.trim());
			this.#root = void 0;
		} else if (name === "class" && this.#file !== void 0) {
			if (!this.#hasLines) for (const line of this.#methodLines) this.#take(this.#file, line);
			this.#classes.set(this.#path, this.#classes.has(this.#path) ? void 0 : {
				path: this.#path,
				counted: this.#counted,
				rate: this.#rate
			});
			this.#file = void 0;
		} else if (name === "method" && this.#method !== void 0) {
			const { id, line, covered } = this.#method;
			if (line !== void 0) this.#file?.point("functions", `${line}:${id}`, covered);
			this.#method = void 0;
		}
	}
	finish() {
		const classes = [...this.#classes.values()].filter((one) => one !== void 0);
		if (this.#sums !== void 0 && classes.length === this.#classes.size) for (const [path, count] of lostBranches(classes, this.#sums)) this.#report.file(path).count("branches", count);
		return this.#report.finish();
	}
};

// src/inputs/coverage/json-shape.ts
function isObject$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function objectAt(value, where) {
	if (isObject$1(value)) return value;
	throw unreadable(`${where} is ${describe(value)}, no object`);
}
function listAt(value, where) {
	if (Array.isArray(value)) return value;
	throw unreadable(`${where} is ${describe(value)}, no list`);
}
function countAt(value, where) {
	if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
	throw unreadable(`${where} is ${describe(value)}, no count`);
}
function hitsAt(value, where) {
	if (typeof value === "number" && Number.isFinite(value)) return value > 0;
	throw unreadable(`${where} is ${describe(value)}, no number of hits`);
}
function textAt(value, where) {
	if (typeof value === "string") return value;
	throw unreadable(`${where} is ${describe(value)}, no text`);
}
function describe(value) {
	if (value === void 0) return "absent";
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" ? "an object" : JSON.stringify(value).slice(0, 40);
}

// src/inputs/coverage/formats/coverage-py.ts
const coveragePy = {
	id: "coverage-py",
	title: "coverage.py JSON",
	kind: "json",
	recognise: (value) => isObject$1(value) && isObject$1(value["meta"]) && isObject$1(value["files"]) && isObject$1(value["totals"]),
	read(value) {
		const report = new ReportDraft("coverage-py");
		const document = objectAt(value, "the report");
		const meta = objectAt(document["meta"], "meta");
		if (typeof meta["timestamp"] === "string") report.time = readTime(meta["timestamp"]);
		for (const [path, entry] of Object.entries(objectAt(document["files"], "files"))) {
			const coverage = objectAt(entry, path);
			const file = report.file(path);
			readLines$1(file, coverage, path);
			if (meta["branch_coverage"] === true) readBranches$4(file, coverage, path);
			if (isObject$1(coverage["functions"])) readFunctions$1(file, coverage["functions"], path);
		}
		return report.finish();
	}
};
function readLines$1(file, coverage, path) {
	file.measuresLines();
	file.statementsAreLines();
	for (const key of ["missing_lines", "executed_lines"]) for (const line of listAt(coverage[key], `${path}: ${key}`)) file.line(countAt(line, `${path}: a line of ${key}`), key === "executed_lines");
}
function readBranches$4(file, coverage, path) {
	file.points("branches");
	for (const key of ["missing_branches", "executed_branches"]) for (const arc of listAt(coverage[key], `${path}: ${key}`)) {
		const [from, to] = listAt(arc, `${path}: a branch of ${key}`);
		if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to)) throw unreadable(`${path}: a branch of ${key} has no two lines`);
		file.point("branches", `${from}>${to}`, key === "executed_branches");
	}
}
function readFunctions$1(file, functions, path) {
	file.points("functions");
	for (const [name, entry] of Object.entries(functions)) {
		const region = objectAt(entry, `${path}: function ${name}`);
		const executed = listAt(region["executed_lines"], `${path}: function ${name}: executed_lines`);
		const missed = listAt(region["missing_lines"], `${path}: function ${name}: missing_lines`);
		if (name === "" || executed.length + missed.length === 0) continue;
		file.point("functions", `${region["start_line"] ?? 0}:${name}`, executed.length > 0);
	}
}

// src/inputs/coverage/formats/coverlet.ts
const coverlet = {
	id: "coverlet",
	title: "Coverlet JSON",
	kind: "json",
	recognise: (value) => isObject$1(value) && Object.values(value).some(isModule),
	read(value) {
		const report = new ReportDraft("coverlet");
		for (const [module, files] of Object.entries(objectAt(value, "the report"))) for (const [path, classes] of Object.entries(objectAt(files, module))) {
			const file = report.file(path);
			file.measuresLines();
			file.points("branches");
			file.points("functions");
			for (const [name, methods] of Object.entries(objectAt(classes, path))) for (const [method, entry] of Object.entries(objectAt(methods, `${path}: ${name}`))) readMethod(file, objectAt(entry, `${path}: ${method}`), method, path);
		}
		return report.finish();
	}
};
function isModule(module) {
	if (!isObject$1(module)) return false;
	return Object.values(module).some((classes) => isObject$1(classes) && Object.values(classes).some((methods) => isObject$1(methods) && Object.values(methods).some((method) => isObject$1(method) && isObject$1(method["Lines"]))));
}
function readMethod(file, entry, method, path) {
	let first;
	let ran = false;
	for (const [line, hits] of Object.entries(objectAt(entry["Lines"], `${path}: ${method}: Lines`))) {
		if (!/^\d+$/.test(line)) throw unreadable(`${path}: ${method}: "${line.slice(0, 40)}" is no line`);
		const covered = hitsAt(hits, `${path}: line ${line}`);
		file.line(Number(line), covered);
		first ??= line;
		ran ||= covered;
	}
	if (first !== void 0) file.point("functions", `${first}:${method}`, ran);
	for (const branch of listAt(entry["Branches"] ?? [], `${path}: ${method}: Branches`)) {
		const point = objectAt(branch, `${path}: ${method}: a branch`);
		const id = `${point["Line"]}:${method}#${point["Offset"]}.${point["Ordinal"]}.${point["Path"]}`;
		file.point("branches", id, hitsAt(point["Hits"], `${path}: a branch of line ${point["Line"]}`));
	}
}

// src/inputs/coverage/formats/go-cover.ts
const goCover = {
	id: "go-cover",
	title: "Go cover profile",
	kind: "text",
	recognise: (head) => /^mode: (?:set|count|atomic)\s/.test(head),
	read(source) {
		const report = new ReportDraft("go-cover");
		report.goModules = true;
		report.statementBased = true;
		let number = 0;
		for (const line of linesOf(source.chunks())) {
			number++;
			if (line === "" || /^mode: (?:set|count|atomic)$/.test(line)) continue;
			readBlock(report, line, number);
		}
		return report.finish();
	}
};
const BLOCK = /^(.+):(\d+)\.(\d+),(\d+)\.(\d+) (\d+) (\d+)$/;
const LONGEST_BLOCK = 1e5;
function readBlock(report, line, number) {
	const match = BLOCK.exec(line);
	if (!match) throw unreadable(`line ${number} is no block of a profile: "${line.slice(0, 60)}"`, void 0, number);
	const [, path = "", startLine, startColumn, endLine, endColumn, statements, count] = match;
	const [first, last, weight] = [
		Number(startLine),
		Number(endLine),
		Number(statements)
	];
	if (last < first || last - first > LONGEST_BLOCK || !Number.isSafeInteger(weight)) throw unreadable(`line ${number} holds a block that cannot be`, void 0, number);
	const covered = !/^0+$/.test(count ?? "0");
	const file = report.file(path);
	file.measuresLines();
	file.point("statements", `${first}.${startColumn}-${last}.${endColumn}`, covered, weight);
	if (weight > 0) for (let at = first; at <= last; at++) file.line(at, covered);
}
function* linesOf(chunks) {
	const decoder = new StringDecoder("utf8");
	let rest = "";
	for (const chunk of chunks) {
		const lines = (rest + decoder.write(chunk)).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) yield line.endsWith("\r") ? line.slice(0, -1) : line;
	}
	if (rest !== "") yield rest;
}

// src/inputs/coverage/formats/istanbul-final.ts
const istanbulFinal = {
	id: "istanbul",
	title: "Istanbul",
	kind: "json",
	recognise: (value) => isObject$1(value) && Object.values(value).some((file) => isObject$1(file) && isObject$1(coverageOf(file)["statementMap"])),
	read(value) {
		const report = new ReportDraft("istanbul");
		for (const [path, entry] of Object.entries(objectAt(value, "the report"))) {
			const coverage = coverageOf(objectAt(entry, path));
			const file = report.file(path);
			readStatements(file, coverage, path);
			readFunctions(file, coverage, path);
			readBranches$3(file, coverage, path);
		}
		return report.finish();
	}
};
function coverageOf(entry) {
	return isObject$1(entry["data"]) ? entry["data"] : entry;
}
function readStatements(file, coverage, path) {
	const hits = objectAt(coverage["s"], `${path}: s`);
	file.points("statements");
	file.measuresLines();
	for (const [id, range] of Object.entries(objectAt(coverage["statementMap"], `${path}: statementMap`))) {
		const covered = hitsAt(hits[id], `${path}: s.${id}`);
		const place = placeOf(range, `${path}: statementMap.${id}`);
		file.point("statements", `${place.text}#${id}`, covered);
		file.line(place.line, covered);
	}
}
function readFunctions(file, coverage, path) {
	const hits = objectAt(coverage["f"], `${path}: f`);
	file.points("functions");
	for (const [id, entry] of Object.entries(objectAt(coverage["fnMap"], `${path}: fnMap`))) {
		const covered = hitsAt(hits[id], `${path}: f.${id}`);
		const declared = objectAt(entry, `${path}: fnMap.${id}`);
		const place = placeOf(declared["loc"] ?? declared["decl"], `${path}: fnMap.${id}.loc`);
		file.point("functions", `${place.text}#${id}`, covered);
	}
}
function readBranches$3(file, coverage, path) {
	const hits = objectAt(coverage["b"], `${path}: b`);
	file.points("branches");
	for (const [id, entry] of Object.entries(objectAt(coverage["branchMap"], `${path}: branchMap`))) {
		const branch = objectAt(entry, `${path}: branchMap.${id}`);
		const place = placeOf(branch["loc"], `${path}: branchMap.${id}.loc`, branch["line"]);
		for (const [arm, count] of listAt(hits[id], `${path}: b.${id}`).entries()) file.point("branches", `${place.text}#${id}.${arm}`, hitsAt(count, `${path}: b.${id}[${arm}]`));
	}
}
function placeOf(range, where, line) {
	const { start, end } = objectAt(range, where);
	const from = objectAt(start, `${where}.start`);
	const to = isObject$1(end) ? end : {};
	const first = countAt(from["line"] ?? line, `${where}.start.line`);
	return {
		line: first,
		text: `${first}:${from["column"]}-${to["line"]}:${to["column"]}`
	};
}

// src/inputs/coverage/formats/istanbul-summary.ts
const istanbulSummary = {
	id: "istanbul-summary",
	title: "Istanbul summary",
	kind: "json",
	recognise: (value) => isObject$1(value) && isObject$1(value["total"]) && isObject$1(value["total"]["lines"]) && "covered" in value["total"]["lines"],
	read(value) {
		const report = new ReportDraft("istanbul-summary");
		for (const [path, summary] of Object.entries(objectAt(value, "the report"))) {
			if (path === "total") continue;
			const file = report.file(path);
			const metrics = objectAt(summary, path);
			for (const metric of METRICS) {
				const figure = objectAt(metrics[metric], `${path}: ${metric}`);
				file.count(metric, {
					covered: countAt(figure["covered"], `${path}: ${metric}.covered`),
					total: countAt(figure["total"], `${path}: ${metric}.total`)
				});
			}
		}
		return report.finish();
	}
};

// src/inputs/coverage/formats/jacoco.ts
const jacoco = {
	id: "jacoco",
	title: "JaCoCo",
	kind: "xml",
	leaves: ["line", "counter"],
	recognise: ({ name }) => name === "report",
	visitor: () => new JacocoVisitor()
};
var JacocoVisitor = class {
	#report = new ReportDraft("jacoco");
	#package = "";
	#path = "";
	#class;
	#method;
	#inSource = false;
	constructor() {
		this.#report.rootless = true;
	}
	open({ name, attributes }) {
		switch (name) {
			case "line":
				this.#line(attributes);
				break;
			case "counter":
				if (this.#method !== void 0 && attributes["type"] === "METHOD") this.#methodCounter(attributes);
				break;
			case "method":
				this.#method = `${attributes["line"] ?? 0}:${this.#class?.name}.${attributes["name"]}${attributes["desc"]}`;
				break;
			case "class": {
				const source = attributes["sourcefilename"];
				this.#class = source === void 0 ? void 0 : {
					name: attributes["name"] ?? "",
					path: this.#inPackage(source)
				};
				break;
			}
			case "sourcefile":
				this.#path = this.#inPackage(attributes["name"] ?? "");
				this.#inSource = true;
				this.#report.file(this.#path).measuresLines();
				break;
			case "package":
				this.#package = attributes["name"] ?? "";
				break;
			case "sessioninfo": this.#session(attributes);
		}
	}
	#inPackage(file) {
		return this.#package === "" ? file : `${this.#package}/${file}`;
	}
	#line(attributes) {
		if (!this.#inSource) throw unreadable("it holds a line outside of a source file");
		const file = this.#report.file(this.#path);
		const number = readCount(attributes["nr"], "the number of a line", this.#path);
		file.line(number, readCount(attributes["ci"], "the covered instructions of a line", this.#path) > 0);
		const covered = readCount(attributes["cb"] ?? "0", "the covered branches of a line", this.#path);
		const total = covered + readCount(attributes["mb"] ?? "0", "the missed branches of a line", this.#path);
		if (total > 0) file.branchesOfLine(number, {
			covered,
			total
		});
	}
	#methodCounter(attributes) {
		if (this.#class === void 0 || this.#method === void 0) return;
		const covered = readCount(attributes["covered"], `the counter of a method of ${this.#class.name}`) > 0;
		this.#report.file(this.#class.path).point("functions", this.#method, covered);
	}
	#session(attributes) {
		const time = readTime(attributes["dump"]);
		if (time !== void 0 && time > (this.#report.time ?? 0)) this.#report.time = time;
	}
	close(name) {
		if (name === "method") this.#method = void 0;
		else if (name === "sourcefile") this.#inSource = false;
	}
	finish() {
		return this.#report.finish();
	}
};

// src/inputs/coverage/formats/lcov-functions.ts
var LcovFunctions = class {
	#named = /* @__PURE__ */ new Map();
	#next = 0;
	#names = [];
	#written = 0;
	#namesakes = false;
	#unnamed = [];
	#hashes = /* @__PURE__ */ new Uint32Array(1024);
	#records = 1;
	move() {
		this.#written += this.#names.length / 2;
		this.#names.length = 0;
	}
	define(functions, fresh, key, written) {
		const slot = (written?.hash ?? 0) & this.#hashes.length - 1;
		if (written !== void 0 && fresh && this.#unnamed && this.#hashes[slot] !== this.#records) {
			this.#hashes[slot] = this.#records;
			this.#unnamed.push(key);
			this.#names.push(written.begins, written.ends);
			functions.append(key, false);
			return;
		}
		const named = this.byName();
		const name = key.slice(key.indexOf(",") + 1);
		const namesake = named.get(name);
		const before = namesake === void 0 ? 0 : typeof namesake === "number" ? 1 : namesake.places.length;
		const unique = before === 0 ? key : `${key}#${before}`;
		const place = fresh ? functions.append(unique, false) : functions.add(unique, false);
		if (place === this.#written + this.#names.length / 2) this.#names.push(written?.begins ?? 0, written?.ends ?? 0);
		if (namesake === void 0) named.set(name, place);
		else {
			this.#namesakes = true;
			if (typeof namesake === "object") namesake.places.push(place);
			else named.set(name, {
				places: [namesake, place],
				next: namesake < this.#next ? 1 : 0
			});
		}
	}
	hitNext(functions, bytes, name, ends, covered) {
		if (this.#namesakes) return false;
		const place = 2 * (this.#next - this.#written);
		const [from = 0, to = 0] = [this.#names[place], this.#names[place + 1]];
		if (to - from !== ends - name) return false;
		for (let at = from, other = name; at < to; at++, other++) if (bytes[at] !== bytes[other]) return false;
		functions.cover(this.#next++, covered);
		return true;
	}
	hit(functions, name, covered) {
		const namesake = this.byName().get(name);
		if (namesake === void 0) functions.add(`0,${name}`, covered);
		else if (typeof namesake === "number") {
			functions.cover(namesake, covered);
			this.#next = namesake + 1;
		} else {
			const place = namesake.places[namesake.next] ?? 0;
			if (namesake.next < namesake.places.length - 1) namesake.next++;
			functions.cover(place, covered);
		}
	}
	byName() {
		for (const [place, key] of this.#unnamed?.entries() ?? []) this.#named.set(key.slice(key.indexOf(",") + 1), place);
		this.#unnamed = void 0;
		return this.#named;
	}
	close() {
		if (this.#unnamed === void 0) this.#named.clear();
		this.#unnamed = [];
		this.#records++;
		this.#next = 0;
		this.#names.length = 0;
		this.#written = 0;
		this.#namesakes = false;
	}
};

// src/inputs/coverage/formats/lcov.ts
const lcov = {
	id: "lcov",
	title: "LCOV",
	kind: "text",
	recognise: (head) => /^(?:\s*#[^\n]*\n)*\s*(?:TN|SF|VER):/.test(head),
	read(source) {
		const reader = new LcovReader();
		let rest = Buffer.alloc(0);
		for (const chunk of source.chunks()) {
			const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
			const end = bytes.lastIndexOf(LINE_FEED$1) + 1;
			let start = 0;
			if (rest.length > 0 && end > 0) {
				start = bytes.indexOf(LINE_FEED$1) + 1;
				reader.lines(Buffer.concat([rest, bytes.subarray(0, start)]), 0, rest.length + start);
			}
			reader.lines(bytes, start, end);
			rest = Buffer.concat([end > 0 ? Buffer.alloc(0) : rest, bytes.subarray(end)]);
			if (rest.length > LONGEST_LINE$1) throw unreadable("it holds a line without end");
		}
		reader.lines(Buffer.concat([rest, Buffer.of(LINE_FEED$1)]), 0, rest.length + 1);
		return reader.finish();
	}
};
const LINE_FEED$1 = 10;
const LONGEST_LINE$1 = 1048576;
const COMMA = 44;
const HYPHEN = 45;
const COLON$1 = 58;
const SPACE = 32;
const ZERO = 48;
const NINE = 57;
const ORDINALS = 2 ** 15;
const SUMS = new Map([
	"LF",
	"LH",
	"BRF",
	"BRH",
	"FNF",
	"FNH"
].map((name) => [[...name].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0), name]));
var LcovReader = class {
	#report = new ReportDraft("lcov");
	#file;
	#path = "";
	#line = 0;
	#fresh = false;
	#sums = {};
	#seen = {
		lines: false,
		branches: false,
		functions: false
	};
	#states = /* @__PURE__ */ new Uint8Array(65536);
	#lastLine = 0;
	#keys = /* @__PURE__ */ new Float64Array(4096);
	#taken = new Uint8Array(this.#keys.length);
	#branches = 0;
	#called = new LcovFunctions();
	#indexed = /* @__PURE__ */ new Map();
	#at = 0;
	lines(bytes, start, end) {
		this.#at = start;
		this.#called.move();
		while (this.#at < end) {
			this.#lineRecords(bytes, end);
			if (this.#at === end) return;
			this.#line++;
			const first = this.#at;
			if (this.#branchRecord(bytes, first) || this.#functionRecord(bytes, first)) continue;
			if (this.#sumRecord(bytes, first)) continue;
			const feed = bytes.indexOf(LINE_FEED$1, first);
			this.#at = feed + 1;
			this.#record(bytes.toString("utf8", first, feed).trim());
		}
	}
	#lineRecords(bytes, end) {
		let at = this.#at;
		const states = this.#states;
		while (at < end && bytes[at] === 68 && bytes[at + 1] === 65 && bytes[at + 2] === COLON$1) {
			let line = 0;
			let next = at + 3;
			let digit = bytes[next] ?? 0;
			for (; digit >= ZERO && digit <= NINE; digit = bytes[++next] ?? 0) line = line * 10 + digit - ZERO;
			const comma = next;
			if (digit !== COMMA || comma === at + 3) break;
			let covered = false;
			digit = bytes[++next] ?? 0;
			for (; digit >= ZERO && digit <= NINE; digit = bytes[++next] ?? 0) covered ||= digit !== ZERO;
			if (digit !== LINE_FEED$1 || next === comma + 1) break;
			this.#line++;
			if (line === 0 || line >= states.length) this.#open().line(line, covered);
			else {
				if (covered) states[line] = LINE$1.covered;
				else states[line] ||= LINE$1.missed;
				if (line > this.#lastLine) this.#lastLine = line;
			}
			at = next + 1;
		}
		if (at > this.#at) {
			this.#open();
			this.#seen.lines = true;
		}
		this.#at = at;
	}
	#branchRecord(bytes, start) {
		if (bytes[start] !== 66 || bytes[start + 2] !== 68 || bytes[start + 4] !== COLON$1) return false;
		this.#at = start + 5;
		const line = this.#number(bytes, COMMA);
		const block = this.#number(bytes, COMMA);
		const branch = this.#number(bytes, COMMA);
		let taken = 0;
		if (bytes[this.#at] === HYPHEN && bytes[this.#at + 1] === LINE_FEED$1) this.#at += 2;
		else taken = this.#number(bytes, LINE_FEED$1);
		if (line === -1 || block === -1 || branch === -1 || taken === -1) return false;
		if (line > 5e6 || block >= ORDINALS || branch >= ORDINALS) return false;
		this.#seen.branches = true;
		const key = numericKey(line, block * ORDINALS + branch);
		const place = this.#branches;
		if (place > 0 && key <= (this.#keys[place - 1] ?? 0)) this.#giveBranches();
		else if (place === this.#keys.length) this.#giveBranches();
		this.#keys[this.#branches] = key;
		this.#taken[this.#branches++] = taken > 0 ? 1 : 0;
		return true;
	}
	#sumRecord(bytes, start) {
		let letters = 0;
		let at = start;
		for (; at < start + 4 && bytes[at] !== COLON$1; at++) letters = letters * 256 + (bytes[at] ?? 0);
		const name = SUMS.get(letters);
		if (name === void 0) return false;
		this.#at = at + 1;
		const sum = this.#number(bytes, LINE_FEED$1);
		if (sum === -1) return false;
		this.#open();
		this.#sums[name] = sum;
		return true;
	}
	#functionRecord(bytes, start) {
		if (bytes[start] !== 70 || bytes[start + 1] !== 78) return false;
		const defines = bytes[start + 2] === COLON$1;
		if (!(defines || bytes[start + 2] === 68 && bytes[start + 4] === COLON$1)) return false;
		const number = start + (defines ? 3 : 5);
		const comma = endOfNumber(bytes, number);
		const name = comma + 1;
		if (comma === number || bytes[comma] !== COMMA || isDigit(bytes[name] ?? 0)) return false;
		let feed = name;
		let hash = 0;
		let byte = bytes[feed] ?? LINE_FEED$1;
		for (; byte >= SPACE && byte < 127; byte = bytes[++feed] ?? LINE_FEED$1) hash = hash * 31 + byte | 0;
		if (byte !== LINE_FEED$1 || feed === name || bytes[name] === SPACE || bytes[feed - 1] === SPACE) return false;
		const functions = this.#functions();
		if (defines) {
			const key = bytes.toString("latin1", number, feed);
			this.#called.define(functions, this.#fresh, key, {
				hash,
				begins: name,
				ends: feed
			});
		} else if (!this.#called.hitNext(functions, bytes, name, feed, !isZero(bytes, number, comma))) return false;
		this.#at = feed + 1;
		return true;
	}
	#number(bytes, end) {
		let at = this.#at;
		let number = 0;
		let digit = bytes[at] ?? 0;
		while (digit >= ZERO && digit <= NINE) {
			number = number * 10 + digit - ZERO;
			digit = bytes[++at] ?? 0;
		}
		if (digit !== end || at === this.#at || at - this.#at > 9) return -1;
		this.#at = at + 1;
		return number;
	}
	#record(text) {
		if (text === "" || text.startsWith("#")) return;
		if (text === "end_of_record") {
			this.#close();
			return;
		}
		const colon = text.indexOf(":");
		if (colon === -1) throw this.#wrong(`is no LCOV record: "${text.slice(0, 60)}"`);
		this.#other(text.slice(0, colon), text.slice(colon + 1));
	}
	#anyLine(value) {
		const match = /^(\d{1,15}),([^,]+)(?:,.*)?$/.exec(value);
		if (!match) throw this.#wrong("has no line number and hits");
		this.#seen.lines = true;
		this.#open().line(Number(match[1]), this.#hits(match[2] ?? ""));
	}
	#anyBranch(value) {
		const match = /^(\d{1,15},e?[^,]+,.+),([^,]*)$/.exec(value);
		if (!match) throw this.#wrong("is no branch");
		this.#seen.branches = true;
		this.#open().point("branches", match[1] ?? "", this.#hits(match[2] ?? ""));
	}
	#hits(text) {
		const trimmed = text.trim();
		if (trimmed === "-") return false;
		if (/^\d{1,9}$/.test(trimmed)) return trimmed !== "0" && Number(trimmed) > 0;
		const hits = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : NaN;
		if (!Number.isFinite(hits)) throw this.#wrong(`has hits that are no number: "${trimmed.slice(0, 40)}"`);
		return hits > 0;
	}
	#other(type, value) {
		switch (type) {
			case "SF":
				if (this.#file !== void 0) throw this.#wrong(`begins a file inside the record of ${this.#path}`);
				this.#path = value.trim();
				if (this.#path === "") throw this.#wrong("names no file");
				this.#file = this.#report.file(this.#path);
				break;
			case "DA":
				this.#anyLine(value);
				break;
			case "BRDA":
				this.#anyBranch(value);
				break;
			case "FN":
				this.#function(value);
				break;
			case "FNDA":
				this.#functionHits(value);
				break;
			case "FNL": {
				const [index = "", line = ""] = value.split(",");
				this.#indexed.set(index.trim(), line.trim());
				break;
			}
			case "FNA": {
				const [index = "", hits = ""] = value.split(",");
				const line = this.#indexed.get(index.trim());
				if (line === void 0) throw this.#wrong(`speaks of function ${index.trim()}, which no FNL names`);
				this.#called.byName();
				this.#functions().add(`${line}#${index.trim()}`, this.#hits(hits));
				break;
			}
			case "LF":
			case "LH":
			case "BRF":
			case "BRH":
			case "FNF":
			case "FNH":
				this.#open();
				this.#sums[type] = this.#sum(value);
		}
	}
	#function(value) {
		const match = /^(\d+),(?:\d+,(?=.))?(.*)$/.exec(value);
		if (!match) throw this.#wrong("is no function");
		this.#called.define(this.#functions(), this.#fresh, `${match[1]},${match[2]}`);
	}
	#functionHits(value) {
		const comma = value.indexOf(",");
		if (comma === -1) throw this.#wrong("has no hits and name");
		this.#called.hit(this.#functions(), value.slice(comma + 1), this.#hits(value.slice(0, comma)));
	}
	#functions() {
		const functions = this.#open().points("functions");
		if (!this.#seen.functions) this.#fresh = functions.size === 0;
		this.#seen.functions = true;
		return functions;
	}
	#sum(value) {
		const sum = Number(value.trim());
		if (!/^\d+$/.test(value.trim()) || !Number.isSafeInteger(sum)) throw this.#wrong("is no sum");
		return sum;
	}
	#open() {
		if (this.#file === void 0) throw this.#wrong("belongs to no file: no SF record is open");
		return this.#file;
	}
	#giveBranches() {
		this.#open().points("branches").addAll(this.#keys, this.#taken, this.#branches);
		this.#branches = 0;
	}
	#close() {
		const file = this.#open();
		if (this.#lastLine > 0) {
			file.lines(this.#states, this.#lastLine + 1);
			this.#states.fill(0, 0, this.#lastLine + 1);
			this.#lastLine = 0;
		}
		if (this.#branches > 0) this.#giveBranches();
		const { LF, LH, BRF, BRH, FNF, FNH } = this.#sums;
		if (!this.#seen.lines && LF !== void 0) {
			if (LF > 0) file.count("lines", {
				covered: LH ?? 0,
				total: LF
			});
			else file.measuresLines();
		}
		if (!this.#seen.branches && BRF !== void 0) {
			if (BRF > 0) file.count("branches", {
				covered: BRH ?? 0,
				total: BRF
			});
			else file.points("branches");
		}
		if (!this.#seen.functions && FNF !== void 0) {
			if (FNF > 0) file.count("functions", {
				covered: FNH ?? 0,
				total: FNF
			});
			else file.points("functions");
		}
		this.#file = void 0;
		this.#sums = {};
		this.#seen = {
			lines: false,
			branches: false,
			functions: false
		};
		this.#called.close();
		this.#indexed.clear();
	}
	finish() {
		if (this.#file !== void 0) throw unreadable(`it ends inside the record of ${this.#path}: it was cut off`, void 0, this.#line);
		return this.#report.finish();
	}
	#wrong(message) {
		return unreadable(`line ${this.#line} ${message}`, void 0, this.#line);
	}
};
function endOfNumber(bytes, start) {
	let at = start;
	while (isDigit(bytes[at] ?? 0)) at++;
	return at;
}
function isDigit(byte) {
	return byte >= ZERO && byte <= NINE;
}
function isZero(bytes, start, end) {
	for (let at = start; at < end; at++) if (bytes[at] !== ZERO) return false;
	return true;
}

// src/inputs/coverage/formats/llvm-cov.ts
const llvmCov = {
	id: "llvm-cov",
	title: "LLVM coverage JSON",
	kind: "json",
	recognise: (value) => isObject$1(value) && value["type"] === "llvm.coverage.json.export",
	read(value) {
		const report = new ReportDraft("llvm-cov");
		for (const [index, entry] of listAt(objectAt(value, "the report")["data"], "data").entries()) {
			const data = objectAt(entry, `data[${index}]`);
			for (const [at, each] of listAt(data["files"], `data[${index}].files`).entries()) {
				const coverage = objectAt(each, `data[${index}].files[${at}]`);
				const path = textAt(coverage["filename"], `data[${index}].files[${at}].filename`);
				readFile$1(report.file(path), coverage, path);
			}
			for (const each of listAt(data["functions"] ?? [], `data[${index}].functions`)) readFunction(report, objectAt(each, `data[${index}]: a function`));
		}
		return report.finish();
	}
};
function readFile$1(file, coverage, path) {
	const summary = objectAt(coverage["summary"], `${path}: summary`);
	const lines = sumOf(summary, "lines", path);
	if (lines !== void 0) file.count("lines", lines);
	const functions = sumOf(summary, "functions", path);
	if (functions !== void 0) file.count("functions", functions);
	if (Array.isArray(coverage["segments"])) readSegments(file, coverage["segments"], path);
	if (Array.isArray(coverage["branches"]) && coverage["branches"].length > 0) readBranches$2(file, coverage["branches"], path);
	else {
		const branches = sumOf(summary, "branches", path);
		if (branches !== void 0 && branches.total > 0) file.count("branches", branches);
	}
}
function sumOf(summary, metric, path) {
	const sum = summary[metric];
	if (!isObject$1(sum)) return void 0;
	return {
		covered: countAt(sum["covered"], `${path}: summary.${metric}.covered`),
		total: countAt(sum["count"], `${path}: summary.${metric}.count`)
	};
}
const LONGEST_GAP = 5e6;
function readSegments(file, written, path) {
	const segments = written.map((segment) => readSegment(segment, path));
	file.measuresLines();
	let wrapped;
	let at = 0;
	for (let line = segments[0]?.line ?? 0; at < segments.length; line++) {
		if ((segments[at]?.line ?? 0) - line > LONGEST_GAP) return;
		const own = [];
		for (let next = segments[at]; next !== void 0 && next.line <= line; next = segments[++at]) own.push(next);
		const covered = lineOf$3(own, wrapped);
		if (covered !== void 0) file.line(line, covered);
		wrapped = own.at(-1) ?? wrapped;
	}
}
function lineOf$3(own, wrapped) {
	const starts = own.filter((segment) => segment.entry && segment.hasCount && !segment.gap);
	const first = own[0];
	if (!(!(first?.entry === true && !first.hasCount) && (wrapped?.hasCount === true || starts.length > 0) || own.some((segment) => segment.entry && segment.hasCount))) return void 0;
	return wrapped?.covered === true || starts.some((segment) => segment.covered);
}
function readSegment(written, path) {
	const [line, , count, hasCount, entry, gap] = listAt(written, `${path}: a segment`);
	return {
		line: countAt(line, `${path}: the line of a segment`),
		covered: hitsAt(count, `${path}: the count of a segment`),
		hasCount: hasCount === true || hasCount === 1,
		entry: entry === true || entry === 1,
		gap: gap === true || gap === 1
	};
}
function readBranches$2(file, branches, path) {
	for (const branch of branches) {
		const [line, column, lastLine, lastColumn, whenTrue, whenFalse] = listAt(branch, `${path}: a branch`);
		const id = `${countAt(line, `${path}: the line of a branch`)}:${column}-${lastLine}:${lastColumn}`;
		file.point("branches", `${id} true`, hitsAt(whenTrue, `${path}: the count of a branch`));
		file.point("branches", `${id} false`, hitsAt(whenFalse, `${path}: the count of a branch`));
	}
}
function readFunction(report, written) {
	const [path] = listAt(written["filenames"], "the files of a function");
	const [region] = listAt(written["regions"], "the regions of a function");
	if (typeof path !== "string" || region === void 0) return;
	const [line, column] = listAt(region, `${path}: the region of a function`);
	const covered = hitsAt(written["count"], `${path}: the count of a function`);
	report.file(path).point("functions", `${countAt(line, `${path}: the line of a function`)}:${column}`, covered);
}

// src/inputs/coverage/formats/opencover.ts
const opencover = {
	id: "opencover",
	title: "OpenCover",
	kind: "xml",
	leaves: ["SequencePoint", "BranchPoint"],
	recognise: ({ name }) => name === "CoverageSession",
	visitor: () => new OpenCoverVisitor()
};
const HIDDEN_LINE = 16707566;
const LONGEST_POINT = 1e5;
var OpenCoverVisitor = class {
	#report = new ReportDraft("opencover");
	#files = /* @__PURE__ */ new Map();
	#method;
	#text;
	open({ name, attributes }) {
		switch (name) {
			case "SequencePoint":
				this.#sequencePoint(attributes);
				break;
			case "BranchPoint":
				this.#branchPoint(attributes);
				break;
			case "Method":
				this.#method = {
					visited: attributes["visited"] === "true",
					file: void 0,
					name: "",
					line: void 0
				};
				break;
			case "FileRef":
				if (this.#method !== void 0) this.#method.file = attributes["uid"];
				break;
			case "Name":
				this.#text = "";
				break;
			case "Module":
				this.#files.clear();
				break;
			case "File": this.#files.set(attributes["uid"] ?? "", attributes["fullPath"] ?? "");
		}
	}
	#fileOf(attributes) {
		const uid = attributes["fileid"] ?? this.#method?.file;
		const path = uid === void 0 ? void 0 : this.#files.get(uid);
		if (path === void 0 || path === "") return void 0;
		return this.#report.file(path);
	}
	#sequencePoint(attributes) {
		const file = this.#fileOf(attributes);
		const first = readCount(attributes["sl"], "the line of a sequence point");
		if (file === void 0 || first === HIDDEN_LINE) return;
		const last = readCount(attributes["el"] ?? attributes["sl"], "the last line of a sequence point");
		const covered = readHits(attributes["vc"], `the visits of line ${first}`);
		if (last < first || last - first > LONGEST_POINT) throw unreadable(`it holds a point from line ${first} to ${last}`);
		for (let line = first; line <= last; line++) file.line(line, covered);
		file.point("statements", `${first}:${attributes["sc"]}-${last}:${attributes["ec"]}`, covered);
		if (this.#method !== void 0) this.#method.line ??= first;
	}
	#branchPoint(attributes) {
		const file = this.#fileOf(attributes);
		const line = readCount(attributes["sl"], "the line of a branch point");
		if (file === void 0 || line === HIDDEN_LINE) return;
		const id = `${line}:${this.#method?.name}#${attributes["offset"]}.${attributes["ordinal"]}.${attributes["path"]}`;
		file.point("branches", id, readHits(attributes["vc"], `the visits of a branch of line ${line}`));
	}
	text(text) {
		if (this.#text !== void 0) this.#text += text;
	}
	close(name) {
		if (name === "Name") {
			if (this.#method !== void 0) this.#method.name = this.#text ?? "";
			this.#text = void 0;
		} else if (name === "Method" && this.#method !== void 0) {
			const { file: uid, line, visited, name: method } = this.#method;
			const path = uid === void 0 ? void 0 : this.#files.get(uid);
			if (path && line !== void 0) this.#report.file(path).point("functions", `${line}:${method}`, visited);
			this.#method = void 0;
		}
	}
	finish() {
		return this.#report.finish();
	}
};

// src/inputs/coverage/formats/phpunit.ts
const phpunit = {
	id: "phpunit",
	title: "PHPUnit XML",
	kind: "xml",
	leaves: [],
	recognise: ({ name, attributes }) => name === "phpunit" && /phpunit\.(?:de|readthedocs)/.test(attributes["xmlns"] ?? ""),
	visitor: () => new PhpunitVisitor()
};
var PhpunitVisitor = class {
	#report = new ReportDraft("phpunit");
	#source = "";
	#path;
	open({ name, attributes }) {
		switch (name) {
			case "build": {
				const time = readTime(attributes["time"]);
				if (time !== void 0) this.#report.time = time;
				break;
			}
			case "project":
				this.#source = attributes["source"] ?? "";
				break;
			case "file": {
				const href = attributes["href"];
				if (href === void 0) throw unreadable("it is the page of one file", "Name the index.xml beside it instead.");
				this.#path = posix.join(this.#source.replaceAll("\\", "/"), href.replace(/\.xml$/, ""));
				break;
			}
			case "lines":
				this.#sum("lines", attributes["executed"], attributes["executable"]);
				break;
			case "methods": this.#sum("functions", attributes["tested"], attributes["count"]);
		}
	}
	#sum(metric, covered, total) {
		if (this.#path === void 0) return;
		this.#report.file(this.#path).count(metric, {
			covered: readCount(covered, `the covered ${metric} of ${this.#path}`),
			total: readCount(total, `the ${metric} of ${this.#path}`)
		});
	}
	close(name) {
		if (name === "file") this.#path = void 0;
	}
	finish() {
		return this.#report.finish();
	}
};

// src/inputs/coverage/formats/simplecov.ts
const simplecov = {
	id: "simplecov",
	title: "SimpleCov",
	kind: "json",
	recognise: (value) => isObject$1(value) && Object.values(value).some((suite) => isObject$1(suite) && isObject$1(suite["coverage"]) && "timestamp" in suite),
	read(value) {
		const report = new ReportDraft("simplecov");
		for (const [name, entry] of Object.entries(objectAt(value, "the report"))) {
			const suite = objectAt(entry, name);
			if (typeof suite["timestamp"] === "number") report.time = Math.max(report.time ?? 0, suite["timestamp"] * 1e3);
			for (const [path, coverage] of Object.entries(objectAt(suite["coverage"], `${name}: coverage`))) {
				const file = report.file(path);
				const lines = isObject$1(coverage) ? coverage["lines"] : coverage;
				readLines(file, listAt(lines, `${path}: lines`), path);
				if (isObject$1(coverage) && isObject$1(coverage["branches"])) readBranches$1(file, coverage["branches"], path);
				if (isObject$1(coverage) && isObject$1(coverage["methods"])) readMethods(file, coverage["methods"], path);
			}
		}
		return report.finish();
	}
};
function readLines(file, lines, path) {
	file.measuresLines();
	for (const [index, hits] of lines.entries()) {
		if (hits === null || hits === "ignored") continue;
		file.line(index + 1, hitsAt(hits, `${path}: line ${index + 1}`));
	}
}
function readBranches$1(file, branches, path) {
	file.points("branches");
	for (const [condition, arms] of Object.entries(branches)) {
		const line = /^\[:\w+, \d+, (\d+),/.exec(condition)?.[1];
		if (line === void 0) throw unreadable(`${path}: "${condition.slice(0, 60)}" is no branch`);
		for (const [arm, hits] of Object.entries(objectAt(arms, `${path}: ${condition}`))) file.point("branches", `${line}:${condition}${arm}`, hitsAt(hits, `${path}: ${arm}`));
	}
}
function readMethods(file, methods, path) {
	file.points("functions");
	for (const [method, hits] of Object.entries(methods)) {
		const line = /, (\d+), \d+, \d+, \d+\]$/.exec(method)?.[1] ?? "0";
		file.point("functions", `${line}:${method}`, hitsAt(hits, `${path}: ${method}`));
	}
}

// src/inputs/coverage/formats/tarpaulin.ts
const tarpaulin = {
	id: "tarpaulin",
	title: "Tarpaulin JSON",
	kind: "json",
	recognise: (value) => isObject$1(value) && Array.isArray(value["files"]) && value["files"].some((file) => isObject$1(file) && Array.isArray(file["traces"])),
	read(value) {
		const report = new ReportDraft("tarpaulin");
		for (const [index, entry] of listAt(objectAt(value, "the report")["files"], "files").entries()) {
			const where = `files[${index}]`;
			const coverage = objectAt(entry, where);
			const parts = listAt(coverage["path"], `${where}.path`).map((part) => textAt(part, `${where}.path`));
			const file = report.file(parts.join("/").replace(/^\/\//, "/"));
			file.measuresLines();
			for (const trace of listAt(coverage["traces"], `${where}.traces`)) {
				const { line, stats } = objectAt(trace, `${where}: a trace`);
				const hits = objectAt(stats, `${where}: stats of line ${line}`)["Line"];
				if (hits !== void 0) file.line(countAt(line, `${where}: a line`), hitsAt(hits, `${where}: line ${line}`));
			}
		}
		return report.finish();
	}
};

// src/inputs/coverage/formats/index.ts
const COVERAGE_FORMATS = [
	lcov,
	goCover,
	cobertura,
	clover,
	jacoco,
	opencover,
	phpunit,
	istanbulFinal,
	istanbulSummary,
	coveragePy,
	simplecov,
	llvmCov,
	tarpaulin,
	coverlet
];

// src/inputs/coverage/xml-leaf.ts
var import_saxes = require_saxes();
const MOST_SHAPES = 4;
var LeafReader = class {
	name;
	#shapes = [];
	#end = 0;
	constructor(name) {
		this.name = name;
	}
	get end() {
		return this.#end;
	}
	read(text, at) {
		for (const shape of this.#shapes) if (this.#fits(shape, text, at)) return shape.attributes;
		const shape = shapeAt(this.name, text, at);
		if (shape === void 0 || !this.#fits(shape, text, at)) return void 0;
		this.#shapes.push(shape);
		if (this.#shapes.length > MOST_SHAPES) this.#shapes.shift();
		return shape.attributes;
	}
	#fits(shape, text, at) {
		const { pattern } = shape;
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match === null) return false;
		shape.values = match;
		this.#end = pattern.lastIndex;
		return true;
	}
};
const ELEMENT = /[ \t\r\n]*<([A-Za-z]+)((?: [A-Za-z-]+="[^"<&]*")*) ?\/>/y;
function shapeAt(name, text, at) {
	ELEMENT.lastIndex = at;
	const match = ELEMENT.exec(text);
	if (match?.[1] !== name) return void 0;
	const keys = [...(match[2] ?? "").matchAll(/ ([A-Za-z-]+)="[^"]*"/g)].map((attribute) => attribute[1] ?? "");
	if (new Set(keys).size < keys.length) return void 0;
	const values = keys.map((key) => ` ${key}="([^"<&]*)"`).join("");
	const attributes = {};
	const shape = {
		pattern: new RegExp(`[ \\t\\r\\n]*<${name}${values} ?/>`, "y"),
		values: keys,
		attributes
	};
	for (const [index, key] of keys.entries()) Object.defineProperty(attributes, key, {
		get: () => shape.values[index + 1] ?? "",
		enumerable: true
	});
	return shape;
}

// src/inputs/coverage/xml.ts
const DEEPEST$4 = 200;
const LONGEST_TAG = 1048576;
const PIECE$1 = 65536;
function readXml(chunks, choose) {
	const reader = new XmlReader(choose);
	for (const text of decode(chunks)) reader.write(text);
	return reader.close();
}
var XmlReader = class {
	#choose;
	#parser = new import_saxes.SaxesParser({
		position: false,
		xmlns: false
	});
	#visitor;
	#leaves = [];
	#depth = 0;
	#rest = "";
	#at = 0;
	#betweenTags = false;
	#lines = 0;
	constructor(choose) {
		this.#choose = choose;
		this.#parser.on("doctype", (doctype) => {
			if (doctype.includes("[")) throw unreadable("it declares entities or a DTD of its own, which are never read", "Write it without a DTD.");
		});
		this.#parser.on("opentag", ({ name, attributes }) => this.#open({
			name,
			attributes
		}));
		this.#parser.on("closetag", ({ name }) => {
			this.#depth--;
			this.#betweenTags = this.#depth > 0;
			this.#visitor?.close?.(name);
		});
		this.#parser.on("text", (text) => this.#visitor?.text?.(text));
		this.#parser.on("error", (error) => {
			throw unreadable(`it is not well-formed XML: ${error.message.replace(/^[\d:undefi]*:\s*/, "").replace(/\.$/, "")}`);
		});
	}
	#open(element) {
		if (++this.#depth > DEEPEST$4) throw unreadable(`it nests deeper than ${DEEPEST$4} elements`);
		if (this.#visitor === void 0) {
			const { visitor, leaves } = this.#choose(element);
			this.#visitor = visitor;
			this.#leaves = leaves.map((name) => new LeafReader(name));
		}
		this.#betweenTags = true;
		this.#visitor.open(element);
	}
	write(piece) {
		const text = this.#rest === "" ? piece : this.#rest + piece;
		this.#at = 0;
		try {
			this.#tags(text);
			if (text.length - this.#at > LONGEST_TAG) throw unreadable("it holds a tag without end");
		} catch (error) {
			throw this.#located(error, text);
		}
		this.#lines += countLines$2(text, this.#at);
		this.#rest = text.slice(this.#at);
	}
	#tags(text) {
		while (true) {
			if (this.#betweenTags && this.#visitor !== void 0) this.#takeLeaves(text, this.#visitor);
			const end = text.indexOf(">", this.#at) + 1;
			if (end === 0) return;
			this.#betweenTags = false;
			this.#parser.write(text.slice(this.#at, end));
			this.#at = end;
		}
	}
	#takeLeaves(text, visitor) {
		while (true) {
			const before = this.#at;
			for (const leaf of this.#leaves) {
				const attributes = leaf.read(text, before);
				if (attributes === void 0) continue;
				visitor.open({
					name: leaf.name,
					attributes
				});
				visitor.close?.(leaf.name);
				this.#at = leaf.end;
				break;
			}
			if (this.#at === before) return;
		}
	}
	close() {
		try {
			this.#at = 0;
			this.#parser.write(this.#rest);
			this.#at = this.#rest.length;
			this.#parser.close();
		} catch (error) {
			throw this.#located(error, this.#rest);
		}
		if (this.#visitor === void 0) throw unreadable("it holds no XML element");
		return this.#visitor;
	}
	#located(error, text) {
		if (!(error instanceof UnreadableReport) || error.line !== void 0) return error;
		const at = text.length - text.slice(this.#at).trimStart().length;
		return unreadable(error.message, error.fix, this.#lines + countLines$2(text, at) + 1);
	}
};
function countLines$2(text, end) {
	let lines = 0;
	for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) lines++;
	return lines;
}
function* decode(chunks) {
	let decoder;
	for (const chunk of chunks) {
		decoder ??= decoderOf(chunk);
		for (let at = 0; at < chunk.length; at += PIECE$1) yield decoder.write(chunk.subarray(at, at + PIECE$1));
	}
	const rest = decoder?.end();
	if (rest) yield rest;
}
function decoderOf(head) {
	const start = Buffer.from(head.subarray(0, 200)).toString("latin1");
	const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*\sencoding=["']([\w-]+)/.exec(start)?.[1]?.toLowerCase();
	const label = head[0] === 255 && head[1] === 254 ? "utf-16le" : head[0] === 254 && head[1] === 255 ? "utf-16be" : declared ?? "utf-8";
	if (label === "utf-8" || label === "utf8") return new StringDecoder("utf8");
	try {
		const decoder = new TextDecoder(label);
		return {
			write: (bytes) => decoder.decode(bytes, { stream: true }),
			end: () => decoder.decode()
		};
	} catch {
		throw unreadable(`it is written in ${label}, which cannot be read`, "Write it as UTF-8.", 1);
	}
}

// src/inputs/coverage/recognise.ts
const KNOWN = COVERAGE_FORMATS.map((format) => format.title).join(", ");
const LARGEST_JSON = 268435456;
function readAnyFormat(source) {
	const start = headOf(source).trimStart();
	if (start === "") throw unreadable("it is empty", "Check that the tests ran with coverage turned on.");
	if (/^<(?:!doctype\s+html|html)\b/i.test(start)) throw htmlReport();
	if (start.startsWith("<")) return readXmlReport(source);
	if (start.startsWith("{") || start.startsWith("[")) return readJsonReport(source);
	const format = COVERAGE_FORMATS.find((one) => one.kind === "text" && one.recognise(start));
	if (format === void 0) throw unknownFormat();
	return {
		format,
		content: format.read(source)
	};
}
function headOf(source) {
	for (const chunk of source.chunks()) return Buffer.from(chunk.subarray(0, 8192)).toString("utf8").replace(/^\uFEFF/, "").replace(/[\0\uFFFD]/g, "");
	return "";
}
function readXmlReport(source) {
	let chosen;
	const visitor = readXml(source.chunks(), (root) => {
		if (root.name.toLowerCase() === "html") throw htmlReport();
		chosen = COVERAGE_FORMATS.find((one) => one.kind === "xml" && one.recognise(root));
		if (chosen === void 0) throw unknownFormat(`an XML document of <${root.name.slice(0, 60)}>`);
		return {
			visitor: chosen.visitor(source),
			leaves: chosen.leaves
		};
	});
	if (chosen === void 0) throw unknownFormat();
	return {
		format: chosen,
		content: visitor.finish()
	};
}
function readJsonReport(source) {
	const value = parseJson$2(source);
	const format = COVERAGE_FORMATS.find((one) => one.kind === "json" && one.recognise(value));
	if (format === void 0) throw unknownFormat("a JSON document");
	return {
		format,
		content: format.read(value, source)
	};
}
function parseJson$2(source) {
	const pieces = [];
	let size = 0;
	for (const chunk of source.chunks()) {
		size += chunk.length;
		if (size > LARGEST_JSON) throw unreadable(`it has more than ${LARGEST_JSON} bytes of JSON`, "Write LCOV instead.");
		pieces.push(Buffer.from(chunk));
	}
	const text = Buffer.concat(pieces).toString("utf8");
	try {
		return JSON.parse(text.charCodeAt(0) === 65279 ? text.slice(1) : text);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw unreadable(`it is not valid JSON: ${why.slice(0, 120)}`);
	}
}
function htmlReport() {
	return unreadable("it is an HTML page, which is made for people", "Let the test runner write lcov as well (for example `--coverage.reporter=lcov`, `--cov-report=lcov`) and name that file.");
}
function unknownFormat(what = "a text") {
	return unreadable(`it is ${what} in no known coverage format`, `Write one of: ${KNOWN}.`);
}

// src/inputs/coverage/read-report.ts
function readReport$1(file, context) {
	if (!context.root.has(file) && context.root.relative(file) !== void 0 && !exists(context.root, file)) return {
		kind: "missing",
		looked: [file]
	};
	const hash = createHash("sha256");
	return readSource$1(sourceOf(context.root, file, hash), () => hash.digest("hex"), context);
}
function readBytes(file, bytes, context) {
	return readSource$1({
		file,
		chunks: () => [bytes],
		beside: () => void 0
	}, () => createHash("sha256").update(bytes).digest("hex"), context);
}
function readSource$1(source, digest, context) {
	try {
		const { format, content } = readAnyFormat(source);
		return {
			kind: "found",
			value: {
				file: source.file,
				format: format.id,
				title: format.title,
				sha256: digest(),
				statementBased: content.statementBased,
				...content.time === void 0 ? {} : { time: content.time },
				...assign(content, source.file, context)
			}
		};
	} catch (error) {
		if (error instanceof UnreadableReport) {
			const { message, fix, line } = error;
			return {
				kind: "broken",
				file: source.file,
				...line === void 0 ? {} : { line },
				message: `The report cannot be used: ${message}.`,
				fix
			};
		}
		if (error instanceof UserError) return {
			kind: "broken",
			file: source.file,
			message: error.message,
			fix: error.fix
		};
		throw error;
	}
}
function exists(root, file) {
	try {
		root.readBytes(file, 0);
		return true;
	} catch (error) {
		return !(error instanceof UserError && error.message.startsWith("There is no file"));
	}
}
function sourceOf(root, file, hash) {
	let passes = 0;
	return {
		file,
		*chunks() {
			const whole = passes++ > 0;
			for (const chunk of root.chunks(file)) {
				if (whole) hash?.update(chunk);
				yield chunk;
			}
		},
		beside(path) {
			const other = posix.join(posix.dirname(file), path);
			return root.has(other) ? sourceOf(root, other) : void 0;
		}
	};
}
function assign(content, report, context) {
	const place = {
		file: report,
		root: unify(context.root.directory),
		folder: context.folder,
		goModules: context.goModules
	};
	const resolved = resolvePaths(content, place, context.tree);
	const files = /* @__PURE__ */ new Map();
	const foreign = [];
	for (const [written, measures] of content.files) {
		const file = resolved.get(written);
		if (file === void 0) {
			foreign.push(written);
			continue;
		}
		const before = files.get(file);
		files.set(file, before === void 0 ? {
			file,
			measures
		} : mergeFiles(before, {
			file,
			measures
		}, () => {}));
	}
	return {
		files: [...files.values()].sort((a, b) => a.file < b.file ? -1 : 1),
		foreign: foreign.sort()
	};
}

// src/inputs/coverage/tree.ts
function sourceTree(root, project, git) {
	const commit = committedFiles(git);
	return treeOf([.../* @__PURE__ */ new Set([...project.files, ...commit ?? []])].sort(), (path) => root.has(path), commit);
}
function treeOf(files, onDisk = () => false, commit = void 0) {
	const known = new Set(files);
	let byName;
	return {
		files,
		exact(path) {
			if (known.has(path)) return path;
			const normal = posix.normalize(path);
			if (normal.startsWith("../") || normal.startsWith("/") || normal === "..") return void 0;
			return known.has(normal) || onDisk(normal) ? normal : void 0;
		},
		endingWith(path) {
			byName ??= indexByName(files);
			const end = `/${path}`;
			return (byName.get(path.slice(path.lastIndexOf("/") + 1)) ?? []).filter((file) => file === path || file.endsWith(end));
		},
		committed: (file) => commit?.has(file)
	};
}
function filesOfCommit(git, commit) {
	if (git === void 0 || commit === void 0) return void 0;
	return git.output([
		"ls-tree",
		"-r",
		"-z",
		"--name-only",
		commit
	])?.toString("utf8").split("\0").filter((file) => file !== "");
}
function committedFiles(git) {
	const files = filesOfCommit(git, git?.head);
	return files === void 0 ? void 0 : new Set(files);
}
function indexByName(files) {
	const byName = /* @__PURE__ */ new Map();
	for (const file of files) {
		const name = file.slice(file.lastIndexOf("/") + 1);
		const same = byName.get(name);
		if (same === void 0) byName.set(name, [file]);
		else same.push(file);
	}
	return byName;
}

// src/inputs/coverage/base.ts
function readBase(request, context, git) {
	if (request === void 0 || request.baseline === void 0 && (request.reports ?? []).length === 0) return {
		kind: "missing",
		looked: []
	};
	const commit = git?.mergeBase();
	const atBase = {
		...context,
		tree: treeOfBase(context.tree, git, commit)
	};
	const inputs = [];
	for (const name of request.reports ?? []) {
		const files = expandReports(context.root, name);
		if (files.length === 0) inputs.push({
			kind: "missing",
			looked: [name]
		});
		for (const file of files) inputs.push(readReport$1(file, atBase));
	}
	if (request.baseline !== void 0) inputs.push(readBaseline(request.baseline, atBase, git, commit));
	return join$2(inputs);
}
function readBaseline(file, context, git, commit) {
	if (git === void 0 || commit === void 0) return readReport$1(file, context);
	const bytes = git.fileAt(commit, file);
	if (bytes === void 0) return {
		kind: "missing",
		looked: [`${file} at ${commit.slice(0, 7)}`]
	};
	return readBytes(file, bytes, context);
}
function treeOfBase(head, git, commit) {
	const files = filesOfCommit(git, commit);
	return files === void 0 ? head : treeOf(files);
}
function join$2(inputs) {
	const reports = [];
	for (const input of inputs) {
		if (input.kind !== "found") return input;
		reports.push(input.value);
	}
	const { files } = mergeReports(reports);
	return {
		kind: "found",
		value: {
			sources: reports.map((report) => report.file),
			files
		}
	};
}

// src/inputs/coverage/freshness.ts
const LINE_FEED = 10;
const SLACK = 3e5;
const PLAIN$1 = /\.(?:[cm]?[jt]sx?|py|go|java|cs|rb|php|rs)$/;
function staleness(report, context, git) {
	return olderThanCommit(report, context, git) ?? pastTheEnd(report, context);
}
function olderThanCommit(report, context, git) {
	if (git?.head === void 0 || context.tree.committed(report.file) !== false) return void 0;
	const seconds = git.output([
		"log",
		"-1",
		"--format=%ct",
		git.head,
		"--"
	])?.toString("latin1").trim() ?? "";
	if (!/^\d+$/.test(seconds)) return void 0;
	const committed = Number(seconds) * 1e3;
	const made = report.time ?? statSync(join(context.root.directory, report.file)).mtimeMs;
	if (made >= committed - SLACK) return void 0;
	return `was made ${iso(made)}, before commit ${git.head.slice(0, 7)} of ${iso(committed)}`;
}
function pastTheEnd(report, context) {
	for (const { file, measures } of report.files) {
		const lines = measures.lines;
		if (lines?.kind !== "lines" || !PLAIN$1.test(file)) continue;
		let last = lines.states.length - 1;
		while (last > 0 && lines.states[last] === LINE$1.unmeasured) last--;
		const length = countLines$1(context, file);
		if (length !== void 0 && last > length + 1) return `measures line ${last} of ${file}, which has ${length} lines: it was made for another commit`;
	}
}
function countLines$1(context, file) {
	try {
		const bytes = context.root.readBytes(file);
		let lines = bytes.length === 0 || bytes.at(-1) === LINE_FEED ? 0 : 1;
		for (let at = 0; at < bytes.length; at++) if (bytes[at] === LINE_FEED) lines++;
		return lines;
	} catch (error) {
		if (error instanceof UserError) return void 0;
		throw error;
	}
}
function iso(time) {
	return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}

// src/inputs/coverage/unmentioned.ts
const SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|go|java|kts?|cs|rb|php|rs)$/;
const NOT_MEASURED = /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|e2e|fixtures?|mocks?|testdata|coverage|node_modules|vendor|migrations|scripts|examples?|docs?|dist|build|target)\/|(?:[._-](?:test|spec|stories|config|setup)|Tests?|Spec)\.\w+$|(?:^|\/)(?:test_[^/]*|conftest|setup)\.py$|_test\.go$|\.d\.[cm]?ts$|(?:^|\/)\.[^/]*$/;
function sourcesOf(files) {
	return files.files.filter((file) => SOURCE.test(file) && !NOT_MEASURED.test(file));
}
function unmentionedFiles(mentioned, files, which) {
	const known = new Set(mentioned.map((file) => file.file));
	const languages = new Set(mentioned.map((file) => extname(file.file)));
	const candidates = typeof which === "boolean" ? sourcesOf(files).filter((file) => languages.has(extname(file))) : files.files.filter(matcherOf(which));
	const found = [];
	for (const file of candidates) {
		if (known.has(file)) continue;
		const states = codeLines(files.read(file) ?? "", extname(file));
		const lines = {
			kind: "lines",
			states
		};
		if (states.includes(LINE$1.missed)) found.push({
			file,
			measures: {
				lines,
				statements: lines
			}
		});
	}
	return found;
}
function matcherOf(patterns) {
	const matches = (0, import_picomatch.default)([...patterns], { dot: true });
	return (file) => matches(file);
}
function codeLines(text, extension) {
	const hash = /\.(?:py|rb|php)$/.test(extension);
	const lines = text.split("\n");
	const states = new Uint8Array(lines.length + 1);
	let comment = false;
	for (const [index, line] of lines.entries()) {
		let code = comment ? line.replace(/^.*?\*\//, "") : line;
		if (comment && code === line && !line.includes("*/")) continue;
		code = code.replace(/\/\*.*?\*\//g, "");
		comment = /^\s*\/\*/.test(code);
		if (comment || /^\s*\/\//.test(code) || hash && /^\s*#/.test(code)) continue;
		if (/[^\s{}()[\];,]/.test(code)) states[index + 1] = LINE$1.missed;
	}
	return states;
}

// src/inputs/coverage/read.ts
function readCoverage(root, files, request, git) {
	const named = [...request?.reports ?? [], ...Object.values(request?.flags ?? {}).flatMap((flag) => flag.reports ?? [])];
	const context = {
		root,
		tree: sourceTree(root, files, git),
		folder: git?.folder ?? "",
		goModules: goModulesOf(files)
	};
	const reports = (named.length > 0 ? readNamed(named, context) : findReports(root, files).map((file) => readReport$1(file, context))).map((input) => input.kind === "found" ? {
		...input,
		value: withFreshness(input.value, context, git)
	} : input);
	const merged = mergeReports(reports.flatMap((input) => input.kind === "found" ? [input.value] : []));
	const change = changedFiles(git);
	return {
		reports,
		looked: named.length > 0 ? named : LOOKED,
		merged,
		unmentioned: request?.all ? unmentionedFiles(merged.files, files, request.all) : [],
		sources: sourcesOf(files),
		change,
		base: readBase(request?.base, context, git)
	};
}
function readNamed(named, context) {
	const inputs = /* @__PURE__ */ new Map();
	for (const name of named) {
		const files = expandReports(context.root, name);
		if (files.length === 0) inputs.set(name, {
			kind: "missing",
			looked: [name]
		});
		for (const file of files) if (!inputs.has(file)) inputs.set(file, readReport$1(file, context));
	}
	return [...inputs.values()];
}
function withFreshness(report, context, git) {
	const stale = staleness(report, context, git);
	return stale === void 0 ? report : {
		...report,
		stale
	};
}
function goModulesOf(files) {
	const modules = /* @__PURE__ */ new Map();
	for (const file of files.files) {
		if (file !== "go.mod" && !file.endsWith("/go.mod")) continue;
		const path = /^\s*module\s+"?([^\s"]+)"?/m.exec(files.read(file) ?? "")?.[1];
		const directory = posix.dirname(file);
		if (path !== void 0) modules.set(path, directory === "." ? "" : directory);
	}
	return modules;
}

// src/inputs/database/read-database.ts
const MIGRATIONS = (0, import_picomatch.default)(["**/{migrations,migration,migrate}/**/*.{sql,js,ts,cjs,mjs,php,py,rb,cs,go,java,kt}", "**/alembic/versions/*.py"], {
	dot: true,
	nocase: true
});
const NO_MIGRATION = /(?:^|\/)(?:__init__\.py|env\.py|index\.[jt]s|[^/]*\.(?:down|Designer)\.\w+|[^/]*ModelSnapshot\.cs)$/;
const SQL = /\bcreate\s+(?:unlogged\s+|foreign\s+)?table\s+(?:if\s+not\s+exists\s+)?["'`[]?(?:\w+["'`\]]?\.["'`[]?)?(\w+)["'`\]]?\s*\(/gi;
const RAILS = /^\s*create_table\s*\(?\s*[:"'](\w+)/gm;
const IN_CODE = [
	RAILS,
	/\bop\.create_table\(\s*["'](\w+)["']/g,
	/\bCreateModel\(\s*name=["'](\w+)["']/g,
	/\bSchema::create\(\s*["'](\w+)["']/g,
	/\.createTable(?:IfNotExists)?\(\s*["'`](\w+)["'`]/g,
	/\bnew Table\(\s*\{\s*name:\s*["'`](\w+)["'`]/g,
	/\bCreateTable\(\s*name:\s*"(\w+)"/g,
	SQL
];
const DEFINITIONS = [
	{
		files: (file) => /(?:^|\/)db\/schema\.rb$/.test(file),
		find: (text) => matches(text, [RAILS]),
		whole: true
	},
	{
		files: (file) => /(?:^|\/)db\/structure\.sql$/.test(file),
		find: tablesOfSql,
		whole: true
	},
	{
		files: (file) => file.endsWith(".prisma"),
		find: tablesOfPrisma,
		whole: true
	},
	{
		files: (file) => file.endsWith(".sql"),
		find: tablesOfSql
	},
	{
		files: (file) => MIGRATIONS(file),
		find: (text) => matches(text, IN_CODE)
	}
];
function readDatabase(files) {
	const tables = /* @__PURE__ */ new Map();
	const schemas = [];
	for (const file of files.files) {
		const definition = DEFINITIONS.find((one) => one.files(file));
		const text = definition === void 0 ? void 0 : files.read(file);
		if (definition === void 0 || text === void 0) continue;
		if (definition.whole === true) schemas.push(file);
		for (const { name, at } of definition.find(text)) if (!tables.has(name)) tables.set(name, {
			name,
			file,
			line: text.slice(0, at).split("\n").length
		});
	}
	const migrations = files.files.filter((file) => MIGRATIONS(file) && !NO_MIGRATION.test(file));
	return {
		tables: [...tables.values()],
		schemas,
		migrations
	};
}
function matches(text, patterns) {
	return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({
		name: match[1] ?? "",
		at: match.index + match[0].search(/\S/)
	}))).sort((a, b) => a.at - b.at);
}
function tablesOfSql(text) {
	return matches(text.replace(/--[^\n]*/g, (comment) => " ".repeat(comment.length)), [SQL]);
}
function tablesOfPrisma(text) {
	const places = [];
	for (const match of text.matchAll(/^model\s+(\w+)\s*\{|^\s*@@map\(\s*(?:name:\s*)?"(\w+)"/gm)) {
		const [, model, mapped] = match;
		if (model !== void 0) places.push({
			name: model,
			at: match.index
		});
		else if (mapped !== void 0) {
			const last = places.pop();
			if (last !== void 0) places.push({
				name: mapped,
				at: last.at
			});
		}
	}
	return places;
}

// src/inputs/openapi/find-api-descriptions.ts
const folders = [
	/^specs?$/,
	/^$/,
	/^apis?$/,
	/^(?:openapi|swagger|api-docs?|contracts?)$/,
	/^docs?(?:\/.*)?$/,
	/^specs?\/.*$/
];
const names = [
	/^openapi\.(?:ya?ml|json)$/i,
	/^swagger\.(?:ya?ml|json)$/i,
	/^(?:openapi|swagger)[-._][\w.-]+\.(?:ya?ml|json)$/i,
	/^[\w.-]+[-._](?:openapi|swagger)\.(?:ya?ml|json)$/i,
	/^(?:api|api-spec|spec|oas)\.ya?ml$/i
];
const foreign = /(?:^|\/)(?:node_modules|vendor|third_party|dist|build|out|target|coverage|tests?|__tests__|spec\/fixtures|fixtures|testdata|examples?|samples?|mocks?|\.[^/]+)\//i;
const vagueName = 4;
function findApiDescriptions(files) {
	return files.flatMap((file) => {
		const rank = rankOf$1(file);
		return rank === void 0 ? [] : [{
			file,
			rank
		}];
	}).sort((a, b) => a.rank - b.rank || (a.file < b.file ? -1 : 1)).map(({ file }) => file);
}
function rankOf$1(file) {
	if (foreign.test(file)) return void 0;
	const slash = file.lastIndexOf("/");
	const folder = file.slice(0, Math.max(0, slash)).toLowerCase();
	const base = file.slice(slash + 1);
	const name = names.findIndex((pattern) => pattern.test(base));
	if (name === -1) return void 0;
	const place = folders.findIndex((pattern) => pattern.test(folder));
	if (place === -1 && name === vagueName) return void 0;
	if (folder === "" && name === vagueName) return void 0;
	const depth = Math.min(9, folder === "" ? 0 : folder.split("/").length);
	const generated = /\.json$/i.test(base) ? 1 : 0;
	return Math.min(name, 2) * 1e3 + (place === -1 ? folders.length : place) * 100 + depth * 10 + name + generated / 2;
}

// src/inputs/discovery.ts
const HEADER = 4e3;
const SPEC_LOOKED = ["specs/openapi.yaml", "every file called openapi or swagger (.yaml, .yml, .json)"];
function findSpecs(files) {
	const candidates = findApiDescriptions(files.files);
	const specs = candidates.filter((file) => isSpec(files.read(file)));
	return specs.length > 0 ? specs : candidates;
}
const OPENED = 400;
const NAMED = 4;
const TELLING = /api|swagger|spec|contract/i;
function specLookalikes(project) {
	const candidates = project.files.filter((file) => /\.(?:ya?ml|json)$/i.test(file) && !foreign.test(file));
	const [telling, others] = [candidates.filter((file) => TELLING.test(file)), candidates.filter((file) => !TELLING.test(file))];
	const found = [];
	for (const file of [...telling, ...others].slice(0, OPENED)) {
		if (found.length === NAMED) break;
		if (isSpec(project.read(file))) found.push(file);
	}
	return found;
}
function isSpec(text) {
	if (text === void 0) return false;
	return /(?:^|[{,\n])[ \t\r\n]*["']?(?:openapi|swagger)["']?[ \t]*:[ \t]*["']?\d/.test(text.slice(0, HEADER));
}

// src/inputs/documents/parse-json.ts
const DEEPEST$3 = 200;
function parseJson$1(text, firstLine = 1) {
	const reader = new JsonReader(text, firstLine);
	try {
		return {
			ok: true,
			root: reader.document()
		};
	} catch (error) {
		if (error instanceof NotJson) return {
			ok: false,
			problem: error.problem
		};
		throw error;
	}
}
var NotJson = class extends Error {
	problem;
	constructor(problem) {
		super(problem.message);
		this.problem = problem;
	}
};
var JsonReader = class {
	#text;
	#at = 0;
	#line;
	#lineStart = 0;
	constructor(text, firstLine) {
		this.#text = text;
		this.#line = firstLine;
	}
	document() {
		this.#space();
		if (this.#at >= this.#text.length) this.#fail("it is empty");
		const root = this.#value(0);
		this.#space();
		if (this.#at < this.#text.length) this.#fail(`${this.#seen()} after the end of the value`);
		return root;
	}
	#value(depth) {
		if (depth > DEEPEST$3) this.#fail(`values are nested more than ${DEEPEST$3} deep`);
		const place = {
			line: this.#line,
			column: this.#at - this.#lineStart + 1
		};
		const character = this.#text[this.#at];
		if (character === "{") return {
			kind: "object",
			...place,
			members: this.#members(depth)
		};
		if (character === "[") return {
			kind: "array",
			...place,
			items: this.#items(depth)
		};
		if (character === "\"") return {
			kind: "string",
			...place,
			value: this.#string()
		};
		if (this.#word("true")) return {
			kind: "boolean",
			...place,
			value: true
		};
		if (this.#word("false")) return {
			kind: "boolean",
			...place,
			value: false
		};
		if (this.#word("null")) return {
			kind: "null",
			...place
		};
		const raw = this.#match(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
		if (raw === void 0) return this.#fail(`${this.#seen()} where a value is expected`);
		return {
			kind: "number",
			...place,
			value: Number(raw),
			raw
		};
	}
	#members(depth) {
		const members = [];
		this.#at += 1;
		this.#space();
		if (this.#take("}")) return members;
		for (;;) {
			if (this.#text[this.#at] !== "\"") this.#fail(`${this.#seen()} where a key in double quotes is expected`);
			const line = this.#line;
			const key = this.#string();
			this.#space();
			if (!this.#take(":")) this.#fail(`${this.#seen()} where ":" is expected`);
			this.#space();
			members.push({
				key,
				line,
				value: this.#value(depth + 1)
			});
			this.#space();
			if (this.#take("}")) return members;
			if (!this.#take(",")) this.#fail(`${this.#seen()} where "," or "}" is expected`);
			this.#space();
		}
	}
	#items(depth) {
		const items = [];
		this.#at += 1;
		this.#space();
		if (this.#take("]")) return items;
		for (;;) {
			items.push(this.#value(depth + 1));
			this.#space();
			if (this.#take("]")) return items;
			if (!this.#take(",")) this.#fail(`${this.#seen()} where "," or "]" is expected`);
			this.#space();
		}
	}
	#string() {
		const raw = this.#match(/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y);
		if (raw === void 0) return this.#fail("a string that does not end on its line, or has a bad escape");
		const value = JSON.parse(raw);
		return typeof value === "string" ? value : this.#fail("a bad string");
	}
	#match(pattern) {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text)?.[0];
		if (found !== void 0) this.#at += found.length;
		return found;
	}
	#word(word) {
		if (!this.#text.startsWith(word, this.#at)) return false;
		this.#at += word.length;
		return true;
	}
	#take(character) {
		if (this.#text[this.#at] !== character) return false;
		this.#at += 1;
		return true;
	}
	#space() {
		for (;;) {
			const character = this.#text[this.#at];
			if (character === "\n") {
				this.#line += 1;
				this.#lineStart = this.#at + 1;
			} else if (character !== " " && character !== "	" && character !== "\r") return;
			this.#at += 1;
		}
	}
	#seen() {
		const character = this.#text[this.#at];
		return character === void 0 ? "the end of the text" : JSON.stringify(character);
	}
	#fail(message) {
		throw new NotJson({
			message,
			line: this.#line,
			column: this.#at - this.#lineStart + 1
		});
	}
};

// src/inputs/documents/json-document.ts
function jsonDocument(file, text) {
	const parsed = parseJson$1(text);
	if (!parsed.ok) {
		const { line, column, message } = parsed.problem;
		return {
			kind: "broken",
			file,
			line,
			message: `It is not JSON: line ${line}, column ${column}: ${message}.`,
			fix: "Write it as valid JSON: double quotes, no comments, no comma before a closing bracket."
		};
	}
	const sections = [];
	const blocks = [];
	const add = (node, parent) => {
		for (const { key, line, value } of membersOf$3(node)) {
			const title = key.replaceAll(/[_-]+/g, " ");
			const section = sections.push({
				title,
				line,
				kind: "label",
				parent
			}) - 1;
			if (value.kind === "object") add(value, section);
			else if (value.kind === "array") for (const item of itemsOf(value)) blocks.push(itemBlock(item, section));
			else if (value.kind !== "null") blocks.push(itemBlock(value, section));
		}
	};
	add(parsed.root, void 0);
	return {
		kind: "found",
		value: {
			file,
			sha256: sha256(text),
			sections,
			blocks
		}
	};
}
function itemBlock(node, section) {
	const text = words$1(node);
	return {
		kind: "item",
		line: node.line,
		section,
		text,
		prose: text,
		code: []
	};
}
function words$1(node) {
	if (node.kind === "object") {
		const parts = membersOf$3(node).map((one) => words$1(one.value));
		const level = parts.findIndex((part) => /^(?:high|medium|low)$/i.test(part));
		if (level < 0) return parts.join(" ");
		return `[${(parts[level] ?? "").toUpperCase()}] ${parts.toSpliced(level, 1).join(" ")}`;
	}
	if (node.kind === "array") return node.items.map(words$1).join(", ");
	return node.kind === "null" ? "" : String(node.value);
}

// src/inputs/documents/parse-markdown.ts
function parseMarkdown(file, text) {
	const tree = fromMarkdown(hideFrontMatter(text), {
		extensions: [gfm()],
		mdastExtensions: [gfmFromMarkdown()]
	});
	const outline = new Outline();
	for (const node of tree.children) outline.add(node);
	return {
		file,
		sha256: sha256(text),
		sections: outline.sections,
		blocks: outline.blocks
	};
}
function hideFrontMatter(text) {
	const match = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/.exec(text);
	return match === null ? text : match[0].replace(/[^\n]/g, "") + text.slice(match[0].length);
}
var Outline = class {
	sections = [];
	blocks = [];
	#headings = [];
	#label;
	add(node) {
		if (node.type !== "heading") {
			this.#label = this.#content(node, this.#section());
			return;
		}
		while ((this.#headings.at(-1)?.depth ?? 0) >= node.depth) this.#headings.pop();
		this.#label = void 0;
		const parent = this.#headings.at(-1)?.index;
		const title = cleanTitle(plain$2(node.children).text);
		const index = this.sections.push({
			title,
			line: lineOf$2(node),
			kind: "heading",
			parent
		}) - 1;
		this.#headings.push({
			depth: node.depth,
			index
		});
	}
	#section() {
		return this.#label ?? this.#headings.at(-1)?.index;
	}
	#content(node, section) {
		switch (node.type) {
			case "paragraph": return this.#paragraph(node.children, lineOf$2(node), section, this.#labelParent(section)) ?? this.#label;
			case "list":
				for (const item of node.children) this.#item(item, section);
				return this.#label;
			case "table":
				this.#table(node, section);
				return this.#label;
			case "code":
				this.blocks.push({
					kind: "code",
					text: node.value,
					line: lineOf$2(node),
					section
				});
				return this.#label;
			case "blockquote":
				for (const child of node.children) this.#content(child, section);
				return this.#label;
			default: return this.#label;
		}
	}
	#labelParent(section) {
		return section !== void 0 && section === this.#label ? this.#headings.at(-1)?.index : section;
	}
	#item(item, section) {
		const [first, ...rest] = item.children;
		let inner = section;
		if (first?.type === "paragraph") {
			const box = boxOf(item, plain$2(first.children).text);
			inner = this.#paragraph(first.children, lineOf$2(first), section, section, { box }) ?? section;
		} else if (first !== void 0) rest.unshift(first);
		for (const child of rest) if (child.type === "paragraph") this.#paragraph(child.children, lineOf$2(child), inner, inner);
		else this.#content(child, inner);
	}
	#paragraph(children, firstLine, section, labelParent, item) {
		let open;
		for (const [offset, written] of splitLines(children).entries()) {
			const line = firstLine + offset;
			const label = item?.box === void 0 ? this.#startLabel(written, line, labelParent) : void 0;
			open = label?.index ?? open;
			const place = {
				line,
				section: open ?? section
			};
			const words = plain$2(label?.rest ?? written);
			if (item === void 0 || offset > 0) {
				if (words.text.trim() !== "") this.blocks.push({
					kind: "text",
					...place,
					...words
				});
			} else if (item.box !== void 0) {
				const text = words.text.replace(BOX, "");
				const prose = words.prose.replace(BOX, "");
				this.blocks.push({
					kind: "item",
					...place,
					text,
					prose,
					code: words.code,
					box: item.box
				});
			} else if (words.text.trim() !== "") this.blocks.push({
				kind: "item",
				...place,
				...words
			});
		}
		return open;
	}
	#table(table, section) {
		const [head, ...rows] = table.children;
		const titles = head?.children.map((cell) => plain$2(cell.children).text.trim()) ?? [];
		for (const row of rows) {
			const cells = row.children.map((cell) => plain$2(cell.children));
			this.blocks.push({
				kind: "row",
				cells,
				head: titles,
				line: lineOf$2(row),
				section
			});
		}
	}
	#startLabel(children, line, parent) {
		const [first, second, ...others] = children;
		if (first?.type !== "strong") return void 0;
		const written = plain$2(first.children).text.trim();
		const follows = second?.type === "text" ? second.value : "";
		const colonAfter = /^\s*(?:\([^)]*\))?\s*:/.exec(follows);
		if (!written.endsWith(":") && colonAfter === null && second !== void 0) return void 0;
		const index = this.sections.push({
			title: cleanTitle(written),
			line,
			kind: "label",
			parent
		}) - 1;
		if (second === void 0) return {
			index,
			rest: []
		};
		if (second.type !== "text") return {
			index,
			rest: [second, ...others]
		};
		const value = colonAfter === null ? follows : follows.slice(colonAfter[0].length);
		return {
			index,
			rest: [{
				...second,
				value: value.replace(/^\s+/, "")
			}, ...others]
		};
	}
};
function splitLines(children) {
	const lines = [[]];
	for (const node of children) if (node.type === "break") lines.push([]);
	else if (node.type !== "text") lines.at(-1)?.push(node);
	else for (const [index, value] of node.value.split("\n").entries()) {
		if (index > 0) lines.push([]);
		if (value !== "") lines.at(-1)?.push({
			type: "text",
			value
		});
	}
	return lines;
}
const BOX = /^\[([^\]\d]?)\](\*?)(?:\s+|$)/;
function boxOf(item, text) {
	if (typeof item.checked === "boolean") return {
		done: item.checked,
		marker: item.checked ? "x" : " ",
		optional: false
	};
	const match = BOX.exec(text);
	if (match === null) return void 0;
	const marker = match[1] === "" || match[1] === void 0 ? " " : match[1];
	return {
		done: /[xX]/.test(marker),
		marker,
		optional: match[2] === "*"
	};
}
function plain$2(children) {
	let text = "";
	let prose = "";
	const code = [];
	const visit = (node) => {
		if (node.type === "text") {
			text += node.value;
			prose += node.value;
		} else if (node.type === "inlineCode") {
			text += node.value;
			prose += " ";
			code.push(node.value);
		} else if (node.type === "image") text += node.alt ?? "";
		else if (node.type === "delete") {} else if ("children" in node) node.children.forEach(visit);
	};
	children.forEach(visit);
	return {
		text,
		prose,
		code
	};
}
function cleanTitle(title) {
	return title.replace(/^[^\p{L}\p{N}[({]+/u, "").replace(/^\d+(?:\.\d+)*[.)]?\s+/, "").replace(/\s*:\s*$/, "").trim();
}
function lineOf$2(node) {
	return node.position?.start.line ?? 1;
}

// src/inputs/documents/read-handoffs.ts
const LARGEST$3 = 4194304;
const LARGEST_NAMED = 67108864;
function readHandoffs(root, files, settings, pullRequestBody) {
	const patterns = settings?.files ?? DEFAULT_HANDOFF_FILES;
	return {
		documents: [...matchingFiles(root, files, patterns).map((file) => readFile(root, file)), ...pullRequestBody === void 0 ? [] : readBody(root, pullRequestBody)],
		looked: [...patterns, `a JSON block in the ${PULL_REQUEST_BODY}`]
	};
}
function matchingFiles(root, files, patterns) {
	const matches = (0, import_picomatch.default)([...patterns], { dot: true });
	const named = patterns.filter((pattern) => !import_picomatch.default.scan(pattern).isGlob && root.has(pattern));
	return [.../* @__PURE__ */ new Set([...files.files.filter((file) => matches(file)), ...named])].sort();
}
function readFile(root, file) {
	let text;
	try {
		text = root.readText(file, LARGEST$3);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			kind: "broken",
			file,
			message: error.message,
			fix: error.fix
		};
	}
	return parse(root, file, text, 1);
}
function parse(root, file, text, firstLine) {
	const parsed = parseJson$1(text, firstLine);
	if (!parsed.ok) {
		const { line, column, message } = parsed.problem;
		return {
			kind: "broken",
			file,
			line,
			message: `It is not JSON: line ${line}, column ${column}: ${message}.`,
			fix: "Write the handoff as valid JSON: double quotes, no comments, no comma before a closing bracket."
		};
	}
	if (parsed.root.kind !== "object") return {
		kind: "broken",
		file,
		line: parsed.root.line,
		message: "It is JSON, but not an object.",
		fix: "A handoff is an object with the key \"handoff\"."
	};
	const named = namedFiles(parsed.root).map((path) => [path, inspect(root, path)]);
	return {
		kind: "found",
		value: {
			file,
			sha256: sha256(text),
			root: parsed.root,
			files: new Map(named)
		}
	};
}
function readBody(root, body) {
	return codeBlocks(body).filter((block) => /^(json|jsonc|json5)$/i.test(block.lang ?? "")).flatMap((block) => {
		const line = (block.position?.start.line ?? 1) + 1;
		const input = parse(root, PULL_REQUEST_BODY, block.value, line);
		if (input.kind === "found") return member(input.value.root, "handoff") === void 0 ? [] : [input];
		return block.value.includes("\"handoff\"") ? [input] : [];
	});
}
function codeBlocks(markdown) {
	const found = [];
	const pending = [fromMarkdown(markdown)];
	for (let node = pending.shift(); node !== void 0; node = pending.shift()) {
		if (node.type === "code") found.push(node);
		if ("children" in node) pending.unshift(...node.children);
	}
	return found;
}
function namedFiles(root) {
	const lists = [
		"files_created",
		"artifacts",
		"documentation"
	].flatMap((key) => [...itemsOf(member(root, key)), ...itemsOf(valueAt(root, "deliverables", key))]);
	const specs = membersOf$3(member(root, "specs")).map((one) => one.value);
	return [...lists, ...specs].flatMap((node) => textOf$3(node) ?? textOf$3(member(node, "path")) ?? []);
}
function inspect(root, path) {
	if (!(path !== "" && root.relative(path) !== void 0)) return {
		path,
		actual: void 0
	};
	if (root.has(path)) try {
		const bytes = root.readBytes(path, LARGEST_NAMED);
		return {
			path,
			actual: {
				sha256: sha256(bytes),
				lines: countLines(bytes)
			}
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			path,
			actual: {}
		};
	}
	return {
		path,
		actual: isDirectoryInside(root, path) ? {} : void 0
	};
}
function isDirectoryInside(root, path) {
	try {
		const real = realpathSync(join(root.directory, path));
		return root.relative(real) !== void 0 && statSync(real).isDirectory();
	} catch {
		return false;
	}
}
function countLines(bytes) {
	let count = 0;
	for (const byte of bytes) if (byte === 10) count += 1;
	return bytes.length > 0 && bytes.at(-1) !== 10 ? count + 1 : count;
}

// src/inputs/documents/read-documents.ts
const LARGEST$2 = 4194304;
const IN_DESCRIPTION = {
	pact: /^produced$/i,
	escalation: /escalation$/i
};
function readDocuments(root, files, settings, pullRequestBody, touched) {
	const read = memoized((file) => readDocument(root, file));
	const body = pullRequestBody === void 0 ? void 0 : parseMarkdown(PULL_REQUEST_BODY, pullRequestBody);
	const changed = touched === void 0 ? void 0 : new Set(touched.map((one) => one.file));
	const kinds = {};
	for (const kind of DOCUMENT_KINDS) {
		const asked = settings?.[kind];
		if (asked === void 0 || asked === false) continue;
		const patterns = asked.files ?? DEFAULT_DOCUMENTS[kind].files;
		const judge = asked.judge ?? DEFAULT_DOCUMENTS[kind].judge;
		const found = matchingFiles(root, files, patterns);
		const judged = judge === "all" || changed === void 0 ? found : found.filter((file) => changed.has(file));
		const shows = IN_DESCRIPTION[kind];
		const described = body !== void 0 && shows !== void 0 && body.sections.some((one) => shows.test(one.title));
		kinds[kind] = {
			documents: [...judged.map(read), ...described ? [{
				kind: "found",
				value: body
			}] : []],
			looked: patterns,
			untouched: found.filter((file) => !judged.includes(file))
		};
	}
	return {
		kinds,
		files: new Set(files.files),
		touched
	};
}
function readDocument(root, file) {
	try {
		const text = root.readText(file, LARGEST$2);
		return file.endsWith(".json") ? jsonDocument(file, text) : {
			kind: "found",
			value: parseMarkdown(file, text)
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			kind: "broken",
			file,
			message: error.message,
			fix: error.fix
		};
	}
}
function memoized(read) {
	const known = /* @__PURE__ */ new Map();
	return (file) => {
		const value = known.get(file) ?? read(file);
		known.set(file, value);
		return value;
	};
}

// src/inputs/documents/read-checkpoints.ts
const DEFAULT_CHECKPOINTS = ["docs/checkpoints/*.md"];
const ADRS = (0, import_picomatch.default)(["**/{adr,adrs,decisions}/**/*.md", "**/adr-*.md"]);
const HANDOFFS = (0, import_picomatch.default)([
	"docs/**/*handoff*.md",
	".handoff/*.md",
	"docs/checkpoints/*.md"
]);
function readCheckpoints(root, files, settings, touched) {
	const looked = settings?.documents ?? DEFAULT_CHECKPOINTS;
	const documents = matchingFiles(root, files, looked).map((file) => readDocument(root, file));
	const own = documents.flatMap((input) => input.kind === "found" ? [input.value] : []);
	const changed = (touched ?? []).filter((one) => one.status !== "deleted").map((one) => one.file);
	const read = (file) => {
		const input = readDocument(root, file);
		return input.kind === "found" ? [input.value] : [];
	};
	const handoffs = changed.filter((file) => HANDOFFS(file) && !own.some((one) => one.file === file)).flatMap(read);
	return {
		documents,
		looked,
		decisions: [...changed.filter((file) => ADRS(file)).flatMap(read).flatMap(titleOf$1), ...[...own, ...handoffs].flatMap(keyDecisions)]
	};
}
function titleOf$1(document) {
	const title = document.sections.find((section) => section.kind === "heading");
	return title === void 0 ? [] : [{
		text: title.title,
		file: document.file,
		line: title.line
	}];
}
function keyDecisions(document) {
	const section = findSection(document, /^key decisions?$/i);
	if (section === void 0) return [];
	return ownBlocks(document, section).map((block) => ({
		text: blockText(block),
		file: document.file,
		line: block.line
	}));
}

// src/inputs/documents/read-heads.ts
const BEFORE = /^(?:﻿|\s+|#![^\n]*\n|#[^\n]*\bcoding[:=][^\n]*\n|#\s*frozen_string_literal:[^\n]*\n|<\?php\b|declare\s*\(strict_types=\d\)\s*;|['"]use \w+['"];?|\/\/\s*@ts-\w+[^\n]*\n|\/[/*]\s*(?:eslint|biome|prettier|tslint|c8|v8|istanbul)[\w-]*[^\n]*\n|\/\/go:build[^\n]*\n)/;
const COMMENTS$1 = [
	[/\.(?:[cm]?[jt]sx?|java|kts?|cs|go|rs|scala|swift)$/, /^\/[/*]/],
	[/\.py$/, /^(?:#|[rRuU]?(?:"""|'''|"|'))/],
	[/\.rb$/, /^(?:#|=begin)/],
	[/\.php$/, /^(?:\/[/*]|#(?!\[))/]
];
const NOTICE = /\b(?:copyright|licen[cs]e[ds]?|SPDX-License-Identifier|all rights reserved)\b/i;
const LONGEST$2 = 4e3;
function readHeads(files, sources, touched) {
	const added = touched && new Set(touched.filter((one) => one.status === "added").map((one) => one.file));
	return sources.flatMap((file) => {
		if (added?.has(file) === false) return [];
		const comment = COMMENTS$1.find(([ending]) => ending.test(file))?.[1];
		const text = comment === void 0 ? void 0 : files.read(file);
		if (comment === void 0 || text === void 0 || text.trim() === "") return [];
		const start = startOf(text);
		const head = text.slice(start, start + LONGEST$2);
		const line = text.slice(0, start).split("\n").length;
		if (!comment.test(head)) return [{
			file,
			line,
			kind: "code"
		}];
		return [{
			file,
			line,
			kind: NOTICE.test(firstComment(head)) ? "notice" : "comment"
		}];
	});
}
function startOf(text) {
	let start = 0;
	for (;;) {
		const before = BEFORE.exec(text.slice(start, start + LONGEST$2));
		if (before === null) return start;
		start += before[0].length;
	}
}
function firstComment(head) {
	return /^(?:\/\*[\s\S]*?\*\/|=begin[\s\S]*?=end|"""[\s\S]*?"""|'''[\s\S]*?'''|(?:(?:\/\/|#)[^\n]*\n?)+)/.exec(head)?.[0] ?? head;
}

// src/inputs/grammars.ts
const GRAMMAR_PACKAGES = {
	"web-tree-sitter": "web-tree-sitter",
	"tree-sitter-c_sharp": "tree-sitter-c-sharp",
	"tree-sitter-go": "tree-sitter-go",
	"tree-sitter-java": "tree-sitter-java",
	"tree-sitter-javascript": "tree-sitter-javascript",
	"tree-sitter-php": "tree-sitter-php",
	"tree-sitter-python": "tree-sitter-python",
	"tree-sitter-ruby": "tree-sitter-ruby",
	"tree-sitter-tsx": "tree-sitter-typescript",
	"tree-sitter-typescript": "tree-sitter-typescript"
};
function loadGrammar(name) {
	const holder = GRAMMAR_PACKAGES[name];
	if (holder === void 0) throw new Error(`no package holds ${name}.wasm`);
	try {
		return readFileSync(new URL(`./${name}.wasm`, import.meta.url));
	} catch (error) {
		if (!isMissing(error)) throw error;
		return readFileSync(new URL(`../../node_modules/${holder}/${name}.wasm`, import.meta.url));
	}
}
function isMissing(error) {
	return error instanceof Error && "code" in error && error.code === "ENOENT";
}

// src/inputs/openapi/source-file.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function child$1(parent, key) {
	const { source, value } = parent;
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
	const item = Reflect.get(value, key);
	if (Array.isArray(value)) return {
		source,
		value: item,
		line: firstKeyLine(source, item) ?? parent.line
	};
	return {
		source,
		value: item,
		line: source.lines.get(value)?.get(key) ?? parent.line
	};
}
function locationOf(cursor) {
	return {
		file: cursor.source.file,
		line: cursor.line
	};
}
function setMember$1(object, key, value) {
	if (key === "__proto__") Object.defineProperty(object, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
	else object[key] = value;
}
function firstKeyLine(source, item) {
	if (!isObject(item)) return void 0;
	const lines = source.lines.get(item);
	return lines === void 0 ? void 0 : lines.values().next().value;
}

// src/inputs/openapi/bases.ts
function serverBases(servers) {
	if (!Array.isArray(servers)) return void 0;
	const bases = servers.filter(isObject).filter((server) => typeof server["url"] === "string").map((server) => basePath(withDefaults(String(server["url"]), server["variables"])));
	return bases.length === 0 ? void 0 : [...new Set(bases)];
}
function rootBases(root) {
	if (root["swagger"] !== void 0) return [typeof root["basePath"] === "string" ? basePath(root["basePath"]) : ""];
	return serverBases(root["servers"]) ?? [""];
}
function withDefaults(url, variables) {
	if (!isObject(variables)) return url;
	return url.replace(/\{([^{}]+)\}/g, (whole, name) => {
		const variable = Object.hasOwn(variables, name) ? variables[name] : void 0;
		const value = isObject(variable) ? variable["default"] : void 0;
		return typeof value === "string" || typeof value === "number" ? String(value) : whole;
	});
}
function basePath(url) {
	const path = url.replace(/[?#].*$/s, "").replace(/^(?:[a-z][a-z\d+.-]*:|\{[^{}]*\}:)?\/\/[^/]*/i, "").replace(/^\{[^{}]*\}(?=\/)/, "").replace(/^(?:localhost|[\w{}-]+(?:\.[\w{}-]+)*\.[a-z]{2,})(?::\d+)?(?=\/|$)/i, "");
	const segments = [];
	for (const segment of path.split("/")) if (segment === "..") segments.pop();
	else if (segment !== "" && segment !== ".") segments.push(segment);
	return segments.map((segment) => `/${segment}`).join("");
}

// src/inputs/openapi/broken-reference.ts
var BrokenReference = class extends UserError {
	elsewhere;
	constructor(message, fix, location, why) {
		super(message, fix, location);
		this.elsewhere = why === "elsewhere";
	}
};

// src/inputs/openapi/limits.ts
const limits = {
	fileBytes: 33554432,
	totalBytes: 134217728,
	files: 5e3,
	depth: 512,
	aliasedNodes: 1e6,
	hops: 64,
	freeParameters: 50,
	expandedNodes: 1e6
};

// src/inputs/openapi/duplicate-keys.ts
const OF_OPERATIONS = /^(?:\/.*|paths|pathItems|additionalOperations|get|put|post|delete|options|head|patch|trace|query|servers|url|basePath|\$ref)$/i;
function duplicateKey(file, duplicate, duplicates) {
	const { key, before, line } = duplicate;
	if (duplicates === "last" || !OF_OPERATIONS.test(key)) return duplicate;
	throw new UserError(`${file} has the key \`${key}\` twice in one object, on lines ${before} and ${line}; readers keep only one of them.`, FIX, {
		file,
		line
	});
}
const FIX = "Merge the two, or rename one.";
function duplicateProblems(files) {
	return files.flatMap(({ file, duplicates }) => duplicates.map(({ key, before, line }) => ({
		subject: `${file}:${line}`,
		message: `has the key \`${key}\` a second time in one object, after line ${before}; readers keep only one of them`,
		fix: FIX,
		location: {
			file,
			line
		}
	})));
}

// src/inputs/openapi/parse-json.ts
const space = /[ \t\r\n]*/y;
const number$1 = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const words = {
	true: true,
	false: false,
	null: null
};
const validJson = "Correct the JSON there.";
function parseJson(text, file, duplicates = "refused") {
	const twice = [];
	const lines = /* @__PURE__ */ new Map();
	let position = 0;
	let line = 1;
	let lineEnd = text.indexOf("\n");
	function currentLine() {
		while (lineEnd !== -1 && lineEnd < position) {
			line += 1;
			lineEnd = text.indexOf("\n", lineEnd + 1);
		}
		return line;
	}
	function fail(message) {
		throw new UserError(`${file} is not valid JSON: ${message}.`, validJson, {
			file,
			line: currentLine()
		});
	}
	function skipSpace() {
		space.lastIndex = position;
		space.test(text);
		position = space.lastIndex;
	}
	function token(pattern) {
		pattern.lastIndex = position;
		const match = pattern.exec(text)?.[0];
		if (match !== void 0) position += match.length;
		return match;
	}
	function string() {
		const start = position;
		let end = text.indexOf("\"", start + 1);
		while (end !== -1 && isEscaped(text, end)) end = text.indexOf("\"", end + 1);
		if (end === -1) fail("a string has no end");
		const raw = text.slice(start, end + 1);
		try {
			const value = JSON.parse(raw);
			if (typeof value === "string") {
				position = end + 1;
				return value;
			}
		} catch {}
		return fail("a string holds a control character or an unknown escape");
	}
	function array(depth) {
		const items = [];
		position += 1;
		skipSpace();
		if (text[position] !== "]") for (;;) {
			items.push(value(depth + 1));
			skipSpace();
			if (text[position] !== ",") break;
			position += 1;
		}
		if (text[position] !== "]") fail("expected `,` or `]` after an item of an array");
		position += 1;
		return items;
	}
	function member(object, keyLines, depth) {
		skipSpace();
		if (text[position] !== "\"") fail("expected the name of a member in double quotes");
		const at = currentLine();
		const key = string();
		const before = keyLines.get(key);
		if (before !== void 0) twice.push(duplicateKey(file, {
			key,
			before,
			line: at
		}, duplicates));
		keyLines.set(key, at);
		skipSpace();
		if (text[position] !== ":") fail("expected `:` after the name of a member");
		position += 1;
		setMember$1(object, key, value(depth + 1));
		skipSpace();
	}
	function object(depth) {
		const result = {};
		const keyLines = /* @__PURE__ */ new Map();
		lines.set(result, keyLines);
		position += 1;
		skipSpace();
		if (text[position] !== "}") for (;;) {
			member(result, keyLines, depth);
			if (text[position] !== ",") break;
			position += 1;
		}
		if (text[position] !== "}") fail("expected `,` or `}` after a member of an object");
		position += 1;
		return result;
	}
	function value(depth) {
		if (depth > limits.depth) tooDeep(file, currentLine());
		skipSpace();
		const first = text[position];
		if (first === "{") return object(depth);
		if (first === "[") return array(depth);
		if (first === "\"") return string();
		const name = token(word);
		if (name !== void 0) return words[name];
		const digits = token(number$1);
		if (digits !== void 0 && digits !== "") return Number(digits);
		return fail(first === void 0 ? "it ends too early" : "expected a value");
	}
	skipSpace();
	const firstLine = currentLine();
	const result = value(0);
	skipSpace();
	if (position < text.length) fail("something follows the end of the document");
	return {
		value: result,
		lines,
		firstLine,
		duplicates: twice
	};
}
function tooDeep(file, line) {
	throw new UserError(`${file} is nested more than ${limits.depth} levels deep.`, "Name parts of it under `components` and refer to them.", {
		file,
		line
	});
}
function isEscaped(text, quote) {
	let start = quote;
	while (text[start - 1] === "\\") start -= 1;
	return (quote - start) % 2 === 1;
}

// src/inputs/openapi/parse-yaml.ts
var import_dist = require_dist();
const problems$1 = {
	TAB_AS_INDENT: ["a tab is used for indentation", "Indent with spaces."],
	BAD_INDENT: ["the indentation does not fit", "Give all keys of one object the same indentation, in spaces."],
	MULTIPLE_DOCS: ["it holds more than one document", "Keep one document to a file, without a second `---`."],
	BAD_ALIAS: ["an alias (`*name`) has no anchor", "Write `&name` before the value that it stands for."],
	MISSING_CHAR: ["a quote, bracket, colon or comma is missing", "Close what is open there."],
	BAD_SCALAR_START: ["a value starts with a reserved character", "Put the value into quotes."],
	BAD_DQ_ESCAPE: ["a quoted text has an unknown escape", "Use single quotes, or double the backslash."],
	UNEXPECTED_TOKEN: ["something stands where nothing can", "Put texts with special characters into quotes."],
	BLOCK_AS_IMPLICIT_KEY: ["a second `:` stands on one line", "Put the value into quotes."],
	MULTILINE_IMPLICIT_KEY: ["a key goes over several lines", "Write the key and its `:` on one line."]
};
function parseYaml(text, file, duplicates = "refused") {
	const lineCounter = new import_dist.LineCounter();
	const document = composed(text, file, lineCounter);
	return new Conversion(file, lineCounter, duplicates).run(document);
}
function composed(text, file, lineCounter) {
	let document;
	try {
		document = (0, import_dist.parseDocument)(text, {
			lineCounter,
			prettyErrors: false,
			uniqueKeys: false,
			logLevel: "error"
		});
	} catch (error) {
		if (error instanceof RangeError) tooDeep(file, 1);
		throw error;
	}
	const [error] = document.errors;
	if (error === void 0) return document;
	const line = Math.max(1, lineCounter.linePos(error.pos[0]).line);
	if (error.code === "RESOURCE_EXHAUSTION") tooDeep(file, line);
	const [message, fix] = problems$1[error.code] ?? [`it cannot be read there (${error.code})`, "Correct the YAML there."];
	throw new UserError(`${file} is not valid YAML: ${message}.`, fix, {
		file,
		line
	});
}
var Conversion = class {
	#file;
	#counter;
	#duplicates;
	#lines = /* @__PURE__ */ new Map();
	#twice = [];
	#anchors = /* @__PURE__ */ new Map();
	#size = 0;
	#added = 0;
	constructor(file, counter, duplicates) {
		this.#file = file;
		this.#counter = counter;
		this.#duplicates = duplicates;
	}
	run(document) {
		const value = this.#value(document.contents, 0);
		const offset = document.contents?.range?.[0];
		const firstLine = offset === void 0 ? 1 : this.#line(offset);
		return {
			value,
			lines: this.#lines,
			firstLine,
			duplicates: this.#twice
		};
	}
	#value(node, depth) {
		if (depth > limits.depth) tooDeep(this.#file, this.#lineOf(node));
		if ((0, import_dist.isAlias)(node)) return this.#alias(node.source, node);
		const before = this.#size;
		const anchor = anchorOf(node);
		if (anchor !== void 0) this.#anchors.set(anchor, void 0);
		this.#size += 1;
		const value = this.#plain(node, depth);
		if (anchor !== void 0) this.#anchors.set(anchor, {
			value,
			size: this.#size - before
		});
		return value;
	}
	#plain(node, depth) {
		if ((0, import_dist.isMap)(node)) return this.#map(node, depth);
		if ((0, import_dist.isSeq)(node)) return node.items.map((item) => this.#value(item, depth + 1));
		if (!(0, import_dist.isScalar)(node)) return null;
		return typeof node.value === "bigint" ? Number(node.value) : node.value;
	}
	#map(node, depth) {
		const object = {};
		const lines = /* @__PURE__ */ new Map();
		const merged = [];
		this.#lines.set(object, lines);
		for (const pair of node.items) {
			const line = this.#lineOf(pair.key);
			const key = this.#key(pair.key, line);
			const value = this.#value(pair.value, depth + 1);
			if (key === "<<" && (0, import_dist.isScalar)(pair.key) && pair.key.type === "PLAIN") {
				merged.push(...Array.isArray(value) ? value : [value]);
				continue;
			}
			const before = lines.get(key);
			if (before !== void 0) this.#twice.push(duplicateKey(this.#file, {
				key,
				before,
				line
			}, this.#duplicates));
			lines.set(key, line);
			setMember$1(object, key, value);
		}
		for (const source of merged) this.#merge(object, lines, source, this.#lineOf(node));
		return object;
	}
	#merge(object, lines, source, line) {
		if (!isObject(source)) throw new UserError(`${this.#file} merges (\`<<\`) something that is no object.`, "Merge an object, or a list of objects.", {
			file: this.#file,
			line
		});
		const sourceLines = this.#lines.get(source);
		for (const [key, value] of Object.entries(source)) {
			this.#add(1, line);
			if (lines.has(key)) continue;
			lines.set(key, sourceLines?.get(key) ?? line);
			setMember$1(object, key, value);
		}
	}
	#alias(name, node) {
		const line = this.#lineOf(node);
		const anchored = this.#anchors.get(name);
		if (anchored === void 0) throw new UserError(this.#anchors.has(name) ? `${this.#file} expands without end: the alias \`*${name}\` stands inside its own anchor.` : `${this.#file} is not valid YAML: the alias \`*${name}\` has no anchor before it.`, "Let the alias point to a value that is written before it, outside it.", {
			file: this.#file,
			line
		});
		this.#size += anchored.size;
		this.#add(anchored.size, line);
		return anchored.value;
	}
	#add(nodes, line) {
		this.#added += nodes;
		if (this.#added <= limits.aliasedNodes) return;
		throw new UserError(`${this.#file} expands too far: its YAML aliases stand for more than ${limits.aliasedNodes} values.`, "Write the values out, or use `$ref`, which is never expanded.", {
			file: this.#file,
			line
		});
	}
	#key(node, line) {
		if ((0, import_dist.isAlias)(node)) {
			const value = this.#alias(node.source, node);
			if (typeof value !== "object") return String(value);
		}
		if ((0, import_dist.isScalar)(node)) return typeof node.value === "number" ? node.source ?? String(node.value) : String(node.value ?? "null");
		if (node === null) return "null";
		throw new UserError(`${this.#file} uses an object or list as a key.`, "Use a text as the key.", {
			file: this.#file,
			line
		});
	}
	#lineOf(node) {
		const range = (0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node) || (0, import_dist.isScalar)(node) || (0, import_dist.isAlias)(node) ? node.range : void 0;
		return this.#line(range?.[0] ?? 0);
	}
	#line(offset) {
		return Math.max(1, this.#counter.linePos(offset).line);
	}
};
function anchorOf(node) {
	return (0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node) || (0, import_dist.isScalar)(node) ? node.anchor : void 0;
}

// src/inputs/openapi/parse-text.ts
const strangers = [
	[
		/^\s*<(?:!|\?xml|[a-zA-Z])/,
		"is HTML or XML",
		"Save the description itself, not the page or error page that shows it."
	],
	[
		/^version https:\/\/git-lfs\.github\.com\//,
		"is a pointer of Git LFS; the file itself was not checked out",
		"Check it out with `lfs: true`."
	],
	[
		/^PK.{0,2}\W/,
		"is a ZIP archive",
		"Unpack it."
	]
];
function parseText(text, file, duplicates = "refused") {
	if (/\.(?:md|markdown|txt|html?)$/i.test(file)) return {
		value: text,
		lines: /* @__PURE__ */ new Map(),
		firstLine: 1,
		duplicates: []
	};
	rejectStrangers(text, file);
	if (/\.json$/i.test(file)) return parseJson(text, file, duplicates);
	if (/^\s*\{/.test(text)) try {
		return parseJson(text, file, duplicates);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
	}
	return parseYaml(text.replace(PLACEHOLDER$1, "$1'$2'"), file, duplicates);
}
const PLACEHOLDER$1 = /^(\s*(?:- )?(?!url:|basePath:)[\w-]+:[ \t]+)(\{\{[^{}'"\n]*\}\}[^'"#\n]*?)[ \t]*$/gm;
function rejectStrangers(text, file) {
	const head = text.slice(0, 256);
	for (const [start, what, fix] of strangers) if (start.test(head)) throw new UserError(`${file} ${what}.`, fix, {
		file,
		line: 1
	});
	if (text.indexOf("\0") !== -1) throw new UserError(`${file} is not text in UTF-8.`, "Save it as UTF-8.", {
		file,
		line: 1
	});
	const conflict = text.startsWith("<<<<<<< ") ? 0 : text.indexOf("\n<<<<<<< ") + 1;
	if (conflict > 0 || text.startsWith("<<<<<<< ")) throw new UserError(`${file} holds the markers of a merge conflict.`, "Resolve the conflict.", {
		file,
		line: text.slice(0, conflict).split("\n").length
	});
}

// src/inputs/openapi/reference.ts
function splitReference(reference) {
	const hash = reference.indexOf("#");
	const path = hash === -1 ? reference : reference.slice(0, hash);
	return {
		path: (decoded(path) ?? path).replaceAll("\\", "/"),
		fragment: hash === -1 ? "" : reference.slice(hash + 1)
	};
}
function isAnchor(reference) {
	const { fragment } = splitReference(reference);
	return fragment !== "" && !fragment.startsWith("/");
}
const REMOTE = "is remote";
function refersOutside(reference, file) {
	const { path } = splitReference(reference);
	if (/^[a-z]:\//i.test(path)) return "is an absolute path";
	if (/^[a-z][a-z\d+.-]*:/i.test(path) || path.startsWith("//")) return /^file:/i.test(path) ? "is a file: URL" : REMOTE;
	if (/^[/~]/.test(path)) return "is an absolute path";
	if (path.includes("\0")) return "holds a NUL character";
	const target = posix.join(posix.dirname(file), path);
	if (target === ".." || target.startsWith("../")) return "leads outside the repository";
	return leadsIntoGit(target) ? "leads into `.git`" : void 0;
}
function isRemote(reference) {
	return refersOutside(reference, "") === REMOTE;
}
function leadsIntoGit(path) {
	return path.split("/").some((part) => part.toLowerCase() === ".git");
}
function unescapeToken(token) {
	return decoded(token)?.replaceAll("~1", "/").replaceAll("~0", "~");
}
function decoded(text) {
	if (!text.includes("%")) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return;
	}
}

// src/inputs/openapi/documents.ts
var Documents = class {
	#root;
	#duplicates;
	#files = /* @__PURE__ */ new Map();
	#bytes = 0;
	#expanded = 0;
	constructor(root, duplicates = "refused") {
		this.#root = root;
		this.#duplicates = duplicates;
	}
	get files() {
		return [...this.#files.values()];
	}
	open(file, from) {
		const source = this.#load(file, from);
		return {
			source,
			value: source.value,
			line: source.firstLine
		};
	}
	follow(cursor) {
		let current = cursor;
		for (let hops = 0;; hops += 1) {
			const reference = referenceOf(current.value);
			if (reference === void 0) return current;
			const next = this.resolve(reference, current);
			if (next.value === current.value || hops >= limits.hops) throw new BrokenReference(`The reference \`${shown$1(reference)}\` leads back to itself, or over more than ${limits.hops} others.`, "Let it point to the definition.", locationOf(cursor));
			current = next;
		}
	}
	reach(cursor) {
		try {
			return this.follow(cursor);
		} catch (error) {
			if (error instanceof BrokenReference) return void 0;
			throw error;
		}
	}
	resolve(reference, from) {
		return this.#resolve(reference, from, 0);
	}
	spend(nodes, at) {
		this.#expanded += nodes;
		if (this.#expanded <= limits.expandedNodes) return;
		throw new UserError(`The API description expands too far: its references repeat more than ${limits.expandedNodes} values.`, "Refer to fewer or smaller path items.", at);
	}
	#resolve(reference, from, nesting) {
		const at = {
			file: from.source.file,
			line: from.source.lines.get(Object(from.value))?.get("$ref") ?? from.line
		};
		const outside = refersOutside(reference, from.source.file);
		if (outside !== void 0) {
			const message = `The reference \`${shown$1(reference)}\` ${outside}; Specgate does not follow it.`;
			const fix = "Copy what it points to into the repository and refer to that.";
			if (isRemote(reference)) throw new BrokenReference(message, fix, at, "elsewhere");
			throw new UserError(message, fix, at);
		}
		const { path, fragment } = splitReference(reference);
		const start = path === "" ? {
			source: from.source,
			value: from.source.value,
			line: from.source.firstLine
		} : this.open(posix.join(posix.dirname(from.source.file), path), at);
		const target = isAnchor(reference) ? void 0 : this.#pointed(start, fragment, at, nesting);
		if (target === void 0) throw new BrokenReference(`The reference \`${shown$1(reference)}\` points to nothing.`, "Correct it, or add what it names.", at);
		return target;
	}
	#pointed(start, fragment, at, nesting) {
		let current = start;
		for (const token of fragment === "" ? [] : fragment.slice(1).split("/")) {
			const key = unescapeToken(token);
			if (key === void 0) return void 0;
			let next = child$1(current, key);
			for (let hops = nesting; next === void 0; hops += 1) {
				const inner = referenceOf(current.value);
				if (inner === void 0 || hops >= limits.hops) return void 0;
				this.spend(1, at);
				current = this.#resolve(inner, current, hops + 1);
				next = child$1(current, key);
			}
			current = next;
		}
		return current;
	}
	#load(file, from) {
		const real = this.#realPath(file);
		const known = real === void 0 ? void 0 : this.#files.get(real);
		if (known !== void 0) return known;
		if (real !== void 0 && leadsIntoGit(this.#root.relative(real) ?? "")) throw new UserError(`${file} leads into \`.git\` through a symlink; Specgate does not read it.`, "Put the file itself into the repository.", from ?? {
			file,
			line: 1
		});
		if (this.#files.size >= limits.files) this.#tooMuch(`${limits.files} files`, from);
		const bytes = this.#read(file, from);
		this.#bytes += bytes.length;
		if (this.#bytes > limits.totalBytes) this.#tooMuch(`${limits.totalBytes} bytes`, from);
		const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
		const source = {
			...parseText(text, file, this.#duplicates),
			file,
			sha256: sha256(bytes)
		};
		this.#files.set(real ?? file, source);
		return source;
	}
	#read(file, from) {
		try {
			return this.#root.readBytes(file, limits.fileBytes);
		} catch (error) {
			if (!(error instanceof UserError) || from === void 0) throw error;
			const message = `A reference cannot be followed: ${error.message}`;
			if (this.#realPath(file) === void 0) throw new BrokenReference(message, error.fix, from);
			throw new UserError(message, error.fix, from);
		}
	}
	#realPath(file) {
		try {
			return realpathSync(resolve(this.#root.directory, file));
		} catch {
			return;
		}
	}
	#tooMuch(what, from) {
		throw new UserError(`The API description takes more than ${what}.`, "Describe less, or split it.", from);
	}
};
function referenceOf(value) {
	if (!isObject(value) || !Object.hasOwn(value, "$ref")) return void 0;
	return typeof value["$ref"] === "string" ? value["$ref"] : void 0;
}
function shown$1(reference) {
	const plain = reference.replace(/[\u0000-\u001f\u007f`]/g, "?");
	return plain.length > 200 ? `${plain.slice(0, 200)}…` : plain;
}

// src/inputs/openapi/check-references.ts
const maps = new Set("properties patternProperties definitions $defs dependentSchemas schemas responses parameters examples requestBodies headers securitySchemes securityDefinitions links callbacks pathItems mediaTypes paths webhooks content encoding variables additionalOperations".split(" "));
const literals = /* @__PURE__ */ new Set([
	"example",
	"default",
	"const",
	"enum",
	"value"
]);
function checkReferences(documents, root) {
	const problems = [];
	const seen = /* @__PURE__ */ new Set();
	const stack = [{
		cursor: root,
		key: "",
		named: false
	}];
	let ids;
	for (let visit = stack.pop(); visit !== void 0; visit = stack.pop()) {
		const { value } = visit.cursor;
		if (typeof value !== "object" || value === null || seen.has(value)) continue;
		seen.add(value);
		const base = ownBase(value, visit.base);
		const reference = visit.named ? void 0 : referenceOf(value);
		if (reference !== void 0) {
			if (base !== void 0 || refersOutside(reference, visit.cursor.source.file) !== void 0) {
				ids ??= declaredIds(root.value);
				if (pointsToId(reference, base, ids)) continue;
			}
			if (isAnchor(reference) && splitReference(reference).path === "") continue;
			const problem = brokenAt(documents, visit.cursor);
			if (problem === void 0) stack.push({
				...visit,
				cursor: documents.resolve(reference, visit.cursor)
			});
			else problems.push(problem);
		}
		pushChildren(stack, visit, base);
	}
	return problems;
}
function brokenAt(documents, cursor) {
	try {
		documents.follow(cursor);
		return;
	} catch (error) {
		if (!(error instanceof BrokenReference)) throw error;
		const { message, fix, location = locationOf(cursor), elsewhere } = error;
		return {
			subject: `${location.file}:${location.line}`,
			message: message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, ""),
			fix,
			location,
			...elsewhere ? { elsewhere } : {}
		};
	}
}
function pushChildren(stack, visit, base) {
	const { cursor, named } = visit;
	const value = Object(cursor.value);
	const keys = Object.keys(value);
	for (let index = keys.length - 1; index >= 0; index -= 1) {
		const key = keys[index];
		if (key === void 0 || !named && !Array.isArray(value) && isLiteral(key)) continue;
		const next = child$1(cursor, key);
		if (next === void 0 || typeof next.value !== "object" || next.value === null) continue;
		const names = !named && maps.has(key) && isObject(next.value) && !isReferenceMap(next.value);
		stack.push({
			cursor: next,
			key,
			named: names,
			...base === void 0 ? {} : { base }
		});
	}
}
function isReferenceMap(value) {
	return referenceOf(value) !== void 0;
}
function isLiteral(keyword) {
	return literals.has(keyword) || keyword.startsWith("x-");
}
function ownBase(value, base) {
	const id = isObject(value) && Object.hasOwn(value, "$id") ? value["$id"] : void 0;
	return typeof id === "string" ? absolute(id, base) : base;
}
function absolute(reference, base) {
	try {
		return new URL(reference, base).href.replace(/#.*$/s, "");
	} catch {
		return reference.replace(/#.*$/s, "");
	}
}
function pointsToId(reference, base, ids) {
	return ids.has(absolute(reference, base));
}
function declaredIds(root) {
	const ids = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Set();
	const stack = [[root, void 0]];
	for (let entry = stack.pop(); entry !== void 0; entry = stack.pop()) {
		const [value, outer] = entry;
		if (typeof value !== "object" || value === null || seen.has(value)) continue;
		seen.add(value);
		const base = ownBase(value, outer);
		if (base !== void 0 && base !== outer) ids.add(base);
		const self = isObject(value) ? value["$self"] : void 0;
		if (typeof self === "string") ids.add(absolute(self, void 0));
		for (const item of Object.values(value)) stack.push([item, base]);
	}
	return ids;
}

// src/inputs/openapi/structure.ts
const methods$1 = [
	"get",
	"put",
	"post",
	"delete",
	"options",
	"head",
	"patch",
	"trace",
	"query"
];
function pathEntries(documents, root) {
	const paths = child$1(root, "paths");
	if (paths === void 0) return [];
	const entries = [];
	for (const [path, cursor] of members(documents, paths)) {
		if (!path.startsWith("/")) continue;
		if (cursor.value === null) continue;
		if (!isObject(cursor.value)) throw new UserError(`The path item \`${path}\` is no object.`, "Give it its operations.", locationOf(cursor));
		entries.push({
			path,
			members: members(documents, cursor)
		});
	}
	return entries;
}
function operationEntries(documents, item) {
	const entries = [];
	function add(method, at) {
		if (at === void 0) return;
		const cursor = documents.follow(at);
		if (isObject(cursor.value)) entries.push({
			method,
			path: item.path,
			item,
			cursor
		});
	}
	for (const method of methods$1) add(method, item.members.get(method));
	const more = item.members.get("additionalOperations");
	if (more !== void 0) for (const [method, cursor] of members(documents, more)) add(method, cursor);
	return entries;
}
function listItems(documents, list) {
	if (list === void 0) return [];
	const followed = documents.reach(list);
	if (followed === void 0 || !Array.isArray(followed.value)) return [];
	const items = [];
	for (const index of followed.value.keys()) {
		const item = child$1(followed, String(index));
		const reached = item === void 0 ? void 0 : documents.reach(item);
		if (reached !== void 0) items.push(reached);
	}
	return items;
}
function members(documents, cursor) {
	const found = /* @__PURE__ */ new Map();
	if (referenceOf(cursor.value) !== void 0) {
		collect$1(found, documents.follow(cursor));
		documents.spend(found.size, locationOf(cursor));
	}
	collect$1(found, cursor);
	return found;
}
function collect$1(found, cursor) {
	if (!isObject(cursor.value)) return;
	for (const key of Object.keys(cursor.value)) {
		const member = key === "$ref" ? void 0 : child$1(cursor, key);
		if (member !== void 0) found.set(key, member);
	}
}
function structuralDocument(documents, root, paths) {
	const document = isObject(root.value) ? { ...root.value } : {};
	if (!isObject(document["paths"])) return document;
	const items = referenceOf(document["paths"]) === void 0 ? { ...document["paths"] } : {};
	const placed = /* @__PURE__ */ new Set();
	const sizes = /* @__PURE__ */ new Map();
	for (const entry of paths) {
		const item = {};
		for (const [key, member] of entry.members) {
			const cursor = methods$1.includes(key) ? documents.follow(member) : member;
			if (placed.has(cursor.value)) documents.spend(sizeOf(cursor.value, sizes), locationOf(member));
			if (typeof cursor.value === "object") placed.add(cursor.value);
			setMember$1(item, key, cursor.value);
		}
		setMember$1(items, entry.path, item);
	}
	document["paths"] = items;
	return document;
}
function sizeOf(value, sizes) {
	if (typeof value !== "object" || value === null) return 1;
	const known = sizes.get(value);
	if (known !== void 0) return known;
	let size = 1;
	for (const item of Object.values(value)) size += sizeOf(item, sizes);
	sizes.set(value, size);
	return size;
}

// src/inputs/openapi/quick-schemas.ts
const quickSchemas = {
	"2.0": () => import("./openapi-schema-2-0.js"),
	"3.0": () => import("./openapi-schema-3-0.js"),
	"3.1": () => import("./openapi-schema-3-1.js")
};

// src/inputs/openapi/validate.ts
async function validateDocument(document, version) {
	if (document["paths"] === void 0 && !/^3\.[12]/.test(version)) return [{
		path: [],
		message: WITHOUT_PATHS
	}];
	const { info } = document;
	if (!isObject(info) || typeof info["version"] !== "number") return problemsOf(document, version);
	return [{
		path: ["info", "version"],
		message: "is a number and must be text, in quotes"
	}, ...await problemsOf({
		...document,
		info: {
			...info,
			version: String(info["version"])
		}
	}, version)];
}
const WITHOUT_PATHS = "has no `paths`";
async function problemsOf(document, version) {
	if ((await quickSchemas[version.slice(0, 3)]?.())?.default(withPaths(document)) === true) return [];
	if (version.startsWith("3.2")) return mostTelling(await newest(document));
	const errors = await established(document);
	if (errors.length === 0 || (await newest(document)).length === 0) return [];
	return mostTelling(errors);
}
async function established(document) {
	const { default: SwaggerParser } = await import("./lib.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	try {
		const parser = new SwaggerParser();
		await Reflect.apply(parser.validate, parser, [withPaths(document), {
			resolve: {
				external: false,
				file: false,
				http: false
			},
			dereference: { excludedPathMatcher: () => true },
			validate: { spec: false }
		}]);
		return [];
	} catch (error) {
		const details = error instanceof Error ? Reflect.get(error, "details") : void 0;
		if (Array.isArray(details)) return details.filter(isSchemaError);
		if (error instanceof SyntaxError) return [{
			instancePath: "",
			keyword: "document",
			message: error.message
		}];
		throw error;
	}
}
function withPaths(document) {
	if (document["paths"] !== void 0 || document["webhooks"] !== void 0) return document;
	return document["components"] === void 0 ? document : {
		...document,
		paths: {}
	};
}
async function newest(document) {
	const { Validator } = await import("./openapi-schema-validator.js");
	const result = await new Validator().validate(withoutTargets(document));
	if (result.valid) return [];
	if (Array.isArray(result.errors)) return result.errors.filter(isSchemaError);
	return [{
		instancePath: "",
		keyword: "document",
		message: result.errors ?? "is not valid"
	}];
}
function withoutTargets(value) {
	const copy = {};
	for (const [key, member] of Object.entries(value)) if (key === "$ref" && typeof member === "string") copy[key] = "#";
	else if (!resolvedKeys.has(key)) setMember$1(copy, key, withoutTargetsIn(member));
	return copy;
}
const resolvedKeys = /* @__PURE__ */ new Set([
	"$ref",
	"$id",
	"$anchor",
	"$dynamicRef",
	"$dynamicAnchor",
	"$schema"
]);
function withoutTargetsIn(value) {
	if (Array.isArray(value)) return value.map(withoutTargetsIn);
	return typeof value === "object" && value !== null ? withoutTargets({ ...value }) : value;
}
function isSchemaError(value) {
	if (typeof value !== "object" || value === null) return false;
	return typeof Reflect.get(value, "instancePath") === "string" && typeof Reflect.get(value, "keyword") === "string";
}
const summaries = /* @__PURE__ */ new Set([
	"oneOf",
	"anyOf",
	"if",
	"allOf",
	"not",
	"dependentSchemas"
]);
function mostTelling(errors) {
	const meant = errors.filter((error) => !isOfReference(error));
	const concrete = meant.filter((error) => !summaries.has(error.keyword));
	const chosen = (concrete.length > 0 ? concrete : meant.length > 0 ? meant : errors).slice(0, 500);
	const seen = /* @__PURE__ */ new Set();
	return chosen.filter((error) => !chosen.some((other) => other.instancePath.startsWith(`${error.instancePath}/`))).map((error) => problemOf(error, chosen)).filter(({ path, message }) => {
		const key = JSON.stringify([path, message]);
		return seen.has(key) ? false : seen.add(key);
	});
}
function isOfReference(error) {
	return error.keyword === "required" && error.params?.["missingProperty"] === "$ref";
}
function tokens(pointer) {
	if (pointer === "") return [];
	return pointer.slice(1).split("/").map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function problemOf(error, all) {
	const path = tokens(error.instancePath);
	const allowed = all.flatMap((one) => one.instancePath === error.instancePath ? allowedBy(one) : []);
	if (allowedBy(error).length > 0) return {
		path,
		message: `must be one of ${[...new Set(allowed)].join(", ")}`
	};
	const key = error.params?.["additionalProperty"] ?? error.params?.["unevaluatedProperty"];
	if (typeof key !== "string") return {
		path,
		message: sentence(error)
	};
	return {
		path,
		message: `has a key that is unknown there: \`${key.slice(0, 100)}\``,
		key
	};
}
function sentence(error) {
	const message = error.message ?? "is not valid";
	if (error.keyword === "oneOf") return Array.isArray(error.params?.["passingSchemas"]) ? "is of several forms at once, of which only one is allowed there" : "is of none of the forms that are allowed there";
	if (error.keyword === "anyOf") return "is of none of the forms that are allowed there";
	return message;
}
function allowedBy({ params }) {
	const values = params?.["allowedValues"];
	if (Array.isArray(values)) return values.map(String);
	const value = params?.["allowedValue"];
	return typeof value === "string" ? [value] : [];
}

// src/inputs/openapi/checked-document.ts
const rounds = 6;
async function checkDocument(documents, root, paths, version) {
	let document = structuralDocument(documents, root, paths);
	for (let round = 0;; round += 1) {
		const problems = await validateDocument(document, version);
		if (problems.length === 0) return [];
		const next = round < rounds ? withReferencesInPlace(documents, root, document, problems) : void 0;
		if (next === void 0) return problems.map((problem) => located(documents, root, problem, version));
		document = next;
	}
}
function withReferencesInPlace(documents, root, document, problems) {
	let changed = false;
	const done = /* @__PURE__ */ new Set();
	const copy = { ...document };
	for (const { path } of problems.slice(0, 100)) {
		const at = referenceOnTheWay(document, path);
		if (at === void 0 || done.has(JSON.stringify(at))) continue;
		done.add(JSON.stringify(at));
		const target = documents.reach(walk$2(documents, root, at));
		if (target === void 0) continue;
		documents.spend(1, locationOf(target));
		replace$1(copy, at, target.value);
		changed = true;
	}
	return changed ? copy : void 0;
}
function referenceOnTheWay(document, path) {
	let found;
	let value = document;
	for (let depth = 0;; depth += 1) {
		if (depth > 0 && referenceOf(value) !== void 0) found = path.slice(0, depth);
		const key = path[depth];
		if (key === void 0 || typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return found;
		value = Reflect.get(value, key);
	}
}
function replace$1(copy, path, value) {
	let parent = copy;
	for (const [depth, key] of path.entries()) {
		if (depth === path.length - 1) {
			Reflect.set(parent, key, value);
			return;
		}
		const own = Reflect.get(parent, key);
		const fresh = Array.isArray(own) ? [...own] : isObject(own) ? { ...own } : {};
		Object.defineProperty(parent, key, {
			value: fresh,
			enumerable: true,
			configurable: true,
			writable: true
		});
		parent = fresh;
	}
}
function walk$2(documents, root, path) {
	let current = root;
	for (const key of path) {
		const reached = child$1(current, key) === void 0 ? documents.reach(current) : current;
		const next = reached === void 0 ? void 0 : child$1(reached, key);
		if (next === void 0) return current;
		current = next;
	}
	return current;
}
function located(documents, root, { path, message, key }, version) {
	const cursor = walk$2(documents, root, path);
	const location = locationOf((key === void 0 ? void 0 : child$1(cursor, key)) ?? cursor);
	const subject = path.length === 0 ? "the document" : path.join(" › ");
	const fix = `Correct the description there; the specification of OpenAPI ${version} says what each object may hold.`;
	const blocks = path.length === 0 ? message === WITHOUT_PATHS : isPaths(path) && !isObject(cursor.value);
	const written = typeof cursor.value === "string" && message.startsWith("must be one of");
	if (!blocks) return {
		subject,
		message: written ? `is \`${shown$1(String(cursor.value))}\` and ${message}` : message,
		fix,
		location
	};
	throw new UserError(`${location.file} is not a valid OpenAPI ${version} description: ${subject} ${message}.`, fix, location);
}
function isPaths(path) {
	return path.length === 1 && path[0] === "paths";
}

// src/inputs/openapi/colon-parameters.ts
const COLON = /(?<=\/):([A-Za-z_]\w*)(?=\/|$)/g;
function withBraces(path) {
	return path.replace(COLON, "{$1}");
}
function colonParameters(operations) {
	const first = /* @__PURE__ */ new Map();
	for (const entry of operations) if (!first.has(entry.path)) first.set(entry.path, entry);
	return [...first.values()].filter(({ path }) => withBraces(path) !== path).map(({ path, cursor }) => ({
		subject: `paths › ${path}`,
		message: "a parameter of a path is written `{name}` in OpenAPI; `:name` is text there, and was taken for a parameter",
		fix: "Write it in braces.",
		location: locationOf(cursor)
	}));
}

// src/inputs/openapi/version.ts
const supported = /^(?:2\.0|3\.0\.[0-4]|3\.1\.[0-2]|3\.2\.\d+)$/;
const supportedText = "OpenAPI 2.0, 3.0, 3.1 and 3.2";
function descriptionVersion(main) {
	const { file } = main.source;
	const { value } = main;
	if (value === null || value === void 0 || value === "") throw new UserError(`${file} is empty.`, "Write the API description into it, or name another file.", {
		file,
		line: 1
	});
	if (!isObject(value)) throw notOpenApi(main, `its content is ${Array.isArray(value) ? "a list" : "one value"}, not an object`);
	const at = child$1(main, "openapi") ?? child$1(main, "swagger");
	if (at === void 0) throw notOpenApi(main, otherFormat(value));
	const key = child$1(main, "openapi") === void 0 ? "swagger" : "openapi";
	if (typeof at.value === "number") throw new UserError(`${file} gives its version as a number: \`${key}: ${at.value}\`.`, key === "swagger" ? "Write `swagger: \"2.0\"`, in quotes." : "Write the whole version as text: `openapi: \"3.1.0\"`.", locationOf(at));
	const version = typeof at.value === "string" ? at.value : "";
	if (!supported.test(version) || key === "swagger" !== (version === "2.0")) throw new UserError(`${file} says \`${key}: ${version.slice(0, 40)}\`, which is no version that Specgate reads (${supportedText}).`, "Write the whole version, such as `openapi: 3.1.0` or `swagger: \"2.0\"`.", locationOf(at));
	return version;
}
function notOpenApi(main, why) {
	return new UserError(`${main.source.file} is not an OpenAPI description: ${why}.`, `Name the file that starts with \`openapi:\` or \`swagger:\` (${supportedText}).`, {
		file: main.source.file,
		line: main.line
	});
}
function otherFormat(value) {
	for (const [key, name] of [
		["asyncapi", "AsyncAPI"],
		["raml", "RAML"],
		["arazzo", "Arazzo"],
		["overlay", "an OpenAPI overlay"],
		["swaggerVersion", "Swagger 1"]
	]) if (Object.hasOwn(value, key)) return `it is ${name}`;
	return "it has neither an `openapi` nor a `swagger` key";
}

// src/inputs/openapi/read-api-description.ts
async function readApiDescription(root, file) {
	const documents = new Documents(root);
	const main = documents.open(root.relative(file) ?? file);
	const version = descriptionVersion(main);
	const description = isObject(main.value) ? main.value : {};
	const broken = checkReferences(documents, main);
	const paths = pathEntries(documents, main);
	const entries = paths.flatMap((path) => operationEntries(documents, path));
	const invalid = await checkDocument(documents, main, paths, version);
	const bases = rootBases(description);
	const basesLocation = basesOf(main);
	return {
		file: main.source.file,
		version,
		title: titleOf(description),
		operations: entries.flatMap((entry) => operation(documents, entry, bases).map((one) => ({
			...one,
			path: withBraces(one.path)
		}))),
		...basesLocation === void 0 ? {} : { basesLocation },
		files: documents.files.map(({ file, sha256 }) => ({
			file,
			sha256
		})),
		problems: [
			...duplicateProblems(documents.files),
			...broken,
			...invalid,
			...colonParameters(entries)
		]
	};
}
function readOperations(root, file) {
	const documents = new Documents(root, "last");
	const main = documents.open(root.relative(file) ?? file);
	const description = isObject(main.value) ? main.value : {};
	if (!PARTS.some((part) => isObject(description[part]))) descriptionVersion(main);
	const bases = rootBases(description);
	const entries = pathEntries(documents, main).flatMap((path) => operationEntries(documents, path));
	return {
		file: main.source.file,
		title: titleOf(description),
		bases,
		operations: entries.flatMap((entry) => operation(documents, entry, bases, "paths"))
	};
}
const PARTS = [
	"paths",
	"definitions",
	"components",
	"parameters",
	"responses"
];
function titleOf(description) {
	const info = description["info"];
	const title = isObject(info) ? info["title"] : void 0;
	return typeof title === "string" ? title : "";
}
function basesOf(main) {
	const at = child$1(main, "servers") ?? child$1(main, "basePath");
	return at === void 0 ? void 0 : locationOf(at);
}
const methods = {
	GET: "GET",
	PUT: "PUT",
	POST: "POST",
	DELETE: "DELETE",
	OPTIONS: "OPTIONS",
	HEAD: "HEAD",
	PATCH: "PATCH",
	TRACE: "TRACE",
	CONNECT: "CONNECT",
	QUERY: "QUERY"
};
function operation(documents, entry, bases, wanted = "parameters") {
	const method = methods[entry.method.toUpperCase()];
	const value = entry.cursor.value;
	if (method === void 0 || !isObject(value)) return [];
	const { members } = entry.item;
	const operationId = value["operationId"];
	return [{
		method,
		path: entry.path,
		bases: serverBases(value["servers"]) ?? serverBases(members.get("servers")?.value) ?? bases,
		...typeof operationId === "string" ? { operationId } : {},
		pathParameters: wanted === "paths" ? [] : pathParameters(documents, entry),
		tags: Array.isArray(value["tags"]) ? value["tags"].filter((tag) => typeof tag === "string") : [],
		deprecated: value["deprecated"] === true,
		extensions: {
			...extensions([...members].map(([key, cursor]) => [key, cursor.value])),
			...extensions(Object.entries(value))
		},
		location: locationOf(entry.cursor)
	}];
}
function extensions(members) {
	return Object.fromEntries(members.filter(([key]) => key.startsWith("x-")));
}
function pathParameters(documents, entry) {
	const items = [...listItems(documents, entry.item.members.get("parameters")), ...listItems(documents, child$1(entry.cursor, "parameters"))];
	documents.spend(Math.max(0, items.length - limits.freeParameters), locationOf(entry.cursor));
	const names = items.map(({ value }) => value).filter(isObject).filter((parameter) => parameter["in"] === "path" && typeof parameter["name"] === "string").map((parameter) => String(parameter["name"]));
	return [...new Set(names)];
}

// src/inputs/openapi/described-apis.ts
function describedApis(root, main) {
	const known = /* @__PURE__ */ new Map();
	const read = (file) => {
		if (!known.has(file)) known.set(file, tryRead(root, file));
		return known.get(file);
	};
	return {
		main: () => {
			const file = main();
			return file === void 0 ? void 0 : read(file);
		},
		read
	};
}
function tryRead(root, file) {
	try {
		return readOperations(root, file);
	} catch (error) {
		if (error instanceof UserError) return void 0;
		throw error;
	}
}

// src/inputs/proofs/relevant-files.ts
const IRRELEVANT = (0, import_picomatch.default)([
	".specgate/**",
	".truth/**",
	"proofs/**",
	".handoff/**",
	"docs/**",
	"coverage/**",
	"**/*.md",
	"handoff*.json",
	".github/specgate.{yml,yaml}"
], { dot: true });
function isRelevant$1(path) {
	return !IRRELEVANT(path);
}
function committedDigest(git, commit = "HEAD") {
	const listed = git([
		"ls-tree",
		"-r",
		"-z",
		commit
	]);
	if (listed === void 0) return void 0;
	const blobs = /* @__PURE__ */ new Map();
	for (const entry of split(listed)) {
		const match = /^\d+ \w+ ([0-9a-f]+)\t(.*)$/s.exec(entry);
		if (match?.[1] !== void 0 && match[2] !== void 0) blobs.set(match[2], match[1]);
	}
	return digest(blobs);
}
function workingDigest(git, directory) {
	const staged = git([
		"ls-files",
		"-s",
		"-z"
	]);
	const touched = git([
		"ls-files",
		"-m",
		"-o",
		"--exclude-standard",
		"-z"
	]);
	if (staged === void 0 || touched === void 0) return void 0;
	const blobs = /* @__PURE__ */ new Map();
	for (const entry of split(staged)) {
		const match = /^\d+ ([0-9a-f]+) \d+\t(.*)$/s.exec(entry);
		if (match?.[1] !== void 0 && match[2] !== void 0) blobs.set(match[2], match[1]);
	}
	const algorithm = [...blobs.values()].some((blob) => blob.length === 64) ? "sha256" : "sha1";
	for (const path of split(touched)) {
		if (!isRelevant$1(path)) continue;
		const blob = hashObject(join(directory, path), algorithm);
		if (blob === void 0) blobs.delete(path);
		else blobs.set(path, blob);
	}
	return digest(blobs);
}
function digest(blobs) {
	const lines = [...blobs].filter(([path]) => isRelevant$1(path)).map(([path, blob]) => `${blob} ${path}\n`);
	return sha256(lines.sort().join(""));
}
function hashObject(path, algorithm) {
	try {
		const status = lstatSync(path);
		if (status.isDirectory()) return void 0;
		const content = status.isSymbolicLink() ? Buffer.from(readlinkSync(path)) : readFileSync(path);
		return createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest("hex");
	} catch {
		return;
	}
}
function split(output) {
	return output.toString("utf8").split("\0").filter((entry) => entry !== "");
}

// src/inputs/proofs/freshness.ts
function freshnessJudge(root, git) {
	const once = (make) => {
		let made;
		return () => {
			made ??= { value: make() };
			return made.value;
		};
	};
	const text = (args) => git.output(args)?.toString("utf8").trim() || void 0;
	const checkout = once(() => text([
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	]));
	const committed = once(() => [committedDigest(git.output), ...git.head === void 0 || git.head === checkout() ? [] : [committedDigest(git.output, git.head)]]);
	const working = once(() => workingDigest(git.output, root.directory));
	const shallow = once(() => text(["rev-parse", "--is-shallow-repository"]) === "true");
	const isCommitted = (file) => text([
		"ls-tree",
		"HEAD",
		"--",
		file
	]) !== void 0 && text([
		"diff",
		"--name-only",
		"HEAD",
		"--",
		file
	]) === void 0;
	return {
		isCommitted,
		ofCommit(made) {
			if (checkout() === void 0) return {
				state: "unknown",
				reason: "there is no commit to hold it against"
			};
			const here = made.head !== void 0 && (made.head === checkout() || made.head === git.head);
			if (here && made.dirty === false) return {
				state: "fresh",
				reason: "made on this commit"
			};
			if (here && made.witnessed) return {
				state: "fresh",
				reason: "made on this commit, in this run"
			};
			if (made.digest !== void 0 && [...committed(), working()].includes(made.digest)) return {
				state: "fresh",
				reason: "made on the same relevant files"
			};
			return {
				state: "stale",
				reason: `made on ${made.head === void 0 ? "an unknown commit" : made.head.slice(0, 7)}${made.dirty === true ? " with changes that were not committed" : ""}, ${here ? "and the relevant files differ" : `not on ${(git.head ?? checkout() ?? "").slice(0, 7)}, and the relevant files differ`}`
			};
		},
		ofFile(file, witnessed) {
			if (witnessed) return {
				state: "fresh",
				reason: "made in this run"
			};
			if (checkout() === void 0) return {
				state: "unknown",
				reason: "there is no commit to hold it against"
			};
			if (!isCommitted(file)) return {
				state: "unknown",
				reason: "is no part of the commit, and does not say on which it was made"
			};
			if (shallow()) return {
				state: "unknown",
				reason: "the history is not here: fetch it with `fetch-depth: 0`"
			};
			const origin = text([
				"log",
				"-1",
				"--format=%H",
				"--",
				file
			]);
			const changed = origin === void 0 ? void 0 : git.output([
				"diff",
				"--name-only",
				"--no-ext-diff",
				"--no-textconv",
				"--relative",
				"-z",
				origin,
				"HEAD",
				"--"
			]);
			if (origin === void 0 || changed === void 0) return {
				state: "unknown",
				reason: "git does not say when it came"
			};
			const relevant = changed.toString("utf8").split("\0").filter((path) => path !== "" && isRelevant$1(path));
			const came = `came with ${origin.slice(0, 7)}`;
			if (relevant.length === 0) return {
				state: "fresh",
				reason: `${came}; no relevant file changed since`
			};
			return {
				state: "stale",
				reason: `${came}; changed since: ${relevant.slice(0, 3).join(", ") + (relevant.length > 3 ? ", …" : "")}`
			};
		}
	};
}

// src/inputs/proofs/junit.ts
const DEEPEST$2 = 100;
function readJUnit(xml) {
	let passed = 0;
	let failed = 0;
	let skipped = 0;
	let suites = 0;
	let depth = 0;
	let state;
	const parser = new import_saxes.SaxesParser();
	parser.on("error", (error) => {
		throw error;
	});
	parser.on("doctype", () => {
		throw new Error("a document type declaration is not read");
	});
	parser.on("opentag", ({ name }) => {
		depth += 1;
		if (depth > DEEPEST$2) throw new Error("it is nested too deep");
		if (name === "testsuite" || name === "testsuites") suites += 1;
		if (name === "testcase") state = "passed";
		else if (state !== void 0 && (name === "failure" || name === "error")) state = "failed";
		else if (state === "passed" && name === "skipped") state = "skipped";
	});
	parser.on("closetag", ({ name }) => {
		depth -= 1;
		if (name !== "testcase") return;
		if (state === "passed") passed += 1;
		if (state === "failed") failed += 1;
		if (state === "skipped") skipped += 1;
		state = void 0;
	});
	parser.write(xml).close();
	if (suites === 0) throw new Error("it has no test suite");
	return {
		tool: "JUnit",
		tests: {
			passed,
			failed,
			skipped
		}
	};
}

// src/inputs/proofs/record-file.ts
const PROOF_DIRECTORY = ".specgate/proofs";
const count = number$2().int().min(0);
const hash = string().regex(/^[0-9a-f]{40,64}$/);
const summary = object({
	tool: string().optional(),
	tests: object({
		passed: count,
		failed: count,
		skipped: count
	}).optional(),
	errors: count.optional(),
	warnings: count.optional()
});
const recordSchema = object({
	version: literal(1),
	gate: string().min(1),
	type: string().min(1),
	command: array(string()),
	exit_code: number$2().int().nullable(),
	signal: string().nullable(),
	finished: boolean(),
	started_at: datetime(),
	duration_ms: number$2().min(0).nullable(),
	head: hash.nullable(),
	tree: hash.nullable(),
	dirty: boolean().nullable(),
	relevant_sha256: hash.nullable(),
	log: object({
		file: string().min(1),
		sha256: hash,
		bytes: count
	}),
	summary: summary.default({}),
	run: object({
		id: string(),
		attempt: string().nullable(),
		job: string().nullable(),
		runner: string().nullable()
	}).nullable(),
	earlier: array(object({
		started_at: string(),
		exit_code: number$2().int().nullable(),
		head: string().nullable()
	})).default([])
});
function summaryOf(read) {
	return {
		...read.tool === void 0 ? {} : { tool: read.tool },
		...read.tests === void 0 ? {} : { tests: read.tests },
		...read.errors === void 0 ? {} : { errors: read.errors },
		...read.warnings === void 0 ? {} : { warnings: read.warnings }
	};
}

// src/inputs/proofs/sarif.ts
const schema$1 = object({
	version: literal("2.1.0"),
	runs: array(object({
		tool: object({ driver: object({ name: string() }) }),
		results: array(object({
			level: _enum([
				"none",
				"note",
				"warning",
				"error"
			]).optional(),
			kind: string().optional(),
			suppressions: array(unknown$3()).nullish()
		})).nullish()
	}))
});
function readSarif(text) {
	const parsed = schema$1.safeParse(JSON.parse(text));
	if (!parsed.success) throw new Error("it is not SARIF 2.1.0");
	const results = parsed.data.runs.flatMap((run) => run.results ?? []).filter((result) => (result.kind ?? "fail") === "fail" && (result.suppressions ?? []).length === 0);
	const level = (wanted) => results.filter((result) => (result.level ?? "warning") === wanted).length;
	const tools = [...new Set(parsed.data.runs.map((run) => run.tool.driver.name))].join(", ");
	return {
		tool: tools === "" ? "SARIF" : tools,
		errors: level("error"),
		warnings: level("warning")
	};
}

// src/inputs/proofs/steps.ts
const schema = record(string(), object({
	outcome: string().optional(),
	conclusion: string().optional()
}));
const OUTPUTS = /* @__PURE__ */ new Set([
	"build",
	"lint",
	"test"
]);
function readSteps(json) {
	if (json === void 0 || json.trim() === "") return [];
	let parsed;
	try {
		parsed = schema.safeParse(JSON.parse(json));
	} catch {
		parsed = void 0;
	}
	if (parsed?.success !== true) return [{
		kind: "broken",
		file: "steps",
		message: "The input `steps` is not the steps context as JSON.",
		fix: "Pass the whole context: steps: ${{ toJSON(steps) }}."
	}];
	return Object.entries(parsed.data).flatMap(([id, { outcome }]) => {
		if (outcome !== "success" && outcome !== "failure") return [];
		const name = id.replaceAll("-", "_");
		return [{
			kind: "found",
			value: {
				source: "step",
				gate: void 0,
				type: OUTPUTS.has(name) ? `${name}_output` : name,
				file: `step ${id}`,
				line: 1,
				passed: outcome === "success",
				summary: {},
				runs: 1,
				witnessed: true,
				freshness: {
					state: "fresh",
					reason: "made in this run"
				}
			}
		}];
	});
}

// src/inputs/proofs/summarize-log.ts
function countsIn(line) {
	const sum = (words) => {
		const pattern = new RegExp(`(\\d+)\\s+(?:${words})\\b`, "gi");
		return [...line.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
	};
	return {
		passed: sum("passed|passing|pass|ok|succeeded"),
		failed: sum("fail|failed|failing|failures?|errors?|error"),
		skipped: sum("skipped|ignored|pending|todo|xfailed|deselected")
	};
}
function tests(tool, pattern, read) {
	return {
		tool,
		read(line) {
			const match = pattern.exec(line);
			return match === null ? void 0 : { tests: read(line, match) };
		}
	};
}
const number = (text) => Number((text ?? "0").replaceAll(",", ""));
function outOf(total, failed, skipped) {
	return {
		passed: Math.max(0, total - failed - skipped),
		failed,
		skipped
	};
}
const RUNNERS = [
	tests("vitest", /^\s*Tests\s{1,4}(?=\d)(?:\d+ (?:failed|passed|skipped|todo)(?: \| )?)+ \(\d+\)/, (line) => countsIn(line)),
	tests("jest", /^Tests:\s+(?:\d+ \w+, )*\d+ total/, (line) => countsIn(line)),
	tests("pytest", /^(?:=+ )?(?:\d+ (?:passed|failed|errors?|skipped|xfailed|xpassed|warnings?|deselected|rerun)(?:, )?)+ in [\d.]+s/, (line) => countsIn(line.replaceAll(/\d+ warnings?/g, ""))),
	tests("maven", /^(?:\[\w+\]\s+)?Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: (\d+)\s*$/, (_, match) => outOf(number(match[1]), number(match[2]) + number(match[3]), number(match[4]))),
	tests("gradle", /^(\d+) tests? completed(?:, (\d+) failed)?(?:, (\d+) skipped)?/, (_, match) => outOf(number(match[1]), number(match[2]), number(match[3]))),
	tests("dotnet", /^\s*(?:Passed|Failed|Skipped)!\s+- Failed:\s+(\d+), Passed:\s+(\d+), Skipped:\s+(\d+), Total:/, (_, match) => ({
		failed: number(match[1]),
		passed: number(match[2]),
		skipped: number(match[3])
	})),
	tests("rspec", /^(\d+) examples?, (\d+) failures?(?:, (\d+) pending)?/, (_, match) => outOf(number(match[1]), number(match[2]), number(match[3]))),
	tests("minitest", /^(\d+) (?:runs|tests), \d+ assertions, (\d+) failures, (\d+) errors, (\d+) skips/, (_, match) => outOf(number(match[1]), number(match[2]) + number(match[3]), number(match[4]))),
	tests("phpunit", /^Tests: (\d+), Assertions: \d+(.*)\.$/, (_, match) => {
		const rest = match[2] ?? "";
		const of = (word) => number(new RegExp(`${word}: (\\d+)`).exec(rest)?.[1]);
		return outOf(number(match[1]), of("Failures") + of("Errors"), of("Skipped") + of("Incomplete"));
	}),
	tests("phpunit", /^OK \((\d+) tests?, \d+ assertions?\)/, (_, match) => outOf(number(match[1]), 0, 0))
];
const SUMMING = [
	{
		tool: "cargo",
		pattern: /^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored;/,
		read: (match) => ({
			passed: number(match[1]),
			failed: number(match[2]),
			skipped: number(match[3])
		})
	},
	{
		tool: "go",
		pattern: /^(ok|FAIL)\s+\S+\s+(?:[\d.]+s|\(cached\)|\[build failed\])/,
		read: (match) => ({
			passed: match[1] === "ok" ? 1 : 0,
			failed: match[1] === "ok" ? 0 : 1,
			skipped: 0
		})
	},
	{
		tool: "mocha",
		pattern: /^\s{2}(\d+) (passing|failing|pending)(?: \(\d+m?s\))?$/,
		read: (match) => countsIn(`${match[1]} ${match[2]}`)
	},
	{
		tool: "playwright",
		pattern: /^\s{2}(\d+) (passed|failed|skipped|flaky)(?: \([\d.]+m?s?\))?$/,
		read: (match) => countsIn(`${match[1]} ${match[2]}`)
	},
	{
		tool: "node:test",
		pattern: /^[#ℹ] (pass|fail|skipped|todo) (\d+)$/,
		read: (match) => countsIn(`${match[2]} ${match[1]}`)
	}
];
const CHECKERS = [
	checker("tsc", /^Found (\d+) errors? in (?:\d+ files|the same file|\S+:\d+)/),
	checker("eslint", /^✖ \d+ problems? \((\d+) errors?, (\d+) warnings?\)/),
	checker("biome or ruff", /^Found (\d+) errors?(?: \(.*\))?\.$/),
	checker("mypy", /^Found (\d+) errors? in \d+ files?/),
	checker("pyright", /^(\d+) errors?, (\d+) warnings?, \d+ informations?/),
	checker("golangci-lint", /^(\d+) issues:?$/),
	checker("rubocop", /^\d+ files? inspected, (\d+) offenses? detected/),
	checker("cargo", /^error: could not compile .* due to (\d+) previous errors?/),
	checker("cargo", /^error: aborting due to (\d+) previous errors?/),
	checker("dotnet", /^\s+(\d+) Error\(s\)$/),
	checker("javac", /^(\d+) errors?$/),
	checker("swagger", /^✖ (\d+) problems?$/),
	failure("maven", /^\[(?:INFO|ERROR)\] BUILD FAILURE/),
	failure("gradle", /^BUILD FAILED in /),
	failure("npm", /^npm (?:ERR!|error) code ELIFECYCLE/)
];
function checker(tool, pattern) {
	return {
		tool,
		read(line) {
			const match = pattern.exec(line);
			if (match === null) return void 0;
			return {
				errors: number(match[1]),
				...match[2] === void 0 ? {} : { warnings: number(match[2]) }
			};
		}
	};
}
function failure(tool, pattern) {
	return {
		tool,
		read: (line) => pattern.test(line) ? { errors: 1 } : void 0
	};
}
function summarizeLog(log) {
	const lines = stripVTControlCharacters(log.slice(-2e6)).split(/\r?\n/).map((line) => line.trimEnd());
	const ran = lastOf$1(RUNNERS, lines) ?? unittest(lines) ?? summed(lines);
	const checked = lastOf$1(CHECKERS, lines);
	const tool = ran?.tool ?? checked?.tool;
	return {
		...tool === void 0 ? {} : { tool },
		...ran?.summary.tests === void 0 ? {} : { tests: ran.summary.tests },
		...checked?.summary.errors === void 0 ? {} : { errors: checked.summary.errors },
		...checked?.summary.warnings === void 0 ? {} : { warnings: checked.summary.warnings }
	};
}
function lastOf$1(readers, lines) {
	for (const line of lines.toReversed()) for (const reader of readers) {
		const summary = reader.read(line);
		if (summary !== void 0) return {
			tool: reader.tool,
			summary
		};
	}
}
function unittest(lines) {
	const at = lines.findLastIndex((line) => /^Ran \d+ tests? in /.test(line));
	const end = lines.slice(at + 1).find((line) => line !== "");
	if (at < 0 || end === void 0 || !/^(?:OK|FAILED)(?: \(.*\))?$/.test(end)) return void 0;
	const of = (words) => [...end.matchAll(new RegExp(`\\b(?:${words})=(\\d+)`, "g"))].reduce((all, one) => all + number(one[1]), 0);
	return {
		tool: "unittest",
		summary: { tests: outOf(number(/\d+/.exec(lines[at] ?? "")?.[0]), of("failures|errors|unexpected successes"), of("skipped")) }
	};
}
function summed(lines) {
	for (const { tool, pattern, read } of SUMMING) {
		const found = lines.flatMap((line) => {
			const match = pattern.exec(line);
			return match === null ? [] : [read(match)];
		});
		if (found.length === 0) continue;
		return {
			tool,
			summary: { tests: found.reduce((all, one) => ({
				passed: all.passed + one.passed,
				failed: all.failed + one.failed,
				skipped: all.skipped + one.skipped
			})) }
		};
	}
}

// src/inputs/proofs/truth.ts
const TRUTH = ".truth/truth.json";
const LARGEST$1 = 16777216;
function readTruth(root) {
	if (!root.has(TRUTH)) return {
		kind: "missing",
		looked: [TRUTH]
	};
	const parsed = parseJson$1(root.readText(TRUTH, LARGEST$1));
	if (!parsed.ok) {
		const { line, column, message } = parsed.problem;
		return {
			kind: "broken",
			file: TRUTH,
			line,
			message: `It is not JSON: line ${line}, column ${column}: ${message}.`,
			fix: "Write it as valid JSON."
		};
	}
	return {
		kind: "found",
		value: itemsOf(member(parsed.root, "proof_artifacts")).flatMap((artifact) => truthProof(root, artifact))
	};
}
function truthProof(root, artifact) {
	const text = (key) => textOf$3(member(artifact, key))?.trim();
	const gate = text("gate");
	const type = text("proof_type");
	const path = text("file_path");
	if (gate === void 0 || type === void 0 || path === void 0) return [];
	const hash = text("file_hash")?.replace(/^sha-?256[:-]/i, "").toLowerCase();
	const at = Date.parse(text("created_at") ?? "");
	const passed = verdict(member(artifact, "pass_fail"));
	return [{
		source: "truth",
		gate: subGate(gate),
		type,
		file: TRUTH,
		line: artifact.line,
		log: locate(root, path),
		...hash === void 0 ? {} : { claimedSha256: hash },
		...passed === void 0 ? {} : { passed },
		...Number.isNaN(at) ? {} : { at }
	}];
}
function locate(root, path) {
	const here = root.relative(path);
	if (here !== void 0 && !isAbsolute(path)) return here;
	const segments = path.split(/[\\/]/);
	const start = segments.findIndex((segment) => segment === ".truth" || segment === "proofs");
	return here ?? segments.slice(Math.max(0, start)).join("/");
}
function verdict(node) {
	if (node?.kind === "boolean") return node.value;
	const word = textOf$3(node)?.trim().toLowerCase();
	if (word === void 0) return void 0;
	return /^(?:pass|passed|success|ok)$/.test(word) ? true : /^(?:fail|failed|failure|error)$/.test(word) ? false : void 0;
}
function subGate(name) {
	return /^G\d+(?:\.\d+)?/i.exec(name)?.[0].toUpperCase() ?? name;
}
function readTexts(root, entries) {
	return ["proofs", ".truth/proofs"].flatMap((base) => entries(root, base).filter((entry) => entry.isDirectory() && /^G\d/i.test(entry.name)).flatMap((gate) => entries(root, `${base}/${gate.name}`).filter((entry) => entry.isFile() && entry.name.endsWith(".txt")).flatMap((entry) => textProof(root, subGate(gate.name), `${base}/${gate.name}/${entry.name}`))));
}
function textProof(root, gate, file) {
	const text = root.readText(file, LARGEST$1);
	const field = (name) => new RegExp(`^\\s*[#*]*\\s*${name}:\\**\\s*(.+?)\\s*$`, "im").exec(text)?.[1];
	const code = field("Exit Code");
	if (code === void 0 || !/^-?\d+$/.test(code)) return [];
	const at = Date.parse(field("Timestamp") ?? "");
	return [{
		source: "text",
		gate,
		type: typeOf(file),
		file,
		line: 1,
		log: file,
		exitCode: Number(code),
		...Number.isNaN(at) ? {} : { at }
	}];
}
function typeOf(file) {
	const name = file.slice(file.lastIndexOf("/") + 1, -4);
	return Object.values(DEFAULT_PROOFS).flat().find((type) => name.startsWith(type)) ?? name.replace(/[-_.]\d[\dTZ:.-]*$/, "");
}

// src/inputs/proofs/read-proofs.ts
const LARGEST = 67108864;
function readProofs(root, files, settings, context) {
	const inWorkflow = context.environment["GITHUB_ACTIONS"] === "true";
	const judge = freshnessJudge(root, context.git);
	const reader = {
		root,
		judge,
		runId: inWorkflow ? context.environment["GITHUB_RUN_ID"] : void 0,
		witnesses: (file) => inWorkflow && !judge.isCommitted(file)
	};
	const truth = readTruth(root);
	const written = truth.kind === "found" ? truth.value : [];
	const known = new Set(written.map((one) => one.log));
	const texts = readTexts(root, directoryEntries).filter((one) => !known.has(one.log));
	return {
		records: [
			...readRecordFiles(reader),
			...truth.kind === "broken" ? [truth] : [],
			...latest([...written, ...texts]).map((one) => writtenProof(reader, one)),
			...Object.entries(settings?.reports ?? {}).flatMap(([type, patterns]) => matchingFiles(root, files, patterns).map((file) => readReport(reader, type, file))),
			...readSteps(context.steps)
		],
		looked: [
			PROOF_DIRECTORY,
			".truth/truth.json",
			"proofs",
			".truth/proofs",
			...Object.values(settings?.reports ?? {}).flat()
		],
		inWorkflow
	};
}
function readRecordFiles(reader) {
	return directoryEntries(reader.root, PROOF_DIRECTORY).filter((entry) => entry.isDirectory()).flatMap((gate) => directoryEntries(reader.root, `${PROOF_DIRECTORY}/${gate.name}`).filter((entry) => entry.isFile() && entry.name.endsWith(".json")).map((entry) => readRecord(reader, `${PROOF_DIRECTORY}/${gate.name}/${entry.name}`)));
}
function readRecord(reader, file) {
	return guarded$1(file, "Record it again: specgate prove.", () => {
		const text = reader.root.readText(file, LARGEST);
		const parsed = recordSchema.safeParse(JSON.parse(text));
		if (!parsed.success) {
			const issue = parsed.error.issues[0];
			throw new Error(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? "it is no record"}`);
		}
		return recordOf(reader, file, sha256(text), parsed.data);
	});
}
function recordOf(reader, file, hash, read) {
	const log = readLog(reader.root, read.log.file);
	const witnessed = reader.runId !== void 0 && read.run?.id === reader.runId && reader.witnesses(file);
	const made = {
		head: read.head ?? void 0,
		dirty: read.dirty ?? void 0,
		digest: read.relevant_sha256 ?? void 0,
		witnessed
	};
	return {
		source: "record",
		gate: read.gate,
		type: read.type,
		file,
		line: 1,
		sha256: hash,
		command: read.command.join(" "),
		...read.exit_code === null ? {} : { exitCode: read.exit_code },
		...read.signal === null ? {} : { signal: read.signal },
		passed: read.finished ? read.exit_code === 0 : void 0,
		startedAt: Date.parse(read.started_at),
		...read.duration_ms === null ? {} : { duration: read.duration_ms },
		...read.head === null ? {} : { head: read.head },
		...read.dirty === null ? {} : { dirty: read.dirty },
		log: {
			file: read.log.file,
			claimedSha256: read.log.sha256,
			claimedBytes: read.log.bytes,
			actualSha256: log?.sha256,
			...log === void 0 ? {} : { actualBytes: log.bytes }
		},
		summary: log?.summary ?? {},
		claimedSummary: summaryOf(read.summary),
		runs: read.earlier.length + 1,
		witnessed,
		freshness: reader.judge.ofCommit(made)
	};
}
function latest(proofs) {
	const groups = /* @__PURE__ */ new Map();
	for (const proof of proofs) {
		const key = `${proof.gate}/${proof.type}`;
		groups.set(key, [...groups.get(key) ?? [], proof]);
	}
	return [...groups.values()].flatMap((group) => {
		const newest = group.toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0))[0];
		return newest === void 0 ? [] : [{
			...newest,
			runs: group.length
		}];
	});
}
function writtenProof(reader, written) {
	const { gate, type, source, file, line, log: logFile, claimedSha256, at, runs } = written;
	return guarded$1(file, "Write the proof again.", () => {
		const log = readLog(reader.root, logFile);
		const exitCode = written.exitCode ?? log?.exitCode;
		const witnessed = reader.witnesses(logFile);
		return {
			source,
			gate,
			type,
			file,
			line,
			...exitCode === void 0 ? {} : { exitCode },
			passed: written.passed ?? (exitCode === void 0 ? void 0 : exitCode === 0),
			...at === void 0 ? {} : { startedAt: at },
			log: {
				file: logFile,
				...claimedSha256 === void 0 ? {} : { claimedSha256 },
				actualSha256: log?.sha256
			},
			summary: withExitCode(log?.summary ?? {}, log?.exitCode),
			runs,
			witnessed,
			freshness: reader.judge.ofFile(logFile, witnessed)
		};
	});
}
function withExitCode(summary, exitCode) {
	if (exitCode === void 0 || exitCode === 0 || summary.tests !== void 0 || summary.errors !== void 0) return summary;
	return {
		...summary,
		errors: 1
	};
}
function readReport(reader, type, file) {
	return guarded$1(file, "Let the tool write its report again.", () => {
		const bytes = reader.root.readBytes(file, LARGEST);
		const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
		const source = text.trimStart().startsWith("<") ? "junit" : "sarif";
		const summary = source === "junit" ? readJUnit(text) : readSarif(text);
		const witnessed = reader.witnesses(file);
		const passed = (summary.tests?.failed ?? 0) === 0 && (summary.errors ?? 0) === 0;
		const freshness = reader.judge.ofFile(file, witnessed);
		return {
			source,
			gate: void 0,
			type,
			file,
			line: 1,
			sha256: sha256(bytes),
			passed,
			summary,
			runs: 1,
			witnessed,
			freshness
		};
	});
}
function readLog(root, file) {
	if (!root.has(file)) return void 0;
	const bytes = root.readBytes(file);
	const text = bytes.toString("utf8");
	const code = /^\s*(?:[#*]*\s*)Exit Code:\**\s*(-?\d+)\s*$/im.exec(text)?.[1];
	const exitCode = code === void 0 ? {} : { exitCode: Number(code) };
	return {
		sha256: sha256(bytes),
		bytes: bytes.length,
		summary: summarizeLog(text),
		...exitCode
	};
}
function guarded$1(file, fix, read) {
	try {
		return {
			kind: "found",
			value: read()
		};
	} catch (error) {
		if (error instanceof UserError) return {
			kind: "broken",
			file,
			message: error.message,
			fix: error.fix
		};
		return {
			kind: "broken",
			file,
			message: `It cannot be read as a proof: ${error instanceof Error ? error.message : String(error)}.`,
			fix
		};
	}
}
function directoryEntries(root, directory) {
	try {
		return readdirSync(join(root.directory, directory), { withFileTypes: true }).toSorted((one, other) => one.name < other.name ? -1 : 1);
	} catch {
		return [];
	}
}

// src/languages/index.generated.ts
const languages = [
	{
		id: "csharp",
		extensions: [".cs"],
		load: async () => (await import("./csharp2.js")).csharp
	},
	{
		id: "go",
		extensions: [".go"],
		load: async () => (await import("./go2.js")).go
	},
	{
		id: "java",
		extensions: [".java"],
		load: async () => (await import("./java2.js")).java
	},
	{
		id: "javascript",
		extensions: [
			".ts",
			".tsx",
			".mts",
			".cts",
			".js",
			".jsx",
			".mjs",
			".cjs"
		],
		load: async () => (await import("./javascript2.js")).javascript
	},
	{
		id: "php",
		extensions: [".php"],
		load: async () => (await import("./php2.js")).php
	},
	{
		id: "python",
		extensions: [".py", ".wsgi"],
		load: async () => (await import("./python2.js")).python
	},
	{
		id: "ruby",
		extensions: [".rb", ".ru"],
		load: async () => (await import("./ruby2.js")).ruby
	}
];

// src/languages/languages-of.ts
async function languagesOf$1(files) {
	const present = files && new Set(files.map((file) => file.slice(file.lastIndexOf("."))));
	const doors = languages.filter(({ extensions }) => present === void 0 || extensions.some((extension) => present.has(extension)));
	return Promise.all(doors.map((door) => door.load()));
}

// src/languages/parser.ts
const MAX_SOURCE_LENGTH = 2e6;
const USUAL_SOURCE_LENGTH = 1e6;
const LIVE_TEXT = 2e6;
const IDENTIFIER = /[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*/g;
var ParserPool = class {
	#load;
	#grammars = /* @__PURE__ */ new Map();
	#live = /* @__PURE__ */ new Map();
	#length = 0;
	#engine;
	constructor(load) {
		this.#load = load;
	}
	async prepare(grammars) {
		this.#engine ??= Parser.init({ wasmBinary: this.#load("web-tree-sitter") });
		await this.#engine;
		await Promise.all([...new Set(grammars)].filter((name) => !this.#grammars.has(name)).map(async (name) => {
			const grammar = await Language.load(this.#load(name));
			this.#grammars.set(name, new Parser().setLanguage(grammar));
		}));
	}
	has(grammar) {
		return this.#grammars.has(grammar);
	}
	parse(file, text, grammar) {
		return new ParsedFile(file, text, (kept, part) => this.#tree(`${file}${part}`, kept, grammar));
	}
	close() {
		for (const { tree } of this.#live.values()) tree.delete();
		for (const parser of this.#grammars.values()) parser.delete();
		this.#live.clear();
		this.#grammars.clear();
	}
	#tree(file, text, grammar) {
		const key = `${grammar} ${file}`;
		const known = this.#live.get(key);
		if (known !== void 0) {
			this.#live.delete(key);
			this.#live.set(key, known);
			return known.tree;
		}
		const parser = this.#grammars.get(grammar);
		if (parser === void 0) throw new Error(`grammar ${grammar} was not prepared`);
		const tree = parser.parse(text);
		if (tree === null) throw new Error(`no tree for ${file}`);
		this.#live.set(key, {
			tree,
			length: text.length
		});
		this.#length += text.length;
		for (const [oldest, { tree: old, length }] of this.#live) {
			if (this.#length <= LIVE_TEXT || old === tree) break;
			old.delete();
			this.#live.delete(oldest);
			this.#length -= length;
		}
		return tree;
	}
};
var ParsedFile = class ParsedFile {
	file;
	text;
	#parse;
	#part;
	constructor(file, text, parse, part = "") {
		this.file = file;
		this.text = text;
		this.#parse = parse;
		this.#part = part;
	}
	get root() {
		return this.#parse(this.text, this.#part).rootNode;
	}
	without(spans) {
		let text = "";
		let at = 0;
		for (const { start, end, feeds } of spans) {
			text += this.text.slice(at, start) + "\n".repeat(feeds);
			at = end;
		}
		return new ParsedFile(this.file, text + this.text.slice(at), this.#parse, " in part");
	}
	rewritten(text) {
		return new ParsedFile(this.file, text, this.#parse, " rewritten");
	}
	nodeAt(start, types) {
		let node = this.root.descendantForIndex(start, start + 1);
		while (node !== null && node.startIndex === start && !types.includes(node.type)) node = node.parent;
		return node?.startIndex === start ? node : void 0;
	}
	words(start, end) {
		return new Set(this.text.slice(start, end).match(IDENTIFIER) ?? []);
	}
	body(node, lower) {
		const { startIndex, endIndex, typeId } = node;
		let statements;
		let mentions;
		return {
			statements: () => {
				statements ??= this.#lowered(() => lower(this.#find(startIndex, endIndex, typeId)));
				return statements;
			},
			mentions: () => {
				mentions ??= this.words(startIndex, endIndex);
				return mentions;
			}
		};
	}
	#lowered(lower) {
		try {
			return lower();
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			return [{
				kind: "expression",
				expression: {
					kind: "opaque",
					what: "code that nests too deeply",
					parts: [],
					line: 1
				},
				line: 1
			}];
		}
	}
	#find(start, end, typeId) {
		let node = this.root.descendantForIndex(start, end);
		while (node !== null && node.typeId !== typeId) node = node.parent;
		if (node === null || node.startIndex !== start || node.endIndex !== end) throw new Error(`${this.file}: no node at ${start}-${end}`);
		return node;
	}
};

// src/languages/unread.ts
const UNREAD = [
	{
		title: "Kotlin",
		extensions: [".kt"],
		like: "java"
	},
	{
		title: "Groovy",
		extensions: [".groovy"],
		like: "java"
	},
	{
		title: "Scala",
		extensions: [".scala"],
		like: "java"
	}
];
function isUnreadSource({ extensions }, file) {
	return extensions.some((extension) => file.endsWith(extension)) && !/(?:^|\/)(?:[a-z]*[tT]ests?|testFixtures|target|build)\//.test(file) && !/(?:Tests?|IT|Spec)\.\w+$/.test(file);
}
function borrowedLibraries(files) {
	const present = UNREAD.filter((language) => files.some((file) => isUnreadSource(language, file)));
	return [...new Set(present.map(({ like }) => like))];
}

// src/resolve/conventions.ts
function conventionsOf(frameworks) {
	return frameworks.flatMap((framework) => {
		const globs = framework.conventions ?? [];
		if (globs.length === 0) return [];
		const matches = (0, import_picomatch.default)([...globs], { dot: true });
		const roots = globs.flatMap((glob) => /^\*\*\/([\w/]+)\/\*\*\//.exec(glob)?.[1] ?? []);
		const below = new RegExp(`^((?:.*?/)?(?:${roots.join("|")})/).*?([^/]*)$`);
		return [{
			framework,
			matches,
			atRoot: (file) => file.replace(below, "$1$2")
		}];
	});
}
const SET_ASIDE = /(?:^|\/)_+(?:archived?|attic|backups?|deprecated|old|trash)_*\//i;
function isTestFile(language, file, conventions) {
	if (SET_ASIDE.test(file)) return true;
	return language.isTest(file) && !conventions.some((one) => one.matches(file) && !language.isTest(one.atRoot(file)));
}

// src/resolve/budget.ts
const LIMITS = {
	steps: 3e6,
	entry: 1e6,
	entries: 12,
	speculativeSteps: 15e4,
	callbackSteps: 6e5,
	lateCallbackSteps: 2e3,
	callbackScopes: 64,
	speculation: 15e5,
	leastSpeculation: 5e3,
	programSteps: 1e6,
	away: 3e5,
	leastAway: 5e3,
	leading: 1e6,
	repeated: 2e5,
	repetitions: 4,
	callDepth: 40,
	activations: 3,
	blocks: 10,
	iterations: 5e3,
	rounds: 50,
	nesting: 400,
	moduleDepth: 60
};
var Budget = class {
	steps = 0;
	#whole = LIMITS.steps;
	#limit = LIMITS.steps;
	#entries = 0;
	#isExhausted = false;
	#away;
	step(site) {
		if (++this.steps <= this.#limit) return true;
		if (!this.#isExhausted && this.#limit === this.#whole) {
			this.#isExhausted = true;
			this.exhausted(site);
		}
		return false;
	}
	entry(work) {
		if (++this.#entries <= LIMITS.entries) {
			this.#whole = Math.max(this.#whole, this.steps + LIMITS.entry);
			this.#limit = this.#whole;
		}
		work();
	}
	briefly(steps, work) {
		const before = this.#limit;
		this.#limit = Math.min(before, this.steps + steps);
		try {
			return work();
		} finally {
			this.#limit = before;
		}
	}
	beside(steps, work) {
		const start = this.steps;
		const before = this.#limit;
		this.#limit = start + steps;
		try {
			work();
			return this.steps - start;
		} finally {
			this.#limit = before;
			this.steps = start;
		}
	}
	inEarnest(work) {
		const before = this.#limit;
		const away = this.#away;
		const start = this.steps;
		this.#limit = this.#whole;
		this.#away = void 0;
		try {
			work();
		} finally {
			const used = this.steps - start;
			this.#limit = Math.min(this.#whole, before + used);
			this.#away = away === void 0 ? void 0 : {
				limit: away.limit + used,
				home: away.home
			};
		}
	}
	away(leads, work) {
		const before = this.#limit;
		const outer = this.#away;
		const start = this.steps;
		const left = outer === void 0 ? leads ? LIMITS.leading : LIMITS.away : (outer.limit - start) * (leads ? .75 : .5);
		const limit = Math.min(before, start + Math.max(LIMITS.leastAway, Math.floor(left)));
		this.#away = {
			limit,
			home: outer?.home ?? before
		};
		this.#limit = limit;
		try {
			return work();
		} finally {
			const moved = this.#limit - limit;
			this.#limit = before + moved;
			this.#away = outer === void 0 ? void 0 : {
				limit: outer.limit + moved,
				home: outer.home
			};
		}
	}
	home(work) {
		const away = this.#away;
		if (away === void 0) return work();
		const start = this.steps;
		this.#away = void 0;
		this.#limit = away.home;
		try {
			return work();
		} finally {
			const used = this.steps - start;
			this.#away = {
				limit: away.limit + used,
				home: away.home
			};
			this.#limit = away.limit + used;
		}
	}
};

// src/resolve/framework-facts.ts
const NO_MAKERS = /* @__PURE__ */ new Set(["Field", "Config"]);
const ARGUMENT_CHECK = /(?:^|\.)(?:Ensure|Guard|Check|Require|Throw|Assert|Argument)\w*\.(?:\w+\.)*\w*Null\w*$/;
var FrameworkFacts = class {
	#frameworks;
	#byId = /* @__PURE__ */ new Map();
	#calls = /* @__PURE__ */ new Map();
	#readers = /* @__PURE__ */ new Map();
	#prefixes;
	settingsBases;
	injected;
	makers;
	serves;
	dispatches;
	strips;
	generators;
	written;
	#harmless;
	#harmlessLibraries;
	#packages;
	#sources = /* @__PURE__ */ new Map();
	#registers = /* @__PURE__ */ new Map();
	#frameworkNames = /* @__PURE__ */ new Map();
	constructor(frameworks) {
		this.#frameworks = frameworks;
		for (const framework of frameworks) {
			this.#byId.set(framework.id, framework);
			for (const symbol of Object.keys(framework.calls ?? {})) this.#calls.set(symbol, [...this.modelsOf(symbol), framework]);
			for (const symbol of framework.reads ?? []) this.#readers.set(symbol, [...this.readersOf(symbol), framework]);
		}
		this.generators = frameworks.filter(({ generated }) => generated !== void 0);
		this.written = new Map(frameworks.flatMap(({ writes }) => Object.entries(writes ?? {})));
		this.#packages = frameworks.flatMap((framework) => framework.packages);
		this.settingsBases = new Set(frameworks.flatMap((framework) => framework.settings ?? []));
		this.injected = new Set(frameworks.flatMap((framework) => framework.injected ?? []));
		this.makers = new Set([...this.#calls.keys()].map((symbol) => symbol.slice(symbol.lastIndexOf(".") + 1)).filter((name) => /^[A-Z]/.test(name) && !NO_MAKERS.has(name)));
		this.serves = new Set(frameworks.flatMap((framework) => framework.serves ?? []));
		this.dispatches = new Set(frameworks.flatMap((framework) => framework.dispatches ?? []));
		this.strips = new Set(frameworks.flatMap((framework) => framework.strips ?? []));
		const harmless = frameworks.flatMap((framework) => framework.harmless ?? []);
		this.#harmless = new Set(harmless.filter((one) => !one.endsWith("*")));
		this.#harmlessLibraries = harmless.filter((one) => one.endsWith("*")).map((one) => one.slice(0, -1));
		this.#prefixes = new Set([...this.#calls.keys()].flatMap(prefixesOf));
	}
	copiedLibrary(file, text) {
		const name = file.slice(file.lastIndexOf("/") + 1);
		return this.#frameworks.find(({ copied }) => copied?.file === name && text()?.includes(copied.text) === true)?.packages[0];
	}
	ignoresCase({ ignoresCase, buildsOn }) {
		return ignoresCase === true || this.#frameworks.some((one) => one.id === buildsOn && one.ignoresCase === true);
	}
	isHarmless(symbol) {
		return this.#harmless.has(symbol) || this.#harmlessLibraries.some((start) => symbol.startsWith(start)) || ARGUMENT_CHECK.test(symbol);
	}
	registers(module) {
		if (!module.relevant) return false;
		let registers = this.#registers.get(module);
		if (registers === void 0) {
			const imports = module.files.flatMap((file) => file.body.flatMap((node) => node.kind === "import" ? [node] : [])).filter((node) => this.isFrameworkSource(node.source));
			registers = imports.length === 0 || module.files.some((file) => file.body.some((node) => requiredNames(node, (source) => this.isFrameworkSource(source)).length > 0)) || imports.some((node) => node.everything === true || node.bindings.some((binding) => this.#mayModel(node.source, binding.imported)));
			this.#registers.set(module, registers);
		}
		return registers;
	}
	#mayModel(source, imported) {
		const [first = ""] = imported.split(".");
		const from = source.endsWith(`.${first}`) ? source.slice(0, -first.length - 1) : source;
		const symbol = imported === "*" || imported === "default" ? source : `${from}.${imported}`;
		return this.isModelled(symbol) || this.#prefixes.has(symbol);
	}
	isFrameworkSource(source) {
		let known = this.#sources.get(source);
		if (known === void 0) {
			known = this.#packages.some((name) => isWithin(source, name));
			this.#sources.set(source, known);
		}
		return known;
	}
	isFrameworkPackage(source) {
		return this.#packages.includes(source);
	}
	#mayRegister(source, imported) {
		const symbol = imported === "*" || imported === "default" ? source : `${source}.${imported}`;
		return this.#frameworks.some(({ packages, registering }) => packages.some((name) => isWithin(source, name)) && (registering === void 0 || registering.some((name) => isWithin(symbol, name) || isWithin(name, symbol))));
	}
	frameworkNames(module) {
		let names = this.#frameworkNames.get(module);
		if (names === void 0) {
			names = new Map(module.files.flatMap((file) => file.body.flatMap((node) => this.#namesIn(node))));
			this.#frameworkNames.set(module, names);
		}
		return names;
	}
	#namesIn(node) {
		const isFramework = (source) => this.isFrameworkSource(source);
		if (node.kind !== "import") return requiredNames(node, isFramework).map((name) => [name, "all"]);
		const isOne = isFramework(node.source);
		return node.bindings.flatMap(({ local, imported }) => {
			if (imported !== "*") return isOne && this.#mayRegister(node.source, imported) ? [[local, "all"]] : [];
			const members = this.#members(node.source, isOne);
			return members === "all" || members.size > 0 ? [[local, members]] : [];
		});
	}
	#members(source, isFramework) {
		const members = /* @__PURE__ */ new Set();
		const collect = (symbol, library) => {
			if (symbol.startsWith(`${library}.`)) members.add(symbol.slice(library.length + 1).split(".")[0] ?? "");
		};
		for (const { packages, registering } of isFramework ? this.#frameworks : []) for (const library of packages.filter((name) => isWithin(source, name))) {
			if (registering === void 0) return "all";
			for (const symbol of registering) collect(symbol, library);
		}
		for (const symbol of this.#calls.keys()) collect(symbol, source);
		return members;
	}
	speculatedWords(language) {
		const frameworks = this.#frameworks.filter(({ languages }) => languages.includes(language.id));
		if (frameworks.length === 0 || frameworks.some(({ speculates }) => speculates === void 0)) return void 0;
		return frameworks.flatMap(({ speculates }) => speculates ?? []);
	}
	frameworkOf(router) {
		return this.#byId.get(router.framework);
	}
	isServer(symbol) {
		return this.serves.has(symbol) || this.serves.size > 0 && /\.(?:ListenAndServe|Serve)(?!HTTP$)(?![a-z])\w*$/.test(symbol);
	}
	isModelled(symbol) {
		return this.#calls.has(symbol);
	}
	leadsToModelled(symbol) {
		return this.#calls.has(symbol) || this.#prefixes.has(symbol);
	}
	modelsOf(symbol) {
		return this.#calls.get(symbol) ?? [];
	}
	readersOf(symbol) {
		return this.#readers.get(symbol) ?? [];
	}
};
function prefixesOf(symbol) {
	return [...symbol.matchAll(/\./g)].map((dot) => symbol.slice(0, dot.index));
}
function isWithin(name, library) {
	return name === library || name.startsWith(`${library}/`) || name.startsWith(`${library}.`);
}
function requiredNames(node, isFramework) {
	if (node.kind !== "let" || node.value === void 0) return [];
	const source = importSource(node.value);
	if (source === void 0 || !isFramework(source)) return [];
	if (node.target.kind === "name-pattern") return [node.target.name];
	if (node.target.kind !== "keys-pattern") return [];
	return node.target.items.flatMap((item) => item.target.kind === "name-pattern" ? [item.target.name] : []);
}
function importSource(node) {
	switch (node.kind) {
		case "import": return node.source.kind === "literal" && typeof node.source.value === "string" ? node.source.value : void 0;
		case "member": return importSource(node.object);
		case "call": return importSource(node.callee);
		default: return;
	}
}

// src/languages/syntax.ts
const YIELD = {
	one: "yield",
	all: "yield*"
};

// src/resolve/embedded.ts
function embeddedIn(instance, declarer) {
	for (const base of instance.class.bases) {
		if (base.kind !== "class" || !lineage(base).includes(declarer)) continue;
		const held = instance.fields.get(base.name);
		const value = held === void 0 ? void 0 : force(held);
		if (value?.kind === "instance") return value;
	}
}

// src/languages/jsonc.ts
function parseJsonc(text) {
	const bare = text.replace(/^\uFEFF/, "");
	return parsed(bare) ?? parsed(strip(bare));
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
const PIECE = /("(?:\\[\s\S]|[^"\\])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const TRAILING_COMMA = /("(?:\\[\s\S]|[^"\\])*")|,(?=\s*[\]}])/g;
function strip(text) {
	return text.replace(PIECE, (_, string) => string ?? " ").replace(TRAILING_COMMA, (_, string) => string ?? "");
}

// src/resolve/data.ts
const TEXTS$1 = /\.(?:gradle|kts|xml|csproj|go|mk|sh)$|(?:^|\/)Makefile$/;
function readData(run, file) {
	const text = run.setting.project.read(file);
	if (text === void 0) return void 0;
	try {
		if (/\.json$|(?:^|\/)composer\.lock$/.test(file)) return parseJsonc(text);
		if (file.endsWith(".properties")) return readProperties(text);
		if (/(?:^|\/)\.env(?:\.\w+)?$/.test(file)) return readVariables(text);
		return TEXTS$1.test(file) ? text : readYaml(text);
	} catch {
		return;
	}
}
function lineInData(run, file, keys) {
	const counter = new import_dist.LineCounter();
	const text = run.setting.project.read(file) ?? "";
	let node = (0, import_dist.parseDocument)(text, { lineCounter: counter }).contents;
	let line = 1;
	for (const key of keys) {
		const pair = (0, import_dist.isMap)(node) ? node.items.find((one) => (0, import_dist.isScalar)(one.key) && String(one.key.value) === key) : void 0;
		if (pair === void 0 || !(0, import_dist.isScalar)(pair.key)) break;
		line = counter.linePos(pair.key.range?.[0] ?? 0).line;
		node = pair.value;
	}
	return line;
}
const LONELY = /(:[ \t]+)(?:-(?=[ \t]*[,}])|,(?=[ \t]*$))/gm;
function quoteLonely(text) {
	return text.replace(LONELY, (match, before) => `${before}'${match.slice(before.length)}'`);
}
function withoutTemplates(text) {
	if (!text.includes("<%")) return text;
	return text.replace(/<%(?!=)[\s\S]*?%>/g, "").replace(/(["'])[^"'\n]*<%=[\s\S]*?%>[^"'\n]*\1/g, "'<%'").replace(/[^\s:"']*<%=[\s\S]*?%>[^\s"']*/g, "'<%'");
}
function readYaml(text, isLenient = false) {
	const documents = (0, import_dist.parseAllDocuments)(text);
	if (!Array.isArray(documents)) return null;
	if (documents.some((document) => document.errors.length > 0)) {
		const quoted = isLenient ? text : quoteLonely(withoutTemplates(text));
		return quoted === text ? void 0 : readYaml(quoted, true);
	}
	const values = documents.map((document) => document.toJS({ maxAliasCount: 100 }));
	return values.length > 1 ? values : values[0] ?? null;
}
function readVariables(text) {
	return Object.fromEntries([...text.matchAll(/^[ \t]*(?:export[ \t]+)?([\w.]+)[ \t]*=[ \t]*(.*)$/gm)].map(([, name = "", written = ""]) => {
		return [name, /^(["'])(.*?)\1/.exec(written)?.[2] ?? written.replace(/(?:^|[ \t]+)#.*$/, "").trim()];
	}));
}
const ESCAPES = {
	t: "	",
	n: "\n",
	r: "\r",
	f: "\f"
};
function readProperties(text) {
	const entries = [];
	const joined = text.replace(/^[ \t\f]*[#!].*$/gm, "").replace(/(?<!\\)((?:\\\\)*)\\\r?\n[ \t\f]*/g, "$1");
	for (const line of joined.split(/\r?\n|\r/)) {
		const match = /^[ \t\f]*((?:\\.|[^\\=:\s])+)[ \t\f]*[=:]?[ \t\f]*(.*)$/.exec(line);
		if (match?.[1] !== void 0) entries.push([unescaped(match[1]), unescaped(match[2] ?? "").trimEnd()]);
	}
	return Object.fromEntries(entries);
}
function unescaped(text) {
	return text.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_match, code, character = "") => code === void 0 ? ESCAPES[character] ?? character : String.fromCharCode(Number.parseInt(code, 16)));
}

// src/languages/nodes.ts
const COMMENTS = [
	"comment",
	"line_comment",
	"block_comment",
	"html_comment"
];
function parts(node) {
	return node.namedChildren.filter((child) => !isComment(child.type));
}
function firstPart(node) {
	return node.namedChildren.find((child) => !isComment(child.type));
}
function partOf(node, ...types) {
	return node.namedChildren.find((child) => types.includes(child.type));
}
function hasToken(node, token) {
	return node.children.some((child) => child.type === token);
}
function textOf$2(source, node) {
	return source.text.slice(node.startIndex, node.endIndex);
}
function lineOf$1(node) {
	return node.startPosition.row + 1;
}
function endLineOf(node) {
	return node.endPosition.row + 1;
}
function errorLines(root) {
	return [...new Set(errorNodes(root).map(lineOf$1))];
}
function hiddenRegistration(root, text) {
	const lines = text.split("\n");
	const found = errorNodes(root).find((node) => mayRegister(lines, node));
	return found === void 0 ? void 0 : lineOf$1(found);
}
function errorNodes(root) {
	if (!root.hasError) return [];
	const found = [];
	const visit = (node) => {
		if (node.isError || node.isMissing) found.push(node);
		else if (node.hasError) node.children.forEach(visit);
	};
	visit(root);
	return found;
}
const HARMLESS_LINES = 12;
const REGISTERING = /['"`]\/|^\s*(?:@|\[[A-Z]|<{7})|\b(?:get|post|put|patch|delete|route|use|mount|include|map\w*|handle\w*)\b\s*[('"]/im;
function mayRegister(lines, { startPosition, endPosition }) {
	if (endPosition.row - startPosition.row > HARMLESS_LINES) return true;
	return REGISTERING.test(lines.slice(Math.max(0, startPosition.row - 1), endPosition.row + 2).join("\n"));
}
function bodyOf(statements, mentions = []) {
	const names = new Set(mentions);
	return {
		statements: () => statements,
		mentions: () => names
	};
}
function nameAt(name, line) {
	return {
		kind: "name",
		name,
		line
	};
}
function literalAt(value, line) {
	return {
		kind: "literal",
		value,
		line
	};
}
function namePattern(name, line) {
	return {
		kind: "name-pattern",
		name,
		line
	};
}
function opaqueAt(what, parts, line) {
	return {
		kind: "opaque",
		what,
		parts,
		line
	};
}
function isComment(type) {
	return COMMENTS.includes(type);
}

// src/resolve/drafts.ts
function isDraft(run, router, applications) {
	const home = packageOf(run, router.site.file);
	return router.speculative && applications.some((other) => !other.speculative && other.events.some(({ kind }) => kind !== "guard") && other.framework === router.framework && packageOf(run, other.site.file) === home);
}
const MANIFESTS = /* @__PURE__ */ new Set([
	"package.json",
	"pyproject.toml",
	"setup.py",
	"requirements.txt",
	"go.mod",
	"pom.xml",
	"build.gradle",
	"build.gradle.kts",
	"composer.json",
	"Gemfile"
]);
function packageOf(run, file) {
	for (let at = file; at.includes("/");) {
		at = at.slice(0, at.lastIndexOf("/"));
		if (run.setting.project.filesIn(at).some((entry) => MANIFESTS.has(entry.slice(at.length + 1)))) return at;
	}
	return "";
}
function registrationSites(router, seen = /* @__PURE__ */ new Set()) {
	if (seen.has(router)) return [];
	seen.add(router);
	return router.events.flatMap((event) => {
		if (event.kind === "mount") return registrationSites(event.child, seen);
		return event.kind === "route" ? [`${event.site.file}:${event.site.line}`] : [];
	});
}

// src/resolve/text.ts
const TEXT_LIMIT = 64;
const LENGTH_LIMIT = 1e5;
const PARTS_LIMIT = 1e3;
function concatenate(values, site) {
	let texts = [constant("")];
	for (const value of values) {
		const pieces = alternatives$1(value).map((piece) => asText(piece, site));
		if (texts.length * pieces.length > TEXT_LIMIT) return unknown("text with too many variants", site);
		texts = texts.flatMap((left) => pieces.map((right) => joinTexts(left, right)));
		if (texts.some(isTooLong)) return unknown("a text that is too long", site);
		texts = knownByDefault(texts);
	}
	return union(texts);
}
function knownByDefault(texts) {
	const known = texts.filter((text) => text.kind === "constant");
	const holes = texts.flatMap((text) => partsOf$1(text).filter((part) => typeof part !== "string"));
	const [setting] = holes;
	if (known.length === 0 || setting === void 0 || !holes.every(isSetting)) return texts;
	return known.map(({ value, soft }) => constant(value, soft ?? `default of ${setting.why}`));
}
function isSetting({ optional }) {
	return optional === true;
}
function characterAt(value, at) {
	if (value.kind === "text") {
		const part = at < 0 ? value.parts.at(-1) : value.parts[0];
		return typeof part === "string" ? characterAt(constant(part, value.soft), at) : void 0;
	}
	if (value.kind !== "constant" || typeof value.value !== "string") return void 0;
	const character = value.value.at(at);
	return character === void 0 ? void 0 : constant(character, value.soft);
}
function isTooLong(text) {
	return text.kind === "constant" ? String(text.value).length > LENGTH_LIMIT : text.parts.length > PARTS_LIMIT;
}
function asText(value, site) {
	if (value.kind === "text") return value;
	if (value.kind === "constant") {
		const text = value.value === null || value.value === void 0 ? "" : String(value.value);
		return constant(text, value.soft);
	}
	return {
		kind: "text",
		parts: [asUnknown(value, site)]
	};
}
function asUnknown(value, site) {
	const forced = force(value);
	switch (forced.kind) {
		case "unknown": return forced;
		case "term": return unknown(forced.args === void 0 ? forced.symbol : `${forced.symbol}(…)`, forced.site);
		case "instance": return unknown(`an instance of ${forced.class.name}`, site);
		default: return unknown(`a ${forced.kind}`, site);
	}
}
function joinTexts(left, right) {
	const soft = left.soft ?? right.soft;
	if (left.kind === "constant" && right.kind === "constant") return constant(`${left.value}${right.value}`, soft);
	const parts = [...partsOf$1(left), ...partsOf$1(right)].filter((part) => part !== "");
	return soft === void 0 ? {
		kind: "text",
		parts
	} : {
		kind: "text",
		parts,
		soft
	};
}
function partsOf$1(text) {
	return text.kind === "constant" ? [String(text.value)] : text.parts;
}
function textsOf(value, site, assumed) {
	const texts = /* @__PURE__ */ new Map();
	for (const alternative of alternatives$1(value)) {
		const text = knownText(asText(alternative, site), assumed);
		if (!texts.has(text.text)) texts.set(text.text, text);
	}
	return byDefault([...texts.values()]);
}
function byDefault(texts) {
	const known = texts.filter(({ holes }) => holes.length === 0);
	const [setting] = texts.flatMap(({ holes }) => holes);
	if (known.length === 0 || setting === void 0) return texts;
	if (!texts.every(({ holes }) => holes.every(isSetting))) return texts;
	return known.map((text) => ({
		...text,
		soft: text.soft ?? `default of ${setting.why}`
	}));
}
function knownText(value, assumed) {
	const given = [];
	const parts = partsOf$1(value).map((part) => {
		const text = typeof part === "string" ? void 0 : assumed?.get(part.why);
		if (text !== void 0 && typeof part !== "string") given.push(part.why);
		return text ?? part;
	});
	const known = {
		text: parts.map((part) => typeof part === "string" ? part : "").join(""),
		holes: parts.filter((part) => typeof part !== "string")
	};
	const [name] = given;
	const soft = name === void 0 ? value.soft : `value of ${name} in the configuration`;
	return soft === void 0 ? known : {
		...known,
		soft
	};
}
function textOf$1(value) {
	if (value === void 0) return void 0;
	const forced = force(value);
	if (forced.kind !== "constant") return void 0;
	return typeof forced.value === "string" || typeof forced.value === "number" ? String(forced.value) : void 0;
}

// src/resolve/operations-path.ts
function pathOperation(name) {
	return Object.hasOwn(OPERATIONS$8, name) ? OPERATIONS$8[name] : void 0;
}
function operandsOf({ receiver, rest }) {
	return [receiver, ...rest];
}
function strings(values) {
	const texts = values.map((value) => force(value)).map((value) => value.kind === "constant" && typeof value.value === "string" ? value.value : void 0);
	return texts.every((text) => text !== void 0) ? texts : void 0;
}
function combinations(values) {
	let rows = [[]];
	for (const value of values) {
		const members = alternatives$1(value);
		if (rows.length * members.length > 64) return [values];
		rows = rows.flatMap((row) => members.map((member) => [...row, member]));
	}
	return rows;
}
const joinPath = (operands) => union(combinations(operandsOf(operands)).map((values) => {
	const texts = strings(values);
	if (texts !== void 0) return constant(posix.join(...texts), softOf$1(values));
	const parts = values.flatMap((value, at) => at === 0 ? [value] : [constant("/"), value]);
	return collapse(concatenate(parts, operands.site));
}));
function softOf$1(values) {
	return values.flatMap((value) => value.kind === "constant" && value.soft !== void 0 ? [value.soft] : [])[0];
}
function collapse(value) {
	if (value.kind !== "text") return value;
	const parts = [];
	for (const part of value.parts) {
		const last = parts.at(-1);
		if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
		else parts.push(part);
	}
	return {
		...value,
		parts: parts.map((part) => typeof part === "string" ? part.replace(/\/{2,}/g, "/") : part)
	};
}
const joinUrl = (operands) => {
	const texts = strings(operandsOf(operands));
	if (texts === void 0) return joinPath(operands);
	const [base = "", ...rest] = texts;
	return constant(rest.reduce((left, right) => right.startsWith("/") ? right : `${left.slice(0, left.lastIndexOf("/") + 1)}${right}`, base));
};
const onPath = (change) => (operands) => {
	const { receiver } = operands;
	if (receiver.kind === "constant" && typeof receiver.value === "string") return constant(change(receiver.value, operands), receiver.soft);
	return receiver.kind === "unknown" || receiver.kind === "text" ? unknown("a part of a path", operands.site) : void 0;
};
function insideRoot(path) {
	if (path === "/__repository__") return "";
	if (path.startsWith(`${"/__repository__"}/`)) return posix.normalize(path.slice(VIRTUAL_ROOT.length + 1)).replace(/\/$|^\.$/, "");
	return path.startsWith("/") ? void 0 : posix.normalize(path).replace(/^\.\/?|\/$/g, "");
}
const OPERATIONS$8 = {
	"join-path": joinPath,
	"join-url": joinUrl,
	"base-name": onPath((path, { rest }) => {
		const [suffix] = strings(rest.slice(0, 1)) ?? [];
		return posix.basename(path, suffix);
	}),
	"dir-name": (operands) => {
		const levels = operands.rest[0] === void 0 ? void 0 : force(operands.rest[0]);
		const times = levels?.kind === "constant" && typeof levels.value === "number" ? levels.value : 1;
		return onPath((path) => {
			let above = path;
			for (let level = 0; level < Math.min(times, 32); level++) above = posix.dirname(above);
			return above;
		})(operands);
	},
	"ext-name": onPath((path) => posix.extname(path)),
	"parse-path": ({ receiver }) => {
		if (receiver.kind !== "constant" || typeof receiver.value !== "string") return void 0;
		return map(Object.entries(posix.parse(receiver.value)).map(([key, part]) => [key, constant(part)]));
	},
	"parse-url": ({ receiver }) => {
		if (receiver.kind !== "constant" || typeof receiver.value !== "string") return void 0;
		const { soft } = receiver;
		const [, scheme = "", host = "", path = ""] = /^(?:([a-z][a-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)/i.exec(receiver.value) ?? [];
		const said = Object.entries({
			scheme,
			netloc: host,
			path,
			Scheme: scheme,
			Host: host,
			Path: path
		}).map(([key, part]) => [key, constant(part, soft)]);
		return map([...said, ["EscapedPath", native("EscapedPath", () => constant(path, soft))]], true);
	},
	"working-directory": ({ run, scope }) => {
		const home = packageOf(run, scope.file);
		return constant(home === "" ? VIRTUAL_ROOT : `${VIRTUAL_ROOT}/${home}`);
	},
	"relative-path": ({ receiver, rest }) => {
		const [path, start] = strings([receiver, rest[0] ?? constant("/__repository__")]) ?? [];
		return path === void 0 || start === void 0 ? void 0 : constant(posix.relative(start, path) || ".");
	},
	"same-path": onPath((path) => path),
	"split-ext": ({ receiver }) => {
		const [path] = strings([receiver]) ?? [];
		if (path === void 0) return void 0;
		const extension = posix.extname(path);
		return list$2([constant(path.slice(0, path.length - extension.length)), constant(extension)]);
	},
	"with-ext": onPath((path, { rest }) => {
		const [extension = ""] = strings(rest.slice(0, 1)) ?? [];
		return path.slice(0, path.length - posix.extname(path).length) + extension;
	}),
	stem: onPath((path) => posix.basename(path, posix.extname(path))),
	ancestors: ({ receiver }) => {
		const [path] = strings([receiver]) ?? [];
		if (path === void 0) return void 0;
		const found = [];
		for (let at = posix.dirname(path);; at = posix.dirname(at)) {
			found.push(constant(at));
			if (at === posix.dirname(at)) return list$2(found);
		}
	},
	"split-path": ({ receiver }) => {
		const [path] = strings([receiver]) ?? [];
		return path === void 0 ? void 0 : list$2(path.split("/").flatMap((part) => part === "" ? [] : [constant(part)]));
	}
};

// src/resolve/operations-directory.ts
function directoryOperation(name) {
	return Object.hasOwn(OPERATIONS$7, name) ? OPERATIONS$7[name] : void 0;
}
function textOf(value) {
	const known = value === void 0 ? void 0 : force(value);
	if (known?.kind === "constant" && typeof known.value === "string") return known.value;
	if (known?.kind !== "text" || typeof known.parts[0] === "string") return void 0;
	const rest = known.parts.slice(1);
	const below = rest.every((part) => typeof part === "string") ? rest.join("") : "";
	return /^\/[^/*?[{]/.test(below) ? below.slice(1) : void 0;
}
function directoryAt(run, path, site) {
	const found = namedDirectory(run, path, site);
	const source = found === void 0 ? void 0 : BUILT.exec(found)?.[1];
	if (source === void 0 || run.setting.project.hasDirectory(found ?? "")) return found;
	return namedDirectory(run, source === "" ? "." : source, site);
}
const BUILT = /^(?:build|dist|out)(?:\/|$)(.*)$/s;
function namedDirectory(run, path, site) {
	const inside = insideRoot(path);
	if (inside === void 0 || path.startsWith("/__repository__")) return inside;
	const { project } = run.setting;
	for (let above = site.file; above.includes("/");) {
		above = above.slice(0, above.lastIndexOf("/"));
		if (project.hasDirectory(`${above}/${inside}`)) return `${above}/${inside}`;
	}
	return inside;
}
function nameOf$3(file) {
	return file.slice(file.lastIndexOf("/") + 1);
}
const rooted = (file) => constant(`${VIRTUAL_ROOT}/${file}`);
function status(isDirectory) {
	const answer = (name, truth) => [name, native(name, () => constant(truth))];
	return [
		answer("isDirectory", isDirectory),
		answer("isFile", !isDirectory),
		answer("isSymbolicLink", false)
	];
}
function filesBelow(run, directory) {
	const { project } = run.setting;
	return [...project.filesIn(directory), ...project.directoriesIn(directory).flatMap((each) => filesBelow(run, each))];
}
const readDirectory = (operands) => {
	const { receiver, rest, run, site } = operands;
	const options = rest.map(force).find((one) => one.kind === "map");
	const callback = rest.map(force).find((one) => one.kind === "function");
	const found = readNames(run, textOf(receiver), options, site);
	if (callback === void 0) return found;
	operands.call(callback, constant(null), found);
	return UNDEFINED;
};
function readNames(run, path, options, site) {
	const directory = path === void 0 ? void 0 : directoryAt(run, path, site);
	if (directory === void 0) return list$2([], true);
	const { project } = run.setting;
	const asked = (key) => {
		const value = options?.kind === "map" ? options.entries.get(key) : void 0;
		const known = value === void 0 ? void 0 : force(value);
		return known?.kind === "constant" && known.value === true;
	};
	const isDeep = asked("recursive");
	const directories = isDeep ? [] : project.directoriesIn(directory);
	const files = isDeep ? filesBelow(run, directory) : project.filesIn(directory);
	const all = [...directories, ...files].sort();
	if (asked("withFileTypes")) return list$2(all.map((entry) => {
		const parent = rooted(entry.slice(0, Math.max(0, entry.lastIndexOf("/"))));
		const places = [["name", constant(nameOf$3(entry))], ["path", parent]];
		return map([
			...places,
			["parentPath", parent],
			...status(directories.includes(entry))
		]);
	}));
	const prefix = directory === "" ? 0 : directory.length + 1;
	return list$2(all.map((entry) => constant(entry.slice(prefix))));
}
function lookedUp(operands) {
	const path = textOf(operands.receiver);
	const inside = path === void 0 ? void 0 : insideRoot(path);
	if (inside === void 0) return void 0;
	const { project } = operands.run.setting;
	return project.hasDirectory(inside) ? "directory" : project.has(inside) ? "file" : void 0;
}
function matching(run, pattern, site, directories = false) {
	const [, base = "", rest = ""] = /^((?:[^*?[{]*\/)?)(.*)$/s.exec(pattern) ?? [];
	const directory = directoryAt(run, base === "" ? "." : base, site);
	if (directory === void 0 || rest === "") return list$2([], true);
	const wild = rest.replaceAll("[!", "[^");
	const whole = directory === "" ? wild : `${directory}/${wild}`;
	const found = directories ? directoriesMatching(run, directory, whole) : [];
	return list$2([...found, ...run.glob(whole)].map(rooted));
}
function directoriesMatching(run, directory, pattern) {
	if (pattern.includes("**")) return [];
	const matches = (0, import_picomatch.default)(pattern);
	const depth = pattern.split("/").length - (directory === "" ? 0 : directory.split("/").length);
	let level = [directory];
	for (let at = 0; at < depth; at++) level = level.flatMap((each) => run.setting.project.directoriesIn(each));
	return level.filter((each) => matches(each));
}
const globIn = (between) => ({ receiver, rest, run, site }) => {
	const directory = textOf(receiver);
	const pattern = textOf(rest[0]);
	if (directory === void 0 || pattern === void 0) return void 0;
	return matching(run, `${directory}${between}${pattern}`, site, true);
};
function walk$1(operands) {
	const { run, site } = operands;
	const path = textOf(operands.receiver);
	const directory = path === void 0 ? void 0 : directoryAt(run, path, site);
	if (directory === void 0) return list$2([], true);
	const { project } = run.setting;
	const found = [];
	const visit = (at) => {
		const directories = project.directoriesIn(at);
		const names = (files) => list$2(files.map((file) => constant(nameOf$3(file))));
		found.push(list$2([
			rooted(at),
			names(directories),
			names(project.filesIn(at))
		]));
		directories.forEach(visit);
	};
	visit(directory);
	return list$2(found);
}
function isKind(operands, kind) {
	if (textOf(operands.receiver) === void 0) return void 0;
	const found = lookedUp(operands);
	return found === void 0 ? unknown("what is at a path", operands.site) : constant(found === kind);
}
const OPERATIONS$7 = {
	"read-directory": readDirectory,
	"list-directory": ({ receiver, run, site }) => {
		const path = textOf(receiver);
		const directory = path === void 0 ? void 0 : directoryAt(run, path, site);
		if (directory === void 0) return void 0;
		const { project } = run.setting;
		return list$2([...project.directoriesIn(directory), ...project.filesIn(directory)].sort().map(rooted));
	},
	"walk-directory": walk$1,
	"files-below": ({ receiver, run, site }) => {
		const path = textOf(receiver);
		const directory = path === void 0 ? void 0 : directoryAt(run, path, site);
		return directory === void 0 ? list$2([], true) : list$2(filesBelow(run, directory).map(rooted));
	},
	"files-by-path": ({ receiver, run, site }) => {
		const path = textOf(receiver);
		const directory = path === void 0 ? void 0 : directoryAt(run, path, site);
		if (directory === void 0) return map([], true);
		return map(filesBelow(run, directory).map((file) => [`${VIRTUAL_ROOT}/${file}`, rooted(file)]));
	},
	"is-there": (operands) => lookedUp(operands) === void 0 ? unknown("whether a file is there", operands.site) : constant(true),
	"is-directory": (operands) => isKind(operands, "directory"),
	"is-file": (operands) => isKind(operands, "file"),
	"path-status": (operands) => {
		const found = lookedUp(operands);
		return found === void 0 ? unknown("what is at a path", operands.site) : map(status(found === "directory"));
	},
	glob: ({ receiver, run, site }) => {
		const pattern = textOf(receiver);
		return pattern === void 0 ? list$2([], true) : matching(run, pattern, site);
	},
	"glob-entries": ({ receiver, run, site }) => {
		const pattern = textOf(receiver);
		return pattern === void 0 ? list$2([], true) : matching(run, pattern, site, true);
	},
	"glob-in": globIn("/"),
	"glob-below": globIn("/**/")
};

// src/resolve/operations-entry-points.ts
function entryPointOperation(name) {
	return name === "entry-points" ? entryPoints : void 0;
}
function loaded(run, point, scope, site) {
	if (point.object === void 0) return importDynamic(run, constant(point.module), "namespace", site, scope);
	const [first = "", ...rest] = point.object.split(".");
	return rest.reduce((value, name) => memberOf(run, value, name, site, scope), importedValue(run, point.module, first, scope, site));
}
function entryPointsOf(run, group, scope) {
	return (scope.module.language.entryPoints?.(run.setting.project) ?? []).filter((point) => group === void 0 || point.group === group).map((point) => {
		const value = map([
			["name", constant(point.name)],
			["group", constant(point.group)],
			["module", constant(point.module)],
			["value", constant(point.object === void 0 ? point.module : `${point.module}:${point.object}`)],
			["load", native("load", (_args, site) => loaded(run, point, scope, site))]
		]);
		return [point.group, value];
	});
}
const entryPoints = ({ run, receiver, args, scope }) => {
	const given = args.named.get("group")?.value ?? receiver;
	const group = force(given);
	const inGroup = (name) => {
		const known = force(name);
		const text = known.kind === "constant" && typeof known.value === "string" ? known.value : void 0;
		return list$2(text === void 0 ? [] : entryPointsOf(run, text, scope).map(([, value]) => value));
	};
	if (group.kind === "constant" && typeof group.value === "string") return inGroup(group);
	if (args.named.has("group") || args.positional.length > 0) return list$2([], true);
	const groups = /* @__PURE__ */ new Map();
	for (const [name, value] of entryPointsOf(run, void 0, scope)) groups.set(name, [...groups.get(name) ?? [], value]);
	return map([...[...groups].map(([name, values]) => [name, list$2(values)]), ["select", native("select", ({ named, positional }) => inGroup((named.get("group") ?? positional[0])?.value ?? constant("")))]]);
};

// src/resolve/identity.ts
function identityOf(value) {
	switch (value.kind) {
		case "function": return value.node;
		case "router": return value.router;
		case "module": return value.module;
		case "class":
		case "instance":
		case "map":
		case "list": return value;
		case "term": return value.args === void 0 ? value.symbol : void 0;
		default: return;
	}
}
function distinct(values) {
	const known = /* @__PURE__ */ new Map();
	return values.filter((value) => {
		const mark = markOf(value);
		const alike = known.get(mark);
		if (alike === void 0) known.set(mark, [value]);
		else if (alike.some((other) => same$1(other, value))) return false;
		else alike.push(value);
		return true;
	});
}
function markOf(value) {
	if (value.kind === "constant") return value.value;
	return value.kind === "unknown" ? value.why : identityOf(value) ?? value;
}

// src/resolve/map-keys.ts
const numbers = /* @__PURE__ */ new WeakMap();
let met = 0;
function keyName(map, key) {
	const forced = key === void 0 ? void 0 : force(key);
	if (forced === void 0) return void 0;
	if (forced.kind === "constant") return String(forced.value);
	const identity = map.keys === void 0 ? void 0 : identityOf(forced);
	if (identity === void 0) return void 0;
	if (typeof identity === "string") return remember(map, `\u0000${identity}`, forced);
	let number = numbers.get(identity);
	if (number === void 0) {
		number = ++met;
		numbers.set(identity, number);
	}
	return remember(map, `\u0000${number}`, forced);
}
function remember(map, name, key) {
	map.keys?.set(name, key);
	return name;
}
function keyValue(map, name) {
	return map.keys?.get(name) ?? constant(name);
}

// src/resolve/iteration.ts
function iterate(run, over, scope) {
	const site = {
		file: scope.file,
		line: run.site.line
	};
	const members = alternatives$1(over);
	const items = [];
	let open = false;
	for (const member of members) if (member.kind === "list") {
		member.items.slice(0, LIMITS.iterations).forEach((value, at) => {
			items.push({
				key: constant(at),
				value: THERE.get(value) ?? value
			});
		});
		open ||= member.open || member.items.length > LIMITS.iterations;
	} else if (member.kind === "map") {
		for (const [key, value] of member.entries) items.push(mapStep(scope, keyValue(member, key), value));
		open ||= member.open;
	} else if (member.kind === "constant" && typeof member.value === "number" && Number.isInteger(member.value) && scope.module.language.traits.scope === "directory") for (let at = 0; at < Math.min(member.value, LIMITS.iterations); at++) items.push({
		key: constant(at),
		value: constant(at)
	});
	else if (!(member.kind === "constant")) open = true;
	if (items.length === 0 && open) {
		const value = unknown("an element of something unknown", site);
		return {
			items: [{
				key: value,
				value
			}],
			open: true,
			unknown: true
		};
	}
	return {
		items,
		open,
		unknown: false
	};
}
function mapStep(scope, key, value) {
	switch (scope.module.language.traits.mapIteration) {
		case "keys": return {
			key,
			value: key
		};
		case "values": return {
			key,
			value
		};
		case "entries": return {
			key,
			value: list$2([key, force(value)])
		};
	}
}
function spreadLists(result, lists) {
	const seen = /* @__PURE__ */ new Set();
	for (const one of lists) {
		if (one.kind !== "list") continue;
		const items = one.items.map(maybe).filter((item) => !seen.has(item));
		for (const item of items) seen.add(item);
		extendList(result, items);
		result.open ||= one.open;
	}
}
const MAYBES = /* @__PURE__ */ new WeakMap();
const THERE = /* @__PURE__ */ new WeakMap();
function maybe(value) {
	if (value.kind === "union" && value.members.includes(UNDEFINED)) return value;
	const known = MAYBES.get(value) ?? union([value, UNDEFINED]);
	MAYBES.set(value, known);
	THERE.set(known, value);
	return known;
}

// src/resolve/operations-text.ts
const REGEX_TEXT_LIMIT = 1e3;
function textOperation(name) {
	return Object.hasOwn(OPERATIONS$6, name) ? OPERATIONS$6[name] : void 0;
}
function onText(work, partly) {
	return (operands) => {
		const { receiver, site } = operands;
		if (receiver.kind === "constant" && typeof receiver.value === "string") {
			const result = work(receiver.value, operands);
			return result?.kind === "constant" && receiver.soft !== void 0 ? constant(result.value, receiver.soft) : result;
		}
		if (receiver.kind === "text") return partly?.(receiver, operands) ?? unknown("a text that is known only in part", site);
		return receiver.kind === "unknown" ? receiver : void 0;
	};
}
const onParts = (change) => onText((text) => constant(change(text)), (text) => ({
	...text,
	parts: text.parts.map((part) => typeof part === "string" ? change(part) : part)
}));
function stringAt(values, at) {
	const value = values[at] === void 0 ? void 0 : force(values[at]);
	return value?.kind === "constant" && typeof value.value === "string" ? value.value : void 0;
}
function trim(text, characters, start, end) {
	const drop = (character) => character !== void 0 && (characters === void 0 ? /\s/.test(character) : characters.includes(character));
	let from = 0;
	let to = text.length;
	while (start && from < to && drop(text[from])) from++;
	while (end && to > from && drop(text[to - 1])) to--;
	return text.slice(from, to);
}
const trimming = (start, end) => onText((text, { rest }) => constant(trim(text, stringAt(rest, 0), start, end)), (text, { rest }) => ({
	...text,
	parts: text.parts.map((part, at) => {
		if (typeof part !== "string") return part;
		return trim(part, stringAt(rest, 0), start && at === 0, end && at === text.parts.length - 1);
	})
}));
function safeRegex(source, flags) {
	if (source.length > 200 || /\)[*+{]|\\[1-9]|\\k/.test(source)) return void 0;
	try {
		return new RegExp(source, flags.replace(/[^gimsu]/g, ""));
	} catch {
		return;
	}
}
const replace = (all) => onText((text, operands) => {
	const { rest, site, call } = operands;
	const from = rest[0] === void 0 ? void 0 : force(rest[0]);
	const to = rest[1] === void 0 ? void 0 : force(rest[1]);
	const pattern = from?.kind === "regex" && text.length <= REGEX_TEXT_LIMIT ? safeRegex(from.source, all ? `${from.flags}g` : from.flags) : stringAt(rest, 0);
	if (pattern === void 0) return unknown("a replaced text", site);
	const swap = (match) => {
		if (to?.kind === "constant") return String(to.value);
		const result = to === void 0 ? void 0 : force(call(to, constant(match)));
		return result?.kind === "constant" ? String(result.value) : void 0;
	};
	let failed = false;
	const change = (match) => {
		const result = swap(match);
		failed ||= result === void 0;
		return result ?? "";
	};
	const result = to?.kind === "constant" && typeof to.value === "string" && to.value.includes("$") && typeof pattern !== "string" ? text.replace(pattern, String(to.value)) : typeof pattern === "string" && all ? text.split(pattern).join(change(pattern)) : text.replace(pattern, change);
	return failed ? unknown("a replaced text", site) : constant(result);
});
function replacePattern(operands, text, pattern, to) {
	const receiver = force(text);
	if (receiver.kind === "union") return unknown("a replaced text", operands.site);
	return replace(true)({
		...operands,
		receiver,
		rest: [pattern, to]
	});
}
function withGroups(to) {
	const known = force(to);
	return known.kind === "constant" && typeof known.value === "string" && /\\\d/.test(known.value) ? constant(known.value.replaceAll("$", "$$$$").replace(/\\(\d)/g, "$$$1"), known.soft) : to;
}
function flagsOf(options) {
	return options === void 0 ? "" : alternatives$1(options).map((one) => one.kind === "constant" && typeof one.value === "string" ? one.value : "").join("");
}
const edge = (end) => onText((text, { rest, site }) => {
	const wanted = stringAt(rest, 0);
	if (wanted === void 0) return unknown("a test of a text", site);
	return constant(end ? text.endsWith(wanted) : text.startsWith(wanted));
}, (text, { rest, site }) => {
	const part = end ? text.parts.at(-1) : text.parts[0];
	const wanted = stringAt(rest, 0);
	if (typeof part !== "string" || wanted === void 0 || part.length < wanted.length) return unknown("a test of a text", site);
	return constant(end ? part.endsWith(wanted) : part.startsWith(wanted));
});
const removeEdge = (end) => onText((text, { rest }) => {
	const wanted = stringAt(rest, 0);
	if (wanted === void 0) return void 0;
	if (end) return constant(wanted !== "" && text.endsWith(wanted) ? text.slice(0, -wanted.length) : text);
	return constant(text.startsWith(wanted) ? text.slice(wanted.length) : text);
});
const format = (operands) => {
	const { receiver, args, site } = operands;
	if (receiver.kind !== "constant" || typeof receiver.value !== "string") return receiver.kind === "unknown" ? receiver : void 0;
	let next = 0;
	const parts = [];
	let rest = receiver.value;
	for (let match = /\{\{|\}\}|\{([^{}:!]*)[^{}]*\}/.exec(rest); match !== null; match = /\{\{|\}\}|\{([^{}:!]*)[^{}]*\}/.exec(rest)) {
		parts.push(constant(rest.slice(0, match.index)));
		rest = rest.slice(match.index + match[0].length);
		if (match[1] === void 0) {
			parts.push(constant(match[0][0] ?? ""));
			continue;
		}
		const value = match[1] === "" ? args.positional[next++] : /^\d+$/.test(match[1]) ? args.positional[Number(match[1])] : args.named.get(match[1]);
		parts.push(value?.value ?? unknown(`the value of {${match[1]}}`, site));
	}
	return concatenate([...parts, constant(rest)], site);
};
const printf = ({ receiver, rest, site }) => {
	if (receiver.kind !== "constant" || typeof receiver.value !== "string") return receiver.kind === "unknown" ? receiver : void 0;
	let next = 0;
	const parts = [];
	let text = receiver.value;
	for (let match = PLACEHOLDER.exec(text); match !== null; match = PLACEHOLDER.exec(text)) {
		parts.push(constant(text.slice(0, match.index)));
		text = text.slice(match.index + match[0].length);
		if (match[0] === "%%") parts.push(constant("%"));
		else {
			const source = rest[0] === void 0 ? void 0 : force(rest[0]);
			const value = match[1] === void 0 ? rest[next++] : source?.kind === "map" ? source.entries.get(match[1]) : void 0;
			parts.push(value ?? unknown("a formatted value", site));
		}
	}
	return concatenate([...parts, constant(text)], site);
};
const PLACEHOLDER = /%%|%(?:\(([^)]*)\))?[-+ #0]*\d*(?:\.\d+)?[a-zA-Z]/;
const OPERATIONS$6 = {
	"part-of": onText((text, { rest, site }) => {
		const [from, length] = rest.map((value) => force(value));
		if (from?.kind !== "constant" || typeof from.value !== "number") return unknown("a part of a text", site);
		const start = from.value < 0 ? Math.max(0, text.length + from.value) : from.value;
		if (length === void 0 || length.kind === "constant" && (length.value ?? void 0) === void 0) return constant(text.slice(start));
		if (length.kind !== "constant" || typeof length.value !== "number") return unknown("a part of a text", site);
		const end = length.value < 0 ? text.length + length.value : start + length.value;
		return constant(text.slice(start, Math.max(start, end)));
	}),
	lower: onParts((text) => text.toLowerCase()),
	upper: onParts((text) => text.toUpperCase()),
	"is-upper": onText((text) => constant(/\p{L}/u.test(text) && text === text.toUpperCase())),
	capitalize: onText((text) => constant(text.slice(0, 1).toUpperCase() + text.slice(1))),
	trim: trimming(true, true),
	"trim-start": trimming(true, false),
	"trim-end": trimming(false, true),
	"starts-with": edge(false),
	"ends-with": edge(true),
	"remove-prefix": removeEdge(false),
	"remove-suffix": removeEdge(true),
	replace: replace(false),
	"replace-all": (operands) => {
		const { receiver, rest } = operands;
		const [text, to] = rest;
		return receiver.kind === "regex" && text !== void 0 && to !== void 0 ? replacePattern(operands, text, receiver, to) : replace(true)(operands);
	},
	"replace-pattern": (operands) => {
		const { receiver, rest } = operands;
		const [pattern, to, options] = rest;
		const source = stringAt([pattern ?? UNDEFINED], 0);
		if (source === void 0 || to === void 0) return unknown("a replaced text", operands.site);
		return replacePattern(operands, receiver, {
			kind: "regex",
			source,
			flags: flagsOf(options)
		}, withGroups(to));
	},
	"is-blank": ({ receiver, site }) => {
		if (receiver.kind === "text") return receiver.parts.some((part) => typeof part === "string" && part.trim() !== "") ? constant(false) : unknown("whether a text is empty", site);
		if (receiver.kind !== "constant" || receiver.soft !== void 0) return unknown("whether a text is empty", site);
		const { value } = receiver;
		return constant(value === null || value === void 0 || String(value).trim() === "");
	},
	split: onText((text, { rest, site }) => {
		const by = rest[0] === void 0 ? void 0 : force(rest[0]);
		const regex = by?.kind === "regex" && text.length <= REGEX_TEXT_LIMIT ? safeRegex(by.source, by.flags) : void 0;
		const separator = by === void 0 ? /\s+/ : regex ?? stringAt(rest, 0);
		if (separator === void 0) return unknown("parts of a text", site);
		return list$2(text.split(separator).map((part) => constant(part)));
	}),
	format,
	printf,
	pad: ({ receiver }) => receiver.kind === "constant" ? void 0 : receiver
};

// src/resolve/operations-map.ts
function mapOperation(name) {
	return Object.hasOwn(OPERATIONS$5, name) ? OPERATIONS$5[name] : void 0;
}
function entriesOf(value) {
	const forced = force(value);
	if (forced.kind === "map") return {
		entries: [...forced.entries],
		open: forced.open
	};
	if (forced.kind === "instance") return {
		entries: [...forced.fields],
		open: false
	};
	if (forced.kind === "class") return {
		entries: [...forced.statics],
		open: false
	};
	if (forced.kind === "list") return {
		entries: forced.items.map((item, at) => [String(at), item]),
		open: forced.open
	};
}
const listing = (pick) => ({ receiver, run }) => {
	if (receiver.kind === "module") {
		const names = run.exportedNames(receiver.module);
		return list$2(names.map(([key, value]) => pick(constant(key), value)));
	}
	const entries = entriesOf(receiver);
	if (entries !== void 0) return list$2(entries.entries.map(([key, value]) => pick(receiver.kind === "map" ? keyValue(receiver, key) : constant(key), value)), entries.open);
	return receiver.kind === "constant" ? void 0 : list$2([], true);
};
function keyOf$1(operands, at = 0) {
	const key = operands.rest[at] === void 0 ? void 0 : force(operands.rest[at]);
	return key?.kind === "constant" ? String(key.value) : void 0;
}
function absorb(operands, target, source) {
	if (force(source).kind === "constant") return;
	const entries = entriesOf(source);
	if (entries === void 0) {
		target.open = true;
		return;
	}
	for (const [key, value] of entries.entries) operands.run.put(target.entries, key, value);
	target.open ||= entries.open;
}
function absorbDeeply(operands, target, source, depth = 0) {
	const entries = entriesOf(source);
	if (entries === void 0 || depth > DEEPEST$1) {
		absorb(operands, target, source);
		return;
	}
	for (const [key, value] of entries.entries) {
		const before = target.entries.get(key);
		const [own, other] = [before === void 0 ? void 0 : force(before), force(value)];
		if (own?.kind === "map" && other.kind === "map") {
			const both = map([...own.entries], own.open);
			absorbDeeply(operands, both, other, depth + 1);
			operands.run.put(target.entries, key, both);
		} else operands.run.put(target.entries, key, value);
	}
	target.open ||= entries.open;
}
const DEEPEST$1 = 8;
const mergeDeeply = (operands) => {
	const { receiver, rest } = operands;
	if (receiver.kind !== "map") return void 0;
	for (const source of rest) if (force(source).kind !== "function") absorbDeeply(operands, receiver, source);
	return receiver;
};
const mergeCopies = (operands) => {
	const { receiver, rest } = operands;
	const sources = receiver.kind === "list" ? receiver.items : [receiver, ...rest];
	const merged = map();
	for (const source of sources) absorbDeeply(operands, merged, source);
	return merged;
};
const merge$1 = (operands) => {
	const { receiver, rest, run } = operands;
	if (receiver.kind === "map") {
		for (const source of rest) absorb(operands, receiver, source);
		for (const [key, { value }] of operands.args.named) run.put(receiver.entries, key, value);
		return receiver;
	}
	if (receiver.kind === "function") {
		for (const source of rest) for (const [key, value] of entriesOf(source)?.entries ?? []) run.put(run.propertiesOf(receiver.node), key, value);
		return receiver;
	}
	if (receiver.kind === "instance") {
		for (const source of rest) for (const [key, value] of entriesOf(source)?.entries ?? []) run.put(receiver.fields, key, value);
		return receiver;
	}
	return receiver.kind === "router" ? receiver : void 0;
};
const merged = (operands) => {
	const { receiver, rest, args } = operands;
	if (receiver.kind !== "map") return void 0;
	const both = {
		...receiver,
		entries: new Map(receiver.entries),
		getters: new Set(receiver.getters)
	};
	for (const source of rest) absorb(operands, both, source);
	for (const [key, { value }] of args.named) both.entries.set(key, value);
	return both;
};
const take = ({ receiver, rest, run, site }) => {
	const [wanted, fallback = UNDEFINED] = rest;
	if (wanted === void 0) return void 0;
	if (receiver.kind === "list") {
		const at = receiver.items.findIndex((item) => same$1(force(item), force(wanted)));
		if (at < 0) return receiver.open ? unknown("an item of a list", site) : UNDEFINED;
		const item = receiver.items[at];
		if (run.condition === void 0) receiver.items.splice(at, 1);
		return item;
	}
	if (receiver.kind !== "map") return void 0;
	const key = keyName(receiver, wanted);
	if (key === void 0) return unknown("a value by an unknown key", site);
	const value = receiver.entries.get(key);
	if (value === void 0) return receiver.open ? union([unknown(`the value of ${key}`, site), fallback]) : fallback;
	if (run.condition === void 0) run.drop(receiver.entries, key);
	return value;
};
const chosen = (isKept) => ({ receiver, rest }) => {
	if (receiver.kind !== "map") return void 0;
	const keys = rest.map((key) => keyName(receiver, key));
	const left = [...receiver.entries].filter(([key]) => isKept(keys.includes(key)));
	return map(left, receiver.open || keys.includes(void 0));
};
function fromEntries({ items, open }, into) {
	into.open = open;
	for (const item of items) {
		const pair = force(item);
		const key = pair.kind === "list" ? keyName(into, pair.items[0]) : void 0;
		if (pair.kind === "list" && key !== void 0) into.entries.set(key, pair.items[1] ?? UNDEFINED);
		else into.open = true;
	}
	return into;
}
const OPERATIONS$5 = {
	keys: listing((key) => key),
	values: listing((_key, value) => value),
	entries: listing((key, value) => list$2([key, value])),
	"from-entries": ({ receiver }) => receiver.kind === "list" ? fromEntries(receiver, map()) : void 0,
	"new-map": (operands) => {
		const { receiver, args } = operands;
		const result = {
			...map(),
			keys: /* @__PURE__ */ new Map()
		};
		if (receiver.kind === "list") return fromEntries(receiver, result);
		if (receiver.kind === "map") absorb(operands, result, receiver);
		else if (!(receiver.kind === "constant")) result.open = true;
		for (const [key, { value }] of args.named) result.entries.set(key, value);
		return result;
	},
	merge: merge$1,
	update: merge$1,
	"merge-copies": mergeCopies,
	"merge-deeply": mergeDeeply,
	merged,
	"keys-like": ({ receiver, rest }) => {
		const pattern = /^\/(.*)\/([a-z]*)$/s.exec(textOf$1(rest[0]) ?? "");
		const regex = pattern === null ? void 0 : safeRegex(pattern[1] ?? "", pattern[2] ?? "");
		if (receiver.kind !== "map") return void 0;
		if (regex === void 0) return map([...receiver.entries], true);
		return map([...receiver.entries].filter(([key]) => regex.test(key)), receiver.open);
	},
	omit: chosen((isNamed) => !isNamed),
	pick: chosen((isNamed) => isNamed),
	take,
	copy: ({ receiver }) => {
		if (receiver.kind === "map") return {
			...receiver,
			entries: new Map(receiver.entries),
			getters: new Set(receiver.getters)
		};
		return receiver.kind === "list" ? list$2([...receiver.items], receiver.open) : receiver;
	},
	get: (operands) => {
		const { receiver, rest, site } = operands;
		if (receiver.kind === "list") {
			const at = Number(keyOf$1(operands));
			return receiver.items[at] ?? unknown("an element", site);
		}
		if (receiver.kind !== "map") return void 0;
		const key = keyName(receiver, rest[0]);
		if (key === void 0) return unknown("a value by an unknown key", site);
		const value = receiver.entries.get(key);
		if (value !== void 0) return value;
		const fallback = rest[1] ?? UNDEFINED;
		return receiver.open ? union([unknown(`the value of ${key}`, site), fallback]) : fallback;
	},
	set: (operands) => {
		const { receiver, rest, run } = operands;
		if (receiver.kind !== "map") return void 0;
		const key = keyName(receiver, rest[0]);
		if (key === void 0) receiver.open = true;
		else run.put(receiver.entries, key, rest[1] ?? UNDEFINED);
		return receiver;
	},
	has: (operands) => {
		const { receiver, rest, site } = operands;
		if (receiver.kind !== "map") return void 0;
		const key = keyName(receiver, rest[0]);
		if (key === void 0 || receiver.open && !receiver.entries.has(key)) return unknown("whether a map has it", site);
		return constant(receiver.entries.has(key));
	}
};

// src/resolve/sequences.ts
const RANGE_LIMIT = 5e3;
const range = ({ receiver, rest, site }) => {
	const numbers = [receiver, ...rest].map((value) => force(value)).map((value) => value.kind === "constant" && typeof value.value === "number" ? value.value : void 0);
	const [first, second, step = 1] = numbers;
	if (first === void 0 || numbers.includes(void 0) || step === 0) return unknown("a range", site);
	const [from, to] = second === void 0 ? [0, first] : [first, second];
	const items = [];
	for (let at = from; step > 0 ? at < to : at > to; at += step) {
		if (items.length >= RANGE_LIMIT) return list$2(items, true);
		items.push(constant(at));
	}
	return list$2(items);
};
function toList(operands, value) {
	if (value === void 0) return list$2([]);
	const forced = force(value);
	if (forced.kind === "list") return forced;
	if (forced.kind === "map") {
		const steps = iterate(operands.run, forced, operands.scope);
		return list$2(steps.items.map((step) => step.value), steps.open);
	}
}
const zip = (operands) => {
	const lists = [operands.receiver, ...operands.rest].map((value) => toList(operands, value));
	if (lists.some((one) => one === void 0)) return list$2([], true);
	const length = Math.min(...lists.map((one) => one?.items.length ?? 0));
	const rows = Array.from({ length }, (_, at) => list$2(lists.map((one) => one?.items[at] ?? UNDEFINED)));
	return list$2(rows, lists.some((one) => one?.open));
};

// src/resolve/truth.ts
function defaultTruth(run, value, scope) {
	const members = alternatives$1(value);
	const soft = members.find((member) => member.kind === "constant" && member.soft !== void 0);
	if (soft?.kind !== "constant" || soft.soft === void 0) return unsetTruth(value);
	const plain = members.filter((member) => member.kind !== "unknown").map((member) => member.kind === "constant" ? constant(member.value) : member);
	const truth = truthOf(run, union(plain), scope);
	return truth === void 0 ? void 0 : {
		truth,
		why: soft.soft
	};
}
function unsetTruth(value) {
	const only = force(value);
	return only.kind === "unknown" && only.environment === true ? {
		truth: false,
		why: `default of ${only.why}`
	} : void 0;
}
function truthOf(_run, value, scope) {
	const truths = new Set(alternatives$1(value).map((member) => truthOfOne(member, scope)));
	const [first] = truths;
	return truths.size === 1 ? first : void 0;
}
function truthOfOne(value, scope) {
	const { falsy, emptyIsFalse } = scope.module.language.traits;
	switch (value.kind) {
		case "constant":
			if (value.soft !== void 0) return void 0;
			if (value.value === null || value.value === void 0 || value.value === false) return false;
			if (value.value === true) return true;
			return !falsy.includes(value.value);
		case "list": return value.open && value.items.length === 0 ? void 0 : emptyIsFalse === true ? value.items.length > 0 : true;
		case "map": return value.open && value.entries.size === 0 ? void 0 : emptyIsFalse === true ? value.entries.size > 0 : true;
		case "function":
		case "class":
		case "instance":
		case "module":
		case "router":
		case "native":
		case "regex":
		case "method": return true;
		case "text": return value.parts.some((part) => typeof part === "string" && part !== "") ? true : void 0;
		default: return;
	}
}
function binaryValue(run, operator, left, right, site, scope) {
	const lefts = alternatives$1(left);
	const rights = alternatives$1(right);
	if (operator === "|") return union([...mergeMaps(lefts, rights)]);
	if (lefts.length * rights.length > 64) return unknown("an expression with too many variants", site);
	return union(lefts.flatMap((one) => rights.map((other) => binaryOne(run, operator, one, other, site, scope))));
}
function mergeMaps(lefts, rights) {
	const [left] = lefts;
	const [right] = rights;
	if (lefts.length === 1 && rights.length === 1 && left?.kind === "map" && right?.kind === "map") return [map([...left.entries, ...right.entries], left.open || right.open)];
	return [...lefts, ...rights];
}
function binaryOne(run, operator, left, right, site, scope) {
	switch (operator) {
		case "+": return plus(left, right, site);
		case "%":
			if (isText(left)) return applyOperation(run, "printf", left, given$1(...right.kind === "list" ? right.items : [right]), site, scope) ?? unknown("%", site);
			return arithmetic(operator, left, right, site);
		case "-":
		case "*":
		case "/": return operator === "/" && isText(left) ? concatenate([
			left,
			constant("/"),
			right
		], site) : arithmetic(operator, left, right, site);
		case "in": return applyOperation(run, "includes", right, given$1(left), site, scope) ?? unknown("in", site);
		case "==":
		case "!=": {
			const equal = isNilList(left, right, scope) || isNilList(right, left, scope) ? void 0 : areEqual(left, right) ?? isUnset(left, right) ?? isUnset(right, left);
			const soft = softOf(left) ?? softOf(right) ?? unsetBy(left) ?? unsetBy(right);
			return equal === void 0 ? unknown("a comparison", site) : constant(operator === "==" ? equal : !equal, soft);
		}
		case "is": {
			const truth = isOfType$1(left, right);
			return truth === void 0 ? unknown("a type test", site) : constant(truth);
		}
		case "<":
		case "<=":
		case ">":
		case ">=": return compare$1(operator, left, right, site);
		default: return unknown("an operator", site);
	}
}
function isUnset(setting, other) {
	if (unsetBy(setting) === void 0 || other.kind !== "constant" || other.soft !== void 0) return void 0;
	return [
		"",
		0,
		false,
		null,
		void 0
	].some((empty) => empty === other.value);
}
function unsetBy(value) {
	return value.kind === "unknown" && value.optional === true ? `default of ${value.why}` : void 0;
}
function isOfType$1(value, type) {
	if (value.kind === "constant" && (value.value === null || value.value === void 0)) return false;
	const plain = type.kind === "term" ? isOfPlainType(value, type.symbol) : void 0;
	if (plain !== void 0) return plain;
	if (isText(value)) return type.kind === "term" && /\.String$/.test(type.symbol) ? true : void 0;
	if (value.kind !== "instance" || type.kind !== "class") return void 0;
	const above = lineage(value.class);
	if (above.includes(type)) return true;
	return above.every((one) => one.kind === "class") ? false : void 0;
}
const PLAIN_TYPES = [
	"Symbol",
	"String",
	"Hash",
	"Array",
	"Proc"
];
function isOfPlainType(value, type) {
	if (!PLAIN_TYPES.includes(type)) return void 0;
	if (value.kind === "map") return type === "Hash";
	if (value.kind === "list") return type === "Array";
	if (value.kind === "function") return type === "Proc";
	if (value.kind === "text") return type === "String" ? true : void 0;
	if (value.kind !== "constant" || typeof value.value !== "string") return void 0;
	if (value.symbol === true) return type === "Symbol";
	return type === "Symbol" ? void 0 : type === "String";
}
function isText(value) {
	return value.kind === "text" || value.kind === "constant" && typeof value.value === "string";
}
function plus(left, right, site) {
	if (left.kind === "constant" && right.kind === "constant" && typeof left.value === "number" && typeof right.value === "number") return constant(left.value + right.value, left.soft ?? right.soft);
	if (left.kind === "list") {
		const other = force(right);
		const sum = list$2([...left.items], left.open || other.kind !== "list" || other.open);
		if (other.kind === "list") extendList(sum, other.items);
		return sum;
	}
	if (right.kind === "list") return list$2([...right.items], true);
	if (isText(left) || isText(right)) return concatenate([left, right], site);
	return unknown("a sum", site);
}
function arithmetic(operator, left, right, site) {
	const [a, b] = [numberOf(left), numberOf(right)];
	if (a === void 0 || b === void 0) return unknown("a calculation", site);
	return constant(operator === "-" ? a - b : operator === "*" ? a * b : operator === "/" ? a / b : a % b);
}
function numberOf(value) {
	return value.kind === "constant" && typeof value.value === "number" && value.soft === void 0 ? value.value : void 0;
}
function softOf(value) {
	return value.kind === "constant" ? value.soft : void 0;
}
function areEqual(left, right) {
	if (left.kind === "constant" && right.kind === "constant") {
		const empty = (value) => value.value === null || value.value === void 0;
		return empty(left) && empty(right) ? true : left.value === right.value;
	}
	const definite = (value) => value.kind === "list" || value.kind === "map" || value.kind === "function" || value.kind === "class" || value.kind === "instance" || value.kind === "router";
	if (left.kind === "class" && right.kind === "class") return left === right;
	if (definite(left) && definite(right)) return left === right ? true : void 0;
	if (definite(left) && right.kind === "constant" || definite(right) && left.kind === "constant") return false;
}
function isNilList(value, other, scope) {
	return (value.kind === "list" && value.items.length === 0 || value.kind === "map" && value.entries.size === 0) && other.kind === "constant" && other.value === null && scope.module.language.traits.zeroValues === true;
}
function compare$1(operator, left, right, site) {
	if (left.kind !== "constant" || right.kind !== "constant" || left.soft !== void 0 || right.soft !== void 0) return unknown("a comparison", site);
	const [a, b] = [left.value, right.value];
	if (typeof a !== typeof b || typeof a !== "number" && typeof a !== "string" || typeof b !== "number" && typeof b !== "string") return unknown("a comparison", site);
	return constant(operator === "<" ? a < b : operator === "<=" ? a <= b : operator === ">" ? a > b : a >= b);
}

// src/resolve/operations-list.ts
function listOperation(name) {
	return Object.hasOwn(OPERATIONS$4, name) ? OPERATIONS$4[name] : void 0;
}
function onList(work) {
	return (operands) => operands.receiver.kind === "list" ? work(operands.receiver, operands) : void 0;
}
function numberAt(values, at) {
	const value = values[at] === void 0 ? void 0 : force(values[at]);
	return value?.kind === "constant" && typeof value.value === "number" ? value.value : void 0;
}
function visit(operands, use) {
	const { receiver, rest, call, run, scope } = operands;
	if (receiver.kind === "list") {
		const length = receiver.items.length;
		const { registrations } = run;
		for (let at = 0; at < length; at++) {
			const item = receiver.items[at];
			if (item !== void 0) use(call(rest[0], item, constant(at), receiver), item, constant(at));
		}
		if (receiver.open && (length === 0 || run.registrations > registrations)) {
			const item = unknown("an element of something unknown", operands.site);
			run.under("for each element", () => use(call(rest[0], item, unknown("an index", operands.site)), item, item));
		}
		return { open: receiver.open };
	}
	if (receiver.kind === "map") {
		const keyFirst = scope.module.language.traits.keyFirst === true;
		const values = [...receiver.entries.values()];
		iterate(run, receiver, scope).items.forEach((step, at) => {
			const value = values[at] ?? step.value;
			use(call(rest[0], ...keyFirst ? [step.key, value] : [value, step.key]), step.value, step.key);
		});
		return { open: receiver.open };
	}
}
const collect = (select) => (operands) => {
	const items = [];
	const seen = visit(operands, (result, item) => select(result, item, items, operands));
	return seen === void 0 ? void 0 : list$2(items, seen.open);
};
const test = (stopAt) => (operands) => {
	const truths = [];
	const seen = visit(operands, (result) => truths.push(truthOf(operands.run, result, operands.scope)));
	if (seen === void 0) return void 0;
	if (truths.includes(stopAt)) return constant(stopAt);
	return seen.open || truths.includes(void 0) ? unknown("a test of elements", operands.site) : constant(!stopAt);
};
const first = onList((items, { site }) => items.items[0] ?? (items.open ? unknown("a first element", site) : UNDEFINED));
const find$1 = (operands) => {
	if (operands.rest.length === 0) return first(operands);
	const candidates = [];
	let done = false;
	const seen = visit(operands, (result, item) => {
		if (done) return;
		const truth = truthOf(operands.run, result, operands.scope);
		if (truth !== false) candidates.push(item);
		if (truth === true) done = true;
	});
	if (seen === void 0) return void 0;
	if (!done) candidates.push(seen.open ? unknown("an element", operands.site) : UNDEFINED);
	return union(candidates);
};
const reduce = (operands) => {
	const { receiver, rest, call } = operands;
	if (receiver.kind !== "list") return void 0;
	const items = [...receiver.items];
	const [work, start] = rest[1] !== void 0 && isCallable$1(rest[1]) ? [rest[1], rest[0]] : rest;
	let total = start ?? items.shift() ?? UNDEFINED;
	items.forEach((item, at) => {
		total = call(work, total, item, constant(at));
	});
	return receiver.open ? union([total, unknown("a sum over an open list", operands.site)]) : total;
};
const sort = onList((items) => {
	const keys = items.items.map((item) => force(item));
	if (!keys.every((key) => key.kind === "constant" && typeof key.value === "string")) return items;
	return list$2([...keys].sort((a, b) => a.kind === "constant" && b.kind === "constant" && String(a.value) < String(b.value) ? -1 : 1), items.open);
});
const includes = ({ receiver, rest, site }) => {
	const wanted = rest[0] === void 0 ? void 0 : force(rest[0]);
	if (wanted === void 0) return void 0;
	if (receiver.kind === "list") {
		const items = receiver.items.map((item) => force(item));
		if (wanted.kind === "constant") {
			const constants = items.filter((item) => item.kind === "constant");
			const isKnown = !receiver.open && constants.length === items.length;
			const equal = constants.filter((item) => item.value === wanted.value);
			const [soft] = [wanted, ...equal.length > 0 ? equal : constants].flatMap((one) => one.soft ?? []);
			if (wanted.soft === void 0 && equal.some((item) => item.soft === void 0)) return constant(true);
			return equal.length > 0 || isKnown ? constant(equal.length > 0, soft) : unknown("whether a list includes it", site);
		}
		if (items.some((item) => same$1(item, wanted))) return constant(true);
		return !receiver.open && wanted.kind === "class" && items.every(({ kind }) => kind === "class" || kind === "term") ? constant(false) : unknown("whether a list includes it", site);
	}
	if (receiver.kind === "map" && wanted.kind === "constant") {
		if (receiver.entries.has(String(wanted.value))) return constant(true, wanted.soft);
		return receiver.open ? unknown("whether a map has it", site) : constant(false, wanted.soft);
	}
	if (receiver.kind === "constant" && typeof receiver.value === "string" && wanted.kind === "constant" && receiver.soft === void 0) return constant(receiver.value.includes(String(wanted.value)), wanted.soft);
	return unknown("whether it is included", site);
};
const OPERATIONS$4 = {
	map: collect((result, _item, into) => into.push(result)),
	"flat-map": collect((result, _item, into) => {
		const value = force(result);
		for (const one of value.kind === "list" ? value.items : [value]) into.push(one);
	}),
	filter: (operands) => {
		const [callback] = operands.rest;
		const plain = callback === void 0 || force(callback).kind === "constant" || force(callback).kind === "term";
		const items = [];
		if (plain && operands.receiver.kind === "list") {
			for (const item of operands.receiver.items) if (truthOf(operands.run, item, operands.scope) !== false) items.push(item);
			return list$2(items, operands.receiver.open);
		}
		const seen = visit(operands, (result, item, key) => {
			if (item !== key && truthOf(operands.run, result, operands.scope) !== false) items.push(item);
		});
		return seen === void 0 ? void 0 : list$2(items, seen.open);
	},
	"as-list": ({ receiver }) => {
		if (receiver.kind === "list") return receiver;
		if (receiver.kind === "constant") return list$2((receiver.value ?? void 0) === void 0 ? [] : [receiver]);
		return receiver.kind === "text" || receiver.kind === "function" ? list$2([receiver]) : void 0;
	},
	reject: (operands) => {
		const items = [];
		const seen = visit(operands, (result, item) => {
			if (truthOf(operands.run, result, operands.scope) !== true) items.push(item);
		});
		return seen === void 0 ? void 0 : list$2(items, seen.open);
	},
	each: (operands) => visit(operands, () => {}) === void 0 ? void 0 : operands.receiver,
	"each-entry": (operands) => {
		const { receiver, rest, call } = operands;
		if (receiver.kind !== "map") return visit(operands, () => {}) === void 0 ? void 0 : receiver;
		for (const [key, value] of receiver.entries) call(rest[0], constant(key), value);
		return receiver;
	},
	reduce,
	find: find$1,
	some: test(true),
	every: test(false),
	concat: (operands) => {
		const { receiver, rest, site } = operands;
		if (receiver.kind !== "list") return receiver.kind === "constant" || receiver.kind === "text" ? concatenate([receiver, ...rest], site) : void 0;
		const result = list$2([...receiver.items], receiver.open);
		for (const value of rest) {
			const more = force(value);
			if (more.kind === "list") extendList(result, more.items);
			else if (more.kind === "unknown" || more.kind === "term") result.open = true;
			else result.items.push(more);
			if (more.kind === "list" && more.open) result.open = true;
		}
		return result;
	},
	append: (operands) => {
		const { receiver, rest, args } = operands;
		if (receiver.kind === "map" && rest.length === 2) return mapOperation("set")?.(operands);
		if (receiver.kind !== "list") return void 0;
		extendList(receiver, rest);
		receiver.open ||= args.open;
		return receiver;
	},
	fill: onList((items, { rest: [from] }) => {
		const known = from === void 0 ? void 0 : force(from);
		if (known?.kind === "list") items.items.splice(0, known.items.length, ...known.items);
		items.open ||= known?.kind !== "list" || known.open;
		return constant(items.items.length);
	}),
	prepend: onList((items, { rest }) => {
		const before = [...items.items];
		items.items.length = 0;
		extendList(items, [...rest, ...before]);
		return items;
	}),
	extend: onList((items, operands) => {
		for (const value of operands.rest) {
			const more = toList(operands, value);
			const one = force(value);
			if (one.kind === "union" && alternatives$1(one).every(({ kind }) => kind === "list")) spreadLists(items, alternatives$1(one));
			else if (more === void 0) items.open = true;
			else {
				extendList(items, more.items);
				items.open ||= more.open;
			}
		}
		return items;
	}),
	pop: onList((items) => items.items.pop() ?? UNDEFINED),
	remove: onList((items, { run, rest }) => {
		const wanted = rest[0] === void 0 ? UNDEFINED : force(rest[0]);
		const at = items.items.findIndex((item) => same$1(force(item), wanted));
		if (at >= 0 && run.condition === void 0) items.items.splice(at, 1);
		return UNDEFINED;
	}),
	slice: (operands) => {
		const { receiver, rest } = operands;
		const [from, to] = [numberAt(rest, 0), numberAt(rest, 1)];
		if (receiver.kind === "list") return list$2(receiver.items.slice(from, to), receiver.open);
		if (receiver.kind === "constant" && typeof receiver.value === "string") {
			if (rest[0] !== void 0 && from === void 0 && force(rest[0]).kind !== "constant") return unknown("a part of a text", operands.site);
			return constant(receiver.value.slice(from, to), receiver.soft);
		}
		return receiver.kind === "text" ? unknown("a part of a text", operands.site) : void 0;
	},
	reverse: onList((items) => list$2([...items.items].reverse(), items.open)),
	sort,
	flatten: onList((items) => {
		const flat = (values, depth) => values.flatMap((value) => {
			const inner = force(value);
			return inner.kind === "list" && depth < 8 ? flat(inner.items, depth + 1) : [inner];
		});
		return list$2([...flat(items.items, 0)], items.open);
	}),
	unique: onList((items) => list$2(distinct(items.items), items.open)),
	includes,
	length: (operands) => {
		const { receiver, site } = operands;
		if (receiver.kind === "list") return receiver.open ? unknown("a length", site) : constant(receiver.items.length);
		if (receiver.kind === "map") return receiver.open ? unknown("a size", site) : constant(receiver.entries.size);
		return receiver.kind === "constant" && typeof receiver.value === "string" ? constant(receiver.value.length) : void 0;
	},
	first,
	last: onList((items, { site }) => items.items.at(-1) ?? (items.open ? unknown("a last element", site) : UNDEFINED)),
	at: (operands) => {
		const { receiver, rest, site } = operands;
		const at = numberAt(rest, 0);
		if (at === void 0) return unknown("an element", site);
		if (receiver.kind === "constant" && typeof receiver.value === "string") return constant(receiver.value.at(at));
		return receiver.kind === "list" ? receiver.items.at(at) ?? UNDEFINED : void 0;
	},
	"index-of": ({ receiver, rest, site }) => {
		const wanted = rest[0] === void 0 ? void 0 : force(rest[0]);
		if (receiver.kind === "constant" && typeof receiver.value === "string" && wanted?.kind === "constant") return constant(receiver.value.indexOf(String(wanted.value)));
		if (receiver.kind !== "list" || wanted === void 0) return void 0;
		const at = receiver.items.findIndex((item) => same$1(force(item), wanted));
		return at >= 0 ? constant(at) : receiver.open || wanted.kind !== "constant" ? unknown("an index", site) : constant(-1);
	},
	range,
	enumerate: (operands) => {
		const items = toList(operands, operands.receiver);
		const start = numberAt(operands.rest, 0) ?? 0;
		return items === void 0 ? list$2([], true) : list$2(items.items.map((item, at) => list$2([constant(at + start), item])), items.open);
	},
	zip,
	list: (operands) => {
		const { receiver } = operands;
		if (receiver.kind === "constant" && receiver.value === void 0) return list$2([]);
		const items = toList(operands, receiver);
		if (items === void 0) return receiver.kind === "constant" ? void 0 : list$2([], true);
		const [callback] = operands.rest;
		const copy = list$2([...items.items], items.open);
		return callback === void 0 || !isCallable$1(callback) ? copy : collect((result, _item, into) => into.push(result))({
			...operands,
			receiver: copy
		});
	},
	repeat: ({ receiver, rest }) => {
		const count = numberAt(rest, 0);
		if (count === void 0 || count < 0 || count > 100) return void 0;
		if (receiver.kind === "constant" && typeof receiver.value === "string") return constant(receiver.value.repeat(count));
	},
	join: (operands) => {
		const { receiver, rest, site } = operands;
		if (receiver.kind !== "list") return void 0;
		return joinItems(receiver, rest[0] ?? constant(","), site);
	},
	"joined-by": (operands) => {
		const items = toList(operands, operands.rest[0]);
		return items === void 0 ? unknown("a joined text", operands.site) : joinItems(items, operands.receiver, operands.site);
	}
};
function isCallable$1(value) {
	return alternatives$1(value).some((one) => one.kind === "function" || one.kind === "native");
}
function joinItems(items, separator, site) {
	const parts = items.items.flatMap((item, at) => at === 0 ? [item] : [separator, item]);
	if (items.open) parts.push(unknown("more elements", site));
	return concatenate(parts, site);
}

// src/resolve/operations-loaders.ts
function loaderOperation(name) {
	return Object.hasOwn(OPERATIONS$3, name) ? OPERATIONS$3[name] : void 0;
}
const stemOf = (name) => name.replace(/\.[^.]+$/, "");
const lastOf = (path) => path.slice(path.lastIndexOf("/") + 1);
function sourcesIn({ run, scope }, directory) {
	return run.setting.project.filesIn(directory).filter((file) => {
		const language = run.language(file);
		return language === scope.module.language && file !== scope.file && run.setting.isSource(file) && !run.setting.isTest(file, language);
	});
}
function load$1(operands, file) {
	const { run, scope, site } = operands;
	return importDynamic(run, constant(`${VIRTUAL_ROOT}/${file}`), "require", site, scope);
}
function folder(operands, directory, rules) {
	const result = map();
	for (const file of sourcesIn(operands, directory)) {
		const name = lastOf(file);
		const key = rules.key(name, `${VIRTUAL_ROOT}/${file}`);
		if (key === "unknown") result.open = true;
		else if (key !== void 0) result.entries.set(key, rules.keep(load$1(operands, file), constant(`${VIRTUAL_ROOT}/${file}`), constant(name)));
	}
	if (!rules.deep) return result;
	for (const inner of operands.run.setting.project.directoriesIn(directory)) {
		const below = folder(operands, inner, rules);
		if (below.entries.size > 0 || below.open) result.entries.set(lastOf(inner), below);
	}
	return result;
}
function given({ receiver, rest }) {
	const values = [receiver, ...rest].map((value) => force(value));
	const path = values.map((value) => value.kind === "map" ? void 0 : textOf(value)).find((text) => text !== void 0);
	const options = values.find((value) => value.kind === "map" && !value.entries.has("exports"));
	return {
		path: path ?? textOf(options?.entries.get("dirname")),
		options
	};
}
function takes$1(operands, test, ...texts) {
	const { run, scope, call } = operands;
	const known = test === void 0 ? UNDEFINED : force(test);
	if (isNothing(known)) return true;
	const [first = ""] = texts;
	if (known.kind === "regex") return safeRegex(known.source, known.flags)?.test(first);
	if (known.kind === "function") return truthOf(run, call(known, ...texts.map((text) => constant(text))), scope);
}
function isOn(options, key, standard) {
	const value = options?.entries.get(key);
	const known = value === void 0 ? UNDEFINED : force(value);
	return known.kind === "constant" && typeof known.value === "boolean" ? known.value : standard;
}
function directoryOf$1({ run, site, scope }, path) {
	if (path !== void 0) return directoryAt(run, path, site);
	return scope.file.includes("/") ? scope.file.slice(0, scope.file.lastIndexOf("/")) : "";
}
const requireDirectory = (deep) => (operands) => {
	const { path, options } = given(operands);
	const directory = directoryOf$1(operands, path);
	if (directory === void 0) return map([], true);
	const visit = options?.entries.get("visit");
	return folder(operands, directory, {
		deep: isOn(options, "recurse", deep),
		key: (name, file) => {
			const isIn = takes$1(operands, options?.entries.get("include"), file, name);
			const isOut = options?.entries.get("exclude") === void 0 ? false : takes$1(operands, options.entries.get("exclude"), file, name);
			if (isIn === void 0 || isOut === void 0) return "unknown";
			return isIn && !isOut ? stemOf(name) : void 0;
		},
		keep: (loaded, file, name) => {
			if (visit === void 0) return loaded;
			const kept = force(operands.call(visit, loaded, file, name));
			return isNothing(kept) ? loaded : kept;
		}
	});
};
const requireAll = (operands) => {
	const { path, options } = given(operands);
	const directory = directoryOf$1(operands, path);
	if (directory === void 0) return map([], true);
	const resolve = options?.entries.get("resolve");
	return folder(operands, directory, {
		deep: isOn(options, "recursive", true),
		key: (name) => {
			const taken = takes$1(operands, options?.entries.get("filter"), name);
			return taken === void 0 ? "unknown" : taken ? stemOf(name) : void 0;
		},
		keep: (loaded) => resolve === void 0 ? loaded : operands.call(resolve, loaded)
	});
};
const requireContext = (operands) => {
	const { receiver, rest, site } = operands;
	const path = textOf(receiver);
	const directory = path === void 0 ? void 0 : directoryOf$1(operands, path);
	const deep = rest[0] === void 0 ? void 0 : force(rest[0]);
	if (directory === void 0) return void 0;
	const below = (at) => [...sourcesIn(operands, at), ...deep?.kind === "constant" && deep.value === false ? [] : operands.run.setting.project.directoriesIn(at).flatMap(below)];
	const tried = below(directory).map((file) => `./${file.slice(directory === "" ? 0 : directory.length + 1)}`).map((name) => [name, takes$1(operands, rest[1], name)]);
	const keys = list$2(tried.flatMap(([name, taken]) => taken === true ? [constant(name)] : []), tried.some(([, taken]) => taken === void 0));
	return {
		...native("a context of modules", ({ positional: [first] }) => {
			const name = first === void 0 ? void 0 : textOf(first.value);
			if (name === void 0) return unknown("a module whose name is computed", site);
			return load$1(operands, `${directory === "" ? "" : `${directory}/`}${name.replace(/^\.\//, "")}`);
		}),
		members: /* @__PURE__ */ new Map([["keys", native("keys", () => keys)]])
	};
};
const loadFile = ({ run, receiver, site }) => {
	const path = textOf(receiver);
	const file = path === void 0 ? void 0 : directoryAt(run, path, site);
	const module = file === void 0 || !run.setting.project.has(file) ? void 0 : moduleOf(run, file);
	if (module === void 0) {
		run.importsUnknown ||= path === void 0;
		return unknown("a module in a file that is not known", site);
	}
	run.importedByName.add(module.id);
	return {
		kind: "module",
		module
	};
};
const OPERATIONS$3 = {
	"require-directory": requireDirectory(true),
	"require-files": requireDirectory(false),
	"require-all": requireAll,
	"require-context": requireContext,
	"load-file": loadFile
};

// src/resolve/prototypes.ts
function prototypeOf(run, type) {
	const known = run.prototypes.get(type);
	if (known !== void 0) return known;
	const made = {
		kind: "instance",
		class: type,
		fields: /* @__PURE__ */ new Map()
	};
	run.prototypes.set(type, made);
	return made;
}
function prototypeMember(run, type, name) {
	if (run.prototypes.size === 0) return void 0;
	for (const at of lineage(type)) {
		const value = at.kind === "class" ? run.prototypes.get(at)?.fields.get(name) : void 0;
		if (value !== void 0) return value;
	}
}
function isBarePrototype(run, object) {
	return run.prototypes.get(object.class) === object && !run.decoratedByLibraries.has(object.class) && lineage(object.class).every((at) => at.kind === "class");
}

// src/resolve/operations-metadata.ts
function metadataOperation(name) {
	return Object.hasOwn(OPERATIONS$2, name) ? OPERATIONS$2[name] : void 0;
}
const MEMBER = "\0";
function notesOf(run) {
	const known = run.state.get("metadata");
	if (known instanceof Map) return known;
	const notes = /* @__PURE__ */ new Map();
	run.state.set("metadata", notes);
	return notes;
}
function holderOf(value) {
	const forced = value === void 0 ? void 0 : force(value);
	if (forced?.kind === "function") return forced.node;
	return forced?.kind === "class" || forced?.kind === "instance" || forced?.kind === "map" ? forced : void 0;
}
function chainOf(run, value, own) {
	const holder = holderOf(value);
	const forced = value === void 0 ? void 0 : force(value);
	if (holder === void 0 || forced === void 0) return [];
	const type = forced.kind === "instance" ? forced.class : forced;
	if (own || type.kind !== "class") return [holder];
	const bases = lineage(type).flatMap((at) => at.kind === "class" ? [at] : []);
	return forced.kind === "instance" ? [holder, ...bases.map((at) => prototypeOf(run, at))] : bases;
}
function metadataKey(value, member) {
	const key = value === void 0 ? void 0 : force(value);
	const part = member === void 0 ? void 0 : force(member);
	const of = part?.kind === "constant" && part.value !== void 0 ? `${String(part.value)}${MEMBER}` : "";
	if (part !== void 0 && part.kind !== "constant") return void 0;
	if (key?.kind === "constant") return of + String(key.value);
	if (key?.kind === "term" && key.args === void 0) return of + key.symbol;
}
const read = (own, answer) => ({ run, receiver, rest, site }) => {
	const [target, member] = rest;
	const key = metadataKey(receiver, member);
	const notes = notesOf(run);
	const chain = chainOf(run, target, own);
	if (key === void 0 || chain.length === 0) return unknown("metadata of a class", site);
	for (const holder of chain) {
		const value = notes.get(holder)?.get(key);
		if (value !== void 0) return answer(value);
	}
	return mayBeNotedByLibrary(run, target, key) ? unknown("metadata that a library may note", site) : answer(void 0);
};
function mayBeNotedByLibrary(run, target, key) {
	const plain = key.slice(key.lastIndexOf(MEMBER) + 1);
	if (plain.startsWith("design:")) return true;
	if ([...notesOf(run).values()].some((names) => [...names.keys()].some((one) => one.slice(one.lastIndexOf(MEMBER) + 1) === plain))) return false;
	const forced = target === void 0 ? void 0 : force(target);
	const type = forced?.kind === "instance" ? forced.class : forced;
	return type?.kind !== "class" || lineage(type).some((at) => at.kind !== "class" || run.decoratedByLibraries.has(at));
}
const define = ({ run, receiver, rest }) => {
	const [value, target, member] = rest;
	const holder = holderOf(target);
	const key = metadataKey(receiver, member);
	if (holder === void 0 || key === void 0) return UNDEFINED;
	const notes = notesOf(run);
	const own = notes.get(holder) ?? /* @__PURE__ */ new Map();
	notes.set(holder, own);
	run.put(own, key, value ?? UNDEFINED);
	return UNDEFINED;
};
const NOTHING$1 = /* @__PURE__ */ new Map();
function metadataOn(run, type) {
	return notesOf(run).get(type) ?? NOTHING$1;
}
const OPERATIONS$2 = {
	"define-metadata": define,
	"get-metadata": read(false, (value) => value ?? UNDEFINED),
	"get-own-metadata": read(true, (value) => value ?? UNDEFINED),
	"has-metadata": read(false, (value) => constant(value !== void 0)),
	"has-own-metadata": read(true, (value) => constant(value !== void 0))
};

// src/resolve/operations-module.ts
function moduleOperation(name) {
	return Object.hasOwn(OPERATIONS$1, name) ? OPERATIONS$1[name] : void 0;
}
function modulesIn(run, directory, scope) {
	const { language } = scope.module;
	const { project } = run.setting;
	const isPackageFile = (file) => ownNames(run, language, file).has("__path__");
	const isOwn = (file) => language.extensions.some((extension) => file.endsWith(extension));
	const last = (path) => path.slice(path.lastIndexOf("/") + 1);
	const files = project.filesIn(directory).filter((file) => isOwn(file) && !isPackageFile(file)).map((file) => ({
		name: last(file).replace(/\.[^.]+$/, ""),
		path: file,
		isPackage: false
	}));
	const packages = project.directoriesIn(directory).filter((each) => project.filesIn(each).some((file) => isOwn(file) && isPackageFile(file))).map((each) => ({
		name: last(each),
		path: each,
		isPackage: true
	}));
	return [...files, ...packages].sort((a, b) => a.name < b.name ? -1 : 1);
}
const modulesOf$1 = (deep) => ({ run, receiver, rest, args, scope, site }) => {
	const directories = alternatives$1(args.named.get("path")?.value ?? receiver).flatMap((each) => each.kind === "list" ? each.items : [each]).map((each) => {
		const known = force(each);
		return known.kind === "constant" && typeof known.value === "string" ? insideRoot(known.value) : void 0;
	});
	const given = args.named.get("prefix")?.value ?? rest[0];
	const prefix = given === void 0 ? constant("") : force(given);
	if (prefix.kind !== "constant" || directories.includes(void 0)) return list$2([], true);
	const found = [];
	const visit = (directory, before) => {
		for (const each of modulesIn(run, directory, scope)) {
			const name = `${before}${each.name}`;
			found.push({
				...list$2([
					unknown("a finder of modules", site),
					constant(name),
					constant(each.isPackage)
				]),
				names: [
					"module_finder",
					"name",
					"ispkg"
				]
			});
			const { language } = scope.module;
			if (deep && each.isPackage && language.resolve(name, scope.file, run.setting.project).kind === "files") visit(each.path, `${name}.`);
		}
	};
	for (const directory of directories) visit(directory ?? "", String(prefix.value ?? ""));
	return list$2(found);
};
function membersOf$2(run, module, site) {
	return exportedNames(run, module).map((name) => [name, lazy(() => exported(run, module, name) ?? UNDEFINED, site)]);
}
function membersOfInstance({ run, site, scope }, instance) {
	const names = new Set(instance.fields.keys());
	for (const type of lineage(instance.class)) {
		if (type.kind !== "class") continue;
		for (const name of [...type.members.keys(), ...type.statics.keys()]) names.add(name);
	}
	return [...names].map((name) => [name, lazy(() => ownMember(run, instance, name, site, scope) ?? UNDEFINED, site)]);
}
const namedMembers = (operands) => {
	const { run, receiver, rest, scope, site, call } = operands;
	if (receiver.kind !== "module" && receiver.kind !== "instance") return void 0;
	const [predicate] = rest;
	const found = [...receiver.kind === "module" ? membersOf$2(run, receiver.module, site) : membersOfInstance(operands, receiver)].sort(([a], [b]) => a < b ? -1 : 1).filter(([, value]) => predicate === void 0 || truthOf(run, call(predicate, value), scope) !== false);
	const isOpen = receiver.kind === "instance" && lineage(receiver.class).some((type) => type.kind !== "class");
	return list$2(found.map(([name, value]) => list$2([constant(name), value])), isOpen);
};
function isOfType(run, value, type) {
	const one = force(value);
	if (one.kind === "unknown" || one.kind === "union") return void 0;
	const instance = one.kind === "instance" ? one : one.kind === "router" ? one.router.owner : void 0;
	if (type.kind === "class") {
		if (instance !== void 0) return lineage(instance.class).includes(type);
		return one.kind === "term" ? void 0 : false;
	}
	if (type.kind !== "term" || type.args !== void 0 || !run.facts.isModelled(type.symbol)) return void 0;
	if (instance !== void 0) return isOfLibrary$1(instance, type);
	if (one.kind === "router") return one.router.made === void 0 ? void 0 : isSameType(one.router.made, type.symbol);
	return one.kind === "term" && one.args !== void 0 ? void 0 : false;
}
function isOfLibrary$1(instance, type) {
	const bases = lineage(instance.class).filter((base) => base.kind !== "class");
	if (bases.some((base) => base.kind === "term" && isSameType(base.symbol, type.symbol))) return true;
	return bases.length === 0 ? false : void 0;
}
function isSameType(a, b) {
	const [[packageOfA, nameOfA], [packageOfB, nameOfB]] = [a, b].map((symbol) => {
		const parts = symbol.split(".");
		return [parts[0], parts.at(-1)];
	});
	return packageOfA === packageOfB && nameOfA === nameOfB;
}
const isInstance = ({ run, receiver, rest, site }) => {
	const answers = (rest[0] === void 0 ? [] : alternatives$1(rest[0])).flatMap((type) => type.kind === "list" ? type.items : [type]).map((type) => isOfType(run, receiver, force(type)));
	if (answers.includes(true)) return constant(true);
	return answers.length === 0 || answers.includes(void 0) ? unknown("a type test", site) : constant(false);
};
const OPERATIONS$1 = {
	"modules-in": modulesOf$1(false),
	"modules-below": modulesOf$1(true),
	members: ({ run, receiver, site }) => receiver.kind === "module" ? map(membersOf$2(run, receiver.module, site)) : void 0,
	"member-names": ({ run, receiver }) => receiver.kind === "module" ? list$2(exportedNames(run, receiver.module).map((name) => constant(name))) : void 0,
	"named-members": namedMembers,
	"has-attribute": ({ run, receiver, rest, scope, site }) => {
		const name = rest[0] === void 0 ? void 0 : force(rest[0]);
		if (name?.kind !== "constant" || receiver.kind !== "module") return void 0;
		return constant(ownMember(run, receiver, String(name.value), site, scope) !== void 0);
	},
	"is-instance": isInstance,
	"is-class": ({ receiver, site }) => receiver.kind === "unknown" || receiver.kind === "term" ? unknown("a type test", site) : constant(receiver.kind === "class"),
	"is-function": ({ receiver, site }) => receiver.kind === "unknown" || receiver.kind === "term" ? unknown("a type test", site) : constant(receiver.kind === "function")
};

// src/resolve/operations-objects.ts
function objectOperation(name) {
	return Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : void 0;
}
function methodsOf$2({ run, receiver, site }) {
	if (receiver.kind !== "instance" || run.prototypes.get(receiver.class) !== receiver) return void 0;
	const type = receiver.class;
	const own = [...type.members].flatMap(([name, member]) => {
		if (member.kind !== "method" || member.static || name === "constructor") return [];
		const value = receiver.fields.get(name) ?? memberValue(run, member, type, receiver, site);
		return value === void 0 ? [] : [[name, value]];
	});
	return [["constructor", type], ...own];
}
const ownNames$1 = (operands) => {
	const methods = methodsOf$2(operands);
	if (methods !== void 0) return list$2(methods.map(([name]) => constant(name)));
	const { receiver } = operands;
	if (receiver.kind === "map") return list$2([...receiver.entries.keys()].map((name) => constant(name)), receiver.open);
	return receiver.kind === "instance" ? list$2([...receiver.fields.keys()].map((name) => constant(name))) : list$2([], true);
};
const ownDescriptors = (operands) => {
	const { receiver } = operands;
	const members = methodsOf$2(operands) ?? (receiver.kind === "map" ? [...receiver.entries] : void 0);
	if (members === void 0) return map([], true);
	return map(members.map(([name, value]) => [name, map([["value", value]])]), receiver.kind === "map" && receiver.open);
};
const hasOwn = (operands) => {
	const { receiver, rest } = operands;
	if (receiver.kind === "map") return mapOperation("has")?.(operands);
	const methods = methodsOf$2(operands);
	const key = rest[0] === void 0 ? void 0 : force(rest[0]);
	if (methods === void 0 || receiver.kind !== "instance" || key?.kind !== "constant") return void 0;
	return constant(receiver.fields.has(String(key.value)) || methods.some(([name]) => name === key.value));
};
const prototype = ({ run, receiver }) => receiver.kind === "instance" ? prototypeOf(run, receiver.class) : void 0;
const NO_NAME = "";
const proxy = ({ receiver, rest, call, site }) => {
	const handler = rest[0] === void 0 ? void 0 : force(rest[0]);
	const trap = handler?.kind === "map" ? handler.entries.get("get") : void 0;
	if (trap === void 0) return receiver;
	const given = force(call(trap, receiver, constant(NO_NAME), unknown("a proxy", site)));
	return given.kind === "method" && given.name === NO_NAME ? given.receiver : receiver;
};
function resultsOf({ call }, task, given) {
	let results = [];
	const callback = native("callback", ({ positional }) => {
		results = positional.slice(1).map(({ value }) => value);
		return UNDEFINED;
	});
	call(task, ...given, callback);
	return results;
}
function finish$1({ rest, call }, ...results) {
	const [done] = rest;
	if (done !== void 0 && force(done).kind !== "constant") call(done, constant(null), ...results);
	return UNDEFINED;
}
const waterfall = (operands) => {
	const { receiver } = operands;
	if (receiver.kind !== "list" || receiver.open) return void 0;
	let given = [];
	for (const task of receiver.items) given = resultsOf(operands, task, given);
	return finish$1(operands, ...given);
};
const series = (operands) => {
	const { receiver, site } = operands;
	const one = (task) => resultsOf(operands, task, [])[0] ?? unknown("what a task gave", site);
	if (receiver.kind === "list" && !receiver.open) return finish$1(operands, list$2(receiver.items.map(one)));
	if (receiver.kind !== "map" || receiver.open) return void 0;
	return finish$1(operands, map([...receiver.entries].map(([name, task]) => [name, one(task)])));
};
const OPERATIONS = {
	"own-names": ownNames$1,
	"own-descriptors": ownDescriptors,
	"has-own": hasOwn,
	prototype,
	proxy,
	waterfall,
	series
};

// src/resolve/reflection.ts
function typeAnswer(run, type, name, site) {
	const { reflection } = type.scope.module.language;
	const question = reflection === void 0 || !Object.hasOwn(reflection.types, name) ? void 0 : reflection.types[name];
	return question === void 0 ? void 0 : answer(run, type, question, site);
}
function answer(run, type, question, site) {
	const { node } = type;
	const isInterface = node.flavour === "interface";
	switch (question) {
		case "is-abstract": return constant(node.abstract === true || isInterface);
		case "is-interface": return constant(isInterface);
		case "is-class": return constant(node.flavour === "class" || node.flavour === "record");
		case "is-enum": return constant(node.flavour === "enum");
		case "is-generic": return constant(node.generic === true);
		case "is-public": return constant(node.visibility === "public");
		case "itself": return type;
		case "base": return type.bases[0] ?? NULL;
		case "extends":
		case "extends-class": return native(question, ({ positional: [other] }) => extendsType$1(type, other?.value, question === "extends", site));
		case "is-base-of": return native(question, ({ positional: [other] }) => {
			const value = other === void 0 ? void 0 : force(other.value);
			return value?.kind === "class" ? extendsType$1(value, type, true, site) : unknown("a type test", site);
		});
		case "interface-list": return list$2(interfacesOf(type));
		case "interfaces": return native(question, () => list$2(interfacesOf(type)));
		case "method":
		case "property": return native(question, ({ positional: [named] }) => found(run, type, named?.value, site));
		case "invocation": return native(question, ({ positional: [named, , , self, args] }, at) => {
			const member = found(run, type, named?.value, site);
			if (member.kind !== "map") return unknown("a member of a type", at);
			const invoke = member.entries.get(type.scope.module.language.reflection?.invoke ?? "");
			const given = [self, args].flatMap((one) => one === void 0 ? [] : [one]);
			return invoke === void 0 ? unknown("a member of a type", at) : callValue(run, invoke, {
				...NO_ARGUMENTS,
				positional: given
			}, at, type.scope);
		});
		case "assembly": return assemblyOf(run, type.scope.module.language, type.scope.file);
	}
}
function extendsType$1(type, other, orSame, site) {
	const wanted = other === void 0 ? void 0 : force(other);
	if (wanted?.kind !== "class" && wanted?.kind !== "term") return unknown("a type test", site);
	const above = lineage(type).slice(orSame ? 0 : 1);
	if (above.some((one) => same$1(force(one), wanted))) return constant(true);
	return above.some((one) => force(one).kind === "unknown") ? unknown("a type test", site) : constant(false);
}
function interfacesOf(type) {
	return lineage(type).slice(1).filter((one) => one.kind === "class" && one.node.flavour === "interface" || one.kind === "term" && /\.I[A-Z]\w*$/.test(one.symbol));
}
function found(run, type, named, site) {
	const name = named === void 0 ? void 0 : force(named);
	if (name?.kind !== "constant" || typeof name.value !== "string") return unknown("a member of a type", site);
	const wanted = name.value;
	const member = classMember(type, wanted);
	if (member === void 0 || member.declarer.node.flavour === "interface") return NULL;
	const { language } = type.scope.module;
	const of = (self) => {
		const receiver = self === void 0 ? void 0 : force(self);
		return receiver?.kind === "instance" ? memberOf(run, receiver, wanted, site, type.scope) : staticMember(run, type, wanted, site) ?? unknown(`${wanted} of ${type.name}`, site);
	};
	const { reflection } = language;
	return map([
		[reflection?.memberName ?? "", constant(wanted)],
		[reflection?.invoke ?? "", native(wanted, ({ positional: [self, args] }, at) => {
			const items = args === void 0 ? void 0 : force(args.value);
			const values = items?.kind === "list" ? given$1(...items.items) : NO_ARGUMENTS;
			return callValue(run, of(self?.value), values, at, type.scope);
		})],
		[reflection?.read ?? "", native(wanted, ({ positional: [self] }) => of(self?.value))]
	], true);
}
function assemblyOf(run, language, file) {
	return assemblyAt(run, language, language.home?.(file, run.setting.project) ?? "");
}
function assembliesOf(run, language, file) {
	const home = language.home?.(file, run.setting.project) ?? "";
	const homes = language.homesOf?.(home, run.setting.project) ?? [home];
	return list$2([...homes].map((one) => assemblyAt(run, language, one)));
}
function assemblyAt(run, language, home) {
	const types = lazy(() => list$2([...typesIn(run, language, home)]), {
		file: home,
		line: 1
	});
	const { reflection } = language;
	return map([...(reflection?.typeLists ?? []).map((name) => [name, types]), ...(reflection?.typeListCalls ?? []).map((name) => [name, native(name, () => types)])], true);
}
function typesIn(run, language, home) {
	const { project, isRelevant, isSource } = run.setting;
	const isHere = (file) => (language.home?.(file, project) ?? "") === home;
	for (const file of project.files) {
		if (!isSource(file) || !isRelevant(file) || run.language(file) !== language || !isHere(file)) continue;
		const module = moduleOf(run, file);
		if (module !== void 0) load(run, module);
	}
	return run.classes.filter(({ scope }) => scope.module.language === language && isHere(scope.file));
}

// src/resolve/operations.ts
function applyFunction(run, entry, args, site, scope) {
	const name = typeof entry === "string" ? entry : entry.operation;
	const [first, ...rest] = typeof entry === "string" ? args.positional : entry.order.flatMap((at) => args.positional[at] ?? []);
	return applyOperation(run, name, first?.value ?? UNDEFINED, {
		...args,
		positional: rest
	}, site, scope);
}
function applyOperation(run, name, receiver, args, site, scope) {
	const results = [];
	const operation = operationOf(name);
	for (const one of alternatives$1(receiver)) {
		const result = operation({
			run,
			receiver: one,
			rest: args.positional.map((argument) => argument.value),
			args,
			site,
			scope,
			call: (callee, ...values) => callee === void 0 ? unknown("nothing to call", site) : callValue(run, callee, {
				positional: values.map((value) => ({
					value,
					written: ""
				})),
				named: /* @__PURE__ */ new Map(),
				open: false
			}, site, scope)
		});
		if (result === void 0) return void 0;
		results.push(result);
	}
	return union(results);
}
function operationOf(name) {
	return generalOperation(name) ?? listOperation(name) ?? mapOperation(name) ?? textOperation(name) ?? pathOperation(name) ?? directoryOperation(name) ?? moduleOperation(name) ?? metadataOperation(name) ?? loaderOperation(name) ?? objectOperation(name) ?? entryPointOperation(name) ?? (() => void 0);
}
function generalOperation(name) {
	switch (name) {
		case "identity":
		case "freeze": return ({ receiver }) => receiver;
		case "promise": return promise;
		case "promise-all": return ({ receiver }) => receiver.kind === "list" ? receiver : void 0;
		case "then": return then;
		case "call": return ({ run, receiver, rest, args, site, scope }) => {
			const [self, ...others] = rest;
			return callOn(run, receiver, self, {
				...args,
				positional: others.map((value) => ({
					value,
					written: ""
				}))
			}, site, scope);
		};
		case "invoke": return ({ run, receiver, rest, args, site, scope }) => {
			if (receiver.kind !== "function" && receiver.kind !== "native") return void 0;
			const positional = rest.length === 0 ? [] : args.positional.slice(-rest.length);
			return callValue(run, receiver, {
				...args,
				positional
			}, site, scope);
		};
		case "apply": return ({ run, receiver, rest, site, scope }) => {
			const [self, values] = rest;
			const items = values === void 0 ? void 0 : force(values);
			return callOn(run, receiver, self, {
				positional: items?.kind === "list" ? items.items.map((value) => ({
					value,
					written: ""
				})) : [],
				named: /* @__PURE__ */ new Map(),
				open: items?.kind !== "list" || items.open
			}, site, scope);
		};
		case "bind": return bind;
		case "partial": return ({ run, receiver, args, site, scope }) => native("partial", (more) => callValue(run, receiver, {
			positional: [...args.positional, ...more.positional],
			named: new Map([...args.named, ...more.named]),
			open: more.open || args.open
		}, site, scope));
		case "get-attribute": return ({ run, receiver, rest, site, scope }) => {
			const [key, fallback] = rest;
			const name = key === void 0 ? void 0 : force(key);
			if (name?.kind !== "constant") return unknown("an attribute by an unknown name", site);
			if (receiver.kind === "module" && fallback !== void 0) return ownMember(run, receiver, String(name.value), site, scope) ?? fallback;
			const value = force(memberOf(run, receiver, String(name.value), site, scope));
			const isText = fallback?.kind === "constant" && typeof fallback.value === "string";
			const isForeign = receiver.kind === "unknown" || receiver.kind === "term" && receiver.args !== void 0;
			const isOpen = receiver.kind === "map" || isForeign && isText;
			if (fallback !== void 0 && (value.kind === "unknown" || value.kind === "term") && isOpen) return union(alternatives$1(fallback).map((one) => soften(one, `default of ${String(name.value)}`)));
			return fallback !== void 0 && (value.kind === "unknown" || value.kind === "method") ? union([value, fallback]) : value;
		};
		case "get-path": return getPath;
		case "set-attribute": return ({ run, receiver, rest }) => {
			const [key, value] = rest;
			const name = key === void 0 ? void 0 : force(key);
			if (name?.kind === "constant" && value !== void 0) setMember(run, receiver, String(name.value), value);
			return UNDEFINED;
		};
		case "default-setting": return ({ run, receiver, rest: [value] }) => {
			if (receiver.kind === "constant" && value !== void 0) run.defaults.set(String(receiver.value).toLowerCase(), value);
			return UNDEFINED;
		};
		case "environment": return ({ receiver, rest, site }) => {
			const why = `the environment's ${receiver.kind === "constant" ? String(receiver.value) : "variable"}`;
			const [fallback] = rest;
			if (fallback === void 0) return {
				kind: "unknown",
				why,
				site,
				environment: true
			};
			return union(alternatives$1(fallback).map((value) => soften(value, why)));
		};
		case "boolean": return ({ run, receiver, site, scope }) => {
			const truth = truthOf(run, receiver, scope);
			return truth === void 0 ? unknown("a truth value", site) : constant(truth);
		};
		case "symbol":
		case "shared-symbol": return ({ receiver, site }) => {
			return {
				kind: "constant",
				value: `Symbol(${receiver.kind === "constant" ? String(receiver.value ?? "") : ""})${name === "symbol" ? ` of ${site.file}:${site.line}` : ""}`,
				symbol: true
			};
		};
		case "assert": return () => UNDEFINED;
		case "assembly": return ({ run, receiver, scope }) => receiver.kind === "class" ? assemblyOf(run, scope.module.language, receiver.scope.file) : assemblyOf(run, scope.module.language, scope.file);
		case "entry-assembly": return ({ run, scope }) => assemblyOf(run, scope.module.language, run.callers[0]?.file ?? scope.file);
		case "assemblies": return ({ run, scope }) => assembliesOf(run, scope.module.language, run.callers[0]?.file ?? scope.file);
		case "instance": return ({ run, receiver, site }) => receiver.kind === "class" ? instantiate(run, receiver, NO_ARGUMENTS, site) : void 0;
		case "is-list": return ({ receiver, site }) => receiver.kind === "unknown" || receiver.kind === "term" ? unknown("a type test", site) : constant(receiver.kind === "list");
		case "type-of": return ({ run, receiver, site, scope }) => {
			const type = typeOfGlobal(run, receiver, scope) ?? typeName$2(run, receiver);
			return type === void 0 ? unknown("the type of a value", site) : constant(type);
		};
		case "regex": return ({ receiver, rest }) => {
			const flags = rest[0] === void 0 ? void 0 : force(rest[0]);
			if (receiver.kind === "regex") return receiver;
			if (receiver.kind !== "constant" || typeof receiver.value !== "string") return void 0;
			return {
				kind: "regex",
				source: receiver.value,
				flags: flags?.kind === "constant" ? String(flags.value) : ""
			};
		};
		case "text": return ({ receiver }) => {
			if (receiver.kind === "text" || receiver.kind === "unknown") return receiver;
			return receiver.kind === "constant" ? constant(receiver.value === null || receiver.value === void 0 ? "" : String(receiver.value), receiver.soft) : void 0;
		};
		case "leading-number": return ({ receiver }) => {
			const digits = receiver.kind === "constant" ? /^\s*([-+]?\d+)/.exec(String(receiver.value))?.[1] : void 0;
			return digits === void 0 || receiver.kind !== "constant" ? void 0 : constant(Number(digits), receiver.soft);
		};
		case "number": return ({ receiver }) => {
			if (receiver.kind !== "constant" || receiver.value === null || receiver.value === void 0) return void 0;
			const number = Number(receiver.value);
			return Number.isNaN(number) ? void 0 : constant(number, receiver.soft);
		};
		default: return;
	}
}
const getPath = ({ run, receiver, rest, site, scope }) => {
	const [path, fallback = UNDEFINED] = rest;
	const names = path === void 0 ? void 0 : force(path);
	if (names?.kind !== "constant") return unknown("a member by an unknown path", site);
	let value = receiver;
	for (const name of String(names.value).split(".")) {
		if (isNothing(value)) return fallback;
		value = memberOf(run, value, name, site, scope, "index");
	}
	return isNothing(value) ? fallback : value;
};
function typeOfGlobal(run, value, scope) {
	if (value.kind !== "term" || value.args !== void 0 || run.globals.has(value.symbol)) return void 0;
	const { globalTypes } = scope.module.language;
	return globalTypes !== void 0 && Object.hasOwn(globalTypes, value.symbol) ? globalTypes[value.symbol] : void 0;
}
function typeName$2(run, value) {
	switch (value.kind) {
		case "constant":
			if (value.symbol === true) return "symbol";
			return value.value === null ? "object" : typeof value.value;
		case "text": return "string";
		case "function":
		case "class":
		case "native": return "function";
		case "list":
		case "map":
		case "regex":
		case "instance":
		case "module": return "object";
		case "router": return run.facts.frameworkOf(value.router)?.callable === true ? "function" : "object";
		default: return;
	}
}
const promise = ({ receiver, call, site }) => {
	if (receiver.kind !== "function") return receiver;
	const resolved = [];
	call(receiver, native("resolve", ({ positional: [first] }) => {
		if (first !== void 0) resolved.push(first.value);
		return UNDEFINED;
	}), native("reject", () => UNDEFINED));
	return resolved.length === 0 ? unknown("a promise", site) : union(resolved);
};
const then = ({ receiver, rest, call, site }) => {
	const [callback] = rest;
	if (callback === void 0) return receiver;
	const taken = force(callback);
	if (taken.kind !== "function" && taken.kind !== "native" && taken.kind !== "method") return unknown("a promise", site);
	return call(taken, receiver);
};
function callOn(run, callee, self, args, site, scope) {
	if (self === void 0) return callValue(run, callee, args, site, scope);
	if (callee.kind === "function") return callFunction(run, {
		...callee,
		self
	}, args, site);
	return callee.kind === "method" && force(callee.receiver).kind !== "router" && !isNothing(self) ? callMember(run, self, callee.name, args, site, scope) : callValue(run, callee, args, site, scope);
}
const bind = ({ run, receiver, rest, args, site, scope }) => {
	const [self, ...bound] = rest;
	if (receiver.kind === "function") {
		const fn = self === void 0 ? receiver : {
			...receiver,
			self
		};
		if (bound.length === 0) return fn;
		return native("bind", (more) => callFunction(run, fn, {
			...more,
			positional: [...args.positional.slice(1), ...more.positional]
		}, site));
	}
	if (receiver.kind === "method" || receiver.kind === "native") return receiver;
};

// src/resolve/written.ts
function written(node, depth = 0) {
	if (depth > 4) return "…";
	const inner = (child) => written(child, depth + 1);
	switch (node.kind) {
		case "literal": return typeof node.value === "string" ? `'${node.value}'` : String(node.value);
		case "regex": return `/${node.source}/${node.flags}`;
		case "template": return `\`${node.parts.map((part) => part.kind === "literal" ? String(part.value) : `\${${inner(part)}}`).join("")}\``;
		case "name":
			if (node.holds !== void 0) return written(node.holds, depth);
			return node.name.replace(/\(\)$/, "");
		case "self": return "this";
		case "super": return "super";
		case "member": return `${inner(node.object)}.${node.name}`;
		case "index": return `${inner(node.object)}[${inner(node.index)}]`;
		case "call": return `${node.isNew ? "new " : ""}${inner(node.callee)}(${argumentsWritten(node.args, depth)})`;
		case "list":
			if (node.type !== void 0) return inner(node.type);
			return `[${argumentsWritten(node.items, depth)}]`;
		case "map": return node.type === void 0 ? "{…}" : inner(node.type);
		case "function": return "(inline)";
		case "class": return node.name ?? "class";
		case "binary": return `${inner(node.left)} ${node.operator} ${inner(node.right)}`;
		case "not": return `!${inner(node.value)}`;
		case "choice": return `${inner(node.test)} ? ${inner(node.then)} : ${inner(node.else)}`;
		case "assign": return inner(node.value);
		case "comprehension": return "[…]";
		case "import": return `import(${inner(node.source)})`;
		case "opaque": return node.parts.length === 1 && node.parts[0] !== void 0 ? inner(node.parts[0]) : "…";
	}
}
function argumentsWritten(args, depth) {
	const shown = args.slice(0, 3).map((argument) => written(argument.value, depth + 1));
	return args.length > 3 ? `${shown.join(", ")}, …` : shown.join(", ");
}

// src/resolve/operators.ts
function evaluateBinary(run, node, scope, site) {
	const left = evaluate(run, node.left, scope);
	if (node.operator === "&&" || node.operator === "||" || node.operator === "??") return shortCircuit(run, node, left, scope, site);
	const right = evaluate(run, node.right, scope);
	return binaryValue(run, node.operator, left, right, site, scope);
}
function shortCircuit(run, node, left, scope, site) {
	const decide = (value) => {
		if (node.operator === "??") return isPresent(value);
		const truth = truthOf(run, value, scope);
		const isText = value.kind === "constant" && typeof value.value === "string";
		if (truth !== void 0 || !isText) return truth;
		const standard = truthOf(run, constant(value.value), scope);
		return node.operator === "&&" && standard === false ? void 0 : standard;
	};
	const results = [];
	let needsRight = false;
	for (const alternative of alternatives$1(left)) {
		const truth = decide(alternative);
		if (node.operator === "&&") {
			if (truth !== true) {
				if (truth === false) results.push(alternative);
				else results.push(constant(void 0));
			}
			if (truth !== false) needsRight = true;
			continue;
		}
		if (truth === true) results.push(alternative);
		else if (truth === false) needsRight = true;
		else {
			needsRight = true;
			if (alternative.kind === "constant" && alternative.soft !== void 0) results.push(alternative);
			else if (alternative.kind !== "unknown" || alternative.environment !== true) results.push(alternative);
		}
	}
	if (!needsRight) return union(results);
	const unknownTest = results.length > 0 || node.operator === "&&";
	const evaluateRight = () => evaluate(run, node.right, scope);
	const certain = alternatives$1(left).every((value) => decide(value) === (node.operator === "&&"));
	const right = unknownTest && !certain ? run.under(written(node.left), evaluateRight) : evaluateRight();
	const environment = alternatives$1(left).find((value) => value.kind === "unknown" && value.environment === true);
	if (environment?.kind === "unknown") results.push(...alternatives$1(right).map((value) => soften(value, environment.why)));
	else results.push(right);
	return results.length === 0 ? unknown(written(node), site) : union(results);
}
function soften(value, why) {
	if (value.kind === "constant") return constant(value.value, value.soft ?? `default of ${why}`);
	if (value.kind === "text") return {
		...value,
		soft: value.soft ?? `default of ${why}`
	};
	return value;
}
function isPresent(value) {
	if (value.kind === "unknown") return void 0;
	if (value.kind === "term") return value.args === void 0 ? void 0 : true;
	return !(value.kind === "constant" && (value.value === null || value.value === void 0));
}
function evaluateChoice(run, node, scope) {
	const text = written(node.test);
	const otherwise = () => run.under(`not ${text}`, () => evaluate(run, node.else, scope));
	const one = memberOfKnown(run, node, scope);
	if (one !== void 0) return union([one, otherwise()]);
	const test = evaluate(run, node.test, scope);
	const truth = truthOf(run, test, scope);
	if (truth === true) return evaluate(run, node.then, scope);
	if (truth === false) return evaluate(run, node.else, scope);
	const then = run.under(text, () => evaluate(run, node.then, scope));
	const other = otherwise();
	return joinByDefault(defaultTruth(run, test, scope), then, other);
}
const MEMBERSHIP = /^(?:in_array|includes|include\?|member\?|contains|has)(?:\(\))?$/i;
function memberOfKnown(run, { test, then }, scope) {
	if (then.kind !== "name") return void 0;
	const isIt = (one) => one.kind === "name" && one.name === then.name;
	let source;
	if (test.kind === "binary" && test.operator === "in" && isIt(test.left)) source = test.right;
	if (test.kind === "call" && test.args.some(({ value }) => isIt(value))) {
		const { callee } = test;
		const name = callee.kind === "name" || callee.kind === "member" ? callee.name : "";
		const other = test.args.find(({ value }) => !isIt(value))?.value;
		if (MEMBERSHIP.test(name)) source = callee.kind === "member" ? callee.object : other;
	}
	const list = source === void 0 ? void 0 : force(evaluate(run, source, scope));
	if (list?.kind !== "list" || list.open || list.items.length === 0) return void 0;
	return !alternatives$1(evaluate(run, then, scope)).every((value) => value.kind === "constant") && list.items.every((item) => force(item).kind === "constant") ? union(list.items) : void 0;
}
function isTextual(value) {
	return alternatives$1(value).every((one) => [
		"constant",
		"text",
		"unknown"
	].includes(one.kind));
}
function joinByDefault(standard, then, other) {
	if (standard === void 0 || !isTextual(then) || !isTextual(other)) return union([then, other]);
	const chosen = alternatives$1(standard.truth ? then : other);
	return union(chosen.map((one) => soften(one, standard.why.replace(/^default of /, ""))));
}
function evaluateAssign(run, node, scope, site) {
	const { operator, target } = node;
	if (operator === void 0) {
		const name = target.kind === "name-pattern" ? target.name : target.kind === "place-pattern" && target.place.kind === "member" ? target.place.name : void 0;
		const raw = evaluate(run, node.value, scope);
		const value = name === void 0 ? raw : nameValue(raw, name);
		bindPattern(run, target, value, scope, "assign");
		return value;
	}
	const place = targetExpression(target);
	if (place === void 0) return unknown("an assignment", site);
	const value = evaluateBinary(run, {
		kind: "binary",
		operator,
		left: place,
		right: node.value,
		line: node.line
	}, scope, site);
	const before = operator === "+" ? force(evaluate(run, place, scope)) : void 0;
	if (before?.kind === "list") {
		applyOperation(run, "extend", before, {
			positional: [{
				value: evaluate(run, node.value, scope),
				written: ""
			}],
			named: /* @__PURE__ */ new Map(),
			open: false
		}, site, scope);
		return before;
	}
	bindPattern(run, target, value, scope, "assign");
	return value;
}
function targetExpression(target) {
	if (target.kind === "name-pattern") return {
		kind: "name",
		name: target.name,
		line: target.line
	};
	return target.kind === "place-pattern" ? target.place : void 0;
}

// src/resolve/scope.ts
function childScope(parent, kind, more = {}) {
	return {
		kind,
		parent,
		cells: /* @__PURE__ */ new Map(),
		file: parent.file,
		module: parent.module,
		...more
	};
}
function findCell(scope, name) {
	for (let at = scope; at !== void 0; at = at.parent) {
		const cell = at.cells.get(name);
		if (cell !== void 0) return cell;
	}
}
function functionScope(scope) {
	let at = scope;
	while (at.kind === "block" && at.parent !== void 0) at = at.parent;
	return at;
}
function moduleScope(scope) {
	let at = scope;
	while (at.kind !== "module" && at.parent !== void 0) at = at.parent;
	return at;
}
function selfOf(scope) {
	for (let at = scope; at !== void 0; at = at.parent) if (at.self !== void 0) return at.self;
}
function selvesOf(scope) {
	const selves = [];
	for (let at = scope; at !== void 0; at = at.parent) if (at.self !== void 0 && !selves.includes(at.self)) selves.push(at.self);
	return selves;
}
function homeOf(scope) {
	for (let at = scope; at !== void 0; at = at.parent) if (at.home !== void 0) return at.home;
}
var Journal = class {
	#writes = /* @__PURE__ */ new Map();
	note(owner, key, before, set, read) {
		let writes = this.#writes.get(owner);
		if (writes === void 0) {
			writes = /* @__PURE__ */ new Map();
			this.#writes.set(owner, writes);
		}
		if (!writes.has(key)) writes.set(key, {
			before,
			set,
			read
		});
	}
	undo() {
		const written = [];
		for (const [owner, writes] of this.#writes) for (const [key, write] of writes) {
			written.push({
				owner,
				key,
				after: write.read(),
				...write
			});
			write.set(write.before);
		}
		return written;
	}
};

// src/resolve/branches.ts
function runIf(run, node, scope) {
	const tested = evaluate(run, node.test, scope);
	const truth = truthOf(run, tested, scope);
	run.frame.last = void 0;
	if (truth === true) return runStatements(run, node.then, blockScope(scope));
	if (truth === false) return runStatements(run, node.else, blockScope(scope));
	const test = written(node.test);
	const standard = defaultTruth(run, tested, scope);
	const { frame } = run;
	const unsure = frame.unsure ?? 0;
	if (standard === void 0) frame.unsure = unsure + 1;
	let isLeft = false;
	const branch = (chosen, body) => () => {
		const completion = run.under(chosen ? test : `not ${test}`, () => returning(run, standard, chosen, () => runStatements(run, body, blockScope(scope))));
		if (chosen) isLeft = completion !== "normal";
		return completion;
	};
	const completion = runBranches(run, branch(true, node.then), branch(false, node.else), standard);
	frame.unsure = unsure;
	if (isLeft && completion === "normal") leaveOut(run, node.test, scope);
	return completion;
}
function leaveOut(run, test, scope) {
	if (test.kind !== "binary" || test.operator !== "==") return;
	const { left, right } = test;
	const cell = left.kind === "name" && right.kind === "literal" ? findCell(scope, left.name) : void 0;
	const before = cell?.value;
	if (cell === void 0 || before?.kind !== "union" || right.kind !== "literal") return;
	const others = before.members.filter((one) => one.kind !== "constant" || one.value !== right.value);
	if (others.length === 0 || others.length === before.members.length) return;
	run.assign(cell, union(others));
}
function returning(run, standard, branch, work) {
	const { frame } = run;
	const before = frame.returns.length;
	const completion = work();
	const own = frame.returns.slice(before);
	if (standard === void 0 || completion !== "stop" || own.length === 0 || !own.every(isTextual)) return completion;
	frame.chosenBy = standard.why;
	if (standard.truth !== branch) frame.returns.splice(before);
	else if ((frame.unsure ?? 0) === 0) frame.settled = true;
	return completion;
}
function returnValue(run, value) {
	if (run.frame.settled !== true || !isTextual(value)) run.frame.returns.push(value);
}
function runBranches(run, first, second, standard) {
	const outer = run.journal;
	const lasts = [];
	const perform = (branch) => {
		const journal = new Journal();
		run.journal = journal;
		run.frame.last = void 0;
		try {
			const completion = branch();
			if (completion === "normal") lasts.push(run.frame.last ?? UNDEFINED);
			return {
				completion,
				writes: journal.undo()
			};
		} finally {
			run.journal = outer;
		}
	};
	const one = perform(first);
	const other = perform(second);
	run.frame.last = lasts.length === 0 ? void 0 : union(lasts);
	const goesOn = (completion) => completion === "normal";
	if (goesOn(one.completion) === goesOn(other.completion)) joinWrites(run, one.writes, other.writes, standard);
	else {
		const [going, left] = goesOn(one.completion) ? [one, other] : [other, one];
		joinWrites(run, going.writes, void 0);
		if (left.completion !== "stop") run.frame.leaving?.push(left.writes);
	}
	if (one.completion === other.completion) return one.completion;
	return "normal";
}
function runRounds(run, loop) {
	const { frame } = run;
	const outer = frame.leaving;
	const leaving = [];
	frame.leaving = leaving;
	try {
		return loop();
	} finally {
		frame.leaving = outer;
		for (const { owner, key, after, set, read } of leaving.flat()) {
			const now = read();
			run.journal?.note(owner, key, now, set, read);
			set(now === void 0 || after === void 0 ? now ?? after : union([now, after]));
		}
	}
}
function runApart(run, work) {
	const outer = run.journal;
	const journal = new Journal();
	run.journal = journal;
	try {
		work();
	} finally {
		const writes = journal.undo();
		run.journal = outer;
		for (const { owner, key, before, after, set, read } of writes) {
			if (before !== void 0 && !isEmpty(before)) continue;
			outer?.note(owner, key, before, set, read);
			set(after);
		}
	}
}
function isEmpty(value) {
	switch (value.kind) {
		case "constant": return !value.value;
		case "list": return value.items.length === 0;
		case "map": return value.entries.size === 0;
		default: return value.kind === "unknown";
	}
}
function indexed(writes) {
	const index = /* @__PURE__ */ new Map();
	for (const write of writes) {
		const keys = index.get(write.owner);
		if (keys === void 0) index.set(write.owner, /* @__PURE__ */ new Map([[write.key, write]]));
		else keys.set(write.key, write);
	}
	return index;
}
function find(index, { owner, key }) {
	return index.get(owner)?.get(key);
}
function joinWrites(run, first, second, standard) {
	const ofFirst = indexed(first);
	const ofSecond = second === void 0 ? void 0 : indexed(second);
	const all = [...first, ...(second ?? []).filter((write) => find(ofFirst, write) === void 0)];
	for (const write of all) {
		const known = (ofSecond === void 0 ? [write.after] : [ofFirst, ofSecond].map((writes) => {
			const found = find(writes, write);
			return found === void 0 ? write.before : found.after;
		})).filter((value) => value !== void 0);
		run.journal?.note(write.owner, write.key, write.before, write.set, write.read);
		const [then, other] = known;
		write.set(then === void 0 ? void 0 : other === void 0 ? then : joinByDefault(standard, then, other));
	}
}

// src/resolve/wrapping.ts
function routerOf(value) {
	const forced = force(value);
	if (forced.kind === "router") return forced.router;
	if (forced.kind !== "instance") return void 0;
	if (forced.inner !== void 0) return routerOf(forced.inner);
	for (const base of forced.class.bases) {
		if (base.kind !== "term") continue;
		const embedded = forced.fields.get(base.symbol.slice(base.symbol.lastIndexOf(".") + 1));
		const router = embedded === void 0 || embedded.kind === "lazy" ? void 0 : routerOf(embedded);
		if (router !== void 0) return router;
	}
}
const WRAPPERS$1 = 100;
function wrappedRouter(value, depth = 0, seen = /* @__PURE__ */ new Set()) {
	const direct = routerOf(value);
	if (direct !== void 0 || depth > WRAPPERS$1) return direct;
	const forced = force(value);
	if (seen.has(forced)) return void 0;
	seen.add(forced);
	const held = (values) => {
		const found = /* @__PURE__ */ new Set();
		for (const one of values) {
			const router = one === void 0 ? void 0 : wrappedRouter(one, depth + 1, seen);
			if (router !== void 0) found.add(router);
		}
		const [only] = found;
		return found.size === 1 ? only : void 0;
	};
	if (forced.kind === "method") return held([forced.receiver]);
	if (forced.kind === "term") return held(forced.args?.positional.map((argument) => argument.value) ?? [forced.receiver]);
	if (forced.kind === "union") return held(forced.members);
	return forced.kind === "function" ? held(givenTo(forced)) : void 0;
}
function givenTo(closure) {
	const mentions = closure.node.body.mentions();
	const own = new Set(closure.node.params.map(({ target }) => target.kind === "name-pattern" ? target.name : ""));
	return (closure.scope.running?.node.params ?? []).flatMap(({ target }) => target.kind === "name-pattern" && mentions.has(target.name) && !own.has(target.name) ? [target.name] : []).map((name) => findCell(closure.scope, name)?.value);
}
const AROUND = 8;
function wrappedFunction(value, depth = 0) {
	const forced = force(value);
	const inside = (values) => {
		const [only, ...others] = values.flatMap((one) => one === void 0 ? [] : wrappedFunction(one, depth + 1) ?? []);
		return others.length === 0 ? only : void 0;
	};
	if (depth > AROUND) return void 0;
	if (forced.kind === "term") return inside((forced.args?.positional ?? []).map((argument) => argument.value));
	if (forced.kind !== "function") return void 0;
	return (forced.wraps === void 0 ? inside(givenTo(forced)) : inside([forced.wraps])) ?? forced;
}
function dispatchedRouter(run, handler, depth = 0) {
	const words = [...run.facts.dispatches];
	if (words.length === 0 || depth > 2) return void 0;
	const fn = force(handler);
	if (fn.kind === "term") return onlyOne$1((fn.args?.positional ?? []).map(({ value }) => dispatchedRouter(run, value, depth + 1)));
	if (fn.kind !== "function") return void 0;
	const mentions = fn.node.body.mentions();
	const values = [...mentions].flatMap((name) => heldBy(fn, name));
	if (words.some((word) => mentions.has(word))) return onlyOne$1(values.map((value) => routerBehind(run, value, mentions)));
	return fn.scope.kind === "function" ? onlyOne$1(values.map((value) => dispatchedRouter(run, value, depth + 1))) : void 0;
}
function mentionsCallable(run, fn) {
	return fn.node.params.length > 1 && [...fn.node.body.mentions()].some((name) => heldBy(fn, name).some((value) => {
		const router = routerOf(value);
		return router !== void 0 && isCallable(run, router);
	}));
}
function isCallable(run, router) {
	return router.kind !== "app" && run.facts.frameworkOf(router)?.callable === true;
}
function heldBy(fn, name) {
	const cell = findCell(fn.scope, name);
	const self = fn.self ?? selfOf(fn.scope);
	const field = self?.kind === "instance" ? self.fields.get(name) : void 0;
	return [...cell === void 0 ? [] : [readCell(cell)], ...field === void 0 ? [] : [field]];
}
function routerBehind(run, value, mentions) {
	const forced = force(value);
	const router = routerOf(forced.kind === "function" && forced.node.params.length === 0 && run.facts.registers(forced.scope.module) ? run.briefly(LIMITS.speculativeSteps, () => madeBy(run, forced)) : forced);
	return (router === void 0 ? void 0 : run.facts.frameworkOf(router)?.dispatches)?.some((word) => mentions.has(word)) === true ? router : void 0;
}
function madeBy(run, fn) {
	return callFunction(run, fn, NO_ARGUMENTS, {
		file: fn.scope.file,
		line: fn.node.line
	});
}
function onlyOne$1(routers) {
	const [only, ...others] = new Set(routers.filter((router) => router !== void 0));
	return others.length === 0 ? only : void 0;
}
function noteWrapping(run, callee, name, args, result, site) {
	if (force(callee).kind !== "function") return;
	const made = force(result);
	if (made.kind !== "function" && made.kind !== "term") return;
	for (const { value } of args.positional) {
		const router = routerOf(value);
		if (router === void 0 || wrappedRouter(made) !== router) continue;
		router.events.push({
			kind: "guard",
			site,
			guards: [{ name }],
			whole: true,
			...run.condition === void 0 ? {} : { conditional: run.condition }
		});
	}
}

// src/resolve/dispatching.ts
const WRAPPERS = 6;
function dispatchesOf(run, handler, site) {
	const outer = run.dispatching;
	if (run.facts.dispatches.size === 0 || outer !== void 0) return [];
	const found = [];
	const { speculative } = run;
	run.dispatching = found;
	run.speculative = true;
	try {
		run.briefly(LIMITS.speculativeSteps, () => handOver(run, handler, site));
	} finally {
		run.dispatching = outer;
		run.speculative = speculative;
	}
	return found.filter((one, at) => found.findIndex((other) => same(one, other)) === at);
}
function calledRouter(run, handler, site) {
	const fn = force(handler);
	if (fn.kind !== "function" || run.dispatching !== void 0 || !mentionsCallable(run, fn)) return void 0;
	const found = [];
	const { speculative } = run;
	run.dispatching = found;
	run.speculative = true;
	try {
		run.briefly(LIMITS.speculativeSteps, () => callFunction(run, fn, unknownArguments(fn, site), site));
	} finally {
		run.dispatching = void 0;
		run.speculative = speculative;
	}
	const [only, ...others] = new Set(found.map(({ router }) => router));
	return others.length === 0 ? only : void 0;
}
function same(a, b) {
	return a.router === b.router && a.prefix === b.prefix;
}
function handOver(run, handler, site, depth = 0) {
	for (const one of alternatives$1(handler)) {
		const prefix = prefixOf(run, one);
		const router = wrappedRouter(one);
		if (router !== void 0) run.dispatching?.push({
			router,
			...prefix === void 0 ? {} : { prefix }
		});
		else if (depth > WRAPPERS) return;
		else if (one.kind === "term") for (const { value } of one.args?.positional ?? []) handOver(run, value, site, depth + 1);
		else for (const fn of handlersOf(run, one, site)) runHandler(run, fn, site);
	}
}
function prefixOf(run, value) {
	return value.kind === "term" && run.facts.strips.has(value.symbol) ? value.args?.positional[0]?.value : void 0;
}
function runHandler(run, fn, site) {
	const mentions = fn.node.body.mentions();
	if (![...run.facts.dispatches].some((word) => mentions.has(word))) return;
	const answer = force(callFunction(run, fn, unknownArguments(fn, site), site));
	if (answer.kind === "router" && answer.router.parent === void 0) run.dispatching?.push({ router: answer.router });
}
function handlersOf(run, value, site) {
	if (value.kind === "function") return [value];
	if (value.kind !== "instance") return [];
	return [...run.facts.dispatches].flatMap((word) => {
		const found = classMember(value.class, word);
		const method = found === void 0 ? void 0 : memberValue(run, found.member, found.declarer, value, site);
		return method?.kind === "function" ? [method] : [];
	});
}

// src/resolve/serving.ts
function markServed(run, values, site) {
	for (const value of values) {
		if (value.kind === "lazy") continue;
		const routers = alternatives$1(value).flatMap((one) => wrappedRouter(one) ?? []);
		for (const router of routers) for (let at = router; at !== void 0; at = at.parent) at.served = true;
		if (routers.length > 0) continue;
		for (const { router, prefix } of dispatchesOf(run, value, site)) {
			router.served = true;
			if (prefix !== void 0) router.prefix = router.prefix === void 0 ? prefix : union([router.prefix, prefix]);
		}
	}
}
function noteServing(run, type, value, site) {
	const named = type === void 0 ? void 0 : force(type);
	if (named === void 0 || run.facts.serves.size === 0 || value.kind === "constant") return;
	if ((named.kind === "class" ? lineage(named) : [named]).some((one) => one.kind === "term" && run.facts.serves.has(one.symbol))) markServed(run, [value], site);
}

// src/resolve/structs.ts
function libraryStruct(run, type, fields, scope, line) {
	const named = type === void 0 ? void 0 : force(type);
	for (const value of fields.entries.values()) noteServing(run, named, value, {
		file: scope.file,
		line
	});
	for (const value of fields.entries.values()) noteCallback(run, named, value, {
		file: scope.file,
		line
	});
	if (named?.kind !== "term" || !run.facts.isModelled(named.symbol)) return void 0;
	const entries = new Map([...fields.entries].map(([key, value]) => [key, {
		value,
		written: ""
	}]));
	return callTerm(run, named, {
		positional: [],
		named: entries,
		open: false
	}, {
		file: scope.file,
		line
	}, scope);
}
function noteCallback(run, type, value, site) {
	const named = type === void 0 ? void 0 : force(type);
	if (named?.kind === "term" && value.kind === "function") run.callbacks.push({
		fn: value,
		by: named.symbol,
		site
	});
}
function structOf(run, type, fields, isComplete = false) {
	const named = type === void 0 ? void 0 : force(type);
	if (named?.kind !== "class" || named.named.has("underlying")) return void 0;
	for (const member of named.node.members) {
		const value = (isComplete ? member.zero : void 0) ?? member.value;
		if (member.kind !== "field" || value === void 0 || fields.has(member.name)) continue;
		fields.set(member.name, evaluate(run, value, named.scope));
	}
	return {
		kind: "instance",
		class: named,
		fields
	};
}
function fieldsInOrder(type, items) {
	const named = force(type);
	const names = named.kind === "class" ? named.node.members.filter((member) => member.kind === "field").map((member) => member.name) : [];
	return new Map(items.flatMap((item, at) => names[at] === void 0 ? [] : [[names[at], item]]));
}
function asDeclared(run, value, { member, declarer }) {
	const forced = force(value);
	return forced.kind === "unknown" && member.kind === "field" ? ofType(run, forced, member.type, declarer.memberScopes.get(member) ?? declarer.scope) : value;
}
function ofType(run, value, type, scope) {
	if (type === void 0 || scope.module.language.traits.zeroValues !== true || value.instance !== void 0) return value;
	return {
		...value,
		instance: () => {
			const named = force(evaluate(run, type, scope));
			return named.kind === "class" && named.node.flavour === "struct" ? sharedInstance(run, named, value.site) : void 0;
		}
	};
}

// src/resolve/statements.ts
function runBody(run, fn, scope) {
	const completion = runStatements(run, fn.node.body.statements(), scope);
	const { returns, last, chosenBy, yields } = run.frame;
	if (yields !== void 0 && returns.length === 0) return yields;
	if (scope.module.language.traits.implicitReturn === true && completion === "normal") return union([...returns, last ?? UNDEFINED]);
	if (returns.length === 0) return UNDEFINED;
	return chosenBy === void 0 ? union(returns) : union(returns.flatMap(alternatives$1).map((value) => soften(value, chosenBy.replace(/^default of /, ""))));
}
function runStatements(run, statements, scope) {
	hoist(run, statements, scope);
	for (const statement of statements) {
		if (!run.step({
			file: scope.file,
			line: statement.line
		})) return "stop";
		const completion = runStatement(run, statement, scope);
		if (completion !== "normal") return completion;
	}
	return "normal";
}
function hoist(run, statements, scope) {
	for (const statement of statements) if (statement.kind === "let" && statement.hoisted === true && statement.value?.kind === "function" && statement.value.decorators.length === 0) runLet(run, statement, scope);
	else if (statement.kind === "import") runImport(run, statement, scope);
	else if (statement.kind === "namespace" && scope.kind === "module") hoist(run, statement.body, scope);
}
function declareTypes(run, module, scopes) {
	for (const kind of ["let", "extend"]) {
		const all = module.files.flatMap((syntax, index) => {
			const scope = scopes[index];
			if (scope === void 0) return [];
			return declarationsIn(syntax.body, scope).filter((node) => node.kind === kind && (node.kind !== "let" || node.value?.kind === "class")).map((node) => ({
				node,
				scope
			}));
		});
		const byName = /* @__PURE__ */ new Map();
		for (const each of all) {
			const name = className(each.node);
			if (name !== void 0) byName.set(name, [...byName.get(name) ?? [], each]);
		}
		for (const each of all) declareAfterBases(run, each, byName);
	}
}
function className(node) {
	return node.kind === "let" && node.value?.kind === "class" ? node.value.name : void 0;
}
function declarationsIn(body, scope) {
	if (scope.module.language.traits.overloads !== true) return body;
	return body.flatMap((node) => node.kind === "namespace" ? declarationsIn(node.body, scope) : [node]);
}
function declareAfterBases(run, { node, scope }, byName) {
	if (run.declared.has(node)) return;
	run.declared.add(node);
	if (node.kind === "let" && node.value?.kind === "class") for (const { value } of node.value.bases) for (const base of byName.get(value.kind === "name" ? value.name : "") ?? []) declareAfterBases(run, base, byName);
	run.declared.delete(node);
	runStatement(run, node, scope);
	run.declared.add(node);
}
function runStatement(run, node, scope) {
	if (run.declared.has(node)) return "normal";
	const site = {
		file: scope.file,
		line: node.line
	};
	switch (node.kind) {
		case "expression":
			if (scope.module.language.traits.implicitReturn !== true) run.discarded = node.expression;
			run.frame.last = force(evaluate(run, node.expression, scope));
			return "normal";
		case "let":
			if (!(node.hoisted === true && node.value?.kind === "function" && node.value.decorators.length === 0)) runLet(run, node, scope);
			return "normal";
		case "return":
			returnValue(run, node.value === void 0 ? UNDEFINED : evaluate(run, node.value, scope));
			return "stop";
		case "if": return runIf(run, node, scope);
		case "loop": return runRounds(run, () => runLoop(run, node, scope));
		case "count": return runRounds(run, () => runCount(run, node, scope));
		case "block": return runStatements(run, node.body, blockScope(scope));
		case "try": return runTry(run, node, scope);
		case "jump":
			if (node.value !== void 0) evaluate(run, node.value, scope);
			if (node.what !== "throw") return node.what;
			run.effects++;
			return "stop";
		case "import": return "normal";
		case "export":
			runExport(run, node, scope);
			return "normal";
		case "extend":
			runExtend(run, node, scope, site);
			return "normal";
		case "namespace": return runNamespace(run, node, scope);
		case "outer": {
			const home = functionScope(scope);
			home.outer ??= /* @__PURE__ */ new Map();
			for (const name of node.names) home.outer.set(name, node.where);
			return "normal";
		}
	}
}
function runNamespace(run, node, scope) {
	if (scope.module.language.traits.explicitExports !== true) return runStatements(run, node.body, scope);
	const inner = childScope(scope, "block");
	const completion = runStatements(run, node.body, inner);
	run.declare(scope, node.name, map([...inner.cells].map(([name, cell]) => [name, readCell(cell)])));
	return completion;
}
function blockScope(scope) {
	return scope.module.language.traits.blockScope ? childScope(scope, "block") : scope;
}
function runLet(run, node, scope) {
	const target = node.functionScoped === true ? functionScope(scope) : declarationScope(scope);
	bindPattern(run, node.target, letValue(run, node, scope), target, "declare");
	if (node.exported === true) exportNames(node, target, scope);
}
function declareLater(run, node, value, scope) {
	bindPattern(run, node.target, value, declarationScope(scope), "declare");
}
function letValue(run, node, scope) {
	const { value } = node;
	let result = value === void 0 ? zeroValue(run, node, scope) : evaluate(run, value, scope);
	if (result.kind === "unknown") result = ofType(run, result, node.type, scope);
	if (node.target.kind === "name-pattern") result = nameValue(result, node.target.name);
	if (value?.kind === "function" && value.decorators.length > 0 && result.kind === "function" && scope.module.language.traits.decorators === "calls") result = decorate(run, result, value.decorators, scope);
	else if (value?.kind === "class" && value.decorators.length > 0 && result.kind === "class" && scope.module.language.traits.decorators === "calls") result = decorate(run, result, value.decorators, scope);
	return result;
}
function zeroValue(run, node, scope) {
	if (node.type === void 0 || scope.module.language.traits.zeroValues !== true) return UNDEFINED;
	const type = force(evaluate(run, node.type, scope));
	if (type.kind !== "term" || !run.facts.isModelled(type.symbol)) return UNDEFINED;
	return callTerm(run, type, NO_ARGUMENTS, {
		file: scope.file,
		line: node.line
	}, scope);
}
function declarationScope(scope) {
	return scope.parent?.kind === "module" && scope.kind === "block" && scope.module.language.traits.scope === "directory" && scope.parent.parent === void 0 && scope.running === void 0 && scope.file !== scope.parent.file ? scope.parent : scope;
}
function exportNames(node, target, scope) {
	for (const name of patternNames(node.target)) {
		const cell = target.cells.get(name);
		if (cell !== void 0) scope.module.exports.set(name, cell);
	}
}
function patternNames(pattern) {
	switch (pattern.kind) {
		case "name-pattern": return [pattern.name];
		case "place-pattern": return [];
		case "list-pattern": return pattern.items.flatMap((item) => item === null ? [] : patternNames(item.target));
		case "keys-pattern": return [...pattern.items.flatMap((item) => patternNames(item.target)), ...pattern.rest === void 0 ? [] : patternNames(pattern.rest)];
	}
}
function runLoop(run, node, scope) {
	const over = evaluate(run, node.over, scope);
	const steps = iterate(run, over, scope);
	const round = (step) => {
		const inner = blockScope(scope);
		const mode = scope.module.language.traits.blockScope ? "declare" : "assign";
		if (node.key !== void 0) bindPattern(run, node.key, step.key, inner, mode);
		if (node.value !== void 0) bindPattern(run, node.value, step.value, inner, mode);
		return runStatements(run, node.body, inner);
	};
	if (steps.unknown) {
		const [step] = steps.items;
		if (step !== void 0) run.under(`for each of ${written(node.over)}`, () => round(step));
		return "normal";
	}
	const { registrations } = run;
	for (const step of steps.items) {
		const completion = round(step);
		if (completion === "break") return "normal";
		if (completion === "stop") return "stop";
	}
	if (steps.open && run.registrations > registrations) {
		const other = unknown("an element that is not known", {
			file: scope.file,
			line: node.line
		});
		run.under(`for each other of ${written(node.over)}`, () => round({
			key: other,
			value: other
		}));
	}
	return "normal";
}
function runCount(run, node, scope) {
	const inner = blockScope(scope);
	runStatements(run, node.init, inner);
	const rounds = node.step === void 0 ? LIMITS.rounds : LIMITS.iterations;
	for (let round = 0; round < rounds; round++) {
		const truth = node.test === void 0 ? true : truthOf(run, evaluate(run, node.test, inner), inner);
		if (truth === false) break;
		const endless = truth === true && (node.test === void 0 || node.test.kind === "literal");
		if (truth === void 0 || endless) return run.under(endless || node.test === void 0 ? "a loop" : written(node.test), () => runStatements(run, node.body, blockScope(inner))) === "stop" && endless ? "stop" : "normal";
		const completion = runStatements(run, node.body, blockScope(inner));
		if (completion === "break") break;
		if (completion === "stop") return "stop";
		if (node.step !== void 0) evaluate(run, node.step, inner);
	}
	return "normal";
}
function runTry(run, node, scope) {
	const completion = runStatements(run, node.body, blockScope(scope));
	for (const handler of node.handlers) {
		const { last } = run.frame;
		const inner = blockScope(scope);
		if (handler.target !== void 0) bindPattern(run, handler.target, {
			kind: "unknown",
			why: "a caught error",
			site: {
				file: scope.file,
				line: node.line
			}
		}, inner, "declare");
		runBranches(run, () => run.under("an error is caught", () => runStatements(run, handler.body, inner)), () => {
			run.frame.last = last;
			return "normal";
		});
	}
	const { last } = run.frame;
	const finished = runStatements(run, node.finally, blockScope(scope));
	run.frame.last = last;
	return finished === "normal" ? completion : finished;
}
function runExtend(run, node, scope, site) {
	const type = force(evaluate(run, node.type, scope));
	if (type.kind === "class") addMember(run, type, node.member, scope);
	else run.extensions.push({
		type,
		member: node.member,
		scope,
		site
	});
}

// src/resolve/packages.ts
function runPackage(run, module, scopes) {
	const files = module.files.flatMap(({ body }, index) => {
		const scope = scopes[index];
		return scope === void 0 ? [] : [{
			body,
			scope
		}];
	});
	const waiting = files.flatMap(({ body, scope }) => body.filter(isVariable).map((node) => {
		const site = {
			file: scope.file,
			line: node.line
		};
		const value = lazy(() => atTop(run, () => letValue(run, node, scope)), site);
		declareLater(run, node, value, scope);
		return {
			node,
			scope,
			value
		};
	}));
	const variables = new Set(waiting.map(({ node }) => node));
	for (const { node, scope, value } of waiting) declareLater(run, node, force(value), scope);
	for (const part of [
		isDeclaration,
		isInitializer,
		isProgram
	]) for (const { body, scope } of files) runStatements(run, body.filter((node) => !variables.has(node) && part(node)), scope);
}
function isVariable(node) {
	return node.kind === "let" && node.target.kind === "name-pattern" && node.target.name !== "_" && node.value !== void 0 && node.value.kind !== "function" && node.value.kind !== "class";
}
function isDeclaration(node) {
	return node.kind !== "expression";
}
function isInitializer(node) {
	return !isDeclaration(node) && !isProgram(node);
}
function isProgram(node) {
	return node.kind === "expression" && node.expression.kind === "call" && node.expression.callee.kind === "name";
}

// src/resolve/module.ts
const VIRTUAL_ROOT = "/__repository__";
function moduleOf(run, file) {
	const language = run.language(file);
	if (language === void 0) return void 0;
	const slash = file.lastIndexOf("/");
	const id = language.traits.scope === "directory" ? `${slash < 0 ? "" : file.slice(0, slash)}/` : file;
	const known = run.modules.get(id);
	if (known !== void 0) return known;
	const module = createModule(run, id, language);
	run.modules.set(id, module);
	return module;
}
function createModule(run, id, language) {
	const commonjs = map();
	commonjs.entries.set("exports", map());
	const module = {
		id,
		language,
		files: [],
		exports: /* @__PURE__ */ new Map(),
		reexports: [],
		followers: [],
		opened: [],
		imported: /* @__PURE__ */ new Set(),
		commonjs,
		state: "new",
		relevant: false
	};
	module.scope = {
		kind: "module",
		parent: void 0,
		cells: /* @__PURE__ */ new Map(),
		file: id,
		module
	};
	module.relevant = isRelevant(run, module);
	return module;
}
function isRelevant(run, module) {
	return filesOf$1(run, module).some((file) => run.setting.isRelevant(file));
}
function filesOf$1(run, module) {
	if (module.language.traits.scope !== "directory") return [module.id];
	const directory = module.id.slice(0, -1);
	return run.setting.project.filesIn(directory).filter((file) => run.language(file) === module.language && !module.language.isTest(file) && module.language.isBuilt?.(file, run.setting.project) !== false);
}
function load(run, module) {
	if (module.state !== "new") return;
	if (run.moduleDepth >= LIMITS.moduleDepth) return;
	module.state = "busy";
	run.moduleDepth++;
	try {
		atTop(run, () => run.inEarnest(() => runModule(run, module)));
	} finally {
		run.moduleDepth--;
		module.state = "done";
		for (const follow of module.followers) follow();
	}
}
function atTop(run, work) {
	const { conditions, journal, site, frame } = run;
	const outer = conditions.splice(0);
	run.journal = void 0;
	run.frame = { returns: [] };
	try {
		return work();
	} finally {
		conditions.splice(0, conditions.length, ...outer);
		run.journal = journal;
		run.frame = frame;
		run.site = site;
	}
}
function runModule(run, module) {
	const scopes = [];
	for (const file of filesOf$1(run, module)) {
		const syntax = syntaxOf(run, module, file);
		if (syntax === void 0) continue;
		const scope = module.language.traits.scope === "directory" ? {
			...childScope(module.scope, "block"),
			file
		} : module.scope;
		bindFileNames(scope, module, file);
		for (const [name, value] of ownNames(run, module.language, file)) scope.cells.set(name, { value });
		scopes.push(scope);
		hoist(run, syntax.body, scope);
	}
	if (module.language.traits.scope !== "file") declareTypes(run, module, scopes);
	if (module.language.traits.scope === "directory") runPackage(run, module, scopes);
	else module.files.forEach((syntax, index) => {
		const scope = scopes[index];
		if (scope !== void 0) runStatements(run, syntax.body, scope);
	});
	standForLibrary(run, module);
}
function standForLibrary(run, module) {
	const library = run.facts.copiedLibrary(module.id, () => run.setting.project.read(module.id));
	if (library === void 0) return;
	const site = {
		file: module.id,
		line: 1
	};
	for (const [name, cell] of module.scope.cells) if (!HIDDEN.has(name)) cell.value = {
		kind: "term",
		symbol: `${library}.${name}`,
		site
	};
}
function syntaxOf(run, module, file) {
	const known = module.files.find((one) => one.file === file);
	if (known !== void 0) return known;
	const syntax = lowerFile(run, module, file);
	if (syntax !== void 0) module.files.push(syntax);
	return syntax;
}
function isParsed(text, { longest }) {
	return text.length <= (longest ?? 1e6);
}
function lowerFile(run, module, file) {
	const text = run.setting.project.read(file);
	if (text === void 0 || !isParsed(text, module.language)) return void 0;
	const grammar = module.language.grammar(file);
	if (!run.setting.pool.has(grammar)) return void 0;
	const parsed = run.setting.pool.parse(file, text, grammar);
	const unread = (line, reason) => run.unresolved.push({
		location: {
			file,
			line
		},
		framework: "",
		reason
	});
	try {
		const syntax = module.language.lower(parsed, run.setting.project);
		const line = syntax.errors.length > 0 && module.relevant ? hiddenRegistration(parsed.root, text) : void 0;
		if (line !== void 0) unread(line, "the code cannot be parsed here");
		return syntax;
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		unread(1, "the file nests too deeply to be read");
		return;
	}
}
function ownNames(run, language, file) {
	const names = language.ownNames?.(file, run.setting.project) ?? {};
	return new Map(Object.entries(names).map(([name, value]) => [name, typeof value === "string" ? constant(value, "the name of a module") : list$2(value.map((directory) => constant(`${VIRTUAL_ROOT}/${directory}`)))]));
}
function bindFileNames(scope, module, file) {
	const slash = file.lastIndexOf("/");
	scope.cells.set("__filename", { value: constant(`${VIRTUAL_ROOT}/${file}`) });
	scope.cells.set("__file__", { value: constant(`${VIRTUAL_ROOT}/${file}`) });
	scope.cells.set("__dirname", { value: constant(slash < 0 ? VIRTUAL_ROOT : `${VIRTUAL_ROOT}/${file.slice(0, slash)}`) });
	scope.cells.set("module", { value: module.commonjs });
	scope.cells.set("exports", { value: module.commonjs.entries.get("exports") ?? UNDEFINED });
}
function exported(run, module, name, seen = /* @__PURE__ */ new Set()) {
	load(run, module);
	if (seen.has(module)) return void 0;
	seen.add(module);
	const cell = module.exports.get(name);
	if (cell !== void 0) {
		const value = cell.alias === void 0 ? readCell(cell) : cell.alias();
		if (value !== void 0) return value;
	}
	const common = commonExport(run, module, name, seen);
	if (common !== void 0) return common;
	if (!module.language.traits.explicitExports) {
		const top = module.scope.cells.get(name);
		const value = top === void 0 ? void 0 : top.alias === void 0 ? readCell(top) : top.alias();
		if (value !== void 0) return value;
	}
	if (name !== "default") for (const reexport of module.reexports) {
		const source = reexport();
		const value = source === void 0 ? void 0 : exported(run, source, name, seen);
		if (value !== void 0) return value;
	}
}
function commonExport(run, module, name, seen) {
	const exports = force(module.commonjs.entries.get("exports") ?? UNDEFINED);
	if (exports.kind === "map") {
		const entry = exports.entries.get(name);
		if (entry !== void 0) return entry;
		return name === "default" && exports.entries.size > 0 ? exports : void 0;
	}
	if (name === "default") return exports;
	if (exports.kind === "module") return exported(run, exports.module, name, seen);
	return exports.kind === "function" ? run.propertiesOf(exports.node).get(name) : void 0;
}
function exportedNames(run, module, seen = /* @__PURE__ */ new Set()) {
	load(run, module);
	if (seen.has(module)) return [];
	seen.add(module);
	const names = new Set(module.exports.keys());
	const exports = force(module.commonjs.entries.get("exports") ?? UNDEFINED);
	if (exports.kind === "map") for (const key of exports.entries.keys()) names.add(key);
	if (exports.kind === "module") for (const key of exportedNames(run, exports.module, seen)) names.add(key);
	if (!module.language.traits.explicitExports) {
		for (const key of module.scope.cells.keys()) if (!HIDDEN.has(key)) names.add(key);
	}
	for (const reexport of module.reexports) {
		const source = reexport();
		if (source !== void 0) {
			for (const name of exportedNames(run, source, seen)) if (name !== "default") names.add(name);
		}
	}
	return [...names];
}
const HIDDEN = /* @__PURE__ */ new Set([
	"__filename",
	"__dirname",
	"__file__",
	"__name__",
	"__package__",
	"__path__",
	"module",
	"exports"
]);
function required(run, module) {
	load(run, module);
	const exports = module.commonjs.entries.get("exports") ?? UNDEFINED;
	if (module.exports.size > 0 || module.reexports.length > 0) return {
		kind: "module",
		module
	};
	return exports;
}
function readCell(cell) {
	return (cell.alias === void 0 ? cell.value : cell.alias()) ?? unknown("a variable that has no value yet", {
		file: "",
		line: 0
	});
}

// src/resolve/includes.ts
function includeFile(run, module, around) {
	const site = {
		file: module.id,
		line: 1
	};
	const syntax = syntaxOf(run, module, module.id);
	if (syntax === void 0 || run.included.get(module) === true || run.moduleDepth >= LIMITS.moduleDepth) return unknown(`what ${module.id} returns`, site);
	const { frame } = run;
	run.included.set(module, true);
	run.frame = { returns: [] };
	run.moduleDepth++;
	const scope = {
		kind: "block",
		parent: around,
		cells: /* @__PURE__ */ new Map(),
		file: module.id,
		module
	};
	bindFileNames(scope, module, module.id);
	try {
		runStatements(run, syntax.body, scope);
		const { returns } = run.frame;
		return returns.length === 0 ? constant(1) : union(returns);
	} finally {
		run.included.set(module, false);
		run.frame = frame;
		run.moduleDepth--;
	}
}

// src/resolve/overloads.ts
function methodOf(run, self, name) {
	const type = self.kind === "instance" ? self.class : self.kind === "class" ? self : void 0;
	if (type?.scope.module.language.traits.overloads !== true) return void 0;
	const found = [];
	const abstract = [];
	for (const at of lineage(type)) {
		if (at.kind !== "class") continue;
		for (const [member, node] of functionsNamed(at, name, "method")) {
			const fn = boundMethod(run, member, node, at, self);
			(member.abstract === true ? abstract : found).push(fn);
		}
	}
	return together([...found, ...abstract]);
}
function constructorOf(run, type, self) {
	const { traits } = type.scope.module.language;
	const all = functionsNamed(type, traits.constructorName, "constructor");
	const [last] = all.slice(-1);
	if (last === void 0) return void 0;
	return together((traits.overloads === true ? all : [last]).map(([member, node]) => boundMethod(run, member, node, type, self)));
}
function boundMethod(run, member, node, home, self) {
	const scope = home.memberScopes.get(member) ?? home.scope;
	return makeFunction(run, node, scope, {
		self,
		home,
		name: member.name
	});
}
function together(functions) {
	const [first, ...others] = functions;
	return first === void 0 || others.length === 0 ? first : {
		...first,
		overloads: functions
	};
}
function functionsNamed(type, name, kind) {
	const added = type.members.get(name);
	const members = type.node.members.filter((member) => member.name === name || member.kind === "constructor");
	return [...members, ...added === void 0 || members.includes(added) ? [] : [added]].flatMap((member) => {
		return (member.kind === kind || kind === "constructor" && member.kind === "method" && member.name === name) && member.value?.kind === "function" ? [[member, member.value]] : [];
	});
}
function calledName(run, name, scope) {
	if (scope.module.language.traits.overloads !== true) return void 0;
	for (let at = scope; at !== void 0; at = at.parent) {
		const cell = at.kind === "function" || at.kind === "block" ? at.cells.get(name) : void 0;
		const local = cell === void 0 ? void 0 : force(readCell(cell));
		if (local !== void 0 && [
			"function",
			"native",
			"method"
		].includes(local.kind)) return local;
		const self = at.self === void 0 ? void 0 : force(at.self);
		const method = self === void 0 ? void 0 : methodOf(run, self, name) ?? libraryMethod(run, self, name);
		if (method !== void 0) return method;
	}
}
function libraryMethod(run, self, name) {
	const inner = self.kind === "instance" && self.inner !== void 0 ? force(self.inner) : void 0;
	if (inner?.kind !== "router") return void 0;
	const framework = run.facts.frameworkOf(inner.router);
	const member = framework?.member?.(inner.router, name, run.host(framework));
	return member?.kind === "method" ? member : void 0;
}
function chosenOverload(fn, args) {
	if (fn.overloads === void 0) return fn;
	const [first, ...others] = fn.overloads.filter((one) => takes(one.node, args));
	if (first === void 0 || others.length === 0) return first ?? fn;
	let best = first;
	let most = suitability(first.node, args);
	for (const other of others) {
		const points = suitability(other.node, args);
		if (points > most) [best, most] = [other, points];
	}
	return best;
}
function mayTake(node, args) {
	const isOther = ({ value }, at) => {
		const param = node.params[at];
		const name = param?.type === void 0 || param.rest !== void 0 ? void 0 : typeName$1(param.type);
		return name !== void 0 && likeness(force(value), name) < 0;
	};
	const names = new Set(node.params.map(({ target }) => target.kind === "name-pattern" ? target.name : ""));
	return [...args.named.keys()].every((name) => names.has(name)) && takes(node, args) && !args.positional.some(isOther);
}
function takes({ params }, args) {
	const names = [...args.named.keys()].filter((name) => params.some(({ target }) => target.kind === "name-pattern" && target.name === name));
	const given = args.positional.length + names.length;
	if (given < params.filter((param) => param.default === void 0 && param.rest === void 0).length && !args.open) return false;
	return given <= params.length || params.some((param) => param.rest !== void 0);
}
function suitability({ params }, args) {
	const types = args.positional.map(({ value }, at) => {
		const param = params[at];
		const name = param?.type === void 0 ? void 0 : typeName$1(param.type);
		return name === void 0 || param?.rest !== void 0 ? 0 : likeness(force(value), name);
	});
	const spare = params.length === args.positional.length + args.named.size ? 0 : .5;
	return types.reduce((sum, one) => sum + one, 0) - spare - (params.at(-1)?.rest === void 0 ? 0 : .5);
}
function typeName$1(type) {
	switch (type.kind) {
		case "name":
		case "member": return type.name;
		case "index": return typeName$1(type.object);
		case "list": return "list";
		default: return;
	}
}
const TEXTS = [
	"String",
	"string",
	"CharSequence"
];
const NUMBERS = "int long short byte float double decimal Integer Long Short Byte Float Double Number BigDecimal".split(" ");
const TRUTHS = [
	"boolean",
	"Boolean",
	"bool"
];
const SCALARS = [
	...TEXTS,
	...NUMBERS,
	...TRUTHS,
	"char",
	"Character"
];
const FUNCTIONS = [
	"Delegate",
	"RequestDelegate",
	"Func",
	"Action"
];
function likeness(value, type) {
	const among = (types) => types.includes(type) ? 1 : SCALARS.includes(type) ? -1 : 0;
	if ((value.kind === "text" || value.kind === "constant" && (value.value ?? null) !== null) && FUNCTIONS.includes(type)) return -1;
	switch (value.kind) {
		case "constant":
			if (typeof value.value === "string") return among(TEXTS);
			if (typeof value.value === "number") return among(NUMBERS);
			return typeof value.value === "boolean" ? among(TRUTHS) : 0;
		case "text": return among(TEXTS);
		case "class": return among(["Class", "Type"]);
		case "list": return among([
			"list",
			"List",
			"Collection",
			"Set",
			"Iterable",
			"IEnumerable",
			"IList"
		]);
		case "map": return among([
			"Map",
			"Dictionary",
			"IDictionary"
		]);
		case "instance": return among(lineage(value.class).flatMap((at) => at.kind === "class" ? [at.name] : at.kind === "term" ? [lastName(at.symbol)] : []));
		case "term": return value.receiver === void 0 ? among([lastName(value.symbol)]) : 0;
		case "function":
		case "native": return among(FUNCTIONS);
		case "router": return among([]);
		default: return 0;
	}
}
function lastName(symbol) {
	return symbol.slice(symbol.lastIndexOf(".") + 1);
}

// src/resolve/imports.ts
function runImport(run, node, scope) {
	const site = {
		file: scope.file,
		line: node.line
	};
	if (node.typeOnly !== true) scope.module.imported.add(node);
	for (const binding of node.bindings) {
		const alias = () => importedValue(run, node.source, binding.imported, scope, {
			...site,
			line: binding.line
		});
		scope.cells.set(binding.local, {
			value: void 0,
			alias: guarded(alias)
		});
	}
	if (node.within !== void 0) scope.module.opened.push({
		source: node.source,
		within: node.within
	});
	else if (node.everything === true) importEverything(run, node.source, scope);
	if (node.bindings.length === 0 && node.everything !== true && node.typeOnly !== true) for (const module of modulesOf(run, node.source, scope)) load(run, module);
}
function guarded(read) {
	let busy = false;
	return () => {
		if (busy) return void 0;
		busy = true;
		try {
			return read();
		} finally {
			busy = false;
		}
	};
}
function importEverything(run, source, scope) {
	for (const module of modulesOf(run, source, scope)) {
		const take = () => {
			const before = scope.cells.size;
			for (const name of exportedNames(run, module)) {
				if (name.startsWith("_") || scope.cells.has(name)) continue;
				scope.cells.set(name, {
					value: void 0,
					alias: () => exported(run, module, name) ?? unknown(name, {
						file: scope.file,
						line: 1
					})
				});
			}
			if (scope.cells.size > before) for (const follow of scope.module.followers) follow();
		};
		take();
		module.followers.push(take);
	}
}
function modulesOf(run, source, scope) {
	const resolution = scope.module.language.resolve(source, scope.file, run.setting.project);
	if (resolution.kind !== "files") return [];
	const modules = /* @__PURE__ */ new Set();
	for (const file of resolution.files) {
		const module = moduleOf(run, file);
		if (module !== void 0) modules.add(module);
	}
	return [...modules];
}
function importedValue(run, source, imported, scope, site) {
	const { language } = scope.module;
	const resolution = language.resolve(source, scope.file, run.setting.project);
	switch (resolution.kind) {
		case "library": return librarySymbol(run, imported === "*" || imported === "default" ? resolution.name : `${resolution.name}.${imported}`, site);
		case "files": {
			const modules = modulesOf(run, source, scope);
			const [first] = modules;
			if (imported === "*" && first !== void 0) return {
				kind: "module",
				module: first
			};
			for (const module of modules) {
				const value = exported(run, module, imported) ?? nestedExport(run, module, imported, scope, site);
				if (value !== void 0) return value;
			}
			const module = submodule(run, source, imported, scope);
			if (module !== void 0) return module;
			return isLibraryOfItsName(source, first, scope) ? librarySymbol(run, `${source}.${imported}`, site) : unknown(`${imported} of ${source}`, site);
		}
		case "directory": {
			if (imported === "*") return directoryMap(run, source, scope, site);
			const module = submodule(run, source, imported, scope);
			if (module !== void 0) return module;
			return source.startsWith(".") ? unknown(`${imported} of ${source}`, site) : librarySymbol(run, `${source}.${imported}`, site);
		}
		case "data": {
			const data = dataOf(run, resolution.file, site);
			return imported === "*" || imported === "default" ? data : memberOf(run, data, imported, site, scope);
		}
		case "absent": {
			const symbol = run.facts.written.get(imported);
			if (symbol !== void 0) return librarySymbol(run, symbol, site);
			return unknown(`${resolution.name}, which is not in the repository`, site);
		}
	}
}
const LONGEST_DATA = 2e5;
function dataOf(run, file, site) {
	const known = run.data.get(file);
	if (known !== void 0) return known;
	const data = (run.setting.project.read(file)?.length ?? 0) <= LONGEST_DATA ? readData(run, file) : void 0;
	const value = data === void 0 ? unknown(`what ${file} holds`, site) : dataValue(data);
	run.data.set(file, value);
	return value;
}
function dataValue(data) {
	if (Array.isArray(data)) return list$2(data.map(dataValue));
	if (typeof data === "object" && data !== null) return map(Object.entries(data).map(([key, value]) => [key, dataValue(value)]));
	return constant(typeof data === "string" || typeof data === "number" || typeof data === "boolean" ? data : null);
}
function isLibraryOfItsName(source, found, scope) {
	if (found === void 0 || scope.module.language.traits.submodules !== true || !/^\w+$/.test(source)) return false;
	const directory = found.id.slice(0, found.id.lastIndexOf("/") + 1);
	return found.id !== scope.file && directory.endsWith(`${source}/`) && scope.file.startsWith(directory);
}
function nestedExport(run, module, path, scope, site) {
	const [first = "", ...members] = path.split(".");
	if (members.length === 0) return void 0;
	let value = exported(run, module, first);
	for (const name of members) {
		const [type] = value === void 0 ? [] : alternatives$1(value);
		value = type === void 0 ? void 0 : methodOf(run, type, name) ?? ownMember(run, type, name, site, scope);
	}
	return value;
}
function openedMember(run, name, scope, site) {
	for (const { source, within } of scope.module.opened) {
		const resolution = scope.module.language.resolve(source, scope.file, run.setting.project);
		if (resolution.kind === "library") {
			const symbol = `${resolution.name}.${within}.${name}`;
			if (isKnownSymbol(run, symbol, scope)) return librarySymbol(run, symbol, site);
			continue;
		}
		for (const module of modulesOf(run, source, scope)) {
			const value = nestedExport(run, module, `${within}.${name}`, scope, site);
			if (value !== void 0) return value;
		}
	}
}
function isKnownSymbol(run, symbol, scope) {
	const { functions, constants } = scope.module.language;
	return run.facts.isModelled(symbol) || Object.hasOwn(functions, symbol) || constants !== void 0 && Object.hasOwn(constants, symbol);
}
function librarySymbol(run, symbol, site) {
	const clean = symbol.replace(/\.default$|^\./g, "");
	for (const framework of run.setting.frameworks) {
		const value = run.at(site, () => framework.symbol?.(clean, run.host(framework)));
		if (value !== void 0) return value;
	}
	return {
		kind: "term",
		symbol: clean,
		site
	};
}
function submodule(run, source, name, scope) {
	const { language } = scope.module;
	if (language.traits.submodules !== true) return void 0;
	const resolution = language.resolve(source.endsWith(".") ? `${source}${name}` : `${source}.${name}`, scope.file, run.setting.project);
	if (resolution.kind === "directory") return directoryMap(run, source.endsWith(".") ? `${source}${name}` : `${source}.${name}`, scope, {
		file: scope.file,
		line: 1
	});
	if (resolution.kind !== "files" || resolution.files[0] === void 0) return void 0;
	const module = moduleOf(run, resolution.files[0]);
	return module === void 0 ? void 0 : {
		kind: "module",
		module
	};
}
function directoryMap(run, source, scope, site) {
	const result = map([], true);
	const resolution = scope.module.language.resolve(source, scope.file, run.setting.project);
	if (resolution.kind !== "directory") return result;
	const { project } = run.setting;
	for (const [name, value] of ownNames(run, scope.module.language, resolution.directory)) result.entries.set(name, value);
	const names = new Set(project.filesIn(resolution.directory).map((file) => file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "")));
	for (const name of project.directoriesIn(resolution.directory)) names.add(name.slice(name.lastIndexOf("/") + 1));
	for (const name of names) result.entries.set(name, lazy(() => submodule(run, source, name, scope) ?? unknown(`${source}.${name}`, site), site));
	return result;
}
function importDynamic(run, source, style, site, scope) {
	return union(alternatives$1(source).map((alternative) => {
		if (alternative.kind !== "constant" || typeof alternative.value !== "string") {
			run.importsUnknown ||= scope.module.language.traits.submodules === true;
			return unknown("a module whose name is computed", site);
		}
		const name = alternative.value;
		const whole = name.lastIndexOf(`${VIRTUAL_ROOT}/`);
		const specifier = whole < 0 ? name : relativeTo(name.slice(whole + VIRTUAL_ROOT.length + 1), scope.file);
		const resolution = scope.module.language.resolve(specifier, scope.file, run.setting.project);
		if (resolution.kind === "library") return librarySymbol(run, resolution.name, site);
		if (resolution.kind === "absent") return unknown(`${resolution.name}, which is not in the repository`, site);
		if (resolution.kind === "data") return dataOf(run, resolution.file, site);
		if (resolution.kind === "directory") return directoryMap(run, specifier, scope, site);
		const module = resolution.files[0] === void 0 ? void 0 : moduleOf(run, resolution.files[0]);
		if (module === void 0) return unknown(`the module ${name}`, site);
		run.importedByName.add(module.id);
		if (style === "include") return includeFile(run, module, functionScope(scope));
		if (style === "require") return required(run, module);
		load(run, module);
		return {
			kind: "module",
			module
		};
	}));
}
function relativeTo(path, from) {
	const up = from.split("/").length - 1;
	return `${up === 0 ? "./" : "../".repeat(up)}${path}`;
}
function runExport(run, node, scope) {
	const { module } = scope;
	const { source } = node;
	for (const item of node.items) if (source !== void 0) {
		if (item.exported === "*") {
			const [from] = modulesOf(run, source, scope);
			if (from !== void 0) module.reexports.push(() => from);
			continue;
		}
		const imported = item.local ?? item.exported;
		const site = {
			file: scope.file,
			line: node.line
		};
		module.exports.set(item.exported, {
			value: void 0,
			alias: guarded(() => importedValue(run, source, imported, scope, site))
		});
	} else if (item.value !== void 0) module.exports.set(item.exported, { value: evaluate(run, item.value, scope) });
	else if (item.local !== void 0) {
		const { local } = item;
		module.exports.set(item.exported, {
			value: void 0,
			alias: () => {
				const cell = findCell(scope, local);
				return cell === void 0 ? unknown(local, {
					file: scope.file,
					line: node.line
				}) : readCell(cell);
			}
		});
	}
}

// src/resolve/open-classes.ts
const SEPARATOR = "::";
function isConstantName(name) {
	return /^[A-Z]/.test(name);
}
function wholeName(name, scope) {
	const around = homeOf(scope);
	return around === void 0 ? name : `${around.name}${SEPARATOR}${name}`;
}
function reopened(run, node, scope) {
	if (scope.module.language.traits.openClasses !== true || node.name === void 0) return void 0;
	const known = registered(run, wholeName(node.name, scope), scope.file);
	if (known === void 0) return void 0;
	for (const base of evaluateArguments(run, node.bases, scope).positional) {
		const value = force(base.value);
		if (known.bases.includes(value)) continue;
		known.bases.push(value);
		tellIncluded(run, known, value, scope);
	}
	for (const member of node.members) addMember(run, known, member, scope);
	return known;
}
const MIXES = /* @__PURE__ */ new Set([
	"include",
	"prepend",
	"extend"
]);
function mixIn(run, type, name, args, scope) {
	if (scope.module.language.traits.openClasses !== true || !MIXES.has(name)) return;
	for (const { value } of args.positional) {
		const module = force(value);
		if (module.kind !== "class" || lineage(type).includes(module)) continue;
		type.bases.push(module);
		if (name !== "extend") tellIncluded(run, type, module, scope);
	}
}
function tellIncluded(run, type, module, scope) {
	if (scope.module.language.traits.openClasses !== true || module.kind !== "class") return;
	const site = {
		file: scope.file,
		line: type.node.line
	};
	const hook = module.members.get("included");
	if (hook?.static === true) {
		const fn = memberValue(run, hook, module, module, site);
		if (fn?.kind === "function") callFunction(run, fn, given$1(type), site);
	}
	const { concerns = {} } = scope.module.language.traits;
	for (const base of module.bases) {
		const name = base.kind === "term" ? concerns[base.symbol] : void 0;
		if (name === void 0) continue;
		const methods = registered(run, `${module.name}${SEPARATOR}${name}`, module.scope.file);
		if (methods !== void 0 && !lineage(type).includes(methods)) type.bases.push(methods);
	}
}
const DEFINES = /* @__PURE__ */ new Set(["define_method", "define_singleton_method"]);
function defineMethod(run, self, name, args, scope) {
	const type = force(self);
	if (type.kind !== "class" || !DEFINES.has(name)) return void 0;
	if (scope.module.language.traits.openClasses !== true) return void 0;
	const [first, second] = args.positional;
	const named = first === void 0 ? void 0 : force(first.value);
	const body = args.named.get("&block") ?? second;
	const fn = body === void 0 ? void 0 : force(body.value);
	if (named?.kind !== "constant" || fn?.kind !== "function") return void 0;
	const member = {
		kind: "method",
		name: String(named.value),
		static: name === "define_singleton_method",
		decorators: [],
		value: {
			...fn.node,
			receiver: "caller"
		},
		line: fn.node.line
	};
	addMember(run, type, member, fn.scope);
	return named;
}
function openedLibrary(run, name, scope) {
	if (scope.module.language.traits.openClasses !== true) return [];
	const symbol = name.replaceAll(SEPARATOR, ".");
	return run.facts.leadsToModelled(symbol) ? [{
		kind: "term",
		symbol,
		site: {
			file: scope.file,
			line: 1
		}
	}] : [];
}
function register(run, type, scope) {
	if (scope.module.language.traits.openClasses !== true) return;
	const byHome = run.constants.get(type.name) ?? /* @__PURE__ */ new Map();
	byHome.set(homeDirectory(run, scope.file), type);
	run.constants.set(type.name, byHome);
}
function registered(run, name, file) {
	return run.constants.get(name)?.get(homeDirectory(run, file));
}
function homeDirectory(run, file) {
	return run.language(file)?.home?.(file, run.setting.project) ?? "";
}
function constantInScope(run, name, scope) {
	if (scope.module.language.traits.openClasses !== true || !isConstantName(name)) return void 0;
	const nesting = homeOf(scope)?.name.split(SEPARATOR) ?? [];
	for (let depth = nesting.length; depth >= 0; depth--) {
		const found = constantNamed(run, [...nesting.slice(0, depth), name].join(SEPARATOR), scope);
		if (found !== void 0) return found;
	}
}
function constantNamed(run, name, scope) {
	const { language } = scope.module;
	const last = name.slice(name.lastIndexOf(SEPARATOR) + 1).replace(/^:+/, "");
	if (language.traits.openClasses !== true || !isConstantName(last)) return void 0;
	const known = registered(run, name, scope.file);
	if (known !== void 0) return known;
	for (const file of language.declarers?.(name, scope.file, run.setting.project) ?? []) {
		const module = moduleOf(run, file);
		if (module === void 0) continue;
		load(run, module);
		const declared = run.constants.get(name)?.get(homeDirectory(run, file));
		if (declared !== void 0) return declared;
	}
	return constantOf(run, name, scope) ?? onlyOne(run, name);
}
function constantOf(run, name, scope) {
	const at = name.lastIndexOf(SEPARATOR);
	if (at >= 0) return registered(run, name.slice(0, at), scope.file)?.statics.get(name.slice(at + 2));
	return topLevel(run, name, scope);
}
function onlyOne(run, name) {
	const all = [...run.constants.get(name)?.values() ?? []];
	return all.length === 1 ? all[0] : void 0;
}
function topLevel(run, name, scope) {
	const home = homeDirectory(run, scope.file);
	for (const module of run.modules.values()) {
		const cell = module.language === scope.module.language ? module.scope.cells.get(name) : void 0;
		if (cell !== void 0 && homeDirectory(run, module.id) === home) return readCell(cell);
	}
}

// src/resolve/members.ts
function memberOf(run, object, name, site, scope, mode = "member") {
	return union(receivers(object).map((target) => memberOfOne(run, target, name, site, scope, mode)));
}
function memberOfOne(run, target, name, site, scope, mode) {
	const { language } = scope.module;
	switch (target.kind) {
		case "router":
		case "instance":
		case "class":
		case "module": return ownMember(run, target, name, site, scope) ?? (target.kind === "class" ? constantNamed(run, `${target.name}::${name}`, scope) ?? typeAnswer(run, target, name, site) : void 0) ?? fallbackMember(run, target, name, site, scope);
		case "map": {
			const entry = target.entries.get(name);
			if (entry !== void 0) return target.getters.has(name) && entry.kind === "function" ? callFunction(run, {
				...entry,
				self: target
			}, NO_ARGUMENTS, site) : entry;
			if (mode === "member" && Object.hasOwn(language.methods, name)) return {
				kind: "method",
				receiver: target,
				name
			};
			return target.open ? unknown(`${name} of an object that is not known whole`, site) : UNDEFINED;
		}
		case "function": return functionMember(run, target, name, site, scope);
		case "term": return termMember(run, target, name, site, scope);
		case "list": {
			if (language.methods[name] === "length") return target.open && target.items.length === 0 ? unknown("the length of a list that is not known", site) : constant(target.items.length);
			const named = target.items[target.names?.indexOf(name) ?? -1];
			if (named !== void 0) return named;
			return {
				kind: "method",
				receiver: target,
				name
			};
		}
		case "constant":
			if (name === language.traits.enumValue) return target;
			if (target.value === null || target.value === void 0) return unknown(`${name} of nothing`, site);
			if (typeof target.value === "string" && language.methods[name] === "length") return constant(target.value.length);
			return pathMember(run, target, name, site, scope) ?? {
				kind: "method",
				receiver: target,
				name
			};
		case "native": return target.members?.get(name) ?? unknown(`${name} of a function`, site);
		case "text":
		case "regex": return {
			kind: "method",
			receiver: target,
			name
		};
		case "unknown": {
			const { instance, settings, ...rest } = target;
			const known = instance?.();
			if (known !== void 0) return memberOfOne(run, known, name, site, scope, mode);
			const setting = mode === "index" ? settings?.at(name) : settings?.member(name);
			if (setting !== void 0) return setting;
			return {
				...rest,
				why: target.environment === true ? `${target.why}.${name}` : target.why
			};
		}
		default: return unknown(`${name} of a ${target.kind}`, site);
	}
}
function pathMember(run, target, name, site, scope) {
	const { pathMembers, extensions } = scope.module.language;
	if (pathMembers === void 0 || !Object.hasOwn(pathMembers, name)) return void 0;
	const entry = pathMembers[name];
	const path = target.value;
	if (entry === void 0 || typeof path !== "string") return void 0;
	return path.startsWith("/__repository__") || entry === "split-path" || extensions.some((extension) => path.endsWith(extension)) ? run.at(site, () => applyFunction(run, entry, given$1(target), site, scope)) : void 0;
}
function ownMember(run, target, name, site, scope) {
	switch (target.kind) {
		case "router": {
			const framework = run.facts.frameworkOf(target.router);
			const own = () => framework === void 0 ? void 0 : run.at(site, () => framework.member?.(target.router, name, run.host(framework)));
			return target.router.data.get(name) ?? own();
		}
		case "instance": return instanceMember(run, target, name, site, scope);
		case "class": return staticMember(run, target, name, site);
		case "module": return exported(run, target.module, name) ?? submoduleOf(run, target.module.id, name, scope);
		case "map": return target.entries.get(name);
		default: return;
	}
}
function undeclared(run, { module }, name, site) {
	const root = module.language.symbolRoot?.(module.id, run.setting.project);
	return root === void 0 ? unknown(`${name} of ${module.id}`, site) : {
		kind: "term",
		symbol: `${root}.${name}`,
		site
	};
}
function fallbackMember(run, target, name, site, scope) {
	if (target.kind === "router") return name === "default" || isOwnField(name) ? UNDEFINED : {
		kind: "method",
		receiver: target,
		name
	};
	if (target.kind === "class") {
		if (isOwnField(name)) return UNDEFINED;
		const base = lineage(target).find((type) => type.kind === "term");
		if (base !== void 0) return {
			kind: "term",
			symbol: `${base.symbol}.${name}`,
			site
		};
		const { traits } = scope.module.language;
		if (name === traits.newMethod) return {
			kind: "method",
			receiver: target,
			name
		};
		if (traits.openClasses === true && isConstantName(name)) return librarySymbol(run, `${target.name.replaceAll("::", ".")}.${name}`, site);
		return unknown(`${name} of ${target.name}`, site);
	}
	if (target.kind === "module") return undeclared(run, target, name, site);
	if (target.kind === "instance" && isBarePrototype(run, target)) return UNDEFINED;
	if (target.kind === "instance") return target.inner === void 0 ? unknown(`${name} of ${target.class.name}`, site) : {
		kind: "method",
		receiver: target,
		name
	};
	return unknown(name, site);
}
function functionMember(run, target, name, site, scope) {
	const property = run.propertiesOf(target.node).get(name);
	if (property !== void 0) return property;
	const { reflection } = scope.module.language;
	if (reflection !== void 0 && name === reflection.functionInfo) return target.home === void 0 || target.name === void 0 ? unknown("the method of a function", site) : map([[reflection.memberName, constant(target.name)]], true);
	if (name === "name" || name === "__name__") return constant(target.name ?? "");
	if (name === "prototype") {
		const prototype = {
			kind: "map",
			entries: /* @__PURE__ */ new Map(),
			getters: /* @__PURE__ */ new Set(),
			open: false
		};
		run.propertiesOf(target.node).set("prototype", prototype);
		return prototype;
	}
	return {
		kind: "method",
		receiver: target,
		name
	};
}
function termMember(run, target, name, site, scope) {
	const { language } = scope.module;
	const symbol = `${target.symbol}.${name}`;
	if (target.args === void 0) {
		if (language.traits.globalObjects?.includes(target.symbol) === true) {
			const put = run.globals.get(name);
			if (put !== void 0) return put;
			if (!Object.hasOwn(language.globals, name)) return unknown(symbol, site);
		}
		if (language.environment.includes(target.symbol) && !Object.hasOwn(language.functions, symbol) && !run.facts.isModelled(symbol)) return {
			kind: "unknown",
			why: symbol,
			site,
			environment: true
		};
		const fixed = language.constants === void 0 || !Object.hasOwn(language.constants, symbol) ? void 0 : language.constants[symbol];
		if (typeof fixed === "object") return list$2(fixed.map((one) => constant(one)));
		if (fixed !== void 0) return constant(fixed);
		const declared = constantNamed(run, symbol.replaceAll(".", "::"), scope);
		if (declared !== void 0) return declared;
		const inside = namespaceMember(run, target.symbol, name, site, scope);
		if (inside !== void 0) return inside;
		const value = librarySymbol(run, symbol, site);
		return value.kind === "term" && target.receiver !== void 0 ? {
			...value,
			receiver: target.receiver
		} : value;
	}
	for (const framework of run.facts.readersOf(symbol)) {
		const read = run.at(site, () => framework.symbol?.(symbol, run.host(framework)));
		if (read !== void 0) return read;
	}
	const term = {
		kind: "term",
		symbol,
		receiver: target,
		site
	};
	return (name === "argv" ? describedSettings(run, term, NO_ARGUMENTS, site, scope) : void 0) ?? term;
}
function namespaceMember(run, namespace, name, site, scope) {
	const { language } = scope.module;
	const { project } = run.setting;
	if (language.namespaceNamed?.(namespace, void 0, project) === void 0) return void 0;
	const symbol = `${namespace}.${name}`;
	switch (language.resolve(symbol, scope.file, project).kind) {
		case "files": return importedValue(run, symbol, name, scope, site);
		case "directory": return {
			kind: "term",
			symbol,
			site
		};
		default: return;
	}
}
function submoduleOf(run, id, name, scope) {
	if (scope.module.language.traits.submodules !== true) return void 0;
	const inside = {
		...scope,
		file: id
	};
	return submodule(run, ".", name, inside);
}
function instanceMember(run, instance, name, site, scope) {
	if (name === "constructor" && instance.class.scope.module.language.traits.appliesDecorators === true) return instance.class;
	const found = classMember(instance.class, name);
	const field = instance.fields.get(name) ?? prototypeMember(run, instance.class, name);
	if (field !== void 0) return softenSetting(run, instance.class, name, found === void 0 ? field : asDeclared(run, field, found));
	if (found !== void 0) {
		const embedded = found.declarer === instance.class ? void 0 : embeddedIn(instance, found.declarer);
		const promoted = embedded === void 0 ? void 0 : ownMember(run, embedded, name, site, scope);
		if (promoted !== void 0) return promoted;
		const value = memberValue(run, found.member, found.declarer, instance, site);
		if (value !== void 0) return softenSetting(run, instance.class, name, value);
		const unset = asDeclared(run, unsetField(instance.class, name, site), found);
		const injected = injectedField(run, found, site);
		if (injected !== void 0) return injected;
		if (unset.kind === "unknown" && (unset.instance !== void 0 || unset.environment === true)) return unset;
	}
	if (instance.inner !== void 0) {
		const [inner] = alternatives$1(instance.inner);
		if (inner?.kind === "router") return ownMember(run, inner, name, site, scope);
	}
}
function unsetField(type, name, site) {
	const value = unknown(`${name} of ${type.name}`, site);
	const { isSettings } = type.scope.module.language;
	return isSettings?.(type.name, type.scope.file) === true ? {
		...value,
		environment: true,
		optional: true
	} : value;
}

// src/resolve/described-settings.ts
const LONGEST$1 = 40;
function describedSettings(run, target, args, site, scope) {
	const library = (scope.module.language.settingsLibraries ?? []).find(({ package: name }) => target.symbol.startsWith(name));
	if (library === void 0) return void 0;
	const reading = {
		run,
		library,
		site,
		scope
	};
	const word = wordOf(target);
	const given = args.positional.map(({ value }) => value);
	const place = library.functions?.[word];
	if (place !== void 0 && target.receiver === void 0) {
		const options = given[0] === void 0 ? void 0 : force(given[0]);
		if (typeof place.values === "number") return settingsOf$1(reading, membersOf$1(reading, given[place.description]), given[place.values]);
		return options?.kind === "map" ? fromOptions(reading, options.entries, place) : void 0;
	}
	const kept = Object.hasOwn(library.checks, word) ? library.checks[word] : void 0;
	if (kept === void 0 || target.receiver === void 0) return void 0;
	const settings = settingsOf$1(reading, membersOf$1(reading, target.receiver), given[0]);
	return settings === void 0 || kept === "" ? settings : map([[kept, settings]], true);
}
function fromOptions(reading, options, place) {
	const members = /* @__PURE__ */ new Map();
	for (const name of place.description) for (const [key, one] of membersOf$1(reading, options.get(name)) ?? []) members.set(key, one);
	return settingsOf$1(reading, members, place.values.map((name) => options.get(name)).find((one) => one !== void 0));
}
function membersOf$1(reading, description) {
	const value = description === void 0 ? void 0 : force(description);
	if (value?.kind === "map") return value.entries;
	if (value?.kind !== "term" || value.args === void 0) return void 0;
	const { library } = reading;
	const word = wordOf(value);
	const [first] = value.args.positional;
	if (library.objects.includes(word)) return membersOf$1(reading, first?.value) ?? /* @__PURE__ */ new Map();
	if (library.members?.includes(word) === true) {
		const others = value.receiver === void 0 ? void 0 : membersOf$1(reading, value.receiver);
		return new Map([...others ?? [], ...optionsIn(value.args.positional.map((one) => one.value))]);
	}
	if (library.changes.includes(word) || value.receiver === void 0) return void 0;
	const before = membersOf$1(reading, value.receiver);
	if (before === void 0 || !library.extensions.includes(word)) return before;
	return new Map([...before, ...membersOf$1(reading, first?.value) ?? []]);
}
function optionsIn([name, options]) {
	const first = name === void 0 ? void 0 : force(name);
	return (first?.kind === "map" ? [...first.entries] : first?.kind === "constant" && options !== void 0 ? [[String(first.value), options]] : []).flatMap(([key, value]) => [[key, value], [key.replace(/-(\w)/g, (_match, letter) => letter.toUpperCase()), value]]);
}
function settingsOf$1(reading, members, values) {
	const { run, site, scope, library } = reading;
	if (members === void 0 || members.size === 0) return void 0;
	if (values === void 0 && library.members === void 0) return void 0;
	const settings = map();
	for (const [name, description] of members) {
		const given = values === void 0 || library.members !== void 0 ? unknown(`the option ${name} of the command line`, site) : force(memberOf(run, values, name, site, scope));
		settings.entries.set(name, settingOf(reading, name, given, description));
	}
	return settings;
}
function settingOf(reading, name, given, description) {
	const inside = force(description).kind === "term" ? membersOf$1(reading, description) : void 0;
	if (inside !== void 0 && inside.size > 0) return settingsOf$1(reading, inside, given) ?? given;
	const { standard, changed } = standardOf(reading, description);
	if (changed) return unknown(`setting ${name}`, reading.site);
	if (!(given.kind === "unknown" || given.kind === "term" || isNothing(given))) return given;
	if (standard === void 0) return isNothing(given) ? UNDEFINED : given;
	return soften(force(standard), given.kind === "unknown" ? given.why : `setting ${name}`);
}
function standardOf({ library }, description) {
	let standard;
	let changed = false;
	let at = force(description);
	if (at.kind === "map" && library.option !== void 0) standard = at.entries.get(library.option);
	for (let depth = 0; at.kind === "term" && depth < LONGEST$1; depth++) {
		const word = wordOf(at);
		const [first] = at.args?.positional ?? [];
		const options = first === void 0 ? void 0 : force(first.value);
		if (library.changes.includes(word)) changed = true;
		if (library.defaults.includes(word)) standard ??= first?.value;
		if (library.option !== void 0 && options?.kind === "map") standard ??= options.entries.get(library.option);
		if (at.receiver === void 0) break;
		at = force(at.receiver);
	}
	return {
		standard,
		changed
	};
}
function wordOf({ symbol }) {
	return symbol.slice(symbol.lastIndexOf(".") + 1);
}

// src/resolve/library-calls.ts
function callTerm(run, target, args, site, scope) {
	if (target.args !== void 0) return callResult(run, target, args, site);
	const { language } = scope.module;
	const entry = Object.hasOwn(language.functions, target.symbol) ? language.functions[target.symbol] : void 0;
	if (entry !== void 0) {
		const result = run.at(site, () => applyToSettings(run, entry, args, site, scope));
		if (result !== void 0) return result;
	}
	if (language.environment.includes(target.symbol)) return readEnvironment(run, args, site, target.symbol, language);
	const settings = describedSettings(run, target, args, site, scope);
	if (settings !== void 0) return settings;
	const call = {
		args,
		site,
		symbol: target.symbol,
		...target.receiver === void 0 ? {} : { receiver: target.receiver }
	};
	for (const framework of run.facts.modelsOf(target.symbol)) {
		const result = run.at(site, () => framework.calls?.[target.symbol]?.(call, run.host(framework)));
		if (result?.kind === "router") result.router.made ??= target.symbol;
		if (result !== void 0) return result;
	}
	const generated = target.receiver === void 0 ? callGenerated(run, call, false) : void 0;
	if (generated !== void 0) return generated;
	if (target.receiver !== void 0) for (const framework of run.setting.frameworks) {
		const name = target.symbol.slice(target.symbol.lastIndexOf(".") + 1);
		const result = run.at(site, () => framework.foreign?.(target.receiver ?? target, name, call, run.host(framework)));
		if (result !== void 0) return result;
	}
	if (target.receiver !== void 0 && run.facts.isFrameworkSource(target.receiver.kind === "term" ? target.receiver.symbol : "") && notePossibleRegistration(run, target, target.symbol.slice(target.symbol.lastIndexOf(".") + 1), args, site, scope)) return unknown(`${target.symbol}(…)`, site);
	if (!(language.quiet?.includes(target.symbol) === true)) {
		run.effects++;
		enterCallbacks(run, args, site, target.symbol);
		noteStarts(run, args, site, target.symbol, scope);
		noteEscapes(run, target, args, site);
	}
	if (target.receiver === void 0 && isOfLanguage(language, target.symbol) && !run.facts.isFrameworkSource(target.symbol)) return unknown(`${target.symbol}(…)`, site);
	return {
		kind: "term",
		symbol: target.symbol,
		args,
		site,
		...target.args !== void 0 ? { receiver: target } : target.receiver === void 0 ? {} : { receiver: target.receiver }
	};
}
function callGenerated(run, call, isThere) {
	for (const framework of run.facts.generators) {
		const result = run.at(call.site, () => framework.generated?.(call, isThere, run.host(framework)));
		if (result !== void 0) return result;
	}
}
function isOfLanguage(language, symbol) {
	const [root = ""] = symbol.split(".");
	return Object.hasOwn(language.globals, root) && language.globals[root] === root;
}
function applyToSettings(run, entry, args, site, scope) {
	const apply = (first) => applyFunction(run, entry, withFirst(args, first), site, scope);
	const firsts = alternatives$1(args.positional[0]?.value ?? UNDEFINED);
	if (!firsts.some(isOfSetting)) return applyFunction(run, entry, args, site, scope);
	const results = [];
	for (const one of firsts) {
		const result = apply(one) ?? (isOfSetting(one) ? ofSetting(one, apply) : void 0);
		if (result === void 0) return void 0;
		results.push(result);
	}
	return union(results);
}
function isOfSetting(value) {
	return value.kind === "text" ? value.parts.every((part) => typeof part === "string" || part.optional === true) : value.kind === "unknown" && value.environment === true;
}
function ofSetting(of, apply) {
	if (of.kind === "text") {
		const [hole] = of.parts.filter((part) => typeof part !== "string");
		const unset = of.parts.filter((part) => typeof part === "string").join("");
		return apply(constant(unset, of.soft ?? (hole && `default of ${hole.why}`)));
	}
	if (of.optional !== true) return of;
	const value = apply(constant(""));
	if (value?.kind === "map" || value?.kind === "constant" && value.value === "") return of;
	if (value?.kind === "constant" && typeof value.value === "boolean") return constant(value.value, `default of ${of.why}`);
	const { optional: _optional, ...set } = of;
	return set;
}
function withFirst(args, value) {
	const [first, ...rest] = args.positional;
	return first === void 0 ? args : {
		...args,
		positional: [{
			...first,
			value
		}, ...rest]
	};
}
function readEnvironment(run, args, site, symbol, { traits }) {
	const name = force(args.positional[0]?.value ?? UNDEFINED);
	const why = name.kind === "constant" && name.value !== void 0 ? `${symbol}(${JSON.stringify(name.value)})` : symbol;
	const standard = name.kind === "constant" ? run.defaults.get(String(name.value).toLowerCase()) : void 0;
	const fallback = args.positional[1] ?? args.named.get("default") ?? (standard && { value: standard });
	if (fallback === void 0) return {
		kind: "unknown",
		why,
		site,
		environment: true,
		...traits.zeroValues === true && { optional: true }
	};
	return union(alternatives$1(fallback.value).map((value) => value.kind === "constant" ? constant(value.value, `default of ${why}`) : value));
}
function callResult(run, target, args, site) {
	const call = {
		args,
		site,
		symbol: target.symbol,
		receiver: target
	};
	for (const framework of run.setting.frameworks) {
		const result = run.at(site, () => framework.foreign?.(target, "()", call, run.host(framework)));
		if (result !== void 0) return result;
	}
	run.effects++;
	enterCallbacks(run, args, site, target.symbol);
	noteEscapes(run, target, args, site);
	return {
		kind: "term",
		symbol: target.symbol,
		args,
		site,
		receiver: target
	};
}

// src/resolve/injection.ts
function injectedValue(run, value, type, scope, site) {
	if (type === void 0) return value;
	if (!(value.kind === "constant" && value.value === void 0 || value.kind === "unknown" && value.environment !== true)) return value;
	return lazy(() => {
		const declared = force(evaluate(run, type, scope));
		if (declared.kind === "class" && declared.node.flavour !== "interface" && declared.node.abstract !== true) return sharedInstance(run, declared, site);
		if (declared.kind === "term" && run.facts.injected.has(declared.symbol)) return callTerm(run, declared, INJECTED, site, scope);
		return value;
	}, site);
}
function injectedField(run, { member, declarer }, site) {
	if (member.kind !== "field" || member.type === void 0 || member.decorators.length === 0) return void 0;
	if (run.facts.injected.size === 0) return void 0;
	const scope = declarer.memberScopes.get(member) ?? declarer.scope;
	const declared = force(evaluate(run, member.type, scope));
	return declared.kind === "term" && run.facts.injected.has(declared.symbol) ? callTerm(run, declared, INJECTED, site, scope) : void 0;
}

// src/resolve/leading.ts
function leadsToFramework(run, module) {
	const known = run.leading.get(module);
	if (known !== void 0) return known;
	run.leading.set(module, false);
	const paths = importsOf(run, module);
	const leads = paths.some(([, path]) => run.facts.isFrameworkPackage(path)) || paths.some(([file, path]) => imported(run, module, file, path));
	run.leading.set(module, leads);
	return leads;
}
function importsOf(run, { id, language }) {
	const { project } = run.setting;
	if (language.importPaths === void 0) return [];
	return (language.traits.scope === "directory" ? project.filesIn(id.slice(0, -1)) : [id]).filter((file) => run.language(file) === language && !language.isTest(file)).flatMap((file) => (language.importPaths?.(file, project) ?? []).map((path) => [file, path]));
}
function imported(run, module, file, path) {
	const resolution = module.language.resolve(path, file, run.setting.project);
	const [first] = resolution.kind === "files" ? resolution.files : [];
	const other = first === void 0 ? void 0 : moduleOf(run, first);
	return other !== void 0 && other !== module && leadsToFramework(run, other);
}

// src/resolve/possible-decorators.ts
const VERBS$2 = {
	get: "GET",
	post: "POST",
	put: "PUT",
	patch: "PATCH",
	delete: "DELETE"
};
const METHODS = new Map(Object.values(VERBS$2).map((method) => [method, method]));
function notePossibleDecorator(run, node, value, site, scope) {
	if (value.kind !== "unknown" || !scope.module.relevant) return;
	if (node.kind !== "call" || node.callee.kind !== "member") return;
	const { name, object } = node.callee;
	const verb = Object.hasOwn(VERBS$2, name) ? VERBS$2[name] : void 0;
	if (verb === void 0 && name !== "route" && name !== "api_route") return;
	const [path] = node.args;
	if (path?.value.kind !== "literal" || path.name !== void 0) return;
	const text = force(evaluate(run, path.value, scope));
	if (text.kind !== "constant" || typeof text.value !== "string" || !text.value.startsWith("/")) return;
	const receiver = force(evaluate(run, object, scope));
	if (receiver.kind !== "unknown") return;
	const methods = verb === void 0 ? methodsOf$1(run, node, scope) : [verb];
	run.possible.push({
		site,
		methods,
		path: text,
		why: receiver.why,
		speculative: run.speculative
	});
}
function methodsOf$1(run, node, scope) {
	const given = node.args.find((argument) => argument.name === "methods");
	const list = given === void 0 ? void 0 : force(evaluate(run, given.value, scope));
	const named = (list?.kind === "list" ? list.items : []).flatMap((item) => {
		const text = force(item);
		return text.kind === "constant" && METHODS.get(String(text.value).toUpperCase()) || [];
	});
	return named.length === 0 ? ["GET"] : named;
}

// src/resolve/functions.ts
function callLazily(run, target, args, site) {
	if (!run.facts.registers(target.scope.module) && functionScope(target.scope).kind === "module" && isPlain(args) && (target.self === void 0 || isPlainValue(target.self, 0))) {
		const active = run.activeCalls();
		run.effects++;
		return lazy(() => run.within(active, () => callFunction(run, target, args, site)), site);
	}
	return callFunction(run, target, args, site);
}
function isPlain(args) {
	return args.positional.every(({ value }) => isPlainValue(value, 0)) && [...args.named.values()].every(({ value }) => isPlainValue(value, 0));
}
function isPlainValue(value, depth) {
	switch (value.kind) {
		case "constant":
		case "text":
		case "regex":
		case "unknown":
		case "term":
		case "module": return true;
		case "list": return depth < 3 && value.items.every((item) => isPlainValue(item, depth + 1));
		case "map": return depth < 3 && [...value.entries.values()].every((item) => isPlainValue(item, depth + 1));
		case "instance": return depth < 3 && value.inner === void 0 && [...value.fields.values()].every((item) => isPlainValue(item, depth + 1));
		default: return false;
	}
}
function callFunction(run, callee, args, site) {
	const fn = chosenOverload(callee, args);
	const { node } = fn;
	const active = run.activations.get(node) ?? 0;
	if (active >= (active < LIMITS.activations || !isAnother(run, fn, args) ? LIMITS.activations : LIMITS.blocks) || run.callDepth >= LIMITS.callDepth) return unknown(`a recursion of ${fn.name ?? "a function"}`, site);
	const spent = run.spent.get(node) ?? 0;
	if ((run.entered.get(node) ?? 0) > LIMITS.repetitions && spent > LIMITS.repeated && !run.registering.has(node) && !bringsBlock(run, args)) return unknown(`a result of ${fn.name ?? "a function"}`, site);
	run.activations.set(node, active + 1);
	run.entered.set(node, (run.entered.get(node) ?? 0) + 1);
	run.callDepth++;
	run.callers.push(callerAt(run, fn, site));
	run.running.push(fn);
	const { frame, registrations, steps } = run;
	run.frame = { returns: [] };
	try {
		const scope = functionScopeOf(fn, site);
		bindParameters(run, fn, args, scope, site);
		const body = () => run.at(site, () => runBody(run, fn, scope));
		const { module } = fn.scope;
		return module.relevant ? run.home(body) : run.away(leadsToFramework(run, module), body);
	} finally {
		run.spent.set(node, spent + run.steps - steps);
		if (run.registrations > registrations) run.noteRegistering(fn);
		run.frame = frame;
		run.callDepth--;
		run.callers.pop();
		run.running.pop();
		if (active === 0) run.activations.delete(node);
		else run.activations.set(node, active);
	}
}
function isAnother(run, { node, scope }, args) {
	return args.positional.some(({ value }) => value.kind === "function" && !run.activations.has(value.node)) || scope.kind !== "module" && !run.running.some((one) => one.node === node && one.scope === scope);
}
function bringsBlock(run, args) {
	return args.positional.some(({ value }) => value.kind === "function" && !run.entered.has(value.node));
}
function callerAt(run, { node, scope }, site) {
	return site.line === node.line && site.file === scope.file ? run.callers.at(-1) ?? site : site;
}
function functionScopeOf(fn, site) {
	const { receiver, name } = fn.node;
	const self = receiver === "lexical" ? fn.self : fn.self ?? (receiver === "caller" ? unknown("this", site) : void 0);
	const scope = childScope(fn.scope, "function", {
		running: fn,
		...self === void 0 ? {} : { self },
		...fn.home === void 0 ? {} : { home: fn.home }
	});
	if (name !== void 0 && !fn.scope.cells.has(name) && fn.home === void 0) scope.cells.set(name, { value: fn });
	return scope;
}
function arrange(fn, positional, named) {
	const { params, receiver } = fn.node;
	const places = params.filter((param) => param.rest === void 0 || param.rest === "list");
	const only = positional.length === 1 && positional[0] !== void 0 ? force(positional[0]) : void 0;
	if (receiver === "lexical" && places.length > 1 && only?.kind === "list") positional.splice(0, 1, ...only.items);
	const names = new Set(params.map((param) => param.target.kind === "name-pattern" ? param.target.name : ""));
	if (params.some((param) => param.rest === "map")) return;
	const loose = [...named].filter(([name]) => name !== "&block" && !names.has(name));
	if (loose.length === 0) return;
	positional.push(map(loose.map(([name, arg]) => [name, arg.value])));
	for (const [name] of loose) named.delete(name);
}
function bindParameters(run, fn, args, scope, site) {
	const positional = fn.node.receiver === "first" && fn.self !== void 0 && fn.self !== void 0 ? [fn.self, ...args.positional.map((arg) => arg.value)] : args.positional.map((arg) => arg.value);
	const named = new Map(args.named);
	fn.node.typeParams?.forEach((name, place) => {
		const type = args.types?.[place];
		if (type !== void 0) run.declare(scope, name, type);
	});
	const { traits } = fn.scope.module.language;
	if (traits.argumentsName !== void 0 && fn.node.receiver === "caller" && fn.node.body.mentions().has(traits.argumentsName)) run.declare(scope, traits.argumentsName, list$2([...positional], args.open));
	if (traits.membersAreCalls === true) arrange(fn, positional, named);
	let at = 0;
	for (const param of fn.node.params) {
		const name = param.target.kind === "name-pattern" ? param.target.name : "";
		if (param.rest === "list") {
			bindPattern(run, param.target, list$2(positional.slice(at), args.open), scope, "declare");
			at = positional.length;
			continue;
		}
		if (param.rest === "map") {
			const rest = map([...named].flatMap(([key, arg]) => key === "&block" ? [] : [[key, arg.value]]), args.open);
			bindPattern(run, param.target, rest, scope, "declare");
			continue;
		}
		const keyword = param.rest === "block" ? named.get("&block") : named.get(name);
		let value;
		if (keyword !== void 0) {
			if (param.rest !== "block") named.delete(name);
			({value} = keyword);
		} else if (param.rest === "block") value = UNDEFINED;
		else if (at < positional.length) value = positional[at++] ?? UNDEFINED;
		else if (args.injected === true && param.default === void 0) value = unknown(`what is injected as ${name}`, site);
		else value = args.open ? unknown(`parameter ${name} of ${fn.name ?? "a function"}`, site) : UNDEFINED;
		const defaulted = withDefault(run, value, param.default, scope);
		const injected = injectedValue(run, defaulted, param.type, scope, site);
		bindPattern(run, param.target, injected, scope, "declare");
		if (param.field === true && fn.self?.kind === "instance") run.put(fn.self.fields, name, injected);
	}
}
function decorate(run, target, decorators, scope) {
	const decorations = decorators.map((node) => ({
		value: lazy(() => evaluate(run, node, scope), {
			file: scope.file,
			line: node.line
		}),
		written: written(node),
		line: node.line
	}));
	decorations.forEach((decoration, at) => {
		const node = decorators[at];
		const value = force(decoration.value);
		const site = {
			file: scope.file,
			line: decoration.line
		};
		if (node !== void 0) notePossibleDecorator(run, node, value, site, scope);
	});
	let current = target;
	for (let at = decorations.length - 1; at >= 0; at--) {
		const decoration = decorations[at];
		if (decoration === void 0) continue;
		const site = {
			file: scope.file,
			line: decoration.line
		};
		if (current.kind === "function") current = {
			...current,
			decorations: decorations.slice(at + 1)
		};
		current = applyDecorator(run, force(decoration.value), current, site, scope);
	}
	return current.kind === "function" ? {
		...current,
		decorations
	} : current;
}
function applyDecorator(run, decorator, target, site, scope) {
	if (!(decorator.kind === "native" || decorator.kind === "function" || decorator.kind === "method" && ["router", "instance"].includes(force(decorator.receiver).kind))) return target;
	const result = force(callValue(run, decorator, given$1(target), site, scope));
	if (result.kind === "function" && target.kind === "function") return result.node === target.node ? result : {
		...result,
		wraps: target.wraps ?? target,
		name: target.name ?? ""
	};
	return result.kind === "constant" || result.kind === "unknown" || result.kind === "term" ? target : result;
}

// src/resolve/escapes.ts
const VERBS$1 = {
	get: "GET",
	post: "POST",
	put: "PUT",
	patch: "PATCH",
	delete: "DELETE",
	options: "OPTIONS",
	head: "HEAD",
	handlefunc: "ANY"
};
function enterCallbacks(run, args, site, by) {
	for (const { value } of [...args.positional, ...args.named.values()]) for (const callback of callbacksIn(value)) {
		const { file, module } = callback.scope;
		const isNear = module.relevant || run.startedFrom.has(file);
		if (!(isNear || leadsToFramework(run, module)) || !isToBeEntered(run, callback)) continue;
		const enter = () => callFunction(run, callback, unknownArguments(callback, site, by), site);
		if (by === void 0 && isNear) enter();
		else if (by === void 0) inCallback(run, enter);
		else inCallback(run, () => run.under(calledBackBy(by), enter));
	}
}
function noteStarts(run, args, site, by, scope) {
	const { startMethods } = scope.module.language;
	if (startMethods === void 0 || run.facts.isFrameworkSource(by)) return;
	for (const one of args.positional.flatMap(({ value }) => alternatives$1(value))) {
		if (one.kind !== "instance") continue;
		for (const name of startMethods) {
			if (classMember(one.class, name) === void 0) continue;
			const method = ownMember(run, one, name, site, one.class.scope);
			if (method?.kind === "function") run.callbacks.push({
				fn: method,
				by,
				site
			});
		}
	}
}
function inCallback(run, enter) {
	const before = run.steps;
	const left = LIMITS.callbackSteps - run.callbackSteps;
	run.briefly(Math.max(LIMITS.lateCallbackSteps, Math.min(LIMITS.speculativeSteps, left)), enter);
	run.callbackSteps += run.steps - before;
}
function isToBeEntered(run, { node, scope }) {
	if (!run.entered.has(node)) return true;
	const scopes = run.registering.get(node);
	return scopes !== void 0 && scopes.size < LIMITS.callbackScopes && !scopes.has(scope);
}
function callbacksIn(value) {
	if (value.kind === "lazy") return callbacksIn(force(value));
	if (value.kind === "function") return [value];
	if (value.kind === "union") return value.members.flatMap(callbacksIn);
	return [];
}
function unknownArguments(fn, site, by) {
	const positional = fn.node.params.filter((param) => param.rest === void 0).map((param) => {
		const name = param.target.kind === "name-pattern" ? param.target.name : "value";
		const value = unknown(`parameter ${name} of ${fn.name ?? "a function"}`, site);
		return {
			value: by === void 0 ? value : {
				...value,
				givenBy: by
			},
			written: name
		};
	});
	const skip = fn.node.receiver === "first" && fn.self !== void 0 ? 1 : 0;
	return {
		positional: positional.slice(skip),
		named: /* @__PURE__ */ new Map(),
		open: true
	};
}
function noteEscapes(run, target, args, site) {
	const name = target.kind === "term" ? target.symbol : target.kind === "unknown" ? target.why : "code that is not known";
	if (target.kind === "term" && run.facts.isServer(target.symbol)) {
		markServed(run, [...args.positional, ...args.named.values()].map(({ value }) => value), site);
		return;
	}
	if (target.kind === "term" && run.facts.isHarmless(target.symbol)) return;
	if (target.kind === "instance" && lineage(target.class).some((base) => base.kind === "term" && run.facts.isHarmless(base.symbol))) return;
	const isSuper = target.kind === "term" && /\.(?:call|apply)$/.test(target.symbol);
	for (const { value } of [...args.positional, ...args.named.values()]) {
		if (isSuper && value.kind === "map") continue;
		for (const router of routersIn(value)) router.events.push({
			kind: "unresolved",
			site,
			reason: `${name} is given the ${router.kind} and may register routes on it`,
			escape: name,
			...run.condition === void 0 ? {} : { conditional: run.condition }
		});
	}
}
function unknownMethod(run, router, key) {
	return native("a method by an unknown name", ({ positional }, at) => {
		const [path, ...handlers] = positional;
		const why = key.kind === "unknown" ? key.why : "its name is computed";
		if (path !== void 0 && handlers.length > 0) router.events.push({
			kind: "unresolved",
			site: at,
			reason: `its method is not known: ${why}`,
			path: path.value,
			...run.condition === void 0 ? {} : { conditional: run.condition }
		});
		return unknown("a method by an unknown name", at);
	});
}
function routersIn(value, depth = 0) {
	return alternatives$1(value).flatMap((one) => {
		if (one.kind === "map" && depth === 0) return [...one.entries.values()].flatMap((entry) => routersIn(entry, 1));
		if (one.kind === "list" && depth === 0) return one.items.flatMap((item) => routersIn(item, 1)).filter((router) => router.kind !== "app");
		if (one.kind === "router") return [one.router];
		if (one.kind === "instance" && one.inner !== void 0) return routersIn(one.inner);
		return [];
	});
}
function notePossibleRegistration(run, target, name, args, site, scope) {
	if (!scope.module.relevant || args.positional.length < 2) return false;
	if (name === "add_resource") return notePossibleResource(run, target, args, site);
	const { method, args: [first, ...rest] } = registration(name, args.positional);
	if (method === void 0 || first === void 0 || rest.length === 0) return false;
	const path = force(first.value);
	const texts = textsOf(path, site);
	if (path.kind !== "constant" && path.kind !== "text") return false;
	if (!texts.every(({ text }) => text === "" || text.startsWith("/"))) return false;
	if (!rest.some(({ value }) => isHandler$1(value))) return false;
	const why = target.kind === "unknown" ? target.why : target.kind === "instance" ? `an instance of ${target.class.name}` : target.kind === "term" ? `${target.symbol.slice(0, target.symbol.lastIndexOf("."))}(…)` : "something unknown";
	run.possible.push({
		site,
		methods: [method],
		path,
		why,
		speculative: run.speculative
	});
	return true;
}
function notePossibleResource(run, target, args, site) {
	const [resource, ...paths] = args.positional;
	const type = resource === void 0 ? void 0 : force(resource.value);
	if (type?.kind !== "class") return false;
	const names = new Set(lineage(type).flatMap((one) => one.kind === "class" ? [...one.members.keys()] : []));
	const methods = Object.entries(VERBS$1).flatMap(([verb, method]) => names.has(verb) ? [method] : []);
	const texts = paths.map(({ value }) => force(value)).filter((path) => path.kind === "constant");
	if (methods.length === 0 || texts.length === 0) return false;
	const why = target.kind === "unknown" ? target.why : "something unknown";
	for (const path of texts) run.possible.push({
		site,
		methods,
		path,
		why,
		speculative: run.speculative
	});
	return true;
}
function registration(name, args) {
	const verb = VERBS$1[name.replace(/^add_/i, "").toLowerCase()];
	const [first, ...rest] = args;
	const given = first === void 0 ? void 0 : force(first.value);
	if (verb !== void 0 || name !== "add_route" || given?.kind !== "constant") return {
		method: verb,
		args
	};
	const written = String(given.value).toLowerCase();
	const method = written === "*" ? "ANY" : VERBS$1[written];
	return method === void 0 ? {
		method,
		args
	} : {
		method,
		args: rest
	};
}
function isHandler$1(value) {
	return alternatives$1(value).some((one) => one.kind === "function" && !takesError(one) || one.kind === "method" || one.kind === "native");
}
function takesError(fn) {
	const target = fn.node.params[0]?.target;
	return target?.kind === "name-pattern" && /^_?(?:e|err|error)$/.test(target.name);
}

// src/resolve/construction.ts
function construct(run, target, args, site, scope) {
	return union(alternatives$1(target).map((type) => {
		if (type.kind === "class") {
			if (run.facts.registers(type.scope.module) || type.bases.some((base) => base.kind === "term" && run.facts.isModelled(base.symbol)) || !isPlain(args)) return run.at(site, () => instantiate(run, type, args, site));
			return lazy(() => run.at(site, () => instantiate(run, type, args, site)), site);
		}
		if (type.kind === "term") return callTerm(run, type, args, site, scope);
		if (type.kind === "function") return constructFunction(run, type, args, site);
		enterCallbacks(run, args, site, void 0);
		noteEscapes(run, type, args, site);
		return unknown(`an instance of ${type.kind === "unknown" ? type.why : `a ${type.kind}`}`, site);
	}));
}
function constructFunction(run, type, args, site) {
	const self = map();
	const prototype = run.propertiesOf(type.node).get("prototype");
	if (prototype?.kind === "map") for (const [name, value] of prototype.entries) self.entries.set(name, value);
	const result = force(callFunction(run, {
		...type,
		self
	}, args, site));
	return result.kind === "constant" || result.kind === "unknown" ? self : result;
}

// src/resolve/indexing.ts
function evaluateIndex(run, object, index, site, scope) {
	const results = [];
	for (const target of alternatives$1(object)) for (const key of alternatives$1(index)) results.push(indexOne(run, target, key, site, scope));
	return union(results);
}
function indexOne(run, target, key, site, scope) {
	if (key.kind === "constant" && (typeof key.value === "string" || typeof key.value === "number")) {
		if (target.kind === "list" && typeof key.value === "number") return target.items.at(key.value) ?? (target.open ? unknown("an item of an open list", site) : constant(void 0));
		const character = typeof key.value === "number" ? characterAt(target, key.value) : void 0;
		if (character !== void 0) return character;
		if (target.kind === "term" && target.symbol === scope.module.language.loadedModules) {
			const own = scope.module.scope.cells.get("__name__")?.value;
			return own?.kind === "constant" && own.value === key.value ? {
				kind: "module",
				module: scope.module
			} : importDynamic(run, key, "namespace", site, scope);
		}
		return memberOf(run, target, String(key.value), site, scope, "index");
	}
	if (target.kind === "map" && !target.open && target.entries.size > 0) return union([...target.entries.values()]);
	if (target.kind === "list" && !target.open && target.items.length > 0) return union(target.items);
	if (target.kind === "module") {
		const exported = run.exportedNames(target.module);
		if (exported.length > 0) return union(exported.map(([, value]) => value));
	}
	if (target.kind === "term") return {
		kind: "term",
		symbol: target.symbol,
		args: indexArguments(key),
		receiver: target,
		site
	};
	if (target.kind === "class") return target;
	if (target.kind === "router") return unknownMethod(run, target.router, key);
	return unknown("an element by an unknown key", site);
}
function indexArguments(key) {
	return {
		positional: (key.kind === "list" ? key.items : [key]).map((value) => ({
			value,
			written: ""
		})),
		named: /* @__PURE__ */ new Map(),
		open: false
	};
}

// src/resolve/names.ts
function lookUpUnbound(run, name, scope, site) {
	const { language } = scope.module;
	if (language.traits.implicitSelf) for (const self of selvesOf(scope)) {
		const member = ownMember(run, force(self), name, site, scope);
		if (member !== void 0) return member;
	}
	const opened = openedMember(run, name, scope, site);
	if (opened !== void 0) return opened;
	const declared = constantInScope(run, name, scope) ?? lookUpDeclared(run, name, scope);
	if (declared !== void 0) return declared;
	const put = run.globals.get(name);
	if (put !== void 0) return put;
	const isGlobal = Object.hasOwn(language.globals, name);
	const symbol = isGlobal ? language.globals[name] : libraryName(run, name, scope);
	if (!isGlobal && (symbol === void 0 || !isKnownSymbol(run, symbol, scope))) {
		const namespace = language.namespaceNamed?.(name, scope.file, run.setting.project);
		if (namespace !== void 0) return {
			kind: "term",
			symbol: namespace,
			site
		};
	}
	if (language.likelyDeclarers !== void 0 && (symbol === void 0 || !isKnownSymbol(run, symbol, scope))) {
		const likely = declaredIn(run, name, language.likelyDeclarers(name, scope.file, run.setting.project), scope);
		if (likely !== void 0) return likely;
	}
	if (symbol !== void 0) return {
		kind: "term",
		symbol,
		site
	};
	const global = language.unboundSymbol?.(name, scope.file, run.setting.project);
	if (global !== void 0) return librarySymbol(run, global, site);
	return unknown(name, site);
}
function libraryName(run, name, scope) {
	const libraries = scope.module.language.libraries?.(scope.file, run.setting.project) ?? [];
	if (run.facts.isFrameworkSource(name) || libraries.some((one) => one.startsWith(`${name}.`))) return name;
	const library = libraries.find((one) => isKnownSymbol(run, `${one}.${name}`, scope)) ?? libraries.find((one) => run.facts.isFrameworkSource(one)) ?? (libraries.length === 1 ? libraries[0] : void 0);
	const { opened } = scope.module;
	const [only] = (/^\p{Ll}/u.test(name) || library === void 0) && opened.length === 1 ? opened : [];
	if (only === void 0) return library === void 0 ? void 0 : `${library}.${name}`;
	const resolution = scope.module.language.resolve(only.source, scope.file, run.setting.project);
	return resolution.kind === "library" ? `${resolution.name}.${only.within}.${name}` : void 0;
}
function lookUpDeclared(run, name, scope) {
	const { language } = scope.module;
	return declaredIn(run, name, language.declarers?.(name, scope.file, run.setting.project) ?? [], scope);
}
function declaredIn(run, name, files, scope) {
	for (const file of files) {
		const module = moduleOf(run, file);
		if (module === void 0) continue;
		if (module === scope.module) {
			load(run, module);
			const cell = findCell(module.scope, name);
			if (cell !== void 0) return readCell(cell);
			continue;
		}
		const value = exported(run, module, name);
		if (value !== void 0) return value;
	}
}

// src/resolve/overlays.ts
const DEEPEST = 3;
function overlay(run, target) {
	for (const [key, value] of target.entries) {
		const soft = softened(value, key, 0);
		if (soft !== void 0 && soft !== value) run.put(target.entries, key, soft);
	}
}
function softened(value, key, depth) {
	if (value.kind === "constant" || value.kind === "text") return soften(value, key);
	if (value.kind === "list" && value.items.every(({ kind }) => kind === "constant" || kind === "text")) return value;
	if (value.kind !== "map" || depth > DEEPEST || value.entries.size === 0) return void 0;
	const inside = map([], value.open);
	for (const [name, one] of value.entries) {
		const soft = softened(one, `${key}.${name}`, depth + 1);
		if (soft === void 0) return void 0;
		inside.entries.set(name, soft);
	}
	return {
		...inside,
		getters: value.getters
	};
}

// src/resolve/super-call.ts
function inheritedMethod(run, base, self, name) {
	const method = methodOf(run, base, name);
	if (method === void 0) return void 0;
	const bound = (one) => ({
		...one,
		self
	});
	return method.overloads === void 0 ? bound(method) : {
		...bound(method),
		overloads: method.overloads.map(bound)
	};
}
function superValue(scope) {
	const home = homeOf(scope);
	const [first] = home?.bases ?? [];
	if (home === void 0 || scope.module.language.traits.superFollowsInstance !== true) return first;
	const next = basesOnward(home, scope);
	const isPlain = first !== void 0 && next.length === ownBases(home).length && home.bases.length === 1;
	if (isPlain || next.length <= 1) return isPlain ? first : next[0] ?? first;
	return {
		...home,
		bases: [...next],
		members: /* @__PURE__ */ new Map(),
		statics: /* @__PURE__ */ new Map()
	};
}
function basesOnward(home, scope) {
	const self = selfOf(scope);
	const known = self === void 0 ? void 0 : force(self);
	const type = known?.kind === "instance" ? known.class : known;
	if (type?.kind !== "class" || scope.module.language.traits.superFollowsInstance !== true) return ownBases(home);
	const order = lineage(type);
	const at = order.indexOf(home);
	return at < 0 ? ownBases(home) : order.slice(at + 1);
}
function ownBases(home) {
	return lineage(home).slice(1);
}
function superCall(run, args, scope, site) {
	const self = selfOf(scope);
	const home = homeOf(scope);
	if (self === void 0 || home === void 0) return UNDEFINED;
	const instance = force(self);
	for (const base of basesOnward(home, scope)) {
		if (base.kind === "class") {
			const made = constructorOf(run, base, self);
			if (made === void 0) continue;
			return callFunction(run, made, args, site);
		}
		if (base.kind === "term" && run.facts.isModelled(base.symbol) && instance.kind === "instance" && instance.inner === void 0) {
			makeInner(run, instance, args, instance.site ?? site);
			return UNDEFINED;
		}
	}
	return UNDEFINED;
}

// src/resolve/expressions.ts
function evaluate(run, node, scope) {
	const site = {
		file: scope.file,
		line: node.line
	};
	if (!run.step(site)) return unknown("the evaluation budget", site);
	if (run.nesting >= LIMITS.nesting) return unknown("code that nests too deeply", site);
	run.nesting++;
	try {
		return evaluateNode(run, node, scope, site);
	} finally {
		run.nesting--;
	}
}
function evaluateNode(run, node, scope, site) {
	switch (node.kind) {
		case "literal": return node.symbol === true ? {
			...constant(node.value),
			symbol: true
		} : constant(node.value);
		case "regex": return {
			kind: "regex",
			source: node.source,
			flags: node.flags
		};
		case "template": return concatenate(node.parts.map((part) => evaluate(run, part, scope)), site);
		case "name": return evaluateName(run, node.name, scope, site);
		case "self": return selfIn(scope, site);
		case "super": return superValue(scope) ?? unknown("super", site);
		case "member": return evaluateMember(run, node, scope, site);
		case "index": return evaluateIndex(run, evaluate(run, node.object, scope), evaluate(run, node.index, scope), site, scope);
		case "call": return evaluateCall(run, node, scope, site);
		case "list": return evaluateList(run, node, scope);
		case "map": return evaluateMap(run, node, scope);
		case "function": return makeFunction(run, node, scope);
		case "class": return makeClass(run, node, scope);
		case "binary": return evaluateBinary(run, node, scope, site);
		case "not": {
			const value = evaluate(run, node.value, scope);
			const truth = truthOf(run, value, scope);
			if (truth !== void 0) return constant(!truth);
			const standard = defaultTruth(run, value, scope);
			return standard === void 0 ? unknown(`!${written(node.value)}`, site) : constant(!standard.truth, standard.why);
		}
		case "choice": return evaluateChoice(run, node, scope);
		case "assign": return evaluateAssign(run, node, scope, site);
		case "comprehension": return evaluateComprehension(run, node, scope);
		case "import": return importDynamic(run, evaluate(run, node.source, scope), node.style, site, scope);
		case "opaque": {
			const values = node.parts.map((part) => evaluate(run, part, scope));
			return yielded(run, node.what, values[0] ?? UNDEFINED) ?? unknown(node.what, site);
		}
	}
}
function yielded(run, what, value) {
	if (what !== YIELD.one && what !== YIELD.all) return void 0;
	run.frame.yields ??= { ...list$2([]) };
	const { yields } = run.frame;
	const all = what === YIELD.all ? force(value) : void 0;
	if (all === void 0) yields.items.push(value);
	else if (all.kind === "list") yields.items.push(...all.items);
	if (all !== void 0 && (all.kind !== "list" || all.open)) run.frame.yields = {
		...yields,
		open: true
	};
	return value;
}
function evaluateMember(run, node, scope, site) {
	const object = evaluate(run, node.object, scope);
	const self = node.object.kind === "super" ? selfOf(scope) : void 0;
	if (node.safe !== true) return readMember(run, object, node.name, site, scope, self);
	const something = alternatives$1(object).filter((one) => !isNothing(one));
	const values = something.map((one) => readMember(run, one, node.name, site, scope, self));
	return union(something.length < alternatives$1(object).length ? [...values, UNDEFINED] : values);
}
function evaluateName(run, name, scope, site) {
	if (scope.module.language.traits.membersAreCalls === true && !isConstantName(name)) return callBare(run, name, NO_ARGUMENTS, scope, site);
	const cell = findCell(scope, name);
	if (cell !== void 0) return readCell(cell);
	return lookUpUnbound(run, name, scope, site);
}
function makeFunction(run, node, scope, more = {}) {
	const value = {
		kind: "function",
		node,
		scope,
		...node.name === void 0 ? {} : { name: node.name },
		...more
	};
	if (scope.module.relevant && !run.functions.has(node)) run.functions.set(node, value);
	return value;
}
function evaluateArguments(run, nodes, scope) {
	const positional = [];
	const named = /* @__PURE__ */ new Map();
	let open = false;
	for (const node of nodes) {
		const value = evaluate(run, node.value, scope);
		const text = written(node.value);
		if (node.spread === void 0) {
			if (node.name === void 0) positional.push({
				value,
				written: text
			});
			else named.set(node.name, {
				value,
				written: text
			});
			continue;
		}
		const forced = force(value);
		if (forced.kind === "list") {
			forced.items.forEach((item, at) => {
				positional.push({
					value: item,
					written: forced.written?.[at] ?? ""
				});
			});
			open ||= forced.open;
		} else if (forced.kind === "map" && node.spread === "map") {
			for (const [key, entry] of forced.entries) named.set(key, {
				value: entry,
				written: ""
			});
			open ||= forced.open;
		} else if (forced.kind === "constant") {} else if (forced.kind === "union" && forced.members.every((member) => force(member).kind === "list")) {
			const items = list$2([]);
			spreadLists(items, alternatives$1(forced));
			for (const item of items.items) positional.push({
				value: item,
				written: text
			});
			open ||= items.open;
		} else {
			positional.push({
				value: forced,
				written: text
			});
			open = true;
		}
	}
	return {
		positional,
		named,
		open
	};
}
function argumentsOf$1(run, node, scope) {
	const args = evaluateArguments(run, node.args, scope);
	return node.typeArgs === void 0 ? args : {
		...args,
		types: node.typeArgs.map((type) => evaluate(run, type, scope))
	};
}
function evaluateCall(run, node, scope, site) {
	const { callee } = node;
	const isTaken = run.discarded !== node;
	if (callee.kind === "super") return superCall(run, argumentsOf$1(run, node, scope), scope, site);
	if (callee.kind === "member") {
		const object = evaluate(run, callee.object, scope);
		const args = argumentsOf$1(run, node, scope);
		if (node.isNew) return construct(run, memberOf(run, object, callee.name, site, scope), args, site, scope);
		if (callee.safe === true && isNothing(object)) return UNDEFINED;
		const self = callee.object.kind === "super" ? selfOf(scope) : void 0;
		const result = callMember(run, object, callee.name, args, site, scope, self);
		if (isTaken && args.positional.some(({ value }) => routerOf(value) !== void 0)) noteWrapping(run, memberOf(run, object, callee.name, site, scope), written(callee), args, result, site);
		return result;
	}
	if (callee.kind === "name" && !node.isNew && scope.module.language.traits.membersAreCalls === true) return callee.name === "&block" ? callBlock(run, argumentsOf$1(run, node, scope), scope, site) : callBare(run, callee.name, argumentsOf$1(run, node, scope), scope, site);
	const target = (callee.kind === "name" && !node.isNew ? calledName(run, callee.name, scope) : void 0) ?? evaluate(run, callee, scope);
	const args = argumentsOf$1(run, node, scope);
	if (node.isNew) return construct(run, target, args, site, scope);
	const result = callValue(run, target, args, site, scope);
	if (isTaken) noteWrapping(run, target, written(callee), args, result, site);
	return result;
}
function evaluateList(run, node, scope) {
	const { items } = node;
	const type = node.type === void 0 ? void 0 : evaluate(run, node.type, scope);
	const names = [];
	const result = {
		...list$2([]),
		written: names
	};
	for (const item of items) {
		const value = evaluate(run, item.value, scope);
		if (item.spread === void 0) {
			names[result.items.length] = written(item.value);
			result.items.push(value);
			continue;
		}
		const forced = force(value);
		if (forced.kind === "list") {
			extendList(result, forced.items);
			result.open ||= forced.open;
		} else if (forced.kind === "map" && !forced.open) for (const key of forced.entries.keys()) result.items.push(constant(key));
		else if (forced.kind === "union" && forced.members.every((member) => force(member).kind === "list")) spreadLists(result, alternatives$1(forced));
		else result.open = true;
	}
	return (type === void 0 ? void 0 : structOf(run, type, fieldsInOrder(type, result.items))) ?? result;
}
function evaluateMap(run, node, scope) {
	const type = node.type === void 0 ? void 0 : evaluate(run, node.type, scope);
	const names = /* @__PURE__ */ new Map();
	const base = {
		...map(),
		written: names
	};
	const result = type === void 0 ? base : {
		...base,
		type
	};
	const inner = {
		...childScope(scope, "block"),
		self: result
	};
	for (const entry of node.entries) {
		if (entry.key === null) {
			spreadInto(run, result, evaluate(run, entry.value, scope));
			continue;
		}
		const at = entry.value.kind === "function" && entry.value.receiver === "caller" ? inner : scope;
		const value = evaluate(run, entry.value, at);
		const keys = alternatives$1(evaluate(run, entry.key, scope));
		for (const key of keys) if (key.kind === "constant") {
			setEntry(result, String(key.value), nameValue(value, String(key.value)), entry.getter === true);
			names.set(String(key.value), written(entry.value));
		} else result.open = true;
	}
	return structOf(run, type, result.entries, node.complete) ?? libraryStruct(run, type, result, scope, node.line) ?? result;
}
function setEntry(target, key, value, getter) {
	target.entries.set(key, value);
	if (getter) target.getters.add(key);
	else target.getters.delete(key);
}
function spreadInto(run, target, value) {
	for (const source of alternatives$1(value)) if (source.kind === "map") {
		for (const [key, entry] of source.entries) {
			setEntry(target, key, entry, source.getters.has(key));
			target.written?.set(key, source.written?.get(key) ?? "");
		}
		if (source.open) target.open = true;
	} else if (source.kind === "instance") for (const [key, entry] of source.fields) setEntry(target, key, entry, false);
	else if (source.kind !== "constant") {
		if (source.kind === "unknown") overlay(run, target);
		target.open = true;
	}
}
function nameValue(value, name) {
	return value.kind === "function" && value.name === void 0 ? {
		...value,
		name
	} : value;
}
function evaluateComprehension(run, node, scope) {
	const items = [];
	const result = map();
	let open = false;
	const visit = (depth, at) => {
		const loop = node.loops[depth];
		if (loop === void 0) {
			const value = evaluate(run, node.element, at);
			if (node.key === void 0) items.push(value);
			else {
				const key = force(evaluate(run, node.key, at));
				if (key.kind === "constant") result.entries.set(String(key.value), value);
				else result.open = true;
			}
			return;
		}
		const steps = iterate(run, evaluate(run, loop.over, at), at);
		open ||= steps.open;
		for (const step of steps.items) {
			const inner = childScope(at, "function");
			bindPattern(run, loop.target, step.value, inner, "declare");
			const truths = loop.tests.map((test) => truthOf(run, evaluate(run, test, inner), inner));
			if (truths.includes(false)) continue;
			if (truths.includes(void 0)) run.under(loop.tests.map((test) => written(test)).join(" and "), () => visit(depth + 1, inner));
			else visit(depth + 1, inner);
		}
	};
	visit(0, scope);
	if (node.key !== void 0) {
		result.open ||= open;
		return result;
	}
	return list$2(items, open);
}

// src/resolve/assignments.ts
function bindPattern(run, pattern, value, scope, mode) {
	switch (pattern.kind) {
		case "name-pattern":
			if (mode === "declare") run.declare(scope, pattern.name, value);
			else assignName(run, pattern.name, value, scope);
			return;
		case "place-pattern": {
			const { place } = pattern;
			const object = evaluate(run, place.object, scope);
			if (place.kind === "member") {
				setMember(run, object, place.name, value);
				return;
			}
			for (const key of alternatives$1(evaluate(run, place.index, scope))) if (key.kind === "constant") setMember(run, object, String(key.value), value);
			else markOpen(run, object, value);
			return;
		}
		case "list-pattern":
			bindList(run, pattern, value, scope, mode);
			return;
		case "keys-pattern":
			bindKeys(run, pattern, value, scope, mode);
			return;
	}
}
function declaringScope(name, scope) {
	const home = functionScope(scope);
	if (scope.module.language.traits.closuresAssign !== true) return home;
	for (let at = home;; at = functionScope(at.parent)) {
		if (at.cells.has(name)) return at;
		if (at.running?.node.receiver !== "lexical" || at.parent === void 0) return home;
	}
}
function assignName(run, name, value, scope) {
	const { assignment } = scope.module.language.traits;
	if (assignment === "declares") {
		const home = declaringScope(name, scope);
		const passed = home.outer?.get(name);
		if (passed === void 0) {
			run.declare(home, name, value);
			return;
		}
		const start = passed === "global" ? moduleScope(scope) : home.parent;
		const cell = start === void 0 ? void 0 : findCell(start, name);
		if (cell === void 0) run.declare(moduleScope(scope), name, value);
		else run.assign(cell, value);
		return;
	}
	const cell = findCell(scope, name);
	const owner = cell === void 0 ? ownerOf(name, scope) : void 0;
	if (owner !== void 0) setMember(run, owner, name, value);
	else if (cell === void 0) run.declare(moduleScope(scope), name, value);
	else run.assign(cell, value);
}
function ownerOf(name, scope) {
	if (!scope.module.language.traits.implicitSelf) return void 0;
	return selvesOf(scope).find((self) => {
		const owner = force(self);
		const type = owner.kind === "instance" ? owner.class : owner;
		if (type.kind !== "class") return false;
		return lineage(type).some((at) => at.kind === "class" && (at.statics.has(name) || at.node.members.some((member) => member.name === name && isField(member))));
	});
}
function isField({ kind }) {
	return kind === "field" || kind === "getter" || kind === "setter";
}
function before(target, name) {
	if (target.kind === "instance") return target.fields.get(name);
	return target.kind === "map" && !target.getters.has(name) ? target.entries.get(name) : void 0;
}
function setMember(run, object, name, value) {
	const targets = alternatives$1(object);
	const mayStay = targets.filter((target) => !isNothing(target)).length > 1 || isNothing(value) && run.condition !== void 0;
	for (const target of targets) {
		const merged = mayStay ? union([value, before(target, name) ?? unknown("one of several objects", run.site)]) : value;
		switch (target.kind) {
			case "map":
				noteCallback(run, target.type, value, run.site);
				noteServing(run, target.type, value, run.site);
				run.put(target.entries, name, merged);
				target.getters.delete(name);
				break;
			case "instance":
				noteServing(run, target.class, value, run.site);
				run.put(target.fields, name, merged);
				routerOfInstance(target)?.data.set(name, merged);
				break;
			case "class":
				run.put(target.statics, name, merged);
				break;
			case "function":
				run.put(run.propertiesOf(target.node), name, merged);
				break;
			case "router":
				target.router.data.set(name, merged);
				break;
			case "list": {
				const at = Number(name);
				if (!Number.isInteger(at) || at < 0 || at >= 1e4) break;
				while (target.items.length < at) target.items.push(UNDEFINED);
				target.items[at] = merged;
				break;
			}
			case "module": {
				const cell = target.module.exports.get(name) ?? target.module.scope.cells.get(name);
				if (cell !== void 0) run.assign(cell, merged);
				else if (target.module.language.traits.explicitExports !== true) target.module.scope.cells.set(name, { value: merged });
				break;
			}
			case "term": if (target.args === void 0 && isGlobalObject(run, target.symbol)) run.put(run.globals, name, merged);
		}
	}
}
function isGlobalObject(run, symbol) {
	return run.setting.languages.some(({ traits }) => traits.globalObjects?.includes(symbol) === true);
}
function routerOfInstance(instance) {
	const inner = instance.inner === void 0 ? void 0 : force(instance.inner);
	return inner?.kind === "router" ? inner.router : void 0;
}
function markOpen(run, object, value) {
	for (const target of alternatives$1(object)) {
		if (target.kind === "map") {
			overlay(run, target);
			target.open = true;
		}
		if (target.kind === "list") {
			target.items.push(value);
			target.open = true;
		}
	}
}
function bindList(run, pattern, value, scope, mode) {
	const site = {
		file: scope.file,
		line: pattern.line
	};
	const sources = alternatives$1(value);
	pattern.items.forEach((item, at) => {
		if (item === null) return;
		if (item.rest === true) {
			const rests = sources.map((source) => source.kind === "list" ? list$2(source.items.slice(at), source.open) : list$2([], true));
			bindPattern(run, item.target, union(rests), scope, mode);
			return;
		}
		const values = sources.map((source) => {
			if (source.kind === "list") return source.items[at] ?? (source.open ? unknown("an item of an open list", site) : constant(void 0));
			if (source.kind !== "unknown" && at === 0 && scope.module.language.traits.severalResults === true) return source;
			return source.kind === "unknown" ? source : unknown("an item of something that is no known list", site);
		});
		bindPattern(run, item.target, withDefault(run, union(values), item.default, scope), scope, mode);
	});
}
function bindKeys(run, pattern, value, scope, mode) {
	const taken = /* @__PURE__ */ new Set();
	for (const item of pattern.items) {
		const key = force(evaluate(run, item.key, scope));
		const site = {
			file: scope.file,
			line: item.target.line
		};
		let found = unknown("a member by an unknown key", site);
		if (key.kind === "constant") {
			taken.add(String(key.value));
			found = memberOf(run, value, String(key.value), site, scope);
		}
		bindPattern(run, item.target, withDefault(run, found, item.default, scope), scope, mode);
	}
	if (pattern.rest === void 0) return;
	const source = force(value);
	const rest = map([], source.kind !== "map" || source.open);
	if (source.kind === "map") {
		for (const [name, entry] of source.entries) if (!taken.has(name)) rest.entries.set(name, entry);
	}
	bindPattern(run, pattern.rest, rest, scope, mode);
}
function withDefault(run, value, fallback, scope) {
	if (fallback === void 0) return value;
	const members = alternatives$1(value);
	const missing = members.filter((member) => member.kind === "constant" && member.value === void 0);
	if (missing.length === 0) return value;
	const rest = members.filter((member) => !missing.includes(member));
	return union([...rest, evaluate(run, fallback, scope)]);
}

// src/resolve/intercepts.ts
function interceptCall(run, target, args, site) {
	const written = interceptGenerated(run, target, args, site);
	const found = written === void 0 ? interceptOf(run, target) : void 0;
	if (found === void 0) return written;
	const receiver = target.self === void 0 ? {} : { receiver: target.self };
	const call = {
		args,
		site,
		symbol: found.symbol,
		...receiver
	};
	return run.at(site, () => found.framework.calls?.[found.symbol]?.(call, run.host(found.framework)));
}
function interceptOf(run, { name, home, scope }) {
	if (run.intercepts.size === 0) return void 0;
	return run.intercepts.get(`${scope.file} ${home === void 0 ? name : `${home.name}.${name ?? ""}`}`);
}
function interceptGenerated(run, { name, home, scope }, args, site) {
	if (run.facts.generators.length === 0 || name === void 0 || home !== void 0) return void 0;
	const root = scope.module.language.symbolRoot?.(scope.file, run.setting.project);
	return root === void 0 ? void 0 : callGenerated(run, {
		args,
		site,
		symbol: `${root}.${name}`
	}, true);
}
function findIntercepts(run) {
	const { frameworks, languages, project } = run.setting;
	for (const framework of frameworks) for (const { from, call } of framework.intercepts ?? []) for (const language of languages.filter(({ id }) => framework.languages.includes(id))) {
		const resolution = language.resolve(from, `main${language.extensions[0] ?? ""}`, project);
		if (resolution.kind !== "files") continue;
		for (const file of resolution.files) run.intercepts.set(`${file} ${call}`, {
			framework,
			symbol: `${from}.${call}`
		});
	}
}

// src/resolve/standard-decorators.ts
const WORD = "addInitializer";
function isStandard(decorator) {
	if (decorator.kind !== "function") return false;
	const type = decorator.node.params[1]?.type;
	return type?.kind === "name" && type.name.endsWith("DecoratorContext") || decorator.node.body.mentions().has(WORD);
}
function contextOf(run, type, member) {
	const later = member === void 0 || member.static === true ? run.initialisers.ofClasses : run.initialisers.ofInstances;
	return map([
		["kind", constant(member === void 0 ? "class" : member.kind)],
		["name", constant(member === void 0 ? type.name : member.name)],
		["static", constant(member?.static === true)],
		["private", constant(member?.name.startsWith("#") === true)],
		[WORD, native(WORD, ({ positional: [first] }) => {
			if (first !== void 0) later.set(type, [...later.get(type) ?? [], first.value]);
			return UNDEFINED;
		})]
	], true);
}
function initialise(run, type, self, site) {
	const { ofClasses, ofInstances } = run.initialisers;
	for (const one of (self.kind === "class" ? ofClasses : ofInstances).get(type) ?? []) {
		const fn = force(one);
		if (fn.kind !== "function") continue;
		const bound = fn.node.receiver === "lexical" ? fn : {
			...fn,
			self
		};
		callFunction(run, bound, NO_ARGUMENTS, site);
	}
}

// src/resolve/class-decorators.ts
function applyDecorators(run, type, scope) {
	const inner = {
		...childScope(scope, "class"),
		self: type,
		home: type
	};
	if (decoratorsIn(type).some((node) => !isOwn(run, node, inner))) run.decoratedByLibraries.add(type);
	const targetOf = (member) => member.static ? type : prototypeOf(run, type);
	for (const member of type.node.members) {
		if (member.kind === "statement") continue;
		const key = constant(member.name);
		if (member.value?.kind === "function") member.value.params.forEach((param, at) => {
			apply(run, param.decorators ?? [], inner, () => [
				targetOf(member),
				key,
				constant(at)
			]);
		});
		let given;
		if (decoratorsOf(member).every((node) => isOwn(run, node, inner))) for (const node of decoratorsOf(member)) run.ownDecorators.push({
			type,
			member,
			node
		});
		apply(run, decoratorsOf(member), inner, (decorator) => {
			const target = targetOf(member);
			given ??= {
				target,
				...descriptorOf(run, member, type, target)
			};
			return isStandard(decorator) ? [given.value ?? UNDEFINED, contextOf(run, type, member)] : [
				target,
				key,
				given.descriptor
			];
		});
		const after = given?.descriptor.kind === "map" ? given.descriptor.entries.get("value") : void 0;
		if (given !== void 0 && after !== void 0 && after !== given.value) setMember(run, given.target, member.name, after);
	}
	apply(run, type.node.decorators, inner, (decorator) => isStandard(decorator) ? [type, contextOf(run, type, void 0)] : [type]);
	initialise(run, type, type, {
		file: type.scope.file,
		line: type.node.line
	});
}
function decoratorsIn({ node }) {
	return [...node.decorators, ...node.members.flatMap(decoratorsOf)];
}
function decoratorsOf(member) {
	return member.value?.kind === "function" && member.decorators.length === 0 ? member.value.decorators : member.decorators;
}
function descriptorOf(run, member, type, target) {
	if (member.kind === "field") return {
		descriptor: UNDEFINED,
		value: void 0
	};
	const site = {
		file: type.scope.file,
		line: member.line
	};
	const value = member.kind === "method" ? memberValue(run, member, type, target, site) : void 0;
	return {
		descriptor: value === void 0 ? map([], true) : map([["value", value]]),
		value
	};
}
function apply(run, decorators, scope, targets) {
	const own = decorators.filter((node) => isOwn(run, node, scope));
	if (own.length === 0) return;
	run.decorating++;
	try {
		const values = own.map((node) => ({
			value: force(evaluate(run, node, scope)),
			line: node.line
		}));
		for (const { value, line } of values.reverse()) if (value.kind === "function" || value.kind === "native") callValue(run, value, given$1(...targets(value)), {
			file: scope.file,
			line
		}, scope);
	} finally {
		run.decorating--;
	}
}
function isOwn(run, node, scope) {
	const callee = node.kind === "call" ? node.callee : node;
	if (callee.kind !== "name" && callee.kind !== "member") return false;
	const value = force(evaluate(run, callee, scope));
	return value.kind === "function" && interceptOf(run, value) === void 0;
}

// src/resolve/partial-classes.ts
function continued(run, node, scope) {
	if (node.partial !== true || node.name === void 0) return void 0;
	const known = run.partials.get(node.name)?.find((one) => areParts(run, one, node.name ?? "", scope));
	if (known === void 0) return void 0;
	for (const base of evaluateArguments(run, node.bases, scope).positional) {
		const value = force(base.value);
		if (!known.bases.includes(value)) known.bases.push(value);
	}
	known.node = {
		...known.node,
		members: [...known.node.members, ...node.members],
		decorators: [...known.node.decorators, ...node.decorators],
		...node.abstract === true && { abstract: true },
		...node.visibility !== void 0 && { visibility: node.visibility }
	};
	for (const decorator of node.decorators) known.memberScopes.set(decorator, scope);
	for (const member of node.members) addMember(run, known, member, scope);
	if (scope.module.relevant && !run.classes.includes(known)) run.classes.push(known);
	return known;
}
function gatherParts(run, type) {
	const { node, scope } = type;
	if (node.partial !== true || node.name === void 0) return;
	const known = run.partials.get(node.name) ?? [];
	run.partials.set(node.name, [...known, type]);
	for (const file of partsOf(run, node.name, scope)) {
		const module = moduleOf(run, file);
		if (module !== void 0 && module !== scope.module) load(run, module);
	}
}
function areParts(run, known, name, scope) {
	return known.scope.file === scope.file || partsOf(run, name, scope).includes(known.scope.file);
}
function partsOf(run, name, scope) {
	return scope.module.language.partsOfType?.(name, scope.file, run.setting.project) ?? [];
}

// src/resolve/classes.ts
function makeClass(run, node, scope) {
	const { traits } = scope.module.language;
	const known = reopened(run, node, scope) ?? continued(run, node, scope);
	if (known !== void 0) {
		runClassBody(run, known, node, scope);
		return known;
	}
	const header = evaluateArguments(run, node.bases, scope);
	const name = traits.openClasses === true && node.name !== void 0 ? wholeName(node.name, scope) : node.name ?? (node.flavour === "struct" ? `a struct of ${scope.file}` : "class");
	const bases = header.positional.map((base) => force(base.value));
	const value = {
		kind: "class",
		node,
		scope,
		name,
		bases: bases.length === 0 ? openedLibrary(run, name, scope) : bases,
		named: new Map([...header.named].map(([key, argument]) => [key, argument.value])),
		statics: /* @__PURE__ */ new Map(),
		members: /* @__PURE__ */ new Map(),
		memberScopes: /* @__PURE__ */ new Map()
	};
	register(run, value, scope);
	for (const member of node.members) addMember(run, value, member, scope);
	for (const base of bases) tellIncluded(run, value, base, scope);
	if (node.name !== void 0 && scope.module.language.traits.overloads === true) run.declare(scope, node.name, value);
	if (scope.module.relevant) run.classes.push(value);
	runClassBody(run, value, node, scope);
	if (traits.appliesDecorators === true) applyDecorators(run, value, scope);
	gatherParts(run, value);
	return value;
}
function addMember(run, type, member, scope) {
	if (member.kind === "statement") return;
	const name = member.computed === void 0 ? member.name : memberName(run, member, scope);
	if (name === "") return;
	if (member.kind === "setter" && type.members.has(name)) return;
	type.members.set(name, member);
	type.memberScopes.set(member, scope);
}
function memberName(run, member, scope) {
	const key = member.computed === void 0 ? void 0 : force(evaluate(run, member.computed, scope));
	return key?.kind === "constant" ? String(key.value) : "";
}
function runClassBody(run, type, node, scope) {
	const { traits } = scope.module.language;
	const body = {
		...childScope(scope, "class"),
		self: type,
		home: type
	};
	const runs = traits.decorators === "calls";
	for (const member of node.members) {
		if (member.kind === "statement") {
			if (member.statement !== void 0) runStatements(run, [member.statement], body);
			continue;
		}
		if (!runs) {
			if (member.kind === "field" && member.static && member.value !== void 0) {
				const { value } = member;
				type.statics.set(member.name, lazy(() => evaluate(run, value, body), {
					file: scope.file,
					line: member.line
				}));
			}
			continue;
		}
		if (member.kind === "field" && member.value !== void 0) {
			const value = evaluate(run, member.value, body);
			type.statics.set(member.name, value);
			body.cells.set(member.name, { value });
		} else if (member.value?.kind === "function") {
			const fn = makeFunction(run, member.value, scope, {
				home: type,
				name: member.name
			});
			const value = member.value.decorators.length > 0 ? decorate(run, fn, member.value.decorators, body) : fn;
			body.cells.set(member.name, { value });
			if (member.kind === "method" && value !== fn) type.statics.set(member.name, value);
		} else if (member.value?.kind === "class") {
			const value = makeClass(run, member.value, body);
			type.statics.set(member.name, value);
			body.cells.set(member.name, { value });
		}
	}
	for (const [name, cell] of body.cells) if (!type.members.has(name) && cell.value !== void 0) type.statics.set(name, cell.value);
}
function lineage(type) {
	const result = [];
	const visit = (value) => {
		if (result.includes(value)) return;
		result.push(value);
		if (value.kind === "class") for (const base of value.bases) for (const member of alternatives$1(base)) visit(member);
	};
	visit(type);
	return result;
}
function classMember(type, name) {
	for (const at of lineage(type)) {
		if (at.kind !== "class") continue;
		const member = at.members.get(name);
		if (member !== void 0 && !(member.abstract === true && member.value === void 0)) return {
			member,
			declarer: at
		};
		if (at.statics.get(name) !== void 0) return {
			member: {
				kind: "field",
				name,
				static: true,
				decorators: [],
				line: at.node.line
			},
			declarer: at
		};
	}
}
function instantiate(run, type, args, site) {
	const instance = {
		kind: "instance",
		class: type,
		fields: /* @__PURE__ */ new Map(),
		site
	};
	if (!run.made.has(type)) run.made.set(type, instance);
	const types = lineage(type).filter((at) => at.kind === "class");
	for (const at of [...types].reverse()) {
		if (at.kind === "class") initialise(run, at, instance, site);
		initialiseFields(run, at, instance);
	}
	let made;
	for (const at of types) made ??= constructorOf(run, at, instance);
	if (made !== void 0) callFunction(run, made, args, site);
	else fillRecord(run, instance, args);
	const taken = made === void 0 ? [] : chosenOverload(made, args).node.params;
	for (const [name, argument] of args.named) {
		if (taken.some(({ target, rest }) => rest === "map" || target.kind === "name-pattern" && target.name === name)) continue;
		if (made === void 0 || type.scope.module.language.traits.overloads === true) run.put(instance.fields, name, argument.value);
	}
	if (instance.inner === void 0) makeInner(run, instance, args, site);
	return instance;
}
function fillRecord(run, instance, args) {
	const records = instance.class.scope.module.language.traits.recordBases;
	if (records === void 0 || args.positional.length === 0) return;
	const types = lineage(instance.class);
	if (types.some((base) => base.kind !== "class" && !(base.kind === "term" && records.includes(base.symbol)))) return;
	const declared = [...types].reverse().flatMap((type) => type.kind === "class" ? type.node.members : []);
	[...new Set(declared.flatMap(({ kind, name, type }) => kind === "field" && type !== void 0 ? [name] : []))].slice(0, args.positional.length).forEach((name, at) => {
		const given = args.positional[at];
		if (given !== void 0) run.put(instance.fields, name, given.value);
	});
}
function initialiseFields(run, type, instance) {
	if (type.scope.module.language.traits.decorators === "calls") return;
	for (const member of type.node.members) {
		if (member.kind !== "field" || member.static || member.value === void 0) continue;
		if (instance.class !== type && isReplaced(instance.class, type, member.name)) continue;
		const value = memberValue(run, member, type, instance, {
			file: type.scope.file,
			line: member.line
		});
		if (value !== void 0) instance.fields.set(member.name, value.kind === "function" && value.name === void 0 ? {
			...value,
			name: member.name
		} : value);
	}
}
function isReplaced(own, type, name) {
	const found = classMember(own, name);
	return found !== void 0 && found.declarer !== type && found.member.kind === "getter";
}
function makeInner(run, instance, args, site) {
	for (const base of lineage(instance.class)) {
		if (base.kind !== "term" || !run.facts.isModelled(base.symbol)) continue;
		const value = callTerm(run, base, args, site, instance.class.scope);
		if (value.kind !== "term") instance.inner = value;
		if (value.kind === "router") value.router.owner ??= instance;
		return;
	}
}
function sharedInstance(run, type, site) {
	const known = run.instances.get(type);
	if (known !== void 0) return known;
	const placeholder = {
		kind: "instance",
		class: type,
		fields: /* @__PURE__ */ new Map()
	};
	run.instances.set(type, placeholder);
	const made = instantiate(run, type, INJECTED, site);
	for (const [name, value] of made.fields) placeholder.fields.set(name, value);
	if (made.inner !== void 0) placeholder.inner = made.inner;
	return placeholder;
}

// src/resolve/class-members.ts
function memberValue(run, member, declarer, self, site) {
	const known = declarer.scope.module.language.traits.overloads === true && member.kind === "method" ? void 0 : declarer.statics.get(member.name);
	if (known !== void 0) return known.kind === "function" && known.node.receiver !== "lexical" && known.self === void 0 ? {
		...known,
		self,
		home: declarer
	} : known;
	if (member.value === void 0) return void 0;
	const scope = declarer.memberScopes.get(member) ?? declarer.scope;
	if (member.value.kind === "function" && member.kind !== "field") {
		const fn = makeFunction(run, member.value, scope, {
			self,
			home: declarer,
			name: member.name
		});
		return member.kind === "getter" ? callFunction(run, fn, NO_ARGUMENTS, site) : fn;
	}
	return evaluate(run, member.value, {
		...childScope(scope, "class"),
		self,
		home: declarer
	});
}
function staticMember(run, type, name, site) {
	if (isOwnField(name)) return type.statics.get(name);
	for (const at of lineage(type)) {
		if (at.kind !== "class") continue;
		const known = at.statics.get(name);
		if (known !== void 0) {
			if (known.kind === "function" && known.self === void 0 && known.node.receiver === "first" && at.members.get(name)?.static === true) return {
				...known,
				self: type,
				home: at
			};
			return softenSetting(run, type, name, known);
		}
		const member = at.members.get(name);
		if (member === void 0 || !member.static && isAsked(type, name)) continue;
		if (!member.static && isOfItsInstances(at)) continue;
		const value = memberValue(run, member, at, type, site);
		if (value === void 0) continue;
		if (member.kind === "field") {
			at.statics.set(name, value);
			return softenSetting(run, type, name, value);
		}
		return member.static ? value : unbound(value);
	}
	const { typeName, appliesDecorators } = type.scope.module.language.traits;
	if (name === "prototype" && appliesDecorators === true) return prototypeOf(run, type);
	return [
		"name",
		"__name__",
		typeName
	].includes(name) ? constant(type.name) : void 0;
}
function unbound(value) {
	if (value.kind !== "function" || value.node.receiver !== "first") return value;
	const { self: _class, ...method } = value;
	return method;
}
function isOwnField(name) {
	return /^@[^@]/.test(name);
}
function isOfItsInstances({ node, scope }) {
	return scope.module.language.traits.openClasses === true && node.flavour === "class";
}
function isAsked(type, name) {
	const { reflection, traits } = type.scope.module.language;
	return reflection !== void 0 && (name === traits.typeName || Object.hasOwn(reflection.types, name));
}
function softenSetting(run, type, name, value) {
	const isEmpty = value.kind === "list" && value.items.length === 0 && !value.open;
	if (!isEmpty && ![
		"constant",
		"text",
		"lazy",
		"union"
	].includes(value.kind)) return value;
	if (!lineage(type).some((base) => base.kind === "term" && run.facts.settingsBases.has(base.symbol))) return value;
	return lazy(() => union(alternatives$1(value).map((one) => isEmpty ? list$2([], true) : soften(one, `${type.name}.${name}`))), run.site);
}

// src/resolve/sending.ts
function sentTo(name, args, scope) {
	if (scope.module.language.traits.senders?.includes(name) !== true) return void 0;
	const [first, ...positional] = args.positional;
	const method = first === void 0 ? void 0 : force(first.value);
	return method?.kind === "constant" && typeof method.value === "string" ? {
		name: method.value,
		args: {
			...args,
			positional
		}
	} : void 0;
}
function execute(run, target, name, args, site, scope) {
	const { executors } = scope.module.language.traits;
	const gives = executors !== void 0 && Object.hasOwn(executors, name) ? executors[name] : void 0;
	const block = gives === void 0 ? void 0 : args.named.get("&block");
	const fn = block === void 0 ? void 0 : force(block.value);
	if (fn?.kind !== "function") return void 0;
	return callFunction(run, {
		...fn,
		self: target
	}, gives === "itself" ? given$1(target) : args, site);
}

// src/resolve/bare-calls.ts
function selfIn(scope, site) {
	const { mainObject } = scope.module.language.traits;
	return selfOf(scope) ?? (mainObject === void 0 ? unknown("this", site) : {
		kind: "term",
		symbol: mainObject,
		site
	});
}
function isBlockGiven(scope) {
	const cell = findCell(scope, "&block");
	const block = cell === void 0 ? UNDEFINED : force(readCell(cell));
	if (block.kind === "function") return constant(true);
	return block.kind === "constant" && (block.value ?? void 0) === void 0 ? constant(false) : unknown("whether a block is given", {
		file: scope.file,
		line: 1
	});
}
function callBlock(run, args, scope, site) {
	const cell = findCell(scope, "&block");
	return cell === void 0 ? unknown("a block", site) : callValue(run, readCell(cell), args, site, scope);
}
function callBare(run, name, args, scope, site) {
	if (name === "block_given?") return isBlockGiven(scope);
	const sent = sentTo(name, args, scope);
	if (sent !== void 0) return callBare(run, sent.name, sent.args, scope, site);
	const self = selfIn(scope, site);
	const defined = defineMethod(run, self, name, args, scope);
	if (defined !== void 0) return defined;
	const cell = findCell(scope, name);
	if (cell !== void 0) return invoke(run, withSelf$1(readCell(cell), self), args, site, scope);
	if (alternatives$1(self).some((one) => one.kind !== "map" && ownMember(run, one, name, site, scope) !== void 0)) return callMember(run, self, name, args, site, scope);
	const { globals } = scope.module.language;
	const shared = topLevel(run, name, scope);
	if (shared !== void 0) return invoke(run, withSelf$1(shared, self), args, site, scope);
	const symbol = Object.hasOwn(globals, name) ? globals[name] : void 0;
	if (symbol !== void 0) return callTerm(run, {
		kind: "term",
		symbol,
		site
	}, args, site, scope);
	return callMember(run, self, name, args, site, scope);
}
function readMember(run, object, name, site, scope, self) {
	if (scope.module.language.traits.membersAreCalls === true && /^[a-z_]/.test(name)) return callMember(run, object, name, NO_ARGUMENTS, site, scope, self);
	return (self === void 0 ? void 0 : superMember(run, object, name, self, site, scope)) ?? memberOf(run, object, name, site, scope);
}
function superMember(run, object, name, self, site, scope) {
	const base = force(object);
	const found = base.kind === "class" ? classMember(base, name) : void 0;
	if (found !== void 0) return memberValue(run, found.member, found.declarer, self, site);
	const instance = force(self);
	const inner = instance.kind === "instance" ? instance.inner : void 0;
	return inner === void 0 ? void 0 : memberOf(run, inner, name, site, scope);
}
function withSelf$1(value, self) {
	const forced = force(value);
	return forced.kind === "function" && forced.node.receiver === "caller" && forced.self === void 0 ? {
		...forced,
		self
	} : forced;
}
function invoke(run, value, args, site, scope) {
	const forced = force(value);
	const isGiven = args.positional.length > 0 || args.named.size > 0;
	if (forced.kind === "union" && !isGiven) return union(alternatives$1(forced).map((one) => invoke(run, one, args, site, scope)));
	return isGiven || forced.kind === "method" || forced.kind === "native" || forced.kind === "function" && forced.node.receiver !== "lexical" ? callValue(run, forced, args, site, scope) : forced;
}

// src/resolve/extension-methods.ts
function extensionMethod(run, target, name, args, scope) {
	const { language } = scope.module;
	if (language.traits.extensionMethods !== true) return void 0;
	const seen = language.declarers?.(name, scope.file, run.setting.project) ?? [];
	const files = seen.length > 0 ? seen : language.likelyDeclarers?.(name, scope.file, run.setting.project) ?? [];
	if (files.length === 0) return void 0;
	for (const file of files) {
		const module = moduleOf(run, file);
		if (module !== void 0) load(run, module);
	}
	const whole = withReceiver(target, args);
	const able = run.extensions.flatMap(({ type, member, scope: home }) => {
		const node = member.value;
		if (member.name !== name || node?.kind !== "function" || !files.includes(home.file)) return [];
		const extended = force(type);
		if (!extendsType(run, extended, target) || !mayTake(node, whole)) return [];
		return [{
			rank: rankOf(extended, target),
			fn: makeFunction(run, node, home, { name })
		}];
	});
	const best = Math.min(...able.map(({ rank }) => rank));
	const functions = able.filter(({ rank }) => rank === best).map(({ fn }) => fn);
	const [first] = functions;
	if (first === void 0 || functions.length === 1) return first;
	return chosenOverload({
		...first,
		overloads: functions
	}, whole);
}
function rankOf(type, target) {
	if (target.kind !== "router" || type.kind !== "term") return 0;
	if (/(?:^|\.)I[A-Z]\w*$/.test(type.symbol)) return 1;
	return target.router.kind === "app" ? 0 : 2;
}
function withReceiver(target, args) {
	return {
		...args,
		positional: [{
			value: target,
			written: ""
		}, ...args.positional]
	};
}
const TEXT = /\.(?:String|Object)$/;
const NUMBER = /\.(?:Int16|Int32|Int64|Double|Single|Decimal|Byte|UInt16|UInt32|UInt64|Object)$/;
const LIST = /\.(?:I?Enumerable|I?List|I?Collection|IReadOnly\w+|HashSet|ISet|Array|Object)$/;
const FUNCTION = /\.(?:Func|Action|\w*Delegate|Object)$/;
const PLAIN = /^System\.(?!Object$)/;
function extendsType(run, type, target) {
	if (type.kind === "list") return target.kind === "list";
	if (type.kind !== "term") return type.kind === "unknown" && isOfLibrary(target);
	const { symbol } = type;
	switch (target.kind) {
		case "constant": return (typeof target.value === "string" ? TEXT : NUMBER).test(symbol);
		case "text": return TEXT.test(symbol);
		case "list": return LIST.test(symbol);
		case "map": return /Dictionary$/.test(symbol);
		case "function":
		case "native": return FUNCTION.test(symbol);
		case "class": return /\.Type$/.test(symbol);
		case "unknown": return target.settings?.types.includes(symbol) ?? !run.facts.injected.has(symbol);
		default: return isOfLibrary(target) && !PLAIN.test(symbol);
	}
}
function isOfLibrary(target) {
	return target.kind === "router" || target.kind === "term" || target.kind === "instance";
}

// src/resolve/unbound-methods.ts
function boundByArgument({ self, home, node }, { positional }) {
	if (self?.kind !== "class" || home?.scope.module.language.traits.overloads !== true) return void 0;
	const [first] = positional;
	if (first === void 0 || positional.length <= node.params.length) return void 0;
	const value = force(first.value);
	return value.kind === "instance" && lineage(value.class).includes(home) ? value : void 0;
}
function afterFirst({ node }, args) {
	return {
		...args,
		positional: args.positional.slice(1, node.params.length + 1)
	};
}
function isOfInstances(target, name) {
	if (target.scope.module.language.traits.overloads !== true) return false;
	const named = lineage(target).flatMap((at) => at.kind === "class" ? at.node.members.filter((one) => one.name === name && one.kind === "method") : []);
	return named.length > 0 && named.every((one) => !one.static);
}

// src/resolve/calls.ts
function callValue(run, target, args, site, scope) {
	return union(alternatives$1(target).map((one) => callOne(run, one, args, site, scope)));
}
function converted({ named, node }, { positional, open }) {
	const [only, ...others] = positional;
	return (named.has("underlying") || node.flavour === "interface") && others.length === 0 && !open ? only?.value : void 0;
}
function callOne(run, target, args, site, scope) {
	switch (target.kind) {
		case "function": {
			const intercepted = interceptCall(run, target, args, site);
			if (intercepted !== void 0) return intercepted;
			const bound = boundByArgument(target, args);
			if (bound !== void 0) return callMember(run, bound, target.name ?? "", afterFirst(target, args), site, scope);
			return callLazily(run, target, args, site);
		}
		case "native": return run.at(site, () => target.call(args, site));
		case "class": return scope.module.language.traits.classesAreCallable ? construct(run, target, args, site, scope) : converted(target, args) ?? unknown(`a call of class ${target.name}`, site);
		case "term": return callTerm(run, target, args, site, scope);
		case "method": return callMember(run, target.receiver, target.name, args, site, scope);
		case "instance": {
			const call = classMember(target.class, "__call__") ?? classMember(target.class, "__invoke");
			const value = call === void 0 ? void 0 : memberValue(run, call.member, call.declarer, target, site);
			if (value !== void 0) return callValue(run, value, args, site, scope);
			return callMember(run, target, "()", args, site, scope);
		}
		case "router":
			if (run.dispatching !== void 0 && isCallable(run, target.router)) run.dispatching.push({ router: target.router });
			return callRouter(run, target, "()", args, site) ?? unknown("a call of a router", site);
		default:
			run.effects++;
			enterCallbacks(run, args, site, void 0);
			noteEscapes(run, target, args, site);
			return unknown(target.kind === "unknown" ? `${target.why}(…)` : `a call of a ${target.kind}`, site);
	}
}
function callMember(run, object, name, args, site, scope, self) {
	const sent = sentTo(name, args, scope);
	if (sent !== void 0) return callMember(run, object, sent.name, sent.args, site, scope, self);
	const targets = scope.module.language.traits.membersAreCalls === true ? alternatives$1(object) : receivers(object);
	return union(targets.map((target) => callMemberOfOne(run, target, name, args, site, scope, self)));
}
function callMemberOfOne(run, target, name, args, site, scope, self) {
	if (run.dispatching !== void 0 && run.facts.dispatches.has(name) && target.kind !== "instance") {
		handOver(run, target, site);
		return unknown(`${name}(…)`, site);
	}
	const ran = execute(run, target, name, args, site, scope);
	if (ran !== void 0) return ran;
	const added = self === void 0 ? extensionMethod(run, target, name, args, scope) : void 0;
	if (added !== void 0) return callValue(run, added, withReceiver(target, args), site, scope);
	switch (target.kind) {
		case "router": {
			const result = callRouter(run, target, name, args, site);
			if (result !== void 0) return result;
			const own = target.router.data.get(name);
			if (own !== void 0) return callValue(run, withSelf(own, target), args, site, scope);
			if (PROMISED.has(methodEntry(scope, name))) return operate(run, target, name, args, site, scope) ?? unknown(`${name}(…) of a router`, site);
			enterCallbacks(run, args, site, void 0);
			return unknown(`${name}(…) of a router`, site);
		}
		case "instance": return callInstance(run, target, name, args, site, scope);
		case "native": {
			const member = target.members?.get(name);
			if (member !== void 0) return callValue(run, member, args, site, scope);
			break;
		}
		case "unknown": {
			const known = target.instance?.();
			if (known !== void 0) return callInstance(run, known, name, args, site, scope);
			break;
		}
		case "class": return callClassMember(run, target, name, args, site, scope, self);
		case "module": {
			const member = ownMember(run, target, name, site, scope);
			return (member === void 0 && PROMISED.has(methodEntry(scope, name)) ? operate(run, target, name, args, site, scope) : void 0) ?? callValue(run, member ?? undeclared(run, target, name, site), args, site, scope);
		}
		case "map": {
			const entry = target.entries.get(name);
			if (entry === void 0 || scope.module.language.traits.membersAreCalls === true) break;
			return callValue(run, withSelf(entry, target), args, site, scope);
		}
		case "term": {
			if (self !== void 0 && name === scope.module.language.traits.constructorName) return superCall(run, args, scope, site);
			const instance = self === void 0 ? void 0 : force(self);
			if (instance?.kind === "class") return callTerm(run, {
				kind: "term",
				symbol: `${target.symbol}.${name}`,
				receiver: instance,
				site
			}, args, site, scope);
			if (instance?.kind === "instance" && instance.inner !== void 0) return callMember(run, instance.inner, name, args, site, scope);
			return callValue(run, memberOf(run, target, name, site, scope), args, site, scope);
		}
		case "function": {
			const property = run.propertiesOf(target.node).get(name);
			if (property !== void 0) return callValue(run, property, args, site, scope);
			break;
		}
	}
	const operation = operate(run, target, name, args, site, scope);
	if (operation !== void 0) return operation;
	return callForeign(run, target, name, args, site, scope);
}
function withSelf(member, self) {
	const forced = force(member);
	return forced.kind === "function" && forced.self === void 0 ? {
		...forced,
		self
	} : forced;
}
function asMethod(member, self) {
	const forced = force(member);
	return forced.kind === "function" && forced.node.receiver === "caller" ? withSelf(forced, self) : forced;
}
function callFound(run, member, args, site, scope) {
	return scope.module.language.traits.membersAreCalls === true ? invoke(run, member, args, site, scope) : callValue(run, member, args, site, scope);
}
const PROMISED = /* @__PURE__ */ new Set(["then", "identity"]);
function methodEntry(scope, name) {
	const { methods } = scope.module.language;
	return Object.hasOwn(methods, name) ? methods[name] : void 0;
}
function operate(run, target, name, args, site, scope) {
	const { methods } = scope.module.language;
	const entry = Object.hasOwn(methods, name) ? methods[name] : void 0;
	if (entry === void 0) return void 0;
	return run.at(site, () => applyFunction(run, entry, withBlock(run, {
		...args,
		positional: [{
			value: target,
			written: ""
		}, ...args.positional]
	}, target, entry), site, scope));
}
function withBlock(run, args, target, entry) {
	const block = args.named.get("&block");
	if (block === void 0) return args;
	const named = new Map([...args.named].filter(([name]) => name !== "&block"));
	const isIndexed = typeof entry !== "string" && entry.indexed === true;
	const callback = force(block.value);
	if (isIndexed || target.kind !== "list" || callback.kind !== "function") return {
		...args,
		named,
		positional: [...args.positional, block]
	};
	const value = native("block", (given, site) => callFunction(run, callback, {
		...given,
		positional: given.positional.slice(0, 1)
	}, site));
	return {
		...args,
		named,
		positional: [...args.positional, {
			...block,
			value
		}]
	};
}
function callForeign(run, target, name, args, site, scope) {
	run.effects++;
	const call = {
		args,
		site,
		symbol: name,
		receiver: target
	};
	for (const framework of run.setting.frameworks) {
		if (framework.foreign === void 0) continue;
		const result = run.at(site, () => framework.foreign?.(target, name, call, run.host(framework)));
		if (result !== void 0) return result;
	}
	if (target.kind === "unknown" || target.kind === "instance") {
		if (notePossibleRegistration(run, target, name, args, site, scope)) return unknown(`${name}(…)`, site);
		noteEscapes(run, target, args, site);
	}
	enterCallbacks(run, args, site, void 0);
	return unknown(target.kind === "unknown" ? `${target.why}.${name}(…)` : `${name}(…) of a ${target.kind}`, site);
}
function callRouter(run, target, name, args, site) {
	const framework = run.facts.frameworkOf(target.router);
	if (framework?.method === void 0) return void 0;
	const call = {
		args,
		site,
		symbol: name,
		receiver: target
	};
	return run.at(site, () => framework.method?.(target.router, name, call, run.host(framework)));
}
function callInstance(run, target, name, args, site, scope) {
	const { traits } = scope.module.language;
	const own = traits.overloads === true && name === traits.constructorName ? constructorOf(run, homeOf(scope) ?? target.class, target) : methodOf(run, target, name);
	const put = own === void 0 ? ownMember(run, target, name, site, scope) : void 0;
	const member = own ?? (put === void 0 ? void 0 : asMethod(put, target));
	if (member !== void 0) return callFound(run, member, args, site, scope);
	if (target.inner !== void 0) return callMember(run, target.inner, name, args, site, scope);
	const embedded = embeddedValue(target);
	if (embedded !== void 0) return callMember(run, embedded, name, args, site, scope);
	return callForeign(run, target, name, args, site, scope);
}
function embeddedValue(target) {
	for (const base of lineage(target.class)) {
		if (base.kind !== "term") continue;
		const value = target.fields.get(base.symbol.slice(base.symbol.lastIndexOf(".") + 1));
		if (value !== void 0) return value;
	}
}
function callClassMember(run, target, name, args, site, scope, self) {
	const { traits } = scope.module.language;
	if (self !== void 0) {
		const found = classMember(target, name);
		const value = inheritedMethod(run, target, self, name) ?? (found === void 0 ? void 0 : memberValue(run, found.member, found.declarer, self, site));
		if (value !== void 0) return callValue(run, value, args, site, scope);
		if (name === traits.constructorName) return superCall(run, args, scope, site);
		const instance = force(self);
		if (instance.kind === "instance" && instance.inner !== void 0) return callMember(run, instance.inner, name, args, site, scope);
	}
	if (name === traits.newMethod) return construct(run, target, args, site, scope);
	mixIn(run, target, name, args, scope);
	const defined = defineMethod(run, target, name, args, scope);
	if (defined !== void 0) return defined;
	const member = isOfInstances(target, name) ? typeAnswer(run, target, name, site) : methodOf(run, target, name) ?? ownMember(run, target, name, site, scope) ?? typeAnswer(run, target, name, site);
	if (member !== void 0) return callFound(run, member, args, site, scope);
	const bases = lineage(target).filter((type) => type.kind === "term");
	const base = bases.find((type) => run.facts.isModelled(`${type.symbol}.${name}`)) ?? bases[0];
	if (base !== void 0) return callTerm(run, {
		kind: "term",
		symbol: `${base.symbol}.${name}`,
		receiver: target,
		site
	}, args, site, scope);
	return callForeign(run, target, name, args, site, scope);
}

// src/resolve/described.ts
function descriptionNamed(run, path) {
	const { descriptions, project } = run.setting;
	if (path === void 0) return descriptions?.main();
	const file = candidates(path, run.site.file).find((one) => project.has(one));
	return file === void 0 ? void 0 : descriptions?.read(file);
}
function candidates(path, from) {
	const inside = insideRoot(path);
	if (inside === void 0 || path.startsWith("/__repository__")) return inside === void 0 ? [] : [inside];
	const found = [];
	for (let end = from.lastIndexOf("/"); end >= 0; end = from.lastIndexOf("/", end - 1)) found.push(insideRoot(`${"/__repository__"}/${from.slice(0, end)}/${path}`) ?? inside);
	return [...found, inside];
}

// src/resolve/exports.ts
function exportOf(run, module, name, seen = /* @__PURE__ */ new Set()) {
	load(run, module);
	if (seen.has(module)) return void 0;
	for (const file of module.files) for (const node of file.body) {
		const found = exportIn(run, module, node, name, /* @__PURE__ */ new Set([...seen, module]));
		if (found !== void 0) return {
			...found,
			site: {
				file: file.file,
				line: found.site.line
			}
		};
	}
}
function exportIn(run, module, node, name, seen) {
	if (node.kind === "let" && node.exported === true) {
		const line = lineOf(node.target, name);
		return line === void 0 ? void 0 : described(node.value, node.target, name, line, module);
	}
	if (node.kind !== "export") return void 0;
	const item = node.items.find((one) => one.exported === name) ?? node.items.find((one) => one.exported === "*");
	if (item === void 0) return void 0;
	const site = {
		file: module.id,
		line: node.line
	};
	const plain = {
		site,
		handler: item.local ?? name,
		wrappers: []
	};
	if (node.source !== void 0) {
		const [from] = modulesOf(run, node.source, module.scope);
		const inner = from === void 0 ? void 0 : exportOf(run, from, item.exported === "*" ? name : item.local ?? name, seen);
		if (inner === void 0) return item.exported === "*" ? void 0 : plain;
		return {
			...inner,
			site
		};
	}
	if (item.value !== void 0) return {
		...inside(item.value, name, module),
		site
	};
	return {
		...localView(module, item.local ?? name) ?? plain,
		site
	};
}
function lineOf(pattern, name) {
	switch (pattern.kind) {
		case "name-pattern": return pattern.name === name ? pattern.line : void 0;
		case "keys-pattern":
			for (const item of pattern.items) {
				const line = lineOf(item.target, name);
				if (line !== void 0) return line;
			}
			return;
		default: return;
	}
}
function described(value, target, name, line, module) {
	const site = {
		file: module.id,
		line
	};
	if (value === void 0 || target.kind !== "name-pattern") return {
		site,
		handler: name,
		wrappers: []
	};
	return {
		...inside(value, name, module),
		site
	};
}
function localView(module, name) {
	for (const file of module.files) for (const node of file.body) {
		if (node.kind !== "let") continue;
		const line = lineOf(node.target, name);
		if (line !== void 0) return described(node.value, node.target, name, line, module);
	}
}
function inside(value, name, module) {
	switch (value.kind) {
		case "function": return {
			handler: value.name ?? name,
			wrappers: []
		};
		case "name": return localView(module, value.name) ?? {
			handler: value.name,
			wrappers: []
		};
		case "call": {
			const given = value.args.map((arg) => arg.value).find((arg) => isHandler(arg, module));
			if (given === void 0) return {
				handler: written(value.callee).replace(/\(.*$/s, ""),
				wrappers: []
			};
			const inner = given.kind === "function" ? {
				handler: "(inline)",
				wrappers: []
			} : inside(given, name, module);
			return {
				handler: inner.handler,
				wrappers: [written(value.callee).replace(/\(.*$/s, ""), ...inner.wrappers]
			};
		}
		case "map": return inside(handlerEntry(value) ?? {
			...value,
			kind: "name",
			name
		}, name, module);
		default: return {
			handler: written(value),
			wrappers: []
		};
	}
}
function handlerEntry(node) {
	return node.entries.find(({ key }) => key?.kind === "literal" && key.value === "handler")?.value;
}
function isHandler(node, module) {
	if (node.kind === "function") return true;
	if (node.kind === "call") return node.args.some((arg) => isHandler(arg.value, module));
	if (node.kind === "map") return handlerEntry(node) !== void 0;
	if (node.kind !== "name") return false;
	return module.files.some((file) => file.body.some((one) => one.kind === "let" && one.target.kind === "name-pattern" && one.target.name === node.name && one.value !== void 0 && (one.value.kind === "function" || one.value.kind === "call") || one.kind === "import" && one.bindings.some((binding) => binding.local === node.name)));
}

// src/resolve/member-views.ts
function decorationsIn(run, nodes, scope) {
	return nodes.map((node) => ({
		value: lazy(() => decorationOf(run, node, scope), {
			file: scope.file,
			line: node.line
		}),
		written: written(node),
		line: node.line
	}));
}
function decorationOf(run, node, scope) {
	const made = evaluate(run, node, scope);
	const { decorationBase } = scope.module.language.traits;
	if (decorationBase === void 0 || made.kind !== "instance" || mayDecorate(made.class, decorationBase)) return made;
	if (node.kind !== "call" || node.callee.kind !== "name") return made;
	const symbol = libraryName(run, node.callee.name, scope);
	if (symbol === void 0) return made;
	return evaluate(run, {
		...node,
		callee: memberNamed(symbol, node.line)
	}, scope);
}
function mayDecorate(type, base) {
	return lineage(type).some((at) => {
		const known = force(at);
		return known.kind === "term" ? known.symbol.endsWith(base) || !isInterface(known.symbol) : known.kind !== "class";
	});
}
function isInterface(symbol) {
	return /(?:^|\.)I[A-Z]\w*$/.test(symbol);
}
function memberNamed(symbol, line) {
	const [first = "", ...rest] = symbol.split(".");
	return rest.reduce((object, name) => ({
		kind: "member",
		object,
		name,
		line
	}), {
		kind: "name",
		name: first,
		line
	});
}
function membersOf(run, type, options) {
	const types = options.inherited === true ? lineage(type).filter((one) => one.kind === "class") : [type];
	const views = [];
	const taken = /* @__PURE__ */ new Map();
	for (const declarer of types) {
		const declared = options.overloads === true ? declarationsOf(declarer) : [...declarer.members].map(([, one]) => one);
		const own = [];
		for (const member of declared) {
			const name = nameIn(declarer, member);
			const key = options.overloads === true ? `${name}/${arityOf(member)}` : name;
			const { kind } = member;
			if (kind === "statement" || taken.get(key)?.some((one) => replaces(one, member, declarer)) === true) continue;
			own.push([key, member]);
			views.push({
				...viewOf(run, member, declarer, type),
				name,
				kind
			});
		}
		for (const [key, member] of own) taken.set(key, [...taken.get(key) ?? [], member]);
	}
	return views;
}
function replaces(member, inherited, declarer) {
	if (member.replaces !== false || inherited.replaces === void 0 || declarer.node.generic === true) return true;
	const theirs = parameterTypesOf(inherited);
	return !parameterTypesOf(member).some((type, at) => type !== void 0 && theirs[at] !== void 0 && type !== theirs[at]);
}
function declarationsOf(type) {
	const added = [...type.members.values()].filter((member) => !type.node.members.includes(member));
	return [...type.node.members, ...added];
}
function nameIn(type, member) {
	if (member.computed === void 0) return member.name;
	return [...type.members].find(([, one]) => one === member)?.[0] ?? member.name;
}
function parameterTypesOf({ value }) {
	if (value?.kind !== "function") return [];
	return value.params.map(({ type }) => type === void 0 ? void 0 : typeName(type));
}
function typeName(type) {
	if (type.kind === "name" || type.kind === "member") return type.name;
	return type.kind === "index" ? typeName(type.object) : void 0;
}
function arityOf({ kind, value }) {
	return value?.kind === "function" && kind !== "field" ? value.params.length : -1;
}
function viewOf(run, member, declarer, type) {
	const scope = declarer.memberScopes.get(member) ?? declarer.scope;
	const site = {
		file: scope.file,
		line: member.line
	};
	const self = scope.module.language.traits.overloads === true ? declarer : type;
	const inner = {
		...childScope(scope, "class"),
		self,
		home: declarer
	};
	const ownDecorators = member.value?.kind === "function" && member.decorators.length === 0 ? member.value.decorators : [];
	return {
		static: member.static,
		site,
		declarer,
		arity: Math.max(0, arityOf(member)),
		parameterTypes: parameterTypesOf(member),
		abstract: member.abstract === true,
		...member.visibility === void 0 ? {} : { visibility: member.visibility },
		decorations: decorationsIn(run, [...member.decorators, ...ownDecorators], inner),
		value: () => memberValue(run, member, declarer, type, site) ?? constant(void 0),
		type: () => member.type === void 0 ? void 0 : evaluate(run, member.type, inner)
	};
}

// src/resolve/words.ts
function alternation(words) {
	return [...new Set(words)].map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|");
}

// src/resolve/mentioning.ts
function mentioning(run, words) {
	if (words.length === 0) return [];
	const { project, isSource, isTest } = run.setting;
	const any = new RegExp(`(?<!\\w)(?:${alternation(words)})(?!\\w)`);
	return project.files.filter((file) => {
		const language = run.language(file);
		if (language === void 0 || !isSource(file) || isTest(file, language)) return false;
		return any.test(project.read(file) ?? "");
	});
}

// src/resolve/naming.ts
function handlerName(arg) {
	if (arg === void 0) return "(none)";
	const text = arg.written.replace(/\.bind\([\w$.]*\)/g, "");
	if (text === "" || text === "(inline)") return valueName(arg.value) ?? "(inline)";
	return calleeOf(isMadeOfConstants(arg.value) ? text : innermost(text));
}
function calleeOf(text) {
	let name = "";
	let depth = 0;
	for (const character of text.replace(/^new /, "")) {
		if (character === "(") depth++;
		if (depth === 0) name += character;
		if (character === ")" && depth > 0) depth--;
	}
	return name;
}
const LITERAL = /^(?:\d|(?:true|false|null|none|nil|undefined)$)/i;
function innermost(text) {
	const inner = /^(?:new )?[\w$.]+\(((?:new )?[\w$.]+(?:\(.*\))?)\)$/s.exec(text)?.[1];
	return inner !== void 0 && !LITERAL.test(inner) && balanced(inner) ? innermost(inner) : text;
}
function isMadeOfConstants(value) {
	const forced = force(value);
	if (forced.kind !== "function" || forced.scope.kind === "module") return false;
	const { cells, running } = functionScope(forced.scope);
	return [...cells.values()].every((cell) => {
		const held = cell.value === void 0 ? void 0 : force(cell.value);
		return held?.kind === "constant" || held?.kind === "function" && held.node === running?.node;
	});
}
function balanced(text) {
	let depth = 0;
	for (let at = 0; at < text.length; at++) if (text[at] === "(") depth++;
	else if (text[at] === ")" && --depth === 0) return at === text.length - 1;
	else if (text[at] === "," && depth === 0) return false;
	return depth === 0;
}
function guardNames(args) {
	return args.flatMap((arg) => {
		const value = force(arg.value);
		if (value.kind === "list") return guardNames(value.items.map((item, at) => ({
			value: item,
			written: value.written?.[at] ?? ""
		})));
		if (value.kind === "constant") return [];
		return [{ name: nameOf$2(arg) }];
	});
}
function nameOf$2(arg) {
	const text = arg.written.replace(/^new /, "").replace(/\(.*$/s, "");
	if (text !== "" && !text.startsWith("[") && text !== "import") return text;
	return valueName(arg.value) ?? "(inline)";
}
function valueName(value) {
	const forced = force(value);
	switch (forced.kind) {
		case "function": return forced.wraps?.name ?? (forced.name === "" ? void 0 : forced.name);
		case "class": return forced.name;
		case "term": return forced.symbol.slice(Math.max(forced.symbol.lastIndexOf("."), forced.symbol.lastIndexOf("/")) + 1);
		case "native":
		case "method": return forced.name;
		case "instance": return forced.class.name;
		default: return;
	}
}

// src/resolve/router.ts
var Router = class {
	framework;
	kind;
	site;
	prefix;
	alsoBelow;
	events = [];
	data = /* @__PURE__ */ new Map();
	served = false;
	mounts = 0;
	speculative;
	made;
	owner;
	parent;
	constructor(framework, kind, site, options = {}) {
		this.framework = framework;
		this.kind = kind;
		this.site = site;
		this.prefix = options.prefix;
		this.speculative = options.speculative ?? false;
		this.parent = options.parent;
	}
};

// src/resolve/host.ts
function createHost(run, framework) {
	const asValue = (path) => typeof path === "string" ? constant(path) : path;
	const conditional = () => run.condition === void 0 ? {} : { conditional: run.condition };
	const push = (router, event) => {
		run.registrations++;
		router.events.push(event);
	};
	const anywhere = () => run.anyScope();
	return {
		get site() {
			return run.site;
		},
		get effects() {
			return run.effects;
		},
		router(kind, options = {}) {
			const router = new Router(framework.id, kind, options.site ?? run.site, {
				speculative: run.speculative,
				...options.prefix === void 0 ? {} : { prefix: asValue(options.prefix) },
				...options.parent === void 0 ? {} : { parent: options.parent }
			});
			run.routers.push(router);
			return {
				kind: "router",
				router
			};
		},
		route(router, route) {
			const paths = typeof route.path === "string" ? [constant(route.path)] : pathsOf(route.path);
			for (const path of paths) push(router, {
				kind: "route",
				site: route.site ?? run.site,
				methods: route.methods,
				path,
				handler: route.handler,
				guards: route.guards ?? [],
				nature: route.nature ?? "operation",
				trail: route.settled === true ? [] : run.callers.slice(),
				...route.notes === void 0 ? {} : { notes: route.notes },
				...route.absolute === void 0 ? {} : { absolute: route.absolute },
				...route.expand === void 0 ? {} : { expand: route.expand },
				...route.eitherMethod === void 0 ? {} : { eitherMethod: route.eitherMethod },
				...route.variantOf === void 0 ? {} : { variantOf: route.variantOf },
				...conditional()
			});
		},
		mount(router, path, child, options = {}) {
			if (child === router) return;
			child.mounts++;
			for (const one of pathsOf(asValue(path))) push(router, {
				kind: "mount",
				site: options.site ?? run.site,
				path: one,
				child,
				guards: options.guards ?? [],
				...options.replacesPrefix === void 0 ? {} : { replacesPrefix: options.replacesPrefix },
				...conditional()
			});
		},
		guard(router, guards, options = {}) {
			if (guards.length === 0) return;
			const paths = options.path === void 0 ? [void 0] : pathsOf(asValue(options.path));
			for (const path of paths) push(router, {
				kind: "guard",
				site: options.site ?? run.site,
				guards,
				...path === void 0 ? {} : { path },
				...options.whole === void 0 ? {} : { whole: options.whole },
				...options.exact === void 0 ? {} : { exact: options.exact },
				...conditional()
			});
		},
		unresolved(reason, options = {}) {
			const site = options.site ?? run.site;
			const methods = options.methods === void 0 ? {} : { methods: options.methods };
			if (options.router !== void 0) {
				push(options.router, {
					kind: "unresolved",
					site,
					reason,
					...methods,
					...options.path === void 0 ? {} : { path: asValue(options.path) },
					...options.mounts === true ? { mounts: true } : {},
					...conditional()
				});
				return;
			}
			const text = options.path === void 0 ? void 0 : textsOf(asValue(options.path), site, run.setting.assumed)[0]?.text;
			run.unresolved.push({
				location: site,
				framework: framework.id,
				reason,
				...methods,
				...text === void 0 ? {} : { path: (framework.path(text)[0]?.path ?? text).replaceAll("", "{*}") }
			});
		},
		framework: (id) => run.setting.frameworks.find((one) => one.id === id),
		force,
		alternatives: alternatives$1,
		texts: (value) => textsOf(value, run.site, run.setting.assumed),
		concatenate: (values) => concatenate(values, run.site),
		text: textOf$1,
		items(value) {
			if (value === void 0) return void 0;
			const forced = force(value);
			if (forced.kind === "list") return forced.open ? void 0 : forced.items;
			return forced.kind === "constant" || forced.kind === "text" || forced.kind === "function" || forced.kind === "term" ? [forced] : void 0;
		},
		matches(pattern, text) {
			const known = force(pattern);
			if (known.kind === "regex") return safeRegex(known.source, known.flags)?.test(text);
			return known.kind === "constant" && typeof known.value === "string" ? text.includes(known.value) : void 0;
		},
		truth: (value) => value === void 0 ? void 0 : truthOf(run, value, anywhere()),
		member: (value, name) => memberOf(run, value, name, run.site, anywhere()),
		entry(value, key) {
			const forced = value === void 0 ? void 0 : force(value);
			return forced?.kind === "map" ? forced.entries.get(key) : forced?.kind === "instance" ? forced.fields.get(key) : void 0;
		},
		entries(value) {
			const forced = value === void 0 ? void 0 : force(value);
			return forced?.kind === "map" ? [...forced.entries] : [];
		},
		routerOf: (value) => value === void 0 ? void 0 : routerOf(value),
		wrappedRouter: (value) => value === void 0 ? void 0 : wrappedRouter(value, 0),
		isFunction: (value) => value !== void 0 && alternatives$1(value).some((one) => one.kind === "function" || one.kind === "native" || one.kind === "method"),
		override(router, name) {
			const found = router.owner === void 0 ? void 0 : classMember(router.owner.class, name);
			return found === void 0 || router.owner === void 0 ? void 0 : memberValue(run, found.member, found.declarer, router.owner, run.site);
		},
		call(callee, args, options = {}) {
			const site = options.site ?? run.site;
			const target = force(callee);
			const make = () => target.kind === "function" && options.self !== void 0 ? callFunction(run, {
				...target,
				self: options.self
			}, args, site) : callValue(run, target, args, site, anywhere());
			return options.condition === void 0 ? make() : run.under(options.condition, make);
		},
		whenStarted(callee, args) {
			const fn = wrappedFunction(callee);
			if (fn !== void 0) run.callbacks.push({
				fn,
				by: framework.title,
				args,
				site: run.site
			});
		},
		block(callee, self, args = NO_ARGUMENTS) {
			const target = force(callee);
			return target.kind === "function" ? callFunction(run, {
				...target,
				self
			}, args, run.site) : callValue(run, target, args, run.site, anywhere());
		},
		instance: (type, options = {}) => options.shared === true ? sharedInstance(run, type, run.site) : instantiate(run, type, options.args ?? NO_ARGUMENTS, run.site),
		classes: () => run.classes,
		lineage,
		decorations: (type) => type.node.decorators.flatMap((node) => decorationsIn(run, [node], type.memberScopes.get(node) ?? type.scope)),
		metadata: (type) => metadataOn(run, type),
		get decorating() {
			return run.decorating > 0;
		},
		members: (type, options = {}) => membersOf(run, type, options),
		parameters: (fn) => {
			const scope = childScope(fn.scope, "function");
			return fn.node.params.map((param) => ({
				name: param.target.kind === "name-pattern" ? param.target.name : "",
				default: param.default === void 0 ? void 0 : evaluate(run, param.default, scope),
				type: param.type === void 0 ? void 0 : evaluate(run, param.type, scope),
				...param.type?.kind === "index" && { element: evaluate(run, param.type.index, scope) },
				decorations: decorationsIn(run, param.decorators ?? [], scope)
			}));
		},
		decorationsOf: (value) => {
			const forced = force(value);
			if (forced.kind !== "function") return [];
			return forced.decorations ?? forced.wraps?.decorations ?? (forced.scope.module.language.traits.decorators === "metadata" ? decorationsIn(run, forced.node.decorators, forced.scope) : []);
		},
		siteOf: (value) => value.kind === "term" ? value.site : {
			file: value.scope.file,
			line: value.node.line
		},
		handlerName: (arg) => {
			noteHandlers(run, arg?.value);
			return handlerName(arg);
		},
		guardNames: (args) => {
			for (const arg of args) noteHandlers(run, arg.value);
			return guardNames(args);
		},
		nameOf: nameOf$2,
		state(key, initial) {
			const id = `${framework.id} ${key}`;
			if (!run.state.has(id)) run.state.set(id, initial());
			return run.state.get(id);
		},
		get condition() {
			return run.condition;
		},
		under: (condition, work) => condition === void 0 ? work() : run.under(condition, work),
		import(name, from) {
			const site = {
				file: from,
				line: 1
			};
			const scope = moduleOf(run, from)?.scope ?? anywhere();
			return force(importDynamic(run, constant(name), "namespace", site, scope));
		},
		home: (file) => homeOfFile(run, file),
		isBuiltInto(file, program) {
			const own = homeOfFile(run, file);
			const start = homeOfFile(run, program);
			if (own === "" || start === "") return true;
			return run.language(program)?.homesOf?.(start, run.setting.project).has(own) ?? own === start;
		},
		files: (glob) => run.glob(glob, true).filter((file) => {
			const language = run.language(file);
			return language === void 0 || run.setting.isSource(file) && !run.setting.isTest(file, language);
		}),
		mentioning: (words) => mentioning(run, words),
		folder(path) {
			const directory = insideRoot(path);
			if (directory === void 0) return void 0;
			const start = directory === "" ? "" : `${directory}/`;
			return {
				directory,
				files: run.setting.project.files.filter((file) => file.startsWith(start))
			};
		},
		module(file) {
			const module = moduleOf(run, file);
			if (module === void 0) return void 0;
			load(run, module);
			return {
				kind: "module",
				module
			};
		},
		include(path, variables = /* @__PURE__ */ new Map(), self = void 0) {
			const file = insideRoot(path);
			const module = file === void 0 || !run.setting.project.has(file) ? void 0 : moduleOf(run, file);
			if (module === void 0) return void 0;
			const cells = new Map([...variables].map(([name, value]) => [name, { value }]));
			return includeFile(run, module, {
				kind: "function",
				parent: void 0,
				cells,
				file: module.id,
				module,
				...self === void 0 ? {} : { self }
			});
		},
		entryPoints(group) {
			const scope = moduleOf(run, run.site.file)?.scope ?? anywhere();
			return entryPointsOf(run, group, scope).map(([, value]) => value);
		},
		exportOf: (value, name) => value.kind === "module" ? exportOf(run, value.module, name) : void 0,
		exportedNames: (value) => value.kind === "module" ? exportedNames(run, value.module) : [],
		description: (path) => descriptionNamed(run, path),
		dispatchedTo: (handler) => dispatchedRouter(run, handler) ?? calledRouter(run, handler, run.site),
		dispatchesOf: (handler) => dispatchesOf(run, handler, run.site),
		wrappedFunction: (value) => wrappedFunction(value),
		givenTo: (closure) => givenTo(closure).filter((one) => one !== void 0),
		data: (file) => readData(run, file),
		dataLine: (file, keys) => lineInData(run, file, keys)
	};
}
function noteHandlers(run, value) {
	if (value === void 0) return;
	const forced = force(value);
	if (forced.kind === "function") {
		run.handlers.add(forced.node);
		if (forced.wraps !== void 0) run.handlers.add(forced.wraps.node);
	} else if (forced.kind === "list") for (const item of forced.items) noteHandlers(run, item);
}
function homeOfFile(run, file) {
	return run.language(file)?.home?.(file, run.setting.project) ?? "";
}
function pathsOf(path) {
	const forced = force(path);
	if (forced.kind !== "list") return [forced];
	const paths = forced.items.flatMap(pathsOf);
	return forced.open ? [...paths, {
		kind: "unknown",
		why: "more paths",
		site: {
			file: "",
			line: 0
		}
	}] : paths;
}
function globFiles(run, pattern, dot) {
	const matches = (0, import_picomatch.default)(pattern.replace(/^\.\//, ""), { dot });
	return run.setting.project.files.filter((file) => matches(file));
}

// src/resolve/evaluation.ts
var Evaluation = class extends Budget {
	setting;
	facts;
	modules = /* @__PURE__ */ new Map();
	leading = /* @__PURE__ */ new Map();
	routers = [];
	unresolved = [];
	intercepts = /* @__PURE__ */ new Map();
	callbacks = [];
	possible = [];
	extensions = [];
	declared = /* @__PURE__ */ new Set();
	functions = /* @__PURE__ */ new Map();
	entered = /* @__PURE__ */ new Map();
	registering = /* @__PURE__ */ new Map();
	dispatching;
	registrations = 0;
	spent = /* @__PURE__ */ new Map();
	activations = /* @__PURE__ */ new Map();
	classes = [];
	constants = /* @__PURE__ */ new Map();
	partials = /* @__PURE__ */ new Map();
	instances = /* @__PURE__ */ new Map();
	prototypes = /* @__PURE__ */ new Map();
	initialisers = {
		ofClasses: /* @__PURE__ */ new Map(),
		ofInstances: /* @__PURE__ */ new Map()
	};
	ownDecorators = [];
	decoratedByLibraries = /* @__PURE__ */ new Set();
	decorating = 0;
	data = /* @__PURE__ */ new Map();
	globals = /* @__PURE__ */ new Map();
	defaults = /* @__PURE__ */ new Map();
	made = /* @__PURE__ */ new Map();
	#properties = /* @__PURE__ */ new Map();
	frame = { returns: [] };
	#hosts = /* @__PURE__ */ new Map();
	state = /* @__PURE__ */ new Map();
	site = {
		file: "",
		line: 0
	};
	conditions = [];
	journal;
	callDepth = 0;
	callbackSteps = 0;
	effects = 0;
	running = [];
	callers = [];
	nesting = 0;
	discarded;
	handlers = /* @__PURE__ */ new Set();
	moduleDepth = 0;
	included = /* @__PURE__ */ new Map();
	startedFrom = /* @__PURE__ */ new Set();
	importedByName = /* @__PURE__ */ new Set();
	importsUnknown = false;
	speculative = false;
	speculated = 0;
	constructor(setting) {
		super();
		this.setting = setting;
		this.facts = new FrameworkFacts(setting.frameworks);
	}
	exhausted(site) {
		this.unresolved.push({
			location: site,
			framework: "",
			reason: "the evaluation budget was used up here; what follows was not read"
		});
	}
	propertiesOf(node) {
		let properties = this.#properties.get(node);
		if (properties === void 0) {
			properties = /* @__PURE__ */ new Map();
			this.#properties.set(node, properties);
		}
		return properties;
	}
	host(framework) {
		let host = this.#hosts.get(framework);
		if (host === void 0) {
			host = createHost(this, framework);
			this.#hosts.set(framework, host);
		}
		return host;
	}
	noteRegistering({ node, scope }) {
		const scopes = this.registering.get(node) ?? /* @__PURE__ */ new Set();
		this.registering.set(node, scopes);
		if (scopes.size < LIMITS.callbackScopes) scopes.add(scope);
	}
	glob(pattern, dot = false) {
		return globFiles(this, pattern, dot);
	}
	exportedNames(module) {
		return exportedNames(this, module).map((name) => [name, exported(this, module, name) ?? UNDEFINED]);
	}
	anyScope() {
		const file = this.modules.get(this.site.file) ?? [...this.modules.values()][0];
		if (file === void 0) throw new Error("no module was loaded");
		return file.scope;
	}
	canParse(module, grammars) {
		return grammars.has(module.language.grammar(module.id));
	}
	evaluatedFiles() {
		return [...this.modules.values()].reduce((sum, module) => sum + module.files.length, 0);
	}
	get condition() {
		return this.conditions.length === 0 ? void 0 : this.conditions.join(" and ");
	}
	activeCalls() {
		return new Map(this.activations);
	}
	within(active, work) {
		const before = new Map(this.activations);
		for (const [node, count] of active) this.activations.set(node, Math.max(count, this.activations.get(node) ?? 0));
		try {
			return work();
		} finally {
			this.activations.clear();
			for (const [node, count] of before) this.activations.set(node, count);
		}
	}
	survive(site, framework, work) {
		const { callDepth, nesting, moduleDepth } = this;
		const conditions = this.conditions.length;
		try {
			work();
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			Object.assign(this, {
				callDepth,
				nesting,
				moduleDepth
			});
			this.conditions.length = conditions;
			this.unresolved.push({
				location: site,
				framework,
				reason: "the code goes deeper here than can be followed; what follows was not read"
			});
		}
	}
	at(site, work) {
		const before = this.site;
		this.site = site;
		try {
			return work();
		} finally {
			this.site = before;
		}
	}
	under(condition, work) {
		this.conditions.push(condition);
		try {
			return work();
		} finally {
			this.conditions.pop();
		}
	}
	language(file) {
		const dot = file.lastIndexOf(".");
		const extension = dot < 0 ? "" : file.slice(dot);
		return this.setting.languages.find((language) => language.extensions.includes(extension));
	}
	assign(cell, value) {
		const { alias } = cell;
		const imported = alias === void 0 || this.journal === void 0 ? void 0 : lazy(() => alias() ?? UNDEFINED, this.site);
		this.journal?.note(cell, "", imported ?? cell.value, (before) => {
			if (before !== void 0 && before === imported) {
				cell.value = void 0;
				if (alias !== void 0) cell.alias = alias;
			} else {
				cell.value = before;
				delete cell.alias;
			}
		}, () => cell.value);
		cell.value = value;
		delete cell.alias;
	}
	put(owner, key, value) {
		this.journal?.note(owner, key, owner.get(key), (before) => {
			if (before === void 0) owner.delete(key);
			else owner.set(key, before);
		}, () => owner.get(key));
		owner.set(key, value);
	}
	drop(owner, key) {
		const before = owner.get(key);
		if (before === void 0) return;
		this.put(owner, key, before);
		owner.delete(key);
	}
	declare(scope, name, value) {
		const cell = scope.cells.get(name);
		if (cell === void 0) scope.cells.set(name, { value });
		else this.assign(cell, value);
	}
};

// src/resolve/factories.ts
function runFactories(run) {
	for (const language of languagesOf(run)) for (const { file, name } of language.served?.(run.setting.project) ?? []) start$1(run, language, file, name);
}
function languagesOf({ setting: { languages, frameworks } }) {
	return languages.filter(({ id }) => frameworks.some((framework) => framework.languages.includes(id)));
}
const PROGRAMS = 10;
function runPrograms(run) {
	const { project } = run.setting;
	const before = run.speculative;
	run.speculative = true;
	for (const language of languagesOf(run)) {
		const points = language.entryPoints?.(project) ?? [];
		for (const { module, object } of points.filter((point) => point.group === "console_scripts").slice(0, PROGRAMS)) {
			if (object === void 0) continue;
			const found = language.resolve(module, "a-program", project);
			for (const file of found.kind === "files" ? found.files : []) run.beside(LIMITS.speculativeSteps, () => start$1(run, language, file, object));
		}
	}
	run.speculative = before;
}
function start$1(run, language, file, name) {
	if (!run.setting.isSource(file) || run.setting.isTest(file, language)) return;
	const module = moduleOf(run, file);
	if (module === void 0) return;
	run.survive({
		file,
		line: 1
	}, "", () => {
		const value = exported(run, module, name);
		const fn = value === void 0 ? void 0 : force(value);
		if (fn?.kind !== "function" || run.entered.has(fn.node)) return;
		if (fn.node.params.some((param) => param.default === void 0 && param.rest === void 0)) return;
		const at = {
			file: fn.scope.file,
			line: fn.node.line
		};
		run.briefly(LIMITS.programSteps, () => callFunction(run, fn, NO_ARGUMENTS, at));
	});
}

// src/resolve/locations.ts
const LEVELS = 4;
function moveToCallers(routers) {
	for (let level = 0; level < LEVELS; level++) {
		const bySite = /* @__PURE__ */ new Map();
		for (const router of routers) router.events.forEach((event, at) => {
			if (event.kind !== "route") return;
			const key = keyOf(event.site);
			const group = bySite.get(key) ?? [];
			group.push({
				router,
				at,
				event
			});
			bySite.set(key, group);
		});
		let moved = false;
		for (const group of bySite.values()) {
			if (!isWrapper(group.map(({ event }) => event))) continue;
			for (const { router, at, event } of group) {
				const site = event.trail.at(-1);
				if (site === void 0) continue;
				router.events[at] = {
					...event,
					site,
					trail: event.trail.slice(0, -1)
				};
				moved = true;
			}
		}
		if (!moved) return;
	}
}
function isWrapper(events) {
	const paths = /* @__PURE__ */ new Map();
	for (const event of events) {
		const caller = keyOf(event.trail.at(-1) ?? {
			file: "",
			line: 0
		});
		const known = paths.get(caller) ?? /* @__PURE__ */ new Set();
		paths.set(caller, known.add(textsOf(event.path, event.site)[0]?.text ?? ""));
	}
	const sets = [...paths.values()].map((known) => [...known].sort());
	return new Set(sets.map((known) => known.join("\n"))).size > 1 && !areBelowPrefixes(sets);
}
function areBelowPrefixes(lists) {
	const [shortest = []] = [...lists].sort((a, b) => a.join().length - b.join().length);
	const [first = ""] = shortest;
	if (first.replaceAll("/", "") === "") return false;
	return lists.every((list) => {
		const prefix = list[0]?.endsWith(first) === true ? list[0].slice(0, -first.length) : void 0;
		return prefix !== void 0 && list.join() === shortest.map((path) => `${prefix}${path}`).join();
	});
}
function keyOf({ file, line }) {
	return `${file}:${line}`;
}

// src/resolve/never-entered.ts
const CALLBACKS = 1e3;
function runCallbacks(run) {
	for (let at = 0; at < run.callbacks.length && at < CALLBACKS; at++) {
		const callback = run.callbacks[at];
		if (callback === void 0) continue;
		const { fn, by, site, args } = callback;
		if (args === void 0 && !isWaiting(run, fn.node)) continue;
		const call = () => callFunction(run, fn, args ?? unknownArguments(fn, site), site);
		run.survive(site, "", () => run.briefly(LIMITS.programSteps, () => args === void 0 ? run.under(calledBackBy(by), () => runApart(run, () => force(call()))) : call()));
	}
}
function runNeverEntered(run) {
	run.speculative = true;
	for (let round = 0; round < 3; round++) {
		const waiting = [...run.functions.values()].filter((fn) => (fn.home === void 0 || fn.self !== void 0) && isWaiting(run, fn.node) && mightRegister(run, fn.node, fn.scope) && !isOffered(run, fn) && !isOfTests(fn));
		if (waiting.length === 0) break;
		waiting.sort((a, b) => a.node.params.length - b.node.params.length);
		for (const fn of waiting) if (isWaiting(run, fn.node)) enter(run, fn);
	}
	for (const type of run.classes) {
		enterMakers(run, type);
		enterClass(run, type);
	}
	run.speculative = false;
}
function isOffered(run, { scope }) {
	const text = scope.module.language.isGenerated === void 0 ? void 0 : run.setting.project.read(scope.file);
	return text !== void 0 && scope.module.language.isGenerated?.(text) === true;
}
function isOfTests({ node, scope }) {
	const packages = scope.module.language.testPackages ?? [];
	return node.params.some(({ type }) => type?.kind === "member" && type.object.kind === "name" && packages.includes(type.object.name));
}
function isWaiting(run, node) {
	return !run.entered.has(node) && !run.handlers.has(node);
}
const ROUTER_NAMES = /* @__PURE__ */ new Set([
	"app",
	"router",
	"server",
	"api",
	"application",
	"routes",
	"route",
	"fastify",
	"instance",
	"group",
	"r",
	"e",
	"g",
	"mux",
	"blueprint",
	"bp"
]);
const SHORT_NAMES = /* @__PURE__ */ new Set([
	"r",
	"e",
	"g",
	"engine"
]);
const CAPITAL_VERBS = [
	"GET",
	"POST",
	"PUT",
	"PATCH",
	"DELETE",
	"Group"
];
const VERBS = [
	"get",
	"post",
	"put",
	"patch",
	"delete",
	"use",
	"GET",
	"POST",
	"Get",
	"Post",
	"add_url_rule",
	"include_router",
	"add_route",
	"add_routes",
	"add_get",
	"add_post",
	"add_resource",
	"register_blueprint",
	"blueprint"
];
function mightRegister(run, node, scope) {
	const all = node.words?.();
	if (all !== void 0 && !mentionsRouter(run, all, scope)) return false;
	return mentionsRouter(run, node.body.mentions(), scope, node.params);
}
function mentionsRouter(run, mentions, scope, params) {
	const words = run.facts.speculatedWords(scope.module.language);
	if (words !== void 0) return words.some((word) => mentions.has(word));
	const names = run.facts.frameworkNames(scope.module);
	for (const [name, members] of names) {
		if (!mentions.has(name)) continue;
		if (members === "all") return true;
		for (const member of members) if (mentions.has(member)) return true;
	}
	if (routerNames$1(run, scope.module).some((name) => mentions.has(name))) return true;
	if (scope.module.relevant && scope.module.language.traits.scope === "file") {
		for (const name of run.facts.makers) if (mentions.has(name)) return true;
	}
	if ((mentions.has("app") || mentions.has("router")) && VERBS.some((verb) => mentions.has(verb))) return true;
	if (scope.module.language.traits.zeroValues === true && someIn(SHORT_NAMES, mentions) && CAPITAL_VERBS.some((verb) => mentions.has(verb))) return true;
	if (params === void 0) return someIn(ROUTER_NAMES, mentions) || someIn(names.keys(), mentions);
	return params.some((param) => {
		if (param.type?.kind === "member" && param.type.object.kind === "name") {
			const members = names.get(param.type.object.name);
			return members !== void 0 && (members === "all" || members.has(param.type.name));
		}
		if (param.type?.kind === "name" && names.has(param.type.name)) return true;
		return isNamedLikeRouter(param.target, mentions);
	});
}
function isNamedLikeRouter(target, mentions) {
	if (target.kind === "name-pattern") return ROUTER_NAMES.has(target.name);
	return target.kind === "keys-pattern" && VERBS.some((verb) => mentions.has(verb)) && target.items.some(({ target: own }) => own.kind === "name-pattern" && ROUTER_NAMES.has(own.name));
}
function someIn(names, mentions) {
	for (const name of names) if (mentions.has(name)) return true;
	return false;
}
const namesOfRouters = /* @__PURE__ */ new WeakMap();
function routerNames$1(run, module) {
	const known = namesOfRouters.get(module);
	if (known?.steps === run.steps) return known.names;
	const names = [...module.scope.cells].flatMap(([name, { value }]) => value !== void 0 && value.kind !== "lazy" && routerOf(value) !== void 0 ? [name] : []);
	namesOfRouters.set(module, {
		steps: run.steps,
		names
	});
	return names;
}
function enter(run, fn) {
	const site = {
		file: fn.scope.file,
		line: fn.node.line
	};
	const left = Math.max(LIMITS.speculation - run.speculated, LIMITS.leastSpeculation);
	run.survive(site, "", () => {
		run.speculated += run.beside(Math.min(LIMITS.speculativeSteps, left), () => {
			callFunction(run, fn, argumentsOf(fn, site), site);
		});
	});
}
function argumentsOf(fn, site) {
	const skip = fn.node.receiver === "first" && fn.self !== void 0 ? 1 : 0;
	const own = fn.node.params.slice(skip).filter((param) => param.rest === void 0);
	return own.length > 0 && own.every((param) => param.default !== void 0) ? NO_ARGUMENTS : unknownArguments(fn, site);
}
function enterMakers(run, type) {
	const { name } = type.node;
	if (name === void 0 || run.made.has(type) || !registersIn(run, type, waitingMembers(run, type))) return;
	for (const fn of [...run.functions.values()]) {
		if (run.made.has(type)) return;
		if (fn.home === void 0 && isWaiting(run, fn.node) && (fn.node.words?.().has(name) ?? true) && fn.node.body.mentions().has(name) && !isOffered(run, fn)) enter(run, fn);
	}
}
function waitingMembers(run, type) {
	return [.../* @__PURE__ */ new Set([...type.node.members, ...type.members.values()])].filter(({ value }) => value?.kind === "function" && isWaiting(run, value)).sort((a, b) => Number(b.static) - Number(a.static));
}
function registersIn(run, type, members) {
	return members.some(({ value }) => value?.kind === "function" && mightRegister(run, value, type.scope));
}
function enterClass(run, type) {
	const waiting = waitingMembers(run, type);
	if (waiting.length === 0 || !run.made.has(type) && !registersIn(run, type, waiting)) return;
	for (const member of waiting) {
		const node = member.value;
		if (node?.kind !== "function" || !isWaiting(run, node)) continue;
		const self = run.made.get(type) ?? (member.static ? void 0 : sharedInstance(run, type, {
			file: type.scope.file,
			line: type.node.line
		}));
		if (!usesRouter(self, node.body.mentions()) && !mightRegister(run, node, type.scope)) continue;
		enter(run, {
			kind: "function",
			node,
			scope: type.memberScopes.get(member) ?? type.scope,
			self: self ?? type,
			home: type,
			name: member.name
		});
	}
}
function usesRouter(self, mentions) {
	return [...self?.fields ?? []].some(([name, value]) => mentions.has(name) && value.kind !== "lazy" && routerOf(value) !== void 0);
}

// src/model/policy.ts
function exclusionOf(route, nature) {
	switch (nature) {
		case "static": return {
			rule: "static",
			reason: "static files"
		};
		case "library-docs": return {
			rule: "library-docs",
			reason: "documentation pages of a library"
		};
		case "library": return {
			rule: "library",
			reason: "endpoints of a library"
		};
		case "preflight": return {
			rule: "preflight",
			reason: "CORS preflight"
		};
		case "websocket": return {
			rule: "websocket",
			reason: "a WebSocket endpoint, which OpenAPI does not describe"
		};
		case "fallback": return {
			rule: "fallback",
			reason: "a fallback for what no other route answers"
		};
		case "redirect": return {
			rule: "redirect",
			reason: "a redirect"
		};
		case "page": return {
			rule: "page",
			reason: "pages for people, not an API"
		};
		case "monitoring": return {
			rule: "monitoring",
			reason: "health checks or metrics of a library"
		};
		case "rpc": return {
			rule: "rpc",
			reason: "remote procedure calls or queries, which OpenAPI does not describe"
		};
		case "unimplemented": return {
			rule: "unimplemented",
			reason: "generated code answers 501 Not Implemented, and nobody overrides it"
		};
		case "replaced": return {
			rule: "replaced",
			reason: "a later route of the same name takes its place"
		};
	}
	if (route.method === "OPTIONS") return {
		rule: "preflight",
		reason: "OPTIONS, which a browser asks before a request"
	};
	if (route.catchAll === void 0) return void 0;
	const whole = route.path === `/{${route.catchAll}}`;
	const last = route.path.endsWith(`{${route.catchAll}}`);
	if ((route.method === "GET" || route.method === "ANY") && whole) return {
		rule: "fallback",
		reason: "answers every path: a page or 404 fallback"
	};
	if (route.method === "ANY" && last) return {
		rule: "fallback",
		reason: "answers every path and method below a prefix: a fallback"
	};
}

// src/resolve/never-loaded.ts
const CONFIGURATION = /\.(?:toml|cfg|ini|ya?ml|sh|env)$/;
const LONGEST = 2e5;
function neverLoaded(run) {
	if (run.importsUnknown) return /* @__PURE__ */ new Set();
	const making = new Set(run.routers.flatMap(({ kind, site }) => kind === "app" ? [site.file] : []));
	const registering = new Set(run.routers.flatMap(({ events }) => events.flatMap((event) => event.kind === "route" ? [event.site.file] : [])));
	const waiting = [...run.modules.values()].filter((module) => module.language.traits.submodules === true && registering.has(module.id) && !making.has(module.id) && !run.startedFrom.has(module.id) && !run.importedByName.has(module.id) && isOrdinary(run, module));
	return new Set(waiting.filter((module) => !isNamed(run, module)).map((module) => module.id));
}
function mayBeImported(run, router) {
	const module = run.modules.get(router.site.file);
	return run.importsUnknown && module?.language.traits.submodules === true && !run.importedByName.has(module.id) && !isNamed(run, module);
}
function isOrdinary(run, module) {
	const names = module.language.ownNames?.(module.id, run.setting.project) ?? {};
	return !Object.hasOwn(names, "__path__") && run.setting.project.read(module.id)?.includes("__main__") === false;
}
function isNamed(run, module) {
	const { project } = run.setting;
	const { language } = module;
	const stem = module.id.slice(module.id.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
	const line = language.comment === void 0 ? "" : `(?!\\s*${language.comment})`;
	const name = new RegExp(`^${line}.*(?<!\\w)${stem}(?!\\w)`, "m");
	return project.files.some((file) => {
		if (file === module.id || language.isTest(file)) return false;
		const isSource = language.extensions.some((extension) => file.endsWith(extension));
		if (!isSource && !CONFIGURATION.test(file)) return false;
		const text = project.read(file);
		return text !== void 0 && (isSource || text.length < LONGEST) && text.includes(stem) && name.test(text);
	});
}

// src/resolve/unserved.ts
function isElsewhere(run, router) {
	if (router.kind !== "app" || router.served || run.facts.frameworkOf(router)?.serves === void 0) return false;
	const home = packageOf(run, router.site.file);
	const others = run.routers.filter((other) => other !== router && other.kind === "app" && other.mounts === 0 && other.framework === router.framework && !sameSite(other.site, router.site) && packageOf(run, other.site.file) === home);
	return others.some((other) => other.served) || others.length > 0 && givenAway(router).length > 0;
}
function givenAway(router) {
	return router.events.flatMap((event) => event.kind === "unresolved" && event.escape !== void 0 ? [unknown(`wherever ${event.escape} mounts it`, event.site)] : []);
}
function mayBeMounted(run, router) {
	const home = packageOf(run, router.site.file);
	for (const other of run.routers) {
		if (other === router || other.framework !== router.framework) continue;
		const mount = other.events.find((event) => event.kind === "unresolved" && event.mounts === true);
		if (mount !== void 0 && packageOf(run, mount.site.file) === home) return [unknown("wherever it is mounted: what is mounted here is not known", mount.site)];
	}
	return [];
}
function hasMountedTwin(run, router) {
	return run.routers.some((other) => other !== router && other.kind === router.kind && other.mounts > 0 && sameSite(other.site, router.site));
}
function isShadowed(run, router) {
	if (hasOwnRoutes(run, router)) return false;
	return run.routers.filter((other) => other !== router && other.kind === router.kind && sameSite(other.site, router.site)).some((other) => router.speculative && !other.speculative || other.mounts > 0 && (router.kind !== "app" || router.speculative));
}
function hasOwnRoutes(run, router) {
	if (router.kind !== "app" || !router.speculative) return false;
	if (run.routers.filter((other) => !other.speculative && sameSite(other.site, router.site)).length === 0) return false;
	const known = new Set(run.routers.filter((one) => !one.speculative).flatMap((one) => registrationSites(one)));
	return registrationSites(router).some((site) => !known.has(site));
}
function sameSite(a, b) {
	return a.file === b.file && a.line === b.line;
}

// src/resolve/places.ts
const START = {
	base: "",
	raw: "",
	softs: [],
	holes: [],
	guards: [],
	mounts: [],
	conditions: []
};
function join$1(framework, prefix, path) {
	return framework.join === void 0 ? joinWithSlash(prefix, path) : framework.join(prefix, path);
}
function joinWithSlash(prefix, path) {
	if (path === "") return prefix;
	if (prefix === "") return path;
	return `${prefix.replace(/\/+$/, "")}/${path.replace(/^\/+/, "")}`;
}
function templates(framework, place) {
	return framework.path(place.raw).map((template) => {
		const path = template.path.startsWith("/") || template.path.startsWith("") ? template.path : `/${template.path}`;
		if (place.base === "") return {
			...template,
			path: path === "" ? "/" : path
		};
		const isRoot = path === "/" && place.raw !== "/";
		return {
			...template,
			path: isRoot ? place.base : `${place.base}${path}`
		};
	});
}
function withSite(sites, site) {
	const last = sites.at(-1);
	return last !== void 0 && sameSite(last, site) ? sites : [...sites, site];
}
function withSoft(softs, text) {
	return text.soft === void 0 || softs.includes(text.soft) ? softs : [...softs, text.soft];
}
const SOMEWHERE = /^wherever (?:it|its router) is mounted: (.*)$/;
function somewhere(site, prefix, assumed) {
	const name = `the mount of ${site.file}`;
	const raw = assumed?.get(name);
	if (raw !== void 0) return {
		...START,
		raw,
		softs: [`value of ${name} in the configuration`]
	};
	const holes = prefix.map((hole) => {
		const because = hole.site.line > 0 ? void 0 : SOMEWHERE.exec(hole.why)?.[1];
		return because === void 0 ? hole : {
			...hole,
			why: name,
			site,
			because
		};
	});
	return {
		...START,
		raw: "",
		holes
	};
}
function holeReason(holes) {
	return `its path comes from ${[...new Set(holes.map((hole) => [hole.site.line > 0 ? `${hole.why} (${hole.site.file}:${hole.site.line})` : hole.why, ...hole.because === void 0 ? [] : [hole.because]].join(": ")))].join(" and ")}`;
}
function causeOf([first, ...others]) {
	if (first === void 0 || others.some(({ why }) => why !== first.why)) return {};
	const { why: name, site } = first;
	return { cause: {
		name,
		...site.line > 0 ? { location: site } : {}
	} };
}
function applicable(guards, path) {
	return guards.filter((guard) => guard.below === void 0 || covers(guard.below, path) && (guard.exact !== true || segmentsOf(guard.below).length === segmentsOf(path).length)).map((guard) => guard.name);
}
function covers(prefix, path) {
	const wanted = [...segmentsOf(prefix)];
	const has = segmentsOf(path);
	if (wanted.at(-1)?.startsWith("{") === true && wanted.length > has.length) wanted.pop();
	if (wanted.length > has.length) return false;
	return wanted.every((segment, at) => segment.startsWith("{") || segment === has[at] || segment.includes(""));
}
function segmentsOf(path) {
	return path.split("/").filter((segment) => segment !== "");
}

// src/resolve/unset-settings.ts
const FILES = /(?:^|\/)(?:\.env(?:\.[\w-]+)*|[\w.-]+\.env|(?:conf|configs?|settings?|etc)\/[^/]+\.(?:ya?ml|toml|ini|json|conf)|[\w.-]*(?:conf|setting|application|app|default|values|compose|deployment)[\w.-]*\.(?:ya?ml|toml|ini|json|conf|properties))$/i;
const TOOLS = /(?:^|\/)(?:node_modules\/|[tj]sconfig[^/]*\.json$)/;
const SIZE_LIMIT = 2e5;
const LINE = /^[ \t]*(?:-[ \t]+)?(?:export[ \t]+)?["']?([\w.-]+)["']?[ \t]*[:=][ \t]*([^\n]*)$/gm;
const OF_SERVICE = /base|prefix|root|path|ur[li]|site|context|mount/;
const COMMON$1 = /* @__PURE__ */ new Set([
	"path",
	"prefix",
	"root",
	"base",
	"url",
	"uri",
	"host",
	"context",
	"version",
	"name",
	"home"
]);
function byUnset(run, text, condition) {
	const [hole] = text.holes;
	const after = text.text.slice("".length);
	if (hole?.optional !== true || text.holes.length > 1 || !text.text.startsWith("")) return text;
	if (after !== "" && !after.startsWith("/")) return text;
	const name = nameOf$1(hole);
	if (name === void 0 || isTested(name, condition)) return text;
	const said = saidOf(run, name);
	if (said.size === 0 && !OF_SERVICE.test(name)) return text;
	const [only = "", ...others] = said;
	if (others.length > 0 || only !== "" && (!only.startsWith("/") || COMMON$1.has(name))) return text;
	const soft = only === "" ? `default of ${hole.why}` : `value of ${hole.why} in the files of settings`;
	return {
		text: `${only.replace(/\/+$/, "")}${after}`,
		holes: [],
		soft: text.soft ?? soft
	};
}
function nameOf$1({ why }) {
	const name = plain$1((/\("([^"]+)"\)/.exec(why)?.[1] ?? why.replace(/ of a struct of [^ ]*\.go/, "")).split(".").filter((word) => !/^(?:Path|RawPath|EscapedPath\(\))$/.test(word)).at(-1)?.replace(/ of .*$/, "") ?? "");
	return name === "" ? void 0 : name;
}
function plain$1(name) {
	return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function isTested(name, condition) {
	return condition !== void 0 && (/[!=]=\s*""|len\(/.test(condition) || plain$1(condition).includes(name));
}
const SAID = /* @__PURE__ */ new WeakMap();
function saidOf(run, name) {
	let said = SAID.get(run);
	if (said === void 0) {
		said = readAll(run);
		SAID.set(run, said);
	}
	return said.get(name) ?? /* @__PURE__ */ new Set();
}
function readAll({ setting: { project } }) {
	const said = /* @__PURE__ */ new Map();
	for (const file of project.files) {
		if (!FILES.test(file) || TOOLS.test(file)) continue;
		const text = project.read(file);
		if (text === void 0 || text.length > SIZE_LIMIT) continue;
		for (const [, key = "", written = ""] of text.matchAll(LINE)) {
			const value = saidBy(written);
			if (value === "") continue;
			const name = plain$1(key.slice(key.lastIndexOf(".") + 1));
			said.set(name, (said.get(name) ?? /* @__PURE__ */ new Set()).add(value));
		}
	}
	return said;
}
function saidBy(written) {
	const bare = (/^(["'])(.*?)\1/.exec(written)?.[2] ?? written.replace(/(?:^|[ \t]+)[#;].*$/, "").trim()).replace(/^\$\{\w+:?-([^}]*)\}$/, "$1").replace(/,$/, "");
	if (/\$\{|\{\{|^\$\w+$|^(?:null|~|\/)$/.test(bare)) return "";
	return bare.replace(/^\w+:\/\/[^/]*/, "").replace(/^\/$/, "");
}

// src/resolve/collector.ts
const ROUTE_LIMIT = 1e5;
const NEVER_MOUNTED = [];
function familyOf(run, router) {
	return run.facts.frameworkOf(router)?.buildsOn ?? router.framework;
}
var Collector = class Collector {
	served = {
		routes: [],
		excluded: [],
		unresolved: []
	};
	#run;
	#neverLoaded;
	#sites = /* @__PURE__ */ new Set();
	#elsewhere = /* @__PURE__ */ new Set();
	#application = "";
	#unmounted = false;
	#alsoBelow;
	#settings = [];
	constructor(run) {
		this.#run = run;
		this.#neverLoaded = neverLoaded(run);
	}
	application(router) {
		this.#application = `${router.site.file}:${router.site.line}`;
		this.#unmounted = false;
		this.#alsoBelow = router.alsoBelow;
		this.#visit(router, START, /* @__PURE__ */ new Set());
	}
	neverMounted(router, prefix) {
		this.#application = `${router.site.file}:${router.site.line}`;
		this.#unmounted = prefix.length === 0;
		this.#visit(router, prefix.length === 0 ? START : this.#somewhere(router, prefix), /* @__PURE__ */ new Set());
	}
	#somewhere({ site }, prefix) {
		return somewhere(site, prefix, this.#run.setting.assumed);
	}
	repeats(run, router) {
		const apart = new Collector(run);
		apart.neverMounted(router, NEVER_MOUNTED);
		const { excluded, unresolved } = apart.served;
		const all = [...this.served.routes, ...this.served.excluded.map(({ route }) => route)];
		const known = new Set(all.map(({ method, path }) => `${method} ${path}`));
		return unresolved.length === 0 && excluded.length > 0 && excluded.every(({ route }) => known.has(`${route.method} ${route.path}`));
	}
	hasAll(sites) {
		return sites.every((site) => this.#sites.has(site));
	}
	beginUnmounted() {
		this.#elsewhere = new Set(this.#sites);
		return this.#elsewhere;
	}
	settings() {
		const known = new Set(this.served.routes.map(({ location, method }) => placed(location, method)));
		for (const entry of this.#settings) if (!(entry.methods ?? []).some((method) => known.has(placed(entry.location, method)))) this.served.unresolved.push(entry);
	}
	possible() {
		const said = /* @__PURE__ */ new Set();
		for (const call of this.#run.possible) {
			const site = `${call.site.file}:${call.site.line}`;
			const [text] = textsOf(call.path, call.site, this.#run.setting.assumed);
			const path = (text?.text ?? "").replace(/<(?:[^<>:]*:)?(\w+)>|:(\w+)/g, (_all, inside, bare) => `{${inside ?? bare}}`).replaceAll("", "{*}");
			if (this.#sites.has(site) || said.has(`${site} ${path}`)) continue;
			said.add(`${site} ${path}`);
			this.served.unresolved.push({
				location: call.site,
				framework: "",
				reason: `looks like a route, but it is not known what it is registered on: ${call.why}`,
				methods: call.methods,
				path: `{*}${path}`
			});
		}
	}
	#visit(router, place, path, ownPrefix = true) {
		if (path.has(router) || this.served.routes.length + this.served.excluded.length > ROUTE_LIMIT) return;
		const framework = this.#run.facts.frameworkOf(router);
		if (framework === void 0) return;
		const inside = /* @__PURE__ */ new Set([...path, router]);
		for (const own of this.#under(framework, place, ownPrefix ? router.prefix : void 0, router.site, { condition: place.conditions.at(-1) })) {
			const anywhere = router.events.flatMap((event) => event.kind === "guard" && event.whole === true ? this.#guardsOf(framework, own, event) : []);
			let guards = [...own.guards, ...anywhere];
			for (const event of router.events) {
				const at = {
					...own,
					guards
				};
				if (event.kind === "guard") {
					if (event.whole !== true) guards = [...guards, ...this.#guardsOf(framework, own, event)];
				} else if (event.kind === "mount") this.#mount(framework, at, event, inside);
				else if (event.kind === "route") this.#route(framework, at, event);
				else if (event.escape === void 0 || own.raw !== "" || !router.events.some(isRoute)) this.#unresolved(framework, at, event);
			}
		}
	}
	#under(framework, place, path, site, whole) {
		if (path === void 0) return [place];
		const isFirst = place.raw === "" && place.base === "" && whole !== void 0;
		return textsOf(path, site, this.#run.setting.assumed).map((text) => isFirst && !(whole.isRoute === true && text.text === "") ? byUnset(this.#run, text, whole.condition) : text).map((text) => ({
			...place,
			raw: join$1(framework, place.raw, text.text),
			softs: withSoft(place.softs, text),
			holes: [...place.holes, ...text.holes]
		}));
	}
	#guardsOf(framework, place, event) {
		if (event.path === void 0) return event.guards.map((guard) => ({
			...guard,
			below: void 0
		}));
		const below = this.#under(framework, place, event.path, event.site).flatMap((one) => templates(framework, one).map((template) => template.path));
		const exact = event.exact ?? false;
		return event.guards.flatMap((guard) => below.map((path) => ({
			...guard,
			below: path,
			exact
		})));
	}
	#mount(framework, place, event, inside) {
		for (const at of this.#under(framework, place, event.path, event.site, { condition: event.conditional })) {
			const next = {
				...at,
				guards: [...at.guards.filter((guard) => guard.local !== true || event.child.kind !== "app"), ...event.guards.map((guard) => ({
					...guard,
					below: void 0
				}))],
				mounts: withSite(at.mounts, event.site),
				conditions: event.conditional === void 0 ? at.conditions : [...at.conditions, event.conditional]
			};
			if (familyOf(this.#run, event.child) === (framework.buildsOn ?? framework.id)) {
				this.#visit(event.child, next, inside, event.replacesPrefix !== true);
				continue;
			}
			for (const template of templates(framework, next)) this.#visit(event.child, {
				...next,
				base: template.path === "/" ? "" : template.path,
				raw: ""
			}, inside, event.replacesPrefix !== true);
		}
	}
	#route(framework, place, event) {
		this.#sites.add(`${event.site.file}:${event.site.line}`);
		const from = event.absolute === true ? {
			...place,
			base: "",
			raw: "",
			holes: [],
			softs: []
		} : place;
		for (const at of this.#under(framework, from, event.path, event.site, {
			condition: event.conditional,
			isRoute: true
		})) for (const [place, general] of expanded(at, event)) {
			const all = templates(framework, place);
			const variantOf = event.variantOf ?? (all.length > 1 ? `${place.base}${place.raw}` : void 0);
			all.forEach((template, which) => {
				const also = {
					general: general && templates(framework, general)[which]?.path,
					variantOf
				};
				for (const method of event.methods) this.#emit(framework, place, event, method, template, also);
			});
		}
	}
	#emit(framework, place, event, method, template, also) {
		if (template.path.includes("") && event.nature === "operation") {
			if (this.#unmounted && this.#elsewhere.has(`${event.site.file}:${event.site.line}`)) return;
			(place.holes.length > 0 && place.holes.every((hole) => hole.optional === true) ? this.#settings : this.served.unresolved).push({
				location: event.site,
				framework: framework.id,
				reason: this.#unmounted ? "its router is never mounted" : holeReason(place.holes),
				...this.#unmounted ? {} : causeOf(place.holes),
				methods: [method],
				path: template.path.replaceAll("", "{*}")
			});
			return;
		}
		const conditions = event.conditional === void 0 ? place.conditions : [...place.conditions, event.conditional];
		const notes = [...place.softs.map((soft) => `the path contains the ${soft}`), ...event.notes ?? []];
		const route = {
			method,
			path: template.path.replaceAll("", "{*}"),
			...template.catchAll === void 0 ? {} : { catchAll: template.catchAll },
			location: event.site,
			mounts: place.mounts.filter((site) => site.file !== "" && !sameSite(site, event.site)),
			framework: framework.id,
			handler: event.handler,
			guards: [...applicable(place.guards, template.path), ...event.guards.map((guard) => guard.name)],
			...conditions.length === 0 ? {} : { conditional: [...new Set(conditions)].join(" and ") },
			...notes.length === 0 ? {} : { notes },
			...this.#alsoBelow === void 0 ? {} : { alsoBelow: this.#alsoBelow },
			...also.general === void 0 ? {} : { alsoAs: also.general },
			...oneOf(event, method, template, also.variantOf),
			...this.#run.facts.ignoresCase(framework) ? { ignoresCase: true } : {},
			application: this.#application
		};
		if (this.#unmounted) {
			this.served.excluded.push({
				route,
				rule: "never-mounted",
				reason: "its router is never mounted"
			});
			return;
		}
		if (this.#neverLoaded.has(event.site.file)) {
			this.served.excluded.push({
				route,
				rule: "never-mounted",
				reason: "nothing imports the file that registers it"
			});
			return;
		}
		const exclusion = exclusionOf(route, event.nature);
		if (exclusion === void 0) this.served.routes.push(route);
		else this.served.excluded.push({
			route,
			...exclusion
		});
	}
	#unresolved(framework, place, event) {
		if (this.#unmounted || this.#neverLoaded.has(event.site.file)) return;
		this.#sites.add(`${event.site.file}:${event.site.line}`);
		for (const at of this.#under(framework, place, event.path ?? constant(""), event.site)) {
			const [template] = templates(framework, at);
			const known = (template?.path ?? "").replaceAll("", "{*}");
			this.served.unresolved.push({
				location: event.site,
				framework: framework.id,
				reason: event.reason,
				...event.methods === void 0 ? {} : { methods: event.methods },
				path: event.path === void 0 ? `${known === "/" ? "" : known}{*}` : known
			});
		}
	}
};
function expanded(place, event) {
	return (event.expand?.(place.raw) ?? [place.raw]).map((raw) => [{
		...place,
		raw
	}, raw === place.raw ? void 0 : place]);
}
function oneOf({ eitherMethod, site }, method, template, variantOf) {
	const at = `${site.file}:${site.line}`;
	if (eitherMethod === true) return { oneOf: `${template.path} ${at}` };
	return variantOf === void 0 ? {} : { oneOf: `${method} ${variantOf} ${at}` };
}
function placed({ file, line }, method) {
	return `${method} ${file}:${line}`;
}
function isRoute(event) {
	return event.kind === "route" && event.nature === "operation";
}

// src/resolve/served.ts
const MAYBE_IMPORTED = [unknown("wherever its router is mounted: code imports modules by names that are not known", {
	file: "",
	line: 0
})];
const ELSEWHERE = [unknown("wherever its router is mounted: no application of this repository does", {
	file: "",
	line: 0
})];
const UNSERVED = [unknown("wherever it is mounted: it is not what is given to the server", {
	file: "",
	line: 0
})];
const UNCALLED = [unknown("wherever it is mounted: it is made in a function that nothing is known to call", {
	file: "",
	line: 0
})];
function collectServed(run) {
	const collector = new Collector(run);
	const roots = run.routers.filter((router) => router.mounts === 0 && router.parent === void 0 && !isShadowed(run, router));
	const applications = roots.filter((one) => one.kind === "app" && !isElsewhere(run, one));
	const drafts = applications.filter((router) => isDraft(run, router, applications));
	const earnest = applications.filter((router) => !drafts.includes(router));
	const repeated = earnest.filter((router) => hasMountedTwin(run, router));
	for (const router of earnest) if (!repeated.includes(router)) collector.application(router);
	const again = repeated.filter((router) => collector.hasAll(registrationSites(router)));
	for (const router of repeated) if (!again.includes(router)) collector.application(router);
	const served = collector.beginUnmounted();
	for (const router of again) collector.neverMounted(router, NEVER_MOUNTED);
	for (const router of roots) {
		if (!isElsewhere(run, router)) continue;
		const isRepeated = registrationSites(router).every((site) => served.has(site));
		collector.neverMounted(router, isRepeated ? NEVER_MOUNTED : UNSERVED);
	}
	for (const router of drafts) {
		const isCopy = !hasOwnRoutes(run, router) && registrationSites(router).some((site) => served.has(site)) || collector.repeats(run, router);
		collector.neverMounted(router, isCopy ? NEVER_MOUNTED : UNCALLED);
	}
	const withApplication = new Set(run.routers.flatMap((router) => router.kind === "app" ? [familyOf(run, router)] : []));
	for (const router of roots.filter((one) => one.kind !== "app")) if (!withApplication.has(hostOf(run, router))) collector.neverMounted(router, ELSEWHERE);
	else if (mayBeImported(run, router)) collector.neverMounted(router, MAYBE_IMPORTED);
	else {
		const given = givenAway(router);
		collector.neverMounted(router, given.length > 0 ? given : mayBeMounted(run, router));
	}
	collector.settings();
	collector.possible();
	return collector.served;
}
function hostOf(run, router) {
	return run.facts.frameworkOf(router)?.hangsOn ?? familyOf(run, router);
}

// src/resolve/side-imports.ts
const ROUNDS = 6;
function runImportsThatRegister(run) {
	const seen = /* @__PURE__ */ new Set();
	const started = scripts(run);
	for (let round = 0; round < ROUNDS; round++) {
		const names = routerNames(run);
		if (names.size === 0) return;
		const uses = new RegExp(`(?<![\\w$.])(?:${[...names].map(quoted).join("|")})(?:\\.\\w+\\(|\\s+as\\s)`);
		const waiting = [...importedFiles(run), ...started].filter((file) => !seen.has(file));
		let loaded = false;
		for (const file of waiting) {
			seen.add(file);
			const module = registers(run, file, uses) ? moduleOf(run, file) : void 0;
			if (module?.state !== "new") continue;
			module.relevant = true;
			load(run, module);
			loaded = true;
		}
		if (!loaded && waiting.length === 0) return;
	}
}
function registers(run, file, uses) {
	const { project } = run.setting;
	const names = run.language(file)?.ownNames?.(file, project) ?? {};
	return Object.hasOwn(names, "__path__") || uses.test(project.read(file) ?? "");
}
function scripts(run) {
	const { project } = run.setting;
	return project.files.filter((file) => {
		const language = run.language(file);
		return language?.traits.submodules === true && run.setting.isSource(file) && !run.setting.isTest(file, language) && project.read(file)?.includes("__main__") === true;
	});
}
function routerNames(run) {
	const names = /* @__PURE__ */ new Set();
	for (const module of run.modules.values()) {
		if (!runsImports(module)) continue;
		for (const [name, cell] of module.scope.cells) if (cell.value !== void 0 && cell.value.kind !== "lazy" && routerOf(cell.value) !== void 0) names.add(name);
	}
	return names;
}
function runsImports(module) {
	return module.language.traits.submodules === true && module.state === "done";
}
function importedFiles(run) {
	const files = /* @__PURE__ */ new Set();
	for (const module of [...run.modules.values()]) {
		if (!runsImports(module) || !module.relevant) continue;
		for (const node of module.imported) for (const file of filesOf(run, module, node)) files.add(file);
	}
	return [...files].filter((file) => run.setting.isSource(file));
}
function filesOf(run, module, node) {
	const { language } = module;
	const names = node.bindings.map((binding) => binding.imported).filter((name) => name !== "*");
	const dot = node.source.endsWith(".") ? "" : ".";
	return [node.source, ...names.map((name) => `${node.source}${dot}${name}`)].flatMap((source) => {
		const resolution = language.resolve(source, module.id, run.setting.project);
		return resolution.kind === "files" ? resolution.files : [];
	});
}
function quoted(name) {
	return name.replace(/[$]/g, "\\$&");
}

// src/resolve/unread.ts
function unreadRegistrations(project, frameworks, isSource) {
	return UNREAD.flatMap((language) => {
		const able = frameworks.filter(({ languages, registers }) => registers !== void 0 && languages.includes(language.like));
		if (able.length === 0) return [];
		const files = project.files.filter((file) => isUnreadSource(language, file) && isSource(file));
		return able.flatMap((framework) => registrationsOf(framework, language, files, project));
	});
}
function registrationsOf(framework, { title }, files, project) {
	const places = placesOf(new RegExp(`(?<![\\w-])(?:${alternation(framework.registers ?? [])})(?!\\w)`), files, project);
	const [location] = places;
	if (location === void 0) return [];
	const reason = `${title} is not read: ${places.length === 1 ? "this file registers" : `${places.length} files like this one register`} routes of ${framework.title}`;
	return [{
		location,
		framework: framework.id,
		reason,
		unread: { folder: "" }
	}];
}
function lineAt(text, at) {
	return text.slice(0, at).split("\n").length;
}
function placesOf(pattern, files, project) {
	return files.flatMap((file) => {
		const text = project.read(file);
		const at = text?.search(pattern) ?? -1;
		return text === void 0 || at < 0 ? [] : [{
			file,
			line: lineAt(text, at)
		}];
	});
}
const ASIDE = /(?:^|\/)(?:[a-z]*[tT]ests?|__tests__|specs?|testdata|testFixtures|fixtures|mocks?|examples?|samples?|bench(?:es|marks?)?|docs?)\/|(?:[._]test|[._]spec|Tests?)\.\w+$|(?:^|\/)test_[^/]*$/;
function unreadFrameworks(project, frameworks, isSource) {
	const folders = /* @__PURE__ */ new Map();
	const kinds = [...new Set(frameworks.map(({ manifests }) => manifests))];
	for (const file of project.files) {
		const name = file.slice(file.lastIndexOf("/") + 1);
		const kind = kinds.find((manifests) => manifests.test(name));
		if (kind === void 0 || ASIDE.test(file)) continue;
		const text = project.read(file);
		if (text === void 0) continue;
		for (const framework of frameworks) if (framework.manifests === kind && framework.dependency.test(text)) folders.set(framework, [...folders.get(framework) ?? [], file.slice(0, -name.length)]);
	}
	return [...folders].flatMap(([framework, own]) => {
		const files = project.files.filter((file) => framework.sources.test(file) && own.some((folder) => file.startsWith(folder)) && isSource(file) && !ASIDE.test(file));
		const places = placesOf(framework.serves, files, project);
		const [location] = places;
		if (location === void 0) return [];
		const serve = places.length === 1 ? "this file serves" : `${places.length} files like this one serve`;
		const folder = own.find((one) => location.file.startsWith(one)) ?? "";
		return [{
			location,
			framework: "",
			reason: `${framework.title} is not read: ${serve} with it`,
			unread: { folder }
		}];
	});
}

// src/resolve/unread-decorators.ts
const VERB$1 = /^(?:http)?(get|post|put|patch|delete)(?:mapping)?$/i;
const CLIENT$1 = /axios|retrofit|feign|fetch|client/i;
const PATH$1 = /^[^\s()]*$/;
function unreadDecorators(run) {
	return run.classes.flatMap((type) => type.scope.module.language.traits.appliesDecorators === true ? methodsOf(run, type) : []);
}
function methodsOf(run, type) {
	if (type.node.members.every(({ decorators }) => decorators.length === 0)) return [];
	return membersOf(run, type, {}).flatMap(({ site, decorations }) => termsOf(run, decorations).flatMap(({ term, line }) => {
		const verb = VERB$1.exec(nameOf(term))?.[1];
		const path = pathOf$1(term);
		if (verb === void 0 || path === void 0) return [];
		const known = [termsOf(run, decorationsIn(run, type.node.decorators, type.scope)).map((one) => pathOf$1(one.term)).find((one) => one !== void 0 && one !== "") ?? "", path].map((part) => part.replace(/^\/?(?=.)/, "/").replace(/\/$/, "")).join("");
		return [{
			location: {
				file: site.file,
				line
			},
			framework: "",
			reason: `${term.symbol} decorates a method as a route, in ways of its own library`,
			methods: [verb.toUpperCase()],
			path: `{*}${known.replace(/:(\w+)/g, "{$1}")}`
		}];
	}));
}
function termsOf(run, decorations) {
	return decorations.flatMap(({ value, line }) => alternatives$1(value).flatMap((one) => one.kind === "term" && one.args !== void 0 && !CLIENT$1.test(libraryOf(one)) && !run.facts.isFrameworkSource(libraryOf(one)) ? [{
		term: one,
		line
	}] : []));
}
function nameOf({ symbol }) {
	return symbol.slice(symbol.lastIndexOf(".") + 1);
}
function libraryOf({ symbol }) {
	return symbol.slice(0, Math.max(0, symbol.lastIndexOf(".")));
}
function pathOf$1({ args }) {
	const [first] = args?.positional ?? [];
	if (first === void 0) return "";
	const value = force(first.value);
	return value.kind === "constant" && typeof value.value === "string" && PATH$1.test(value.value) ? value.value : void 0;
}

// src/resolve/unread-own-decorators.ts
const VERB = /^(?:http)?(get|post|put|patch|delete)(?:mapping)?$/i;
const CLIENT = /client|fetch|axios|remote|sdk/i;
const PATH = /^(?:\/?[\w:{}.*-]+(?:\/[\w:{}.*-]+)*\/?|\/)?$/;
function unreadOwnDecorators(run, served) {
	if (run.ownDecorators.length === 0) return [];
	const all = [...served.routes, ...served.excluded.map(({ route }) => route)];
	const answered = new Set(all.flatMap(({ method, path }) => endings(path).map((end) => `${method} ${end}`)));
	for (const { methods, path } of [...served.unresolved, ...run.unresolved]) for (const end of endings(path ?? "")) for (const one of methods ?? ["ANY"]) answered.add(`${one} ${end}`);
	return run.ownDecorators.flatMap(({ type, node }) => {
		const verb = VERB.exec(calleeName(node) ?? "")?.[1];
		const path = verb === void 0 ? void 0 : pathOf(run, type, node);
		const base = type.node.decorators.map((one) => pathOf(run, type, one)).find((one) => one !== void 0);
		if (verb === void 0 || path === void 0 || CLIENT.test(`${type.scope.file} ${type.name}`)) return [];
		const known = template([base ?? "", path]);
		const method = verb.toUpperCase();
		const end = plain(known);
		if (end === "" || answered.has(`${method} ${end}`) || answered.has(`ANY ${end}`)) return [];
		if (base === void 0 && !path.includes("/")) return [];
		return [{
			location: {
				file: type.scope.file,
				line: node.line
			},
			framework: "",
			reason: `${calleeName(node)} decorates a method as a route, in a way of this repository of which no route is known to come`,
			methods: [method],
			path: `{*}${known}`
		}];
	});
}
function calleeName(node) {
	const callee = node.kind === "call" ? node.callee : node;
	return callee.kind === "name" || callee.kind === "member" ? callee.name : void 0;
}
function pathOf(run, type, node) {
	if (node.kind !== "call") return void 0;
	const [first] = node.args;
	if (first === void 0) return "";
	const value = force(evaluate(run, first.value, type.scope));
	return value.kind === "constant" && typeof value.value === "string" && PATH.test(value.value) ? value.value : void 0;
}
function template(parts) {
	return parts.map((part) => part.replace(/^\/+|\/+$/g, "")).map((part) => part === "" ? "" : `/${part}`).join("").replace(/\{(\w+):[^}]*\}/g, "{$1}").replace(/(?<=\/):(\w+)/g, "{$1}");
}
function plain(path) {
	return path.replace(/\{[^}]*\}(?=\/|$)/g, "{}").replace(/\/$/, "");
}
function endings(path) {
	const segments = plain(path).split("/").slice(1);
	return segments.map((_, at) => `/${segments.slice(at).join("/")}`);
}

// src/resolve/extract.ts
async function extractRoutes(project, options) {
	const selection = selectFiles(project, options);
	await options.pool.prepare(selection.grammars);
	const run = new Evaluation({
		project,
		languages: options.languages,
		frameworks: selection.frameworks,
		pool: options.pool,
		isSource: selection.isSource,
		isTest: selection.isTest,
		isRelevant: (file) => selection.relevant.has(file),
		...options.descriptions === void 0 ? {} : { descriptions: options.descriptions },
		...options.assumed === void 0 ? {} : { assumed: options.assumed }
	});
	findIntercepts(run);
	loadAll(run, selection);
	runImportsThatRegister(run);
	runFactories(run);
	runCallbacks(run);
	runPrograms(run);
	runImportsThatRegister(run);
	runNeverEntered(run);
	for (const framework of selection.frameworks) {
		const last = run.site;
		run.survive(last, framework.id, () => framework.finish?.(run.host(framework)));
	}
	moveToCallers(run.routers);
	const unread = [
		...selection.tooLong,
		...unreadRegistrations(project, options.frameworks, selection.isSource),
		...unreadFrameworks(project, options.unread ?? [], selection.isSource),
		...unreadDecorators(run)
	];
	const served = collectServed(run);
	return ledgerOf(run, served, selection, [...unread, ...unreadOwnDecorators(run, served)]);
}
const TOO_LONG = "the file uses a framework and is longer than what is parsed";
function selectFiles(project, options) {
	const isSource = sourceFilter(options.source ?? []);
	const relevant = /* @__PURE__ */ new Set();
	const found = /* @__PURE__ */ new Set();
	const grammars = /* @__PURE__ */ new Set();
	const conventions = conventionsOf(options.frameworks);
	const tooLong = [];
	let read = 0;
	for (const language of options.languages) {
		const frameworks = options.frameworks.filter((framework) => framework.languages.includes(language.id));
		if (frameworks.length === 0) continue;
		const any = mentionPattern(language, frameworks);
		const each = frameworks.map((framework) => [framework, mentionPattern(language, [framework])]);
		const present = /* @__PURE__ */ new Set();
		const others = relevant.size;
		const likely = [];
		for (const file of project.files) {
			const dot = file.lastIndexOf(".");
			if (dot < 0 || !language.extensions.includes(file.slice(dot)) || !isSource(file) || isTestFile(language, file, conventions)) continue;
			present.add(language.grammar(file));
			const text = project.read(file);
			if (text === void 0 || language.isBuilt?.(file, project) === false) continue;
			if (!isParsed(text, language)) {
				const at = text.search(any);
				if (at >= 0) tooLong.push({
					location: {
						file,
						line: lineAt(text, at)
					},
					framework: "",
					reason: TOO_LONG
				});
				continue;
			}
			read++;
			const placed = conventions.filter(({ framework, matches }) => frameworks.includes(framework) && matches(file));
			for (const { framework } of placed) found.add(framework);
			if (placed.length === 0 && !any.test(text)) {
				if (language.registration?.test(text) === true) likely.push(file);
				continue;
			}
			relevant.add(file);
			for (const [framework, pattern] of each) if (!found.has(framework) && pattern.test(text)) found.add(framework);
		}
		if (relevant.size > others) for (const file of likely) relevant.add(file);
		if (relevant.size > others) for (const grammar of present) grammars.add(grammar);
	}
	const bases = new Set([...found].map(({ buildsOn }) => buildsOn));
	return {
		relevant,
		frameworks: options.frameworks.filter((framework) => found.has(framework) || bases.has(framework.id)),
		grammars,
		isSource,
		isTest: (file, language) => isTestFile(language, file, conventions),
		read,
		tooLong
	};
}
function mentionPattern(language, frameworks) {
	const packages = alternation(frameworks.flatMap((framework) => framework.packages));
	const mentions = alternation(frameworks.flatMap((framework) => framework.mentions ?? []));
	const patterns = [...packages === "" ? [] : [`${language.quotedImports === true ? "['\"`]" : "(?<![\\w-])"}(?:${packages})`], ...mentions === "" ? [] : [`(?<![\\w-])(?:${mentions})`]];
	return new RegExp(`(?:${patterns.join("|")})(?![\\w])`);
}
function sourceFilter(sources) {
	const directories = sources.map((source) => source.replace(/^\.\//, "").replace(/\/+$/, ""));
	if (directories.length === 0 || directories.includes("") || directories.includes(".")) return () => true;
	return (file) => directories.some((directory) => file === directory || file.startsWith(`${directory}/`));
}
function loadAll(run, selection) {
	const { project, languages } = run.setting;
	const order = [];
	for (const language of languages) order.push(...language.entries(project).filter((file) => selection.isSource(file) && !selection.isTest(file, language)));
	for (const file of order) run.startedFrom.add(file);
	const beside = new Set([...selection.relevant].map(directoryOf));
	order.sort((a, b) => Number(beside.has(directoryOf(b))) - Number(beside.has(directoryOf(a))));
	order.push(...[...selection.relevant].sort((a, b) => depth$1(a) - depth$1(b) || (a < b ? -1 : 1)));
	for (const file of order) {
		const module = moduleOf(run, file);
		if (module === void 0 || run.included.has(module)) continue;
		if (!run.canParse(module, selection.grammars)) continue;
		const start = () => run.survive({
			file,
			line: 1
		}, "", () => load(run, module));
		if (run.startedFrom.has(file)) run.entry(start);
		else start();
	}
}
function directoryOf(file) {
	return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}
function depth$1(file) {
	return file.split("/").length;
}
function ledgerOf(run, served, selection, unread) {
	const routes = [...dedupe(served.routes)].sort(compareRoutes);
	const known = new Set(routes.map((route) => `${route.method} ${route.path} ${route.location.file}:${route.location.line}`));
	const excluded = /* @__PURE__ */ new Map();
	for (const entry of served.excluded) {
		const key = `${entry.route.method} ${entry.route.path} ${entry.route.location.file}:${entry.route.location.line}`;
		if (!known.has(key) && !excluded.has(key)) excluded.set(key, entry);
	}
	const unresolved = /* @__PURE__ */ new Map();
	for (const entry of [
		...run.unresolved,
		...served.unresolved,
		...unread
	]) {
		const key = `${entry.location.file}:${entry.location.line} ${entry.path ?? ""} ${entry.reason}`;
		const before = unresolved.get(key);
		const methods = before?.methods === void 0 || entry.methods === void 0 ? entry.methods : [.../* @__PURE__ */ new Set([...before.methods, ...entry.methods])];
		unresolved.set(key, methods === void 0 ? entry : {
			...entry,
			methods
		});
	}
	return {
		routes,
		excluded: [...excluded.values()].sort((a, b) => compareRoutes(a.route, b.route)),
		unresolved: [...unresolved.values()].sort((a, b) => compareLocations(a.location, b.location)),
		frameworks: foundFrameworks(run, routes, [...excluded.values()]),
		files: {
			read: selection.read,
			evaluated: run.evaluatedFiles()
		}
	};
}
function dedupe(routes) {
	const first = /* @__PURE__ */ new Map();
	const registrations = /* @__PURE__ */ new Set();
	for (const route of routes) {
		const here = `${route.method} ${route.path} ${route.location.file}:${route.location.line}`;
		const key = `${route.application} ${route.method} ${route.path}`;
		const before = first.get(key);
		if (before === void 0 && registrations.has(here)) continue;
		registrations.add(here);
		if (before === void 0 || before.conditional !== void 0 && route.conditional === void 0) first.set(key, route);
	}
	return first.values();
}
function compareRoutes(a, b) {
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	if (a.method !== b.method) return a.method < b.method ? -1 : 1;
	return compareLocations(a.location, b.location);
}
function foundFrameworks(run, routes, excluded) {
	const files = /* @__PURE__ */ new Map();
	for (const route of [...routes, ...excluded.map((entry) => entry.route)]) {
		const set = files.get(route.framework) ?? /* @__PURE__ */ new Set();
		set.add(route.location.file);
		files.set(route.framework, set);
	}
	return run.setting.frameworks.filter((framework) => files.has(framework.id)).map((framework) => ({
		id: framework.id,
		title: framework.title,
		files: files.get(framework.id)?.size ?? 0
	}));
}

// src/gather.ts
async function gather(place, circumstances) {
	const { root, files, git, rules } = place;
	const { pullRequestBody } = circumstances;
	const { spec, found } = await readSpec(place);
	const ledger = await readLedger(place);
	const asked = settingsOf(rules, coverage);
	const covered = readCoverage(root, files, asked, git);
	const documents = settingsOf(rules, handoff);
	const touched = covered.change.kind === "found" ? covered.change.value : void 0;
	const evidence = {
		spec,
		ledger,
		coverage: covered,
		database: readDatabase(files),
		handoffs: readHandoffs(root, files, documents, pullRequestBody),
		documents: {
			...readDocuments(root, files, documents.documents, pullRequestBody, touched),
			heads: documents["header-comments"] === "any" ? [] : readHeads(files, covered.sources, touched)
		},
		proofs: readProofs(root, files, settingsOf(rules, proofs), {
			...circumstances,
			git
		}),
		checkpoints: readCheckpoints(root, files, settingsOf(rules, checkpoint), touched),
		approval: await readApproval(place, circumstances)
	};
	const reports = asked.reports === void 0 ? covered.reports : [];
	return {
		evidence,
		found: [
			...found,
			...reports.flatMap(describeReport),
			...describeSource(rules, ledger)
		]
	};
}
async function readApproval({ rules }, { readApproval: ask }) {
	if (ask === void 0 || rules.gate(checkpoint)?.configured !== true) return {
		kind: "missing",
		looked: ["a pull request"]
	};
	const asked = await ask();
	if (!("message" in asked)) return {
		kind: "found",
		value: asked
	};
	return {
		kind: "broken",
		file: "the pull request",
		message: asked.message,
		fix: "Give the job `permissions: { pull-requests: write, checks: read }`."
	};
}
function settingsOf(rules, gate) {
	return rules.gate(gate)?.settings ?? gate.settings.parse({});
}
async function readSpec({ root, files, rules }) {
	const [file, ...others] = rules.spec === void 0 ? findSpecs(files) : [rules.spec];
	if (file === void 0) return {
		spec: {
			kind: "missing",
			looked: SPEC_LOOKED,
			alike: specLookalikes(files)
		},
		found: []
	};
	const named = others.slice(0, 3).join(", ") + (others.length > 3 ? ", …" : "");
	const found = rules.spec === void 0 ? [`spec: ${file}${named === "" ? "" : ` (not read: ${named})`}`] : [];
	try {
		return {
			spec: {
				kind: "found",
				value: await readApiDescription(root, file)
			},
			found
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const { message, fix, location } = error;
		return {
			spec: {
				kind: "broken",
				...location ?? { file },
				message,
				fix
			},
			found
		};
	}
}
async function readLedger({ root, files, rules }) {
	const languages = await languagesOf$1(files.files);
	const ids = languages.map(({ id }) => id);
	const own = rules.registrars.length === 0 ? [] : [registrarFramework(rules.registrars, ids)];
	const pool = new ParserPool(loadGrammar);
	try {
		return await extractRoutes(files, {
			languages,
			frameworks: [...own, ...await frameworksOf([...ids, ...borrowedLibraries(files.files)])],
			unread: UNREAD_FRAMEWORKS,
			pool,
			source: rules.directories,
			assumed: rules.assumed,
			descriptions: describedApis(root, () => rules.spec ?? findSpecs(files)[0])
		});
	} finally {
		pool.close();
	}
}
function describeReport(report) {
	if (report.kind === "missing") return [];
	return [`coverage: ${report.kind === "found" ? report.value.file : report.file}`];
}
function describeSource(rules, ledger) {
	if (rules.directories.length > 0) return [];
	const frameworks = ledger.frameworks.map(({ title, files }) => `${files} of ${title}`).join(", ");
	return [`source: ${ledger.files.read} files read${frameworks === "" ? "" : `, ${frameworks}`}`];
}

// src/inputs/config-changes.ts
const TOLD = 12;
function changesOf(before, after) {
	const changes = [...compare("", before, after)];
	const told = changes.slice(0, TOLD).join("; ");
	return changes.length > TOLD ? `${told}; and ${changes.length - TOLD} more` : told;
}
function* compare(path, before, after) {
	if (isMap$1(before) && isMap$1(after)) {
		for (const key of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) yield* compare(path === "" ? key : `${path}.${key}`, before[key], after[key]);
		return;
	}
	const [old, now] = [show$1(before), show$1(after)];
	if (old === now) return;
	if (before === void 0) yield `${path} ${now} added`;
	else if (after === void 0) yield `${path} ${old} removed`;
	else yield `${path} ${old} → ${now}`;
}
function show$1(value) {
	const text = JSON.stringify(value) ?? "";
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
function isMap$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/inputs/config-schema.ts
config({ jitless: true });
const CONFIG_FILES = [".github/specgate.yml", ".github/specgate.yaml"];
const list$1 = array(string().min(1));
const general = {
	version: literal(1).describe("Version of this format. Always 1."),
	extends: union$1([string().min(1), list$1]).optional().describe("Working agreements to start from, by name; what this file says wins over them."),
	spec: string().min(1).optional().describe("The API description, relative to the repository: specs/openapi.yaml. Looked for when absent."),
	source: list$1.optional().describe("Directories or files that are evaluated for routes. What they import is read wherever it lies. Default: all."),
	assume: record(string().min(1), string()).optional().describe("Texts for what the code does not tell, by the name that the ledger gives to it: `process.env.BASE_PATH: /api`.")
};
const expression = string().min(1).refine(isExpression, { message: "no expression: write $1, $1.member, $name, or text with {$1.member} in it" });
const registrars = array(strictObject({
	call: string().regex(/^[\w$]+(?:\.[\w$]+)?$/).describe("Name of the function or decorator, or `Class.method`."),
	from: string().min(1).describe("Library or module that it is imported from: `@acme/http`, `./src/http.ts`."),
	method: expression.optional().describe("Its HTTP method, or a list of them: `$1.method`, or `GET`. Default: any method."),
	path: expression.describe("Its path: `$1.url`, `$2`, `/v{$1.version}{$1.url}`."),
	guards: expression.optional().describe("What runs before the handler: `$1.auth`."),
	handler: expression.optional().describe("What answers. Default: the last function among the arguments.")
})).optional().describe("A team's own functions, methods of a class and decorators that register routes.");
const outerSchema = strictObject({
	...general,
	registrars,
	gates: record(string(), unknown$3()).nullish()
});
function configSchema(gates, presets = []) {
	const shape = Object.fromEntries(gates.map((gate) => [gate.id, union$1([
		gate.settings,
		literal(false),
		_null()
	]).optional().describe(`${gate.summary} \`false\` turns it off.`)]));
	const name = presets.length > 0 ? _enum(presets) : string();
	return strictObject({
		...general,
		registrars,
		extends: union$1([name, array(name)]).optional().describe(general.extends.description ?? ""),
		gates: strictObject(shape).optional().describe("What is checked, by gate.")
	}).describe("Configuration of Specgate.");
}
function configJsonSchema(gates, presets = []) {
	return toJSONSchema(configSchema(gates, presets), {
		io: "input",
		unrepresentable: "any"
	});
}
function keysAt(schema, path) {
	let schemas = alternatives(schema, schema);
	for (const key of path) schemas = schemas.flatMap((each) => child(each, key, schema));
	return [...new Set(schemas.flatMap((each) => Object.keys(each.properties ?? {})))];
}
function child(schema, key, root) {
	return alternatives((typeof key === "string" ? schema.properties?.[key] : schema.items) ?? (typeof key === "string" ? schema.additionalProperties : void 0), root);
}
function alternatives(schema, root, depth = 0) {
	if (!isSchema(schema) || depth > 20) return [];
	const name = schema.$ref?.split("/").at(-1);
	const inner = [
		...schema.anyOf ?? [],
		...schema.oneOf ?? [],
		...schema.allOf ?? []
	];
	if (name !== void 0) inner.push(name === "#" ? root : root.$defs?.[name] ?? false);
	return [schema, ...inner.flatMap((each) => alternatives(each, root, depth + 1))];
}
function isSchema(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/inputs/config-file.ts
function parseConfig(file, text, gates, presets) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		prettyErrors: false
	});
	const [syntax] = document.errors;
	if (syntax !== void 0) {
		const { line, col } = lines.linePos(syntax.pos[0]);
		throw new UserError(`${file} is not valid YAML: ${syntax.message} (column ${col})`, "Correct the syntax.", {
			file,
			line
		});
	}
	const line = (path) => lines.linePos(offsetOf(document, path)).line;
	const raw = toPlain(document, file);
	const context = {
		gates,
		presets,
		raw,
		schema: () => configJsonSchema(gates)
	};
	const outer = outerSchema.safeParse(raw);
	const found = [
		...outer.success ? [] : outer.error.issues.flatMap((issue) => explain(issue, [], context)),
		...checkPresets(raw["extends"], context),
		...checkGates(raw["gates"], context)
	];
	if (!outer.success || found.length > 0) throw problems(file, found, line);
	return {
		file,
		config: outer.data,
		line
	};
}
function toPlain(document, file) {
	let raw;
	try {
		raw = document.toJS({ maxAliasCount: 100 });
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new UserError(`${file} cannot be read: ${message}`, "Use fewer YAML aliases.", {
			file,
			line: 1
		});
	}
	if (isRecord$1(raw) && !Array.isArray(raw)) return raw;
	throw new UserError(`${file} holds no configuration.`, "Begin it with `version: 1`, or remove the file.", {
		file,
		line: 1
	});
}
function checkPresets(names, context) {
	return [names].flat().flatMap((name) => {
		if (typeof name !== "string" || Object.hasOwn(context.presets, name)) return [];
		return [{
			path: ["extends"],
			message: `\`extends\` names no known agreement: ${name}.`,
			fix: known(name, Object.keys(context.presets))
		}];
	});
}
function checkGates(gates, context) {
	if (!isRecord$1(gates) || Array.isArray(gates)) return [];
	return Object.entries(gates).flatMap(([id, settings]) => {
		const path = ["gates", id];
		const gate = context.gates.find((each) => each.id === id);
		if (gate === void 0) {
			const ids = context.gates.map((each) => each.id);
			return [{
				path,
				message: `\`gates.${id}\` is no gate.`,
				fix: known(id, ids)
			}];
		}
		return (settings === false ? void 0 : gate.settings.safeParse(settings ?? {}))?.error?.issues.flatMap((issue) => explain(issue, path, context)) ?? [];
	});
}
function extended(config) {
	return typeof config.extends === "string" ? [config.extends] : config.extends ?? [];
}
function explain(issue, prefix, context) {
	const path = [...prefix, ...issue.path];
	if (issue.code === "unrecognized_keys") {
		const keys = keysAt(context.schema(), path);
		return issue.keys.map((key) => ({
			path: [...path, key],
			message: `\`${show([...path, key])}\` is no key that is known there.`,
			fix: known(key, keys)
		}));
	}
	if (issue.code === "invalid_union" && issue.errors.length > 0) {
		const deepest = issue.errors.reduce((best, each) => depth(each) > depth(best) ? each : best);
		if (depth(deepest) > 0) return deepest.flatMap((each) => explain(each, path, context));
		const expected = [...new Set(issue.errors.flat().map(expectation))].join(" or ");
		return [{
			path,
			message: `\`${show(path)}\` ${butIs(path, context)}.`,
			fix: `Write ${expected}.`
		}];
	}
	if (issue.code === "invalid_type" || issue.code === "invalid_value") return [{
		path,
		message: `\`${show(path)}\` ${butIs(path, context)}.`,
		fix: `Write ${expectation(issue)}.`
	}];
	return [{
		path,
		message: `\`${show(path)}\`: ${issue.message}.`,
		fix: "Correct the value."
	}];
}
function depth(issues) {
	return Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === "unrecognized_keys" ? 1 : 0)));
}
const TYPES = {
	string: "a text",
	number: "a number",
	int: "a whole number",
	boolean: "`true` or `false`",
	array: "a list",
	object: "a map of keys",
	record: "a map of keys",
	null: "nothing"
};
function expectation(issue) {
	if (issue.code === "invalid_type") return TYPES[issue.expected] ?? issue.expected;
	if (issue.code === "invalid_value") return issue.values.map((value) => `\`${String(value)}\``).join(" or ");
	return issue.message;
}
function butIs(path, context) {
	let value = context.raw;
	for (const key of path) value = isRecord$1(value) ? value[String(key)] : void 0;
	if (value === void 0) return "is missing";
	if (value === null) return "is empty";
	if (Array.isArray(value)) return "is a list";
	if (typeof value === "object") return "is a map of keys";
	return `is ${typeof value === "string" ? "the text" : "the value"} ${JSON.stringify(value)?.slice(0, 80)}`;
}
function isRecord$1(value) {
	return typeof value === "object" && value !== null;
}
function known(name, candidates) {
	const near = nearestName(name, candidates);
	if (near !== void 0) return `Did you mean \`${near}\`?`;
	if (candidates.length === 0) return "Remove it.";
	return `Known are: ${candidates.map((each) => `\`${each}\``).join(", ")}.`;
}
function show(path) {
	return path.map((key) => typeof key === "number" ? `[${key}]` : `.${String(key)}`).join("").replace(/^\./, "");
}
function problems(file, found, line) {
	const [first, ...rest] = found.map((each) => ({
		...each,
		line: line(each.path)
	}));
	if (first === void 0) throw new Error("no problem to tell");
	const location = {
		file,
		line: first.line
	};
	if (rest.length === 0) return new UserError(`${file}: ${first.message}`, first.fix, location);
	const told = [first, ...rest].map((each) => `\n  line ${each.line}: ${each.message} ${each.fix}`);
	return new UserError(`${file} has ${told.length} problems:${told.join("")}`, "Correct these lines.", location);
}
function offsetOf(document, path) {
	let node = document.contents;
	let offset = start(node) ?? 0;
	for (const key of path) {
		let next;
		if ((0, import_dist.isMap)(node)) {
			const pair = node.items.find((item) => (0, import_dist.isPair)(item) && (0, import_dist.isScalar)(item.key) && String(item.key.value) === String(key));
			if (pair === void 0) break;
			offset = start(pair.key) ?? offset;
			next = pair.value;
		} else if ((0, import_dist.isSeq)(node) && typeof key === "number") {
			next = node.items[key];
			offset = start(next) ?? offset;
		} else break;
		node = next;
	}
	return offset;
}
function start(node) {
	return (0, import_dist.isNode)(node) ? node.range?.[0] : void 0;
}

// src/inputs/config.ts
const MAX_SIZE$1 = 1e6;
async function readRules(root, git, options) {
	const own = readHere(root, options.config);
	if (git.base === void 0) return rulesOf$1(own, own === void 0 ? {} : { file: own.file }, options);
	const base = await readThere(git, git.base, options);
	const proposed = proposal(base, own, options);
	return rulesOf$1(base, {
		...base === void 0 ? {} : { file: base.file },
		commit: git.base,
		...proposed === void 0 ? {} : { proposed }
	}, options);
}
function readHere(root, named) {
	if (named !== void 0) {
		const file = root.relative(named);
		if (file === void 0) throw new UserError(`${named} is outside the repository.`, "Name a file inside it.");
		return {
			file,
			text: root.readText(file, MAX_SIZE$1)
		};
	}
	const file = CONFIG_FILES.find((each) => root.has(each));
	return file === void 0 ? void 0 : {
		file,
		text: root.readText(file, MAX_SIZE$1)
	};
}
async function readThere(git, commit, options) {
	const read = git.has(commit) ? async (file) => git.fileAt(commit, file)?.toString("utf8") : options.readBase;
	if (read === void 0) throw missingBase(commit);
	for (const file of options.config === void 0 ? CONFIG_FILES : [options.config.replace(/^\.\//, "")]) {
		const text = await read(file, commit);
		if (text !== void 0) return {
			file,
			text
		};
	}
}
function proposal(base, head, options) {
	if (base?.text === head?.text) return void 0;
	if (head === void 0) return `${base?.file} would be removed: the defaults would rule`;
	let after;
	try {
		after = parseConfig(head.file, head.text, options.gates, options.presets);
	} catch (error) {
		if (error instanceof UserError) return `${head.file} would not be valid: ${error.message}`;
		throw error;
	}
	if (base === void 0) return `${head.file} would be added: ${changesOf({}, after.config)}`;
	const before = parseConfig(base.file, base.text, options.gates, options.presets);
	const changes = changesOf(before.config, after.config);
	return changes === "" ? void 0 : `${head.file} would change: ${changes}`;
}
function rulesOf$1(text, source, options) {
	const parsed = text === void 0 ? void 0 : parseConfig(text.file, text.text, options.gates, options.presets);
	const merged = [...parsed === void 0 ? [] : extended(parsed.config).map((name) => options.presets[name]?.config), parsed?.config ?? {}].reduce((under, over) => merge(under, asRecord(over)), {});
	const gates = asRecord(merged["gates"]);
	const directories = Array.isArray(merged["source"]) ? merged["source"].map(String) : [];
	return {
		source,
		...text === void 0 ? {} : { file: {
			file: text.file,
			sha256: sha256(text.text)
		} },
		...typeof merged["spec"] === "string" ? { spec: merged["spec"] } : {},
		directories: directories.map((each) => each.replace(/^\.\/|\/+$/g, "")).filter((each) => each !== "" && each !== "."),
		assumed: new Map(Object.entries(parsed?.config.assume ?? {})),
		registrars: (parsed?.config.registrars ?? []).map((each, index) => registrarOf(each, text?.file ?? "", (key) => parsed?.line([
			"registrars",
			index,
			key
		]) ?? 1)),
		line: (path) => parsed?.line(path) ?? 1,
		gate(gate) {
			const settings = gates[gate.id];
			if (settings === false) return void 0;
			return {
				settings: gate.settings.parse(settings ?? {}),
				configured: settings !== void 0
			};
		}
	};
}
function registrarOf(each, file, line) {
	const { call, from, path, method, guards, handler } = each;
	return {
		call,
		from,
		path,
		...method === void 0 ? {} : { method },
		...guards === void 0 ? {} : { guards },
		...handler === void 0 ? {} : { handler },
		place: {
			file,
			line
		}
	};
}
function merge(under, over) {
	const merged = new Map(Object.entries(under));
	for (const [key, value] of Object.entries(over)) {
		const before = merged.get(key);
		merged.set(key, isRecord(before) && isRecord(value) ? merge(before, value) : value);
	}
	return Object.fromEntries(merged);
}
function asRecord(value) {
	return isRecord(value) ? value : {};
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/inputs/ignore-rules.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
const MAX_SIZE = 1e6;
function ignoreRules(root) {
	return rulesOf(root, add(root, [], ".git/info/exclude", ""));
}
function rulesOf(root, levels) {
	return {
		ignores: (file) => decide(levels, file) >= 0,
		takesIn(directory) {
			const path = `${directory}/`;
			return decide(levels, path) < 0 && levels.some((level) => level.patterns.test(path.slice(level.prefix.length)).unignored);
		},
		enterDirectory(directory) {
			const path = `${directory}/`;
			if (decide(levels, path) >= 0) return void 0;
			const kept = levels.filter((level) => !level.patterns.test(path.slice(level.prefix.length)).ignored);
			return kept.length === levels.length ? this : rulesOf(root, kept);
		},
		enter(directory) {
			const prefix = directory === "" ? "" : `${directory}/`;
			return rulesOf(root, add(root, levels, `${prefix}.gitignore`, prefix));
		}
	};
}
function decide(levels, path) {
	for (let index = levels.length - 1; index >= 0; index--) {
		const level = levels[index];
		if (level === void 0) continue;
		const result = level.patterns.test(path.slice(level.prefix.length));
		if (result.ignored) return index;
		if (result.unignored) return -1;
	}
	return -1;
}
function add(root, levels, file, prefix) {
	if (!root.has(file)) return levels;
	try {
		const patterns = (0, import_ignore.default)({ ignorecase: false }).add(root.readText(file, MAX_SIZE));
		return [...levels, {
			prefix,
			patterns
		}];
	} catch {
		return levels;
	}
}

// src/inputs/skipped-directories.ts
const NEVER_SOURCE = /* @__PURE__ */ new Set([
	".git",
	".hg",
	".svn",
	"node_modules",
	"bower_components",
	"jspm_packages",
	"site-packages",
	"__pycache__",
	"__pypackages__",
	".venv",
	".tox",
	".nox",
	".mypy_cache",
	".pytest_cache",
	".ruff_cache",
	".eggs",
	".next",
	".nuxt",
	".output",
	".svelte-kit",
	".turbo",
	".yarn",
	".pnpm-store",
	".gradle",
	".idea",
	".vs",
	".terraform",
	".bundle",
	".nyc_output"
]);
function isThirdParty(root, path, name, siblings) {
	if (NEVER_SOURCE.has(name)) return true;
	if (name === "vendor") return siblings.has("go.mod") || siblings.has("composer.json") || siblings.has("Gemfile") || root.has(`${path}/modules.txt`) || root.has(`${path}/autoload.php`);
	return (name === "venv" || name === "env" || name === "virtualenv") && root.has(`${path}/pyvenv.cfg`);
}
function isInstalled(entries) {
	for (const entry of entries) if (entry.endsWith(".dist-info")) return true;
	return false;
}
const OUTPUT_NAMES = /* @__PURE__ */ new Set([
	"dist",
	"build",
	"out",
	"target",
	"obj",
	"bin"
]);
function isOutput(name) {
	return OUTPUT_NAMES.has(name) || name === "coverage";
}
function isGenerated(root, path, entries) {
	if (entries.has("CACHEDIR.TAG") || entries.has("project.assets.json")) return true;
	const slash = path.lastIndexOf("/");
	const name = path.slice(slash + 1);
	if (!OUTPUT_NAMES.has(name)) return false;
	for (const entry of entries) if (/\.(?:[cm]?js|css)\.map$|\.min\.[cm]?js$|\.tsbuildinfo$/.test(entry)) return true;
	return isCompilerOutput(root, path.slice(0, slash + 1), name);
}
function isCompilerOutput(root, parent, name) {
	const file = `${parent}tsconfig.json`;
	if (!root.has(file)) return false;
	return /"outDir"\s*:\s*"(?:\.\/)?([^"]*?)\/?"/.exec(root.readText(file))?.[1] === name;
}

// src/inputs/files.ts
const SNIFFED = 8e3;
const MAX_LINKS = 40;
const KEPT = 4e6;
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
function projectFiles(root, git) {
	const index = walk(root, git === void 0 ? NOTHING : committedThoughIgnored(git));
	const texts = /* @__PURE__ */ new Map();
	let kept = 0;
	let children;
	const real = (path) => resolveLinks(index.links, path);
	return {
		files: index.files,
		has(file) {
			const path = real(file);
			return path !== void 0 && index.known.has(path);
		},
		hasDirectory(directory) {
			const path = real(directory);
			return path !== void 0 && index.directories.has(path);
		},
		filesIn(directory) {
			const path = real(directory);
			const files = path === void 0 ? void 0 : index.directories.get(path);
			if (files === void 0) return [];
			return path === directory ? files : files.map((file) => `${directory}/${file.slice(file.lastIndexOf("/") + 1)}`);
		},
		directoriesIn(directory) {
			const path = real(directory);
			if (path === void 0) return [];
			children ??= childDirectories(index.directories.keys());
			return (children.get(path) ?? []).map((name) => directory === "" ? name : `${directory}/${name}`);
		},
		read(file) {
			const path = real(file);
			if (path === void 0 || !index.known.has(path)) return void 0;
			if (texts.has(path)) return texts.get(path);
			const text = readSource(join(root.directory, path));
			kept += text?.length ?? 0;
			if (kept > KEPT) {
				texts.clear();
				kept = text?.length ?? 0;
			}
			texts.set(path, text);
			return text;
		}
	};
}
const NOTHING = /* @__PURE__ */ new Set();
function committedThoughIgnored(git) {
	const listed = git.output([
		"ls-files",
		"--cached",
		"--ignored",
		"--exclude-standard",
		"-z"
	]);
	const committed = /* @__PURE__ */ new Set();
	for (const file of listed?.toString("utf8").split("\0") ?? []) {
		const directories = file.split("/").slice(0, -1);
		if (file === "" || directories.some((name) => isOutput(name))) continue;
		committed.add(file);
		directories.forEach((_, at) => {
			committed.add(`${directories.slice(0, at + 1).join("/")}/`);
		});
	}
	return committed;
}
function onlyCommitted(committed) {
	const rules = {
		ignores: (file) => !committed.has(file),
		takesIn: () => false,
		enterDirectory: (directory) => committed.has(`${directory}/`) ? rules : void 0,
		enter: () => rules
	};
	return rules;
}
function walk(root, committed) {
	const inIgnored = onlyCommitted(committed);
	const files = [];
	const directories = /* @__PURE__ */ new Map();
	const links = /* @__PURE__ */ new Map();
	const pending = [{
		path: "",
		rules: ignoreRules(root)
	}];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		const { path } = next;
		const entries = list(join(root.directory, path));
		if (entries === void 0) continue;
		const names = new Set(entries.map((entry) => entry.name));
		if (path !== "" && (isGenerated(root, path, names) || isInstalled(names))) continue;
		const rules = names.has(".gitignore") ? next.rules.enter(path) : next.rules;
		const children = [];
		for (const entry of entries) {
			const child = path === "" ? entry.name : `${path}/${entry.name}`;
			if (entry.isFile()) {
				if (rules.ignores(child) && inIgnored.ignores(child)) continue;
				children.push(child);
				files.push(child);
			} else if (entry.isDirectory()) {
				if (isThirdParty(root, child, entry.name, names) && !rules.takesIn(child)) continue;
				const inner = rules.enterDirectory(child) ?? inIgnored.enterDirectory(child);
				if (inner !== void 0) pending.push({
					path: child,
					rules: inner
				});
			} else if (entry.isSymbolicLink() && !rules.ignores(child)) {
				const target = linkTarget(root, child);
				if (target !== void 0) links.set(child, target);
			}
		}
		directories.set(path, children.sort());
	}
	files.sort();
	return {
		files,
		known: new Set(files),
		directories,
		links
	};
}
function childDirectories(directories) {
	const children = /* @__PURE__ */ new Map();
	for (const directory of [...directories].sort()) {
		if (directory === "") continue;
		const slash = directory.lastIndexOf("/");
		const parent = slash < 0 ? "" : directory.slice(0, slash);
		const names = children.get(parent);
		if (names === void 0) children.set(parent, [directory.slice(slash + 1)]);
		else names.push(directory.slice(slash + 1));
	}
	return children;
}
function list(directory) {
	try {
		return readdirSync(directory, { withFileTypes: true });
	} catch {
		return;
	}
}
function linkTarget(root, link) {
	try {
		return root.relative(realpathSync(join(root.directory, link)));
	} catch {
		return;
	}
}
function resolveLinks(links, path) {
	if (links.size === 0) return path;
	let current = path;
	for (let count = 0; count < MAX_LINKS; count++) {
		const replaced = replaceLink(links, current);
		if (replaced === void 0) return current;
		current = replaced;
	}
}
function replaceLink(links, path) {
	for (let end = path.indexOf("/");; end = path.indexOf("/", end + 1)) {
		const target = links.get(end < 0 ? path : path.slice(0, end));
		if (target !== void 0) {
			const rest = end < 0 ? "" : path.slice(end + 1);
			return target === "" || rest === "" ? target + rest : `${target}/${rest}`;
		}
		if (end < 0) return void 0;
	}
}
const buffer = Buffer.allocUnsafe(4000001);
function readSource(path) {
	let descriptor;
	try {
		descriptor = openSync(path, constants.O_RDONLY | NO_FOLLOW);
	} catch {
		return;
	}
	try {
		let length = 0;
		for (;;) {
			const count = readSync(descriptor, buffer, length, buffer.length - length, null);
			if (count === 0) break;
			length += count;
			if (length === buffer.length) return void 0;
		}
		if (buffer.subarray(0, Math.min(length, SNIFFED)).includes(0)) return void 0;
		const start = length >= 3 && buffer[0] === 239 && buffer[1] === 187 && buffer[2] === 191 ? 3 : 0;
		return buffer.toString("utf8", start, length);
	} catch {
		return;
	} finally {
		closeSync(descriptor);
	}
}

// src/presets/backend-coder.ts
const backendCoder = {
	id: "backend-coder",
	title: "Backend coder",
	summary: "Plans in docs/plans that are worked off box by box, an issues.md without open critical entries, implementation notes, recorded lint and tests, at least 80 % of lines covered.",
	config: { gates: {
		routes: {},
		coverage: { total: { lines: ">=80" } },
		handoff: {
			json: "optional",
			documents: {
				plan: { required: true },
				issues: { required: true },
				"implementation-notes": { required: true }
			}
		},
		proofs: {
			gates: { G5: ["lint_output", "test_output"] },
			required: ["G5"]
		}
	} }
};

// src/presets/backend-developer.ts
const backendDeveloper = {
	id: "backend-developer",
	title: "Backend developer",
	summary: "Spec-first work in gates: routes as specified, more than 80 % of lines covered, a JSON handoff, proofs of build, lint and test, and approved checkpoints G5.1 to G5.5.",
	config: { gates: {
		routes: {},
		coverage: { total: { lines: ">80" } },
		handoff: {
			json: "required",
			profile: "lenient",
			"max-attempts": 3,
			documents: { escalation: {} }
		},
		proofs: { required: ["G5"] },
		checkpoint: {
			required: [
				"G5.1",
				"G5.2",
				"G5.3",
				"G5.4",
				"G5.5"
			],
			"before-code": [
				"G1",
				"G2",
				"G3"
			]
		}
	} }
};

// src/presets/backend-engineer.ts
const backendEngineer = {
	id: "backend-engineer",
	title: "Backend engineer",
	summary: "A MULTI_AGENT_PLAN.md that every change brings up to date and whose coverage and blockers are true, PRPs whose endpoints are served, more than 90 % of lines covered.",
	config: { gates: {
		routes: {},
		coverage: { total: { lines: ">90" } },
		handoff: {
			json: "optional",
			documents: {
				"multi-agent-plan": { required: true },
				prp: { files: ["PRP/*.md"] },
				issues: {}
			}
		}
	} }
};

// src/presets/backend-implementer.ts
const backendImplementer = {
	id: "backend-implementer",
	title: "Backend implementer",
	summary: "Requirements with ids in architecture/backend.md, PRPs whose endpoints are served, and a strict JSON handoff whose files, line counts and checksums are true; at least 80 % of lines covered.",
	config: { gates: {
		routes: {},
		coverage: { total: { lines: ">=80" } },
		handoff: {
			json: "required",
			profile: "strict",
			documents: {
				architecture: { required: true },
				prp: { files: ["PRPs/**/prp.md"] },
				escalation: {}
			}
		},
		proofs: { required: ["G5"] }
	} }
};

// src/presets/pact.ts
const pact = {
	id: "pact",
	title: "PACT",
	summary: "Prepare, architect, code, test: a handoff that names its doubts and their tests, a summary with recommended tests and implementation notes under docs/, a comment at the head of each new file, at least 80 % of lines covered.",
	config: { gates: {
		routes: {},
		coverage: { total: { lines: ">=80" } },
		handoff: {
			json: "off",
			"header-comments": "required",
			documents: {
				pact: { required: true },
				summary: { required: true },
				"implementation-notes": { required: true }
			}
		}
	} }
};

// src/presets/index.generated.ts
const presets = {
	"backend-coder": backendCoder,
	"backend-developer": backendDeveloper,
	"backend-engineer": backendEngineer,
	"backend-implementer": backendImplementer,
	pact
};

// src/run.ts
async function run(options) {
	const place = await open(options);
	const running = choose(options.only, place.rules);
	const { evidence, found } = await gather(place, options);
	if (running.some((gate) => gate.needsSpec)) demandSpec(evidence.spec, place.rules);
	return {
		report: reportOf(running.map((gate) => judge(gate, evidence, place.rules)), place, options, evidence, found),
		folder: place.git.folder
	};
}
async function readRoutes(options) {
	return readLedger(await open(options));
}
function exitCode(report) {
	if (report.gates.some((gate) => gate.status === "errored")) return 2;
	return report.verdict === "failed" ? 1 : 0;
}
async function open(options) {
	const root = new Root(options.directory);
	const git = openGit(root, options);
	const rules = await readRules(root, git, {
		...options,
		gates,
		presets
	});
	const files = projectFiles(root, git);
	for (const [index, directory] of rules.directories.entries()) {
		if (files.hasDirectory(directory) || files.has(directory)) continue;
		throw new UserError(`There is no source directory ${directory}.`, "Correct `source` in the configuration.", {
			file: rules.file?.file ?? directory,
			line: rules.line(["source", index])
		});
	}
	return {
		root,
		git,
		files,
		rules
	};
}
function choose(only, rules) {
	const ids = gates.map((gate) => gate.id);
	for (const id of only ?? []) {
		if (ids.includes(id)) continue;
		const near = nearestName(id, ids);
		throw new UserError(`There is no gate ${id}.`, near === void 0 ? `The gates are ${ids.join(", ")}.` : `Did you mean ${near}?`);
	}
	return gates.filter((gate) => (only?.includes(gate.id) ?? true) && rules.gate(gate) !== void 0);
}
function alikeText(alike = []) {
	if (alike.length === 0) return "";
	return ` Perhaps it is ${alike.length === 1 ? "" : "one of "}${alike.join(", ")}.`;
}
function demandSpec(spec, rules) {
	if (spec.kind === "missing") throw new UserError(`There is no API description. Looked for: ${spec.looked.join("; ")}.${alikeText(spec.alike)}`, `Name it as \`spec:\` in ${rules.source.file ?? ".github/specgate.yml"}, or turn the gate off: \`gates: { routes: false }\`.`);
	if (spec.kind === "broken") throw new UserError(spec.message, spec.fix, {
		file: spec.file,
		line: spec.line ?? 1
	});
}
function judge(gate, evidence, rules) {
	const rule = rules.gate(gate);
	if (rule === void 0) throw new Error(`${gate.id} is turned off`);
	try {
		const result = gate.check(evidence, rule.settings, rule.configured);
		return {
			...result,
			findings: result.findings.map((finding) => withSetting(finding, gate.id, rules))
		};
	} catch (error) {
		const reason = `a bug of Specgate: ${error instanceof Error ? error.stack ?? error.message : String(error)}`;
		return {
			id: gate.id,
			title: gate.title,
			status: "errored",
			reason,
			evidence: "",
			findings: [],
			proofs: []
		};
	}
}
function withSetting(finding, gate, { file, line }) {
	const { setting, ...rest } = finding;
	if (setting === void 0 || file === void 0) return finding;
	const place = {
		file: file.file,
		line: line([
			"gates",
			gate,
			...setting
		]),
		role: "config"
	};
	return {
		...rest,
		locations: [...finding.locations, place]
	};
}
function reportOf(results, { root, git, rules }, options, { spec, ledger }, found) {
	return {
		verdict: results.some((result) => result.status === "failed" || result.status === "errored") ? "failed" : "passed",
		project: options.project ?? basename(root.directory),
		...git.head === void 0 ? {} : { head: git.head },
		rules: rules.source,
		found,
		counts: {
			operations: spec.kind === "found" ? spec.value.operations.length : 0,
			routes: ledger.routes.length,
			unresolved: ledger.unresolved.length
		},
		gates: results
	};
}

// src/frameworks/shared/options.ts
function option(options, key, host) {
	const value = host.entry(options, key);
	if (options === void 0 || value === void 0) return void 0;
	const object = host.force(options);
	const forced = host.force(value);
	return {
		value: forced.kind === "function" && forced.name === key ? {
			...forced,
			name: ""
		} : value,
		written: object.kind === "map" ? object.written?.get(key) ?? "" : ""
	};
}
function below(path) {
	const rest = {
		kind: "unknown",
		why: "what is below",
		site: {
			file: "",
			line: 0
		}
	};
	if (path.kind === "union") return {
		...path,
		members: path.members.map(below)
	};
	if (path.kind !== "constant") return path.kind === "text" ? {
		...path,
		parts: [...path.parts, rest]
	} : path;
	return {
		kind: "text",
		parts: [String(path.value ?? "").replace(/\/+$/, ""), rest]
	};
}
function prefixed(prefix, path) {
	if (path.kind === "constant") return constant(prefix + String(path.value ?? ""), path.soft);
	if (path.kind === "text") return {
		...path,
		parts: [prefix, ...path.parts]
	};
	if (path.kind === "list") return {
		...path,
		items: path.items.map((item) => prefixed(prefix, item))
	};
	if (path.kind === "union") return {
		...path,
		members: path.members.map((item) => prefixed(prefix, item))
	};
	return path.kind === "unknown" ? {
		kind: "text",
		parts: [prefix, path]
	} : path;
}

// src/frameworks/shared/join-paths.ts
function joinPaths(parts, host) {
	let paths = [{
		text: "",
		holes: []
	}];
	for (const part of parts) {
		const texts = (host.items(part) ?? [part]).flatMap((item) => host.texts(item));
		paths = paths.flatMap((path) => texts.map((text) => joined(path, text)));
	}
	return paths.map(asValue);
}
function joined(left, right) {
	const soft = left.soft ?? right.soft;
	const known = {
		text: joinWithSlash(left.text, right.text),
		holes: [...left.holes, ...right.holes]
	};
	return soft === void 0 ? known : {
		...known,
		soft
	};
}
function asValue({ text, holes, soft }) {
	if (holes.length === 0) return constant(text, soft);
	const known = {
		kind: "text",
		parts: text.split("").flatMap((piece, at) => {
			const hole = at === 0 ? void 0 : holes[at - 1];
			return hole === void 0 ? [piece] : [hole, piece];
		}).filter((part) => part !== "")
	};
	return soft === void 0 ? known : {
		...known,
		soft
	};
}

// src/frameworks/shared/regex-templates.ts
const LIMIT = 32;
const UNNAMED = "var";
function regexTemplates(source) {
	const templates = readBranches({
		text: source,
		at: 0
	}).map(tidy);
	return [...new Set(templates)];
}
function tidy(template) {
	return template.replace(/(?:\{var\})*\{\*var\}(?:\{\*?var\})*/g, `{*${UNNAMED}}`).replace(/(?:\{var\}){2,}/g, `{${UNNAMED}}`);
}
function readBranches(reader) {
	const branches = [];
	let current = [""];
	while (reader.at < reader.text.length) {
		const character = reader.text[reader.at] ?? "";
		if (character === ")") {
			reader.at++;
			break;
		}
		if (character === "|") {
			reader.at++;
			branches.push(...current);
			current = [""];
			continue;
		}
		const piece = quantified(reader, readPiece(reader, character));
		current = current.flatMap((left) => piece.map((right) => left + right)).slice(0, LIMIT);
	}
	return [...branches, ...current].slice(0, LIMIT);
}
function quantified(reader, piece) {
	const quantifier = /^(?:[*+?]|\{\d*,?\d*\})[?+]?/.exec(reader.text.slice(reader.at))?.[0];
	if (quantifier === void 0 || quantifier === "{}") return piece;
	reader.at += quantifier.length;
	if (quantifier.startsWith("?") || quantifier.startsWith("{0,1}")) return ["", ...piece];
	if (quantifier.startsWith("+") && piece.length === 1 && piece[0] === "/") return piece;
	return piece.length === 1 && /^\{\*?\w+\}$/.test(piece[0] ?? "") ? piece : [`{${UNNAMED}}`];
}
function readPiece(reader, character) {
	reader.at++;
	switch (character) {
		case "^":
		case "$": return [""];
		case "(": return readGroup(reader);
		case "[": return [readClass(reader)];
		case "\\": return [readEscape(reader)];
		case ".": return [/^[*+]/.test(reader.text.slice(reader.at)) ? `{*${UNNAMED}}` : "."];
		default: return [character];
	}
}
function readEscape(reader) {
	const character = reader.text[reader.at++] ?? "";
	if (/[AZzbB]/.test(character)) return "";
	return /[dwsDWS]/.test(character) ? `{${UNNAMED}}` : character;
}
function readClass(reader) {
	const match = /^\^?\]?(?:\\.|[^\]\\])*\]/s.exec(reader.text.slice(reader.at))?.[0] ?? "";
	reader.at += match.length;
	const inside = match.slice(0, -1);
	if (/^\\?[^\w\s^\\]$/.test(inside)) return inside.slice(-1);
	return `{${UNNAMED}}`;
}
function readGroup(reader) {
	const rest = reader.text.slice(reader.at);
	if (rest.startsWith("?:")) {
		reader.at += 2;
		return readBranches(reader);
	}
	const name = /^\?P<(\w+)>/.exec(rest)?.[1];
	if (name === void 0 && !rest.startsWith("?")) {
		const at = reader.at;
		if (skipGroup(reader).includes("(?P<")) {
			reader.at = at;
			return readBranches(reader);
		}
		reader.at = at;
	}
	const inside = skipGroup(reader);
	if (name === void 0 && inside.startsWith("?P=")) return [`{${UNNAMED}}`];
	if (name === void 0 && inside.startsWith("?") && !inside.startsWith("?P<")) return [""];
	return [`{${spansSegments(inside) ? "*" : ""}${name ?? UNNAMED}}`];
}
function spansSegments(source) {
	return /(?:^|[^\\])\.[*+]/.test(source) || /\[\^[^\]/]*\][*+]/.test(source) || /\[[^^\]][^\]]*\/[^\]]*\][*+]|\[\/[^\]]*\][*+]/.test(source);
}
function skipGroup(reader) {
	const start = reader.at;
	let depth = 1;
	let inClass = false;
	for (; reader.at < reader.text.length; reader.at++) {
		const character = reader.text[reader.at];
		if (character === "\\") reader.at++;
		else if (inClass) inClass = character !== "]";
		else if (character === "[") inClass = true;
		else if (character === "(") depth++;
		else if (character === ")" && --depth === 0) break;
	}
	const inside = reader.text.slice(start, reader.at);
	reader.at++;
	return inside;
}

// src/frameworks/shared/regex-paths.ts
const ANY_PATHS = ["/", "/qz/any-page.1"];
const WITHOUT = /^\^?\(\(\?![^()]*(?:\([^()]*\))?[^()]*\)\.\)[*+]\$?$/;
function regexPath(expression, host) {
	const { source } = expression;
	if (WITHOUT.test(source) || ANY_PATHS.every((path) => host.matches(expression, path) === true)) return constant("*");
	const inside = /^\^(.*?)(?:\\?\/\?)?\$$/s.exec(source)?.[1];
	const templates = inside === void 0 ? void 0 : pathTemplates(inside);
	if (templates === void 0) return {
		kind: "unknown",
		why: `the regular expression /${source}/`,
		site: host.site
	};
	const paths = templates.map((template) => constant(asPattern(template)));
	return paths.length === 1 && paths[0] !== void 0 ? paths[0] : list$2(paths);
}
const OPTIONAL = /^\^?\((?:\?:)?((?:\\?\/[\w-]+)+)\)\?$/;
function regexPrefix(expression, host) {
	const { source } = expression;
	const optional = OPTIONAL.exec(source)?.[1];
	if (optional !== void 0) return constant(`{${optional.replaceAll("\\", "")}}`);
	const plain = source.replace(/^\^/, "");
	if (plain.endsWith("$") || looksAround(plain) || hasBranches(plain)) return regexPath(expression, host);
	const templates = regexTemplates(asPython(plain));
	const areFixed = templates.every((template) => /^\/[^{*]*$/.test(template));
	if (templates.length === 0 || !areFixed) return regexPath(expression, host);
	const paths = templates.map((template) => constant(template));
	return paths.length === 1 && paths[0] !== void 0 ? paths[0] : list$2(paths);
}
function pathTemplates(source) {
	if (looksAround(source) || hasBranches(source)) return void 0;
	const templates = regexTemplates(asPython(source));
	return templates.length > 0 && templates.every((template) => template.startsWith("/")) ? templates : void 0;
}
function asPython(source) {
	return source.replaceAll("(?<", "(?P<").replace(/\(([\w-]+(?:\|[\w-]+)+)\)/g, "(?:$1)");
}
function looksAround(source) {
	return /\(\?<?[!=]/.test(source);
}
function hasBranches(source) {
	let rest = source.replace(/\\./g, "").replace(/\[[^\]]*\]/g, "");
	for (let before = ""; before !== rest;) {
		before = rest;
		rest = rest.replace(/\([^()]*\)/g, "");
	}
	return rest.includes("|");
}
function asPattern(template) {
	let unnamed = 0;
	return template.replace(/\{(\*?)(\w+)\}/g, (_match, star, name) => {
		const own = name === "var" && ++unnamed > 1 ? `var${unnamed}` : name;
		return `${star === "" ? ":" : "*"}${own}`;
	});
}

// src/frameworks/shared/spec-handlers.ts
function handlerSite(value, module, name, host) {
	const forced = host.force(value);
	const place = forced.kind === "class" ? forced : host.wrappedFunction(forced);
	if (place !== void 0) return host.siteOf(place);
	return host.exportOf(module, name)?.site ?? {
		file: module.module.id,
		line: 1
	};
}
function extension(operation, ...names) {
	for (const name of names) {
		const value = operation.extensions[name];
		if (typeof value === "string" && value !== "") return value;
	}
}
function describedBy(value, host) {
	const paths = value === void 0 ? [] : pathsIn(value, host, 0);
	const apis = [];
	for (const path of new Set(paths)) {
		const api = host.description(path);
		if (api === void 0 && paths.length > 1 && !isThere(path, host)) continue;
		if (api === void 0) return { why: `the API description ${shown(path)} cannot be read` };
		apis.push(api);
	}
	const [first] = apis;
	if (first !== void 0) {
		const main = apis.find((api) => api.title !== "") ?? first;
		const operations = /* @__PURE__ */ new Map();
		for (const one of apis.flatMap((api) => api.operations)) {
			const key = `${one.method} ${one.path}`;
			if (!operations.has(key)) operations.set(key, one);
		}
		return { api: {
			...main,
			operations: [...operations.values()]
		} };
	}
	if (paths.length > 0) return { why: `the API description ${shown(paths[0] ?? "")} cannot be read` };
	const api = host.description();
	return api === void 0 ? { why: "its API description is not known" } : {
		api,
		note: `the code builds its API description, taken to be ${api.file}`
	};
}
function isThere(path, host) {
	if (!path.startsWith("/")) return true;
	const slash = path.lastIndexOf("/");
	const folder = host.folder(path.slice(0, slash));
	const below = folder?.directory === "" ? "" : `${folder?.directory}/`;
	return folder?.files.includes(`${below}${path.slice(slash + 1)}`) === true;
}
const DEPTH = 4;
function pathsIn(value, host, depth) {
	const each = host.alternatives(value);
	if (each.length > 1) return each.flatMap((one) => pathsIn(one, host, depth));
	const text = host.text(value);
	if (text !== void 0) return depth === 0 || /\.(?:ya?ml|json)$/.test(text) ? [text] : [];
	const forced = host.force(value);
	if (forced.kind !== "term" || depth > DEPTH) return [];
	const before = forced.receiver === void 0 ? [] : pathsIn(forced.receiver, host, depth);
	const given = [...forced.args?.positional ?? [], ...forced.args?.named.values() ?? []];
	return [...before, ...given.flatMap((argument) => pathsIn(argument.value, host, depth + 1))];
}
function shown(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// src/languages/operators.ts
const COMMON = [
	"+",
	"-",
	"*",
	"/",
	"%",
	"==",
	"!=",
	"<",
	"<=",
	">",
	">=",
	"&&",
	"||",
	"??",
	"|"
];
function operatorsOf(own = {}) {
	const known = new Map([...COMMON.map((sign) => [sign, sign]), ...Object.entries(own)]);
	return (sign) => known.get(sign) ?? "other";
}

// src/languages/cases.ts
function chainCases(cases) {
	let otherwise = [];
	const branches = [];
	let waiting = [];
	let isDefault = false;
	cases.forEach((each, index) => {
		if (each.test === void 0) isDefault = true;
		else waiting.push(each.test);
		if (each.body.length === 0 && each.fallsThrough && index < cases.length - 1) return;
		const body = withoutBreaks(bodyFrom(cases, index));
		const test = anyOf(waiting, each.line);
		if (isDefault) otherwise = body;
		else if (test !== void 0) branches.push({
			test,
			body,
			line: each.line
		});
		waiting = [];
		isDefault = false;
	});
	return branches.reduceRight((rest, { test, body, line }) => [{
		kind: "if",
		test,
		then: body,
		else: rest,
		line
	}], otherwise);
}
function switchValue(statements, text, line, endLine) {
	return {
		kind: "call",
		callee: {
			kind: "function",
			params: [],
			receiver: "lexical",
			decorators: [],
			body: bodyOf(statements, text.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []),
			line,
			endLine
		},
		args: [],
		isNew: false,
		line
	};
}
function anyOf(tests, line) {
	const [first, ...others] = tests;
	return others.reduce((left, right) => left === void 0 ? right : {
		kind: "binary",
		operator: "||",
		left,
		right,
		line
	}, first);
}
function bodyFrom(cases, index) {
	const body = [];
	for (const each of cases.slice(index)) {
		body.push(...each.body);
		if (!each.fallsThrough) break;
	}
	return body;
}
function withoutBreaks(statements) {
	for (const [index, statement] of statements.entries()) {
		const before = statements.slice(0, index);
		const rest = statements.slice(index + 1);
		if (statement.kind === "return") return [...before, statement];
		if (statement.kind === "jump") return statement.what === "break" ? before : [...before, statement];
		if (statement.kind === "block" && leaves(statement.body)) return [...before, {
			...statement,
			body: withoutBreaks([...statement.body, ...rest])
		}];
		if (statement.kind === "if" && (leaves(statement.then) || leaves(statement.else))) {
			const then = withoutBreaks([...statement.then, ...rest]);
			return [...before, {
				...statement,
				then,
				else: withoutBreaks([...statement.else, ...rest])
			}];
		}
	}
	return statements;
}
function leaves(statements) {
	return statements.some((statement) => {
		switch (statement.kind) {
			case "jump": return statement.what === "break";
			case "block": return leaves(statement.body);
			case "if": return leaves(statement.then) || leaves(statement.else);
			default: return false;
		}
	});
}

// src/inputs/proofs/mask-secrets.ts
const SECRET_NAME = /(?:^|_)(?:TOKEN|SECRETS?|PASSWORD|PASSWD|PASSPHRASE|PASS|CREDENTIALS?|APIKEY|KEY|DSN|COOKIE|PAT|WEBHOOK|AUTH|CONNECTION_STRING|DATABASE_URL|ACTIONS_RUNTIME_TOKEN)(?:$|_)/i;
const NO_SECRET = /(?:_SOCK|_FILE|_PATH|_DIR|_HOME)$/i;
const SHORTEST = 6;
const LONGEST_LINE = 1048576;
const TOKENS = /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|xox[abprs]-[A-Za-z0-9-]{10,}|AKIA[A-Z0-9]{16}|sk-[A-Za-z0-9_-]{20,})/g;
const URL_PASSWORD = /(:\/\/[^\s/:@]+:)[^\s/@]+(?=@)/g;
function secretsOf(environment) {
	const values = Object.entries(environment).flatMap(([name, value]) => value !== void 0 && SECRET_NAME.test(name) && !NO_SECRET.test(name) ? value.split(/\r?\n/) : []);
	return [...new Set(values.map((value) => value.trim()))].filter((value) => value.length >= SHORTEST && !/^(?:true|false|enabled|disabled|-+BEGIN [A-Z ]+-+|-+END [A-Z ]+-+)$/i.test(value)).toSorted((one, other) => other.length - one.length);
}
function maskText(text, secrets) {
	let masked = text;
	for (const secret of secrets) masked = masked.replaceAll(secret, "***");
	return masked.replace(TOKENS, "***").replace(URL_PASSWORD, "$1***");
}
function maskingStream(secrets, write) {
	const hidden = secrets.map((secret) => Buffer.from(secret, "utf8").toString("latin1"));
	const longest = hidden[0]?.length ?? 0;
	let held = "";
	const put = (text) => {
		if (text !== "") write(Buffer.from(maskText(text, hidden), "latin1"));
	};
	return {
		add(chunk) {
			held += chunk.toString("latin1");
			const end = Math.max(held.lastIndexOf("\n"), held.lastIndexOf("\r")) + 1;
			if (end > 0) {
				put(held.slice(0, end));
				held = held.slice(end);
			} else if (held.length > LONGEST_LINE) {
				put(held.slice(0, held.length - longest));
				held = held.slice(held.length - longest);
			}
		},
		end() {
			put(held);
			held = "";
		}
	};
}

// src/prove.ts
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
async function prove(argv, io) {
	const asked = readArguments(argv);
	const root = new Root(asked.root ?? nearestRoot(process.cwd()));
	const git = openGit(root, { environment: io.environment });
	const secrets = secretsOf(io.environment);
	const place = `${PROOF_DIRECTORY}/${asked.gate}/${asked.type}`;
	const record = join(root.directory, `${place}.json`);
	const begun = begin(asked, root, git, io, secrets, `${place}.txt`, readEarlier(record));
	const descriptor = openLog(join(root.directory, `${place}.txt`));
	writeRecord(record, begun);
	const started = performance.now();
	const ended = await runCommand(asked.command, io, secrets, (bytes) => {
		writeSync(descriptor, bytes);
	});
	closeSync(descriptor);
	writeRecord(record, finish(begun, ended, performance.now() - started, join(root.directory, `${place}.txt`)));
	return ended.code ?? 128 + (ended.signal === null ? 0 : constants$1.signals[ended.signal]);
}
const USAGE = "Usage: specgate prove <type> [--gate G5] [--root DIR] -- <command …>.";
function readArguments(argv) {
	const dashes = argv.indexOf("--");
	const command = dashes < 0 ? [] : argv.slice(dashes + 1);
	if (command.length === 0) throw new UserError("There is no command to prove.", USAGE);
	const words = [...argv.slice(0, dashes)];
	const options = /* @__PURE__ */ new Map();
	const positionals = [];
	for (let word = words.shift(); word !== void 0; word = words.shift()) {
		const [flag, inline] = word.split("=", 2);
		if (flag === "--gate" || flag === "--root") {
			const value = inline ?? words.shift();
			if (value === void 0) throw new UserError(`${flag} has no value.`, USAGE);
			options.set(flag, value);
		} else if (word.startsWith("-")) throw new UserError(`There is no flag ${word}.`, USAGE);
		else positionals.push(word);
	}
	const [type, extra] = positionals;
	if (type === void 0) throw new UserError("The type of the proof is missing.", USAGE);
	if (extra !== void 0) throw new UserError(`${extra} is one word too many.`, USAGE);
	const gate = options.get("--gate") ?? defaultGate(type);
	for (const name of [type, gate]) if (!/^[A-Za-z][\w.-]{0,60}$/.test(name) || name.includes("..")) throw new UserError(`${name} cannot be a name of a proof or gate.`, "Use letters, digits, \"_\", \"-\" and \".\".");
	return {
		type,
		gate,
		root: options.get("--root"),
		command
	};
}
function nearestRoot(start) {
	const above = [resolve(start)];
	for (let at = dirname(resolve(start)); at !== above.at(-1); at = dirname(at)) above.push(at);
	for (const marks of [[
		".specgate",
		".github/specgate.yml",
		".github/specgate.yaml"
	], [".git"]]) {
		const found = above.find((directory) => marks.some((mark) => existsSync(join(directory, mark))));
		if (found !== void 0) return found;
	}
	return start;
}
function begin({ type, gate, command }, root, git, io, secrets, log, earlier) {
	const environment = io.environment;
	const hash = (name) => git.output([
		"rev-parse",
		"--verify",
		"--quiet",
		name
	])?.toString("utf8").trim() || null;
	const relevant = workingDigest(git.output, root.directory);
	return {
		version: 1,
		gate,
		type,
		command: command.map((word) => maskText(word, secrets)),
		exit_code: null,
		signal: null,
		finished: false,
		started_at: (/* @__PURE__ */ new Date()).toISOString(),
		duration_ms: null,
		head: hash("HEAD^{commit}"),
		tree: hash("HEAD^{tree}"),
		dirty: relevant === void 0 ? null : relevant !== committedDigest(git.output),
		relevant_sha256: relevant ?? null,
		log: {
			file: log,
			...digestOf(Buffer.alloc(0))
		},
		summary: {},
		run: environment["GITHUB_ACTIONS"] === "true" && environment["GITHUB_RUN_ID"] !== void 0 ? {
			id: environment["GITHUB_RUN_ID"],
			attempt: environment["GITHUB_RUN_ATTEMPT"] ?? null,
			job: environment["GITHUB_JOB"] ?? null,
			runner: environment["RUNNER_NAME"] ?? environment["RUNNER_OS"] ?? null
		} : null,
		earlier
	};
}
function readEarlier(file) {
	try {
		const parsed = recordSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
		if (!parsed.success) return [];
		const { started_at, exit_code, head, earlier } = parsed.data;
		return [...earlier, {
			started_at,
			exit_code,
			head
		}].slice(-20);
	} catch {
		return [];
	}
}
function runCommand(command, io, secrets, log) {
	const [program = "", ...args] = command;
	const shell = process.platform === "win32";
	const child = spawn(shell ? quote(program) : program, shell ? args.map(quote) : args, {
		stdio: [
			"inherit",
			"pipe",
			"pipe"
		],
		env: { ...io.environment },
		shell
	});
	const out = maskingStream(secrets, log);
	const err = maskingStream(secrets, log);
	child.stdout.on("data", (chunk) => {
		io.write(chunk);
		out.add(chunk);
	});
	child.stderr.on("data", (chunk) => {
		io.warn(chunk);
		err.add(chunk);
	});
	const pass = (signal) => {
		child.kill(signal);
	};
	for (const signal of SIGNALS) process.on(signal, pass);
	return new Promise((done) => {
		const end = (ended) => {
			for (const signal of SIGNALS) process.off(signal, pass);
			out.end();
			err.end();
			done(ended);
		};
		child.on("error", (error) => {
			const message = Buffer.from(`specgate: ${program} cannot be started: ${error.message}\n`);
			io.warn(message);
			err.add(message);
			end({
				code: 127,
				signal: null
			});
		});
		child.on("close", (code, signal) => end({
			code,
			signal
		}));
	});
}
function quote(word) {
	return /[\s"&|<>^%]/.test(word) ? `"${word.replaceAll("\"", "\\\"")}"` : word;
}
function finish(begun, { code, signal }, duration, logFile) {
	const log = readFileSync(logFile);
	return {
		...begun,
		exit_code: code,
		signal,
		finished: true,
		duration_ms: Math.round(duration),
		log: {
			file: begun.log.file,
			...digestOf(log)
		},
		summary: { ...summarizeLog(log.toString("utf8")) }
	};
}
function digestOf(bytes) {
	return {
		sha256: createHash("sha256").update(bytes).digest("hex"),
		bytes: bytes.length
	};
}
function openLog(file) {
	return writing(file, () => {
		mkdirSync(dirname(file), { recursive: true });
		return openSync(file, "w");
	});
}
function writeRecord(file, record) {
	writing(file, () => {
		writeFileSync(`${file}.tmp`, `${JSON.stringify(record, null, 2)}\n`);
		renameSync(`${file}.tmp`, file);
	});
}
function writing(file, write) {
	try {
		return write();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UserError(`The proof cannot be written to ${file}: ${reason}.`, "Make the directory writable.");
	}
}

export { map as $, lineOf$1 as A, MAX_SOURCE_LENGTH as B, concatenate as C, errorLines as D, endLineOf as E, partOf as F, NO_ARGUMENTS as G, methodOf$1 as H, parts as I, force as J, UNDEFINED as K, textOf$2 as L, nameAt as M, namePattern as N, firstPart as O, opaqueAt as P, list$2 as Q, parseJsonc as R, VIRTUAL_ROOT as S, bodyOf as T, methodsIn as U, VERB_METHODS as V, pathToRegexpTemplates as W, isNothing as X, given$1 as Y, lazy as Z, prefixed as _, operatorsOf as a, nearestName as at, run as b, handlerSite as c, regexPrefix as d, native as et, regexTemplates as f, option as g, below as h, switchValue as i, openGit as it, literalAt as j, hasToken as k, pathTemplates as l, joinPaths as m, anyOf as n, unknown as nt, describedBy as o, UserError as ot, asValue as p, constant as q, chainCases as r, Root as rt, extension as s, prove as t, union as tt, regexPath as u, exitCode as v, registrationSites as w, joinWithSlash as x, readRoutes as y, YIELD as z };