/// The JSON Schema of what travels on the exchange.
public enum JSONSchema {
    /// The schema of an event, draft 2020-12, as JSON.
    ///
    /// It describes what readers may rely on; members that it does not name are allowed and kept.
    public static let event: String = {
        let kinds = Payload.describedKinds
        let conditions = kinds.map { kind in
            ##"{"if": {"properties": {"kind": {"const": "\##(kind.name)"}}}, "then": {"$ref": "#/$defs/\##(kind.definition)"}}"##
        }
        let definitions = kinds.reduce(into: [:]) { all, kind in all.merge(kind.definitions) { first, _ in first } }
        let lines = definitions.sorted { $0.key < $1.key }.map { "    \"\($0.key)\": \($0.value)," }
        return Self.base
            .replacing("@conditions@", with: conditions.map { "        \($0)," }.joined(separator: "\n"))
            .replacing("@definitions@", with: lines.joined(separator: "\n"))
    }()

    /// The schema of the types that tell their members not yet, with the places where those go that do.
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
            "alert": {
              "description": "A public warning. Source: CAP 1.2.",
              "type": "object",
              "properties": {
                "kind": {"const": "alert"},
                "identifier": {"type": "string", "description": "The sender's id of the message."},
                "sender": {"type": "string", "description": "Who sent it, as an address or object id."},
                "sent": {"$ref": "#/$defs/time", "description": "When it was sent; absent where the source tells no time."},
                "messageType": {"type": "string", "description": "Alert, Update, Cancel, Ack or Error."},
                "scope": {"type": "string", "description": "Public, Restricted or Private."},
                "restriction": {
                  "type": "string",
                  "description": "The rule that limits distribution, where the scope is Restricted."
                },
                "note": {
                  "type": "string",
                  "description": "The purpose of the message, mostly of exercises and errors."
                },
                "references": {
                  "type": "array",
                  "items": {"type": "string"},
                  "description": "Earlier messages as sender,identifier,sent."
                },
                "incidents": {
                  "type": "array",
                  "items": {"type": "string"},
                  "description": "Names of the incidents it belongs to."
                },
                "information": {
                  "type": "array",
                  "items": {"$ref": "#/$defs/alertInformation"},
                  "description": "The blocks, one a language or part of the event."
                }
              },
              "required": ["kind", "identifier", "sender", "messageType"]
            },
            "alertArea": {
              "description": "Where an alert applies.",
              "type": "object",
              "properties": {
                "description": {"type": "string", "description": "The area in words."},
                "geometry": {"$ref": "#/$defs/geometry", "description": "Its polygons, longitude first as in GeoJSON."},
                "circles": {"type": "array", "items": {"$ref": "#/$defs/alertCircle"}, "description": "Its circles."},
                "geocodes": {
                  "type": "array",
                  "items": {"$ref": "#/$defs/namedText"},
                  "description": "Its codes by their system."
                },
                "altitudeMeters": {"type": "number", "description": "The lowest height above mean sea level, in metres."},
                "ceilingMeters": {"type": "number", "description": "The greatest height above mean sea level, in metres."}
              },
              "required": ["description"]
            },
            "alertCircle": {
              "description": "A circle on the Earth.",
              "type": "object",
              "properties": {
                "longitude": {"type": "number", "description": "Degrees east, -180...180."},
                "latitude": {"type": "number", "description": "Degrees north, -90...90."},
                "radiusKilometers": {"type": "number", "description": "The radius in kilometres, 0 or more."}
              },
              "required": ["longitude", "latitude", "radiusKilometers"]
            },
            "alertInformation": {
              "description": "What an alert says in one language or about one part of the event.",
              "type": "object",
              "properties": {
                "language": {
                  "type": "string",
                  "description": "The language as a BCP 47 tag; en-US where the message says nothing."
                },
                "categories": {
                  "type": "array",
                  "items": {"type": "string"},
                  "description": "Geo, Met, Safety, Security, Rescue, Fire, Health, Env, Transport, Infra, CBRNE, Other."
                },
                "event": {"type": "string", "description": "The kind of event, in words."},
                "responseTypes": {
                  "type": "array",
                  "items": {"type": "string"},
                  "description": "What to do: Shelter, Evacuate, Prepare, Execute, Avoid, Monitor, Assess, AllClear, None."
                },
                "urgency": {"type": "string", "description": "Immediate, Expected, Future, Past or Unknown."},
                "severity": {"$ref": "#/$defs/severity", "description": "How bad it is."},
                "certainty": {"type": "string", "description": "Observed, Likely, Possible, Unlikely or Unknown."},
                "eventCodes": {
                  "type": "array",
                  "items": {"$ref": "#/$defs/namedText"},
                  "description": "Codes of the event by their system."
                },
                "effective": {"$ref": "#/$defs/time", "description": "From when the information holds."},
                "onset": {"$ref": "#/$defs/time", "description": "When the event is expected to begin."},
                "expires": {"$ref": "#/$defs/time", "description": "Until when the information holds."},
                "senderName": {"type": "string", "description": "The sender's name for people."},
                "headline": {"type": "string", "description": "One line."},
                "description": {"type": "string", "description": "What happens."},
                "instruction": {"type": "string", "description": "What those who are warned should do."},
                "web": {"type": "string", "description": "An address with more."},
                "contact": {"type": "string", "description": "Whom to ask."},
                "parameters": {
                  "type": "array",
                  "items": {"$ref": "#/$defs/namedText"},
                  "description": "Values by the sender's own names."
                },
                "areas": {
                  "type": "array",
                  "items": {"$ref": "#/$defs/alertArea"},
                  "description": "Where it applies."
                }
              },
              "required": ["language", "event"]
            },
            "article": {
              "description": "An item of a news feed.",
              "type": "object",
              "properties": {
                "kind": {"const": "article"},
                "authors": {"type": "array", "items": {"type": "string"}, "description": "Who wrote it."},
                "categories": {"type": "array", "items": {"type": "string"}, "description": "The feed's own categories."},
                "feed": {"type": "string", "description": "The title of the feed it came in."},
                "updated": {"$ref": "#/$defs/time", "description": "When the agency last changed it."}
              },
              "required": ["kind"]
            },
            "audience": {
              "description": "The group of readers.",
              "type": "string",
              "maxLength": 32,
              "pattern": "^[a-z0-9-]+$"
            },
            "commitment": {
              "description": "Something that was agreed to be done.",
              "type": "object",
              "properties": {
                "sentence": {"type": "string", "description": "The sentence that says it, as it stands in the source."},
                "parties": {
                  "type": "array",
                  "items": {"type": "string"},
                  "description": "Whom it binds: country codes or agency ids."
                },
                "topics": {
                  "type": "array",
                  "items": {"$ref": "#/$defs/topic"},
                  "description": "What it is about, the main topic first."
                },
                "due": {
                  "type": "string",
                  "description": "By when, as YYYY, YYYY-MM or YYYY-MM-DD, the last moment of which is meant."
                },
                "dueText": {"type": "string", "description": "By when, in the words of the source."}
              },
              "required": ["sentence"]
            },
            "conjunction": {
              "description": "Two objects in orbit that come close.",
              "type": "object",
              "properties": {
                "kind": {"const": "conjunction"},
                "messageID": {"type": "string", "description": "MESSAGE_ID."},
                "created": {"$ref": "#/$defs/time", "description": "CREATION_DATE."},
                "originator": {"type": "string", "description": "ORIGINATOR."},
                "messageFor": {"type": "string", "description": "MESSAGE_FOR: the spacecraft the message is about."},
                "closestApproach": {"$ref": "#/$defs/time", "description": "TCA: the time of closest approach."},
                "missDistanceMeters": {"type": "number", "description": "MISS_DISTANCE in metres, 0 or more."},
                "relativeSpeedMetersPerSecond": {"type": "number", "description": "RELATIVE_SPEED in metres a second."},
                "relativePositionMeters": {
                  "type": "array",
                  "items": {"type": "number"},
                  "description": "RELATIVE_POSITION_R, _T, _N in metres: three numbers or none."
                },
                "relativeVelocityMetersPerSecond": {
                  "type": "array",
                  "items": {"type": "number"},
                  "description": "RELATIVE_VELOCITY_R, _T, _N in metres a second: three numbers or none."
                },
                "collisionProbability": {"type": "number", "description": "COLLISION_PROBABILITY, 0...1."},
                "collisionProbabilityMethod": {"type": "string", "description": "COLLISION_PROBABILITY_METHOD."},
                "screeningStart": {"$ref": "#/$defs/time", "description": "START_SCREEN_PERIOD."},
                "screeningStop": {"$ref": "#/$defs/time", "description": "STOP_SCREEN_PERIOD."},
                "screeningFrame": {"type": "string", "description": "SCREEN_VOLUME_FRAME: RTN or TVN."},
                "screeningShape": {"type": "string", "description": "SCREEN_VOLUME_SHAPE: ELLIPSOID or BOX."},
                "screeningSizeMeters": {
                  "type": "array",
                  "items": {"type": "number"},
                  "description": "SCREEN_VOLUME_X, _Y, _Z in metres: three numbers or none."
                },
                "screeningEntry": {"$ref": "#/$defs/time", "description": "SCREEN_ENTRY_TIME."},
                "screeningExit": {"$ref": "#/$defs/time", "description": "SCREEN_EXIT_TIME."},
                "comments": {
                  "type": "array",
                  "items": {"type": "string"},
                  "description": "COMMENT lines of the header and the relative metadata, in order."
                },
                "object1": {"$ref": "#/$defs/conjunctionObject", "description": "The first object."},
                "object2": {"$ref": "#/$defs/conjunctionObject", "description": "The second object."}
              },
              "required": [
                "kind",
                "messageID",
                "created",
                "originator",
                "closestApproach",
                "missDistanceMeters",
                "object1",
                "object2"
              ]
            },
            "conjunctionObject": {
              "description": "One of the two objects of a conjunction.",
              "type": "object",
              "properties": {
                "designator": {"type": "string", "description": "OBJECT_DESIGNATOR: the id in the catalogue."},
                "catalog": {"type": "string", "description": "CATALOG_NAME."},
                "name": {"type": "string", "description": "OBJECT_NAME."},
                "internationalDesignator": {"type": "string", "description": "INTERNATIONAL_DESIGNATOR, YYYY-NNNP{PP}."},
                "type": {
                  "type": "string",
                  "description": "OBJECT_TYPE: PAYLOAD, ROCKET BODY, DEBRIS, UNKNOWN or OTHER."
                },
                "operatorName": {"type": "string", "description": "OPERATOR_ORGANIZATION."},
                "operatorContact": {
                  "type": "array",
                  "items": {"type": "string"},
                  "description": "OPERATOR_CONTACT_POSITION, OPERATOR_PHONE and OPERATOR_EMAIL, as given."
                },
                "ephemeris": {"type": "string", "description": "EPHEMERIS_NAME."},
                "covarianceMethod": {"type": "string", "description": "COVARIANCE_METHOD: CALCULATED or DEFAULT."},
                "maneuverable": {"type": "string", "description": "MANEUVERABLE: YES, NO or N/A."},
                "orbitCenter": {"type": "string", "description": "ORBIT_CENTER; the Earth where absent."},
                "referenceFrame": {"type": "string", "description": "REF_FRAME: GCRF, EME2000 or ITRF."},
                "positionKilometers": {
                  "type": "array",
                  "items": {"type": "number"},
                  "description": "X, Y, Z in kilometres: three numbers or none."
                },
                "velocityKilometersPerSecond": {
                  "type": "array",
                  "items": {"type": "number"},
                  "description": "X_DOT, Y_DOT, Z_DOT in kilometres a second: three numbers or none."
                },
                "covariance": {
                  "type": "array",
                  "items": {"$ref": "#/$defs/covarianceTerm"},
                  "description": "The lower triangle of the RTN covariance, by keyword."
                },
                "additional": {
                  "type": "array",
                  "items": {"$ref": "#/$defs/namedText"},
                  "description": "Orbit determination and other parameters by keyword, value with unit as written."
                },
                "comments": {"type": "array", "items": {"type": "string"}, "description": "COMMENT lines, in order."}
              },
              "required": ["designator", "name"]
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
            "jointStatement": {
              "description": "What governments agreed at a meeting.",
              "type": "object",
              "properties": {
                "kind": {"const": "statement"},
                "meeting": {"type": "string", "description": "The meeting's name."},
                "ordinal": {"type": "integer", "description": "Which meeting of its series it is, from 1."},
                "date": {"type": "string", "description": "The day as YYYY-MM-DD."},
                "place": {"type": "string", "description": "Where it was held."},
                "governments": {
                  "type": "array",
                  "items": {"type": "string"},
                  "description": "The governments as ISO 3166-1 codes in lower case, such as jp and us."
                },
                "agencies": {
                  "type": "array",
                  "items": {"$ref": "#/$defs/agency"},
                  "description": "The agencies it names, in the order of their first mention."
                },
                "commitments": {
                  "type": "array",
                  "items": {"$ref": "#/$defs/commitment"},
                  "description": "What was agreed to be done."
                }
              },
              "required": ["kind"]
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
                {"if": {"properties": {"kind": {"const": "article"}}}, "then": {"$ref": "#/$defs/article"}},
                {"if": {"properties": {"kind": {"const": "alert"}}}, "then": {"$ref": "#/$defs/alert"}},
                {
                  "if": {"properties": {"kind": {"const": "conjunction"}}},
                  "then": {"$ref": "#/$defs/conjunction"}
                },
                {
                  "if": {"properties": {"kind": {"const": "statement"}}},
                  "then": {"$ref": "#/$defs/jointStatement"}
                },
                {
                  "if": {"properties": {"kind": {"const": "source-notice"}}},
                  "then": {"$ref": "#/$defs/sourceNotice"}
                }
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
            "sourceNotice": {
              "description": "A change in the state of a source of this exchange.",
              "type": "object",
              "properties": {
                "kind": {"const": "source-notice"},
                "source": {"type": "string", "description": "The source's name."},
                "state": {"type": "string", "description": "ok, silent, drifted, quarantined or recovered."},
                "reason": {"type": "string", "description": "What happened, where, and what to do."}
              },
              "required": ["kind", "source", "state", "reason"]
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
