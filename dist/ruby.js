import { $ as map, A as lineOf, D as errorLines, E as endLineOf, H as methodOf, J as force, K as UNDEFINED, L as textOf, Q as list, T as bodyOf, V as VERB_METHODS, X as isNothing, Y as given$1, a as operatorsOf, i as switchValue, l as pathTemplates, n as anyOf, q as constant, r as chainCases } from "./run.js";

// src/frameworks/rails/scope.ts
const NO_PATH = { parts: [] };
const START = {
	path: NO_PATH,
	shallowPath: NO_PATH,
	shallow: false,
	shallowDepth: 0,
	module: "",
	pathNames: /* @__PURE__ */ new Map(),
	guards: [],
	options: /* @__PURE__ */ new Map()
};
function inside(set, change, work) {
	const before = set.scope;
	set.scope = {
		...before,
		...change
	};
	try {
		return work();
	} finally {
		set.scope = before;
	}
}
function joined$1(a, b) {
	if (b.parts.length === 0) return a;
	return {
		...a,
		...b,
		parts: [
			...a.parts,
			"/",
			...b.parts
		]
	};
}
function fixedPath(text) {
	return { parts: text === "" ? [] : [text] };
}
function pathsOf(value, host) {
	return host.texts(value).map(pathOf);
}
function onePath(value, host) {
	return value === void 0 || isNothing(value) ? void 0 : pathsOf(force(value), host)[0];
}
function pathOf({ text, holes, soft }) {
	const parts = [];
	text.split("").forEach((piece, at) => {
		const hole = holes[at - 1];
		if (hole !== void 0) parts.push(hole);
		if (piece !== "") parts.push(piece);
	});
	return {
		parts,
		...soft === void 0 ? {} : { soft }
	};
}
function pathValue({ parts, soft }) {
	return {
		kind: "text",
		parts,
		...soft === void 0 ? {} : { soft }
	};
}
const TAKES_PATHS = /* @__PURE__ */ new Set([
	"match",
	"mount",
	"root",
	"get",
	"post",
	"put",
	"patch",
	"delete",
	"options"
]);
function readCall(call, set) {
	const options = new Map(set.scope.options);
	const args = call.args.positional.map((arg) => force(arg.value));
	const last = args.at(-1);
	const isOptions = (keys) => !TAKES_PATHS.has(call.symbol) || keys.every((key) => OPTIONS.has(key));
	if (last?.kind === "map" && isOptions([...last.entries.keys()])) {
		args.pop();
		for (const [key, value] of last.entries) options.set(key, value);
	}
	for (const [key, { value }] of call.args.named) if (key !== "&block") options.set(key, value);
	if ((call.args.open || last?.kind === "map" && last.open) && call.symbol.startsWith("resource") && !options.has("only") && !options.has("except")) options.set("only", {
		kind: "unknown",
		why: "options that are not known",
		site: call.site
	});
	return {
		args,
		options,
		block: call.args.named.get("&block")?.value,
		call
	};
}
const OPTIONS = new Set(`
    action anchor as at concerns constraints controller defaults except export format module on only param path path_names
    shallow shallow_path shallow_prefix to via id controllers skip class_name
  `.trim().split(/\s+/));
function names(value, host) {
	const items = value === void 0 ? void 0 : host.items(value);
	if (items === void 0) return void 0;
	const texts = items.map((item) => host.text(item));
	return texts.every((text) => text !== void 0) ? texts.filter((text) => text !== void 0) : void 0;
}
function withModule(module, name) {
	return module === "" ? name : `${module}/${name}`;
}
function itself(router) {
	return {
		kind: "router",
		router
	};
}

// src/frameworks/rails/applications.ts
function routeSets(host) {
	return host.state("route sets", () => /* @__PURE__ */ new Map());
}
function homeOf$1(file) {
	return (/^(.*\/)?(?:config|lib|app)\//.exec(file) ?? /^(.*\/)?[^/]*$/.exec(file))?.[1] ?? "";
}
function configOf(home, host) {
	const all = host.state("configurations", () => /* @__PURE__ */ new Map());
	const known = all.get(home) ?? map([], true);
	all.set(home, known);
	return known;
}
function applicationRoutes(file, host) {
	return routesOf$1(`application ${homeOf$1(file)}`, "app", file, host);
}
function engineRoutes(engine, host) {
	const file = typeof engine === "string" ? host.site.file : engine.scope.file;
	const name = typeof engine === "string" ? engine : engine.name.replaceAll("::", ".");
	return routesOf$1(`engine ${homeOf$1(typeof engine === "string" ? host.site.file : file)} ${name}`, "engine", file, host);
}
function routesOf$1(key, kind, file, host) {
	const known = host.state("routers", () => /* @__PURE__ */ new Map());
	const before = known.get(key);
	if (before !== void 0) return before;
	const { router } = host.router(kind);
	known.set(key, router);
	const home = homeOf$1(file);
	prepare(home, host);
	routeSets(host).set(router, {
		scope: START,
		home,
		apiOnly: host.truth(host.entry(configOf(home, host), "api_only")) === true,
		concerns: /* @__PURE__ */ new Map(),
		words: []
	});
	return router;
}
function prepare(home, host) {
	for (const file of ["config/application.rb", "config/initializers/inflections.rb"]) host.module(`${home}${file}`);
}
function engineOf(value, host) {
	const forced = force(value);
	if (forced.kind === "term" && forced.args === void 0 && /\bEngine$/.test(forced.symbol)) return forced.symbol;
	if (forced.kind !== "class") return void 0;
	return host.lineage(forced).some((base) => base.kind === "term" && /^Rails\.(?:Engine|Application)$/.test(base.symbol)) ? forced : void 0;
}

// src/frameworks/rails/controllers.ts
const ADDING = /^(?:(?:append_|prepend_)?(?:before|around)_(?:action|filter)|authenticate_with|http_basic_authenticate_with)$/;
const SKIPPING = /^skip_(?:before|around)_(?:action|filter)$/;
function filters(host) {
	return host.state("filters", () => /* @__PURE__ */ new Map());
}
function included$1(host) {
	return host.state("included", () => /* @__PURE__ */ new Map());
}
function controllerCall(receiver, name, call, host) {
	if (receiver.kind !== "class") return void 0;
	const block = call.args.named.get("&block");
	if (name === "included" && block !== void 0) {
		add$1(included$1(host), receiver, block.value);
		return UNDEFINED;
	}
	if (name === "include") {
		for (const { value } of call.args.positional) include(receiver, force(value), host);
		return UNDEFINED;
	}
	const skips = SKIPPING.test(name);
	if (!skips && !ADDING.test(name)) return void 0;
	const isBuiltIn = name === "http_basic_authenticate_with";
	add$1(filters(host), receiver, {
		names: isBuiltIn ? [name] : [...call.args.positional, ...block === void 0 ? [] : [block]].map((arg) => nameOf$1(arg, host)),
		skips,
		first: name.startsWith("prepend_"),
		only: names(call.args.named.get("only")?.value, host),
		except: names(call.args.named.get("except")?.value, host)
	});
	return UNDEFINED;
}
function nameOf$1(arg, host) {
	return host.text(arg.value) ?? (host.isFunction(arg.value) ? "(inline)" : host.nameOf(arg));
}
function add$1(map, key, value) {
	const list = map.get(key);
	if (list === void 0) map.set(key, [value]);
	else list.push(value);
}
function filtersOf(set, controller, action, host) {
	if (controller === void 0 || action === void 0) return [];
	const type = controllerClass(set, controller, host);
	if (type === void 0) return [];
	let active = [];
	for (const filter of filtersIn(type, host)) {
		if (filter.only !== void 0 && !filter.only.includes(action)) continue;
		if (filter.except?.includes(action) === true) continue;
		const without = active.filter((name) => !filter.names.includes(name));
		active = filter.skips ? without : filter.first ? [...filter.names, ...without] : [...without, ...filter.names];
	}
	return active.map((name) => ({ name }));
}
function filtersIn(type, host) {
	const known = host.state("filters of", () => /* @__PURE__ */ new Map());
	const before = known.get(type);
	if (before !== void 0) return before;
	known.set(type, []);
	const found = [];
	for (const base of type.bases) if (base.kind === "class" && base.node.flavour === "class") found.push(...filtersIn(base, host));
	found.push(...filters(host).get(type) ?? []);
	known.set(type, found);
	return found;
}
function include(type, module, host) {
	if (module.kind !== "class") return;
	for (const one of modulesOf(module)) for (const block of included$1(host).get(one) ?? []) host.block(block, type);
}
function modulesOf(type, seen = /* @__PURE__ */ new Set()) {
	if (seen.has(type)) return [];
	seen.add(type);
	return [...type.bases.flatMap((base) => base.kind === "class" ? modulesOf(base, seen) : []), type];
}
function controllerClass(set, controller, host) {
	const known = host.state("controllers", () => /* @__PURE__ */ new Map());
	const file = `${set.home}app/controllers/${controller}_controller.rb`;
	if (known.has(file)) return known.get(file);
	known.set(file, void 0);
	const [exact] = host.files(escaped(file));
	const module = exact === void 0 ? void 0 : host.module(exact);
	const wanted = `${controller}_controller`;
	const found = module === void 0 ? void 0 : host.exportedNames(module).map((name) => find(host.member(module, name), wanted)).find((type) => type !== void 0);
	known.set(file, found);
	return found;
}
function find(value, wanted) {
	const type = force(value);
	if (type.kind !== "class") return void 0;
	const path = underscored$1(type.name);
	if (path === wanted) return type;
	if (!wanted.startsWith(`${path}/`)) return void 0;
	for (const one of type.statics.values()) {
		const found = one.kind === "class" && one !== type ? find(one, wanted) : void 0;
		if (found !== void 0) return found;
	}
}
function underscored$1(name) {
	return name.replaceAll("::", "/").replace(/([A-Z\d]+)([A-Z][a-z])/g, "$1_$2").replace(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase();
}
function escaped(file) {
	return file.replace(/[[\](){}!*?+@]/g, "\\$&");
}

// src/frameworks/rails/inflections.ts
const SINGULARS = [
	[/(z)ombies?$/i, "$1ombie"],
	[/(m)oves?$/i, "$1ove"],
	[/(s)ex(?:es)?$/i, "$1ex"],
	[/(c)hild(?:ren)?$/i, "$1hild"],
	[/(m)[ea]n$/i, "$1an"],
	[/(p)(?:eople|erson)$/i, "$1erson"],
	[/(database)s$/i, "$1"],
	[/(quiz)zes$/i, "$1"],
	[/(matr)ices$/i, "$1ix"],
	[/(vert|ind)ices$/i, "$1ex"],
	[/^(ox)en/i, "$1"],
	[/(alias|status)(?:es)?$/i, "$1"],
	[/(octop|vir)(?:us|i)$/i, "$1us"],
	[/^(a)x[ie]s$/i, "$1xis"],
	[/(cris|test)(?:is|es)$/i, "$1is"],
	[/(shoe)s$/i, "$1"],
	[/(o)es$/i, "$1"],
	[/(bus)(?:es)?$/i, "$1"],
	[/^(m|l)ice$/i, "$1ouse"],
	[/(x|ch|ss|sh)es$/i, "$1"],
	[/(m)ovies$/i, "$1ovie"],
	[/(s)eries$/i, "$1eries"],
	[/([^aeiouy]|qu)ies$/i, "$1y"],
	[/([lr])ves$/i, "$1f"],
	[/(tive)s$/i, "$1"],
	[/(hive)s$/i, "$1"],
	[/([^f])ves$/i, "$1fe"],
	[/(^analy)(?:sis|ses)$/i, "$1sis"],
	[/((?:a)naly|(?:b)a|(?:d)iagno|(?:p)arenthe|(?:p)rogno|(?:s)ynop|(?:t)he)(?:sis|ses)$/i, "$1sis"],
	[/([ti])a$/i, "$1um"],
	[/(n)ews$/i, "$1ews"],
	[/(ss)$/i, "$1"],
	[/s$/i, ""]
];
const PLURALS = [
	[/(z)ombies?$/i, "$1ombies"],
	[/(m)oves?$/i, "$1oves"],
	[/(s)ex(?:es)?$/i, "$1exes"],
	[/(c)hild(?:ren)?$/i, "$1hildren"],
	[/(m)[ea]n$/i, "$1en"],
	[/(p)(?:eople|erson)$/i, "$1eople"],
	[/(quiz)$/i, "$1zes"],
	[/^(oxen)$/i, "$1"],
	[/^(ox)$/i, "$1en"],
	[/^(m|l)(?:ice|ouse)$/i, "$1ice"],
	[/(matr|vert|ind)(?:ix|ex)$/i, "$1ices"],
	[/(x|ch|ss|sh)$/i, "$1es"],
	[/([^aeiouy]|qu)y$/i, "$1ies"],
	[/(hive)$/i, "$1s"],
	[/([^f])fe$/i, "$1ves"],
	[/([lr])f$/i, "$1ves"],
	[/sis$/i, "ses"],
	[/([ti])a$/i, "$1a"],
	[/([ti])um$/i, "$1a"],
	[/(buffal|tomat)o$/i, "$1oes"],
	[/(bu)s$/i, "$1ses"],
	[/(alias|status)$/i, "$1es"],
	[/(octop|vir)(?:i|us)$/i, "$1i"],
	[/^(ax|test)is$/i, "$1es"],
	[/s$/i, "s"],
	[/$/, "s"]
];
const UNCOUNTABLE = "equipment|information|rice|money|species|series|fish|sheep|jeans|police";
function singularize(word, own) {
	const irregular = own.irregular.find(([one, many]) => endsWithWord(word, many) || endsWithWord(word, one));
	if (irregular !== void 0) return replaceEnd(word, irregular, irregular[0]);
	return inflected$1(word, SINGULARS, own);
}
function pluralize(word, own) {
	const irregular = own.irregular.find(([one, many]) => endsWithWord(word, one) || endsWithWord(word, many));
	if (irregular !== void 0) return replaceEnd(word, irregular, irregular[1]);
	return inflected$1(word, PLURALS, own);
}
function inflected$1(word, rules, own) {
	const uncountable = new RegExp(`\\b(?:${[UNCOUNTABLE, ...own.uncountable].join("|")})$`, "i");
	if (word === "" || uncountable.test(word.replaceAll("_", " "))) return word;
	const rule = rules.find(([pattern]) => pattern.test(word));
	return rule === void 0 ? word : word.replace(rule[0], rule[1]);
}
function endsWithWord(word, end) {
	return word === end || word.endsWith(end);
}
function replaceEnd(word, [one, many], by) {
	const end = word.endsWith(many) ? many : one;
	return `${word.slice(0, word.length - end.length)}${by}`;
}

// src/frameworks/rails/mixins.ts
const MAPPER = "ActionDispatch.Routing.Mapper";
const ADDS = [
	"include",
	"prepend",
	"send",
	"class_eval",
	"class_exec"
];
const MAPPER_CALLS = Object.fromEntries(ADDS.map((name) => [`${MAPPER}.${name}`, addToMapper]));
function shared(host) {
	return host.state("modules of the mapper", () => []);
}
function addToMapper(call, host) {
	for (const { value } of call.args.positional) {
		const module = force(value);
		if (module.kind === "class" && !shared(host).includes(module)) shared(host).push(module);
	}
	return UNDEFINED;
}
function extend$1(set, modules) {
	const known = modules.map((module) => force(module)).filter((module) => module.kind === "class");
	for (const module of known) if (!set.words.includes(module)) set.words.push(module);
	return known.length === modules.length;
}
function callWord(router, set, name, call, host) {
	const opened = host.classes().filter((type) => type.name === MAPPER.replaceAll(".", "::"));
	for (const module of [
		...set.words.toReversed(),
		...shared(host).toReversed(),
		...opened
	]) {
		const word = host.members(module, { inherited: true }).find((member) => member.name === name && member.kind === "method" && !member.static);
		if (word !== void 0) return host.call(word.value(), call.args, { self: itself(router) });
	}
}

// src/frameworks/shared/rack.ts
const KEY = "&routes";
function routerOfClass(type, make) {
	const known = type.statics.get(KEY);
	if (known?.kind === "router") return known.router;
	const made = make();
	type.statics.set(KEY, made);
	return made.router;
}
function rackRouter(value, host) {
	const direct = host.wrappedRouter(value);
	if (direct !== void 0) return direct;
	const forced = force(value);
	const type = forced.kind === "instance" ? forced.class : forced;
	if (type.kind !== "class") return void 0;
	const known = type.statics.get(KEY);
	if (known?.kind === "router") return known.router;
	const held = forced.kind === "instance" ? [...forced.fields.values()].map((field) => host.routerOf(field)) : [];
	const found = new Set(held.filter((router) => router !== void 0));
	const [only] = found;
	return found.size === 1 ? only : void 0;
}

// src/frameworks/rails/nesting.ts
function inflectionsOf(host) {
	return host.state("inflections", () => ({
		irregular: [],
		uncountable: []
	}));
}
function onMember(set, work) {
	const { resource } = set.scope;
	if (resource === void 0) {
		work();
		return;
	}
	const own = resource.isSingleton ? resource.path : joined$1(resource.path, fixedPath(`:${resource.param}`));
	inside(set, {
		level: "member",
		path: joined$1(shallowBase(set, resource), own)
	}, work);
}
function onCollection(set, work) {
	const { resource } = set.scope;
	if (resource === void 0) {
		work();
		return;
	}
	inside(set, {
		level: "collection",
		path: joined$1(set.scope.path, resource.path)
	}, work);
}
function onNew(set, work) {
	const { resource, pathNames } = set.scope;
	if (resource === void 0) {
		work();
		return;
	}
	const path = joined$1(joined$1(set.scope.path, resource.path), fixedPath(pathNames.get("new") ?? "new"));
	inside(set, {
		level: "new",
		path
	}, work);
}
function nested(set, host, work) {
	const { resource, shallowDepth } = set.scope;
	if (resource === void 0) {
		work();
		return;
	}
	const base = shallowDepth >= 1 ? shallowBase(set, resource) : set.scope.path;
	const own = resource.isSingleton ? resource.path : joined$1(resource.path, fixedPath(`:${singularize(resource.name, inflectionsOf(host))}_${resource.param}`));
	inside(set, {
		level: "nested",
		path: joined$1(base, own)
	}, work);
}
function shallowBase(set, resource) {
	return !resource.isSingleton && set.scope.shallow ? set.scope.shallowPath : set.scope.path;
}

// src/frameworks/rails/routes.ts
function match(router, set, call, host, method) {
	const [first, ...others] = call.args;
	if (first === void 0) return;
	const pairs = pairsOf(first);
	if (pairs === void 0 || others.length > 0) {
		for (const path of call.args) matchOne(router, set, path, call, host, method);
		return;
	}
	for (const [path, to] of pairs) matchOne(router, set, path, {
		...call,
		options: new Map([...call.options, ["to", to]])
	}, host, method);
}
function pairsOf(value) {
	const forced = force(value);
	if (forced.kind === "map") return [...forced.entries].map(([key, to]) => [constant(key), to]);
	if (forced.kind !== "list" || forced.items.length === 0) return void 0;
	const pairs = forced.items.map((item) => force(item));
	if (!pairs.every((pair) => pair.kind === "list" && pair.items.length === 2)) return void 0;
	return pairs.flatMap((pair) => {
		if (pair.kind !== "list") return [];
		const [key, to] = pair.items;
		return key === void 0 || to === void 0 ? [] : [[key, to]];
	});
}
function matchOne(router, set, path, call, host, method) {
	const on = host.text(call.options.get("on"));
	if (on !== void 0) {
		const options = new Map([...call.options].filter(([key]) => key !== "on"));
		const work = () => matchOne(router, set, path, {
			...call,
			options
		}, host, method);
		if (on === "collection") onCollection(set, work);
		else if (on === "member") onMember(set, work);
		else onNew(set, work);
		return;
	}
	const again = () => matchOne(router, set, path, call, host, method);
	if (set.scope.level === "resources") nested(set, host, again);
	else if (set.scope.level === "resource") onMember(set, again);
	else add(router, set, path, call, host, method);
}
function add(router, set, path, call, host, method) {
	const { scope } = set;
	const methods = method === void 0 ? methodsOf(call.options.get("via") ?? scope.via, host) : [method];
	for (const own of pathsOf(path, host)) {
		const place = joined$1(scope.path, call.options.has("path") ? onePath(call.options.get("path"), host) ?? own : isAction(path) ? translated(set, own) : own);
		const isFormatted = call.options.has("format") ? mustHaveFormat(call.options.get("format")) : scope.format === true;
		const at = pathValue(isFormatted ? {
			...place,
			parts: [...place.parts, ".:format"]
		} : place);
		if (methods === void 0) {
			host.unresolved("its method is not known", {
				router,
				path: at,
				site: call.call.site
			});
			continue;
		}
		const target = targetOf(set, own, call, host);
		host.route(router, {
			methods,
			path: at,
			handler: target.handler,
			nature: target.handler === "redirect" ? "redirect" : "operation",
			guards: [...scope.guards, ...filtersOf(set, target.controller, target.action, host)],
			site: call.call.site,
			...call.eitherMethod === void 0 ? {} : { eitherMethod: call.eitherMethod }
		});
	}
}
function mustHaveFormat(value) {
	const forced = value === void 0 ? void 0 : force(value);
	return forced?.kind === "constant" && forced.value === true;
}
function methodsOf(via, host) {
	const found = names(via, host)?.map((name) => methodOf(name));
	if (found === void 0 || found.length === 0) return void 0;
	return found.every((method) => method !== void 0) ? found.filter((one) => one !== void 0) : void 0;
}
const CANONICAL = /* @__PURE__ */ new Set([
	"index",
	"create",
	"new",
	"show",
	"update",
	"destroy"
]);
const METHOD_LEVELS = /* @__PURE__ */ new Set([
	"collection",
	"member",
	"new"
]);
function isAction(path) {
	const forced = force(path);
	return forced.kind === "constant" && forced.symbol === true;
}
function translated(set, own) {
	const [only, ...others] = own.parts;
	if (typeof only !== "string" || others.length > 0) return own;
	const { level, pathNames } = set.scope;
	if (level !== void 0 && METHOD_LEVELS.has(level) && CANONICAL.has(only)) return fixedPath("");
	return fixedPath(pathNames.get(only) ?? only);
}
const REDIRECT = "redirect";
function targetOf(set, own, call, host) {
	const { scope } = set;
	const to = call.options.get("to") ?? scope.to;
	const text = to === void 0 ? void 0 : host.text(to);
	const [first] = own.parts;
	const path = own.parts.length === 1 && typeof first === "string" ? first.replace(/\(\.:format\)$/, "") : "";
	let controller = host.text(call.options.get("controller")) ?? scope.controller;
	let action = host.text(call.options.get("action")) ?? scope.action;
	if (to !== void 0 && text === void 0) return { handler: endpointName(to, call, host) };
	if (text !== void 0) {
		const [before, after] = text.split("#");
		if (after === void 0) action = text;
		else {
			controller = before === "" ? controller : before;
			action = after;
		}
	} else if (action === void 0 && /^\/?[-\w]+\/[-\w/]+$/.test(path)) {
		const spelt = path.replace(/^\//, "").replaceAll("-", "_");
		const slash = spelt.lastIndexOf("/");
		controller ??= spelt.slice(0, slash);
		action = spelt.slice(slash + 1);
	} else if (/^[\w-]+$/.test(path)) action ??= path.replaceAll("-", "_");
	if (controller === void 0) return { handler: action ?? "(none)" };
	const whole = controller.startsWith("/") ? controller.slice(1) : withModule(scope.module, controller);
	return {
		handler: `${whole}#${action ?? "index"}`,
		controller: whole,
		action: action ?? "index"
	};
}
function endpointName(to, call, host) {
	const forced = force(to);
	if (forced.kind === "term" && forced.symbol === "redirect") return REDIRECT;
	const given = call.call.args.named.get("to") ?? {
		value: to,
		written: ""
	};
	return host.handlerName(given.value === to ? given : {
		value: to,
		written: ""
	});
}
function root(router, set, call, host) {
	const [to] = call.args;
	const options = to === void 0 ? call.options : new Map([...call.options, ["to", to]]);
	const { level, resource } = set.scope;
	const method = options.has("via") ? void 0 : "GET";
	const work = () => match(router, set, {
		...call,
		args: [constant("/")],
		options
	}, host, method);
	if ((level === "resources" || level === "resource") && resource !== void 0) inside(set, {
		level: "root",
		path: joined$1(set.scope.path, resource.path)
	}, work);
	else work();
}

// src/frameworks/rails/mounts.ts
const NO_OPERATIONS = { "ActionCable.server": "websocket" };
function mountedEngines(host) {
	return host.state("mounted engines", () => /* @__PURE__ */ new Map());
}
function mount(router, set, call, host) {
	const [first] = call.args;
	if (first === void 0) return;
	const [pair] = pairsOf(first) ?? [];
	const target = pair === void 0 ? first : pair[0];
	const at = onePath(pair === void 0 ? call.options.get("at") : pair[1], host);
	if (at === void 0) {
		host.unresolved("where it is mounted is not known", {
			router,
			site: call.call.site
		});
		return;
	}
	mountAt(router, joined$1(set.scope.path, at), target, set, call, host);
}
function mountAt(router, at, target, set, call, host) {
	const { site } = call.call;
	const { guards } = set.scope;
	const rack = rackRouter(target, host);
	if (rack !== void 0) {
		host.mount(router, pathValue(at), rack, {
			guards,
			site
		});
		return;
	}
	const engine = engineOf(target, host);
	if (engine !== void 0) {
		const child = engineRoutes(engine, host);
		const name = typeof engine === "string" ? engine.replaceAll(".", "::") : engine.name;
		if (child !== router) {
			host.mount(router, pathValue(at), child, {
				guards,
				site
			});
			mountedEngines(host).set(child, {
				name,
				site
			});
		}
		return;
	}
	const forced = force(target);
	const nature = forced.kind === "term" ? NO_OPERATIONS[forced.symbol] : void 0;
	if (nature !== void 0) {
		host.route(router, {
			methods: ["GET"],
			path: pathValue(at),
			handler: "ActionCable",
			nature,
			site
		});
		return;
	}
	const rest = {
		kind: "unknown",
		why: "what is below",
		site
	};
	host.unresolved("what an application of Rack answers below is not known", {
		router,
		path: pathValue({
			...at,
			parts: [...at.parts, rest]
		}),
		site
	});
}

// src/frameworks/rails/path.ts
const LIMIT$1 = 32;
function railsPath(raw) {
	const templates = variants$1(slashed(raw.replaceAll("(.:format)", "")).replace(/\/(\(+)\/?/g, (_match, open) => `${open}/`)).map(template$1);
	return templates.filter(({ path }, at) => templates.findIndex((other) => other.path === path) === at);
}
function slashed(path) {
	const short = `/${path}`.replace(/\/{2,}/g, "/");
	return short.length > 1 ? short.replace(/\/+$/, "") : short;
}
function variants$1(path) {
	let waiting = [path];
	for (let open = true; open && waiting.length < LIMIT$1;) {
		open = false;
		waiting = waiting.flatMap((one) => {
			const found = /^(.*?)\(([^()]*)\)(.*)$/s.exec(one);
			if (found === null) return [one];
			open = true;
			const [, before = "", inside = "", after = ""] = found;
			return [`${before}${inside}${after}`, `${before}${after}`];
		});
	}
	return waiting;
}
function template$1(path) {
	let last = "";
	const found = slashed(path).replace(/([:*])([a-zA-Z_]\w*)/g, (_match, sign, name) => {
		if (sign === "*") last = name;
		return `{${name}}`;
	});
	return last !== "" && found.endsWith(`{${last}}`) ? {
		path: found,
		catchAll: last
	} : { path: found };
}

// src/frameworks/rails/resources.ts
const OWN = /* @__PURE__ */ new Set([
	"as",
	"controller",
	"path",
	"only",
	"except",
	"param",
	"concerns"
]);
function resources(router, set, call, host, isSingleton) {
	const again = (options, args = call.args) => resources(router, set, {
		...call,
		options,
		args
	}, host, isSingleton);
	if (call.args.length > 1) {
		const last = call.args.at(-1);
		const options = last === void 0 || last.kind === "text" || host.texts(last).every(({ holes }) => holes.length === 0) ? void 0 : new Map([...call.options, ["only", last]]);
		const named = options === void 0 ? call.args : call.args.slice(0, -1);
		for (const arg of named) again(options ?? call.options, [arg]);
		return;
	}
	const { options } = call;
	if (host.truth(options.get("shallow")) === true) {
		const rest = new Map([...options].filter(([key]) => key !== "shallow"));
		inside(set, { shallow: true }, () => again(rest));
		return;
	}
	const { level } = set.scope;
	if (level === "resources" || level === "resource") {
		nested(set, host, () => again(options));
		return;
	}
	const others = new Map([...options].filter(([key, value]) => !OWN.has(key) && force(value).kind !== "regex"));
	if (others.size > 0) {
		const own = new Map([...options].filter(([key]) => OWN.has(key)));
		inside(set, scopeChange(set, {
			...call,
			args: [],
			options: others
		}, host), () => again(own));
		return;
	}
	const [name] = call.args;
	for (const one of name === void 0 ? [] : host.texts(name)) if (one.holes.length === 0) draw$1(router, set, one.text, call, host, isSingleton);
	else host.unresolved("the name of the resources is not known", {
		router,
		site: call.call.site
	});
}
function draw$1(router, set, name, call, host, isSingleton) {
	const { options } = call;
	const plural = isSingleton ? pluralize(name, inflectionsOf(host)) : name;
	const resource = {
		name: host.text(options.get("as")) ?? name,
		path: onePath(options.get("path"), host) ?? fixedPath(name),
		controller: host.text(options.get("controller")) ?? plural,
		isSingleton,
		param: host.text(options.get("param")) ?? "id",
		shallow: set.scope.shallow
	};
	const actions = actionsOf(set, options, host, isSingleton);
	if (actions === void 0) {
		host.unresolved(`which actions of ${name} are routed is not known`, {
			router,
			site: call.call.site
		});
		return;
	}
	const change = {
		level: isSingleton ? "resource" : "resources",
		resource,
		controller: resource.controller,
		shallowDepth: set.scope.shallowDepth + (resource.shallow ? 1 : 0)
	};
	inside(set, change, () => {
		if (call.block !== void 0) host.block(call.block, itself(router));
		for (const concern of names(options.get("concerns"), host) ?? []) runConcern(router, set, concern, host);
		const route = (verb, action) => {
			if (!actions.includes(action)) return;
			const own = {
				args: [{
					...constant(action),
					symbol: true
				}],
				options: set.scope.options,
				block: void 0,
				call: call.call
			};
			match(router, set, {
				...own,
				eitherMethod: action === "update"
			}, host, verb);
		};
		onCollection(set, () => {
			if (!isSingleton) route("GET", "index");
			route("POST", "create");
		});
		onNew(set, () => route("GET", "new"));
		onMember(set, () => {
			route("GET", "edit");
			route("GET", "show");
			route("PATCH", "update");
			route("PUT", "update");
			route("DELETE", "destroy");
		});
	});
}
function actionsOf(set, options, host, isSingleton) {
	const standard = [
		...isSingleton ? [] : ["index"],
		...[
			"create",
			"show",
			"update",
			"destroy"
		],
		...set.apiOnly ? [] : ["new", "edit"]
	];
	const own = options.has("only") || options.has("except") ? options : void 0;
	const only = given(own === void 0 ? set.scope.only : own.get("only"), host);
	const except = given(own === void 0 ? set.scope.except : own.get("except"), host);
	if (only === "unknown" || except === "unknown") return void 0;
	const available = only ?? standard;
	return except === void 0 ? available : available.filter((action) => !except.includes(action));
}
function given(value, host) {
	const forced = value === void 0 ? void 0 : force(value);
	if (forced === void 0 || forced.kind === "constant" && (forced.value ?? void 0) === void 0) return void 0;
	return names(forced, host) ?? "unknown";
}
function scopeChange(set, call, host) {
	const { scope } = set;
	const { options } = call;
	const text = (key) => host.text(options.get(key));
	const [firstPath, ...otherPaths] = call.args.flatMap((arg) => onePath(arg, host) ?? []);
	const path = firstPath === void 0 ? onePath(options.get("path"), host) : otherPaths.reduce(joined$1, firstPath);
	const shallowPath = onePath(options.get("shallow_path"), host) ?? (scope.level === "nested" ? void 0 : path);
	const module = text("module");
	const pathNames = host.entries(options.get("path_names"));
	const shallow = host.truth(options.get("shallow"));
	return {
		...path === void 0 ? {} : { path: joined$1(scope.path, path) },
		...shallowPath === void 0 ? {} : { shallowPath: joined$1(scope.shallowPath, shallowPath) },
		...module === void 0 ? {} : { module: withModule(scope.module, module) },
		...text("controller") === void 0 ? {} : { controller: text("controller") ?? "" },
		...text("action") === void 0 ? {} : { action: text("action") ?? "" },
		...options.has("to") ? { to: options.get("to") ?? constant(void 0) } : {},
		...options.has("via") ? { via: options.get("via") ?? constant(void 0) } : {},
		...options.has("only") || options.has("except") ? {
			only: options.get("only"),
			except: options.get("except")
		} : {},
		...options.has("format") ? { format: mustHaveFormat(options.get("format")) } : {},
		...shallow === void 0 ? {} : { shallow: shallow || scope.shallow },
		...pathNames.length === 0 ? {} : { pathNames: new Map([...scope.pathNames, ...pathNames.map(([key, value]) => [key, host.text(value) ?? key])]) }
	};
}
function scoped(router, set, call, host) {
	const { block } = call;
	if (block === void 0) return;
	inside(set, scopeChange(set, call, host), () => host.block(block, itself(router)));
}
function namespace$1(router, set, call, host) {
	const { level } = set.scope;
	if (level === "resources" || level === "resource") {
		nested(set, host, () => namespace$1(router, set, call, host));
		return;
	}
	const [name] = call.args;
	if (name === void 0) return;
	const options = new Map(call.options);
	const path = options.get("path") ?? name;
	options.set("path", path);
	if (!options.has("module")) options.set("module", name);
	if (!options.has("shallow_path")) options.set("shallow_path", path);
	scoped(router, set, {
		...call,
		args: [],
		options
	}, host);
}
function runConcern(router, set, name, host, options) {
	const concern = set.concerns.get(name);
	if (concern === void 0) {
		host.unresolved(`the concern ${name} is not known`, { router });
		return;
	}
	const given = [{
		value: options ?? map([]),
		written: ""
	}];
	const args = {
		positional: given,
		named: /* @__PURE__ */ new Map(),
		open: false
	};
	if (host.isFunction(concern)) host.block(concern, itself(router), args);
	else host.call(host.member(concern, "call"), {
		...args,
		positional: [{
			value: itself(router),
			written: ""
		}, ...given]
	});
}

// src/frameworks/rails/settings.ts
const SETTINGS$1 = "settings";
const NAME = "Settings";
function settingsOf(symbol, host) {
	if (symbol !== NAME) return void 0;
	const home = homeOf$1(host.site.file);
	const known = host.state("settings", () => /* @__PURE__ */ new Map());
	if (known.has(home)) return known.get(home);
	const found = ["config/settings.yml", "config/settings/production.yml"].map((file) => host.data(`${home}${file}`)).filter(isRecord);
	const value = found.length === 0 ? void 0 : level(found.reduce(merged), host);
	known.set(home, value);
	return value;
}
function onSettings(router, name, call, host) {
	const own = router.data.get("");
	if (/^to_h(?:ash)?$/.test(name) && own !== void 0) return own;
	const key = name === "[]" || name === "fetch" || name === "dig" ? host.text(call.args.positional[0]?.value) : name;
	return (key === void 0 ? void 0 : router.data.get(key)) ?? {
		kind: "unknown",
		why: `${NAME}: ${key ?? name}`,
		site: call.site
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function merged(before, after) {
	const both = { ...before };
	for (const [key, value] of Object.entries(after)) {
		const own = both[key];
		both[key] = isRecord(own) && isRecord(value) ? merged(own, value) : value;
	}
	return both;
}
function level(entry, host) {
	const made = host.router(SETTINGS$1);
	for (const [key, value] of Object.entries(entry)) made.router.data.set(key, isRecord(value) ? level(value, host) : plain(value, host));
	made.router.data.set("", plain(entry, host));
	return made;
}
function plain(value, host) {
	if (Array.isArray(value)) return list(value.map((item) => plain(item, host)));
	if (isRecord(value)) return map(Object.entries(value).map(([key, one]) => [key, plain(one, host)]));
	return value === null || typeof value === "number" || typeof value === "boolean" || typeof value === "string" && !value.includes("<%") ? constant(value) : {
		kind: "unknown",
		why: "a setting that a template works out",
		site: host.site
	};
}

// src/frameworks/rails/status-codes.ts
const CODES = `
  100-103 200-208 226 300-305 307-308 400-417 421-426 428-429 431 451 500-508 510-511
`.trim().split(/\s+/).flatMap((range) => {
	const [from = 0, to = from] = range.split("-").map(Number);
	return Array.from({ length: to - from + 1 }, (_none, at) => from + at);
});
function statusCodes() {
	const site = {
		file: "",
		line: 0
	};
	return {
		...map(CODES.map((code) => [String(code), {
			kind: "unknown",
			why: "the name of a status",
			site
		}])),
		keys: new Map(CODES.map((code) => [String(code), constant(code)]))
	};
}

// src/frameworks/rails/rails.ts
const rails = {
	id: "rails",
	title: "Ruby on Rails",
	languages: ["ruby"],
	docs: "https://guides.rubyonrails.org/routing.html",
	packages: ["rails"],
	mentions: [
		"routes.draw",
		"Routing::Mapper",
		"Rails.application",
		"Rails::Engine",
		"Rails::Application"
	],
	harmless: ["Rails.*", "Rack.*"],
	calls: {
		"Rails.application.routes": (call, host) => itself(applicationRoutes(call.site.file, host)),
		"Rails.Application.routes": (call, host) => itself(applicationRoutes(call.site.file, host)),
		"Rails.Engine.routes": (call, host) => call.receiver?.kind === "class" ? itself(engineRoutes(call.receiver, host)) : void 0,
		"Rails.Engine.isolate_namespace": isolate,
		"Rails.Application.config": (call, host) => configOf(homeOf$1(call.site.file), host),
		"Rails.application.config": (call, host) => configOf(homeOf$1(call.site.file), host),
		"ActiveSupport.Inflector.inflections": inflections,
		...MAPPER_CALLS,
		"Rails.env.production?": () => constant(true),
		...Object.fromEntries([
			"development",
			"test",
			"local"
		].map((name) => [`Rails.env.${name}?`, () => constant(false)]))
	},
	symbol: (symbol, host) => symbol === "Rack.Utils.HTTP_STATUS_CODES" ? statusCodes() : settingsOf(symbol, host),
	method(router, name, call, host) {
		if (router.kind === INFLECTIONS) return inflect(name, call, host);
		if (router.kind === "settings") return onSettings(router, name, call, host);
		const set = routeSets(host).get(router);
		return set === void 0 ? void 0 : mapperMethod(router, set, name, call, host);
	},
	foreign(receiver, name, call, host) {
		return drawnByName(receiver, name, call, host) ?? controllerCall(receiver, name, call, host) ?? inflected(receiver, name, host);
	},
	finish(host) {
		for (const [router, { name, site }] of mountedEngines(host)) if (router.events.length === 0) host.unresolved(`the routes of ${name} are not in the repository`, {
			router,
			site
		});
	},
	path: railsPath
};
function inflected(receiver, name, host) {
	const text = receiver.kind === "constant" ? host.text(receiver) : void 0;
	if (text === void 0) return void 0;
	if (name === "pluralize") return constant(pluralize(text, inflectionsOf(host)));
	if (name === "singularize") return constant(singularize(text, inflectionsOf(host)));
	return name === "underscore" ? constant(underscored$1(text)) : void 0;
}
function isolate(call, host) {
	const [module] = call.args.positional;
	const type = module === void 0 ? void 0 : host.force(module.value);
	if (call.receiver?.kind !== "class" || type?.kind !== "class") return UNDEFINED;
	const set = routeSets(host).get(engineRoutes(call.receiver, host));
	if (set !== void 0) set.scope = {
		...set.scope,
		module: underscored$1(type.name)
	};
	return UNDEFINED;
}
const INFLECTIONS = "inflections";
const DRAWING = /* @__PURE__ */ new Set([
	"draw",
	"append",
	"prepend",
	"define"
]);
function drawnByName(receiver, name, call, host) {
	if (!DRAWING.has(name) || receiver.kind !== "term") return void 0;
	const owner = /^(.*\b(Engine|Application))\.routes$/.exec(receiver.symbol);
	const [, symbol = "", kind] = owner ?? [];
	if (owner === null) return void 0;
	return draw(kind === "Engine" ? engineRoutes(symbol, host) : applicationRoutes(call.site.file, host), call, host);
}
function draw(router, call, host) {
	const block = call.args.named.get("&block")?.value;
	if (block !== void 0) host.block(block, itself(router));
	return itself(router);
}
function mapperMethod(router, set, name, call, host) {
	const mapper = readCall(call, set);
	const method = VERB_METHODS.get(name);
	if (method !== void 0 && method !== "ANY") {
		match(router, set, mapper, host, method);
		return itself(router);
	}
	return registration(router, set, name, mapper, host) ?? block$1(router, set, name, mapper, host) ?? other(router, set, name, mapper, host);
}
function registration(router, set, name, call, host) {
	switch (name) {
		case "match":
			match(router, set, call, host);
			break;
		case "root":
			root(router, set, call, host);
			break;
		case "resources":
		case "resource":
			resources(router, set, call, host, name === "resource");
			break;
		case "mount":
			mount(router, set, call, host);
			break;
		case "concerns": {
			const options = call.options.size === 0 ? void 0 : map([...call.options]);
			for (const concern of call.args.flatMap((arg) => names(arg, host) ?? [])) runConcern(router, set, concern, host, options);
			break;
		}
		case "draw":
			if (call.block !== void 0) return draw(router, call.call, host);
			drawFile(router, set, call, host);
			break;
		default: return DRAWING.has(name) ? draw(router, call.call, host) : void 0;
	}
	return itself(router);
}
function drawFile(router, set, call, host) {
	const [name] = call.args;
	for (const file of name === void 0 ? [] : names(name, host) ?? []) {
		const path = `${set.home}config/routes/${file}.rb`;
		if (host.include(path, /* @__PURE__ */ new Map(), itself(router)) === void 0) host.unresolved(`${path} is not in the repository`, {
			router,
			site: call.call.site
		});
	}
}
function block$1(router, set, name, call, host) {
	const work = () => {
		if (call.block !== void 0) host.block(call.block, itself(router));
	};
	switch (name) {
		case "namespace":
			namespace$1(router, set, call, host);
			break;
		case "scope":
			scoped(router, set, call, host);
			break;
		case "controller": {
			const [controller] = call.args;
			const options = new Map(call.options);
			if (controller !== void 0) options.set("controller", controller);
			scoped(router, set, {
				...call,
				args: [],
				options
			}, host);
			break;
		}
		case "constraints":
		case "defaults":
		case "devise_scope":
		case "as":
			work();
			break;
		case "member":
			onMember(set, work);
			break;
		case "collection":
			onCollection(set, work);
			break;
		case "new":
			onNew(set, work);
			break;
		case "nested":
			nested(set, host, work);
			break;
		case "shallow":
			inside(set, { shallow: true }, work);
			break;
		case "api_version":
			versioned(router, set, call, host);
			break;
		case "authenticate":
		case "authenticated":
		case "unauthenticated":
			inside(set, { guards: [...set.scope.guards, ...name === "unauthenticated" ? [] : [{ name }]] }, work);
			break;
		case "with_options":
			inside(set, { options: new Map([...set.scope.options, ...call.options]) }, () => {
				if (call.block !== void 0) host.block(call.block, itself(router), {
					positional: [{
						value: itself(router),
						written: ""
					}],
					named: /* @__PURE__ */ new Map(),
					open: false
				});
			});
			break;
		default: return;
	}
	return itself(router);
}
function versioned(router, set, call, host) {
	const options = /* @__PURE__ */ new Map();
	const module = host.text(call.options.get("module"));
	if (module !== void 0) options.set("module", constant(underscored$1(module)));
	const prefix = host.entry(call.options.get("path"), "value");
	if (prefix !== void 0) options.set("path", prefix);
	scoped(router, set, {
		...call,
		args: [],
		options
	}, host);
}
const QUIET = /* @__PURE__ */ new Set([
	"direct",
	"resolve",
	"default_url_options",
	"disable_clear_and_finalize",
	"url_helpers"
]);
function other(router, set, name, call, host) {
	if (name === "redirect") return {
		kind: "term",
		symbol: REDIRECT,
		args: call.call.args,
		site: call.call.site
	};
	if (name === "concern") {
		const concern = host.text(call.args[0]);
		const body = call.block ?? call.args[1];
		if (concern !== void 0 && body !== void 0) set.concerns.set(concern, body);
		return itself(router);
	}
	if (name === "extend" && extend$1(set, call.args)) return UNDEFINED;
	const word = callWord(router, set, name, call.call, host);
	if (word !== void 0) return word;
	if (QUIET.has(name)) return UNDEFINED;
	if (!isTaught(router, name, call)) return void 0;
	const below = {
		kind: "unknown",
		why: `what ${name} registers`,
		site: call.call.site
	};
	for (const prefix of taughtPrefixes(name, call, host)) {
		const { parts, ...rest } = joined$1(set.scope.path, prefix);
		const path = pathValue({
			...rest,
			parts: [...parts, below]
		});
		host.unresolved(`${name} registers what a library decides`, {
			router,
			path,
			site: call.call.site
		});
	}
	return UNDEFINED;
}
function isTaught(router, name, call) {
	if (router.data.has(name)) return false;
	return call.args.length > 0 || call.block !== void 0 || /^(?:use|mount|devise)_/.test(name);
}
function taughtPrefixes(name, call, host) {
	const at = onePath(call.options.get("at") ?? call.options.get("path"), host);
	if (at !== void 0) return [at];
	if (name === "use_doorkeeper") return [fixedPath("oauth")];
	if (name !== "devise_for") return [fixedPath("")];
	return call.args.flatMap((arg) => pathsOf(arg, host));
}
function inflections(call, host) {
	const block = call.args.named.get("&block")?.value;
	if (block !== void 0) host.call(block, given$1(host.router(INFLECTIONS)));
	return UNDEFINED;
}
function inflect(name, call, host) {
	const own = inflectionsOf(host);
	const words = call.args.positional.flatMap(({ value }) => names(value, host) ?? []);
	const [one, many] = words;
	if (name === "irregular" && one !== void 0 && many !== void 0) own.irregular.push([one, many]);
	if (name === "uncountable") own.uncountable.push(...words);
	return UNDEFINED;
}

// src/frameworks/shared/sinatra-applications.ts
function known(host) {
	return host.state("applications", () => /* @__PURE__ */ new Map());
}
function made(host, type) {
	const site = type === void 0 ? host.site : host.siteOf(type);
	const application = {
		router: host.router("class", { site }).router,
		routes: host.router("routes", { site }).router,
		...type === void 0 ? {} : { type }
	};
	known(host).set(application.router, application);
	return application;
}
function routesOf(router, host) {
	return known(host).get(router)?.routes ?? router;
}
function isApplication(type, host) {
	return host.lineage(type).some((base) => base.kind === "term" && /^Sinatra\.(?:Base|Application)$/.test(base.symbol));
}
function applicationOf(type, host) {
	return routerOfClass(type, () => ({
		kind: "router",
		router: made(host, type).router
	}));
}
function inherit(application, host, done) {
	if (done.has(application)) return;
	done.add(application);
	const { router, routes, type } = application;
	for (const above of type?.bases ?? []) {
		const parent = routerAbove(above, router.site.file, host);
		const base = parent === void 0 ? void 0 : known(host).get(parent);
		if (base === void 0 || base === application) continue;
		inherit(base, host, done);
		base.router.mounts++;
		router.events.unshift(...base.router.events.filter((event) => !leadsTo(event, base.routes)));
		routes.events.unshift(...base.routes.events.filter(isFilter));
		routes.events.push(...base.routes.events.filter((event) => !isFilter(event)));
	}
	host.mount(router, constant(""), routes, { site: router.site });
}
function routerAbove(above, file, host) {
	if (above.kind === "term" && above.symbol === "Sinatra.Application") return classicRouters(host).get(homeOf(file, host));
	return above.kind === "class" && isApplication(above, host) ? applicationOf(above, host) : void 0;
}
function classicRouters(host) {
	return host.state("classic", () => /* @__PURE__ */ new Map());
}
function leadsTo(event, router) {
	return event.kind === "mount" && event.child === router;
}
function isFilter(event) {
	return event.kind === "guard" && event.whole === true;
}
function classicRouter(host) {
	const home = homeOf(host.site.file, host);
	const all = classicRouters(host);
	const before = all.get(home);
	if (before !== void 0) return before;
	const { router } = made(host);
	all.set(home, router);
	return router;
}
function homeOf(file, host) {
	return host.state("homes", () => host.files("**/{config.ru,Gemfile}").map((one) => one.slice(0, one.lastIndexOf("/") + 1))).filter((home) => file.startsWith(home)).reduce((best, home) => home.length > best.length ? home : best, "");
}
function builtApplications(host) {
	return host.state("built applications", () => /* @__PURE__ */ new Set());
}
function unknownRackups(host) {
	return host.state("unknown rackups", () => /* @__PURE__ */ new Set());
}
function serveWhatIsLeft(host) {
	const rackups = host.state("rackups", () => /* @__PURE__ */ new Map());
	const homes = new Set([...rackups.keys()].map((file) => homeOf(file, host)));
	const unknown = new Map([...unknownRackups(host)].map((file) => [homeOf(file, host), file]));
	const done = /* @__PURE__ */ new Set();
	for (const application of [...known(host).values()]) inherit(application, host, done);
	const built = [...builtApplications(host)].filter((router) => router.events.some(({ kind }) => kind === "mount"));
	for (const router of [...known(host).keys(), ...built]) {
		if (router.mounts > 0) continue;
		const home = homeOf(router.site.file, host);
		const rackup = unknown.get(home);
		if (rackup === void 0 && homes.has(home)) continue;
		const { router: app } = host.router("app", { site: router.site });
		const path = rackup === void 0 ? constant("") : {
			kind: "unknown",
			why: "what runs it",
			site: {
				file: rackup,
				line: 1
			}
		};
		host.mount(app, path, router, { site: router.site });
	}
}

// src/frameworks/shared/sinatra-paths.ts
const LIMIT = 16;
function sinatraPath(raw) {
	const templates = variants(raw.replace(/\/\?$/, "").replace(/\.\?:(\w+)\??/g, "(.:$1)?").replace(/\/\?:(\w+)\?/g, "(/:$1)?").replace(/:(\w+)\?/g, "(:$1)?").replace(/([^)])\?/g, "($1)?")).map(template);
	return templates.filter(({ path }, at) => templates.findIndex((other) => other.path === path) === at);
}
function variants(path) {
	let waiting = [path];
	for (let open = true; open && waiting.length < LIMIT;) {
		open = false;
		waiting = waiting.flatMap((one) => {
			const found = /^(.*?)\(([^()]*)\)(\??)(.*)$/s.exec(one);
			if (found === null) return [one];
			open = true;
			const [, before = "", inside = "", mark = "", after = ""] = found;
			const kept = inside.split("|").map((choice) => `${before}${choice}${after}`);
			return mark === "" ? kept : [...kept, `${before}${after}`];
		});
	}
	return waiting;
}
function template(path) {
	let splats = 0;
	let last = "";
	const found = path.replace(/\\(.)|:(\w+)|\*(\w*)|\{\+?(\w+)\}/g, (match, escaped, name, _splat, braced) => {
		if (escaped !== void 0) return escaped;
		if (name !== void 0) return `{${name}}`;
		if (braced !== void 0 && !match.startsWith("{+")) return `{${braced}}`;
		splats++;
		last = braced ?? (splats === 1 ? "splat" : `splat${splats}`);
		return `{${last}}`;
	});
	const whole = found === "" ? "/" : found;
	return last !== "" && whole.endsWith(`{${last}}`) ? {
		path: whole,
		catchAll: last
	} : { path: whole };
}

// src/frameworks/shared/sinatra-settings.ts
const SETTINGS = "settings";
function ofSettings(owner, name, call, host) {
	if (name !== "set" && name !== "settings") return void 0;
	const all = host.state("settings", () => /* @__PURE__ */ new Map());
	const own = all.get(owner) ?? host.router("settings").router;
	all.set(owner, own);
	if (name === "settings") return {
		kind: "router",
		router: own
	};
	const [key, value] = call.args.positional;
	const text = host.text(key?.value);
	const pairs = [...call.args.named].filter(([option]) => option !== "&block").map(([option, one]) => [option, one.value]);
	if (text === void 0) for (const [option, one] of pairs) own.data.set(option, one);
	else if (value !== void 0) own.data.set(text, value.value);
	else if (pairs.length > 0) own.data.set(text, map(pairs));
	return UNDEFINED;
}

// src/frameworks/sinatra.ts
const BASES = ["Sinatra.Base", "Sinatra.Application"];
const METHODS$1 = [
	"get",
	"post",
	"put",
	"patch",
	"delete",
	"options",
	"head",
	"route",
	"before",
	"namespace",
	"use",
	"register",
	"set",
	"settings"
];
const sinatra = {
	id: "sinatra",
	title: "Sinatra",
	languages: ["ruby"],
	docs: "https://sinatrarb.com/intro.html",
	packages: ["sinatra"],
	mentions: [
		"Sinatra",
		"Rack::Builder",
		"Rack::URLMap"
	],
	harmless: ["Rack.*", "Sinatra.*"],
	calls: Object.fromEntries([
		...METHODS$1.flatMap((name) => [
			...BASES.map((base) => [`${base}.${name}`, (call, host) => ofClass(name, call, host)]),
			[`main.${name}`, (call, host) => ofFile(name, call, host)],
			[`Sinatra.Delegator.${name}`, (call, host) => register(classicRouter(host), name, call, host)]
		]),
		["main.run", ofRackup("run")],
		["main.map", ofRackup("map")],
		["Rack.URLMap.new", (call, host) => urlMap(call, host)],
		["Rack.Builder.new", (call, host) => built(call, host)],
		["Rack.Builder.app", (call, host) => built(call, host)]
	]),
	method(router, name, call, host) {
		if (router.kind === "settings") return router.data.get(name);
		return router.kind === BUILDER ? builderMethod(router, name, call, host) : register(router, name, call, host);
	},
	foreign(receiver, name, call, host) {
		return receiver.kind === "class" && receiver.name === "Sinatra" && name === "register" ? extendClassic(call, host) : void 0;
	},
	finish: serveWhatIsLeft,
	path: sinatraPath
};
const BUILDER = "builder";
function ofClass(name, call, host) {
	const type = call.receiver;
	if (type?.kind !== "class") return type === void 0 && call.symbol.startsWith("Sinatra.Application.") ? register(classicRouter(host), name, call, host) : void 0;
	if (name === "register") extend(type, call, host);
	return ofSettings(type, name, call, host) ?? register(applicationOf(type, host), name, call, host);
}
function ofFile(name, call, host) {
	if (call.site.file.endsWith(".ru") && name === "use") return ofRackup("use")(call, host);
	const block = call.args.named.get("&block");
	const isRooted = call.args.positional.map(({ value }) => force(value)).some((path) => path.kind === "regex" || host.texts(path).some(({ text, holes }) => text.startsWith("/") || holes.length > 0));
	if (name === "register") return extendClassic(call, host);
	const setting = ofSettings(homeOf(call.site.file, host), name, call, host);
	if (setting !== void 0) return setting;
	if (name === "use" || name === "before") return host.state("classic", () => /* @__PURE__ */ new Map()).size > 0 ? register(classicRouter(host), name, call, host) : void 0;
	return block !== void 0 && isRooted ? register(classicRouter(host), name, call, host) : void 0;
}
function extendClassic(call, host) {
	const application = {
		kind: "router",
		router: classicRouter(host)
	};
	for (const { value } of call.args.positional) {
		const hook = force(host.member(value, "registered"));
		if (hook.kind === "function") host.call(hook, given$1(application));
	}
	return UNDEFINED;
}
function register(application, name, call, host) {
	const { positional } = call.args;
	const router = routesOf(application, host);
	const verb = VERB_METHODS.get(name);
	if (verb !== void 0 && verb !== "ANY") {
		answer(router, [verb], positional[0], call, host);
		return UNDEFINED;
	}
	switch (name) {
		case "route": {
			const path = positional.at(-1);
			answer(router, positional.slice(0, -1).map(({ value }) => methodOf(host.text(value) ?? "")).filter((one) => one !== void 0), path, call, host);
			return UNDEFINED;
		}
		case "before":
			filter(router, call, host);
			return UNDEFINED;
		case "namespace": return namespace(router, call, host);
		case "use":
			use(application, call, host);
			return UNDEFINED;
		default: return;
	}
}
const BUILT_IN = /* @__PURE__ */ new Set([
	"provides",
	"agent",
	"host_name",
	"host",
	"mustermann_opts",
	"capture",
	"layout",
	"&block"
]);
function answer(router, methods, path, call, host) {
	const given = path === void 0 ? constant("") : force(path.value);
	const value = given.kind === "regex" ? regexPaths(given) ?? given : given;
	if (value.kind === "regex") {
		const why = `the regular expression ${path?.written}`;
		const hole = {
			kind: "unknown",
			why,
			site: call.site
		};
		host.unresolved(`its path is ${why}`, {
			router,
			methods,
			path: hole
		});
		return;
	}
	const guards = [...call.args.named.keys()].filter((name) => !BUILT_IN.has(name)).map((name) => ({ name }));
	host.route(router, {
		methods,
		path: value,
		handler: host.handlerName(call.args.named.get("&block")),
		guards
	});
}
function regexPaths({ source }) {
	const inside = source.replace(/^(?:\^|\\A)/, "").replace(/(?:\\?\/\?)?(?:\$|\\z|\\Z)?$/i, "");
	if (inside.includes("#{")) return void 0;
	const templates = pathTemplates(inside);
	return templates && list(templates.map((template) => constant(template.replaceAll("{*", "{+"))));
}
function filter(router, call, host) {
	const [path] = call.args.positional;
	const guards = [{ name: "before" }];
	if (path === void 0) {
		host.guard(router, guards, { whole: true });
		return;
	}
	const text = host.text(path.value);
	if (text === void 0) return;
	const isBelow = /\/?\*$/.test(text);
	host.guard(router, guards, {
		path: constant(text.replace(/\/?\*$/, "")),
		whole: true,
		exact: !isBelow
	});
}
function namespace(router, call, host) {
	const [path] = call.args.positional;
	const block = call.args.named.get("&block");
	const made = host.router("namespace", { parent: router });
	const value = path === void 0 ? constant("") : force(path.value);
	const prefix = value.kind === "regex" ? {
		kind: "unknown",
		why: `the regular expression ${path?.written}`,
		site: call.site
	} : value;
	host.mount(router, prefix, made.router);
	if (block !== void 0) host.block(block.value, made);
	return made;
}
function use(router, call, host) {
	const [target] = call.args.positional;
	if (target === void 0) return;
	const child = routerFor(target.value, host);
	if (child !== void 0) host.mount(router, "", child);
	else host.guard(router, host.guardNames([target]).map(({ name }) => ({ name: name.replaceAll(".", "::") })));
}
function extend(type, call, host) {
	for (const { value } of call.args.positional) {
		const module = force(value);
		if (module.kind !== "class") continue;
		const hook = force(host.member(module, "registered"));
		if (!type.bases.includes(module)) type.bases.push(module);
		if (hook.kind === "function") host.call(hook, given$1(type));
	}
}
function routerFor(value, host) {
	const forced = force(value);
	const type = forced.kind === "instance" ? forced.class : forced;
	if (type.kind === "class" && isApplication(type, host)) return answersItself(type, host) ? void 0 : applicationOf(type, host);
	if (forced.kind === "term" && forced.symbol.startsWith("Sinatra.Application")) return classicRouter(host);
	return rackRouter(value, host);
}
function answersItself(type, host) {
	return host.members(type).some((member) => member.static && (member.name === "new" || member.name === "call"));
}
function ofRackup(name) {
	return (call, host) => {
		if (!call.site.file.endsWith(".ru")) return void 0;
		const builders = host.state("rackups", () => /* @__PURE__ */ new Map());
		let builder = builders.get(call.site.file);
		if (builder === void 0) {
			builder = host.router("app").router;
			builders.set(call.site.file, builder);
		}
		return builderMethod(builder, name, call, host);
	};
}
function builderMethod(router, name, call, host) {
	const [first] = call.args.positional;
	const block = call.args.named.get("&block");
	if (name === "use") {
		use(router, call, host);
		return UNDEFINED;
	}
	if (name === "run") {
		if (first !== void 0) run(router, "", first, call, host);
		return UNDEFINED;
	}
	if (name !== "map" || first === void 0) return void 0;
	const made = host.router(BUILDER, { parent: router });
	host.mount(router, first.value, made.router);
	if (block !== void 0) host.block(block.value, made);
	return UNDEFINED;
}
function run(router, path, target, call, host) {
	const child = routerFor(target.value, host) ?? railsRouter(target.value, call, host);
	const isEmpty = child?.kind === BUILDER && !child.events.some((event) => event.kind === "mount");
	if (child !== void 0 && !isEmpty) {
		host.mount(router, path, child);
		return;
	}
	const value = force(target.value);
	const routers = (value.kind === "term" ? (value.args?.positional ?? []).flatMap((arg) => host.items(arg.value) ?? []) : []).flatMap((one) => routerFor(one, host) ?? []);
	for (const one of routers) host.mount(router, path, one);
	if (routers.length > 0 || value.kind === "function") return;
	unknownRackups(host).add(call.site.file);
	host.unresolved(`what ${target.written} answers is not known`, {
		router,
		path: {
			kind: "unknown",
			why: "what is below",
			site: call.site
		}
	});
}
function railsRouter(value, call, host) {
	const forced = force(value);
	if (forced.kind !== "term" || !forced.symbol.startsWith("Rails.application")) return void 0;
	const routes = {
		kind: "term",
		symbol: "Rails.application.routes",
		site: call.site
	};
	return host.routerOf(host.call(routes, given$1()));
}
function urlMap(call, host) {
	const made = host.router(BUILDER);
	for (const [path, target] of host.entries(call.args.positional[0]?.value)) run(made.router, path, {
		value: target,
		written: ""
	}, call, host);
	return made;
}
function built(call, host) {
	const made = host.router(BUILDER);
	builtApplications(host).add(made.router);
	const block = call.args.named.get("&block");
	if (block !== void 0) host.block(block.value, made);
	return made;
}

// src/frameworks/ruby.generated.ts
const frameworks = [rails, sinatra];

// src/languages/ruby/entries.ts
const ENTRY = /(?:^|\/)(?:[\w.-]+\.ru|config\/application\.rb|config\/routes\.rb|(?:app|application|server|main|web|api)\.rb)$/;
function entries(project) {
	const depth = (file) => file.split("/").length;
	const rank = (file) => /(?:^|\/)config\.ru$/.test(file) ? 0 : file.endsWith("application.rb") ? 1 : file.endsWith(".rb") ? 2 : 3;
	return project.files.filter((file) => ENTRY.test(file) && depth(file) <= 4).sort((a, b) => rank(a) - rank(b) || depth(a) - depth(b));
}

// src/languages/ruby/nodes.ts
const TRIVIA = /* @__PURE__ */ new Set([
	"comment",
	"heredoc_body",
	"uninterpreted",
	"empty_statement"
]);
function parts(node) {
	return node.namedChildren.filter((child) => !TRIVIA.has(child.type));
}
function firstPart(node) {
	return node.namedChildren.find((child) => !TRIVIA.has(child.type));
}

// src/languages/ruby/patterns.ts
function lowerPattern(place, node) {
	const line = lineOf(node);
	const [only, ...others] = node.type === "left_assignment_list" ? parts(node) : [];
	if (only?.type === "destructured_left_assignment" && others.length === 0) return lowerPattern(place, only);
	switch (node.type) {
		case "left_assignment_list":
		case "destructured_left_assignment":
		case "destructured_parameter": return {
			kind: "list-pattern",
			items: parts(node).map((part) => item(place, part)),
			line
		};
		case "splat_parameter":
		case "rest_assignment": {
			const inside = firstPart(node);
			return inside === void 0 ? {
				kind: "name-pattern",
				name: "*",
				line
			} : lowerPattern(place, inside);
		}
		case "identifier":
		case "constant":
		case "global_variable": return {
			kind: "name-pattern",
			name: textOf(place.source, node),
			line
		};
		default: return placePattern(lowerExpression(place, node), textOf(place.source, node));
	}
}
function item(place, node) {
	const isRest = node.type === "rest_assignment" || node.type === "splat_parameter";
	return {
		target: lowerPattern(place, node),
		...isRest && { rest: true }
	};
}
function placePattern(place, text) {
	if (place.kind === "member" || place.kind === "index") return {
		kind: "place-pattern",
		place,
		line: place.line
	};
	return {
		kind: "name-pattern",
		name: text,
		line: place.line
	};
}

// src/languages/ruby/lower-functions.ts
const BLOCK = "&block";
function lowerMethod(place, node) {
	const { source } = place;
	const name = node.childForFieldName("name");
	const list = node.childForFieldName("parameters");
	const body = node.childForFieldName("body");
	const inner = {
		source,
		...name && { method: textOf(source, name) },
		...list && { given: list }
	};
	const named = list === null ? [] : parameters(inner, list);
	const line = lineOf(name ?? node);
	const block = {
		target: {
			kind: "name-pattern",
			name: BLOCK,
			line
		},
		rest: "block",
		line
	};
	return {
		kind: "function",
		params: [...named, block],
		receiver: "caller",
		decorators: [],
		body: lowerBody(inner, body),
		line,
		endLine: endLineOf(node)
	};
}
function lowerBlock(place, node) {
	const inside = node.type === "lambda" ? node.childForFieldName("body") : node;
	const list = node.childForFieldName("parameters");
	const body = inside?.childForFieldName("body") ?? null;
	return {
		kind: "function",
		params: list === null ? implicit(place, body) : parameters(place, list),
		receiver: "lexical",
		decorators: [],
		body: lowerBody(place, body),
		line: lineOf(node),
		endLine: endLineOf(node)
	};
}
function lowerBody(place, body) {
	if (body === null || body.startIndex === body.endIndex) return bodyOf([]);
	return place.source.body(body, (fresh) => lowerBodyStatements(place, fresh));
}
function implicit(place, body) {
	if (body === null) return [];
	const text = textOf(place.source, body);
	const line = lineOf(body);
	if (/\b_1\b/.test(text)) return ["_1", "_2"].map((name) => ({
		target: {
			kind: "name-pattern",
			name,
			line
		},
		line
	}));
	if (/(?<![.\w:@])it\b(?![\w(:?!]| ['"])/.test(text)) return [{
		target: {
			kind: "name-pattern",
			name: "it",
			line
		},
		line
	}];
	return [];
}
function parameters(place, list) {
	return parts(list).flatMap((part) => parameter(place, part) ?? []);
}
function parameter(place, node) {
	const line = lineOf(node);
	const name = node.childForFieldName("name");
	const value = node.childForFieldName("value");
	const target = name === null ? {
		kind: "name-pattern",
		name: node.type === "block_parameter" ? BLOCK : "*",
		line
	} : lowerPattern(place, name);
	switch (node.type) {
		case "identifier":
		case "destructured_parameter": return {
			target: lowerPattern(place, node),
			line
		};
		case "optional_parameter":
		case "keyword_parameter": return {
			target,
			...value && { default: lowerExpression(place, value) },
			line
		};
		case "splat_parameter":
		case "forward_parameter": return {
			target,
			rest: "list",
			line
		};
		case "hash_splat_parameter": return {
			target,
			rest: "map",
			line
		};
		case "block_parameter": return {
			target,
			rest: "block",
			line
		};
		default: return;
	}
}

// src/languages/ruby/lower-calls.ts
function lowerCall(place, node) {
	const { source } = place;
	const receiver = node.childForFieldName("receiver");
	const method = node.childForFieldName("method");
	const list = node.childForFieldName("arguments");
	const block = node.childForFieldName("block");
	const args = list === null ? [] : lowerArguments(place, parts(list));
	const all = block === null ? args : [...args, {
		value: lowerBlock(place, block),
		name: BLOCK
	}];
	const line = lineOf(method ?? node);
	if (method?.type === "super") return lowerSuper(place, list === null ? void 0 : args, block ?? void 0, line);
	const name = method === null ? "call" : textOf(source, method);
	if (receiver === null) {
		const first = args[0]?.value;
		if (first !== void 0) {
			const imported = requirement(name, first, line);
			if (imported !== void 0) return imported;
		}
		if ((name === "lambda" || name === "proc") && block !== null) return lowerBlock(place, block);
		const callee = {
			kind: "name",
			name,
			line
		};
		return list === null && block === null ? callee : {
			kind: "call",
			callee,
			args: all,
			isNew: false,
			line
		};
	}
	const object = lowerExpression(place, receiver);
	const made = constructed(place, receiver, name, args, block);
	if (made !== void 0) return made;
	const longer = spelledOut(object, name, args, all, line);
	if (longer !== void 0) return longer;
	const callee = {
		kind: "member",
		object,
		name,
		line
	};
	return list !== null || block !== null || name === "new" ? {
		kind: "call",
		callee,
		args: all,
		isNew: false,
		line
	} : callee;
}
function spelledOut(object, name, args, all, line) {
	const call = (on, method, given) => ({
		kind: "call",
		callee: {
			kind: "member",
			object: on,
			name: method,
			line
		},
		args: given,
		isNew: false,
		line
	});
	const literal = (value) => ({ value: {
		kind: "literal",
		value,
		line
	} });
	if (name === "dasherize") return call(object, "gsub", [literal("_"), literal("-")]);
	if (all.at(-1)?.name !== "&block") return void 0;
	if (name === "each_key") return call({
		kind: "member",
		object,
		name: "keys",
		line
	}, "each", all);
	if (name === "glob" && object.kind === "name" && object.name === "Dir") return call(call(object, name, args.filter((arg) => arg.name !== BLOCK)), "each", all.slice(-1));
}
function constructed(place, receiver, name, args, block) {
	if (name !== "new" || block === null) return void 0;
	const type = textOf(place.source, receiver);
	if (type === "Proc") return lowerBlock(place, block);
	return type === "Class" || type === "Module" ? lowerUnnamed(place, type, args, block) : void 0;
}
function requirement(name, source, line) {
	if (name === "require" || name === "load" || name === "require_dependency") return {
		kind: "import",
		source,
		style: "namespace",
		line
	};
	if (name !== "require_relative") return void 0;
	const isText = source.kind === "literal" && typeof source.value === "string";
	const isRelative = isText && /^\.{0,2}\//.test(String(source.value));
	return {
		kind: "import",
		source: isText && !isRelative ? {
			...source,
			value: `./${String(source.value)}`
		} : source.kind === "template" ? {
			...source,
			parts: [{
				kind: "literal",
				value: "./",
				line
			}, ...source.parts]
		} : source,
		style: "namespace",
		line
	};
}
function lowerArguments(place, nodes) {
	const args = [];
	const loose = [];
	let block;
	for (const node of nodes) if (node.type === "pair" || node.type === "hash_splat_argument") {
		if (node.type === "hash_splat_argument") {
			const inside = firstPart(node);
			if (inside !== void 0) args.push({
				value: lowerExpression(place, inside),
				spread: "map"
			});
			continue;
		}
		const key = symbolKey(place, node);
		if (key === void 0) loose.push(node);
		else args.push({
			value: pairValue(place, node),
			name: key
		});
	} else if (node.type === "splat_argument") {
		const inside = firstPart(node);
		if (inside !== void 0) args.push({
			value: lowerExpression(place, inside),
			spread: "list"
		});
	} else if (node.type === "block_argument") block = blockArgument(place, node);
	else args.push({ value: lowerExpression(place, node) });
	if (loose.length > 0) args.push({ value: looseHash(place, loose) });
	if (block !== void 0) args.push(block);
	return args;
}
function looseHash(place, nodes) {
	const entries = lowerPairs(place, nodes);
	const line = nodes[0] === void 0 ? 1 : lineOf(nodes[0]);
	if (entries.every(({ key }) => key?.kind === "literal")) return {
		kind: "map",
		entries,
		line
	};
	return {
		kind: "list",
		items: entries.map(({ key, value }) => {
			return { value: {
				kind: "list",
				items: key === null ? [{ value }] : [{ value: key }, { value }],
				line: value.line
			} };
		}),
		line
	};
}
function symbolKey(place, pair) {
	const key = pair.childForFieldName("key");
	if (key === null) return void 0;
	const text = textOf(place.source, key);
	if (key.type === "hash_key_symbol") return text;
	if (key.type === "simple_symbol") return text.slice(1);
}
function pairValue(place, pair) {
	const value = pair.childForFieldName("value");
	if (value !== null) return lowerExpression(place, value);
	const key = pair.childForFieldName("key");
	return key === null ? opaque(place, pair) : {
		kind: "name",
		name: textOf(place.source, key),
		line: lineOf(key)
	};
}
function lowerPairs(place, nodes) {
	return nodes.map((node) => {
		if (node.type !== "pair") {
			const inside = firstPart(node) ?? node;
			return {
				key: null,
				value: lowerExpression(place, inside)
			};
		}
		const key = node.childForFieldName("key");
		return {
			key: key === null ? opaque(place, node) : lowerExpression(place, key),
			value: pairValue(place, node)
		};
	});
}
function blockArgument(place, node) {
	const inside = firstPart(node);
	const line = lineOf(node);
	if (inside === void 0) return {
		value: {
			kind: "name",
			name: BLOCK,
			line
		},
		name: BLOCK
	};
	const value = lowerExpression(place, inside);
	const each = {
		kind: "name",
		name: "each",
		line
	};
	const method = methodNamed(value);
	if (method !== void 0) {
		const call = {
			kind: "call",
			callee: {
				kind: "name",
				name: method,
				line
			},
			args: [{ value: each }],
			isNew: false,
			line
		};
		return {
			value: ofEach(requirement(method, each, line) ?? call, method, line),
			name: BLOCK
		};
	}
	if (value.kind !== "literal") return {
		value,
		name: BLOCK
	};
	const name = String(value.value);
	return {
		value: ofEach({
			kind: "member",
			object: each,
			name,
			line
		}, name, line),
		name: BLOCK
	};
}
function methodNamed(value) {
	if (value.kind !== "call" || value.callee.kind !== "name" || value.callee.name !== "method") return void 0;
	const [only] = value.args;
	return only?.value.kind === "literal" ? String(only.value.value) : void 0;
}
function ofEach(value, mentioned, line) {
	return {
		kind: "function",
		params: [{
			target: {
				kind: "name-pattern",
				name: "each",
				line
			},
			line
		}],
		receiver: "lexical",
		decorators: [],
		body: {
			statements: () => [{
				kind: "return",
				value,
				line
			}],
			mentions: () => /* @__PURE__ */ new Set([mentioned])
		},
		line,
		endLine: line
	};
}
function lowerSuper(place, args, block, line) {
	const own = args ?? (place.given === void 0 ? [] : handedOn(place, place.given));
	const all = block === void 0 ? own : [...own, {
		value: lowerBlock(place, block),
		name: BLOCK
	}];
	const base = {
		kind: "super",
		line
	};
	return {
		kind: "call",
		callee: place.method === void 0 || place.method === "initialize" ? base : {
			kind: "member",
			object: base,
			name: place.method,
			line
		},
		args: all,
		isNew: false,
		line
	};
}
function handedOn(place, list) {
	return parts(list).flatMap((part) => {
		const named = part.childForFieldName("name") ?? (part.type === "identifier" ? part : null);
		if (named === null) return [];
		const name = textOf(place.source, named);
		const value = {
			kind: "name",
			name,
			line: lineOf(named)
		};
		switch (part.type) {
			case "splat_parameter": return [{
				value,
				spread: "list"
			}];
			case "hash_splat_parameter": return [{
				value,
				spread: "map"
			}];
			case "keyword_parameter": return [{
				value,
				name
			}];
			case "block_parameter": return [{
				value,
				name: BLOCK
			}];
			default: return [{ value }];
		}
	});
}
function lowerYield(place, node) {
	const line = lineOf(node);
	const list = firstPart(node);
	const args = list === void 0 ? [] : lowerArguments(place, parts(list));
	return {
		kind: "call",
		callee: {
			kind: "name",
			name: BLOCK,
			line
		},
		args,
		isNew: false,
		line
	};
}

// src/languages/ruby/lower-control.ts
function lowerIf(place, node) {
	const line = lineOf(node);
	const condition = node.childForFieldName("condition");
	const test = condition === null ? opaque(place, node) : lowerExpression(place, condition);
	if (node.type.endsWith("_modifier")) {
		const body = node.childForFieldName("body");
		const then = body === null ? [] : lowerStatement(place, body);
		return {
			kind: "if",
			test: negated(node, test),
			then,
			else: [],
			line
		};
	}
	return {
		kind: "if",
		test: negated(node, test),
		then: block(place, node.childForFieldName("consequence")),
		else: block(place, node.childForFieldName("alternative")),
		line
	};
}
function negated(node, test) {
	return node.type.startsWith("unless") ? {
		kind: "not",
		value: test,
		line: test.line
	} : test;
}
function block(place, node) {
	if (node === null) return [];
	return node.type === "elsif" ? [lowerIf(place, node)] : lowerStatements(place, node);
}
function lowerCase(place, node) {
	const subject = node.childForFieldName("value");
	const value = subject === null ? void 0 : lowerExpression(place, subject);
	const cases = parts(node).flatMap((clause) => {
		const line = lineOf(clause);
		if (clause.type === "else") return [{
			test: void 0,
			body: lowerStatements(place, clause),
			fallsThrough: false,
			line
		}];
		if (clause.type !== "when") return [];
		const tests = clause.childrenForFieldName("pattern").flatMap((pattern) => parts(pattern)).map((pattern) => matches(value, lowerExpression(place, pattern)));
		const body = clause.childForFieldName("body");
		return [{
			test: anyOf(tests, line) ?? opaque(place, clause),
			body: body === null ? [] : lowerStatements(place, body),
			fallsThrough: false,
			line
		}];
	});
	return chainCases(cases);
}
function matches(value, pattern) {
	const { line } = pattern;
	if (value === void 0) return pattern;
	if (pattern.kind === "name" && /^[A-Z]\w*[a-z]/.test(pattern.name)) return {
		kind: "binary",
		operator: "is",
		left: value,
		right: pattern,
		line
	};
	if (pattern.kind !== "literal") return {
		kind: "opaque",
		what: "a case",
		parts: [value, pattern],
		line
	};
	return {
		kind: "binary",
		operator: "==",
		left: value,
		right: pattern,
		line
	};
}
function lowerControlValue(place, node) {
	return (node.type === "case" ? void 0 : asChoice(lowerStatement(place, node))) ?? switchValue(lowerStatement(place, node), textOf(place.source, node), lineOf(node), endLineOf(node));
}
function asChoice(statements) {
	const [only, ...others] = statements;
	if (only === void 0) return void 0;
	if (others.length > 0) return void 0;
	if (only.kind === "expression") return only.expression;
	if (only.kind !== "if") return void 0;
	const nothing = {
		kind: "literal",
		value: null,
		line: only.line
	};
	const then = only.then.length === 0 ? nothing : asChoice(only.then);
	const otherwise = only.else.length === 0 ? nothing : asChoice(only.else);
	if (then === void 0 || otherwise === void 0) return void 0;
	return {
		kind: "choice",
		test: only.test,
		then,
		else: otherwise,
		line: only.line
	};
}

// src/languages/ruby/strings.ts
const SIMPLE = {
	n: "\n",
	t: "	",
	r: "\r",
	s: " ",
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	v: "\v",
	"\n": ""
};
function lowerString(place, node) {
	return joined((node.type === "chained_string" ? parts(node) : [node]).flatMap((piece) => contents(place, piece)), lineOf(node));
}
function lowerHeredoc(place, node) {
	const body = heredocBody(node);
	if (body === void 0) return {
		kind: "literal",
		value: "",
		line: lineOf(node)
	};
	const isIndented = textOf(place.source, node).startsWith("<<~");
	return joined(contents(place, body).map((part, at) => {
		if (part.kind !== "literal" || typeof part.value !== "string") return part;
		const text = at === 0 ? part.value.replace(/^\n/, "") : part.value;
		return {
			...part,
			value: isIndented ? text.replace(/^[ \t]+/gm, "") : text
		};
	}), lineOf(node));
}
function lowerRegex(place, node) {
	const line = lineOf(node);
	const interpolated = parts(node).filter((part) => part.type === "interpolation");
	if (interpolated.length > 0) return {
		kind: "opaque",
		what: "a regular expression that is put together",
		parts: interpolated.map((part) => interpolation(place, part)),
		line
	};
	const text = textOf(place.source, node);
	const flags = /[a-z]*$/.exec(text)?.[0] ?? "";
	return {
		kind: "regex",
		source: text.startsWith("%r") ? text.slice(3, text.length - flags.length - 1) : text.slice(1, text.length - flags.length - 1),
		flags: flags.replace(/[^im]/g, ""),
		line
	};
}
function contents(place, node) {
	return parts(node).flatMap((part) => {
		const line = lineOf(part);
		switch (part.type) {
			case "string_content":
			case "heredoc_content": return [{
				kind: "literal",
				value: textOf(place.source, part),
				line
			}];
			case "escape_sequence": return [{
				kind: "literal",
				value: unescaped(textOf(place.source, part)),
				line
			}];
			case "interpolation": return [interpolation(place, part)];
			case "heredoc_end": return [];
			default: return [lowerExpression(place, part)];
		}
	});
}
function interpolation(place, node) {
	const inside = parts(node);
	const [only] = inside;
	const line = lineOf(node);
	if (inside.length === 1 && only !== void 0) return lowerExpression(place, only);
	if (only === void 0) return {
		kind: "literal",
		value: "",
		line
	};
	return {
		kind: "opaque",
		what: "an interpolation",
		parts: inside.map((part) => lowerExpression(place, part)),
		line
	};
}
function joined(found, line) {
	const merged = [];
	for (const part of found) {
		const before = merged.at(-1);
		if (part.kind === "literal" && before?.kind === "literal") merged[merged.length - 1] = {
			...before,
			value: `${before.value}${part.value}`
		};
		else merged.push(part);
	}
	const [first] = merged;
	if (first === void 0) return {
		kind: "literal",
		value: "",
		line
	};
	if (merged.length === 1 && first.kind === "literal") return {
		...first,
		line
	};
	return {
		kind: "template",
		parts: merged,
		line
	};
}
function unescaped(text) {
	const body = text.slice(1);
	const simple = SIMPLE[body];
	if (simple !== void 0) return simple;
	const code = /^u\{?([0-9a-fA-F]+)\}?$/.exec(body)?.[1] ?? /^x([0-9a-fA-F]{1,2})$/.exec(body)?.[1];
	if (code === void 0) return body;
	const point = Number.parseInt(code, 16);
	return point <= 1114111 ? String.fromCodePoint(point) : body;
}
function heredocBody(node) {
	for (let at = node; at !== null; at = at.parent) for (let next = at.nextNamedSibling; next !== null; next = next.nextNamedSibling) if (next.type === "heredoc_body") return next;
}

// src/languages/ruby/lower-expressions.ts
const OWN_NAMES = /* @__PURE__ */ new Map([["__FILE__", "__filename"], ["__dir__", "__dirname"]]);
function lowerExpression(place, node) {
	const { source } = place;
	const line = lineOf(node);
	switch (node.type) {
		case "identifier":
		case "constant":
		case "global_variable": return {
			kind: "name",
			name: OWN_NAMES.get(textOf(source, node)) ?? textOf(source, node),
			line
		};
		case "instance_variable":
		case "class_variable": return {
			kind: "member",
			object: {
				kind: "self",
				line
			},
			name: textOf(source, node),
			line
		};
		case "self": return {
			kind: "self",
			line
		};
		case "scope_resolution": return scopeResolution(place, node);
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
		case "nil": return {
			kind: "literal",
			value: null,
			line
		};
		case "integer":
		case "float": {
			const value = Number(textOf(source, node).replaceAll("_", ""));
			return Number.isNaN(value) ? opaque(place, node) : {
				kind: "literal",
				value,
				line
			};
		}
		case "simple_symbol": return {
			kind: "literal",
			value: textOf(source, node).slice(1),
			symbol: true,
			line
		};
		case "hash_key_symbol": return {
			kind: "literal",
			value: textOf(source, node),
			line
		};
		case "character": return {
			kind: "literal",
			value: textOf(source, node).slice(1),
			line
		};
		case "string":
		case "chained_string":
		case "delimited_symbol":
		case "bare_string":
		case "bare_symbol": return lowerString(place, node);
		case "heredoc_beginning": return lowerHeredoc(place, node);
		case "regex": return lowerRegex(place, node);
		default: return compound(place, node);
	}
}
function compound(place, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "splat_argument": return {
			kind: "list",
			items: lowerArguments(place, [node]),
			line
		};
		case "array":
		case "right_assignment_list": return {
			kind: "list",
			items: lowerArguments(place, parts(node)),
			line
		};
		case "string_array":
		case "symbol_array": return {
			kind: "list",
			items: words(place, node),
			line
		};
		case "hash": return {
			kind: "map",
			entries: lowerPairs(place, parts(node)),
			line
		};
		case "call": return lowerCall(place, node);
		case "super": return lowerSuper(place, void 0, void 0, line);
		case "yield": return lowerYield(place, node);
		case "element_reference": return element(place, node);
		case "lambda": return lowerBlock(place, node);
		case "block":
		case "do_block": return lowerBlock(place, node);
		case "method":
		case "singleton_method": return lowerMethod(place, node);
		case "class":
		case "module": {
			const [made] = lowerClass(place, node);
			return made?.value ?? opaque(place, node);
		}
		case "assignment":
		case "operator_assignment": return assignment(place, node);
		case "if":
		case "unless":
		case "if_modifier":
		case "unless_modifier":
		case "case":
		case "begin": return lowerControlValue(place, node);
		default: return operation(place, node);
	}
}
function operation(place, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "binary": return binary(place, node);
		case "unary": return unary(place, node);
		case "conditional": return {
			kind: "choice",
			test: field(place, node, "condition"),
			then: field(place, node, "consequence"),
			else: field(place, node, "alternative"),
			line
		};
		case "range": return range(place, node);
		case "rescue_modifier": return field(place, node, "body");
		case "parenthesized_statements": {
			const inside = parts(node);
			const [only] = inside;
			if (inside.length === 1 && only !== void 0) return lowerExpression(place, only);
			return inside.length === 0 ? {
				kind: "literal",
				value: null,
				line
			} : lowerControlValue(place, node);
		}
		case "pattern": {
			const inside = firstPart(node);
			return inside === void 0 ? opaque(place, node) : lowerExpression(place, inside);
		}
		default: return opaque(place, node);
	}
}
function words(place, node) {
	return parts(node).map((part) => {
		const value = lowerString(place, part);
		return { value: value.kind === "literal" && node.type === "symbol_array" ? {
			...value,
			symbol: true
		} : value };
	});
}
function opaque(place, node, what = node.type) {
	return {
		kind: "opaque",
		what,
		parts: parts(node).map((part) => lowerExpression(place, part)),
		line: lineOf(node)
	};
}
function field(place, node, name) {
	const child = node.childForFieldName(name);
	return child === null ? {
		kind: "opaque",
		what: `missing ${name}`,
		parts: [],
		line: lineOf(node)
	} : lowerExpression(place, child);
}
function scopeResolution(place, node) {
	const name = node.childForFieldName("name");
	const scope = node.childForFieldName("scope");
	if (name === null) return opaque(place, node);
	const line = lineOf(name);
	const text = textOf(place.source, name);
	if (scope === null) return {
		kind: "name",
		name: text,
		line
	};
	return {
		kind: "member",
		object: lowerExpression(place, scope),
		name: text,
		line
	};
}
function element(place, node) {
	const line = lineOf(node);
	const [object, ...inside] = parts(node);
	if (object === void 0) return opaque(place, node);
	const args = lowerArguments(place, inside);
	const value = lowerExpression(place, object);
	const [only] = args;
	if (args.length === 1 && only !== void 0 && only.spread === void 0 && !isConstant(object)) return {
		kind: "index",
		object: value,
		index: only.value,
		line
	};
	if (textOf(place.source, object) === "ENV" && only !== void 0) return {
		kind: "index",
		object: value,
		index: only.value,
		line
	};
	return {
		kind: "call",
		callee: {
			kind: "member",
			object: value,
			name: "[]",
			line
		},
		args,
		isNew: false,
		line
	};
}
function isConstant(node) {
	return node.type === "constant" && /[a-z]/.test(node.text);
}
function assignment(place, node) {
	const line = lineOf(node);
	const left = node.childForFieldName("left");
	const right = node.childForFieldName("right");
	if (left === null || right === null) return opaque(place, node);
	const sign = node.childForFieldName("operator")?.type ?? "";
	const isFirst = sign === "||=" && left.type === "constant";
	const operator = node.type === "operator_assignment" && !isFirst ? operatorOf(sign.slice(0, -1)) : void 0;
	return {
		kind: "assign",
		target: lowerPattern(place, left),
		...operator && { operator },
		value: lowerExpression(place, right),
		line
	};
}
const operatorOf = operatorsOf({
	"===": "==",
	and: "&&",
	or: "||"
});
function binary(place, node) {
	const line = lineOf(node);
	const sign = node.childForFieldName("operator")?.type ?? "";
	const left = field(place, node, "left");
	const right = field(place, node, "right");
	if (sign === "<<") return {
		kind: "call",
		callee: {
			kind: "member",
			object: left,
			name: "<<",
			line
		},
		args: [{ value: right }],
		isNew: false,
		line
	};
	return {
		kind: "binary",
		operator: operatorOf(sign),
		left,
		right,
		line
	};
}
function unary(place, node) {
	const line = lineOf(node);
	const value = field(place, node, "operand");
	const sign = node.childForFieldName("operator")?.type;
	if (sign === "!" || sign === "not") return {
		kind: "not",
		value,
		line
	};
	if (sign === "-" && value.kind === "literal" && typeof value.value === "number") return {
		kind: "literal",
		value: -value.value,
		line
	};
	return {
		kind: "opaque",
		what: sign ?? "unary",
		parts: [value],
		line
	};
}
const RANGE_LIMIT = 1e3;
function range(place, node) {
	const line = lineOf(node);
	const from = field(place, node, "begin");
	const to = field(place, node, "end");
	const start = from.kind === "literal" ? from.value : void 0;
	const end = to.kind === "literal" ? to.value : void 0;
	if (typeof start !== "number" || typeof end !== "number") return opaque(place, node);
	const isOpen = node.childForFieldName("operator")?.type === "...";
	const length = end - start + (isOpen ? 0 : 1);
	if (!Number.isInteger(start) || length > RANGE_LIMIT) return opaque(place, node);
	return {
		kind: "list",
		items: Array.from({ length: Math.max(0, length) }, (_, at) => ({ value: {
			kind: "literal",
			value: start + at,
			line
		} })),
		line
	};
}

// src/languages/ruby/lower-classes.ts
function lowerClass(place, node) {
	const { source } = place;
	const name = node.childForFieldName("name");
	if (name === null) return [];
	const line = lineOf(name);
	const header = node.childForFieldName("superclass");
	const superclass = header === null ? void 0 : firstPart(header);
	const body = node.childForFieldName("body");
	const inside = body === null ? [] : parts(body);
	const written = textOf(source, name).replace(/\s+/g, "").replace(/^::/, "");
	const bases = [...superclass === void 0 ? [] : [{ value: lowerExpression(place, superclass) }], ...inside.flatMap((part) => included(place, part))];
	return [{
		kind: "let",
		target: {
			kind: "name-pattern",
			name: written,
			line
		},
		value: {
			kind: "class",
			name: written,
			flavour: node.type === "module" ? "trait" : "class",
			bases,
			decorators: [],
			members: members(place, inside, false),
			line
		},
		line
	}];
}
function lowerUnnamed(place, type, bases, block) {
	const body = block.childForFieldName("body");
	const inside = body === null ? [] : parts(body);
	return {
		kind: "class",
		flavour: type === "Module" ? "trait" : "class",
		bases: [...bases, ...inside.flatMap((part) => included(place, part))],
		decorators: [],
		members: members(place, inside, false),
		line: lineOf(block)
	};
}
function lowerDefinition(place, node) {
	const name = node.childForFieldName("name");
	if (name === null) return [];
	const line = lineOf(name);
	const object = node.type === "singleton_method" ? node.childForFieldName("object") : null;
	const value = lowerMethod(place, node);
	const text = textOf(place.source, name);
	if (object !== null && object.type !== "self") return [{
		kind: "expression",
		expression: {
			kind: "assign",
			target: {
				kind: "place-pattern",
				place: {
					kind: "member",
					object: lowerExpression(place, object),
					name: text,
					line
				},
				line
			},
			value,
			line
		},
		line
	}];
	return [{
		kind: "let",
		target: {
			kind: "name-pattern",
			name: text,
			line
		},
		value,
		functionScoped: true,
		line
	}];
}
function members(place, nodes, isStatic) {
	return nodes.flatMap((node) => member(place, node, isStatic));
}
function member(place, node, isStatic) {
	if (node.type === "method") return [method(place, node, isStatic)];
	if (node.type === "singleton_method") return [method(place, node, true)];
	if (node.type === "singleton_class") {
		const body = node.childForFieldName("body");
		return body === null ? [] : members(place, parts(body), true);
	}
	const call = commandOf(place, node);
	const readers = call === void 0 ? void 0 : attributes(place, call, isStatic);
	if (readers !== void 0) return readers;
	if (call !== void 0 && VISIBILITIES.has(call.name)) {
		const defined = call.args.filter((arg) => arg.type === "method" || arg.type === "singleton_method");
		if (defined.length > 0) return members(place, defined, isStatic);
	}
	return lowerStatement(place, node).map((statement) => ({
		kind: "statement",
		name: "",
		static: true,
		decorators: [],
		statement,
		line: statement.line
	}));
}
function method(place, node, isStatic) {
	const name = node.childForFieldName("name");
	const text = name === null ? "" : textOf(place.source, name);
	return {
		kind: text === "initialize" && !isStatic ? "constructor" : "method",
		name: text,
		static: isStatic,
		decorators: [],
		value: lowerMethod(place, node),
		line: lineOf(name ?? node)
	};
}
const VISIBILITIES = /* @__PURE__ */ new Set([
	"private",
	"public",
	"protected",
	"module_function",
	"private_class_method",
	"helper_method",
	"memoize"
]);
const MIXINS = /* @__PURE__ */ new Set([
	"include",
	"prepend",
	"extend"
]);
const READERS = /* @__PURE__ */ new Set([
	"attr_reader",
	"attr_accessor",
	"attr",
	"mattr_accessor",
	"cattr_accessor"
]);
function commandOf(place, node) {
	if (node.type !== "call" || node.childForFieldName("receiver") !== null) return void 0;
	const name = node.childForFieldName("method");
	const list = node.childForFieldName("arguments");
	if (name === null || list === null) return void 0;
	return {
		name: textOf(place.source, name),
		args: parts(list)
	};
}
function included(place, node) {
	const call = commandOf(place, node);
	if (call === void 0 || !MIXINS.has(call.name)) return [];
	return call.args.filter((arg) => arg.type === "constant" || arg.type === "scope_resolution").map((arg) => ({ value: lowerExpression(place, arg) }));
}
function attributes(place, call, isStatic) {
	if (!READERS.has(call.name)) return void 0;
	return call.args.filter((arg) => arg.type === "simple_symbol").map((arg) => {
		const line = lineOf(arg);
		const name = textOf(place.source, arg).slice(1);
		const value = {
			kind: "member",
			object: {
				kind: "self",
				line
			},
			name: `@${name}`,
			line
		};
		return {
			kind: "method",
			name,
			static: isStatic,
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
				endLine: line
			},
			line
		};
	});
}

// src/languages/ruby/lower-statements.ts
function lowerStatements(place, node) {
	if (hasClauses(node)) return [tryStatement(place, node)];
	return parts(node).flatMap((part) => lowerStatement(place, part));
}
function lowerBodyStatements(place, node) {
	return node.type === "body_statement" || node.type === "block_body" ? lowerStatements(place, node) : lowerStatement(place, node);
}
function lowerStatement(place, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "class":
		case "module": return lowerClass(place, node);
		case "method":
		case "singleton_method": return lowerDefinition(place, node);
		case "if":
		case "unless":
		case "elsif":
		case "if_modifier":
		case "unless_modifier": return [lowerIf(place, node)];
		case "case": return lowerCase(place, node);
		case "while":
		case "until":
		case "while_modifier":
		case "until_modifier":
		case "for": return loop(place, node);
		case "return":
		case "next": return [{
			kind: "return",
			...returned(place, node),
			line
		}];
		case "break": return [{
			kind: "jump",
			what: "break",
			...returned(place, node),
			line
		}];
		case "redo":
		case "retry": return [];
		case "begin": return hasClauses(node) ? [tryStatement(place, node)] : lowerStatements(place, node);
		case "begin_block":
		case "end_block":
		case "then":
		case "do":
		case "body_statement":
		case "parenthesized_statements":
		case "ERROR": return lowerStatements(place, node);
		case "alias":
		case "undef": return [];
		default: return [statementOf(place, node)];
	}
}
function statementOf(place, node) {
	const expression = lowerExpression(place, node);
	const { line } = expression;
	const callee = expression.kind === "call" ? expression.callee : expression;
	if (callee.kind === "name" && callee.name === "raise") return {
		kind: "jump",
		what: "throw",
		value: expression,
		line
	};
	return {
		kind: "expression",
		expression,
		line
	};
}
function returned(place, node) {
	const list = firstPart(node);
	if (list === void 0) return {};
	const [first, ...others] = list.type === "argument_list" ? parts(list) : [list];
	if (first === void 0) return {};
	const value = lowerExpression(place, first);
	if (others.length === 0) return { value };
	return { value: {
		kind: "list",
		items: [value, ...others.map((other) => lowerExpression(place, other))].map((one) => ({ value: one })),
		line: value.line
	} };
}
function loop(place, node) {
	const line = lineOf(node);
	const body = node.childForFieldName("body");
	const statements = body === null ? [] : node.type.endsWith("_modifier") ? lowerStatement(place, body) : lowerStatements(place, body);
	if (node.type === "for") {
		const target = node.childForFieldName("pattern");
		const over = node.childForFieldName("value");
		const inside = over === null ? void 0 : firstPart(over);
		return [{
			kind: "loop",
			...target && { value: lowerPattern(place, target) },
			over: inside === void 0 ? opaque(place, node) : lowerExpression(place, inside),
			body: statements,
			line
		}];
	}
	const condition = node.childForFieldName("condition");
	const test = condition === null ? opaque(place, node) : lowerExpression(place, condition);
	return [{
		kind: "count",
		init: [],
		test: node.type.startsWith("until") ? {
			kind: "not",
			value: test,
			line
		} : test,
		body: statements,
		line
	}];
}
const CLAUSES = /* @__PURE__ */ new Set([
	"rescue",
	"ensure",
	"else"
]);
function hasClauses(node) {
	return (node.type === "begin" || node.type === "body_statement") && node.namedChildren.some((child) => CLAUSES.has(child.type));
}
function tryStatement(place, node) {
	const children = parts(node);
	const inside = (clause) => {
		const body = clause.childForFieldName("body");
		if (clause.type === "rescue") return body === null ? [] : lowerStatements(place, body);
		return lowerStatements(place, clause);
	};
	return {
		kind: "try",
		body: children.filter((child) => child.type !== "rescue" && child.type !== "ensure").flatMap((child) => child.type === "else" ? inside(child) : lowerStatement(place, child)),
		handlers: children.filter((child) => child.type === "rescue").map((clause) => {
			const variable = clause.childForFieldName("variable");
			const name = variable === null ? void 0 : firstPart(variable);
			return {
				...name && { target: lowerPattern(place, name) },
				body: inside(clause)
			};
		}),
		finally: children.filter((child) => child.type === "ensure").flatMap(inside),
		line: lineOf(node)
	};
}

// src/languages/ruby/lower.ts
function lower(parsed) {
	const { root } = parsed;
	return {
		file: parsed.file,
		body: lowerStatements({ source: parsed }, root),
		errors: root.hasError ? errorLines(root) : []
	};
}

// src/languages/ruby/resolve.ts
function resolve(source, from, project) {
	if (/^\.{1,2}\//.test(source)) {
		const [found] = [directoryOf(from), ...rootsAbove(from, project)].flatMap((directory) => normalised(`${directory}/${source}`) ?? []).flatMap((path) => fileAt(path, project) ?? []);
		return found === void 0 ? {
			kind: "absent",
			name: source
		} : {
			kind: "files",
			files: [found]
		};
	}
	for (const root of rootsAbove(from, project)) for (const folder of [
		"",
		"lib",
		"app"
	]) {
		const found = fileAt(join(join(root, folder), source), project);
		if (found !== void 0) return {
			kind: "files",
			files: [found]
		};
	}
	for (const gem of gemsBelow(from, project)) {
		const found = fileAt(join(join(gem, "lib"), source), project);
		if (found !== void 0) return {
			kind: "files",
			files: [found]
		};
	}
	const added = source.includes("/") ? onAddedPath(source, from, project) : void 0;
	if (added !== void 0) return {
		kind: "files",
		files: [added]
	};
	return {
		kind: "library",
		name: source.replaceAll("/", ".")
	};
}
function onAddedPath(source, from, project) {
	for (const root of rootsAbove(from, project)) {
		const found = project.directoriesIn(root).flatMap((folder) => fileAt(join(folder, source), project) ?? []);
		const [only] = found;
		if (found.length === 1) return only;
	}
}
const MANIFESTS = /^(?:Gemfile|gems\.rb|config\.ru|Rakefile|[\w.-]+\.gemspec)$/;
const cache = /* @__PURE__ */ new WeakMap();
function rootOf(file, project) {
	let known = cache.get(project);
	if (known === void 0) {
		known = /* @__PURE__ */ new Map();
		cache.set(project, known);
	}
	const start = directoryOf(file);
	const before = known.get(start);
	if (before !== void 0) return before;
	let root = start;
	while (root !== "" && !project.filesIn(root).some((one) => MANIFESTS.test(nameOf(one)))) root = directoryOf(root);
	known.set(start, root);
	return root;
}
function rootsAbove(file, project) {
	const roots = [rootOf(file, project)];
	for (let at = roots[0] ?? ""; at !== "";) {
		at = rootOf(at, project);
		roots.push(at);
	}
	return roots;
}
const gems = /* @__PURE__ */ new WeakMap();
function gemsBelow(file, project) {
	let known = gems.get(project);
	if (known === void 0) {
		known = project.files.filter((one) => one.endsWith(".gemspec")).map(directoryOf);
		gems.set(project, known);
	}
	if (known.length === 0) return known;
	const inside = rootsAbove(file, project).flatMap((root) => (known ?? []).filter((gem) => gem !== root && (root === "" || gem.startsWith(`${root}/`))));
	return [...new Set(inside)];
}
function autoloaded(root, project) {
	const app = join(root, "app");
	return [
		...project.directoriesIn(app),
		...project.directoriesIn(app).map((directory) => join(directory, "concerns")),
		join(root, "lib"),
		root,
		app
	];
}
function declarers(name, from, project) {
	if (!/^[A-Z]/.test(name)) return [];
	const path = underscored(name);
	const found = /* @__PURE__ */ new Set();
	for (const root of rootsAbove(from, project)) for (const folder of [...autoloaded(root, project), directoryOf(from)]) {
		const file = join(folder, `${path}.rb`);
		if (project.has(file)) found.add(file);
	}
	if (found.size > 0) return [...found];
	for (const gem of gemsBelow(from, project)) for (const folder of autoloaded(gem, project)) {
		const file = join(folder, `${path}.rb`);
		if (project.has(file)) return [file];
	}
	return [];
}
function underscored(name) {
	return name.split("::").map((part) => part.replace(/([A-Z\d]+)([A-Z][a-z])/g, "$1_$2").replace(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase()).join("/");
}
function fileAt(path, project) {
	return [path, `${path}.rb`].find((file) => /\.r[bu]$/.test(file) && project.has(file));
}
function join(directory, name) {
	return directory === "" ? name : name === "" ? directory : `${directory}/${name}`;
}
function directoryOf(file) {
	const slash = file.lastIndexOf("/");
	return slash < 0 ? "" : file.slice(0, slash);
}
function nameOf(file) {
	return file.slice(file.lastIndexOf("/") + 1);
}
function normalised(path) {
	const result = [];
	for (const segment of path.split("/")) {
		if (segment === "" || segment === ".") continue;
		if (segment !== "..") result.push(segment);
		else if (result.pop() === void 0) return void 0;
	}
	return result.join("/");
}
function unboundSymbol(name) {
	return /^[A-Z]/.test(name) ? name : void 0;
}

// src/languages/ruby/tables.ts
const GLOBALS = Object.fromEntries(`
    Array Float Hash Integer String format sprintf puts print p pp warn sleep exit abort at_exit catch throw binding
    private public protected module_function private_constant using refine freeze srand rand attr_writer alias_method
    define_method require_all autoload private_class_method public_class_method
  `.trim().split(/\s+/).map((name) => [name, name]));
const ENVIRONMENT = [
	"ENV",
	"ENV.fetch",
	"ENV.[]"
];
const FUNCTIONS = {
	Array: "as-list",
	"Array.wrap": "as-list",
	Integer: "number",
	String: "text",
	format: "printf",
	sprintf: "printf",
	"Dir.[]": "glob",
	"Dir.glob": "glob",
	"ENV.fetch": "environment",
	"File.basename": "base-name",
	"File.dirname": "dir-name",
	"File.expand_path": {
		operation: "join-path",
		order: [1, 0]
	},
	"File.join": "join-path",
	"Set.[]": "list",
	"Set.new": "identity",
	"URI.join": "join-url"
};
const METHODS = {
	"<<": "append",
	append: "append",
	call: "invoke",
	capitalize: "capitalize",
	collect: "map",
	compact: "identity",
	concat: "extend",
	delete: "take",
	delete_prefix: "remove-prefix",
	delete_suffix: "remove-suffix",
	dig: "get",
	downcase: "lower",
	dup: "copy",
	each: "each",
	each_pair: "each",
	each_value: "each",
	each_with_index: {
		operation: "each",
		order: [0, 1],
		indexed: true
	},
	"end_with?": "ends-with",
	except: "omit",
	fetch: "get",
	filter: "filter",
	filter_map: "map",
	find: "find",
	first: "first",
	flat_map: "flat-map",
	flatten: "flatten",
	freeze: "freeze",
	"has_key?": "has",
	"include?": "includes",
	join: "join",
	"key?": "has",
	keys: "keys",
	last: "last",
	length: "length",
	lstrip: "trim-start",
	map: "map",
	merge: "merged",
	"merge!": "update",
	"present?": "boolean",
	push: "append",
	reject: "reject",
	reverse: "reverse",
	reverse_each: "each",
	rstrip: "trim-end",
	select: "filter",
	size: "length",
	slice: "pick",
	sort: "sort",
	split: "split",
	"start_with?": "starts-with",
	strip: "trim",
	sub: "replace",
	gsub: "replace-all",
	to_a: "list",
	to_h: "identity",
	to_s: "text",
	to_str: "text",
	to_sym: "text",
	uniq: "unique",
	upcase: "upper",
	update: "update",
	values: "values",
	with_indifferent_access: "identity",
	html_safe: "identity"
};

// src/languages/ruby/test-files.ts
const TEST_FOLDER = /^(?:spec|specs|test|tests|features|examples?|fixtures|benchmarks?|templates|vendor|node_modules)$/;
const TEST_FILE = /(?:_spec|_test|_steps)\.rb$|^(?:spec_helper|test_helper|rails_helper)\.rb$/;
const DOMAIN_FOLDER = /^(?:api|app|controllers|lib|models|modules|routes|services|v\d+|views)$/;
const MIGRATION = /(?:^|\/)db\/(?:migrate|seeds)\//;
function isTest(file) {
	const segments = file.split("/");
	const name = segments.pop() ?? file;
	if (TEST_FILE.test(name) || MIGRATION.test(file)) return true;
	return segments.some((segment, at) => TEST_FOLDER.test(segment) && !DOMAIN_FOLDER.test(segments[at - 1] ?? ""));
}

// src/languages/ruby/index.ts
const ruby = {
	id: "ruby",
	title: "Ruby",
	extensions: [".rb", ".ru"],
	grammar: () => "tree-sitter-ruby",
	lower,
	traits: {
		scope: "file",
		decorators: "metadata",
		assignment: "declares",
		closuresAssign: true,
		blockScope: false,
		mapIteration: "entries",
		keyFirst: true,
		implicitSelf: true,
		constructorName: "initialize",
		classesAreCallable: false,
		newMethod: "new",
		implicitReturn: true,
		membersAreCalls: true,
		senders: [
			"send",
			"public_send",
			"__send__"
		],
		executors: {
			instance_eval: "itself",
			class_eval: "itself",
			module_eval: "itself",
			instance_exec: "arguments",
			class_exec: "arguments"
		},
		openClasses: true,
		concerns: { "ActiveSupport.Concern": "ClassMethods" },
		mainObject: "main",
		falsy: []
	},
	resolve,
	declarers,
	home: rootOf,
	unboundSymbol,
	globals: GLOBALS,
	functions: FUNCTIONS,
	methods: METHODS,
	environment: ENVIRONMENT,
	isTest,
	entries
};

export { frameworks as n, ruby as t };