import { A as lineOf, B as MAX_SOURCE_LENGTH, D as errorLines, E as endLineOf, F as partOf, H as methodOf$1, I as parts, L as textOf, M as nameAt, N as namePattern, O as firstPart, P as opaqueAt, Q as list, T as bodyOf, W as pathToRegexpTemplates, Y as given, a as operatorsOf, j as literalAt, k as hasToken, n as anyOf, q as constant, r as chainCases } from "./run.js";
import { posix } from "node:path";

// src/frameworks/shared/colon-paths.ts
const PARAMETER = new RegExp(`\\\\:|:([^/*${""}]+)`, "g");
function colonPath(raw) {
	let catchAll;
	const path = raw.replace(PARAMETER, (_match, name) => name === void 0 ? ":" : `{${name}}`).replace(/\*([^/]*)/g, (_match, name) => {
		catchAll = name === "" ? "wildcard" : name;
		return `{${catchAll}}`;
	});
	const template = path === "" ? "/" : path;
	return [catchAll !== void 0 && template.endsWith(`{${catchAll}}`) ? {
		path: template,
		catchAll
	} : { path: template }];
}
function bracePath(raw) {
	let catchAll;
	let path = "";
	for (let at = 0; at < raw.length; at++) {
		const character = raw[at] ?? "";
		if (character === "*") {
			catchAll = "wildcard";
			path += "{wildcard}";
		} else if (character !== "{") path += character;
		else {
			const end = closing(raw, at);
			const [name = ""] = raw.slice(at + 1, end).split(":");
			at = end;
			if (name.endsWith("...")) catchAll = name.slice(0, -3);
			if (name !== "$") path += `{${name.replace(/\.\.\.$/, "")}}`;
		}
	}
	const template = path === "" ? "/" : path;
	return [catchAll !== void 0 && template.endsWith(`{${catchAll}}`) ? {
		path: template,
		catchAll
	} : { path: template }];
}
function closing(text, start) {
	let depth = 0;
	for (let at = start; at < text.length; at++) if (text[at] === "{") depth++;
	else if (text[at] === "}" && --depth === 0) return at;
	return text.length;
}

// src/frameworks/shared/go-handlers.ts
const SERVERS = [
	"net/http.ListenAndServe",
	"net/http.ListenAndServeTLS",
	"net/http.Serve",
	"net/http.ServeTLS",
	"net/http.Server"
];
const GO_HANDLERS = {
	serves: SERVERS,
	dispatches: ["ServeHTTP"],
	strips: ["net/http.StripPrefix"]
};
const DISPATCHING = /* @__PURE__ */ new Set([
	"instance",
	"function",
	"term"
]);
function routersIn(value, outer, host) {
	if (value === void 0) return [];
	const isPlain = host.alternatives(value).every((one) => one.kind === "function" && !one.node.body.mentions().has("ServeHTTP"));
	const router = isPlain ? void 0 : host.wrappedRouter(value);
	if (router !== void 0 && router !== outer) {
		const stripped = strippedFrom(value, host);
		return [{
			router,
			...stripped === void 0 ? {} : { stripped }
		}];
	}
	if (isPlain || !host.alternatives(value).some((one) => DISPATCHING.has(one.kind))) return [];
	return host.dispatchesOf(value).filter((one) => one.router !== outer).map(({ router, prefix }) => {
		const stripped = prefix ?? strippedFrom(value, host);
		return {
			router,
			...stripped === void 0 ? {} : { stripped }
		};
	});
}
function placeOf({ stripped }, path, otherwise, host) {
	if (stripped === void 0) return otherwise;
	const whole = host.text(stripped)?.replace(/\/$/, "");
	const own = host.text(path)?.replace(/\/?(?:\*\w*)?$/, "") ?? "";
	return own !== "" && whole?.endsWith(own) === true ? constant(own) : stripped;
}
const WRAPPERS = /^github\.com\/(?:gin-gonic\/gin\.WrapH|labstack\/echo(?:\/v\d)?\.WrapHandler|gofiber\/(?:fiber\/(?:v\d\/)?middleware\/)?adaptor(?:\/v\d)?\.HTTPHandler)$/;
function unwrapped$1(value, host) {
	const forced = value === void 0 ? void 0 : host.force(value);
	return forced?.kind === "term" && WRAPPERS.test(forced.symbol) ? forced.args?.positional[0]?.value : value;
}
function handOver(router, path, handler, guards, host) {
	const wrapped = unwrapped$1(handler, host);
	if (wrapped === handler) return false;
	const inner = routersIn(wrapped, router, host);
	for (const child of inner) {
		const at = placeOf(child, path, constant(""), host);
		host.mount(child.stripped === void 0 ? topOf(router) : router, at, child.router, { guards });
	}
	return inner.length > 0;
}
function topOf(router) {
	return router.parent === void 0 ? router : topOf(router.parent);
}
function strippedFrom(value, host) {
	const forced = host.force(value);
	return forced.kind === "term" && forced.symbol === "net/http.StripPrefix" ? forced.args?.positional[0]?.value : void 0;
}

// src/frameworks/shared/go-verbs.ts
const CAPITALISED_VERBS = new Map([
	"GET",
	"POST",
	"PUT",
	"DELETE",
	"PATCH",
	"OPTIONS",
	"HEAD",
	"TRACE",
	"CONNECT",
	"QUERY"
].map((method) => [`${method[0]}${method.slice(1).toLowerCase()}`, method]));
const WEBDAV = new Set("ACL COPY LOCK MKCALENDAR MKCOL MOVE PROPFIND PROPPATCH REPORT SEARCH UNLOCK VERSION-CONTROL".split(" "));
function constantName(value) {
	return value.kind === "term" && value.args === void 0 ? value.symbol.replace(/^.*\./, "").replace(/^Method/, "") : "";
}
function isFileServer(value, host) {
	const handler = unwrapped$1(value, host);
	const forced = handler === void 0 ? void 0 : host.force(handler);
	if (forced?.kind !== "term") return false;
	if (/^net\/http\.FileServer(?:FS)?$/.test(forced.symbol)) return true;
	return forced.symbol === "net/http.StripPrefix" && isFileServer(forced.args?.positional[1]?.value, host);
}
function methodsNamed(value, host) {
	const items = host.items(value);
	if (items === void 0) return void 0;
	const names = items.map((item) => host.text(item) ?? constantName(host.force(item)));
	const methods = names.flatMap((name) => methodOf$1(name) ?? []);
	return names.every((name) => methodOf$1(name) !== void 0 || WEBDAV.has(name.toUpperCase())) && names.length > 0 ? methods : void 0;
}
function natureOf(value, host) {
	if (isFileServer(value, host)) return "static";
	const forced = value === void 0 ? void 0 : host.force(value);
	return forced?.kind === "term" && /^github\.com\/(?:swaggo\/|gofiber\/swagger|gofiber\/contrib\/swagger|arsmn\/fiber-swagger)/.test(forced.symbol) ? "library-docs" : "operation";
}

// src/frameworks/chi.ts
const PACKAGES$4 = [
	"github.com/go-chi/chi",
	"github.com/go-chi/chi/v4",
	"github.com/go-chi/chi/v5"
];
const make = (_call, host) => host.router("app");
const chi = {
	id: "chi",
	title: "chi",
	languages: ["go"],
	docs: "https://go-chi.io/#/pages/routing",
	packages: PACKAGES$4,
	registering: PACKAGES$4.flatMap((name) => [
		`${name}.NewRouter`,
		`${name}.NewMux`,
		`${name}.Router`,
		`${name}.Mux`,
		`${name}.Routes`
	]),
	...GO_HANDLERS,
	harmless: [
		"net/http.*",
		"github.com/go-chi/*",
		"golang.org/x/net/*"
	],
	calls: Object.fromEntries(PACKAGES$4.flatMap((name) => [[`${name}.NewRouter`, make], [`${name}.NewMux`, make]])),
	method(router, name, call, host) {
		const [first, second, third] = call.args.positional;
		const verb = CAPITALISED_VERBS.get(name);
		if (verb !== void 0) return answer$3(router, [verb], first, second, host);
		switch (name) {
			case "Method":
			case "MethodFunc": return answer$3(router, methodsNamed(first?.value, host), second, third, host);
			case "Handle":
			case "HandleFunc": return handle(router, first, second, host);
			case "Route": return nested(router, first?.value ?? constant("/"), second?.value, host);
			case "Group": return nested(router, constant(""), first?.value, host);
			case "With": return view(router, call, host);
			case "Mount": return mount(router, first?.value ?? constant("/"), second, host);
			case "Use":
				host.guard(router, host.guardNames(call.args.positional));
				return constant(void 0);
			default: return constant(void 0);
		}
	},
	path: bracePath
};
function answer$3(router, methods, path, handler, host) {
	if (path === void 0) return constant(void 0);
	if (methods === void 0) host.unresolved("its method is not known", {
		router,
		path: path.value
	});
	else host.route(router, {
		methods,
		path: path.value,
		handler: host.handlerName(handler),
		nature: natureOf(handler?.value, host)
	});
	return constant(void 0);
}
function handle(router, path, handler, host) {
	const inner = path === void 0 ? [] : routersIn(handler?.value, router, host);
	if (path !== void 0 && inner.length > 0) {
		const isBelow = host.text(path.value)?.endsWith("*") === true;
		for (const child of inner) {
			const isWhole = isBelow && child.stripped === void 0 && seesWhole(child.router, handler, host);
			const at = placeOf(child, path.value, isBelow ? constant("") : path.value, host);
			host.mount(isWhole ? topOf(router) : router, at, child.router);
		}
		return constant(void 0);
	}
	const text = host.text(path?.value);
	const space = text?.indexOf(" ") ?? -1;
	if (text === void 0 || space < 0) return answer$3(router, ["ANY"], path, handler, host);
	return answer$3(router, methodsNamed(constant(text.slice(0, space)), host), {
		value: constant(text.slice(space + 1).trim()),
		written: ""
	}, handler, host);
}
function seesWhole(child, handler, host) {
	if (child.framework !== "chi") return true;
	return handler !== void 0 && host.alternatives(handler.value).some((one) => one.kind === "function" && one.node.body.mentions().has("RouteCtxKey"));
}
function nested(router, path, block, host) {
	const made = host.router("group", { parent: router });
	host.mount(router, path, made.router);
	if (block !== void 0) host.call(block, given(made));
	return made;
}
function view(router, call, host) {
	const made = host.router("group", { parent: router });
	host.mount(router, "", made.router, { guards: host.guardNames(call.args.positional) });
	return made;
}
function mount(router, path, target, host) {
	const inner = routersIn(target?.value, router, host);
	for (const child of inner) host.mount(router, placeOf(child, path, path, host), child.router);
	if (inner.length === 0 && isHandler(target, host)) return answer$3(router, ["ANY"], {
		value: path,
		written: ""
	}, target, host);
	if (inner.length === 0) {
		const rest = {
			kind: "unknown",
			why: "what is below",
			site: {
				file: "",
				line: 0
			}
		};
		const text = host.text(path) ?? "";
		host.unresolved(`what is mounted here is not known: ${target?.written ?? "nothing"}`, {
			router,
			path: {
				kind: "text",
				parts: [text.replace(/\/$/, ""), rest]
			}
		});
	}
	return constant(void 0);
}
function isHandler(target, host) {
	const forced = target === void 0 ? void 0 : host.force(target.value);
	const known = forced?.kind === "term" && forced.symbol === "net/http.HandlerFunc" ? forced.args : void 0;
	return host.isFunction(known?.positional[0]?.value ?? forced);
}

// src/frameworks/shared/profiling.ts
function profiling(rest) {
	return ({ args }, host) => {
		const [router, prefix] = args.positional;
		const on = router === void 0 ? void 0 : host.routerOf(router.value);
		const at = prefix === void 0 ? "/debug/pprof" : host.text(prefix.value);
		if (on === void 0) return void 0;
		if (at === void 0) host.unresolved("where the pages of the profiler stand is not known", { router: on });
		else host.route(on, {
			methods: ["GET"],
			path: `${at}/${rest}`,
			handler: "pprof",
			nature: "monitoring"
		});
		return constant(void 0);
	};
}

// src/frameworks/echo.ts
const PACKAGES$3 = [
	"github.com/labstack/echo",
	"github.com/labstack/echo/v4",
	"github.com/labstack/echo/v5"
];
const echo = {
	id: "echo",
	title: "Echo",
	languages: ["go"],
	docs: "https://echo.labstack.com/docs/routing",
	packages: PACKAGES$3,
	registering: PACKAGES$3.flatMap((name) => [
		`${name}.New`,
		`${name}.NewWithConfig`,
		`${name}.Echo`,
		`${name}.Group`
	]),
	injected: PACKAGES$3.map((name) => `${name}.Echo`),
	dispatches: ["ServeHTTP"],
	harmless: ["net/http.*", "github.com/labstack/*"],
	calls: {
		...Object.fromEntries(PACKAGES$3.flatMap((name) => [
			"New",
			"NewWithConfig",
			"Echo"
		].map((maker) => [`${name}.${maker}`, (_call, host) => host.router("app")]))),
		"github.com/labstack/echo-contrib/pprof.Register": profiling("*")
	},
	method(router, name, call, host) {
		const [first, second, third, ...rest] = call.args.positional;
		if (/^[A-Z]{3,7}$/.test(name) && methodOf$1(name) !== void 0) return answer$2(router, [methodOf$1(name) ?? "GET"], first, second, call.args.positional.slice(2), host);
		switch (name) {
			case "Any": return answer$2(router, ["ANY"], first, second, call.args.positional.slice(2), host);
			case "Add":
			case "Match": return answer$2(router, methodsNamed(first?.value, host), second, third, rest, host);
			case "Group": {
				const made = host.router("group", { parent: router });
				host.mount(router, first?.value ?? "", made.router, { guards: host.guardNames(call.args.positional.slice(1)) });
				return made;
			}
			case "Host": {
				const made = host.router("group", { parent: router });
				host.mount(router, "", made.router, { guards: host.guardNames(call.args.positional.slice(1)) });
				return made;
			}
			case "Use":
			case "Pre":
				host.guard(router, host.guardNames(call.args.positional), { whole: router.kind === "app" });
				return constant(void 0);
			case "Static":
			case "StaticFS":
			case "File":
			case "FileFS":
				host.route(router, {
					methods: ["GET"],
					path: name.startsWith("File") ? first?.value ?? "" : below$4(first?.value),
					handler: name,
					nature: "static"
				});
				return constant(void 0);
			default: return constant(void 0);
		}
	},
	join: (prefix, path) => prefix + path,
	path: colonPath
};
function answer$2(router, methods, path, handler, guards, host) {
	if (path === void 0) return constant(void 0);
	if (methods === void 0) host.unresolved("its method is not known", {
		router,
		path: path.value
	});
	else if (!handOver(router, path.value, handler?.value, host.guardNames(guards), host)) host.route(router, {
		methods,
		path: path.value,
		handler: host.handlerName(handler),
		nature: natureOf(handler?.value, host),
		guards: host.guardNames(guards)
	});
	return constant(void 0);
}
function below$4(prefix) {
	return prefix?.kind === "constant" ? constant(`${String(prefix.value).replace(/\/$/, "")}/*`) : prefix ?? constant("/*");
}

// src/frameworks/fiber.ts
const PACKAGES$2 = [
	"github.com/gofiber/fiber",
	"github.com/gofiber/fiber/v2",
	"github.com/gofiber/fiber/v3"
];
const fiber = {
	id: "fiber",
	title: "Fiber",
	languages: ["go"],
	docs: "https://docs.gofiber.io/guide/routing",
	packages: PACKAGES$2,
	ignoresCase: true,
	registering: PACKAGES$2.flatMap((name) => [
		`${name}.New`,
		`${name}.App`,
		`${name}.Router`,
		`${name}.Group`
	]),
	harmless: ["net/http.*", "github.com/gofiber/*"],
	calls: Object.fromEntries(PACKAGES$2.map((name) => [`${name}.New`, (_call, host) => host.router("app")])),
	method(router, name, call, host) {
		const [first, second, ...rest] = call.args.positional;
		const verb = name === "All" ? "ANY" : CAPITALISED_VERBS.get(name);
		if (verb !== void 0) return answer$1(router, [verb], first, call.args.positional.slice(1), host);
		switch (name) {
			case "Add": return answer$1(router, methodsNamed(first?.value, host), second, rest, host);
			case "Group": {
				const made = host.router("group", { parent: router });
				host.mount(router, first?.value ?? "", made.router, { guards: host.guardNames(call.args.positional.slice(1)) });
				return made;
			}
			case "Route": {
				const made = host.router("group", { parent: router });
				host.mount(router, first?.value ?? "", made.router);
				if (host.isFunction(second?.value)) host.call(second?.value ?? constant(void 0), given(made));
				return made;
			}
			case "Use":
			case "Mount": return use(router, call, host);
			case "Static":
				host.route(router, {
					methods: ["GET"],
					path: below$3(first?.value),
					handler: name,
					nature: "static"
				});
				return {
					kind: "router",
					router
				};
			default: return constant(void 0);
		}
	},
	path: fiberPath
};
function answer$1(router, methods, path, handlers, host) {
	if (path === void 0) return {
		kind: "router",
		router
	};
	if (methods === void 0) host.unresolved("its method is not known", {
		router,
		path: path.value
	});
	else if (!handOver(router, path.value, handlers.at(-1)?.value, host.guardNames(handlers.slice(0, -1)), host)) host.route(router, {
		methods,
		path: path.value,
		handler: host.handlerName(handlers.at(-1)),
		nature: natureOf(handlers.at(-1)?.value, host),
		guards: host.guardNames(handlers.slice(0, -1))
	});
	return {
		kind: "router",
		router
	};
}
function use(router, call, host) {
	const [first] = call.args.positional;
	const value = first === void 0 ? void 0 : host.force(first.value);
	const hasPath = value !== void 0 && (value.kind === "constant" || value.kind === "text" || value.kind === "list");
	const layers = hasPath ? call.args.positional.slice(1) : call.args.positional;
	for (const layer of layers) {
		const child = host.routerOf(layer.value);
		if (child !== void 0) host.mount(router, hasPath ? value : "", child);
		else host.guard(router, host.guardNames([layer]), hasPath ? { path: value } : {});
	}
	return {
		kind: "router",
		router
	};
}
function fiberPath(raw) {
	const templates = pathToRegexpTemplates(raw.replace(/<[^>]*>/g, "").replace(/\+(\d*)$/, "*$1"));
	const slash = raw.length > 1 && raw.endsWith("/") ? "/" : "";
	return templates.map((template) => ({
		...template,
		path: template.path + slash
	}));
}
function below$3(prefix) {
	return prefix?.kind === "constant" ? constant(`${String(prefix.value).replace(/\/$/, "")}/*`) : prefix ?? constant("/*");
}

// src/frameworks/gin.ts
const GIN = "github.com/gin-gonic/gin";
const gin = {
	id: "gin",
	title: "Gin",
	languages: ["go"],
	docs: "https://gin-gonic.com/en/docs/routing/",
	packages: [GIN],
	registering: [
		`${GIN}.New`,
		`${GIN}.Default`,
		`${GIN}.Engine`,
		`${GIN}.RouterGroup`,
		`${GIN}.IRouter`,
		`${GIN}.IRoutes`
	],
	injected: [`${GIN}.Engine`],
	dispatches: ["ServeHTTP"],
	harmless: [
		`${GIN}.WrapH`,
		"net/http.*",
		"fmt.*",
		"log.*",
		"golang.org/x/net/*"
	],
	calls: {
		[`${GIN}.Default`]: (_call, host) => host.router("app"),
		[`${GIN}.New`]: (_call, host) => host.router("app"),
		[`${GIN}.Engine`]: (_call, host) => host.router("app"),
		"github.com/gin-contrib/pprof.Register": profiling("*page"),
		"github.com/gin-contrib/pprof.RouteRegister": profiling("*page")
	},
	method(router, name, call, host) {
		const [first, second, ...rest] = call.args.positional;
		if (/^[A-Z]{3,7}$/.test(name) && methodOf$1(name) !== void 0) return answer(router, [methodOf$1(name) ?? "GET"], first, call.args.positional.slice(1), host);
		switch (name) {
			case "Any": return answer(router, ["ANY"], first, call.args.positional.slice(1), host);
			case "Handle":
			case "Match": return answer(router, methodsNamed(first?.value, host), second, rest, host);
			case "Group": return group$1(router, call, host);
			case "Use":
				host.guard(router, host.guardNames(call.args.positional));
				return {
					kind: "router",
					router
				};
			case "Static":
			case "StaticFS":
				host.route(router, {
					methods: ["GET"],
					path: below$2(first?.value),
					handler: name,
					nature: "static"
				});
				return {
					kind: "router",
					router
				};
			case "StaticFile":
			case "StaticFileFS":
				host.route(router, {
					methods: ["GET"],
					path: first?.value ?? "",
					handler: name,
					nature: "static"
				});
				return {
					kind: "router",
					router
				};
			default: return constant(void 0);
		}
	},
	member: (router, name) => name === "RouterGroup" ? {
		kind: "router",
		router
	} : void 0,
	path: colonPath
};
function answer(router, methods, path, handlers, host) {
	if (path === void 0) return {
		kind: "router",
		router
	};
	if (methods === void 0) host.unresolved("its method is not known", {
		router,
		path: path.value
	});
	else if (!handOver(router, path.value, handlers.at(-1)?.value, host.guardNames(handlers.slice(0, -1)), host)) host.route(router, {
		methods,
		path: path.value,
		handler: host.handlerName(handlers.at(-1)),
		nature: natureOf(handlers.at(-1)?.value, host),
		guards: host.guardNames(handlers.slice(0, -1))
	});
	return {
		kind: "router",
		router
	};
}
function group$1(router, call, host) {
	const [prefix, ...guards] = call.args.positional;
	const made = host.router("group", { parent: router });
	host.mount(router, prefix?.value ?? "", made.router, { guards: host.guardNames(guards) });
	return made;
}
function below$2(prefix) {
	return prefix?.kind === "constant" ? constant(`${String(prefix.value).replace(/\/$/, "")}/*filepath`) : prefix ?? constant("/*filepath");
}

// src/frameworks/gorilla-mux.ts
const MUX = "github.com/gorilla/mux";
const gorillaMux = {
	id: "gorilla-mux",
	title: "gorilla/mux",
	languages: ["go"],
	docs: "https://github.com/gorilla/mux#readme",
	packages: [MUX],
	registering: [
		`${MUX}.NewRouter`,
		`${MUX}.Router`,
		`${MUX}.Route`
	],
	...GO_HANDLERS,
	harmless: [
		"net/http.*",
		"github.com/gorilla/*",
		"github.com/rs/cors.*"
	],
	calls: { [`${MUX}.NewRouter`]: (_call, host) => host.router("app") },
	method(router, name, call, host) {
		if (router.kind === "route") return describe(draftOf(router, host), {
			kind: "router",
			router
		}, name, call, host);
		if (name === "Use") {
			host.guard(router, host.guardNames(call.args.positional), { whole: true });
			return constant(void 0);
		}
		if (name === "StrictSlash" || name === "SkipClean" || name === "UseEncodedPath") return {
			kind: "router",
			router
		};
		const view = host.router("route", { parent: router });
		drafts(host).set(view.router, {
			router,
			site: call.site,
			path: constant(""),
			isPrefix: false,
			methods: void 0,
			isMethodUnknown: false,
			handler: void 0
		});
		return name === "NewRoute" ? view : describe(draftOf(view.router, host), view, name, call, host);
	},
	finish(host) {
		for (const draft of drafts(host).values()) end(draft, host);
	},
	path: bracePath
};
function drafts(host) {
	return host.state("drafts", () => /* @__PURE__ */ new Map());
}
function draftOf(view, host) {
	return drafts(host).get(view);
}
function describe(draft, view, name, call, host) {
	if (draft === void 0) return void 0;
	const [first, second] = call.args.positional;
	switch (name) {
		case "HandleFunc":
		case "Handle":
			draft.path = first?.value ?? draft.path;
			draft.site = call.site;
			draft.handler = second;
			return view;
		case "Path":
			draft.path = first?.value ?? draft.path;
			return view;
		case "PathPrefix":
			draft.path = first?.value ?? draft.path;
			draft.isPrefix = true;
			return view;
		case "Methods":
			draft.methods = call.args.positional.flatMap((arg) => methodsNamed(arg.value, host) ?? []);
			draft.isMethodUnknown = call.args.positional.some(({ value }) => !areNamed(value, host));
			return view;
		case "Handler":
		case "HandlerFunc":
			draft.site = call.site;
			draft.handler = first;
			return view;
		case "Subrouter": {
			const made = host.router("group", { parent: draft.router });
			host.mount(draft.router, draft.path, made.router, { site: draft.site });
			if (draft.methods !== void 0) made.router.data.set("methods", {
				kind: "list",
				items: draft.methods.map((method) => constant(method)),
				open: false
			});
			return made;
		}
		default: return [
			"Name",
			"Host",
			"Schemes",
			"Headers",
			"HeadersRegexp",
			"Queries",
			"MatcherFunc",
			"BuildOnly"
		].includes(name) ? view : constant(void 0);
	}
}
function end(draft, host) {
	const { handler, router, site } = draft;
	if (handler === void 0) return;
	const inner = routersIn(handler.value, router, host);
	for (const child of inner) host.mount(router, placeOf(child, draft.path, draft.isPrefix ? constant("") : draft.path, host), whole(child.router), { site });
	if (inner.length > 0) return;
	const isStatic = /FileServer/.test(handler.written);
	const path = draft.isPrefix ? below$1(draft.path) : draft.path;
	if (draft.isMethodUnknown) host.unresolved("its method is not known", {
		router,
		path,
		site
	});
	host.route(router, {
		methods: draft.methods ?? inherited(router, host),
		path,
		handler: host.handlerName(handler),
		nature: isStatic ? "static" : "operation",
		site
	});
}
function areNamed(value, host) {
	return host.items(value)?.every((item) => host.text(item) !== void 0 || methodsNamed(item, host) !== void 0) === true;
}
function whole(router) {
	return router.parent === void 0 ? router : whole(router.parent);
}
function inherited(router, host) {
	return methodsNamed(router.data.get("methods"), host) ?? ["ANY"];
}
function below$1(prefix) {
	return prefix.kind === "constant" ? constant(`${String(prefix.value).replace(/\/$/, "")}/*`) : prefix;
}

// src/frameworks/shared/huma.ts
const HUMA = "github.com/danielgtaylor/huma";
const ADAPTERS = {
	New: 0,
	NewWithGroup: 1,
	NewWithPrefix: 0
};
const PACKAGES$1 = "bunrouter chi echo fiber flow gin go httprouter mux".split(" ").map((name) => `huma${name}`);
const HUMA_CALLS = {
	...Object.fromEntries(PACKAGES$1.flatMap((name) => Object.entries(ADAPTERS).map(([made, at]) => [`${HUMA}/adapters/${name}.${made}`, (call, host) => api(call, at, made === "NewWithPrefix", host)]))),
	[`${HUMA}.Register`]: register$1,
	[`${HUMA}.NewGroup`]: group,
	[`${HUMA}.AutoRegister`]: registerAll,
	...Object.fromEntries([
		"Get",
		"Post",
		"Put",
		"Patch",
		"Delete",
		"Head",
		"Options"
	].map((verb) => [`${HUMA}.${verb}`, (call, host) => convenience(call, verb.toUpperCase(), host)]))
};
function api({ args }, at, isPrefixed, host) {
	const parent = host.routerOf(args.positional[at]?.value);
	if (parent === void 0) return void 0;
	const made = host.router("huma", { parent });
	host.mount(parent, isPrefixed ? args.positional[1]?.value ?? "" : "", made.router);
	return made;
}
function register$1({ args }, host) {
	const [on, operation, handler] = args.positional;
	const router = host.routerOf(on?.value);
	if (router === void 0) return void 0;
	const path = host.entry(operation?.value, "Path");
	const methods = methodsNamed(host.entry(operation?.value, "Method"), host);
	if (path === void 0 || methods === void 0) host.unresolved(`what is registered is not known: ${operation?.written ?? "nothing"}`, {
		router,
		...path === void 0 ? {} : { path }
	});
	else host.route(router, {
		methods,
		path,
		handler: host.handlerName(handler)
	});
	return constant(void 0);
}
function convenience({ args }, method, host) {
	const [on, path, handler] = args.positional;
	const router = host.routerOf(on?.value);
	const methods = methodsNamed(constant(method), host);
	if (router === void 0 || path === void 0 || methods === void 0) return void 0;
	host.route(router, {
		methods,
		path: path.value,
		handler: host.handlerName(handler)
	});
	return constant(void 0);
}
function group({ args }, host) {
	const [on, ...prefixes] = args.positional;
	const parent = host.routerOf(on?.value);
	if (parent === void 0) return void 0;
	const made = host.router("huma", { parent });
	for (const prefix of prefixes.length === 0 ? [constant("")] : prefixes.map(({ value }) => value)) host.mount(parent, prefix, made.router);
	return made;
}
function registerAll({ args }, host) {
	const [on, server] = args.positional;
	const router = host.routerOf(on?.value);
	const object = server === void 0 ? void 0 : host.force(server.value);
	if (router === void 0 || object?.kind !== "instance") return void 0;
	for (const { name } of host.members(object.class, { inherited: true })) if (name.startsWith("Register")) host.call(host.member(object, name), given({
		kind: "router",
		router
	}));
	return constant(void 0);
}

// src/frameworks/shared/routegroup.ts
const ROUTEGROUP = "github.com/go-pkgz/routegroup";
function bundleOn({ args }, host) {
	const [mux, prefix] = args.positional;
	const parent = host.routerOf(mux?.value);
	return parent === void 0 ? void 0 : below(parent, prefix?.value ?? constant(""), [], host);
}
function bundleMethod(router, name, call, host, register) {
	const { positional } = call.args;
	const [first, second] = positional;
	switch (name) {
		case "Group": return below(router, constant(""), [], host);
		case "Mount": return below(router, first?.value ?? constant(""), [], host);
		case "With": return below(router, constant(""), positional, host);
		case "Route": {
			const group = below(router, constant(""), [], host);
			if (first !== void 0) host.call(first.value, given(group));
			return constant(void 0);
		}
		case "Use":
			host.guard(router, host.guardNames(positional));
			return constant(void 0);
		case "HandleFiles":
			host.route(router, {
				methods: ["GET"],
				path: first?.value ?? "",
				handler: name,
				nature: "static"
			});
			return constant(void 0);
		case "Handle":
		case "HandleFunc":
		case "HandleRoot":
		case "HandleRootFunc":
			if (first !== void 0) register(router, exactly(first, name, host), second, host);
			return constant(void 0);
		default: return constant(void 0);
	}
}
function exactly(pattern, name, host) {
	const text = host.text(pattern.value);
	return name !== "Handle" && text !== void 0 && /^(?:\S+\s+)?\/$/.test(text) ? {
		...pattern,
		value: constant(`${text}{$}`)
	} : pattern;
}
function below(parent, prefix, guards, host) {
	const made = host.router("bundle", { parent });
	host.mount(parent, prefix, made.router, { guards: host.guardNames(guards) });
	return made;
}

// src/frameworks/net-http.ts
const netHttp = {
	id: "net-http",
	title: "net/http",
	languages: ["go"],
	docs: "https://pkg.go.dev/net/http#ServeMux",
	packages: [ROUTEGROUP, HUMA],
	mentions: [
		"NewServeMux",
		"ServeMux",
		"http.HandleFunc",
		"http.Handle"
	],
	...GO_HANDLERS,
	harmless: [
		"net/http.*",
		"net/http/*",
		"golang.org/x/net/*",
		"github.com/rs/cors.*",
		`${ROUTEGROUP}.*`,
		`${HUMA}/*`,
		`${HUMA}.*`
	],
	calls: {
		"net/http.NewServeMux": (_call, host) => host.router("app"),
		"net/http.ServeMux": (_call, host) => host.router("app"),
		"net/http.HandleFunc": (call, host) => register(defaultMux(host), call, host),
		"net/http.Handle": (call, host) => register(defaultMux(host), call, host),
		[`${ROUTEGROUP}.New`]: bundleOn,
		[`${ROUTEGROUP}.Mount`]: bundleOn,
		...HUMA_CALLS
	},
	symbol: (symbol, host) => symbol === "net/http.DefaultServeMux" ? {
		kind: "router",
		router: defaultMux(host)
	} : void 0,
	method(router, name, call, host) {
		if (router.kind === "bundle") return bundleMethod(router, name, call, host, one);
		if (router.kind === "huma") {
			if (name === "UseMiddleware") host.guard(router, host.guardNames(call.args.positional));
			return constant(void 0);
		}
		if (name === "Handle" || name === "HandleFunc") return register(router, call, host);
		return constant(void 0);
	},
	path: bracePath
};
function defaultMux(host) {
	return host.state("default", () => {
		const { router } = host.router("app");
		router.served = true;
		return router;
	});
}
function register(router, call, host) {
	const [pattern, handler] = call.args.positional;
	if (pattern === void 0) return constant(void 0);
	for (const known of host.alternatives(pattern.value)) one(router, {
		...pattern,
		value: known
	}, handler, host);
	return constant(void 0);
}
function one(router, pattern, handler, host) {
	const { methods, path } = split(pattern.value, host);
	const inner = routersIn(handler?.value, router, host);
	for (const child of inner) host.mount(router, child.stripped ?? constant(""), child.router);
	if (inner.length > 0) return;
	const text = host.text(path);
	const nature = isFileServer(handler?.value, host) ? "static" : "operation";
	const last = path.kind === "text" ? path.parts.at(-1) : text;
	const whole = typeof last === "string" && last.endsWith("/") ? host.concatenate([path, constant("{wildcard...}")]) : path;
	const { name, guards } = unwrapped(handler, host);
	host.route(router, {
		methods,
		path: whole,
		handler: name,
		guards: nature === "static" ? [] : guards,
		nature
	});
}
function unwrapped(handler, host) {
	const guards = [];
	for (let text = handler?.written ?? "";;) {
		const [, name, inner] = /^([\w.]+)\([^()]*\)\((.+)\)$/s.exec(text) ?? /^([\w.]+)\((?:'[^']*', )?([\w.]+(?:\(.*\))*|\(inline\))\)$/s.exec(text) ?? [];
		if (name === void 0 || inner === void 0) return {
			name: guards.length === 0 ? host.handlerName(handler) : text.replace(/(?<=.)\(.*$/s, ""),
			guards
		};
		if (!/^http\.(?:HandlerFunc|StripPrefix)$/.test(name)) guards.push({ name });
		text = inner;
	}
}
function split(value, host) {
	const [start] = value.kind === "text" ? value.parts : [host.text(value)];
	if (typeof start !== "string") return {
		methods: ["ANY"],
		path: value
	};
	const match = /^(?:([A-Z]+)\s+)?([^/]*)(.*)$/s.exec(start);
	const methods = match?.[1] === void 0 ? void 0 : methodsNamed(constant(match[1]), host);
	const rest = `${match?.[3] ?? ""}`;
	return {
		methods: methods ?? ["ANY"],
		path: value.kind === "text" ? {
			...value,
			parts: [rest, ...value.parts.slice(1)]
		} : constant(rest)
	};
}

// src/frameworks/shared/go-generation.ts
function generationsOf(generator, host) {
	return host.state(`generations of ${generator.command}`, () => {
		return [...host.files("**/*.go").map((file) => [file, /^\/\/go:generate\s+(.*)$/gm]), ...[
			"**/Makefile",
			"**/*.mk",
			"**/*.sh"
		].flatMap((glob) => host.files(glob)).map((file) => [file, /^\s*(.*)$/gm])].flatMap(([file, line]) => {
			const text = host.data(file);
			if (typeof text !== "string" || !text.includes(generator.command)) return [];
			return [...text.replace(/\\\n/g, " ").matchAll(line)].flatMap(([, command = ""]) => generation(generator, command, file, host));
		});
	});
}
function generation(generator, command, file, host) {
	const words = command.match(/"[^"]*"|'[^']*'|\S+/g)?.map((word) => word.replace(/^["']|["']$/g, "")) ?? [];
	const at = words.findIndex((word) => new RegExp(`(?:^|/)${generator.command}(?:@\\S+)?$`).test(word));
	if (at < 0) return [];
	const flags = /* @__PURE__ */ new Map();
	const rest = [];
	for (let next = at + 1; next < words.length; next++) {
		const [, flag, value] = /^--?([\w-]+)(?:=(.*))?$/.exec(words[next] ?? "") ?? [];
		if (flag === void 0) rest.push(words[next] ?? "");
		else if (value !== void 0) flags.set(flag, value);
		else flags.set(flag, generator.valued.includes(flag) ? words[++next] ?? "" : "");
	}
	const spec = rest.at(-1);
	const from = folderOf(file);
	if (spec === void 0 || spec.includes("://")) return [];
	const output = inside$1(from, generator.output(flags, from, host));
	return [{
		directory: output.endsWith(".go") ? folderOf(output) : output,
		spec: inside$1(from, spec)
	}];
}
function inside$1(folder, path) {
	const joined = posix.normalize(posix.join(folder, path.replace(/\$\((?:CURDIR|PWD)\)\/|\$PWD\//, "")));
	return joined === "." ? "" : joined.replace(/\/$/, "");
}
function folderOf(file) {
	const folder = posix.dirname(file);
	return folder === "." ? "" : folder;
}
function generatedName(symbol, generator, host) {
	const slash = symbol.lastIndexOf("/");
	const dot = symbol.indexOf(".", slash + 1);
	if (dot < 0) return void 0;
	const path = symbol.slice(0, dot);
	const generations = generationsOf(generator, host).filter(({ directory }) => directory !== "" && (path === directory || path.endsWith(`/${directory}`)));
	return generations.length === 0 ? void 0 : {
		name: symbol.slice(dot + 1),
		generations
	};
}

// src/frameworks/shared/go-implementation.ts
function registerImplemented(one, host) {
	const [first] = typesOf(one, host);
	for (const operation of one.api.operations) {
		const methods = [operation.method];
		const path = one.path(operation);
		const wanted = plain(operation.operationId ?? one.unnamed(operation));
		const found = first === void 0 ? void 0 : methodOf(first, wanted, host);
		if (first === void 0) host.unresolved("it is not known which type implements the operations of the generated server", {
			router: one.router,
			methods,
			path,
			site: one.site
		});
		else if (found !== void 0) host.route(one.router, {
			methods,
			path,
			handler: `${first.name}.${found.name}`,
			guards: one.guards,
			site: found.site,
			settled: true
		});
	}
}
function typesOf({ api, value, unnamed }, host) {
	const types = (value === void 0 ? [] : host.alternatives(value)).flatMap((one) => one.kind === "instance" ? [one.class] : []);
	if (types.length > 0) return types;
	const names = api.operations.map((operation) => plain(operation.operationId ?? unnamed(operation)));
	const complete = host.classes().filter((type) => {
		if (isGenerated$1(host.data(type.scope.file))) return false;
		const own = new Set(host.members(type, { inherited: true }).map((member) => plain(member.name)));
		return names.length > 0 && names.every((name) => own.has(name)) && host.members(type).some((one) => !one.abstract);
	});
	return complete.length === 1 ? complete : [];
}
function isGenerated$1(text) {
	return typeof text === "string" && /^\/\/ Code generated .*DO NOT EDIT/m.test(text);
}
function methodOf(type, wanted, host) {
	const named = host.members(type, { inherited: true }).filter((member) => member.kind === "method" && plain(member.name) === wanted && !member.declarer.name.startsWith("Unimplemented"));
	return named.find((member) => !member.abstract) ?? (type.node.flavour === "struct" ? named[0] : void 0);
}
function plain(name) {
	return name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}

// src/frameworks/oapi-codegen.ts
const COMMAND$1 = {
	command: "oapi-codegen",
	valued: [
		"config",
		"o",
		"package",
		"generate",
		"include-tags",
		"exclude-tags",
		"templates",
		"import-mapping"
	],
	output(flags, from, host) {
		const config = host.data(inside$1(from, flags.get("config") ?? flags.get("o-config") ?? ""));
		const written = typeof config === "object" && config !== null && "output" in config ? config.output : void 0;
		return flags.get("o") ?? (typeof written === "string" ? written : ".");
	}
};
const REGISTERING = {
	RegisterHandlers: {
		router: 0,
		server: 1
	},
	RegisterHandlersWithBaseURL: {
		router: 0,
		server: 1,
		base: 2
	},
	RegisterHandlersWithOptions: {
		router: 0,
		server: 1,
		options: 2
	},
	Handler: { server: 0 },
	HandlerFromMux: {
		router: 1,
		server: 0
	},
	HandlerFromMuxWithBaseURL: {
		router: 1,
		server: 0,
		base: 2
	},
	HandlerWithOptions: {
		server: 0,
		options: 1
	}
};
const oapiCodegen = {
	id: "oapi-codegen",
	title: "oapi-codegen",
	languages: ["go"],
	docs: "https://github.com/oapi-codegen/oapi-codegen#generating-server-side-boilerplate",
	packages: ["github.com/oapi-codegen", "github.com/deepmap/oapi-codegen"],
	mentions: ["oapi-codegen"],
	...GO_HANDLERS,
	harmless: ["net/http.*"],
	generated(call, isThere, host) {
		const found = isThere ? void 0 : generatedName(call.symbol, COMMAND$1, host);
		const shape = found === void 0 ? void 0 : REGISTERING[found.name];
		if (found === void 0 || shape === void 0) return void 0;
		const { positional } = call.args;
		const options = shape.options === void 0 ? void 0 : positional[shape.options]?.value;
		const given = shape.router === void 0 ? host.entry(options, "BaseRouter") : positional[shape.router]?.value;
		const router = given === void 0 ? host.router("app") : {
			kind: "router",
			router: host.routerOf(given)
		};
		if (router.router === void 0) {
			const base = shape.base === void 0 ? void 0 : positional[shape.base]?.value;
			host.unresolved("the router that the generated server is registered on is not known", { path: host.concatenate([
				{
					kind: "unknown",
					why: "what is before it",
					site: call.site
				},
				base ?? constant(""),
				{
					kind: "unknown",
					why: "every operation",
					site: call.site
				}
			]) });
			return;
		}
		const api = found.generations.map(({ spec }) => host.description(spec)).find((one) => one !== void 0);
		if (api === void 0) {
			const spec = found.generations[0]?.spec ?? "";
			host.unresolved(`the API description ${spec} cannot be read`, { router: router.router });
			return {
				kind: "router",
				router: router.router
			};
		}
		const base = shape.base === void 0 ? host.entry(options, "BaseURL") : positional[shape.base]?.value;
		serve({
			api,
			call,
			router: router.router,
			server: positional[shape.server],
			base,
			options
		}, host);
		return {
			kind: "router",
			router: router.router
		};
	},
	path: bracePath
};
function serve({ api, call, router, server, base, options }, host) {
	const prefix = base === void 0 ? "" : host.texts(base)[0]?.text ?? "";
	const middlewares = host.items(host.entry(options, "Middlewares")) ?? [];
	registerImplemented({
		api,
		value: implementation(server?.value, host),
		router,
		site: call.site,
		guards: host.guardNames(middlewares.map((value) => ({
			value,
			written: ""
		}))),
		path: ({ path }) => `${prefix}${inDialect(path, router)}`,
		unnamed: operationName$1
	}, host);
}
function implementation(value, host) {
	if (value === void 0) return void 0;
	const [only] = host.alternatives(value);
	return only?.kind === "term" && /\.NewStrictHandler(?:WithOptions)?$/.test(only.symbol) ? only.args?.positional[0]?.value : value;
}
function operationName$1({ method, path }) {
	return `${method}${path}`;
}
const COLONS = [
	"echo",
	"fiber",
	"gin"
];
function inDialect(path, router) {
	return COLONS.includes(router.framework) ? path.replace(/\{(\w+)\}/g, ":$1") : path;
}

// src/frameworks/ogen.ts
const COMMAND = {
	command: "ogen",
	valued: [
		"target",
		"package",
		"config",
		"loglevel",
		"cpuprofile",
		"memprofile"
	],
	output: (flags) => flags.get("target") ?? "api"
};
const ogen = {
	id: "ogen",
	title: "ogen",
	languages: ["go"],
	docs: "https://ogen.dev/docs/intro/",
	packages: ["github.com/ogen-go/ogen"],
	dispatches: GO_HANDLERS.dispatches,
	harmless: ["net/http.*"],
	generated(call, _isThere, host) {
		const found = generatedName(call.symbol, COMMAND, host);
		if (found?.name === "WithPathPrefix") return {
			kind: "term",
			...call
		};
		if (found?.name !== "NewServer") return void 0;
		const made = host.router("app");
		const result = list([made, constant(void 0)]);
		const api = found.generations.map(({ spec }) => host.description(spec)).find((one) => one !== void 0);
		if (api === void 0) {
			host.unresolved(`the API description ${found.generations[0]?.spec ?? ""} cannot be read`, { router: made.router });
			return result;
		}
		for (const { value } of call.args.positional.slice(1)) {
			const option = host.force(value);
			if (option.kind === "term" && option.symbol.endsWith(".WithPathPrefix")) made.router.prefix = option.args?.positional[0]?.value;
		}
		registerImplemented({
			api,
			value: call.args.positional[0]?.value,
			router: made.router,
			site: call.site,
			guards: [],
			path: ({ path }) => path,
			unnamed: operationName
		}, host);
		return result;
	},
	path: bracePath
};
function operationName({ method, path }) {
	return `${path}${method}`;
}

// src/frameworks/go.generated.ts
const frameworks = [
	chi,
	echo,
	fiber,
	gin,
	gorillaMux,
	netHttp,
	oapiCodegen,
	ogen
];

// src/languages/go/build-constraints.ts
const HOLDS = /* @__PURE__ */ new Set([
	"linux",
	"unix",
	"amd64",
	"gc",
	"cgo"
]);
const NEVER = new Set("aix android darwin dragonfly freebsd illumos ios js nacl netbsd openbsd plan9 solaris wasip1 windows zos 386 arm arm64 loong64 mips mips64 mips64le mipsle ppc ppc64 ppc64le riscv64 s390x sparc64 wasm gccgo appengine generate gofuzz ignore ignore_autogenerated race tinygo tools wireinject".split(" "));
const CONSTRAINTS = /* @__PURE__ */ new WeakMap();
function isBuilt(file, project) {
	const own = constraintOf(file, project);
	if (own === void 0 || own.byDefault) return true;
	if (!own.withTags) return false;
	const directory = posix.dirname(file);
	return !project.filesIn(directory === "." ? "" : directory).some((other) => {
		const constraint = other === file || !other.endsWith(".go") ? void 0 : constraintOf(other, project);
		return constraint?.byDefault === true && [...own.tags].some((tag) => constraint.tags.has(tag));
	});
}
function constraintOf(file, project) {
	const known = CONSTRAINTS.get(project) ?? /* @__PURE__ */ new Map();
	CONSTRAINTS.set(project, known);
	if (!known.has(file)) known.set(file, readConstraint(project.read(file) ?? ""));
	return known.get(file);
}
function readConstraint(text) {
	const end = text.search(/^package /m);
	const head = end < 0 ? "" : text.slice(0, end);
	const written = /^\/\/go:build (.+)$/m.exec(head)?.[1] ?? older(head);
	if (written === void 0) return void 0;
	const tokens = written.match(/&&|\|\||[!()]|[^\s!()&|]+/g) ?? [];
	const tags = new Set(tokens.filter((token) => /^\w/.test(token) && fixed(token) === void 0));
	return {
		byDefault: holds(tokens, false),
		withTags: holds(tokens, true),
		tags
	};
}
function older(head) {
	const lines = [...head.matchAll(/^\/\/ ?\+build (.+)$/gm)].map(([, words = ""]) => words.trim().split(/\s+/).map((word) => word.replaceAll(",", " && ")).join(" || "));
	return lines.length === 0 ? void 0 : lines.map((line) => `(${line})`).join(" && ");
}
function fixed(tag) {
	if (HOLDS.has(tag) || /^go1\.\d+$/.test(tag)) return true;
	return NEVER.has(tag) ? false : void 0;
}
function holds(tokens, asked) {
	let at = 0;
	const any = () => {
		let value = all();
		while (tokens[at] === "||") {
			at++;
			value = all() || value;
		}
		return value;
	};
	const all = () => {
		let value = one();
		while (tokens[at] === "&&") {
			at++;
			value = one() && value;
		}
		return value;
	};
	const one = () => {
		const token = tokens[at++];
		if (token === "!") return !one();
		if (token === "(") {
			const value = any();
			at++;
			return value;
		}
		return token === void 0 || (fixed(token) ?? asked);
	};
	return any();
}

// src/languages/go/test-files.ts
const OTHER_SYSTEM = /_(?:aix|android|darwin|dragonfly|freebsd|illumos|ios|js|nacl|netbsd|openbsd|plan9|solaris|wasip1|windows|zos)(?:_[a-z0-9]+)?\.go$/;
function isTest(file) {
	const segments = file.split("/");
	const name = segments.pop() ?? file;
	if (name.endsWith("_test.go") || /^(?:mock_.*|.*_mocks?|[_.].*)\.go$/.test(name)) return true;
	if (OTHER_SYSTEM.test(name) && !/^(?:js|windows|android|ios)\.go$/.test(name)) return true;
	return segments[0] === "example" || segments.some((segment) => TEST_FOLDER.test(segment));
}
const TEST_FOLDER = /^(?:vendor|testdata|fixtures?|mocks?|examples|e2e|[_.].+)$/;
function isGenerated(text) {
	const end = text.search(/^package /m);
	return /^\/\/ Code generated .* DO NOT EDIT\.\r?$/m.test(text.slice(0, end < 0 ? 4e3 : end));
}

// src/languages/go/entries.ts
function entries(project) {
	return project.files.filter((file) => file.endsWith(".go") && !isTest(file) && isBuilt(file, project)).filter((file) => isProgram(project.read(file) ?? "")).sort((a, b) => rank(a) - rank(b) || depth(a) - depth(b) || (a < b ? -1 : 1));
}
function isProgram(text) {
	return /^package\s+main\b/m.test(text) && /^func\s+main\s*\(/m.test(text);
}
function rank(file) {
	const directory = posix.dirname(file);
	if (/(?:^|\/)(?:tools?|scripts?|hack|migrations?|generators?|gen)(?:\/|$)/.test(directory)) return 2;
	return directory === "." || /(?:^|\/)cmd\//.test(`${directory}/`) ? 0 : 1;
}
function depth(file) {
	return file.split("/").length;
}

// src/languages/go/import-paths.ts
const PATHS$1 = /* @__PURE__ */ new WeakMap();
function importPaths(file, project) {
	const known = PATHS$1.get(project) ?? /* @__PURE__ */ new Map();
	PATHS$1.set(project, known);
	let paths = known.get(file);
	if (paths === void 0) {
		paths = pathsIn(project.read(file) ?? "");
		known.set(file, paths);
	}
	return paths;
}
function pathsIn(text) {
	return [...text.matchAll(/^import\s*(?:\(([^)]*)\)|([^(\n]*"[^"\n]+"))/gm)].flatMap(([, group, single]) => [...(group ?? single ?? "").matchAll(/^\s*(?:[\w.]+\s+)?"([^"\n]+)"/gm)].map(([, path = ""]) => path));
}

// src/languages/go/literals.ts
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|((?:x[0-9a-fA-F]{2}|[0-7]{3})(?:\\(?:x[0-9a-fA-F]{2}|[0-7]{3}))*)|([\s\S]))/g;
const SINGLE = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
function unescaped(text) {
	if (!text.includes("\\")) return text;
	return text.replace(ESCAPE, (whole, four, eight, bytes, single) => {
		const hex = four ?? eight;
		if (hex !== void 0) {
			const code = Number.parseInt(hex, 16);
			return code > 1114111 ? whole : String.fromCodePoint(code);
		}
		if (bytes !== void 0) return decodedBytes(bytes);
		return SINGLE[single] ?? single;
	});
}
function decodedBytes(escapes) {
	const bytes = escapes.split("\\").map((each) => each.startsWith("x") ? Number.parseInt(each.slice(1), 16) : Number.parseInt(each, 8));
	return new TextDecoder().decode(Uint8Array.from(bytes));
}
function stringValue(text) {
	const inner = text.slice(1, -1);
	return text.startsWith("`") ? inner.replaceAll("\r", "") : unescaped(inner);
}
function numberValue(text) {
	const digits = text.replaceAll("_", "").toLowerCase();
	if (/^0[0-7]+$/.test(digits)) return Number.parseInt(digits, 8);
	const hexFloat = /^0x([0-9a-f]*)\.?([0-9a-f]*)p([+-]?\d+)$/.exec(digits);
	if (hexFloat === null) return Number(digits);
	const [, whole = "", fraction = "", exponent = "0"] = hexFloat;
	return Number.parseInt(whole + fraction || "0", 16) * 2 ** (Number(exponent) - 4 * fraction.length);
}

// src/languages/go/context.ts
function statementsOf(block) {
	return parts(block).flatMap((child) => child.type === "statement_list" ? parts(child) : [child]);
}

// src/languages/go/lower-control.ts
function lowerControl(context, node) {
	switch (node.type) {
		case "if_statement": return [branch(context, node)];
		case "for_statement": return [loop(context, node)];
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
		then: lowerBlock(context, node.childForFieldName("consequence")),
		else: alternative === null ? [] : otherwise(context, alternative),
		line
	};
	const before = initial(context, node);
	return before.length === 0 ? test : {
		kind: "block",
		body: [...before, test],
		line
	};
}
function otherwise(context, node) {
	return node.type === "block" ? lowerBlock(context, node) : [branch(context, node)];
}
function initial(context, node) {
	const first = node.childForFieldName("initializer");
	return first === null ? [] : lowerStatement(context, first);
}
function loop(context, node) {
	const clause = parts(node).find((part) => part.type !== "block");
	const body = lowerBlock(context, node.childForFieldName("body"));
	const line = lineOf(node);
	if (clause?.type === "range_clause") return range(context, clause, body, line);
	if (clause?.type !== "for_clause") return {
		kind: "count",
		init: [],
		...clause && { test: lowerExpression(context, clause) },
		body,
		line
	};
	const test = clause.childForFieldName("condition");
	const update = clause.childForFieldName("update");
	const [step] = update === null ? [] : lowerStatement(context, update);
	return {
		kind: "count",
		init: initial(context, clause),
		...test && { test: lowerExpression(context, test) },
		...step?.kind === "expression" && { step: step.expression },
		body,
		line
	};
}
function range(context, clause, body, line) {
	const left = clause.childForFieldName("left");
	const right = clause.childForFieldName("right");
	const over = right === null ? opaqueAt("range", [], line) : lowerExpression(context, right);
	const targets = left === null ? [] : parts(left).map((part) => lowerTargets(context, part));
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
	const value = subject === null ? void 0 : lowerExpression(context, subject);
	const isHeld = value !== void 0 && value.kind !== "name" && value.kind !== "literal";
	const name = `switch ${line}`;
	const before = [...initial(context, node)];
	if (isHeld) before.push({
		kind: "let",
		target: namePattern(name, line),
		value,
		line
	});
	const against = isHeld ? {
		...nameAt(name, line),
		holds: value
	} : value;
	const cases = parts(node).flatMap((part) => {
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
			test: part.type === "default_case" ? void 0 : anyOf(tests, lineOf(part)),
			body: body.flatMap((each) => lowerStatement(context, each)),
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
	return parts(node).filter((part) => part.type === "statement_list").flatMap(parts);
}
function typeSwitch(context, node) {
	const line = lineOf(node);
	const subject = lowerTest(context, node.childForFieldName("value"), line);
	const alias = node.childForFieldName("alias");
	const target = alias === null ? void 0 : lowerTargets(context, alias);
	const before = [...initial(context, node)];
	if (target !== void 0) before.push({
		kind: "let",
		target,
		value: subject,
		line
	});
	const cases = parts(node).flatMap((part) => {
		if (part.type !== "type_case" && part.type !== "default_case") return [];
		const tests = part.childrenForFieldName("type").filter((type) => type.isNamed).map((type) => opaqueAt("type test", [subject, lowerType(context, type)], lineOf(part)));
		return [{
			test: part.type === "default_case" ? void 0 : anyOf(tests, lineOf(part)),
			body: caseBody(part).flatMap((each) => lowerStatement(context, each)),
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
	const cases = parts(node).map((part) => {
		const line = lineOf(part);
		const communication = part.childForFieldName("communication");
		return {
			test: part.type === "default_case" ? void 0 : opaqueAt("a channel that is ready", [], line),
			body: [...communication === null ? [] : communicated(context, communication), ...caseBody(part).flatMap((each) => lowerStatement(context, each))],
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
	if (node.type !== "receive_statement") return lowerStatement(context, node);
	const line = lineOf(node);
	const right = node.childForFieldName("right");
	const received = right === null ? opaqueAt("a channel", [], line) : lowerExpression(context, right);
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
function lowerBlock(context, block) {
	if (block === null) return [];
	return statementsOf(block).flatMap((child) => lowerStatement(context, child));
}
function lowerStatement(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "short_var_declaration": return [lowerShort(context, node)];
		case "assignment_statement":
		case "inc_statement":
		case "dec_statement": return [lowerAssignment(context, node)];
		case "var_declaration": return lowerVariables(context, node);
		case "const_declaration": return lowerConstants(context, node);
		case "type_declaration": return lowerTypes(context, node);
		case "return_statement": return [lowerReturn(context, node)];
		case "expression_statement":
		case "defer_statement":
		case "go_statement": return parts(node).map((part) => effect(lowerExpression(context, part), line));
		case "send_statement": {
			const sent = ["channel", "value"].flatMap((name) => lowerList(context, node.childForFieldName(name)));
			return [effect(opaqueAt("a value sent to a channel", sent, line), line)];
		}
		case "block": return [{
			kind: "block",
			body: lowerBlock(context, node),
			line
		}];
		case "labeled_statement": return parts(node).filter((part) => part.type !== "label_name").flatMap((part) => lowerStatement(context, part));
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
		case "goto_statement": return [effect(opaqueAt("goto", [], line), line)];
		case "empty_statement":
		case "fallthrough_statement": return [];
		case "ERROR": return parts(node).flatMap((part) => lowerStatement(context, part));
		default: return lowerControl(context, node) ?? [effect(lowerExpression(context, node), line)];
	}
}
function effect(expression, line) {
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
	const list = firstPart(node);
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
	return node === null ? literalAt(true, line) : lowerExpression(context, node);
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
	if (type.type === "pointer_type") return void 0;
	if (new RegExp(`(?<!StringVarP?\\(\\s*)&${name}\\b`).test(context.source.text)) {
		const line = lineOf(type);
		const value = opaqueAt(`variable ${name}, which is set through its address`, [], line);
		return type.type === "qualified_type" ? {
			kind: "map",
			entries: [{
				key: null,
				value
			}],
			type: lowerType(context, type),
			line
		} : value;
	}
	return zeroOf(context, lowerType(context, type), lineOf(type));
}
const NILABLE = [
	"pointer_type",
	"function_type",
	"interface_type",
	"map_type",
	"channel_type"
];
function zeroOfField(context, node, type) {
	const line = node === null ? type.line : lineOf(node);
	if (node === null || type.kind === "list") return void 0;
	if (NILABLE.includes(node.type) || node.type === "qualified_type") return literalAt(null, line);
	if (type.kind !== "name") return void 0;
	if (Object.hasOwn(SCALARS, type.name)) return literalAt(SCALARS[type.name], line);
	const declared = context.types.get(type.name);
	return type.name === "error" || declared?.kind === "class" && declared.flavour === "interface" ? literalAt(null, line) : void 0;
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
function lowerFunction(context, node) {
	const name = node.childForFieldName("name");
	return {
		kind: "function",
		...node.type === "function_declaration" && name !== null && { name: textOf(context.source, name) },
		params: lowerParameters(context, node.childForFieldName("parameters")),
		receiver: "lexical",
		decorators: [],
		body: lowerBody(context, node),
		line: lineOf(name ?? node),
		endLine: endLineOf(node)
	};
}
function lowerMethod(context, node) {
	const receiver = lowerParameters(context, node.childForFieldName("receiver"));
	const rest = lowerFunction(context, node);
	return {
		...rest,
		params: [...receiver, ...rest.params],
		receiver: "first"
	};
}
function lowerParameters(context, list) {
	if (list === null) return [];
	return parts(list).flatMap((each) => {
		const type = each.childForFieldName("type");
		const shared = {
			...type && { type: lowerType(context, type) },
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
				target: namePattern(textOf(context.source, name), line),
				...shared,
				line
			};
		});
	});
}
function lowerBody(context, node) {
	const body = node.childForFieldName("body");
	if (body === null) return bodyOf([]);
	const { source, types } = context;
	const declared = resultVariables({
		source,
		types
	}, node.childForFieldName("result"));
	if (declared.length === 0) return source.body(body, (block) => lowerBlock({
		source,
		types
	}, block));
	const results = declared.map(({ target }) => target.kind === "name-pattern" ? target.name : "_");
	return source.body(body, (block) => [...declared, ...lowerBlock({
		source,
		types,
		results
	}, block)]);
}
function resultVariables(context, result) {
	if (result?.type !== "parameter_list") return [];
	return parts(result).flatMap((each) => {
		const type = each.childForFieldName("type");
		return each.childrenForFieldName("name").filter((name) => name.isNamed).map((name) => {
			const own = textOf(context.source, name);
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

// src/languages/go/lower-settings.ts
const SETTING = "a setting";
function setting(name, standard, line) {
	const args = [{ value: name }, ...standard === void 0 ? [] : [{ value: standard }]];
	return {
		kind: "call",
		callee: nameAt(SETTING, line),
		args,
		isNew: false,
		line
	};
}
const FLAGS = {
	StringVar: 2,
	StringVarP: 3
};
function flagVariable(method, list, lower) {
	const at = Object.hasOwn(FLAGS, method) ? FLAGS[method] : void 0;
	const [into, name, ...rest] = parts(list);
	const standard = at === void 0 ? void 0 : rest[at - 2];
	if (into === void 0 || name === void 0 || standard === void 0) return void 0;
	if (into.type !== "unary_expression" || into.childForFieldName("operator")?.type !== "&") return void 0;
	const line = lineOf(into);
	const target = patternOf$1(lower(into), line);
	const value = setting(lower(name), lower(standard), line);
	return target && {
		kind: "assign",
		target,
		value,
		line
	};
}
function patternOf$1(place, line) {
	if (place.kind === "name") return {
		kind: "name-pattern",
		name: place.name,
		line
	};
	return place.kind === "member" ? {
		kind: "place-pattern",
		place,
		line
	} : void 0;
}
const DEFAULT_TAG = /(?:^|\s)(?:default|envDefault|env-default):("(?:[^"\\]|\\.)*")/;
const FILLED_TAG = /(?:^|\s)(?:env|envconfig|mapstructure|koanf|toml|yaml|ini|hcl|long|arg):"/;
const REQUIRED_TAG = /(?:^|\s)(?:env|validate|binding|required|env-required):"[^"]*(?:required|notEmpty|true)/;
function taggedDefault(name, tag, line) {
	const [, text] = DEFAULT_TAG.exec(tag) ?? [];
	if (text !== void 0) return setting(literalAt(name, line), literalAt(stringValue(text), line), line);
	if (!FILLED_TAG.test(tag)) return void 0;
	return REQUIRED_TAG.test(tag) ? opaqueAt(`setting ${name}, which has to be made`, [], line) : setting(literalAt(name, line), void 0, line);
}

// src/languages/go/lower-types.ts
function lowerType(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "type_identifier":
		case "identifier": return nameAt(textOf(context.source, node), line);
		case "qualified_type": return {
			kind: "member",
			object: nameAt(fieldText(context, node, "package"), line),
			name: fieldText(context, node, "name"),
			line
		};
		case "generic_type":
		case "type_instantiation_expression": return inner$1(context, node.childForFieldName("type"), node);
		case "pointer_type":
		case "parenthesized_type":
		case "negated_type":
		case "type_elem":
		case "type_constraint": return inner$1(context, firstPart(node) ?? null, node);
		case "slice_type":
		case "array_type":
		case "implicit_length_array_type": return {
			kind: "list",
			items: [{ value: inner$1(context, node.childForFieldName("element"), node) }],
			line
		};
		case "map_type": return {
			kind: "index",
			object: nameAt("map", line),
			index: {
				kind: "list",
				items: ["key", "value"].map((field) => ({ value: inner$1(context, node.childForFieldName(field), node) })),
				line
			},
			line
		};
		case "channel_type": return {
			kind: "index",
			object: nameAt("chan", line),
			index: inner$1(context, node.childForFieldName("value"), node),
			line
		};
		case "function_type": return nameAt("func", line);
		case "interface_type": return parts(node).length === 0 ? nameAt("any", line) : lowerInterface(context, node);
		case "struct_type": return lowerStruct(context, node);
		default: return {
			kind: "opaque",
			what: node.type,
			parts: parts(node).map((part) => lowerType(context, part)),
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
			value: lowerType(context, node),
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
	for (const field of parts(node).flatMap(parts)) {
		const type = inner$1(context, field.childForFieldName("type"), field);
		const tag = field.childForFieldName("tag");
		const decorators = tag === null ? [] : [literalAt(stringValue(textOf(context.source, tag)), lineOf(tag))];
		const names = field.childrenForFieldName("name").filter((each) => each.isNamed);
		const zero = type.kind === "list" ? { value: {
			kind: "list",
			items: [],
			line: lineOf(field)
		} } : {};
		const untouched = zeroOfField(context, field.childForFieldName("type"), type);
		const shared = {
			kind: "field",
			static: false,
			decorators,
			type,
			...zero,
			...untouched === void 0 ? {} : { zero: untouched }
		};
		if (names.length === 0) {
			bases.push({ value: type });
			members.push({
				...shared,
				name: embeddedName(type),
				line: lineOf(field)
			});
		}
		for (const each of names) {
			const name = textOf(context.source, each);
			const standard = tag !== null && type.kind === "name" && type.name === "string" ? taggedDefault(name, stringValue(textOf(context.source, tag)), lineOf(tag)) : void 0;
			members.push({
				...shared,
				...standard && { value: standard },
				name,
				line: lineOf(each)
			});
		}
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
	for (const element of parts(node)) {
		const name = element.childForFieldName("name");
		if (element.type !== "method_elem" || name === null) {
			bases.push(...parts(element).map((type) => ({ value: lowerType(context, type) })));
			continue;
		}
		const line = lineOf(name);
		const value = {
			kind: "function",
			params: lowerParameters(context, element.childForFieldName("parameters")),
			receiver: "lexical",
			decorators: [],
			body: bodyOf([]),
			line,
			endLine: line
		};
		const own = textOf(context.source, name);
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
function inner$1(context, child, node) {
	return child === null ? nameAt("any", lineOf(node)) : lowerType(context, child);
}
function fieldText(context, node, field) {
	const child = node.childForFieldName(field);
	return child === null ? "" : textOf(context.source, child);
}

// src/languages/go/lower-composites.ts
function lowerComposite(context, node) {
	const type = node.childForFieldName("type");
	const body = node.childForFieldName("body");
	const known = type === null ? void 0 : lowerType(context, type);
	return body === null ? {
		kind: "list",
		items: [],
		line: lineOf(node)
	} : lowerValue(context, body, known, lineOf(node));
}
function lowerValue(context, body, type, line) {
	const elements = parts(body);
	const shape = shapeOf(context, type);
	const named = type === void 0 || type.kind === "list" || isMap(type) ? {} : { type };
	const isKeyed = elements.some((element) => element.type === "keyed_element");
	if (shape.kind === "map" || isKeyed || elements.length === 0 && shape.kind !== "list") return {
		kind: "map",
		entries: elements.map((element) => entry(context, element, shape)),
		...named,
		line
	};
	const element = shape.kind === "list" ? shape.element : void 0;
	return {
		kind: "list",
		items: elements.map((each) => {
			const value = lowerElement(context, each, element);
			return { value: shape.kind === "list" && value.kind === "map" ? {
				...value,
				complete: true
			} : value };
		}),
		...named,
		line
	};
}
function entry(context, element, shape) {
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
	const name = firstPart(key);
	if (name?.type === "identifier" && (shape.kind === "struct" || shape.kind === "unknown")) return literalAt(textOf(context.source, name), lineOf(name));
	return lowerElement(context, key, shape.kind === "map" ? shape.key : void 0);
}
function lowerElement(context, node, type) {
	const inside = node.type === "literal_element" ? firstPart(node) : node;
	if (inside === void 0) return literalAt(void 0, lineOf(node));
	return inside.type === "literal_value" ? lowerValue(context, inside, type, lineOf(inside)) : lowerExpression(context, inside);
}
const DEPTH = 8;
function shapeOf(context, type, depth = 0) {
	if (type === void 0) return { kind: "unknown" };
	if (type.kind === "list") return {
		kind: "list",
		element: type.items[0]?.value
	};
	if (type.kind === "class") return { kind: "struct" };
	if (isMap(type) && type.index.kind === "list") {
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
function isMap(type) {
	return type.kind === "index" && type.object.kind === "name" && type.object.name === "map";
}

// src/languages/go/new-values.ts
const NEW_VALUE = "nēw";
const GIVEN_A_VALUE = /\bnew\((?!\s*(?:\*|\[|map\[|struct\b|chan\b|func\b|interface\b|[\w.]+(?:\[[^\]]*\])?\s*\)))/g;
function withNewValues(parsed) {
	if (!parsed.text.includes("new(") || !parsed.root.hasError) return parsed;
	const text = parsed.text.replace(GIVEN_A_VALUE, `${NEW_VALUE}(`);
	return text === parsed.text ? parsed : parsed.rewritten(text);
}

// src/languages/go/lower-expressions.ts
function lowerExpression(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "identifier":
		case "field_identifier":
		case "package_identifier": return nameAt(textOf(context.source, node), line);
		case "interpreted_string_literal":
		case "raw_string_literal":
		case "rune_literal": return literalAt(stringValue(textOf(context.source, node)), line);
		case "int_literal":
		case "float_literal": return literalAt(numberValue(textOf(context.source, node)), line);
		case "true":
		case "false": return literalAt(node.type === "true", line);
		case "nil": return literalAt(null, line);
		case "iota": return context.iota === void 0 ? nameAt("iota", line) : literalAt(context.iota, line);
		case "parenthesized_expression":
		case "literal_element":
		case "variadic_argument": return inner(context, node);
		case "type_assertion_expression":
		case "type_conversion_expression": return node.type === "type_assertion_expression" ? field(context, node, "operand") : conversion(context, node);
		case "selector_expression": return member(context, node);
		case "index_expression": return {
			kind: "index",
			object: field(context, node, "operand"),
			index: field(context, node, "index"),
			line
		};
		case "slice_expression": return slice(context, node);
		case "call_expression": return call(context, node);
		case "composite_literal": return lowerComposite(context, node);
		case "func_literal": return lowerFunction(context, node);
		case "binary_expression": return {
			kind: "binary",
			operator: operatorOf(node.childForFieldName("operator")?.type ?? ""),
			left: field(context, node, "left"),
			right: field(context, node, "right"),
			line
		};
		case "unary_expression": return unary(context, node);
		case "imaginary_literal": return opaqueAt("imaginary number", [], line);
		default: return isType(node) ? lowerType(context, node) : opaque(context, node);
	}
}
const operatorOf = operatorsOf();
function lowerList(context, node) {
	if (node === null) return [];
	if (node.type !== "expression_list") return [lowerExpression(context, node)];
	return parts(node).map((part) => lowerExpression(context, part));
}
function member(context, node) {
	const name = node.childForFieldName("field");
	return {
		kind: "member",
		object: field(context, node, "operand"),
		name: name === null ? "" : textOf(context.source, name),
		line: lineOf(name ?? node)
	};
}
function slice(context, node) {
	const line = lineOf(node);
	const end = node.childForFieldName("end");
	const start = node.childForFieldName("start");
	const args = [{ value: start === null ? literalAt(0, line) : lowerExpression(context, start) }];
	if (end !== null) args.push({ value: lowerExpression(context, end) });
	return {
		kind: "call",
		callee: {
			kind: "member",
			object: field(context, node, "operand"),
			name: "slice",
			line
		},
		args,
		isNew: false,
		line
	};
}
function call(context, node) {
	const list = node.childForFieldName("arguments");
	const callee = field(context, node, "function");
	const { line } = callee;
	if (callee.kind === "name" && list !== null) {
		const built = builtIn(context, callee.name, list, line);
		if (built !== void 0) return built;
	}
	return (callee.kind === "member" && list !== null ? flagVariable(callee.name, list, (part) => lowerExpression(context, part)) : void 0) ?? {
		kind: "call",
		callee,
		args: lowerArguments(context, list),
		isNew: false,
		line
	};
}
function lowerArguments(context, list) {
	if (list === null) return [];
	return parts(list).map((part) => {
		const value = lowerExpression(context, part);
		if (part.type === "variadic_argument") return {
			value,
			spread: "list"
		};
		return { value: part.type === "composite_literal" && value.kind === "map" ? {
			...value,
			complete: true
		} : value };
	});
}
function builtIn(context, name, list, line) {
	const [first] = parts(list);
	if (first === void 0) return void 0;
	if (name === "append") {
		const [into, ...added] = lowerArguments(context, list);
		return into && {
			kind: "list",
			items: [{
				...into,
				spread: "list"
			}, ...added],
			line
		};
	}
	if (name === "nēw") return lowerExpression(context, first);
	if (name !== "make" && name !== "new") return void 0;
	return zeroOf(context, lowerType(context, first), line);
}
function conversion(context, node) {
	const type = node.childForFieldName("type");
	const operand = field(context, node, "operand");
	if (type?.type !== "generic_type") return operand;
	const line = lineOf(node);
	const target = type.childForFieldName("type");
	if (target === null) return operand;
	const named = lowerType(context, target);
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
	const [only, ...others] = args === null ? [] : parts(args);
	if (only === void 0 || others.length > 0) return void 0;
	const type = lowerType(context, only);
	return type.kind === "name" && /^[a-z_]/.test(type.name) && !BUILT_IN_TYPES.has(type.name) ? type : void 0;
}
const BUILT_IN_TYPES = new Set("any bool byte comparable complex64 complex128 error float32 float64 func int int8 int16 int32 int64 map rune string uint uint8 uint16 uint32 uint64 uintptr chan".split(" "));
function unary(context, node) {
	const line = lineOf(node);
	const value = field(context, node, "operand");
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
function opaque(context, node) {
	const inside = parts(node).map((part) => lowerExpression(context, part));
	return opaqueAt(node.type, inside, lineOf(node));
}
function field(context, node, name) {
	const child = node.childForFieldName(name);
	return child === null ? literalAt(void 0, lineOf(node)) : lowerExpression(context, child);
}
function inner(context, node) {
	const child = firstPart(node);
	return child === void 0 ? literalAt(void 0, lineOf(node)) : lowerExpression(context, child);
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
function lowerAssignment(context, node) {
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
		operator: sign === "=" ? void 0 : operatorOf(sign.slice(0, -1)),
		value: lowerValues(context, node.childForFieldName("right"), countOf(left))
	};
}
function stepped(context, node) {
	const child = firstPart(node);
	return {
		target: child && patternOf(lowerExpression(context, child)),
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
	const value = node?.type === "expression_list" ? firstPart(node) : node;
	return value?.type === "index_expression" || value?.type === "type_assertion_expression" || value?.type === "unary_expression" && value.childForFieldName("operator")?.type === "<-";
}
function countOf(list) {
	if (list === null) return 0;
	return list.type === "expression_list" ? parts(list).length : 1;
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
function lowerVariables(context, node) {
	return specs(node, "var_spec").flatMap((spec) => {
		const names = namesOf(spec);
		const type = spec.childForFieldName("type");
		const shared = type === null ? {} : { type: lowerType(context, type) };
		const list = spec.childForFieldName("value");
		if (list === null) return names.map((name) => declared(context, name, type, shared));
		const values = lowerList(context, list);
		if (values.length !== names.length) return [together(context, names, list)];
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
	const zero = type === null ? void 0 : lowerZero(context, textOf(context.source, name), type);
	return {
		...bound(context, name),
		...zero && { value: zero },
		...shared
	};
}
function together(context, names, list) {
	const line = lineOf(list);
	return {
		kind: "let",
		target: {
			kind: "list-pattern",
			items: names.map((name) => {
				const text = textOf(context.source, name);
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
			return textOf(context.source, name) === "_" ? [] : [{
				...bound(context, name),
				value
			}];
		});
	});
}
function lowerTypes(context, node) {
	return parts(node).flatMap((spec) => {
		const name = spec.childForFieldName("name");
		const type = spec.childForFieldName("type");
		if (name === null || type === null) return [];
		const value = spec.type === "type_alias" && type.type !== "struct_type" && type.type !== "interface_type" ? lowerType(context, type) : lowerDefinition(context, textOf(context.source, name), type);
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
		target: namePattern(textOf(context.source, name), line),
		line
	};
}
function specs(node, type) {
	return parts(node).flatMap((part) => part.type === type ? [part] : parts(part));
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
		before,
		path.slice(path.lastIndexOf("/") + 1)
	].filter((name, index, names) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && names.indexOf(name) === index);
}
function usedNames(text) {
	const names = text.matchAll(/(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_]*)\.\p{Lu}/gu);
	return new Set(Array.from(names, ([, name = ""]) => name));
}

// src/languages/go/modules.ts
const MODULES = /* @__PURE__ */ new WeakMap();
function resolve$1(source, from, project) {
	const directory = directoryOf(source, from, project);
	if (directory === void 0) return {
		kind: "library",
		name: withoutVersion(source)
	};
	const files = packageFiles(directory, project);
	if (files.length > 0) return {
		kind: "files",
		files
	};
	return source.startsWith(".") ? {
		kind: "absent",
		name: source
	} : {
		kind: "library",
		name: source
	};
}
function importPath(file, project) {
	const directory = file.endsWith("/") || file === "" ? file.slice(0, -1) || "." : posix.dirname(file);
	const [home] = modulesOf(project).filter((module) => isInside(directory, module.directory)).sort((a, b) => b.directory.length - a.directory.length);
	return home === void 0 ? void 0 : posix.join(home.path, posix.relative(home.directory, directory));
}
function isInside(directory, outer) {
	return outer === "." || directory === outer || directory.startsWith(`${outer}/`);
}
const PACKAGES = /* @__PURE__ */ new WeakMap();
function packageFiles(directory, project) {
	const known = PACKAGES.get(project) ?? /* @__PURE__ */ new Map();
	PACKAGES.set(project, known);
	let files = known.get(directory);
	if (files === void 0) {
		files = project.filesIn(directory).filter((file) => file.endsWith(".go") && !isTest(file) && isBuilt(file, project));
		known.set(directory, files);
	}
	return files;
}
function declaredName(source, from, project) {
	const directory = directoryOf(source, from, project);
	if (directory === void 0) return void 0;
	for (const file of packageFiles(directory, project)) {
		const name = /^package\s+([\p{L}_][\p{L}\p{N}_]*)/mu.exec(project.read(file) ?? "")?.[1];
		if (name !== void 0) return name;
	}
}
function directoryOf(source, from, project) {
	if (source.startsWith(".")) return inside(posix.join(posix.dirname(from), source));
	const modules = modulesOf(project);
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
function modulesOf(project) {
	const known = MODULES.get(project);
	if (known !== void 0) return known;
	const modules = project.files.filter((file) => posix.basename(file) === "go.mod" && !isTest(file)).flatMap((file) => readModules(project.read(file) ?? "", posix.dirname(file))).sort((a, b) => b.path.length - a.path.length);
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
			directory: place === "" ? "." : place
		});
	}
	return modules;
}
function withoutVersion(path) {
	return path.replace(/\/v\d+(?=\/|$)/, "").replace(/\.v\d+(?=\/|$)/, "");
}

// src/languages/go/lower-imports.ts
function lowerImports(source, root, project) {
	const specs = parts(root).filter((node) => node.type === "import_declaration").flatMap(parts).flatMap((node) => node.type === "import_spec_list" ? parts(node) : [node]).filter((node) => node.type === "import_spec");
	const known = /* @__PURE__ */ new Map();
	for (const spec of specs) {
		const name = spec.childForFieldName("name");
		const declared = name === null && project !== void 0 ? declaredName(pathOf(source, spec), source.file, project) : name && textOf(source, name);
		if (declared) known.set(spec, declared);
	}
	const used = new Set(specs.length === 0 ? [] : usedNames(source.text));
	for (const name of known.values()) used.delete(name);
	const guessed = specs.filter((spec) => !known.has(spec));
	const taken = new Set(guessed.map((spec) => posix.basename(pathOf(source, spec))));
	return specs.map((spec) => lowerImport(source, spec, known.get(spec), used, taken));
}
function pathOf(source, spec) {
	const path = spec.childForFieldName("path");
	return path === null ? "" : stringValue(textOf(source, path));
}
function lowerImport(source, spec, known, used, taken) {
	const line = lineOf(spec);
	const name = spec.childForFieldName("name");
	const from = pathOf(source, spec);
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
			local: known ?? localName(from, used, taken),
			line
		}],
		line
	};
}
function localName(path, used, taken) {
	const names = packageNames(path);
	const own = posix.basename(path);
	return names.find((name) => used.has(name) && (name === own || !taken.has(name))) ?? names[0] ?? path;
}
function packageName(source, root) {
	const clause = partOf(root, "package_clause");
	const name = clause && partOf(clause, "package_identifier");
	return name && textOf(source, name);
}

// src/languages/go/lower.ts
function lower(file, project) {
	const parsed = withNewValues(file);
	const { root } = parsed;
	const context = {
		source: parsed,
		types: declaredTypes(parsed, root)
	};
	const name = packageName(parsed, root);
	const nodes = parts(root);
	const of = (type, make) => nodes.filter((node) => node.type === type).flatMap(make);
	const starts = nodes.flatMap((node) => start(context, node, name));
	return {
		file: parsed.file,
		body: [
			...lowerImports(parsed, root, project),
			...of("type_declaration", (node) => lowerTypes(context, node)),
			...of("method_declaration", (node) => method(context, node)),
			...of("function_declaration", (node) => declaration(context, node)),
			...of("const_declaration", (node) => lowerConstants(context, node)),
			...of("var_declaration", (node) => lowerVariables(context, node)),
			...nodes.flatMap((node) => KNOWN.has(node.type) ? [] : lowerStatement(context, node)),
			...starts
		],
		...name !== void 0 && { packageName: name },
		errors: errorLines(root)
	};
}
const KNOWN = /* @__PURE__ */ new Set([
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
	for (const spec of parts(root).filter((node) => node.type === "type_declaration").flatMap(parts)) {
		const name = spec.childForFieldName("name");
		const type = spec.childForFieldName("type");
		if (name !== null && type !== null) types.set(textOf(source, name), lowerType(context, type));
	}
	return types;
}
function declaration(context, node) {
	const value = lowerFunction(context, node);
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
function method(context, node) {
	const name = node.childForFieldName("name");
	const receiver = node.childForFieldName("receiver");
	const type = (receiver && firstPart(receiver))?.childForFieldName("type");
	if (name === null || !type) return [];
	const line = lineOf(name);
	return [{
		kind: "extend",
		type: lowerType(context, type),
		member: {
			kind: "method",
			name: textOf(context.source, name),
			static: false,
			decorators: [],
			value: lowerMethod(context, node),
			line
		},
		line
	}];
}
function start(context, node, packageOf) {
	if (node.type !== "function_declaration") return [];
	const name = node.childForFieldName("name");
	const own = name === null ? "" : textOf(context.source, name);
	const isMain = own === "main" && packageOf === "main";
	if (own !== "init" && !isMain) return [];
	const line = lineOf(node);
	return [{
		kind: "expression",
		expression: {
			kind: "call",
			callee: isMain ? nameAt(own, line) : lowerFunction(context, node),
			args: [],
			isNew: false,
			line
		},
		line
	}];
}

// src/languages/go/tables.ts
const GLOBALS = Object.fromEntries([SETTING, ..."any bool byte cap chan clear close comparable complex complex128 complex64 copy delete error float32 float64 func imag int int16 int32 int64 int8 iota len map max min print println real recover rune string uint uint16 uint32 uint64 uint8 uintptr".split(" ")].map((name) => [name, name]));
const TEXT = {
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
const COLLECTIONS = {
	copy: "fill",
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
const FUNCTIONS = {
	"github.com/spf13/viper.SetDefault": "default-setting",
	"github.com/spf13/viper.New.SetDefault": "default-setting",
	"net/url.Parse": "parse-url",
	...TEXT,
	...PATHS,
	...COLLECTIONS,
	...CONVERSIONS
};
const METHODS = { slice: "slice" };
const ENVIRONMENT = [
	"os.Getenv",
	"os.LookupEnv",
	"os.Environ",
	"syscall.Getenv",
	SETTING,
	"flag.String",
	"github.com/spf13/pflag.String",
	"github.com/spf13/viper.GetString",
	"github.com/spf13/viper.New.GetString"
];
const QUIET = [
	"Bind",
	"Build",
	"FieldsOf",
	"InterfaceValue",
	"NewSet",
	"Struct",
	"Value"
].map((name) => `github.com/google/wire.${name}`);
function isSettings(type, file) {
	return /(?:conf|config|configuration|settings?|options|opts|flags|env)$/i.test(type) || SETTINGS.test(file);
}
const SETTINGS = /(?:^|\/)(?:conf|config|configuration|settings?|options)(?:\/[^/]*)?\.go$|(?:^|\/)(?:conf|config|configs|configuration|settings?)\/[^/]*\.go$/;
const CONSTANTS = {
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
	lower,
	traits: {
		scope: "directory",
		zeroValues: true,
		severalResults: true,
		decorators: "metadata",
		assignment: "global",
		blockScope: true,
		mapIteration: "values",
		implicitSelf: false,
		constructorName: "",
		classesAreCallable: false,
		falsy: []
	},
	resolve: resolve$1,
	symbolRoot: importPath,
	declarers: (_name, from, project) => {
		const slash = from.lastIndexOf("/");
		return packageFiles(slash < 0 ? "" : from.slice(0, slash), project).filter((file) => file !== from);
	},
	globals: GLOBALS,
	functions: FUNCTIONS,
	methods: METHODS,
	environment: ENVIRONMENT,
	quiet: QUIET,
	startMethods: [
		"Run",
		"RunE",
		"Execute",
		"Start",
		"Serve"
	],
	testPackages: ["testing"],
	constants: CONSTANTS,
	isTest,
	importPaths,
	isBuilt,
	isSettings,
	longest: MAX_SOURCE_LENGTH,
	isGenerated,
	entries
};

export { frameworks as n, go as t };