import { b as run, it as openGit, ot as UserError, rt as Root, v as exitCode } from "./run.js";
import { a as setOutput, i as notice, n as error, o as warning, r as getInput, s as summary } from "./actions.js";
import { c as number, d as record, i as array, l as object, m as union, o as int, p as string, s as literal } from "./zod.js";
import { _ as allFindings, a as troubleMarkdown, b as clipLine, c as terminalReport, g as annotations, h as commentMarker, l as jsonReport, m as checkpointComment, o as troubleOf, p as jobSummary, v as failedGates, x as visibleLine, y as headline } from "./reports.js";
import { lstatSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";

// src/github/checkout.ts
function demandCheckout(event, git) {
	const head = event.pullRequest?.head;
	if (head === void 0 || event.name === "pull_request") return;
	const hash = git.output([
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD"
	])?.toString("utf8").trim();
	const [header = ""] = (git.output([
		"cat-file",
		"commit",
		"HEAD"
	])?.toString("utf8") ?? "").split("\n\n");
	const parents = [...header.matchAll(/^parent (\w+)$/gm)].map((match) => match[1]);
	if (hash === void 0 || hash === head || parents.includes(head)) return;
	throw new UserError(`The checkout is ${hash}, which is not the commit ${head} of the pull request.`, `On ${event.name} give actions/checkout \`ref: refs/pull/${event.pullRequest?.number}/merge\`. Specgate runs nothing of it.`);
}

// src/github/failure.ts
const thrown = object({
	status: number().optional(),
	message: string(),
	response: object({ headers: record(string(), union([string(), number()]).optional()) }).optional()
});
const DAY = 86400;
function secondsToWait(headers) {
	const after = Number(headers["retry-after"]);
	if (Number.isFinite(after) && after >= 0) return Math.min(after, DAY);
	if (String(headers["x-ratelimit-remaining"]) !== "0") return void 0;
	const reset = Number(headers["x-ratelimit-reset"]) - Date.now() / 1e3;
	return Number.isFinite(reset) ? Math.min(Math.max(reset, 0), DAY) : void 0;
}
function failureOf(error) {
	const parsed = thrown.safeParse(error);
	if (!parsed.success) return {
		kind: "other",
		message: String(error)
	};
	const { status, message, response } = parsed.data;
	if (response === void 0) return {
		kind: status === void 0 ? "other" : "down",
		message
	};
	const wait = secondsToWait(response.headers);
	if (status === 429 || status === 403 && (wait !== void 0 || /rate limit/i.test(message))) return {
		kind: "limited",
		status,
		message,
		wait: wait ?? 60
	};
	const known = status === void 0 ? {} : { status };
	if (status === 401 || status === 403 || status === 404) return {
		kind: "denied",
		...known,
		message
	};
	return {
		kind: status !== void 0 && status >= 500 ? "down" : "other",
		...known,
		message
	};
}

// src/github/conversation.ts
const person = object({
	login: string(),
	type: string().optional()
});
const pullSchema = object({
	user: person.nullable(),
	head: object({ sha: string() })
});
const reviewSchema = object({
	user: person.nullable(),
	body: string().nullish(),
	state: string(),
	submitted_at: string().nullish(),
	commit_id: string().nullish(),
	html_url: string()
});
const commentSchema$1 = object({
	user: person.nullable(),
	body: string().nullish(),
	updated_at: string(),
	html_url: string(),
	performed_via_github_app: object({}).nullish()
});
const suitesSchema = object({ check_suites: array(object({ created_at: string().nullish() })) });
const commitSchema = object({ commit: object({ committer: object({ date: string().optional() }).nullish() }) });
const STATES = /* @__PURE__ */ new Set([
	"approved",
	"changes_requested",
	"commented",
	"dismissed",
	"pending"
]);
const PERMISSIONS = /* @__PURE__ */ new Set([
	"admin",
	"maintain",
	"write",
	"triage",
	"read",
	"none"
]);
async function readConversation(octokit, where, own) {
	const { owner, repo, number } = where;
	const pull = pullSchema.parse((await octokit.rest.pulls.get({
		owner,
		repo,
		pull_number: number
	})).data);
	const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, {
		owner,
		repo,
		pull_number: number,
		per_page: 100
	});
	const comments = await octokit.paginate(octokit.rest.issues.listComments, {
		owner,
		repo,
		issue_number: number,
		per_page: 100
	});
	const statements = [...reviews.flatMap(reviewStatement), ...comments.flatMap(commentStatement)].filter((statement) => !own(statement.body)).sort((a, b) => a.at - b.at);
	const permissions = {};
	for (const login of new Set(statements.filter(({ bot }) => !bot).map(({ author }) => author))) permissions[login.toLowerCase()] = await permissionOf(octokit, where, login);
	return {
		author: pull.user?.login ?? "",
		head: pull.head.sha,
		headSince: await arrivalOf(octokit, where, pull.head.sha),
		statements,
		permissions
	};
}
function isBot(user) {
	return user.type === "Bot" || user.login.endsWith("[bot]");
}
function reviewStatement(described) {
	const { user, body, state, submitted_at: at, commit_id: commit, html_url: url } = reviewSchema.parse(described);
	const known = state.toLowerCase();
	if (user === null || at == null || !STATES.has(known)) return [];
	return [{
		kind: "review",
		state: known,
		author: user.login,
		bot: isBot(user),
		body: body ?? "",
		at: Date.parse(at),
		url,
		...commit == null ? {} : { commit }
	}];
}
function commentStatement(described) {
	const { user, body, updated_at: at, html_url: url, performed_via_github_app: app } = commentSchema$1.parse(described);
	if (user === null) return [];
	return [{
		kind: "comment",
		author: user.login,
		bot: isBot(user) || app != null,
		body: body ?? "",
		at: Date.parse(at),
		url
	}];
}
async function permissionOf(octokit, { owner, repo }, username) {
	try {
		const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
			owner,
			repo,
			username
		});
		return [data.role_name, data.permission].find((name) => PERMISSIONS.has(name)) ?? "none";
	} catch (error) {
		if (failureOf(error).status === 404) return "none";
		throw error;
	}
}
async function arrivalOf(octokit, { owner, repo }, ref) {
	const times = suitesSchema.parse((await octokit.rest.checks.listSuitesForRef({
		owner,
		repo,
		ref,
		per_page: 100
	})).data).check_suites.flatMap(({ created_at: at }) => at == null ? [] : [Date.parse(at)]);
	if (times.length > 0) return Math.min(...times);
	const { commit } = commitSchema.parse((await octokit.rest.repos.getCommit({
		owner,
		repo,
		ref
	})).data);
	return commit.committer?.date === void 0 ? Number.MAX_SAFE_INTEGER : Date.parse(commit.committer.date);
}

// src/github/event.ts
const LARGEST = 33554432;
const hash = string().regex(/^[0-9a-f]{40,64}$/);
const side = object({
	sha: hash,
	repo: object({ full_name: string() }).nullish()
});
const pullRequestPayload = object({
	number: int().positive(),
	body: string().nullish(),
	head: side,
	base: side
});
const payloadSchema = object({
	pull_request: pullRequestPayload.optional(),
	merge_group: object({ base_sha: hash }).optional(),
	issue: object({
		number: int().positive(),
		body: string().nullish(),
		pull_request: object({}).optional()
	}).optional()
});
function pullRequestOf(described) {
	const { number, body, head, base } = pullRequestPayload.parse(described);
	return {
		number,
		body: body ?? "",
		head: head.sha,
		base: base.sha,
		fork: head.repo?.full_name !== base.repo?.full_name
	};
}
function unreadable(problem) {
	return new UserError(`The event of this run cannot be read: ${problem}.`, "Let GitHub Actions write the file that GITHUB_EVENT_PATH names; without it the base of the pull request is not known.");
}
function readPayload(path) {
	let text;
	try {
		const status = statSync(path);
		if (!status.isFile() || status.size > LARGEST) throw unreadable(`${path} is no file of a sensible size`);
		text = readFileSync(path, "utf8");
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw unreadable(error instanceof Error ? error.message : String(error));
	}
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw unreadable(`${path} is not JSON`);
	}
	const payload = payloadSchema.safeParse(value);
	if (payload.success) return payload.data;
	const [issue] = payload.error.issues;
	throw unreadable(`${path}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not an event"}`);
}
function pullRequestIn(payload) {
	if (payload.pull_request !== void 0) return pullRequestOf(payload.pull_request);
	const { issue } = payload;
	if (issue?.pull_request === void 0) return void 0;
	return {
		number: issue.number,
		body: issue.body ?? "",
		fork: false
	};
}
function webAddress(text) {
	return text !== void 0 && /^https?:\/\/[\w.:-]+(?:\/[\w./-]*)?$/.test(text) ? text.replace(/\/+$/, "") : void 0;
}
function readEvent(environment) {
	const path = environment["GITHUB_EVENT_PATH"];
	const payload = path === void 0 || path === "" ? {} : readPayload(path);
	const named = /^([\w.-]+)\/([\w.-]+)$/.exec(environment["GITHUB_REPOSITORY"] ?? "");
	const [, owner, name] = named ?? [];
	const server = webAddress(environment["GITHUB_SERVER_URL"]) ?? "https://github.com";
	const run = environment["GITHUB_RUN_ID"];
	const pullRequest = pullRequestIn(payload);
	const repositoryUrl = named === null ? void 0 : `${server}/${owner}/${name}`;
	return {
		name: environment["GITHUB_EVENT_NAME"] ?? "",
		...owner === void 0 || name === void 0 ? {} : { repository: {
			owner,
			name
		} },
		...repositoryUrl === void 0 ? {} : { repositoryUrl },
		...repositoryUrl !== void 0 && /^\d+$/.test(run ?? "") ? { runUrl: `${repositoryUrl}/actions/runs/${run}` } : {},
		...pullRequest === void 0 ? {} : { pullRequest },
		...payload.merge_group === void 0 ? {} : { queueBase: payload.merge_group.base_sha }
	};
}

// src/github/retry.ts
const ATTEMPTS$1 = 4;
const LONGEST_WAIT = 60;
const pause = (seconds) => new Promise((resolve) => {
	setTimeout(resolve, seconds * 1e3);
});
async function withRetries(ask, repeatable, wait = pause) {
	for (let attempt = 1;; attempt += 1) try {
		return await ask();
	} catch (error) {
		const failure = failureOf(error);
		const again = failure.kind === "limited" || failure.kind === "down" && repeatable;
		const seconds = failure.wait ?? 2 ** (attempt - 1);
		if (!again || attempt === ATTEMPTS$1 || seconds > LONGEST_WAIT) throw error;
		await wait(seconds);
	}
}

// src/github/client.ts
const PATIENCE = 20;
const WORKFLOW_IDENTITY = { login: "github-actions[bot]" };
const userSchema = object({
	login: string(),
	id: number()
});
const commentSchema = object({
	id: number(),
	body: string().optional(),
	user: userSchema.nullable(),
	html_url: string()
});
const viewerSchema = object({ viewer: object({
	login: string(),
	databaseId: number().nullish()
}) });
const fileSchema = object({
	type: literal("file"),
	encoding: literal("base64"),
	content: string()
});
function commentOf(described) {
	const { id, body, user, html_url: url } = commentSchema.parse(described);
	return {
		id,
		body: body ?? "",
		...user === null ? {} : { author: user },
		url
	};
}
async function openClient(token, repository, environment, wait = pause) {
	const { getOctokit } = await import("./github2.js");
	const silent = () => void 0;
	const octokit = getOctokit(token, {
		baseUrl: environment["GITHUB_API_URL"] || "https://api.github.com",
		userAgent: "specgate",
		log: {
			debug: silent,
			info: silent,
			warn: silent,
			error: silent
		}
	});
	octokit.hook.wrap("request", (request, options) => {
		const ask = async () => request({
			...options,
			request: {
				...options.request,
				signal: AbortSignal.timeout(PATIENCE * 1e3)
			}
		});
		return withRetries(ask, options.method !== "POST" || options.url === "/graphql", wait);
	});
	const where = {
		owner: repository.owner,
		repo: repository.name
	};
	const { issues, pulls, repos, users } = octokit.rest;
	return {
		async identity() {
			try {
				const { viewer } = viewerSchema.parse(await octokit.graphql("query { viewer { login databaseId } }"));
				return {
					login: viewer.login,
					...viewer.databaseId == null ? {} : { id: viewer.databaseId }
				};
			} catch (error) {
				if (failureOf(error).kind === "down") throw error;
			}
			try {
				const { login, id } = userSchema.parse((await users.getAuthenticated()).data);
				return {
					login,
					id
				};
			} catch (error) {
				if (failureOf(error).kind === "down") throw error;
				return WORKFLOW_IDENTITY;
			}
		},
		async comments(pullRequest) {
			return (await octokit.paginate(issues.listComments, {
				...where,
				issue_number: pullRequest,
				per_page: 100
			})).map((comment) => commentOf(comment));
		},
		async createComment(pullRequest, body) {
			return commentOf((await issues.createComment({
				...where,
				issue_number: pullRequest,
				body
			})).data);
		},
		async updateComment(id, body) {
			return commentOf((await issues.updateComment({
				...where,
				comment_id: id,
				body
			})).data);
		},
		async deleteComment(id) {
			await issues.deleteComment({
				...where,
				comment_id: id
			});
		},
		async pullRequest(number) {
			return pullRequestOf((await pulls.get({
				...where,
				pull_number: number
			})).data);
		},
		async setStatus(commit, { context, state, description, url }) {
			await repos.createCommitStatus({
				...where,
				sha: commit,
				context,
				state,
				description,
				...url === void 0 ? {} : { target_url: url }
			});
		},
		async conversation(number, own) {
			return readConversation(octokit, {
				...where,
				number
			}, own);
		},
		async fileAt(path, commit) {
			try {
				const { data } = await repos.getContent({
					...where,
					path,
					ref: commit
				});
				return Buffer.from(fileSchema.parse(data).content, "base64").toString("utf8");
			} catch (error) {
				if (failureOf(error).status === 404) return void 0;
				throw error;
			}
		}
	};
}

// src/github/inputs.ts
function optional(name) {
	return getInput(name) || void 0;
}
function yesOrNo(name, otherwise) {
	const text = getInput(name).toLowerCase();
	if (text === "") return otherwise;
	if (text === "true" || text === "false") return text === "true";
	throw new UserError(`The input ${name} is ${JSON.stringify(text)}, which is neither true nor false.`, `Write \`${name}: true\` or \`${name}: false\`.`);
}
function readInputs() {
	const config = optional("config");
	const base = optional("base");
	const token = optional("token");
	const reportPath = optional("report-path");
	const steps = optional("steps");
	const status = optional("status");
	const only = getInput("only").split(/[\s,]+/).filter((id) => id !== "");
	return {
		directory: getInput("directory") || ".",
		key: getInput("key") || "default",
		comment: yesOrNo("comment", true),
		...config === void 0 ? {} : { config },
		...base === void 0 ? {} : { base },
		...token === void 0 ? {} : { token },
		...reportPath === void 0 ? {} : { reportPath },
		...steps === void 0 ? {} : { steps },
		...status === void 0 ? {} : { status },
		...only.length === 0 ? {} : { only }
	};
}

// src/github/report-file.ts
function isInside(directory, path) {
	const way = relative(directory, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function isLink(path) {
	try {
		return lstatSync(path).isSymbolicLink();
	} catch {
		return false;
	}
}
function refuseLeavingLink(path, workspace) {
	const home = realpathSync(workspace);
	let existing = path;
	while (!isLink(existing) && existing !== dirname(existing)) try {
		realpathSync(existing);
		break;
	} catch {
		existing = dirname(existing);
	}
	let real;
	try {
		real = realpathSync(existing);
	} catch {}
	if (real !== void 0 && isInside(home, real)) return;
	throw new UserError(`The report cannot be written to ${path}: a symbolic link leads out of the workspace.`, "Name a path that the checkout does not hold, or leave `report-path` out.");
}
function writeReportFile(content, named, key, environment) {
	const workspace = resolve(environment["GITHUB_WORKSPACE"] || ".");
	const own = join(environment["RUNNER_TEMP"] || tmpdir(), `specgate-${encodeURIComponent(key)}.json`);
	const path = named === void 0 ? own : resolve(workspace, named);
	try {
		if (isInside(workspace, path)) refuseLeavingLink(path, workspace);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError(`The report cannot be written to ${path}: ${error instanceof Error ? error.message : String(error)}.`, "Name a file that can be written in `report-path`.");
	}
	return path;
}

// src/github/runner.ts
const LEVELS = {
	error,
	notice,
	warning
};
function log(text) {
	const token = randomUUID();
	process.stdout.write(`::stop-commands::${token}\n${text.replace(/\n$/, "")}\n::${token}::\n`);
}
function annotate({ level, message, title, file, line, endLine }) {
	const place = {
		title,
		...file === void 0 ? {} : { file },
		...line === void 0 ? {} : { startLine: line },
		...endLine === void 0 ? {} : { endLine }
	};
	LEVELS[level](message, place);
}
function say(level, message) {
	LEVELS[level](message, { title: "Specgate" });
}
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
async function writeSummary(markdown) {
	if (!process.env["GITHUB_STEP_SUMMARY"]) return;
	try {
		await summary.addRaw(markdown).write();
	} catch (thrown) {
		say("warning", `No job summary: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
	}
}

// src/github/sticky-comment.ts
const ATTEMPTS = 3;
function isBy(author, self) {
	if (author === void 0) return false;
	return self.id !== void 0 && author.id !== void 0 ? author.id === self.id : author.login.toLowerCase() === self.login.toLowerCase();
}
function stored(body) {
	return body.replace(/\r\n?/g, "\n").trim();
}
async function ownComments(client, pullRequest, marker, self) {
	return (await client.comments(pullRequest)).filter((comment) => comment.body.startsWith(marker) && isBy(comment.author, self));
}
async function removeDuplicates(client, duplicates) {
	for (const duplicate of duplicates) try {
		await client.deleteComment(duplicate.id);
	} catch {}
}
async function write(client, pullRequest, body, comment) {
	if (comment === void 0) return {
		action: "created",
		url: (await client.createComment(pullRequest, body)).url
	};
	if (stored(comment.body) === stored(body)) return {
		action: "unchanged",
		url: comment.url
	};
	return {
		action: "updated",
		url: (await client.updateComment(comment.id, body)).url
	};
}
async function postComment(client, pullRequest, marker, body) {
	const self = await client.identity();
	for (let attempt = 1;; attempt += 1) {
		const [comment, ...duplicates] = await ownComments(client, pullRequest, marker, self);
		try {
			const posted = await write(client, pullRequest, body, comment);
			await removeDuplicates(client, duplicates);
			return posted;
		} catch (error) {
			const failure = failureOf(error);
			const removedMeanwhile = comment !== void 0 && failure.status === 404;
			const perhapsMade = comment === void 0 && failure.kind === "down";
			if (attempt === ATTEMPTS || !(removedMeanwhile || perhapsMade)) throw error;
		}
	}
}
function whyNoComment(error, fork) {
	const { kind, message, status } = failureOf(error);
	const said = status === void 0 ? `No answer: ${message}` : `GitHub says ${status}: ${message}`;
	switch (kind) {
		case "denied":
			if (fork) return `No comment on this pull request: it comes from a fork, whose token may only read. The job summary holds the whole report. (${said})`;
			return `No comment on this pull request: the token may not write one. Give the job \`permissions: { contents: read, pull-requests: write }\`. The job summary holds the whole report. (${said})`;
		case "limited": return `No comment on this pull request: too many requests. The job summary holds the whole report. (${said})`;
		default: return `No comment on this pull request. The job summary holds the whole report. (${said})`;
	}
}

// src/github/publish.ts
function linksOf(event, folder, checked) {
	const commit = event.pullRequest?.head ?? checked;
	return {
		folder,
		...event.repositoryUrl === void 0 ? {} : { repository: event.repositoryUrl },
		...commit === void 0 ? {} : { commit },
		...event.runUrl === void 0 ? {} : { run: event.runUrl }
	};
}
async function comment({ inputs, event, client }, body) {
	const { pullRequest } = event;
	if (!inputs.comment || pullRequest === void 0) return;
	if (client === void 0) {
		say("notice", "No comment on this pull request: there is no token. The job summary holds the whole report.");
		return;
	}
	try {
		const posted = await postComment(client, pullRequest.number, commentMarker(inputs.key), body);
		log(`Comment ${posted.action}: ${posted.url}`);
	} catch (error) {
		say("notice", whyNoComment(error, pullRequest.fork));
	}
}
const DESCRIPTION = 140;
async function status({ inputs, event, client }, state, description) {
	const head = event.pullRequest?.head;
	if (inputs.status === void 0 || head === void 0 || client === void 0) return;
	const url = event.runUrl === void 0 ? {} : { url: event.runUrl };
	try {
		await client.setStatus(head, {
			context: inputs.status,
			state,
			description: clipLine(visibleLine(description), DESCRIPTION),
			...url
		});
	} catch (error) {
		say("notice", `No commit status: ${failureOf(error).message}. It needs \`permissions: { statuses: write }\`.`);
	}
}
function outputsOf(report, path) {
	const findings = allFindings(report);
	const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return {
		verdict: report.verdict,
		report: path,
		"failed-gates": failedGates(report).join(","),
		operations: report.counts.operations,
		routes: report.counts.routes,
		unresolved: report.counts.unresolved,
		findings: findings.length,
		errors: count("error"),
		warnings: count("warning")
	};
}
async function publishReport(stage, report, folder) {
	const { inputs, event, environment } = stage;
	const links = linksOf(event, folder, report.head);
	log(terminalReport(report, {
		colour: !environment["NO_COLOR"],
		width: 120
	}));
	const { shown, left } = annotations(report, folder);
	for (const annotation of shown) annotate(annotation);
	if (left !== void 0) say("notice", `GitHub shows no more than 10 annotations of a kind: ${left} more in the job summary.`);
	await writeSummary(jobSummary(report, links));
	setOutputs(outputsOf(report, writeReportFile(jsonReport(report), inputs.reportPath, inputs.key, environment)));
	await comment(stage, checkpointComment(report, links, inputs.key));
	await status(stage, report.verdict === "passed" ? "success" : "failure", headline(report));
}
async function publishTrouble(stage, trouble, folder) {
	const links = linksOf(stage.event, folder, void 0);
	setOutputs({
		verdict: "errored",
		"failed-gates": ""
	});
	await writeSummary(troubleMarkdown(trouble, links));
	await comment(stage, troubleMarkdown(trouble, links, stage.inputs.key));
	await status(stage, "error", "Specgate could not do its work");
}
function annotateTrouble(trouble, folder) {
	const { message, fix, location } = trouble;
	annotate({
		level: "error",
		title: "Specgate could not do its work",
		message: `${message}\nMend: ${fix}`,
		...location === void 0 ? {} : {
			file: folder + location.file,
			line: location.line
		}
	});
}

// src/github/pull-request.ts
async function withPullRequest(event, client, environment) {
	const { pullRequest } = event;
	if (pullRequest === void 0) return event;
	const known = pullRequest.base !== void 0;
	const repeated = Number(environment["GITHUB_RUN_ATTEMPT"]) > 1;
	if (known && (!repeated || client === void 0)) return event;
	const asked = await ask(pullRequest, client);
	if ("message" in asked) {
		if (known) return event;
		throw new UserError(`The commits of pull request ${pullRequest.number} are not known: ${asked.message}.`, "Give the job a token with `permissions: { contents: read, pull-requests: write }`, or name the `base`.");
	}
	return {
		...event,
		pullRequest: known ? {
			...pullRequest,
			body: asked.body
		} : asked
	};
}
async function ask({ number }, client) {
	if (client === void 0) return { message: "there is no token to ask GitHub with" };
	try {
		return await client.pullRequest(number);
	} catch (error) {
		return { message: failureOf(error).message };
	}
}

// src/action.ts
function gitOf(directory) {
	try {
		return openGit(new Root(directory), { environment: process.env });
	} catch {
		return;
	}
}
async function clientFor(token, event) {
	if (token === void 0 || event.repository === void 0) return void 0;
	return openClient(token, event.repository, process.env);
}
function baseReader(client, folder) {
	return async (file, commit) => {
		try {
			return await client.fileAt(folder + file, commit);
		} catch (error) {
			throw new UserError(`The rules at the base cannot be read: ${failureOf(error).message}.`, "Set `fetch-depth: 0` for actions/checkout, or give the job `permissions: { contents: read }`.");
		}
	};
}
function approvalReader(client, number) {
	return async () => {
		try {
			return await client.conversation(number, (body) => body.startsWith("<!-- specgate:checkpoint "));
		} catch (error) {
			return { message: failureOf(error).message };
		}
	};
}
async function checkpoint(inputs, stage) {
	const { event, client } = stage;
	const directory = resolve(process.env["GITHUB_WORKSPACE"] || ".", inputs.directory);
	const git = gitOf(directory);
	const folder = git?.folder ?? "";
	try {
		if (git !== void 0) demandCheckout(event, git);
		const { pullRequest, queueBase } = event;
		const base = inputs.base ?? pullRequest?.base ?? queueBase;
		const { report } = await run({
			directory,
			environment: process.env,
			...inputs.config === void 0 ? {} : { config: inputs.config },
			...inputs.only === void 0 ? {} : { only: inputs.only },
			...base === void 0 ? {} : { base },
			...pullRequest?.head === void 0 ? {} : { head: pullRequest.head },
			...pullRequest === void 0 ? {} : { pullRequestBody: pullRequest.body },
			...event.repository === void 0 ? {} : { project: event.repository.name },
			...client === void 0 ? {} : { readBase: baseReader(client, folder) },
			...inputs.steps === void 0 ? {} : { steps: inputs.steps },
			...client === void 0 || pullRequest === void 0 ? {} : { readApproval: approvalReader(client, pullRequest.number) }
		});
		await publishReport(stage, report, folder);
		return exitCode(report);
	} catch (error) {
		tellTrouble(error, folder);
		await publishTrouble(stage, troubleOf(error), folder);
		return 2;
	}
}
function tellTrouble(error, folder) {
	if (!(error instanceof UserError)) log(error instanceof Error ? error.stack ?? error.message : String(error));
	annotateTrouble(troubleOf(error), folder);
}
async function main() {
	try {
		const inputs = readInputs();
		const read = readEvent(process.env);
		const client = await clientFor(inputs.token, read);
		return await checkpoint(inputs, {
			inputs,
			event: await withPullRequest(read, client, process.env),
			client,
			environment: process.env
		});
	} catch (error) {
		tellTrouble(error, "");
		return 2;
	}
}
process.exitCode = await main();

export {  };