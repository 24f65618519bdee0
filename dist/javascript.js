import { o as __toESM } from "./rolldown-runtime.js";
import { $ as map, A as lineOf, D as errorLines, H as methodOf, I as parts, K as UNDEFINED, L as textOf$2, O as firstPart, P as opaqueAt, Q as list$1, R as parseJsonc, T as bodyOf, V as VERB_METHODS, W as pathToRegexpTemplates, Y as given$1, _ as prefixed$1, a as operatorsOf, c as handlerSite, d as regexPrefix, et as native, g as option, h as below, k as hasToken, m as joinPaths, o as describedBy, q as constant, r as chainCases, s as extension, tt as union$1, u as regexPath, x as joinWithSlash, z as YIELD } from "./run.js";
import { d as record$1, h as unknown, i as array, l as object, m as union$2, p as string } from "./zod.js";
import { t as require_picomatch } from "./picomatch.js";
import { t as require_dist } from "./yaml.js";
import { builtinModules } from "node:module";
import { posix } from "node:path";

// src/frameworks/shared/nested-applications.ts
const ENTRY = /(?:^|\/)(?:index|main|app|server|worker|_worker|mod|api|handler|\[\[?\.\.\.\w+\]\]?)\.[cm]?[jt]sx?$/;
function served(host) {
	return host.state("served", () => /* @__PURE__ */ new Set());
}
function makeApplication(host, prefix) {
	const made = host.router("router", prefix === void 0 ? {} : { prefix });
	host.state("made", () => /* @__PURE__ */ new Set()).add(made.router);
	return made;
}
function serveApplications$1(host) {
	const free = [...host.state("made", () => /* @__PURE__ */ new Set())].filter((router) => router.mounts === 0);
	const real = free.filter((router) => !router.speculative);
	const roots = real.length > 0 ? real : free;
	const explicit = served(host);
	const given = roots.filter((router) => explicit.has(router) || isExported(router, host));
	const inside = new Set(given.flatMap((router) => partsOf$1(router)));
	const others = roots.filter((router) => !given.includes(router) && !isRepeated(router, inside));
	const sure = [...given, ...others.filter(isPutTogether)];
	const files = new Set(sure.map((router) => router.site.file));
	const likely = others.filter((router) => ENTRY.test(router.site.file) && !files.has(router.site.file));
	const applications = [...sure, ...likely];
	for (const router of applications.length > 0 ? applications : roots) {
		const application = host.router("app", { site: router.site });
		host.mount(application.router, "", router, { site: router.site });
	}
}
function isPutTogether(router) {
	return router.events.some((event) => event.kind === "mount" && event.child.parent === void 0);
}
function partsOf$1(router, seen = /* @__PURE__ */ new Set()) {
	if (seen.has(router)) return [];
	seen.add(router);
	return [router, ...router.events.flatMap((event) => event.kind === "mount" ? partsOf$1(event.child, seen) : [])];
}
function isRepeated(router, inside) {
	return router.events.every((event) => event.kind === "guard" || event.kind === "mount" && inside.has(event.child));
}
function isExported(router, host) {
	const { file } = router.site;
	const module = ENTRY.test(file) ? host.module(file) : void 0;
	const exported = module === void 0 ? void 0 : host.routerOf(host.member(module, "default"));
	for (let at = exported; at !== void 0; at = at.parent) if (at === router) return true;
	return false;
}

// src/frameworks/elysia.ts
const OPTIONS = "body query params headers cookie response detail tags type parse transform error schema config as".split(" ");
const PLUGINS = [
	[
		/^@elysiajs\/swagger\b/,
		"library-docs",
		"path",
		"/swagger",
		"",
		"/json"
	],
	[
		/^@elysiajs\/openapi\b/,
		"library-docs",
		"path",
		"/openapi",
		"",
		"/json"
	],
	[
		/^@elysiajs\/static\b/,
		"static",
		"prefix",
		"/public",
		"/*"
	]
];
const elysia = {
	id: "elysia",
	title: "Elysia",
	languages: ["javascript"],
	docs: "https://elysiajs.com/essential/route.html",
	packages: ["elysia"],
	harmless: [
		"@elysiajs/*",
		"elysia*",
		"Bun.*",
		"Deno.*",
		"console.*"
	],
	calls: { "elysia.Elysia": (call, host) => makeApplication(host, host.entry(call.args.positional[0]?.value, "prefix")) },
	method(router, name, call, host) {
		const self = {
			kind: "router",
			router
		};
		const args = call.args.positional;
		switch (name) {
			case "use":
				for (const { value } of args) use$6(router, value, host);
				return self;
			case "group":
				group$1(router, args, host);
				return self;
			case "guard":
				guard(router, args, host);
				return self;
			case "route":
				route(router, methodOf(host.text(args[0]?.value) ?? ""), args.slice(1), host);
				return self;
			case "ws":
				if (args[0] !== void 0) host.route(router, {
					methods: ["GET"],
					path: args[0].value,
					handler: "ws",
					nature: "websocket"
				});
				return self;
			case "mount":
				mount$2(router, args, host);
				return self;
			case "onBeforeHandle":
			case "onRequest":
				host.guard(router, host.guardNames(args.slice(-1)));
				return self;
			case "listen":
				served(host).add(router);
				return self;
			case "handle": return;
			default:
				if (name !== "del" && VERB_METHODS.has(name)) route(router, VERB_METHODS.get(name), args, host);
				return self;
		}
	},
	member(router, name, host) {
		if (name !== "fetch") return void 0;
		served(host).add(router);
		return {
			kind: "router",
			router
		};
	},
	finish: serveApplications$1,
	join: (prefix, path) => `${slashed(prefix)}${slashed(path)}`,
	path: templates
};
function slashed(path) {
	return path === "" || path.startsWith("/") || path.startsWith("") ? path : `/${path}`;
}
function templates(raw) {
	const path = slashed(raw);
	if (/\/:\w+\?$/.test(path)) return [path.slice(0, -1), path.replace(/\/:\w+\?$/, "")].flatMap(templates);
	const template = path.replace(/:(\w+)/g, "{$1}").replace(/(.)\/$/, "$1") || "/";
	return template.endsWith("*") ? [{
		path: `${template.slice(0, -1)}{wildcard}`,
		catchAll: "wildcard"
	}] : [{ path: template }];
}
function route(router, method, [path, handler, options], host) {
	if (path === void 0 || handler === void 0) return;
	if (method === void 0) {
		host.unresolved("the method of the route is not known", {
			router,
			path: path.value
		});
		return;
	}
	host.route(router, {
		methods: [method],
		path: path.value,
		handler: host.handlerName(handler),
		guards: guardsOf$1(options?.value, host)
	});
}
function guardsOf$1(options, host) {
	const before = option(options, "beforeHandle", host);
	return [...host.entries(options).flatMap(([name, value]) => {
		if (OPTIONS.includes(name) || host.truth(value) !== true || host.force(value).kind !== "constant") return [];
		return [{ name }];
	}), ...before === void 0 ? [] : host.guardNames([before])];
}
function use$6(router, plugin, host) {
	for (const value of host.alternatives(plugin)) {
		const child = host.routerOf(value);
		if (child !== void 0) host.mount(router, "", child);
		else if (value.kind === "list") for (const item of value.items) use$6(router, item, host);
		else if (value.kind === "module" || value.kind === "map" && value.entries.has("default")) use$6(router, host.member(value, "default"), host);
		else if (value.kind === "term") library(router, value.symbol, value.args?.positional[0]?.value, host);
		else if (host.isFunction(value)) {
			const made = host.routerOf(host.call(value, given$1({
				kind: "router",
				router
			})));
			if (made !== void 0 && made !== router) host.mount(router, "", made);
		} else if (value.kind !== "constant") host.unresolved(`what is used here is not known: ${value.kind === "unknown" ? value.why : `a ${value.kind}`}`, {
			router,
			path: below(constant("")),
			mounts: true
		});
	}
}
function library(router, symbol, options, host) {
	const plugin = PLUGINS.find(([pattern]) => pattern.test(symbol));
	if (plugin === void 0) return;
	const [, nature, key, path, ...places] = plugin;
	const at = host.entry(options, key) ?? constant(path);
	for (const place of places) host.route(router, {
		methods: ["GET"],
		path: host.concatenate([at, constant(place)]),
		handler: symbol,
		nature
	});
}
function group$1(router, [prefix, ...rest], host) {
	const run = rest.at(-1);
	if (prefix === void 0 || run === void 0) return;
	inside$1(router, prefix.value, rest.length > 1 ? rest[0]?.value : void 0, run.value, host);
}
function guard(router, [options, run], host) {
	if (run !== void 0) inside$1(router, constant(""), options?.value, run.value, host);
	else if (host.isFunction(options?.value)) inside$1(router, constant(""), void 0, options?.value, host);
	else host.guard(router, guardsOf$1(options?.value, host));
}
function inside$1(router, prefix, options, run, host) {
	const child = host.router("group", { parent: router });
	host.mount(router, prefix, child.router, { guards: guardsOf$1(options, host) });
	if (run !== void 0) host.call(run, given$1(child));
}
function mount$2(router, args, host) {
	const [target] = args.slice(-1);
	const path = args.length > 1 && args[0] !== void 0 ? args[0].value : constant("");
	const child = host.routerOf(target?.value);
	if (child !== void 0) host.mount(router, path, child);
	else host.unresolved(`${target?.written || "what is mounted"} answers what is below`, {
		router,
		path: below(path)
	});
}

// src/frameworks/shared/node-config.ts
const DEFAULTS = [
	"default.json",
	"default.yaml",
	"default.yml"
];
const NODE_CONFIG_CALLS = { "config.get": setting$2 };
function setting$2({ args, site }, host) {
	const name = host.text(args.positional[0]?.value);
	if (name === void 0) return void 0;
	for (let folder = site.file; folder.includes("/");) {
		folder = folder.slice(0, folder.lastIndexOf("/"));
		const found = DEFAULTS.map((file) => host.data(`${folder}/config/${file}`)).find(isObject);
		if (found !== void 0) return defaultOf(name.split(".").reduce(inside, found), name);
	}
	const root = DEFAULTS.map((file) => host.data(`config/${file}`)).find(isObject);
	return root === void 0 ? void 0 : defaultOf(name.split(".").reduce(inside, root), name);
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
function inside(value, key) {
	return isObject(value) ? value[key] : void 0;
}
function defaultOf(value, name) {
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return constant(value, `default of the setting ${name}`);
	if (Array.isArray(value)) {
		const items = value.map((one) => defaultOf(one, name));
		return items.every((one) => one !== void 0) ? list$1(items) : void 0;
	}
	if (!isObject(value)) return void 0;
	return map(Object.entries(value).flatMap(([key, one]) => {
		const known = defaultOf(one, `${name}.${key}`);
		return known === void 0 ? [] : [[key, known]];
	}), true);
}

// src/frameworks/shared/path-names.ts
function isUnknownPath(value, host) {
	if (value.kind !== "term") return value.kind === "unknown";
	const word = value.symbol.slice(value.symbol.lastIndexOf(".") + 1);
	const name = value.args === void 0 ? word : host.text(value.args.positional[0]?.value);
	return (value.args === void 0 || word === "get") && name !== void 0 && /prefix|(?:path|base|root|version|ur[il])$/i.test(name);
}

// src/frameworks/shared/possible-route.ts
function possibleRoute(receiver, name, call, host) {
	if (receiver.kind !== "unknown") return void 0;
	const views = host.state("express.possible-routes", () => /* @__PURE__ */ new Map());
	const { positional } = call.args;
	const [first] = positional;
	if (name === "route" && positional.length === 1 && host.text(first?.value)?.startsWith("/") === true) {
		const view = {
			kind: "unknown",
			why: `route(${first?.written}) of ${receiver.why}`,
			site: call.site
		};
		views.set(view, first?.value ?? view);
		return view;
	}
	const path = views.get(receiver);
	const method = VERB_METHODS.get(name);
	if (path === void 0 || method === void 0) return void 0;
	for (const layer of positional) host.handlerName(layer);
	const reason = `looks like a route, but it is not known what it is registered on: ${receiver.why}`;
	const below = {
		kind: "text",
		parts: [{
			...receiver,
			why: "its prefix"
		}, host.text(path) ?? ""]
	};
	host.unresolved(reason, {
		methods: [method],
		path: below,
		site: call.site
	});
	return receiver;
}

// src/frameworks/express.ts
const ENDPOINTS$1 = {
	"express.static": "static",
	"serve-static": "static",
	"serve-index": "static",
	"serve-favicon": "static",
	"swagger-ui-express.serve": "library-docs",
	"swagger-ui-express.serveFiles": "library-docs",
	"swagger-ui-express.setup": "library-docs",
	"redoc-express": "library-docs",
	"@scalar/express-api-reference.apiReference": "library-docs",
	"@bull-board/express.ExpressAdapter.getRouter": "page",
	agendash: "page",
	"bull-arena": "page",
	"@adminjs/express.buildRouter": "page",
	"@adminjs/express.buildAuthenticatedRouter": "page",
	"express-graphql.graphqlHTTP": "operation",
	"graphql-http/lib/use/express.createHandler": "operation",
	"@apollo/server/express4.expressMiddleware": "operation",
	"@as-integrations/express5.expressMiddleware": "operation",
	"graphql-yoga.createYoga": "operation",
	"http-proxy-middleware.createProxyMiddleware": "proxy",
	"http-proxy-middleware.legacyCreateProxyMiddleware": "proxy",
	"express-http-proxy": "proxy",
	"awilix-express.loadControllers": "loader",
	"awilix-express.controller": "loader"
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
	callable: true,
	ignoresCase: true,
	harmless: [
		"http.*",
		"https.*",
		"http2.*",
		"spdy.*",
		"console.*",
		"socket.io*",
		"supertest*",
		"serverless-http",
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
		"swagger-spec-express*",
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
		...NODE_CONFIG_CALLS,
		express: (_call, host) => host.router("app"),
		"express.Router": (_call, host) => host.router("router"),
		"@modelcontextprotocol/sdk/server/express.js.createMcpExpressApp": (_call, host) => host.router("app"),
		"@modelcontextprotocol/sdk/server/express.createMcpExpressApp": (_call, host) => host.router("app"),
		"express.application": (_call, host) => host.router("app"),
		"express-promise-router": (_call, host) => host.router("router"),
		"express-promise-router.Router": (_call, host) => host.router("router"),
		"express-async-router.AsyncRouter": (_call, host) => host.router("router"),
		"express-ws": ({ args }) => {
			const [app] = args.positional;
			return app === void 0 ? void 0 : map([["app", app.value]], true);
		}
	},
	method(router, name, call, host) {
		const method = VERB_METHODS.get(name);
		if (router.kind === "route") return method === void 0 ? void 0 : answerOnRoute(router, name, call, host);
		if (name === "use") return use$5(router, call, host);
		if (name === "route") return routeView(router, call, host);
		if (name === "ws") return socket(router, call, host);
		if (method === void 0) return SETTINGS$1.has(name) ? setting$1(router, name, call, host) : void 0;
		const [path, ...handlers] = flatten$3(call.args.positional, host);
		if (path === void 0 || handlers.length === 0) return path === void 0 ? void 0 : router.data.get(settingOf$1(path, host));
		answer(router, name, pathValue(call.args.positional[0], host), handlers, host);
		return {
			kind: "router",
			router
		};
	},
	member(router, name, host) {
		if (name === "locals") return host.force({
			kind: "map",
			entries: /* @__PURE__ */ new Map(),
			getters: /* @__PURE__ */ new Set(),
			open: true
		});
		return router.kind === "router" && !isRouterMember(name) ? constant(void 0) : void 0;
	},
	foreign: possibleRoute,
	path: pathToRegexpTemplates
};
function isRouterMember(name) {
	return VERB_METHODS.has(name) || ROUTER_MEMBERS.has(name);
}
const ROUTER_MEMBERS = /* @__PURE__ */ new Set([...[
	"use",
	"route",
	"param",
	"handle",
	"stack",
	"params",
	"ws",
	"mergeParams",
	"caseSensitive",
	"strict"
], ...[
	"apply",
	"bind",
	"call",
	"constructor",
	"length",
	"name",
	"prototype",
	"toString"
]]);
const SETTINGS$1 = /* @__PURE__ */ new Set([
	"set",
	"enable",
	"disable",
	"engine",
	"param"
]);
function setting$1(router, name, call, host) {
	const [key, value] = call.args.positional;
	if (name === "set" && key !== void 0 && value !== void 0) router.data.set(settingOf$1(key, host), value.value);
	return {
		kind: "router",
		router
	};
}
function settingOf$1(key, host) {
	return `setting ${host.text(key.value) ?? ""}`;
}
function flatten$3(args, host) {
	return args.flatMap((arg) => {
		const value = host.force(arg.value);
		if (value.kind !== "list") return [arg];
		return flatten$3(value.items.map((item, at) => ({
			value: item,
			written: value.written?.[at] ?? ""
		})), host);
	});
}
function socket(router, { args }, host) {
	const [path, ...handlers] = args.positional;
	if (path !== void 0) host.route(router, {
		methods: ["GET"],
		path: pathValue(path, host),
		nature: "websocket",
		handler: host.handlerName(handlers.at(-1))
	});
	return {
		kind: "router",
		router
	};
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
	return value.kind === "regex" ? regexPath(value, host) : value;
}
function answer(router, name, path, handlers, host) {
	const method = VERB_METHODS.get(name);
	if (method === void 0) return;
	for (const handler of handlers) {
		const child = mounted(handler, host);
		if (child !== void 0) host.mount(router, "/", child);
	}
	const last = handlers.at(-1);
	if (last !== void 0 && mounted(last, host) !== void 0) return;
	const final = last === void 0 ? void 0 : host.force(last.value);
	const kind = final?.kind === "term" ? ENDPOINTS$1[final.symbol] : void 0;
	host.route(router, {
		methods: [method],
		path,
		nature: kind === "static" || kind === "library-docs" ? kind : "operation",
		handler: host.handlerName(handlers.at(-1)),
		guards: host.guardNames(handlers.slice(0, -1))
	});
}
function mounted(layer, host) {
	return host.routerOf(layer.value) ?? host.dispatchedTo(layer.value);
}
function routeView(router, call, host) {
	const view = host.router("route", { parent: router });
	view.router.data.set("path", pathValue(call.args.positional[0], host));
	return view;
}
function answerOnRoute(view, name, call, host) {
	const target = view.parent;
	const handlers = flatten$3(call.args.positional, host);
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
function use$5(router, call, host) {
	const [first, ...rest] = call.args.positional;
	const mayBePath = rest.some((layer) => host.routerOf(layer.value) !== void 0) && first !== void 0 && isUnknownPath(host.force(first.value), host);
	const hasPath = first !== void 0 && (mayBePath || isPath$1(first.value, host));
	const path = hasPath ? pathValue(first, host) : {
		kind: "constant",
		value: "/"
	};
	const expression = hasPath ? host.force(first.value) : void 0;
	const below = expression?.kind === "regex" ? regexPrefix(expression, host) : path;
	for (const layer of flatten$3(hasPath ? rest : call.args.positional, host)) for (const value of host.alternatives(layer.value)) useOne$1(router, hasPath ? {
		path,
		below
	} : void 0, {
		...layer,
		value
	}, host);
	return {
		kind: "router",
		router
	};
}
function isPath$1(value, host) {
	const forced = host.force(value);
	if (forced.kind === "list") return forced.items.length > 0 && forced.items.every((item) => isPath$1(item, host));
	if (forced.kind === "union") return forced.members.every((member) => isPath$1(member, host));
	if (forced.kind === "unknown") return forced.environment === true;
	return forced.kind === "constant" && typeof forced.value === "string" || forced.kind === "text" || forced.kind === "regex";
}
function useOne$1(router, at, layer, host) {
	const path = at?.path;
	const below = at?.below ?? {
		kind: "constant",
		value: "/"
	};
	const value = unwrap(layer.value, host);
	const child = host.routerOf(value) ?? host.dispatchedTo(value);
	if (child !== void 0 && child !== router) {
		host.mount(router, below, child);
		return;
	}
	const kind = value.kind === "term" ? ENDPOINTS$1[value.symbol] : void 0;
	if (kind !== void 0) endpoint(router, below, kind, layer, host);
	else if (value.kind === "function") useFunction$1(router, path, {
		...layer,
		value
	}, host.parameters(value).length, host);
	else if (value.kind === "unknown" || value.kind === "instance") {
		const why = value.kind === "unknown" ? value.why : `an instance of ${value.class.name}`;
		host.unresolved(`what is mounted here is not known: ${why}`, {
			router,
			path: concat(below),
			mounts: value.kind === "unknown"
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
function useFunction$1(router, path, layer, parameters, host) {
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
	if (kind === "loader") host.unresolved(`${host.nameOf(layer)} registers controllers by rules of its own`, {
		router,
		path: concat(below)
	});
	else if (kind === "proxy") host.unresolved("requests below are forwarded to another service", {
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

// src/frameworks/express-openapi-validator.ts
function middleware(call, host) {
	const options = call.args.positional[0]?.value;
	const handlers = option(options, "operationHandlers", host)?.value;
	const forced = handlers === void 0 ? void 0 : host.force(handlers);
	if (forced === void 0 || forced.kind === "constant" && typeof forced.value !== "string") return void 0;
	const made = host.router("router");
	serve$5(made.router, option(options, "apiSpec", host)?.value, forced, host);
	return made;
}
const LIBRARY$4 = "express-openapi-validator";
const expressOpenapiValidator = {
	id: "express-openapi-validator",
	title: "express-openapi-validator",
	languages: ["javascript"],
	docs: "https://cdimascio.github.io/express-openapi-validator-documentation/guide-operation-handlers/",
	packages: [LIBRARY$4],
	buildsOn: "express",
	calls: {
		[`${LIBRARY$4}.middleware`]: middleware,
		[`${LIBRARY$4}.default.middleware`]: middleware,
		[`${LIBRARY$4}.OpenApiValidator`]: middleware
	},
	method(router, name, call, host) {
		const target = host.routerOf(call.args.positional[0]?.value);
		if (name === "install" && target !== void 0) host.mount(target, "/", router);
		return constant(void 0);
	},
	join: (prefix, path) => path === prefix || path.startsWith(`${prefix.replace(/\/$/, "")}/`) ? path : joinWithSlash(prefix, path),
	path: pathToRegexpTemplates
};
function serve$5(router, spec, handlers, host) {
	const named = describedBy(spec, host);
	if (named.api === void 0) {
		host.unresolved(named.why, { router });
		return;
	}
	const notes = named.note === void 0 ? {} : { notes: [named.note] };
	for (const operation of named.api.operations) {
		const methods = [operation.method];
		for (const base of named.api.bases) {
			const path = expressPath(base + operation.path);
			const found = findHandler(handlers, operation, base, named.api, host);
			if (found.kind === "unknown") host.unresolved(found.why, {
				router,
				methods,
				path,
				site: operation.location
			});
			else if (found.kind === "handler") {
				const handler = extension(operation, "x-eov-operation-id") ?? operation.operationId ?? "";
				host.handlerName({
					value: found.value,
					written: handler
				});
				host.route(router, {
					methods,
					path,
					handler,
					site: found.site,
					settled: true,
					...notes
				});
			}
		}
	}
}
function expressPath(path) {
	return path.replaceAll(":", "\\:").replace(/\{([^{}/]+)\}/g, ":$1");
}
function findHandler(handlers, operation, base, api, host) {
	const folder = host.text(handlers) ?? host.text(option(handlers, "basePath", host)?.value);
	const resolver = option(handlers, "resolver", host)?.value;
	if (folder === void 0) return {
		kind: "unknown",
		why: "the folder of its handlers is not known"
	};
	const known = resolver === void 0 ? void 0 : host.force(resolver);
	if (known?.kind === "function") return resolved(known, folder, operation, base, host);
	if (known?.kind === "term" && known.symbol.endsWith(".modulePathResolver")) {
		const [module = "", name = ""] = (operation.operationId ?? "").split(".");
		return module === "" || name === "" ? { kind: "absent" } : exportedBy(folder, module, [name], api, host);
	}
	if (known !== void 0 && !(known.kind === "term" && known.symbol.endsWith(".defaultResolver"))) return {
		kind: "unknown",
		why: "the function that finds its handlers is not known"
	};
	const module = extension(operation, "x-eov-operation-handler");
	const name = extension(operation, "x-eov-operation-id") ?? operation.operationId;
	if (module === void 0 || name === void 0) return { kind: "absent" };
	return exportedBy(folder, module, [name, "default"], api, host);
}
function exportedBy(folder, module, names, api, host) {
	const place = `${folder.replace(/\/$/, "")}/${module}`;
	const inside = host.folder(folder);
	if (inside === void 0 || inside.files.length === 0) return {
		kind: "unknown",
		why: `the folder of its handlers is not in the repository: ${folder}`
	};
	const found = host.import(place, api.file);
	if (found.kind !== "module") return { kind: "absent" };
	const exported = host.exportedNames(found);
	const byDefault = exported.includes("default") || exported.length === 0 ? host.force(host.member(found, "default")) : map();
	if (byDefault.kind === "term" && exported.length === 0) return {
		kind: "unknown",
		why: `what ${found.module.id} exports is made by a library`
	};
	let why;
	for (const name of names) {
		const values = [...exported.includes(name) ? [host.member(found, name)] : [], host.member(byDefault, name)];
		for (const value of values.map((one) => host.force(one))) if (value.kind === "unknown") why ??= value.why;
		else if (value.kind !== "constant" && value.kind !== "map" && value.kind !== "module") return {
			kind: "handler",
			value,
			site: handlerSite(value, found, name, host)
		};
	}
	return why === void 0 ? { kind: "absent" } : {
		kind: "unknown",
		why: `its handler is not known: ${why}`
	};
}
function resolved(resolver, folder, operation, base, host) {
	const { method, path, operationId, tags, extensions } = operation;
	const texts = Object.entries({
		operationId,
		...extensions
	}).flatMap(([key, value]) => typeof value === "string" ? [[key, constant(value)]] : []);
	const list = {
		kind: "list",
		items: tags.map((tag) => constant(tag)),
		open: false
	};
	const schema = map([...texts, ["tags", list]], true);
	const apiDoc = map([["paths", map([[path, map([[method.toLowerCase(), schema]])]])]], true);
	const route = map([
		["basePath", constant(base)],
		["expressRoute", constant(expressPath(base + path))],
		["openApiRoute", constant(base + path)],
		["method", constant(method)]
	]);
	const value = host.force(host.call(resolver, given$1(constant(folder), route, apiDoc)));
	if (value.kind === "constant") return { kind: "absent" };
	return value.kind === "function" ? {
		kind: "handler",
		value,
		site: host.siteOf(value)
	} : {
		kind: "unknown",
		why: "what its resolver gives is not known"
	};
}

// src/frameworks/shared/fastify-autoload.ts
const INDEX = /^index\.[cm]?[jt]s$/i;
const SCRIPT = /(?<!\.d)\.[cm]?[jt]s$/i;
const HOOKS = /^[_.]?auto_?hooks\.[cm]?[jt]s$/i;
function autoload(router, options, host, registrars) {
	const path = host.text(host.entry(options, "dir"));
	const folder = path === void 0 ? void 0 : host.folder(path);
	if (folder === void 0 || folder.directory === "") {
		host.unresolved("the folder whose plugins are loaded is not known", { router });
		return;
	}
	const root = `${folder.directory}/`;
	loadFolder({
		...registrars,
		router,
		options,
		host,
		root,
		files: folder.files
	}, {
		path: root,
		prefix: "",
		depth: 0,
		hooks: []
	});
}
function flag(loading, name) {
	return loading.host.truth(loading.host.entry(loading.options, name)) === true;
}
function loadFolder(loading, folder) {
	const { host, options, files } = loading;
	const inside = files.filter((file) => file.startsWith(folder.path)).map((file) => file.slice(folder.path.length));
	const own = inside.filter((name) => !name.includes("/"));
	const hooks = hooksOf(loading, folder, own);
	const index = own.find((name) => isCalled(loading, "indexPattern", INDEX, name));
	loadPlugins(loading, (index === void 0 ? own.filter((name) => isCalled(loading, "scriptPattern", SCRIPT, name) && !isCalled(loading, "autoHooksPattern", HOOKS, name) && !isIgnored(loading, folder.path + name)) : [index]).map((name) => folder.path + name).filter((file) => isWanted(loading, file)), folder.prefix, hooks);
	if (Number(host.text(host.entry(options, "maxDepth")) ?? Number.POSITIVE_INFINITY) <= folder.depth) return;
	const folders = inside.filter((one) => one.includes("/")).map((one) => one.slice(0, one.indexOf("/")));
	for (const name of new Set(folders)) {
		if (isIgnored(loading, folder.path + name)) continue;
		loadFolder(loading, {
			path: `${folder.path}${name}/`,
			prefix: prefixOfFolder(loading, folder, name),
			depth: folder.depth + 1,
			hooks: flag(loading, "cascadeHooks") ? hooks : []
		});
	}
}
function prefixOfFolder({ host, options }, folder, name) {
	const setting = host.entry(options, "dirNameRoutePrefix");
	const prefix = setting === void 0 ? void 0 : host.force(setting);
	if (prefix?.kind !== "function") return host.truth(prefix) === false ? folder.prefix : `${folder.prefix}/${name}`;
	const made = host.call(prefix, given$1(constant(folder.path.slice(0, -1)), constant(name)));
	const text = host.truth(made) === false ? "" : host.text(made) ?? name;
	return text === "" ? folder.prefix : `${folder.prefix}/${text}`;
}
function hooksOf(loading, folder, own) {
	if (!flag(loading, "autoHooks")) return [];
	const file = own.find((name) => isCalled(loading, "autoHooksPattern", HOOKS, name));
	if (file === void 0) return folder.hooks;
	return [...flag(loading, "overwriteHooks") ? [] : folder.hooks, folder.path + file];
}
function says({ host, options }, option, text) {
	const pattern = host.entry(options, option);
	if (pattern === void 0) return void 0;
	const value = host.force(pattern);
	return value.kind === "function" ? host.truth(host.call(value, given$1(constant(text)))) : host.matches(value, text);
}
function isCalled(loading, option, standard, name) {
	return says(loading, option, name) ?? standard.test(name);
}
function isIgnored(loading, path) {
	return says(loading, "ignorePattern", path.slice(loading.root.length)) === true;
}
function isWanted(loading, file) {
	const path = `/${file.slice(loading.root.length)}`;
	return says(loading, "ignoreFilter", path) !== true && says(loading, "matchFilter", path) !== false;
}
function loadPlugins(loading, files, prefix, hooks) {
	const { host, router, options } = loading;
	let target = router;
	if (hooks.length > 0) {
		target = host.router("plugin", { parent: router }).router;
		host.mount(router, "", target);
	}
	for (const file of hooks) {
		const module = host.module(file);
		if (module !== void 0) loading.plugin(target, module, map(), host, false);
	}
	const encapsulate = host.truth(host.entry(options, "encapsulate")) !== false;
	for (const file of files) loadPlugin(loading, target, file, prefix, encapsulate);
}
function loadPlugin(loading, target, file, prefix, encapsulate) {
	const { host } = loading;
	const module = host.module(file);
	if (module === void 0) return;
	const plugin = host.force(host.member(module, "default"));
	const setting = (name) => settingOf(plugin, name, host) ?? settingOf(module, name, host);
	if (host.truth(setting("autoload")) === false) return;
	const configured = setting("autoConfig");
	const settings = map([...host.entries(configured), ...host.entries(host.entry(loading.options, "options"))]);
	settings.entries.set("prefix", prefixOf$1(loading, setting, prefix, settings));
	if (plugin.kind === "map" && plugin.entries.has("method")) {
		const child = host.router("plugin", { parent: target });
		host.mount(target, settings.entries.get("prefix") ?? "", child.router);
		loading.route(child.router, {
			value: plugin,
			written: ""
		}, host);
	} else if (host.isFunction(plugin) || plugin.kind === "term") loading.plugin(target, plugin, settings, host, encapsulate);
}
function settingOf(value, name, host) {
	if (value.kind === "module" && !host.exportedNames(value).includes(name)) return void 0;
	if (value.kind !== "module" && value.kind !== "function" && value.kind !== "map") return void 0;
	const found = host.force(host.member(value, name));
	return found.kind !== "method" && !(found.kind === "constant" && found.value === void 0) ? found : void 0;
}
function prefixOf$1({ host, options }, setting, folders, settings) {
	const override = setting("prefixOverride");
	if (override !== void 0) return override;
	const given = host.force(host.entry(settings, "prefix") ?? constant(""));
	const auto = setting("autoPrefix");
	const appends = host.truth(host.entry(options, "appendAutoPrefix")) === true && folders !== "";
	const own = auto === void 0 ? constant(folders) : appends ? host.concatenate([constant(`${folders}/`), auto]) : auto;
	const added = own.kind === "constant" ? String(own.value ?? "").replace(/\/+/g, "/") : void 0;
	const text = given.kind === "constant" ? String(given.value ?? "").replace(/\/$/, "") : void 0;
	if (text === void 0 || added === void 0) return {
		kind: "text",
		parts: [given, own].flatMap((part) => partsOf(part))
	};
	const prefix = text + added;
	if (host.truth(host.entry(options, "routeParams")) !== true) return constant(prefix);
	return constant(prefix.includes("__") ? prefix.replaceAll("__", ":") : prefix.replaceAll("/_", "/:"));
}
function partsOf(value) {
	if (value.kind === "constant") return [String(value.value ?? "")];
	if (value.kind === "text") return value.parts;
	return [value.kind === "unknown" ? value : {
		kind: "unknown",
		why: "a prefix",
		site: {
			file: "",
			line: 0
		}
	}];
}

// src/frameworks/shared/fastify-cli.ts
const COMMAND = /\bfastify start\s+(?:.*\s)?([\w@./-]+\.[cm]?[jt]s)\b/;
const PREFIX = /\s(?:-r|--prefix)[ =]("?)(\/?[\w./-]+)\1/;
function startedByCommandLine(host, register) {
	const started = /* @__PURE__ */ new Set();
	for (const manifest of host.files("**/package.json")) {
		const folder = manifest.slice(0, -12);
		for (const command of commandsOf(host.data(manifest))) {
			const file = sourceOf(folder, COMMAND.exec(command)?.[1], host);
			if (file === void 0 || started.has(file)) continue;
			started.add(file);
			const module = host.module(file);
			if (module === void 0 || isNothing$1(host.member(module, "default"), host)) continue;
			register(host.router("app", {
				site: {
					file,
					line: 1
				},
				prefix: PREFIX.exec(command)?.[2] ?? ""
			}).router, module, map([], true), host);
		}
	}
}
function isNothing$1(value, host) {
	const forced = host.force(value);
	return forced.kind === "unknown" || forced.kind === "constant" && forced.value === void 0;
}
function commandsOf(manifest) {
	if (typeof manifest !== "object" || manifest === null || !("scripts" in manifest)) return [];
	const { scripts } = manifest;
	if (typeof scripts !== "object" || scripts === null) return [];
	return Object.values(scripts).filter((script) => typeof script === "string");
}
function sourceOf(folder, path, host) {
	if (path === void 0) return void 0;
	const own = folder + path.replace(/^\.\//, "");
	const typed = own.replace(/\.([cm]?)js$/, ".$1ts");
	const built = /\b(?:dist|build|lib|out)\//;
	return [
		own,
		typed,
		typed.replace(built, "src/"),
		typed.replace(built, "")
	].find((file) => host.files(file).length > 0);
}

// src/frameworks/shared/fastify-decorators.ts
const LIBRARY$3 = "fastify-decorators.";
const GUARDS = [
	"onRequest",
	"preParsing",
	"preValidation",
	"preHandler"
];
const FILES = /\.(?:handler|controller)\./;
function bootstrap(router, options, host, guardsOf) {
	const prefix = host.entry(options, "prefix") ?? constant("");
	for (const type of [...loaded(router, options, host), ...given(options, host)]) for (const value of host.alternatives(type)) if (value.kind === "class") serve$4(router, value, prefix, host, guardsOf);
}
function loaded(router, options, host) {
	const directory = host.entry(options, "directory");
	if (directory === void 0) return [];
	const path = host.text(directory);
	const folder = path === void 0 ? void 0 : host.folder(path) ?? host.folder(path.replace(/\/[^/]*$/, ""));
	if (folder === void 0) {
		host.unresolved("the folder whose controllers are loaded is not known", { router });
		return [];
	}
	const mask = host.entry(options, "mask");
	return folder.files.flatMap((file) => {
		const name = file.slice(file.lastIndexOf("/") + 1);
		const module = (mask === void 0 ? FILES.test(name) : host.matches(mask, name)) === true ? host.module(file) : void 0;
		return module === void 0 ? [] : [host.member(module, "default")];
	});
}
function given(options, host) {
	return host.items(host.entry(options, "controllers")) ?? [];
}
function serve$4(router, type, prefix, host, guardsOf) {
	const own = host.lineage(type).flatMap((at) => at.kind === "class" ? applied$1(host.decorations(at), host) : []);
	const controller = own.find(({ symbol }) => symbol === `${LIBRARY$3}Controller`);
	if (controller === void 0) {
		for (const term of own) register$3(router, term, `${type.name}.handle`, host, guardsOf);
		return;
	}
	const [first] = controller.args?.positional ?? [];
	const route = host.entry(first?.value, "route") ?? (first === void 0 || isMap(first.value, host) ? constant("/") : first.value);
	const child = host.router("plugin", { parent: router }).router;
	host.mount(router, host.concatenate([prefix, route]), child);
	for (const member of host.members(type, { inherited: true })) serveMember$2(child, type, member, host, guardsOf);
}
function serveMember$2(router, type, member, host, guardsOf) {
	for (const term of applied$1(member.decorations, host)) {
		const [name] = term.args?.positional ?? [];
		if (term.symbol === `${LIBRARY$3}Hook`) {
			if (GUARDS.includes(host.text(name?.value) ?? "")) host.guard(router, [{ name: member.name }], { whole: true });
		} else register$3(router, term, `${type.name}.${member.name}`, host, guardsOf);
	}
}
function register$3(router, term, handler, host, guardsOf) {
	const verb = term.symbol.slice(19).toLowerCase();
	const method = VERB_METHODS.get(verb);
	if (method === void 0) return;
	const [first, second] = term.args?.positional ?? [];
	const isConfig = first !== void 0 && isMap(first.value, host);
	const url = (isConfig ? host.entry(first.value, "url") : first?.value) ?? constant("/");
	const options = isConfig ? host.entry(first.value, "options") : second?.value;
	host.route(router, {
		methods: [method],
		path: url,
		handler,
		guards: guardsOf(options, host),
		site: host.siteOf(term)
	});
}
function applied$1(decorations, host) {
	return decorations.flatMap(({ value }) => host.alternatives(value).filter((one) => one.kind === "term" && one.symbol.startsWith(LIBRARY$3)));
}
function isMap(value, host) {
	return host.force(value).kind === "map";
}

// src/frameworks/shared/find-my-way.ts
function findMyWayTemplates(raw) {
	const optional = /^(.*?)\/?:([^/:()?]+)(\([^/]*\))?\?(\/?)$/s.exec(raw);
	if (optional === null) return [template$2(raw)];
	const [, before = "", , , after = ""] = optional;
	return [template$2(raw.replace(/\?(\/?)$/, "$1")), template$2(before + after)];
}
function template$2(raw) {
	let path = "";
	let catchAll;
	for (let at = 0; at < raw.length;) {
		const character = raw[at] ?? "";
		if (raw.startsWith("::", at)) {
			path += ":";
			at += 2;
		} else if (character === ":") {
			const name = /^[^/\-.(:]*/.exec(raw.slice(at + 1))?.[0].replaceAll("", "") ?? "";
			path += `{${name}}`;
			at += 1 + name.length;
			if (raw[at] === "(") at = afterGroup(raw, at);
		} else {
			if (character === "*") catchAll = "wildcard";
			path += character === "*" ? "{wildcard}" : character;
			at++;
		}
	}
	const known = path === "" ? "/" : path;
	return catchAll !== void 0 && known.endsWith("{wildcard}") ? {
		path: known,
		catchAll
	} : { path: known };
}
function afterGroup(raw, start) {
	let depth = 0;
	for (let at = start; at < raw.length; at++) if (raw[at] === "\\") at++;
	else if (raw[at] === "(") depth++;
	else if (raw[at] === ")" && --depth === 0) return at + 1;
	return raw.length;
}

// src/frameworks/fastify.ts
const CHAINED = /^(?:decorate(?:Request|Reply)|set\w+|add(?:Schema|ContentTypeParser|HttpMethod|ConstraintStrategy)|withTypeProvider|remove\w+)$/;
const ENDPOINTS = {
	"@fastify/static": {
		option: "prefix",
		path: "/",
		nature: "static"
	},
	"fastify-static": {
		option: "prefix",
		path: "/",
		nature: "static"
	},
	"@fastify/swagger-ui": {
		option: "routePrefix",
		path: "/documentation",
		nature: "library-docs"
	},
	"@scalar/fastify-api-reference": {
		option: "routePrefix",
		path: "/reference",
		nature: "library-docs"
	},
	"fastify-metrics": {
		option: "endpoint",
		path: "/metrics",
		nature: "operation"
	},
	"@fastify/http-proxy": {
		option: "prefix",
		path: "/",
		nature: "proxy"
	},
	"@fastify/under-pressure": {
		option: "exposeStatusRoute",
		nature: "operation"
	},
	"under-pressure": {
		option: "exposeStatusRoute",
		nature: "operation"
	},
	mercurius: {
		option: "path",
		path: "/graphql",
		nature: "operation"
	}
};
const SILENT$1 = /^(?:@fastify\/|fastify-|@sentry\/|@autotelic\/|@mgcrea\/fastify-|close-with-grace|@immobiliarelabs\/)/;
const fastify = {
	id: "fastify",
	title: "Fastify",
	languages: ["javascript"],
	docs: "https://fastify.dev/docs/latest/Reference/Routes/",
	packages: [
		"fastify",
		"fastify-plugin",
		"@fastify/autoload",
		"fastify-decorators"
	],
	harmless: [
		"fastify-cli*",
		"@fastify/aws-lambda*",
		"light-my-request*",
		"close-with-grace*",
		"fastify-print-routes*",
		"awilix*"
	],
	calls: {
		...NODE_CONFIG_CALLS,
		fastify: (_call, host) => host.router("app"),
		"fastify.fastify": (_call, host) => host.router("app"),
		"fastify-plugin": (call) => ({
			kind: "term",
			symbol: "fastify-plugin",
			args: call.args,
			site: call.site
		}),
		"fastify-plugin.fastifyPlugin": (call) => ({
			...call,
			kind: "term",
			symbol: "fastify-plugin"
		})
	},
	method(router, name, call, host) {
		const [first, second] = call.args.positional;
		const self = {
			kind: "router",
			router
		};
		const method = name === "del" ? void 0 : VERB_METHODS.get(name);
		if (method !== void 0) return shorthand(router, method, call, host);
		if (name === "route") return declare$2(router, first, host);
		if (name === "register") return register$2(router, call, host);
		if (name === "addHook") return hook(router, call, host);
		if (name === "after" || name === "ready") {
			if (first !== void 0 && host.isFunction(first.value)) host.call(first.value, given$1(constant(null)));
			return self;
		}
		if (name === "decorate" && first !== void 0 && second !== void 0) {
			const key = host.text(first.value);
			if (key !== void 0) router.data.set(key, second.value);
			return self;
		}
		if (!CHAINED.test(name)) return void 0;
		host.guardNames(call.args.positional);
		return self;
	},
	member(router, name, host) {
		if (name === "prefix") return host.force(router.prefix ?? constant(""));
		if (name === "supportedMethods") return list$1([constant("*")]);
		for (let at = router.parent; at !== void 0; at = at.parent) {
			const value = at.data.get(name);
			if (value !== void 0) return value;
		}
	},
	finish: (host) => startedByCommandLine(host, registerPlugin),
	join: (prefix, path) => {
		if (path === "/" && prefix !== "") return prefix;
		return prefix.endsWith("/") && path.startsWith("/") ? prefix + path.slice(1) : prefix + path;
	},
	path: findMyWayTemplates
};
function shorthand(router, method, call, host) {
	const [url, second, third] = call.args.positional;
	if (url === void 0 || second === void 0) return void 0;
	const options = third === void 0 && host.isFunction(second.value) ? void 0 : second.value;
	const handler = third ?? (options === void 0 ? second : option(options, "handler", host));
	host.route(router, {
		methods: [method],
		path: url.value,
		handler: host.handlerName(handler ?? second),
		guards: guardsOf(options, host),
		nature: natureOf$1(options, host)
	});
	return {
		kind: "router",
		router
	};
}
function declare$2(router, given, host) {
	for (const options of given === void 0 ? [] : host.alternatives(given.value)) {
		const url = host.entry(options, "url") ?? host.entry(options, "path");
		const method = host.entry(options, "method");
		const names = host.items(method)?.map((item) => host.text(item));
		if (url === void 0 || names === void 0 || names.includes(void 0)) host.unresolved("the options of a route are not known", {
			router,
			...url === void 0 ? {} : { path: url }
		});
		else host.route(router, {
			methods: names.flatMap((name) => methodOf(name ?? "") ?? []),
			path: url,
			handler: host.handlerName(option(options, "handler", host)),
			guards: guardsOf(options, host),
			nature: natureOf$1(options, host)
		});
	}
	return {
		kind: "router",
		router
	};
}
function natureOf$1(options, host) {
	return host.truth(host.entry(options, "websocket")) === true ? "websocket" : "operation";
}
function guardsOf(options, host) {
	return GUARDS.flatMap((name) => {
		const hooks = option(options, name, host);
		return hooks === void 0 ? [] : host.guardNames([hooks]);
	});
}
function hook(router, call, host) {
	const [name, handler] = call.args.positional;
	const guards = handler === void 0 ? [] : host.guardNames([handler]);
	if (name !== void 0 && GUARDS.includes(host.text(name.value) ?? "")) host.guard(router, guards, { whole: true });
	return {
		kind: "router",
		router
	};
}
function register$2(router, call, host) {
	const [plugin, options] = call.args.positional;
	const settings = options === void 0 ? map() : host.force(options.value);
	const known = settings.kind === "function" ? host.call(settings, given$1({
		kind: "router",
		router
	})) : settings;
	if (plugin !== void 0) registerPlugin(router, plugin.value, known, host);
	return {
		kind: "router",
		router
	};
}
function registerPlugin(router, plugin, options, host, encapsulate = true) {
	for (const value of host.alternatives(plugin)) if (value.kind === "module" || value.kind === "map" && value.entries.has("default")) registerPlugin(router, host.member(value, "default"), options, host, encapsulate);
	else if (value.kind === "term" && value.symbol === "fastify-plugin" && value.args !== void 0) {
		const [inner, settings] = value.args.positional;
		const keeps = host.truth(host.entry(settings?.value, "encapsulate")) === true;
		if (inner !== void 0) registerPlugin(router, inner.value, options, host, keeps);
	} else if (value.kind === "term") registerLibrary(router, value.symbol, options, host);
	else if (!host.isFunction(value)) {
		const why = value.kind === "unknown" ? value.why : `a ${value.kind}`;
		host.unresolved(`the registered plugin is not known: ${why}`, {
			router,
			path: below(prefixOf(options, host))
		});
	} else if (encapsulate) {
		const prefix = prefixOf(options, host);
		const child = host.router("plugin", { parent: router });
		host.mount(router, prefix, child.router);
		host.call(value, given$1(child, options, constant(void 0)));
	} else host.call(value, given$1({
		kind: "router",
		router
	}, options, constant(void 0)));
}
function prefixOf(options, host) {
	const known = host.alternatives(host.entry(options, "prefix") ?? constant("")).filter((one) => one.kind !== "constant" || typeof one.value === "string");
	const prefix = known.length === 0 ? constant("") : union$1(known);
	if (prefix.kind === "constant" && (prefix.value ?? "") === "") return constant("");
	const start = prefix.kind === "text" ? prefix.parts[0] : prefix.kind === "constant" ? prefix.value : "/";
	return typeof start === "string" && !start.startsWith("/") ? prefixed$1("/", prefix) : prefix;
}
function registerLibrary(router, symbol, options, host) {
	if (/^(?:@fastify\/|fastify-)autoload\b/.test(symbol)) {
		autoload(router, options, host, {
			plugin: registerPlugin,
			route: declare$2
		});
		return;
	}
	if (symbol === "fastify-decorators.bootstrap") {
		bootstrap(router, options, host, guardsOf);
		return;
	}
	const endpoint = Object.entries(ENDPOINTS).find(([name]) => symbol === name || symbol.startsWith(`${name}.`))?.[1];
	if (endpoint === void 0) {
		if (!SILENT$1.test(symbol)) host.unresolved(`${symbol} may register routes`, {
			router,
			path: below(prefixOf(options, host))
		});
		return;
	}
	const path = endpointPath(host.entry(options, endpoint.option), endpoint.path, host);
	if (path === void 0) return;
	if (endpoint.nature === "proxy") host.unresolved("requests below are forwarded to another service", {
		router,
		path: below(path)
	});
	else host.route(router, {
		methods: symbol === "mercurius" ? ["GET", "POST"] : ["GET"],
		path,
		handler: symbol,
		nature: endpoint.nature
	});
}
function endpointPath(given, standard, host) {
	const value = given === void 0 ? void 0 : host.force(given);
	if (value === void 0 || value.kind === "constant" && value.value === void 0) return standard === void 0 ? void 0 : constant(standard);
	if (value.kind === "map") return host.entry(value, "url") ?? constant(standard ?? "/status");
	if (value.kind !== "constant" || typeof value.value === "string") return value;
	return host.truth(value) === true ? constant(standard ?? "/status") : void 0;
}

// src/frameworks/shared/described-paths.ts
function withColons(path, parameter, host) {
	const change = (text) => text.replace(parameter, (whole, name) => `${whole.startsWith("/") ? "/" : ""}:${name}`);
	const value = host.force(path);
	if (value.kind === "constant") return {
		...value,
		value: change(String(value.value))
	};
	if (value.kind !== "text") return value;
	const parts = value.parts.map((part) => typeof part === "string" ? change(part) : part);
	return {
		...value,
		parts
	};
}

// src/frameworks/shared/hono-paths.ts
function mergePath(prefix, path) {
	const base = prefix === "" || prefix.startsWith("/") ? prefix : `/${prefix}`;
	if (path === "/" || path === "") return base === "" ? "/" : base;
	return `${base.replace(/\/$/, "")}/${path.replace(/^\//, "")}`;
}
const OPTIONAL = /\/:[\w-]+(?:\{(?:[^{}]|\{[^{}]*\})*\})?\?/g;
function honoTemplates(raw) {
	const parts = raw.endsWith("?") ? [...raw.matchAll(OPTIONAL)] : [];
	if (parts.length === 0) return [template$1(raw)];
	const ends = parts.flatMap(({ index, 0: part }) => [index, index + part.length]);
	return [...new Set(ends)].map((end) => template$1(raw.slice(0, end).replace(OPTIONAL, (part) => part.slice(0, -1))));
}
function template$1(raw) {
	let catchAll;
	const path = raw.replace(/:([\w-]+)(?:\{((?:[^{}]|\{[^{}]*\})*)\})?/g, (_match, name, pattern) => {
		if (pattern !== void 0 && /^\.[*+]|\/\.?[*+]/.test(pattern)) catchAll = name;
		return `{${name}}`;
	}).replace(/\*/g, (_match, at, whole) => {
		if (at === whole.length - 1) catchAll = "wildcard";
		return "{wildcard}";
	});
	const known = path === "" ? "/" : path;
	return catchAll !== void 0 && known.endsWith(`{${catchAll}}`) ? {
		path: known,
		catchAll
	} : { path: known };
}

// src/frameworks/hono.ts
const NATURES = [
	[/\bserveStatic$/, "static"],
	[/\b(?:swaggerUI|Scalar|apiReference|SwaggerUI|openAPISpecs|openAPIRouteHandler|redoc|Redoc)$/, "library-docs"],
	[/\bupgradeWebSocket$/, "websocket"]
];
const APPLICATION = (_call, host) => makeApplication(host);
const FIRST = (call) => call.args.positional.at(-1)?.value;
const SERVE = (call, host) => {
	for (const { value } of call.args.positional) {
		const router = host.routerOf(value) ?? host.routerOf(host.entry(value, "fetch"));
		if (router !== void 0) served(host).add(rootOf(router));
	}
};
const hono = {
	id: "hono",
	title: "Hono",
	languages: ["javascript"],
	docs: "https://hono.dev/docs/api/routing",
	packages: [
		"hono",
		"@hono/hono",
		"@hono/zod-openapi",
		"hono-openapi",
		"chanfana"
	],
	harmless: [
		"@hono/*",
		"hono/*",
		"hono.*",
		"Bun.*",
		"Deno.*",
		"@scalar/*",
		"http.*",
		"console.*",
		"vitest*",
		"@sentry/*",
		"fastly:*"
	],
	calls: {
		...Object.fromEntries([
			"hono",
			"@hono/hono",
			"hono/tiny",
			"hono/quick",
			"hono/hono-base"
		].flatMap((name) => [[`${name}.Hono`, APPLICATION], [`${name}.HonoBase`, APPLICATION]])),
		"@hono/zod-openapi.OpenAPIHono": APPLICATION,
		"@hono/zod-openapi.createRoute": (call) => call.args.positional[0]?.value,
		"hono/factory.createFactory.createApp": APPLICATION,
		"@hono/hono/factory.createFactory.createApp": APPLICATION,
		"hono/factory.Factory.createApp": APPLICATION,
		"hono/factory.createFactory.createHandlers": (call) => list$1(call.args.positional.map(({ value }) => value)),
		"chanfana.fromHono": (call) => call.args.positional[0]?.value,
		"hono/factory.createMiddleware": FIRST,
		"hono/factory.createFactory.createMiddleware": FIRST,
		"@hono/node-server.serve": SERVE,
		"@hono/node-server/vercel.handle": SERVE,
		"hono/vercel.handle": SERVE,
		"hono/aws-lambda.handle": SERVE,
		"hono/aws-lambda.streamHandle": SERVE,
		"hono/lambda-edge.handle": SERVE,
		"hono/netlify.handle": SERVE,
		"hono/cloudflare-pages.handle": SERVE,
		"hono/service-worker.handle": SERVE,
		"hono/service-worker.fire": SERVE,
		"Deno.serve": SERVE,
		"Bun.serve": SERVE
	},
	method(router, name, call, host) {
		const self = {
			kind: "router",
			router
		};
		const args = flatten$2(call.args.positional, host);
		const method = VERB_METHODS.get(name);
		switch (name) {
			case "use": return use$4(router, args, host);
			case "on": return on(router, call, host);
			case "route": return mount$1(router, args, host);
			case "basePath": return basePath$1(router, args[0], host);
			case "mount": return mountForeign(router, args, host);
			case "openapi": return openapi(router, args, host);
			case "doc":
			case "doc31":
				if (args[0] !== void 0) host.route(router, {
					methods: ["GET"],
					path: args[0].value,
					handler: `app.${name}`,
					nature: "library-docs"
				});
				return self;
			case "notFound":
			case "onError":
				host.handlerName(args[0]);
				return self;
			case "fire":
				served(host).add(rootOf(router));
				return self;
			default:
				if (method === void 0 || name === "del" || args.length === 0) return void 0;
				return verb$2(router, [method], args, host);
		}
	},
	member(router, name, host) {
		if (name === "fetch" || name === "request") {
			if (name === "fetch") served(host).add(rootOf(router));
			return {
				kind: "router",
				router: rootOf(router)
			};
		}
	},
	finish: serveApplications$1,
	join: mergePath,
	path: honoTemplates
};
function rootOf(router) {
	return router.parent === void 0 ? router : rootOf(router.parent);
}
function flatten$2(args, host) {
	return args.flatMap((arg) => {
		const value = host.force(arg.value);
		if (value.kind !== "list" || value.items.every((item) => isText$1(host.force(item)))) return [arg];
		return value.items.map((item, at) => ({
			value: item,
			written: value.written?.[at] ?? ""
		}));
	});
}
function isText$1(value) {
	return value.kind === "text" || value.kind === "constant" && typeof value.value === "string";
}
function withPath(router, args, host) {
	const [first, ...rest] = args;
	const value = first === void 0 ? void 0 : host.force(first.value);
	if (!(value !== void 0 && (isText$1(value) || value.kind === "list" || value.kind === "union" || value.kind === "unknown" && rest.length > 0)) || value === void 0) return [router.data.get("#path") ?? constant("*"), args];
	router.data.set("#path", value);
	return [value, rest];
}
function verb$2(router, methods, args, host) {
	const [path, handlers] = withPath(router, args, host);
	const last = handlers.at(-1);
	if (last === void 0) return {
		kind: "router",
		router
	};
	const value = host.force(last.value);
	if (passesOn(value) && host.texts(path).every(({ text }) => text.endsWith("*"))) {
		host.guardNames(handlers);
		return {
			kind: "router",
			router
		};
	}
	host.route(router, {
		methods,
		path,
		handler: host.handlerName(last),
		guards: host.guardNames(handlers.slice(0, -1)),
		nature: natureOf(value) ?? "operation"
	});
	return {
		kind: "router",
		router
	};
}
function passesOn(value) {
	const next = value.kind === "function" ? value.node.params[1]?.target : void 0;
	return value.kind === "function" && next?.kind === "name-pattern" && value.node.body.mentions().has(next.name);
}
function natureOf(value) {
	return value.kind === "term" ? NATURES.find(([pattern]) => pattern.test(value.symbol))?.[1] : void 0;
}
function on(router, call, host) {
	const [methods, path, ...handlers] = call.args.positional;
	const names = host.items(methods?.value)?.map((item) => host.text(item));
	if (path === void 0) return {
		kind: "router",
		router
	};
	if (names === void 0 || names.includes(void 0)) host.unresolved("the methods of the route are not known", {
		router,
		path: path.value
	});
	else verb$2(router, names.flatMap((name) => methodOf(name ?? "") ?? []), [path, ...flatten$2(handlers, host)], host);
	return {
		kind: "router",
		router
	};
}
function use$4(router, args, host) {
	const first = host.force(args[0]?.value ?? constant(null));
	const [path, layers] = isText$1(first) || args.length > 1 && first.kind !== "function" && first.kind !== "term" && first.kind !== "router" ? withPath(router, args, host) : [constant("*"), args];
	router.data.set("#path", path);
	for (const layer of layers) {
		const value = host.force(layer.value);
		if (natureOf(value) !== void 0) verb$2(router, ["GET"], [{
			value: path,
			written: ""
		}, layer], host);
		else if (value.kind === "term" && /\b(?:trpcServer|graphqlServer|proxy)$/.test(value.symbol)) host.unresolved(`${host.nameOf(layer)} answers what is below`, {
			router,
			path: below(path)
		});
		else {
			const texts = host.texts(path).map(({ text }) => text);
			const exact = !texts.some((text) => text.endsWith("*") || text === "");
			host.guard(router, host.guardNames([layer]), texts.includes("*") ? {} : {
				path,
				exact
			});
		}
	}
	return {
		kind: "router",
		router
	};
}
function mount$1(router, [path, target], host) {
	if (path === void 0 || target === void 0) return basePath$1(router, path, host);
	for (const value of host.alternatives(target.value)) {
		const child = host.routerOf(value);
		if (child !== void 0) host.mount(router, path.value, rootOf(child));
		else if (value.kind !== "constant") host.unresolved(`what is mounted here is not known: ${value.kind === "unknown" ? value.why : target.written}`, {
			router,
			path: below(host.force(path.value)),
			mounts: true
		});
	}
	return {
		kind: "router",
		router
	};
}
function basePath$1(router, path, host) {
	const view = host.router("view", { parent: router });
	host.mount(router, path?.value ?? "", view.router);
	return view;
}
function mountForeign(router, [path, target], host) {
	const child = host.routerOf(target?.value);
	const asked = child === void 0 && target !== void 0 ? host.dispatchesOf(target.value)[0]?.router : void 0;
	if (path !== void 0 && child !== void 0) host.mount(router, path.value, rootOf(child));
	else if (path !== void 0 && target !== void 0 && asked !== void 0) {
		host.handlerName(target);
		if (!/^\/?$/.test(host.text(path.value) ?? "")) host.mount(router, path.value, asked);
	} else if (path !== void 0) host.unresolved(`what is mounted here is not known: ${target?.written ?? "nothing"}`, {
		router,
		path: below(host.force(path.value))
	});
	return {
		kind: "router",
		router
	};
}
function openapi(router, [route, handler], host) {
	for (const value of route === void 0 ? [] : host.alternatives(route.value)) {
		const method = methodOf(host.text(host.entry(value, "method")) ?? "");
		const path = host.entry(value, "path");
		const middleware = host.entry(value, "middleware");
		if (method === void 0 || path === void 0) host.unresolved("the described route is not known", {
			router,
			...path === void 0 ? {} : { path }
		});
		else host.route(router, {
			methods: [method],
			path: withColons(path, /\/\{(.+?)\}/g, host),
			handler: host.handlerName(handler),
			guards: middleware === void 0 ? [] : host.guardNames([{
				value: middleware,
				written: ""
			}])
		});
	}
	return {
		kind: "router",
		router
	};
}

// src/frameworks/shared/decorated-classes.ts
function controllersOf(dialect, host) {
	return host.classes().filter((type) => type.node.decorators.length > 0).filter((type) => appliedTo(host.decorations(type), dialect, host).some(({ name }) => dialect.isController(name)));
}
function serveClass(router, type, dialect, host) {
	const ofClass = appliedTo(host.decorations(type), dialect, host);
	const above = ofClass.find(({ name }) => dialect.isController(name))?.args[0]?.value ?? constant("");
	for (const member of host.members(type, { inherited: dialect.inherits ?? true })) {
		const own = appliedTo(member.decorations, dialect, host);
		const dropped = own.map(({ name }) => dialect.drops?.(name));
		const guards = [...ofClass.filter(({ name }) => !dropped.includes(name)), ...own].flatMap((one) => dialect.guards(one));
		for (const one of own) serveMember$1(router, {
			type,
			above,
			guards
		}, member, one, dialect, host);
	}
}
function serveMember$1(router, place, member, one, dialect, host) {
	const route = dialect.route(one.name, one.args, host);
	if (route === void 0) return;
	const own = host.force(route.path ?? constant(""));
	const path = own.kind === "constant" && typeof own.value !== "string" ? constant("") : own;
	host.route(router, {
		methods: route.methods,
		path: path.kind === "regex" ? regexPath(path, host) : joined(rooted(place.above, host), path, dialect, host),
		handler: `${place.type.name}.${member.name}`,
		guards: host.guardNames([...place.guards, ...route.guards ?? []]),
		site: {
			file: member.site.file,
			line: one.line
		},
		settled: true
	});
}
function joined(above, path, { slashes }, host) {
	const slash = slashes === true ? [constant("/")] : [];
	return host.concatenate([
		...slash,
		above,
		...slash,
		path
	]);
}
function rooted(above, host) {
	const forced = host.force(above);
	return forced.kind === "map" || forced.kind === "constant" && typeof forced.value !== "string" ? constant("") : forced;
}
function appliedTo(decorations, dialect, host) {
	return decorations.flatMap(({ value, line }) => host.alternatives(value).flatMap((one) => {
		if (one.kind !== "term" || !dialect.libraries.some((library) => one.symbol.startsWith(`${library}.`))) return [];
		const name = one.symbol.slice(one.symbol.lastIndexOf(".") + 1);
		return [{
			name,
			given: {
				value: one,
				written: name
			},
			args: one.args?.positional ?? [],
			line
		}];
	}));
}

// src/frameworks/inversify-express-utils.ts
const LIBRARY$2 = "inversify-express-utils";
const DIALECT$4 = {
	libraries: [LIBRARY$2],
	isController: (name) => name.toLowerCase() === "controller",
	route(name, args, host) {
		const [first, second, ...rest] = args;
		if (name === "httpMethod" || name === "Method") {
			const method = methodOf(host.text(first?.value) ?? "");
			return method === void 0 ? void 0 : {
				methods: [method],
				path: second?.value,
				guards: rest
			};
		}
		const method = methodOf(name === "all" ? name : /^(?:http)?([A-Z]\w+)$/.exec(name)?.[1] ?? "");
		if (method === void 0) return void 0;
		return {
			methods: [method],
			path: first?.value,
			guards: args.slice(1)
		};
	},
	guards: ({ name, args }) => name.toLowerCase() === "controller" ? args.slice(1) : name === "withMiddleware" ? args : []
};
const servers$1 = (host) => host.state("servers", () => /* @__PURE__ */ new Map());
function server$1(call, host) {
	const made = host.router("server");
	const [, own, routing, app] = call.args.positional;
	const custom = host.routerOf(own?.value);
	const known = host.routerOf(app?.value);
	servers$1(host).set(made.router, {
		app: known === void 0 ? host.call({
			kind: "term",
			symbol: "express",
			site: call.site
		}, given$1()) : {
			kind: "router",
			router: known
		},
		routers: [host.router("router").router, ...custom === void 0 ? [] : [custom]],
		rootPath: host.entry(routing?.value, "rootPath") ?? constant("/"),
		configure: /* @__PURE__ */ new Map()
	});
	return made;
}
function build(one, host) {
	const app = host.routerOf(one.app);
	const before = one.configure.get("setConfig");
	const after = one.configure.get("setErrorConfig");
	if (before !== void 0) host.call(before, given$1(one.app));
	if (app !== void 0) for (const router of one.routers) host.mount(app, one.rootPath, router);
	if (after !== void 0) host.call(after, given$1(one.app));
	return one.app;
}
const inversifyExpressUtils = {
	id: LIBRARY$2,
	title: "inversify-express-utils",
	languages: ["javascript"],
	docs: "https://github.com/inversify/inversify-express-utils",
	packages: [LIBRARY$2],
	buildsOn: "express",
	harmless: [`${LIBRARY$2}*`, "inversify*"],
	calls: { [`${LIBRARY$2}.InversifyExpressServer`]: server$1 },
	method(router, name, call, host) {
		const one = servers$1(host).get(router);
		if (one === void 0) return void 0;
		const [first] = call.args.positional;
		if (name === "build") return build(one, host);
		if (first !== void 0) one.configure.set(name, first.value);
		return {
			kind: "router",
			router
		};
	},
	finish(host) {
		const all = controllersOf(DIALECT$4, host);
		const [first] = all;
		const routers = [...servers$1(host).values()].flatMap((one) => one.routers.slice(0, 1));
		if (routers.length === 0 && first !== void 0) routers.push(host.router("app", {
			prefix: {
				kind: "unknown",
				why: "wherever its controllers are served: no server of the repository is known to hold them",
				site: {
					file: "",
					line: 0
				}
			},
			site: host.siteOf(first)
		}).router);
		for (const router of routers) for (const type of all) serveClass(router, type, DIALECT$4, host);
	},
	path: pathToRegexpTemplates
};

// src/frameworks/shared/koa-swagger.ts
const DIALECT$3 = {
	libraries: ["koa-swagger-decorator"],
	isController: (name) => name === "prefix",
	route(name, args, host) {
		const [first, second] = args;
		const [verb, path] = name === "routeConfig" ? [host.entry(first?.value, "method"), host.entry(first?.value, "path")] : [first?.value, second?.value];
		const method = name === "request" || name === "routeConfig" ? methodOf(host.text(verb) ?? "") : void 0;
		if (method === void 0 || path === void 0) return void 0;
		return {
			methods: [method],
			path: withColons(path, /\{(.*?)\}/g, host)
		};
	},
	guards: ({ name, args }) => /^middlewares/.test(name) ? args : []
};
function swaggerRouter(router, name, args, host) {
	const [first] = args;
	if (name === "map" || name === "applyRoute") {
		const type = first === void 0 ? void 0 : host.force(first.value);
		if (type?.kind === "class") serveClass(router, type, DIALECT$3, host);
		else host.unresolved("the class whose decorators name routes is not known", { router });
	} else if (name === "mapDir") {
		const folder = host.folder(host.text(first?.value) ?? "/");
		if (folder === void 0) host.unresolved("the folder of decorated classes is not known", { router });
		for (const file of folder?.files ?? []) for (const type of classesIn(file, host)) serveClass(router, type, DIALECT$3, host);
	} else if (name === "swagger") for (const path of ["/swagger-html", "/swagger-json"]) host.route(router, {
		methods: ["GET"],
		path,
		handler: "swagger",
		nature: "library-docs"
	});
	else return void 0;
	return {
		kind: "router",
		router
	};
}
function classesIn(file, host) {
	const module = host.files(file).length > 0 ? host.module(file) : void 0;
	if (module === void 0) return [];
	return host.exportedNames(module).flatMap((name) => {
		const value = host.force(host.member(module, name));
		return value.kind === "class" ? [value] : [];
	});
}

// src/frameworks/koa.ts
const STATIC = /^(?:koa-static|koa-send|koa-static-cache|koa-serve|koa-favicon)\b/;
const PROXIES = /^(?:koa-proxies|koa-proxy|koa-better-http-proxy|koa-server-http-proxy)\b/;
const DOCS = /^(?:koa2-swagger-ui|koa-swagger-ui|koa-redoc)\b/;
const ROUTER = (call, host) => {
	const prefix = host.entry(call.args.positional[0]?.value, "prefix");
	return host.router("router", prefix === void 0 ? {} : { prefix });
};
const MOUNT = (call, host) => {
	const [first, second] = call.args.positional;
	const made = host.router(second === void 0 ? "app" : "mount");
	const target = second ?? first;
	if (target !== void 0) useOne(made.router, second === void 0 ? constant("") : first?.value ?? constant(""), target, host);
	return made;
};
const ROUTE = (method) => (call, host) => {
	const made = host.router("route");
	const [path, handler] = call.args.positional;
	if (path !== void 0) host.route(made.router, {
		methods: [method],
		path: path.value,
		handler: host.handlerName(handler)
	});
	return made;
};
const koa = {
	id: "koa",
	title: "Koa",
	languages: ["javascript"],
	docs: "https://github.com/koajs/router/blob/master/API.md",
	ignoresCase: true,
	packages: [...[
		"koa",
		"@koa/router",
		"koa-router",
		"koa-mount",
		"koa-route",
		"koa-compose",
		"koa-joi-router"
	], "koa-swagger-decorator"],
	harmless: [
		"koa-*",
		"@koa/*",
		"@sentry/*",
		"http.*",
		"https.*",
		"http2.*",
		"stoppable",
		"supertest*",
		"serverless-http*",
		"console.*"
	],
	calls: {
		...NODE_CONFIG_CALLS,
		koa: (_call, host) => host.router("app"),
		"koa.Koa": (_call, host) => host.router("app"),
		"koa-websocket": (call) => call.args.positional[0]?.value,
		"@koa/router": ROUTER,
		"@koa/router.Router": ROUTER,
		"koa-router": ROUTER,
		"koa-router.Router": ROUTER,
		"koa-joi-router": ROUTER,
		"koa-swagger-decorator.SwaggerRouter": (call, host) => {
			const made = ROUTER(call, host);
			host.routerOf(made)?.data.set("#swagger", made);
			return made;
		},
		"koa-mount": MOUNT,
		"koa-compose": (call) => call.args.positional[0]?.value,
		"koa-combine-routers": (call) => native("koa-combine-routers", () => list$1(call.args.positional.map(({ value }) => value))),
		"koa-convert": (call) => call.args.positional[0]?.value,
		...Object.fromEntries([...VERB_METHODS].map(([name, method]) => [`koa-route.${name}`, ROUTE(method)]))
	},
	method(router, name, call, host) {
		const self = {
			kind: "router",
			router
		};
		const args = call.args.positional;
		if (name === "use") return use$3(router, args, host);
		if (router.kind === "app") return name === "callback" ? {
			kind: "unknown",
			why: "the callback of an app",
			site: call.site
		} : lent(router, name, args, host);
		const described = router.data.has("#swagger") ? swaggerRouter(router, name, args, host) : void 0;
		if (described !== void 0) return described;
		const method = VERB_METHODS.get(name);
		if (method !== void 0) return verb$1(router, method, args, host);
		switch (name) {
			case "routes":
			case "middleware":
			case "param":
			case "host": return self;
			case "allowedMethods": return constant(null);
			case "prefix":
				router.prefix = args[0]?.value;
				return self;
			case "register": return register$1(router, args, host);
			case "route": return args.length === 1 ? declare$1(router, args[0], host) : void 0;
			case "redirect":
				host.route(router, {
					methods: ["ANY"],
					path: args[0]?.value ?? "/",
					handler: "redirect",
					nature: "redirect"
				});
				return self;
			default: return;
		}
	},
	member: (router, name) => name === "router" ? {
		kind: "router",
		router
	} : void 0,
	join: (prefix, path) => prefix !== "" && /^[*(]/.test(path) ? `${prefix}/${path}` : prefix + path,
	path: pathToRegexpTemplates
};
function flatten$1(args, host) {
	return args.flatMap((arg) => {
		const value = host.force(arg.value);
		if (value.kind !== "list") return [arg];
		return flatten$1(value.items.map((item, at) => ({
			value: item,
			written: value.written?.[at] ?? ""
		})), host);
	});
}
function isText(value) {
	return value.kind === "text" || value.kind === "regex" || value.kind === "constant" && typeof value.value === "string";
}
function pathOf$1(value, host) {
	const forced = host.force(value);
	if (forced.kind === "list") return list$1(forced.items.map((item) => pathOf$1(item, host)), forced.open);
	return forced.kind === "regex" ? regexPath(forced, host) : forced;
}
function isPath(arg, host) {
	const value = arg === void 0 ? void 0 : host.force(arg.value);
	if (value?.kind === "list") return value.items.length > 0 && value.items.every((item) => isText(host.force(item)));
	return value !== void 0 && (isText(value) || value.kind === "union" || value.kind === "unknown" && value.environment === true);
}
function verb$1(router, method, args, host) {
	const [path, ...rest] = isText(host.force(args[0]?.value ?? constant(null))) && args.length > 2 && isPath(args[1], host) ? args.slice(1) : args;
	const hasPath = isPath(path, host) || host.force(path?.value ?? constant(null)).kind === "unknown";
	const layers = flatten$1(hasPath || path === void 0 ? rest : [path, ...rest], host).filter((layer) => host.force(layer.value).kind !== "map");
	if (path === void 0 || layers.length === 0) return {
		kind: "unknown",
		why: "a router",
		site: host.site
	};
	host.route(router, {
		methods: [method],
		path: hasPath ? pathOf$1(path.value, host) : "/",
		handler: host.handlerName(layers.at(-1)),
		guards: host.guardNames(layers.slice(0, -1))
	});
	return {
		kind: "router",
		router
	};
}
function lent(app, name, args, host) {
	const method = VERB_METHODS.get(name);
	return method !== void 0 && args.length > 1 ? verb$1(app, method, args, host) : void 0;
}
function register$1(router, args, host) {
	const [path, methods, ...rest] = args;
	const layers = flatten$1(rest.slice(0, 1), host);
	const names = host.items(methods?.value)?.flatMap((item) => methodOf(host.text(item) ?? "") ?? []);
	if (path !== void 0 && names !== void 0) host.route(router, {
		methods: names,
		path: pathOf$1(path.value, host),
		handler: host.handlerName(layers.at(-1)),
		guards: host.guardNames(layers.slice(0, -1))
	});
	return {
		kind: "router",
		router
	};
}
function declare$1(router, arg, host) {
	for (const { value } of flatten$1(arg === void 0 ? [] : [arg], host)) {
		const path = host.entry(value, "path");
		const methods = host.items(host.entry(value, "method"))?.flatMap((item) => methodOf(host.text(item) ?? "") ?? []);
		const handler = option(value, "handler", host);
		if (path === void 0 || methods === void 0) {
			host.unresolved("the options of a route are not known", { router });
			continue;
		}
		const layers = flatten$1(handler === void 0 ? [] : [handler], host);
		host.route(router, {
			methods,
			path: pathOf$1(path, host),
			handler: host.handlerName(layers.at(-1)),
			guards: host.guardNames(layers.slice(0, -1))
		});
	}
	return {
		kind: "router",
		router
	};
}
function use$3(router, args, host) {
	const [first, ...others] = args;
	const hasPath = first !== void 0 && others.some(({ value }) => host.routerOf(value) !== void 0) && isUnknownPath(host.force(first.value), host) || isPath(first, host);
	const path = hasPath && first !== void 0 ? pathOf$1(first.value, host) : void 0;
	for (const layer of flatten$1(hasPath ? others : args, host)) for (const value of host.alternatives(layer.value)) useOne(router, path, {
		...layer,
		value
	}, host);
	return {
		kind: "router",
		router
	};
}
function useOne(router, path, layer, host) {
	const value = host.force(layer.value);
	const at = path === void 0 ? {} : { path };
	const child = host.routerOf(value);
	if (child !== void 0) host.mount(router, path ?? constant(""), child);
	else if (value.kind === "list") for (const item of value.items) useOne(router, path, {
		value: item,
		written: ""
	}, host);
	else if (value.kind === "term" && (STATIC.test(value.symbol) || DOCS.test(value.symbol))) host.route(router, {
		methods: ["GET"],
		path: path ?? "/",
		handler: host.nameOf(layer),
		nature: DOCS.test(value.symbol) ? "library-docs" : "static"
	});
	else if (value.kind === "term" && PROXIES.test(value.symbol)) {
		const [prefix] = value.args?.positional ?? [];
		const whole = isText(host.force(prefix?.value ?? constant(null))) && prefix !== void 0 ? host.force(prefix.value) : constant("");
		host.unresolved("requests below are forwarded to another service", {
			router,
			path: below(path ?? whole)
		});
	} else if (value.kind === "function") useFunction(router, path, {
		...layer,
		value
	}, host);
	else if (value.kind === "unknown" && (path !== void 0 || /\broutes\(|\bmiddleware\(/.test(layer.written))) host.unresolved(`what is mounted here is not known: ${value.why}`, {
		router,
		path: below(path ?? constant("")),
		mounts: true
	});
	else if (value.kind !== "constant") host.guard(router, host.guardNames([layer]), at);
}
function useFunction(router, path, layer, host) {
	const value = host.force(layer.value);
	if (!(value.kind === "function" && host.parameters(value).length === 1)) host.guard(router, host.guardNames([layer]), path === void 0 ? {} : { path });
	else if (router.kind !== "router") host.route(router, {
		methods: ["ANY"],
		path: path ?? "/",
		handler: host.handlerName(layer),
		nature: router.kind === "app" ? "fallback" : "operation"
	});
}

// src/frameworks/nestjs/adapter.ts
function use$2(router, args, host) {
	const [first, ...rest] = args;
	const path = first !== void 0 && host.text(first.value) !== void 0 ? first.value : void 0;
	for (const layer of path === void 0 ? args : rest) {
		const child = host.routerOf(layer.value);
		if (child !== void 0) host.mount(router, path ?? "", child);
		else host.guard(router, host.guardNames([layer]), path === void 0 ? {} : { path });
	}
}
function adapter(router, name, call, host) {
	const method = VERB_METHODS.get(name);
	const app = router.parent;
	const { positional } = call.args;
	if (name === "getInstance") return {
		kind: "router",
		router
	};
	if (app === void 0) return void 0;
	if (name === "use") use$2(app, positional, host);
	else if (method !== void 0 && positional.length > 1 && positional[0] !== void 0) host.route(app, {
		methods: [method],
		path: positional[0].value,
		handler: host.handlerName(positional.at(-1)),
		guards: host.guardNames(positional.slice(1, -1))
	});
	else if (name === "route") declare(app, positional[0]?.value, host);
	else if (name === "register") register(app, positional, host);
	else if (name === "addHook") addHook(app, positional, host);
	else return void 0;
	return {
		kind: "router",
		router
	};
}
function declare(router, options, host) {
	const url = host.entry(options, "url") ?? host.entry(options, "path");
	const methods = (host.items(host.entry(options, "method")) ?? []).flatMap((one) => methodOf(host.text(one) ?? "") ?? []);
	const handler = host.entry(options, "handler");
	if (url !== void 0 && methods.length > 0) host.route(router, {
		methods,
		path: url,
		handler: host.handlerName(handler === void 0 ? void 0 : {
			value: handler,
			written: "handler"
		})
	});
	else host.unresolved("the options of a route are not known", { router });
}
function register(router, [plugin, options], host) {
	for (const one of plugin === void 0 ? [] : host.alternatives(plugin.value)) {
		const isShared = one.kind === "term" && one.symbol.startsWith("fastify-plugin");
		const inner = isShared ? one.args?.positional[0]?.value : one;
		const prefix = (isShared ? void 0 : host.entry(options?.value, "prefix")) ?? constant("");
		if (inner !== void 0 && host.isFunction(inner)) {
			const group = host.router("plugin").router;
			host.mount(router, prefix, group);
			host.call(inner, given$1(host.router("adapter", { parent: group }), options?.value ?? map()));
		} else if (one.kind !== "term" || !SILENT.test(one.symbol)) host.unresolved("a plugin of the server below may register routes", {
			router,
			path: below(prefix)
		});
	}
}
const SILENT = /^(?:@scalar\/|@fastify\/|fastify-)/;
function addHook(router, [name, handler], host) {
	const text = host.text(name?.value) ?? "";
	if (handler !== void 0 && /^(?:onRequest|preParsing|preValidation|preHandler)$/.test(text)) host.guard(router, host.guardNames([handler]), { whole: true });
}

// src/frameworks/nestjs/application.ts
function applications$1(host) {
	return host.state("applications", () => /* @__PURE__ */ new Map());
}
function applicationOf(router, host) {
	return applications$1(host).get(router);
}

// src/frameworks/nestjs/decorators.ts
const ROUTES = /* @__PURE__ */ new Map([
	["Get", "GET"],
	["Post", "POST"],
	["Put", "PUT"],
	["Patch", "PATCH"],
	["Delete", "DELETE"],
	["Head", "HEAD"],
	["Options", "OPTIONS"],
	["QueryMethod", "QUERY"],
	["All", "ANY"],
	["Sse", "GET"]
]);
const EMPTY = constant("");
function nestName(value) {
	if (value.kind !== "term" || !/^(?:@nestjs\/|nest-router)/.test(value.symbol)) return void 0;
	return value.symbol.slice(value.symbol.lastIndexOf(".") + 1);
}
function applied(decorations, host) {
	return [...decorations].reverse().flatMap(({ value, line }) => expand(value, line, host));
}
function expand(value, line, host) {
	return host.alternatives(value).flatMap((one) => {
		if (one.kind === "list") return one.items.flatMap((item) => expand(item, line, host)).map((each) => ({
			...each,
			together: one
		}));
		if (one.kind === "function") return recorded(one, line, host);
		if (one.kind !== "term" || one.args === void 0) return [];
		const name = one.symbol.slice(one.symbol.lastIndexOf(".") + 1);
		const { positional } = one.args;
		if (name === "applyDecorators") return positional.flatMap((arg) => expand(arg.value, line, host));
		return [{
			name,
			term: one,
			args: positional,
			line
		}];
	});
}
function recorded(decorator, line, host) {
	const calls = host.state("recording", () => ({
		to: void 0,
		line: 0
	}));
	const before = { ...calls };
	const found = [];
	Object.assign(calls, {
		to: found,
		line
	});
	const site = {
		file: "",
		line: 0
	};
	const part = (why) => ({
		kind: "unknown",
		why,
		site
	});
	host.call(decorator, given$1(part("the target"), part("the key"), part("the descriptor")));
	Object.assign(calls, before);
	return found;
}
function recordApplied(decorator, host) {
	const calls = host.state("recording", () => ({
		to: void 0,
		line: 0
	}));
	if (calls.to === void 0) {
		if (host.decorating) return true;
		const name = nestName(decorator);
		if (name !== void 0 && ROUTES.has(name)) host.unresolved(`${name}(…) is applied to a method by code`, { methods: [ROUTES.get(name) ?? "ANY"] });
		return false;
	}
	calls.to.push(...expand(decorator, calls.line, host));
	return true;
}
function routesOf(decorators, host) {
	const found = decorators.flatMap((one) => {
		const route = routeOf(one, host);
		return route === void 0 ? [] : [{
			route,
			together: one.together
		}];
	});
	const winner = found.at(-1);
	if (winner === void 0) return [];
	if (winner.together === void 0) return [winner.route];
	return found.filter(({ together }) => together === winner.together).map(({ route }) => route);
}
function routeOf({ name, term, args, line }, host) {
	if (nestName(term) === void 0) return void 0;
	const method = ROUTES.get(name);
	if (method !== void 0) return {
		methods: [method],
		paths: pathsOf$1(args[0]?.value, host),
		line
	};
	if (name !== "RequestMapping") return void 0;
	const options = args[0]?.value;
	const verb = host.entry(options, "method");
	const known = verb === void 0 ? "GET" : methodOf(nestName(host.force(verb)) ?? "");
	return {
		methods: known === void 0 ? [] : [known],
		paths: pathsOf$1(host.entry(options, "path"), host),
		line
	};
}
function writtenPath(type, host) {
	return [...host.metadata(type)].find(([key]) => key === "path" || key.endsWith(".PATH_METADATA"))?.[1];
}
function controllerOf(type, host) {
	const spec = decoratedController(type, host);
	const path = writtenPath(type, host);
	return spec === void 0 || path === void 0 ? spec : {
		...spec,
		paths: pathsOf$1(path, host)
	};
}
function decoratedController(type, host) {
	for (const at of host.lineage(type)) {
		if (at.kind !== "class") continue;
		const found = last$1(applied(host.decorations(at), host), "Controller");
		if (found === void 0) continue;
		const [first] = found.args;
		const options = first === void 0 ? void 0 : host.force(first.value);
		const site = host.siteOf(at);
		if (options?.kind !== "map") return {
			paths: pathsOf$1(options, host),
			hosts: [],
			site
		};
		const version = host.entry(options, "version");
		return {
			paths: pathsOf$1(host.entry(options, "path"), host),
			hosts: (host.items(host.entry(options, "host")) ?? []).flatMap((one) => host.text(one) ?? []),
			site,
			...version === void 0 ? {} : { version }
		};
	}
}
function last$1(decorators, name) {
	return decorators.findLast((one) => one.name === name && nestName(one.term) !== void 0);
}
function classGuards(type, host) {
	return [...host.lineage(type)].reverse().flatMap((at) => at.kind === "class" ? guardsIn(applied(host.decorations(at), host)) : []);
}
function guardsIn(decorators) {
	return decorators.flatMap((one) => one.name === "UseGuards" && nestName(one.term) !== void 0 ? one.args : []);
}
function pathsOf$1(value, host) {
	if (value === void 0) return [EMPTY];
	return host.alternatives(value).flatMap((one) => {
		if (one.kind === "list") return one.items;
		return one.kind === "constant" && (one.value === void 0 || one.value === null) ? [EMPTY] : [one];
	});
}

// src/frameworks/nestjs/guards.ts
const NOTHING = /* @__PURE__ */ new Map();
function current(host) {
	return host.state("metadata", () => ({
		handler: NOTHING,
		class: NOTHING
	}));
}
function metadataOf(decorators, host) {
	const metadata = /* @__PURE__ */ new Map();
	for (const { term, args } of decorators) {
		const made = term.receiver === void 0 ? void 0 : host.force(term.receiver);
		if (made?.kind === "term" && nestName(made) === "createDecorator") metadata.set(keyOf(made, host), args[0]?.value ?? map());
		else if (nestName(term) === "SetMetadata" && args[0] !== void 0) metadata.set(keyOf(args[0].value, host), args[1]?.value ?? UNDEFINED);
	}
	return metadata;
}
function keyOf(key, host) {
	const value = key === void 0 ? void 0 : host.force(key);
	if (value?.kind === "term" && value.args !== void 0) return `${value.site.file}:${value.site.line}`;
	return value?.kind === "term" ? value.symbol : host.text(value) ?? "";
}
function reflector(host) {
	const read = (key, target) => {
		return ((target === void 0 ? void 0 : host.items(target)) ?? []).flatMap((one) => {
			const place = host.text(one);
			if (place !== "handler" && place !== "class") return [];
			const value = current(host)[place].get(keyOf(key, host));
			return value === void 0 ? [] : [value];
		});
	};
	const first = native("get", ({ positional: [key, target] }) => {
		const [value] = read(key?.value, target?.value);
		return value ?? UNDEFINED;
	});
	const all = native("getAllAndMerge", ({ positional: [key, target] }) => list$1(read(key?.value, target?.value).flatMap((value) => host.items(value) ?? [value])));
	return map([
		["get", first],
		["getAllAndOverride", first],
		["getAll", all],
		["getAllAndMerge", all]
	]);
}
const HTTP = map([
	"getRequest",
	"getResponse",
	"getNext"
].map((name) => [name, native(name, (_args, site) => ({
	kind: "unknown",
	why: name,
	site
}))]));
const CONTEXT = map([
	["switchToHttp", native("switchToHttp", () => HTTP)],
	["getHandler", native("getHandler", () => constant("handler"))],
	["getClass", native("getClass", () => constant("class"))],
	["getType", native("getType", () => constant("http"))]
], true);
function standing(guards, handler, type, host) {
	const decisions = host.state("decisions", () => /* @__PURE__ */ new Map());
	const signature = signatureOf(handler, type, host);
	return guards.filter((guard) => {
		const value = host.force(guard.value);
		if (value.kind !== "class" && value.kind !== "instance") return true;
		const known = decisions.get(value) ?? /* @__PURE__ */ new Map();
		decisions.set(value, known);
		const before = signature === void 0 ? void 0 : known.get(signature);
		if (before !== void 0) return before;
		const stands = !letsThrough(value, handler, type, host);
		if (signature !== void 0) known.set(signature, stands);
		return stands;
	});
}
function signatureOf(handler, type, host) {
	const parts = [];
	for (const [place, metadata] of [["handler", handler], ["class", type]]) for (const [key, value] of metadata) {
		const forced = host.force(value);
		if (forced.kind !== "constant") return void 0;
		parts.push(`${place} ${key} ${typeof forced.value} ${forced.value}`);
	}
	return parts.join("\n");
}
function letsThrough(guard, handler, type, host) {
	const state = current(host);
	const before = { ...state };
	Object.assign(state, {
		handler,
		class: type
	});
	const { effects } = host;
	const instance = guard.kind === "class" ? host.instance(guard, { shared: true }) : guard;
	const result = host.call(host.member(instance, "canActivate"), given$1(CONTEXT));
	const verdicts = host.alternatives(result);
	Object.assign(state, before);
	return host.effects === effects && verdicts.every((verdict) => verdict.kind === "constant" && verdict.value === true);
}
function providedGuards(providers, host) {
	return providers.flatMap((provider) => {
		const token = host.entry(provider, "provide");
		if (token === void 0 || nestName(host.force(token)) !== "APP_GUARD") return [];
		const made = host.entry(provider, "useClass") ?? host.entry(provider, "useExisting") ?? host.entry(provider, "useValue") ?? factoryResult(host.entry(provider, "useFactory"), host);
		return made === void 0 ? [] : host.alternatives(made).map((value) => ({
			value,
			written: ""
		}));
	});
}
function factoryResult(factory, host) {
	if (factory === void 0) return void 0;
	const fn = host.force(factory);
	if (fn.kind !== "function") return void 0;
	const injected = {
		kind: "unknown",
		why: "what is injected",
		site: host.siteOf(fn)
	};
	return host.call(fn, given$1(...host.parameters(fn).map(() => injected)));
}

// src/frameworks/shared/path-patterns.ts
function patternNames(pattern, path, below) {
	const has = segments(pathToRegexpTemplates(path)[0]?.path ?? path);
	return pathToRegexpTemplates(pattern).some((template) => {
		const wanted = segments(template.path);
		const rest = template.catchAll !== void 0 && wanted.at(-1) === `{${template.catchAll}}`;
		if (rest) wanted.pop();
		if (has.length < wanted.length || !rest && !below && has.length > wanted.length) return false;
		return wanted.every((segment, at) => segment.startsWith("{") || segment === has[at]);
	});
}
function colonPath(template) {
	return template.replace(/\{(\w+)\}/g, ":$1");
}
function segments(path) {
	return path.replaceAll("", "{*}").split("/").filter((segment) => segment !== "");
}

// src/frameworks/nestjs/middleware.ts
function middlewareOf$1(type, host) {
	if (host.members(type, { inherited: true }).find((member) => member.name === "configure")?.kind !== "method") return [];
	const found = [];
	const consumer = map();
	consumer.entries.set("apply", native("apply", ({ positional: layers }) => {
		const excluded = [];
		const chain = map();
		chain.entries.set("exclude", native("exclude", ({ positional }) => {
			excluded.push(...patternsOf(values(positional), host));
			return chain;
		}));
		chain.entries.set("forRoutes", native("forRoutes", ({ positional }) => {
			const targets = flat$1(values(positional), host);
			found.push({
				layers,
				excluded,
				paths: patternsOf(targets, host),
				controllers: targets.filter((target) => target.kind === "class")
			});
			return consumer;
		}));
		return chain;
	}));
	host.call(host.member(host.instance(type, { shared: true }), "configure"), given$1(consumer));
	return found;
}
function values(args) {
	return args.map((arg) => arg.value);
}
function flat$1(items, host) {
	return items.flatMap((item) => host.alternatives(item).flatMap((one) => one.kind === "list" ? flat$1(one.items, host) : [one]));
}
function patternsOf(items, host) {
	return flat$1(items, host).flatMap((item) => {
		if (item.kind === "class") return [];
		const path = host.text(item.kind === "map" ? host.entry(item, "path") : item);
		if (path === void 0) return [];
		const verb = host.entry(item, "method");
		const method = verb === void 0 ? void 0 : methodOf(nestName(host.force(verb)) ?? "");
		const version = host.text(host.entry(item, "version"));
		return [{
			path,
			method: method ?? "ANY",
			...version === void 0 ? {} : { version }
		}];
	});
}
function runsBefore(one, type, route) {
	const names = (pattern, below) => {
		if (pattern.version === void 0) return matches$1(pattern, {
			...route,
			path: `${route.version}/${route.path}`
		}, below);
		return route.version.endsWith(pattern.version) && matches$1(pattern, route, below);
	};
	if (one.excluded.some((pattern) => names(pattern, false))) return false;
	return one.controllers.includes(type) || one.paths.some((pattern) => names(pattern, pattern.method === "ANY"));
}
function matches$1(pattern, route, below) {
	if (pattern.method !== "ANY" && pattern.method !== route.method) return false;
	return patternNames(pattern.path.replaceAll("(.*)", "*"), route.path, below);
}

// src/frameworks/nestjs/modules.ts
const NO_MODULES = {
	modules: /* @__PURE__ */ new Map(),
	paths: /* @__PURE__ */ new Map(),
	unknown: []
};
function moduleGraph(root, host) {
	const graph = {
		modules: /* @__PURE__ */ new Map(),
		paths: /* @__PURE__ */ new Map(),
		unknown: []
	};
	if (root !== void 0) visit(graph, root, host);
	return graph;
}
function visit(graph, value, host) {
	for (const one of host.alternatives(value)) if (one.kind === "class") enter(graph, one, host);
	else if (one.kind === "list") visitAll(graph, one, host);
	else if (one.kind === "map") visitDynamic(graph, one, host);
	else if (one.kind === "term") visitLibrary(graph, one, host);
	else if (one.kind === "unknown") graph.unknown.push(one);
}
function visitAll(graph, value, host) {
	if (value === void 0) return;
	const list = host.force(value);
	if (list.kind !== "list") {
		visit(graph, list, host);
		return;
	}
	for (const item of list.items) visit(graph, item, host);
	if (list.open) graph.unknown.push({
		kind: "unknown",
		why: "a list that is not known whole",
		site: host.site
	});
}
function enter(graph, type, host) {
	const known = graph.modules.get(type);
	if (known !== void 0) return known;
	const entry = {
		type,
		controllers: [],
		providers: []
	};
	graph.modules.set(type, entry);
	for (const at of host.lineage(type)) {
		const metadata = at.kind === "class" ? last$1(applied(host.decorations(at), host), "Module") : void 0;
		if (metadata === void 0) continue;
		const given = metadata.args[0]?.value;
		for (const one of given === void 0 ? [] : host.alternatives(given)) fill(graph, entry, one, host);
		break;
	}
	return entry;
}
function fill(graph, entry, metadata, host) {
	entry.controllers.push(...flat(host.entry(metadata, "controllers"), host));
	entry.providers.push(...flat(host.entry(metadata, "providers"), host));
	visitAll(graph, host.entry(metadata, "imports"), host);
}
function flat(value, host) {
	if (value === void 0) return [];
	return host.alternatives(value).flatMap((one) => {
		if (one.kind === "constant") return [];
		return one.kind === "list" ? one.items.flatMap((item) => flat(item, host)) : [one];
	});
}
function visitDynamic(graph, value, host) {
	const module = host.entry(value, "module");
	for (const type of module === void 0 ? [] : host.alternatives(module)) if (type.kind === "class") fill(graph, enter(graph, type, host), value, host);
}
function visitLibrary(graph, term, host) {
	const name = nestName(term);
	const [first] = term.args?.positional ?? [];
	if (name === "forwardRef" && first !== void 0) {
		visit(graph, host.call(first.value, given$1()), host);
		return;
	}
	if (name === "registerWhen" && first !== void 0) {
		visit(graph, first.value, host);
		return;
	}
	if (/\bRouterModule\.(?:register|forRoutes)$/.test(term.symbol)) {
		addPaths(graph, first?.value, [], host);
		return;
	}
	const owner = term.receiver === void 0 ? void 0 : host.force(term.receiver);
	if (owner?.kind === "class") enter(graph, owner, host);
	visitAll(graph, host.entry(first?.value, "imports"), host);
}
function addPaths(graph, routes, above, host) {
	for (const route of flat(routes, host)) {
		const target = route.kind === "map" ? host.entry(route, "module") : route;
		const path = host.entry(route, "path");
		const whole = path === void 0 ? above : [...above, path];
		for (const type of target === void 0 ? [] : host.alternatives(target)) if (type.kind === "class") graph.paths.set(type, [...joinPaths(whole, host)]);
		addPaths(graph, host.entry(route, "children"), whole, host);
	}
}

// src/frameworks/nestjs/serve.ts
const ASSUMED = "the root module is not in the repository: taken to hold every controller";
const NOWHERE = {
	graph: NO_MODULES,
	guards: [],
	excluded: []
};
function serveApplications(host) {
	const served = /* @__PURE__ */ new Set();
	let open;
	for (const [router, app] of applications$1(host)) {
		if (isQuiet(app, host)) continue;
		const entries = [...app.graph.modules.values()];
		const stage = {
			router,
			app,
			guards: [...entries.flatMap((entry) => providedGuards(entry.providers, host)), ...app.guards],
			middleware: entries.flatMap((entry) => middlewareOf$1(entry.type, host))
		};
		for (const type of serveModules(stage, app.graph, host)) served.add(type);
		if (entries.length === 0 && applications$1(host).size === 1) open = {
			...stage,
			notes: [ASSUMED]
		};
	}
	for (const type of host.classes()) {
		if (served.has(type) || type.node.abstract === true || !hasController(type, host)) continue;
		serveController(open ?? {
			router: void 0,
			app: NOWHERE,
			guards: [],
			middleware: []
		}, type, [], host);
	}
}
function isQuiet(app, host) {
	const [root] = app.graph.modules.keys();
	return app.listens !== true && [...applications$1(host).values()].some((other) => other.listens === true && other.graph.modules.keys().next().value === root);
}
function hasController(type, host) {
	return type.node.decorators.length > 0 && last$1(applied(host.decorations(type), host), "Controller") !== void 0;
}
function serveModules(stage, graph, host) {
	const served = /* @__PURE__ */ new Set();
	for (const entry of graph.modules.values()) for (const controller of entry.controllers) if (controller.kind === "class") {
		if (!served.has(controller) || graph.paths.has(entry.type)) serveController(stage, controller, graph.paths.get(entry.type) ?? [], host);
		served.add(controller);
	} else unknownPart(stage, `a controller of ${entry.type.name}`, controller, host);
	for (const value of graph.unknown) unknownPart(stage, "an imported module", value, host);
	return served;
}
function unknownPart(stage, what, value, host) {
	const [known] = host.texts(value);
	const [hole] = known?.holes ?? [];
	if (stage.router === void 0 || hole === void 0) return;
	const [below] = joinPaths([stage.app.prefix ?? constant(""), hole], host);
	host.unresolved(`${what} is not known: ${hole.why}`, {
		router: stage.router,
		site: hole.site,
		...below === void 0 ? {} : { path: below }
	});
}
function serveController(stage, type, modulePaths, host) {
	const spec = controllerOf(type, host);
	const members = host.members(type, { inherited: true });
	if (spec === void 0) return;
	const routers = /* @__PURE__ */ new Map();
	const routerAt = (above) => {
		const key = host.texts(above).map((one) => one.text).join();
		const known = routers.get(key);
		if (known !== void 0) return known;
		const { router } = host.router("controller", {
			site: spec.site,
			...stage.router === void 0 ? { prefix: above } : {}
		});
		if (stage.router !== void 0) host.mount(stage.router, above, router, { site: spec.site });
		routers.set(key, router);
		return router;
	};
	generatedRoutes(stage, type, spec, modulePaths, host);
	for (const member of members) if (member.kind === "method" && !member.static) serveMember(stage, {
		type,
		spec,
		modulePaths,
		routerAt
	}, member, host);
}
function generatedRoutes(stage, type, spec, modulePaths, host) {
	const made = applied(host.decorations(type), host).find((one) => one.name === "Crud");
	if (made === void 0) return;
	const why = `what @${made.name} of a library makes`;
	const rest = {
		kind: "unknown",
		why,
		site: spec.site
	};
	const whole = [
		stage.app.prefix ?? constant(""),
		oneOf(modulePaths),
		oneOf(spec.paths),
		rest
	];
	for (const path of joinPaths(whole, host)) host.unresolved(`its routes are ${why}`, {
		...stage.router === void 0 ? {} : { router: stage.router },
		path,
		site: {
			file: spec.site.file,
			line: made.line
		}
	});
}
function serveMember(stage, place, member, host) {
	const decorators = applied(member.decorations, host);
	for (const route of routesOf(decorators, host)) serveRoute(stage, place, member, decorators, route, host);
}
function serveRoute(stage, place, member, decorators, route, host) {
	const { type, spec } = place;
	const notes = [...spec.hosts.length === 0 ? [] : [`only for the host ${spec.hosts.join(" or ")}`], ...stage.notes ?? []];
	const handler = metadataOf(decorators, host);
	const ofClass = metadataOf([...host.lineage(type)].reverse().flatMap((at) => at.kind === "class" ? applied(host.decorations(at), host) : []), host);
	const guards = standing([
		...stage.guards,
		...classGuards(type, host),
		...guardsIn(decorators)
	], handler, ofClass, host);
	const version = last$1(decorators, "Version")?.args[0]?.value ?? spec.version;
	for (const above of joinPaths([oneOf(place.modulePaths), oneOf(spec.paths)], host)) for (const path of route.paths) {
		const view = {
			path: textOf$1([above, path], host),
			methods: route.methods
		};
		for (const prefix of prefixes(stage.app, version, above, view, host)) {
			const seen = {
				path: view.path,
				method: prefix.method,
				version: textOf$1([prefix.version], host)
			};
			const layers = stage.middleware.filter((one) => runsBefore(one, type, seen));
			host.route(place.routerAt(prefix.path), {
				methods: [prefix.method],
				path,
				handler: `${type.name}.${member.name}`,
				guards: [...host.guardNames(layers.flatMap((one) => one.layers)), ...host.guardNames(guards)],
				site: {
					file: member.site.file,
					line: route.line
				},
				...notes.length === 0 ? {} : { notes }
			});
		}
	}
}
function oneOf(paths) {
	return paths.length === 0 ? constant("") : {
		kind: "list",
		items: [...paths],
		open: false
	};
}
function prefixes(app, version, above, route, host) {
	return route.methods.flatMap((method) => {
		const global = (app.excluded.some((pattern) => matches$1(pattern, {
			path: route.path,
			method
		}, false)) ? void 0 : app.prefix) ?? constant("");
		return versionsOf(app.versioning, version, host).flatMap((one) => joinPaths([
			global,
			one,
			above
		], host).map((path) => ({
			path,
			version: one,
			method
		})));
	});
}
function versionsOf(versioning, own, host) {
	const version = own ?? versioning?.standard;
	if (versioning === void 0 || version === void 0) return [constant("")];
	const known = host.texts(versioning.prefix)[0]?.text ?? "";
	const prefix = known === "false" ? "" : known;
	return host.alternatives(version).flatMap((one) => (one.kind === "list" ? one.items : [one]).map((item) => {
		const value = host.force(item);
		if (nestName(value) === "VERSION_NEUTRAL") return constant("");
		const text = host.text(value);
		if (text !== void 0) return constant(`${prefix}${text}`);
		return value.kind === "unknown" ? {
			kind: "text",
			parts: [prefix, value]
		} : value;
	}));
}
function textOf$1(parts, host) {
	const [path] = joinPaths(parts, host);
	return path === void 0 ? "" : host.texts(path)[0]?.text ?? "";
}

// src/frameworks/nestjs/settings.ts
function settings(host) {
	return host.state("settings", () => ({
		namespaces: /* @__PURE__ */ new Map(),
		loaded: []
	}));
}
function registerAs(call, host) {
	const [name, factory] = call.args.positional;
	const text = host.text(name?.value);
	if (text !== void 0 && factory !== void 0) settings(host).namespaces.set(text, factory.value);
}
function registered(receiver, host) {
	if (receiver.kind !== "term" || receiver.symbol !== "@nestjs/config.registerAs") return void 0;
	const factory = receiver.args?.positional[1];
	return factory === void 0 ? void 0 : host.call(factory.value, given$1());
}
function settingsOfKey(token, host) {
	if (token.kind !== "term" || token.symbol !== "@nestjs/config.registerAs.KEY") return void 0;
	return token.receiver === void 0 ? void 0 : registered(host.force(token.receiver), host);
}
function loadSettings(call, host) {
	const options = call.args.positional[0]?.value;
	const load = host.items(host.entry(options, "load")) ?? [];
	const schema = host.entry(options, "validationSchema");
	const validate = host.entry(options, "validate");
	const environment = {
		kind: "term",
		symbol: "process.env",
		site: call.site
	};
	const check = (callee) => native("validate", () => host.call(callee, given$1(environment)));
	settings(host).loaded.push(...load, ...validate === void 0 ? [] : [check(validate)]);
	if (schema !== void 0) {
		const checked = () => host.entry(host.call(host.member(schema, "validate"), given$1(environment)), "value") ?? constant(null);
		settings(host).loaded.push(native("validate", checked));
	}
}
function configService(host) {
	const get = native("get", ({ positional }, site) => setting(positional, site, host));
	return map([["get", get], ["getOrThrow", get]], true);
}
function setting([key, fallback], site, host) {
	const name = host.text(key?.value);
	const known = name === void 0 ? void 0 : lookUp(name, host);
	if (known !== void 0) return known;
	const other = fallback === void 0 ? void 0 : host.force(fallback.value);
	const why = `the setting ${name ?? key?.written ?? ""}`;
	if (other?.kind === "constant" && other.value !== void 0) return constant(other.value, `default of ${why}`);
	return {
		kind: "unknown",
		why,
		site,
		environment: true
	};
}
function lookUp(name, host) {
	const [first = "", ...rest] = name.split(".");
	const { namespaces, loaded } = settings(host);
	const namespace = namespaces.get(first);
	if (namespace !== void 0) return walk(host.call(namespace, given$1()), rest, host);
	for (const load of loaded) {
		const value = host.force(load);
		if (value.kind !== "function" && value.kind !== "native") continue;
		const found = walk(host.call(value, given$1()), [first, ...rest], host);
		if (found !== void 0) return found;
	}
}
function walk(value, path, host) {
	let current = value;
	for (const name of path) current = host.entry(current, name);
	const known = current === void 0 ? void 0 : host.force(current);
	return known?.kind === "constant" && known.value === void 0 ? void 0 : known;
}

// src/frameworks/nestjs/nestjs.ts
const CREATE = (call, host) => {
	const made = host.router("app");
	const root = call.args.positional[0]?.value;
	const graph = moduleGraph(root, host);
	applications$1(host).set(made.router, {
		graph,
		guards: [],
		excluded: []
	});
	return made;
};
const nestjs = {
	id: "nestjs",
	title: "NestJS",
	languages: ["javascript"],
	docs: "https://docs.nestjs.com/controllers",
	packages: [
		"@nestjs/common",
		"@nestjs/core",
		"@nestjs/config",
		"@nestjs/swagger",
		"@nestjs/microservices",
		"nest-router"
	],
	registering: [
		"@nestjs/core.NestFactory",
		"@nestjs/swagger.SwaggerModule",
		"@nestjs/common.INestApplication",
		"@nestjs/common.Controller",
		"@nestjs/common.Module",
		"nest-router"
	],
	harmless: [
		"@nestjs/*",
		"class-validator*",
		"nestjs-*",
		"nest-*",
		"swagger-themes*",
		"@scalar/*"
	],
	injected: ["@nestjs/config.ConfigService", "@nestjs/core.Reflector"],
	calls: {
		"@nestjs/core.NestFactory.create": CREATE,
		"@nestjs/core.NestFactory.createMicroservice": (_call, host) => host.router("app"),
		"@nestjs/core.NestFactory.createApplicationContext": (_call, host) => host.router("app"),
		"@nestjs/swagger.SwaggerModule.setup": (call, host) => {
			const [path, app] = call.args.positional;
			const router = host.routerOf(app?.value);
			if (router !== void 0 && path !== void 0) host.route(router, {
				methods: ["GET"],
				path: path.value,
				handler: "SwaggerModule",
				nature: "library-docs"
			});
		},
		"@nestjs/core.Reflector": (_call, host) => reflector(host),
		"@nestjs/config.ConfigService": (_call, host) => configService(host),
		"@nestjs/config.registerAs": registerAs,
		"@nestjs/config.ConfigModule.forRoot": loadSettings
	},
	method(router, name, call, host) {
		if (router.kind === "app") return configure(router, name, call, host);
		if (router.kind === "adapter") return adapter(router, name, call, host);
	},
	foreign(receiver, name, _call, host) {
		if (name !== "()") return void 0;
		const settings = registered(receiver, host);
		if (settings !== void 0) return settings;
		return recordApplied(receiver, host) ? host.force(receiver) : void 0;
	},
	finish: serveApplications,
	path: pathToRegexpTemplates
};
function configure(router, name, call, host) {
	const app = applicationOf(router, host);
	const { positional } = call.args;
	const [first] = positional;
	switch (name) {
		case "setGlobalPrefix":
			if (app !== void 0 && first !== void 0) setPrefix(app, first.value, call, host);
			break;
		case "enableVersioning":
			if (app !== void 0) setVersioning(app, first?.value, host);
			break;
		case "useGlobalGuards":
			app?.guards.push(...positional);
			break;
		case "use":
			use$2(router, positional, host);
			break;
		case "register":
			register(router, positional, host);
			break;
		case "listen":
		case "listenAsync":
		case "init":
			if (app !== void 0) app.listens = true;
			break;
		case "get":
		case "resolve": return first === void 0 ? void 0 : injected(first.value, host);
		case "getHttpAdapter":
		case "getHttpServer": return name === "getHttpAdapter" ? host.router("adapter", { parent: router }) : void 0;
		default: if (!/^(?:enable|disable|set|use)(?:[A-Z]|$)/.test(name)) return void 0;
	}
	return {
		kind: "router",
		router
	};
}
function setPrefix(app, prefix, call, host) {
	app.prefix = prefix;
	const excluded = host.entry(call.args.positional[1]?.value, "exclude");
	app.excluded = excluded === void 0 ? [] : patternsOf([excluded], host);
}
function setVersioning(app, options, host) {
	const type = host.entry(options, "type");
	const kind = type === void 0 ? "URI" : nestName(host.force(type)) ?? host.text(type);
	if (kind !== "URI" && kind !== "0") return;
	app.versioning = {
		prefix: host.entry(options, "prefix") ?? {
			kind: "constant",
			value: "v"
		},
		standard: host.entry(options, "defaultVersion")
	};
}
function injected(token, host) {
	const [type] = host.alternatives(token);
	if (type?.kind === "class") return host.instance(type, { shared: true });
	const settings = type === void 0 ? void 0 : settingsOfKey(type, host);
	if (settings !== void 0) return settings;
	return type?.kind === "term" && type.args === void 0 ? host.call(type, given$1()) : void 0;
}

// src/frameworks/nextjs/application.ts
function applications(host) {
	const routes = host.files("**/app/**/route.{ts,tsx,js,jsx}");
	const root = host.files("app/**/route.{ts,tsx,js,jsx}");
	const pages = host.files("**/pages/api/**/*.{ts,tsx,js,jsx}").filter((file) => !file.endsWith(".d.ts"));
	return [...folders(host)].flatMap(([folder, site]) => {
		const within = (files, name) => {
			const beside = `${folder}${name}/`;
			return files.some((file) => file.startsWith(beside)) ? beside : `${folder}src/${name}/`;
		};
		const appFolder = within([...routes, ...root], "app");
		const pagesFolder = within(pages, "pages");
		const routeFiles = [.../* @__PURE__ */ new Set([...routes, ...root])].filter((file) => file.startsWith(appFolder));
		const pageFiles = pages.filter((file) => file.startsWith(`${pagesFolder}api/`));
		if (routeFiles.length + pageFiles.length === 0) return [];
		const config = configuration(folder, host);
		return [{
			folder,
			site,
			basePath: basePath(config, host),
			rewrites: rewritesOf(host.entry(config, "rewrites"), host),
			appFolder,
			pagesFolder,
			routeFiles,
			pageFiles
		}];
	});
}
function folders(host) {
	const found = /* @__PURE__ */ new Map();
	for (const file of host.files("**/package.json")) if (dependsOnNext(host.data(file))) found.set(file.slice(0, -12), file);
	for (const file of host.files("**/next.config.{js,mjs,cjs,ts,mts}")) found.set(file.slice(0, file.lastIndexOf("/") + 1), file);
	return found;
}
function dependsOnNext(manifest) {
	return ["dependencies", "devDependencies"].some((kind) => {
		return entry$1(entry$1(manifest, kind), "next") !== void 0;
	});
}
function entry$1(value, key) {
	return typeof value === "object" && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : void 0;
}
function configuration(folder, host) {
	const [file] = host.files(`${escaped(folder)}next.config.{js,mjs,cjs,ts,mts}`);
	const module = file === void 0 ? void 0 : host.module(file);
	return module === void 0 ? void 0 : innermost(host.member(module, "default"), host, 0);
}
function innermost(value, host, depth) {
	for (const one of host.alternatives(value)) {
		if (one.kind === "map") return one;
		if (depth > 8) return void 0;
		if (one.kind === "function") {
			const made = innermost(host.call(one, given$1(constant("phase"), constant(void 0))), host, depth + 1);
			if (made !== void 0) return made;
		}
		for (const arg of one.kind === "term" ? one.args?.positional ?? [] : []) {
			const made = innermost(arg.value, host, depth + 1);
			if (made !== void 0) return made;
		}
	}
}
function basePath(config, host) {
	const value = host.entry(config, "basePath");
	const known = value === void 0 ? void 0 : host.force(value);
	if (known?.kind === "unknown" && known.environment === true) return constant("", `default of ${known.why}`);
	return known === void 0 || known.kind === "constant" && typeof known.value !== "string" ? constant("") : known;
}
function rewritesOf(value, host) {
	if (value === void 0) return [];
	return host.alternatives(value).flatMap((one) => {
		if (one.kind === "function") return rewritesOf(host.call(one, given$1()), host);
		if (one.kind === "list") return one.items.flatMap((item) => rewritesOf(item, host));
		if (one.kind !== "map") return [];
		const [source, destination] = ["source", "destination"].map((key) => host.text(host.entry(one, key)));
		if (source !== void 0 && destination?.startsWith("/") === true) return [{
			source,
			destination: destination.replace(/\?.*$/, "")
		}];
		return [
			"beforeFiles",
			"afterFiles",
			"fallback"
		].flatMap((key) => rewritesOf(host.entry(one, key), host));
	});
}
function escaped(folder) {
	return folder.replace(/[()[\]{}!*?+@\\]/g, "\\$&");
}

// src/frameworks/nextjs/middleware.ts
function middlewareOf(app, host) {
	for (const folder of [app.folder, `${app.folder}src/`]) for (const name of ["middleware", "proxy"]) for (const extension of ["ts", "js"]) {
		const module = host.module(`${folder}${name}.${extension}`);
		if (module === void 0) continue;
		const exported = host.exportedNames(module);
		const found = ["default", name].find((one) => exported.includes(one));
		if (found === void 0) continue;
		const view = host.exportOf(module, found);
		const handler = view === void 0 || view.handler === "(inline)" || view.handler === "default" ? name : view.handler;
		const config = exported.includes("config") ? host.member(module, "config") : void 0;
		const matchers = matchersOf(host.entry(config, "matcher"), host);
		return {
			names: view !== void 0 && view.wrappers.length > 0 ? view.wrappers : [handler],
			runsBefore: (path) => matchers === void 0 || matchers.some((matcher) => matches(matcher, path))
		};
	}
}
function matchersOf(value, host) {
	if (value === void 0) return void 0;
	return (host.force(value).kind === "map" ? [value] : host.items(value) ?? []).flatMap((item) => host.text(host.entry(item, "source") ?? item) ?? []);
}
const ALL_BUT = /^\/\(\(\?!([^)]*)\)\.[*+]\)$/;
function matches(matcher, path) {
	const but = ALL_BUT.exec(matcher)?.[1];
	if (but !== void 0) return !but.split("|").some((one) => /^[\w/-]+$/.test(one) && path.slice(1).startsWith(one.replace(/^\//, "")));
	if (/[()]/.test(matcher)) return matcher === "/(.*)";
	return patternNames(matcher, colonPath(path), false);
}

// src/frameworks/nextjs/pages-api.ts
const VERBS$4 = [
	"GET",
	"POST",
	"PUT",
	"PATCH",
	"DELETE"
];
function answeredMethods(handler, host) {
	const target = functionIn(handler, host, 0);
	if (target === void 0) return tableOf(handler, host, 0) ?? ["ANY"];
	const answered = VERBS$4.map((method) => ({
		method,
		said: ask(target, method, host)
	})).filter(({ said }) => said === "answers");
	return answered.length === 0 || answered.length === VERBS$4.length ? tableOf(handler, host, 0) ?? ["ANY"] : answered.map(({ method }) => method);
}
function tableOf(value, host, depth) {
	const [only, ...others] = host.alternatives(value);
	if (only === void 0 || others.length > 0 || depth > 5) return void 0;
	if (only.kind === "map") {
		const names = [...only.entries.keys()];
		const methods = names.filter((name) => VERBS$4.some((verb) => verb === name));
		return !only.open && methods.length > 0 && methods.length === names.length ? methods : void 0;
	}
	const tables = (only.kind === "term" ? (only.args?.positional ?? []).map((arg) => arg.value) : only.kind === "function" ? host.givenTo(only) : []).flatMap((one) => tableOf(one, host, depth + 1) ?? []);
	return tables.length > 0 ? tables : void 0;
}
function functionIn(value, host, depth) {
	for (const one of host.alternatives(value)) {
		if (one.kind === "function") return one;
		if (one.kind !== "term" || depth > 5) continue;
		for (const arg of one.args?.positional ?? []) {
			const found = functionIn(arg.value, host, depth + 1);
			if (found !== void 0) return found;
		}
	}
}
function ask(handler, method, host) {
	const request = map([["method", constant(method)]], true);
	const statuses = [];
	const response = responseOf(statuses, host);
	const result = host.alternatives(host.call(handler, given$1(request, response)));
	const refused = statuses.some((status) => status === 405 || status === 501);
	if (statuses.some((status) => status !== void 0 && status < 400)) return "answers";
	if (refused) return "refuses";
	if (statuses.includes(void 0)) return "answers";
	if (statuses.length > 0) return "silent";
	return result.some((one) => one.kind !== "constant" && one.kind !== "router") ? "answers" : "silent";
}
function responseOf(statuses, host) {
	const response = map([], true);
	const status = () => {
		const set = response.entries.get("statusCode");
		const known = set === void 0 ? constant(200) : host.force(set);
		return known.kind === "constant" && typeof known.value === "number" ? known.value : void 0;
	};
	const answer = native("answer", () => {
		statuses.push(status());
		return UNDEFINED;
	});
	for (const name of [
		"json",
		"send",
		"end",
		"write",
		"redirect",
		"revalidate"
	]) response.entries.set(name, answer);
	for (const name of [
		"setHeader",
		"appendHeader",
		"setPreviewData",
		"clearPreviewData"
	]) response.entries.set(name, native(name, () => response));
	const withStatus = native("status", ({ positional: [code] }) => {
		const chain = responseOf(statuses, host);
		chain.entries.set("statusCode", code?.value ?? UNDEFINED);
		const known = code === void 0 ? UNDEFINED : host.force(code.value);
		if (known.kind === "constant" && typeof known.value === "number" && known.value >= 400) statuses.push(known.value);
		return chain;
	});
	response.entries.set("status", withStatus);
	response.entries.set("writeHead", withStatus);
	return response;
}

// src/frameworks/nextjs/nextjs.ts
const VERBS$3 = [
	"GET",
	"HEAD",
	"OPTIONS",
	"POST",
	"PUT",
	"DELETE",
	"PATCH"
];
const CONNECT = (_call, host) => host.router("connect");
const nextjs = {
	id: "nextjs",
	title: "Next.js",
	languages: ["javascript"],
	docs: "https://nextjs.org/docs/app/api-reference/file-conventions/route",
	packages: ["next-connect"],
	conventions: ["**/app/**/route.{ts,tsx,js,jsx}", "**/pages/api/**/*.{ts,tsx,js,jsx}"],
	harmless: [
		"next*",
		"@next/*",
		"@vercel/*"
	],
	calls: {
		"next-connect": CONNECT,
		"next-connect.nc": CONNECT,
		"next-connect.createRouter": CONNECT,
		"next-connect.createEdgeRouter": CONNECT
	},
	method(router, name, call, host) {
		const method = VERB_METHODS.get(name);
		const self = {
			kind: "router",
			router
		};
		const { positional } = call.args;
		const [first] = positional;
		const path = host.text(first?.value);
		const handlers = path === void 0 ? positional : positional.slice(1);
		if (name === "handler") return self;
		if (name === "use") host.guard(router, host.guardNames(handlers), path === void 0 ? {} : { path });
		else if (method !== void 0) host.route(router, {
			methods: [method],
			path: path ?? "",
			handler: host.handlerName(handlers.at(-1)),
			guards: host.guardNames(handlers.slice(0, -1))
		});
		else return void 0;
		return self;
	},
	finish(host) {
		for (const app of applications(host)) serve$3(app, host);
	},
	path: folderTemplates
};
function serve$3(app, host) {
	const { router } = host.router("app", { site: {
		file: app.site,
		line: 1
	} });
	const before = middlewareOf(app, host);
	for (const file of app.routeFiles) serveRouteFile(router, app, file, before, host);
	for (const file of app.pageFiles) servePageFile(router, app, file, before, host);
}
function serveRouteFile(router, app, file, before, host) {
	const raw = routePath(file.slice(app.appFolder.length));
	const module = raw === void 0 ? void 0 : host.module(file);
	if (raw === void 0 || module === void 0) return;
	const path = under$1(app, raw, host);
	const exported = new Set(host.exportedNames(module));
	const methods = VERBS$3.filter((verb) => exported.has(verb));
	for (const method of methods) {
		const inner = host.wrappedRouter(host.member(module, method));
		if (inner !== void 0 && inner.framework !== router.framework) continue;
		const view = host.exportOf(module, method);
		host.route(router, {
			methods: [method],
			path,
			handler: view?.handler ?? method,
			guards: [...guardsAt(before, raw), ...(view?.wrappers ?? []).map((name) => ({ name }))],
			site: view?.site ?? {
				file,
				line: 1
			},
			...notesOf(app, raw)
		});
	}
	if (methods.length === 0) host.unresolved("no method that it exports can be read", {
		router,
		path,
		site: {
			file,
			line: 1
		}
	});
}
function servePageFile(router, app, file, before, host) {
	const raw = `/api/${file.slice(app.pagesFolder.length + 4)}`.replace(/\.[^./]+$/, "").replace(/\/index$/, "");
	const module = host.module(file);
	if (module === void 0) return;
	const handler = host.force(host.member(module, "default"));
	if (!host.exportedNames(module).includes("default") && !host.isFunction(handler) && handler.kind !== "router") return;
	const path = under$1(app, raw, host);
	const view = host.exportOf(module, "default");
	const site = view?.site ?? {
		file,
		line: 1
	};
	const guards = [...guardsAt(before, raw), ...(view?.wrappers ?? []).map((name) => ({ name }))];
	const child = host.routerOf(handler);
	if (child !== void 0) {
		host.mount(router, path, child, {
			guards,
			site
		});
		return;
	}
	host.route(router, {
		methods: answeredMethods(handler, host),
		path,
		handler: view?.handler ?? "default",
		guards,
		site,
		...notesOf(app, raw)
	});
}
function under$1(app, raw, host) {
	return {
		kind: "list",
		items: [...joinPaths([app.basePath, constant(raw)], host)],
		open: false
	};
}
function guardsAt(before, raw) {
	const path = folderTemplates(raw)[0]?.path ?? raw;
	return before?.runsBefore(path) === true ? before.names.map((name) => ({ name })) : [];
}
function notesOf(app, raw) {
	const path = colonPath(folderTemplates(raw)[0]?.path ?? raw);
	const notes = app.rewrites.filter(({ destination }) => patternNames(destination, path, false)).map(({ source }) => `next.config rewrites ${source} to it`);
	return notes.length === 0 ? {} : { notes };
}
function routePath(file) {
	const folders = file.split("/").slice(0, -1);
	const kept = [];
	for (const folder of folders) {
		if (folder.startsWith("_") || /^\(\.{1,3}\)/.test(folder)) return void 0;
		if (folder.startsWith("@") || /^\(.+\)$/.test(folder)) continue;
		kept.push(folder.replace(/^%5[Ff]/, "_"));
	}
	return `/${kept.join("/")}`;
}
function folderTemplates(raw) {
	const segments = raw.split("/").filter((segment) => segment !== "");
	const optional = /^\[\[\.\.\.(.+)\]\]$/.exec(segments.at(-1) ?? "")?.[1];
	const catchAll = optional ?? /^\[\.\.\.(.+)\]$/.exec(segments.at(-1) ?? "")?.[1];
	const names = segments.map((segment) => segment.replace(/^\[\[?(?:\.\.\.)?([^\]]+)\]\]?$/, "{$1}"));
	const path = `/${names.join("/")}`;
	const whole = catchAll === void 0 ? { path } : {
		path,
		catchAll
	};
	return optional === void 0 ? [whole] : [{ path: `/${names.slice(0, -1).join("/")}` }, whole];
}

// src/frameworks/openapi-backend.ts
function backend(call, host) {
	const options = call.args.positional[0]?.value;
	const [root, handlers, definition] = [
		"apiRoot",
		"handlers",
		"definition"
	].map((name) => option(options, name, host));
	return made(call, definition?.value, handlers, root?.value, host);
}
function made(call, definition, handlers, root, host) {
	const router = host.router("app");
	if (root !== void 0) router.router.prefix = root;
	const one = {
		router: router.router,
		definition,
		site: call.site,
		handlers: /* @__PURE__ */ new Map(),
		missing: []
	};
	backends(host).push(one);
	if (handlers !== void 0) registerAll(one, handlers, host);
	return router;
}
const backends = (host) => host.state("backends", () => []);
const MOJALOOP = "@mojaloop/central-services-shared";
function initialise(call, host) {
	const [definition, handlers] = call.args.positional;
	return made(call, definition?.value, handlers, void 0, host);
}
const NAMES = [
	"openapi-backend",
	"openapi-backend.OpenAPIBackend",
	"openapi-backend.default"
];
const openapiBackend = {
	id: "openapi-backend",
	title: "openapi-backend",
	languages: ["javascript"],
	docs: "https://openapistack.co/docs/openapi-backend/operation-handlers/",
	packages: ["openapi-backend", MOJALOOP],
	dispatches: ["handleRequest"],
	calls: {
		...Object.fromEntries(NAMES.map((name) => [name, backend])),
		[`${MOJALOOP}.Util.OpenapiBackend.initialise`]: initialise
	},
	method(router, name, call, host) {
		const one = backends(host).find((each) => each.router === router);
		if (one === void 0) return void 0;
		const [first, second] = call.args.positional;
		if (name === "register" || name === "registerHandler") {
			const id = host.text(first?.value);
			if (second !== void 0 && id !== void 0) note(one, id, second, host);
			else if (second !== void 0) one.missing.push("a handler is registered under a name that is not known");
			else if (first !== void 0) registerAll(one, first, host);
			return constant(void 0);
		}
		return name === "init" ? {
			kind: "router",
			router
		} : constant(void 0);
	},
	finish(host) {
		for (const one of backends(host)) serve$2(one, host);
	},
	path: (raw) => [{ path: raw }]
};
function note(one, id, given, host) {
	host.handlerName(given);
	one.handlers.set(id, {
		given,
		site: host.site,
		condition: host.condition
	});
}
function registerAll(one, given, host) {
	for (const value of host.alternatives(given.value)) if (value.kind === "map") {
		for (const id of value.entries.keys()) {
			const handler = option(value, id, host);
			if (handler !== void 0) note(one, id, handler, host);
		}
		if (value.open) one.missing.push("more handlers than are known may be registered");
	} else if (value.kind === "module") for (const id of host.exportedNames(value)) note(one, id, {
		value: host.member(value, id),
		written: id
	}, host);
	else one.missing.push(`its handlers are not known: ${given.written}`);
}
function serve$2(one, host) {
	const { router, site } = one;
	const named = describedBy(one.definition, host);
	if (named.api === void 0) {
		host.unresolved(named.why, {
			router,
			site
		});
		return;
	}
	for (const { method, path, operationId, location } of named.api.operations) {
		const handler = operationId === void 0 ? void 0 : one.handlers.get(operationId);
		const [missing] = one.missing;
		const methods = [method];
		if (handler !== void 0) {
			const name = host.handlerName(handler.given);
			const place = host.wrappedFunction(handler.given.value);
			host.under(handler.condition, () => host.route(router, {
				methods,
				path,
				handler: name === "(inline)" ? operationId ?? name : name,
				site: place === void 0 ? handler.site : host.siteOf(place),
				settled: true,
				...named.note === void 0 ? {} : { notes: [named.note] }
			}));
		} else if (missing !== void 0 && operationId !== void 0) host.unresolved(missing, {
			router,
			methods,
			path,
			site: location
		});
	}
}

// src/frameworks/overnightjs.ts
const LIBRARY$1 = "@overnightjs/core";
const DIALECT$2 = {
	libraries: [LIBRARY$1],
	isController: (name) => name === "Controller",
	route(name, args, host) {
		const method = /^[A-Z][a-z]+$/.test(name) ? methodOf(name) : void 0;
		return method === void 0 ? void 0 : {
			methods: [method],
			path: pathOf(args[0]?.value, host)
		};
	},
	guards: ({ name, args }) => name === "Middleware" || name === "ClassMiddleware" ? args : []
};
function pathOf(path, host) {
	const known = path === void 0 ? void 0 : host.force(path);
	if (known === void 0) return constant("");
	if (known.kind === "regex") return regexPath(known, host);
	return host.concatenate([constant("/"), known]);
}
function server(call, host) {
	const made = host.router("server");
	made.router.data.set("app", host.call({
		kind: "term",
		symbol: "express",
		site: call.site
	}, given$1()));
	return made;
}
function addControllers(target, controllers, guards, host) {
	const only = controllers === void 0 ? void 0 : host.force(controllers);
	const items = only?.kind === "instance" ? [only] : host.items(only);
	if (items === void 0) host.unresolved("the controllers that are added here are not known", { router: target });
	for (const item of items ?? []) for (const one of host.alternatives(item)) if (one.kind === "instance") addController(target, one.class, guards, host);
	else if (one.kind !== "constant") host.unresolved("a controller that is added here is not known", { router: target });
}
function addController(target, type, guards, host) {
	const { router } = host.router("router");
	host.mount(target, "", router, { guards });
	serveClass(router, type, DIALECT$2, host);
	const decorated = (name) => host.decorations(type).flatMap(({ value }) => {
		const one = host.force(value);
		return one.kind === "term" && one.symbol === `${LIBRARY$1}.${name}` ? [one.args?.positional[0]?.value] : [];
	});
	const [children] = decorated("ChildControllers");
	if (children === void 0) return;
	const below = host.router("router").router;
	host.mount(target, pathOf(decorated("Controller")[0], host), below, { guards });
	addControllers(below, children, [], host);
}
const overnightjs = {
	id: "overnightjs",
	title: "OvernightJS",
	languages: ["javascript"],
	docs: "https://github.com/seanpmaxwell/overnight#readme",
	packages: [LIBRARY$1],
	buildsOn: "express",
	harmless: ["@overnightjs/*"],
	calls: { [`${LIBRARY$1}.Server`]: server },
	method(router, name, call, host) {
		if (name !== "addControllers") return void 0;
		const app = host.routerOf(router.data.get("app"));
		const [controllers, , ...before] = call.args.positional;
		if (app !== void 0) addControllers(app, controllers?.value, host.guardNames(before), host);
		return UNDEFINED;
	},
	path: pathToRegexpTemplates
};

// src/frameworks/polka.ts
const polka = {
	id: "polka",
	title: "Polka",
	languages: ["javascript"],
	docs: "https://github.com/lukeed/polka#api",
	ignoresCase: true,
	packages: ["polka", "@polka/core"],
	harmless: [
		"@polka/*",
		"http.*",
		"https.*"
	],
	calls: { polka: (_call, host) => host.router("app") },
	method(router, name, call, host) {
		const args = call.args.positional;
		if (name === "use") return use$1(router, args, host);
		if (name === "listen") return {
			kind: "router",
			router
		};
		const [verb, ...rest] = name === "add" ? args : [{
			value: constant(name),
			written: name
		}, ...args];
		const word = host.text(verb?.value);
		const method = name === "add" ? methodOf(word ?? "") : word === "del" ? void 0 : VERB_METHODS.get(name);
		const [path, ...handlers] = rest;
		if (method === void 0 || path === void 0 || handlers.length === 0) return void 0;
		host.route(router, {
			methods: [method],
			path: path.value,
			handler: host.handlerName(handlers.at(-1)),
			guards: host.guardNames(handlers.slice(0, -1))
		});
		return {
			kind: "router",
			router
		};
	},
	member: (router, name) => name === "handler" ? {
		kind: "router",
		router
	} : void 0,
	path: (raw) => pathToRegexpTemplates(raw).map((template) => ({ ...template }))
};
function use$1(router, args, host) {
	const first = host.force(args[0]?.value ?? constant(null));
	const isBase = first.kind === "constant" && typeof first.value === "string" || first.kind === "text";
	const path = isBase ? first : void 0;
	for (const layer of isBase ? args.slice(1) : args) {
		const value = host.force(layer.value);
		const child = host.routerOf(value);
		if (child !== void 0) host.mount(router, path ?? "/", child);
		else if (value.kind === "term" && /^(?:sirv|serve-static)\b/.test(value.symbol)) host.route(router, {
			methods: ["GET"],
			path: path ?? "/",
			handler: host.nameOf(layer),
			nature: "static"
		});
		else if (value.kind === "unknown" && path !== void 0) host.unresolved(`what is mounted here is not known: ${value.why}`, {
			router,
			path: below(path),
			mounts: true
		});
		else if (value.kind !== "constant") host.guard(router, host.guardNames([layer]), {
			whole: true,
			...path === void 0 ? {} : { path }
		});
	}
	return {
		kind: "router",
		router
	};
}

// src/frameworks/restify.ts
const VERBS$2 = /* @__PURE__ */ new Map([
	["get", "GET"],
	["head", "HEAD"],
	["post", "POST"],
	["put", "PUT"],
	["patch", "PATCH"],
	["del", "DELETE"],
	["opts", "OPTIONS"]
]);
const restify = {
	id: "restify",
	title: "restify",
	languages: ["javascript"],
	docs: "http://restify.com/docs/server-api/",
	packages: ["restify", "restify-router"],
	harmless: [
		"assert-plus*",
		"assert.*",
		"vasync.*",
		"restify-cors-middleware*",
		"restify-errors*",
		"restify-clients*",
		"socket.io*",
		"http.*"
	],
	calls: {
		"restify.createServer": (_call, host) => host.router("app"),
		"restify-router.Router": (_call, host) => host.router("router")
	},
	method(router, name, call, host) {
		const args = call.args.positional;
		const method = VERBS$2.get(name);
		if (method !== void 0) return verb(router, method, args, host);
		const [first, second] = args;
		switch (name) {
			case "use":
			case "pre":
				host.guard(router, host.guardNames(args), { whole: true });
				return {
					kind: "router",
					router
				};
			case "add":
				if (first !== void 0 && second !== void 0) mount(router, first.value, second, host);
				return {
					kind: "router",
					router
				};
			case "group": return group(router, args, host);
			case "applyRoutes":
				if (first !== void 0) applyRoutes(router, first, second?.value ?? constant(""), host);
				return {
					kind: "router",
					router
				};
			default: return;
		}
	},
	join: (prefix, path) => prefix + path,
	path: findMyWayTemplates
};
function verb(router, method, args, host) {
	const [first, ...rest] = args;
	if (first === void 0 || rest.length === 0) return void 0;
	const options = host.force(first.value);
	const path = options.kind === "map" ? host.entry(options, "path") ?? host.entry(options, "url") : options;
	const handlers = flatten(rest, host);
	if (path === void 0) host.unresolved("the options of a route are not known", {
		router,
		methods: [method]
	});
	else host.route(router, {
		methods: [method],
		path: host.force(path).kind === "regex" ? {
			kind: "unknown",
			why: "a regular expression",
			site: host.site
		} : path,
		handler: host.handlerName(handlers.at(-1)),
		guards: host.guardNames(handlers.slice(0, -1)),
		nature: isStatic(handlers.at(-1), host) ? "static" : "operation"
	});
	return {
		kind: "router",
		router
	};
}
function isStatic(handler, host) {
	const value = host.force(handler?.value ?? constant(null));
	return value.kind === "term" && /\bserveStatic(?:Files)?$/.test(value.symbol);
}
function flatten(args, host) {
	return args.flatMap((arg) => {
		const value = host.force(arg.value);
		if (value.kind !== "list") return [arg];
		return value.items.map((item, at) => ({
			value: item,
			written: value.written?.[at] ?? ""
		}));
	});
}
function group(router, args, host) {
	const [prefix] = args;
	const block = args.at(-1);
	const child = host.router("group", { parent: router });
	if (prefix !== void 0) host.mount(router, prefix.value, child.router);
	host.guard(child.router, host.guardNames(flatten(args.slice(1, -1), host)), { whole: true });
	if (block !== void 0) host.call(block.value, {
		positional: [{
			value: child,
			written: ""
		}],
		named: /* @__PURE__ */ new Map(),
		open: false
	});
	return {
		kind: "router",
		router
	};
}
function mount(router, path, target, host) {
	const child = host.routerOf(target.value);
	if (child !== void 0) host.mount(router, path, child);
	else host.unresolved(`what is mounted here is not known: ${target.written}`, {
		router,
		path: below(path),
		mounts: true
	});
}
function applyRoutes(router, server, prefix, host) {
	const target = host.routerOf(server.value);
	if (target !== void 0) host.mount(target, prefix, router);
}

// src/frameworks/routing-controllers.ts
const LIBRARY = "routing-controllers";
const DIALECT$1 = {
	libraries: [LIBRARY],
	isController: (name) => name === "Controller" || name === "JsonController",
	route(name, args, host) {
		if (name === "Method") {
			const method = methodOf(host.text(args[0]?.value) ?? "");
			return method === void 0 ? void 0 : {
				methods: [method],
				path: args[1]?.value
			};
		}
		const method = /^[A-Z][a-z]+$/.test(name) ? methodOf(name) : void 0;
		return method === void 0 || name === "Any" ? void 0 : {
			methods: [method],
			path: args[0]?.value
		};
	},
	guards: ({ name, args, given: self }) => name === "UseBefore" ? args : name === "Authorized" ? [self] : []
};
const servers = (host) => host.state("servers", () => []);
function serve$1(app, options, host) {
	const target = host.routerOf(app);
	if (app === void 0 || target === void 0) return void 0;
	const { router } = host.router("router");
	host.mount(target, host.entry(options, "routePrefix") ?? constant(""), router);
	servers(host).push({
		router,
		controllers: host.entry(options, "controllers")
	});
	return app;
}
const create = (library) => (call, host) => serve$1(host.call({
	kind: "term",
	symbol: library,
	site: call.site
}, given$1()), call.args.positional[0]?.value, host);
const use = (call, host) => serve$1(call.args.positional[0]?.value, call.args.positional[1]?.value, host);
function chosen$1(controllers, all, host) {
	const found = [];
	const items = host.items(controllers);
	if (items === void 0 || items.length === 0) return all;
	for (const item of items) {
		const value = host.force(item);
		const pattern = host.text(item);
		const folder = pattern === void 0 ? void 0 : host.folder(pattern.replace(/\/[^/]*[*?{([].*$/s, ""));
		const inside = all.filter((type) => folder?.files.includes(host.siteOf(type).file) === true);
		if (value.kind === "class") found.push(value);
		else if (inside.length > 0) found.push(...inside);
		else return all;
	}
	return [...new Set(found)];
}
const routingControllers = {
	id: LIBRARY,
	title: "routing-controllers",
	languages: ["javascript"],
	docs: "https://github.com/typestack/routing-controllers",
	packages: [LIBRARY],
	buildsOn: "express",
	harmless: [
		`${LIBRARY}*`,
		"class-validator*",
		"class-transformer*",
		"typedi*"
	],
	calls: {
		[`${LIBRARY}.createExpressServer`]: create("express"),
		[`${LIBRARY}.createKoaServer`]: create("koa"),
		[`${LIBRARY}.useExpressServer`]: use,
		[`${LIBRARY}.useKoaServer`]: use
	},
	finish(host) {
		const all = controllersOf(DIALECT$1, host);
		const [first] = all;
		if (servers(host).length === 0 && first !== void 0) {
			const { router } = host.router("app", {
				prefix: {
					kind: "unknown",
					why: "wherever its controllers are served: no server of the repository is known to hold them",
					site: {
						file: "",
						line: 0
					}
				},
				site: host.siteOf(first)
			});
			for (const type of all) serveClass(router, type, DIALECT$1, host);
		}
		for (const { router, controllers } of servers(host)) for (const type of chosen$1(controllers, all, host)) serveClass(router, type, DIALECT$1, host);
	},
	path: pathToRegexpTemplates
};

// src/frameworks/ts-rest.ts
const SERVERS = [
	"express",
	"fastify",
	"nest"
].map((server) => `@ts-rest/${server}`);
function endpointsOf(contract, implementation, host, name = "") {
	if (isRoute(contract, host)) return [{
		name,
		route: contract,
		implementation
	}];
	return host.entries(contract).flatMap(([key, one]) => {
		const own = implementation === void 0 ? void 0 : host.force(host.member(implementation, key));
		if (own?.kind === "constant" && own.value === void 0) return [];
		return endpointsOf(host.force(one), own, host, name === "" ? key : `${name}.${key}`);
	});
}
function isRoute(value, host) {
	return host.entry(value, "path") !== void 0 && host.text(host.entry(value, "method")) !== void 0;
}
function prefixed(contract, prefix, host) {
	const value = host.force(contract);
	const entries = host.entries(value);
	if (value.kind !== "map") return value;
	const path = host.entry(value, "path");
	if (path !== void 0 && isRoute(value, host)) return map([...entries, ["path", host.concatenate([prefix, path])]], value.open);
	return map(entries.map(([key, one]) => [key, prefixed(one, prefix, host)]), value.open);
}
function serve(router, contract, implementation, host, before = []) {
	const endpoints = endpointsOf(host.force(contract), implementation, host);
	if (endpoints.length === 0) host.unresolved("the contract that it serves is not known", { router });
	for (const { name, route, implementation: own } of endpoints) {
		const method = methodOf(host.text(host.entry(route, "method")) ?? "");
		const path = host.entry(route, "path");
		if (method === void 0 || path === void 0) continue;
		const handler = host.force(own === void 0 ? constant(void 0) : host.entry(own, "handler") ?? own);
		const middleware = own === void 0 ? void 0 : host.entry(own, "middleware");
		const guards = middleware === void 0 ? before : [...before, {
			value: middleware,
			written: "middleware"
		}];
		host.route(router, {
			methods: [method],
			path,
			handler: name,
			guards: host.guardNames(guards),
			...handler.kind === "function" ? {
				site: host.siteOf(handler),
				settled: true
			} : {}
		});
	}
}
const contracts = (host) => host.state("contracts", () => /* @__PURE__ */ new Map());
function implement({ args }, host) {
	const [contract, implementation] = args.positional;
	if (contract === void 0 || implementation === void 0) return void 0;
	const own = host.force(implementation.value);
	const value = own.kind !== "map" ? own : map([...own.entries, ["routes", own]], own.open);
	contracts(host).set(value, contract.value);
	return value;
}
const itself = ({ args }) => args.positional[0]?.value;
const second = ({ args }) => args.positional[1]?.value;
function decorator({ args, site }, host) {
	const contract = args.positional[0]?.value;
	if (contract === void 0) return void 0;
	const all = endpointsOf(host.force(contract), void 0, host).flatMap(({ route }) => {
		const verb = VERBS$1.get(host.text(host.entry(route, "method")) ?? "");
		const path = host.entry(route, "path");
		if (verb === void 0 || path === void 0) return [];
		return [{
			kind: "term",
			symbol: `@nestjs/common.${verb}`,
			args: given$1(path),
			site
		}];
	});
	return all.length === 0 ? void 0 : list$1(all);
}
const VERBS$1 = new Map([
	"Get",
	"Post",
	"Put",
	"Patch",
	"Delete"
].map((verb) => [verb.toUpperCase(), verb]));
const tsRest = {
	id: "ts-rest",
	title: "ts-rest",
	languages: ["javascript"],
	docs: "https://ts-rest.com/docs/core/",
	packages: [
		"@ts-rest/core",
		"@ts-rest/serverless",
		...SERVERS
	],
	buildsOn: "express",
	dispatches: ["fetchRequestHandler"],
	harmless: [
		"@ts-rest/open-api*",
		"@ts-rest/nest.tsRestHandler",
		"@ts-rest/nest.nestControllerContract"
	],
	calls: {
		"@ts-rest/core.initContract.router"({ args }, host) {
			const [contract, options] = args.positional;
			const prefix = host.entry(options?.value, "pathPrefix");
			if (contract === void 0 || prefix === void 0) return contract?.value;
			return prefixed(contract.value, prefix, host);
		},
		"@ts-rest/core.initContract.query": itself,
		"@ts-rest/core.initContract.mutation": itself,
		"@ts-rest/express.initServer.router": second,
		"@ts-rest/express.initServer.route": second,
		"@ts-rest/express.createExpressEndpoints"({ args }, host) {
			const [contract, implementation, app, options] = args.positional;
			const router = host.routerOf(app?.value);
			if (contract === void 0 || router === void 0) return void 0;
			const global = host.entry(options?.value, "globalMiddleware");
			const before = global === void 0 ? [] : [{
				value: global,
				written: "globalMiddleware"
			}];
			serve(router, contract.value, implementation?.value, host, before);
			return constant(void 0);
		},
		"@ts-rest/fastify.initServer.router": implement,
		"@ts-rest/fastify.initServer.route": second,
		"@ts-rest/fastify.initServer.registerRouter"({ args }, host) {
			const [contract, implementation, app] = args.positional;
			const router = host.routerOf(app?.value);
			if (contract === void 0 || router === void 0) return void 0;
			serve(router, contract.value, implementation?.value, host);
			return constant(void 0);
		},
		"@ts-rest/fastify.initServer.plugin"({ args }, host) {
			const implementation = host.force(args.positional[0]?.value ?? constant(void 0));
			const contract = contracts(host).get(implementation) ?? constant(void 0);
			return native("plugin", ({ positional }) => {
				const router = host.routerOf(positional[0]?.value);
				if (router !== void 0) serve(router, contract, implementation, host);
				return constant(void 0);
			});
		},
		"@ts-rest/serverless/fetch.tsr.router": second,
		"@ts-rest/serverless/fetch.fetchRequestHandler"({ args }, host) {
			const options = args.positional[0]?.value;
			const contract = host.entry(options, "contract");
			if (contract === void 0) return void 0;
			const made = host.router("app");
			serve(made.router, contract, host.entry(options, "router"), host);
			return made;
		},
		"@ts-rest/nest.TsRestHandler": decorator,
		"@ts-rest/nest.TsRest": decorator
	},
	path: pathToRegexpTemplates
};

// src/frameworks/tsoa.ts
const LIBRARIES = ["tsoa", "@tsoa/runtime"];
const VERBS = /* @__PURE__ */ new Set([
	"Get",
	"Post",
	"Put",
	"Patch",
	"Delete",
	"Options",
	"Head"
]);
const DIALECT = {
	libraries: LIBRARIES,
	isController: (name) => name === "Route",
	route(name, args) {
		const method = VERBS.has(name) ? methodOf(name) : void 0;
		return method === void 0 ? void 0 : {
			methods: [method],
			path: args[0]?.value
		};
	},
	guards: ({ name, args, given }) => name === "Middlewares" ? args : name === "Security" ? [given] : [],
	drops: (name) => name === "NoSecurity" || name === "Security" ? "Security" : void 0,
	slashes: true,
	inherits: false
};
const SETTINGS = "**/tsoa.json";
const registrations = (host) => host.state("registrations", () => []);
function settingsIn(home, host) {
	const files = host.files(SETTINGS);
	const file = files.find((one) => host.home(one) === home) ?? (files.length === 1 ? files[0] : void 0);
	const data = file === void 0 ? void 0 : host.data(file);
	if (file === void 0 || data === void 0) return void 0;
	const routes = memberOf(data, "routes");
	const globs = memberOf(data, "controllerPathGlobs");
	const folder = file.slice(0, file.lastIndexOf("/") + 1);
	return {
		folder,
		basePath: textOf(routes, "basePath") ?? "/",
		written: posix.join(folder, textOf(routes, "routesDir") ?? "", textOf(routes, "routesFileName") ?? "routes.ts"),
		globs: Array.isArray(globs) ? globs.filter((glob) => typeof glob === "string") : []
	};
}
function textOf(value, key) {
	const found = memberOf(value, key);
	return typeof found === "string" ? found : void 0;
}
function memberOf(value, key) {
	return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}
function chosen(all, { folder, globs }, host) {
	if (globs.length === 0) return all;
	const files = new Set(globs.flatMap((glob) => host.files(posix.join(folder, glob))));
	return all.filter((type) => files.has(host.siteOf(type).file));
}
function unserved(all, host) {
	for (const type of all) {
		const site = host.siteOf(type);
		if (host.files(settingsIn(host.home(site.file), host)?.written ?? "**/routes.ts").length > 0) continue;
		const { router } = host.router("app", {
			prefix: {
				kind: "unknown",
				why: "wherever its routes are registered: no call of `RegisterRoutes` is known",
				site
			},
			site
		});
		serveClass(router, type, DIALECT, host);
	}
}
const tsoa = {
	id: "tsoa",
	title: "tsoa",
	languages: ["javascript"],
	docs: "https://tsoa-community.github.io/docs/routing.html",
	packages: LIBRARIES,
	buildsOn: "express",
	conventions: [SETTINGS],
	harmless: LIBRARIES.map((library) => `${library}.*`),
	writes: { RegisterRoutes: "tsoa.RegisterRoutes" },
	calls: { "tsoa.RegisterRoutes"({ args, site }, host) {
		const target = host.routerOf(args.positional[0]?.value);
		if (target === void 0) return void 0;
		const { router } = host.router("router");
		host.mount(target, constant(""), router);
		registrations(host).push({
			router,
			home: host.home(site.file)
		});
		return constant(void 0);
	} },
	finish(host) {
		const all = controllersOf(DIALECT, host);
		for (const { router, home } of registrations(host)) {
			const settings = settingsIn(home, host);
			if (settings === void 0) router.prefix = unknownBase(home);
			else router.prefix = constant(settings.basePath);
			const own = all.filter((type) => host.home(host.siteOf(type).file) === home);
			const classes = settings === void 0 ? own : chosen(own, settings, host);
			for (const type of classes) serveClass(router, type, DIALECT, host);
		}
		if (registrations(host).length === 0) unserved(all, host);
	},
	path: (raw) => pathToRegexpTemplates(raw.replace(/\{(\w*)\}/g, ":$1").replace(/[/\\\s]+/g, "/"))
};
function unknownBase(home) {
	return {
		kind: "unknown",
		why: "the settings of tsoa, of which there is no `tsoa.json`",
		site: {
			file: home,
			line: 0
		}
	};
}

// src/frameworks/javascript.generated.ts
const frameworks = [
	elysia,
	express,
	expressOpenapiValidator,
	fastify,
	hono,
	inversifyExpressUtils,
	koa,
	nestjs,
	nextjs,
	openapiBackend,
	overnightjs,
	polka,
	restify,
	routingControllers,
	tsRest,
	tsoa
];

// src/languages/javascript/paths.ts
function directoryOf(file) {
	const slash = file.lastIndexOf("/");
	return slash < 0 ? "" : file.slice(0, slash);
}
function within(directory, path) {
	const joined = posix.join(directory, path).replace(/\/$/, "");
	if (joined === "." || joined === "") return "";
	return joined === ".." || joined.startsWith("../") || joined.startsWith("/") ? void 0 : joined;
}
function upwards(directory) {
	const chain = [directory];
	for (let at = directory; at !== "";) {
		at = directoryOf(at);
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

// src/languages/javascript/manifests.ts
var import_dist = require_dist();
const text = string().optional().catch(void 0);
const texts = array(string()).optional().catch(void 0);
const record = record$1(string(), unknown()).optional().catch(void 0);
const textRecord = record$1(string(), string()).optional().catch(void 0);
const manifestSchema = object({
	name: text,
	main: text,
	module: text,
	source: text,
	types: text,
	typings: text,
	bin: union$2([string(), record$1(string(), string())]).optional().catch(void 0),
	exports: unknown().optional(),
	imports: record,
	scripts: textRecord,
	workspaces: union$2([array(string()), object({ packages: array(string()) }).transform((each) => each.packages)]).optional().catch(void 0),
	dependencies: textRecord,
	devDependencies: textRecord,
	peerDependencies: textRecord,
	optionalDependencies: textRecord,
	_moduleAliases: textRecord
});
const compilerSchema = object({
	extends: union$2([string().transform((each) => [each]), array(string())]).optional().catch(void 0),
	references: array(object({ path: string() })).optional().catch(void 0),
	compilerOptions: object({
		baseUrl: text,
		paths: record$1(string(), array(string())).optional().catch(void 0)
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
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
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
	const full = within(directory, path);
	const found = full === void 0 ? void 0 : sourceFile(project, full);
	if (found !== void 0) return found;
	for (const candidate of beforeBuild(path)) {
		const source = within(directory, candidate);
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
	return path.endsWith(".json") && project.has(path) ? path : void 0;
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
		if (base === "package.json") {
			const manifest = readManifest(project, file);
			if (manifest !== void 0) byDirectory.set(directoryOf(file), {
				directory: directoryOf(file),
				manifest
			});
		} else if (base === "pnpm-workspace.yaml" || base === "lerna.json") globFiles.push(file);
	}
	const byName = /* @__PURE__ */ new Map();
	for (const each of byDirectory.values()) {
		const { name } = each.manifest;
		if (name !== void 0 && each.directory.endsWith(`node_modules/${name}`)) byName.set(name, each);
	}
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
	for (const file of globFiles) add(directoryOf(file), readPackageGlobs(project, file));
	return [...roots].filter(([, globs]) => globs.length > 0).map(([root, globs]) => {
		const clean = (glob) => glob.replace(/^\.\//, "").replace(/\/$/, "");
		const ignore = globs.filter((glob) => glob.startsWith("!")).map((glob) => clean(glob.slice(1)));
		const matches = (0, import_picomatch.default)(globs.filter((glob) => !glob.startsWith("!")).map(clean), { ignore });
		const prefix = root === "" ? "" : `${root}/`;
		return (directory) => directory !== root && directory.startsWith(prefix) && matches(directory.slice(prefix.length));
	});
}
function packageOf(packages, directory) {
	for (const each of upwards(directory)) {
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
	return path === void 0 ? void 0 : within(directory, path);
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
	if (!isRecord(field)) return [];
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
	if (!isRecord(target)) return [];
	const rank = ([key]) => SOURCE_CONDITIONS.includes(key) ? 0 : 1;
	return Object.entries(target).sort((a, b) => rank(a) - rank(b)).flatMap(([, each]) => leaves(each));
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/languages/javascript/compiler-paths.ts
const CONFIG_DIRECTORY = "${configDir}";
const MAX_DEPTH = 8;
function readCompilerPaths(project, packages, directory) {
	const file = ["tsconfig.json", "jsconfig.json"].map((name) => directory === "" ? name : `${directory}/${name}`).find((each) => project.has(each));
	return file === void 0 ? void 0 : pathsOf({
		project,
		packages,
		home: directory
	}, file, 0);
}
function pathsOf(reading, file, depth) {
	const config = depth > MAX_DEPTH ? void 0 : readCompilerConfig(reading.project, file);
	if (config === void 0) return void 0;
	const directory = directoryOf(file);
	const inherited = (config.extends ?? []).map((name) => extended(reading, directory, name)).flatMap((each) => each === void 0 ? [] : pathsOf(reading, each, depth + 1) ?? []);
	const own = ownPaths(reading, config, directory, inherited);
	const found = own.patterns.length > 0 ? own : inherited.findLast((each) => each.patterns.length > 0);
	if (found !== void 0) return {
		base: own.base,
		patterns: found.patterns
	};
	return (config.references ?? []).map(({ path }) => reference(reading, directory, path)).flatMap((each) => each === void 0 ? [] : pathsOf(reading, each, depth + 1) ?? []).find((each) => each.patterns.length > 0) ?? own;
}
function ownPaths({ home }, config, directory, inherited) {
	const { baseUrl, paths = {} } = config.compilerOptions ?? {};
	const place = (path, from) => path.startsWith(CONFIG_DIRECTORY) ? within(home, `./${path.slice(12)}`) : within(from, path);
	const base = baseUrl === void 0 ? inherited.findLast((each) => each.base !== void 0)?.base : place(baseUrl, directory);
	const above = (pattern) => inherited.flatMap((each) => each.patterns.flatMap((one) => one.wildcard.pattern === pattern ? one.targets : []));
	return {
		base,
		patterns: Object.entries(paths).map(([pattern, targets]) => ({
			wildcard: wildcard(pattern),
			targets: [...targets.flatMap((target) => place(target, base ?? directory) ?? []), ...above(pattern)]
		})).sort((a, b) => compareWildcards(a.wildcard, b.wildcard))
	};
}
function extended({ project, packages }, directory, name) {
	if (name.startsWith(".")) return configFile(project, within(directory, name));
	const split = splitName(name);
	const home = packages.byName.get(split.name)?.directory;
	if (home === void 0) return void 0;
	return configFile(project, within(home, split.subpath === "" ? "tsconfig.json" : split.subpath));
}
function reference({ project }, directory, path) {
	const at = within(directory, path);
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
function resolve$1(source, from, project) {
	const workspace = workspaceOf(project);
	const directory = directoryOf(from);
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
	if (/^\.{1,2}(?:\/|$)/.test(source)) return relative$1(place, source);
	if (source.startsWith("node:")) return {
		kind: "library",
		name: source.slice(5)
	};
	if (source.startsWith("/")) return fromRoot(place, source);
	const owner = packageOf(place.workspace.packages, place.directory);
	return byCompiler(place, source, owner) ?? byManifest(place, source, owner, depth) ?? byImportMap(place, source, depth) ?? byConvention(place, source) ?? {
		kind: "library",
		name: libraryName(source)
	};
}
function files(file) {
	return file.endsWith(".json") ? {
		kind: "data",
		file
	} : {
		kind: "files",
		files: [file]
	};
}
function relative$1({ project, workspace, directory }, source) {
	const path = within(directory, source);
	if (path === void 0) return {
		kind: "absent",
		name: source
	};
	const known = workspace.packages.byDirectory.get(path);
	const file = (known !== void 0 && path !== directory ? packageFile(project, known, "") : void 0) ?? sourceFile(project, path);
	if (file !== void 0) return files(file);
	const owner = packageOf(workspace.packages, directory)?.directory ?? "";
	const prefix = owner === "" ? "" : `${owner}/`;
	const built = path.startsWith(prefix) ? builtFile(project, owner, path.slice(prefix.length)) : void 0;
	return built === void 0 ? {
		kind: "absent",
		name: source
	} : files(built);
}
function fromRoot({ project, workspace, directory }, source) {
	const roots = [packageOf(workspace.packages, directory)?.directory ?? "", ""];
	for (const root of roots) {
		const path = within(root, `.${source}`);
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
	for (const directory of upwards(place.directory)) {
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
			const path = within(paths.base, source);
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
	const owner = packageOf(workspace.packages, directoryOf(target));
	if (owner === void 0) return void 0;
	return builtFile(project, owner.directory, target.slice(owner.directory === "" ? 0 : owner.directory.length + 1));
}
function byManifest(place, source, owner, depth) {
	const { project, workspace } = place;
	if (owner === void 0) return void 0;
	if (source.startsWith("#")) return byImportsField(place, source, owner, depth);
	for (const [alias, target] of Object.entries(owner.manifest._moduleAliases ?? {})) {
		if (source !== alias && !source.startsWith(`${alias}/`)) continue;
		const path = within(owner.directory, `${target}/${source.slice(alias.length)}`);
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
	for (const directory of upwards(place.directory)) {
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
	for (const directory of upwards(place.directory)) for (const base of ["src", "."]) {
		const target = within(directory, `${base}/${path}`);
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
const TEST_FOLDER = /^(?:__tests__|__mocks__|__fixtures__|__snapshots__|cypress|playwright|\.storybook|e2e|test-e2e|test-?(?:utils?|helpers?|setup|support|server))$/;
const MAYBE_TEST_FOLDER = /^(?:tests?|testing|specs?|mocks?|fixtures?|stories|benchmarks?|bench|examples?|samples?|demos?|integration-tests?|unit-tests?)$/;
const DOMAIN_FOLDER = /^(?:api|apis|app|components|controllers?|domains?|endpoints?|features?|functions|handlers?|modules?|pages|plugins|resources?|routers?|routes?|services?|v\d+)$/;
const PACKAGES_FOLDER = /^(?:apps|libs|packages|services|projects|workspaces)$/;
const TEST_PART = /^(?:unit|integration|functional|e2e|common|helpers?|support|setup|fixtures?|mocks?)$/;
const TEST_FILE = /(?:[.\-_](?:test|tests|spec|specs|e2e|e2e-spec|e2e-test|stories|story|mock|mocks|fixture|bench|benchmark|cy)|\.d)\.[cm]?[jt]sx?$|\.test-d\.ts$/;
const TEST_TOOL_FILE = /^(?:test|tests|spec)\.[cm]?[jt]sx?$|^(?:jest|vitest|karma|cypress|playwright|babel|webpack|rollup|vite|eslint|prettier|tailwind|postcss|gulpfile|gruntfile)[\w.-]*\.[cm]?[jt]s$/i;
function isTest(file) {
	const segments = file.split("/");
	const name = segments.pop() ?? file;
	if (TEST_FILE.test(name)) return true;
	if (TEST_TOOL_FILE.test(name) && !segments.some((segment) => DOMAIN_FOLDER.test(segment))) return true;
	return segments.some((segment, at) => TEST_FOLDER.test(segment) || isTestFolder(segments, at));
}
function isTestFolder(segments, at) {
	if (!MAYBE_TEST_FOLDER.test(segments[at] ?? "")) return false;
	const parent = segments[at - 1] ?? "";
	const isPackage = PACKAGES_FOLDER.test(segments[at - 2] ?? "");
	const holdsTests = /^tests?$/.test(segments[at] ?? "") && TEST_PART.test(segments[at + 1] ?? "");
	return isPackage || holdsTests || !DOMAIN_FOLDER.test(parent);
}

// src/languages/javascript/entries.ts
const CONVENTIONAL = [
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
function entries$1(project) {
	const packages = [...packagesOf(project).byDirectory.values()].sort((a, b) => depth(a.directory) - depth(b.directory));
	const found = /* @__PURE__ */ new Set();
	const add = (file) => {
		if (file !== void 0 && !isTest(file)) found.add(file);
	};
	for (const each of packages) for (const path of named$1(each)) add(builtFile(project, each.directory, path));
	for (const directory of directories(project, packages)) for (const name of CONVENTIONAL) {
		const path = within(directory, name);
		add(path === void 0 ? void 0 : sourceFile(project, path));
	}
	return [...found];
}
function depth(directory) {
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
function named$1({ manifest }) {
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
const ESCAPE = /\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|[\n\r\u2028\u2029])|([0-7]{1,3})|([\s\S]))/g;
const SINGLE = {
	n: "\n",
	t: "	",
	r: "\r",
	b: "\b",
	f: "\f",
	v: "\v"
};
function unescaped(text) {
	if (!text.includes("\\")) return text;
	return text.replace(ESCAPE, (whole, braced, four, two, newline, octal, single) => {
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
	return unescaped(source.text.slice(node.startIndex + 1, node.endIndex - 1));
}
function numberValue(source, node) {
	const text = textOf$2(source, node).replaceAll("_", "").replace(/n$/, "");
	return /^0[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number(text);
}
function keyName(source, node) {
	switch (node.type) {
		case "computed_property_name": return;
		case "string": return stringValue(source, node);
		case "number": return String(numberValue(source, node));
		default: return textOf$2(source, node);
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

// src/languages/javascript/lower-enums.ts
function lowerEnum(source, node) {
	const name = node.childForFieldName("name");
	const body = node.childForFieldName("body");
	const line = lineOf(name ?? node);
	const members = body === null ? [] : enumMembers(source, body);
	const own = name === null ? "" : textOf$2(source, name);
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
	for (const part of parts(body)) {
		const key = part.type === "enum_assignment" ? part.childForFieldName("name") : part;
		const given = part.type === "enum_assignment" ? part.childForFieldName("value") : null;
		const line = lineOf(part);
		const name = key === null ? void 0 : keyName(source, key);
		if (name === void 0) continue;
		const value = given === null ? following(members.at(-1), line) : lowerExpression(source, given);
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
function lowerImport(source, node) {
	const line = lineOf(node);
	const children = parts(node);
	const required = children.find((child) => child.type === "import_require_clause");
	if (required !== void 0) return importRequire(source, required);
	const from = node.childForFieldName("source");
	if (from === null) return [];
	const path = stringValue(source, from);
	const clause = children.find((child) => child.type === "import_clause");
	const bindings = clause === void 0 ? [] : parts(clause).flatMap((part) => bindingsOf(source, part));
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
				local: textOf$2(source, node),
				line
			},
			isType: false
		}];
		case "namespace_import": {
			const name = firstPart(node);
			if (name === void 0) return [];
			return [{
				binding: {
					imported: "*",
					local: textOf$2(source, name),
					line
				},
				isType: false
			}];
		}
		case "named_imports": return parts(node).flatMap((part) => bindingsOf(source, part));
		case "import_specifier": {
			const name = node.childForFieldName("name");
			if (name === null) return [];
			const imported = exportedName(source, name);
			const alias = node.childForFieldName("alias");
			return [{
				binding: {
					imported,
					local: alias === null ? imported : textOf$2(source, alias),
					line
				},
				isType: hasToken(node, "type")
			}];
		}
		default: return [];
	}
}
function importRequire(source, node) {
	const name = firstPart(node);
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
	const [name, value] = parts(node);
	if (name === void 0 || value === void 0) return [];
	return [{
		kind: "let",
		target: nameTarget(source, name),
		value: dotted(source, value),
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
			value: lowerExpression(source, value),
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
	const [clause] = parts(node).filter((part) => part.type !== "string");
	if (clause === void 0) return [{ exported: "*" }];
	if (clause.type === "namespace_export") {
		const name = firstPart(clause);
		return name === void 0 ? [] : [{
			local: "*",
			exported: exportedName(source, name)
		}];
	}
	return parts(clause).flatMap((specifier) => {
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
	const statements = /^(?:function|generator_function|(?:abstract_)?class)_declaration$/.test(node.type) ? declaration$1(source, node, decorators) : lowerStatement(source, node);
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
	const child = firstPart(node);
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
			value: lowerExpression(source, child),
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
		name: textOf$2(source, name).replaceAll(/\s/g, ""),
		body: lowerStatements(source, body),
		line: lineOf(name)
	}];
}
function nameTarget(source, node) {
	return {
		kind: "name-pattern",
		name: textOf$2(source, node),
		line: lineOf(node)
	};
}
function exportedName(source, node) {
	return node.type === "string" ? stringValue(source, node) : textOf$2(source, node);
}
function dotted(source, node) {
	const object = node.childForFieldName("object");
	const property = node.childForFieldName("property");
	if (object === null || property === null) return {
		kind: "name",
		name: textOf$2(source, node),
		line: lineOf(node)
	};
	const line = lineOf(property);
	return {
		kind: "member",
		object: dotted(source, object),
		name: textOf$2(source, property),
		line
	};
}

// src/languages/javascript/lower-patterns.ts
function lowerPattern(source, node) {
	switch (node.type) {
		case "object_pattern":
		case "object": return keys(source, node);
		case "array_pattern":
		case "array": return list(source, node);
		case "member_expression":
		case "subscript_expression": {
			const place = lowerExpression(source, node);
			if (place.kind === "member" || place.kind === "index") return {
				kind: "place-pattern",
				place,
				line: place.line
			};
			return {
				kind: "name-pattern",
				name: textOf$2(source, node),
				line: lineOf(node)
			};
		}
		case "parenthesized_expression":
		case "non_null_expression":
		case "as_expression":
		case "satisfies_expression":
		case "rest_pattern":
		case "spread_element": {
			const inside = firstPart(node);
			if (inside !== void 0) return lowerPattern(source, inside);
			break;
		}
	}
	return {
		kind: "name-pattern",
		name: textOf$2(source, node),
		line: lineOf(node)
	};
}
function withDefault(source, node) {
	const isAssignment = node.type === "assignment_pattern" || node.type === "object_assignment_pattern" || node.type === "assignment_expression";
	const left = isAssignment ? node.childForFieldName("left") : null;
	const right = isAssignment ? node.childForFieldName("right") : null;
	if (left === null || right === null) return { target: lowerPattern(source, node) };
	return {
		target: lowerPattern(source, left),
		default: lowerExpression(source, right)
	};
}
function list(source, node) {
	const items = [];
	let filled = false;
	for (const child of node.children) if (child.type === ",") {
		if (!filled) items.push(null);
		filled = false;
	} else if (child.isNamed && child.type !== "comment") {
		const rest = child.type === "rest_pattern" || child.type === "spread_element";
		items.push({
			...withDefault(source, child),
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
	for (const child of parts(node)) {
		if (child.type === "rest_pattern" || child.type === "spread_element") {
			rest = lowerPattern(source, child);
			continue;
		}
		const key = child.childForFieldName("key");
		const value = child.childForFieldName("value");
		if (key !== null && value !== null) {
			items.push({
				key: lowerKey(source, key),
				...withDefault(source, value)
			});
			continue;
		}
		const bound = withDefault(source, child);
		const name = bound.target.kind === "name-pattern" ? bound.target.name : textOf$2(source, child);
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

// src/languages/javascript/lower-switch.ts
function lowerSwitch(source, node) {
	const line = lineOf(node);
	const value = node.childForFieldName("value");
	const body = node.childForFieldName("body");
	const subject = value === null ? {
		kind: "literal",
		value: void 0,
		line
	} : lowerExpression(source, value);
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
			line,
			holds: subject
		}))],
		line
	};
}
function casesOf(source, body, subject) {
	if (body === null) return [];
	return parts(body).map((node) => {
		const line = lineOf(node);
		const value = node.childForFieldName("value");
		return {
			test: value === null ? void 0 : {
				kind: "binary",
				operator: "==",
				left: subject,
				right: lowerExpression(source, value),
				line
			},
			body: node.childrenForFieldName("body").flatMap((child) => lowerStatement(source, child)),
			fallsThrough: true,
			line
		};
	});
}

// src/languages/javascript/lower-types.ts
function lowerType(source, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "type_annotation":
		case "readonly_type":
		case "parenthesized_type":
		case "optional_type":
		case "literal_type":
		case "flow_maybe_type": return inner$1(source, node);
		case "type_identifier":
		case "identifier":
		case "predefined_type": return {
			kind: "name",
			name: textOf$2(source, node),
			line
		};
		case "nested_type_identifier":
		case "nested_identifier": return qualified(source, node);
		case "generic_type":
		case "intersection_type": return inner$1(source, node);
		case "array_type": return {
			kind: "index",
			object: {
				kind: "name",
				name: "Array",
				line
			},
			index: inner$1(source, node),
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
function inner$1(source, node) {
	const child = firstPart(node);
	return child ? lowerType(source, child) : {
		kind: "opaque",
		what: node.type,
		parts: [],
		line: lineOf(node)
	};
}
function operand$1(source, node) {
	const child = firstPart(node);
	return child ? lowerExpression(source, child) : {
		kind: "opaque",
		what: node.type,
		parts: [],
		line: lineOf(node)
	};
}
function qualified(source, node) {
	const [left, right] = parts(node);
	if (left === void 0 || right === void 0) return inner$1(source, node);
	return {
		kind: "member",
		object: lowerType(source, left),
		name: textOf$2(source, right),
		line: lineOf(right)
	};
}
function union(source, node) {
	const line = lineOf(node);
	const [first, ...others] = parts(node).map((side) => lowerType(source, side)).filter((side) => !isNothing(side));
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

// src/languages/javascript/lower-statements.ts
function lowerStatements(source, node) {
	return parts(node).flatMap((child) => lowerStatement(source, child));
}
function lowerBranch(source, node) {
	if (node === null) return [];
	return node.type === "statement_block" ? lowerStatements(source, node) : lowerStatement(source, node);
}
function lowerStatement(source, node) {
	switch (node.type) {
		case "expression_statement": return expressionStatement(source, node);
		case "lexical_declaration":
		case "variable_declaration": return declarations(source, node);
		case "function_declaration":
		case "generator_function_declaration":
		case "class_declaration":
		case "abstract_class_declaration": return declaration$1(source, node);
		case "import_statement": return lowerImport(source, node);
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
function declaration$1(source, node, decorators = []) {
	const isClass = node.type.endsWith("class_declaration");
	const value = isClass ? lowerClass(source, node, decorators) : lowerFunction(source, node);
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
				else: alternative === null ? [] : lowerBranch(source, firstPart(alternative) ?? null),
				line
			}];
		}
		case "statement_block": return [{
			kind: "block",
			body: lowerStatements(source, node),
			line
		}];
		case "for_in_statement": return [loop(source, node)];
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
		case "ERROR": return parts(node).flatMap((part) => lowerStatement(source, part));
		default: return [{
			kind: "expression",
			expression: lowerExpression(source, node),
			line
		}];
	}
}
function expressionStatement(source, node) {
	const child = firstPart(node);
	if (child === void 0) return [];
	if (child.type === "internal_module") return lowerNamespace(source, child);
	const line = lineOf(node);
	return lowerEffects(source, child).map((expression) => using(source, node, expression, line));
}
function using(source, node, expression, line) {
	if (expression.kind === "assign" && /^(?:await\s+)?using\s/.test(textOf$2(source, node).slice(0, 40))) return {
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
	return parts(node).flatMap((part) => {
		const name = part.childForFieldName("name");
		if (name === null) return [];
		const value = part.childForFieldName("value");
		const type = part.childForFieldName("type");
		return [{
			kind: "let",
			target: lowerPattern(source, name),
			...value && { value: lowerExpression(source, value) },
			...type && { type: lowerType(source, type) },
			...functionScoped && { functionScoped },
			line: lineOf(name)
		}];
	});
}
function leave(source, node) {
	const child = firstPart(node);
	const value = child && { value: lowerExpression(source, child) };
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
	return lowerExpression(source, child);
}
function body(source, node) {
	return lowerBranch(source, node.childForFieldName("body"));
}
function loop(source, node) {
	const left = node.childForFieldName("left");
	const target = left && lowerPattern(source, left);
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
		...isTest && { test: lowerExpression(source, condition) },
		...steps.length > 0 && { step: together(steps, line) },
		body: body(source, node),
		line
	};
}
function initial(source, node) {
	if (node.type.endsWith("_declaration") || node.type === "empty_statement") return lowerStatement(source, node);
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
			...caught && { target: lowerPattern(source, caught) },
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

// src/languages/javascript/lower-classes.ts
function lowerClass(source, node, outer = []) {
	const name = node.childForFieldName("name");
	const body = node.childForFieldName("body");
	const children = parts(node);
	const own = children.filter((child) => child.type === "decorator");
	const heritage = children.find((child) => child.type === "class_heritage");
	return {
		kind: "class",
		...name && { name: textOf$2(source, name) },
		flavour: "class",
		...node.type === "abstract_class_declaration" && { abstract: true },
		bases: heritage === void 0 ? [] : parts(heritage).flatMap((clause) => bases(source, clause)),
		decorators: [...outer, ...own.map((each) => lowerDecorator(source, each))],
		members: body === null ? [] : members(source, body),
		line: lineOf(name ?? node)
	};
}
function bases(source, clause) {
	switch (clause.type) {
		case "extends_clause": return clause.childrenForFieldName("value").map((value) => ({ value: lowerExpression(source, value) }));
		case "implements_clause": return parts(clause).map((type) => ({
			value: lowerType(source, type),
			name: "implements"
		}));
		default: return [{ value: lowerExpression(source, clause) }];
	}
}
function members(source, body) {
	const members = [];
	let decorators = [];
	for (const child of parts(body)) {
		if (child.type === "decorator") {
			decorators.push(lowerDecorator(source, child));
			continue;
		}
		const member = lowerMember(source, child, decorators);
		if (member !== void 0) members.push(member);
		decorators = [];
	}
	return members;
}
function lowerMember(source, node, decorators) {
	switch (node.type) {
		case "method_definition": return method(source, node, decorators);
		case "abstract_method_signature": return {
			...named(source, node),
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
					body: lowerStatements(source, body),
					line
				},
				line
			};
		}
		default: return;
	}
}
function method(source, node, decorators) {
	const base = named(source, node);
	return {
		...base,
		kind: methodKind(node, base.name),
		decorators,
		value: lowerFunction(source, node)
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
		...named(source, node),
		kind: "field",
		decorators: [...decorators, ...own],
		...type && { type: lowerType(source, type) },
		...value && { value: lowerExpression(source, value) }
	};
}
function named(source, node) {
	const key = node.childForFieldName("name");
	const name = key === null ? "" : keyName(source, key);
	const before = node.children.filter((child) => key !== null && child.startIndex < key.startIndex);
	const modifier = before.find((child) => child.type === "accessibility_modifier");
	const visibility = modifier && visibilityOf(textOf$2(source, modifier));
	return {
		name: name ?? "",
		...key !== null && name === void 0 && { computed: lowerKey(source, key) },
		static: before.some((child) => child.type === "static"),
		...visibility && { visibility },
		line: lineOf(key ?? firstPart(node) ?? node)
	};
}
function visibilityOf(word) {
	return word === "private" || word === "protected" ? word : "public";
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
	return parts(node).flatMap((part) => {
		switch (part.type) {
			case "jsx_opening_element":
			case "jsx_attribute": return contents(source, part);
			case "jsx_expression": return held(source, part);
			case "identifier":
			case "member_expression":
			case "string":
			case "jsx_element":
			case "jsx_self_closing_element": return [lowerExpression(source, part)];
			default: return [];
		}
	});
}
function held(source, node) {
	const child = firstPart(node);
	if (child === void 0) return [];
	const value = child.type === "spread_element" ? firstPart(child) : child;
	return value === void 0 ? [] : [lowerExpression(source, value)];
}

// src/languages/javascript/lower-expressions.ts
function lowerExpression(source, node) {
	switch (node.type) {
		case "identifier": return {
			kind: "name",
			name: textOf$2(source, node),
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
		case "instantiation_expression": return inner(source, node);
		case "yield_expression": return {
			kind: "opaque",
			what: node.children.some(({ type }) => type === "*") ? YIELD.all : YIELD.one,
			parts: parts(node).map((part) => lowerExpression(source, part)),
			line: lineOf(node)
		};
		case "type_assertion": return last(source, node);
		case "member_expression": return member(source, node);
		case "subscript_expression": return {
			kind: "index",
			object: field(source, node, "object"),
			index: field(source, node, "index"),
			line: lineOf(node)
		};
		case "call_expression": return call(source, node);
		case "new_expression": return {
			kind: "call",
			callee: field(source, node, "constructor"),
			args: lowerArguments(source, node.childForFieldName("arguments")),
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
			entries: entries(source, node),
			line: lineOf(node)
		};
		case "arrow_function":
		case "function_expression":
		case "generator_function": return lowerFunction(source, node);
		case "class":
		case "class_declaration":
		case "abstract_class_declaration": return lowerClass(source, node);
		case "jsx_element":
		case "jsx_self_closing_element": return lowerJsx(source, node);
		default: return operation(source, node);
	}
}
function lowerKey(source, node) {
	const name = keyName(source, node);
	return name === void 0 ? inner(source, node) : {
		kind: "literal",
		value: name,
		line: lineOf(node)
	};
}
function lowerArguments(source, node) {
	if (node === null) return [];
	return node.type === "template_string" ? tagged(source, node) : items(source, node);
}
function operation(source, node) {
	switch (node.type) {
		case "binary_expression": return {
			kind: "binary",
			operator: operatorOf(node.childForFieldName("operator")?.type ?? ""),
			left: field(source, node, "left"),
			right: field(source, node, "right"),
			line: lineOf(node)
		};
		case "ternary_expression": return {
			kind: "choice",
			test: field(source, node, "condition"),
			then: field(source, node, "consequence"),
			else: field(source, node, "alternative"),
			line: lineOf(node)
		};
		case "assignment_expression":
		case "augmented_assignment_expression": return assignment(source, node);
		case "unary_expression": return unary(source, node);
		case "update_expression": return update(source, node);
		case "sequence_expression": return sequence(source, node);
		case "meta_property": return {
			kind: "name",
			name: textOf$2(source, node),
			line: lineOf(node)
		};
		default: return opaque(source, node);
	}
}
function opaque(source, node) {
	return {
		kind: "opaque",
		what: node.type,
		parts: parts(node).map((part) => lowerExpression(source, part)),
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
function field(source, node, name) {
	const child = node.childForFieldName(name);
	return child === null ? nothing(node) : lowerExpression(source, child);
}
function fieldText(source, node, name) {
	const child = node.childForFieldName(name);
	return child === null ? "" : textOf$2(source, child);
}
function inner(source, node) {
	const child = firstPart(node);
	return child === void 0 ? nothing(node) : lowerExpression(source, child);
}
function last(source, node) {
	const child = parts(node).at(-1);
	return child === void 0 ? nothing(node) : lowerExpression(source, child);
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
	const object = field(source, node, "object");
	if (property === null) return object;
	const name = textOf$2(source, property);
	const line = lineOf(property);
	const own = object.kind === "name" ? OF_MODULE[`${object.name}.${name}`] : void 0;
	if (own !== void 0) return {
		kind: "name",
		name: own,
		line
	};
	return {
		kind: "member",
		object,
		name,
		...isSafe(node, object) && { safe: true },
		line
	};
}
function isSafe(node, object) {
	if (node.childForFieldName("optional_chain") !== null) return true;
	const before = object.kind === "call" ? object.callee : object;
	return before.kind === "member" && before.safe === true;
}
function call(source, node) {
	const callee = node.childForFieldName("function");
	const args = lowerArguments(source, node.childForFieldName("arguments"));
	const [first] = args;
	if (callee !== null && first !== void 0 && first.spread === void 0) {
		const line = lineOf(node);
		if (callee.type === "import") return {
			kind: "import",
			source: first.value,
			style: "namespace",
			line
		};
		if (callee.type === "identifier" && args.length === 1 && textOf$2(source, callee) === "require") return {
			kind: "import",
			source: first.value,
			style: "require",
			line
		};
	}
	const lowered = callee === null ? nothing(node) : lowerExpression(source, callee);
	return {
		kind: "call",
		callee: lowered,
		args,
		isNew: false,
		line: lowered.kind === "member" ? lowered.line : lineOf(node)
	};
}
function items(source, node) {
	return parts(node).map((part) => part.type === "spread_element" ? {
		value: inner(source, part),
		spread: "list"
	} : { value: lowerExpression(source, part) });
}
function entries(source, node) {
	return parts(node).flatMap((part) => entry(source, part) ?? []);
}
function entry(source, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "pair": {
			const key = node.childForFieldName("key");
			return {
				key: key === null ? nothing(node) : lowerKey(source, key),
				value: field(source, node, "value")
			};
		}
		case "shorthand_property_identifier": {
			const name = textOf$2(source, node);
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
			value: inner(source, node)
		};
		case "method_definition": {
			const name = node.childForFieldName("name");
			const accessor = node.children.find((child) => child.type === "get" || child.type === "set");
			if (name === null || accessor?.type === "set") return void 0;
			const value = lowerFunction(source, node);
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
			value: opaque(source, node)
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
			value: unescaped(source.text.slice(start, end)),
			line: lineOf(node)
		});
	};
	for (const child of node.namedChildren) {
		if (child.type !== "template_substitution") continue;
		fix(child.startIndex);
		values.push(inner(source, child));
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
	if (left === null) return opaque(source, node);
	const sign = node.childForFieldName("operator")?.type.slice(0, -1);
	return {
		kind: "assign",
		target: lowerPattern(source, left),
		...sign !== void 0 && { operator: operatorOf(sign) },
		value: field(source, node, "right"),
		line: lineOf(node)
	};
}
function update(source, node) {
	const argument = node.childForFieldName("argument");
	const sign = node.childForFieldName("operator");
	if (argument === null || sign === null) return opaque(source, node);
	const line = lineOf(node);
	const one = {
		kind: "literal",
		value: 1,
		line
	};
	const [operator, back] = sign.type === "++" ? ["+", "-"] : ["-", "+"];
	const changed = {
		kind: "assign",
		target: lowerPattern(source, argument),
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
	if (node.type === "sequence_expression") return parts(node).flatMap((part) => lowerEffects(source, part));
	const lowered = lowerExpression(source, node);
	if (node.type === "update_expression" && lowered.kind === "binary") return [lowered.left];
	if (lowered.kind === "opaque" && lowered.what === "void") return lowered.parts;
	return [lowered];
}
function unary(source, node) {
	const line = lineOf(node);
	const sign = node.childForFieldName("operator")?.type ?? "";
	const value = field(source, node, "argument");
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
		case "typeof": return {
			kind: "call",
			callee: {
				kind: "name",
				name: sign,
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
	const all = parts(node).map((part) => lowerExpression(source, part));
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
const operatorOf = operatorsOf({
	"===": "==",
	"!==": "!=",
	in: "in"
});

// src/languages/javascript/lower-functions.ts
function lowerFunction(source, node) {
	const name = node.type === "method_definition" ? null : node.childForFieldName("name");
	const body = node.childForFieldName("body");
	return {
		kind: "function",
		...name && { name: textOf$2(source, name) },
		params: parameters(source, node),
		receiver: node.type === "arrow_function" ? "lexical" : "caller",
		decorators: [],
		body: body === null ? bodyOf([]) : lowerBody(source, body),
		line: lineOf(name ?? node),
		endLine: node.endPosition.row + 1
	};
}
function lowerDecorator(source, node) {
	const child = firstPart(node);
	return child === void 0 ? {
		kind: "opaque",
		what: "decorator",
		parts: [],
		line: lineOf(node)
	} : lowerExpression(source, child);
}
function lowerBody(source, body) {
	return source.body(body, (node) => node.type === "statement_block" ? lowerStatements(source, node) : [{
		kind: "return",
		value: lowerExpression(source, node),
		line: lineOf(node)
	}]);
}
function parameters(source, node) {
	const single = node.childForFieldName("parameter");
	if (single !== null) return [{
		target: lowerPattern(source, single),
		line: lineOf(single)
	}];
	const list = node.childForFieldName("parameters");
	return list === null ? [] : parts(list).flatMap((part) => parameter(source, part) ?? []);
}
function parameter(source, node) {
	const pattern = node.childForFieldName("pattern") ?? node.childForFieldName("name");
	if (pattern === null || pattern.type === "this") return void 0;
	const value = node.childForFieldName("value");
	const type = node.childForFieldName("type");
	const decorators = node.childrenForFieldName("decorator");
	return {
		target: lowerPattern(source, pattern),
		...value && { default: lowerExpression(source, value) },
		...pattern.type === "rest_pattern" && { rest: "list" },
		...isField(node, pattern) && { field: true },
		...type && { type: lowerType(source, type) },
		...decorators.length > 0 && { decorators: decorators.map((each) => lowerDecorator(source, each)) },
		line: lineOf(pattern)
	};
}
function isField(node, pattern) {
	if (node.startIndex === pattern.startIndex) return false;
	return node.children.some((child) => child.startIndex < pattern.startIndex && (child.type === "accessibility_modifier" || child.type === "override_modifier" || child.type === "readonly"));
}

// src/languages/javascript/plain-types.ts
const UNKNOWN_TYPES = /[^=]>\s*`|import\(['"][^'"]*['"]\)\./;
const IMPORTED = /(?<=(?:[:<|&,(]|\breadonly|\bas)\s*)import\(\s*(['"])[^'"]+\1\s*\)\s*\.(?=\s*[A-Z])/g;
const LONGEST = 4e3;
function withPlainTypes(parsed) {
	if (!UNKNOWN_TYPES.test(parsed.text) || !parsed.root.hasError) return parsed;
	const plain = parsed.rewritten(blankArguments(parsed.text).replace(IMPORTED, blank));
	return errorLines(plain.root).length < errorLines(parsed.root).length ? plain : parsed;
}
function blankArguments(text) {
	let plain = text;
	for (const { index } of text.matchAll(/(?<!=)>(?=\s*`)/g)) {
		const start = openingOf(text, index);
		if (start !== void 0) plain = plain.slice(0, start) + blank(plain.slice(start, index + 1)) + plain.slice(index + 1);
	}
	return plain;
}
function openingOf(text, end) {
	let depth = 0;
	for (let at = end; at > Math.max(0, end - LONGEST); at--) {
		if (text[at] === ">" && text[at - 1] !== "=") depth++;
		if (text[at] === "<" && --depth === 0) return /[\w$)\]]\s*$/.test(text.slice(Math.max(0, at - 4), at)) ? at : void 0;
	}
}
function blank(text) {
	return text.replace(/[^\n]/g, " ");
}

// src/languages/javascript/skim.ts
const TOKEN = /^(?:export[ \t]+(?:default[ \t]+)?)?(?:async[ \t]+)?function\b|\/\/[^\n]*|\/\*[\s\S]*?\*\/|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'|"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"|[`'"(){}[\]/]/gm;
const HEAD = /(?:(export)[ \t]+(?:(default)[ \t]+)?)?(?:async[ \t]+)?function\s*\*?\s*([A-Za-z_$][\w$]*)\s*(?:<[\w\s,$]*>)?\s*(?=\()/y;
const TEMPLATE = /[^`\\$]*(?:(?:\\[\s\S]|\$(?!\{))[^`\\$]*)*(?:`|\$\{)/y;
const REGEX = /\/(?![*/])(?:[^\\/[\n]|\\[^\n]|\[(?:[^\\\]\n]|\\[^\n])*\])+\/\w*/y;
const BEFORE_VALUE = /(?:^|[^\w$.])(?:async|await|case|default|delete|do|else|export|extends|in|instanceof|new|of|return|throw|typeof|void|yield)$/;
const CLOSING = {
	"(": ")",
	"[": "]",
	"{": "}",
	"${": "}"
};
function declaredFunctions(text) {
	if (!text.includes("function ") || text.includes("</") || text.includes("/>")) return [];
	return new Skim(text).run() ?? [];
}
var Skim = class {
	#text;
	#found = [];
	#open = [];
	#comments = /* @__PURE__ */ new Map();
	#begun;
	#closed = 0;
	#place = 0;
	#line = 1;
	constructor(text) {
		this.#text = text;
	}
	run() {
		TOKEN.lastIndex = 0;
		for (let match = TOKEN.exec(this.#text); match !== null; match = TOKEN.exec(this.#text)) {
			const [token] = match;
			const next = this.#token(token, match.index);
			if (next === void 0) return void 0;
			TOKEN.lastIndex = next;
		}
		return this.#open.length === 0 && this.#begun === void 0 ? this.#found : void 0;
	}
	#token(token, at) {
		const end = at + token.length;
		switch (token) {
			case "`": return this.#template(end);
			case "(":
			case "[":
			case "{":
				if (token === "{" && this.#open.length === 0) this.#brace(at);
				this.#open.push(token);
				return end;
			case ")":
			case "]":
			case "}": return this.#close(token, end);
			case "/": return this.#slash(at);
			case "'":
			case "\"": return;
		}
		if (token.startsWith("/")) this.#comments.set(end, at);
		else if (/n$/.test(token) && this.#open.length === 0) return this.#begin(at, end);
		return end;
	}
	#begin(start, end) {
		this.#begun = void 0;
		HEAD.lastIndex = start;
		const head = HEAD.exec(this.#text);
		if (head === null || !this.#standsAlone(start)) return end;
		this.#begun = {
			start,
			head,
			typed: false
		};
		return HEAD.lastIndex;
	}
	#standsAlone(start) {
		const before = this.#before(start);
		const last = this.#text.charAt(before - 1);
		if (/[;})\]'"`]|^$/.test(last)) return true;
		return /[\w$]/.test(last) && !BEFORE_VALUE.test(this.#text.slice(Math.max(0, before - 12), before));
	}
	#brace(at) {
		const begun = this.#begun;
		if (begun === void 0) return;
		const between = this.#text.slice(this.#closed, at);
		if (between.trim() === "") return;
		if (/[;\n]/.test(between) || !(begun.typed || /^\s*:/.test(between))) this.#begun = void 0;
		else begun.typed = true;
	}
	#close(token, end) {
		const opened = this.#open.pop();
		if (opened === void 0 || CLOSING[opened] !== token) return void 0;
		if (opened === "${") return this.#template(end);
		if (this.#open.length > 0) return end;
		this.#closed = end;
		if (token === "}" && this.#begun !== void 0) this.#finish(this.#begun, end);
		return end;
	}
	#finish(begun, end) {
		if (begun.typed && /^\s*[{|&[>=]/.test(this.#text.slice(end, end + 80))) return;
		this.#begun = void 0;
		const { start, head } = begun;
		const [whole, exported, byDefault, name = ""] = head;
		const from = start + whole.search(/(?:async[ \t]+)?function/);
		const first = this.#lineAt(start);
		const line = this.#lineAt(this.#text.indexOf(name, from + 8));
		const endLine = this.#lineAt(end);
		const how = byDefault === void 0 ? "name" : "default";
		this.#found.push({
			start,
			from,
			end,
			feeds: endLine - first,
			name,
			exported: exported === void 0 ? void 0 : how,
			line,
			endLine
		});
	}
	#template(start) {
		TEMPLATE.lastIndex = start;
		const match = TEMPLATE.exec(this.#text);
		if (match === null) return void 0;
		if (match[0].endsWith("{")) this.#open.push("${");
		return TEMPLATE.lastIndex;
	}
	#slash(at) {
		const before = this.#before(at);
		const last = this.#text.charAt(before - 1);
		if (/[\w$]/.test(last) && !BEFORE_VALUE.test(this.#text.slice(Math.max(0, before - 12), before)) || last === "]" || last === "'" || last === "\"") return at + 1;
		if (/[)}`]/.test(last)) {
			const feed = this.#text.indexOf("\n", at);
			return this.#text.slice(at + 1, feed === -1 ? void 0 : feed).includes("/") ? void 0 : at + 1;
		}
		REGEX.lastIndex = at;
		return REGEX.test(this.#text) ? REGEX.lastIndex : void 0;
	}
	#before(at) {
		let end = at;
		while (end > 0) {
			const comment = this.#comments.get(end);
			if (comment !== void 0) end = comment;
			else if (/\s/.test(this.#text.charAt(end - 1))) end--;
			else break;
		}
		return end;
	}
	#lineAt(place) {
		for (let feed = this.#text.indexOf("\n", this.#place); feed !== -1 && feed < place; this.#line++) {
			this.#place = feed + 1;
			feed = this.#text.indexOf("\n", this.#place);
		}
		return this.#line;
	}
};

// src/languages/javascript/lower.ts
function lower(parsed) {
	const plain = withPlainTypes(parsed);
	return inPart(plain) ?? whole(plain);
}
function whole(parsed) {
	const { root } = parsed;
	return {
		file: parsed.file,
		body: lowerStatements(parsed, root),
		errors: errorLines(root)
	};
}
function inPart(parsed) {
	const { file, text } = parsed;
	const functions = declaredFunctions(text);
	if (functions.reduce((sum, { start, end }) => sum + end - start, 0) < text.length / 2) return void 0;
	const rest = parsed.without(functions);
	const { root } = rest;
	if (root.hasError) return void 0;
	return {
		file,
		body: [...functions.flatMap((each) => declaration(parsed, each)), ...lowerStatements(rest, root)],
		errors: []
	};
}
function declaration(source, declared) {
	const { name, line, exported } = declared;
	const statement = {
		kind: "let",
		target: {
			kind: "name-pattern",
			name,
			line
		},
		value: new LazyFunction(source, declared),
		hoisted: true,
		...exported === "name" && { exported: true },
		line
	};
	if (exported !== "default") return [statement];
	return [statement, {
		kind: "export",
		items: [{
			local: name,
			exported: "default"
		}],
		line
	}];
}
var LazyFunction = class {
	kind = "function";
	name;
	receiver = "caller";
	decorators = [];
	line;
	endLine;
	body = {
		statements: () => this.#all.body.statements(),
		mentions: () => this.#all.body.mentions()
	};
	#source;
	#declared;
	#lowered;
	constructor(source, declared) {
		this.name = declared.name;
		this.line = declared.line;
		this.endLine = declared.endLine;
		this.#source = source;
		this.#declared = declared;
	}
	get params() {
		return this.#all.params;
	}
	get #all() {
		this.#lowered ??= lowerDeclared(this.#source, this.#declared);
		return this.#lowered;
	}
	words() {
		return this.#source.words(this.#declared.start, this.#declared.end);
	}
};
const DECLARATIONS = ["function_declaration", "generator_function_declaration"];
function lowerDeclared(source, { name, line, from, endLine }) {
	const node = source.nodeAt(from, DECLARATIONS);
	if (node !== void 0) return lowerFunction(source, node);
	const expression = opaqueAt("a function that cannot be parsed", [], line);
	return {
		kind: "function",
		name,
		params: [],
		receiver: "caller",
		decorators: [],
		body: bodyOf([{
			kind: "expression",
			expression,
			line
		}]),
		line,
		endLine
	};
}

// src/languages/javascript/minified.ts
const LONG = 5e4;
const WIDE = 1e3;
const PACKAGE_MAP = /(?:^|\/)\.pnp\.(?:c?js|loader\.mjs)$/;
function isBuilt(file, project) {
	if (PACKAGE_MAP.test(file)) return false;
	const text = project.read(file);
	if (text === void 0 || text.length < LONG) return true;
	let lines = 1;
	for (let at = text.indexOf("\n"); at >= 0 && lines * WIDE <= text.length; at = text.indexOf("\n", at + 1)) lines++;
	return lines * WIDE > text.length;
}

// src/languages/javascript/settings-libraries.ts
const CHECKED = {
	parse: "",
	parseAsync: "",
	safeParse: "data",
	safeParseAsync: "data"
};
const ZOD = {
	objects: [
		"object",
		"strictObject",
		"looseObject"
	],
	extensions: [
		"extend",
		"safeExtend",
		"merge"
	],
	defaults: [
		"default",
		"prefault",
		"catch"
	],
	changes: [
		"transform",
		"pipe",
		"preprocess"
	]
};
const SETTINGS_LIBRARIES = [
	{
		package: "zod",
		...ZOD,
		checks: CHECKED
	},
	{
		package: "joi",
		objects: ["object", "keys"],
		extensions: [
			"append",
			"concat",
			"keys"
		],
		defaults: ["default"],
		changes: ["custom"],
		checks: {
			validate: "value",
			validateAsync: ""
		},
		functions: { attempt: {
			values: 0,
			description: 1
		} }
	},
	{
		package: "yup",
		objects: ["object"],
		extensions: ["shape", "concat"],
		defaults: ["default"],
		changes: ["transform"],
		checks: {
			validateSync: "",
			validate: "",
			cast: ""
		}
	},
	{
		package: "envalid",
		objects: [],
		extensions: [],
		defaults: [],
		option: "default",
		changes: ["makeValidator"],
		checks: {},
		functions: { cleanEnv: {
			values: 0,
			description: 1
		} }
	},
	{
		package: "yargs",
		objects: ["yargs", "yargs/yargs"],
		extensions: [],
		members: ["option", "options"],
		defaults: [],
		option: "default",
		changes: [],
		checks: {
			argv: "",
			parse: "",
			parseSync: "",
			parseAsync: ""
		}
	},
	{
		package: "@t3-oss/env-",
		...ZOD,
		checks: {},
		functions: { createEnv: {
			values: [
				"runtimeEnv",
				"runtimeEnvStrict",
				"experimental__runtimeEnv"
			],
			description: [
				"shared",
				"client",
				"server"
			]
		} }
	}
];

// src/languages/javascript/tables.ts
const GLOBALS = Object.fromEntries([
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
		"typeof",
		"window"
	]
].map((name) => [name, name]));
const ENVIRONMENT = [
	"process.env",
	"globalThis.process.env",
	"global.process.env",
	"import.meta.env",
	"Deno.env.get",
	"Bun.env"
];
const CONSTANTS = {
	"Array.prototype": [],
	"String.prototype": "",
	"path.sep": "/",
	"path.posix.sep": "/",
	"path.delimiter": ":",
	"os.EOL": "\n"
};
const GLOBAL_TYPES = {
	process: "object",
	window: "undefined"
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
	forOwn: "each",
	forIn: "each",
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
	get: "get-path",
	merge: "merge-deeply",
	mergeWith: "merge-deeply",
	assign: "update",
	extend: "update",
	cloneDeep: "copy",
	clone: "copy",
	capitalize: "capitalize",
	isArray: "is-list",
	identity: "identity",
	first: "first",
	head: "first",
	last: "last",
	has: "has",
	size: "length",
	join: "join",
	reverse: "reverse",
	sortBy: "sort",
	startsWith: "starts-with",
	endsWith: "ends-with",
	toLower: "lower",
	toUpper: "upper",
	trim: "trim"
};
function under(modules, table, joint = ".") {
	return Object.fromEntries(modules.flatMap((module) => Object.entries(table).map(([name, entry]) => [`${module}${joint}${name}`, entry])));
}
const FUNCTIONS = {
	...under([
		"path",
		"path.posix",
		"path/posix",
		"upath"
	], PATH),
	...under([
		"lodash",
		"lodash-es",
		"underscore",
		"es-toolkit",
		"es-toolkit/compat"
	], COLLECTIONS),
	...under(["lodash", "lodash-es"], COLLECTIONS, "/"),
	Array: "list",
	"Array.from": "list",
	"Array.isArray": "is-list",
	Boolean: "boolean",
	Map: "new-map",
	Number: "number",
	"Number.parseInt": "leading-number",
	"Number.parseFloat": "number",
	"Object.assign": "update",
	"Object.create": "copy",
	"Object.entries": "entries",
	"Object.freeze": "freeze",
	"Object.fromEntries": "from-entries",
	"Object.getOwnPropertyDescriptors": "own-descriptors",
	"Object.getOwnPropertyNames": "own-names",
	"Object.getPrototypeOf": "prototype",
	"Reflect.getPrototypeOf": "prototype",
	"async.waterfall": "waterfall",
	"async/waterfall": "waterfall",
	"async.series": "series",
	"async/series": "series",
	"async.parallel": "series",
	"async/parallel": "series",
	"Object.hasOwn": "has-own",
	"Object.keys": "keys",
	"Object.prototype.hasOwnProperty.call": "has-own",
	"Object.seal": "freeze",
	"Object.values": "values",
	Promise: "promise",
	"Promise.all": "promise-all",
	"Promise.allSettled": "promise-all",
	"Promise.resolve": "identity",
	Proxy: "proxy",
	"Reflect.defineMetadata": "define-metadata",
	"Reflect.get": "get-attribute",
	"Reflect.getMetadata": "get-metadata",
	"Reflect.getOwnMetadata": "get-own-metadata",
	"Reflect.hasMetadata": "has-metadata",
	"Reflect.hasOwnMetadata": "has-own-metadata",
	"Reflect.ownKeys": "own-names",
	"Reflect.set": "set-attribute",
	RegExp: "regex",
	Set: "unique",
	String: "text",
	"semver.major": "leading-number",
	"semver/functions/major": "leading-number",
	Symbol: "symbol",
	"Symbol.for": "shared-symbol",
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
	parseInt: "leading-number",
	"require.resolve": "identity",
	"require.context": "require-context",
	"require-directory": "require-directory",
	"require-dir": "require-files",
	"require-all": "require-all",
	"auto-load": "require-directory",
	structuredClone: "copy",
	typeof: "type-of",
	WeakMap: "new-map",
	"url.fileURLToPath": "identity",
	"url.pathToFileURL": "identity",
	"url.resolve": "join-url",
	"desm.join": "join-url",
	"url-join": "join-path",
	"util.format": "printf",
	"util.promisify": "identity",
	"fs.readdirSync": "read-directory",
	"fs.readdir": "read-directory",
	"fs.promises.readdir": "read-directory",
	"fs/promises.readdir": "read-directory",
	...Object.fromEntries([
		"fs",
		"fs-extra",
		"fs/promises",
		"fs.promises"
	].flatMap((module) => [...[
		"existsSync",
		"pathExists",
		"pathExistsSync"
	].map((name) => [`${module}.${name}`, "is-there"]), ...[
		"statSync",
		"lstatSync",
		"stat",
		"lstat"
	].map((name) => [`${module}.${name}`, "path-status"])])),
	"recursive-readdir-sync": "files-below",
	"recursive-readdir": "files-below",
	deepmerge: "merge-copies",
	"deepmerge.all": "merge-copies",
	"fs-extra.readdirSync": "read-directory",
	"fs-extra.readdir": "read-directory",
	glob: "glob",
	"glob.glob": "glob",
	"glob.globSync": "glob",
	"glob.sync": "glob",
	"glob.glob.sync": "glob",
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
const METHODS = {
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
	hasOwnProperty: "has-own",
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
	lower,
	quotedImports: true,
	traits: {
		scope: "file",
		explicitExports: true,
		decorators: "metadata",
		appliesDecorators: true,
		assignment: "global",
		blockScope: true,
		mapIteration: "entries",
		implicitSelf: false,
		globalObjects: ["global", "globalThis"],
		constructorName: "constructor",
		argumentsName: "arguments",
		classesAreCallable: false,
		falsy: ["", 0]
	},
	resolve: resolve$1,
	globals: GLOBALS,
	functions: FUNCTIONS,
	methods: METHODS,
	pathMembers: {
		pathname: "identity",
		href: "identity"
	},
	environment: ENVIRONMENT,
	settingsLibraries: SETTINGS_LIBRARIES,
	constants: CONSTANTS,
	globalTypes: GLOBAL_TYPES,
	isTest,
	isBuilt,
	registration: /(?<![\w$])(?:app|router|server|fastify)\s*\.\s*(?:get|post|put|patch|delete|route)\(\s*['"`]\/|^\s*@(?:http)?(?:get|post|put|patch|delete)\(/im,
	entries: entries$1
};

export { frameworks as n, javascript as t };