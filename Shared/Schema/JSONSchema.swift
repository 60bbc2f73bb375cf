/// The JSON Schema of what travels on the exchange.
public enum JSONSchema {
    /// The schema of an event, draft 2020-12, as JSON.
    ///
    /// It describes what readers may rely on; members that it does not name are allowed and kept.
    public static let event: String = {
        let kinds = Payload.kinds
        let conditions = kinds.map { kind in
            ##"{"if": {"properties": {"kind": {"const": "\##(kind.name)"}}}, "then": {"$ref": "#/$defs/\##(kind.definition)"}}"##
        }
        let definitions = kinds.reduce(into: [:]) { all, kind in all.merge(kind.definitions) { first, _ in first } }
        let lines = definitions.sorted { $0.key < $1.key }.map { "    \"\($0.key)\": \($0.value)," }
        return Self.base
            .replacing("@conditions@", with: conditions.map { "        \($0)" }.joined(separator: ",\n"))
            .replacing("@definitions@", with: lines.joined(separator: "\n"))
    }()

    /// The schema of all but the payloads, with the places where those go.
    private static let base = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Event on the exchange",
          "description": "A CloudEvents 1.0 event in structured JSON mode whose data is an update, at most 1 MiB. Members that are not named here are kept.",
          "type": "object",
          "properties": {
            "specversion": {"const": "1.0"},
            "type": {"const": "taiwa.update"},
            "id": {"$ref": "#/$defs/updateID"},
            "source": {"type": "string", "minLength": 1, "format": "uri-reference"},
            "time": {"$ref": "#/$defs/time"},
            "datacontenttype": {"const": "application/json"},
            "data": {"$ref": "#/$defs/update"}
          },
          "required": ["specversion", "type", "id", "source", "data"],
          "$defs": {
            "agency": {
              "description": "Country and agency.",
              "type": "string",
              "maxLength": 64,
              "pattern": "^[a-z0-9-]+(\\.[a-z0-9-]+){1,3}$"
            },
            "audience": {
              "description": "The group of readers.",
              "type": "string",
              "maxLength": 32,
              "pattern": "^[a-z0-9-]+$"
            },
            "covarianceTerm": {
              "description": "One term of a covariance matrix.",
              "type": "object",
              "properties": {
                "name": {"type": "string", "description": "The keyword, such as CR_R or CTDOT_N."},
                "value": {"type": "number", "description": "The value in the unit."},
                "unit": {"type": "string", "description": "The unit, such as m**2 or m**2/s."}
              },
              "required": ["name", "value", "unit"]
            },
        @definitions@
            "geometry": {
              "description": "Source: RFC 7946, section 3.1.",
              "oneOf": [
                {
                  "type": "object",
                  "properties": {"type": {"const": "Point"}, "coordinates": {"$ref": "#/$defs/position"}},
                  "required": ["type", "coordinates"]
                },
                {
                  "type": "object",
                  "properties": {
                    "type": {"const": "MultiPoint"},
                    "coordinates": {"type": "array", "items": {"$ref": "#/$defs/position"}}
                  },
                  "required": ["type", "coordinates"]
                },
                {
                  "type": "object",
                  "properties": {
                    "type": {"const": "LineString"},
                    "coordinates": {"type": "array", "items": {"$ref": "#/$defs/position"}}
                  },
                  "required": ["type", "coordinates"]
                },
                {
                  "type": "object",
                  "properties": {
                    "type": {"const": "MultiLineString"},
                    "coordinates": {"type": "array", "items": {"type": "array", "items": {"$ref": "#/$defs/position"}}}
                  },
                  "required": ["type", "coordinates"]
                },
                {
                  "type": "object",
                  "properties": {
                    "type": {"const": "Polygon"},
                    "coordinates": {"type": "array", "items": {"type": "array", "items": {"$ref": "#/$defs/position"}}}
                  },
                  "required": ["type", "coordinates"]
                },
                {
                  "type": "object",
                  "properties": {
                    "type": {"const": "MultiPolygon"},
                    "coordinates": {
                      "type": "array",
                      "items": {"type": "array", "items": {"type": "array", "items": {"$ref": "#/$defs/position"}}}
                    }
                  },
                  "required": ["type", "coordinates"]
                },
                {
                  "type": "object",
                  "properties": {
                    "type": {"const": "GeometryCollection"},
                    "geometries": {"type": "array", "items": {"$ref": "#/$defs/geometry"}}
                  },
                  "required": ["type", "geometries"]
                }
              ]
            },
            "link": {
              "description": "Where more is to be found.",
              "type": "object",
              "properties": {
                "url": {"type": "string", "description": "The absolute address."},
                "relation": {"type": "string", "description": "What it is to the update."},
                "mediaType": {"type": "string", "description": "Its media type."},
                "title": {"type": "string", "description": "A title for people."},
                "language": {"type": "string", "description": "Its language as a BCP 47 tag."},
                "bytes": {"type": "integer", "description": "Its size in bytes."}
              },
              "required": ["url"]
            },
            "namedText": {
              "description": "A value by a name that its sender chose.",
              "type": "object",
              "properties": {
                "name": {"type": "string", "description": "The name."},
                "value": {"type": "string", "description": "The value."}
              },
              "required": ["name", "value"]
            },
            "payload": {
              "description": "What an update says in figures, by its kind; unknown kinds are kept.",
              "type": "object",
              "required": ["kind"],
              "properties": {"kind": {"type": "string"}},
              "allOf": [
        @conditions@
              ]
            },
            "position": {
              "description": "Longitude, latitude in degrees; height in metres.",
              "type": "array",
              "minItems": 2,
              "maxItems": 3,
              "prefixItems": [
                {"type": "number", "minimum": -180, "maximum": 180},
                {"type": "number", "minimum": -90, "maximum": 90},
                {"type": "number"}
              ]
            },
            "severity": {
              "description": "Source: CAP 1.2, section 3.2.2.",
              "enum": ["unknown", "minor", "moderate", "severe", "extreme"]
            },
            "source": {
              "description": "Where an update was taken from.",
              "type": "object",
              "properties": {
                "name": {"type": "string", "description": "The source's or the publishing account's name."},
                "url": {"type": "string", "description": "The address it was fetched from."},
                "item": {"type": "string", "description": "The item's identity within the source."},
                "format": {"type": "string", "description": "The format it was recognised as."}
              },
              "required": ["name"]
            },
            "text": {
              "description": "One text by language (BCP 47).",
              "type": "object",
              "maxProperties": 32,
              "propertyNames": {"pattern": "^[A-Za-z0-9-]{1,35}$"},
              "additionalProperties": {"type": "string"}
            },
            "time": {
              "description": "RFC 3339 in UTC with 0, 3 or 6 fraction digits.",
              "type": "string",
              "format": "date-time",
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3}([0-9]{3})?)?Z$"
            },
            "topic": {
              "description": "One to four segments.",
              "type": "string",
              "maxLength": 120,
              "pattern": "^[a-z0-9-]+(/[a-z0-9-]+){0,3}$"
            },
            "update": {
              "description": "One thing an agency says, filed under topics.",
              "type": "object",
              "properties": {
                "id": {"$ref": "#/$defs/updateID"},
                "agency": {"$ref": "#/$defs/agency"},
                "source": {"$ref": "#/$defs/source"},
                "origin": {"enum": ["direct", "collected"]},
                "topics": {
                  "type": "array",
                  "items": {"$ref": "#/$defs/topic"},
                  "minItems": 1,
                  "maxItems": 12,
                  "uniqueItems": true,
                  "description": "The first is the main one."
                },
                "title": {
                  "allOf": [{"$ref": "#/$defs/text"}, {"additionalProperties": {"maxLength": 1000}}],
                  "minProperties": 1
                },
                "summary": {"$ref": "#/$defs/text"},
                "body": {"$ref": "#/$defs/text"},
                "links": {"type": "array", "items": {"$ref": "#/$defs/link"}, "maxItems": 64},
                "published": {"$ref": "#/$defs/time"},
                "received": {"$ref": "#/$defs/time"},
                "valid": {
                  "type": "object",
                  "properties": {"from": {"$ref": "#/$defs/time"}, "until": {"$ref": "#/$defs/time"}}
                },
                "severity": {"$ref": "#/$defs/severity"},
                "status": {"enum": ["actual", "exercise", "test", "cancel"]},
                "supersedes": {"type": "array", "items": {"$ref": "#/$defs/updateID"}, "maxItems": 64},
                "geometry": {"$ref": "#/$defs/geometry"},
                "audience": {"$ref": "#/$defs/audience"},
                "handling": {"enum": ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"]},
                "payload": {"$ref": "#/$defs/payload"}
              },
              "required": ["id", "agency", "source", "origin", "topics", "title", "received", "audience"]
            },
            "updateID": {
              "description": "Visible ASCII without \" \\ < >.",
              "type": "string",
              "minLength": 1,
              "maxLength": 128,
              "pattern": "^[!#-;=?-\\[\\]-~]+$"
            }
          }
        }
        """#
}
