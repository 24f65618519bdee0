import { $ as map, A as lineOf, D as errorLines, E as endLineOf, F as partOf, H as methodOf, I as parts, L as textOf$1, M as nameAt, N as namePattern, O as firstPart, P as opaqueAt, Q as list, S as VIRTUAL_ROOT, T as bodyOf, U as methodsIn$1, V as VERB_METHODS, X as isNothing, Y as given$1, a as operatorsOf, j as literalAt, k as hasToken, n as anyOf, q as constant, r as chainCases, tt as union } from "./run.js";
import { posix } from "node:path";

// src/frameworks/shared/php-names.ts
function shortName(text) {
	const [head = "", ...rest] = text.split(/(?=[:@])/);
	return [head.slice(head.lastIndexOf("\\") + 1), ...rest].join("");
}
function methodNamed(name, known) {
	if (known.includes(name)) return name;
	const small = name.toLowerCase();
	return known.find((one) => one.toLowerCase() === small) ?? name;
}
function actionName(arg, between, host) {
	if (arg === void 0) return "(none)";
	const value = host.force(arg.value);
	if (value.kind === "list") {
		const [type, method] = value.items;
		const name = host.text(method);
		if (type !== void 0 && name !== void 0) return `${typeName(type, host)}${between}${name}`;
		if (type !== void 0 && value.items.length === 1) return typeName(type, host);
	}
	if (value.kind === "constant" && typeof value.value === "string") return shortName(value.value);
	if (value.kind === "class" || value.kind === "term" || value.kind === "instance") return typeName(value, host);
	return host.handlerName(arg);
}
function typeName(value, host) {
	const type = host.force(value);
	const text = host.text(type);
	return text === void 0 ? host.nameOf({
		value: type,
		written: ""
	}) : shortName(text);
}
function middlewareNames(args, host) {
	return args.flatMap((arg) => {
		const value = host.force(arg.value);
		if (value.kind === "list") return middlewareNames(value.items.map((item, at) => ({
			value: item,
			written: value.written?.[at] ?? ""
		})), host);
		const text = host.text(value);
		if (text !== void 0) return text === "" ? [] : [{ name: shortName(text).trim() }];
		if (value.kind === "constant") return [];
		if (value.kind === "class" || value.kind === "instance" || value.kind === "term") return [{ name: typeName(value.kind === "term" ? value : value, host) }];
		return host.guardNames([arg]);
	});
}
function callableOf(value, host) {
	const [one] = host.alternatives(value);
	if (one?.kind === "class") return host.instance(one, { shared: true });
	if (one?.kind === "list") {
		const [target, method] = one.items;
		const name = host.text(method);
		const [object] = target === void 0 ? [] : host.alternatives(target);
		if (object !== void 0 && name !== void 0) return host.member(object.kind === "class" ? host.instance(object, { shared: true }) : object, name);
	}
	return one ?? constant(void 0);
}

// src/frameworks/laravel/controllers.ts
const MIDDLEWARE = "Illuminate.Routing.Controllers.Middleware";
function controllerGuards(type, action, host) {
	const [one] = type === void 0 ? [] : host.alternatives(classNamed(type, host) ?? type);
	if (one?.kind !== "class") return [];
	return ownOf(one, host).filter(({ only, except }) => only?.includes(action) !== false && except?.includes(action) !== true).flatMap(({ guards }) => guards);
}
function classNamed(value, host) {
	const text = host.text(value)?.split("@")[0];
	if (text === void 0 || text === "") return void 0;
	const { file } = host.site;
	for (const name of [text.replace(/^\\/, ""), `App\\Http\\Controllers\\${text}`]) {
		const module = host.import(name.replaceAll("\\", "."), file);
		if (module.kind === "module") return host.member(module, name.slice(name.lastIndexOf("\\") + 1));
	}
}
function recorded(host) {
	return host.state("controllers", () => /* @__PURE__ */ new Map());
}
function ownOf(type, host) {
	const all = recorded(host);
	const known = all.get(type);
	if (known !== void 0) return known;
	const own = [];
	all.set(type, own);
	const members = host.members(type, { inherited: true });
	const listed = members.find(({ name, static: isStatic }) => name === "middleware" && isStatic);
	if (listed !== void 0) for (const item of host.items(host.call(listed.value(), given$1())) ?? []) own.push(listedOne(item, host));
	if (members.some(({ kind }) => kind === "constructor")) host.instance(type, { shared: true });
	return own;
}
function listedOne(item, host) {
	const value = host.force(item);
	if (value.kind !== "term" || value.symbol !== MIDDLEWARE || value.args === void 0) return {
		guards: middlewareNames([{
			value,
			written: ""
		}], host),
		only: void 0,
		except: void 0
	};
	const { positional, named } = value.args;
	const first = positional[0] ?? named.get("middleware");
	return {
		guards: middlewareNames(first === void 0 ? [] : [first], host),
		only: namesIn(named.get("only") ?? positional[1], host),
		except: namesIn(named.get("except") ?? positional[2], host)
	};
}
function namesIn(arg, host) {
	return host.items(arg?.value)?.flatMap((item) => host.text(item) ?? []);
}
function noteMiddleware(receiver, name, call, host) {
	if (name !== "middleware" || receiver.kind !== "instance") return void 0;
	const all = recorded(host);
	const known = all.get(receiver.class) ?? [];
	all.set(receiver.class, known);
	const own = {
		guards: middlewareNames(call.args.positional, host),
		only: void 0,
		except: void 0
	};
	known.push(own);
	const set = (field) => (args) => {
		own[field] = args.positional.flatMap((arg) => namesIn(arg, host) ?? []);
		return options;
	};
	const options = {
		kind: "map",
		entries: /* @__PURE__ */ new Map([["only", {
			kind: "native",
			name: "only",
			call: set("only")
		}], ["except", {
			kind: "native",
			name: "except",
			call: set("except")
		}]]),
		getters: /* @__PURE__ */ new Set(),
		open: false
	};
	return options;
}

// src/frameworks/laravel/paths.ts
const REST$3 = /^\(?(?:\.[*+]\??|\[\\s\\S\][*+]|\.\{\d+,\})\)?$/;
function joinUris$1(prefix, path) {
	return [prefix, path].map((piece) => piece.replace(/^\/+|\/+$/g, "")).filter((piece) => piece !== "").join("/");
}
function laravelPath(raw) {
	const segments = raw.split("/").filter((segment) => segment !== "");
	const variants = [template(segments)];
	while (/^\{\*?[\w:]+\?\}$/.test(segments.at(-1) ?? "")) {
		segments.pop();
		variants.push(template(segments));
	}
	return variants;
}
function template(segments) {
	const path = `/${segments.join("/").replace(/\{(\*?)([\w-]+)(?::[\w.]+)?\??\}/g, "{$1$2}")}`;
	const catchAll = /\{\*([\w-]+)\}$/.exec(path)?.[1];
	return {
		path: path.replaceAll("{*", "{"),
		...catchAll !== void 0 && { catchAll }
	};
}
function markRest(path, patterns) {
	return path.replace(/\{([\w-]+)/g, (whole, name) => REST$3.test(patterns.get(name) ?? "") ? `{*${name}` : whole);
}

// src/frameworks/laravel/state.ts
function laravelState(host) {
	return host.state("laravel", () => ({
		stack: [],
		attributes: /* @__PURE__ */ new Map(),
		routes: /* @__PURE__ */ new Map(),
		resources: /* @__PURE__ */ new Map(),
		alone: /* @__PURE__ */ new Map(),
		loaded: /* @__PURE__ */ new Set(),
		routings: [],
		patterns: /* @__PURE__ */ new Map(),
		others: /* @__PURE__ */ new Set(),
		verbs: /* @__PURE__ */ new Map(),
		serving: false
	}));
}
function facadeOf(host) {
	const state = laravelState(host);
	state.facade ??= host.router("facade", { site: {
		file: "",
		line: 0
	} });
	return state.facade;
}
function currentGroup(host) {
	const state = laravelState(host);
	const open = state.stack.at(-1);
	const { file } = host.site;
	if (open !== void 0) {
		state.loaded.add(file);
		return open;
	}
	let own = state.alone.get(file);
	if (own === void 0) {
		own = host.router("file").router;
		state.alone.set(file, own);
	}
	return own;
}
function attributesOf(router, host) {
	const { attributes } = laravelState(host);
	let known = attributes.get(router);
	if (known === void 0) {
		known = {
			middleware: [],
			patterns: /* @__PURE__ */ new Map()
		};
		attributes.set(router, known);
	}
	return known;
}
function within(router, host, work) {
	const { stack } = laravelState(host);
	stack.push(router);
	try {
		return work();
	} finally {
		stack.pop();
	}
}
function rootsOf$1(host) {
	const state = laravelState(host);
	if (state.roots === void 0) {
		const above = (glob, suffix) => host.files(glob).map((file) => file.slice(0, -suffix.length).replace(/\/$/, ""));
		const started = [...above("**/artisan", "artisan"), ...above("**/bootstrap/app.php", "bootstrap/app.php")];
		const found = started.length > 0 ? started : [...above("**/routes/web.php", "routes/web.php"), ...above("**/routes/api.php", "routes/api.php")];
		state.roots = [...new Set(found)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	}
	return state.roots;
}
function rootOf(file, host) {
	return rootsOf$1(host).find((root) => root === "" || file.startsWith(`${root}/`)) ?? "";
}

// src/frameworks/laravel/attributes.ts
const ATTRIBUTES = "Spatie.RouteAttributes.Attributes";
const VERBS$3 = [
	"Get",
	"Post",
	"Put",
	"Patch",
	"Delete",
	"Options",
	"Any"
];
function serveAttributes(root, router, classes, host) {
	const marked = classes.filter((type) => type.node.abstract !== true && isMarked(type, host));
	if (marked.length === 0) return;
	const folders = foldersOf$1(root, host);
	for (const type of marked) {
		const { file } = type.scope;
		const name = file.slice(file.lastIndexOf("/") + 1);
		const around = folders.filter(({ path, patterns, others }) => file.startsWith(`${path}/`) && patterns.some((pattern) => pattern.test(name)) && !others.some((pattern) => pattern.test(name)));
		for (const folder of around) serveClass(router, folder, type, host);
	}
}
function isMarked(type, host) {
	return attributesIn$1(host.decorations(type), host).length > 0 || host.members(type).some(({ decorations }) => attributesIn$1(decorations, host).length > 0);
}
function attributesIn$1(decorations, host) {
	return decorations.flatMap(({ value, line }) => {
		const term = host.alternatives(value).find((one) => one.kind === "term");
		if (term === void 0 || !term.symbol.startsWith(`${"Spatie.RouteAttributes.Attributes"}.`)) return [];
		const arg = (key, at) => (term.args?.named.get(key) ?? term.args?.positional[at])?.value;
		return [{
			name: term.symbol.slice(34),
			line,
			arg
		}];
	});
}
function foldersOf$1(root, host) {
	const at = (path) => root === "" ? path : `${root}/${path}`;
	const standard = folder(at("app/Http/Controllers"), void 0, host);
	const configured = host.include(at("config/route-attributes.php"));
	if (configured === void 0) return [standard];
	if (host.truth(host.entry(configured, "enabled")) === false) return [];
	const value = host.entry(configured, "directories");
	return (host.items(value)?.map((item) => [host.text(item) ?? "", void 0]) ?? host.entries(value)).map(([path, options]) => {
		return folder(((/^\d+$/.test(path) && options !== void 0 ? host.text(options) : path) ?? "").replace(`${VIRTUAL_ROOT}/`, ""), options, host);
	});
}
function folder(path, options, host) {
	const globs = (name) => (host.items(host.entry(options, name)) ?? []).flatMap((item) => host.text(item) ?? []).map(globbed);
	const patterns = globs("patterns");
	return {
		path: path.replace(/\/$/, ""),
		prefix: host.entry(options, "prefix"),
		middleware: host.entry(options, "middleware"),
		patterns: patterns.length > 0 ? patterns : [globbed("*.php")],
		others: globs("not_patterns")
	};
}
function globbed(glob) {
	const name = glob.endsWith(".php") ? glob : `${glob}.php`;
	return new RegExp(`^${name.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".")}$`);
}
function serveClass(router, { prefix, middleware }, type, host) {
	const own = attributesIn$1(host.decorations(type), host);
	const groups = own.filter(({ name }) => name === "Group");
	const before = [...given(middleware), ...own.flatMap((one) => one.name === "Middleware" ? given(one.arg("middleware", 0)) : [])];
	const prefixes = own.flatMap((one) => one.name === "Prefix" ? one.arg("prefix", 0) ?? [] : []);
	const above = (groups.length > 0 ? groups : [void 0]).map((group) => [
		prefix,
		...prefixes,
		group?.arg("prefix", 0)
	]);
	for (const one of own) if (one.name === "Resource" || one.name === "ApiResource") host.unresolved(`what ${one.name} makes of ${type.name} is not read`, {
		router,
		site: {
			file: type.scope.file,
			line: one.line
		}
	});
	for (const member of host.members(type, { inherited: true })) for (const one of attributesIn$1(member.decorations, host)) for (const pieces of above) serveMember(router, type, member, one, pieces, before, host);
}
function given(value) {
	return value === void 0 ? [] : [{
		value,
		written: ""
	}];
}
function serveMember(router, type, member, one, above, before, host) {
	const isVerb = VERBS$3.includes(one.name);
	if (!isVerb && one.name !== "Route") return;
	const site = {
		file: member.declarer.scope.file,
		line: one.line
	};
	const verb = isVerb ? methodOf(one.name) : void 0;
	const methods = verb !== void 0 ? [verb] : methodsIn$1(one.arg("methods", 0), host);
	const uri = isVerb ? one.arg("uri", 0) : one.arg("uri", 1);
	const pieces = [...above, uri].map((piece) => piece === void 0 || isNothing(piece) ? "" : host.text(piece));
	if (methods === void 0 || methods.length === 0 || pieces.includes(void 0)) {
		host.unresolved("its path or its methods are not known", {
			router,
			site
		});
		return;
	}
	const path = pieces.reduce((all, piece) => joinUris$1(all, piece ?? ""), "");
	const wheres = attributesIn$1([...host.decorations(type), ...member.decorations], host).filter(({ name }) => name === "Where");
	const patterns = new Map(wheres.map((where) => [host.text(where.arg("param", 0)) ?? "", host.text(where.arg("constraint", 1)) ?? ""]));
	host.route(router, {
		methods,
		path: constant(markRest(path, new Map([...laravelState(host).patterns, ...patterns]))),
		handler: `${type.name}@${member.name}`,
		guards: [...middlewareNames([...before, ...given(one.arg("middleware", isVerb ? 2 : 3))], host), ...controllerGuards(type, member.name, host)],
		site
	});
}

// src/frameworks/laravel/configuration.ts
function defaults(host) {
	return host.state("defaults of the configuration", () => /* @__PURE__ */ new Map());
}
function mergeConfiguration(call, host) {
	const [path, key] = call.args.positional;
	const name = host.text(key?.value);
	const file = host.text(path?.value);
	const loaded = file === void 0 ? void 0 : host.include(file);
	if (name === void 0 || loaded === void 0) return;
	const id = `${rootOf(call.site.file, host)} ${name}`;
	defaults(host).set(id, [...defaults(host).get(id) ?? [], loaded]);
}
function environment(call, host) {
	const [name, fallback] = call.args.positional;
	const key = host.text(name?.value);
	const why = `env('${key ?? "…"}')`;
	const value = fallback === void 0 ? void 0 : host.force(fallback.value);
	const isNothing = value?.kind === "constant" && (value.value ?? "") === "";
	if (value === void 0 || isNothing) {
		const example = key === void 0 ? void 0 : exampleOf(key, call, host);
		if (example !== void 0) return constant(example, `${why} of .env.example`);
	}
	if (value === void 0) return {
		kind: "unknown",
		why,
		site: call.site,
		environment: true
	};
	return value.kind === "constant" ? constant(value.value, `default of ${why}`) : value;
}
function exampleOf(key, call, host) {
	const root = rootOf(call.site.file, host);
	const data = host.data(root === "" ? ".env.example" : `${root}/.env.example`);
	const value = typeof data === "object" && data !== null && key in data ? Object.entries(data).find(([name]) => name === key)?.[1] : void 0;
	return typeof value === "string" && /^[\w./-]+$/.test(value) && !/^(?:null|true|false|empty)$/i.test(value) ? value : void 0;
}
function configured$1(call, host) {
	const [key, fallback] = call.args.positional;
	const text = host.text(key?.value);
	return (text === void 0 ? void 0 : setting(text, host)) ?? fallback?.value ?? {
		kind: "unknown",
		why: `config('${text ?? "…"}')`,
		site: call.site
	};
}
function routePath(call, host) {
	const [name, standard] = call.args.positional;
	const text = host.text(name?.value);
	return (text === void 0 ? void 0 : setting(`fortify.paths.${text}`, host)) ?? standard?.value;
}
function setting(key, host) {
	const parts = key.split(".");
	const root = rootOf(host.site.file, host);
	for (let length = parts.length - 1; length > 0; length--) {
		const own = fileOf(`${root === "" ? "" : `${root}/`}config/${parts.slice(0, length).join("/")}.php`, host);
		const merged = defaults(host).get(`${root} ${parts.slice(0, length).join(".")}`) ?? [];
		for (const one of [...own === void 0 ? [] : [own], ...merged]) {
			const found = parts.slice(length).reduce((at, name) => host.entry(at, name), one);
			if (found !== void 0) return found;
		}
	}
}
function fileOf(id, host) {
	const all = host.state("configuration", () => /* @__PURE__ */ new Map());
	if (!all.has(id)) all.set(id, host.include(id));
	return all.get(id);
}

// src/frameworks/laravel/groups.ts
function runGroup({ open, router }, prefix, attributes, body, host) {
	const around = open.at(-1) ?? router;
	const made = host.router("group", { parent: around });
	host.mount(around, prefix, made.router, { guards: guardsIn$1(attributes, host) });
	open.push(made.router);
	if (body !== void 0) host.call(callableOf(body.value, host), given$1({
		kind: "router",
		router
	}));
	open.pop();
}
function answer$1(router, methods, path, action, host) {
	if (path === void 0) return;
	if (methods === void 0) {
		host.unresolved("its methods are not known", {
			router,
			path: path.value
		});
		return;
	}
	const uses = host.entry(action?.value, "uses");
	host.route(router, {
		methods,
		path: path.value,
		handler: actionName(uses === void 0 ? action : {
			value: uses,
			written: ""
		}, "@", host),
		guards: guardsIn$1(action?.value, host)
	});
}
function guardsIn$1(attributes, host) {
	const middleware = host.entry(attributes, "middleware");
	return middleware === void 0 ? [] : middlewareNames([{
		value: middleware,
		written: ""
	}], host);
}

// src/frameworks/shared/singular.ts
const UNCOUNTED = new Set(`
    advice aircraft amoyese art audio baggage bison borghese bream breeches britches buffalo butter cantus carp
    cattle chassis clippers clothes clothing coal cod coitus compensation congoese contretemps coreopsis corps
    cotton data debris deer diabetes djinn education eland elk emoji equipment evidence faroese fascia feedback fish
    flounder flour foochowese food fuchsia furniture galleria gallows genevese genoese gilbertese gold headquarters
    herpes hijinks homework hottentotese impatience information innings jackanapes jeans jedi kin kiplingese
    knowledge kongoese leather love lucchese luggage mackerel mafia maltese management metadata mews militia money
    moose mumps music nankingese news nexus niasese nutrition offspring oil pants patience pekingese petunia
    piedmontese pincers pistoiese plankton pliers pokemon police polish portuguese proceedings progress rabies rain
    research rhinoceros rice salmon sand sarawakese scissors sepia series shavese shears sheep siemens silk sms soap
    spam species staff sugar swine talent toothpaste traffic travel trivia trousers trout tuna us utopia vermontese
    vinegar weather wenchowese wheat whiting wildebeest wood wool yengeese
  `.trim().split(/\s+/));
const UNCOUNTED_ENDS$1 = /^(?:.*ss|\w+ware|\w+media|sea[- ]bass)$/i;
const IRREGULAR = new Map(`
    atlases:atlas axes:axe beefs:beef blouses:blouse brothers:brother cafes:cafe chateaux:chateau niveaux:niveau
    children:child canvases:canvas cookies:cookie corpuses:corpus cows:cow criteria:criterion curricula:curriculum
    demos:demo dominoes:domino echoes:echo feet:foot fungi:fungus ganglions:ganglion gases:gas genies:genie
    genera:genus geese:goose graffiti:graffito hippopotami:hippopotamus hoofs:hoof humans:human irises:iris
    larvae:larva leaves:leaf lenses:lens loaves:loaf men:man media:medium memoranda:memorandum monies:money
    mongooses:mongoose mottoes:motto moves:move mythoi:mythos niches:niche nuclei:nucleus numina:numen
    occiputs:occiput octopuses:octopus opuses:opus oxen:ox passersby:passerby penises:penis people:person
    plateaux:plateau runners-up:runner-up safes:safe sexes:sex sieves:sieve soliloquies:soliloquy sons-in-law:son-
    in-law syllabi:syllabus testes:testis thieves:thief teeth:tooth tornadoes:tornado trilbys:trilby turfs:turf
    valves:valve volcanoes:volcano abuses:abuse avalanches:avalanche caches:cache curves:curve emphases:emphasis
    foes:foe graves:grave hoaxes:hoax neuroses:neurosis saves:save waves:wave oases:oasis zombies:zombie
  `.trim().split(/\s+/).map((pair) => {
	const [many = "", one = ""] = pair.split(":");
	return [many, one];
}));
const RULES$1 = [
	[/(s)tatuses$/i, "$1tatus"],
	[/(s)tatus$/i, "$1tatus"],
	[/(c)ampus$/i, "$1ampus"],
	[/^(.*)(menu)s$/i, "$1$2"],
	[/(quiz)zes$/i, "$1"],
	[/(matr)ices$/i, "$1ix"],
	[/(vert|ind)ices$/i, "$1ex"],
	[/^(ox)en/i, "$1"],
	[/(alias)(es)*$/i, "$1"],
	[/(buffal|her|potat|tomat|volcan)oes$/i, "$1o"],
	[/(alumn|bacill|cact|foc|fung|nucle|radi|stimul|syllab|termin|viri?)i$/i, "$1us"],
	[/([ftw]ax)es/i, "$1"],
	[/(analys|ax|cris|test|thes)es$/i, "$1is"],
	[/(shoe|slave)s$/i, "$1"],
	[/(o)es$/i, "$1"],
	[/ouses$/i, "ouse"],
	[/([^a])uses$/i, "$1us"],
	[/([m|l])ice$/i, "$1ouse"],
	[/(x|ch|ss|sh)es$/i, "$1"],
	[/(m)ovies$/i, "$1ovie"],
	[/(s)eries$/i, "$1eries"],
	[/([^aeiouy]|qu)ies$/i, "$1y"],
	[/([lr])ves$/i, "$1f"],
	[/(tive)s$/i, "$1"],
	[/(hive)s$/i, "$1"],
	[/(drive)s$/i, "$1"],
	[/(dive)s$/i, "$1"],
	[/(olive)s$/i, "$1"],
	[/([^fo])ves$/i, "$1fe"],
	[/(^analy)ses$/i, "$1sis"],
	[/(analy|diagno|^ba|(p)arenthe|(p)rogno|(s)ynop|(t)he)ses$/i, "$1$2sis"],
	[/(tax)a$/i, "$1on"],
	[/(c)riteria$/i, "$1riterion"],
	[/([ti])a$/i, "$1um"],
	[/(p)eople$/i, "$1erson"],
	[/(m)en$/i, "$1an"],
	[/(c)hildren$/i, "$1hild"],
	[/(f)eet$/i, "$1oot"],
	[/(n)ews$/i, "$1ews"],
	[/eaus$/i, "eau"],
	[/^tights$/i, "tights"],
	[/^shorts$/i, "shorts"],
	[/s$/i, ""]
];
function singular(word) {
	const lower = word.toLowerCase();
	if (UNCOUNTED.has(lower) || UNCOUNTED_ENDS$1.test(word)) return word;
	const irregular = IRREGULAR.get(lower);
	if (irregular !== void 0) return word === lower ? irregular : `${irregular[0]?.toUpperCase()}${irregular.slice(1)}`;
	const rule = RULES$1.find(([pattern]) => pattern.test(word));
	return rule === void 0 ? word : word.replace(rule[0], rule[1]);
}

// src/frameworks/laravel/names.ts
const RESOURCES = {
	resource: "resource",
	apiResource: "api",
	singleton: "singleton",
	apiSingleton: "api-singleton"
};
const HARMLESS = /^(?:aliasMiddleware|bind|cacheKey|current\w*|dispatch\w*|explicit\w*|extend|flushMacros|get[A-Z]\w*|gather\w*|has\w*|input|is|macro|middlewareGroup|mixin|model|patterns?|prepend\w*|prepareResponse|pushMiddlewareToGroup|remove\w*|resourceParameters|resourceVerbs|respondWithRoute|set\w*|singular\w*|substitute\w*|tap|toResponse|uniqueMiddleware|unless|uses|when)$/;
const PACKAGES = {
	"Illuminate.Support.Facades.Auth.routes": "Auth::routes registers what laravel/ui decides",
	"Auth.routes": "Auth::routes registers what laravel/ui decides",
	"Laravel.Passport.Passport.routes": "Passport::routes registers what laravel/passport decides",
	"Laravel.Folio.Folio.path": "laravel/folio serves a folder of pages",
	"Laravel.Folio.Folio.route": "laravel/folio serves a folder of pages",
	"Livewire.Volt.Volt.route": "a page of livewire/volt"
};

// src/frameworks/laravel/registrar.ts
const VERBS$2 = /* @__PURE__ */ new Map([
	["get", "GET"],
	["post", "POST"],
	["put", "PUT"],
	["patch", "PATCH"],
	["delete", "DELETE"],
	["options", "OPTIONS"],
	["query", "QUERY"],
	["any", "ANY"]
]);
const METHODS$4 = [
	...VERBS$2.keys(),
	...Object.keys(RESOURCES).flatMap((name) => [name, `${name}s`]),
	...[
		"match",
		"addRoute",
		"group",
		"view",
		"redirect",
		"permanentRedirect",
		"fallback"
	],
	...[
		"prefix",
		"middleware",
		"can",
		"controller",
		"domain",
		"namespace",
		"where",
		"name"
	]
];
function onRegistrar(router, called, call, host) {
	const name = methodNamed(called, METHODS$4);
	const { positional, named } = call.args;
	const [first, second] = positional;
	const verb = VERBS$2.get(name);
	if (verb !== void 0) return addRoute(router, [verb], first ?? named.get("uri"), second ?? named.get("action"), host);
	if (setAttribute(router, name, call, host)) return chained(router, name, call, host);
	switch (name) {
		case "match":
		case "addRoute": return addRoute(router, methodsIn$1(first?.value, host), second, call.args.positional[2], host);
		case "group": return group$2(router, call, host);
		case "view": return addRoute(router, ["GET"], first, written(`view ${host.text(second?.value) ?? ""}`), host);
		case "redirect":
		case "permanentRedirect": return natured(addRoute(router, ["ANY"], first, written("redirect"), host), "redirect", host);
		case "fallback": return natured(addRoute(router, ["GET"], written("{fallbackPlaceholder}"), first, host), "fallback", host);
		default: return addResource(router, name, call, host) ?? other(router, name, call, host);
	}
}
function written(text) {
	return {
		value: constant(text),
		written: ""
	};
}
function chained(router, _name, _call, host) {
	const { attributes } = laravelState(host);
	if (router.kind !== "facade") return {
		kind: "router",
		router
	};
	const made = host.router("registrar", { parent: router });
	const own = attributes.get(router);
	if (own !== void 0) attributes.set(made.router, own);
	attributes.delete(router);
	return made;
}
function setAttribute(router, name, call, host) {
	const { positional, named } = call.args;
	const [first, second] = positional;
	const attributes = attributesOf(router, host);
	switch (name) {
		case "prefix":
			if (first !== void 0) attributes.prefix = joinValues(attributes.prefix, first.value);
			return true;
		case "middleware":
			attributes.middleware.push(...positional, ...named.values());
			return true;
		case "can":
			attributes.middleware.push(written(`can:${host.text(first?.value) ?? "…"}`));
			return true;
		case "controller":
			if (first !== void 0) attributes.controller = first;
			return true;
		case "domain": {
			const domain = host.text(first?.value);
			if (domain !== void 0) attributes.domain = domain;
			return true;
		}
		case "namespace": {
			const namespace = host.text(first?.value);
			if (namespace !== void 0) attributes.namespace = namespace;
			return true;
		}
		case "where":
			notePatterns(attributes.patterns, first?.value, second?.value, host);
			return true;
		default: return /^(?:name|as|namespace|scopeBindings|withoutScopedBindings|withoutMiddleware|missing|shallow|withTrashed|metadata|where[A-Z]\w*)$/.test(name);
	}
}
function joinValues(before, value) {
	if (before === void 0) return value;
	return before.kind === "constant" && value.kind === "constant" ? constant(`${String(before.value)}/${String(value.value)}`) : value;
}
function notePatterns(patterns, names, pattern, host) {
	const name = host.text(names);
	const text = host.text(pattern);
	if (name !== void 0 && text !== void 0) patterns.set(name, text);
	for (const [key, value] of host.entries(names)) patterns.set(key, host.text(value) ?? "");
}
function addRoute(router, methods, path, action, host) {
	const state = laravelState(host);
	const around = currentGroup(host);
	const own = router.kind === "facade" ? void 0 : state.attributes.get(router);
	const made = host.router("route", { parent: around });
	host.mount(around, own?.prefix ?? "", made.router);
	if (path === void 0) return made;
	if (methods === void 0) {
		host.unresolved("its methods are not known", {
			router: made.router,
			path: path.value
		});
		return made;
	}
	const uses = host.entry(action?.value, "uses");
	const target = uses === void 0 ? action : {
		value: uses,
		written: ""
	};
	const middleware = [...own?.middleware ?? [], ...asGiven$1(host.entry(action?.value, "middleware"))];
	host.guard(made.router, middlewareNames(middleware, host), { whole: true });
	const controller = own?.controller ?? groupController(host);
	state.routes.set(made.router, {
		router: made.router,
		methods,
		path: path.value,
		...actionOf(target, controller, host),
		site: host.site,
		patterns: new Map([...groupPatterns(host), ...own?.patterns ?? []]),
		notes: notesOf(own, host),
		prefixes: [...state.stack.flatMap((group) => state.attributes.get(group)?.prefix ?? []), ...own?.prefix === void 0 ? [] : [own.prefix]],
		nature: "operation"
	});
	return made;
}
function asGiven$1(value) {
	return value === void 0 ? [] : [{
		value,
		written: ""
	}];
}
function actionOf(action, controller, host) {
	const value = action === void 0 ? void 0 : host.force(action.value);
	if (value?.kind === "list") {
		const [type, method] = value.items;
		return {
			handler: actionName(action, "@", host),
			controller: type,
			action: host.text(method) ?? "__invoke"
		};
	}
	const text = host.text(value);
	if (text !== void 0 && controller !== void 0 && !/[@\\]/.test(text)) return {
		handler: `${actionName(controller, "@", host)}@${text}`,
		controller: controller.value,
		action: text
	};
	return {
		handler: actionName(action, "@", host),
		controller: fullController(value, host) ?? value,
		action: text?.split("@")[1] ?? "__invoke"
	};
}
function fullController(controller, host) {
	const text = host.text(controller);
	if (text === void 0 || text.startsWith("\\")) return controller;
	const { stack, attributes } = laravelState(host);
	const around = stack.flatMap((router) => attributes.get(router)?.namespace ?? []);
	const last = around.findLastIndex((namespace) => /^\\?(?:App\\|[A-Z]\w*\\Http)/.test(namespace));
	return constant([...around.slice(Math.max(last, 0)), text].join("\\"));
}
function groupController(host) {
	const { stack, attributes } = laravelState(host);
	return stack.flatMap((router) => attributes.get(router)?.controller ?? []).at(-1);
}
function groupPatterns(host) {
	const { stack, attributes, patterns } = laravelState(host);
	return [...patterns, ...stack.flatMap((router) => [...attributes.get(router)?.patterns ?? []])];
}
function notesOf(own, host) {
	const { stack, attributes } = laravelState(host);
	const domain = own?.domain ?? stack.flatMap((router) => attributes.get(router)?.domain ?? []).at(-1);
	return domain === void 0 ? [] : [`only on the host ${domain}`];
}
function natured(made, nature, host) {
	const record = made.kind === "router" ? laravelState(host).routes.get(made.router) : void 0;
	if (record !== void 0) record.nature = nature;
	if (record !== void 0 && nature === "fallback") record.patterns.set("fallbackPlaceholder", ".*");
	return made;
}
function group$2(router, call, host) {
	const { positional, named } = call.args;
	const routes = named.get("routes") ?? positional.at(-1);
	const options = positional.length > 1 ? positional[0]?.value : named.get("attributes")?.value;
	const attributes = router.kind === "facade" ? attributesIn(options, host) : attributesOf(router, host);
	const around = currentGroup(host);
	const made = host.router("group", { parent: around });
	laravelState(host).attributes.set(made.router, attributes);
	host.mount(around, attributes.prefix ?? "", made.router, { guards: middlewareNames(attributes.middleware, host) });
	if (routes !== void 0) within(made.router, host, () => loadRoutes(routes.value, made.router, host));
	return {
		kind: "router",
		router
	};
}
function attributesIn(options, host) {
	const prefix = host.entry(options, "prefix");
	const controller = host.entry(options, "controller");
	const domain = host.text(host.entry(options, "domain"));
	const namespace = host.text(host.entry(options, "namespace"));
	const patterns = /* @__PURE__ */ new Map();
	notePatterns(patterns, host.entry(options, "where"), void 0, host);
	return {
		...prefix && { prefix },
		...controller && { controller: {
			value: controller,
			written: ""
		} },
		...domain !== void 0 && { domain },
		...namespace !== void 0 && { namespace },
		middleware: [...asGiven$1(host.entry(options, "middleware"))],
		patterns
	};
}
const NO_CALLABLE = /* @__PURE__ */ new Set([
	"constant",
	"text",
	"unknown",
	"term",
	"lazy",
	"union"
]);
function loadRoutes(routes, router, host) {
	for (const one of host.alternatives(routes)) {
		if (one.kind === "list") {
			for (const item of one.items) loadRoutes(item, router, host);
			continue;
		}
		if (!NO_CALLABLE.has(one.kind)) {
			host.call(callableOf(one, host), given$1(facadeOf(host)));
			continue;
		}
		if (isNothing(one)) continue;
		const variables = /* @__PURE__ */ new Map([["router", facadeOf(host)]]);
		const possible = filesLike(one, host);
		for (const each of possible ?? []) host.under(`${each} is loaded`, () => host.include(each, variables));
		if (possible !== void 0) continue;
		const file = host.text(one);
		if ((file === void 0 ? void 0 : host.include(file, variables)) === void 0) host.unresolved(file === void 0 ? "it is not known which file of routes is loaded here" : `the file of routes is not in the repository: ${file.replace(/^.*__repository__\//, "")}`, { router });
	}
}
function filesLike(path, host) {
	if (path.kind !== "text") return void 0;
	const globs = host.texts(path).map(({ text }) => text.split(`${"/__repository__"}/`)[1] ?? "");
	const isKnown = (glob) => glob.indexOf("/") > 0 && glob.indexOf("/") < glob.indexOf("");
	if (!globs.every(isKnown)) return void 0;
	return [...new Set(globs.flatMap((glob) => host.files(glob.replaceAll("", "*"))))];
}
function other(router, name, call, host) {
	if (!HARMLESS.test(name) && !call.symbol.startsWith("__") && call.args.positional.length + call.args.named.size > 0) host.unresolved(`Route::${name} is not Laravel's own and may register routes`, { router: currentGroup(host) });
	return router.kind === "facade" ? constant(void 0) : {
		kind: "router",
		router
	};
}

// src/frameworks/laravel/resources.ts
function addResource(router, name, call, host) {
	const { positional, named } = call.args;
	const kind = RESOURCES[name] ?? RESOURCES[name.replace(/s$/, "")];
	const [first] = positional;
	if (kind === void 0 || first === void 0 || /^softDeletable/.test(name)) return void 0;
	if (RESOURCES[name] === void 0) {
		const options = positional[1]?.value;
		for (const [each, controller] of host.entries(first.value)) addOne(router, kind, constant(each), {
			value: controller,
			written: ""
		}, options, host);
		return constant(void 0);
	}
	const options = (positional[2] ?? named.get("options"))?.value;
	return addOne(router, kind, first.value, positional[1] ?? named.get("controller"), options, host);
}
function addOne(router, kind, name, controller, options, host) {
	const state = laravelState(host);
	const around = currentGroup(host);
	const own = router.kind === "facade" ? void 0 : state.attributes.get(router);
	const made = host.router("resource", { parent: around });
	host.mount(around, own?.prefix ?? "", made.router);
	const text = host.text(name);
	if (text === void 0) {
		host.unresolved("the name of the resource is not known", { router: made.router });
		return made;
	}
	host.guard(made.router, middlewareNames(own?.middleware ?? [], host), { whole: true });
	const record = {
		router: made.router,
		kind,
		name: text,
		controller,
		type: fullController(controller?.value, host),
		site: host.site,
		parameters: /* @__PURE__ */ new Map(),
		notes: notesOf(own, host),
		shallow: false,
		creatable: false,
		destroyable: false,
		for: []
	};
	state.resources.set(made.router, record);
	for (const [option, value] of host.entries(options)) setOption(record, option, [{
		value,
		written: ""
	}], host);
	return made;
}
function onResource(router, name, call, host) {
	const record = laravelState(host).resources.get(router);
	if (record !== void 0) setOption(record, name, call.args.positional, host);
	return {
		kind: "router",
		router
	};
}
function setOption(record, name, args, host) {
	const [first, second] = args;
	switch (name) {
		case "only":
			record.only = namesOf(args, host);
			break;
		case "except":
			record.except = namesOf(args, host);
			break;
		case "middleware":
			host.guard(record.router, middlewareNames(args, host), { whole: true });
			break;
		case "middlewareFor":
			if (first !== void 0 && second !== void 0) record.for.push({
				actions: namesOf([first], host),
				middleware: [second]
			});
			break;
		case "parameters":
			for (const [key, value] of host.entries(first?.value)) record.parameters.set(key, host.text(value) ?? key);
			break;
		case "parameter": {
			const key = host.text(first?.value);
			const value = host.text(second?.value);
			if (key !== void 0 && value !== void 0) record.parameters.set(key, value);
			break;
		}
		case "shallow":
			record.shallow = first === void 0 || host.truth(first.value) !== false;
			break;
		case "creatable":
			record.creatable = true;
			break;
		case "destroyable": record.destroyable = true;
	}
}
function namesOf(args, host) {
	return args.flatMap(({ value }) => (host.items(value) ?? []).flatMap((item) => host.text(item) ?? []));
}
function emitResource(record, host) {
	const slash = record.name.lastIndexOf("/");
	const segments = record.name.slice(slash + 1).split(".");
	const prefix = slash < 0 ? "" : `${record.name.slice(0, slash)}/`;
	const last = segments.at(-1) ?? "";
	const parents = segments.slice(0, -1).map((segment) => `${segment}/{${parameterOf(record, segment)}}/`);
	for (const action of actionsOf(record, host)) {
		const path = `${prefix}${record.shallow && action.member ? "" : parents.join("")}${last}${action.member && !isSingleton(record) ? `/{${parameterOf(record, last)}}` : ""}${action.rest}`;
		const own = record.for.filter((one) => one.actions.includes(action.name)).flatMap((one) => one.middleware);
		host.route(record.router, {
			methods: action.methods,
			eitherMethod: action.methods.length > 1,
			path,
			handler: `${actionName(record.controller, "@", host)}@${action.name}`,
			guards: [...middlewareNames(own, host), ...controllerGuards(record.type, action.name, host)],
			site: record.site,
			...record.notes.length > 0 && { notes: record.notes }
		});
	}
}
function isSingleton(record) {
	return record.kind === "singleton" || record.kind === "api-singleton";
}
function parameterOf(record, segment) {
	return record.parameters.get(segment) ?? singular(segment).replaceAll("-", "_");
}
function actionsOf(record, host) {
	const { verbs } = laravelState(host);
	const create = `/${verbs.get("create") ?? "create"}`;
	const edit = `/${verbs.get("edit") ?? "edit"}`;
	const all = [
		{
			name: "index",
			methods: ["GET"],
			rest: "",
			member: false
		},
		{
			name: "create",
			methods: ["GET"],
			rest: create,
			member: false
		},
		{
			name: "store",
			methods: ["POST"],
			rest: "",
			member: false
		},
		{
			name: "show",
			methods: ["GET"],
			rest: "",
			member: true
		},
		{
			name: "edit",
			methods: ["GET"],
			rest: edit,
			member: true
		},
		{
			name: "update",
			methods: ["PUT", "PATCH"],
			rest: "",
			member: true
		},
		{
			name: "destroy",
			methods: ["DELETE"],
			rest: "",
			member: true
		}
	];
	const standard = standardActions(record);
	return all.filter(({ name }) => (record.only ?? standard).includes(name) && (isSingleton(record) ? standard.includes(name) : true) && !(record.except ?? []).includes(name));
}
function standardActions(record) {
	const isApi = record.kind === "api" || record.kind === "api-singleton";
	const pages = isApi ? [] : ["edit"];
	if (!isSingleton(record)) return [
		"index",
		"store",
		"show",
		"update",
		"destroy",
		...isApi ? [] : ["create", "edit"]
	];
	return [
		"show",
		"update",
		...pages,
		...record.creatable ? [
			"store",
			"destroy",
			...isApi ? [] : ["create"]
		] : [],
		...record.destroyable ? ["destroy"] : []
	];
}

// src/frameworks/laravel/dingo.ts
const DINGO = "dingo";
const VERBS$1 = /^(?:get|post|put|patch|delete|options|any)$/;
function isDingo(asked, host) {
	const [one] = asked === void 0 ? [] : host.alternatives(asked);
	const name = one?.kind === "term" ? one.symbol : host.text(one);
	return /^\\?Dingo[.\\]Api[.\\]Routing[.\\]Router$/.test(name ?? "") || name === "api.router";
}
function known$1(host) {
	return host.state("routers of Dingo", () => /* @__PURE__ */ new Map());
}
function dingoRouter(serves, host) {
	const root = rootOf(host.site.file, host);
	const all = host.state("Dingo by root", () => /* @__PURE__ */ new Map());
	const key = `${serves} ${root}`;
	let router = all.get(key);
	if (router === void 0) {
		({router} = host.router(DINGO));
		all.set(key, router);
		known$1(host).set(router, {
			router,
			open: []
		});
		if (serves) {
			const { router: app } = host.router("app");
			host.mount(app, "", router);
			all.get(`false ${root}`)?.events.splice(0);
		}
	}
	return {
		kind: "router",
		router
	};
}
function onDingo(router, name, call, host) {
	const dingo = known$1(host).get(router);
	if (dingo === void 0) return void 0;
	const itself = {
		kind: "router",
		router
	};
	const { positional } = call.args;
	const [first, second, third] = positional;
	if (VERBS$1.test(name)) {
		const method = VERB_METHODS.get(name);
		answer$1(openRouter(dingo), method === void 0 ? void 0 : [method], first, second, host);
		return itself;
	}
	switch (name) {
		case "match":
			answer$1(openRouter(dingo), methodsIn$1(first?.value, host), second, third, host);
			return itself;
		case "version":
		case "group": {
			const body = positional.at(-1);
			group$1(dingo, (positional.length > (name === "version" ? 2 : 1) ? positional.at(-2) : void 0)?.value, body, host);
			return itself;
		}
		case "resource":
			resource(dingo, first, second, third?.value, host);
			return itself;
		case "resources":
			for (const [key, value] of host.entries(first?.value)) {
				const controller = host.items(value)?.[0] ?? value;
				resource(dingo, asGiven(constant(key)), asGiven(controller), void 0, host);
			}
			return itself;
		case "controller":
		case "controllers":
			host.unresolved("the methods of the controller are its routes, which are not read", { router: openRouter(dingo) });
			return itself;
		default: return;
	}
}
function asGiven(value) {
	return {
		value,
		written: ""
	};
}
function openRouter(dingo) {
	return dingo.open.at(-1) ?? dingo.router;
}
function group$1(dingo, attributes, body, host) {
	const own = host.entry(attributes, "prefix");
	const isOwn = own !== void 0 && host.text(own) !== "";
	const configured = dingo.open.length > 0 || isOwn ? void 0 : setting("api.prefix", host);
	const prefix = isOwn ? own : configured ?? constant("");
	runGroup(dingo, isNothing(prefix) ? "" : prefix, attributes, body, host);
}
function resource(dingo, name, controller, options, host) {
	const router = openRouter(dingo);
	const text = host.text(name?.value);
	if (text === void 0) {
		host.unresolved("the name of the resource is not known", { router });
		return;
	}
	const listed = (key) => host.items(host.entry(options, key))?.flatMap((one) => host.text(one) ?? []);
	const [only, except] = [listed("only"), listed("except")];
	emitResource({
		router,
		kind: "resource",
		name: text,
		controller,
		type: controller?.value,
		site: host.site,
		parameters: /* @__PURE__ */ new Map(),
		notes: [],
		...only && { only },
		...except && { except },
		shallow: false,
		creatable: false,
		destroyable: false,
		for: []
	}, host);
}

// src/frameworks/laravel/container.ts
const APPLICATION$1 = "Illuminate.Foundation.app";
const ROUTERS = [
	"Illuminate.Routing.Router",
	"Illuminate.Contracts.Routing.Registrar",
	"Illuminate.Routing.RouteRegistrar"
];
const CONTAINER = {
	app: container$1,
	resolve: container$1,
	...Object.fromEntries([
		"make",
		"get",
		"offsetGet"
	].map((name) => [`${APPLICATION$1}.${name}`, container$1])),
	[`${APPLICATION$1}.instance`]: (call, host) => {
		noteInstance(call, host);
		return constant(void 0);
	},
	...Object.fromEntries(["booting", "booted"].map((name) => [`${APPLICATION$1}.${name}`, boots])),
	...Object.fromEntries(["resolving", "afterResolving"].map((name) => [`${APPLICATION$1}.${name}`, afterResolving]))
};
function application$2(host) {
	return {
		kind: "term",
		symbol: APPLICATION$1,
		site: host.site
	};
}
function inApplication(symbol, host) {
	return symbol === `${APPLICATION$1}.router` ? facadeOf(host) : void 0;
}
function noteInstance(call, host) {
	const [name, value] = call.args.positional;
	const text = host.text(name?.value);
	if (text !== void 0 && value !== void 0) noted(host).set(text, value.value);
}
function noted(host) {
	return host.state("instances of the container", () => /* @__PURE__ */ new Map());
}
function container$1(call, host) {
	const [asked] = call.args.positional;
	if (laravelState(host).others.has(rootOf(call.site.file, host))) return void 0;
	if (asked === void 0) return call.symbol === "app" ? application$2(host) : void 0;
	const text = host.text(asked.value);
	if (text === "router") return facadeOf(host);
	const known = text === void 0 ? void 0 : noted(host).get(text);
	if (known !== void 0) return known;
	if (isDingo(asked.value, host)) return dingoRouter(laravelState(host).serving, host);
	const named = text?.includes("\\") === true ? classNamed(constant(text), host) : void 0;
	const [one] = host.alternatives(named ?? asked.value);
	if (one?.kind === "class" && (one.scope.module.relevant || named !== void 0)) return host.instance(one, { shared: true });
	return one?.kind === "term" && ROUTERS.includes(one.symbol) ? facadeOf(host) : void 0;
}
function routerOfUnknown(call, host) {
	return host.text(call.args.positional[0]?.value) === "router" ? facadeOf(host) : void 0;
}
function boots(call, host) {
	const [callback] = call.args.positional;
	if (callback !== void 0 && host.isFunction(callback.value)) host.call(callback.value, given$1());
	return constant(void 0);
}
function afterResolving(call, host) {
	const [asked, callback] = call.args.positional;
	if (callback === void 0 || !host.isFunction(callback.value)) return void 0;
	const made = asked === void 0 ? void 0 : container$1({
		...call,
		args: given$1(asked.value)
	}, host);
	if (made?.kind !== "router") return void 0;
	host.call(callback.value, given$1(made));
	return constant(void 0);
}
function groupOfUnknown(receiver, call, host) {
	const callback = call.args.positional.at(-1);
	if (callback === void 0 || !host.isFunction(callback.value)) return void 0;
	const around = currentGroup(host);
	const why = receiver.kind === "unknown" ? receiver.why : "what opens the group";
	const made = host.router("group", { parent: around });
	host.mount(around, {
		kind: "unknown",
		why,
		site: call.site
	}, made.router);
	const hole = {
		kind: "unknown",
		why: "what the group is given",
		site: call.site
	};
	within(made.router, host, () => host.call(callback.value, given$1(hole)));
	return constant(void 0);
}

// src/frameworks/laravel/modules.ts
function modulePath(call, host) {
	const [name, path] = call.args.positional.map((arg) => host.text(arg.value));
	const folder = name === void 0 ? void 0 : folderOf(name, host);
	if (folder === void 0 || path === void 0 && call.args.positional.length > 1) return {
		kind: "unknown",
		why: "the folder of a module",
		site: call.site
	};
	const below = (path ?? "").replace(/^\//, "");
	return constant([
		VIRTUAL_ROOT,
		folder,
		below
	].filter((piece) => piece !== "").join("/"));
}
function folderOf(name, host) {
	const root = rootOf(host.site.file, host);
	const all = foldersOf(host).filter((folder) => rootOf(folder, host) === root);
	const beside = all[0]?.replace(/[^/]*$/, "") ?? (root === "" ? "Modules/" : `${root}/Modules/`);
	return all.find((folder) => lastOf(folder).toLowerCase() === name.toLowerCase()) ?? `${beside}${name}`;
}
function foldersOf(host) {
	return host.state("folders of modules", () => host.files("**/module.json").map((file) => file.slice(0, -12)));
}
function isSwitchedOff(file, host) {
	const folder = foldersOf(host).find((one) => file.startsWith(`${one}/`));
	if (folder === void 0) return false;
	const root = rootOf(file, host);
	const statuses = host.data(root === "" ? "modules_statuses.json" : `${root}/modules_statuses.json`);
	return isRecord(statuses) && statuses[lastOf(folder)] === false;
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}
function lastOf(folder) {
	return folder.slice(folder.lastIndexOf("/") + 1);
}

// src/frameworks/laravel/application.ts
const ROUTE_PROVIDER = "Illuminate.Foundation.Support.Providers.RouteServiceProvider";
const PROVIDERS = [
	ROUTE_PROVIDER,
	"Illuminate.Support.ServiceProvider",
	"Illuminate.Support.AggregateServiceProvider",
	"Illuminate.Foundation.Support.Providers.AuthServiceProvider",
	"Illuminate.Foundation.Support.Providers.EventServiceProvider"
];
function serveApplications$1(host) {
	const state = laravelState(host);
	const known = rootsOf$1(host);
	for (const file of host.files("**/routes/**/*.php")) if (!state.others.has(rootOf(file, host))) host.module(file);
	state.serving = true;
	for (const root of known.length > 0 ? known : [""]) serve$1(root, host);
	for (const [file, router] of state.alone) if (state.loaded.has(file)) router.events.splice(0);
	for (const record of state.routes.values()) emitRoute(record, host);
	for (const record of state.resources.values()) emitResource(record, host);
}
function emitRoute(record, host) {
	const text = host.text(record.path);
	const pieces = [record.front, ...record.prefixes].map((piece) => piece === void 0 ? "" : host.text(piece));
	const isWhole = record.front !== void 0 && text !== void 0 && pieces.every((piece) => piece !== void 0);
	const own = text === void 0 ? void 0 : markRest(text, record.patterns);
	host.route(record.router, {
		methods: record.methods,
		path: own === void 0 ? record.path : isWhole ? [...pieces, own].reduce((all, piece) => joinUris$1(all, piece ?? ""), "") : own,
		handler: record.handler,
		guards: controllerGuards(record.controller, record.action, host),
		nature: record.nature,
		site: record.site,
		absolute: isWhole,
		...record.notes.length > 0 && { notes: record.notes }
	});
}
function serve$1(root, host) {
	if (laravelState(host).others.has(root)) return;
	const at = (path) => root === "" ? path : `${root}/${path}`;
	const { router } = host.router("app", { site: {
		file: at("bootstrap/app.php"),
		line: 1
	} });
	within(router, host, () => {
		const routings = laravelState(host).routings.filter((call) => rootOf(call.site.file, host) === root);
		for (const call of routings) route(router, call, host);
		const providers = providersOf(root, host);
		for (const type of providers) start(type, ["register"], host);
		for (const type of providers) start(type, ["boot", "map"], host);
		serveAttributes(root, router, host.classes().filter((type) => rootOf(type.scope.file, host) === root), host);
		if (routings.length > 0 || providers.some((type) => extendsSymbol(type, ROUTE_PROVIDER, host))) return;
		if (host.files(at("routes/web.php")).length > 0) load(router, "", "web", constant(at("routes/web.php")), host);
		if (host.files(at("routes/api.php")).length > 0) load(router, "api", "api", constant(at("routes/api.php")), host);
	});
}
function route(router, call, host) {
	const { positional, named } = call.args;
	const option = (name, at) => named.get(name) ?? positional[at];
	const using = option("using", 0);
	if (using !== void 0 && host.isFunction(using.value)) {
		loadRoutes(using.value, router, host);
		return;
	}
	const api = known(option("api", 2), host);
	const prefix = option("apiPrefix", 7)?.value ?? constant("api");
	if (api !== void 0) load(router, prefix, "api", api, host);
	const health = known(option("health", 6), host);
	if (health !== void 0 && host.text(health) !== void 0) host.route(router, {
		methods: ["GET"],
		path: health,
		handler: "health",
		site: call.site
	});
	const web = known(option("web", 1), host);
	if (web !== void 0) load(router, "", "web", web, host);
	const then = option("then", 8);
	if (then !== void 0 && host.isFunction(then.value)) loadRoutes(then.value, router, host);
}
function known(arg, host) {
	if (arg === void 0) return void 0;
	return isNothing(arg.value) ? void 0 : host.force(arg.value);
}
function load(router, prefix, middleware, files, host) {
	const made = host.router("group", { parent: router });
	attributesOf(made.router, host).prefix = typeof prefix === "string" ? constant(prefix) : prefix;
	host.mount(router, prefix, made.router, { guards: [{ name: middleware }] });
	within(made.router, host, () => loadRoutes(files, made.router, host));
}
function providersOf(root, host) {
	return host.classes().filter((type) => type.node.abstract !== true && rootOf(type.scope.file, host) === root).filter((type) => PROVIDERS.some((symbol) => extendsSymbol(type, symbol, host))).filter((type) => isRegistered(type, root, host)).filter((type) => !isSwitchedOff(type.scope.file, host));
}
function isRegistered(type, root, host) {
	const at = (path) => root === "" ? path : `${root}/${path}`;
	if (!type.scope.file.startsWith(at("app/Providers/"))) return true;
	const lists = host.state("lists of providers", () => /* @__PURE__ */ new Map());
	if (!lists.has(root)) lists.set(root, listedProviders(at, host));
	const listed = lists.get(root);
	return listed === void 0 || listed.some((one) => one === type || namesClass(one, type, host));
}
function listedProviders(at, host) {
	const list = host.include(at("bootstrap/providers.php")) ?? host.entry(host.include(at("config/app.php")), "providers");
	const items = list === void 0 ? void 0 : host.force(list);
	if (items?.kind !== "list" || items.open) return void 0;
	const known = items.items.map((item) => host.force(item));
	return known.every((item) => [
		"class",
		"term",
		"constant"
	].includes(item.kind)) ? known : void 0;
}
function namesClass(value, type, host) {
	const text = (host.text(value) ?? (value.kind === "term" ? value.symbol : "")).replaceAll(".", "\\");
	return !text.startsWith("Illuminate\\") && text.endsWith(`\\Providers\\${type.name}`);
}
function extendsSymbol(type, symbol, host) {
	return host.lineage(type).some((base) => base.kind === "term" && base.symbol === symbol);
}
function start(type, methods, host) {
	const instance = host.instance(type, { shared: true });
	const names = host.members(type, { inherited: true }).map((member) => member.name);
	for (const name of methods) {
		if (name === "map" && !extendsSymbol(type, ROUTE_PROVIDER, host)) continue;
		if (names.includes(name)) host.call(host.member(instance, name), given$1());
	}
}
function onProvider(name, call, host) {
	const [first] = call.args.positional;
	const around = laravelState(host).stack.at(-1);
	if (name === "mergeConfigFrom") mergeConfiguration(call, host);
	if (first === void 0 || around === void 0) return constant(void 0);
	if (name === "routes" || name === "loadRoutesUsing" || name === "loadRoutesFrom") loadRoutes(first.value, around, host);
	else if (name === "booted") host.call(first.value, given$1());
	else if (name === "callAfterResolving") afterResolving(call, host);
	return constant(void 0);
}

// src/frameworks/laravel/laravel.ts
const FACADE = "Illuminate.Support.Facades.Route";
const laravel = {
	id: "laravel",
	title: "Laravel",
	languages: ["php"],
	docs: "https://laravel.com/docs/routing",
	packages: [
		FACADE,
		"Illuminate.Routing",
		"Illuminate.Contracts.Routing",
		...PROVIDERS,
		"Illuminate.Foundation.Application",
		ATTRIBUTES
	],
	mentions: [
		"Facades\\Route",
		"Illuminate\\Routing",
		"Contracts\\Routing",
		"RouteServiceProvider",
		"Support\\ServiceProvider",
		"Illuminate\\Foundation\\Application",
		"loadRoutesFrom",
		"RouteAttributes\\Attributes",
		"Route::"
	],
	harmless: ["Illuminate.*", "Laravel.*"],
	injected: ROUTERS,
	calls: {
		[`${FACADE}.get`]: () => void 0,
		...Object.fromEntries(ROUTERS.map((symbol) => [symbol, (_call, host) => facadeOf(host)])),
		...Object.fromEntries(PROVIDERS.map((symbol) => [symbol, (call, host) => laravelState(host).others.has(rootOf(call.site.file, host)) ? void 0 : host.router("provider")])),
		...Object.fromEntries(Object.entries(PACKAGES).map(([symbol, reason]) => [symbol, (call, host) => {
			const [path] = symbol.endsWith(".route") ? call.args.positional : [];
			host.unresolved(reason, {
				router: currentGroup(host),
				...path && { path: path.value }
			});
			return constant(void 0);
		}])),
		"Illuminate.Support.Facades.Broadcast.routes": broadcasting,
		"Broadcast.routes": broadcasting,
		"Laravel.Lumen.Application": (call, host) => {
			laravelState(host).others.add(rootOf(call.site.file, host));
		},
		"Illuminate.Support.ServiceProvider.defaultProviders": () => list([]),
		"Illuminate.Foundation.Application.configure": (_call, host) => host.router("builder"),
		base_path: (call, host) => underRoot("", call, host),
		app_path: (call, host) => underRoot("app", call, host),
		config_path: (call, host) => underRoot("config", call, host),
		module_path: modulePath,
		"LaravelLocalization.setLocale": defaultLocale,
		"Mcamara.LaravelLocalization.Facades.LaravelLocalization.setLocale": defaultLocale,
		env: environment,
		config: configured$1,
		"Config.get": configured$1,
		"Illuminate.Support.Facades.Config.get": configured$1,
		"Laravel.Fortify.RoutePath.for": routePath,
		tap: tapped,
		collect: (call) => call.args.positional[0]?.value,
		...CONTAINER
	},
	symbol(symbol, host) {
		if (!laravelState(host).others.has(rootOf(host.site.file, host)) && (symbol === FACADE || symbol === "Route")) return facadeOf(host);
		return inApplication(symbol, host);
	},
	member: (router, name, host) => router.kind === "provider" && name === "app" ? application$2(host) : void 0,
	method(router, name, call, host) {
		switch (router.kind) {
			case DINGO: return onDingo(router, name, call, host);
			case "facade": return onFacade(router, name, call, host);
			case "registrar": return onRegistrar(router, name, call, host);
			case "route": return onRoute(router, name, call, host);
			case "resource": return onResource(router, name, call, host);
			case "provider": return onProvider(name, call, host);
			case "builder":
				if (name === "withRouting") laravelState(host).routings.push(call);
				return {
					kind: "router",
					router
				};
			default: return;
		}
	},
	foreign(receiver, name, call, host) {
		if (name === "basePath") return underRoot("", call, host);
		if (name === "make") return container$1(call, host);
		if (name === "get") return routerOfUnknown(call, host);
		if (name === "group") return groupOfUnknown(receiver, call, host);
		if (name === "instance") noteInstance(call, host);
		return noteMiddleware(receiver, name, call, host);
	},
	finish: serveApplications$1,
	join: joinUris$1,
	path: laravelPath
};
function defaultLocale() {
	return {
		...constant(""),
		soft: "locale of LaravelLocalization, left out as for the default one"
	};
}
function onFacade(router, name, call, host) {
	const [first, second] = call.args.positional;
	const state = laravelState(host);
	if (name === "pattern" || name === "patterns") notePatterns(state.patterns, first?.value, second?.value, host);
	if (name === "resourceVerbs") for (const [verb, word] of host.entries(first?.value)) state.verbs.set(verb, host.text(word) ?? verb);
	return onRegistrar(router, name, call, host);
}
function onRoute(router, name, call, host) {
	if (/^get[A-Z]/.test(name)) return void 0;
	const [first, second] = call.args.positional;
	const record = laravelState(host).routes.get(router);
	if (name === "middleware") host.guard(router, middlewareNames(call.args.positional, host), { whole: true });
	else if (name === "can") host.guard(router, [{ name: `can:${host.text(first?.value) ?? "…"}` }], { whole: true });
	else if (name === "where" && record !== void 0) notePatterns(record.patterns, first?.value, second?.value, host);
	else if (name === "prefix" && record !== void 0 && first !== void 0) record.front = first.value;
	else if (name === "fallback" && record !== void 0) record.nature = "fallback";
	return {
		kind: "router",
		router
	};
}
function underRoot(folder, call, host) {
	const root = rootOf(host.site.file, host);
	const base = [
		VIRTUAL_ROOT,
		root,
		folder
	].filter((piece) => piece !== "").join("/");
	const [path] = call.args.positional;
	if (path === void 0 || host.text(path.value) === "") return constant(base);
	return host.concatenate([constant(`${base}/`), path.value]);
}
function tapped(call, host) {
	const [value, callback] = call.args.positional;
	if (value !== void 0 && host.isFunction(callback?.value)) host.call(callback?.value ?? value.value, {
		positional: [value],
		named: /* @__PURE__ */ new Map(),
		open: false
	});
	return value?.value;
}
function broadcasting(call, host) {
	const [attributes] = call.args.positional;
	const router = currentGroup(host);
	const prefix = host.entry(attributes?.value, "prefix");
	const reason = "Broadcast::routes registers the channels of Laravel";
	if (laravelState(host).stack.length === 0) host.unresolved(reason, { router });
	else {
		const own = host.router("channels", { parent: router });
		host.mount(router, prefix ?? "", own.router);
		host.route(own.router, {
			methods: ["GET", "POST"],
			path: "/broadcasting/auth",
			handler: "Broadcast",
			nature: "library"
		});
	}
	return constant(void 0);
}

// src/frameworks/shared/fast-route.ts
const REST$2 = /^\(?(?:\?:)?(?:\.[*+]\??|\[\\s\\S\][*+]|\.\{\d+,\})\)?$/;
function fastRoutePath(raw) {
	const variants = [];
	let path = "";
	let catchAll;
	const finish = () => variants.push({
		path,
		...catchAll === void 0 ? {} : { catchAll }
	});
	for (let at = 0; at < raw.length; at++) {
		const character = raw[at] ?? "";
		if (character === "[") finish();
		else if (character === "{") {
			const end = closing(raw, at);
			const [name = "", pattern] = split(raw.slice(at + 1, end));
			path += `{${name}}`;
			catchAll = pattern !== void 0 && REST$2.test(pattern) && /^[\]\s]*$/.test(raw.slice(end + 1)) ? name : void 0;
			at = end;
		} else if (character !== "]") path += character;
	}
	finish();
	return variants;
}
function closing(raw, from) {
	let depth = 0;
	for (let at = from; at < raw.length; at++) if (raw[at] === "{") depth++;
	else if (raw[at] === "}" && --depth === 0) return at;
	return raw.length;
}
function split(placeholder) {
	const colon = placeholder.indexOf(":");
	return colon < 0 ? [placeholder.trim(), void 0] : [placeholder.slice(0, colon).trim(), placeholder.slice(colon + 1).trim()];
}

// src/frameworks/lumen.ts
const APPLICATION = "Laravel.Lumen.Application";
const FACADES = ["Illuminate.Support.Facades.Route", "Route"];
const VERBS = [
	"get",
	"post",
	"put",
	"patch",
	"delete",
	"options",
	"head"
];
const METHODS$3 = [
	...VERBS,
	"addRoute",
	"group",
	"middleware",
	"basePath",
	"register",
	"make"
];
const PROVIDER = "provider";
const lumen = {
	id: "lumen",
	title: "Lumen",
	languages: ["php"],
	docs: "https://lumen.laravel.com/docs/routing",
	packages: ["Laravel.Lumen"],
	mentions: ["Laravel\\Lumen\\Application", "Laravel\\Lumen\\Routing"],
	harmless: ["Laravel.Lumen.*", "Illuminate.*"],
	calls: {
		[APPLICATION]: application$1,
		"Illuminate.Support.ServiceProvider": (call, host) => applicationAt(call.site.file, host) && host.router(PROVIDER),
		app: container,
		resolve: container,
		env: environment,
		config: configured$1
	},
	symbol: facade,
	member(router, name, host) {
		if (router.kind === "app" && name === "router") return {
			kind: "router",
			router
		};
		return router.kind === PROVIDER && name === "app" ? whileRunning(host) : void 0;
	},
	method: method$2,
	join: joinUris,
	path: (raw) => fastRoutePath(raw).map(({ path, ...rest }) => ({
		path: `/${path.replace(/^\/|\/$/g, "")}`,
		...rest
	}))
};
function application$1(call, host) {
	const made = host.router("app");
	const [base] = call.args.positional;
	if (base !== void 0) made.router.data.set("base", base.value);
	applications(host).set(rootOf(call.site.file, host), made.router);
	return made;
}
function applications(host) {
	return host.state("applications", () => /* @__PURE__ */ new Map());
}
function applicationAt(file, host) {
	return applications(host).get(rootOf(file, host));
}
function routerAt(host) {
	const router = applicationAt(host.site.file, host);
	return router && {
		kind: "router",
		router
	};
}
function whileRunning(host) {
	return host.router(PROVIDER).router.speculative ? void 0 : routerAt(host);
}
function facade(symbol, host) {
	return FACADES.includes(symbol) ? routerAt(host) : void 0;
}
function provide(value, host) {
	const [type] = value === void 0 ? [] : host.alternatives(value);
	if (type?.kind !== "class") return;
	const provider = host.instance(type, { shared: true });
	const names = host.members(type, { inherited: true }).map((member) => member.name);
	for (const name of ["register", "boot"]) if (names.includes(name)) host.call(host.member(provider, name), given$1());
}
function joinUris(prefix, path) {
	return [prefix, path].map((piece) => piece.replace(/^\/+|\/+$/g, "")).filter((piece) => piece !== "").join("/");
}
function openGroups$1(router, host) {
	const all = host.state("open", () => /* @__PURE__ */ new Map());
	const open = all.get(router) ?? [];
	all.set(router, open);
	return open;
}
function container(call, host) {
	const [asked] = call.args.positional;
	if (asked === void 0 || host.text(asked.value) === "router") return whileRunning(host);
	return isDingo(call.args.positional[0]?.value, host) ? dingoRouter(true, host) : void 0;
}
function method$2(router, called, call, host) {
	const name = methodNamed(called, METHODS$3);
	if (router.kind === "dingo") return onDingo(router, name, call, host);
	const [first, second, third] = call.args.positional;
	const open = openGroups$1(router, host);
	const around = open.at(-1) ?? router;
	const itself = {
		kind: "router",
		router
	};
	const verb = VERBS.includes(name) ? VERB_METHODS.get(name) : void 0;
	if (verb !== void 0) {
		answer$1(around, [verb], first, second, host);
		return itself;
	}
	switch (name) {
		case "addRoute":
			answer$1(around, methodsIn$1(first?.value, host), second, third, host);
			return itself;
		case "group":
			runGroup({
				open,
				router
			}, host.entry(first?.value, "prefix") ?? "", first?.value, second, host);
			return itself;
		case "middleware":
			host.guard(router, middlewareNames(call.args.positional, host), { whole: true });
			return itself;
		case "basePath": {
			const base = router.data.get("base");
			return base && host.concatenate([
				base,
				constant("/"),
				first?.value ?? constant("")
			]);
		}
		case "register":
			provide(first?.value, host);
			return;
		case "make": return isDingo(first?.value, host) ? dingoRouter(true, host) : void 0;
		default: return;
	}
}

// src/frameworks/slim.ts
const MADE_BY = [
	"Slim.App",
	"Slim.Factory.AppFactory.create",
	"Slim.Factory.AppFactory.createFromContainer",
	"DI.Bridge.Slim.App",
	"DI.Bridge.Slim.Bridge.create"
];
const GROUPS = ["Slim.Routing.RouteCollectorProxy", "Slim.Interfaces.RouteCollectorProxyInterface"];
const slim = {
	id: "slim",
	title: "Slim",
	languages: ["php"],
	docs: "https://www.slimframework.com/docs/v4/objects/routing.html",
	packages: ["Slim", "DI.Bridge.Slim"],
	mentions: [
		"Slim\\App",
		"Slim\\Factory",
		"Slim\\Routing",
		"Slim\\Interfaces",
		"Bridge\\Slim"
	],
	harmless: [
		"Slim.*",
		"DI.*",
		"Tuupola.*",
		"Selective.BasePath.*"
	],
	injected: ["Slim.App", ...GROUPS],
	calls: {
		...Object.fromEntries(MADE_BY.map((symbol) => [symbol, application])),
		...Object.fromEntries(GROUPS.map((symbol) => [symbol, (_call, host) => host.router("group")]))
	},
	method: method$1,
	foreign(_receiver, name, call, host) {
		const [asked] = call.args.positional;
		const [symbol] = asked === void 0 || name !== "get" ? [] : host.alternatives(asked.value);
		if (symbol?.kind !== "term" || symbol.symbol !== "Slim.App") return void 0;
		const container = containerOf(host);
		container.app ??= host.router("app");
		return container.app;
	},
	finish(host) {
		const { made, handedOver } = containerOf(host);
		const [only] = made;
		if (only !== void 0 && made.length === 1) for (const router of handedOver) host.mount(only, "", router, { site: router.site });
	},
	join: (prefix, path) => `${prefix}${path}`,
	path: fastRoutePath
};
function containerOf(host) {
	return host.state("container", () => ({
		made: [],
		handedOver: []
	}));
}
function application(call, host) {
	const made = host.router("app");
	if (/\.App$/.test(call.symbol)) openGroups(host).set(made.router, []);
	const { app, ...container } = containerOf(host);
	if (made.router.speculative && app !== void 0) return app;
	if (call.args.injected === true) container.handedOver.push(made.router);
	else if (!made.router.speculative) container.made.push(made.router);
	return made;
}
function openGroups(host) {
	return host.state("open", () => /* @__PURE__ */ new Map());
}
function applicationOf(router) {
	return router.parent === void 0 ? router : applicationOf(router.parent);
}
const METHODS$2 = [
	...VERB_METHODS.keys(),
	"any",
	"map",
	"group",
	"add",
	"addMiddleware",
	"redirect",
	"setBasePath"
];
function method$1(receiver, called, call, host) {
	const name = methodNamed(called, METHODS$2);
	const router = (name === "add" || name === "addMiddleware" ? void 0 : openGroups(host).get(receiver)?.at(-1)) ?? receiver;
	const [first, second, third] = call.args.positional;
	if (router.kind === "route") {
		if (name === "add" || name === "addMiddleware") addFirst(router, call.args.positional, host);
		return {
			kind: "router",
			router
		};
	}
	const verb = name === "any" ? "ANY" : VERB_METHODS.get(name);
	if (verb !== void 0) return answer(router, [verb], first, second, host);
	switch (name) {
		case "map": return answer(router, methodsIn$1(first?.value, host), second, third, host);
		case "group": return group(router, first, second, host);
		case "add":
		case "addMiddleware":
			addFirst(router, call.args.positional, host);
			return {
				kind: "router",
				router
			};
		case "redirect":
			if (first !== void 0) host.route(router, {
				methods: ["GET"],
				path: first.value,
				handler: "redirect",
				nature: "redirect"
			});
			return constant(void 0);
		case "setBasePath":
			if (first !== void 0) router.prefix = basePath(first, host);
			return {
				kind: "router",
				router
			};
		default: return;
	}
}
function basePath({ value, written }, host) {
	const alternatives = host.alternatives(value);
	return union(alternatives.flatMap((one) => host.texts(one).map(({ text, holes, soft = `base path ${written}, taken to be empty` }) => {
		if (holes.length === 0 || PART_OF_A_WORD.test(text)) return one;
		return {
			...constant(text.replaceAll("", "")),
			soft
		};
	})));
}
const PART_OF_A_WORD = new RegExp(`[^/${""}]${""}`);
function answer(router, methods, path, handler, host) {
	const made = host.router("route", { parent: router });
	if (path === void 0) return made;
	host.mount(router, "", made.router);
	if (methods === void 0) {
		host.unresolved("its methods are not known", {
			router: made.router,
			path: path.value
		});
		return made;
	}
	const isFallback = methods.length > 1 && /^\/?\{\w+:\s*\.[*+]\}$/.test(host.text(path.value) ?? "");
	host.route(made.router, {
		methods,
		path: path.value,
		handler: actionName(handler, ":", host),
		...isFallback && { nature: "fallback" }
	});
	return made;
}
function group(router, path, block, host) {
	const made = host.router("group", { parent: router });
	host.mount(router, path?.value ?? "", made.router);
	const open = openGroups(host).get(applicationOf(router));
	open?.push(made.router);
	if (block !== void 0) host.block(callableOf(block.value, host), made, given$1(made));
	open?.pop();
	return made;
}
function addFirst(router, args, host) {
	const before = router.events.length;
	host.guard(router, middlewareNames(args, host), { whole: true });
	router.events.unshift(...router.events.splice(before));
}

// src/frameworks/symfony/api-identifiers.ts
const PROPERTY = ["ApiPlatform.Metadata.ApiProperty", "ApiPlatform.Core.Annotation.ApiProperty"];
const ID = "Doctrine.ORM.Mapping.Id";
const DOCUMENT_ID = "Doctrine.ODM.MongoDB.Mapping.Annotations.Id";
function attributeIn(value, host) {
	const [one] = host.alternatives(value);
	return one?.kind === "term" ? one : void 0;
}
function identifiersOf(type, host) {
	const members = host.members(type, { inherited: true });
	const said = /* @__PURE__ */ new Map();
	for (const member of members) {
		const own = isIdentifier(member, host);
		if (own !== void 0) said.set(member.name, own);
	}
	const found = [...said].filter(([, own]) => own).map(([name]) => name);
	if (found.length > 0) return found.length > 1 ? ["id"] : found;
	const hasId = members.some(({ name }) => name === "id" || name === "getId") && said.get("id") !== false;
	const isOpen = host.lineage(type).some((base) => base.kind !== "class");
	return hasId || isOpen ? ["id"] : [];
}
function isIdentifier(member, host) {
	const attributes = member.decorations.flatMap(({ value }) => attributeIn(value, host) ?? []);
	const property = attributes.find(({ symbol }) => PROPERTY.includes(symbol));
	const said = host.truth(property?.args?.named.get("identifier")?.value);
	if (said !== void 0) return said;
	return attributes.some(({ symbol }) => symbol === ID || symbol === DOCUMENT_ID) ? true : void 0;
}

// src/frameworks/symfony/api-operations.ts
const METADATA = "ApiPlatform.Metadata.";
const METHODS$1 = {
	Get: "GET",
	GetCollection: "GET",
	Post: "POST",
	Put: "PUT",
	Patch: "PATCH",
	Delete: "DELETE"
};
const NOTHING = {
	template: void 0,
	prefix: void 0,
	shortName: void 0,
	variables: void 0,
	security: void 0,
	controller: void 0
};
function resourcesOf(type, host) {
	const resources = [];
	for (const { value, line } of host.decorations(type)) {
		const attribute = attributeIn(value, host);
		if (attribute === void 0) continue;
		const site = {
			file: type.scope.file,
			line
		};
		if (attribute.symbol === `${"ApiPlatform.Metadata."}ApiResource`) {
			resources.push(resourceIn(attribute, site, host));
			continue;
		}
		const operation = operationIn(attribute, site, host);
		if (operation === void 0) continue;
		const last = resources.at(-1);
		const isNew = last === void 0 || last.operations?.some((one) => one.name === operation.name) === true;
		const resource = isNew ? {
			...NOTHING,
			operations: [],
			isOpen: false,
			site
		} : last;
		if (isNew) resources.push(resource);
		resource.operations = [...resource.operations ?? [], operation];
	}
	return resources;
}
function resourceIn(attribute, site, host) {
	const given = argumentOf(attribute, "operations", 4);
	if (given === void 0 || isNothing(given)) return {
		...saidIn(attribute, 0, host),
		operations: void 0,
		isOpen: false,
		site
	};
	const items = host.items(given) ?? host.entries(given).map(([, value]) => value);
	const operations = items.map((item) => {
		const term = attributeIn(item, host);
		return term === void 0 ? void 0 : operationIn(term, term.site ?? site, host);
	}).filter((one) => one !== void 0);
	const forced = host.force(given);
	const isKnown = (forced.kind === "list" || forced.kind === "map") && !forced.open;
	return {
		...saidIn(attribute, 0, host),
		operations,
		isOpen: !isKnown || operations.length < items.length,
		site
	};
}
function operationIn(attribute, site, host) {
	const kind = attribute.symbol.startsWith("ApiPlatform.Metadata.") ? attribute.symbol.slice(21) : "";
	const isGeneral = kind === "HttpOperation";
	if (METHODS$1[kind] === void 0 && !isGeneral && kind !== "NotExposed") return void 0;
	const said = saidIn(attribute, isGeneral ? 1 : 0, host);
	const written = isGeneral ? host.text(argumentOf(attribute, "method", 0)) : void 0;
	const named = host.text(attribute.args?.named.get("name")?.value) ?? "";
	const route = attribute.args?.named.get("routeName")?.value;
	const openapi = attribute.args?.named.get("openapi")?.value;
	const isWebhook = openapi !== void 0 && attributeIn(openapi, host)?.symbol.endsWith(".Webhook") === true;
	return {
		...said,
		method: isGeneral ? written === void 0 ? void 0 : methodOf(written) : METHODS$1[kind],
		kind,
		isCollection: kind === "GetCollection",
		name: `${kind} ${host.text(said.template) ?? ""} ${named}`,
		isElsewhere: kind === "NotExposed" || isWebhook || route !== void 0 && !isNothing(route),
		site
	};
}
function saidIn(attribute, first, host) {
	const option = (name, at) => {
		const value = argumentOf(attribute, name, at);
		return value === void 0 || isNothing(value) ? void 0 : value;
	};
	const controller = attribute.args?.named.get("controller");
	return {
		template: option("uriTemplate", first),
		prefix: option("routePrefix", -1),
		shortName: option("shortName", first === 0 && attribute.symbol.endsWith(".ApiResource") ? 1 : -1),
		variables: variablesIn(option("uriVariables", -1), host),
		security: host.text(option("security", -1)),
		controller: controller === void 0 ? void 0 : actionName(controller, "::", host)
	};
}
function argumentOf(attribute, name, at) {
	return (attribute.args?.named.get(name) ?? attribute.args?.positional[at])?.value;
}
function variablesIn(value, host) {
	if (value === void 0) return void 0;
	const entries = host.entries(value);
	if (entries.length > 0) return entries.map(([name, one]) => /^\d+$/.test(name) ? host.text(one) ?? name : name);
	return (host.items(value) ?? []).map((item, at) => host.text(item) ?? `variable${at}`);
}
function standardOperations(kinds, site) {
	return kinds.flatMap((kind) => {
		const method = METHODS$1[kind];
		if (method === void 0) return [];
		return [{
			...NOTHING,
			method,
			kind,
			isCollection: kind === "GetCollection",
			name: kind,
			isElsewhere: false,
			site
		}];
	});
}

// src/frameworks/symfony/api-annotations.ts
const ANNOTATION = "ApiPlatform.Core.Annotation.";
function annotatedResource(type, isPatched, host) {
	for (const { value, line } of host.decorations(type)) {
		const annotation = attributeIn(value, host);
		if (annotation?.symbol !== `${"ApiPlatform.Core.Annotation."}ApiResource`) continue;
		return resourceOfAnnotation(annotation, {
			file: type.scope.file,
			line
		}, isPatched, host);
	}
}
function resourceOfAnnotation(annotation, site, isPatched, host) {
	const option = (name) => annotation.args?.named.get(name)?.value;
	const attributes = option("attributes");
	const prefix = option("routePrefix") ?? host.entry(attributes, "route_prefix");
	const item = [
		"get",
		"put",
		...isPatched ? ["patch"] : [],
		"delete"
	];
	return {
		...NOTHING,
		prefix,
		shortName: option("shortName"),
		operations: [...operationsIn(annotation, "collectionOperations", ["get", "post"], site, host), ...operationsIn(annotation, "itemOperations", item, site, host)],
		isOpen: false,
		site
	};
}
function operationsIn(annotation, argument, standard, site, host) {
	const given = annotation.args?.named.get(argument)?.value;
	const isCollection = argument === "collectionOperations";
	if (given === void 0) return standard.map((name) => operation$1(name, void 0, isCollection, site, host));
	const entries = host.entries(given);
	if (entries.length === 0) return (host.items(given) ?? []).map((name) => operation$1(host.text(name) ?? "", void 0, isCollection, site, host));
	return entries.map(([name, options]) => /^\d+$/.test(name) ? operation$1(host.text(options) ?? "", void 0, isCollection, site, host) : operation$1(name, options, isCollection, site, host));
}
function operation$1(name, options, isCollection, site, host) {
	const path = host.entry(options, "path");
	const controller = host.text(host.entry(options, "controller"));
	return {
		...NOTHING,
		template: path,
		security: host.text(host.entry(options, "security") ?? host.entry(options, "access_control")),
		controller: controller === void 0 ? void 0 : shortName(controller),
		method: methodOf(host.text(host.entry(options, "method")) ?? name),
		kind: name,
		isCollection,
		name,
		isElsewhere: host.entry(options, "route_name") !== void 0,
		site
	};
}

// src/frameworks/shared/plural.ts
const UNCOUNTED_ENDS = /^(?:\w+ware|\w*media|sea[- ]bass)$/i;
const MANY = new Map([...IRREGULAR].map(([many, one]) => [one, many]));
const RULES = [
	[/(s)tatus$/i, "$1tatuses"],
	[/(quiz)$/i, "$1zes"],
	[/^(ox)$/i, "$1en"],
	[/([ml])ouse$/i, "$1ice"],
	[/(matr|vert|ind)(?:ix|ex)$/i, "$1ices"],
	[/(x|ch|ss|sh)$/i, "$1es"],
	[/([^aeiouy]|qu)y$/i, "$1ies"],
	[/(hive|gulf)$/i, "$1s"],
	[/([^f])fe$/i, "$1ves"],
	[/([lr])f$/i, "$1ves"],
	[/sis$/i, "ses"],
	[/([ti])um$/i, "$1a"],
	[/(tax)on$/i, "$1a"],
	[/(c)riterion$/i, "$1riteria"],
	[/(p)erson$/i, "$1eople"],
	[/(m)an$/i, "$1en"],
	[/(c)hild$/i, "$1hildren"],
	[/(f)oot$/i, "$1eet"],
	[/(buffal|her|potat|tomat|volcan)o$/i, "$1oes"],
	[/(alumn|bacill|cact|foc|fung|nucle|radi|stimul|syllab|termin|vir)us$/i, "$1i"],
	[/us$/i, "uses"],
	[/(alias)$/i, "$1es"],
	[/(analys|ax|cris|test|thes)is$/i, "$1es"],
	[/s$/i, "s"],
	[/$/, "s"]
];
function plural(word) {
	const lower = word.toLowerCase();
	if (word === "" || UNCOUNTED.has(lower) || UNCOUNTED_ENDS.test(word)) return word;
	const irregular = MANY.get(lower);
	if (irregular !== void 0) return irregular;
	const rule = RULES.find(([pattern]) => pattern.test(word));
	return rule === void 0 ? word : word.replace(rule[0], rule[1]);
}

// src/frameworks/symfony/api-segments.ts
function segmentOf(name, segments) {
	return plural(words(name, segments)).replaceAll("_", segments.separator);
}
function propertySegment(name, segments) {
	return words(name, segments).replaceAll("_", segments.separator);
}
function words(name, { isLegacy }) {
	return (isLegacy ? name.replace(/(?<=\w)([A-Z])/g, "_$1") : name.replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2").replace(/([a-z\d])([A-Z])/g, "$1_$2")).toLowerCase();
}

// src/frameworks/symfony/api-subresources.ts
const LIMIT = 200;
function subresourcesOf(type, item, segments, host) {
	const options = optionsOf(type, host);
	const found = [];
	const follow = (owner, path, keys, seen) => {
		for (const property of propertiesOf(owner, host)) {
			const visiting = `${owner.scope.file} ${property.name}`;
			if (seen.includes(visiting) || found.length >= LIMIT) continue;
			const { name, isMany, target, file, line } = property;
			const own = `${path}/${isMany ? segmentOf(name, segments) : propertySegment(name, segments)}`;
			const said = host.entry(host.entry(options, `${[...keys, name].join("_")}_get_subresource`), "path");
			found.push({
				...NOTHING,
				template: said ?? constant(own),
				prefix: said === void 0 ? void 0 : constant(""),
				method: "GET",
				kind: name,
				isCollection: true,
				name: own,
				isElsewhere: false,
				site: {
					file,
					line
				}
			});
			if (target !== void 0) follow(target, isMany ? `${own}/{${name}}` : own, [...keys, name], [...seen, visiting]);
		}
	};
	follow(type, item, [], []);
	return found;
}
function optionsOf(type, host) {
	return host.decorations(type).flatMap(({ value }) => attributeIn(value, host) ?? []).find(({ symbol }) => symbol === `${ANNOTATION}ApiResource`)?.args?.named.get("subresourceOperations")?.value;
}
function propertiesOf(type, host) {
	return host.members(type, { inherited: true }).flatMap((member) => {
		const found = member.decorations.find(({ value }) => attributeIn(value, host)?.symbol === `${ANNOTATION}ApiSubresource`);
		if (found === void 0) return [];
		const relation = member.decorations.flatMap(({ value }) => attributeIn(value, host) ?? []).find(({ symbol }) => /\.(?:One|Many)To(?:One|Many)$/.test(symbol));
		const name = member.name.replace(/^get(?=[A-Z])/, "").replace(/^[A-Z]/, (one) => one.toLowerCase());
		return [{
			name,
			isMany: relation?.symbol.endsWith("Many") ?? name.endsWith("s"),
			target: targetOf(member, relation?.args?.named.get("targetEntity")?.value, host),
			line: found.line,
			file: member.declarer.scope.file
		}];
	});
}
function targetOf(member, said, host) {
	const text = host.text(said);
	if (text !== void 0) {
		const name = text.slice(text.lastIndexOf("\\") + 1);
		return host.classes().find((type) => type.name === name && /(?:^|\/)Entity\//.test(type.scope.file));
	}
	const value = said ?? (member.kind === "field" ? member.type() : void 0);
	const [one] = value === void 0 ? [] : host.alternatives(value);
	return one?.kind === "class" ? one : void 0;
}

// src/frameworks/symfony/entries.ts
function isEntry(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/frameworks/symfony/api-tables.ts
function resourcesInTable(file, isPatched, host) {
	const data = /\.ya?ml$/.test(file) ? host.data(file) : void 0;
	if (!isEntry(data)) return data === null ? [] : void 0;
	const inner = "resources" in data;
	const table = inner ? data.resources ?? {} : data;
	if (!isEntry(table)) return void 0;
	return Object.entries(table).flatMap(([name, said]) => {
		if (name === "properties" || !/^\\?[A-Za-z_]/.test(name)) return [];
		const site = {
			file,
			line: host.dataLine(file, inner ? ["resources", name] : [name])
		};
		const type = classOf(name, host);
		return (Array.isArray(said) ? said : [said]).map((one) => {
			const options = isEntry(one) ? one : {};
			const resource = "collectionOperations" in options || "itemOperations" in options ? resourceOfAnnotation(termOf$1("", options, site), site, isPatched, host) : resourceIn(termOf$1(`${METADATA}ApiResource`, withOperations(options), site), site, host);
			return {
				name: name.slice(name.lastIndexOf("\\") + 1),
				type,
				resource
			};
		});
	});
}
function withOperations(options) {
	const { operations } = options;
	if (!isEntry(operations)) return options;
	const list = Object.entries(operations).map(([key, one]) => {
		const own = isEntry(one) ? one : {};
		return {
			"\\": String(own.class ?? key),
			...own
		};
	});
	return {
		...options,
		operations: list
	};
}
function termOf$1(symbol, options, site) {
	return {
		kind: "term",
		symbol,
		site,
		args: {
			positional: [],
			named: new Map(Object.entries(options).filter(([name]) => name !== "\\").map(([name, value]) => [name, {
				value: valueOfData(value, site),
				written: ""
			}])),
			open: false
		}
	};
}
function valueOfData(data, site) {
	if (Array.isArray(data)) return list(data.map((one) => valueOfData(one, site)));
	if (!isEntry(data)) return constant(typeof data === "string" || typeof data === "boolean" ? data : void 0);
	const type = data["\\"];
	if (typeof type === "string") return termOf$1(type.replace(/^\\/, "").replaceAll("\\", "."), data, site);
	return map(new Map(Object.entries(data).map(([name, value]) => [name, valueOfData(value, site)])));
}
function classOf(name, host) {
	const [, ...rest] = name.replace(/^\\/, "").split("\\");
	const end = `/${rest.join("/")}.php`;
	return rest.length === 0 ? void 0 : host.classes().find((type) => `/${type.scope.file}`.endsWith(end));
}

// src/frameworks/symfony/roots.ts
function rootsOf(host) {
	return host.state("roots", () => findRoots(host));
}
function findRoots(host) {
	const found = [
		"**/bin/console",
		"**/config/routes.yaml",
		"**/config/routes.php",
		"**/config/bundles.php"
	].flatMap((glob) => host.files(glob).map((file) => file.slice(0, -(glob.length - 3)).replace(/\/$/, "")));
	return [.../* @__PURE__ */ new Set([...found, ""])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
function nearest$1(file, roots) {
	return roots.find((root) => root === "" || file.startsWith(`${root}/`)) ?? "";
}

// src/frameworks/symfony/settings.ts
const FILES = "**/config/**/*.{yaml,yml,yaml.dist,yml.dist}";
const OTHERS = /(?:^|\/)(?:tests?|spec|features|codeception|vendor|node_modules|dev|test|ci)\/|_(?:dev\w*|test\w*|ci|docker|local|staging)\.ya?ml/i;
function settings(host) {
	return host.state("settings", () => host.files(FILES).filter((file) => !OTHERS.test(file)).flatMap((file) => {
		const data = host.data(file);
		if (!isEntry(data)) return [];
		const production = data["when@prod"];
		const own = {
			file,
			data,
			rank: rankOf(file)
		};
		return isEntry(production) ? [own, {
			file,
			data: production,
			rank: 0
		}] : [own];
	}));
}
function rankOf(file) {
	if (/\/prod\/|_prod(?:uction)?\.ya?ml$/.test(file)) return 0;
	if (file.includes("/Resources/")) return 3;
	return file.endsWith(".dist") ? 2 : 1;
}

// src/frameworks/symfony/parameters.ts
function filled(text, file, host, depth = 0) {
	if (!text.includes("%")) return { text };
	let soft;
	return {
		text: text.replace(/%(?:%|([^%\s]+)%)/g, (match, name) => {
			if (name === void 0) return "%";
			if (/^[\dA-Fa-f]{2}[^%]*\//.test(name)) return match;
			const found = depth > 8 ? void 0 : parameterText(name, file, host, depth);
			soft ??= found?.soft;
			return found?.text ?? "";
		}),
		...soft !== void 0 && { soft }
	};
}
function parameterText(name, file, host, depth) {
	const variable = /^env\((.*)\)$/.exec(name)?.[1];
	const value = parameter(name, file, host);
	if (typeof value === "string" || typeof value === "number") {
		const made = filled(String(value), file, host, depth + 1);
		return variable === void 0 ? made : {
			...made,
			soft: `default of ${name}`
		};
	}
	if (variable === void 0) return void 0;
	const parts = variable.split(":");
	const last = parts.at(-1) ?? "";
	if (parts.length > 1 && last !== "") {
		const plain = parameterText(`env(${last})`, file, host, depth + 1);
		const fallback = parts[0] === "default" ? parts[1] : void 0;
		return plain ?? (fallback === void 0 ? void 0 : parameterText(fallback, file, host, depth + 1));
	}
	const said = variablesOf(file, host)[last];
	return said === void 0 ? void 0 : {
		text: said,
		soft: `default of ${name}`
	};
}
function variablesOf(file, host) {
	const root = nearest$1(file, rootsOf(host));
	const [data] = [".env", ".env.dist"].flatMap((name) => host.files(root === "" ? name : `${root}/${name}`)).map((one) => host.data(one)).filter(isEntry);
	const texts = Object.entries(data ?? {}).filter((pair) => pair[1] !== "");
	return Object.fromEntries(texts);
}
function parameter(name, file, host) {
	const roots = rootsOf(host);
	const all = parameters(host).get(name) ?? [];
	const own = all.filter((one) => nearest$1(one.file, roots) === nearest$1(file, roots));
	const near = own.length > 0 ? own : all;
	const rank = Math.min(...near.map((one) => one.rank));
	const values = new Set(near.filter((one) => one.rank === rank).map(({ value }) => value));
	return values.size === 1 ? [...values][0] : void 0;
}
function parameters(host) {
	return host.state("parameters", () => {
		const found = /* @__PURE__ */ new Map();
		for (const { file, data, rank } of settings(host)) {
			if (!isEntry(data.parameters)) continue;
			for (const [name, value] of Object.entries(data.parameters)) found.set(name, [...found.get(name) ?? [], {
				file,
				value,
				rank
			}]);
		}
		return found;
	});
}

// src/frameworks/symfony/paths.ts
const REST$1 = /^\^?\(?(?:\?:)?(?:\.[*+]\??|\[\\s\\S\][*+]|\.\{\d+,\})\)?\$?$/;
const PLACEHOLDER = /\{(!)?([\w\x80-\xff]+)(?::[\w.]+)?(?:<(.*?)>)?(\?[^}]*)?\}/g;
function symfonyPaths(raw, defaults, requirements) {
	const optional = /* @__PURE__ */ new Set();
	let path = `/${raw.replace(PLACEHOLDER, (_whole, important, name, pattern, standard) => {
		if (important === void 0 && (standard !== void 0 || defaults.has(name))) optional.add(name);
		return REST$1.test(pattern ?? requirements.get(name) ?? "") ? `{*${name}}` : `{${name}}`;
	}).trim().replace(/^\/+/, "")}`;
	const variants = [path];
	for (let last = lastPlaceholder(path); last !== void 0 && optional.has(last.name);) {
		path = path.slice(0, last.start);
		variants.push(path === "" ? "/" : path);
		last = lastPlaceholder(path);
	}
	return variants;
}
function lastPlaceholder(path) {
	const found = /[/.]\{\*?([^{}]+)\}$/.exec(path);
	return found === null ? void 0 : {
		name: found[1] ?? "",
		start: found.index
	};
}
function markedPath(raw) {
	const catchAll = /\{\*([^{}]+)\}$/.exec(raw)?.[1];
	return [{
		path: raw.replaceAll("{*", "{"),
		...catchAll !== void 0 && { catchAll }
	}];
}
function registerAt(router, raws, { names, requirements }, route, host) {
	const site = route.site ?? host.site;
	for (const raw of raws) {
		const { text, soft } = filled(raw, site.file, host);
		const paths = symfonyPaths(text, names, requirements);
		host.route(router, {
			...route,
			path: {
				kind: "list",
				open: false,
				items: paths.map((path) => pathValue(path, soft, site))
			},
			...paths.length > 1 ? { variantOf: raw } : {}
		});
	}
}
function below(prefix, site, host) {
	const { text, soft } = filled(prefix.replace(/\/+$/, ""), site.file, host);
	const rest = {
		kind: "unknown",
		why: "what is imported",
		site
	};
	return host.concatenate([pathValue(`${text}/`.replace(/^\/+/, "/"), soft, site), rest]);
}
function pathValue(path, soft, site) {
	if (!path.includes("")) return constant(path, soft);
	const hole = {
		kind: "unknown",
		why: "a parameter that no configuration sets",
		site
	};
	return {
		kind: "text",
		parts: path.split("").flatMap((piece, at) => at === 0 ? [piece] : [hole, piece])
	};
}

// src/frameworks/symfony/api-platform.ts
function serveResources(site, prefixes, router, host) {
	const api = settingsOf(site.file, host);
	const unread = /* @__PURE__ */ new Map();
	const inTables = /* @__PURE__ */ new Set();
	for (const [file, folder] of describedIn(api, host)) {
		const described = resourcesInTable(file, api.isPatched, host);
		if (described === void 0) unread.set(folder, unread.get(folder) ?? file);
		for (const { name, type, resource } of described ?? []) {
			if (type !== void 0) inTables.add(type);
			serve({
				name,
				identifiers: type === void 0 ? ["id"] : identifiersOf(type, host)
			}, resource, prefixes, api, router, host);
		}
	}
	for (const [folder, file] of unread) {
		const first = {
			file,
			line: 1
		};
		host.unresolved(`resources of API Platform that the files of ${folder} describe are not read`, {
			router,
			site: first,
			path: below(prefixes[0] ?? "", first, host)
		});
	}
	for (const type of host.classes()) {
		if (!isMapped(type, api, host)) continue;
		const annotated = annotatedResource(type, api.isPatched, host);
		if (annotated !== void 0 && inTables.has(type)) continue;
		const resources = annotated === void 0 ? resourcesOf(type, host) : [annotated];
		const [first] = resources;
		if (first === void 0) continue;
		const subject = {
			name: type.name,
			identifiers: identifiersOf(type, host)
		};
		for (const resource of resources) serve(subject, resource, prefixes, api, router, host);
		if (annotated === void 0 || api.segments === void 0) continue;
		const item = `${ownPath(type.name, first, void 0, api.segments, host)}/{id}`;
		for (const operation of subresourcesOf(type, item, api.segments, host)) serve(subject, {
			...first,
			operations: [operation]
		}, prefixes, api, router, host);
	}
}
function serve(subject, resource, prefixes, api, router, host) {
	if (resource.isOpen) host.unresolved(`not all operations of ${subject.name} are known`, {
		router,
		site: resource.site,
		path: below(prefixes[0] ?? "", resource.site, host)
	});
	for (const operation of resource.operations ?? standardOperations(api.standard, resource.site)) {
		if (operation.isElsewhere) continue;
		const { site } = operation;
		const path = pathOf(subject, resource, operation, api, host);
		const raws = prefixes.map((prefix) => `${prefix.replace(/\/+$/, "")}/${(path ?? "").replace(/^\/+/, "")}`);
		if (operation.method === void 0 || path === void 0) {
			host.unresolved(operation.method === void 0 ? "its method is not known" : "its path is not known", {
				router,
				site,
				...operation.method !== void 0 && { methods: [operation.method] },
				path: path !== void 0 && raws[0] || below(prefixes[0] ?? "", site, host)
			});
			continue;
		}
		const security = operation.security ?? resource.security;
		registerAt(router, raws, {
			names: /* @__PURE__ */ new Set(),
			requirements: /* @__PURE__ */ new Map()
		}, {
			methods: [operation.method],
			handler: operation.controller ?? resource.controller ?? `${operation.kind} of ${subject.name}`,
			guards: security === void 0 ? [] : [{ name: `security(${security.replace(/[\s,]+/g, " ")})` }],
			site
		}, host);
	}
}
function pathOf(subject, resource, operation, api, host) {
	const prefix = textOf(operation.prefix ?? resource.prefix, api.prefix, host);
	const template = operation.template ?? resource.template;
	const own = template !== void 0 ? host.text(template) : api.segments && `${ownPath(subject.name, resource, operation, api.segments, host)}${variables()}`;
	return prefix === void 0 || own === void 0 ? void 0 : `${prefix.replace(/\/+$/, "")}/${own.replace(/^\/+/, "")}`.replace(/(?:\{\._format\}|\.\{_format\})$/, "");
	function variables() {
		const isOne = !operation.isCollection && operation.kind !== "Post";
		return (operation.variables ?? resource.variables ?? (isOne ? subject.identifiers : [])).map((name) => `/{${name}}`).join("");
	}
}
function ownPath(own, resource, operation, segments, host) {
	const name = host.text(operation?.shortName) ?? host.text(resource.shortName) ?? own;
	return `/${segmentOf(name, segments)}`;
}
function textOf(value, standard, host) {
	return value === void 0 ? standard : host.text(value);
}
const USUAL = /(?:^|\/)(?:Entity|ApiResource)\//;
function isMapped(type, api, host) {
	const { file } = type.scope;
	if (nearest$1(file, rootsOf(host)) !== api.root) return false;
	return api.paths === void 0 ? USUAL.test(file) : api.paths.some((path) => file === path || file.startsWith(`${path.replace(/\/+$/, "")}/`));
}
function describedIn(api, host) {
	const inRoot = (path) => api.root === "" ? path : `${api.root}/${path}`;
	const files = [...api.paths ?? [], inRoot("**/config/{api_platform,api_resources}")].map((path) => `${path}/**/*.{yaml,yml,xml}`).flatMap((glob) => host.files(glob)).filter((file) => !OTHERS.test(file));
	const folder = (file) => /^.*?\/(?:api_platform|api_resources)(?=\/)/.exec(file)?.[0] ?? posix.dirname(file);
	return new Map(files.map((file) => [file, folder(file)]));
}
function settingsOf(file, host) {
	const root = nearest$1(file, rootsOf(host));
	const own = settings(host).filter((one) => nearest$1(one.file, rootsOf(host)) === root).flatMap(({ file: from, data }) => isEntry(data.api_platform) ? [{
		from,
		said: data.api_platform
	}] : []);
	const said = Object.assign({}, ...own.map((one) => one.said));
	const defaults = isEntry(said.defaults) ? said.defaults : {};
	const version = versionOf(root, host);
	const operations = Array.isArray(defaults.operations) ? defaults.operations.map(String) : void 0;
	return {
		root,
		paths: pathsIn(said, root, own[0]?.from ?? file, host),
		segments: segmentsIn(said.path_segment_name_generator, version),
		standard: operations?.map((name) => name.slice(name.lastIndexOf("\\") + 1)) ?? [
			...[
				"Get",
				"GetCollection",
				"Post"
			],
			...version < 4 ? ["Put"] : [],
			...["Patch", "Delete"]
		],
		isPatched: said.patch_formats !== void 0,
		prefix: typeof defaults.route_prefix === "string" ? defaults.route_prefix : ""
	};
}
function pathsIn(said, root, from, host) {
	const paths = isEntry(said.mapping) ? said.mapping.paths : void 0;
	if (!Array.isArray(paths) || paths.length === 0) return void 0;
	return paths.map((path) => {
		const { text } = filled(String(path).replace("%kernel.project_dir%", "."), from, host);
		return posix.join(root, text);
	});
}
function segmentsIn(generator, version) {
	if (generator === void 0) return {
		separator: "_",
		isLegacy: version < 4
	};
	const name = /path_segment_name_generator\.(underscore|dash)$/.exec(String(generator))?.[1];
	return name === void 0 ? void 0 : {
		separator: name === "dash" ? "-" : "_",
		isLegacy: version < 4
	};
}
function versionOf(root, host) {
	const at = (name) => root === "" ? name : `${root}/${name}`;
	const locked = host.data(at("composer.lock"));
	const packages = isEntry(locked) && Array.isArray(locked.packages) ? locked.packages.filter(isEntry) : [];
	const asked = host.data(at("composer.json"));
	const required = isEntry(asked) && isEntry(asked.require) ? asked.require : {};
	const names = [
		"api-platform/core",
		"api-platform/symfony",
		"api-platform/metadata"
	];
	const versions = [...packages.flatMap((one) => names.includes(String(one.name)) ? [one.version] : []), ...names.flatMap((name) => required[name] ?? [])];
	return Number(/\d+/.exec(String(versions[0] ?? ""))?.[0] ?? 3);
}

// src/frameworks/symfony/attributes.ts
const ROUTE$1 = [
	"Symfony.Component.Routing.Attribute.Route",
	"Symfony.Component.Routing.Annotation.Route",
	"Sensio.Bundle.FrameworkExtraBundle.Configuration.Route"
];
const METHOD = "Sensio.Bundle.FrameworkExtraBundle.Configuration.Method";
const REST = "FOS.RestBundle.Controller.Annotations.";
function routesIn(decorations, host) {
	const beside = decorations.flatMap(({ value }) => {
		const term = termOf(value, host);
		return term?.symbol === METHOD ? [methodsOf$1(term.args?.positional[0]?.value, host)] : [];
	});
	const routes = decorations.flatMap(({ value, line }) => {
		const term = termOf(value, host);
		if (term === void 0) return [];
		const verb = term.symbol.startsWith(REST) ? methodOf(term.symbol.slice(38)) : void 0;
		const isRoute = ROUTE$1.includes(term.symbol) || term.symbol === `${REST}Route`;
		return verb !== void 0 || isRoute ? [attribute(term, verb, line, host)] : [];
	});
	return beside.length === 0 ? routes : routes.map((route) => ({
		...route,
		methods: beside.at(-1)
	}));
}
function termOf(value, host) {
	const [one] = host.alternatives(value);
	if (one?.kind === "term" && one.args !== void 0) return one;
}
function attribute(term, verb, line, host) {
	const arg = (name, at) => (term.args?.named.get(name) ?? term.args?.positional[at])?.value;
	return {
		paths: pathsOf(arg("path", 0), host),
		methods: verb === void 0 ? methodsOf$1(arg("methods", 6), host) : [verb],
		defaults: new Set(host.entries(arg("defaults", 4)).map(([name]) => name)),
		requirements: new Map(host.entries(arg("requirements", 2)).map(([name, value]) => [name, host.text(value) ?? ""])),
		environments: (host.items(arg("env", 14)) ?? []).flatMap((item) => host.text(item) ?? []),
		name: nameOf(arg("name", 1), host),
		host: host.text(arg("host", 5)),
		line
	};
}
function nameOf(value, host) {
	const forced = value === void 0 ? void 0 : host.force(value);
	const isNothing = forced?.kind === "constant" && typeof forced.value !== "string";
	return forced === void 0 || isNothing ? "" : host.text(forced);
}
function pathsOf(value, host) {
	if (value === void 0) return /* @__PURE__ */ new Map([["", ""]]);
	const entries = host.entries(value);
	const paths = (entries.length > 0 ? entries : [["", value]]).map(([locale, path]) => [locale, host.text(path)]);
	if (host.force(value).kind === "constant" && host.text(value) === void 0) return /* @__PURE__ */ new Map([["", ""]]);
	const knownPaths = paths.flatMap(([locale, path]) => path === void 0 ? [] : [[locale, path]]);
	return knownPaths.length === paths.length ? new Map(knownPaths) : void 0;
}
function methodsOf$1(value, host) {
	if (value === void 0) return [];
	const methods = (host.items(value) ?? []).flatMap((item) => {
		const one = host.force(item);
		if (one.kind === "term") return [/\.METHOD_(\w+)$/.exec(one.symbol)?.[1] ?? "?"];
		return host.text(one)?.split("|") ?? ["?"];
	}).map((name) => methodOf(name.trim()));
	return methods.every((method) => method !== void 0) && host.items(value) !== void 0 ? methods : void 0;
}
const GRANTED = /\.(?:IsGranted|Security|IsCsrfTokenValid)$/;
function guardsIn(decorations, host) {
	return decorations.flatMap(({ value }) => {
		const term = termOf(value, host);
		if (term === void 0 || !GRANTED.test(term.symbol)) return [];
		const name = term.symbol.slice(term.symbol.lastIndexOf(".") + 1);
		const first = term.args?.positional[0] ?? term.args?.named.get("attribute");
		return [{ name: `${name}(${(host.text(first?.value) ?? first?.written ?? "").replace(/[\s,]+/g, " ")})` }];
	});
}
function defaultsOf(member, host) {
	const value = host.force(member.value());
	if (value.kind !== "function") return [];
	return host.parameters(value).flatMap((param) => param.default === void 0 ? [] : [param.name]);
}
function isConcrete(type) {
	return type.node.flavour === "class" && type.node.abstract !== true && type.node.name !== void 0;
}

// src/frameworks/symfony/registrations.ts
function note$1(registrations, name, register, order = registrations.order++) {
	registrations.all.push({
		name,
		order,
		register
	});
}
function registerAll({ all, router }) {
	const sorted = [...all].sort((a, b) => a.order - b.order);
	const last = new Map(sorted.map((one) => [one.name, one]));
	for (const one of sorted) {
		const isReplaced = one.name !== void 0 && last.get(one.name) !== one;
		one.register(router, isReplaced ? "replaced" : void 0);
	}
}

// src/frameworks/symfony/collections.ts
const COLLECTION = "Symfony.Component.Routing.RouteCollection";
const ROUTE = "Symfony.Component.Routing.Route";
const KINDS = ["collection", "loader"];
function collections(host) {
	return host.state("collections", () => /* @__PURE__ */ new Map());
}
function collectionOf(router, host) {
	const all = collections(host);
	const known = all.get(router) ?? {
		parts: [],
		prefix: "",
		names: ""
	};
	all.set(router, known);
	return known;
}
function onCollection(router, name, call, host) {
	const [first, second] = call.args.positional;
	const itself = {
		kind: "router",
		router
	};
	if (router.kind === "loader") {
		const made = host.router("collection");
		const reason = `the loader of ${host.text(second?.value) ?? host.text(first?.value) ?? second?.written ?? "what is not known"} decides which routes are imported here`;
		if (name === "import" || name === "load") collectionOf(made.router, host).parts.push({
			kind: "unknown",
			reason,
			site: call.site
		});
		return made;
	}
	const own = collectionOf(router, host);
	const text = host.text(first?.value);
	if (name === "add") {
		const [route] = second === void 0 ? [] : host.alternatives(second.value);
		if (route?.kind === "term" && route.symbol === ROUTE) own.parts.push({
			kind: "route",
			name: text,
			route
		});
		else own.parts.push({
			kind: "unknown",
			reason: "the route that is added is not known",
			site: call.site
		});
	} else if (name === "addCollection") {
		const other = host.routerOf(first?.value);
		own.parts.push(other === void 0 ? {
			kind: "unknown",
			reason: "the routes that are added are not known",
			site: call.site
		} : {
			kind: "collection",
			router: other
		});
	} else if (name === "addPrefix") own.prefix = joined$1(text ?? "", own.prefix);
	else if (name === "addNamePrefix") own.names = `${text ?? ""}${own.names}`;
	return itself;
}
function joined$1(prefix, path) {
	return [prefix, path].map((piece) => piece.replace(/^\/+|\/+$/g, "")).filter((piece) => piece !== "").join("/");
}
function noteCollection(router, registrations, host, around = {
	prefix: "",
	names: ""
}, depth = 0) {
	const own = collections(host).get(router);
	if (own === void 0 || depth > 16) return;
	const inside = {
		prefix: joined$1(around.prefix, own.prefix),
		names: `${around.names}${own.names}`
	};
	for (const part of own.parts) if (part.kind === "collection") noteCollection(part.router, registrations, host, inside, depth + 1);
	else if (part.kind === "unknown") host.unresolved(part.reason, {
		router: registrations.router,
		site: part.site,
		path: rest(inside.prefix, part.site)
	});
	else noteRoute(part, inside, registrations, host);
}
function rest(prefix, site) {
	return {
		kind: "text",
		parts: [`/${prefix}${prefix === "" ? "" : "/"}`, {
			kind: "unknown",
			why: "what is imported",
			site
		}]
	};
}
function noteRoute({ name, route }, around, registrations, host) {
	const arg = (key, at) => (route.args?.named.get(key) ?? route.args?.positional[at])?.value;
	const path = host.text(arg("path", 0));
	const site = host.siteOf(route);
	const defaults = arg("defaults", 1);
	const methods = (host.items(arg("methods", 6)) ?? []).flatMap((item) => host.text(item)?.split("|").flatMap((one) => methodOf(one) ?? []) ?? []);
	const requirements = new Map(host.entries(arg("requirements", 2)).map(([key, value]) => [key, host.text(value) ?? ""]));
	const controller = host.entry(defaults, "_controller");
	note$1(registrations, name === void 0 ? void 0 : `${around.names}${name}`, (router, nature) => {
		if (path === void 0) {
			host.unresolved("its path is not known", {
				router,
				site
			});
			return;
		}
		const names = new Set(host.entries(defaults).map(([key]) => key));
		const route = {
			methods: methods.length > 0 ? methods : ["ANY"],
			handler: controller === void 0 ? "(none)" : actionName({
				value: controller,
				written: ""
			}, "::", host),
			site,
			...nature && { nature }
		};
		registerAt(router, [`/${joined$1(around.prefix, path)}`], {
			names,
			requirements
		}, route, host);
	});
}

// src/frameworks/symfony/controllers.ts
const PLAIN = {
	prefixes: /* @__PURE__ */ new Map([["", ""]]),
	methods: [],
	defaults: /* @__PURE__ */ new Set(),
	requirements: /* @__PURE__ */ new Map(),
	condition: void 0,
	names: "",
	trailingSlash: true
};
function hasRoutes(type, host) {
	if (routesIn(host.decorations(type), host).length > 0 && host.members(type).some(({ name }) => name === "__invoke")) return true;
	return host.members(type, { inherited: true }).some((member) => member.kind === "method" && routesIn(member.decorations, host).length > 0);
}
function serveController(registrations, type, loading, host, order) {
	const own = routesIn(host.decorations(type), host);
	const guards = guardsIn(host.decorations(type), host);
	const [around] = own;
	let found = false;
	for (const member of host.members(type, { inherited: true })) {
		if (member.kind !== "method") continue;
		const { file } = member.declarer.scope;
		let place = 0;
		for (const route of routesIn(member.decorations, host)) {
			found = true;
			register(registrations, route, around, loading, host, {
				name: `${type.name} in ${type.scope.file}::${member.name} ${place++}`,
				order,
				handler: member.name === "__invoke" ? type.name : `${type.name}::${member.name}`,
				guards: [...guards, ...guardsIn(member.decorations, host)],
				defaults: defaultsOf(member, host),
				file
			});
		}
	}
	const invoked = host.members(type, { inherited: true }).find(({ name }) => name === "__invoke");
	if (found || invoked === void 0) return;
	for (const route of own) register(registrations, route, void 0, loading, host, {
		name: `${type.name} in ${type.scope.file} ${own.indexOf(route)}`,
		order,
		handler: type.name,
		guards: [...guards, ...guardsIn(invoked.decorations, host)],
		defaults: defaultsOf(invoked, host),
		file: type.scope.file
	});
}
function register(registrations, route, around, loading, host, answering) {
	const environments = [...route.environments, ...around?.environments ?? []];
	const own = route.name === "" ? answering.name : route.name;
	const name = own !== void 0 && around?.name !== void 0 === (around !== void 0) && environments.length === 0 ? `${loading.names}${around?.name ?? ""}${own}` : void 0;
	const condition = environments.length > 0 ? `the environment is ${environments.join(" or ")}` : loading.condition;
	const work = (router, nature) => host.under(condition, () => registerOn(router, route, around, loading, host, answering, nature));
	note$1(registrations, name, work, answering.order);
}
function registerOn(router, route, around, loading, host, answering, nature) {
	const site = {
		file: answering.file,
		line: route.line
	};
	const methods = methodsOf(route, around, loading);
	if (route.paths === void 0 || around !== void 0 && around.paths === void 0) {
		host.unresolved("its path is not known", {
			router,
			site,
			...methods && { methods }
		});
		return;
	}
	const defaults = /* @__PURE__ */ new Set([
		...loading.defaults,
		...around?.defaults ?? [],
		...route.defaults,
		...answering.defaults
	]);
	const requirements = new Map([
		...loading.requirements,
		...around?.requirements ?? [],
		...route.requirements
	]);
	const raws = prefixed(loading, localized(around?.paths ?? /* @__PURE__ */ new Map([["", ""]]), route.paths ?? /* @__PURE__ */ new Map()));
	if (methods === void 0) {
		host.unresolved("its methods are not known", {
			router,
			site,
			path: raws[0] ?? ""
		});
		return;
	}
	const domain = route.host ?? around?.host;
	const spec = {
		methods: methods.length > 0 ? methods : ["ANY"],
		handler: answering.handler,
		guards: answering.guards,
		site,
		...nature && { nature },
		...domain !== void 0 && { notes: [`only on the host ${domain}`] }
	};
	registerAt(router, raws, {
		names: defaults,
		requirements
	}, spec, host);
}
function methodsOf(route, around, loading) {
	if (route.methods === void 0 || around !== void 0 && around.methods === void 0) return void 0;
	if (loading.methods.length > 0) return loading.methods;
	return [.../* @__PURE__ */ new Set([...around?.methods ?? [], ...route.methods])];
}
function localized(prefixes, paths) {
	const joined = /* @__PURE__ */ new Map();
	for (const [locale, prefix] of prefixes) for (const [own, path] of paths) {
		if (locale !== "" && own !== "" && locale !== own) continue;
		joined.set(own === "" ? locale : own, `${prefix}${path}`);
	}
	return joined;
}
function prefixed(loading, paths) {
	const clean = new Map([...loading.prefixes].map(([locale, prefix]) => [locale, prefix.trim().replace(/^\/+|\/+$/g, "")]));
	const rooted = new Map([...paths].map(([locale, path]) => [locale, `/${path.trim().replace(/^\/+/, "")}`]));
	return [...localized(clean, rooted).values()].map((path) => {
		const whole = path.startsWith("/") ? path : `/${path}`;
		return [...rooted.values()].includes("/") && whole.endsWith("/") && whole !== "/" && !loading.trailingSlash ? whole.slice(0, -1) : whole;
	});
}

// src/frameworks/symfony/configurator.ts
function configured(host) {
	return host.state("configured", () => /* @__PURE__ */ new Map());
}
function onConfigurator(router, name, call, host) {
	const all = configured(host);
	if (router.kind === "configurator") {
		if (name !== "add" && name !== "import") return {
			kind: "router",
			router
		};
		const made = host.router("configured", { parent: router });
		const { file } = call.site;
		all.set(made.router, {
			kind: name === "add" ? "route" : "import",
			router: made.router,
			call,
			directory: file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "",
			prefix: "",
			names: "",
			methods: [],
			handler: "(none)",
			defaults: /* @__PURE__ */ new Set(),
			requirements: /* @__PURE__ */ new Map()
		});
		return made;
	}
	const one = all.get(router);
	const [first] = call.args.positional;
	if (one !== void 0 && (name === "add" || name === "import")) return onConfigurator(router.parent ?? router, name, call, host);
	if (one !== void 0) note(one, name, first?.value, call, host);
	return {
		kind: "router",
		router
	};
}
function note(one, name, value, call, host) {
	if (name === "prefix") one.prefix = host.text(value) ?? one.prefix;
	else if (name === "namePrefix") one.names = host.text(value) ?? one.names;
	else if (name === "methods") one.methods = (host.items(value) ?? []).flatMap((item) => host.text(item)?.split("|") ?? []);
	else if (name === "controller") one.handler = actionName(call.args.positional[0], "::", host);
	else if (name === "defaults") for (const [key] of host.entries(value)) one.defaults.add(key);
	else if (name === "requirements") for (const [key, text] of host.entries(value)) one.requirements.set(key, host.text(text) ?? "");
}
function importedBy(one, order, host) {
	const [first] = one.call.args.positional;
	const value = first === void 0 ? void 0 : host.entry(first.value, "path") ?? first.value;
	const text = host.text(value);
	if (text === void 0) return void 0;
	const path = /^(?:\/|\.\.?\/)/.test(text) && !text.startsWith("/") ? `${one.directory}/${text}` : text;
	const folder = host.folder(path);
	if (folder === void 0) return void 0;
	const { directory } = folder;
	return {
		takes: (file) => file === directory || directory === "" || file.startsWith(`${directory}/`),
		order,
		loading: {
			...PLAIN,
			names: one.names,
			prefixes: /* @__PURE__ */ new Map([["", one.prefix]]),
			methods: one.methods.flatMap((method) => methodOf(method) ?? []),
			defaults: one.defaults,
			requirements: one.requirements
		}
	};
}

// src/frameworks/symfony/kernels.ts
const KERNEL = "Symfony.Component.HttpKernel.Kernel";
function configuredTables(host, isOwn) {
	const named = settings(host).flatMap(({ file, data, rank }) => {
		const { framework } = data;
		const router = isEntry(framework) ? framework.router : void 0;
		const resource = isEntry(router) ? router.resource : void 0;
		return typeof resource === "string" && isOwn(file) ? [{
			resource,
			rank
		}] : [];
	});
	const rank = Math.min(...named.map((one) => one.rank));
	return named.filter((one) => one.rank === rank).map(({ resource }) => resource.replace("%kernel.project_dir%/", "").replace("%kernel.root_dir%", "app")).map((path) => posix.normalize(path)).filter((path) => /^[^/%@.].*\.ya?ml$/.test(path));
}
function kernelTables(host, isOwn) {
	return host.classes().flatMap((type) => {
		const isKernel = host.lineage(type).some((base) => base.kind === "term" && base.symbol === KERNEL);
		const method = host.members(type).find(({ name }) => name === "configureRoutes");
		if (!isKernel || method === void 0 || !isOwn(type.scope.file)) return [];
		const before = new Set(configured(host).keys());
		host.call(host.member(host.instance(type, { shared: true }), method.name), given$1(host.router("configurator")));
		return [...configured(host).values()].filter(({ router, kind }) => kind === "import" && !before.has(router)).flatMap(({ call }) => call.args.positional.slice(0, 1)).flatMap(({ value }) => host.texts(value)).map(({ text }) => text.replace(new RegExp(`^${""}?/`), "").replaceAll("", "prod")).map((text) => text.replace(/\{([^{},]*)\}/g, "$1")).filter((text) => /^[^/].*\.(?:ya?ml|\{[^}]*yaml[^}]*\})$/.test(text));
	});
}

// src/frameworks/symfony/logout.ts
const LOGOUT = "security.route_loader.logout";
function serveLogouts(site, router, host) {
	const folder = posix.dirname(site.file);
	const [file] = ["packages/security.yaml", "../packages/security.yaml"].flatMap((path) => host.files(posix.join(folder, path)));
	const settings = file === void 0 ? void 0 : host.data(file);
	if (file === void 0 || !isEntry(settings)) return false;
	for (const [name, firewall] of firewallsOf(settings)) {
		if (!isEntry(firewall) || !("logout" in firewall) || firewall.logout === false) continue;
		const path = isEntry(firewall.logout) ? firewall.logout.path ?? "/logout" : "/logout";
		if (typeof path !== "string" || !path.startsWith("/")) continue;
		const line = host.dataLine(file, [
			"security",
			"firewalls",
			name,
			"logout"
		]);
		host.route(router, {
			methods: ["ANY"],
			path,
			handler: "logout",
			site: {
				file,
				line
			}
		});
	}
	return true;
}
function firewallsOf(settings) {
	const { security } = settings;
	return isEntry(security) && isEntry(security.firewalls) ? Object.entries(security.firewalls) : [];
}

// src/frameworks/symfony/tables.ts
function readTable(file, registrations, loading, host, depth = 0) {
	const { router } = registrations;
	const table = host.data(file);
	if (table === void 0) host.unresolved("the table is no YAML that can be read", {
		router,
		site: {
			file,
			line: 1
		}
	});
	if (!isEntry(table) || depth > 8) return [];
	return entriesOf(file, table, [], registrations, loading, host, depth);
}
function entriesOf(file, table, keys, registrations, loading, host, depth) {
	return Object.entries(table).flatMap(([name, entry]) => {
		if (!isEntry(entry)) return [];
		const environment = /^when@(.+)$/.exec(name)?.[1];
		const path = [...keys, name];
		if (environment !== void 0) return environment === "prod" ? entriesOf(file, entry, path, registrations, loading, host, depth) : [];
		return readEntry({
			file,
			line: host.dataLine(file, path)
		}, name, entry, registrations, loading, host, depth);
	});
}
function readEntry(site, name, entry, registrations, around, host, depth) {
	const { resource } = entry;
	const { file } = site;
	const { router } = registrations;
	if (resource === void 0) {
		note$1(registrations, `${around.names}${name}`, (to, nature) => own(site, entry, to, around, host, nature));
		return [];
	}
	const loading = loadingOf(entry, around);
	const named = isEntry(resource) ? resource.path : resource;
	const path = typeof named === "string" ? inBundle(named, file, host) ?? named : named;
	if (entry.type === "api_platform") {
		serveResources(site, [...loading.prefixes.values()], router, host);
		return [];
	}
	if (path === "security.route_loader.logout" && serveLogouts(site, router, host)) return [];
	if (typeof path !== "string" || path.startsWith("@") || !isRead(entry.type)) {
		host.unresolved(`${loaderOf(entry.type, path)} decides which routes are imported here`, {
			router,
			site,
			path: below([...loading.prefixes.values()][0] ?? "", site, host)
		});
		return [];
	}
	if (path === "routing.controllers" || entry.type === "tagged_services") return [{
		takes: () => true,
		loading,
		order: registrations.order++
	}];
	const target = posix.join(posix.dirname(file), path);
	if (/\.ya?ml$/.test(target)) {
		const found = tablesAt(path, file, host);
		if (found.length === 0 && !/[*{?]/.test(path)) host.unresolved(`the table ${path} is not in the repository`, {
			router,
			site,
			path: below([...loading.prefixes.values()][0] ?? "", site, host)
		});
		return found.flatMap((inner) => readTable(inner, registrations, loading, host, depth + 1));
	}
	if (entry.type === "directory") return host.files(`${target.replace(/\/$/, "")}/**/*.{yaml,yml}`).flatMap((inner) => readTable(inner, registrations, loading, host, depth + 1));
	if (/\.(?:xml|php)$/.test(target) && !/attribute|annotation/.test(String(entry.type ?? ""))) {
		host.unresolved(`the routes of ${path} are not read`, {
			router,
			site
		});
		return [];
	}
	const excluded = (Array.isArray(entry.exclude) ? entry.exclude : [entry.exclude]).filter((one) => typeof one === "string").flatMap((one) => host.files(posix.join(posix.dirname(file), one.replace(/\/$/, "/**"))));
	const takes = (one) => isBelow(one, target) && !excluded.includes(one);
	return [{
		takes,
		loading,
		order: registrations.order++
	}];
}
function tablesAt(path, from, host) {
	const root = nearest$1(from, rootsOf(host));
	return [
		posix.dirname(from),
		posix.join(root, "src"),
		posix.join(root, "app")
	].map((folder) => host.files(posix.join(folder, path))).find((found) => found.length > 0) ?? [];
}
const READ = new Set([
	"annotation",
	"attribute",
	"directory",
	"glob",
	"php",
	"rest",
	"tagged_services",
	"xml",
	"yaml",
	"yml"
].flatMap((type) => [type, `${type}s`]));
function isRead(type) {
	return type === void 0 || type === null || typeof type === "string" && READ.has(type);
}
function loaderOf(type, path) {
	return typeof path === "string" && path !== "." && !path.includes("\n") ? path : `the loader of ${String(type)}`;
}
function inBundle(path, table, host) {
	const [, bundle, rest = ""] = /^@(\w+Bundle)\/?(.*)$/.exec(path) ?? [];
	const [type] = bundle === void 0 ? [] : host.files(`**/${bundle}.php`);
	return type === void 0 ? void 0 : posix.relative(posix.dirname(table), posix.join(posix.dirname(type), rest));
}
function isBelow(file, target) {
	const start = target.replace(/\/$/, "").replace(/\*.*$/, "");
	return start === "" || start === "." || file === start || file.startsWith(target.includes("*") ? start : `${start}/`);
}
function own(site, entry, router, around, host, nature = "operation") {
	const paths = texts(entry.path ?? entry.pattern);
	if (paths.size === 0) return;
	const defaults = isEntry(entry.defaults) ? entry.defaults : {};
	const handler = entry.controller ?? defaults._controller;
	const loading = loadingOf(entry, around);
	const methods = loading.methods.length > 0 ? loading.methods : ["ANY"];
	const isRedirect = /RedirectController/.test(String(handler));
	const raws = [...paths.values()].flatMap((path) => [...around.prefixes.values()].map((prefix) => `${prefix.replace(/\/+$/, "")}/${path.replace(/^\/+/, "")}`));
	const route = {
		methods,
		handler: typeof handler === "string" ? shortName(handler) : "(none)",
		site,
		nature: isRedirect && nature === "operation" ? "redirect" : nature
	};
	registerAt(router, raws, {
		names: loading.defaults,
		requirements: loading.requirements
	}, route, host);
}
function loadingOf(entry, around) {
	const prefixes = texts(entry.prefix ?? "");
	const required = isEntry(entry.requirements) ? entry.requirements._method : void 0;
	const methods = methodsIn(entry.methods ?? required);
	return {
		prefixes: new Map([...around.prefixes].flatMap(([locale, before]) => [...prefixes].map(([own, prefix]) => [own === "" ? locale : own, `${before.replace(/\/+$/, "")}/${prefix.replace(/^\/+/, "")}`]))),
		methods: methods.length > 0 ? methods : around.methods,
		defaults: /* @__PURE__ */ new Set([...around.defaults, ...isEntry(entry.defaults) ? Object.keys(entry.defaults) : []]),
		requirements: new Map([...around.requirements, ...texts(entry.requirements)]),
		condition: around.condition,
		names: `${around.names}${String(entry.name_prefix ?? "")}`,
		trailingSlash: entry.trailing_slash_on_root !== false && around.trailingSlash
	};
}
function methodsIn(value) {
	return (typeof value === "string" ? value.split("|") : Array.isArray(value) ? value : []).flatMap((name) => methodOf(String(name).trim()) ?? []);
}
function texts(value) {
	if (typeof value === "string") return /* @__PURE__ */ new Map([["", value]]);
	if (!isEntry(value)) return /* @__PURE__ */ new Map();
	return new Map(Object.entries(value).map(([name, text]) => [name, String(text)]));
}

// src/frameworks/symfony/symfony.ts
const symfony = {
	id: "symfony",
	title: "Symfony",
	languages: ["php"],
	docs: "https://symfony.com/doc/current/routing.html",
	packages: [
		...ROUTE$1,
		"FOS.RestBundle.Controller.Annotations",
		"Symfony.Component.Routing.Loader",
		"ApiPlatform"
	],
	mentions: [
		"Routing\\Attribute",
		"Routing\\Annotation",
		"Symfony\\Component\\Routing",
		"Controller\\Annotations",
		"FrameworkExtraBundle\\Configuration",
		"RoutingConfigurator",
		"AbstractController",
		"ApiPlatform\\Metadata",
		"ApiPlatform\\Core\\Annotation"
	],
	conventions: [
		"**/config/bundles.php",
		"**/app/AppKernel.php",
		"**/*Bundle.php"
	],
	harmless: ["Symfony.*", "Doctrine.*"],
	calls: { [COLLECTION]: (_call, host) => host.router("collection") },
	method: (router, name, call, host) => router.kind === "configurator" || router.kind === "configured" ? onConfigurator(router, name, call, host) : KINDS.includes(router.kind) ? onCollection(router, name, call, host) : void 0,
	finish: serveApplications,
	join: (prefix, path) => `${prefix}${path}`,
	path: markedPath
};
const TABLES = [
	"config/routes/prod/*.yaml",
	"config/routes/*.yaml",
	"config/routes/*.yml",
	"config/routes.yaml",
	"config/routes.yml",
	"app/config/routing.yml",
	"app/config/routing.yaml"
];
function serveApplications(host) {
	const controllers = host.classes().filter((type) => isConcrete(type) && hasRoutes(type, host));
	const roots = rootsOf(host);
	for (const root of roots) {
		const at = (path) => root === "" ? path : `${root}/${path}`;
		const own = controllers.filter((type) => nearest$1(type.scope.file, roots) === root);
		const isOwn = (file) => nearest$1(file, roots) === root;
		const globs = [
			...TABLES,
			...configuredTables(host, isOwn),
			...kernelTables(host, isOwn)
		];
		const tables = [...new Set(globs.flatMap((table) => host.files(at(table))))];
		const written = ["config/routes.php", "app/config/routing.php"].flatMap((file) => host.files(at(file)));
		const main = tables[0] ?? written[0] ?? own[0]?.scope.file;
		if (main === void 0) continue;
		const made = (kind) => host.router(kind, { site: {
			file: main,
			line: 1
		} }).router;
		const registrations = {
			router: made("app"),
			all: [],
			order: 0
		};
		const imported = [...tables.flatMap((table) => readTable(table, registrations, PLAIN, host)), ...written.flatMap((file) => readConfigurator(file, registrations, host))];
		const isConfigured = tables.length > 0 || written.length > 0;
		const lost = {
			...registrations,
			router: made("controllers"),
			all: []
		};
		for (const type of own) {
			const by = imported.filter(({ takes }) => takes(type.scope.file));
			for (const { loading, order } of by) serveController(registrations, type, loading, host, order);
			if (by.length === 0) serveController(isConfigured && imported.length > 0 ? lost : registrations, type, PLAIN, host);
		}
		registerAll(registrations);
		registerAll(lost);
	}
}
function readConfigurator(file, registrations, host) {
	const loader = host.router("loader", { parent: registrations.router });
	const loaded = host.include(file, /* @__PURE__ */ new Map([["loader", loader]]));
	if (loaded === void 0) return [];
	const collection = host.routerOf(loaded);
	if (collection !== void 0) {
		noteCollection(collection, registrations, host);
		return [];
	}
	const made = host.router("configurator", { parent: registrations.router });
	host.call(loaded, given$1(made));
	return [...configured(host).values()].flatMap((one) => {
		if (one.call.site.file !== file) return [];
		if (one.kind === "import" && host.text(one.call.args.positional[1]?.value) === "api_platform") {
			serveResources(one.call.site, [one.prefix], registrations.router, host);
			return [];
		}
		if (one.kind === "import") {
			const by = importedBy(one, registrations.order++, host);
			return by === void 0 ? [] : [by];
		}
		const [name, second] = one.call.args.positional;
		const path = host.text(second?.value);
		const text = host.text(name?.value);
		const raws = path === void 0 ? [] : [`${one.prefix}${path}`];
		const methods = one.methods.flatMap((method) => methodOf(method) ?? []);
		note$1(registrations, text, (router, nature) => {
			const route = {
				methods: methods.length > 0 ? methods : ["ANY"],
				handler: one.handler,
				site: one.call.site,
				...nature && { nature }
			};
			registerAt(router, raws, {
				names: one.defaults,
				requirements: one.requirements
			}, route, host);
		});
		return [];
	});
}

// src/frameworks/php.generated.ts
const frameworks = [
	laravel,
	lumen,
	slim,
	symfony
];

// src/languages/php/test-files.ts
function isTest(file) {
	const segments = file.split("/");
	const name = segments.pop() ?? file;
	if (/\w(?:Tests?|TestCase|Cest|Spec)\.php$/.test(name) || /\.(?:blade|stub|tpl|phtml)\.php$/.test(name)) return true;
	if (/^(?:_ide_helper.*|\.phpstorm\.meta|rector|ecs|pint|\.php-cs-fixer.*|scoper\.inc)\.php$/.test(name)) return true;
	return segments.some((segment, at) => /^(?:tests?|spec|specs|codeception|vendor|node_modules|stubs)$/i.test(segment) || segment === "cache" && /^(?:bootstrap|var|storage)$/.test(segments[at - 1] ?? "") || segment === "storage" && segments[at + 1] === "framework");
}

// src/languages/php/entries.ts
const ENTRY = /(?:^|\/)(?:public|web|www|htdocs|public_html)\/(?:index|app)\.php$|^(?:src\/)?(?:index|app|server)\.php$|(?:^|\/)bootstrap\/app\.php$/;
function entries$1(project) {
	return project.files.filter((file) => ENTRY.test(file) && !isTest(file)).sort((a, b) => depth(a) - depth(b) || Number(isIndex(b)) - Number(isIndex(a)) || (a < b ? -1 : 1));
}
function isIndex(file) {
	return file.endsWith("/index.php");
}
function depth(file) {
	return file.split("/").length;
}

// src/languages/php/lower-imports.ts
function aliasesOf(source, declarations) {
	return new Map(declarations.flatMap((node) => usedIn(source, node)).filter((used) => !used.isFunction).map(({ local, full }) => [local, full]));
}
function lowerUse(context, node) {
	return usedIn(context.source, node).map(({ full, local, isFunction, line }) => {
		const suffix = isFunction ? "()" : "";
		const imported = `${full.slice(full.lastIndexOf(".") + 1)}${suffix}`;
		return {
			kind: "import",
			source: `${full}${suffix}`,
			bindings: [{
				imported,
				local: `${local}${suffix}`,
				line
			}],
			line
		};
	});
}
function usedIn(source, node) {
	const group = node.childForFieldName("body");
	const prefix = parts(node).find((part) => part.type === "namespace_name");
	const before = prefix === void 0 ? "" : `${dotted(textOf$1(source, prefix))}.`;
	const clauses = parts(group ?? node).filter((part) => part.type === "namespace_use_clause");
	const allFunctions = hasToken(node, "function");
	return clauses.flatMap((clause) => {
		const alias = clause.childForFieldName("alias");
		const name = parts(clause).find((part) => part.id !== alias?.id);
		if (name === void 0) return [];
		const full = `${group === null ? "" : before}${dotted(textOf$1(source, name))}`;
		return [{
			full,
			local: alias === null ? full.slice(full.lastIndexOf(".") + 1) : textOf$1(source, alias),
			isFunction: allFunctions || hasToken(clause, "function"),
			line: lineOf(clause)
		}];
	});
}
function dotted(name) {
	return name.replace(/\s+/g, "").replace(/^\\/, "").replaceAll("\\", ".");
}

// src/languages/php/annotations.ts
const TOKEN = /\s+|"((?:[^"]|"")*)"|(@\\?[A-Za-z_][\w\\]*)|(-?\d+(?:\.\d+)?)|([A-Za-z_\\][\w\\-]*(?:::\w+)?)|([(){}=:,])|([\s\S])/g;
function readAnnotations(comment, line, isImported, naming) {
	const found = [];
	const clean = comment.replace(/\*\/$/, "").replace(/^[ \t]*(?:\/\*)?\*+/gm, (stars) => " ".repeat(stars.length));
	for (const match of clean.matchAll(/(?<=^|\n)[ \t]*@(\\?[A-Za-z_][\w\\]*)/g)) {
		const [whole, name = ""] = match;
		if (!isImported(name)) continue;
		const at = match.index + whole.length;
		const started = line + (clean.slice(0, at).match(/\n/g)?.length ?? 0);
		found.push(new Reader(tokens(clean.slice(at), started), naming).annotation(name, started));
	}
	return found;
}
function tokens(text, from) {
	const found = [];
	let line = from;
	let depth = 0;
	for (const match of text.matchAll(TOKEN)) {
		const [whole, quoted, annotation, number, word, sign] = match;
		if (quoted !== void 0) found.push({
			kind: "text",
			value: quoted.replaceAll("\"\"", "\""),
			line
		});
		else if (annotation !== void 0) found.push({
			kind: "annotation",
			value: annotation.slice(1),
			line
		});
		else if (number !== void 0) found.push({
			kind: "number",
			value: number,
			line
		});
		else if (word !== void 0) found.push({
			kind: "word",
			value: word,
			line
		});
		else if (sign !== void 0) found.push({
			kind: "sign",
			value: sign,
			line
		});
		line += whole.match(/\n/g)?.length ?? 0;
		if (sign === "(") depth++;
		if (sign === ")" && --depth <= 0 || depth === 0 && sign !== "(" && whole.trim() !== "") break;
	}
	return found;
}
var Reader = class {
	#tokens;
	#naming;
	#at = 0;
	constructor(tokens, naming) {
		this.#tokens = tokens;
		this.#naming = naming;
	}
	annotation(name, line) {
		const args = this.#takes("(") ? this.#arguments(")") : [];
		return {
			kind: "call",
			callee: this.#naming(name, line),
			args,
			isNew: false,
			line
		};
	}
	#arguments(end) {
		const args = [];
		while (this.#at < this.#tokens.length && !this.#takes(end)) {
			if (this.#takes(",")) continue;
			const key = this.#tokens[this.#at];
			const isNamed = key?.kind === "word" && this.#signAt(this.#at + 1, "=");
			if (isNamed) this.#at += 2;
			args.push({
				value: this.#value(),
				...isNamed && { name: key.value }
			});
		}
		return args;
	}
	#value() {
		const token = this.#tokens[this.#at++];
		if (token === void 0) return literalAt(void 0, 1);
		const { line, value } = token;
		switch (token.kind) {
			case "text": return literalAt(value, line);
			case "number": return literalAt(Number(value), line);
			case "annotation": return this.annotation(value, line);
			case "word": return this.#word(value, line);
			case "sign": return value === "{" ? this.#collection(line) : literalAt(void 0, line);
		}
	}
	#word(word, line) {
		const lower = word.toLowerCase();
		if (lower === "true" || lower === "false") return literalAt(lower === "true", line);
		if (lower === "null") return literalAt(null, line);
		const [type = "", member] = word.split("::");
		const object = this.#naming(type, line);
		return member === void 0 || member === "class" ? object : {
			kind: "member",
			object,
			name: member,
			line
		};
	}
	#collection(line) {
		const items = [];
		const entries = [];
		while (this.#at < this.#tokens.length && !this.#takes("}")) {
			if (this.#takes(",")) continue;
			const key = this.#tokens[this.#at];
			if (key !== void 0 && (this.#signAt(this.#at + 1, "=") || this.#signAt(this.#at + 1, ":"))) {
				this.#at += 2;
				entries.push({
					key: literalAt(key.value, key.line),
					value: this.#value()
				});
			} else items.push({ value: this.#value() });
		}
		if (entries.length === 0) return {
			kind: "list",
			items,
			line
		};
		return {
			kind: "map",
			entries: [...items.map(({ value }, at) => ({
				key: literalAt(String(at), line),
				value
			})), ...entries],
			line
		};
	}
	#signAt(at, sign) {
		const token = this.#tokens[at];
		return token?.kind === "sign" && token.value === sign;
	}
	#takes(sign) {
		if (!this.#signAt(this.#at, sign)) return false;
		this.#at++;
		return true;
	}
};

// src/languages/php/literals.ts
const ESCAPE = /\\(?:u\{([0-9a-fA-F]+)\}|x([0-9a-fA-F]{1,2})|([0-7]{1,3})|([nrtvef\\$"]))/g;
const SINGLE = {
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	e: "\x1B",
	f: "\f"
};
function unescaped(text) {
	if (!text.includes("\\")) return text;
	return text.replace(ESCAPE, (_whole, unicode, hex, octal, single) => {
		if (unicode !== void 0) return character(Number.parseInt(unicode, 16));
		if (hex !== void 0) return String.fromCharCode(Number.parseInt(hex, 16));
		if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8));
		return SINGLE[single] ?? single;
	});
}
function character(code) {
	return code <= 1114111 ? String.fromCodePoint(code) : "";
}
function singleQuoted(text) {
	return text.slice(text.indexOf("'") + 1, -1).replace(/\\([\\'])/g, "$1");
}
function numberValue(text) {
	const digits = text.replaceAll("_", "");
	return /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
}

// src/languages/php/lower-arrays.ts
function lowerArray(context, node) {
	const line = lineOf(node);
	const elements = parts(node).filter((part) => part.type === "array_element_initializer");
	if (elements.some((element) => hasToken(element, "=>"))) return {
		kind: "map",
		entries: entries(context, elements),
		line
	};
	return {
		kind: "list",
		items: elements.flatMap((element) => {
			const [value] = parts(element);
			if (value === void 0) return [];
			const [spread] = value.type === "variadic_unpacking" ? parts(value) : [];
			return spread === void 0 ? [{ value: lowerExpression(context, value) }] : [{
				value: lowerExpression(context, spread),
				spread: "list"
			}];
		}),
		line
	};
}
function entries(context, elements) {
	let next = 0;
	return elements.flatMap((element) => {
		const [first, second] = parts(element);
		if (first === void 0) return [];
		const [spread] = first.type === "variadic_unpacking" ? parts(first) : [];
		if (spread !== void 0) return [{
			key: null,
			value: lowerExpression(context, spread)
		}];
		const isKeyed = second !== void 0 && hasToken(element, "=>");
		return [{
			key: isKeyed ? lowerExpression(context, first) : literalAt(next++, lineOf(first)),
			value: lowerExpression(context, isKeyed ? second : first)
		}];
	});
}
function lowerListPattern(context, node) {
	const line = lineOf(node);
	const children = node.children.filter((child) => child.type !== "comment");
	const groups = [[]];
	for (const child of children) if (child.type === ",") groups.push([]);
	else if (child.isNamed || child.type === "=>") groups.at(-1)?.push(child);
	const sides = groups.map(sidesOf);
	if (sides.some((side) => side?.key !== void 0)) return {
		kind: "keys-pattern",
		items: sides.flatMap((side) => {
			const target = side && lowerTarget(context, side.value);
			return target === void 0 || side?.key === void 0 ? [] : [{
				key: lowerExpression(context, side.key),
				target
			}];
		}),
		line
	};
	return {
		kind: "list-pattern",
		items: sides.map((side) => {
			const target = side && lowerTarget(context, side.value);
			return target === void 0 ? null : { target };
		}),
		line
	};
}
function sidesOf(group) {
	const [only] = group;
	const nodes = only?.type === "array_element_initializer" && group.length === 1 ? only.children : group;
	const [first, second] = nodes.filter((node) => node.isNamed);
	if (first === void 0) return void 0;
	return second !== void 0 && nodes.some((node) => node.type === "=>") ? {
		key: first,
		value: second
	} : { value: first };
}

// src/languages/php/names.ts
const MAGIC = {
	__DIR__: "__dirname",
	__FILE__: "__filename"
};
const KNOWN$1 = {
	DIRECTORY_SEPARATOR: "/",
	PHP_EOL: "\n",
	PHP_INT_MAX: Number.MAX_SAFE_INTEGER
};
function lowerNamed(context, node, suffix = "") {
	return lowerName(context, textOf$1(context.source, node).replace(/\s+/g, ""), lineOf(node), suffix);
}
function lowerName(context, text, line, suffix = "") {
	if (!text.includes("\\")) return nameAt(`${text}${suffix}`, line);
	return qualified(`${fullName(context, text)}${suffix}`, line);
}
function lowerConstant(context, node) {
	const line = lineOf(node);
	const text = textOf$1(context.source, node);
	const magic = MAGIC[text];
	if (magic !== void 0) return nameAt(magic, line);
	if (text === "__NAMESPACE__") return literalAt(context.namespace.replaceAll(".", "\\"), line);
	if (text === "__CLASS__" && context.className !== void 0) return literalAt(context.className, line);
	const known = KNOWN$1[text.replace(/^\\/, "")];
	return known === void 0 ? lowerNamed(context, node) : literalAt(known, line);
}
function fullName(context, text) {
	if (text.startsWith("\\")) return text.slice(1).replaceAll("\\", ".");
	const segments = text.split("\\");
	const [head = "", ...rest] = segments;
	if (head.toLowerCase() === "namespace") return [context.namespace, ...rest].filter(Boolean).join(".");
	const alias = context.aliases.get(head);
	if (alias !== void 0) return [alias, ...rest].join(".");
	return context.namespace === "" ? segments.join(".") : `${context.namespace}.${segments.join(".")}`;
}
function qualified(full, line) {
	return {
		kind: "member",
		object: {
			kind: "import",
			source: literalAt(full, line),
			style: "namespace",
			line
		},
		name: full.slice(full.lastIndexOf(".") + 1),
		line
	};
}

// src/languages/php/lower-functions.ts
function lowerNamedFunction(context, node, isMethod) {
	const name = node.childForFieldName("name");
	const body = node.childForFieldName("body");
	const line = lineOf(name ?? node);
	return {
		kind: "function",
		...name !== null && !isMethod && { name: textOf$1(context.source, name) },
		params: lowerParameters(context, node.childForFieldName("parameters")),
		receiver: isMethod ? "caller" : "lexical",
		decorators: isMethod ? [] : lowerAttributes(context, node),
		body: body === null ? abstractBody(line) : context.source.body(body, (block) => lowerBlock(context, block)),
		line,
		endLine: endLineOf(node)
	};
}
function abstractBody(line) {
	return bodyOf([{
		kind: "return",
		value: opaqueAt("an abstract method", [], line),
		line
	}]);
}
function lowerClosure(context, node) {
	const body = node.childForFieldName("body");
	const clause = partOf(node, "anonymous_function_use_clause");
	const names = (clause === void 0 ? [] : parts(clause)).filter((part) => part.type === "by_ref").flatMap((part) => firstPart(part) ?? []).map((part) => textOf$1(context.source, part).replace(/^\$/, ""));
	const line = lineOf(node);
	const before = names.length === 0 ? [] : [{
		kind: "outer",
		names,
		where: "nonlocal",
		line
	}];
	return {
		kind: "function",
		params: lowerParameters(context, node.childForFieldName("parameters")),
		receiver: "lexical",
		decorators: lowerAttributes(context, node),
		body: body === null ? bodyOf([]) : context.source.body(body, (block) => [...before, ...lowerBlock(context, block)]),
		line,
		endLine: endLineOf(node)
	};
}
function lowerArrow(context, node) {
	const body = node.childForFieldName("body");
	return {
		kind: "function",
		params: lowerParameters(context, node.childForFieldName("parameters")),
		receiver: "lexical",
		decorators: lowerAttributes(context, node),
		body: body === null ? bodyOf([]) : context.source.body(body, (expression) => [{
			kind: "return",
			value: lowerExpression(context, expression),
			line: lineOf(expression)
		}]),
		line: lineOf(node),
		endLine: endLineOf(node)
	};
}
function lowerParameters(context, list) {
	if (list === null) return [];
	return parts(list).flatMap((node) => {
		const held = node.childForFieldName("name");
		const name = held?.type === "by_ref" ? firstPart(held) : held;
		if (name === null || name === void 0) return [];
		const fallback = node.childForFieldName("default_value");
		const type = lowerType(context, node.childForFieldName("type"));
		const decorators = lowerAttributes(context, node);
		const line = lineOf(name);
		return [{
			target: namePattern(textOf$1(context.source, name).replace(/^\$/, ""), line),
			...fallback && { default: lowerExpression(context, fallback) },
			...node.type === "variadic_parameter" && { rest: "list" },
			...node.type === "property_promotion_parameter" && { field: true },
			...type && { type },
			...decorators.length > 0 && { decorators },
			line
		}];
	});
}
function lowerType(context, node) {
	if (node === null) return void 0;
	switch (node.type) {
		case "named_type":
		case "optional_type": {
			const child = firstPart(node);
			return child === void 0 ? void 0 : lowerType(context, child);
		}
		case "name": return /^(?:static|self)$/i.test(textOf$1(context.source, node)) ? void 0 : lowerNamed(context, node);
		case "qualified_name": return lowerNamed(context, node);
		case "union_type":
		case "intersection_type": {
			const types = parts(node).flatMap((part) => lowerType(context, part) ?? []);
			return types.length === 1 ? types[0] : void 0;
		}
		default: return;
	}
}

// src/languages/php/lower-match.ts
function lowerMatch(context, node) {
	const line = lineOf(node);
	const subject = lowerField(context, node, "condition");
	const block = node.childForFieldName("body");
	const arms = block === null ? [] : parts(block);
	const fallback = arms.find((arm) => arm.type === "match_default_expression");
	const otherwise = fallback === void 0 ? opaqueAt("a match without a default", [], line) : lowerField(context, fallback, "return_expression");
	return arms.reduceRight((rest, arm) => {
		if (arm.type !== "match_conditional_expression") return rest;
		const list = arm.childForFieldName("conditional_expressions");
		const tests = (list === null ? [] : parts(list)).map((part) => testOf(context, subject, part));
		const test = anyOf(tests, lineOf(arm));
		const then = lowerField(context, arm, "return_expression");
		return test === void 0 ? rest : {
			kind: "choice",
			test,
			then,
			else: rest,
			line: lineOf(arm)
		};
	}, otherwise);
}
function testOf(context, subject, node) {
	const value = lowerExpression(context, node);
	if (subject.kind === "literal" && subject.value === true) return value;
	return {
		kind: "binary",
		operator: "==",
		left: subject,
		right: value,
		line: lineOf(node)
	};
}

// src/languages/php/lower-strings.ts
function lowerString(context, node) {
	const line = lineOf(node);
	const text = textOf$1(context.source, node);
	switch (node.type) {
		case "string": return literalAt(singleQuoted(text), line);
		case "encapsed_string": return interpolated(context, node, node.startIndex + text.indexOf("\"") + 1, node.endIndex - 1, "");
		default: return document(context, node);
	}
}
function document(context, node) {
	const line = lineOf(node);
	const body = node.childForFieldName("value");
	if (body === null) return literalAt("", line);
	const { text } = context.source;
	const opening = text.indexOf("\n", node.startIndex) + 1;
	const end = node.childForFieldName("end_tag")?.startIndex ?? node.endIndex;
	const closing = text.lastIndexOf("\n", end - 1);
	const indent = text.slice(closing + 1, end).match(/^[ \t]*/)?.[0] ?? "";
	const last = Math.max(opening, closing);
	if (node.type === "nowdoc") return literalAt(dedent(text.slice(opening, last), indent), line);
	return interpolated(context, body, opening, last, indent);
}
function interpolated(context, node, from, to, indent) {
	const line = lineOf(node);
	const { text } = context.source;
	const pieces = [];
	let at = from;
	const fixed = (end) => {
		if (end > at) pieces.push(literalAt(unescaped(dedent(text.slice(at, end), indent)), line));
	};
	for (const part of parts(node)) {
		if (part.type === "string_content" || part.type === "escape_sequence") continue;
		const braced = text[part.startIndex - 1] === "{" && text[part.endIndex] === "}";
		fixed(part.startIndex - (braced ? 1 : 0));
		pieces.push(embedded(context, part));
		at = part.endIndex + (braced ? 1 : 0);
	}
	fixed(to);
	const [first] = pieces;
	if (first === void 0) return literalAt("", line);
	return pieces.length === 1 && first.kind === "literal" ? first : {
		kind: "template",
		parts: pieces,
		line
	};
}
function embedded(context, node) {
	const [object, key] = parts(node);
	if (node.type !== "subscript_expression" || object === void 0 || key?.type !== "name") return lowerExpression(context, node);
	return {
		kind: "index",
		object: lowerExpression(context, object),
		index: literalAt(textOf$1(context.source, key), lineOf(key)),
		line: lineOf(node)
	};
}
function dedent(text, indent) {
	if (indent === "") return text;
	return text.replace(/(^|\n)[ \t]+/g, (whole, start) => whole.startsWith(`${start}${indent}`) ? `${start}${whole.slice(start.length + indent.length)}` : whole);
}

// src/languages/php/lower-expressions.ts
function lowerExpression(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "dynamic_variable_name": {
			const [inside] = parts(node);
			return inside?.type === "name" ? nameAt(textOf$1(context.source, inside), line) : opaqueAt(node.type, [], line);
		}
		case "variable_name": {
			const name = textOf$1(context.source, node).slice(1);
			return name === "this" ? {
				kind: "self",
				line
			} : nameAt(name, line);
		}
		case "name":
		case "qualified_name":
		case "relative_name": return lowerConstant(context, node);
		case "string":
		case "encapsed_string":
		case "heredoc":
		case "nowdoc": return lowerString(context, node);
		case "integer":
		case "float": return literalAt(numberValue(textOf$1(context.source, node)), line);
		case "boolean": return literalAt(textOf$1(context.source, node).toLowerCase() === "true", line);
		case "null": return literalAt(null, line);
		case "array_creation_expression": return lowerArray(context, node);
		case "parenthesized_expression":
		case "clone_expression":
		case "error_suppression_expression":
		case "by_ref":
		case "reference_assignment_expression_value": return inner$1(context, node);
		case "cast_expression": return lowerField(context, node, "value");
		case "function_call_expression":
		case "member_call_expression":
		case "nullsafe_member_call_expression":
		case "scoped_call_expression": return lowerCall(context, node);
		case "object_creation_expression": return lowerCreation(context, node);
		case "anonymous_function": return lowerClosure(context, node);
		case "arrow_function": return lowerArrow(context, node);
		case "match_expression": return lowerMatch(context, node);
		default: return access(context, node);
	}
}
function access(context, node) {
	const line = lineOf(node.childForFieldName("name") ?? node);
	switch (node.type) {
		case "member_access_expression":
		case "nullsafe_member_access_expression": {
			const object = lowerField(context, node, "object");
			const name = node.childForFieldName("name");
			const known = name === null ? void 0 : memberNameOf(context, name);
			const safe = node.type.startsWith("nullsafe") && { safe: true };
			if (known !== void 0) return {
				kind: "member",
				object,
				name: known,
				...safe,
				line
			};
			return {
				kind: "index",
				object,
				index: lowerOptional(context, name, line),
				line
			};
		}
		case "scoped_property_access_expression": {
			const object = lowerScope(context, node.childForFieldName("scope"));
			const name = node.childForFieldName("name");
			return {
				kind: "member",
				object,
				name: name === null ? "" : textOf$1(context.source, name).replace(/^\$/, ""),
				line
			};
		}
		case "class_constant_access_expression": {
			const [scope, name] = parts(node);
			const object = lowerScope(context, scope ?? null);
			const text = name === void 0 ? "" : textOf$1(context.source, name);
			return text === "class" ? object : {
				kind: "member",
				object,
				name: text,
				line
			};
		}
		case "subscript_expression": {
			const [object, index] = parts(node);
			const of = lowerOptional(context, object ?? null, line);
			if (index === void 0) return opaqueAt(node.type, [of], line);
			return {
				kind: "index",
				object: of,
				index: lowerExpression(context, index),
				line
			};
		}
		case "include_expression":
		case "include_once_expression":
		case "require_expression":
		case "require_once_expression": return {
			kind: "import",
			source: inner$1(context, node),
			style: "include",
			line
		};
		default: return operation(context, node);
	}
}
function operation(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "binary_expression": return binary(context, node);
		case "unary_op_expression": return unary(context, node);
		case "update_expression": {
			const operand = firstPart(node);
			const target = operand && lowerTarget(context, operand);
			if (target === void 0) return opaqueAt(node.type, [], line);
			return {
				kind: "assign",
				target,
				operator: textOf$1(context.source, node).includes("++") ? "+" : "-",
				value: literalAt(1, line),
				line
			};
		}
		case "assignment_expression":
		case "reference_assignment_expression":
		case "augmented_assignment_expression": return assignment(context, node);
		case "conditional_expression": return conditional(context, node);
		default: return opaqueAt(node.type, parts(node).map((part) => lowerExpression(context, part)), line);
	}
}
const operatorOf = operatorsOf({
	"===": "==",
	"!==": "!=",
	"<>": "!=",
	and: "&&",
	or: "||"
});
function binary(context, node) {
	const line = lineOf(node);
	const sign = node.childForFieldName("operator")?.type ?? "";
	if (sign === ".") return {
		kind: "template",
		parts: ["left", "right"].map((side) => joined(context, node.childForFieldName(side), line)),
		line
	};
	const left = lowerField(context, node, "left");
	const right = lowerField(context, node, "right");
	return {
		kind: "binary",
		operator: operatorOf(sign.toLowerCase()),
		left,
		right,
		line
	};
}
function joined(context, node, line) {
	const [scope, name] = node?.type === "class_constant_access_expression" ? parts(node) : [];
	if (scope === void 0 || name === void 0 || textOf$1(context.source, name) !== "class") return lowerOptional(context, node, line);
	const text = textOf$1(context.source, scope);
	const own = /^(?:self|static)$/i.test(text) ? context.className ?? text : text;
	const full = context.aliases.get(own) ?? fullName(context, own);
	return literalAt(full.replaceAll(".", "\\"), line);
}
function unary(context, node) {
	const line = lineOf(node);
	const value = inner$1(context, node);
	switch (node.children.find((child) => !child.isNamed)?.type) {
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
function conditional(context, node) {
	const line = lineOf(node);
	const test = lowerField(context, node, "condition");
	const otherwise = lowerField(context, node, "alternative");
	const then = node.childForFieldName("body");
	if (then === null) return {
		kind: "binary",
		operator: "||",
		left: test,
		right: otherwise,
		line
	};
	return {
		kind: "choice",
		test,
		then: lowerExpression(context, then),
		else: otherwise,
		line
	};
}
function assignment(context, node) {
	const line = lineOf(node);
	const left = node.childForFieldName("left");
	const value = lowerField(context, node, "right");
	if (left !== null && left.type === "subscript_expression" && parts(left).length === 1) return {
		kind: "call",
		callee: {
			kind: "member",
			object: lowerOptional(context, firstPart(left) ?? null, line),
			name: "[]",
			line
		},
		args: [{ value }],
		isNew: false,
		line
	};
	const target = left === null ? void 0 : lowerTarget(context, left);
	if (target === void 0) return opaqueAt(node.type, [value], line);
	if (node.type !== "augmented_assignment_expression") return {
		kind: "assign",
		target,
		value,
		line
	};
	const sign = (node.childForFieldName("operator")?.type ?? "+=").slice(0, -1);
	return {
		kind: "assign",
		target,
		operator: sign === "." ? "+" : operatorOf(sign),
		value,
		line
	};
}
function lowerTarget(context, node) {
	if (node.type === "by_ref") {
		const held = firstPart(node);
		return held && lowerTarget(context, held);
	}
	if (node.type === "list_literal" || node.type === "array_creation_expression") return lowerListPattern(context, node);
	const target = lowerExpression(context, node);
	const { line } = target;
	if (target.kind === "name") return namePattern(target.name, line);
	return target.kind === "member" || target.kind === "index" ? {
		kind: "place-pattern",
		place: target,
		line
	} : void 0;
}
function memberNameOf(context, node) {
	return node.type === "name" ? textOf$1(context.source, node) : void 0;
}
function lowerField(context, node, name) {
	return lowerOptional(context, node.childForFieldName(name), lineOf(node));
}
function lowerOptional(context, node, line) {
	return node === null ? literalAt(void 0, line) : lowerExpression(context, node);
}
function inner$1(context, node) {
	return lowerOptional(context, firstPart(node) ?? null, lineOf(node));
}

// src/languages/php/lower-calls.ts
function lowerCall(context, node) {
	const list = node.childForFieldName("arguments");
	const callee = calleeOf(context, node);
	if (list !== null && partOf(list, "variadic_placeholder") !== void 0) return callee;
	const args = lowerArguments(context, list);
	const { line } = callee;
	return parentDirectory(callee, args) ?? {
		kind: "call",
		callee,
		args,
		isNew: false,
		line
	};
}
function calleeOf(context, node) {
	const line = lineOf(node.childForFieldName("name") ?? node);
	switch (node.type) {
		case "function_call_expression": {
			const target = node.childForFieldName("function");
			if (target === null) return opaqueAt(node.type, [], line);
			return isName(target) ? lowerNamed(context, target, "()") : lowerExpression(context, target);
		}
		case "scoped_call_expression": return member(context, node, lowerScope(context, node.childForFieldName("scope")), line);
		default: return member(context, node, lowerOptional(context, node.childForFieldName("object"), line), line);
	}
}
function member(context, node, object, line) {
	const name = node.childForFieldName("name");
	const known = name === null ? void 0 : memberNameOf(context, name);
	if (known !== void 0) return {
		kind: "member",
		object,
		name: known,
		line
	};
	return {
		kind: "index",
		object,
		index: lowerOptional(context, name, line),
		line
	};
}
function lowerScope(context, node) {
	if (node === null) return literalAt(void 0, 1);
	const line = lineOf(node);
	if (!isName(node) && node.type !== "relative_scope") return lowerExpression(context, node);
	switch (textOf$1(context.source, node).toLowerCase()) {
		case "self": return context.className === void 0 ? {
			kind: "self",
			line
		} : nameAt(context.className, line);
		case "static": return {
			kind: "self",
			line
		};
		case "parent": return {
			kind: "super",
			line
		};
		default: return lowerNamed(context, node);
	}
}
function parentDirectory(callee, args) {
	const [path, levels] = args;
	if (callee.kind !== "name" || callee.name !== "dirname()" || path === void 0) return void 0;
	const count = levels?.value.kind === "literal" ? Number(levels.value.value) : void 0;
	if (count === void 0 || !(count > 1 && count < 20)) return void 0;
	let value = path.value;
	let call = {
		kind: "call",
		callee,
		args: [{ value }],
		isNew: false,
		line: callee.line
	};
	for (let at = 1; at < count; at++) {
		value = call;
		call = {
			...call,
			args: [{ value }]
		};
	}
	return call;
}
function lowerArguments(context, list) {
	if (list === null) return [];
	return parts(list).flatMap((part) => {
		if (part.type !== "argument") return [];
		const name = part.childForFieldName("name");
		const value = parts(part).findLast((child) => child.id !== name?.id && child.type !== "reference_modifier");
		if (value === void 0) return [];
		if (value.type === "variadic_unpacking") return [{
			value: inner(context, value),
			spread: "list"
		}];
		return [{
			value: lowerExpression(context, value),
			...name && { name: textOf$1(context.source, name) }
		}];
	});
}
function lowerCreation(context, node) {
	const line = lineOf(node);
	const anonymous = partOf(node, "anonymous_class");
	if (anonymous !== void 0) return {
		kind: "call",
		callee: lowerClassLike(context, anonymous),
		args: lowerArguments(context, partOf(anonymous, "arguments") ?? null),
		isNew: true,
		line
	};
	const target = parts(node).find((part) => part.type !== "arguments");
	const args = lowerArguments(context, partOf(node, "arguments") ?? null);
	if (target === void 0) return opaqueAt(node.type, [], line);
	return {
		kind: "call",
		callee: createdType(context, target),
		args,
		isNew: true,
		line
	};
}
function createdType(context, node) {
	if (!isName(node)) return lowerExpression(context, node);
	const text = textOf$1(context.source, node).toLowerCase();
	if ((text === "static" || text === "self") && context.className !== void 0) return nameAt(context.className, lineOf(node));
	return text === "parent" ? {
		kind: "super",
		line: lineOf(node)
	} : lowerNamed(context, node);
}
function isName(node) {
	return node.type === "name" || node.type === "qualified_name" || node.type === "relative_name";
}
function inner(context, node) {
	const [child] = parts(node);
	return child === void 0 ? literalAt(void 0, lineOf(node)) : lowerExpression(context, child);
}

// src/languages/php/lower-attributes.ts
function lowerAttributes(context, node) {
	const list = node.childForFieldName("attributes");
	const annotations = documented(context, node);
	if (list === null) return annotations;
	const attributes = parts(list).flatMap(parts).flatMap((attribute) => {
		const [name] = parts(attribute);
		if (name === void 0) return [];
		const args = lowerArguments(context, attribute.childForFieldName("parameters"));
		return [{
			kind: "call",
			callee: lowerNamed(context, name),
			args,
			isNew: false,
			line: lineOf(attribute)
		}];
	});
	return [...annotations, ...attributes];
}
const ANNOTATED = /* @__PURE__ */ new Set([
	"class_declaration",
	"method_declaration",
	"property_declaration"
]);
function documented(context, node) {
	if (!ANNOTATED.has(node.type)) return [];
	let comment = node.previousSibling;
	while (comment?.type === "comment" && !textOf$1(context.source, comment).startsWith("/**")) comment = comment.previousSibling;
	if (comment?.type !== "comment") return [];
	const text = textOf$1(context.source, comment);
	if (!text.startsWith("/**") || !text.includes("@")) return [];
	const isImported = (name) => name.startsWith("\\") || context.aliases.has(name.split("\\")[0] ?? name);
	return readAnnotations(text, lineOf(comment), isImported, (name, line) => lowerName(context, name, line));
}

// src/languages/php/lower-classes.ts
const CONSTRUCTOR = "__construct";
const FLAVOURS = {
	interface_declaration: "interface",
	trait_declaration: "trait",
	enum_declaration: "enum"
};
function lowerClassLike(around, node) {
	const { className: _outer, ...plain } = around;
	const name = node.childForFieldName("name");
	const own = name === null ? void 0 : textOf$1(around.source, name);
	const context = own === void 0 ? plain : {
		...plain,
		className: own
	};
	const body = node.childForFieldName("body") ?? partOf(node, "declaration_list", "enum_declaration_list") ?? null;
	const members = body === null ? [] : parts(body);
	const named = (clause) => clause === void 0 ? [] : parts(clause).map((part) => ({ value: lowerNamed(context, part) }));
	const traits = members.filter((member) => member.type === "use_declaration").flatMap((member) => parts(member).filter((part) => part.type !== "use_list")).map((part) => ({ value: lowerNamed(context, part) }));
	return {
		kind: "class",
		...own !== void 0 && { name: own },
		flavour: FLAVOURS[node.type] ?? "class",
		...partOf(node, "abstract_modifier") && { abstract: true },
		bases: [
			...named(partOf(node, "base_clause")),
			...traits,
			...named(partOf(node, "class_interface_clause"))
		],
		decorators: lowerAttributes(context, node),
		members: members.flatMap((member) => lowerMember(context, member)),
		line: lineOf(name ?? node)
	};
}
function lowerMember(context, node) {
	switch (node.type) {
		case "method_declaration": return [method(context, node)];
		case "property_declaration": return fields(context, node);
		case "const_declaration": return constants(context, node);
		case "enum_case": return [enumCase(context, node)];
		default: return [];
	}
}
function modifiers(context, node) {
	const word = partOf(node, "visibility_modifier");
	const text = word === void 0 ? "public" : textOf$1(context.source, word);
	const visibility = text === "private" || text === "protected" ? text : "public";
	return {
		static: partOf(node, "static_modifier") !== void 0 || hasToken(node, "static"),
		visibility,
		decorators: lowerAttributes(context, node)
	};
}
function method(context, node) {
	const name = node.childForFieldName("name");
	const text = name === null ? "" : textOf$1(context.source, name);
	const isConstructor = text.toLowerCase() === CONSTRUCTOR;
	return {
		...modifiers(context, node),
		kind: isConstructor ? "constructor" : "method",
		name: isConstructor ? CONSTRUCTOR : text,
		...node.childForFieldName("body") === null && { abstract: true },
		value: lowerNamedFunction(context, node, true),
		line: lineOf(name ?? node)
	};
}
function fields(context, node) {
	const type = lowerType(context, node.childForFieldName("type"));
	const shared = {
		...modifiers(context, node),
		...type && { type }
	};
	return parts(node).filter((part) => part.type === "property_element").flatMap((element) => {
		const name = element.childForFieldName("name");
		const value = element.childForFieldName("default_value");
		if (name === null) return [];
		return [{
			...shared,
			kind: "field",
			name: textOf$1(context.source, name).replace(/^\$/, ""),
			...value && { value: lowerExpression(context, value) },
			line: lineOf(name)
		}];
	});
}
function constants(context, node) {
	return parts(node).filter((part) => part.type === "const_element").flatMap((element) => {
		const [name, value] = parts(element);
		if (name === void 0 || value === void 0) return [];
		return [{
			...modifiers(context, node),
			kind: "field",
			name: textOf$1(context.source, name),
			static: true,
			value: lowerExpression(context, value),
			line: lineOf(name)
		}];
	});
}
function enumCase(context, node) {
	const name = node.childForFieldName("name");
	const value = node.childForFieldName("value");
	const text = name === null ? "" : textOf$1(context.source, name);
	const line = lineOf(name ?? node);
	return {
		kind: "field",
		name: text,
		static: true,
		decorators: lowerAttributes(context, node),
		value: value === null ? literalAt(text, line) : lowerExpression(context, value),
		line
	};
}

// src/languages/php/lower-control.ts
const CONTROL = /* @__PURE__ */ new Set([
	"if_statement",
	"foreach_statement",
	"for_statement",
	"while_statement",
	"do_statement",
	"switch_statement",
	"try_statement",
	"break_statement",
	"continue_statement"
]);
function lowerControl(context, node) {
	const line = lineOf(node);
	const body = node.childForFieldName("body");
	switch (node.type) {
		case "if_statement": return branch(context, node, node.childrenForFieldName("alternative"));
		case "foreach_statement": return [loop(context, node)];
		case "for_statement": {
			const step = sequence(context, node.childForFieldName("update"))[0];
			return [{
				kind: "count",
				init: sequence(context, node.childForFieldName("initialize")).map(asStatement),
				...node.childForFieldName("condition") && { test: lowerField(context, node, "condition") },
				...step && { step },
				body: lowerBlock(context, body),
				line
			}];
		}
		case "while_statement": return [{
			kind: "count",
			init: [],
			test: lowerField(context, node, "condition"),
			body: lowerBlock(context, body),
			line
		}];
		case "do_statement": return [{
			kind: "block",
			body: lowerBlock(context, body),
			line
		}];
		case "switch_statement": return chainCases(casesOf(context, node));
		case "try_statement": return [tried(context, node)];
		default: return [{
			kind: "jump",
			what: node.type === "break_statement" ? "break" : "continue",
			line
		}];
	}
}
function branch(context, node, alternatives) {
	const [next, ...rest] = alternatives;
	const otherwise = next === void 0 ? [] : next.type === "else_if_clause" ? branch(context, next, rest) : lowerBlock(context, next.childForFieldName("body"));
	return [{
		kind: "if",
		test: lowerField(context, node, "condition"),
		then: lowerBlock(context, node.childForFieldName("body")),
		else: otherwise,
		line: lineOf(node)
	}];
}
function loop(context, node) {
	const body = node.childForFieldName("body");
	const [over, each] = parts(node).filter((part) => part.id !== body?.id);
	const [first, second] = each?.type === "pair" && hasToken(each, "=>") ? parts(each) : [void 0, each];
	const key = first && lowerTarget(context, first);
	const value = second && lowerTarget(context, second);
	return {
		kind: "loop",
		...key && { key },
		...value && { value },
		over: over === void 0 ? lowerField(context, node, "") : lowerExpression(context, over),
		body: lowerBlock(context, body),
		line: lineOf(node)
	};
}
function casesOf(context, node) {
	const subject = lowerField(context, node, "condition");
	const block = node.childForFieldName("body");
	return (block === null ? [] : parts(block)).map((part) => {
		const value = part.childForFieldName("value");
		const line = lineOf(part);
		const statements = parts(part).filter((child) => child.id !== value?.id).flatMap((child) => lowerStatement(context, child));
		return {
			test: value === null ? void 0 : {
				kind: "binary",
				operator: "==",
				left: subject,
				right: lowerExpression(context, value),
				line
			},
			body: statements,
			fallsThrough: true,
			line
		};
	});
}
function tried(context, node) {
	const clauses = parts(node).filter((part) => part.type === "catch_clause");
	const last = parts(node).find((part) => part.type === "finally_clause");
	return {
		kind: "try",
		body: lowerBlock(context, node.childForFieldName("body")),
		handlers: clauses.map((clause) => {
			const name = clause.childForFieldName("name");
			const target = name === null ? void 0 : lowerTarget(context, name);
			return {
				...target && { target },
				body: lowerBlock(context, clause.childForFieldName("body"))
			};
		}),
		finally: last === void 0 ? [] : lowerBlock(context, last.childForFieldName("body")),
		line: lineOf(node)
	};
}
function sequence(context, node) {
	if (node === null) return [];
	if (node.type === "sequence_expression") return parts(node).map((part) => lowerExpression(context, part));
	return [lowerExpression(context, firstPart(node)?.parent ?? node)];
}
function asStatement(expression) {
	return {
		kind: "expression",
		expression,
		line: expression.line
	};
}

// src/languages/php/lower-statements.ts
function lowerBlock(context, node) {
	if (node === null) return [];
	return node.type === "compound_statement" || node.type === "colon_block" ? parts(node).flatMap((part) => lowerStatement(context, part)) : lowerStatement(context, node);
}
function lowerStatement(context, node) {
	const line = lineOf(node);
	if (CONTROL.has(node.type)) return lowerControl(context, node);
	switch (node.type) {
		case "php_tag":
		case "text_interpolation":
		case "empty_statement":
		case "declare_statement":
		case "namespace_definition":
		case "named_label_statement": return [];
		case "expression_statement": {
			const child = firstPart(node);
			return child === void 0 ? [] : [defined(context, child) ?? effect(context, child)];
		}
		case "echo_statement":
		case "unset_statement": return parts(node).map((part) => effect(context, part));
		case "return_statement": {
			const value = firstPart(node);
			return [{
				kind: "return",
				...value && { value: lowerExpression(context, value) },
				line
			}];
		}
		case "exit_statement": return [{
			kind: "jump",
			what: "throw",
			value: lowerOptional(context, firstPart(node) ?? null, line),
			line
		}];
		case "compound_statement": return [{
			kind: "block",
			body: lowerBlock(context, node),
			line
		}];
		case "namespace_use_declaration": return lowerUse(context, node);
		default: return declaration(context, node);
	}
}
function declaration(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "class_declaration":
		case "interface_declaration":
		case "trait_declaration":
		case "enum_declaration": {
			const value = lowerClassLike(context, node);
			return [{
				kind: "let",
				target: namePattern(value.name ?? "", value.line),
				value,
				line: value.line
			}];
		}
		case "function_definition": {
			const value = lowerNamedFunction(context, node, false);
			return [{
				kind: "let",
				target: namePattern(`${value.name ?? ""}()`, value.line),
				value,
				hoisted: true,
				line: value.line
			}];
		}
		case "const_declaration": return parts(node).flatMap((element) => {
			const [name, value] = parts(element);
			return element.type !== "const_element" || name === void 0 || value === void 0 ? [] : [constantNamed(textOf$1(context.source, name), lowerExpression(context, value), lineOf(name))];
		});
		case "global_declaration": return [{
			kind: "outer",
			names: parts(node).map((part) => textOf$1(context.source, part).replace(/^\$/, "")),
			where: "global",
			line
		}];
		case "function_static_declaration": return parts(node).flatMap((part) => {
			const name = part.childForFieldName("name");
			const value = part.childForFieldName("value");
			if (name === null) return [];
			return [{
				kind: "let",
				target: namePattern(textOf$1(context.source, name).replace(/^\$/, ""), lineOf(name)),
				...value && { value: lowerExpression(context, value) },
				line
			}];
		});
		case "ERROR": return parts(node).flatMap((part) => lowerStatement(context, part));
		default: return [effect(context, node)];
	}
}
function defined(context, node) {
	if (node.type !== "function_call_expression") return void 0;
	const call = lowerExpression(context, node);
	if (call.kind !== "call" || call.callee.kind !== "name" || call.callee.name !== "define()") return void 0;
	const [name, value] = call.args;
	if (name?.value.kind !== "literal" || typeof name.value.value !== "string" || value === void 0) return void 0;
	return constantNamed(name.value.value, value.value, call.line);
}
function constantNamed(name, value, line) {
	return {
		kind: "let",
		target: namePattern(name, line),
		value,
		line
	};
}
function effect(context, node) {
	const expression = lowerExpression(context, node);
	return {
		kind: "expression",
		expression,
		line: expression.line
	};
}

// src/languages/php/lower.ts
function lower(parsed) {
	const { root } = parsed;
	const nodes = topLevel(root);
	const uses = nodes.filter((node) => node.type === "namespace_use_declaration");
	const name = parts(root).find((node) => node.type === "namespace_definition")?.childForFieldName("name");
	const context = {
		source: parsed,
		namespace: name === null || name === void 0 ? "" : textOf$1(parsed, name).replace(/\s+/g, "").replaceAll("\\", "."),
		aliases: aliasesOf(parsed, uses)
	};
	return {
		file: parsed.file,
		body: nodes.flatMap((node) => lowerStatement(context, node)),
		errors: errorLines(root)
	};
}
function topLevel(root) {
	return parts(root).flatMap((node) => {
		const body = node.type === "namespace_definition" ? node.childForFieldName("body") : null;
		return body === null ? [node] : parts(body);
	});
}

// src/languages/php/sources.ts
const NAMESPACE = /^[ \t]*(?:<\?php\s+)?namespace\s+([\w\\]+)\s*[;{]/m;
const DECLARED = /^[ \t]*(?:function\s+&?(\w+)\s*\(|const\s+(?:\w+\s+)?(\w+)\s*=|define\s*\(\s*['"](\w+)['"])/gm;
const KNOWN = /* @__PURE__ */ new WeakMap();
function sourcesOf(project) {
	let sources = KNOWN.get(project);
	if (sources === void 0) {
		sources = index(project);
		KNOWN.set(project, sources);
	}
	return sources;
}
function index(project) {
	const files = project.files.filter((file) => file.endsWith(".php") && !isTest(file));
	const byName = /* @__PURE__ */ new Map();
	for (const file of files) add(byName, posix.basename(file, ".php"), file);
	const namespaces = /* @__PURE__ */ new Map();
	const namespaceOf = (file) => {
		let known = namespaces.get(file);
		if (known === void 0) {
			known = (NAMESPACE.exec(project.read(file) ?? "")?.[1] ?? "").replaceAll("\\", ".");
			namespaces.set(file, known);
		}
		return known;
	};
	const declaredIn = directories(project);
	let declared;
	return {
		namespaceOf,
		filesOf: (namespace, name, from) => {
			const named = (byName.get(name) ?? []).filter((file) => namespaceOf(file) === namespace);
			if (named.length > 0) return nearest(named, from);
			return (namespaceOf(from) === namespace ? declaredIn(from.includes("/") ? posix.dirname(from) : "", name) : []).filter((file) => namespaceOf(file) === namespace);
		},
		declaring: (name) => {
			declared ??= declarations(project, files);
			return declared.get(name) ?? [];
		}
	};
}
function declarations(project, files) {
	const found = /* @__PURE__ */ new Map();
	for (const file of files) {
		const text = project.read(file) ?? "";
		for (const [, fn, constant, defined] of text.matchAll(DECLARED)) add(found, fn === void 0 ? constant ?? defined ?? "" : `${fn}()`, file);
	}
	return found;
}
const CLASS = /\b(?:class|interface|trait|enum)\s+(\w+)/g;
function directories(project) {
	const known = /* @__PURE__ */ new Map();
	const read = (directory) => {
		const found = /* @__PURE__ */ new Map();
		for (const file of project.filesIn(directory).filter((one) => one.endsWith(".php") && !isTest(one))) for (const [, name = ""] of (project.read(file) ?? "").matchAll(CLASS)) add(found, name, file);
		return found;
	};
	return (directory, name) => {
		const found = known.get(directory) ?? read(directory);
		known.set(directory, found);
		return found.get(name) ?? [];
	};
}
function nearest(files, from) {
	return files.length < 2 ? files : [...files].sort((a, b) => shared(b, from) - shared(a, from));
}
function shared(a, b) {
	const [left, right] = [a.split("/"), b.split("/")];
	const end = left.findIndex((segment, at) => segment !== right[at]);
	return end < 0 ? left.length : end;
}
function add(groups, key, file) {
	const group = groups.get(key);
	if (group === void 0) groups.set(key, [file]);
	else if (group.at(-1) !== file) group.push(file);
}

// src/languages/php/resolve.ts
function resolve$1(source, from, project) {
	if (source.includes("/") || source.endsWith(".php")) return included(source, from, project);
	const dot = source.lastIndexOf(".");
	const namespace = dot < 0 ? "" : source.slice(0, dot);
	const name = source.slice(dot + 1);
	const sources = sourcesOf(project);
	const [file] = name.endsWith("()") ? sources.declaring(name).filter((file) => sources.namespaceOf(file) === namespace) : sources.filesOf(namespace, name, from);
	return file === void 0 ? {
		kind: "library",
		name: namespace
	} : {
		kind: "files",
		files: [file]
	};
}
function included(source, from, project) {
	if (source.startsWith("/")) return {
		kind: "absent",
		name: source
	};
	for (let at = posix.dirname(from);; at = posix.dirname(at)) {
		const file = posix.join(at, source);
		if (project.has(file)) return {
			kind: "files",
			files: [file]
		};
		if (at === "." || source.startsWith(".")) return {
			kind: "absent",
			name: source
		};
	}
}
function declarers(name, from, project) {
	const sources = sourcesOf(project);
	const namespace = sources.namespaceOf(from);
	const classes = isClass(name) ? sources.filesOf(namespace, name, from).slice(0, 1) : [];
	if (!name.endsWith("()") && (classes.length > 0 || !/^[A-Z][A-Z0-9_]*$/.test(name))) return classes;
	return sources.declaring(name).filter((file) => [namespace, ""].includes(sources.namespaceOf(file))).slice(0, 4);
}
function unboundSymbol(name, from, project) {
	if (name.endsWith("()")) return name.slice(0, -2);
	if (!isClass(name) || /^[A-Z][A-Z0-9]*_[A-Z0-9_]*$/.test(name)) return void 0;
	const namespace = sourcesOf(project).namespaceOf(from);
	return namespace === "" ? name : `${namespace}.${name}`;
}
function isClass(name) {
	return /^\p{Lu}/u.test(name);
}

// src/languages/php/tables.ts
const GLOBALS = {
	_ENV: "$_ENV",
	_SERVER: "$_SERVER"
};
const LISTS = {
	array_filter: "filter",
	array_key_exists: {
		operation: "has",
		order: [1, 0]
	},
	array_keys: "keys",
	array_map: {
		operation: "map",
		order: [1, 0]
	},
	array_merge: "concat",
	array_pop: "pop",
	array_push: "append",
	array_reverse: "reverse",
	array_slice: "slice",
	array_unique: "unique",
	array_unshift: "prepend",
	array_values: "values",
	array_walk: "each",
	call_user_func: "invoke",
	count: "length",
	explode: {
		operation: "split",
		order: [1, 0]
	},
	implode: "joined-by",
	in_array: {
		operation: "includes",
		order: [1, 0]
	},
	iterator_to_array: "identity",
	join: "joined-by",
	range: "range"
};
const TEXTS = {
	basename: "base-name",
	boolval: "boolean",
	dirname: "dir-name",
	file_exists: "is-there",
	glob: "glob",
	intval: "number",
	is_dir: "is-there",
	is_file: "is-there",
	is_readable: "is-there",
	ltrim: "trim-start",
	mb_strtolower: "lower",
	mb_strtoupper: "upper",
	realpath: "identity",
	rtrim: "trim-end",
	sprintf: "printf",
	str_contains: "includes",
	str_ends_with: "ends-with",
	str_repeat: "repeat",
	str_replace: {
		operation: "replace-all",
		order: [
			2,
			0,
			1
		]
	},
	str_starts_with: "starts-with",
	strlen: "length",
	strtolower: "lower",
	strtoupper: "upper",
	strval: "text",
	substr: "part-of",
	trim: "trim",
	ucfirst: "capitalize"
};
const ITERATORS = {
	RecursiveDirectoryIterator: "files-by-path",
	RecursiveIteratorIterator: "identity",
	RegexIterator: "keys-like"
};
const FUNCTIONS = {
	...LISTS,
	...TEXTS,
	...ITERATORS
};
const METHODS = {
	"[]": "append",
	all: "identity",
	each: "each",
	filter: "filter",
	getFilename: "base-name",
	getPathname: "identity",
	getRealPath: "identity",
	map: "map",
	merge: "concat",
	toArray: "identity"
};
const ENVIRONMENT = [
	"$_ENV",
	"$_SERVER",
	"getenv"
];
const QUIET = [
	"empty",
	"get_class",
	"get_object_vars",
	"gettype",
	"is_a",
	"is_array",
	"is_callable",
	"is_null",
	"is_object",
	"is_string",
	"is_subclass_of",
	"isset",
	"method_exists",
	"property_exists",
	"spl_object_hash",
	"spl_object_id"
];

// src/languages/php/index.ts
const php = {
	id: "php",
	title: "PHP",
	extensions: [".php"],
	grammar: () => "tree-sitter-php",
	lower,
	traits: {
		scope: "project",
		decorators: "metadata",
		assignment: "declares",
		blockScope: false,
		mapIteration: "values",
		implicitSelf: false,
		constructorName: CONSTRUCTOR,
		classesAreCallable: true,
		enumValue: "value",
		falsy: [
			"",
			"0",
			0
		],
		emptyIsFalse: true
	},
	resolve: resolve$1,
	declarers,
	unboundSymbol,
	globals: GLOBALS,
	functions: FUNCTIONS,
	methods: METHODS,
	environment: ENVIRONMENT,
	quiet: QUIET,
	isTest,
	entries: entries$1
};

export { frameworks as n, php as t };