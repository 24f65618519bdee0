import { $ as map$1, A as lineOf, D as errorLines, E as endLineOf, G as NO_ARGUMENTS, H as methodOf, I as parts$1, K as UNDEFINED, L as textOf$1, M as nameAt, N as namePattern, O as firstPart, P as opaqueAt, Q as list, T as bodyOf, Y as given$1, a as operatorsOf, et as native, h as below, i as switchValue, j as literalAt, k as hasToken, nt as unknown, p as asValue, q as constant, r as chainCases, w as registrationSites } from "./run.js";
import { posix } from "node:path";

// src/frameworks/aspnet-core/applications.ts
const BUILDER = "Microsoft.AspNetCore.Builder";
function madeApplications(host) {
	return applications(host);
}
function applications(host) {
	return host.state("applications", () => []);
}
function isApplication(router) {
	return router.kind === "app";
}
function application(_call, host) {
	const made = host.router("app");
	applications(host).push(made.router);
	return made;
}
function parameter$2(_call, host) {
	return host.router("parameter");
}
const BUILDING = /^(?:Map(?:Get|Post|Put|Delete|Patch|Methods|Group|Controllers|ControllerRoute)|UseEndpoints)$/;
function givenApplication(receiver, name, host) {
	const { site } = host;
	if (receiver.kind !== "unknown" || receiver.givenBy === void 0 || !BUILDING.test(name)) return void 0;
	if (!/(?:^|\/)Program\.cs$/.test(site.file)) return void 0;
	const given = host.state("given applications", () => /* @__PURE__ */ new Map());
	const key = `${site.file} ${receiver.givenBy} ${receiver.why}`;
	const known = given.get(key);
	if (known !== void 0) return known;
	if (applications(host).some((app) => host.home(app.site.file) === host.home(site.file))) return void 0;
	const { router } = host.router("app");
	applications(host).push(router);
	given.set(key, router);
	return router;
}
const BUILDERS = [
	`${BUILDER}.WebApplication`,
	`${BUILDER}.IApplicationBuilder`,
	"Microsoft.AspNetCore.Routing.IEndpointRouteBuilder",
	"Microsoft.AspNetCore.Routing.RouteGroupBuilder"
];
const APPLICATION_CALLS = {
	...Object.fromEntries(BUILDERS.map((symbol) => [symbol, parameter$2])),
	[`${BUILDER}.WebApplication.Create`]: application,
	...Object.fromEntries([
		"CreateBuilder",
		"CreateSlimBuilder",
		"CreateEmptyBuilder"
	].map((name) => [`${BUILDER}.WebApplication.${name}.Build`, application])),
	[`${BUILDER}.WebApplicationBuilder.Build`]: application
};
function runStartups(host) {
	for (const type of host.classes()) {
		if (!/Startup/.test(type.name) || type.node.abstract === true) continue;
		const project = host.home(type.scope.file);
		const isMade = applications(host).some((app) => host.home(app.site.file) === project);
		const member = host.members(type, {
			inherited: true,
			overloads: true
		}).find(({ name, kind, abstract }) => name === "Configure" && kind === "method" && !abstract);
		if (member === void 0 || isMade) continue;
		runStartup(type, member, host);
	}
}
function runStartup(type, member, host) {
	const fn = host.force(member.value());
	if (fn.kind !== "function") return;
	const isBuilder = (value) => value?.kind === "term" && value.symbol === BUILDERS[1];
	const params = host.parameters(fn);
	if (!params.some(({ type: kind }) => isBuilder(kind === void 0 ? void 0 : host.force(kind)))) return;
	const site = {
		file: type.scope.file,
		line: type.node.line
	};
	const made = host.router("app", { site });
	applications(host).push(made.router);
	const positional = params.map(({ name, type: kind }) => ({
		value: isBuilder(kind === void 0 ? void 0 : host.force(kind)) ? made : unknown(name, site),
		written: name
	}));
	const self = host.instance(type, { shared: true });
	host.call(fn, {
		positional,
		named: /* @__PURE__ */ new Map(),
		open: false
	}, {
		self,
		site
	});
}
function mountImplementations(routers, host) {
	const [app] = applications(host);
	if (app === void 0) return;
	for (const router of routers) {
		const owner = host.classes().find((type) => type.bases.length > 0 && holds(type, router, host));
		if (owner === void 0) continue;
		const why = `what ${owner.name} is mapped on, which other code finds by its type`;
		host.mount(app, unknown(why, router.site), router, { site: router.site });
	}
}
function holds(type, router, host) {
	if (type.scope.file !== router.site.file) return false;
	return host.members(type, { overloads: true }).some(({ site }) => site.line === router.site.line);
}

// src/frameworks/aspnet-core/attributes.ts
function wordOf(symbol) {
	const word = symbol.slice(symbol.lastIndexOf(".") + 1);
	return word.length > 9 ? word.replace(/Attribute$/, "") : word;
}
function attributesIn(decorations, host) {
	return decorations.flatMap(({ value, line }) => host.alternatives(value).flatMap((one) => {
		if (one.kind === "term") return [{
			name: wordOf(one.symbol),
			args: one.args ?? NO_ARGUMENTS,
			line
		}];
		if (one.kind !== "instance") return [];
		const base = libraryBase(one.class, host);
		const made = {
			line,
			type: one.class,
			instance: one
		};
		if (one.inner === void 0) return [{
			...made,
			name: base ?? one.class.name,
			args: NO_ARGUMENTS
		}];
		return [{
			...made,
			name: base ?? one.class.name,
			args: argumentsOf(one.inner, host)
		}];
	}));
}
function libraryBase(type, host) {
	for (const at of host.lineage(type)) if (at.kind === "term") return wordOf(at.symbol);
}
const DERIVED = [
	"HttpGet",
	"HttpPost",
	"HttpPut",
	"HttpDelete",
	"HttpPatch",
	"HttpHead",
	"HttpOptions",
	"Route",
	"AcceptVerbs",
	"Area"
];
const OWN = [...DERIVED, ...[
	"ActionName",
	"ApiController",
	"Controller",
	"ControllerBase",
	"NonAction",
	"NonController"
]];
const ATTRIBUTE_CALLS = {
	...Object.fromEntries(DERIVED.map((name) => [`Microsoft.AspNetCore.Mvc.${name}Attribute`, keptArguments])),
	...Object.fromEntries(OWN.map((name) => [`Microsoft.AspNetCore.Mvc.${name}`, () => void 0]))
};
function keptArguments({ args }) {
	return map$1([["positional", list(args.positional.map(({ value }) => value))], ["named", map$1([...args.named].map(([name, { value }]) => [name, value]))]]);
}
function argumentsOf(inner, host) {
	const given = (value) => ({
		value,
		written: ""
	});
	return {
		positional: (host.items(host.entry(inner, "positional")) ?? []).map(given),
		named: new Map(host.entries(host.entry(inner, "named")).map(([name, value]) => [name, given(value)])),
		open: false
	};
}
function argumentOf(attribute, name, place, host) {
	const { positional, named } = attribute.args;
	const given = named.get(name) ?? named.get(name.toLowerCase()) ?? positional[place];
	return given === void 0 ? propertyOf(attribute, name, host) : given.value;
}
function propertyOf({ instance, type }, name, host) {
	const set = host.entry(instance, name);
	if (set !== void 0 || instance === void 0 || type === void 0) return set;
	return host.members(type, { inherited: true }).filter(({ kind }) => kind === "getter").some((getter) => getter.name === name) ? host.member(instance, name) : void 0;
}
const AUTHORIZING = /^Authorize|Authoriz(?:e|ation)(?:Filter)?$|^RequiredScope|^RequirePermission/;
const FILTERS = /^(?:TypeFilter|ServiceFilter|ValidateAntiForgeryToken|AutoValidateAntiforgeryToken|RequireHttps|EnableRateLimiting|RequireAntiforgeryToken)$/;
const FILTER_BASES = /^(?:I(?:Async)?(?:Action|Resource|Authorization)Filter|ActionFilter|TypeFilter|ServiceFilter)$/;
const AUTHORIZING_BASES = /^(?:Authorize|IAuthorizeData|I(?:Async)?AuthorizationFilter)$/;
function guardOf(attribute, host) {
	const { name, type } = attribute;
	if (type !== void 0) {
		const bases = host.lineage(type).flatMap((at) => at.kind === "term" ? [wordOf(at.symbol)] : []);
		if (!bases.some((base) => FILTER_BASES.test(base) || AUTHORIZING_BASES.test(base))) return void 0;
		return {
			name: wordOf(type.name),
			authorizes: bases.some((base) => base === "Authorize" || base === "IAuthorizeData")
		};
	}
	if (FILTERS.test(name)) {
		const filter = attribute.args.positional[0];
		return {
			name: filter !== void 0 && /^(?:Type|Service)Filter$/.test(name) ? host.nameOf(filter) : name,
			authorizes: false
		};
	}
	return AUTHORIZING.test(name) ? {
		name,
		authorizes: true
	} : void 0;
}
function guardsIn(attributes, host) {
	return attributes.flatMap((attribute) => guardOf(attribute, host) ?? []);
}
function allowsAnonymous(attributes) {
	return attributes.some(({ name }) => name === "AllowAnonymous");
}

// src/frameworks/aspnet-core/bound-settings.ts
function converted(value, type) {
	const word = type?.kind === "term" ? wordOf(type.symbol) : void 0;
	if (word === "Boolean") return {
		...value,
		value: /^true$/i.test(String(value.value))
	};
	return word !== void 0 && NUMBERS.has(word) ? {
		...value,
		value: Number(value.value)
	} : value;
}
const NUMBERS = /* @__PURE__ */ new Set([
	"Int16",
	"Int32",
	"Int64",
	"Double",
	"Single",
	"Decimal"
]);
function bound(settings, type, host) {
	if (type.kind === "class") {
		const instance = host.instance(type);
		if (instance.kind === "instance") fill(instance, settings, host);
		return instance;
	}
	const said = settings.said();
	if (said === void 0 || Array.isArray(said.data)) return void 0;
	const value = settings.member("Value");
	return value?.kind === "constant" ? converted(value, type) : void 0;
}
function fill(instance, settings, host) {
	for (const member of host.members(instance.class, { inherited: true })) {
		if (member.kind !== "field" || member.static) continue;
		const declared = member.type();
		const type = declared === void 0 ? void 0 : host.force(declared);
		const value = host.force(settings.at(member.name));
		const before = instance.fields.get(member.name);
		const held = before === void 0 ? void 0 : host.force(before);
		if (value.kind === "constant") instance.fields.set(member.name, converted(value, type));
		else if (held?.kind === "constant") instance.fields.set(member.name, constant(held.value, held.soft ?? `default of ${instance.class.name}.${member.name}`));
		else if (type?.kind === "class" && value.kind === "unknown" && value.settings?.said() !== void 0) instance.fields.set(member.name, bound(value.settings, type, host) ?? value);
		else if (held === void 0) instance.fields.set(member.name, value);
	}
}
const HOLDERS = {
	IOptions: "Value",
	IOptionsSnapshot: "Value",
	IOptionsMonitor: "CurrentValue"
};
const OPTIONS_TYPES = Object.keys(HOLDERS).map((name) => `Microsoft.Extensions.Options.${name}`);
function optionsType(type, host) {
	if (type.kind !== "term" || !Object.hasOwn(HOLDERS, wordOf(type.symbol))) return void 0;
	const [of] = type.args?.positional ?? [];
	const known = of === void 0 ? void 0 : host.force(of.value);
	return known?.kind === "class" ? known : void 0;
}
function sayings(type, host) {
	const all = host.state("options", () => /* @__PURE__ */ new Map());
	const known = all.get(type) ?? [];
	all.set(type, known);
	return known;
}
function configureOptions(name, call, host) {
	const [type] = (call.args.types ?? []).map((one) => host.force(one));
	if (type?.kind !== "class") return void 0;
	if (name !== "AddOptions") {
		for (const { value } of call.args.positional) say(type, value, host);
		return;
	}
	const builder = map$1([], true);
	for (const method of [
		"Bind",
		"Configure",
		"PostConfigure",
		"ValidateDataAnnotations",
		"ValidateOnStart",
		"Validate"
	]) builder.entries.set(method, native(method, ({ positional: [first] }) => {
		if (first !== void 0 && !method.startsWith("Validate")) say(type, first.value, host);
		return builder;
	}));
	return builder;
}
function say(type, value, host) {
	const known = host.force(value);
	const section = known.kind === "unknown" ? known.settings : void 0;
	const { file } = host.site;
	if (section !== void 0) sayings(type, host).push({
		said: section,
		file
	});
	else if (host.isFunction(known)) sayings(type, host).push({
		said: known,
		file
	});
}
function optionsOf$1(type, host) {
	const instance = host.instance(type);
	if (instance.kind !== "instance") return void 0;
	const { file } = host.site;
	for (const [name, held] of instance.fields) {
		const value = host.force(held);
		if (value.kind === "constant" && value.value !== void 0 && value.value !== null) instance.fields.set(name, constant(value.value, value.soft ?? `default of ${type.name}.${name}`));
	}
	for (const { said } of sayings(type, host).filter((one) => host.isBuiltInto(one.file, file))) if ("said" in said) fill(instance, said, host);
	else host.call(said, given$1(instance));
	return map$1(Object.values(HOLDERS).map((name) => [name, instance]), true);
}

// src/frameworks/aspnet-core/conventions.ts
function allConventions(host) {
	return host.state("conventions", () => /* @__PURE__ */ new Map());
}
function conventionsOf(router, host) {
	const known = allConventions(host).get(router);
	if (known !== void 0) return known;
	const made = {
		router,
		above: router.parent,
		guards: [],
		anonymous: false,
		routes: []
	};
	allConventions(host).set(router, made);
	return made;
}
function guardsAbove(router, host) {
	const chain = [];
	for (let at = router; at !== void 0; at = at.parent) chain.unshift(conventionsOf(at, host));
	return {
		guards: chain.flatMap(({ guards }) => guards),
		anonymous: chain.some(({ anonymous }) => anonymous)
	};
}
function standing(guards, anonymous, program, host) {
	const left = anonymous ? guards.filter(({ authorizes }) => !authorizes) : guards;
	return [...anonymous || guards.some(({ authorizes }) => authorizes) ? [] : policiesOf(program, host), ...left].map(({ name }) => ({ name }));
}
function setFallbackPolicy(policy, file, host) {
	const value = policy === void 0 ? void 0 : host.force(policy);
	if (!(value === void 0 || value.kind === "constant" && value.value === null)) policyFiles(host).push(file);
}
function policyFiles(host) {
	return host.state("fallback policies", () => []);
}
function policiesOf(program, host) {
	return policyFiles(host).some((file) => host.isBuiltInto(file, program)) ? [{ name: "FallbackPolicy" }] : [];
}
function rootOf$1(router) {
	let at = router;
	while (at.parent !== void 0) at = at.parent;
	return at;
}
function writeGuards(host) {
	for (const { router, routes } of allConventions(host).values()) {
		if (routes.length === 0) continue;
		const { guards, anonymous } = guardsAbove(router, host);
		for (const list of routes) list.push(...standing(guards, anonymous, rootOf$1(router).site.file, host));
	}
}
const QUIET = /^(?:With|Produces|Accepts|Exclude|Disable|Cache|Has|MapTo|IsApiVersion|Advertises|Report|ShortCircuit|Add|Apply|Validate|Finally|Render|Require(?:Host|Cors)$|Deprecate)/;
function convention(router, name, guards, host) {
	const own = conventionsOf(router, host);
	switch (name) {
		case "RequireAuthorization":
			own.guards.push({
				name,
				authorizes: true
			});
			return true;
		case "AllowAnonymous":
			own.anonymous = true;
			return true;
		case "AddEndpointFilter":
		case "AddEndpointFilterFactory":
		case "RequireRateLimiting":
			own.guards.push({
				name: name === "RequireRateLimiting" ? name : guards[0]?.name ?? name,
				authorizes: false
			});
			return true;
		case "Add": return true;
		default: return QUIET.test(name);
	}
}

// src/frameworks/aspnet-core/versions.ts
function nothingSaid() {
	return {
		declared: [],
		mapped: [],
		set: void 0,
		neutral: false,
		unknown: false
	};
}
function settings(host) {
	return host.state("version settings", () => []);
}
function settingsOf(program, host) {
	return settings(host).filter(({ file }) => host.isBuiltInto(file, program));
}
function configureVersions(options, file, host) {
	const standard = options.get("DefaultApiVersion");
	settings(host).push({
		file,
		...standard === void 0 ? {} : { standard: versionIn([standard], host) },
		format: host.text(options.get("SubstitutionFormat"))
	});
}
const VERSION_CALLS = { "Asp.Versioning.Conventions.VersionByNamespaceConvention": ({ site }, host) => {
	settings(host).push({
		file: site.file,
		conventions: true
	});
} };
function versionIn(values, host) {
	const [first, ...others] = values.map((value) => host.force(value));
	if (first === void 0) return void 0;
	if (first.kind === "term") {
		if (first.symbol.endsWith(".ApiVersion.Default")) return "1.0";
		if (!/^new$|\.ApiVersion$/.test(first.symbol) || first.args === void 0) return void 0;
		return versionIn(first.args.positional.map(({ value }) => value), host);
	}
	const text = host.text(first);
	if (text === void 0 || !/^\d/.test(text)) return void 0;
	if (/^\d{4}-\d\d-\d\d/.test(text)) return text;
	const [minor] = others.map((value) => host.text(value)).filter((one) => /^\d+$/.test(one ?? ""));
	const status = others.map((value) => host.text(value)).find((one) => /^[A-Za-z]/.test(one ?? ""));
	const [number = "", written] = text.split("-");
	const whole = number.includes(".") ? number : `${number}.${minor ?? "0"}`;
	const named = written ?? status;
	return named === void 0 ? whole : `${whole}-${named}`;
}
function formatted(version, format) {
	const [number = "", status] = version.split("-");
	if (/^\d{4}-/.test(version)) return version;
	const [major = "", minor = "0"] = number.split(".");
	const end = status === void 0 ? "" : `-${status}`;
	switch (format) {
		case "V": return major;
		case "VV": return `${major}.${minor}`;
		case "VVVV":
		case "F": return `${major}.${minor}${end}`;
		default: return `${major}${minor === "0" ? "" : `.${minor}`}${end}`;
	}
}
function allVersions(host) {
	return host.state("all versions", () => []);
}
function sayVersions(said, name, call, host) {
	const values = call.args.positional.map(({ value }) => value);
	const add = (into, each) => {
		const version = versionIn(each, host);
		if (version === void 0) said.unknown = true;
		else if (!into.includes(version)) into.push(version);
		if (version !== void 0) allVersions(host).push({
			version,
			file: call.site.file
		});
		return true;
	};
	const addAll = (into) => {
		const [given] = values;
		for (const item of host.items(given) ?? values) add(into, [item]);
		return true;
	};
	switch (name) {
		case "HasApiVersion":
		case "HasDeprecatedApiVersion": return add(said.declared, values);
		case "HasApiVersions":
		case "HasDeprecatedApiVersions": return addAll(said.declared);
		case "MapToApiVersion": return add(said.mapped, values);
		case "MapToApiVersions": return addAll(said.mapped);
		case "IsApiVersionNeutral":
			said.neutral = true;
			return true;
		default: return false;
	}
}
function versionsOf(router, host) {
	const all = host.state("versions", () => /* @__PURE__ */ new Map());
	const known = all.get(router) ?? nothingSaid();
	all.set(router, known);
	return known;
}
function versionMethod(router, name, call, host) {
	const same = {
		kind: "router",
		router
	};
	if (name === "NewApiVersionSet") return host.router("versions");
	if (name === "WithApiVersionSet") {
		const set = host.routerOf(call.args.positional[0]?.value);
		const own = versionsOf(router, host);
		if (set === void 0) own.unknown = true;
		else own.set = versionsOf(set, host).declared;
		return same;
	}
	if (sayVersions(versionsOf(router, host), name, call, host)) return same;
	return router.kind === "versions" ? same : void 0;
}
function versionsIn(attributes, file, host) {
	const said = nothingSaid();
	const calls = /* @__PURE__ */ new Map([
		["ApiVersion", "HasApiVersion"],
		["MapToApiVersion", "MapToApiVersion"],
		["ApiVersionNeutral", "IsApiVersionNeutral"]
	]);
	for (const { name, args, line } of attributes) {
		const call = calls.get(name);
		if (call !== void 0) sayVersions(said, call, {
			args,
			site: {
				file,
				line
			},
			symbol: name
		}, host);
	}
	return said;
}
function answered(levels, program, host) {
	if (levels.some(({ unknown }) => unknown)) return void 0;
	if (levels.some(({ neutral }) => neutral)) {
		const all = allVersions(host).filter(({ file }) => host.isBuiltInto(file, program));
		return all.length === 0 ? void 0 : all.map(({ version }) => version);
	}
	const mapped = levels.flatMap((level) => level.mapped);
	if (mapped.length > 0) return mapped;
	const declared = levels.flatMap((level) => level.declared);
	if (declared.length > 0) return [...new Set(declared)];
	const set = levels.findLast((level) => level.set !== void 0)?.set;
	if (set === void 0) return void 0;
	return set.length > 0 ? set : [standardOf(program, host) ?? "1.0"];
}
function standardOf(program, host) {
	return settingsOf(program, host).find(({ standard }) => standard !== void 0)?.standard;
}
const PARAMETER = /\{\w+:apiVersion[^}]*\}/g;
function withVersions(path, versions, program, host) {
	if (versions === void 0 || path.search(PARAMETER) < 0) return [path];
	const format = settingsOf(program, host).find((one) => one.format !== void 0)?.format ?? "VVV";
	return [...new Set(versions.map((version) => path.replace(PARAMETER, formatted(version, format))))];
}
function endpointPaths(router, path, program, host) {
	const levels = [];
	for (let at = router; at !== void 0; at = at.parent) levels.unshift(versionsOf(at, host));
	return withVersions(path, answered(levels, program, host), program, host);
}
function actionPaths(controller, action, path, program, host) {
	const known = settingsOf(program, host);
	if (controller.declared.length === 0 && action.declared.length === 0 && action.mapped.length === 0 && (known.length === 0 || known.some(({ conventions }) => conventions === true))) return [path];
	return withVersions(path, answered(action.declared.length > 0 ? [action] : [{
		...controller,
		set: []
	}, action], program, host), program, host);
}

// src/frameworks/aspnet-core/endpoints.ts
const VERBS$2 = /* @__PURE__ */ new Map([
	["MapGet", "GET"],
	["MapPost", "POST"],
	["MapPut", "PUT"],
	["MapDelete", "DELETE"],
	["MapPatch", "PATCH"]
]);
const MAPPED = /* @__PURE__ */ new Map([
	["MapHealthChecks", {
		nature: "monitoring",
		path: 0
	}],
	["MapHealthChecksUI", {
		nature: "monitoring",
		path: "/healthchecks-ui"
	}],
	["MapMetrics", {
		nature: "monitoring",
		path: 0,
		standard: "/metrics"
	}],
	["MapPrometheusScrapingEndpoint", {
		nature: "monitoring",
		path: 0,
		standard: "/metrics"
	}],
	["MapOpenApi", {
		nature: "library-docs",
		path: 0,
		standard: "/openapi/{documentName}.json"
	}],
	["MapSwagger", {
		nature: "library-docs",
		path: 0,
		standard: "/swagger/{documentName}/swagger.{extension}"
	}],
	["MapScalarApiReference", {
		nature: "library-docs",
		path: 0,
		standard: "/scalar"
	}],
	["MapHub", {
		nature: "websocket",
		path: 0
	}],
	["MapConnectionHandler", {
		nature: "websocket",
		path: 0
	}],
	["MapBlazorHub", {
		nature: "websocket",
		path: 0,
		standard: "/_blazor"
	}],
	["MapRazorPages", {
		nature: "page",
		path: "/"
	}],
	["MapRazorComponents", {
		nature: "page",
		path: "/"
	}],
	["MapHangfireDashboard", {
		nature: "page",
		path: 0,
		standard: "/hangfire"
	}],
	["MapStaticAssets", {
		nature: "static",
		path: "/{**file}"
	}],
	["MapGrpcService", {
		nature: "rpc",
		path: "/{service}/{method}"
	}],
	["MapGrpcReflectionService", {
		nature: "rpc",
		path: "/{service}/{method}"
	}],
	["MapHandlers", {
		nature: "rpc",
		path: "/{service}/{method}"
	}],
	["MapGraphQL", {
		nature: "rpc",
		path: 0,
		standard: "/graphql"
	}],
	["MapDynamicControllerRoute", {
		nature: "fallback",
		path: 0
	}],
	["MapDynamicPageRoute", {
		nature: "fallback",
		path: 0
	}],
	["MapFallbackToFile", {
		nature: "fallback",
		path: "/{**path}"
	}],
	["MapFallbackToPage", {
		nature: "fallback",
		path: "/{**path}"
	}],
	["MapFallbackToAreaPage", {
		nature: "fallback",
		path: "/{**path}"
	}],
	["MapFallbackToController", {
		nature: "fallback",
		path: "/{**path}"
	}],
	["MapFallbackToAreaController", {
		nature: "fallback",
		path: "/{**path}"
	}]
]);
const IDENTITY = [
	["POST", "/register"],
	["POST", "/login"],
	["POST", "/refresh"],
	["GET", "/confirmEmail"],
	["POST", "/resendConfirmationEmail"],
	["POST", "/forgotPassword"],
	["POST", "/resetPassword"],
	["POST", "/manage/2fa"],
	["GET", "/manage/info"],
	["POST", "/manage/info"]
];
function given(call, place, ...names) {
	for (const name of names) {
		const named = call.args.named.get(name);
		if (named !== void 0) return named;
	}
	return call.args.positional[place];
}
function mapEndpoints(router, name, call, host) {
	const verb = VERBS$2.get(name);
	if (verb !== void 0) return map(router, [verb], call, 1, host);
	const mapped = MAPPED.get(name);
	if (mapped !== void 0) return mapLibrary(router, mapped, name, call, host);
	switch (name) {
		case "Map": return map(router, ["ANY"], call, 1, host);
		case "MapMethods": return map(router, methodsOf(given(call, 1, "httpMethods"), host), call, 2, host);
		case "MapFallback": return mapFallback(router, call, host);
		case "MapGroup": return group(router, given(call, 0, "prefix")?.value ?? "", host);
		case "NewVersionedApi": {
			const made = group(router, "", host);
			versionsOf(made.router, host).set = [];
			return made;
		}
		case "MapIdentityApi": return mapIdentity(router, host);
		case "MapRemote": return endpoint(router, [], host);
		case "MapForwarder": return map(router, ["ANY"], call, 1, host);
		case "MapReverseProxy":
			host.unresolved("a reverse proxy serves what its configuration says", { router });
			return endpoint(router, [], host);
		default: return;
	}
}
function group(router, prefix, host) {
	const made = host.router("group", { parent: router });
	host.mount(router, prefix, made.router);
	return made;
}
function endpoint(router, routes, host) {
	const made = host.router("endpoint", { parent: router });
	conventionsOf(made.router, host).routes.push(...routes);
	return made;
}
function map(router, methods, call, place, host) {
	const path = given(call, 0, "pattern")?.value;
	const handler = given(call, place, "handler", "requestDelegate");
	if (path === void 0 || host.isFunction(path)) {
		host.unresolved("its pattern is not known", {
			router,
			...methods === void 0 ? {} : { methods }
		});
		return endpoint(router, [], host);
	}
	if (methods === void 0) {
		host.unresolved("its methods are not known", {
			router,
			path
		});
		return endpoint(router, [], host);
	}
	const guards = [];
	const made = endpoint(router, [guards], host);
	host.route(router, {
		methods,
		path,
		handler: host.handlerName(handler),
		guards,
		expand: (whole) => endpointPaths(made.router, whole, rootOf$1(router).site.file, host)
	});
	addAttributes(conventionsOf(made.router, host), handler, host);
	return made;
}
function addAttributes(conventions, handler, host) {
	const value = handler === void 0 ? void 0 : host.force(handler.value);
	if (value?.kind !== "function") return;
	const member = value.home === void 0 ? void 0 : host.members(value.home, { overloads: true }).find(({ name }) => name === value.name);
	const attributes = attributesIn(member?.decorations ?? host.decorationsOf(value), host);
	conventions.guards.push(...guardsIn(attributes, host));
	conventions.anonymous ||= allowsAnonymous(attributes);
}
function methodsOf(list, host) {
	const items = host.items(list?.value);
	if (items === void 0) return void 0;
	const texts = items.map((item) => host.text(item));
	return texts.includes(void 0) ? void 0 : texts.flatMap((text) => methodOf(text ?? "") ?? []);
}
function mapFallback(router, call, host) {
	const { positional } = call.args;
	const pattern = positional.length > 1 ? positional[0]?.value : void 0;
	const handler = given(call, positional.length > 1 ? 1 : 0, "handler", "requestDelegate");
	host.route(router, {
		methods: ["ANY"],
		path: pattern ?? "/{**path}",
		handler: host.handlerName(handler),
		nature: "fallback"
	});
	return endpoint(router, [], host);
}
function mapLibrary(router, mapped, name, call, host) {
	const at = typeof mapped.path === "number" ? given(call, mapped.path, "pattern", "path")?.value : void 0;
	const isText = at !== void 0 && [
		"constant",
		"text",
		"unknown"
	].includes(host.force(at).kind);
	const path = typeof mapped.path === "string" ? mapped.path : isText ? at : mapped.standard;
	if (path !== void 0) host.route(router, {
		methods: ["ANY"],
		path,
		handler: name,
		nature: mapped.nature
	});
	return endpoint(router, [], host);
}
function mapIdentity(router, host) {
	return endpoint(router, IDENTITY.map(([method, path]) => {
		const guards = [];
		if (path.startsWith("/manage")) guards.push({ name: "RequireAuthorization" });
		host.route(router, {
			methods: [method],
			path,
			handler: "MapIdentityApi",
			guards
		});
		return guards;
	}), host);
}
function mapUnknown(router, name, call, host) {
	const path = call.args.positional.find(({ value }) => host.text(value)?.startsWith("/") === true)?.value;
	host.unresolved(`${name} is not in the repository and may map endpoints`, {
		router,
		...path === void 0 ? {} : { path: below(path) }
	});
	return endpoint(router, [], host);
}
function mapBranch(router, call, host) {
	const configure = given(call, 1, "configuration")?.value;
	const path = given(call, 0, "pathMatch")?.value;
	const fn = configure === void 0 ? void 0 : host.force(configure);
	if (path === void 0 || fn?.kind !== "function" || fn.node.params.length !== 1) return void 0;
	const [param] = host.parameters(fn);
	const isBuilder = param?.type?.kind === "term" && /\bIApplicationBuilder$/.test(param.type.symbol);
	const isPipeline = [...fn.node.body.mentions()].some((word) => /^(?:Run|Use(?:[A-Z0-9]\w*)?)$/.test(word));
	if (!isBuilder && !(param?.type === void 0 && isPipeline)) return void 0;
	const branch = host.router("group", { parent: router });
	host.mount(router, path, branch.router);
	host.call(fn, {
		positional: [{
			value: branch,
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

// src/frameworks/aspnet-core/collected.ts
function collected(host) {
	return host.state("collected", () => []);
}
const CONTAINER = /\.(?:Get(?:Required)?(?:Keyed)?Services?|CreateInstance)$/;
const FINDERS = /* @__PURE__ */ new Map([["MapCarter", {
	base: /\.I?CarterModule$/,
	method: /^AddRoutes$/,
	isPublic: true
}], ["MapEndpoints", {
	base: /\.IEndpoint$/,
	method: /^AddRoutes?$/,
	isPublic: false
}]]);
function collectForLibrary(router, name, call, host) {
	if (!FINDERS.has(name)) return void 0;
	const builder = {
		kind: "router",
		router
	};
	collected(host).push({
		name,
		call: {
			...call,
			args: given$1(builder)
		},
		condition: host.condition,
		finder: FINDERS.get(name)
	});
	return builder;
}
function collect(receiver, name, call, host) {
	const isGiven = call.args.positional.some(({ value }) => host.routerOf(value) !== void 0);
	if (!(receiver.kind === "unknown" || receiver.kind === "term" && CONTAINER.test(receiver.symbol)) || !isGiven || !/^\w+$/.test(name)) return void 0;
	collected(host).push({
		name,
		call,
		condition: host.condition
	});
	return {
		kind: "unknown",
		why: `${name}(…)`,
		site: call.site
	};
}
function callCollected(host) {
	for (const { name, call, condition, finder } of collected(host)) {
		if (finder !== void 0) {
			host.under(condition, () => callFound(finder, name, call, host));
			continue;
		}
		const types = host.classes().filter((type) => promises(type, name, call, host));
		for (const type of types) {
			const fn = methodNamed(type, (own) => own === name, host);
			if (fn === void 0) continue;
			const self = host.instance(type, { shared: true });
			host.under(condition, () => host.call(fn, withoutNames(call.args), {
				self,
				site: call.site
			}));
		}
		if (types.length === 0) noteEscape(name, call, host);
	}
}
function callFound(finder, name, call, host) {
	const types = host.classes().filter((type) => isFound(type, finder, call, host));
	for (const type of types) {
		const fn = methodNamed(type, (own) => finder.method.test(own), host);
		if (fn === void 0) continue;
		const self = host.instance(type);
		const front = self.kind === "instance" && self.inner !== void 0 ? host.items(self.inner)?.[0] : void 0;
		const [builder] = call.args.positional;
		const router = host.routerOf(builder?.value);
		const args = front === void 0 || router === void 0 ? call.args : given$1(group(router, front, host));
		host.call(fn, args, {
			self,
			site: call.site
		});
	}
	if (types.length === 0) noteEscape(name, call, host);
}
function isFound(type, finder, call, host) {
	const { abstract, flavour, visibility } = type.node;
	if (abstract === true || flavour === "interface" || finder.isPublic && visibility !== "public") return false;
	return host.lineage(type).some((base) => base.kind === "term" && finder.base.test(base.symbol)) && programsOf(call, host).some((program) => host.isBuiltInto(type.scope.file, program));
}
const MODULE_CALLS = { "Carter.CarterModule": ({ args }) => list(args.positional.map(({ value }) => value)) };
function noteEscape(name, call, host) {
	for (const { value } of call.args.positional) {
		const router = host.routerOf(value);
		if (router === void 0) continue;
		host.unresolved(`${name} of something that is not known is given the ${router.kind} and may map endpoints`, {
			router,
			site: call.site
		});
	}
}
function promises(type, name, call, host) {
	if (type.node.abstract === true || type.node.flavour === "interface") return false;
	if (!programsOf(call, host).some((program) => host.isBuiltInto(type.scope.file, program))) return false;
	return host.lineage(type).slice(1).some((base) => base.kind === "class" && base.members.has(name)) && type.members.has(name);
}
function programsOf(call, host) {
	return call.args.positional.flatMap(({ value }) => {
		const router = host.routerOf(value);
		return router === void 0 ? [] : [rootOf$1(router).site.file];
	});
}
function methodNamed(type, isWanted, host) {
	const member = host.members(type, {
		inherited: true,
		overloads: true
	}).find((one) => isWanted(one.name) && one.kind === "method" && !one.abstract);
	const value = member === void 0 ? void 0 : host.force(member.value());
	return value?.kind === "function" ? value : void 0;
}
function withoutNames(args) {
	return {
		positional: args.positional,
		named: /* @__PURE__ */ new Map(),
		open: false
	};
}
function forgetRepeated(parameters, host) {
	const served = new Set(madeApplications(host).flatMap((app) => registrationSites(app)));
	for (const router of parameters) if (registrationSites(router).some((site) => served.has(site))) router.events.length = 0;
}

// src/frameworks/aspnet-core/configuration.ts
const LIBRARY$1 = "Microsoft.Extensions.Configuration";
const CONFIGURATION_TYPES = [
	"IConfiguration",
	"IConfigurationRoot",
	"IConfigurationManager",
	"ConfigurationManager"
].map((name) => `${LIBRARY$1}.${name}`);
const CONFIGURATION_MEMBERS = [
	"CreateBuilder",
	"CreateSlimBuilder",
	"CreateEmptyBuilder"
].map((name) => `Microsoft.AspNetCore.Builder.WebApplication.${name}.Configuration`);
const CONFIGURATION_CALLS = Object.fromEntries(CONFIGURATION_TYPES.map((symbol) => [symbol, (_, host) => configuration(host)]));
const FILES = ["appsettings.json", "appsettings.Production.json"];
function configuration(host) {
	const { site } = host;
	return section([], filesFor(site.file, host), host);
}
function filesFor(file, host) {
	const known = host.state("settings files", () => /* @__PURE__ */ new Map());
	const home = host.home(file);
	const before = known.get(home);
	if (before !== void 0) return before;
	const paths = (directory) => FILES.map((name) => directory === "" ? name : `${directory}/${name}`).filter((path) => dataOf(path, host) !== void 0);
	const own = paths(home);
	const programs = own.length > 0 ? [own] : host.files(`**/${FILES[0]}`).map((path) => host.home(path)).filter((folder) => host.isBuiltInto(file, `${folder}/${FILES[0]}`)).map(paths);
	const found = programs.length === 1 ? (programs[0] ?? []).toReversed() : [];
	known.set(home, found);
	return found;
}
function dataOf(path, host) {
	const known = host.state("settings data", () => /* @__PURE__ */ new Map());
	if (!known.has(path)) {
		const data = host.data(path);
		known.set(path, isObject(data) ? data : void 0);
	}
	return known.get(path);
}
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function section(keys, files, host) {
	const { site } = host;
	const why = keys.length === 0 ? "the configuration" : `the setting ${keys.join(":")}`;
	const below = (key) => [...keys, ...key.split(":")];
	const at = (path) => leaf(path, files, host) ?? section(path, files, host);
	return {
		kind: "unknown",
		why,
		site,
		environment: true,
		settings: {
			types: [...CONFIGURATION_TYPES, `${LIBRARY$1}.IConfigurationSection`],
			at: (key) => at(below(key)),
			member: (name) => name === "Value" ? at(keys) : void 0,
			inside: (key) => section(below(key), files, host),
			said: () => found(keys, files, host)
		}
	};
}
function configurationMethod(receiver, name, call, host) {
	const [type] = (call.args.types ?? []).map((one) => host.force(one));
	if (/^Get(?:Required)?Service$/.test(name)) {
		const options = type === void 0 ? void 0 : optionsType(type, host);
		if (options !== void 0) return optionsOf$1(options, host);
		if (type?.kind === "class" && type.node.flavour === "class" && type.node.abstract !== true) return host.instance(type, { shared: true });
		return type?.kind === "term" && CONFIGURATION_TYPES.includes(type.symbol) ? configuration(host) : void 0;
	}
	if (name === "()") {
		const options = optionsType(receiver, host);
		return options === void 0 ? void 0 : optionsOf$1(options, host);
	}
	if (receiver.kind === "term") return name === "Build" && /\.ConfigurationBuilder\b/.test(receiver.symbol) ? configuration(host) : void 0;
	const settings = receiver.kind === "unknown" ? receiver.settings : void 0;
	if (settings === void 0) return void 0;
	const [first, second] = call.args.positional;
	const key = host.text(first?.value);
	switch (name) {
		case "GetSection":
		case "GetRequiredSection": return key === void 0 ? void 0 : settings.inside(key);
		case "GetValue": return key === void 0 ? void 0 : settingAs(settings.at(key), type, second?.value, host);
		case "Get": return type === void 0 ? void 0 : bound(settings, type, host);
		case "Bind": {
			const target = host.force((second ?? first)?.value ?? receiver);
			const from = second === void 0 || key === void 0 ? settings : settings.inside(key).settings;
			if (target.kind === "instance" && from !== void 0) fill(target, from, host);
			return constant(void 0);
		}
		default: return;
	}
}
function settingAs(value, type, fallback, host) {
	if (value.kind === "constant") return converted(value, type);
	const standard = fallback === void 0 ? void 0 : host.force(fallback);
	return standard?.kind === "constant" && value.kind === "unknown" ? constant(standard.value, `default of ${value.why}`) : value;
}
function found(keys, files, host) {
	for (const file of files) {
		let data = dataOf(file, host);
		for (const key of keys) data = isObject(data) ? entryOf(data, key) : void 0;
		if (data !== void 0 && data !== null) return {
			data,
			file
		};
	}
}
function entryOf(data, key) {
	const name = Object.keys(data).find((one) => one.toLowerCase() === key.toLowerCase());
	return name === void 0 ? void 0 : data[name];
}
function leaf(keys, files, host) {
	const one = found(keys, files, host);
	const text = one === void 0 ? void 0 : textOf(one.data);
	return text === void 0 || one === void 0 ? void 0 : constant(text, softOf(keys, one.file));
}
function softOf(keys, file) {
	return `value of ${keys.join(":")} in ${file.slice(file.lastIndexOf("/") + 1)}`;
}
function textOf(data) {
	if (typeof data === "boolean") return data ? "True" : "False";
	return typeof data === "string" || typeof data === "number" ? String(data) : void 0;
}

// src/frameworks/aspnet-core/fast-endpoints.ts
function uses(host) {
	return host.state("fast endpoints", () => []);
}
function saidBy(router, host) {
	const all = host.state("fast endpoints said", () => /* @__PURE__ */ new Map());
	const known = all.get(router);
	if (known !== void 0) return known;
	const made = {
		methods: [],
		paths: [],
		group: void 0,
		version: 0,
		override: void 0,
		anonymous: false
	};
	all.set(router, made);
	return made;
}
const ENDPOINTS = [
	...[
		"Endpoint",
		"EndpointWithoutRequest",
		"EndpointWithMapping",
		"EndpointWithMapper",
		"BaseEndpoint"
	],
	...[
		"Ep.Req",
		"Ep.NoReq",
		"Ep.Req.Res",
		"Ep.Req.NoRes",
		"Ep.NoReq.Res",
		"Ep.NoReq.NoRes"
	],
	...[
		"Ep.Req.Res.Map",
		"Ep.Req.NoRes.Map",
		"Ep.NoReq.Res.Map"
	]
].map((name) => `FastEndpoints.${name}`);
const GROUPS = ["FastEndpoints.Group", "FastEndpoints.SubGroup"];
const FAST_ENDPOINT_CALLS = Object.fromEntries([...ENDPOINTS, ...GROUPS].map((symbol) => [symbol, (_call, host) => host.router("fast-endpoint")]));
const VERBS$1 = /^(?:Get|Post|Put|Patch|Delete|Head)$/;
const SAYING = /^(?:Verbs|Routes|Group|Version|RoutePrefixOverride|AllowAnonymous|Configure)$/;
function fastEndpointMember(router, name) {
	return router.kind === "fast-endpoint" && (VERBS$1.test(name) || SAYING.test(name)) ? {
		kind: "method",
		receiver: {
			kind: "router",
			router
		},
		name
	} : void 0;
}
function fastEndpointMethod(router, name, call, host) {
	const same = {
		kind: "router",
		router
	};
	if (name === "UseFastEndpoints" || name === "MapFastEndpoints") {
		uses(host).push({
			router,
			call,
			condition: host.condition
		});
		return same;
	}
	if (router.kind !== "fast-endpoint") return void 0;
	const said = saidBy(router, host);
	const values = call.args.positional.flatMap(({ value }) => host.items(value) ?? [value]);
	if (VERBS$1.test(name)) said.methods.push(...methodOf(name.toUpperCase()) === void 0 ? [] : verbs([name]));
	switch (name) {
		case "Verbs":
			said.methods.push(...verbs(values.map((value) => verbIn(value, host))));
			break;
		case "Group":
			said.group = call.args.types?.[0] ?? unknown("the group of an endpoint", call.site);
			break;
		case "Version": {
			const version = Number(host.text(values[0]));
			said.version = Number.isNaN(version) ? 0 : version;
			break;
		}
		case "RoutePrefixOverride":
			said.override = values[0];
			break;
		case "AllowAnonymous":
			said.anonymous = true;
			break;
		default: if (VERBS$1.test(name) || name === "Routes" || name === "Configure") for (const path of values) if (!host.isFunction(path)) said.paths.push({
			path,
			site: call.site
		});
		else said.anonymous ||= mentions(path, "AllowAnonymous", host);
	}
	return same;
}
function verbs(names) {
	return names.flatMap((name) => methodOf(name.toUpperCase()) ?? []);
}
function verbIn(value, host) {
	const forced = host.force(value);
	return forced.kind === "term" ? wordOf(forced.symbol) : host.text(forced) ?? "";
}
function mentions(value, word, host) {
	const fn = host.force(value);
	return fn.kind === "function" && fn.node.body.mentions().has(word);
}
function serveFastEndpoints(host) {
	for (const { router, call, condition } of uses(host)) {
		const endpoints = map$1([], true);
		const versioning = map$1([], true);
		const options = map$1([["Endpoints", endpoints], ["Versioning", versioning]], true);
		const configure = call.args.positional[0]?.value;
		if (configure !== void 0 && host.isFunction(configure)) host.call(configure, given$1(options));
		const settings = {
			prefix: endpoints.entries.get("RoutePrefix"),
			versioning: versioning.entries
		};
		const program = rootOf$1(router).site.file;
		for (const type of host.classes()) if (isEndpoint(type, host) && host.isBuiltInto(type.scope.file, program)) host.under(condition, () => serve(router, type, settings, host));
	}
}
function isEndpoint(type, host) {
	const { abstract, flavour } = type.node;
	return abstract !== true && flavour !== "interface" && host.lineage(type).some((base) => base.kind === "term" && ENDPOINTS.includes(base.symbol));
}
function serve(router, type, settings, host) {
	const said = configured(type, "Configure", host);
	if (said === void 0) return;
	const attributes = attributesIn(host.decorations(type), host);
	for (const { name, args, line } of attributes) {
		const [method] = verbs([name.replace(/^Http/, "")]);
		if (!name.startsWith("Http") || method === void 0) continue;
		said.methods.push(method);
		for (const { value } of args.positional) said.paths.push({
			path: value,
			site: {
				file: type.scope.file,
				line
			}
		});
	}
	const isOpen = said.anonymous || allowsAnonymous(attributes);
	const group = said.group === void 0 ? void 0 : groupOf(said.group, host, 0);
	for (const { path, site } of said.paths) {
		const end = versionEnd(said.version, settings.versioning, host);
		const isFirst = host.truth(settings.versioning.get("PrependToRoute")) === true;
		const own = group === void 0 ? [path] : [...group.paths, path];
		const parts = [said.override ?? settings.prefix, ...isFirst ? [end, ...own] : [...own, end]];
		host.route(router, {
			methods: said.methods,
			path: joined$1(parts.filter((part) => part !== void 0), host),
			handler: type.name,
			guards: isOpen || group?.anonymous === true ? [] : [{ name: "RequireAuthorization" }],
			site
		});
	}
}
function joined$1(parts, host) {
	const pieces = parts.flatMap((part) => {
		const trimmed = host.text(part)?.replace(/^\/+|\/+$/g, "");
		if (trimmed === "") return [];
		return [{
			kind: "constant",
			value: "/"
		}, trimmed === void 0 ? part : {
			kind: "constant",
			value: trimmed
		}];
	});
	return host.concatenate(pieces.length === 0 ? [{
		kind: "constant",
		value: "/"
	}] : pieces);
}
function versionEnd(version, versioning, host) {
	const standard = Number(host.text(versioning.get("DefaultVersion")) ?? "0");
	const number = version > 0 ? version : standard;
	const prefix = versioning.get("Prefix") ?? {
		kind: "constant",
		value: "v"
	};
	return number > 0 ? host.concatenate([prefix, {
		kind: "constant",
		value: String(number)
	}]) : void 0;
}
function groupOf(value, host, depth) {
	const type = host.force(value);
	const site = host.site;
	if (type.kind !== "class" || depth > 8) return {
		paths: [unknown("the group of an endpoint", site)],
		anonymous: false
	};
	const said = configured(type, void 0, host);
	const above = host.lineage(type).some((base) => base.kind === "term" && base.symbol === GROUPS[1]) ? groupOf(type.named.get("SubGroup") ?? unknown("the group around a group", site), host, depth + 1) : void 0;
	return {
		paths: [...above?.paths ?? [], ...said?.paths.map(({ path }) => path) ?? []],
		anonymous: (above?.anonymous ?? false) || (said?.anonymous ?? false)
	};
}
function configured(type, method, host) {
	const self = host.instance(type);
	const router = host.routerOf(self);
	if (router === void 0) return void 0;
	const member = host.members(type, {
		inherited: true,
		overloads: true
	}).find(({ name, kind, abstract }) => method === void 0 ? kind === "constructor" : kind === "method" && name === method && !abstract);
	const fn = member === void 0 ? void 0 : host.force(member.value());
	if (fn?.kind === "function") host.call(fn, NO_ARGUMENTS, { self });
	return saidBy(router, host);
}

// src/frameworks/aspnet-core/service-paths.ts
const PREFIXES = [
	["GET", [
		"GetList",
		"GetAll",
		"Get"
	]],
	["PUT", ["Put", "Update"]],
	["DELETE", ["Delete", "Remove"]],
	["POST", [
		"Create",
		"Add",
		"Insert",
		"Post"
	]],
	["PATCH", ["Patch"]]
];
function verbOf(name) {
	const lower = name.toLowerCase();
	return PREFIXES.find(([, prefixes]) => prefixes.some((one) => lower.startsWith(one.toLowerCase())))?.[0] ?? "POST";
}
var Style = class {
	#options;
	#host;
	#isOld;
	constructor(options, host) {
		this.#options = options;
		this.#host = host;
		const said = options.get("UseV3UrlStyle");
		this.#isOld = said === void 0 ? isOldVersion(host) : host.truth(said) === true;
	}
	template(controller, action, method, parameters, type) {
		const host = this.#host;
		const root = this.#options.get("RootPath") ?? constant("app");
		const start = this.#options.get("ApiRoutePrefix") ?? constant("api");
		const prefix = PREFIXES.find(([verb]) => verb === method)?.[1].find((one) => action.startsWith(one)) ?? "";
		const rest = action.slice(prefix.length).replace(/Async$/, "");
		const names = [["ControllerName", constant(controller)], ["RootPath", root]];
		const name = this.#normalized("UrlControllerNameNormalizer", controller, names, type);
		const named = this.#normalized("UrlActionNameNormalizer", rest, [...names, ["ActionNameInUrl", constant(rest)]], type);
		const parts = [
			constant("/"),
			start,
			constant("/"),
			root,
			constant("/"),
			name
		];
		for (const id of parameters.filter((one) => one.name === "id").slice(0, 1)) parts.push(constant(this.#keyOf(id).map((one) => `/{${one}}`).join("")));
		if (host.text(named) !== "") {
			const ids = parameters.filter((one) => one.name.endsWith("Id"));
			parts.push(constant("/"), named);
			if (ids.length === 1) parts.push(constant(`/{${ids[0]?.name}}`));
		}
		return host.concatenate(parts);
	}
	#normalized(option, text, names, type) {
		const host = this.#host;
		const normalizer = this.#options.get(option);
		if (normalizer === void 0) return constant(this.#cased(text));
		const made = host.text(host.call(normalizer, given$1(map$1(names, true))));
		return made === void 0 ? unknown(`what ${option} makes of ${text}`, host.siteOf(type)) : constant(this.#cased(made));
	}
	#cased(name) {
		const camel = name.slice(0, 1).toLowerCase() + name.slice(1);
		return this.#isOld ? camel : camel.replace(/[a-z][A-Z]/g, (pair) => `${pair[0]}-${pair[1]?.toLowerCase()}`);
	}
	#keyOf(id) {
		const type = id.type === void 0 ? void 0 : this.#host.force(id.type);
		if (type?.kind !== "class" || type.node.flavour === "enum") return ["id"];
		return this.#host.members(type, { inherited: true }).filter((one) => (one.kind === "field" || one.kind === "getter") && !one.static && one.visibility === "public").map((one) => one.name);
	}
};
function isOldVersion(host) {
	return host.files("**/*.csproj").some((file) => {
		const text = host.data(file);
		return typeof text === "string" && /Include="Volo\.Abp[^"]*"\s+Version="[0-3]\./.test(text);
	});
}

// src/frameworks/aspnet-core/remote-services.ts
const OPTIONS = "Volo.Abp.AspNetCore.Mvc.AbpAspNetCoreMvcOptions";
const LIBRARY = "Volo.Abp.Application.Services";
const READING = [["Get", ["id"]], ["GetList", []]];
const WRITING = [
	["Create", []],
	["Update", ["id"]],
	["Delete", ["id"]]
];
const BASES = {
	ApplicationService: [],
	IApplicationService: [],
	IRemoteService: [],
	ReadOnlyAppService: READING,
	AbstractKeyReadOnlyAppService: READING,
	CrudAppService: [...READING, ...WRITING],
	AbstractKeyCrudAppService: [...READING, ...WRITING]
};
const MODULE = "abp-module";
const SERVICE_CALLS = {
	...Object.fromEntries([...Object.keys(BASES).map((name) => `${LIBRARY}.${name}`), OPTIONS].map((symbol) => [symbol, () => void 0])),
	"Volo.Abp.Modularity.AbpModule": (_, host) => host.router(MODULE)
};
function moduleMember(router, name) {
	return router.kind === MODULE && CONFIGURING.test(name) ? {
		kind: "method",
		receiver: {
			kind: "router",
			router
		},
		name
	} : void 0;
}
function moduleMethod(router, name, call, host) {
	if (router.kind !== MODULE) return void 0;
	if (CONFIGURING.test(name)) configureServices(call, host);
	return UNDEFINED;
}
const CONFIGURING = /^(?:Pre|Post)?Configure$/;
function creations(host) {
	return host.state("remote services", () => []);
}
function configureServices(call, host) {
	const [type] = (call.args.types ?? []).map((one) => host.force(one));
	const fn = call.args.positional.find(({ value }) => host.isFunction(value))?.value;
	if (fn === void 0 || type?.kind !== "term" || wordOf(type.symbol) !== wordOf(OPTIONS)) return;
	const create = native("Create", ({ positional: [assembly, configure] }) => {
		const options = map$1([], true);
		if (configure !== void 0) host.call(configure.value, given$1(options));
		creations(host).push({
			assembly: assembly?.value ?? UNDEFINED,
			options: options.entries
		});
		return UNDEFINED;
	});
	host.call(fn, given$1(map$1([["ConventionalControllers", map$1([["Create", create]], true)]], true)));
}
function isRemoteService(type, host) {
	return servicesAbove(type, host).length > 0;
}
function servicesAbove(type, host) {
	return host.lineage(type).flatMap((at) => at.kind === "term" && /^Volo\.Abp\./.test(at.symbol) ? [wordOf(at.symbol)] : []).filter((word) => Object.hasOwn(BASES, word) || /^I(?:Crud|ReadOnly)AppService$/.test(word));
}
function remoteServices(host, read) {
	return creations(host).flatMap(({ assembly, options }) => {
		const types = host.items(host.member(assembly, "DefinedTypes"));
		if (types === void 0) {
			host.unresolved("which services answer requests is not known", { site: host.site });
			return [];
		}
		const style = new Style(options, host);
		return types.flatMap((one) => {
			const type = host.force(one);
			return type.kind === "class" && isServed(type, options, host) ? [asController(read(type), style, host)] : [];
		});
	});
}
function isServed(type, options, host) {
	const { node } = type;
	if (node.flavour !== "class" || node.abstract === true || node.generic === true) return false;
	if (node.visibility !== "public" || !isRemoteService(type, host)) return false;
	if (attributesAbove(type, host).some((one) => isOff(one, host) || one.name === "IntegrationService")) return false;
	const predicate = options.get("TypePredicate");
	return predicate === void 0 || host.truth(host.call(predicate, given$1(type))) !== false;
}
function attributesAbove(type, host) {
	return host.lineage(type).flatMap((at) => at.kind === "class" ? attributesIn(host.decorations(at), host) : []);
}
function isOff(attribute, host) {
	const said = attribute.name === "RemoteService" ? argumentOf(attribute, "IsEnabled", 0, host) : void 0;
	return said !== void 0 && host.truth(said) === false;
}
function asController(controller, style, host) {
	const { type } = controller;
	const name = type.name.replace(/(?:AppService|ApplicationService|IntService|IntegrationService|Service)$/, "");
	const own = controller.actions.flatMap((action) => {
		if (attributesIn(action.member.decorations, host).some((one) => isOff(one, host))) return [];
		if (controller.templates.length > 0) return [action];
		const fn = host.force(action.member.value());
		const parameters = fn.kind === "function" ? host.parameters(fn) : [];
		const selectors = action.selectors.map((selector) => {
			const methods = selector.methods.length > 0 ? selector.methods : [verbOf(action.name)];
			const template = selector.template ?? style.template(name, action.name, methods[0] ?? "POST", parameters, type);
			return {
				...selector,
				methods,
				template
			};
		});
		return [{
			...action,
			selectors
		}];
	});
	const inherited = controller.templates.length > 0 ? [] : inheritedActions(controller, own, name, style, host);
	return {
		...controller,
		name,
		actions: [...own, ...inherited]
	};
}
function inheritedActions(controller, own, name, style, host) {
	const { type } = controller;
	const site = host.siteOf(type);
	return servicesAbove(type, host).flatMap((word) => BASES[word] ?? []).flatMap(([action, ids]) => {
		const arity = action === "Update" ? 2 : 1;
		if (own.some((one) => one.name === action && one.member.arity === arity)) return [];
		const method = verbOf(action);
		const parameters = ids.map((id) => ({
			name: id,
			default: void 0,
			type: void 0,
			decorations: []
		}));
		const template = style.template(name, action, method, parameters, type);
		return [{
			member: {
				name: `${action}Async`,
				site
			},
			name: action,
			selectors: [{
				template,
				methods: [method],
				line: site.line
			}],
			versions: controller.versions,
			guards: [],
			anonymous: false
		}];
	});
}

// src/frameworks/aspnet-core/options.ts
const MVC = "Microsoft.AspNetCore.Mvc.MvcOptions";
function filters(host) {
	return host.state("filters", () => []);
}
function transformers(host) {
	return host.state("transformers", () => []);
}
function globalFilters(program, host) {
	return filters(host).flatMap(({ value, file }) => host.isBuiltInto(file, program) ? [value] : []);
}
function tokenText(value, file, host) {
	const [transformer] = transformers(host).filter((said) => host.isBuiltInto(file, said.file));
	if (transformer === void 0) return value;
	if (transformer.value === void 0) return void 0;
	return host.text(host.call(host.member(transformer.value, "TransformOutbound"), given$1(constant(value))));
}
function constraints(host) {
	return host.state("constraints", () => []);
}
function addConstraints(fn, call, host) {
	const added = map$1();
	host.call(fn, given$1(map$1([["ConstraintMap", added]], true)));
	const value = new Map([...added.entries].map(([name, type]) => [name.toLowerCase(), type]));
	constraints(host).push({
		value,
		file: call.site.file
	});
}
function transformed(constraint, value, file, host) {
	for (const said of constraints(host)) {
		const found = said.value.get(constraint.toLowerCase());
		const type = found === void 0 ? void 0 : host.force(found);
		if (type?.kind !== "class" || !host.isBuiltInto(said.file, file)) continue;
		const transform = host.member(host.instance(type, { shared: true }), "TransformOutbound");
		return host.text(host.call(transform, given$1(constant(value))));
	}
}
const OPTION_CALLS = {
	[`${MVC}.Filters.Add`]: addFilter,
	[`${MVC}.Filters.AddService`]: addFilter,
	[`${MVC}.Conventions.Add`]: addConvention,
	[`${MVC}.Conventions.Insert`]: addConvention
};
function addFilter(call, host) {
	const [filter] = call.args.positional;
	const value = filter === void 0 ? void 0 : host.force(filter.value);
	const type = value?.kind === "instance" ? value.class : value?.kind === "class" ? value : void 0;
	const authorizes = (value?.kind === "term" ? wordOf(value.symbol) : void 0) === "AuthorizeFilter";
	if (filter !== void 0 && (authorizes || type !== void 0 && isFilter(type, host))) filters(host).push({
		value: {
			name: host.nameOf(filter),
			authorizes
		},
		file: call.site.file
	});
	return constant(void 0);
}
function isFilter(type, host) {
	return host.lineage(type).some((at) => at.kind === "term" && /\.(?:I(?:Async)?(?:Action|Authorization|Resource)Filter|ActionFilterAttribute)$/.test(at.symbol));
}
function addConvention(call, host) {
	const added = call.args.positional.at(-1);
	const value = added === void 0 ? void 0 : host.force(added.value);
	if (value?.kind === "term" && wordOf(value.symbol) === "RouteTokenTransformerConvention") transformers(host).push({
		value: value.args?.positional[0]?.value,
		file: call.site.file
	});
	if (value?.kind === "instance" && rewritesTemplates(value.class, host)) rewriters(host).push({
		value: value.class.name,
		file: call.site.file
	});
	return constant(void 0);
}
function rewritesTemplates(type, host) {
	return host.lineage(type).some((at) => at.kind === "term" && /\.I(?:Application|Controller|Action)ModelConvention$/.test(at.symbol)) && [...type.members.values()].some(({ value }) => value?.kind === "function" && value.body.mentions().has("AttributeRouteModel"));
}
function rewriterOf(program, host) {
	return rewriters(host).find(({ file }) => host.isBuiltInto(file, program))?.value;
}
function rewriters(host) {
	return host.state("rewriters", () => []);
}
function configure(name, call, host) {
	const fn = call.args.positional.find(({ value }) => host.isFunction(value))?.value;
	switch (name) {
		case "AddControllers":
		case "AddControllersWithViews":
		case "AddMvc":
		case "AddMvcCore":
		case "AddMvcOptions":
			if (fn !== void 0) host.call(fn, given$1(optionsOf(call)));
			return;
		case "AddRouting":
			if (fn !== void 0) addConstraints(fn, call, host);
			return;
		case "PreConfigure":
			configureServices(call, host);
			return;
		case "Configure": {
			configureServices(call, host);
			const [type] = call.args.types ?? [];
			const options = type === void 0 ? void 0 : host.force(type);
			if (fn !== void 0 && options?.kind === "term" && wordOf(options.symbol) === "RouteOptions") addConstraints(fn, call, host);
			return;
		}
		case "AddApiVersioning":
		case "AddApiExplorer":
		case "AddVersionedApiExplorer": {
			const options = map$1([], true);
			if (fn !== void 0) host.call(fn, given$1(options));
			configureVersions(options.entries, call.site.file, host);
			return;
		}
		case "AddAuthorization":
		case "AddAuthorizationCore": {
			const options = map$1([], true);
			if (fn !== void 0) host.call(fn, given$1(options));
			setFallbackPolicy(options.entries.get("FallbackPolicy"), call.site.file, host);
			return;
		}
		case "SetFallbackPolicy":
			setFallbackPolicy(call.args.positional[0]?.value, call.site.file, host);
			return;
	}
}
function optionsOf(call) {
	return {
		kind: "term",
		symbol: MVC,
		args: NO_ARGUMENTS,
		site: call.site
	};
}

// src/frameworks/aspnet-core/patterns.ts
function parsePattern(pattern) {
	const segments = [[]];
	const add = (piece) => segments.at(-1)?.push(piece);
	for (let at = 0; at < pattern.length; at++) {
		const character = pattern[at] ?? "";
		if (character === "/") segments.push([]);
		else if (character === "{" && pattern[at + 1] !== "{") {
			const end = endOfParameter(pattern, at);
			add(parameter$1(pattern.slice(at + 1, end)));
			at = end;
		} else {
			if (character === "{" || character === "}") at++;
			const last = segments.at(-1)?.at(-1);
			if (last !== void 0 && "text" in last) segments.at(-1)?.splice(-1, 1, { text: last.text + character });
			else add({ text: character });
		}
	}
	return segments.filter((pieces) => pieces.length > 0);
}
function endOfParameter(pattern, start) {
	for (let at = start + 1; at < pattern.length; at++) {
		if (pattern[at] !== "}" && pattern[at] !== "{") continue;
		if (pattern[at + 1] === pattern[at]) at++;
		else if (pattern[at] === "}") return at;
	}
	return pattern.length;
}
function parameter$1(content) {
	const stars = /^\*{0,2}/.exec(content)?.[0].length ?? 0;
	const [name = "", ...constraints] = parts(content.slice(stars));
	const last = constraints.at(-1) ?? name;
	const equals = signOutside(last, "=");
	const standard = equals < 0 ? void 0 : last.slice(equals + 1);
	const bare = (text) => text === last && equals >= 0 ? text.slice(0, equals) : text;
	const optional = standard === void 0 && last.endsWith("?");
	return {
		name: bare(name).replace(/\?$/, ""),
		optional: optional || standard !== void 0,
		...standard === void 0 ? {} : { standard },
		catchAll: stars > 0,
		constraints: constraints.map((text) => bare(text).replace(/\?$/, ""))
	};
}
function parts(content) {
	const found = [];
	let rest = content;
	for (let at = signOutside(rest, ":"); at >= 0; at = signOutside(rest, ":")) {
		found.push(rest.slice(0, at));
		rest = rest.slice(at + 1);
	}
	return [...found, rest];
}
function signOutside(text, sign) {
	let depth = 0;
	for (let at = 0; at < text.length; at++) if (text[at] === "(") depth++;
	else if (text[at] === ")") depth--;
	else if (text[at] === sign && depth === 0) return at;
	return -1;
}
function routeTemplates(pattern) {
	const segments = parsePattern(pattern);
	const templates = [asTemplate(segments)];
	for (let end = segments.length; end > 0 && mayBeMissing(segments[end - 1] ?? []); end--) templates.push(asTemplate(segments.slice(0, end - 1)));
	const last = segments.at(-1) ?? [];
	const extension = last.at(-1);
	if (last.length > 1 && extension !== void 0 && "name" in extension && extension.optional) templates.push(asTemplate([...segments.slice(0, -1), withoutExtension(last)]));
	return templates;
}
function withoutExtension(pieces) {
	return pieces.slice(0, -1).flatMap((piece, at) => {
		if (at < pieces.length - 2 || !("text" in piece)) return [piece];
		const text = piece.text.replace(/\.$/, "");
		return text === "" ? [] : [{ text }];
	});
}
function mayBeMissing(pieces) {
	const [only] = pieces;
	return pieces.length === 1 && only !== void 0 && "name" in only && only.optional && !only.catchAll;
}
function asTemplate(segments) {
	const path = `/${segments.map((pieces) => pieces.map((piece) => "text" in piece ? piece.text : `{${piece.name}}`).join("")).join("/")}`;
	const last = segments.at(-1)?.at(-1);
	return last !== void 0 && "name" in last && last.catchAll ? {
		path,
		catchAll: last.name
	} : { path };
}

// src/frameworks/aspnet-core/selectors.ts
const VERBS = /* @__PURE__ */ new Map([
	["HttpGet", "GET"],
	["HttpPost", "POST"],
	["HttpPut", "PUT"],
	["HttpDelete", "DELETE"],
	["HttpPatch", "PATCH"],
	["HttpHead", "HEAD"],
	["HttpOptions", "OPTIONS"]
]);
function isRouting({ name, type }, host) {
	return VERBS.has(name) || name === "Route" || name === "AcceptVerbs" || providesTemplate(type, host);
}
function providesTemplate(type, host) {
	return type !== void 0 && host.lineage(type).some((at) => at.kind === "term" && at.symbol.endsWith(".IRouteTemplateProvider"));
}
function providerOf(attribute, host) {
	const { name, line } = attribute;
	const verb = VERBS.get(name);
	if (name === "AcceptVerbs") {
		const verbs = attribute.args.positional.flatMap(({ value }) => host.items(value) ?? [value]);
		const template = attribute.args.named.get("Route")?.value;
		return {
			template,
			methods: verbs.flatMap((value) => methodOf(host.text(value) ?? "") ?? []),
			silent: template === void 0,
			line
		};
	}
	if (verb === void 0 && name !== "Route" && !providesTemplate(attribute.type, host)) return void 0;
	const template = argumentOf(attribute, "Template", 0, host);
	const isNamed = ["Name", "Order"].some((key) => attribute.args.named.has(key));
	const methods = verb === void 0 ? ownVerbs(attribute, host) : [verb];
	return {
		template,
		methods,
		silent: methods !== void 0 && template === void 0 && !isNamed,
		line
	};
}
function ownVerbs(attribute, host) {
	const given = propertyOf(attribute, "HttpMethods", host);
	return (given === void 0 ? void 0 : host.items(given))?.flatMap((verb) => methodOf(host.text(verb) ?? "") ?? []);
}
function selectorsOf(attributes, host) {
	const providers = attributes.flatMap((attribute) => providerOf(attribute, host) ?? []);
	const silent = providers.filter((provider) => provider.silent);
	const telling = providers.filter((provider) => !provider.silent);
	const joinsSilent = telling.some(({ methods }) => methods === void 0);
	const selectors = telling.flatMap((provider) => {
		const { template, methods, line } = provider;
		if (methods !== void 0) return methods.map((method) => ({
			template,
			methods: [method],
			line
		}));
		return silent.length === 0 ? [{
			template,
			methods: [],
			line
		}] : verbsOf(silent, template);
	});
	if (silent.length > 0 && !joinsSilent) return [...selectors, ...verbsOf(silent, void 0)];
	return selectors.length > 0 ? selectors : [{
		template: void 0,
		methods: [],
		line: void 0
	}];
}
function verbsOf(silent, template) {
	return silent.flatMap(({ methods, line }) => (methods ?? []).map((method) => ({
		template,
		methods: [method],
		line
	})));
}
function templatesIn(attributes, host) {
	return attributes.flatMap((attribute) => {
		const provider = attribute.name === "Route" || isRouting(attribute, host) ? providerOf(attribute, host) : void 0;
		return provider?.template === void 0 ? [] : [provider.template];
	});
}

// src/frameworks/aspnet-core/feature-providers.ts
function takesInternal(host) {
	return host.state("internal controllers", () => ({ taken: host.classes().some((type) => {
		if (!has(type, "ControllerFeatureProvider", host)) return false;
		const test = type.members.get("IsController")?.value;
		if (test?.kind !== "function") return false;
		const mentions = test.body.mentions();
		return !mentions.has("IsPublic") && !mentions.has("base");
	}) })).taken;
}
function has(type, word, host) {
	return host.lineage(type).some((at) => at.kind === "term" && wordOf(at.symbol) === word);
}
function wouldBeControllers(host, isController) {
	const all = host.classes();
	const served = new Set(all.filter((type) => isController(type)).flatMap((type) => host.lineage(type)));
	return all.filter((type) => ["class", "record"].includes(type.node.flavour) && type.node.visibility === "public" && type.node.abstract !== true && type.node.generic !== true && !served.has(type) && !all.some((one) => one !== type && host.lineage(one).includes(type)) && !attributesIn(host.decorations(type), host).some(({ name }) => name === "NonController") && saysVerbs(type, host));
}
function saysVerbs(type, host) {
	return host.members(type, { overloads: true }).some(({ kind, decorations, visibility, static: isStatic }) => kind === "method" && visibility === "public" && !isStatic && attributesIn(decorations, host).some((one) => /^Http(?:Get|Post|Put|Delete|Patch)$/.test(one.name) && isRouting(one, host)));
}

// src/frameworks/aspnet-core/controllers.ts
const INHERITED = /^On(?:Action|Result|Resource)Exec\w+$/;
const OF_OBJECTS = {
	Dispose: 0,
	DisposeAsync: 0,
	Equals: 1,
	Finalize: 0,
	GetHashCode: 0,
	GetType: 0,
	ReferenceEquals: 2,
	ToString: 0
};
function controllersOf(host) {
	return host.state("controllers", () => [...host.classes().flatMap((type) => isController(type, host) ? [controllerOf(type, host)] : []), ...remoteServices(host, (type) => controllerOf(type, host))]);
}
function genericControllers(host) {
	if (!host.classes().some((type) => host.lineage(type).some((at) => at.kind === "term" && wordOf(at.symbol) === FEATURES))) return [];
	const all = host.classes();
	return all.filter((type) => type.node.generic === true && isController(type, host, true) && !all.some((one) => one !== type && host.lineage(one).includes(type)));
}
const FEATURES = "IApplicationFeatureProvider";
function unknownControllers(host) {
	const services = new Set(controllersOf(host).map(({ type }) => type));
	return wouldBeControllers(host, (type) => services.has(type) || isRemoteService(type, host) || isController(type, host));
}
function isController(type, host, generic = false) {
	const { node } = type;
	const isPublic = node.visibility === "public" || node.visibility === void 0 && node.partial === true || (node.visibility ?? "internal") === "internal" && takesInternal(host);
	if (!["class", "record"].includes(node.flavour) || node.abstract === true || node.generic === true !== generic || !isPublic) return false;
	const libraries = host.lineage(type).flatMap((at) => at.kind === "term" ? [at.symbol] : []);
	if (libraries.some((symbol) => symbol.startsWith("System.Web."))) return false;
	const isBased = libraries.some((symbol) => /\.(?:Controller|ControllerBase|ODataController)$/.test(symbol));
	if (!isBased && !type.name.endsWith("Controller") && isRemoteService(type, host)) return false;
	if (!isBased && !type.name.endsWith("Controller") && !isMarked(type, host) && !isOfLibrary(type, libraries, host)) return false;
	return !attributesOf(type, host).some(({ name }) => name === "NonController");
}
function isMarked(type, host) {
	return attributesOf(type, host).some(({ name }) => name === "Controller" || name === "ApiController");
}
function isOfLibrary(type, libraries, host) {
	return libraries.some((symbol) => !/\.I[A-Z]\w*$/.test(symbol)) && host.members(type, { overloads: true }).some(({ kind, decorations }) => kind === "method" && decorations.length > 0 && attributesIn(decorations, host).some((attribute) => isRouting(attribute, host)));
}
function attributesOf(type, host) {
	return [...host.lineage(type)].reverse().flatMap((at) => at.kind === "class" && at.node.flavour !== "interface" ? attributesIn(host.decorations(at), host) : []);
}
function controllerOf(type, host) {
	const attributes = attributesOf(type, host);
	const area = attributes.findLast(({ name }) => name === "Area");
	return {
		type,
		name: type.name.replace(/(?<=.)Controller$/, ""),
		area: area === void 0 ? void 0 : argumentOf(area, "RouteValue", 0, host),
		templates: isHalf(type) ? [unknown("a part of the class that a build writes", host.siteOf(type))] : nearestTemplates(type, host),
		guards: guardsIn(attributes, host),
		anonymous: allowsAnonymous(attributes),
		actions: actionsOf(type, host),
		versions: versionsIn(attributesIn(host.decorations(type), host), type.scope.file, host),
		isOData: host.lineage(type).some((at) => at.kind === "term" && at.symbol.endsWith(".ODataController"))
	};
}
function isHalf({ node, bases, name }) {
	return node.partial === true && bases.length === 0 && !node.decorators.some((one) => one.kind === "call" && one.callee.kind === "name" && /^(?:Route|ApiController|Controller)$/.test(one.callee.name)) && name.endsWith("Controller");
}
function nearestTemplates(type, host) {
	for (const at of host.lineage(type)) {
		if (at.kind !== "class" || at.node.flavour === "interface") continue;
		const templates = templatesIn(attributesIn(host.decorations(at), host), host);
		if (templates.length > 0) return templates;
	}
	return [];
}
function actionsOf(type, host) {
	return host.members(type, {
		inherited: true,
		overloads: true
	}).filter((member) => isAction(member)).flatMap((member) => {
		const attributes = actionAttributes(type, member, host);
		if (attributes.some(({ name }) => name === "NonAction")) return [];
		const named = attributes.find(({ name }) => name === "ActionName");
		return [{
			member,
			name: (named === void 0 ? void 0 : host.text(argumentOf(named, "Name", 0, host))) ?? member.name.replace(/(?<=.)Async$/, ""),
			selectors: selectorsOf(attributes, host),
			versions: versionsIn(attributesIn(member.decorations, host), member.site.file, host),
			guards: guardsIn(attributes, host),
			anonymous: allowsAnonymous(attributes)
		}];
	});
}
function isAction(member) {
	const { kind, static: isStatic, visibility, abstract, name, arity, declarer } = member;
	return kind === "method" && !isStatic && visibility === "public" && !abstract && declarer.node.flavour !== "interface" && !INHERITED.test(name) && !(Object.hasOwn(OF_OBJECTS, name) && OF_OBJECTS[name] === arity) && /^[\p{L}\p{N}_]+$/u.test(name);
}
function actionAttributes(type, member, host) {
	const own = attributesIn(member.decorations, host);
	const inherited = host.lineage(member.declarer).slice(1).filter((at) => at.kind === "class" && at.node.flavour !== "interface").flatMap((at) => host.members(at, { overloads: true }).filter(({ name, arity, kind }) => kind === "method" && name === member.name && arity === member.arity).map(({ decorations }) => attributesIn(decorations, host)));
	if (inherited.length === 0 || type.node.flavour === "interface") return own;
	const levels = [own, ...inherited];
	const routing = levels.find((level) => level.some((one) => isRouting(one, host))) ?? [];
	return [...levels.toReversed().flatMap((level) => level.filter((one) => !isRouting(one, host))), ...routing.filter((one) => isRouting(one, host))];
}

// src/frameworks/aspnet-core/conventional.ts
const KEYS = [
	"area",
	"controller",
	"action"
];
const KNOWN$3 = /^(?:exists|alpha|required|minlength|maxlength|length|regex|nonfile)\b/;
function conventionalPatterns(pattern, defaults, values, transform) {
	const segments = parsePattern(pattern);
	const used = new Set(segments.flat().flatMap((piece) => "name" in piece ? [piece.name.toLowerCase()] : []));
	return KEYS.every((key) => used.has(key) ? values[key] !== void 0 || isOptional(segments, key) : values[key]?.toLowerCase() === defaults.get(key)?.toLowerCase()) ? written$1(segments, defaults, values, transform) : [];
}
const ROUTE_VALUE = /\{(?:controller|action|area)[:=?}]/i;
function attributePatterns(template, values, transform) {
	return ROUTE_VALUE.test(template) ? written$1(parsePattern(template), /* @__PURE__ */ new Map(), values, transform) : [template];
}
function written$1(segments, defaults, values, transform) {
	const written = segments.map((pieces) => pieces.map((piece) => asWritten(piece, values, transform)).join(""));
	const patterns = [written.filter((segment) => segment !== "").join("/")];
	for (let end = segments.length; end > 0; end--) {
		const pieces = segments[end - 1] ?? [];
		if (!mayBeDropped(pieces, defaults, values)) break;
		if (keyOf(pieces[0]) !== void 0) patterns.push(written.slice(0, end - 1).join("/"));
	}
	return [...new Set(patterns)];
}
function keyOf(piece) {
	return piece !== void 0 && "name" in piece ? KEYS.find((key) => key === piece.name.toLowerCase()) : void 0;
}
function isOptional(segments, key) {
	return segments.flat().some((piece) => keyOf(piece) === key && "optional" in piece && piece.optional);
}
function asWritten(piece, values, transform) {
	if ("text" in piece) return piece.text;
	const key = keyOf(piece);
	if (key !== void 0) return piece.constraints.filter((one) => !KNOWN$3.test(one)).reduce((value, one) => value === void 0 ? void 0 : transform(one, value), values[key] ?? "") ?? "";
	const stars = piece.catchAll ? "**" : "";
	const constraints = piece.constraints.map((one) => `:${one}`).join("");
	return `{${stars}${piece.name}${constraints}${piece.optional && !piece.catchAll ? "?" : ""}}`;
}
function mayBeDropped(pieces, defaults, values) {
	const [piece] = pieces;
	const key = keyOf(piece);
	if (piece === void 0 || key === void 0) return mayBeMissing(pieces);
	if (pieces.length > 1 || !("name" in piece)) return false;
	const standard = piece.standard ?? defaults.get(key);
	return standard !== void 0 && standard.toLowerCase() === values[key]?.toLowerCase();
}

// src/frameworks/aspnet-core/serve.ts
const DEFAULT = "{controller=Home}/{action=Index}/{id?}";
const ASSUMED = "no application is in the repository: taken to serve every controller";
function mappings(host) {
	return host.state("mappings", () => []);
}
function mapControllers(router, name, call, host) {
	const standard = {
		kind: "constant",
		value: DEFAULT
	};
	const add = (pattern, defaults, area) => {
		const made = host.router("controllers", { parent: router });
		host.mount(router, "", made.router);
		const mapping = {
			router: made.router,
			holder: router,
			site: host.site,
			defaults,
			area
		};
		mappings(host).push(pattern === void 0 ? mapping : {
			...mapping,
			pattern
		});
		return made;
	};
	switch (name) {
		case "MapControllers":
		case "UseConfiguredEndpoints":
		case "InitializeApplication":
		case "InitializeApplicationAsync": return add();
		case "MapDefaultControllerRoute":
		case "UseMvcWithDefaultRoute": return add(standard);
		case "MapControllerRoute":
		case "MapRoute": return add(given(call, 1, "pattern", "template")?.value ?? standard, given(call, 2, "defaults")?.value);
		case "MapAreaControllerRoute":
		case "MapAreaRoute": return add(given(call, 2, "pattern", "template")?.value ?? standard, given(call, 3, "defaults")?.value, given(call, 1, "areaName")?.value);
		case "UseMvc": {
			const made = add();
			const configure = given(call, 0, "configureRoutes")?.value;
			if (configure !== void 0 && host.isFunction(configure)) host.call(configure, {
				...call.args,
				positional: [{
					value: {
						kind: "router",
						router
					},
					written: ""
				}]
			});
			return made;
		}
		default: return;
	}
}
function serveControllers(host) {
	const left = new Set(controllersOf(host));
	const done = /* @__PURE__ */ new Map();
	for (const mapping of mappings(host)) {
		const root = rootOf$1(mapping.router);
		if (!isApplication(root)) continue;
		const known = done.get(mapping.holder) ?? /* @__PURE__ */ new Set();
		done.set(mapping.holder, known);
		for (const controller of controllersIn(root, host)) {
			left.delete(controller);
			if (!known.has(controller)) {
				serveAttributes(mapping.router, controller, host);
				if (controller.isOData) noteOData(mapping.router, controller, host);
			}
			known.add(controller);
			if (mapping.pattern !== void 0) serveConventional(mapping, mapping.pattern, controller, host);
		}
	}
	serveOthers([...left], host);
	for (const type of genericControllers(host)) host.unresolved(`${type.name} has type parameters: which it is served with, code of the program says`, {
		path: below(constant("/")),
		site: host.siteOf(type)
	});
	for (const type of unknownControllers(host)) host.unresolved(`${type.name} says how it is reached, and is no controller by its name or base`, {
		path: below(constant("/")),
		site: host.siteOf(type)
	});
}
function controllersIn(app, host) {
	const all = controllersOf(host);
	const own = all.filter(({ type }) => host.isBuiltInto(type.scope.file, app.site.file));
	return own.length > 0 || host.home(app.site.file) === "" ? own : all.filter(({ type }) => host.isBuiltInto(app.site.file, type.scope.file));
}
function serveOthers(controllers, host) {
	const [first] = controllers;
	if (first === void 0) return;
	const isAlone = madeApplications(host).length === 0;
	const { router } = host.router(isAlone ? "app" : "controllers", { site: host.siteOf(first.type) });
	for (const controller of controllers) {
		serveAttributes(router, controller, host, isAlone ? [ASSUMED] : []);
		if (isAlone && isMeantForRequests(controller, host)) noteConventional(router, controller, host);
	}
}
function isMeantForRequests({ type, actions }, host) {
	return actions.some(({ selectors }) => selectors.some(({ methods, template }) => methods.length > 0 || template !== void 0)) || isMarked(type, host) || host.lineage(type).some((at) => at.kind === "term" && wordOf(at.symbol).includes("Controller"));
}
function noteConventional(router, controller, host) {
	if (controller.templates.length > 0) return;
	for (const { member, selectors } of controller.actions) for (const { template, methods, line } of selectors) {
		if (template !== void 0) continue;
		host.unresolved("a conventional route reaches it, and no application of the repository maps one", {
			router,
			site: {
				file: member.site.file,
				line: line ?? member.site.line
			},
			...methods.length === 0 ? {} : { methods }
		});
	}
}
function noteOData(router, controller, host) {
	if (controller.templates.length > 0) return;
	for (const { member, name, selectors } of controller.actions) {
		if (selectors.some(({ template }) => template !== void 0)) continue;
		const site = {
			file: member.site.file,
			line: selectors[0]?.line ?? member.site.line
		};
		const [verb] = /^(?:Get|Post|Put|Patch|Delete)/.exec(name) ?? [];
		const method = verb === void 0 ? void 0 : methodOf(verb.toUpperCase());
		const somewhere = unknown("the conventions of OData", site);
		host.unresolved("OData maps it by its model and the names of actions", {
			router,
			site,
			path: host.concatenate([
				somewhere,
				constant(`/${controller.name}`),
				somewhere
			]),
			...method === void 0 ? {} : { methods: [method] }
		});
	}
}
function serveAttributes(router, controller, host, notes = []) {
	for (const action of controller.actions) for (const selector of action.selectors) for (const template of templatesOf(controller, selector, host)) for (const known of withRouteValues(template, router, controller, action, host)) addRoute(router, rewritten(withTokens(known, controller, action, host), router, host), {
		controller,
		action,
		selector
	}, notes, host);
}
function withRouteValues(template, router, controller, action, host) {
	const values = routeValues(controller, action, host);
	const hole = unknown(TRANSFORMED, host.siteOf(controller.type));
	return attributePatterns(template.text, values, transformOf(router, host)).map((text) => ({
		...template,
		text,
		holes: [...template.holes, hole]
	}));
}
const TRANSFORMED = "a value that a constraint transforms";
function routeValues(controller, action, host) {
	const area = controller.area === void 0 ? void 0 : host.text(controller.area);
	return {
		controller: controller.name,
		action: action.name,
		area
	};
}
function transformOf(router, host) {
	return (constraint, value) => transformed(constraint, value, rootOf$1(router).site.file, host);
}
function rewritten(path, router, host) {
	const root = rootOf$1(router);
	const name = rewriterOf(root.site.file, host);
	if (name === void 0) return path;
	const front = unknown(`what the convention ${name} makes of templates`, root.site);
	return path.kind === "text" ? {
		...path,
		parts: [
			front,
			"/",
			...path.parts
		]
	} : {
		kind: "text",
		parts: [
			front,
			"/",
			host.text(path) ?? ""
		]
	};
}
function addRoute(router, path, reached, notes, host) {
	const { controller, action, selector } = reached;
	const above = guardsAbove(router, host);
	const own = [...controller.guards, ...action.guards];
	const filters = globalFilters(rootOf$1(router).site.file, host);
	const { file, line } = action.member.site;
	host.route(router, {
		methods: selector.methods.length === 0 ? ["ANY"] : selector.methods,
		path,
		handler: `${controller.type.name}.${action.member.name}`,
		guards: standing([
			...above.guards,
			...filters,
			...own
		], above.anonymous || controller.anonymous || action.anonymous, rootOf$1(router).site.file, host),
		site: {
			file,
			line: selector.line ?? line
		},
		expand: (whole) => actionPaths(controller.versions, action.versions, whole, controller.type.scope.file, host),
		...notes.length === 0 ? {} : { notes }
	});
}
function templatesOf(controller, selector, host) {
	const own = selector.template === void 0 ? void 0 : host.texts(selector.template);
	const above = controller.templates.flatMap((value) => host.texts(value).map((text) => ({
		...text,
		text: trimmed(text.text)
	})));
	if (own === void 0) return above;
	return own.flatMap((text) => {
		if (/^~?\//.test(text.text)) return [{
			...text,
			text: trimmed(text.text)
		}];
		return above.length === 0 ? [text] : above.map((prefix) => joined(prefix, text));
	});
}
function trimmed(template) {
	return template.replace(/^~?\/+|\/+$/g, "");
}
function joined(prefix, text) {
	const start = prefix.text;
	const soft = prefix.soft ?? text.soft;
	return {
		text: start === "" || text.text === "" ? start + text.text : `${start}/${text.text}`,
		holes: [...prefix.holes, ...text.holes],
		...soft === void 0 ? {} : { soft }
	};
}
function withTokens(template, controller, action, host) {
	const area = controller.area === void 0 ? void 0 : host.text(controller.area);
	const values = new Map([
		["controller", controller.name],
		["action", action.name],
		...area === void 0 ? [] : [["area", area]]
	]);
	const holes = [...template.holes];
	const text = template.text.replace(/\[\[|\]\]|\[(\w+)\]/g, (whole, token, at) => {
		if (token === void 0) return whole.slice(0, 1);
		const value = values.get(token.toLowerCase());
		const known = value === void 0 ? void 0 : tokenText(value, controller.type.scope.file, host);
		if (known !== void 0) return known;
		const before = template.text.slice(0, at).split("").length - 1;
		holes.splice(before, 0, unknown(`the route value ${token}`, host.siteOf(controller.type)));
		return "";
	});
	return asValue({
		...template,
		text,
		holes
	});
}
function serveConventional(mapping, pattern, controller, host) {
	if (controller.templates.length > 0) return;
	const defaults = new Map(host.entries(mapping.defaults).flatMap(([key, value]) => {
		const text = host.text(value);
		return text === void 0 ? [] : [[key.toLowerCase(), text]];
	}));
	const mapped = mapping.area === void 0 ? void 0 : host.text(mapping.area);
	if (mapped !== void 0 && !defaults.has("area")) defaults.set("area", mapped);
	const transform = transformOf(mapping.router, host);
	for (const action of controller.actions) for (const selector of action.selectors.filter(({ template }) => template === void 0)) {
		const values = routeValues(controller, action, host);
		for (const text of host.texts(pattern)) for (const path of conventionalPatterns(text.text, defaults, values, transform)) {
			const holes = [...text.holes, unknown(TRANSFORMED, mapping.site)];
			addRoute(mapping.router, asValue({
				...text,
				text: path,
				holes
			}), {
				controller,
				action,
				selector
			}, [], host);
		}
	}
}

// src/frameworks/aspnet-core/aspnet-core.ts
const aspnetCore = {
	id: "aspnet-core",
	title: "ASP.NET Core",
	languages: ["csharp"],
	docs: "https://learn.microsoft.com/aspnet/core/fundamentals/routing",
	ignoresCase: true,
	packages: [
		"Microsoft.AspNetCore",
		"Asp.Versioning",
		"Carter",
		"FastEndpoints"
	],
	conventions: [
		"**/*Controller.cs",
		"**/*AppService.cs",
		"**/*Endpoint.cs",
		"**/*Endpoints.cs"
	],
	mentions: [
		...[
			"WebApplication",
			"IEndpointRouteBuilder",
			"RouteGroupBuilder",
			"IApplicationBuilder",
			"UseEndpoints"
		],
		...[
			"MapGet",
			"MapPost",
			"MapPut",
			"MapDelete",
			"MapPatch",
			"MapMethods",
			"MapGroup",
			"MapControllers"
		],
		...[
			"MapControllerRoute",
			"MapRoute",
			"AddControllers",
			"AddMvc",
			"AddControllersWithViews"
		],
		...[
			"ControllerBase",
			"Controller",
			"ApiController",
			"BaseController",
			"BaseApiController",
			"ApiControllerBase"
		],
		...[
			"ICarterModule",
			"CarterModule",
			"Endpoint",
			"EndpointWithoutRequest",
			"EndpointWithMapping",
			"Ep"
		],
		...[
			"HttpGet",
			"HttpPost",
			"HttpPut",
			"HttpDelete",
			"HttpPatch",
			"AcceptVerbs",
			"Route",
			"ActionResult",
			"IActionResult"
		],
		...[
			"AbpAspNetCoreMvcOptions",
			"ApplicationService",
			"IApplicationService",
			"IRemoteService"
		],
		...["CrudAppService", "ReadOnlyAppService"]
	],
	speculates: [...[
		"MapGet",
		"MapPost",
		"MapPut",
		"MapDelete",
		"MapPatch",
		"MapMethods",
		"MapGroup",
		"MapControllers"
	], ...[
		"AddControllers",
		"AddControllersWithViews",
		"AddMvc",
		"AddMvcCore",
		"AddRouting",
		"AddAuthorization",
		"SetFallbackPolicy",
		"AbpAspNetCoreMvcOptions"
	]],
	injected: [
		...BUILDERS,
		...CONFIGURATION_TYPES,
		...OPTIONS_TYPES
	],
	reads: CONFIGURATION_MEMBERS,
	harmless: [
		"System.*",
		"Microsoft.Extensions.*",
		"Microsoft.EntityFrameworkCore.*",
		"Serilog.*"
	],
	calls: {
		...FAST_ENDPOINT_CALLS,
		...MODULE_CALLS,
		...VERSION_CALLS,
		...APPLICATION_CALLS,
		...ATTRIBUTE_CALLS,
		...OPTION_CALLS,
		...SERVICE_CALLS,
		...CONFIGURATION_CALLS,
		...Object.fromEntries(OPTIONS_TYPES.map((symbol) => [symbol, () => void 0]))
	},
	symbol: (symbol, host) => METHOD_NAME.test(symbol) ? constant(symbol.replace(METHOD_NAME, (_, old = "", now = "") => `${old}${now}`).toUpperCase()) : CONFIGURATION_MEMBERS.includes(symbol) ? configuration(host) : void 0,
	method(router, name, call, host) {
		remember(router, host);
		return fastEndpointMethod(router, name, call, host) ?? moduleMethod(router, name, call, host) ?? pipeline(router, name, call, host) ?? mapControllers(router, name, call, host) ?? mapEndpoints(router, name, call, host) ?? versionMethod(router, name, call, host) ?? (convention(router, name, host.guardNames(call.args.positional), host) ? {
			kind: "router",
			router
		} : /^Map[A-Z]/.test(name) ? collectForLibrary(router, name, call, host) ?? mapUnknown(router, name, call, host) : void 0);
	},
	member(router, name, host) {
		const own = fastEndpointMember(router, name) ?? moduleMember(router, name);
		if (own !== void 0) return own;
		return name === "Configuration" ? configuration(host) : void 0;
	},
	foreign(receiver, name, call, host) {
		const setting = configurationMethod(receiver, name, call, host);
		if (setting !== void 0) return setting;
		const application = givenApplication(receiver, name, host);
		if (application !== void 0) return aspnetCore.method?.(application, name, call, host);
		configure(name, call, host);
		const options = /^(?:(?:Post)?Configure|AddOptions)$/.test(name) ? configureOptions(name, call, host) : void 0;
		if (options !== void 0) return options;
		if (name === "GetType" && receiver.kind === "instance") return receiver.class;
		return collect(receiver, name, call, host);
	},
	finish(host) {
		runStartups(host);
		callCollected(host);
		serveFastEndpoints(host);
		forgetRepeated(parameters(host), host);
		mountImplementations(parameters(host), host);
		serveControllers(host);
		writeGuards(host);
	},
	path: routeTemplates
};
const METHOD_NAME = /^.*\.(?:HttpMethods\.([A-Z]\w+)|HttpMethod\.([A-Z]\w+)\.Method)$/;
function parameters(host) {
	return host.state("parameters", () => []);
}
function remember(router, host) {
	if (router.kind === "parameter" && !parameters(host).includes(router)) parameters(host).push(router);
}
function pipeline(router, name, call, host) {
	const same = {
		kind: "router",
		router
	};
	switch (name) {
		case "UsePathBase":
			router.alsoBelow = host.text(given(call, 0, "pathBase")?.value);
			return same;
		case "UseEndpoints":
		case "UseMvcWithEndpoints": {
			const configured = given(call, 0, "configure")?.value;
			if (configured !== void 0) host.call(configured, given$1(same));
			return same;
		}
		case "Map": return mapBranch(router, call, host);
		case "MapWhen":
		case "UseWhen": {
			const [test, configured] = call.args.positional;
			if (configured !== void 0) host.under(test?.written, () => host.call(configured.value, given$1(same)));
			return same;
		}
		case "Run":
		case "RunAsync":
		case "Start":
		case "StartAsync":
		case "Use": return same;
		default: return /^Use(?!Mvc|Configured)[A-Z]/.test(name) ? same : void 0;
	}
}

// src/frameworks/csharp.generated.ts
const frameworks = [aspnetCore];

// src/languages/csharp/test-files.ts
function isTest(file) {
	const known = KNOWN$2.get(file);
	if (known !== void 0) return known;
	const result = testsOrIsWritten(file);
	KNOWN$2.set(file, result);
	return result;
}
const KNOWN$2 = /* @__PURE__ */ new Map();
function testsOrIsWritten(file) {
	const segments = file.split("/");
	const name = segments.pop() ?? file;
	if (/(?:Tests?|Specs|Mocks?|Fixture)\.cs$/.test(name) || /\.(?:g|Designer|generated)\.cs$/i.test(name)) return true;
	return segments.some((segment, at) => TEST_FOLDER.test(segment) || at === 0 && /^tests?$/i.test(segment));
}
const TEST_FOLDER = /^(?:bin|obj|packages|\.vs|.*[._-]?(?:Unit|Integration|Functional|Acceptance|E2E)Tests?|.+\.Tests?|Tests)$/;

// src/languages/csharp/entries.ts
const NAMES = ["Program.cs", "Startup.cs"];
function entries(project) {
	return project.files.filter((file) => NAMES.includes(posix.basename(file)) && !isTest(file)).sort((a, b) => rank(a) - rank(b) || depth(a) - depth(b) || (a < b ? -1 : 1));
}
function rank(file) {
	return NAMES.indexOf(posix.basename(file));
}
function depth(file) {
	return file.split("/").length;
}

// src/languages/csharp/conditions.ts
const CONTINUED = /^[ \t]*(?:\.|\?[.?]|&&|\|\||[+:,)]|=>)/;
function withoutInnerConditions(text) {
	if (!/^[ \t]*#if\b/m.test(text)) return text;
	const lines = text.split("\n");
	for (let at = 0; at < lines.length; at++) {
		if (!/^[ \t]*#if\b/.test(lines[at] ?? "")) continue;
		const marks = marksOf(lines, at);
		const end = marks.at(-1);
		if (end === void 0) return lines.join("\n");
		const first = lines.slice(at, end).find((line) => !/^[ \t]*(?:#|\/\/|$)/.test(line.trimEnd()));
		if (first === void 0 || !CONTINUED.test(first)) continue;
		const kept = keptSide(lines, [at, ...marks]);
		for (let line = at; line <= end; line++) if (kept === void 0 || line <= kept.start || line >= kept.end) lines[line] = blank(lines[line] ?? "");
	}
	return lines.join("\n");
}
function marksOf(lines, start) {
	const marks = [];
	let depth = 0;
	for (let at = start + 1; at < lines.length; at++) {
		const [, word] = /^[ \t]*#(if|elif|else|endif)\b/.exec(lines[at] ?? "") ?? [];
		if (word === "if") depth++;
		else if (word === "endif" && depth > 0) depth--;
		else if (word !== void 0 && depth === 0) {
			marks.push(at);
			if (word === "endif") return marks;
		}
	}
	return [];
}
function keptSide(lines, marks) {
	for (const [index, start] of marks.slice(0, -1).entries()) if (!/^[ \t]*#(?:el)?if[ \t]+DEBUG[ \t]*$/.test((lines[start] ?? "").trimEnd())) return {
		start,
		end: marks[index + 1] ?? start
	};
}
function blank(line) {
	return line.replace(/[^\r]/g, " ");
}

// src/languages/csharp/context.ts
function fresh(context) {
	return {
		...context,
		bindings: []
	};
}
function pieces(node) {
	return node.children.filter(isPiece);
}
function isPiece(node) {
	return isSelf(node) || node.isNamed && node.type !== "comment" && !/^preproc_(?!if)/.test(node.type);
}
function isSelf(node) {
	return node.type === "this" || node.type === "base";
}
function pieceAfter(node, sign) {
	const { children } = node;
	const at = children.findIndex((child) => child.type === sign);
	return at < 0 ? void 0 : children.slice(at + 1).find(isPiece);
}
function modifiersOf(context, node) {
	const words = parts$1(node).filter((part) => part.type === "modifier");
	return new Set(words.map((part) => context.source.text.slice(part.startIndex, part.endIndex)));
}

// src/languages/csharp/literals.ts
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{1,4})|([\s\S]))/g;
const SINGLE = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
function unescaped(text) {
	if (!text.includes("\\")) return text;
	return text.replace(ESCAPE, (whole, four, eight, few, single) => {
		const hex = four ?? eight ?? few;
		if (hex === void 0) return SINGLE[single] ?? single;
		const code = Number.parseInt(hex, 16);
		return code > 1114111 ? whole : String.fromCodePoint(code);
	});
}
function stringValue(text) {
	const plain = text.replace(/u8$/i, "");
	if (plain.startsWith("@")) return plain.slice(2, -1).replaceAll("\"\"", "\"");
	const quotes = /^"{3,}/.exec(plain)?.[0];
	if (quotes !== void 0) return withoutIndent([plain.slice(quotes.length, -quotes.length)])[0] ?? "";
	return unescaped(plain.slice(1, -1));
}
function withoutIndent(pieces) {
	const indent = /\r?\n([ \t]*)$/.exec(pieces.at(-1) ?? "")?.[1];
	if (indent === void 0) return pieces;
	return pieces.map((piece, index) => {
		const first = index === 0 ? piece.replace(/^[ \t]*\r?\n/, indent === "" ? "" : "\n") : piece;
		const last = index === pieces.length - 1 ? first.replace(/\r?\n[ \t]*$/, "") : first;
		const flush = indent === "" ? last : last.replaceAll(`\n${indent}`, "\n");
		return index === 0 && indent !== "" ? flush.replace(/^\n/, "") : flush;
	});
}
function numberValue(text) {
	const digits = text.replaceAll("_", "").toLowerCase();
	return Number(/^0[xb]/.test(digits) ? digits.replace(/[ul]+$/, "") : digits.replace(/[ulfdm]+$/, ""));
}

// src/languages/csharp/lower-types.ts
function lowerType(context, node) {
	if (node.type !== "generic_name") return lowerErased(context, node);
	const line = lineOf(node);
	const args = parts$1(node).find((part) => part.type === "type_argument_list");
	const items = args === void 0 ? [] : parts$1(args).map((value) => ({ value: lowerType(context, value) }));
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
function lowerErased(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "identifier":
		case "predefined_type":
		case "implicit_type": return nameAt(textOf$1(context.source, node), line);
		case "generic_name": return nameAt(genericName(context, node), line);
		case "qualified_name": return qualified(context, node);
		case "alias_qualified_name": {
			const name = node.childForFieldName("name");
			return name === null ? opaqueAt(node.type, [], line) : lowerErased(context, name);
		}
		case "array_type": {
			const type = node.childForFieldName("type");
			return {
				kind: "list",
				items: type === null ? [] : [{ value: lowerType(context, type) }],
				line
			};
		}
		case "nullable_type":
		case "pointer_type":
		case "ref_type":
		case "scoped_type":
		case "primary_constructor_base_type": {
			const type = node.childForFieldName("type") ?? firstPart(node);
			return type === void 0 ? opaqueAt(node.type, [], line) : lowerType(context, type);
		}
		case "tuple_type": return {
			kind: "list",
			items: parts$1(node).flatMap((part) => {
				const type = part.childForFieldName("type");
				return type === null ? [] : [{ value: lowerType(context, type) }];
			}),
			line
		};
		default: return opaqueAt(node.type, [], line);
	}
}
function genericName(context, node) {
	const name = parts$1(node).find((part) => part.type === "identifier");
	return name === void 0 ? "" : textOf$1(context.source, name);
}
function typeArguments(context, node, lowered = lowerErased) {
	const named = node?.type === "generic_name" ? node : node?.childForFieldName("name") ?? null;
	if (named?.type !== "generic_name") return [];
	const list = parts$1(named).find((part) => part.type === "type_argument_list");
	return list === void 0 ? [] : parts$1(list).map((part) => lowered(context, part));
}
function typeParameters(context, node) {
	const list = parts$1(node).find((part) => part.type === "type_parameter_list");
	return (list === void 0 ? [] : parts$1(list)).flatMap((part) => {
		const name = part.childForFieldName("name");
		return name === null ? [] : [textOf$1(context.source, name)];
	});
}
function qualified(context, node) {
	const qualifier = node.childForFieldName("qualifier");
	const name = node.childForFieldName("name");
	const line = lineOf(name ?? node);
	const own = name === null ? "" : name.type === "generic_name" ? genericName(context, name) : textOf$1(context.source, name);
	if (qualifier === null) return nameAt(own, line);
	return {
		kind: "member",
		object: lowerErased(context, qualifier),
		name: own,
		line
	};
}
function elementType(type) {
	if (type?.kind === "list") return type.items[0]?.value;
	if (type?.kind !== "index") return void 0;
	return type.index.kind === "list" ? type.index.items.at(-1)?.value : type.index;
}
function erased(type) {
	return type.kind === "index" ? type.object : type;
}

// src/languages/csharp/lower-creations.ts
function lowerCreation(context, node, expected) {
	const line = lineOf(node);
	switch (node.type) {
		case "object_creation_expression": {
			const type = node.childForFieldName("type");
			return created(context, node, type === null ? expected : lowerType(context, type));
		}
		case "implicit_object_creation_expression": return created(context, node, expected);
		case "anonymous_object_creation_expression": return {
			kind: "map",
			entries: anonymous(context, node),
			line
		};
		case "array_creation_expression": {
			const type = node.childForFieldName("type");
			const array = type === null ? expected : lowerErased(context, type);
			return initialised(context, initialiserOf(node), array, line);
		}
		case "implicit_array_creation_expression":
		case "stackalloc_expression":
		case "implicit_stackalloc_expression": return initialised(context, initialiserOf(node), expected, line);
		case "initializer_expression": return initialised(context, node, expected, line);
		case "collection_expression": return {
			kind: "list",
			items: elements(context, node, elementType(expected)),
			line
		};
		case "with_expression": return {
			kind: "map",
			entries: changed(context, node),
			line
		};
		default: return;
	}
}
function lowerFor(context, node, type) {
	return lowerCreation(context, node, type) ?? lowerExpression(context, node);
}
function initialiserOf(node) {
	return parts$1(node).find((part) => part.type === "initializer_expression");
}
function created(context, node, type) {
	const line = lineOf(node.childForFieldName("type") ?? node);
	const list = parts$1(node).find((part) => part.type === "argument_list");
	const initialiser = initialiserOf(node);
	const entries = initialiser === void 0 ? [] : parts$1(initialiser);
	const isObject = entries.every(isProperty);
	if (initialiser !== void 0 && !isObject) return initialised(context, initialiser, type, line);
	const args = [...lowerArguments(context, list ?? null)];
	const nameless = args.length > 0 ? nameAt(NAMELESS, line) : opaqueAt("new()", [], line);
	const callee = type === void 0 ? nameless : erased(type);
	for (const entry of entries) {
		const left = entry.childForFieldName("left");
		const right = entry.childForFieldName("right");
		if (left !== null && right !== null) args.push({
			value: lowerFor(context, right, void 0),
			name: textOf$1(context.source, left)
		});
	}
	return {
		kind: "call",
		callee,
		args,
		isNew: true,
		line
	};
}
function isProperty(node) {
	return node.type === "assignment_expression" && node.childForFieldName("left")?.type === "identifier";
}
const NAMELESS = "new()";
function initialised(context, node, type, line) {
	const inside = node === void 0 ? [] : pieces(node);
	const isArray = type?.kind === "list";
	const element = elementType(type);
	if (!isArray && inside.length > 0 && inside.every(isEntry)) return {
		kind: "map",
		entries: inside.map((each) => entry(context, each, element)),
		line
	};
	return {
		kind: "list",
		items: inside.map((each) => ({ value: lowerFor(context, each, element) })),
		line
	};
}
function isEntry(node) {
	if (node.type === "initializer_expression") return parts$1(node).length === 2;
	return node.type === "assignment_expression";
}
function entry(context, node, type) {
	const line = lineOf(node);
	if (node.type === "initializer_expression") {
		const [key, value] = pieces(node);
		return {
			key: key === void 0 ? null : lowerExpression(context, key),
			value: value === void 0 ? literalAt(void 0, line) : lowerFor(context, value, type)
		};
	}
	const left = node.childForFieldName("left");
	const right = node.childForFieldName("right");
	const [key] = left?.type === "element_binding_expression" ? lowerArguments(context, left) : [];
	const name = left === null ? "" : textOf$1(context.source, left);
	return {
		key: key?.value ?? literalAt(name, line),
		value: right === null ? literalAt(void 0, line) : lowerFor(context, right, type)
	};
}
function elements(context, node, type) {
	return parts$1(node).flatMap(pieces).map((part) => {
		const value = part.type === "spread_element" || part.type === "expression_element" ? pieces(part).at(0) : part;
		const lowered = value === void 0 ? literalAt(void 0, lineOf(part)) : lowerFor(context, value, type);
		return part.type === "spread_element" ? {
			value: lowered,
			spread: "list"
		} : { value: lowered };
	});
}
function anonymous(context, node) {
	const entries = [];
	let name;
	for (const child of node.children) {
		if (child.type === "=") continue;
		if (child.nextSibling?.type === "=") name = child;
		else if (child.isNamed && child.type !== "comment") {
			const value = lowerExpression(context, child);
			const read = value.kind === "name" || value.kind === "member" ? value.name : "";
			const key = name === void 0 ? read : textOf$1(context.source, name);
			entries.push({
				key: literalAt(key, value.line),
				value
			});
			name = void 0;
		}
	}
	return entries;
}
function changed(context, node) {
	const [value, ...initialisers] = pieces(node);
	return [...value === void 0 ? [] : [{
		key: null,
		value: lowerExpression(context, value)
	}], ...initialisers.map((part) => {
		const line = lineOf(part);
		const name = parts$1(part)[0];
		const right = pieceAfter(part, "=");
		return {
			key: literalAt(name === void 0 ? "" : textOf$1(context.source, name), line),
			value: right === void 0 ? lowerField(context, part, "value") : lowerExpression(context, right)
		};
	})];
}

// src/languages/csharp/lower-constructors.ts
const CONSTRUCTOR = ".ctor";
function lowerConstructor(context, node) {
	const initialiser = parts$1(node).find((part) => part.type === "constructor_initializer");
	if (initialiser === void 0) return lowerMethod(context, node);
	const list = parts$1(initialiser).find((part) => part.type === "argument_list") ?? null;
	const line = lineOf(initialiser);
	const isBase = hasToken(initialiser, "base");
	const args = lowerArguments(context, list);
	const call = {
		kind: "call",
		callee: isBase ? {
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
	return lowerMethod(context, node, () => [{
		kind: "expression",
		expression: call,
		line
	}]);
}
function lowerPrimaryConstructor(context, node) {
	const list = parts$1(node).find((part) => part.type === "parameter_list");
	if (list === void 0) return [];
	const line = lineOf(node.childForFieldName("name") ?? node);
	const value = {
		kind: "function",
		params: lowerParameters(context, list).map((param) => ({
			...param,
			field: true
		})),
		receiver: "caller",
		decorators: [],
		body: bodyOf(baseCall(context, node)),
		line,
		endLine: endLineOf(list)
	};
	return [{
		kind: "constructor",
		name: CONSTRUCTOR,
		static: false,
		visibility: "public",
		decorators: [],
		value,
		line
	}];
}
function baseCall(context, node) {
	const bases = parts$1(node).find((part) => part.type === "base_list");
	const list = (bases === void 0 ? [] : [bases, ...parts$1(bases)]).flatMap(parts$1).find((part) => part.type === "argument_list");
	if (list === void 0) return [];
	const line = lineOf(list);
	const args = lowerArguments(context, list);
	return [{
		kind: "expression",
		expression: {
			kind: "call",
			callee: {
				kind: "super",
				line
			},
			args,
			isNew: false,
			line
		},
		line
	}];
}

// src/languages/csharp/lower-enums.ts
function lowerEnumMembers(context, body) {
	if (body === null) return [];
	return parts$1(body).flatMap((part) => part.type.startsWith("preproc_") ? parts$1(part) : [part]).flatMap((part) => {
		const name = part.childForFieldName("name");
		if (part.type !== "enum_member_declaration" || name === null) return [];
		const line = lineOf(name);
		const text = textOf$1(context.source, name);
		return [{
			kind: "field",
			name: text,
			static: true,
			visibility: "public",
			decorators: lowerAttributes(context, part),
			value: literalAt(text, line),
			line
		}];
	});
}

// src/languages/csharp/lower-extensions.ts
const BLOCK$1 = "__";
const BLOCKS = /^([ \t]*)extension(?=\s*(?:<[^<>()]*>)?\s*\([^;{}=]*\{)/gm;
function withBlocks(text) {
	return text.replace(BLOCKS, (_, indent) => `${indent}record ${BLOCK$1}`);
}
function isBlock(context, node) {
	const name = node.type === "record_declaration" ? node.childForFieldName("name") : null;
	return name !== null && textOf$1(context.source, name) === BLOCK$1;
}
function blockMethods(context, block) {
	const body = block.childForFieldName("body");
	const receiver = lowerParameters(context, parts$1(block).find((part) => part.type === "parameter_list") ?? null).slice(0, 1);
	const types = typeParameters(context, block);
	return (body === null ? [] : parts$1(body).filter((part) => part.type === "method_declaration")).map((node) => {
		const value = lowerMethod(context, node);
		const isStatic = modifiersOf(context, node).has("static");
		const typeParams = [...types, ...value.typeParams ?? []];
		const params = [...isStatic ? [] : receiver, ...value.params];
		return {
			node,
			value: {
				...value,
				params,
				...typeParams.length > 0 && { typeParams }
			},
			extends: !isStatic
		};
	});
}
function lowerExtensions(context, node, type) {
	const body = node.childForFieldName("body");
	if (body === null) return [];
	return parts$1(body).flatMap((part) => {
		if (isBlock(context, part)) return blockMethods(context, part).flatMap((one) => one.extends ? extension(context, one.node, one.value, type) : []);
		return part.type === "method_declaration" && isExtension(context, part) ? extension(context, part, lowerMethod(context, part), type) : [];
	});
}
function extension(context, node, { params, typeParams, endLine }, type) {
	const name = node.childForFieldName("name");
	const [first] = params;
	if (name === null || first?.type === void 0) return [];
	const text = textOf$1(context.source, name);
	const line = lineOf(name);
	const callee = {
		kind: "member",
		object: nameAt(type, line),
		name: text,
		line
	};
	const types = typeParams && { typeArgs: typeParams.map((one) => nameAt(one, line)) };
	const call = {
		kind: "call",
		callee,
		args: params.map(passed),
		isNew: false,
		...types,
		line
	};
	const member = {
		kind: "method",
		name: text,
		static: false,
		decorators: [],
		value: {
			kind: "function",
			params,
			receiver: "first",
			decorators: [],
			...typeParams && { typeParams },
			body: bodyOf([{
				kind: "return",
				value: call,
				line
			}], [
				type,
				text,
				...typeParams ?? []
			]),
			line,
			endLine
		},
		line
	};
	return [{
		kind: "extend",
		type: erased(first.type),
		member,
		line
	}];
}
function passed({ target, rest, line }) {
	const value = nameAt(target.kind === "name-pattern" ? target.name : "_", line);
	return rest === void 0 ? { value } : {
		value,
		spread: "list"
	};
}

// src/languages/csharp/lower-properties.ts
function lowerProperty(context, node) {
	const name = node.childForFieldName("name");
	const type = node.childForFieldName("type");
	const known = type === null ? void 0 : lowerType(context, type);
	const line = lineOf(name ?? node);
	const head = {
		...memberHead(context, node),
		name: name === null ? "" : textOf$1(context.source, name),
		...known && { type: known },
		line
	};
	const value = node.childForFieldName("value");
	if (value?.type === "arrow_expression_clause") return [{
		...head,
		kind: "getter",
		value: accessor(context, node, value, [], known)
	}];
	const accessors = accessorsOf(context, node, known);
	const isAbstract = parts$1(node).some((part) => part.type === "modifier" && textOf$1(context.source, part) === "abstract");
	if (accessors.length > 0) return accessors.map((each) => ({
		...head,
		...each
	}));
	return [{
		...head,
		kind: "field",
		...isAbstract && { abstract: true },
		...value ? { value: lowerFor(context, value, known) } : nothing(context, node, isAbstract)
	}];
}
function nothing(context, node, isAbstract) {
	const list = node.childForFieldName("accessors");
	const accessors = list === null ? [] : parts$1(list);
	const isWritten = accessors.some((part) => part.childForFieldName("name")?.type !== "get");
	const isText = /^string\??$/.test(textOf$1(context.source, node.childForFieldName("type") ?? node));
	return isAbstract || isWritten || accessors.length === 0 || !isText ? {} : { value: literalAt(null, lineOf(node)) };
}
function accessorsOf(context, node, type) {
	const list = node.childForFieldName("accessors");
	return (list === null ? [] : parts$1(list)).flatMap((part) => {
		const body = part.childForFieldName("body");
		const name = part.childForFieldName("name")?.type;
		if (body === null || name !== "get" && name !== "set" && name !== "init") return [];
		if (name === "get") return [{
			kind: "getter",
			value: accessor(context, part, body, [], type)
		}];
		const line = lineOf(part);
		return [{
			kind: "setter",
			value: accessor(context, part, body, [{
				target: namePattern("value", line),
				...type && { type },
				line
			}], void 0)
		}];
	});
}
function lowerIndexer(context, node) {
	const value = node.childForFieldName("value");
	const type = node.childForFieldName("type");
	const known = type === null ? void 0 : lowerType(context, type);
	const params = lowerParameters(context, node.childForFieldName("parameters"));
	const list = node.childForFieldName("accessors");
	const read = list === null ? void 0 : parts$1(list).find((part) => part.childForFieldName("name")?.type === "get");
	const body = value ?? read?.childForFieldName("body") ?? null;
	if (body === null) return [];
	const line = lineOf(node);
	const fn = accessor(context, node, body, params, known);
	return [{
		...memberHead(context, node),
		kind: "method",
		name: "[]",
		value: fn,
		line
	}];
}
function accessor(context, node, body, params, returns) {
	return {
		kind: "function",
		params,
		receiver: "caller",
		decorators: [],
		body: lowerBody({
			...context,
			...returns && { returns }
		}, body),
		line: lineOf(node),
		endLine: endLineOf(node)
	};
}

// src/languages/csharp/lower-members.ts
function lowerMembers(context, body) {
	return parts$1(body).flatMap((node) => lowerMember(fresh(context), node));
}
function lowerMember(context, node) {
	if (isBlock(context, node)) return blockMethods(context, node).map((one) => ({
		...method(context, one.node),
		static: true,
		value: one.value
	}));
	if (TYPE_DECLARATIONS.has(node.type)) return lowerTypeDeclaration(context, node).map((statement) => ({
		kind: "statement",
		name: "",
		static: true,
		decorators: [],
		statement,
		line: statement.line
	}));
	switch (node.type) {
		case "field_declaration":
		case "event_field_declaration": return parts$1(node).filter((part) => part.type === "variable_declaration").flatMap((part) => fields(context, node, part));
		case "property_declaration":
		case "event_declaration": return lowerProperty(context, node);
		case "indexer_declaration": return lowerIndexer(context, node);
		case "method_declaration": return [method(context, node)];
		case "constructor_declaration": return [constructorMember(context, node)];
		case "operator_declaration":
		case "conversion_operator_declaration":
		case "destructor_declaration": return [{
			...method(context, node),
			name: `~${node.type}`
		}];
		case "preproc_if":
		case "preproc_elif":
		case "preproc_else":
		case "ERROR": return lowerMembers(context, node);
		default: return [];
	}
}
function memberHead(context, node) {
	const words = modifiersOf(context, node);
	const isInterface = node.parent?.parent?.type === "interface_declaration";
	const visibility = words.has("public") ? "public" : words.has("protected") ? "protected" : words.has("internal") ? "internal" : isInterface && !words.has("private") ? "public" : "private";
	return {
		static: words.has("static") || words.has("const"),
		visibility,
		decorators: lowerAttributes(context, node)
	};
}
function fields(context, node, declaration) {
	const type = declaration.childForFieldName("type");
	const known = type === null ? void 0 : lowerType(context, type);
	const head = memberHead(context, node);
	return parts$1(declaration).flatMap((declarator) => {
		const name = declarator.childForFieldName("name");
		if (declarator.type !== "variable_declarator" || name === null) return [];
		const value = pieceAfter(declarator, "=");
		return [{
			...head,
			kind: "field",
			name: textOf$1(context.source, name),
			...known && { type: known },
			...value && { value: lowerFor(context, value, known) },
			line: lineOf(name)
		}];
	});
}
function method(context, node) {
	const name = node.childForFieldName("name");
	const type = node.childForFieldName("returns");
	const isAbstract = node.childForFieldName("body") === null;
	const words = modifiersOf(context, node);
	return {
		...memberHead(context, node),
		kind: "method",
		replaces: words.has("override") || words.has("new"),
		name: name === null ? "" : textOf$1(context.source, name),
		...isAbstract && { abstract: true },
		...type && { type: lowerType(context, type) },
		value: lowerMethod(context, node),
		line: lineOf(name ?? node)
	};
}
function constructorMember(context, node) {
	const head = memberHead(context, node);
	const line = lineOf(node.childForFieldName("name") ?? node);
	if (!head.static) {
		const value = lowerConstructor(context, node);
		return {
			...head,
			kind: "constructor",
			name: CONSTRUCTOR,
			...value && { value },
			line
		};
	}
	return {
		kind: "statement",
		name: "",
		static: true,
		decorators: [],
		statement: {
			kind: "block",
			body: lowerBlock(context, node.childForFieldName("body")),
			line
		},
		line
	};
}

// src/languages/csharp/lower-classes.ts
const FLAVOURS = {
	class_declaration: "class",
	record_declaration: "record",
	struct_declaration: "struct",
	interface_declaration: "interface",
	enum_declaration: "enum"
};
const TYPE_DECLARATIONS = /* @__PURE__ */ new Set([...Object.keys(FLAVOURS), "delegate_declaration"]);
function lowerTypeDeclaration(context, node) {
	const flavour = FLAVOURS[node.type];
	if (flavour === void 0) return [];
	const value = lowerClass(context, node, flavour);
	const { line, name = "" } = value;
	const declaration = {
		kind: "let",
		target: namePattern(name, line),
		value,
		hoisted: true,
		line
	};
	const short = attributeName(name);
	const alias = {
		kind: "let",
		target: namePattern(short, line),
		value: nameAt(name, line),
		line
	};
	return [
		declaration,
		...short === name ? [] : [alias],
		...lowerExtensions(context, node, name)
	];
}
function lowerClass(context, node, flavour) {
	const name = node.childForFieldName("name");
	const own = name === null ? "" : textOf$1(context.source, name);
	const body = node.childForFieldName("body");
	const words = modifiersOf(context, node);
	const members = flavour === "enum" ? lowerEnumMembers(context, body) : body === null ? [] : lowerMembers(context, body);
	return {
		kind: "class",
		name: own,
		flavour,
		...words.has("abstract") && { abstract: true },
		...words.has("partial") && { partial: true },
		...visibilityOf(words),
		...parts$1(node).some((part) => part.type === "type_parameter_list") && { generic: true },
		bases: flavour === "enum" ? [] : basesOf(context, node),
		decorators: lowerAttributes(context, node),
		members: [...lowerPrimaryConstructor(context, node), ...members],
		line: lineOf(name ?? node)
	};
}
function visibilityOf(words) {
	const word = [
		"public",
		"protected",
		"private",
		"internal"
	].find((one) => words.has(one));
	return word === void 0 ? {} : { visibility: word };
}
function basesOf(context, node) {
	const list = parts$1(node).find((part) => part.type === "base_list");
	return list === void 0 ? [] : parts$1(list).filter((part) => part.type !== "argument_list").flatMap((part) => [{ value: lowerBase(context, part) }, ...baseArgument(context, part)]);
}
function baseArgument(context, node) {
	const type = node.type === "primary_constructor_base_type" ? node.childForFieldName("type") : node;
	const [only, ...others] = typeArguments(context, type);
	return type?.type !== "generic_name" || only === void 0 || others.length > 0 ? [] : [{
		name: genericName(context, type),
		value: only
	}];
}
function lowerBase(context, node) {
	const type = node.type === "primary_constructor_base_type" ? node.childForFieldName("type") : node;
	return type === null ? lowerType(context, node) : lowerErased(context, type);
}

// src/languages/csharp/lower-patterns.ts
function lowerIs(context, node) {
	const line = lineOf(node);
	if (node.type === "is_expression") return typeTest(context, node.childForFieldName("right"), lowerField(context, node, "left"));
	const value = lowerField(context, node, "expression");
	const pattern = node.childForFieldName("pattern");
	return pattern === null ? opaqueAt("is", [value], line) : lowerPatternTest(context, pattern, value);
}
function lowerPatternTest(context, node, value) {
	const line = lineOf(node);
	const test = (child) => child ? lowerPatternTest(context, child, value) : opaqueAt(node.type, [value], line);
	const both = (operator) => ({
		kind: "binary",
		operator,
		left: test(node.childForFieldName("left")),
		right: test(node.childForFieldName("right")),
		line
	});
	switch (node.type) {
		case "and_pattern": return both("&&");
		case "or_pattern": return both("||");
		case "negated_pattern": return {
			kind: "not",
			value: test(parts$1(node)[0]),
			line
		};
		case "parenthesized_pattern": return test(parts$1(node)[0]);
		case "discard": return literalAt(true, line);
		case "constant_pattern": return compared(context, node, "==", value);
		case "relational_pattern": {
			const sign = node.children.find((child) => !child.isNamed)?.type;
			return compared(context, node, sign === "<" || sign === "<=" || sign === ">" || sign === ">=" ? sign : "other", value);
		}
		case "recursive_pattern":
			bindNames(context, node, value);
			return lowerShape(context, node, value);
		case "declaration_pattern":
			bindNames(context, node, value);
			return typeTest(context, node.childForFieldName("type"), value);
		default:
			bindNames(context, node, value);
			return opaqueAt("is", [value], line);
	}
}
function typeTest(context, type, value) {
	if (type === null) return opaqueAt("is", [value], value.line);
	return {
		kind: "binary",
		operator: "is",
		left: value,
		right: lowerErased(context, type),
		line: lineOf(type)
	};
}
function lowerShape(context, node, value) {
	const type = node.childForFieldName("type");
	const tests = type === null ? [] : [typeTest(context, type, value)];
	for (const part of parts$1(node)) {
		if (part.type === "positional_pattern_clause") tests.push(opaqueAt("is", [value], lineOf(part)));
		if (part.type !== "property_pattern_clause") continue;
		for (const sub of parts$1(part)) tests.push(propertyTest(context, sub, value));
	}
	if (tests.length === 0) {
		const line = lineOf(node);
		return {
			kind: "binary",
			operator: "!=",
			left: value,
			right: literalAt(null, line),
			line
		};
	}
	return tests.reduce((left, right) => ({
		kind: "binary",
		operator: "&&",
		left,
		right,
		line: left.line
	}));
}
function propertyTest(context, node, value) {
	const [name, pattern] = parts$1(node);
	if (name?.type !== "identifier" || pattern === void 0) return opaqueAt("is", [value], lineOf(node));
	const line = lineOf(name);
	return lowerPatternTest(context, pattern, {
		kind: "member",
		object: value,
		name: textOf$1(context.source, name),
		line
	});
}
function compared(context, node, operator, left) {
	const constant = pieces(node).at(0);
	const line = lineOf(node);
	return {
		kind: "binary",
		operator,
		left,
		right: constant === void 0 ? literalAt(void 0, line) : lowerExpression(context, constant),
		line
	};
}
function bindNames(context, node, value) {
	const name = node.childForFieldName("name");
	if (name !== null) bindName(context, name, value);
	for (const part of parts$1(node)) {
		if (part.id === name?.id || part.type === "identifier") continue;
		const inside = part.type === "parenthesized_variable_designation" ? part.childrenForFieldName("name") : [];
		for (const each of inside) bindName(context, each, opaqueAt("a part of a value", [value], lineOf(each)));
		bindNames(context, part, opaqueAt("a part of a value", [value], lineOf(part)));
	}
}
function bindName(context, name, value) {
	const line = lineOf(name);
	const text = textOf$1(context.source, name);
	context.bindings.push({
		kind: "let",
		target: namePattern(text, line),
		value,
		line
	});
	return nameAt(text, line);
}

// src/languages/csharp/lower-switch.ts
function lowerSwitch(context, node) {
	const { before, subject } = subjectOf(context, node, node.childForFieldName("value"));
	const body = node.childForFieldName("body");
	const cases = body === null ? [] : parts$1(body).map((section) => sectionCase(context, section, subject));
	return [{
		kind: "block",
		body: [...before, ...chainCases(cases)],
		line: lineOf(node)
	}];
}
function lowerSwitchValue(context, node) {
	const [value, ...arms] = pieces(node);
	const { before, subject } = subjectOf(context, node, value ?? null);
	const cases = arms.map((arm) => armCase(context, arm, subject));
	const statements = [...before, ...chainCases(cases)];
	return switchValue(statements, textOf$1(context.source, node), lineOf(node), endLineOf(node));
}
function subjectOf(context, node, value) {
	const line = lineOf(node);
	const subject = value === null ? literalAt(void 0, line) : lowerExpression(context, value);
	if (subject.kind === "name" || subject.kind === "literal") return {
		before: [],
		subject
	};
	const name = `switch ${line}`;
	return {
		before: [{
			kind: "let",
			target: namePattern(name, line),
			value: subject,
			line
		}],
		subject: {
			...nameAt(name, line),
			holds: subject
		}
	};
}
function sectionCase(context, section, subject) {
	const own = fresh(context);
	const line = lineOf(section);
	const inside = pieces(section);
	const isStatement = (part) => part.type.endsWith("_statement") || part.type === "block";
	const test = hasToken(section, "default") ? void 0 : testOf(own, inside.filter((part) => !isStatement(part)), subject, line);
	const body = inside.filter(isStatement).flatMap((part) => lowerStatement(context, part));
	return {
		test,
		body: [...own.bindings, ...body],
		fallsThrough: body.length === 0,
		line
	};
}
function armCase(context, arm, subject) {
	const own = fresh(context);
	const line = lineOf(arm);
	const inside = pieces(arm);
	const last = inside.at(-1);
	const labels = inside.slice(0, -1);
	const test = labels.length === 1 && labels[0]?.type === "discard" ? void 0 : testOf(own, labels, subject, line);
	const value = last === void 0 ? literalAt(void 0, line) : lowerExpression(own, last);
	const leave = last?.type === "throw_expression" ? {
		kind: "jump",
		what: "throw",
		value,
		line
	} : {
		kind: "return",
		value,
		line
	};
	return {
		test,
		body: [...own.bindings, leave],
		fallsThrough: false,
		line
	};
}
function testOf(context, labels, subject, line) {
	const pattern = labels.find((part) => part.type !== "when_clause");
	const condition = labels.find((part) => part.type === "when_clause");
	const test = pattern === void 0 ? literalAt(true, line) : patternTest(context, pattern, subject);
	const extra = condition === void 0 ? void 0 : pieces(condition).at(0);
	if (extra === void 0) return test;
	return {
		kind: "binary",
		operator: "&&",
		left: test,
		right: lowerExpression(context, extra),
		line
	};
}
function patternTest(context, node, subject) {
	if (node.type.endsWith("_pattern") || node.type === "discard") return lowerPatternTest(context, node, subject);
	return {
		kind: "binary",
		operator: "==",
		left: subject,
		right: lowerExpression(context, node),
		line: lineOf(node)
	};
}

// src/languages/csharp/lower-control.ts
function lowerControl(context, node) {
	const line = lineOf(node);
	const body = () => lowerBranch(context, node.childForFieldName("body"));
	switch (node.type) {
		case "if_statement": return [{
			kind: "if",
			test: lowerField(context, node, "condition"),
			then: lowerBranch(context, node.childForFieldName("consequence")),
			else: lowerBranch(context, node.childForFieldName("alternative")),
			line
		}];
		case "switch_statement": return lowerSwitch(context, node);
		case "foreach_statement": return [loop(context, node)];
		case "for_statement": return [count(context, node)];
		case "while_statement": return [{
			kind: "count",
			init: [],
			test: lowerField(context, node, "condition"),
			body: body(),
			line
		}];
		case "do_statement": return [doCount(context, node)];
		case "try_statement": return [attempt(context, node)];
		case "using_statement":
		case "lock_statement":
		case "fixed_statement":
		case "checked_statement":
		case "unsafe_statement": return [{
			kind: "block",
			body: pieces(node).flatMap((part) => held(context, part)),
			line
		}];
		case "labeled_statement": return parts$1(node).slice(1).flatMap((part) => lowerBranch(context, part));
		case "preproc_if": return conditional$2(context, node);
		default: return;
	}
}
function held(context, node) {
	if (node.type === "variable_declaration") return lowerVariables(context, node);
	if (node.type === "block") return lowerBlock(context, node);
	if (node.type.endsWith("_statement")) return lowerStatement(context, node);
	const line = lineOf(node);
	return [{
		kind: "expression",
		expression: lowerExpression(context, node),
		line
	}];
}
function loop(context, node) {
	const left = node.childForFieldName("left");
	const value = left === null ? void 0 : left.type === "tuple_pattern" ? lowerTuplePattern(context, left) : left.type === "identifier" ? namePattern(textOf$1(context.source, left), lineOf(left)) : lowerTarget(context, left);
	return {
		kind: "loop",
		...value && { value },
		over: lowerField(context, node, "right"),
		body: lowerBranch(context, node.childForFieldName("body")),
		line: lineOf(node)
	};
}
function count(context, node) {
	const line = lineOf(node);
	const test = node.childForFieldName("condition");
	const named = (field) => node.childrenForFieldName(field).filter((part) => part.isNamed);
	const steps = named("update").map((part) => lowerExpression(context, part));
	const [first, ...others] = steps;
	const step = others.length === 0 ? first : {
		kind: "list",
		items: steps.map((value) => ({ value })),
		line
	};
	return {
		kind: "count",
		init: named("initializer").flatMap((part) => held(context, part)),
		...test && { test: lowerExpression(context, test) },
		...step && { step },
		body: lowerBranch(context, node.childForFieldName("body")),
		line
	};
}
function doCount(context, node) {
	const line = lineOf(node);
	const stop = {
		kind: "if",
		test: {
			kind: "not",
			value: lowerField(context, node, "condition"),
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
		body: [...lowerBranch(context, node.childForFieldName("body")), stop],
		line
	};
}
function attempt(context, node) {
	const last = parts$1(node).find((part) => part.type === "finally_clause");
	return {
		kind: "try",
		body: lowerBlock(context, node.childForFieldName("body")),
		handlers: parts$1(node).filter((part) => part.type === "catch_clause").map((part) => handler(context, part)),
		finally: last === void 0 ? [] : parts$1(last).flatMap((part) => lowerBlock(context, part)),
		line: lineOf(node)
	};
}
function handler(context, node) {
	const name = parts$1(node).find((part) => part.type === "catch_declaration")?.childForFieldName("name");
	return {
		...name && { target: namePattern(textOf$1(context.source, name), lineOf(name)) },
		body: lowerBlock(context, node.childForFieldName("body"))
	};
}
function conditional$2(context, node) {
	const line = lineOf(node);
	const condition = node.childForFieldName("condition");
	const alternative = node.childForFieldName("alternative");
	const isOwn = (part) => part.id !== condition?.id && part.id !== alternative?.id;
	const then = parts$1(node).filter(isOwn).flatMap((part) => lowerStatement(context, part));
	const otherwise = alternative === null ? [] : alternative.type === "preproc_elif" ? conditional$2(context, alternative) : lowerBlock(context, alternative);
	if ([...then, ...otherwise].some(isDeclaration)) return [...then, ...otherwise];
	const written = condition === null ? "" : textOf$1(context.source, condition);
	return [{
		kind: "if",
		test: opaqueAt(`#if ${written}`, [], line),
		then,
		else: otherwise,
		line
	}];
}
function isDeclaration(statement) {
	return statement.kind === "let" || statement.kind === "import" || statement.kind === "namespace" || statement.kind === "extend";
}

// src/languages/csharp/lower-statements.ts
function lowerBlock(context, node) {
	return node === null ? [] : parts$1(node).flatMap((child) => lowerStatement(context, child));
}
function lowerBranch(context, node) {
	if (node === null) return [];
	return node.type === "block" ? lowerBlock(context, node) : lowerStatement(context, node);
}
function lowerStatement(context, node) {
	const own = fresh(context);
	const statements = simple(own, node);
	return own.bindings.length === 0 ? statements : [...own.bindings, ...statements];
}
function simple(context, node) {
	const line = lineOf(node);
	if (TYPE_DECLARATIONS.has(node.type)) return lowerTypeDeclaration(context, node);
	switch (node.type) {
		case "local_declaration_statement": return parts$1(node).flatMap((part) => lowerVariables(context, part));
		case "variable_declaration": return lowerVariables(context, node);
		case "local_function_statement": return [localFunction(context, node)];
		case "expression_statement": return pieces(node).map((part) => effect(lowerExpression(context, part), line));
		case "return_statement": {
			const value = pieces(node).at(0);
			return [{
				kind: "return",
				...value && { value: lowerFor(context, value, context.returns) },
				line
			}];
		}
		case "throw_statement": {
			const value = pieces(node).at(0);
			return [{
				kind: "jump",
				what: "throw",
				...value && { value: lowerExpression(context, value) },
				line
			}];
		}
		case "yield_statement": {
			const value = pieces(node).at(0);
			if (value === void 0) return [{
				kind: "return",
				line
			}];
			return [effect(opaqueAt("yield", [lowerExpression(context, value)], line), line)];
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
		case "goto_statement": return [effect(opaqueAt("goto", [], line), line)];
		case "empty_statement":
		case "shebang_directive": return [];
		case "global_statement":
		case "ERROR": return parts$1(node).flatMap((part) => lowerStatement(context, part));
		default:
			if (node.type.startsWith("preproc_") && node.type !== "preproc_if") return [];
			return lowerControl(context, node) ?? [effect(lowerExpression(context, node), line)];
	}
}
function effect(expression, line) {
	return {
		kind: "expression",
		expression,
		line
	};
}
function lowerVariables(context, node) {
	const type = node.childForFieldName("type");
	const known = type === null || type.type === "implicit_type" ? void 0 : lowerType(context, type);
	return parts$1(node).flatMap((declarator) => {
		if (declarator.type !== "variable_declarator") return [];
		const value = pieceAfter(declarator, "=");
		const target = targetOf(context, declarator);
		return [{
			kind: "let",
			target,
			...value && { value: lowerFor(context, value, known) },
			...known && { type: known },
			line: target.line
		}];
	});
}
function targetOf(context, declarator) {
	const name = declarator.childForFieldName("name");
	if (name !== null) return namePattern(textOf$1(context.source, name), lineOf(name));
	const tuple = parts$1(declarator).find((part) => part.type === "tuple_pattern");
	return tuple === void 0 ? namePattern("_", lineOf(declarator)) : lowerTuplePattern(context, tuple);
}
function lowerTuplePattern(context, node) {
	return {
		kind: "list-pattern",
		items: parts$1(node).map((part) => {
			if (part.type === "tuple_pattern") return { target: lowerTuplePattern(context, part) };
			if (part.type === "discard") return null;
			return { target: namePattern(textOf$1(context.source, part), lineOf(part)) };
		}),
		line: lineOf(node)
	};
}
function localFunction(context, node) {
	const name = node.childForFieldName("name");
	const text = name === null ? "" : textOf$1(context.source, name);
	const line = lineOf(name ?? node);
	const decorators = lowerAttributes(context, node);
	const value = {
		...lowerMethod(context, node),
		name: text,
		receiver: "lexical",
		decorators
	};
	return {
		kind: "let",
		target: namePattern(text, line),
		value,
		hoisted: true,
		line
	};
}

// src/languages/csharp/lower-functions.ts
function lowerMethod(context, node, before = () => []) {
	const name = node.childForFieldName("name");
	const type = node.childForFieldName("returns") ?? node.childForFieldName("type");
	const line = lineOf(name ?? node);
	const returns = type === null ? void 0 : lowerType(context, type);
	const body = node.childForFieldName("body");
	const types = typeParameters(context, node);
	return {
		kind: "function",
		params: lowerParameters(context, node.childForFieldName("parameters")),
		receiver: "caller",
		decorators: [],
		...types.length > 0 && { typeParams: types },
		body: body === null ? abstractBody(line) : lowerBody({
			...context,
			...resultOf(returns)
		}, body, before),
		line,
		endLine: endLineOf(node)
	};
}
function resultOf(returns) {
	if (returns === void 0) return {};
	const inner = returns.kind === "index" && returns.object.kind === "name" && /Task$/.test(returns.object.name) ? elementType(returns) : returns;
	return inner === void 0 ? {} : { returns: inner };
}
function lowerBody(context, body, before = () => []) {
	return context.source.body(body, (node) => {
		const inside = {
			...context,
			bindings: []
		};
		if (node.type === "block") return [...before(inside), ...lowerBlock(inside, node)];
		const expression = node.type === "arrow_expression_clause" ? pieces(node).at(0) : node;
		const value = expression === void 0 ? void 0 : lowerFor(inside, expression, context.returns);
		const leave = {
			kind: "return",
			...value && { value },
			line: lineOf(node)
		};
		return [
			...before(inside),
			...inside.bindings,
			leave
		];
	});
}
function abstractBody(line) {
	return bodyOf([{
		kind: "return",
		value: opaqueAt("an abstract method", [], line),
		line
	}]);
}
function lowerAnonymousFunction(context, node) {
	const params = node.childForFieldName("parameters");
	const body = node.childForFieldName("body") ?? parts$1(node).find((part) => part.type === "block") ?? null;
	const { returns: _outer, ...inside } = context;
	return {
		kind: "function",
		params: params?.type === "implicit_parameter" ? [implicit$1(context, params)] : lowerParameters(context, params),
		receiver: "lexical",
		decorators: lowerAttributes(context, node),
		body: body === null ? bodyOf([]) : lowerBody(inside, body),
		line: lineOf(node),
		endLine: endLineOf(node)
	};
}
function lowerParameters(context, list) {
	if (list === null) return [];
	const params = parts$1(list).filter((part) => part.type === "parameter").map((part) => parameter(context, part));
	const rest = list.childForFieldName("name");
	if (rest === null) return params;
	const type = list.childForFieldName("type");
	const line = lineOf(rest);
	const target = namePattern(textOf$1(context.source, rest), line);
	return [...params, {
		target,
		rest: "list",
		...type && { type: lowerType(context, type) },
		line
	}];
}
function implicit$1(context, node) {
	const line = lineOf(node);
	return {
		target: namePattern(textOf$1(context.source, node), line),
		line
	};
}
function parameter(context, node) {
	const name = node.childForFieldName("name");
	const type = node.childForFieldName("type");
	const value = pieceAfter(node, "=");
	const decorators = lowerAttributes(context, node);
	const line = lineOf(name ?? node);
	return {
		target: namePattern(name === null ? "_" : textOf$1(context.source, name), line),
		...value && { default: lowerExpression(context, value) },
		...type && { type: lowerType(context, type) },
		...decorators.length > 0 && { decorators },
		line
	};
}
function isExtension(context, node) {
	const list = node.childForFieldName("parameters");
	const first = list === null ? void 0 : parts$1(list).find((part) => part.type === "parameter");
	return first !== void 0 && modifiersOf(context, first).has("this");
}

// src/languages/csharp/lower-queries.ts
function lowerQuery(context, node) {
	const line = lineOf(node);
	const loops = [];
	let element;
	for (const clause of parts$1(node)) {
		const last = parts$1(clause).at(-1);
		if (last === void 0) continue;
		if (clause.type === "from_clause") {
			const name = clause.childForFieldName("name");
			if (name === null) break;
			const target = namePattern(textOf$1(context.source, name), lineOf(name));
			loops.push({
				target,
				over: lowerExpression(context, last),
				tests: []
			});
		} else if (clause.type === "where_clause") loops.at(-1)?.tests.push(lowerExpression(context, last));
		else if (clause.type === "select_clause") element = lowerExpression(context, last);
		else if (clause.type !== "order_by_clause") return opaqueAt(node.type, [], line);
	}
	if (element === void 0 || loops.length === 0) return opaqueAt(node.type, [], line);
	return {
		kind: "comprehension",
		element,
		loops,
		line
	};
}

// src/languages/csharp/lower-strings.ts
const VERBATIM = /(?:\$@|@\$)"(?:[^"{}]|""|\{\{|\}\}|\{[^{}"]*\})*"/g;
function withoutQuotesAfterHoles(text) {
	if (!text.includes("}\"\"\"")) return text;
	return text.replace(VERBATIM, (literal) => literal.replace(/\}""(?=")/g, "}''"));
}
function lowerInterpolated(context, node) {
	const line = lineOf(node);
	const children = parts$1(node);
	const start = textOf$1(context.source, children[0] ?? node);
	const isRaw = children.some((child) => child.type === "interpolation_quote" && textOf$1(context.source, child).length > 1);
	const pieces = [""];
	for (const child of children) if (child.type === "interpolation") pieces.push(hole(context, child), "");
	else pieces[pieces.length - 1] = `${pieces.at(-1)}${fixed(context, child, start, isRaw)}`;
	const texts = pieces.filter((piece) => typeof piece === "string");
	const flush = isRaw ? [...withoutIndent(texts)] : texts;
	const expressions = pieces.flatMap((piece) => {
		if (typeof piece !== "string") return [piece];
		const text = flush.shift() ?? "";
		return text === "" ? [] : [literalAt(text, line)];
	});
	const [only] = expressions;
	if (only === void 0) return literalAt("", line);
	return expressions.length === 1 && only.kind === "literal" ? only : {
		kind: "template",
		parts: expressions,
		line
	};
}
function fixed(context, node, start, isRaw) {
	const text = textOf$1(context.source, node);
	if (node.type === "escape_sequence") return text === "\"\"" ? "\"" : unescaped(text);
	if (node.type !== "string_content") return "";
	if (isRaw) return text;
	const braces = text.replaceAll("{{", "{").replaceAll("}}", "}");
	return start.includes("@") ? braces.replaceAll("\"\"", "\"") : unescaped(braces);
}
function hole(context, node) {
	const value = node.children.find((child) => child.isNamed && !child.type.startsWith("interpolation_") || child.type === "this");
	return value === void 0 ? literalAt("", lineOf(node)) : lowerExpression(context, value);
}

// src/languages/csharp/lower-expressions.ts
function lowerExpression(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "identifier":
		case "predefined_type": return nameAt(textOf$1(context.source, node), line);
		case "generic_name": return nameAt(genericName(context, node), line);
		case "this": return {
			kind: "self",
			line
		};
		case "base": return {
			kind: "super",
			line
		};
		case "string_literal":
		case "verbatim_string_literal":
		case "raw_string_literal":
		case "character_literal": return literalAt(stringValue(textOf$1(context.source, node)), line);
		case "integer_literal":
		case "real_literal": return literalAt(numberValue(textOf$1(context.source, node)), line);
		case "boolean_literal": return literalAt(textOf$1(context.source, node) === "true", line);
		case "null_literal": return literalAt(null, line);
		case "interpolated_string_expression": return lowerInterpolated(context, node);
		case "parenthesized_expression":
		case "await_expression":
		case "checked_expression":
		case "ref_expression":
		case "arrow_expression_clause":
		case "expression_element": return inner(context, node);
		case "cast_expression": return lowerField(context, node, "value");
		case "as_expression": return lowerField(context, node, "left");
		case "member_access_expression": return member(context, node, lowerField(context, node, "expression"));
		case "conditional_access_expression": return conditional$1(context, node);
		case "element_access_expression": return element(context, node.childForFieldName("subscript"), lowerField(context, node, "expression"), line);
		case "invocation_expression": return invocation(context, node);
		case "lambda_expression":
		case "anonymous_method_expression": return lowerAnonymousFunction(context, node);
		default: return lowerCreation(context, node, void 0) ?? operation(context, node);
	}
}
function operation(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "binary_expression":
			if (node.childForFieldName("right")?.type === "throw_expression") return lowerField(context, node, "left");
			return {
				kind: "binary",
				operator: operatorOf(node.childForFieldName("operator")?.type ?? ""),
				left: lowerField(context, node, "left"),
				right: lowerField(context, node, "right"),
				line
			};
		case "unary_expression":
		case "prefix_unary_expression":
		case "postfix_unary_expression": return unary(context, node);
		case "assignment_expression": return assignment(context, node);
		case "conditional_expression":
			for (const [branch, other] of BRANCHES) if (node.childForFieldName(branch)?.type === "throw_expression") return lowerField(context, node, other);
			return {
				kind: "choice",
				test: lowerField(context, node, "condition"),
				then: lowerField(context, node, "consequence"),
				else: lowerField(context, node, "alternative"),
				line
			};
		case "is_expression":
		case "is_pattern_expression": return lowerIs(context, node);
		case "switch_expression": return lowerSwitchValue(context, node);
		case "query_expression": return lowerQuery(context, node);
		case "tuple_expression": return {
			kind: "list",
			items: lowerArguments(context, node).map(({ value }) => ({ value })),
			line
		};
		case "declaration_expression": {
			const name = node.childForFieldName("name");
			return name === null ? opaqueAt(node.type, [], line) : bindName(context, name, opaqueAt("out", [], line));
		}
		case "typeof_expression": {
			const type = node.childForFieldName("type");
			return type === null ? opaqueAt(node.type, [], line) : lowerErased(context, type);
		}
		case "array_type":
		case "nullable_type":
		case "qualified_name":
		case "alias_qualified_name":
		case "tuple_type": return lowerErased(context, node);
		default: return opaqueAt(node.type, pieces(node).map((part) => lowerExpression(context, part)), line);
	}
}
const BRANCHES = [["consequence", "alternative"], ["alternative", "consequence"]];
const operatorOf = operatorsOf();
function lowerArguments(context, list) {
	if (list === null) return [];
	return pieces(list).map((part) => {
		if (part.type !== "argument") return { value: lowerExpression(context, part) };
		const name = part.childForFieldName("name");
		const value = pieces(part).find((piece) => piece.id !== name?.id);
		const given = value === void 0 ? literalAt(void 0, lineOf(part)) : lowerExpression(context, value);
		return name === null ? { value: given } : {
			value: given,
			name: textOf$1(context.source, name)
		};
	});
}
function lowerField(context, node, name) {
	const child = node.childForFieldName(name);
	return child === null ? literalAt(void 0, lineOf(node)) : lowerExpression(context, child);
}
function lowerTarget(context, node) {
	const line = lineOf(node);
	if (node.type === "tuple_expression") return {
		kind: "list-pattern",
		items: pieces(node).map((part) => pieces(part).at(-1)).map((part) => {
			const target = part && lowerTarget(context, part);
			return target === void 0 ? null : { target };
		}),
		line
	};
	if (node.type === "declaration_expression") {
		const name = node.childForFieldName("name");
		return name === null ? void 0 : namePattern(textOf$1(context.source, name), line);
	}
	const target = lowerExpression(context, node);
	if (target.kind === "name") return target.name === "_" ? void 0 : namePattern(target.name, line);
	return target.kind === "member" || target.kind === "index" ? {
		kind: "place-pattern",
		place: target,
		line: target.line
	} : void 0;
}
function member(context, node, object) {
	const name = node.childForFieldName("name");
	return {
		kind: "member",
		object,
		name: name === null ? "" : name.type === "generic_name" ? genericName(context, name) : textOf$1(context.source, name),
		line: lineOf(name ?? node)
	};
}
function element(context, subscript, object, line) {
	const [first, ...others] = lowerArguments(context, subscript);
	if (first === void 0) return object;
	const items = [first, ...others];
	return {
		kind: "index",
		object,
		index: others.length === 0 ? first.value : {
			kind: "list",
			items: items.map(({ value }) => ({ value })),
			line
		},
		line
	};
}
function conditional$1(context, node) {
	const object = lowerField(context, node, "condition");
	const binding = pieces(node).at(-1);
	if (binding?.type === "member_binding_expression") {
		const bound = member(context, binding, object);
		return bound.kind === "member" ? {
			...bound,
			safe: true
		} : bound;
	}
	if (binding?.type === "element_binding_expression") return element(context, binding, object, lineOf(binding));
	return opaqueAt(node.type, [object], lineOf(node));
}
function invocation(context, node) {
	const callee = lowerField(context, node, "function");
	const args = lowerArguments(context, node.childForFieldName("arguments"));
	const [first] = args;
	if (callee.kind === "name" && callee.name === "nameof" && first !== void 0) {
		const { value } = first;
		if (value.kind === "name" || value.kind === "member") return literalAt(value.name, callee.line);
	}
	const types = typeArguments(context, calledNode(node), lowerType);
	return {
		kind: "call",
		callee,
		args,
		isNew: false,
		...types.length > 0 && { typeArgs: types },
		line: callee.line
	};
}
function calledNode(node) {
	const called = node.childForFieldName("function");
	return called?.type === "conditional_access_expression" ? pieces(called).at(-1) ?? null : called;
}
function unary(context, node) {
	const line = lineOf(node);
	const operand = pieces(node).at(0);
	const sign = node.children.find((child) => !child.isNamed && !isSelf(child));
	if (operand === void 0) return opaqueAt(node.type, [], line);
	if (sign?.type === "++" || sign?.type === "--") return step(context, node, operand, sign);
	const value = lowerExpression(context, operand);
	switch (sign?.type) {
		case "!": return sign.startIndex < operand.startIndex ? {
			kind: "not",
			value,
			line
		} : value;
		case "+":
		case "&":
		case "*": return value;
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
function step(context, node, operand, sign) {
	const line = lineOf(node);
	const target = lowerTarget(context, operand);
	if (target === void 0) return opaqueAt(node.type, [], line);
	const one = literalAt(1, line);
	const operator = sign.type === "++" ? "+" : "-";
	const write = {
		kind: "assign",
		target,
		operator,
		value: one,
		line
	};
	const isStatement = node.parent?.type === "expression_statement" || node.parent?.type === "for_statement";
	if (sign.startIndex < operand.startIndex || isStatement) return write;
	return {
		kind: "binary",
		operator: operator === "+" ? "-" : "+",
		left: write,
		right: one,
		line
	};
}
function assignment(context, node) {
	const line = lineOf(node);
	const left = node.childForFieldName("left");
	const value = lowerField(context, node, "right");
	const target = left === null ? void 0 : lowerTarget(context, left);
	if (target === void 0) return value;
	const sign = node.childForFieldName("operator")?.type ?? "=";
	const operator = sign === "=" ? void 0 : operatorOf(sign.slice(0, -1));
	return {
		kind: "assign",
		target,
		...operator && { operator },
		value,
		line
	};
}
function inner(context, node) {
	const child = pieces(node).at(0);
	return child === void 0 ? literalAt(void 0, lineOf(node)) : lowerExpression(context, child);
}

// src/languages/csharp/lower-attributes.ts
function lowerAttributes(context, node) {
	return parts$1(node).flatMap((part) => part.type === "preproc_if_in_attribute_list" ? parts$1(part) : [part]).filter((part) => part.type === "attribute_list").flatMap(parts$1).filter((part) => part.type === "attribute").map((part) => lowerAttribute(context, part));
}
function lowerAttribute(context, node) {
	const name = node.childForFieldName("name");
	const line = lineOf(name ?? node);
	const type = name === null ? {
		kind: "name",
		name: "",
		line
	} : shortened(lowerErased(context, name));
	const list = parts$1(node).find((part) => part.type === "attribute_argument_list");
	return {
		kind: "call",
		callee: type,
		args: list === void 0 ? [] : parts$1(list).map((part) => argument(context, part)),
		isNew: false,
		line
	};
}
function shortened(type) {
	return type.kind === "name" || type.kind === "member" ? {
		...type,
		name: attributeName(type.name)
	} : type;
}
function attributeName(name) {
	return name.length > 9 ? name.replace(/Attribute$/, "") : name;
}
function argument(context, node) {
	const name = node.childForFieldName("name");
	const value = pieces(node).find((part) => part.id !== name?.id);
	const given = value === void 0 ? {
		kind: "literal",
		value: void 0,
		line: lineOf(node)
	} : lowerExpression(context, value);
	return name === null ? { value: given } : {
		value: given,
		name: textOf$1(context.source, name)
	};
}

// src/languages/csharp/lower-imports.ts
function lowerUsing(context, node) {
	const line = lineOf(node);
	const alias = node.childForFieldName("name");
	const target = parts$1(node).find((part) => part.id !== alias?.id);
	const source = target === void 0 ? "" : textOf$1(context.source, target).replace(/^global::|\s+|<.*>$/g, "");
	const last = source.slice(source.lastIndexOf(".") + 1);
	if (alias !== null) return {
		kind: "import",
		source,
		bindings: [{
			imported: last,
			local: textOf$1(context.source, alias),
			line
		}],
		line
	};
	return {
		kind: "import",
		source,
		bindings: [],
		everything: true,
		...hasToken(node, "static") ? { within: last } : {},
		line
	};
}

// src/languages/csharp/lower.ts
const PROGRAM = "Program";
function lower(written) {
	const text = withBlocks(withoutQuotesAfterHoles(withoutInnerConditions(written.text)));
	const parsed = text === written.text ? written : written.rewritten(text);
	const { root } = parsed;
	const context = {
		source: parsed,
		bindings: []
	};
	const nodes = parts$1(root);
	return {
		file: parsed.file,
		body: [...implicitProgram(nodes, parsed), ...withMain(declarations(context, nodes), parsed.text)],
		errors: errorLines(root)
	};
}
function withMain(body, text) {
	if (!/\bstatic\b[^;{}()]*\bMain\s*\(/.test(text)) return body;
	const calls = classesIn(body).flatMap(({ name, members }) => {
		const main = members.find((member) => member.name === "Main" && member.static && member.kind === "method");
		if (main?.value?.kind !== "function" || name === void 0) return [];
		const { line } = main;
		return [{
			kind: "expression",
			expression: {
				kind: "call",
				callee: {
					kind: "member",
					object: nameAt(name, line),
					name: "Main",
					line
				},
				args: main.value.params.length === 0 ? [] : [{ value: nameAt("args", line) }],
				isNew: false,
				line
			},
			line
		}];
	});
	return [...body, ...calls];
}
function classesIn(body) {
	return body.flatMap((node) => {
		if (node.kind === "namespace") return classesIn(node.body);
		return node.kind === "let" && node.value?.kind === "class" ? [node.value] : [];
	});
}
function implicitProgram(nodes, { file, text }) {
	const first = nodes.find((node) => node.type === "global_statement");
	const isNamed = posix.basename(file) === `${"Program"}.cs` || text.includes("Program");
	if (first === void 0 || !isNamed || /\bclass\s+Program\b/.test(text)) return [];
	const line = lineOf(first);
	const value = {
		kind: "class",
		name: PROGRAM,
		flavour: "class",
		visibility: "internal",
		bases: [],
		decorators: [],
		members: [],
		line
	};
	return [{
		kind: "let",
		target: namePattern(PROGRAM, line),
		value,
		hoisted: true,
		line
	}];
}
function declarations(context, nodes) {
	const at = nodes.findIndex((node) => node.type === "file_scoped_namespace_declaration");
	const scoped = nodes[at];
	if (scoped === void 0) return nodes.flatMap((node) => declaration(context, node));
	return [...nodes.slice(0, at).flatMap((node) => declaration(context, node)), namespace(context, scoped, [...parts$1(scoped).slice(1), ...nodes.slice(at + 1)])];
}
function declaration(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "using_directive": return [lowerUsing(context, node)];
		case "namespace_declaration": {
			const body = node.childForFieldName("body");
			return [namespace(context, node, body === null ? [] : parts$1(body))];
		}
		case "global_attribute": return parts$1(node).filter((part) => part.type === "attribute").map((part) => ({
			kind: "expression",
			expression: lowerAttribute(context, part),
			line
		}));
		case "preproc_if": return conditional(context, node);
		case "extern_alias_directive": return [];
		default: return lowerStatement(context, node);
	}
}
function conditional(context, node) {
	const condition = node.childForFieldName("condition");
	const inside = parts$1(node).filter((part) => part.id !== condition?.id);
	return inside.some((part) => part.type === "using_directive" || part.type.startsWith("namespace_")) ? inside.flatMap((part) => part.type.startsWith("preproc_") ? conditional(context, part) : declaration(context, part)) : lowerStatement(context, node);
}
function namespace(context, node, body) {
	const name = node.childForFieldName("name");
	return {
		kind: "namespace",
		name: name === null ? "" : textOf$1(context.source, name),
		body: declarations(context, body),
		line: lineOf(node)
	};
}

// src/languages/csharp/projects.ts
const KNOWN$1 = /* @__PURE__ */ new WeakMap();
function references(project) {
	const known = KNOWN$1.get(project);
	if (known !== void 0) return known;
	const files = project.files.filter((file) => file.endsWith(".csproj"));
	const made = new Map(files.map((file) => [posix.dirname(file), referencesOf(file, files, project)]));
	KNOWN$1.set(project, made);
	return made;
}
const REFERENCE = /<ProjectReference\s+(?=[^>]*?\bInclude\s*=\s*"([^"]+)")(?:[^>]*?\bExclude\s*=\s*"([^"]+)")?/g;
function referencesOf(file, files, project) {
	return [...(project.read(file) ?? "").replace(/<!--[\s\S]*?-->/g, "").matchAll(REFERENCE)].flatMap(([, include = "", exclude = ""]) => {
		const excluded = listed(exclude, file).map(pattern);
		return listed(include, file).flatMap((path) => {
			if (!path.includes("*")) return [posix.dirname(path)];
			return files.filter((one) => pattern(path).test(one) && !excluded.some((not) => not.test(one))).map((one) => posix.dirname(one));
		});
	});
}
function listed(list, file) {
	return list.split(";").filter((path) => path.trim() !== "").map((path) => posix.join(posix.dirname(file), path.trim().replaceAll("\\", "/")));
}
function pattern(path) {
	const source = path.replace(/[.+^${}()|[\]]/g, "\\$&").replace(/\*\*\/|\*|\?/g, (sign) => sign === "?" ? "[^/]" : sign === "*" ? "[^/]*" : "(?:.*/)?");
	return new RegExp(`^${source}$`, "i");
}
const HOMES = /* @__PURE__ */ new WeakMap();
function home(file, project) {
	const homes = HOMES.get(project) ?? /* @__PURE__ */ new Map();
	HOMES.set(project, homes);
	const directory = posix.dirname(file);
	const known = homes.get(directory);
	if (known !== void 0) return known;
	const found = homeOf(directory, references(project));
	homes.set(directory, found);
	return found;
}
function homeOf(directory, projects) {
	for (let at = directory;; at = posix.dirname(at)) {
		if (projects.has(at)) return at;
		if (at === "." || at === "/") return "";
	}
}
const CLOSURES = /* @__PURE__ */ new WeakMap();
function homesOf(directory, project) {
	const closures = CLOSURES.get(project) ?? /* @__PURE__ */ new Map();
	CLOSURES.set(project, closures);
	const known = closures.get(directory);
	if (known !== void 0) return known;
	const found = /* @__PURE__ */ new Set([directory]);
	for (const at of found) for (const next of references(project).get(at) ?? []) found.add(next);
	closures.set(directory, found);
	return found;
}

// src/languages/csharp/reflection.ts
const REFLECTION = {
	types: {
		Assembly: "assembly",
		BaseType: "base",
		GetInterfaces: "interfaces",
		GetMethod: "method",
		GetProperty: "property",
		GetTypeInfo: "itself",
		InvokeMember: "invocation",
		ImplementedInterfaces: "interface-list",
		IsAbstract: "is-abstract",
		IsAssignableFrom: "is-base-of",
		IsAssignableTo: "extends",
		IsClass: "is-class",
		IsEnum: "is-enum",
		IsGenericType: "is-generic",
		IsGenericTypeDefinition: "is-generic",
		IsInterface: "is-interface",
		IsPublic: "is-public",
		IsSubclassOf: "extends-class"
	},
	typeLists: ["DefinedTypes", "ExportedTypes"],
	typeListCalls: ["GetExportedTypes", "GetTypes"],
	memberName: "Name",
	invoke: "Invoke",
	read: "GetValue",
	functionInfo: "Method"
};

// src/languages/csharp/file-head.ts
const DECLARATION = new RegExp(`^[ \\t]*(?:\\[[^\\n]*?\\][ \\t]*)*(?:namespace[ \\t]+([\\w.]+)|(global[ \\t]+)?using[ \\t]+(?:global::)?([\\w.]+)[ \\t]*;|(?:(?:public|internal|private|protected|static|sealed|abstract|partial|readonly|ref|file|unsafe|new)[ \\t]+)*(?:class|interface|struct|enum|record(?:[ \\t]+(?:class|struct))?)[ \\t]+([\\w\\u0080-\\uffff]+))`, "gm");
const EXTENSION = /\b(\w+)\s*(?:<[^<>()]*>)?\s*\(\s*(?:\[[^\]]*\]\s*)?this\s+(?:ref\s+|in\s+)?[\w.:]+/g;
const BLOCK = /^[ \t]*extension\s*(?:<[^<>()]*>)?\s*\(/m;
const METHOD = /\b(?:public|internal)\s[^(){}=;\n]*?\b(\w+)\s*(?:<[^<>()]*>)?\s*\(/g;
function readHead(text) {
	const namespaces = [];
	const usings = [];
	const globals = [];
	const types = [];
	for (const [, namespace, isGlobal, using, type] of text.matchAll(DECLARATION)) if (namespace !== void 0) namespaces.push(namespace);
	else if (using !== void 0) (isGlobal === void 0 ? usings : globals).push(using);
	else if (type !== void 0) types.push({
		name: type,
		namespace: namespaces.at(-1) ?? ""
	});
	return {
		namespaces,
		usings,
		globals,
		types,
		extensions: (BLOCK.test(text) ? [EXTENSION, METHOD] : [EXTENSION]).flatMap((one) => [...text.matchAll(one)].map((match) => match[1] ?? ""))
	};
}

// src/languages/csharp/type-index.ts
const KNOWN = /* @__PURE__ */ new WeakMap();
function typeIndex(project) {
	let index = KNOWN.get(project);
	if (index === void 0) {
		index = makeIndex(project);
		KNOWN.set(project, index);
	}
	return index;
}
function makeIndex(project) {
	const heads = /* @__PURE__ */ new Map();
	for (const file of project.files) if (file.endsWith(".cs") && !isTest(file)) heads.set(file, readHead(project.read(file) ?? ""));
	const declared = /* @__PURE__ */ new Map();
	const namespaces = /* @__PURE__ */ new Set();
	for (const [file, head] of heads) {
		for (const namespace of head.namespaces) for (const each of around(namespace)) namespaces.add(each);
		for (const { name, namespace } of head.types) for (const each of /* @__PURE__ */ new Set([name, attributeName(name)])) add(declared, each, {
			file,
			namespace
		});
		if (posix.basename(file) === "Program.cs" && head.types.every(({ name }) => name !== "Program")) add(declared, PROGRAM, {
			file,
			namespace: ""
		});
		const namespace = head.namespaces.at(-1) ?? "";
		for (const name of new Set(head.extensions)) add(declared, name, {
			file,
			namespace
		});
	}
	const globals = globalsOf(project, heads);
	const packages = packagesOf(project);
	const used = remembered((file) => [...heads.get(file)?.usings ?? [], ...globals.get(home(file, project)) ?? []]);
	const inside = remembered((file) => (heads.get(file)?.namespaces ?? []).flatMap(around));
	return {
		find: (name) => declared.get(name) ?? [],
		hasNamespace: (name) => namespaces.has(name),
		hasPackage: (name) => packages.has(name),
		used,
		around: inside,
		visible: remembered((file) => /* @__PURE__ */ new Set([
			"",
			...inside(file),
			...used(file)
		]))
	};
}
function remembered(compute) {
	const known = /* @__PURE__ */ new Map();
	return (file) => {
		const before = known.get(file);
		if (before !== void 0) return before;
		const value = compute(file);
		known.set(file, value);
		return value;
	};
}
function add(declared, name, place) {
	const places = declared.get(name);
	if (places === void 0) declared.set(name, [place]);
	else if (!places.some(({ file, namespace }) => file === place.file && namespace === place.namespace)) places.push(place);
}
function around(namespace) {
	const segments = namespace.split(".");
	return segments.map((_, index) => segments.slice(0, segments.length - index).join("."));
}
function globalsOf(project, heads) {
	const shared = project.files.filter((file) => posix.basename(file) === "Directory.Build.props").map((file) => project.read(file) ?? "").join("\n");
	const texts = /* @__PURE__ */ new Map([["", ""]]);
	for (const file of project.files) if (file.endsWith(".csproj")) texts.set(posix.dirname(file), project.read(file) ?? "");
	const globals = new Map([...texts].map(([directory, text]) => [directory, [
		...written(text),
		...written(shared),
		...implicit(text, shared)
	]]));
	for (const [file, head] of heads) if (head.globals.length > 0) globals.get(home(file, project))?.unshift(...head.globals);
	return globals;
}
function packagesOf(project) {
	const texts = project.files.filter((file) => file.endsWith(".csproj") || posix.basename(file) === "Directory.Build.props").map((file) => project.read(file) ?? "");
	return new Set(texts.flatMap((text) => [...text.matchAll(/<PackageReference\s[^>]*?Include\s*=\s*"([\w.]+)"/g)].map((match) => match[1] ?? "")));
}
function written(text) {
	return [...text.matchAll(/<Using\s+Include="([\w.]+)"\s*\/?>/g)].map((match) => match[1] ?? "");
}
const IMPLICIT = [
	"System",
	"System.IO",
	"System.Linq",
	"System.Net.Http",
	"System.Collections.Generic"
];
const IMPLICIT_WEB = [...[
	"Builder",
	"Hosting",
	"Http",
	"Routing"
].map((name) => `Microsoft.AspNetCore.${name}`), ...[
	"Configuration",
	"DependencyInjection",
	"Hosting",
	"Logging"
].map((name) => `Microsoft.Extensions.${name}`)];
function implicit(text, shared) {
	if (!/<ImplicitUsings>\s*(?:enable|true)/i.test(`${text}\n${shared}`)) return [];
	return /Sdk="Microsoft\.NET\.Sdk\.Web"/.test(text) ? [...IMPLICIT, ...IMPLICIT_WEB] : IMPLICIT;
}

// src/languages/csharp/resolve.ts
function resolve$1(source, _from, project) {
	const index = typeIndex(project);
	const dot = source.lastIndexOf(".");
	const namespace = dot < 0 ? "" : source.slice(0, dot);
	const places = index.find(source.slice(dot + 1)).filter((place) => place.namespace === namespace);
	if (places.length > 0) return {
		kind: "files",
		files: filesOf(places)
	};
	return index.hasNamespace(source) ? {
		kind: "directory",
		directory: source
	} : {
		kind: "library",
		name: source
	};
}
function declarers(name, from, project) {
	const index = typeIndex(project);
	const places = index.find(name);
	if (places.length === 0) return [];
	const visible = index.visible(from);
	const seen = places.filter(({ namespace }) => visible.has(namespace));
	const order = [...index.around(from), ""];
	const rank = ({ namespace }) => order.includes(namespace) ? order.indexOf(namespace) : order.length;
	return nearest(filesOf(seen.toSorted((a, b) => rank(a) - rank(b))), from, project);
}
function partsOfType(name, from, project) {
	const places = typeIndex(project).find(name);
	const own = new Set(places.filter(({ file }) => file === from).map(({ namespace }) => namespace));
	return nearest(filesOf(places.filter(({ namespace }) => own.has(namespace))), from, project);
}
function likelyDeclarers(name, from, project) {
	const index = typeIndex(project);
	const files = filesOf(index.find(name));
	if (files.length !== 1) return [];
	const roots = new Set([...index.visible(from)].map(rootOf));
	return index.find(name).some(({ namespace }) => roots.has(rootOf(namespace))) ? files : [];
}
function namespaceNamed(name, from, project) {
	const index = typeIndex(project);
	return [...(from === void 0 ? [] : index.around(from)).map((each) => `${each}.${name}`), name].find((each) => index.hasNamespace(each));
}
function rootOf(namespace) {
	return namespace.split(".", 1)[0] ?? "";
}
function nearest(files, from, project) {
	if (files.length < 2) return files;
	const own = home(from, project);
	const reached = files.filter((file) => homesOf(own, project).has(home(file, project)));
	const inside = reached.filter((file) => home(file, project) === own);
	return inside.length > 0 ? inside : reached.length > 0 ? reached : files;
}
function filesOf(places) {
	return [...new Set(places.map(({ file }) => file))];
}
const PLATFORM = /^(?:Microsoft|System)(?:\.|$)/;
function libraries(from, project) {
	const index = typeIndex(project);
	const own = [...index.visible(from)].filter((name) => PLATFORM.test(name));
	return [.../* @__PURE__ */ new Set([...index.used(from), ...own])].filter((name) => PLATFORM.test(name) || index.hasPackage(name) || !index.hasNamespace(name));
}

// src/languages/csharp/tables.ts
const KEYWORDS = {
	bool: "System.Boolean",
	byte: "System.Byte",
	char: "System.Char",
	decimal: "System.Decimal",
	double: "System.Double",
	dynamic: "System.Object",
	float: "System.Single",
	int: "System.Int32",
	long: "System.Int64",
	object: "System.Object",
	short: "System.Int16",
	string: "System.String",
	uint: "System.UInt32",
	ulong: "System.UInt64",
	ushort: "System.UInt16",
	void: "System.Void"
};
const TYPES = {
	System: "Action Activator AppContext AppDomain ArgumentException ArgumentNullException ArgumentOutOfRangeException Array Attribute Boolean Console Convert DateOnly DateTime DateTimeOffset Delegate Enum Environment Exception Func GC Guid HashCode IDisposable Int32 Int64 InvalidOperationException Lazy Math NotImplementedException NotSupportedException Nullable Object Random String StringComparer StringComparison TimeOnly TimeSpan Tuple Type Uri Version",
	"System.Collections.Generic": "Dictionary HashSet IDictionary IEnumerable IList IReadOnlyList KeyValuePair List Queue Stack",
	"System.Diagnostics": "Activity Debug Process Stopwatch",
	"System.IO": "Directory File Path Stream",
	"System.Linq": "Enumerable",
	"System.Reflection": "Assembly",
	"System.Text": "Encoding StringBuilder",
	"System.Text.RegularExpressions": "Regex RegexOptions",
	"System.Threading": "CancellationToken",
	"System.Threading.Tasks": "Task ValueTask"
};
const GLOBALS = {
	...KEYWORDS,
	...Object.fromEntries(Object.entries(TYPES).flatMap(([namespace, names]) => names.split(" ").map((name) => [name, `${namespace}.${name}`]))),
	System: "System",
	Microsoft: "Microsoft",
	args: "args",
	"new()": "new"
};
const COLLECTION = "System.Collections.Generic";
const FUNCTIONS = {
	"Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance": {
		operation: "instance",
		order: [1]
	},
	"System.Activator.CreateInstance": "instance",
	"System.AppDomain.CurrentDomain.GetAssemblies": "assemblies",
	"System.Array.Empty": "list",
	"System.Convert.ToString": "text",
	"System.Enum.GetName": "identity",
	"System.IO.Path.Combine": "join-path",
	"System.IO.Path.GetDirectoryName": "dir-name",
	"System.IO.Path.GetExtension": "ext-name",
	"System.IO.Path.GetFileName": "base-name",
	"System.IO.Path.Join": "join-path",
	"System.Int32.Parse": "number",
	"System.Linq.Enumerable.Empty": "list",
	"System.Linq.Enumerable.ToList": "identity",
	"System.Reflection.Assembly.GetAssembly": "assembly",
	"System.Reflection.Assembly.GetCallingAssembly": "entry-assembly",
	"System.Reflection.Assembly.GetEntryAssembly": "entry-assembly",
	"System.Reflection.Assembly.GetExecutingAssembly": "assembly",
	"System.String.Concat": "concat",
	"System.String.Format": "format",
	"System.String.IsNullOrEmpty": "is-blank",
	"System.String.IsNullOrWhiteSpace": "is-blank",
	"System.String.Join": "joined-by",
	"System.Text.RegularExpressions.Regex": "regex",
	"System.Text.RegularExpressions.Regex.Replace": "replace-pattern",
	"System.Threading.Tasks.Task.FromResult": "identity",
	[`${COLLECTION}.Dictionary`]: "new-map",
	[`${COLLECTION}.HashSet`]: "list",
	[`${COLLECTION}.List`]: "list"
};
const METHODS = {
	Add: "append",
	AddRange: "extend",
	All: "every",
	Any: "some",
	AsEnumerable: "identity",
	AsReadOnly: "identity",
	Cast: "identity",
	Concat: "concat",
	Contains: "includes",
	ContainsKey: "has",
	Count: "length",
	Distinct: "unique",
	ElementAt: "at",
	EndsWith: "ends-with",
	First: "find",
	FirstOrDefault: "find",
	ForEach: "each",
	IndexOf: "index-of",
	Invoke: "invoke",
	Length: "length",
	OfType: "identity",
	OrderBy: "identity",
	OrderByDescending: "identity",
	Replace: "replace-all",
	Reverse: "reverse",
	Select: "map",
	SelectMany: "flat-map",
	Single: "find",
	SingleOrDefault: "find",
	Split: "split",
	StartsWith: "starts-with",
	ThenBy: "identity",
	ToArray: "identity",
	ToHashSet: "identity",
	ToList: "identity",
	ToLower: "lower",
	ToLowerInvariant: "lower",
	ToString: "text",
	ToUpper: "upper",
	ToUpperInvariant: "upper",
	Trim: "trim",
	TrimEnd: "trim-end",
	TrimStart: "trim-start",
	Where: "filter"
};
const ENVIRONMENT = ["System.Environment.GetEnvironmentVariable"];
const CONSTANTS = {
	"System.Environment.NewLine": "\n",
	"System.IO.Path.DirectorySeparatorChar": "/",
	"System.String.Empty": "",
	...Object.fromEntries([
		["Compiled", ""],
		["CultureInvariant", ""],
		["IgnoreCase", "i"],
		["Multiline", "m"],
		["None", ""],
		["Singleline", "s"]
	].map(([name, flag = ""]) => [`System.Text.RegularExpressions.RegexOptions.${name}`, flag]))
};

// src/languages/csharp/index.ts
const csharp = {
	id: "csharp",
	title: "C#",
	extensions: [".cs"],
	grammar: () => "tree-sitter-c_sharp",
	lower,
	traits: {
		scope: "project",
		decorators: "metadata",
		assignment: "global",
		blockScope: true,
		mapIteration: "entries",
		keyFirst: true,
		implicitSelf: true,
		overloads: true,
		extensionMethods: true,
		typeName: "Name",
		constructorName: CONSTRUCTOR,
		classesAreCallable: true,
		decorationBase: "Attribute",
		falsy: []
	},
	resolve: resolve$1,
	declarers,
	likelyDeclarers,
	namespaceNamed,
	partsOfType,
	libraries,
	home,
	homesOf,
	reflection: REFLECTION,
	globals: GLOBALS,
	functions: FUNCTIONS,
	methods: METHODS,
	environment: ENVIRONMENT,
	constants: CONSTANTS,
	isTest,
	entries
};

export { frameworks as n, csharp as t };