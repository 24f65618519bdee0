// virtual/openapi-schema-3-1.js
const validate = validate20;
var openapi_schema_3_1_default = validate20;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^3\\.1\\.\\d+(-.+)?$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.name = true;
			props0.url = true;
			props0.email = true;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				validate22.errors = [{
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				}];
				return false;
			}
			var valid2 = true;
		} else var valid2 = true;
		if (valid2) {
			if (data.url !== void 0) {
				if (typeof data.url !== "string") {
					validate22.errors = [{
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid2 = true;
			} else var valid2 = true;
			if (valid2) {
				if (data.email !== void 0) {
					if (typeof data.email !== "string") {
						validate22.errors = [{
							instancePath: instancePath + "/email",
							schemaPath: "#/properties/email/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid2 = true;
				} else var valid2 = true;
				if (valid2) {
					if (props0 !== true) {
						for (const key1 in data) if (!props0 || !props0[key1]) {
							validate22.errors = [{
								instancePath,
								schemaPath: "#/unevaluatedProperties",
								keyword: "unevaluatedProperties",
								params: { unevaluatedProperty: key1 }
							}];
							return false;
						}
					}
				}
			}
		}
	} else {
		validate22.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate22.errors = vErrors;
	return true;
}
validate22.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (_errs0 === errors) {
		const _errs2 = errors;
		let valid2 = false;
		let passing0 = null;
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.identifier === void 0 && (missing0 = "identifier")) {
				const err0 = {
					instancePath,
					schemaPath: "#/oneOf/0/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		if (_valid0) {
			valid2 = true;
			passing0 = 0;
		}
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.url === void 0 && (missing1 = "url")) {
				const err1 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing1 }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid2) {
			valid2 = false;
			passing0 = [passing0, 1];
		} else if (_valid0) {
			valid2 = true;
			passing0 = 1;
		}
		if (!valid2) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf",
				keyword: "oneOf",
				params: { passingSchemas: passing0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
			validate24.errors = vErrors;
			return false;
		} else {
			errors = _errs2;
			if (vErrors !== null) {
				if (_errs2) vErrors.length = _errs2;
				else vErrors = null;
			}
		}
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing2;
			if (data.name === void 0 && (missing2 = "name")) {
				validate24.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing2 }
				}];
				return false;
			} else {
				if (props0 !== true) {
					props0 = props0 || {};
					props0.name = true;
					props0.identifier = true;
					props0.url = true;
				}
				if (data.name !== void 0) {
					const _errs5 = errors;
					if (typeof data.name !== "string") {
						validate24.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid3 = _errs5 === errors;
				} else var valid3 = true;
				if (valid3) {
					if (data.identifier !== void 0) {
						const _errs7 = errors;
						if (typeof data.identifier !== "string") {
							validate24.errors = [{
								instancePath: instancePath + "/identifier",
								schemaPath: "#/properties/identifier/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid3 = _errs7 === errors;
					} else var valid3 = true;
					if (valid3) {
						if (data.url !== void 0) {
							const _errs9 = errors;
							const _errs10 = errors;
							if (errors === _errs10) {
								if (errors === _errs10) {
									if (!(typeof data.url === "string")) {
										validate24.errors = [{
											instancePath: instancePath + "/url",
											schemaPath: "#/$defs/uri/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
							}
							var valid3 = _errs9 === errors;
						} else var valid3 = true;
						if (valid3) {
							if (props0 !== true) {
								for (const key1 in data) if (!props0 || !props0[key1]) {
									validate24.errors = [{
										instancePath,
										schemaPath: "#/unevaluatedProperties",
										keyword: "unevaluatedProperties",
										params: { unevaluatedProperty: key1 }
									}];
									return false;
								}
							}
						}
					}
				}
			}
		} else {
			validate24.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate24.errors = vErrors;
	return errors === 0;
}
validate24.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.title === void 0 && (missing0 = "title") || data.version === void 0 && (missing0 = "version")) {
				validate21.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (props0 !== true) {
					props0 = props0 || {};
					props0.title = true;
					props0.summary = true;
					props0.description = true;
					props0.termsOfService = true;
					props0.contact = true;
					props0.license = true;
					props0.version = true;
				}
				if (data.title !== void 0) {
					const _errs2 = errors;
					if (typeof data.title !== "string") {
						validate21.errors = [{
							instancePath: instancePath + "/title",
							schemaPath: "#/properties/title/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid2 = _errs2 === errors;
				} else var valid2 = true;
				if (valid2) {
					if (data.summary !== void 0) {
						const _errs4 = errors;
						if (typeof data.summary !== "string") {
							validate21.errors = [{
								instancePath: instancePath + "/summary",
								schemaPath: "#/properties/summary/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid2 = _errs4 === errors;
					} else var valid2 = true;
					if (valid2) {
						if (data.description !== void 0) {
							const _errs6 = errors;
							if (typeof data.description !== "string") {
								validate21.errors = [{
									instancePath: instancePath + "/description",
									schemaPath: "#/properties/description/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid2 = _errs6 === errors;
						} else var valid2 = true;
						if (valid2) {
							if (data.termsOfService !== void 0) {
								const _errs8 = errors;
								if (typeof data.termsOfService !== "string") {
									validate21.errors = [{
										instancePath: instancePath + "/termsOfService",
										schemaPath: "#/properties/termsOfService/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid2 = _errs8 === errors;
							} else var valid2 = true;
							if (valid2) {
								if (data.contact !== void 0) {
									const _errs10 = errors;
									if (!validate22(data.contact, {
										instancePath: instancePath + "/contact",
										parentData: data,
										parentDataProperty: "contact",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
										errors = vErrors.length;
									}
									var valid2 = _errs10 === errors;
								} else var valid2 = true;
								if (valid2) {
									if (data.license !== void 0) {
										const _errs11 = errors;
										if (!validate24(data.license, {
											instancePath: instancePath + "/license",
											parentData: data,
											parentDataProperty: "license",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
											errors = vErrors.length;
										}
										var valid2 = _errs11 === errors;
									} else var valid2 = true;
									if (valid2) {
										if (data.version !== void 0) {
											const _errs12 = errors;
											if (typeof data.version !== "string") {
												validate21.errors = [{
													instancePath: instancePath + "/version",
													schemaPath: "#/properties/version/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid2 = _errs12 === errors;
										} else var valid2 = true;
										if (valid2) {
											if (props0 !== true) {
												for (const key1 in data) if (!props0 || !props0[key1]) {
													validate21.errors = [{
														instancePath,
														schemaPath: "#/unevaluatedProperties",
														keyword: "unevaluatedProperties",
														params: { unevaluatedProperty: key1 }
													}];
													return false;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate21.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.default === void 0 && (missing0 = "default")) {
			validate28.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (props0 !== true) {
				props0 = props0 || {};
				props0.enum = true;
				props0.default = true;
				props0.descriptions = true;
			}
			if (data.enum !== void 0) {
				let data0 = data.enum;
				if (Array.isArray(data0)) {
					if (data0.length < 1) {
						validate28.errors = [{
							instancePath: instancePath + "/enum",
							schemaPath: "#/properties/enum/minItems",
							keyword: "minItems",
							params: { limit: 1 }
						}];
						return false;
					} else {
						const len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) if (typeof data0[i0] !== "string") {
							validate28.errors = [{
								instancePath: instancePath + "/enum/" + i0,
								schemaPath: "#/properties/enum/items/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					}
				} else {
					validate28.errors = [{
						instancePath: instancePath + "/enum",
						schemaPath: "#/properties/enum/type",
						keyword: "type",
						params: { type: "array" }
					}];
					return false;
				}
				var valid2 = true;
			} else var valid2 = true;
			if (valid2) {
				if (data.default !== void 0) {
					if (typeof data.default !== "string") {
						validate28.errors = [{
							instancePath: instancePath + "/default",
							schemaPath: "#/properties/default/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid2 = true;
				} else var valid2 = true;
				if (valid2) {
					if (data.descriptions !== void 0) {
						if (typeof data.descriptions !== "string") {
							validate28.errors = [{
								instancePath: instancePath + "/descriptions",
								schemaPath: "#/properties/descriptions/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid2 = true;
					} else var valid2 = true;
					if (valid2) {
						if (props0 !== true) {
							for (const key1 in data) if (!props0 || !props0[key1]) {
								validate28.errors = [{
									instancePath,
									schemaPath: "#/unevaluatedProperties",
									keyword: "unevaluatedProperties",
									params: { unevaluatedProperty: key1 }
								}];
								return false;
							}
						}
					}
				}
			}
		}
	} else {
		validate28.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate28.errors = vErrors;
	return true;
}
validate28.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate27.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.url === void 0 && (missing0 = "url")) {
				validate27.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (props0 !== true) {
					props0 = props0 || {};
					props0.url = true;
					props0.description = true;
					props0.variables = true;
				}
				if (data.url !== void 0) {
					const _errs2 = errors;
					const _errs3 = errors;
					if (errors === _errs3) {
						if (errors === _errs3) {
							if (!(typeof data.url === "string")) {
								validate27.errors = [{
									instancePath: instancePath + "/url",
									schemaPath: "#/$defs/uri/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						}
					}
					var valid2 = _errs2 === errors;
				} else var valid2 = true;
				if (valid2) {
					if (data.description !== void 0) {
						const _errs5 = errors;
						if (typeof data.description !== "string") {
							validate27.errors = [{
								instancePath: instancePath + "/description",
								schemaPath: "#/properties/description/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid2 = _errs5 === errors;
					} else var valid2 = true;
					if (valid2) {
						if (data.variables !== void 0) {
							let data2 = data.variables;
							const _errs7 = errors;
							if (errors === _errs7) {
								if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key1 in data2) {
									const _errs10 = errors;
									if (!validate28(data2[key1], {
										instancePath: instancePath + "/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
										parentData: data2,
										parentDataProperty: key1,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
										errors = vErrors.length;
									}
									if (!(_errs10 === errors)) break;
								}
								else {
									validate27.errors = [{
										instancePath: instancePath + "/variables",
										schemaPath: "#/properties/variables/type",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
							}
							var valid2 = _errs7 === errors;
						} else var valid2 = true;
						if (valid2) {
							if (props0 !== true) {
								for (const key2 in data) if (!props0 || !props0[key2]) {
									validate27.errors = [{
										instancePath,
										schemaPath: "#/unevaluatedProperties",
										keyword: "unevaluatedProperties",
										params: { unevaluatedProperty: key2 }
									}];
									return false;
								}
							}
						}
					}
				}
			}
		} else {
			validate27.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate27.errors = vErrors;
	return errors === 0;
}
validate27.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern12 = new RegExp("^/", "u");
const pattern19 = new RegExp("^(get|put|post|delete|options|head|patch|trace)$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate35.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.$ref !== void 0) {
			if (!(typeof data.$ref === "string")) {
				validate35.errors = [{
					instancePath: instancePath + "/$ref",
					schemaPath: "#/$defs/uri/type",
					keyword: "type",
					params: { type: "string" }
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.summary !== void 0) {
				if (typeof data.summary !== "string") {
					validate35.errors = [{
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.description !== void 0) {
					if (typeof data.description !== "string") {
						validate35.errors = [{
							instancePath: instancePath + "/description",
							schemaPath: "#/properties/description/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					for (const key0 in data) if (key0 !== "$ref" && key0 !== "summary" && key0 !== "description") {
						validate35.errors = [{
							instancePath,
							schemaPath: "#/unevaluatedProperties",
							keyword: "unevaluatedProperties",
							params: { unevaluatedProperty: key0 }
						}];
						return false;
					}
				}
			}
		}
	} else {
		validate35.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate35.errors = vErrors;
	return true;
}
validate35.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema53 = {
	"type": "object",
	"properties": {
		"name": { "type": "string" },
		"in": { "enum": [
			"query",
			"header",
			"path",
			"cookie"
		] },
		"description": { "type": "string" },
		"required": {
			"default": false,
			"type": "boolean"
		},
		"deprecated": {
			"default": false,
			"type": "boolean"
		},
		"allowEmptyValue": {
			"default": false,
			"type": "boolean"
		},
		"schema": { "type": ["object", "boolean"] },
		"content": { "$ref": "#/$defs/content" }
	},
	"required": ["in"],
	"oneOf": [{ "required": ["schema"] }, { "required": ["content"] }],
	"dependentSchemas": { "schema": {
		"properties": {
			"style": { "type": "string" },
			"explode": { "type": "boolean" },
			"allowReserved": {
				"default": false,
				"type": "boolean"
			}
		},
		"allOf": [
			{ "$ref": "#/$defs/examples" },
			{ "$ref": "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-path" },
			{ "$ref": "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-header" },
			{ "$ref": "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-query" },
			{ "$ref": "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-cookie" },
			{ "$ref": "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-form" }
		],
		"$defs": {
			"styles-for-path": {
				"if": {
					"properties": { "in": { "const": "path" } },
					"required": ["in"]
				},
				"then": {
					"properties": {
						"style": {
							"default": "simple",
							"enum": [
								"matrix",
								"label",
								"simple"
							]
						},
						"required": { "const": true }
					},
					"required": ["required"]
				}
			},
			"styles-for-header": {
				"if": {
					"properties": { "in": { "const": "header" } },
					"required": ["in"]
				},
				"then": { "properties": { "style": {
					"default": "simple",
					"enum": ["simple"]
				} } }
			},
			"styles-for-query": {
				"if": {
					"properties": { "in": { "const": "query" } },
					"required": ["in"]
				},
				"then": { "properties": { "style": {
					"default": "form",
					"enum": [
						"form",
						"spaceDelimited",
						"pipeDelimited",
						"deepObject"
					]
				} } }
			},
			"styles-for-cookie": {
				"if": {
					"properties": { "in": { "const": "cookie" } },
					"required": ["in"]
				},
				"then": { "properties": { "style": {
					"default": "form",
					"enum": ["form"]
				} } }
			},
			"styles-for-form": {
				"if": {
					"properties": { "style": { "const": "form" } },
					"required": ["style"]
				},
				"then": { "properties": { "explode": { "default": true } } },
				"else": { "properties": { "explode": { "default": false } } }
			}
		}
	} },
	"$ref": "#/$defs/specification-extensions",
	"unevaluatedProperties": false
};
const schema69 = {
	"if": {
		"properties": { "in": { "const": "path" } },
		"required": ["in"]
	},
	"then": {
		"properties": {
			"style": {
				"default": "simple",
				"enum": [
					"matrix",
					"label",
					"simple"
				]
			},
			"required": { "const": true }
		},
		"required": ["required"]
	}
};
const schema70 = {
	"if": {
		"properties": { "in": { "const": "header" } },
		"required": ["in"]
	},
	"then": { "properties": { "style": {
		"default": "simple",
		"enum": ["simple"]
	} } }
};
const schema71 = {
	"if": {
		"properties": { "in": { "const": "query" } },
		"required": ["in"]
	},
	"then": { "properties": { "style": {
		"default": "form",
		"enum": [
			"form",
			"spaceDelimited",
			"pipeDelimited",
			"deepObject"
		]
	} } }
};
const schema72 = {
	"if": {
		"properties": { "in": { "const": "cookie" } },
		"required": ["in"]
	},
	"then": { "properties": { "style": {
		"default": "form",
		"enum": ["form"]
	} } }
};
const schema56 = {
	"type": "object",
	"properties": {
		"schema": { "type": ["object", "boolean"] },
		"encoding": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/encoding" }
		}
	},
	"allOf": [{ "$ref": "#/$defs/specification-extensions" }, { "$ref": "#/$defs/examples" }],
	"unevaluatedProperties": false
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate43.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0.summary = true;
			props0.description = true;
			props0.value = true;
			props0.externalValue = true;
		}
		if (data.summary !== void 0) {
			if (typeof data.summary !== "string") {
				validate43.errors = [{
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "string" }
				}];
				return false;
			}
			var valid2 = true;
		} else var valid2 = true;
		if (valid2) {
			if (data.description !== void 0) {
				if (typeof data.description !== "string") {
					validate43.errors = [{
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid2 = true;
			} else var valid2 = true;
			if (valid2) {
				if (data.externalValue !== void 0) {
					if (!(typeof data.externalValue === "string")) {
						validate43.errors = [{
							instancePath: instancePath + "/externalValue",
							schemaPath: "#/$defs/uri/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid2 = true;
				} else var valid2 = true;
				if (valid2) {
					if (props0 !== true) {
						for (const key1 in data) if (!props0 || !props0[key1]) {
							validate43.errors = [{
								instancePath,
								schemaPath: "#/unevaluatedProperties",
								keyword: "unevaluatedProperties",
								params: { unevaluatedProperty: key1 }
							}];
							return false;
						}
					}
				}
			}
		}
	} else {
		validate43.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate43.errors = vErrors;
	return true;
}
validate43.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate41.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.$ref === void 0 && "$ref") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs2 = errors;
		if (!validate35(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs3 = errors;
		if (!validate43(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) props0 = true;
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err1 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
		validate41.errors = vErrors;
		return false;
	}
	validate41.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate41.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate40.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.examples !== void 0) {
			let data0 = data.examples;
			if (errors === errors) {
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key0 in data0) {
					const _errs3 = errors;
					if (!validate41(data0[key0], {
						instancePath: instancePath + "/examples/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data0,
						parentDataProperty: key0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
						errors = vErrors.length;
					}
					if (!(_errs3 === errors)) break;
				}
				else {
					validate40.errors = [{
						instancePath: instancePath + "/examples",
						schemaPath: "#/properties/examples/type",
						keyword: "type",
						params: { type: "object" }
					}];
					return false;
				}
			}
		}
	}
	validate40.errors = vErrors;
	return errors === 0;
}
validate40.evaluated = {
	"props": {
		"example": true,
		"examples": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const schema63 = {
	"type": "object",
	"properties": {
		"contentType": {
			"type": "string",
			"format": "media-range"
		},
		"headers": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/header-or-reference" }
		},
		"style": {
			"default": "form",
			"enum": [
				"form",
				"spaceDelimited",
				"pipeDelimited",
				"deepObject"
			]
		},
		"explode": { "type": "boolean" },
		"allowReserved": {
			"default": false,
			"type": "boolean"
		}
	},
	"allOf": [{ "$ref": "#/$defs/specification-extensions" }, { "$ref": "#/$defs/encoding/$defs/explode-default" }],
	"unevaluatedProperties": false,
	"$defs": { "explode-default": {
		"if": {
			"properties": { "style": { "const": "form" } },
			"required": ["style"]
		},
		"then": { "properties": { "explode": { "default": true } } },
		"else": { "properties": { "explode": { "default": false } } }
	} }
};
const schema67 = {
	"type": "object",
	"properties": {
		"description": { "type": "string" },
		"required": {
			"default": false,
			"type": "boolean"
		},
		"deprecated": {
			"default": false,
			"type": "boolean"
		},
		"allowEmptyValue": {
			"default": false,
			"type": "boolean"
		}
	},
	"dependentSchemas": {
		"schema": {
			"properties": {
				"style": {
					"default": "simple",
					"enum": ["simple"]
				},
				"explode": {
					"default": false,
					"type": "boolean"
				},
				"allowReserved": {
					"default": false,
					"type": "boolean"
				},
				"schema": { "type": ["object", "boolean"] }
			},
			"$ref": "#/$defs/examples"
		},
		"content": { "properties": { "content": { "$ref": "#/$defs/content" } } }
	},
	"$ref": "#/$defs/specification-extensions",
	"unevaluatedProperties": false
};
const wrapper0 = { validate: validate38 };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate50.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (props0 !== true) {
				props0 = props0 || {};
				props0.description = true;
				props0.required = true;
				props0.deprecated = true;
				props0.allowEmptyValue = true;
			}
			if (data.description !== void 0) {
				const _errs2 = errors;
				if (typeof data.description !== "string") {
					validate50.errors = [{
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid2 = _errs2 === errors;
			} else var valid2 = true;
			if (valid2) {
				if (data.required !== void 0) {
					const _errs4 = errors;
					if (typeof data.required !== "boolean") {
						validate50.errors = [{
							instancePath: instancePath + "/required",
							schemaPath: "#/properties/required/type",
							keyword: "type",
							params: { type: "boolean" }
						}];
						return false;
					}
					var valid2 = _errs4 === errors;
				} else var valid2 = true;
				if (valid2) {
					if (data.deprecated !== void 0) {
						const _errs6 = errors;
						if (typeof data.deprecated !== "boolean") {
							validate50.errors = [{
								instancePath: instancePath + "/deprecated",
								schemaPath: "#/properties/deprecated/type",
								keyword: "type",
								params: { type: "boolean" }
							}];
							return false;
						}
						var valid2 = _errs6 === errors;
					} else var valid2 = true;
					if (valid2) {
						if (data.allowEmptyValue !== void 0) {
							const _errs8 = errors;
							if (typeof data.allowEmptyValue !== "boolean") {
								validate50.errors = [{
									instancePath: instancePath + "/allowEmptyValue",
									schemaPath: "#/properties/allowEmptyValue/type",
									keyword: "type",
									params: { type: "boolean" }
								}];
								return false;
							}
							var valid2 = _errs8 === errors;
						} else var valid2 = true;
						if (valid2) {
							if (data.schema !== void 0) {
								const _errs10 = errors;
								if (!validate40(data, {
									instancePath,
									parentData,
									parentDataProperty,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
									errors = vErrors.length;
								}
								if (errors === _errs10) {
									if (data && typeof data == "object" && !Array.isArray(data)) {
										if (data.style !== void 0) {
											const _errs11 = errors;
											if (!(data.style === "simple")) {
												validate50.errors = [{
													instancePath: instancePath + "/style",
													schemaPath: "#/dependentSchemas/schema/properties/style/enum",
													keyword: "enum",
													params: { allowedValues: schema67.dependentSchemas.schema.properties.style.enum }
												}];
												return false;
											}
											var valid4 = _errs11 === errors;
										} else var valid4 = true;
										if (valid4) {
											if (data.explode !== void 0) {
												const _errs12 = errors;
												if (typeof data.explode !== "boolean") {
													validate50.errors = [{
														instancePath: instancePath + "/explode",
														schemaPath: "#/dependentSchemas/schema/properties/explode/type",
														keyword: "type",
														params: { type: "boolean" }
													}];
													return false;
												}
												var valid4 = _errs12 === errors;
											} else var valid4 = true;
											if (valid4) {
												if (data.allowReserved !== void 0) {
													const _errs14 = errors;
													if (typeof data.allowReserved !== "boolean") {
														validate50.errors = [{
															instancePath: instancePath + "/allowReserved",
															schemaPath: "#/dependentSchemas/schema/properties/allowReserved/type",
															keyword: "type",
															params: { type: "boolean" }
														}];
														return false;
													}
													var valid4 = _errs14 === errors;
												} else var valid4 = true;
												if (valid4) {
													if (data.schema !== void 0) {
														let data7 = data.schema;
														const _errs16 = errors;
														if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && typeof data7 !== "boolean") {
															validate50.errors = [{
																instancePath: instancePath + "/schema",
																schemaPath: "#/dependentSchemas/schema/properties/schema/type",
																keyword: "type",
																params: { type: schema67.dependentSchemas.schema.properties.schema.type }
															}];
															return false;
														}
														var valid4 = _errs16 === errors;
													} else var valid4 = true;
												}
											}
										}
									}
								}
								var valid3 = _errs10 === errors;
								if (valid3) {
									if (props0 !== true) {
										props0 = props0 || {};
										props0.style = true;
										props0.explode = true;
										props0.allowReserved = true;
										props0.schema = true;
										props0.example = true;
										props0.examples = true;
									}
								}
							} else var valid3 = true;
							if (valid3) {
								if (data.content !== void 0) {
									const _errs18 = errors;
									if (data && typeof data == "object" && !Array.isArray(data)) {
										if (data.content !== void 0) {
											if (!wrapper0.validate(data.content, {
												instancePath: instancePath + "/content",
												parentData: data,
												parentDataProperty: "content",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
												errors = vErrors.length;
											}
										}
									}
									var valid3 = _errs18 === errors;
									if (valid3) {
										if (props0 !== true) {
											props0 = props0 || {};
											props0.content = true;
										}
									}
								} else var valid3 = true;
								if (valid3) {
									if (props0 !== true) {
										for (const key1 in data) if (!props0 || !props0[key1]) {
											validate50.errors = [{
												instancePath,
												schemaPath: "#/unevaluatedProperties",
												keyword: "unevaluatedProperties",
												params: { unevaluatedProperty: key1 }
											}];
											return false;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate50.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate50.errors = vErrors;
	return errors === 0;
}
validate50.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate48.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.$ref === void 0 && "$ref") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs2 = errors;
		if (!validate35(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs3 = errors;
		if (!validate50(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) props0 = true;
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err1 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
		validate48.errors = vErrors;
		return false;
	}
	validate48.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate48.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate47.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	var valid0 = _errs1 === errors;
	if (valid0) {
		const _errs3 = errors;
		const _errs5 = errors;
		let valid4 = true;
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.style === void 0 && "style") {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else if (data.style !== void 0) {
				if ("form" !== data.style) {
					const err1 = {};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		var _valid0 = _errs6 === errors;
		errors = _errs5;
		if (vErrors !== null) {
			if (_errs5) vErrors.length = _errs5;
			else vErrors = null;
		}
		let ifClause0;
		if (_valid0) {
			var _valid0 = errors === errors;
			valid4 = _valid0;
			if (valid4) {
				var props1 = {};
				props1.explode = true;
				props1.style = true;
			}
			ifClause0 = "then";
		} else {
			var _valid0 = errors === errors;
			valid4 = _valid0;
			if (valid4) {
				if (props1 !== true) {
					props1 = props1 || {};
					props1.explode = true;
				}
			}
			ifClause0 = "else";
		}
		if (!valid4) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/encoding/$defs/explode-default/if",
				keyword: "if",
				params: { failingKeyword: ifClause0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
			validate47.errors = vErrors;
			return false;
		}
		var valid0 = _errs3 === errors;
		if (valid0) {
			if (props0 !== true && props1 !== void 0) {
				if (props1 === true) props0 = true;
				else {
					props0 = props0 || {};
					Object.assign(props0, props1);
				}
			}
		}
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (props0 !== true) {
				props0 = props0 || {};
				props0.contentType = true;
				props0.headers = true;
				props0.style = true;
				props0.explode = true;
				props0.allowReserved = true;
			}
			if (data.contentType !== void 0) {
				const _errs10 = errors;
				if (errors === _errs10) {
					if (errors === _errs10) {
						if (!(typeof data.contentType === "string")) {
							validate47.errors = [{
								instancePath: instancePath + "/contentType",
								schemaPath: "#/properties/contentType/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					}
				}
				var valid6 = _errs10 === errors;
			} else var valid6 = true;
			if (valid6) {
				if (data.headers !== void 0) {
					let data2 = data.headers;
					const _errs12 = errors;
					if (errors === _errs12) {
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key1 in data2) {
							const _errs15 = errors;
							if (!validate48(data2[key1], {
								instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								parentData: data2,
								parentDataProperty: key1,
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
								errors = vErrors.length;
							}
							if (!(_errs15 === errors)) break;
						}
						else {
							validate47.errors = [{
								instancePath: instancePath + "/headers",
								schemaPath: "#/properties/headers/type",
								keyword: "type",
								params: { type: "object" }
							}];
							return false;
						}
					}
					var valid6 = _errs12 === errors;
				} else var valid6 = true;
				if (valid6) {
					if (data.style !== void 0) {
						let data4 = data.style;
						const _errs16 = errors;
						if (!(data4 === "form" || data4 === "spaceDelimited" || data4 === "pipeDelimited" || data4 === "deepObject")) {
							validate47.errors = [{
								instancePath: instancePath + "/style",
								schemaPath: "#/properties/style/enum",
								keyword: "enum",
								params: { allowedValues: schema63.properties.style.enum }
							}];
							return false;
						}
						var valid6 = _errs16 === errors;
					} else var valid6 = true;
					if (valid6) {
						if (data.explode !== void 0) {
							const _errs17 = errors;
							if (typeof data.explode !== "boolean") {
								validate47.errors = [{
									instancePath: instancePath + "/explode",
									schemaPath: "#/properties/explode/type",
									keyword: "type",
									params: { type: "boolean" }
								}];
								return false;
							}
							var valid6 = _errs17 === errors;
						} else var valid6 = true;
						if (valid6) {
							if (data.allowReserved !== void 0) {
								const _errs19 = errors;
								if (typeof data.allowReserved !== "boolean") {
									validate47.errors = [{
										instancePath: instancePath + "/allowReserved",
										schemaPath: "#/properties/allowReserved/type",
										keyword: "type",
										params: { type: "boolean" }
									}];
									return false;
								}
								var valid6 = _errs19 === errors;
							} else var valid6 = true;
							if (valid6) {
								if (props0 !== true) {
									for (const key2 in data) if (!props0 || !props0[key2]) {
										validate47.errors = [{
											instancePath,
											schemaPath: "#/unevaluatedProperties",
											keyword: "unevaluatedProperties",
											params: { unevaluatedProperty: key2 }
										}];
										return false;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate47.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate47.errors = vErrors;
	return errors === 0;
}
validate47.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	var valid0 = _errs1 === errors;
	if (valid0) {
		const _errs3 = errors;
		if (!validate40(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
			errors = vErrors.length;
		}
		var valid0 = _errs3 === errors;
		if (valid0) {
			if (props0 !== true) {
				props0 = props0 || {};
				props0.example = true;
				props0.examples = true;
			}
		}
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (props0 !== true) {
				props0 = props0 || {};
				props0.schema = true;
				props0.encoding = true;
			}
			if (data.schema !== void 0) {
				let data0 = data.schema;
				const _errs4 = errors;
				if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && typeof data0 !== "boolean") {
					validate39.errors = [{
						instancePath: instancePath + "/schema",
						schemaPath: "#/properties/schema/type",
						keyword: "type",
						params: { type: schema56.properties.schema.type }
					}];
					return false;
				}
				var valid3 = _errs4 === errors;
			} else var valid3 = true;
			if (valid3) {
				if (data.encoding !== void 0) {
					let data1 = data.encoding;
					const _errs6 = errors;
					if (errors === _errs6) {
						if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key1 in data1) {
							const _errs9 = errors;
							if (!validate47(data1[key1], {
								instancePath: instancePath + "/encoding/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								parentData: data1,
								parentDataProperty: key1,
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
								errors = vErrors.length;
							}
							if (!(_errs9 === errors)) break;
						}
						else {
							validate39.errors = [{
								instancePath: instancePath + "/encoding",
								schemaPath: "#/properties/encoding/type",
								keyword: "type",
								params: { type: "object" }
							}];
							return false;
						}
					}
					var valid3 = _errs6 === errors;
				} else var valid3 = true;
				if (valid3) {
					if (props0 !== true) {
						for (const key2 in data) if (!props0 || !props0[key2]) {
							validate39.errors = [{
								instancePath,
								schemaPath: "#/unevaluatedProperties",
								keyword: "unevaluatedProperties",
								params: { unevaluatedProperty: key2 }
							}];
							return false;
						}
					}
				}
			}
		} else {
			validate39.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate39.errors = vErrors;
	return errors === 0;
}
validate39.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate38.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) {
				var valid0 = errors === errors;
				if (!valid0) {
					const err0 = {
						instancePath,
						schemaPath: "#/propertyNames",
						keyword: "propertyNames",
						params: { propertyName: key0 }
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
					validate38.errors = vErrors;
					return false;
				}
			}
			if (valid0) for (const key1 in data) {
				const _errs3 = errors;
				if (!validate39(data[key1], {
					instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
					errors = vErrors.length;
				}
				if (!(_errs3 === errors)) break;
			}
		} else {
			validate38.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate38.errors = vErrors;
	return errors === 0;
}
validate38.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate37.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (_errs0 === errors) {
		const _errs2 = errors;
		let valid2 = false;
		let passing0 = null;
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema === void 0 && (missing0 = "schema")) {
				const err0 = {
					instancePath,
					schemaPath: "#/oneOf/0/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		if (_valid0) {
			valid2 = true;
			passing0 = 0;
		}
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.content === void 0 && (missing1 = "content")) {
				const err1 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing1 }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid2) {
			valid2 = false;
			passing0 = [passing0, 1];
		} else if (_valid0) {
			valid2 = true;
			passing0 = 1;
		}
		if (!valid2) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf",
				keyword: "oneOf",
				params: { passingSchemas: passing0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
			validate37.errors = vErrors;
			return false;
		} else {
			errors = _errs2;
			if (vErrors !== null) {
				if (_errs2) vErrors.length = _errs2;
				else vErrors = null;
			}
		}
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing2;
			if (data.in === void 0 && (missing2 = "in")) {
				validate37.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing2 }
				}];
				return false;
			} else {
				if (props0 !== true) {
					props0 = props0 || {};
					props0.name = true;
					props0.in = true;
					props0.description = true;
					props0.required = true;
					props0.deprecated = true;
					props0.allowEmptyValue = true;
					props0.schema = true;
					props0.content = true;
				}
				if (data.name !== void 0) {
					const _errs5 = errors;
					if (typeof data.name !== "string") {
						validate37.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid3 = _errs5 === errors;
				} else var valid3 = true;
				if (valid3) {
					if (data.in !== void 0) {
						let data1 = data.in;
						const _errs7 = errors;
						if (!(data1 === "query" || data1 === "header" || data1 === "path" || data1 === "cookie")) {
							validate37.errors = [{
								instancePath: instancePath + "/in",
								schemaPath: "#/properties/in/enum",
								keyword: "enum",
								params: { allowedValues: schema53.properties.in.enum }
							}];
							return false;
						}
						var valid3 = _errs7 === errors;
					} else var valid3 = true;
					if (valid3) {
						if (data.description !== void 0) {
							const _errs8 = errors;
							if (typeof data.description !== "string") {
								validate37.errors = [{
									instancePath: instancePath + "/description",
									schemaPath: "#/properties/description/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid3 = _errs8 === errors;
						} else var valid3 = true;
						if (valid3) {
							if (data.required !== void 0) {
								const _errs10 = errors;
								if (typeof data.required !== "boolean") {
									validate37.errors = [{
										instancePath: instancePath + "/required",
										schemaPath: "#/properties/required/type",
										keyword: "type",
										params: { type: "boolean" }
									}];
									return false;
								}
								var valid3 = _errs10 === errors;
							} else var valid3 = true;
							if (valid3) {
								if (data.deprecated !== void 0) {
									const _errs12 = errors;
									if (typeof data.deprecated !== "boolean") {
										validate37.errors = [{
											instancePath: instancePath + "/deprecated",
											schemaPath: "#/properties/deprecated/type",
											keyword: "type",
											params: { type: "boolean" }
										}];
										return false;
									}
									var valid3 = _errs12 === errors;
								} else var valid3 = true;
								if (valid3) {
									if (data.allowEmptyValue !== void 0) {
										const _errs14 = errors;
										if (typeof data.allowEmptyValue !== "boolean") {
											validate37.errors = [{
												instancePath: instancePath + "/allowEmptyValue",
												schemaPath: "#/properties/allowEmptyValue/type",
												keyword: "type",
												params: { type: "boolean" }
											}];
											return false;
										}
										var valid3 = _errs14 === errors;
									} else var valid3 = true;
									if (valid3) {
										if (data.schema !== void 0) {
											let data6 = data.schema;
											const _errs16 = errors;
											if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && typeof data6 !== "boolean") {
												validate37.errors = [{
													instancePath: instancePath + "/schema",
													schemaPath: "#/properties/schema/type",
													keyword: "type",
													params: { type: schema53.properties.schema.type }
												}];
												return false;
											}
											var valid3 = _errs16 === errors;
										} else var valid3 = true;
										if (valid3) {
											if (data.content !== void 0) {
												const _errs18 = errors;
												if (!validate38(data.content, {
													instancePath: instancePath + "/content",
													parentData: data,
													parentDataProperty: "content",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
													errors = vErrors.length;
												}
												var valid3 = _errs18 === errors;
											} else var valid3 = true;
											if (valid3) {
												if (data.schema !== void 0) {
													const _errs19 = errors;
													const _errs20 = errors;
													if (!validate40(data, {
														instancePath,
														parentData,
														parentDataProperty,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
														errors = vErrors.length;
													}
													var valid5 = _errs20 === errors;
													if (valid5) {
														const _errs21 = errors;
														const _errs23 = errors;
														let valid7 = true;
														const _errs24 = errors;
														if (data && typeof data == "object" && !Array.isArray(data)) {
															if (data.in === void 0 && "in") {
																const err3 = {};
																if (vErrors === null) vErrors = [err3];
																else vErrors.push(err3);
																errors++;
															} else if (data.in !== void 0) {
																if ("path" !== data.in) {
																	const err4 = {};
																	if (vErrors === null) vErrors = [err4];
																	else vErrors.push(err4);
																	errors++;
																}
															}
														}
														var _valid1 = _errs24 === errors;
														errors = _errs23;
														if (vErrors !== null) {
															if (_errs23) vErrors.length = _errs23;
															else vErrors = null;
														}
														if (_valid1) {
															const _errs26 = errors;
															if (data && typeof data == "object" && !Array.isArray(data)) {
																let missing4;
																if (data.required === void 0 && (missing4 = "required")) {
																	validate37.errors = [{
																		instancePath,
																		schemaPath: "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-path/then/required",
																		keyword: "required",
																		params: { missingProperty: missing4 }
																	}];
																	return false;
																} else {
																	if (data.style !== void 0) {
																		let data9 = data.style;
																		const _errs27 = errors;
																		if (!(data9 === "matrix" || data9 === "label" || data9 === "simple")) {
																			validate37.errors = [{
																				instancePath: instancePath + "/style",
																				schemaPath: "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-path/then/properties/style/enum",
																				keyword: "enum",
																				params: { allowedValues: schema69.then.properties.style.enum }
																			}];
																			return false;
																		}
																		var valid9 = _errs27 === errors;
																	} else var valid9 = true;
																	if (valid9) {
																		if (data.required !== void 0) {
																			const _errs28 = errors;
																			if (true !== data.required) {
																				validate37.errors = [{
																					instancePath: instancePath + "/required",
																					schemaPath: "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-path/then/properties/required/const",
																					keyword: "const",
																					params: { allowedValue: true }
																				}];
																				return false;
																			}
																			var valid9 = _errs28 === errors;
																		} else var valid9 = true;
																	}
																}
															}
															var _valid1 = _errs26 === errors;
															valid7 = _valid1;
															if (valid7) {
																var props1 = {};
																props1.style = true;
																props1.required = true;
																props1.in = true;
															}
														}
														if (!valid7) {
															const err5 = {
																instancePath,
																schemaPath: "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-path/if",
																keyword: "if",
																params: { failingKeyword: "then" }
															};
															if (vErrors === null) vErrors = [err5];
															else vErrors.push(err5);
															errors++;
															validate37.errors = vErrors;
															return false;
														}
														var valid5 = _errs21 === errors;
														if (valid5) {
															if (props1 !== true) {
																props1 = props1 || {};
																props1.example = true;
																props1.examples = true;
															}
															const _errs29 = errors;
															const _errs31 = errors;
															let valid11 = true;
															const _errs32 = errors;
															if (data && typeof data == "object" && !Array.isArray(data)) {
																if (data.in === void 0 && "in") {
																	const err6 = {};
																	if (vErrors === null) vErrors = [err6];
																	else vErrors.push(err6);
																	errors++;
																} else if (data.in !== void 0) {
																	if ("header" !== data.in) {
																		const err7 = {};
																		if (vErrors === null) vErrors = [err7];
																		else vErrors.push(err7);
																		errors++;
																	}
																}
															}
															var _valid2 = _errs32 === errors;
															errors = _errs31;
															if (vErrors !== null) {
																if (_errs31) vErrors.length = _errs31;
																else vErrors = null;
															}
															if (_valid2) {
																const _errs34 = errors;
																if (data && typeof data == "object" && !Array.isArray(data)) {
																	if (data.style !== void 0) {
																		if (!(data.style === "simple")) {
																			validate37.errors = [{
																				instancePath: instancePath + "/style",
																				schemaPath: "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-header/then/properties/style/enum",
																				keyword: "enum",
																				params: { allowedValues: schema70.then.properties.style.enum }
																			}];
																			return false;
																		}
																	}
																}
																var _valid2 = _errs34 === errors;
																valid11 = _valid2;
																if (valid11) {
																	var props2 = {};
																	props2.style = true;
																	props2.in = true;
																}
															}
															if (!valid11) {
																const err8 = {
																	instancePath,
																	schemaPath: "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-header/if",
																	keyword: "if",
																	params: { failingKeyword: "then" }
																};
																if (vErrors === null) vErrors = [err8];
																else vErrors.push(err8);
																errors++;
																validate37.errors = vErrors;
																return false;
															}
															var valid5 = _errs29 === errors;
															if (valid5) {
																if (props1 !== true && props2 !== void 0) {
																	if (props2 === true) props1 = true;
																	else {
																		props1 = props1 || {};
																		Object.assign(props1, props2);
																	}
																}
																const _errs36 = errors;
																const _errs38 = errors;
																let valid15 = true;
																const _errs39 = errors;
																if (data && typeof data == "object" && !Array.isArray(data)) {
																	if (data.in === void 0 && "in") {
																		const err9 = {};
																		if (vErrors === null) vErrors = [err9];
																		else vErrors.push(err9);
																		errors++;
																	} else if (data.in !== void 0) {
																		if ("query" !== data.in) {
																			const err10 = {};
																			if (vErrors === null) vErrors = [err10];
																			else vErrors.push(err10);
																			errors++;
																		}
																	}
																}
																var _valid3 = _errs39 === errors;
																errors = _errs38;
																if (vErrors !== null) {
																	if (_errs38) vErrors.length = _errs38;
																	else vErrors = null;
																}
																if (_valid3) {
																	const _errs41 = errors;
																	if (data && typeof data == "object" && !Array.isArray(data)) {
																		if (data.style !== void 0) {
																			let data14 = data.style;
																			if (!(data14 === "form" || data14 === "spaceDelimited" || data14 === "pipeDelimited" || data14 === "deepObject")) {
																				validate37.errors = [{
																					instancePath: instancePath + "/style",
																					schemaPath: "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-query/then/properties/style/enum",
																					keyword: "enum",
																					params: { allowedValues: schema71.then.properties.style.enum }
																				}];
																				return false;
																			}
																		}
																	}
																	var _valid3 = _errs41 === errors;
																	valid15 = _valid3;
																	if (valid15) {
																		var props3 = {};
																		props3.style = true;
																		props3.in = true;
																	}
																}
																if (!valid15) {
																	const err11 = {
																		instancePath,
																		schemaPath: "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-query/if",
																		keyword: "if",
																		params: { failingKeyword: "then" }
																	};
																	if (vErrors === null) vErrors = [err11];
																	else vErrors.push(err11);
																	errors++;
																	validate37.errors = vErrors;
																	return false;
																}
																var valid5 = _errs36 === errors;
																if (valid5) {
																	if (props1 !== true && props3 !== void 0) {
																		if (props3 === true) props1 = true;
																		else {
																			props1 = props1 || {};
																			Object.assign(props1, props3);
																		}
																	}
																	const _errs43 = errors;
																	const _errs45 = errors;
																	let valid19 = true;
																	const _errs46 = errors;
																	if (data && typeof data == "object" && !Array.isArray(data)) {
																		if (data.in === void 0 && "in") {
																			const err12 = {};
																			if (vErrors === null) vErrors = [err12];
																			else vErrors.push(err12);
																			errors++;
																		} else if (data.in !== void 0) {
																			if ("cookie" !== data.in) {
																				const err13 = {};
																				if (vErrors === null) vErrors = [err13];
																				else vErrors.push(err13);
																				errors++;
																			}
																		}
																	}
																	var _valid4 = _errs46 === errors;
																	errors = _errs45;
																	if (vErrors !== null) {
																		if (_errs45) vErrors.length = _errs45;
																		else vErrors = null;
																	}
																	if (_valid4) {
																		const _errs48 = errors;
																		if (data && typeof data == "object" && !Array.isArray(data)) {
																			if (data.style !== void 0) {
																				if (!(data.style === "form")) {
																					validate37.errors = [{
																						instancePath: instancePath + "/style",
																						schemaPath: "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-cookie/then/properties/style/enum",
																						keyword: "enum",
																						params: { allowedValues: schema72.then.properties.style.enum }
																					}];
																					return false;
																				}
																			}
																		}
																		var _valid4 = _errs48 === errors;
																		valid19 = _valid4;
																		if (valid19) {
																			var props4 = {};
																			props4.style = true;
																			props4.in = true;
																		}
																	}
																	if (!valid19) {
																		const err14 = {
																			instancePath,
																			schemaPath: "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-cookie/if",
																			keyword: "if",
																			params: { failingKeyword: "then" }
																		};
																		if (vErrors === null) vErrors = [err14];
																		else vErrors.push(err14);
																		errors++;
																		validate37.errors = vErrors;
																		return false;
																	}
																	var valid5 = _errs43 === errors;
																	if (valid5) {
																		if (props1 !== true && props4 !== void 0) {
																			if (props4 === true) props1 = true;
																			else {
																				props1 = props1 || {};
																				Object.assign(props1, props4);
																			}
																		}
																		const _errs50 = errors;
																		const _errs52 = errors;
																		let valid23 = true;
																		const _errs53 = errors;
																		if (data && typeof data == "object" && !Array.isArray(data)) {
																			if (data.style === void 0 && "style") {
																				const err15 = {};
																				if (vErrors === null) vErrors = [err15];
																				else vErrors.push(err15);
																				errors++;
																			} else if (data.style !== void 0) {
																				if ("form" !== data.style) {
																					const err16 = {};
																					if (vErrors === null) vErrors = [err16];
																					else vErrors.push(err16);
																					errors++;
																				}
																			}
																		}
																		var _valid5 = _errs53 === errors;
																		errors = _errs52;
																		if (vErrors !== null) {
																			if (_errs52) vErrors.length = _errs52;
																			else vErrors = null;
																		}
																		let ifClause0;
																		if (_valid5) {
																			var _valid5 = errors === errors;
																			valid23 = _valid5;
																			if (valid23) {
																				var props5 = {};
																				props5.explode = true;
																				props5.style = true;
																			}
																			ifClause0 = "then";
																		} else {
																			var _valid5 = errors === errors;
																			valid23 = _valid5;
																			if (valid23) {
																				if (props5 !== true) {
																					props5 = props5 || {};
																					props5.explode = true;
																				}
																			}
																			ifClause0 = "else";
																		}
																		if (!valid23) {
																			const err17 = {
																				instancePath,
																				schemaPath: "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-form/if",
																				keyword: "if",
																				params: { failingKeyword: ifClause0 }
																			};
																			if (vErrors === null) vErrors = [err17];
																			else vErrors.push(err17);
																			errors++;
																			validate37.errors = vErrors;
																			return false;
																		}
																		var valid5 = _errs50 === errors;
																		if (valid5) {
																			if (props1 !== true && props5 !== void 0) {
																				if (props5 === true) props1 = true;
																				else {
																					props1 = props1 || {};
																					Object.assign(props1, props5);
																				}
																			}
																		}
																	}
																}
															}
														}
													}
													if (errors === _errs19) {
														if (data && typeof data == "object" && !Array.isArray(data)) {
															if (props1 !== true) {
																props1 = props1 || {};
																props1.style = true;
																props1.explode = true;
																props1.allowReserved = true;
															}
															if (data.style !== void 0) {
																const _errs57 = errors;
																if (typeof data.style !== "string") {
																	validate37.errors = [{
																		instancePath: instancePath + "/style",
																		schemaPath: "#/dependentSchemas/schema/properties/style/type",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
																var valid25 = _errs57 === errors;
															} else var valid25 = true;
															if (valid25) {
																if (data.explode !== void 0) {
																	const _errs59 = errors;
																	if (typeof data.explode !== "boolean") {
																		validate37.errors = [{
																			instancePath: instancePath + "/explode",
																			schemaPath: "#/dependentSchemas/schema/properties/explode/type",
																			keyword: "type",
																			params: { type: "boolean" }
																		}];
																		return false;
																	}
																	var valid25 = _errs59 === errors;
																} else var valid25 = true;
																if (valid25) {
																	if (data.allowReserved !== void 0) {
																		const _errs61 = errors;
																		if (typeof data.allowReserved !== "boolean") {
																			validate37.errors = [{
																				instancePath: instancePath + "/allowReserved",
																				schemaPath: "#/dependentSchemas/schema/properties/allowReserved/type",
																				keyword: "type",
																				params: { type: "boolean" }
																			}];
																			return false;
																		}
																		var valid25 = _errs61 === errors;
																	} else var valid25 = true;
																}
															}
														}
													}
													var valid4 = _errs19 === errors;
													if (valid4) {
														if (props0 !== true && props1 !== void 0) {
															if (props1 === true) props0 = true;
															else {
																props0 = props0 || {};
																Object.assign(props0, props1);
															}
														}
													}
												} else var valid4 = true;
												if (valid4) {
													if (props0 !== true) {
														for (const key1 in data) if (!props0 || !props0[key1]) {
															validate37.errors = [{
																instancePath,
																schemaPath: "#/unevaluatedProperties",
																keyword: "unevaluatedProperties",
																params: { unevaluatedProperty: key1 }
															}];
															return false;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate37.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate37.errors = vErrors;
	return errors === 0;
}
validate37.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate34.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.$ref === void 0 && "$ref") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs2 = errors;
		if (!validate35(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs3 = errors;
		if (!validate37(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) props0 = true;
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err1 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
		validate34.errors = vErrors;
		return false;
	}
	validate34.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate34.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.url === void 0 && (missing0 = "url")) {
			validate61.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (props0 !== true) {
				props0 = props0 || {};
				props0.description = true;
				props0.url = true;
			}
			if (data.description !== void 0) {
				if (typeof data.description !== "string") {
					validate61.errors = [{
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid2 = true;
			} else var valid2 = true;
			if (valid2) {
				if (data.url !== void 0) {
					if (!(typeof data.url === "string")) {
						validate61.errors = [{
							instancePath: instancePath + "/url",
							schemaPath: "#/$defs/uri/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid2 = true;
				} else var valid2 = true;
				if (valid2) {
					if (props0 !== true) {
						for (const key1 in data) if (!props0 || !props0[key1]) {
							validate61.errors = [{
								instancePath,
								schemaPath: "#/unevaluatedProperties",
								keyword: "unevaluatedProperties",
								params: { unevaluatedProperty: key1 }
							}];
							return false;
						}
					}
				}
			}
		}
	} else {
		validate61.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate61.errors = vErrors;
	return true;
}
validate61.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.content === void 0 && (missing0 = "content")) {
				validate66.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (props0 !== true) {
					props0 = props0 || {};
					props0.description = true;
					props0.content = true;
					props0.required = true;
				}
				if (data.description !== void 0) {
					const _errs2 = errors;
					if (typeof data.description !== "string") {
						validate66.errors = [{
							instancePath: instancePath + "/description",
							schemaPath: "#/properties/description/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid2 = _errs2 === errors;
				} else var valid2 = true;
				if (valid2) {
					if (data.content !== void 0) {
						const _errs4 = errors;
						if (!validate38(data.content, {
							instancePath: instancePath + "/content",
							parentData: data,
							parentDataProperty: "content",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
							errors = vErrors.length;
						}
						var valid2 = _errs4 === errors;
					} else var valid2 = true;
					if (valid2) {
						if (data.required !== void 0) {
							const _errs5 = errors;
							if (typeof data.required !== "boolean") {
								validate66.errors = [{
									instancePath: instancePath + "/required",
									schemaPath: "#/properties/required/type",
									keyword: "type",
									params: { type: "boolean" }
								}];
								return false;
							}
							var valid2 = _errs5 === errors;
						} else var valid2 = true;
						if (valid2) {
							if (props0 !== true) {
								for (const key1 in data) if (!props0 || !props0[key1]) {
									validate66.errors = [{
										instancePath,
										schemaPath: "#/unevaluatedProperties",
										keyword: "unevaluatedProperties",
										params: { unevaluatedProperty: key1 }
									}];
									return false;
								}
							}
						}
					}
				}
			}
		} else {
			validate66.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate66.errors = vErrors;
	return errors === 0;
}
validate66.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.$ref === void 0 && "$ref") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs2 = errors;
		if (!validate35(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs3 = errors;
		if (!validate66(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) props0 = true;
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err1 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
		validate64.errors = vErrors;
		return false;
	}
	validate64.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate64.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const pattern26 = new RegExp("^[1-5][0-9X]{2}$", "u");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate78.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (_errs0 === errors) {
		const _errs2 = errors;
		let valid2 = false;
		let passing0 = null;
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.operationRef === void 0 && (missing0 = "operationRef")) {
				const err0 = {
					instancePath,
					schemaPath: "#/oneOf/0/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		if (_valid0) {
			valid2 = true;
			passing0 = 0;
		}
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.operationId === void 0 && (missing1 = "operationId")) {
				const err1 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing1 }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid2) {
			valid2 = false;
			passing0 = [passing0, 1];
		} else if (_valid0) {
			valid2 = true;
			passing0 = 1;
		}
		if (!valid2) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf",
				keyword: "oneOf",
				params: { passingSchemas: passing0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
			validate78.errors = vErrors;
			return false;
		} else {
			errors = _errs2;
			if (vErrors !== null) {
				if (_errs2) vErrors.length = _errs2;
				else vErrors = null;
			}
		}
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (props0 !== true) {
				props0 = props0 || {};
				props0.operationRef = true;
				props0.operationId = true;
				props0.parameters = true;
				props0.requestBody = true;
				props0.description = true;
				props0.body = true;
			}
			if (data.operationRef !== void 0) {
				const _errs5 = errors;
				const _errs6 = errors;
				if (errors === _errs6) {
					if (errors === _errs6) {
						if (!(typeof data.operationRef === "string")) {
							validate78.errors = [{
								instancePath: instancePath + "/operationRef",
								schemaPath: "#/$defs/uri/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					}
				}
				var valid3 = _errs5 === errors;
			} else var valid3 = true;
			if (valid3) {
				if (data.parameters !== void 0) {
					let data1 = data.parameters;
					const _errs8 = errors;
					if (errors === errors) {
						if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key1 in data1) {
							const _errs12 = errors;
							if (typeof data1[key1] !== "string") {
								validate78.errors = [{
									instancePath: instancePath + "/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/map-of-strings/additionalProperties/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							if (!(_errs12 === errors)) break;
						}
						else {
							validate78.errors = [{
								instancePath: instancePath + "/parameters",
								schemaPath: "#/$defs/map-of-strings/type",
								keyword: "type",
								params: { type: "object" }
							}];
							return false;
						}
					}
					var valid3 = _errs8 === errors;
				} else var valid3 = true;
				if (valid3) {
					if (data.description !== void 0) {
						const _errs14 = errors;
						if (typeof data.description !== "string") {
							validate78.errors = [{
								instancePath: instancePath + "/description",
								schemaPath: "#/properties/description/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid3 = _errs14 === errors;
					} else var valid3 = true;
					if (valid3) {
						if (data.body !== void 0) {
							const _errs16 = errors;
							if (!validate27(data.body, {
								instancePath: instancePath + "/body",
								parentData: data,
								parentDataProperty: "body",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid3 = _errs16 === errors;
						} else var valid3 = true;
						if (valid3) {
							if (props0 !== true) {
								for (const key2 in data) if (!props0 || !props0[key2]) {
									validate78.errors = [{
										instancePath,
										schemaPath: "#/unevaluatedProperties",
										keyword: "unevaluatedProperties",
										params: { unevaluatedProperty: key2 }
									}];
									return false;
								}
							}
						}
					}
				}
			}
		} else {
			validate78.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate78.errors = vErrors;
	return errors === 0;
}
validate78.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.$ref === void 0 && "$ref") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs2 = errors;
		if (!validate35(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs3 = errors;
		if (!validate78(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) props0 = true;
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err1 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
		validate76.errors = vErrors;
		return false;
	}
	validate76.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate76.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.description === void 0 && (missing0 = "description")) {
				validate73.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (props0 !== true) {
					props0 = props0 || {};
					props0.description = true;
					props0.headers = true;
					props0.content = true;
					props0.links = true;
				}
				if (data.description !== void 0) {
					const _errs2 = errors;
					if (typeof data.description !== "string") {
						validate73.errors = [{
							instancePath: instancePath + "/description",
							schemaPath: "#/properties/description/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid2 = _errs2 === errors;
				} else var valid2 = true;
				if (valid2) {
					if (data.headers !== void 0) {
						let data1 = data.headers;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key1 in data1) {
								const _errs7 = errors;
								if (!validate48(data1[key1], {
									instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data1,
									parentDataProperty: key1,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
									errors = vErrors.length;
								}
								if (!(_errs7 === errors)) break;
							}
							else {
								validate73.errors = [{
									instancePath: instancePath + "/headers",
									schemaPath: "#/properties/headers/type",
									keyword: "type",
									params: { type: "object" }
								}];
								return false;
							}
						}
						var valid2 = _errs4 === errors;
					} else var valid2 = true;
					if (valid2) {
						if (data.content !== void 0) {
							const _errs8 = errors;
							if (!validate38(data.content, {
								instancePath: instancePath + "/content",
								parentData: data,
								parentDataProperty: "content",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
								errors = vErrors.length;
							}
							var valid2 = _errs8 === errors;
						} else var valid2 = true;
						if (valid2) {
							if (data.links !== void 0) {
								let data4 = data.links;
								const _errs9 = errors;
								if (errors === _errs9) {
									if (data4 && typeof data4 == "object" && !Array.isArray(data4)) for (const key2 in data4) {
										const _errs12 = errors;
										if (!validate76(data4[key2], {
											instancePath: instancePath + "/links/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
											parentData: data4,
											parentDataProperty: key2,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
											errors = vErrors.length;
										}
										if (!(_errs12 === errors)) break;
									}
									else {
										validate73.errors = [{
											instancePath: instancePath + "/links",
											schemaPath: "#/properties/links/type",
											keyword: "type",
											params: { type: "object" }
										}];
										return false;
									}
								}
								var valid2 = _errs9 === errors;
							} else var valid2 = true;
							if (valid2) {
								if (props0 !== true) {
									for (const key3 in data) if (!props0 || !props0[key3]) {
										validate73.errors = [{
											instancePath,
											schemaPath: "#/unevaluatedProperties",
											keyword: "unevaluatedProperties",
											params: { unevaluatedProperty: key3 }
										}];
										return false;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate73.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.$ref === void 0 && "$ref") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs2 = errors;
		if (!validate35(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs3 = errors;
		if (!validate73(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) props0 = true;
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err1 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
		validate71.errors = vErrors;
		return false;
	}
	validate71.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate71.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (props0 !== true) {
				props0 = props0 || {};
				props0.default = true;
			}
			if (data.default !== void 0) {
				const _errs2 = errors;
				if (!validate71(data.default, {
					instancePath: instancePath + "/default",
					parentData: data,
					parentDataProperty: "default",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
					errors = vErrors.length;
				}
				var valid2 = _errs2 === errors;
			} else var valid2 = true;
			if (valid2) {
				var valid3 = true;
				for (const key1 in data) if (pattern26.test(key1)) {
					const _errs3 = errors;
					if (!validate71(data[key1], {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data,
						parentDataProperty: key1,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
						errors = vErrors.length;
					}
					var valid3 = _errs3 === errors;
					props0[key1] = true;
				}
				if (valid3) {
					if (props0 !== true) {
						for (const key2 in data) if (!props0 || !props0[key2]) {
							validate70.errors = [{
								instancePath,
								schemaPath: "#/unevaluatedProperties",
								keyword: "unevaluatedProperties",
								params: { unevaluatedProperty: key2 }
							}];
							return false;
						}
					}
				}
			}
		} else {
			validate70.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const wrapper1 = { validate: validate32 };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate89.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.$ref === void 0 && "$ref") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs2 = errors;
		if (!validate35(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs3 = errors;
		if (!wrapper1.validate(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
			errors = vErrors.length;
		} else {
			var props1 = wrapper1.validate.evaluated.props;
			var items0 = wrapper1.validate.evaluated.items;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true && props1 !== void 0) {
				if (props1 === true) props0 = true;
				else {
					props0 = props0 || {};
					Object.assign(props0, props1);
				}
			}
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err1 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
		validate89.errors = vErrors;
		return false;
	}
	validate89.errors = vErrors;
	evaluated0.props = props0;
	evaluated0.items = items0;
	return errors === 0;
}
validate89.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate88.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) for (const key1 in data) {
			const _errs3 = errors;
			if (!validate89(data[key1], {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
				errors = vErrors.length;
			}
			if (!(_errs3 === errors)) break;
		}
		else {
			validate88.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate88.errors = vErrors;
	return errors === 0;
}
validate88.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate86.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.$ref === void 0 && "$ref") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs2 = errors;
		if (!validate35(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs3 = errors;
		if (!validate88(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) props0 = true;
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err1 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
		validate86.errors = vErrors;
		return false;
	}
	validate86.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate86.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (props0 !== true) {
				props0 = props0 || {};
				props0.tags = true;
				props0.summary = true;
				props0.description = true;
				props0.externalDocs = true;
				props0.operationId = true;
				props0.parameters = true;
				props0.requestBody = true;
				props0.responses = true;
				props0.callbacks = true;
				props0.deprecated = true;
				props0.security = true;
				props0.servers = true;
			}
			if (data.tags !== void 0) {
				let data0 = data.tags;
				const _errs2 = errors;
				if (errors === _errs2) {
					if (Array.isArray(data0)) {
						const len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) {
							const _errs4 = errors;
							if (typeof data0[i0] !== "string") {
								validate60.errors = [{
									instancePath: instancePath + "/tags/" + i0,
									schemaPath: "#/properties/tags/items/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							if (!(_errs4 === errors)) break;
						}
					} else {
						validate60.errors = [{
							instancePath: instancePath + "/tags",
							schemaPath: "#/properties/tags/type",
							keyword: "type",
							params: { type: "array" }
						}];
						return false;
					}
				}
				var valid2 = _errs2 === errors;
			} else var valid2 = true;
			if (valid2) {
				if (data.summary !== void 0) {
					const _errs6 = errors;
					if (typeof data.summary !== "string") {
						validate60.errors = [{
							instancePath: instancePath + "/summary",
							schemaPath: "#/properties/summary/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid2 = _errs6 === errors;
				} else var valid2 = true;
				if (valid2) {
					if (data.description !== void 0) {
						const _errs8 = errors;
						if (typeof data.description !== "string") {
							validate60.errors = [{
								instancePath: instancePath + "/description",
								schemaPath: "#/properties/description/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid2 = _errs8 === errors;
					} else var valid2 = true;
					if (valid2) {
						if (data.externalDocs !== void 0) {
							const _errs10 = errors;
							if (!validate61(data.externalDocs, {
								instancePath: instancePath + "/externalDocs",
								parentData: data,
								parentDataProperty: "externalDocs",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
								errors = vErrors.length;
							}
							var valid2 = _errs10 === errors;
						} else var valid2 = true;
						if (valid2) {
							if (data.operationId !== void 0) {
								const _errs11 = errors;
								if (typeof data.operationId !== "string") {
									validate60.errors = [{
										instancePath: instancePath + "/operationId",
										schemaPath: "#/properties/operationId/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid2 = _errs11 === errors;
							} else var valid2 = true;
							if (valid2) {
								if (data.parameters !== void 0) {
									let data6 = data.parameters;
									const _errs13 = errors;
									if (errors === _errs13) {
										if (Array.isArray(data6)) {
											const len1 = data6.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs15 = errors;
												if (!validate34(data6[i1], {
													instancePath: instancePath + "/parameters/" + i1,
													parentData: data6,
													parentDataProperty: i1,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
													errors = vErrors.length;
												}
												if (!(_errs15 === errors)) break;
											}
										} else {
											validate60.errors = [{
												instancePath: instancePath + "/parameters",
												schemaPath: "#/properties/parameters/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid2 = _errs13 === errors;
								} else var valid2 = true;
								if (valid2) {
									if (data.requestBody !== void 0) {
										const _errs16 = errors;
										if (!validate64(data.requestBody, {
											instancePath: instancePath + "/requestBody",
											parentData: data,
											parentDataProperty: "requestBody",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
											errors = vErrors.length;
										}
										var valid2 = _errs16 === errors;
									} else var valid2 = true;
									if (valid2) {
										if (data.responses !== void 0) {
											const _errs17 = errors;
											if (!validate70(data.responses, {
												instancePath: instancePath + "/responses",
												parentData: data,
												parentDataProperty: "responses",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
												errors = vErrors.length;
											}
											var valid2 = _errs17 === errors;
										} else var valid2 = true;
										if (valid2) {
											if (data.callbacks !== void 0) {
												let data10 = data.callbacks;
												const _errs18 = errors;
												if (errors === _errs18) {
													if (data10 && typeof data10 == "object" && !Array.isArray(data10)) for (const key1 in data10) {
														const _errs21 = errors;
														if (!validate86(data10[key1], {
															instancePath: instancePath + "/callbacks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
															parentData: data10,
															parentDataProperty: key1,
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
															errors = vErrors.length;
														}
														if (!(_errs21 === errors)) break;
													}
													else {
														validate60.errors = [{
															instancePath: instancePath + "/callbacks",
															schemaPath: "#/properties/callbacks/type",
															keyword: "type",
															params: { type: "object" }
														}];
														return false;
													}
												}
												var valid2 = _errs18 === errors;
											} else var valid2 = true;
											if (valid2) {
												if (data.deprecated !== void 0) {
													const _errs22 = errors;
													if (typeof data.deprecated !== "boolean") {
														validate60.errors = [{
															instancePath: instancePath + "/deprecated",
															schemaPath: "#/properties/deprecated/type",
															keyword: "type",
															params: { type: "boolean" }
														}];
														return false;
													}
													var valid2 = _errs22 === errors;
												} else var valid2 = true;
												if (valid2) {
													if (data.security !== void 0) {
														let data13 = data.security;
														const _errs24 = errors;
														if (errors === _errs24) {
															if (Array.isArray(data13)) {
																const len2 = data13.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	let data14 = data13[i2];
																	const _errs26 = errors;
																	if (errors === errors) {
																		if (data14 && typeof data14 == "object" && !Array.isArray(data14)) for (const key2 in data14) {
																			let data15 = data14[key2];
																			const _errs30 = errors;
																			if (errors === _errs30) {
																				if (Array.isArray(data15)) {
																					const len3 = data15.length;
																					for (let i3 = 0; i3 < len3; i3++) {
																						const _errs32 = errors;
																						if (typeof data15[i3] !== "string") {
																							validate60.errors = [{
																								instancePath: instancePath + "/security/" + i2 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3,
																								schemaPath: "#/$defs/security-requirement/additionalProperties/items/type",
																								keyword: "type",
																								params: { type: "string" }
																							}];
																							return false;
																						}
																						if (!(_errs32 === errors)) break;
																					}
																				} else {
																					validate60.errors = [{
																						instancePath: instancePath + "/security/" + i2 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																						schemaPath: "#/$defs/security-requirement/additionalProperties/type",
																						keyword: "type",
																						params: { type: "array" }
																					}];
																					return false;
																				}
																			}
																			if (!(_errs30 === errors)) break;
																		}
																		else {
																			validate60.errors = [{
																				instancePath: instancePath + "/security/" + i2,
																				schemaPath: "#/$defs/security-requirement/type",
																				keyword: "type",
																				params: { type: "object" }
																			}];
																			return false;
																		}
																	}
																	if (!(_errs26 === errors)) break;
																}
															} else {
																validate60.errors = [{
																	instancePath: instancePath + "/security",
																	schemaPath: "#/properties/security/type",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid2 = _errs24 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data.servers !== void 0) {
															let data17 = data.servers;
															const _errs34 = errors;
															if (errors === _errs34) {
																if (Array.isArray(data17)) {
																	const len4 = data17.length;
																	for (let i4 = 0; i4 < len4; i4++) {
																		const _errs36 = errors;
																		if (!validate27(data17[i4], {
																			instancePath: instancePath + "/servers/" + i4,
																			parentData: data17,
																			parentDataProperty: i4,
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs36 === errors)) break;
																	}
																} else {
																	validate60.errors = [{
																		instancePath: instancePath + "/servers",
																		schemaPath: "#/properties/servers/type",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid2 = _errs34 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (props0 !== true) {
																for (const key3 in data) if (!props0 || !props0[key3]) {
																	validate60.errors = [{
																		instancePath,
																		schemaPath: "#/unevaluatedProperties",
																		keyword: "unevaluatedProperties",
																		params: { unevaluatedProperty: key3 }
																	}];
																	return false;
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate60.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate32.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (props0 !== true) {
				props0 = props0 || {};
				props0.summary = true;
				props0.description = true;
				props0.servers = true;
				props0.parameters = true;
			}
			if (data.summary !== void 0) {
				const _errs2 = errors;
				if (typeof data.summary !== "string") {
					validate32.errors = [{
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid2 = _errs2 === errors;
			} else var valid2 = true;
			if (valid2) {
				if (data.description !== void 0) {
					const _errs4 = errors;
					if (typeof data.description !== "string") {
						validate32.errors = [{
							instancePath: instancePath + "/description",
							schemaPath: "#/properties/description/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid2 = _errs4 === errors;
				} else var valid2 = true;
				if (valid2) {
					if (data.servers !== void 0) {
						let data2 = data.servers;
						const _errs6 = errors;
						if (errors === _errs6) {
							if (Array.isArray(data2)) {
								const len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs8 = errors;
									if (!validate27(data2[i0], {
										instancePath: instancePath + "/servers/" + i0,
										parentData: data2,
										parentDataProperty: i0,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
										errors = vErrors.length;
									}
									if (!(_errs8 === errors)) break;
								}
							} else {
								validate32.errors = [{
									instancePath: instancePath + "/servers",
									schemaPath: "#/properties/servers/type",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid2 = _errs6 === errors;
					} else var valid2 = true;
					if (valid2) {
						if (data.parameters !== void 0) {
							let data4 = data.parameters;
							const _errs9 = errors;
							if (errors === _errs9) {
								if (Array.isArray(data4)) {
									const len1 = data4.length;
									for (let i1 = 0; i1 < len1; i1++) {
										const _errs11 = errors;
										if (!validate34(data4[i1], {
											instancePath: instancePath + "/parameters/" + i1,
											parentData: data4,
											parentDataProperty: i1,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
											errors = vErrors.length;
										}
										if (!(_errs11 === errors)) break;
									}
								} else {
									validate32.errors = [{
										instancePath: instancePath + "/parameters",
										schemaPath: "#/properties/parameters/type",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid2 = _errs9 === errors;
						} else var valid2 = true;
						if (valid2) {
							var valid5 = true;
							for (const key1 in data) if (pattern19.test(key1)) {
								const _errs12 = errors;
								if (!validate60(data[key1], {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data,
									parentDataProperty: key1,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
									errors = vErrors.length;
								}
								var valid5 = _errs12 === errors;
								props0[key1] = true;
							}
							if (valid5) {
								if (props0 !== true) {
									for (const key2 in data) if (!props0 || !props0[key2]) {
										validate32.errors = [{
											instancePath,
											schemaPath: "#/unevaluatedProperties",
											keyword: "unevaluatedProperties",
											params: { unevaluatedProperty: key2 }
										}];
										return false;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate32.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate32.errors = vErrors;
	return errors === 0;
}
validate32.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate31.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			var valid2 = true;
			for (const key1 in data) if (pattern12.test(key1)) {
				const _errs2 = errors;
				if (!validate32(data[key1], {
					instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
					errors = vErrors.length;
				}
				var valid2 = _errs2 === errors;
				props0[key1] = true;
			}
			if (valid2) {
				if (props0 !== true) {
					for (const key2 in data) if (!props0 || !props0[key2]) {
						validate31.errors = [{
							instancePath,
							schemaPath: "#/unevaluatedProperties",
							keyword: "unevaluatedProperties",
							params: { unevaluatedProperty: key2 }
						}];
						return false;
					}
				}
			}
		} else {
			validate31.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate31.errors = vErrors;
	return errors === 0;
}
validate31.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema97 = {
	"type": "object",
	"properties": {
		"schemas": {
			"type": "object",
			"additionalProperties": { "type": ["object", "boolean"] }
		},
		"responses": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/response-or-reference" }
		},
		"parameters": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/parameter-or-reference" }
		},
		"examples": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/example-or-reference" }
		},
		"requestBodies": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/request-body-or-reference" }
		},
		"headers": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/header-or-reference" }
		},
		"securitySchemes": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/security-scheme-or-reference" }
		},
		"links": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/link-or-reference" }
		},
		"callbacks": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/callbacks-or-reference" }
		},
		"pathItems": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/path-item-or-reference" }
		}
	},
	"patternProperties": { "^(schemas|responses|parameters|examples|requestBodies|headers|securitySchemes|links|callbacks|pathItems)$": {
		"$comment": "Enumerating all of the property names in the regex above is necessary for unevaluatedProperties to work as expected",
		"propertyNames": { "pattern": "^[a-zA-Z0-9._-]+$" }
	} },
	"$ref": "#/$defs/specification-extensions",
	"unevaluatedProperties": false
};
const pattern35 = new RegExp("^(schemas|responses|parameters|examples|requestBodies|headers|securitySchemes|links|callbacks|pathItems)$", "u");
const pattern36 = new RegExp("^[a-zA-Z0-9._-]+$", "u");
const schema100 = {
	"type": "object",
	"properties": {
		"type": { "enum": [
			"apiKey",
			"http",
			"mutualTLS",
			"oauth2",
			"openIdConnect"
		] },
		"description": { "type": "string" }
	},
	"required": ["type"],
	"allOf": [
		{ "$ref": "#/$defs/specification-extensions" },
		{ "$ref": "#/$defs/security-scheme/$defs/type-apikey" },
		{ "$ref": "#/$defs/security-scheme/$defs/type-http" },
		{ "$ref": "#/$defs/security-scheme/$defs/type-http-bearer" },
		{ "$ref": "#/$defs/security-scheme/$defs/type-oauth2" },
		{ "$ref": "#/$defs/security-scheme/$defs/type-oidc" }
	],
	"unevaluatedProperties": false,
	"$defs": {
		"type-apikey": {
			"if": {
				"properties": { "type": { "const": "apiKey" } },
				"required": ["type"]
			},
			"then": {
				"properties": {
					"name": { "type": "string" },
					"in": { "enum": [
						"query",
						"header",
						"cookie"
					] }
				},
				"required": ["name", "in"]
			}
		},
		"type-http": {
			"if": {
				"properties": { "type": { "const": "http" } },
				"required": ["type"]
			},
			"then": {
				"properties": { "scheme": { "type": "string" } },
				"required": ["scheme"]
			}
		},
		"type-http-bearer": {
			"if": {
				"properties": {
					"type": { "const": "http" },
					"scheme": { "const": "bearer" }
				},
				"required": ["type", "scheme"]
			},
			"then": {
				"properties": { "bearerFormat": { "type": "string" } },
				"required": ["scheme"]
			}
		},
		"type-oauth2": {
			"if": {
				"properties": { "type": { "const": "oauth2" } },
				"required": ["type"]
			},
			"then": {
				"properties": { "flows": { "$ref": "#/$defs/oauth-flows" } },
				"required": ["flows"]
			}
		},
		"type-oidc": {
			"if": {
				"properties": { "type": { "const": "openIdConnect" } },
				"required": ["type"]
			},
			"then": {
				"properties": { "openIdConnectUrl": { "$ref": "#/$defs/uri" } },
				"required": ["openIdConnectUrl"]
			}
		}
	}
};
const schema102 = {
	"if": {
		"properties": { "type": { "const": "apiKey" } },
		"required": ["type"]
	},
	"then": {
		"properties": {
			"name": { "type": "string" },
			"in": { "enum": [
				"query",
				"header",
				"cookie"
			] }
		},
		"required": ["name", "in"]
	}
};
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.authorizationUrl === void 0 && (missing0 = "authorizationUrl") || data.scopes === void 0 && (missing0 = "scopes")) {
			validate110.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (props0 !== true) {
				props0 = props0 || {};
				props0.authorizationUrl = true;
				props0.refreshUrl = true;
				props0.scopes = true;
			}
			if (data.authorizationUrl !== void 0) {
				if (typeof data.authorizationUrl !== "string") {
					validate110.errors = [{
						instancePath: instancePath + "/authorizationUrl",
						schemaPath: "#/properties/authorizationUrl/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid2 = true;
			} else var valid2 = true;
			if (valid2) {
				if (data.refreshUrl !== void 0) {
					if (typeof data.refreshUrl !== "string") {
						validate110.errors = [{
							instancePath: instancePath + "/refreshUrl",
							schemaPath: "#/properties/refreshUrl/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid2 = true;
				} else var valid2 = true;
				if (valid2) {
					if (data.scopes !== void 0) {
						let data2 = data.scopes;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							for (const key1 in data2) if (typeof data2[key1] !== "string") {
								validate110.errors = [{
									instancePath: instancePath + "/scopes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/map-of-strings/additionalProperties/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						} else {
							validate110.errors = [{
								instancePath: instancePath + "/scopes",
								schemaPath: "#/$defs/map-of-strings/type",
								keyword: "type",
								params: { type: "object" }
							}];
							return false;
						}
						var valid2 = true;
					} else var valid2 = true;
					if (valid2) {
						if (props0 !== true) {
							for (const key2 in data) if (!props0 || !props0[key2]) {
								validate110.errors = [{
									instancePath,
									schemaPath: "#/unevaluatedProperties",
									keyword: "unevaluatedProperties",
									params: { unevaluatedProperty: key2 }
								}];
								return false;
							}
						}
					}
				}
			}
		}
	} else {
		validate110.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate110.errors = vErrors;
	return true;
}
validate110.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate112.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.tokenUrl === void 0 && (missing0 = "tokenUrl") || data.scopes === void 0 && (missing0 = "scopes")) {
			validate112.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (props0 !== true) {
				props0 = props0 || {};
				props0.tokenUrl = true;
				props0.refreshUrl = true;
				props0.scopes = true;
			}
			if (data.tokenUrl !== void 0) {
				if (typeof data.tokenUrl !== "string") {
					validate112.errors = [{
						instancePath: instancePath + "/tokenUrl",
						schemaPath: "#/properties/tokenUrl/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid2 = true;
			} else var valid2 = true;
			if (valid2) {
				if (data.refreshUrl !== void 0) {
					if (typeof data.refreshUrl !== "string") {
						validate112.errors = [{
							instancePath: instancePath + "/refreshUrl",
							schemaPath: "#/properties/refreshUrl/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid2 = true;
				} else var valid2 = true;
				if (valid2) {
					if (data.scopes !== void 0) {
						let data2 = data.scopes;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							for (const key1 in data2) if (typeof data2[key1] !== "string") {
								validate112.errors = [{
									instancePath: instancePath + "/scopes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/map-of-strings/additionalProperties/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						} else {
							validate112.errors = [{
								instancePath: instancePath + "/scopes",
								schemaPath: "#/$defs/map-of-strings/type",
								keyword: "type",
								params: { type: "object" }
							}];
							return false;
						}
						var valid2 = true;
					} else var valid2 = true;
					if (valid2) {
						if (props0 !== true) {
							for (const key2 in data) if (!props0 || !props0[key2]) {
								validate112.errors = [{
									instancePath,
									schemaPath: "#/unevaluatedProperties",
									keyword: "unevaluatedProperties",
									params: { unevaluatedProperty: key2 }
								}];
								return false;
							}
						}
					}
				}
			}
		}
	} else {
		validate112.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate112.errors = vErrors;
	return true;
}
validate112.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate114.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.tokenUrl === void 0 && (missing0 = "tokenUrl") || data.scopes === void 0 && (missing0 = "scopes")) {
			validate114.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (props0 !== true) {
				props0 = props0 || {};
				props0.tokenUrl = true;
				props0.refreshUrl = true;
				props0.scopes = true;
			}
			if (data.tokenUrl !== void 0) {
				if (typeof data.tokenUrl !== "string") {
					validate114.errors = [{
						instancePath: instancePath + "/tokenUrl",
						schemaPath: "#/properties/tokenUrl/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid2 = true;
			} else var valid2 = true;
			if (valid2) {
				if (data.refreshUrl !== void 0) {
					if (typeof data.refreshUrl !== "string") {
						validate114.errors = [{
							instancePath: instancePath + "/refreshUrl",
							schemaPath: "#/properties/refreshUrl/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid2 = true;
				} else var valid2 = true;
				if (valid2) {
					if (data.scopes !== void 0) {
						let data2 = data.scopes;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							for (const key1 in data2) if (typeof data2[key1] !== "string") {
								validate114.errors = [{
									instancePath: instancePath + "/scopes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/$defs/map-of-strings/additionalProperties/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						} else {
							validate114.errors = [{
								instancePath: instancePath + "/scopes",
								schemaPath: "#/$defs/map-of-strings/type",
								keyword: "type",
								params: { type: "object" }
							}];
							return false;
						}
						var valid2 = true;
					} else var valid2 = true;
					if (valid2) {
						if (props0 !== true) {
							for (const key2 in data) if (!props0 || !props0[key2]) {
								validate114.errors = [{
									instancePath,
									schemaPath: "#/unevaluatedProperties",
									keyword: "unevaluatedProperties",
									params: { unevaluatedProperty: key2 }
								}];
								return false;
							}
						}
					}
				}
			}
		}
	} else {
		validate114.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate114.errors = vErrors;
	return true;
}
validate114.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate116.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.authorizationUrl === void 0 && (missing0 = "authorizationUrl") || data.tokenUrl === void 0 && (missing0 = "tokenUrl") || data.scopes === void 0 && (missing0 = "scopes")) {
			validate116.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (props0 !== true) {
				props0 = props0 || {};
				props0.authorizationUrl = true;
				props0.tokenUrl = true;
				props0.refreshUrl = true;
				props0.scopes = true;
			}
			if (data.authorizationUrl !== void 0) {
				if (typeof data.authorizationUrl !== "string") {
					validate116.errors = [{
						instancePath: instancePath + "/authorizationUrl",
						schemaPath: "#/properties/authorizationUrl/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid2 = true;
			} else var valid2 = true;
			if (valid2) {
				if (data.tokenUrl !== void 0) {
					if (typeof data.tokenUrl !== "string") {
						validate116.errors = [{
							instancePath: instancePath + "/tokenUrl",
							schemaPath: "#/properties/tokenUrl/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid2 = true;
				} else var valid2 = true;
				if (valid2) {
					if (data.refreshUrl !== void 0) {
						if (typeof data.refreshUrl !== "string") {
							validate116.errors = [{
								instancePath: instancePath + "/refreshUrl",
								schemaPath: "#/properties/refreshUrl/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid2 = true;
					} else var valid2 = true;
					if (valid2) {
						if (data.scopes !== void 0) {
							let data3 = data.scopes;
							if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
								for (const key1 in data3) if (typeof data3[key1] !== "string") {
									validate116.errors = [{
										instancePath: instancePath + "/scopes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/$defs/map-of-strings/additionalProperties/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							} else {
								validate116.errors = [{
									instancePath: instancePath + "/scopes",
									schemaPath: "#/$defs/map-of-strings/type",
									keyword: "type",
									params: { type: "object" }
								}];
								return false;
							}
							var valid2 = true;
						} else var valid2 = true;
						if (valid2) {
							if (props0 !== true) {
								for (const key2 in data) if (!props0 || !props0[key2]) {
									validate116.errors = [{
										instancePath,
										schemaPath: "#/unevaluatedProperties",
										keyword: "unevaluatedProperties",
										params: { unevaluatedProperty: key2 }
									}];
									return false;
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate116.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate116.errors = vErrors;
	return true;
}
validate116.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate109.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (props0 !== true) {
				props0 = props0 || {};
				props0.implicit = true;
				props0.password = true;
				props0.clientCredentials = true;
				props0.authorizationCode = true;
			}
			if (data.implicit !== void 0) {
				const _errs2 = errors;
				if (!validate110(data.implicit, {
					instancePath: instancePath + "/implicit",
					parentData: data,
					parentDataProperty: "implicit",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
					errors = vErrors.length;
				}
				var valid2 = _errs2 === errors;
			} else var valid2 = true;
			if (valid2) {
				if (data.password !== void 0) {
					const _errs3 = errors;
					if (!validate112(data.password, {
						instancePath: instancePath + "/password",
						parentData: data,
						parentDataProperty: "password",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
						errors = vErrors.length;
					}
					var valid2 = _errs3 === errors;
				} else var valid2 = true;
				if (valid2) {
					if (data.clientCredentials !== void 0) {
						const _errs4 = errors;
						if (!validate114(data.clientCredentials, {
							instancePath: instancePath + "/clientCredentials",
							parentData: data,
							parentDataProperty: "clientCredentials",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
							errors = vErrors.length;
						}
						var valid2 = _errs4 === errors;
					} else var valid2 = true;
					if (valid2) {
						if (data.authorizationCode !== void 0) {
							const _errs5 = errors;
							if (!validate116(data.authorizationCode, {
								instancePath: instancePath + "/authorizationCode",
								parentData: data,
								parentDataProperty: "authorizationCode",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
								errors = vErrors.length;
							}
							var valid2 = _errs5 === errors;
						} else var valid2 = true;
						if (valid2) {
							if (props0 !== true) {
								for (const key1 in data) if (!props0 || !props0[key1]) {
									validate109.errors = [{
										instancePath,
										schemaPath: "#/unevaluatedProperties",
										keyword: "unevaluatedProperties",
										params: { unevaluatedProperty: key1 }
									}];
									return false;
								}
							}
						}
					}
				}
			}
		} else {
			validate109.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate109.errors = vErrors;
	return errors === 0;
}
validate109.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate108.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.type !== void 0) {
			if ("oauth2" !== data.type) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.flows === void 0 && (missing1 = "flows")) {
				validate108.errors = [{
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: missing1 }
				}];
				return false;
			} else if (data.flows !== void 0) {
				if (!validate109(data.flows, {
					instancePath: instancePath + "/flows",
					parentData: data,
					parentDataProperty: "flows",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) {
			var props0 = {};
			props0.flows = true;
			props0.type = true;
		}
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
		validate108.errors = vErrors;
		return false;
	}
	validate108.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate108.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate120.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.type !== void 0) {
			if ("openIdConnect" !== data.type) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.openIdConnectUrl === void 0 && (missing1 = "openIdConnectUrl")) {
				validate120.errors = [{
					instancePath,
					schemaPath: "#/then/required",
					keyword: "required",
					params: { missingProperty: missing1 }
				}];
				return false;
			} else if (data.openIdConnectUrl !== void 0) {
				const _errs5 = errors;
				if (errors === _errs5) {
					if (errors === _errs5) {
						if (!(typeof data.openIdConnectUrl === "string")) {
							validate120.errors = [{
								instancePath: instancePath + "/openIdConnectUrl",
								schemaPath: "#/$defs/uri/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					}
				}
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) {
			var props0 = {};
			props0.openIdConnectUrl = true;
			props0.type = true;
		}
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
		validate120.errors = vErrors;
		return false;
	}
	validate120.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate120.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate107.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	var valid0 = _errs1 === errors;
	if (valid0) {
		const _errs3 = errors;
		const _errs5 = errors;
		let valid4 = true;
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.type === void 0 && "type") {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else if (data.type !== void 0) {
				if ("apiKey" !== data.type) {
					const err1 = {};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		var _valid0 = _errs6 === errors;
		errors = _errs5;
		if (vErrors !== null) {
			if (_errs5) vErrors.length = _errs5;
			else vErrors = null;
		}
		if (_valid0) {
			const _errs8 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing1;
				if (data.name === void 0 && (missing1 = "name") || data.in === void 0 && (missing1 = "in")) {
					validate107.errors = [{
						instancePath,
						schemaPath: "#/$defs/security-scheme/$defs/type-apikey/then/required",
						keyword: "required",
						params: { missingProperty: missing1 }
					}];
					return false;
				} else {
					if (data.name !== void 0) {
						const _errs9 = errors;
						if (typeof data.name !== "string") {
							validate107.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/$defs/security-scheme/$defs/type-apikey/then/properties/name/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid6 = _errs9 === errors;
					} else var valid6 = true;
					if (valid6) {
						if (data.in !== void 0) {
							let data2 = data.in;
							const _errs11 = errors;
							if (!(data2 === "query" || data2 === "header" || data2 === "cookie")) {
								validate107.errors = [{
									instancePath: instancePath + "/in",
									schemaPath: "#/$defs/security-scheme/$defs/type-apikey/then/properties/in/enum",
									keyword: "enum",
									params: { allowedValues: schema102.then.properties.in.enum }
								}];
								return false;
							}
							var valid6 = _errs11 === errors;
						} else var valid6 = true;
					}
				}
			}
			var _valid0 = _errs8 === errors;
			valid4 = _valid0;
			if (valid4) {
				var props1 = {};
				props1.name = true;
				props1.in = true;
				props1.type = true;
			}
		}
		if (!valid4) {
			const err2 = {
				instancePath,
				schemaPath: "#/$defs/security-scheme/$defs/type-apikey/if",
				keyword: "if",
				params: { failingKeyword: "then" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
			validate107.errors = vErrors;
			return false;
		}
		var valid0 = _errs3 === errors;
		if (valid0) {
			if (props0 !== true && props1 !== void 0) {
				if (props1 === true) props0 = true;
				else {
					props0 = props0 || {};
					Object.assign(props0, props1);
				}
			}
			const _errs12 = errors;
			const _errs14 = errors;
			let valid8 = true;
			const _errs15 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.type === void 0 && "type") {
					const err3 = {};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				} else if (data.type !== void 0) {
					if ("http" !== data.type) {
						const err4 = {};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			}
			var _valid1 = _errs15 === errors;
			errors = _errs14;
			if (vErrors !== null) {
				if (_errs14) vErrors.length = _errs14;
				else vErrors = null;
			}
			if (_valid1) {
				const _errs17 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					let missing3;
					if (data.scheme === void 0 && (missing3 = "scheme")) {
						validate107.errors = [{
							instancePath,
							schemaPath: "#/$defs/security-scheme/$defs/type-http/then/required",
							keyword: "required",
							params: { missingProperty: missing3 }
						}];
						return false;
					} else if (data.scheme !== void 0) {
						if (typeof data.scheme !== "string") {
							validate107.errors = [{
								instancePath: instancePath + "/scheme",
								schemaPath: "#/$defs/security-scheme/$defs/type-http/then/properties/scheme/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					}
				}
				var _valid1 = _errs17 === errors;
				valid8 = _valid1;
				if (valid8) {
					var props2 = {};
					props2.scheme = true;
					props2.type = true;
				}
			}
			if (!valid8) {
				const err5 = {
					instancePath,
					schemaPath: "#/$defs/security-scheme/$defs/type-http/if",
					keyword: "if",
					params: { failingKeyword: "then" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
				validate107.errors = vErrors;
				return false;
			}
			var valid0 = _errs12 === errors;
			if (valid0) {
				if (props0 !== true && props2 !== void 0) {
					if (props2 === true) props0 = true;
					else {
						props0 = props0 || {};
						Object.assign(props0, props2);
					}
				}
				const _errs20 = errors;
				const _errs22 = errors;
				let valid12 = true;
				const _errs23 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.type === void 0 && "type" || data.scheme === void 0 && "scheme") {
						const err6 = {};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					} else {
						if (data.type !== void 0) {
							const _errs24 = errors;
							if ("http" !== data.type) {
								const err7 = {};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							var valid13 = _errs24 === errors;
						} else var valid13 = true;
						if (valid13) {
							if (data.scheme !== void 0) {
								const _errs25 = errors;
								if ("bearer" !== data.scheme) {
									const err8 = {};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
								var valid13 = _errs25 === errors;
							} else var valid13 = true;
						}
					}
				}
				var _valid2 = _errs23 === errors;
				errors = _errs22;
				if (vErrors !== null) {
					if (_errs22) vErrors.length = _errs22;
					else vErrors = null;
				}
				if (_valid2) {
					const _errs26 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						let missing5;
						if (data.scheme === void 0 && (missing5 = "scheme")) {
							validate107.errors = [{
								instancePath,
								schemaPath: "#/$defs/security-scheme/$defs/type-http-bearer/then/required",
								keyword: "required",
								params: { missingProperty: missing5 }
							}];
							return false;
						} else if (data.bearerFormat !== void 0) {
							if (typeof data.bearerFormat !== "string") {
								validate107.errors = [{
									instancePath: instancePath + "/bearerFormat",
									schemaPath: "#/$defs/security-scheme/$defs/type-http-bearer/then/properties/bearerFormat/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						}
					}
					var _valid2 = _errs26 === errors;
					valid12 = _valid2;
					if (valid12) {
						var props3 = {};
						props3.bearerFormat = true;
						props3.type = true;
						props3.scheme = true;
					}
				}
				if (!valid12) {
					const err9 = {
						instancePath,
						schemaPath: "#/$defs/security-scheme/$defs/type-http-bearer/if",
						keyword: "if",
						params: { failingKeyword: "then" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
					validate107.errors = vErrors;
					return false;
				}
				var valid0 = _errs20 === errors;
				if (valid0) {
					if (props0 !== true && props3 !== void 0) {
						if (props3 === true) props0 = true;
						else {
							props0 = props0 || {};
							Object.assign(props0, props3);
						}
					}
					const _errs29 = errors;
					if (!validate108(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
						errors = vErrors.length;
					} else var props4 = validate108.evaluated.props;
					var valid0 = _errs29 === errors;
					if (valid0) {
						if (props0 !== true && props4 !== void 0) {
							if (props4 === true) props0 = true;
							else {
								props0 = props0 || {};
								Object.assign(props0, props4);
							}
						}
						const _errs30 = errors;
						if (!validate120(data, {
							instancePath,
							parentData,
							parentDataProperty,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
							errors = vErrors.length;
						} else var props5 = validate120.evaluated.props;
						var valid0 = _errs30 === errors;
						if (valid0) {
							if (props0 !== true && props5 !== void 0) {
								if (props5 === true) props0 = true;
								else {
									props0 = props0 || {};
									Object.assign(props0, props5);
								}
							}
						}
					}
				}
			}
		}
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing6;
			if (data.type === void 0 && (missing6 = "type")) {
				validate107.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing6 }
				}];
				return false;
			} else {
				if (props0 !== true) {
					props0 = props0 || {};
					props0.type = true;
					props0.description = true;
				}
				if (data.type !== void 0) {
					let data8 = data.type;
					const _errs31 = errors;
					if (!(data8 === "apiKey" || data8 === "http" || data8 === "mutualTLS" || data8 === "oauth2" || data8 === "openIdConnect")) {
						validate107.errors = [{
							instancePath: instancePath + "/type",
							schemaPath: "#/properties/type/enum",
							keyword: "enum",
							params: { allowedValues: schema100.properties.type.enum }
						}];
						return false;
					}
					var valid15 = _errs31 === errors;
				} else var valid15 = true;
				if (valid15) {
					if (data.description !== void 0) {
						const _errs32 = errors;
						if (typeof data.description !== "string") {
							validate107.errors = [{
								instancePath: instancePath + "/description",
								schemaPath: "#/properties/description/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid15 = _errs32 === errors;
					} else var valid15 = true;
					if (valid15) {
						if (props0 !== true) {
							for (const key1 in data) if (!props0 || !props0[key1]) {
								validate107.errors = [{
									instancePath,
									schemaPath: "#/unevaluatedProperties",
									keyword: "unevaluatedProperties",
									params: { unevaluatedProperty: key1 }
								}];
								return false;
							}
						}
					}
				}
			}
		} else {
			validate107.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate107.errors = vErrors;
	return errors === 0;
}
validate107.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate105.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.$ref === void 0 && "$ref") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs2 = errors;
		if (!validate35(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs3 = errors;
		if (!validate107(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) {
			if (props0 !== true) props0 = true;
		}
		ifClause0 = "else";
	}
	if (!valid0) {
		const err1 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
		validate105.errors = vErrors;
		return false;
	}
	validate105.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate105.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate99.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (props0 !== true) {
				props0 = props0 || {};
				props0.schemas = true;
				props0.responses = true;
				props0.parameters = true;
				props0.examples = true;
				props0.requestBodies = true;
				props0.headers = true;
				props0.securitySchemes = true;
				props0.links = true;
				props0.callbacks = true;
				props0.pathItems = true;
			}
			if (data.schemas !== void 0) {
				let data0 = data.schemas;
				const _errs2 = errors;
				if (errors === _errs2) {
					if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key1 in data0) {
						let data1 = data0[key1];
						const _errs5 = errors;
						if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && typeof data1 !== "boolean") {
							validate99.errors = [{
								instancePath: instancePath + "/schemas/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/schemas/additionalProperties/type",
								keyword: "type",
								params: { type: schema97.properties.schemas.additionalProperties.type }
							}];
							return false;
						}
						if (!(_errs5 === errors)) break;
					}
					else {
						validate99.errors = [{
							instancePath: instancePath + "/schemas",
							schemaPath: "#/properties/schemas/type",
							keyword: "type",
							params: { type: "object" }
						}];
						return false;
					}
				}
				var valid2 = _errs2 === errors;
			} else var valid2 = true;
			if (valid2) {
				if (data.responses !== void 0) {
					let data2 = data.responses;
					const _errs7 = errors;
					if (errors === _errs7) {
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key2 in data2) {
							const _errs10 = errors;
							if (!validate71(data2[key2], {
								instancePath: instancePath + "/responses/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								parentData: data2,
								parentDataProperty: key2,
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
								errors = vErrors.length;
							}
							if (!(_errs10 === errors)) break;
						}
						else {
							validate99.errors = [{
								instancePath: instancePath + "/responses",
								schemaPath: "#/properties/responses/type",
								keyword: "type",
								params: { type: "object" }
							}];
							return false;
						}
					}
					var valid2 = _errs7 === errors;
				} else var valid2 = true;
				if (valid2) {
					if (data.parameters !== void 0) {
						let data4 = data.parameters;
						const _errs11 = errors;
						if (errors === _errs11) {
							if (data4 && typeof data4 == "object" && !Array.isArray(data4)) for (const key3 in data4) {
								const _errs14 = errors;
								if (!validate34(data4[key3], {
									instancePath: instancePath + "/parameters/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data4,
									parentDataProperty: key3,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
									errors = vErrors.length;
								}
								if (!(_errs14 === errors)) break;
							}
							else {
								validate99.errors = [{
									instancePath: instancePath + "/parameters",
									schemaPath: "#/properties/parameters/type",
									keyword: "type",
									params: { type: "object" }
								}];
								return false;
							}
						}
						var valid2 = _errs11 === errors;
					} else var valid2 = true;
					if (valid2) {
						if (data.examples !== void 0) {
							let data6 = data.examples;
							const _errs15 = errors;
							if (errors === _errs15) {
								if (data6 && typeof data6 == "object" && !Array.isArray(data6)) for (const key4 in data6) {
									const _errs18 = errors;
									if (!validate41(data6[key4], {
										instancePath: instancePath + "/examples/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
										parentData: data6,
										parentDataProperty: key4,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
										errors = vErrors.length;
									}
									if (!(_errs18 === errors)) break;
								}
								else {
									validate99.errors = [{
										instancePath: instancePath + "/examples",
										schemaPath: "#/properties/examples/type",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
							}
							var valid2 = _errs15 === errors;
						} else var valid2 = true;
						if (valid2) {
							if (data.requestBodies !== void 0) {
								let data8 = data.requestBodies;
								const _errs19 = errors;
								if (errors === _errs19) {
									if (data8 && typeof data8 == "object" && !Array.isArray(data8)) for (const key5 in data8) {
										const _errs22 = errors;
										if (!validate64(data8[key5], {
											instancePath: instancePath + "/requestBodies/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
											parentData: data8,
											parentDataProperty: key5,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
											errors = vErrors.length;
										}
										if (!(_errs22 === errors)) break;
									}
									else {
										validate99.errors = [{
											instancePath: instancePath + "/requestBodies",
											schemaPath: "#/properties/requestBodies/type",
											keyword: "type",
											params: { type: "object" }
										}];
										return false;
									}
								}
								var valid2 = _errs19 === errors;
							} else var valid2 = true;
							if (valid2) {
								if (data.headers !== void 0) {
									let data10 = data.headers;
									const _errs23 = errors;
									if (errors === _errs23) {
										if (data10 && typeof data10 == "object" && !Array.isArray(data10)) for (const key6 in data10) {
											const _errs26 = errors;
											if (!validate48(data10[key6], {
												instancePath: instancePath + "/headers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
												parentData: data10,
												parentDataProperty: key6,
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
												errors = vErrors.length;
											}
											if (!(_errs26 === errors)) break;
										}
										else {
											validate99.errors = [{
												instancePath: instancePath + "/headers",
												schemaPath: "#/properties/headers/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid2 = _errs23 === errors;
								} else var valid2 = true;
								if (valid2) {
									if (data.securitySchemes !== void 0) {
										let data12 = data.securitySchemes;
										const _errs27 = errors;
										if (errors === _errs27) {
											if (data12 && typeof data12 == "object" && !Array.isArray(data12)) for (const key7 in data12) {
												const _errs30 = errors;
												if (!validate105(data12[key7], {
													instancePath: instancePath + "/securitySchemes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
													parentData: data12,
													parentDataProperty: key7,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
													errors = vErrors.length;
												}
												if (!(_errs30 === errors)) break;
											}
											else {
												validate99.errors = [{
													instancePath: instancePath + "/securitySchemes",
													schemaPath: "#/properties/securitySchemes/type",
													keyword: "type",
													params: { type: "object" }
												}];
												return false;
											}
										}
										var valid2 = _errs27 === errors;
									} else var valid2 = true;
									if (valid2) {
										if (data.links !== void 0) {
											let data14 = data.links;
											const _errs31 = errors;
											if (errors === _errs31) {
												if (data14 && typeof data14 == "object" && !Array.isArray(data14)) for (const key8 in data14) {
													const _errs34 = errors;
													if (!validate76(data14[key8], {
														instancePath: instancePath + "/links/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
														parentData: data14,
														parentDataProperty: key8,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
														errors = vErrors.length;
													}
													if (!(_errs34 === errors)) break;
												}
												else {
													validate99.errors = [{
														instancePath: instancePath + "/links",
														schemaPath: "#/properties/links/type",
														keyword: "type",
														params: { type: "object" }
													}];
													return false;
												}
											}
											var valid2 = _errs31 === errors;
										} else var valid2 = true;
										if (valid2) {
											if (data.callbacks !== void 0) {
												let data16 = data.callbacks;
												const _errs35 = errors;
												if (errors === _errs35) {
													if (data16 && typeof data16 == "object" && !Array.isArray(data16)) for (const key9 in data16) {
														const _errs38 = errors;
														if (!validate86(data16[key9], {
															instancePath: instancePath + "/callbacks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
															parentData: data16,
															parentDataProperty: key9,
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
															errors = vErrors.length;
														}
														if (!(_errs38 === errors)) break;
													}
													else {
														validate99.errors = [{
															instancePath: instancePath + "/callbacks",
															schemaPath: "#/properties/callbacks/type",
															keyword: "type",
															params: { type: "object" }
														}];
														return false;
													}
												}
												var valid2 = _errs35 === errors;
											} else var valid2 = true;
											if (valid2) {
												if (data.pathItems !== void 0) {
													let data18 = data.pathItems;
													const _errs39 = errors;
													if (errors === _errs39) {
														if (data18 && typeof data18 == "object" && !Array.isArray(data18)) for (const key10 in data18) {
															const _errs42 = errors;
															if (!validate89(data18[key10], {
																instancePath: instancePath + "/pathItems/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
																parentData: data18,
																parentDataProperty: key10,
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
																errors = vErrors.length;
															}
															if (!(_errs42 === errors)) break;
														}
														else {
															validate99.errors = [{
																instancePath: instancePath + "/pathItems",
																schemaPath: "#/properties/pathItems/type",
																keyword: "type",
																params: { type: "object" }
															}];
															return false;
														}
													}
													var valid2 = _errs39 === errors;
												} else var valid2 = true;
												if (valid2) {
													var valid13 = true;
													for (const key11 in data) if (pattern35.test(key11)) {
														let data20 = data[key11];
														const _errs43 = errors;
														if (errors === _errs43) {
															if (data20 && typeof data20 == "object" && !Array.isArray(data20)) for (const key12 in data20) {
																const _errs45 = errors;
																if (typeof key12 === "string") {
																	if (!pattern36.test(key12)) {
																		const err0 = {
																			instancePath: instancePath + "/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/patternProperties/%5E(schemas%7Cresponses%7Cparameters%7Cexamples%7CrequestBodies%7Cheaders%7CsecuritySchemes%7Clinks%7Ccallbacks%7CpathItems)%24/propertyNames/pattern",
																			keyword: "pattern",
																			params: { pattern: "^[a-zA-Z0-9._-]+$" },
																			propertyName: key12
																		};
																		if (vErrors === null) vErrors = [err0];
																		else vErrors.push(err0);
																		errors++;
																	}
																}
																if (!(_errs45 === errors)) {
																	const err1 = {
																		instancePath: instancePath + "/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/patternProperties/%5E(schemas%7Cresponses%7Cparameters%7Cexamples%7CrequestBodies%7Cheaders%7CsecuritySchemes%7Clinks%7Ccallbacks%7CpathItems)%24/propertyNames",
																		keyword: "propertyNames",
																		params: { propertyName: key12 }
																	};
																	if (vErrors === null) vErrors = [err1];
																	else vErrors.push(err1);
																	errors++;
																	validate99.errors = vErrors;
																	return false;
																}
															}
														}
														var valid13 = _errs43 === errors;
														props0[key11] = true;
													}
													if (valid13) {
														if (props0 !== true) {
															for (const key13 in data) if (!props0 || !props0[key13]) {
																validate99.errors = [{
																	instancePath,
																	schemaPath: "#/unevaluatedProperties",
																	keyword: "unevaluatedProperties",
																	params: { unevaluatedProperty: key13 }
																}];
																return false;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate99.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate99.errors = vErrors;
	return errors === 0;
}
validate99.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate128.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate128.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (props0 !== true) {
					props0 = props0 || {};
					props0.name = true;
					props0.description = true;
					props0.externalDocs = true;
				}
				if (data.name !== void 0) {
					const _errs2 = errors;
					if (typeof data.name !== "string") {
						validate128.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid2 = _errs2 === errors;
				} else var valid2 = true;
				if (valid2) {
					if (data.description !== void 0) {
						const _errs4 = errors;
						if (typeof data.description !== "string") {
							validate128.errors = [{
								instancePath: instancePath + "/description",
								schemaPath: "#/properties/description/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid2 = _errs4 === errors;
					} else var valid2 = true;
					if (valid2) {
						if (data.externalDocs !== void 0) {
							const _errs6 = errors;
							if (!validate61(data.externalDocs, {
								instancePath: instancePath + "/externalDocs",
								parentData: data,
								parentDataProperty: "externalDocs",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
								errors = vErrors.length;
							}
							var valid2 = _errs6 === errors;
						} else var valid2 = true;
						if (valid2) {
							if (props0 !== true) {
								for (const key1 in data) if (!props0 || !props0[key1]) {
									validate128.errors = [{
										instancePath,
										schemaPath: "#/unevaluatedProperties",
										keyword: "unevaluatedProperties",
										params: { unevaluatedProperty: key1 }
									}];
									return false;
								}
							}
						}
					}
				}
			}
		} else {
			validate128.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate128.errors = vErrors;
	return errors === 0;
}
validate128.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		var props0 = {};
		for (const key0 in data) if (pattern4.test(key0)) props0[key0] = true;
	}
	if (_errs0 === errors) {
		const _errs2 = errors;
		let valid2 = false;
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.paths === void 0 && (missing0 = "paths")) {
				const err0 = {
					instancePath,
					schemaPath: "#/anyOf/0/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid2 = valid2 || _valid0;
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.components === void 0 && (missing1 = "components")) {
				const err1 = {
					instancePath,
					schemaPath: "#/anyOf/1/required",
					keyword: "required",
					params: { missingProperty: missing1 }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid2 = valid2 || _valid0;
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing2;
			if (data.webhooks === void 0 && (missing2 = "webhooks")) {
				const err2 = {
					instancePath,
					schemaPath: "#/anyOf/2/required",
					keyword: "required",
					params: { missingProperty: missing2 }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid2 = valid2 || _valid0;
		if (!valid2) {
			const err3 = {
				instancePath,
				schemaPath: "#/anyOf",
				keyword: "anyOf",
				params: {}
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
			validate20.errors = vErrors;
			return false;
		} else {
			errors = _errs2;
			if (vErrors !== null) {
				if (_errs2) vErrors.length = _errs2;
				else vErrors = null;
			}
		}
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing3;
			if (data.openapi === void 0 && (missing3 = "openapi") || data.info === void 0 && (missing3 = "info")) {
				validate20.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing3 }
				}];
				return false;
			} else {
				if (props0 !== true) {
					props0 = props0 || {};
					props0.openapi = true;
					props0.info = true;
					props0.jsonSchemaDialect = true;
					props0.servers = true;
					props0.paths = true;
					props0.webhooks = true;
					props0.components = true;
					props0.security = true;
					props0.tags = true;
					props0.externalDocs = true;
				}
				if (data.openapi !== void 0) {
					let data0 = data.openapi;
					const _errs6 = errors;
					if (errors === _errs6) {
						if (typeof data0 === "string") {
							if (!pattern5.test(data0)) {
								validate20.errors = [{
									instancePath: instancePath + "/openapi",
									schemaPath: "#/properties/openapi/pattern",
									keyword: "pattern",
									params: { pattern: "^3\\.1\\.\\d+(-.+)?$" }
								}];
								return false;
							}
						} else {
							validate20.errors = [{
								instancePath: instancePath + "/openapi",
								schemaPath: "#/properties/openapi/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					}
					var valid3 = _errs6 === errors;
				} else var valid3 = true;
				if (valid3) {
					if (data.info !== void 0) {
						const _errs8 = errors;
						if (!validate21(data.info, {
							instancePath: instancePath + "/info",
							parentData: data,
							parentDataProperty: "info",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
							errors = vErrors.length;
						}
						var valid3 = _errs8 === errors;
					} else var valid3 = true;
					if (valid3) {
						if (data.jsonSchemaDialect !== void 0) {
							const _errs9 = errors;
							const _errs10 = errors;
							if (errors === _errs10) {
								if (errors === _errs10) {
									if (!(typeof data.jsonSchemaDialect === "string")) {
										validate20.errors = [{
											instancePath: instancePath + "/jsonSchemaDialect",
											schemaPath: "#/$defs/uri/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
							}
							var valid3 = _errs9 === errors;
						} else var valid3 = true;
						if (valid3) {
							if (data.servers !== void 0) {
								let data3 = data.servers;
								const _errs12 = errors;
								if (errors === _errs12) {
									if (Array.isArray(data3)) {
										const len0 = data3.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs14 = errors;
											if (!validate27(data3[i0], {
												instancePath: instancePath + "/servers/" + i0,
												parentData: data3,
												parentDataProperty: i0,
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
												errors = vErrors.length;
											}
											if (!(_errs14 === errors)) break;
										}
									} else {
										validate20.errors = [{
											instancePath: instancePath + "/servers",
											schemaPath: "#/properties/servers/type",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid3 = _errs12 === errors;
							} else var valid3 = true;
							if (valid3) {
								if (data.paths !== void 0) {
									const _errs15 = errors;
									if (!validate31(data.paths, {
										instancePath: instancePath + "/paths",
										parentData: data,
										parentDataProperty: "paths",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
										errors = vErrors.length;
									}
									var valid3 = _errs15 === errors;
								} else var valid3 = true;
								if (valid3) {
									if (data.webhooks !== void 0) {
										let data6 = data.webhooks;
										const _errs16 = errors;
										if (errors === _errs16) {
											if (data6 && typeof data6 == "object" && !Array.isArray(data6)) for (const key1 in data6) {
												const _errs19 = errors;
												if (!validate89(data6[key1], {
													instancePath: instancePath + "/webhooks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
													parentData: data6,
													parentDataProperty: key1,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
													errors = vErrors.length;
												}
												if (!(_errs19 === errors)) break;
											}
											else {
												validate20.errors = [{
													instancePath: instancePath + "/webhooks",
													schemaPath: "#/properties/webhooks/type",
													keyword: "type",
													params: { type: "object" }
												}];
												return false;
											}
										}
										var valid3 = _errs16 === errors;
									} else var valid3 = true;
									if (valid3) {
										if (data.components !== void 0) {
											const _errs20 = errors;
											if (!validate99(data.components, {
												instancePath: instancePath + "/components",
												parentData: data,
												parentDataProperty: "components",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
												errors = vErrors.length;
											}
											var valid3 = _errs20 === errors;
										} else var valid3 = true;
										if (valid3) {
											if (data.security !== void 0) {
												let data9 = data.security;
												const _errs21 = errors;
												if (errors === _errs21) {
													if (Array.isArray(data9)) {
														const len1 = data9.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let data10 = data9[i1];
															const _errs23 = errors;
															if (errors === errors) {
																if (data10 && typeof data10 == "object" && !Array.isArray(data10)) for (const key2 in data10) {
																	let data11 = data10[key2];
																	const _errs27 = errors;
																	if (errors === _errs27) {
																		if (Array.isArray(data11)) {
																			const len2 = data11.length;
																			for (let i2 = 0; i2 < len2; i2++) {
																				const _errs29 = errors;
																				if (typeof data11[i2] !== "string") {
																					validate20.errors = [{
																						instancePath: instancePath + "/security/" + i1 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2,
																						schemaPath: "#/$defs/security-requirement/additionalProperties/items/type",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				if (!(_errs29 === errors)) break;
																			}
																		} else {
																			validate20.errors = [{
																				instancePath: instancePath + "/security/" + i1 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "#/$defs/security-requirement/additionalProperties/type",
																				keyword: "type",
																				params: { type: "array" }
																			}];
																			return false;
																		}
																	}
																	if (!(_errs27 === errors)) break;
																}
																else {
																	validate20.errors = [{
																		instancePath: instancePath + "/security/" + i1,
																		schemaPath: "#/$defs/security-requirement/type",
																		keyword: "type",
																		params: { type: "object" }
																	}];
																	return false;
																}
															}
															if (!(_errs23 === errors)) break;
														}
													} else {
														validate20.errors = [{
															instancePath: instancePath + "/security",
															schemaPath: "#/properties/security/type",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
												}
												var valid3 = _errs21 === errors;
											} else var valid3 = true;
											if (valid3) {
												if (data.tags !== void 0) {
													let data13 = data.tags;
													const _errs31 = errors;
													if (errors === _errs31) {
														if (Array.isArray(data13)) {
															const len3 = data13.length;
															for (let i3 = 0; i3 < len3; i3++) {
																const _errs33 = errors;
																if (!validate128(data13[i3], {
																	instancePath: instancePath + "/tags/" + i3,
																	parentData: data13,
																	parentDataProperty: i3,
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
																	errors = vErrors.length;
																}
																if (!(_errs33 === errors)) break;
															}
														} else {
															validate20.errors = [{
																instancePath: instancePath + "/tags",
																schemaPath: "#/properties/tags/type",
																keyword: "type",
																params: { type: "array" }
															}];
															return false;
														}
													}
													var valid3 = _errs31 === errors;
												} else var valid3 = true;
												if (valid3) {
													if (data.externalDocs !== void 0) {
														const _errs34 = errors;
														if (!validate61(data.externalDocs, {
															instancePath: instancePath + "/externalDocs",
															parentData: data,
															parentDataProperty: "externalDocs",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
															errors = vErrors.length;
														}
														var valid3 = _errs34 === errors;
													} else var valid3 = true;
													if (valid3) {
														if (props0 !== true) {
															for (const key3 in data) if (!props0 || !props0[key3]) {
																validate20.errors = [{
																	instancePath,
																	schemaPath: "#/unevaluatedProperties",
																	keyword: "unevaluatedProperties",
																	params: { unevaluatedProperty: key3 }
																}];
																return false;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate20.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

export { openapi_schema_3_1_default as default, validate };