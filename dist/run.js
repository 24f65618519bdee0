import { o as __toESM } from "./rolldown-runtime.js";
import { _ as NEVER, a as boolean, c as number$2, d as record$1, f as strictObject, g as toJSONSchema, h as unknown$3, i as array, l as object, m as union$2, n as _enum, p as string$1, r as _null, s as literal, t as datetime, u as partialRecord, v as config } from "./zod.js";
import { t as require_picomatch } from "./picomatch.js";
import { t as require_saxes } from "./saxes.js";
import { n as gfmFromMarkdown, r as fromMarkdown, t as gfm } from "./markdown.js";
import { t as require_dist } from "./yaml.js";
import { n as Parser, t as Language } from "./web-tree-sitter.js";
import { t as require_ignore } from "./ignore.js";
import { builtinModules } from "node:module";
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
var Root = class {
	directory;
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
	}
	relative(file) {
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
			if (!statSync(path).isFile()) throw new UserError(`${file} is not a regular file.`, "Name a file.", {
				file,
				line: 1
			});
			descriptor = openSync(path, "r");
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
		if (!statSync(path).isFile()) throw new UserError(`${file} is not a regular file.`, "Name a file.", {
			file,
			line: 1
		});
		const descriptor = openSync(path, "r");
		try {
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
			real = realpathSync(resolve(this.directory, file));
		} catch {
			throw new UserError(`There is no file ${file}.`, "Check the name, or create the file.");
		}
		if (this.relative(real) === void 0) throw new UserError(`${file} leads outside the repository through a symlink.`, "Put the file itself into the repository.");
		return real;
	}
};
function sha256(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}

// src/model/path-template.ts
function parsePathTemplate(path) {
	const segments = [];
	let segment = emptySegment();
	for (const piece of pieces$1(path)) if (piece === "/") {
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
		key: keyOf$3(segments),
		parameters: segments.flatMap(({ parameters }) => parameters)
	};
}
function keyOf$3(segments) {
	return `/${segments.map(({ key }) => key).join("/")}`;
}
function joinPaths(base, path) {
	const joined = `${base}/${path}`.replace(/\/{2,}/g, "/").replace(/\/$/, "");
	return joined.startsWith("/") ? joined : `/${joined}`;
}
function answers(route, method) {
	return route === "ANY" || route === method;
}
function parsePathPattern(path) {
	const known = [""];
	for (const piece of pieces$1(path ?? "{*}")) {
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
		const start = text.indexOf(stretch, position - shared$1(before, stretch));
		if (start === -1) return false;
		position = start + stretch.length;
		before = stretch;
	}
	const last = known.at(-1) ?? "";
	return text.endsWith(last) && text.length - last.length >= position - shared$1(before, last);
}
function shared$1(before, after) {
	return before.endsWith("/") && after.startsWith("/") ? 1 : 0;
}
function* pieces$1(path) {
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
		if (indexed.route.alsoBelow !== void 0) {
			const below = parsePathTemplate(joinPaths(indexed.route.alsoBelow, indexed.route.path));
			append(byKey, below.key, indexed);
			append(byFoldedKey, below.key.toLowerCase(), indexed);
		}
		if (indexed.route.catchAll === void 0) continue;
		const before = segments.slice(0, -1);
		if (before.some(({ parameters }) => parameters.length === 0)) append(catchAlls, keyOf$3(before), indexed);
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
function answering$1(routes, method) {
	return routes?.filter(({ route }) => answers(route.method, method)) ?? [];
}
function catchAllsFor(index, template, method) {
	if (index.catchAlls.size === 0) return [];
	for (let length = template.segments.length - 1; length > 0; length -= 1) {
		const found = answering$1(index.catchAlls.get(keyOf$3(template.segments.slice(0, length))), method);
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
function rebasedPath(offset, operation) {
	return joinPaths(offset.actual, restOf(operation, offset.shared));
}
function findBaseOffset(operations, bases, index) {
	const matched = operations.filter(({ path }) => bases.some((base) => index.byKey.has(parsePathTemplate(joinPaths(base, path)).key))).length;
	if (matched * 2 >= operations.length) return void 0;
	const common = commonSegments(operations);
	for (let shared = 0; shared <= common.length; shared += 1) {
		const begin = common.slice(0, shared).map((text) => `/${text}`).join("");
		const declared = bases.map((base) => begin === "" ? base : joinPaths(base, begin));
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
			const rest = keyOf$3(segments.slice(length));
			const prefix = keyOf$3(segments.slice(0, length));
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
	return [...candidates.values()].sort((a, b) => b.served - a.served || a.text.length - b.text.length || (a.text < b.text ? -1 : 1))[0];
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
	for (const entry of promised) for (const { key } of entry.templates) append(promisedByKey, key, entry);
	const operationsByKey = /* @__PURE__ */ new Map();
	const operations = [];
	for (const entry of unserved) {
		const known = entry.templates.find(({ key }) => routes.byKey.has(key));
		if (known === void 0) operations.push(entry);
		else append(operationsByKey, known.key, entry);
	}
	const undocumented = [];
	const undocumentedByKey = /* @__PURE__ */ new Map();
	for (const [key, entry] of grouped$1(unused)) if (promisedByKey.has(key)) append(undocumentedByKey, key, entry);
	else undocumented.push(entry);
	const methods = [];
	for (const key of /* @__PURE__ */ new Set([...operationsByKey.keys(), ...undocumentedByKey.keys()])) {
		const there = promisedByKey.get(key) ?? [];
		const both = {
			promised: there.map(({ operation }) => operation),
			served: routes.byKey.get(key)?.map(({ route }) => route) ?? []
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
function grouped$1(unused) {
	const groups = /* @__PURE__ */ new Map();
	for (const indexed of unused) append(groups, `${indexed.route.method} ${indexed.template.key}`, indexed);
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const { method, path } = first.route;
		return [[first.template.key, {
			method,
			path,
			routes: group.map(({ route }) => route)
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
	for (const indexed of routes.all) {
		const { segments } = indexed.template;
		for (const [place, segment] of segments.entries()) {
			const gap = gapKey(segments, place);
			appendSome(withoutOne, `${gap} ${initial$2(segment)}`, indexed);
			appendSome(withoutOne, `${gap} *`, indexed);
			if (place > 0) appendSome(endings, keyOf$3(segments.slice(place)), indexed);
		}
	}
	const unmounted = /* @__PURE__ */ new Map();
	for (const { route, rule } of excluded) if (rule === "never-mounted") append(unmounted, parsePathTemplate(route.path).key, route);
	return {
		withoutOne,
		endings,
		byKey: routes.byKey,
		unmounted,
		used
	};
}
function nearestRoute(index, method, template) {
	const candidates = [
		...unmounted(index, method, template),
		...byPrefix(index, template),
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
		for (const route of index.unmounted.get(keyOf$3(rest)) ?? []) {
			if (!answers(route.method, method)) continue;
			yield {
				route,
				kind: "unmounted",
				differs: [textOf$3(segments.slice(0, place)), ""],
				close: false,
				cost: 0
			};
		}
	}
}
function* byPrefix(index, { segments, key }) {
	if (isTelling(segments)) for (const { route, template } of index.endings.get(key) ?? []) {
		const more = template.segments.slice(0, template.segments.length - segments.length);
		yield {
			route,
			kind: "prefix",
			differs: ["", textOf$3(more)],
			close: true,
			cost: .1 + more.length / 10
		};
	}
	for (let place = 1; place < segments.length; place += 1) {
		const rest = segments.slice(place);
		if (!isTelling(rest)) return;
		for (const { route } of index.byKey.get(keyOf$3(rest)) ?? []) {
			const more = segments.slice(0, place);
			yield {
				route,
				kind: "prefix",
				differs: [textOf$3(more), ""],
				close: true,
				cost: .1 + more.length / 10
			};
		}
	}
}
function* bySegment(index, { segments }) {
	for (const [place, segment] of segments.entries()) {
		const gap = gapKey(segments, place);
		const others = segments.filter((_, other) => other !== place);
		const fixed = segment.parameters.length === 0;
		const buckets = fixed ? [`${gap} ${initial$2(segment)}`, `${gap} {`] : [`${gap} *`];
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
function textOf$3(segments) {
	return segments.map(({ text }) => `/${text}`).join("");
}
function gapKey(segments, gap) {
	return segments.map(({ key }, place) => place === gap ? " " : key).join("/");
}
function initial$2(segment) {
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
	for (const indexed of routes.all) {
		const { route } = indexed;
		if (used.has(route)) continue;
		if (isImplicit(indexed, routes)) implied.push(route);
		else if (route.conditional !== void 0 && registered.has(registrationOf(route))) implied.push(route);
		else if (isSetApart(route.method, route.path)) routesApart.push(route);
		else unused.push(indexed);
	}
	const { unclear, unserved } = splitUnclear(open, indexBlockers(ledger, routes));
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
		if (offset !== void 0) baseOffsets.push(offset);
		for (const operation of group) {
			const paths = bases.map((base) => joinPaths(base, operation.path));
			pathsOf.set(operation, offset === void 0 ? paths : [rebasedPath(offset, operation)]);
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
function indexExcluded(excluded) {
	return indexRoutes(excluded.filter(({ rule }) => rule !== "never-mounted").map(({ route }) => route));
}
function matchOf(entry, routes, excluded) {
	const { operation, templates } = entry;
	const { method } = operation;
	const ways = [
		["structure", ({ key }) => answering$1(routes.byKey.get(key), method)],
		["excluded", ({ key }) => answering$1(excluded.byKey.get(key), method)],
		["case", ({ key }) => answering$1(routes.byFoldedKey.get(key.toLowerCase()), method)],
		["catch-all", (template) => catchAllsFor(routes, template, method)],
		["implicit", ({ key }) => implicit(routes.byKey.get(key), method)]
	];
	for (const [by, find] of ways) {
		const found = templates.map((template) => find(template));
		const first = found.findIndex((list) => list.length > 0);
		if (first === -1) continue;
		return {
			operation,
			path: joinPaths("", templates[first]?.segments.map(({ text }) => text).join("/") ?? entry.path),
			routes: [...new Set(found.flat().map(({ route }) => route))],
			by
		};
	}
}
function implicit(found, method) {
	if (method === "HEAD") return answering$1(found, "GET");
	return method === "OPTIONS" ? found ?? [] : [];
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
		for (const route of match.routes) {
			if (parsePathTemplate(route.path).parameters.join("/") === parsePathTemplate(match.path).parameters.join("/")) continue;
			const key = `${match.path} ${route.path}`;
			const entry = found.get(key) ?? {
				operations: /* @__PURE__ */ new Set(),
				routes: /* @__PURE__ */ new Set(),
				match,
				route
			};
			found.set(key, entry);
			entry.operations.add(match.operation);
			entry.routes.add(route);
		}
	}
	return [...found.values()].flatMap(({ operations, routes, match, route }) => {
		const names = namePairs(match.path, route.path);
		if (names.length === 0) return [];
		return [{
			path: match.path,
			routePath: route.path,
			names,
			operations: [...operations],
			routes: [...routes]
		}];
	});
}
function namePairs(path, routePath) {
	const theirs = parsePathTemplate(routePath).parameters;
	return parsePathTemplate(path).parameters.flatMap((operation, place) => {
		const route = theirs[place];
		return route === void 0 || route === operation || !/^[\p{L}_$]/u.test(route) ? [] : [{
			operation,
			route
		}];
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
		summary: "A route is served whose path the spec does not know."
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
	"none-found": {
		severity: "error",
		label: "No routes",
		summary: "The spec has operations and no route was found at all: the analysis failed, which is never a pass."
	},
	"stale-exclusion": {
		severity: "error",
		label: "Stale exclusion",
		summary: "An exclusion of the configuration matches no route and no operation."
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
function series(items, most = 5) {
	const shown = items.slice(0, most);
	const rest = items.length - shown.length;
	if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
	const last = shown.at(-1) ?? "";
	return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}
function counted(count, one) {
	return `${count} ${one}${count === 1 ? "" : "s"}`;
}

// src/gates/routes/differences.ts
function baseFinding(offset, description, comparison, configured) {
	const own = new Set(offset.operations);
	const served = comparison.matches.filter(({ operation }) => own.has(operation)).length;
	const declared = offset.declared.map((base) => base === "" ? "no base path" : `\`${base}\``);
	const actual = offset.actual === "" ? "no base path" : `\`${offset.actual}\``;
	const { operation, route } = offset.example;
	const source = configured ? "the configuration" : "the spec";
	const at = (offset.shared === 0 ? description.basesLocation : void 0) ?? operation.location;
	return finding$2("base-path", {
		subject: offset.declared.map((base) => base || "/").join(", "),
		message: `${source} says ${series(declared)}, and ${served} of ${counted(own.size, "operation")} are served, only under ${actual}`,
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
function parameterFinding({ path, names, operations, routes }) {
	const [operation] = operations;
	const pairs = names.map((name) => `\`${name.operation}\` in the spec is \`${name.route}\` in the code`);
	return finding$2("parameter", {
		subject: path,
		message: `the path is the same, its ${names.length === 1 ? "parameter is" : "parameters are"} called otherwise: ${series(pairs)}`,
		fix: "Use one name on both sides.",
		locations: [...operation === void 0 ? [] : [specLocation(operation)], ...routeLocations(routes)]
	});
}
function caseFinding({ operation, path, routes }) {
	const served = [...new Set(routes.map((route) => `\`${route.path}\``))];
	return finding$2("case", {
		subject: `${operation.method} ${path}`,
		message: `the code has it as ${series(served)}: only a server that ignores letter case answers it`,
		fix: "Write it the same on both sides.",
		locations: [specLocation(operation), ...routeLocations(routes)]
	});
}
function noneFoundFinding(description, ledger) {
	const { read } = ledger.files;
	const frameworks = ledger.frameworks.map(({ title }) => title);
	const seen = frameworks.length === 0 ? "no framework was recognised" : `${series(frameworks)} was recognised`;
	const unresolved = ledger.unresolved.length;
	const doubt = unresolved === 0 ? "" : `, and ${counted(unresolved, "registration")} could not be worked out`;
	return finding$2("none-found", {
		subject: counted(description.operations.length, "operation"),
		message: `the spec promises them and no route was found: ${counted(read, "source file")} read, ${seen}${doubt}`,
		fix: "Name the folders of the service as `source:` in the configuration, and check that its framework is one that Specgate reads.",
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

// src/gates/routes/exclusions.ts
const METHODS$5 = new Set("GET PUT POST DELETE OPTIONS HEAD PATCH TRACE CONNECT QUERY ANY *".split(" "));
function parseRoutePattern(text) {
	const [, method = "*", path] = /^(?:(\S+)\s+)?(\/\S*)$/.exec(text.trim()) ?? [];
	if (path === void 0 || !METHODS$5.has(method.toUpperCase())) return void 0;
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

// src/gates/routes/missing.ts
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
		case "spelling": return `Write it the same on both sides: \`${promised}\` in the spec, \`${served}\` in the code.`;
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
	"stale-exclusion"
];
const exclusion = strictObject({
	route: string$1().refine((text) => parseRoutePattern(text) !== void 0, { error: "expected a method (or *) and a path, such as `GET /health` or `* /internal/**`" }).describe("Method and path of routes or operations: `GET /health`, `* /internal/**`. `*` stands for any method, or any text in one segment; `**` for any number of segments; parameter names do not matter."),
	reason: string$1().refine((text) => text.trim() !== "", { error: "expected a reason" }).describe("Why it may differ from the spec. It is shown in the report.")
});
const settings$4 = strictObject({
	exclude: array(exclusion).default([]).describe("Routes that need no operation, and operations that need no route. One that matches nothing fails."),
	"base-path": string$1().regex(/^(?:\/\S*)?$/, { error: "expected a path that starts with a slash, or an empty text for none" }).optional().describe("Base path of all operations in the code, in place of `servers` or `basePath` of the spec: for a proxy that adds or removes a prefix. Empty for none."),
	rules: partialRecord(_enum(CHANGEABLE), _enum([
		"off",
		"note",
		"warning",
		"error"
	])).default({}).describe(`Another severity for a rule, or \`off\`. Only an error fails the gate. Defaults: ${CHANGEABLE.map((id) => `\`${id}\` ${rules$4[id].severity}`).join(", ")}.`)
});

// src/gates/routes/operation-name.ts
function operationName(method, path, taken) {
	const { segments } = parsePathTemplate(path);
	const fixed = segments.filter(({ parameters }) => parameters.length === 0).map(({ text }) => words$4(text));
	const last = segments.at(-1);
	const onItem = last !== void 0 && last.parameters.length > 0;
	const noun = fixed.at(-1) ?? ["root"];
	const owner = fixed.at(-2);
	const before = segments.at(-2);
	const named = method === "POST" && owner !== void 0 && !onItem && before?.parameters.length !== 0 && !isPlural(noun) ? {
		id: [...noun, ...singular(owner)],
		status: "200",
		text: `The ${text$1(singular(owner))} after ${text$1(noun)}`
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
			text: `The new ${text$1(one)}`
		};
		case "PUT": return {
			id: ["replace", ...many ? noun : one],
			status: "200",
			text: `The replaced ${text$1(many ? noun : one)}`
		};
		case "PATCH": return {
			id: ["update", ...many ? noun : one],
			status: "200",
			text: `The changed ${text$1(many ? noun : one)}`
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
				text: `A list of ${text$1(noun)}`
			};
			return {
				id: ["get", ...one],
				status: "200",
				text: `The ${text$1(one)}`
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
	const longer = owner === void 0 ? id : `${id}Of${camelCase(["", ...singular(words$4(owner.text))])}`;
	if (!taken.has(longer)) return longer;
	let number = 2;
	while (taken.has(`${longer}${number}`)) number += 1;
	return `${longer}${number}`;
}
function words$4(segment) {
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
function text$1(noun) {
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
		return keyOf$3(segments.slice(0, base.segments.length)) === base.key ? base.segments.length : 0;
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
function undocumentedFinding(entry, context) {
	const snippet = operationSnippet(entry, context);
	return finding$2("undocumented", {
		subject: nameOf$4(entry),
		message: `served, but the spec does not know it${condition(entry)}`,
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
			message: `the spec promises it; the path is served, but only with ${series(methods)}`,
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
		message: `served, but the spec has only ${series(methods)} for this path${condition(undocumented)}`,
		fix: "Add the method to the path in the spec, or exclude the route with a reason.",
		locations: [...routeLocations(undocumented.routes), ...first === void 0 ? [] : [specLocation(first, `${first.method} ${first.path}`)]],
		...snippet === void 0 ? {} : { snippet }
	});
}
function condition({ routes }) {
	const [first] = routes;
	return first?.conditional === void 0 ? "" : ` (registered only where \`${first.conditional}\`)`;
}

// src/gates/routes/unresolved.ts
const MEND = "Write its path so that the code alone decides it (a constant, or a default beside the variable), or exclude the operations that depend on it with a reason.";
function unresolvedFindings(unclear, ledger) {
	const waiting = /* @__PURE__ */ new Map();
	for (const entry of unclear) {
		const [blocker] = entry.blockers;
		if (blocker === void 0) continue;
		const key = place(blocker);
		const known = waiting.get(key);
		if (known === void 0) waiting.set(key, {
			blocker,
			operations: [entry]
		});
		else known.operations.push(entry);
	}
	const errors = [...waiting.values()].map(({ blocker, operations }) => blocking(blocker, operations));
	const rest = new Map(ledger.unresolved.map((unresolved) => [place(unresolved), unresolved]));
	for (const key of waiting.keys()) rest.delete(key);
	return [...errors, ...[...rest.values()].map((unresolved) => harmless(unresolved))];
}
function place({ location, reason }) {
	return `${location.file}:${location.line} ${reason}`;
}
function blocking(blocker, operations) {
	const names = operations.map(({ operation, path }) => `\`${operation.method} ${path}\``);
	const others = Math.max(...operations.map((entry) => entry.others + entry.blockers.length - 1));
	const beside = others === 0 ? "" : ` (${others} other ${others === 1 ? "place" : "places"} could serve it too)`;
	return finding$2("unresolved", {
		subject: `${blocker.location.file}:${blocker.location.line}`,
		message: `could not tell whether ${series(names)} ${names.length === 1 ? "is" : "are"} served here: ${blocker.reason}${beside}`,
		fix: MEND,
		locations: [{
			role: "source",
			...blocker.location
		}, ...operations.slice(0, 5).map(({ operation, path }) => specLocation(operation, `${operation.method} ${path}`))]
	});
}
function harmless({ location, reason, path, methods }) {
	const known = path === void 0 ? "" : ` as \`${[...methods ?? [], path].join(" ")}\``;
	return finding$2("unresolved", {
		severity: "warning",
		label: "Unresolved",
		subject: `${location.file}:${location.line}`,
		message: `what is registered here${known} could not be worked out: ${reason}`,
		fix: "No operation of the spec depends on it. To have it checked, write its path so that the code alone decides it.",
		locations: [{
			role: "source",
			...location
		}]
	});
}

// src/gates/routes/verdict.ts
const words$3 = {
	"routes/missing": ["missing", "missing"],
	"routes/undocumented": ["undocumented", "undocumented"],
	"routes/method": ["with another method", "with another method"],
	"routes/base-path": ["base path differs", "base paths differ"],
	"routes/parameter": ["path with other parameter names", "paths with other parameter names"],
	"routes/case": ["in other letter case", "in other letter case"],
	"routes/unresolved": ["unresolved", "unresolved"],
	"routes/stale-exclusion": ["stale exclusion", "stale exclusions"]
};
function reasonOf$1(findings, { unclear, matches }) {
	if (findings.some(({ id }) => id === "routes/none-found")) return "no route was found";
	const doubt = unclear.length === 0 ? [] : [`${counted(unclear.length, "operation")} could not be told`];
	for (const severity of ["error", "warning"]) {
		const parts = countsOf(findings, severity);
		const told = severity === "error" && doubt.length > 0 ? parts.filter((part) => !part.endsWith("unresolved")) : parts;
		if (parts.length > 0) return [...told, ...doubt].join(", ");
	}
	if (doubt.length > 0) return doubt.join("");
	return matches.length === 0 ? "no operations and no routes" : "every operation is served, every route is in the spec";
}
function countsOf(findings, severity) {
	return Object.entries(words$3).flatMap(([id, [one, many]]) => {
		const count = findings.filter((finding) => finding.id === id && finding.severity === severity).length;
		return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
	});
}
function evidenceOf$1(description, ledger) {
	return `${counted(description.operations.length, "operation")} ↔ ${counted(ledger.routes.length, "route")}, ${ledger.unresolved.length} unresolved`;
}
const SHOWN_FILES$1 = 5;
function proofsOf$1(description, ledger, exclusions) {
	return [
		...specProofs(description),
		...ledgerProofs(ledger),
		...exclusions.map(exclusionProof)
	];
}
function specProofs({ file, files, version, operations }) {
	const [main, ...others] = files;
	const more = others.length === 0 ? "" : `, in ${counted(files.length, "file")}`;
	const proof = {
		what: "Spec",
		where: file,
		says: `OpenAPI ${version}, ${counted(operations.length, "operation")}${more}`,
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
			where: `${counted(rest, "more file")}`,
			says: `parts of ${file}`
		}] : []
	];
}
function ledgerProofs({ routes, excluded, unresolved, frameworks, files }) {
	const where = [counted(files.read, "file"), ...frameworks.map(({ title, files }) => `${title} in ${files}`)];
	const reasons = excluded.length === 0 ? "" : ` (${series(excludedByReason(excluded))})`;
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
		const reason = `there is no API description; looked for ${series(spec.looked, 10)}`;
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
		isSetApart: (method, path) => exclusions.some(({ pattern }) => matches(pattern, method, path))
	});
	for (const exclusion of exclusions) exclusion.taken = takenBy(exclusion.pattern, description, ledger, comparison);
	const context = snippetContext(description, comparison, basePath);
	const found = ledger.routes.length === 0 && comparison.matches.length === 0 && description.operations.length > 0 ? [noneFoundFinding(description, ledger), ...unresolvedFindings(comparison.unclear, ledger)] : [
		...comparison.baseOffsets.map((offset) => baseFinding(offset, description, comparison, basePath !== void 0)),
		...comparison.missing.map(missingFinding),
		...comparison.methods.map((mismatch) => methodFinding(mismatch, context)),
		...comparison.undocumented.map((entry) => undocumentedFinding(entry, context)),
		...unresolvedFindings(comparison.unclear, ledger),
		...comparison.matches.filter(({ by }) => by === "case").map(caseFinding),
		...comparison.parameters.map(parameterFinding)
	];
	const stale = exclusions.filter(({ taken }) => taken === 0).map(staleExclusionFinding);
	const findings = withSeverities$1([...found, ...stale], chosen.rules);
	return {
		...result$2(statusOf(findings), reasonOf$1(findings, comparison), evidenceOf$1(description, ledger)),
		findings,
		proofs: proofsOf$1(description, ledger, exclusions)
	};
}
function matches(pattern, method, path) {
	return pattern !== void 0 && matchesRoute(pattern, method, path);
}
function takenBy(pattern, description, ledger, comparison) {
	const own = [...ledger.routes, ...ledger.excluded.map(({ route }) => route)].filter(({ method, path }) => matches(pattern, method, path)).length;
	if (own > 0) return own;
	const matched = new Map(comparison.matches.map(({ operation, path }) => [operation, path]));
	return description.operations.filter((operation) => {
		return [matched.get(operation), ...operation.bases.map((base) => joinPaths(base, operation.path))].some((path) => path !== void 0 && matches(pattern, operation.method, path));
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
const LINE = {
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
	switch (measure.kind) {
		case "counts": return measure.count;
		case "lines": return measure.count ?? countStates(measure.states);
		case "per-line": return measure.count ?? sumCounts(measure.lines.values());
		case "points": {
			let covered = 0;
			let total = 0;
			for (const [index, hit] of measure.covered.entries()) {
				const weight = measure.weights?.[index] ?? 1;
				total += weight;
				if (hit === 1) covered += weight;
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
	for (const state of states) {
		if (state === LINE.unmeasured) continue;
		total++;
		if (state === LINE.covered) covered++;
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
	return lines?.kind === "lines" ? lines.states[line] ?? LINE.unmeasured : LINE.unmeasured;
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
			states: measure.states.map((state, line) => removed.has(line) ? LINE.unmeasured : state)
		};
		case "points": {
			const kept = measure.keys.flatMap((key, index) => removed.has(lineOfKey(key)) ? [] : [index]);
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
			if (rule === "total" || totalOf(measuredFiles(coverage), metric) === void 0) findings.push(unmeasured(subject, metric, coverage));
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
function unmeasured(subject, metric, coverage) {
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
	for (const [metric] of asked) if (totalOf(files, metric) === void 0) findings.push(unmeasured("each file", metric, coverage));
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
		label: `${count} ${metric} missed`
	}));
}
function missedLocation(file) {
	const lines = file.measures.lines;
	const first = lines?.kind === "lines" ? lines.states.indexOf(LINE.missed) : -1;
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
		const lines = added.filter((line) => lineState(coverage, line) !== LINE.unmeasured);
		const uncovered = lines.filter((line) => lineState(coverage, line) === LINE.missed);
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
	for (let line = first; line < end; line++) if (lineState(coverage, line) !== LINE.unmeasured) return false;
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
	const whole = patchCoverage(change.value, measuredFiles(coverage));
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
	if (report.stale !== void 0 && settings.fresh) findings.push({
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
const threshold = union$2([number$2(), string$1()]).transform((written, context) => {
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
const patterns = array(string$1().min(1)).min(1);
const patch = strictObject({ lines });
const flag = strictObject({
	paths: patterns.optional().describe("Patterns of the files that belong to it; all that its reports measure when absent."),
	reports: patterns.optional().describe("Reports that it is read from; all when absent."),
	total: thresholds.optional().describe("Thresholds for all of its files together."),
	patch: patch.optional().describe("Threshold for its changed lines.")
});
const base = strictObject({
	reports: patterns.optional().describe("Reports of the base's own run, put beside the checkout."),
	baseline: string$1().min(1).optional().describe("A committed report, read as the base commit has it."),
	"must-not-decrease": union$2([boolean(), array(_enum(METRICS))]).default(false).describe("Fail when coverage decreases: `true` for lines, or a list of metrics."),
	tolerance: union$2([number$2(), string$1()]).transform((written, context) => {
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
	globs: record$1(string$1().min(1), thresholds).optional().describe("Thresholds for the files of a pattern together. A pattern that matches no measured file fails."),
	"per-file": thresholds.optional().describe("Thresholds that each file has to keep."),
	patch: patch.optional().describe("Threshold for the lines that the pull request adds or changes."),
	flags: record$1(string$1().min(1), flag).optional().describe("Parts of the repository, each with its own thresholds."),
	base: base.optional().describe("Coverage of the base to compare with."),
	all: union$2([boolean(), patterns]).default(false).describe("Count source files that no report mentions as uncovered: `true`, or patterns of them."),
	belonging: threshold.optional().describe("Least part of a report's paths that must be files of the repository. One is enough when absent."),
	fresh: boolean().default(true).describe("Fail when a report is older than the newest commit or was made for another one.")
});

// src/gates/coverage/coverage.ts
const coverage = {
	id: "coverage",
	title: "Coverage",
	summary: "The coverage reports are of this commit and keep the agreed thresholds, in total and for the changed lines.",
	settings: settings$3,
	rules: rules$3,
	check: (evidence, chosen, configured) => check$3(evidence.coverage, chosen, configured)
};
const DEFAULT_THRESHOLD = {
	operator: ">=",
	percent: "80"
};
function check$3(evidence, chosen, configured) {
	if (evidence.reports.length === 0) {
		if (!configured) return result$1("skipped", `there is no coverage report; looked for ${listSome(evidence.looked, 6)}`);
		return result$1("failed", "no coverage report", "", {
			findings: [missing(evidence.looked)],
			proofs: []
		});
	}
	const total = thresholdsOfTotal(evidence, chosen);
	const judgements = [checkReports(evidence, chosen)];
	if (measuredFiles(evidence).length > 0) judgements.push(checkMerge(evidence, metricsAsked(chosen, total)), checkThresholds(evidence, chosen, total), checkPatch(evidence, chosen), checkBase(evidence, chosen));
	const judgement = joinJudgements([...judgements, unmentioned(evidence)]);
	const failed = judgement.findings.some((finding) => finding.severity === "error");
	const warned = judgement.findings.some((finding) => finding.severity === "warning");
	return result$1(failed ? "failed" : warned ? "warned" : "passed", reasonOf(judgement.findings, evidence, total), evidenceOf(evidence, judgement.proofs), judgement);
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

// src/model/json-tree.ts
function member$4(node, key) {
	if (node?.kind !== "object") return void 0;
	return node.members.findLast((candidate) => candidate.key === key)?.value;
}
function valueAt(node, ...path) {
	return path.reduce(member$4, node);
}
function itemsOf(node) {
	return node?.kind === "array" ? node.items : [];
}
function membersOf$1(node) {
	if (node?.kind !== "object") return [];
	const members = node.members;
	return members.filter((one, index) => members.findLastIndex((other) => other.key === one.key) === index);
}
function textOf$2(node) {
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
const COMMON = [
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
	const agent = textOf$2(valueAt(document.root, "handoff", "agent")) ?? "";
	const missing = [...COMMON, ...EXTRAS.flatMap((one) => one.agent.test(agent) ? one.keys : [])].filter((key) => isEmpty(valueAt(document.root, ...key.split(".")))).map((key) => broken$1("missing-part", key, document.root.line, "is not there", `Add the key "${key}".`));
	const time = member$4(document.root, "timestamp");
	if (time === void 0 || time.kind === "string" && /^\d{4}-\d\d-\d\dT/.test(time.value) && !Number.isNaN(Date.parse(time.value))) return missing;
	const message = `is ${displayJson(time)}, where a date and time in ISO 8601 is expected`;
	return [...missing, malformed("timestamp", time.line, message, "Write it as \"2026-01-31T12:00:00Z\".")];
}
function isEmpty(node) {
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
	if (!/^complete[d]?$/i.test(textOf$2(status) ?? "") || status === void 0) return [];
	if (passed?.kind !== "boolean" || passed.value) return [];
	const message = `says ${displayJson(status)}; its own verification says that not all passed`;
	return [contradicted("handoff.status", status.line, message, "Hand over when everything passes, or say \"blocked\".")];
}
function checkDecision(document) {
	const node = valueAt(document.root, "quality_gate", "decision");
	const bugs = member$4(document.root, "bugs");
	const claims = [...checkBugTotal(bugs)];
	if (node === void 0) return claims;
	const subject = "quality_gate.decision";
	const decision = textOf$2(node)?.trim().toLowerCase();
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
	const counted = member$4(bugs, severity);
	if (counted?.kind === "number") return counted.value;
	return [...itemsOf(bugs), ...itemsOf(counted)].filter((bug) => {
		return (textOf$2(member$4(bug, "severity")) ?? textOf$2(member$4(bug, "priority")) ?? (counted === void 0 ? "" : severity)).toLowerCase() === severity && !/closed|fixed|resolved|done/i.test(textOf$2(member$4(bug, "status")) ?? "");
	}).length;
}
function checkBugTotal(bugs) {
	const total = member$4(bugs, "total");
	const parts = [
		"critical",
		"high",
		"medium",
		"low"
	].flatMap((name) => {
		const node = member$4(bugs, name);
		return node?.kind === "number" ? [node.value] : [];
	});
	if (total?.kind !== "number" || parts.length === 0) return [];
	const sum = parts.reduce((all, one) => all + one, 0);
	if (sum === total.value) return [proved("bugs.total", total.line, `says ${total.raw}; its parts sum to ${sum}`)];
	return [contradicted("bugs.total", total.line, `says ${total.raw}; its parts sum to ${sum}`, "Write their sum.")];
}
function checkSpecs(document, { spec }) {
	return membersOf$1(member$4(document.root, "specs")).flatMap(({ key, line, value }) => {
		const subject = `specs.${key}`;
		const path = textOf$2(value) ?? textOf$2(member$4(value, "path"));
		if (path === void 0) return [];
		if (document.files.get(path)?.actual === void 0) return [contradicted(`${subject}.path`, line, `names ${path}, which is not in the repository`, "Name the file.")];
		const there = proved(`${subject}.path`, line, `names ${path}, which is there`);
		const count = member$4(value, "count");
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
	[
		"deliverables",
		"database",
		"tables"
	],
	[
		"deliverables",
		"database",
		"migrations"
	],
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
	const node = valueAt(document.root, "deliverables", "test_coverage");
	if (node === void 0) return [];
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
	if (totalPercent(coverage, "lines") !== void 0) return "lines";
	const headline = headlineMetric(coverage);
	return totalPercent(coverage, headline) === void 0 ? void 0 : headline;
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
	const match = /^\s*(>=?|≥)?\s*(\d{1,3}(?:\.\d{1,12})?)\s*%?\s*$/.exec(written ?? "");
	if (match === null || Number(match[2]) > 100) return void 0;
	return `${match[1] === "≥" ? ">=" : match[1] ?? ""}${match[2] ?? ""}`;
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
function isWithin(document, section, outer) {
	for (let at = section; at !== void 0; at = document.sections[at]?.parent) if (at === outer) return true;
	return false;
}
function blocksOf(document, section) {
	return document.blocks.filter((block) => isWithin(document, block.section, section));
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
const REQUIREMENT$1 = /^\W*((?:[A-Z]{1,6}-)?(?:REQ|FR|NFR|R|US|AC|BR)-?\d{1,5}(?:\.\d+)*)\b/;
function checkRequirements(document) {
	const boxes = document.blocks.flatMap((block) => block.kind === "item" && block.box ? [block] : []);
	const ids = boxes.map((block) => REQUIREMENT$1.exec(blockText(block))?.[1]);
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
function checkEscalation(document, rowsAsked) {
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
	const rows = document.blocks.filter((block) => block.kind === "row" && history !== void 0 && isWithin(document, block.section, history));
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
	return document.blocks.some((block) => block.kind === "item" && block.box?.done === true && /^(?:closed|resolved|fixed|done)\b/i.test(block.text) && isWithin(document, block.section, index));
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
const NOT_PROMISED = /out of scope|non-?goals?|removed|deprecated|alternatives?|future|won't|not included|current state/i;
function checkListedEndpoints(document, evidence) {
	const seen = /* @__PURE__ */ new Set();
	return document.blocks.filter((block) => !isExcluded(document, block)).flatMap(endpointsOf).flatMap((listed) => {
		const key = `${listed.method} ${shape$1(listed.path)}`;
		if (seen.has(key)) return [];
		seen.add(key);
		return [checkEndpoint(listed, evidence)];
	});
}
function isExcluded(document, block) {
	return document.sections.some((section, index) => NOT_PROMISED.test(section.title) && isWithin(document, block.section, index));
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
	const wanted = shape$1(path);
	const served = ledger.routes.some((route) => (route.method === method || route.method === "ANY") && endsAt(shape$1(route.path), wanted));
	const promised = (spec.kind === "found" ? spec.value.operations : void 0)?.some((one) => one.method === method && one.bases.some((base) => shape$1(base + one.path) === wanted || shape$1(one.path) === wanted));
	if (served && promised !== false) return proved(subject, line, promised === true ? "is in the spec and is served" : "is served");
	const blind = ledger.routes.length === 0;
	const unsure = !served && (blind || ledger.unresolved.length > 0);
	if (promised === false) return contradicted(subject, line, unsure ? "is not in the spec" : served ? "is served, but the spec does not know it" : "is neither in the spec nor served", "Build and specify it, or take it out of the plan.");
	if (unsure) return unsupported(subject, line, `could not tell: ${blind ? "no routes were found" : "some registrations could not be resolved"}`, "Mend what the routes gate lists.");
	return contradicted(subject, line, `is listed${promised === true ? " and in the spec" : ""}, but nothing serves it`, "Serve it, or take it out of the plan.");
}
function endsAt(path, wanted) {
	return path === wanted || wanted !== "/" && path.endsWith(wanted);
}
function shape$1(path) {
	return `/${(path.split("?")[0] ?? "").split("/").filter((segment) => segment !== "").map((segment) => /^(?:\{.*\}|:.+|<.*>|\[.*\])$/.test(segment) ? "{}" : segment).join("/")}`;
}

// src/gates/handoff/documents/multi-agent-plan.ts
const BLOCKERS = /\bblockers?\b|^issues\b/i;
const PARTS$2 = [
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
		...missingParts(document, PARTS$2),
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
const PARTS$1 = [
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
	return [...missingParts(document, PARTS$1), ...checkUncertainties(document, files)];
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
	const gone = tests.filter((path) => !isThere(path, files));
	if (tests.length > 0 && gone.length === tests.length) {
		const message = `names the test ${gone.join(", ")}, which is not in the repository`;
		return [broken$1("uncertainty", subject, area.line, message, TEST_FIX)];
	}
	if (tests.length > 0 || /\btest(?:s|ed|ing)?\b|\btest_\w+|\bspec\b/i.test(text)) return [proved(subject, area.line, tests.length > 0 ? `names ${tests.join(", ")}` : "names a test")];
	return [broken$1("uncertainty", subject, area.line, "is HIGH and names no test", TEST_FIX)];
}
const TEST_FIX = "Name the test that would show the problem, by its file.";
function isThere(path, files) {
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
	const members = membersOf$1(endpoints);
	const bad = members.filter((one) => !isCount(one.value));
	if (bad.length > 0) return bad.map((one) => malformedCount(`deliverables.endpoints.${one.key}`, one.value));
	const groups = members.filter((one) => one.key !== "total");
	const sum = groups.length === 0 ? void 0 : groups.reduce((total, one) => total + countOf$2(one.value), 0);
	const total = members.find((one) => one.key === "total");
	if (total === void 0) return sum === void 0 ? [] : againstRoutes("deliverables.endpoints", sum, endpoints.line, void 0, ledger);
	return againstRoutes(SUBJECT$1, countOf$2(total.value), total.line, sum, ledger);
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
function countOf$2(node) {
	return node.kind === "number" ? node.value : 0;
}
function malformedCount(subject, node) {
	return malformed(subject, node.line, `is ${displayJson(node)}, where a whole number is expected`, "Write a number of endpoints, 0 or more.");
}

// src/gates/handoff/check-escalated.ts
const LOG = "self_healing_log";
function checkEscalated(document, evidence, rows) {
	const status = valueAt(document.root, LOG, "final_status");
	if (status === void 0 || !/^escalat/i.test(textOf$2(status)?.trim() ?? "")) return [];
	const subject = `${LOG}.escalation`;
	const own = valueAt(document.root, LOG, "escalation") ?? member$4(document.root, "escalation");
	if (own !== void 0) return checkOwn(own, rows, subject);
	const written = evidence.documents.kinds.escalation?.documents.find((input) => input.kind === "found");
	if (written?.kind === "found") return [proved(subject, status.line, `is in ${written.value.file}`)];
	return [broken$1("escalation", subject, status.line, "is not there, though final_status says that the work was escalated", "Add the escalation, with a decision that is filled in.")];
}
function checkOwn(own, rows, subject) {
	const has = (names) => membersOf$1(own).find((one) => names.includes(one.key.toLowerCase()))?.value;
	const history = itemsOf(has([
		"history",
		"attempts",
		"attempt_history"
	])).length;
	const decision = textOf$2(has(["decision"]))?.trim() ?? "";
	const lacking = [
		...textOf$2(has(["error"]))?.trim() ? [] : ["error"],
		...history >= rows ? [] : [`history of ${rows} attempts (it has ${history})`],
		...textOf$2(has(["root_cause", "cause"]))?.trim() ? [] : ["root cause"],
		...itemsOf(has(["options"])).length > 0 ? [] : ["options"],
		...BLANK.test(decision) ? ["decision"] : []
	];
	if (lacking.length === 0) return [proved(subject, own.line, "is complete")];
	return lacking.map((part) => broken$1("escalation", subject, own.line, `does not say its ${part}`, "Complete the escalation."));
}
function checkAttempts(document, evidence) {
	const log = member$4(document.root, LOG);
	const attempts = log?.kind === "array" ? log : member$4(log, "attempts");
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
const LISTS$1 = [
	"files_created",
	"artifacts",
	"documentation"
].flatMap((key) => [[key], ["deliverables", key]]);
function checkFiles(document) {
	return LISTS$1.flatMap((path) => itemsOf(valueAt(document.root, ...path)).flatMap((item, index) => checkFile(document, item, `${path.join(".")}[${index}]`)));
}
function checkFile(document, item, subject) {
	const path = textOf$2(item) ?? textOf$2(member$4(item, "path"));
	if (path === void 0) {
		const message = `is ${displayJson(item)}, where a path or an object with a path is expected`;
		return [malformed(subject, item.line, message, "Write the path of the file.")];
	}
	const actual = document.files.get(path)?.actual;
	if (actual === void 0) return [contradicted(subject, item.line, `names ${path}, which is not in the repository`, "Name files that are there.")];
	return [
		proved(subject, item.line, `names ${path}, which is there`),
		...checkLines(member$4(item, "lines"), actual.lines, `${subject}.lines`),
		...checkChecksum(member$4(item, "checksum") ?? member$4(item, "sha256"), actual.sha256, `${subject}.checksum`)
	];
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
	const claimed = /^(?:sha-?256[:-])?([0-9a-f]{8,64})$/i.exec(textOf$2(node)?.trim() ?? "")?.[1]?.toLowerCase();
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
	const log = member$4(document.root, SUBJECT);
	if (log === void 0) return [];
	const attempts = log.kind === "array" ? log : member$4(log, "attempts");
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
	const number = member$4(attempt, "attempt");
	if (number?.kind !== "number" || number.value !== index + 1) {
		const message = `${number === void 0 ? "has no number" : `is numbered ${displayJson(number)}`}; it is attempt ${index + 1} of the log`;
		wrong.push(broken(subject, attempt.line, message, "Number the attempts 1, 2, 3, and log every one."));
	}
	const outcome = outcomeOf(member$4(attempt, "status"));
	if (outcome === void 0) {
		const status = member$4(attempt, "status");
		const said = status === void 0 ? "has no status" : `has the status ${displayJson(status)}`;
		wrong.push(malformed(subject, attempt.line, said, "Write \"success\" or \"failed\"."));
	}
	if (outcome === "success" && index < all.length - 1) wrong.push(broken(subject, attempt.line, "is a success, but further attempts follow", "A success ends the log: correct the statuses."));
	if (outcome === "failure" && !isFilled(member$4(attempt, "error"))) wrong.push(broken(subject, attempt.line, "failed without saying with which error", "Add its `error`."));
	const failedBefore = all.slice(0, index).some((one) => outcomeOf(member$4(one, "status")) === "failure");
	if (outcome === "success" && failedBefore && !isFilled(member$4(attempt, "fix"))) wrong.push(broken(subject, attempt.line, "succeeded after a failure without saying what mended it", "Add its `fix`."));
	return wrong;
}
function checkFinalStatus(log, attempts) {
	const status = member$4(log, "final_status");
	if (status === void 0) return [];
	const subject = `${SUBJECT}.final_status`;
	const final = outcomeOf(status);
	if (final === void 0) {
		const message = `is ${displayJson(status)}, where an outcome is expected`;
		return [malformed(subject, status.line, message, "Write \"success\", \"failed\" or \"escalated\".")];
	}
	const lastAttempt = attempts.at(-1);
	const last = outcomeOf(member$4(lastAttempt, "status"));
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
	const word = textOf$2(node)?.trim().toLowerCase();
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
	const verification = member$4(document.root, "verification");
	if (verification === void 0) return [];
	if (verification.kind !== "object") {
		const message = `is ${displayJson(verification)}, where an object is expected`;
		return [malformed("verification", verification.line, message, "Write one exit code for each check.")];
	}
	const results = membersOf$1(verification).flatMap(claimedResult);
	const codes = results.map((result) => holdResult(result, proofs));
	return [...checkAllPassed(member$4(verification, "all_passed"), results), ...codes];
}
function claimedResult({ key, line, value }) {
	if (key === "all_passed") return [];
	const result = {
		name: key,
		line,
		written: displayJson(value)
	};
	if (value.kind === "number") return [{
		...result,
		passed: value.value === 0
	}];
	if (value.kind === "boolean") return [{
		...result,
		passed: value.value
	}];
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
	"file-list": {
		severity: "error",
		label: "File list",
		summary: "The files that a story lists are not the files that this change touches."
	}
};

// src/gates/handoff/settings.ts
const globs = array(string$1().min(1));
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
	return union$2([literal(false), strictObject({
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
	const checked = [...checkHandoffs(evidence, asked, jsonIsDemanded(asked, configured)), ...checkDocuments(evidence, asked)];
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
		says: `${countOf$1(claims.length, "claim")} checked`,
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
	const reasons = [...contradicted > 0 ? [`${countOf$1(contradicted, "claim")} contradicted`] : [], ...wrong.map((rule) => `${count((claim) => ruleOf(claim) === rule)} ${rules$2[rule].label.toLowerCase()}`)];
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
function countOf$1(count, noun) {
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
const types = array(string$1().min(1));
const settings$1 = strictObject({
	gates: record$1(string$1(), types).default(Object.fromEntries(Object.entries(DEFAULT_PROOFS).map(([gate, asked]) => [gate, [...asked]]))).describe("The types of proof that each gate of the working agreement asks for."),
	required: types.default([]).describe("Gates whose proofs must be there. Default: those of which at least one proof was recorded."),
	require: _enum(["witnessed", "claimed"]).optional().describe("`witnessed`: made in this workflow run. `claimed`: a proof that came with the commit is enough. Default: witnessed in a workflow, claimed elsewhere."),
	reports: record$1(string$1(), types).default({}).describe("Reports that are proofs, JUnit XML or SARIF: glob patterns by type of proof."),
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
const NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
function checkLog({ log, passed }) {
	if (log === void 0 || passed === void 0) return [];
	const fix = "Prove it again, and leave record and log as they are written.";
	if (log.actualSha256 === void 0) return [[
		"untrue",
		`rests on ${log.file}, which is not there`,
		fix
	]];
	if (log.claimedSha256 !== void 0 && log.claimedSha256 !== log.actualSha256) {
		const empty = log.claimedSha256 === NOTHING ? ", the hash of nothing" : "";
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
			detail: `${VERBS$2[reply.meaning]} by ${statement.author} on ${formatTime(statement.at)}`,
			at: statement.at,
			...ignored === void 0 ? {} : { ignored }
		}];
	});
}
const VERBS$2 = {
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
const ids = array(string$1().min(1));
const DEFAULT_GATES = {
	"G5.1": "Schema, config, types",
	"G5.2": "Database, services",
	"G5.3": "Each module",
	"G5.4": "Routes, middleware",
	"G5.5": "Errors, logging, polish"
};
const settings = strictObject({
	gates: record$1(string$1(), string$1()).default({ ...DEFAULT_GATES }).describe("Sub-gates in their order, each with its name."),
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
	const migrations = created.filter((file) => /(?:^|\/)(?:migrations?|alembic\/versions)\//.test(file));
	return [
		`${all} route${all === 1 ? "" : "s"} served${change.kind === "found" ? `, ${routes.length} of this change` : ""}`,
		...routes.map((route) => `${route.method} ${route.path}`),
		...migrations.map((file) => `migration ${file}`)
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
	if (checkpoints.documents.length === 0 && (!configured || approval.kind !== "found")) return absent(evidence, configured);
	const documents = checkpoints.documents.flatMap((input) => input.kind === "found" ? [readCheckpointDocument(input.value)] : []);
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
		const locations = placesOf(line, documents);
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
function placesOf(line, documents) {
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
			locations: placesOf(line, documents)
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
const PARTS = [
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
	const missing = PARTS.filter((part) => {
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

// src/frameworks/shared/path-to-regexp.ts
const LIMIT = 32;
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
	return (part.optional ? [...base, ...joined] : joined).slice(0, LIMIT);
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
	if (character === "(") return readGroup(reader);
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
function readParameter(reader, name) {
	reader.at += reader.text.startsWith(`:"`, reader.at) ? name.length + 3 : name.length + 1;
	let many = false;
	if (reader.text[reader.at] === "(") many = /^\.[*+]$|^\[\^?\\?s\\?S?\]/.test(skipGroup(reader));
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
function readGroup(reader) {
	const source = skipGroup(reader);
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
function skipGroup(reader) {
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

// src/frameworks/shared/verbs.ts
const METHODS$4 = [
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
function methodOf(name) {
	const upper = name.toUpperCase();
	if (upper === "ALL" || upper === "ANY" || upper === "*") return "ANY";
	return METHODS$4.find((method) => method === upper);
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

// src/frameworks/express.ts
const ENDPOINTS = {
	"express.static": "static",
	"serve-static": "static",
	"serve-index": "static",
	"serve-favicon": "static",
	"swagger-ui-express.serve": "library-docs",
	"swagger-ui-express.serveFiles": "library-docs",
	"swagger-ui-express.setup": "library-docs",
	"redoc-express": "library-docs",
	"@scalar/express-api-reference.apiReference": "library-docs",
	"express-graphql.graphqlHTTP": "operation",
	"graphql-http/lib/use/express.createHandler": "operation",
	"@apollo/server/express4.expressMiddleware": "operation",
	"@as-integrations/express5.expressMiddleware": "operation",
	"graphql-yoga.createYoga": "operation",
	"http-proxy-middleware.createProxyMiddleware": "proxy",
	"http-proxy-middleware.legacyCreateProxyMiddleware": "proxy",
	"express-http-proxy": "proxy"
};
const express = {
	id: "express",
	title: "Express",
	languages: ["javascript"],
	docs: "https://expressjs.com/en/guide/routing.html",
	packages: [
		"express",
		"express-promise-router",
		"express-async-router",
		"@feathersjs/express"
	],
	harmless: [
		"http.*",
		"https.*",
		"http2.*",
		"spdy.*",
		"console.*",
		"socket.io*",
		"supertest*",
		"serverless-http",
		"express-ws",
		"Promise.*",
		"Object.*",
		"JSON.*",
		"@vendia/serverless-express*",
		"aws-serverless-express*",
		"@codegenie/serverless-express*",
		"firebase-functions*",
		"stoppable",
		"http-terminator*",
		"express-list-endpoints",
		"@sentry/*",
		"ws.*",
		"util.*",
		"vitest*",
		"chai*",
		"express-oauth-server",
		"graceful-shutdown",
		"http-graceful-shutdown",
		"@godaddy/terminus*"
	],
	calls: {
		express: (_call, host) => host.router("app"),
		"express.Router": (_call, host) => host.router("router"),
		"express.application": (_call, host) => host.router("app"),
		"express-promise-router": (_call, host) => host.router("router"),
		"express-promise-router.Router": (_call, host) => host.router("router"),
		"express-async-router.AsyncRouter": (_call, host) => host.router("router")
	},
	method(router, name, call, host) {
		const method = VERB_METHODS.get(name);
		if (router.kind === "route") return method === void 0 ? void 0 : answerOnRoute(router, name, call, host);
		if (name === "use") return use(router, call, host);
		if (name === "route") return routeView(router, call, host);
		if (method === void 0) return SETTINGS.has(name) ? {
			kind: "router",
			router
		} : void 0;
		const [path, ...handlers] = flatten(call.args.positional, host);
		if (path === void 0 || handlers.length === 0) return void 0;
		answer(router, name, pathValue(call.args.positional[0], host), handlers, host);
		return {
			kind: "router",
			router
		};
	},
	member: (_router, name, host) => name === "locals" ? host.force({
		kind: "map",
		entries: /* @__PURE__ */ new Map(),
		getters: /* @__PURE__ */ new Set(),
		open: true
	}) : void 0,
	path: pathToRegexpTemplates
};
const SETTINGS = /* @__PURE__ */ new Set([
	"set",
	"enable",
	"disable",
	"engine",
	"param"
]);
function flatten(args, host) {
	return args.flatMap((arg) => {
		const value = host.force(arg.value);
		if (value.kind !== "list") return [arg];
		return flatten(value.items.map((item, at) => ({
			value: item,
			written: value.written?.[at] ?? ""
		})), host);
	});
}
function pathValue(arg, host) {
	if (arg === void 0) return {
		kind: "constant",
		value: "/"
	};
	const value = host.force(arg.value);
	if (value.kind === "list") return {
		...value,
		items: value.items.map((item) => pathValue({
			value: item,
			written: ""
		}, host))
	};
	return value.kind === "regex" ? {
		kind: "unknown",
		why: `the regular expression /${value.source}/`,
		site: host.site
	} : value;
}
function answer(router, name, path, handlers, host) {
	const method = VERB_METHODS.get(name);
	if (method === void 0) return;
	for (const handler of handlers) {
		const child = host.routerOf(handler.value);
		if (child !== void 0) host.mount(router, "/", child);
	}
	if (host.routerOf(handlers.at(-1)?.value) !== void 0) return;
	const last = handlers.at(-1);
	const final = last === void 0 ? void 0 : host.force(last.value);
	const kind = final?.kind === "term" ? ENDPOINTS[final.symbol] : void 0;
	host.route(router, {
		methods: [method],
		path,
		nature: kind === "static" || kind === "library-docs" ? kind : "operation",
		handler: host.handlerName(handlers.at(-1)),
		guards: host.guardNames(handlers.slice(0, -1))
	});
}
function routeView(router, call, host) {
	const view = host.router("route", { parent: router });
	view.router.data.set("path", pathValue(call.args.positional[0], host));
	return view;
}
function answerOnRoute(view, name, call, host) {
	const target = view.parent;
	const handlers = flatten(call.args.positional, host);
	const path = view.data.get("path");
	if (target === void 0 || path === void 0 || handlers.length === 0) return {
		kind: "router",
		router: view
	};
	const layers = host.state("express.route-layers", () => /* @__PURE__ */ new Map());
	const before = layers.get(view) ?? [];
	if (name === "all" && takesNext(handlers.at(-1)?.value, host)) layers.set(view, [...before, ...handlers]);
	else answer(target, name, path, [...before, ...handlers], host);
	return {
		kind: "router",
		router: view
	};
}
function takesNext(value, host) {
	const forced = value === void 0 ? void 0 : host.force(value);
	return forced?.kind !== "function" || host.parameters(forced).length >= 3;
}
function use(router, call, host) {
	const [first, ...rest] = call.args.positional;
	const hasPath = first !== void 0 && isPath(first.value, host);
	const path = hasPath ? pathValue(first, host) : {
		kind: "constant",
		value: "/"
	};
	for (const layer of flatten(hasPath ? rest : call.args.positional, host)) for (const value of host.alternatives(layer.value)) useOne(router, hasPath ? path : void 0, {
		...layer,
		value
	}, host);
	return {
		kind: "router",
		router
	};
}
function isPath(value, host) {
	const forced = host.force(value);
	if (forced.kind === "list") return forced.items.length > 0 && forced.items.every((item) => isPath(item, host));
	if (forced.kind === "union") return forced.members.every((member) => isPath(member, host));
	if (forced.kind === "unknown") return forced.environment === true;
	return forced.kind === "constant" && typeof forced.value === "string" || forced.kind === "text" || forced.kind === "regex";
}
function useOne(router, path, layer, host) {
	const below = path ?? {
		kind: "constant",
		value: "/"
	};
	const value = unwrap(layer.value, host);
	const child = host.routerOf(value);
	if (child !== void 0) {
		host.mount(router, below, child);
		return;
	}
	const kind = value.kind === "term" ? ENDPOINTS[value.symbol] : void 0;
	if (kind !== void 0) endpoint(router, below, kind, layer, host);
	else if (value.kind === "function") useFunction(router, path, {
		...layer,
		value
	}, host.parameters(value).length, host);
	else if (value.kind === "unknown" || value.kind === "instance") {
		const why = value.kind === "unknown" ? value.why : `an instance of ${value.class.name}`;
		host.unresolved(`what is mounted here is not known: ${why}`, {
			router,
			path: concat(below)
		});
		host.guard(router, host.guardNames([layer]), path === void 0 ? {} : { path });
	} else if (value.kind !== "constant") host.guard(router, host.guardNames([layer]), path === void 0 ? {} : { path });
}
function unwrap(value, host) {
	const forced = host.force(value);
	return forced.kind === "module" ? host.force(host.member(forced, "default")) : forced;
}
function concat(below) {
	const rest = {
		kind: "unknown",
		why: "what is below",
		site: {
			file: "",
			line: 0
		}
	};
	if (below.kind === "constant") return {
		kind: "text",
		parts: [String(below.value).replace(/\/$/, ""), rest]
	};
	return below;
}
function useFunction(router, path, layer, parameters, host) {
	if (parameters >= 4) return;
	if (parameters === 3 || parameters === 0) {
		host.guard(router, host.guardNames([layer]), path === void 0 ? {} : { path });
		return;
	}
	const root = path === void 0 || path.kind === "constant" && (path.value === "/" || path.value === "*");
	host.route(router, {
		methods: ["ANY"],
		path: path ?? "/",
		handler: host.handlerName(layer),
		nature: root ? "fallback" : "operation"
	});
}
function endpoint(router, below, kind, layer, host) {
	if (kind === "proxy") host.unresolved("requests below are forwarded to another service", {
		router,
		path: concat(below)
	});
	else host.route(router, {
		methods: [kind === "operation" ? "ANY" : "GET"],
		path: below,
		handler: host.nameOf(layer),
		nature: kind
	});
}

// src/resolve/value.ts
const UNDEFINED = {
	kind: "constant",
	value: void 0
};
function constant$1(value, soft) {
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
function list$3(items, open = false) {
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
function union$1(values) {
	const members = [];
	for (const value of values) {
		const forced = value.kind === "lazy" ? value : force(value);
		for (const member of forced.kind === "union" ? forced.members : [forced]) if (!members.some((known) => same(known, member))) members.push(member);
	}
	const [first] = members;
	if (members.length === 1 && first !== void 0) return first;
	if (members.length > UNION_LIMIT) return unknown("one of too many values", {
		file: "",
		line: 0
	});
	return {
		kind: "union",
		members
	};
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
function same(a, b) {
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
function given(...values) {
	return {
		positional: values.map((value) => ({
			value,
			written: ""
		})),
		named: /* @__PURE__ */ new Map(),
		open: false
	};
}

// src/frameworks/shared/python-handlers.ts
function argument$1(call, position, name) {
	return call.args.named.get(name) ?? (position === void 0 ? void 0 : call.args.positional[position]);
}
function optional(call, position, name, host) {
	const value = argument$1(call, position, name)?.value;
	return value === void 0 || isNothing$1(value, host) ? void 0 : value;
}
function isNothing$1(value, host) {
	const forced = host.force(value);
	return forced.kind === "constant" && (forced.value === null || forced.value === void 0);
}
function namedMethods(value, host) {
	const forced = host.force(value);
	const items = forced.kind === "union" ? void 0 : host.items(forced);
	if (items === void 0) return void 0;
	const names = items.map((item) => host.text(item));
	if (names.some((name) => name === void 0)) return void 0;
	return [...new Set(names.flatMap((name) => methodOf(name ?? "") ?? []))];
}
function everythingBelow(path) {
	const rest = {
		kind: "unknown",
		why: "what is below",
		site: {
			file: "",
			line: 0
		}
	};
	if (path === void 0) return rest;
	return path.kind === "constant" && path.value !== null && path.value !== void 0 ? {
		kind: "text",
		parts: [String(path.value), rest]
	} : path;
}
function wrappers$1(handler, host) {
	if (handler === void 0) return [];
	return host.decorationsOf(host.force(handler)).filter((decoration) => {
		const value = host.force(decoration.value);
		return value.kind !== "native" && value.kind !== "router" && !isLanguage(value);
	}).map((decoration) => ({ name: decoration.written.replace(/\(.*$/s, "") }));
}
function isLanguage(value) {
	return value.kind === "term" && /^(?:staticmethod|classmethod|property|functools\..*|typing\..*|contextlib\..*|abc\..*)$/.test(value.symbol);
}
function handlerName$1(handler, host) {
	const value = handler === void 0 ? void 0 : host.force(handler.value);
	const name = host.handlerName(handler);
	if (value?.kind !== "function" || (handler?.written ?? "") !== "") return name;
	const home = value.home ?? value.wraps?.home;
	return home === void 0 ? name : `${home.name}.${name}`;
}
function viewMethods(type, host, names) {
	return host.members(type, { inherited: true }).filter((member) => names.has(member.name)).flatMap((member) => {
		const method = methodOf(member.name);
		if (method === void 0) return [];
		return [{
			method,
			handler: `${type.name}.${member.name}`,
			guards: memberGuards(member, host)
		}];
	});
}
function memberGuards(member, host) {
	const value = host.force(member.value());
	host.handlerName({
		value,
		written: member.name
	});
	return wrappers$1(value, host);
}
function listedDecorators(type, name, host) {
	const value = host.force(host.member(type, name));
	return value.kind === "list" ? [...host.guardNames([{
		value,
		written: ""
	}])].reverse() : [];
}
function hasBase(type, host, isBase) {
	return host.lineage(type).some((base) => base.kind === "term" && isBase(base.symbol));
}

// src/frameworks/shared/python-settings.ts
const SETTINGS_BASES = [
	"pydantic.BaseSettings",
	"pydantic_settings.BaseSettings",
	"pydantic.v1.BaseSettings"
];
function field$3(call) {
	return argument$1(call, 0, "default")?.value;
}
function starletteConfig() {
	return native("Config", (args, site) => environmentValue(args.positional[0], args.named.get("default") ?? args.positional[2], site));
}
const SETTINGS_CALLS = {
	"pydantic.Field": field$3,
	"pydantic.fields.Field": field$3,
	"starlette.config.Config": starletteConfig
};
function environmentValue(name, fallback, site) {
	const key = name?.value.kind === "constant" ? `${name.value.value}` : "a setting";
	if (fallback?.value.kind === "constant") return constant$1(fallback.value.value, `default of the setting ${key}`);
	return {
		kind: "unknown",
		why: `the setting ${key}`,
		site,
		environment: true
	};
}

// src/frameworks/fastapi.ts
const APPLICATION = (call, host) => {
	const made = host.router("app");
	host.guard(made.router, dependencies(argument(call, "dependencies"), host), { whole: true });
	documentationPages(made.router, call, host);
	made.router.alsoBelow = host.text(argument(call, "root_path"));
	return made;
};
const ROUTER = (call, host) => {
	const prefix = argument(call, "prefix");
	const made = host.router("router", prefix === void 0 ? {} : { prefix });
	host.guard(made.router, dependencies(argument(call, "dependencies"), host), { whole: true });
	return made;
};
const fastapi = {
	id: "fastapi",
	title: "FastAPI",
	languages: ["python"],
	docs: "https://fastapi.tiangolo.com/tutorial/bigger-applications/",
	packages: ["fastapi"],
	settings: SETTINGS_BASES,
	harmless: [
		"uvicorn.*",
		"gunicorn*",
		"hypercorn*",
		"mangum.*",
		"starlette.testclient.*",
		"fastapi.testclient.*",
		"prometheus_fastapi_instrumentator*"
	],
	calls: {
		"fastapi.FastAPI": APPLICATION,
		"fastapi.applications.FastAPI": APPLICATION,
		"fastapi.APIRouter": ROUTER,
		"fastapi.routing.APIRouter": ROUTER,
		"fastapi.routers.APIRouter": ROUTER,
		...SETTINGS_CALLS
	},
	method(router, name, call, host) {
		const verb = VERB_METHODS.get(name);
		if (verb !== void 0 && name !== "all" && name !== "del") return decorator$1(router, [verb], call, host);
		switch (name) {
			case "api_route":
			case "route": return decorator$1(router, methodsOf(argument(call, "methods"), host), call, host);
			case "add_api_route":
			case "add_route": {
				const endpoint = call.args.positional[1] ?? call.args.named.get("endpoint") ?? call.args.named.get("route");
				if (endpoint !== void 0) register(router, methodsOf(argument(call, "methods"), host), call, endpoint, host);
				return constant$1(null);
			}
			case "websocket":
			case "websocket_route": return native(name, (args, site) => {
				host.route(router, {
					methods: ["GET"],
					path: pathOf(call),
					handler: host.handlerName(args.positional[0]),
					nature: "websocket",
					site: call.site
				});
				return args.positional[0]?.value ?? {
					kind: "unknown",
					why: "a WebSocket handler",
					site
				};
			});
			case "include_router": return include(router, call, host);
			case "mount": return mount(router, call, host);
			case "add_middleware":
				host.guard(router, host.guardNames(call.args.positional.slice(0, 1)), { whole: true });
				return constant$1(null);
			case "middleware": return native(name, (args) => {
				host.guard(router, host.guardNames(args.positional.slice(0, 1)), { whole: true });
				return args.positional[0]?.value ?? constant$1(null);
			});
			default: return;
		}
	},
	member: (router, name) => name === "router" ? {
		kind: "router",
		router
	} : void 0,
	join: (prefix, path) => prefix + path,
	path: starlettePath
};
function starlettePath(raw) {
	let catchAll;
	const path = raw.replace(/\{(\w+)(?::(\w+))?\}/g, (_match, name, converter) => {
		if (converter === "path") catchAll = name;
		return `{${name}}`;
	});
	const template = path === "" ? "/" : path;
	return [catchAll !== void 0 && template.endsWith(`{${catchAll}}`) ? {
		path: template,
		catchAll
	} : { path: template }];
}
function argument(call, name) {
	return call.args.named.get(name)?.value;
}
function pathOf(call) {
	return call.args.positional[0]?.value ?? argument(call, "path") ?? {
		kind: "unknown",
		why: "a path",
		site: call.site
	};
}
function methodsOf(value, host) {
	const items = host.items(value);
	if (items === void 0) return ["GET"];
	return items.flatMap((item) => methodOf(host.text(item) ?? "") ?? []);
}
function decorator$1(router, methods, call, host) {
	return native("route", (args) => {
		const [endpoint] = args.positional;
		if (endpoint === void 0) return constant$1(null);
		register(router, methods, call, endpoint, host);
		return endpoint.value;
	});
}
function register(router, methods, call, endpoint, host) {
	const fn = host.force(endpoint.value);
	host.route(router, {
		methods,
		path: pathOf(call),
		handler: host.handlerName(endpoint),
		guards: [
			...dependencies(argument(call, "dependencies"), host),
			...wrappers(fn, host),
			...fn.kind === "function" ? signature(fn, host) : []
		],
		site: call.site
	});
}
function wrappers(fn, host) {
	return host.decorationsOf(fn).filter((decoration) => host.force(decoration.value).kind !== "native").map((decoration) => ({ name: decoration.written.replace(/\(.*$/s, "") }));
}
function signature(fn, host) {
	return host.parameters(fn.wraps ?? fn).flatMap((parameter) => {
		const annotated = parameter.type === void 0 ? void 0 : host.force(parameter.type);
		const metadata = annotated?.kind === "term" && annotated.symbol.endsWith(".Annotated") ? annotated.args?.positional ?? [] : [];
		const [type] = metadata;
		return [...metadata.slice(1).map((item) => item.value), parameter.default].flatMap((value) => dependency(value, type ?? (annotated === void 0 ? void 0 : {
			value: annotated,
			written: ""
		}), host));
	});
}
function dependencies(value, host) {
	const list = value === void 0 ? void 0 : host.force(value);
	return list?.kind === "list" ? list.items.flatMap((item) => dependency(item, void 0, host)) : [];
}
function dependency(value, type, host) {
	const term = value === void 0 ? void 0 : host.force(value);
	if (term?.kind !== "term" || term.args === void 0 || !/^fastapi\..*\b(Depends|Security)$/.test(term.symbol)) return [];
	const target = term.args.positional[0] ?? term.args.named.get("dependency") ?? type;
	return target === void 0 ? [] : [{
		name: host.nameOf(target),
		local: true
	}];
}
function include(router, call, host) {
	const target = call.args.positional[0] ?? call.args.named.get("router");
	const prefix = argument(call, "prefix") ?? call.args.positional[1]?.value ?? constant$1("");
	for (const value of target === void 0 ? [] : host.alternatives(target.value)) {
		const child = host.routerOf(value);
		if (child !== void 0) host.mount(router, prefix, child, { guards: dependencies(argument(call, "dependencies"), host) });
		else if (value.kind !== "constant") host.unresolved(`the included router is not known: ${value.kind === "unknown" ? value.why : target?.written ?? ""}`, {
			router,
			path: below$1(prefix)
		});
	}
	return constant$1(null);
}
function below$1(prefix) {
	return prefix.kind === "constant" ? {
		kind: "text",
		parts: [String(prefix.value), {
			kind: "unknown",
			why: "what is below",
			site: {
				file: "",
				line: 0
			}
		}]
	} : prefix;
}
function mount(router, call, host) {
	const path = pathOf(call);
	const target = call.args.positional[1] ?? call.args.named.get("app");
	const value = target === void 0 ? void 0 : host.force(target.value);
	const child = host.routerOf(value);
	if (child !== void 0) host.mount(router, path, child);
	else if (value?.kind === "term" && /\bStaticFiles$/.test(value.symbol)) host.route(router, {
		methods: ["GET"],
		path,
		handler: "StaticFiles",
		nature: "static"
	});
	else host.unresolved(`what is mounted here is not known: ${target?.written ?? "nothing"}`, {
		router,
		path: below$1(path)
	});
	return constant$1(null);
}
function documentationPages(router, call, host) {
	const setting = (name, standard) => {
		const value = argument(call, name);
		if (value === void 0) return standard;
		return host.text(value);
	};
	const description = setting("openapi_url", "/openapi.json");
	if (description === void 0) return;
	for (const path of [
		description,
		setting("docs_url", "/docs"),
		setting("redoc_url", "/redoc")
	]) if (path !== void 0) host.route(router, {
		methods: ["GET"],
		path,
		handler: "FastAPI",
		nature: "library-docs"
	});
}

// src/frameworks/shared/flask-configuration.ts
function flaskConfiguration(host) {
	const configuration = map([], true);
	const keep = (key, value) => {
		if (/^[A-Z][A-Z\d_]*$/.test(key)) configuration.entries.set(key, soften$1(key, value, host));
	};
	const load = native("from_object", (args) => {
		const source = args.positional[0]?.value;
		const object = source === void 0 ? void 0 : resolveObject(source, host);
		if (object?.kind === "class") {
			for (const member of host.members(object, { inherited: true })) if (member.kind === "field") keep(member.name, host.member(object, member.name));
		}
		if (object?.kind === "instance") {
			for (const member of host.members(object.class, { inherited: true })) if (member.kind === "field") keep(member.name, host.member(object, member.name));
		}
		if (object?.kind === "module") for (const name of host.exportedNames(object)) keep(name, host.member(object, name));
		return constant$1(null);
	});
	const merge = native("from_mapping", (args) => {
		for (const [key, given] of args.named) keep(key, given.value);
		for (const { value } of args.positional) for (const [key, entry] of host.entries(value)) keep(key, entry);
		return constant$1(null);
	});
	configuration.entries.set("from_object", load);
	configuration.entries.set("from_mapping", merge);
	return configuration;
}
function soften$1(key, value, host) {
	const forced = host.force(value);
	return forced.kind === "constant" && typeof forced.value === "string" && forced.soft === void 0 ? constant$1(forced.value, `default of the setting ${key}`) : forced.kind === "constant" && typeof forced.value === "boolean" ? constant$1(forced.value, `default of the setting ${key}`) : forced;
}
function resolveObject(source, host) {
	const forced = host.force(source);
	const name = forced.kind === "constant" && typeof forced.value === "string" ? forced.value : void 0;
	if (name === void 0) return forced;
	const path = name.replace(/:/g, ".").split(".");
	const whole = moduleAt(path, host);
	if (whole !== void 0) return whole;
	const module = moduleAt(path.slice(0, -1), host);
	return module === void 0 ? void 0 : host.force(host.member(module, path.at(-1) ?? ""));
}
function moduleAt(path, host) {
	if (path.length === 0) return void 0;
	const [file, ...others] = host.files(`{,**/}${path.join("/")}{.py,/__init__.py}`);
	return file === void 0 || others.length > 0 ? void 0 : host.module(file);
}

// src/frameworks/shared/flask-rules.ts
const VIEW_METHODS = /* @__PURE__ */ new Set([
	"get",
	"post",
	"head",
	"options",
	"delete",
	"put",
	"trace",
	"patch"
]);
function flaskTemplates(raw) {
	let catchAll;
	const path = raw.replace(/<(?:([a-zA-Z_]\w*)(?:\((?:.*?)\))?:)?([a-zA-Z_]\w*)>/g, (_match, converter, name) => {
		if (converter === "path") catchAll = name;
		return `{${name}}`;
	});
	return [catchAll !== void 0 && path.endsWith(`{${catchAll}}`) ? {
		path,
		catchAll
	} : { path }];
}
function viewOf(value, host) {
	const forced = host.force(value);
	if (forced.kind === "class") return {
		type: forced,
		guards: []
	};
	if (forced.kind === "function") {
		for (const decoration of host.decorationsOf(forced)) {
			const term = host.force(decoration.value);
			const wrapped = term.kind === "term" && term.symbol === "functools.wraps" ? term.args?.positional[0] : void 0;
			const view = wrapped === void 0 ? void 0 : viewOf(wrapped.value, host);
			if (view !== void 0) return view;
		}
		return;
	}
	if (forced.kind !== "term") return void 0;
	const receiver = forced.receiver === void 0 ? void 0 : host.force(forced.receiver);
	if (receiver?.kind === "class") return forced.symbol.endsWith(".as_view") ? {
		type: receiver,
		guards: []
	} : void 0;
	const [inner] = forced.args?.positional ?? [];
	const view = inner === void 0 ? void 0 : viewOf(inner.value, host);
	return view === void 0 ? void 0 : {
		...view,
		guards: [...host.guardNames([{
			value: forced,
			written: ""
		}]), ...view.guards]
	};
}
function registerRule(router, handler, methods, call, host) {
	const path = argument$1(call, 0, "rule")?.value ?? "";
	const named = methods === void 0 || isNothing$1(methods, host) ? void 0 : namedMethods(methods, host);
	if (methods !== void 0 && !isNothing$1(methods, host) && named === void 0) {
		host.unresolved("its methods are not known", {
			router,
			path,
			site: call.site
		});
		return;
	}
	const view = handler === void 0 ? void 0 : viewOf(handler.value, host);
	if (view !== void 0) {
		registerView(router, path, view, named, call.site, host);
		return;
	}
	const value = handler === void 0 ? void 0 : host.force(handler.value);
	if (named === void 0 && value?.kind === "unknown") {
		host.unresolved(`its methods are those of a view that is not known: ${value.why}`, {
			router,
			path,
			site: call.site
		});
		return;
	}
	const redirects = argument$1(call, void 0, "redirect_to") !== void 0;
	host.route(router, {
		methods: named ?? functionMethods(value, host),
		path,
		handler: nameOf$3(handler, call, host),
		guards: wrappers$1(value, host),
		site: call.site,
		...redirects ? { nature: "redirect" } : {}
	});
}
function functionMethods(value, host) {
	const own = value?.kind === "function" ? host.member(value, "methods") : void 0;
	return (own === void 0 || host.force(own).kind !== "list" ? void 0 : namedMethods(own, host)) ?? ["GET"];
}
function nameOf$3(handler, call, host) {
	if (handler !== void 0) return handlerName$1(handler, host);
	const endpoint = argument$1(call, 1, "endpoint");
	return (endpoint === void 0 ? void 0 : host.text(endpoint.value)) ?? "(none)";
}
function registerView(router, path, view, named, site, host) {
	const { type } = view;
	const guards = [...view.guards, ...listedDecorators(type, "decorators", host)];
	const own = host.force(host.member(type, "methods"));
	const wanted = named ?? (own.kind === "list" ? namedMethods(own, host) : void 0);
	const members = viewMethods(type, host, VIEW_METHODS);
	if (!(members.length > 0 || hasBase(type, host, (symbol) => /\b(?:MethodView|Resource)$/.test(symbol)))) {
		host.route(router, {
			methods: wanted ?? ["GET"],
			path,
			handler: type.name,
			guards,
			site
		});
		return;
	}
	if (members.length === 0) host.unresolved(`no method of ${type.name} is known`, {
		router,
		path,
		site
	});
	for (const member of members) {
		if (wanted !== void 0 && !wanted.includes(member.method)) continue;
		host.route(router, {
			methods: [member.method],
			path,
			handler: member.handler,
			guards: [...guards, ...member.guards],
			site
		});
	}
}

// src/frameworks/flask.ts
function application(call, host) {
	const made = host.router("app");
	staticFiles(made.router, call, {
		folder: "static",
		path: "/static"
	}, host);
	return made;
}
function blueprint(call, host) {
	const prefix = optional(call, void 0, "url_prefix", host);
	const made = host.router("blueprint", prefix === void 0 ? {} : { prefix });
	staticFiles(made.router, call, void 0, host);
	return made;
}
function view(call) {
	const { symbol, args, site, receiver } = call;
	return {
		kind: "term",
		symbol,
		args,
		site,
		...receiver === void 0 ? {} : { receiver }
	};
}
const flask = {
	id: "flask",
	title: "Flask",
	languages: ["python"],
	docs: "https://flask.palletsprojects.com/en/stable/blueprints/",
	packages: [
		"flask",
		"quart",
		"apiflask",
		"flask_openapi3"
	],
	settings: SETTINGS_BASES,
	harmless: [
		...[
			"werkzeug.*",
			"gunicorn*",
			"waitress*",
			"gevent*",
			"eventlet*",
			"hypercorn*",
			"uvicorn*",
			"mangum*"
		],
		...[
			"asgiref*",
			"a2wsgi*",
			"cheroot*",
			"tornado.*",
			"serverless_wsgi*",
			"awsgi*",
			"aws_wsgi*",
			"whitenoise*"
		],
		...[
			"flask_cors*",
			"flask_sqlalchemy*",
			"flask_migrate*",
			"flask_login*",
			"flask_bcrypt*",
			"flask_mail*"
		],
		...[
			"flask_jwt_extended*",
			"flask_jwt.*",
			"flask_httpauth*",
			"flask_principal*",
			"flask_caching*",
			"flask_cache*"
		],
		...[
			"flask_limiter*",
			"flask_wtf*",
			"flask_marshmallow*",
			"flask_talisman*",
			"flask_babel*",
			"flask_babelex*"
		],
		...[
			"flask_compress*",
			"flask_session*",
			"flask_seasurf*",
			"flask_mongoengine*",
			"flask_pymongo*",
			"flask_redis*"
		],
		...[
			"flask_socketio*",
			"flask_moment*",
			"flask_bootstrap*",
			"flask_pagedown*",
			"flask_assets*",
			"flask_htmlmin*"
		],
		...[
			"flask_script*",
			"flask_sslify*",
			"flask_sse*",
			"flask_executor*",
			"flask_apscheduler*",
			"flask_celeryext*"
		],
		...[
			"flask_minify*",
			"flask_logging*",
			"flask_injector*",
			"flask_openid*",
			"flask_uploads*",
			"flask_gravatar*"
		],
		...[
			"quart_cors*",
			"quart_schema*",
			"quart_auth*",
			"quart_rate_limiter*",
			"elasticapm*",
			"ddtrace*",
			"opentelemetry*"
		],
		...[
			"sentry_sdk*",
			"raven*",
			"celery*",
			"blinker*",
			"logging*",
			"click*",
			"authlib*",
			"peewee*",
			"playhouse.*"
		],
		...[
			"pymongo*",
			"mongoengine*",
			"dotenv*",
			"flask.cli*",
			"flask.testing*",
			"isinstance",
			"print",
			"type",
			"str"
		],
		...[
			"typing.*",
			"rq.*",
			"rq_dashboard*",
			"dash.*",
			"newrelic*",
			"connexion*",
			"apscheduler*",
			"contextlib.*"
		]
	],
	calls: {
		"flask.Flask": application,
		"flask.app.Flask": application,
		"quart.Quart": application,
		"apiflask.APIFlask": application,
		"flask_openapi3.OpenAPI": application,
		"flask.Blueprint": blueprint,
		"flask.blueprints.Blueprint": blueprint,
		"quart.Blueprint": blueprint,
		"apiflask.APIBlueprint": blueprint,
		"flask_openapi3.APIBlueprint": blueprint,
		"flask.views.View.as_view": view,
		"flask.views.MethodView.as_view": view,
		"quart.views.View.as_view": view,
		"quart.views.MethodView.as_view": view,
		"apiflask.views.MethodView.as_view": view,
		"werkzeug.middleware.dispatcher.DispatcherMiddleware": dispatcher,
		"werkzeug.wsgi.DispatcherMiddleware": dispatcher,
		"flask.current_app._get_current_object": (_call, host) => theApplication(host),
		...SETTINGS_CALLS
	},
	method(router, name, call, host) {
		if (SHORTCUTS.has(name)) {
			const method = methodOf(name);
			return method === void 0 ? void 0 : decorator(router, call, host, constant$1(method));
		}
		switch (name) {
			case "route": return decorator(router, call, host, void 0);
			case "websocket": return webSocket(router, call, host);
			case "add_url_rule": {
				const handler = argument$1(call, 2, "view_func");
				registerRule(router, handler, argument$1(call, void 0, "methods")?.value, call, host);
				return constant$1(null);
			}
			case "register_blueprint":
			case "register_api": return registerBlueprint(router, call, host);
			case "before_request":
			case "before_app_request": return before(router, name, call, host);
			default: return QUIET.has(name) ? quiet(call, host) : void 0;
		}
	},
	member(router, name, host) {
		if (name === "wsgi_app" || name === "asgi_app") return {
			kind: "router",
			router
		};
		if (name === "view_functions" || name === "extensions" || name === "url_map") return map([], true);
		if (name !== "config") return void 0;
		const configuration = flaskConfiguration(host);
		router.data.set("config", configuration);
		return configuration;
	},
	symbol: (symbol, host) => symbol === "flask.current_app" ? theApplication(host) : void 0,
	finish: guardEverywhere,
	path: flaskTemplates
};
const SHORTCUTS = /* @__PURE__ */ new Set([
	"get",
	"post",
	"put",
	"delete",
	"patch"
]);
const QUIET = /* @__PURE__ */ new Set([
	...[
		"after_request",
		"after_app_request",
		"teardown_request",
		"teardown_app_request",
		"teardown_appcontext"
	],
	...[
		"errorhandler",
		"app_errorhandler",
		"register_error_handler",
		"error_processor",
		"context_processor"
	],
	...[
		"app_context_processor",
		"shell_context_processor",
		"template_filter",
		"app_template_filter"
	],
	...[
		"template_global",
		"app_template_global",
		"template_test",
		"app_template_test",
		"add_template_filter"
	],
	...[
		"add_app_template_filter",
		"add_template_global",
		"url_value_preprocessor",
		"app_url_value_preprocessor"
	],
	...[
		"url_defaults",
		"app_url_defaults",
		"before_first_request",
		"before_app_first_request",
		"endpoint",
		"record"
	],
	...[
		"before_serving",
		"after_serving",
		"while_serving",
		"before_websocket",
		"cli",
		"command",
		"run",
		"app_context"
	],
	...[
		"test_client",
		"test_cli_runner",
		"test_request_context",
		"request_context",
		"input",
		"output",
		"doc"
	]
]);
function quiet(call, host) {
	const [first] = call.args.positional;
	if (first !== void 0 && host.isFunction(first.value)) {
		host.handlerName(first);
		return first.value;
	}
	return native("decorator", (args) => {
		host.handlerName(args.positional[0]);
		return args.positional[0]?.value ?? constant$1(null);
	});
}
function decorator(router, call, host, methods) {
	const named = argument$1(call, void 0, "methods")?.value;
	return native("route", (args) => {
		const [handler] = args.positional;
		if (handler === void 0) return constant$1(null);
		registerRule(router, handler, named ?? methods, call, host);
		return handler.value;
	});
}
function webSocket(router, call, host) {
	return native("websocket", (args) => {
		host.route(router, {
			methods: ["GET"],
			path: argument$1(call, 0, "rule")?.value ?? "",
			handler: host.handlerName(args.positional[0]),
			nature: "websocket",
			site: call.site
		});
		return args.positional[0]?.value ?? constant$1(null);
	});
}
function registerBlueprint(router, call, host) {
	const target = argument$1(call, 0, "blueprint");
	const prefix = optional(call, void 0, "url_prefix", host);
	for (const value of target === void 0 ? [] : host.alternatives(target.value)) {
		const child = host.routerOf(value);
		if (child === router) continue;
		if (child !== void 0) host.mount(router, prefix ?? "", child, { replacesPrefix: prefix !== void 0 });
		else if (value.kind !== "constant") host.unresolved(`the blueprint is not known: ${value.kind === "unknown" ? value.why : target?.written ?? ""}`, {
			router,
			path: everythingBelow(prefix)
		});
	}
	return constant$1(null);
}
const everywhere = (host) => host.state("everywhere", () => []);
function before(router, name, call, host) {
	const guards = host.guardNames(call.args.positional.slice(0, 1)).map((guard) => ({
		...guard,
		local: true
	}));
	if (name === "before_request") host.guard(router, guards, { whole: true });
	else everywhere(host).push({
		router,
		guards,
		site: call.site
	});
	return call.args.positional[0]?.value ?? constant$1(null);
}
function guardEverywhere(host) {
	const applications = host.state("applications", () => /* @__PURE__ */ new Set());
	for (const { router, guards, site } of everywhere(host)) for (const application of applications) if (reaches(application, router, /* @__PURE__ */ new Set())) host.guard(application, guards, {
		whole: true,
		site
	});
}
function reaches(from, to, seen) {
	if (from === to) return true;
	if (seen.has(from)) return false;
	seen.add(from);
	return from.events.some((event) => event.kind === "mount" && reaches(event.child, to, seen));
}
function theApplication(host) {
	const [only, ...others] = host.state("applications", () => /* @__PURE__ */ new Set());
	return only === void 0 || others.length > 0 ? void 0 : {
		kind: "router",
		router: only
	};
}
function dispatcher(call, host) {
	const first = argument$1(call, 0, "app")?.value;
	const main = host.routerOf(first);
	const made = main === void 0 ? host.router("app") : {
		kind: "router",
		router: main
	};
	for (const [path, value] of host.entries(argument$1(call, 1, "mounts")?.value)) {
		const child = host.routerOf(value);
		if (child !== void 0) host.mount(made.router, path, child);
		else host.unresolved("the application that is mounted here is not known", {
			router: made.router,
			path: everythingBelow(constant$1(path))
		});
	}
	return made;
}
function staticFiles(router, call, standard, host) {
	if (router.kind === "app") host.state("applications", () => /* @__PURE__ */ new Set()).add(router);
	const folder = argument$1(call, void 0, "static_folder")?.value;
	if (folder === void 0 ? standard === void 0 : isNothing$1(folder, host)) return;
	const given = optional(call, void 0, "static_url_path", host);
	const named = folder === void 0 ? standard?.folder : host.text(folder);
	const path = given === void 0 ? named?.split("/").at(-1) : host.text(given);
	if (path === void 0) return;
	host.route(router, {
		methods: ["GET"],
		path: `/${path.replace(/^\/+|\/+$/g, "")}/<path:filename>`.replace(/^\/\//, "/"),
		handler: "static",
		nature: "static",
		site: call.site
	});
}

// src/frameworks/index.generated.ts
const frameworks = [
	express,
	fastapi,
	flask
];

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
	const paths = pathsOf$2(lines);
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
function pathsOf$2(lines) {
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
		else if (line.startsWith("--- ") && line !== "--- /dev/null") from = prefixed(line.slice(4), "a/");
		else if (line.startsWith("+++ ") && line !== "+++ /dev/null") to = prefixed(line.slice(4), "b/");
	}
	if (from === void 0 && to === void 0) from = to = sameName(lines[0] ?? "");
	if (from === void 0 && to === void 0) return void 0;
	return {
		from: added ? void 0 : from ?? to,
		to: deleted ? void 0 : to ?? from
	};
}
function prefixed(written, prefix) {
	const path = unquote(written.replace(/\t$/, ""));
	return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}
function sameName(header) {
	const names = header.slice(11);
	if (names.startsWith("\"")) {
		const quoted = /^"(?:[^"\\]|\\.)*"/.exec(names)?.[0];
		return quoted === void 0 ? void 0 : prefixed(quoted, "a/");
	}
	const length = (names.length - 1) / 2;
	const first = names.slice(0, length);
	return names.slice(length) === ` b/${first.slice(2)}` ? first.slice(2) : void 0;
}
const ESCAPES = {
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
	else if (match[2] !== void 0) bytes.push(ESCAPES[match[2]] ?? match[2].charCodeAt(0));
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
const MANIFEST$1 = /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.py|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|Cargo\.toml|composer\.json|Gemfile|[^/]+\.csproj)$/;
const NO_PACKAGE = /(?:^|\/)(?:examples?|fixtures?|tests?|__tests__|testdata|templates?|vendor)(?:\/|$)/;
const MOST_DIRECTORIES = 2e4;
const LOOKED = [...PLACES.flatMap((places) => places.slice(0, 4)), "the same in the packages of the repository"];
function findReports(root, files) {
	const found = [];
	for (const directory of packagesOf$2(files)) for (const places of PLACES) {
		const place = places.map((path) => posix.join(directory, path)).find((path) => root.has(path));
		if (place !== void 0 && !(/\.txt$/.test(place) && !isGoProfile(root, place))) found.push(place);
	}
	return found;
}
function packagesOf$2(files) {
	const packages = /* @__PURE__ */ new Set([""]);
	for (const file of files.files) {
		if (!MANIFEST$1.test(file)) continue;
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
	return walk$2(root, base).filter((file) => matches(file) && root.has(file));
}
function walk$2(root, start) {
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
	const bases = basesOf$2(content, place);
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
	return path.replace(/^file:\/\/(?=\/)/, "").replaceAll("\\", "/").replace(/^\/?[A-Za-z]:(?=\/)/, "").replace(/^\.\//, "");
}
function basesOf$2(content, place) {
	const above = [];
	for (let directory = posix.dirname(place.file); directory !== "."; directory = posix.dirname(directory)) above.push(directory);
	above.push("");
	const roots = [];
	for (const written of content.roots) {
		const root = unify(written);
		const inside = isAbsolute$1(root) ? below(place.root, root) : root;
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
		const inside = below(place.root, path);
		return inside === void 0 ? void 0 : tree.exact(inside);
	}
	for (const base of bases) {
		const file = tree.exact(posix.join(base, path));
		if (file !== void 0) return file;
	}
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
	const matches = [];
	for (const written of absent) {
		const path = unify(written);
		if (!isAbsolute$1(path) && !path.startsWith("../")) continue;
		const segments = path.split("/");
		for (let skip = 1; skip < segments.length; skip++) {
			const file = segments[skip] === ".." ? void 0 : tree.exact(segments.slice(skip).join("/"));
			if (file === void 0) continue;
			matches.push({
				written,
				prefix: segments.slice(0, skip).join("/"),
				file
			});
			break;
		}
	}
	const proved = new Set(matches.filter(({ file }) => file.includes("/")).map(({ prefix }) => prefix));
	const prefixes = new Set(matches.map(({ prefix }) => prefix));
	for (const { written, prefix, file } of matches) if (proved.has(prefix) || prefixes.size === 1) found.set(written, file);
}
function isAbsolute$1(path) {
	return path.startsWith("/");
}
function below(directory, path) {
	if (path === directory) return "";
	const start = directory.endsWith("/") ? directory : `${directory}/`;
	return path.startsWith(start) ? path.slice(start.length) : void 0;
}

// src/inputs/coverage/points-draft.ts
var PointsDraft = class {
	#scheme;
	#keys = [];
	#covered = [];
	#weights;
	#places;
	#highest = Number.NEGATIVE_INFINITY;
	constructor(scheme) {
		this.#scheme = scheme;
	}
	add(key, covered, weight = 1) {
		if (this.#places === void 0 && typeof key === "number" && key > this.#highest) {
			this.#highest = key;
			return this.#append(key, covered, weight);
		}
		this.#places ??= new Map(this.#keys.map((each, index) => [each, index]));
		const place = this.#places.get(key);
		if (place === void 0) {
			this.#places.set(key, this.#keys.length);
			return this.#append(key, covered, weight);
		}
		this.cover(place, covered);
		return place;
	}
	append(key, covered) {
		this.#highest = typeof key === "number" ? key : Number.POSITIVE_INFINITY;
		this.#places?.set(key, this.#keys.length);
		return this.#append(key, covered, 1);
	}
	get size() {
		return this.#keys.length;
	}
	cover(place, covered) {
		if (covered) this.#covered[place] = 1;
	}
	#append(key, covered, weight) {
		if (weight !== 1 && this.#weights === void 0) this.#weights = this.#keys.map(() => 1);
		this.#keys.push(key);
		this.#covered.push(covered ? 1 : 0);
		this.#weights?.push(weight);
		return this.#keys.length - 1;
	}
	finish() {
		return {
			kind: "points",
			scheme: this.#scheme,
			keys: this.#keys,
			covered: Uint8Array.from(this.#covered),
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
	#room = MOST_LINES_IN_ALL;
	constructor(scheme) {
		this.#scheme = scheme;
	}
	file(path) {
		let draft = this.#files.get(path);
		if (draft === void 0) {
			draft = new FileDraft(this.#scheme, (lines) => this.#take(lines));
			this.#files.set(path, draft);
		}
		return draft;
	}
	get size() {
		return this.#files.size;
	}
	#take(lines) {
		this.#room -= lines;
		if (this.#room < 0) throw unreadable("it speaks of more lines than any repository has");
	}
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
	#take;
	#states;
	#lastLine = 0;
	#points = {};
	#branchLines;
	#counts = {};
	#statementsAreLines = false;
	constructor(scheme, take) {
		this.#scheme = scheme;
		this.#take = take;
	}
	line(line, covered) {
		if (line === 0) return;
		if (!(line > 0 && line <= 5e6 && Number.isInteger(line))) throw unreadable(`it speaks of line ${line}, which no source file has`);
		let states = this.#states;
		if (states === void 0 || line >= states.length) states = this.#grow(line);
		const state = covered ? LINE.covered : LINE.missed;
		if (state > (states[line] ?? 0)) states[line] = state;
		if (line > this.#lastLine) this.#lastLine = line;
	}
	#grow(line) {
		const before = this.#states;
		const length = Math.min(Math.max(line + 1, 2 * (before?.length ?? 256)), 5000001);
		this.#take(length - (before?.length ?? 0));
		const states = new Uint8Array(length);
		if (before !== void 0) states.set(before);
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
		this.#points[metric] ??= new PointsDraft(this.#scheme);
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
			const states = this.#states.slice(0, this.#lastLine + 1);
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
	const paths = new Set(classes.map(({ path }) => path));
	if (missing <= 0 || paths.size < classes.length) return /* @__PURE__ */ new Map();
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
	#classes = [];
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
		this.#path = attributes["filename"] ?? "";
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
			this.#classes.push({
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
		if (this.#sums !== void 0) for (const [path, count] of lostBranches(this.#classes, this.#sums)) this.#report.file(path).count("branches", count);
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
			if (meta["branch_coverage"] === true) readBranches$3(file, coverage, path);
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
function readBranches$3(file, coverage, path) {
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
			readBranches$2(file, coverage, path);
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
function readBranches$2(file, coverage, path) {
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
			const end = bytes.lastIndexOf(LINE_FEED) + 1;
			let start = 0;
			if (rest.length > 0 && end > 0) {
				start = bytes.indexOf(LINE_FEED) + 1;
				reader.lines(Buffer.concat([rest, bytes.subarray(0, start)]), 0, rest.length + start);
			}
			reader.lines(bytes, start, end);
			rest = Buffer.concat([end > 0 ? Buffer.alloc(0) : rest, bytes.subarray(end)]);
			if (rest.length > LONGEST_LINE$1) throw unreadable("it holds a line without end");
		}
		reader.lines(Buffer.concat([rest, Buffer.of(LINE_FEED)]), 0, rest.length + 1);
		return reader.finish();
	}
};
const LINE_FEED = 10;
const LONGEST_LINE$1 = 1048576;
const COMMA = 44;
const HYPHEN = 45;
const COLON = 58;
const ZERO = 48;
const NINE = 57;
const ORDINALS = 2 ** 15;
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
	#named = /* @__PURE__ */ new Map();
	#indexed = /* @__PURE__ */ new Map();
	#at = 0;
	lines(bytes, start, end) {
		this.#at = start;
		while (this.#at < end) {
			this.#line++;
			const first = this.#at;
			if (this.#lineRecord(bytes, first) || this.#branchRecord(bytes, first)) continue;
			const feed = bytes.indexOf(LINE_FEED, first);
			this.#at = feed + 1;
			this.#record(bytes.toString("utf8", first, feed).trim());
		}
	}
	#lineRecord(bytes, start) {
		if (bytes[start] !== 68 || bytes[start + 1] !== 65 || bytes[start + 2] !== COLON) return false;
		this.#at = start + 3;
		const line = this.#number(bytes, COMMA);
		const hits = this.#number(bytes, LINE_FEED);
		if (line === -1 || hits === -1) return false;
		this.#seen.lines = true;
		this.#open().line(line, hits > 0);
		return true;
	}
	#branchRecord(bytes, start) {
		if (bytes[start] !== 66 || bytes[start + 2] !== 68 || bytes[start + 4] !== COLON) return false;
		this.#at = start + 5;
		const line = this.#number(bytes, COMMA);
		const block = this.#number(bytes, COMMA);
		const branch = this.#number(bytes, COMMA);
		let taken = 0;
		if (bytes[this.#at] === HYPHEN && bytes[this.#at + 1] === LINE_FEED) this.#at += 2;
		else taken = this.#number(bytes, LINE_FEED);
		if (line === -1 || block === -1 || branch === -1 || taken === -1) return false;
		if (line > 5e6 || block >= ORDINALS || branch >= ORDINALS) return false;
		this.#seen.branches = true;
		this.#open().point("branches", numericKey(line, block * ORDINALS + branch), taken > 0);
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
		const lineEnd = endOfDigits(value, 0);
		if (lineEnd === 0 || value.charCodeAt(lineEnd) !== COMMA) throw this.#wrong("is no function");
		const last = endOfDigits(value, lineEnd + 1);
		const hasEnd = last > lineEnd + 1 && value.charCodeAt(last) === COMMA && last + 1 < value.length;
		const name = value.slice((hasEnd ? last : lineEnd) + 1);
		const namesake = this.#named.get(name);
		const key = hasEnd || namesake !== void 0 ? keyOf$2(value.slice(0, lineEnd), name, namesake) : value;
		const functions = this.#functions();
		const place = this.#fresh ? functions.append(key, false) : functions.add(key, false);
		if (namesake === void 0) this.#named.set(name, place);
		else if (typeof namesake === "number") this.#named.set(name, {
			places: [namesake, place],
			next: 0
		});
		else namesake.places.push(place);
	}
	#functionHits(value) {
		const comma = value.indexOf(",");
		if (comma === -1) throw this.#wrong("has no hits and name");
		const name = value.slice(comma + 1);
		const covered = this.#hits(value.slice(0, comma));
		const namesake = this.#named.get(name);
		if (namesake === void 0) this.#functions().add(`0,${name}`, covered);
		else if (typeof namesake === "number") this.#functions().cover(namesake, covered);
		else {
			const place = namesake.places[namesake.next] ?? 0;
			if (namesake.next < namesake.places.length - 1) namesake.next++;
			this.#functions().cover(place, covered);
		}
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
	#close() {
		const file = this.#open();
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
		this.#named.clear();
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
function keyOf$2(line, name, namesake) {
	const before = namesake === void 0 ? 0 : typeof namesake === "number" ? 1 : namesake.places.length;
	return before === 0 ? `${line},${name}` : `${line},${name}#${before}`;
}
function endOfDigits(text, start) {
	let at = start;
	for (let digit = text.charCodeAt(at); digit >= ZERO && digit <= NINE;) digit = text.charCodeAt(++at);
	return at;
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
	if (Array.isArray(coverage["branches"]) && coverage["branches"].length > 0) readBranches$1(file, coverage["branches"], path);
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
		const covered = lineOf$2(own, wrapped);
		if (covered !== void 0) file.line(line, covered);
		wrapped = own.at(-1) ?? wrapped;
	}
}
function lineOf$2(own, wrapped) {
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
function readBranches$1(file, branches, path) {
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
				if (isObject$1(coverage) && isObject$1(coverage["branches"])) readBranches(file, coverage["branches"], path);
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
function readBranches(file, branches, path) {
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
		for (let index = 0; index < this.#shapes.length; index++) {
			const shape = this.#shapes[index];
			if (shape === void 0 || !this.#fill(shape, text, at)) continue;
			if (index > 0) {
				this.#shapes.splice(index, 1);
				this.#shapes.unshift(shape);
			}
			return shape.attributes;
		}
		const shape = shapeAt(this.name, text, at);
		if (shape === void 0 || !this.#fill(shape, text, at)) return void 0;
		this.#shapes.unshift(shape);
		if (this.#shapes.length > MOST_SHAPES) this.#shapes.pop();
		return shape.attributes;
	}
	#fill({ keys, pattern, attributes }, text, at) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match === null) return false;
		for (let index = 0; index < keys.length; index++) attributes[keys[index] ?? ""] = match[index + 1] ?? "";
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
	return {
		keys,
		pattern: new RegExp(`[ \\t\\r\\n]*<${name}${values} ?/>`, "y"),
		attributes: Object.fromEntries(keys.map((key) => [key, ""]))
	};
}

// src/inputs/coverage/xml.ts
const DEEPEST$2 = 200;
const LONGEST_TAG = 1048576;
function readXml(chunks, choose) {
	const reader = new XmlReader(choose);
	for (const text of decode$1(chunks)) reader.write(text);
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
		if (++this.#depth > DEEPEST$2) throw unreadable(`it nests deeper than ${DEEPEST$2} elements`);
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
function* decode$1(chunks) {
	let decoder;
	for (const chunk of chunks) {
		decoder ??= decoderOf(chunk);
		yield decoder.write(chunk);
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
const KNOWN$2 = COVERAGE_FORMATS.map((format) => format.title).join(", ");
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
	return unreadable(`it is ${what} in no known coverage format`, `Write one of: ${KNOWN$2}.`);
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
const SLACK = 3e5;
const PLAIN = /\.(?:[cm]?[jt]sx?|py|go|java|cs|rb|php|rs)$/;
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
		if (lines?.kind !== "lines" || !PLAIN.test(file)) continue;
		let last = lines.states.length - 1;
		while (last > 0 && lines.states[last] === LINE.unmeasured) last--;
		const length = countLines$1(context, file);
		if (length !== void 0 && last > length + 1) return `measures line ${last} of ${file}, which has ${length} lines: it was made for another commit`;
	}
}
function countLines$1(context, file) {
	if (!context.root.has(file)) return void 0;
	try {
		const bytes = context.root.readBytes(file);
		let lines = bytes.length === 0 || bytes.at(-1) === 10 ? 0 : 1;
		for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++;
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
		if (states.includes(LINE.missed)) found.push({
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
		if (/[^\s{}()[\];,]/.test(code)) states[index + 1] = LINE.missed;
	}
	return states;
}

// src/inputs/coverage/read.ts
function readCoverage(root, files, request, git) {
	const named = [...request?.reports ?? [], ...Object.values(request?.flags ?? {}).flatMap((flag) => flag.reports ?? [])];
	const context = {
		root,
		tree: sourceTree(root, files, git),
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
		const rank = rankOf(file);
		return rank === void 0 ? [] : [{
			file,
			rank
		}];
	}).sort((a, b) => a.rank - b.rank || (a.file < b.file ? -1 : 1)).map(({ file }) => file);
}
function rankOf(file) {
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
function isSpec(text) {
	if (text === void 0) return false;
	return /(?:^|[{,\n])[ \t\r\n]*["']?(?:openapi|swagger)["']?[ \t]*:[ \t]*["']?\d/.test(text.slice(0, HEADER));
}

// src/inputs/documents/parse-json.ts
const DEEPEST$1 = 200;
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
		if (depth > DEEPEST$1) this.#fail(`values are nested more than ${DEEPEST$1} deep`);
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
		for (const { key, line, value } of membersOf$1(node)) {
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
	const text = words$2(node);
	return {
		kind: "item",
		line: node.line,
		section,
		text,
		prose: text,
		code: []
	};
}
function words$2(node) {
	if (node.kind === "object") {
		const parts = membersOf$1(node).map((one) => words$2(one.value));
		const level = parts.findIndex((part) => /^(?:high|medium|low)$/i.test(part));
		if (level < 0) return parts.join(" ");
		return `[${(parts[level] ?? "").toUpperCase()}] ${parts.toSpliced(level, 1).join(" ")}`;
	}
	if (node.kind === "array") return node.items.map(words$2).join(", ");
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
		const title = cleanTitle(plain(node.children).text);
		const index = this.sections.push({
			title,
			line: lineOf$1(node),
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
			case "paragraph": return this.#paragraph(node.children, lineOf$1(node), section, this.#labelParent(section)) ?? this.#label;
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
					line: lineOf$1(node),
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
			const box = boxOf(item, plain(first.children).text);
			inner = this.#paragraph(first.children, lineOf$1(first), section, section, { box }) ?? section;
		} else if (first !== void 0) rest.unshift(first);
		for (const child of rest) if (child.type === "paragraph") this.#paragraph(child.children, lineOf$1(child), inner, inner);
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
			const words = plain(label?.rest ?? written);
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
		const titles = head?.children.map((cell) => plain(cell.children).text.trim()) ?? [];
		for (const row of rows) {
			const cells = row.children.map((cell) => plain(cell.children));
			this.blocks.push({
				kind: "row",
				cells,
				head: titles,
				line: lineOf$1(row),
				section
			});
		}
	}
	#startLabel(children, line, parent) {
		const [first, second, ...others] = children;
		if (first?.type !== "strong") return void 0;
		const written = plain(first.children).text.trim();
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
function plain(children) {
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
function lineOf$1(node) {
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
		if (input.kind === "found") return member$4(input.value.root, "handoff") === void 0 ? [] : [input];
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
	].flatMap((key) => [...itemsOf(member$4(root, key)), ...itemsOf(valueAt(root, "deliverables", key))]);
	const specs = membersOf$1(member$4(root, "specs")).map((one) => one.value);
	return [...lists, ...specs].flatMap((node) => textOf$2(node) ?? textOf$2(member$4(node, "path")) ?? []);
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

// src/inputs/openapi/parse-json.ts
const space = /[ \t\r\n]*/y;
const number$1 = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const words$1 = {
	true: true,
	false: false,
	null: null
};
const validJson = "Correct the JSON there.";
function parseJson(text, file) {
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
		if (before !== void 0) duplicateKey(file, key, before, at);
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
		if (name !== void 0) return words$1[name];
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
		firstLine
	};
}
function duplicateKey(file, key, before, line) {
	throw new UserError(`${file} has the key \`${key}\` twice in one object, on lines ${before} and ${line}; readers keep only one of them.`, "Merge the two, or rename one.", {
		file,
		line
	});
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
function parseYaml$2(text, file) {
	const lineCounter = new import_dist.LineCounter();
	const document = composed(text, file, lineCounter);
	return new Conversion(file, lineCounter).run(document);
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
	#lines = /* @__PURE__ */ new Map();
	#anchors = /* @__PURE__ */ new Map();
	#size = 0;
	#added = 0;
	constructor(file, counter) {
		this.#file = file;
		this.#counter = counter;
	}
	run(document) {
		const value = this.#value(document.contents, 0);
		const offset = document.contents?.range?.[0];
		return {
			value,
			lines: this.#lines,
			firstLine: offset === void 0 ? 1 : this.#line(offset)
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
			if (before !== void 0) duplicateKey(this.#file, key, before, line);
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
function parseText(text, file) {
	if (/\.(?:md|markdown|txt|html?)$/i.test(file)) return {
		value: text,
		lines: /* @__PURE__ */ new Map(),
		firstLine: 1
	};
	rejectStrangers(text, file);
	if (/\.json$/i.test(file)) return parseJson(text, file);
	if (/^\s*\{/.test(text)) try {
		return parseJson(text, file);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
	}
	return parseYaml$2(text, file);
}
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
function refersOutside(reference, file) {
	const { path } = splitReference(reference);
	if (/^[a-z]:\//i.test(path)) return "is an absolute path";
	if (/^[a-z][a-z\d+.-]*:/i.test(path) || path.startsWith("//")) return /^file:/i.test(path) ? "is a file: URL" : "is remote";
	if (/^[/~]/.test(path)) return "is an absolute path";
	if (path.includes("\0")) return "holds a NUL character";
	const target = posix.join(posix.dirname(file), path);
	if (target === ".." || target.startsWith("../")) return "leads outside the repository";
	return leadsIntoGit(target) ? "leads into `.git`" : void 0;
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
	#files = /* @__PURE__ */ new Map();
	#bytes = 0;
	#expanded = 0;
	constructor(root) {
		this.#root = root;
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
			if (next.value === current.value || hops >= limits.hops) throw new UserError(`The reference \`${shown(reference)}\` leads back to itself, or over more than ${limits.hops} others.`, "Let it point to the definition.", locationOf(cursor));
			current = next;
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
		if (outside !== void 0) throw new UserError(`The reference \`${shown(reference)}\` ${outside}; Specgate does not follow it.`, "Copy what it points to into the repository and refer to that.", at);
		const { path, fragment } = splitReference(reference);
		const start = path === "" ? {
			source: from.source,
			value: from.source.value,
			line: from.source.firstLine
		} : this.open(posix.join(posix.dirname(from.source.file), path), at);
		const target = isAnchor(reference) ? void 0 : this.#pointed(start, fragment, at, nesting);
		if (target === void 0) throw new UserError(`The reference \`${shown(reference)}\` points to nothing.`, "Correct it, or add what it names.", at);
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
			...parseText(text, file),
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
			throw new UserError(`A reference cannot be followed: ${error.message}`, error.fix, from);
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
function shown(reference) {
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
			documents.follow(visit.cursor);
			stack.push({
				...visit,
				cursor: documents.resolve(reference, visit.cursor)
			});
		}
		pushChildren(stack, visit, base);
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
	return typeof id === "string" ? absolute$1(id, base) : base;
}
function absolute$1(reference, base) {
	try {
		return new URL(reference, base).href.replace(/#.*$/s, "");
	} catch {
		return reference.replace(/#.*$/s, "");
	}
}
function pointsToId(reference, base, ids) {
	return ids.has(absolute$1(reference, base));
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
		if (typeof self === "string") ids.add(absolute$1(self, void 0));
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
	for (const [path, cursor] of members$1(documents, paths)) {
		if (!path.startsWith("/")) continue;
		if (cursor.value === null) continue;
		if (!isObject(cursor.value)) throw new UserError(`The path item \`${path}\` is no object.`, "Give it its operations.", locationOf(cursor));
		entries.push({
			path,
			members: members$1(documents, cursor)
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
	if (more !== void 0) for (const [method, cursor] of members$1(documents, more)) add(method, cursor);
	return entries;
}
function listItems(documents, list) {
	if (list === void 0) return [];
	const followed = documents.follow(list);
	if (!Array.isArray(followed.value)) return [];
	const items = [];
	for (const index of followed.value.keys()) {
		const item = child$1(followed, String(index));
		if (item !== void 0) items.push(documents.follow(item));
	}
	return items;
}
function members$1(documents, cursor) {
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
	const early = earlyProblem(document, version);
	if (early !== void 0) return [early];
	if ((await quickSchemas[version.slice(0, 3)]?.())?.default(withPaths(document)) === true) return [];
	if (version.startsWith("3.2")) return mostTelling(await newest(document));
	const errors = await established(document);
	if (errors.length === 0 || (await newest(document)).length === 0) return [];
	return mostTelling(errors);
}
function earlyProblem(document, version) {
	const info = document["info"];
	if (isObject(info) && typeof info["version"] === "number") return {
		path: ["info", "version"],
		message: "is a number and must be text, in quotes"
	};
	if (document["paths"] !== void 0 || /^3\.[12]/.test(version)) return void 0;
	return {
		path: [],
		message: "has no `paths`"
	};
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
	return chosen.filter((error) => !chosen.some((other) => other.instancePath.startsWith(`${error.instancePath}/`))).map((error) => ({
		path: tokens(error.instancePath),
		message: sentence(error)
	})).filter(({ path, message }) => {
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
function sentence(error) {
	const message = error.message ?? "is not valid";
	const name = error.params?.["additionalProperty"] ?? error.params?.["unevaluatedProperty"];
	if (typeof name === "string") return `has a key that is unknown there: \`${name.slice(0, 100)}\``;
	const allowed = error.params?.["allowedValues"];
	if (Array.isArray(allowed)) return `must be one of ${allowed.map(String).join(", ")}`;
	const constant = error.params?.["allowedValue"];
	if (typeof constant === "string") return `must be ${constant}`;
	return message;
}

// src/inputs/openapi/checked-document.ts
const rounds = 6;
async function checkDocument(documents, root, paths, version) {
	let document = structuralDocument(documents, root, paths);
	for (let round = 0;; round += 1) {
		const problems = await validateDocument(document, version);
		if (problems.length === 0) return;
		const next = round < rounds ? withReferencesInPlace(documents, root, document, problems) : void 0;
		if (next === void 0) refuse(documents, root, problems, version);
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
		const target = documents.follow(walk$1(documents, root, at));
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
function walk$1(documents, root, path) {
	let current = root;
	for (const key of path) {
		const next = child$1(current, key) ?? child$1(documents.follow(current), key);
		if (next === void 0) return current;
		current = next;
	}
	return current;
}
function refuse(documents, root, problems, version) {
	const told = problems.slice(0, 3).map((problem) => {
		const { file, line } = locationOf(walk$1(documents, root, problem.path));
		return {
			text: `${file}:${line}: ${problem.path.length === 0 ? "the document" : `\`${problem.path.join(" › ")}\``} ${problem.message}`,
			location: {
				file,
				line
			}
		};
	});
	const more = problems.length - told.length;
	throw new UserError(`${root.source.file} is not a valid OpenAPI ${version} description: ${told.map(({ text }) => text).join("; ")}${more > 0 ? "; and more of the kind" : ""}.`, "Correct the description there; the OpenAPI specification of that version says what each object may hold.", told[0]?.location);
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
	checkReferences(documents, main);
	const paths = pathEntries(documents, main);
	const entries = paths.flatMap((path) => operationEntries(documents, path));
	await checkDocument(documents, main, paths, version);
	const bases = rootBases(description);
	const basesLocation = basesOf$1(main);
	return {
		file: main.source.file,
		version,
		title: titleOf(description),
		operations: entries.flatMap((entry) => operation$3(documents, entry, bases)),
		...basesLocation === void 0 ? {} : { basesLocation },
		files: documents.files.map(({ file, sha256 }) => ({
			file,
			sha256
		}))
	};
}
function titleOf(description) {
	const info = description["info"];
	const title = isObject(info) ? info["title"] : void 0;
	return typeof title === "string" ? title : "";
}
function basesOf$1(main) {
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
function operation$3(documents, entry, bases) {
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
		pathParameters: pathParameters(documents, entry),
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
function committedDigest(git) {
	const listed = git([
		"ls-tree",
		"-r",
		"-z",
		"HEAD"
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
	const committed = once(() => committedDigest(git.output));
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
			if (made.digest !== void 0 && (made.digest === committed() || made.digest === working())) return {
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
const DEEPEST = 100;
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
		if (depth > DEEPEST) throw new Error("it is nested too deep");
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
const count$1 = number$2().int().min(0);
const hash = string$1().regex(/^[0-9a-f]{40,64}$/);
const summary = object({
	tool: string$1().optional(),
	tests: object({
		passed: count$1,
		failed: count$1,
		skipped: count$1
	}).optional(),
	errors: count$1.optional(),
	warnings: count$1.optional()
});
const recordSchema = object({
	version: literal(1),
	gate: string$1().min(1),
	type: string$1().min(1),
	command: array(string$1()),
	exit_code: number$2().int().nullable(),
	signal: string$1().nullable(),
	finished: boolean(),
	started_at: datetime(),
	duration_ms: number$2().min(0).nullable(),
	head: hash.nullable(),
	tree: hash.nullable(),
	dirty: boolean().nullable(),
	relevant_sha256: hash.nullable(),
	log: object({
		file: string$1().min(1),
		sha256: hash,
		bytes: count$1
	}),
	summary: summary.default({}),
	run: object({
		id: string$1(),
		attempt: string$1().nullable(),
		job: string$1().nullable(),
		runner: string$1().nullable()
	}).nullable(),
	earlier: array(object({
		started_at: string$1(),
		exit_code: number$2().int().nullable(),
		head: string$1().nullable()
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
		tool: object({ driver: object({ name: string$1() }) }),
		results: array(object({
			level: _enum([
				"none",
				"note",
				"warning",
				"error"
			]).optional(),
			kind: string$1().optional(),
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
const schema = record$1(string$1(), object({
	outcome: string$1().optional(),
	conclusion: string$1().optional()
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
	const ran = lastOf(RUNNERS, lines) ?? unittest(lines) ?? summed(lines);
	const checked = lastOf(CHECKERS, lines);
	const tool = ran?.tool ?? checked?.tool;
	return {
		...tool === void 0 ? {} : { tool },
		...ran?.summary.tests === void 0 ? {} : { tests: ran.summary.tests },
		...checked?.summary.errors === void 0 ? {} : { errors: checked.summary.errors },
		...checked?.summary.warnings === void 0 ? {} : { warnings: checked.summary.warnings }
	};
}
function lastOf(readers, lines) {
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
		value: itemsOf(member$4(parsed.root, "proof_artifacts")).flatMap((artifact) => truthProof(root, artifact))
	};
}
function truthProof(root, artifact) {
	const text = (key) => textOf$2(member$4(artifact, key))?.trim();
	const gate = text("gate");
	const type = text("proof_type");
	const path = text("file_path");
	if (gate === void 0 || type === void 0 || path === void 0) return [];
	const hash = text("file_hash")?.replace(/^sha-?256[:-]/i, "").toLowerCase();
	const at = Date.parse(text("created_at") ?? "");
	const passed = verdict(member$4(artifact, "pass_fail"));
	return [{
		source: "truth",
		gate: subGate(gate),
		type,
		file: TRUTH,
		line: artifact.line,
		log: locate$1(root, path),
		...hash === void 0 ? {} : { claimedSha256: hash },
		...passed === void 0 ? {} : { passed },
		...Number.isNaN(at) ? {} : { at }
	}];
}
function locate$1(root, path) {
	const here = root.relative(path);
	if (here !== void 0 && !isAbsolute(path)) return here;
	const segments = path.split(/[\\/]/);
	const start = segments.findIndex((segment) => segment === ".truth" || segment === "proofs");
	return here ?? segments.slice(Math.max(0, start)).join("/");
}
function verdict(node) {
	if (node?.kind === "boolean") return node.value;
	const word = textOf$2(node)?.trim().toLowerCase();
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

// src/languages/go/test-files.ts
const OTHER_SYSTEM = /_(?:aix|android|darwin|dragonfly|freebsd|illumos|ios|js|nacl|netbsd|openbsd|plan9|solaris|wasip1|windows|zos)(?:_[a-z0-9]+)?\.go$/;
function isTest$3(file) {
	const segments = file.split("/");
	const name = segments.pop() ?? file;
	if (name.endsWith("_test.go") || /^(?:mock_.*|.*_mocks?|[_.].*)\.go$/.test(name)) return true;
	if (OTHER_SYSTEM.test(name) && !/^(?:js|windows|android|ios)\.go$/.test(name)) return true;
	return segments.some((segment) => TEST_FOLDER$3.test(segment));
}
const TEST_FOLDER$3 = /^(?:vendor|testdata|mocks?|examples?|e2e|[_.].+)$/;

// src/languages/go/entries.ts
function entries$4(project) {
	return project.files.filter((file) => file.endsWith(".go") && !isTest$3(file) && isProgram(project.read(file) ?? "")).sort((a, b) => rank$1(a) - rank$1(b) || depth$4(a) - depth$4(b) || (a < b ? -1 : 1));
}
function isProgram(text) {
	return /^package\s+main\b/m.test(text) && /^func\s+main\s*\(/m.test(text) && !/^\/\/go:build ignore/m.test(text);
}
function rank$1(file) {
	const directory = posix.dirname(file);
	if (/(?:^|\/)(?:tools?|scripts?|hack|migrations?|generators?|gen)(?:\/|$)/.test(directory)) return 2;
	return directory === "." || /(?:^|\/)cmd\//.test(`${directory}/`) ? 0 : 1;
}
function depth$4(file) {
	return file.split("/").length;
}

// src/languages/nodes.ts
const COMMENTS = [
	"comment",
	"line_comment",
	"block_comment",
	"html_comment"
];
function parts$1(node) {
	return node.namedChildren.filter((child) => !isComment(child.type));
}
function firstPart$1(node) {
	return node.namedChildren.find((child) => !isComment(child.type));
}
function partOf(node, ...types) {
	return node.namedChildren.find((child) => types.includes(child.type));
}
function hasToken(node, token) {
	return node.children.some((child) => child.type === token);
}
function textOf$1(source, node) {
	return source.text.slice(node.startIndex, node.endIndex);
}
function lineOf(node) {
	return node.startPosition.row + 1;
}
function endLineOf$1(node) {
	return node.endPosition.row + 1;
}
function errorLines(root) {
	if (!root.hasError) return [];
	const lines = /* @__PURE__ */ new Set();
	const visit = (node) => {
		if (node.isError || node.isMissing) lines.add(lineOf(node));
		else if (node.hasError) node.children.forEach(visit);
	};
	visit(root);
	return [...lines];
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

// src/languages/go/literals.ts
const ESCAPE$3 = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|((?:x[0-9a-fA-F]{2}|[0-7]{3})(?:\\(?:x[0-9a-fA-F]{2}|[0-7]{3}))*)|([\s\S]))/g;
const SINGLE$2 = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
function unescaped$3(text) {
	if (!text.includes("\\")) return text;
	return text.replace(ESCAPE$3, (whole, four, eight, bytes, single) => {
		const hex = four ?? eight;
		if (hex !== void 0) {
			const code = Number.parseInt(hex, 16);
			return code > 1114111 ? whole : String.fromCodePoint(code);
		}
		if (bytes !== void 0) return decodedBytes(bytes);
		return SINGLE$2[single] ?? single;
	});
}
function decodedBytes(escapes) {
	const bytes = escapes.split("\\").map((each) => each.startsWith("x") ? Number.parseInt(each.slice(1), 16) : Number.parseInt(each, 8));
	return new TextDecoder().decode(Uint8Array.from(bytes));
}
function stringValue$2(text) {
	const inner = text.slice(1, -1);
	return text.startsWith("`") ? inner.replaceAll("\r", "") : unescaped$3(inner);
}
function numberValue$2(text) {
	const digits = text.replaceAll("_", "").toLowerCase();
	if (/^0[0-7]+$/.test(digits)) return Number.parseInt(digits, 8);
	const hexFloat = /^0x([0-9a-f]*)\.?([0-9a-f]*)p([+-]?\d+)$/.exec(digits);
	if (hexFloat === null) return Number(digits);
	const [, whole = "", fraction = "", exponent = "0"] = hexFloat;
	return Number.parseInt(whole + fraction || "0", 16) * 2 ** (Number(exponent) - 4 * fraction.length);
}

// src/languages/go/context.ts
function statementsOf(block) {
	return parts$1(block).flatMap((child) => child.type === "statement_list" ? parts$1(child) : [child]);
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
		const test = anyOf$1(waiting, each.line);
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
function anyOf$1(tests, line) {
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
		if (statement.kind === "block" && leaves$1(statement.body)) return [...before, {
			...statement,
			body: withoutBreaks([...statement.body, ...rest])
		}];
		if (statement.kind === "if" && (leaves$1(statement.then) || leaves$1(statement.else))) {
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
function leaves$1(statements) {
	return statements.some((statement) => {
		switch (statement.kind) {
			case "jump": return statement.what === "break";
			case "block": return leaves$1(statement.body);
			case "if": return leaves$1(statement.then) || leaves$1(statement.else);
			default: return false;
		}
	});
}

// src/languages/go/lower-control.ts
function lowerControl(context, node) {
	switch (node.type) {
		case "if_statement": return [branch(context, node)];
		case "for_statement": return [loop$2(context, node)];
		case "expression_switch_statement": return [expressionSwitch(context, node)];
		case "type_switch_statement": return [typeSwitch(context, node)];
		case "select_statement": return [select(context, node)];
		default: return;
	}
}
function branch(context, node) {
	const line = lineOf(node);
	const alternative = node.childForFieldName("alternative");
	const test = {
		kind: "if",
		test: lowerTest(context, node.childForFieldName("condition"), line),
		then: lowerBlock$1(context, node.childForFieldName("consequence")),
		else: alternative === null ? [] : otherwise(context, alternative),
		line
	};
	const before = initial$1(context, node);
	return before.length === 0 ? test : {
		kind: "block",
		body: [...before, test],
		line
	};
}
function otherwise(context, node) {
	return node.type === "block" ? lowerBlock$1(context, node) : [branch(context, node)];
}
function initial$1(context, node) {
	const first = node.childForFieldName("initializer");
	return first === null ? [] : lowerStatement$3(context, first);
}
function loop$2(context, node) {
	const clause = parts$1(node).find((part) => part.type !== "block");
	const body = lowerBlock$1(context, node.childForFieldName("body"));
	const line = lineOf(node);
	if (clause?.type === "range_clause") return range$1(context, clause, body, line);
	if (clause?.type !== "for_clause") return {
		kind: "count",
		init: [],
		...clause && { test: lowerExpression$3(context, clause) },
		body,
		line
	};
	const test = clause.childForFieldName("condition");
	const update = clause.childForFieldName("update");
	const [step] = update === null ? [] : lowerStatement$3(context, update);
	return {
		kind: "count",
		init: initial$1(context, clause),
		...test && { test: lowerExpression$3(context, test) },
		...step?.kind === "expression" && { step: step.expression },
		body,
		line
	};
}
function range$1(context, clause, body, line) {
	const left = clause.childForFieldName("left");
	const right = clause.childForFieldName("right");
	const over = right === null ? opaqueAt("range", [], line) : lowerExpression$3(context, right);
	const targets = left === null ? [] : parts$1(left).map((part) => lowerTargets(context, part));
	const [key, value] = targets;
	if (left === null || hasToken(clause, ":=")) return {
		kind: "loop",
		...key && { key },
		...value && { value },
		over,
		body,
		line
	};
	return assigningRange(targets, over, body, line);
}
function assigningRange(targets, over, body, line) {
	const held = targets.map((target, index) => ({
		target,
		name: `range ${line} ${index}`
	}));
	const [key, value] = held.map(({ name }) => namePattern(name, line));
	const writes = held.flatMap(({ target, name }) => target === void 0 ? [] : [{
		kind: "expression",
		expression: {
			kind: "assign",
			target,
			value: nameAt(name, line),
			line
		},
		line
	}]);
	return {
		kind: "loop",
		...key && { key },
		...value && { value },
		over,
		body: [...writes, ...body],
		line
	};
}
function expressionSwitch(context, node) {
	const line = lineOf(node);
	const subject = node.childForFieldName("value");
	const value = subject === null ? void 0 : lowerExpression$3(context, subject);
	const isHeld = value !== void 0 && value.kind !== "name" && value.kind !== "literal";
	const name = `switch ${line}`;
	const before = [...initial$1(context, node)];
	if (isHeld) before.push({
		kind: "let",
		target: namePattern(name, line),
		value,
		line
	});
	const against = isHeld ? nameAt(name, line) : value;
	const cases = parts$1(node).flatMap((part) => {
		if (part.type !== "expression_case" && part.type !== "default_case") return [];
		const body = caseBody(part);
		const tests = lowerList(context, part.childForFieldName("value")).map((right) => against === void 0 ? right : {
			kind: "binary",
			operator: "==",
			left: against,
			right,
			line: right.line
		});
		return [{
			test: part.type === "default_case" ? void 0 : anyOf$1(tests, lineOf(part)),
			body: body.flatMap((each) => lowerStatement$3(context, each)),
			fallsThrough: body.at(-1)?.type === "fallthrough_statement",
			line: lineOf(part)
		}];
	});
	return {
		kind: "block",
		body: [...before, ...chainCases(cases)],
		line
	};
}
function caseBody(node) {
	return parts$1(node).filter((part) => part.type === "statement_list").flatMap(parts$1);
}
function typeSwitch(context, node) {
	const line = lineOf(node);
	const subject = lowerTest(context, node.childForFieldName("value"), line);
	const alias = node.childForFieldName("alias");
	const target = alias === null ? void 0 : lowerTargets(context, alias);
	const before = [...initial$1(context, node)];
	if (target !== void 0) before.push({
		kind: "let",
		target,
		value: subject,
		line
	});
	const cases = parts$1(node).flatMap((part) => {
		if (part.type !== "type_case" && part.type !== "default_case") return [];
		const tests = part.childrenForFieldName("type").filter((type) => type.isNamed).map((type) => opaqueAt("type test", [subject, lowerType$3(context, type)], lineOf(part)));
		return [{
			test: part.type === "default_case" ? void 0 : anyOf$1(tests, lineOf(part)),
			body: caseBody(part).flatMap((each) => lowerStatement$3(context, each)),
			fallsThrough: false,
			line: lineOf(part)
		}];
	});
	return {
		kind: "block",
		body: [...before, ...chainCases(cases)],
		line
	};
}
function select(context, node) {
	const cases = parts$1(node).map((part) => {
		const line = lineOf(part);
		const communication = part.childForFieldName("communication");
		return {
			test: part.type === "default_case" ? void 0 : opaqueAt("a channel that is ready", [], line),
			body: [...communication === null ? [] : communicated(context, communication), ...caseBody(part).flatMap((each) => lowerStatement$3(context, each))],
			fallsThrough: false,
			line
		};
	});
	return {
		kind: "block",
		body: chainCases(cases),
		line: lineOf(node)
	};
}
function communicated(context, node) {
	if (node.type !== "receive_statement") return lowerStatement$3(context, node);
	const line = lineOf(node);
	const right = node.childForFieldName("right");
	const received = right === null ? opaqueAt("a channel", [], line) : lowerExpression$3(context, right);
	const target = lowerTargets(context, node.childForFieldName("left"));
	if (target === void 0) return [{
		kind: "expression",
		expression: received,
		line
	}];
	const value = target.kind === "list-pattern" ? {
		kind: "list",
		items: [{ value: received }, { value: opaqueAt("ok", [], line) }],
		line
	} : received;
	return hasToken(node, ":=") ? [{
		kind: "let",
		target,
		value,
		line
	}] : [{
		kind: "expression",
		expression: {
			kind: "assign",
			target,
			value,
			line
		},
		line
	}];
}

// src/languages/go/lower-statements.ts
function lowerBlock$1(context, block) {
	if (block === null) return [];
	return statementsOf(block).flatMap((child) => lowerStatement$3(context, child));
}
function lowerStatement$3(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "short_var_declaration": return [lowerShort(context, node)];
		case "assignment_statement":
		case "inc_statement":
		case "dec_statement": return [lowerAssignment$1(context, node)];
		case "var_declaration": return lowerVariables$1(context, node);
		case "const_declaration": return lowerConstants(context, node);
		case "type_declaration": return lowerTypes(context, node);
		case "return_statement": return [lowerReturn(context, node)];
		case "expression_statement":
		case "defer_statement":
		case "go_statement": return parts$1(node).map((part) => effect$1(lowerExpression$3(context, part), line));
		case "send_statement": {
			const sent = ["channel", "value"].flatMap((name) => lowerList(context, node.childForFieldName(name)));
			return [effect$1(opaqueAt("a value sent to a channel", sent, line), line)];
		}
		case "block": return [{
			kind: "block",
			body: lowerBlock$1(context, node),
			line
		}];
		case "labeled_statement": return parts$1(node).filter((part) => part.type !== "label_name").flatMap((part) => lowerStatement$3(context, part));
		case "break_statement": return [{
			kind: "jump",
			what: "break",
			line
		}];
		case "continue_statement": return [{
			kind: "jump",
			what: "continue",
			line
		}];
		case "goto_statement": return [effect$1(opaqueAt("goto", [], line), line)];
		case "empty_statement":
		case "fallthrough_statement": return [];
		case "ERROR": return parts$1(node).flatMap((part) => lowerStatement$3(context, part));
		default: return lowerControl(context, node) ?? [effect$1(lowerExpression$3(context, node), line)];
	}
}
function effect$1(expression, line) {
	if (expression.kind === "call" && expression.callee.kind === "name" && expression.callee.name === "panic") {
		const [first] = expression.args;
		return {
			kind: "jump",
			what: "throw",
			...first && { value: first.value },
			line
		};
	}
	return {
		kind: "expression",
		expression,
		line
	};
}
function lowerReturn(context, node) {
	const line = lineOf(node);
	const list = firstPart$1(node);
	const values = list === void 0 ? (context.results ?? []).map((name) => ({
		kind: "name",
		name,
		line
	})) : lowerList(context, list);
	const [only] = values;
	if (values.length <= 1) return {
		kind: "return",
		...only && { value: only },
		line
	};
	return {
		kind: "return",
		value: {
			kind: "list",
			items: values.map((value) => ({ value })),
			line
		},
		line
	};
}
function lowerTest(context, node, line) {
	return node === null ? literalAt(true, line) : lowerExpression$3(context, node);
}

// src/languages/go/lower-zero.ts
const SCALARS = {
	string: "",
	bool: false,
	byte: 0,
	rune: 0,
	float32: 0,
	float64: 0,
	int: 0,
	int8: 0,
	int16: 0,
	int32: 0,
	int64: 0,
	uint: 0,
	uint8: 0,
	uint16: 0,
	uint32: 0,
	uint64: 0
};
const DEPTH$1 = 8;
function lowerZero(context, name, type) {
	if (type.type === "pointer_type" || context.source.text.includes(`&${name}`)) return void 0;
	return zeroOf(context, lowerType$3(context, type), lineOf(type));
}
function zeroOf(context, type, line, depth = 0) {
	switch (type.kind) {
		case "list": return {
			kind: "list",
			items: [],
			line
		};
		case "index": return type.object.kind === "name" && type.object.name === "map" ? {
			kind: "map",
			entries: [],
			line
		} : void 0;
		case "class": return type.flavour === "struct" ? {
			kind: "map",
			entries: [],
			type,
			line
		} : void 0;
		case "member": return {
			kind: "map",
			entries: [],
			type,
			line
		};
		case "name": {
			if (Object.hasOwn(SCALARS, type.name)) return literalAt(SCALARS[type.name], line);
			const underlying = context.types.get(type.name);
			if (underlying === void 0 || depth > DEPTH$1) return void 0;
			const zero = zeroOf(context, underlying, line, depth + 1);
			return zero?.kind === "map" || zero?.kind === "list" ? {
				...zero,
				type
			} : zero;
		}
		default: return;
	}
}

// src/languages/go/lower-functions.ts
function lowerFunction$2(context, node) {
	const name = node.childForFieldName("name");
	return {
		kind: "function",
		...node.type === "function_declaration" && name !== null && { name: textOf$1(context.source, name) },
		params: lowerParameters$1(context, node.childForFieldName("parameters")),
		receiver: "lexical",
		decorators: [],
		...returns(context, node),
		body: lowerBody$3(context, node),
		line: lineOf(name ?? node),
		endLine: endLineOf$1(node)
	};
}
function lowerMethod$1(context, node) {
	const receiver = lowerParameters$1(context, node.childForFieldName("receiver"));
	const rest = lowerFunction$2(context, node);
	return {
		...rest,
		params: [...receiver, ...rest.params],
		receiver: "first"
	};
}
function lowerParameters$1(context, list) {
	if (list === null) return [];
	return parts$1(list).flatMap((each) => {
		const type = each.childForFieldName("type");
		const shared = {
			...type && { type: lowerType$3(context, type) },
			...each.type === "variadic_parameter_declaration" && { rest: "list" }
		};
		const names = each.childrenForFieldName("name").filter((name) => name.isNamed);
		if (names.length === 0) {
			const line = lineOf(each);
			return [{
				target: namePattern("_", line),
				...shared,
				line
			}];
		}
		return names.map((name) => {
			const line = lineOf(name);
			return {
				target: namePattern(textOf$1(context.source, name), line),
				...shared,
				line
			};
		});
	});
}
function returns(context, node) {
	const result = node.childForFieldName("result");
	if (result === null) return {};
	if (result.type !== "parameter_list") return { returns: lowerType$3(context, result) };
	return { returns: {
		kind: "list",
		items: lowerParameters$1(context, result).flatMap(({ type }) => type === void 0 ? [] : [{ value: type }]),
		line: lineOf(result)
	} };
}
function lowerBody$3(context, node) {
	const body = node.childForFieldName("body");
	if (body === null) return bodyOf([]);
	const { source, types } = context;
	const declared = resultVariables({
		source,
		types
	}, node.childForFieldName("result"));
	if (declared.length === 0) return source.body(body, (block) => lowerBlock$1({
		source,
		types
	}, block));
	const results = declared.map(({ target }) => target.kind === "name-pattern" ? target.name : "_");
	return source.body(body, (block) => [...declared, ...lowerBlock$1({
		source,
		types,
		results
	}, block)]);
}
function resultVariables(context, result) {
	if (result?.type !== "parameter_list") return [];
	return parts$1(result).flatMap((each) => {
		const type = each.childForFieldName("type");
		return each.childrenForFieldName("name").filter((name) => name.isNamed).map((name) => {
			const own = textOf$1(context.source, name);
			const line = lineOf(name);
			const zero = type === null ? void 0 : lowerZero(context, own, type);
			return {
				kind: "let",
				target: namePattern(own, line),
				...zero && { value: zero },
				line
			};
		});
	});
}

// src/languages/go/lower-types.ts
function lowerType$3(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "type_identifier":
		case "identifier": return nameAt(textOf$1(context.source, node), line);
		case "qualified_type": return {
			kind: "member",
			object: nameAt(fieldText$1(context, node, "package"), line),
			name: fieldText$1(context, node, "name"),
			line
		};
		case "generic_type":
		case "type_instantiation_expression": return inner$5(context, node.childForFieldName("type"), node);
		case "pointer_type":
		case "parenthesized_type":
		case "negated_type":
		case "type_elem":
		case "type_constraint": return inner$5(context, firstPart$1(node) ?? null, node);
		case "slice_type":
		case "array_type":
		case "implicit_length_array_type": return {
			kind: "list",
			items: [{ value: inner$5(context, node.childForFieldName("element"), node) }],
			line
		};
		case "map_type": return {
			kind: "index",
			object: nameAt("map", line),
			index: {
				kind: "list",
				items: ["key", "value"].map((field) => ({ value: inner$5(context, node.childForFieldName(field), node) })),
				line
			},
			line
		};
		case "channel_type": return {
			kind: "index",
			object: nameAt("chan", line),
			index: inner$5(context, node.childForFieldName("value"), node),
			line
		};
		case "function_type": return nameAt("func", line);
		case "interface_type": return parts$1(node).length === 0 ? nameAt("any", line) : lowerInterface(context, node);
		case "struct_type": return lowerStruct(context, node);
		default: return {
			kind: "opaque",
			what: node.type,
			parts: parts$1(node).map((part) => lowerType$3(context, part)),
			line
		};
	}
}
function lowerDefinition(context, name, node) {
	const line = lineOf(node);
	if (node.type === "struct_type") return {
		...lowerStruct(context, node),
		name
	};
	if (node.type === "interface_type") return {
		...lowerInterface(context, node),
		name
	};
	return {
		kind: "class",
		name,
		flavour: "object",
		bases: [{
			value: lowerType$3(context, node),
			name: "underlying"
		}],
		decorators: [],
		members: [],
		line
	};
}
function lowerStruct(context, node) {
	const bases = [];
	const members = [];
	for (const field of parts$1(node).flatMap(parts$1)) {
		const type = inner$5(context, field.childForFieldName("type"), field);
		const tag = field.childForFieldName("tag");
		const decorators = tag === null ? [] : [literalAt(stringValue$2(textOf$1(context.source, tag)), lineOf(tag))];
		const names = field.childrenForFieldName("name").filter((each) => each.isNamed);
		const shared = {
			kind: "field",
			static: false,
			decorators,
			type
		};
		if (names.length === 0) {
			bases.push({ value: type });
			members.push({
				...shared,
				name: embeddedName(type),
				line: lineOf(field)
			});
		}
		for (const each of names) members.push({
			...shared,
			name: textOf$1(context.source, each),
			line: lineOf(each)
		});
	}
	return {
		kind: "class",
		flavour: "struct",
		bases,
		decorators: [],
		members,
		line: lineOf(node)
	};
}
function embeddedName(type) {
	if (type.kind === "name" || type.kind === "member") return type.name;
	return "";
}
function lowerInterface(context, node) {
	const bases = [];
	const members = [];
	for (const element of parts$1(node)) {
		const name = element.childForFieldName("name");
		if (element.type !== "method_elem" || name === null) {
			bases.push(...parts$1(element).map((type) => ({ value: lowerType$3(context, type) })));
			continue;
		}
		const line = lineOf(name);
		const value = {
			kind: "function",
			params: lowerParameters$1(context, element.childForFieldName("parameters")),
			receiver: "lexical",
			decorators: [],
			body: bodyOf([]),
			line,
			endLine: line
		};
		const own = textOf$1(context.source, name);
		members.push({
			kind: "method",
			name: own,
			static: false,
			abstract: true,
			decorators: [],
			value,
			line
		});
	}
	return {
		kind: "class",
		flavour: "interface",
		bases,
		decorators: [],
		members,
		line: lineOf(node)
	};
}
function inner$5(context, child, node) {
	return child === null ? nameAt("any", lineOf(node)) : lowerType$3(context, child);
}
function fieldText$1(context, node, field) {
	const child = node.childForFieldName(field);
	return child === null ? "" : textOf$1(context.source, child);
}

// src/languages/go/lower-composites.ts
function lowerComposite(context, node) {
	const type = node.childForFieldName("type");
	const body = node.childForFieldName("body");
	const known = type === null ? void 0 : lowerType$3(context, type);
	return body === null ? {
		kind: "list",
		items: [],
		line: lineOf(node)
	} : lowerValue(context, body, known, lineOf(node));
}
function lowerValue(context, body, type, line) {
	const elements = parts$1(body);
	const shape = shapeOf(context, type);
	const named = type === void 0 || type.kind === "list" || isMap$2(type) ? {} : { type };
	const isKeyed = elements.some((element) => element.type === "keyed_element");
	if (shape.kind === "map" || isKeyed || elements.length === 0 && shape.kind !== "list") return {
		kind: "map",
		entries: elements.map((element) => entry$2(context, element, shape)),
		...named,
		line
	};
	const element = shape.kind === "list" ? shape.element : void 0;
	return {
		kind: "list",
		items: elements.map((each) => ({ value: lowerElement(context, each, element) })),
		...named,
		line
	};
}
function entry$2(context, element, shape) {
	const key = element.childForFieldName("key");
	const value = element.childForFieldName("value");
	if (key === null || value === null) return {
		key: null,
		value: lowerElement(context, element, void 0)
	};
	const valueType = shape.kind === "map" ? shape.value : shape.kind === "list" ? shape.element : void 0;
	return {
		key: entryKey(context, key, shape),
		value: lowerElement(context, value, valueType)
	};
}
function entryKey(context, key, shape) {
	const name = firstPart$1(key);
	if (name?.type === "identifier" && (shape.kind === "struct" || shape.kind === "unknown")) return literalAt(textOf$1(context.source, name), lineOf(name));
	return lowerElement(context, key, shape.kind === "map" ? shape.key : void 0);
}
function lowerElement(context, node, type) {
	const inside = node.type === "literal_element" ? firstPart$1(node) : node;
	if (inside === void 0) return literalAt(void 0, lineOf(node));
	return inside.type === "literal_value" ? lowerValue(context, inside, type, lineOf(inside)) : lowerExpression$3(context, inside);
}
const DEPTH = 8;
function shapeOf(context, type, depth = 0) {
	if (type === void 0) return { kind: "unknown" };
	if (type.kind === "list") return {
		kind: "list",
		element: type.items[0]?.value
	};
	if (type.kind === "class") return { kind: "struct" };
	if (isMap$2(type) && type.index.kind === "list") {
		const [key, value] = type.index.items;
		return {
			kind: "map",
			key: key?.value,
			value: value?.value
		};
	}
	const underlying = type.kind === "name" ? context.types.get(type.name) : void 0;
	return underlying === void 0 || depth > DEPTH ? { kind: "unknown" } : shapeOf(context, underlying, depth + 1);
}
function isMap$2(type) {
	return type.kind === "index" && type.object.kind === "name" && type.object.name === "map";
}

// src/languages/go/lower-expressions.ts
function lowerExpression$3(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "identifier":
		case "field_identifier":
		case "package_identifier": return nameAt(textOf$1(context.source, node), line);
		case "interpreted_string_literal":
		case "raw_string_literal":
		case "rune_literal": return literalAt(stringValue$2(textOf$1(context.source, node)), line);
		case "int_literal":
		case "float_literal": return literalAt(numberValue$2(textOf$1(context.source, node)), line);
		case "true":
		case "false": return literalAt(node.type === "true", line);
		case "nil": return literalAt(null, line);
		case "iota": return context.iota === void 0 ? nameAt("iota", line) : literalAt(context.iota, line);
		case "parenthesized_expression":
		case "literal_element":
		case "variadic_argument": return inner$4(context, node);
		case "type_assertion_expression":
		case "type_conversion_expression": return node.type === "type_assertion_expression" ? field$2(context, node, "operand") : conversion(context, node);
		case "selector_expression": return member$3(context, node);
		case "index_expression": return {
			kind: "index",
			object: field$2(context, node, "operand"),
			index: field$2(context, node, "index"),
			line
		};
		case "slice_expression": return slice$1(context, node);
		case "call_expression": return call$1(context, node);
		case "composite_literal": return lowerComposite(context, node);
		case "func_literal": return lowerFunction$2(context, node);
		case "binary_expression": return {
			kind: "binary",
			operator: operatorOf$2(node.childForFieldName("operator")?.type ?? ""),
			left: field$2(context, node, "left"),
			right: field$2(context, node, "right"),
			line
		};
		case "unary_expression": return unary$3(context, node);
		case "imaginary_literal": return opaqueAt("imaginary number", [], line);
		default: return isType(node) ? lowerType$3(context, node) : opaque$2(context, node);
	}
}
function operatorOf$2(sign) {
	switch (sign) {
		case "+":
		case "-":
		case "*":
		case "/":
		case "%":
		case "==":
		case "!=":
		case "<":
		case "<=":
		case ">":
		case ">=":
		case "&&":
		case "||":
		case "|": return sign;
		default: return "other";
	}
}
function lowerList(context, node) {
	if (node === null) return [];
	if (node.type !== "expression_list") return [lowerExpression$3(context, node)];
	return parts$1(node).map((part) => lowerExpression$3(context, part));
}
function member$3(context, node) {
	const name = node.childForFieldName("field");
	return {
		kind: "member",
		object: field$2(context, node, "operand"),
		name: name === null ? "" : textOf$1(context.source, name),
		line: lineOf(name ?? node)
	};
}
function slice$1(context, node) {
	const line = lineOf(node);
	const end = node.childForFieldName("end");
	const start = node.childForFieldName("start");
	const args = [{ value: start === null ? literalAt(0, line) : lowerExpression$3(context, start) }];
	if (end !== null) args.push({ value: lowerExpression$3(context, end) });
	return {
		kind: "call",
		callee: {
			kind: "member",
			object: field$2(context, node, "operand"),
			name: "slice",
			line
		},
		args,
		isNew: false,
		line
	};
}
function call$1(context, node) {
	const list = node.childForFieldName("arguments");
	const callee = field$2(context, node, "function");
	const { line } = callee;
	if (callee.kind === "name" && list !== null) {
		const built = builtIn(context, callee.name, list, line);
		if (built !== void 0) return built;
	}
	return {
		kind: "call",
		callee,
		args: lowerArguments$3(context, list),
		isNew: false,
		line
	};
}
function lowerArguments$3(context, list) {
	if (list === null) return [];
	return parts$1(list).map((part) => {
		const value = lowerExpression$3(context, part);
		return part.type === "variadic_argument" ? {
			value,
			spread: "list"
		} : { value };
	});
}
function builtIn(context, name, list, line) {
	const [first] = parts$1(list);
	if (first === void 0) return void 0;
	if (name === "append") {
		const [into, ...added] = lowerArguments$3(context, list);
		return into && {
			kind: "list",
			items: [{
				...into,
				spread: "list"
			}, ...added],
			line
		};
	}
	if (name !== "make" && name !== "new") return void 0;
	return zeroOf(context, lowerType$3(context, first), line);
}
function conversion(context, node) {
	const type = node.childForFieldName("type");
	const operand = field$2(context, node, "operand");
	if (type?.type !== "generic_type") return operand;
	const line = lineOf(node);
	const target = type.childForFieldName("type");
	if (target === null) return operand;
	const named = lowerType$3(context, target);
	const key = elementKey(context, type.childForFieldName("type_arguments"));
	return {
		kind: "call",
		callee: key === void 0 ? named : {
			kind: "index",
			object: named,
			index: key,
			line
		},
		args: [{ value: operand }],
		isNew: false,
		line
	};
}
function elementKey(context, args) {
	const [only, ...others] = args === null ? [] : parts$1(args);
	if (only === void 0 || others.length > 0) return void 0;
	const type = lowerType$3(context, only);
	return type.kind === "name" && /^[a-z_]/.test(type.name) && !BUILT_IN_TYPES.has(type.name) ? type : void 0;
}
const BUILT_IN_TYPES = new Set("any bool byte comparable complex64 complex128 error float32 float64 func int int8 int16 int32 int64 map rune string uint uint8 uint16 uint32 uint64 uintptr chan".split(" "));
function unary$3(context, node) {
	const line = lineOf(node);
	const value = field$2(context, node, "operand");
	switch (node.childForFieldName("operator")?.type) {
		case "&":
		case "*":
		case "+": return value;
		case "!": return {
			kind: "not",
			value,
			line
		};
		case "-": return value.kind === "literal" && typeof value.value === "number" ? literalAt(-value.value, line) : {
			kind: "binary",
			operator: "-",
			left: literalAt(0, line),
			right: value,
			line
		};
		case "<-": return opaqueAt("a value received from a channel", [value], line);
		default: return opaqueAt(node.type, [value], line);
	}
}
function isType(node) {
	return node.type.endsWith("_type") || node.type === "type_identifier" || node.type === "type_instantiation_expression";
}
function opaque$2(context, node) {
	const inside = parts$1(node).map((part) => lowerExpression$3(context, part));
	return opaqueAt(node.type, inside, lineOf(node));
}
function field$2(context, node, name) {
	const child = node.childForFieldName(name);
	return child === null ? literalAt(void 0, lineOf(node)) : lowerExpression$3(context, child);
}
function inner$4(context, node) {
	const child = firstPart$1(node);
	return child === void 0 ? literalAt(void 0, lineOf(node)) : lowerExpression$3(context, child);
}

// src/languages/go/lower-assignments.ts
function lowerShort(context, node) {
	const left = node.childForFieldName("left");
	const line = lineOf(node);
	return {
		kind: "let",
		target: lowerTargets(context, left) ?? namePattern("_", line),
		value: lowerValues(context, node.childForFieldName("right"), countOf(left)),
		line
	};
}
function lowerAssignment$1(context, node) {
	const line = lineOf(node);
	const { target, operator, value } = node.type === "assignment_statement" ? assigned(context, node) : stepped(context, node);
	return {
		kind: "expression",
		expression: target === void 0 ? value : {
			kind: "assign",
			target,
			...operator && { operator },
			value,
			line
		},
		line
	};
}
function assigned(context, node) {
	const left = node.childForFieldName("left");
	const sign = node.childForFieldName("operator")?.type ?? "=";
	return {
		target: lowerTargets(context, left),
		operator: sign === "=" ? void 0 : operatorOf$2(sign.slice(0, -1)),
		value: lowerValues(context, node.childForFieldName("right"), countOf(left))
	};
}
function stepped(context, node) {
	const child = firstPart$1(node);
	return {
		target: child && patternOf(lowerExpression$3(context, child)),
		operator: node.type === "inc_statement" ? "+" : "-",
		value: literalAt(1, lineOf(node))
	};
}
function lowerTargets(context, node) {
	const targets = lowerList(context, node).map(patternOf);
	if (targets.length <= 1) return targets[0];
	return {
		kind: "list-pattern",
		items: targets.map((target) => target === void 0 ? null : { target }),
		line: node === null ? 0 : lineOf(node)
	};
}
function lowerValues(context, node, targets) {
	const values = lowerList(context, node);
	const [only] = values;
	if (only === void 0) return literalAt(void 0, node === null ? 0 : lineOf(node));
	const { line } = only;
	if (values.length > 1) return {
		kind: "list",
		items: values.map((value) => ({ value })),
		line
	};
	if (targets !== 2 || !givesOk(node)) return only;
	return {
		kind: "list",
		items: [{ value: only }, { value: opaqueAt("whether there is one", [], line) }],
		line
	};
}
function givesOk(node) {
	const value = node?.type === "expression_list" ? firstPart$1(node) : node;
	return value?.type === "index_expression" || value?.type === "type_assertion_expression" || value?.type === "unary_expression" && value.childForFieldName("operator")?.type === "<-";
}
function countOf(list) {
	if (list === null) return 0;
	return list.type === "expression_list" ? parts$1(list).length : 1;
}
function patternOf(target) {
	const { line } = target;
	switch (target.kind) {
		case "name": return target.name === "_" ? void 0 : namePattern(target.name, line);
		case "member":
		case "index": return {
			kind: "place-pattern",
			place: target,
			line
		};
		default: return;
	}
}

// src/languages/go/lower-declarations.ts
function lowerVariables$1(context, node) {
	return specs(node, "var_spec").flatMap((spec) => {
		const names = namesOf(spec);
		const type = spec.childForFieldName("type");
		const shared = type === null ? {} : { type: lowerType$3(context, type) };
		const list = spec.childForFieldName("value");
		if (list === null) return names.map((name) => declared(context, name, type, shared));
		const values = lowerList(context, list);
		if (values.length !== names.length) return [together$1(context, names, list)];
		return names.flatMap((name, index) => {
			const value = values[index];
			return value === void 0 ? [] : [{
				...bound(context, name),
				value,
				...shared
			}];
		});
	});
}
function declared(context, name, type, shared) {
	const zero = type === null ? void 0 : lowerZero(context, textOf$1(context.source, name), type);
	return {
		...bound(context, name),
		...zero && { value: zero },
		...shared
	};
}
function together$1(context, names, list) {
	const line = lineOf(list);
	return {
		kind: "let",
		target: {
			kind: "list-pattern",
			items: names.map((name) => {
				const text = textOf$1(context.source, name);
				return text === "_" ? null : { target: namePattern(text, lineOf(name)) };
			}),
			line
		},
		value: lowerValues(context, list, names.length),
		line
	};
}
function lowerConstants(context, node) {
	let last = null;
	return specs(node, "const_spec").flatMap((spec, iota) => {
		last = spec.childForFieldName("value") ?? last;
		const values = lowerList({
			...context,
			iota
		}, last);
		return namesOf(spec).flatMap((name, index) => {
			const value = values[index] ?? literalAt(void 0, lineOf(name));
			return textOf$1(context.source, name) === "_" ? [] : [{
				...bound(context, name),
				value
			}];
		});
	});
}
function lowerTypes(context, node) {
	return parts$1(node).flatMap((spec) => {
		const name = spec.childForFieldName("name");
		const type = spec.childForFieldName("type");
		if (name === null || type === null) return [];
		const value = spec.type === "type_alias" && type.type !== "struct_type" && type.type !== "interface_type" ? lowerType$3(context, type) : lowerDefinition(context, textOf$1(context.source, name), type);
		return [{
			...bound(context, name),
			value,
			hoisted: true
		}];
	});
}
function bound(context, name) {
	const line = lineOf(name);
	return {
		kind: "let",
		target: namePattern(textOf$1(context.source, name), line),
		line
	};
}
function specs(node, type) {
	return parts$1(node).flatMap((part) => part.type === type ? [part] : parts$1(part));
}
function namesOf(spec) {
	return spec.childrenForFieldName("name").filter((name) => name.isNamed);
}

// src/languages/go/import-names.ts
function packageNames(path) {
	const segments = path.split("/").filter((segment) => !/^v\d+$/.test(segment));
	const last = (segments.at(-1) ?? path).replace(/\.v\d+$/, "");
	const words = last.split(/[-_.]/).filter((word) => word !== "" && word !== "go");
	const before = (segments.at(-2) ?? "").replace(/^go-|-go$/, "");
	return [
		last,
		last.replace(/^go-|[-.]go$/, ""),
		words.join(""),
		words.join("_"),
		...words.reverse(),
		before
	].filter((name, index, names) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && names.indexOf(name) === index);
}
function isUsed(name, text) {
	return new RegExp(`(?<![\\p{L}\\p{N}_.])${name}\\.\\p{Lu}`, "u").test(text);
}

// src/languages/go/lower-imports.ts
function lowerImports(source, root) {
	return parts$1(root).filter((node) => node.type === "import_declaration").flatMap(parts$1).flatMap((node) => node.type === "import_spec_list" ? parts$1(node) : [node]).filter((node) => node.type === "import_spec").map((spec) => lowerImport$3(source, spec));
}
function lowerImport$3(source, spec) {
	const line = lineOf(spec);
	const path = spec.childForFieldName("path");
	const name = spec.childForFieldName("name");
	const from = path === null ? "" : stringValue$2(textOf$1(source, path));
	if (name?.type === "dot") return {
		kind: "import",
		source: from,
		bindings: [],
		everything: true,
		line
	};
	if (name?.type === "blank_identifier") return {
		kind: "import",
		source: from,
		bindings: [],
		line
	};
	return {
		kind: "import",
		source: from,
		bindings: [{
			imported: "*",
			local: name === null ? localName(source, from) : textOf$1(source, name),
			line
		}],
		line
	};
}
function localName(source, path) {
	const names = packageNames(path);
	return names.find((name) => isUsed(name, source.text)) ?? names[0] ?? path;
}
function packageName(source, root) {
	const clause = partOf(root, "package_clause");
	const name = clause && partOf(clause, "package_identifier");
	return name && textOf$1(source, name);
}

// src/languages/go/lower.ts
function lower$3(parsed) {
	const { root } = parsed;
	const context = {
		source: parsed,
		types: declaredTypes(parsed, root)
	};
	const name = packageName(parsed, root);
	const nodes = parts$1(root);
	const of = (type, make) => nodes.filter((node) => node.type === type).flatMap(make);
	const starts = nodes.flatMap((node) => start$1(context, node, name));
	return {
		file: parsed.file,
		body: [
			...lowerImports(parsed, root),
			...of("type_declaration", (node) => lowerTypes(context, node)),
			...of("method_declaration", (node) => method$4(context, node)),
			...of("function_declaration", (node) => declaration$2(context, node)),
			...of("const_declaration", (node) => lowerConstants(context, node)),
			...of("var_declaration", (node) => lowerVariables$1(context, node)),
			...nodes.flatMap((node) => KNOWN$1.has(node.type) ? [] : lowerStatement$3(context, node)),
			...starts
		],
		...name !== void 0 && { packageName: name },
		errors: errorLines(root)
	};
}
const KNOWN$1 = /* @__PURE__ */ new Set([
	"package_clause",
	"import_declaration",
	"type_declaration",
	"method_declaration",
	"function_declaration",
	"const_declaration",
	"var_declaration"
]);
function declaredTypes(source, root) {
	const types = /* @__PURE__ */ new Map();
	const context = {
		source,
		types
	};
	for (const spec of parts$1(root).filter((node) => node.type === "type_declaration").flatMap(parts$1)) {
		const name = spec.childForFieldName("name");
		const type = spec.childForFieldName("type");
		if (name !== null && type !== null) types.set(textOf$1(source, name), lowerType$3(context, type));
	}
	return types;
}
function declaration$2(context, node) {
	const value = lowerFunction$2(context, node);
	const { name, line } = value;
	if (name === void 0 || name === "init" || name === "_") return [];
	return [{
		kind: "let",
		target: namePattern(name, line),
		value,
		hoisted: true,
		line
	}];
}
function method$4(context, node) {
	const name = node.childForFieldName("name");
	const receiver = node.childForFieldName("receiver");
	const type = (receiver && firstPart$1(receiver))?.childForFieldName("type");
	if (name === null || !type) return [];
	const line = lineOf(name);
	return [{
		kind: "extend",
		type: lowerType$3(context, type),
		member: {
			kind: "method",
			name: textOf$1(context.source, name),
			static: false,
			decorators: [],
			value: lowerMethod$1(context, node),
			line
		},
		line
	}];
}
function start$1(context, node, packageOf) {
	if (node.type !== "function_declaration") return [];
	const name = node.childForFieldName("name");
	const own = name === null ? "" : textOf$1(context.source, name);
	const isMain = own === "main" && packageOf === "main";
	if (own !== "init" && !isMain) return [];
	const line = lineOf(node);
	return [{
		kind: "expression",
		expression: {
			kind: "call",
			callee: isMain ? nameAt(own, line) : lowerFunction$2(context, node),
			args: [],
			isNew: false,
			line
		},
		line
	}];
}

// src/languages/go/modules.ts
const MODULES = /* @__PURE__ */ new WeakMap();
function resolve$4(source, from, project) {
	const directory = directoryOf$2(source, from, project);
	if (directory === void 0) return {
		kind: "library",
		name: withoutVersion(source)
	};
	const files = packageFiles(directory, project);
	return files.length > 0 ? {
		kind: "files",
		files
	} : {
		kind: "absent",
		name: source
	};
}
function packageFiles(directory, project) {
	return project.filesIn(directory).filter((file) => file.endsWith(".go") && !isTest$3(file));
}
function directoryOf$2(source, from, project) {
	if (source.startsWith(".")) return inside(posix.join(posix.dirname(from), source));
	const modules = modulesOf$1(project);
	const module = modules.find(({ path }) => source === path || source.startsWith(`${path}/`));
	if (module !== void 0) return inside(posix.join(module.directory, source.slice(module.path.length)));
	return modules.length === 0 ? directoryByPath(source, project) : void 0;
}
function directoryByPath(source, project) {
	const segments = source.split("/");
	if (segments[0]?.includes(".") !== true) return void 0;
	for (let at = 1; at < segments.length; at++) {
		const tail = segments.slice(at).join("/");
		if (packageFiles(tail, project).length > 0) return tail;
	}
}
function inside(directory) {
	const normal = posix.normalize(directory).replace(/\/$/, "");
	if (normal === ".") return "";
	return normal.startsWith("..") ? void 0 : normal;
}
function modulesOf$1(project) {
	const known = MODULES.get(project);
	if (known !== void 0) return known;
	const modules = project.files.filter((file) => posix.basename(file) === "go.mod" && !isTest$3(file)).flatMap((file) => readModules(project.read(file) ?? "", posix.dirname(file))).sort((a, b) => b.path.length - a.path.length);
	MODULES.set(project, modules);
	return modules;
}
function readModules(text, directory) {
	const own = /^\s*module\s+"?([^\s"]+)"?/m.exec(text)?.[1];
	const modules = own === void 0 ? [] : [{
		path: own,
		directory
	}];
	for (const [, path = "", target = ""] of text.matchAll(/^\s*(?:replace\s+)?(\S+)(?:\s+v\S+)?\s+=>\s+(\.\.?\/\S*)/gm)) {
		const place = inside(posix.join(directory, target));
		if (place !== void 0) modules.push({
			path,
			directory: place
		});
	}
	return modules;
}
function withoutVersion(path) {
	return path.replace(/\/v\d+(?=\/|$)/, "").replace(/\.v\d+(?=\/|$)/, "");
}

// src/languages/go/tables.ts
const GLOBALS$3 = Object.fromEntries("any bool byte cap chan clear close comparable complex complex128 complex64 copy delete error float32 float64 func imag int int16 int32 int64 int8 iota len map max min print println real recover rune string uint uint16 uint32 uint64 uint8 uintptr".split(" ").map((name) => [name, name]));
const TEXT$1 = {
	"fmt.Sprintf": "printf",
	"fmt.Sprint": "concat",
	"strings.Clone": "identity",
	"strings.Contains": "includes",
	"strings.Fields": "split",
	"strings.HasPrefix": "starts-with",
	"strings.HasSuffix": "ends-with",
	"strings.Index": "index-of",
	"strings.Join": "join",
	"strings.Repeat": "repeat",
	"strings.ReplaceAll": "replace-all",
	"strings.Split": "split",
	"strings.Title": "capitalize",
	"strings.ToLower": "lower",
	"strings.ToUpper": "upper",
	"strings.Trim": "trim",
	"strings.TrimLeft": "trim-start",
	"strings.TrimPrefix": "remove-prefix",
	"strings.TrimRight": "trim-end",
	"strings.TrimSpace": "trim",
	"strings.TrimSuffix": "remove-suffix",
	"strconv.FormatInt": "text",
	"strconv.Itoa": "text",
	"regexp.MustCompile": "regex"
};
const PATHS = {
	"path.Base": "base-name",
	"path.Clean": "join-path",
	"path.Dir": "dir-name",
	"path.Ext": "ext-name",
	"path.Join": "join-path",
	"path/filepath.Base": "base-name",
	"path/filepath.Clean": "join-path",
	"path/filepath.Dir": "dir-name",
	"path/filepath.Ext": "ext-name",
	"path/filepath.Join": "join-path"
};
const COLLECTIONS$2 = {
	len: "length",
	"maps.Clone": "copy",
	"maps.Copy": "merge",
	"maps.Keys": "keys",
	"maps.Values": "values",
	"slices.Clone": "copy",
	"slices.Collect": "identity",
	"slices.Concat": "concat",
	"slices.Contains": "includes",
	"slices.Index": "index-of",
	"slices.Sorted": "sort",
	"slices.Values": "identity"
};
const CONVERSIONS = Object.fromEntries([...[
	"any",
	"byte",
	"error",
	"float32",
	"float64",
	"int",
	"int16",
	"int32",
	"int64",
	"int8",
	"rune",
	"string"
], ...[
	"uint",
	"uint16",
	"uint32",
	"uint64",
	"uint8"
]].map((name) => [name, "identity"]));
const FUNCTIONS$3 = {
	...TEXT$1,
	...PATHS,
	...COLLECTIONS$2,
	...CONVERSIONS
};
const METHODS$3 = { slice: "slice" };
const ENVIRONMENT$3 = [
	"os.Getenv",
	"os.LookupEnv",
	"os.Environ",
	"syscall.Getenv"
];
const CONSTANTS$3 = {
	...Object.fromEntries([
		"Connect",
		"Delete",
		"Get",
		"Head",
		"Options",
		"Patch",
		"Post",
		"Put",
		"Trace"
	].map((name) => [`net/http.Method${name}`, name.toUpperCase()])),
	"os.PathSeparator": "/",
	"path/filepath.Separator": "/"
};

// src/languages/go/index.ts
const go = {
	id: "go",
	title: "Go",
	extensions: [".go"],
	grammar: () => "tree-sitter-go",
	lower: lower$3,
	traits: {
		scope: "directory",
		decorators: "metadata",
		assignment: "global",
		blockScope: true,
		mapIteration: "values",
		implicitSelf: false,
		constructorName: "",
		classesAreCallable: false,
		falsy: []
	},
	resolve: resolve$4,
	declarers: (_name, from, project) => {
		const slash = from.lastIndexOf("/");
		return packageFiles(slash < 0 ? "" : from.slice(0, slash), project).filter((file) => file !== from);
	},
	globals: GLOBALS$3,
	functions: FUNCTIONS$3,
	methods: METHODS$3,
	environment: ENVIRONMENT$3,
	constants: CONSTANTS$3,
	isTest: isTest$3,
	entries: entries$4
};

// src/languages/java/test-files.ts
function isTest$2(file) {
	const segments = file.split("/");
	const name = segments.pop() ?? file;
	if (/(?:Tests?|(?<![A-Z])IT|ITCase|TestCase|TestBase|TestConfig|TestConfiguration)\.java$/.test(name)) return true;
	if (/^(?:package-info|module-info)\.java$/.test(name)) return true;
	return segments.some((segment, at) => TEST_FOLDER$2.test(segment) || isTestSource(segments, at));
}
const TEST_FOLDER$2 = /^(?:target|\.gradle|\.mvn|testFixtures|androidTest)$/;
function isTestSource(segments, at) {
	const segment = segments[at] ?? "";
	if (segments[at - 1] === "src") return /^(?:it|test|.*[-_]?test)$/i.test(segment);
	return (segment === "test" || segment === "tests") && at === 0;
}

// src/languages/java/entries.ts
const MAIN = /\bstatic\s+(?:final\s+)?void\s+main\s*\(|\bvoid\s+main\s*\(\s*\)\s*\{/;
function entries$3(project) {
	return project.files.filter((file) => file.endsWith(".java") && !isTest$2(file) && MAIN.test(project.read(file) ?? "")).sort((a, b) => rank(a) - rank(b) || depth$3(a) - depth$3(b) || (a < b ? -1 : 1));
}
function rank(file) {
	if (/Application\.java$/.test(file)) return 0;
	return /(?:App|Main|Server|Bootstrap)\.java$/.test(file) ? 1 : 2;
}
function depth$3(file) {
	return file.split("/").length;
}

// src/languages/java/file-imports.ts
const IMPORT = /^[ \t]*import\s+(static\s+)?([\w.]+?)(\.\*)?\s*;/gm;
function readImports(text) {
	const types = /* @__PURE__ */ new Map();
	const packages = [];
	for (const [, isStatic, name = "", star] of text.matchAll(IMPORT)) {
		if (isStatic !== void 0) continue;
		if (star !== void 0) packages.push(name);
		else types.set(name.slice(name.lastIndexOf(".") + 1), name);
	}
	return {
		packageName: /^[ \t]*package\s+([\w.]+)\s*;/m.exec(text)?.[1] ?? "",
		types,
		packages
	};
}
function isImported(imports, name, packageName) {
	const full = imports.types.get(name);
	return full === void 0 ? imports.packages.includes(packageName) : full === `${packageName}.${name}`;
}
function splitTypeName(full) {
	const segments = full.split(".");
	const first = segments.findIndex((segment) => /^\p{Lu}/u.test(segment));
	const at = first < 0 ? segments.length - 1 : first;
	return {
		type: segments.slice(0, at + 1).join("."),
		path: segments.slice(at).join(".")
	};
}

// src/languages/java/context.ts
function fresh(context) {
	return {
		...context,
		bindings: []
	};
}

// src/languages/java/literals.ts
const ESCAPE$2 = /\\(?:u+([0-9a-fA-F]{4})|([0-3]?[0-7]{1,2})|(\r?\n)|([\s\S]))/g;
const SINGLE$1 = {
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	s: " ",
	t: "	"
};
function unescaped$2(text) {
	if (!text.includes("\\")) return text;
	return text.replace(ESCAPE$2, (_whole, unicode, octal, newline, single) => {
		if (unicode !== void 0) return String.fromCharCode(Number.parseInt(unicode, 16));
		if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8));
		if (newline !== void 0) return "";
		return SINGLE$1[single] ?? single;
	});
}
function stringValue$1(text) {
	return text.startsWith("\"\"\"") ? textBlock(text) : unescaped$2(text.slice(1, -1));
}
function textBlock(text) {
	const lines = text.slice(text.indexOf("\n") + 1, -3).split(/\r?\n/);
	const last = lines.length - 1;
	const counted = lines.filter((line, index) => line.trim() !== "" || index === last);
	const indent = Math.min(...counted.map((line) => line.length - line.trimStart().length));
	return unescaped$2(lines.map((line) => line.slice(indent).trimEnd()).join("\n"));
}
function numberValue$1(text) {
	const digits = text.replaceAll("_", "").toLowerCase();
	if (/^0x/.test(digits)) return Number(digits.replace(/l$/, ""));
	const plain = digits.replace(/[ldf]$/, "");
	return /^0[0-7]+$/.test(plain) ? Number.parseInt(plain, 8) : Number(plain);
}

// src/languages/java/collections.ts
const LISTS = {
	Arrays: ["asList", "stream"],
	Collections: [
		"emptyList",
		"emptySet",
		"singleton",
		"singletonList"
	],
	EnumSet: ["of"],
	List: ["of"],
	Set: ["of"]
};
function lowerCollection(context, type, method, args, line) {
	if (type === "String" && method === "join") return joined(args, line);
	if (type === "Stream" && method === "of" && isImported(context.imports, type, "java.util.stream")) return listOf(args, line);
	if (!isImported(context.imports, type, "java.util")) return void 0;
	if (LISTS[type]?.includes(method)) return listOf(args, line);
	if (type === "Collections" && method === "emptyMap") return {
		kind: "map",
		entries: [],
		line
	};
	if (type !== "Map") return void 0;
	if (method === "of") return {
		kind: "map",
		entries: pairs(args),
		line
	};
	return method === "ofEntries" ? mapOf(args, line) : void 0;
}
function listOf(args, line) {
	const [only] = args;
	if (only !== void 0 && args.length === 1 && only.value.kind === "list") return only.value;
	return {
		kind: "list",
		items: args,
		line
	};
}
function pairs(args) {
	return args.flatMap(({ value: key }, index) => {
		const value = args[index + 1]?.value;
		return index % 2 === 0 && value !== void 0 ? [{
			key,
			value
		}] : [];
	});
}
function mapOf(args, line) {
	const entries = args.flatMap(({ value }) => {
		const [key, held] = value.kind === "call" ? value.args : [];
		return key === void 0 || held === void 0 ? [] : [{
			key: key.value,
			value: held.value
		}];
	});
	return entries.length === args.length ? {
		kind: "map",
		entries,
		line
	} : void 0;
}
function joined(args, line) {
	const [separator, ...texts] = args;
	if (separator === void 0 || texts.length < 2) return void 0;
	const list = {
		kind: "list",
		items: texts,
		line
	};
	return {
		kind: "call",
		callee: {
			kind: "member",
			object: nameAt("String", line),
			name: "join",
			line
		},
		args: [separator, { value: list }],
		isNew: false,
		line
	};
}

// src/languages/java/qualified.ts
function qualified$1(segments, line, isType) {
	const first = segments.findIndex((segment) => /^\p{Lu}/u.test(segment));
	if (!(first >= (isType ? 1 : 2) && (isType || /\p{Ll}/u.test(segments[first] ?? "")))) {
		const [head = "", ...rest] = segments;
		return chain(nameAt(head, line), rest, line);
	}
	const { type } = splitTypeName(segments.join("."));
	return chain({
		kind: "import",
		source: literalAt(type, line),
		style: "namespace",
		line
	}, segments.slice(first), line);
}
function chain(from, names, line) {
	return names.reduce((object, name) => ({
		kind: "member",
		object,
		name,
		line
	}), from);
}

// src/languages/java/lower-types.ts
function lowerType$2(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "generic_type": {
			const args = parts$1(node).find((part) => part.type === "type_arguments");
			const items = args === void 0 ? [] : parts$1(args).map((value) => ({ value: lowerType$2(context, value) }));
			const object = lowerErased(context, node);
			const [only] = items;
			if (only === void 0) return object;
			return {
				kind: "index",
				object,
				index: items.length === 1 ? only.value : {
					kind: "list",
					items,
					line
				},
				line
			};
		}
		case "array_type": {
			const element = node.childForFieldName("element");
			return {
				kind: "list",
				items: element === null ? [] : [{ value: lowerType$2(context, element) }],
				line
			};
		}
		case "annotated_type":
		case "catch_type": {
			const types = parts$1(node).filter((part) => !part.type.endsWith("annotation"));
			const [only] = types;
			if (only !== void 0 && types.length === 1) return lowerType$2(context, only);
			return opaqueAt(node.type, types.map((type) => lowerType$2(context, type)), line);
		}
		case "wildcard": {
			const bound = parts$1(node).find((part) => !part.type.endsWith("annotation") && part.type !== "super");
			return bound === void 0 ? nameAt("Object", line) : lowerType$2(context, bound);
		}
		default: return lowerErased(context, node);
	}
}
function lowerErased(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "generic_type": {
			const type = parts$1(node).find((part) => part.type !== "type_arguments");
			return type === void 0 ? nameAt("Object", line) : lowerErased(context, type);
		}
		case "annotated_type": {
			const type = parts$1(node).find((part) => !part.type.endsWith("annotation"));
			return type === void 0 ? nameAt("Object", line) : lowerErased(context, type);
		}
		case "type_identifier":
		case "identifier":
		case "void_type":
		case "integral_type":
		case "floating_point_type":
		case "boolean_type": return nameAt(textOf$1(context.source, node), line);
		case "scoped_type_identifier":
		case "scoped_identifier": return qualified$1(segmentsOf(context, node), line, true);
		case "array_type": return lowerType$2(context, node);
		default: return firstPart$1(node) === void 0 ? nameAt(textOf$1(context.source, node), line) : opaqueAt(node.type, parts$1(node).map((part) => lowerType$2(context, part)), line);
	}
}
function segmentsOf(context, node) {
	switch (node.type) {
		case "identifier":
		case "type_identifier": return [textOf$1(context.source, node)];
		case "generic_type":
		case "scoped_type_identifier":
		case "scoped_identifier": return parts$1(node).filter((part) => part.type !== "type_arguments").flatMap((part) => segmentsOf(context, part));
		default: return [];
	}
}

// src/languages/java/lower-functions.ts
function lowerMethod(context, node) {
	const name = node.childForFieldName("name");
	const type = node.childForFieldName("type");
	const line = lineOf(name ?? node);
	const body = node.childForFieldName("body");
	return {
		kind: "function",
		params: lowerParameters(context, node.childForFieldName("parameters")),
		receiver: "caller",
		decorators: [],
		...type && { returns: lowerType$2(context, type) },
		body: body === null ? abstractBody(line) : lowerBody$2(context, body),
		line,
		endLine: endLineOf$1(node)
	};
}
function lowerBody$2(context, body) {
	return context.source.body(body, (block) => lowerBlock(fresh(context), block));
}
function abstractBody(line) {
	return bodyOf([{
		kind: "return",
		value: opaqueAt("an abstract method", [], line),
		line
	}]);
}
function lowerLambda$1(context, node) {
	const params = node.childForFieldName("parameters");
	const body = node.childForFieldName("body");
	return {
		kind: "function",
		params: params?.type === "identifier" ? [inferred(context, params)] : lowerParameters(context, params),
		receiver: "lexical",
		decorators: [],
		body: body === null ? bodyOf([]) : lambdaBody(context, body),
		line: lineOf(node),
		endLine: endLineOf$1(node)
	};
}
function lambdaBody(context, body) {
	if (body.type === "block") return lowerBody$2(context, body);
	return context.source.body(body, (expression) => {
		const inside = fresh(context);
		const value = lowerExpression$2(inside, expression);
		return [...inside.bindings, {
			kind: "return",
			value,
			line: lineOf(expression)
		}];
	});
}
function lowerParameters(context, list) {
	if (list === null) return [];
	return parts$1(list).flatMap((part) => {
		if (part.type === "identifier") return [inferred(context, part)];
		return part.type === "formal_parameter" || part.type === "spread_parameter" ? [parameter$2(context, part)] : [];
	});
}
function inferred(context, name) {
	const line = lineOf(name);
	return {
		target: namePattern(textOf$1(context.source, name), line),
		line
	};
}
function parameter$2(context, node) {
	const name = (parts$1(node).find((part) => part.type === "variable_declarator") ?? node).childForFieldName("name");
	const type = node.childForFieldName("type") ?? parts$1(node).find((part) => part.type !== "modifiers" && part.type !== "variable_declarator");
	const decorators = lowerAnnotations(context, node);
	const line = lineOf(name ?? node);
	return {
		target: namePattern(name === null ? "_" : textOf$1(context.source, name), line),
		...node.type === "spread_parameter" && { rest: "list" },
		...type && { type: lowerType$2(context, type) },
		...decorators.length > 0 && { decorators },
		line
	};
}

// src/languages/java/lower-members.ts
function lowerMembers(context, body) {
	return parts$1(body).flatMap((node) => lowerMember$2(context, node));
}
function lowerMember$2(context, node) {
	switch (node.type) {
		case "field_declaration":
		case "constant_declaration": return fields(context, node);
		case "method_declaration": return [method$3(context, node)];
		case "constructor_declaration": return [{
			...modifiers(context, node),
			kind: "constructor",
			name: CONSTRUCTOR,
			static: false,
			value: lowerMethod(context, node),
			line: nameLine(node)
		}];
		case "class_declaration":
		case "record_declaration":
		case "enum_declaration":
		case "interface_declaration":
		case "annotation_type_declaration": {
			const statement = lowerTypeDeclaration(context, node);
			return [{
				kind: "statement",
				name: "",
				static: true,
				decorators: [],
				statement,
				line: statement.line
			}];
		}
		case "static_initializer":
		case "block": return [initialiser(context, node)];
		case "ERROR": return parts$1(node).flatMap((part) => lowerMember$2(context, part));
		default: return [];
	}
}
function modifiers(context, node) {
	const words = parts$1(node).find((part) => part.type === "modifiers");
	const isInterface = node.parent?.type === "interface_body" || node.parent?.type === "annotation_type_body";
	const has = (word) => words !== void 0 && hasToken(words, word);
	const visibility = has("public") || isInterface ? "public" : has("protected") ? "protected" : "internal";
	return {
		static: has("static") || isInterface && node.type === "constant_declaration",
		visibility: has("private") ? "private" : visibility,
		decorators: lowerAnnotations(context, node)
	};
}
function fields(context, node) {
	const type = node.childForFieldName("type");
	const shared = {
		...modifiers(context, node),
		...type && { type: lowerType$2(context, type) }
	};
	return node.childrenForFieldName("declarator").flatMap((declarator) => {
		const name = declarator.childForFieldName("name");
		const value = declarator.childForFieldName("value");
		if (name === null) return [];
		return [{
			...shared,
			kind: "field",
			name: textOf$1(context.source, name),
			...value && { value: lowerExpression$2({
				...context,
				bindings: []
			}, value) },
			line: lineOf(name)
		}];
	});
}
function method$3(context, node) {
	const name = node.childForFieldName("name");
	const isAbstract = node.childForFieldName("body") === null;
	const type = node.childForFieldName("type");
	return {
		...modifiers(context, node),
		kind: "method",
		name: name === null ? "" : textOf$1(context.source, name),
		...isAbstract && { abstract: true },
		...type && { type: lowerType$2(context, type) },
		value: lowerMethod(context, node),
		line: nameLine(node)
	};
}
function initialiser(context, node) {
	const line = lineOf(node);
	const isStatic = node.type === "static_initializer";
	return {
		kind: "statement",
		name: "",
		static: isStatic,
		decorators: [],
		statement: {
			kind: "block",
			body: (isStatic ? parts$1(node) : [node]).flatMap((block) => lowerBlock(context, block)),
			line
		},
		line
	};
}
function nameLine(node) {
	return lineOf(node.childForFieldName("name") ?? node);
}

// src/languages/java/lower-calls.ts
function lowerCall$1(context, node) {
	const name = node.childForFieldName("name");
	const object = node.childForFieldName("object");
	const line = lineOf(name ?? node);
	const text = name === null ? "" : textOf$1(context.source, name);
	const args = lowerArguments$2(context, node.childForFieldName("arguments"));
	if (object === null) return {
		kind: "call",
		callee: nameAt(text, line),
		args,
		isNew: false,
		line
	};
	const receiver = lowerExpression$2(context, object);
	const [first, ...others] = args;
	if (text === "equals" && first !== void 0 && others.length === 0 && first.spread === void 0) return {
		kind: "binary",
		operator: "==",
		left: receiver,
		right: first.value,
		line
	};
	const collection = receiver.kind === "name" ? lowerCollection(context, receiver.name, text, args, line) : void 0;
	if (collection !== void 0) return collection;
	return {
		kind: "call",
		callee: {
			kind: "member",
			object: receiver,
			name: text,
			line
		},
		args,
		isNew: false,
		line
	};
}
function lowerConstruction(context, node) {
	const type = node.childForFieldName("type");
	const line = lineOf(type ?? node);
	const callee = type === null ? opaqueAt(node.type, [], line) : lowerErased(context, type);
	const body = parts$1(node).find((part) => part.type === "class_body");
	const args = lowerArguments$2(context, node.childForFieldName("arguments"));
	if (body === void 0) return {
		kind: "call",
		callee,
		args,
		isNew: true,
		line
	};
	return {
		kind: "call",
		callee: {
			kind: "class",
			flavour: "class",
			bases: [{ value: callee }],
			decorators: [],
			members: lowerMembers(context, body),
			line
		},
		args,
		isNew: true,
		line
	};
}
function lowerReference(context, node) {
	const line = lineOf(node);
	const [target, ...rest] = parts$1(node).filter((part) => part.type !== "type_arguments");
	if (target === void 0) return opaqueAt(node.type, [], line);
	const object = target.type.endsWith("_type") || target.type.endsWith("type_identifier") ? lowerErased(context, target) : lowerExpression$2(context, target);
	const method = rest.at(-1);
	if (method !== void 0) return {
		kind: "member",
		object,
		name: textOf$1(context.source, method),
		line: lineOf(method)
	};
	return hasToken(node, "new") ? constructorOf$1(object, line, endLineOf$1(node)) : object;
}
function constructorOf$1(type, line, endLine) {
	const given = {
		value: nameAt("args", line),
		spread: "list"
	};
	const made = type.kind === "list" ? {
		kind: "list",
		items: [],
		line
	} : {
		kind: "call",
		callee: type,
		args: [given],
		isNew: true,
		line
	};
	return {
		kind: "function",
		params: [{
			target: namePattern("args", line),
			rest: "list",
			line
		}],
		receiver: "lexical",
		decorators: [],
		body: bodyOf([{
			kind: "return",
			value: made,
			line
		}], type.kind === "name" ? [type.name] : []),
		line,
		endLine
	};
}

// src/languages/java/lower-patterns.ts
function lowerInstanceOf(context, node) {
	const value = lowerField$1(context, node, "left");
	const type = node.childForFieldName("right");
	const name = node.childForFieldName("name");
	const pattern = node.childForFieldName("pattern");
	if (name !== null) bind$1(context, name, value);
	if (pattern !== null) bindPattern$1(context, pattern, value);
	return opaqueAt("instanceof", [value, ...type === null ? [] : [lowerErased(context, type)]], lineOf(node));
}
function bindPattern$1(context, node, value) {
	if (node.type === "type_pattern") {
		const name = parts$1(node).find((part) => part.type === "identifier");
		if (name !== void 0) bind$1(context, name, value);
		return;
	}
	if (node.type !== "record_pattern_component") {
		for (const part of parts$1(node)) bindPattern$1(context, part, value);
		return;
	}
	const line = lineOf(node);
	for (const name of parts$1(node).filter((part) => part.type === "identifier")) bind$1(context, name, opaqueAt("a component of a record", [value], line));
}
function bind$1(context, name, value) {
	const line = lineOf(name);
	context.bindings.push({
		kind: "let",
		target: namePattern(textOf$1(context.source, name), line),
		value,
		line
	});
}

// src/languages/java/lower-switch.ts
function lowerSwitch$1(context, node) {
	const line = lineOf(node);
	const { before, subject } = subjectOf(context, node);
	const cases = branchesOf(node).map((branch) => caseOf(context, branch, subject));
	return [{
		kind: "block",
		body: [...before, ...chainCases(cases)],
		line
	}];
}
function lowerSwitchValue(context, node) {
	const line = lineOf(node);
	const inside = fresh(context);
	const { before, subject } = subjectOf(inside, node);
	const cases = branchesOf(node).map((branch) => valueCase(inside, branch, subject));
	return switchValue([...before, ...chainCases(cases)], textOf$1(context.source, node), line, endLineOf$1(node));
}
function subjectOf(context, node) {
	const value = lowerField$1(context, node, "condition");
	if (value.kind === "name" || value.kind === "literal") return {
		before: [],
		subject: value
	};
	const line = lineOf(node);
	const name = `switch ${line}`;
	return {
		before: [{
			kind: "let",
			target: namePattern(name, line),
			value,
			line
		}],
		subject: nameAt(name, line)
	};
}
function branchesOf(node) {
	const body = node.childForFieldName("body");
	return body === null ? [] : parts$1(body);
}
function caseOf(context, branch, subject) {
	const own = fresh(context);
	const { test, body } = halves(own, branch, subject);
	const statements = body.flatMap((part) => branch.type === "switch_rule" && part.type === "block" ? parts$1(part).flatMap((each) => lowerStatement$2(context, each)) : lowerStatement$2(context, part));
	return {
		test,
		body: [...own.bindings, ...statements],
		fallsThrough: branch.type !== "switch_rule",
		line: lineOf(branch)
	};
}
function valueCase(context, branch, subject) {
	if (branch.type !== "switch_rule") return caseOf(context, branch, subject);
	const own = fresh(context);
	const { test, body } = halves(own, branch, subject);
	const [only] = body;
	const line = lineOf(branch);
	const expression = only?.type === "expression_statement" ? parts$1(only)[0] : void 0;
	if (expression === void 0) return caseOf(context, branch, subject);
	const value = lowerExpression$2(own, expression);
	return {
		test,
		body: [...own.bindings, {
			kind: "return",
			value,
			line
		}],
		fallsThrough: false,
		line
	};
}
function halves(context, branch, subject) {
	const all = parts$1(branch);
	const tests = all.filter((part) => part.type === "switch_label").map((label) => labelTest(context, label, subject));
	const isDefault = tests.includes(void 0);
	const known = tests.filter((test) => test !== void 0);
	return {
		test: isDefault ? void 0 : anyOf$1(known, lineOf(branch)),
		body: all.filter((part) => part.type !== "switch_label")
	};
}
function labelTest(context, label, subject) {
	const line = lineOf(label);
	const inside = parts$1(label);
	if (inside.length === 0) return void 0;
	const guard = inside.find((part) => part.type === "guard");
	const tests = inside.filter((part) => part.type !== "guard").map((part) => {
		if (part.type === "pattern") {
			bindPattern$1(context, part, subject);
			return opaqueAt("instanceof", [subject], line);
		}
		return {
			kind: "binary",
			operator: "==",
			left: subject,
			right: lowerExpression$2(context, part),
			line
		};
	});
	const test = anyOf$1(tests, line) ?? literalAt(true, line);
	const condition = guard && parts$1(guard)[0];
	if (condition === void 0) return test;
	return {
		kind: "binary",
		operator: "&&",
		left: test,
		right: lowerExpression$2(context, condition),
		line
	};
}

// src/languages/java/lower-expressions.ts
function lowerExpression$2(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "identifier": return nameAt(textOf$1(context.source, node), line);
		case "string_literal": return string(context, node);
		case "character_literal": return literalAt(stringValue$1(textOf$1(context.source, node)), line);
		case "decimal_integer_literal":
		case "hex_integer_literal":
		case "octal_integer_literal":
		case "binary_integer_literal":
		case "decimal_floating_point_literal":
		case "hex_floating_point_literal": return literalAt(numberValue$1(textOf$1(context.source, node)), line);
		case "true":
		case "false": return literalAt(node.type === "true", line);
		case "null_literal": return literalAt(null, line);
		case "this": return {
			kind: "self",
			line
		};
		case "super": return {
			kind: "super",
			line
		};
		case "parenthesized_expression": return inner$3(context, node);
		case "cast_expression": return lowerField$1(context, node, "value");
		case "field_access": return member$2(context, node);
		case "array_access": return {
			kind: "index",
			object: lowerField$1(context, node, "array"),
			index: lowerField$1(context, node, "index"),
			line
		};
		case "array_creation_expression": {
			const value = node.childForFieldName("value");
			return value === null ? {
				kind: "list",
				items: [],
				line
			} : lowerExpression$2(context, value);
		}
		case "array_initializer": return {
			kind: "list",
			items: lowerArguments$2(context, node),
			line
		};
		case "class_literal": {
			const type = firstPart$1(node);
			return type === void 0 ? opaqueAt(node.type, [], line) : lowerErased(context, type);
		}
		case "method_invocation": return lowerCall$1(context, node);
		case "object_creation_expression": return lowerConstruction(context, node);
		case "method_reference": return lowerReference(context, node);
		case "lambda_expression": return lowerLambda$1(context, node);
		default: return operation$2(context, node);
	}
}
function operation$2(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "binary_expression": return {
			kind: "binary",
			operator: operatorOf$1(node.childForFieldName("operator")?.type ?? ""),
			left: lowerField$1(context, node, "left"),
			right: lowerField$1(context, node, "right"),
			line
		};
		case "unary_expression": return unary$2(context, node);
		case "update_expression": return update$1(context, node);
		case "assignment_expression": return assignment$1(context, node);
		case "ternary_expression": return {
			kind: "choice",
			test: lowerField$1(context, node, "condition"),
			then: lowerField$1(context, node, "consequence"),
			else: lowerField$1(context, node, "alternative"),
			line
		};
		case "instanceof_expression": return lowerInstanceOf(context, node);
		case "switch_expression": return lowerSwitchValue(context, node);
		case "template_expression": return lowerField$1(context, node, "template_argument");
		default: return node.type.endsWith("_type") || node.type === "type_identifier" ? lowerErased(context, node) : opaqueAt(node.type, parts$1(node).map((part) => lowerExpression$2(context, part)), line);
	}
}
function operatorOf$1(sign) {
	switch (sign) {
		case "+":
		case "-":
		case "*":
		case "/":
		case "%":
		case "==":
		case "!=":
		case "<":
		case "<=":
		case ">":
		case ">=":
		case "&&":
		case "||":
		case "|": return sign;
		default: return "other";
	}
}
function lowerArguments$2(context, node) {
	return node === null ? [] : parts$1(node).map((part) => ({ value: lowerExpression$2(context, part) }));
}
function lowerField$1(context, node, name) {
	const child = node.childForFieldName(name);
	return child === null ? literalAt(void 0, lineOf(node)) : lowerExpression$2(context, child);
}
function lowerTarget(context, node) {
	const target = lowerExpression$2(context, node);
	const { line } = target;
	if (target.kind === "name") return namePattern(target.name, line);
	return target.kind === "member" || target.kind === "index" ? {
		kind: "place-pattern",
		place: target,
		line
	} : void 0;
}
function string(context, node) {
	const line = lineOf(node);
	if (parts$1(node).filter((part) => part.type === "string_interpolation").length === 0) return literalAt(stringValue$1(textOf$1(context.source, node)), line);
	return {
		kind: "template",
		parts: parts$1(node).filter((part) => part.type !== "escape_sequence").map((part) => part.type === "string_interpolation" ? inner$3(context, part) : literalAt(textOf$1(context.source, part), lineOf(part))),
		line
	};
}
function member$2(context, node) {
	const field = node.childForFieldName("field");
	const line = lineOf(field ?? node);
	if (field?.type === "this") return {
		kind: "self",
		line
	};
	const segments = dotted$2(context, node);
	if (segments !== void 0 && segments.length > 2) return qualified$1(segments, line, false);
	const name = field === null ? "" : textOf$1(context.source, field);
	return {
		kind: "member",
		object: lowerField$1(context, node, "object"),
		name,
		line
	};
}
function dotted$2(context, node) {
	if (node.type === "identifier") return [textOf$1(context.source, node)];
	const object = node.childForFieldName("object");
	const field = node.childForFieldName("field");
	if (node.type !== "field_access" || object === null || field?.type !== "identifier") return void 0;
	const before = dotted$2(context, object);
	return before && [...before, textOf$1(context.source, field)];
}
function unary$2(context, node) {
	const line = lineOf(node);
	const value = lowerField$1(context, node, "operand");
	switch (node.childForFieldName("operator")?.type) {
		case "!": return {
			kind: "not",
			value,
			line
		};
		case "+": return value;
		case "-": return value.kind === "literal" && typeof value.value === "number" ? literalAt(-value.value, line) : {
			kind: "binary",
			operator: "-",
			left: literalAt(0, line),
			right: value,
			line
		};
		default: return opaqueAt(node.type, [value], line);
	}
}
function update$1(context, node) {
	const line = lineOf(node);
	const operand = firstPart$1(node);
	const target = operand && lowerTarget(context, operand);
	if (operand === void 0 || target === void 0) return opaqueAt(node.type, [], line);
	const sign = node.children.find((child) => !child.isNamed);
	const operator = sign?.type === "--" ? "-" : "+";
	const one = literalAt(1, line);
	const write = {
		kind: "assign",
		target,
		operator,
		value: one,
		line
	};
	if (sign !== void 0 && sign.startIndex < operand.startIndex || node.parent?.type === "expression_statement" || node.parent?.type === "for_statement") return write;
	return {
		kind: "binary",
		operator: operator === "+" ? "-" : "+",
		left: write,
		right: one,
		line
	};
}
function assignment$1(context, node) {
	const line = lineOf(node);
	const left = node.childForFieldName("left");
	const target = left === null ? void 0 : lowerTarget(context, left);
	const value = lowerField$1(context, node, "right");
	if (target === void 0) return opaqueAt(node.type, [value], line);
	const sign = node.childForFieldName("operator")?.type ?? "=";
	const operator = sign === "=" ? void 0 : operatorOf$1(sign.slice(0, -1));
	return {
		kind: "assign",
		target,
		...operator && { operator },
		value,
		line
	};
}
function inner$3(context, node) {
	const child = firstPart$1(node);
	return child === void 0 ? literalAt(void 0, lineOf(node)) : lowerExpression$2(context, child);
}

// src/languages/java/lower-annotations.ts
function lowerAnnotations(context, node) {
	return parts$1(node).flatMap((part) => part.type === "modifiers" ? parts$1(part) : [part]).filter(isAnnotation).map((part) => lowerAnnotation(context, part));
}
function isAnnotation(node) {
	return node.type === "annotation" || node.type === "marker_annotation";
}
function lowerAnnotation(context, node) {
	const name = node.childForFieldName("name");
	const line = lineOf(name ?? node);
	const callee = qualified$1(name === null ? [] : segmentsOf(context, name), line, true);
	const list = node.childForFieldName("arguments");
	return {
		kind: "call",
		callee,
		args: list === null ? [] : parts$1(list).map((part) => element$1(context, part)),
		isNew: false,
		line
	};
}
function element$1(context, node) {
	const key = node.childForFieldName("key");
	const value = node.childForFieldName("value");
	if (node.type !== "element_value_pair" || key === null || value === null) return { value: lowerElementValue(context, node) };
	return {
		value: lowerElementValue(context, value),
		name: textOf$1(context.source, key)
	};
}
function lowerElementValue(context, node) {
	if (isAnnotation(node)) return lowerAnnotation(context, node);
	if (node.type !== "element_value_array_initializer") return lowerExpression$2(context, node);
	return {
		kind: "list",
		items: parts$1(node).map((part) => ({ value: lowerElementValue(context, part) })),
		line: lineOf(node)
	};
}

// src/languages/java/lower-annotation-types.ts
function lowerAnnotationType(context, body) {
	if (body === null) return [];
	const all = parts$1(body);
	const elements = all.filter((part) => part.type === "annotation_type_element_declaration").map((part) => element(context, part));
	const isValue = ({ target }) => target.kind === "name-pattern" && target.name === "value";
	const params = [...elements.filter(isValue), ...elements.filter((each) => !isValue(each))];
	const line = lineOf(body);
	return [{
		kind: "constructor",
		name: CONSTRUCTOR,
		static: false,
		decorators: [],
		value: {
			kind: "function",
			params,
			receiver: "caller",
			decorators: [],
			body: bodyOf([]),
			line,
			endLine: endLineOf$1(body)
		},
		line
	}, ...all.flatMap((part) => lowerMember$2(context, part))];
}
function element(context, node) {
	const name = node.childForFieldName("name");
	const type = node.childForFieldName("type");
	const value = node.childForFieldName("value");
	const decorators = lowerAnnotations(context, node);
	const line = lineOf(name ?? node);
	return {
		target: namePattern(name === null ? "" : textOf$1(context.source, name), line),
		...value && { default: lowerElementValue({
			...context,
			bindings: []
		}, value) },
		...type && { type: lowerType$2(context, type) },
		...decorators.length > 0 && { decorators },
		field: true,
		line
	};
}

// src/languages/java/lower-enums.ts
function lowerEnumMembers(context, body, type) {
	if (body === null) return [];
	const constants = parts$1(body).filter((part) => part.type === "enum_constant");
	const declarations = parts$1(body).filter((part) => part.type === "enum_body_declarations");
	const line = lineOf(body);
	return [
		...constants.map((node) => constant(context, node, type)),
		values(context, constants, type, line),
		...declarations.flatMap((part) => parts$1(part).flatMap((node) => lowerMember$2(context, node)))
	];
}
function constant(context, node, type) {
	const name = node.childForFieldName("name");
	const text = name === null ? "" : textOf$1(context.source, name);
	const line = lineOf(name ?? node);
	const body = node.childForFieldName("body");
	const own = {
		kind: "class",
		flavour: "class",
		bases: [{ value: nameAt(type, line) }],
		decorators: [],
		members: [method$2("name", literalAt(text, line), false, endLineOf$1(node)), ...body === null ? [] : lowerMembers(context, body)],
		line
	};
	const args = lowerArguments$2(context, node.childForFieldName("arguments"));
	return {
		kind: "field",
		name: text,
		static: true,
		visibility: "public",
		decorators: lowerAnnotations(context, node),
		value: {
			kind: "call",
			callee: own,
			args,
			isNew: true,
			line
		},
		line
	};
}
function values(context, constants, type, line) {
	return method$2("values", {
		kind: "list",
		items: constants.map((node) => {
			const name = node.childForFieldName("name");
			const text = name === null ? "" : textOf$1(context.source, name);
			return { value: {
				kind: "member",
				object: nameAt(type, line),
				name: text,
				line
			} };
		}),
		line
	}, true, line);
}
function method$2(name, value, isStatic, endLine) {
	const { line } = value;
	return {
		kind: "method",
		name,
		static: isStatic,
		visibility: "public",
		decorators: [],
		value: {
			kind: "function",
			params: [],
			receiver: "caller",
			decorators: [],
			body: bodyOf([{
				kind: "return",
				value,
				line
			}]),
			line,
			endLine
		},
		line
	};
}

// src/languages/java/lower-records.ts
function lowerRecordMembers(context, node) {
	const body = node.childForFieldName("body");
	const line = lineOf(node.childForFieldName("name") ?? node);
	const components = lowerParameters(context, node.childForFieldName("parameters"));
	const own = body === null ? [] : lowerMembers(context, body);
	const compact = body === null ? void 0 : parts$1(body).find((part) => part.type === "compact_constructor_declaration");
	const canonical = {
		kind: "function",
		params: components.map((component) => ({
			...component,
			field: true
		})),
		receiver: "caller",
		decorators: [],
		body: constructorBody(context, components, compact),
		line,
		endLine: endLineOf$1(node)
	};
	const declared = new Set(own.map((member) => member.name));
	return [
		member$1("constructor", CONSTRUCTOR, canonical, []),
		...components.filter((component) => !declared.has(nameOf$2(component))).map(accessor),
		...own
	];
}
function constructorBody(context, components, compact) {
	const block = compact?.childForFieldName("body");
	if (!block) return bodyOf([]);
	return context.source.body(block, (node) => [...lowerBlock(fresh(context), node), ...components.map(({ target, line }) => {
		const name = target.kind === "name-pattern" ? target.name : "";
		return {
			kind: "expression",
			expression: {
				kind: "assign",
				target: {
					kind: "place-pattern",
					place: {
						kind: "member",
						object: {
							kind: "self",
							line
						},
						name,
						line
					},
					line
				},
				value: {
					kind: "name",
					name,
					line
				},
				line
			},
			line
		};
	})]);
}
function accessor(component) {
	const { line } = component;
	const name = nameOf$2(component);
	const value = {
		kind: "member",
		object: {
			kind: "self",
			line
		},
		name,
		line
	};
	return member$1("method", name, {
		kind: "function",
		params: [],
		receiver: "caller",
		decorators: [],
		...component.type && { returns: component.type },
		body: bodyOf([{
			kind: "return",
			value,
			line
		}]),
		line,
		endLine: line
	}, component.decorators ?? []);
}
function member$1(kind, name, value, decorators) {
	return {
		kind,
		name,
		static: false,
		visibility: "public",
		decorators,
		value,
		line: value.line
	};
}
function nameOf$2({ target }) {
	return target.kind === "name-pattern" ? target.name : "";
}

// src/languages/java/lower-classes.ts
function lowerClass$2(context, node) {
	const name = node.childForFieldName("name");
	const own = name === null ? "" : textOf$1(context.source, name);
	const body = node.childForFieldName("body");
	const shared = {
		kind: "class",
		name: own,
		...parts$1(node).some((part) => part.type === "modifiers" && hasToken(part, "abstract")) && { abstract: true },
		bases: basesOf(context, node),
		decorators: lowerAnnotations(context, node),
		line: lineOf(name ?? node)
	};
	switch (node.type) {
		case "interface_declaration": return {
			...shared,
			flavour: "interface",
			members: body === null ? [] : lowerMembers(context, body)
		};
		case "annotation_type_declaration": return {
			...shared,
			flavour: "interface",
			members: lowerAnnotationType(context, body)
		};
		case "enum_declaration": return {
			...shared,
			flavour: "enum",
			members: lowerEnumMembers(context, body, own)
		};
		case "record_declaration": return {
			...shared,
			flavour: "record",
			members: lowerRecordMembers(context, node)
		};
		default: return {
			...shared,
			flavour: "class",
			members: body === null ? [] : lowerMembers(context, body)
		};
	}
}
function basesOf(context, node) {
	return parts$1(node).filter((part) => BASES.includes(part.type)).flatMap((part) => part.type === "superclass" ? [part] : parts$1(part)).flatMap(parts$1).map((type) => ({ value: lowerErased(context, type) }));
}
const BASES = [
	"superclass",
	"super_interfaces",
	"extends_interfaces"
];

// src/languages/java/lower-statements.ts
function lowerBlock(context, node) {
	return node === null ? [] : parts$1(node).flatMap((child) => lowerStatement$2(context, child));
}
function lowerBranch$1(context, node) {
	if (node === null) return [];
	return node.type === "block" ? lowerBlock(context, node) : lowerStatement$2(context, node);
}
function lowerStatement$2(context, node) {
	const own = fresh(context);
	const statements = simple(own, node);
	return own.bindings.length === 0 ? statements : [...own.bindings, ...statements];
}
function simple(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "local_variable_declaration": return lowerVariables(context, node);
		case "expression_statement": return parts$1(node).flatMap((part) => effect(context, part, line));
		case "return_statement":
		case "yield_statement": {
			const value = firstPart$1(node);
			return [{
				kind: "return",
				...value && { value: lowerExpression$2(context, value) },
				line
			}];
		}
		case "throw_statement": {
			const value = firstPart$1(node);
			return [{
				kind: "jump",
				what: "throw",
				...value && { value: lowerExpression$2(context, value) },
				line
			}];
		}
		case "break_statement": return [{
			kind: "jump",
			what: "break",
			line
		}];
		case "continue_statement": return [{
			kind: "jump",
			what: "continue",
			line
		}];
		case "block": return [{
			kind: "block",
			body: lowerBlock(context, node),
			line
		}];
		case "class_declaration":
		case "record_declaration":
		case "enum_declaration":
		case "interface_declaration":
		case "annotation_type_declaration": return [lowerTypeDeclaration(context, node)];
		case "explicit_constructor_invocation": return [{
			kind: "expression",
			expression: delegation(context, node),
			line
		}];
		case "assert_statement": {
			const tests = parts$1(node).map((part) => lowerExpression$2(context, part));
			return [{
				kind: "expression",
				expression: opaqueAt("assert", tests, line),
				line
			}];
		}
		case ";":
		case "line_comment": return [];
		case "ERROR": return parts$1(node).flatMap((part) => lowerStatement$2(context, part));
		default: return control(context, node);
	}
}
function control(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "if_statement": return [{
			kind: "if",
			test: lowerField$1(context, node, "condition"),
			then: lowerBranch$1(context, node.childForFieldName("consequence")),
			else: lowerBranch$1(context, node.childForFieldName("alternative")),
			line
		}];
		case "switch_expression": return lowerSwitch$1(context, node);
		case "enhanced_for_statement": {
			const name = node.childForFieldName("name");
			return [{
				kind: "loop",
				...name && { value: namePattern(textOf$1(context.source, name), lineOf(name)) },
				over: lowerField$1(context, node, "value"),
				body: lowerBranch$1(context, node.childForFieldName("body")),
				line
			}];
		}
		case "for_statement": return [count(context, node)];
		case "while_statement": return [{
			kind: "count",
			init: [],
			test: lowerField$1(context, node, "condition"),
			body: lowerBranch$1(context, node.childForFieldName("body")),
			line
		}];
		case "do_statement": return [doCount$1(context, node)];
		case "try_statement":
		case "try_with_resources_statement": return attempt$1(context, node);
		case "labeled_statement": return parts$1(node).slice(1).flatMap((part) => lowerBranch$1(context, part));
		case "synchronized_statement": return [{
			kind: "block",
			body: lowerBlock(context, node.childForFieldName("body")),
			line
		}];
		default: return [{
			kind: "expression",
			expression: lowerExpression$2(context, node),
			line
		}];
	}
}
function lowerTypeDeclaration(context, node) {
	const value = lowerClass$2(context, node);
	const { line } = value;
	return {
		kind: "let",
		target: namePattern(value.name ?? "", line),
		value,
		hoisted: true,
		line
	};
}
function lowerVariables(context, node) {
	const type = node.childForFieldName("type");
	const isInferred = type === null || textOf$1(context.source, type) === "var";
	return node.childrenForFieldName("declarator").flatMap((declarator) => {
		const name = declarator.childForFieldName("name");
		const value = declarator.childForFieldName("value");
		if (name === null) return [];
		return [{
			kind: "let",
			target: namePattern(textOf$1(context.source, name), lineOf(name)),
			...value && { value: lowerExpression$2(context, value) },
			...!isInferred && type && { type: lowerType$2(context, type) },
			line: lineOf(name)
		}];
	});
}
function effect(context, node, line) {
	if (node.type === "switch_expression") return lowerSwitch$1(context, node);
	return [{
		kind: "expression",
		expression: lowerExpression$2(context, node),
		line
	}];
}
function delegation(context, node) {
	const line = lineOf(node);
	const args = lowerArguments$2(context, node.childForFieldName("arguments"));
	return {
		kind: "call",
		callee: node.childForFieldName("constructor")?.type === "super" ? {
			kind: "super",
			line
		} : {
			kind: "member",
			object: {
				kind: "self",
				line
			},
			name: CONSTRUCTOR,
			line
		},
		args,
		isNew: false,
		line
	};
}
const CONSTRUCTOR = "<init>";
function count(context, node) {
	const line = lineOf(node);
	const test = node.childForFieldName("condition");
	const steps = node.childrenForFieldName("update").map((step) => lowerExpression$2(context, step));
	const [first, ...others] = steps;
	const step = others.length === 0 ? first : {
		kind: "list",
		items: steps.map((value) => ({ value })),
		line
	};
	return {
		kind: "count",
		init: node.childrenForFieldName("init").flatMap((part) => part.type === "local_variable_declaration" ? lowerVariables(context, part) : effect(context, part, lineOf(part))),
		...test && { test: lowerExpression$2(context, test) },
		...step && { step },
		body: lowerBranch$1(context, node.childForFieldName("body")),
		line
	};
}
function doCount$1(context, node) {
	const line = lineOf(node);
	const stop = {
		kind: "if",
		test: {
			kind: "not",
			value: lowerField$1(context, node, "condition"),
			line
		},
		then: [{
			kind: "jump",
			what: "break",
			line
		}],
		else: [],
		line
	};
	return {
		kind: "count",
		init: [],
		body: [...lowerBranch$1(context, node.childForFieldName("body")), stop],
		line
	};
}
function attempt$1(context, node) {
	const line = lineOf(node);
	const resources = node.childForFieldName("resources");
	const before = resources === null ? [] : parts$1(resources).flatMap((part) => resource(context, part));
	const last = parts$1(node).find((part) => part.type === "finally_clause");
	return [{
		kind: "try",
		body: [...before, ...lowerBlock(context, node.childForFieldName("body"))],
		handlers: parts$1(node).filter((part) => part.type === "catch_clause").map((part) => handler(context, part)),
		finally: last === void 0 ? [] : parts$1(last).flatMap((part) => lowerBlock(context, part)),
		line
	}];
}
function resource(context, node) {
	const name = node.childForFieldName("name");
	const type = node.childForFieldName("type");
	if (name === null) return parts$1(node).flatMap((part) => effect(context, part, lineOf(node)));
	const line = lineOf(name);
	const isInferred = type === null || textOf$1(context.source, type) === "var";
	return [{
		kind: "let",
		target: namePattern(textOf$1(context.source, name), line),
		value: lowerField$1(context, node, "value"),
		...!isInferred && type && { type: lowerErased(context, type) },
		line
	}];
}
function handler(context, node) {
	const name = parts$1(node).find((part) => part.type === "catch_formal_parameter")?.childForFieldName("name");
	return {
		...name && { target: namePattern(textOf$1(context.source, name), lineOf(name)) },
		body: lowerBlock(context, node.childForFieldName("body"))
	};
}

// src/languages/java/lower.ts
function lower$2(parsed) {
	const { root } = parsed;
	const imports = readImports(parsed.text);
	const context = {
		source: parsed,
		imports,
		bindings: []
	};
	const body = parts$1(root).flatMap((node) => declaration$1(context, node));
	const { packageName } = imports;
	return {
		file: parsed.file,
		body: packageName === "" ? body : [{
			kind: "namespace",
			name: packageName,
			body,
			line: packageLine(root)
		}],
		errors: errorLines(root)
	};
}
function declaration$1(context, node) {
	switch (node.type) {
		case "package_declaration":
		case "module_declaration": return [];
		case "import_declaration": return [lowerImport$2(context, node)];
		default: return lowerStatement$2(context, node);
	}
}
function lowerImport$2(context, node) {
	const line = lineOf(node);
	const name = parts$1(node).find((part) => part.type !== "asterisk");
	const full = name === void 0 ? "" : textOf$1(context.source, name).replace(/\s+/g, "");
	const isStatic = hasToken(node, "static");
	if (parts$1(node).some((part) => part.type === "asterisk")) {
		if (!isStatic) return {
			kind: "import",
			source: full,
			bindings: [],
			everything: true,
			line
		};
		const { type, path } = splitTypeName(full);
		return {
			kind: "import",
			source: type,
			bindings: [],
			everything: true,
			within: path,
			line
		};
	}
	const { type, path } = splitTypeName(full);
	return {
		kind: "import",
		source: type,
		bindings: [{
			imported: path,
			local: full.slice(full.lastIndexOf(".") + 1),
			line
		}],
		line
	};
}
function packageLine(root) {
	const node = parts$1(root).find((part) => part.type === "package_declaration");
	return lineOf(node ?? root);
}

// src/languages/java/packages.ts
const KNOWN = /* @__PURE__ */ new WeakMap();
function packagesOf$1(project) {
	let packages = KNOWN.get(project);
	if (packages === void 0) {
		packages = index(project);
		KNOWN.set(project, packages);
	}
	return packages;
}
function index(project) {
	const files = project.files.filter((file) => file.endsWith(".java") && !isTest$2(file));
	const byName = grouped(files, (file) => posix.basename(file, ".java"));
	const directories = new Set(files.map((file) => posix.dirname(file)));
	const imports = /* @__PURE__ */ new Map();
	const importsOf = (file) => {
		let known = imports.get(file);
		if (known === void 0) {
			known = readImports(project.read(file) ?? "");
			imports.set(file, known);
		}
		return known;
	};
	const inPackage = (file, packageName) => isUnder(posix.dirname(file), packageName) || importsOf(file).packageName === packageName;
	return {
		importsOf,
		has: (packageName) => [...directories].some((directory) => isUnder(directory, packageName)),
		filesOf: (packageName, type, from) => {
			const named = (byName.get(type) ?? []).filter((file) => inPackage(file, packageName));
			return named.length > 0 ? nearest(named, from) : besides(project, importsOf, packageName, type, from);
		}
	};
}
function besides(project, importsOf, packageName, type, from) {
	if (importsOf(from).packageName !== packageName) return [];
	const declaration = new RegExp(`\\b(?:class|interface|enum|record)\\s+${type}\\b`);
	return project.filesIn(from.includes("/") ? posix.dirname(from) : "").filter((file) => file !== from && file.endsWith(".java") && !isTest$2(file)).filter((file) => declaration.test(project.read(file) ?? ""));
}
function isUnder(directory, packageName) {
	const path = packageName.replaceAll(".", "/");
	return path === "" || directory === path || directory.endsWith(`/${path}`);
}
function nearest(files, from) {
	if (files.length < 2) return files;
	return [...files].sort((a, b) => shared(b, from) - shared(a, from));
}
function shared(a, b) {
	const [left, right] = [a.split("/"), b.split("/")];
	const end = left.findIndex((segment, at) => segment !== right[at]);
	return end < 0 ? left.length : end;
}
function grouped(files, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const file of files) {
		const name = key(file);
		const group = groups.get(name);
		if (group === void 0) groups.set(name, [file]);
		else group.push(file);
	}
	return groups;
}

// src/languages/java/resolve.ts
function resolve$3(source, from, project) {
	const packages = packagesOf$1(project);
	const dot = source.lastIndexOf(".");
	const packageName = dot < 0 ? "" : source.slice(0, dot);
	const name = source.slice(dot + 1);
	if (/^\p{Lu}/u.test(name)) {
		const [file] = packages.filesOf(packageName, name, from);
		return file === void 0 ? {
			kind: "library",
			name: packageName
		} : {
			kind: "files",
			files: [file]
		};
	}
	return packages.has(source) ? {
		kind: "directory",
		directory: source
	} : {
		kind: "library",
		name: source
	};
}
function declarers(name, from, project) {
	if (!/^\p{Lu}/u.test(name)) return [];
	const packages = packagesOf$1(project);
	const { packageName, packages: imported } = packages.importsOf(from);
	const found = /* @__PURE__ */ new Set();
	for (const candidate of [packageName, ...imported]) for (const file of packages.filesOf(candidate, name, from).slice(0, 1)) found.add(file);
	return [...found];
}
function libraries(from, project) {
	const packages = packagesOf$1(project);
	return packages.importsOf(from).packages.filter((name) => !packages.has(name));
}

// src/languages/java/tables.ts
const LANG = "Boolean Byte Character CharSequence Class ClassLoader Comparable Deprecated Double Enum Error Exception Float FunctionalInterface IllegalArgumentException IllegalStateException Integer Iterable Long Math Number Object Override Record Runnable Runtime RuntimeException SafeVarargs Short String StringBuffer StringBuilder SuppressWarnings System Thread Throwable Void".split(" ");
const PRIMITIVES = "boolean byte char double float int long short void".split(" ");
const GLOBALS$2 = {
	...Object.fromEntries(LANG.map((name) => [name, `java.lang.${name}`])),
	...Object.fromEntries(PRIMITIVES.map((name) => [name, name]))
};
const TEXT = {
	"java.lang.Boolean.toString": "text",
	"java.lang.Integer.toString": "text",
	"java.lang.Integer.parseInt": "number",
	"java.lang.Integer.valueOf": "number",
	"java.lang.Long.toString": "text",
	"java.lang.String.format": "printf",
	"java.lang.String.join": "joined-by",
	"java.lang.String.valueOf": "text",
	"java.net.URI.create": "identity",
	"java.nio.file.Path.of": "join-path",
	"java.nio.file.Paths.get": "join-path",
	"java.text.MessageFormat.format": "format",
	"java.util.regex.Pattern.compile": "regex"
};
const COLLECTIONS$1 = {
	...Object.fromEntries([
		"ArrayDeque",
		"ArrayList",
		"HashSet",
		"LinkedHashSet",
		"LinkedList",
		"TreeSet",
		"Vector"
	].map((name) => [`java.util.${name}`, "list"])),
	...Object.fromEntries([
		"HashMap",
		"LinkedHashMap",
		"TreeMap",
		"concurrent.ConcurrentHashMap"
	].map((name) => [`java.util.${name}`, "new-map"])),
	"java.util.Collections.unmodifiableList": "identity",
	"java.util.Collections.unmodifiableMap": "identity",
	"java.util.Collections.unmodifiableSet": "identity",
	"java.util.List.copyOf": "copy",
	"java.util.Map.copyOf": "copy",
	"java.util.Objects.requireNonNull": "identity",
	"java.util.Set.copyOf": "copy"
};
const FUNCTIONS$2 = {
	...TEXT,
	...COLLECTIONS$1
};
const METHODS$2 = {
	add: "append",
	addAll: "extend",
	anyMatch: "some",
	allMatch: "every",
	concat: "concat",
	contains: "includes",
	containsKey: "has",
	distinct: "unique",
	endsWith: "ends-with",
	entrySet: "entries",
	filter: "filter",
	findFirst: "first",
	flatMap: "flat-map",
	forEach: "each",
	formatted: "printf",
	get: "get",
	getFirst: "first",
	getKey: "first",
	getLast: "last",
	getOrDefault: "get",
	getValue: "last",
	indexOf: "index-of",
	iterator: "identity",
	keySet: "keys",
	length: "length",
	map: "map",
	put: "set",
	putAll: "merge",
	repeat: "repeat",
	replace: "replace-all",
	size: "length",
	sorted: "sort",
	split: "split",
	startsWith: "starts-with",
	stream: "identity",
	strip: "trim",
	stripLeading: "trim-start",
	stripTrailing: "trim-end",
	substring: "slice",
	toArray: "identity",
	toList: "identity",
	toLowerCase: "lower",
	toString: "text",
	toUpperCase: "upper",
	trim: "trim",
	values: "values"
};
const ENVIRONMENT$2 = ["java.lang.System.getenv", "java.lang.System.getProperty"];
const CONSTANTS$2 = {
	"java.io.File.separator": "/",
	"java.io.File.pathSeparator": ":"
};

// src/languages/java/index.ts
const java = {
	id: "java",
	title: "Java",
	extensions: [".java"],
	grammar: () => "tree-sitter-java",
	lower: lower$2,
	traits: {
		scope: "project",
		decorators: "metadata",
		assignment: "global",
		blockScope: true,
		mapIteration: "values",
		implicitSelf: true,
		constructorName: CONSTRUCTOR,
		classesAreCallable: true,
		falsy: []
	},
	resolve: resolve$3,
	declarers,
	libraries,
	globals: GLOBALS$2,
	functions: FUNCTIONS$2,
	methods: METHODS$2,
	environment: ENVIRONMENT$2,
	constants: CONSTANTS$2,
	isTest: isTest$2,
	entries: entries$3
};

// src/languages/javascript/paths.ts
function directoryOf$1(file) {
	const slash = file.lastIndexOf("/");
	return slash < 0 ? "" : file.slice(0, slash);
}
function within$1(directory, path) {
	const joined = posix.join(directory, path).replace(/\/$/, "");
	if (joined === "." || joined === "") return "";
	return joined === ".." || joined.startsWith("../") || joined.startsWith("/") ? void 0 : joined;
}
function upwards$1(directory) {
	const chain = [directory];
	for (let at = directory; at !== "";) {
		at = directoryOf$1(at);
		chain.push(at);
	}
	return chain;
}
function wildcard(pattern) {
	const star = pattern.indexOf("*");
	return star < 0 ? {
		pattern,
		prefix: pattern,
		suffix: void 0
	} : {
		pattern,
		prefix: pattern.slice(0, star),
		suffix: pattern.slice(star + 1)
	};
}
function starOf({ prefix, suffix }, name) {
	if (suffix === void 0) return name === prefix ? "" : void 0;
	if (name.length < prefix.length + suffix.length) return void 0;
	if (!name.startsWith(prefix) || !name.endsWith(suffix)) return void 0;
	return name.slice(prefix.length, name.length - suffix.length);
}
function compareWildcards(a, b) {
	if (a.suffix === void 0 !== (b.suffix === void 0)) return a.suffix === void 0 ? -1 : 1;
	return b.prefix.length - a.prefix.length;
}

// src/languages/javascript/jsonc.ts
function parseJsonc(text) {
	try {
		return JSON.parse(strip(text.replace(/^\uFEFF/, "")));
	} catch {
		return;
	}
}
const PIECE = /("(?:\\[\s\S]|[^"\\])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const TRAILING_COMMA = /("(?:\\[\s\S]|[^"\\])*")|,(?=\s*[\]}])/g;
function strip(text) {
	return text.replace(PIECE, (_, string) => string ?? " ").replace(TRAILING_COMMA, (_, string) => string ?? "");
}

// src/languages/javascript/manifests.ts
const text = string$1().optional().catch(void 0);
const texts = array(string$1()).optional().catch(void 0);
const record = record$1(string$1(), unknown$3()).optional().catch(void 0);
const textRecord = record$1(string$1(), string$1()).optional().catch(void 0);
const manifestSchema = object({
	name: text,
	main: text,
	module: text,
	source: text,
	types: text,
	typings: text,
	bin: union$2([string$1(), record$1(string$1(), string$1())]).optional().catch(void 0),
	exports: unknown$3().optional(),
	imports: record,
	scripts: textRecord,
	workspaces: union$2([array(string$1()), object({ packages: array(string$1()) }).transform((each) => each.packages)]).optional().catch(void 0),
	dependencies: textRecord,
	devDependencies: textRecord,
	peerDependencies: textRecord,
	optionalDependencies: textRecord,
	_moduleAliases: textRecord
});
const compilerSchema = object({
	extends: union$2([string$1().transform((each) => [each]), array(string$1())]).optional().catch(void 0),
	references: array(object({ path: string$1() })).optional().catch(void 0),
	compilerOptions: object({
		baseUrl: text,
		paths: record$1(string$1(), array(string$1())).optional().catch(void 0)
	}).optional().catch(void 0)
});
const importMapSchema = object({ imports: textRecord });
const lernaSchema = object({ packages: texts });
function readManifest(project, file) {
	return readAs(project, file, manifestSchema);
}
function readCompilerConfig(project, file) {
	return readAs(project, file, compilerSchema);
}
function readImportMap(project, file) {
	return readAs(project, file, importMapSchema)?.imports ?? {};
}
function readPackageGlobs(project, file) {
	return readAs(project, file, lernaSchema)?.packages ?? [];
}
function readAs(project, file, schema) {
	const content = project.has(file) ? project.read(file) : void 0;
	if (content === void 0) return void 0;
	const result = schema.safeParse(/\.ya?ml$/.test(file) ? yaml(content) : parseJsonc(content));
	return result.success ? result.data : void 0;
}
function yaml(content) {
	try {
		return (0, import_dist.parse)(content, { maxAliasCount: 0 });
	} catch {
		return;
	}
}

// src/languages/javascript/source-files.ts
const EXTENSIONS = [
	".ts",
	".tsx",
	".mts",
	".cts",
	".js",
	".jsx",
	".mjs",
	".cjs"
];
const COMPILED_FROM = {
	".js": [
		".ts",
		".tsx",
		".jsx"
	],
	".jsx": [".tsx", ".jsx"],
	".mjs": [".mts"],
	".cjs": [".cts"]
};
const BUILT = /^(?:dist|build|built|lib|out|output|es|esm|cjs|umd|compiled|types|typings)$/;
function sourceFile(project, path) {
	return exactFile(project, path) ?? indexFile(project, path);
}
function builtFile(project, directory, path) {
	const full = within$1(directory, path);
	const found = full === void 0 ? void 0 : sourceFile(project, full);
	if (found !== void 0) return found;
	for (const candidate of beforeBuild(path)) {
		const source = within$1(directory, candidate);
		const file = source === void 0 ? void 0 : sourceFile(project, source);
		if (file !== void 0) return file;
	}
}
function exactFile(project, path) {
	const extension = /\.[cm]?[jt]sx?$/.exec(path)?.[0];
	if (extension !== void 0 && !isDeclaration(path)) {
		const stem = path.slice(0, -extension.length);
		for (const source of COMPILED_FROM[extension] ?? []) if (project.has(stem + source)) return stem + source;
		if (project.has(path)) return path;
	}
	for (const each of EXTENSIONS) if (project.has(path + each)) return path + each;
}
function indexFile(project, directory) {
	if (directory !== "" && !project.hasDirectory(directory)) return void 0;
	for (const each of EXTENSIONS) {
		const file = directory === "" ? `index${each}` : `${directory}/index${each}`;
		if (project.has(file)) return file;
	}
}
function isDeclaration(path) {
	return /\.d\.[cm]?ts$/.test(path);
}
function beforeBuild(path) {
	const segments = path.replace(/^\.\//, "").replace(/\.d\.[cm]?ts$/, "").split("/");
	const at = segments.findIndex((segment) => BUILT.test(segment));
	if (at < 0) return isDeclaration(path) ? [segments.join("/")] : [];
	const before = segments.slice(0, at);
	const candidates = [];
	for (let rest = segments.slice(at + 1); rest.length > 0; rest = rest.slice(1)) {
		candidates.push([
			...before,
			"src",
			...rest
		].join("/"), [...before, ...rest].join("/"));
		if (!BUILT.test(rest[0] ?? "") && rest[0] !== "src") break;
	}
	return candidates;
}

// src/languages/javascript/packages.ts
function findPackages(project) {
	const byDirectory = /* @__PURE__ */ new Map();
	const globFiles = [];
	for (const file of project.files) {
		const base = file.slice(file.lastIndexOf("/") + 1);
		if (base === "package.json" && !file.includes("node_modules/")) {
			const manifest = readManifest(project, file);
			if (manifest !== void 0) byDirectory.set(directoryOf$1(file), {
				directory: directoryOf$1(file),
				manifest
			});
		} else if (base === "pnpm-workspace.yaml" || base === "lerna.json") globFiles.push(file);
	}
	const byName = /* @__PURE__ */ new Map();
	for (const isMember of memberships(project, byDirectory, globFiles)) for (const each of byDirectory.values()) {
		const { name } = each.manifest;
		if (name !== void 0 && !byName.has(name) && isMember(each.directory)) byName.set(name, each);
	}
	return {
		byDirectory,
		byName
	};
}
function memberships(project, byDirectory, globFiles) {
	const roots = /* @__PURE__ */ new Map();
	const add = (root, globs) => {
		roots.set(root, [...roots.get(root) ?? [], ...globs]);
	};
	for (const { directory, manifest } of byDirectory.values()) add(directory, manifest.workspaces ?? []);
	for (const file of globFiles) add(directoryOf$1(file), readPackageGlobs(project, file));
	return [...roots].filter(([, globs]) => globs.length > 0).map(([root, globs]) => {
		const clean = (glob) => glob.replace(/^\.\//, "").replace(/\/$/, "");
		const ignore = globs.filter((glob) => glob.startsWith("!")).map((glob) => clean(glob.slice(1)));
		const matches = (0, import_picomatch.default)(globs.filter((glob) => !glob.startsWith("!")).map(clean), { ignore });
		const prefix = root === "" ? "" : `${root}/`;
		return (directory) => directory !== root && directory.startsWith(prefix) && matches(directory.slice(prefix.length));
	});
}
function packageOf$1(packages, directory) {
	for (const each of upwards$1(directory)) {
		const found = packages.byDirectory.get(each);
		if (found !== void 0) return found;
	}
}
function splitName(source) {
	const parts = source.split("/");
	const length = source.startsWith("@") ? 2 : 1;
	return {
		name: parts.slice(0, length).join("/"),
		subpath: parts.slice(length).join("/")
	};
}
function packageFile(project, { directory, manifest }, subpath) {
	const find = (path) => builtFile(project, directory, path);
	const exported = firstOf(exportTargets(manifest.exports, subpath === "" ? "." : `./${subpath}`), find);
	if (exported !== void 0) return exported;
	if (subpath !== "") return firstOf([subpath, `src/${subpath}`], find);
	const { source, module, main, types, typings } = manifest;
	return firstOf([
		source,
		module,
		main,
		types,
		typings,
		"index",
		"src/index",
		"src/main",
		"lib/index"
	], find);
}
function importTargets(manifest, name) {
	return exportTargets(manifest.imports, name);
}
function linkedDirectory({ directory, manifest }, name) {
	const range = manifest.dependencies?.[name] ?? manifest.devDependencies?.[name];
	const path = range === void 0 ? void 0 : /^(?:file|link|portal):(?!.*\.tgz$)(.+)$/.exec(range)?.[1];
	return path === void 0 ? void 0 : within$1(directory, path);
}
function dependsOn({ manifest }, name) {
	const { dependencies, devDependencies, peerDependencies, optionalDependencies } = manifest;
	return [
		dependencies,
		devDependencies,
		peerDependencies,
		optionalDependencies
	].some((each) => each !== void 0 && Object.hasOwn(each, name));
}
function firstOf(paths, find) {
	for (const path of paths) {
		const found = path === void 0 ? void 0 : find(path);
		if (found !== void 0) return found;
	}
}
function exportTargets(field, key) {
	if (typeof field === "string" || Array.isArray(field)) return key === "." ? leaves(field) : [];
	if (!isRecord$2(field)) return [];
	const keys = Object.keys(field);
	if (!keys.some((each) => /^[.#]/.test(each))) return key === "." ? leaves(field) : [];
	for (const pattern of keys.map(wildcard).sort(compareWildcards)) {
		const star = starOf(pattern, key);
		if (star !== void 0) return leaves(field[pattern.pattern]).map((path) => path.replaceAll("*", star));
	}
	return [];
}
const SOURCE_CONDITIONS = [
	"source",
	"src",
	"development",
	"bun",
	"deno"
];
function leaves(target) {
	if (typeof target === "string") return [target];
	if (Array.isArray(target)) return target.flatMap(leaves);
	if (!isRecord$2(target)) return [];
	const rank = ([key]) => SOURCE_CONDITIONS.includes(key) ? 0 : 1;
	return Object.entries(target).sort((a, b) => rank(a) - rank(b)).flatMap(([, each]) => leaves(each));
}
function isRecord$2(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/languages/javascript/compiler-paths.ts
const CONFIG_DIRECTORY = "${configDir}";
const MAX_DEPTH = 8;
function readCompilerPaths(project, packages, directory) {
	const file = ["tsconfig.json", "jsconfig.json"].map((name) => directory === "" ? name : `${directory}/${name}`).find((each) => project.has(each));
	return file === void 0 ? void 0 : pathsOf$1({
		project,
		packages,
		home: directory
	}, file, 0);
}
function pathsOf$1(reading, file, depth) {
	const config = depth > MAX_DEPTH ? void 0 : readCompilerConfig(reading.project, file);
	if (config === void 0) return void 0;
	const directory = directoryOf$1(file);
	const inherited = (config.extends ?? []).map((name) => extended$1(reading, directory, name)).flatMap((each) => each === void 0 ? [] : pathsOf$1(reading, each, depth + 1) ?? []);
	const own = ownPaths(reading, config, directory, inherited);
	const found = own.patterns.length > 0 ? own : inherited.findLast((each) => each.patterns.length > 0);
	if (found !== void 0) return {
		base: own.base,
		patterns: found.patterns
	};
	return (config.references ?? []).map(({ path }) => reference(reading, directory, path)).flatMap((each) => each === void 0 ? [] : pathsOf$1(reading, each, depth + 1) ?? []).find((each) => each.patterns.length > 0) ?? own;
}
function ownPaths({ home }, config, directory, inherited) {
	const { baseUrl, paths = {} } = config.compilerOptions ?? {};
	const place = (path, from) => path.startsWith(CONFIG_DIRECTORY) ? within$1(home, `./${path.slice(12)}`) : within$1(from, path);
	const base = baseUrl === void 0 ? inherited.findLast((each) => each.base !== void 0)?.base : place(baseUrl, directory);
	return {
		base,
		patterns: Object.entries(paths).map(([pattern, targets]) => ({
			wildcard: wildcard(pattern),
			targets: targets.flatMap((target) => place(target, base ?? directory) ?? [])
		})).sort((a, b) => compareWildcards(a.wildcard, b.wildcard))
	};
}
function extended$1({ project, packages }, directory, name) {
	if (name.startsWith(".")) return configFile(project, within$1(directory, name));
	const split = splitName(name);
	const home = packages.byName.get(split.name)?.directory;
	if (home === void 0) return void 0;
	return configFile(project, within$1(home, split.subpath === "" ? "tsconfig.json" : split.subpath));
}
function reference({ project }, directory, path) {
	const at = within$1(directory, path);
	return at === void 0 ? void 0 : configFile(project, at);
}
function configFile(project, path) {
	if (path === void 0) return void 0;
	return [
		path,
		`${path}.json`,
		`${path}/tsconfig.json`
	].find((each) => project.has(each));
}
function aliased(paths, name) {
	for (const { wildcard: pattern, targets } of paths.patterns) {
		const star = starOf(pattern, name);
		if (star === void 0) continue;
		return {
			wildcard: pattern,
			targets: targets.map((target) => target.replace("*", star))
		};
	}
}

// src/languages/javascript/resolve.ts
const WORKSPACES = /* @__PURE__ */ new WeakMap();
const BUILTINS = new Set(builtinModules);
const MAX_ALIASES = 4;
function resolve$2(source, from, project) {
	const workspace = workspaceOf(project);
	const directory = directoryOf$1(from);
	const key = `${directory}\0${source}`;
	const known = workspace.resolved.get(key);
	if (known !== void 0) return known;
	const found = resolveIn({
		project,
		workspace,
		directory
	}, source, 0);
	workspace.resolved.set(key, found);
	return found;
}
function packagesOf(project) {
	return workspaceOf(project).packages;
}
function workspaceOf(project) {
	const known = WORKSPACES.get(project);
	if (known !== void 0) return known;
	const made = {
		packages: findPackages(project),
		compilerPaths: /* @__PURE__ */ new Map(),
		importMaps: /* @__PURE__ */ new Map(),
		resolved: /* @__PURE__ */ new Map()
	};
	WORKSPACES.set(project, made);
	return made;
}
function resolveIn(place, source, depth) {
	if (depth > MAX_ALIASES) return {
		kind: "absent",
		name: source
	};
	if (/^\.{1,2}(?:\/|$)/.test(source)) return relative$2(place, source);
	if (source.startsWith("node:")) return {
		kind: "library",
		name: source.slice(5)
	};
	if (source.startsWith("/")) return fromRoot(place, source);
	const owner = packageOf$1(place.workspace.packages, place.directory);
	return byCompiler(place, source, owner) ?? byManifest(place, source, owner, depth) ?? byImportMap(place, source, depth) ?? byConvention(place, source) ?? {
		kind: "library",
		name: libraryName(source)
	};
}
function files(file) {
	return {
		kind: "files",
		files: [file]
	};
}
function relative$2({ project, workspace, directory }, source) {
	const path = within$1(directory, source);
	if (path === void 0) return {
		kind: "absent",
		name: source
	};
	const known = workspace.packages.byDirectory.get(path);
	const file = (known !== void 0 && path !== directory ? packageFile(project, known, "") : void 0) ?? sourceFile(project, path);
	if (file !== void 0) return files(file);
	const owner = packageOf$1(workspace.packages, directory)?.directory ?? "";
	const prefix = owner === "" ? "" : `${owner}/`;
	const built = path.startsWith(prefix) ? builtFile(project, owner, path.slice(prefix.length)) : void 0;
	return built === void 0 ? {
		kind: "absent",
		name: source
	} : files(built);
}
function fromRoot({ project, workspace, directory }, source) {
	const roots = [packageOf$1(workspace.packages, directory)?.directory ?? "", ""];
	for (const root of roots) {
		const path = within$1(root, `.${source}`);
		const file = path === void 0 ? void 0 : sourceFile(project, path);
		if (file !== void 0) return files(file);
	}
	return {
		kind: "absent",
		name: source
	};
}
function byCompiler(place, source, owner) {
	const { project } = place;
	const { name } = splitName(source);
	let missing;
	let nearest = true;
	for (const directory of upwards$1(place.directory)) {
		const paths = compilerPathsOf(place, directory);
		if (paths === void 0) continue;
		const alias = aliased(paths, source);
		for (const target of alias?.targets ?? []) {
			const file = sourceFile(project, target) ?? packageTarget(place, target);
			if (file !== void 0) return files(file);
		}
		if (alias !== void 0 && alias.wildcard.prefix !== "") missing ??= {
			kind: "absent",
			name: source
		};
		const isFree = owner === void 0 || !dependsOn(owner, name);
		if (nearest && paths.base !== void 0 && isFree && !BUILTINS.has(name)) {
			const path = within$1(paths.base, source);
			const file = path === void 0 ? void 0 : sourceFile(project, path);
			if (file !== void 0) return files(file);
		}
		nearest = false;
	}
	return owner !== void 0 && dependsOn(owner, name) ? void 0 : missing;
}
function compilerPathsOf({ project, workspace }, directory) {
	if (!workspace.compilerPaths.has(directory)) workspace.compilerPaths.set(directory, readCompilerPaths(project, workspace.packages, directory));
	return workspace.compilerPaths.get(directory);
}
function packageTarget({ project, workspace }, target) {
	const known = workspace.packages.byDirectory.get(target);
	if (known !== void 0) return packageFile(project, known, "");
	const owner = packageOf$1(workspace.packages, directoryOf$1(target));
	if (owner === void 0) return void 0;
	return builtFile(project, owner.directory, target.slice(owner.directory === "" ? 0 : owner.directory.length + 1));
}
function byManifest(place, source, owner, depth) {
	const { project, workspace } = place;
	if (owner === void 0) return void 0;
	if (source.startsWith("#")) return byImportsField(place, source, owner, depth);
	for (const [alias, target] of Object.entries(owner.manifest._moduleAliases ?? {})) {
		if (source !== alias && !source.startsWith(`${alias}/`)) continue;
		const path = within$1(owner.directory, `${target}/${source.slice(alias.length)}`);
		const file = path === void 0 ? void 0 : builtFile(project, "", path);
		return file === void 0 ? {
			kind: "absent",
			name: source
		} : files(file);
	}
	const { name, subpath } = splitName(source);
	const linked = linkedDirectory(owner, name);
	const member = (linked === void 0 ? void 0 : workspace.packages.byDirectory.get(linked)) ?? (owner.manifest.name === name && !dependsOn(owner, name) ? owner : workspace.packages.byName.get(name));
	if (member === void 0) return void 0;
	const file = packageFile(project, member, subpath);
	return file === void 0 ? {
		kind: "absent",
		name: source
	} : files(file);
}
function byImportsField(place, source, owner, depth) {
	for (const target of importTargets(owner.manifest, source)) {
		if (!target.startsWith(".")) return resolveIn(place, target, depth + 1);
		const file = builtFile(place.project, owner.directory, target);
		if (file !== void 0) return files(file);
	}
	return {
		kind: "absent",
		name: source
	};
}
function byImportMap(place, source, depth) {
	for (const directory of upwards$1(place.directory)) {
		const map = importMapOf(place, directory);
		const key = Object.keys(map).filter((each) => source === each || each.endsWith("/") && source.startsWith(each)).sort((a, b) => b.length - a.length)[0];
		const target = key === void 0 ? void 0 : map[key];
		if (key === void 0 || target === void 0) continue;
		return resolveIn({
			...place,
			directory
		}, target + source.slice(key.length), depth + 1);
	}
}
function importMapOf({ project, workspace }, directory) {
	const known = workspace.importMaps.get(directory);
	if (known !== void 0) return known;
	const prefix = directory === "" ? "" : `${directory}/`;
	const map = {
		...readImportMap(project, `${prefix}deno.json`),
		...readImportMap(project, `${prefix}deno.jsonc`)
	};
	workspace.importMaps.set(directory, map);
	return map;
}
function byConvention(place, source) {
	const path = /^[@~]\/(.+)$/.exec(source)?.[1];
	if (path === void 0) return void 0;
	for (const directory of upwards$1(place.directory)) for (const base of ["src", "."]) {
		const target = within$1(directory, `${base}/${path}`);
		const file = target === void 0 ? void 0 : sourceFile(place.project, target);
		if (file !== void 0) return {
			kind: "files",
			files: [file]
		};
	}
	return {
		kind: "absent",
		name: source
	};
}
function libraryName(source) {
	const registry = /^(?:npm|jsr):\/?(.+)$/.exec(source)?.[1];
	const hosted = /^https:\/\/(?:esm\.sh|deno\.land\/x|cdn\.skypack\.dev|jsr\.io)\/(.+)$/.exec(source)?.[1];
	const name = registry ?? hosted;
	if (name === void 0) return source;
	return name.replace(/^((?:@[^/@]+\/)?[^/@]+)@[^/]+/, "$1").replace(/\/mod\.[jt]s$/, "");
}

// src/languages/javascript/test-files.ts
const TEST_FOLDER$1 = /^(?:__tests__|__mocks__|__fixtures__|__snapshots__|cypress|playwright|\.storybook|e2e|test-e2e)$/;
const MAYBE_TEST_FOLDER = /^(?:tests?|testing|specs?|mocks?|fixtures?|stories|benchmarks?|bench|examples?|samples?|demos?|integration-tests?|unit-tests?)$/;
const DOMAIN_FOLDER$1 = /^(?:api|apis|app|components|controllers?|domains?|endpoints?|features?|functions|handlers?|modules?|pages|plugins|resources?|routers?|routes?|services?|v\d+)$/;
const PACKAGES_FOLDER = /^(?:apps|libs|packages|services|projects|workspaces)$/;
const TEST_FILE$1 = /(?:[.\-_](?:test|tests|spec|specs|e2e|e2e-spec|e2e-test|stories|story|mock|mocks|fixture|bench|benchmark|cy)|\.d)\.[cm]?[jt]sx?$|\.test-d\.ts$/;
const TEST_TOOL_FILE = /^(?:test|tests|spec)\.[cm]?[jt]sx?$|^(?:jest|vitest|karma|cypress|playwright|babel|webpack|rollup|vite|eslint|prettier|tailwind|postcss|gulpfile|gruntfile)[\w.-]*\.[cm]?[jt]s$/i;
function isTest$1(file) {
	const segments = file.split("/");
	const name = segments.pop() ?? file;
	if (TEST_FILE$1.test(name)) return true;
	if (TEST_TOOL_FILE.test(name) && !segments.some((segment) => DOMAIN_FOLDER$1.test(segment))) return true;
	return segments.some((segment, at) => TEST_FOLDER$1.test(segment) || isTestFolder(segments, at));
}
function isTestFolder(segments, at) {
	if (!MAYBE_TEST_FOLDER.test(segments[at] ?? "")) return false;
	const parent = segments[at - 1] ?? "";
	return PACKAGES_FOLDER.test(segments[at - 2] ?? "") || !DOMAIN_FOLDER$1.test(parent);
}

// src/languages/javascript/entries.ts
const CONVENTIONAL$1 = [
	"server",
	"app",
	"index",
	"main",
	"start",
	"worker"
].flatMap((name) => [
	`src/${name}`,
	name,
	`bin/${name}`,
	`src/bin/${name}`
]);
const SCRIPT_FILE = /(?:^|[\s="'])((?:\.{1,2}\/)?[\w@.-]+(?:\/[\w@.-]+)*)(?=$|[\s"';&|])/g;
const PROJECT_MARKS = [
	"tsconfig.app.json",
	"project.json",
	"deno.json",
	"deno.jsonc"
];
function entries$2(project) {
	const packages = [...packagesOf(project).byDirectory.values()].sort((a, b) => depth$2(a.directory) - depth$2(b.directory));
	const found = /* @__PURE__ */ new Set();
	const add = (file) => {
		if (file !== void 0 && !isTest$1(file)) found.add(file);
	};
	for (const each of packages) for (const path of named$2(each)) add(builtFile(project, each.directory, path));
	for (const directory of directories(project, packages)) for (const name of CONVENTIONAL$1) {
		const path = within$1(directory, name);
		add(path === void 0 ? void 0 : sourceFile(project, path));
	}
	return [...found];
}
function depth$2(directory) {
	return directory === "" ? 0 : directory.split("/").length;
}
function directories(project, packages) {
	const found = /* @__PURE__ */ new Set(["", ...packages.map((each) => each.directory)]);
	for (const file of project.files) {
		const slash = file.lastIndexOf("/");
		if (slash > 0 && PROJECT_MARKS.includes(file.slice(slash + 1))) found.add(file.slice(0, slash));
	}
	return found;
}
function named$2({ manifest }) {
	const { scripts = {}, main, module, source, bin } = manifest;
	const bins = typeof bin === "string" ? [bin] : Object.values(bin ?? {});
	return [
		...Object.entries(scripts).filter(([name]) => /^(?:pre)?(?:start|dev|serve|watch|develop|server|api|prod)/.test(name)).flatMap(([, command]) => [...command.matchAll(SCRIPT_FILE)].map((match) => match[1] ?? "")).filter((path) => path.includes("/") || /\.[cm]?[jt]sx?$/.test(path)),
		...[
			source,
			module,
			main
		].filter((path) => path !== void 0),
		...bins
	];
}

// src/languages/javascript/literals.ts
const ESCAPE$1 = /\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|[\n\r\u2028\u2029])|([0-7]{1,3})|([\s\S]))/g;
const SINGLE = {
	n: "\n",
	t: "	",
	r: "\r",
	b: "\b",
	f: "\f",
	v: "\v"
};
function unescaped$1(text) {
	if (!text.includes("\\")) return text;
	return text.replace(ESCAPE$1, (whole, braced, four, two, newline, octal, single) => {
		const hex = braced ?? four ?? two;
		if (hex !== void 0) {
			const code = Number.parseInt(hex, 16);
			return code > 1114111 ? whole : String.fromCodePoint(code);
		}
		if (newline !== void 0) return "";
		if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8));
		return SINGLE[single] ?? single;
	});
}
function stringValue(source, node) {
	return unescaped$1(source.text.slice(node.startIndex + 1, node.endIndex - 1));
}
function numberValue(source, node) {
	const text = textOf$1(source, node).replaceAll("_", "").replace(/n$/, "");
	return /^0[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number(text);
}
function keyName(source, node) {
	switch (node.type) {
		case "computed_property_name": return;
		case "string": return stringValue(source, node);
		case "number": return String(numberValue(source, node));
		default: return textOf$1(source, node);
	}
}
function constantOf(source, node) {
	switch (node.type) {
		case "string": return { value: stringValue(source, node) };
		case "number": return { value: numberValue(source, node) };
		case "true": return { value: true };
		case "false": return { value: false };
		case "null": return { value: null };
		case "undefined": return { value: void 0 };
		default: return;
	}
}

// src/languages/javascript/lower-patterns.ts
function lowerPattern$1(source, node) {
	switch (node.type) {
		case "object_pattern":
		case "object": return keys(source, node);
		case "array_pattern":
		case "array": return list$2(source, node);
		case "member_expression":
		case "subscript_expression": {
			const place = lowerExpression$1(source, node);
			if (place.kind === "member" || place.kind === "index") return {
				kind: "place-pattern",
				place,
				line: place.line
			};
			return {
				kind: "name-pattern",
				name: textOf$1(source, node),
				line: lineOf(node)
			};
		}
		case "parenthesized_expression":
		case "non_null_expression":
		case "as_expression":
		case "satisfies_expression":
		case "rest_pattern":
		case "spread_element": {
			const inside = firstPart$1(node);
			if (inside !== void 0) return lowerPattern$1(source, inside);
			break;
		}
	}
	return {
		kind: "name-pattern",
		name: textOf$1(source, node),
		line: lineOf(node)
	};
}
function withDefault$1(source, node) {
	const isAssignment = node.type === "assignment_pattern" || node.type === "object_assignment_pattern" || node.type === "assignment_expression";
	const left = isAssignment ? node.childForFieldName("left") : null;
	const right = isAssignment ? node.childForFieldName("right") : null;
	if (left === null || right === null) return { target: lowerPattern$1(source, node) };
	return {
		target: lowerPattern$1(source, left),
		default: lowerExpression$1(source, right)
	};
}
function list$2(source, node) {
	const items = [];
	let filled = false;
	for (const child of node.children) if (child.type === ",") {
		if (!filled) items.push(null);
		filled = false;
	} else if (child.isNamed && child.type !== "comment") {
		const rest = child.type === "rest_pattern" || child.type === "spread_element";
		items.push({
			...withDefault$1(source, child),
			...rest && { rest }
		});
		filled = true;
	}
	return {
		kind: "list-pattern",
		items,
		line: lineOf(node)
	};
}
function keys(source, node) {
	const items = [];
	let rest;
	for (const child of parts$1(node)) {
		if (child.type === "rest_pattern" || child.type === "spread_element") {
			rest = lowerPattern$1(source, child);
			continue;
		}
		const key = child.childForFieldName("key");
		const value = child.childForFieldName("value");
		if (key !== null && value !== null) {
			items.push({
				key: lowerKey(source, key),
				...withDefault$1(source, value)
			});
			continue;
		}
		const bound = withDefault$1(source, child);
		const name = bound.target.kind === "name-pattern" ? bound.target.name : textOf$1(source, child);
		items.push({
			key: {
				kind: "literal",
				value: name,
				line: lineOf(child)
			},
			...bound
		});
	}
	return {
		kind: "keys-pattern",
		items,
		...rest && { rest },
		line: lineOf(node)
	};
}

// src/languages/javascript/lower-types.ts
function lowerType$1(source, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "type_annotation":
		case "readonly_type":
		case "parenthesized_type":
		case "optional_type":
		case "literal_type":
		case "flow_maybe_type": return inner$2(source, node);
		case "type_identifier":
		case "identifier":
		case "predefined_type": return {
			kind: "name",
			name: textOf$1(source, node),
			line
		};
		case "nested_type_identifier":
		case "nested_identifier": return qualified(source, node);
		case "generic_type":
		case "intersection_type": return inner$2(source, node);
		case "array_type": return {
			kind: "index",
			object: {
				kind: "name",
				name: "Array",
				line
			},
			index: inner$2(source, node),
			line
		};
		case "union_type": return union(source, node);
		case "type_query": return operand$1(source, node);
		default: {
			const constant = constantOf(source, node);
			return constant ? {
				kind: "literal",
				value: constant.value,
				line
			} : {
				kind: "opaque",
				what: node.type,
				parts: [],
				line
			};
		}
	}
}
function inner$2(source, node) {
	const child = firstPart$1(node);
	return child ? lowerType$1(source, child) : {
		kind: "opaque",
		what: node.type,
		parts: [],
		line: lineOf(node)
	};
}
function operand$1(source, node) {
	const child = firstPart$1(node);
	return child ? lowerExpression$1(source, child) : {
		kind: "opaque",
		what: node.type,
		parts: [],
		line: lineOf(node)
	};
}
function qualified(source, node) {
	const [left, right] = parts$1(node);
	if (left === void 0 || right === void 0) return inner$2(source, node);
	return {
		kind: "member",
		object: lowerType$1(source, left),
		name: textOf$1(source, right),
		line: lineOf(right)
	};
}
function union(source, node) {
	const line = lineOf(node);
	const [first, ...others] = parts$1(node).map((side) => lowerType$1(source, side)).filter((side) => !isNothing(side));
	if (first === void 0) return {
		kind: "literal",
		value: void 0,
		line
	};
	return others.reduce((left, right) => ({
		kind: "binary",
		operator: "|",
		left,
		right,
		line
	}), first);
}
function isNothing(type) {
	return type.kind === "literal" && (type.value === void 0 || type.value === null);
}

// src/languages/javascript/lower-functions.ts
function lowerFunction$1(source, node) {
	const name = node.type === "method_definition" ? null : node.childForFieldName("name");
	const body = node.childForFieldName("body");
	const returns = node.childForFieldName("return_type");
	return {
		kind: "function",
		...name && { name: textOf$1(source, name) },
		params: parameters$1(source, node),
		receiver: node.type === "arrow_function" ? "lexical" : "caller",
		decorators: [],
		...returns?.type === "type_annotation" && { returns: lowerType$1(source, returns) },
		body: body === null ? bodyOf([]) : lowerBody$1(source, body),
		line: lineOf(name ?? node),
		endLine: node.endPosition.row + 1
	};
}
function lowerDecorator(source, node) {
	const child = firstPart$1(node);
	return child === void 0 ? {
		kind: "opaque",
		what: "decorator",
		parts: [],
		line: lineOf(node)
	} : lowerExpression$1(source, child);
}
function lowerBody$1(source, body) {
	return source.body(body, (node) => node.type === "statement_block" ? lowerStatements$1(source, node) : [{
		kind: "return",
		value: lowerExpression$1(source, node),
		line: lineOf(node)
	}]);
}
function parameters$1(source, node) {
	const single = node.childForFieldName("parameter");
	if (single !== null) return [{
		target: lowerPattern$1(source, single),
		line: lineOf(single)
	}];
	const list = node.childForFieldName("parameters");
	return list === null ? [] : parts$1(list).flatMap((part) => parameter$1(source, part) ?? []);
}
function parameter$1(source, node) {
	const pattern = node.childForFieldName("pattern") ?? node.childForFieldName("name");
	if (pattern === null || pattern.type === "this") return void 0;
	const value = node.childForFieldName("value");
	const type = node.childForFieldName("type");
	const decorators = node.childrenForFieldName("decorator");
	return {
		target: lowerPattern$1(source, pattern),
		...value && { default: lowerExpression$1(source, value) },
		...pattern.type === "rest_pattern" && { rest: "list" },
		...isField(node, pattern) && { field: true },
		...type && { type: lowerType$1(source, type) },
		...decorators.length > 0 && { decorators: decorators.map((each) => lowerDecorator(source, each)) },
		line: lineOf(pattern)
	};
}
function isField(node, pattern) {
	if (node.startIndex === pattern.startIndex) return false;
	return node.children.some((child) => child.startIndex < pattern.startIndex && (child.type === "accessibility_modifier" || child.type === "override_modifier" || child.type === "readonly"));
}

// src/languages/javascript/lower-jsx.ts
function lowerJsx(source, node) {
	return {
		kind: "opaque",
		what: "jsx",
		parts: contents(source, node),
		line: lineOf(node)
	};
}
function contents(source, node) {
	return parts$1(node).flatMap((part) => {
		switch (part.type) {
			case "jsx_opening_element":
			case "jsx_attribute": return contents(source, part);
			case "jsx_expression": return held(source, part);
			case "identifier":
			case "member_expression":
			case "string":
			case "jsx_element":
			case "jsx_self_closing_element": return [lowerExpression$1(source, part)];
			default: return [];
		}
	});
}
function held(source, node) {
	const child = firstPart$1(node);
	if (child === void 0) return [];
	const value = child.type === "spread_element" ? firstPart$1(child) : child;
	return value === void 0 ? [] : [lowerExpression$1(source, value)];
}

// src/languages/javascript/lower-expressions.ts
function lowerExpression$1(source, node) {
	switch (node.type) {
		case "identifier": return {
			kind: "name",
			name: textOf$1(source, node),
			line: lineOf(node)
		};
		case "string":
		case "number":
		case "true":
		case "false":
		case "null":
		case "undefined": return {
			kind: "literal",
			value: constantOf(source, node)?.value,
			line: lineOf(node)
		};
		case "template_string": return template(source, node);
		case "regex": return {
			kind: "regex",
			source: fieldText(source, node, "pattern"),
			flags: fieldText(source, node, "flags"),
			line: lineOf(node)
		};
		case "this": return {
			kind: "self",
			line: lineOf(node)
		};
		case "super": return {
			kind: "super",
			line: lineOf(node)
		};
		case "parenthesized_expression":
		case "await_expression":
		case "as_expression":
		case "satisfies_expression":
		case "non_null_expression":
		case "instantiation_expression": return inner$1(source, node);
		case "type_assertion": return last(source, node);
		case "member_expression": return member(source, node);
		case "subscript_expression": return {
			kind: "index",
			object: field$1(source, node, "object"),
			index: field$1(source, node, "index"),
			line: lineOf(node)
		};
		case "call_expression": return call(source, node);
		case "new_expression": return {
			kind: "call",
			callee: field$1(source, node, "constructor"),
			args: lowerArguments$1(source, node.childForFieldName("arguments")),
			isNew: true,
			line: lineOf(node)
		};
		case "array": return {
			kind: "list",
			items: items(source, node),
			line: lineOf(node)
		};
		case "object": return {
			kind: "map",
			entries: entries$1(source, node),
			line: lineOf(node)
		};
		case "arrow_function":
		case "function_expression":
		case "generator_function": return lowerFunction$1(source, node);
		case "class":
		case "class_declaration":
		case "abstract_class_declaration": return lowerClass$1(source, node);
		case "jsx_element":
		case "jsx_self_closing_element": return lowerJsx(source, node);
		default: return operation$1(source, node);
	}
}
function lowerKey(source, node) {
	const name = keyName(source, node);
	return name === void 0 ? inner$1(source, node) : {
		kind: "literal",
		value: name,
		line: lineOf(node)
	};
}
function lowerArguments$1(source, node) {
	if (node === null) return [];
	return node.type === "template_string" ? tagged(source, node) : items(source, node);
}
function operation$1(source, node) {
	switch (node.type) {
		case "binary_expression": return {
			kind: "binary",
			operator: operatorOf(node.childForFieldName("operator")?.type ?? ""),
			left: field$1(source, node, "left"),
			right: field$1(source, node, "right"),
			line: lineOf(node)
		};
		case "ternary_expression": return {
			kind: "choice",
			test: field$1(source, node, "condition"),
			then: field$1(source, node, "consequence"),
			else: field$1(source, node, "alternative"),
			line: lineOf(node)
		};
		case "assignment_expression":
		case "augmented_assignment_expression": return assignment(source, node);
		case "unary_expression": return unary$1(source, node);
		case "update_expression": return update(source, node);
		case "sequence_expression": return sequence(source, node);
		case "meta_property": return {
			kind: "name",
			name: textOf$1(source, node),
			line: lineOf(node)
		};
		default: return opaque$1(source, node);
	}
}
function opaque$1(source, node) {
	return {
		kind: "opaque",
		what: node.type,
		parts: parts$1(node).map((part) => lowerExpression$1(source, part)),
		line: lineOf(node)
	};
}
function nothing(node) {
	return {
		kind: "literal",
		value: void 0,
		line: lineOf(node)
	};
}
function field$1(source, node, name) {
	const child = node.childForFieldName(name);
	return child === null ? nothing(node) : lowerExpression$1(source, child);
}
function fieldText(source, node, name) {
	const child = node.childForFieldName(name);
	return child === null ? "" : textOf$1(source, child);
}
function inner$1(source, node) {
	const child = firstPart$1(node);
	return child === void 0 ? nothing(node) : lowerExpression$1(source, child);
}
function last(source, node) {
	const child = parts$1(node).at(-1);
	return child === void 0 ? nothing(node) : lowerExpression$1(source, child);
}
const OF_MODULE = {
	"import.meta.url": "__filename",
	"import.meta.filename": "__filename",
	"import.meta.dirname": "__dirname",
	"import.meta.dir": "__dirname",
	"import.meta.path": "__filename"
};
function member(source, node) {
	const property = node.childForFieldName("property");
	const object = field$1(source, node, "object");
	if (property === null) return object;
	const name = textOf$1(source, property);
	const line = lineOf(property);
	const own = object.kind === "name" ? OF_MODULE[`${object.name}.${name}`] : void 0;
	return own === void 0 ? {
		kind: "member",
		object,
		name,
		line
	} : {
		kind: "name",
		name: own,
		line
	};
}
function call(source, node) {
	const callee = node.childForFieldName("function");
	const args = lowerArguments$1(source, node.childForFieldName("arguments"));
	const [first] = args;
	if (callee !== null && first !== void 0 && first.spread === void 0) {
		const line = lineOf(node);
		if (callee.type === "import") return {
			kind: "import",
			source: first.value,
			style: "namespace",
			line
		};
		if (callee.type === "identifier" && args.length === 1 && textOf$1(source, callee) === "require") return {
			kind: "import",
			source: first.value,
			style: "require",
			line
		};
	}
	const lowered = callee === null ? nothing(node) : lowerExpression$1(source, callee);
	return {
		kind: "call",
		callee: lowered,
		args,
		isNew: false,
		line: lowered.kind === "member" ? lowered.line : lineOf(node)
	};
}
function items(source, node) {
	return parts$1(node).map((part) => part.type === "spread_element" ? {
		value: inner$1(source, part),
		spread: "list"
	} : { value: lowerExpression$1(source, part) });
}
function entries$1(source, node) {
	return parts$1(node).flatMap((part) => entry$1(source, part) ?? []);
}
function entry$1(source, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "pair": {
			const key = node.childForFieldName("key");
			return {
				key: key === null ? nothing(node) : lowerKey(source, key),
				value: field$1(source, node, "value")
			};
		}
		case "shorthand_property_identifier": {
			const name = textOf$1(source, node);
			return {
				key: {
					kind: "literal",
					value: name,
					line
				},
				value: {
					kind: "name",
					name,
					line
				}
			};
		}
		case "spread_element": return {
			key: null,
			value: inner$1(source, node)
		};
		case "method_definition": {
			const name = node.childForFieldName("name");
			const accessor = node.children.find((child) => child.type === "get" || child.type === "set");
			if (name === null || accessor?.type === "set") return void 0;
			const value = lowerFunction$1(source, node);
			return {
				key: lowerKey(source, name),
				value,
				...accessor && { getter: true }
			};
		}
		default: return {
			key: {
				kind: "literal",
				value: node.type,
				line
			},
			value: opaque$1(source, node)
		};
	}
}
function pieces(source, node) {
	const fixed = [];
	const values = [];
	let start = node.startIndex + 1;
	const fix = (end) => {
		fixed.push({
			kind: "literal",
			value: unescaped$1(source.text.slice(start, end)),
			line: lineOf(node)
		});
	};
	for (const child of node.namedChildren) {
		if (child.type !== "template_substitution") continue;
		fix(child.startIndex);
		values.push(inner$1(source, child));
		start = child.endIndex;
	}
	fix(node.endIndex - 1);
	return {
		fixed,
		values
	};
}
function template(source, node) {
	const { fixed, values } = pieces(source, node);
	const [first] = fixed;
	if (values.length === 0 && first !== void 0) return first;
	return {
		kind: "template",
		parts: fixed.flatMap((text, index) => [text, ...values.slice(index, index + 1)]).filter((part) => part.kind !== "literal" || part.value !== ""),
		line: lineOf(node)
	};
}
function tagged(source, node) {
	const { fixed, values } = pieces(source, node);
	return [{
		kind: "list",
		items: fixed.map((value) => ({ value })),
		line: lineOf(node)
	}, ...values].map((value) => ({ value }));
}
function assignment(source, node) {
	const left = node.childForFieldName("left");
	if (left === null) return opaque$1(source, node);
	const sign = node.childForFieldName("operator")?.type.slice(0, -1);
	return {
		kind: "assign",
		target: lowerPattern$1(source, left),
		...sign !== void 0 && { operator: operatorOf(sign) },
		value: field$1(source, node, "right"),
		line: lineOf(node)
	};
}
function update(source, node) {
	const argument = node.childForFieldName("argument");
	const sign = node.childForFieldName("operator");
	if (argument === null || sign === null) return opaque$1(source, node);
	const line = lineOf(node);
	const one = {
		kind: "literal",
		value: 1,
		line
	};
	const [operator, back] = sign.type === "++" ? ["+", "-"] : ["-", "+"];
	const changed = {
		kind: "assign",
		target: lowerPattern$1(source, argument),
		operator,
		value: one,
		line
	};
	if (sign.startIndex < argument.startIndex) return changed;
	return {
		kind: "binary",
		operator: back,
		left: changed,
		right: one,
		line
	};
}
function lowerEffects(source, node) {
	if (node.type === "sequence_expression") return parts$1(node).flatMap((part) => lowerEffects(source, part));
	const lowered = lowerExpression$1(source, node);
	if (node.type === "update_expression" && lowered.kind === "binary") return [lowered.left];
	if (lowered.kind === "opaque" && lowered.what === "void") return lowered.parts;
	return [lowered];
}
function unary$1(source, node) {
	const line = lineOf(node);
	const sign = node.childForFieldName("operator")?.type ?? "";
	const value = field$1(source, node, "argument");
	switch (sign) {
		case "!": return {
			kind: "not",
			value,
			line
		};
		case "-":
			if (value.kind === "literal" && typeof value.value === "number") return {
				kind: "literal",
				value: -value.value,
				line
			};
			return {
				kind: "binary",
				operator: "-",
				left: {
					kind: "literal",
					value: 0,
					line
				},
				right: value,
				line
			};
		case "+": return {
			kind: "call",
			callee: {
				kind: "name",
				name: "Number",
				line
			},
			args: [{ value }],
			isNew: false,
			line
		};
		case "void": if (value.kind === "literal") return nothing(node);
	}
	return {
		kind: "opaque",
		what: sign,
		parts: [value],
		line
	};
}
function sequence(source, node) {
	const line = lineOf(node);
	const all = parts$1(node).map((part) => lowerExpression$1(source, part));
	const final = all.at(-1) ?? nothing(node);
	if (all.slice(0, -1).every((part) => part.kind === "literal")) return final;
	return {
		kind: "index",
		object: {
			kind: "list",
			items: all.map((value) => ({ value })),
			line
		},
		index: {
			kind: "literal",
			value: all.length - 1,
			line
		},
		line
	};
}
function operatorOf(sign) {
	switch (sign) {
		case "===": return "==";
		case "!==": return "!=";
		case "+":
		case "-":
		case "*":
		case "/":
		case "%":
		case "==":
		case "!=":
		case "<":
		case "<=":
		case ">":
		case ">=":
		case "in":
		case "&&":
		case "||":
		case "??":
		case "|": return sign;
		default: return "other";
	}
}

// src/languages/javascript/lower-classes.ts
function lowerClass$1(source, node, outer = []) {
	const name = node.childForFieldName("name");
	const body = node.childForFieldName("body");
	const children = parts$1(node);
	const own = children.filter((child) => child.type === "decorator");
	const heritage = children.find((child) => child.type === "class_heritage");
	return {
		kind: "class",
		...name && { name: textOf$1(source, name) },
		flavour: "class",
		...node.type === "abstract_class_declaration" && { abstract: true },
		bases: heritage === void 0 ? [] : parts$1(heritage).flatMap((clause) => bases(source, clause)),
		decorators: [...outer, ...own.map((each) => lowerDecorator(source, each))],
		members: body === null ? [] : members(source, body),
		line: lineOf(name ?? node)
	};
}
function bases(source, clause) {
	switch (clause.type) {
		case "extends_clause": return clause.childrenForFieldName("value").map((value) => ({ value: lowerExpression$1(source, value) }));
		case "implements_clause": return parts$1(clause).map((type) => ({
			value: lowerType$1(source, type),
			name: "implements"
		}));
		default: return [{ value: lowerExpression$1(source, clause) }];
	}
}
function members(source, body) {
	const members = [];
	let decorators = [];
	for (const child of parts$1(body)) {
		if (child.type === "decorator") {
			decorators.push(lowerDecorator(source, child));
			continue;
		}
		const member = lowerMember$1(source, child, decorators);
		if (member !== void 0) members.push(member);
		decorators = [];
	}
	return members;
}
function lowerMember$1(source, node, decorators) {
	switch (node.type) {
		case "method_definition": return method$1(source, node, decorators);
		case "abstract_method_signature": return {
			...named$1(source, node),
			kind: "method",
			abstract: true,
			decorators
		};
		case "public_field_definition": return fieldMember(source, node, decorators);
		case "class_static_block": {
			const body = node.childForFieldName("body") ?? node;
			const line = lineOf(node);
			return {
				kind: "statement",
				name: "",
				static: true,
				decorators,
				statement: {
					kind: "block",
					body: lowerStatements$1(source, body),
					line
				},
				line
			};
		}
		default: return;
	}
}
function method$1(source, node, decorators) {
	const base = named$1(source, node);
	return {
		...base,
		kind: methodKind(node, base.name),
		decorators,
		value: lowerFunction$1(source, node)
	};
}
function methodKind(node, name) {
	for (const child of node.children) {
		if (child.type === "get") return "getter";
		if (child.type === "set") return "setter";
		if (child.type === "formal_parameters") break;
	}
	return name === "constructor" ? "constructor" : "method";
}
function fieldMember(source, node, decorators) {
	const value = node.childForFieldName("value");
	const type = node.childForFieldName("type");
	const own = node.childrenForFieldName("decorator").map((each) => lowerDecorator(source, each));
	return {
		...named$1(source, node),
		kind: "field",
		decorators: [...decorators, ...own],
		...type && { type: lowerType$1(source, type) },
		...value && { value: lowerExpression$1(source, value) }
	};
}
function named$1(source, node) {
	const key = node.childForFieldName("name");
	const name = key === null ? "" : keyName(source, key);
	const before = node.children.filter((child) => key !== null && child.startIndex < key.startIndex);
	const modifier = before.find((child) => child.type === "accessibility_modifier");
	const visibility = modifier && visibilityOf(textOf$1(source, modifier));
	return {
		name: name ?? "",
		...key !== null && name === void 0 && { computed: lowerKey(source, key) },
		static: before.some((child) => child.type === "static"),
		...visibility && { visibility },
		line: lineOf(key ?? firstPart$1(node) ?? node)
	};
}
function visibilityOf(word) {
	return word === "private" || word === "protected" ? word : "public";
}

// src/languages/javascript/lower-enums.ts
function lowerEnum(source, node) {
	const name = node.childForFieldName("name");
	const body = node.childForFieldName("body");
	const line = lineOf(name ?? node);
	const members = body === null ? [] : enumMembers(source, body);
	const own = name === null ? "" : textOf$1(source, name);
	const isPlain = members.every((member) => member.value.kind === "literal");
	return {
		kind: "let",
		target: {
			kind: "name-pattern",
			name: own,
			line
		},
		value: isPlain ? enumMap(members, line) : scoped(own, members, line),
		line
	};
}
function enumMembers(source, body) {
	const members = [];
	for (const part of parts$1(body)) {
		const key = part.type === "enum_assignment" ? part.childForFieldName("name") : part;
		const given = part.type === "enum_assignment" ? part.childForFieldName("value") : null;
		const line = lineOf(part);
		const name = key === null ? void 0 : keyName(source, key);
		if (name === void 0) continue;
		const value = given === null ? following(members.at(-1), line) : lowerExpression$1(source, given);
		members.push({
			name,
			value,
			line
		});
	}
	return members;
}
function following(previous, line) {
	const last = previous?.value;
	if (last === void 0) return {
		kind: "literal",
		value: 0,
		line
	};
	if (last.kind === "literal" && typeof last.value === "number") return {
		kind: "literal",
		value: last.value + 1,
		line
	};
	return {
		kind: "binary",
		operator: "+",
		left: last,
		right: {
			kind: "literal",
			value: 1,
			line
		},
		line
	};
}
function enumMap(members, line) {
	const byNumber = members.flatMap(({ name, value, line }) => value.kind === "literal" && typeof value.value === "number" ? [{
		key: {
			kind: "literal",
			value: String(value.value),
			line
		},
		value: {
			kind: "literal",
			value: name,
			line
		}
	}] : []);
	const byName = members.map(({ name, value, line }) => ({
		key: {
			kind: "literal",
			value: name,
			line
		},
		value
	}));
	return {
		kind: "map",
		entries: [...byNumber, ...byName],
		line
	};
}
function scoped(name, members, line) {
	const self = {
		kind: "name",
		name,
		line
	};
	return {
		kind: "call",
		callee: {
			kind: "function",
			params: [],
			receiver: "lexical",
			decorators: [],
			body: bodyOf([
				{
					kind: "let",
					target: {
						kind: "name-pattern",
						name,
						line
					},
					value: {
						kind: "map",
						entries: [],
						line
					},
					line
				},
				...members.flatMap((member) => memberStatements(self, member)),
				{
					kind: "return",
					value: self,
					line
				}
			], [name, ...members.map((member) => member.name)]),
			line,
			endLine: line
		},
		args: [],
		isNew: false,
		line
	};
}
function memberStatements(self, { name, value, line }) {
	return [{
		kind: "let",
		target: {
			kind: "name-pattern",
			name,
			line
		},
		value,
		line
	}, {
		kind: "expression",
		expression: {
			kind: "assign",
			target: {
				kind: "place-pattern",
				place: {
					kind: "member",
					object: self,
					name,
					line
				},
				line
			},
			value: {
				kind: "name",
				name,
				line
			},
			line
		},
		line
	}];
}

// src/languages/javascript/lower-modules.ts
function lowerImport$1(source, node) {
	const line = lineOf(node);
	const children = parts$1(node);
	const required = children.find((child) => child.type === "import_require_clause");
	if (required !== void 0) return importRequire(source, required);
	const from = node.childForFieldName("source");
	if (from === null) return [];
	const path = stringValue(source, from);
	const clause = children.find((child) => child.type === "import_clause");
	const bindings = clause === void 0 ? [] : parts$1(clause).flatMap((part) => bindingsOf(source, part));
	const statement = (found, typeOnly) => ({
		kind: "import",
		source: path,
		bindings: found.map(({ binding }) => binding),
		...typeOnly && { typeOnly },
		line
	});
	if (hasToken(node, "type")) return [statement(bindings, true)];
	const types = bindings.filter((each) => each.isType);
	if (types.length === 0) return [statement(bindings, false)];
	const values = bindings.filter((each) => !each.isType);
	return [statement(types, true), ...values.length > 0 ? [statement(values, false)] : []];
}
function bindingsOf(source, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "identifier": return [{
			binding: {
				imported: "default",
				local: textOf$1(source, node),
				line
			},
			isType: false
		}];
		case "namespace_import": {
			const name = firstPart$1(node);
			if (name === void 0) return [];
			return [{
				binding: {
					imported: "*",
					local: textOf$1(source, name),
					line
				},
				isType: false
			}];
		}
		case "named_imports": return parts$1(node).flatMap((part) => bindingsOf(source, part));
		case "import_specifier": {
			const name = node.childForFieldName("name");
			if (name === null) return [];
			const imported = exportedName(source, name);
			const alias = node.childForFieldName("alias");
			return [{
				binding: {
					imported,
					local: alias === null ? imported : textOf$1(source, alias),
					line
				},
				isType: hasToken(node, "type")
			}];
		}
		default: return [];
	}
}
function importRequire(source, node) {
	const name = firstPart$1(node);
	const from = node.childForFieldName("source");
	if (name === void 0 || from === null) return [];
	const line = lineOf(node);
	const value = {
		kind: "import",
		source: {
			kind: "literal",
			value: stringValue(source, from),
			line
		},
		style: "require",
		line
	};
	return [{
		kind: "let",
		target: nameTarget(source, name),
		value,
		line
	}];
}
function lowerImportAlias(source, node) {
	const [name, value] = parts$1(node);
	if (name === void 0 || value === void 0) return [];
	return [{
		kind: "let",
		target: nameTarget(source, name),
		value: dotted$1(source, value),
		line: lineOf(node)
	}];
}
function lowerExport(source, node) {
	if (hasToken(node, "type")) return [];
	const declared = node.childForFieldName("declaration");
	const from = node.childForFieldName("source");
	const line = lineOf(node);
	const isDefault = hasToken(node, "default");
	if (declared !== null) return exportDeclaration(source, declared, node.childrenForFieldName("decorator").map((each) => lowerDecorator(source, each)), isDefault);
	const value = node.childForFieldName("value");
	if (value !== null) return [{
		kind: "export",
		items: [{
			value: lowerExpression$1(source, value),
			exported: "default"
		}],
		line
	}];
	if (hasToken(node, "as")) return [];
	if (hasToken(node, "=")) return exportAssignment(source, node);
	const path = from === null ? {} : { source: stringValue(source, from) };
	return [{
		kind: "export",
		items: exportItems(source, node),
		...path,
		line
	}];
}
function exportItems(source, node) {
	const [clause] = parts$1(node).filter((part) => part.type !== "string");
	if (clause === void 0) return [{ exported: "*" }];
	if (clause.type === "namespace_export") {
		const name = firstPart$1(clause);
		return name === void 0 ? [] : [{
			local: "*",
			exported: exportedName(source, name)
		}];
	}
	return parts$1(clause).flatMap((specifier) => {
		const name = specifier.childForFieldName("name");
		if (name === null || hasToken(specifier, "type")) return [];
		const alias = specifier.childForFieldName("alias");
		return [{
			local: exportedName(source, name),
			exported: exportedName(source, alias ?? name)
		}];
	});
}
function exportDeclaration(source, node, decorators, isDefault) {
	const line = lineOf(node);
	const statements = /^(?:function|generator_function|(?:abstract_)?class)_declaration$/.test(node.type) ? declaration(source, node, decorators) : lowerStatement$1(source, node);
	if (!isDefault) return statements.flatMap((statement) => {
		if (statement.kind === "let") return [{
			...statement,
			exported: true
		}];
		if (statement.kind !== "namespace") return [statement];
		const [name = statement.name] = statement.name.split(".");
		return [statement, {
			kind: "export",
			items: [{
				local: name,
				exported: name
			}],
			line
		}];
	});
	return statements.flatMap((statement) => {
		if (statement.kind !== "let" || statement.target.kind !== "name-pattern") return [statement];
		return [statement, {
			kind: "export",
			items: [{
				local: statement.target.name,
				exported: "default"
			}],
			line
		}];
	});
}
function exportAssignment(source, node) {
	const child = firstPart$1(node);
	if (child === void 0) return [];
	const line = lineOf(node);
	return [{
		kind: "expression",
		expression: {
			kind: "assign",
			target: {
				kind: "place-pattern",
				place: {
					kind: "member",
					object: {
						kind: "name",
						name: "module",
						line
					},
					name: "exports",
					line
				},
				line
			},
			value: lowerExpression$1(source, child),
			line
		},
		line
	}];
}
function lowerNamespace(source, node) {
	const name = node.childForFieldName("name");
	const body = node.childForFieldName("body");
	if (name === null || body === null || name.type === "string") return [];
	return [{
		kind: "namespace",
		name: textOf$1(source, name).replaceAll(/\s/g, ""),
		body: lowerStatements$1(source, body),
		line: lineOf(name)
	}];
}
function nameTarget(source, node) {
	return {
		kind: "name-pattern",
		name: textOf$1(source, node),
		line: lineOf(node)
	};
}
function exportedName(source, node) {
	return node.type === "string" ? stringValue(source, node) : textOf$1(source, node);
}
function dotted$1(source, node) {
	const object = node.childForFieldName("object");
	const property = node.childForFieldName("property");
	if (object === null || property === null) return {
		kind: "name",
		name: textOf$1(source, node),
		line: lineOf(node)
	};
	const line = lineOf(property);
	return {
		kind: "member",
		object: dotted$1(source, object),
		name: textOf$1(source, property),
		line
	};
}

// src/languages/javascript/lower-switch.ts
function lowerSwitch(source, node) {
	const line = lineOf(node);
	const value = node.childForFieldName("value");
	const body = node.childForFieldName("body");
	const subject = value === null ? {
		kind: "literal",
		value: void 0,
		line
	} : lowerExpression$1(source, value);
	if (subject.kind === "name" || subject.kind === "literal") return {
		kind: "block",
		body: chainCases(casesOf(source, body, subject)),
		line
	};
	const name = `switch ${line}`;
	return {
		kind: "block",
		body: [{
			kind: "let",
			target: {
				kind: "name-pattern",
				name,
				line
			},
			value: subject,
			line
		}, ...chainCases(casesOf(source, body, {
			kind: "name",
			name,
			line
		}))],
		line
	};
}
function casesOf(source, body, subject) {
	if (body === null) return [];
	return parts$1(body).map((node) => {
		const line = lineOf(node);
		const value = node.childForFieldName("value");
		return {
			test: value === null ? void 0 : {
				kind: "binary",
				operator: "==",
				left: subject,
				right: lowerExpression$1(source, value),
				line
			},
			body: node.childrenForFieldName("body").flatMap((child) => lowerStatement$1(source, child)),
			fallsThrough: true,
			line
		};
	});
}

// src/languages/javascript/lower-statements.ts
function lowerStatements$1(source, node) {
	return parts$1(node).flatMap((child) => lowerStatement$1(source, child));
}
function lowerBranch(source, node) {
	if (node === null) return [];
	return node.type === "statement_block" ? lowerStatements$1(source, node) : lowerStatement$1(source, node);
}
function lowerStatement$1(source, node) {
	switch (node.type) {
		case "expression_statement": return expressionStatement$1(source, node);
		case "lexical_declaration":
		case "variable_declaration": return declarations(source, node);
		case "function_declaration":
		case "generator_function_declaration":
		case "class_declaration":
		case "abstract_class_declaration": return declaration(source, node);
		case "import_statement": return lowerImport$1(source, node);
		case "export_statement": return lowerExport(source, node);
		case "import_alias": return lowerImportAlias(source, node);
		case "enum_declaration": return [lowerEnum(source, node)];
		case "internal_module":
		case "module": return lowerNamespace(source, node);
		case "interface_declaration":
		case "type_alias_declaration":
		case "function_signature":
		case "ambient_declaration":
		case "empty_statement":
		case "debugger_statement":
		case "hash_bang_line": return [];
		case "return_statement":
		case "throw_statement": return [leave(source, node)];
		default: return controlFlow(source, node);
	}
}
function declaration(source, node, decorators = []) {
	const isClass = node.type.endsWith("class_declaration");
	const value = isClass ? lowerClass$1(source, node, decorators) : lowerFunction$1(source, node);
	const { line } = value;
	return [{
		kind: "let",
		target: {
			kind: "name-pattern",
			name: value.name ?? "",
			line
		},
		value,
		...!isClass && { hoisted: true },
		line
	}];
}
function controlFlow(source, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "if_statement": {
			const alternative = node.childForFieldName("alternative");
			return [{
				kind: "if",
				test: operand(source, node, "condition"),
				then: lowerBranch(source, node.childForFieldName("consequence")),
				else: alternative === null ? [] : lowerBranch(source, firstPart$1(alternative) ?? null),
				line
			}];
		}
		case "statement_block": return [{
			kind: "block",
			body: lowerStatements$1(source, node),
			line
		}];
		case "for_in_statement": return [loop$1(source, node)];
		case "for_statement": return [forCount(source, node)];
		case "while_statement": return [{
			kind: "count",
			init: [],
			test: operand(source, node, "condition"),
			body: body(source, node),
			line
		}];
		case "do_statement": return [doCount(source, node)];
		case "switch_statement": return [lowerSwitch(source, node)];
		case "try_statement": return [attempt(source, node)];
		case "labeled_statement": return lowerBranch(source, node.childForFieldName("body"));
		case "with_statement": return [withBlock(source, node)];
		case "break_statement": return [{
			kind: "jump",
			what: "break",
			line
		}];
		case "continue_statement": return [{
			kind: "jump",
			what: "continue",
			line
		}];
		case "ERROR": return parts$1(node).flatMap((part) => lowerStatement$1(source, part));
		default: return [{
			kind: "expression",
			expression: lowerExpression$1(source, node),
			line
		}];
	}
}
function expressionStatement$1(source, node) {
	const child = firstPart$1(node);
	if (child === void 0) return [];
	if (child.type === "internal_module") return lowerNamespace(source, child);
	const line = lineOf(node);
	return lowerEffects(source, child).map((expression) => using(source, node, expression, line));
}
function using(source, node, expression, line) {
	if (expression.kind === "assign" && /^(?:await\s+)?using\s/.test(textOf$1(source, node).slice(0, 40))) return {
		kind: "let",
		target: expression.target,
		value: expression.value,
		line
	};
	return {
		kind: "expression",
		expression,
		line
	};
}
function declarations(source, node) {
	const functionScoped = node.type === "variable_declaration";
	return parts$1(node).flatMap((part) => {
		const name = part.childForFieldName("name");
		if (name === null) return [];
		const value = part.childForFieldName("value");
		const type = part.childForFieldName("type");
		return [{
			kind: "let",
			target: lowerPattern$1(source, name),
			...value && { value: lowerExpression$1(source, value) },
			...type && { type: lowerType$1(source, type) },
			...functionScoped && { functionScoped },
			line: lineOf(name)
		}];
	});
}
function leave(source, node) {
	const child = firstPart$1(node);
	const value = child && { value: lowerExpression$1(source, child) };
	const line = lineOf(node);
	return node.type === "return_statement" ? {
		kind: "return",
		...value,
		line
	} : {
		kind: "jump",
		what: "throw",
		...value,
		line
	};
}
function operand(source, node, name) {
	const child = node.childForFieldName(name);
	if (child === null) return {
		kind: "literal",
		value: void 0,
		line: lineOf(node)
	};
	return lowerExpression$1(source, child);
}
function body(source, node) {
	return lowerBranch(source, node.childForFieldName("body"));
}
function loop$1(source, node) {
	const left = node.childForFieldName("left");
	const target = left && lowerPattern$1(source, left);
	const isKeys = node.childForFieldName("operator")?.type === "in";
	return {
		kind: "loop",
		...target && (isKeys ? { key: target } : { value: target }),
		over: operand(source, node, "right"),
		body: body(source, node),
		line: lineOf(node)
	};
}
function forCount(source, node) {
	const [init, condition, increment] = [
		"initializer",
		"condition",
		"increment"
	].map((name) => node.childForFieldName(name));
	const steps = increment ? lowerEffects(source, increment) : [];
	const line = lineOf(node);
	const isTest = condition && condition.type !== "empty_statement" && condition.type !== ";";
	return {
		kind: "count",
		init: init ? initial(source, init) : [],
		...isTest && { test: lowerExpression$1(source, condition) },
		...steps.length > 0 && { step: together(steps, line) },
		body: body(source, node),
		line
	};
}
function initial(source, node) {
	if (node.type.endsWith("_declaration") || node.type === "empty_statement") return lowerStatement$1(source, node);
	return lowerEffects(source, node).map((expression) => ({
		kind: "expression",
		expression,
		line: expression.line
	}));
}
function together(effects, line) {
	const [first, ...others] = effects;
	if (first !== void 0 && others.length === 0) return first;
	return {
		kind: "list",
		items: effects.map((value) => ({ value })),
		line
	};
}
function doCount(source, node) {
	const line = lineOf(node);
	const stop = {
		kind: "if",
		test: {
			kind: "not",
			value: operand(source, node, "condition"),
			line
		},
		then: [{
			kind: "jump",
			what: "break",
			line
		}],
		else: [],
		line
	};
	return {
		kind: "count",
		init: [],
		body: [...body(source, node), stop],
		line
	};
}
function attempt(source, node) {
	const handler = node.childForFieldName("handler");
	const final = node.childForFieldName("finalizer");
	const caught = handler?.childForFieldName("parameter");
	return {
		kind: "try",
		body: body(source, node),
		handlers: handler === null ? [] : [{
			...caught && { target: lowerPattern$1(source, caught) },
			body: body(source, handler)
		}],
		finally: final === null ? [] : body(source, final),
		line: lineOf(node)
	};
}
function withBlock(source, node) {
	const expression = operand(source, node, "object");
	const line = lineOf(node);
	return {
		kind: "block",
		body: [{
			kind: "expression",
			expression,
			line
		}, ...body(source, node)],
		line
	};
}

// src/languages/javascript/lower.ts
function lower$1(parsed) {
	const { root } = parsed;
	return {
		file: parsed.file,
		body: lowerStatements$1(parsed, root),
		errors: errorLines(root)
	};
}

// src/languages/javascript/tables.ts
const GLOBALS$1 = Object.fromEntries([
	...[
		"Array",
		"BigInt",
		"Boolean",
		"Buffer",
		"Bun",
		"Date",
		"Deno",
		"Error",
		"Function",
		"Infinity",
		"Intl",
		"JSON"
	],
	...[
		"Map",
		"Math",
		"NaN",
		"Number",
		"Object",
		"Promise",
		"Proxy",
		"Reflect",
		"RegExp",
		"Request",
		"Response"
	],
	...[
		"Set",
		"String",
		"Symbol",
		"TextDecoder",
		"TextEncoder",
		"TypeError",
		"URL",
		"URLSearchParams",
		"WeakMap"
	],
	...[
		"WeakSet",
		"clearInterval",
		"clearTimeout",
		"console",
		"decodeURIComponent",
		"document",
		"encodeURIComponent"
	],
	...[
		"fetch",
		"global",
		"globalThis",
		"import.meta",
		"isNaN",
		"parseFloat",
		"parseInt",
		"process",
		"queueMicrotask"
	],
	...[
		"require",
		"setImmediate",
		"setInterval",
		"setTimeout",
		"structuredClone",
		"window"
	]
].map((name) => [name, name]));
const ENVIRONMENT$1 = [
	"process.env",
	"globalThis.process.env",
	"global.process.env",
	"import.meta.env",
	"Deno.env.get",
	"Bun.env"
];
const CONSTANTS$1 = {
	"path.sep": "/",
	"path.posix.sep": "/",
	"path.delimiter": ":",
	"os.EOL": "\n"
};
const PATH = {
	join: "join-path",
	resolve: "join-path",
	basename: "base-name",
	dirname: "dir-name",
	extname: "ext-name",
	normalize: "join-path",
	parse: "parse-path"
};
const COLLECTIONS = {
	each: "each",
	forEach: "each",
	map: "map",
	flatMap: "flat-map",
	filter: "filter",
	reduce: "reduce",
	find: "find",
	some: "some",
	every: "every",
	keys: "keys",
	values: "values",
	toPairs: "entries",
	fromPairs: "from-entries",
	flatten: "flatten",
	flattenDeep: "flatten",
	uniq: "unique",
	concat: "concat",
	includes: "includes",
	get: "get",
	merge: "update",
	assign: "update",
	extend: "update",
	cloneDeep: "copy",
	clone: "copy",
	capitalize: "capitalize",
	identity: "identity"
};
function under(modules, table) {
	return Object.fromEntries(modules.flatMap((module) => Object.entries(table).map(([name, entry]) => [`${module}.${name}`, entry])));
}
const FUNCTIONS$1 = {
	...under([
		"path",
		"path.posix",
		"path/posix",
		"upath"
	], PATH),
	...under([
		"lodash",
		"lodash-es",
		"underscore"
	], COLLECTIONS),
	Array: "list",
	"Array.from": "list",
	"Array.isArray": "is-list",
	Boolean: "boolean",
	Map: "new-map",
	Number: "number",
	"Number.parseInt": "number",
	"Number.parseFloat": "number",
	"Object.assign": "update",
	"Object.create": "copy",
	"Object.entries": "entries",
	"Object.freeze": "freeze",
	"Object.fromEntries": "from-entries",
	"Object.getOwnPropertyNames": "keys",
	"Object.keys": "keys",
	"Object.seal": "freeze",
	"Object.values": "values",
	"Promise.all": "promise-all",
	"Promise.allSettled": "promise-all",
	"Promise.resolve": "identity",
	"Reflect.get": "get-attribute",
	"Reflect.ownKeys": "keys",
	"Reflect.set": "set-attribute",
	RegExp: "regex",
	Set: "unique",
	String: "text",
	URL: {
		operation: "join-url",
		order: [1, 0]
	},
	assert: "assert",
	"assert.ok": "assert",
	"assert/strict": "assert",
	"assert.strict": "assert",
	parseFloat: "number",
	"process.cwd": "working-directory",
	parseInt: "number",
	"require.resolve": "identity",
	structuredClone: "copy",
	"url.fileURLToPath": "identity",
	"url.pathToFileURL": "identity",
	"url.resolve": "join-url",
	"url-join": "join-path",
	"util.format": "printf",
	"util.promisify": "identity",
	"fs.readdirSync": "read-directory",
	"fs.promises.readdir": "read-directory",
	"fs/promises.readdir": "read-directory",
	"fs-extra.readdirSync": "read-directory",
	"fs-extra.readdir": "read-directory",
	glob: "glob",
	"glob.glob": "glob",
	"glob.globSync": "glob",
	"glob.sync": "glob",
	"fast-glob": "glob",
	"fast-glob.sync": "glob",
	"fast-glob.glob": "glob",
	"fast-glob.globSync": "glob",
	globby: "glob",
	"globby.globby": "glob",
	"globby.globbySync": "glob",
	"globby.sync": "glob",
	"tinyglobby.glob": "glob",
	"tinyglobby.globSync": "glob",
	"import.meta.glob": "glob"
};
const METHODS$1 = {
	add: "append",
	apply: "apply",
	at: "at",
	bind: "bind",
	call: "call",
	catch: "identity",
	charAt: "at",
	concat: "concat",
	endsWith: "ends-with",
	entries: "entries",
	every: "every",
	filter: "filter",
	finally: "identity",
	find: "find",
	flat: "flatten",
	flatMap: "flat-map",
	forEach: "each",
	get: "get",
	has: "has",
	includes: "includes",
	indexOf: "index-of",
	join: "join",
	keys: "keys",
	length: "length",
	map: "map",
	normalize: "identity",
	padStart: "pad",
	pop: "pop",
	push: "append",
	reduce: "reduce",
	repeat: "repeat",
	replace: "replace",
	replaceAll: "replace-all",
	reverse: "reverse",
	set: "set",
	size: "length",
	slice: "slice",
	some: "some",
	sort: "sort",
	split: "split",
	startsWith: "starts-with",
	substring: "slice",
	then: "then",
	toLocaleLowerCase: "lower",
	toLocaleUpperCase: "upper",
	toLowerCase: "lower",
	toReversed: "reverse",
	toSorted: "sort",
	toString: "text",
	toUpperCase: "upper",
	trim: "trim",
	trimEnd: "trim-end",
	trimStart: "trim-start",
	unshift: "prepend",
	valueOf: "identity",
	values: "values"
};

// src/languages/javascript/index.ts
const javascript = {
	id: "javascript",
	title: "JavaScript and TypeScript",
	extensions: EXTENSIONS,
	grammar: (file) => /\.[cm]?ts$/.test(file) ? "tree-sitter-typescript" : "tree-sitter-tsx",
	lower: lower$1,
	traits: {
		scope: "file",
		explicitExports: true,
		decorators: "metadata",
		assignment: "global",
		blockScope: true,
		mapIteration: "entries",
		implicitSelf: false,
		constructorName: "constructor",
		classesAreCallable: false,
		falsy: ["", 0]
	},
	resolve: resolve$2,
	globals: GLOBALS$1,
	functions: FUNCTIONS$1,
	methods: METHODS$1,
	environment: ENVIRONMENT$1,
	constants: CONSTANTS$1,
	isTest: isTest$1,
	entries: entries$2
};

// src/languages/python/paths.ts
function directoryOf(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}
function nameOf$1(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function within(directory, path) {
	if (directory === "") return path;
	return path === "" ? directory : `${directory}/${path}`;
}
function upwards(directory) {
	const found = [directory];
	for (let at = directory; at !== "";) {
		at = directoryOf(at);
		found.push(at);
	}
	return found;
}
function sharedDepth(a, b) {
	const left = a === "" ? [] : a.split("/");
	const right = b === "" ? [] : b.split("/");
	let depth = 0;
	while (depth < left.length && depth < right.length && left[depth] === right[depth]) depth++;
	return depth;
}

// src/languages/python/declared.ts
function readDeclared(project, manifests) {
	const libraries = /* @__PURE__ */ new Set();
	const roots = /* @__PURE__ */ new Set();
	for (const file of manifests) {
		const text = project.read(file);
		if (text === void 0) continue;
		const found = file.endsWith(".txt") ? requirements(text) : sections(text);
		for (const name of found.libraries) libraries.add(importName(name));
		for (const root of found.roots) roots.add(within(directoryOf(file), root));
	}
	return {
		libraries,
		roots: [...roots].filter((root) => project.hasDirectory(root))
	};
}
function importName(name) {
	return name.toLowerCase().replace(/[-.]+/g, "_");
}
const REQUIREMENT = /^\s*["']?([A-Za-z][\w.-]*)/;
function requirements(text) {
	return {
		libraries: text.split("\n").flatMap((line) => REQUIREMENT.exec(line)?.[1] ?? []),
		roots: []
	};
}
const DEPENDENCY_TABLE = /(?:dependencies|dependency-groups|packages)$/;
const DEPENDENCY_KEY = /^(?:dependencies|install_requires)$/;
const ASSIGNMENT = /^(?:(["'])([\w.-]*)\1|([\w.-]+))\s*=\s*(.*)$/;
function sections(text) {
	const libraries = [];
	const roots = [];
	let table = "";
	let key = "";
	for (const line of text.split("\n")) {
		const header = /^\s*\[+([^\]"']+)\]+\s*$/.exec(line);
		if (header?.[1] !== void 0) {
			table = header[1].trim();
			key = "";
			continue;
		}
		const assignment = ASSIGNMENT.exec(line);
		if (assignment !== null) key = assignment[2] ?? assignment[3] ?? "";
		const value = assignment === null ? line : assignment[4] ?? "";
		roots.push(...rootsIn(table, key, value));
		libraries.push(...librariesIn(table, key, value, assignment !== null));
	}
	return {
		libraries,
		roots
	};
}
function librariesIn(table, key, value, isAssignment) {
	const isTable = DEPENDENCY_TABLE.test(table) && table !== "options.packages";
	if (isTable && (table.startsWith("tool.") || table === "packages" || table === "dev-packages")) return isAssignment && key !== "" ? [key] : [];
	if (!isTable && !DEPENDENCY_KEY.test(key)) return [];
	const quoted = [...value.matchAll(/["']([A-Za-z][\w.-]*)[^"']*["']/g)].map((match) => match[1] ?? "");
	if (quoted.length > 0 || isAssignment) return quoted;
	return requirements(value).libraries;
}
function rootsIn(table, key, value) {
	const strings = (text) => [...text.matchAll(/["']([\w./-]+)["']/g)].map((match) => match[1] ?? "");
	const found = [];
	if (key === "where" || key === "pythonpath") {
		const quoted = strings(value);
		found.push(...quoted.length > 0 ? quoted : value.trim().split(/[\s,]+/));
	}
	if (/^package[-_]dir$/.test(key)) {
		found.push(.../["']{2}\s*=\s*["']([\w./-]+)["']/.exec(value)?.slice(1, 2) ?? []);
		found.push(.../^\s*=\s*([\w./-]+)\s*$/.exec(value)?.slice(1, 2) ?? []);
	}
	if (/package[-_]dir$/.test(table) && key === "") found.push(...strings(value));
	for (const match of value.matchAll(/\bfrom\s*=\s*["']([\w./-]+)["']/g)) found.push(match[1] ?? "");
	return found.map((path) => path.replace(/^\.\/|\/+$/g, "")).filter((path) => path !== "" && path !== "." && !path.startsWith(".."));
}

// src/languages/python/roots.ts
const MANIFEST = /^(?:pyproject\.toml|setup\.(?:py|cfg)|Pipfile|manage\.py|requirements[\w.-]*\.txt)$/;
const known$1 = /* @__PURE__ */ new WeakMap();
function rootsOf(project) {
	let roots = known$1.get(project);
	if (roots === void 0) {
		roots = findRoots(project);
		known$1.set(project, roots);
	}
	return roots;
}
function findRoots(project) {
	const packages = /* @__PURE__ */ new Set();
	const withPython = /* @__PURE__ */ new Set();
	const manifests = [];
	const projects = /* @__PURE__ */ new Set([""]);
	for (const file of project.files) {
		const name = nameOf$1(file);
		if (name.endsWith(".py")) markPython(withPython, directoryOf(file));
		if (name === "__init__.py") packages.add(directoryOf(file));
		if (!MANIFEST.test(name)) continue;
		projects.add(directoryOf(file));
		manifests.push(file);
	}
	manifests.push(...project.files.filter((file) => /(?:^|\/)requirements\/[\w.-]+\.txt$/.test(file)));
	const declared = readDeclared(project, manifests);
	const byHead = /* @__PURE__ */ new Map();
	const add = (head, root) => {
		const roots = byHead.get(head) ?? /* @__PURE__ */ new Set();
		byHead.set(head, roots.add(root));
	};
	for (const path of packages) if (!packages.has(directoryOf(path))) add(nameOf$1(path), directoryOf(path));
	const sources = [...projects].flatMap((directory) => [
		directory,
		within(directory, "src"),
		within(directory, "lib")
	]);
	for (const root of /* @__PURE__ */ new Set([...sources, ...declared.roots])) {
		if (!withPython.has(root) || packages.has(root)) continue;
		for (const file of project.filesIn(root)) if (file.endsWith(".py")) add(nameOf$1(file).slice(0, -3), root);
		for (const path of project.directoriesIn(root)) if (withPython.has(path)) add(nameOf$1(path), root);
	}
	return {
		byHead: new Map([...byHead].map(([head, roots]) => [head, [...roots]])),
		packages,
		withPython,
		libraries: declared.libraries,
		projects: [...projects].sort((a, b) => a.length - b.length)
	};
}
function markPython(directories, directory) {
	for (const each of upwards(directory)) {
		if (directories.has(each)) return;
		directories.add(each);
	}
}

// src/languages/python/standard-library.ts
const STANDARD_LIBRARY = new Set(`
    abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii
    bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys
    compileall concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses
    dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno
    faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass
    gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect
    io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math
    mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers
    opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib
    poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue
    quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex
    shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants
    sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog
    tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit tkinter token tokenize
    tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu
    uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile
    zipimport zlib zoneinfo __future__ tomllib distutils imp asynchat
  `.trim().split(/\s+/));

// src/languages/python/resolve.ts
const memory = /* @__PURE__ */ new WeakMap();
function resolve$1(source, from, project) {
	let resolved = memory.get(project);
	if (resolved === void 0) {
		resolved = /* @__PURE__ */ new Map();
		memory.set(project, resolved);
	}
	const key = `${from}\n${source}`;
	let resolution = resolved.get(key);
	if (resolution === void 0) {
		const roots = rootsOf(project);
		resolution = source.startsWith(".") ? relative$1(source, from, project, roots) : absolute(source, from, project, roots);
		resolved.set(key, resolution);
	}
	return resolution;
}
function relative$1(source, from, project, roots) {
	const path = source.replace(/^\.+/, "");
	const up = source.length - path.length - 1;
	const base = upwards(directoryOf(from))[up];
	if (base === void 0) return {
		kind: "absent",
		name: source
	};
	return locate(within(base, path.replaceAll(".", "/")), project, roots) ?? {
		kind: "absent",
		name: source
	};
}
function locate(path, project, roots) {
	if (roots.packages.has(path)) return {
		kind: "files",
		files: [within(path, "__init__.py")]
	};
	if (path !== "" && project.has(`${path}.py`)) return {
		kind: "files",
		files: [`${path}.py`]
	};
	if (roots.withPython.has(path)) return {
		kind: "directory",
		directory: path
	};
}
function absolute(source, from, project, roots) {
	const [head = ""] = source.split(".");
	const path = source.replaceAll(".", "/");
	const isLibrary = STANDARD_LIBRARY.has(head) || roots.libraries.has(importName(head));
	let folder;
	let isOwn = false;
	for (const root of candidates(head, from, roots)) {
		const isPackage = roots.packages.has(within(root, head));
		const isInside = roots.packages.has(root);
		if (isLibrary && (isInside || !(isPackage && isAbove(root, from)))) continue;
		const found = locate(within(root, path), project, roots);
		if (found?.kind === "files" && found.files[0] !== from) return found;
		if (found?.kind === "directory") folder ??= found;
		isOwn ||= isPackage && !isInside;
	}
	if (folder !== void 0) return folder;
	return isOwn ? {
		kind: "absent",
		name: source
	} : {
		kind: "library",
		name: source
	};
}
function isAbove(root, from) {
	return root === "" || from.startsWith(`${root}/`);
}
function candidates(head, from, roots) {
	const chain = upwards(directoryOf(from));
	const outside = chain.findIndex((directory) => !roots.packages.has(directory));
	const above = outside < 0 ? [""] : chain.slice(outside);
	const elsewhere = [...roots.byHead.get(head) ?? []].sort((a, b) => sharedDepth(b, from) - sharedDepth(a, from) || a.length - b.length);
	const inside = outside < 0 ? chain : chain.slice(0, outside);
	return /* @__PURE__ */ new Set([
		...above,
		...elsewhere,
		...inside
	]);
}
function moduleName(file, project) {
	const roots = rootsOf(project);
	const directory = directoryOf(file);
	const outside = upwards(directory).find((each) => !roots.packages.has(each)) ?? "";
	return (nameOf$1(file) === "__init__.py" ? directory : file.slice(0, -3)).slice(outside === "" ? 0 : outside.length + 1).replaceAll("/", ".");
}

// src/languages/python/test-files.ts
const TEST_FOLDER = /^(?:tests?|testing|__tests__|testdata|fixtures|mocks?|benchmarks?|examples?|samples?|demos?|docs_src|(?:unit|integration|functional|e2e)[-_]?tests?|e2e)$/;
const DOMAIN_FOLDER = /^(?:api|apis|app|components|controllers?|domains?|endpoints?|features?|handlers?|modules?|resources?|routers?|routes?|services?|v\d+|views)$/;
const TEST_FILE = /^(?:test_\w*|\w*_tests?|tests|conftest|noxfile|fabfile|locustfile)\.py$/;
const MIGRATION = /(?:^|\/)(?:migrations\/\d{4}_\w+|alembic\/versions\/\w+)\.py$/;
function isTest(file) {
	const segments = file.split("/");
	const name = segments.pop() ?? file;
	if (TEST_FILE.test(name) || MIGRATION.test(file)) return true;
	return segments.some((segment, at) => TEST_FOLDER.test(segment) && (segment.startsWith("tests") || !DOMAIN_FOLDER.test(segments[at - 1] ?? "")));
}

// src/languages/python/entries.ts
const START_FILE = /^(?:Procfile[\w.-]*|(?:[\w-]+\.)?(?:Docker|Container)file[\w.-]*|[\w.-]*compose[\w.-]*\.ya?ml|pyproject\.toml|setup\.(?:cfg|py)|Makefile|justfile|[\w-]*(?:start|run|entrypoint|serve|launch)[\w-]*\.sh|app\.ya?ml|render\.ya?ml|fly\.toml|railway\.(?:toml|json)|supervisord?\.conf|\.flaskenv|[\w-]+\.service)$/i;
const OBJECT = /(?<![\w./:@-])([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*):[A-Za-z_]\w*(?![\w/-])/g;
const MODULE = /\bpython[\d.]*["',\s]+-m["',\s]+([A-Za-z_]\w*(?:\.\w+)*)/g;
const SCRIPT = /(?<![\w-])((?:\.\/)?[\w-]+(?:\/[\w-]+)*\.py)\b/g;
const CONVENTIONAL = [
	"main",
	"app",
	"asgi",
	"wsgi",
	"application",
	"server",
	"api",
	"run",
	"manage",
	"__main__",
	"__init__"
];
function entries(project) {
	const roots = rootsOf(project);
	const found = /* @__PURE__ */ new Set();
	const add = (file) => {
		if (project.has(file) && !isTest(file)) found.add(file);
	};
	for (const file of started(project)) add(file);
	const folders = roots.projects.flatMap((directory) => [
		directory,
		within(directory, "src"),
		within(directory, "app")
	]);
	const packages = folders.flatMap((folder) => project.directoriesIn(folder)).filter((path) => roots.withPython.has(path));
	for (const folder of /* @__PURE__ */ new Set([...folders, ...packages])) for (const name of CONVENTIONAL) if (name !== "__init__" || roots.packages.has(folder)) add(within(folder, `${name}.py`));
	return [...found];
}
function* started(project) {
	for (const file of project.files) {
		if (!START_FILE.test(nameOf$1(file))) continue;
		const text = project.read(file) ?? "";
		const directory = directoryOf(file);
		for (const match of [...text.matchAll(OBJECT), ...text.matchAll(MODULE)]) {
			const found = resolve$1(match[1] ?? "", within(directory, "a-command"), project);
			if (found.kind === "files") yield* found.files;
		}
		for (const match of text.matchAll(SCRIPT)) yield within(directory, (match[1] ?? "").replace(/^\.\//, ""));
	}
}

// src/languages/python/nodes.ts
function parts(node) {
	return node.namedChildren.filter((child) => !isTrivia(child.type));
}
function firstPart(node) {
	return node.namedChildren.find((child) => !isTrivia(child.type));
}
function endLineOf(node) {
	const { row, column } = node.endPosition;
	return column === 0 && row > node.startPosition.row ? row : row + 1;
}
function isTrivia(type) {
	return type === "comment" || type === "line_continuation";
}

// src/languages/python/lower-calls.ts
function lowerCall(source, node) {
	const callee = field(source, node, "function");
	const list = node.childForFieldName("arguments");
	const args = list === null ? [] : lowerArguments(source, list);
	const line = callee.kind === "member" ? callee.line : lineOf(node);
	if (callee.kind === "name" && callee.name === "super") return {
		kind: "super",
		line
	};
	if (callee.kind === "member" && callee.object.kind === "super" && callee.name === "__init__") return {
		kind: "call",
		callee: callee.object,
		args,
		isNew: false,
		line
	};
	return importCall(source, callee, args, line) ?? {
		kind: "call",
		callee,
		args,
		isNew: false,
		line
	};
}
function importCall(source, callee, args, line) {
	const [first] = args;
	if (first === void 0 || first.spread !== void 0) return void 0;
	if (first.name !== void 0 && first.name !== "name") return void 0;
	if (!isImporter(source, callee)) return void 0;
	return {
		kind: "import",
		source: first.value,
		style: "namespace",
		line
	};
}
function isImporter(source, callee) {
	if (callee.kind === "member") return callee.name === "import_module" && callee.object.kind === "name" && callee.object.name === "importlib";
	if (callee.kind !== "name") return false;
	if (callee.name === "__import__") return true;
	return callee.name === "import_module" && source.text.includes("importlib");
}

// src/languages/python/lower-patterns.ts
function lowerPattern(source, node) {
	switch (node.type) {
		case "attribute":
		case "subscript": {
			const place = lowerExpression(source, node);
			if (place.kind === "member" || place.kind === "index") return {
				kind: "place-pattern",
				place,
				line: place.line
			};
			break;
		}
		case "pattern_list":
		case "tuple_pattern":
		case "list_pattern":
		case "expression_list":
		case "tuple":
		case "list": return listPattern(source, node);
		case "parenthesized_expression":
		case "as_pattern_target":
		case "list_splat_pattern":
		case "dictionary_splat_pattern":
		case "list_splat": {
			const inside = firstPart(node);
			if (inside !== void 0) return lowerPattern(source, inside);
			break;
		}
	}
	return {
		kind: "name-pattern",
		name: textOf$1(source, node),
		line: lineOf(node)
	};
}
function listPattern(source, node) {
	return {
		kind: "list-pattern",
		items: parts(node).map((part) => {
			const isRest = part.type === "list_splat_pattern" || part.type === "list_splat";
			return {
				target: lowerPattern(source, part),
				...isRest && { rest: true }
			};
		}),
		line: lineOf(node)
	};
}

// src/languages/python/lower-types.ts
const DOTTED = /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$/u;
function lowerType(source, node) {
	return withoutNone(quoted(typeExpression(source, node)));
}
function typeExpression(source, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "type": {
			const inside = firstPart(node);
			return inside === void 0 ? {
				kind: "opaque",
				what: "type",
				parts: [],
				line
			} : typeExpression(source, inside);
		}
		case "generic_type": {
			const [object, params] = parts(node);
			if (object === void 0) break;
			const args = params === void 0 ? [] : parts(params).map((part) => typeExpression(source, part));
			return {
				kind: "index",
				object: lowerExpression(source, object),
				index: oneOrList(args, line),
				line
			};
		}
		case "union_type": {
			const [left, right] = parts(node);
			if (left === void 0 || right === void 0) break;
			return {
				kind: "binary",
				operator: "|",
				left: typeExpression(source, left),
				right: typeExpression(source, right),
				line
			};
		}
		case "member_type": {
			const [object, name] = parts(node);
			if (object === void 0 || name === void 0) break;
			return {
				kind: "member",
				object: typeExpression(source, object),
				name: textOf$1(source, name),
				line: lineOf(name)
			};
		}
		case "constrained_type":
		case "splat_type": return {
			kind: "opaque",
			what: node.type,
			parts: parts(node).map((part) => typeExpression(source, part)),
			line
		};
	}
	return lowerExpression(source, node);
}
function oneOrList(items, line) {
	const [first] = items;
	if (first !== void 0 && items.length === 1) return first;
	return {
		kind: "list",
		items: items.map((value) => ({ value })),
		line
	};
}
function quoted(type) {
	if (type.kind !== "literal" || typeof type.value !== "string" || !DOTTED.test(type.value)) return type;
	const [first = "", ...rest] = type.value.split(".");
	return rest.reduce((object, name) => ({
		kind: "member",
		object,
		name,
		line: type.line
	}), {
		kind: "name",
		name: first,
		line: type.line
	});
}
function withoutNone(type) {
	if (type.kind === "binary" && type.operator === "|") {
		if (isNone(type.right)) return withoutNone(type.left);
		if (isNone(type.left)) return withoutNone(type.right);
	}
	if (type.kind !== "index") return type;
	const name = type.object.kind === "name" || type.object.kind === "member" ? type.object.name : "";
	if (name === "Optional") return withoutNone(quoted(type.index));
	if (name === "Union" && type.index.kind === "list") {
		const [first, ...others] = type.index.items.filter((item) => !isNone(item.value));
		if (first !== void 0 && others.length === 0) return withoutNone(quoted(first.value));
	}
	return type;
}
function isNone(type) {
	return type.kind === "literal" && type.value === null;
}

// src/languages/python/lower-comprehensions.ts
function lowerComprehension(source, node) {
	const line = lineOf(node);
	const body = node.childForFieldName("body");
	const loops = [];
	for (const part of parts(node)) {
		if (part.type === "for_in_clause") loops.push(loop(source, part));
		const inside = part.type === "if_clause" ? firstPart(part) : void 0;
		const last = loops.at(-1);
		if (inside === void 0 || last === void 0) continue;
		loops[loops.length - 1] = {
			...last,
			tests: [...last.tests, lowerExpression(source, inside)]
		};
	}
	if (body === null) return opaque(source, node);
	if (body.type === "pair") return {
		kind: "comprehension",
		key: field(source, body, "key"),
		element: field(source, body, "value"),
		loops,
		line
	};
	return {
		kind: "comprehension",
		element: lowerExpression(source, body),
		loops,
		line
	};
}
function loop(source, node) {
	const line = lineOf(node);
	const left = node.childForFieldName("left");
	const over = node.childrenForFieldName("right").filter((part) => part.isNamed);
	return {
		target: left === null ? {
			kind: "name-pattern",
			name: "_",
			line
		} : lowerPattern(source, left),
		over: oneOrList(over.map((part) => lowerExpression(source, part)), line),
		tests: []
	};
}

// src/languages/python/lower-functions.ts
function lowerFunction(source, node, decorators = [], receiver = "lexical", isMember = false) {
	const name = node.childForFieldName("name");
	const params = node.childForFieldName("parameters");
	const returns = node.childForFieldName("return_type");
	const body = node.childForFieldName("body");
	return {
		kind: "function",
		...name && !isMember && { name: textOf$1(source, name) },
		params: params === null ? [] : parameters(source, params),
		receiver,
		decorators,
		...returns && { returns: lowerType(source, returns) },
		body: body === null ? NO_BODY : lowerBody(source, body),
		line: lineOf(name ?? node),
		endLine: endLineOf(node)
	};
}
function lowerLambda(source, node) {
	const params = node.childForFieldName("parameters");
	const body = node.childForFieldName("body");
	return {
		kind: "function",
		params: params === null ? [] : parameters(source, params),
		receiver: "lexical",
		decorators: [],
		body: body === null ? NO_BODY : source.body(body, (fresh) => [{
			kind: "return",
			value: lowerExpression(source, fresh),
			line: lineOf(fresh)
		}]),
		line: lineOf(node),
		endLine: endLineOf(node)
	};
}
function decorated(source, node) {
	if (node.type !== "decorated_definition") return {
		decorators: [],
		definition: node
	};
	return {
		decorators: parts(node).filter((part) => part.type === "decorator").map((part) => {
			const inside = firstPart(part);
			return inside === void 0 ? {
				kind: "opaque",
				what: "decorator",
				parts: [],
				line: lineOf(part)
			} : lowerExpression(source, inside);
		}),
		definition: node.childForFieldName("definition") ?? node
	};
}
const NO_BODY = {
	statements: () => [],
	mentions: () => /* @__PURE__ */ new Set()
};
function lowerBody(source, body) {
	if (body.startIndex === body.endIndex) return NO_BODY;
	return source.body(body, (fresh) => lowerStatements(source, fresh));
}
function parameters(source, list) {
	return parts(list).flatMap((part) => parameter(source, part) ?? []);
}
function parameter(source, node) {
	if (node.type === "keyword_separator" || node.type === "positional_separator") return void 0;
	const named = node.childForFieldName("name") ?? (node.type === "typed_parameter" ? firstPart(node) : node) ?? node;
	const value = node.childForFieldName("value");
	const type = node.childForFieldName("type");
	return {
		target: lowerPattern(source, named),
		...value && { default: lowerExpression(source, value) },
		...named.type === "list_splat_pattern" && { rest: "list" },
		...named.type === "dictionary_splat_pattern" && { rest: "map" },
		...type && { type: lowerType(source, type) },
		line: lineOf(named)
	};
}

// src/languages/python/lower-subscripts.ts
const SLICE_METHOD = "[:]";
function lowerSubscript(source, node) {
	const line = lineOf(node);
	const object = field(source, node, "value");
	const subscripts = node.childrenForFieldName("subscript").filter((part) => part.isNamed);
	const [only] = subscripts;
	if (only !== void 0 && subscripts.length === 1 && only.type === "slice") return slice(source, only, object);
	const items = subscripts.map((part) => lowerExpression(source, part));
	return {
		kind: "index",
		object,
		index: items.length === 1 && node.children.some((child) => child.type === ",") ? {
			kind: "list",
			items: items.map((value) => ({ value })),
			line
		} : oneOrList(items, line),
		line
	};
}
function slice(source, node, object) {
	const line = lineOf(node);
	const colons = node.children.filter((child) => child.type === ":");
	const [colon] = colons;
	if (colon === void 0 || colons.length > 1) return {
		kind: "opaque",
		what: "slice",
		parts: [object, opaque(source, node)],
		line
	};
	const bounds = parts(node);
	const from = bounds.find((part) => part.startIndex < colon.startIndex);
	const to = bounds.find((part) => part.startIndex > colon.startIndex);
	const start = from === void 0 ? {
		kind: "literal",
		value: 0,
		line
	} : lowerExpression(source, from);
	return {
		kind: "call",
		callee: {
			kind: "member",
			object,
			name: "[:]",
			line
		},
		args: [{ value: start }, ...to === void 0 ? [] : [{ value: lowerExpression(source, to) }]],
		isNew: false,
		line
	};
}

// src/languages/python/strings.ts
function lowerString(source, node) {
	const line = lineOf(node);
	const pieces = node.type === "concatenated_string" ? parts(node) : [node];
	const joined = [];
	for (const part of pieces.flatMap((piece) => stringParts(source, piece))) {
		const before = joined.at(-1);
		if (part.kind === "literal" && before?.kind === "literal") joined[joined.length - 1] = {
			...before,
			value: `${before.value}${part.value}`
		};
		else joined.push(part);
	}
	const [first] = joined;
	if (first === void 0) return {
		kind: "literal",
		value: "",
		line
	};
	if (joined.length === 1 && first.kind === "literal") return {
		...first,
		line
	};
	return {
		kind: "template",
		parts: joined,
		line
	};
}
function isString(node) {
	return node.type === "string" || node.type === "concatenated_string";
}
function numberOf$1(text) {
	const digits = text.replaceAll("_", "").replace(/[lL]$/, "");
	const value = /^0\d/.test(digits) ? Number.parseFloat(digits) : Number(digits);
	return Number.isNaN(value) ? void 0 : value;
}
function stringParts(source, node) {
	if (node.type !== "string") return [lowerExpression(source, node)];
	const children = parts(node);
	const start = children.find((child) => child.type === "string_start");
	const end = children.find((child) => child.type === "string_end");
	if (start === void 0) return [];
	const prefix = textOf$1(source, start).replace(/["']+$/, "").toLowerCase();
	const result = [];
	let from = start.endIndex;
	const fixed = (to) => {
		const text = decode(source.text.slice(from, to), prefix);
		if (text !== "") result.push({
			kind: "literal",
			value: text,
			line: lineOf(node)
		});
	};
	for (const child of children) {
		if (child.type !== "interpolation") continue;
		fixed(child.startIndex);
		result.push(...interpolation(source, child));
		from = child.endIndex;
	}
	fixed(end?.startIndex ?? node.endIndex);
	return result;
}
function interpolation(source, node) {
	const inside = node.childForFieldName("expression");
	if (inside === null) return [];
	const line = lineOf(inside);
	const value = lowerExpression(source, inside);
	const conversion = node.childForFieldName("type_conversion");
	const format = node.childForFieldName("format_specifier");
	const shown = conversion === null ? "" : textOf$1(source, conversion);
	const spec = format === null ? "" : textOf$1(source, format);
	const keepsText = (shown === "" || shown === "!s") && (spec === "" || spec === ":" || spec === ":s" || spec === ":d");
	const nested = format === null ? [] : parts(format).flatMap((part) => formatParts(source, part));
	const result = keepsText ? value : {
		kind: "opaque",
		what: "formatted value",
		parts: [value, ...nested],
		line
	};
	if (!node.children.some((child) => child.type === "=")) return [result];
	return [{
		kind: "literal",
		value: `${textOf$1(source, inside)}=`,
		line
	}, {
		kind: "opaque",
		what: "formatted value",
		parts: [value],
		line
	}];
}
function formatParts(source, node) {
	const inside = node.childForFieldName("expression");
	return inside === null ? [] : [lowerExpression(source, inside)];
}
const ESCAPE = /\\(?:\r\n|[0-7]{1,3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|N\{[^}]*\}|[\s\S])|\{\{|\}\}/g;
const SIMPLE = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	"\\": "\\",
	"'": "'",
	"\"": "\"",
	"\n": "",
	"\r\n": ""
};
function decode(text, prefix) {
	const isRaw = prefix.includes("r");
	const isFormatted = prefix.includes("f") || prefix.includes("t");
	if (!text.includes("\\") && !isFormatted) return text;
	return text.replace(ESCAPE, (match) => {
		if (match === "{{" || match === "}}") return isFormatted ? match.slice(1) : match;
		return isRaw ? match : unescaped(match, prefix.includes("b"));
	});
}
function unescaped(match, isBytes) {
	const body = match.slice(1);
	const simple = SIMPLE[body];
	if (simple !== void 0) return simple;
	if (/^[0-7]/.test(body)) return String.fromCharCode(Number.parseInt(body, 8));
	if (body.length > 1 && body.startsWith("x")) return String.fromCharCode(Number.parseInt(body.slice(1), 16));
	if (isBytes || body.length === 1) return match;
	if (body.startsWith("N")) return match;
	const code = Number.parseInt(body.slice(1), 16);
	return code <= 1114111 ? String.fromCodePoint(code) : match;
}

// src/languages/python/lower-expressions.ts
function lowerExpression(source, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "identifier":
		case "keyword_identifier": return {
			kind: "name",
			name: textOf$1(source, node),
			line
		};
		case "string":
		case "concatenated_string": return lowerString(source, node);
		case "integer":
		case "float": {
			const value = numberOf$1(textOf$1(source, node));
			return value === void 0 ? opaque(source, node) : {
				kind: "literal",
				value,
				line
			};
		}
		case "true": return {
			kind: "literal",
			value: true,
			line
		};
		case "false": return {
			kind: "literal",
			value: false,
			line
		};
		case "none": return {
			kind: "literal",
			value: null,
			line
		};
		case "await":
		case "parenthesized_expression": {
			const inside = firstPart(node);
			return inside === void 0 ? opaque(source, node) : lowerExpression(source, inside);
		}
		case "type":
		case "generic_type":
		case "union_type":
		case "member_type": return lowerType(source, node);
		case "attribute": return attribute(source, node);
		case "subscript": return lowerSubscript(source, node);
		case "call": return lowerCall(source, node);
		case "list":
		case "tuple":
		case "set":
		case "expression_list":
		case "pattern_list":
		case "tuple_pattern":
		case "list_pattern": return {
			kind: "list",
			items: parts(node).map((part) => lowerArgument(source, part)),
			line
		};
		case "dictionary": return {
			kind: "map",
			entries: parts(node).map((part) => entry(source, part)),
			line
		};
		case "list_comprehension":
		case "set_comprehension":
		case "dictionary_comprehension":
		case "generator_expression": return lowerComprehension(source, node);
		case "lambda": return lowerLambda(source, node);
		case "conditional_expression": return conditional$1(source, node);
		case "named_expression":
		case "assignment":
		case "augmented_assignment": return lowerAssignment(source, node);
		default: return operation(source, node);
	}
}
function operation(source, node) {
	switch (node.type) {
		case "binary_operator": return binary(source, node);
		case "boolean_operator": return binary(source, node);
		case "comparison_operator": return comparison(source, node);
		case "not_operator": return {
			kind: "not",
			value: field(source, node, "argument"),
			line: lineOf(node)
		};
		case "unary_operator": return unary(source, node);
		default: return opaque(source, node);
	}
}
function opaque(source, node, what = node.type) {
	return {
		kind: "opaque",
		what,
		parts: parts(node).map((part) => lowerExpression(source, part)),
		line: lineOf(node)
	};
}
function field(source, node, name) {
	const child = node.childForFieldName(name);
	return child === null ? {
		kind: "opaque",
		what: `missing ${name}`,
		parts: [],
		line: lineOf(node)
	} : lowerExpression(source, child);
}
function lowerArguments(source, node) {
	if (node.type === "generator_expression") return [{ value: lowerExpression(source, node) }];
	return parts(node).map((part) => lowerArgument(source, part));
}
function lowerArgument(source, node) {
	switch (node.type) {
		case "keyword_argument": {
			const name = node.childForFieldName("name");
			return {
				value: field(source, node, "value"),
				...name && { name: textOf$1(source, name) }
			};
		}
		case "list_splat":
		case "list_splat_pattern": return {
			value: inner(source, node),
			spread: "list"
		};
		case "dictionary_splat": return {
			value: inner(source, node),
			spread: "map"
		};
		default: return { value: lowerExpression(source, node) };
	}
}
function inner(source, node) {
	const inside = firstPart(node);
	return inside === void 0 ? opaque(source, node) : lowerExpression(source, inside);
}
function entry(source, node) {
	if (node.type === "pair") return {
		key: field(source, node, "key"),
		value: field(source, node, "value")
	};
	return {
		key: null,
		value: node.type === "dictionary_splat" ? inner(source, node) : lowerExpression(source, node)
	};
}
function attribute(source, node) {
	const name = node.childForFieldName("attribute");
	const object = field(source, node, "object");
	if (name === null) return object;
	return {
		kind: "member",
		object,
		name: textOf$1(source, name),
		line: lineOf(name)
	};
}
function conditional$1(source, node) {
	const [then, test, otherwise] = parts(node);
	if (then === void 0 || test === void 0 || otherwise === void 0) return opaque(source, node);
	return {
		kind: "choice",
		test: lowerExpression(source, test),
		then: lowerExpression(source, then),
		else: lowerExpression(source, otherwise),
		line: lineOf(node)
	};
}
function lowerAssignment(source, node) {
	const line = lineOf(node);
	const target = node.childForFieldName(node.type === "named_expression" ? "name" : "left");
	if (target === null) return opaque(source, node);
	const sign = node.type === "augmented_assignment" ? node.childForFieldName("operator") : null;
	const value = field(source, node, node.type === "named_expression" ? "value" : "right");
	return {
		kind: "assign",
		target: lowerPattern(source, target),
		...sign && { operator: operator(sign.type.slice(0, -1)) },
		value,
		line
	};
}
const OPERATORS = {
	"+": "+",
	"-": "-",
	"*": "*",
	"/": "/",
	"%": "%",
	"|": "|",
	"<": "<",
	"<=": "<=",
	">": ">",
	">=": ">=",
	"==": "==",
	is: "==",
	"!=": "!=",
	"<>": "!=",
	"is not": "!=",
	in: "in",
	and: "&&",
	or: "||"
};
function operator(sign) {
	return OPERATORS[sign] ?? "other";
}
function binary(source, node) {
	return {
		kind: "binary",
		operator: operator(node.childForFieldName("operator")?.type ?? ""),
		left: field(source, node, "left"),
		right: field(source, node, "right"),
		line: lineOf(node)
	};
}
function comparison(source, node) {
	const line = lineOf(node);
	const operands = parts(node).map((part) => lowerExpression(source, part));
	const [first, ...others] = node.childrenForFieldName("operators").map((sign, at) => {
		const left = operands[at] ?? opaque(source, node);
		const right = operands[at + 1] ?? opaque(source, node);
		if (sign.type !== "not in") return {
			kind: "binary",
			operator: operator(sign.type),
			left,
			right,
			line
		};
		return {
			kind: "not",
			value: {
				kind: "binary",
				operator: "in",
				left,
				right,
				line
			},
			line
		};
	});
	return others.reduce((left, right) => ({
		kind: "binary",
		operator: "&&",
		left,
		right,
		line
	}), first ?? opaque(source, node));
}
function unary(source, node) {
	const line = lineOf(node);
	const value = field(source, node, "argument");
	const sign = node.childForFieldName("operator")?.type;
	if (sign === "+") return value;
	if (sign !== "-") return {
		kind: "opaque",
		what: "inversion",
		parts: [value],
		line
	};
	if (value.kind === "literal" && typeof value.value === "number") return {
		kind: "literal",
		value: -value.value,
		line
	};
	return {
		kind: "binary",
		operator: "-",
		left: {
			kind: "literal",
			value: 0,
			line
		},
		right: value,
		line
	};
}

// src/languages/python/lower-classes.ts
const ENUMS = /* @__PURE__ */ new Set([
	"Enum",
	"StrEnum",
	"IntEnum",
	"Flag",
	"IntFlag"
]);
function lowerClass(source, node, decorators = []) {
	const name = node.childForFieldName("name");
	const header = node.childForFieldName("superclasses");
	const body = node.childForFieldName("body");
	const bases = header === null ? [] : lowerArguments(source, header);
	return {
		kind: "class",
		...name && { name: textOf$1(source, name) },
		flavour: bases.some(isEnum) ? "enum" : "class",
		bases,
		decorators,
		members: body === null ? [] : parts(body).flatMap((part) => lowerMember(source, part)),
		line: lineOf(name ?? node)
	};
}
function isEnum({ name, value }) {
	return name === void 0 && (value.kind === "name" || value.kind === "member") && ENUMS.has(value.name);
}
function lowerMember(source, node) {
	const { decorators, definition } = decorated(source, node);
	if (definition.type === "function_definition") return [method(source, definition, decorators)];
	const line = lineOf(node);
	const [statement, ...rest] = lowerStatement(source, node);
	if (definition.type === "class_definition" && statement?.kind === "let") {
		const name = definition.childForFieldName("name");
		return [{
			kind: "field",
			name: name === null ? "" : textOf$1(source, name),
			static: true,
			decorators,
			...statement.value && { value: statement.value },
			line: lineOf(name ?? definition)
		}];
	}
	const field = node.type === "expression_statement" ? lowerField(source, node) : void 0;
	if (field !== void 0) return [field];
	return (statement === void 0 ? [] : [statement, ...rest]).map((each) => ({
		kind: "statement",
		name: "",
		static: true,
		decorators: [],
		statement: each,
		line
	}));
}
function lowerField(source, node) {
	const assignment = firstPart(node);
	if (assignment === void 0 || assignment.type !== "assignment") return void 0;
	const target = assignment.childForFieldName("left");
	const value = assignment.childForFieldName("right");
	const type = assignment.childForFieldName("type");
	if (target === null || target.type !== "identifier" || value?.type === "assignment") return void 0;
	return {
		kind: "field",
		name: textOf$1(source, target),
		static: value !== null,
		decorators: [],
		...type && { type: lowerType(source, type) },
		...value && { value: lowerExpression(source, value) },
		line: lineOf(target)
	};
}
function method(source, node, decorators) {
	const key = node.childForFieldName("name");
	const name = key === null ? "" : textOf$1(source, key);
	const words = new Set(decorators.map(lastName));
	const isStatic = words.has("staticmethod");
	return {
		kind: memberKind(name, words),
		name,
		static: isStatic || words.has("classmethod"),
		...words.has("abstractmethod") && { abstract: true },
		decorators,
		value: lowerFunction(source, node, decorators, isStatic ? "lexical" : "first", true),
		line: lineOf(key ?? node)
	};
}
function memberKind(name, decorators) {
	if (name === "__init__") return "constructor";
	if (decorators.has("setter") || decorators.has("deleter")) return "setter";
	return [
		"property",
		"cached_property",
		"abstractproperty",
		"getter"
	].some((word) => decorators.has(word)) ? "getter" : "method";
}
function lastName(decorator) {
	return decorator.kind === "name" || decorator.kind === "member" ? decorator.name : "";
}

// src/languages/python/lower-imports.ts
function lowerImport(source, node) {
	return node.childrenForFieldName("name").flatMap((name) => {
		const line = lineOf(name);
		const alias = name.childForFieldName("alias");
		const path = dotted(source, name.childForFieldName("name") ?? name);
		if (alias !== null) return [whole(path, textOf$1(source, alias), line)];
		const [head = path] = path.split(".");
		if (head === path) return [whole(path, path, line)];
		return [whole(head, head, line), {
			kind: "import",
			source: path,
			bindings: [],
			line
		}];
	});
}
function lowerImportFrom(source, node) {
	const module = node.childForFieldName("module_name");
	const path = module === null ? "__future__" : dotted(source, module);
	const line = lineOf(node);
	const isEverything = node.namedChildren.some((child) => child.type === "wildcard_import");
	return [{
		kind: "import",
		source: path,
		bindings: node.childrenForFieldName("name").map((name) => {
			const alias = name.childForFieldName("alias");
			const imported = dotted(source, name.childForFieldName("name") ?? name);
			return {
				imported,
				local: alias === null ? imported : textOf$1(source, alias),
				line: lineOf(name)
			};
		}),
		...isEverything && { everything: true },
		line
	}];
}
function whole(path, local, line) {
	return {
		kind: "import",
		source: path,
		bindings: [{
			imported: "*",
			local,
			line
		}],
		line
	};
}
function dotted(source, node) {
	return textOf$1(source, node).replace(/[\s\\]+/g, "");
}

// src/languages/python/lower-match.ts
function lowerMatch(source, node) {
	const line = lineOf(node);
	const subjects = node.childrenForFieldName("subject").filter((part) => part.isNamed);
	const subject = oneOrList(subjects.map((part) => lowerExpression(source, part)), line);
	const name = `match ${line}`;
	const isPlain = subject.kind === "name" || subject.kind === "literal";
	const held = {
		kind: "let",
		target: {
			kind: "name-pattern",
			name,
			line
		},
		value: subject,
		functionScoped: true,
		line
	};
	const body = node.childForFieldName("body");
	const chain = (body === null ? [] : parts(body).filter((part) => part.type === "case_clause")).reduceRight((rest, clause) => [lowerCase(source, clause, isPlain ? subject : {
		kind: "name",
		name,
		line
	}, rest)], []);
	return isPlain ? chain : [held, ...chain];
}
function lowerCase(source, node, subject, rest) {
	const line = lineOf(node);
	const patterns = parts(node).filter((part) => part.type === "case_pattern");
	const [only] = patterns;
	const captures = [];
	const test = only !== void 0 && patterns.length === 1 ? patternTest(source, only, subject, captures) : shape(source, patterns, subject, captures, line);
	const guard = node.childForFieldName("guard");
	const condition = guard === null ? void 0 : firstPart(guard);
	const body = node.childForFieldName("consequence");
	const then = [...captures, ...body === null ? [] : lowerStatements(source, body)];
	if (condition === void 0) return {
		kind: "if",
		test,
		then,
		else: rest,
		line
	};
	return {
		kind: "if",
		test: {
			kind: "binary",
			operator: "&&",
			left: test,
			right: captures.length > 0 ? unknownTest(line) : lowerExpression(source, condition),
			line
		},
		then,
		else: rest,
		line
	};
}
function patternTest(source, node, subject, captures) {
	const line = lineOf(node);
	if (node.type === "case_pattern") {
		const [first] = parts(node);
		const text = textOf$1(source, node);
		if (first === void 0) return text === "_" ? always(line) : unknownTest(line);
		if (text.startsWith("-") && first.type !== "complex_pattern") {
			const value = lowerExpression(source, first);
			return value.kind === "literal" && typeof value.value === "number" ? equals(subject, {
				...value,
				value: -Number(value.value)
			}, line) : unknownTest(line);
		}
		return patternTest(source, first, subject, captures);
	}
	switch (node.type) {
		case "string":
		case "concatenated_string":
		case "integer":
		case "float":
		case "true":
		case "false":
		case "none": return equals(subject, lowerExpression(source, node), line);
		case "dotted_name": return named(source, node, subject, captures);
		case "union_pattern": return anyOf(parts(node).map((part) => patternTest(source, part, subject, captures)), line);
		case "as_pattern": {
			const [pattern, target] = parts(node);
			if (target !== void 0) captures.push(capture(textOf$1(source, target), subject, line));
			return pattern === void 0 ? unknownTest(line) : patternTest(source, pattern, subject, captures);
		}
		default: return shape(source, [node], subject, captures, line);
	}
}
function named(source, node, subject, captures) {
	const line = lineOf(node);
	const [first = "", ...rest] = textOf$1(source, node).split(".");
	if (rest.length === 0) {
		captures.push(capture(first, subject, line));
		return always(line);
	}
	return equals(subject, rest.reduce((object, name) => ({
		kind: "member",
		object,
		name,
		line
	}), {
		kind: "name",
		name: first,
		line
	}), line);
}
function shape(source, nodes, subject, captures, line) {
	for (const name of nodes.flatMap((node) => [...capturedNames(source, node)])) captures.push(capture(name, {
		kind: "opaque",
		what: "part of a matched value",
		parts: [subject],
		line
	}, line));
	return unknownTest(line);
}
function* capturedNames(source, node) {
	if (node.type === "identifier") {
		yield textOf$1(source, node);
		return;
	}
	const children = parts(node);
	const inside = node.type === "class_pattern" || node.type === "keyword_pattern" ? children.slice(1) : children;
	if (node.type === "dotted_name" && children.length > 1) return;
	for (const child of inside) yield* capturedNames(source, child);
}
function capture(name, value, line) {
	return {
		kind: "expression",
		expression: {
			kind: "assign",
			target: {
				kind: "name-pattern",
				name,
				line
			},
			value,
			line
		},
		line
	};
}
function equals(left, right, line) {
	return {
		kind: "binary",
		operator: "==",
		left,
		right,
		line
	};
}
function anyOf(tests, line) {
	const [first, ...others] = tests;
	return others.reduce((left, right) => ({
		kind: "binary",
		operator: "||",
		left,
		right,
		line
	}), first ?? unknownTest(line));
}
function always(line) {
	return {
		kind: "literal",
		value: true,
		line
	};
}
function unknownTest(line) {
	return {
		kind: "opaque",
		what: "match of a pattern",
		parts: [],
		line
	};
}

// src/languages/python/lower-statements.ts
function lowerStatements(source, node) {
	return parts(node).flatMap((part) => lowerStatement(source, part));
}
function lowerStatement(source, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "expression_statement": return expressionStatement(source, node);
		case "function_definition":
		case "class_definition":
		case "decorated_definition": return definition(source, node);
		case "import_statement": return lowerImport(source, node);
		case "import_from_statement":
		case "future_import_statement": return lowerImportFrom(source, node);
		case "return_statement": {
			const value = firstPart(node);
			return [{
				kind: "return",
				...value && { value: lowerExpression(source, value) },
				line
			}];
		}
		case "raise_statement": {
			const value = firstPart(node);
			return [{
				kind: "jump",
				what: "throw",
				...value && { value: lowerExpression(source, value) },
				line
			}];
		}
		case "break_statement": return [{
			kind: "jump",
			what: "break",
			line
		}];
		case "continue_statement": return [{
			kind: "jump",
			what: "continue",
			line
		}];
		case "pass_statement": return [];
		case "global_statement":
		case "nonlocal_statement": {
			const where = node.type === "global_statement" ? "global" : "nonlocal";
			return [{
				kind: "outer",
				names: parts(node).map((part) => textOf$1(source, part)),
				where,
				line
			}];
		}
		case "type_alias_statement": return typeAlias(source, node);
		default: return compound(source, node);
	}
}
function compound(source, node) {
	switch (node.type) {
		case "if_statement": return [conditional(source, node, node.childrenForFieldName("alternative"))];
		case "for_statement": return forStatement(source, node);
		case "while_statement": return whileStatement(source, node);
		case "try_statement": return [tryStatement(source, node)];
		case "with_statement": return withStatement(source, node);
		case "match_statement": return lowerMatch(source, node);
		case "block":
		case "ERROR": return lowerStatements(source, node);
		case "print_statement": {
			const args = node.childrenForFieldName("argument").map((value) => ({ value: lowerExpression(source, value) }));
			return [expression({
				kind: "call",
				callee: {
					kind: "name",
					name: "print",
					line: lineOf(node)
				},
				args,
				isNew: false,
				line: lineOf(node)
			})];
		}
		case "assert_statement":
		case "delete_statement": return [expression(opaque(source, node))];
		default: return [expression(lowerExpression(source, node))];
	}
}
function expression(value) {
	return {
		kind: "expression",
		expression: value,
		line: value.line
	};
}
function expressionStatement(source, node) {
	const inside = parts(node);
	const [first] = inside;
	if (first === void 0) return [];
	if (inside.length > 1) return inside.map((part) => expression(lowerExpression(source, part)));
	if (isString(first) || first.type === "ellipsis") return [];
	const type = first.type === "assignment" ? first.childForFieldName("type") : null;
	if (type === null) return [expression(lowerExpression(source, first))];
	const value = first.childForFieldName("right");
	const target = first.childForFieldName("left");
	if (value === null || target === null) return [];
	if (target.type !== "identifier") return [expression(lowerAssignment(source, first))];
	return [{
		kind: "let",
		target: lowerPattern(source, target),
		value: lowerExpression(source, value),
		type: lowerType(source, type),
		functionScoped: true,
		line: lineOf(first)
	}];
}
function definition(source, node) {
	const { decorators, definition: inside } = decorated(source, node);
	const name = inside.childForFieldName("name");
	if (name === null) return [];
	const value = inside.type === "class_definition" ? lowerClass(source, inside, decorators) : lowerFunction(source, inside, decorators);
	return [{
		kind: "let",
		target: lowerPattern(source, name),
		value,
		functionScoped: true,
		line: lineOf(name)
	}];
}
function typeAlias(source, node) {
	const left = node.childForFieldName("left");
	const right = node.childForFieldName("right");
	if (left === null || right === null) return [];
	return [{
		kind: "let",
		target: {
			kind: "name-pattern",
			name: textOf$1(source, left).replace(/\[[\s\S]*$/, ""),
			line: lineOf(left)
		},
		value: lowerType(source, right),
		functionScoped: true,
		line: lineOf(node)
	}];
}
function block(source, node, name) {
	const body = node.childForFieldName(name);
	return body === null ? [] : lowerStatements(source, body);
}
function conditional(source, node, alternatives) {
	const line = lineOf(node);
	const test = node.childForFieldName("condition");
	const [next, ...rest] = alternatives;
	return {
		kind: "if",
		test: test === null ? {
			kind: "opaque",
			what: "missing condition",
			parts: [],
			line
		} : lowerExpression(source, test),
		then: block(source, node, "consequence"),
		else: alternative(source, next, rest),
		line
	};
}
function alternative(source, next, rest) {
	if (next === void 0) return [];
	if (next.type === "elif_clause") return [conditional(source, next, rest)];
	return block(source, next, "body");
}
function loopElse(source, node) {
	const otherwise = node.childForFieldName("alternative");
	return otherwise === null ? [] : block(source, otherwise, "body");
}
function forStatement(source, node) {
	const line = lineOf(node);
	const left = node.childForFieldName("left");
	const right = node.childForFieldName("right");
	return [{
		kind: "loop",
		...left && { value: lowerPattern(source, left) },
		over: right === null ? oneOrList([], line) : lowerExpression(source, right),
		body: block(source, node, "body"),
		line
	}, ...loopElse(source, node)];
}
function whileStatement(source, node) {
	const test = node.childForFieldName("condition");
	return [{
		kind: "count",
		init: [],
		...test && { test: lowerExpression(source, test) },
		body: block(source, node, "body"),
		line: lineOf(node)
	}, ...loopElse(source, node)];
}
function tryStatement(source, node) {
	const clauses = parts(node);
	const inside = (clause) => {
		const body = clause === void 0 ? void 0 : parts(clause).find((part) => part.type === "block");
		return body === void 0 ? [] : lowerStatements(source, body);
	};
	return {
		kind: "try",
		body: [...block(source, node, "body"), ...inside(clauses.find((clause) => clause.type === "else_clause"))],
		handlers: clauses.filter((clause) => clause.type === "except_clause").map((clause) => {
			const target = caught(clause);
			return {
				...target && { target: lowerPattern(source, target) },
				body: inside(clause)
			};
		}),
		finally: inside(clauses.find((clause) => clause.type === "finally_clause")),
		line: lineOf(node)
	};
}
function caught(clause) {
	const alias = clause.childForFieldName("alias");
	if (alias !== null) return alias;
	const value = clause.childForFieldName("value");
	return value?.type === "as_pattern" ? value.childForFieldName("alias") ?? void 0 : void 0;
}
function withStatement(source, node) {
	const clause = parts(node).find((part) => part.type === "with_clause");
	return [...(clause === void 0 ? [] : parts(clause).filter((part) => part.type === "with_item")).map((item) => {
		const value = item.childForFieldName("value") ?? item;
		const target = value.type === "as_pattern" ? value.childForFieldName("alias") : null;
		const inside = value.type === "as_pattern" ? firstPart(value) ?? value : value;
		const lowered = lowerExpression(source, inside);
		if (target === null) return expression(lowered);
		const line = lineOf(target);
		return expression({
			kind: "assign",
			target: lowerPattern(source, target),
			value: lowered,
			line
		});
	}), {
		kind: "block",
		body: block(source, node, "body"),
		line: lineOf(node)
	}];
}

// src/languages/python/lower.ts
function lower(parsed) {
	const { root } = parsed;
	return {
		file: parsed.file,
		body: lowerStatements(parsed, root),
		errors: root.hasError ? errorLines(root) : []
	};
}

// src/languages/python/tables.ts
function words(text) {
	return text.trim().split(/\s+/);
}
const GLOBALS = Object.fromEntries(words(`
    abs all any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright delattr dict
    dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int
    isinstance issubclass iter len list locals map max memoryview min next object oct open ord pow print property quit
    range repr reversed round set setattr slice sorted staticmethod str sum tuple type vars zip NotImplemented Ellipsis
    __name__ __package__ __doc__ __path__ __spec__ __builtins__ __debug__
    BaseException Exception ArithmeticError AssertionError AttributeError ConnectionError EOFError FileNotFoundError
    ImportError IndexError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError
    NotImplementedError OSError PermissionError RuntimeError StopIteration SyntaxError SystemExit TimeoutError TypeError
    UnicodeDecodeError UnicodeEncodeError UnicodeError ValueError Warning DeprecationWarning
  `).map((name) => [name, name]));
const ENVIRONMENT = [
	"os.environ",
	"os.environ.get",
	"os.getenv",
	"os.environb",
	"decouple.config"
];
const CONSTANTS = {
	"typing.TYPE_CHECKING": false,
	"typing_extensions.TYPE_CHECKING": false,
	__debug__: true,
	"os.sep": "/",
	"os.path.sep": "/",
	...Object.fromEntries(words("CONNECT DELETE GET HEAD OPTIONS PATCH POST PUT TRACE").map((method) => [`http.HTTPMethod.${method}`, method]))
};
const FUNCTIONS = {
	bool: "boolean",
	dict: "new-map",
	enumerate: "enumerate",
	filter: {
		operation: "filter",
		order: [1, 0]
	},
	float: "number",
	frozenset: "list",
	getattr: "get-attribute",
	int: "number",
	iter: "identity",
	len: "length",
	list: "list",
	map: {
		operation: "map",
		order: [1, 0]
	},
	range: "range",
	reversed: "reverse",
	set: "list",
	setattr: "set-attribute",
	sorted: "sort",
	str: "text",
	tuple: "list",
	zip: "zip",
	classmethod: "identity",
	property: "identity",
	staticmethod: "identity",
	"abc.abstractmethod": "identity",
	"asyncio.run": "identity",
	"collections.OrderedDict": "new-map",
	"collections.deque": "list",
	"copy.copy": "copy",
	"copy.deepcopy": "copy",
	"functools.cache": "identity",
	"functools.cached_property": "identity",
	"functools.partial": "partial",
	"functools.reduce": {
		operation: "reduce",
		order: [
			1,
			0,
			2
		]
	},
	"glob.glob": "glob",
	"glob.iglob": "glob",
	"itertools.chain": "concat",
	"itertools.chain.from_iterable": "flatten",
	"os.getenv": "environment",
	"os.environ.get": "environment",
	"os.listdir": "read-directory",
	"os.path.abspath": "identity",
	"os.path.basename": "base-name",
	"os.path.dirname": "dir-name",
	"os.path.join": "join-path",
	"os.path.realpath": "identity",
	"posixpath.join": "join-path",
	"re.compile": "regex",
	"typing.cast": {
		operation: "identity",
		order: [1]
	},
	"urllib.parse.urljoin": "join-url"
};
const METHODS = {
	"[:]": "slice",
	add: "append",
	append: "append",
	capitalize: "capitalize",
	casefold: "lower",
	copy: "copy",
	decode: "identity",
	encode: "identity",
	endswith: "ends-with",
	extend: "extend",
	format: "format",
	get: "get",
	index: "index-of",
	insert: {
		operation: "prepend",
		order: [0, 2]
	},
	items: "entries",
	join: "joined-by",
	keys: "keys",
	lower: "lower",
	lstrip: "trim-start",
	pop: "pop",
	removeprefix: "remove-prefix",
	removesuffix: "remove-suffix",
	replace: "replace-all",
	rstrip: "trim-end",
	split: "split",
	startswith: "starts-with",
	strip: "trim",
	union: "concat",
	update: "update",
	upper: "upper",
	values: "values"
};

// src/languages/python/index.ts
const python = {
	id: "python",
	title: "Python",
	extensions: [".py"],
	grammar: () => "tree-sitter-python",
	lower,
	traits: {
		scope: "file",
		submodules: true,
		decorators: "calls",
		assignment: "declares",
		blockScope: false,
		mapIteration: "keys",
		implicitSelf: false,
		constructorName: "__init__",
		enumValue: "value",
		classesAreCallable: true,
		falsy: ["", 0],
		emptyIsFalse: true
	},
	resolve: resolve$1,
	moduleName,
	globals: GLOBALS,
	functions: FUNCTIONS,
	methods: METHODS,
	environment: ENVIRONMENT,
	constants: CONSTANTS,
	isTest,
	entries
};

// src/languages/index.generated.ts
const languages = [
	go,
	java,
	javascript,
	python
];

// src/languages/parser.ts
const MAX_SOURCE_LENGTH = 1e6;
const LIVE_TREES = 48;
const IDENTIFIER = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
var ParserPool = class {
	#load;
	#grammars = /* @__PURE__ */ new Map();
	#live = /* @__PURE__ */ new Map();
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
	parse(file, text, grammar) {
		return new ParsedFile(file, text, () => this.#tree(file, text, grammar));
	}
	close() {
		for (const tree of this.#live.values()) tree.delete();
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
			return known;
		}
		const parser = this.#grammars.get(grammar);
		if (parser === void 0) throw new Error(`grammar ${grammar} was not prepared`);
		const tree = parser.parse(text);
		if (tree === null) throw new Error(`no tree for ${file}`);
		this.#live.set(key, tree);
		if (this.#live.size > LIVE_TREES) {
			const [oldest] = this.#live;
			if (oldest !== void 0) {
				oldest[1].delete();
				this.#live.delete(oldest[0]);
			}
		}
		return tree;
	}
};
var ParsedFile = class {
	file;
	text;
	#tree;
	constructor(file, text, tree) {
		this.file = file;
		this.text = text;
		this.#tree = tree;
	}
	get root() {
		return this.#tree().rootNode;
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
				mentions ??= new Set(this.text.slice(startIndex, endIndex).match(IDENTIFIER) ?? []);
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
	return filesOf(run, module).some((file) => run.setting.isRelevant(file));
}
function filesOf(run, module) {
	if (module.language.traits.scope !== "directory") return [module.id];
	const directory = module.id.slice(0, -1);
	return run.setting.project.filesIn(directory).filter((file) => run.language(file) === module.language && !module.language.isTest(file));
}
function load(run, module) {
	if (module.state !== "new") return;
	if (run.moduleDepth >= LIMITS.moduleDepth) return;
	module.state = "busy";
	run.moduleDepth++;
	const { conditions, journal, site } = run;
	const outer = conditions.splice(0);
	run.journal = void 0;
	try {
		runModule(run, module);
	} finally {
		conditions.splice(0, conditions.length, ...outer);
		run.journal = journal;
		run.site = site;
		run.moduleDepth--;
		module.state = "done";
	}
}
function runModule(run, module) {
	const scopes = [];
	for (const file of filesOf(run, module)) {
		const syntax = lowerFile(run, module, file);
		if (syntax === void 0) continue;
		module.files.push(syntax);
		const scope = module.language.traits.scope === "directory" ? {
			...childScope(module.scope, "block"),
			file
		} : module.scope;
		bindFileNames(scope, module, file);
		bindModuleName(run, scope, module, file);
		scopes.push(scope);
		hoist(run, syntax.body, scope);
	}
	module.files.forEach((syntax, index) => {
		const scope = scopes[index];
		if (scope !== void 0) runStatements(run, syntax.body, scope);
	});
}
function lowerFile(run, module, file) {
	const text = run.setting.project.read(file);
	if (text === void 0 || text.length > 1e6) return void 0;
	const parsed = run.setting.pool.parse(file, text, module.language.grammar(file));
	try {
		return module.language.lower(parsed);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		run.unresolved.push({
			location: {
				file,
				line: 1
			},
			framework: "",
			reason: "the file nests too deeply to be read"
		});
		return;
	}
}
function bindModuleName(run, scope, module, file) {
	const name = module.language.moduleName?.(file, run.setting.project);
	if (name !== void 0) scope.cells.set("__name__", { value: constant$1(name, "the name of a module") });
}
function bindFileNames(scope, module, file) {
	const slash = file.lastIndexOf("/");
	scope.cells.set("__filename", { value: constant$1(`${VIRTUAL_ROOT}/${file}`) });
	scope.cells.set("__file__", { value: constant$1(`${VIRTUAL_ROOT}/${file}`) });
	scope.cells.set("__dirname", { value: constant$1(slash < 0 ? VIRTUAL_ROOT : `${VIRTUAL_ROOT}/${file.slice(0, slash)}`) });
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
	const common = commonExport(module, name);
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
function commonExport(module, name) {
	const exports = force(module.commonjs.entries.get("exports") ?? UNDEFINED);
	if (exports.kind === "map") {
		const entry = exports.entries.get(name);
		if (entry !== void 0) return entry;
		return name === "default" && exports.entries.size > 0 ? exports : void 0;
	}
	return name === "default" ? exports : void 0;
}
function exportedNames(run, module, seen = /* @__PURE__ */ new Set()) {
	load(run, module);
	if (seen.has(module)) return [];
	seen.add(module);
	const names = new Set(module.exports.keys());
	const exports = force(module.commonjs.entries.get("exports") ?? UNDEFINED);
	if (exports.kind === "map") for (const key of exports.entries.keys()) names.add(key);
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

// src/resolve/imports.ts
function runImport(run, node, scope) {
	const site = {
		file: scope.file,
		line: node.line
	};
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
	if (node.everything === true) importEverything(run, node.source, scope);
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
	for (const module of modulesOf(run, source, scope)) for (const name of exportedNames(run, module)) {
		if (name.startsWith("_") || scope.cells.has(name)) continue;
		scope.cells.set(name, {
			value: void 0,
			alias: () => exported(run, module, name) ?? unknown(name, {
				file: scope.file,
				line: 1
			})
		});
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
				const value = exported(run, module, imported);
				if (value !== void 0) return value;
			}
			return submodule(run, source, imported, scope) ?? unknown(`${imported} of ${source}`, site);
		}
		case "directory": return imported === "*" ? directoryMap(run, source, scope, site) : submodule(run, source, imported, scope) ?? unknown(`${imported} of ${source}`, site);
		case "absent": return unknown(`${resolution.name}, which is not in the repository`, site);
	}
}
function librarySymbol(run, symbol, site) {
	const clean = symbol.endsWith(".default") ? symbol.slice(0, -8) : symbol;
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
	const names = new Set(project.filesIn(resolution.directory).map((file) => file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "")));
	for (const name of project.directoriesIn(resolution.directory)) names.add(name.slice(name.lastIndexOf("/") + 1));
	for (const name of names) result.entries.set(name, lazy(() => submodule(run, source, name, scope) ?? unknown(`${source}.${name}`, site), site));
	return result;
}
function importDynamic(run, source, style, site, scope) {
	return union$1(alternatives$1(source).map((alternative) => {
		if (alternative.kind !== "constant" || typeof alternative.value !== "string") return unknown("a module whose name is computed", site);
		const name = alternative.value;
		const specifier = name.startsWith(`${"/__repository__"}/`) ? relativeTo(name.slice(VIRTUAL_ROOT.length + 1), scope.file) : name;
		const resolution = scope.module.language.resolve(specifier, scope.file, run.setting.project);
		if (resolution.kind === "library") return librarySymbol(run, resolution.name, site);
		if (resolution.kind === "absent") return unknown(`${resolution.name}, which is not in the repository`, site);
		if (resolution.kind === "directory") return directoryMap(run, specifier, scope, site);
		const module = resolution.files[0] === void 0 ? void 0 : moduleOf(run, resolution.files[0]);
		if (module === void 0) return unknown(`the module ${name}`, site);
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
				key: constant$1(at),
				value
			});
		});
		open ||= member.open || member.items.length > LIMITS.iterations;
	} else if (member.kind === "map") {
		for (const [key, value] of member.entries) items.push(mapStep(scope, key, value));
		open ||= member.open;
	} else if (member.kind === "constant" && typeof member.value === "number" && Number.isInteger(member.value) && scope.module.language.traits.scope === "directory") for (let at = 0; at < Math.min(member.value, LIMITS.iterations); at++) items.push({
		key: constant$1(at),
		value: constant$1(at)
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
			key: constant$1(key),
			value: constant$1(key)
		};
		case "values": return {
			key: constant$1(key),
			value
		};
		case "entries": return {
			key: constant$1(key),
			value: list$3([constant$1(key), force(value)])
		};
	}
}

// src/resolve/text.ts
const TEXT_LIMIT = 64;
function concatenate(values, site) {
	let texts = [constant$1("")];
	for (const value of values) {
		const pieces = alternatives$1(value).map((piece) => asText(piece, site));
		if (texts.length * pieces.length > TEXT_LIMIT) return unknown("text with too many variants", site);
		texts = texts.flatMap((left) => pieces.map((right) => joinTexts(left, right)));
	}
	return union$1(texts);
}
function asText(value, site) {
	if (value.kind === "text") return value;
	if (value.kind === "constant") {
		const text = value.value === null || value.value === void 0 ? "" : String(value.value);
		return constant$1(text, value.soft);
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
	if (left.kind === "constant" && right.kind === "constant") return constant$1(`${left.value}${right.value}`, soft);
	const parts = [...partsOf(left), ...partsOf(right)].filter((part) => part !== "");
	return soft === void 0 ? {
		kind: "text",
		parts
	} : {
		kind: "text",
		parts,
		soft
	};
}
function partsOf(text) {
	return text.kind === "constant" ? [String(text.value)] : text.parts;
}
function textsOf(value, site) {
	const texts = /* @__PURE__ */ new Map();
	for (const alternative of alternatives$1(value)) {
		const text = knownText(asText(alternative, site));
		if (!texts.has(text.text)) texts.set(text.text, text);
	}
	return [...texts.values()];
}
function knownText(value) {
	const parts = partsOf(value);
	const known = {
		text: parts.map((part) => typeof part === "string" ? part : "").join(""),
		holes: parts.filter((part) => typeof part !== "string")
	};
	return value.soft === void 0 ? known : {
		...known,
		soft: value.soft
	};
}
function textOf(value) {
	if (value === void 0) return void 0;
	const forced = force(value);
	if (forced.kind !== "constant") return void 0;
	return typeof forced.value === "string" || typeof forced.value === "number" ? String(forced.value) : void 0;
}

// src/resolve/operations-list.ts
const RANGE_LIMIT = 5e3;
function listOperation(name) {
	return Object.hasOwn(OPERATIONS$3, name) ? OPERATIONS$3[name] : void 0;
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
		for (let at = 0; at < length; at++) {
			const item = receiver.items[at];
			if (item !== void 0) use(call(rest[0], item, constant$1(at), receiver), item, constant$1(at));
		}
		if (receiver.open && length === 0) {
			const item = unknown("an element of something unknown", operands.site);
			run.under("for each element", () => use(call(rest[0], item, unknown("an index", operands.site)), item, item));
		}
		return { open: receiver.open };
	}
	if (receiver.kind === "map") {
		const steps = iterate(run, receiver, scope);
		for (const step of steps.items) {
			const pair = force(step.value);
			const values = scope.module.language.traits.mapIteration === "entries" && pair.kind === "list" && pair.items.length === 2 && pair.kind === "list" ? pair.items : [receiver.entries.get(String(step.key.value)) ?? step.value, step.key];
			use(call(rest[0], ...values), step.value, step.key);
		}
		return { open: receiver.open };
	}
}
const collect = (select) => (operands) => {
	const items = [];
	const seen = visit(operands, (result, item) => select(result, item, items, operands));
	return seen === void 0 ? void 0 : list$3(items, seen.open);
};
const test = (stopAt) => (operands) => {
	const truths = [];
	const seen = visit(operands, (result) => truths.push(truthOf(operands.run, result, operands.scope)));
	if (seen === void 0) return void 0;
	if (truths.includes(stopAt)) return constant$1(stopAt);
	return seen.open || truths.includes(void 0) ? unknown("a test of elements", operands.site) : constant$1(!stopAt);
};
const find = (operands) => {
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
	return union$1(candidates);
};
const reduce = (operands) => {
	const { receiver, rest, call } = operands;
	if (receiver.kind !== "list") return void 0;
	const items = [...receiver.items];
	let total = rest[1] ?? items.shift() ?? UNDEFINED;
	items.forEach((item, at) => {
		total = call(rest[0], total, item, constant$1(at));
	});
	return receiver.open ? union$1([total, unknown("a sum over an open list", operands.site)]) : total;
};
const sort = onList((items) => {
	const keys = items.items.map((item) => force(item));
	if (!keys.every((key) => key.kind === "constant" && typeof key.value === "string")) return items;
	return list$3([...keys].sort((a, b) => a.kind === "constant" && b.kind === "constant" && String(a.value) < String(b.value) ? -1 : 1), items.open);
});
const includes = ({ receiver, rest, site }) => {
	const wanted = rest[0] === void 0 ? void 0 : force(rest[0]);
	if (wanted === void 0) return void 0;
	if (receiver.kind === "list") {
		const items = receiver.items.map((item) => force(item));
		if (items.some((item) => same(item, wanted))) return constant$1(true);
		return !receiver.open && wanted.kind === "constant" && wanted.soft === void 0 && items.every((item) => item.kind === "constant" && item.soft === void 0) ? constant$1(false) : unknown("whether a list includes it", site);
	}
	if (receiver.kind === "map" && wanted.kind === "constant") {
		if (receiver.entries.has(String(wanted.value))) return constant$1(true);
		return receiver.open ? unknown("whether a map has it", site) : constant$1(false);
	}
	if (receiver.kind === "constant" && typeof receiver.value === "string" && wanted.kind === "constant" && receiver.soft === void 0) return constant$1(receiver.value.includes(String(wanted.value)));
	return unknown("whether it is included", site);
};
const range = ({ receiver, rest, site }) => {
	const numbers = [receiver, ...rest].map((value) => force(value)).map((value) => value.kind === "constant" && typeof value.value === "number" ? value.value : void 0);
	const [first, second, step = 1] = numbers;
	if (first === void 0 || numbers.includes(void 0) || step === 0) return unknown("a range", site);
	const [from, to] = second === void 0 ? [0, first] : [first, second];
	const items = [];
	for (let at = from; step > 0 ? at < to : at > to; at += step) {
		if (items.length >= RANGE_LIMIT) return list$3(items, true);
		items.push(constant$1(at));
	}
	return list$3(items);
};
function toList(operands, value) {
	if (value === void 0) return list$3([]);
	const forced = force(value);
	if (forced.kind === "list") return forced;
	if (forced.kind === "map") {
		const steps = iterate(operands.run, forced, operands.scope);
		return list$3(steps.items.map((step) => step.value), steps.open);
	}
}
const zip = (operands) => {
	const lists = [operands.receiver, ...operands.rest].map((value) => toList(operands, value));
	if (lists.some((one) => one === void 0)) return list$3([], true);
	const length = Math.min(...lists.map((one) => one?.items.length ?? 0));
	const rows = Array.from({ length }, (_, at) => list$3(lists.map((one) => one?.items[at] ?? UNDEFINED)));
	return list$3(rows, lists.some((one) => one?.open));
};
const OPERATIONS$3 = {
	map: collect((result, _item, into) => into.push(result)),
	"flat-map": collect((result, _item, into) => {
		const value = force(result);
		if (value.kind === "list") into.push(...value.items);
		else into.push(value);
	}),
	filter: (operands) => {
		const [callback] = operands.rest;
		const plain = callback === void 0 || force(callback).kind === "constant" || force(callback).kind === "term";
		const items = [];
		if (plain && operands.receiver.kind === "list") {
			for (const item of operands.receiver.items) if (truthOf(operands.run, item, operands.scope) !== false) items.push(item);
			return list$3(items, operands.receiver.open);
		}
		const seen = visit(operands, (result, item) => {
			if (truthOf(operands.run, result, operands.scope) !== false) items.push(item);
		});
		return seen === void 0 ? void 0 : list$3(items, seen.open);
	},
	each: (operands) => visit(operands, () => {}) === void 0 ? void 0 : operands.receiver,
	"each-entry": (operands) => {
		const { receiver, rest, call } = operands;
		if (receiver.kind !== "map") return visit(operands, () => {}) === void 0 ? void 0 : receiver;
		for (const [key, value] of receiver.entries) call(rest[0], constant$1(key), value);
		return receiver;
	},
	reduce,
	find,
	some: test(true),
	every: test(false),
	concat: (operands) => {
		const { receiver, rest, site } = operands;
		if (receiver.kind !== "list") return receiver.kind === "constant" || receiver.kind === "text" ? concatenate([receiver, ...rest], site) : void 0;
		const result = list$3([...receiver.items], receiver.open);
		for (const value of rest) {
			const more = force(value);
			if (more.kind === "list") result.items.push(...more.items);
			else if (more.kind === "unknown" || more.kind === "term") result.open = true;
			else result.items.push(more);
			if (more.kind === "list" && more.open) result.open = true;
		}
		return result;
	},
	append: onList((items, { rest, args }) => {
		items.items.push(...rest);
		if (args.open) items.open = true;
		return items;
	}),
	prepend: onList((items, { rest }) => {
		items.items.unshift(...rest);
		return items;
	}),
	extend: onList((items, operands) => {
		for (const value of operands.rest) {
			const more = toList(operands, value);
			if (more === void 0) items.open = true;
			else {
				items.items.push(...more.items);
				items.open ||= more.open;
			}
		}
		return items;
	}),
	pop: onList((items) => items.items.pop() ?? UNDEFINED),
	slice: (operands) => {
		const { receiver, rest } = operands;
		const [from, to] = [numberAt(rest, 0), numberAt(rest, 1)];
		if (receiver.kind === "list") return list$3(receiver.items.slice(from, to), receiver.open);
		if (receiver.kind === "constant" && typeof receiver.value === "string") {
			if (rest[0] !== void 0 && from === void 0 && force(rest[0]).kind !== "constant") return unknown("a part of a text", operands.site);
			return constant$1(receiver.value.slice(from, to), receiver.soft);
		}
		return receiver.kind === "text" ? unknown("a part of a text", operands.site) : void 0;
	},
	reverse: onList((items) => list$3([...items.items].reverse(), items.open)),
	sort,
	flatten: onList((items) => {
		const flat = (values, depth) => values.flatMap((value) => {
			const inner = force(value);
			return inner.kind === "list" && depth < 8 ? flat(inner.items, depth + 1) : [inner];
		});
		return list$3([...flat(items.items, 0)], items.open);
	}),
	unique: onList((items) => list$3(items.items.filter((item, at) => items.items.findIndex((other) => same(other, item)) === at), items.open)),
	includes,
	length: (operands) => {
		const { receiver, site } = operands;
		if (receiver.kind === "list") return receiver.open ? unknown("a length", site) : constant$1(receiver.items.length);
		if (receiver.kind === "map") return receiver.open ? unknown("a size", site) : constant$1(receiver.entries.size);
		return receiver.kind === "constant" && typeof receiver.value === "string" ? constant$1(receiver.value.length) : void 0;
	},
	first: onList((items, { site }) => items.items[0] ?? (items.open ? unknown("a first element", site) : UNDEFINED)),
	last: onList((items, { site }) => items.items.at(-1) ?? (items.open ? unknown("a last element", site) : UNDEFINED)),
	at: (operands) => {
		const { receiver, rest, site } = operands;
		const at = numberAt(rest, 0);
		if (at === void 0) return unknown("an element", site);
		if (receiver.kind === "constant" && typeof receiver.value === "string") return constant$1(receiver.value.at(at));
		return receiver.kind === "list" ? receiver.items.at(at) ?? UNDEFINED : void 0;
	},
	"index-of": ({ receiver, rest, site }) => {
		const wanted = rest[0] === void 0 ? void 0 : force(rest[0]);
		if (receiver.kind === "constant" && typeof receiver.value === "string" && wanted?.kind === "constant") return constant$1(receiver.value.indexOf(String(wanted.value)));
		if (receiver.kind !== "list" || wanted === void 0) return void 0;
		const at = receiver.items.findIndex((item) => same(force(item), wanted));
		return at >= 0 ? constant$1(at) : receiver.open || wanted.kind !== "constant" ? unknown("an index", site) : constant$1(-1);
	},
	range,
	enumerate: (operands) => {
		const items = toList(operands, operands.receiver);
		const start = numberAt(operands.rest, 0) ?? 0;
		return items === void 0 ? list$3([], true) : list$3(items.items.map((item, at) => list$3([constant$1(at + start), item])), items.open);
	},
	zip,
	list: (operands) => {
		const { receiver } = operands;
		if (receiver.kind === "constant" && receiver.value === void 0) return list$3([]);
		const items = toList(operands, receiver);
		if (items === void 0) return receiver.kind === "constant" ? void 0 : list$3([], true);
		const [callback] = operands.rest;
		const copy = list$3([...items.items], items.open);
		return callback === void 0 || !isCallable(callback) ? copy : collect((result, _item, into) => into.push(result))({
			...operands,
			receiver: copy
		});
	},
	repeat: ({ receiver, rest }) => {
		const count = numberAt(rest, 0);
		if (count === void 0 || count < 0 || count > 100) return void 0;
		if (receiver.kind === "constant" && typeof receiver.value === "string") return constant$1(receiver.value.repeat(count));
	},
	join: (operands) => {
		const { receiver, rest, site } = operands;
		if (receiver.kind !== "list") return void 0;
		return joinItems(receiver, rest[0] ?? constant$1(","), site);
	},
	"joined-by": (operands) => {
		const items = toList(operands, operands.rest[0]);
		return items === void 0 ? unknown("a joined text", operands.site) : joinItems(items, operands.receiver, operands.site);
	}
};
function isCallable(value) {
	return alternatives$1(value).some((one) => one.kind === "function" || one.kind === "native");
}
function joinItems(items, separator, site) {
	const parts = items.items.flatMap((item, at) => at === 0 ? [item] : [separator, item]);
	if (items.open) parts.push(unknown("more elements", site));
	return concatenate(parts, site);
}

// src/resolve/operations-map.ts
function mapOperation(name) {
	return Object.hasOwn(OPERATIONS$2, name) ? OPERATIONS$2[name] : void 0;
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
		return list$3(names.map(([key, value]) => pick(key, value)));
	}
	const entries = entriesOf(receiver);
	if (entries !== void 0) return list$3(entries.entries.map(([key, value]) => pick(key, value)), entries.open);
	return receiver.kind === "constant" ? void 0 : list$3([], true);
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
const OPERATIONS$2 = {
	keys: listing((key) => constant$1(key)),
	values: listing((_key, value) => value),
	entries: listing((key, value) => list$3([constant$1(key), value])),
	"from-entries": ({ receiver, site }) => {
		if (receiver.kind !== "list") return void 0;
		const result = map([], receiver.open);
		for (const item of receiver.items) {
			const pair = force(item);
			const key = pair.kind === "list" && pair.items[0] !== void 0 ? force(pair.items[0]) : void 0;
			if (pair.kind === "list" && key?.kind === "constant") result.entries.set(String(key.value), pair.items[1] ?? unknown("a value", site));
			else result.open = true;
		}
		return result;
	},
	"new-map": (operands) => {
		const { receiver, args } = operands;
		const result = map();
		if (receiver.kind === "list") return OPERATIONS$2["from-entries"]?.(operands);
		if (receiver.kind === "map") absorb(operands, result, receiver);
		else if (!(receiver.kind === "constant")) result.open = true;
		for (const [key, { value }] of args.named) result.entries.set(key, value);
		return result;
	},
	merge: merge$1,
	update: merge$1,
	copy: ({ receiver }) => {
		if (receiver.kind === "map") return {
			...receiver,
			entries: new Map(receiver.entries),
			getters: new Set(receiver.getters)
		};
		return receiver.kind === "list" ? list$3([...receiver.items], receiver.open) : receiver;
	},
	get: (operands) => {
		const { receiver, rest, site } = operands;
		if (receiver.kind === "list") {
			const at = Number(keyOf$1(operands));
			return receiver.items[at] ?? unknown("an element", site);
		}
		if (receiver.kind !== "map") return void 0;
		const key = keyOf$1(operands);
		if (key === void 0) return unknown("a value by an unknown key", site);
		const value = receiver.entries.get(key);
		if (value !== void 0) return value;
		const fallback = rest[1] ?? UNDEFINED;
		return receiver.open ? union$1([unknown(`the value of ${key}`, site), fallback]) : fallback;
	},
	set: (operands) => {
		const { receiver, rest, run } = operands;
		if (receiver.kind !== "map") return void 0;
		const key = keyOf$1(operands);
		if (key === void 0) receiver.open = true;
		else run.put(receiver.entries, key, rest[1] ?? UNDEFINED);
		return receiver;
	},
	has: (operands) => {
		const { receiver, site } = operands;
		if (receiver.kind !== "map") return void 0;
		const key = keyOf$1(operands);
		if (key === void 0 || receiver.open && !receiver.entries.has(key)) return unknown("whether a map has it", site);
		return constant$1(receiver.entries.has(key));
	}
};

// src/resolve/operations-path.ts
function pathOperation(name) {
	return Object.hasOwn(OPERATIONS$1, name) ? OPERATIONS$1[name] : void 0;
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
const joinPath = (operands) => union$1(combinations(operandsOf(operands)).map((values) => {
	const texts = strings(values);
	if (texts !== void 0) return constant$1(posix.join(...texts), softOf(values));
	const parts = values.flatMap((value, at) => at === 0 ? [value] : [constant$1("/"), value]);
	return collapse(concatenate(parts, operands.site));
}));
function softOf(values) {
	return values.flatMap((value) => value.kind === "constant" && value.soft !== void 0 ? [value.soft] : [])[0];
}
function collapse(value) {
	if (value.kind !== "text") return value;
	return {
		...value,
		parts: value.parts.map((part) => typeof part === "string" ? part.replace(/\/{2,}/g, "/") : part)
	};
}
const joinUrl = (operands) => {
	const texts = strings(operandsOf(operands));
	if (texts === void 0) return joinPath(operands);
	const [base = "", ...rest] = texts;
	return constant$1(rest.reduce((left, right) => right.startsWith("/") ? right : `${left.slice(0, left.lastIndexOf("/") + 1)}${right}`, base));
};
const onPath = (change) => (operands) => {
	const { receiver } = operands;
	if (receiver.kind === "constant" && typeof receiver.value === "string") return constant$1(change(receiver.value, operands), receiver.soft);
	return receiver.kind === "unknown" || receiver.kind === "text" ? unknown("a part of a path", operands.site) : void 0;
};
function insideRoot(path) {
	if (path === "/__repository__") return "";
	if (path.startsWith(`${"/__repository__"}/`)) return posix.normalize(path.slice(VIRTUAL_ROOT.length + 1)).replace(/\/$/, "");
	return path.startsWith("/") ? void 0 : posix.normalize(path).replace(/^\.\/?|\/$/g, "");
}
const readDirectory = ({ receiver, rest, run, site }) => {
	const [path] = strings([receiver]) ?? [];
	const directory = path === void 0 ? void 0 : insideRoot(path);
	if (directory === void 0) return list$3([], true);
	const { project } = run.setting;
	const name = (file) => file.slice(file.lastIndexOf("/") + 1);
	const files = project.filesIn(directory).map(name);
	const directories = project.directoriesIn(directory).map(name);
	const options = rest[0] === void 0 ? void 0 : force(rest[0]);
	if (options?.kind === "map" && options.entries.has("withFileTypes")) return list$3([...directories, ...files].map(() => unknown("a directory entry", site)), true);
	return list$3([...directories, ...files].sort().map((entry) => constant$1(entry)));
};
const OPERATIONS$1 = {
	"join-path": joinPath,
	"join-url": joinUrl,
	"base-name": onPath((path, { rest }) => {
		const [suffix] = strings(rest.slice(0, 1)) ?? [];
		return posix.basename(path, suffix);
	}),
	"dir-name": onPath((path) => posix.dirname(path)),
	"ext-name": onPath((path) => posix.extname(path)),
	"parse-path": ({ receiver }) => {
		if (receiver.kind !== "constant" || typeof receiver.value !== "string") return void 0;
		return map(Object.entries(posix.parse(receiver.value)).map(([key, part]) => [key, constant$1(part)]));
	},
	"working-directory": () => constant$1(VIRTUAL_ROOT),
	"read-directory": readDirectory,
	glob: ({ receiver, run }) => {
		const [pattern] = strings([receiver]) ?? [];
		const inside = pattern === void 0 ? void 0 : insideRoot(pattern);
		if (inside === void 0 || inside === "") return list$3([], true);
		return list$3(run.glob(inside).map((file) => constant$1(`${VIRTUAL_ROOT}/${file}`)));
	}
};

// src/resolve/operations-text.ts
const REGEX_TEXT_LIMIT = 1e3;
function textOperation(name) {
	return Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : void 0;
}
function onText(work, partly) {
	return (operands) => {
		const { receiver, site } = operands;
		if (receiver.kind === "constant" && typeof receiver.value === "string") {
			const result = work(receiver.value, operands);
			return result?.kind === "constant" && receiver.soft !== void 0 ? constant$1(result.value, receiver.soft) : result;
		}
		if (receiver.kind === "text") return partly?.(receiver, operands) ?? unknown("a text that is known only in part", site);
		return receiver.kind === "unknown" ? receiver : void 0;
	};
}
const onParts = (change) => onText((text) => constant$1(change(text)), (text) => ({
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
const trimming = (start, end) => onText((text, { rest }) => constant$1(trim(text, stringAt(rest, 0), start, end)), (text, { rest }) => ({
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
		const result = to === void 0 ? void 0 : force(call(to, constant$1(match)));
		return result?.kind === "constant" ? String(result.value) : void 0;
	};
	let failed = false;
	const change = (match) => {
		const result = swap(match);
		failed ||= result === void 0;
		return result ?? "";
	};
	const result = to?.kind === "constant" && typeof to.value === "string" && to.value.includes("$") && typeof pattern !== "string" ? text.replace(pattern, String(to.value)) : typeof pattern === "string" && all ? text.split(pattern).join(change(pattern)) : text.replace(pattern, change);
	return failed ? unknown("a replaced text", site) : constant$1(result);
});
const edge = (end) => onText((text, { rest, site, receiver }) => {
	const wanted = stringAt(rest, 0);
	if (wanted === void 0 || receiver.kind === "constant" && receiver.soft !== void 0) return unknown("a test of a text", site);
	return constant$1(end ? text.endsWith(wanted) : text.startsWith(wanted));
}, (text, { rest, site }) => {
	const part = end ? text.parts.at(-1) : text.parts[0];
	const wanted = stringAt(rest, 0);
	if (typeof part !== "string" || wanted === void 0 || part.length < wanted.length) return unknown("a test of a text", site);
	return constant$1(end ? part.endsWith(wanted) : part.startsWith(wanted));
});
const removeEdge = (end) => onText((text, { rest }) => {
	const wanted = stringAt(rest, 0);
	if (wanted === void 0) return void 0;
	if (end) return constant$1(wanted !== "" && text.endsWith(wanted) ? text.slice(0, -wanted.length) : text);
	return constant$1(text.startsWith(wanted) ? text.slice(wanted.length) : text);
});
const format = (operands) => {
	const { receiver, args, site } = operands;
	if (receiver.kind !== "constant" || typeof receiver.value !== "string") return receiver.kind === "unknown" ? receiver : void 0;
	let next = 0;
	const parts = [];
	let rest = receiver.value;
	for (let match = /\{\{|\}\}|\{([^{}:!]*)[^{}]*\}/.exec(rest); match !== null; match = /\{\{|\}\}|\{([^{}:!]*)[^{}]*\}/.exec(rest)) {
		parts.push(constant$1(rest.slice(0, match.index)));
		rest = rest.slice(match.index + match[0].length);
		if (match[1] === void 0) {
			parts.push(constant$1(match[0][0] ?? ""));
			continue;
		}
		const value = match[1] === "" ? args.positional[next++] : /^\d+$/.test(match[1]) ? args.positional[Number(match[1])] : args.named.get(match[1]);
		parts.push(value?.value ?? unknown(`the value of {${match[1]}}`, site));
	}
	return concatenate([...parts, constant$1(rest)], site);
};
const printf = ({ receiver, rest, site }) => {
	if (receiver.kind !== "constant" || typeof receiver.value !== "string") return receiver.kind === "unknown" ? receiver : void 0;
	let next = 0;
	const parts = [];
	let text = receiver.value;
	for (let match = PLACEHOLDER.exec(text); match !== null; match = PLACEHOLDER.exec(text)) {
		parts.push(constant$1(text.slice(0, match.index)));
		text = text.slice(match.index + match[0].length);
		if (match[0] === "%%") parts.push(constant$1("%"));
		else {
			const source = rest[0] === void 0 ? void 0 : force(rest[0]);
			const value = match[1] === void 0 ? rest[next++] : source?.kind === "map" ? source.entries.get(match[1]) : void 0;
			parts.push(value ?? unknown("a formatted value", site));
		}
	}
	return concatenate([...parts, constant$1(text)], site);
};
const PLACEHOLDER = /%%|%(?:\(([^)]*)\))?[-+ #0]*\d*(?:\.\d+)?[a-zA-Z]/;
const OPERATIONS = {
	lower: onParts((text) => text.toLowerCase()),
	upper: onParts((text) => text.toUpperCase()),
	capitalize: onText((text) => constant$1(text.slice(0, 1).toUpperCase() + text.slice(1))),
	trim: trimming(true, true),
	"trim-start": trimming(true, false),
	"trim-end": trimming(false, true),
	"starts-with": edge(false),
	"ends-with": edge(true),
	"remove-prefix": removeEdge(false),
	"remove-suffix": removeEdge(true),
	replace: replace(false),
	"replace-all": replace(true),
	split: onText((text, { rest, site }) => {
		const by = rest[0] === void 0 ? void 0 : force(rest[0]);
		const regex = by?.kind === "regex" && text.length <= REGEX_TEXT_LIMIT ? safeRegex(by.source, by.flags) : void 0;
		const separator = by === void 0 ? /\s+/ : regex ?? stringAt(rest, 0);
		if (separator === void 0) return unknown("parts of a text", site);
		return list$3(text.split(separator).map((part) => constant$1(part)));
	}),
	format,
	printf,
	pad: ({ receiver }) => receiver.kind === "constant" ? void 0 : receiver
};

// src/resolve/written.ts
function written(node, depth = 0) {
	if (depth > 4) return "…";
	const inner = (child) => written(child, depth + 1);
	switch (node.kind) {
		case "literal": return typeof node.value === "string" ? `'${node.value}'` : String(node.value);
		case "regex": return `/${node.source}/${node.flags}`;
		case "template": return `\`${node.parts.map((part) => part.kind === "literal" ? String(part.value) : `\${${inner(part)}}`).join("")}\``;
		case "name": return node.name;
		case "self": return "this";
		case "super": return "super";
		case "member": return `${inner(node.object)}.${node.name}`;
		case "index": return `${inner(node.object)}[${inner(node.index)}]`;
		case "call": return `${node.isNew ? "new " : ""}${inner(node.callee)}(${argumentsWritten(node.args, depth)})`;
		case "list": return `[${argumentsWritten(node.items, depth)}]`;
		case "map": return "{…}";
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
	const decide = (value) => node.operator === "??" ? isPresent(value) : truthOf(run, value, scope);
	const results = [];
	let needsRight = false;
	for (const alternative of alternatives$1(left)) {
		const truth = decide(alternative);
		if (node.operator === "&&") {
			if (truth !== true) {
				if (truth === false) results.push(alternative);
				else results.push(constant$1(void 0));
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
	if (!needsRight) return union$1(results);
	const unknownTest = results.length > 0 || node.operator === "&&";
	const evaluateRight = () => evaluate(run, node.right, scope);
	const certain = alternatives$1(left).every((value) => decide(value) === (node.operator === "&&"));
	const right = unknownTest && !certain ? run.under(written(node.left), evaluateRight) : evaluateRight();
	const environment = alternatives$1(left).find((value) => value.kind === "unknown" && value.environment === true);
	if (environment?.kind === "unknown") results.push(...alternatives$1(right).map((value) => soften(value, environment.why)));
	else results.push(right);
	return results.length === 0 ? unknown(written(node), site) : union$1(results);
}
function soften(value, why) {
	if (value.kind === "constant") return constant$1(value.value, value.soft ?? `default of ${why}`);
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
	const test = evaluate(run, node.test, scope);
	const truth = truthOf(run, test, scope);
	if (truth === true) return evaluate(run, node.then, scope);
	if (truth === false) return evaluate(run, node.else, scope);
	const text = written(node.test);
	return union$1([run.under(text, () => evaluate(run, node.then, scope)), run.under(`not ${text}`, () => evaluate(run, node.else, scope))]);
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
	return union$1(results);
}
function operationOf(name) {
	return generalOperation(name) ?? listOperation(name) ?? mapOperation(name) ?? textOperation(name) ?? pathOperation(name) ?? (() => void 0);
}
function generalOperation(name) {
	switch (name) {
		case "identity":
		case "freeze":
		case "promise": return ({ receiver }) => receiver;
		case "promise-all": return ({ receiver }) => receiver.kind === "list" ? receiver : void 0;
		case "then": return then;
		case "call": return ({ run, receiver, rest, args, site, scope }) => {
			const [self, ...others] = rest;
			const given = {
				...args,
				positional: others.map((value) => ({
					value,
					written: ""
				}))
			};
			if (receiver.kind !== "function") return callValue(run, receiver, given, site, scope);
			return callFunction(run, self === void 0 ? receiver : {
				...receiver,
				self
			}, given, site);
		};
		case "apply": return ({ run, receiver, rest, site, scope }) => {
			const [self, values] = rest;
			const items = values === void 0 ? void 0 : force(values);
			const given = {
				positional: items?.kind === "list" ? items.items.map((value) => ({
					value,
					written: ""
				})) : [],
				named: /* @__PURE__ */ new Map(),
				open: items?.kind !== "list" || items.open
			};
			if (receiver.kind !== "function") return callValue(run, receiver, given, site, scope);
			return callFunction(run, self === void 0 ? receiver : {
				...receiver,
				self
			}, given, site);
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
			const value = force(memberOf(run, receiver, String(name.value), site, scope));
			if (fallback !== void 0 && value.kind === "unknown" && receiver.kind === "map") return union$1(alternatives$1(fallback).map((one) => soften(one, `default of ${String(name.value)}`)));
			return fallback !== void 0 && (value.kind === "unknown" || value.kind === "method") ? union$1([value, fallback]) : value;
		};
		case "set-attribute": return ({ run, receiver, rest }) => {
			const [key, value] = rest;
			const name = key === void 0 ? void 0 : force(key);
			if (name?.kind === "constant" && value !== void 0) setMember(run, receiver, String(name.value), value);
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
			return union$1(alternatives$1(fallback).map((value) => soften(value, why)));
		};
		case "boolean": return ({ run, receiver, site, scope }) => {
			const truth = truthOf(run, receiver, scope);
			return truth === void 0 ? unknown("a truth value", site) : constant$1(truth);
		};
		case "assert": return () => UNDEFINED;
		case "is-list": return ({ receiver, site }) => receiver.kind === "unknown" || receiver.kind === "term" ? unknown("a type test", site) : constant$1(receiver.kind === "list");
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
			return receiver.kind === "constant" ? constant$1(receiver.value === null || receiver.value === void 0 ? "" : String(receiver.value), receiver.soft) : void 0;
		};
		case "number": return ({ receiver }) => {
			if (receiver.kind !== "constant" || receiver.value === null || receiver.value === void 0) return void 0;
			const number = Number(receiver.value);
			return Number.isNaN(number) ? void 0 : constant$1(number, receiver.soft);
		};
		default: return;
	}
}
const then = ({ receiver, rest, call, site }) => {
	const [callback] = rest;
	if (callback === void 0) return receiver;
	const taken = force(callback);
	if (taken.kind !== "function" && taken.kind !== "native" && taken.kind !== "method") return unknown("a promise", site);
	return call(taken, receiver);
};
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

// src/resolve/truth.ts
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
	if (operator === "|") return union$1([...mergeMaps(lefts, rights)]);
	if (lefts.length * rights.length > 64) return unknown("an expression with too many variants", site);
	return union$1(lefts.flatMap((one) => rights.map((other) => binaryOne(run, operator, one, other, site, scope))));
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
			if (isText(left)) return applyOperation(run, "printf", left, given(...right.kind === "list" ? right.items : [right]), site, scope) ?? unknown("%", site);
			return arithmetic(operator, left, right, site);
		case "-":
		case "*":
		case "/": return operator === "/" && isText(left) ? concatenate([
			left,
			constant$1("/"),
			right
		], site) : arithmetic(operator, left, right, site);
		case "in": return applyOperation(run, "includes", right, given(left), site, scope) ?? unknown("in", site);
		case "==":
		case "!=": {
			const equal = areEqual(left, right);
			return equal === void 0 ? unknown("a comparison", site) : constant$1(operator === "==" ? equal : !equal);
		}
		case "<":
		case "<=":
		case ">":
		case ">=": return compare$1(operator, left, right, site);
		default: return unknown("an operator", site);
	}
}
function isText(value) {
	return value.kind === "text" || value.kind === "constant" && typeof value.value === "string";
}
function plus(left, right, site) {
	if (left.kind === "constant" && right.kind === "constant" && typeof left.value === "number" && typeof right.value === "number") return constant$1(left.value + right.value, left.soft ?? right.soft);
	if (left.kind === "list") {
		const other = force(right);
		return other.kind === "list" ? list$3([...left.items, ...other.items], left.open || other.open) : list$3([...left.items], true);
	}
	if (right.kind === "list") return list$3([...right.items], true);
	if (isText(left) || isText(right)) return concatenate([left, right], site);
	return unknown("a sum", site);
}
function arithmetic(operator, left, right, site) {
	const [a, b] = [numberOf(left), numberOf(right)];
	if (a === void 0 || b === void 0) return unknown("a calculation", site);
	return constant$1(operator === "-" ? a - b : operator === "*" ? a * b : operator === "/" ? a / b : a % b);
}
function numberOf(value) {
	return value.kind === "constant" && typeof value.value === "number" && value.soft === void 0 ? value.value : void 0;
}
function areEqual(left, right) {
	if (left.kind === "constant" && right.kind === "constant") {
		if (left.soft !== void 0 || right.soft !== void 0) return void 0;
		const empty = (value) => value.value === null || value.value === void 0;
		return empty(left) && empty(right) ? true : left.value === right.value;
	}
	const definite = (value) => value.kind === "list" || value.kind === "map" || value.kind === "function" || value.kind === "class" || value.kind === "instance" || value.kind === "router";
	if (definite(left) && definite(right)) return left === right ? true : void 0;
	if (definite(left) && right.kind === "constant" || definite(right) && left.kind === "constant") return false;
}
function compare$1(operator, left, right, site) {
	if (left.kind !== "constant" || right.kind !== "constant" || left.soft !== void 0 || right.soft !== void 0) return unknown("a comparison", site);
	const [a, b] = [left.value, right.value];
	if (typeof a !== typeof b || typeof a !== "number" && typeof a !== "string" || typeof b !== "number" && typeof b !== "string") return unknown("a comparison", site);
	return constant$1(operator === "<" ? a < b : operator === "<=" ? a <= b : operator === ">" ? a > b : a >= b);
}

// src/resolve/statements.ts
function runBody(run, fn, scope) {
	const completion = runStatements(run, fn.node.body.statements(), scope);
	const { returns, last } = run.frame;
	if (scope.module.language.traits.implicitReturn === true && completion === "normal") return union$1([...returns, last ?? UNDEFINED]);
	if (returns.length === 0) return UNDEFINED;
	return union$1(returns);
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
function runStatement(run, node, scope) {
	const site = {
		file: scope.file,
		line: node.line
	};
	switch (node.kind) {
		case "expression":
			run.frame.last = force(evaluate(run, node.expression, scope));
			return "normal";
		case "let":
			if (!(node.hoisted === true && node.value?.kind === "function" && node.value.decorators.length === 0)) runLet(run, node, scope);
			return "normal";
		case "return":
			run.frame.returns.push(node.value === void 0 ? UNDEFINED : evaluate(run, node.value, scope));
			return "stop";
		case "if": return runIf(run, node, scope);
		case "loop": return runLoop(run, node, scope);
		case "count": return runCount(run, node, scope);
		case "block": return runStatements(run, node.body, blockScope(scope));
		case "try": return runTry(run, node, scope);
		case "jump":
			if (node.value !== void 0) evaluate(run, node.value, scope);
			return node.what === "throw" ? "stop" : node.what;
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
	const { value } = node;
	let result = value === void 0 ? UNDEFINED : evaluate(run, value, scope);
	if (node.target.kind === "name-pattern") result = nameValue(result, node.target.name);
	if (value?.kind === "function" && value.decorators.length > 0 && result.kind === "function" && scope.module.language.traits.decorators === "calls") result = decorate(run, result, value.decorators, scope);
	else if (value?.kind === "class" && value.decorators.length > 0 && result.kind === "class" && scope.module.language.traits.decorators === "calls") result = decorate(run, result, value.decorators, scope);
	bindPattern(run, node.target, result, target, "declare");
	if (node.exported === true) exportNames(node, target, scope);
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
function runIf(run, node, scope) {
	const truth = truthOf(run, evaluate(run, node.test, scope), scope);
	if (truth === true) return runStatements(run, node.then, blockScope(scope));
	if (truth === false) return runStatements(run, node.else, blockScope(scope));
	const test = written(node.test);
	return runBranches(run, () => run.under(test, () => runStatements(run, node.then, blockScope(scope))), () => run.under(`not ${test}`, () => runStatements(run, node.else, blockScope(scope))));
}
function runBranches(run, first, second) {
	const outer = run.journal;
	const perform = (branch) => {
		const journal = new Journal();
		run.journal = journal;
		try {
			return {
				completion: branch(),
				writes: journal.undo()
			};
		} finally {
			run.journal = outer;
		}
	};
	const one = perform(first);
	const other = perform(second);
	const goesOn = (completion) => completion === "normal";
	if (goesOn(one.completion) === goesOn(other.completion)) joinWrites(run, one.writes, other.writes);
	else joinWrites(run, goesOn(one.completion) ? one.writes : other.writes, void 0);
	if (one.completion === other.completion) return one.completion;
	return "normal";
}
function joinWrites(run, first, second) {
	const find = (writes, write) => writes.find((one) => one.owner === write.owner && one.key === write.key);
	const all = [...first, ...(second ?? []).filter((write) => find(first, write) === void 0)];
	for (const write of all) {
		const known = (second === void 0 ? [write.after] : [first, second].map((writes) => {
			const found = find(writes, write);
			return found === void 0 ? write.before : found.after;
		})).filter((value) => value !== void 0);
		run.journal?.note(write.owner, write.key, write.before, write.set, write.read);
		write.set(known.length === 0 ? void 0 : union$1(known));
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
	for (const step of steps.items) {
		const completion = round(step);
		if (completion === "break") break;
		if (completion === "stop") return "stop";
	}
	return "normal";
}
function runCount(run, node, scope) {
	const inner = blockScope(scope);
	runStatements(run, node.init, inner);
	for (let round = 0; round < LIMITS.iterations; round++) {
		const truth = node.test === void 0 ? true : truthOf(run, evaluate(run, node.test, inner), inner);
		if (truth === false) break;
		if (truth === void 0 || node.test === void 0) return run.under(node.test === void 0 ? "a loop" : written(node.test), () => runStatements(run, node.body, blockScope(inner))) === "stop" && node.test === void 0 ? "stop" : "normal";
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
		const inner = blockScope(scope);
		if (handler.target !== void 0) bindPattern(run, handler.target, {
			kind: "unknown",
			why: "a caught error",
			site: {
				file: scope.file,
				line: node.line
			}
		}, inner, "declare");
		runBranches(run, () => run.under("an error is caught", () => runStatements(run, handler.body, inner)), () => "normal");
	}
	const last = runStatements(run, node.finally, blockScope(scope));
	return last === "normal" ? completion : last;
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

// src/resolve/functions.ts
function callLazily(run, target, args, site) {
	if (!run.registers(target.scope.module) && functionScope(target.scope).kind === "module" && isPlain(args) && (target.self === void 0 || isPlainValue(target.self, 0))) {
		const active = run.activeCalls();
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
function callFunction(run, fn, args, site) {
	const { node } = fn;
	const active = run.activations.get(node) ?? 0;
	if (active >= LIMITS.activations || run.callDepth >= LIMITS.callDepth) return unknown(`a recursion of ${fn.name ?? "a function"}`, site);
	run.activations.set(node, active + 1);
	run.entered.set(node, (run.entered.get(node) ?? 0) + 1);
	run.callDepth++;
	run.callers.push(site);
	const { frame } = run;
	run.frame = { returns: [] };
	try {
		const scope = functionScopeOf(fn, site);
		bindParameters(run, fn, args, scope, site);
		return run.at(site, () => runBody(run, fn, scope));
	} finally {
		run.frame = frame;
		run.callDepth--;
		run.callers.pop();
		if (active === 0) run.activations.delete(node);
		else run.activations.set(node, active);
	}
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
function bindParameters(run, fn, args, scope, site) {
	const positional = fn.node.receiver === "first" && fn.self !== void 0 && fn.self !== void 0 ? [fn.self, ...args.positional.map((arg) => arg.value)] : args.positional.map((arg) => arg.value);
	const named = new Map(args.named);
	let at = 0;
	for (const param of fn.node.params) {
		const name = param.target.kind === "name-pattern" ? param.target.name : "";
		if (param.rest === "list") {
			bindPattern(run, param.target, list$3(positional.slice(at), args.open), scope, "declare");
			at = positional.length;
			continue;
		}
		if (param.rest === "map") {
			const rest = map([...named].map(([key, arg]) => [key, arg.value]), args.open);
			bindPattern(run, param.target, rest, scope, "declare");
			continue;
		}
		const keyword = param.rest === "block" ? named.get("&block") : named.get(name);
		let value;
		if (keyword !== void 0) {
			named.delete(param.rest === "block" ? "&block" : name);
			({value} = keyword);
		} else if (param.rest === "block") value = UNDEFINED;
		else if (at < positional.length) value = positional[at++] ?? UNDEFINED;
		else value = args.open ? unknown(`parameter ${name} of ${fn.name ?? "a function"}`, site) : UNDEFINED;
		const injected = injectedValue(run, withDefault(run, value, param.default, scope), param.type, scope, site);
		bindPattern(run, param.target, injected, scope, "declare");
		if (param.field === true && fn.self?.kind === "instance") run.put(fn.self.fields, name, injected);
	}
}
function injectedValue(run, value, type, scope, site) {
	if (type === void 0) return value;
	if (!(value.kind === "constant" && value.value === void 0 || value.kind === "unknown" && value.environment !== true)) return value;
	return lazy(() => {
		const declared = force(evaluate(run, type, scope));
		if (declared.kind === "class" && declared.node.flavour !== "interface" && declared.node.abstract !== true) return sharedInstance(run, declared, site);
		return value;
	}, site);
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
	for (const decoration of decorations) force(decoration.value);
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
	const result = force(callValue(run, decorator, given(target), site, scope));
	if (result.kind === "function" && target.kind === "function") return result.node === target.node ? result : {
		...result,
		wraps: target.wraps ?? target,
		name: target.name ?? ""
	};
	return result.kind === "constant" || result.kind === "unknown" || result.kind === "term" ? target : result;
}

// src/resolve/members.ts
function memberOf(run, object, name, site, scope, mode = "member") {
	const results = alternatives$1(object).map((target) => memberOfOne(run, target, name, site, scope, mode));
	return union$1(results);
}
function memberOfOne(run, target, name, site, scope, mode) {
	const { language } = scope.module;
	switch (target.kind) {
		case "router":
		case "instance":
		case "class":
		case "module": return ownMember(run, target, name, site, scope) ?? fallbackMember(run, target, name, site, scope);
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
		case "function": return functionMember(run, target, name);
		case "term": return termMember(run, target, name, site, scope);
		case "list":
			if (language.methods[name] === "length") return constant$1(target.items.length);
			return {
				kind: "method",
				receiver: target,
				name
			};
		case "constant":
			if (name === language.traits.enumValue) return target;
			if (target.value === null || target.value === void 0) return unknown(`${name} of nothing`, site);
			if (typeof target.value === "string" && language.methods[name] === "length") return constant$1(target.value.length);
			return {
				kind: "method",
				receiver: target,
				name
			};
		case "text":
		case "regex": return {
			kind: "method",
			receiver: target,
			name
		};
		case "unknown": return {
			...target,
			why: target.environment === true ? `${target.why}.${name}` : target.why
		};
		default: return unknown(`${name} of a ${target.kind}`, site);
	}
}
function ownMember(run, target, name, site, scope) {
	switch (target.kind) {
		case "router": {
			const framework = run.frameworkOf(target.router);
			return target.router.data.get(name) ?? framework?.member?.(target.router, name, run.host(framework));
		}
		case "instance": return instanceMember(run, target, name, site, scope);
		case "class": return staticMember(run, target, name, site);
		case "module": return exported(run, target.module, name) ?? submoduleOf(run, target.module.id, name, scope);
		case "map": return target.entries.get(name);
		default: return;
	}
}
function fallbackMember(_run, target, name, site, scope) {
	if (target.kind === "router") return {
		kind: "method",
		receiver: target,
		name
	};
	if (target.kind === "class") {
		const base = lineage(target).find((type) => type.kind === "term");
		if (base !== void 0) return {
			kind: "term",
			symbol: `${base.symbol}.${name}`,
			site
		};
		if (name === scope.module.language.traits.newMethod) return {
			kind: "method",
			receiver: target,
			name
		};
		return unknown(`${name} of ${target.name}`, site);
	}
	if (target.kind === "module") return unknown(`${name} of ${target.module.id}`, site);
	if (target.kind === "instance") return target.inner === void 0 ? unknown(`${name} of ${target.class.name}`, site) : {
		kind: "method",
		receiver: target,
		name
	};
	return unknown(name, site);
}
function functionMember(run, target, name) {
	const property = run.propertiesOf(target.node).get(name);
	if (property !== void 0) return property;
	if (name === "name" || name === "__name__") return constant$1(target.name ?? "");
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
		if (language.environment.includes(target.symbol) && !Object.hasOwn(language.functions, symbol) && !run.isModelled(symbol)) return {
			kind: "unknown",
			why: symbol,
			site,
			environment: true
		};
		const fixed = language.constants === void 0 || !Object.hasOwn(language.constants, symbol) ? void 0 : language.constants[symbol];
		if (fixed !== void 0) return constant$1(fixed);
		return librarySymbol(run, symbol, site);
	}
	return {
		kind: "term",
		symbol,
		receiver: target,
		site
	};
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
	const field = instance.fields.get(name);
	if (field !== void 0) return softenSetting(run, instance.class, name, field);
	const found = classMember(instance.class, name);
	if (found !== void 0) {
		const value = memberValue(run, found.member, found.declarer, instance, site);
		if (value !== void 0) return softenSetting(run, instance.class, name, value);
	}
	if (instance.inner !== void 0) {
		const [inner] = alternatives$1(instance.inner);
		if (inner?.kind === "router") return ownMember(run, inner, name, site, scope);
	}
}
function memberValue(run, member, declarer, self, site) {
	const known = declarer.statics.get(member.name);
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
		if (member === void 0) continue;
		const value = memberValue(run, member, at, type, site);
		if (value === void 0) continue;
		if (member.kind === "field") {
			at.statics.set(name, value);
			return softenSetting(run, type, name, value);
		}
		return value;
	}
	if (name === "name" || name === "__name__") return constant$1(type.name);
}
function softenSetting(run, type, name, value) {
	if (value.kind !== "constant" && value.kind !== "text" && value.kind !== "lazy" && value.kind !== "union") return value;
	if (!lineage(type).some((base) => base.kind === "term" && run.settingsBases.has(base.symbol))) return value;
	return lazy(() => union$1(alternatives$1(value).map((member) => soften(member, `${type.name}.${name}`))), run.site);
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
			else markOpen(object, value);
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
function assignName(run, name, value, scope) {
	const { assignment } = scope.module.language.traits;
	if (assignment === "declares") {
		const home = functionScope(scope);
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
	if (cell === void 0) run.declare(moduleScope(scope), name, value);
	else run.assign(cell, value);
}
function setMember(run, object, name, value) {
	const targets = alternatives$1(object);
	for (const target of targets) {
		const merged = targets.length === 1 ? value : union$1([value, unknown("one of several objects", run.site)]);
		switch (target.kind) {
			case "map":
				run.put(target.entries, name, merged);
				target.getters.delete(name);
				break;
			case "instance":
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
				if (Number.isInteger(at) && at >= 0 && at < 1e4) target.items[at] = merged;
				break;
			}
			case "module": {
				const cell = target.module.exports.get(name) ?? target.module.scope.cells.get(name);
				if (cell !== void 0) run.assign(cell, merged);
				break;
			}
		}
	}
}
function routerOfInstance(instance) {
	const inner = instance.inner === void 0 ? void 0 : force(instance.inner);
	return inner?.kind === "router" ? inner.router : void 0;
}
function markOpen(object, value) {
	for (const target of alternatives$1(object)) {
		if (target.kind === "map") target.open = true;
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
			const rests = sources.map((source) => source.kind === "list" ? list$3(source.items.slice(at), source.open) : list$3([], true));
			bindPattern(run, item.target, union$1(rests), scope, mode);
			return;
		}
		const values = sources.map((source) => {
			if (source.kind === "list") return source.items[at] ?? (source.open ? unknown("an item of an open list", site) : constant$1(void 0));
			return source.kind === "unknown" ? source : unknown("an item of something that is no known list", site);
		});
		bindPattern(run, item.target, withDefault(run, union$1(values), item.default, scope), scope, mode);
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
	return union$1([...rest, evaluate(run, fallback, scope)]);
}

// src/resolve/names.ts
function lookUpUnbound(run, name, scope, site) {
	const { language } = scope.module;
	if (language.traits.implicitSelf) {
		const self = selfOf(scope);
		const member = self === void 0 ? void 0 : ownMember(run, self, name, site, scope);
		if (member !== void 0) return member;
	}
	const declared = lookUpDeclared(run, name, scope);
	if (declared !== void 0) return declared;
	const symbol = Object.hasOwn(language.globals, name) ? language.globals[name] : void 0;
	if (symbol !== void 0) return {
		kind: "term",
		symbol,
		site
	};
	return unknown(name, site);
}
function lookUpDeclared(run, name, scope) {
	const { language } = scope.module;
	if (language.declarers === void 0) return void 0;
	for (const file of language.declarers(name, scope.file, run.setting.project)) {
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
		case "literal": return constant$1(node.value);
		case "regex": return {
			kind: "regex",
			source: node.source,
			flags: node.flags
		};
		case "template": return concatenate(node.parts.map((part) => evaluate(run, part, scope)), site);
		case "name": return evaluateName(run, node.name, scope, site);
		case "self": return selfOf(scope) ?? unknown("this", site);
		case "super": return homeOf(scope)?.bases[0] ?? unknown("super", site);
		case "member": return memberOf(run, evaluate(run, node.object, scope), node.name, site, scope);
		case "index": return evaluateIndex(run, evaluate(run, node.object, scope), evaluate(run, node.index, scope), site, scope);
		case "call": return evaluateCall(run, node, scope, site);
		case "list": return evaluateList(run, node, scope);
		case "map": return evaluateMap(run, node, scope);
		case "function": return makeFunction(run, node, scope);
		case "class": return makeClass(run, node, scope);
		case "binary": return evaluateBinary(run, node, scope, site);
		case "not": {
			const truth = truthOf(run, evaluate(run, node.value, scope), scope);
			return truth === void 0 ? unknown(`!${written(node.value)}`, site) : constant$1(!truth);
		}
		case "choice": return evaluateChoice(run, node, scope);
		case "assign": return evaluateAssign(run, node, scope, site);
		case "comprehension": return evaluateComprehension(run, node, scope);
		case "import": return importDynamic(run, evaluate(run, node.source, scope), node.style, site, scope);
		case "opaque":
			for (const part of node.parts) evaluate(run, part, scope);
			return unknown(node.what, site);
	}
}
function evaluateName(run, name, scope, site) {
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
function evaluateIndex(run, object, index, site, scope) {
	const results = [];
	for (const target of alternatives$1(object)) for (const key of alternatives$1(index)) results.push(indexOne(run, target, key, site, scope));
	return union$1(results);
}
function indexOne(run, target, key, site, scope) {
	if (key.kind === "constant" && (typeof key.value === "string" || typeof key.value === "number")) {
		if (target.kind === "list" && typeof key.value === "number") return target.items.at(key.value) ?? (target.open ? unknown("an item of an open list", site) : constant$1(void 0));
		return memberOf(run, target, String(key.value), site, scope, "index");
	}
	if (target.kind === "map" && !target.open && target.entries.size > 0) return union$1([...target.entries.values()]);
	if (target.kind === "list" && !target.open && target.items.length > 0) return union$1(target.items);
	if (target.kind === "term") return {
		kind: "term",
		symbol: target.symbol,
		args: indexArguments(key),
		receiver: target,
		site
	};
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
		} else if (forced.kind === "constant") {} else {
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
function evaluateCall(run, node, scope, site) {
	const { callee } = node;
	if (callee.kind === "super") return superCall(run, evaluateArguments(run, node.args, scope), scope, site);
	if (callee.kind === "member") {
		const object = evaluate(run, callee.object, scope);
		const args = evaluateArguments(run, node.args, scope);
		if (node.isNew) return construct(run, memberOf(run, object, callee.name, site, scope), args, site, scope);
		const self = callee.object.kind === "super" ? selfOf(scope) : void 0;
		return callMember(run, object, callee.name, args, site, scope, self);
	}
	const target = evaluate(run, callee, scope);
	const args = evaluateArguments(run, node.args, scope);
	if (node.isNew) return construct(run, target, args, site, scope);
	return callValue(run, target, args, site, scope);
}
function evaluateList(run, node, scope) {
	const { items } = node;
	const type = node.type === void 0 ? void 0 : evaluate(run, node.type, scope);
	const names = [];
	const result = {
		...list$3([]),
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
			result.items.push(...forced.items);
			result.open ||= forced.open;
		} else if (forced.kind === "map" && !forced.open) for (const key of forced.entries.keys()) result.items.push(constant$1(key));
		else result.open = true;
	}
	return (type === void 0 ? void 0 : structOf(type, fieldsInOrder(type, result.items))) ?? result;
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
			spreadInto(result, evaluate(run, entry.value, scope));
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
	return structOf(type, result.entries) ?? result;
}
function structOf(type, fields) {
	const named = type === void 0 ? void 0 : force(type);
	return named?.kind === "class" ? {
		kind: "instance",
		class: named,
		fields
	} : void 0;
}
function fieldsInOrder(type, items) {
	const named = force(type);
	const names = named.kind === "class" ? named.node.members.filter((member) => member.kind === "field").map((member) => member.name) : [];
	return new Map(items.flatMap((item, at) => names[at] === void 0 ? [] : [[names[at], item]]));
}
function setEntry(target, key, value, getter) {
	target.entries.set(key, value);
	if (getter) target.getters.add(key);
	else target.getters.delete(key);
}
function spreadInto(target, value) {
	for (const source of alternatives$1(value)) if (source.kind === "map") {
		for (const [key, entry] of source.entries) {
			setEntry(target, key, entry, source.getters.has(key));
			target.written?.set(key, source.written?.get(key) ?? "");
		}
		if (source.open) target.open = true;
	} else if (source.kind === "instance") for (const [key, entry] of source.fields) setEntry(target, key, entry, false);
	else if (source.kind !== "constant") target.open = true;
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
	return list$3(items, open);
}

// src/resolve/naming.ts
function handlerName(arg) {
	if (arg === void 0) return "(none)";
	const text = arg.written.replace(/\.bind\([\w$.]*\)/g, "");
	if (text === "" || text === "(inline)") return valueName(arg.value) ?? "(inline)";
	return calleeOf(isMadeOfConstants(arg.value) ? text : innermost(text));
}
function calleeOf(text) {
	return text.replace(/^new /, "").replace(/\(.*$/s, "");
}
function innermost(text) {
	const inner = /^(?:new )?[\w$.]+\(((?:new )?[\w$.]+(?:\(.*\))?)\)$/s.exec(text)?.[1];
	return inner !== void 0 && !/^\d/.test(inner) && balanced(inner) ? innermost(inner) : text;
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
		return [{ name: nameOf(arg) }];
	});
}
function nameOf(arg) {
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
	mounts = 0;
	speculative;
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
	const asValue = (path) => typeof path === "string" ? constant$1(path) : path;
	const conditional = () => run.condition === void 0 ? {} : { conditional: run.condition };
	const push = (router, event) => router.events.push(event);
	const anywhere = () => run.anyScope();
	return {
		get site() {
			return run.site;
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
			const paths = typeof route.path === "string" ? [constant$1(route.path)] : pathsOf(route.path);
			for (const path of paths) push(router, {
				kind: "route",
				site: route.site ?? run.site,
				methods: route.methods,
				path,
				handler: route.handler,
				guards: route.guards ?? [],
				nature: route.nature ?? "operation",
				trail: run.callers.slice(),
				...route.notes === void 0 ? {} : { notes: route.notes },
				...route.absolute === void 0 ? {} : { absolute: route.absolute },
				...conditional()
			});
		},
		mount(router, path, child, options = {}) {
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
					...conditional()
				});
				return;
			}
			const text = options.path === void 0 ? void 0 : textsOf(asValue(options.path), site)[0]?.text;
			run.unresolved.push({
				location: site,
				framework: framework.id,
				reason,
				...methods,
				...text === void 0 ? {} : { path: framework.path(text)[0]?.path ?? text }
			});
		},
		framework: (id) => run.setting.frameworks.find((one) => one.id === id),
		force,
		alternatives: alternatives$1,
		texts: (value) => textsOf(value, run.site),
		text: textOf,
		items(value) {
			if (value === void 0) return void 0;
			const forced = force(value);
			if (forced.kind === "list") return forced.open ? void 0 : forced.items;
			return forced.kind === "constant" || forced.kind === "text" || forced.kind === "function" || forced.kind === "term" ? [forced] : void 0;
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
		isFunction: (value) => value !== void 0 && alternatives$1(value).some((one) => one.kind === "function" || one.kind === "native" || one.kind === "method"),
		call(callee, args, options = {}) {
			const site = options.site ?? run.site;
			const target = force(callee);
			const make = () => target.kind === "function" && options.self !== void 0 ? callFunction(run, {
				...target,
				self: options.self
			}, args, site) : callValue(run, target, args, site, anywhere());
			return options.condition === void 0 ? make() : run.under(options.condition, make);
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
		decorations: (type) => decorationsIn(run, type.node.decorators, type.scope),
		members: (type, options = {}) => membersOf(run, type, options.inherited === true),
		parameters: (fn) => {
			const scope = childScope(fn.scope, "function");
			return fn.node.params.map((param) => ({
				name: param.target.kind === "name-pattern" ? param.target.name : "",
				default: param.default === void 0 ? void 0 : evaluate(run, param.default, scope),
				type: param.type === void 0 ? void 0 : evaluate(run, param.type, scope),
				decorations: decorationsIn(run, param.decorators ?? [], scope)
			}));
		},
		decorationsOf: (value) => {
			const forced = force(value);
			return forced.kind === "function" ? forced.decorations ?? forced.wraps?.decorations ?? [] : [];
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
		nameOf,
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
			return force(importDynamic(run, constant$1(name), "namespace", site, scope));
		},
		files: (glob) => run.glob(glob),
		module(file) {
			const module = moduleOf(run, file);
			if (module === void 0) return void 0;
			load(run, module);
			return {
				kind: "module",
				module
			};
		},
		exportedNames: (value) => value.kind === "module" ? exportedNames(run, value.module) : [],
		data: (file) => readData(run, file)
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
function routerOf(value) {
	const forced = force(value);
	if (forced.kind === "router") return forced.router;
	if (forced.kind === "instance" && forced.inner !== void 0) return routerOf(forced.inner);
}
function decorationsIn(run, nodes, scope) {
	return nodes.map((node) => ({
		value: lazy(() => evaluate(run, node, scope), {
			file: scope.file,
			line: node.line
		}),
		written: written(node),
		line: node.line
	}));
}
function membersOf(run, type, inherited) {
	const types = inherited ? lineage(type).filter((one) => one.kind === "class") : [type];
	const views = /* @__PURE__ */ new Map();
	for (const declarer of types) for (const [name, member] of declarer.members) {
		if (views.has(name) || member.kind === "statement") continue;
		const scope = declarer.memberScopes.get(member) ?? declarer.scope;
		const site = {
			file: scope.file,
			line: member.line
		};
		const inner = {
			...childScope(scope, "class"),
			self: type,
			home: declarer
		};
		views.set(name, {
			name,
			kind: member.kind,
			static: member.static,
			site,
			declarer,
			decorations: decorationsIn(run, [...member.decorators, ...member.value?.kind === "function" && member.decorators.length === 0 ? member.value.decorators : []], inner),
			value: () => memberValue(run, member, declarer, type, site) ?? constant$1(void 0),
			type: () => member.type === void 0 ? void 0 : evaluate(run, member.type, inner)
		});
	}
	return [...views.values()];
}
function readData(run, file) {
	const text = run.setting.project.read(file);
	if (text === void 0) return void 0;
	try {
		return file.endsWith(".json") ? JSON.parse(text) : (0, import_dist.parse)(text, { maxAliasCount: 100 });
	} catch {
		return;
	}
}
function globFiles(run, pattern) {
	const matches = (0, import_picomatch.default)(pattern.replace(/^\.\//, ""));
	return run.setting.project.files.filter((file) => matches(file));
}

// src/resolve/evaluation.ts
const LIMITS = {
	steps: 3e6,
	speculativeSteps: 2e4,
	callDepth: 40,
	activations: 3,
	iterations: 5e3,
	nesting: 400,
	moduleDepth: 60
};
var Evaluation = class {
	setting;
	modules = /* @__PURE__ */ new Map();
	routers = [];
	unresolved = [];
	possible = [];
	extensions = [];
	functions = /* @__PURE__ */ new Map();
	entered = /* @__PURE__ */ new Map();
	activations = /* @__PURE__ */ new Map();
	classes = [];
	instances = /* @__PURE__ */ new Map();
	#properties = /* @__PURE__ */ new Map();
	#byId = /* @__PURE__ */ new Map();
	#calls = /* @__PURE__ */ new Map();
	settingsBases;
	harmless;
	frame = { returns: [] };
	#registers = /* @__PURE__ */ new Map();
	#packages;
	#frameworkNames = /* @__PURE__ */ new Map();
	#hosts = /* @__PURE__ */ new Map();
	state = /* @__PURE__ */ new Map();
	site = {
		file: "",
		line: 0
	};
	conditions = [];
	journal;
	steps = 0;
	callDepth = 0;
	callers = [];
	nesting = 0;
	handlers = /* @__PURE__ */ new Set();
	moduleDepth = 0;
	speculative = false;
	#exhausted = false;
	#limit = LIMITS.steps;
	constructor(setting) {
		this.setting = setting;
		for (const framework of setting.frameworks) {
			this.#byId.set(framework.id, framework);
			for (const symbol of Object.keys(framework.calls ?? {})) this.#calls.set(symbol, [...this.modelsOf(symbol), framework]);
		}
		this.#packages = setting.frameworks.flatMap((framework) => framework.packages);
		this.settingsBases = new Set(setting.frameworks.flatMap((framework) => framework.settings ?? []));
		this.harmless = new Set(setting.frameworks.flatMap((framework) => framework.harmless ?? []));
	}
	step(site) {
		if (++this.steps <= this.#limit) return true;
		if (!this.#exhausted && this.#limit === LIMITS.steps) {
			this.#exhausted = true;
			this.unresolved.push({
				location: site,
				framework: "",
				reason: "the evaluation budget was used up here; what follows was not read"
			});
		}
		return false;
	}
	propertiesOf(node) {
		let properties = this.#properties.get(node);
		if (properties === void 0) {
			properties = /* @__PURE__ */ new Map();
			this.#properties.set(node, properties);
		}
		return properties;
	}
	frameworkOf(router) {
		return this.#byId.get(router.framework);
	}
	isModelled(symbol) {
		return this.#calls.has(symbol);
	}
	modelsOf(symbol) {
		return this.#calls.get(symbol) ?? [];
	}
	host(framework) {
		let host = this.#hosts.get(framework);
		if (host === void 0) {
			host = createHost(this, framework);
			this.#hosts.set(framework, host);
		}
		return host;
	}
	glob(pattern) {
		return globFiles(this, pattern);
	}
	exportedNames(module) {
		return exportedNames(this, module).map((name) => [name, exported(this, module, name) ?? UNDEFINED]);
	}
	registers(module) {
		if (!module.relevant) return false;
		let registers = this.#registers.get(module);
		if (registers === void 0) {
			const imports = module.files.flatMap((file) => file.body.flatMap((node) => node.kind === "import" ? [node] : [])).filter((node) => this.#isFrameworkSource(node.source));
			registers = imports.length === 0 || module.files.some((file) => file.body.some((node) => requiredNames(node, (source) => this.#isFrameworkSource(source)).length > 0)) || imports.some((node) => node.everything === true || node.bindings.some((binding) => this.#mayModel(node.source, binding.imported)));
			this.#registers.set(module, registers);
		}
		return registers;
	}
	#mayModel(source, imported) {
		const symbol = imported === "*" || imported === "default" ? source : `${source}.${imported}`;
		return this.isModelled(symbol) || [...this.#calls.keys()].some((key) => key.startsWith(`${symbol}.`));
	}
	#isFrameworkSource(source) {
		return this.#packages.some((name) => source === name || source.startsWith(`${name}/`) || source.startsWith(`${name}.`));
	}
	frameworkNames(module) {
		let names = this.#frameworkNames.get(module);
		if (names === void 0) {
			const isFramework = (source) => this.#isFrameworkSource(source);
			names = new Set(module.files.flatMap((file) => file.body.flatMap((node) => node.kind === "import" && isFramework(node.source) ? node.bindings.map((binding) => binding.local) : requiredNames(node, isFramework))));
			this.#frameworkNames.set(module, names);
		}
		return names;
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
		return [...this.activations].flatMap(([node, count]) => new Array(count).fill(node));
	}
	within(active, work) {
		for (const node of active) this.activations.set(node, (this.activations.get(node) ?? 0) + 1);
		try {
			return work();
		} finally {
			for (const node of active) this.#deactivate(node);
		}
	}
	#deactivate(node) {
		const count = (this.activations.get(node) ?? 1) - 1;
		if (count === 0) this.activations.delete(node);
		else this.activations.set(node, count);
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
		this.journal?.note(cell, "", cell.value, (before) => {
			cell.value = before;
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
	declare(scope, name, value) {
		const cell = scope.cells.get(name);
		if (cell === void 0) scope.cells.set(name, { value });
		else this.assign(cell, value);
	}
};
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

// src/resolve/escapes.ts
const VERBS$1 = {
	get: "GET",
	post: "POST",
	put: "PUT",
	patch: "PATCH",
	delete: "DELETE",
	options: "OPTIONS",
	head: "HEAD"
};
function enterCallbacks(run, args, site, by) {
	for (const { value } of [...args.positional, ...args.named.values()]) for (const callback of callbacksIn(value)) {
		if (!callback.scope.module.relevant || run.entered.has(callback.node)) continue;
		const enter = () => callFunction(run, callback, unknownArguments(callback, site), site);
		if (by === void 0) enter();
		else run.briefly(LIMITS.speculativeSteps, () => run.under(`${by} calls back`, enter));
	}
}
function callbacksIn(value) {
	if (value.kind === "function") return [value];
	if (value.kind === "union") return value.members.flatMap(callbacksIn);
	return [];
}
function unknownArguments(fn, site) {
	const positional = fn.node.params.filter((param) => param.rest === void 0).map((param) => {
		const name = param.target.kind === "name-pattern" ? param.target.name : "value";
		return {
			value: unknown(`parameter ${name} of ${fn.name ?? "a function"}`, site),
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
	if (target.kind === "term" && isHarmless(run, target.symbol)) return;
	for (const { value } of [...args.positional, ...args.named.values()]) for (const router of routersIn(value)) router.events.push({
		kind: "unresolved",
		site,
		reason: `${name} is given the ${router.kind} and may register routes on it`,
		...run.condition === void 0 ? {} : { conditional: run.condition }
	});
}
function isHarmless(run, symbol) {
	if (run.harmless.has(symbol)) return true;
	return [...run.harmless].find((one) => one.endsWith("*") && symbol.startsWith(one.slice(0, -1))) !== void 0;
}
function routersIn(value, depth = 0) {
	return alternatives$1(value).flatMap((one) => {
		if (one.kind === "map" && depth === 0) return [...one.entries.values()].flatMap((entry) => routersIn(entry, 1));
		if (one.kind === "router") return [one.router];
		if (one.kind === "instance" && one.inner !== void 0) return routersIn(one.inner);
		return [];
	});
}
function notePossibleRegistration(run, target, name, args, site, scope) {
	const method = VERBS$1[name.toLowerCase()];
	const [first, ...rest] = args.positional;
	if (method === void 0 || first === void 0 || rest.length === 0 || !scope.module.relevant) return false;
	const path = force(first.value);
	const texts = textsOf(path, site);
	if (path.kind !== "constant" && path.kind !== "text") return false;
	if (!texts.every(({ text }) => text === "" || text.startsWith("/"))) return false;
	if (!rest.some(({ value }) => isHandler(value))) return false;
	const why = target.kind === "unknown" ? target.why : target.kind === "instance" ? `an instance of ${target.class.name}` : "something unknown";
	run.possible.push({
		site,
		method,
		path,
		why,
		speculative: run.speculative
	});
	return true;
}
function isHandler(value) {
	return alternatives$1(value).some((one) => one.kind === "function" || one.kind === "method" || one.kind === "native");
}

// src/resolve/calls.ts
function callValue(run, target, args, site, scope) {
	return union$1(alternatives$1(target).map((one) => callOne(run, one, args, site, scope)));
}
function callOne(run, target, args, site, scope) {
	switch (target.kind) {
		case "function": return callLazily(run, target, args, site);
		case "native": return run.at(site, () => target.call(args, site));
		case "class": return scope.module.language.traits.classesAreCallable ? construct(run, target, args, site, scope) : unknown(`a call of class ${target.name}`, site);
		case "term": return callTerm(run, target, args, site, scope);
		case "method": return callMember(run, target.receiver, target.name, args, site, scope);
		case "instance": {
			const call = classMember(target.class, "__call__") ?? classMember(target.class, "__invoke");
			const value = call === void 0 ? void 0 : memberValue(run, call.member, call.declarer, target, site);
			if (value !== void 0) return callValue(run, value, args, site, scope);
			return callMember(run, target, "()", args, site, scope);
		}
		case "router": return callRouter(run, target, "()", args, site) ?? unknown("a call of a router", site);
		default:
			enterCallbacks(run, args, site, void 0);
			noteEscapes(run, target, args, site);
			return unknown(target.kind === "unknown" ? `${target.why}(…)` : `a call of a ${target.kind}`, site);
	}
}
function callMember(run, object, name, args, site, scope, self) {
	return union$1(alternatives$1(object).map((target) => callMemberOfOne(run, target, name, args, site, scope, self)));
}
function callMemberOfOne(run, target, name, args, site, scope, self) {
	switch (target.kind) {
		case "router": {
			const result = callRouter(run, target, name, args, site);
			if (result !== void 0) return result;
			const own = target.router.data.get(name);
			if (own !== void 0) return callValue(run, own, args, site, scope);
			enterCallbacks(run, args, site, void 0);
			return unknown(`${name}(…) of a router`, site);
		}
		case "instance": return callInstance(run, target, name, args, site, scope);
		case "class": return callClassMember(run, target, name, args, site, scope, self);
		case "module": {
			const member = ownMember(run, target, name, site, scope);
			return member === void 0 ? unknown(`${name} of ${target.module.id}`, site) : callValue(run, member, args, site, scope);
		}
		case "map": {
			const entry = target.entries.get(name);
			if (entry === void 0) break;
			const forced = force(entry);
			return callValue(run, forced.kind === "function" && forced.self === void 0 ? {
				...forced,
				self: target
			} : forced, args, site, scope);
		}
		case "term": {
			if (self !== void 0 && name === scope.module.language.traits.constructorName) return superCall(run, args, scope, site);
			const instance = self === void 0 ? void 0 : force(self);
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
function operate(run, target, name, args, site, scope) {
	const { methods } = scope.module.language;
	const entry = Object.hasOwn(methods, name) ? methods[name] : void 0;
	if (entry === void 0) return void 0;
	return run.at(site, () => applyFunction(run, entry, {
		...args,
		positional: [{
			value: target,
			written: ""
		}, ...args.positional]
	}, site, scope));
}
function callForeign(run, target, name, args, site, scope) {
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
	const framework = run.frameworkOf(target.router);
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
	const member = ownMember(run, target, name, site, scope);
	if (member !== void 0) return callValue(run, member, args, site, scope);
	if (target.inner !== void 0) return callMember(run, target.inner, name, args, site, scope);
	return callForeign(run, target, name, args, site, scope);
}
function callClassMember(run, target, name, args, site, scope, self) {
	const { traits } = scope.module.language;
	if (self !== void 0) {
		const found = classMember(target, name);
		const value = found === void 0 ? void 0 : memberValue(run, found.member, found.declarer, self, site);
		if (value !== void 0) return callValue(run, value, args, site, scope);
		if (name === traits.constructorName) return superCall(run, args, scope, site);
		const instance = force(self);
		if (instance.kind === "instance" && instance.inner !== void 0) return callMember(run, instance.inner, name, args, site, scope);
	}
	if (name === traits.newMethod) return construct(run, target, args, site, scope);
	const member = ownMember(run, target, name, site, scope);
	if (member !== void 0) return callValue(run, member, args, site, scope);
	const bases = lineage(target).filter((type) => type.kind === "term");
	const base = bases.find((type) => run.isModelled(`${type.symbol}.${name}`)) ?? bases[0];
	if (base !== void 0) return callTerm(run, {
		kind: "term",
		symbol: `${base.symbol}.${name}`,
		receiver: target,
		site
	}, args, site, scope);
	return callForeign(run, target, name, args, site, scope);
}
function callTerm(run, target, args, site, scope) {
	const { language } = scope.module;
	const entry = Object.hasOwn(language.functions, target.symbol) ? language.functions[target.symbol] : void 0;
	if (entry !== void 0) {
		const result = run.at(site, () => applyFunction(run, entry, args, site, scope));
		if (result !== void 0) return result;
	}
	if (language.environment.includes(target.symbol)) return readEnvironment(args, site, target.symbol);
	const call = {
		args,
		site,
		symbol: target.symbol,
		...target.receiver === void 0 ? {} : { receiver: target.receiver }
	};
	for (const framework of run.modelsOf(target.symbol)) {
		const result = run.at(site, () => framework.calls?.[target.symbol]?.(call, run.host(framework)));
		if (result !== void 0) return result;
	}
	if (target.receiver !== void 0) for (const framework of run.setting.frameworks) {
		const name = target.symbol.slice(target.symbol.lastIndexOf(".") + 1);
		const result = run.at(site, () => framework.foreign?.(target.receiver ?? target, name, call, run.host(framework)));
		if (result !== void 0) return result;
	}
	enterCallbacks(run, args, site, target.symbol);
	noteEscapes(run, target, args, site);
	return {
		kind: "term",
		symbol: target.symbol,
		args,
		site,
		...target.args !== void 0 ? { receiver: target } : target.receiver === void 0 ? {} : { receiver: target.receiver }
	};
}
function readEnvironment(args, site, symbol) {
	const name = force(args.positional[0]?.value ?? UNDEFINED);
	const why = name.kind === "constant" && name.value !== void 0 ? `${symbol}(${JSON.stringify(name.value)})` : symbol;
	const fallback = args.positional[1] ?? args.named.get("default");
	if (fallback === void 0) return {
		kind: "unknown",
		why,
		site,
		environment: true
	};
	return union$1(alternatives$1(fallback.value).map((value) => value.kind === "constant" ? constant$1(value.value, `default of ${why}`) : value));
}
function construct(run, target, args, site, scope) {
	return union$1(alternatives$1(target).map((type) => {
		if (type.kind === "class") {
			if (run.registers(type.scope.module) || type.bases.some((base) => base.kind === "term" && run.isModelled(base.symbol)) || !isPlain(args)) return run.at(site, () => instantiate(run, type, args, site));
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
function superCall(run, args, scope, site) {
	const self = selfOf(scope);
	const home = homeOf(scope);
	if (self === void 0 || home === void 0) return UNDEFINED;
	const instance = force(self);
	const { constructorName } = home.scope.module.language.traits;
	for (const base of lineage(home).slice(1)) {
		if (base.kind === "class") {
			const member = base.members.get(constructorName) ?? base.node.members.find((one) => one.kind === "constructor");
			const value = member === void 0 ? void 0 : memberValue(run, member, base, self, site);
			if (value === void 0) continue;
			const fn = force(value);
			return fn.kind === "function" ? callFunction(run, {
				...fn,
				self,
				home: base
			}, args, site) : UNDEFINED;
		}
		if (base.kind === "term" && run.isModelled(base.symbol) && instance.kind === "instance" && instance.inner === void 0) {
			makeInner(run, instance, args, site);
			return UNDEFINED;
		}
	}
	return UNDEFINED;
}

// src/resolve/classes.ts
function makeClass(run, node, scope) {
	const header = evaluateArguments(run, node.bases, scope);
	const value = {
		kind: "class",
		node,
		scope,
		name: node.name ?? "class",
		bases: header.positional.map((base) => force(base.value)),
		named: new Map([...header.named].map(([key, argument]) => [key, argument.value])),
		statics: /* @__PURE__ */ new Map(),
		members: /* @__PURE__ */ new Map(),
		memberScopes: /* @__PURE__ */ new Map()
	};
	for (const member of node.members) addMember(run, value, member, scope);
	if (scope.module.relevant) run.classes.push(value);
	runClassBody(run, value, scope);
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
function runClassBody(run, type, scope) {
	const { traits } = scope.module.language;
	const body = {
		...childScope(scope, "class"),
		self: type,
		home: type
	};
	const runs = traits.decorators === "calls";
	for (const member of type.node.members) {
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
		fields: /* @__PURE__ */ new Map()
	};
	const types = lineage(type).filter((at) => at.kind === "class");
	for (const at of [...types].reverse()) initialiseFields(run, at, instance);
	const { constructorName } = type.scope.module.language.traits;
	const found = types.map((at) => ({
		at,
		member: at.members.get(constructorName) ?? constructorOf(at)
	})).find(({ member }) => member !== void 0);
	if (found?.member?.value?.kind === "function") {
		const scope = found.at.memberScopes.get(found.member) ?? found.at.scope;
		const fn = makeFunction(run, found.member.value, scope, {
			self: instance,
			home: found.at,
			name: constructorName
		});
		callFunction(run, fn, args, site);
	} else for (const [name, argument] of args.named) run.put(instance.fields, name, argument.value);
	if (instance.inner === void 0) makeInner(run, instance, args, site);
	return instance;
}
function constructorOf(type) {
	return type.node.members.find((member) => member.kind === "constructor");
}
function initialiseFields(run, type, instance) {
	if (type.scope.module.language.traits.decorators === "calls") return;
	for (const member of type.node.members) {
		if (member.kind !== "field" || member.static || member.value === void 0) continue;
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
function makeInner(run, instance, args, site) {
	for (const base of lineage(instance.class)) {
		if (base.kind !== "term" || !run.isModelled(base.symbol)) continue;
		const value = callTerm(run, base, args, site, instance.class.scope);
		if (value.kind !== "term") instance.inner = value;
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
	const made = instantiate(run, type, NO_ARGUMENTS, site);
	for (const [name, value] of made.fields) placeholder.fields.set(name, value);
	if (made.inner !== void 0) placeholder.inner = made.inner;
	return placeholder;
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
	const paths = new Set(events.map((event) => textsOf(event.path, event.site)[0]?.text));
	const callers = new Set(events.map((event) => keyOf(event.trail.at(-1) ?? {
		file: "",
		line: 0
	})));
	return paths.size > 1 && callers.size > 1;
}
function keyOf({ file, line }) {
	return `${file}:${line}`;
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
	}
	if (route.method === "OPTIONS") return {
		rule: "preflight",
		reason: "OPTIONS, which a browser asks before a request"
	};
	if (route.catchAll === void 0) return void 0;
	const whole = route.path === `/{${route.catchAll}}`;
	const last = route.path.endsWith(`/{${route.catchAll}}`);
	if ((route.method === "GET" || route.method === "ANY") && whole) return {
		rule: "fallback",
		reason: "answers every path: a page or 404 fallback"
	};
	if (route.method === "ANY" && last) return {
		rule: "fallback",
		reason: "answers every path and method below a prefix: a fallback"
	};
}

// src/resolve/served.ts
const ROUTE_LIMIT = 1e5;
const START = {
	base: "",
	raw: "",
	softs: [],
	holes: [],
	guards: [],
	mounts: [],
	conditions: []
};
const NEVER_MOUNTED = [];
const ELSEWHERE = [unknown("wherever its router is mounted: no application of this repository does", {
	file: "",
	line: 0
})];
function collectServed(run) {
	const collector = new Collector(run);
	const roots = run.routers.filter((router) => router.mounts === 0 && router.parent === void 0 && !isShadowed(run, router));
	for (const router of roots.filter((one) => one.kind === "app")) if (isForTests(run, router)) collector.neverMounted(router, NEVER_MOUNTED);
	else collector.application(router);
	const withApplication = new Set(run.routers.flatMap((router) => router.kind === "app" ? [familyOf(run, router)] : []));
	for (const router of roots.filter((one) => one.kind !== "app")) collector.neverMounted(router, withApplication.has(familyOf(run, router)) ? NEVER_MOUNTED : ELSEWHERE);
	collector.possible();
	return collector.served;
}
function familyOf(run, router) {
	return run.frameworkOf(router)?.buildsOn ?? router.framework;
}
function isForTests(run, router) {
	const home = packageOf(run, router.site.file);
	return router.speculative && run.routers.some((other) => other.kind === "app" && !other.speculative && other.framework === router.framework && packageOf(run, other.site.file) === home);
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
function isShadowed(run, router) {
	return run.routers.filter((other) => other !== router && sameSite(other.site, router.site)).some((other) => router.speculative && !other.speculative || other.mounts > 0 && router.kind !== "app");
}
function sameSite(a, b) {
	return a.file === b.file && a.line === b.line;
}
var Collector = class {
	served = {
		routes: [],
		excluded: [],
		unresolved: []
	};
	#run;
	#sites = /* @__PURE__ */ new Set();
	#application = "";
	#unmounted = false;
	#alsoBelow;
	constructor(run) {
		this.#run = run;
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
		this.#visit(router, prefix.length === 0 ? START : {
			...START,
			raw: "",
			holes: prefix
		}, /* @__PURE__ */ new Set());
	}
	possible() {
		for (const call of this.#run.possible) {
			const key = `${call.site.file}:${call.site.line}`;
			if (this.#sites.has(key)) continue;
			this.#sites.add(key);
			const [text] = textsOf(call.path, call.site);
			this.served.unresolved.push({
				location: call.site,
				framework: "",
				reason: `looks like a route, but it is not known what it is registered on: ${call.why}`,
				methods: [call.method],
				path: `{*}${(text?.text ?? "").replace(/:(\w+)/g, "{$1}").replaceAll("", "{*}")}`
			});
		}
	}
	#visit(router, place, path, ownPrefix = true) {
		if (path.has(router) || this.served.routes.length + this.served.excluded.length > ROUTE_LIMIT) return;
		const framework = this.#run.frameworkOf(router);
		if (framework === void 0) return;
		const inside = /* @__PURE__ */ new Set([...path, router]);
		for (const own of this.#under(framework, place, ownPrefix ? router.prefix : void 0, router.site)) {
			const anywhere = (whole) => router.events.flatMap((event) => event.kind === "guard" && event.whole === whole ? this.#guardsOf(framework, own, event) : []);
			let guards = [...own.guards, ...anywhere(true)];
			const late = anywhere("routes");
			for (const event of router.events) {
				const at = {
					...own,
					guards
				};
				if (event.kind === "guard") {
					if (event.whole !== true) guards = [...guards, ...this.#guardsOf(framework, own, event)];
				} else if (event.kind === "mount") this.#mount(framework, at, event, inside);
				else if (event.kind === "route") this.#route(framework, {
					...at,
					guards: withLate(guards, late)
				}, event);
				else this.#unresolved(framework, at, event);
			}
		}
	}
	#under(framework, place, path, site) {
		if (path === void 0) return [place];
		return textsOf(path, site).map((text) => ({
			...place,
			raw: join$1(framework, place.raw, text.text),
			softs: withSoft(place.softs, text),
			holes: [...place.holes, ...text.holes]
		}));
	}
	#guardsOf(framework, place, event) {
		if (event.path === void 0) return event.guards.map((guard) => ({
			...guard,
			event,
			below: void 0
		}));
		const below = this.#under(framework, place, event.path, event.site).flatMap((one) => templates(framework, one).map((template) => template.path));
		const exact = event.exact ?? false;
		return event.guards.flatMap((guard) => below.map((path) => ({
			...guard,
			event,
			below: path,
			exact
		})));
	}
	#mount(framework, place, event, inside) {
		for (const at of this.#under(framework, place, event.path, event.site)) {
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
		for (const at of this.#under(framework, from, event.path, event.site)) for (const template of templates(framework, at)) for (const method of event.methods) this.#emit(framework, at, event, method, template);
	}
	#emit(framework, place, event, method, template) {
		if (template.path.includes("")) {
			this.served.unresolved.push({
				location: event.site,
				framework: framework.id,
				reason: this.#unmounted ? "its router is never mounted" : holeReason(place.holes),
				methods: [method],
				path: template.path.replaceAll("", "{*}")
			});
			return;
		}
		const conditions = event.conditional === void 0 ? place.conditions : [...place.conditions, event.conditional];
		const notes = [...place.softs.map((soft) => `the path contains the ${soft}`), ...event.notes ?? []];
		const route = {
			method,
			path: template.path,
			...template.catchAll === void 0 ? {} : { catchAll: template.catchAll },
			location: event.site,
			mounts: place.mounts.filter((site) => !sameSite(site, event.site)),
			framework: framework.id,
			handler: event.handler,
			guards: [...applicable(place.guards, template.path), ...event.guards.map((guard) => guard.name)],
			...conditions.length === 0 ? {} : { conditional: [...new Set(conditions)].join(" and ") },
			...notes.length === 0 ? {} : { notes },
			...this.#alsoBelow === void 0 ? {} : { alsoBelow: this.#alsoBelow },
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
		const exclusion = exclusionOf(route, event.nature);
		if (exclusion === void 0) this.served.routes.push(route);
		else this.served.excluded.push({
			route,
			...exclusion
		});
	}
	#unresolved(framework, place, event) {
		if (this.#unmounted) return;
		this.#sites.add(`${event.site.file}:${event.site.line}`);
		for (const at of this.#under(framework, place, event.path ?? constant$1(""), event.site)) {
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
function withLate(guards, late) {
	const events = new Set(guards.map((guard) => guard.event));
	return late.length === 0 ? guards : [...guards, ...late.filter((guard) => !events.has(guard.event))];
}
function withSoft(softs, text) {
	return text.soft === void 0 || softs.includes(text.soft) ? softs : [...softs, text.soft];
}
function holeReason(holes) {
	return `its path comes from ${[...new Set(holes.map((hole) => hole.site.line > 0 ? `${hole.why} (${hole.site.file}:${hole.site.line})` : hole.why))].join(" and ")}`;
}
function applicable(guards, path) {
	return guards.filter((guard) => guard.below === void 0 || covers(guard.below, path) && (guard.exact !== true || covers(path, guard.below))).map((guard) => guard.name);
}
function covers(prefix, path) {
	const wanted = prefix.split("/").filter((segment) => segment !== "");
	const has = path.split("/").filter((segment) => segment !== "");
	if (wanted.at(-1)?.startsWith("{") === true && wanted.length > has.length) wanted.pop();
	if (wanted.length > has.length) return false;
	return wanted.every((segment, at) => segment.startsWith("{") || segment === has[at] || segment.includes(""));
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
		isRelevant: (file) => selection.relevant.has(file)
	});
	loadAll(run, selection);
	runNeverEntered(run);
	for (const framework of selection.frameworks) framework.finish?.(run.host(framework));
	moveToCallers(run.routers);
	return ledgerOf(run, collectServed(run), selection);
}
function selectFiles(project, options) {
	const isSource = sourceFilter(options.source ?? []);
	const relevant = /* @__PURE__ */ new Set();
	const found = /* @__PURE__ */ new Set();
	const grammars = /* @__PURE__ */ new Set();
	let read = 0;
	for (const language of options.languages) {
		const frameworks = options.frameworks.filter((framework) => framework.languages.includes(language.id));
		const words = frameworks.flatMap((framework) => [...framework.packages, ...framework.mentions ?? []]);
		if (words.length === 0) continue;
		const any = wordPattern(words);
		const each = frameworks.map((framework) => [framework, wordPattern([...framework.packages, ...framework.mentions ?? []])]);
		const present = /* @__PURE__ */ new Set();
		for (const file of project.files) {
			const dot = file.lastIndexOf(".");
			if (dot < 0 || !language.extensions.includes(file.slice(dot)) || !isSource(file) || language.isTest(file)) continue;
			present.add(language.grammar(file));
			const text = project.read(file);
			if (text === void 0 || text.length > 1e6) continue;
			read++;
			if (!any.test(text)) continue;
			relevant.add(file);
			for (const [framework, pattern] of each) if (!found.has(framework) && pattern.test(text)) found.add(framework);
		}
		if (relevant.size > 0) for (const grammar of present) grammars.add(grammar);
	}
	return {
		relevant,
		frameworks: options.frameworks.filter((framework) => found.has(framework)),
		grammars,
		isSource,
		read
	};
}
function wordPattern(words) {
	const escaped = [...new Set(words)].map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
	return new RegExp(`(?<![\\w-])(?:${escaped.join("|")})(?![\\w])`);
}
function sourceFilter(sources) {
	const directories = sources.map((source) => source.replace(/^\.\//, "").replace(/\/+$/, ""));
	if (directories.length === 0 || directories.includes("") || directories.includes(".")) return () => true;
	return (file) => directories.some((directory) => file === directory || file.startsWith(`${directory}/`));
}
function loadAll(run, selection) {
	const { project, languages } = run.setting;
	const order = [];
	for (const language of languages) order.push(...language.entries(project).filter((file) => selection.isSource(file) && !language.isTest(file)));
	order.push(...[...selection.relevant].sort((a, b) => depth$1(a) - depth$1(b) || (a < b ? -1 : 1)));
	for (const file of order) {
		const module = moduleOf(run, file);
		if (module !== void 0 && run.canParse(module, selection.grammars)) load(run, module);
	}
}
function depth$1(file) {
	return file.split("/").length;
}
function runNeverEntered(run) {
	run.speculative = true;
	for (let round = 0; round < 3; round++) {
		const waiting = [...run.functions.values()].filter((fn) => isWaiting(run, fn.node) && mightRegister(run, fn.node, fn.scope));
		if (waiting.length === 0) break;
		for (const fn of waiting) if (isWaiting(run, fn.node)) enter(run, fn);
	}
	for (const type of [...run.classes]) enterClass(run, type);
	run.speculative = false;
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
	"include_router"
];
function mightRegister(run, node, scope) {
	const mentions = node.body.mentions();
	for (const name of run.frameworkNames(scope.module)) if (mentions.has(name)) return true;
	if ((mentions.has("app") || mentions.has("router")) && VERBS.some((verb) => mentions.has(verb))) return true;
	return node.params.some((param) => param.target.kind === "name-pattern" && ROUTER_NAMES.has(param.target.name) || param.type?.kind === "name" && run.frameworkNames(scope.module).has(param.type.name) || param.type?.kind === "member" && param.type.object.kind === "name" && run.frameworkNames(scope.module).has(param.type.object.name));
}
function enter(run, fn) {
	const site = {
		file: fn.scope.file,
		line: fn.node.line
	};
	run.briefly(LIMITS.speculativeSteps, () => callFunction(run, fn, unknownArguments(fn, site), site));
}
function enterClass(run, type) {
	const waiting = type.node.members.filter((member) => {
		const node = member.value;
		return node?.kind === "function" && isWaiting(run, node) && mightRegister(run, node, type.scope);
	});
	if (waiting.length === 0) return;
	const self = sharedInstance(run, type, {
		file: type.scope.file,
		line: type.node.line
	});
	for (const member of waiting) {
		if (member.value?.kind !== "function" || !isWaiting(run, member.value)) continue;
		enter(run, {
			kind: "function",
			node: member.value,
			scope: type.memberScopes.get(member) ?? type.scope,
			self,
			home: type,
			name: member.name
		});
	}
}
function ledgerOf(run, served, selection) {
	const routes = [...dedupe(served.routes)].sort(compareRoutes);
	const known = new Set(routes.map((route) => `${route.method} ${route.path} ${route.location.file}:${route.location.line}`));
	const excluded = /* @__PURE__ */ new Map();
	for (const entry of served.excluded) {
		const key = `${entry.route.method} ${entry.route.path} ${entry.route.location.file}:${entry.route.location.line}`;
		if (!known.has(key) && !excluded.has(key)) excluded.set(key, entry);
	}
	const unresolved = /* @__PURE__ */ new Map();
	for (const entry of [...run.unresolved, ...served.unresolved]) {
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
	const { pullRequestBody, approval } = circumstances;
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
		handoffs: readHandoffs(root, files, documents, pullRequestBody),
		documents: readDocuments(root, files, documents.documents, pullRequestBody, touched),
		proofs: readProofs(root, files, settingsOf(rules, proofs), {
			...circumstances,
			git
		}),
		checkpoints: readCheckpoints(root, files, settingsOf(rules, checkpoint), touched),
		approval: approval === void 0 ? {
			kind: "missing",
			looked: ["a pull request"]
		} : {
			kind: "found",
			value: approval
		}
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
function settingsOf(rules, gate) {
	return rules.gate(gate)?.settings ?? gate.settings.parse({});
}
async function readSpec({ root, files, rules }) {
	const [file, ...others] = rules.spec === void 0 ? findSpecs(files) : [rules.spec];
	if (file === void 0) return {
		spec: {
			kind: "missing",
			looked: SPEC_LOOKED
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
async function readLedger({ files, rules }) {
	const pool = new ParserPool(loadGrammar);
	try {
		return await extractRoutes(files, {
			languages,
			frameworks,
			pool,
			source: rules.directories
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
const list$1 = array(string$1().min(1));
const general = {
	version: literal(1).describe("Version of this format. Always 1."),
	extends: union$2([string$1().min(1), list$1]).optional().describe("Working agreements to start from, by name; what this file says wins over them."),
	spec: string$1().min(1).optional().describe("The API description, relative to the repository: specs/openapi.yaml. Looked for when absent."),
	source: list$1.optional().describe("Directories or files that are evaluated for routes. What they import is read wherever it lies. Default: all.")
};
const outerSchema = strictObject({
	...general,
	gates: record$1(string$1(), unknown$3()).nullish()
});
function configSchema(gates) {
	const shape = Object.fromEntries(gates.map((gate) => [gate.id, union$2([
		gate.settings,
		literal(false),
		_null()
	]).optional().describe(`${gate.summary} \`false\` turns it off.`)]));
	return strictObject({
		...general,
		gates: strictObject(shape).optional().describe("What is checked, by gate.")
	}).describe("Configuration of Specgate.");
}
function configJsonSchema(gates) {
	return toJSONSchema(configSchema(gates), {
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
const OUTPUT_NAMES = /* @__PURE__ */ new Set([
	"dist",
	"build",
	"out",
	"target",
	"obj",
	"bin"
]);
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
function projectFiles(root) {
	const index = walk(root);
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
function walk(root) {
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
		if (path !== "" && isGenerated(root, path, names)) continue;
		const rules = names.has(".gitignore") ? next.rules.enter(path) : next.rules;
		const children = [];
		for (const entry of entries) {
			const child = path === "" ? entry.name : `${path}/${entry.name}`;
			if (entry.isFile()) {
				if (rules.ignores(child)) continue;
				children.push(child);
				files.push(child);
			} else if (entry.isDirectory()) {
				if (isThirdParty(root, child, entry.name, names)) continue;
				const inner = rules.enterDirectory(child);
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
const buffer = Buffer.allocUnsafe(MAX_SOURCE_LENGTH + 1);
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
	summary: "Prepare, architect, code, test: a handoff that names its doubts and their tests, a summary with recommended tests and implementation notes under docs/, at least 80 % of lines covered.",
	config: { gates: {
		routes: {},
		coverage: { total: { lines: ">=80" } },
		handoff: {
			json: "off",
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
	const files = projectFiles(root);
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
function demandSpec(spec, rules) {
	if (spec.kind === "missing") throw new UserError(`There is no API description. Looked for: ${spec.looked.join("; ")}.`, `Name it as \`spec:\` in ${rules.source.file ?? ".github/specgate.yml"}, or turn the gate off: \`gates: { routes: false }\`.`);
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

export { Root as a, UserError as c, run as i, exitCode as n, openGit as o, readRoutes as r, nearestName as s, prove as t };