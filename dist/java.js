import { $ as map, A as lineOf, D as errorLines, E as endLineOf, G as NO_ARGUMENTS, H as methodOf, I as parts, K as UNDEFINED, L as textOf, M as nameAt, N as namePattern, O as firstPart, P as opaqueAt, Q as list, T as bodyOf, Y as given, a as operatorsOf, et as native, h as below, i as switchValue, j as literalAt, k as hasToken, m as joinPaths, n as anyOf, q as constant$1, r as chainCases } from "./run.js";
import { posix } from "node:path";

// src/frameworks/shared/brace-paths.ts
function springPath(raw) {
	const parts = partsOf(raw);
	const path = parts.map((part) => "text" in part ? part.text.replace(/\*+/g, "{wildcard}") : `{${part.name}}`).join("");
	const last = parts.at(-1);
	if (last === void 0) return [{ path }];
	if ("text" in last) return [/(?:^|\/)\*\*$/.test(last.text) ? {
		path,
		catchAll: "wildcard"
	} : { path }];
	return [last.star ? {
		path,
		catchAll: last.name
	} : { path }];
}
function jaxRsPath(raw) {
	const parts = partsOf(raw);
	const path = parts.map((part) => "text" in part ? part.text : `{${part.name}}`).join("");
	const last = parts.at(-1);
	return [last !== void 0 && "name" in last && takesSlashes(last.regex) ? {
		path,
		catchAll: last.name
	} : { path }];
}
function micronautPath(raw) {
	let paths = [{ path: "" }];
	for (const part of partsOf(raw)) {
		if ("text" in part) {
			paths = paths.map(({ path }) => ({ path: path + part.text }));
			continue;
		}
		const [, operator = "", name = ""] = /^([+#./;?&]?)(.*?)\*?$/.exec(part.name) ?? [];
		if ("?&#;".includes(operator) && operator !== "") continue;
		const isOpen = operator === "+" || takesSlashes(part.regex);
		paths = paths.flatMap((before) => {
			if (operator === "/") {
				const path = before.path.replace(/\/$/, "");
				return [{ path }, { path: path + name.split(",").map((one) => `/{${one.trim()}}`).join("") }];
			}
			const path = `${before.path}${operator === "." ? "." : ""}{${name}}`;
			return [isOpen ? {
				path,
				catchAll: name
			} : { path }];
		});
	}
	return paths.map((one) => ({
		...one,
		path: one.path.replace(/(.)\/+$/, "$1") || "/"
	}));
}
function takesSlashes(regex) {
	return /(?:^|[^\\])\.[*+]/.test(regex) || /\[\^[^\]/]*\][*+]/.test(regex);
}
function partsOf(raw) {
	const parts = [];
	let start = 0;
	let depth = 0;
	for (let at = 0; at < raw.length; at++) if (raw[at] === "{" && depth++ === 0) {
		if (at > start) parts.push({ text: raw.slice(start, at) });
		start = at;
	} else if (raw[at] === "}" && depth > 0 && --depth === 0) {
		parts.push(variable$1(raw.slice(start + 1, at)));
		start = at + 1;
	}
	return start < raw.length ? [...parts, { text: raw.slice(start) }] : parts;
}
function variable$1(inside) {
	const [, star = "", name = "", regex = ""] = /^\s*(\*?)([^:]*)(?::([\s\S]*))?$/.exec(inside) ?? [];
	return {
		name: name.trim(),
		star: star !== "",
		regex: regex.trim()
	};
}

// src/frameworks/shared/java-annotations.ts
const DEPTH$1 = 6;
function annotationsOf(decorations, host) {
	return decorations.flatMap(({ value, line, written }) => expand(value, {
		line,
		written
	}, host, 0));
}
function expand(value, place, host, depth) {
	const known = host.force(value);
	if (known.kind === "term") return known.args === void 0 ? [] : [ofLibrary(known, place)];
	if (known.kind !== "instance" || depth > DEPTH$1) return [];
	return [ofRepository(known, place), ...composing(known, place, host, depth)];
}
function ofLibrary(term, place) {
	const elements = /* @__PURE__ */ new Map();
	for (const [name, { value }] of term.args?.named ?? []) elements.set(name, value);
	const [alone] = term.args?.positional ?? [];
	if (alone !== void 0) elements.set("value", alone.value);
	return {
		name: lastWord(term.symbol),
		symbol: term.symbol,
		elements,
		...place
	};
}
function ofRepository({ class: type, fields }, place) {
	return {
		name: type.name,
		symbol: type.name,
		elements: fields,
		...place,
		type
	};
}
function composing(outer, place, host, depth) {
	const handed = aliasesOf(outer.class, host);
	return host.decorations(outer.class).flatMap(({ value }) => expand(value, place, host, depth + 1)).map((inner) => {
		const elements = new Map(inner.elements);
		for (const { element, target, attribute } of handed) {
			const given = outer.fields.get(element);
			const isMeant = target === void 0 ? inner.elements.has(attribute) : isOf(inner.name, target, attribute);
			if (given === void 0 || !isMeant) continue;
			elements.set(attribute, given);
			if (attribute === "path") elements.delete("value");
			else if (attribute === "value") elements.delete("path");
		}
		return {
			...inner,
			elements
		};
	});
}
function aliasesOf(type, host) {
	const known = host.state("annotation aliases", () => /* @__PURE__ */ new Map());
	const before = known.get(type);
	if (before !== void 0) return before;
	const [made] = host.members(type).filter(({ kind }) => kind === "constructor");
	const fn = made === void 0 ? void 0 : host.force(made.value());
	const kept = (fn?.kind === "function" ? host.parameters(fn).map(({ name, decorations }) => {
		const alias = annotationsOf(decorations, host).find((one) => one.name === "AliasFor");
		const target = alias?.elements.get("annotation");
		const attribute = host.text(alias?.elements.get("attribute") ?? alias?.elements.get("value"));
		return {
			element: name,
			target: target === void 0 ? void 0 : typeWord(host.force(target)),
			attribute: attribute ?? name
		};
	}) : []).filter(({ target, attribute }) => target !== void 0 || attribute !== "value");
	known.set(type, kept);
	return kept;
}
function isOf(name, target, attribute) {
	return name === target || target === "RequestMapping" && attribute !== "method" && /Mapping$/.test(name);
}
function typeWord(value) {
	return value.kind === "class" ? value.name : value.kind === "term" ? lastWord(value.symbol) : void 0;
}
function lastWord(symbol) {
	return symbol.slice(symbol.lastIndexOf(".") + 1);
}
function valuesOf(value, host) {
	if (value === void 0) return [];
	return host.alternatives(value).flatMap((one) => one.kind === "list" ? one.items : [one]);
}

// src/frameworks/shared/java-types.ts
function methodsOf(type, host) {
	const methods = [];
	for (const at of host.lineage(type)) {
		if (at.kind !== "class") continue;
		const before = [...methods];
		for (const member of host.members(at, { overloads: true })) {
			if (member.kind !== "method" || member.static) continue;
			const { name, arity } = member;
			const types = member.parameterTypes;
			const declaration = {
				member,
				annotations: annotationsOf(member.decorations, host)
			};
			const overriding = before.filter((one) => one.name === name && one.arity === arity);
			const method = overriding.find((one) => sameTypes(one.types, types)) ?? overriding[0];
			if (method === void 0) methods.push({
				name,
				arity,
				types,
				declarations: [declaration]
			});
			else method.declarations.push(declaration);
		}
	}
	return methods;
}
function sameTypes(left, right) {
	return left.every((one, at) => one === right[at]);
}
function classAnnotations(type, host) {
	return host.lineage(type).flatMap((at) => at.kind === "class" ? [annotationsOf(host.decorations(at), host)] : []);
}
function isConcrete(type) {
	return type.node.flavour !== "interface" && type.node.abstract !== true && type.node.name !== void 0;
}
function isInPackage(type, packageName, host) {
	const { file } = host.siteOf(type);
	return `/${file.slice(0, file.lastIndexOf("/") + 1)}`.includes(`/${packageName.replaceAll(".", "/")}/`);
}
function packageOf(type, host) {
	const { file } = host.siteOf(type);
	return file.slice(0, Math.max(0, file.lastIndexOf("/"))).replace(/^(?:.*\/)?src\/(?:main\/java\/)?/, "").replaceAll("/", ".");
}

// src/frameworks/shared/java-reflection.ts
function isAnnotated(type, annotation, host) {
	const word = typeWord(host.force(annotation));
	const names = classAnnotations(type, host).flatMap((level) => level.map(({ name }) => name));
	if (names.includes("RestController")) names.push("Controller", "ResponseBody");
	return word !== void 0 && names.includes(word);
}
function inspect(type, name, call, host) {
	const [first] = call.args.positional;
	const packageName = packageOf(type, host);
	switch (name) {
		case "isAnnotationPresent": return first === void 0 ? void 0 : constant$1(isAnnotated(type, first.value, host));
		case "getSimpleName": return constant$1(type.name);
		case "getName":
		case "getCanonicalName": return constant$1(`${packageName}.${type.name}`);
		case "getPackageName": return constant$1(packageName);
		case "getPackage": return map([["getName", native("getName", () => constant$1(packageName))]], true);
		default: return;
	}
}
function hasAnnotation(call, host) {
	const [type, annotation] = call.args.positional.map(({ value }) => host.force(value));
	return type?.kind === "class" && annotation !== void 0 ? constant$1(isAnnotated(type, annotation, host)) : void 0;
}

// src/frameworks/shared/java-modules.ts
const MANIFESTS = [
	"pom.xml",
	"build.gradle",
	"build.gradle.kts"
];
function moduleFolder(file, host) {
	const standard = /^(?:(.*)\/)?src\/main\//.exec(file);
	if (standard !== null) return standard[1] ?? "";
	const folders = manifestFolders(host);
	for (let at = file; at.includes("/");) {
		at = at.slice(0, at.lastIndexOf("/"));
		if (folders.has(at)) return at;
	}
	return "";
}
function manifestFolders(host) {
	return host.state("manifests", () => new Set(MANIFESTS.flatMap((name) => host.files(`**/${name}`)).map(folderOf)));
}
function folderOf(file) {
	return file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "";
}
function manifestOf(folder, host) {
	for (const name of MANIFESTS) {
		const file = folder === "" ? name : `${folder}/${name}`;
		const text = host.data(file);
		if (typeof text === "string") return {
			file,
			text
		};
	}
}
function dependsOn(folder, artifact, host) {
	for (let at = folder;; at = folderOf(at)) {
		const manifest = manifestOf(at, host);
		if (manifest !== void 0 && mentions(manifest.text, artifact)) return manifest;
		if (at === "") return void 0;
	}
}
function mentions(text, artifact) {
	const name = artifact.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
	return new RegExp(`(?:<artifactId>\\s*|[:'"])${name}(?:\\s*</artifactId>|[:'"@])`).test(text);
}
function dependents(folder, candidates, host) {
	return candidates.filter((candidate) => reaches(candidate, folder, host));
}
function reaches(from, to, host) {
	const seen = /* @__PURE__ */ new Set([from]);
	const waiting = [from];
	for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
		if (at === to && at !== from) return true;
		for (const module of neededBy(at, host)) {
			if (seen.has(module)) continue;
			seen.add(module);
			waiting.push(module);
		}
	}
	return false;
}
function neededBy(folder, host) {
	const known = host.state("dependencies of modules", () => /* @__PURE__ */ new Map());
	const before = known.get(folder);
	if (before !== void 0) return before;
	const text = dependenciesOf(folder, host);
	const artifacts = artifactFolders(host);
	const named = [...(text ?? "").matchAll(/<artifactId>\s*([^<\s]+)/g)].flatMap(([, artifact = ""]) => [artifacts.get(artifact) ?? []]).flatMap((folders) => folders.includes(folder) ? [] : folders).filter((one) => one !== "" && !folder.startsWith(`${one}/`));
	const projects = /\bproject/.test(text ?? "") ? [...manifestFolders(host)] : [];
	const found = text === void 0 ? [] : [...named, ...projects.filter((module) => namesProject(text, module, host))];
	known.set(folder, found);
	return found;
}
function artifactFolders(host) {
	return host.state("artifacts", () => {
		const found = /* @__PURE__ */ new Map();
		for (const file of host.files("**/pom.xml")) {
			const text = host.data(file);
			const own = typeof text === "string" ? text.replace(/<parent>[\s\S]*?<\/parent>/, "") : "";
			const artifact = /<artifactId>\s*([^<\s]+)/.exec(own)?.[1];
			if (artifact !== void 0) found.set(artifact, [...found.get(artifact) ?? [], folderOf(file)]);
		}
		return found;
	});
}
function dependenciesOf(folder, host) {
	const texts = [];
	for (let at = folder;; at = folderOf(at)) {
		const manifest = manifestOf(at, host);
		if (manifest !== void 0 && (at === folder || manifest.file.endsWith("pom.xml"))) texts.push(...[manifest.text, ...scriptsBeside(manifest.file, host)].map((text) => text.replace(NO_DEPENDENCIES, "")));
		if (at === "" || manifest?.file.endsWith("pom.xml") !== true) break;
	}
	return texts.length === 0 ? void 0 : texts.join("\n");
}
function scriptsBeside(manifest, host) {
	if (manifest.endsWith("pom.xml")) return [];
	const folder = folderOf(manifest);
	return ["*.gradle", "*.gradle.kts"].flatMap((name) => host.files(folder === "" ? name : `${folder}/${name}`)).flatMap((file) => {
		const text = file === manifest || /(?:^|\/)settings\.gradle/.test(file) ? void 0 : host.data(file);
		return typeof text === "string" ? [text] : [];
	});
}
const NO_DEPENDENCIES = /<!--[\s\S]*?-->|<(dependencyManagement|modules|parent)>[\s\S]*?<\/\1>/g;
function namesProject(text, module, host) {
	if (module === "" || manifestOf(module, host)?.file.endsWith("pom.xml") === true) return false;
	const last = module.slice(module.lastIndexOf("/") + 1);
	const camel = last.replace(/-(\w)/g, (_match, letter) => letter.toUpperCase());
	return new RegExp(`project\\(.*:${last}['"]|projects\\.(?:\\w+\\.)*${camel}\\b`).test(text);
}

// src/frameworks/shared/spring-environment.ts
const FOLDERS = [
	"src/main/resources/config",
	"src/main/resources",
	"config",
	"",
	"resources",
	"src/main/webapp/WEB-INF"
];
const EXTENSIONS = [
	"properties",
	"yml",
	"yaml"
];
function settingsOf(module, host, names = ["application"]) {
	const cache = host.state("settings", () => /* @__PURE__ */ new Map());
	const key = `${module} ${names.join()}`;
	const before = cache.get(key);
	if (before !== void 0) return before;
	const own = settingsOfModule(module, names, host);
	const [other, ...more] = own.size > 0 ? [] : modulesNeeded(module, names, host);
	const settings = other === void 0 || more.length > 0 ? own : settingsOfModule(other, names, host);
	cache.set(key, settings);
	return settings;
}
function modulesNeeded(module, names, host) {
	const files = names.flatMap((name) => EXTENSIONS.flatMap((extension) => host.files(`**/src/main/resources/${name}.${extension}`)));
	return [...new Set(files.map((file) => moduleFolder(file, host)))].filter((one) => one !== module).filter((one) => dependents(one, [module], host).length > 0);
}
function settingsIn(documents) {
	return new Map([...flatten(documents.flatMap((one) => documentsOf(one, void 0)))].reverse());
}
function settingsOfModule(module, names, host) {
	const settings = new Map(collected(module, names, void 0, host));
	const active = ["spring.profiles.active", "spring.profiles.include"].flatMap((key) => {
		const value = setting([key], [settings]);
		return (value?.kind === "constant" ? String(value.value) : "").split(",").map((one) => one.trim());
	});
	for (const profile of active.filter((one) => /^[\w.-]+$/.test(one))) for (const [key, value] of collected(module, names, profile, host)) settings.set(key, value);
	return settings;
}
function collected(module, names, profile, host) {
	const settings = /* @__PURE__ */ new Map();
	for (const folder of FOLDERS) for (const name of names) for (const extension of EXTENSIONS) {
		const at = [
			module,
			folder,
			name
		].filter((part) => part !== "").join("/");
		const own = profile === void 0 ? [] : documentsOf(host.data(`${at}-${profile}.${extension}`), void 0);
		const shared = documentsOf(host.data(`${at}.${extension}`), profile);
		for (const [known, value] of flatten([...own, ...shared])) if (!settings.has(known)) settings.set(known, value);
	}
	return settings;
}
function documentsOf(data, profile) {
	return (Array.isArray(data) ? [...data].reverse() : [data]).filter((document) => {
		const settings = new Map(flatten([document]));
		return (settings.get("spring.config.activate.onprofile") ?? settings.get("spring.profiles")) === profile;
	});
}
function flatten(values, prefix = "") {
	return values.flatMap((value) => {
		if (value === null || typeof value !== "object" || Array.isArray(value)) return [];
		return Object.entries(value).flatMap(([name, inner]) => {
			const key = prefix === "" ? canonical(name) : `${prefix}.${canonical(name)}`;
			if (typeof inner === "string" || typeof inner === "number" || typeof inner === "boolean") return [[key, String(inner)]];
			return flatten([inner], key);
		});
	});
}
function canonical(key) {
	return key.toLowerCase().replace(/[-_]/g, "");
}
function setting(keys, settings) {
	for (const key of keys) for (const one of settings) {
		const text = one.get(canonical(key));
		if (text !== void 0) return filled$1(text, settings, 0);
	}
}
function withPlaceholders(value, settings, host) {
	const known = host.force(value);
	if (known.kind === "constant" && typeof known.value === "string" && hasPlaceholder(known.value)) return filled$1(known.value, settings, 0);
	if (known.kind === "text") return joined$1(known.parts.map((part) => typeof part === "string" && hasPlaceholder(part) ? filled$1(part, settings, 0) : part), known.soft);
	if (known.kind === "union") return {
		...known,
		members: known.members.map((one) => withPlaceholders(one, settings, host))
	};
	return known;
}
function hasPlaceholder(text) {
	return text.includes("${") || text.includes("#{");
}
const DEPTH = 10;
function filled$1(text, settings, depth) {
	const parts = [];
	let rest = text;
	for (let start = startOf(rest); start >= 0; start = startOf(rest)) {
		const end = closing(rest, start + 2);
		if (end < 0) break;
		parts.push(rest.slice(0, start));
		const inside = rest.slice(start + 2, end);
		parts.push(rest[start] === "#" ? unknownSetting(`#{${inside}}`) : placeholder(inside, settings, depth));
		rest = rest.slice(end + 1);
	}
	return joined$1([...parts, rest]);
}
function startOf(text) {
	return text.search(/[$#]\{/);
}
function closing(text, from) {
	let depth = 1;
	for (let at = from; at < text.length; at++) if (text[at] === "{") depth++;
	else if (text[at] === "}" && --depth === 0) return at;
	return -1;
}
function placeholder(inside, settings, depth) {
	const colon = inside.indexOf(":");
	const key = (colon < 0 ? inside : inside.slice(0, colon)).trim();
	const why = `\${${key}}`;
	if (depth > DEPTH) return unknownSetting(why);
	for (const one of settings) {
		const text = one.get(canonical(key));
		if (text !== void 0) return filled$1(text, settings, depth + 1);
	}
	if (colon < 0) return unknownSetting(why);
	const fallback = filled$1(inside.slice(colon + 1), settings, depth + 1);
	return fallback.kind === "constant" ? constant$1(fallback.value, fallback.soft ?? `default of ${why}`) : fallback;
}
function unknownSetting(why) {
	return {
		kind: "unknown",
		why,
		site: {
			file: "",
			line: 0
		},
		environment: true
	};
}
function joined$1(parts, soft) {
	let why = soft;
	const known = parts.flatMap((part) => {
		if (typeof part === "string") return [part];
		if (part.kind === "unknown") return [part];
		if (part.kind === "text" || part.kind === "constant") why ??= part.soft;
		if (part.kind === "constant") return [String(part.value ?? "")];
		return part.kind === "text" ? part.parts : [];
	}).filter((piece) => piece !== "");
	if (known.every((piece) => typeof piece === "string")) return constant$1(known.join(""), why);
	return why === void 0 ? {
		kind: "text",
		parts: known
	} : {
		kind: "text",
		parts: known,
		soft: why
	};
}

// src/frameworks/shared/web-xml.ts
function servletsOf(module, host) {
	const known = host.state("servlets", () => /* @__PURE__ */ new Map());
	const before = known.get(module);
	if (before !== void 0) return before;
	const text = host.data([module, WEB_XML].filter((part) => part !== "").join("/"));
	const found = typeof text === "string" ? read$1(text.replace(/<!--[\s\S]*?-->/g, "")) : [];
	known.set(module, found);
	return found;
}
function webModuleOf(module, serves, host) {
	const known = host.state("web modules", () => /* @__PURE__ */ new Map());
	if (known.has(module)) return known.get(module);
	const serving = host.files(`**/${WEB_XML}`).map((file) => file.slice(0, -WEB_XML.length).replace(/\/$/, "")).filter(serves);
	const found = serving.includes(module) ? [module] : dependents(module, serving, host);
	const web = found.length === 1 ? found[0] : void 0;
	known.set(module, web);
	return web;
}
const WEB_XML = "src/main/webapp/WEB-INF/web.xml";
function read$1(text) {
	const mappings = blocks(text, "servlet-mapping");
	const declared = blocks(text, "servlet").map((written) => ({
		written,
		className: content(written, "servlet-class") ?? "",
		name: content(written, "servlet-name") ?? ""
	}));
	const mapped = mappings.flatMap((block) => content(block, "servlet-name") ?? []).filter((name) => !declared.some((one) => one.name === name)).map((name) => ({
		written: "",
		className: "",
		name
	}));
	return [...declared, ...mapped].map((servlet) => ({
		...servlet,
		paths: mappings.filter((block) => content(block, "servlet-name") === servlet.name).flatMap((block) => blocks(block, "url-pattern")).flatMap((pattern) => {
			const path = pattern.trim();
			return path.startsWith("/") ? [path.replace(/\/?\*?$/, "")] : [];
		})
	}));
}
function blocks(text, tag) {
	return [...text.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, "g"))].map(([, inside = ""]) => inside);
}
function content(text, tag) {
	return blocks(text, tag)[0]?.trim();
}

// src/frameworks/jax-rs/dropwizard.ts
function patterns(host) {
	return host.state("url patterns", () => /* @__PURE__ */ new Map());
}
function setUrlPattern({ args, site }, host) {
	const [pattern] = args.positional;
	if (pattern === void 0) return;
	const text = host.text(pattern.value);
	const path = text === void 0 ? {
		kind: "unknown",
		why: "the URL pattern of Jersey",
		site
	} : constant$1(text);
	patterns(host).set(moduleFolder(site.file, host), path);
}
function urlPattern(module, host) {
	const all = patterns(host);
	const own = all.get(module);
	if (own !== void 0) return own;
	const [first, ...others] = dependents(module, [...all.keys()], host);
	return first === void 0 || others.length > 0 ? void 0 : all.get(first);
}
function dropwizardSettings(module, host) {
	if (dependsOn(module, "dropwizard-core", host) === void 0) return [];
	const folder = module === "" ? "" : `${module}/`;
	const found = [
		"*",
		"{config,conf,etc}/**/*",
		"src/main/{resources,config}/**/*"
	].flatMap((place) => host.files(`${folder}${place}.{yml,yaml}`)).map((file) => settingsIn([host.data(file)])).filter((one) => KEYS.some((key) => setting([key], [one]) !== void 0));
	return new Set(found.map((one) => KEYS.map((key) => host.text(setting([key], [one]))).join(" "))).size === 1 ? found.slice(0, 1) : [];
}
const KEYS = ["server.applicationContextPath", "server.rootPath"];

// src/frameworks/jax-rs/servers.ts
function servers(host) {
	return host.state("servers", () => ({
		configurations: /* @__PURE__ */ new Map(),
		classes: /* @__PURE__ */ new Map(),
		containers: []
	}));
}
const CONTAINER = "org.glassfish.jersey.servlet.ServletContainer";
const FACTORIES = [
	"grizzly2.httpserver.GrizzlyHttpServerFactory.createHttpServer",
	"jdkhttp.JdkHttpServerFactory.createHttpServer",
	"jetty.JettyHttpContainerFactory.createServer",
	"netty.httpserver.NettyHttpContainerProvider.createServer",
	"netty.httpserver.NettyHttpContainerProvider.createHttp2Server",
	"simple.SimpleContainerFactory.create"
];
const SERVERS = {
	"org.glassfish.jersey.server.ResourceConfig": configure$1,
	"org.apache.cxf.jaxrs.JAXRSServerFactoryBean": configure$1,
	"org.apache.cxf.jaxrs.spring.JAXRSServerFactoryBeanDefinitionParser.SpringJAXRSServerFactoryBean": configure$1,
	"org.jboss.resteasy.core.ResteasyDeploymentImpl": configure$1,
	"org.jboss.resteasy.spi.ResteasyDeployment": configure$1,
	"org.springframework.boot.web.servlet.ServletRegistrationBean": attachServlet,
	...Object.fromEntries(FACTORIES.map((name) => [`org.glassfish.jersey.${name}`, attachAddress]))
};
function configure$1(call, host) {
	const made = host.router("configuration");
	const { router } = made;
	const configuration = {
		router,
		packages: [],
		classes: /* @__PURE__ */ new Set(),
		path: void 0
	};
	servers(host).configurations.set(router, configuration);
	register(configuration, call.args, host);
	return made;
}
function configurationMethod(router, name, call, host) {
	const configuration = servers(host).configurations.get(router);
	if (configuration === void 0 || name.startsWith("get") || name.startsWith("is")) return void 0;
	if (name === "packages") {
		const texts = call.args.positional.flatMap(({ value }) => valuesOf(value, host));
		configuration.packages.push(...texts.flatMap((text) => host.text(text) ?? []));
	} else if (name === "setAddress") address(configuration, call.args.positional[0]?.value, host);
	else if (REGISTERING.test(name)) register(configuration, call.args, host);
	return {
		kind: "router",
		router
	};
}
const REGISTERING = /^register|^set(?:ServiceBeans?|ResourceClasses)$/;
function address(configuration, path, host) {
	const { site } = configuration.router;
	const module = moduleFolder(site.file, host);
	const own = settingsOf(module, host);
	const started = own.size > 0 && dependsOn(module, "cxf-spring-boot-starter-jaxrs", host) !== void 0;
	const below = setting(["cxf.path"], [own]) ?? (started ? constant$1("/services") : {
		kind: "unknown",
		why: "the path of the servlet of CXF",
		site
	});
	configuration.path = joinPaths([below, path ?? constant$1("")], host)[0];
}
function register(configuration, { positional }, host) {
	for (const value of positional.flatMap((one) => valuesOf(one.value, host))) {
		const known = host.force(value);
		if (known.kind === "class") configuration.classes.add(known);
		else if (known.kind === "instance") configuration.classes.add(known.class);
	}
}
function attachServlet({ args }, host) {
	const [servlet, pattern] = args.positional;
	const path = host.text(pattern?.value);
	if (servlet === void 0 || path === void 0 || !path.startsWith("/")) return;
	attach(servlet.value, constant$1(path.replace(/\/?\*$/, "")), host);
}
function attachAddress({ args }, host) {
	const [address, configuration] = args.positional;
	const text = host.text(address?.value);
	const path = text === void 0 ? void 0 : /^https?:\/\/[^/]*(\/[^?#]*)?/.exec(text)?.[1];
	if (configuration !== void 0) attach(configuration.value, constant$1((path ?? "").replace(/\/+$/, "")), host);
}
function attach(value, path, host, depth = 0) {
	const known = host.force(value);
	if (known.kind === "instance") servers(host).classes.set(known.class, path);
	if (isContainer$1(known, host)) servers(host).containers.push(path);
	const router = host.routerOf(known);
	const configuration = router === void 0 ? void 0 : servers(host).configurations.get(router);
	if (configuration !== void 0) configuration.path = path;
	if (known.kind !== "term" || depth > 3) return;
	for (const inner of known.args?.positional ?? []) attach(inner.value, path, host, depth + 1);
}
function isContainer$1(value, host) {
	if (value.kind === "term") return value.symbol === "org.glassfish.jersey.servlet.ServletContainer" && !(value.args?.positional.length ?? 0);
	return value.kind === "instance" && value.inner === void 0 && host.lineage(value.class).some((at) => at.kind === "term" && at.symbol === "org.glassfish.jersey.servlet.ServletContainer");
}
function pathOfContainer(host) {
	const [first, ...others] = servers(host).containers;
	const known = first === void 0 ? void 0 : host.text(first);
	if (first === void 0 || others.every((one) => known !== void 0 && host.text(one) === known)) return first;
	return {
		kind: "unknown",
		why: "the path of one of several servlets",
		site: host.site
	};
}
function pathOfClass(type, host) {
	return servers(host).classes.get(type);
}
function configurationOf(type, host) {
	const all = made(host);
	const naming = all.find(({ classes }) => classes.has(type));
	if (naming !== void 0) return naming;
	const [nearest] = all.flatMap((one) => one.packages.filter((name) => isInPackage(type, name, host)).map((name) => ({
		one,
		length: name.length
	}))).sort((a, b) => b.length - a.length);
	if (nearest !== void 0) return nearest.one;
	const module = moduleFolder(host.siteOf(type).file, host);
	return openOf(all).find(({ router }) => moduleFolder(router.site.file, host) === module);
}
function configurationElsewhere(host) {
	const open = openOf(made(host));
	if (open.length < 2) return open[0];
	const unknown = open.find(({ path }) => path?.kind !== "constant");
	return unknown && host.state("one of several", () => ({
		...unknown,
		path: void 0
	}));
}
function made(host) {
	return [...servers(host).configurations.values()].filter(({ router }) => !isOfClass(router, host));
}
function openOf(configurations) {
	return configurations.filter(({ packages }) => packages.length === 0);
}
function isOfClass({ site }, host) {
	return host.classes().some((type) => host.siteOf(type).file === site.file && host.lineage(type).some((at) => at.kind === "term" && lastWord(at.symbol) === "ResourceConfig"));
}

// src/frameworks/jax-rs/web-xml.ts
const CONTAINERS = /jersey\.(?:servlet|spi\.(?:spring\.)?container)|HttpServletDispatcher|HttpServlet30Dispatcher|CXFNonSpringJaxrsServlet|javax\.ws\.rs\.core\.Application|jakarta\.ws\.rs\.core\.Application/;
const CXF = "org.apache.cxf.transport.servlet.CXFServlet";
function servletPath(module, type, host) {
	const servlets = servletsOf(module, host);
	const full = type === void 0 ? void 0 : `${packageOf(type, host)}.${type.name}`;
	const [path] = (servlets.find(({ written, name }) => full !== void 0 && (written.includes(full) || name === full)) ?? servlets.find((one) => isContainer(one) && (type === void 0 || !holds$1(one))))?.paths ?? [];
	return path === void 0 ? cxfPath(module, host) : constant$1(path);
}
function servesResources(module, host) {
	return servletPath(module, void 0, host) !== void 0;
}
function isContainer({ className, written, name }) {
	return className === "" ? CONTAINERS.test(written) || CONTAINERS.test(name) : CONTAINERS.test(className);
}
function holds$1({ written }) {
	return /<param-name>\s*(?:javax|jakarta)\.ws\.rs\.(?:core\.)?Application\s*</.test(written);
}
function cxfPath(module, host) {
	const [servlet] = servletsOf(module, host).find(({ className }) => className === CXF)?.paths ?? [];
	if (servlet === void 0) return void 0;
	const folder = module === "" ? "" : `${module}/`;
	const [first, ...others] = host.files(`${folder}src/main/**/*.xml`).flatMap((file) => {
		const text = host.data(file);
		return [...typeof text === "string" ? text.matchAll(/<jaxrs:server\b[^>]*?\baddress="([^"]*)"/g) : []].map(([, address = ""]) => ({
			address,
			file
		}));
	});
	if (first === void 0) return void 0;
	const known = others.every(({ address }) => address === first.address) ? constant$1(first.address) : {
		kind: "unknown",
		why: "which of several servers of CXF it is of",
		site: {
			file: first.file,
			line: 1
		}
	};
	return joinPaths([constant$1(servlet), known], host)[0];
}

// src/frameworks/jax-rs/applications.ts
const BASES$1 = ["Application", "ResourceConfig"];
function findApplications$1(host) {
	const declared = host.classes().flatMap((type) => {
		return isConcrete(type) && host.lineage(type).some((at) => at.kind === "term" && BASES$1.includes(lastWord(at.symbol)) && /\bws\.rs\b|jersey/.test(at.symbol)) ? [applicationOf$1(type, host)] : [];
	});
	const finding = declared.filter((one) => one.listed === void 0);
	const deployed = /* @__PURE__ */ new Map();
	const embedded = embeddedApplications(host);
	return (type) => {
		const module = moduleFolder(host.siteOf(type).file, host);
		const listing = declared.filter((one) => one.listed?.has(type) === true);
		if (listing.length > 0) return listing;
		const started = embedded(configurationOf(type, host));
		if (started !== void 0) return [started];
		const found = closest$1(ownersOf$1(module, finding, host), type, host);
		if (found.length > 0) return found;
		const web = webModuleOf(module, (one) => servesResources(one, host), host);
		const elsewhere = web === void 0 ? embedded(configurationElsewhere(host)) : void 0;
		if (elsewhere !== void 0) return [elsewhere];
		const [open, ...others] = closest$1(ownersOf$1(module, declared.filter(isOpen$1), host), type, host);
		if (open !== void 0) return [others.length === 0 ? open : oneOfSeveral(open, host)];
		const place = web ?? module;
		let own = deployed.get(place);
		if (own === void 0) {
			const { router } = host.router("app", {
				site: host.siteOf(type),
				prefix: basePath$1(place, void 0, host)
			});
			own = {
				router,
				module: place,
				packageName: "",
				listed: void 0,
				open: false
			};
			deployed.set(place, own);
		}
		return [own];
	};
}
function embeddedApplications(host) {
	const made = /* @__PURE__ */ new Map();
	return (configuration) => {
		if (configuration === void 0) return void 0;
		const known = made.get(configuration);
		if (known !== void 0) return known;
		const { site } = configuration.router;
		const { router } = host.router("app", {
			site,
			prefix: configuration.path ?? pathOfContainer(host) ?? nowhere(site)
		});
		const application = {
			router,
			module: moduleFolder(site.file, host),
			packageName: "",
			listed: void 0,
			open: false
		};
		made.set(configuration, application);
		return application;
	};
}
function nowhere(site) {
	return {
		kind: "unknown",
		why: "where the server puts its resources",
		site
	};
}
function isOpen$1({ open }) {
	return open;
}
function oneOfSeveral(one, host) {
	return host.state("one of several applications", () => {
		const { site } = one.router;
		const prefix = {
			kind: "unknown",
			why: "which of several applications lists the class",
			site
		};
		return {
			...one,
			router: host.router("app", {
				site,
				prefix
			}).router
		};
	});
}
function ownersOf$1(module, finding, host) {
	const own = finding.filter((one) => one.module === module);
	if (own.length > 0) return own;
	const candidates = [...new Set(finding.map((one) => one.module))];
	const depending = dependents(module, candidates, host);
	return finding.filter((one) => depending.includes(one.module));
}
function closest$1(applications, type, host) {
	if (applications.length < 2 || new Set(applications.map((one) => one.module)).size > 1) return applications;
	const own = packageOf(type, host);
	const around = applications.filter(({ packageName }) => own === packageName || own.startsWith(`${packageName}.`));
	const [nearest] = [...around].sort((a, b) => b.packageName.length - a.packageName.length);
	if (nearest === void 0) return applications;
	return nearest.open ? around.filter((one) => one.packageName === nearest.packageName) : [nearest];
}
function applicationOf$1(type, host) {
	const site = host.siteOf(type);
	const module = moduleFolder(site.file, host);
	const { router } = host.router("app", {
		site,
		prefix: basePath$1(module, type, host)
	});
	return {
		router,
		module,
		packageName: packageOf(type, host),
		...listedBy(type, host)
	};
}
function listedBy(type, host) {
	const listed = /* @__PURE__ */ new Set();
	let open = false;
	for (const member of host.members(type, { inherited: true })) {
		if (member.kind !== "method" || !["getClasses", "getSingletons"].includes(member.name)) continue;
		const self = host.instance(type, { shared: true });
		const made = host.force(host.call(member.value(), NO_ARGUMENTS, {
			self,
			site: member.site
		}));
		if (made.kind !== "list" || made.open) open = true;
		if (made.kind !== "list") continue;
		for (const item of made.items.flatMap((one) => host.alternatives(one))) if (item.kind === "class") listed.add(item);
		else if (item.kind === "instance") listed.add(item.class);
		else if (item.kind !== "term") open = true;
	}
	return {
		listed: listed.size > 0 || open ? listed : void 0,
		open
	};
}
function basePath$1(module, type, host) {
	const settings = [settingsOf(module, host), ...dropwizardSettings(module, host)];
	const declared = (type === void 0 ? void 0 : annotationsOf(host.decorations(type), host).find(({ name }) => name === "ApplicationPath"))?.elements.get("value");
	const root = setting(ROOT_PATHS, settings) ?? constant$1("");
	const rest = (type === void 0 ? void 0 : pathOfClass(type, host)) ?? servletPath(module, type, host) ?? pathOfContainer(host) ?? (declared === void 0 ? void 0 : withPlaceholders(declared, settings, host)) ?? setting(REST_PATHS, settings) ?? urlPattern(module, host) ?? constant$1("");
	const [path] = joinPaths([root, rest], host);
	if (path?.kind === "constant") return constant$1(String(path.value).replace(/\/\*$/, ""), path.soft);
	return path ?? constant$1("");
}
const ROOT_PATHS = [
	"quarkus.http.root-path",
	"server.servlet.context-path",
	"server.applicationContextPath",
	"micronaut.server.context-path"
];
const REST_PATHS = [
	"quarkus.rest.path",
	"quarkus.resteasy-reactive.path",
	"quarkus.resteasy.path",
	"spring.jersey.application-path",
	"server.rootPath"
];

// src/frameworks/shared/openapi-generator-build.ts
function generatedBy(symbol, host) {
	const found = /^(?:(.*)\.)?(\w+)(Api|Resource)(Delegate)?$/.exec(symbol);
	if (found === null) return [];
	const [, inPackage, name = "", suffix, delegate] = found;
	return generationsOf(host).filter((one) => one.suffix === suffix).filter((one) => one.apiPackage === void 0 || one.apiPackage === inPackage).filter((one) => delegate === void 0 || one.delegates).map((generation) => ({
		generation,
		name,
		isDelegate: delegate !== void 0
	}));
}
function generationsOf(host) {
	return host.state("generations", () => [
		...host.files("**/pom.xml").flatMap((file) => read(file, mavenOptions, host)),
		...["**/*.gradle", "**/*.gradle.kts"].flatMap((glob) => host.files(glob)).flatMap((file) => read(file, gradleOptions, host)),
		...host.files("**/src/main/resources/application.{properties,yml,yaml}").flatMap((file) => quarkusGeneration(moduleFolder(file, host), host))
	]);
}
function quarkusGeneration(module, host) {
	const settings = [settingsOf(module, host)];
	const option = (name) => host.text(setting([`quarkus.openapi.generator.server.${name}`], settings));
	const spec = option("spec");
	const base = option("base-package");
	if (spec === void 0 || base === void 0 || option("use") !== "openapitools") return [];
	return [{
		library: "jax-rs",
		suffix: "Resource",
		module,
		specs: [
			option("input-base-dir") ?? [],
			"src/main/openapi",
			"src/main/resources/openapi"
		].flat().flatMap((folder) => filesOf(`${folder}/${spec}`, module)),
		apiPackage: `${base}.resources`,
		byTags: true,
		delegates: false,
		mapsInterfaces: false
	}];
}
function read(file, options, host) {
	const text = host.data(file);
	if (typeof text !== "string" || !/openapi[.-]generator|openApiGenerate|swagger-codegen|swaggerSources/.test(text)) return [];
	const module = (file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "").replace(/(?:^|\/)gradle$/, "");
	return options(text).flatMap((option) => generation(module, configured(option, module, host)));
}
function configured(option, module, host) {
	const file = option("configFile") ?? option("configurationFile");
	const data = file === void 0 ? void 0 : filesOf(file, module).map((one) => host.data(one)).find(isMap);
	if (data === void 0) return option;
	const more = isMap(data.additionalProperties) ? data.additionalProperties : {};
	return (name) => {
		const value = option(name) ?? data[name] ?? more[name];
		return value === void 0 ? void 0 : String(value);
	};
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function filesOf(written, module) {
	const ofRoot = /^\$\{(?:maven\.multiModuleProjectDirectory|session\.executionRootDirectory)\}\/(.*)/.exec(written)?.[1];
	if (ofRoot !== void 0) return [ofRoot];
	const path = written.replace(/^\$\{?(?:project\.)?(?:basedir|rootDir|projectDir)\}?\/|^\.\//, "");
	return module === "" || path.startsWith("/") ? [path] : [`${module}/${path}`, path];
}
const GENERATORS = {
	spring: "spring",
	"jaxrs-spec": "jax-rs",
	"jaxrs-cxf": "jax-rs"
};
function generation(module, option) {
	const spec = option("inputSpec");
	const delegates = option("delegatePattern") === "true";
	const generator = option("generatorName") ?? option("language") ?? "";
	const isClient = generator === "java" && option("library") === "microprofile";
	const library = isClient ? "jax-rs" : GENERATORS[generator];
	const isAnswered = delegates || option("interfaceOnly") === "true" || generator === "jaxrs-cxf" || isClient;
	if (library === void 0 || spec === void 0 || !isAnswered) return [];
	return [{
		library,
		suffix: "Api",
		module,
		specs: filesOf(spec, module),
		apiPackage: wholeName(option("apiPackage")),
		byTags: option("useTags") === "true" || option("library") === "spring-cloud" || generator === "jaxrs-cxf" || isClient,
		delegates,
		mapsInterfaces: option("requestMappingMode") === "api_interface"
	}];
}
function wholeName(name) {
	return name?.includes("$") === true ? void 0 : name;
}
function mavenOptions(whole) {
	const text = whole.replace(/<!--[\s\S]*?-->/g, "");
	return text.split(/<plugin>/).filter((part) => /(?:openapi-generator|swagger-codegen)-maven-plugin/.test(part)).flatMap((part) => {
		const plugin = part.split("</plugin>")[0] ?? "";
		const [before = "", ...executions] = plugin.split("<execution>");
		const shared = before + (plugin.split("</executions>")[1] ?? "");
		return (executions.length === 0 ? [""] : executions).map((execution) => (name) => {
			return (element$2(execution.split("</execution>")[0] ?? "", name) ?? element$2(shared, name))?.replace(/\$\{([\w.-]+)\}/g, (all, key) => /^(?:project\.)?basedir$/.test(key) ? all : element$2(text, key) ?? coordinate(text, key) ?? all);
		});
	});
}
function coordinate(text, key) {
	const name = /^(?:project\.|pom\.)?(?:(parent)\.)?(groupId|artifactId|version)$/.exec(key);
	if (name === null) return void 0;
	const parent = /<parent>([\s\S]*?)<\/parent>/.exec(text)?.[1] ?? "";
	const own = text.replace(/<(parent|dependencies|dependencyManagement|build|profiles|reporting)>[\s\S]*?<\/\1>/g, "");
	return (name[1] === void 0 ? element$2(own, name[2] ?? "") : void 0) ?? element$2(parent, name[2] ?? "");
}
function element$2(text, name) {
	const at = text.indexOf(`<${name}>`);
	const end = text.indexOf(`</${name}>`, at);
	return at < 0 || end < 0 ? void 0 : text.slice(at + name.length + 2, end).trim();
}
function gradleOptions(whole) {
	const text = whole.replace(TEXT_OR_COMMENT, (_, text = "") => text);
	const written = (block, name) => {
		const at = new RegExp(`\\b${name}\\b["']?\\s*(?:\\.set\\(|=|:|to\\b|,)?([^\\n]*)`).exec(block)?.[1];
		return at === void 0 ? void 0 : gradleValue(at, text);
	};
	const blocks = text.split(/\b(?:openApiGenerate|GenerateTask)\b/).slice(1);
	const sources = text.includes("swaggerSources") ? text.split(/(?=\binputFile\b)/).slice(1) : [];
	return [...blocks.map((block) => (name) => written(block, name)), ...sources.map((block) => (name) => written(block, COMMAND_LINE[name] ?? name))];
}
const TEXT_OR_COMMENT = /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|\/\*[\s\S]*?\*\/|\/\/.*$/gm;
const COMMAND_LINE = {
	inputSpec: "inputFile",
	apiPackage: "api-package"
};
function gradleValue(code, text, depth = 0) {
	const bare = /^\s*(true|false)\b/.exec(code)?.[1];
	if (bare !== void 0) return bare;
	const literal = /["']([^"']*)["']/.exec(code)?.[1];
	if (literal !== void 0) return literal.replace(/\$\{(\w+)\}|\$(\w+)/g, (all, braced, bare) => depth > 3 ? all : variable(braced ?? bare ?? "", text, depth) ?? all);
	const word = /^\s*(\w+)\s*\)?\s*$/.exec(code)?.[1];
	return /\b(true|false)\b/.exec(code)?.[1] ?? (word && depth < 4 ? variable(word, text, depth) : void 0);
}
function variable(name, text, depth) {
	if (/^(?:rootDir|projectDir|buildDir)$/.test(name)) return void 0;
	const code = new RegExp(`\\b${name}\\s*=\\s*([^\\n]+)`).exec(text)?.[1];
	return code === void 0 ? void 0 : gradleValue(code, text, depth + 1);
}

// src/frameworks/shared/generated-interfaces.ts
function generatedInterfaces(type, library, host) {
	const module = moduleFolder(host.siteOf(type).file, host);
	return host.lineage(type).flatMap((base) => {
		const found = (base.kind === "term" ? generatedBy(base.symbol, host) : []).filter(({ generation }) => generation.library === library);
		const own = found.filter(({ generation }) => generation.module === module);
		return own.length > 0 ? own : found;
	});
}
function describedInterfaces(type, library, host) {
	const all = generatedInterfaces(type, library, host).map((one) => {
		const api = descriptionOf(one.generation, host);
		return {
			...one,
			api,
			operations: api === void 0 ? [] : operationsOf(one, api)
		};
	});
	return all.filter((one, at) => {
		if (one.operations.length > 0) return true;
		const same = all.filter((other) => other.name === one.name);
		return same.every(({ operations }) => operations.length === 0) && all.indexOf(same[0] ?? one) === at;
	});
}
function undescribed({ name, generation, api }) {
	const [spec = ""] = generation.specs;
	const whole = `${name}${generation.suffix}`;
	return api === void 0 ? `the API description of ${whole} cannot be read: ${spec}` : `no operation of the API description is one of ${whole}: ${spec}`;
}
function descriptionOf({ specs }, host) {
	for (const spec of specs) {
		const api = host.description(spec);
		if (api !== void 0) return api;
	}
	return specs.some((spec) => /\.(?:ya?ml|json)$/.test(spec)) ? void 0 : host.description();
}
function operationsOf({ name, generation }, api) {
	return api.operations.filter((one) => interfaceName(one, generation) === name);
}
function namesOf(generation, host) {
	const operations = descriptionOf(generation, host)?.operations ?? [];
	return [...new Set(operations.map((one) => `${interfaceName(one, generation)}${generation.suffix}`))];
}
function interfaceName(operation, { byTags }) {
	const segment = operation.path.split("/").find((part) => part !== "");
	const [tag] = operation.tags;
	return camelised((byTags ? tag : segment) ?? "default");
}
function methodName({ operationId, path, method }) {
	return uncapitalised(camelised(operationId ?? `${path} ${method.toLowerCase()}`));
}
function camelised(name) {
	return name.split(/[^A-Za-z0-9]+/).map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join("");
}
function uncapitalised(name) {
	return name.slice(0, 1).toLowerCase() + name.slice(1);
}

// src/frameworks/shared/java-guards.ts
const FAMILIES = [
	["PreAuthorize"],
	["PostAuthorize"],
	["Secured"],
	[
		"RolesAllowed",
		"DenyAll",
		"PermitAll",
		"Authenticated",
		"PermissionsAllowed"
	],
	["RequiresAuthentication", "RequiresGuest"],
	["RequiresRoles"],
	["RequiresPermissions"]
];
const OPEN = /^\s*(?:permitAll(?:\(\))?|true)\s*$/;
function annotatedGuards(method, type, host) {
	const ofClass = [];
	const ofMethod = [];
	for (const family of FAMILIES) {
		const near = nearest$2(method, family);
		const found = near ?? nearest$2(type, family);
		if (found === void 0 || isOpen(found, host)) continue;
		(near === void 0 ? ofClass : ofMethod).push({ name: found.name });
	}
	return [...ofClass, ...ofMethod];
}
function nearest$2(levels, family) {
	for (const level of levels) {
		const found = level.find(({ name }) => family.includes(name));
		if (found !== void 0) return found;
	}
}
function isOpen({ name, elements }, host) {
	if (name === "PermitAll") return true;
	const value = elements.get("value");
	const known = name === "Secured" && value !== void 0 ? host.force(value) : void 0;
	if (known?.kind === "term") return lastWord(known.symbol) === "IS_ANONYMOUS";
	const expression = host.text(value);
	return expression !== void 0 && (name === "PreAuthorize" ? OPEN.test(expression) : expression === "isAnonymous()");
}

// src/frameworks/shared/java-clients.ts
const CLIENTS = [
	"FeignClient",
	"HttpExchange",
	"RegisterRestClient"
];
function isClient(annotations) {
	return annotations.some(({ name }) => CLIENTS.includes(name));
}

// src/frameworks/jax-rs/resources.ts
const VERBS$2 = [
	"GET",
	"POST",
	"PUT",
	"DELETE",
	"PATCH",
	"HEAD",
	"OPTIONS"
];
function resourcePath(type, host) {
	if (!isConcrete(type)) return void 0;
	const levels = classAnnotations(type, host);
	if (isClient(levels[0] ?? [])) return void 0;
	for (const level of levels) {
		const path = pathOf(level);
		if (path !== void 0) return path;
	}
}
function implementations(host) {
	const known = [...host.classes()];
	const lacking = known.filter((type) => {
		if (type.node.flavour !== "interface" || type.node.decorators.length === 0) return false;
		const annotations = annotationsOf(host.decorations(type), host);
		return pathOf(annotations) !== void 0 && !isClient(annotations) && !known.some((one) => isConcrete(one) && host.lineage(one).includes(type));
	});
	return classesIn(host.mentioning(lacking.map(({ name }) => name)), host).filter((type) => isConcrete(type) && !known.includes(type) && host.lineage(type).some((at) => lacking.some((one) => one === at)));
}
function classesIn(files, host) {
	return files.flatMap((file) => {
		const module = host.module(file);
		if (module === void 0) return [];
		return host.exportedNames(module).flatMap((name) => {
			const value = host.force(host.member(module, name));
			return value.kind === "class" ? [value] : [];
		});
	});
}
function pathOf(annotations) {
	return annotations.find(({ name, type }) => name === "Path" && type === void 0)?.elements.get("value");
}
function serveResource(type, place, host) {
	const levels = classAnnotations(type, host);
	const bound = nameBindings(levels.flat(), host);
	for (const method of methodsOf(type, host)) {
		const declared = method.declarations.find(({ annotations }) => isResourceMethod(annotations));
		if (declared === void 0) continue;
		const own = method.declarations.map(({ annotations }) => annotations);
		const guards = unique([
			...place.guards,
			...bound,
			...annotatedGuards(own, levels, host),
			...nameBindings(own.flat(), host)
		]);
		for (const path of joinPaths([place.path, pathOf(declared.annotations) ?? constant$1("")], host)) serveMethod$1(type, method, declared, {
			...place,
			path,
			guards
		}, host);
	}
}
function isResourceMethod(annotations) {
	return verbsOf(annotations).length > 0 || pathOf(annotations) !== void 0;
}
function serveMethod$1(type, method, declared, place, host) {
	const verbs = verbsOf(declared.annotations);
	if (verbs.length === 0) serveLocator(type, method, place, host);
	for (const verb of verbs) {
		const known = verbName(verb, host);
		if (known === void 0) continue;
		host.route(place.router, {
			methods: [known],
			path: place.path,
			handler: `${type.name}.${method.name}`,
			guards: place.guards,
			site: {
				file: declared.member.site.file,
				line: verb.line
			}
		});
	}
}
function verbsOf(annotations) {
	return annotations.filter(({ name, type, symbol }) => name === "HttpMethod" || type === void 0 && VERBS$2.includes(name) && !symbol.startsWith("retrofit2."));
}
function verbName({ name, elements }, host) {
	return methodOf(name === "HttpMethod" ? host.text(elements.get("value")) ?? "" : name);
}
function serveLocator(type, method, place, host) {
	const types = locatedTypes(type, method, host);
	const [first] = method.declarations;
	if (types.length === 0 && first !== void 0) host.unresolved(`it is not known which resource ${type.name}.${method.name} gives`, {
		router: place.router,
		path: below(place.path),
		site: first.member.site
	});
	for (const located of types) {
		if (place.above.includes(located)) continue;
		serveResource(located, {
			...place,
			above: [...place.above, located]
		}, host);
	}
}
function locatedTypes(type, method, host) {
	const declared = method.declarations.flatMap(({ member }) => declaredType(member.type(), host));
	const made = declared.find(isConcrete);
	if (made !== void 0) return [made];
	const [implemented] = method.declarations.filter(({ member }) => !member.abstract);
	if (implemented === void 0) return declared.slice(0, 1);
	const { member } = implemented;
	const self = host.instance(type, { shared: true });
	const classes = host.alternatives(host.call(member.value(), NO_ARGUMENTS, {
		self,
		site: member.site
	})).flatMap((one) => one.kind === "instance" ? [one.class] : one.kind === "class" ? [one] : []);
	return classes.length > 0 ? [...new Set(classes)] : declared.slice(0, 1);
}
function declaredType(type, host) {
	const known = type === void 0 ? void 0 : host.force(type);
	if (known?.kind === "class") return [known];
	if (known?.kind !== "term" || known.args === void 0) return [];
	return known.args.positional.flatMap(({ value }) => declaredType(value, host));
}
const OPENING = /Not(?:Required|Needed)|^(?:No[A-Z]|Without|Public|Anonymous|Permit|Skip|Unauthenticated)/;
function nameBindings(annotations, host) {
	return annotations.flatMap(({ name, type }) => type !== void 0 && !OPENING.test(name) && annotationsOf(host.decorations(type), host).some((one) => one.name === "NameBinding") ? [{ name }] : []);
}
function unique(guards) {
	return guards.filter((guard, at) => guards.findIndex((one) => one.name === guard.name) === at);
}

// src/frameworks/jax-rs/generated.ts
function serveGenerated(applicationsOf, host) {
	const names = generationsOf(host).filter(({ library }) => library === "jax-rs").flatMap((generation) => namesOf(generation, host));
	const types = /* @__PURE__ */ new Set([...host.classes(), ...classesIn(host.mentioning(names), host)]);
	const open = [...types].filter((type) => unknownInterface(type, host) !== void 0);
	const folders = new Set(open.map((type) => host.siteOf(type).file.replace(/[^/]*$/, "")));
	for (const type of classesIn([...folders].flatMap((folder) => host.files(`${folder}*.java`)), host)) types.add(type);
	for (const type of types) {
		if (!isConcrete(type)) continue;
		const implemented = describedInterfaces(type, "jax-rs", host);
		const unknown = implemented.length === 0 ? unknownInterface(type, host) : void 0;
		if (implemented.length === 0 && unknown === void 0) continue;
		for (const { router } of applicationsOf(type)) {
			for (const one of implemented) serve$4(type, one, router, host);
			if (unknown !== void 0) host.unresolved(`${lastWord(unknown)} is not in the repository: it may map what ${type.name} overrides`, {
				router,
				path: below(constant$1("")),
				site: host.siteOf(type)
			});
		}
	}
}
const RESOURCES = /(?:Api(?:Service)?|Resources?|Endpoints?|Rest(?:Service)?|RestController)$/;
function unknownInterface(type, host) {
	if (!isConcrete(type) || resourcePath(type, host) !== void 0 || isOfSpring(type, host)) return void 0;
	const own = companyOf(packageOf(type, host));
	const found = host.lineage(type).find((at) => at.kind === "term" && RESOURCES.test(at.symbol) && companyOf(at.symbol) === own);
	if (found?.kind !== "term") return void 0;
	return host.members(type).some(({ kind, decorations }) => kind === "method" && decorations.some(({ written }) => /^Override\b/.test(written))) ? found.symbol : void 0;
}
function isOfSpring(type, host) {
	return annotationsOf(host.decorations(type), host).some(({ symbol }) => /^org\.springframework\.(?:web\.|stereotype\.Controller$)/.test(symbol));
}
function companyOf(name) {
	return name.split(".").slice(0, 2).join(".");
}
function serve$4(type, implemented, router, host) {
	if (implemented.operations.length === 0) host.unresolved(undescribed(implemented), {
		router,
		site: host.siteOf(type)
	});
	const levels = classAnnotations(type, host);
	const written = methodsOf(type, host);
	for (const operation of implemented.operations) {
		const method = written.find((one) => one.name === methodName(operation));
		const annotations = method?.declarations.map((one) => one.annotations) ?? [];
		host.route(router, {
			methods: [operation.method],
			path: constant$1(operation.path),
			handler: method === void 0 ? type.name : `${type.name}.${method.name}`,
			guards: annotatedGuards(annotations, levels, host),
			site: method?.declarations[0]?.member.site ?? host.siteOf(type),
			settled: true
		});
	}
}

// src/frameworks/jax-rs/reactive-routes.ts
const HOME = "io.quarkus.vertx.web.";
function serveReactiveRoutes(host) {
	const others = usesQuarkus(host) ? classesIn(host.mentioning(["io.vertx.ext.web.Router"]), host) : [];
	for (const type of /* @__PURE__ */ new Set([...host.classes(), ...others])) {
		if (!isConcrete(type)) continue;
		for (const member of host.members(type, { overloads: true })) {
			if (member.kind !== "method") continue;
			const annotations = annotationsOf(member.decorations, host);
			for (const annotation of annotations.filter(isRoute)) serve$3(type, member, annotation, host);
			noteObserver(type, member, host);
		}
	}
}
function usesQuarkus(host) {
	return [
		"**/pom.xml",
		"**/build.gradle",
		"**/build.gradle.kts"
	].flatMap((glob) => host.files(glob)).some((file) => String(host.data(file)).includes("io.quarkus"));
}
function isRoute({ symbol }) {
	return symbol === `${HOME}Route`;
}
function serve$3(type, member, { elements, line }, host) {
	const site = {
		file: member.site.file,
		line
	};
	const router = serverOf(type, host);
	const methods = (key) => valuesOf(elements.get(key), host).flatMap((one) => {
		const known = host.force(one);
		return known.kind === "term" ? methodOf(lastWord(known.symbol)) ?? [] : [];
	});
	const verbs = [...methods("methods"), ...methods("value")];
	const base = annotationsOf(host.decorations(type), host).find(({ symbol }) => symbol === `${HOME}RouteBase`);
	const written = elements.get("path");
	if (elements.has("regex") && written === void 0) {
		host.unresolved("a regular expression is its path", {
			router,
			methods: verbs,
			path: below(constant$1("")),
			site
		});
		return;
	}
	for (const path of joinPaths([base?.elements.get("path") ?? constant$1(""), written ?? ownPath(member)], host)) host.route(router, {
		methods: verbs.length === 0 ? ["ANY"] : verbs,
		path: colonPath(path, host),
		handler: `${type.name}.${member.name}`,
		site
	});
}
function ownPath({ name }) {
	return constant$1(name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase());
}
function colonPath(path, host) {
	const text = host.text(path);
	return text === void 0 ? path : constant$1(text.replace(/:(\w+)/g, "{$1}"));
}
function noteObserver(type, member, host) {
	const fn = host.force(member.value());
	if (fn.kind !== "function" || fn.node.params.length === 0) return;
	if (host.parameters(fn).find(({ type: declared, decorations }) => {
		const known = declared === void 0 ? void 0 : host.force(declared);
		return known?.kind === "term" && known.symbol === "io.vertx.ext.web.Router" && annotationsOf(decorations, host).some(({ name }) => name === "Observes");
	}) === void 0) return;
	host.unresolved(`${type.name}.${member.name} registers routes of Vert.x, which are not read`, {
		router: serverOf(type, host),
		path: below(constant$1("")),
		site: member.site
	});
}
function serverOf(type, host) {
	const site = host.siteOf(type);
	const module = moduleFolder(site.file, host);
	const made = host.state("reactive servers", () => /* @__PURE__ */ new Map());
	const known = made.get(module);
	if (known !== void 0) return known;
	const prefix = setting(["quarkus.http.root-path"], [settingsOf(module, host)]) ?? constant$1("");
	const { router } = host.router("app", {
		site,
		prefix
	});
	made.set(module, router);
	return router;
}

// src/frameworks/jax-rs/jax-rs.ts
const jaxRs = {
	id: "jax-rs",
	title: "JAX-RS",
	languages: ["java"],
	docs: "https://jakarta.ee/specifications/restful-ws/4.0/jakarta-restful-ws-spec-4.0#resources",
	packages: [
		"jakarta.ws.rs",
		"javax.ws.rs",
		"io.quarkus.vertx.web"
	],
	mentions: [
		"org.glassfish.jersey.server.ResourceConfig",
		CONTAINER,
		"org.apache.cxf.jaxrs",
		"org.jboss.resteasy.core.ResteasyDeploymentImpl",
		"org.jboss.resteasy.spi.ResteasyDeployment",
		"setUrlPattern"
	],
	registers: [
		"jakarta.ws.rs.Path",
		"jakarta.ws.rs.*",
		"javax.ws.rs.Path",
		"javax.ws.rs.*"
	],
	speculates: [
		"ResourceConfig",
		"ServletContainer",
		"addServlet",
		"JAXRSServerFactoryBean",
		"SpringJAXRSServerFactoryBean",
		"ResteasyDeploymentImpl",
		"ResteasyDeployment",
		"setUrlPattern"
	],
	harmless: [CONTAINER],
	injected: [CONTAINER],
	calls: SERVERS,
	method: configurationMethod,
	foreign(receiver, name, call, host) {
		if (receiver.kind === "class") return inspect(receiver, name, call, host);
		if (name === "setUrlPattern") return setUrlPattern(call, host);
		return name === "addServlet" ? attachServlet(call, host) : void 0;
	},
	finish(host) {
		const applicationsOf = findApplications$1(host);
		for (const type of [...host.classes(), ...implementations(host)]) {
			const path = resourcePath(type, host);
			if (path === void 0) continue;
			for (const { router } of applicationsOf(type)) serveResource(type, {
				router,
				path,
				guards: [],
				above: [type]
			}, host);
		}
		serveGenerated(applicationsOf, host);
		serveReactiveRoutes(host);
	},
	path: jaxRsPath
};

// src/frameworks/micronaut/controllers.ts
const VERBS$1 = [
	"Get",
	"Post",
	"Put",
	"Patch",
	"Delete",
	"Head",
	"Options",
	"Trace"
];
const ROOT = constant$1("/");
function serveControllers$1(host) {
	const programs = host.classes().filter(runsProgram);
	const started = [...new Set(programs.map((type) => moduleFolder(host.siteOf(type).file, host)))];
	const routers = /* @__PURE__ */ new Map();
	for (const type of host.classes()) {
		if (!isConcrete(type) || type.node.decorators.length === 0) continue;
		const own = annotationsOf(host.decorations(type), host);
		const controller = own.find((one) => one.name === "Controller" && isOfLibrary(one));
		if (controller === void 0) continue;
		const module = moduleFolder(host.siteOf(type).file, host);
		for (const program of programsOf(module, started, host)) {
			const settings = [.../* @__PURE__ */ new Set([settingsOf(program, host), settingsOf(module, host)])];
			let router = routers.get(program);
			if (router === void 0) {
				const prefix = setting(["micronaut.server.context-path"], settings) ?? constant$1("");
				router = host.router("app", {
					site: host.siteOf(type),
					prefix
				}).router;
				routers.set(program, router);
			}
			const place = {
				router,
				path: controller.elements.get("value") ?? ROOT,
				settings
			};
			host.under(conditionOf$1(own), () => serve$2(type, place, host));
		}
	}
}
function runsProgram({ members }) {
	const value = members.get("main")?.value;
	return value?.kind === "function" && value.body.mentions().has("Micronaut");
}
function programsOf(module, started, host) {
	if (started.includes(module)) return [module];
	const found = dependents(module, started, host);
	return found.length === 0 ? [module] : found;
}
function serve$2(type, { router, path, settings }, host) {
	const levels = classAnnotations(type, host);
	for (const method of methodsOf(type, host)) {
		const declared = method.declarations.find(({ annotations }) => annotations.some(isMapping));
		if (declared === void 0) continue;
		const own = method.declarations.map(({ annotations }) => annotations);
		const guards = annotatedGuards(own, levels, host);
		for (const mapping of declared.annotations.filter(isMapping)) {
			const verb = methodOf(mapping.name);
			if (verb === void 0) continue;
			host.under(conditionOf$1(own.flat()), () => {
				for (const below of pathsOf(mapping, host)) for (const whole of joinPaths([filled(path, settings, host), filled(below, settings, host)], host)) host.route(router, {
					methods: [verb],
					path: whole,
					handler: `${type.name}.${method.name}`,
					guards,
					site: {
						file: declared.member.site.file,
						line: mapping.line
					}
				});
			});
		}
	}
}
function isOfLibrary({ symbol }) {
	return symbol.startsWith("io.micronaut.http.annotation.");
}
function isMapping(annotation) {
	return isOfLibrary(annotation) && VERBS$1.includes(annotation.name);
}
function pathsOf({ elements }, host) {
	const several = valuesOf(elements.get("uris"), host);
	if (several.length > 0) return several;
	return [elements.get("value") ?? elements.get("uri") ?? ROOT];
}
function filled(path, settings, host) {
	return withPlaceholders(path, settings, host);
}
function conditionOf$1(annotations) {
	const found = annotations.filter(({ symbol }) => symbol === "io.micronaut.context.annotation.Requires");
	return found.length === 0 ? void 0 : found.map(({ written }) => `@${written}`).join(" and ");
}

// src/frameworks/micronaut/micronaut.ts
const micronaut = {
	id: "micronaut",
	title: "Micronaut",
	languages: ["java"],
	docs: "https://docs.micronaut.io/latest/guide/#routing",
	packages: ["io.micronaut.http.annotation", "io.micronaut.runtime.Micronaut"],
	registers: ["io.micronaut.http.annotation.Controller", "io.micronaut.http.annotation.*"],
	speculates: [],
	finish: serveControllers$1,
	path: micronautPath
};

// src/frameworks/spring/servlets.ts
const DISPATCHER = "org.springframework.web.servlet.DispatcherServlet";
const INITIALIZERS = ["AbstractDispatcherServletInitializer", "AbstractAnnotationConfigDispatcherServletInitializer"];
function dispatcherPath(module, host) {
	return initializerPath(module, host) ?? mappedPath(module, host);
}
function mappedPath(module, host) {
	const web = webModuleOf(module, (one) => dispatchers(one, host).length > 0, host);
	const paths = web === void 0 ? [] : dispatchers(web, host).flatMap((one) => one.paths.slice(0, 1));
	return paths.length === 1 ? constant$1(paths[0]) : void 0;
}
function dispatchers(module, host) {
	return servletsOf(module, host).filter(({ className }) => className === DISPATCHER);
}
function initializerPath(module, host) {
	const type = host.classes().find((one) => isConcrete(one) && moduleFolder(host.siteOf(one).file, host) === module && host.lineage(one).some((at) => at.kind === "term" && INITIALIZERS.includes(lastWord(at.symbol))));
	const member = type === void 0 ? void 0 : host.members(type).find(({ name }) => name === "getServletMappings");
	if (type === void 0 || member === void 0) return void 0;
	const self = host.instance(type, { shared: true });
	const made = host.call(member.value(), NO_ARGUMENTS, {
		self,
		site: member.site
	});
	const [first] = valuesOf(made, host).flatMap((one) => host.text(one) ?? []);
	return first?.startsWith("/") === true ? constant$1(first.replace(/\/?\*?$/, "")) : void 0;
}

// src/frameworks/spring/applications.ts
const STARTERS = [
	"SpringBootApplication",
	"SpringBootConfiguration",
	"EnableAutoConfiguration",
	"SpringCloudApplication"
];
function runsApplication({ members }) {
	const value = members.get("main")?.value;
	return value?.kind === "function" && value.body.mentions().has("SpringApplication");
}
function findApplications(host) {
	const started = host.classes().filter((type) => annotationsOf(host.decorations(type), host).some(({ name }) => STARTERS.includes(name))).map((type) => applicationOf(type, host));
	for (const type of host.classes()) {
		const isKnown = () => started.some(({ module }) => module === moduleFolder(host.siteOf(type).file, host));
		if (runsApplication(type) && !isKnown()) started.push(applicationOf(type, host));
	}
	const modules = /* @__PURE__ */ new Map();
	const made = [...started];
	const owners = (module, type) => {
		const known = modules.get(module);
		if (known !== void 0) return known;
		let found = ownersOf(module, started, host);
		if (found.length === 0) {
			found = [isLeftOut(module, started, host) ? leftOut(module, type, host) : deployed(module, type, host)];
			made.push(...found);
		}
		modules.set(module, found);
		return found;
	};
	return {
		of: (type) => {
			const { file } = host.siteOf(type);
			return closest(owners(moduleFolder(file, host), type), packageOf(type, host));
		},
		all: () => made,
		settings: (application, type) => {
			const own = moduleFolder(host.siteOf(type).file, host);
			return [
				settingsOf(application.module, host),
				...application.sources.map((name) => settingsOf(application.module, host, [name])),
				...own === application.module ? [] : [settingsOf(own, host)]
			];
		}
	};
}
function ownersOf(module, started, host) {
	const own = started.filter((one) => one.module === module);
	const candidates = [...new Set(started.map((one) => one.module))];
	if (candidates.length < 2) return started;
	const depending = dependents(module, candidates, host);
	return [...own, ...started.filter((one) => one.module !== module && depending.includes(one.module))];
}
function isWithin(packageName, around) {
	return packageName === around || packageName.startsWith(`${around}.`);
}
function closest(applications, packageName) {
	if (applications.length < 2) return applications;
	const finding = applications.filter(({ scans }) => scans.some((scan) => isWithin(packageName, scan)));
	const left = finding.length === 0 ? applications : finding;
	if (new Set(left.map((one) => one.module)).size > 1 && finding.length === 0) return left;
	return [...new Set(left.map((one) => one.module))].flatMap((module) => nearest$1(left.filter((one) => one.module === module), packageName));
}
function nearest$1(applications, packageName) {
	const [best] = [...applications.filter((one) => isWithin(packageName, one.packageName))].sort((a, b) => b.packageName.length - a.packageName.length || b.sources.length - a.sources.length);
	return best === void 0 ? applications.slice(0, 1) : [best];
}
function applicationOf(type, host) {
	const site = host.siteOf(type);
	const module = moduleFolder(site.file, host);
	const annotations = annotationsOf(host.decorations(type), host);
	const texts = (names, elements) => annotations.filter(({ name }) => names.includes(name)).flatMap((one) => elements.flatMap((element) => one.elements.get(element) ?? [])).flatMap((value) => valuesOf(value, host)).flatMap((value) => host.text(value) ?? []);
	const sources = texts(["PropertySource"], ["value"]).map((place) => place.replace(/^(?:classpath\*?|file):\/*|\.(?:properties|ya?ml)$/g, ""));
	const written = [...texts(["SpringBootApplication"], ["scanBasePackages"]), ...texts(["ComponentScan"], ["value", "basePackages"])];
	const packageName = packageOf(type, host);
	const { router } = host.router("app", {
		site,
		prefix: basePath(module, host, sources)
	});
	return {
		router,
		module,
		packageName,
		scans: written.length > 0 ? written : [packageName],
		sources
	};
}
function isLeftOut(module, started, host) {
	const isMaven = (folder) => manifestOf(folder, host)?.file.endsWith("pom.xml") === true;
	if (started.length === 0 || ![module, ...started.map((one) => one.module)].every(isMaven)) return false;
	if (/<packaging>\s*war\s*</.test(manifestOf(module, host)?.text ?? "")) return false;
	const programs = host.state("packaged programs", () => host.files("**/pom.xml").flatMap((file) => {
		const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
		return PACKAGED.test(manifestOf(folder, host)?.text ?? "") ? [folder] : [];
	}));
	if (programs.includes(module)) return false;
	return dependents(module, programs, host).length === 0;
}
const PACKAGED = /spring-boot-maven-plugin|maven-(?:assembly|shade)-plugin|<mainClass>/;
function leftOut(module, type, host) {
	const { router } = host.router("module", { site: host.siteOf(type) });
	return {
		router,
		module,
		packageName: "",
		scans: [],
		sources: []
	};
}
function deployed(module, type, host) {
	const site = host.siteOf(type);
	const { router } = host.router("app", {
		site,
		prefix: basePath(module, host)
	});
	return {
		router,
		module,
		packageName: "",
		scans: [],
		sources: []
	};
}
function basePath(module, host, sources = []) {
	const settings = [
		["application"],
		["bootstrap"],
		...sources.map((name) => [name])
	].map((names) => settingsOf(module, host, names));
	const reactive = isReactive(module, host) ? setting(["spring.webflux.base-path"], settings) : void 0;
	if (reactive !== void 0) return reactive;
	const context = setting([
		"server.servlet.context-path",
		"server.context-path",
		"server.servlet.contextPath"
	], settings);
	const below = setting([
		"spring.mvc.servlet.path",
		"server.servlet.path",
		"server.servlet-path"
	], settings) ?? dispatcherPath(module, host) ?? constant$1("");
	const [path] = joinPaths([context ?? constant$1(""), below], host);
	return path ?? constant$1("");
}
function isReactive(module, host) {
	if (manifestOf(module, host) === void 0) return true;
	return dependsOn(module, "spring-boot-starter-web", host) === void 0 || setting(["spring.main.web-application-type"], [settingsOf(module, host)]) !== void 0;
}

// src/frameworks/spring/properties.ts
function bindProperties(settingsOf, host) {
	for (const type of host.classes()) {
		if (type.node.decorators.length === 0) continue;
		const annotation = annotationsOf(host.decorations(type), host).find(({ name }) => name === "ConfigurationProperties");
		const prefix = host.text(annotation?.elements.get("prefix") ?? annotation?.elements.get("value"));
		if (prefix === void 0) continue;
		const settings = settingsOf(type);
		const start = `${canonical(prefix)}.`;
		const keys = new Set(settings.flatMap((one) => [...one.keys()].filter((key) => key.startsWith(start))));
		if (keys.size === 0) continue;
		const bean = host.instance(type, { shared: true });
		for (const key of keys) if (bean.kind === "instance") put(bean, key.slice(start.length).split("."), key, settings, host);
	}
}
function put(bean, [name = "", ...inner], key, settings, host) {
	const field = [...bean.class.members.values()].find((one) => one.kind === "field" && canonical(one.name) === name);
	if (field === void 0) return;
	if (inner.length > 0) {
		const held = bean.fields.get(field.name);
		const value = held === void 0 ? void 0 : host.force(held);
		if (value?.kind === "instance") put(value, inner, key, settings, host);
		return;
	}
	const value = setting([key], settings);
	if (value !== void 0) bean.fields.set(field.name, value);
}

// src/frameworks/shared/ant-paths.ts
function antMatches(pattern, text, separator) {
	return fits(pattern.split(separator), text.split(separator));
}
function fits(pattern, parts) {
	const [first, ...rest] = pattern;
	if (first === void 0) return parts.length === 0;
	if (first === "**") return fits(rest, parts) || parts.length > 0 && fits(pattern, parts.slice(1));
	const [part, ...others] = parts;
	return part !== void 0 && partPattern(first).test(part) && fits(rest, others);
}
function partPattern(pattern) {
	const source = pattern.replace(/[.+^$()|[\]\\]/g, "\\$&").replace(/\{[^}]*\}|\*|\?/g, (sign) => sign === "?" ? "." : ".*");
	return new RegExp(`^${source}$`);
}

// src/frameworks/spring/registrations.ts
const MAPPINGS = ["web.servlet.mvc", "web.reactive.result"].map((home) => `org.springframework.${home}.method.annotation.RequestMappingHandlerMapping`);
function said(host) {
	return host.state("registered prefixes", () => []);
}
const REGISTRATION_CALLS = {
	...Object.fromEntries(MAPPINGS.map((symbol) => [`${symbol}.setPathPrefixes`, setPathPrefixes])),
	"org.springframework.util.AntPathMatcher.match": ({ args, receiver }, host) => {
		const [pattern, text] = args.positional.map(({ value }) => host.text(value));
		const made = receiver === void 0 ? void 0 : host.force(receiver);
		const given = made?.kind === "term" ? made.args?.positional[0]?.value : void 0;
		const separator = given === void 0 ? "/" : host.text(given);
		return pattern === void 0 || text === void 0 || separator === void 0 ? void 0 : constant$1(antMatches(pattern, text, separator));
	}
};
function setPathPrefixes({ args, site }, host) {
	const given = args.positional[0]?.value;
	const map = given === void 0 ? void 0 : host.force(given);
	if (map?.kind === "map" && !map.open) for (const [key, predicate] of map.entries) said(host).push({
		prefix: constant$1(key),
		predicate
	});
	else said(host).push({
		prefix: {
			kind: "unknown",
			why: "the path prefixes of a mapping",
			site
		},
		predicate: void 0
	});
	return constant$1(void 0);
}
const BEANS = [
	"WebMvcRegistrations",
	"WebFluxRegistrations",
	"RequestMappingHandlerMapping"
];
function registeredPrefixes(type, host) {
	if (type.node.flavour !== "class" || type.node.abstract === true) return [];
	const found = said(host);
	const before = found.length;
	const self = () => host.instance(type, { shared: true });
	if (host.lineage(type).some((at) => at.kind === "term" && BEANS.includes(lastWord(at.symbol)))) askMapping(self(), host);
	else if (type.node.decorators.length > 0) for (const member of host.members(type)) {
		const made = member.kind === "method" ? member.type() : void 0;
		const known = made === void 0 ? void 0 : host.force(made);
		if (known?.kind !== "term" || !BEANS.includes(lastWord(known.symbol))) continue;
		if (!annotationsOf(member.decorations, host).some(({ name }) => name === "Bean")) continue;
		const bean = host.call(member.value(), NO_ARGUMENTS, {
			self: self(),
			site: member.site
		});
		for (const one of host.alternatives(bean)) askMapping(one, host);
	}
	return found.splice(before);
}
function askMapping(registrations, host) {
	if (registrations.kind !== "instance") return;
	const member = host.members(registrations.class).find(({ name }) => name === "getRequestMappingHandlerMapping");
	if (member !== void 0) host.call(member.value(), NO_ARGUMENTS, {
		self: registrations,
		site: member.site
	});
}

// src/frameworks/spring/configurers.ts
const CONFIGURERS = /(?:Web(?:Mvc|Flux)Configurer|WebMvcConfigurationSupport|WebMvcConfigurerAdapter|DelegatingWeb\w+)$/;
function runConfigurers(applications, host) {
	const prefixes = /* @__PURE__ */ new Map();
	const of = (application) => {
		const found = prefixes.get(application) ?? [];
		prefixes.set(application, found);
		return found;
	};
	bindProperties((type) => applications.of(type).flatMap((one) => applications.settings(one, type)), host);
	for (const type of host.classes()) {
		if (isConfigurer(type, host)) for (const application of applications.of(type)) configure(type, application, of(application), applications, host);
		const registered = registeredPrefixes(type, host);
		for (const application of registered.length === 0 ? [] : applications.of(type)) of(application).push(...registered.map((one) => asPrefix(one, type, application, applications, host)));
	}
	return prefixes;
}
function asPrefix({ prefix, predicate }, type, application, applications, host) {
	return {
		prefix: withPlaceholders(prefix, applications.settings(application, type), host),
		means: (one) => predicate === void 0 ? void 0 : holds(predicate, one, host)
	};
}
function isConfigurer(type, host) {
	return type.node.flavour === "class" && host.lineage(type).some((at) => at.kind === "term" && CONFIGURERS.test(at.symbol));
}
function configure(type, application, found, applications, host) {
	const fill = (value) => withPlaceholders(value, applications.settings(application, type), host);
	for (const member of host.members(type, { inherited: true })) {
		const registry = registryFor(member.name, application, found, fill, host);
		if (registry === void 0 || member.kind !== "method") continue;
		host.call(member.value(), given(registry), {
			self: host.instance(type, { shared: true }),
			site: member.site
		});
	}
}
function registryFor(method, { router }, found, fill, host) {
	switch (method) {
		case "configurePathMatch":
		case "configurePathMatching": return pathMatching(found, fill, host);
		case "addViewControllers": return views(router, fill, host);
		case "addResourceHandlers": return registry("addResourceHandler", ({ positional }) => {
			for (const { value } of positional) for (const path of valuesOf(value, host)) host.route(router, {
				methods: ["GET"],
				path: fill(path),
				handler: "resources",
				nature: "static"
			});
		});
		default: return;
	}
}
function registry(name, register) {
	return map([[name, native(name, (args) => {
		register(args);
		return map([], true);
	})]], true);
}
function views(router, fill, host) {
	const page = (nature) => native("addViewController", ({ positional: [path] }) => {
		if (path !== void 0) host.route(router, {
			methods: ["GET"],
			path: fill(path.value),
			handler: "view",
			nature
		});
		return map([], true);
	});
	return map([
		["addViewController", page("operation")],
		["addStatusController", page("operation")],
		["addRedirectViewController", page("redirect")]
	], true);
}
const SETTERS = [
	"setUseTrailingSlashMatch",
	"setUseCaseSensitiveMatch",
	"setUseSuffixPatternMatch",
	"setUseRegisteredSuffixPatternMatch",
	"setPathMatcher",
	"setUrlPathHelper",
	"setPatternParser"
];
function pathMatching(found, fill, host) {
	const configurer = map([], true);
	const add = native("addPathPrefix", ({ positional: [prefix, predicate] }) => {
		if (prefix !== void 0 && predicate !== void 0) {
			const { value } = predicate;
			found.push({
				prefix: fill(prefix.value),
				means: (type) => holds(value, type, host)
			});
		}
		return configurer;
	});
	configurer.entries.set("addPathPrefix", add);
	for (const name of SETTERS) configurer.entries.set(name, native(name, () => configurer));
	return configurer;
}
function holds(predicate, type, host) {
	const known = host.force(predicate);
	if (known.kind !== "term") return host.truth(host.call(known, given(type)));
	const targets = (known.args?.positional ?? []).flatMap(({ value }) => valuesOf(value, host));
	const before = known.receiver === void 0 ? void 0 : host.force(known.receiver);
	switch (lastWord(known.symbol)) {
		case "forAnnotation":
		case "annotation": return targets.some((target) => isAnnotated(type, target, host));
		case "forBasePackage":
		case "basePackage": return targets.some((target) => isInPackage(type, host.text(target) ?? "?", host));
		case "forBasePackageClass":
		case "basePackageClass": return targets.some((target) => {
			const known = host.force(target);
			return known.kind === "class" && isInPackage(type, packageOf(known, host), host);
		});
		case "forAssignableType":
		case "assignableType": return targets.some((target) => {
			const word = typeWord(host.force(target));
			return host.lineage(type).some((at) => typeWord(at) === word);
		});
		case "forAnyHandlerType": return true;
		case "build": return before === void 0 ? void 0 : holds(before, type, host);
		case "negate": return before === void 0 ? void 0 : negated(holds(before, type, host));
		case "and":
		case "or": {
			if (before === void 0 || targets[0] === void 0) return void 0;
			const both = [holds(before, type, host), holds(targets[0], type, host)];
			const decisive = lastWord(known.symbol) === "or";
			if (both.includes(decisive)) return decisive;
			return both.includes(void 0) ? void 0 : !decisive;
		}
		default: return;
	}
}
function negated(truth) {
	return truth === void 0 ? void 0 : !truth;
}
function prefixOf(type, prefixes, host) {
	for (const { prefix, means } of prefixes) {
		const truth = means(type);
		if (truth === false) continue;
		if (truth === true) return joinPaths([prefix], host)[0] ?? UNDEFINED;
		return {
			kind: "unknown",
			why: "whether the path prefix applies",
			site: host.siteOf(type)
		};
	}
	return constant$1("");
}

// src/frameworks/spring/mappings.ts
const VERBS = /* @__PURE__ */ new Map([
	["GetMapping", "GET"],
	["PostMapping", "POST"],
	["PutMapping", "PUT"],
	["PatchMapping", "PATCH"],
	["DeleteMapping", "DELETE"]
]);
const EMPTY = constant$1("");
function mappingOf(annotations, host) {
	for (const { name, type, elements, line } of annotations) {
		const verb = VERBS.get(name);
		if (type !== void 0 || verb === void 0 && name !== "RequestMapping") continue;
		const paths = [...valuesOf(elements.get("path"), host), ...valuesOf(elements.get("value"), host)];
		return {
			methods: verb === void 0 ? methodsIn(elements.get("method"), host) : [verb],
			paths: paths.length === 0 ? [EMPTY] : paths,
			line
		};
	}
}
function methodsIn(value, host) {
	return valuesOf(value, host).flatMap((one) => {
		const known = host.force(one);
		return known.kind === "term" ? methodOf(lastWord(known.symbol)) ?? [] : [];
	});
}
function joinedMethods(type, method) {
	const methods = [.../* @__PURE__ */ new Set([...type?.methods ?? [], ...method.methods])];
	return methods.length === 0 ? ["ANY"] : methods;
}

// src/frameworks/spring/unimplemented.ts
function isUnimplemented(type, method, host) {
	const runs = method.declarations.find(({ member }) => !member.abstract)?.member;
	if (runs === void 0 || runs.declarer.node.flavour !== "interface") return false;
	const delegate = delegateOf(runs.declarer, host);
	if (delegate === void 0) return answers501(type, method, host);
	const asked = sameMethod(methodsOf(delegate, host), method);
	if (asked === void 0 || !answers501(delegate, asked, host)) return false;
	if (madeByBeans(host).some((one) => host.lineage(one).includes(delegate))) return false;
	return !host.classes().some((one) => {
		if (one === delegate || !host.lineage(one).includes(delegate)) return false;
		const own = sameMethod(methodsOf(one, host), method)?.declarations[0];
		return own === void 0 || own.member.declarer !== delegate;
	});
}
function delegateOf({ node: { name } }, host) {
	return host.classes().find((one) => one.node.flavour === "interface" && one.name === `${name}Delegate`);
}
function madeByBeans(host) {
	return host.state("made-by-beans", () => {
		return host.classes().flatMap((one) => host.members(one)).filter(({ decorations }) => annotationsOf(decorations, host).some(({ name }) => name === "Bean")).flatMap((bean) => {
			const type = bean.type();
			const made = type === void 0 ? void 0 : host.force(type);
			return made?.kind === "class" ? [made] : [];
		});
	});
}
function sameMethod(methods, method) {
	const arity = method.declarations[0]?.member.arity;
	return methods.find((one) => one.name === method.name && one.declarations[0]?.member.arity === arity);
}
function answers501(type, method, host) {
	const runs = method.declarations.find(({ member }) => !member.abstract)?.member;
	if (runs === void 0 || runs.declarer.node.flavour !== "interface") return false;
	if (says501(host.force(runs.value()))) return true;
	const self = host.instance(type, { shared: true });
	const results = host.alternatives(host.call(runs.value(), NO_ARGUMENTS, {
		self,
		site: runs.site
	}));
	return results.length > 0 && results.every((result) => isNotImplemented(result, host));
}
function says501(fn) {
	if (fn.kind !== "function") return false;
	const words = fn.node.body.mentions();
	return words.has("NOT_IMPLEMENTED") && (words.has("setStatusCode") || words.has("ResponseStatusException"));
}
function isNotImplemented(result, host) {
	for (let at = result; at.kind === "term"; at = host.force(at.receiver)) {
		const [first] = at.args?.positional ?? [];
		const last = at.args?.positional.at(-1);
		if (at.symbol === RESPONSE) return last !== void 0 && is501(last.value, host);
		if (at.symbol === `${RESPONSE}.status`) return first !== void 0 && is501(first.value, host);
		if (at.receiver === void 0) return false;
	}
	return false;
}
const RESPONSE = "org.springframework.http.ResponseEntity";
function is501(value, host) {
	const status = host.force(value);
	return status.kind === "constant" ? status.value === 501 : status.kind === "term" && status.symbol === "org.springframework.http.HttpStatus.NOT_IMPLEMENTED";
}

// src/frameworks/spring/controllers.ts
const STEREOTYPES = [
	"Controller",
	"RestController",
	"Component",
	"Service",
	"Repository",
	"Configuration"
];
const CONTROLLERS$1 = ["Controller", "RestController"];
function serveControllers(applications, prefixes, host) {
	for (const type of host.classes()) {
		if (!isConcrete(type) || type.node.decorators.length === 0) continue;
		const own = annotationsOf(host.decorations(type), host);
		if (!own.some(({ name }) => STEREOTYPES.includes(name))) {
			noteUnknownAnnotation(type, own, applications, host);
			continue;
		}
		const levels = classAnnotations(type, host);
		if (!isController(levels) && mappingOf(own, host) === void 0) continue;
		const condition = conditionOf(own);
		for (const application of applications.of(type)) {
			const place = {
				type,
				levels,
				application,
				prefixes: prefixes.get(application) ?? [],
				applications
			};
			host.under(condition, () => serve$1(place, host));
		}
	}
}
function noteUnknownAnnotation(type, own, applications, host) {
	const marker = own.find((one) => one.type !== void 0);
	if (marker === void 0 || isClient(own)) return;
	if (host.classes().some((one) => one !== type && host.lineage(one).includes(type))) return;
	if (!methodsOf(type, host).some((method) => isMapped(method, host))) return;
	for (const application of applications.of(type)) host.unresolved(`${type.name} maps requests where a mapping of the repository's own looks for @${marker.name}`, {
		router: application.router,
		path: below(constant$1("")),
		site: host.siteOf(type)
	});
}
function isController(levels) {
	return levels.some((level) => level.some(({ name }) => CONTROLLERS$1.includes(name)));
}
function serve$1(place, host) {
	const { type, levels } = place;
	const ofClass = firstMapping(levels, host) ?? mappingOfLibrary(type, host);
	const methods = methodsOf(type, host);
	const mapped = methods.filter((method) => isMapped(method, host));
	const prefix = mapped.length === 0 ? constant$1("") : prefixOf(type, place.prefixes, host);
	for (const method of mapped) serveMethod(place, ofClass, prefix, method, host);
	noteUnknownInterface(place, ofClass, methods, host);
}
function noteUnknownInterface({ type, application, applications }, ofClass, methods, host) {
	const base = host.lineage(type).find((at) => at.kind === "term" && !isOfPlatform(at.symbol));
	const overrides = methods.some(({ name, declarations: [own, ...others] }) => others.length === 0 && !OBJECT_METHODS.includes(name) && own?.member.declarer === type && own.annotations.some((one) => one.name === "Override") && mappingOf(own.annotations, host) === void 0);
	if (base?.kind !== "term" || !overrides || generatedBy(base.symbol, host).length > 0) return;
	const settings = applications.settings(application, type);
	for (const path of ofClass?.paths ?? [constant$1("")]) host.unresolved(`${lastWord(base.symbol)} is not in the repository: it may map what ${type.name} overrides`, {
		router: application.router,
		path: below(withPlaceholders(path, settings, host)),
		site: host.siteOf(type)
	});
}
const OBJECT_METHODS = [
	"equals",
	"hashCode",
	"toString"
];
function isOfPlatform(symbol) {
	return /^(?:java|javax|jakarta|org\.springframework(?!\.samples)|org\.slf4j|lombok)\./.test(symbol);
}
function firstMapping(levels, host) {
	for (const level of levels) {
		if (isClient(level)) continue;
		const mapping = mappingOf(level, host);
		if (mapping !== void 0) return mapping;
	}
}
function mappingOfLibrary(type, host) {
	if (host.lineage(type).find((at) => at.kind === "term" && lastWord(at.symbol) === "BasicErrorController") === void 0) return void 0;
	return {
		methods: [],
		paths: [constant$1("${server.error.path:${error.path:/error}}")],
		line: host.siteOf(type).line
	};
}
function isMapped({ declarations }, host) {
	return declarations.some(({ annotations }) => mappingOf(annotations, host) !== void 0);
}
function serveMethod(place, ofClass, prefix, method, host) {
	const { type, levels, application, applications } = place;
	const settings = applications.settings(application, type);
	const declared = method.declarations.find(({ annotations }) => mappingOf(annotations, host) !== void 0);
	const mapping = declared === void 0 ? void 0 : mappingOf(declared.annotations, host);
	if (declared === void 0 || mapping === void 0) return;
	const own = method.declarations.map(({ annotations }) => annotations);
	const guards = annotatedGuards(own, levels, host);
	const unimplemented = isUnimplemented(type, method, host);
	const fill = (paths) => paths.map((path) => withPlaceholders(path, settings, host));
	host.under(conditionOf(own.flat()), () => {
		for (const above of fill(ofClass?.paths ?? [constant$1("")])) for (const path of fill(mapping.paths)) for (const whole of joinPaths([
			prefix,
			above,
			path
		], host)) host.route(application.router, {
			methods: joinedMethods(ofClass, mapping),
			path: whole,
			handler: `${type.name}.${method.name}`,
			guards,
			...unimplemented ? { nature: "unimplemented" } : {},
			site: {
				file: declared.member.site.file,
				line: mapping.line
			}
		});
	});
}
function conditionOf(annotations) {
	const found = annotations.filter(({ name }) => name === "Profile" || name.startsWith("Conditional") && name !== "ConditionalOnWebApplication");
	return found.length === 0 ? void 0 : found.map(({ written }) => `@${written.replace(/\(\)$/, "")}`).join(" and ");
}

// src/frameworks/openapi-generator.ts
const openapiGenerator = {
	id: "openapi-generator",
	title: "OpenAPI Generator (Spring)",
	languages: ["java"],
	docs: "https://openapi-generator.tech/docs/generators/spring/",
	packages: ["org.springframework.http"],
	buildsOn: "spring",
	speculates: [],
	finish(host) {
		if (generationsOf(host).length === 0) return;
		const applications = findApplications(host);
		for (const type of host.classes()) {
			if (!isConcrete(type)) continue;
			for (const implemented of describedInterfaces(type, "spring", host)) for (const application of applications.of(type)) serve({
				type,
				...implemented,
				application,
				applications
			}, host);
		}
	},
	path: springPath
};
const CONTROLLERS = ["Controller", "RestController"];
function serve(place, host) {
	const { type, application, api, operations } = place;
	const { router } = application;
	const site = host.siteOf(type);
	if (api === void 0 || operations.length === 0) {
		host.unresolved(undescribed(place), {
			router,
			site
		});
		return;
	}
	const written = methodsOf(type, host);
	for (const operation of operations) {
		const method = written.find((one) => one.name === methodName(operation));
		const declared = method?.declarations[0];
		if (method?.declarations.some((one) => mappingOf(one.annotations, host) !== void 0) === true) continue;
		const levels = classAnnotations(type, host);
		const annotations = method?.declarations.map((one) => one.annotations) ?? [];
		const own = annotationsOf(host.decorations(type), host);
		const isBean = place.isDelegate ? own.some((one) => STEREOTYPES.includes(one.name)) : levels.flat().some((one) => CONTROLLERS.includes(one.name));
		const methods = [operation.method];
		const paths = joinPaths([baseOf(place, api, host), constant$1(operation.path)], host);
		if (method === void 0 || declared === void 0) {
			for (const path of isBean ? paths : []) host.route(router, {
				methods,
				path,
				handler: type.name,
				nature: "unimplemented",
				site,
				settled: true
			});
			continue;
		}
		if (!isBean) {
			for (const path of paths) host.unresolved(`${type.name} is no bean by itself`, {
				router,
				methods,
				path,
				site
			});
			continue;
		}
		host.under(conditionOf([...own, ...declared.annotations]), () => {
			for (const path of paths) host.route(router, {
				methods,
				path,
				handler: `${type.name}.${method.name}`,
				guards: annotatedGuards(annotations, levels, host),
				site: declared.member.site,
				settled: true
			});
		});
	}
}
function baseOf(place, api, host) {
	const { type, generation, isDelegate, application, applications } = place;
	const settings = applications.settings(application, type);
	const own = mappingOf(annotationsOf(host.decorations(type), host), host)?.paths[0];
	if (!isDelegate && own !== void 0) return withPlaceholders(own, settings, host);
	if (!isDelegate && !generation.mapsInterfaces) return constant$1("");
	const key = `openapi.${uncapitalised(camelised(api.title))}.base-path`;
	return withPlaceholders(constant$1(`\${${key}:${api.bases[0] ?? ""}}`), settings, host);
}

// src/frameworks/spring/beans.ts
function beanLists(method, host) {
	const fn = host.force(method);
	if (fn.kind !== "function" || !fn.node.params.some(({ type }) => type?.kind === "index")) return NO_ARGUMENTS;
	const positional = host.parameters(fn).map(({ element, name }) => {
		const beans = element === void 0 ? void 0 : beansOf(element, host);
		return {
			value: beans === void 0 ? UNDEFINED : list(beans.map(([, bean]) => bean)),
			written: name
		};
	});
	return {
		...NO_ARGUMENTS,
		positional
	};
}
function beansByName({ args }, host) {
	const [type] = args.positional;
	const beans = type === void 0 ? void 0 : beansOf(type.value, host);
	return beans && map(beans);
}
function askedBeans(host) {
	return host.state("asked beans", () => /* @__PURE__ */ new Set());
}
function beansOf(type, host) {
	const wanted = host.force(type);
	if (wanted.kind !== "class") return void 0;
	const types = beanTypes(host).filter((one) => host.lineage(one).includes(wanted));
	for (const one of types) askedBeans(host).add(one);
	return types.map((one) => [one.name.slice(0, 1).toLowerCase() + one.name.slice(1), host.instance(one, { shared: true })]);
}
function beanTypes(host) {
	return host.state("bean types", () => {
		const made = /* @__PURE__ */ new Set();
		for (const type of host.classes()) {
			if (type.node.decorators.length === 0) continue;
			for (const member of host.members(type)) {
				if (member.kind !== "method" || member.decorations.length === 0) continue;
				if (!annotationsOf(member.decorations, host).some(({ name }) => name === "Bean")) continue;
				const given = member.type();
				if (given !== void 0) made.add(host.force(given));
			}
		}
		return host.classes().filter((type) => isConcrete(type) && (made.has(type) || annotationsOf(host.decorations(type), host).some(({ name }) => STEREOTYPES.includes(name))));
	});
}

// src/frameworks/spring/libraries.ts
function serveLibraries(applications, host) {
	for (const type of host.classes()) if (type.node.flavour === "interface" && type.node.decorators.length > 0) noteRepository(type, applications, host);
	for (const application of applications.all()) {
		noteRepositories(application, host);
		noteActuator(application, host);
		noteDescription(application, host);
		noteAuthorizationServer(application, host);
	}
}
function noteRepository(type, applications, host) {
	const annotation = annotationsOf(host.decorations(type), host).find(({ name }) => name === "RepositoryRestResource");
	if (annotation === void 0 || host.truth(annotation.elements.get("exported")) === false) return;
	const path = annotation.elements.get("path") ?? constant$1("");
	for (const application of applications.of(type)) {
		const settings = [settingsOf(application.module, host)];
		const base = setting(["spring.data.rest.base-path"], settings) ?? constant$1("");
		const [whole] = joinPaths([base, path], host);
		host.unresolved("Spring Data REST decides what this repository serves", {
			router: application.router,
			site: {
				...host.siteOf(type),
				line: annotation.line
			},
			...whole === void 0 ? {} : { path: below(whole) }
		});
	}
}
function noteRepositories({ router, module }, host) {
	const settings = [settingsOf(module, host)];
	const manifest = dependsOn(module, "spring-boot-starter-data-rest", host);
	const strategy = host.text(setting(["spring.data.rest.detection-strategy"], settings))?.toLowerCase();
	if (manifest === void 0 || strategy === "annotated") return;
	host.unresolved("Spring Data REST serves the repositories of this program as it decides", {
		router,
		site: {
			file: manifest.file,
			line: 1
		},
		path: below(setting(["spring.data.rest.base-path"], settings) ?? constant$1(""))
	});
}
function noteActuator({ router, module }, host) {
	const manifest = dependsOn(module, "spring-boot-starter-actuator", host);
	const settings = [settingsOf(module, host)];
	if (manifest === void 0 || setting(["management.server.port"], settings) !== void 0) return;
	const base = setting(["management.endpoints.web.base-path"], settings) ?? constant$1("/actuator");
	for (const path of joinPaths([base, constant$1("/{*endpoint}")], host)) host.route(router, {
		methods: ["ANY"],
		path,
		handler: "Actuator",
		nature: "library-docs",
		site: {
			file: manifest.file,
			line: 1
		}
	});
}
function noteDescription({ router, module }, host) {
	const manifest = SPRINGDOC.map((artifact) => dependsOn(module, artifact, host)).find((one) => one !== void 0);
	if (manifest === void 0) return;
	const settings = [settingsOf(module, host)];
	const path = setting(["springdoc.api-docs.path"], settings) ?? constant$1("/v3/api-docs");
	host.route(router, {
		methods: ["GET"],
		path,
		handler: "springdoc",
		nature: "library-docs",
		site: {
			file: manifest.file,
			line: 1
		}
	});
}
function noteAuthorizationServer({ router, module }, host) {
	const manifest = AUTHORIZATION_SERVER.map((artifact) => dependsOn(module, artifact, host)).find((one) => one !== void 0);
	if (manifest === void 0) return;
	for (const [path, methods] of Object.entries(OAUTH_ENDPOINTS)) host.route(router, {
		methods,
		path,
		handler: "Spring Authorization Server",
		nature: "library",
		site: {
			file: manifest.file,
			line: 1
		}
	});
}
const AUTHORIZATION_SERVER = [
	"spring-boot-starter-oauth2-authorization-server",
	"spring-boot-starter-security-oauth2-authorization-server",
	"spring-security-oauth2-authorization-server"
];
const OAUTH_ENDPOINTS = {
	"/oauth2/authorize": ["GET", "POST"],
	"/oauth2/device_authorization": ["POST"],
	"/oauth2/device_verification": ["GET", "POST"],
	"/oauth2/token": ["POST"],
	"/oauth2/jwks": ["GET"],
	"/oauth2/revoke": ["POST"],
	"/oauth2/introspect": ["POST"],
	"/userinfo": ["GET", "POST"],
	"/connect/logout": ["GET", "POST"],
	"/.well-known/openid-configuration": ["GET"],
	"/.well-known/oauth-authorization-server": ["GET"]
};
const SPRINGDOC = [
	"springdoc-openapi-starter-webmvc-ui",
	"springdoc-openapi-starter-webflux-ui",
	"springdoc-openapi-starter-webmvc-api",
	"springdoc-openapi-ui",
	"springdoc-openapi-webflux-ui"
];

// src/frameworks/spring/router-functions.ts
const HOMES = ["org.springframework.web.servlet.function", "org.springframework.web.reactive.function.server"];
const ROUTER_FUNCTIONS = Object.fromEntries(HOMES.flatMap((home) => [
	[`${home}.RouterFunctions.route`, route],
	[`${home}.RouterFunctions.nest`, nest],
	[`${home}.RouterFunctions.resources`, resources],
	[`${home}.RouterFunction.and`, and],
	...[
		"GET",
		"HEAD",
		"POST",
		"PUT",
		"PATCH",
		"DELETE",
		"OPTIONS",
		"path",
		"method",
		"methods",
		"all"
	].map((name) => [`${home}.RequestPredicates.${name}`, () => void 0])
]));
const DOCUMENTED_FUNCTIONS = Object.fromEntries(["webflux", "webmvc"].map((kind) => [`org.springdoc.${kind}.core.fn.SpringdocRouteBuilder.route`, (_call, host) => host.router("documented-functions")]));
function route(call, host) {
	const made = host.router("functions");
	const [predicate, handler] = call.args.positional;
	if (predicate !== void 0 && handler !== void 0) add(made.router, [], predicate, handler, host);
	return made;
}
function and(call, host) {
	const [first, second] = call.args.positional;
	if (first === void 0 || second === void 0) return void 0;
	const made = host.router("functions");
	for (const one of [first, second]) mountValue(made.router, constant$1(""), one.value, one.written, host);
	return made;
}
function nest(call, host) {
	const made = host.router("functions");
	const [predicate, inner] = call.args.positional;
	if (predicate !== void 0 && inner !== void 0) mount(made.router, predicate.value, inner, host);
	return made;
}
function resources(call, host) {
	const made = host.router("functions");
	serveFiles(made.router, call.args.positional[0], host);
	return made;
}
function serveFiles(router, path, host) {
	if (path !== void 0) host.route(router, {
		methods: ["GET"],
		path: path.value,
		handler: "resources",
		nature: "static"
	});
}
function functionMethod(router, name, call, host) {
	const positional = router.kind === "documented-functions" && call.args.positional.length > 1 ? call.args.positional.slice(0, -1) : call.args.positional;
	const [first, second] = positional;
	const last = positional.at(-1);
	const verb = methodOf(name);
	if (verb !== void 0 && name === name.toUpperCase()) {
		if (last !== void 0) registerVerb(router, verb, positional.slice(0, -1), last, host);
		return {
			kind: "router",
			router
		};
	}
	switch (name) {
		case "route":
		case "andRoute":
			if (first !== void 0 && second !== void 0) add(router, [], first, second, host);
			break;
		case "path":
		case "nest":
		case "andNest":
			if (first !== void 0 && second !== void 0) mount(router, first.value, second, host);
			break;
		case "add":
		case "and":
		case "andOther":
			for (const one of positional) mountValue(router, constant$1(""), one.value, one.written, host);
			break;
		case "resources":
			serveFiles(router, first, host);
			break;
		case "filter":
		case "before":
			host.guard(router, host.guardNames(positional.slice(0, 1)), { whole: true });
			break;
		case "build":
		case "after":
		case "onError":
		case "withAttribute":
		case "withAttributes":
		case "orElse":
		case "orElseThrow": break;
		default: return;
	}
	return {
		kind: "router",
		router
	};
}
function registerVerb(router, verb, before, handler, host) {
	const [first] = before;
	if (first === void 0) add(router, [verb], {
		value: constant$1(""),
		written: ""
	}, handler, host);
	else add(router, [verb], first, handler, host);
}
function add(router, methods, predicate, handler, host) {
	for (const one of requestsOf(predicate.value, host)) {
		const verbs = one.methods.length === 0 ? methods : one.methods;
		host.route(router, {
			methods: verbs.length === 0 ? ["ANY"] : verbs,
			path: one.path,
			handler: host.handlerName(handler)
		});
	}
}
const ANYTHING = {
	methods: [],
	path: constant$1("")
};
function requestsOf(predicate, host) {
	return host.alternatives(predicate).flatMap((one) => {
		if (one.kind === "constant" || one.kind === "text") return [{
			methods: [],
			path: one
		}];
		if (one.kind !== "term") return [{
			methods: [],
			path: one
		}];
		return requestsOfTerm(one, host);
	});
}
function requestsOfTerm({ symbol, args, receiver }, host) {
	const name = lastWord(symbol);
	const [first] = args?.positional ?? [];
	const verb = name === name.toUpperCase() ? methodOf(name) : void 0;
	if (verb !== void 0) return [{
		methods: [verb],
		path: first?.value ?? constant$1("")
	}];
	switch (name) {
		case "path": return [{
			methods: [],
			path: first?.value ?? constant$1("")
		}];
		case "method":
		case "methods": return [{
			methods: (args?.positional ?? []).flatMap(({ value }) => {
				const known = host.force(value);
				return known.kind === "term" ? methodOf(lastWord(known.symbol)) ?? [] : [];
			}),
			path: constant$1("")
		}];
		case "and":
		case "or": {
			if (receiver === void 0 || first === void 0) return [ANYTHING];
			const left = requestsOf(receiver, host);
			const right = host.force(first.value).kind === "term" ? requestsOf(first.value, host) : [ANYTHING];
			return name === "or" ? [...left, ...right] : left.flatMap((one) => right.map((two) => both(one, two, host)));
		}
		default: return [ANYTHING];
	}
}
function both(one, two, host) {
	const [path] = joinPaths([one.path, two.path], host);
	return {
		methods: [...one.methods, ...two.methods],
		path: path ?? constant$1("")
	};
}
function mount(router, predicate, inner, host) {
	for (const { path } of requestsOf(predicate, host)) {
		const value = host.force(inner.value);
		if (value.kind !== "function") {
			mountValue(router, path, value, inner.written, host);
			continue;
		}
		if (value.node.params.length === 0) {
			mountValue(router, path, host.call(value, NO_ARGUMENTS), inner.written, host);
			continue;
		}
		const child = host.router(router.kind);
		host.mount(router, path, child.router);
		host.call(value, given(child));
	}
}
function mountValue(router, path, value, written, host) {
	for (const one of host.alternatives(value)) {
		const child = host.routerOf(one);
		if (child !== void 0) host.mount(router, path, child);
		else if (one.kind !== "constant") host.unresolved(`this router function is not known: ${one.kind === "unknown" ? one.why : written}`, {
			router,
			...path.kind === "constant" && path.value === "" ? {} : { path }
		});
	}
}
function serveBeans(applications, host) {
	serveMethods(applications, true, host);
	serveMethods(applications, false, host);
}
function serveMethods(applications, beans, host) {
	const asked = askedBeans(host);
	for (const type of host.classes()) for (const member of host.members(type, { overloads: true })) {
		if (member.kind !== "method" || member.decorations.length === 0 || !isRouterFunction(member.type(), host)) continue;
		const annotations = annotationsOf(member.decorations, host);
		const isBean = annotations.some(({ name }) => name === "Bean");
		if (isBean !== beans || !isBean && (asked.has(type) || !isCollected(type, annotations, host))) continue;
		const condition = conditionOf([...annotationsOf(host.decorations(type), host), ...annotations]);
		host.under(condition, () => {
			const self = member.static ? type : host.instance(type, { shared: true });
			const args = isBean ? beanLists(member.value(), host) : NO_ARGUMENTS;
			const made = host.call(member.value(), args, {
				self,
				site: member.site
			});
			const path = isBean ? constant$1("") : {
				kind: "unknown",
				why: COLLECTED,
				site: member.site
			};
			for (const { router } of applications.of(type)) mountBean(router, path, made, member.site, host);
		});
	}
}
const COLLECTED = "whoever collects router functions of beans";
function isCollected(type, annotations, host) {
	return isConcrete(type) && annotations.some(({ name }) => name === "Override") && annotationsOf(host.decorations(type), host).some(({ name }) => STEREOTYPES.includes(name));
}
function mountBean(router, path, made, site, host) {
	for (const one of host.alternatives(made)) {
		const child = host.routerOf(one);
		if (child !== void 0) host.mount(router, path, child, { site });
		else if (one.kind === "unknown") host.unresolved(`this router function is not known: ${one.why}`, {
			router,
			site
		});
	}
}
function isRouterFunction(type, host) {
	const known = type === void 0 ? void 0 : host.force(type);
	return known?.kind === "term" && lastWord(known.symbol) === "RouterFunction";
}

// src/frameworks/spring/spring.ts
const spring = {
	id: "spring",
	title: "Spring",
	languages: ["java"],
	docs: "https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-controller/ann-requestmapping.html",
	packages: [
		"org.springframework.web",
		"org.springframework.stereotype.Controller",
		"org.springframework.boot.autoconfigure",
		"org.springframework.boot.SpringApplication",
		"org.springframework.boot.SpringBootConfiguration",
		"org.springframework.boot.context.properties.ConfigurationProperties",
		"org.springframework.data.rest"
	],
	mentions: ["org.springframework.stereotype.*", "SpringBootApplication"],
	registers: [
		"RestController",
		"stereotype.Controller",
		"function.server.router",
		"function.server.coRouter",
		"servlet.function.router",
		"RouterFunctions"
	],
	speculates: [],
	calls: {
		...ROUTER_FUNCTIONS,
		...DOCUMENTED_FUNCTIONS,
		...REGISTRATION_CALLS,
		"org.springframework.core.annotation.AnnotatedElementUtils.hasAnnotation": hasAnnotation,
		"org.springframework.core.annotation.AnnotatedElementUtils.isAnnotated": hasAnnotation
	},
	method: (router, name, call, host) => router.kind.endsWith("functions") ? functionMethod(router, name, call, host) : void 0,
	foreign(receiver, name, call, host) {
		if (name === "getBeansOfType") return beansByName(call, host);
		if (name === "getClass" && receiver.kind === "instance") return receiver.class;
		return receiver.kind === "class" ? inspect(receiver, name, call, host) : void 0;
	},
	finish(host) {
		const applications = findApplications(host);
		const prefixes = runConfigurers(applications, host);
		serveControllers(applications, prefixes, host);
		serveBeans(applications, host);
		serveLibraries(applications, host);
	},
	path: springPath
};

// src/frameworks/java.generated.ts
const frameworks = [
	jaxRs,
	micronaut,
	openapiGenerator,
	spring
];

// src/languages/java/test-files.ts
function isTest(file) {
	const segments = file.split("/");
	const name = segments.pop() ?? file;
	if (/(?:Tests?|(?<![A-Z])IT|ITCase|TestCase|TestBase|TestConfig|TestConfiguration)\.java$/.test(name)) return true;
	if (/^(?:package-info|module-info)\.java$/.test(name)) return true;
	return segments.some((segment, at) => TEST_FOLDER.test(segment) || isTestSource(segments, at));
}
const TEST_FOLDER = /^(?:target|\.gradle|\.mvn|testFixtures|androidTest)$/;
function isTestSource(segments, at) {
	const segment = segments[at] ?? "";
	if (segments[at - 1] === "src") return /^(?:it|test|.*[-_]?test)$/i.test(segment);
	return (segment === "test" || segment === "tests") && at === 0;
}

// src/languages/java/entries.ts
const MAIN = /\bstatic\s+(?:final\s+)?void\s+main\s*\(|\bvoid\s+main\s*\(\s*\)\s*\{/;
function entries(project) {
	return project.files.filter((file) => file.endsWith(".java") && !isTest(file) && MAIN.test(project.read(file) ?? "")).sort((a, b) => rank(a) - rank(b) || depth(a) - depth(b) || (a < b ? -1 : 1));
}
function rank(file) {
	if (/Application\.java$/.test(file)) return 0;
	return /(?:App|Main|Server|Bootstrap)\.java$/.test(file) ? 1 : 2;
}
function depth(file) {
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

// src/languages/java/made-members.ts
function madeMember(kind, name, value, decorators = []) {
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
function fieldReader(field, line) {
	return {
		kind: "function",
		params: [],
		receiver: "caller",
		decorators: [],
		body: bodyOf([{
			kind: "return",
			value: {
				kind: "member",
				object: {
					kind: "self",
					line
				},
				name: field,
				line
			},
			line
		}]),
		line,
		endLine: line
	};
}

// src/languages/java/lombok.ts
function lombokMembers(context, decorators, members) {
	const has = (own, ...names) => own.some((one) => names.some((name) => isCalled(one, name) && isImported(context.imports, name, "lombok")));
	const fields = members.filter((member) => member.kind === "field" && !member.static);
	const readsAll = has(decorators, "Data", "Getter", "Value");
	const declared = new Set(members.filter(({ kind }) => kind === "method").map(({ name }) => name));
	const readers = fields.filter((field) => readsAll || has(field.decorators, "Getter")).map(reader).filter(({ name }) => !declared.has(name));
	return has(decorators, "AllArgsConstructor", "Value") ? [constructorOf$1(fields), ...readers] : readers;
}
function isCalled(annotation, name) {
	return annotation.kind === "call" && annotation.callee.kind === "name" && annotation.callee.name === name;
}
function reader({ name, type, line }) {
	const isBoolean = type?.kind === "name" && type.name === "boolean";
	const own = isBoolean ? name.replace(/^is(?=[A-Z])/, "") : name;
	const called = `${isBoolean ? "is" : "get"}${own.slice(0, 1).toUpperCase()}${own.slice(1)}`;
	return {
		...madeMember("method", called, fieldReader(name, line)),
		...type && { type }
	};
}
function constructorOf$1(fields) {
	const line = fields[0]?.line ?? 1;
	const value = {
		kind: "function",
		params: fields.map(({ name, type, line: at }) => ({
			target: namePattern(name, at),
			...type && { type },
			field: true,
			line: at
		})),
		receiver: "caller",
		decorators: [],
		body: bodyOf([]),
		line,
		endLine: line
	};
	return madeMember("constructor", CONSTRUCTOR, value);
}

// src/languages/java/literals.ts
const ESCAPE = /\\(?:u+([0-9a-fA-F]{4})|([0-3]?[0-7]{1,2})|(\r?\n)|([\s\S]))/g;
const SINGLE = {
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	s: " ",
	t: "	"
};
function unescaped(text) {
	if (!text.includes("\\")) return text;
	return text.replace(ESCAPE, (_whole, unicode, octal, newline, single) => {
		if (unicode !== void 0) return String.fromCharCode(Number.parseInt(unicode, 16));
		if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8));
		if (newline !== void 0) return "";
		return SINGLE[single] ?? single;
	});
}
function stringValue(text) {
	return text.startsWith("\"\"\"") ? textBlock(text) : unescaped(text.slice(1, -1));
}
function textBlock(text) {
	const lines = text.slice(text.indexOf("\n") + 1, -3).split(/\r?\n/);
	const last = lines.length - 1;
	const counted = lines.filter((line, index) => line.trim() !== "" || index === last);
	const indent = Math.min(...counted.map((line) => line.length - line.trimStart().length));
	return unescaped(lines.map((line) => line.slice(indent).trimEnd()).join("\n"));
}
function numberValue(text) {
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
function qualified(segments, line, isType) {
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
function lowerType(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "generic_type": {
			const args = parts(node).find((part) => part.type === "type_arguments");
			const items = args === void 0 ? [] : parts(args).map((value) => ({ value: lowerType(context, value) }));
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
				items: element === null ? [] : [{ value: lowerType(context, element) }],
				line
			};
		}
		case "annotated_type":
		case "catch_type": {
			const types = parts(node).filter((part) => !part.type.endsWith("annotation"));
			const [only] = types;
			if (only !== void 0 && types.length === 1) return lowerType(context, only);
			return opaqueAt(node.type, types.map((type) => lowerType(context, type)), line);
		}
		case "wildcard": {
			const bound = parts(node).find((part) => !part.type.endsWith("annotation") && part.type !== "super");
			return bound === void 0 ? nameAt("Object", line) : lowerType(context, bound);
		}
		default: return lowerErased(context, node);
	}
}
function lowerErased(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "generic_type": {
			const type = parts(node).find((part) => part.type !== "type_arguments");
			return type === void 0 ? nameAt("Object", line) : lowerErased(context, type);
		}
		case "annotated_type": {
			const type = parts(node).find((part) => !part.type.endsWith("annotation"));
			return type === void 0 ? nameAt("Object", line) : lowerErased(context, type);
		}
		case "type_identifier":
		case "identifier":
		case "void_type":
		case "integral_type":
		case "floating_point_type":
		case "boolean_type": return nameAt(textOf(context.source, node), line);
		case "scoped_type_identifier":
		case "scoped_identifier": return qualified(segmentsOf(context, node), line, true);
		case "array_type": return lowerType(context, node);
		default: return firstPart(node) === void 0 ? nameAt(textOf(context.source, node), line) : opaqueAt(node.type, parts(node).map((part) => lowerType(context, part)), line);
	}
}
function segmentsOf(context, node) {
	switch (node.type) {
		case "identifier":
		case "type_identifier": return [textOf(context.source, node)];
		case "generic_type":
		case "scoped_type_identifier":
		case "scoped_identifier": return parts(node).filter((part) => part.type !== "type_arguments").flatMap((part) => segmentsOf(context, part));
		default: return [];
	}
}

// src/languages/java/lower-functions.ts
function lowerMethod(context, node) {
	const name = node.childForFieldName("name");
	const line = lineOf(name ?? node);
	const body = node.childForFieldName("body");
	return {
		kind: "function",
		params: lowerParameters(context, node.childForFieldName("parameters")),
		receiver: "caller",
		decorators: [],
		body: body === null ? abstractBody(line) : lowerBody(context, body),
		line,
		endLine: endLineOf(node)
	};
}
function lowerBody(context, body) {
	return context.source.body(body, (block) => lowerBlock(fresh(context), block));
}
function abstractBody(line) {
	return bodyOf([{
		kind: "return",
		value: opaqueAt("an abstract method", [], line),
		line
	}]);
}
function lowerLambda(context, node) {
	const params = node.childForFieldName("parameters");
	const body = node.childForFieldName("body");
	return {
		kind: "function",
		params: params?.type === "identifier" ? [inferred(context, params)] : lowerParameters(context, params),
		receiver: "lexical",
		decorators: [],
		body: body === null ? bodyOf([]) : lambdaBody(context, body),
		line: lineOf(node),
		endLine: endLineOf(node)
	};
}
function lambdaBody(context, body) {
	if (body.type === "block") return lowerBody(context, body);
	return context.source.body(body, (expression) => {
		const inside = fresh(context);
		const value = lowerExpression(inside, expression);
		return [...inside.bindings, {
			kind: "return",
			value,
			line: lineOf(expression)
		}];
	});
}
function lowerParameters(context, list) {
	if (list === null) return [];
	return parts(list).flatMap((part) => {
		if (part.type === "identifier") return [inferred(context, part)];
		return part.type === "formal_parameter" || part.type === "spread_parameter" ? [parameter(context, part)] : [];
	});
}
function inferred(context, name) {
	const line = lineOf(name);
	return {
		target: namePattern(textOf(context.source, name), line),
		line
	};
}
function parameter(context, node) {
	const name = (parts(node).find((part) => part.type === "variable_declarator") ?? node).childForFieldName("name");
	const type = node.childForFieldName("type") ?? parts(node).find((part) => part.type !== "modifiers" && part.type !== "variable_declarator");
	const decorators = lowerAnnotations(context, node);
	const line = lineOf(name ?? node);
	return {
		target: namePattern(name === null ? "_" : textOf(context.source, name), line),
		...node.type === "spread_parameter" && { rest: "list" },
		...type && { type: lowerType(context, type) },
		...decorators.length > 0 && { decorators },
		line
	};
}

// src/languages/java/lower-members.ts
function lowerMembers(context, body) {
	return parts(body).flatMap((node) => lowerMember(context, node));
}
function lowerMember(context, node) {
	switch (node.type) {
		case "field_declaration":
		case "constant_declaration": return fields(context, node);
		case "method_declaration": return [method$1(context, node)];
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
		case "ERROR": return parts(node).flatMap((part) => lowerMember(context, part));
		default: return [];
	}
}
function modifiers(context, node) {
	const words = parts(node).find((part) => part.type === "modifiers");
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
		...type && { type: lowerType(context, type) }
	};
	return node.childrenForFieldName("declarator").flatMap((declarator) => {
		const name = declarator.childForFieldName("name");
		const value = declarator.childForFieldName("value");
		if (name === null) return [];
		return [{
			...shared,
			kind: "field",
			name: textOf(context.source, name),
			...value && { value: lowerExpression({
				...context,
				bindings: []
			}, value) },
			line: lineOf(name)
		}];
	});
}
function method$1(context, node) {
	const name = node.childForFieldName("name");
	const isAbstract = node.childForFieldName("body") === null;
	const type = node.childForFieldName("type");
	return {
		...modifiers(context, node),
		kind: "method",
		name: name === null ? "" : textOf(context.source, name),
		...isAbstract && { abstract: true },
		...type && { type: lowerType(context, type) },
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
			body: (isStatic ? parts(node) : [node]).flatMap((block) => lowerBlock(context, block)),
			line
		},
		line
	};
}
function nameLine(node) {
	return lineOf(node.childForFieldName("name") ?? node);
}

// src/languages/java/lower-calls.ts
function lowerCall(context, node) {
	const name = node.childForFieldName("name");
	const object = node.childForFieldName("object");
	const line = lineOf(name ?? node);
	const text = name === null ? "" : textOf(context.source, name);
	const args = lowerArguments(context, node.childForFieldName("arguments"));
	if (object === null) return {
		kind: "call",
		callee: nameAt(text, line),
		args,
		isNew: false,
		line
	};
	const receiver = lowerExpression(context, object);
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
	const body = parts(node).find((part) => part.type === "class_body");
	const args = lowerArguments(context, node.childForFieldName("arguments"));
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
	const [target, ...rest] = parts(node).filter((part) => part.type !== "type_arguments");
	if (target === void 0) return opaqueAt(node.type, [], line);
	const object = target.type.endsWith("_type") || target.type.endsWith("type_identifier") ? lowerErased(context, target) : lowerExpression(context, target);
	const method = rest.at(-1);
	if (method !== void 0) return {
		kind: "member",
		object,
		name: textOf(context.source, method),
		line: lineOf(method)
	};
	return hasToken(node, "new") ? constructorOf(object, line, endLineOf(node)) : object;
}
function constructorOf(type, line, endLine) {
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
	const value = lowerField(context, node, "left");
	const type = node.childForFieldName("right");
	const name = node.childForFieldName("name");
	const pattern = node.childForFieldName("pattern");
	if (name !== null) bind(context, name, value);
	if (pattern !== null) bindPattern(context, pattern, value);
	return opaqueAt("instanceof", [value, ...type === null ? [] : [lowerErased(context, type)]], lineOf(node));
}
function bindPattern(context, node, value) {
	if (node.type === "type_pattern") {
		const name = parts(node).find((part) => part.type === "identifier");
		if (name !== void 0) bind(context, name, value);
		return;
	}
	if (node.type !== "record_pattern_component") {
		for (const part of parts(node)) bindPattern(context, part, value);
		return;
	}
	const line = lineOf(node);
	for (const name of parts(node).filter((part) => part.type === "identifier")) bind(context, name, opaqueAt("a component of a record", [value], line));
}
function bind(context, name, value) {
	const line = lineOf(name);
	context.bindings.push({
		kind: "let",
		target: namePattern(textOf(context.source, name), line),
		value,
		line
	});
}

// src/languages/java/lower-switch.ts
function lowerSwitch(context, node) {
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
	return switchValue([...before, ...chainCases(cases)], textOf(context.source, node), line, endLineOf(node));
}
function subjectOf(context, node) {
	const value = lowerField(context, node, "condition");
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
		subject: {
			...nameAt(name, line),
			holds: value
		}
	};
}
function branchesOf(node) {
	const body = node.childForFieldName("body");
	return body === null ? [] : parts(body);
}
function caseOf(context, branch, subject) {
	const own = fresh(context);
	const { test, body } = halves(own, branch, subject);
	const statements = body.flatMap((part) => branch.type === "switch_rule" && part.type === "block" ? parts(part).flatMap((each) => lowerStatement(context, each)) : lowerStatement(context, part));
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
	const expression = only?.type === "expression_statement" ? parts(only)[0] : void 0;
	if (expression === void 0) return caseOf(context, branch, subject);
	const value = lowerExpression(own, expression);
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
	const all = parts(branch);
	const tests = all.filter((part) => part.type === "switch_label").map((label) => labelTest(context, label, subject));
	const isDefault = tests.includes(void 0);
	const known = tests.filter((test) => test !== void 0);
	return {
		test: isDefault ? void 0 : anyOf(known, lineOf(branch)),
		body: all.filter((part) => part.type !== "switch_label")
	};
}
function labelTest(context, label, subject) {
	const line = lineOf(label);
	const inside = parts(label);
	if (inside.length === 0) return void 0;
	const guard = inside.find((part) => part.type === "guard");
	const tests = inside.filter((part) => part.type !== "guard").map((part) => {
		if (part.type === "pattern") {
			bindPattern(context, part, subject);
			return opaqueAt("instanceof", [subject], line);
		}
		return {
			kind: "binary",
			operator: "==",
			left: subject,
			right: lowerExpression(context, part),
			line
		};
	});
	const test = anyOf(tests, line) ?? literalAt(true, line);
	const condition = guard && parts(guard)[0];
	if (condition === void 0) return test;
	return {
		kind: "binary",
		operator: "&&",
		left: test,
		right: lowerExpression(context, condition),
		line
	};
}

// src/languages/java/lower-expressions.ts
function lowerExpression(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "identifier": return nameAt(textOf(context.source, node), line);
		case "string_literal": return string(context, node);
		case "character_literal": return literalAt(stringValue(textOf(context.source, node)), line);
		case "decimal_integer_literal":
		case "hex_integer_literal":
		case "octal_integer_literal":
		case "binary_integer_literal":
		case "decimal_floating_point_literal":
		case "hex_floating_point_literal": return literalAt(numberValue(textOf(context.source, node)), line);
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
		case "parenthesized_expression": return inner(context, node);
		case "cast_expression": return lowerField(context, node, "value");
		case "field_access": return member(context, node);
		case "array_access": return {
			kind: "index",
			object: lowerField(context, node, "array"),
			index: lowerField(context, node, "index"),
			line
		};
		case "array_creation_expression": {
			const value = node.childForFieldName("value");
			return value === null ? {
				kind: "list",
				items: [],
				line
			} : lowerExpression(context, value);
		}
		case "array_initializer": return {
			kind: "list",
			items: lowerArguments(context, node),
			line
		};
		case "class_literal": {
			const type = firstPart(node);
			return type === void 0 ? opaqueAt(node.type, [], line) : lowerErased(context, type);
		}
		case "method_invocation": return lowerCall(context, node);
		case "object_creation_expression": return lowerConstruction(context, node);
		case "method_reference": return lowerReference(context, node);
		case "lambda_expression": return lowerLambda(context, node);
		default: return operation(context, node);
	}
}
function operation(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "binary_expression": return {
			kind: "binary",
			operator: operatorOf(node.childForFieldName("operator")?.type ?? ""),
			left: lowerField(context, node, "left"),
			right: lowerField(context, node, "right"),
			line
		};
		case "unary_expression": return unary(context, node);
		case "update_expression": return update(context, node);
		case "assignment_expression": return assignment(context, node);
		case "ternary_expression": return {
			kind: "choice",
			test: lowerField(context, node, "condition"),
			then: lowerField(context, node, "consequence"),
			else: lowerField(context, node, "alternative"),
			line
		};
		case "instanceof_expression": return lowerInstanceOf(context, node);
		case "switch_expression": return lowerSwitchValue(context, node);
		case "template_expression": return lowerField(context, node, "template_argument");
		default: return node.type.endsWith("_type") || node.type === "type_identifier" ? lowerErased(context, node) : opaqueAt(node.type, parts(node).map((part) => lowerExpression(context, part)), line);
	}
}
const operatorOf = operatorsOf();
function lowerArguments(context, node) {
	return node === null ? [] : parts(node).map((part) => ({ value: lowerExpression(context, part) }));
}
function lowerField(context, node, name) {
	const child = node.childForFieldName(name);
	return child === null ? literalAt(void 0, lineOf(node)) : lowerExpression(context, child);
}
function lowerTarget(context, node) {
	const target = lowerExpression(context, node);
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
	if (parts(node).filter((part) => part.type === "string_interpolation").length === 0) return literalAt(stringValue(textOf(context.source, node)), line);
	return {
		kind: "template",
		parts: parts(node).filter((part) => part.type !== "escape_sequence").map((part) => part.type === "string_interpolation" ? inner(context, part) : literalAt(textOf(context.source, part), lineOf(part))),
		line
	};
}
function member(context, node) {
	const field = node.childForFieldName("field");
	const line = lineOf(field ?? node);
	if (field?.type === "this") return {
		kind: "self",
		line
	};
	const segments = dotted(context, node);
	if (segments !== void 0 && segments.length > 2) return qualified(segments, line, false);
	const name = field === null ? "" : textOf(context.source, field);
	return {
		kind: "member",
		object: lowerField(context, node, "object"),
		name,
		line
	};
}
function dotted(context, node) {
	if (node.type === "identifier") return [textOf(context.source, node)];
	const object = node.childForFieldName("object");
	const field = node.childForFieldName("field");
	if (node.type !== "field_access" || object === null || field?.type !== "identifier") return void 0;
	const before = dotted(context, object);
	return before && [...before, textOf(context.source, field)];
}
function unary(context, node) {
	const line = lineOf(node);
	const value = lowerField(context, node, "operand");
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
function update(context, node) {
	const line = lineOf(node);
	const operand = firstPart(node);
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
function assignment(context, node) {
	const line = lineOf(node);
	const left = node.childForFieldName("left");
	const target = left === null ? void 0 : lowerTarget(context, left);
	const value = lowerField(context, node, "right");
	if (target === void 0) return opaqueAt(node.type, [value], line);
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
	const child = firstPart(node);
	return child === void 0 ? literalAt(void 0, lineOf(node)) : lowerExpression(context, child);
}

// src/languages/java/lower-annotations.ts
function lowerAnnotations(context, node) {
	return parts(node).flatMap((part) => part.type === "modifiers" ? parts(part) : [part]).filter(isAnnotation).map((part) => lowerAnnotation(context, part));
}
function isAnnotation(node) {
	return node.type === "annotation" || node.type === "marker_annotation";
}
function lowerAnnotation(context, node) {
	const name = node.childForFieldName("name");
	const line = lineOf(name ?? node);
	const callee = qualified(name === null ? [] : segmentsOf(context, name), line, true);
	const list = node.childForFieldName("arguments");
	return {
		kind: "call",
		callee,
		args: (list === null ? [] : parts(list).flatMap((part) => part.type === "ERROR" ? texts(part) : [part])).map((part) => element$1(context, part)),
		isNew: false,
		line
	};
}
function texts(node) {
	return parts(node).filter((part) => part.type === "string_literal");
}
function element$1(context, node) {
	const key = node.childForFieldName("key");
	const value = node.childForFieldName("value");
	if (node.type !== "element_value_pair" || key === null || value === null) return { value: lowerElementValue(context, node) };
	return {
		value: lowerElementValue(context, value),
		name: textOf(context.source, key)
	};
}
function lowerElementValue(context, node) {
	if (isAnnotation(node)) return lowerAnnotation(context, node);
	if (node.type !== "element_value_array_initializer") return lowerExpression(context, node);
	return {
		kind: "list",
		items: parts(node).map((part) => ({ value: lowerElementValue(context, part) })),
		line: lineOf(node)
	};
}

// src/languages/java/lower-annotation-types.ts
function lowerAnnotationType(context, body) {
	if (body === null) return [];
	const all = parts(body);
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
			endLine: endLineOf(body)
		},
		line
	}, ...all.flatMap((part) => lowerMember(context, part))];
}
function element(context, node) {
	const name = node.childForFieldName("name");
	const type = node.childForFieldName("type");
	const value = node.childForFieldName("value");
	const decorators = lowerAnnotations(context, node);
	const line = lineOf(name ?? node);
	return {
		target: namePattern(name === null ? "" : textOf(context.source, name), line),
		...value && { default: lowerElementValue({
			...context,
			bindings: []
		}, value) },
		...type && { type: lowerType(context, type) },
		...decorators.length > 0 && { decorators },
		field: true,
		line
	};
}

// src/languages/java/lower-enums.ts
function lowerEnumMembers(context, body, type) {
	if (body === null) return [];
	const constants = parts(body).filter((part) => part.type === "enum_constant");
	const declarations = parts(body).filter((part) => part.type === "enum_body_declarations");
	const line = lineOf(body);
	return [
		...constants.map((node) => constant(context, node, type)),
		values(context, constants, type, line),
		...declarations.flatMap((part) => parts(part).flatMap((node) => lowerMember(context, node)))
	];
}
function constant(context, node, type) {
	const name = node.childForFieldName("name");
	const text = name === null ? "" : textOf(context.source, name);
	const line = lineOf(name ?? node);
	const body = node.childForFieldName("body");
	const own = {
		kind: "class",
		flavour: "class",
		bases: [{ value: nameAt(type, line) }],
		decorators: [],
		members: [method("name", literalAt(text, line), false, endLineOf(node)), ...body === null ? [] : lowerMembers(context, body)],
		line
	};
	const args = lowerArguments(context, node.childForFieldName("arguments"));
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
	return method("values", {
		kind: "list",
		items: constants.map((node) => {
			const name = node.childForFieldName("name");
			const text = name === null ? "" : textOf(context.source, name);
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
function method(name, value, isStatic, endLine) {
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
	const compact = body === null ? void 0 : parts(body).find((part) => part.type === "compact_constructor_declaration");
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
		endLine: endLineOf(node)
	};
	const declared = new Set(own.map((member) => member.name));
	return [
		madeMember("constructor", CONSTRUCTOR, canonical),
		...components.filter((component) => !declared.has(nameOf(component))).map(accessor),
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
	const name = nameOf(component);
	return madeMember("method", name, fieldReader(name, component.line), component.decorators);
}
function nameOf({ target }) {
	return target.kind === "name-pattern" ? target.name : "";
}

// src/languages/java/lower-classes.ts
function lowerClass(context, node) {
	const name = node.childForFieldName("name");
	const own = name === null ? "" : textOf(context.source, name);
	const body = node.childForFieldName("body");
	const shared = {
		kind: "class",
		name: own,
		...parts(node).some((part) => part.type === "modifiers" && hasToken(part, "abstract")) && { abstract: true },
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
		default: {
			const members = body === null ? [] : lowerMembers(context, body);
			const added = lombokMembers(context, shared.decorators, members);
			return {
				...shared,
				flavour: "class",
				members: added.length === 0 ? members : [...members, ...added]
			};
		}
	}
}
function basesOf(context, node) {
	return parts(node).filter((part) => BASES.includes(part.type)).flatMap((part) => part.type === "superclass" ? [part] : parts(part)).flatMap(parts).map((type) => ({ value: lowerErased(context, type) }));
}
const BASES = [
	"superclass",
	"super_interfaces",
	"extends_interfaces"
];

// src/languages/java/lower-statements.ts
function lowerBlock(context, node) {
	return node === null ? [] : parts(node).flatMap((child) => lowerStatement(context, child));
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
	switch (node.type) {
		case "local_variable_declaration": return lowerVariables(context, node);
		case "expression_statement": return parts(node).flatMap((part) => effect(context, part, line));
		case "return_statement":
		case "yield_statement": {
			const value = firstPart(node);
			return [{
				kind: "return",
				...value && { value: lowerExpression(context, value) },
				line
			}];
		}
		case "throw_statement": {
			const value = firstPart(node);
			return [{
				kind: "jump",
				what: "throw",
				...value && { value: lowerExpression(context, value) },
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
			const tests = parts(node).map((part) => lowerExpression(context, part));
			return [{
				kind: "expression",
				expression: opaqueAt("assert", tests, line),
				line
			}];
		}
		case ";":
		case "line_comment": return [];
		case "ERROR": return parts(node).flatMap((part) => lowerStatement(context, part));
		default: return control(context, node);
	}
}
function control(context, node) {
	const line = lineOf(node);
	switch (node.type) {
		case "if_statement": return [{
			kind: "if",
			test: lowerField(context, node, "condition"),
			then: lowerBranch(context, node.childForFieldName("consequence")),
			else: lowerBranch(context, node.childForFieldName("alternative")),
			line
		}];
		case "switch_expression": return lowerSwitch(context, node);
		case "enhanced_for_statement": {
			const name = node.childForFieldName("name");
			return [{
				kind: "loop",
				...name && { value: namePattern(textOf(context.source, name), lineOf(name)) },
				over: lowerField(context, node, "value"),
				body: lowerBranch(context, node.childForFieldName("body")),
				line
			}];
		}
		case "for_statement": return [count(context, node)];
		case "while_statement": return [{
			kind: "count",
			init: [],
			test: lowerField(context, node, "condition"),
			body: lowerBranch(context, node.childForFieldName("body")),
			line
		}];
		case "do_statement": return [doCount(context, node)];
		case "try_statement":
		case "try_with_resources_statement": return attempt(context, node);
		case "labeled_statement": return parts(node).slice(1).flatMap((part) => lowerBranch(context, part));
		case "synchronized_statement": return [{
			kind: "block",
			body: lowerBlock(context, node.childForFieldName("body")),
			line
		}];
		default: return [{
			kind: "expression",
			expression: lowerExpression(context, node),
			line
		}];
	}
}
function lowerTypeDeclaration(context, node) {
	const value = lowerClass(context, node);
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
	const isInferred = type === null || textOf(context.source, type) === "var";
	return node.childrenForFieldName("declarator").flatMap((declarator) => {
		const name = declarator.childForFieldName("name");
		const value = declarator.childForFieldName("value");
		if (name === null) return [];
		return [{
			kind: "let",
			target: namePattern(textOf(context.source, name), lineOf(name)),
			...value && { value: lowerExpression(context, value) },
			...!isInferred && type && { type: lowerType(context, type) },
			line: lineOf(name)
		}];
	});
}
function effect(context, node, line) {
	if (node.type === "switch_expression") return lowerSwitch(context, node);
	return [{
		kind: "expression",
		expression: lowerExpression(context, node),
		line
	}];
}
function delegation(context, node) {
	const line = lineOf(node);
	const args = lowerArguments(context, node.childForFieldName("arguments"));
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
	const steps = node.childrenForFieldName("update").map((step) => lowerExpression(context, step));
	const [first, ...others] = steps;
	const step = others.length === 0 ? first : {
		kind: "list",
		items: steps.map((value) => ({ value })),
		line
	};
	return {
		kind: "count",
		init: node.childrenForFieldName("init").flatMap((part) => part.type === "local_variable_declaration" ? lowerVariables(context, part) : effect(context, part, lineOf(part))),
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
	const line = lineOf(node);
	const resources = node.childForFieldName("resources");
	const before = resources === null ? [] : parts(resources).flatMap((part) => resource(context, part));
	const last = parts(node).find((part) => part.type === "finally_clause");
	return [{
		kind: "try",
		body: [...before, ...lowerBlock(context, node.childForFieldName("body"))],
		handlers: parts(node).filter((part) => part.type === "catch_clause").map((part) => handler(context, part)),
		finally: last === void 0 ? [] : parts(last).flatMap((part) => lowerBlock(context, part)),
		line
	}];
}
function resource(context, node) {
	const name = node.childForFieldName("name");
	const type = node.childForFieldName("type");
	if (name === null) return parts(node).flatMap((part) => effect(context, part, lineOf(node)));
	const line = lineOf(name);
	const isInferred = type === null || textOf(context.source, type) === "var";
	return [{
		kind: "let",
		target: namePattern(textOf(context.source, name), line),
		value: lowerField(context, node, "value"),
		...!isInferred && type && { type: lowerErased(context, type) },
		line
	}];
}
function handler(context, node) {
	const name = parts(node).find((part) => part.type === "catch_formal_parameter")?.childForFieldName("name");
	return {
		...name && { target: namePattern(textOf(context.source, name), lineOf(name)) },
		body: lowerBlock(context, node.childForFieldName("body"))
	};
}

// src/languages/java/lower.ts
function lower(parsed) {
	const { root } = parsed;
	const imports = readImports(parsed.text);
	const context = {
		source: parsed,
		imports,
		bindings: []
	};
	const body = parts(root).flatMap((node) => declaration(context, node));
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
function declaration(context, node) {
	switch (node.type) {
		case "package_declaration":
		case "module_declaration": return [];
		case "import_declaration": return [lowerImport(context, node)];
		default: return lowerStatement(context, node);
	}
}
function lowerImport(context, node) {
	const line = lineOf(node);
	const name = parts(node).find((part) => part.type !== "asterisk");
	const full = name === void 0 ? "" : textOf(context.source, name).replace(/\s+/g, "");
	const isStatic = hasToken(node, "static");
	if (parts(node).some((part) => part.type === "asterisk")) {
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
	const node = parts(root).find((part) => part.type === "package_declaration");
	return lineOf(node ?? root);
}

// src/languages/java/packages.ts
const KNOWN = /* @__PURE__ */ new WeakMap();
function packagesOf(project) {
	let packages = KNOWN.get(project);
	if (packages === void 0) {
		packages = index(project);
		KNOWN.set(project, packages);
	}
	return packages;
}
function index(project) {
	const files = project.files.filter((file) => file.endsWith(".java") && !isTest(file));
	const byName = grouped(files, (file) => posix.basename(file, ".java"));
	const names = packageNames(new Set(files.map((file) => posix.dirname(file))));
	const declared = /* @__PURE__ */ new Map();
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
		has: (packageName) => packageName === "" || names.has(packageName),
		filesOf: (packageName, type, from) => {
			const named = (byName.get(type) ?? []).filter((file) => inPackage(file, packageName));
			if (named.length > 0) return nearest(named, from);
			if (importsOf(from).packageName !== packageName) return [];
			const directory = from.includes("/") ? posix.dirname(from) : "";
			const beside = declared.get(directory) ?? typesIn(project, directory);
			declared.set(directory, beside);
			return (beside.get(type) ?? []).filter((file) => file !== from);
		}
	};
}
function packageNames(directories) {
	const names = /* @__PURE__ */ new Set();
	for (const directory of directories) {
		const segments = directory.split("/");
		for (let at = 0; at < segments.length; at++) names.add(segments.slice(at).join("."));
	}
	return names;
}
const DECLARATION = /\b(?:class|interface|enum|record)\s+(\w+)/g;
function typesIn(project, directory) {
	const found = /* @__PURE__ */ new Map();
	for (const file of project.filesIn(directory)) {
		if (!file.endsWith(".java") || isTest(file)) continue;
		const names = [...(project.read(file) ?? "").matchAll(DECLARATION)].map(([, name = ""]) => name);
		for (const name of new Set(names)) found.set(name, [...found.get(name) ?? [], file]);
	}
	return found;
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
function resolve$1(source, from, project) {
	const packages = packagesOf(project);
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
	const packages = packagesOf(project);
	const { packageName, packages: imported } = packages.importsOf(from);
	const found = /* @__PURE__ */ new Set();
	for (const candidate of [packageName, ...imported]) for (const file of packages.filesOf(candidate, name, from).slice(0, 1)) found.add(file);
	return [...found];
}
function unboundSymbol(name, from, project) {
	if (!/^\p{Lu}.*\p{Ll}/u.test(name)) return void 0;
	const { packageName } = packagesOf(project).importsOf(from);
	return packageName === "" ? name : `${packageName}.${name}`;
}
function libraries(from, project) {
	const packages = packagesOf(project);
	return packages.importsOf(from).packages.filter((name) => !packages.has(name));
}

// src/languages/java/tables.ts
const LANG = "Boolean Byte Character CharSequence Class ClassLoader Comparable Deprecated Double Enum Error Exception Float FunctionalInterface IllegalArgumentException IllegalStateException Integer Iterable Long Math Number Object Override Record Runnable Runtime RuntimeException SafeVarargs Short String StringBuffer StringBuilder SuppressWarnings System Thread Throwable Void".split(" ");
const PRIMITIVES = "boolean byte char double float int long short void".split(" ");
const GLOBALS = {
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
const COLLECTIONS = {
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
	...Object.fromEntries([
		"ConcurrentMap",
		"HashMap",
		"LinkedHashMap",
		"TreeMap"
	].flatMap((name) => [[`com.google.common.collect.Maps.new${name}`, "new-map"], [`com.google.common.collect.Maps.new${name}WithExpectedSize`, "new-map"]])),
	"java.util.Collections.unmodifiableList": "identity",
	"java.util.Collections.unmodifiableMap": "identity",
	"java.util.Collections.unmodifiableSet": "identity",
	"java.util.List.copyOf": "copy",
	"java.util.Map.copyOf": "copy",
	"java.util.Objects.requireNonNull": "identity",
	"java.util.Set.copyOf": "copy"
};
const FUNCTIONS = {
	...TEXT,
	...COLLECTIONS
};
const METHODS = {
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
	reduce: "reduce",
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
const ENVIRONMENT = ["java.lang.System.getenv", "java.lang.System.getProperty"];
const CONSTANTS = {
	"java.io.File.separator": "/",
	"java.io.File.pathSeparator": ":"
};

// src/languages/java/index.ts
const java = {
	id: "java",
	title: "Java",
	extensions: [".java"],
	grammar: () => "tree-sitter-java",
	lower,
	traits: {
		scope: "project",
		decorators: "metadata",
		assignment: "global",
		blockScope: true,
		mapIteration: "values",
		implicitSelf: true,
		overloads: true,
		constructorName: CONSTRUCTOR,
		classesAreCallable: true,
		falsy: []
	},
	resolve: resolve$1,
	declarers,
	libraries,
	unboundSymbol,
	globals: GLOBALS,
	functions: FUNCTIONS,
	methods: METHODS,
	environment: ENVIRONMENT,
	constants: CONSTANTS,
	isTest,
	entries
};

export { frameworks as n, java as t };