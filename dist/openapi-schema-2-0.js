import { o as __toESM } from "./rolldown-runtime.js";
import { t as require_fast_deep_equal } from "./fast-deep-equal.js";

// virtual/openapi-schema-2-0.js
var import_fast_deep_equal = /* @__PURE__ */ __toESM(require_fast_deep_equal());
const validate = validate10;
var openapi_schema_2_0_default = validate10;
const schema11 = {
	"title": "A JSON Schema for Swagger 2.0 API.",
	"id": "http://swagger.io/v2/schema.json#",
	"$schema": "http://json-schema.org/draft-04/schema#",
	"type": "object",
	"required": [
		"swagger",
		"info",
		"paths"
	],
	"additionalProperties": false,
	"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
	"properties": {
		"swagger": {
			"type": "string",
			"enum": ["2.0"],
			"description": "The Swagger version of this document."
		},
		"info": { "$ref": "#/definitions/info" },
		"host": {
			"type": "string",
			"pattern": "^[^{}/ :\\\\]+(?::\\d+)?$",
			"description": "The host (name or ip) of the API. Example: 'swagger.io'"
		},
		"basePath": {
			"type": "string",
			"pattern": "^/",
			"description": "The base path to the API. Example: '/api'."
		},
		"schemes": { "$ref": "#/definitions/schemesList" },
		"consumes": {
			"description": "A list of MIME types accepted by the API.",
			"allOf": [{ "$ref": "#/definitions/mediaTypeList" }]
		},
		"produces": {
			"description": "A list of MIME types the API can produce.",
			"allOf": [{ "$ref": "#/definitions/mediaTypeList" }]
		},
		"paths": { "$ref": "#/definitions/paths" },
		"definitions": { "$ref": "#/definitions/definitions" },
		"parameters": { "$ref": "#/definitions/parameterDefinitions" },
		"responses": { "$ref": "#/definitions/responseDefinitions" },
		"security": { "$ref": "#/definitions/security" },
		"securityDefinitions": { "$ref": "#/definitions/securityDefinitions" },
		"tags": {
			"type": "array",
			"items": { "$ref": "#/definitions/tag" },
			"uniqueItems": true
		},
		"externalDocs": { "$ref": "#/definitions/externalDocs" }
	},
	"definitions": {
		"info": {
			"type": "object",
			"description": "General information about the API.",
			"required": ["version", "title"],
			"additionalProperties": false,
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
			"properties": {
				"title": {
					"type": "string",
					"description": "A unique and precise title of the API."
				},
				"version": {
					"type": "string",
					"description": "A semantic version number of the API."
				},
				"description": {
					"type": "string",
					"description": "A longer description of the API. Should be different from the title.  GitHub Flavored Markdown is allowed."
				},
				"termsOfService": {
					"type": "string",
					"description": "The terms of service for the API."
				},
				"contact": { "$ref": "#/definitions/contact" },
				"license": { "$ref": "#/definitions/license" }
			}
		},
		"contact": {
			"type": "object",
			"description": "Contact information for the owners of the API.",
			"additionalProperties": false,
			"properties": {
				"name": {
					"type": "string",
					"description": "The identifying name of the contact person/organization."
				},
				"url": {
					"type": "string",
					"description": "The URL pointing to the contact information.",
					"format": "uri"
				},
				"email": {
					"type": "string",
					"description": "The email address of the contact person/organization.",
					"format": "email"
				}
			},
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
		},
		"license": {
			"type": "object",
			"required": ["name"],
			"additionalProperties": false,
			"properties": {
				"name": {
					"type": "string",
					"description": "The name of the license type. It's encouraged to use an OSI compatible license."
				},
				"url": {
					"type": "string",
					"description": "The URL pointing to the license.",
					"format": "uri"
				}
			},
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
		},
		"paths": {
			"type": "object",
			"description": "Relative paths to the individual endpoints. They must be relative to the 'basePath'.",
			"patternProperties": {
				"^x-": { "$ref": "#/definitions/vendorExtension" },
				"^/": { "$ref": "#/definitions/pathItem" }
			},
			"additionalProperties": false
		},
		"definitions": {
			"type": "object",
			"additionalProperties": { "$ref": "#/definitions/schema" },
			"description": "One or more JSON objects describing the schemas being consumed and produced by the API."
		},
		"parameterDefinitions": {
			"type": "object",
			"additionalProperties": { "$ref": "#/definitions/parameter" },
			"description": "One or more JSON representations for parameters"
		},
		"responseDefinitions": {
			"type": "object",
			"additionalProperties": { "$ref": "#/definitions/response" },
			"description": "One or more JSON representations for responses"
		},
		"externalDocs": {
			"type": "object",
			"additionalProperties": false,
			"description": "information about external documentation",
			"required": ["url"],
			"properties": {
				"description": { "type": "string" },
				"url": {
					"type": "string",
					"format": "uri"
				}
			},
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
		},
		"examples": {
			"type": "object",
			"additionalProperties": true
		},
		"mimeType": {
			"type": "string",
			"description": "The MIME type of the HTTP message."
		},
		"operation": {
			"type": "object",
			"required": ["responses"],
			"additionalProperties": false,
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
			"properties": {
				"tags": {
					"type": "array",
					"items": { "type": "string" },
					"uniqueItems": true
				},
				"summary": {
					"type": "string",
					"description": "A brief summary of the operation."
				},
				"description": {
					"type": "string",
					"description": "A longer description of the operation, GitHub Flavored Markdown is allowed."
				},
				"externalDocs": { "$ref": "#/definitions/externalDocs" },
				"operationId": {
					"type": "string",
					"description": "A unique identifier of the operation."
				},
				"produces": {
					"description": "A list of MIME types the API can produce.",
					"allOf": [{ "$ref": "#/definitions/mediaTypeList" }]
				},
				"consumes": {
					"description": "A list of MIME types the API can consume.",
					"allOf": [{ "$ref": "#/definitions/mediaTypeList" }]
				},
				"parameters": { "$ref": "#/definitions/parametersList" },
				"responses": { "$ref": "#/definitions/responses" },
				"schemes": { "$ref": "#/definitions/schemesList" },
				"deprecated": {
					"type": "boolean",
					"default": false
				},
				"security": { "$ref": "#/definitions/security" }
			}
		},
		"pathItem": {
			"type": "object",
			"additionalProperties": false,
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
			"properties": {
				"$ref": { "type": "string" },
				"get": { "$ref": "#/definitions/operation" },
				"put": { "$ref": "#/definitions/operation" },
				"post": { "$ref": "#/definitions/operation" },
				"delete": { "$ref": "#/definitions/operation" },
				"options": { "$ref": "#/definitions/operation" },
				"head": { "$ref": "#/definitions/operation" },
				"patch": { "$ref": "#/definitions/operation" },
				"parameters": { "$ref": "#/definitions/parametersList" }
			}
		},
		"responses": {
			"type": "object",
			"description": "Response objects names can either be any valid HTTP status code or 'default'.",
			"minProperties": 1,
			"additionalProperties": false,
			"patternProperties": {
				"^([0-9]{3})$|^(default)$": { "$ref": "#/definitions/responseValue" },
				"^x-": { "$ref": "#/definitions/vendorExtension" }
			},
			"not": {
				"type": "object",
				"additionalProperties": false,
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			}
		},
		"responseValue": { "oneOf": [{ "$ref": "#/definitions/response" }, { "$ref": "#/definitions/jsonReference" }] },
		"response": {
			"type": "object",
			"required": ["description"],
			"properties": {
				"description": { "type": "string" },
				"schema": { "oneOf": [{ "$ref": "#/definitions/schema" }, { "$ref": "#/definitions/fileSchema" }] },
				"headers": { "$ref": "#/definitions/headers" },
				"examples": { "$ref": "#/definitions/examples" }
			},
			"additionalProperties": false,
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
		},
		"headers": {
			"type": "object",
			"additionalProperties": { "$ref": "#/definitions/header" }
		},
		"header": {
			"type": "object",
			"additionalProperties": false,
			"required": ["type"],
			"properties": {
				"type": {
					"type": "string",
					"enum": [
						"string",
						"number",
						"integer",
						"boolean",
						"array"
					]
				},
				"format": { "type": "string" },
				"items": { "$ref": "#/definitions/primitivesItems" },
				"collectionFormat": { "$ref": "#/definitions/collectionFormat" },
				"default": { "$ref": "#/definitions/default" },
				"maximum": { "$ref": "#/definitions/maximum" },
				"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
				"minimum": { "$ref": "#/definitions/minimum" },
				"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
				"maxLength": { "$ref": "#/definitions/maxLength" },
				"minLength": { "$ref": "#/definitions/minLength" },
				"pattern": { "$ref": "#/definitions/pattern" },
				"maxItems": { "$ref": "#/definitions/maxItems" },
				"minItems": { "$ref": "#/definitions/minItems" },
				"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
				"enum": { "$ref": "#/definitions/enum" },
				"multipleOf": { "$ref": "#/definitions/multipleOf" },
				"description": { "type": "string" }
			},
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
		},
		"vendorExtension": {
			"description": "Any property starting with x- is valid.",
			"additionalProperties": true,
			"additionalItems": true
		},
		"bodyParameter": {
			"type": "object",
			"required": [
				"name",
				"in",
				"schema"
			],
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
			"properties": {
				"description": {
					"type": "string",
					"description": "A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."
				},
				"name": {
					"type": "string",
					"description": "The name of the parameter."
				},
				"in": {
					"type": "string",
					"description": "Determines the location of the parameter.",
					"enum": ["body"]
				},
				"required": {
					"type": "boolean",
					"description": "Determines whether or not this parameter is required or optional.",
					"default": false
				},
				"schema": { "$ref": "#/definitions/schema" }
			},
			"additionalProperties": false
		},
		"headerParameterSubSchema": {
			"additionalProperties": false,
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
			"properties": {
				"required": {
					"type": "boolean",
					"description": "Determines whether or not this parameter is required or optional.",
					"default": false
				},
				"in": {
					"type": "string",
					"description": "Determines the location of the parameter.",
					"enum": ["header"]
				},
				"description": {
					"type": "string",
					"description": "A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."
				},
				"name": {
					"type": "string",
					"description": "The name of the parameter."
				},
				"type": {
					"type": "string",
					"enum": [
						"string",
						"number",
						"boolean",
						"integer",
						"array"
					]
				},
				"format": { "type": "string" },
				"items": { "$ref": "#/definitions/primitivesItems" },
				"collectionFormat": { "$ref": "#/definitions/collectionFormat" },
				"default": { "$ref": "#/definitions/default" },
				"maximum": { "$ref": "#/definitions/maximum" },
				"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
				"minimum": { "$ref": "#/definitions/minimum" },
				"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
				"maxLength": { "$ref": "#/definitions/maxLength" },
				"minLength": { "$ref": "#/definitions/minLength" },
				"pattern": { "$ref": "#/definitions/pattern" },
				"maxItems": { "$ref": "#/definitions/maxItems" },
				"minItems": { "$ref": "#/definitions/minItems" },
				"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
				"enum": { "$ref": "#/definitions/enum" },
				"multipleOf": { "$ref": "#/definitions/multipleOf" }
			}
		},
		"queryParameterSubSchema": {
			"additionalProperties": false,
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
			"properties": {
				"required": {
					"type": "boolean",
					"description": "Determines whether or not this parameter is required or optional.",
					"default": false
				},
				"in": {
					"type": "string",
					"description": "Determines the location of the parameter.",
					"enum": ["query"]
				},
				"description": {
					"type": "string",
					"description": "A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."
				},
				"name": {
					"type": "string",
					"description": "The name of the parameter."
				},
				"allowEmptyValue": {
					"type": "boolean",
					"default": false,
					"description": "allows sending a parameter by name only or with an empty value."
				},
				"type": {
					"type": "string",
					"enum": [
						"string",
						"number",
						"boolean",
						"integer",
						"array"
					]
				},
				"format": { "type": "string" },
				"items": { "$ref": "#/definitions/primitivesItems" },
				"collectionFormat": { "$ref": "#/definitions/collectionFormatWithMulti" },
				"default": { "$ref": "#/definitions/default" },
				"maximum": { "$ref": "#/definitions/maximum" },
				"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
				"minimum": { "$ref": "#/definitions/minimum" },
				"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
				"maxLength": { "$ref": "#/definitions/maxLength" },
				"minLength": { "$ref": "#/definitions/minLength" },
				"pattern": { "$ref": "#/definitions/pattern" },
				"maxItems": { "$ref": "#/definitions/maxItems" },
				"minItems": { "$ref": "#/definitions/minItems" },
				"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
				"enum": { "$ref": "#/definitions/enum" },
				"multipleOf": { "$ref": "#/definitions/multipleOf" }
			}
		},
		"formDataParameterSubSchema": {
			"additionalProperties": false,
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
			"properties": {
				"required": {
					"type": "boolean",
					"description": "Determines whether or not this parameter is required or optional.",
					"default": false
				},
				"in": {
					"type": "string",
					"description": "Determines the location of the parameter.",
					"enum": ["formData"]
				},
				"description": {
					"type": "string",
					"description": "A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."
				},
				"name": {
					"type": "string",
					"description": "The name of the parameter."
				},
				"allowEmptyValue": {
					"type": "boolean",
					"default": false,
					"description": "allows sending a parameter by name only or with an empty value."
				},
				"type": {
					"type": "string",
					"enum": [
						"string",
						"number",
						"boolean",
						"integer",
						"array",
						"file"
					]
				},
				"format": { "type": "string" },
				"items": { "$ref": "#/definitions/primitivesItems" },
				"collectionFormat": { "$ref": "#/definitions/collectionFormatWithMulti" },
				"default": { "$ref": "#/definitions/default" },
				"maximum": { "$ref": "#/definitions/maximum" },
				"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
				"minimum": { "$ref": "#/definitions/minimum" },
				"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
				"maxLength": { "$ref": "#/definitions/maxLength" },
				"minLength": { "$ref": "#/definitions/minLength" },
				"pattern": { "$ref": "#/definitions/pattern" },
				"maxItems": { "$ref": "#/definitions/maxItems" },
				"minItems": { "$ref": "#/definitions/minItems" },
				"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
				"enum": { "$ref": "#/definitions/enum" },
				"multipleOf": { "$ref": "#/definitions/multipleOf" }
			}
		},
		"pathParameterSubSchema": {
			"additionalProperties": false,
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
			"required": ["required"],
			"properties": {
				"required": {
					"type": "boolean",
					"enum": [true],
					"description": "Determines whether or not this parameter is required or optional."
				},
				"in": {
					"type": "string",
					"description": "Determines the location of the parameter.",
					"enum": ["path"]
				},
				"description": {
					"type": "string",
					"description": "A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."
				},
				"name": {
					"type": "string",
					"description": "The name of the parameter."
				},
				"type": {
					"type": "string",
					"enum": [
						"string",
						"number",
						"boolean",
						"integer",
						"array"
					]
				},
				"format": { "type": "string" },
				"items": { "$ref": "#/definitions/primitivesItems" },
				"collectionFormat": { "$ref": "#/definitions/collectionFormat" },
				"default": { "$ref": "#/definitions/default" },
				"maximum": { "$ref": "#/definitions/maximum" },
				"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
				"minimum": { "$ref": "#/definitions/minimum" },
				"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
				"maxLength": { "$ref": "#/definitions/maxLength" },
				"minLength": { "$ref": "#/definitions/minLength" },
				"pattern": { "$ref": "#/definitions/pattern" },
				"maxItems": { "$ref": "#/definitions/maxItems" },
				"minItems": { "$ref": "#/definitions/minItems" },
				"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
				"enum": { "$ref": "#/definitions/enum" },
				"multipleOf": { "$ref": "#/definitions/multipleOf" }
			}
		},
		"nonBodyParameter": {
			"type": "object",
			"required": [
				"name",
				"in",
				"type"
			],
			"oneOf": [
				{ "$ref": "#/definitions/headerParameterSubSchema" },
				{ "$ref": "#/definitions/formDataParameterSubSchema" },
				{ "$ref": "#/definitions/queryParameterSubSchema" },
				{ "$ref": "#/definitions/pathParameterSubSchema" }
			]
		},
		"parameter": { "oneOf": [{ "$ref": "#/definitions/bodyParameter" }, { "$ref": "#/definitions/nonBodyParameter" }] },
		"schema": {
			"type": "object",
			"description": "A deterministic version of a JSON Schema object.",
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
			"properties": {
				"$ref": { "type": "string" },
				"format": { "type": "string" },
				"title": { "$ref": "http://json-schema.org/draft-04/schema#/properties/title" },
				"description": { "$ref": "http://json-schema.org/draft-04/schema#/properties/description" },
				"default": { "$ref": "http://json-schema.org/draft-04/schema#/properties/default" },
				"multipleOf": { "$ref": "http://json-schema.org/draft-04/schema#/properties/multipleOf" },
				"maximum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/maximum" },
				"exclusiveMaximum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/exclusiveMaximum" },
				"minimum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/minimum" },
				"exclusiveMinimum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/exclusiveMinimum" },
				"maxLength": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveInteger" },
				"minLength": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0" },
				"pattern": { "$ref": "http://json-schema.org/draft-04/schema#/properties/pattern" },
				"maxItems": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveInteger" },
				"minItems": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0" },
				"uniqueItems": { "$ref": "http://json-schema.org/draft-04/schema#/properties/uniqueItems" },
				"maxProperties": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveInteger" },
				"minProperties": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0" },
				"required": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/stringArray" },
				"enum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/enum" },
				"additionalProperties": {
					"anyOf": [{ "$ref": "#/definitions/schema" }, { "type": "boolean" }],
					"default": {}
				},
				"type": { "$ref": "http://json-schema.org/draft-04/schema#/properties/type" },
				"items": {
					"anyOf": [{ "$ref": "#/definitions/schema" }, {
						"type": "array",
						"minItems": 1,
						"items": { "$ref": "#/definitions/schema" }
					}],
					"default": {}
				},
				"allOf": {
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/definitions/schema" }
				},
				"properties": {
					"type": "object",
					"additionalProperties": { "$ref": "#/definitions/schema" },
					"default": {}
				},
				"discriminator": { "type": "string" },
				"readOnly": {
					"type": "boolean",
					"default": false
				},
				"xml": { "$ref": "#/definitions/xml" },
				"externalDocs": { "$ref": "#/definitions/externalDocs" },
				"example": {}
			},
			"additionalProperties": false
		},
		"fileSchema": {
			"type": "object",
			"description": "A deterministic version of a JSON Schema object.",
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
			"required": ["type"],
			"properties": {
				"format": { "type": "string" },
				"title": { "$ref": "http://json-schema.org/draft-04/schema#/properties/title" },
				"description": { "$ref": "http://json-schema.org/draft-04/schema#/properties/description" },
				"default": { "$ref": "http://json-schema.org/draft-04/schema#/properties/default" },
				"required": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/stringArray" },
				"type": {
					"type": "string",
					"enum": ["file"]
				},
				"readOnly": {
					"type": "boolean",
					"default": false
				},
				"externalDocs": { "$ref": "#/definitions/externalDocs" },
				"example": {}
			},
			"additionalProperties": false
		},
		"primitivesItems": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"type": {
					"type": "string",
					"enum": [
						"string",
						"number",
						"integer",
						"boolean",
						"array"
					]
				},
				"format": { "type": "string" },
				"items": { "$ref": "#/definitions/primitivesItems" },
				"collectionFormat": { "$ref": "#/definitions/collectionFormat" },
				"default": { "$ref": "#/definitions/default" },
				"maximum": { "$ref": "#/definitions/maximum" },
				"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
				"minimum": { "$ref": "#/definitions/minimum" },
				"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
				"maxLength": { "$ref": "#/definitions/maxLength" },
				"minLength": { "$ref": "#/definitions/minLength" },
				"pattern": { "$ref": "#/definitions/pattern" },
				"maxItems": { "$ref": "#/definitions/maxItems" },
				"minItems": { "$ref": "#/definitions/minItems" },
				"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
				"enum": { "$ref": "#/definitions/enum" },
				"multipleOf": { "$ref": "#/definitions/multipleOf" }
			},
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
		},
		"security": {
			"type": "array",
			"items": { "$ref": "#/definitions/securityRequirement" },
			"uniqueItems": true
		},
		"securityRequirement": {
			"type": "object",
			"additionalProperties": {
				"type": "array",
				"items": { "type": "string" },
				"uniqueItems": true
			}
		},
		"xml": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": { "type": "string" },
				"namespace": { "type": "string" },
				"prefix": { "type": "string" },
				"attribute": {
					"type": "boolean",
					"default": false
				},
				"wrapped": {
					"type": "boolean",
					"default": false
				}
			},
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
		},
		"tag": {
			"type": "object",
			"additionalProperties": false,
			"required": ["name"],
			"properties": {
				"name": { "type": "string" },
				"description": { "type": "string" },
				"externalDocs": { "$ref": "#/definitions/externalDocs" }
			},
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
		},
		"securityDefinitions": {
			"type": "object",
			"additionalProperties": { "oneOf": [
				{ "$ref": "#/definitions/basicAuthenticationSecurity" },
				{ "$ref": "#/definitions/apiKeySecurity" },
				{ "$ref": "#/definitions/oauth2ImplicitSecurity" },
				{ "$ref": "#/definitions/oauth2PasswordSecurity" },
				{ "$ref": "#/definitions/oauth2ApplicationSecurity" },
				{ "$ref": "#/definitions/oauth2AccessCodeSecurity" }
			] }
		},
		"basicAuthenticationSecurity": {
			"type": "object",
			"additionalProperties": false,
			"required": ["type"],
			"properties": {
				"type": {
					"type": "string",
					"enum": ["basic"]
				},
				"description": { "type": "string" }
			},
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
		},
		"apiKeySecurity": {
			"type": "object",
			"additionalProperties": false,
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
					"enum": ["header", "query"]
				},
				"description": { "type": "string" }
			},
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
		},
		"oauth2ImplicitSecurity": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"type",
				"flow",
				"authorizationUrl"
			],
			"properties": {
				"type": {
					"type": "string",
					"enum": ["oauth2"]
				},
				"flow": {
					"type": "string",
					"enum": ["implicit"]
				},
				"scopes": { "$ref": "#/definitions/oauth2Scopes" },
				"authorizationUrl": {
					"type": "string",
					"format": "uri"
				},
				"description": { "type": "string" }
			},
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
		},
		"oauth2PasswordSecurity": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"type",
				"flow",
				"tokenUrl"
			],
			"properties": {
				"type": {
					"type": "string",
					"enum": ["oauth2"]
				},
				"flow": {
					"type": "string",
					"enum": ["password"]
				},
				"scopes": { "$ref": "#/definitions/oauth2Scopes" },
				"tokenUrl": {
					"type": "string",
					"format": "uri"
				},
				"description": { "type": "string" }
			},
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
		},
		"oauth2ApplicationSecurity": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"type",
				"flow",
				"tokenUrl"
			],
			"properties": {
				"type": {
					"type": "string",
					"enum": ["oauth2"]
				},
				"flow": {
					"type": "string",
					"enum": ["application"]
				},
				"scopes": { "$ref": "#/definitions/oauth2Scopes" },
				"tokenUrl": {
					"type": "string",
					"format": "uri"
				},
				"description": { "type": "string" }
			},
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
		},
		"oauth2AccessCodeSecurity": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"type",
				"flow",
				"authorizationUrl",
				"tokenUrl"
			],
			"properties": {
				"type": {
					"type": "string",
					"enum": ["oauth2"]
				},
				"flow": {
					"type": "string",
					"enum": ["accessCode"]
				},
				"scopes": { "$ref": "#/definitions/oauth2Scopes" },
				"authorizationUrl": {
					"type": "string",
					"format": "uri"
				},
				"tokenUrl": {
					"type": "string",
					"format": "uri"
				},
				"description": { "type": "string" }
			},
			"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
		},
		"oauth2Scopes": {
			"type": "object",
			"additionalProperties": { "type": "string" }
		},
		"mediaTypeList": {
			"type": "array",
			"items": { "$ref": "#/definitions/mimeType" },
			"uniqueItems": true
		},
		"parametersList": {
			"type": "array",
			"description": "The parameters needed to send a valid API call.",
			"additionalItems": false,
			"items": { "oneOf": [{ "$ref": "#/definitions/parameter" }, { "$ref": "#/definitions/jsonReference" }] },
			"uniqueItems": true
		},
		"schemesList": {
			"type": "array",
			"description": "The transfer protocol of the API.",
			"items": {
				"type": "string",
				"enum": [
					"http",
					"https",
					"ws",
					"wss"
				]
			},
			"uniqueItems": true
		},
		"collectionFormat": {
			"type": "string",
			"enum": [
				"csv",
				"ssv",
				"tsv",
				"pipes"
			],
			"default": "csv"
		},
		"collectionFormatWithMulti": {
			"type": "string",
			"enum": [
				"csv",
				"ssv",
				"tsv",
				"pipes",
				"multi"
			],
			"default": "csv"
		},
		"title": { "$ref": "http://json-schema.org/draft-04/schema#/properties/title" },
		"description": { "$ref": "http://json-schema.org/draft-04/schema#/properties/description" },
		"default": { "$ref": "http://json-schema.org/draft-04/schema#/properties/default" },
		"multipleOf": { "$ref": "http://json-schema.org/draft-04/schema#/properties/multipleOf" },
		"maximum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/maximum" },
		"exclusiveMaximum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/exclusiveMaximum" },
		"minimum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/minimum" },
		"exclusiveMinimum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/exclusiveMinimum" },
		"maxLength": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveInteger" },
		"minLength": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0" },
		"pattern": { "$ref": "http://json-schema.org/draft-04/schema#/properties/pattern" },
		"maxItems": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveInteger" },
		"minItems": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0" },
		"uniqueItems": { "$ref": "http://json-schema.org/draft-04/schema#/properties/uniqueItems" },
		"enum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/enum" },
		"jsonReference": {
			"type": "object",
			"required": ["$ref"],
			"additionalProperties": false,
			"properties": { "$ref": { "type": "string" } }
		}
	}
};
const schema18 = {
	"type": "array",
	"description": "The transfer protocol of the API.",
	"items": {
		"type": "string",
		"enum": [
			"http",
			"https",
			"ws",
			"wss"
		]
	},
	"uniqueItems": true
};
const func2 = Object.prototype.hasOwnProperty;
const func0 = import_fast_deep_equal.default;
const pattern0 = new RegExp("^x-", "u");
const pattern7 = new RegExp("^[^{}/ :\\\\]+(?::\\d+)?$", "u");
const pattern8 = new RegExp("^/", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "url" || key0 === "email" || pattern0.test(key0))) {
			validate12.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				validate12.errors = [{
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
			if (data.url !== void 0) {
				if (!(typeof data.url === "string")) {
					validate12.errors = [{
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
				if (data.email !== void 0) {
					if (!(typeof data.email === "string")) {
						validate12.errors = [{
							instancePath: instancePath + "/email",
							schemaPath: "#/properties/email/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					for (const key1 in data) if (pattern0.test(key1)) {}
				}
			}
		}
	} else {
		validate12.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate12.errors = vErrors;
	return true;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name")) {
			validate14.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "name" || key0 === "url" || pattern0.test(key0))) {
				validate14.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate14.errors = [{
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
				if (data.url !== void 0) {
					if (!(typeof data.url === "string")) {
						validate14.errors = [{
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
					for (const key1 in data) if (pattern0.test(key1)) {}
				}
			}
		}
	} else {
		validate14.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate14.errors = vErrors;
	return true;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.version === void 0 && (missing0 = "version") || data.title === void 0 && (missing0 = "title")) {
				validate11.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "title" || key0 === "version" || key0 === "description" || key0 === "termsOfService" || key0 === "contact" || key0 === "license" || pattern0.test(key0))) {
					validate11.errors = [{
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
							validate11.errors = [{
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
						if (data.version !== void 0) {
							const _errs4 = errors;
							if (typeof data.version !== "string") {
								validate11.errors = [{
									instancePath: instancePath + "/version",
									schemaPath: "#/properties/version/type",
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
									validate11.errors = [{
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
								if (data.termsOfService !== void 0) {
									const _errs8 = errors;
									if (typeof data.termsOfService !== "string") {
										validate11.errors = [{
											instancePath: instancePath + "/termsOfService",
											schemaPath: "#/properties/termsOfService/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.contact !== void 0) {
										const _errs10 = errors;
										if (!validate12(data.contact, {
											instancePath: instancePath + "/contact",
											parentData: data,
											parentDataProperty: "contact",
											rootData
										})) {
											vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.license !== void 0) {
											const _errs11 = errors;
											if (!validate14(data.license, {
												instancePath: instancePath + "/license",
												parentData: data,
												parentDataProperty: "license",
												rootData
											})) {
												vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											for (const key1 in data) if (pattern0.test(key1)) {
												if (!(errors === errors)) break;
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
			validate11.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate11.errors = vErrors;
	return errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		var valid0 = true;
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			if (typeof data[i0] !== "string") {
				validate17.errors = [{
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/definitions/mimeType/type",
					keyword: "type",
					params: { type: "string" }
				}];
				return false;
			}
			var valid0 = true;
			if (!valid0) break;
		}
		if (valid0) {
			let i1 = data.length;
			let j0;
			if (i1 > 1) {
				outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
					validate17.errors = [{
						instancePath,
						schemaPath: "#/uniqueItems",
						keyword: "uniqueItems",
						params: {
							i: i1,
							j: j0
						}
					}];
					return false;
				}
			}
		}
	} else {
		validate17.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		}];
		return false;
	}
	validate17.errors = vErrors;
	return true;
}
const schema23 = {
	"type": "object",
	"additionalProperties": false,
	"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
	"properties": {
		"$ref": { "type": "string" },
		"get": { "$ref": "#/definitions/operation" },
		"put": { "$ref": "#/definitions/operation" },
		"post": { "$ref": "#/definitions/operation" },
		"delete": { "$ref": "#/definitions/operation" },
		"options": { "$ref": "#/definitions/operation" },
		"head": { "$ref": "#/definitions/operation" },
		"patch": { "$ref": "#/definitions/operation" },
		"parameters": { "$ref": "#/definitions/parametersList" }
	}
};
const schema24 = {
	"type": "object",
	"required": ["responses"],
	"additionalProperties": false,
	"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
	"properties": {
		"tags": {
			"type": "array",
			"items": { "type": "string" },
			"uniqueItems": true
		},
		"summary": {
			"type": "string",
			"description": "A brief summary of the operation."
		},
		"description": {
			"type": "string",
			"description": "A longer description of the operation, GitHub Flavored Markdown is allowed."
		},
		"externalDocs": { "$ref": "#/definitions/externalDocs" },
		"operationId": {
			"type": "string",
			"description": "A unique identifier of the operation."
		},
		"produces": {
			"description": "A list of MIME types the API can produce.",
			"allOf": [{ "$ref": "#/definitions/mediaTypeList" }]
		},
		"consumes": {
			"description": "A list of MIME types the API can consume.",
			"allOf": [{ "$ref": "#/definitions/mediaTypeList" }]
		},
		"parameters": { "$ref": "#/definitions/parametersList" },
		"responses": { "$ref": "#/definitions/responses" },
		"schemes": { "$ref": "#/definitions/schemesList" },
		"deprecated": {
			"type": "boolean",
			"default": false
		},
		"security": { "$ref": "#/definitions/security" }
	}
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.url === void 0 && (missing0 = "url")) {
			validate23.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "description" || key0 === "url" || pattern0.test(key0))) {
				validate23.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.description !== void 0) {
				if (typeof data.description !== "string") {
					validate23.errors = [{
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
				if (data.url !== void 0) {
					if (!(typeof data.url === "string")) {
						validate23.errors = [{
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
					for (const key1 in data) if (pattern0.test(key1)) {}
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
	validate23.errors = vErrors;
	return true;
}
const schema29 = {
	"type": "object",
	"required": [
		"name",
		"in",
		"schema"
	],
	"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
	"properties": {
		"description": {
			"type": "string",
			"description": "A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."
		},
		"name": {
			"type": "string",
			"description": "The name of the parameter."
		},
		"in": {
			"type": "string",
			"description": "Determines the location of the parameter.",
			"enum": ["body"]
		},
		"required": {
			"type": "boolean",
			"description": "Determines whether or not this parameter is required or optional.",
			"default": false
		},
		"schema": { "$ref": "#/definitions/schema" }
	},
	"additionalProperties": false
};
const schema30 = {
	"type": "object",
	"description": "A deterministic version of a JSON Schema object.",
	"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
	"properties": {
		"$ref": { "type": "string" },
		"format": { "type": "string" },
		"title": { "$ref": "http://json-schema.org/draft-04/schema#/properties/title" },
		"description": { "$ref": "http://json-schema.org/draft-04/schema#/properties/description" },
		"default": { "$ref": "http://json-schema.org/draft-04/schema#/properties/default" },
		"multipleOf": { "$ref": "http://json-schema.org/draft-04/schema#/properties/multipleOf" },
		"maximum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/maximum" },
		"exclusiveMaximum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/exclusiveMaximum" },
		"minimum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/minimum" },
		"exclusiveMinimum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/exclusiveMinimum" },
		"maxLength": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveInteger" },
		"minLength": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0" },
		"pattern": { "$ref": "http://json-schema.org/draft-04/schema#/properties/pattern" },
		"maxItems": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveInteger" },
		"minItems": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0" },
		"uniqueItems": { "$ref": "http://json-schema.org/draft-04/schema#/properties/uniqueItems" },
		"maxProperties": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveInteger" },
		"minProperties": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0" },
		"required": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/stringArray" },
		"enum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/enum" },
		"additionalProperties": {
			"anyOf": [{ "$ref": "#/definitions/schema" }, { "type": "boolean" }],
			"default": {}
		},
		"type": { "$ref": "http://json-schema.org/draft-04/schema#/properties/type" },
		"items": {
			"anyOf": [{ "$ref": "#/definitions/schema" }, {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#/definitions/schema" }
			}],
			"default": {}
		},
		"allOf": {
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/definitions/schema" }
		},
		"properties": {
			"type": "object",
			"additionalProperties": { "$ref": "#/definitions/schema" },
			"default": {}
		},
		"discriminator": { "type": "string" },
		"readOnly": {
			"type": "boolean",
			"default": false
		},
		"xml": { "$ref": "#/definitions/xml" },
		"externalDocs": { "$ref": "#/definitions/externalDocs" },
		"example": {}
	},
	"additionalProperties": false
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
		validate31.errors = [{
			instancePath,
			schemaPath: "#/definitions/positiveInteger/type",
			keyword: "type",
			params: { type: "integer" }
		}];
		return false;
	}
	if (typeof data == "number") {
		if (data < 0 || isNaN(data)) {
			validate31.errors = [{
				instancePath,
				schemaPath: "#/definitions/positiveInteger/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}];
			return false;
		}
	}
	validate31.errors = vErrors;
	return true;
}
const schema9 = { "enum": [
	"array",
	"boolean",
	"integer",
	"null",
	"number",
	"object",
	"string"
] };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(data === "array" || data === "boolean" || data === "integer" || data === "null" || data === "number" || data === "object" || data === "string")) {
		const err0 = {
			instancePath,
			schemaPath: "#/definitions/simpleTypes/enum",
			keyword: "enum",
			params: { allowedValues: schema9.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (errors === _errs3) {
			if (Array.isArray(data)) {
				if (data.length < 1) {
					const err1 = {
						instancePath,
						schemaPath: "#/anyOf/1/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				} else {
					var valid2 = true;
					const len0 = data.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data0 = data[i0];
						const _errs5 = errors;
						if (!(data0 === "array" || data0 === "boolean" || data0 === "integer" || data0 === "null" || data0 === "number" || data0 === "object" || data0 === "string")) {
							const err2 = {
								instancePath: instancePath + "/" + i0,
								schemaPath: "#/definitions/simpleTypes/enum",
								keyword: "enum",
								params: { allowedValues: schema9.enum }
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						var valid2 = _errs5 === errors;
						if (!valid2) break;
					}
					if (valid2) {
						let i1 = data.length;
						let j0;
						if (i1 > 1) {
							outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
								const err3 = {
									instancePath,
									schemaPath: "#/anyOf/1/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									}
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
								break outer0;
							}
						}
					}
				}
			} else {
				const err4 = {
					instancePath,
					schemaPath: "#/anyOf/1/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
		validate35.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate35.errors = vErrors;
	return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "name" || key0 === "namespace" || key0 === "prefix" || key0 === "attribute" || key0 === "wrapped" || pattern0.test(key0))) {
			validate37.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				validate37.errors = [{
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
			if (data.namespace !== void 0) {
				if (typeof data.namespace !== "string") {
					validate37.errors = [{
						instancePath: instancePath + "/namespace",
						schemaPath: "#/properties/namespace/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.prefix !== void 0) {
					if (typeof data.prefix !== "string") {
						validate37.errors = [{
							instancePath: instancePath + "/prefix",
							schemaPath: "#/properties/prefix/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.attribute !== void 0) {
						if (typeof data.attribute !== "boolean") {
							validate37.errors = [{
								instancePath: instancePath + "/attribute",
								schemaPath: "#/properties/attribute/type",
								keyword: "type",
								params: { type: "boolean" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.wrapped !== void 0) {
							if (typeof data.wrapped !== "boolean") {
								validate37.errors = [{
									instancePath: instancePath + "/wrapped",
									schemaPath: "#/properties/wrapped/type",
									keyword: "type",
									params: { type: "boolean" }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							for (const key1 in data) if (pattern0.test(key1)) {}
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
	validate37.errors = vErrors;
	return true;
}
const wrapper0 = { validate: validate30 };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(func2.call(schema30.properties, key0) || pattern0.test(key0))) {
				validate30.errors = [{
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
						validate30.errors = [{
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
					if (data.format !== void 0) {
						const _errs4 = errors;
						if (typeof data.format !== "string") {
							validate30.errors = [{
								instancePath: instancePath + "/format",
								schemaPath: "#/properties/format/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs6 = errors;
							if (typeof data.title !== "string") {
								validate30.errors = [{
									instancePath: instancePath + "/title",
									schemaPath: "http://json-schema.org/draft-04/schema#/properties/title/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.description !== void 0) {
								const _errs9 = errors;
								if (typeof data.description !== "string") {
									validate30.errors = [{
										instancePath: instancePath + "/description",
										schemaPath: "http://json-schema.org/draft-04/schema#/properties/description/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.default !== void 0) var valid0 = errors === errors;
								else var valid0 = true;
								if (valid0) {
									if (data.multipleOf !== void 0) {
										let data5 = data.multipleOf;
										const _errs13 = errors;
										if (errors === errors) {
											if (typeof data5 == "number") {
												if (data5 <= 0 || isNaN(data5)) {
													validate30.errors = [{
														instancePath: instancePath + "/multipleOf",
														schemaPath: "http://json-schema.org/draft-04/schema#/properties/multipleOf/minimum",
														keyword: "minimum",
														params: {
															comparison: ">",
															limit: 0
														}
													}];
													return false;
												}
											} else {
												validate30.errors = [{
													instancePath: instancePath + "/multipleOf",
													schemaPath: "http://json-schema.org/draft-04/schema#/properties/multipleOf/type",
													keyword: "type",
													params: { type: "number" }
												}];
												return false;
											}
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.maximum !== void 0) {
											const _errs16 = errors;
											if (!(typeof data.maximum == "number")) {
												validate30.errors = [{
													instancePath: instancePath + "/maximum",
													schemaPath: "http://json-schema.org/draft-04/schema#/properties/maximum/type",
													keyword: "type",
													params: { type: "number" }
												}];
												return false;
											}
											var valid0 = _errs16 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.exclusiveMaximum !== void 0) {
												const _errs19 = errors;
												if (typeof data.exclusiveMaximum !== "boolean") {
													validate30.errors = [{
														instancePath: instancePath + "/exclusiveMaximum",
														schemaPath: "http://json-schema.org/draft-04/schema#/properties/exclusiveMaximum/type",
														keyword: "type",
														params: { type: "boolean" }
													}];
													return false;
												}
												var valid0 = _errs19 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.minimum !== void 0) {
													const _errs22 = errors;
													if (!(typeof data.minimum == "number")) {
														validate30.errors = [{
															instancePath: instancePath + "/minimum",
															schemaPath: "http://json-schema.org/draft-04/schema#/properties/minimum/type",
															keyword: "type",
															params: { type: "number" }
														}];
														return false;
													}
													var valid0 = _errs22 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.exclusiveMinimum !== void 0) {
														const _errs25 = errors;
														if (typeof data.exclusiveMinimum !== "boolean") {
															validate30.errors = [{
																instancePath: instancePath + "/exclusiveMinimum",
																schemaPath: "http://json-schema.org/draft-04/schema#/properties/exclusiveMinimum/type",
																keyword: "type",
																params: { type: "boolean" }
															}];
															return false;
														}
														var valid0 = _errs25 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.maxLength !== void 0) {
															let data10 = data.maxLength;
															const _errs28 = errors;
															const _errs29 = errors;
															if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
																validate30.errors = [{
																	instancePath: instancePath + "/maxLength",
																	schemaPath: "http://json-schema.org/draft-04/schema#/definitions/positiveInteger/type",
																	keyword: "type",
																	params: { type: "integer" }
																}];
																return false;
															}
															if (errors === _errs29) {
																if (typeof data10 == "number") {
																	if (data10 < 0 || isNaN(data10)) {
																		validate30.errors = [{
																			instancePath: instancePath + "/maxLength",
																			schemaPath: "http://json-schema.org/draft-04/schema#/definitions/positiveInteger/minimum",
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
															if (data.minLength !== void 0) {
																const _errs31 = errors;
																if (!validate31(data.minLength, {
																	instancePath: instancePath + "/minLength",
																	parentData: data,
																	parentDataProperty: "minLength",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs31 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.pattern !== void 0) {
																	const _errs32 = errors;
																	const _errs33 = errors;
																	if (errors === _errs33) {
																		if (errors === _errs33) {
																			if (!(typeof data.pattern === "string")) {
																				validate30.errors = [{
																					instancePath: instancePath + "/pattern",
																					schemaPath: "http://json-schema.org/draft-04/schema#/properties/pattern/type",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																		}
																	}
																	var valid0 = _errs32 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.maxItems !== void 0) {
																		let data13 = data.maxItems;
																		const _errs35 = errors;
																		const _errs36 = errors;
																		if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
																			validate30.errors = [{
																				instancePath: instancePath + "/maxItems",
																				schemaPath: "http://json-schema.org/draft-04/schema#/definitions/positiveInteger/type",
																				keyword: "type",
																				params: { type: "integer" }
																			}];
																			return false;
																		}
																		if (errors === _errs36) {
																			if (typeof data13 == "number") {
																				if (data13 < 0 || isNaN(data13)) {
																					validate30.errors = [{
																						instancePath: instancePath + "/maxItems",
																						schemaPath: "http://json-schema.org/draft-04/schema#/definitions/positiveInteger/minimum",
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
																		var valid0 = _errs35 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.minItems !== void 0) {
																			const _errs38 = errors;
																			if (!validate31(data.minItems, {
																				instancePath: instancePath + "/minItems",
																				parentData: data,
																				parentDataProperty: "minItems",
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs38 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.uniqueItems !== void 0) {
																				const _errs39 = errors;
																				if (typeof data.uniqueItems !== "boolean") {
																					validate30.errors = [{
																						instancePath: instancePath + "/uniqueItems",
																						schemaPath: "http://json-schema.org/draft-04/schema#/properties/uniqueItems/type",
																						keyword: "type",
																						params: { type: "boolean" }
																					}];
																					return false;
																				}
																				var valid0 = _errs39 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.maxProperties !== void 0) {
																					let data16 = data.maxProperties;
																					const _errs42 = errors;
																					const _errs43 = errors;
																					if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16))) {
																						validate30.errors = [{
																							instancePath: instancePath + "/maxProperties",
																							schemaPath: "http://json-schema.org/draft-04/schema#/definitions/positiveInteger/type",
																							keyword: "type",
																							params: { type: "integer" }
																						}];
																						return false;
																					}
																					if (errors === _errs43) {
																						if (typeof data16 == "number") {
																							if (data16 < 0 || isNaN(data16)) {
																								validate30.errors = [{
																									instancePath: instancePath + "/maxProperties",
																									schemaPath: "http://json-schema.org/draft-04/schema#/definitions/positiveInteger/minimum",
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
																					var valid0 = _errs42 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.minProperties !== void 0) {
																						const _errs45 = errors;
																						if (!validate31(data.minProperties, {
																							instancePath: instancePath + "/minProperties",
																							parentData: data,
																							parentDataProperty: "minProperties",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
																							errors = vErrors.length;
																						}
																						var valid0 = _errs45 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.required !== void 0) {
																							let data18 = data.required;
																							const _errs46 = errors;
																							if (errors === errors) {
																								if (Array.isArray(data18)) {
																									if (data18.length < 1) {
																										validate30.errors = [{
																											instancePath: instancePath + "/required",
																											schemaPath: "http://json-schema.org/draft-04/schema#/definitions/stringArray/minItems",
																											keyword: "minItems",
																											params: { limit: 1 }
																										}];
																										return false;
																									} else {
																										var valid15 = true;
																										const len0 = data18.length;
																										for (let i0 = 0; i0 < len0; i0++) {
																											const _errs49 = errors;
																											if (typeof data18[i0] !== "string") {
																												validate30.errors = [{
																													instancePath: instancePath + "/required/" + i0,
																													schemaPath: "http://json-schema.org/draft-04/schema#/definitions/stringArray/items/type",
																													keyword: "type",
																													params: { type: "string" }
																												}];
																												return false;
																											}
																											var valid15 = _errs49 === errors;
																											if (!valid15) break;
																										}
																										if (valid15) {
																											let i1 = data18.length;
																											let j0;
																											if (i1 > 1) {
																												const indices0 = {};
																												for (; i1--;) {
																													let item0 = data18[i1];
																													if (typeof item0 !== "string") continue;
																													if (typeof indices0[item0] == "number") {
																														j0 = indices0[item0];
																														validate30.errors = [{
																															instancePath: instancePath + "/required",
																															schemaPath: "http://json-schema.org/draft-04/schema#/definitions/stringArray/uniqueItems",
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
																									validate30.errors = [{
																										instancePath: instancePath + "/required",
																										schemaPath: "http://json-schema.org/draft-04/schema#/definitions/stringArray/type",
																										keyword: "type",
																										params: { type: "array" }
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs46 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.enum !== void 0) {
																								let data20 = data.enum;
																								const _errs51 = errors;
																								if (errors === errors) {
																									if (Array.isArray(data20)) {
																										if (data20.length < 1) {
																											validate30.errors = [{
																												instancePath: instancePath + "/enum",
																												schemaPath: "http://json-schema.org/draft-04/schema#/properties/enum/minItems",
																												keyword: "minItems",
																												params: { limit: 1 }
																											}];
																											return false;
																										} else {
																											let i2 = data20.length;
																											let j1;
																											if (i2 > 1) {
																												outer0: for (; i2--;) for (j1 = i2; j1--;) if (func0(data20[i2], data20[j1])) {
																													validate30.errors = [{
																														instancePath: instancePath + "/enum",
																														schemaPath: "http://json-schema.org/draft-04/schema#/properties/enum/uniqueItems",
																														keyword: "uniqueItems",
																														params: {
																															i: i2,
																															j: j1
																														}
																													}];
																													return false;
																												}
																											}
																										}
																									} else {
																										validate30.errors = [{
																											instancePath: instancePath + "/enum",
																											schemaPath: "http://json-schema.org/draft-04/schema#/properties/enum/type",
																											keyword: "type",
																											params: { type: "array" }
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs51 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.additionalProperties !== void 0) {
																									let data21 = data.additionalProperties;
																									const _errs54 = errors;
																									const _errs55 = errors;
																									let valid19 = false;
																									const _errs56 = errors;
																									if (!wrapper0.validate(data21, {
																										instancePath: instancePath + "/additionalProperties",
																										parentData: data,
																										parentDataProperty: "additionalProperties",
																										rootData
																									})) {
																										vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																										errors = vErrors.length;
																									}
																									var _valid0 = _errs56 === errors;
																									valid19 = valid19 || _valid0;
																									if (!valid19) {
																										const _errs57 = errors;
																										if (typeof data21 !== "boolean") {
																											const err0 = {
																												instancePath: instancePath + "/additionalProperties",
																												schemaPath: "#/properties/additionalProperties/anyOf/1/type",
																												keyword: "type",
																												params: { type: "boolean" }
																											};
																											if (vErrors === null) vErrors = [err0];
																											else vErrors.push(err0);
																											errors++;
																										}
																										var _valid0 = _errs57 === errors;
																										valid19 = valid19 || _valid0;
																									}
																									if (!valid19) {
																										const err1 = {
																											instancePath: instancePath + "/additionalProperties",
																											schemaPath: "#/properties/additionalProperties/anyOf",
																											keyword: "anyOf",
																											params: {}
																										};
																										if (vErrors === null) vErrors = [err1];
																										else vErrors.push(err1);
																										errors++;
																										validate30.errors = vErrors;
																										return false;
																									} else {
																										errors = _errs55;
																										if (vErrors !== null) {
																											if (_errs55) vErrors.length = _errs55;
																											else vErrors = null;
																										}
																									}
																									var valid0 = _errs54 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.type !== void 0) {
																										const _errs59 = errors;
																										if (!validate35(data.type, {
																											instancePath: instancePath + "/type",
																											parentData: data,
																											parentDataProperty: "type",
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
																											errors = vErrors.length;
																										}
																										var valid0 = _errs59 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.items !== void 0) {
																											let data23 = data.items;
																											const _errs60 = errors;
																											const _errs61 = errors;
																											let valid20 = false;
																											const _errs62 = errors;
																											if (!wrapper0.validate(data23, {
																												instancePath: instancePath + "/items",
																												parentData: data,
																												parentDataProperty: "items",
																												rootData
																											})) {
																												vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																												errors = vErrors.length;
																											}
																											var _valid1 = _errs62 === errors;
																											valid20 = valid20 || _valid1;
																											if (!valid20) {
																												const _errs63 = errors;
																												if (errors === _errs63) {
																													if (Array.isArray(data23)) {
																														if (data23.length < 1) {
																															const err2 = {
																																instancePath: instancePath + "/items",
																																schemaPath: "#/properties/items/anyOf/1/minItems",
																																keyword: "minItems",
																																params: { limit: 1 }
																															};
																															if (vErrors === null) vErrors = [err2];
																															else vErrors.push(err2);
																															errors++;
																														} else {
																															const len1 = data23.length;
																															for (let i3 = 0; i3 < len1; i3++) {
																																const _errs65 = errors;
																																if (!wrapper0.validate(data23[i3], {
																																	instancePath: instancePath + "/items/" + i3,
																																	parentData: data23,
																																	parentDataProperty: i3,
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																																	errors = vErrors.length;
																																}
																																if (!(_errs65 === errors)) break;
																															}
																														}
																													} else {
																														const err3 = {
																															instancePath: instancePath + "/items",
																															schemaPath: "#/properties/items/anyOf/1/type",
																															keyword: "type",
																															params: { type: "array" }
																														};
																														if (vErrors === null) vErrors = [err3];
																														else vErrors.push(err3);
																														errors++;
																													}
																												}
																												var _valid1 = _errs63 === errors;
																												valid20 = valid20 || _valid1;
																											}
																											if (!valid20) {
																												const err4 = {
																													instancePath: instancePath + "/items",
																													schemaPath: "#/properties/items/anyOf",
																													keyword: "anyOf",
																													params: {}
																												};
																												if (vErrors === null) vErrors = [err4];
																												else vErrors.push(err4);
																												errors++;
																												validate30.errors = vErrors;
																												return false;
																											} else {
																												errors = _errs61;
																												if (vErrors !== null) {
																													if (_errs61) vErrors.length = _errs61;
																													else vErrors = null;
																												}
																											}
																											var valid0 = _errs60 === errors;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.allOf !== void 0) {
																												let data25 = data.allOf;
																												const _errs66 = errors;
																												if (errors === _errs66) {
																													if (Array.isArray(data25)) {
																														if (data25.length < 1) {
																															validate30.errors = [{
																																instancePath: instancePath + "/allOf",
																																schemaPath: "#/properties/allOf/minItems",
																																keyword: "minItems",
																																params: { limit: 1 }
																															}];
																															return false;
																														} else {
																															const len2 = data25.length;
																															for (let i4 = 0; i4 < len2; i4++) {
																																const _errs68 = errors;
																																if (!wrapper0.validate(data25[i4], {
																																	instancePath: instancePath + "/allOf/" + i4,
																																	parentData: data25,
																																	parentDataProperty: i4,
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																																	errors = vErrors.length;
																																}
																																if (!(_errs68 === errors)) break;
																															}
																														}
																													} else {
																														validate30.errors = [{
																															instancePath: instancePath + "/allOf",
																															schemaPath: "#/properties/allOf/type",
																															keyword: "type",
																															params: { type: "array" }
																														}];
																														return false;
																													}
																												}
																												var valid0 = _errs66 === errors;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.properties !== void 0) {
																													let data27 = data.properties;
																													const _errs69 = errors;
																													if (errors === _errs69) {
																														if (data27 && typeof data27 == "object" && !Array.isArray(data27)) for (const key1 in data27) {
																															const _errs72 = errors;
																															if (!wrapper0.validate(data27[key1], {
																																instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																																parentData: data27,
																																parentDataProperty: key1,
																																rootData
																															})) {
																																vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																																errors = vErrors.length;
																															}
																															if (!(_errs72 === errors)) break;
																														}
																														else {
																															validate30.errors = [{
																																instancePath: instancePath + "/properties",
																																schemaPath: "#/properties/properties/type",
																																keyword: "type",
																																params: { type: "object" }
																															}];
																															return false;
																														}
																													}
																													var valid0 = _errs69 === errors;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.discriminator !== void 0) {
																														const _errs73 = errors;
																														if (typeof data.discriminator !== "string") {
																															validate30.errors = [{
																																instancePath: instancePath + "/discriminator",
																																schemaPath: "#/properties/discriminator/type",
																																keyword: "type",
																																params: { type: "string" }
																															}];
																															return false;
																														}
																														var valid0 = _errs73 === errors;
																													} else var valid0 = true;
																													if (valid0) {
																														if (data.readOnly !== void 0) {
																															const _errs75 = errors;
																															if (typeof data.readOnly !== "boolean") {
																																validate30.errors = [{
																																	instancePath: instancePath + "/readOnly",
																																	schemaPath: "#/properties/readOnly/type",
																																	keyword: "type",
																																	params: { type: "boolean" }
																																}];
																																return false;
																															}
																															var valid0 = _errs75 === errors;
																														} else var valid0 = true;
																														if (valid0) {
																															if (data.xml !== void 0) {
																																const _errs77 = errors;
																																if (!validate37(data.xml, {
																																	instancePath: instancePath + "/xml",
																																	parentData: data,
																																	parentDataProperty: "xml",
																																	rootData
																																})) {
																																	vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
																																	errors = vErrors.length;
																																}
																																var valid0 = _errs77 === errors;
																															} else var valid0 = true;
																															if (valid0) {
																																if (data.externalDocs !== void 0) {
																																	const _errs78 = errors;
																																	if (!validate23(data.externalDocs, {
																																		instancePath: instancePath + "/externalDocs",
																																		parentData: data,
																																		parentDataProperty: "externalDocs",
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
																																		errors = vErrors.length;
																																	}
																																	var valid0 = _errs78 === errors;
																																} else var valid0 = true;
																																if (valid0) {
																																	for (const key2 in data) if (pattern0.test(key2)) {
																																		if (!(errors === errors)) break;
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
			validate30.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate30.errors = vErrors;
	return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.in === void 0 && (missing0 = "in") || data.schema === void 0 && (missing0 = "schema")) {
				validate29.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "description" || key0 === "name" || key0 === "in" || key0 === "required" || key0 === "schema" || pattern0.test(key0))) {
					validate29.errors = [{
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
							validate29.errors = [{
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
						if (data.name !== void 0) {
							const _errs4 = errors;
							if (typeof data.name !== "string") {
								validate29.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.in !== void 0) {
								let data2 = data.in;
								const _errs6 = errors;
								if (typeof data2 !== "string") {
									validate29.errors = [{
										instancePath: instancePath + "/in",
										schemaPath: "#/properties/in/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								if (!(data2 === "body")) {
									validate29.errors = [{
										instancePath: instancePath + "/in",
										schemaPath: "#/properties/in/enum",
										keyword: "enum",
										params: { allowedValues: schema29.properties.in.enum }
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.required !== void 0) {
									const _errs8 = errors;
									if (typeof data.required !== "boolean") {
										validate29.errors = [{
											instancePath: instancePath + "/required",
											schemaPath: "#/properties/required/type",
											keyword: "type",
											params: { type: "boolean" }
										}];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.schema !== void 0) {
										const _errs10 = errors;
										if (!validate30(data.schema, {
											instancePath: instancePath + "/schema",
											parentData: data,
											parentDataProperty: "schema",
											rootData
										})) {
											vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										for (const key1 in data) if (pattern0.test(key1)) {
											if (!(errors === errors)) break;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate29.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate29.errors = vErrors;
	return errors === 0;
}
const schema56 = {
	"additionalProperties": false,
	"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
	"properties": {
		"required": {
			"type": "boolean",
			"description": "Determines whether or not this parameter is required or optional.",
			"default": false
		},
		"in": {
			"type": "string",
			"description": "Determines the location of the parameter.",
			"enum": ["header"]
		},
		"description": {
			"type": "string",
			"description": "A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."
		},
		"name": {
			"type": "string",
			"description": "The name of the parameter."
		},
		"type": {
			"type": "string",
			"enum": [
				"string",
				"number",
				"boolean",
				"integer",
				"array"
			]
		},
		"format": { "type": "string" },
		"items": { "$ref": "#/definitions/primitivesItems" },
		"collectionFormat": { "$ref": "#/definitions/collectionFormat" },
		"default": { "$ref": "#/definitions/default" },
		"maximum": { "$ref": "#/definitions/maximum" },
		"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
		"minimum": { "$ref": "#/definitions/minimum" },
		"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
		"maxLength": { "$ref": "#/definitions/maxLength" },
		"minLength": { "$ref": "#/definitions/minLength" },
		"pattern": { "$ref": "#/definitions/pattern" },
		"maxItems": { "$ref": "#/definitions/maxItems" },
		"minItems": { "$ref": "#/definitions/minItems" },
		"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
		"enum": { "$ref": "#/definitions/enum" },
		"multipleOf": { "$ref": "#/definitions/multipleOf" }
	}
};
const schema58 = {
	"type": "string",
	"enum": [
		"csv",
		"ssv",
		"tsv",
		"pipes"
	],
	"default": "csv"
};
const schema57 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"type": {
			"type": "string",
			"enum": [
				"string",
				"number",
				"integer",
				"boolean",
				"array"
			]
		},
		"format": { "type": "string" },
		"items": { "$ref": "#/definitions/primitivesItems" },
		"collectionFormat": { "$ref": "#/definitions/collectionFormat" },
		"default": { "$ref": "#/definitions/default" },
		"maximum": { "$ref": "#/definitions/maximum" },
		"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
		"minimum": { "$ref": "#/definitions/minimum" },
		"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
		"maxLength": { "$ref": "#/definitions/maxLength" },
		"minLength": { "$ref": "#/definitions/minLength" },
		"pattern": { "$ref": "#/definitions/pattern" },
		"maxItems": { "$ref": "#/definitions/maxItems" },
		"minItems": { "$ref": "#/definitions/minItems" },
		"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
		"enum": { "$ref": "#/definitions/enum" },
		"multipleOf": { "$ref": "#/definitions/multipleOf" }
	},
	"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
};
const wrapper5 = { validate: validate44 };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
		validate45.errors = [{
			instancePath,
			schemaPath: "#/definitions/positiveInteger/type",
			keyword: "type",
			params: { type: "integer" }
		}];
		return false;
	}
	if (typeof data == "number") {
		if (data < 0 || isNaN(data)) {
			validate45.errors = [{
				instancePath,
				schemaPath: "#/definitions/positiveInteger/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}];
			return false;
		}
	}
	validate45.errors = vErrors;
	return true;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
		validate47.errors = [{
			instancePath,
			schemaPath: "#/definitions/positiveInteger/type",
			keyword: "type",
			params: { type: "integer" }
		}];
		return false;
	}
	if (typeof data == "number") {
		if (data < 0 || isNaN(data)) {
			validate47.errors = [{
				instancePath,
				schemaPath: "#/definitions/positiveInteger/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}];
			return false;
		}
	}
	validate47.errors = vErrors;
	return true;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(func2.call(schema57.properties, key0) || pattern0.test(key0))) {
				validate44.errors = [{
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
						validate44.errors = [{
							instancePath: instancePath + "/type",
							schemaPath: "#/properties/type/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					if (!(data0 === "string" || data0 === "number" || data0 === "integer" || data0 === "boolean" || data0 === "array")) {
						validate44.errors = [{
							instancePath: instancePath + "/type",
							schemaPath: "#/properties/type/enum",
							keyword: "enum",
							params: { allowedValues: schema57.properties.type.enum }
						}];
						return false;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.format !== void 0) {
						const _errs4 = errors;
						if (typeof data.format !== "string") {
							validate44.errors = [{
								instancePath: instancePath + "/format",
								schemaPath: "#/properties/format/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.items !== void 0) {
							const _errs6 = errors;
							if (!wrapper5.validate(data.items, {
								instancePath: instancePath + "/items",
								parentData: data,
								parentDataProperty: "items",
								rootData
							})) {
								vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.collectionFormat !== void 0) {
								let data3 = data.collectionFormat;
								const _errs7 = errors;
								if (typeof data3 !== "string") {
									validate44.errors = [{
										instancePath: instancePath + "/collectionFormat",
										schemaPath: "#/definitions/collectionFormat/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								if (!(data3 === "csv" || data3 === "ssv" || data3 === "tsv" || data3 === "pipes")) {
									validate44.errors = [{
										instancePath: instancePath + "/collectionFormat",
										schemaPath: "#/definitions/collectionFormat/enum",
										keyword: "enum",
										params: { allowedValues: schema58.enum }
									}];
									return false;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.default !== void 0) var valid0 = errors === errors;
								else var valid0 = true;
								if (valid0) {
									if (data.maximum !== void 0) {
										const _errs11 = errors;
										if (!(typeof data.maximum == "number")) {
											validate44.errors = [{
												instancePath: instancePath + "/maximum",
												schemaPath: "#/definitions/maximum/type",
												keyword: "type",
												params: { type: "number" }
											}];
											return false;
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.exclusiveMaximum !== void 0) {
											const _errs14 = errors;
											if (typeof data.exclusiveMaximum !== "boolean") {
												validate44.errors = [{
													instancePath: instancePath + "/exclusiveMaximum",
													schemaPath: "#/definitions/exclusiveMaximum/type",
													keyword: "type",
													params: { type: "boolean" }
												}];
												return false;
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.minimum !== void 0) {
												const _errs17 = errors;
												if (!(typeof data.minimum == "number")) {
													validate44.errors = [{
														instancePath: instancePath + "/minimum",
														schemaPath: "#/definitions/minimum/type",
														keyword: "type",
														params: { type: "number" }
													}];
													return false;
												}
												var valid0 = _errs17 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.exclusiveMinimum !== void 0) {
													const _errs20 = errors;
													if (typeof data.exclusiveMinimum !== "boolean") {
														validate44.errors = [{
															instancePath: instancePath + "/exclusiveMinimum",
															schemaPath: "#/definitions/exclusiveMinimum/type",
															keyword: "type",
															params: { type: "boolean" }
														}];
														return false;
													}
													var valid0 = _errs20 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.maxLength !== void 0) {
														let data9 = data.maxLength;
														const _errs23 = errors;
														const _errs24 = errors;
														if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
															validate44.errors = [{
																instancePath: instancePath + "/maxLength",
																schemaPath: "#/definitions/maxLength/type",
																keyword: "type",
																params: { type: "integer" }
															}];
															return false;
														}
														if (errors === _errs24) {
															if (typeof data9 == "number") {
																if (data9 < 0 || isNaN(data9)) {
																	validate44.errors = [{
																		instancePath: instancePath + "/maxLength",
																		schemaPath: "#/definitions/maxLength/minimum",
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
														var valid0 = _errs23 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.minLength !== void 0) {
															const _errs26 = errors;
															if (!validate45(data.minLength, {
																instancePath: instancePath + "/minLength",
																parentData: data,
																parentDataProperty: "minLength",
																rootData
															})) {
																vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs26 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.pattern !== void 0) {
																const _errs27 = errors;
																const _errs28 = errors;
																if (errors === _errs28) {
																	if (errors === _errs28) {
																		if (!(typeof data.pattern === "string")) {
																			validate44.errors = [{
																				instancePath: instancePath + "/pattern",
																				schemaPath: "#/definitions/pattern/type",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																	}
																}
																var valid0 = _errs27 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.maxItems !== void 0) {
																	let data12 = data.maxItems;
																	const _errs30 = errors;
																	const _errs31 = errors;
																	if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
																		validate44.errors = [{
																			instancePath: instancePath + "/maxItems",
																			schemaPath: "#/definitions/maxItems/type",
																			keyword: "type",
																			params: { type: "integer" }
																		}];
																		return false;
																	}
																	if (errors === _errs31) {
																		if (typeof data12 == "number") {
																			if (data12 < 0 || isNaN(data12)) {
																				validate44.errors = [{
																					instancePath: instancePath + "/maxItems",
																					schemaPath: "#/definitions/maxItems/minimum",
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
																	var valid0 = _errs30 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.minItems !== void 0) {
																		const _errs33 = errors;
																		if (!validate47(data.minItems, {
																			instancePath: instancePath + "/minItems",
																			parentData: data,
																			parentDataProperty: "minItems",
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
																			errors = vErrors.length;
																		}
																		var valid0 = _errs33 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.uniqueItems !== void 0) {
																			const _errs34 = errors;
																			if (typeof data.uniqueItems !== "boolean") {
																				validate44.errors = [{
																					instancePath: instancePath + "/uniqueItems",
																					schemaPath: "#/definitions/uniqueItems/type",
																					keyword: "type",
																					params: { type: "boolean" }
																				}];
																				return false;
																			}
																			var valid0 = _errs34 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.enum !== void 0) {
																				let data15 = data.enum;
																				const _errs37 = errors;
																				if (errors === errors) {
																					if (Array.isArray(data15)) {
																						if (data15.length < 1) {
																							validate44.errors = [{
																								instancePath: instancePath + "/enum",
																								schemaPath: "#/definitions/enum/minItems",
																								keyword: "minItems",
																								params: { limit: 1 }
																							}];
																							return false;
																						} else {
																							let i0 = data15.length;
																							let j0;
																							if (i0 > 1) {
																								outer0: for (; i0--;) for (j0 = i0; j0--;) if (func0(data15[i0], data15[j0])) {
																									validate44.errors = [{
																										instancePath: instancePath + "/enum",
																										schemaPath: "#/definitions/enum/uniqueItems",
																										keyword: "uniqueItems",
																										params: {
																											i: i0,
																											j: j0
																										}
																									}];
																									return false;
																								}
																							}
																						}
																					} else {
																						validate44.errors = [{
																							instancePath: instancePath + "/enum",
																							schemaPath: "#/definitions/enum/type",
																							keyword: "type",
																							params: { type: "array" }
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs37 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.multipleOf !== void 0) {
																					let data16 = data.multipleOf;
																					const _errs40 = errors;
																					if (errors === errors) {
																						if (typeof data16 == "number") {
																							if (data16 <= 0 || isNaN(data16)) {
																								validate44.errors = [{
																									instancePath: instancePath + "/multipleOf",
																									schemaPath: "#/definitions/multipleOf/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">",
																										limit: 0
																									}
																								}];
																								return false;
																							}
																						} else {
																							validate44.errors = [{
																								instancePath: instancePath + "/multipleOf",
																								schemaPath: "#/definitions/multipleOf/type",
																								keyword: "type",
																								params: { type: "number" }
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs40 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					for (const key1 in data) if (pattern0.test(key1)) {
																						if (!(errors === errors)) break;
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
			validate44.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate44.errors = vErrors;
	return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		const _errs0 = errors;
		for (const key0 in data) if (!(func2.call(schema56.properties, key0) || pattern0.test(key0))) {
			validate43.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (_errs0 === errors) {
			if (data.required !== void 0) {
				const _errs1 = errors;
				if (typeof data.required !== "boolean") {
					validate43.errors = [{
						instancePath: instancePath + "/required",
						schemaPath: "#/properties/required/type",
						keyword: "type",
						params: { type: "boolean" }
					}];
					return false;
				}
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.in !== void 0) {
					let data1 = data.in;
					const _errs3 = errors;
					if (typeof data1 !== "string") {
						validate43.errors = [{
							instancePath: instancePath + "/in",
							schemaPath: "#/properties/in/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					if (!(data1 === "header")) {
						validate43.errors = [{
							instancePath: instancePath + "/in",
							schemaPath: "#/properties/in/enum",
							keyword: "enum",
							params: { allowedValues: schema56.properties.in.enum }
						}];
						return false;
					}
					var valid0 = _errs3 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.description !== void 0) {
						const _errs5 = errors;
						if (typeof data.description !== "string") {
							validate43.errors = [{
								instancePath: instancePath + "/description",
								schemaPath: "#/properties/description/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							const _errs7 = errors;
							if (typeof data.name !== "string") {
								validate43.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.type !== void 0) {
								let data4 = data.type;
								const _errs9 = errors;
								if (typeof data4 !== "string") {
									validate43.errors = [{
										instancePath: instancePath + "/type",
										schemaPath: "#/properties/type/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								if (!(data4 === "string" || data4 === "number" || data4 === "boolean" || data4 === "integer" || data4 === "array")) {
									validate43.errors = [{
										instancePath: instancePath + "/type",
										schemaPath: "#/properties/type/enum",
										keyword: "enum",
										params: { allowedValues: schema56.properties.type.enum }
									}];
									return false;
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.format !== void 0) {
									const _errs11 = errors;
									if (typeof data.format !== "string") {
										validate43.errors = [{
											instancePath: instancePath + "/format",
											schemaPath: "#/properties/format/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.items !== void 0) {
										const _errs13 = errors;
										if (!validate44(data.items, {
											instancePath: instancePath + "/items",
											parentData: data,
											parentDataProperty: "items",
											rootData
										})) {
											vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.collectionFormat !== void 0) {
											let data7 = data.collectionFormat;
											const _errs14 = errors;
											if (typeof data7 !== "string") {
												validate43.errors = [{
													instancePath: instancePath + "/collectionFormat",
													schemaPath: "#/definitions/collectionFormat/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											if (!(data7 === "csv" || data7 === "ssv" || data7 === "tsv" || data7 === "pipes")) {
												validate43.errors = [{
													instancePath: instancePath + "/collectionFormat",
													schemaPath: "#/definitions/collectionFormat/enum",
													keyword: "enum",
													params: { allowedValues: schema58.enum }
												}];
												return false;
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.default !== void 0) var valid0 = errors === errors;
											else var valid0 = true;
											if (valid0) {
												if (data.maximum !== void 0) {
													const _errs18 = errors;
													if (!(typeof data.maximum == "number")) {
														validate43.errors = [{
															instancePath: instancePath + "/maximum",
															schemaPath: "#/definitions/maximum/type",
															keyword: "type",
															params: { type: "number" }
														}];
														return false;
													}
													var valid0 = _errs18 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.exclusiveMaximum !== void 0) {
														const _errs21 = errors;
														if (typeof data.exclusiveMaximum !== "boolean") {
															validate43.errors = [{
																instancePath: instancePath + "/exclusiveMaximum",
																schemaPath: "#/definitions/exclusiveMaximum/type",
																keyword: "type",
																params: { type: "boolean" }
															}];
															return false;
														}
														var valid0 = _errs21 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.minimum !== void 0) {
															const _errs24 = errors;
															if (!(typeof data.minimum == "number")) {
																validate43.errors = [{
																	instancePath: instancePath + "/minimum",
																	schemaPath: "#/definitions/minimum/type",
																	keyword: "type",
																	params: { type: "number" }
																}];
																return false;
															}
															var valid0 = _errs24 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.exclusiveMinimum !== void 0) {
																const _errs27 = errors;
																if (typeof data.exclusiveMinimum !== "boolean") {
																	validate43.errors = [{
																		instancePath: instancePath + "/exclusiveMinimum",
																		schemaPath: "#/definitions/exclusiveMinimum/type",
																		keyword: "type",
																		params: { type: "boolean" }
																	}];
																	return false;
																}
																var valid0 = _errs27 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.maxLength !== void 0) {
																	let data13 = data.maxLength;
																	const _errs30 = errors;
																	const _errs31 = errors;
																	if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
																		validate43.errors = [{
																			instancePath: instancePath + "/maxLength",
																			schemaPath: "#/definitions/maxLength/type",
																			keyword: "type",
																			params: { type: "integer" }
																		}];
																		return false;
																	}
																	if (errors === _errs31) {
																		if (typeof data13 == "number") {
																			if (data13 < 0 || isNaN(data13)) {
																				validate43.errors = [{
																					instancePath: instancePath + "/maxLength",
																					schemaPath: "#/definitions/maxLength/minimum",
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
																	var valid0 = _errs30 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.minLength !== void 0) {
																		const _errs33 = errors;
																		if (!validate45(data.minLength, {
																			instancePath: instancePath + "/minLength",
																			parentData: data,
																			parentDataProperty: "minLength",
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
																			errors = vErrors.length;
																		}
																		var valid0 = _errs33 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.pattern !== void 0) {
																			const _errs34 = errors;
																			const _errs35 = errors;
																			if (errors === _errs35) {
																				if (errors === _errs35) {
																					if (!(typeof data.pattern === "string")) {
																						validate43.errors = [{
																							instancePath: instancePath + "/pattern",
																							schemaPath: "#/definitions/pattern/type",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																				}
																			}
																			var valid0 = _errs34 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.maxItems !== void 0) {
																				let data16 = data.maxItems;
																				const _errs37 = errors;
																				const _errs38 = errors;
																				if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16))) {
																					validate43.errors = [{
																						instancePath: instancePath + "/maxItems",
																						schemaPath: "#/definitions/maxItems/type",
																						keyword: "type",
																						params: { type: "integer" }
																					}];
																					return false;
																				}
																				if (errors === _errs38) {
																					if (typeof data16 == "number") {
																						if (data16 < 0 || isNaN(data16)) {
																							validate43.errors = [{
																								instancePath: instancePath + "/maxItems",
																								schemaPath: "#/definitions/maxItems/minimum",
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
																				var valid0 = _errs37 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.minItems !== void 0) {
																					const _errs40 = errors;
																					if (!validate47(data.minItems, {
																						instancePath: instancePath + "/minItems",
																						parentData: data,
																						parentDataProperty: "minItems",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
																						errors = vErrors.length;
																					}
																					var valid0 = _errs40 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.uniqueItems !== void 0) {
																						const _errs41 = errors;
																						if (typeof data.uniqueItems !== "boolean") {
																							validate43.errors = [{
																								instancePath: instancePath + "/uniqueItems",
																								schemaPath: "#/definitions/uniqueItems/type",
																								keyword: "type",
																								params: { type: "boolean" }
																							}];
																							return false;
																						}
																						var valid0 = _errs41 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.enum !== void 0) {
																							let data19 = data.enum;
																							const _errs44 = errors;
																							if (errors === errors) {
																								if (Array.isArray(data19)) {
																									if (data19.length < 1) {
																										validate43.errors = [{
																											instancePath: instancePath + "/enum",
																											schemaPath: "#/definitions/enum/minItems",
																											keyword: "minItems",
																											params: { limit: 1 }
																										}];
																										return false;
																									} else {
																										let i0 = data19.length;
																										let j0;
																										if (i0 > 1) {
																											outer0: for (; i0--;) for (j0 = i0; j0--;) if (func0(data19[i0], data19[j0])) {
																												validate43.errors = [{
																													instancePath: instancePath + "/enum",
																													schemaPath: "#/definitions/enum/uniqueItems",
																													keyword: "uniqueItems",
																													params: {
																														i: i0,
																														j: j0
																													}
																												}];
																												return false;
																											}
																										}
																									}
																								} else {
																									validate43.errors = [{
																										instancePath: instancePath + "/enum",
																										schemaPath: "#/definitions/enum/type",
																										keyword: "type",
																										params: { type: "array" }
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs44 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.multipleOf !== void 0) {
																								let data20 = data.multipleOf;
																								const _errs47 = errors;
																								if (errors === errors) {
																									if (typeof data20 == "number") {
																										if (data20 <= 0 || isNaN(data20)) {
																											validate43.errors = [{
																												instancePath: instancePath + "/multipleOf",
																												schemaPath: "#/definitions/multipleOf/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">",
																													limit: 0
																												}
																											}];
																											return false;
																										}
																									} else {
																										validate43.errors = [{
																											instancePath: instancePath + "/multipleOf",
																											schemaPath: "#/definitions/multipleOf/type",
																											keyword: "type",
																											params: { type: "number" }
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs47 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								for (const key1 in data) if (pattern0.test(key1)) {
																									if (!(errors === errors)) break;
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
	validate43.errors = vErrors;
	return errors === 0;
}
const schema88 = {
	"additionalProperties": false,
	"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
	"properties": {
		"required": {
			"type": "boolean",
			"description": "Determines whether or not this parameter is required or optional.",
			"default": false
		},
		"in": {
			"type": "string",
			"description": "Determines the location of the parameter.",
			"enum": ["formData"]
		},
		"description": {
			"type": "string",
			"description": "A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."
		},
		"name": {
			"type": "string",
			"description": "The name of the parameter."
		},
		"allowEmptyValue": {
			"type": "boolean",
			"default": false,
			"description": "allows sending a parameter by name only or with an empty value."
		},
		"type": {
			"type": "string",
			"enum": [
				"string",
				"number",
				"boolean",
				"integer",
				"array",
				"file"
			]
		},
		"format": { "type": "string" },
		"items": { "$ref": "#/definitions/primitivesItems" },
		"collectionFormat": { "$ref": "#/definitions/collectionFormatWithMulti" },
		"default": { "$ref": "#/definitions/default" },
		"maximum": { "$ref": "#/definitions/maximum" },
		"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
		"minimum": { "$ref": "#/definitions/minimum" },
		"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
		"maxLength": { "$ref": "#/definitions/maxLength" },
		"minLength": { "$ref": "#/definitions/minLength" },
		"pattern": { "$ref": "#/definitions/pattern" },
		"maxItems": { "$ref": "#/definitions/maxItems" },
		"minItems": { "$ref": "#/definitions/minItems" },
		"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
		"enum": { "$ref": "#/definitions/enum" },
		"multipleOf": { "$ref": "#/definitions/multipleOf" }
	}
};
const schema89 = {
	"type": "string",
	"enum": [
		"csv",
		"ssv",
		"tsv",
		"pipes",
		"multi"
	],
	"default": "csv"
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		const _errs0 = errors;
		for (const key0 in data) if (!(func2.call(schema88.properties, key0) || pattern0.test(key0))) {
			validate53.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (_errs0 === errors) {
			if (data.required !== void 0) {
				const _errs1 = errors;
				if (typeof data.required !== "boolean") {
					validate53.errors = [{
						instancePath: instancePath + "/required",
						schemaPath: "#/properties/required/type",
						keyword: "type",
						params: { type: "boolean" }
					}];
					return false;
				}
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.in !== void 0) {
					let data1 = data.in;
					const _errs3 = errors;
					if (typeof data1 !== "string") {
						validate53.errors = [{
							instancePath: instancePath + "/in",
							schemaPath: "#/properties/in/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					if (!(data1 === "formData")) {
						validate53.errors = [{
							instancePath: instancePath + "/in",
							schemaPath: "#/properties/in/enum",
							keyword: "enum",
							params: { allowedValues: schema88.properties.in.enum }
						}];
						return false;
					}
					var valid0 = _errs3 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.description !== void 0) {
						const _errs5 = errors;
						if (typeof data.description !== "string") {
							validate53.errors = [{
								instancePath: instancePath + "/description",
								schemaPath: "#/properties/description/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							const _errs7 = errors;
							if (typeof data.name !== "string") {
								validate53.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.allowEmptyValue !== void 0) {
								const _errs9 = errors;
								if (typeof data.allowEmptyValue !== "boolean") {
									validate53.errors = [{
										instancePath: instancePath + "/allowEmptyValue",
										schemaPath: "#/properties/allowEmptyValue/type",
										keyword: "type",
										params: { type: "boolean" }
									}];
									return false;
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.type !== void 0) {
									let data5 = data.type;
									const _errs11 = errors;
									if (typeof data5 !== "string") {
										validate53.errors = [{
											instancePath: instancePath + "/type",
											schemaPath: "#/properties/type/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									if (!(data5 === "string" || data5 === "number" || data5 === "boolean" || data5 === "integer" || data5 === "array" || data5 === "file")) {
										validate53.errors = [{
											instancePath: instancePath + "/type",
											schemaPath: "#/properties/type/enum",
											keyword: "enum",
											params: { allowedValues: schema88.properties.type.enum }
										}];
										return false;
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.format !== void 0) {
										const _errs13 = errors;
										if (typeof data.format !== "string") {
											validate53.errors = [{
												instancePath: instancePath + "/format",
												schemaPath: "#/properties/format/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.items !== void 0) {
											const _errs15 = errors;
											if (!validate44(data.items, {
												instancePath: instancePath + "/items",
												parentData: data,
												parentDataProperty: "items",
												rootData
											})) {
												vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs15 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.collectionFormat !== void 0) {
												let data8 = data.collectionFormat;
												const _errs16 = errors;
												if (typeof data8 !== "string") {
													validate53.errors = [{
														instancePath: instancePath + "/collectionFormat",
														schemaPath: "#/definitions/collectionFormatWithMulti/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												if (!(data8 === "csv" || data8 === "ssv" || data8 === "tsv" || data8 === "pipes" || data8 === "multi")) {
													validate53.errors = [{
														instancePath: instancePath + "/collectionFormat",
														schemaPath: "#/definitions/collectionFormatWithMulti/enum",
														keyword: "enum",
														params: { allowedValues: schema89.enum }
													}];
													return false;
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.default !== void 0) var valid0 = errors === errors;
												else var valid0 = true;
												if (valid0) {
													if (data.maximum !== void 0) {
														const _errs20 = errors;
														if (!(typeof data.maximum == "number")) {
															validate53.errors = [{
																instancePath: instancePath + "/maximum",
																schemaPath: "#/definitions/maximum/type",
																keyword: "type",
																params: { type: "number" }
															}];
															return false;
														}
														var valid0 = _errs20 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.exclusiveMaximum !== void 0) {
															const _errs23 = errors;
															if (typeof data.exclusiveMaximum !== "boolean") {
																validate53.errors = [{
																	instancePath: instancePath + "/exclusiveMaximum",
																	schemaPath: "#/definitions/exclusiveMaximum/type",
																	keyword: "type",
																	params: { type: "boolean" }
																}];
																return false;
															}
															var valid0 = _errs23 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.minimum !== void 0) {
																const _errs26 = errors;
																if (!(typeof data.minimum == "number")) {
																	validate53.errors = [{
																		instancePath: instancePath + "/minimum",
																		schemaPath: "#/definitions/minimum/type",
																		keyword: "type",
																		params: { type: "number" }
																	}];
																	return false;
																}
																var valid0 = _errs26 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.exclusiveMinimum !== void 0) {
																	const _errs29 = errors;
																	if (typeof data.exclusiveMinimum !== "boolean") {
																		validate53.errors = [{
																			instancePath: instancePath + "/exclusiveMinimum",
																			schemaPath: "#/definitions/exclusiveMinimum/type",
																			keyword: "type",
																			params: { type: "boolean" }
																		}];
																		return false;
																	}
																	var valid0 = _errs29 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.maxLength !== void 0) {
																		let data14 = data.maxLength;
																		const _errs32 = errors;
																		const _errs33 = errors;
																		if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
																			validate53.errors = [{
																				instancePath: instancePath + "/maxLength",
																				schemaPath: "#/definitions/maxLength/type",
																				keyword: "type",
																				params: { type: "integer" }
																			}];
																			return false;
																		}
																		if (errors === _errs33) {
																			if (typeof data14 == "number") {
																				if (data14 < 0 || isNaN(data14)) {
																					validate53.errors = [{
																						instancePath: instancePath + "/maxLength",
																						schemaPath: "#/definitions/maxLength/minimum",
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
																		var valid0 = _errs32 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.minLength !== void 0) {
																			const _errs35 = errors;
																			if (!validate45(data.minLength, {
																				instancePath: instancePath + "/minLength",
																				parentData: data,
																				parentDataProperty: "minLength",
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs35 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.pattern !== void 0) {
																				const _errs36 = errors;
																				const _errs37 = errors;
																				if (errors === _errs37) {
																					if (errors === _errs37) {
																						if (!(typeof data.pattern === "string")) {
																							validate53.errors = [{
																								instancePath: instancePath + "/pattern",
																								schemaPath: "#/definitions/pattern/type",
																								keyword: "type",
																								params: { type: "string" }
																							}];
																							return false;
																						}
																					}
																				}
																				var valid0 = _errs36 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.maxItems !== void 0) {
																					let data17 = data.maxItems;
																					const _errs39 = errors;
																					const _errs40 = errors;
																					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
																						validate53.errors = [{
																							instancePath: instancePath + "/maxItems",
																							schemaPath: "#/definitions/maxItems/type",
																							keyword: "type",
																							params: { type: "integer" }
																						}];
																						return false;
																					}
																					if (errors === _errs40) {
																						if (typeof data17 == "number") {
																							if (data17 < 0 || isNaN(data17)) {
																								validate53.errors = [{
																									instancePath: instancePath + "/maxItems",
																									schemaPath: "#/definitions/maxItems/minimum",
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
																					var valid0 = _errs39 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.minItems !== void 0) {
																						const _errs42 = errors;
																						if (!validate47(data.minItems, {
																							instancePath: instancePath + "/minItems",
																							parentData: data,
																							parentDataProperty: "minItems",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
																							errors = vErrors.length;
																						}
																						var valid0 = _errs42 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.uniqueItems !== void 0) {
																							const _errs43 = errors;
																							if (typeof data.uniqueItems !== "boolean") {
																								validate53.errors = [{
																									instancePath: instancePath + "/uniqueItems",
																									schemaPath: "#/definitions/uniqueItems/type",
																									keyword: "type",
																									params: { type: "boolean" }
																								}];
																								return false;
																							}
																							var valid0 = _errs43 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.enum !== void 0) {
																								let data20 = data.enum;
																								const _errs46 = errors;
																								if (errors === errors) {
																									if (Array.isArray(data20)) {
																										if (data20.length < 1) {
																											validate53.errors = [{
																												instancePath: instancePath + "/enum",
																												schemaPath: "#/definitions/enum/minItems",
																												keyword: "minItems",
																												params: { limit: 1 }
																											}];
																											return false;
																										} else {
																											let i0 = data20.length;
																											let j0;
																											if (i0 > 1) {
																												outer0: for (; i0--;) for (j0 = i0; j0--;) if (func0(data20[i0], data20[j0])) {
																													validate53.errors = [{
																														instancePath: instancePath + "/enum",
																														schemaPath: "#/definitions/enum/uniqueItems",
																														keyword: "uniqueItems",
																														params: {
																															i: i0,
																															j: j0
																														}
																													}];
																													return false;
																												}
																											}
																										}
																									} else {
																										validate53.errors = [{
																											instancePath: instancePath + "/enum",
																											schemaPath: "#/definitions/enum/type",
																											keyword: "type",
																											params: { type: "array" }
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs46 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.multipleOf !== void 0) {
																									let data21 = data.multipleOf;
																									const _errs49 = errors;
																									if (errors === errors) {
																										if (typeof data21 == "number") {
																											if (data21 <= 0 || isNaN(data21)) {
																												validate53.errors = [{
																													instancePath: instancePath + "/multipleOf",
																													schemaPath: "#/definitions/multipleOf/minimum",
																													keyword: "minimum",
																													params: {
																														comparison: ">",
																														limit: 0
																													}
																												}];
																												return false;
																											}
																										} else {
																											validate53.errors = [{
																												instancePath: instancePath + "/multipleOf",
																												schemaPath: "#/definitions/multipleOf/type",
																												keyword: "type",
																												params: { type: "number" }
																											}];
																											return false;
																										}
																									}
																									var valid0 = _errs49 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									for (const key1 in data) if (pattern0.test(key1)) {
																										if (!(errors === errors)) break;
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
	validate53.errors = vErrors;
	return errors === 0;
}
const schema102 = {
	"additionalProperties": false,
	"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
	"properties": {
		"required": {
			"type": "boolean",
			"description": "Determines whether or not this parameter is required or optional.",
			"default": false
		},
		"in": {
			"type": "string",
			"description": "Determines the location of the parameter.",
			"enum": ["query"]
		},
		"description": {
			"type": "string",
			"description": "A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."
		},
		"name": {
			"type": "string",
			"description": "The name of the parameter."
		},
		"allowEmptyValue": {
			"type": "boolean",
			"default": false,
			"description": "allows sending a parameter by name only or with an empty value."
		},
		"type": {
			"type": "string",
			"enum": [
				"string",
				"number",
				"boolean",
				"integer",
				"array"
			]
		},
		"format": { "type": "string" },
		"items": { "$ref": "#/definitions/primitivesItems" },
		"collectionFormat": { "$ref": "#/definitions/collectionFormatWithMulti" },
		"default": { "$ref": "#/definitions/default" },
		"maximum": { "$ref": "#/definitions/maximum" },
		"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
		"minimum": { "$ref": "#/definitions/minimum" },
		"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
		"maxLength": { "$ref": "#/definitions/maxLength" },
		"minLength": { "$ref": "#/definitions/minLength" },
		"pattern": { "$ref": "#/definitions/pattern" },
		"maxItems": { "$ref": "#/definitions/maxItems" },
		"minItems": { "$ref": "#/definitions/minItems" },
		"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
		"enum": { "$ref": "#/definitions/enum" },
		"multipleOf": { "$ref": "#/definitions/multipleOf" }
	}
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		const _errs0 = errors;
		for (const key0 in data) if (!(func2.call(schema102.properties, key0) || pattern0.test(key0))) {
			validate58.errors = [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			}];
			return false;
		}
		if (_errs0 === errors) {
			if (data.required !== void 0) {
				const _errs1 = errors;
				if (typeof data.required !== "boolean") {
					validate58.errors = [{
						instancePath: instancePath + "/required",
						schemaPath: "#/properties/required/type",
						keyword: "type",
						params: { type: "boolean" }
					}];
					return false;
				}
				var valid0 = _errs1 === errors;
			} else var valid0 = true;
			if (valid0) {
				if (data.in !== void 0) {
					let data1 = data.in;
					const _errs3 = errors;
					if (typeof data1 !== "string") {
						validate58.errors = [{
							instancePath: instancePath + "/in",
							schemaPath: "#/properties/in/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					if (!(data1 === "query")) {
						validate58.errors = [{
							instancePath: instancePath + "/in",
							schemaPath: "#/properties/in/enum",
							keyword: "enum",
							params: { allowedValues: schema102.properties.in.enum }
						}];
						return false;
					}
					var valid0 = _errs3 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.description !== void 0) {
						const _errs5 = errors;
						if (typeof data.description !== "string") {
							validate58.errors = [{
								instancePath: instancePath + "/description",
								schemaPath: "#/properties/description/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							const _errs7 = errors;
							if (typeof data.name !== "string") {
								validate58.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.allowEmptyValue !== void 0) {
								const _errs9 = errors;
								if (typeof data.allowEmptyValue !== "boolean") {
									validate58.errors = [{
										instancePath: instancePath + "/allowEmptyValue",
										schemaPath: "#/properties/allowEmptyValue/type",
										keyword: "type",
										params: { type: "boolean" }
									}];
									return false;
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.type !== void 0) {
									let data5 = data.type;
									const _errs11 = errors;
									if (typeof data5 !== "string") {
										validate58.errors = [{
											instancePath: instancePath + "/type",
											schemaPath: "#/properties/type/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									if (!(data5 === "string" || data5 === "number" || data5 === "boolean" || data5 === "integer" || data5 === "array")) {
										validate58.errors = [{
											instancePath: instancePath + "/type",
											schemaPath: "#/properties/type/enum",
											keyword: "enum",
											params: { allowedValues: schema102.properties.type.enum }
										}];
										return false;
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.format !== void 0) {
										const _errs13 = errors;
										if (typeof data.format !== "string") {
											validate58.errors = [{
												instancePath: instancePath + "/format",
												schemaPath: "#/properties/format/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.items !== void 0) {
											const _errs15 = errors;
											if (!validate44(data.items, {
												instancePath: instancePath + "/items",
												parentData: data,
												parentDataProperty: "items",
												rootData
											})) {
												vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs15 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.collectionFormat !== void 0) {
												let data8 = data.collectionFormat;
												const _errs16 = errors;
												if (typeof data8 !== "string") {
													validate58.errors = [{
														instancePath: instancePath + "/collectionFormat",
														schemaPath: "#/definitions/collectionFormatWithMulti/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												if (!(data8 === "csv" || data8 === "ssv" || data8 === "tsv" || data8 === "pipes" || data8 === "multi")) {
													validate58.errors = [{
														instancePath: instancePath + "/collectionFormat",
														schemaPath: "#/definitions/collectionFormatWithMulti/enum",
														keyword: "enum",
														params: { allowedValues: schema89.enum }
													}];
													return false;
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.default !== void 0) var valid0 = errors === errors;
												else var valid0 = true;
												if (valid0) {
													if (data.maximum !== void 0) {
														const _errs20 = errors;
														if (!(typeof data.maximum == "number")) {
															validate58.errors = [{
																instancePath: instancePath + "/maximum",
																schemaPath: "#/definitions/maximum/type",
																keyword: "type",
																params: { type: "number" }
															}];
															return false;
														}
														var valid0 = _errs20 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.exclusiveMaximum !== void 0) {
															const _errs23 = errors;
															if (typeof data.exclusiveMaximum !== "boolean") {
																validate58.errors = [{
																	instancePath: instancePath + "/exclusiveMaximum",
																	schemaPath: "#/definitions/exclusiveMaximum/type",
																	keyword: "type",
																	params: { type: "boolean" }
																}];
																return false;
															}
															var valid0 = _errs23 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.minimum !== void 0) {
																const _errs26 = errors;
																if (!(typeof data.minimum == "number")) {
																	validate58.errors = [{
																		instancePath: instancePath + "/minimum",
																		schemaPath: "#/definitions/minimum/type",
																		keyword: "type",
																		params: { type: "number" }
																	}];
																	return false;
																}
																var valid0 = _errs26 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.exclusiveMinimum !== void 0) {
																	const _errs29 = errors;
																	if (typeof data.exclusiveMinimum !== "boolean") {
																		validate58.errors = [{
																			instancePath: instancePath + "/exclusiveMinimum",
																			schemaPath: "#/definitions/exclusiveMinimum/type",
																			keyword: "type",
																			params: { type: "boolean" }
																		}];
																		return false;
																	}
																	var valid0 = _errs29 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.maxLength !== void 0) {
																		let data14 = data.maxLength;
																		const _errs32 = errors;
																		const _errs33 = errors;
																		if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14))) {
																			validate58.errors = [{
																				instancePath: instancePath + "/maxLength",
																				schemaPath: "#/definitions/maxLength/type",
																				keyword: "type",
																				params: { type: "integer" }
																			}];
																			return false;
																		}
																		if (errors === _errs33) {
																			if (typeof data14 == "number") {
																				if (data14 < 0 || isNaN(data14)) {
																					validate58.errors = [{
																						instancePath: instancePath + "/maxLength",
																						schemaPath: "#/definitions/maxLength/minimum",
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
																		var valid0 = _errs32 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.minLength !== void 0) {
																			const _errs35 = errors;
																			if (!validate45(data.minLength, {
																				instancePath: instancePath + "/minLength",
																				parentData: data,
																				parentDataProperty: "minLength",
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs35 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.pattern !== void 0) {
																				const _errs36 = errors;
																				const _errs37 = errors;
																				if (errors === _errs37) {
																					if (errors === _errs37) {
																						if (!(typeof data.pattern === "string")) {
																							validate58.errors = [{
																								instancePath: instancePath + "/pattern",
																								schemaPath: "#/definitions/pattern/type",
																								keyword: "type",
																								params: { type: "string" }
																							}];
																							return false;
																						}
																					}
																				}
																				var valid0 = _errs36 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.maxItems !== void 0) {
																					let data17 = data.maxItems;
																					const _errs39 = errors;
																					const _errs40 = errors;
																					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
																						validate58.errors = [{
																							instancePath: instancePath + "/maxItems",
																							schemaPath: "#/definitions/maxItems/type",
																							keyword: "type",
																							params: { type: "integer" }
																						}];
																						return false;
																					}
																					if (errors === _errs40) {
																						if (typeof data17 == "number") {
																							if (data17 < 0 || isNaN(data17)) {
																								validate58.errors = [{
																									instancePath: instancePath + "/maxItems",
																									schemaPath: "#/definitions/maxItems/minimum",
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
																					var valid0 = _errs39 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.minItems !== void 0) {
																						const _errs42 = errors;
																						if (!validate47(data.minItems, {
																							instancePath: instancePath + "/minItems",
																							parentData: data,
																							parentDataProperty: "minItems",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
																							errors = vErrors.length;
																						}
																						var valid0 = _errs42 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.uniqueItems !== void 0) {
																							const _errs43 = errors;
																							if (typeof data.uniqueItems !== "boolean") {
																								validate58.errors = [{
																									instancePath: instancePath + "/uniqueItems",
																									schemaPath: "#/definitions/uniqueItems/type",
																									keyword: "type",
																									params: { type: "boolean" }
																								}];
																								return false;
																							}
																							var valid0 = _errs43 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.enum !== void 0) {
																								let data20 = data.enum;
																								const _errs46 = errors;
																								if (errors === errors) {
																									if (Array.isArray(data20)) {
																										if (data20.length < 1) {
																											validate58.errors = [{
																												instancePath: instancePath + "/enum",
																												schemaPath: "#/definitions/enum/minItems",
																												keyword: "minItems",
																												params: { limit: 1 }
																											}];
																											return false;
																										} else {
																											let i0 = data20.length;
																											let j0;
																											if (i0 > 1) {
																												outer0: for (; i0--;) for (j0 = i0; j0--;) if (func0(data20[i0], data20[j0])) {
																													validate58.errors = [{
																														instancePath: instancePath + "/enum",
																														schemaPath: "#/definitions/enum/uniqueItems",
																														keyword: "uniqueItems",
																														params: {
																															i: i0,
																															j: j0
																														}
																													}];
																													return false;
																												}
																											}
																										}
																									} else {
																										validate58.errors = [{
																											instancePath: instancePath + "/enum",
																											schemaPath: "#/definitions/enum/type",
																											keyword: "type",
																											params: { type: "array" }
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs46 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.multipleOf !== void 0) {
																									let data21 = data.multipleOf;
																									const _errs49 = errors;
																									if (errors === errors) {
																										if (typeof data21 == "number") {
																											if (data21 <= 0 || isNaN(data21)) {
																												validate58.errors = [{
																													instancePath: instancePath + "/multipleOf",
																													schemaPath: "#/definitions/multipleOf/minimum",
																													keyword: "minimum",
																													params: {
																														comparison: ">",
																														limit: 0
																													}
																												}];
																												return false;
																											}
																										} else {
																											validate58.errors = [{
																												instancePath: instancePath + "/multipleOf",
																												schemaPath: "#/definitions/multipleOf/type",
																												keyword: "type",
																												params: { type: "number" }
																											}];
																											return false;
																										}
																									}
																									var valid0 = _errs49 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									for (const key1 in data) if (pattern0.test(key1)) {
																										if (!(errors === errors)) break;
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
	validate58.errors = vErrors;
	return errors === 0;
}
const schema116 = {
	"additionalProperties": false,
	"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
	"required": ["required"],
	"properties": {
		"required": {
			"type": "boolean",
			"enum": [true],
			"description": "Determines whether or not this parameter is required or optional."
		},
		"in": {
			"type": "string",
			"description": "Determines the location of the parameter.",
			"enum": ["path"]
		},
		"description": {
			"type": "string",
			"description": "A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."
		},
		"name": {
			"type": "string",
			"description": "The name of the parameter."
		},
		"type": {
			"type": "string",
			"enum": [
				"string",
				"number",
				"boolean",
				"integer",
				"array"
			]
		},
		"format": { "type": "string" },
		"items": { "$ref": "#/definitions/primitivesItems" },
		"collectionFormat": { "$ref": "#/definitions/collectionFormat" },
		"default": { "$ref": "#/definitions/default" },
		"maximum": { "$ref": "#/definitions/maximum" },
		"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
		"minimum": { "$ref": "#/definitions/minimum" },
		"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
		"maxLength": { "$ref": "#/definitions/maxLength" },
		"minLength": { "$ref": "#/definitions/minLength" },
		"pattern": { "$ref": "#/definitions/pattern" },
		"maxItems": { "$ref": "#/definitions/maxItems" },
		"minItems": { "$ref": "#/definitions/minItems" },
		"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
		"enum": { "$ref": "#/definitions/enum" },
		"multipleOf": { "$ref": "#/definitions/multipleOf" }
	}
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.required === void 0 && (missing0 = "required")) {
			validate63.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			const _errs0 = errors;
			for (const key0 in data) if (!(func2.call(schema116.properties, key0) || pattern0.test(key0))) {
				validate63.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs0 === errors) {
				if (data.required !== void 0) {
					let data0 = data.required;
					const _errs1 = errors;
					if (typeof data0 !== "boolean") {
						validate63.errors = [{
							instancePath: instancePath + "/required",
							schemaPath: "#/properties/required/type",
							keyword: "type",
							params: { type: "boolean" }
						}];
						return false;
					}
					if (!(data0 === true)) {
						validate63.errors = [{
							instancePath: instancePath + "/required",
							schemaPath: "#/properties/required/enum",
							keyword: "enum",
							params: { allowedValues: schema116.properties.required.enum }
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.in !== void 0) {
						let data1 = data.in;
						const _errs3 = errors;
						if (typeof data1 !== "string") {
							validate63.errors = [{
								instancePath: instancePath + "/in",
								schemaPath: "#/properties/in/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if (!(data1 === "path")) {
							validate63.errors = [{
								instancePath: instancePath + "/in",
								schemaPath: "#/properties/in/enum",
								keyword: "enum",
								params: { allowedValues: schema116.properties.in.enum }
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.description !== void 0) {
							const _errs5 = errors;
							if (typeof data.description !== "string") {
								validate63.errors = [{
									instancePath: instancePath + "/description",
									schemaPath: "#/properties/description/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.name !== void 0) {
								const _errs7 = errors;
								if (typeof data.name !== "string") {
									validate63.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.type !== void 0) {
									let data4 = data.type;
									const _errs9 = errors;
									if (typeof data4 !== "string") {
										validate63.errors = [{
											instancePath: instancePath + "/type",
											schemaPath: "#/properties/type/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									if (!(data4 === "string" || data4 === "number" || data4 === "boolean" || data4 === "integer" || data4 === "array")) {
										validate63.errors = [{
											instancePath: instancePath + "/type",
											schemaPath: "#/properties/type/enum",
											keyword: "enum",
											params: { allowedValues: schema116.properties.type.enum }
										}];
										return false;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.format !== void 0) {
										const _errs11 = errors;
										if (typeof data.format !== "string") {
											validate63.errors = [{
												instancePath: instancePath + "/format",
												schemaPath: "#/properties/format/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.items !== void 0) {
											const _errs13 = errors;
											if (!validate44(data.items, {
												instancePath: instancePath + "/items",
												parentData: data,
												parentDataProperty: "items",
												rootData
											})) {
												vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.collectionFormat !== void 0) {
												let data7 = data.collectionFormat;
												const _errs14 = errors;
												if (typeof data7 !== "string") {
													validate63.errors = [{
														instancePath: instancePath + "/collectionFormat",
														schemaPath: "#/definitions/collectionFormat/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												if (!(data7 === "csv" || data7 === "ssv" || data7 === "tsv" || data7 === "pipes")) {
													validate63.errors = [{
														instancePath: instancePath + "/collectionFormat",
														schemaPath: "#/definitions/collectionFormat/enum",
														keyword: "enum",
														params: { allowedValues: schema58.enum }
													}];
													return false;
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.default !== void 0) var valid0 = errors === errors;
												else var valid0 = true;
												if (valid0) {
													if (data.maximum !== void 0) {
														const _errs18 = errors;
														if (!(typeof data.maximum == "number")) {
															validate63.errors = [{
																instancePath: instancePath + "/maximum",
																schemaPath: "#/definitions/maximum/type",
																keyword: "type",
																params: { type: "number" }
															}];
															return false;
														}
														var valid0 = _errs18 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.exclusiveMaximum !== void 0) {
															const _errs21 = errors;
															if (typeof data.exclusiveMaximum !== "boolean") {
																validate63.errors = [{
																	instancePath: instancePath + "/exclusiveMaximum",
																	schemaPath: "#/definitions/exclusiveMaximum/type",
																	keyword: "type",
																	params: { type: "boolean" }
																}];
																return false;
															}
															var valid0 = _errs21 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.minimum !== void 0) {
																const _errs24 = errors;
																if (!(typeof data.minimum == "number")) {
																	validate63.errors = [{
																		instancePath: instancePath + "/minimum",
																		schemaPath: "#/definitions/minimum/type",
																		keyword: "type",
																		params: { type: "number" }
																	}];
																	return false;
																}
																var valid0 = _errs24 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.exclusiveMinimum !== void 0) {
																	const _errs27 = errors;
																	if (typeof data.exclusiveMinimum !== "boolean") {
																		validate63.errors = [{
																			instancePath: instancePath + "/exclusiveMinimum",
																			schemaPath: "#/definitions/exclusiveMinimum/type",
																			keyword: "type",
																			params: { type: "boolean" }
																		}];
																		return false;
																	}
																	var valid0 = _errs27 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.maxLength !== void 0) {
																		let data13 = data.maxLength;
																		const _errs30 = errors;
																		const _errs31 = errors;
																		if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
																			validate63.errors = [{
																				instancePath: instancePath + "/maxLength",
																				schemaPath: "#/definitions/maxLength/type",
																				keyword: "type",
																				params: { type: "integer" }
																			}];
																			return false;
																		}
																		if (errors === _errs31) {
																			if (typeof data13 == "number") {
																				if (data13 < 0 || isNaN(data13)) {
																					validate63.errors = [{
																						instancePath: instancePath + "/maxLength",
																						schemaPath: "#/definitions/maxLength/minimum",
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
																		var valid0 = _errs30 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.minLength !== void 0) {
																			const _errs33 = errors;
																			if (!validate45(data.minLength, {
																				instancePath: instancePath + "/minLength",
																				parentData: data,
																				parentDataProperty: "minLength",
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs33 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.pattern !== void 0) {
																				const _errs34 = errors;
																				const _errs35 = errors;
																				if (errors === _errs35) {
																					if (errors === _errs35) {
																						if (!(typeof data.pattern === "string")) {
																							validate63.errors = [{
																								instancePath: instancePath + "/pattern",
																								schemaPath: "#/definitions/pattern/type",
																								keyword: "type",
																								params: { type: "string" }
																							}];
																							return false;
																						}
																					}
																				}
																				var valid0 = _errs34 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.maxItems !== void 0) {
																					let data16 = data.maxItems;
																					const _errs37 = errors;
																					const _errs38 = errors;
																					if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16))) {
																						validate63.errors = [{
																							instancePath: instancePath + "/maxItems",
																							schemaPath: "#/definitions/maxItems/type",
																							keyword: "type",
																							params: { type: "integer" }
																						}];
																						return false;
																					}
																					if (errors === _errs38) {
																						if (typeof data16 == "number") {
																							if (data16 < 0 || isNaN(data16)) {
																								validate63.errors = [{
																									instancePath: instancePath + "/maxItems",
																									schemaPath: "#/definitions/maxItems/minimum",
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
																					var valid0 = _errs37 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.minItems !== void 0) {
																						const _errs40 = errors;
																						if (!validate47(data.minItems, {
																							instancePath: instancePath + "/minItems",
																							parentData: data,
																							parentDataProperty: "minItems",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
																							errors = vErrors.length;
																						}
																						var valid0 = _errs40 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.uniqueItems !== void 0) {
																							const _errs41 = errors;
																							if (typeof data.uniqueItems !== "boolean") {
																								validate63.errors = [{
																									instancePath: instancePath + "/uniqueItems",
																									schemaPath: "#/definitions/uniqueItems/type",
																									keyword: "type",
																									params: { type: "boolean" }
																								}];
																								return false;
																							}
																							var valid0 = _errs41 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.enum !== void 0) {
																								let data19 = data.enum;
																								const _errs44 = errors;
																								if (errors === errors) {
																									if (Array.isArray(data19)) {
																										if (data19.length < 1) {
																											validate63.errors = [{
																												instancePath: instancePath + "/enum",
																												schemaPath: "#/definitions/enum/minItems",
																												keyword: "minItems",
																												params: { limit: 1 }
																											}];
																											return false;
																										} else {
																											let i0 = data19.length;
																											let j0;
																											if (i0 > 1) {
																												outer0: for (; i0--;) for (j0 = i0; j0--;) if (func0(data19[i0], data19[j0])) {
																													validate63.errors = [{
																														instancePath: instancePath + "/enum",
																														schemaPath: "#/definitions/enum/uniqueItems",
																														keyword: "uniqueItems",
																														params: {
																															i: i0,
																															j: j0
																														}
																													}];
																													return false;
																												}
																											}
																										}
																									} else {
																										validate63.errors = [{
																											instancePath: instancePath + "/enum",
																											schemaPath: "#/definitions/enum/type",
																											keyword: "type",
																											params: { type: "array" }
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs44 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.multipleOf !== void 0) {
																									let data20 = data.multipleOf;
																									const _errs47 = errors;
																									if (errors === errors) {
																										if (typeof data20 == "number") {
																											if (data20 <= 0 || isNaN(data20)) {
																												validate63.errors = [{
																													instancePath: instancePath + "/multipleOf",
																													schemaPath: "#/definitions/multipleOf/minimum",
																													keyword: "minimum",
																													params: {
																														comparison: ">",
																														limit: 0
																													}
																												}];
																												return false;
																											}
																										} else {
																											validate63.errors = [{
																												instancePath: instancePath + "/multipleOf",
																												schemaPath: "#/definitions/multipleOf/type",
																												keyword: "type",
																												params: { type: "number" }
																											}];
																											return false;
																										}
																									}
																									var valid0 = _errs47 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									for (const key1 in data) if (pattern0.test(key1)) {
																										if (!(errors === errors)) break;
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
	validate63.errors = vErrors;
	return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (!validate43(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (!validate53(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs4 = errors;
		if (!validate58(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
			const _errs5 = errors;
			if (!validate63(data, {
				instancePath,
				parentData,
				parentDataProperty,
				rootData
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs5 === errors;
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
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
		validate42.errors = vErrors;
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
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.in === void 0 && (missing0 = "in") || data.type === void 0 && (missing0 = "type")) {
				validate42.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			}
		} else {
			validate42.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate42.errors = vErrors;
	return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (!validate29(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs2 = errors;
	if (!validate42(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
		validate28.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate28.errors = vErrors;
	return errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.$ref === void 0 && (missing0 = "$ref")) {
			validate70.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "$ref")) {
				validate70.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.$ref !== void 0) {
				if (typeof data.$ref !== "string") {
					validate70.errors = [{
						instancePath: instancePath + "/$ref",
						schemaPath: "#/properties/%24ref/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
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
	validate70.errors = vErrors;
	return true;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (Array.isArray(data)) {
			var valid0 = true;
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				const _errs1 = errors;
				const _errs2 = errors;
				let valid1 = false;
				let passing0 = null;
				const _errs3 = errors;
				if (!validate28(data0, {
					instancePath: instancePath + "/" + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs3 === errors;
				if (_valid0) {
					valid1 = true;
					passing0 = 0;
				}
				const _errs4 = errors;
				if (!validate70(data0, {
					instancePath: instancePath + "/" + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs4 === errors;
				if (_valid0 && valid1) {
					valid1 = false;
					passing0 = [passing0, 1];
				} else if (_valid0) {
					valid1 = true;
					passing0 = 1;
				}
				if (!valid1) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/oneOf",
						keyword: "oneOf",
						params: { passingSchemas: passing0 }
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
					validate27.errors = vErrors;
					return false;
				} else {
					errors = _errs2;
					if (vErrors !== null) {
						if (_errs2) vErrors.length = _errs2;
						else vErrors = null;
					}
				}
				var valid0 = _errs1 === errors;
				if (!valid0) break;
			}
			if (valid0) {
				let i1 = data.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data[i1], data[j0])) {
						validate27.errors = [{
							instancePath,
							schemaPath: "#/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							}
						}];
						return false;
					}
				}
			}
		} else {
			validate27.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" }
			}];
			return false;
		}
	}
	validate27.errors = vErrors;
	return errors === 0;
}
const pattern35 = new RegExp("^([0-9]{3})$|^(default)$", "u");
const schema135 = {
	"type": "object",
	"description": "A deterministic version of a JSON Schema object.",
	"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
	"required": ["type"],
	"properties": {
		"format": { "type": "string" },
		"title": { "$ref": "http://json-schema.org/draft-04/schema#/properties/title" },
		"description": { "$ref": "http://json-schema.org/draft-04/schema#/properties/description" },
		"default": { "$ref": "http://json-schema.org/draft-04/schema#/properties/default" },
		"required": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/stringArray" },
		"type": {
			"type": "string",
			"enum": ["file"]
		},
		"readOnly": {
			"type": "boolean",
			"default": false
		},
		"externalDocs": { "$ref": "#/definitions/externalDocs" },
		"example": {}
	},
	"additionalProperties": false
};
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type")) {
				validate77.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(func2.call(schema135.properties, key0) || pattern0.test(key0))) {
					validate77.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.format !== void 0) {
						const _errs2 = errors;
						if (typeof data.format !== "string") {
							validate77.errors = [{
								instancePath: instancePath + "/format",
								schemaPath: "#/properties/format/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.title !== void 0) {
							const _errs4 = errors;
							if (typeof data.title !== "string") {
								validate77.errors = [{
									instancePath: instancePath + "/title",
									schemaPath: "http://json-schema.org/draft-04/schema#/properties/title/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.description !== void 0) {
								const _errs7 = errors;
								if (typeof data.description !== "string") {
									validate77.errors = [{
										instancePath: instancePath + "/description",
										schemaPath: "http://json-schema.org/draft-04/schema#/properties/description/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.default !== void 0) var valid0 = errors === errors;
								else var valid0 = true;
								if (valid0) {
									if (data.required !== void 0) {
										let data4 = data.required;
										const _errs11 = errors;
										if (errors === errors) {
											if (Array.isArray(data4)) {
												if (data4.length < 1) {
													validate77.errors = [{
														instancePath: instancePath + "/required",
														schemaPath: "http://json-schema.org/draft-04/schema#/definitions/stringArray/minItems",
														keyword: "minItems",
														params: { limit: 1 }
													}];
													return false;
												} else {
													var valid5 = true;
													const len0 = data4.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs14 = errors;
														if (typeof data4[i0] !== "string") {
															validate77.errors = [{
																instancePath: instancePath + "/required/" + i0,
																schemaPath: "http://json-schema.org/draft-04/schema#/definitions/stringArray/items/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														var valid5 = _errs14 === errors;
														if (!valid5) break;
													}
													if (valid5) {
														let i1 = data4.length;
														let j0;
														if (i1 > 1) {
															const indices0 = {};
															for (; i1--;) {
																let item0 = data4[i1];
																if (typeof item0 !== "string") continue;
																if (typeof indices0[item0] == "number") {
																	j0 = indices0[item0];
																	validate77.errors = [{
																		instancePath: instancePath + "/required",
																		schemaPath: "http://json-schema.org/draft-04/schema#/definitions/stringArray/uniqueItems",
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
												validate77.errors = [{
													instancePath: instancePath + "/required",
													schemaPath: "http://json-schema.org/draft-04/schema#/definitions/stringArray/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.type !== void 0) {
											let data6 = data.type;
											const _errs16 = errors;
											if (typeof data6 !== "string") {
												validate77.errors = [{
													instancePath: instancePath + "/type",
													schemaPath: "#/properties/type/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											if (!(data6 === "file")) {
												validate77.errors = [{
													instancePath: instancePath + "/type",
													schemaPath: "#/properties/type/enum",
													keyword: "enum",
													params: { allowedValues: schema135.properties.type.enum }
												}];
												return false;
											}
											var valid0 = _errs16 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.readOnly !== void 0) {
												const _errs18 = errors;
												if (typeof data.readOnly !== "boolean") {
													validate77.errors = [{
														instancePath: instancePath + "/readOnly",
														schemaPath: "#/properties/readOnly/type",
														keyword: "type",
														params: { type: "boolean" }
													}];
													return false;
												}
												var valid0 = _errs18 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.externalDocs !== void 0) {
													const _errs20 = errors;
													if (!validate23(data.externalDocs, {
														instancePath: instancePath + "/externalDocs",
														parentData: data,
														parentDataProperty: "externalDocs",
														rootData
													})) {
														vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs20 === errors;
												} else var valid0 = true;
												if (valid0) {
													for (const key1 in data) if (pattern0.test(key1)) {
														if (!(errors === errors)) break;
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
			validate77.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate77.errors = vErrors;
	return errors === 0;
}
const schema142 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["type"],
	"properties": {
		"type": {
			"type": "string",
			"enum": [
				"string",
				"number",
				"integer",
				"boolean",
				"array"
			]
		},
		"format": { "type": "string" },
		"items": { "$ref": "#/definitions/primitivesItems" },
		"collectionFormat": { "$ref": "#/definitions/collectionFormat" },
		"default": { "$ref": "#/definitions/default" },
		"maximum": { "$ref": "#/definitions/maximum" },
		"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
		"minimum": { "$ref": "#/definitions/minimum" },
		"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
		"maxLength": { "$ref": "#/definitions/maxLength" },
		"minLength": { "$ref": "#/definitions/minLength" },
		"pattern": { "$ref": "#/definitions/pattern" },
		"maxItems": { "$ref": "#/definitions/maxItems" },
		"minItems": { "$ref": "#/definitions/minItems" },
		"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
		"enum": { "$ref": "#/definitions/enum" },
		"multipleOf": { "$ref": "#/definitions/multipleOf" },
		"description": { "type": "string" }
	},
	"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type")) {
				validate81.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(func2.call(schema142.properties, key0) || pattern0.test(key0))) {
					validate81.errors = [{
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
							validate81.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if (!(data0 === "string" || data0 === "number" || data0 === "integer" || data0 === "boolean" || data0 === "array")) {
							validate81.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "#/properties/type/enum",
								keyword: "enum",
								params: { allowedValues: schema142.properties.type.enum }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.format !== void 0) {
							const _errs4 = errors;
							if (typeof data.format !== "string") {
								validate81.errors = [{
									instancePath: instancePath + "/format",
									schemaPath: "#/properties/format/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.items !== void 0) {
								const _errs6 = errors;
								if (!validate44(data.items, {
									instancePath: instancePath + "/items",
									parentData: data,
									parentDataProperty: "items",
									rootData
								})) {
									vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.collectionFormat !== void 0) {
									let data3 = data.collectionFormat;
									const _errs7 = errors;
									if (typeof data3 !== "string") {
										validate81.errors = [{
											instancePath: instancePath + "/collectionFormat",
											schemaPath: "#/definitions/collectionFormat/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									if (!(data3 === "csv" || data3 === "ssv" || data3 === "tsv" || data3 === "pipes")) {
										validate81.errors = [{
											instancePath: instancePath + "/collectionFormat",
											schemaPath: "#/definitions/collectionFormat/enum",
											keyword: "enum",
											params: { allowedValues: schema58.enum }
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.default !== void 0) var valid0 = errors === errors;
									else var valid0 = true;
									if (valid0) {
										if (data.maximum !== void 0) {
											const _errs11 = errors;
											if (!(typeof data.maximum == "number")) {
												validate81.errors = [{
													instancePath: instancePath + "/maximum",
													schemaPath: "#/definitions/maximum/type",
													keyword: "type",
													params: { type: "number" }
												}];
												return false;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.exclusiveMaximum !== void 0) {
												const _errs14 = errors;
												if (typeof data.exclusiveMaximum !== "boolean") {
													validate81.errors = [{
														instancePath: instancePath + "/exclusiveMaximum",
														schemaPath: "#/definitions/exclusiveMaximum/type",
														keyword: "type",
														params: { type: "boolean" }
													}];
													return false;
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.minimum !== void 0) {
													const _errs17 = errors;
													if (!(typeof data.minimum == "number")) {
														validate81.errors = [{
															instancePath: instancePath + "/minimum",
															schemaPath: "#/definitions/minimum/type",
															keyword: "type",
															params: { type: "number" }
														}];
														return false;
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.exclusiveMinimum !== void 0) {
														const _errs20 = errors;
														if (typeof data.exclusiveMinimum !== "boolean") {
															validate81.errors = [{
																instancePath: instancePath + "/exclusiveMinimum",
																schemaPath: "#/definitions/exclusiveMinimum/type",
																keyword: "type",
																params: { type: "boolean" }
															}];
															return false;
														}
														var valid0 = _errs20 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.maxLength !== void 0) {
															let data9 = data.maxLength;
															const _errs23 = errors;
															const _errs24 = errors;
															if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
																validate81.errors = [{
																	instancePath: instancePath + "/maxLength",
																	schemaPath: "#/definitions/maxLength/type",
																	keyword: "type",
																	params: { type: "integer" }
																}];
																return false;
															}
															if (errors === _errs24) {
																if (typeof data9 == "number") {
																	if (data9 < 0 || isNaN(data9)) {
																		validate81.errors = [{
																			instancePath: instancePath + "/maxLength",
																			schemaPath: "#/definitions/maxLength/minimum",
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
															var valid0 = _errs23 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.minLength !== void 0) {
																const _errs26 = errors;
																if (!validate45(data.minLength, {
																	instancePath: instancePath + "/minLength",
																	parentData: data,
																	parentDataProperty: "minLength",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs26 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.pattern !== void 0) {
																	const _errs27 = errors;
																	const _errs28 = errors;
																	if (errors === _errs28) {
																		if (errors === _errs28) {
																			if (!(typeof data.pattern === "string")) {
																				validate81.errors = [{
																					instancePath: instancePath + "/pattern",
																					schemaPath: "#/definitions/pattern/type",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																		}
																	}
																	var valid0 = _errs27 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.maxItems !== void 0) {
																		let data12 = data.maxItems;
																		const _errs30 = errors;
																		const _errs31 = errors;
																		if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
																			validate81.errors = [{
																				instancePath: instancePath + "/maxItems",
																				schemaPath: "#/definitions/maxItems/type",
																				keyword: "type",
																				params: { type: "integer" }
																			}];
																			return false;
																		}
																		if (errors === _errs31) {
																			if (typeof data12 == "number") {
																				if (data12 < 0 || isNaN(data12)) {
																					validate81.errors = [{
																						instancePath: instancePath + "/maxItems",
																						schemaPath: "#/definitions/maxItems/minimum",
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
																		var valid0 = _errs30 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.minItems !== void 0) {
																			const _errs33 = errors;
																			if (!validate47(data.minItems, {
																				instancePath: instancePath + "/minItems",
																				parentData: data,
																				parentDataProperty: "minItems",
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs33 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.uniqueItems !== void 0) {
																				const _errs34 = errors;
																				if (typeof data.uniqueItems !== "boolean") {
																					validate81.errors = [{
																						instancePath: instancePath + "/uniqueItems",
																						schemaPath: "#/definitions/uniqueItems/type",
																						keyword: "type",
																						params: { type: "boolean" }
																					}];
																					return false;
																				}
																				var valid0 = _errs34 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.enum !== void 0) {
																					let data15 = data.enum;
																					const _errs37 = errors;
																					if (errors === errors) {
																						if (Array.isArray(data15)) {
																							if (data15.length < 1) {
																								validate81.errors = [{
																									instancePath: instancePath + "/enum",
																									schemaPath: "#/definitions/enum/minItems",
																									keyword: "minItems",
																									params: { limit: 1 }
																								}];
																								return false;
																							} else {
																								let i0 = data15.length;
																								let j0;
																								if (i0 > 1) {
																									outer0: for (; i0--;) for (j0 = i0; j0--;) if (func0(data15[i0], data15[j0])) {
																										validate81.errors = [{
																											instancePath: instancePath + "/enum",
																											schemaPath: "#/definitions/enum/uniqueItems",
																											keyword: "uniqueItems",
																											params: {
																												i: i0,
																												j: j0
																											}
																										}];
																										return false;
																									}
																								}
																							}
																						} else {
																							validate81.errors = [{
																								instancePath: instancePath + "/enum",
																								schemaPath: "#/definitions/enum/type",
																								keyword: "type",
																								params: { type: "array" }
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs37 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.multipleOf !== void 0) {
																						let data16 = data.multipleOf;
																						const _errs40 = errors;
																						if (errors === errors) {
																							if (typeof data16 == "number") {
																								if (data16 <= 0 || isNaN(data16)) {
																									validate81.errors = [{
																										instancePath: instancePath + "/multipleOf",
																										schemaPath: "#/definitions/multipleOf/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">",
																											limit: 0
																										}
																									}];
																									return false;
																								}
																							} else {
																								validate81.errors = [{
																									instancePath: instancePath + "/multipleOf",
																									schemaPath: "#/definitions/multipleOf/type",
																									keyword: "type",
																									params: { type: "number" }
																								}];
																								return false;
																							}
																						}
																						var valid0 = _errs40 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.description !== void 0) {
																							const _errs43 = errors;
																							if (typeof data.description !== "string") {
																								validate81.errors = [{
																									instancePath: instancePath + "/description",
																									schemaPath: "#/properties/description/type",
																									keyword: "type",
																									params: { type: "string" }
																								}];
																								return false;
																							}
																							var valid0 = _errs43 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							for (const key1 in data) if (pattern0.test(key1)) {
																								if (!(errors === errors)) break;
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
			validate81.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate81.errors = vErrors;
	return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
			const _errs2 = errors;
			if (!validate81(data[key0], {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key0,
				rootData
			})) {
				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
				errors = vErrors.length;
			}
			if (!(_errs2 === errors)) break;
		}
		else {
			validate80.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate80.errors = vErrors;
	return errors === 0;
}
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.description === void 0 && (missing0 = "description")) {
				validate75.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "description" || key0 === "schema" || key0 === "headers" || key0 === "examples" || pattern0.test(key0))) {
					validate75.errors = [{
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
							validate75.errors = [{
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
						if (data.schema !== void 0) {
							let data1 = data.schema;
							const _errs4 = errors;
							const _errs5 = errors;
							let valid1 = false;
							let passing0 = null;
							const _errs6 = errors;
							if (!validate30(data1, {
								instancePath: instancePath + "/schema",
								parentData: data,
								parentDataProperty: "schema",
								rootData
							})) {
								vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
								errors = vErrors.length;
							}
							var _valid0 = _errs6 === errors;
							if (_valid0) {
								valid1 = true;
								passing0 = 0;
							}
							const _errs7 = errors;
							if (!validate77(data1, {
								instancePath: instancePath + "/schema",
								parentData: data,
								parentDataProperty: "schema",
								rootData
							})) {
								vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
								errors = vErrors.length;
							}
							var _valid0 = _errs7 === errors;
							if (_valid0 && valid1) {
								valid1 = false;
								passing0 = [passing0, 1];
							} else if (_valid0) {
								valid1 = true;
								passing0 = 1;
							}
							if (!valid1) {
								const err0 = {
									instancePath: instancePath + "/schema",
									schemaPath: "#/properties/schema/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing0 }
								};
								if (vErrors === null) vErrors = [err0];
								else vErrors.push(err0);
								errors++;
								validate75.errors = vErrors;
								return false;
							} else {
								errors = _errs5;
								if (vErrors !== null) {
									if (_errs5) vErrors.length = _errs5;
									else vErrors = null;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.headers !== void 0) {
								const _errs8 = errors;
								if (!validate80(data.headers, {
									instancePath: instancePath + "/headers",
									parentData: data,
									parentDataProperty: "headers",
									rootData
								})) {
									vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.examples !== void 0) {
									let data3 = data.examples;
									const _errs9 = errors;
									if (errors === errors) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {} else {
											validate75.errors = [{
												instancePath: instancePath + "/examples",
												schemaPath: "#/definitions/examples/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									for (const key1 in data) if (pattern0.test(key1)) {
										if (!(errors === errors)) break;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate75.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate75.errors = vErrors;
	return errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (!validate75(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs2 = errors;
	if (!validate70(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
		validate74.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate74.errors = vErrors;
	return errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	const _errs2 = errors;
	if (errors === _errs2) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs4 = errors;
			for (const key0 in data) if (!pattern0.test(key0)) {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
				break;
			}
			if (_errs4 === errors) {
				for (const key1 in data) if (pattern0.test(key1)) {
					if (!(errors === errors)) break;
				}
			}
		} else {
			const err1 = {};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (_errs2 === errors) {
		validate73.errors = [{
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
			if (Object.keys(data).length < 1) {
				validate73.errors = [{
					instancePath,
					schemaPath: "#/minProperties",
					keyword: "minProperties",
					params: { limit: 1 }
				}];
				return false;
			} else {
				const _errs8 = errors;
				for (const key2 in data) if (!(pattern35.test(key2) || pattern0.test(key2))) {
					validate73.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					}];
					return false;
				}
				if (_errs8 === errors) {
					var valid3 = true;
					for (const key3 in data) if (pattern35.test(key3)) {
						const _errs9 = errors;
						if (!validate74(data[key3], {
							instancePath: instancePath + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							parentData: data,
							parentDataProperty: key3,
							rootData
						})) {
							vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
							errors = vErrors.length;
						}
						var valid3 = _errs9 === errors;
						if (!valid3) break;
					}
					if (valid3) {
						var valid3 = true;
						for (const key4 in data) if (pattern0.test(key4)) {
							var valid3 = errors === errors;
							if (!valid3) break;
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
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		var valid0 = true;
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key0 in data0) {
				let data1 = data0[key0];
				if (Array.isArray(data1)) {
					var valid3 = true;
					const len1 = data1.length;
					for (let i1 = 0; i1 < len1; i1++) {
						if (typeof data1[i1] !== "string") {
							validate91.errors = [{
								instancePath: instancePath + "/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
								schemaPath: "#/definitions/securityRequirement/additionalProperties/items/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid3 = true;
						if (!valid3) break;
					}
					if (valid3) {
						let i2 = data1.length;
						let j0;
						if (i2 > 1) {
							const indices0 = {};
							for (; i2--;) {
								let item0 = data1[i2];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									j0 = indices0[item0];
									validate91.errors = [{
										instancePath: instancePath + "/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/definitions/securityRequirement/additionalProperties/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i2,
											j: j0
										}
									}];
									return false;
								}
								indices0[item0] = i2;
							}
						}
					}
				} else {
					validate91.errors = [{
						instancePath: instancePath + "/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/definitions/securityRequirement/additionalProperties/type",
						keyword: "type",
						params: { type: "array" }
					}];
					return false;
				}
			}
			else {
				validate91.errors = [{
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/definitions/securityRequirement/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
			var valid0 = true;
			if (!valid0) break;
		}
		if (valid0) {
			let i3 = data.length;
			let j1;
			if (i3 > 1) {
				outer0: for (; i3--;) for (j1 = i3; j1--;) if (func0(data[i3], data[j1])) {
					validate91.errors = [{
						instancePath,
						schemaPath: "#/uniqueItems",
						keyword: "uniqueItems",
						params: {
							i: i3,
							j: j1
						}
					}];
					return false;
				}
			}
		}
	} else {
		validate91.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		}];
		return false;
	}
	validate91.errors = vErrors;
	return true;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.responses === void 0 && (missing0 = "responses")) {
				validate22.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(func2.call(schema24.properties, key0) || pattern0.test(key0))) {
					validate22.errors = [{
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
								var valid1 = true;
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs4 = errors;
									if (typeof data0[i0] !== "string") {
										validate22.errors = [{
											instancePath: instancePath + "/tags/" + i0,
											schemaPath: "#/properties/tags/items/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid1 = _errs4 === errors;
									if (!valid1) break;
								}
								if (valid1) {
									let i1 = data0.length;
									let j0;
									if (i1 > 1) {
										const indices0 = {};
										for (; i1--;) {
											let item0 = data0[i1];
											if (typeof item0 !== "string") continue;
											if (typeof indices0[item0] == "number") {
												j0 = indices0[item0];
												validate22.errors = [{
													instancePath: instancePath + "/tags",
													schemaPath: "#/properties/tags/uniqueItems",
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
							} else {
								validate22.errors = [{
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
								validate22.errors = [{
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
									validate22.errors = [{
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
									const _errs10 = errors;
									if (!validate23(data.externalDocs, {
										instancePath: instancePath + "/externalDocs",
										parentData: data,
										parentDataProperty: "externalDocs",
										rootData
									})) {
										vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.operationId !== void 0) {
										const _errs11 = errors;
										if (typeof data.operationId !== "string") {
											validate22.errors = [{
												instancePath: instancePath + "/operationId",
												schemaPath: "#/properties/operationId/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.produces !== void 0) {
											const _errs13 = errors;
											if (!validate17(data.produces, {
												instancePath: instancePath + "/produces",
												parentData: data,
												parentDataProperty: "produces",
												rootData
											})) {
												vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.consumes !== void 0) {
												const _errs15 = errors;
												if (!validate17(data.consumes, {
													instancePath: instancePath + "/consumes",
													parentData: data,
													parentDataProperty: "consumes",
													rootData
												})) {
													vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.parameters !== void 0) {
													const _errs17 = errors;
													if (!validate27(data.parameters, {
														instancePath: instancePath + "/parameters",
														parentData: data,
														parentDataProperty: "parameters",
														rootData
													})) {
														vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.responses !== void 0) {
														const _errs18 = errors;
														if (!validate73(data.responses, {
															instancePath: instancePath + "/responses",
															parentData: data,
															parentDataProperty: "responses",
															rootData
														})) {
															vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs18 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.schemes !== void 0) {
															let data10 = data.schemes;
															const _errs19 = errors;
															if (errors === errors) {
																if (Array.isArray(data10)) {
																	var valid6 = true;
																	const len1 = data10.length;
																	for (let i2 = 0; i2 < len1; i2++) {
																		let data11 = data10[i2];
																		const _errs22 = errors;
																		if (typeof data11 !== "string") {
																			validate22.errors = [{
																				instancePath: instancePath + "/schemes/" + i2,
																				schemaPath: "#/definitions/schemesList/items/type",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		if (!(data11 === "http" || data11 === "https" || data11 === "ws" || data11 === "wss")) {
																			validate22.errors = [{
																				instancePath: instancePath + "/schemes/" + i2,
																				schemaPath: "#/definitions/schemesList/items/enum",
																				keyword: "enum",
																				params: { allowedValues: schema18.items.enum }
																			}];
																			return false;
																		}
																		var valid6 = _errs22 === errors;
																		if (!valid6) break;
																	}
																	if (valid6) {
																		let i3 = data10.length;
																		let j1;
																		if (i3 > 1) {
																			const indices1 = {};
																			for (; i3--;) {
																				let item1 = data10[i3];
																				if (typeof item1 !== "string") continue;
																				if (typeof indices1[item1] == "number") {
																					j1 = indices1[item1];
																					validate22.errors = [{
																						instancePath: instancePath + "/schemes",
																						schemaPath: "#/definitions/schemesList/uniqueItems",
																						keyword: "uniqueItems",
																						params: {
																							i: i3,
																							j: j1
																						}
																					}];
																					return false;
																				}
																				indices1[item1] = i3;
																			}
																		}
																	}
																} else {
																	validate22.errors = [{
																		instancePath: instancePath + "/schemes",
																		schemaPath: "#/definitions/schemesList/type",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid0 = _errs19 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.deprecated !== void 0) {
																const _errs24 = errors;
																if (typeof data.deprecated !== "boolean") {
																	validate22.errors = [{
																		instancePath: instancePath + "/deprecated",
																		schemaPath: "#/properties/deprecated/type",
																		keyword: "type",
																		params: { type: "boolean" }
																	}];
																	return false;
																}
																var valid0 = _errs24 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.security !== void 0) {
																	const _errs26 = errors;
																	if (!validate91(data.security, {
																		instancePath: instancePath + "/security",
																		parentData: data,
																		parentDataProperty: "security",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs26 === errors;
																} else var valid0 = true;
																if (valid0) {
																	for (const key1 in data) if (pattern0.test(key1)) {
																		if (!(errors === errors)) break;
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
			validate22.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate22.errors = vErrors;
	return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(func2.call(schema23.properties, key0) || pattern0.test(key0))) {
				validate21.errors = [{
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
						validate21.errors = [{
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
					if (data.get !== void 0) {
						const _errs4 = errors;
						if (!validate22(data.get, {
							instancePath: instancePath + "/get",
							parentData: data,
							parentDataProperty: "get",
							rootData
						})) {
							vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.put !== void 0) {
							const _errs5 = errors;
							if (!validate22(data.put, {
								instancePath: instancePath + "/put",
								parentData: data,
								parentDataProperty: "put",
								rootData
							})) {
								vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.post !== void 0) {
								const _errs6 = errors;
								if (!validate22(data.post, {
									instancePath: instancePath + "/post",
									parentData: data,
									parentDataProperty: "post",
									rootData
								})) {
									vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.delete !== void 0) {
									const _errs7 = errors;
									if (!validate22(data.delete, {
										instancePath: instancePath + "/delete",
										parentData: data,
										parentDataProperty: "delete",
										rootData
									})) {
										vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.options !== void 0) {
										const _errs8 = errors;
										if (!validate22(data.options, {
											instancePath: instancePath + "/options",
											parentData: data,
											parentDataProperty: "options",
											rootData
										})) {
											vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.head !== void 0) {
											const _errs9 = errors;
											if (!validate22(data.head, {
												instancePath: instancePath + "/head",
												parentData: data,
												parentDataProperty: "head",
												rootData
											})) {
												vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.patch !== void 0) {
												const _errs10 = errors;
												if (!validate22(data.patch, {
													instancePath: instancePath + "/patch",
													parentData: data,
													parentDataProperty: "patch",
													rootData
												})) {
													vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs10 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.parameters !== void 0) {
													const _errs11 = errors;
													if (!validate27(data.parameters, {
														instancePath: instancePath + "/parameters",
														parentData: data,
														parentDataProperty: "parameters",
														rootData
													})) {
														vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs11 === errors;
												} else var valid0 = true;
												if (valid0) {
													for (const key1 in data) if (pattern0.test(key1)) {
														if (!(errors === errors)) break;
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
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(pattern0.test(key0) || pattern8.test(key0))) {
				validate20.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (_errs1 === errors) {
				var valid0 = true;
				for (const key1 in data) if (pattern0.test(key1)) {
					var valid0 = errors === errors;
					if (!valid0) break;
				}
				if (valid0) {
					var valid0 = true;
					for (const key2 in data) if (pattern8.test(key2)) {
						const _errs5 = errors;
						if (!validate21(data[key2], {
							instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							parentData: data,
							parentDataProperty: key2,
							rootData
						})) {
							vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs5 === errors;
						if (!valid0) break;
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
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
			const _errs2 = errors;
			if (!validate30(data[key0], {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key0,
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
			if (!(_errs2 === errors)) break;
		}
		else {
			validate103.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate103.errors = vErrors;
	return errors === 0;
}
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
			const _errs2 = errors;
			if (!validate28(data[key0], {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key0,
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
				errors = vErrors.length;
			}
			if (!(_errs2 === errors)) break;
		}
		else {
			validate106.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate106.errors = vErrors;
	return errors === 0;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
			const _errs2 = errors;
			if (!validate75(data[key0], {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key0,
				rootData
			})) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
			if (!(_errs2 === errors)) break;
		}
		else {
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
const schema168 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["type"],
	"properties": {
		"type": {
			"type": "string",
			"enum": ["basic"]
		},
		"description": { "type": "string" }
	},
	"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
};
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type")) {
			validate114.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "description" || pattern0.test(key0))) {
				validate114.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.type !== void 0) {
				let data0 = data.type;
				if (typeof data0 !== "string") {
					validate114.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				if (!(data0 === "basic")) {
					validate114.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/enum",
						keyword: "enum",
						params: { allowedValues: schema168.properties.type.enum }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.description !== void 0) {
					if (typeof data.description !== "string") {
						validate114.errors = [{
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
					for (const key1 in data) if (pattern0.test(key1)) {}
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
const schema170 = {
	"type": "object",
	"additionalProperties": false,
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
			"enum": ["header", "query"]
		},
		"description": { "type": "string" }
	},
	"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
};
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.in === void 0 && (missing0 = "in")) {
			validate116.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "name" || key0 === "in" || key0 === "description" || pattern0.test(key0))) {
				validate116.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.type !== void 0) {
				let data0 = data.type;
				if (typeof data0 !== "string") {
					validate116.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				if (!(data0 === "apiKey")) {
					validate116.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/enum",
						keyword: "enum",
						params: { allowedValues: schema170.properties.type.enum }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.name !== void 0) {
					if (typeof data.name !== "string") {
						validate116.errors = [{
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
					if (data.in !== void 0) {
						let data2 = data.in;
						if (typeof data2 !== "string") {
							validate116.errors = [{
								instancePath: instancePath + "/in",
								schemaPath: "#/properties/in/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if (!(data2 === "header" || data2 === "query")) {
							validate116.errors = [{
								instancePath: instancePath + "/in",
								schemaPath: "#/properties/in/enum",
								keyword: "enum",
								params: { allowedValues: schema170.properties.in.enum }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.description !== void 0) {
							if (typeof data.description !== "string") {
								validate116.errors = [{
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
							for (const key1 in data) if (pattern0.test(key1)) {}
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
const schema172 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"type",
		"flow",
		"authorizationUrl"
	],
	"properties": {
		"type": {
			"type": "string",
			"enum": ["oauth2"]
		},
		"flow": {
			"type": "string",
			"enum": ["implicit"]
		},
		"scopes": { "$ref": "#/definitions/oauth2Scopes" },
		"authorizationUrl": {
			"type": "string",
			"format": "uri"
		},
		"description": { "type": "string" }
	},
	"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
};
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.flow === void 0 && (missing0 = "flow") || data.authorizationUrl === void 0 && (missing0 = "authorizationUrl")) {
			validate118.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "flow" || key0 === "scopes" || key0 === "authorizationUrl" || key0 === "description" || pattern0.test(key0))) {
				validate118.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.type !== void 0) {
				let data0 = data.type;
				if (typeof data0 !== "string") {
					validate118.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				if (!(data0 === "oauth2")) {
					validate118.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/enum",
						keyword: "enum",
						params: { allowedValues: schema172.properties.type.enum }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.flow !== void 0) {
					let data1 = data.flow;
					if (typeof data1 !== "string") {
						validate118.errors = [{
							instancePath: instancePath + "/flow",
							schemaPath: "#/properties/flow/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					if (!(data1 === "implicit")) {
						validate118.errors = [{
							instancePath: instancePath + "/flow",
							schemaPath: "#/properties/flow/enum",
							keyword: "enum",
							params: { allowedValues: schema172.properties.flow.enum }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.scopes !== void 0) {
						let data2 = data.scopes;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							for (const key1 in data2) if (typeof data2[key1] !== "string") {
								validate118.errors = [{
									instancePath: instancePath + "/scopes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/definitions/oauth2Scopes/additionalProperties/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						} else {
							validate118.errors = [{
								instancePath: instancePath + "/scopes",
								schemaPath: "#/definitions/oauth2Scopes/type",
								keyword: "type",
								params: { type: "object" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.authorizationUrl !== void 0) {
							if (!(typeof data.authorizationUrl === "string")) {
								validate118.errors = [{
									instancePath: instancePath + "/authorizationUrl",
									schemaPath: "#/properties/authorizationUrl/type",
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
									validate118.errors = [{
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
								for (const key2 in data) if (pattern0.test(key2)) {}
							}
						}
					}
				}
			}
		}
	} else {
		validate118.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate118.errors = vErrors;
	return true;
}
const schema175 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"type",
		"flow",
		"tokenUrl"
	],
	"properties": {
		"type": {
			"type": "string",
			"enum": ["oauth2"]
		},
		"flow": {
			"type": "string",
			"enum": ["password"]
		},
		"scopes": { "$ref": "#/definitions/oauth2Scopes" },
		"tokenUrl": {
			"type": "string",
			"format": "uri"
		},
		"description": { "type": "string" }
	},
	"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
};
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.flow === void 0 && (missing0 = "flow") || data.tokenUrl === void 0 && (missing0 = "tokenUrl")) {
			validate120.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "flow" || key0 === "scopes" || key0 === "tokenUrl" || key0 === "description" || pattern0.test(key0))) {
				validate120.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.type !== void 0) {
				let data0 = data.type;
				if (typeof data0 !== "string") {
					validate120.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				if (!(data0 === "oauth2")) {
					validate120.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/enum",
						keyword: "enum",
						params: { allowedValues: schema175.properties.type.enum }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.flow !== void 0) {
					let data1 = data.flow;
					if (typeof data1 !== "string") {
						validate120.errors = [{
							instancePath: instancePath + "/flow",
							schemaPath: "#/properties/flow/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					if (!(data1 === "password")) {
						validate120.errors = [{
							instancePath: instancePath + "/flow",
							schemaPath: "#/properties/flow/enum",
							keyword: "enum",
							params: { allowedValues: schema175.properties.flow.enum }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.scopes !== void 0) {
						let data2 = data.scopes;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							for (const key1 in data2) if (typeof data2[key1] !== "string") {
								validate120.errors = [{
									instancePath: instancePath + "/scopes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/definitions/oauth2Scopes/additionalProperties/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						} else {
							validate120.errors = [{
								instancePath: instancePath + "/scopes",
								schemaPath: "#/definitions/oauth2Scopes/type",
								keyword: "type",
								params: { type: "object" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.tokenUrl !== void 0) {
							if (!(typeof data.tokenUrl === "string")) {
								validate120.errors = [{
									instancePath: instancePath + "/tokenUrl",
									schemaPath: "#/properties/tokenUrl/type",
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
									validate120.errors = [{
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
								for (const key2 in data) if (pattern0.test(key2)) {}
							}
						}
					}
				}
			}
		}
	} else {
		validate120.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate120.errors = vErrors;
	return true;
}
const schema178 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"type",
		"flow",
		"tokenUrl"
	],
	"properties": {
		"type": {
			"type": "string",
			"enum": ["oauth2"]
		},
		"flow": {
			"type": "string",
			"enum": ["application"]
		},
		"scopes": { "$ref": "#/definitions/oauth2Scopes" },
		"tokenUrl": {
			"type": "string",
			"format": "uri"
		},
		"description": { "type": "string" }
	},
	"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
};
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.flow === void 0 && (missing0 = "flow") || data.tokenUrl === void 0 && (missing0 = "tokenUrl")) {
			validate122.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "flow" || key0 === "scopes" || key0 === "tokenUrl" || key0 === "description" || pattern0.test(key0))) {
				validate122.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.type !== void 0) {
				let data0 = data.type;
				if (typeof data0 !== "string") {
					validate122.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				if (!(data0 === "oauth2")) {
					validate122.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/enum",
						keyword: "enum",
						params: { allowedValues: schema178.properties.type.enum }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.flow !== void 0) {
					let data1 = data.flow;
					if (typeof data1 !== "string") {
						validate122.errors = [{
							instancePath: instancePath + "/flow",
							schemaPath: "#/properties/flow/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					if (!(data1 === "application")) {
						validate122.errors = [{
							instancePath: instancePath + "/flow",
							schemaPath: "#/properties/flow/enum",
							keyword: "enum",
							params: { allowedValues: schema178.properties.flow.enum }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.scopes !== void 0) {
						let data2 = data.scopes;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							for (const key1 in data2) if (typeof data2[key1] !== "string") {
								validate122.errors = [{
									instancePath: instancePath + "/scopes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/definitions/oauth2Scopes/additionalProperties/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						} else {
							validate122.errors = [{
								instancePath: instancePath + "/scopes",
								schemaPath: "#/definitions/oauth2Scopes/type",
								keyword: "type",
								params: { type: "object" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.tokenUrl !== void 0) {
							if (!(typeof data.tokenUrl === "string")) {
								validate122.errors = [{
									instancePath: instancePath + "/tokenUrl",
									schemaPath: "#/properties/tokenUrl/type",
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
									validate122.errors = [{
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
								for (const key2 in data) if (pattern0.test(key2)) {}
							}
						}
					}
				}
			}
		}
	} else {
		validate122.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate122.errors = vErrors;
	return true;
}
const schema181 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"type",
		"flow",
		"authorizationUrl",
		"tokenUrl"
	],
	"properties": {
		"type": {
			"type": "string",
			"enum": ["oauth2"]
		},
		"flow": {
			"type": "string",
			"enum": ["accessCode"]
		},
		"scopes": { "$ref": "#/definitions/oauth2Scopes" },
		"authorizationUrl": {
			"type": "string",
			"format": "uri"
		},
		"tokenUrl": {
			"type": "string",
			"format": "uri"
		},
		"description": { "type": "string" }
	},
	"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
};
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.flow === void 0 && (missing0 = "flow") || data.authorizationUrl === void 0 && (missing0 = "authorizationUrl") || data.tokenUrl === void 0 && (missing0 = "tokenUrl")) {
			validate124.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "type" || key0 === "flow" || key0 === "scopes" || key0 === "authorizationUrl" || key0 === "tokenUrl" || key0 === "description" || pattern0.test(key0))) {
				validate124.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.type !== void 0) {
				let data0 = data.type;
				if (typeof data0 !== "string") {
					validate124.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				if (!(data0 === "oauth2")) {
					validate124.errors = [{
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/enum",
						keyword: "enum",
						params: { allowedValues: schema181.properties.type.enum }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.flow !== void 0) {
					let data1 = data.flow;
					if (typeof data1 !== "string") {
						validate124.errors = [{
							instancePath: instancePath + "/flow",
							schemaPath: "#/properties/flow/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					if (!(data1 === "accessCode")) {
						validate124.errors = [{
							instancePath: instancePath + "/flow",
							schemaPath: "#/properties/flow/enum",
							keyword: "enum",
							params: { allowedValues: schema181.properties.flow.enum }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.scopes !== void 0) {
						let data2 = data.scopes;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							for (const key1 in data2) if (typeof data2[key1] !== "string") {
								validate124.errors = [{
									instancePath: instancePath + "/scopes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/definitions/oauth2Scopes/additionalProperties/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						} else {
							validate124.errors = [{
								instancePath: instancePath + "/scopes",
								schemaPath: "#/definitions/oauth2Scopes/type",
								keyword: "type",
								params: { type: "object" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.authorizationUrl !== void 0) {
							if (!(typeof data.authorizationUrl === "string")) {
								validate124.errors = [{
									instancePath: instancePath + "/authorizationUrl",
									schemaPath: "#/properties/authorizationUrl/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.tokenUrl !== void 0) {
								if (!(typeof data.tokenUrl === "string")) {
									validate124.errors = [{
										instancePath: instancePath + "/tokenUrl",
										schemaPath: "#/properties/tokenUrl/type",
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
										validate124.errors = [{
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
									for (const key2 in data) if (pattern0.test(key2)) {}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate124.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate124.errors = vErrors;
	return true;
}
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
			let data0 = data[key0];
			const _errs2 = errors;
			const _errs3 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs4 = errors;
			if (!validate114(data0, {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key0,
				rootData
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs4 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs5 = errors;
			if (!validate116(data0, {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key0,
				rootData
			})) {
				vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs5 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else {
				if (_valid0) {
					valid1 = true;
					passing0 = 1;
				}
				const _errs6 = errors;
				if (!validate118(data0, {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data,
					parentDataProperty: key0,
					rootData
				})) {
					vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs6 === errors;
				if (_valid0 && valid1) {
					valid1 = false;
					passing0 = [passing0, 2];
				} else {
					if (_valid0) {
						valid1 = true;
						passing0 = 2;
					}
					const _errs7 = errors;
					if (!validate120(data0, {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data,
						parentDataProperty: key0,
						rootData
					})) {
						vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs7 === errors;
					if (_valid0 && valid1) {
						valid1 = false;
						passing0 = [passing0, 3];
					} else {
						if (_valid0) {
							valid1 = true;
							passing0 = 3;
						}
						const _errs8 = errors;
						if (!validate122(data0, {
							instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							parentData: data,
							parentDataProperty: key0,
							rootData
						})) {
							vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
							errors = vErrors.length;
						}
						var _valid0 = _errs8 === errors;
						if (_valid0 && valid1) {
							valid1 = false;
							passing0 = [passing0, 4];
						} else {
							if (_valid0) {
								valid1 = true;
								passing0 = 4;
							}
							const _errs9 = errors;
							if (!validate124(data0, {
								instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								parentData: data,
								parentDataProperty: key0,
								rootData
							})) {
								vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
								errors = vErrors.length;
							}
							var _valid0 = _errs9 === errors;
							if (_valid0 && valid1) {
								valid1 = false;
								passing0 = [passing0, 5];
							} else if (_valid0) {
								valid1 = true;
								passing0 = 5;
							}
						}
					}
				}
			}
			if (!valid1) {
				const err0 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
				validate113.errors = vErrors;
				return false;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
			if (!(_errs2 === errors)) break;
		}
		else {
			validate113.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate113.errors = vErrors;
	return errors === 0;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name")) {
				validate127.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "name" || key0 === "description" || key0 === "externalDocs" || pattern0.test(key0))) {
					validate127.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (typeof data.name !== "string") {
							validate127.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.description !== void 0) {
							const _errs4 = errors;
							if (typeof data.description !== "string") {
								validate127.errors = [{
									instancePath: instancePath + "/description",
									schemaPath: "#/properties/description/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.externalDocs !== void 0) {
								const _errs6 = errors;
								if (!validate23(data.externalDocs, {
									instancePath: instancePath + "/externalDocs",
									parentData: data,
									parentDataProperty: "externalDocs",
									rootData
								})) {
									vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								for (const key1 in data) if (pattern0.test(key1)) {
									if (!(errors === errors)) break;
								}
							}
						}
					}
				}
			}
		} else {
			validate127.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate127.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.swagger === void 0 && (missing0 = "swagger") || data.info === void 0 && (missing0 = "info") || data.paths === void 0 && (missing0 = "paths")) {
				validate10.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(func2.call(schema11.properties, key0) || pattern0.test(key0))) {
					validate10.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.swagger !== void 0) {
						let data0 = data.swagger;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate10.errors = [{
								instancePath: instancePath + "/swagger",
								schemaPath: "#/properties/swagger/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						if (!(data0 === "2.0")) {
							validate10.errors = [{
								instancePath: instancePath + "/swagger",
								schemaPath: "#/properties/swagger/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.swagger.enum }
							}];
							return false;
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
							if (data.host !== void 0) {
								let data2 = data.host;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (typeof data2 === "string") {
										if (!pattern7.test(data2)) {
											validate10.errors = [{
												instancePath: instancePath + "/host",
												schemaPath: "#/properties/host/pattern",
												keyword: "pattern",
												params: { pattern: "^[^{}/ :\\\\]+(?::\\d+)?$" }
											}];
											return false;
										}
									} else {
										validate10.errors = [{
											instancePath: instancePath + "/host",
											schemaPath: "#/properties/host/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.basePath !== void 0) {
									let data3 = data.basePath;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (typeof data3 === "string") {
											if (!pattern8.test(data3)) {
												validate10.errors = [{
													instancePath: instancePath + "/basePath",
													schemaPath: "#/properties/basePath/pattern",
													keyword: "pattern",
													params: { pattern: "^/" }
												}];
												return false;
											}
										} else {
											validate10.errors = [{
												instancePath: instancePath + "/basePath",
												schemaPath: "#/properties/basePath/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.schemes !== void 0) {
										let data4 = data.schemes;
										const _errs9 = errors;
										if (errors === errors) {
											if (Array.isArray(data4)) {
												var valid2 = true;
												const len0 = data4.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data5 = data4[i0];
													const _errs12 = errors;
													if (typeof data5 !== "string") {
														validate10.errors = [{
															instancePath: instancePath + "/schemes/" + i0,
															schemaPath: "#/definitions/schemesList/items/type",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													if (!(data5 === "http" || data5 === "https" || data5 === "ws" || data5 === "wss")) {
														validate10.errors = [{
															instancePath: instancePath + "/schemes/" + i0,
															schemaPath: "#/definitions/schemesList/items/enum",
															keyword: "enum",
															params: { allowedValues: schema18.items.enum }
														}];
														return false;
													}
													var valid2 = _errs12 === errors;
													if (!valid2) break;
												}
												if (valid2) {
													let i1 = data4.length;
													let j0;
													if (i1 > 1) {
														const indices0 = {};
														for (; i1--;) {
															let item0 = data4[i1];
															if (typeof item0 !== "string") continue;
															if (typeof indices0[item0] == "number") {
																j0 = indices0[item0];
																validate10.errors = [{
																	instancePath: instancePath + "/schemes",
																	schemaPath: "#/definitions/schemesList/uniqueItems",
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
											} else {
												validate10.errors = [{
													instancePath: instancePath + "/schemes",
													schemaPath: "#/definitions/schemesList/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.consumes !== void 0) {
											const _errs14 = errors;
											if (!validate17(data.consumes, {
												instancePath: instancePath + "/consumes",
												parentData: data,
												parentDataProperty: "consumes",
												rootData
											})) {
												vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.produces !== void 0) {
												const _errs16 = errors;
												if (!validate17(data.produces, {
													instancePath: instancePath + "/produces",
													parentData: data,
													parentDataProperty: "produces",
													rootData
												})) {
													vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.paths !== void 0) {
													const _errs18 = errors;
													if (!validate20(data.paths, {
														instancePath: instancePath + "/paths",
														parentData: data,
														parentDataProperty: "paths",
														rootData
													})) {
														vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs18 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.definitions !== void 0) {
														const _errs19 = errors;
														if (!validate103(data.definitions, {
															instancePath: instancePath + "/definitions",
															parentData: data,
															parentDataProperty: "definitions",
															rootData
														})) {
															vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs19 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.parameters !== void 0) {
															const _errs20 = errors;
															if (!validate106(data.parameters, {
																instancePath: instancePath + "/parameters",
																parentData: data,
																parentDataProperty: "parameters",
																rootData
															})) {
																vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs20 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.responses !== void 0) {
																const _errs21 = errors;
																if (!validate109(data.responses, {
																	instancePath: instancePath + "/responses",
																	parentData: data,
																	parentDataProperty: "responses",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs21 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.security !== void 0) {
																	const _errs22 = errors;
																	if (!validate91(data.security, {
																		instancePath: instancePath + "/security",
																		parentData: data,
																		parentDataProperty: "security",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs22 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.securityDefinitions !== void 0) {
																		const _errs23 = errors;
																		if (!validate113(data.securityDefinitions, {
																			instancePath: instancePath + "/securityDefinitions",
																			parentData: data,
																			parentDataProperty: "securityDefinitions",
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
																			errors = vErrors.length;
																		}
																		var valid0 = _errs23 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.tags !== void 0) {
																			let data14 = data.tags;
																			const _errs24 = errors;
																			if (errors === _errs24) {
																				if (Array.isArray(data14)) {
																					var valid6 = true;
																					const len1 = data14.length;
																					for (let i2 = 0; i2 < len1; i2++) {
																						const _errs26 = errors;
																						if (!validate127(data14[i2], {
																							instancePath: instancePath + "/tags/" + i2,
																							parentData: data14,
																							parentDataProperty: i2,
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
																							errors = vErrors.length;
																						}
																						var valid6 = _errs26 === errors;
																						if (!valid6) break;
																					}
																					if (valid6) {
																						let i3 = data14.length;
																						let j1;
																						if (i3 > 1) {
																							outer0: for (; i3--;) for (j1 = i3; j1--;) if (func0(data14[i3], data14[j1])) {
																								validate10.errors = [{
																									instancePath: instancePath + "/tags",
																									schemaPath: "#/properties/tags/uniqueItems",
																									keyword: "uniqueItems",
																									params: {
																										i: i3,
																										j: j1
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
																			var valid0 = _errs24 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.externalDocs !== void 0) {
																				const _errs27 = errors;
																				if (!validate23(data.externalDocs, {
																					instancePath: instancePath + "/externalDocs",
																					parentData: data,
																					parentDataProperty: "externalDocs",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
																					errors = vErrors.length;
																				}
																				var valid0 = _errs27 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				for (const key1 in data) if (pattern0.test(key1)) {
																					if (!(errors === errors)) break;
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

export { openapi_schema_2_0_default as default, validate };