import { ot as UserError } from "./run.js";

// src/reports/visible-text.ts
const INVISIBLE = /\p{Cc}|\p{DI}|\p{Cf}|\p{Cs}|\p{Co}|[\u2028\u2029\u2800]/gu;
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
const WIDE_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
function codePoint(character) {
	return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
function visibleLine(text) {
	return text.replace(/[\r\n\t\v\f]+/g, " ").replace(WIDE_SPACE, " ").replace(INVISIBLE, codePoint).replace(STACKED_MARKS, "$1").trim();
}
function visibleLines(text) {
	return text.replace(/\r\n?|[\u2028\u2029]/g, "\n").split("\n").map((line) => line.replace(/\t/g, "  ").replace(WIDE_SPACE, " ").replace(INVISIBLE, codePoint).replace(STACKED_MARKS, "$1").trimEnd()).join("\n");
}
function withoutCommands(line) {
	return line.replace(/##\[/g, "#⟨U+0023⟩[");
}
function printableLine(text) {
	return withoutCommands(visibleLine(text)).replace(/^::/, ":⟨U+003A⟩");
}
function clip(text, length) {
	if (text.length <= length) return text;
	const kept = text.slice(0, length - 1);
	return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
function clipLine(text, length) {
	return clip(visibleLine(clip(text, 4 * length)), length);
}
function clipLines(text, count, length) {
	const lines = visibleLines(text).split("\n");
	const kept = lines.slice(0, count).map((line) => clip(line, length));
	return lines.length > count ? [...kept, `… ${lines.length - count} more lines`].join("\n") : kept.join("\n");
}

// src/reports/verdict.ts
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function withStatus(report, ...statuses) {
	return report.gates.filter((gate) => statuses.includes(gate.status)).length;
}
function headline(report) {
	const total = report.gates.length;
	const errored = withStatus(report, "errored");
	if (report.verdict === "failed") {
		const failed = withStatus(report, "failed");
		return `Checkpoint not passed: ${[...failed > 0 || errored === 0 ? [`${failed} of ${counted(total, "gate")} failed`] : [], ...errored > 0 ? [`${counted(errored, "gate")} could not be judged`] : []].join(", ")}`;
	}
	const warned = withStatus(report, "warned");
	const skipped = withStatus(report, "skipped");
	if (total === 0) return "Checkpoint passed: there is no gate to run";
	if (total === skipped) return `Checkpoint passed: nothing to check, ${counted(total, "gate")} skipped`;
	return `Checkpoint passed: ${[
		`${counted(withStatus(report, "passed", "warned"), "gate")} passed`,
		...warned > 0 ? [`${warned} with warnings`] : [],
		...skipped > 0 ? [`${skipped} skipped`] : []
	].join(", ")}`;
}
function findingCounts(findings) {
	const parts = [
		"error",
		"warning",
		"note"
	].flatMap((severity) => {
		const count = findings.filter((finding) => finding.severity === severity).length;
		return count === 0 ? [] : [counted(count, severity)];
	});
	return parts.length === 0 ? "no findings" : parts.join(", ");
}
const RANK = {
	error: 0,
	warning: 1,
	note: 2
};
function bySeverity(findings) {
	return findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
}
function allFindings(report) {
	return report.gates.flatMap((gate) => gate.findings);
}
function failedGates(report) {
	return report.gates.filter((gate) => failsTheRun(gate)).map((gate) => gate.id);
}
function failsTheRun(gate) {
	return gate.status === "failed" || gate.status === "errored";
}

// src/reports/annotations.ts
const MOST = {
	error: 10,
	warning: 10,
	note: 8
};
const LEVEL = {
	error: "error",
	warning: "warning",
	note: "notice"
};
function annotation(finding, folder) {
	const place = finding.locations[0];
	const message = [visibleLine(finding.subject), visibleLine(finding.message)].filter((part) => part !== "").join(": ");
	const fix = visibleLine(finding.fix);
	return {
		level: LEVEL[finding.severity],
		title: clipLine(`${finding.label} (${finding.id})`, 200),
		message: clip(fix === "" ? message : `${message}\nMend: ${fix}`, 3e3),
		...place === void 0 ? {} : {
			file: folder + place.file,
			line: place.line,
			...place.endLine === void 0 ? {} : { endLine: place.endLine }
		}
	};
}
function annotations(report, folder) {
	const room = { ...MOST };
	const left = [];
	const shown = [];
	for (const finding of bySeverity(allFindings(report))) if (room[finding.severity] > 0) {
		room[finding.severity] -= 1;
		shown.push(annotation(finding, folder));
	} else left.push(finding);
	return left.length === 0 ? { shown } : {
		shown,
		left: findingCounts(left)
	};
}

// src/reports/pieces.ts
const METHOD = /^(?:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE|CONNECT|QUERY|ANY)$/;
const WORD = /^(?:\p{L}[\p{L}\p{M}]*(?:['’–-]\p{L}[\p{L}\p{M}]*)*|e\.g|i\.e)$/u;
const NUMBER = /^(?:[+-]?\p{Nd}+(?:[.,]\p{Nd}+)*(?:%|\p{L}{1,3})?|\d{4}-\d\d-\d\d)$/u;
const SIGN$2 = /^[–—…→←↔≥≤≠=+·×•%-]+$/u;
const COMMIT = /^[0-9a-f]{7,40}$/i;
function isProse(token) {
	return (WORD.test(token) || NUMBER.test(token) || SIGN$2.test(token)) && !COMMIT.test(token);
}
function peel(token) {
	let start = 0;
	let end = token.length;
	while (start < end && "\"'“‘(".includes(token.charAt(start))) start += 1;
	while (end > start && ".,;:!?\"'”’)…".includes(token.charAt(end - 1))) {
		if (token.charAt(end - 1) === ")" && token.slice(start, end).includes("(")) break;
		end -= 1;
	}
	return [
		token.slice(0, start),
		token.slice(start, end),
		token.slice(end)
	];
}
function tokens(text) {
	const found = [];
	const words = text.split(/\s+/).filter((word) => word !== "");
	for (let index = 0; index < words.length; index += 1) {
		const word = words[index] ?? "";
		const next = words[index + 1];
		if (METHOD.test(word) && next?.startsWith("/") === true) {
			found.push(`${word} ${next}`);
			index += 1;
		} else found.push(word);
	}
	return found;
}
function piecesOfProse(text) {
	const pieces = [];
	for (const token of tokens(text)) {
		const [before, core, after] = peel(token);
		if (core === "" || isProse(core)) pieces.push({
			kind: "words",
			text: token
		});
		else {
			if (before !== "") pieces.push({
				kind: "words",
				text: before
			});
			pieces.push({
				kind: "code",
				text: core
			});
			if (after !== "") pieces.push({
				kind: "words",
				text: after
			});
		}
		pieces.push({
			kind: "words",
			text: " "
		});
	}
	return pieces;
}
function joined(pieces) {
	const result = [];
	for (const piece of pieces) {
		const last = result.at(-1);
		if (piece.kind === "words" && last?.kind === "words") {
			const text = last.text.endsWith(" ") && piece.text === " " ? last.text : last.text + piece.text;
			result[result.length - 1] = {
				kind: "words",
				text
			};
		} else result.push(piece);
	}
	const last = result.at(-1);
	if (last?.kind === "words") result[result.length - 1] = {
		kind: "words",
		text: last.text.trimEnd()
	};
	return result.filter((piece) => piece.text !== "");
}
function pieces(text) {
	const result = [];
	let at = 0;
	const line = visibleLine(text);
	for (const quoted of line.matchAll(/`([^`]+)`/g)) {
		const before = line.slice(at, quoted.index);
		result.push(...piecesOfProse(before));
		if (before !== "" && !/\s$/.test(before)) dropTrailingSpace(result);
		result.push({
			kind: "code",
			text: (quoted[1] ?? "").trim() || "`"
		});
		at = quoted.index + quoted[0].length;
		if (/\s/.test(line.charAt(at))) result.push({
			kind: "words",
			text: " "
		});
	}
	result.push(...piecesOfProse(line.slice(at)));
	return joined(separated(result));
}
function dropTrailingSpace(list) {
	const last = list.at(-1);
	if (last?.kind === "words" && last.text === " ") list.pop();
}
function separated(list) {
	return list.flatMap((piece, index) => piece.kind === "code" && list[index - 1]?.kind === "code" ? [{
		kind: "words",
		text: " "
	}, piece] : [piece]);
}

// src/reports/markup.ts
function code(text, place = "paragraph") {
	let content = visibleLine(text);
	if (content === "") content = " ";
	if (place === "cell") content = content.replace(/\\(?=\|)/g, "⟨U+005C⟩").replace(/\|/g, "\\|");
	const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map((run) => run[0].length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${/^`|`$/.test(content) ? ` ${content} ` : content}${fence}`;
}
function text(plain, place = "paragraph") {
	return pieces(plain).map((piece) => piece.kind === "code" ? code(piece.text, place) : piece.text).join("");
}
function escapeHtml(plain) {
	return plain.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
function htmlText(plain) {
	return pieces(plain).map((piece) => piece.kind === "code" ? `<code>${escapeHtml(piece.text)}</code>` : escapeHtml(piece.text)).join("");
}
function fenced(plain, language) {
	const content = visibleLines(plain);
	const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map((run) => run[0].length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${content}\n${fence}`;
}
function link(label, address) {
	return `[${label}](${address})`;
}

// src/reports/decision-markdown.ts
const SIGN$1 = {
	pending: "⏳",
	proved: "✅",
	approved: "✅",
	skipped: "➖",
	rejected: "❌",
	paused: "⏸️"
};
const CELL$1 = 300;
function list(title, items) {
	if (items.length === 0) return [];
	return [`**${title}**\n${items.map((item) => `- ${item}`).join("\n")}`];
}
function row({ gate, name, state, detail }) {
	return `| ${[
		SIGN$1[state],
		text(clipLine(gate, 40), "cell"),
		text(clipLine(name, CELL$1), "cell"),
		text(clipLine(`${state}${detail === "" ? "" : `: ${detail}`}`, CELL$1), "cell")
	].join(" | ")} |`;
}
function decisionMarkdown(checkpoint) {
	const plain = (items) => items.map((item) => text(clipLine(item, CELL$1)));
	return [
		"### Checkpoint",
		...list("What was built", plain(checkpoint.built)),
		...list("Key decisions", checkpoint.decisions.map((one) => `${text(clipLine(one.text, CELL$1))} (${code(`${clipLine(one.file, 120)}:${one.line}`)})`)),
		...list("Files created", checkpoint.created.map((file) => code(clipLine(file, 160)))),
		...list("How to test it", checkpoint.tests.map((command) => code(clipLine(command, CELL$1)))),
		...checkpoint.lines.length === 0 ? [] : [[
			"| | Gate | What | State |",
			"|:-:|---|---|---|",
			...checkpoint.lines.map(row)
		].join("\n")],
		...list("Asked back", plain(checkpoint.questions)),
		`${plain(checkpoint.options).join(" · ")}\n**DECISION:** ${text(clipLine(checkpoint.decision, CELL$1))}`
	].join("\n\n");
}
function decisionLines(checkpoint) {
	return [
		...checkpoint.lines.map(({ gate, name, state, detail }) => `${gate} ${name}: ${state}${detail === "" ? "" : `, ${detail}`}`),
		...checkpoint.questions,
		`DECISION: ${checkpoint.decision} (${checkpoint.options.join(", ")})`
	];
}

// src/reports/links.ts
function encodeSegment(segment) {
	return encodeURIComponent(segment.replace(/\p{Cs}/gu, "�")).replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function encodePath(path) {
	return path.split("/").map(encodeSegment).join("/");
}
function permalink(links, place) {
	if (links.repository === void 0 || links.commit === void 0 || place.file === "") return void 0;
	const end = place.endLine !== void 0 && place.endLine > place.line ? `-L${place.endLine}` : "";
	const path = encodePath(links.folder + place.file);
	return `${links.repository}/blob/${links.commit}/${path}#L${place.line}${end}`;
}
function commitLink(links, commit) {
	return links.repository === void 0 ? void 0 : `${links.repository}/commit/${commit}`;
}

// src/reports/finding-markdown.ts
const LONGEST = {
	subject: 300,
	message: 1200,
	fix: 800,
	label: 200,
	file: 400,
	address: 2e3,
	locations: 5
};
const SNIPPET = {
	lines: 60,
	width: 400
};
const MARK = {
	error: "",
	warning: "⚠️ ",
	note: "ℹ️ "
};
function placeMarkdown(place, links) {
	const label = code(`${clipLine(place.file, LONGEST.file)}:${place.line}`);
	const address = permalink(links, place);
	return address === void 0 || address.length > LONGEST.address ? label : link(label, address);
}
const SIDE = {
	spec: "spec ",
	route: "code ",
	claim: "claim ",
	report: "report ",
	config: "config ",
	mount: "← mounted by ",
	nearest: "nearest: ",
	source: ""
};
function locationMarkdown(place, finding, links) {
	const at = placeMarkdown(place, links);
	const label = place.label === void 0 || place.label === finding.subject ? "" : text(clipLine(place.label, LONGEST.label));
	const side = finding.locations.length === 1 ? "" : SIDE[place.role];
	if (place.role === "nearest") return `${SIDE.nearest}${label === "" ? at : `${label} at ${at}`}`;
	return `${side}${at}${label === "" ? "" : ` (${label})`}`;
}
function locationsMarkdown(finding, links) {
	const { locations } = finding;
	if (locations.length === 0) return [];
	const shown = locations.slice(0, LONGEST.locations).map((place) => locationMarkdown(place, finding, links));
	const more = locations.length - shown.length;
	return [[...shown, ...more > 0 ? [`and ${more} more`] : []].join(" · ").replaceAll(" · ←", " ←")];
}
function fixMarkdown({ fix }) {
	return fix === "" ? [] : [`*Mend:* ${text(sentence(clipLine(fix, LONGEST.fix)))}`];
}
function snippetMarkdown({ snippet }) {
	if (snippet === void 0) return [];
	const lines = clipLines(snippet.text.replace(/\s+$/, ""), SNIPPET.lines, SNIPPET.width);
	return [
		`<details><summary>${htmlText(clipLine(snippet.title, LONGEST.label))}</summary>`,
		fenced(lines, snippet.language),
		"</details>"
	];
}
function sentence(plain) {
	return plain === "" || /[.!?…]$/.test(plain) ? plain : `${plain}.`;
}
function findingMarkdown(finding, links) {
	const label = text(clipLine(finding.label, LONGEST.label));
	const subject = finding.subject === "" ? "" : ` ${code(clipLine(finding.subject, LONGEST.subject))}`;
	const message = text(sentence(clipLine(finding.message, LONGEST.message)));
	return [[
		`${MARK[finding.severity]}**${label}**${subject}${message === "" ? "" : `: ${message}`}`,
		...locationsMarkdown(finding, links),
		...fixMarkdown(finding)
	].join("  \n"), ...snippetMarkdown(finding)].join("\n\n");
}

// src/reports/checkpoint.ts
const ICON = {
	passed: "✅",
	failed: "❌",
	warned: "⚠️",
	skipped: "➖",
	errored: "🛑"
};
const CELL = 300;
function hash(full) {
	return /^[0-9a-f]{12,}$/i.test(full) ? full.slice(0, 7) : clipLine(full, 40);
}
function commitMarkdown(commit, links) {
	const label = code(hash(commit));
	const address = commitLink(links, commit);
	return address === void 0 || !/^[0-9a-f]{7,64}$/i.test(commit) ? label : link(label, address);
}
function head(report, links) {
	const icon = report.verdict === "failed" ? "❌" : "✅";
	const commit = links.commit ?? report.head;
	const at = commit === void 0 ? "" : ` at ${commitMarkdown(commit, links)}`;
	const project = `**${text(clipLine(report.project, CELL))}**`;
	return `## ${icon} ${headline(report)}\n\n${project}${at} · ${findingCounts(allFindings(report))}`;
}
function gateRow(gate) {
	return `| ${[
		ICON[gate.status],
		`**${text(clipLine(gate.title, CELL), "cell")}**`,
		text(clipLine(gate.status === "skipped" ? `skipped: ${gate.reason}` : gate.reason, CELL), "cell"),
		text(clipLine(gate.evidence, CELL), "cell")
	].join(" | ")} |`;
}
function gateTable(report) {
	return [
		"| | Gate | Verdict | Proof |",
		"|:-:|---|---|---|",
		...report.gates.map((gate) => gateRow(gate))
	].join("\n");
}
function proofRow(proof) {
	const sum = proof.sha256 === void 0 ? "–" : code(clipLine(proof.sha256, 64).replace(/^(.{8}).+(.{4})$/, "$1…$2"), "cell");
	return `| ${[
		text(clipLine(proof.what, CELL), "cell"),
		text(clipLine(proof.where, CELL), "cell"),
		text(clipLine(proof.says, CELL), "cell"),
		sum
	].join(" | ")} |`;
}
function rulesMarkdown(report, links) {
	const { rules } = report;
	const file = rules.file === void 0 ? "Rules: the defaults, no config" : `Rules from ${code(clipLine(rules.file, CELL))}`;
	if (rules.commit === void 0) return `${file}.`;
	return `${file} at the base ${commitMarkdown(rules.commit, links)}.`;
}
function proposed({ rules }) {
	if (rules.proposed === void 0) return "";
	return `⚠️ **Proposed rules**, not yet in force: ${text(clipLine(rules.proposed, 1200))}`;
}
function footer(report, links) {
	const found = report.found.slice(0, 12).map((line) => text(clipLine(line, CELL)));
	const whole = links.run === void 0 ? [] : [`Whole report: ${link("run summary", links.run)}.`];
	return [`<sub>${[
		rulesMarkdown(report, links),
		...whole,
		"The same on your machine: `specgate check`."
	].join(" ")}</sub>`, ...found.length === 0 ? [] : [`<br><sub>Found without a config: ${found.join(" · ")}.</sub>`]].join("\n");
}
function moreMarkdown(count, links) {
	const where = links.run === void 0 ? "JSON report" : link("run summary", links.run);
	return `*… and ${counted(count, "more finding")}, for which there is no room here: see the ${where}.*`;
}
function blocks(report, links) {
	return report.gates.flatMap((gate, index) => bySeverity(gate.findings).map((finding, rank) => ({
		gate: index,
		rank,
		finding,
		markdown: findingMarkdown(finding, links)
	}))).sort((a, b) => a.rank - b.rank || a.gate - b.gate);
}
function folded(summary, content) {
	return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
function section(gate, shown, links, open) {
	if (gate.findings.length === 0) return "";
	const isOpen = ({ finding, rank }) => rank < open[finding.severity];
	const rest = shown.filter((block) => !isOpen(block));
	const more = `${rest.length < shown.length ? "More: " : ""}${findingCounts(rest.map((block) => block.finding))}`;
	const left = gate.findings.length - shown.length;
	return [
		`### ${text(clipLine(gate.title, CELL))}`,
		...shown.filter(isOpen).map((block) => block.markdown),
		...rest.length > 0 ? [folded(more, rest.map((block) => block.markdown).join("\n\n"))] : [],
		...left > 0 ? [moreMarkdown(left, links)] : []
	].join("\n\n");
}
function proofTable(rows, left) {
	if (rows.length === 0 && left === 0) return "";
	return folded("Proofs: what was read and what it said", [
		"| What | Where | Says | sha256 |",
		"|---|---|---|---|",
		...rows
	].join("\n") + (left > 0 ? `\n\n*… and ${left} more, for which there is no room here.*` : ""));
}
function fitting(list, room, size) {
	let left = room;
	const end = list.findIndex((item) => {
		left -= size(item);
		return left < 0;
	});
	return end === -1 ? list : list.slice(0, end);
}
function checkpoint(report, links, room, marker = "") {
	const { measure } = room;
	const top = [...marker === "" ? [] : [marker], head(report, links)].join("\n");
	const decisions = report.gates.flatMap((gate) => gate.checkpoint === void 0 || gate.status === "skipped" ? [] : [decisionMarkdown(gate.checkpoint)]);
	const before = [
		top,
		gateTable(report),
		proposed(report),
		...decisions
	];
	const sections = (shown) => report.gates.map((gate, index) => section(gate, shown.filter((block) => block.gate === index), links, room.open));
	const compose = (shown, rows, proofs) => `${[
		...before,
		...sections(shown),
		proofTable(rows, proofs - rows.length),
		footer(report, links)
	].filter((part) => part !== "").join("\n\n")}\n`;
	const proofRows = report.gates.flatMap((gate) => gate.proofs).map((proof) => proofRow(proof));
	const all = blocks(report, links);
	const frame = measure(compose([], [], proofRows.length)) + 120 * report.gates.length;
	const rows = fitting(proofRows, (room.size - frame) / 4, (row) => measure(row) + 1);
	const used = frame + rows.reduce((sum, row) => sum + measure(row) + 1, 0);
	return compose(fitting(all, room.size - used, (block) => measure(block.markdown) + 2), rows, proofRows.length);
}

// src/reports/checkpoint-comment.ts
const COMMENT_LIMIT = 65536;
function commentMarker(key) {
	return `<!-- specgate:checkpoint key=${encodeURIComponent(key).replace(/-(?=-)|-$/g, "%2D")} -->`;
}
function checkpointComment(report, links, key) {
	return checkpoint(report, links, {
		size: COMMENT_LIMIT,
		measure: (markdown) => markdown.length,
		open: {
			error: 10,
			warning: 5,
			note: 0
		}
	}, commentMarker(key));
}

// src/reports/job-summary.ts
const SUMMARY_LIMIT = 1048576;
const ALL = Number.POSITIVE_INFINITY;
function jobSummary(report, links) {
	const { run: _, ...rest } = links;
	return checkpoint(report, rest, {
		size: SUMMARY_LIMIT,
		measure: (markdown) => Buffer.byteLength(markdown),
		open: {
			error: 50,
			warning: 20,
			note: 20
		}
	});
}
function checkpointMarkdown(report, links) {
	return checkpoint(report, links, {
		size: ALL,
		measure: (markdown) => markdown.length,
		open: {
			error: ALL,
			warning: ALL,
			note: ALL
		}
	});
}

// src/reports/json.ts
function findingJson(finding) {
	const { id, severity, subject, message, fix, locations, label, snippet, count } = finding;
	return {
		id,
		severity,
		subject,
		message,
		fix,
		locations: locations.map(({ file, line, ...rest }) => ({
			file,
			line,
			...rest
		})),
		label,
		...snippet === void 0 ? {} : { snippet },
		...count === void 0 ? {} : { count }
	};
}
function gateJson(gate) {
	const { id, status, reason, findings, proofs, title, evidence } = gate;
	return {
		id,
		status,
		reason,
		findings: findings.map((finding) => findingJson(finding)),
		proofs,
		title,
		evidence
	};
}
function printableJson(value) {
	return `${JSON.stringify(value, null, 2).replace(/##\[/g, "##\\u005b")}\n`;
}
function jsonReport(report) {
	const { verdict, gates, ...rest } = report;
	return printableJson({
		verdict,
		gates: gates.map((gate) => gateJson(gate)),
		...rest
	});
}

// src/reports/terminal.ts
const CODES = {
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	cyan: [36, 39],
	dim: [2, 22],
	bold: [1, 22]
};
const SIGN = {
	passed: ["✓", "green"],
	failed: ["✗", "red"],
	warned: ["!", "yellow"],
	skipped: ["-", "dim"],
	errored: ["✗", "red"]
};
const SEVERITY = {
	error: "red",
	warning: "yellow",
	note: "cyan"
};
function painter(style) {
	if (!style.colour) return (text) => text;
	return (text, ...colours) => colours.reduce((painted, colour) => {
		const [on, off] = CODES[colour];
		return `\u001b[${on}m${painted}\u001b[${off}m`;
	}, text);
}
function columns(text) {
	let count = 0;
	for (const character of text) {
		if (/\p{M}/u.test(character)) continue;
		count += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u.test(character) ? 2 : 1;
	}
	return count;
}
function wrapped(text, indent, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ").filter((part) => part !== "")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && columns(indent + longer) > width) {
			lines.push(indent + line);
			line = word;
		} else line = longer;
	}
	if (line !== "") lines.push(indent + line);
	return lines.map((wrappedLine) => wrappedLine.replace(/^(\s*):(?=:)/, "$1⟨U+003A⟩"));
}
const LEAD = {
	mount: "mounted by",
	nearest: "nearest:"
};
function placeText(place, subject) {
	const label = place.label === void 0 || place.label === subject ? void 0 : `${printableLine(place.label)} at`;
	return `${[LEAD[place.role], label].filter((part) => part !== void 0).join(" ") || "at"} ${printableLine(place.file)}:${place.line}`;
}
const SHOWN_PLACES = 12;
function placeLines({ locations, subject }) {
	const shown = locations.slice(0, SHOWN_PLACES).map((place) => placeText(place, subject));
	const rest = locations.length - shown.length;
	return rest === 0 ? shown : [...shown, `and at ${rest} more places`];
}
function findingLines(finding, style) {
	const paint = painter(style);
	const label = printableLine(finding.label);
	const [first = "", ...others] = wrapped(`${label} ${printableLine(finding.subject)}: ${printableLine(finding.message)}`, "  ", style.width);
	const painted = first.startsWith(`  ${label}`) ? `  ${paint(label, SEVERITY[finding.severity], "bold")}${first.slice(2 + label.length)}` : first;
	const fix = printableLine(finding.fix);
	return [
		painted,
		...others,
		...placeLines(finding).map((line) => paint(`    ${line}`, "dim")),
		...fix === "" ? [] : wrapped(`Mend: ${fix}`, "    ", style.width),
		...finding.snippet === void 0 ? [] : clipLines(finding.snippet.text.trimEnd(), 60, 400).split("\n").map((line) => `    | ${withoutCommands(line)}`)
	];
}
function gateLines(gate, style) {
	const paint = painter(style);
	const [sign, colour] = SIGN[gate.status];
	const status = gate.status === "skipped" || gate.status === "errored" ? `${gate.status}: ` : "";
	const title = `${paint(sign, colour)} ${paint(printableLine(gate.title), "bold")}`;
	const [first = "", ...others] = wrapped(`${status}${printableLine(gate.reason)}`, "  ", style.width - columns(gate.title) - 2);
	const evidence = printableLine(gate.evidence);
	return [
		`${title}${first}`,
		...others,
		...evidence === "" ? [] : wrapped(evidence, "  ", style.width).map((line) => paint(line, "dim")),
		...gate.checkpoint === void 0 || gate.status === "skipped" ? [] : decisionLines(gate.checkpoint).flatMap((line) => wrapped(printableLine(line), "  ", style.width)),
		...bySeverity(gate.findings).flatMap((finding) => ["", ...findingLines(finding, style)]),
		...gate.findings.length > 0 ? [""] : []
	];
}
function rulesText(report) {
	const { file, commit } = report.rules;
	if (file === void 0) return "Rules: the defaults, no config.";
	return `Rules from ${printableLine(file)}${commit === void 0 ? "" : ` at ${printableLine(commit)}`}.`;
}
function terminalReport(report, style) {
	const paint = painter(style);
	const failed = report.verdict === "failed";
	return `${[
		`${paint(printableLine(report.project), "bold")}${report.head === void 0 ? "" : ` at ${printableLine(report.head).slice(0, 12)}`}`,
		"",
		...report.gates.flatMap((gate) => gateLines(gate, style)),
		...report.gates.at(-1)?.findings.length === 0 ? [""] : [],
		...report.found.flatMap((line) => wrapped(`Found ${printableLine(line)}`, "", style.width)),
		...wrapped(rulesText(report), "", style.width),
		...report.rules.proposed === void 0 ? [] : wrapped(`Proposed rules, not yet in force: ${printableLine(report.rules.proposed)}`, "", style.width),
		"",
		`${paint(failed ? "✗" : "✓", failed ? "red" : "green")} ${paint(headline(report), "bold")} (${findingCounts(allFindings(report))})`
	].join("\n")}\n`;
}

// src/reports/trouble.ts
function troubleOf(error) {
	if (error instanceof UserError) {
		const { message, fix, location } = error;
		return {
			message,
			fix,
			...location === void 0 ? {} : { location }
		};
	}
	return {
		message: `Specgate has a bug: ${error instanceof Error ? error.message : String(error)}`,
		fix: "The log of the run holds the stack trace: please report it."
	};
}
function troubleMarkdown(trouble, links, key) {
	const place = trouble.location;
	const label = place === void 0 ? "" : code(`${clipLine(place.file, 400)}:${place.line}`);
	const address = place === void 0 ? void 0 : permalink(links, place);
	return [
		...key === void 0 ? [] : [commentMarker(key)],
		"## 🛑 Checkpoint not made: Specgate could not do its work",
		"",
		`**Problem:** ${text(clipLine(trouble.message, 2e3))}${label === "" ? "" : "  "}`,
		...label === "" ? [] : [address === void 0 ? label : link(label, address)],
		"",
		`*Mend:* ${text(clipLine(trouble.fix, 1e3))}`,
		...links.run === void 0 ? [] : ["", `<sub>Log: ${link("this run", links.run)}.</sub>`],
		""
	].join("\n");
}

// src/reports/junit.ts
function attribute(text) {
	return escapeXml(visibleLine(text));
}
function escapeXml(text) {
	return text.replace(/[\ufffe\uffff]/g, "�").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/##\[/g, "##&#91;");
}
function findingText(finding) {
	return [...finding.locations.map((place) => `${place.role} ${place.file}:${place.line}${place.label === void 0 ? "" : ` ${place.label}`}`), ...finding.fix === "" ? [] : [`Mend: ${finding.fix}`]].join("\n");
}
function findingCase(gate, finding) {
	const place = finding.locations[0];
	const where = place === void 0 ? "" : ` file="${attribute(place.file)}" line="${place.line}"`;
	const name = attribute(`${finding.label} ${finding.subject}`);
	const content = escapeXml(visibleLines(findingText(finding)));
	const body = finding.severity === "error" ? `<failure message="${attribute(finding.message)}" type="${attribute(finding.id)}">${content}</failure>` : `<system-out>${escapeXml(visibleLine(`${finding.severity}: ${finding.message}`))}\n${content}</system-out>`;
	return `    <testcase classname="specgate.${attribute(gate.id)}" name="${name}"${where}>${body}</testcase>`;
}
function gateCase(gate) {
	const open = `    <testcase classname="specgate.${attribute(gate.id)}" name="${attribute(gate.title)}"`;
	const reason = attribute(gate.reason);
	if (gate.status === "skipped") return [`${open}><skipped message="${reason}"/></testcase>`];
	if (gate.status === "errored") return [`${open}><error message="${reason}" type="errored"/></testcase>`];
	if (gate.findings.some((finding) => finding.severity === "error")) return [];
	if (gate.status === "failed") return [`${open}><failure message="${reason}" type="failed"/></testcase>`];
	return [`${open}/>`];
}
function suite(gate) {
	const cases = [...gateCase(gate), ...gate.findings.map((finding) => findingCase(gate, finding))];
	const count = (tag) => cases.filter((xml) => xml.includes(`><${tag} `)).length;
	const counts = [
		cases.length,
		count("failure"),
		count("error"),
		count("skipped")
	];
	const [tests, failures, errors, skipped] = counts;
	const numbers = `tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
	return {
		xml: `  <testsuite name="${attribute(gate.title)}" ${numbers}>\n${cases.join("\n")}\n  </testsuite>`,
		counts
	};
}
function junitReport(report) {
	const suites = report.gates.map((gate) => suite(gate));
	const total = (index) => suites.reduce((sum, one) => sum + (one.counts[index] ?? 0), 0);
	const numbers = `tests="${total(0)}" failures="${total(1)}" errors="${total(2)}" skipped="${total(3)}"`;
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites name="${attribute(`Specgate ${report.project}`)}" ${numbers}>`,
		...suites.map((one) => one.xml),
		"</testsuites>",
		""
	].join("\n");
}

// src/reports/routes.ts
function routesJson(ledger) {
	const value = {
		routes: ledger.routes.map(routeJson),
		unresolved: ledger.unresolved.map(unresolvedJson),
		excluded: ledger.excluded.map(({ route, rule, reason }) => ({
			...routeJson(route),
			rule,
			reason
		}))
	};
	return printableJson(value);
}
function routeJson(route) {
	const { method, path, location, framework, handler, guards, conditional, notes } = route;
	return {
		method,
		path,
		file: location.file,
		line: location.line,
		framework,
		handler,
		guards,
		...conditional === void 0 ? {} : { conditional },
		...notes === void 0 || notes.length === 0 ? {} : { notes }
	};
}
function unresolvedJson({ location, framework, reason, methods, path }) {
	return {
		file: location.file,
		line: location.line,
		framework,
		reason,
		...methods === void 0 ? {} : { methods },
		...path === void 0 ? {} : { path }
	};
}
function routesTable(ledger) {
	const lines = [...table([
		"Method",
		"Path",
		"Handler",
		"Registered at"
	], ledger.routes.map((route) => [
		route.method,
		route.path,
		[...route.guards, route.handler].join(" → "),
		`${route.location.file}:${route.location.line}`
	]))];
	if (ledger.excluded.length > 0) lines.push("", "Excluded", ...table([], ledger.excluded.map(excludedRow)));
	if (ledger.unresolved.length > 0) lines.push("", "Unresolved", ...table([], ledger.unresolved.map(unresolvedRow)));
	const frameworks = ledger.frameworks.map((framework) => framework.title).join(", ") || "no framework found";
	lines.push("", `${ledger.routes.length} routes, ${ledger.excluded.length} excluded, ${ledger.unresolved.length} unresolved · ${frameworks} · ${ledger.files.evaluated} files evaluated`);
	return `${lines.join("\n")}\n`;
}
function excludedRow({ route, reason }) {
	return [
		route.method,
		route.path,
		reason,
		`${route.location.file}:${route.location.line}`
	];
}
function unresolvedRow({ location, reason, methods, path }) {
	return [
		methods?.join(",") ?? "?",
		path ?? "?",
		reason,
		`${location.file}:${location.line}`
	];
}
function table(head, rows) {
	const shown = (head.length > 0 ? [head, ...rows] : rows).map((row) => row.map(printableLine));
	const widths = [];
	for (const row of shown) row.forEach((cell, index) => {
		widths[index] = Math.max(widths[index] ?? 0, cell.length);
	});
	return shown.map((row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ").trimEnd());
}

// src/reports/sarif.ts
const RULES_FILE = ".github/specgate.yml";
function physicalLocation(place, folder) {
	return {
		artifactLocation: {
			uri: encodePath(folder + place.file),
			uriBaseId: "%SRCROOT%"
		},
		region: {
			startLine: place.line,
			...place.endLine === void 0 ? {} : { endLine: place.endLine }
		}
	};
}
function relatedText(place) {
	return place.label === void 0 ? place.role : `${place.role}: ${place.label}`;
}
function result(finding, ruleIndex, folder, rulesFile) {
	const [first, ...related] = finding.locations;
	return {
		ruleId: finding.id,
		ruleIndex,
		level: finding.severity,
		message: { text: [finding.subject, finding.message].filter((part) => part !== "").join(": ") || finding.id },
		locations: [{ physicalLocation: physicalLocation(first ?? {
			file: rulesFile,
			line: 1
		}, folder) }],
		...related.length === 0 ? {} : { relatedLocations: related.map((place, index) => ({
			id: index + 1,
			message: { text: relatedText(place) },
			physicalLocation: physicalLocation(place, folder)
		})) },
		partialFingerprints: { "specgateSubject/v1": `${finding.id}|${finding.subject}|${first?.file ?? ""}` },
		properties: { fix: finding.fix }
	};
}
function rules(findings) {
	const byId = /* @__PURE__ */ new Map();
	for (const finding of findings) if (!byId.has(finding.id)) byId.set(finding.id, finding);
	return [...byId.values()];
}
function sarifReport(report, folder) {
	const findings = allFindings(report);
	const known = rules(findings);
	const ids = known.map((rule) => rule.id);
	const rulesFile = report.rules.file ?? RULES_FILE;
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Specgate",
				rules: known.map((rule) => ({
					id: rule.id,
					shortDescription: { text: rule.label },
					help: { text: rule.fix === "" ? rule.label : rule.fix },
					defaultConfiguration: { level: rule.severity }
				}))
			} },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
			...report.head === void 0 ? {} : { properties: { commit: report.head } },
			results: findings.map((finding) => result(finding, ids.indexOf(finding.id), folder, rulesFile))
		}]
	};
	return printableJson(log);
}

export { visibleLines as S, allFindings as _, troubleMarkdown as a, clipLine as b, terminalReport as c, SUMMARY_LIMIT as d, checkpointMarkdown as f, annotations as g, commentMarker as h, junitReport as i, jsonReport as l, checkpointComment as m, routesJson as n, troubleOf as o, jobSummary as p, routesTable as r, columns as s, sarifReport as t, printableJson as u, failedGates as v, visibleLine as x, headline as y };