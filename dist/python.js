import { $ as map, A as lineOf, C as concatenate, D as errorLines, G as NO_ARGUMENTS, H as methodOf, L as textOf, Q as list, V as VERB_METHODS, Y as given, Z as lazy, a as operatorsOf, c as handlerSite, et as native, f as regexTemplates, nt as unknown, o as describedBy, q as constant, s as extension } from "./run.js";
import { posix } from "node:path";

// src/frameworks/shared/python-bystanders.ts
const BYSTANDERS = words$1(`
  uvicorn* gunicorn* hypercorn* granian* daphne* waitress* gevent* eventlet* cheroot* mangum* asgiref* a2wsgi* awsgi*
  aws_wsgi* serverless_wsgi* whitenoise* asgi_lifespan* httpx* requests* pytest* unittest* sentry_sdk* raven* elasticapm*
  ddtrace* opentelemetry* newrelic* prometheus_client* logging* structlog* loguru* celery* rq.* apscheduler* dotenv* click*
  typing.* contextlib.* asyncio* anyio* trio* signal.* threading.* inspect.* functools.* isinstance issubclass print type str
  socketio* engineio* repr id hasattr getattr setattr callable super vars dir bool
`);
function words$1(text) {
	return text.trim().split(/\s+/);
}

// src/frameworks/shared/python-handlers.ts
function argument$1(call, position, name) {
	return call.args.named.get(name) ?? (position === void 0 ? void 0 : call.args.positional[position]);
}
function optional(call, position, name, host) {
	const value = argument$1(call, position, name)?.value;
	return value === void 0 || isNothing(value, host) ? void 0 : value;
}
function isNothing(value, host) {
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
function listed$1(value, host) {
	const items = /* @__PURE__ */ new Map();
	let missing;
	for (const one of value === void 0 ? [] : host.alternatives(value)) if (one.kind === "list") {
		one.items.forEach((item, at) => {
			const forced = host.force(item);
			if (!items.has(forced)) items.set(forced, {
				value: forced,
				written: one.written?.[at] ?? ""
			});
		});
		if (one.open) missing = "more than is known is in the list";
	} else if (one.kind === "router") items.set(one, {
		value: one,
		written: ""
	});
	else if (one.kind !== "constant") missing = one.kind === "unknown" ? one.why : `a ${one.kind}`;
	return missing === void 0 ? { items: [...items.values()] } : {
		items: [...items.values()],
		missing
	};
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
function handlerName(handler, host) {
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
			guards: memberGuards$1(member, host)
		}];
	});
}
function memberGuards$1(member, host) {
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
function quietDecorator(host) {
	return native("decorator", (args) => {
		host.handlerName(args.positional[0]);
		return args.positional[0]?.value ?? constant(null);
	});
}

// src/frameworks/shared/python-settings.ts
const SETTINGS_BASES = [
	"pydantic.BaseSettings",
	"pydantic_settings.BaseSettings",
	"pydantic.v1.BaseSettings"
];
function field$1(call, host) {
	const factory = argument$1(call, void 0, "default_factory");
	return factory === void 0 ? argument$1(call, 0, "default")?.value : host.call(factory.value, NO_ARGUMENTS);
}
function starletteConfig() {
	return native("Config", (args, site) => environmentValue$1(args.positional[0], args.named.get("default") ?? args.positional[2], site));
}
function dynaconf(call, host) {
	const settings = map([], true);
	const register = (values) => {
		for (const value of values.flatMap((one) => host.items(one) ?? [one])) {
			const given = host.force(value);
			const validator = given.kind === "instance" ? given.inner : given;
			const standard = host.force(host.entry(validator, "default") ?? constant(null));
			if (standard.kind !== "constant" || standard.value === null || standard.value === void 0) continue;
			for (const name of host.items(host.entry(validator, "names")) ?? []) keep(settings, name, standard.value, host);
		}
	};
	register([argument$1(call, void 0, "validators")?.value ?? constant(null)]);
	const added = native("register", (args) => {
		register(args.positional.map(({ value }) => value));
		return constant(null);
	});
	settings.entries.set("validators", map([["register", added]], true));
	return settings;
}
function validator(call) {
	return map([["names", list(call.args.positional.map(({ value }) => value))], ["default", argument$1(call, void 0, "default")?.value ?? constant(null)]]);
}
function keep(settings, name, value, host) {
	const path = host.text(name)?.split(".") ?? [];
	const last = path.pop();
	if (last === void 0) return;
	let at = settings;
	for (const key of path) {
		const known = at.entries.get(key);
		const inner = known?.kind === "map" ? known : map([], true);
		at.entries.set(key, inner);
		at = inner;
	}
	if (!at.entries.has(last)) at.entries.set(last, constant(value, `default of the setting ${[...path, last].join(".")}`));
}
const SETTINGS_CALLS = {
	"dynaconf.Dynaconf": dynaconf,
	"dynaconf.LazySettings": dynaconf,
	"dynaconf.Validator": validator,
	"dynaconf.validator.Validator": validator,
	"pydantic.Field": field$1,
	"pydantic.fields.Field": field$1,
	"dataclasses.field": field$1,
	"starlette.config.Config": starletteConfig
};
function environmentValue$1(name, fallback, site) {
	const key = name?.value.kind === "constant" ? `${name.value.value}` : "a setting";
	if (fallback?.value.kind === "constant") return constant(fallback.value.value, `default of the setting ${key}`);
	return {
		kind: "unknown",
		why: `the setting ${key}`,
		site,
		environment: true
	};
}

// src/frameworks/aiohttp.ts
const VERBS$4 = [
	"get",
	"post",
	"put",
	"patch",
	"delete",
	"head",
	"options"
];
const VIEW_METHODS$1 = /* @__PURE__ */ new Set([
	...VERBS$4,
	"connect",
	"trace"
]);
function application$5(call, host) {
	const made = host.router("app");
	const given = optional(call, void 0, "middlewares", host);
	const forced = given === void 0 ? void 0 : host.force(given);
	made.router.data.set("middlewares", forced?.kind === "list" ? forced : list([]));
	host.state("applications", () => []).push(made.router);
	return made;
}
function definition$1(register) {
	return (call, host) => {
		const made = host.router("route");
		register(made.router, call, host);
		return made;
	};
}
function definitions() {
	const calls = {};
	for (const verb of VERBS$4) {
		const method = methodOf(verb);
		calls[`aiohttp.web.${verb}`] = definition$1((router, call, host) => answer(router, method, 0, call, host));
	}
	calls["aiohttp.web.route"] = definition$1((router, call, host) => answer(router, void 0, 1, call, host));
	calls["aiohttp.web.view"] = definition$1((router, call, host) => answer(router, "ANY", 0, call, host));
	calls["aiohttp.web.static"] = definition$1(staticFiles$4);
	return calls;
}
const aiohttp = {
	id: "aiohttp",
	title: "aiohttp",
	languages: ["python"],
	docs: "https://docs.aiohttp.org/en/stable/web_reference.html",
	packages: ["aiohttp"],
	settings: SETTINGS_BASES,
	harmless: [...BYSTANDERS, ...words$1(`aiohttp.web.run_app aiohttp.web.AppRunner aiohttp.test_utils* aiohttp_cors* aiohttp_session* aiohttp_security*
      aiohttp_jinja2* aiohttp_remotes* aiohttp_middlewares* aiohttp_apispec* aiohttp_devtools* aiojobs* aiohttp_sse*`)],
	calls: {
		...definitions(),
		"aiohttp.web.Application": application$5,
		"aiohttp.web.RouteTableDef": (_call, host) => host.router("table"),
		"aiohttp.web.UrlDispatcher": (_call, host) => host.router("table"),
		"aiohttp_cors.setup.add": (call) => call.args.positional[0]?.value,
		...SETTINGS_CALLS
	},
	symbol(symbol) {
		const method = /^aiohttp\.hdrs\.METH_([A-Z]+)$/.exec(symbol)?.[1];
		return method === void 0 ? void 0 : constant(method === "ANY" ? "*" : method);
	},
	method(router, name, call, host) {
		if (router.kind === "resource") {
			if (name === "add_route") answerResource(router, call, host);
			return name === "add_route" ? constant(null) : void 0;
		}
		if (router.kind === "table" && (VERBS$4.includes(name) || name === "view" || name === "route")) return decorator$4(router, name, call, host);
		const verb = /^add_([a-z]+)$/.exec(name)?.[1] ?? "";
		if (VERBS$4.includes(verb)) {
			answer(router, methodOf(verb), 0, call, host);
			return constant(null);
		}
		switch (name) {
			case "add_route":
				answer(router, void 0, 1, call, host);
				return constant(null);
			case "add_view":
				answer(router, "ANY", 0, call, host);
				return constant(null);
			case "add_routes":
				include$2(router, argument$1(call, 0, "routes")?.value, host);
				return constant(null);
			case "add_static":
			case "static":
				staticFiles$4(router, call, host);
				return constant(null);
			case "add_resource": {
				const view = host.router("resource", { parent: router });
				view.router.data.set("path", argument$1(call, 0, "path")?.value ?? constant(""));
				return view;
			}
			case "add_subapp": return mount$3(router, argument$1(call, 0, "prefix")?.value ?? constant(""), argument$1(call, 1, "subapp"), host);
			case "add_domain": return mount$3(router, constant(""), argument$1(call, 1, "subapp"), host);
			default: return;
		}
	},
	member: (router, name) => name === "router" ? {
		kind: "router",
		router
	} : void 0,
	finish(host) {
		for (const router of host.state("applications", () => [])) {
			const value = router.data.get("middlewares");
			if (value !== void 0) host.guard(router, host.guardNames([{
				value,
				written: ""
			}]), {
				whole: true,
				site: router.site
			});
		}
	},
	join: (prefix, path) => prefix.replace(/\/$/, "") + path,
	path: aiohttpTemplates
};
function aiohttpTemplates(raw) {
	let catchAll;
	const path = raw.replace(/\{\s*([A-Za-z_]\w*)\s*(?::((?:[^{}]|\{[^{}]*\})*))?\}/g, (_match, name, pattern) => {
		if (pattern !== void 0 && /^\(?(?:\.|\[\^\?\])[*+]\??\)?$/.test(pattern.trim())) catchAll = name;
		return `{${name}}`;
	});
	return [catchAll !== void 0 && path.endsWith(`{${catchAll}}`) ? {
		path,
		catchAll
	} : { path }];
}
function answer(router, method, position, call, host) {
	register$4(router, method ?? methodNamed(call, host), argument$1(call, position, "path")?.value ?? "", argument$1(call, position + 1, "handler"), call.site, host);
}
function methodNamed(call, host) {
	return methodOf(host.text(argument$1(call, 0, "method")?.value) ?? "");
}
function register$4(router, method, path, handler, site, host) {
	const value = handler === void 0 ? void 0 : host.force(handler.value);
	if (method === void 0) host.unresolved("its method is not known", {
		router,
		path,
		site
	});
	else if (value?.kind === "class") registerView$2(router, method, path, value, site, host);
	else if (method === "ANY" && value?.kind === "unknown") host.unresolved(`its methods are those of a view that is not known: ${value.why}`, {
		router,
		path,
		site
	});
	else host.route(router, {
		methods: [method],
		path,
		handler: handlerName(handler, host),
		guards: wrappers$1(value, host),
		site
	});
}
function registerView$2(router, method, path, type, site, host) {
	for (const member of viewMethods(type, host, VIEW_METHODS$1)) {
		if (method !== "ANY" && member.method !== method) continue;
		host.route(router, {
			methods: [member.method],
			path,
			handler: member.handler,
			guards: member.guards,
			site
		});
	}
}
function decorator$4(router, name, call, host) {
	const method = name === "view" ? "ANY" : name === "route" ? methodNamed(call, host) : methodOf(name);
	const path = argument$1(call, name === "route" ? 1 : 0, "path")?.value ?? "";
	return native("route", (args) => {
		register$4(router, method, path, args.positional[0], call.site, host);
		return args.positional[0]?.value ?? constant(null);
	});
}
function answerResource(resource, call, host) {
	const path = resource.data.get("path");
	if (resource.parent === void 0 || path === void 0) return;
	register$4(resource.parent, methodNamed(call, host), path, argument$1(call, 1, "handler"), call.site, host);
}
function include$2(router, routes, host) {
	const { items, missing } = listed$1(routes, host);
	for (const { value, written } of items) {
		const child = host.routerOf(value);
		if (child !== void 0) host.mount(router, "", child);
		else host.unresolved(`the route in this list is not known: ${value.kind === "unknown" ? value.why : written}`, { router });
	}
	if (missing !== void 0) host.unresolved(`its list of routes is not known whole: ${missing}`, { router });
}
function mount$3(router, path, target, host) {
	const child = host.routerOf(target?.value);
	if (child !== void 0) host.mount(router, path, child);
	else host.unresolved(`the sub-application is not known: ${target?.written ?? "nothing"}`, {
		router,
		path: everythingBelow(path)
	});
	return constant(null);
}
function staticFiles$4(router, call, host) {
	const path = argument$1(call, 0, "prefix")?.value ?? "";
	host.route(router, {
		methods: ["GET"],
		path,
		handler: "static",
		nature: "static",
		site: call.site
	});
}

// src/frameworks/bottle.ts
const MODULE_VERBS = [
	"route",
	"get",
	"post",
	"put",
	"delete",
	"patch"
];
const SERVERS = [
	"bottle.run",
	"bottle.Bottle.run",
	"cheroot.wsgi.Server",
	"eventlet.wsgi.server",
	"gevent.pywsgi.WSGIServer",
	"paste.httpserver.serve",
	"waitress.serve",
	"wsgiref.simple_server.make_server"
];
const bottle = {
	id: "bottle",
	title: "Bottle",
	languages: ["python"],
	docs: "https://bottlepy.org/docs/dev/tutorial.html#request-routing",
	packages: ["bottle"],
	copied: {
		file: "bottle.py",
		text: "class Bottle("
	},
	serves: SERVERS,
	harmless: [
		...SERVERS,
		"bottle.debug",
		"gunicorn*",
		"waitress*",
		"paste*",
		"gevent*",
		"beaker*"
	],
	calls: {
		"bottle.Bottle": (_call, host) => host.router("app"),
		"bottle.default_app": (_call, host) => ({
			kind: "router",
			router: standard(host)
		}),
		"bottle.app": (_call, host) => ({
			kind: "router",
			router: standard(host)
		}),
		"bottle.mount": (call, host) => mount$2(standard(host), call, host),
		"bottle.hook": (call, host) => hook(standard(host), call, host),
		...Object.fromEntries(MODULE_VERBS.map((verb) => [`bottle.${verb}`, (call, host) => decorator$3(standard(host), verb, call, host)]))
	},
	method(router, name, call, host) {
		if (MODULE_VERBS.includes(name)) return decorator$3(router, name, call, host);
		if (name === "mount") return mount$2(router, call, host);
		if (name === "run") {
			router.served = true;
			return constant(null);
		}
		if (name === "merge") {
			const child = host.routerOf(call.args.positional[0]?.value);
			if (child !== void 0) host.mount(router, "", child);
			return constant(null);
		}
		return name === "hook" ? hook(router, call, host) : void 0;
	},
	path: bottlePath
};
function standard(host) {
	return host.state("default", () => {
		const { router } = host.router("app");
		router.served = true;
		return router;
	});
}
function decorator$3(router, name, call, host) {
	const path = call.args.positional[0] ?? call.args.named.get("path");
	const given = call.args.named.get("method") ?? (name === "route" ? call.args.positional[1] : void 0);
	const methods = given === void 0 ? [VERB_METHODS.get(name) ?? "GET"] : methodsOf$2(given.value, host);
	const register = (handler) => {
		if (path === void 0) return;
		if (methods === void 0) host.unresolved("its method is not known", {
			router,
			path: path.value,
			site: call.site
		});
		else host.route(router, {
			methods,
			path: path.value,
			handler: host.handlerName(handler),
			site: call.site
		});
	};
	const callback = call.args.named.get("callback") ?? call.args.positional[name === "route" ? 2 : 1];
	if (callback !== void 0) {
		register(callback);
		return callback.value;
	}
	return native(name, (args) => {
		register(args.positional[0]);
		return args.positional[0]?.value ?? constant(null);
	});
}
function methodsOf$2(value, host) {
	const methods = host.items(value)?.map((item) => methodOf(host.text(item) ?? ""));
	return methods?.every((method) => method !== void 0) === true ? methods : void 0;
}
function mount$2(router, call, host) {
	const [prefix, target] = call.args.positional;
	const child = host.routerOf(target?.value);
	if (prefix === void 0) return constant(null);
	if (child !== void 0) host.mount(router, prefix.value, child);
	else host.unresolved(`what is mounted here is not known: ${target?.written ?? "nothing"}`, {
		router,
		path: prefix.value
	});
	return constant(null);
}
function hook(router, call, host) {
	const isBefore = host.text(call.args.positional[0]?.value) === "before_request";
	return native("hook", (args) => {
		if (isBefore) host.guard(router, host.guardNames(args.positional.slice(0, 1)), { whole: true });
		return args.positional[0]?.value ?? constant(null);
	});
}
function bottlePath(raw) {
	let catchAll;
	const path = raw.replace(/<(\w*)(?::(\w+)(?::((?:\\.|[^<>\\])*))?)?>/g, (_match, name, filter, pattern) => {
		const called = name === "" ? "rest" : name;
		if (filter === "path" || filter === "re" && /^\.[*+]$/.test(pattern ?? "")) catchAll = called;
		return `{${called}}`;
	}).replace(/(?<=\/):(\w+)/g, "{$1}").replace(/\\(.)/g, "$1");
	return [catchAll !== void 0 && path.endsWith(`{${catchAll}}`) ? {
		path,
		catchAll
	} : { path: path === "" ? "/" : path }];
}

// src/frameworks/shared/flask-configuration.ts
function flaskConfiguration(host) {
	const configuration = map([], true);
	const keep = (key, value) => {
		if (/^[A-Z][A-Z\d_]*$/.test(key)) configuration.entries.set(key, soften(key, value, host));
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
		return constant(null);
	});
	const merge = native("from_mapping", (args) => {
		for (const [key, given] of args.named) keep(key, given.value);
		for (const { value } of args.positional) for (const [key, entry] of host.entries(value)) keep(key, entry);
		return constant(null);
	});
	configuration.entries.set("from_object", load);
	configuration.entries.set("from_mapping", merge);
	return configuration;
}
function soften(key, value, host) {
	const forced = host.force(value);
	return forced.kind === "constant" && typeof forced.value === "string" && forced.soft === void 0 ? constant(forced.value, `default of the setting ${key}`) : forced.kind === "constant" && typeof forced.value === "boolean" ? constant(forced.value, `default of the setting ${key}`) : forced;
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

// src/frameworks/shared/flask-places.ts
function rootPathOf(call, host) {
	const name = host.text(argument$1(call, 0, "import_name")?.value);
	if (name === void 0) return void 0;
	const module = host.import(name, call.site.file);
	if (module.kind !== "module") return void 0;
	const file = host.text(host.member(module, "__file__"));
	return file === void 0 ? void 0 : constant(file.slice(0, file.lastIndexOf("/")));
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
function viewTerm({ symbol, args, site, receiver }) {
	return {
		kind: "term",
		symbol,
		args,
		site,
		...receiver === void 0 ? {} : { receiver }
	};
}
function viewOf$1(value, host) {
	const forced = host.force(value);
	if (forced.kind === "class") return {
		type: forced,
		guards: []
	};
	if (forced.kind === "function") {
		for (const decoration of host.decorationsOf(forced)) {
			const term = host.force(decoration.value);
			const wrapped = term.kind === "term" && term.symbol === "functools.wraps" ? term.args?.positional[0] : void 0;
			const view = wrapped === void 0 ? void 0 : viewOf$1(wrapped.value, host);
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
	const view = inner === void 0 ? void 0 : viewOf$1(inner.value, host);
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
	if (isReadByItself(router, path, host)) {
		host.unresolved("what its path means is up to what the blueprint is registered with (`make_setup_state`)", { site: call.site });
		return;
	}
	const named = methods === void 0 || isNothing(methods, host) ? void 0 : namedMethods(methods, host);
	if (methods !== void 0 && !isNothing(methods, host) && named === void 0) {
		host.unresolved("its methods are not known", {
			router,
			path,
			site: call.site
		});
		return;
	}
	const view = handler === void 0 ? void 0 : viewOf$1(handler.value, host);
	if (view !== void 0) {
		registerView$1(router, path, view, named, call.site, host);
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
		handler: nameOf$1(handler, call, host),
		guards: wrappers$1(value, host),
		site: call.site,
		...redirects ? { nature: "redirect" } : {}
	});
}
function isReadByItself(router, path, host) {
	if (host.override(router, "make_setup_state") === void 0) return false;
	return (typeof path === "string" ? [{ text: path }] : host.texts(path)).some(({ text }) => !text.startsWith("/"));
}
function functionMethods(value, host) {
	const own = value?.kind === "function" ? host.member(value, "methods") : void 0;
	return (own === void 0 || host.force(own).kind !== "list" ? void 0 : namedMethods(own, host)) ?? ["GET"];
}
function nameOf$1(handler, call, host) {
	if (handler !== void 0) return handlerName(handler, host);
	const endpoint = argument$1(call, 1, "endpoint");
	return (endpoint === void 0 ? void 0 : host.text(endpoint.value)) ?? "(none)";
}
function registerView$1(router, path, view, named, site, host) {
	const { type } = view;
	const guards = [...view.guards, ...listedDecorators(type, "decorators", host)];
	const own = host.force(host.member(type, "methods"));
	const wanted = named ?? (own.kind === "list" ? namedMethods(own, host) : void 0);
	const names = /* @__PURE__ */ new Set([...VIEW_METHODS, ...(wanted ?? []).map((method) => method.toLowerCase())]);
	const members = viewMethods(type, host, names);
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

// src/frameworks/shared/python-plugins.ts
const MANAGERS = [
	"ExtensionManager",
	"NamedExtensionManager",
	"EnabledExtensionManager",
	"HookManager",
	"DispatchExtensionManager",
	"NameDispatchExtensionManager"
];
function loaded(point, call, host) {
	const plugin = host.call(host.member(point, "load"), NO_ARGUMENTS);
	if (host.truth(argument$1(call, void 0, "invoke_on_load")?.value) !== true) return plugin;
	const positional = (host.items(argument$1(call, void 0, "invoke_args")?.value) ?? []).map((value) => ({
		value,
		written: ""
	}));
	return host.call(plugin, {
		positional,
		named: /* @__PURE__ */ new Map(),
		open: false
	});
}
function manager(call, host) {
	const group = host.text(argument$1(call, 0, "namespace")?.value);
	if (group === void 0) return void 0;
	const extensions = host.entryPoints(group).map((point) => {
		const object = loaded(point, call, host);
		return map([
			["name", host.member(point, "name")],
			["entry_point", point],
			["plugin", object],
			["obj", object]
		]);
	});
	const each = (name, work) => [name, native(name, (args) => list(extensions.map((one) => work(one, args))))];
	return map([
		["extensions", list(extensions)],
		["names", native("names", () => list(extensions.map((one) => host.member(one, "name"))))],
		each("map", (extension, args) => {
			const [work, ...rest] = args.positional;
			const positional = [{
				value: extension,
				written: "extension"
			}, ...rest];
			return work === void 0 ? constant(null) : host.call(work.value, {
				...args,
				positional
			});
		}),
		each("map_method", (extension, args) => {
			const [name, ...positional] = args.positional;
			const method = host.text(name?.value);
			return method === void 0 ? constant(null) : host.call(host.member(host.member(extension, "obj"), method), {
				...args,
				positional
			});
		})
	]);
}
function loadPlugins(call, host) {
	const group = host.text(argument$1(call, 0, "namespace")?.value);
	const dependencies = argument$1(call, 2, "dependencies");
	for (const point of group === void 0 ? [] : host.entryPoints(group)) {
		const plugin = host.call(host.call(host.member(point, "load"), NO_ARGUMENTS), NO_ARGUMENTS);
		host.call(host.member(plugin, "load"), {
			positional: dependencies === void 0 ? [] : [dependencies],
			named: /* @__PURE__ */ new Map(),
			open: false
		});
	}
	return constant(null);
}
const PLUGIN_CALLS = {
	...Object.fromEntries(MANAGERS.flatMap((name) => [
		[`stevedore.${name}`, manager],
		[`stevedore.extension.${name}`, manager],
		[`stevedore.named.${name}`, manager],
		[`stevedore.enabled.${name}`, manager]
	])),
	"xivo.plugin_helpers.load": loadPlugins
};

// src/frameworks/flask.ts
const EXTENSIONS = words$1(`
  werkzeug.* flask.cli* flask.testing* flask_cors* flask_sqlalchemy* flask_migrate* flask_login* flask_bcrypt* flask_mail*
  flask_jwt_extended* flask_jwt.* flask_httpauth* flask_principal* flask_caching* flask_cache* flask_limiter* flask_wtf*
  flask_marshmallow* flask_talisman* flask_babel* flask_babelex* flask_compress* flask_session* flask_seasurf*
  flask_mongoengine* flask_pymongo* flask_redis* flask_socketio* flask_moment* flask_bootstrap* flask_pagedown*
  flask_assets* flask_htmlmin* flask_script* flask_sslify* flask_sse* flask_executor* flask_apscheduler* flask_celeryext*
  flask_minify* flask_logging* flask_injector* flask_uploads* flask_gravatar* flask_alembic* flask_mailman* flask_argon2*
  quart_cors* quart_schema* quart_auth* quart_rate_limiter* blinker* authlib* peewee* playhouse.* pymongo* mongoengine*
  flask_debugtoolbar* flask.signals* flask.request_started* flask.request_finished* flask.got_request_exception*
  flask.template_rendered* tornado.* cachelib* healthcheck* flask_admin.contrib* flask_apispec* flask_crontab* flask_profiler*
`);
function adminPages(call, host) {
	const made = call.receiver === void 0 ? void 0 : host.force(call.receiver);
	const app = host.routerOf(argument$1(call, 0, "app")?.value);
	const given = call.args.named.get("url") ?? (made?.kind === "term" ? made.args?.named.get("url") : void 0);
	if (app !== void 0) host.route(app, {
		methods: ["GET"],
		path: host.concatenate([given?.value ?? constant("/admin"), constant("/<path:page>")]),
		handler: "Admin",
		nature: "page"
	});
	return {
		kind: "term",
		symbol: "flask_admin.Admin",
		args: call.args,
		site: call.site
	};
}
function application$4(call, host) {
	const made = host.router("app");
	staticFiles$3(made.router, call, {
		folder: "static",
		path: "/static"
	}, host);
	return made;
}
function blueprint$1(call, host) {
	const prefix = optional(call, void 0, "url_prefix", host);
	const made = host.router("blueprint", prefix === void 0 ? {} : { prefix });
	staticFiles$3(made.router, call, void 0, host);
	return made;
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
	harmless: [...BYSTANDERS, ...EXTENSIONS],
	calls: {
		"flask.Flask": application$4,
		"flask_admin.Admin": adminPages,
		"flask_admin.Admin.init_app": adminPages,
		"flask.app.Flask": application$4,
		"quart.Quart": application$4,
		"quart_cors.cors": (call) => call.args.positional[0]?.value,
		"apiflask.APIFlask": application$4,
		"flask_openapi3.OpenAPI": application$4,
		"flask.Blueprint": blueprint$1,
		"flask.blueprints.Blueprint": blueprint$1,
		"quart.Blueprint": blueprint$1,
		"apiflask.APIBlueprint": blueprint$1,
		"flask_openapi3.APIBlueprint": blueprint$1,
		"flask_openapi3.APIView": blueprint$1,
		"flask.views.View.as_view": viewTerm,
		"flask.views.MethodView.as_view": viewTerm,
		"quart.views.View.as_view": viewTerm,
		"quart.views.MethodView.as_view": viewTerm,
		"apiflask.views.MethodView.as_view": viewTerm,
		"werkzeug.middleware.dispatcher.DispatcherMiddleware": dispatcher,
		"werkzeug.wsgi.DispatcherMiddleware": dispatcher,
		"flask.current_app._get_current_object": (_call, host) => theApplication(host),
		"flask.helpers.get_root_path": rootPathOf,
		"quart.helpers.get_root_path": rootPathOf,
		...SETTINGS_CALLS,
		...PLUGIN_CALLS
	},
	method(router, name, call, host) {
		if (SHORTCUTS.has(name)) {
			const method = methodOf(name);
			return method === void 0 ? void 0 : decorator$2(router, call, host, constant(method));
		}
		switch (name) {
			case "route": return decorator$2(router, call, host, void 0);
			case "websocket": return webSocket$2(router, call, host);
			case "add_url_rule": {
				const handler = argument$1(call, 2, "view_func");
				registerRule(router, handler, argument$1(call, void 0, "methods")?.value, call, host);
				return constant(null);
			}
			case "register_blueprint":
			case "register_api":
			case "register_api_view": return registerBlueprint(router, call, host);
			case "before_request":
			case "before_app_request": return before(router, name, call, host);
			default: return QUIET$4.has(name) ? quiet$1(call, host) : void 0;
		}
	},
	member(router, name, host) {
		if (name === "wsgi_app" || name === "asgi_app") return {
			kind: "router",
			router
		};
		if (name === "url_prefix" && router.kind === "blueprint") return router.prefix ?? constant(null);
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
	"patch",
	"query"
]);
const QUIET$4 = new Set(words$1(`
    after_request after_app_request teardown_request teardown_app_request teardown_appcontext errorhandler app_errorhandler
    register_error_handler error_processor context_processor app_context_processor shell_context_processor template_filter
    app_template_filter template_global app_template_global template_test app_template_test add_template_filter
    add_app_template_filter add_template_global url_value_preprocessor app_url_value_preprocessor url_defaults
    app_url_defaults before_first_request before_app_first_request endpoint before_serving after_serving while_serving
    before_websocket cli command run app_context test_client test_cli_runner test_request_context request_context input
    output doc
  `));
function quiet$1(call, host) {
	const [first] = call.args.positional;
	if (first === void 0 || !host.isFunction(first.value)) return quietDecorator(host);
	host.handlerName(first);
	return first.value;
}
function decorator$2(router, call, host, methods) {
	const named = argument$1(call, void 0, "methods")?.value;
	return native("route", (args) => {
		const [handler] = args.positional;
		if (handler === void 0) return constant(null);
		registerRule(router, handler, named ?? methods, call, host);
		return handler.value;
	});
}
function webSocket$2(router, call, host) {
	return native("websocket", (args) => {
		host.route(router, {
			methods: ["GET"],
			path: argument$1(call, 0, "rule")?.value ?? "",
			handler: host.handlerName(args.positional[0]),
			nature: "websocket",
			site: call.site
		});
		return args.positional[0]?.value ?? constant(null);
	});
}
function registerBlueprint(router, call, host) {
	const target = argument$1(call, 0, "blueprint") ?? call.args.named.get("api") ?? call.args.named.get("api_view");
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
	return constant(null);
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
	return call.args.positional[0]?.value ?? constant(null);
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
	if (only === void 0 || others.length > 0) return void 0;
	return only.owner ?? {
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
			path: everythingBelow(constant(path))
		});
	}
	return made;
}
function staticFiles$3(router, call, standard, host) {
	if (router.kind === "app") host.state("applications", () => /* @__PURE__ */ new Set()).add(router);
	const folder = argument$1(call, void 0, "static_folder")?.value;
	if (folder === void 0 ? standard === void 0 : isNothing(folder, host)) return;
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

// src/frameworks/shared/connexion-resolvers.ts
const BY_NAME = {
	kind: "name",
	root: "",
	collection: "search",
	written: ""
};
const KINDS = {
	Resolver: "name",
	RelativeResolver: "relative",
	RestyResolver: "rest",
	MethodResolver: "method",
	MethodViewResolver: "method"
};
function resolverOf(value, host) {
	if (value === void 0) return BY_NAME;
	const term = host.force(value);
	if (term.kind !== "term") return {
		...BY_NAME,
		kind: "own",
		written: "a resolver of its own"
	};
	const name = term.symbol.slice(term.symbol.lastIndexOf(".") + 1);
	const kind = KINDS[name];
	const [first] = term.args?.positional ?? [];
	if (kind === void 0 || kind === "name" && (first !== void 0 || hasNamed(term.args?.named))) return {
		...BY_NAME,
		kind: "own",
		written: name
	};
	const root = first ?? term.args?.named.get("root_path") ?? term.args?.named.get("default_module_name");
	const text = host.text(root?.value);
	if (kind !== "name" && text === void 0) return {
		...BY_NAME,
		kind: "own",
		written: `${name} with a module that is not known`
	};
	const collection = host.text(term.args?.named.get("collection_endpoint_name")?.value);
	return {
		kind,
		root: text ?? "",
		collection: collection ?? "search",
		written: name
	};
}
function hasNamed(named) {
	return named !== void 0 && named.size > 0;
}
function operationName(operation, resolver) {
	const controller = extension(operation, "x-openapi-router-controller", "x-swagger-router-controller");
	const id = operation.operationId;
	if (id === void 0) return resolver.kind === "rest" || resolver.kind === "method" ? byPath(operation, controller, resolver) : resolver.kind === "own" ? "" : void 0;
	if (controller !== void 0) return `${controller}.${id}`;
	return resolver.kind === "relative" ? `${resolver.root}.${id}` : id;
}
function byPath(operation, controller, resolver) {
	const parts = operation.path.split("/").filter((part) => part !== "");
	const isParameter = (part) => part.startsWith("{") && part.endsWith("}");
	const resource = parts.filter((part) => !isParameter(part)).join(".").replace(/-/g, "_");
	const module = controller ?? (resource === "" ? resolver.root : `${resolver.root}.${resource}`);
	const name = operation.method === "GET" && resource !== "" && !isParameter(parts.at(-1) ?? "") ? resolver.collection : operation.method.toLowerCase();
	if (resolver.kind === "rest") return `${module}.${name}`;
	const dot = module.lastIndexOf(".");
	return `${module.slice(0, dot + 1)}${camelized(module.slice(dot + 1))}View.${name}`;
}
function camelized(name) {
	return name.replace(/(?:^|_)(.)/g, (_all, letter) => letter.toUpperCase());
}
function findHandler(name, resolver, host) {
	const parts = name.split(".");
	let isOurs = parts.length < 2;
	for (let count = parts.length - 1; count > 0; count--) {
		const module = host.import(parts.slice(0, count).join("."), host.site.file);
		if (module.kind === "module") {
			const [first = "", ...rest] = parts.slice(count);
			if (!host.exportedNames(module).includes(first)) return host.exportedNames(module).includes("__getattr__") ? {
				kind: "unknown",
				why: `${name} is made by __getattr__`
			} : { kind: "absent" };
			const value = memberAt(host.member(module, first), rest, resolver, host);
			return value === void 0 ? { kind: "absent" } : {
				kind: "handler",
				value,
				site: handlerSite(value, module, first, host)
			};
		}
		isOurs ||= module.kind === "map" || module.kind === "unknown";
	}
	return isOurs ? { kind: "absent" } : {
		kind: "unknown",
		why: `its function ${name} is in no module of the repository`
	};
}
function memberAt(value, names, resolver, host) {
	const [name, ...rest] = names;
	const forced = host.force(value);
	if (name === void 0) return forced;
	if (forced.kind !== "class") {
		const member = host.force(host.member(forced, name));
		return member.kind === "constant" ? void 0 : memberAt(member, rest, resolver, host);
	}
	const view = host.members(forced, { inherited: true }).find((member) => member.name === name);
	if (view === void 0) return void 0;
	const member = host.force(view.value());
	return member.kind === "constant" ? constant(name) : memberAt(member, rest, resolver, host);
}

// src/frameworks/connexion.ts
function application$3(call, host) {
	const made = host.router("app");
	for (const name of ["specification_dir", "resolver"]) {
		const value = optional(call, void 0, name, host);
		if (value !== void 0) made.router.data.set(name, value);
	}
	return made;
}
const APPLICATIONS = [
	"connexion.App",
	"connexion.FlaskApp",
	"connexion.AioHttpApp",
	"connexion.AsyncApp",
	"connexion.apps.flask_app.FlaskApp",
	"connexion.apps.flask.FlaskApp",
	"connexion.apps.asynchronous.AsyncApp"
];
const APIS = [
	"connexion.Api",
	"connexion.FlaskApi",
	"connexion.apis.FlaskApi",
	"connexion.apis.flask_api.FlaskApi"
];
const connexion = {
	id: "connexion",
	title: "Connexion",
	languages: ["python"],
	docs: "https://connexion.readthedocs.io/en/latest/routing.html",
	packages: ["connexion"],
	buildsOn: "flask",
	settings: SETTINGS_BASES,
	harmless: [
		...BYSTANDERS,
		"connexion.*",
		"flask_cors*",
		"flask.json*"
	],
	calls: {
		...Object.fromEntries(APPLICATIONS.map((name) => [name, application$3])),
		...Object.fromEntries(APIS.map((name) => [name, api$4])),
		...SETTINGS_CALLS
	},
	method(router, name, call, host) {
		switch (name) {
			case "add_api":
				addApi(router, call, host);
				return constant(null);
			case "add_middleware":
				host.guard(router, host.guardNames(call.args.positional.slice(0, 1)), { whole: true });
				return constant(null);
			case "add_wsgi_middleware":
			case "add_error_handler": return constant(null);
			default: return flask.method?.(router, name, call, host);
		}
	},
	member: (router, name, host) => name === "app" ? {
		kind: "router",
		router
	} : flask.member?.(router, name, host),
	path: flaskTemplates
};
function addApi(router, call, host) {
	const inside = described(call, router, host);
	if (inside !== void 0) host.mount(router, "", inside, { site: call.site });
}
function api$4(call, host) {
	const made = host.router("api", { site: call.site });
	const inside = described(call, made.router, host);
	if (inside !== void 0) host.mount(made.router, "", inside, { site: call.site });
	made.router.data.set("blueprint", made);
	return made;
}
function described(call, router, host) {
	const given = argument$1(call, 0, "specification")?.value;
	const directory = router.data.get("specification_dir");
	const path = given === void 0 ? void 0 : inDirectory(directory, given, host);
	const named = describedBy(path, host);
	const base = optional(call, void 0, "base_path", host);
	if (named.api === void 0) {
		host.unresolved(named.why, {
			router,
			path: everythingBelow(base)
		});
		return;
	}
	const inside = host.router("api", {
		prefix: base ?? named.api.bases[0] ?? "",
		site: call.site
	});
	const resolver = resolverOf(optional(call, void 0, "resolver", host) ?? router.data.get("resolver"), host);
	const notes = named.note === void 0 ? [] : [named.note];
	for (const operation of named.api.operations) addOperation(inside.router, operation, resolver, notes, host);
	if (named.note !== void 0 && inside.router.events.length === 0) host.unresolved("its API description is not known", {
		router,
		path: everythingBelow(base)
	});
	return inside.router;
}
function inDirectory(directory, path, host) {
	const known = host.text(path);
	const above = directory === void 0 ? void 0 : host.text(directory);
	return known === void 0 || above === void 0 || known.startsWith("/") ? path : constant(`${above.replace(/\/$/, "")}/${known}`);
}
function addOperation(router, operation, resolver, notes, host) {
	const methods = [operation.method];
	const path = operation.path.replace(/\{([^}]*)\}/g, (_all, name) => `<${name.replace(/-/g, "_")}>`);
	const name = operationName(operation, resolver);
	if (name === void 0) return;
	const found = resolver.kind === "own" ? {
		kind: "unknown",
		why: `its function is found by ${resolver.written}`
	} : findHandler(name, resolver, host);
	if (found.kind === "unknown") host.unresolved(found.why, {
		router,
		methods,
		path,
		site: operation.location
	});
	else if (found.kind === "handler") {
		host.handlerName({
			value: found.value,
			written: name
		});
		host.route(router, {
			methods,
			path,
			handler: name,
			guards: wrappers$1(found.value, host),
			site: found.site,
			settled: true,
			...notes.length === 0 ? {} : { notes }
		});
	}
}

// src/frameworks/shared/django-companions.ts
const VERBS$3 = {
	django: {
		LoginView: "get post put",
		LogoutView: "post",
		PasswordChangeView: "get post put",
		PasswordChangeDoneView: "get",
		PasswordResetView: "get post put",
		PasswordResetDoneView: "get",
		PasswordResetConfirmView: "get post put",
		PasswordResetCompleteView: "get"
	},
	allauth: {
		LoginView: "get post put",
		LogoutView: "get post",
		SignupView: "get post put",
		EmailView: "get post put",
		ConfirmEmailView: "get post",
		PasswordChangeView: "get post put",
		PasswordSetView: "get post put",
		PasswordResetView: "get post put",
		PasswordResetDoneView: "get",
		PasswordResetFromKeyView: "get post put",
		PasswordResetFromKeyDoneView: "get"
	},
	dj_rest_auth: {
		LoginView: "post",
		LogoutView: "get post",
		UserDetailsView: "get put patch",
		PasswordChangeView: "post",
		PasswordResetView: "post",
		PasswordResetConfirmView: "post",
		RegisterView: "post",
		VerifyEmailView: "post",
		ResendEmailVerificationView: "post",
		SocialLoginView: "post",
		SocialConnectView: "post",
		SocialAccountListView: "get",
		SocialAccountDisconnectView: "post"
	},
	djoser: {
		TokenCreateView: "post",
		TokenDestroyView: "post"
	},
	knox: {
		LoginView: "post",
		LogoutView: "post",
		LogoutAllView: "post"
	},
	mozilla_django_oidc: {
		OIDCAuthenticationRequestView: "get",
		OIDCAuthenticationCallbackView: "get",
		OIDCLogoutView: "post"
	},
	oauth2_provider: {
		AuthorizationView: "get post put",
		TokenView: "post",
		RevokeTokenView: "post",
		IntrospectTokenView: "get post",
		UserInfoView: "get post"
	},
	rest_framework_jwt: {
		ObtainJSONWebTokenView: "post",
		VerifyJSONWebTokenView: "post",
		RefreshJSONWebTokenView: "post"
	},
	graphene_django: { GraphQLView: "get post" },
	formtools: {
		WizardView: "get post",
		SessionWizardView: "get post",
		CookieWizardView: "get post",
		NamedUrlWizardView: "get post",
		NamedUrlSessionWizardView: "get post",
		NamedUrlCookieWizardView: "get post"
	},
	registration: {
		RegistrationView: "get post",
		ActivationView: "get"
	},
	two_factor: {
		LoginView: "get post",
		SetupView: "get post",
		SetupCompleteView: "get",
		QRGeneratorView: "get",
		ProfileView: "get",
		BackupTokensView: "get post put",
		DisableView: "get post put"
	},
	vanilla: {
		View: "",
		GenericView: "",
		GenericModelView: "",
		TemplateView: "get",
		ListView: "get",
		DetailView: "get",
		FormView: "get post",
		CreateView: "get post",
		UpdateView: "get post",
		DeleteView: "get post"
	},
	strawberry: {
		GraphQLView: "get post",
		AsyncGraphQLView: "get post"
	}
};
function companionVerbs(symbol) {
	const [root = ""] = symbol.split(".");
	const table = Object.hasOwn(VERBS$3, root) ? VERBS$3[root] : void 0;
	const name = symbol.slice(symbol.lastIndexOf(".") + 1);
	return table !== void 0 && Object.hasOwn(table, name) ? table[name]?.split(" ").filter((verb) => verb !== "") : void 0;
}
const DJOSER = [
	"GET,POST users/",
	"GET,PUT,PATCH,DELETE users/{id}/",
	"GET,PUT,PATCH,DELETE users/me/",
	"POST users/activation/",
	"POST users/resend_activation/",
	"POST users/set_password/",
	"POST users/reset_password/",
	"POST users/reset_password_confirm/",
	"? users/set_",
	"? users/reset_"
];
const TABLES = {
	"django.conf.urls.i18n": ["POST setlang/"],
	"django_prometheus.urls": ["GET metrics"],
	"dj_rest_auth.urls": [
		"POST login/",
		"GET,POST logout/",
		"GET,PUT,PATCH user/",
		"POST password/change/",
		"POST password/reset/",
		"POST password/reset/confirm/",
		"POST token/verify/ REST_AUTH.USE_JWT",
		"POST token/refresh/ REST_AUTH.USE_JWT",
		"POST token/verify/ REST_USE_JWT",
		"POST token/refresh/ REST_USE_JWT"
	],
	"dj_rest_auth.registration.urls": [
		"POST ",
		"POST verify-email/",
		"POST resend-email/",
		"GET account-confirm-email/{key}/",
		"GET account-email-verification-sent/"
	],
	"djoser.urls": DJOSER,
	"djoser.urls.base": DJOSER,
	"djoser.urls.jwt": optionalSlash("POST jwt/create", "POST jwt/refresh", "POST jwt/verify"),
	"djoser.urls.authtoken": optionalSlash("POST token/login", "POST token/logout"),
	"knox.urls": [
		"POST login/",
		"POST logout/",
		"POST logoutall/"
	],
	"mozilla_django_oidc.urls": [
		"GET callback/",
		"GET authenticate/",
		"POST logout/"
	],
	"django.contrib.auth.urls": [
		"GET,POST,PUT login/",
		"POST logout/",
		"GET,POST,PUT password_change/",
		"GET password_change/done/",
		"GET,POST,PUT password_reset/",
		"GET password_reset/done/",
		"GET,POST,PUT reset/{uidb64}/{token}/",
		"GET reset/done/"
	]
};
function optionalSlash(...entries) {
	return entries.flatMap((entry) => [entry, `${entry}/`]);
}
function entriesOf(symbol) {
	return (Object.hasOwn(TABLES, symbol) ? TABLES[symbol] : void 0)?.map((entry) => {
		const [methods = "", path = "", setting] = entry.split(" ");
		return {
			methods: methods === "?" ? [] : methods.split(","),
			path,
			...setting === void 0 ? {} : { setting: setting.split(".") }
		};
	});
}

// src/frameworks/shared/django-configurations.ts
const VALUES = words$1(`
  Value BooleanValue IntegerValue PositiveIntegerValue FloatValue DecimalValue ListValue TupleValue SetValue DictValue
  SingleNestedListValue SingleNestedTupleValue URLValue EmailValue IPValue RegexValue PathValue BackendsValue
`);
const CONFIGURATION_VALUES = Object.fromEntries(VALUES.map((name) => [`configurations.values.${name}`, environmentValue]));
function environmentValue(call, host) {
	const given = argument$1(call, 0, "default");
	if (given === void 0) return {
		kind: "unknown",
		why: "a setting of the environment",
		site: call.site,
		environment: true
	};
	const value = host.force(given.value);
	return value.kind === "constant" ? constant(value.value, "default of a setting") : value;
}
function configurationsIn(module, named, host) {
	return (named === void 0 ? host.exportedNames(module) : [named]).flatMap((name) => {
		const type = host.force(host.member(module, name));
		if (type.kind !== "class") return [];
		if (!host.lineage(type).some((base) => base.kind === "term" && /^configurations\.(?:base\.)?Configuration$/.test(base.symbol))) return [];
		const self = host.instance(type, { shared: true });
		return host.members(type, { inherited: true }).filter((member) => /^[A-Z]/.test(member.name)).map((member) => [member.name, lazy(() => host.member(self, member.name), host.site)]);
	});
}

// src/frameworks/shared/django-paths.ts
function routeTemplate(route) {
	return route.replace(/<(?:([^<>:\s]+):)?(\w+)>/g, (_match, converter, name) => converter === "path" ? `{*${name}}` : `{${name}}`);
}
function templatesOf(value, dialect, host) {
	const items = host.texts(value).flatMap((known) => {
		return (dialect === "route" ? [routeTemplate(known.text)] : regexTemplates(known.text)).map((template) => textValue(template, known));
	});
	const [only] = items;
	return items.length === 1 && only !== void 0 ? only : {
		kind: "list",
		items,
		open: false
	};
}
function textValue(template, known) {
	if (!template.includes("")) return constant(template, known.soft);
	const pieces = template.split("");
	const filled = pieces.flatMap((piece, at) => {
		const hole = known.holes[at] ?? known.holes.at(-1);
		return at === pieces.length - 1 || hole === void 0 ? [piece] : [piece, hole];
	}).filter((part) => part !== "");
	return known.soft === void 0 ? {
		kind: "text",
		parts: filled
	} : {
		kind: "text",
		parts: filled,
		soft: known.soft
	};
}
function joinRaw(prefix, path) {
	return prefix + path;
}
function djangoPath(raw) {
	const catchAll = /\{\*(\w+)\}$/.exec(raw)?.[1];
	const path = raw.replace(/\{\*(\w+)\}/g, "{$1}");
	const template = path === "" ? "/" : path;
	return [catchAll === void 0 ? { path: template } : {
		path: template,
		catchAll
	}];
}

// src/frameworks/shared/django-settings.ts
const NAME = "DJANGO_SETTINGS_MODULE";
const CLASS_NAME = "DJANGO_CONFIGURATION";
const STARTERS = [
	"**/manage.py",
	"**/wsgi.py",
	"**/asgi.py",
	"**/celery.py"
];
const CONVENTIONAL$1 = ["**/settings.py", "**/settings/{__init__,base,common,production,prod,local,dev}.py"];
function projectsOf(host) {
	return host.state("projects", () => ({
		found: [],
		classes: /* @__PURE__ */ new Map(),
		parts: /* @__PURE__ */ new Map(),
		searched: false
	}));
}
function settingsDefault(call, host) {
	const [key, value] = call.args.positional;
	const name = host.text(key?.value);
	const type = name === CLASS_NAME ? host.text(value?.value) : void 0;
	if (type !== void 0) projectsOf(host).classes.set(call.site.file, type);
	if (name === NAME && value !== void 0) for (const { text, holes } of host.texts(value.value)) {
		const { found } = projectsOf(host);
		const { file } = call.site;
		if (holes.length === 0 && !found.some((one) => one.module === text && one.file === file)) found.push({
			file,
			module: text
		});
	}
	return {
		kind: "unknown",
		why: "os.environ.setdefault",
		site: call.site,
		environment: true
	};
}
function allProjects(host) {
	const projects = projectsOf(host);
	if (!projects.searched) {
		projects.searched = true;
		for (const glob of STARTERS) for (const file of host.files(glob)) host.module(file);
		if (projects.found.length === 0) for (const glob of CONVENTIONAL$1) for (const file of host.files(glob)) noteConventional(file, host);
		else noteNeighbours(projects.found, host);
	}
	return projects.found;
}
function noteNeighbours(found, host) {
	const absent = found.flatMap(({ file, module }) => {
		return module === void 0 || host.import(module, file).kind === "module" ? [] : [module];
	});
	if (absent.length < found.length) return;
	const folders = absent.map((name) => name.split(".").slice(0, -1).join("/"));
	for (const folder of new Set(folders)) if (folder !== "") for (const file of host.files(`{,**/}${folder}/*.py`)) noteConventional(file, host);
}
function noteConventional(file, host) {
	const module = host.module(file);
	if (module === void 0 || !host.exportedNames(module).includes("ROOT_URLCONF")) return;
	const [, name = ""] = /([^/]+)\.py$/.exec(file) ?? [];
	projectsOf(host).found.push({
		file,
		module: name === "__init__" ? "." : `.${name}`
	});
}
function nearest(projects, file) {
	const shared = projects.map((project) => sharedDepth$1(directoryOf$1(project.file), directoryOf$1(file)));
	const best = Math.max(0, ...shared);
	return projects.filter((_project, at) => shared[at] === best);
}
function directoryOf$1(file) {
	return file.split("/").slice(0, -1);
}
function sharedDepth$1(a, b) {
	const differs = a.findIndex((part, at) => part !== b[at]);
	return differs < 0 ? a.length : differs;
}
function settingsFor(host) {
	const projects = nearest(allProjects(host), host.site.file);
	const cache = host.state("settings", () => /* @__PURE__ */ new Map());
	const key = projects.map(({ file, module }) => `${file}:${module}`).join(" ");
	const cached = cache.get(key);
	if (cached !== void 0) return cached;
	const settings = readSettings(projects, host);
	if (projects.every((project) => isRead(project, host))) cache.set(key, settings);
	return settings;
}
function isRead(project, host) {
	const module = project.module === void 0 ? void 0 : host.import(project.module, project.file);
	return module?.kind !== "module" || module.module.state === "done";
}
function readSettings(projects, host) {
	const entries = /* @__PURE__ */ new Map();
	for (const project of projects) for (const [name, value] of settingsOf(project, host)) {
		const before = entries.get(name);
		const joined = before === void 0 ? value : joinedValue(before, value, host);
		entries.set(name, name === "DEBUG" ? unknown("the setting DEBUG", host.site) : joined);
	}
	entries.set("configure", configure(host));
	return {
		...map([], true),
		entries
	};
}
function joinedValue(first, second, host) {
	return lazy(() => {
		const members = [...host.alternatives(first), ...host.alternatives(second)];
		return {
			kind: "union",
			members: [...new Map(members.map((one) => [keyOf(one), one])).values()]
		};
	}, host.site);
}
function keyOf(value) {
	return value.kind === "constant" ? `${typeof value.value} ${value.value}` : value;
}
function settingsOf(project, host) {
	if (project.configured !== void 0) return [...project.configured.entries];
	const module = project.module === void 0 ? void 0 : host.import(project.module, project.file);
	if (module?.kind !== "module") return [];
	const { classes, parts } = projectsOf(host);
	const own = valuesIn(module, host);
	const taken = (parts.get(module.module.id) ?? []).flatMap((part) => valuesIn(part, host));
	return [
		...own,
		...taken,
		...configurationsIn(module, classes.get(project.file), host)
	];
}
function valuesIn(module, host) {
	return host.exportedNames(module).filter((name) => /^[A-Z]/.test(name)).map((name) => [name, lazy(() => host.member(module, name), host.site)]);
}
function splitSettings(call, host) {
	const { file } = call.site;
	const { parts } = projectsOf(host);
	const known = parts.get(file) ?? [];
	parts.set(file, known);
	for (const { value } of call.args.positional) {
		const path = host.text(value);
		const files = path === void 0 ? [] : host.files(posix.join(posix.dirname(file), path));
		known.push(...files.flatMap((one) => host.module(one) ?? []));
	}
	return constant(null);
}
function configure(host) {
	return native("configure", (args, site) => {
		const configured = map([...args.named].map(([name, { value }]) => [name, value]));
		projectsOf(host).found.push({
			file: site.file,
			configured
		});
		return constant(null);
	});
}
function rootTables(host) {
	const tables = [];
	const missing = [];
	const values = allProjects(host).map((project) => [project, new Map(settingsOf(project, host)).get("ROOT_URLCONF")]);
	const known = new Set(values.flatMap(([{ module }, value]) => value === void 0 ? [] : [module]));
	for (const [project, value] of values) {
		if (value === void 0) {
			if (project.module !== void 0 && known.has(project.module)) continue;
			const name = conventionalRoot(project, host);
			if (name === void 0) missing.push(project.file);
			else tables.push({
				name,
				from: project.file
			});
			continue;
		}
		for (const { text, holes } of host.texts(value)) if (holes.length > 0) missing.push(project.file);
		else tables.push({
			name: text,
			from: project.file
		});
	}
	return {
		tables,
		unknown: missing
	};
}
function conventionalRoot({ module, file }, host) {
	const [top] = module?.split(".") ?? [];
	if (top === void 0 || top === "") return void 0;
	const table = host.import(`${top}.urls`, file);
	return table.kind === "module" && host.exportedNames(table).includes("urlpatterns") ? `${top}.urls` : void 0;
}
function defaultPermissions(host) {
	const settings = host.member(host.import("django.conf", host.site.file), "settings");
	const classes = host.entry(host.entry(settings, "REST_FRAMEWORK"), "DEFAULT_PERMISSION_CLASSES");
	return (host.items(classes) ?? []).flatMap((item) => {
		const name = (host.text(item) ?? "").replace(/^.*\./, "");
		return name === "" || name === "AllowAny" ? [] : [{ name }];
	});
}

// src/frameworks/shared/django-view-classes.ts
const VERBS$2 = {
	TemplateView: "get",
	RedirectView: "get post put patch delete",
	ListView: "get",
	BaseListView: "get",
	DetailView: "get",
	BaseDetailView: "get",
	FormView: "get post put",
	BaseFormView: "get post put",
	CreateView: "get post put",
	BaseCreateView: "get post put",
	UpdateView: "get post put",
	BaseUpdateView: "get post put",
	ProcessFormView: "get post put",
	DeleteView: "get post delete",
	BaseDeleteView: "get post delete",
	DeletionMixin: "post delete",
	ArchiveIndexView: "get",
	YearArchiveView: "get",
	MonthArchiveView: "get",
	WeekArchiveView: "get",
	DayArchiveView: "get",
	TodayArchiveView: "get",
	DateDetailView: "get",
	JavaScriptCatalog: "get",
	JSONCatalog: "get",
	CreateAPIView: "post",
	ListAPIView: "get",
	RetrieveAPIView: "get",
	DestroyAPIView: "delete",
	UpdateAPIView: "put patch",
	ListCreateAPIView: "get post",
	RetrieveUpdateAPIView: "get put patch",
	RetrieveDestroyAPIView: "get delete",
	RetrieveUpdateDestroyAPIView: "get put patch delete",
	ObtainAuthToken: "post",
	TokenObtainPairView: "post",
	TokenRefreshView: "post",
	TokenVerifyView: "post",
	TokenBlacklistView: "post",
	TokenObtainSlidingView: "post",
	TokenRefreshSlidingView: "post",
	FilterView: "get",
	BulkCreateAPIView: "post",
	BulkUpdateAPIView: "put patch",
	BulkDestroyAPIView: "delete",
	ListBulkCreateAPIView: "get post",
	ListCreateBulkUpdateAPIView: "get post put patch",
	ListCreateBulkUpdateDestroyAPIView: "get post put patch delete",
	ListBulkCreateUpdateAPIView: "get post put patch",
	ListBulkCreateDestroyAPIView: "get post delete",
	ListBulkCreateUpdateDestroyAPIView: "get post put patch delete"
};
const ACTIONS = {
	CreateModelMixin: "create",
	ListModelMixin: "list",
	RetrieveModelMixin: "retrieve",
	UpdateModelMixin: "update partial_update",
	DestroyModelMixin: "destroy",
	ReadOnlyModelViewSet: "list retrieve",
	ModelViewSet: "list create retrieve update partial_update destroy",
	BulkCreateModelMixin: "create",
	BulkUpdateModelMixin: "bulk_update partial_bulk_update",
	BulkDestroyModelMixin: "bulk_destroy",
	BulkModelViewSet: "list create retrieve update partial_update destroy bulk_update partial_bulk_update bulk_destroy"
};
const KNOWN = /^(?:django|rest_framework|rest_framework_bulk|rest_framework_simplejwt|django_filters|abc|typing|collections|enum)\./;
function lastName$1(symbol) {
	return symbol.slice(symbol.lastIndexOf(".") + 1);
}
function listed(table, symbol) {
	const name = lastName$1(symbol);
	const words = Object.hasOwn(table, name) ? table[name] : void 0;
	if (words !== void 0) return words.split(" ");
	return KNOWN.test(symbol) || name.endsWith("Mixin") || !symbol.includes(".") ? [] : void 0;
}
function verbsOf(symbol) {
	const companion = companionVerbs(symbol);
	if (companion !== void 0) return companion;
	return listed(ACTIONS, symbol)?.length === 0 || !Object.hasOwn(ACTIONS, lastName$1(symbol)) ? listed(VERBS$2, symbol) : [];
}
function actionsOf(symbol) {
	return listed(ACTIONS, symbol);
}
const PAGES = /^(?:django\.contrib\.admin\b|drf_spectacular\.|drf_yasg\.|rest_framework_swagger\.|rest_framework\.(?:schemas|documentation|urls)\b|debug_toolbar\b|silk\b|django\.contrib\.admindocs\b)/;
function isLibraryPage(symbol) {
	return PAGES.test(symbol);
}
function isGuardMixin(name) {
	return /(?:Required|UserPassesTest|Access|AccessControl)Mixin$/.test(name);
}
const NEUTRAL = /^(?:django\.views\.decorators\.|django\.db\.|django\.utils\.|functools\.|rest_framework\.decorators\.|drf_spectacular\.|drf_yasg\.|asgiref\.|typing\.|abc\.|contextlib\.|staticmethod$|classmethod$|property$)/;
function isNeutral(symbol) {
	return NEUTRAL.test(symbol);
}

// src/frameworks/shared/django-tables.ts
function tablesOf(host) {
	return host.state("tables", () => /* @__PURE__ */ new Map());
}
function included(value, site, host) {
	return host.alternatives(value).flatMap((one) => {
		switch (one.kind) {
			case "constant": return typeof one.value === "string" ? included(host.import(one.value, site.file), site, host) : [{
				kind: "unknown",
				why: String(one.value)
			}];
			case "module": return [table(one.module, {
				file: one.module.id,
				line: 1
			}, () => host.member(one, "urlpatterns"), host)];
			case "list": {
				const [first] = one.items;
				const inner = first === void 0 ? void 0 : host.force(first);
				return inner !== void 0 && [
					"list",
					"module",
					"constant",
					"term"
				].includes(inner.kind) ? included(inner, site, host) : [table(one, site, () => one, host)];
			}
			case "term": return [{
				kind: "library",
				symbol: one.symbol,
				isPage: isLibraryPage(one.symbol)
			}];
			case "instance":
			case "map": return [table(one, site, () => host.member(one, "urlpatterns"), host)];
			default: return [{
				kind: "unknown",
				why: one.kind === "unknown" ? one.why : `a ${one.kind}`
			}];
		}
	});
}
function table(key, site, entries, host) {
	const tables = tablesOf(host);
	const known = tables.get(key);
	if (known !== void 0) return {
		kind: "table",
		router: known.router
	};
	const { router } = host.router("table", { site });
	tables.set(key, {
		router,
		site,
		entries
	});
	return {
		kind: "table",
		router
	};
}
function fillTables(host) {
	for (const { router, site, entries } of tablesOf(host).values()) fillTable(router, entries(), site, host);
}
function fillTable(router, entries, site, host) {
	const lists = host.alternatives(entries);
	const seen = /* @__PURE__ */ new Set();
	for (const one of lists) {
		if (one.kind !== "list") {
			const why = one.kind === "unknown" ? one.why : `it is a ${one.kind}`;
			host.unresolved(`the table of URLs is not known: ${why}`, {
				router,
				site
			});
			continue;
		}
		if (one.open) host.unresolved("the table of URLs has more entries than are known", {
			router,
			site
		});
		for (const { entry, isOne } of entriesIn(one.items, host)) {
			const key = entry.kind === "router" ? entry.router : entry;
			if (seen.has(key)) continue;
			seen.add(key);
			const isSure = isOne && lists.every((list) => list.kind === "list" && list.items.some((other) => sameEntry(host.force(other), entry)));
			host.under(isSure || hasCondition(entry) ? void 0 : "the table of URLs differs by a test", () => addEntry(router, entry, site, host));
		}
	}
}
function entriesIn(items, host) {
	return items.flatMap((item) => {
		const entries = host.alternatives(item);
		return entries.map((entry) => ({
			entry,
			isOne: entries.length === 1
		}));
	});
}
function sameEntry(a, b) {
	return a === b || a.kind === "router" && b.kind === "router" && a.router === b.router;
}
function hasCondition(entry) {
	return entry.kind === "router" && entry.router.events.some((event) => event.conditional !== void 0);
}
function addEntry(router, entry, site, host) {
	if (entry.kind === "router") {
		host.mount(router, constant(""), entry.router, { site: entry.router.site });
		return;
	}
	if (entry.kind === "list") {
		for (const item of entry.items) addEntry(router, host.force(item), site, host);
		return;
	}
	if (entry.kind === "constant") return;
	const why = entry.kind === "unknown" ? entry.why : entry.kind === "term" ? entry.symbol : `a ${entry.kind}`;
	host.unresolved(`an entry of the table of URLs is not known: ${why}`, {
		router,
		site
	});
}

// src/frameworks/shared/django-views.ts
const VERB_NAMES = [
	"get",
	"post",
	"put",
	"patch",
	"delete",
	"trace"
];
const METHOD_DECORATORS = {
	"django.views.decorators.http.require_GET": ["GET"],
	"django.views.decorators.http.require_POST": ["POST"],
	"django.views.decorators.http.require_safe": ["GET"]
};
const LIBRARY_VIEWS = {
	"rest_framework.authtoken.views.obtain_auth_token": ["POST"],
	"rest_framework_simplejwt.views.token_obtain_pair": ["POST"],
	"rest_framework_simplejwt.views.token_refresh": ["POST"],
	"rest_framework_simplejwt.views.token_verify": ["POST"],
	"django.views.i18n.set_language": ["POST"],
	"django.views.defaults.bad_request": ["ANY"],
	"django.views.defaults.permission_denied": ["ANY"],
	"django.views.defaults.page_not_found": ["ANY"],
	"django.views.defaults.server_error": ["ANY"],
	"django.contrib.sitemaps.views.index": ["GET"],
	"django.contrib.sitemaps.views.sitemap": ["GET"]
};
const NOTHING = {
	endpoints: [],
	nature: "operation"
};
function viewOf(given, host) {
	const views = host.alternatives(given.value).map((value) => viewOfOne({
		...given,
		value
	}, host));
	const missing = views.find((view) => view.missing !== void 0)?.missing;
	return {
		endpoints: views.flatMap((view) => view.endpoints),
		nature: views[0]?.nature ?? "operation",
		...missing === void 0 ? {} : { missing }
	};
}
function viewOfOne(given, host) {
	const value = host.force(given.value);
	switch (value.kind) {
		case "function": return functionView(value, given, host);
		case "term": return termView(value, given, host);
		case "native":
		case "method":
		case "instance":
		case "class": return operations(["ANY"], host.handlerName(given), []);
		default: return {
			...NOTHING,
			missing: `its view is not known: ${value.kind === "unknown" ? value.why : given.written}`
		};
	}
}
function operations(methods, handler, guards) {
	return {
		endpoints: methods.map((method) => ({
			method,
			handler,
			guards
		})),
		nature: "operation"
	};
}
function functionView(value, given, host) {
	const handler = host.handlerName(given);
	const decorations = allDecorations(value, host);
	const isApi = decorations.some((one) => symbolOf(one, host) === "rest_framework.decorators.api_view");
	const methods = decorations.flatMap((one) => methodsOfDecorator(host.force(one.value), host) ?? []);
	const wrapper = given.written.includes("(") ? host.nameOf(given) : handler;
	const guards = [...wrapper === handler ? [] : [{ name: wrapper }], ...decorations.flatMap((one) => guardsOfDecorator(one, host))];
	const permissions = decorations.some((one) => symbolOf(one, host)?.endsWith(".permission_classes") === true);
	return operations(methods.length > 0 ? methods : [isApi ? "GET" : "ANY"], handler, isApi && !permissions ? [...guards, ...defaultPermissions(host)] : guards);
}
function allDecorations(value, host, depth = 0) {
	const own = host.decorationsOf(value);
	const [inner] = own.flatMap((one) => {
		const term = host.force(one.value);
		return term.kind === "term" && term.symbol === "functools.wraps" ? term.args?.positional ?? [] : [];
	});
	return inner === void 0 || depth > 5 ? own : [...own, ...allDecorations(host.force(inner.value), host, depth + 1)];
}
function symbolOf(decoration, host) {
	const value = host.force(decoration.value);
	return value.kind === "term" ? value.symbol : void 0;
}
function methodsOfDecorator(value, host) {
	if (value.kind !== "term") return void 0;
	const plain = Object.hasOwn(METHOD_DECORATORS, value.symbol) ? METHOD_DECORATORS[value.symbol] : void 0;
	if (plain !== void 0) return plain;
	const first = value.args?.positional[0] ?? value.args?.named.get("request_method_list") ?? value.args?.named.get("http_method_names");
	if (/^(?:django\.views\.decorators\.http\.require_http_methods|rest_framework\.decorators\.api_view)$/.test(value.symbol)) return first === void 0 ? void 0 : namedMethods(first.value, host)?.filter(isNamed);
	return value.symbol === "django.utils.decorators.method_decorator" && first !== void 0 ? methodsOfDecorator(host.force(first.value), host) : void 0;
}
function isNamed(method) {
	return method !== "HEAD" && method !== "OPTIONS";
}
function guardsOfDecorator(decoration, host) {
	return guardsOf$1({
		value: decoration.value,
		written: decoration.written
	}, host);
}
function guardsOf$1(given, host) {
	const value = host.force(given.value);
	if (value.kind === "list") return value.items.flatMap((item, at) => guardsOf$1({
		value: item,
		written: value.written?.[at] ?? ""
	}, host));
	if (value.kind === "term") {
		const [first] = value.args?.positional ?? [];
		if (value.symbol === "django.utils.decorators.method_decorator") return first === void 0 ? [] : guardsOf$1(first, host);
		if (value.symbol === "rest_framework.decorators.permission_classes") return permissionNames(first?.value, host);
		if (isNeutral(value.symbol)) return [];
	}
	return value.kind === "native" || value.kind === "constant" ? [] : [{ name: host.nameOf(given) }];
}
function permissionNames(value, host) {
	if (value === void 0) return [];
	return host.guardNames([{
		value,
		written: ""
	}]).filter(({ name }) => !/(?:^|\.)AllowAny$/.test(name));
}
function termView(value, given, host) {
	if (isLibraryPage(value.symbol)) return {
		...operations(["GET"], host.nameOf(given), []),
		nature: "library-docs"
	};
	if (value.symbol === "django.views.static.serve" || value.symbol === "django.contrib.staticfiles.views.serve") return {
		...operations(["GET"], "serve", []),
		nature: "static"
	};
	const known = Object.hasOwn(LIBRARY_VIEWS, value.symbol) ? LIBRARY_VIEWS[value.symbol] : void 0;
	if (known !== void 0) return operations(known, host.handlerName(given), []);
	if (value.symbol === "as_view" || value.symbol.endsWith(".as_view")) return classView(value, host);
	if (value.symbol.endsWith(".as_asgi") || value.symbol === "channels.routing.URLRouter") return {
		...operations(["GET"], host.handlerName(given), []),
		nature: "websocket"
	};
	const [wrapped] = value.args?.positional ?? [];
	if (wrapped !== void 0 && isView(host.force(wrapped.value))) return wrappedView(value, wrapped, given, host);
	return {
		...NOTHING,
		missing: `the library decides which methods ${value.symbol} answers`
	};
}
function isView(value) {
	return [
		"function",
		"term",
		"union",
		"native",
		"instance"
	].includes(value.kind);
}
function wrappedView(value, wrapped, given, host) {
	const inner = viewOf(wrapped, host);
	const decorator = value.receiver?.kind === "term" && value.receiver.symbol === value.symbol ? value.receiver : value;
	const methods = methodsOfDecorator(decorator === value ? {
		...value,
		args: NO_ARGUMENTS
	} : decorator, host);
	const guards = isNeutral(value.symbol) ? [] : [{ name: host.nameOf(given) }];
	const endpoints = inner.endpoints.filter((one) => methods === void 0 || one.method === "ANY" || methods.includes(one.method)).flatMap((one) => one.method === "ANY" && methods !== void 0 ? methods.map((method) => ({
		...one,
		method
	})) : [one]).map((one) => ({
		...one,
		guards: [...guards, ...one.guards]
	}));
	return {
		...inner,
		endpoints
	};
}
function classView(value, host) {
	const type = value.receiver === void 0 ? void 0 : host.force(value.receiver);
	const args = value.args ?? NO_ARGUMENTS;
	const mapping = (args.positional[0] ?? args.named.get("actions"))?.value;
	const actions = host.entries(mapping);
	const allowed = namesIn(args.named.get("http_method_names")?.value, host);
	const given = mapping === void 0 ? void 0 : host.force(mapping);
	if (given?.kind === "map" && !given.open && actions.length === 0) return NOTHING;
	if (type?.kind !== "class") {
		const symbol = value.symbol.replace(/\.?as_view$/, "");
		const name = symbol.slice(symbol.lastIndexOf(".") + 1);
		const verbs = actions.length > 0 ? actions.map(([verb]) => verb) : verbsOf(symbol);
		if (verbs === void 0 || verbs.length === 0) return {
			...NOTHING,
			missing: `the library decides which methods ${symbol} answers`
		};
		const view = endpointsOf(verbs.map((verb) => [verb, `${name}.${verb}`]), allowed, () => []);
		return name === "RedirectView" ? {
			...view,
			nature: "redirect"
		} : view;
	}
	if (actions.length > 0) {
		const guards = classGuards(type, host);
		return endpointsOf(actions.map(([verb, action]) => [verb, `${type.name}.${host.text(action) ?? verb}`]), allowed ?? methodNames(type, host), () => guards);
	}
	if (host.lineage(type).some((base) => base.kind === "term" && isLibraryPage(base.symbol))) return {
		...operations(["GET"], `${type.name}.get`, []),
		nature: "library-docs"
	};
	const { verbs, missing } = verbsOfClass(type, host);
	const view = endpointsOf(verbs.map((verb) => [verb, `${type.name}.${verb}`]), allowed ?? methodNames(type, host), (verb) => [...classGuards(type, host), ...memberGuards(type, verb, host)]);
	if (missing !== void 0) return {
		...view,
		missing
	};
	const own = ownNames$1(type, host);
	if (verbs.length === 0 && ["dispatch", "http_method_not_allowed"].some((name) => own.has(name))) return operations(["ANY"], type.name, classGuards(type, host));
	if (view.endpoints.length === 0) return {
		...view,
		missing: `no method of ${type.name} is known`
	};
	return host.lineage(type).some((base) => base.kind === "term" && /^django\.views\..*\bRedirectView$/.test(base.symbol)) ? {
		...view,
		nature: "redirect"
	} : view;
}
function endpointsOf(named, allowed, guards) {
	return {
		endpoints: named.filter(([verb]) => allowed === void 0 || allowed.includes(verb)).flatMap(([verb, handler]) => {
			const method = methodOf(verb);
			return method === void 0 || !isNamed(method) ? [] : [{
				method,
				handler,
				guards: guards(verb)
			}];
		}),
		nature: "operation"
	};
}
function verbsOfClass(type, host) {
	const own = ownNames$1(type, host);
	const verbs = new Set(VERB_NAMES.filter((verb) => own.has(verb)));
	let missing;
	for (const base of host.lineage(type)) {
		const known = base.kind === "term" ? verbsOf(base.symbol) : base.kind === "class" ? [] : void 0;
		for (const verb of known ?? []) verbs.add(verb);
		if (known === void 0) missing = `more methods may come from ${baseName(base)}`;
	}
	const sorted = VERB_NAMES.filter((verb) => verbs.has(verb));
	return missing === void 0 ? { verbs: sorted } : {
		verbs: sorted,
		missing
	};
}
function ownNames$1(type, host) {
	const names = new Set(host.members(type, { inherited: true }).map((member) => member.name));
	for (const base of host.lineage(type)) if (base.kind === "class") for (const name of base.statics.keys()) names.add(name);
	return names;
}
function baseName(base) {
	if (base.kind === "term") return base.symbol;
	return base.kind === "unknown" ? base.why : "a base class that is not known";
}
function methodNames(type, host) {
	return namesIn(host.member(type, "http_method_names"), host);
}
function namesIn(value, host) {
	if (value === void 0) return void 0;
	const forced = host.force(value);
	if (forced.kind !== "list" || forced.open) return void 0;
	return forced.items.flatMap((item) => host.text(item)?.toLowerCase() ?? []);
}
function classGuards(type, host, permissions = permissionsOf(type, host)) {
	const mixins = host.lineage(type).slice(1).flatMap((base) => {
		const name = base.kind === "class" ? base.name : base.kind === "term" ? base.symbol.replace(/^.*\./, "") : "";
		return isGuardMixin(name) ? [{ name }] : [];
	});
	const all = [
		...host.decorations(type).flatMap((one) => guardsOfDecorator(one, host)),
		...memberGuards(type, "dispatch", host),
		...mixins,
		...permissions
	];
	return [...new Map(all.map((guard) => [guard.name, guard])).values()];
}
function permissionsOf(type, host) {
	if (!host.lineage(type).some((base) => base.kind === "term" && base.symbol.startsWith("rest_framework"))) return [];
	const names = ownNames$1(type, host);
	if (names.has("get_permissions")) return [{ name: "get_permissions" }];
	return names.has("permission_classes") ? permissionNames(host.member(type, "permission_classes"), host) : defaultPermissions(host);
}
function memberGuards(type, name, host) {
	return (host.members(type, { inherited: true }).find((one) => one.name === name)?.decorations ?? []).flatMap((one) => guardsOfDecorator(one, host));
}

// src/frameworks/shared/python-environment.ts
const READERS = /* @__PURE__ */ new Set([
	"environ.Env",
	"environ.FileAwareEnv",
	"environs.Env",
	"environs.FileAwareEnv"
]);
const PARSERS = /^(?:\(\)|str|bool|int|float|list|tuple|url|path|json|dict|unicode)$/;
function readByEnv(receiver, name, call, host) {
	const reader = host.force(receiver);
	if (reader.kind !== "term" || !READERS.has(reader.symbol) || !PARSERS.test(name)) return void 0;
	const { positional, named } = call.args;
	const key = host.text(positional[0]?.value) ?? "";
	const site = call.site;
	const second = name === "()" && reader.symbol.startsWith("environ.") ? void 0 : positional[1];
	const declared = reader.args?.named.get(key);
	const fallback = named.get("default") ?? second ?? (declared && { value: host.items(declared.value)?.[1] });
	const value = fallback?.value === void 0 ? void 0 : host.force(fallback.value);
	if (value === void 0) return {
		kind: "unknown",
		why: `the setting ${key}`,
		site,
		environment: true
	};
	return value.kind === "constant" ? constant(value.value, `default of the setting ${key}`) : value;
}

// src/frameworks/django.ts
const ROUTE = (call, host) => entry$1("route", call, host);
const REGEX = (call, host) => entry$1("regex", call, host);
const TRANSLATION = (call) => call.args.positional[0]?.value;
const django = {
	id: "django",
	title: "Django",
	languages: ["python"],
	docs: "https://docs.djangoproject.com/en/stable/topics/http/urls/",
	packages: ["django"],
	registering: [
		"django.urls",
		"django.conf.urls",
		"django.contrib.staticfiles.urls"
	],
	harmless: ["django.*", "channels*"],
	calls: {
		"django.urls.path": ROUTE,
		"django.urls.conf.path": ROUTE,
		"rest_framework.urls.path": ROUTE,
		"django.urls.re_path": REGEX,
		"django.urls.conf.re_path": REGEX,
		"django.conf.urls.url": REGEX,
		"django.conf.urls.defaults.url": REGEX,
		"django.conf.urls.patterns": (call) => list(call.args.positional.slice(1).map(({ value }) => value)),
		"django.conf.urls.static.static": staticFiles$2,
		"django.contrib.staticfiles.urls.staticfiles_urlpatterns": staticFiles$2,
		"django.conf.urls.i18n.i18n_patterns": translated,
		"django.urls.URLResolver": resolver,
		"django.urls.resolvers.URLResolver": resolver,
		"django.utils.translation.gettext_lazy": TRANSLATION,
		"django.utils.translation.ugettext_lazy": TRANSLATION,
		"django.utils.translation.gettext": TRANSLATION,
		"django.utils.translation.pgettext_lazy": (call) => call.args.positional[1]?.value,
		"django.contrib.admin.AdminSite": adminSite,
		"django.contrib.admin.sites.AdminSite": adminSite,
		"debug_toolbar.toolbar.debug_toolbar_urls": () => list([]),
		"os.environ.setdefault": settingsDefault,
		"split_settings.tools.include": splitSettings,
		"split_settings.tools.optional": (call) => call.args.positional[0]?.value,
		...CONFIGURATION_VALUES,
		"django.db.models.CharField": fieldDefault
	},
	symbol: (symbol, host) => symbol === "django.conf.settings" ? settingsFor(host) : void 0,
	foreign: (receiver, name, call, host) => name === "as_view" && receiver.kind === "class" ? {
		kind: "term",
		symbol: name,
		args: call.args,
		receiver,
		site: call.site
	} : readByEnv(receiver, name, call, host),
	finish(host) {
		serveRoots(host);
		fillTables(host);
	},
	join: joinRaw,
	path: djangoPath
};
function adminSite(call, host) {
	const made = host.router("administration", { site: call.site });
	made.router.data.set("urls", {
		kind: "term",
		symbol: "django.contrib.admin.site.urls",
		site: call.site
	});
	return made;
}
function fieldDefault(call, host) {
	const value = host.force(argument$1(call, void 0, "default")?.value ?? constant(null));
	return value.kind === "constant" && typeof value.value === "string" ? constant(value.value, "default of a column of the database") : void 0;
}
function serveRoots(host) {
	const { tables, unknown } = rootTables(host);
	for (const file of unknown.filter((one) => !tables.some(({ from }) => isOneProject(from, one)))) host.unresolved("the settings do not say which table of URLs is the root", { site: {
		file,
		line: 1
	} });
	const served = /* @__PURE__ */ new Set();
	for (const { name, from } of tables) {
		const site = {
			file: from,
			line: 1
		};
		for (const root of included(constant(name), site, host)) if (root.kind !== "table") host.unresolved(`ROOT_URLCONF is ${name}, which is not in the repository`, { site });
		else if (!served.has(root.router)) {
			served.add(root.router);
			const app = host.router("app", { site: root.router.site });
			host.mount(app.router, "/", root.router, { site: root.router.site });
		}
	}
}
function isOneProject(known, file) {
	const [a, b] = [known, file].map((path) => path.replace(/[^/]*$/, ""));
	return a !== void 0 && b !== void 0 && (a.startsWith(b) || b.startsWith(a));
}
function entry$1(dialect, call, host) {
	const made = host.router("entry", { site: call.site });
	const route = argument$1(call, 0, dialect === "route" ? "route" : "regex") ?? argument$1(call, 0, "route");
	const view = argument$1(call, 1, "view");
	if (route === void 0 || view === void 0) return made;
	const paths = templatesOf(route.value, dialect, host);
	for (const value of host.alternatives(view.value)) {
		const target = includeTarget(value);
		if (target !== void 0) include$1(made.router, paths, target, host);
		else addView(made.router, paths, {
			...view,
			value
		}, host);
	}
	return made;
}
function includeTarget(value) {
	if (value.kind === "list") return value;
	if (value.kind !== "term") return void 0;
	if (/^django\.(?:conf\.)?urls\.(?:conf\.)?include$/.test(value.symbol)) return (value.args?.positional[0] ?? value.args?.named.get("arg"))?.value;
	if (/\binclude$/.test(value.symbol) && value.args !== void 0) return value.args.positional.at(-1)?.value;
	return value.args === void 0 && /\.urls$/.test(value.symbol) ? value : void 0;
}
function include$1(router, paths, target, host) {
	for (const one of included(target, host.site, host)) if (one.kind === "table") host.mount(router, paths, one.router);
	else if (one.kind === "library" && entriesOf(one.symbol) !== void 0) includeKnown(router, paths, one.symbol, host);
	else if (one.kind === "library" && one.isPage) host.route(router, {
		methods: ["ANY"],
		path: below$2(paths, host),
		handler: one.symbol,
		nature: "library-docs"
	});
	else for (const path of host.items(paths) ?? [paths]) host.unresolved(one.kind === "library" ? `the library decides what ${one.symbol} serves` : `the included table of URLs is not known: ${one.why}`, {
		router,
		path: everythingBelow(path)
	});
}
function includeKnown(router, paths, symbol, host) {
	for (const entry of entriesOf(symbol) ?? []) {
		if (!isSet(entry, host)) continue;
		const below = (host.items(paths) ?? [paths]).map((one) => concatenate([one, constant(entry.path)], host.site));
		const methods = entry.methods.flatMap((name) => methodOf(name) ?? []);
		if (methods.length > 0) host.route(router, {
			methods,
			path: list(below),
			handler: symbol
		});
		else for (const path of below) host.unresolved(`the project decides what ${symbol} serves here`, {
			router,
			path: everythingBelow(path)
		});
	}
}
function isSet({ setting = [] }, host) {
	const settings = settingsFor(host);
	const value = setting.reduce((map, key) => host.entry(map, key), settings);
	return setting.length === 0 || host.truth(value) === true;
}
function below$2(paths, host) {
	const items = (host.items(paths) ?? [paths]).map((path) => {
		const [known] = host.texts(path);
		return known === void 0 || known.holes.length > 0 ? path : constant(`${known.text.replace(/(?<!\/)$/, "/")}{*path}`);
	});
	return list(items);
}
function addView(router, paths, given, host) {
	const named = host.text(given.value);
	const cut = named?.lastIndexOf(".") ?? -1;
	const value = named === void 0 || cut < 0 ? given.value : host.member(host.import(named.slice(0, cut), host.site.file), named.slice(cut + 1));
	const view = viewOf({
		...given,
		value
	}, host);
	for (const { method, handler, guards } of view.endpoints) host.route(router, {
		methods: [method],
		path: paths,
		handler,
		guards,
		nature: view.nature
	});
	if (view.missing === void 0) return;
	for (const path of host.items(paths) ?? [paths]) host.unresolved(view.missing, {
		router,
		path
	});
}
function staticFiles$2(call, host) {
	const prefix = argument$1(call, 0, "prefix")?.value ?? constant("static/");
	const made = host.router("entry", { site: call.site });
	for (const { text, holes } of host.texts(prefix)) {
		const [hole] = holes;
		const path = hole === void 0 ? constant(`${text.replace(/^\/+/, "")}{*path}`) : {
			kind: "text",
			parts: [hole]
		};
		host.route(made.router, {
			methods: ["GET"],
			path,
			handler: "serve",
			nature: "static"
		});
	}
	return list([made]);
}
function translated(call, host) {
	const entries = list(call.args.positional.map(({ value }) => value), call.args.open);
	return list([belowLanguage(entries, argument$1(call, void 0, "prefix_default_language")?.value, host)]);
}
function belowLanguage(entries, forDefault, host) {
	const made = host.router("entry");
	for (const prefix of host.truth(forDefault) === false ? ["", "{language}/"] : ["{language}/"]) include$1(made.router, constant(prefix), entries, host);
	return made;
}
function resolver(call, host) {
	const [pattern, entries] = call.args.positional.map(({ value }) => host.force(value));
	if (pattern === void 0 || entries === void 0) return void 0;
	const type = (pattern.kind === "instance" ? host.lineage(pattern.class) : [pattern]).find((one) => one.kind === "term");
	if (type?.kind !== "term") return void 0;
	const kind = type.symbol.slice(type.symbol.lastIndexOf(".") + 1);
	if (kind === "LocalePrefixPattern") return belowLanguage(entries, type.args?.named.get("prefix_default_language")?.value, host);
	const route = type.args?.positional[0]?.value;
	if (route === void 0 || kind !== "RoutePattern" && kind !== "RegexPattern") return void 0;
	const { router, ...entry } = host.router("entry");
	include$1(router, templatesOf(route, kind === "RoutePattern" ? "route" : "regex", host), entries, host);
	return {
		router,
		...entry
	};
}

// src/frameworks/shared/ninja-controllers.ts
function marked(host) {
	return host.state("controllers", () => /* @__PURE__ */ new Map());
}
function apiController(call, host) {
	return native("api_controller", ({ positional: [given] }) => {
		const type = given === void 0 ? void 0 : host.force(given.value);
		if (type?.kind === "class") marked(host).set(type, call);
		return given?.value ?? constant(null);
	});
}
const BARE = {
	positional: [],
	named: /* @__PURE__ */ new Map(),
	open: false
};
function controllerCall(type, host) {
	const call = marked(host).get(type);
	if (call !== void 0 || type.node.decorators.length === 0) return call;
	return host.decorations(type).map(({ value }) => host.force(value)).some((one) => one.kind === "term" && /^ninja_extra\..*\bapi_controller$/.test(one.symbol)) ? {
		args: BARE,
		site: host.siteOf(type),
		symbol: "api_controller"
	} : void 0;
}
function discoverable(host) {
	return host.classes().filter((type) => {
		const call = controllerCall(type, host);
		if (call === void 0) return false;
		const own = host.members(type, { inherited: true }).find((member) => member.name === "auto_import");
		const says = own === void 0 ? argument$1(call, void 0, "auto_import")?.value : own.value();
		return host.truth(says) !== false;
	});
}
function controllersIn(call, host) {
	return call.args.positional.flatMap(({ value, written }) => host.alternatives(value).map((one) => {
		const name = host.text(one);
		const cut = name?.lastIndexOf(".") ?? -1;
		return {
			value: name === void 0 || cut < 0 ? one : host.force(host.member(host.import(name.slice(0, cut), call.site.file), name.slice(cut + 1))),
			written
		};
	}));
}
function operationsOf(type, host) {
	const call = controllerCall(type, host);
	if (call === void 0) return void 0;
	return {
		prefix: argument$1(call, 0, "prefix_or_class")?.value ?? constant(""),
		operations: [...host.members(type, { inherited: true }).flatMap((member) => memberOperations(type, call, member, host)), ...modelOperations(type, call, host)]
	};
}
function memberOperations(type, controller, member, host) {
	return member.decorations.flatMap(({ value, line }) => {
		const term = host.force(value);
		const verb = term.kind === "term" ? /^ninja_extra\.(?:.*\.)?(?:http_|route\.)(\w+)$/.exec(term.symbol)?.[1] : void 0;
		if (term.kind !== "term" || term.args === void 0 || verb === void 0) return [];
		const call = {
			args: term.args,
			site: term.site,
			symbol: term.symbol
		};
		const given = argument$1(call, void 0, "methods")?.value;
		const method = methodOf(verb);
		return {
			methods: verb === "generic" ? given && namedMethods(given, host) : method && [method],
			path: argument$1(call, 0, "path")?.value ?? constant(""),
			handler: `${type.name}.${member.name}`,
			...guardsOf(call, controller, host),
			site: {
				file: member.site.file,
				line
			}
		};
	});
}
function guardsOf(call, controller, host) {
	const nearest = (name) => argument$1(call, void 0, name) ?? argument$1(controller, void 0, name);
	const auth = nearest("auth");
	const permissions = nearest("permissions");
	return {
		...auth === void 0 ? {} : { auth: host.guardNames([auth]) },
		guards: permissions === void 0 ? [] : host.guardNames([permissions])
	};
}
const MODEL_ROUTES = [
	[
		"create",
		"POST",
		"/"
	],
	[
		"find_one",
		"GET",
		"/{id}"
	],
	[
		"update",
		"PUT",
		"/{id}"
	],
	[
		"patch",
		"PATCH",
		"/{id}"
	],
	[
		"delete",
		"DELETE",
		"/{id}"
	],
	[
		"list",
		"GET",
		"/"
	]
];
function modelOperations(type, controller, host) {
	if (!hasBase(type, host, (symbol) => symbol.endsWith(".ModelControllerBase"))) return [];
	const config = host.force(host.member(type, "model_config"));
	if (config.kind !== "term" || config.args === void 0) return [];
	const allowed = host.items(config.args.named.get("allowed_routes")?.value)?.map((one) => host.text(one));
	const call = {
		args: BARE,
		site: config.site,
		symbol: ""
	};
	return MODEL_ROUTES.filter(([name]) => allowed === void 0 || allowed.includes(name)).map(([name, method, path]) => ({
		methods: [method],
		path: constant(path),
		handler: `${type.name}.${name}`,
		...guardsOf(call, controller, host),
		site: config.site
	}));
}
const TOKEN_PATHS = {
	NinjaJWTDefaultController: [
		"/pair",
		"/refresh",
		"/verify"
	],
	NinjaJWTSlidingController: [
		"/sliding",
		"/sliding/refresh",
		"/verify"
	]
};
function libraryController(term) {
	const name = /^ninja_jwt\.controller\.(?:Async)?(\w+)$/.exec(term.symbol)?.[1];
	const paths = name === void 0 ? void 0 : TOKEN_PATHS[name];
	return paths === void 0 ? void 0 : {
		prefix: "/token",
		paths
	};
}
function unknownController(on, written, value, host) {
	const why = value.kind === "unknown" ? value.why : value.kind === "term" ? value.symbol : written;
	host.unresolved(`the controller is not known: ${why}`, {
		router: on,
		path: everythingBelow(void 0)
	});
}

// src/frameworks/django-ninja.ts
const VERBS$1 = /* @__PURE__ */ new Set([
	"get",
	"post",
	"put",
	"patch",
	"delete"
]);
function api$3(call, host) {
	const made = host.router("api", { site: call.site });
	made.router.data.set("urls", list([made]));
	protect(made.router, call, host);
	return made;
}
function router$1(call, host) {
	const made = host.router("router", { site: call.site });
	protect(made.router, call, host);
	return made;
}
const djangoNinja = {
	id: "django-ninja",
	title: "django-ninja",
	languages: ["python"],
	docs: "https://django-ninja.dev/guides/routers/",
	packages: ["ninja", "ninja_extra"],
	harmless: ["ninja.*", "ninja_extra.*"],
	buildsOn: "django",
	calls: {
		"ninja.NinjaAPI": api$3,
		"ninja.main.NinjaAPI": api$3,
		"ninja.Router": router$1,
		"ninja.router.Router": router$1,
		"ninja_extra.NinjaExtraAPI": api$3,
		"ninja_extra.main.NinjaExtraAPI": api$3,
		"ninja_extra.Router": router$1,
		"ninja_extra.router.Router": router$1,
		"ninja_extra.api_controller": apiController,
		"ninja_extra.controllers.api_controller": apiController,
		"ninja_extra.controllers.base.api_controller": apiController
	},
	method(on, name, call, host) {
		if (VERBS$1.has(name) || name === "api_operation") return operation$1(on, name, call, host);
		switch (name) {
			case "add_router":
				addRouter(on, call, host);
				return constant(null);
			case "register_controllers":
				for (const { value, written } of controllersIn(call, host)) addController(on, value, written, host);
				return constant(null);
			case "auto_discover_controllers":
				protection(host).discovering.add(on);
				return constant(null);
			case "exception_handler": return native(name, (args) => args.positional[0]?.value ?? constant(null));
			case "add_exception_handler":
			case "add_decorator": return constant(null);
			default: return;
		}
	},
	finish(host) {
		for (const on of protection(host).discovering) for (const type of discoverable(host)) addController(on, type, type.name, host);
		for (const register of protection(host).waiting) register();
	},
	join: (prefix, path) => path === "" ? prefix : `${prefix}/${path}`.replace(/\/{2,}/g, "/"),
	path: (raw) => djangoPath(raw.replace(/\{(?:([^{}:\s]+):)?(\w+)\}/g, template))
};
function template(_all, converter, name) {
	return converter === "path" ? `{*${name}}` : `{${name}}`;
}
function protection(host) {
	return host.state("protection", () => ({
		own: /* @__PURE__ */ new Map(),
		parents: /* @__PURE__ */ new Map(),
		waiting: [],
		discovering: /* @__PURE__ */ new Set()
	}));
}
function protect(on, call, host) {
	const guards = authOf(call, host);
	if (guards !== void 0) protection(host).own.set(on, guards);
}
function authOf(call, host) {
	const given = argument$1(call, void 0, "auth");
	return given === void 0 ? void 0 : host.guardNames([given]);
}
function nearestAuth(on, host, depth = 0) {
	const { own, parents } = protection(host);
	const parent = parents.get(on);
	return own.get(on) ?? (parent === void 0 || depth > 20 ? [] : nearestAuth(parent, host, depth + 1));
}
function operation$1(on, name, call, host) {
	const isGeneral = name === "api_operation";
	const path = argument$1(call, isGeneral ? 1 : 0, "path")?.value ?? constant("");
	const given = argument$1(call, 0, "methods")?.value;
	const verb = methodOf(name);
	const methods = isGeneral ? given && namedMethods(given, host) : verb && [verb];
	const { site } = call;
	return native(name, ({ positional: [handler] }) => {
		const named = handlerName(handler, host);
		const own = authOf(call, host);
		const inner = wrappers$1(handler?.value, host);
		const { condition } = host;
		protection(host).waiting.push(() => host.under(condition, () => {
			const guards = [...own ?? nearestAuth(on, host), ...inner];
			if (methods !== void 0) host.route(on, {
				methods,
				path,
				handler: named,
				guards,
				site
			});
			else host.unresolved("its methods are not known", {
				router: on,
				path,
				site
			});
		}));
		return handler?.value ?? constant(null);
	});
}
function addRouter(on, call, host) {
	const prefix = argument$1(call, 0, "prefix")?.value ?? constant("");
	const given = argument$1(call, 1, "router")?.value;
	const name = host.text(given);
	const cut = name?.lastIndexOf(".") ?? -1;
	const value = name === void 0 || cut < 0 ? given : host.member(host.import(name.slice(0, cut), call.site.file), name.slice(cut + 1));
	for (const one of value === void 0 ? [] : host.alternatives(value)) {
		const child = host.routerOf(one);
		if (child !== void 0) {
			protection(host).parents.set(child, on);
			protect(child, call, host);
			host.mount(on, prefix, child);
		} else host.unresolved(`the router is not known: ${whyUnknown(one)}`, {
			router: on,
			path: everythingBelow(prefix)
		});
	}
}
function whyUnknown(value) {
	if (value.kind === "unknown") return value.why;
	return value.kind === "term" ? value.symbol : `a ${value.kind}`;
}
function addController(on, value, written, host) {
	const ofLibrary = value.kind === "term" ? libraryController(value) : void 0;
	const found = value.kind === "class" ? operationsOf(value, host) : void 0;
	if (found === void 0 && ofLibrary === void 0) {
		unknownController(on, written, value, host);
		return;
	}
	const { router: child } = host.router("router", { site: host.site });
	host.mount(on, found?.prefix ?? ofLibrary?.prefix ?? "", child);
	for (const path of ofLibrary?.paths ?? []) host.route(child, {
		methods: ["POST"],
		path,
		handler: written
	});
	const { condition } = host;
	for (const { methods, path, handler, auth, guards, site } of found?.operations ?? []) protection(host).waiting.push(() => host.under(condition, () => {
		if (methods === void 0) return host.unresolved("its methods are not known", {
			router: child,
			path,
			site
		});
		const all = [...auth ?? nearestAuth(on, host), ...guards];
		host.route(child, {
			methods,
			path,
			handler,
			guards: all,
			site
		});
	}));
}

// src/frameworks/shared/django-viewsets.ts
function routesOf(type, rules, host) {
	const names = new Set(ownNames$1(type, host));
	let missing;
	for (const base of host.lineage(type)) {
		const known = base.kind === "term" ? actionsOf(base.symbol) : base.kind === "class" ? [] : void 0;
		for (const action of known ?? []) names.add(action);
		if (known === void 0) missing = `more actions may come from ${baseName(base)}`;
	}
	const guards = classGuards(type, host);
	const standard = rules.flatMap(({ url, mapping = [] }) => mapping.filter(([, name]) => names.has(name)).map(([verb, name]) => ({
		verb,
		url,
		handler: `${type.name}.${name}`,
		guards: [...guards, ...memberGuards(type, name, host)]
	})));
	const allowed = methodNames(type, host);
	const routes = [...standard, ...extraRoutes(type, rules, host)].filter(({ verb }) => verb !== "head" && verb !== "options" && (allowed === void 0 || allowed.includes(verb)));
	return missing === void 0 ? { routes } : {
		routes,
		missing
	};
}
function extraRoutes(type, rules, host) {
	const members = host.members(type, { inherited: true });
	return members.flatMap((member) => {
		for (const decoration of member.decorations) {
			const term = host.force(decoration.value);
			if (term.kind === "term" && ACTION.test(term.symbol)) return actionRoutes(type, member, decoration, term, rules, host);
			const [, action, verb] = MAPPING.exec(decoration.written) ?? [];
			const mapped = members.find((one) => one.name === action);
			if (verb === void 0 || mapped === void 0) continue;
			const declared = declaredAction(mapped, host);
			if (declared !== void 0) return actionRoutes(type, mapped, declared.decoration, declared.term, rules, host).filter((route) => route.verb === declared.first).map((route) => ({
				...route,
				verb,
				handler: `${type.name}.${member.name}`,
				site: siteOf(member, decoration)
			}));
		}
		return [];
	});
}
const ACTION = /^rest_framework(?:_extensions)?\.decorators\.(?:action|detail_route|list_route)$/;
const MAPPING = /^(\w+)\.mapping\.(\w+)$/;
function siteOf(member, decoration) {
	return {
		file: member.site.file,
		line: decoration.line
	};
}
function declaredAction(member, host) {
	for (const decoration of member.decorations) {
		const term = host.force(decoration.value);
		if (term.kind === "term" && ACTION.test(term.symbol)) return {
			decoration,
			term,
			first: methodsOf$1(term, host)[0] ?? "get"
		};
	}
}
function methodsOf$1(term, host) {
	const value = (term.args?.named.get("methods") ?? term.args?.positional[0])?.value;
	const names = (host.items(value) ?? []).flatMap((item) => host.text(item)?.toLowerCase() ?? []);
	return names.length === 0 ? ["get"] : names;
}
function actionRoutes(type, member, decoration, term, rules, host) {
	const named = term.args?.named;
	const detail = term.symbol.endsWith(".action") ? host.truth((named?.get("detail") ?? term.args?.positional[1])?.value) === true : term.symbol.endsWith(".detail_route");
	const given = named?.get("url_path");
	const known = given === void 0 ? void 0 : host.texts(given.value);
	const paths = known === void 0 ? [member.name] : known.map(({ text }) => text);
	const own = named?.get("permission_classes");
	const guards = classGuards(type, host, own && permissionNames(own.value, host));
	const urls = rules.flatMap((rule) => rule.mapping === void 0 && rule.detail === detail ? [rule.url] : []);
	return paths.flatMap((path) => regexTemplates(path.replace(/^\^|\$$/g, "")).flatMap((template) => urls.flatMap((url) => methodsOf$1(term, host).map((verb) => ({
		verb,
		url: url.replace(/\{(?:url_path|methodname)\}/, () => template.replace(/^\//, "")),
		handler: `${type.name}.${member.name}`,
		guards: [...guards, ...memberGuards(type, member.name, host)],
		site: siteOf(member, decoration)
	})))));
}
function lookupOf(type, prefix, host) {
	const read = (name) => type === void 0 ? void 0 : host.text(host.member(type, name));
	const name = `${prefix}${read("lookup_url_kwarg") ?? read("lookup_field") ?? "pk"}`;
	const pattern = read("lookup_value_regex");
	const [template] = pattern === void 0 ? [] : regexTemplates(`(?P<lookup>${pattern})`);
	return template === "{*lookup}" || read("lookup_value_converter") === "path" ? `{*${name}}` : `{${name}}`;
}

// src/frameworks/shared/registered-nested.ts
const NESTS = "nests";
function nesting(made, call, host) {
	const { data } = made.router;
	data.set(NESTS, constant(true));
	const slash = argument$1(call, 0, "trailing_slash");
	data.set("trailing_slash", constant(host.truth(slash?.value) === true ? "/" : ""));
	return made;
}
function nestedEntry(call) {
	const given = [
		"prefix",
		"viewset",
		"nested"
	].map((name, at) => [name, argument$1(call, at, name)?.value ?? constant(null)]);
	return map([...given, ["basename", argument$1(call, void 0, "basename")?.value ?? constant(null)]]);
}
function registerNested(router, call, make, host) {
	const top = router.data.get("own urls");
	const urls = top?.kind === "list" ? top : void 0;
	const visit = (above, prefix, nested) => {
		if (nested === void 0 || host.truth(nested) === false) return;
		const entries = host.force(nested).kind === "list" ? host.items(nested) : void 0;
		if (entries === void 0) host.unresolved("what is nested below the registered viewset is not known", { router });
		if (entries === void 0 || prefix === void 0) return;
		const made = make(call);
		const { data } = made.router;
		data.set("trailing_slash", constant(""));
		data.set("nest_prefix", constant(`${lastWord(host.text(prefix))}_`));
		data.set("parent_router", {
			kind: "router",
			router: above
		});
		data.set("parent_prefix", prefix);
		urls?.items.push(made);
		for (const entry of entries) {
			const [inner, viewset, below, basename] = [
				"prefix",
				"viewset",
				"nested",
				"basename"
			].map((name) => host.entry(entry, name) ?? constant(null));
			const registry = data.get("registry");
			if (registry?.kind === "list") registry.items.push(list([
				inner,
				viewset,
				basename
			].map((one) => one ?? constant(null))));
			visit(made.router, inner, below);
		}
	};
	visit(router, argument$1(call, 0, "prefix")?.value, argument$1(call, 2, "nested")?.value);
}
function lastWord(prefix) {
	return /\w+$/.exec(prefix ?? "")?.[0] ?? "nested";
}

// src/frameworks/django-rest-framework.ts
const SIMPLE$1 = (call, host) => make(call, 0, host);
const WITH_ROOT = (call, host) => withRoot(make(call, 0, host));
const BULK = (call, host) => withRoot(make(call, 0, host, BULK_ACTIONS));
const NESTED = (call, host) => nested(call, host);
const NESTING = (call, host) => nesting(withRoot(make(call, 0, host)), call, host);
const NESTED_WITH_ROOT = (call, host) => withRoot(nested(call, host));
const djangoRestFramework = {
	id: "django-rest-framework",
	title: "Django REST framework",
	languages: ["python"],
	docs: "https://www.django-rest-framework.org/api-guide/routers/",
	buildsOn: "django",
	packages: [
		"rest_framework",
		"rest_framework_nested",
		"rest_framework_extensions",
		"rest_framework_bulk",
		"vng_api_common"
	],
	registering: [
		"rest_framework.routers",
		"rest_framework.urlpatterns",
		"rest_framework_nested.routers",
		"rest_framework_extensions.routers",
		"rest_framework_bulk.routes",
		"vng_api_common.routers"
	],
	harmless: ["rest_framework.*"],
	calls: {
		"rest_framework.routers.SimpleRouter": SIMPLE$1,
		"rest_framework.routers.DefaultRouter": WITH_ROOT,
		"rest_framework_nested.routers.SimpleRouter": SIMPLE$1,
		"rest_framework_nested.routers.DefaultRouter": WITH_ROOT,
		"rest_framework_nested.routers.NestedSimpleRouter": NESTED,
		"rest_framework_nested.routers.NestedDefaultRouter": NESTED_WITH_ROOT,
		"rest_framework_extensions.routers.ExtendedSimpleRouter": SIMPLE$1,
		"rest_framework_extensions.routers.ExtendedDefaultRouter": WITH_ROOT,
		"rest_framework_bulk.routes.BulkRouter": BULK,
		"rest_framework.routers.Route": rule(false),
		"rest_framework.routers.DynamicRoute": rule(true),
		"vng_api_common.routers.DefaultRouter": NESTING,
		"vng_api_common.routers.Nested": nestedEntry,
		"rest_framework.urlpatterns.format_suffix_patterns": (call) => argument$1(call, 0, "urlpatterns")?.value
	},
	method(router, name, call, host) {
		if (name === "register") return register$3(router, call, host);
		return name === "get_urls" ? router.data.get("own urls") : void 0;
	},
	member: (router, name, host) => name === "urls" ? urlsOf(router, host) : void 0,
	finish(host) {
		for (const router of routersOf(host)) fill(router, host);
	},
	join: joinRaw,
	path: djangoPath
};
function routersOf(host) {
	return host.state("routers", () => []);
}
function make(call, position, host, ofLists = {}) {
	const made = host.router("viewsets", { site: call.site });
	const { data } = made.router;
	const slash = argument$1(call, position, "trailing_slash");
	data.set("registry", list([]));
	data.set("own urls", list([made]));
	const routes = STANDARD_ROUTES.map(({ url, detail, mapping }, at) => {
		const actions = mapping === void 0 ? void 0 : texts({
			...mapping,
			...at === 0 ? ofLists : {}
		});
		return map([
			["url", constant(url)],
			["detail", constant(detail)],
			...actions === void 0 ? [] : [["mapping", actions]]
		]);
	});
	data.set("routes", list(routes));
	data.set("trailing_slash", constant(host.truth(slash?.value) === false ? "" : "/"));
	if (host.truth(argument$1(call, void 0, "use_regex_path")?.value) === false) data.set("use_regex_path", constant(false));
	routersOf(host).push(made.router);
	return made;
}
function urlsOf(router, host) {
	const own = router.data.get("own urls");
	const replaced = own === void 0 ? void 0 : host.override(router, "get_urls");
	if (replaced === void 0) return own;
	if (own !== void 0) router.data.set("urls", own);
	const urls = host.call(replaced, {
		positional: [],
		named: /* @__PURE__ */ new Map(),
		open: false
	});
	router.data.set("urls", urls);
	return urls;
}
const STANDARD_ROUTES = [
	{
		url: "{prefix}{trailing_slash}",
		detail: false,
		mapping: {
			get: "list",
			post: "create"
		}
	},
	{
		url: "{prefix}/{url_path}{trailing_slash}",
		detail: false
	},
	{
		url: "{prefix}/{lookup}{trailing_slash}",
		detail: true,
		mapping: {
			get: "retrieve",
			put: "update",
			patch: "partial_update",
			delete: "destroy"
		}
	},
	{
		url: "{prefix}/{lookup}/{url_path}{trailing_slash}",
		detail: true
	}
];
const BULK_ACTIONS = {
	put: "bulk_update",
	patch: "partial_bulk_update",
	delete: "bulk_destroy"
};
function texts(mapping) {
	return map(Object.entries(mapping).map(([verb, action]) => [verb, constant(action)]));
}
function rule(isDynamic) {
	return (call, host) => map([
		["url", argument$1(call, 0, "url")?.value ?? constant("")],
		["detail", constant(host.truth(argument$1(call, isDynamic ? 2 : 3, "detail")?.value) ?? false)],
		...isDynamic ? [] : [["mapping", argument$1(call, 1, "mapping")?.value ?? map([])]]
	]);
}
function rulesOf(router, host) {
	const rules = host.items(host.override(router, "routes") ?? router.data.get("routes"))?.map((item) => {
		const url = host.text(host.entry(item, "url"));
		const detail = host.truth(host.entry(item, "detail")) === true;
		const mapping = host.entry(item, "mapping");
		if (url === void 0) return void 0;
		const plain = url.replace(/^\^|\$$/g, "");
		if (mapping === void 0) return {
			url: plain,
			detail
		};
		return {
			url: plain,
			detail,
			mapping: host.entries(mapping).flatMap(([verb, action]) => {
				const name = host.text(action);
				return name === void 0 ? [] : [[verb, name]];
			})
		};
	});
	const known = rules?.filter((one) => one !== void 0);
	return known === void 0 || known.length !== rules?.length ? void 0 : known;
}
function withRoot(made) {
	made.router.data.set("include_root_view", constant(true));
	return made;
}
function nested(call, host) {
	const made = make(call, void 0, host);
	const { data } = made.router;
	const parent = argument$1(call, 0, "parent_router")?.value;
	const above = host.routerOf(parent);
	const count = Number(host.text(above?.data.get("nest_count")) ?? 0) + 1;
	const lookup = host.text(argument$1(call, void 0, "lookup")?.value) ?? `nested_${count}`;
	data.set("nest_count", constant(count));
	data.set("nest_prefix", constant(`${lookup}_`));
	if (parent !== void 0) data.set("parent_router", parent);
	data.set("parent_prefix", argument$1(call, 1, "parent_prefix")?.value ?? constant(""));
	const slash = above?.data.get("trailing_slash");
	if (slash !== void 0 && argument$1(call, void 0, "trailing_slash") === void 0) data.set("trailing_slash", slash);
	return made;
}
function originsOf(host) {
	return host.state("origins", () => /* @__PURE__ */ new Map());
}
function register$3(router, call, host) {
	const given = argument$1(call, 0, "prefix")?.value ?? constant("");
	const above = router.data.get("registered");
	const prefix = above === void 0 ? given : belowRegistered(above, given, call, host);
	const viewset = argument$1(call, 1, "viewset")?.value ?? constant(null);
	const registry = router.data.get("registry");
	const nests = router.data.has(NESTS);
	if (nests) registerNested(router, call, (at) => make(at, void 0, host), host);
	const item = list([
		prefix,
		viewset,
		argument$1(call, nests ? void 0 : 2, "basename")?.value ?? constant(null)
	]);
	if (registry?.kind === "list") registry.items.push(item);
	originsOf(host).set(item, {
		site: call.site,
		condition: host.condition
	});
	const below = host.router("registered", { parent: router });
	if (registry !== void 0) below.router.data.set("registry", registry);
	below.router.data.set("registered", prefix);
	return below;
}
function belowRegistered(above, given, call, host) {
	const lookups = host.items(argument$1(call, 3, "parents_query_lookups")?.value) ?? [];
	const name = host.text(lookups.at(-1))?.replace(/\W/g, "_") ?? "parent";
	return concatenate([
		above,
		constant(`/(?P<parent_lookup_${name}>[^/.]+)/`),
		given
	], call.site);
}
function fill(router, host) {
	if (host.truth(router.data.get("include_root_view")) === true) host.route(router, {
		methods: ["GET"],
		path: "",
		handler: "APIRootView.get",
		nature: "library-docs",
		site: router.site
	});
	const registry = router.data.get("registry");
	const forced = registry === void 0 ? void 0 : host.force(registry);
	if (forced?.kind !== "list") return;
	if (rulesOf(router, host) === void 0) host.unresolved("what its router makes of viewsets is not known", {
		router,
		site: router.site
	});
	if (forced.open) host.unresolved("more viewsets are registered than are known", {
		router,
		site: router.site
	});
	for (const entry of forced.items.flatMap((item) => host.alternatives(item))) if (entry.kind === "list") fillOne(router, entry, host);
	else if (entry.kind !== "constant") host.unresolved("a registered viewset is not known", {
		router,
		site: router.site
	});
}
function fillOne(router, entry, host) {
	const { site, condition } = originsOf(host).get(entry) ?? {
		site: router.site,
		condition: void 0
	};
	const [prefix = constant(""), viewset = constant(null)] = entry.items;
	const { router: child } = host.router("registration", { site });
	host.under(condition, () => host.mount(router, "", child, { site }));
	for (const path of prefixesOf(router, prefix, host)) for (const type of host.alternatives(viewset)) {
		if (type.kind !== "class") {
			const why = type.kind === "unknown" ? type.why : type.kind === "term" ? type.symbol : `a ${type.kind}`;
			host.unresolved(`the registered viewset is not known: ${why}`, {
				router: child,
				path: everythingBelow(path),
				site
			});
			continue;
		}
		const { routes, missing } = routesOf(type, rulesOf(router, host) ?? [], host);
		for (const route of routes) addRoute(child, router, path, lookupOf(type, "", host), route, site, host);
		if (missing !== void 0) host.unresolved(missing, {
			router: child,
			path: everythingBelow(path),
			site
		});
	}
}
function prefixesOf(router, prefix, host) {
	const dialect = host.truth(router.data.get("use_regex_path")) === false ? "route" : "regex";
	const templates = templatesOf(prefix, dialect, host);
	const around = aroundOf(router, host);
	return (host.items(templates) ?? [templates]).map((one) => around === void 0 ? one : concatenate([around, one], router.site));
}
function aroundOf(router, host, depth = 0) {
	const prefix = router.data.get("parent_prefix");
	if (prefix === void 0 || depth > 10) return void 0;
	const parent = host.routerOf(router.data.get("parent_router"));
	const registry = parent?.data.get("registry");
	const viewset = (host.items(registry) ?? []).map((item) => host.items(item) ?? []).find(([name]) => host.text(name) === host.text(prefix))?.[1];
	const type = viewset === void 0 ? void 0 : host.force(viewset);
	const lookup = lookupOf(type?.kind === "class" ? type : void 0, host.text(router.data.get("nest_prefix")) ?? "", host);
	const outer = parent === void 0 ? void 0 : aroundOf(parent, host, depth + 1);
	const parts = [templatesOf(prefix, "regex", host), constant(host.text(prefix) === "" ? `${lookup}/` : `/${lookup}/`)];
	return concatenate(outer === void 0 ? parts : [outer, ...parts], router.site);
}
function addRoute(child, router, prefix, lookup, route, site, host) {
	const method = methodOf(route.verb);
	if (method === void 0) return;
	const slashes = regexTemplates(host.text(router.data.get("trailing_slash")) ?? "/");
	for (const slash of slashes) {
		const [before = "", after = ""] = route.url.split("{prefix}");
		const below = after.replace("{lookup}", () => lookup).replace("{trailing_slash}", () => slash);
		const isBare = before === "" && host.text(prefix) === "";
		host.route(child, {
			methods: [method],
			path: concatenate([
				constant(before),
				prefix,
				constant(isBare ? below.replace(/^\//, "") : below)
			], site),
			handler: route.handler,
			guards: route.guards,
			site: route.site ?? site
		});
	}
}

// src/frameworks/shared/fastapi-dependencies.ts
function depends({ symbol, args, site }, host) {
	host.guardNames(args.positional);
	return {
		kind: "term",
		symbol,
		args,
		site
	};
}
const DEPENDENCY_CALLS = Object.fromEntries([
	"",
	".params",
	".param_functions"
].flatMap((module) => [[`fastapi${module}.Depends`, depends], [`fastapi${module}.Security`, depends]]));
function endpointGuards(endpoint, host) {
	const fn = host.force(endpoint);
	return [...wrappers(fn, host), ...fn.kind === "function" ? signature(fn, host) : []];
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

// src/frameworks/shared/classy-fastapi.ts
const routables = (host) => host.state("routables", () => []);
function routable(made, host) {
	if (made.kind === "router") routables(host).push(made.router);
	return made;
}
function serveRoutables(host) {
	for (const router of routables(host)) {
		const type = router.owner?.class;
		if (type === void 0) continue;
		for (const member of host.members(type, { inherited: true })) for (const { value, written, line } of member.decorations) {
			const term = host.force(value);
			if (term.kind !== "term" || !term.symbol.startsWith("classy_fastapi.")) continue;
			const { path, methods } = registration(term, host);
			if (methods === void 0) continue;
			host.route(router, {
				methods,
				path,
				handler: `${type.name}.${member.name}`,
				guards: endpointGuards(host.force(member.value()), host).filter((guard) => guard.name !== written.replace(/\(.*$/s, "")),
				site: {
					file: member.site.file,
					line
				},
				settled: true
			});
		}
	}
}
function registration(term, host) {
	const name = term.symbol.slice(term.symbol.lastIndexOf(".") + 1);
	const call = {
		args: term.args ?? {
			positional: [],
			named: /* @__PURE__ */ new Map(),
			open: false
		},
		site: term.site,
		symbol: term.symbol
	};
	const verb = methodOf(name);
	const given = argument$1(call, void 0, "methods")?.value;
	return {
		path: argument$1(call, 0, "path")?.value ?? "",
		methods: name === "route" && given !== void 0 ? namedMethods(given, host) : verb && [verb]
	};
}

// src/frameworks/shared/fastapi-libraries.ts
const users = (...routes) => (_call, host) => {
	const made = host.router("router");
	for (const [method, path] of routes) host.route(made.router, {
		methods: [method],
		path,
		handler: "fastapi_users"
	});
	return made;
};
const USERS = "fastapi_users.FastAPIUsers";
const AUTHORIZE = users(["GET", "/authorize"], ["GET", "/callback"]);
const added = (handler, nature, name, standard, below = "") => (call, host) => {
	const app = applicationOf(call, host);
	if (app === void 0) return void 0;
	const path = optional(call, void 0, name, host) ?? constant(standard);
	host.route(app.router, {
		methods: ["GET"],
		path: host.concatenate([path, constant(below)]),
		handler,
		nature,
		site: call.site
	});
	return app;
};
function applicationOf(call, host) {
	const router = host.routerOf(argument$1(call, 0, "app")?.value);
	return router === void 0 ? void 0 : {
		kind: "router",
		router
	};
}
const chained = ({ symbol, args, site, receiver }) => receiver ?? {
	kind: "term",
	symbol: symbol.slice(0, symbol.lastIndexOf(".")),
	args,
	site
};
const graphql = (call, host) => {
	const made = host.router("router");
	const path = optional(call, 1, "path", host) ?? constant("");
	host.route(made.router, {
		methods: ["GET", "POST"],
		path,
		handler: "GraphQLRouter",
		nature: "rpc"
	});
	return made;
};
const versioned = (call, host) => {
	const app = applicationOf(call, host);
	if (app === void 0) return void 0;
	const made = host.router("app");
	const version = unknown("a version that fastapi_versioning puts in front", call.site);
	host.mount(made.router, {
		kind: "text",
		parts: ["/", version]
	}, app.router);
	return made;
};
const LIBRARY_ROUTERS = {
	[`${USERS}.get_auth_router`]: users(["POST", "/login"], ["POST", "/logout"]),
	[`${USERS}.get_register_router`]: users(["POST", "/register"]),
	[`${USERS}.get_reset_password_router`]: users(["POST", "/forgot-password"], ["POST", "/reset-password"]),
	[`${USERS}.get_verify_router`]: users(["POST", "/request-verify-token"], ["POST", "/verify"]),
	[`${USERS}.get_users_router`]: users(["GET", "/me"], ["PATCH", "/me"], ["GET", "/{id}"], ["PATCH", "/{id}"], ["DELETE", "/{id}"]),
	[`${USERS}.get_oauth_router`]: AUTHORIZE,
	[`${USERS}.get_oauth_associate_router`]: AUTHORIZE,
	"strawberry.fastapi.GraphQLRouter": graphql,
	"fastapi_versioning.VersionedFastAPI": versioned,
	"sqladmin.Admin": added("sqladmin", "page", "base_url", "/admin", "/{path:path}"),
	"gradio.mount_gradio_app": added("gradio", "page", "path", "/gradio", "/{path:path}"),
	"prometheus_fastapi_instrumentator.Instrumentator.instrument": chained,
	"prometheus_fastapi_instrumentator.Instrumentator.expose": added("Instrumentator", "monitoring", "endpoint", "/metrics")
};
const MOUNTED = {
	"prometheus_client.make_asgi_app": "monitoring",
	"prometheus_client.asgi.make_asgi_app": "monitoring",
	"socketio.ASGIApp": "websocket",
	"strawberry.asgi.GraphQL": "rpc",
	"ariadne.asgi.GraphQL": "rpc"
};
function natureOfMounted(value, host) {
	const types = value.kind === "instance" ? host.lineage(value.class) : [value];
	for (const type of types) {
		if (type.kind !== "term") continue;
		if (/\bStaticFiles$/.test(type.symbol)) return "static";
		if (Object.hasOwn(MOUNTED, type.symbol)) return MOUNTED[type.symbol];
	}
}

// src/frameworks/shared/starlette-paths.ts
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

// src/frameworks/starlette.ts
const ENDPOINT_METHODS = /* @__PURE__ */ new Set([
	"get",
	"post",
	"put",
	"patch",
	"delete",
	"options",
	"head"
]);
function application$2(kind, position) {
	return (call, host) => {
		const made = host.router(kind);
		host.guard(made.router, middleware$1(call, host), { whole: true });
		const routes = optional(call, position, "routes", host);
		if (routes !== void 0) hangRoutes(made.router, routes, host);
		if (kind === "app") startedWith(made, call, host);
		return made;
	};
}
function startedWith(made, call, host) {
	const lifespan = call.args.named.get("lifespan")?.value;
	if (lifespan !== void 0) host.whenStarted(lifespan, {
		positional: [{
			value: made,
			written: "app"
		}],
		named: /* @__PURE__ */ new Map(),
		open: false
	});
}
function route(call, host) {
	const made = host.router("route");
	register$2(made.router, argument$1(call, 1, "endpoint"), call, host, middleware$1(call, host));
	return made;
}
function webSocketRoute(call, host) {
	const made = host.router("route");
	webSocket$1(made.router, argument$1(call, 1, "endpoint"), call, host);
	return made;
}
function mountEntry(call, host) {
	const made = host.router("route");
	mount$1(made.router, call, host, middleware$1(call, host));
	return made;
}
const starlette = {
	id: "starlette",
	title: "Starlette",
	languages: ["python"],
	docs: "https://www.starlette.io/routing/",
	packages: ["starlette"],
	settings: SETTINGS_BASES,
	harmless: [...BYSTANDERS, "starlette.*"],
	calls: {
		"starlette.applications.Starlette": application$2("app", 1),
		"starlette.routing.Router": application$2("router", 0),
		"starlette.routing.Route": route,
		"starlette.routing.Mount": mountEntry,
		"starlette.routing.Host": (call, host) => {
			const made = host.router("route");
			mountHost(made.router, call, host);
			return made;
		},
		"starlette.routing.WebSocketRoute": webSocketRoute,
		...SETTINGS_CALLS
	},
	method(router, name, call, host) {
		switch (name) {
			case "add_route":
				register$2(router, argument$1(call, 1, "route") ?? argument$1(call, 1, "endpoint"), call, host, []);
				return constant(null);
			case "route": return native(name, (args) => {
				register$2(router, args.positional[0], call, host, []);
				return args.positional[0]?.value ?? constant(null);
			});
			case "add_websocket_route":
				webSocket$1(router, argument$1(call, 1, "route"), call, host);
				return constant(null);
			case "websocket_route": return native(name, (args) => {
				webSocket$1(router, args.positional[0], call, host);
				return args.positional[0]?.value ?? constant(null);
			});
			case "mount":
				mount$1(router, call, host, []);
				return constant(null);
			case "host":
				mountHost(router, call, host);
				return constant(null);
			case "add_middleware":
				host.guard(router, host.guardNames(call.args.positional.slice(0, 1)), { whole: true });
				return constant(null);
			case "middleware": return native(name, (args) => {
				host.guard(router, host.guardNames(args.positional.slice(0, 1)), { whole: true });
				return args.positional[0]?.value ?? constant(null);
			});
			case "exception_handler":
			case "on_event": return native(name, (args) => args.positional[0]?.value ?? constant(null));
			case "append":
			case "extend":
			case "insert":
				if (router.kind === "route") return void 0;
				hangRoutes(router, (call.args.positional.at(-1) ?? { value: constant(null) }).value, host);
				return constant(null);
			default: return;
		}
	},
	member(router, name) {
		if (name === "state") return stateOf(router);
		return name === "router" || name === "routes" || name === "app" ? {
			kind: "router",
			router
		} : void 0;
	},
	join: (prefix, path) => prefix.replace(/\/$/, "") + path,
	path: starlettePath
};
function stateOf(router) {
	const state = router.data.get("state") ?? map([], true);
	router.data.set("state", state);
	return state;
}
function hangRoutes(router, routes, host) {
	if (routes === void 0 || isNothing(routes, host)) return;
	const { items, missing } = listed$1(routes, host);
	for (const { value, written } of items) {
		const child = host.routerOf(value);
		if (child === router) continue;
		if (child !== void 0) host.mount(router, "", child, { site: child.site });
		else host.unresolved(`the route in this list is not known: ${value.kind === "unknown" ? value.why : written}`, { router });
	}
	if (missing !== void 0) host.unresolved(`its list of routes is not known whole: ${missing}`, { router });
}
function register$2(router, endpoint, call, host, guards) {
	const path = argument$1(call, 0, "path")?.value ?? "";
	const value = endpoint === void 0 ? void 0 : host.force(endpoint.value);
	const given = optional(call, void 0, "methods", host) ?? optional(call, 2, "methods", host);
	const methods = given === void 0 ? void 0 : namedMethods(given, host);
	const site = call.site;
	if (given !== void 0 && methods === void 0) host.unresolved("its methods are not known", {
		router,
		path,
		site
	});
	else if (value?.kind === "class") registerEndpoint(router, path, value, methods, guards, call, host);
	else host.route(router, {
		methods: methods ?? (isApplication(value) ? ["ANY"] : ["GET"]),
		path,
		handler: handlerName(endpoint, host),
		guards: [...guards, ...wrappers$1(value, host)],
		site
	});
}
function isApplication(value) {
	return value?.kind === "instance";
}
function registerEndpoint(router, path, type, methods, guards, call, host) {
	const site = call.site;
	if (hasBase(type, host, (symbol) => symbol.endsWith(".WebSocketEndpoint"))) {
		host.route(router, {
			methods: ["GET"],
			path,
			handler: type.name,
			nature: "websocket",
			site
		});
		return;
	}
	const members = viewMethods(type, host, ENDPOINT_METHODS);
	for (const member of members) {
		if (methods !== void 0 && !methods.includes(member.method)) continue;
		host.route(router, {
			methods: [member.method],
			path,
			handler: member.handler,
			guards: [...guards, ...member.guards],
			site
		});
	}
	if (members.length === 0) host.route(router, {
		methods: methods ?? ["ANY"],
		path,
		handler: type.name,
		guards,
		site
	});
}
function webSocket$1(router, endpoint, call, host) {
	host.route(router, {
		methods: ["GET"],
		path: argument$1(call, 0, "path")?.value ?? "",
		handler: host.handlerName(endpoint),
		nature: "websocket",
		site: call.site
	});
}
function mount$1(router, call, host, guards) {
	const path = argument$1(call, 0, "path")?.value ?? constant("");
	const site = call.site;
	const routes = optional(call, void 0, "routes", host);
	if (routes !== void 0) {
		const inside = host.router("router", { site });
		hangRoutes(inside.router, routes, host);
		host.mount(router, path, inside.router, {
			guards,
			site
		});
	}
	const target = argument$1(call, 1, "app");
	if (target === void 0) return;
	const value = unwrap(target.value, host);
	const child = host.routerOf(value);
	if (child !== void 0) host.mount(router, path, child, {
		guards,
		site
	});
	else if (isStatic(value)) host.route(router, {
		methods: ["GET"],
		path,
		handler: "StaticFiles",
		nature: "static",
		site
	});
	else if (value.kind !== "constant") host.unresolved(`what is mounted here is not known: ${target.written}`, {
		router,
		path: everythingBelow(path),
		site
	});
}
function mountHost(router, call, host) {
	const name = argument$1(call, 0, "host");
	if (name !== void 0 && isNothing(name.value, host)) return;
	const target = argument$1(call, 1, "app");
	const value = target === void 0 ? void 0 : unwrap(target.value, host);
	const child = host.routerOf(value);
	if (child !== void 0) host.mount(router, "", child);
	else if (value !== void 0 && !isStatic(value)) host.unresolved(`the application of this host is not known: ${target?.written}`, {
		router,
		path: everythingBelow(constant(""))
	});
}
function unwrap(value, host) {
	const forced = host.force(value);
	if (forced.kind !== "term" || forced.args === void 0) return forced;
	const given = forced.args.positional[0]?.value ?? forced.args.named.get("app")?.value;
	if (given === void 0 || isStatic(forced)) return forced;
	const inner = unwrap(given, host);
	return host.routerOf(inner) !== void 0 || isStatic(inner) ? inner : forced;
}
function isStatic(value) {
	return value.kind === "term" && /StaticFiles$/.test(value.symbol);
}
function middleware$1(call, host) {
	const list = optional(call, void 0, "middleware", host);
	return listed$1(list, host).items.flatMap((item) => {
		const [type] = item.value.kind === "term" ? item.value.args?.positional ?? [] : [];
		return host.guardNames([type ?? item]);
	});
}

// src/frameworks/fastapi.ts
const LIBRARIES = words$1(`
  starlette.* fastapi.testclient.* fastapi.openapi.* fastapi.staticfiles.* fastapi_pagination* fastapi_cache* fastapi_limiter*
  fastapi_mail* fastapi_csrf_protect* fastapi_jwt_auth* fastapi_sqlalchemy* fastapi_async_sqlalchemy* fastapi_plugins*
  fastapi_utils.tasks* fastapi_utils.timing* fastapi_utils.cbv* fastapi_restful.cbv* fastapi_injector* fastapi_events* fastapi_babel* fastapi_sessions* slowapi*
  asgi_correlation_id* starlette_context* starlette_csrf* starlette_session* starsessions* secure* brotli_asgi*
  dependency_injector* dishka* svcs* injector* punq* lagom* tortoise* gino* ormar* piccolo* databases* beanie* odmantic*
  motor* broadcaster* taskiq* arq* dramatiq* faststream* logfire* scout_apm* datadog* honeycomb* langfuse* nicegui.app.*
  starlette_exporter.PrometheusMiddleware starlette_prometheus.PrometheusMiddleware timing_asgi* debug_toolbar*
`);
const APPLICATION$1 = (call, host) => {
	const made = host.router("app");
	host.guard(made.router, dependencies(argument(call, "dependencies"), host), { whole: true });
	documentationPages(made.router, call, host);
	made.router.alsoBelow = host.text(argument(call, "root_path"));
	hangRoutes(made.router, argument(call, "routes"), host);
	startedWith(made, call, host);
	return made;
};
const ROUTER = (call, host) => {
	const prefix = argument(call, "prefix");
	const made = host.router("router", prefix === void 0 ? {} : { prefix });
	host.guard(made.router, dependencies(argument(call, "dependencies"), host), { whole: true });
	hangRoutes(made.router, argument(call, "routes"), host);
	return made;
};
const fastapi = {
	id: "fastapi",
	title: "FastAPI",
	languages: ["python"],
	docs: "https://fastapi.tiangolo.com/tutorial/bigger-applications/",
	packages: ["fastapi", "classy_fastapi"],
	settings: SETTINGS_BASES,
	harmless: [...BYSTANDERS, ...LIBRARIES],
	calls: {
		"fastapi.FastAPI": APPLICATION$1,
		"fastapi.applications.FastAPI": APPLICATION$1,
		"fastapi.APIRouter": ROUTER,
		"fastapi.routing.APIRouter": ROUTER,
		"fastapi.routers.APIRouter": ROUTER,
		"fastapi_utils.inferring_router.InferringRouter": ROUTER,
		"fastapi_restful.inferring_router.InferringRouter": ROUTER,
		"classy_fastapi.Routable": (call, host) => routable(ROUTER(call, host), host),
		"classy_fastapi.routable.Routable": (call, host) => routable(ROUTER(call, host), host),
		"fastapi.routing.APIRoute": (call, host) => {
			const made = host.router("route");
			const endpoint = call.args.positional[1] ?? call.args.named.get("endpoint");
			if (endpoint !== void 0) register$1(made.router, methodsOf(argument(call, "methods"), host), call, endpoint, host);
			return made;
		},
		...DEPENDENCY_CALLS,
		...LIBRARY_ROUTERS,
		...SETTINGS_CALLS
	},
	method(router, name, call, host) {
		const verb = VERB_METHODS.get(name);
		if (verb !== void 0 && name !== "all" && name !== "del") {
			const own = overriding(router, "api_route", host);
			return own === void 0 ? decorator$1(router, [verb], call, host) : host.call(own, named$1(call, [], {
				path: pathOf$2(call),
				methods: list([constant(verb)])
			}), call);
		}
		switch (name) {
			case "api_route":
			case "route": return decorator$1(router, methodsOf(argument(call, "methods"), host), call, host);
			case "add_api_route":
			case "add_route": {
				const endpoint = call.args.positional[1] ?? call.args.named.get("endpoint") ?? call.args.named.get("route");
				if (endpoint !== void 0) register$1(router, methodsOf(argument(call, "methods"), host), call, endpoint, host);
				return constant(null);
			}
			case "append":
			case "extend":
			case "insert":
				hangRoutes(router, call.args.positional.at(-1)?.value, host);
				return constant(null);
			case "websocket":
			case "websocket_route": return native(name, (args, site) => {
				host.route(router, {
					methods: ["GET"],
					path: pathOf$2(call),
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
			case "host":
				mountHost(router, call, host);
				return constant(null);
			case "add_middleware":
				host.guard(router, host.guardNames(call.args.positional.slice(0, 1)), { whole: true });
				return constant(null);
			case "middleware": return native(name, (args) => {
				host.guard(router, host.guardNames(args.positional.slice(0, 1)), { whole: true });
				return args.positional[0]?.value ?? constant(null);
			});
			default: return;
		}
	},
	member(router, name) {
		if (name === "state") return stateOf(router);
		return name === "router" || name === "routes" ? {
			kind: "router",
			router
		} : void 0;
	},
	finish: serveRoutables,
	join: (prefix, path) => prefix + path,
	path: starlettePath
};
function argument(call, name) {
	return call.args.named.get(name)?.value;
}
function pathOf$2(call) {
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
		if (endpoint === void 0) return constant(null);
		const own = overriding(router, "add_api_route", host);
		if (own === void 0) register$1(router, methods, call, endpoint, host);
		else {
			const path = {
				value: pathOf$2(call),
				written: ""
			};
			const values = list(methods.map((method) => constant(method)));
			host.call(own, named$1(call, [path, endpoint], { methods: values }), call);
		}
		return endpoint.value;
	});
}
function overriding(router, name, host) {
	return router.kind === "router" ? host.override(router, name) : void 0;
}
function named$1(call, positional, values) {
	const given = Object.entries(values).map(([key, value]) => [key, {
		value,
		written: ""
	}]);
	const rest = [...call.args.named].filter(([key]) => key !== "path");
	return {
		positional,
		named: new Map([...rest, ...given]),
		open: call.args.open
	};
}
function register$1(router, methods, call, endpoint, host) {
	host.route(router, {
		methods,
		path: pathOf$2(call),
		handler: handlerOf(endpoint, host),
		guards: [...dependencies(argument(call, "dependencies"), host), ...endpointGuards(endpoint.value, host)],
		site: call.site
	});
}
function handlerOf(endpoint, host) {
	const written = host.handlerName(endpoint);
	const fn = host.force(endpoint.value);
	return fn.kind === "function" && /^\w+$/.test(written) ? fn.name ?? written : written;
}
function include(router, call, host) {
	const target = call.args.positional[0] ?? call.args.named.get("router");
	const prefix = argument(call, "prefix") ?? call.args.positional[1]?.value ?? constant("");
	for (const value of target === void 0 ? [] : host.alternatives(target.value)) {
		const child = host.routerOf(value);
		if (child !== void 0) host.mount(router, prefix, child, { guards: dependencies(argument(call, "dependencies"), host) });
		else if (value.kind !== "constant") host.unresolved(`the included router is not known: ${value.kind === "unknown" ? value.why : target?.written ?? ""}`, {
			router,
			path: below$1(host.concatenate([prefix, ownPrefix(value, host)]))
		});
	}
	return constant(null);
}
function ownPrefix(value, host) {
	const named = value.kind === "term" ? value.args?.named : void 0;
	const text = host.text((named?.get("prefix") ?? named?.get("path"))?.value);
	return constant(text === void 0 || text === "" || text.startsWith("/") ? text ?? "" : `/${text}`);
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
	const path = withoutSlash(pathOf$2(call));
	const target = call.args.positional[1] ?? call.args.named.get("app");
	const value = target === void 0 ? void 0 : host.force(target.value);
	const child = host.routerOf(value);
	const nature = value === void 0 ? void 0 : natureOfMounted(value, host);
	if (child !== void 0) host.mount(router, path, child);
	else if (nature !== void 0) host.route(router, {
		methods: ["GET"],
		path,
		handler: target?.written.replace(/\(.*$/s, "") ?? "",
		nature
	});
	else host.unresolved(`what is mounted here is not known: ${target?.written ?? "nothing"}`, {
		router,
		path: below$1(path)
	});
	return constant(null);
}
function withoutSlash(path) {
	if (path.kind === "constant" && typeof path.value === "string") return {
		...path,
		value: path.value.replace(/\/+$/, "")
	};
	const last = path.kind === "text" ? path.parts.at(-1) : void 0;
	return path.kind === "text" && typeof last === "string" ? {
		...path,
		parts: [...path.parts.slice(0, -1), last.replace(/\/+$/, "")]
	} : path;
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

// src/frameworks/shared/flask-resources.ts
function addResource(router, resource, paths, site, host) {
	for (const path of paths) for (const one of listed$1(path.value, host).items.length > 0 ? listed$1(path.value, host).items : [path]) {
		const type = resource === void 0 ? void 0 : host.force(resource.value);
		if (type?.kind === "class") registerView$1(router, one.value, {
			type,
			guards: listedDecorators(type, "method_decorators", host)
		}, void 0, site, host);
		else host.unresolved(`the resource is not known: ${resource?.written ?? ""}`, {
			router,
			path: one.value,
			site
		});
	}
}

// src/frameworks/flask-restful.ts
function api$2(call, host) {
	const prefix = optional(call, 1, "prefix", host);
	const made = host.router("api", prefix === void 0 ? {} : { prefix });
	const decorators = optional(call, void 0, "decorators", host);
	if (decorators !== void 0) host.guard(made.router, host.guardNames([{
		value: decorators,
		written: ""
	}]), { whole: true });
	hang$2(made.router, optional(call, 0, "app", host), host);
	return made;
}
const PACKAGES = ["flask_restful", "flask.ext.restful"];
const flaskRestful = {
	id: "flask-restful",
	title: "Flask-RESTful",
	languages: ["python"],
	docs: "https://flask-restful.readthedocs.io/en/latest/quickstart.html",
	packages: PACKAGES,
	calls: Object.fromEntries(PACKAGES.flatMap((name) => [[`${name}.Api`, api$2], [`${name}.Resource.as_view`, viewTerm]])),
	method(router, name, call, host) {
		switch (name) {
			case "add_resource":
				addResource(router, argument$1(call, 0, "resource"), call.args.positional.slice(1), call.site, host);
				return constant(null);
			case "resource": return native(name, (args) => {
				addResource(router, args.positional[0], call.args.positional, call.site, host);
				return args.positional[0]?.value ?? constant(null);
			});
			case "init_app":
				hang$2(router, argument$1(call, 0, "app")?.value, host);
				return constant(null);
			default: return;
		}
	},
	join: (prefix, path) => prefix + path,
	hangsOn: "flask",
	path: flaskTemplates
};
function hang$2(router, target, host) {
	const parent = host.routerOf(target);
	if (parent !== void 0) host.mount(parent, "", router);
}

// src/frameworks/flask-restx.ts
const QUIET$3 = new Set(words$1(`doc expect marshal_with marshal_list_with marshal_with_field response param produces header vendor errorhandler
    representation documentation deprecated hide payload`));
function api$1(call, host) {
	const prefix = optional(call, void 0, "prefix", host);
	const made = host.router("api", prefix === void 0 ? {} : { prefix });
	guards(made.router, call, host);
	host.route(made.router, {
		methods: ["GET"],
		path: "/swagger.json",
		handler: "Api",
		nature: "library-docs"
	});
	const doc = argument$1(call, void 0, "doc")?.value;
	const page = doc === void 0 ? "/" : host.text(doc);
	if (page?.startsWith("/") === true) made.router.data.set("page", constant(page));
	hang$1(made.router, optional(call, 0, "app", host), host);
	return made;
}
function namespace(call, host) {
	const made = host.router("namespace", { prefix: pathOf$1(call, host) });
	guards(made.router, call, host);
	return made;
}
function pathOf$1(call, host) {
	const path = optional(call, 2, "path", host);
	if (path !== void 0) return path;
	const name = argument$1(call, 0, "name")?.value ?? constant("");
	const known = host.text(name);
	return known === void 0 ? everythingBelow(constant("/")) : constant(`/${known}`);
}
function guards(router, call, host) {
	const value = optional(call, void 0, "decorators", host);
	if (value !== void 0) host.guard(router, host.guardNames([{
		value,
		written: ""
	}]), { whole: true });
}
const MODULES = ["flask_restx", "flask_restplus"];
const flaskRestx = {
	id: "flask-restx",
	title: "Flask-RESTX",
	languages: ["python"],
	docs: "https://flask-restx.readthedocs.io/en/latest/scaling.html",
	packages: MODULES,
	calls: Object.fromEntries(MODULES.flatMap((module) => [
		[`${module}.Api`, api$1],
		[`${module}.Namespace`, namespace],
		[`${module}.namespace.Namespace`, namespace],
		[`${module}.Resource.as_view`, viewTerm]
	])),
	method(router, name, call, host) {
		if (QUIET$3.has(name)) return quietDecorator(host);
		switch (name) {
			case "route": return native(name, (args) => {
				addResource(router, args.positional[0], call.args.positional, call.site, host);
				return args.positional[0]?.value ?? constant(null);
			});
			case "add_resource":
				addResource(router, argument$1(call, 0, "resource"), call.args.positional.slice(1), call.site, host);
				return constant(null);
			case "namespace": {
				const made = host.router("namespace", { prefix: pathOf$1(call, host) });
				host.mount(router, "", made.router);
				return made;
			}
			case "add_namespace": return addNamespace(router, call, host);
			case "init_app":
				hang$1(router, argument$1(call, 0, "app")?.value, host);
				return constant(null);
			default: return;
		}
	},
	join: (prefix, path) => prefix.replace(/\/+$/, "") + path,
	hangsOn: "flask",
	path: flaskTemplates
};
function addNamespace(router, call, host) {
	const path = optional(call, 1, "path", host);
	const given = argument$1(call, 0, "ns");
	const child = host.routerOf(given?.value);
	if (child !== void 0) host.mount(router, path ?? "", child, { replacesPrefix: path !== void 0 });
	else host.unresolved(`the namespace is not known: ${given?.written ?? ""}`, {
		router,
		path: everythingBelow(path)
	});
	return constant(null);
}
function hang$1(router, target, host) {
	const parent = host.routerOf(target);
	if (parent === void 0) return;
	host.mount(parent, "", router);
	const page = router.data.get("page");
	if (page !== void 0) host.route(parent, {
		methods: ["GET"],
		path: page,
		handler: "Api",
		nature: "library-docs"
	});
}

// src/frameworks/flask-smorest.ts
const QUIET$2 = new Set(words$1("arguments response alt_response paginate etag doc describe check_etag set_etag"));
function api(call, host) {
	const made = host.router("api");
	hang(made, optional(call, 0, "app", host), host);
	return made;
}
function hang(made, target, host) {
	const parent = host.routerOf(target);
	if (parent === void 0) return;
	host.mount(parent, "", made.router);
	made.router.data.set("_app", {
		kind: "router",
		router: parent
	});
}
const flaskSmorest = {
	id: "flask-smorest",
	title: "flask-smorest",
	languages: ["python"],
	docs: "https://flask-smorest.readthedocs.io/en/latest/quickstart.html",
	packages: ["flask_smorest", "flask_rest_api"],
	calls: {
		"flask_smorest.Api": api,
		"flask_smorest.Blueprint": blueprint$1,
		"flask_smorest.blueprint.Blueprint": blueprint$1,
		"flask_rest_api.Api": api,
		"flask_rest_api.Blueprint": blueprint$1
	},
	method(router, name, call, host) {
		if (QUIET$2.has(name)) return quietDecorator(host);
		if (router.kind !== "api") return flask.method?.(router, name, call, host);
		if (name === "register_blueprint") return registerBlueprint(router, call, host);
		if (name !== "init_app") return void 0;
		hang({
			kind: "router",
			router
		}, argument$1(call, 0, "app")?.value, host);
		return constant(null);
	},
	member: (router, name, host) => router.kind === "api" ? void 0 : flask.member?.(router, name, host),
	hangsOn: "flask",
	path: flaskTemplates
};

// src/frameworks/litestar.ts
const HANDLER_MODULES = [
	"litestar",
	"litestar.handlers",
	"litestar.handlers.http_handlers",
	"litestar.handlers.http_handlers.decorators",
	"starlite"
];
function handler(methods, nature) {
	return (call, host) => native("handler", (args) => {
		const [fn] = args.positional;
		const made = host.router("handler", { site: call.site });
		const path = optional(call, 0, "path", host) ?? "";
		const given = methods === void 0 ? argument$1(call, void 0, "http_method")?.value : void 0;
		const named = methods ?? (given === void 0 ? void 0 : namedMethods(given, host));
		if (named === void 0) host.unresolved("its methods are not known", {
			router: made.router,
			path,
			site: call.site
		});
		else host.route(made.router, {
			methods: named,
			path,
			handler: handlerName(fn, host),
			guards: [...layerGuards(call, host), ...wrappers$1(fn?.value, host)],
			nature,
			site: call.site
		});
		return made;
	});
}
function rawApplication(call, host) {
	return native("handler", (args) => {
		const made = host.router("handler", { site: call.site });
		host.handlerName(args.positional[0]);
		host.unresolved("an ASGI application answers here", {
			router: made.router,
			path: optional(call, 0, "path", host) ?? "",
			site: call.site
		});
		return made;
	});
}
function handlers() {
	const calls = {};
	for (const module of HANDLER_MODULES) {
		for (const verb of [
			"get",
			"post",
			"put",
			"patch",
			"delete",
			"head"
		]) calls[`${module}.${verb}`] = handler([methodOf(verb) ?? "GET"], "operation");
		calls[`${module}.route`] = handler(void 0, "operation");
		for (const name of [
			"websocket",
			"websocket_listener",
			"websocket_stream"
		]) calls[`${module}.${name}`] = handler(["GET"], "websocket");
		calls[`${module}.asgi`] = rawApplication;
	}
	return calls;
}
function application$1(bare, host) {
	const call = configured(bare, host);
	const prefix = optional(call, void 0, "path", host);
	const made = host.router("app", prefix === void 0 ? {} : { prefix });
	host.guard(made.router, layerGuards(call, host), { whole: true });
	registerAll(made.router, optional(call, 0, "route_handlers", host), host);
	documentation(made.router, call, host);
	return made;
}
function configured(call, host) {
	const hooks = ["on_app_init", "plugins"].flatMap((name) => listed$1(optional(call, void 0, name, host), host).items.flatMap(({ value }) => {
		const hook = value.kind === "instance" ? host.force(host.member(value, "on_app_init")) : value;
		return hook.kind === "function" ? [hook] : [];
	}));
	if (hooks.length === 0) return call;
	const configuration = map([
		"route_handlers",
		"guards",
		"middleware",
		"plugins"
	].map((name) => {
		const { items, missing } = listed$1(optional(call, void 0, name, host), host);
		return [name, list([...items.map((item) => item.value)], missing !== void 0)];
	}), true);
	for (const [name, { value }] of call.args.named) if (!configuration.entries.has(name)) configuration.entries.set(name, value);
	for (const hook of hooks) host.force(host.call(hook, given(configuration), { site: call.site }));
	const named = new Map([...configuration.entries].map(([name, value]) => [name, {
		value,
		written: ""
	}]));
	return {
		...call,
		args: {
			positional: [],
			named,
			open: false
		}
	};
}
function router(call, host) {
	const prefix = optional(call, 0, "path", host);
	const made = host.router("router", prefix === void 0 ? {} : { prefix });
	host.guard(made.router, layerGuards(call, host), { whole: true });
	registerAll(made.router, optional(call, void 0, "route_handlers", host), host);
	return made;
}
function staticFiles$1(call, host) {
	const made = host.router("router");
	const path = argument$1(call, 0, "path")?.value ?? "";
	host.route(made.router, {
		methods: ["GET"],
		path,
		handler: "static",
		nature: "static",
		site: call.site
	});
	return made;
}
const litestar = {
	id: "litestar",
	title: "Litestar",
	languages: ["python"],
	docs: "https://docs.litestar.dev/latest/usage/routing/overview.html",
	packages: ["litestar", "starlite"],
	settings: SETTINGS_BASES,
	harmless: [
		...BYSTANDERS,
		"litestar.testing*",
		"litestar.logging*",
		"dishka*"
	],
	calls: {
		...handlers(),
		"litestar.Litestar": application$1,
		"litestar.app.Litestar": application$1,
		"starlite.Starlite": application$1,
		"litestar.Router": router,
		"litestar.router.Router": router,
		"starlite.Router": router,
		"litestar.static_files.create_static_files_router": staticFiles$1,
		...SETTINGS_CALLS
	},
	symbol(symbol) {
		const method = /^(?:litestar|starlite)\.(?:enums\.)?HttpMethod\.([A-Z]+)$/.exec(symbol)?.[1];
		return method === void 0 ? void 0 : constant(method);
	},
	method(target, name, call, host) {
		if (name === "register") {
			const given = argument$1(call, 0, "value");
			if (given !== void 0) registerOne(target, given, host);
			return constant(null);
		}
	},
	foreign: (_receiver, name, call) => name === "on_app_init" ? call.args.positional[0]?.value : void 0,
	finish: unregistered,
	path(raw) {
		const clean = raw.replace(/\/{2,}/g, "/").replace(/(.)\/$/, "$1");
		return starlettePath(clean);
	}
};
function registerAll(target, value, host) {
	const { items, missing } = listed$1(value, host);
	for (const item of items) registerOne(target, item, host);
	if (missing !== void 0) host.unresolved(`its list of handlers is not known whole: ${missing}`, { router: target });
}
function registerOne(target, given, host) {
	for (const value of host.alternatives(given.value)) {
		const child = host.routerOf(value);
		if (child !== void 0) host.mount(target, "", child, { site: host.site });
		else if (value.kind === "class") registerClass(target, value, host);
		else if (value.kind !== "constant") host.unresolved(`the handler is not known: ${value.kind === "unknown" ? value.why : given.written}`, {
			router: target,
			path: everythingBelow(void 0)
		});
	}
}
const registered = (host) => host.state("registered", () => /* @__PURE__ */ new Set());
function registerClass(target, type, host) {
	registered(host).add(type);
	if (hasBase(type, host, (symbol) => /\bWebsocketListener$/i.test(symbol))) {
		host.route(target, {
			methods: ["GET"],
			path: pathOf(type, host) ?? "",
			handler: type.name,
			nature: "websocket",
			site: host.siteOf(type)
		});
		return;
	}
	host.mount(target, "", controller(type, host), { site: host.site });
}
function controller(type, host) {
	const prefix = pathOf(type, host);
	const made = host.router("controller", {
		site: host.siteOf(type),
		...prefix === void 0 ? {} : { prefix }
	}).router;
	const guards = ["middleware", "guards"].flatMap((name) => {
		const value = host.force(host.member(type, name));
		return value.kind === "list" ? host.guardNames([{
			value,
			written: ""
		}]) : [];
	});
	host.guard(made, guards, {
		whole: true,
		site: made.site
	});
	for (const member of host.members(type, { inherited: true })) {
		const child = host.routerOf(member.value());
		if (child !== void 0) host.mount(made, "", child, { site: made.site });
	}
	return made;
}
function pathOf(type, host) {
	const value = host.force(host.member(type, "path"));
	return value.kind === "term" || value.kind === "constant" && typeof value.value !== "string" ? void 0 : value;
}
function unregistered(host) {
	const used = new Set([...registered(host)].flatMap((type) => host.lineage(type)));
	const idle = host.classes().filter((type) => !used.has(type) && hasBase(type, host, (symbol) => /\bController$/.test(symbol)));
	const bases = new Set(idle.flatMap((type) => host.lineage(type).slice(1)));
	for (const type of idle) if (!bases.has(type)) controller(type, host);
}
function layerGuards(call, host) {
	return ["middleware", "guards"].flatMap((name) => {
		const value = optional(call, void 0, name, host);
		return value === void 0 ? [] : host.guardNames([{
			value,
			written: ""
		}]);
	});
}
function documentation(app, call, host) {
	const given = argument$1(call, void 0, "openapi_config")?.value;
	const value = given === void 0 ? void 0 : host.force(given);
	if (value?.kind === "constant") return;
	const path = value?.kind === "term" ? host.text(value.args?.named.get("path")?.value) ?? "/schema" : "/schema";
	for (const page of [path, `${path}/openapi.json`]) host.route(app, {
		methods: ["GET"],
		path: page,
		handler: "Litestar",
		nature: "library-docs",
		site: call.site
	});
}

// src/frameworks/shared/sanic-paths.ts
const OPEN = "";
const CLOSE = "";
function withExtras(path, namer, extras, host) {
	const { version, versionPrefix, strict } = extras;
	if (version === void 0 && versionPrefix === void 0 && strict === void 0) return path;
	const paths = host.force(path);
	if (paths.kind === "list") return {
		...paths,
		items: paths.items.map((item) => withExtras(item, namer, extras, host))
	};
	return {
		kind: "text",
		parts: [
			`${OPEN}${namer}|${strict === void 0 ? "" : strict ? "strict" : "loose"}|`,
			...partsOf(versionPrefix, host),
			"|",
			...partsOf(version, host),
			CLOSE,
			...partsOf(path, host)
		]
	};
}
function partsOf(value, host) {
	const forced = value === void 0 ? void 0 : host.force(value);
	if (forced === void 0) return [];
	if (forced.kind === "text") return forced.parts;
	if (forced.kind === "constant") return forced.value === null || forced.value === void 0 ? [] : [String(forced.value)];
	return [forced.kind === "unknown" ? forced : {
		kind: "unknown",
		why: "a path",
		site: host.site
	}];
}
function sanicTemplates(raw) {
	const carried = [];
	const text = raw.replace(new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, "g"), (_match, inside) => {
		const [namer = "", strict = "", versionPrefix = "", version = ""] = inside.split("|");
		carried.push({
			namer,
			strict,
			versionPrefix,
			version
		});
		return "";
	});
	let catchAll;
	const path = text.replace(/<([A-Za-z_]\w*)(?::((?:[^<>]|\(\?P<\w+>|\(\?<[=!])*))?>/g, (_match, name, converter) => {
		if (converter === "path") catchAll = name;
		return `{${name}}`;
	});
	const versioned = `${versionOf(carried)}/${path}`.replace(/\/{2,}/g, "/");
	const clean = isStrict(carried) ? versioned : versioned.replace(/(.)\/$/, "$1");
	return [catchAll !== void 0 && clean.endsWith(`{${catchAll}}`) ? {
		path: clean,
		catchAll
	} : { path: clean }];
}
const RANKS = [
	"own",
	"option",
	"route"
];
function strongest(carried, is) {
	return carried.filter(is).reduce((best, one) => best === void 0 || RANKS.indexOf(one.namer) >= RANKS.indexOf(best.namer) ? one : best, void 0);
}
function versionOf(carried) {
	const version = strongest(carried, (one) => one.version !== "")?.version;
	if (version === void 0) return "";
	return `/${strongest(carried, (one) => one.versionPrefix !== "" && one.versionPrefix !== "/v")?.versionPrefix ?? "/v"}${version.replace(/^\/+|\/+$/g, "").replace(/^v+/, "")}`;
}
function isStrict(carried) {
	return strongest(carried, (one) => one.strict !== "")?.strict === "strict";
}

// src/frameworks/sanic.ts
const VERBS = /* @__PURE__ */ new Set([
	"get",
	"post",
	"put",
	"head",
	"options",
	"patch",
	"delete"
]);
const QUIET$1 = new Set(words$1(`on_response exception error_handler listener signal main_process_start main_process_ready main_process_stop
    before_server_start after_server_start before_server_stop after_server_stop before_reload_trigger after_reload_trigger
    reload_process_start reload_process_stop add_task register_listener add_signal run prepare serve enable_websocket
    extend command register_middleware_response dispatch`));
function application(call, host) {
	const made = host.router("app");
	keepExtras(made.router, call, host);
	const name = argument$1(call, 0, "name")?.value;
	if (name !== void 0) made.router.data.set("name", name);
	host.state("applications", () => []).push(made.router);
	return made;
}
function blueprint(call, host) {
	const prefix = optional(call, 1, "url_prefix", host);
	const made = host.router("blueprint", prefix === void 0 ? {} : { prefix });
	keepExtras(made.router, call, host);
	return made;
}
function group(call, host) {
	const prefix = optional(call, void 0, "url_prefix", host);
	const made = host.router("group", prefix === void 0 ? {} : { prefix });
	keepExtras(made.router, call, host);
	for (const given of call.args.positional) for (const item of listed$1(given.value, host).items) join$1(made.router, item, host);
	return made;
}
function join$1(parent, item, host) {
	const child = host.routerOf(item.value);
	if (child !== void 0) host.mount(parent, withExtras(constant(""), "own", extrasOf(child), host), child);
	else host.unresolved(`the blueprint is not known: ${item.written}`, { router: parent });
}
const sanic = {
	id: "sanic",
	title: "Sanic",
	languages: ["python"],
	docs: "https://sanic.dev/en/guide/best-practices/blueprints.html",
	packages: ["sanic"],
	settings: SETTINGS_BASES,
	harmless: [...BYSTANDERS, ...words$1("tortoise* sanic_cors* sanic_ext.* sanic_testing* sanic_jwt.* sanic_session* sanic_limiter*")],
	calls: {
		"sanic.Sanic": application,
		"sanic.app.Sanic": application,
		"sanic.Sanic.get_app": namedApplication,
		"sanic.app.Sanic.get_app": namedApplication,
		"sanic.Blueprint": blueprint,
		"sanic.blueprints.Blueprint": blueprint,
		"sanic.Blueprint.group": group,
		"sanic.blueprints.Blueprint.group": group,
		"sanic.blueprint_group.BlueprintGroup": group,
		"sanic.views.HTTPMethodView.as_view": view,
		"sanic.views.HTTPMethodView.attach": attach,
		...SETTINGS_CALLS
	},
	method(router, name, call, host) {
		if (VERBS.has(name) || name === "route") return decorator(router, name, call, host);
		switch (name) {
			case "add_route":
				register(router, argument$1(call, 1, "uri")?.value ?? constant(""), argument$1(call, 0, "handler"), argument$1(call, 2, "methods")?.value, call, host);
				return argument$1(call, 0, "handler")?.value ?? constant(null);
			case "websocket":
			case "add_websocket_route": return webSocket(router, name, call, host);
			case "blueprint":
				registerBlueprints(router, argument$1(call, 0, "blueprint"), call, host);
				return constant(null);
			case "append":
			case "extend":
			case "insert":
				if (router.kind !== "group") return void 0;
				for (const item of listed$1(call.args.positional.at(-1)?.value, host).items) join$1(router, item, host);
				return constant(null);
			case "copy": return copy(router, call, host);
			case "static": return staticFiles(router, call, host);
			case "on_request":
			case "middleware":
			case "register_middleware": return middleware(router, call, host);
			default: return QUIET$1.has(name) ? quiet(call, host) : void 0;
		}
	},
	member: (_router, name) => name === "config" || name === "ctx" ? map([], true) : void 0,
	finish: attachedViews,
	join: (prefix, path) => path === "" || prefix === "" ? prefix + path : `${prefix}/${path}`,
	path: sanicTemplates
};
function keepExtras(router, call, host) {
	for (const name of [
		"version",
		"version_prefix",
		"strict_slashes"
	]) {
		const value = optional(call, void 0, name, host);
		if (value !== void 0) router.data.set(`own ${name}`, value);
	}
}
function extrasOf(router) {
	return {
		version: router.data.get("own version"),
		versionPrefix: router.data.get("own version_prefix"),
		strict: strictness(router.data.get("own strict_slashes"))
	};
}
function extrasIn(call, host) {
	return {
		version: optional(call, void 0, "version", host),
		versionPrefix: optional(call, void 0, "version_prefix", host),
		strict: strictness(optional(call, void 0, "strict_slashes", host))
	};
}
function strictness(value) {
	return value?.kind === "constant" && typeof value.value === "boolean" ? value.value : void 0;
}
function registerBlueprints(router, given, call, host) {
	const prefix = optional(call, void 0, "url_prefix", host);
	const { items, missing } = listed$1(given?.value, host);
	for (const item of items) {
		const child = host.routerOf(item.value);
		if (child === void 0) {
			host.unresolved(`the blueprint is not known: ${item.written}`, {
				router,
				path: everythingBelow(prefix)
			});
			continue;
		}
		const isGroup = child.kind === "group";
		const own = withExtras(prefix ?? constant(""), "own", extrasOf(child), host);
		const path = withExtras(own, isGroup ? "own" : "option", extrasIn(call, host), host);
		host.mount(router, withExtras(path, "own", extrasOf(router), host), child, { replacesPrefix: prefix !== void 0 && !isGroup });
	}
	if (missing !== void 0) host.unresolved(`a blueprint is not known: ${missing}`, {
		router,
		path: everythingBelow(prefix)
	});
}
function copy(router, call, host) {
	const prefix = optional(call, void 0, "url_prefix", host) ?? router.prefix;
	const made = host.router(router.kind, prefix === void 0 ? {} : { prefix });
	for (const [name, value] of router.data) made.router.data.set(name, value);
	keepExtras(made.router, call, host);
	host.mount(made.router, "", router, { replacesPrefix: true });
	return made;
}
function decorator(router, name, call, host) {
	const method = methodOf(name);
	const methods = method === void 0 ? argument$1(call, 1, "methods")?.value : constant(method);
	return native("route", (args) => {
		const [handler] = args.positional;
		if (handler === void 0) return constant(null);
		register(router, argument$1(call, 0, "uri")?.value ?? constant(""), handler, methods, call, host);
		return handler.value;
	});
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
function attach(call, host) {
	const type = call.receiver === void 0 ? void 0 : host.force(call.receiver);
	const router = host.routerOf(argument$1(call, 0, "to")?.value);
	const uri = argument$1(call, 1, "uri")?.value ?? constant("");
	if (type?.kind !== "class") return constant(null);
	if (router === void 0) host.unresolved(`what ${type.name} is attached to is not known`, { path: uri });
	else registerView(router, withRouteExtras(router, uri, call, host), type, call.site, host);
	return constant(null);
}
function attachedViews(host) {
	for (const type of host.classes()) {
		const router = host.routerOf(type.named.get("attach"));
		if (router === void 0) continue;
		const named = new Map([...type.named].map(([name, value]) => [name, {
			value,
			written: ""
		}]));
		const site = host.siteOf(type);
		const call = {
			args: {
				positional: [],
				named,
				open: false
			},
			site,
			symbol: "attach"
		};
		registerView(router, withRouteExtras(router, type.named.get("uri") ?? constant(""), call, host), type, site, host);
	}
}
function withRouteExtras(router, uri, call, host) {
	const path = withExtras(uri, "route", extrasIn(call, host), host);
	return router.kind === "app" ? withExtras(path, "own", extrasOf(router), host) : path;
}
function register(router, uri, handler, methods, call, host) {
	const path = withRouteExtras(router, uri, call, host);
	const value = handler === void 0 ? void 0 : host.force(handler.value);
	const receiver = value?.kind === "term" && value.receiver !== void 0 ? host.force(value.receiver) : void 0;
	if (value?.kind === "term" && value.symbol.endsWith(".as_view") && receiver?.kind === "class") {
		registerView(router, path, receiver, call.site, host);
		return;
	}
	const named = methods === void 0 ? ["GET"] : namedMethods(methods, host);
	if (named === void 0) host.unresolved("its methods are not known", {
		router,
		path,
		site: call.site
	});
	else host.route(router, {
		methods: named,
		path,
		handler: handlerName(handler, host),
		guards: wrappers$1(value, host),
		site: call.site
	});
}
function registerView(router, path, type, site, host) {
	const guards = listedDecorators(type, "decorators", host);
	for (const member of viewMethods(type, host, VERBS)) host.route(router, {
		methods: [member.method],
		path,
		handler: member.handler,
		guards: [...guards, ...member.guards],
		site
	});
}
function webSocket(router, name, call, host) {
	const direct = name === "add_websocket_route";
	const path = withRouteExtras(router, argument$1(call, direct ? 1 : 0, "uri")?.value ?? constant(""), call, host);
	const add = (handler) => {
		host.route(router, {
			methods: ["GET"],
			path,
			handler: host.handlerName(handler),
			nature: "websocket",
			site: call.site
		});
		return handler?.value ?? constant(null);
	};
	return direct ? add(argument$1(call, 0, "handler")) : native(name, (args) => add(args.positional[0]));
}
function staticFiles(router, call, host) {
	const path = withRouteExtras(router, argument$1(call, 0, "uri")?.value ?? constant(""), call, host);
	host.route(router, {
		methods: ["GET"],
		path,
		handler: "static",
		nature: "static",
		site: call.site
	});
	return constant(null);
}
function middleware(router, call, host) {
	const after = [...call.args.positional, ...call.args.named.values()].map(({ value }) => host.text(value)).includes("response");
	const guard = (given) => {
		const guards = given === void 0 ? [] : host.guardNames([given]);
		if (!after) host.guard(router, guards, { whole: true });
		return given?.value ?? constant(null);
	};
	const direct = call.args.positional.find(({ value }) => host.isFunction(value));
	return direct === void 0 ? native("middleware", (args) => guard(args.positional[0])) : guard(direct);
}
function quiet(call, host) {
	const direct = call.args.positional.find(({ value }) => host.isFunction(value));
	if (direct !== void 0) host.handlerName(direct);
	if (direct !== void 0) return direct.value;
	return native("decorator", (args) => {
		host.handlerName(args.positional[0]);
		return args.positional[0]?.value ?? constant(null);
	});
}
function namedApplication(call, host) {
	const name = host.text(argument$1(call, 0, "name")?.value);
	const [only, ...others] = host.state("applications", () => []).filter((router) => name === void 0 || host.text(router.data.get("name")) === name);
	if (only === void 0) return name === void 0 ? void 0 : constant(null);
	return others.length > 0 ? void 0 : {
		kind: "router",
		router: only
	};
}

// src/frameworks/python.generated.ts
const frameworks = [
	aiohttp,
	bottle,
	connexion,
	django,
	djangoNinja,
	djangoRestFramework,
	fastapi,
	flask,
	flaskRestful,
	flaskRestx,
	flaskSmorest,
	litestar,
	sanic,
	starlette
];

// src/languages/python/paths.ts
function directoryOf(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}
function nameOf(path) {
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
	const own = /* @__PURE__ */ new Set();
	const roots = /* @__PURE__ */ new Set();
	for (const file of manifests) {
		const text = project.read(file);
		if (text === void 0) continue;
		const found = file.endsWith(".txt") ? requirements(text) : sections(text);
		for (const name of found.libraries) libraries.add(importName(name));
		if (found.name !== void 0) own.add(importName(found.name));
		for (const root of found.roots) roots.add(within(directoryOf(file), root));
	}
	for (const name of own) libraries.delete(name);
	return {
		libraries,
		roots: [...roots].filter((root) => project.hasDirectory(root))
	};
}
const INSTALLED_AS = {
	djangorestframework: "rest_framework",
	drf_nested_routers: "rest_framework_nested",
	drf_extensions: "rest_framework_extensions",
	django_ninja: "ninja",
	django_ninja_extra: "ninja_extra",
	django_rest_auth: "rest_auth"
};
function importName(name) {
	const written = name.toLowerCase().replace(/[-.]+/g, "_");
	return INSTALLED_AS[written] ?? written;
}
const REQUIREMENT = /^\s*["']?([A-Za-z][\w.-]*)/;
function requirements(text) {
	return {
		libraries: text.split("\n").flatMap((line) => REQUIREMENT.exec(line)?.[1] ?? []),
		roots: []
	};
}
const DEPENDENCY_TABLE = /(?:dependencies|dependency-groups|packages)$/;
const PROJECT_TABLE = /^(?:project|tool\.poetry|metadata)$/;
const DEPENDENCY_KEY = /^(?:dependencies|install_requires)$/;
const ASSIGNMENT = /^(?:(["'])([\w.-]*)\1|([\w.-]+))\s*=\s*(.*)$/;
function sections(text) {
	const libraries = [];
	const roots = [];
	let name;
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
		if (assignment !== null && key === "name" && PROJECT_TABLE.test(table)) name ??= /^["']?([A-Za-z][\w.-]*)/.exec(value)?.[1];
		roots.push(...rootsIn(table, key, value));
		libraries.push(...librariesIn(table, key, value, assignment !== null));
		if (/^\s*[\])}],?\s*$/.test(line)) key = "";
	}
	return {
		libraries,
		roots,
		...name === void 0 ? {} : { name }
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
const MANIFEST$1 = /^(?:pyproject\.toml|setup\.(?:py|cfg)|Pipfile|manage\.py|requirements[\w.-]*\.txt)$/;
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
		const name = nameOf(file);
		if (name.endsWith(".py")) markPython(withPython, directoryOf(file));
		if (name === "__init__.py") packages.add(directoryOf(file));
		if (!MANIFEST$1.test(name)) continue;
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
	for (const path of packages) if (!packages.has(directoryOf(path))) add(nameOf(path), directoryOf(path));
	const sources = [...projects].flatMap((directory) => [
		directory,
		within(directory, "src"),
		within(directory, "lib")
	]);
	const starts = /* @__PURE__ */ new Set([...sources, ...declared.roots]);
	for (const root of starts) {
		if (!withPython.has(root) || packages.has(root)) continue;
		for (const file of project.filesIn(root)) if (file.endsWith(".py")) add(nameOf(file).slice(0, -3), root);
		for (const path of project.directoriesIn(root)) if (withPython.has(path)) add(nameOf(path), root);
	}
	return {
		byHead: new Map([...byHead].map(([head, roots]) => [head, [...roots]])),
		packages,
		withPython,
		libraries: declared.libraries,
		starts,
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
	const isDeclared = roots.libraries.has(importName(head));
	const isLibrary = STANDARD_LIBRARY.has(head) || isDeclared;
	let folder;
	let isOwn = false;
	for (const root of candidates(head, from, roots)) {
		const isPackage = roots.packages.has(within(root, head));
		const isInside = roots.packages.has(root);
		if (isLibrary && (isInside || !(isPackage && isAbove(root, from)))) continue;
		if (isDeclared && !roots.starts.has(root)) continue;
		if (isInside && isCalledLikeDistribution(head, roots)) continue;
		const found = locate(within(root, path), project, roots);
		if (isInside && found?.kind === "files" && found.files[0] === from && isExtended(head, roots)) continue;
		if (found?.kind === "files" && (found.files[0] !== from || nameOf(from) === "__init__.py")) return found;
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
function isExtended(head, roots) {
	return [...roots.libraries].some((library) => library.startsWith(`${importName(head)}_`));
}
function isCalledLikeDistribution(head, roots) {
	return [...roots.libraries].some((library) => library.endsWith(`_${importName(head)}`));
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
	const own = placeOf(file);
	const outside = upwards(directoryOf(own)).find((each) => !roots.packages.has(each)) ?? "";
	return own.slice(outside === "" ? 0 : outside.length + 1).replaceAll("/", ".");
}
function placeOf(file) {
	if (nameOf(file) === "__init__.py") return directoryOf(file);
	return file.endsWith(".py") ? file.slice(0, -3) : file;
}
function ownNames(file, project) {
	const name = moduleName(file, project);
	const isPackage = nameOf(file) === "__init__.py" || !file.endsWith(".py");
	const above = name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : "";
	return isPackage ? {
		__name__: name,
		__package__: name,
		__path__: [placeOf(file)]
	} : {
		__name__: name,
		__package__: above
	};
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
const SCRIPT_FILE = /\.sh$/;
const SERVER = /\b(?:(?:gunicorn|uvicorn|hypercorn|daphne|granian|uwsgi|waitress-serve|sanic|litestar)\b|[A-Z_]*(?:APP|MODULE)=).*/g;
const OBJECT = /(?<![\w./:@-])([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*):([A-Za-z_]\w*)(?![\w/-])/g;
const APPLICATION = /\bgunicorn\b.*[ \t]([A-Za-z_]\w*(?:\.\w+)+)[ \t]*$/gm;
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
function served(project) {
	const found = [];
	for (const { text, directory } of commands(project)) for (const [, path = "", name = ""] of serverLines(text).matchAll(OBJECT)) {
		const module = resolve$1(path, within(directory, "a-command"), project);
		if (module.kind === "files") found.push(...module.files.map((file) => ({
			file,
			name
		})));
	}
	return found;
}
function serverLines(text) {
	return [...text.matchAll(SERVER)].join("\n");
}
function* commands(project) {
	for (const file of project.files) {
		const isStart = START_FILE.test(nameOf(file));
		if (!isStart && !SCRIPT_FILE.test(file)) continue;
		const all = project.read(file) ?? "";
		yield {
			text: isStart ? all : serverLines(all),
			directory: directoryOf(file)
		};
	}
}
function* started(project) {
	for (const { text, directory } of commands(project)) {
		for (const match of [
			...text.matchAll(OBJECT),
			...text.matchAll(APPLICATION),
			...text.matchAll(MODULE)
		]) {
			const found = resolve$1(match[1] ?? "", within(directory, "a-command"), project);
			if (found.kind === "files") yield* found.files;
		}
		for (const match of text.matchAll(SCRIPT)) yield within(directory, (match[1] ?? "").replace(/^\.\//, ""));
	}
}

// src/languages/python/entry-points.ts
const MANIFEST = /^(?:pyproject\.toml|setup\.(?:py|cfg)|entry_points\.txt)$/;
const POINT = /["']?([\w.-]+)["']?\s*=\s*["']?([A-Za-z_][\w.]*)(?::([A-Za-z_][\w.]*))?["']?/g;
const known = /* @__PURE__ */ new WeakMap();
function entryPoints(project) {
	let points = known.get(project);
	if (points === void 0) {
		points = project.files.filter((file) => MANIFEST.test(nameOf(file))).flatMap((file) => inManifest(nameOf(file), project.read(file) ?? ""));
		known.set(project, points);
	}
	return points;
}
function inManifest(name, text) {
	if (name === "setup.py") return inSetup(text);
	if (name === "setup.cfg") return inSections(sectionOf(text, "options.entry_points"), /^(\S[^=]*?)\s*=\s*$/);
	if (name === "entry_points.txt") return inSections(text, /^\[([^\]]+)\]\s*$/);
	return inSections(text, TABLE);
}
const TABLE = /^\[(?:(?:project\.entry-points|tool\.poetry\.plugins)\.["']?([\w.-]+)["']?|project\.(scripts)|tool\.poetry\.(scripts)|[^\]]*)\]/;
function sectionOf(text, name) {
	const start = text.indexOf(`[${name}]`);
	return (start < 0 ? "" : text.slice(start + name.length + 2)).split(/^\[/m)[0] ?? "";
}
function inSections(text, heading) {
	const found = [];
	let group;
	for (const line of text.split("\n")) {
		const head = heading.exec(line);
		if (head !== null) group = groupOf(head);
		else if (group !== void 0 && !/^\s*#/.test(line)) found.push(...pointsIn(line, group));
	}
	return found;
}
function groupOf(head) {
	const [, group, scripts, older] = head;
	return scripts !== void 0 || older !== void 0 ? "console_scripts" : group;
}
function inSetup(text) {
	const start = text.search(/\bentry_points\s*=/);
	if (start < 0) return [];
	const rest = text.slice(start);
	const lists = [...rest.matchAll(/["']([\w.-]+)["']\s*:\s*\[([^\]]*)\]/g)];
	return lists.length > 0 ? lists.flatMap(([, group = "", points = ""]) => pointsIn(points.replace(/#.*$/gm, ""), group)) : inSections(/("""|''')([\s\S]*?)\1/.exec(rest)?.[2] ?? "", /^\s*\[([^\]]+)\]\s*$/);
}
function pointsIn(text, group) {
	return [...text.matchAll(POINT)].map(([, name = "", module = "", object]) => ({
		group,
		name,
		module,
		...object === void 0 ? {} : { object }
	}));
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
	const base = args.find(({ name }) => name === "package") ?? args[1];
	return {
		kind: "import",
		source: base !== void 0 && (base.name === void 0 || base.name === "package") && isRelative(first.value) ? below(base.value, first.value, line) : first.value,
		style: "namespace",
		line
	};
}
function isRelative(name) {
	const first = name.kind === "template" ? name.parts[0] : name;
	const text = first?.kind === "literal" ? first.value : void 0;
	return typeof text === "string" && /^\.(?!\.)/.test(text);
}
function below(base, name, line) {
	return {
		kind: "binary",
		operator: "+",
		left: base,
		right: name,
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
		name: textOf(source, node),
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
				name: textOf(source, name),
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
	const body = node.childForFieldName("body");
	return {
		kind: "function",
		...name && !isMember && { name: textOf(source, name) },
		params: params === null ? [] : parameters(source, params),
		receiver,
		decorators,
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
function numberOf(text) {
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
	const prefix = textOf(source, start).replace(/["']+$/, "").toLowerCase();
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
	const shown = conversion === null ? "" : textOf(source, conversion);
	const spec = format === null ? "" : textOf(source, format);
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
		value: `${textOf(source, inside)}=`,
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
			name: textOf(source, node),
			line
		};
		case "string":
		case "concatenated_string": return lowerString(source, node);
		case "integer":
		case "float": {
			const value = numberOf(textOf(source, node));
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
			items: parts(node).map((part) => lowerItem(source, part)),
			line
		};
		case "list_splat": return inner(source, node);
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
				...name && { name: textOf(source, name) }
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
function lowerItem(source, node) {
	return MISREAD.has(node.type) && source.text[node.startIndex] === "*" ? {
		value: lowerExpression(source, node),
		spread: "list"
	} : lowerArgument(source, node);
}
const MISREAD = /* @__PURE__ */ new Set([
	"call",
	"attribute",
	"subscript"
]);
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
	const line = lineOf(name);
	return textOf(source, name) === "__dict__" ? {
		kind: "call",
		callee: {
			kind: "name",
			name: "vars",
			line
		},
		args: [{ value: object }],
		isNew: false,
		line
	} : {
		kind: "member",
		object,
		name: textOf(source, name),
		line
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
const operator = operatorsOf({
	"&": "&",
	is: "==",
	"<>": "!=",
	"is not": "!=",
	in: "in",
	and: "&&",
	or: "||"
});
function binary(source, node) {
	const sign = node.childForFieldName("operator");
	return {
		kind: "binary",
		operator: operator(sign?.type ?? ""),
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
		...name && { name: textOf(source, name) },
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
			name: name === null ? "" : textOf(source, name),
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
		name: textOf(source, target),
		static: value !== null,
		decorators: [],
		...type && { type: lowerType(source, type) },
		...value && { value: lowerExpression(source, value) },
		line: lineOf(target)
	};
}
function method(source, node, decorators) {
	const key = node.childForFieldName("name");
	const name = key === null ? "" : textOf(source, key);
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
		if (alias !== null) return [whole(path, textOf(source, alias), line)];
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
				local: alias === null ? imported : textOf(source, alias),
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
	return textOf(source, node).replace(/[\s\\]+/g, "");
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
		line,
		holds: subject
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
		const text = textOf(source, node);
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
			if (target !== void 0) captures.push(capture(textOf(source, target), subject, line));
			return pattern === void 0 ? unknownTest(line) : patternTest(source, pattern, subject, captures);
		}
		default: return shape(source, [node], subject, captures, line);
	}
}
function named(source, node, subject, captures) {
	const line = lineOf(node);
	const [first = "", ...rest] = textOf(source, node).split(".");
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
		yield textOf(source, node);
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
				names: parts(node).map((part) => textOf(source, part)),
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
			name: textOf(source, left).replace(/\[[\s\S]*$/, ""),
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
const GLOBALS = {
	...Object.fromEntries(words(`
    abs all any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright delattr dict
    dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int
    isinstance issubclass iter len list locals map max memoryview min next object oct ord pow print property quit
    range repr reversed round set setattr slice sorted staticmethod str sum tuple type vars zip NotImplemented Ellipsis
    __name__ __package__ __doc__ __path__ __spec__ __builtins__ __debug__
    BaseException Exception ArithmeticError AssertionError AttributeError ConnectionError EOFError FileNotFoundError
    ImportError IndexError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError
    NotImplementedError OSError PermissionError RuntimeError StopIteration SyntaxError SystemExit TimeoutError TypeError
    UnicodeDecodeError UnicodeEncodeError UnicodeError ValueError Warning DeprecationWarning
  `).map((name) => [name, name])),
	open: "io.open"
};
const ENVIRONMENT = [
	"os.environ",
	"os.environ.get",
	"os.getenv",
	"os.environb",
	"decouple.config"
];
const QUIET = words(`
  functools.wraps functools.update_wrapper inspect.signature inspect.getfullargspec inspect.getsource inspect.getdoc
  inspect.iscoroutinefunction inspect.isfunction inspect.ismethod inspect.isclass inspect.unwrap asyncio.iscoroutinefunction
  asgiref.sync.iscoroutinefunction typing.get_type_hints typing.cast bool callable dir hasattr id isinstance issubclass len print repr
  str type vars
`);
const CONSTANTS = {
	"typing.TYPE_CHECKING": false,
	"typing_extensions.TYPE_CHECKING": false,
	__debug__: true,
	"os.sep": "/",
	"os.path.sep": "/",
	"os.name": "posix",
	"sys.platform": "linux",
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
	dir: "member-names",
	getattr: "get-attribute",
	hasattr: "has-attribute",
	int: "number",
	isinstance: "is-instance",
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
	vars: "members",
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
	"glob.glob": "glob-entries",
	"glob.iglob": "glob-entries",
	"imp.load_source": {
		operation: "load-file",
		order: [1]
	},
	"importlib.util.module_from_spec": "identity",
	"importlib.util.spec_from_file_location": {
		operation: "load-file",
		order: [1]
	},
	"importlib.metadata.entry_points": "entry-points",
	"importlib_metadata.entry_points": "entry-points",
	"pkg_resources.iter_entry_points": "entry-points",
	"inspect.getmembers": "named-members",
	"inspect.isclass": "is-class",
	"inspect.isfunction": "is-function",
	"itertools.chain": "concat",
	"itertools.chain.from_iterable": "flatten",
	"operator.add": "concat",
	"operator.concat": "concat",
	"os.path.exists": "is-there",
	"os.path.isdir": "is-directory",
	"os.path.isfile": "is-file",
	"os.getcwd": "working-directory",
	"os.getenv": "environment",
	"os.environ.get": "environment",
	"os.listdir": "read-directory",
	"os.path.abspath": "identity",
	"os.path.basename": "base-name",
	"os.path.dirname": "dir-name",
	"os.path.join": "join-path",
	"os.path.realpath": "identity",
	"os.path.relpath": "relative-path",
	"os.path.splitext": "split-ext",
	"os.walk": "walk-directory",
	"pathlib.Path": "join-path",
	"pathlib.Path.cwd": "working-directory",
	"pathlib.PurePath": "join-path",
	"pkgutil.iter_modules": "modules-in",
	"pkgutil.walk_packages": "modules-below",
	"posixpath.join": "join-path",
	"re.compile": "regex",
	"re.sub": {
		operation: "replace-pattern",
		order: [
			2,
			0,
			1
		]
	},
	"typing.cast": {
		operation: "identity",
		order: [1]
	},
	"urllib.parse.urljoin": "join-url",
	"urllib.parse.urlparse": "parse-url",
	"urllib.parse.urlsplit": "parse-url"
};
const METHODS = {
	"[:]": "slice",
	absolute: "same-path",
	add: "append",
	append: "append",
	as_posix: "same-path",
	capitalize: "capitalize",
	casefold: "lower",
	copy: "copy",
	decode: "identity",
	discard: "remove",
	encode: "identity",
	endswith: "ends-with",
	extend: "extend",
	format: "format",
	get: "get",
	glob: "glob-in",
	index: "index-of",
	insert: {
		operation: "prepend",
		order: [0, 2]
	},
	is_dir: "is-directory",
	is_file: "is-file",
	isupper: "is-upper",
	items: "entries",
	iterdir: "list-directory",
	join: "joined-by",
	joinpath: "join-path",
	keys: "keys",
	lower: "lower",
	lstrip: "trim-start",
	pop: "pop",
	remove: "remove",
	relative_to: "relative-path",
	removeprefix: "remove-prefix",
	removesuffix: "remove-suffix",
	replace: "replace-all",
	resolve: "same-path",
	rglob: "glob-below",
	rstrip: "trim-end",
	split: "split",
	startswith: "starts-with",
	strip: "trim",
	union: "concat",
	update: "update",
	upper: "upper",
	values: "values",
	with_suffix: "with-ext"
};
const PATH_MEMBERS = {
	name: "base-name",
	parent: "dir-name",
	parents: "ancestors",
	parts: "split-path",
	stem: "stem",
	suffix: "ext-name"
};

// src/languages/python/unbound.ts
const REGISTRATION = /^@(\w+)\.(?:get|post|put|patch|delete|route|api_route)\(\s*["']\//gm;
function registersOnUnbound(text) {
	return [...new Set(Array.from(text.matchAll(REGISTRATION), ([, name = ""]) => name))].some((name) => !binds(name, text));
}
function binds(name, text) {
	const bound = `\\b(?:def|class|as|for|global) +${name}\\b|(?<![\\w.])${name}\\s*(?::[^=\\n]+)?=(?!=)|\\bimport\\b[^\\n]*\\b${name}\\b|\\bimport\\s*\\([^)]*\\b${name}\\b|\\bimport +\\*`;
	const parameter = `\\bdef +\\w+\\([^)]*(?<![\\w.])${name}\\b`;
	return new RegExp(`${bound}|${parameter}`).test(text);
}

// src/languages/python/index.ts
const python = {
	id: "python",
	title: "Python",
	extensions: [".py", ".wsgi"],
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
		recordBases: [
			"typing.NamedTuple",
			"typing_extensions.NamedTuple",
			"typing.Generic",
			"typing.Protocol",
			"abc.ABC"
		],
		enumValue: "value",
		classesAreCallable: true,
		superFollowsInstance: true,
		falsy: ["", 0],
		emptyIsFalse: true
	},
	resolve: resolve$1,
	ownNames,
	globals: GLOBALS,
	registration: { test: registersOnUnbound },
	functions: FUNCTIONS,
	methods: METHODS,
	pathMembers: PATH_MEMBERS,
	environment: ENVIRONMENT,
	constants: CONSTANTS,
	loadedModules: "sys.modules",
	comment: "#",
	quiet: QUIET,
	isTest,
	entries,
	served,
	entryPoints
};

export { frameworks as n, python as t };