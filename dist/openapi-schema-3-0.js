import { o as __toESM } from "./rolldown-runtime.js";
import { t as require_fast_deep_equal } from "./fast-deep-equal.js";

// virtual/openapi-schema-3-0.js
var import_fast_deep_equal = /* @__PURE__ */ __toESM(require_fast_deep_equal());
const validate = validate10;
var openapi_schema_3_0_default = validate10;
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("^3\\.0\\.\\d(-.+)?$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.title === void 0 && (missing0 = "title") || data.version === void 0 && (missing0 = "version")) {
			validate11.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "title" || key0 === "description" || key0 === "termsOfService" || key0 === "contact" || key0 === "license" || key0 === "version" || pattern0.test(key0))) {
				validate11.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.title !== void 0) {
				if (typeof data.title !== "string") {
					validate11.errors = [{
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/type",
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
						validate11.errors = [{
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
					if (data.termsOfService !== void 0) {
						if (!(typeof data.termsOfService === "string")) {
							validate11.errors = [{
								instancePath: instancePath + "/termsOfService",
								schemaPath: "#/properties/termsOfService/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.contact !== void 0) {
							let data3 = data.contact;
							if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
								for (const key1 in data3) if (!(key1 === "name" || key1 === "url" || key1 === "email" || pattern0.test(key1))) {
									validate11.errors = [{
										instancePath: instancePath + "/contact",
										schemaPath: "#/definitions/Contact/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key1 }
									}];
									return false;
								}
								if (data3.name !== void 0) {
									if (typeof data3.name !== "string") {
										validate11.errors = [{
											instancePath: instancePath + "/contact/name",
											schemaPath: "#/definitions/Contact/properties/name/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid2 = true;
								} else var valid2 = true;
								if (valid2) {
									if (data3.url !== void 0) {
										if (!(typeof data3.url === "string")) {
											validate11.errors = [{
												instancePath: instancePath + "/contact/url",
												schemaPath: "#/definitions/Contact/properties/url/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid2 = true;
									} else var valid2 = true;
									if (valid2) {
										if (data3.email !== void 0) {
											if (!(typeof data3.email === "string")) {
												validate11.errors = [{
													instancePath: instancePath + "/contact/email",
													schemaPath: "#/definitions/Contact/properties/email/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid2 = true;
										} else var valid2 = true;
									}
								}
							} else {
								validate11.errors = [{
									instancePath: instancePath + "/contact",
									schemaPath: "#/definitions/Contact/type",
									keyword: "type",
									params: { type: "object" }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.license !== void 0) {
								let data7 = data.license;
								if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
									let missing1;
									if (data7.name === void 0 && (missing1 = "name")) {
										validate11.errors = [{
											instancePath: instancePath + "/license",
											schemaPath: "#/definitions/License/required",
											keyword: "required",
											params: { missingProperty: missing1 }
										}];
										return false;
									} else {
										for (const key2 in data7) if (!(key2 === "name" || key2 === "url" || pattern0.test(key2))) {
											validate11.errors = [{
												instancePath: instancePath + "/license",
												schemaPath: "#/definitions/License/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 }
											}];
											return false;
										}
										if (data7.name !== void 0) {
											if (typeof data7.name !== "string") {
												validate11.errors = [{
													instancePath: instancePath + "/license/name",
													schemaPath: "#/definitions/License/properties/name/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid4 = true;
										} else var valid4 = true;
										if (valid4) {
											if (data7.url !== void 0) {
												if (!(typeof data7.url === "string")) {
													validate11.errors = [{
														instancePath: instancePath + "/license/url",
														schemaPath: "#/definitions/License/properties/url/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid4 = true;
											} else var valid4 = true;
										}
									}
								} else {
									validate11.errors = [{
										instancePath: instancePath + "/license",
										schemaPath: "#/definitions/License/type",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.version !== void 0) {
									if (typeof data.version !== "string") {
										validate11.errors = [{
											instancePath: instancePath + "/version",
											schemaPath: "#/properties/version/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		}
	} else {
		validate11.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate11.errors = vErrors;
	return true;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.url === void 0 && (missing0 = "url")) {
			validate13.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "url" || key0 === "description" || key0 === "variables" || pattern0.test(key0))) {
				validate13.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.url !== void 0) {
				if (typeof data.url !== "string") {
					validate13.errors = [{
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/type",
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
						validate13.errors = [{
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
					if (data.variables !== void 0) {
						let data2 = data.variables;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key1 in data2) {
							let data3 = data2[key1];
							if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
								let missing1;
								if (data3.default === void 0 && (missing1 = "default")) {
									validate13.errors = [{
										instancePath: instancePath + "/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/definitions/ServerVariable/required",
										keyword: "required",
										params: { missingProperty: missing1 }
									}];
									return false;
								} else {
									for (const key2 in data3) if (!(key2 === "enum" || key2 === "default" || key2 === "description" || pattern0.test(key2))) {
										validate13.errors = [{
											instancePath: instancePath + "/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/definitions/ServerVariable/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key2 }
										}];
										return false;
									}
									if (data3.enum !== void 0) {
										let data4 = data3.enum;
										if (Array.isArray(data4)) {
											const len0 = data4.length;
											for (let i0 = 0; i0 < len0; i0++) if (typeof data4[i0] !== "string") {
												validate13.errors = [{
													instancePath: instancePath + "/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum/" + i0,
													schemaPath: "#/definitions/ServerVariable/properties/enum/items/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
										} else {
											validate13.errors = [{
												instancePath: instancePath + "/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum",
												schemaPath: "#/definitions/ServerVariable/properties/enum/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
										var valid3 = true;
									} else var valid3 = true;
									if (valid3) {
										if (data3.default !== void 0) {
											if (typeof data3.default !== "string") {
												validate13.errors = [{
													instancePath: instancePath + "/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/default",
													schemaPath: "#/definitions/ServerVariable/properties/default/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid3 = true;
										} else var valid3 = true;
										if (valid3) {
											if (data3.description !== void 0) {
												if (typeof data3.description !== "string") {
													validate13.errors = [{
														instancePath: instancePath + "/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
														schemaPath: "#/definitions/ServerVariable/properties/description/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid3 = true;
											} else var valid3 = true;
										}
									}
								}
							} else {
								validate13.errors = [{
									instancePath: instancePath + "/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/definitions/ServerVariable/type",
									keyword: "type",
									params: { type: "object" }
								}];
								return false;
							}
						}
						else {
							validate13.errors = [{
								instancePath: instancePath + "/variables",
								schemaPath: "#/properties/variables/type",
								keyword: "type",
								params: { type: "object" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate13.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate13.errors = vErrors;
	return true;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name")) {
			validate15.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "name" || key0 === "description" || key0 === "externalDocs" || pattern0.test(key0))) {
				validate15.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate15.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
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
						validate15.errors = [{
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
					if (data.externalDocs !== void 0) {
						let data2 = data.externalDocs;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							let missing1;
							if (data2.url === void 0 && (missing1 = "url")) {
								validate15.errors = [{
									instancePath: instancePath + "/externalDocs",
									schemaPath: "#/definitions/ExternalDocumentation/required",
									keyword: "required",
									params: { missingProperty: missing1 }
								}];
								return false;
							} else {
								for (const key1 in data2) if (!(key1 === "description" || key1 === "url" || pattern0.test(key1))) {
									validate15.errors = [{
										instancePath: instancePath + "/externalDocs",
										schemaPath: "#/definitions/ExternalDocumentation/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key1 }
									}];
									return false;
								}
								if (data2.description !== void 0) {
									if (typeof data2.description !== "string") {
										validate15.errors = [{
											instancePath: instancePath + "/externalDocs/description",
											schemaPath: "#/definitions/ExternalDocumentation/properties/description/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid2 = true;
								} else var valid2 = true;
								if (valid2) {
									if (data2.url !== void 0) {
										if (!(typeof data2.url === "string")) {
											validate15.errors = [{
												instancePath: instancePath + "/externalDocs/url",
												schemaPath: "#/definitions/ExternalDocumentation/properties/url/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid2 = true;
									} else var valid2 = true;
								}
							}
						} else {
							validate15.errors = [{
								instancePath: instancePath + "/externalDocs",
								schemaPath: "#/definitions/ExternalDocumentation/type",
								keyword: "type",
								params: { type: "object" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate15.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate15.errors = vErrors;
	return true;
}
const pattern10 = new RegExp("^\\/", "u");
const pattern13 = new RegExp("^(get|put|post|delete|options|head|patch|trace)$", "u");
const pattern17 = new RegExp("^\\$ref$", "u");
const schema23 = {
	"type": "object",
	"properties": {
		"name": { "type": "string" },
		"in": { "type": "string" },
		"description": { "type": "string" },
		"required": {
			"type": "boolean",
			"default": false
		},
		"deprecated": {
			"type": "boolean",
			"default": false
		},
		"allowEmptyValue": {
			"type": "boolean",
			"default": false
		},
		"style": { "type": "string" },
		"explode": { "type": "boolean" },
		"allowReserved": {
			"type": "boolean",
			"default": false
		},
		"schema": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] },
		"content": {
			"type": "object",
			"additionalProperties": { "$ref": "#/definitions/MediaType" },
			"minProperties": 1,
			"maxProperties": 1
		},
		"example": {},
		"examples": {
			"type": "object",
			"additionalProperties": { "oneOf": [{ "$ref": "#/definitions/Example" }, { "$ref": "#/definitions/Reference" }] }
		}
	},
	"patternProperties": { "^x-": {} },
	"additionalProperties": false,
	"required": ["name", "in"],
	"allOf": [
		{ "$ref": "#/definitions/ExampleXORExamples" },
		{ "$ref": "#/definitions/SchemaXORContent" },
		{ "$ref": "#/definitions/ParameterLocation" }
	]
};
const schema26 = {
	"description": "Parameter location",
	"oneOf": [
		{
			"description": "Parameter in path",
			"required": ["required"],
			"properties": {
				"in": { "enum": ["path"] },
				"style": {
					"enum": [
						"matrix",
						"label",
						"simple"
					],
					"default": "simple"
				},
				"required": { "enum": [true] }
			}
		},
		{
			"description": "Parameter in query",
			"properties": {
				"in": { "enum": ["query"] },
				"style": {
					"enum": [
						"form",
						"spaceDelimited",
						"pipeDelimited",
						"deepObject"
					],
					"default": "form"
				}
			}
		},
		{
			"description": "Parameter in header",
			"properties": {
				"in": { "enum": ["header"] },
				"style": {
					"enum": ["simple"],
					"default": "simple"
				}
			}
		},
		{
			"description": "Parameter in cookie",
			"properties": {
				"in": { "enum": ["cookie"] },
				"style": {
					"enum": ["form"],
					"default": "form"
				}
			}
		}
	]
};
const func3 = Object.prototype.hasOwnProperty;
const schema27 = {
	"type": "object",
	"properties": {
		"title": { "type": "string" },
		"multipleOf": {
			"type": "number",
			"minimum": 0,
			"exclusiveMinimum": true
		},
		"maximum": { "type": "number" },
		"exclusiveMaximum": {
			"type": "boolean",
			"default": false
		},
		"minimum": { "type": "number" },
		"exclusiveMinimum": {
			"type": "boolean",
			"default": false
		},
		"maxLength": {
			"type": "integer",
			"minimum": 0
		},
		"minLength": {
			"type": "integer",
			"minimum": 0,
			"default": 0
		},
		"pattern": {
			"type": "string",
			"format": "regex"
		},
		"maxItems": {
			"type": "integer",
			"minimum": 0
		},
		"minItems": {
			"type": "integer",
			"minimum": 0,
			"default": 0
		},
		"uniqueItems": {
			"type": "boolean",
			"default": false
		},
		"maxProperties": {
			"type": "integer",
			"minimum": 0
		},
		"minProperties": {
			"type": "integer",
			"minimum": 0,
			"default": 0
		},
		"required": {
			"type": "array",
			"items": { "type": "string" },
			"minItems": 1,
			"uniqueItems": true
		},
		"enum": {
			"type": "array",
			"items": {},
			"minItems": 1,
			"uniqueItems": false
		},
		"type": {
			"type": "string",
			"enum": [
				"array",
				"boolean",
				"integer",
				"number",
				"object",
				"string"
			]
		},
		"not": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] },
		"allOf": {
			"type": "array",
			"items": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] }
		},
		"oneOf": {
			"type": "array",
			"items": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] }
		},
		"anyOf": {
			"type": "array",
			"items": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] }
		},
		"items": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] },
		"properties": {
			"type": "object",
			"additionalProperties": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] }
		},
		"additionalProperties": {
			"oneOf": [
				{ "$ref": "#/definitions/Schema" },
				{ "$ref": "#/definitions/Reference" },
				{ "type": "boolean" }
			],
			"default": true
		},
		"description": { "type": "string" },
		"format": { "type": "string" },
		"default": {},
		"nullable": {
			"type": "boolean",
			"default": false
		},
		"discriminator": { "$ref": "#/definitions/Discriminator" },
		"readOnly": {
			"type": "boolean",
			"default": false
		},
		"writeOnly": {
			"type": "boolean",
			"default": false
		},
		"example": {},
		"externalDocs": { "$ref": "#/definitions/ExternalDocumentation" },
		"deprecated": {
			"type": "boolean",
			"default": false
		},
		"xml": { "$ref": "#/definitions/XML" }
	},
	"patternProperties": { "^x-": {} },
	"additionalProperties": false
};
const wrapper0 = { validate: validate21 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(func3.call(schema27.properties, key0) || pattern0.test(key0))) {
				validate21.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
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
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.multipleOf !== void 0) {
						let data1 = data.multipleOf;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (typeof data1 == "number") {
								if (data1 <= 0 || isNaN(data1)) {
									validate21.errors = [{
										instancePath: instancePath + "/multipleOf",
										schemaPath: "#/properties/multipleOf/minimum",
										keyword: "minimum",
										params: {
											comparison: ">",
											limit: 0
										}
									}];
									return false;
								}
							} else {
								validate21.errors = [{
									instancePath: instancePath + "/multipleOf",
									schemaPath: "#/properties/multipleOf/type",
									keyword: "type",
									params: { type: "number" }
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.maximum !== void 0) {
							const _errs6 = errors;
							if (!(typeof data.maximum == "number")) {
								validate21.errors = [{
									instancePath: instancePath + "/maximum",
									schemaPath: "#/properties/maximum/type",
									keyword: "type",
									params: { type: "number" }
								}];
								return false;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.exclusiveMaximum !== void 0) {
								const _errs8 = errors;
								if (typeof data.exclusiveMaximum !== "boolean") {
									validate21.errors = [{
										instancePath: instancePath + "/exclusiveMaximum",
										schemaPath: "#/properties/exclusiveMaximum/type",
										keyword: "type",
										params: { type: "boolean" }
									}];
									return false;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.minimum !== void 0) {
									const _errs10 = errors;
									if (!(typeof data.minimum == "number")) {
										validate21.errors = [{
											instancePath: instancePath + "/minimum",
											schemaPath: "#/properties/minimum/type",
											keyword: "type",
											params: { type: "number" }
										}];
										return false;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.exclusiveMinimum !== void 0) {
										const _errs12 = errors;
										if (typeof data.exclusiveMinimum !== "boolean") {
											validate21.errors = [{
												instancePath: instancePath + "/exclusiveMinimum",
												schemaPath: "#/properties/exclusiveMinimum/type",
												keyword: "type",
												params: { type: "boolean" }
											}];
											return false;
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.maxLength !== void 0) {
											let data6 = data.maxLength;
											const _errs14 = errors;
											if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
												validate21.errors = [{
													instancePath: instancePath + "/maxLength",
													schemaPath: "#/properties/maxLength/type",
													keyword: "type",
													params: { type: "integer" }
												}];
												return false;
											}
											if (errors === _errs14) {
												if (typeof data6 == "number") {
													if (data6 < 0 || isNaN(data6)) {
														validate21.errors = [{
															instancePath: instancePath + "/maxLength",
															schemaPath: "#/properties/maxLength/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															}
														}];
														return false;
													}
												}
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.minLength !== void 0) {
												let data7 = data.minLength;
												const _errs16 = errors;
												if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
													validate21.errors = [{
														instancePath: instancePath + "/minLength",
														schemaPath: "#/properties/minLength/type",
														keyword: "type",
														params: { type: "integer" }
													}];
													return false;
												}
												if (errors === _errs16) {
													if (typeof data7 == "number") {
														if (data7 < 0 || isNaN(data7)) {
															validate21.errors = [{
																instancePath: instancePath + "/minLength",
																schemaPath: "#/properties/minLength/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																}
															}];
															return false;
														}
													}
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.pattern !== void 0) {
													const _errs18 = errors;
													if (errors === _errs18) {
														if (errors === _errs18) {
															if (!(typeof data.pattern === "string")) {
																validate21.errors = [{
																	instancePath: instancePath + "/pattern",
																	schemaPath: "#/properties/pattern/type",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
														}
													}
													var valid0 = _errs18 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.maxItems !== void 0) {
														let data9 = data.maxItems;
														const _errs20 = errors;
														if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
															validate21.errors = [{
																instancePath: instancePath + "/maxItems",
																schemaPath: "#/properties/maxItems/type",
																keyword: "type",
																params: { type: "integer" }
															}];
															return false;
														}
														if (errors === _errs20) {
															if (typeof data9 == "number") {
																if (data9 < 0 || isNaN(data9)) {
																	validate21.errors = [{
																		instancePath: instancePath + "/maxItems",
																		schemaPath: "#/properties/maxItems/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		}
																	}];
																	return false;
																}
															}
														}
														var valid0 = _errs20 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.minItems !== void 0) {
															let data10 = data.minItems;
															const _errs22 = errors;
															if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
																validate21.errors = [{
																	instancePath: instancePath + "/minItems",
																	schemaPath: "#/properties/minItems/type",
																	keyword: "type",
																	params: { type: "integer" }
																}];
																return false;
															}
															if (errors === _errs22) {
																if (typeof data10 == "number") {
																	if (data10 < 0 || isNaN(data10)) {
																		validate21.errors = [{
																			instancePath: instancePath + "/minItems",
																			schemaPath: "#/properties/minItems/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: 0
																			}
																		}];
																		return false;
																	}
																}
															}
															var valid0 = _errs22 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.uniqueItems !== void 0) {
																const _errs24 = errors;
																if (typeof data.uniqueItems !== "boolean") {
																	validate21.errors = [{
																		instancePath: instancePath + "/uniqueItems",
																		schemaPath: "#/properties/uniqueItems/type",
																		keyword: "type",
																		params: { type: "boolean" }
																	}];
																	return false;
																}
																var valid0 = _errs24 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.maxProperties !== void 0) {
																	let data12 = data.maxProperties;
																	const _errs26 = errors;
																	if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
																		validate21.errors = [{
																			instancePath: instancePath + "/maxProperties",
																			schemaPath: "#/properties/maxProperties/type",
																			keyword: "type",
																			params: { type: "integer" }
																		}];
																		return false;
																	}
																	if (errors === _errs26) {
																		if (typeof data12 == "number") {
																			if (data12 < 0 || isNaN(data12)) {
																				validate21.errors = [{
																					instancePath: instancePath + "/maxProperties",
																					schemaPath: "#/properties/maxProperties/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 0
																					}
																				}];
																				return false;
																			}
																		}
																	}
																	var valid0 = _errs26 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.minProperties !== void 0) {
																		let data13 = data.minProperties;
																		const _errs28 = errors;
																		if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
																			validate21.errors = [{
																				instancePath: instancePath + "/minProperties",
																				schemaPath: "#/properties/minProperties/type",
																				keyword: "type",
																				params: { type: "integer" }
																			}];
																			return false;
																		}
																		if (errors === _errs28) {
																			if (typeof data13 == "number") {
																				if (data13 < 0 || isNaN(data13)) {
																					validate21.errors = [{
																						instancePath: instancePath + "/minProperties",
																						schemaPath: "#/properties/minProperties/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 0
																						}
																					}];
																					return false;
																				}
																			}
																		}
																		var valid0 = _errs28 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.required !== void 0) {
																			let data14 = data.required;
																			const _errs30 = errors;
																			if (errors === _errs30) {
																				if (Array.isArray(data14)) {
																					if (data14.length < 1) {
																						validate21.errors = [{
																							instancePath: instancePath + "/required",
																							schemaPath: "#/properties/required/minItems",
																							keyword: "minItems",
																							params: { limit: 1 }
																						}];
																						return false;
																					} else {
																						var valid1 = true;
																						const len0 = data14.length;
																						for (let i0 = 0; i0 < len0; i0++) {
																							const _errs32 = errors;
																							if (typeof data14[i0] !== "string") {
																								validate21.errors = [{
																									instancePath: instancePath + "/required/" + i0,
																									schemaPath: "#/properties/required/items/type",
																									keyword: "type",
																									params: { type: "string" }
																								}];
																								return false;
																							}
																							var valid1 = _errs32 === errors;
																							if (!valid1) break;
																						}
																						if (valid1) {
																							let i1 = data14.length;
																							let j0;
																							if (i1 > 1) {
																								const indices0 = {};
																								for (; i1--;) {
																									let item0 = data14[i1];
																									if (typeof item0 !== "string") continue;
																									if (typeof indices0[item0] == "number") {
																										j0 = indices0[item0];
																										validate21.errors = [{
																											instancePath: instancePath + "/required",
																											schemaPath: "#/properties/required/uniqueItems",
																											keyword: "uniqueItems",
																											params: {
																												i: i1,
																												j: j0
																											}
																										}];
																										return false;
																									}
																									indices0[item0] = i1;
																								}
																							}
																						}
																					}
																				} else {
																					validate21.errors = [{
																						instancePath: instancePath + "/required",
																						schemaPath: "#/properties/required/type",
																						keyword: "type",
																						params: { type: "array" }
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs30 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.enum !== void 0) {
																				let data16 = data.enum;
																				const _errs34 = errors;
																				if (errors === _errs34) {
																					if (Array.isArray(data16)) {
																						if (data16.length < 1) {
																							validate21.errors = [{
																								instancePath: instancePath + "/enum",
																								schemaPath: "#/properties/enum/minItems",
																								keyword: "minItems",
																								params: { limit: 1 }
																							}];
																							return false;
																						}
																					} else {
																						validate21.errors = [{
																							instancePath: instancePath + "/enum",
																							schemaPath: "#/properties/enum/type",
																							keyword: "type",
																							params: { type: "array" }
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs34 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.type !== void 0) {
																					let data17 = data.type;
																					const _errs36 = errors;
																					if (typeof data17 !== "string") {
																						validate21.errors = [{
																							instancePath: instancePath + "/type",
																							schemaPath: "#/properties/type/type",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					if (!(data17 === "array" || data17 === "boolean" || data17 === "integer" || data17 === "number" || data17 === "object" || data17 === "string")) {
																						validate21.errors = [{
																							instancePath: instancePath + "/type",
																							schemaPath: "#/properties/type/enum",
																							keyword: "enum",
																							params: { allowedValues: schema27.properties.type.enum }
																						}];
																						return false;
																					}
																					var valid0 = _errs36 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.not !== void 0) {
																						let data18 = data.not;
																						const _errs38 = errors;
																						const _errs39 = errors;
																						let valid3 = false;
																						let passing0 = null;
																						const _errs40 = errors;
																						if (!wrapper0.validate(data18, {
																							instancePath: instancePath + "/not",
																							parentData: data,
																							parentDataProperty: "not",
																							rootData
																						})) {
																							vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																							errors = vErrors.length;
																						}
																						var _valid0 = _errs40 === errors;
																						if (_valid0) {
																							valid3 = true;
																							passing0 = 0;
																						}
																						const _errs41 = errors;
																						if (errors === errors) {
																							if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
																								let missing0;
																								if (data18.$ref === void 0 && (missing0 = "$ref")) {
																									const err0 = {
																										instancePath: instancePath + "/not",
																										schemaPath: "#/definitions/Reference/required",
																										keyword: "required",
																										params: { missingProperty: missing0 }
																									};
																									if (vErrors === null) vErrors = [err0];
																									else vErrors.push(err0);
																									errors++;
																								} else for (const key1 in data18) if (pattern17.test(key1)) {
																									const _errs44 = errors;
																									if (errors === _errs44) {
																										if (errors === _errs44) {
																											if (!(typeof data18[key1] === "string")) {
																												const err1 = {
																													instancePath: instancePath + "/not/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																													schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																													keyword: "type",
																													params: { type: "string" }
																												};
																												if (vErrors === null) vErrors = [err1];
																												else vErrors.push(err1);
																												errors++;
																											}
																										}
																									}
																									if (!(_errs44 === errors)) break;
																								}
																							} else {
																								const err2 = {
																									instancePath: instancePath + "/not",
																									schemaPath: "#/definitions/Reference/type",
																									keyword: "type",
																									params: { type: "object" }
																								};
																								if (vErrors === null) vErrors = [err2];
																								else vErrors.push(err2);
																								errors++;
																							}
																						}
																						var _valid0 = _errs41 === errors;
																						if (_valid0 && valid3) {
																							valid3 = false;
																							passing0 = [passing0, 1];
																						} else if (_valid0) {
																							valid3 = true;
																							passing0 = 1;
																						}
																						if (!valid3) {
																							const err3 = {
																								instancePath: instancePath + "/not",
																								schemaPath: "#/properties/not/oneOf",
																								keyword: "oneOf",
																								params: { passingSchemas: passing0 }
																							};
																							if (vErrors === null) vErrors = [err3];
																							else vErrors.push(err3);
																							errors++;
																							validate21.errors = vErrors;
																							return false;
																						} else {
																							errors = _errs39;
																							if (vErrors !== null) {
																								if (_errs39) vErrors.length = _errs39;
																								else vErrors = null;
																							}
																						}
																						var valid0 = _errs38 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.allOf !== void 0) {
																							let data20 = data.allOf;
																							const _errs46 = errors;
																							if (errors === _errs46) {
																								if (Array.isArray(data20)) {
																									const len1 = data20.length;
																									for (let i2 = 0; i2 < len1; i2++) {
																										let data21 = data20[i2];
																										const _errs48 = errors;
																										const _errs49 = errors;
																										let valid7 = false;
																										let passing1 = null;
																										const _errs50 = errors;
																										if (!wrapper0.validate(data21, {
																											instancePath: instancePath + "/allOf/" + i2,
																											parentData: data20,
																											parentDataProperty: i2,
																											rootData
																										})) {
																											vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																											errors = vErrors.length;
																										}
																										var _valid1 = _errs50 === errors;
																										if (_valid1) {
																											valid7 = true;
																											passing1 = 0;
																										}
																										const _errs51 = errors;
																										if (errors === errors) {
																											if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
																												let missing1;
																												if (data21.$ref === void 0 && (missing1 = "$ref")) {
																													const err4 = {
																														instancePath: instancePath + "/allOf/" + i2,
																														schemaPath: "#/definitions/Reference/required",
																														keyword: "required",
																														params: { missingProperty: missing1 }
																													};
																													if (vErrors === null) vErrors = [err4];
																													else vErrors.push(err4);
																													errors++;
																												} else for (const key2 in data21) if (pattern17.test(key2)) {
																													const _errs54 = errors;
																													if (errors === _errs54) {
																														if (errors === _errs54) {
																															if (!(typeof data21[key2] === "string")) {
																																const err5 = {
																																	instancePath: instancePath + "/allOf/" + i2 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																																	schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																																	keyword: "type",
																																	params: { type: "string" }
																																};
																																if (vErrors === null) vErrors = [err5];
																																else vErrors.push(err5);
																																errors++;
																															}
																														}
																													}
																													if (!(_errs54 === errors)) break;
																												}
																											} else {
																												const err6 = {
																													instancePath: instancePath + "/allOf/" + i2,
																													schemaPath: "#/definitions/Reference/type",
																													keyword: "type",
																													params: { type: "object" }
																												};
																												if (vErrors === null) vErrors = [err6];
																												else vErrors.push(err6);
																												errors++;
																											}
																										}
																										var _valid1 = _errs51 === errors;
																										if (_valid1 && valid7) {
																											valid7 = false;
																											passing1 = [passing1, 1];
																										} else if (_valid1) {
																											valid7 = true;
																											passing1 = 1;
																										}
																										if (!valid7) {
																											const err7 = {
																												instancePath: instancePath + "/allOf/" + i2,
																												schemaPath: "#/properties/allOf/items/oneOf",
																												keyword: "oneOf",
																												params: { passingSchemas: passing1 }
																											};
																											if (vErrors === null) vErrors = [err7];
																											else vErrors.push(err7);
																											errors++;
																											validate21.errors = vErrors;
																											return false;
																										} else {
																											errors = _errs49;
																											if (vErrors !== null) {
																												if (_errs49) vErrors.length = _errs49;
																												else vErrors = null;
																											}
																										}
																										if (!(_errs48 === errors)) break;
																									}
																								} else {
																									validate21.errors = [{
																										instancePath: instancePath + "/allOf",
																										schemaPath: "#/properties/allOf/type",
																										keyword: "type",
																										params: { type: "array" }
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs46 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.oneOf !== void 0) {
																								let data23 = data.oneOf;
																								const _errs56 = errors;
																								if (errors === _errs56) {
																									if (Array.isArray(data23)) {
																										const len2 = data23.length;
																										for (let i3 = 0; i3 < len2; i3++) {
																											let data24 = data23[i3];
																											const _errs58 = errors;
																											const _errs59 = errors;
																											let valid11 = false;
																											let passing2 = null;
																											const _errs60 = errors;
																											if (!wrapper0.validate(data24, {
																												instancePath: instancePath + "/oneOf/" + i3,
																												parentData: data23,
																												parentDataProperty: i3,
																												rootData
																											})) {
																												vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																												errors = vErrors.length;
																											}
																											var _valid2 = _errs60 === errors;
																											if (_valid2) {
																												valid11 = true;
																												passing2 = 0;
																											}
																											const _errs61 = errors;
																											if (errors === errors) {
																												if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
																													let missing2;
																													if (data24.$ref === void 0 && (missing2 = "$ref")) {
																														const err8 = {
																															instancePath: instancePath + "/oneOf/" + i3,
																															schemaPath: "#/definitions/Reference/required",
																															keyword: "required",
																															params: { missingProperty: missing2 }
																														};
																														if (vErrors === null) vErrors = [err8];
																														else vErrors.push(err8);
																														errors++;
																													} else for (const key3 in data24) if (pattern17.test(key3)) {
																														const _errs64 = errors;
																														if (errors === _errs64) {
																															if (errors === _errs64) {
																																if (!(typeof data24[key3] === "string")) {
																																	const err9 = {
																																		instancePath: instancePath + "/oneOf/" + i3 + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																																		schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																																		keyword: "type",
																																		params: { type: "string" }
																																	};
																																	if (vErrors === null) vErrors = [err9];
																																	else vErrors.push(err9);
																																	errors++;
																																}
																															}
																														}
																														if (!(_errs64 === errors)) break;
																													}
																												} else {
																													const err10 = {
																														instancePath: instancePath + "/oneOf/" + i3,
																														schemaPath: "#/definitions/Reference/type",
																														keyword: "type",
																														params: { type: "object" }
																													};
																													if (vErrors === null) vErrors = [err10];
																													else vErrors.push(err10);
																													errors++;
																												}
																											}
																											var _valid2 = _errs61 === errors;
																											if (_valid2 && valid11) {
																												valid11 = false;
																												passing2 = [passing2, 1];
																											} else if (_valid2) {
																												valid11 = true;
																												passing2 = 1;
																											}
																											if (!valid11) {
																												const err11 = {
																													instancePath: instancePath + "/oneOf/" + i3,
																													schemaPath: "#/properties/oneOf/items/oneOf",
																													keyword: "oneOf",
																													params: { passingSchemas: passing2 }
																												};
																												if (vErrors === null) vErrors = [err11];
																												else vErrors.push(err11);
																												errors++;
																												validate21.errors = vErrors;
																												return false;
																											} else {
																												errors = _errs59;
																												if (vErrors !== null) {
																													if (_errs59) vErrors.length = _errs59;
																													else vErrors = null;
																												}
																											}
																											if (!(_errs58 === errors)) break;
																										}
																									} else {
																										validate21.errors = [{
																											instancePath: instancePath + "/oneOf",
																											schemaPath: "#/properties/oneOf/type",
																											keyword: "type",
																											params: { type: "array" }
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs56 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.anyOf !== void 0) {
																									let data26 = data.anyOf;
																									const _errs66 = errors;
																									if (errors === _errs66) {
																										if (Array.isArray(data26)) {
																											const len3 = data26.length;
																											for (let i4 = 0; i4 < len3; i4++) {
																												let data27 = data26[i4];
																												const _errs68 = errors;
																												const _errs69 = errors;
																												let valid15 = false;
																												let passing3 = null;
																												const _errs70 = errors;
																												if (!wrapper0.validate(data27, {
																													instancePath: instancePath + "/anyOf/" + i4,
																													parentData: data26,
																													parentDataProperty: i4,
																													rootData
																												})) {
																													vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																													errors = vErrors.length;
																												}
																												var _valid3 = _errs70 === errors;
																												if (_valid3) {
																													valid15 = true;
																													passing3 = 0;
																												}
																												const _errs71 = errors;
																												if (errors === errors) {
																													if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
																														let missing3;
																														if (data27.$ref === void 0 && (missing3 = "$ref")) {
																															const err12 = {
																																instancePath: instancePath + "/anyOf/" + i4,
																																schemaPath: "#/definitions/Reference/required",
																																keyword: "required",
																																params: { missingProperty: missing3 }
																															};
																															if (vErrors === null) vErrors = [err12];
																															else vErrors.push(err12);
																															errors++;
																														} else for (const key4 in data27) if (pattern17.test(key4)) {
																															const _errs74 = errors;
																															if (errors === _errs74) {
																																if (errors === _errs74) {
																																	if (!(typeof data27[key4] === "string")) {
																																		const err13 = {
																																			instancePath: instancePath + "/anyOf/" + i4 + "/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																																			schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																																			keyword: "type",
																																			params: { type: "string" }
																																		};
																																		if (vErrors === null) vErrors = [err13];
																																		else vErrors.push(err13);
																																		errors++;
																																	}
																																}
																															}
																															if (!(_errs74 === errors)) break;
																														}
																													} else {
																														const err14 = {
																															instancePath: instancePath + "/anyOf/" + i4,
																															schemaPath: "#/definitions/Reference/type",
																															keyword: "type",
																															params: { type: "object" }
																														};
																														if (vErrors === null) vErrors = [err14];
																														else vErrors.push(err14);
																														errors++;
																													}
																												}
																												var _valid3 = _errs71 === errors;
																												if (_valid3 && valid15) {
																													valid15 = false;
																													passing3 = [passing3, 1];
																												} else if (_valid3) {
																													valid15 = true;
																													passing3 = 1;
																												}
																												if (!valid15) {
																													const err15 = {
																														instancePath: instancePath + "/anyOf/" + i4,
																														schemaPath: "#/properties/anyOf/items/oneOf",
																														keyword: "oneOf",
																														params: { passingSchemas: passing3 }
																													};
																													if (vErrors === null) vErrors = [err15];
																													else vErrors.push(err15);
																													errors++;
																													validate21.errors = vErrors;
																													return false;
																												} else {
																													errors = _errs69;
																													if (vErrors !== null) {
																														if (_errs69) vErrors.length = _errs69;
																														else vErrors = null;
																													}
																												}
																												if (!(_errs68 === errors)) break;
																											}
																										} else {
																											validate21.errors = [{
																												instancePath: instancePath + "/anyOf",
																												schemaPath: "#/properties/anyOf/type",
																												keyword: "type",
																												params: { type: "array" }
																											}];
																											return false;
																										}
																									}
																									var valid0 = _errs66 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.items !== void 0) {
																										let data29 = data.items;
																										const _errs76 = errors;
																										const _errs77 = errors;
																										let valid18 = false;
																										let passing4 = null;
																										const _errs78 = errors;
																										if (!wrapper0.validate(data29, {
																											instancePath: instancePath + "/items",
																											parentData: data,
																											parentDataProperty: "items",
																											rootData
																										})) {
																											vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																											errors = vErrors.length;
																										}
																										var _valid4 = _errs78 === errors;
																										if (_valid4) {
																											valid18 = true;
																											passing4 = 0;
																										}
																										const _errs79 = errors;
																										if (errors === errors) {
																											if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
																												let missing4;
																												if (data29.$ref === void 0 && (missing4 = "$ref")) {
																													const err16 = {
																														instancePath: instancePath + "/items",
																														schemaPath: "#/definitions/Reference/required",
																														keyword: "required",
																														params: { missingProperty: missing4 }
																													};
																													if (vErrors === null) vErrors = [err16];
																													else vErrors.push(err16);
																													errors++;
																												} else for (const key5 in data29) if (pattern17.test(key5)) {
																													const _errs82 = errors;
																													if (errors === _errs82) {
																														if (errors === _errs82) {
																															if (!(typeof data29[key5] === "string")) {
																																const err17 = {
																																	instancePath: instancePath + "/items/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
																																	schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																																	keyword: "type",
																																	params: { type: "string" }
																																};
																																if (vErrors === null) vErrors = [err17];
																																else vErrors.push(err17);
																																errors++;
																															}
																														}
																													}
																													if (!(_errs82 === errors)) break;
																												}
																											} else {
																												const err18 = {
																													instancePath: instancePath + "/items",
																													schemaPath: "#/definitions/Reference/type",
																													keyword: "type",
																													params: { type: "object" }
																												};
																												if (vErrors === null) vErrors = [err18];
																												else vErrors.push(err18);
																												errors++;
																											}
																										}
																										var _valid4 = _errs79 === errors;
																										if (_valid4 && valid18) {
																											valid18 = false;
																											passing4 = [passing4, 1];
																										} else if (_valid4) {
																											valid18 = true;
																											passing4 = 1;
																										}
																										if (!valid18) {
																											const err19 = {
																												instancePath: instancePath + "/items",
																												schemaPath: "#/properties/items/oneOf",
																												keyword: "oneOf",
																												params: { passingSchemas: passing4 }
																											};
																											if (vErrors === null) vErrors = [err19];
																											else vErrors.push(err19);
																											errors++;
																											validate21.errors = vErrors;
																											return false;
																										} else {
																											errors = _errs77;
																											if (vErrors !== null) {
																												if (_errs77) vErrors.length = _errs77;
																												else vErrors = null;
																											}
																										}
																										var valid0 = _errs76 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.properties !== void 0) {
																											let data31 = data.properties;
																											const _errs84 = errors;
																											if (errors === _errs84) {
																												if (data31 && typeof data31 == "object" && !Array.isArray(data31)) for (const key6 in data31) {
																													let data32 = data31[key6];
																													const _errs87 = errors;
																													const _errs88 = errors;
																													let valid22 = false;
																													let passing5 = null;
																													const _errs89 = errors;
																													if (!wrapper0.validate(data32, {
																														instancePath: instancePath + "/properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
																														parentData: data31,
																														parentDataProperty: key6,
																														rootData
																													})) {
																														vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																														errors = vErrors.length;
																													}
																													var _valid5 = _errs89 === errors;
																													if (_valid5) {
																														valid22 = true;
																														passing5 = 0;
																													}
																													const _errs90 = errors;
																													if (errors === errors) {
																														if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
																															let missing5;
																															if (data32.$ref === void 0 && (missing5 = "$ref")) {
																																const err20 = {
																																	instancePath: instancePath + "/properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
																																	schemaPath: "#/definitions/Reference/required",
																																	keyword: "required",
																																	params: { missingProperty: missing5 }
																																};
																																if (vErrors === null) vErrors = [err20];
																																else vErrors.push(err20);
																																errors++;
																															} else for (const key7 in data32) if (pattern17.test(key7)) {
																																const _errs93 = errors;
																																if (errors === _errs93) {
																																	if (errors === _errs93) {
																																		if (!(typeof data32[key7] === "string")) {
																																			const err21 = {
																																				instancePath: instancePath + "/properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
																																				schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																																				keyword: "type",
																																				params: { type: "string" }
																																			};
																																			if (vErrors === null) vErrors = [err21];
																																			else vErrors.push(err21);
																																			errors++;
																																		}
																																	}
																																}
																																if (!(_errs93 === errors)) break;
																															}
																														} else {
																															const err22 = {
																																instancePath: instancePath + "/properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
																																schemaPath: "#/definitions/Reference/type",
																																keyword: "type",
																																params: { type: "object" }
																															};
																															if (vErrors === null) vErrors = [err22];
																															else vErrors.push(err22);
																															errors++;
																														}
																													}
																													var _valid5 = _errs90 === errors;
																													if (_valid5 && valid22) {
																														valid22 = false;
																														passing5 = [passing5, 1];
																													} else if (_valid5) {
																														valid22 = true;
																														passing5 = 1;
																													}
																													if (!valid22) {
																														const err23 = {
																															instancePath: instancePath + "/properties/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
																															schemaPath: "#/properties/properties/additionalProperties/oneOf",
																															keyword: "oneOf",
																															params: { passingSchemas: passing5 }
																														};
																														if (vErrors === null) vErrors = [err23];
																														else vErrors.push(err23);
																														errors++;
																														validate21.errors = vErrors;
																														return false;
																													} else {
																														errors = _errs88;
																														if (vErrors !== null) {
																															if (_errs88) vErrors.length = _errs88;
																															else vErrors = null;
																														}
																													}
																													if (!(_errs87 === errors)) break;
																												}
																												else {
																													validate21.errors = [{
																														instancePath: instancePath + "/properties",
																														schemaPath: "#/properties/properties/type",
																														keyword: "type",
																														params: { type: "object" }
																													}];
																													return false;
																												}
																											}
																											var valid0 = _errs84 === errors;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.additionalProperties !== void 0) {
																												let data34 = data.additionalProperties;
																												const _errs95 = errors;
																												const _errs96 = errors;
																												let valid25 = false;
																												let passing6 = null;
																												const _errs97 = errors;
																												if (!wrapper0.validate(data34, {
																													instancePath: instancePath + "/additionalProperties",
																													parentData: data,
																													parentDataProperty: "additionalProperties",
																													rootData
																												})) {
																													vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																													errors = vErrors.length;
																												}
																												var _valid6 = _errs97 === errors;
																												if (_valid6) {
																													valid25 = true;
																													passing6 = 0;
																												}
																												const _errs98 = errors;
																												if (errors === errors) {
																													if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
																														let missing6;
																														if (data34.$ref === void 0 && (missing6 = "$ref")) {
																															const err24 = {
																																instancePath: instancePath + "/additionalProperties",
																																schemaPath: "#/definitions/Reference/required",
																																keyword: "required",
																																params: { missingProperty: missing6 }
																															};
																															if (vErrors === null) vErrors = [err24];
																															else vErrors.push(err24);
																															errors++;
																														} else for (const key8 in data34) if (pattern17.test(key8)) {
																															const _errs101 = errors;
																															if (errors === _errs101) {
																																if (errors === _errs101) {
																																	if (!(typeof data34[key8] === "string")) {
																																		const err25 = {
																																			instancePath: instancePath + "/additionalProperties/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
																																			schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																																			keyword: "type",
																																			params: { type: "string" }
																																		};
																																		if (vErrors === null) vErrors = [err25];
																																		else vErrors.push(err25);
																																		errors++;
																																	}
																																}
																															}
																															if (!(_errs101 === errors)) break;
																														}
																													} else {
																														const err26 = {
																															instancePath: instancePath + "/additionalProperties",
																															schemaPath: "#/definitions/Reference/type",
																															keyword: "type",
																															params: { type: "object" }
																														};
																														if (vErrors === null) vErrors = [err26];
																														else vErrors.push(err26);
																														errors++;
																													}
																												}
																												var _valid6 = _errs98 === errors;
																												if (_valid6 && valid25) {
																													valid25 = false;
																													passing6 = [passing6, 1];
																												} else {
																													if (_valid6) {
																														valid25 = true;
																														passing6 = 1;
																													}
																													const _errs103 = errors;
																													if (typeof data34 !== "boolean") {
																														const err27 = {
																															instancePath: instancePath + "/additionalProperties",
																															schemaPath: "#/properties/additionalProperties/oneOf/2/type",
																															keyword: "type",
																															params: { type: "boolean" }
																														};
																														if (vErrors === null) vErrors = [err27];
																														else vErrors.push(err27);
																														errors++;
																													}
																													var _valid6 = _errs103 === errors;
																													if (_valid6 && valid25) {
																														valid25 = false;
																														passing6 = [passing6, 2];
																													} else if (_valid6) {
																														valid25 = true;
																														passing6 = 2;
																													}
																												}
																												if (!valid25) {
																													const err28 = {
																														instancePath: instancePath + "/additionalProperties",
																														schemaPath: "#/properties/additionalProperties/oneOf",
																														keyword: "oneOf",
																														params: { passingSchemas: passing6 }
																													};
																													if (vErrors === null) vErrors = [err28];
																													else vErrors.push(err28);
																													errors++;
																													validate21.errors = vErrors;
																													return false;
																												} else {
																													errors = _errs96;
																													if (vErrors !== null) {
																														if (_errs96) vErrors.length = _errs96;
																														else vErrors = null;
																													}
																												}
																												var valid0 = _errs95 === errors;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.description !== void 0) {
																													const _errs105 = errors;
																													if (typeof data.description !== "string") {
																														validate21.errors = [{
																															instancePath: instancePath + "/description",
																															schemaPath: "#/properties/description/type",
																															keyword: "type",
																															params: { type: "string" }
																														}];
																														return false;
																													}
																													var valid0 = _errs105 === errors;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.format !== void 0) {
																														const _errs107 = errors;
																														if (typeof data.format !== "string") {
																															validate21.errors = [{
																																instancePath: instancePath + "/format",
																																schemaPath: "#/properties/format/type",
																																keyword: "type",
																																params: { type: "string" }
																															}];
																															return false;
																														}
																														var valid0 = _errs107 === errors;
																													} else var valid0 = true;
																													if (valid0) {
																														if (data.nullable !== void 0) {
																															const _errs109 = errors;
																															if (typeof data.nullable !== "boolean") {
																																validate21.errors = [{
																																	instancePath: instancePath + "/nullable",
																																	schemaPath: "#/properties/nullable/type",
																																	keyword: "type",
																																	params: { type: "boolean" }
																																}];
																																return false;
																															}
																															var valid0 = _errs109 === errors;
																														} else var valid0 = true;
																														if (valid0) {
																															if (data.discriminator !== void 0) {
																																let data39 = data.discriminator;
																																const _errs111 = errors;
																																if (errors === errors) {
																																	if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
																																		let missing7;
																																		if (data39.propertyName === void 0 && (missing7 = "propertyName")) {
																																			validate21.errors = [{
																																				instancePath: instancePath + "/discriminator",
																																				schemaPath: "#/definitions/Discriminator/required",
																																				keyword: "required",
																																				params: { missingProperty: missing7 }
																																			}];
																																			return false;
																																		} else {
																																			if (data39.propertyName !== void 0) {
																																				const _errs114 = errors;
																																				if (typeof data39.propertyName !== "string") {
																																					validate21.errors = [{
																																						instancePath: instancePath + "/discriminator/propertyName",
																																						schemaPath: "#/definitions/Discriminator/properties/propertyName/type",
																																						keyword: "type",
																																						params: { type: "string" }
																																					}];
																																					return false;
																																				}
																																				var valid29 = _errs114 === errors;
																																			} else var valid29 = true;
																																			if (valid29) {
																																				if (data39.mapping !== void 0) {
																																					let data41 = data39.mapping;
																																					const _errs116 = errors;
																																					if (errors === _errs116) {
																																						if (data41 && typeof data41 == "object" && !Array.isArray(data41)) for (const key9 in data41) {
																																							const _errs119 = errors;
																																							if (typeof data41[key9] !== "string") {
																																								validate21.errors = [{
																																									instancePath: instancePath + "/discriminator/mapping/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
																																									schemaPath: "#/definitions/Discriminator/properties/mapping/additionalProperties/type",
																																									keyword: "type",
																																									params: { type: "string" }
																																								}];
																																								return false;
																																							}
																																							if (!(_errs119 === errors)) break;
																																						}
																																						else {
																																							validate21.errors = [{
																																								instancePath: instancePath + "/discriminator/mapping",
																																								schemaPath: "#/definitions/Discriminator/properties/mapping/type",
																																								keyword: "type",
																																								params: { type: "object" }
																																							}];
																																							return false;
																																						}
																																					}
																																					var valid29 = _errs116 === errors;
																																				} else var valid29 = true;
																																			}
																																		}
																																	} else {
																																		validate21.errors = [{
																																			instancePath: instancePath + "/discriminator",
																																			schemaPath: "#/definitions/Discriminator/type",
																																			keyword: "type",
																																			params: { type: "object" }
																																		}];
																																		return false;
																																	}
																																}
																																var valid0 = _errs111 === errors;
																															} else var valid0 = true;
																															if (valid0) {
																																if (data.readOnly !== void 0) {
																																	const _errs121 = errors;
																																	if (typeof data.readOnly !== "boolean") {
																																		validate21.errors = [{
																																			instancePath: instancePath + "/readOnly",
																																			schemaPath: "#/properties/readOnly/type",
																																			keyword: "type",
																																			params: { type: "boolean" }
																																		}];
																																		return false;
																																	}
																																	var valid0 = _errs121 === errors;
																																} else var valid0 = true;
																																if (valid0) {
																																	if (data.writeOnly !== void 0) {
																																		const _errs123 = errors;
																																		if (typeof data.writeOnly !== "boolean") {
																																			validate21.errors = [{
																																				instancePath: instancePath + "/writeOnly",
																																				schemaPath: "#/properties/writeOnly/type",
																																				keyword: "type",
																																				params: { type: "boolean" }
																																			}];
																																			return false;
																																		}
																																		var valid0 = _errs123 === errors;
																																	} else var valid0 = true;
																																	if (valid0) {
																																		if (data.externalDocs !== void 0) {
																																			let data45 = data.externalDocs;
																																			const _errs125 = errors;
																																			if (errors === errors) {
																																				if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
																																					let missing8;
																																					if (data45.url === void 0 && (missing8 = "url")) {
																																						validate21.errors = [{
																																							instancePath: instancePath + "/externalDocs",
																																							schemaPath: "#/definitions/ExternalDocumentation/required",
																																							keyword: "required",
																																							params: { missingProperty: missing8 }
																																						}];
																																						return false;
																																					} else {
																																						const _errs128 = errors;
																																						for (const key10 in data45) if (!(key10 === "description" || key10 === "url" || pattern0.test(key10))) {
																																							validate21.errors = [{
																																								instancePath: instancePath + "/externalDocs",
																																								schemaPath: "#/definitions/ExternalDocumentation/additionalProperties",
																																								keyword: "additionalProperties",
																																								params: { additionalProperty: key10 }
																																							}];
																																							return false;
																																						}
																																						if (_errs128 === errors) {
																																							if (data45.description !== void 0) {
																																								const _errs129 = errors;
																																								if (typeof data45.description !== "string") {
																																									validate21.errors = [{
																																										instancePath: instancePath + "/externalDocs/description",
																																										schemaPath: "#/definitions/ExternalDocumentation/properties/description/type",
																																										keyword: "type",
																																										params: { type: "string" }
																																									}];
																																									return false;
																																								}
																																								var valid32 = _errs129 === errors;
																																							} else var valid32 = true;
																																							if (valid32) {
																																								if (data45.url !== void 0) {
																																									const _errs131 = errors;
																																									if (errors === _errs131) {
																																										if (errors === _errs131) {
																																											if (!(typeof data45.url === "string")) {
																																												validate21.errors = [{
																																													instancePath: instancePath + "/externalDocs/url",
																																													schemaPath: "#/definitions/ExternalDocumentation/properties/url/type",
																																													keyword: "type",
																																													params: { type: "string" }
																																												}];
																																												return false;
																																											}
																																										}
																																									}
																																									var valid32 = _errs131 === errors;
																																								} else var valid32 = true;
																																							}
																																						}
																																					}
																																				} else {
																																					validate21.errors = [{
																																						instancePath: instancePath + "/externalDocs",
																																						schemaPath: "#/definitions/ExternalDocumentation/type",
																																						keyword: "type",
																																						params: { type: "object" }
																																					}];
																																					return false;
																																				}
																																			}
																																			var valid0 = _errs125 === errors;
																																		} else var valid0 = true;
																																		if (valid0) {
																																			if (data.deprecated !== void 0) {
																																				const _errs133 = errors;
																																				if (typeof data.deprecated !== "boolean") {
																																					validate21.errors = [{
																																						instancePath: instancePath + "/deprecated",
																																						schemaPath: "#/properties/deprecated/type",
																																						keyword: "type",
																																						params: { type: "boolean" }
																																					}];
																																					return false;
																																				}
																																				var valid0 = _errs133 === errors;
																																			} else var valid0 = true;
																																			if (valid0) {
																																				if (data.xml !== void 0) {
																																					let data49 = data.xml;
																																					const _errs135 = errors;
																																					if (errors === errors) {
																																						if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
																																							const _errs138 = errors;
																																							for (const key11 in data49) if (!(key11 === "name" || key11 === "namespace" || key11 === "prefix" || key11 === "attribute" || key11 === "wrapped" || pattern0.test(key11))) {
																																								validate21.errors = [{
																																									instancePath: instancePath + "/xml",
																																									schemaPath: "#/definitions/XML/additionalProperties",
																																									keyword: "additionalProperties",
																																									params: { additionalProperty: key11 }
																																								}];
																																								return false;
																																							}
																																							if (_errs138 === errors) {
																																								if (data49.name !== void 0) {
																																									const _errs139 = errors;
																																									if (typeof data49.name !== "string") {
																																										validate21.errors = [{
																																											instancePath: instancePath + "/xml/name",
																																											schemaPath: "#/definitions/XML/properties/name/type",
																																											keyword: "type",
																																											params: { type: "string" }
																																										}];
																																										return false;
																																									}
																																									var valid34 = _errs139 === errors;
																																								} else var valid34 = true;
																																								if (valid34) {
																																									if (data49.namespace !== void 0) {
																																										const _errs141 = errors;
																																										if (errors === _errs141) {
																																											if (errors === _errs141) {
																																												if (!(typeof data49.namespace === "string")) {
																																													validate21.errors = [{
																																														instancePath: instancePath + "/xml/namespace",
																																														schemaPath: "#/definitions/XML/properties/namespace/type",
																																														keyword: "type",
																																														params: { type: "string" }
																																													}];
																																													return false;
																																												}
																																											}
																																										}
																																										var valid34 = _errs141 === errors;
																																									} else var valid34 = true;
																																									if (valid34) {
																																										if (data49.prefix !== void 0) {
																																											const _errs143 = errors;
																																											if (typeof data49.prefix !== "string") {
																																												validate21.errors = [{
																																													instancePath: instancePath + "/xml/prefix",
																																													schemaPath: "#/definitions/XML/properties/prefix/type",
																																													keyword: "type",
																																													params: { type: "string" }
																																												}];
																																												return false;
																																											}
																																											var valid34 = _errs143 === errors;
																																										} else var valid34 = true;
																																										if (valid34) {
																																											if (data49.attribute !== void 0) {
																																												const _errs145 = errors;
																																												if (typeof data49.attribute !== "boolean") {
																																													validate21.errors = [{
																																														instancePath: instancePath + "/xml/attribute",
																																														schemaPath: "#/definitions/XML/properties/attribute/type",
																																														keyword: "type",
																																														params: { type: "boolean" }
																																													}];
																																													return false;
																																												}
																																												var valid34 = _errs145 === errors;
																																											} else var valid34 = true;
																																											if (valid34) {
																																												if (data49.wrapped !== void 0) {
																																													const _errs147 = errors;
																																													if (typeof data49.wrapped !== "boolean") {
																																														validate21.errors = [{
																																															instancePath: instancePath + "/xml/wrapped",
																																															schemaPath: "#/definitions/XML/properties/wrapped/type",
																																															keyword: "type",
																																															params: { type: "boolean" }
																																														}];
																																														return false;
																																													}
																																													var valid34 = _errs147 === errors;
																																												} else var valid34 = true;
																																											}
																																										}
																																									}
																																								}
																																							}
																																						} else {
																																							validate21.errors = [{
																																								instancePath: instancePath + "/xml",
																																								schemaPath: "#/definitions/XML/type",
																																								keyword: "type",
																																								params: { type: "object" }
																																							}];
																																							return false;
																																						}
																																					}
																																					var valid0 = _errs135 === errors;
																																				} else var valid0 = true;
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
const schema44 = {
	"type": "object",
	"properties": {
		"contentType": { "type": "string" },
		"headers": {
			"type": "object",
			"additionalProperties": { "$ref": "#/definitions/Header" }
		},
		"style": {
			"type": "string",
			"enum": [
				"form",
				"spaceDelimited",
				"pipeDelimited",
				"deepObject"
			]
		},
		"explode": { "type": "boolean" },
		"allowReserved": {
			"type": "boolean",
			"default": false
		}
	},
	"additionalProperties": false
};
const schema45 = {
	"type": "object",
	"properties": {
		"description": { "type": "string" },
		"required": {
			"type": "boolean",
			"default": false
		},
		"deprecated": {
			"type": "boolean",
			"default": false
		},
		"allowEmptyValue": {
			"type": "boolean",
			"default": false
		},
		"style": {
			"type": "string",
			"enum": ["simple"],
			"default": "simple"
		},
		"explode": { "type": "boolean" },
		"allowReserved": {
			"type": "boolean",
			"default": false
		},
		"schema": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] },
		"content": {
			"type": "object",
			"additionalProperties": { "$ref": "#/definitions/MediaType" },
			"minProperties": 1,
			"maxProperties": 1
		},
		"example": {},
		"examples": {
			"type": "object",
			"additionalProperties": { "oneOf": [{ "$ref": "#/definitions/Example" }, { "$ref": "#/definitions/Reference" }] }
		}
	},
	"patternProperties": { "^x-": {} },
	"additionalProperties": false,
	"allOf": [{ "$ref": "#/definitions/ExampleXORExamples" }, { "$ref": "#/definitions/SchemaXORContent" }]
};
const wrapper7 = { validate: validate23 };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	const _errs3 = errors;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.example === void 0 && "example" || data.examples === void 0 && "examples") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	if (_errs4 === errors) {
		validate26.errors = [{
			instancePath,
			schemaPath: "#/definitions/ExampleXORExamples/not",
			keyword: "not",
			params: {}
		}];
		return false;
	} else {
		errors = _errs3;
		if (vErrors !== null) {
			if (_errs3) vErrors.length = _errs3;
			else vErrors = null;
		}
	}
	if (_errs1 === errors) {
		const _errs7 = errors;
		const _errs8 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.schema === void 0 && "schema" || data.content === void 0 && "content") {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (_errs8 === errors) {
			validate26.errors = [{
				instancePath,
				schemaPath: "#/definitions/SchemaXORContent/not",
				keyword: "not",
				params: {}
			}];
			return false;
		} else {
			errors = _errs7;
			if (vErrors !== null) {
				if (_errs7) vErrors.length = _errs7;
				else vErrors = null;
			}
			const _errs9 = errors;
			let valid5 = false;
			let passing0 = null;
			const _errs10 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing2;
				if (data.schema === void 0 && (missing2 = "schema")) {
					const err2 = {
						instancePath,
						schemaPath: "#/definitions/SchemaXORContent/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: missing2 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			var _valid0 = _errs10 === errors;
			if (_valid0) {
				valid5 = true;
				passing0 = 0;
			}
			const _errs11 = errors;
			const _errs12 = errors;
			const _errs13 = errors;
			const _errs14 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.style === void 0 && "style") {
					const err3 = {};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (_errs14 === errors) {
				const err4 = {
					instancePath,
					schemaPath: "#/definitions/SchemaXORContent/oneOf/1/allOf/0/not",
					keyword: "not",
					params: {}
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			} else {
				errors = _errs13;
				if (vErrors !== null) {
					if (_errs13) vErrors.length = _errs13;
					else vErrors = null;
				}
			}
			var valid6 = _errs12 === errors;
			if (valid6) {
				const _errs15 = errors;
				const _errs16 = errors;
				const _errs17 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.explode === void 0 && "explode") {
						const err5 = {};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (_errs17 === errors) {
					const err6 = {
						instancePath,
						schemaPath: "#/definitions/SchemaXORContent/oneOf/1/allOf/1/not",
						keyword: "not",
						params: {}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				} else {
					errors = _errs16;
					if (vErrors !== null) {
						if (_errs16) vErrors.length = _errs16;
						else vErrors = null;
					}
				}
				var valid6 = _errs15 === errors;
				if (valid6) {
					const _errs18 = errors;
					const _errs19 = errors;
					const _errs20 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.allowReserved === void 0 && "allowReserved") {
							const err7 = {};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
					if (_errs20 === errors) {
						const err8 = {
							instancePath,
							schemaPath: "#/definitions/SchemaXORContent/oneOf/1/allOf/2/not",
							keyword: "not",
							params: {}
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					} else {
						errors = _errs19;
						if (vErrors !== null) {
							if (_errs19) vErrors.length = _errs19;
							else vErrors = null;
						}
					}
					var valid6 = _errs18 === errors;
					if (valid6) {
						const _errs21 = errors;
						const _errs22 = errors;
						const _errs23 = errors;
						if (data && typeof data == "object" && !Array.isArray(data)) {
							if (data.example === void 0 && "example") {
								const err9 = {};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (_errs23 === errors) {
							const err10 = {
								instancePath,
								schemaPath: "#/definitions/SchemaXORContent/oneOf/1/allOf/3/not",
								keyword: "not",
								params: {}
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						} else {
							errors = _errs22;
							if (vErrors !== null) {
								if (_errs22) vErrors.length = _errs22;
								else vErrors = null;
							}
						}
						var valid6 = _errs21 === errors;
						if (valid6) {
							const _errs24 = errors;
							const _errs25 = errors;
							const _errs26 = errors;
							if (data && typeof data == "object" && !Array.isArray(data)) {
								if (data.examples === void 0 && "examples") {
									const err11 = {};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							}
							if (_errs26 === errors) {
								const err12 = {
									instancePath,
									schemaPath: "#/definitions/SchemaXORContent/oneOf/1/allOf/4/not",
									keyword: "not",
									params: {}
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							} else {
								errors = _errs25;
								if (vErrors !== null) {
									if (_errs25) vErrors.length = _errs25;
									else vErrors = null;
								}
							}
							var valid6 = _errs24 === errors;
						}
					}
				}
			}
			if (errors === _errs11) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					let missing8;
					if (data.content === void 0 && (missing8 = "content")) {
						const err13 = {
							instancePath,
							schemaPath: "#/definitions/SchemaXORContent/oneOf/1/required",
							keyword: "required",
							params: { missingProperty: missing8 }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			}
			var _valid0 = _errs11 === errors;
			if (_valid0 && valid5) {
				valid5 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid5 = true;
				passing0 = 1;
			}
			if (!valid5) {
				const err14 = {
					instancePath,
					schemaPath: "#/definitions/SchemaXORContent/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
				validate26.errors = vErrors;
				return false;
			} else {
				errors = _errs9;
				if (vErrors !== null) {
					if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
			}
		}
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs27 = errors;
			for (const key0 in data) if (!(func3.call(schema45.properties, key0) || pattern0.test(key0))) {
				validate26.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs27 === errors) {
				if (data.description !== void 0) {
					const _errs28 = errors;
					if (typeof data.description !== "string") {
						validate26.errors = [{
							instancePath: instancePath + "/description",
							schemaPath: "#/properties/description/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid12 = _errs28 === errors;
				} else var valid12 = true;
				if (valid12) {
					if (data.required !== void 0) {
						const _errs30 = errors;
						if (typeof data.required !== "boolean") {
							validate26.errors = [{
								instancePath: instancePath + "/required",
								schemaPath: "#/properties/required/type",
								keyword: "type",
								params: { type: "boolean" }
							}];
							return false;
						}
						var valid12 = _errs30 === errors;
					} else var valid12 = true;
					if (valid12) {
						if (data.deprecated !== void 0) {
							const _errs32 = errors;
							if (typeof data.deprecated !== "boolean") {
								validate26.errors = [{
									instancePath: instancePath + "/deprecated",
									schemaPath: "#/properties/deprecated/type",
									keyword: "type",
									params: { type: "boolean" }
								}];
								return false;
							}
							var valid12 = _errs32 === errors;
						} else var valid12 = true;
						if (valid12) {
							if (data.allowEmptyValue !== void 0) {
								const _errs34 = errors;
								if (typeof data.allowEmptyValue !== "boolean") {
									validate26.errors = [{
										instancePath: instancePath + "/allowEmptyValue",
										schemaPath: "#/properties/allowEmptyValue/type",
										keyword: "type",
										params: { type: "boolean" }
									}];
									return false;
								}
								var valid12 = _errs34 === errors;
							} else var valid12 = true;
							if (valid12) {
								if (data.style !== void 0) {
									let data4 = data.style;
									const _errs36 = errors;
									if (typeof data4 !== "string") {
										validate26.errors = [{
											instancePath: instancePath + "/style",
											schemaPath: "#/properties/style/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									if (!(data4 === "simple")) {
										validate26.errors = [{
											instancePath: instancePath + "/style",
											schemaPath: "#/properties/style/enum",
											keyword: "enum",
											params: { allowedValues: schema45.properties.style.enum }
										}];
										return false;
									}
									var valid12 = _errs36 === errors;
								} else var valid12 = true;
								if (valid12) {
									if (data.explode !== void 0) {
										const _errs38 = errors;
										if (typeof data.explode !== "boolean") {
											validate26.errors = [{
												instancePath: instancePath + "/explode",
												schemaPath: "#/properties/explode/type",
												keyword: "type",
												params: { type: "boolean" }
											}];
											return false;
										}
										var valid12 = _errs38 === errors;
									} else var valid12 = true;
									if (valid12) {
										if (data.allowReserved !== void 0) {
											const _errs40 = errors;
											if (typeof data.allowReserved !== "boolean") {
												validate26.errors = [{
													instancePath: instancePath + "/allowReserved",
													schemaPath: "#/properties/allowReserved/type",
													keyword: "type",
													params: { type: "boolean" }
												}];
												return false;
											}
											var valid12 = _errs40 === errors;
										} else var valid12 = true;
										if (valid12) {
											if (data.schema !== void 0) {
												let data7 = data.schema;
												const _errs42 = errors;
												const _errs43 = errors;
												let valid13 = false;
												let passing1 = null;
												const _errs44 = errors;
												if (!validate21(data7, {
													instancePath: instancePath + "/schema",
													parentData: data,
													parentDataProperty: "schema",
													rootData
												})) {
													vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
													errors = vErrors.length;
												}
												var _valid1 = _errs44 === errors;
												if (_valid1) {
													valid13 = true;
													passing1 = 0;
												}
												const _errs45 = errors;
												if (errors === errors) {
													if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
														let missing9;
														if (data7.$ref === void 0 && (missing9 = "$ref")) {
															const err15 = {
																instancePath: instancePath + "/schema",
																schemaPath: "#/definitions/Reference/required",
																keyword: "required",
																params: { missingProperty: missing9 }
															};
															if (vErrors === null) vErrors = [err15];
															else vErrors.push(err15);
															errors++;
														} else for (const key1 in data7) if (pattern17.test(key1)) {
															const _errs48 = errors;
															if (errors === _errs48) {
																if (errors === _errs48) {
																	if (!(typeof data7[key1] === "string")) {
																		const err16 = {
																			instancePath: instancePath + "/schema/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																			keyword: "type",
																			params: { type: "string" }
																		};
																		if (vErrors === null) vErrors = [err16];
																		else vErrors.push(err16);
																		errors++;
																	}
																}
															}
															if (!(_errs48 === errors)) break;
														}
													} else {
														const err17 = {
															instancePath: instancePath + "/schema",
															schemaPath: "#/definitions/Reference/type",
															keyword: "type",
															params: { type: "object" }
														};
														if (vErrors === null) vErrors = [err17];
														else vErrors.push(err17);
														errors++;
													}
												}
												var _valid1 = _errs45 === errors;
												if (_valid1 && valid13) {
													valid13 = false;
													passing1 = [passing1, 1];
												} else if (_valid1) {
													valid13 = true;
													passing1 = 1;
												}
												if (!valid13) {
													const err18 = {
														instancePath: instancePath + "/schema",
														schemaPath: "#/properties/schema/oneOf",
														keyword: "oneOf",
														params: { passingSchemas: passing1 }
													};
													if (vErrors === null) vErrors = [err18];
													else vErrors.push(err18);
													errors++;
													validate26.errors = vErrors;
													return false;
												} else {
													errors = _errs43;
													if (vErrors !== null) {
														if (_errs43) vErrors.length = _errs43;
														else vErrors = null;
													}
												}
												var valid12 = _errs42 === errors;
											} else var valid12 = true;
											if (valid12) {
												if (data.content !== void 0) {
													let data9 = data.content;
													const _errs50 = errors;
													if (errors === _errs50) {
														if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
															if (Object.keys(data9).length > 1) {
																validate26.errors = [{
																	instancePath: instancePath + "/content",
																	schemaPath: "#/properties/content/maxProperties",
																	keyword: "maxProperties",
																	params: { limit: 1 }
																}];
																return false;
															} else if (Object.keys(data9).length < 1) {
																validate26.errors = [{
																	instancePath: instancePath + "/content",
																	schemaPath: "#/properties/content/minProperties",
																	keyword: "minProperties",
																	params: { limit: 1 }
																}];
																return false;
															} else for (const key2 in data9) {
																const _errs53 = errors;
																if (!wrapper7.validate(data9[key2], {
																	instancePath: instancePath + "/content/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																	parentData: data9,
																	parentDataProperty: key2,
																	rootData
																})) {
																	vErrors = vErrors === null ? wrapper7.validate.errors : vErrors.concat(wrapper7.validate.errors);
																	errors = vErrors.length;
																}
																if (!(_errs53 === errors)) break;
															}
														} else {
															validate26.errors = [{
																instancePath: instancePath + "/content",
																schemaPath: "#/properties/content/type",
																keyword: "type",
																params: { type: "object" }
															}];
															return false;
														}
													}
													var valid12 = _errs50 === errors;
												} else var valid12 = true;
												if (valid12) {
													if (data.examples !== void 0) {
														let data11 = data.examples;
														const _errs54 = errors;
														if (errors === _errs54) {
															if (data11 && typeof data11 == "object" && !Array.isArray(data11)) for (const key3 in data11) {
																let data12 = data11[key3];
																const _errs57 = errors;
																const _errs58 = errors;
																let valid18 = false;
																let passing2 = null;
																const _errs59 = errors;
																if (errors === errors) {
																	if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																		const _errs62 = errors;
																		for (const key4 in data12) if (!(key4 === "summary" || key4 === "description" || key4 === "value" || key4 === "externalValue" || pattern0.test(key4))) {
																			const err19 = {
																				instancePath: instancePath + "/examples/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "#/definitions/Example/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key4 }
																			};
																			if (vErrors === null) vErrors = [err19];
																			else vErrors.push(err19);
																			errors++;
																			break;
																		}
																		if (_errs62 === errors) {
																			if (data12.summary !== void 0) {
																				const _errs63 = errors;
																				if (typeof data12.summary !== "string") {
																					const err20 = {
																						instancePath: instancePath + "/examples/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/summary",
																						schemaPath: "#/definitions/Example/properties/summary/type",
																						keyword: "type",
																						params: { type: "string" }
																					};
																					if (vErrors === null) vErrors = [err20];
																					else vErrors.push(err20);
																					errors++;
																				}
																				var valid20 = _errs63 === errors;
																			} else var valid20 = true;
																			if (valid20) {
																				if (data12.description !== void 0) {
																					const _errs65 = errors;
																					if (typeof data12.description !== "string") {
																						const err21 = {
																							instancePath: instancePath + "/examples/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
																							schemaPath: "#/definitions/Example/properties/description/type",
																							keyword: "type",
																							params: { type: "string" }
																						};
																						if (vErrors === null) vErrors = [err21];
																						else vErrors.push(err21);
																						errors++;
																					}
																					var valid20 = _errs65 === errors;
																				} else var valid20 = true;
																				if (valid20) {
																					if (data12.externalValue !== void 0) {
																						const _errs67 = errors;
																						if (errors === _errs67) {
																							if (errors === _errs67) {
																								if (!(typeof data12.externalValue === "string")) {
																									const err22 = {
																										instancePath: instancePath + "/examples/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/externalValue",
																										schemaPath: "#/definitions/Example/properties/externalValue/type",
																										keyword: "type",
																										params: { type: "string" }
																									};
																									if (vErrors === null) vErrors = [err22];
																									else vErrors.push(err22);
																									errors++;
																								}
																							}
																						}
																						var valid20 = _errs67 === errors;
																					} else var valid20 = true;
																				}
																			}
																		}
																	} else {
																		const err23 = {
																			instancePath: instancePath + "/examples/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/definitions/Example/type",
																			keyword: "type",
																			params: { type: "object" }
																		};
																		if (vErrors === null) vErrors = [err23];
																		else vErrors.push(err23);
																		errors++;
																	}
																}
																var _valid2 = _errs59 === errors;
																if (_valid2) {
																	valid18 = true;
																	passing2 = 0;
																}
																const _errs69 = errors;
																if (errors === errors) {
																	if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																		let missing10;
																		if (data12.$ref === void 0 && (missing10 = "$ref")) {
																			const err24 = {
																				instancePath: instancePath + "/examples/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "#/definitions/Reference/required",
																				keyword: "required",
																				params: { missingProperty: missing10 }
																			};
																			if (vErrors === null) vErrors = [err24];
																			else vErrors.push(err24);
																			errors++;
																		} else for (const key5 in data12) if (pattern17.test(key5)) {
																			const _errs72 = errors;
																			if (errors === _errs72) {
																				if (errors === _errs72) {
																					if (!(typeof data12[key5] === "string")) {
																						const err25 = {
																							instancePath: instancePath + "/examples/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
																							schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																							keyword: "type",
																							params: { type: "string" }
																						};
																						if (vErrors === null) vErrors = [err25];
																						else vErrors.push(err25);
																						errors++;
																					}
																				}
																			}
																			if (!(_errs72 === errors)) break;
																		}
																	} else {
																		const err26 = {
																			instancePath: instancePath + "/examples/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/definitions/Reference/type",
																			keyword: "type",
																			params: { type: "object" }
																		};
																		if (vErrors === null) vErrors = [err26];
																		else vErrors.push(err26);
																		errors++;
																	}
																}
																var _valid2 = _errs69 === errors;
																if (_valid2 && valid18) {
																	valid18 = false;
																	passing2 = [passing2, 1];
																} else if (_valid2) {
																	valid18 = true;
																	passing2 = 1;
																}
																if (!valid18) {
																	const err27 = {
																		instancePath: instancePath + "/examples/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/properties/examples/additionalProperties/oneOf",
																		keyword: "oneOf",
																		params: { passingSchemas: passing2 }
																	};
																	if (vErrors === null) vErrors = [err27];
																	else vErrors.push(err27);
																	errors++;
																	validate26.errors = vErrors;
																	return false;
																} else {
																	errors = _errs58;
																	if (vErrors !== null) {
																		if (_errs58) vErrors.length = _errs58;
																		else vErrors = null;
																	}
																}
																if (!(_errs57 === errors)) break;
															}
															else {
																validate26.errors = [{
																	instancePath: instancePath + "/examples",
																	schemaPath: "#/properties/examples/type",
																	keyword: "type",
																	params: { type: "object" }
																}];
																return false;
															}
														}
														var valid12 = _errs54 === errors;
													} else var valid12 = true;
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
			validate26.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate26.errors = vErrors;
	return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "contentType" || key0 === "headers" || key0 === "style" || key0 === "explode" || key0 === "allowReserved")) {
				validate25.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.contentType !== void 0) {
					const _errs2 = errors;
					if (typeof data.contentType !== "string") {
						validate25.errors = [{
							instancePath: instancePath + "/contentType",
							schemaPath: "#/properties/contentType/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.headers !== void 0) {
						let data1 = data.headers;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key1 in data1) {
								const _errs7 = errors;
								if (!validate26(data1[key1], {
									instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data1,
									parentDataProperty: key1,
									rootData
								})) {
									vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
									errors = vErrors.length;
								}
								if (!(_errs7 === errors)) break;
							}
							else {
								validate25.errors = [{
									instancePath: instancePath + "/headers",
									schemaPath: "#/properties/headers/type",
									keyword: "type",
									params: { type: "object" }
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.style !== void 0) {
							let data3 = data.style;
							const _errs8 = errors;
							if (typeof data3 !== "string") {
								validate25.errors = [{
									instancePath: instancePath + "/style",
									schemaPath: "#/properties/style/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							if (!(data3 === "form" || data3 === "spaceDelimited" || data3 === "pipeDelimited" || data3 === "deepObject")) {
								validate25.errors = [{
									instancePath: instancePath + "/style",
									schemaPath: "#/properties/style/enum",
									keyword: "enum",
									params: { allowedValues: schema44.properties.style.enum }
								}];
								return false;
							}
							var valid0 = _errs8 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.explode !== void 0) {
								const _errs10 = errors;
								if (typeof data.explode !== "boolean") {
									validate25.errors = [{
										instancePath: instancePath + "/explode",
										schemaPath: "#/properties/explode/type",
										keyword: "type",
										params: { type: "boolean" }
									}];
									return false;
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.allowReserved !== void 0) {
									const _errs12 = errors;
									if (typeof data.allowReserved !== "boolean") {
										validate25.errors = [{
											instancePath: instancePath + "/allowReserved",
											schemaPath: "#/properties/allowReserved/type",
											keyword: "type",
											params: { type: "boolean" }
										}];
										return false;
									}
									var valid0 = _errs12 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate25.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate25.errors = vErrors;
	return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs3 = errors;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.example === void 0 && "example" || data.examples === void 0 && "examples") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	if (_errs4 === errors) {
		validate23.errors = [{
			instancePath,
			schemaPath: "#/definitions/ExampleXORExamples/not",
			keyword: "not",
			params: {}
		}];
		return false;
	} else {
		errors = _errs3;
		if (vErrors !== null) {
			if (_errs3) vErrors.length = _errs3;
			else vErrors = null;
		}
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs5 = errors;
			for (const key0 in data) if (!(key0 === "schema" || key0 === "example" || key0 === "examples" || key0 === "encoding" || pattern0.test(key0))) {
				validate23.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs5 === errors) {
				if (data.schema !== void 0) {
					let data0 = data.schema;
					const _errs6 = errors;
					const _errs7 = errors;
					let valid4 = false;
					let passing0 = null;
					const _errs8 = errors;
					if (!validate21(data0, {
						instancePath: instancePath + "/schema",
						parentData: data,
						parentDataProperty: "schema",
						rootData
					})) {
						vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs8 === errors;
					if (_valid0) {
						valid4 = true;
						passing0 = 0;
					}
					const _errs9 = errors;
					if (errors === errors) {
						if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
							let missing1;
							if (data0.$ref === void 0 && (missing1 = "$ref")) {
								const err1 = {
									instancePath: instancePath + "/schema",
									schemaPath: "#/definitions/Reference/required",
									keyword: "required",
									params: { missingProperty: missing1 }
								};
								if (vErrors === null) vErrors = [err1];
								else vErrors.push(err1);
								errors++;
							} else for (const key1 in data0) if (pattern17.test(key1)) {
								const _errs12 = errors;
								if (errors === _errs12) {
									if (errors === _errs12) {
										if (!(typeof data0[key1] === "string")) {
											const err2 = {
												instancePath: instancePath + "/schema/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
												keyword: "type",
												params: { type: "string" }
											};
											if (vErrors === null) vErrors = [err2];
											else vErrors.push(err2);
											errors++;
										}
									}
								}
								if (!(_errs12 === errors)) break;
							}
						} else {
							const err3 = {
								instancePath: instancePath + "/schema",
								schemaPath: "#/definitions/Reference/type",
								keyword: "type",
								params: { type: "object" }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					}
					var _valid0 = _errs9 === errors;
					if (_valid0 && valid4) {
						valid4 = false;
						passing0 = [passing0, 1];
					} else if (_valid0) {
						valid4 = true;
						passing0 = 1;
					}
					if (!valid4) {
						const err4 = {
							instancePath: instancePath + "/schema",
							schemaPath: "#/properties/schema/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing0 }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
						validate23.errors = vErrors;
						return false;
					} else {
						errors = _errs7;
						if (vErrors !== null) {
							if (_errs7) vErrors.length = _errs7;
							else vErrors = null;
						}
					}
					var valid3 = _errs6 === errors;
				} else var valid3 = true;
				if (valid3) {
					if (data.examples !== void 0) {
						let data2 = data.examples;
						const _errs14 = errors;
						if (errors === _errs14) {
							if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key2 in data2) {
								let data3 = data2[key2];
								const _errs17 = errors;
								const _errs18 = errors;
								let valid8 = false;
								let passing1 = null;
								const _errs19 = errors;
								if (errors === errors) {
									if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
										const _errs22 = errors;
										for (const key3 in data3) if (!(key3 === "summary" || key3 === "description" || key3 === "value" || key3 === "externalValue" || pattern0.test(key3))) {
											const err5 = {
												instancePath: instancePath + "/examples/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/definitions/Example/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key3 }
											};
											if (vErrors === null) vErrors = [err5];
											else vErrors.push(err5);
											errors++;
											break;
										}
										if (_errs22 === errors) {
											if (data3.summary !== void 0) {
												const _errs23 = errors;
												if (typeof data3.summary !== "string") {
													const err6 = {
														instancePath: instancePath + "/examples/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/summary",
														schemaPath: "#/definitions/Example/properties/summary/type",
														keyword: "type",
														params: { type: "string" }
													};
													if (vErrors === null) vErrors = [err6];
													else vErrors.push(err6);
													errors++;
												}
												var valid10 = _errs23 === errors;
											} else var valid10 = true;
											if (valid10) {
												if (data3.description !== void 0) {
													const _errs25 = errors;
													if (typeof data3.description !== "string") {
														const err7 = {
															instancePath: instancePath + "/examples/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
															schemaPath: "#/definitions/Example/properties/description/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err7];
														else vErrors.push(err7);
														errors++;
													}
													var valid10 = _errs25 === errors;
												} else var valid10 = true;
												if (valid10) {
													if (data3.externalValue !== void 0) {
														const _errs27 = errors;
														if (errors === _errs27) {
															if (errors === _errs27) {
																if (!(typeof data3.externalValue === "string")) {
																	const err8 = {
																		instancePath: instancePath + "/examples/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/externalValue",
																		schemaPath: "#/definitions/Example/properties/externalValue/type",
																		keyword: "type",
																		params: { type: "string" }
																	};
																	if (vErrors === null) vErrors = [err8];
																	else vErrors.push(err8);
																	errors++;
																}
															}
														}
														var valid10 = _errs27 === errors;
													} else var valid10 = true;
												}
											}
										}
									} else {
										const err9 = {
											instancePath: instancePath + "/examples/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/definitions/Example/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err9];
										else vErrors.push(err9);
										errors++;
									}
								}
								var _valid1 = _errs19 === errors;
								if (_valid1) {
									valid8 = true;
									passing1 = 0;
								}
								const _errs29 = errors;
								if (errors === errors) {
									if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
										let missing2;
										if (data3.$ref === void 0 && (missing2 = "$ref")) {
											const err10 = {
												instancePath: instancePath + "/examples/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/definitions/Reference/required",
												keyword: "required",
												params: { missingProperty: missing2 }
											};
											if (vErrors === null) vErrors = [err10];
											else vErrors.push(err10);
											errors++;
										} else for (const key4 in data3) if (pattern17.test(key4)) {
											const _errs32 = errors;
											if (errors === _errs32) {
												if (errors === _errs32) {
													if (!(typeof data3[key4] === "string")) {
														const err11 = {
															instancePath: instancePath + "/examples/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err11];
														else vErrors.push(err11);
														errors++;
													}
												}
											}
											if (!(_errs32 === errors)) break;
										}
									} else {
										const err12 = {
											instancePath: instancePath + "/examples/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/definitions/Reference/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err12];
										else vErrors.push(err12);
										errors++;
									}
								}
								var _valid1 = _errs29 === errors;
								if (_valid1 && valid8) {
									valid8 = false;
									passing1 = [passing1, 1];
								} else if (_valid1) {
									valid8 = true;
									passing1 = 1;
								}
								if (!valid8) {
									const err13 = {
										instancePath: instancePath + "/examples/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/examples/additionalProperties/oneOf",
										keyword: "oneOf",
										params: { passingSchemas: passing1 }
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
									validate23.errors = vErrors;
									return false;
								} else {
									errors = _errs18;
									if (vErrors !== null) {
										if (_errs18) vErrors.length = _errs18;
										else vErrors = null;
									}
								}
								if (!(_errs17 === errors)) break;
							}
							else {
								validate23.errors = [{
									instancePath: instancePath + "/examples",
									schemaPath: "#/properties/examples/type",
									keyword: "type",
									params: { type: "object" }
								}];
								return false;
							}
						}
						var valid3 = _errs14 === errors;
					} else var valid3 = true;
					if (valid3) {
						if (data.encoding !== void 0) {
							let data8 = data.encoding;
							const _errs34 = errors;
							if (errors === _errs34) {
								if (data8 && typeof data8 == "object" && !Array.isArray(data8)) for (const key5 in data8) {
									const _errs37 = errors;
									if (!validate25(data8[key5], {
										instancePath: instancePath + "/encoding/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
										parentData: data8,
										parentDataProperty: key5,
										rootData
									})) {
										vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
										errors = vErrors.length;
									}
									if (!(_errs37 === errors)) break;
								}
								else {
									validate23.errors = [{
										instancePath: instancePath + "/encoding",
										schemaPath: "#/properties/encoding/type",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
							}
							var valid3 = _errs34 === errors;
						} else var valid3 = true;
					}
				}
			}
		} else {
			validate23.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate23.errors = vErrors;
	return errors === 0;
}
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	const _errs3 = errors;
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.example === void 0 && "example" || data.examples === void 0 && "examples") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	if (_errs4 === errors) {
		validate20.errors = [{
			instancePath,
			schemaPath: "#/definitions/ExampleXORExamples/not",
			keyword: "not",
			params: {}
		}];
		return false;
	} else {
		errors = _errs3;
		if (vErrors !== null) {
			if (_errs3) vErrors.length = _errs3;
			else vErrors = null;
		}
	}
	var valid0 = _errs1 === errors;
	if (valid0) {
		const _errs5 = errors;
		const _errs7 = errors;
		const _errs8 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.schema === void 0 && "schema" || data.content === void 0 && "content") {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (_errs8 === errors) {
			validate20.errors = [{
				instancePath,
				schemaPath: "#/definitions/SchemaXORContent/not",
				keyword: "not",
				params: {}
			}];
			return false;
		} else {
			errors = _errs7;
			if (vErrors !== null) {
				if (_errs7) vErrors.length = _errs7;
				else vErrors = null;
			}
			const _errs9 = errors;
			let valid5 = false;
			let passing0 = null;
			const _errs10 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing2;
				if (data.schema === void 0 && (missing2 = "schema")) {
					const err2 = {
						instancePath,
						schemaPath: "#/definitions/SchemaXORContent/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: missing2 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			var _valid0 = _errs10 === errors;
			if (_valid0) {
				valid5 = true;
				passing0 = 0;
			}
			const _errs11 = errors;
			const _errs12 = errors;
			const _errs13 = errors;
			const _errs14 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.style === void 0 && "style") {
					const err3 = {};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (_errs14 === errors) {
				const err4 = {
					instancePath,
					schemaPath: "#/definitions/SchemaXORContent/oneOf/1/allOf/0/not",
					keyword: "not",
					params: {}
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			} else {
				errors = _errs13;
				if (vErrors !== null) {
					if (_errs13) vErrors.length = _errs13;
					else vErrors = null;
				}
			}
			var valid6 = _errs12 === errors;
			if (valid6) {
				const _errs15 = errors;
				const _errs16 = errors;
				const _errs17 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.explode === void 0 && "explode") {
						const err5 = {};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (_errs17 === errors) {
					const err6 = {
						instancePath,
						schemaPath: "#/definitions/SchemaXORContent/oneOf/1/allOf/1/not",
						keyword: "not",
						params: {}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				} else {
					errors = _errs16;
					if (vErrors !== null) {
						if (_errs16) vErrors.length = _errs16;
						else vErrors = null;
					}
				}
				var valid6 = _errs15 === errors;
				if (valid6) {
					const _errs18 = errors;
					const _errs19 = errors;
					const _errs20 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.allowReserved === void 0 && "allowReserved") {
							const err7 = {};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
					if (_errs20 === errors) {
						const err8 = {
							instancePath,
							schemaPath: "#/definitions/SchemaXORContent/oneOf/1/allOf/2/not",
							keyword: "not",
							params: {}
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					} else {
						errors = _errs19;
						if (vErrors !== null) {
							if (_errs19) vErrors.length = _errs19;
							else vErrors = null;
						}
					}
					var valid6 = _errs18 === errors;
					if (valid6) {
						const _errs21 = errors;
						const _errs22 = errors;
						const _errs23 = errors;
						if (data && typeof data == "object" && !Array.isArray(data)) {
							if (data.example === void 0 && "example") {
								const err9 = {};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (_errs23 === errors) {
							const err10 = {
								instancePath,
								schemaPath: "#/definitions/SchemaXORContent/oneOf/1/allOf/3/not",
								keyword: "not",
								params: {}
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						} else {
							errors = _errs22;
							if (vErrors !== null) {
								if (_errs22) vErrors.length = _errs22;
								else vErrors = null;
							}
						}
						var valid6 = _errs21 === errors;
						if (valid6) {
							const _errs24 = errors;
							const _errs25 = errors;
							const _errs26 = errors;
							if (data && typeof data == "object" && !Array.isArray(data)) {
								if (data.examples === void 0 && "examples") {
									const err11 = {};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							}
							if (_errs26 === errors) {
								const err12 = {
									instancePath,
									schemaPath: "#/definitions/SchemaXORContent/oneOf/1/allOf/4/not",
									keyword: "not",
									params: {}
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							} else {
								errors = _errs25;
								if (vErrors !== null) {
									if (_errs25) vErrors.length = _errs25;
									else vErrors = null;
								}
							}
							var valid6 = _errs24 === errors;
						}
					}
				}
			}
			if (errors === _errs11) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					let missing8;
					if (data.content === void 0 && (missing8 = "content")) {
						const err13 = {
							instancePath,
							schemaPath: "#/definitions/SchemaXORContent/oneOf/1/required",
							keyword: "required",
							params: { missingProperty: missing8 }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			}
			var _valid0 = _errs11 === errors;
			if (_valid0 && valid5) {
				valid5 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid5 = true;
				passing0 = 1;
			}
			if (!valid5) {
				const err14 = {
					instancePath,
					schemaPath: "#/definitions/SchemaXORContent/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
				validate20.errors = vErrors;
				return false;
			} else {
				errors = _errs9;
				if (vErrors !== null) {
					if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
			}
		}
		var valid0 = _errs5 === errors;
		if (valid0) {
			const _errs27 = errors;
			const _errs29 = errors;
			let valid13 = false;
			let passing1 = null;
			const _errs30 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing9;
				if (data.required === void 0 && (missing9 = "required")) {
					const err15 = {
						instancePath,
						schemaPath: "#/definitions/ParameterLocation/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: missing9 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				} else {
					if (data.in !== void 0) {
						const _errs31 = errors;
						if (!(data.in === "path")) {
							const err16 = {
								instancePath: instancePath + "/in",
								schemaPath: "#/definitions/ParameterLocation/oneOf/0/properties/in/enum",
								keyword: "enum",
								params: { allowedValues: schema26.oneOf[0].properties.in.enum }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						var valid14 = _errs31 === errors;
					} else var valid14 = true;
					if (valid14) {
						if (data.style !== void 0) {
							let data1 = data.style;
							const _errs32 = errors;
							if (!(data1 === "matrix" || data1 === "label" || data1 === "simple")) {
								const err17 = {
									instancePath: instancePath + "/style",
									schemaPath: "#/definitions/ParameterLocation/oneOf/0/properties/style/enum",
									keyword: "enum",
									params: { allowedValues: schema26.oneOf[0].properties.style.enum }
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
							var valid14 = _errs32 === errors;
						} else var valid14 = true;
						if (valid14) {
							if (data.required !== void 0) {
								const _errs33 = errors;
								if (!(data.required === true)) {
									const err18 = {
										instancePath: instancePath + "/required",
										schemaPath: "#/definitions/ParameterLocation/oneOf/0/properties/required/enum",
										keyword: "enum",
										params: { allowedValues: schema26.oneOf[0].properties.required.enum }
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
								var valid14 = _errs33 === errors;
							} else var valid14 = true;
						}
					}
				}
			}
			var _valid1 = _errs30 === errors;
			if (_valid1) {
				valid13 = true;
				passing1 = 0;
			}
			const _errs34 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.in !== void 0) {
					const _errs35 = errors;
					if (!(data.in === "query")) {
						const err19 = {
							instancePath: instancePath + "/in",
							schemaPath: "#/definitions/ParameterLocation/oneOf/1/properties/in/enum",
							keyword: "enum",
							params: { allowedValues: schema26.oneOf[1].properties.in.enum }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					var valid15 = _errs35 === errors;
				} else var valid15 = true;
				if (valid15) {
					if (data.style !== void 0) {
						let data4 = data.style;
						const _errs36 = errors;
						if (!(data4 === "form" || data4 === "spaceDelimited" || data4 === "pipeDelimited" || data4 === "deepObject")) {
							const err20 = {
								instancePath: instancePath + "/style",
								schemaPath: "#/definitions/ParameterLocation/oneOf/1/properties/style/enum",
								keyword: "enum",
								params: { allowedValues: schema26.oneOf[1].properties.style.enum }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						var valid15 = _errs36 === errors;
					} else var valid15 = true;
				}
			}
			var _valid1 = _errs34 === errors;
			if (_valid1 && valid13) {
				valid13 = false;
				passing1 = [passing1, 1];
			} else {
				if (_valid1) {
					valid13 = true;
					passing1 = 1;
				}
				const _errs37 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.in !== void 0) {
						const _errs38 = errors;
						if (!(data.in === "header")) {
							const err21 = {
								instancePath: instancePath + "/in",
								schemaPath: "#/definitions/ParameterLocation/oneOf/2/properties/in/enum",
								keyword: "enum",
								params: { allowedValues: schema26.oneOf[2].properties.in.enum }
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						var valid16 = _errs38 === errors;
					} else var valid16 = true;
					if (valid16) {
						if (data.style !== void 0) {
							const _errs39 = errors;
							if (!(data.style === "simple")) {
								const err22 = {
									instancePath: instancePath + "/style",
									schemaPath: "#/definitions/ParameterLocation/oneOf/2/properties/style/enum",
									keyword: "enum",
									params: { allowedValues: schema26.oneOf[2].properties.style.enum }
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
							var valid16 = _errs39 === errors;
						} else var valid16 = true;
					}
				}
				var _valid1 = _errs37 === errors;
				if (_valid1 && valid13) {
					valid13 = false;
					passing1 = [passing1, 2];
				} else {
					if (_valid1) {
						valid13 = true;
						passing1 = 2;
					}
					const _errs40 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.in !== void 0) {
							const _errs41 = errors;
							if (!(data.in === "cookie")) {
								const err23 = {
									instancePath: instancePath + "/in",
									schemaPath: "#/definitions/ParameterLocation/oneOf/3/properties/in/enum",
									keyword: "enum",
									params: { allowedValues: schema26.oneOf[3].properties.in.enum }
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
							var valid17 = _errs41 === errors;
						} else var valid17 = true;
						if (valid17) {
							if (data.style !== void 0) {
								const _errs42 = errors;
								if (!(data.style === "form")) {
									const err24 = {
										instancePath: instancePath + "/style",
										schemaPath: "#/definitions/ParameterLocation/oneOf/3/properties/style/enum",
										keyword: "enum",
										params: { allowedValues: schema26.oneOf[3].properties.style.enum }
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
								var valid17 = _errs42 === errors;
							} else var valid17 = true;
						}
					}
					var _valid1 = _errs40 === errors;
					if (_valid1 && valid13) {
						valid13 = false;
						passing1 = [passing1, 3];
					} else if (_valid1) {
						valid13 = true;
						passing1 = 3;
					}
				}
			}
			if (!valid13) {
				const err25 = {
					instancePath,
					schemaPath: "#/definitions/ParameterLocation/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
				validate20.errors = vErrors;
				return false;
			} else {
				errors = _errs29;
				if (vErrors !== null) {
					if (_errs29) vErrors.length = _errs29;
					else vErrors = null;
				}
			}
			var valid0 = _errs27 === errors;
		}
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing10;
			if (data.name === void 0 && (missing10 = "name") || data.in === void 0 && (missing10 = "in")) {
				validate20.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing10 }
				}];
				return false;
			} else {
				const _errs43 = errors;
				for (const key0 in data) if (!(func3.call(schema23.properties, key0) || pattern0.test(key0))) {
					validate20.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs43 === errors) {
					if (data.name !== void 0) {
						const _errs44 = errors;
						if (typeof data.name !== "string") {
							validate20.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid18 = _errs44 === errors;
					} else var valid18 = true;
					if (valid18) {
						if (data.in !== void 0) {
							const _errs46 = errors;
							if (typeof data.in !== "string") {
								validate20.errors = [{
									instancePath: instancePath + "/in",
									schemaPath: "#/properties/in/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid18 = _errs46 === errors;
						} else var valid18 = true;
						if (valid18) {
							if (data.description !== void 0) {
								const _errs48 = errors;
								if (typeof data.description !== "string") {
									validate20.errors = [{
										instancePath: instancePath + "/description",
										schemaPath: "#/properties/description/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid18 = _errs48 === errors;
							} else var valid18 = true;
							if (valid18) {
								if (data.required !== void 0) {
									const _errs50 = errors;
									if (typeof data.required !== "boolean") {
										validate20.errors = [{
											instancePath: instancePath + "/required",
											schemaPath: "#/properties/required/type",
											keyword: "type",
											params: { type: "boolean" }
										}];
										return false;
									}
									var valid18 = _errs50 === errors;
								} else var valid18 = true;
								if (valid18) {
									if (data.deprecated !== void 0) {
										const _errs52 = errors;
										if (typeof data.deprecated !== "boolean") {
											validate20.errors = [{
												instancePath: instancePath + "/deprecated",
												schemaPath: "#/properties/deprecated/type",
												keyword: "type",
												params: { type: "boolean" }
											}];
											return false;
										}
										var valid18 = _errs52 === errors;
									} else var valid18 = true;
									if (valid18) {
										if (data.allowEmptyValue !== void 0) {
											const _errs54 = errors;
											if (typeof data.allowEmptyValue !== "boolean") {
												validate20.errors = [{
													instancePath: instancePath + "/allowEmptyValue",
													schemaPath: "#/properties/allowEmptyValue/type",
													keyword: "type",
													params: { type: "boolean" }
												}];
												return false;
											}
											var valid18 = _errs54 === errors;
										} else var valid18 = true;
										if (valid18) {
											if (data.style !== void 0) {
												const _errs56 = errors;
												if (typeof data.style !== "string") {
													validate20.errors = [{
														instancePath: instancePath + "/style",
														schemaPath: "#/properties/style/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid18 = _errs56 === errors;
											} else var valid18 = true;
											if (valid18) {
												if (data.explode !== void 0) {
													const _errs58 = errors;
													if (typeof data.explode !== "boolean") {
														validate20.errors = [{
															instancePath: instancePath + "/explode",
															schemaPath: "#/properties/explode/type",
															keyword: "type",
															params: { type: "boolean" }
														}];
														return false;
													}
													var valid18 = _errs58 === errors;
												} else var valid18 = true;
												if (valid18) {
													if (data.allowReserved !== void 0) {
														const _errs60 = errors;
														if (typeof data.allowReserved !== "boolean") {
															validate20.errors = [{
																instancePath: instancePath + "/allowReserved",
																schemaPath: "#/properties/allowReserved/type",
																keyword: "type",
																params: { type: "boolean" }
															}];
															return false;
														}
														var valid18 = _errs60 === errors;
													} else var valid18 = true;
													if (valid18) {
														if (data.schema !== void 0) {
															let data18 = data.schema;
															const _errs62 = errors;
															const _errs63 = errors;
															let valid19 = false;
															let passing2 = null;
															const _errs64 = errors;
															if (!validate21(data18, {
																instancePath: instancePath + "/schema",
																parentData: data,
																parentDataProperty: "schema",
																rootData
															})) {
																vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
																errors = vErrors.length;
															}
															var _valid2 = _errs64 === errors;
															if (_valid2) {
																valid19 = true;
																passing2 = 0;
															}
															const _errs65 = errors;
															if (errors === errors) {
																if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
																	let missing11;
																	if (data18.$ref === void 0 && (missing11 = "$ref")) {
																		const err26 = {
																			instancePath: instancePath + "/schema",
																			schemaPath: "#/definitions/Reference/required",
																			keyword: "required",
																			params: { missingProperty: missing11 }
																		};
																		if (vErrors === null) vErrors = [err26];
																		else vErrors.push(err26);
																		errors++;
																	} else for (const key1 in data18) if (pattern17.test(key1)) {
																		const _errs68 = errors;
																		if (errors === _errs68) {
																			if (errors === _errs68) {
																				if (!(typeof data18[key1] === "string")) {
																					const err27 = {
																						instancePath: instancePath + "/schema/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																						schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																						keyword: "type",
																						params: { type: "string" }
																					};
																					if (vErrors === null) vErrors = [err27];
																					else vErrors.push(err27);
																					errors++;
																				}
																			}
																		}
																		if (!(_errs68 === errors)) break;
																	}
																} else {
																	const err28 = {
																		instancePath: instancePath + "/schema",
																		schemaPath: "#/definitions/Reference/type",
																		keyword: "type",
																		params: { type: "object" }
																	};
																	if (vErrors === null) vErrors = [err28];
																	else vErrors.push(err28);
																	errors++;
																}
															}
															var _valid2 = _errs65 === errors;
															if (_valid2 && valid19) {
																valid19 = false;
																passing2 = [passing2, 1];
															} else if (_valid2) {
																valid19 = true;
																passing2 = 1;
															}
															if (!valid19) {
																const err29 = {
																	instancePath: instancePath + "/schema",
																	schemaPath: "#/properties/schema/oneOf",
																	keyword: "oneOf",
																	params: { passingSchemas: passing2 }
																};
																if (vErrors === null) vErrors = [err29];
																else vErrors.push(err29);
																errors++;
																validate20.errors = vErrors;
																return false;
															} else {
																errors = _errs63;
																if (vErrors !== null) {
																	if (_errs63) vErrors.length = _errs63;
																	else vErrors = null;
																}
															}
															var valid18 = _errs62 === errors;
														} else var valid18 = true;
														if (valid18) {
															if (data.content !== void 0) {
																let data20 = data.content;
																const _errs70 = errors;
																if (errors === _errs70) {
																	if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																		if (Object.keys(data20).length > 1) {
																			validate20.errors = [{
																				instancePath: instancePath + "/content",
																				schemaPath: "#/properties/content/maxProperties",
																				keyword: "maxProperties",
																				params: { limit: 1 }
																			}];
																			return false;
																		} else if (Object.keys(data20).length < 1) {
																			validate20.errors = [{
																				instancePath: instancePath + "/content",
																				schemaPath: "#/properties/content/minProperties",
																				keyword: "minProperties",
																				params: { limit: 1 }
																			}];
																			return false;
																		} else for (const key2 in data20) {
																			const _errs73 = errors;
																			if (!validate23(data20[key2], {
																				instancePath: instancePath + "/content/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																				parentData: data20,
																				parentDataProperty: key2,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs73 === errors)) break;
																		}
																	} else {
																		validate20.errors = [{
																			instancePath: instancePath + "/content",
																			schemaPath: "#/properties/content/type",
																			keyword: "type",
																			params: { type: "object" }
																		}];
																		return false;
																	}
																}
																var valid18 = _errs70 === errors;
															} else var valid18 = true;
															if (valid18) {
																if (data.examples !== void 0) {
																	let data22 = data.examples;
																	const _errs74 = errors;
																	if (errors === _errs74) {
																		if (data22 && typeof data22 == "object" && !Array.isArray(data22)) for (const key3 in data22) {
																			let data23 = data22[key3];
																			const _errs77 = errors;
																			const _errs78 = errors;
																			let valid24 = false;
																			let passing3 = null;
																			const _errs79 = errors;
																			if (errors === errors) {
																				if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
																					const _errs82 = errors;
																					for (const key4 in data23) if (!(key4 === "summary" || key4 === "description" || key4 === "value" || key4 === "externalValue" || pattern0.test(key4))) {
																						const err30 = {
																							instancePath: instancePath + "/examples/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																							schemaPath: "#/definitions/Example/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key4 }
																						};
																						if (vErrors === null) vErrors = [err30];
																						else vErrors.push(err30);
																						errors++;
																						break;
																					}
																					if (_errs82 === errors) {
																						if (data23.summary !== void 0) {
																							const _errs83 = errors;
																							if (typeof data23.summary !== "string") {
																								const err31 = {
																									instancePath: instancePath + "/examples/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/summary",
																									schemaPath: "#/definitions/Example/properties/summary/type",
																									keyword: "type",
																									params: { type: "string" }
																								};
																								if (vErrors === null) vErrors = [err31];
																								else vErrors.push(err31);
																								errors++;
																							}
																							var valid26 = _errs83 === errors;
																						} else var valid26 = true;
																						if (valid26) {
																							if (data23.description !== void 0) {
																								const _errs85 = errors;
																								if (typeof data23.description !== "string") {
																									const err32 = {
																										instancePath: instancePath + "/examples/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
																										schemaPath: "#/definitions/Example/properties/description/type",
																										keyword: "type",
																										params: { type: "string" }
																									};
																									if (vErrors === null) vErrors = [err32];
																									else vErrors.push(err32);
																									errors++;
																								}
																								var valid26 = _errs85 === errors;
																							} else var valid26 = true;
																							if (valid26) {
																								if (data23.externalValue !== void 0) {
																									const _errs87 = errors;
																									if (errors === _errs87) {
																										if (errors === _errs87) {
																											if (!(typeof data23.externalValue === "string")) {
																												const err33 = {
																													instancePath: instancePath + "/examples/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/externalValue",
																													schemaPath: "#/definitions/Example/properties/externalValue/type",
																													keyword: "type",
																													params: { type: "string" }
																												};
																												if (vErrors === null) vErrors = [err33];
																												else vErrors.push(err33);
																												errors++;
																											}
																										}
																									}
																									var valid26 = _errs87 === errors;
																								} else var valid26 = true;
																							}
																						}
																					}
																				} else {
																					const err34 = {
																						instancePath: instancePath + "/examples/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																						schemaPath: "#/definitions/Example/type",
																						keyword: "type",
																						params: { type: "object" }
																					};
																					if (vErrors === null) vErrors = [err34];
																					else vErrors.push(err34);
																					errors++;
																				}
																			}
																			var _valid3 = _errs79 === errors;
																			if (_valid3) {
																				valid24 = true;
																				passing3 = 0;
																			}
																			const _errs89 = errors;
																			if (errors === errors) {
																				if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
																					let missing12;
																					if (data23.$ref === void 0 && (missing12 = "$ref")) {
																						const err35 = {
																							instancePath: instancePath + "/examples/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																							schemaPath: "#/definitions/Reference/required",
																							keyword: "required",
																							params: { missingProperty: missing12 }
																						};
																						if (vErrors === null) vErrors = [err35];
																						else vErrors.push(err35);
																						errors++;
																					} else for (const key5 in data23) if (pattern17.test(key5)) {
																						const _errs92 = errors;
																						if (errors === _errs92) {
																							if (errors === _errs92) {
																								if (!(typeof data23[key5] === "string")) {
																									const err36 = {
																										instancePath: instancePath + "/examples/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
																										schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																										keyword: "type",
																										params: { type: "string" }
																									};
																									if (vErrors === null) vErrors = [err36];
																									else vErrors.push(err36);
																									errors++;
																								}
																							}
																						}
																						if (!(_errs92 === errors)) break;
																					}
																				} else {
																					const err37 = {
																						instancePath: instancePath + "/examples/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																						schemaPath: "#/definitions/Reference/type",
																						keyword: "type",
																						params: { type: "object" }
																					};
																					if (vErrors === null) vErrors = [err37];
																					else vErrors.push(err37);
																					errors++;
																				}
																			}
																			var _valid3 = _errs89 === errors;
																			if (_valid3 && valid24) {
																				valid24 = false;
																				passing3 = [passing3, 1];
																			} else if (_valid3) {
																				valid24 = true;
																				passing3 = 1;
																			}
																			if (!valid24) {
																				const err38 = {
																					instancePath: instancePath + "/examples/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																					schemaPath: "#/properties/examples/additionalProperties/oneOf",
																					keyword: "oneOf",
																					params: { passingSchemas: passing3 }
																				};
																				if (vErrors === null) vErrors = [err38];
																				else vErrors.push(err38);
																				errors++;
																				validate20.errors = vErrors;
																				return false;
																			} else {
																				errors = _errs78;
																				if (vErrors !== null) {
																					if (_errs78) vErrors.length = _errs78;
																					else vErrors = null;
																				}
																			}
																			if (!(_errs77 === errors)) break;
																		}
																		else {
																			validate20.errors = [{
																				instancePath: instancePath + "/examples",
																				schemaPath: "#/properties/examples/type",
																				keyword: "type",
																				params: { type: "object" }
																			}];
																			return false;
																		}
																	}
																	var valid18 = _errs74 === errors;
																} else var valid18 = true;
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
const schema54 = {
	"type": "object",
	"required": ["responses"],
	"properties": {
		"tags": {
			"type": "array",
			"items": { "type": "string" }
		},
		"summary": { "type": "string" },
		"description": { "type": "string" },
		"externalDocs": { "$ref": "#/definitions/ExternalDocumentation" },
		"operationId": { "type": "string" },
		"parameters": {
			"type": "array",
			"items": { "oneOf": [{ "$ref": "#/definitions/Parameter" }, { "$ref": "#/definitions/Reference" }] },
			"uniqueItems": true
		},
		"requestBody": { "oneOf": [{ "$ref": "#/definitions/RequestBody" }, { "$ref": "#/definitions/Reference" }] },
		"responses": { "$ref": "#/definitions/Responses" },
		"callbacks": {
			"type": "object",
			"additionalProperties": { "oneOf": [{ "$ref": "#/definitions/Callback" }, { "$ref": "#/definitions/Reference" }] }
		},
		"deprecated": {
			"type": "boolean",
			"default": false
		},
		"security": {
			"type": "array",
			"items": { "$ref": "#/definitions/SecurityRequirement" }
		},
		"servers": {
			"type": "array",
			"items": { "$ref": "#/definitions/Server" }
		}
	},
	"patternProperties": { "^x-": {} },
	"additionalProperties": false
};
const func0 = import_fast_deep_equal.default;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.content === void 0 && (missing0 = "content")) {
				validate34.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "description" || key0 === "content" || key0 === "required" || pattern0.test(key0))) {
					validate34.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.description !== void 0) {
						const _errs2 = errors;
						if (typeof data.description !== "string") {
							validate34.errors = [{
								instancePath: instancePath + "/description",
								schemaPath: "#/properties/description/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.content !== void 0) {
							let data1 = data.content;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key1 in data1) {
									const _errs7 = errors;
									if (!validate23(data1[key1], {
										instancePath: instancePath + "/content/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
										parentData: data1,
										parentDataProperty: key1,
										rootData
									})) {
										vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
										errors = vErrors.length;
									}
									if (!(_errs7 === errors)) break;
								}
								else {
									validate34.errors = [{
										instancePath: instancePath + "/content",
										schemaPath: "#/properties/content/type",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.required !== void 0) {
								const _errs8 = errors;
								if (typeof data.required !== "boolean") {
									validate34.errors = [{
										instancePath: instancePath + "/required",
										schemaPath: "#/properties/required/type",
										keyword: "type",
										params: { type: "boolean" }
									}];
									return false;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate34.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate34.errors = vErrors;
	return errors === 0;
}
const pattern44 = new RegExp("^[1-5](?:\\d{2}|XX)$", "u");
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.operationId === void 0 && "operationId" || data.operationRef === void 0 && "operationRef") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	if (_errs2 === errors) {
		validate41.errors = [{
			instancePath,
			schemaPath: "#/not",
			keyword: "not",
			params: {}
		}];
		return false;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs3 = errors;
			for (const key0 in data) if (!(key0 === "operationId" || key0 === "operationRef" || key0 === "parameters" || key0 === "requestBody" || key0 === "description" || key0 === "server" || pattern0.test(key0))) {
				validate41.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs3 === errors) {
				if (data.operationId !== void 0) {
					const _errs4 = errors;
					if (typeof data.operationId !== "string") {
						validate41.errors = [{
							instancePath: instancePath + "/operationId",
							schemaPath: "#/properties/operationId/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid1 = _errs4 === errors;
				} else var valid1 = true;
				if (valid1) {
					if (data.operationRef !== void 0) {
						const _errs6 = errors;
						if (errors === _errs6) {
							if (errors === _errs6) {
								if (!(typeof data.operationRef === "string")) {
									validate41.errors = [{
										instancePath: instancePath + "/operationRef",
										schemaPath: "#/properties/operationRef/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
						}
						var valid1 = _errs6 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.parameters !== void 0) {
							let data2 = data.parameters;
							const _errs8 = errors;
							if (errors === _errs8) {
								if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {} else {
									validate41.errors = [{
										instancePath: instancePath + "/parameters",
										schemaPath: "#/properties/parameters/type",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
							}
							var valid1 = _errs8 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.description !== void 0) {
								const _errs11 = errors;
								if (typeof data.description !== "string") {
									validate41.errors = [{
										instancePath: instancePath + "/description",
										schemaPath: "#/properties/description/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid1 = _errs11 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.server !== void 0) {
									const _errs13 = errors;
									if (!validate13(data.server, {
										instancePath: instancePath + "/server",
										parentData: data,
										parentDataProperty: "server",
										rootData
									})) {
										vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
										errors = vErrors.length;
									}
									var valid1 = _errs13 === errors;
								} else var valid1 = true;
							}
						}
					}
				}
			}
		} else {
			validate41.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate41.errors = vErrors;
	return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.description === void 0 && (missing0 = "description")) {
				validate38.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "description" || key0 === "headers" || key0 === "content" || key0 === "links" || pattern0.test(key0))) {
					validate38.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.description !== void 0) {
						const _errs2 = errors;
						if (typeof data.description !== "string") {
							validate38.errors = [{
								instancePath: instancePath + "/description",
								schemaPath: "#/properties/description/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.headers !== void 0) {
							let data1 = data.headers;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key1 in data1) {
									let data2 = data1[key1];
									const _errs7 = errors;
									const _errs8 = errors;
									let valid2 = false;
									let passing0 = null;
									const _errs9 = errors;
									if (!validate26(data2, {
										instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
										parentData: data1,
										parentDataProperty: key1,
										rootData
									})) {
										vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
										errors = vErrors.length;
									}
									var _valid0 = _errs9 === errors;
									if (_valid0) {
										valid2 = true;
										passing0 = 0;
									}
									const _errs10 = errors;
									if (errors === errors) {
										if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
											let missing1;
											if (data2.$ref === void 0 && (missing1 = "$ref")) {
												const err0 = {
													instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
													schemaPath: "#/definitions/Reference/required",
													keyword: "required",
													params: { missingProperty: missing1 }
												};
												if (vErrors === null) vErrors = [err0];
												else vErrors.push(err0);
												errors++;
											} else for (const key2 in data2) if (pattern17.test(key2)) {
												const _errs13 = errors;
												if (errors === _errs13) {
													if (errors === _errs13) {
														if (!(typeof data2[key2] === "string")) {
															const err1 = {
																instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																keyword: "type",
																params: { type: "string" }
															};
															if (vErrors === null) vErrors = [err1];
															else vErrors.push(err1);
															errors++;
														}
													}
												}
												if (!(_errs13 === errors)) break;
											}
										} else {
											const err2 = {
												instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/definitions/Reference/type",
												keyword: "type",
												params: { type: "object" }
											};
											if (vErrors === null) vErrors = [err2];
											else vErrors.push(err2);
											errors++;
										}
									}
									var _valid0 = _errs10 === errors;
									if (_valid0 && valid2) {
										valid2 = false;
										passing0 = [passing0, 1];
									} else if (_valid0) {
										valid2 = true;
										passing0 = 1;
									}
									if (!valid2) {
										const err3 = {
											instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/headers/additionalProperties/oneOf",
											keyword: "oneOf",
											params: { passingSchemas: passing0 }
										};
										if (vErrors === null) vErrors = [err3];
										else vErrors.push(err3);
										errors++;
										validate38.errors = vErrors;
										return false;
									} else {
										errors = _errs8;
										if (vErrors !== null) {
											if (_errs8) vErrors.length = _errs8;
											else vErrors = null;
										}
									}
									if (!(_errs7 === errors)) break;
								}
								else {
									validate38.errors = [{
										instancePath: instancePath + "/headers",
										schemaPath: "#/properties/headers/type",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.content !== void 0) {
								let data4 = data.content;
								const _errs15 = errors;
								if (errors === _errs15) {
									if (data4 && typeof data4 == "object" && !Array.isArray(data4)) for (const key3 in data4) {
										const _errs18 = errors;
										if (!validate23(data4[key3], {
											instancePath: instancePath + "/content/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
											parentData: data4,
											parentDataProperty: key3,
											rootData
										})) {
											vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
											errors = vErrors.length;
										}
										if (!(_errs18 === errors)) break;
									}
									else {
										validate38.errors = [{
											instancePath: instancePath + "/content",
											schemaPath: "#/properties/content/type",
											keyword: "type",
											params: { type: "object" }
										}];
										return false;
									}
								}
								var valid0 = _errs15 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.links !== void 0) {
									let data6 = data.links;
									const _errs19 = errors;
									if (errors === _errs19) {
										if (data6 && typeof data6 == "object" && !Array.isArray(data6)) for (const key4 in data6) {
											let data7 = data6[key4];
											const _errs22 = errors;
											const _errs23 = errors;
											let valid7 = false;
											let passing1 = null;
											const _errs24 = errors;
											if (!validate41(data7, {
												instancePath: instancePath + "/links/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
												parentData: data6,
												parentDataProperty: key4,
												rootData
											})) {
												vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
												errors = vErrors.length;
											}
											var _valid1 = _errs24 === errors;
											if (_valid1) {
												valid7 = true;
												passing1 = 0;
											}
											const _errs25 = errors;
											if (errors === errors) {
												if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
													let missing2;
													if (data7.$ref === void 0 && (missing2 = "$ref")) {
														const err4 = {
															instancePath: instancePath + "/links/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/definitions/Reference/required",
															keyword: "required",
															params: { missingProperty: missing2 }
														};
														if (vErrors === null) vErrors = [err4];
														else vErrors.push(err4);
														errors++;
													} else for (const key5 in data7) if (pattern17.test(key5)) {
														const _errs28 = errors;
														if (errors === _errs28) {
															if (errors === _errs28) {
																if (!(typeof data7[key5] === "string")) {
																	const err5 = {
																		instancePath: instancePath + "/links/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																		keyword: "type",
																		params: { type: "string" }
																	};
																	if (vErrors === null) vErrors = [err5];
																	else vErrors.push(err5);
																	errors++;
																}
															}
														}
														if (!(_errs28 === errors)) break;
													}
												} else {
													const err6 = {
														instancePath: instancePath + "/links/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
														schemaPath: "#/definitions/Reference/type",
														keyword: "type",
														params: { type: "object" }
													};
													if (vErrors === null) vErrors = [err6];
													else vErrors.push(err6);
													errors++;
												}
											}
											var _valid1 = _errs25 === errors;
											if (_valid1 && valid7) {
												valid7 = false;
												passing1 = [passing1, 1];
											} else if (_valid1) {
												valid7 = true;
												passing1 = 1;
											}
											if (!valid7) {
												const err7 = {
													instancePath: instancePath + "/links/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
													schemaPath: "#/properties/links/additionalProperties/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing1 }
												};
												if (vErrors === null) vErrors = [err7];
												else vErrors.push(err7);
												errors++;
												validate38.errors = vErrors;
												return false;
											} else {
												errors = _errs23;
												if (vErrors !== null) {
													if (_errs23) vErrors.length = _errs23;
													else vErrors = null;
												}
											}
											if (!(_errs22 === errors)) break;
										}
										else {
											validate38.errors = [{
												instancePath: instancePath + "/links",
												schemaPath: "#/properties/links/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs19 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
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
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length < 1) {
				validate37.errors = [{
					instancePath,
					schemaPath: "#/minProperties",
					keyword: "minProperties",
					params: { limit: 1 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "default" || pattern44.test(key0) || pattern0.test(key0))) {
					validate37.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.default !== void 0) {
						let data0 = data.default;
						const _errs2 = errors;
						const _errs3 = errors;
						let valid1 = false;
						let passing0 = null;
						const _errs4 = errors;
						if (!validate38(data0, {
							instancePath: instancePath + "/default",
							parentData: data,
							parentDataProperty: "default",
							rootData
						})) {
							vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
							errors = vErrors.length;
						}
						var _valid0 = _errs4 === errors;
						if (_valid0) {
							valid1 = true;
							passing0 = 0;
						}
						const _errs5 = errors;
						if (errors === errors) {
							if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
								let missing0;
								if (data0.$ref === void 0 && (missing0 = "$ref")) {
									const err0 = {
										instancePath: instancePath + "/default",
										schemaPath: "#/definitions/Reference/required",
										keyword: "required",
										params: { missingProperty: missing0 }
									};
									if (vErrors === null) vErrors = [err0];
									else vErrors.push(err0);
									errors++;
								} else for (const key1 in data0) if (pattern17.test(key1)) {
									const _errs8 = errors;
									if (errors === _errs8) {
										if (errors === _errs8) {
											if (!(typeof data0[key1] === "string")) {
												const err1 = {
													instancePath: instancePath + "/default/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
													schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err1];
												else vErrors.push(err1);
												errors++;
											}
										}
									}
									if (!(_errs8 === errors)) break;
								}
							} else {
								const err2 = {
									instancePath: instancePath + "/default",
									schemaPath: "#/definitions/Reference/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err2];
								else vErrors.push(err2);
								errors++;
							}
						}
						var _valid0 = _errs5 === errors;
						if (_valid0 && valid1) {
							valid1 = false;
							passing0 = [passing0, 1];
						} else if (_valid0) {
							valid1 = true;
							passing0 = 1;
						}
						if (!valid1) {
							const err3 = {
								instancePath: instancePath + "/default",
								schemaPath: "#/properties/default/oneOf",
								keyword: "oneOf",
								params: { passingSchemas: passing0 }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
							validate37.errors = vErrors;
							return false;
						} else {
							errors = _errs3;
							if (vErrors !== null) {
								if (_errs3) vErrors.length = _errs3;
								else vErrors = null;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						var valid4 = true;
						for (const key2 in data) if (pattern44.test(key2)) {
							let data2 = data[key2];
							const _errs10 = errors;
							const _errs11 = errors;
							let valid5 = false;
							let passing1 = null;
							const _errs12 = errors;
							if (!validate38(data2, {
								instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								parentData: data,
								parentDataProperty: key2,
								rootData
							})) {
								vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
								errors = vErrors.length;
							}
							var _valid1 = _errs12 === errors;
							if (_valid1) {
								valid5 = true;
								passing1 = 0;
							}
							const _errs13 = errors;
							if (errors === errors) {
								if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
									let missing1;
									if (data2.$ref === void 0 && (missing1 = "$ref")) {
										const err4 = {
											instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/definitions/Reference/required",
											keyword: "required",
											params: { missingProperty: missing1 }
										};
										if (vErrors === null) vErrors = [err4];
										else vErrors.push(err4);
										errors++;
									} else for (const key3 in data2) if (pattern17.test(key3)) {
										const _errs16 = errors;
										if (errors === _errs16) {
											if (errors === _errs16) {
												if (!(typeof data2[key3] === "string")) {
													const err5 = {
														instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
														schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
														keyword: "type",
														params: { type: "string" }
													};
													if (vErrors === null) vErrors = [err5];
													else vErrors.push(err5);
													errors++;
												}
											}
										}
										if (!(_errs16 === errors)) break;
									}
								} else {
									const err6 = {
										instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/definitions/Reference/type",
										keyword: "type",
										params: { type: "object" }
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
								}
							}
							var _valid1 = _errs13 === errors;
							if (_valid1 && valid5) {
								valid5 = false;
								passing1 = [passing1, 1];
							} else if (_valid1) {
								valid5 = true;
								passing1 = 1;
							}
							if (!valid5) {
								const err7 = {
									instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/patternProperties/%5E%5B1-5%5D(%3F%3A%5Cd%7B2%7D%7CXX)%24/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing1 }
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
								validate37.errors = vErrors;
								return false;
							} else {
								errors = _errs11;
								if (vErrors !== null) {
									if (_errs11) vErrors.length = _errs11;
									else vErrors = null;
								}
							}
							var valid4 = _errs10 === errors;
							if (!valid4) break;
						}
						if (valid4) var valid4 = true;
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
const wrapper8 = { validate: validate18 };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!pattern0.test(key0)) {
				const _errs2 = errors;
				if (!wrapper8.validate(data[key0], {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data,
					parentDataProperty: key0,
					rootData
				})) {
					vErrors = vErrors === null ? wrapper8.validate.errors : vErrors.concat(wrapper8.validate.errors);
					errors = vErrors.length;
				}
				if (!(_errs2 === errors)) break;
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
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.responses === void 0 && (missing0 = "responses")) {
				validate32.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(func3.call(schema54.properties, key0) || pattern0.test(key0))) {
					validate32.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.tags !== void 0) {
						let data0 = data.tags;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data0)) {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs4 = errors;
									if (typeof data0[i0] !== "string") {
										validate32.errors = [{
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
								validate32.errors = [{
									instancePath: instancePath + "/tags",
									schemaPath: "#/properties/tags/type",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.summary !== void 0) {
							const _errs6 = errors;
							if (typeof data.summary !== "string") {
								validate32.errors = [{
									instancePath: instancePath + "/summary",
									schemaPath: "#/properties/summary/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.description !== void 0) {
								const _errs8 = errors;
								if (typeof data.description !== "string") {
									validate32.errors = [{
										instancePath: instancePath + "/description",
										schemaPath: "#/properties/description/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.externalDocs !== void 0) {
									let data4 = data.externalDocs;
									const _errs10 = errors;
									if (errors === errors) {
										if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
											let missing1;
											if (data4.url === void 0 && (missing1 = "url")) {
												validate32.errors = [{
													instancePath: instancePath + "/externalDocs",
													schemaPath: "#/definitions/ExternalDocumentation/required",
													keyword: "required",
													params: { missingProperty: missing1 }
												}];
												return false;
											} else {
												const _errs13 = errors;
												for (const key1 in data4) if (!(key1 === "description" || key1 === "url" || pattern0.test(key1))) {
													validate32.errors = [{
														instancePath: instancePath + "/externalDocs",
														schemaPath: "#/definitions/ExternalDocumentation/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 }
													}];
													return false;
												}
												if (_errs13 === errors) {
													if (data4.description !== void 0) {
														const _errs14 = errors;
														if (typeof data4.description !== "string") {
															validate32.errors = [{
																instancePath: instancePath + "/externalDocs/description",
																schemaPath: "#/definitions/ExternalDocumentation/properties/description/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														var valid3 = _errs14 === errors;
													} else var valid3 = true;
													if (valid3) {
														if (data4.url !== void 0) {
															const _errs16 = errors;
															if (errors === _errs16) {
																if (errors === _errs16) {
																	if (!(typeof data4.url === "string")) {
																		validate32.errors = [{
																			instancePath: instancePath + "/externalDocs/url",
																			schemaPath: "#/definitions/ExternalDocumentation/properties/url/type",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																}
															}
															var valid3 = _errs16 === errors;
														} else var valid3 = true;
													}
												}
											}
										} else {
											validate32.errors = [{
												instancePath: instancePath + "/externalDocs",
												schemaPath: "#/definitions/ExternalDocumentation/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.operationId !== void 0) {
										const _errs18 = errors;
										if (typeof data.operationId !== "string") {
											validate32.errors = [{
												instancePath: instancePath + "/operationId",
												schemaPath: "#/properties/operationId/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs18 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.parameters !== void 0) {
											let data8 = data.parameters;
											const _errs20 = errors;
											if (errors === _errs20) {
												if (Array.isArray(data8)) {
													var valid4 = true;
													const len1 = data8.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let data9 = data8[i1];
														const _errs22 = errors;
														const _errs23 = errors;
														let valid5 = false;
														let passing0 = null;
														const _errs24 = errors;
														if (!validate20(data9, {
															instancePath: instancePath + "/parameters/" + i1,
															parentData: data8,
															parentDataProperty: i1,
															rootData
														})) {
															vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
															errors = vErrors.length;
														}
														var _valid0 = _errs24 === errors;
														if (_valid0) {
															valid5 = true;
															passing0 = 0;
														}
														const _errs25 = errors;
														if (errors === errors) {
															if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
																let missing2;
																if (data9.$ref === void 0 && (missing2 = "$ref")) {
																	const err0 = {
																		instancePath: instancePath + "/parameters/" + i1,
																		schemaPath: "#/definitions/Reference/required",
																		keyword: "required",
																		params: { missingProperty: missing2 }
																	};
																	if (vErrors === null) vErrors = [err0];
																	else vErrors.push(err0);
																	errors++;
																} else for (const key2 in data9) if (pattern17.test(key2)) {
																	const _errs28 = errors;
																	if (errors === _errs28) {
																		if (errors === _errs28) {
																			if (!(typeof data9[key2] === "string")) {
																				const err1 = {
																					instancePath: instancePath + "/parameters/" + i1 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																					schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																					keyword: "type",
																					params: { type: "string" }
																				};
																				if (vErrors === null) vErrors = [err1];
																				else vErrors.push(err1);
																				errors++;
																			}
																		}
																	}
																	if (!(_errs28 === errors)) break;
																}
															} else {
																const err2 = {
																	instancePath: instancePath + "/parameters/" + i1,
																	schemaPath: "#/definitions/Reference/type",
																	keyword: "type",
																	params: { type: "object" }
																};
																if (vErrors === null) vErrors = [err2];
																else vErrors.push(err2);
																errors++;
															}
														}
														var _valid0 = _errs25 === errors;
														if (_valid0 && valid5) {
															valid5 = false;
															passing0 = [passing0, 1];
														} else if (_valid0) {
															valid5 = true;
															passing0 = 1;
														}
														if (!valid5) {
															const err3 = {
																instancePath: instancePath + "/parameters/" + i1,
																schemaPath: "#/properties/parameters/items/oneOf",
																keyword: "oneOf",
																params: { passingSchemas: passing0 }
															};
															if (vErrors === null) vErrors = [err3];
															else vErrors.push(err3);
															errors++;
															validate32.errors = vErrors;
															return false;
														} else {
															errors = _errs23;
															if (vErrors !== null) {
																if (_errs23) vErrors.length = _errs23;
																else vErrors = null;
															}
														}
														var valid4 = _errs22 === errors;
														if (!valid4) break;
													}
													if (valid4) {
														let i2 = data8.length;
														let j0;
														if (i2 > 1) {
															outer0: for (; i2--;) for (j0 = i2; j0--;) if (func0(data8[i2], data8[j0])) {
																validate32.errors = [{
																	instancePath: instancePath + "/parameters",
																	schemaPath: "#/properties/parameters/uniqueItems",
																	keyword: "uniqueItems",
																	params: {
																		i: i2,
																		j: j0
																	}
																}];
																return false;
															}
														}
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
											var valid0 = _errs20 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.requestBody !== void 0) {
												let data11 = data.requestBody;
												const _errs30 = errors;
												const _errs31 = errors;
												let valid9 = false;
												let passing1 = null;
												const _errs32 = errors;
												if (!validate34(data11, {
													instancePath: instancePath + "/requestBody",
													parentData: data,
													parentDataProperty: "requestBody",
													rootData
												})) {
													vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
													errors = vErrors.length;
												}
												var _valid1 = _errs32 === errors;
												if (_valid1) {
													valid9 = true;
													passing1 = 0;
												}
												const _errs33 = errors;
												if (errors === errors) {
													if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
														let missing3;
														if (data11.$ref === void 0 && (missing3 = "$ref")) {
															const err4 = {
																instancePath: instancePath + "/requestBody",
																schemaPath: "#/definitions/Reference/required",
																keyword: "required",
																params: { missingProperty: missing3 }
															};
															if (vErrors === null) vErrors = [err4];
															else vErrors.push(err4);
															errors++;
														} else for (const key3 in data11) if (pattern17.test(key3)) {
															const _errs36 = errors;
															if (errors === _errs36) {
																if (errors === _errs36) {
																	if (!(typeof data11[key3] === "string")) {
																		const err5 = {
																			instancePath: instancePath + "/requestBody/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																			keyword: "type",
																			params: { type: "string" }
																		};
																		if (vErrors === null) vErrors = [err5];
																		else vErrors.push(err5);
																		errors++;
																	}
																}
															}
															if (!(_errs36 === errors)) break;
														}
													} else {
														const err6 = {
															instancePath: instancePath + "/requestBody",
															schemaPath: "#/definitions/Reference/type",
															keyword: "type",
															params: { type: "object" }
														};
														if (vErrors === null) vErrors = [err6];
														else vErrors.push(err6);
														errors++;
													}
												}
												var _valid1 = _errs33 === errors;
												if (_valid1 && valid9) {
													valid9 = false;
													passing1 = [passing1, 1];
												} else if (_valid1) {
													valid9 = true;
													passing1 = 1;
												}
												if (!valid9) {
													const err7 = {
														instancePath: instancePath + "/requestBody",
														schemaPath: "#/properties/requestBody/oneOf",
														keyword: "oneOf",
														params: { passingSchemas: passing1 }
													};
													if (vErrors === null) vErrors = [err7];
													else vErrors.push(err7);
													errors++;
													validate32.errors = vErrors;
													return false;
												} else {
													errors = _errs31;
													if (vErrors !== null) {
														if (_errs31) vErrors.length = _errs31;
														else vErrors = null;
													}
												}
												var valid0 = _errs30 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.responses !== void 0) {
													const _errs38 = errors;
													if (!validate37(data.responses, {
														instancePath: instancePath + "/responses",
														parentData: data,
														parentDataProperty: "responses",
														rootData
													})) {
														vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs38 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.callbacks !== void 0) {
														let data14 = data.callbacks;
														const _errs39 = errors;
														if (errors === _errs39) {
															if (data14 && typeof data14 == "object" && !Array.isArray(data14)) for (const key4 in data14) {
																let data15 = data14[key4];
																const _errs42 = errors;
																const _errs43 = errors;
																let valid13 = false;
																let passing2 = null;
																const _errs44 = errors;
																if (!validate47(data15, {
																	instancePath: instancePath + "/callbacks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																	parentData: data14,
																	parentDataProperty: key4,
																	rootData
																})) {
																	vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
																	errors = vErrors.length;
																}
																var _valid2 = _errs44 === errors;
																if (_valid2) {
																	valid13 = true;
																	passing2 = 0;
																}
																const _errs45 = errors;
																if (errors === errors) {
																	if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
																		let missing4;
																		if (data15.$ref === void 0 && (missing4 = "$ref")) {
																			const err8 = {
																				instancePath: instancePath + "/callbacks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "#/definitions/Reference/required",
																				keyword: "required",
																				params: { missingProperty: missing4 }
																			};
																			if (vErrors === null) vErrors = [err8];
																			else vErrors.push(err8);
																			errors++;
																		} else for (const key5 in data15) if (pattern17.test(key5)) {
																			const _errs48 = errors;
																			if (errors === _errs48) {
																				if (errors === _errs48) {
																					if (!(typeof data15[key5] === "string")) {
																						const err9 = {
																							instancePath: instancePath + "/callbacks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
																							schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																							keyword: "type",
																							params: { type: "string" }
																						};
																						if (vErrors === null) vErrors = [err9];
																						else vErrors.push(err9);
																						errors++;
																					}
																				}
																			}
																			if (!(_errs48 === errors)) break;
																		}
																	} else {
																		const err10 = {
																			instancePath: instancePath + "/callbacks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/definitions/Reference/type",
																			keyword: "type",
																			params: { type: "object" }
																		};
																		if (vErrors === null) vErrors = [err10];
																		else vErrors.push(err10);
																		errors++;
																	}
																}
																var _valid2 = _errs45 === errors;
																if (_valid2 && valid13) {
																	valid13 = false;
																	passing2 = [passing2, 1];
																} else if (_valid2) {
																	valid13 = true;
																	passing2 = 1;
																}
																if (!valid13) {
																	const err11 = {
																		instancePath: instancePath + "/callbacks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/properties/callbacks/additionalProperties/oneOf",
																		keyword: "oneOf",
																		params: { passingSchemas: passing2 }
																	};
																	if (vErrors === null) vErrors = [err11];
																	else vErrors.push(err11);
																	errors++;
																	validate32.errors = vErrors;
																	return false;
																} else {
																	errors = _errs43;
																	if (vErrors !== null) {
																		if (_errs43) vErrors.length = _errs43;
																		else vErrors = null;
																	}
																}
																if (!(_errs42 === errors)) break;
															}
															else {
																validate32.errors = [{
																	instancePath: instancePath + "/callbacks",
																	schemaPath: "#/properties/callbacks/type",
																	keyword: "type",
																	params: { type: "object" }
																}];
																return false;
															}
														}
														var valid0 = _errs39 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.deprecated !== void 0) {
															const _errs50 = errors;
															if (typeof data.deprecated !== "boolean") {
																validate32.errors = [{
																	instancePath: instancePath + "/deprecated",
																	schemaPath: "#/properties/deprecated/type",
																	keyword: "type",
																	params: { type: "boolean" }
																}];
																return false;
															}
															var valid0 = _errs50 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.security !== void 0) {
																let data18 = data.security;
																const _errs52 = errors;
																if (errors === _errs52) {
																	if (Array.isArray(data18)) {
																		const len2 = data18.length;
																		for (let i3 = 0; i3 < len2; i3++) {
																			let data19 = data18[i3];
																			const _errs54 = errors;
																			if (errors === errors) {
																				if (data19 && typeof data19 == "object" && !Array.isArray(data19)) for (const key6 in data19) {
																					let data20 = data19[key6];
																					const _errs58 = errors;
																					if (errors === _errs58) {
																						if (Array.isArray(data20)) {
																							const len3 = data20.length;
																							for (let i4 = 0; i4 < len3; i4++) {
																								const _errs60 = errors;
																								if (typeof data20[i4] !== "string") {
																									validate32.errors = [{
																										instancePath: instancePath + "/security/" + i3 + "/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4,
																										schemaPath: "#/definitions/SecurityRequirement/additionalProperties/items/type",
																										keyword: "type",
																										params: { type: "string" }
																									}];
																									return false;
																								}
																								if (!(_errs60 === errors)) break;
																							}
																						} else {
																							validate32.errors = [{
																								instancePath: instancePath + "/security/" + i3 + "/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
																								schemaPath: "#/definitions/SecurityRequirement/additionalProperties/type",
																								keyword: "type",
																								params: { type: "array" }
																							}];
																							return false;
																						}
																					}
																					if (!(_errs58 === errors)) break;
																				}
																				else {
																					validate32.errors = [{
																						instancePath: instancePath + "/security/" + i3,
																						schemaPath: "#/definitions/SecurityRequirement/type",
																						keyword: "type",
																						params: { type: "object" }
																					}];
																					return false;
																				}
																			}
																			if (!(_errs54 === errors)) break;
																		}
																	} else {
																		validate32.errors = [{
																			instancePath: instancePath + "/security",
																			schemaPath: "#/properties/security/type",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid0 = _errs52 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.servers !== void 0) {
																	let data22 = data.servers;
																	const _errs62 = errors;
																	if (errors === _errs62) {
																		if (Array.isArray(data22)) {
																			const len4 = data22.length;
																			for (let i5 = 0; i5 < len4; i5++) {
																				const _errs64 = errors;
																				if (!validate13(data22[i5], {
																					instancePath: instancePath + "/servers/" + i5,
																					parentData: data22,
																					parentDataProperty: i5,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs64 === errors)) break;
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
																	var valid0 = _errs62 === errors;
																} else var valid0 = true;
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
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "$ref" || key0 === "summary" || key0 === "description" || key0 === "servers" || key0 === "parameters" || pattern13.test(key0) || pattern0.test(key0))) {
				validate18.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.$ref !== void 0) {
					const _errs2 = errors;
					if (typeof data.$ref !== "string") {
						validate18.errors = [{
							instancePath: instancePath + "/$ref",
							schemaPath: "#/properties/%24ref/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.summary !== void 0) {
						const _errs4 = errors;
						if (typeof data.summary !== "string") {
							validate18.errors = [{
								instancePath: instancePath + "/summary",
								schemaPath: "#/properties/summary/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.description !== void 0) {
							const _errs6 = errors;
							if (typeof data.description !== "string") {
								validate18.errors = [{
									instancePath: instancePath + "/description",
									schemaPath: "#/properties/description/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.servers !== void 0) {
								let data3 = data.servers;
								const _errs8 = errors;
								if (errors === _errs8) {
									if (Array.isArray(data3)) {
										const len0 = data3.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs10 = errors;
											if (!validate13(data3[i0], {
												instancePath: instancePath + "/servers/" + i0,
												parentData: data3,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
												errors = vErrors.length;
											}
											if (!(_errs10 === errors)) break;
										}
									} else {
										validate18.errors = [{
											instancePath: instancePath + "/servers",
											schemaPath: "#/properties/servers/type",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.parameters !== void 0) {
									let data5 = data.parameters;
									const _errs11 = errors;
									if (errors === _errs11) {
										if (Array.isArray(data5)) {
											var valid2 = true;
											const len1 = data5.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let data6 = data5[i1];
												const _errs13 = errors;
												const _errs14 = errors;
												let valid3 = false;
												let passing0 = null;
												const _errs15 = errors;
												if (!validate20(data6, {
													instancePath: instancePath + "/parameters/" + i1,
													parentData: data5,
													parentDataProperty: i1,
													rootData
												})) {
													vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
													errors = vErrors.length;
												}
												var _valid0 = _errs15 === errors;
												if (_valid0) {
													valid3 = true;
													passing0 = 0;
												}
												const _errs16 = errors;
												if (errors === errors) {
													if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
														let missing0;
														if (data6.$ref === void 0 && (missing0 = "$ref")) {
															const err0 = {
																instancePath: instancePath + "/parameters/" + i1,
																schemaPath: "#/definitions/Reference/required",
																keyword: "required",
																params: { missingProperty: missing0 }
															};
															if (vErrors === null) vErrors = [err0];
															else vErrors.push(err0);
															errors++;
														} else for (const key1 in data6) if (pattern17.test(key1)) {
															const _errs19 = errors;
															if (errors === _errs19) {
																if (errors === _errs19) {
																	if (!(typeof data6[key1] === "string")) {
																		const err1 = {
																			instancePath: instancePath + "/parameters/" + i1 + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																			keyword: "type",
																			params: { type: "string" }
																		};
																		if (vErrors === null) vErrors = [err1];
																		else vErrors.push(err1);
																		errors++;
																	}
																}
															}
															if (!(_errs19 === errors)) break;
														}
													} else {
														const err2 = {
															instancePath: instancePath + "/parameters/" + i1,
															schemaPath: "#/definitions/Reference/type",
															keyword: "type",
															params: { type: "object" }
														};
														if (vErrors === null) vErrors = [err2];
														else vErrors.push(err2);
														errors++;
													}
												}
												var _valid0 = _errs16 === errors;
												if (_valid0 && valid3) {
													valid3 = false;
													passing0 = [passing0, 1];
												} else if (_valid0) {
													valid3 = true;
													passing0 = 1;
												}
												if (!valid3) {
													const err3 = {
														instancePath: instancePath + "/parameters/" + i1,
														schemaPath: "#/properties/parameters/items/oneOf",
														keyword: "oneOf",
														params: { passingSchemas: passing0 }
													};
													if (vErrors === null) vErrors = [err3];
													else vErrors.push(err3);
													errors++;
													validate18.errors = vErrors;
													return false;
												} else {
													errors = _errs14;
													if (vErrors !== null) {
														if (_errs14) vErrors.length = _errs14;
														else vErrors = null;
													}
												}
												var valid2 = _errs13 === errors;
												if (!valid2) break;
											}
											if (valid2) {
												let i2 = data5.length;
												let j0;
												if (i2 > 1) {
													outer0: for (; i2--;) for (j0 = i2; j0--;) if (func0(data5[i2], data5[j0])) {
														validate18.errors = [{
															instancePath: instancePath + "/parameters",
															schemaPath: "#/properties/parameters/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i2,
																j: j0
															}
														}];
														return false;
													}
												}
											}
										} else {
											validate18.errors = [{
												instancePath: instancePath + "/parameters",
												schemaPath: "#/properties/parameters/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
								if (valid0) {
									var valid7 = true;
									for (const key2 in data) if (pattern13.test(key2)) {
										const _errs21 = errors;
										if (!validate32(data[key2], {
											instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
											parentData: data,
											parentDataProperty: key2,
											rootData
										})) {
											vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
											errors = vErrors.length;
										}
										var valid7 = _errs21 === errors;
										if (!valid7) break;
									}
									if (valid7) var valid7 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate18.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate18.errors = vErrors;
	return errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(pattern10.test(key0) || pattern0.test(key0))) {
				validate17.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				var valid0 = true;
				for (const key1 in data) if (pattern10.test(key1)) {
					const _errs2 = errors;
					if (!validate18(data[key1], {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data,
						parentDataProperty: key1,
						rootData
					})) {
						vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
					if (!valid0) break;
				}
				if (valid0) var valid0 = true;
			}
		} else {
			validate17.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate17.errors = vErrors;
	return errors === 0;
}
const schema69 = {
	"type": "object",
	"properties": {
		"schemas": {
			"type": "object",
			"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] } }
		},
		"responses": {
			"type": "object",
			"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/Response" }] } }
		},
		"parameters": {
			"type": "object",
			"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/Parameter" }] } }
		},
		"examples": {
			"type": "object",
			"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/Example" }] } }
		},
		"requestBodies": {
			"type": "object",
			"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/RequestBody" }] } }
		},
		"headers": {
			"type": "object",
			"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/Header" }] } }
		},
		"securitySchemes": {
			"type": "object",
			"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/SecurityScheme" }] } }
		},
		"links": {
			"type": "object",
			"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/Link" }] } }
		},
		"callbacks": {
			"type": "object",
			"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/Callback" }] } }
		}
	},
	"patternProperties": { "^x-": {} },
	"additionalProperties": false
};
const pattern59 = new RegExp("^[a-zA-Z0-9\\.\\-_]+$", "u");
const schema79 = {
	"type": "object",
	"required": [
		"type",
		"name",
		"in"
	],
	"properties": {
		"type": {
			"type": "string",
			"enum": ["apiKey"]
		},
		"name": { "type": "string" },
		"in": {
			"type": "string",
			"enum": [
				"header",
				"query",
				"cookie"
			]
		},
		"description": { "type": "string" }
	},
	"patternProperties": { "^x-": {} },
	"additionalProperties": false
};
const schema80 = {
	"type": "object",
	"required": ["scheme", "type"],
	"properties": {
		"scheme": { "type": "string" },
		"bearerFormat": { "type": "string" },
		"description": { "type": "string" },
		"type": {
			"type": "string",
			"enum": ["http"]
		}
	},
	"patternProperties": { "^x-": {} },
	"additionalProperties": false,
	"oneOf": [{
		"description": "Bearer",
		"properties": { "scheme": { "enum": ["bearer"] } }
	}, {
		"description": "Non Bearer",
		"not": { "required": ["bearerFormat"] },
		"properties": { "scheme": { "not": { "enum": ["bearer"] } } }
	}]
};
const schema87 = {
	"type": "object",
	"required": ["type", "openIdConnectUrl"],
	"properties": {
		"type": {
			"type": "string",
			"enum": ["openIdConnect"]
		},
		"openIdConnectUrl": {
			"type": "string",
			"format": "uri-reference"
		},
		"description": { "type": "string" }
	},
	"patternProperties": { "^x-": {} },
	"additionalProperties": false
};
const schema81 = {
	"type": "object",
	"required": ["type", "flows"],
	"properties": {
		"type": {
			"type": "string",
			"enum": ["oauth2"]
		},
		"flows": { "$ref": "#/definitions/OAuthFlows" },
		"description": { "type": "string" }
	},
	"patternProperties": { "^x-": {} },
	"additionalProperties": false
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "implicit" || key0 === "password" || key0 === "clientCredentials" || key0 === "authorizationCode" || pattern0.test(key0))) {
			validate61.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.implicit !== void 0) {
			let data0 = data.implicit;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				let missing0;
				if (data0.authorizationUrl === void 0 && (missing0 = "authorizationUrl") || data0.scopes === void 0 && (missing0 = "scopes")) {
					validate61.errors = [{
						instancePath: instancePath + "/implicit",
						schemaPath: "#/definitions/ImplicitOAuthFlow/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					for (const key1 in data0) if (!(key1 === "authorizationUrl" || key1 === "refreshUrl" || key1 === "scopes" || pattern0.test(key1))) {
						validate61.errors = [{
							instancePath: instancePath + "/implicit",
							schemaPath: "#/definitions/ImplicitOAuthFlow/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						}];
						return false;
					}
					if (data0.authorizationUrl !== void 0) {
						if (!(typeof data0.authorizationUrl === "string")) {
							validate61.errors = [{
								instancePath: instancePath + "/implicit/authorizationUrl",
								schemaPath: "#/definitions/ImplicitOAuthFlow/properties/authorizationUrl/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid2 = true;
					} else var valid2 = true;
					if (valid2) {
						if (data0.refreshUrl !== void 0) {
							if (!(typeof data0.refreshUrl === "string")) {
								validate61.errors = [{
									instancePath: instancePath + "/implicit/refreshUrl",
									schemaPath: "#/definitions/ImplicitOAuthFlow/properties/refreshUrl/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid2 = true;
						} else var valid2 = true;
						if (valid2) {
							if (data0.scopes !== void 0) {
								let data3 = data0.scopes;
								if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
									for (const key2 in data3) if (typeof data3[key2] !== "string") {
										validate61.errors = [{
											instancePath: instancePath + "/implicit/scopes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/definitions/ImplicitOAuthFlow/properties/scopes/additionalProperties/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								} else {
									validate61.errors = [{
										instancePath: instancePath + "/implicit/scopes",
										schemaPath: "#/definitions/ImplicitOAuthFlow/properties/scopes/type",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
								var valid2 = true;
							} else var valid2 = true;
						}
					}
				}
			} else {
				validate61.errors = [{
					instancePath: instancePath + "/implicit",
					schemaPath: "#/definitions/ImplicitOAuthFlow/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.password !== void 0) {
				let data5 = data.password;
				if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
					let missing1;
					if (data5.tokenUrl === void 0 && (missing1 = "tokenUrl")) {
						validate61.errors = [{
							instancePath: instancePath + "/password",
							schemaPath: "#/definitions/PasswordOAuthFlow/required",
							keyword: "required",
							params: { missingProperty: missing1 }
						}];
						return false;
					} else {
						for (const key3 in data5) if (!(key3 === "tokenUrl" || key3 === "refreshUrl" || key3 === "scopes" || pattern0.test(key3))) {
							validate61.errors = [{
								instancePath: instancePath + "/password",
								schemaPath: "#/definitions/PasswordOAuthFlow/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 }
							}];
							return false;
						}
						if (data5.tokenUrl !== void 0) {
							if (!(typeof data5.tokenUrl === "string")) {
								validate61.errors = [{
									instancePath: instancePath + "/password/tokenUrl",
									schemaPath: "#/definitions/PasswordOAuthFlow/properties/tokenUrl/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid5 = true;
						} else var valid5 = true;
						if (valid5) {
							if (data5.refreshUrl !== void 0) {
								if (!(typeof data5.refreshUrl === "string")) {
									validate61.errors = [{
										instancePath: instancePath + "/password/refreshUrl",
										schemaPath: "#/definitions/PasswordOAuthFlow/properties/refreshUrl/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid5 = true;
							} else var valid5 = true;
							if (valid5) {
								if (data5.scopes !== void 0) {
									let data8 = data5.scopes;
									if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
										for (const key4 in data8) if (typeof data8[key4] !== "string") {
											validate61.errors = [{
												instancePath: instancePath + "/password/scopes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/definitions/PasswordOAuthFlow/properties/scopes/additionalProperties/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
									} else {
										validate61.errors = [{
											instancePath: instancePath + "/password/scopes",
											schemaPath: "#/definitions/PasswordOAuthFlow/properties/scopes/type",
											keyword: "type",
											params: { type: "object" }
										}];
										return false;
									}
									var valid5 = true;
								} else var valid5 = true;
							}
						}
					}
				} else {
					validate61.errors = [{
						instancePath: instancePath + "/password",
						schemaPath: "#/definitions/PasswordOAuthFlow/type",
						keyword: "type",
						params: { type: "object" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.clientCredentials !== void 0) {
					let data10 = data.clientCredentials;
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						let missing2;
						if (data10.tokenUrl === void 0 && (missing2 = "tokenUrl")) {
							validate61.errors = [{
								instancePath: instancePath + "/clientCredentials",
								schemaPath: "#/definitions/ClientCredentialsFlow/required",
								keyword: "required",
								params: { missingProperty: missing2 }
							}];
							return false;
						} else {
							for (const key5 in data10) if (!(key5 === "tokenUrl" || key5 === "refreshUrl" || key5 === "scopes" || pattern0.test(key5))) {
								validate61.errors = [{
									instancePath: instancePath + "/clientCredentials",
									schemaPath: "#/definitions/ClientCredentialsFlow/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key5 }
								}];
								return false;
							}
							if (data10.tokenUrl !== void 0) {
								if (!(typeof data10.tokenUrl === "string")) {
									validate61.errors = [{
										instancePath: instancePath + "/clientCredentials/tokenUrl",
										schemaPath: "#/definitions/ClientCredentialsFlow/properties/tokenUrl/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid8 = true;
							} else var valid8 = true;
							if (valid8) {
								if (data10.refreshUrl !== void 0) {
									if (!(typeof data10.refreshUrl === "string")) {
										validate61.errors = [{
											instancePath: instancePath + "/clientCredentials/refreshUrl",
											schemaPath: "#/definitions/ClientCredentialsFlow/properties/refreshUrl/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid8 = true;
								} else var valid8 = true;
								if (valid8) {
									if (data10.scopes !== void 0) {
										let data13 = data10.scopes;
										if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
											for (const key6 in data13) if (typeof data13[key6] !== "string") {
												validate61.errors = [{
													instancePath: instancePath + "/clientCredentials/scopes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
													schemaPath: "#/definitions/ClientCredentialsFlow/properties/scopes/additionalProperties/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
										} else {
											validate61.errors = [{
												instancePath: instancePath + "/clientCredentials/scopes",
												schemaPath: "#/definitions/ClientCredentialsFlow/properties/scopes/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
										var valid8 = true;
									} else var valid8 = true;
								}
							}
						}
					} else {
						validate61.errors = [{
							instancePath: instancePath + "/clientCredentials",
							schemaPath: "#/definitions/ClientCredentialsFlow/type",
							keyword: "type",
							params: { type: "object" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.authorizationCode !== void 0) {
						let data15 = data.authorizationCode;
						if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
							let missing3;
							if (data15.authorizationUrl === void 0 && (missing3 = "authorizationUrl") || data15.tokenUrl === void 0 && (missing3 = "tokenUrl")) {
								validate61.errors = [{
									instancePath: instancePath + "/authorizationCode",
									schemaPath: "#/definitions/AuthorizationCodeOAuthFlow/required",
									keyword: "required",
									params: { missingProperty: missing3 }
								}];
								return false;
							} else {
								for (const key7 in data15) if (!(key7 === "authorizationUrl" || key7 === "tokenUrl" || key7 === "refreshUrl" || key7 === "scopes" || pattern0.test(key7))) {
									validate61.errors = [{
										instancePath: instancePath + "/authorizationCode",
										schemaPath: "#/definitions/AuthorizationCodeOAuthFlow/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key7 }
									}];
									return false;
								}
								if (data15.authorizationUrl !== void 0) {
									if (!(typeof data15.authorizationUrl === "string")) {
										validate61.errors = [{
											instancePath: instancePath + "/authorizationCode/authorizationUrl",
											schemaPath: "#/definitions/AuthorizationCodeOAuthFlow/properties/authorizationUrl/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid11 = true;
								} else var valid11 = true;
								if (valid11) {
									if (data15.tokenUrl !== void 0) {
										if (!(typeof data15.tokenUrl === "string")) {
											validate61.errors = [{
												instancePath: instancePath + "/authorizationCode/tokenUrl",
												schemaPath: "#/definitions/AuthorizationCodeOAuthFlow/properties/tokenUrl/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid11 = true;
									} else var valid11 = true;
									if (valid11) {
										if (data15.refreshUrl !== void 0) {
											if (!(typeof data15.refreshUrl === "string")) {
												validate61.errors = [{
													instancePath: instancePath + "/authorizationCode/refreshUrl",
													schemaPath: "#/definitions/AuthorizationCodeOAuthFlow/properties/refreshUrl/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid11 = true;
										} else var valid11 = true;
										if (valid11) {
											if (data15.scopes !== void 0) {
												let data19 = data15.scopes;
												if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
													for (const key8 in data19) if (typeof data19[key8] !== "string") {
														validate61.errors = [{
															instancePath: instancePath + "/authorizationCode/scopes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/definitions/AuthorizationCodeOAuthFlow/properties/scopes/additionalProperties/type",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
												} else {
													validate61.errors = [{
														instancePath: instancePath + "/authorizationCode/scopes",
														schemaPath: "#/definitions/AuthorizationCodeOAuthFlow/properties/scopes/type",
														keyword: "type",
														params: { type: "object" }
													}];
													return false;
												}
												var valid11 = true;
											} else var valid11 = true;
										}
									}
								}
							}
						} else {
							validate61.errors = [{
								instancePath: instancePath + "/authorizationCode",
								schemaPath: "#/definitions/AuthorizationCodeOAuthFlow/type",
								keyword: "type",
								params: { type: "object" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
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
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.flows === void 0 && (missing0 = "flows")) {
				validate60.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "flows" || key0 === "description" || pattern0.test(key0))) {
					validate60.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.type !== void 0) {
						let data0 = data.type;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate60.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if (!(data0 === "oauth2")) {
							validate60.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/enum",
								keyword: "enum",
								params: { allowedValues: schema81.properties.type.enum }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.flows !== void 0) {
							const _errs4 = errors;
							if (!validate61(data.flows, {
								instancePath: instancePath + "/flows",
								parentData: data,
								parentDataProperty: "flows",
								rootData
							})) {
								vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.description !== void 0) {
								const _errs5 = errors;
								if (typeof data.description !== "string") {
									validate60.errors = [{
										instancePath: instancePath + "/description",
										schemaPath: "#/properties/description/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
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
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (errors === errors) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.in === void 0 && (missing0 = "in")) {
				const err0 = {
					instancePath,
					schemaPath: "#/definitions/APIKeySecurityScheme/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else {
				const _errs4 = errors;
				for (const key0 in data) if (!(key0 === "type" || key0 === "name" || key0 === "in" || key0 === "description" || pattern0.test(key0))) {
					const err1 = {
						instancePath,
						schemaPath: "#/definitions/APIKeySecurityScheme/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
					break;
				}
				if (_errs4 === errors) {
					if (data.type !== void 0) {
						let data0 = data.type;
						const _errs5 = errors;
						if (typeof data0 !== "string") {
							const err2 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/definitions/APIKeySecurityScheme/properties/type/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (!(data0 === "apiKey")) {
							const err3 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/definitions/APIKeySecurityScheme/properties/type/enum",
								keyword: "enum",
								params: { allowedValues: schema79.properties.type.enum }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						var valid2 = _errs5 === errors;
					} else var valid2 = true;
					if (valid2) {
						if (data.name !== void 0) {
							const _errs7 = errors;
							if (typeof data.name !== "string") {
								const err4 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/definitions/APIKeySecurityScheme/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
							var valid2 = _errs7 === errors;
						} else var valid2 = true;
						if (valid2) {
							if (data.in !== void 0) {
								let data2 = data.in;
								const _errs9 = errors;
								if (typeof data2 !== "string") {
									const err5 = {
										instancePath: instancePath + "/in",
										schemaPath: "#/definitions/APIKeySecurityScheme/properties/in/type",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err5];
									else vErrors.push(err5);
									errors++;
								}
								if (!(data2 === "header" || data2 === "query" || data2 === "cookie")) {
									const err6 = {
										instancePath: instancePath + "/in",
										schemaPath: "#/definitions/APIKeySecurityScheme/properties/in/enum",
										keyword: "enum",
										params: { allowedValues: schema79.properties.in.enum }
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
								}
								var valid2 = _errs9 === errors;
							} else var valid2 = true;
							if (valid2) {
								if (data.description !== void 0) {
									const _errs11 = errors;
									if (typeof data.description !== "string") {
										const err7 = {
											instancePath: instancePath + "/description",
											schemaPath: "#/definitions/APIKeySecurityScheme/properties/description/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err7];
										else vErrors.push(err7);
										errors++;
									}
									var valid2 = _errs11 === errors;
								} else var valid2 = true;
							}
						}
					}
				}
			}
		} else {
			const err8 = {
				instancePath,
				schemaPath: "#/definitions/APIKeySecurityScheme/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs13 = errors;
	const _errs14 = errors;
	const _errs16 = errors;
	let valid4 = false;
	let passing1 = null;
	const _errs17 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.scheme !== void 0) {
			if (!(data.scheme === "bearer")) {
				const err9 = {
					instancePath: instancePath + "/scheme",
					schemaPath: "#/definitions/HTTPSecurityScheme/oneOf/0/properties/scheme/enum",
					keyword: "enum",
					params: { allowedValues: schema80.oneOf[0].properties.scheme.enum }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	}
	var _valid1 = _errs17 === errors;
	if (_valid1) {
		valid4 = true;
		passing1 = 0;
	}
	const _errs19 = errors;
	const _errs20 = errors;
	const _errs21 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.bearerFormat === void 0 && "bearerFormat") {
			const err10 = {};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
	}
	if (_errs21 === errors) {
		const err11 = {
			instancePath,
			schemaPath: "#/definitions/HTTPSecurityScheme/oneOf/1/not",
			keyword: "not",
			params: {}
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	} else {
		errors = _errs20;
		if (vErrors !== null) {
			if (_errs20) vErrors.length = _errs20;
			else vErrors = null;
		}
	}
	if (errors === _errs19) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.scheme !== void 0) {
				const _errs23 = errors;
				const _errs24 = errors;
				if (!(data.scheme === "bearer")) {
					const err12 = {};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (_errs24 === errors) {
					const err13 = {
						instancePath: instancePath + "/scheme",
						schemaPath: "#/definitions/HTTPSecurityScheme/oneOf/1/properties/scheme/not",
						keyword: "not",
						params: {}
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				} else {
					errors = _errs23;
					if (vErrors !== null) {
						if (_errs23) vErrors.length = _errs23;
						else vErrors = null;
					}
				}
			}
		}
	}
	var _valid1 = _errs19 === errors;
	if (_valid1 && valid4) {
		valid4 = false;
		passing1 = [passing1, 1];
	} else if (_valid1) {
		valid4 = true;
		passing1 = 1;
	}
	if (!valid4) {
		const err14 = {
			instancePath,
			schemaPath: "#/definitions/HTTPSecurityScheme/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing1 }
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	} else {
		errors = _errs16;
		if (vErrors !== null) {
			if (_errs16) vErrors.length = _errs16;
			else vErrors = null;
		}
	}
	if (errors === _errs14) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing2;
			if (data.scheme === void 0 && (missing2 = "scheme") || data.type === void 0 && (missing2 = "type")) {
				const err15 = {
					instancePath,
					schemaPath: "#/definitions/HTTPSecurityScheme/required",
					keyword: "required",
					params: { missingProperty: missing2 }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			} else {
				const _errs25 = errors;
				for (const key1 in data) if (!(key1 === "scheme" || key1 === "bearerFormat" || key1 === "description" || key1 === "type" || pattern0.test(key1))) {
					const err16 = {
						instancePath,
						schemaPath: "#/definitions/HTTPSecurityScheme/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
					break;
				}
				if (_errs25 === errors) {
					if (data.scheme !== void 0) {
						const _errs26 = errors;
						if (typeof data.scheme !== "string") {
							const err17 = {
								instancePath: instancePath + "/scheme",
								schemaPath: "#/definitions/HTTPSecurityScheme/properties/scheme/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						var valid9 = _errs26 === errors;
					} else var valid9 = true;
					if (valid9) {
						if (data.bearerFormat !== void 0) {
							const _errs28 = errors;
							if (typeof data.bearerFormat !== "string") {
								const err18 = {
									instancePath: instancePath + "/bearerFormat",
									schemaPath: "#/definitions/HTTPSecurityScheme/properties/bearerFormat/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
							var valid9 = _errs28 === errors;
						} else var valid9 = true;
						if (valid9) {
							if (data.description !== void 0) {
								const _errs30 = errors;
								if (typeof data.description !== "string") {
									const err19 = {
										instancePath: instancePath + "/description",
										schemaPath: "#/definitions/HTTPSecurityScheme/properties/description/type",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
								var valid9 = _errs30 === errors;
							} else var valid9 = true;
							if (valid9) {
								if (data.type !== void 0) {
									let data9 = data.type;
									const _errs32 = errors;
									if (typeof data9 !== "string") {
										const err20 = {
											instancePath: instancePath + "/type",
											schemaPath: "#/definitions/HTTPSecurityScheme/properties/type/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err20];
										else vErrors.push(err20);
										errors++;
									}
									if (!(data9 === "http")) {
										const err21 = {
											instancePath: instancePath + "/type",
											schemaPath: "#/definitions/HTTPSecurityScheme/properties/type/enum",
											keyword: "enum",
											params: { allowedValues: schema80.properties.type.enum }
										};
										if (vErrors === null) vErrors = [err21];
										else vErrors.push(err21);
										errors++;
									}
									var valid9 = _errs32 === errors;
								} else var valid9 = true;
							}
						}
					}
				}
			}
		} else {
			const err22 = {
				instancePath,
				schemaPath: "#/definitions/HTTPSecurityScheme/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
			errors++;
		}
	}
	var _valid0 = _errs13 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs34 = errors;
		if (!validate60(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs34 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
			const _errs35 = errors;
			if (errors === errors) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					let missing3;
					if (data.type === void 0 && (missing3 = "type") || data.openIdConnectUrl === void 0 && (missing3 = "openIdConnectUrl")) {
						const err23 = {
							instancePath,
							schemaPath: "#/definitions/OpenIdConnectSecurityScheme/required",
							keyword: "required",
							params: { missingProperty: missing3 }
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					} else {
						const _errs38 = errors;
						for (const key2 in data) if (!(key2 === "type" || key2 === "openIdConnectUrl" || key2 === "description" || pattern0.test(key2))) {
							const err24 = {
								instancePath,
								schemaPath: "#/definitions/OpenIdConnectSecurityScheme/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
							break;
						}
						if (_errs38 === errors) {
							if (data.type !== void 0) {
								let data10 = data.type;
								const _errs39 = errors;
								if (typeof data10 !== "string") {
									const err25 = {
										instancePath: instancePath + "/type",
										schemaPath: "#/definitions/OpenIdConnectSecurityScheme/properties/type/type",
										keyword: "type",
										params: { type: "string" }
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
								if (!(data10 === "openIdConnect")) {
									const err26 = {
										instancePath: instancePath + "/type",
										schemaPath: "#/definitions/OpenIdConnectSecurityScheme/properties/type/enum",
										keyword: "enum",
										params: { allowedValues: schema87.properties.type.enum }
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								var valid11 = _errs39 === errors;
							} else var valid11 = true;
							if (valid11) {
								if (data.openIdConnectUrl !== void 0) {
									const _errs41 = errors;
									if (errors === _errs41) {
										if (errors === _errs41) {
											if (!(typeof data.openIdConnectUrl === "string")) {
												const err27 = {
													instancePath: instancePath + "/openIdConnectUrl",
													schemaPath: "#/definitions/OpenIdConnectSecurityScheme/properties/openIdConnectUrl/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err27];
												else vErrors.push(err27);
												errors++;
											}
										}
									}
									var valid11 = _errs41 === errors;
								} else var valid11 = true;
								if (valid11) {
									if (data.description !== void 0) {
										const _errs43 = errors;
										if (typeof data.description !== "string") {
											const err28 = {
												instancePath: instancePath + "/description",
												schemaPath: "#/definitions/OpenIdConnectSecurityScheme/properties/description/type",
												keyword: "type",
												params: { type: "string" }
											};
											if (vErrors === null) vErrors = [err28];
											else vErrors.push(err28);
											errors++;
										}
										var valid11 = _errs43 === errors;
									} else var valid11 = true;
								}
							}
						}
					}
				} else {
					const err29 = {
						instancePath,
						schemaPath: "#/definitions/OpenIdConnectSecurityScheme/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
			var _valid0 = _errs35 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else if (_valid0) {
				valid0 = true;
				passing0 = 3;
			}
		}
	}
	if (!valid0) {
		const err30 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
		validate59.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate59.errors = vErrors;
	return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(func3.call(schema69.properties, key0) || pattern0.test(key0))) {
				validate53.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.schemas !== void 0) {
					let data0 = data.schemas;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
							for (const key1 in data0) if (pattern59.test(key1)) {
								let data1 = data0[key1];
								const _errs4 = errors;
								const _errs5 = errors;
								let valid2 = false;
								let passing0 = null;
								const _errs6 = errors;
								if (!validate21(data1, {
									instancePath: instancePath + "/schemas/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									parentData: data0,
									parentDataProperty: key1,
									rootData
								})) {
									vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
									errors = vErrors.length;
								}
								var _valid0 = _errs6 === errors;
								if (_valid0) {
									valid2 = true;
									passing0 = 0;
								}
								const _errs7 = errors;
								if (errors === errors) {
									if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
										let missing0;
										if (data1.$ref === void 0 && (missing0 = "$ref")) {
											const err0 = {
												instancePath: instancePath + "/schemas/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/definitions/Reference/required",
												keyword: "required",
												params: { missingProperty: missing0 }
											};
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
										} else for (const key2 in data1) if (pattern17.test(key2)) {
											const _errs10 = errors;
											if (errors === _errs10) {
												if (errors === _errs10) {
													if (!(typeof data1[key2] === "string")) {
														const err1 = {
															instancePath: instancePath + "/schemas/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err1];
														else vErrors.push(err1);
														errors++;
													}
												}
											}
											if (!(_errs10 === errors)) break;
										}
									} else {
										const err2 = {
											instancePath: instancePath + "/schemas/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/definitions/Reference/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err2];
										else vErrors.push(err2);
										errors++;
									}
								}
								var _valid0 = _errs7 === errors;
								if (_valid0 && valid2) {
									valid2 = false;
									passing0 = [passing0, 1];
								} else if (_valid0) {
									valid2 = true;
									passing0 = 1;
								}
								if (!valid2) {
									const err3 = {
										instancePath: instancePath + "/schemas/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/schemas/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/oneOf",
										keyword: "oneOf",
										params: { passingSchemas: passing0 }
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
									validate53.errors = vErrors;
									return false;
								} else {
									errors = _errs5;
									if (vErrors !== null) {
										if (_errs5) vErrors.length = _errs5;
										else vErrors = null;
									}
								}
								if (!(_errs4 === errors)) break;
							}
						} else {
							validate53.errors = [{
								instancePath: instancePath + "/schemas",
								schemaPath: "#/properties/schemas/type",
								keyword: "type",
								params: { type: "object" }
							}];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.responses !== void 0) {
						let data3 = data.responses;
						const _errs12 = errors;
						if (errors === _errs12) {
							if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
								for (const key3 in data3) if (pattern59.test(key3)) {
									let data4 = data3[key3];
									const _errs14 = errors;
									const _errs15 = errors;
									let valid6 = false;
									let passing1 = null;
									const _errs16 = errors;
									if (errors === errors) {
										if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
											let missing1;
											if (data4.$ref === void 0 && (missing1 = "$ref")) {
												const err4 = {
													instancePath: instancePath + "/responses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
													schemaPath: "#/definitions/Reference/required",
													keyword: "required",
													params: { missingProperty: missing1 }
												};
												if (vErrors === null) vErrors = [err4];
												else vErrors.push(err4);
												errors++;
											} else for (const key4 in data4) if (pattern17.test(key4)) {
												const _errs19 = errors;
												if (errors === _errs19) {
													if (errors === _errs19) {
														if (!(typeof data4[key4] === "string")) {
															const err5 = {
																instancePath: instancePath + "/responses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																keyword: "type",
																params: { type: "string" }
															};
															if (vErrors === null) vErrors = [err5];
															else vErrors.push(err5);
															errors++;
														}
													}
												}
												if (!(_errs19 === errors)) break;
											}
										} else {
											const err6 = {
												instancePath: instancePath + "/responses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/definitions/Reference/type",
												keyword: "type",
												params: { type: "object" }
											};
											if (vErrors === null) vErrors = [err6];
											else vErrors.push(err6);
											errors++;
										}
									}
									var _valid1 = _errs16 === errors;
									if (_valid1) {
										valid6 = true;
										passing1 = 0;
									}
									const _errs21 = errors;
									if (!validate38(data4, {
										instancePath: instancePath + "/responses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
										parentData: data3,
										parentDataProperty: key3,
										rootData
									})) {
										vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
										errors = vErrors.length;
									}
									var _valid1 = _errs21 === errors;
									if (_valid1 && valid6) {
										valid6 = false;
										passing1 = [passing1, 1];
									} else if (_valid1) {
										valid6 = true;
										passing1 = 1;
									}
									if (!valid6) {
										const err7 = {
											instancePath: instancePath + "/responses/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/responses/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/oneOf",
											keyword: "oneOf",
											params: { passingSchemas: passing1 }
										};
										if (vErrors === null) vErrors = [err7];
										else vErrors.push(err7);
										errors++;
										validate53.errors = vErrors;
										return false;
									} else {
										errors = _errs15;
										if (vErrors !== null) {
											if (_errs15) vErrors.length = _errs15;
											else vErrors = null;
										}
									}
									if (!(_errs14 === errors)) break;
								}
							} else {
								validate53.errors = [{
									instancePath: instancePath + "/responses",
									schemaPath: "#/properties/responses/type",
									keyword: "type",
									params: { type: "object" }
								}];
								return false;
							}
						}
						var valid0 = _errs12 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.parameters !== void 0) {
							let data6 = data.parameters;
							const _errs22 = errors;
							if (errors === _errs22) {
								if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
									for (const key5 in data6) if (pattern59.test(key5)) {
										let data7 = data6[key5];
										const _errs24 = errors;
										const _errs25 = errors;
										let valid10 = false;
										let passing2 = null;
										const _errs26 = errors;
										if (errors === errors) {
											if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
												let missing2;
												if (data7.$ref === void 0 && (missing2 = "$ref")) {
													const err8 = {
														instancePath: instancePath + "/parameters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
														schemaPath: "#/definitions/Reference/required",
														keyword: "required",
														params: { missingProperty: missing2 }
													};
													if (vErrors === null) vErrors = [err8];
													else vErrors.push(err8);
													errors++;
												} else for (const key6 in data7) if (pattern17.test(key6)) {
													const _errs29 = errors;
													if (errors === _errs29) {
														if (errors === _errs29) {
															if (!(typeof data7[key6] === "string")) {
																const err9 = {
																	instancePath: instancePath + "/parameters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err9];
																else vErrors.push(err9);
																errors++;
															}
														}
													}
													if (!(_errs29 === errors)) break;
												}
											} else {
												const err10 = {
													instancePath: instancePath + "/parameters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
													schemaPath: "#/definitions/Reference/type",
													keyword: "type",
													params: { type: "object" }
												};
												if (vErrors === null) vErrors = [err10];
												else vErrors.push(err10);
												errors++;
											}
										}
										var _valid2 = _errs26 === errors;
										if (_valid2) {
											valid10 = true;
											passing2 = 0;
										}
										const _errs31 = errors;
										if (!validate20(data7, {
											instancePath: instancePath + "/parameters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
											parentData: data6,
											parentDataProperty: key5,
											rootData
										})) {
											vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
											errors = vErrors.length;
										}
										var _valid2 = _errs31 === errors;
										if (_valid2 && valid10) {
											valid10 = false;
											passing2 = [passing2, 1];
										} else if (_valid2) {
											valid10 = true;
											passing2 = 1;
										}
										if (!valid10) {
											const err11 = {
												instancePath: instancePath + "/parameters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/parameters/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/oneOf",
												keyword: "oneOf",
												params: { passingSchemas: passing2 }
											};
											if (vErrors === null) vErrors = [err11];
											else vErrors.push(err11);
											errors++;
											validate53.errors = vErrors;
											return false;
										} else {
											errors = _errs25;
											if (vErrors !== null) {
												if (_errs25) vErrors.length = _errs25;
												else vErrors = null;
											}
										}
										if (!(_errs24 === errors)) break;
									}
								} else {
									validate53.errors = [{
										instancePath: instancePath + "/parameters",
										schemaPath: "#/properties/parameters/type",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
							}
							var valid0 = _errs22 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.examples !== void 0) {
								let data9 = data.examples;
								const _errs32 = errors;
								if (errors === _errs32) {
									if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
										for (const key7 in data9) if (pattern59.test(key7)) {
											let data10 = data9[key7];
											const _errs34 = errors;
											const _errs35 = errors;
											let valid14 = false;
											let passing3 = null;
											const _errs36 = errors;
											if (errors === errors) {
												if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
													let missing3;
													if (data10.$ref === void 0 && (missing3 = "$ref")) {
														const err12 = {
															instancePath: instancePath + "/examples/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/definitions/Reference/required",
															keyword: "required",
															params: { missingProperty: missing3 }
														};
														if (vErrors === null) vErrors = [err12];
														else vErrors.push(err12);
														errors++;
													} else for (const key8 in data10) if (pattern17.test(key8)) {
														const _errs39 = errors;
														if (errors === _errs39) {
															if (errors === _errs39) {
																if (!(typeof data10[key8] === "string")) {
																	const err13 = {
																		instancePath: instancePath + "/examples/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																		keyword: "type",
																		params: { type: "string" }
																	};
																	if (vErrors === null) vErrors = [err13];
																	else vErrors.push(err13);
																	errors++;
																}
															}
														}
														if (!(_errs39 === errors)) break;
													}
												} else {
													const err14 = {
														instancePath: instancePath + "/examples/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
														schemaPath: "#/definitions/Reference/type",
														keyword: "type",
														params: { type: "object" }
													};
													if (vErrors === null) vErrors = [err14];
													else vErrors.push(err14);
													errors++;
												}
											}
											var _valid3 = _errs36 === errors;
											if (_valid3) {
												valid14 = true;
												passing3 = 0;
											}
											const _errs41 = errors;
											if (errors === errors) {
												if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
													const _errs44 = errors;
													for (const key9 in data10) if (!(key9 === "summary" || key9 === "description" || key9 === "value" || key9 === "externalValue" || pattern0.test(key9))) {
														const err15 = {
															instancePath: instancePath + "/examples/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/definitions/Example/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key9 }
														};
														if (vErrors === null) vErrors = [err15];
														else vErrors.push(err15);
														errors++;
														break;
													}
													if (_errs44 === errors) {
														if (data10.summary !== void 0) {
															const _errs45 = errors;
															if (typeof data10.summary !== "string") {
																const err16 = {
																	instancePath: instancePath + "/examples/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/summary",
																	schemaPath: "#/definitions/Example/properties/summary/type",
																	keyword: "type",
																	params: { type: "string" }
																};
																if (vErrors === null) vErrors = [err16];
																else vErrors.push(err16);
																errors++;
															}
															var valid18 = _errs45 === errors;
														} else var valid18 = true;
														if (valid18) {
															if (data10.description !== void 0) {
																const _errs47 = errors;
																if (typeof data10.description !== "string") {
																	const err17 = {
																		instancePath: instancePath + "/examples/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
																		schemaPath: "#/definitions/Example/properties/description/type",
																		keyword: "type",
																		params: { type: "string" }
																	};
																	if (vErrors === null) vErrors = [err17];
																	else vErrors.push(err17);
																	errors++;
																}
																var valid18 = _errs47 === errors;
															} else var valid18 = true;
															if (valid18) {
																if (data10.externalValue !== void 0) {
																	const _errs49 = errors;
																	if (errors === _errs49) {
																		if (errors === _errs49) {
																			if (!(typeof data10.externalValue === "string")) {
																				const err18 = {
																					instancePath: instancePath + "/examples/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/externalValue",
																					schemaPath: "#/definitions/Example/properties/externalValue/type",
																					keyword: "type",
																					params: { type: "string" }
																				};
																				if (vErrors === null) vErrors = [err18];
																				else vErrors.push(err18);
																				errors++;
																			}
																		}
																	}
																	var valid18 = _errs49 === errors;
																} else var valid18 = true;
															}
														}
													}
												} else {
													const err19 = {
														instancePath: instancePath + "/examples/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
														schemaPath: "#/definitions/Example/type",
														keyword: "type",
														params: { type: "object" }
													};
													if (vErrors === null) vErrors = [err19];
													else vErrors.push(err19);
													errors++;
												}
											}
											var _valid3 = _errs41 === errors;
											if (_valid3 && valid14) {
												valid14 = false;
												passing3 = [passing3, 1];
											} else if (_valid3) {
												valid14 = true;
												passing3 = 1;
											}
											if (!valid14) {
												const err20 = {
													instancePath: instancePath + "/examples/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
													schemaPath: "#/properties/examples/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing3 }
												};
												if (vErrors === null) vErrors = [err20];
												else vErrors.push(err20);
												errors++;
												validate53.errors = vErrors;
												return false;
											} else {
												errors = _errs35;
												if (vErrors !== null) {
													if (_errs35) vErrors.length = _errs35;
													else vErrors = null;
												}
											}
											if (!(_errs34 === errors)) break;
										}
									} else {
										validate53.errors = [{
											instancePath: instancePath + "/examples",
											schemaPath: "#/properties/examples/type",
											keyword: "type",
											params: { type: "object" }
										}];
										return false;
									}
								}
								var valid0 = _errs32 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.requestBodies !== void 0) {
									let data15 = data.requestBodies;
									const _errs51 = errors;
									if (errors === _errs51) {
										if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
											for (const key10 in data15) if (pattern59.test(key10)) {
												let data16 = data15[key10];
												const _errs53 = errors;
												const _errs54 = errors;
												let valid20 = false;
												let passing4 = null;
												const _errs55 = errors;
												if (errors === errors) {
													if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
														let missing4;
														if (data16.$ref === void 0 && (missing4 = "$ref")) {
															const err21 = {
																instancePath: instancePath + "/requestBodies/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/definitions/Reference/required",
																keyword: "required",
																params: { missingProperty: missing4 }
															};
															if (vErrors === null) vErrors = [err21];
															else vErrors.push(err21);
															errors++;
														} else for (const key11 in data16) if (pattern17.test(key11)) {
															const _errs58 = errors;
															if (errors === _errs58) {
																if (errors === _errs58) {
																	if (!(typeof data16[key11] === "string")) {
																		const err22 = {
																			instancePath: instancePath + "/requestBodies/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																			keyword: "type",
																			params: { type: "string" }
																		};
																		if (vErrors === null) vErrors = [err22];
																		else vErrors.push(err22);
																		errors++;
																	}
																}
															}
															if (!(_errs58 === errors)) break;
														}
													} else {
														const err23 = {
															instancePath: instancePath + "/requestBodies/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/definitions/Reference/type",
															keyword: "type",
															params: { type: "object" }
														};
														if (vErrors === null) vErrors = [err23];
														else vErrors.push(err23);
														errors++;
													}
												}
												var _valid4 = _errs55 === errors;
												if (_valid4) {
													valid20 = true;
													passing4 = 0;
												}
												const _errs60 = errors;
												if (!validate34(data16, {
													instancePath: instancePath + "/requestBodies/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
													parentData: data15,
													parentDataProperty: key10,
													rootData
												})) {
													vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
													errors = vErrors.length;
												}
												var _valid4 = _errs60 === errors;
												if (_valid4 && valid20) {
													valid20 = false;
													passing4 = [passing4, 1];
												} else if (_valid4) {
													valid20 = true;
													passing4 = 1;
												}
												if (!valid20) {
													const err24 = {
														instancePath: instancePath + "/requestBodies/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
														schemaPath: "#/properties/requestBodies/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/oneOf",
														keyword: "oneOf",
														params: { passingSchemas: passing4 }
													};
													if (vErrors === null) vErrors = [err24];
													else vErrors.push(err24);
													errors++;
													validate53.errors = vErrors;
													return false;
												} else {
													errors = _errs54;
													if (vErrors !== null) {
														if (_errs54) vErrors.length = _errs54;
														else vErrors = null;
													}
												}
												if (!(_errs53 === errors)) break;
											}
										} else {
											validate53.errors = [{
												instancePath: instancePath + "/requestBodies",
												schemaPath: "#/properties/requestBodies/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs51 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.headers !== void 0) {
										let data18 = data.headers;
										const _errs61 = errors;
										if (errors === _errs61) {
											if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
												for (const key12 in data18) if (pattern59.test(key12)) {
													let data19 = data18[key12];
													const _errs63 = errors;
													const _errs64 = errors;
													let valid24 = false;
													let passing5 = null;
													const _errs65 = errors;
													if (errors === errors) {
														if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
															let missing5;
															if (data19.$ref === void 0 && (missing5 = "$ref")) {
																const err25 = {
																	instancePath: instancePath + "/headers/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/definitions/Reference/required",
																	keyword: "required",
																	params: { missingProperty: missing5 }
																};
																if (vErrors === null) vErrors = [err25];
																else vErrors.push(err25);
																errors++;
															} else for (const key13 in data19) if (pattern17.test(key13)) {
																const _errs68 = errors;
																if (errors === _errs68) {
																	if (errors === _errs68) {
																		if (!(typeof data19[key13] === "string")) {
																			const err26 = {
																				instancePath: instancePath + "/headers/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																				keyword: "type",
																				params: { type: "string" }
																			};
																			if (vErrors === null) vErrors = [err26];
																			else vErrors.push(err26);
																			errors++;
																		}
																	}
																}
																if (!(_errs68 === errors)) break;
															}
														} else {
															const err27 = {
																instancePath: instancePath + "/headers/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/definitions/Reference/type",
																keyword: "type",
																params: { type: "object" }
															};
															if (vErrors === null) vErrors = [err27];
															else vErrors.push(err27);
															errors++;
														}
													}
													var _valid5 = _errs65 === errors;
													if (_valid5) {
														valid24 = true;
														passing5 = 0;
													}
													const _errs70 = errors;
													if (!validate26(data19, {
														instancePath: instancePath + "/headers/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
														parentData: data18,
														parentDataProperty: key12,
														rootData
													})) {
														vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
														errors = vErrors.length;
													}
													var _valid5 = _errs70 === errors;
													if (_valid5 && valid24) {
														valid24 = false;
														passing5 = [passing5, 1];
													} else if (_valid5) {
														valid24 = true;
														passing5 = 1;
													}
													if (!valid24) {
														const err28 = {
															instancePath: instancePath + "/headers/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/properties/headers/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/oneOf",
															keyword: "oneOf",
															params: { passingSchemas: passing5 }
														};
														if (vErrors === null) vErrors = [err28];
														else vErrors.push(err28);
														errors++;
														validate53.errors = vErrors;
														return false;
													} else {
														errors = _errs64;
														if (vErrors !== null) {
															if (_errs64) vErrors.length = _errs64;
															else vErrors = null;
														}
													}
													if (!(_errs63 === errors)) break;
												}
											} else {
												validate53.errors = [{
													instancePath: instancePath + "/headers",
													schemaPath: "#/properties/headers/type",
													keyword: "type",
													params: { type: "object" }
												}];
												return false;
											}
										}
										var valid0 = _errs61 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.securitySchemes !== void 0) {
											let data21 = data.securitySchemes;
											const _errs71 = errors;
											if (errors === _errs71) {
												if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
													for (const key14 in data21) if (pattern59.test(key14)) {
														let data22 = data21[key14];
														const _errs73 = errors;
														const _errs74 = errors;
														let valid28 = false;
														let passing6 = null;
														const _errs75 = errors;
														if (errors === errors) {
															if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
																let missing6;
																if (data22.$ref === void 0 && (missing6 = "$ref")) {
																	const err29 = {
																		instancePath: instancePath + "/securitySchemes/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/definitions/Reference/required",
																		keyword: "required",
																		params: { missingProperty: missing6 }
																	};
																	if (vErrors === null) vErrors = [err29];
																	else vErrors.push(err29);
																	errors++;
																} else for (const key15 in data22) if (pattern17.test(key15)) {
																	const _errs78 = errors;
																	if (errors === _errs78) {
																		if (errors === _errs78) {
																			if (!(typeof data22[key15] === "string")) {
																				const err30 = {
																					instancePath: instancePath + "/securitySchemes/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),
																					schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																					keyword: "type",
																					params: { type: "string" }
																				};
																				if (vErrors === null) vErrors = [err30];
																				else vErrors.push(err30);
																				errors++;
																			}
																		}
																	}
																	if (!(_errs78 === errors)) break;
																}
															} else {
																const err31 = {
																	instancePath: instancePath + "/securitySchemes/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/definitions/Reference/type",
																	keyword: "type",
																	params: { type: "object" }
																};
																if (vErrors === null) vErrors = [err31];
																else vErrors.push(err31);
																errors++;
															}
														}
														var _valid6 = _errs75 === errors;
														if (_valid6) {
															valid28 = true;
															passing6 = 0;
														}
														const _errs80 = errors;
														if (!validate59(data22, {
															instancePath: instancePath + "/securitySchemes/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
															parentData: data21,
															parentDataProperty: key14,
															rootData
														})) {
															vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
															errors = vErrors.length;
														}
														var _valid6 = _errs80 === errors;
														if (_valid6 && valid28) {
															valid28 = false;
															passing6 = [passing6, 1];
														} else if (_valid6) {
															valid28 = true;
															passing6 = 1;
														}
														if (!valid28) {
															const err32 = {
																instancePath: instancePath + "/securitySchemes/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/properties/securitySchemes/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/oneOf",
																keyword: "oneOf",
																params: { passingSchemas: passing6 }
															};
															if (vErrors === null) vErrors = [err32];
															else vErrors.push(err32);
															errors++;
															validate53.errors = vErrors;
															return false;
														} else {
															errors = _errs74;
															if (vErrors !== null) {
																if (_errs74) vErrors.length = _errs74;
																else vErrors = null;
															}
														}
														if (!(_errs73 === errors)) break;
													}
												} else {
													validate53.errors = [{
														instancePath: instancePath + "/securitySchemes",
														schemaPath: "#/properties/securitySchemes/type",
														keyword: "type",
														params: { type: "object" }
													}];
													return false;
												}
											}
											var valid0 = _errs71 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.links !== void 0) {
												let data24 = data.links;
												const _errs81 = errors;
												if (errors === _errs81) {
													if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
														for (const key16 in data24) if (pattern59.test(key16)) {
															let data25 = data24[key16];
															const _errs83 = errors;
															const _errs84 = errors;
															let valid32 = false;
															let passing7 = null;
															const _errs85 = errors;
															if (errors === errors) {
																if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
																	let missing7;
																	if (data25.$ref === void 0 && (missing7 = "$ref")) {
																		const err33 = {
																			instancePath: instancePath + "/links/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/definitions/Reference/required",
																			keyword: "required",
																			params: { missingProperty: missing7 }
																		};
																		if (vErrors === null) vErrors = [err33];
																		else vErrors.push(err33);
																		errors++;
																	} else for (const key17 in data25) if (pattern17.test(key17)) {
																		const _errs88 = errors;
																		if (errors === _errs88) {
																			if (errors === _errs88) {
																				if (!(typeof data25[key17] === "string")) {
																					const err34 = {
																						instancePath: instancePath + "/links/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
																						schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																						keyword: "type",
																						params: { type: "string" }
																					};
																					if (vErrors === null) vErrors = [err34];
																					else vErrors.push(err34);
																					errors++;
																				}
																			}
																		}
																		if (!(_errs88 === errors)) break;
																	}
																} else {
																	const err35 = {
																		instancePath: instancePath + "/links/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/definitions/Reference/type",
																		keyword: "type",
																		params: { type: "object" }
																	};
																	if (vErrors === null) vErrors = [err35];
																	else vErrors.push(err35);
																	errors++;
																}
															}
															var _valid7 = _errs85 === errors;
															if (_valid7) {
																valid32 = true;
																passing7 = 0;
															}
															const _errs90 = errors;
															if (!validate41(data25, {
																instancePath: instancePath + "/links/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
																parentData: data24,
																parentDataProperty: key16,
																rootData
															})) {
																vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
																errors = vErrors.length;
															}
															var _valid7 = _errs90 === errors;
															if (_valid7 && valid32) {
																valid32 = false;
																passing7 = [passing7, 1];
															} else if (_valid7) {
																valid32 = true;
																passing7 = 1;
															}
															if (!valid32) {
																const err36 = {
																	instancePath: instancePath + "/links/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/properties/links/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/oneOf",
																	keyword: "oneOf",
																	params: { passingSchemas: passing7 }
																};
																if (vErrors === null) vErrors = [err36];
																else vErrors.push(err36);
																errors++;
																validate53.errors = vErrors;
																return false;
															} else {
																errors = _errs84;
																if (vErrors !== null) {
																	if (_errs84) vErrors.length = _errs84;
																	else vErrors = null;
																}
															}
															if (!(_errs83 === errors)) break;
														}
													} else {
														validate53.errors = [{
															instancePath: instancePath + "/links",
															schemaPath: "#/properties/links/type",
															keyword: "type",
															params: { type: "object" }
														}];
														return false;
													}
												}
												var valid0 = _errs81 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.callbacks !== void 0) {
													let data27 = data.callbacks;
													const _errs91 = errors;
													if (errors === _errs91) {
														if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
															for (const key18 in data27) if (pattern59.test(key18)) {
																let data28 = data27[key18];
																const _errs93 = errors;
																const _errs94 = errors;
																let valid36 = false;
																let passing8 = null;
																const _errs95 = errors;
																if (errors === errors) {
																	if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
																		let missing8;
																		if (data28.$ref === void 0 && (missing8 = "$ref")) {
																			const err37 = {
																				instancePath: instancePath + "/callbacks/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "#/definitions/Reference/required",
																				keyword: "required",
																				params: { missingProperty: missing8 }
																			};
																			if (vErrors === null) vErrors = [err37];
																			else vErrors.push(err37);
																			errors++;
																		} else for (const key19 in data28) if (pattern17.test(key19)) {
																			const _errs98 = errors;
																			if (errors === _errs98) {
																				if (errors === _errs98) {
																					if (!(typeof data28[key19] === "string")) {
																						const err38 = {
																							instancePath: instancePath + "/callbacks/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
																							schemaPath: "#/definitions/Reference/patternProperties/%5E%5C%24ref%24/type",
																							keyword: "type",
																							params: { type: "string" }
																						};
																						if (vErrors === null) vErrors = [err38];
																						else vErrors.push(err38);
																						errors++;
																					}
																				}
																			}
																			if (!(_errs98 === errors)) break;
																		}
																	} else {
																		const err39 = {
																			instancePath: instancePath + "/callbacks/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/definitions/Reference/type",
																			keyword: "type",
																			params: { type: "object" }
																		};
																		if (vErrors === null) vErrors = [err39];
																		else vErrors.push(err39);
																		errors++;
																	}
																}
																var _valid8 = _errs95 === errors;
																if (_valid8) {
																	valid36 = true;
																	passing8 = 0;
																}
																const _errs100 = errors;
																if (!validate47(data28, {
																	instancePath: instancePath + "/callbacks/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
																	parentData: data27,
																	parentDataProperty: key18,
																	rootData
																})) {
																	vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
																	errors = vErrors.length;
																}
																var _valid8 = _errs100 === errors;
																if (_valid8 && valid36) {
																	valid36 = false;
																	passing8 = [passing8, 1];
																} else if (_valid8) {
																	valid36 = true;
																	passing8 = 1;
																}
																if (!valid36) {
																	const err40 = {
																		instancePath: instancePath + "/callbacks/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/properties/callbacks/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/oneOf",
																		keyword: "oneOf",
																		params: { passingSchemas: passing8 }
																	};
																	if (vErrors === null) vErrors = [err40];
																	else vErrors.push(err40);
																	errors++;
																	validate53.errors = vErrors;
																	return false;
																} else {
																	errors = _errs94;
																	if (vErrors !== null) {
																		if (_errs94) vErrors.length = _errs94;
																		else vErrors = null;
																	}
																}
																if (!(_errs93 === errors)) break;
															}
														} else {
															validate53.errors = [{
																instancePath: instancePath + "/callbacks",
																schemaPath: "#/properties/callbacks/type",
																keyword: "type",
																params: { type: "object" }
															}];
															return false;
														}
													}
													var valid0 = _errs91 === errors;
												} else var valid0 = true;
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
			validate53.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate53.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.openapi === void 0 && (missing0 = "openapi") || data.info === void 0 && (missing0 = "info") || data.paths === void 0 && (missing0 = "paths")) {
				validate10.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "openapi" || key0 === "info" || key0 === "externalDocs" || key0 === "servers" || key0 === "security" || key0 === "tags" || key0 === "paths" || key0 === "components" || pattern0.test(key0))) {
					validate10.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.openapi !== void 0) {
						let data0 = data.openapi;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (!pattern1.test(data0)) {
									validate10.errors = [{
										instancePath: instancePath + "/openapi",
										schemaPath: "#/properties/openapi/pattern",
										keyword: "pattern",
										params: { pattern: "^3\\.0\\.\\d(-.+)?$" }
									}];
									return false;
								}
							} else {
								validate10.errors = [{
									instancePath: instancePath + "/openapi",
									schemaPath: "#/properties/openapi/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.info !== void 0) {
							const _errs4 = errors;
							if (!validate11(data.info, {
								instancePath: instancePath + "/info",
								parentData: data,
								parentDataProperty: "info",
								rootData
							})) {
								vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.externalDocs !== void 0) {
								let data2 = data.externalDocs;
								const _errs5 = errors;
								if (errors === errors) {
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										let missing1;
										if (data2.url === void 0 && (missing1 = "url")) {
											validate10.errors = [{
												instancePath: instancePath + "/externalDocs",
												schemaPath: "#/definitions/ExternalDocumentation/required",
												keyword: "required",
												params: { missingProperty: missing1 }
											}];
											return false;
										} else {
											const _errs8 = errors;
											for (const key1 in data2) if (!(key1 === "description" || key1 === "url" || pattern0.test(key1))) {
												validate10.errors = [{
													instancePath: instancePath + "/externalDocs",
													schemaPath: "#/definitions/ExternalDocumentation/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 }
												}];
												return false;
											}
											if (_errs8 === errors) {
												if (data2.description !== void 0) {
													const _errs9 = errors;
													if (typeof data2.description !== "string") {
														validate10.errors = [{
															instancePath: instancePath + "/externalDocs/description",
															schemaPath: "#/definitions/ExternalDocumentation/properties/description/type",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid2 = _errs9 === errors;
												} else var valid2 = true;
												if (valid2) {
													if (data2.url !== void 0) {
														const _errs11 = errors;
														if (errors === _errs11) {
															if (errors === _errs11) {
																if (!(typeof data2.url === "string")) {
																	validate10.errors = [{
																		instancePath: instancePath + "/externalDocs/url",
																		schemaPath: "#/definitions/ExternalDocumentation/properties/url/type",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
															}
														}
														var valid2 = _errs11 === errors;
													} else var valid2 = true;
												}
											}
										}
									} else {
										validate10.errors = [{
											instancePath: instancePath + "/externalDocs",
											schemaPath: "#/definitions/ExternalDocumentation/type",
											keyword: "type",
											params: { type: "object" }
										}];
										return false;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.servers !== void 0) {
									let data5 = data.servers;
									const _errs13 = errors;
									if (errors === _errs13) {
										if (Array.isArray(data5)) {
											const len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs15 = errors;
												if (!validate13(data5[i0], {
													instancePath: instancePath + "/servers/" + i0,
													parentData: data5,
													parentDataProperty: i0,
													rootData
												})) {
													vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
													errors = vErrors.length;
												}
												if (!(_errs15 === errors)) break;
											}
										} else {
											validate10.errors = [{
												instancePath: instancePath + "/servers",
												schemaPath: "#/properties/servers/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs13 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.security !== void 0) {
										let data7 = data.security;
										const _errs16 = errors;
										if (errors === _errs16) {
											if (Array.isArray(data7)) {
												const len1 = data7.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let data8 = data7[i1];
													const _errs18 = errors;
													if (errors === errors) {
														if (data8 && typeof data8 == "object" && !Array.isArray(data8)) for (const key2 in data8) {
															let data9 = data8[key2];
															const _errs22 = errors;
															if (errors === _errs22) {
																if (Array.isArray(data9)) {
																	const len2 = data9.length;
																	for (let i2 = 0; i2 < len2; i2++) {
																		const _errs24 = errors;
																		if (typeof data9[i2] !== "string") {
																			validate10.errors = [{
																				instancePath: instancePath + "/security/" + i1 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2,
																				schemaPath: "#/definitions/SecurityRequirement/additionalProperties/items/type",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		if (!(_errs24 === errors)) break;
																	}
																} else {
																	validate10.errors = [{
																		instancePath: instancePath + "/security/" + i1 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/definitions/SecurityRequirement/additionalProperties/type",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															if (!(_errs22 === errors)) break;
														}
														else {
															validate10.errors = [{
																instancePath: instancePath + "/security/" + i1,
																schemaPath: "#/definitions/SecurityRequirement/type",
																keyword: "type",
																params: { type: "object" }
															}];
															return false;
														}
													}
													if (!(_errs18 === errors)) break;
												}
											} else {
												validate10.errors = [{
													instancePath: instancePath + "/security",
													schemaPath: "#/properties/security/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs16 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.tags !== void 0) {
											let data11 = data.tags;
											const _errs26 = errors;
											if (errors === _errs26) {
												if (Array.isArray(data11)) {
													var valid8 = true;
													const len3 = data11.length;
													for (let i3 = 0; i3 < len3; i3++) {
														const _errs28 = errors;
														if (!validate15(data11[i3], {
															instancePath: instancePath + "/tags/" + i3,
															parentData: data11,
															parentDataProperty: i3,
															rootData
														})) {
															vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
															errors = vErrors.length;
														}
														var valid8 = _errs28 === errors;
														if (!valid8) break;
													}
													if (valid8) {
														let i4 = data11.length;
														let j0;
														if (i4 > 1) {
															outer0: for (; i4--;) for (j0 = i4; j0--;) if (func0(data11[i4], data11[j0])) {
																validate10.errors = [{
																	instancePath: instancePath + "/tags",
																	schemaPath: "#/properties/tags/uniqueItems",
																	keyword: "uniqueItems",
																	params: {
																		i: i4,
																		j: j0
																	}
																}];
																return false;
															}
														}
													}
												} else {
													validate10.errors = [{
														instancePath: instancePath + "/tags",
														schemaPath: "#/properties/tags/type",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs26 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.paths !== void 0) {
												const _errs29 = errors;
												if (!validate17(data.paths, {
													instancePath: instancePath + "/paths",
													parentData: data,
													parentDataProperty: "paths",
													rootData
												})) {
													vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs29 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.components !== void 0) {
													const _errs30 = errors;
													if (!validate53(data.components, {
														instancePath: instancePath + "/components",
														parentData: data,
														parentDataProperty: "components",
														rootData
													})) {
														vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs30 === errors;
												} else var valid0 = true;
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
			validate10.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate10.errors = vErrors;
	return errors === 0;
}

export { openapi_schema_3_0_default as default, validate };