// Generated from the JSON Schemas beside this folder by `npm run schemas`. Do not edit.
import type { JsonSchema } from '../json-schema.ts';

export const bundle: { $defs: Record<string, JsonSchema> } = {
 "$defs": {
  "RevertBatchBody": {
   "title": "RevertBatchBody",
   "description": "Puts every draft of a batch back as it was before.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "reason"
   ],
   "properties": {
    "reason": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4000
    },
    "dryRun": {
     "description": "Only tell what would go back and what would be left.",
     "type": "boolean"
    }
   }
  },
  "BatchReverted": {
   "title": "BatchReverted",
   "description": "What went back, or would in a dry run, and what was left.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "reverts",
    "dryRun",
    "items"
   ],
   "properties": {
    "batchId": {
     "description": "The new batch; absent in a dry run.",
     "$ref": "#/$defs/Code"
    },
    "reverts": {
     "$ref": "#/$defs/Code"
    },
    "dryRun": {
     "type": "boolean"
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/RevertedDraft"
     },
     "maxItems": 20000
    }
   }
  },
  "RevertedDraft": {
   "title": "RevertedDraft",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "code",
    "name",
    "outcome"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "outcome": {
     "title": "RevertOutcome",
     "description": "restored: its text is that of before; removed: it was made by the batch; left: see why.",
     "enum": [
      "restored",
      "removed",
      "left"
     ]
    },
    "why": {
     "title": "LeftBecause",
     "description": "changed: somebody saved it since; in-force: what the batch made was put into effect; named: something that stays names it.",
     "enum": [
      "changed",
      "in-force",
      "named"
     ]
    },
    "message": {
     "description": "Why it was left, in words.",
     "$ref": "#/$defs/Bilingual"
    }
   }
  },
  "BatchAnswer": {
   "title": "BatchAnswer",
   "description": "Drafts that were changed together.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "at",
    "author",
    "reason",
    "items"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Code"
    },
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "author": {
     "$ref": "#/$defs/Text"
    },
    "reason": {
     "$ref": "#/$defs/Text"
    },
    "items": {
     "type": "array",
     "items": {
      "title": "BatchedDraft",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "kind",
       "code",
       "name",
       "did",
       "revision"
      ],
      "properties": {
       "kind": {
        "$ref": "#/$defs/DefinitionKind"
       },
       "code": {
        "$ref": "#/$defs/Code"
       },
       "name": {
        "$ref": "#/$defs/Text"
       },
       "did": {
        "enum": [
         "created",
         "changed",
         "removed"
        ]
       },
       "revision": {
        "type": "integer",
        "minimum": 1
       }
      }
     },
     "maxItems": 20000
    }
   }
  },
  "SignInBody": {
   "title": "SignInBody",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "username",
    "password"
   ],
   "properties": {
    "username": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255
    },
    "password": {
     "type": "string",
     "minLength": 1,
     "maxLength": 1000
    }
   }
  },
  "CreateDossierBody": {
   "title": "CreateDossierBody",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "serviceCode",
    "govAgencyCode",
    "channel",
    "applicant"
   ],
   "properties": {
    "serviceCode": {
     "$ref": "#/$defs/Code"
    },
    "govAgencyCode": {
     "$ref": "#/$defs/Code",
     "description": "Agency that handles it."
    },
    "receivingAgencyCode": {
     "$ref": "#/$defs/Code",
     "description": "Agency that takes it in; the handling one unless reception is non-territorial."
    },
    "templateNo": {
     "$ref": "#/$defs/Code"
    },
    "caseCode": {
     "$ref": "#/$defs/Code"
    },
    "channel": {
     "$ref": "#/$defs/Channel"
    },
    "applicant": {
     "$ref": "#/$defs/Applicant"
    },
    "owner": {
     "$ref": "#/$defs/Applicant"
    },
    "authorised": {
     "$ref": "#/$defs/Applicant"
    },
    "dossierName": {
     "$ref": "#/$defs/Text"
    },
    "applicantNote": {
     "$ref": "#/$defs/Text"
    },
    "postal": {
     "$ref": "#/$defs/PostalUse"
    },
    "parts": {
     "description": "What is handed in together with the application; parts not named are not here yet.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/OpenedPart"
     },
     "maxItems": 1000
    }
   }
  },
  "OpenedPart": {
   "title": "OpenedPart",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "partNo"
   ],
   "properties": {
    "partNo": {
     "$ref": "#/$defs/Code"
    },
    "receivedOriginals": {
     "type": "integer",
     "minimum": 0
    },
    "receivedCopies": {
     "type": "integer",
     "minimum": 0
    },
    "fileMark": {
     "type": "integer",
     "minimum": 0,
     "maximum": 4
    },
    "comment": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "AssignUser": {
   "title": "AssignUser",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "username",
    "assigned"
   ],
   "properties": {
    "username": {
     "$ref": "#/$defs/Code"
    },
    "assigned": {
     "enum": [
      1,
      2,
      3
     ]
    }
   }
  },
  "PaymentInput": {
   "title": "PaymentInput",
   "description": "Only what the definition says editable is taken.",
   "type": "object",
   "additionalProperties": false,
   "required": [],
   "properties": {
    "feeAmount": {
     "$ref": "#/$defs/Dong"
    },
    "serviceAmount": {
     "$ref": "#/$defs/Dong"
    },
    "shipAmount": {
     "$ref": "#/$defs/Dong"
    },
    "feeName": {
     "$ref": "#/$defs/Text"
    },
    "note": {
     "$ref": "#/$defs/Text"
    },
    "method": {
     "$ref": "#/$defs/Text"
    },
    "quantity": {
     "type": "integer",
     "minimum": 0
    },
    "quantities": {
     "$ref": "#/$defs/FeeQuantities"
    },
    "exemptGroups": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 100
    },
    "transferNo": {
     "type": "string",
     "maxLength": 100
    }
   }
  },
  "ActBody": {
   "title": "ActBody",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "actionCode"
   ],
   "properties": {
    "actionCode": {
     "$ref": "#/$defs/Code"
    },
    "actionKey": {
     "$ref": "#/$defs/Code"
    },
    "stepCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "actionNote": {
     "type": "string",
     "maxLength": 4096
    },
    "payload": {
     "$ref": "#/$defs/Values"
    },
    "dueDate": {
     "$ref": "#/$defs/Instant",
     "description": "Taken only where the process lets the due date be edited."
    },
    "assignUsers": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/AssignUser"
     },
     "maxItems": 200
    },
    "assignRoles": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 200,
     "description": "allowAssignUser 6 to 9: which roles of the step take it."
    },
    "payment": {
     "$ref": "#/$defs/PaymentInput"
    },
    "playAs": {
     "$ref": "#/$defs/PartName"
    },
    "confirmed": {
     "type": "boolean",
     "description": "The question of the act was answered with yes."
    },
    "papers": {
     "description": "What the check of the papers found, said together with the act.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/CheckedPaper"
     },
     "maxItems": 2000
    },
    "supplement": {
     "$ref": "#/$defs/SupplementInput"
    }
   }
  },
  "PartBody": {
   "title": "PartBody",
   "type": "object",
   "additionalProperties": false,
   "required": [],
   "properties": {
    "fileMark": {
     "type": "integer",
     "minimum": 0,
     "maximum": 4
    },
    "fileCheck": {
     "enum": [
      0,
      1,
      2
     ]
    },
    "comment": {
     "$ref": "#/$defs/Text"
    },
    "receivedOriginals": {
     "type": "integer",
     "minimum": 0
    },
    "receivedCopies": {
     "type": "integer",
     "minimum": 0
    },
    "data": {
     "$ref": "#/$defs/Values"
    }
   }
  },
  "PublishBody": {
   "title": "PublishBody",
   "description": "What goes into a release: items with a reason, or a plan at the revision that was looked at.",
   "type": "object",
   "additionalProperties": false,
   "required": [],
   "properties": {
    "plan": {
     "$ref": "#/$defs/Code",
     "description": "Code of a release plan; it says everything else."
    },
    "planRevision": {
     "description": "Revision of the plan that was looked at; another one is refused.",
     "type": "integer",
     "minimum": 1
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PublishItem"
     },
     "maxItems": 20000,
     "minItems": 1
    },
    "reason": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4000
    },
    "legalBasis": {
     "$ref": "#/$defs/Text"
    },
    "validFrom": {
     "$ref": "#/$defs/Instant"
    },
    "reach": {
     "$ref": "#/$defs/ReleaseReach"
    },
    "acknowledged": {
     "description": "Warnings that may stay, each with why; the closest one counts.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Acknowledges"
     },
     "maxItems": 100000
    }
   }
  },
  "Acknowledges": {
   "title": "Acknowledges",
   "description": "One warning, or every warning of a code: in a definition, or in the whole release.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "findingCode",
    "reason"
   ],
   "properties": {
    "findingCode": {
     "$ref": "#/$defs/Code"
    },
    "reason": {
     "$ref": "#/$defs/FindingReason"
    },
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "path": {
     "type": "string",
     "maxLength": 1000
    }
   }
  },
  "PublishItem": {
   "title": "PublishItem",
   "description": "A draft to put into effect, an earlier version to return to, or a definition to take out of force.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "code"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "retire": {
     "description": "Take the definition out of force instead of publishing its draft.",
     "type": "boolean"
    },
    "replacedBy": {
     "$ref": "#/$defs/Code",
     "description": "With retire: the procedure that takes its place."
    },
    "version": {
     "description": "Return to this version instead of publishing the draft.",
     "type": "integer",
     "minimum": 1
    },
    "revision": {
     "description": "Revision of the draft that was looked at; another one is refused.",
     "type": "integer",
     "minimum": 1
    },
    "pastStep": {
     "$ref": "#/$defs/Code",
     "description": "With reach before-step: dossiers past this step of the version in force stay as they are."
    }
   }
  },
  "RevertBody": {
   "title": "RevertBody",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "reason"
   ],
   "properties": {
    "reason": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4000
    },
    "legalBasis": {
     "$ref": "#/$defs/Text"
    },
    "validFrom": {
     "$ref": "#/$defs/Instant"
    },
    "reach": {
     "$ref": "#/$defs/ReleaseReach",
     "description": "Whether running dossiers go back too."
    },
    "force": {
     "description": "Items that go back although a later release changed them.",
     "type": "array",
     "items": {
      "title": "DefinitionName",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "kind",
       "code"
      ],
      "properties": {
       "kind": {
        "$ref": "#/$defs/DefinitionKind"
       },
       "code": {
        "$ref": "#/$defs/Code"
       }
      }
     },
     "maxItems": 20000
    },
    "pastSteps": {
     "description": "With reach before-step: of each process, the step of the version in force; dossiers past it stay as they are.",
     "type": "array",
     "items": {
      "title": "PastStepOf",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "processNo",
       "stepCode"
      ],
      "properties": {
       "processNo": {
        "$ref": "#/$defs/Code"
       },
       "stepCode": {
        "$ref": "#/$defs/Code"
       }
      }
     },
     "maxItems": 20000
    },
    "acknowledged": {
     "description": "Warnings that may stay, each with why; the closest one counts.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Acknowledges"
     },
     "maxItems": 100000
    }
   }
  },
  "CloneBody": {
   "title": "CloneBody",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "code"
   ],
   "properties": {
    "code": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Name"
    }
   }
  },
  "ApplyImportBody": {
   "title": "ApplyImportBody",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "reason"
   ],
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 20000,
     "description": "itemKeys to apply; absent = all that can be."
    },
    "proposals": {
     "type": "array",
     "items": {
      "title": "ConfirmedProposal",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "proposalKey"
      ],
      "properties": {
       "proposalKey": {
        "$ref": "#/$defs/Code"
       },
       "body": {
        "type": "object",
        "additionalProperties": true
       }
      }
     },
     "maxItems": 20000
    },
    "publish": {
     "type": "boolean",
     "description": "Put what can be published into effect in the same act."
    },
    "warningsReason": {
     "description": "Why the warnings of what is put into effect may stay; without it what has some stays a draft.",
     "$ref": "#/$defs/FindingReason"
    },
    "reason": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4000
    },
    "legalBasis": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "CheckedPaper": {
   "title": "CheckedPaper",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "partNo",
    "fileCheck"
   ],
   "properties": {
    "partNo": {
     "$ref": "#/$defs/Code"
    },
    "fileCheck": {
     "enum": [
      1,
      2
     ],
     "description": "1 passed, 2 failed."
    },
    "comment": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "SupplementInput": {
   "title": "SupplementInput",
   "description": "What the applicant is asked to supplement, complete and at once.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "items"
   ],
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "title": "AskedPaper",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "partNo",
       "wrong"
      ],
      "properties": {
       "partNo": {
        "$ref": "#/$defs/OptionalCode",
        "description": "Empty where it is about no paper of the dossier."
       },
       "wrong": {
        "type": "string",
        "maxLength": 4000
       }
      }
     },
     "maxItems": 2000
    },
    "ownFault": {
     "type": "boolean",
     "description": "A round beyond the legal number, because of the applicant's own fault."
    }
   }
  },
  "SignBody": {
   "title": "SignBody",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/SignatureKind"
    }
   }
  },
  "WithdrawalBody": {
   "title": "WithdrawalBody",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "reason"
   ],
   "properties": {
    "reason": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4000
    }
   }
  },
  "WithdrawalAnswerBody": {
   "title": "WithdrawalAnswerBody",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "grant",
    "reason"
   ],
   "properties": {
    "grant": {
     "type": "boolean"
    },
    "reason": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4000
    }
   }
  },
  "BulkActBody": {
   "title": "BulkActBody",
   "description": "One act on many dossiers; each is decided and written for itself.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "dossierIds",
    "actionCode"
   ],
   "properties": {
    "dossierIds": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "minItems": 1,
     "maxItems": 100,
     "uniqueItems": true
    },
    "actionCode": {
     "$ref": "#/$defs/Code"
    },
    "actionName": {
     "$ref": "#/$defs/Text",
     "description": "Only actions of this name too, where a code has several."
    },
    "actionNote": {
     "type": "string",
     "maxLength": 4096
    },
    "payload": {
     "$ref": "#/$defs/Values"
    },
    "confirmed": {
     "type": "boolean"
    },
    "assignUsers": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/AssignUser"
     },
     "maxItems": 200
    }
   }
  },
  "BulkActResult": {
   "title": "BulkActResult",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "dossierId",
    "dossierNo",
    "state",
    "stepName",
    "reasons"
   ],
   "properties": {
    "dossierId": {
     "$ref": "#/$defs/Code"
    },
    "dossierNo": {
     "anyOf": [
      {
       "$ref": "#/$defs/Text"
      },
      {
       "type": "null"
      }
     ]
    },
    "state": {
     "title": "BulkActState",
     "enum": [
      "done",
      "refused"
     ]
    },
    "stepName": {
     "$ref": "#/$defs/Text",
     "description": "Where it stands now."
    },
    "reasons": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/RefusalReason"
     },
     "maxItems": 1000
    }
   }
  },
  "BulkActReport": {
   "title": "BulkActReport",
   "description": "Result of every dossier, in the order asked; done and refused add up.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "results",
    "done",
    "refused"
   ],
   "properties": {
    "results": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/BulkActResult"
     },
     "maxItems": 100
    },
    "done": {
     "type": "integer",
     "minimum": 0
    },
    "refused": {
     "type": "integer",
     "minimum": 0
    }
   }
  },
  "BulkOffersBody": {
   "title": "BulkOffersBody",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "dossierIds"
   ],
   "properties": {
    "dossierIds": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "minItems": 1,
     "maxItems": 100,
     "uniqueItems": true
    }
   }
  },
  "BulkOffer": {
   "title": "BulkOffer",
   "description": "An act every chosen dossier stands before.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "actionCode",
    "actionName",
    "enabled",
    "noteRule",
    "assign",
    "form",
    "candidates",
    "perDossier",
    "refused"
   ],
   "properties": {
    "actionCode": {
     "$ref": "#/$defs/Code"
    },
    "actionName": {
     "$ref": "#/$defs/Text"
    },
    "enabled": {
     "type": "integer",
     "minimum": 0,
     "description": "Of how many it can be done now."
    },
    "noteRule": {
     "type": "integer"
    },
    "noteLabel": {
     "$ref": "#/$defs/Text"
    },
    "assign": {
     "type": "integer"
    },
    "assignable": {
     "description": "What a person may be named for.",
     "type": "array",
     "maxItems": 3,
     "items": {
      "enum": [
       1,
       2,
       3
      ]
     }
    },
    "candidates": {
     "description": "Who may be named for every chosen dossier alike.",
     "type": "array",
     "maxItems": 20000,
     "items": {
      "$ref": "#/$defs/Candidate"
     }
    },
    "perDossier": {
     "type": "boolean",
     "description": "It asks something that differs from dossier to dossier: counts of a fee, papers compared, what is missing."
    },
    "eSignature": {
     "type": "boolean",
     "description": "Whoever acts signs the papers of each dossier."
    },
    "confirm": {
     "$ref": "#/$defs/Text"
    },
    "form": {
     "anyOf": [
      {
       "type": "object",
       "additionalProperties": true
      },
      {
       "type": "null"
      }
     ]
    },
    "refused": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 100,
     "description": "Ids of those it cannot be done to now."
    }
   }
  },
  "ChangeKind": {
   "title": "ChangeKind",
   "description": "added: nothing was there; removed: nothing is there now.",
   "enum": [
    "added",
    "removed",
    "changed"
   ]
  },
  "Change": {
   "title": "Change",
   "description": "One difference between two bodies of a definition, in words. Changes of one place (a step, an action, a part …) stand together; the sentence begins with the place and a colon unless it speaks of the definition itself. A text that says several things may be told by several changes.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "path",
    "change",
    "place",
    "sentence"
   ],
   "properties": {
    "path": {
     "description": "JSON Pointer into the later body; into the earlier one of what was removed.",
     "type": "string",
     "maxLength": 4000
    },
    "change": {
     "$ref": "#/$defs/ChangeKind"
    },
    "place": {
     "$ref": "#/$defs/Bilingual"
    },
    "sentence": {
     "$ref": "#/$defs/Bilingual"
    },
    "before": {
     "description": "What the sentence says was there.",
     "type": [
      "string",
      "number",
      "boolean",
      "object",
      "array",
      "null"
     ]
    },
    "after": {
     "description": "What the sentence says is there now.",
     "type": [
      "string",
      "number",
      "boolean",
      "object",
      "array",
      "null"
     ]
    }
   }
  },
  "ComparedSide": {
   "title": "ComparedSide",
   "description": "Which text of a definition is compared: its number is that of the version, of the draft's save otherwise.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "side",
    "number",
    "at",
    "author"
   ],
   "properties": {
    "side": {
     "enum": [
      "draft",
      "in-force",
      "version",
      "revision"
     ]
    },
    "number": {
     "type": "integer",
     "minimum": 1
    },
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "author": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "ChangesAnswer": {
   "title": "ChangesAnswer",
   "description": "What one text of a definition has otherwise than another; the texts themselves where they were asked for.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "code",
    "from",
    "to",
    "changes"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "from": {
     "$ref": "#/$defs/ComparedSide"
    },
    "to": {
     "$ref": "#/$defs/ComparedSide"
    },
    "changes": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Change"
     },
     "maxItems": 1000000
    },
    "carried": {
     "description": "Shared configurations that a version carries by value and that have changed since the one in force was made.",
     "type": "array",
     "maxItems": 100000,
     "items": {
      "title": "CarriedChanges",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "kind",
       "code",
       "changes"
      ],
      "properties": {
       "kind": {
        "$ref": "#/$defs/DefinitionKind"
       },
       "code": {
        "$ref": "#/$defs/Code"
       },
       "changes": {
        "type": "array",
        "items": {
         "$ref": "#/$defs/Change"
        },
        "maxItems": 100000
       }
      }
     }
    },
    "before": {
     "type": "object",
     "additionalProperties": true
    },
    "after": {
     "type": "object",
     "additionalProperties": true
    }
   }
  },
  "SavedText": {
   "title": "SavedText",
   "description": "A save of a draft, without the text.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "revision",
    "savedAt",
    "author",
    "reason",
    "removed"
   ],
   "properties": {
    "revision": {
     "type": "integer",
     "minimum": 1
    },
    "savedAt": {
     "$ref": "#/$defs/Instant"
    },
    "author": {
     "$ref": "#/$defs/Text"
    },
    "reason": {
     "$ref": "#/$defs/Text"
    },
    "removed": {
     "type": "boolean"
    }
   }
  },
  "DefinitionDifference": {
   "title": "DefinitionDifference",
   "description": "A definition that two bundles, or a bundle and the drafts, have differently; the changes of one that both have.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "code",
    "name",
    "change",
    "changes"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "change": {
     "$ref": "#/$defs/ChangeKind"
    },
    "changes": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Change"
     },
     "maxItems": 1000000
    }
   }
  },
  "ExtendBody": {
   "title": "ExtendBody",
   "description": "Gia hạn, xin lỗi: a new date or a time limit counted from the present one, with the reason and the apology the applicant reads.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "reason",
    "apology"
   ],
   "properties": {
    "newDueDate": {
     "$ref": "#/$defs/Instant"
    },
    "by": {
     "$ref": "#/$defs/Duration"
    },
    "reason": {
     "$ref": "#/$defs/Text"
    },
    "apology": {
     "$ref": "#/$defs/Text"
    },
    "legalBasis": {
     "$ref": "#/$defs/Text"
    },
    "dryRun": {
     "description": "Only tells the date; nothing is written.",
     "type": "boolean"
    }
   }
  },
  "Extended": {
   "title": "Extended",
   "description": "The new date; lateApology: it comes after the working day before the old one (NĐ 61/2018 Đ19.9).",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "seq",
    "from",
    "dueDate",
    "lateApology"
   ],
   "properties": {
    "seq": {
     "type": "integer",
     "minimum": 1
    },
    "from": {
     "$ref": "#/$defs/Instant"
    },
    "dueDate": {
     "$ref": "#/$defs/Instant"
    },
    "lateApology": {
     "type": "boolean"
    }
   }
  },
  "CalendarMoves": {
   "title": "CalendarMoves",
   "description": "What open dossiers would be due by the draft of a calendar, or by the one in force where there is no other; the first 500 that move.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "calendarCode",
    "draft",
    "looked",
    "moved",
    "later",
    "earlier",
    "uncountable",
    "items"
   ],
   "properties": {
    "calendarCode": {
     "$ref": "#/$defs/Code"
    },
    "draft": {
     "description": "The draft is compared, it differs from what is in force.",
     "type": "boolean"
    },
    "looked": {
     "type": "integer",
     "minimum": 0
    },
    "moved": {
     "type": "integer",
     "minimum": 0
    },
    "later": {
     "type": "integer",
     "minimum": 0
    },
    "earlier": {
     "type": "integer",
     "minimum": 0
    },
    "uncountable": {
     "description": "Dossiers whose time cannot be counted: the calendar would have no working day.",
     "type": "integer",
     "minimum": 0
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/MovedDossier"
     },
     "maxItems": 500
    }
   }
  },
  "MovedDossier": {
   "title": "MovedDossier",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "dossierId",
    "dossierNo",
    "serviceName",
    "agencyName",
    "stepName",
    "from",
    "to",
    "days",
    "others"
   ],
   "properties": {
    "dossierId": {
     "$ref": "#/$defs/Uuid"
    },
    "dossierNo": {
     "anyOf": [
      {
       "$ref": "#/$defs/Text"
      },
      {
       "type": "null"
      }
     ]
    },
    "serviceName": {
     "$ref": "#/$defs/Text"
    },
    "agencyName": {
     "$ref": "#/$defs/Text"
    },
    "stepName": {
     "$ref": "#/$defs/Text"
    },
    "from": {
     "$ref": "#/$defs/SomeDate"
    },
    "to": {
     "$ref": "#/$defs/SomeDate"
    },
    "days": {
     "description": "Calendar days by which the due date moves; negative is earlier.",
     "type": "integer"
    },
    "others": {
     "description": "What moves beside the due date.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/MovedDate"
     }
    }
   }
  },
  "MovedDate": {
   "title": "MovedDate",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "of",
    "from",
    "to"
   ],
   "properties": {
    "of": {
     "description": "Whose date: of the step, of the body or phase it belongs to, of reception.",
     "enum": [
      "step",
      "lane",
      "reception"
     ]
    },
    "from": {
     "$ref": "#/$defs/SomeDate"
    },
    "to": {
     "$ref": "#/$defs/SomeDate"
    }
   }
  },
  "SomeDate": {
   "title": "SomeDate",
   "anyOf": [
    {
     "$ref": "#/$defs/Instant"
    },
    {
     "type": "null"
    }
   ]
  },
  "Timeliness": {
   "title": "Timeliness",
   "description": "How something stands against its date: running, near (less than a day left), overdue, paused, undated; once ended early, on-time or late, by days (TT 01/2018 Đ13).",
   "enum": [
    "undated",
    "paused",
    "running",
    "near",
    "overdue",
    "early",
    "on-time",
    "late"
   ]
  },
  "DeadlineView": {
   "title": "DeadlineView",
   "description": "Vì sao ngày này?: every date of a dossier, how it stands, and every act of its clock in words.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "dueDate",
    "firstDueDate",
    "stepDueDate",
    "laneDueDate",
    "receptionDueDate",
    "timeliness",
    "stepTimeliness",
    "receptionTimeliness",
    "appointments",
    "acts"
   ],
   "properties": {
    "dueDate": {
     "$ref": "#/$defs/SomeDate"
    },
    "firstDueDate": {
     "description": "What was promised before an extension; null where that is the same.",
     "$ref": "#/$defs/SomeDate"
    },
    "stepDueDate": {
     "$ref": "#/$defs/SomeDate"
    },
    "laneDueDate": {
     "$ref": "#/$defs/SomeDate"
    },
    "receptionDueDate": {
     "$ref": "#/$defs/SomeDate"
    },
    "timeliness": {
     "$ref": "#/$defs/Timeliness"
    },
    "stepTimeliness": {
     "$ref": "#/$defs/Timeliness"
    },
    "receptionTimeliness": {
     "$ref": "#/$defs/Timeliness"
    },
    "appointments": {
     "description": "The dates of two appointments, where the procedure has them.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Appointment"
     },
     "maxItems": 2
    },
    "extension": {
     "description": "Whether a new date may still be appointed by whoever asks; absent for applicants and where there is no date.",
     "$ref": "#/$defs/ExtensionChance"
    },
    "acts": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ExplainedClockAct"
     },
     "maxItems": 10000
    }
   }
  },
  "Appointment": {
   "title": "Appointment",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "number",
    "dueDate"
   ],
   "properties": {
    "number": {
     "enum": [
      1,
      2,
      3
     ]
    },
    "dueDate": {
     "$ref": "#/$defs/SomeDate"
    }
   }
  },
  "ExtensionChance": {
   "title": "ExtensionChance",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "reasons",
    "apologyDue"
   ],
   "properties": {
    "reasons": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/RefusalReason"
     },
     "maxItems": 100
    },
    "apologyDue": {
     "$ref": "#/$defs/SomeDate"
    }
   }
  },
  "OfferedAction": {
   "title": "OfferedAction",
   "description": "One action of the current step: enabled, or with every reason why not.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "actionKey",
    "actionCode",
    "actionName",
    "postStepCode",
    "postStepName",
    "auto",
    "enabled",
    "reasons",
    "noteRule",
    "assign",
    "candidates",
    "requestPayment",
    "fee",
    "form",
    "createFiles",
    "returnFiles",
    "eSignature",
    "dueDateEditable"
   ],
   "properties": {
    "actionKey": {
     "$ref": "#/$defs/Code"
    },
    "actionCode": {
     "$ref": "#/$defs/Code"
    },
    "actionName": {
     "$ref": "#/$defs/Text"
    },
    "postStepCode": {
     "anyOf": [
      {
       "$ref": "#/$defs/Text"
      },
      {
       "type": "null"
      }
     ]
    },
    "postStepName": {
     "$ref": "#/$defs/Text"
    },
    "auto": {
     "enum": [
      "none",
      "submit",
      "timer",
      "listener",
      "special"
     ]
    },
    "enabled": {
     "type": "boolean"
    },
    "reasons": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/RefusalReason"
     },
     "maxItems": 1000
    },
    "noteRule": {
     "type": "integer"
    },
    "assign": {
     "type": "integer",
     "description": "allowAssignUser."
    },
    "candidates": {
     "description": "Who may be named to carry out the step it leads to; only where somebody may be named.",
     "type": "array",
     "maxItems": 20000,
     "items": {
      "$ref": "#/$defs/Candidate"
     }
    },
    "requestPayment": {
     "type": "integer"
    },
    "fee": {
     "anyOf": [
      {
       "type": "object",
       "additionalProperties": true
      },
      {
       "type": "null"
      }
     ]
    },
    "form": {
     "anyOf": [
      {
       "type": "object",
       "additionalProperties": true
      },
      {
       "type": "null"
      }
     ]
    },
    "createFiles": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Text"
     },
     "maxItems": 1000
    },
    "returnFiles": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Text"
     },
     "maxItems": 1000
    },
    "eSignature": {
     "type": "boolean"
    },
    "dueDateEditable": {
     "type": "boolean",
     "description": "The process lets the due date be typed and this action sets one."
    },
    "confirm": {
     "$ref": "#/$defs/Text",
     "description": "The act must be confirmed: what is asked; empty = in general words."
    },
    "noteLabel": {
     "$ref": "#/$defs/Text"
    },
    "signatures": {
     "description": "Signatures asked for before the act, and whether they are there.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/AskedSignature"
     },
     "maxItems": 1000
    },
    "extends": {
     "type": "boolean",
     "description": "The act appoints a new date, once only; the note is the reason and the apology."
    },
    "toApplicant": {
     "type": "boolean",
     "description": "What is noted is written to the applicant; otherwise it stays between officers."
    },
    "checksPapers": {
     "type": "boolean",
     "description": "Every paper handed in must be checked with or before the act."
    },
    "supplement": {
     "$ref": "#/$defs/OfferedSupplement",
     "description": "The act asks the applicant to supplement."
    },
    "stops": {
     "title": "StopKind",
     "enum": [
      "supplement",
      "refusal",
      "withdrawal",
      "stop"
     ],
     "description": "What the act means for the applicant, where it is not simply the way on."
    },
    "prints": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 500,
     "description": "Parts the act prints by itself."
    },
    "assignable": {
     "description": "What a person may be named for.",
     "type": "array",
     "maxItems": 3,
     "items": {
      "enum": [
       1,
       2,
       3
      ]
     }
    },
    "roles": {
     "description": "Roles of which some may be chosen (allowAssignUser 6 to 9).",
     "type": "array",
     "maxItems": 200,
     "items": {
      "title": "AssignableRole",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "roleCode",
       "roleName",
       "agencyName",
       "people"
      ],
      "properties": {
       "roleCode": {
        "$ref": "#/$defs/Code"
       },
       "roleName": {
        "$ref": "#/$defs/Text"
       },
       "agencyName": {
        "$ref": "#/$defs/Text"
       },
       "people": {
        "type": "array",
        "items": {
         "$ref": "#/$defs/Text"
        },
        "maxItems": 20000
       }
      }
     }
    },
    "onBehalfOf": {
     "$ref": "#/$defs/Text",
     "description": "In whose place the actor would act."
    },
    "feeAsked": {
     "$ref": "#/$defs/FeeAsked"
    }
   }
  },
  "AskedSignature": {
   "title": "AskedSignature",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "partNo",
    "partName",
    "kind",
    "roleCode",
    "roleName",
    "present"
   ],
   "properties": {
    "partNo": {
     "$ref": "#/$defs/Code"
    },
    "partName": {
     "$ref": "#/$defs/Text"
    },
    "kind": {
     "$ref": "#/$defs/SignatureKind"
    },
    "roleCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "roleName": {
     "$ref": "#/$defs/Text"
    },
    "present": {
     "type": "boolean"
    }
   }
  },
  "OfferedSupplement": {
   "title": "OfferedSupplement",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "round",
    "rounds",
    "moreForOwnFault",
    "items"
   ],
   "properties": {
    "round": {
     "type": "integer",
     "minimum": 1,
     "description": "Which round it would be."
    },
    "rounds": {
     "type": "integer",
     "minimum": 1
    },
    "moreForOwnFault": {
     "type": "boolean"
    },
    "items": {
     "description": "What is known to be lacking: papers not handed in, papers that failed.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/SupplementItem"
     },
     "maxItems": 2000
    }
   }
  },
  "Candidate": {
   "title": "Candidate",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "username",
    "name",
    "roleNames"
   ],
   "properties": {
    "username": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "roleNames": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Text"
     },
     "maxItems": 200
    },
    "unfit": {
     "$ref": "#/$defs/Bilingual",
     "description": "Why the person cannot be named now."
    },
    "standIns": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Text"
     },
     "maxItems": 100,
     "description": "Who acts for the person today."
    }
   }
  },
  "QueueName": {
   "title": "QueueName",
   "description": "Chờ tiếp nhận, Đang giữ, Sắp hạn, Quá hạn, Chờ bổ sung, Chờ trả kết quả.",
   "enum": [
    "to-receive",
    "held",
    "due-soon",
    "overdue",
    "awaiting-supplement",
    "to-return"
   ]
  },
  "QueueCount": {
   "title": "QueueCount",
   "description": "How many dossiers wait in a queue of the actor; exact to 10,000.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "queue",
    "total"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/QueueName"
    },
    "queue": {
     "$ref": "#/$defs/QueueName"
    },
    "total": {
     "type": "integer",
     "minimum": 0
    }
   }
  },
  "DossierListItem": {
   "title": "DossierListItem",
   "description": "What a list shows of a dossier, with the names of today's directory and status list.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "seq",
    "dossierNo",
    "serviceCode",
    "serviceName",
    "processNo",
    "receivingAgency",
    "receivingAgencyName",
    "handlingAgency",
    "handlingAgencyName",
    "channel",
    "status",
    "subStatus",
    "statusName",
    "stepCode",
    "stepName",
    "applicantName",
    "applicantIdNo",
    "ownerUsername",
    "trial",
    "paused",
    "createdAt",
    "updatedAt",
    "receiveDate",
    "dueDate",
    "stepDueDate",
    "releaseDate",
    "finishDate",
    "hands",
    "holderNames",
    "receptionDueDate",
    "suppliedAt"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Uuid"
    },
    "seq": {
     "type": "integer",
     "minimum": 1
    },
    "dossierNo": {
     "anyOf": [
      {
       "$ref": "#/$defs/Text"
      },
      {
       "type": "null"
      }
     ]
    },
    "serviceCode": {
     "$ref": "#/$defs/Code"
    },
    "serviceName": {
     "$ref": "#/$defs/Text"
    },
    "processNo": {
     "$ref": "#/$defs/Code"
    },
    "receivingAgency": {
     "$ref": "#/$defs/Code"
    },
    "receivingAgencyName": {
     "$ref": "#/$defs/Text"
    },
    "handlingAgency": {
     "$ref": "#/$defs/Code"
    },
    "handlingAgencyName": {
     "$ref": "#/$defs/Text"
    },
    "channel": {
     "$ref": "#/$defs/Channel"
    },
    "status": {
     "$ref": "#/$defs/OptionalCode"
    },
    "subStatus": {
     "$ref": "#/$defs/OptionalCode"
    },
    "statusName": {
     "$ref": "#/$defs/Bilingual"
    },
    "stepCode": {
     "anyOf": [
      {
       "$ref": "#/$defs/Text"
      },
      {
       "type": "null"
      }
     ]
    },
    "stepName": {
     "anyOf": [
      {
       "$ref": "#/$defs/Text"
      },
      {
       "type": "null"
      }
     ]
    },
    "applicantName": {
     "$ref": "#/$defs/Text"
    },
    "applicantIdNo": {
     "$ref": "#/$defs/Text"
    },
    "ownerUsername": {
     "anyOf": [
      {
       "$ref": "#/$defs/Text"
      },
      {
       "type": "null"
      }
     ]
    },
    "trial": {
     "type": "boolean"
    },
    "paused": {
     "type": "boolean"
    },
    "createdAt": {
     "$ref": "#/$defs/Instant"
    },
    "updatedAt": {
     "$ref": "#/$defs/Instant"
    },
    "receiveDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "dueDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "stepDueDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "releaseDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "finishDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "hands": {
     "description": "`user:<username>` or `role:<roleCode>@<agencyCode>`.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Text"
     },
     "maxItems": 1000
    },
    "onBehalfOf": {
     "description": "Names of the absent officers in whose place it is the reader's work; absent where it is in nobody's place.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Text"
     },
     "maxItems": 100
    },
    "holderNames": {
     "description": "Who holds it now: people by name, roles by theirs.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Text"
     },
     "maxItems": 1000
    },
    "receptionDueDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "suppliedAt": {
     "description": "Since when a supplement is here that nobody has looked at yet.",
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "holding": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Holding"
     },
     "maxItems": 500
    }
   }
  },
  "OpeningPreview": {
   "title": "OpeningPreview",
   "description": "What opening a dossier now and receiving it at once would lead to; nothing is written.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "parts",
    "dueDate",
    "deadline",
    "payment",
    "receiveAction",
    "refusals"
   ],
   "properties": {
    "parts": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PartState"
     },
     "maxItems": 1000
    },
    "dueDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "deadline": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ExplainedClockAct"
     },
     "maxItems": 1000
    },
    "payment": {
     "anyOf": [
      {
       "$ref": "#/$defs/PaymentSheet"
      },
      {
       "type": "null"
      }
     ]
    },
    "receiveAction": {
     "anyOf": [
      {
       "title": "NamedAction",
       "type": "object",
       "additionalProperties": false,
       "required": [
        "actionKey",
        "actionCode",
        "actionName"
       ],
       "properties": {
        "actionKey": {
         "$ref": "#/$defs/Code"
        },
        "actionCode": {
         "$ref": "#/$defs/Code"
        },
        "actionName": {
         "$ref": "#/$defs/Text"
        }
       }
      },
      {
       "type": "null"
      }
     ]
    },
    "refusals": {
     "description": "What stands in the way of that action now.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/RefusalReason"
     },
     "maxItems": 1000
    }
   }
  },
  "RefusalReason": {
   "title": "RefusalReason",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "code",
    "message",
    "mender",
    "details"
   ],
   "properties": {
    "code": {
     "$ref": "#/$defs/Code"
    },
    "message": {
     "$ref": "#/$defs/Bilingual"
    },
    "mender": {
     "$ref": "#/$defs/Bilingual"
    },
    "details": {
     "type": "object",
     "additionalProperties": true
    }
   }
  },
  "ExplainedClockAct": {
   "title": "ExplainedClockAct",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "act",
    "sentence"
   ],
   "properties": {
    "act": {
     "$ref": "#/$defs/ClockAct"
    },
    "sentence": {
     "$ref": "#/$defs/Bilingual"
    }
   }
  },
  "DraftAnswer": {
   "title": "DraftAnswer",
   "description": "A draft as it travels; id is its code, revision its ETag.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "kind",
    "code",
    "revision",
    "savedAt",
    "author",
    "body",
    "findings"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Code"
    },
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "revision": {
     "type": "integer",
     "minimum": 1
    },
    "savedAt": {
     "$ref": "#/$defs/Instant"
    },
    "author": {
     "$ref": "#/$defs/Text"
    },
    "reason": {
     "$ref": "#/$defs/Text"
    },
    "body": {
     "type": "object"
    },
    "findings": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Finding"
     },
     "maxItems": 20000
    }
   }
  },
  "DraftListItem": {
   "title": "DraftListItem",
   "description": "What a list shows of a draft: never its body.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "kind",
    "code",
    "name",
    "revision",
    "savedAt",
    "author",
    "ownerAgency",
    "errors",
    "warnings",
    "inForce",
    "state",
    "inForceSince",
    "releaseSeq",
    "upcoming"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Code"
    },
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "revision": {
     "type": "integer",
     "minimum": 1
    },
    "savedAt": {
     "$ref": "#/$defs/Instant"
    },
    "author": {
     "$ref": "#/$defs/Text"
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode"
    },
    "errors": {
     "type": "integer",
     "minimum": 0
    },
    "warnings": {
     "type": "integer",
     "minimum": 0
    },
    "inForce": {
     "description": "Version in force now; null when none is.",
     "anyOf": [
      {
       "type": "integer",
       "minimum": 1
      },
      {
       "type": "null"
      }
     ]
    },
    "state": {
     "$ref": "#/$defs/DraftState"
    },
    "inForceSince": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "releaseSeq": {
     "anyOf": [
      {
       "type": "integer",
       "minimum": 1
      },
      {
       "type": "null"
      }
     ]
    },
    "upcoming": {
     "description": "What a release with a later day will do; version null retires it.",
     "anyOf": [
      {
       "title": "UpcomingVersion",
       "type": "object",
       "additionalProperties": false,
       "required": [
        "version",
        "validFrom"
       ],
       "properties": {
        "version": {
         "anyOf": [
          {
           "type": "integer",
           "minimum": 1
          },
          {
           "type": "null"
          }
         ]
        },
        "validFrom": {
         "$ref": "#/$defs/Instant"
        },
        "replacedBy": {
         "$ref": "#/$defs/Code"
        }
       }
      },
      {
       "type": "null"
      }
     ]
    },
    "retired": {
     "description": "How it went out of force, where it did.",
     "title": "RetiredDefinition",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "since",
      "release"
     ],
     "properties": {
      "since": {
       "$ref": "#/$defs/Instant"
      },
      "release": {
       "type": "integer",
       "minimum": 1
      },
      "replacedBy": {
       "$ref": "#/$defs/Code"
      }
     }
    },
    "facts": {
     "description": "Fields of the definition that its list shows as columns.",
     "type": "object",
     "additionalProperties": true
    }
   }
  },
  "VersionListItem": {
   "title": "VersionListItem",
   "description": "What a list shows of a version.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "kind",
    "code",
    "version",
    "hash",
    "createdAt",
    "author",
    "inForce",
    "inForceSince",
    "releaseSeq"
   ],
   "properties": {
    "id": {
     "type": "integer",
     "minimum": 1,
     "description": "The version number."
    },
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "version": {
     "type": "integer",
     "minimum": 1
    },
    "hash": {
     "$ref": "#/$defs/Sha256"
    },
    "createdAt": {
     "$ref": "#/$defs/Instant"
    },
    "author": {
     "$ref": "#/$defs/Text"
    },
    "inForce": {
     "type": "boolean"
    },
    "inForceSince": {
     "description": "Since when the last release that named this version holds.",
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "releaseSeq": {
     "anyOf": [
      {
       "type": "integer",
       "minimum": 1
      },
      {
       "type": "null"
      }
     ]
    }
   }
  },
  "DraftState": {
   "title": "DraftState",
   "description": "new: never in force; changed: saved since it was put into effect; in-force; retired; live: takes effect when saved. A release plan is new until a release closes it, then in-force.",
   "enum": [
    "new",
    "changed",
    "in-force",
    "retired",
    "live"
   ]
  },
  "DraftSummary": {
   "title": "DraftSummary",
   "description": "How many publishable definitions stand how; errors counts drafts that cannot be published.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "new",
    "changed",
    "in-force",
    "retired",
    "errors"
   ],
   "properties": {
    "new": {
     "type": "integer",
     "minimum": 0
    },
    "changed": {
     "type": "integer",
     "minimum": 0
    },
    "in-force": {
     "type": "integer",
     "minimum": 0
    },
    "retired": {
     "type": "integer",
     "minimum": 0
    },
    "errors": {
     "type": "integer",
     "minimum": 0
    }
   }
  },
  "LintReport": {
   "title": "LintReport",
   "description": "Kiểm tra cấu hình of a draft.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "findings",
    "errors",
    "warnings",
    "infos",
    "checkedAt"
   ],
   "properties": {
    "findings": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Finding"
     },
     "maxItems": 100000
    },
    "errors": {
     "type": "integer",
     "minimum": 0
    },
    "warnings": {
     "type": "integer",
     "minimum": 0
    },
    "infos": {
     "type": "integer",
     "minimum": 0
    },
    "checkedAt": {
     "$ref": "#/$defs/Instant"
    }
   }
  },
  "PlacedFinding": {
   "title": "PlacedFinding",
   "description": "A finding with the definition it was found in.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "code",
    "name",
    "place",
    "finding"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "place": {
     "description": "The way to the place: names of fields, items of lists by what people call them.",
     "type": "array",
     "items": {
      "type": "string",
      "maxLength": 4200
     },
     "maxItems": 100
    },
    "finding": {
     "$ref": "#/$defs/Finding"
    },
    "acknowledged": {
     "title": "EarlierAcknowledgement",
     "description": "Said of the same finding in an earlier release: it need not be said again.",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "release",
      "reason"
     ],
     "properties": {
      "release": {
       "type": "integer",
       "minimum": 1
      },
      "reason": {
       "$ref": "#/$defs/FindingReason"
      }
     }
    },
    "acceptedFault": {
     "$ref": "#/$defs/Code",
     "description": "The accepted inherited fault that lets it pass for now."
    }
   }
  },
  "ReleaseFindings": {
   "title": "ReleaseFindings",
   "description": "What stands in the way of a release, and what is to be acknowledged.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "errors",
    "accepted",
    "warnings",
    "acknowledged"
   ],
   "properties": {
    "errors": {
     "description": "They keep it from being made.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/PlacedFinding"
     },
     "maxItems": 100000
    },
    "accepted": {
     "description": "Errors accepted as inherited faults.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/PlacedFinding"
     },
     "maxItems": 100000
    },
    "warnings": {
     "description": "Each needs a reason.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/PlacedFinding"
     },
     "maxItems": 100000
    },
    "acknowledged": {
     "description": "Warnings that an earlier release was made in spite of.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/PlacedFinding"
     },
     "maxItems": 100000
    }
   }
  },
  "ReviewItem": {
   "title": "ReviewItem",
   "description": "Something wrong that is used all the same, until it is mended; id tells it apart.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "source",
    "state",
    "kind",
    "code",
    "name",
    "ownerAgency",
    "findingCode",
    "path",
    "place",
    "reason",
    "since",
    "by"
   ],
   "properties": {
    "id": {
     "type": "string",
     "maxLength": 1000
    },
    "source": {
     "$ref": "#/$defs/ReviewSource"
    },
    "state": {
     "$ref": "#/$defs/ReviewState"
    },
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode"
    },
    "findingCode": {
     "$ref": "#/$defs/Code"
    },
    "path": {
     "type": "string",
     "maxLength": 1000
    },
    "place": {
     "description": "The way to the place: names of fields, items of lists by what people call them.",
     "type": "array",
     "items": {
      "type": "string",
      "maxLength": 4200
     },
     "maxItems": 100
    },
    "message": {
     "$ref": "#/$defs/Bilingual"
    },
    "reason": {
     "$ref": "#/$defs/FindingReason"
    },
    "since": {
     "$ref": "#/$defs/Instant",
     "description": "When somebody first answered for it."
    },
    "by": {
     "$ref": "#/$defs/Text"
    },
    "until": {
     "$ref": "#/$defs/LocalDate",
     "description": "The last day of an accepted fault."
    },
    "acceptedFaultCode": {
     "$ref": "#/$defs/Code"
    },
    "release": {
     "description": "The release a warning was acknowledged in.",
     "type": "integer",
     "minimum": 1
    }
   }
  },
  "ReviewSource": {
   "title": "ReviewSource",
   "enum": [
    "accepted-fault",
    "acknowledged-warning"
   ]
  },
  "ReviewState": {
   "title": "ReviewState",
   "description": "over: past its day and still there; ending: its day is near; changed: the text was changed and is still wrong; open; mended.",
   "enum": [
    "over",
    "ending",
    "changed",
    "open",
    "mended"
   ]
  },
  "ReassignBody": {
   "title": "ReassignBody",
   "description": "Phân công lại one dossier: whose place is taken, by whom, and why.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "to",
    "reason"
   ],
   "properties": {
    "from": {
     "$ref": "#/$defs/Code",
     "description": "Whose place is taken; absent: everybody who executes the step."
    },
    "to": {
     "description": "Who takes it; nobody: it goes back to the roles of the step.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/AssignUser"
     },
     "maxItems": 50
    },
    "reason": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4000,
     "pattern": "\\S"
    }
   }
  },
  "ReassignManyBody": {
   "title": "ReassignManyBody",
   "description": "Phân công lại many dossiers in one act.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "to",
    "reason"
   ],
   "properties": {
    "from": {
     "$ref": "#/$defs/Code",
     "description": "Everything in the hands of this officer (Bàn giao hồ sơ)."
    },
    "ids": {
     "description": "Only these dossiers.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Uuid"
     },
     "maxItems": 10000
    },
    "serviceCodes": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 5000
    },
    "to": {
     "description": "Whoever of them fits a dossier takes it, each in turn; nobody: it goes back to its roles.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 50
    },
    "reason": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4000,
     "pattern": "\\S"
    }
   }
  },
  "ReassignChoices": {
   "title": "ReassignChoices",
   "description": "Whether and to whom a dossier may be reassigned.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "allowed",
    "reasons",
    "candidates",
    "roles"
   ],
   "properties": {
    "allowed": {
     "type": "boolean"
    },
    "reasons": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/RefusalReason"
     },
     "maxItems": 100
    },
    "candidates": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Candidate"
     },
     "maxItems": 20000
    },
    "roles": {
     "type": "boolean",
     "description": "It may go back to the roles of the step: somebody of them can take it."
    }
   }
  },
  "Holding": {
   "title": "Holding",
   "description": "Whose hands a dossier is in: a named person, or anybody of a role at an agency.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "name"
   ],
   "properties": {
    "kind": {
     "enum": [
      "person",
      "role"
     ]
    },
    "username": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "assigned": {
     "enum": [
      1,
      2,
      3
     ],
     "description": "1 executes, 2 co-operates, 3 watches."
    },
    "locked": {
     "type": "boolean",
     "description": "Cannot sign in: the account is locked, or there is none."
    },
    "left": {
     "type": "boolean",
     "description": "Works here no longer."
    },
    "standIns": {
     "description": "Who acts for the person today under a delegation.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Text"
     },
     "maxItems": 100
    },
    "roleCode": {
     "$ref": "#/$defs/Code"
    },
    "agencyName": {
     "$ref": "#/$defs/Text"
    },
    "count": {
     "type": "integer",
     "minimum": 0,
     "description": "How many people hold the role there today."
    },
    "people": {
     "description": "Their names, where one dossier is asked about.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Text"
     },
     "maxItems": 1000
    },
    "watches": {
     "type": "boolean",
     "description": "The role only watches."
    }
   }
  },
  "OfficerHands": {
   "title": "OfficerHands",
   "description": "What is in the hands of an officer: what a hand-over moves, and what would stand still.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "username",
    "name",
    "works",
    "watches",
    "beyond",
    "roles",
    "locked",
    "working",
    "delegates"
   ],
   "properties": {
    "username": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "locked": {
     "type": "boolean"
    },
    "working": {
     "type": "boolean"
    },
    "watches": {
     "type": "integer",
     "minimum": 0
    },
    "beyond": {
     "description": "Dossiers in the officer's hands that this reader does not see, and cannot hand over.",
     "type": "integer",
     "minimum": 0
    },
    "roles": {
     "description": "What waits for a role the officer holds, with nobody named; those nobody else takes first.",
     "type": "array",
     "items": {
      "title": "HeldByRole",
      "description": "Dossiers that wait for a role at an agency, and how many others can take them.",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "roleCode",
       "roleName",
       "agencyCode",
       "agencyName",
       "count",
       "others"
      ],
      "properties": {
       "roleCode": {
        "$ref": "#/$defs/Code"
       },
       "roleName": {
        "$ref": "#/$defs/Text"
       },
       "agencyCode": {
        "$ref": "#/$defs/Code"
       },
       "agencyName": {
        "$ref": "#/$defs/Text"
       },
       "count": {
        "type": "integer",
        "minimum": 1
       },
       "others": {
        "description": "Working people beside this officer who hold it and can sign in; 0: the dossiers would stand still.",
        "type": "integer",
        "minimum": 0
       }
      }
     },
     "maxItems": 500
    },
    "delegates": {
     "description": "Who acts for the officer today.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Text"
     },
     "maxItems": 100
    },
    "works": {
     "type": "integer",
     "minimum": 0,
     "description": "Dossiers the officer executes or co-operates on."
    }
   }
  },
  "ReassignStarted": {
   "title": "ReassignStarted",
   "description": "The job that carries a reassignment out.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "job"
   ],
   "properties": {
    "job": {
     "$ref": "#/$defs/Job"
    }
   }
  },
  "DelegationView": {
   "title": "DelegationView",
   "description": "A delegation with names and how it stands today.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "delegationCode",
    "fromUsername",
    "fromName",
    "toUsername",
    "toName",
    "from",
    "until",
    "serviceCodes",
    "agencies",
    "reason",
    "state",
    "revision",
    "mayChange"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Code"
    },
    "delegationCode": {
     "$ref": "#/$defs/Code"
    },
    "fromUsername": {
     "$ref": "#/$defs/Code"
    },
    "fromName": {
     "$ref": "#/$defs/Text"
    },
    "toUsername": {
     "$ref": "#/$defs/Code"
    },
    "toName": {
     "$ref": "#/$defs/Text"
    },
    "from": {
     "$ref": "#/$defs/Instant"
    },
    "until": {
     "$ref": "#/$defs/Instant"
    },
    "serviceCodes": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 5000
    },
    "agencies": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 1000
    },
    "reason": {
     "$ref": "#/$defs/Text"
    },
    "revokedAt": {
     "$ref": "#/$defs/Instant"
    },
    "state": {
     "title": "DelegationState",
     "enum": [
      "coming",
      "running",
      "ended",
      "revoked",
      "idle"
     ],
     "description": "idle: it should run, but the one or the other cannot work now."
    },
    "revision": {
     "type": "integer",
     "minimum": 1
    },
    "mayChange": {
     "type": "boolean"
    }
   }
  },
  "HistoryEntry": {
   "title": "HistoryEntry",
   "description": "One thing that was done to a definition: by whom, when, why and from where; of a save what it changed, in words.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "at",
    "by",
    "byName",
    "what",
    "reason"
   ],
   "properties": {
    "id": {
     "description": "Stable in the history of one definition.",
     "type": "string",
     "maxLength": 600
    },
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "by": {
     "$ref": "#/$defs/Text"
    },
    "byName": {
     "$ref": "#/$defs/Text"
    },
    "what": {
     "description": "created, saved, removed, released, retired, returned, fault-accepted, or the action of an audit entry.",
     "type": "string",
     "maxLength": 100
    },
    "reason": {
     "$ref": "#/$defs/Text"
    },
    "legalBasis": {
     "$ref": "#/$defs/Text"
    },
    "origin": {
     "$ref": "#/$defs/Origin"
    },
    "revision": {
     "description": "The save it is.",
     "type": "integer",
     "minimum": 1
    },
    "batchId": {
     "description": "The batch it was saved in.",
     "type": "string",
     "maxLength": 500
    },
    "importId": {
     "description": "The import it came with.",
     "type": "string",
     "maxLength": 100
    },
    "release": {
     "type": "integer",
     "minimum": 1
    },
    "validFrom": {
     "$ref": "#/$defs/Instant"
    },
    "version": {
     "description": "The version a release put into effect.",
     "type": "integer",
     "minimum": 1
    },
    "previousVersion": {
     "description": "The version it took the place of.",
     "type": "integer",
     "minimum": 1
    },
    "acknowledged": {
     "description": "Findings that were let stand, each with why.",
     "type": "array",
     "maxItems": 20000,
     "items": {
      "title": "LetStand",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "findingCode",
       "reason"
      ],
      "properties": {
       "findingCode": {
        "$ref": "#/$defs/Code"
       },
       "reason": {
        "$ref": "#/$defs/Text"
       }
      }
     }
    },
    "partOf": {
     "description": "The act a save was part of: the action that was noted for its batch.",
     "type": "string",
     "maxLength": 100
    },
    "changeCount": {
     "type": "integer",
     "minimum": 0
    },
    "changes": {
     "description": "The first of them.",
     "type": "array",
     "maxItems": 100,
     "items": {
      "$ref": "#/$defs/Change"
     }
    },
    "detail": {
     "type": "object",
     "additionalProperties": true
    }
   }
  },
  "AuditListItem": {
   "title": "AuditListItem",
   "description": "An entry of the audit with the name of who did it and of what it is about.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "at",
    "actor",
    "actorName",
    "action",
    "subject",
    "subjectName"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Uuid"
    },
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "actor": {
     "$ref": "#/$defs/Text"
    },
    "actorName": {
     "$ref": "#/$defs/Text"
    },
    "action": {
     "$ref": "#/$defs/Code"
    },
    "subject": {
     "$ref": "#/$defs/Text"
    },
    "subjectName": {
     "$ref": "#/$defs/Text"
    },
    "detail": {
     "type": "object",
     "additionalProperties": true
    },
    "origin": {
     "$ref": "#/$defs/Origin"
    }
   }
  },
  "Incident": {
   "title": "Incident",
   "description": "Lỗi đồng bộ: something that could not be done outside, with its cause and the next try.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "dossierId",
    "dossierNo",
    "serviceName",
    "agencyCode",
    "agencyName",
    "kind",
    "target",
    "targetName",
    "state",
    "cause",
    "attempts",
    "since",
    "nextTryAt",
    "behind",
    "partner"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Uuid"
    },
    "dossierId": {
     "$ref": "#/$defs/Uuid"
    },
    "dossierNo": {
     "anyOf": [
      {
       "$ref": "#/$defs/Text"
      },
      {
       "type": "null"
      }
     ]
    },
    "serviceName": {
     "$ref": "#/$defs/Text"
    },
    "agencyCode": {
     "$ref": "#/$defs/Code"
    },
    "agencyName": {
     "$ref": "#/$defs/Text"
    },
    "relatedId": {
     "$ref": "#/$defs/Uuid",
     "description": "The other dossier it is about."
    },
    "kind": {
     "$ref": "#/$defs/EffectKind"
    },
    "target": {
     "$ref": "#/$defs/Code"
    },
    "targetName": {
     "$ref": "#/$defs/Bilingual"
    },
    "state": {
     "$ref": "#/$defs/IncidentState"
    },
    "cause": {
     "$ref": "#/$defs/Bilingual"
    },
    "attempts": {
     "type": "integer",
     "minimum": 0
    },
    "since": {
     "$ref": "#/$defs/Instant"
    },
    "nextTryAt": {
     "$ref": "#/$defs/Instant"
    },
    "behind": {
     "type": "integer",
     "minimum": 0,
     "description": "Later ones of the same dossier to the same target that wait for it."
    },
    "partner": {
     "anyOf": [
      {
       "$ref": "#/$defs/PartnerState"
      },
      {
       "type": "null"
      }
     ],
     "description": "How the target answers, where it does not answer well."
    }
   }
  },
  "IncidentState": {
   "title": "IncidentState",
   "description": "failed: needs somebody. trying: failed, and tried again by itself. skipped: left undone with a reason.",
   "enum": [
    "failed",
    "trying",
    "skipped"
   ]
  },
  "IncidentSummary": {
   "title": "IncidentSummary",
   "description": "How many incidents there are; total = the sum of the groups.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "total",
    "failed",
    "trying",
    "skipped",
    "groups",
    "partners",
    "loop"
   ],
   "properties": {
    "total": {
     "type": "integer",
     "minimum": 0
    },
    "failed": {
     "type": "integer",
     "minimum": 0
    },
    "trying": {
     "type": "integer",
     "minimum": 0
    },
    "skipped": {
     "type": "integer",
     "minimum": 0
    },
    "groups": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/IncidentGroup"
     },
     "maxItems": 10000
    },
    "partners": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PartnerView"
     },
     "maxItems": 1000
    },
    "loop": {
     "$ref": "#/$defs/LoopState"
    }
   }
  },
  "IncidentGroup": {
   "title": "IncidentGroup",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "target",
    "targetName",
    "kind",
    "failed",
    "trying",
    "skipped"
   ],
   "properties": {
    "target": {
     "$ref": "#/$defs/Code"
    },
    "targetName": {
     "$ref": "#/$defs/Bilingual"
    },
    "kind": {
     "$ref": "#/$defs/EffectKind"
    },
    "failed": {
     "type": "integer",
     "minimum": 0
    },
    "trying": {
     "type": "integer",
     "minimum": 0
    },
    "skipped": {
     "type": "integer",
     "minimum": 0
    }
   }
  },
  "PartnerView": {
   "title": "PartnerView",
   "description": "A partner that does not answer well, and how much waits for it.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "target",
    "targetName",
    "state",
    "since",
    "nextTryAt",
    "cause",
    "waiting"
   ],
   "properties": {
    "target": {
     "$ref": "#/$defs/Code"
    },
    "targetName": {
     "$ref": "#/$defs/Bilingual"
    },
    "state": {
     "$ref": "#/$defs/BreakerState"
    },
    "since": {
     "$ref": "#/$defs/Instant"
    },
    "nextTryAt": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "cause": {
     "$ref": "#/$defs/Bilingual"
    },
    "waiting": {
     "type": "integer",
     "minimum": 0
    }
   }
  },
  "LoopState": {
   "title": "LoopState",
   "description": "Whether what is due is being worked on.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "alive",
    "lastTurnAt",
    "oldestDueAt",
    "due"
   ],
   "properties": {
    "alive": {
     "type": "boolean"
    },
    "lastTurnAt": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "oldestDueAt": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ],
     "description": "Of what could be sent now."
    },
    "due": {
     "type": "integer",
     "minimum": 0
    }
   }
  },
  "RetryResult": {
   "title": "RetryResult",
   "description": "done: carried out and, where the partner can say, found there.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "outcome",
    "verified"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Uuid"
    },
    "outcome": {
     "$ref": "#/$defs/RetryOutcome"
    },
    "verified": {
     "type": "boolean",
     "description": "The partner was asked and has it."
    },
    "cause": {
     "$ref": "#/$defs/Bilingual"
    },
    "nextTryAt": {
     "$ref": "#/$defs/Instant"
    }
   }
  },
  "RetryOutcome": {
   "title": "RetryOutcome",
   "description": "waits: not tried: an earlier one must go first, it is under way, or the partner does not answer. ended: skipped or taken back by somebody meanwhile, and never sent.",
   "enum": [
    "done",
    "failed",
    "waits",
    "ended"
   ]
  },
  "RetryIncidentsBody": {
   "title": "RetryIncidentsBody",
   "description": "Which incidents to try again; at most 200 at a time, the longest waiting first.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "ids": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Uuid"
     },
     "maxItems": 200
    },
    "target": {
     "$ref": "#/$defs/Code"
    },
    "kind": {
     "$ref": "#/$defs/EffectKind"
    },
    "agency": {
     "$ref": "#/$defs/Code"
    },
    "triedBefore": {
     "$ref": "#/$defs/Instant",
     "description": "Only those not tried since; a run that is continued names its beginning."
    }
   }
  },
  "RetryReport": {
   "title": "RetryReport",
   "description": "total = done + failed + waits + ended + left; left are for the next request of the same run.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "total",
    "done",
    "failed",
    "waits",
    "ended",
    "left",
    "results"
   ],
   "properties": {
    "total": {
     "type": "integer",
     "minimum": 0
    },
    "done": {
     "type": "integer",
     "minimum": 0
    },
    "failed": {
     "type": "integer",
     "minimum": 0
    },
    "waits": {
     "type": "integer",
     "minimum": 0
    },
    "ended": {
     "type": "integer",
     "minimum": 0
    },
    "left": {
     "type": "integer",
     "minimum": 0
    },
    "results": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/RetryResult"
     },
     "maxItems": 200
    }
   }
  },
  "ResyncBody": {
   "title": "ResyncBody",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "note": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "MendBody": {
   "title": "MendBody",
   "description": "Mends chosen findings, or every draft that shares one; only previewed in a dry run.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "dryRun"
   ],
   "properties": {
    "items": {
     "type": "array",
     "minItems": 1,
     "items": {
      "title": "MendItem",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "kind",
       "code",
       "findingCode"
      ],
      "properties": {
       "kind": {
        "$ref": "#/$defs/DefinitionKind"
       },
       "code": {
        "$ref": "#/$defs/Code"
       },
       "findingCode": {
        "$ref": "#/$defs/Code"
       },
       "path": {
        "description": "The place; absent for every place of the draft.",
        "type": "string",
        "maxLength": 1000
       }
      }
     },
     "maxItems": 20000
    },
    "findingCode": {
     "$ref": "#/$defs/Code",
     "description": "Instead of items: every draft in which it is found."
    },
    "kind": {
     "$ref": "#/$defs/DefinitionKind",
     "description": "With findingCode: only drafts of this kind."
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode",
     "description": "With findingCode: only drafts of this agency."
    },
    "mendCode": {
     "$ref": "#/$defs/Code",
     "description": "Only this mend, where a finding may have several."
    },
    "dryRun": {
     "type": "boolean"
    },
    "revisions": {
     "description": "What was previewed: no other draft is touched, and none that was changed since.",
     "type": "array",
     "items": {
      "title": "PreviewedDraft",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "kind",
       "code",
       "revision"
      ],
      "properties": {
       "kind": {
        "$ref": "#/$defs/DefinitionKind"
       },
       "code": {
        "$ref": "#/$defs/Code"
       },
       "revision": {
        "type": "integer",
        "minimum": 1
       }
      }
     },
     "maxItems": 20000
    },
    "reason": {
     "description": "Kept in the history of each draft and in the audit; the name of the mend where nothing is said.",
     "type": "string",
     "maxLength": 4000
    }
   }
  },
  "MendAnswer": {
   "title": "MendAnswer",
   "description": "What a mend changes, or has changed.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "dryRun",
    "drafts",
    "skipped"
   ],
   "properties": {
    "dryRun": {
     "type": "boolean"
    },
    "batchId": {
     "$ref": "#/$defs/Code",
     "description": "The batch to be taken back; absent in a dry run."
    },
    "drafts": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/MendedDraft"
     },
     "maxItems": 20000
    },
    "skipped": {
     "description": "Drafts that share the finding and are left as they are.",
     "type": "array",
     "items": {
      "title": "SkippedDraft",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "kind",
       "code",
       "name",
       "why",
       "message"
      ],
      "properties": {
       "kind": {
        "$ref": "#/$defs/DefinitionKind"
       },
       "code": {
        "$ref": "#/$defs/Code"
       },
       "name": {
        "$ref": "#/$defs/Text"
       },
       "why": {
        "title": "SkippedBecause",
        "enum": [
         "not-yours",
         "impossible"
        ]
       },
       "message": {
        "$ref": "#/$defs/Bilingual"
       }
      }
     },
     "maxItems": 20000
    }
   }
  },
  "MendedDraft": {
   "title": "MendedDraft",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "code",
    "name",
    "revision",
    "places",
    "changes",
    "before",
    "after",
    "appeared"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "revision": {
     "description": "Revision that was looked at; sent back when the mend is carried out.",
     "type": "integer",
     "minimum": 1
    },
    "places": {
     "description": "Findings that are mended.",
     "type": "integer",
     "minimum": 1
    },
    "changes": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Change"
     },
     "maxItems": 20000
    },
    "before": {
     "$ref": "#/$defs/FindingCounts"
    },
    "after": {
     "$ref": "#/$defs/FindingCounts"
    },
    "appeared": {
     "description": "Findings that were not there before the mend.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Finding"
     },
     "maxItems": 20000
    }
   }
  },
  "FindingCounts": {
   "title": "FindingCounts",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "errors",
    "warnings",
    "infos"
   ],
   "properties": {
    "errors": {
     "type": "integer",
     "minimum": 0
    },
    "warnings": {
     "type": "integer",
     "minimum": 0
    },
    "infos": {
     "type": "integer",
     "minimum": 0
    }
   }
  },
  "FindingsOverview": {
   "title": "FindingsOverview",
   "description": "Kiểm tra cấu hình of all drafts: what was found, by code.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "drafts",
    "clean",
    "checkedAt",
    "groups"
   ],
   "properties": {
    "drafts": {
     "description": "Drafts that were looked through.",
     "type": "integer",
     "minimum": 0
    },
    "clean": {
     "description": "Drafts without errors and warnings.",
     "type": "integer",
     "minimum": 0
    },
    "checkedAt": {
     "$ref": "#/$defs/Instant"
    },
    "groups": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/FindingGroup"
     },
     "maxItems": 20000
    }
   }
  },
  "FindingGroup": {
   "title": "FindingGroup",
   "description": "Everything found under one code with one severity; id is both.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "findingCode",
    "severity",
    "title",
    "places",
    "drafts",
    "agencies",
    "mends",
    "unacceptable"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Code"
    },
    "findingCode": {
     "$ref": "#/$defs/Code"
    },
    "severity": {
     "enum": [
      "error",
      "warning",
      "info"
     ]
    },
    "title": {
     "$ref": "#/$defs/Bilingual"
    },
    "places": {
     "type": "integer",
     "minimum": 1
    },
    "drafts": {
     "type": "integer",
     "minimum": 1
    },
    "agencies": {
     "description": "Drafts by the agency that owns them, the most first.",
     "type": "array",
     "items": {
      "title": "AgencyCount",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "agencyCode",
       "agencyName",
       "drafts"
      ],
      "properties": {
       "agencyCode": {
        "$ref": "#/$defs/OptionalCode"
       },
       "agencyName": {
        "$ref": "#/$defs/Text"
       },
       "drafts": {
        "type": "integer",
        "minimum": 1
       }
      }
     },
     "maxItems": 20000
    },
    "mends": {
     "description": "What can be done about it with certainty.",
     "type": "array",
     "items": {
      "title": "MendCount",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "mendCode",
       "title",
       "places",
       "drafts"
      ],
      "properties": {
       "mendCode": {
        "$ref": "#/$defs/Code"
       },
       "title": {
        "$ref": "#/$defs/Bilingual"
       },
       "places": {
        "type": "integer",
        "minimum": 1
       },
       "drafts": {
        "type": "integer",
        "minimum": 1
       }
      }
     },
     "maxItems": 100
    },
    "unacceptable": {
     "description": "Whether money or a dossier would be lost, so that it is never accepted.",
     "type": "boolean"
    }
   }
  },
  "ImpactReport": {
   "title": "ImpactReport",
   "description": "Hồ sơ bị ảnh hưởng: whom a draft would touch if it reached running dossiers.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "code",
    "running",
    "steps",
    "changes",
    "usedBy"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "running": {
     "type": "integer",
     "minimum": 0
    },
    "steps": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/StepImpact"
     },
     "maxItems": 20000
    },
    "changes": {
     "description": "Against what is in force.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Change"
     },
     "maxItems": 20000
    },
    "usedBy": {
     "description": "Processes in offers that use it.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/ImpactUse"
     },
     "maxItems": 20000
    },
    "fromVersions": {
     "description": "The versions running dossiers are on; of a process.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/ImpactVersion"
     },
     "maxItems": 10000
    }
   }
  },
  "StepImpact": {
   "title": "StepImpact",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "stepCode",
    "stepName",
    "count",
    "verdict",
    "why",
    "samples"
   ],
   "properties": {
    "stepCode": {
     "$ref": "#/$defs/Text",
     "description": "Empty before the first act."
    },
    "stepName": {
     "$ref": "#/$defs/Text"
    },
    "count": {
     "type": "integer",
     "minimum": 0
    },
    "verdict": {
     "title": "ImpactVerdict",
     "enum": [
      "continues",
      "needs-mapping",
      "stranded"
     ]
    },
    "why": {
     "$ref": "#/$defs/Bilingual"
    },
    "proposed": {
     "$ref": "#/$defs/Code",
     "description": "Step of the draft that most likely stands for it."
    },
    "samples": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ImpactSample"
     },
     "maxItems": 5
    },
    "version": {
     "type": "integer",
     "minimum": 0,
     "description": "The version they are on."
    },
    "differences": {
     "description": "What would be otherwise from that step on.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/ImpactDifference"
     },
     "maxItems": 1000
    }
   },
   "description": "Running dossiers at one step of one version."
  },
  "ImpactSample": {
   "title": "ImpactSample",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "dossierNo"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Code"
    },
    "dossierNo": {
     "anyOf": [
      {
       "$ref": "#/$defs/Text"
      },
      {
       "type": "null"
      }
     ]
    },
    "dueDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ],
     "description": "As it is."
    },
    "dueDateAfter": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ],
     "description": "As it would be, counted anew by the draft."
    }
   }
  },
  "ImpactUse": {
   "title": "ImpactUse",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "processNo",
    "running"
   ],
   "properties": {
    "processNo": {
     "$ref": "#/$defs/Code"
    },
    "running": {
     "type": "integer",
     "minimum": 0
    }
   }
  },
  "MigrationBody": {
   "title": "MigrationBody",
   "description": "Chuyển hồ sơ sang phiên bản mới.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "processNo",
    "mapping",
    "reason",
    "dryRun"
   ],
   "properties": {
    "processNo": {
     "$ref": "#/$defs/Code"
    },
    "toVersion": {
     "type": "integer",
     "minimum": 1,
     "description": "A version that was released; the one in force when absent."
    },
    "mapping": {
     "$ref": "#/$defs/StepMapping"
    },
    "pastStep": {
     "$ref": "#/$defs/Code"
    },
    "agencies": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 1000
    },
    "ids": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 1000,
     "description": "Only these: ids or dossier codes."
    },
    "reason": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4000
    },
    "dryRun": {
     "type": "boolean"
    },
    "fromVersions": {
     "description": "Only dossiers on one of these versions.",
     "type": "array",
     "items": {
      "type": "integer",
      "minimum": 1
     },
     "maxItems": 1000
    },
    "recompute": {
     "type": "boolean",
     "description": "Whether due dates are counted anew by the new version; kept when absent."
    }
   }
  },
  "MigrationDryRun": {
   "title": "MigrationDryRun",
   "description": "What would become of each dossier; nothing is written.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "processNo",
    "toVersion",
    "counts",
    "items"
   ],
   "properties": {
    "processNo": {
     "$ref": "#/$defs/Code"
    },
    "toVersion": {
     "type": "integer",
     "minimum": 1
    },
    "counts": {
     "$ref": "#/$defs/JobCounts"
    },
    "items": {
     "description": "The first of them; refused ones first.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/DryRunItem"
     },
     "maxItems": 500
    }
   }
  },
  "DryRunItem": {
   "title": "DryRunItem",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "dossierId",
    "dossierNo",
    "state",
    "reasons",
    "fromStep",
    "toStep",
    "dueDate",
    "nextActs"
   ],
   "properties": {
    "dossierId": {
     "$ref": "#/$defs/Code"
    },
    "dossierNo": {
     "anyOf": [
      {
       "$ref": "#/$defs/Text"
      },
      {
       "type": "null"
      }
     ]
    },
    "state": {
     "$ref": "#/$defs/JobItemState"
    },
    "reasons": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Bilingual"
     },
     "maxItems": 100
    },
    "fromStep": {
     "$ref": "#/$defs/Text"
    },
    "toStep": {
     "$ref": "#/$defs/Text"
    },
    "dueDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ],
     "description": "As it is."
    },
    "nextActs": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Text"
     },
     "maxItems": 100
    },
    "dueDateAfter": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ],
     "description": "As it would be; absent where it is kept."
    },
    "differences": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ImpactDifference"
     },
     "maxItems": 1000
    },
    "payment": {
     "anyOf": [
      {
       "type": "integer",
       "minimum": 0
      },
      {
       "type": "null"
      }
     ],
     "description": "What was asked for so far, in đồng; it is kept."
    }
   }
  },
  "MigrationStarted": {
   "title": "MigrationStarted",
   "description": "A dry run, or the job that was made.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "dryRun": {
     "$ref": "#/$defs/MigrationDryRun"
    },
    "job": {
     "$ref": "#/$defs/Job"
    }
   }
  },
  "ReasonBody": {
   "title": "ReasonBody",
   "description": "Why.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "reason"
   ],
   "properties": {
    "reason": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4000
    }
   }
  },
  "ResumeBody": {
   "title": "ResumeBody",
   "description": "Why a job goes on, and steps that were missing in its mapping.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "reason"
   ],
   "properties": {
    "reason": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4000
    },
    "mapping": {
     "$ref": "#/$defs/StepMapping",
     "description": "Added to the job's own, and instead of what it says of the same step."
    }
   }
  },
  "ImpactVersion": {
   "title": "ImpactVersion",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "version",
    "running"
   ],
   "properties": {
    "version": {
     "type": "integer",
     "minimum": 0
    },
    "running": {
     "type": "integer",
     "minimum": 0
    }
   }
  },
  "ImpactDifference": {
   "title": "ImpactDifference",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "what",
    "where",
    "before",
    "after"
   ],
   "properties": {
    "what": {
     "title": "ImpactMatter",
     "enum": [
      "deadline",
      "fee",
      "papers"
     ]
    },
    "where": {
     "$ref": "#/$defs/Text",
     "description": "The step or action; empty for the whole process."
    },
    "before": {
     "$ref": "#/$defs/Bilingual"
    },
    "after": {
     "$ref": "#/$defs/Bilingual"
    }
   }
  },
  "AbolishedProcedure": {
   "title": "AbolishedProcedure",
   "description": "A procedure that is no longer received, in words, with the code that takes its place.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "serviceCode",
    "serviceName",
    "message"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Code"
    },
    "serviceCode": {
     "$ref": "#/$defs/Code"
    },
    "serviceName": {
     "$ref": "#/$defs/Text"
    },
    "message": {
     "$ref": "#/$defs/Bilingual"
    },
    "replacedBy": {
     "$ref": "#/$defs/Code"
    }
   }
  },
  "AgencyHolders": {
   "title": "AgencyHolders",
   "description": "Ai làm bước này: who would hold a dossier at each step of a process, at one agency, today.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "agencyCode",
    "agencyName",
    "steps"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/OptionalCode"
    },
    "agencyCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "agencyName": {
     "$ref": "#/$defs/Text"
    },
    "steps": {
     "type": "array",
     "items": {
      "title": "HeldStep",
      "description": "A step; empty = nobody would take it.",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "stepCode",
       "stepName",
       "kind",
       "roles",
       "sameAs",
       "empty"
      ],
      "properties": {
       "stepCode": {
        "$ref": "#/$defs/Code"
       },
       "stepName": {
        "$ref": "#/$defs/Text"
       },
       "kind": {
        "title": "StepWait",
        "enum": [
         "hands",
         "applicant",
         "automatic",
         "final"
        ]
       },
       "roles": {
        "type": "array",
        "items": {
         "title": "HeldRole",
         "description": "A role of the step with the people who hold it.",
         "type": "object",
         "additionalProperties": false,
         "required": [
          "roleCode",
          "roleName",
          "moderator",
          "conditional",
          "people"
         ],
         "properties": {
          "roleCode": {
           "$ref": "#/$defs/Code"
          },
          "roleName": {
           "$ref": "#/$defs/Text"
          },
          "moderator": {
           "type": "boolean"
          },
          "conditional": {
           "type": "boolean"
          },
          "people": {
           "type": "array",
           "items": {
            "title": "HoldingPerson",
            "description": "A working person; locked = cannot sign in.",
            "type": "object",
            "additionalProperties": false,
            "required": [
             "username",
             "fullName",
             "locked"
            ],
            "properties": {
             "username": {
              "$ref": "#/$defs/Code"
             },
             "fullName": {
              "$ref": "#/$defs/Text"
             },
             "locked": {
              "type": "boolean"
             }
            }
           },
           "maxItems": 20000
          }
         }
        },
        "maxItems": 200
       },
       "sameAs": {
        "type": "array",
        "items": {
         "$ref": "#/$defs/Code"
        },
        "maxItems": 50,
        "description": "Steps whose last officer takes this one again."
       },
       "empty": {
        "type": "boolean"
       }
      }
     },
     "maxItems": 10000
    }
   }
  },
  "OfferedService": {
   "title": "OfferedService",
   "description": "A procedure in force with the agencies that offer it.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "serviceCode",
    "serviceName",
    "domainName",
    "agencies"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Code"
    },
    "serviceCode": {
     "$ref": "#/$defs/Code"
    },
    "serviceName": {
     "$ref": "#/$defs/Text"
    },
    "domainName": {
     "$ref": "#/$defs/Text"
    },
    "agencies": {
     "type": "array",
     "items": {
      "title": "OfferingAgency",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "agencyCode",
       "agencyName",
       "serviceLevel"
      ],
      "properties": {
       "agencyCode": {
        "$ref": "#/$defs/Code"
       },
       "agencyName": {
        "$ref": "#/$defs/Text"
       },
       "serviceLevel": {
        "type": "integer"
       }
      }
     },
     "maxItems": 20000
    }
   }
  },
  "OfferDetail": {
   "title": "OfferDetail",
   "description": "What has to be chosen to open a dossier of a procedure at an agency.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "serviceCode",
    "serviceName",
    "agencyCode",
    "agencyName",
    "options"
   ],
   "properties": {
    "serviceCode": {
     "$ref": "#/$defs/Code"
    },
    "serviceName": {
     "$ref": "#/$defs/Text"
    },
    "agencyCode": {
     "$ref": "#/$defs/Code"
    },
    "agencyName": {
     "$ref": "#/$defs/Text"
    },
    "options": {
     "type": "array",
     "items": {
      "title": "OfferedOption",
      "description": "A template that serves the procedure.",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "templateNo",
       "templateName",
       "optionName",
       "instructionNote",
       "cases"
      ],
      "properties": {
       "templateNo": {
        "$ref": "#/$defs/Code"
       },
       "templateName": {
        "$ref": "#/$defs/Text"
       },
       "optionName": {
        "$ref": "#/$defs/Text"
       },
       "instructionNote": {
        "$ref": "#/$defs/Text"
       },
       "cases": {
        "type": "array",
        "items": {
         "title": "OfferedCase",
         "type": "object",
         "additionalProperties": false,
         "required": [
          "caseCode",
          "caseName"
         ],
         "properties": {
          "caseCode": {
           "$ref": "#/$defs/Code"
          },
          "caseName": {
           "$ref": "#/$defs/Text"
          }
         }
        },
        "maxItems": 500
       }
      }
     },
     "maxItems": 500
    }
   }
  },
  "Attention": {
   "title": "Attention",
   "description": "Something in the configuration that needs somebody; the first places of all.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "attention",
    "total",
    "places"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Code"
    },
    "attention": {
     "title": "AttentionCode",
     "enum": [
      "drafts-faulty",
      "drafts-changed",
      "services-not-offered",
      "offers-broken",
      "hands-empty",
      "faults-ending"
     ]
    },
    "total": {
     "type": "integer",
     "minimum": 0
    },
    "places": {
     "type": "array",
     "items": {
      "title": "AttentionPlace",
      "description": "A definition or a dossier.",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "kind",
       "code",
       "name"
      ],
      "properties": {
       "kind": {
        "$ref": "#/$defs/Code"
       },
       "code": {
        "$ref": "#/$defs/Code"
       },
       "name": {
        "$ref": "#/$defs/Text"
       },
       "detail": {
        "$ref": "#/$defs/Bilingual"
       }
      }
     },
     "maxItems": 100
    }
   }
  },
  "ShapeGroup": {
   "title": "ShapeGroup",
   "description": "Processes equal but for names, roles, times and fees.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "shape",
    "steps",
    "actions",
    "processes",
    "base",
    "fields",
    "others"
   ],
   "properties": {
    "shape": {
     "$ref": "#/$defs/Code"
    },
    "steps": {
     "type": "integer",
     "minimum": 0
    },
    "actions": {
     "type": "integer",
     "minimum": 0
    },
    "processes": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ShapeMember"
     },
     "maxItems": 20000
    },
    "base": {
     "$ref": "#/$defs/Code",
     "description": "Proposed base."
    },
    "fields": {
     "description": "What the base would let overlays set otherwise.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/LocalField"
     },
     "maxItems": 10
    },
    "others": {
     "description": "Places that differ and that no overlay may say; they would follow the base.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Text"
     },
     "maxItems": 1000
    }
   }
  },
  "ShapeMember": {
   "title": "ShapeMember",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "processNo",
    "processName",
    "ownerAgency",
    "errors",
    "overlayOf"
   ],
   "properties": {
    "processNo": {
     "$ref": "#/$defs/Code"
    },
    "processName": {
     "$ref": "#/$defs/Text"
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode"
    },
    "errors": {
     "type": "integer",
     "minimum": 0
    },
    "overlayOf": {
     "$ref": "#/$defs/OptionalCode"
    }
   }
  },
  "MakeOverlaysBody": {
   "title": "MakeOverlaysBody",
   "description": "Makes processes of one shape overlays of a base.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "base",
    "members",
    "reason",
    "dryRun"
   ],
   "properties": {
    "base": {
     "$ref": "#/$defs/Code",
     "description": "The process the base is, or is made of."
    },
    "newBase": {
     "title": "NewBase",
     "description": "Code and name of a base of its own, copied from the process named by base.",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "processNo",
      "processName"
     ],
     "properties": {
      "processNo": {
       "$ref": "#/$defs/Code"
      },
      "processName": {
       "$ref": "#/$defs/Name"
      }
     }
    },
    "members": {
     "type": "array",
     "minItems": 1,
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 5000
    },
    "reason": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4000
    },
    "dryRun": {
     "type": "boolean"
    }
   }
  },
  "MadeOverlays": {
   "title": "MadeOverlays",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "base",
    "fields",
    "members",
    "others"
   ],
   "properties": {
    "base": {
     "$ref": "#/$defs/Code"
    },
    "fields": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/LocalField"
     },
     "maxItems": 10
    },
    "members": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/MadeOverlay"
     },
     "maxItems": 5000
    },
    "others": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Text"
     },
     "maxItems": 1000
    }
   }
  },
  "MadeOverlay": {
   "title": "MadeOverlay",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "processNo",
    "differences"
   ],
   "properties": {
    "processNo": {
     "$ref": "#/$defs/Code"
    },
    "differences": {
     "type": "integer",
     "minimum": 0,
     "description": "Places that stay its own."
    }
   }
  },
  "LocaliseBody": {
   "title": "LocaliseBody",
   "description": "Địa phương hoá: a copy for one agency that follows its base.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "code",
    "agencyCode"
   ],
   "properties": {
    "code": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Name"
    },
    "agencyCode": {
     "$ref": "#/$defs/Code"
    },
    "useInOffers": {
     "type": "boolean",
     "description": "The agency's offers that name the base name the copy."
    },
    "reason": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "OverlayRow": {
   "title": "OverlayRow",
   "description": "An overlay of a definition.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "code",
    "name",
    "ownerAgency",
    "behind",
    "differences",
    "faults"
   ],
   "properties": {
    "code": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode"
    },
    "behind": {
     "type": "boolean",
     "description": "The base has changed since."
    },
    "differences": {
     "type": "integer",
     "minimum": 0
    },
    "faults": {
     "type": "integer",
     "minimum": 0,
     "description": "Differences its base does not allow."
    }
   }
  },
  "OverlayState": {
   "title": "OverlayState",
   "description": "How an overlay stands to its base, and what following its changes would make of it.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "base",
    "baseName",
    "followed",
    "current",
    "allowed",
    "differences",
    "changes",
    "conflicts"
   ],
   "properties": {
    "base": {
     "$ref": "#/$defs/Code"
    },
    "baseName": {
     "$ref": "#/$defs/Text"
    },
    "followed": {
     "type": "integer",
     "minimum": 0,
     "description": "Revision of the base it follows."
    },
    "current": {
     "type": "integer",
     "minimum": 0,
     "description": "Revision of the base in force, or of its draft where none is."
    },
    "allowed": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/LocalField"
     },
     "maxItems": 10
    },
    "differences": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/LocalDifference"
     },
     "maxItems": 20000
    },
    "changes": {
     "description": "What following the base would change here.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/LocalDifference"
     },
     "maxItems": 20000
    },
    "conflicts": {
     "description": "Places that both changed; one's own stays unless the base's is taken.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/LocalDifference"
     },
     "maxItems": 20000
    }
   }
  },
  "LocalDifference": {
   "title": "LocalDifference",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "path",
    "allowed"
   ],
   "properties": {
    "path": {
     "$ref": "#/$defs/Text",
     "description": "JSON Pointer."
    },
    "field": {
     "$ref": "#/$defs/LocalField"
    },
    "allowed": {
     "type": "boolean"
    },
    "base": {
     "$ref": "#/$defs/Script",
     "description": "What the base says; JSON where it is no text."
    },
    "own": {
     "$ref": "#/$defs/Script",
     "description": "What the overlay says; JSON where it is no text."
    }
   }
  },
  "FollowBaseBody": {
   "title": "FollowBaseBody",
   "description": "Takes the changes of the base over.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "current"
   ],
   "properties": {
    "current": {
     "type": "integer",
     "minimum": 1,
     "description": "The revision of the base that was looked at."
    },
    "takeBase": {
     "description": "Conflicts, by their place in the list, in which the base is right.",
     "type": "array",
     "uniqueItems": true,
     "items": {
      "type": "integer",
      "minimum": 0
     },
     "maxItems": 20000
    },
    "reason": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "PaymentStage": {
   "title": "PaymentStage",
   "description": "How far a sheet has come.",
   "enum": [
    "requested",
    "paying",
    "reported",
    "asked-again",
    "paid",
    "reconciled",
    "settled",
    "refund-due",
    "refunded",
    "void"
   ]
  },
  "PaymentListItem": {
   "title": "PaymentListItem",
   "description": "One sheet in the cashier's list.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "dossierId",
    "dossierNo",
    "serviceName",
    "applicantName",
    "agencyCode",
    "agencyName",
    "feeName",
    "feeAmount",
    "serviceAmount",
    "shipAmount",
    "total",
    "stage",
    "method",
    "requestedAt",
    "paidAt",
    "refundDue",
    "receipts"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Uuid"
    },
    "dossierId": {
     "$ref": "#/$defs/Uuid"
    },
    "dossierNo": {
     "anyOf": [
      {
       "$ref": "#/$defs/Text"
      },
      {
       "type": "null"
      }
     ]
    },
    "serviceName": {
     "$ref": "#/$defs/Text"
    },
    "applicantName": {
     "$ref": "#/$defs/Text"
    },
    "agencyCode": {
     "$ref": "#/$defs/Code"
    },
    "agencyName": {
     "$ref": "#/$defs/Text"
    },
    "feeName": {
     "$ref": "#/$defs/Text"
    },
    "feeAmount": {
     "$ref": "#/$defs/Dong"
    },
    "serviceAmount": {
     "$ref": "#/$defs/Dong"
    },
    "shipAmount": {
     "$ref": "#/$defs/Dong"
    },
    "total": {
     "$ref": "#/$defs/Dong"
    },
    "stage": {
     "$ref": "#/$defs/PaymentStage"
    },
    "method": {
     "$ref": "#/$defs/Text"
    },
    "requestedAt": {
     "$ref": "#/$defs/Instant"
    },
    "paidAt": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "refundDue": {
     "$ref": "#/$defs/Dong"
    },
    "receipts": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Text"
     },
     "maxItems": 100
    }
   }
  },
  "FeeAsked": {
   "title": "FeeAsked",
   "description": "What a fee policy asks for before it can charge.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "policyCode",
    "policyName",
    "lines",
    "groups"
   ],
   "properties": {
    "policyCode": {
     "$ref": "#/$defs/Code"
    },
    "policyName": {
     "$ref": "#/$defs/Name"
    },
    "lines": {
     "type": "array",
     "items": {
      "title": "FeeQuestion",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "lineCode",
       "name",
       "kind",
       "needs",
       "countName",
       "fromForm",
       "copies"
      ],
      "properties": {
       "lineCode": {
        "$ref": "#/$defs/Code"
       },
       "name": {
        "$ref": "#/$defs/Name"
       },
       "kind": {
        "$ref": "#/$defs/FeeKind"
       },
       "needs": {
        "enum": [
         "units",
         "base",
         "nothing"
        ]
       },
       "countName": {
        "$ref": "#/$defs/Text"
       },
       "fromForm": {
        "type": "boolean"
       },
       "quantity": {
        "$ref": "#/$defs/FeeQuantity"
       },
       "copies": {
        "type": "boolean",
        "description": "Counted in copies of so many units each."
       }
      }
     },
     "maxItems": 100
    },
    "groups": {
     "type": "array",
     "items": {
      "title": "FeeGroup",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "groupCode",
       "groupName",
       "claimed"
      ],
      "properties": {
       "groupCode": {
        "$ref": "#/$defs/Code"
       },
       "groupName": {
        "$ref": "#/$defs/Name"
       },
       "claimed": {
        "type": "boolean"
       }
      }
     },
     "maxItems": 100
    }
   }
  },
  "PaymentView": {
   "title": "PaymentView",
   "description": "A sheet, and what the person asking may do with it.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "dossierId",
    "dossierNo",
    "sheet",
    "stage",
    "payable",
    "collectable",
    "mine"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Uuid"
    },
    "dossierId": {
     "$ref": "#/$defs/Uuid"
    },
    "dossierNo": {
     "anyOf": [
      {
       "$ref": "#/$defs/Text"
      },
      {
       "type": "null"
      }
     ]
    },
    "sheet": {
     "$ref": "#/$defs/PaymentSheet"
    },
    "stage": {
     "$ref": "#/$defs/PaymentStage"
    },
    "payable": {
     "type": "boolean",
     "description": "May be paid online now."
    },
    "collectable": {
     "type": "boolean",
     "description": "The person asking may confirm and refund it."
    },
    "mine": {
     "type": "boolean"
    }
   }
  },
  "AttemptBody": {
   "title": "AttemptBody",
   "type": "object",
   "additionalProperties": false,
   "required": [],
   "properties": {
    "returnPath": {
     "type": "string",
     "pattern": "^/[^/\\\\]",
     "maxLength": 500,
     "description": "Page of this server to which the payer's browser goes afterwards."
    }
   }
  },
  "AttemptOpened": {
   "title": "AttemptOpened",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "attemptId",
    "payUrl",
    "expiresAt"
   ],
   "properties": {
    "attemptId": {
     "$ref": "#/$defs/Uuid"
    },
    "payUrl": {
     "type": "string",
     "maxLength": 1000
    },
    "expiresAt": {
     "$ref": "#/$defs/Instant"
    }
   }
  },
  "ConfirmPaymentBody": {
   "title": "ConfirmPaymentBody",
   "description": "The cashier has the money.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "via"
   ],
   "properties": {
    "via": {
     "enum": [
      "cash",
      "transfer"
     ]
    },
    "amount": {
     "$ref": "#/$defs/Dong"
    },
    "transactionNo": {
     "type": "string",
     "maxLength": 100
    },
    "note": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "RefundBody": {
   "title": "RefundBody",
   "description": "With refundId: that task is done. Without: a refund of a paid fee is decided.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "reason"
   ],
   "properties": {
    "refundId": {
     "$ref": "#/$defs/Uuid"
    },
    "amount": {
     "$ref": "#/$defs/Dong"
    },
    "reason": {
     "$ref": "#/$defs/Text"
    },
    "reference": {
     "$ref": "#/$defs/Text"
    },
    "account": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "StatementBody": {
   "title": "StatementBody",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "source",
    "text"
   ],
   "properties": {
    "source": {
     "$ref": "#/$defs/StatementSource"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "text": {
     "type": "string",
     "maxLength": 2000000,
     "description": "Lines as exported: time, amount, content or transaction number, parted by tab, semicolon or comma."
    }
   }
  },
  "Statement": {
   "title": "Statement",
   "description": "One reconciliation: lines = matched + mismatched.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "at",
    "by",
    "source",
    "name",
    "agencyCodes",
    "lines",
    "matched",
    "mismatched"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Uuid"
    },
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "by": {
     "$ref": "#/$defs/Text"
    },
    "source": {
     "$ref": "#/$defs/StatementSource"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "agencyCodes": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 1000
    },
    "lines": {
     "type": "integer",
     "minimum": 0
    },
    "matched": {
     "type": "integer",
     "minimum": 0
    },
    "mismatched": {
     "type": "integer",
     "minimum": 0
    }
   }
  },
  "Mismatch": {
   "title": "Mismatch",
   "description": "Money, or word of money, that fits no obligation; a person resolves it.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "at",
    "source",
    "amount",
    "content",
    "transactionNo",
    "cause",
    "state",
    "agencyCode"
   ],
   "properties": {
    "id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255
    },
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "source": {
     "enum": [
      "callback",
      "inquiry",
      "gateway",
      "bank"
     ]
    },
    "agencyCode": {
     "$ref": "#/$defs/Code"
    },
    "statementId": {
     "$ref": "#/$defs/Uuid"
    },
    "amount": {
     "$ref": "#/$defs/Dong"
    },
    "content": {
     "$ref": "#/$defs/Text"
    },
    "transactionNo": {
     "type": "string",
     "maxLength": 100
    },
    "dossierId": {
     "$ref": "#/$defs/Uuid"
    },
    "dossierNo": {
     "$ref": "#/$defs/Text"
    },
    "sheetId": {
     "$ref": "#/$defs/Uuid"
    },
    "attemptId": {
     "$ref": "#/$defs/Uuid"
    },
    "cause": {
     "title": "MismatchCause",
     "enum": [
      "amount-differs",
      "dossier-differs",
      "dossier-unknown",
      "already-paid",
      "nothing-owed",
      "not-in-system",
      "refused",
      "unreadable"
     ]
    },
    "refusal": {
     "description": "Why the dossier would not take the money, where that is the cause.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Bilingual"
     },
     "maxItems": 100
    },
    "expected": {
     "$ref": "#/$defs/Dong"
    },
    "state": {
     "title": "MismatchState",
     "enum": [
      "open",
      "resolved"
     ]
    },
    "resolvedAt": {
     "$ref": "#/$defs/Instant"
    },
    "resolvedBy": {
     "$ref": "#/$defs/Text"
    },
    "bookingOn": {
     "description": "The dossier it is being booked on, or was: on no other until that is refused.",
     "$ref": "#/$defs/Uuid"
    },
    "how": {
     "$ref": "#/$defs/MismatchEnd"
    },
    "resolution": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "ResolveMismatchBody": {
   "title": "ResolveMismatchBody",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "how",
    "reason"
   ],
   "properties": {
    "how": {
     "$ref": "#/$defs/MismatchEnd"
    },
    "dossierNo": {
     "$ref": "#/$defs/Text"
    },
    "reason": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "StatementSource": {
   "title": "StatementSource",
   "enum": [
    "gateway",
    "bank"
   ]
  },
  "MismatchEnd": {
   "title": "MismatchEnd",
   "enum": [
    "booked",
    "refunded",
    "not-ours"
   ]
  },
  "SettleBody": {
   "title": "SettleBody",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "reference"
   ],
   "properties": {
    "reference": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255,
     "description": "Number of the paper with which it was paid over to the treasury."
    }
   }
  },
  "Problem": {
   "title": "Problem",
   "description": "RFC 9457 problem.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "title",
    "status",
    "code",
    "detail"
   ],
   "properties": {
    "type": {
     "$ref": "#/$defs/Text"
    },
    "title": {
     "$ref": "#/$defs/Text"
    },
    "status": {
     "type": "integer"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "detail": {
     "$ref": "#/$defs/Text"
    },
    "detailEn": {
     "$ref": "#/$defs/Text"
    },
    "instance": {
     "$ref": "#/$defs/Text"
    },
    "errors": {
     "type": "array",
     "items": {
      "title": "ProblemError",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "message"
      ],
      "properties": {
       "path": {
        "$ref": "#/$defs/Text"
       },
       "code": {
        "$ref": "#/$defs/Text"
       },
       "message": {
        "$ref": "#/$defs/Bilingual"
       },
       "mender": {
        "$ref": "#/$defs/Bilingual"
       },
       "file": {
        "$ref": "#/$defs/Text"
       },
       "line": {
        "type": "integer"
       },
       "column": {
        "type": "integer"
       },
       "details": {
        "type": "object",
        "additionalProperties": true
       }
      }
     },
     "maxItems": 1000
    }
   }
  },
  "VersionNumber": {
   "title": "VersionNumber",
   "description": "A version; null where none is in force.",
   "anyOf": [
    {
     "type": "integer",
     "minimum": 1
    },
    {
     "type": "null"
    }
   ]
  },
  "ReleaseItemRow": {
   "title": "ReleaseItemRow",
   "description": "What a release did to one definition; id is kind/code.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "kind",
    "code",
    "name",
    "version",
    "before",
    "changedSince"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Text"
    },
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "version": {
     "$ref": "#/$defs/VersionNumber"
    },
    "before": {
     "$ref": "#/$defs/VersionNumber",
     "description": "What was in force until then."
    },
    "changedSince": {
     "description": "The last release after it that changed the definition again.",
     "anyOf": [
      {
       "type": "integer",
       "minimum": 1
      },
      {
       "type": "null"
      }
     ]
    },
    "replacedBy": {
     "$ref": "#/$defs/Code"
    },
    "pastStep": {
     "$ref": "#/$defs/Code"
    }
   }
  },
  "RevertPreview": {
   "title": "RevertPreview",
   "description": "What taking a release back would do; nothing is written.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "seq",
    "items",
    "carrying",
    "problems",
    "findings"
   ],
   "properties": {
    "seq": {
     "type": "integer",
     "minimum": 1
    },
    "items": {
     "type": "array",
     "items": {
      "title": "RevertRow",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "kind",
       "code",
       "name",
       "now",
       "back",
       "changedSince",
       "scheduled",
       "goesBack"
      ],
      "properties": {
       "kind": {
        "$ref": "#/$defs/DefinitionKind"
       },
       "code": {
        "$ref": "#/$defs/Code"
       },
       "name": {
        "$ref": "#/$defs/Text"
       },
       "now": {
        "$ref": "#/$defs/VersionNumber"
       },
       "back": {
        "$ref": "#/$defs/VersionNumber"
       },
       "changedSince": {
        "description": "A later release changed it again: it is left unless it is forced.",
        "anyOf": [
         {
          "type": "integer",
          "minimum": 1
         },
         {
          "type": "null"
         }
        ]
       },
       "scheduled": {
        "description": "An earlier release whose day had not come and that stays without effect.",
        "anyOf": [
         {
          "type": "integer",
          "minimum": 1
         },
         {
          "type": "null"
         }
        ]
       },
       "goesBack": {
        "type": "boolean"
       }
      }
     },
     "maxItems": 20000
    },
    "carrying": {
     "description": "Processes in force that go on with the other value of an action configuration, which they carry.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/CarryingProcess"
     },
     "maxItems": 20000
    },
    "problems": {
     "description": "Why it would be refused.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Bilingual"
     },
     "maxItems": 20000
    },
    "findings": {
     "$ref": "#/$defs/ReleaseFindings",
     "description": "What the versions it returns to meet today: people, offers and money may have changed."
    }
   }
  },
  "CarryingProcess": {
   "title": "CarryingProcess",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "processNo",
    "processName",
    "actionCodes"
   ],
   "properties": {
    "processNo": {
     "$ref": "#/$defs/Code"
    },
    "processName": {
     "$ref": "#/$defs/Text"
    },
    "actionCodes": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 20000
    }
   }
  },
  "ReleaseReadiness": {
   "title": "ReleaseReadiness",
   "description": "Whether what is asked for could be put into effect now, and what keeps it from that.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "ready",
    "plan",
    "revision",
    "closedBy",
    "faults",
    "items",
    "companions"
   ],
   "properties": {
    "ready": {
     "type": "boolean"
    },
    "plan": {
     "anyOf": [
      {
       "$ref": "#/$defs/Code"
      },
      {
       "type": "null"
      }
     ]
    },
    "revision": {
     "description": "Revision of the plan that was looked at.",
     "anyOf": [
      {
       "type": "integer",
       "minimum": 1
      },
      {
       "type": "null"
      }
     ]
    },
    "closedBy": {
     "description": "The release the plan became.",
     "anyOf": [
      {
       "type": "integer",
       "minimum": 1
      },
      {
       "type": "null"
      }
     ]
    },
    "faults": {
     "description": "What is wrong with the release itself, at its place.",
     "type": "array",
     "items": {
      "title": "ReleaseFault",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "path",
       "message"
      ],
      "properties": {
       "path": {
        "$ref": "#/$defs/Text"
       },
       "message": {
        "$ref": "#/$defs/Bilingual"
       }
      }
     },
     "maxItems": 20000
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ItemReadiness"
     },
     "maxItems": 20000
    },
    "companions": {
     "description": "What should come along, the needed first.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/ReleaseCompanion"
     },
     "maxItems": 20000
    }
   }
  },
  "ItemReadiness": {
   "title": "ItemReadiness",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "code",
    "name",
    "act",
    "state",
    "revision",
    "inForce",
    "errors",
    "warnings",
    "findings",
    "notes",
    "ready"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "act": {
     "title": "ReleaseAct",
     "description": "Publish the draft, return to an earlier version, or retire.",
     "enum": [
      "publish",
      "return",
      "retire"
     ]
    },
    "state": {
     "anyOf": [
      {
       "$ref": "#/$defs/DraftState"
      },
      {
       "type": "null"
      }
     ]
    },
    "revision": {
     "description": "Revision of the draft as it is now.",
     "anyOf": [
      {
       "type": "integer",
       "minimum": 1
      },
      {
       "type": "null"
      }
     ]
    },
    "inForce": {
     "$ref": "#/$defs/VersionNumber"
    },
    "errors": {
     "type": "integer",
     "minimum": 0
    },
    "warnings": {
     "type": "integer",
     "minimum": 0
    },
    "findings": {
     "description": "The first of them, errors first.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Finding"
     },
     "maxItems": 100
    },
    "notes": {
     "type": "array",
     "items": {
      "title": "ReadinessNote",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "code",
       "blocks",
       "message"
      ],
      "properties": {
       "code": {
        "$ref": "#/$defs/Code"
       },
       "blocks": {
        "description": "Whether the release is refused because of it.",
        "type": "boolean"
       },
       "message": {
        "$ref": "#/$defs/Bilingual"
       }
      }
     },
     "maxItems": 20000
    },
    "ready": {
     "type": "boolean"
    }
   }
  },
  "ReleaseCompanion": {
   "title": "ReleaseCompanion",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "code",
    "name",
    "because",
    "blocks",
    "message",
    "item"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "because": {
     "title": "CompanionReason",
     "description": "needed: an item cannot do without it; names-retired: it names what is retired; changed-too: it is named and its draft changed; offers: it offers an item; carries: it carries an action configuration by value.",
     "enum": [
      "needed",
      "names-retired",
      "changed-too",
      "offers",
      "carries"
     ]
    },
    "blocks": {
     "description": "Whether the release is refused without it.",
     "type": "boolean"
    },
    "message": {
     "$ref": "#/$defs/Bilingual"
    },
    "item": {
     "description": "What to add to the release; null where there is no draft to add.",
     "anyOf": [
      {
       "$ref": "#/$defs/PublishItem"
      },
      {
       "type": "null"
      }
     ]
    }
   }
  },
  "DossierProcess": {
   "title": "DossierProcess",
   "description": "The process a dossier runs on: its own version; of a trial, the draft it was opened on.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "body",
    "compiled"
   ],
   "properties": {
    "body": {
     "description": "As it was written, to be drawn.",
     "type": "object",
     "additionalProperties": true
    },
    "compiled": {
     "$ref": "#/$defs/CompiledProcess"
    }
   }
  },
  "UndoBody": {
   "title": "UndoBody",
   "description": "Thu hồi the last act.",
   "type": "object",
   "additionalProperties": false,
   "required": [],
   "properties": {
    "undoes": {
     "type": "integer",
     "minimum": 2,
     "description": "seq of the entry meant; refused when another act is the last by now."
    },
    "reason": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "UndoOffer": {
   "title": "UndoOffer",
   "description": "Which act could be taken back, by this person, and what stands in the way.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "undoes",
    "actionName",
    "by",
    "at",
    "stepName",
    "reasons",
    "reasonNeeded",
    "openedBy"
   ],
   "properties": {
    "undoes": {
     "anyOf": [
      {
       "type": "integer",
       "minimum": 2
      },
      {
       "type": "null"
      }
     ]
    },
    "actionName": {
     "$ref": "#/$defs/Text"
    },
    "by": {
     "$ref": "#/$defs/Text"
    },
    "at": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "stepName": {
     "$ref": "#/$defs/Text",
     "description": "Where the dossier would stand again; blank before its first act."
    },
    "reasons": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/RefusalReason"
     },
     "maxItems": 100
    },
    "reasonNeeded": {
     "type": "boolean",
     "description": "A reason has to be given: a holder opened it, or somebody else's act is taken back."
    },
    "openedBy": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Text"
     },
     "maxItems": 1000,
     "description": "Who has opened it since, and will be told."
    }
   }
  },
  "MoveBody": {
   "title": "MoveBody",
   "description": "Chuyển bước đặc biệt: to any step, by an administrator.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "stepCode",
    "reason"
   ],
   "properties": {
    "stepCode": {
     "$ref": "#/$defs/Code"
    },
    "reason": {
     "$ref": "#/$defs/Text"
    },
    "assignUsers": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/AssignUser"
     },
     "maxItems": 200
    }
   }
  },
  "WhyBody": {
   "title": "WhyBody",
   "description": "Vì sao không làm được? Which act, by whom (blank: oneself).",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "actionCode"
   ],
   "properties": {
    "actionCode": {
     "$ref": "#/$defs/Code"
    },
    "actionKey": {
     "$ref": "#/$defs/Code"
    },
    "username": {
     "$ref": "#/$defs/Code"
    }
   }
  },
  "WhyAnswer": {
   "title": "WhyAnswer",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "possible",
    "personName",
    "actionName",
    "reasons"
   ],
   "properties": {
    "possible": {
     "type": "boolean"
    },
    "personName": {
     "$ref": "#/$defs/Text"
    },
    "actionName": {
     "$ref": "#/$defs/Text"
    },
    "reasons": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/RefusalReason"
     },
     "maxItems": 200
    },
    "asks": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/RefusalReason"
     },
     "maxItems": 200,
     "description": "What the act will ask for when it is done: a note, confirmations, papers checked, counts, a person."
    }
   }
  },
  "SignedInPost": {
   "title": "SignedInPost",
   "description": "A role held at an agency, with what it grants.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "roleCode",
    "roleName",
    "agencyCode",
    "see",
    "act",
    "configure",
    "operate"
   ],
   "properties": {
    "roleCode": {
     "$ref": "#/$defs/Code"
    },
    "roleName": {
     "$ref": "#/$defs/Text"
    },
    "agencyCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "see": {
     "$ref": "#/$defs/Reach"
    },
    "act": {
     "$ref": "#/$defs/Reach"
    },
    "configure": {
     "$ref": "#/$defs/Reach"
    },
    "operate": {
     "type": "boolean"
    },
    "cashier": {
     "type": "boolean"
    }
   }
  },
  "SignedInUser": {
   "title": "SignedInUser",
   "description": "Who is signed in, and what the person's roles let the person do today.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "username",
    "name",
    "kind",
    "posts"
   ],
   "properties": {
    "username": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "kind": {
     "enum": [
      "officer",
      "citizen"
     ]
    },
    "idNo": {
     "type": "string",
     "maxLength": 50,
     "description": "A citizen's own identity number."
    },
    "posts": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/SignedInPost"
     },
     "maxItems": 200
    },
    "standsFor": {
     "description": "Whom the person stands in for now.",
     "type": "array",
     "maxItems": 100,
     "items": {
      "$ref": "#/$defs/StoodInFor"
     }
    },
    "scope": {
     "description": "Agencies of which the person takes work; absent = wherever a post reaches.",
     "type": "array",
     "maxItems": 1000,
     "items": {
      "$ref": "#/$defs/Code"
     }
    }
   }
  },
  "SignedIn": {
   "title": "SignedIn",
   "description": "A session: send the token as Authorization: Bearer.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "token",
    "expiresAt",
    "user"
   ],
   "properties": {
    "token": {
     "type": "string",
     "maxLength": 500
    },
    "expiresAt": {
     "$ref": "#/$defs/Instant"
    },
    "user": {
     "$ref": "#/$defs/SignedInUser"
    }
   }
  },
  "AccountBody": {
   "title": "AccountBody",
   "description": "A sign-in as it should be; an absent password keeps the present one.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "displayName",
    "kind",
    "locked"
   ],
   "properties": {
    "displayName": {
     "$ref": "#/$defs/Name"
    },
    "kind": {
     "enum": [
      "officer",
      "citizen"
     ]
    },
    "locked": {
     "type": "boolean"
    },
    "idNo": {
     "type": "string",
     "maxLength": 50
    },
    "password": {
     "type": "string",
     "minLength": 8,
     "maxLength": 1000
    }
   }
  },
  "AccountView": {
   "title": "AccountView",
   "description": "A sign-in without its password.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "username",
    "displayName",
    "kind",
    "locked"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Code",
     "description": "The user name."
    },
    "username": {
     "$ref": "#/$defs/Code"
    },
    "displayName": {
     "$ref": "#/$defs/Text"
    },
    "kind": {
     "enum": [
      "officer",
      "citizen"
     ]
    },
    "locked": {
     "type": "boolean"
    },
    "idNo": {
     "type": "string",
     "maxLength": 50
    }
   }
  },
  "StoodInFor": {
   "title": "StoodInFor",
   "description": "An absent officer whose hands somebody uses under a delegation.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "delegationCode",
    "username",
    "name",
    "posts"
   ],
   "properties": {
    "delegationCode": {
     "$ref": "#/$defs/Code"
    },
    "username": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "posts": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/SignedInPost"
     },
     "maxItems": 200
    },
    "scope": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 1000
    },
    "serviceCodes": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 5000
    },
    "agencies": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 1000
    }
   }
  },
  "SigningState": {
   "title": "SigningState",
   "description": "Whether somebody can sign or stamp now; else why not, and what to do.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "ready"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/SignatureKind"
    },
    "ready": {
     "type": "boolean"
    },
    "certificate": {
     "$ref": "#/$defs/SigningCertificate"
    },
    "fault": {
     "title": "SigningFaultTold",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "code",
      "message"
     ],
     "properties": {
      "code": {
       "$ref": "#/$defs/SigningFault"
      },
      "message": {
       "$ref": "#/$defs/Bilingual"
      }
     }
    }
   }
  },
  "SigningFault": {
   "title": "SigningFault",
   "enum": [
    "token-not-seen",
    "certificate-expired",
    "certificate-missing",
    "software-not-started",
    "signature-wrong"
   ]
  },
  "VerifiedSignature": {
   "title": "VerifiedSignature",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "signature",
    "valid",
    "why"
   ],
   "properties": {
    "signature": {
     "$ref": "#/$defs/FileSignature"
    },
    "valid": {
     "type": "boolean"
    },
    "why": {
     "enum": [
      "",
      "file-changed",
      "signature-wrong"
     ],
     "description": "Why it does not hold."
    }
   }
  },
  "SimulateBody": {
   "title": "SimulateBody",
   "description": "Chạy thử: a script, or one of the scenarios of the process.",
   "type": "object",
   "additionalProperties": false,
   "required": [],
   "properties": {
    "scenarioCode": {
     "$ref": "#/$defs/Code"
    },
    "given": {
     "$ref": "#/$defs/ScenarioGiven"
    },
    "when": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ScenarioStep"
     },
     "maxItems": 200
    },
    "process": {
     "$ref": "#/$defs/ServiceProcess",
     "description": "The text to run instead of the saved draft."
    },
    "dossier": {
     "$ref": "#/$defs/Code",
     "description": "A dossier, by its id or number, to go on from instead of one filed anew; it is only read."
    }
   }
  },
  "Simulation": {
   "title": "Simulation",
   "description": "What would happen; nothing was written.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "start",
    "steps",
    "passed",
    "covered",
    "uncovered"
   ],
   "properties": {
    "start": {
     "$ref": "#/$defs/SimulatedState"
    },
    "steps": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/SimulatedOutcome"
     },
     "maxItems": 200
    },
    "passed": {
     "type": "boolean"
    },
    "covered": {
     "description": "Keys of acts that were carried out.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 20000
    },
    "uncovered": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 20000
    }
   }
  },
  "SimulatedState": {
   "title": "SimulatedState",
   "description": "A dossier as it would stand.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "at",
    "stepCode",
    "stepName",
    "status",
    "statusName",
    "paused",
    "ended",
    "dueDate",
    "stepDueDate",
    "holders",
    "roles",
    "fee",
    "ledger",
    "next"
   ],
   "properties": {
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "stepCode": {
     "$ref": "#/$defs/Text"
    },
    "stepName": {
     "$ref": "#/$defs/Text"
    },
    "status": {
     "$ref": "#/$defs/Text"
    },
    "statusName": {
     "$ref": "#/$defs/Bilingual"
    },
    "paused": {
     "type": "boolean"
    },
    "ended": {
     "type": "boolean"
    },
    "dossierNo": {
     "$ref": "#/$defs/Text"
    },
    "dueDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "stepDueDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "holders": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Text"
     },
     "maxItems": 200
    },
    "roles": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/SimulatedRole"
     },
     "maxItems": 200
    },
    "fee": {
     "anyOf": [
      {
       "$ref": "#/$defs/SimulatedFee"
      },
      {
       "type": "null"
      }
     ]
    },
    "ledger": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Bilingual"
     },
     "maxItems": 1000
    },
    "next": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/SimulatedNext"
     },
     "maxItems": 500
    }
   }
  },
  "SimulatedRole": {
   "title": "SimulatedRole",
   "description": "A role the step is in the hands of, with who holds it today.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "roleCode",
    "roleName",
    "people"
   ],
   "properties": {
    "roleCode": {
     "$ref": "#/$defs/Code"
    },
    "roleName": {
     "$ref": "#/$defs/Text"
    },
    "people": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Text"
     },
     "maxItems": 1000
    }
   }
  },
  "SimulatedFee": {
   "title": "SimulatedFee",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "state",
    "total",
    "feeAmount",
    "serviceAmount"
   ],
   "properties": {
    "state": {
     "$ref": "#/$defs/Text"
    },
    "total": {
     "$ref": "#/$defs/Dong"
    },
    "feeAmount": {
     "$ref": "#/$defs/Dong"
    },
    "serviceAmount": {
     "$ref": "#/$defs/Dong"
    }
   }
  },
  "SimulatedNext": {
   "title": "SimulatedNext",
   "description": "An act that leaves the step, and why it could not be carried out.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "actionKey",
    "actionCode",
    "actionName",
    "auto",
    "noteRule",
    "form",
    "reasons"
   ],
   "properties": {
    "actionKey": {
     "$ref": "#/$defs/Code"
    },
    "actionCode": {
     "$ref": "#/$defs/Code"
    },
    "actionName": {
     "$ref": "#/$defs/Text"
    },
    "auto": {
     "$ref": "#/$defs/Text"
    },
    "noteRule": {
     "type": "integer",
     "description": "2 = a note is asked for."
    },
    "form": {
     "anyOf": [
      {
       "type": "object",
       "additionalProperties": true
      },
      {
       "type": "null"
      }
     ]
    },
    "feeAsked": {
     "$ref": "#/$defs/FeeAsked"
    },
    "reasons": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Bilingual"
     },
     "maxItems": 100
    }
   }
  },
  "SimulatedOutcome": {
   "title": "SimulatedOutcome",
   "description": "What one step of the script came to.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "accepted",
    "reasons",
    "effects",
    "documents",
    "fired",
    "failed",
    "state"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/Text"
    },
    "accepted": {
     "type": "boolean"
    },
    "actionKey": {
     "$ref": "#/$defs/Code"
    },
    "actionName": {
     "$ref": "#/$defs/Text"
    },
    "by": {
     "$ref": "#/$defs/Text"
    },
    "reasons": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/SimulatedReason"
     },
     "maxItems": 100
    },
    "effects": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/SimulatedEffect"
     },
     "maxItems": 500
    },
    "documents": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Text"
     },
     "maxItems": 200
    },
    "fired": {
     "description": "Acts of the clock while time passed.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Text"
     },
     "maxItems": 500
    },
    "failed": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ScenarioFailure"
     },
     "maxItems": 50
    },
    "state": {
     "$ref": "#/$defs/SimulatedState"
    }
   }
  },
  "SimulatedReason": {
   "title": "SimulatedReason",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "code",
    "message"
   ],
   "properties": {
    "code": {
     "$ref": "#/$defs/Code"
    },
    "message": {
     "$ref": "#/$defs/Bilingual"
    }
   }
  },
  "SimulatedEffect": {
   "title": "SimulatedEffect",
   "description": "What would be done outside.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "target",
    "words"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/Text"
    },
    "target": {
     "$ref": "#/$defs/Text"
    },
    "type": {
     "$ref": "#/$defs/Text",
     "description": "Of a message: its template."
    },
    "words": {
     "$ref": "#/$defs/Bilingual"
    }
   }
  },
  "ScenarioFailure": {
   "title": "ScenarioFailure",
   "description": "An expectation that did not hold.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "field",
    "expected",
    "came"
   ],
   "properties": {
    "field": {
     "$ref": "#/$defs/Text"
    },
    "expected": {
     "$ref": "#/$defs/Text"
    },
    "came": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "ScenarioRun": {
   "title": "ScenarioRun",
   "description": "Every scenario of a process, run.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "results",
    "covered",
    "uncovered"
   ],
   "properties": {
    "results": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ScenarioResult"
     },
     "maxItems": 200
    },
    "covered": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 20000
    },
    "uncovered": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 20000
    }
   }
  },
  "ScenarioResult": {
   "title": "ScenarioResult",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "scenarioCode",
    "scenarioName",
    "passed",
    "failures"
   ],
   "properties": {
    "scenarioCode": {
     "$ref": "#/$defs/Code"
    },
    "scenarioName": {
     "$ref": "#/$defs/Text"
    },
    "passed": {
     "type": "boolean"
    },
    "failures": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PlacedFailure"
     },
     "maxItems": 1000
    }
   }
  },
  "PlacedFailure": {
   "title": "PlacedFailure",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "step",
    "sentence"
   ],
   "properties": {
    "step": {
     "type": "integer",
     "minimum": 0,
     "description": "Place in the script, from 0."
    },
    "sentence": {
     "$ref": "#/$defs/Bilingual"
    }
   }
  },
  "ReplayBody": {
   "title": "ReplayBody",
   "description": "The last finished dossiers of a process through its draft.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "last"
   ],
   "properties": {
    "last": {
     "type": "integer",
     "minimum": 1,
     "maximum": 500
    },
    "process": {
     "$ref": "#/$defs/ServiceProcess",
     "description": "The text to replay through instead of the saved draft."
    }
   }
  },
  "ReplayReport": {
   "title": "ReplayReport",
   "description": "Where finished dossiers would have gone otherwise.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "dossiers",
    "same",
    "differences"
   ],
   "properties": {
    "dossiers": {
     "type": "integer",
     "minimum": 0
    },
    "same": {
     "type": "integer",
     "minimum": 0
    },
    "differences": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ReplayDifference"
     },
     "maxItems": 1000
    }
   }
  },
  "ReplayDifference": {
   "title": "ReplayDifference",
   "description": "One cause, with how many dossiers it touches.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "cause",
    "sentence",
    "count",
    "samples"
   ],
   "properties": {
    "cause": {
     "title": "ReplayCause",
     "enum": [
      "refused",
      "path",
      "deadline",
      "fee",
      "documents"
     ]
    },
    "actionKey": {
     "$ref": "#/$defs/Code"
    },
    "sentence": {
     "$ref": "#/$defs/Bilingual"
    },
    "count": {
     "type": "integer",
     "minimum": 1
    },
    "samples": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ReplaySample"
     },
     "maxItems": 5
    }
   }
  },
  "ProposedScenarios": {
   "title": "ProposedScenarios",
   "description": "One scenario to each end that can be reached.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "scenarios"
   ],
   "properties": {
    "scenarios": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Scenario"
     },
     "maxItems": 200
    }
   }
  },
  "ReplaySample": {
   "title": "ReplaySample",
   "description": "One dossier: what it had, and what it would have; instants of a deadline, đồng of a fee.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "dossierNo"
   ],
   "properties": {
    "dossierNo": {
     "$ref": "#/$defs/Text"
    },
    "was": {
     "$ref": "#/$defs/Text"
    },
    "wouldBe": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "StagingReport": {
   "title": "StagingReport",
   "description": "What became of a file of portal procedures.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "fileName",
    "read",
    "created",
    "updated",
    "unchanged",
    "clean",
    "flagged",
    "refused",
    "doubts"
   ],
   "properties": {
    "fileName": {
     "$ref": "#/$defs/Text"
    },
    "read": {
     "type": "integer",
     "minimum": 0,
     "description": "Procedures found in the file, refused ones too."
    },
    "created": {
     "type": "integer",
     "minimum": 0
    },
    "updated": {
     "type": "integer",
     "minimum": 0
    },
    "unchanged": {
     "type": "integer",
     "minimum": 0
    },
    "clean": {
     "type": "integer",
     "minimum": 0,
     "description": "Nothing about them is doubtful."
    },
    "flagged": {
     "type": "integer",
     "minimum": 0,
     "description": "Something has to be decided."
    },
    "refused": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/StagingRefusal"
     },
     "maxItems": 20000
    },
    "doubts": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/StagingDoubt"
     },
     "maxItems": 100
    }
   }
  },
  "StagingRefusal": {
   "title": "StagingRefusal",
   "description": "A line that is no procedure.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "line",
    "message"
   ],
   "properties": {
    "line": {
     "type": "integer",
     "minimum": 1
    },
    "code": {
     "$ref": "#/$defs/Text"
    },
    "path": {
     "$ref": "#/$defs/Text",
     "description": "JSON Pointer into the procedure."
    },
    "message": {
     "$ref": "#/$defs/Bilingual"
    }
   }
  },
  "StagingDoubt": {
   "title": "StagingDoubt",
   "description": "How many procedures and texts share a doubt.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "findingCode",
    "message",
    "procedures",
    "texts",
    "sample"
   ],
   "properties": {
    "findingCode": {
     "$ref": "#/$defs/Code"
    },
    "message": {
     "$ref": "#/$defs/Bilingual"
    },
    "procedures": {
     "type": "integer",
     "minimum": 0
    },
    "texts": {
     "type": "integer",
     "minimum": 0
    },
    "sample": {
     "description": "Codes of some of them.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 10
    }
   }
  },
  "PromoteStagedBody": {
   "title": "PromoteStagedBody",
   "description": "Makes drafts of a staged procedure.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "reason"
   ],
   "properties": {
    "reason": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4000
    },
    "replace": {
     "type": "boolean",
     "description": "Drafts that are there already take the new text."
    },
    "processFrom": {
     "$ref": "#/$defs/Code",
     "description": "Process that is copied for it, with the time limits of the portal."
    }
   }
  },
  "PromotedStaged": {
   "title": "PromotedStaged",
   "description": "The drafts that were made.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "drafts"
   ],
   "properties": {
    "drafts": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PromotedDraft"
     },
     "maxItems": 10
    }
   }
  },
  "PromotedDraft": {
   "title": "PromotedDraft",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "code"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    }
   }
  },
  "DecideStagedBody": {
   "title": "DecideStagedBody",
   "description": "One decision for every staged procedure that has the doubt: about the same text, or, of papers and headings, about any text.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "decision",
    "dryRun"
   ],
   "properties": {
    "decision": {
     "$ref": "#/$defs/PortalDecision"
    },
    "everyText": {
     "type": "boolean",
     "description": "As each text proposes; not for times and fees."
    },
    "dryRun": {
     "type": "boolean"
    }
   }
  },
  "DecidedStaged": {
   "title": "DecidedStaged",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "procedures",
    "texts"
   ],
   "properties": {
    "procedures": {
     "type": "integer",
     "minimum": 0
    },
    "texts": {
     "type": "integer",
     "minimum": 0
    }
   }
  },
  "OpenTrialBody": {
   "title": "OpenTrialBody",
   "description": "A trial of a draft process; what is not named is found among the drafts, or stood in for.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "govAgencyCode",
    "channel",
    "invited"
   ],
   "properties": {
    "serviceCode": {
     "$ref": "#/$defs/Code"
    },
    "templateNo": {
     "$ref": "#/$defs/Code"
    },
    "govAgencyCode": {
     "$ref": "#/$defs/Code"
    },
    "receivingAgencyCode": {
     "$ref": "#/$defs/Code"
    },
    "caseCode": {
     "$ref": "#/$defs/Code"
    },
    "channel": {
     "$ref": "#/$defs/Channel"
    },
    "applicant": {
     "$ref": "#/$defs/Applicant"
    },
    "invited": {
     "description": "User names of officers who see it and act on it beside whoever opens it.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 99
    },
    "parts": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/OpenedPart"
     },
     "maxItems": 1000
    }
   }
  },
  "TrialChoices": {
   "title": "TrialChoices",
   "description": "Under which offers, templates and cases a draft process may be tried, as the drafts stand.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "code",
    "offers"
   ],
   "properties": {
    "code": {
     "$ref": "#/$defs/Code"
    },
    "offers": {
     "type": "array",
     "items": {
      "title": "TrialChoice",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "serviceCode",
       "serviceName",
       "agencyCode",
       "agencyName",
       "templateNo",
       "templateName",
       "cases"
      ],
      "properties": {
       "serviceCode": {
        "$ref": "#/$defs/Code"
       },
       "serviceName": {
        "$ref": "#/$defs/Text"
       },
       "agencyCode": {
        "$ref": "#/$defs/Code"
       },
       "agencyName": {
        "$ref": "#/$defs/Text"
       },
       "templateNo": {
        "$ref": "#/$defs/Code"
       },
       "templateName": {
        "$ref": "#/$defs/Text"
       },
       "cases": {
        "type": "array",
        "items": {
         "title": "TrialCase",
         "type": "object",
         "additionalProperties": false,
         "required": [
          "caseCode",
          "caseName"
         ],
         "properties": {
          "caseCode": {
           "$ref": "#/$defs/Code"
          },
          "caseName": {
           "$ref": "#/$defs/Text"
          }
         }
        },
        "maxItems": 1000
       }
      }
     },
     "maxItems": 100000
    }
   }
  },
  "TrialView": {
   "title": "TrialView",
   "description": "What a trial dossier runs on, what could not work in it, and the parts the reader may play.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "trial",
    "openedByName",
    "invitedNames",
    "definitions",
    "findings",
    "parts",
    "mayRemove"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Uuid"
    },
    "trial": {
     "$ref": "#/$defs/TrialMark"
    },
    "openedByName": {
     "$ref": "#/$defs/Text"
    },
    "invitedNames": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Text"
     },
     "maxItems": 100
    },
    "definitions": {
     "type": "array",
     "items": {
      "title": "TrialDefinition",
      "description": "One definition of the trial; changed = its draft was saved again since.",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "kind",
       "code",
       "name",
       "source",
       "number",
       "changed"
      ],
      "properties": {
       "kind": {
        "$ref": "#/$defs/DefinitionKind"
       },
       "code": {
        "$ref": "#/$defs/Code"
       },
       "name": {
        "$ref": "#/$defs/Text"
       },
       "source": {
        "$ref": "#/$defs/TrialSource"
       },
       "number": {
        "type": "integer",
        "minimum": 1
       },
       "changed": {
        "type": "boolean"
       }
      }
     },
     "maxItems": 100
    },
    "findings": {
     "description": "Faults of the drafts at the moment it was opened.",
     "type": "array",
     "items": {
      "title": "TrialFinding",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "kind",
       "code",
       "finding"
      ],
      "properties": {
       "kind": {
        "$ref": "#/$defs/DefinitionKind"
       },
       "code": {
        "$ref": "#/$defs/Code"
       },
       "finding": {
        "$ref": "#/$defs/Finding"
       }
      }
     },
     "maxItems": 100000
    },
    "parts": {
     "description": "Empty for those who may not play any.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/PlayedPart"
     },
     "maxItems": 1000
    },
    "mayRemove": {
     "type": "boolean"
    }
   }
  },
  "Code": {
   "title": "Code",
   "description": "A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.",
   "type": "string",
   "minLength": 1,
   "maxLength": 255,
   "pattern": "^(?!\\.{1,2}$)(?!.*%[0-9A-Fa-f]{2})[^\\u0000-\\u001f\\u007f]+$"
  },
  "OptionalCode": {
   "title": "OptionalCode",
   "description": "A code, or empty text where OpenCPS writes an empty element.",
   "type": "string",
   "maxLength": 255,
   "pattern": "^(?!\\.{1,2}$)(?!.*%[0-9A-Fa-f]{2})[^\\u0000-\\u001f\\u007f]*$"
  },
  "Name": {
   "title": "Name",
   "type": "string",
   "minLength": 1,
   "maxLength": 4000
  },
  "Text": {
   "title": "Text",
   "type": "string",
   "maxLength": 65535
  },
  "Script": {
   "title": "Script",
   "description": "A form, report or configuration kept word for word.",
   "type": "string",
   "maxLength": 1000000
  },
  "Instant": {
   "title": "Instant",
   "description": "A moment in UTC with milliseconds; shown to people at +07:00.",
   "type": "string",
   "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"
  },
  "LocalDate": {
   "title": "LocalDate",
   "description": "A day of the Vietnamese calendar, yyyy-MM-dd.",
   "type": "string",
   "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"
  },
  "LocalTime": {
   "title": "LocalTime",
   "description": "A clock time of Asia/Ho_Chi_Minh, HH:mm.",
   "type": "string",
   "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
  },
  "Dong": {
   "title": "Dong",
   "description": "Money in whole đồng.",
   "type": "integer",
   "minimum": 0,
   "maximum": 1000000000000000
  },
  "Uuid": {
   "title": "Uuid",
   "type": "string",
   "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
  },
  "Sha256": {
   "title": "Sha256",
   "type": "string",
   "pattern": "^[0-9a-f]{64}$"
  },
  "Bilingual": {
   "title": "Bilingual",
   "description": "A sentence or a name in Vietnamese and English.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "vi",
    "en"
   ],
   "properties": {
    "vi": {
     "type": "string",
     "maxLength": 4000
    },
    "en": {
     "type": "string",
     "maxLength": 4000
    }
   }
  },
  "Finding": {
   "title": "Finding",
   "description": "Something found in a definition: where, how bad, and in words.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "code",
    "severity",
    "path",
    "message"
   ],
   "properties": {
    "code": {
     "$ref": "#/$defs/Code"
    },
    "severity": {
     "title": "Severity",
     "enum": [
      "error",
      "warning",
      "info"
     ]
    },
    "path": {
     "description": "JSON Pointer into the definition.",
     "type": "string",
     "maxLength": 1000
    },
    "message": {
     "$ref": "#/$defs/Bilingual"
    },
    "file": {
     "type": "string",
     "maxLength": 1000
    },
    "line": {
     "type": "integer",
     "minimum": 1
    },
    "column": {
     "type": "integer",
     "minimum": 0
    },
    "value": {
     "description": "The text that was found, cut to what a person needs.",
     "type": "string",
     "maxLength": 500
    },
    "mend": {
     "$ref": "#/$defs/Mend"
    }
   }
  },
  "Duration": {
   "title": "Duration",
   "description": "A legal time limit. working-day and hour follow office hours; calendar-day and month roll to the next working day.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "count",
    "unit"
   ],
   "properties": {
    "count": {
     "type": "number",
     "exclusiveMinimum": 0,
     "maximum": 10000
    },
    "unit": {
     "title": "DurationUnit",
     "enum": [
      "working-day",
      "hour",
      "calendar-day",
      "month"
     ]
    }
   }
  },
  "Channel": {
   "title": "Channel",
   "description": "How a dossier arrives (NĐ 61/2018 Đ16): at the desk, by post, online.",
   "enum": [
    "direct",
    "postal",
    "online"
   ]
  },
  "StartRule": {
   "title": "StartRule",
   "description": "Where the count begins: at reception of the full dossier or at its filing; what arrives late in the day counts from the next working day (NĐ 61/2018 Đ18; NĐ 297/2025 Đ3.5, Đ6.3).",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "countFrom": {
     "title": "CountFrom",
     "description": "received (when absent): the act that takes the full dossier in; filed: the moment it was filed on the portal or posted.",
     "enum": [
      "received",
      "filed"
     ]
    },
    "afterTime": {
     "$ref": "#/$defs/LocalTime"
    },
    "lastOfficeHour": {
     "description": "A dossier received in the last office hour counts from the next working day.",
     "type": "boolean"
    },
    "nextDayAt": {
     "description": "Clock time at which what arrived late, or on a day off, begins to count; the opening when absent.",
     "$ref": "#/$defs/LocalTime"
    }
   }
  },
  "TwoAppointments": {
   "title": "TwoAppointments",
   "description": "Procedures with a financial obligation of the citizen: the first date is the one on which the tax slip is sent, the second is counted from the proof of payment.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "first",
    "second"
   ],
   "properties": {
    "first": {
     "$ref": "#/$defs/Duration"
    },
    "second": {
     "$ref": "#/$defs/Duration"
    }
   }
  },
  "LocalField": {
   "title": "LocalField",
   "description": "What an agency may set otherwise in its overlay: times, roles, texts, papers, fees.",
   "enum": [
    "durations",
    "roles",
    "texts",
    "parts",
    "fees"
   ]
  },
  "OverlayBase": {
   "title": "OverlayBase",
   "description": "Địa phương hoá: the definition this one follows, and the revision of its draft whose changes are taken over already.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "code",
    "revision"
   ],
   "properties": {
    "code": {
     "$ref": "#/$defs/Code"
    },
    "revision": {
     "type": "integer",
     "minimum": 1
    }
   }
  },
  "Mend": {
   "title": "Mend",
   "description": "A change that certainly sets a finding right.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "mendCode",
    "title",
    "changes"
   ],
   "properties": {
    "mendCode": {
     "$ref": "#/$defs/Code"
    },
    "title": {
     "$ref": "#/$defs/Bilingual"
    },
    "changes": {
     "type": "array",
     "minItems": 1,
     "maxItems": 1000,
     "items": {
      "$ref": "#/$defs/MendChange"
     }
    }
   }
  },
  "MendChange": {
   "title": "MendChange",
   "description": "Sets a place; without a value, takes it out. Several of one list are carried out from its end.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "path"
   ],
   "properties": {
    "path": {
     "description": "JSON Pointer into the definition.",
     "type": "string",
     "maxLength": 1000
    },
    "value": {
     "description": "Any JSON value.",
     "type": [
      "string",
      "number",
      "boolean",
      "object",
      "array",
      "null"
     ]
    }
   }
  },
  "AcceptedFault": {
   "title": "AcceptedFault",
   "description": "Lỗi kế thừa được chấp nhận: an error of an imported definition in use that does not block publishing until a day.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "acceptedFaultCode",
    "kind",
    "code",
    "findingCode",
    "path",
    "reason",
    "until"
   ],
   "properties": {
    "acceptedFaultCode": {
     "$ref": "#/$defs/Code"
    },
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "findingCode": {
     "$ref": "#/$defs/Code"
    },
    "path": {
     "description": "JSON Pointer into the definition.",
     "type": "string",
     "maxLength": 1000
    },
    "reason": {
     "$ref": "#/$defs/FindingReason"
    },
    "until": {
     "$ref": "#/$defs/LocalDate",
     "description": "The last day on which it does not block; at most twelve months ahead."
    },
    "definitionName": {
     "$ref": "#/$defs/Text",
     "description": "Written by the server: what the definition was called."
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Written by the server: the agency of the definition."
    },
    "message": {
     "$ref": "#/$defs/Bilingual",
     "description": "Written by the server: what was found."
    },
    "place": {
     "description": "Written by the server: the way to the place, items of lists by what people call them.",
     "type": "array",
     "items": {
      "type": "string",
      "maxLength": 4200
     },
     "maxItems": 100
    },
    "mark": {
     "description": "Written by the server: stands for the finding with its place and the text there.",
     "type": "string",
     "maxLength": 64
    }
   }
  },
  "Calendar": {
   "title": "Calendar",
   "description": "Lịch làm việc: office hours per weekday and the days that differ. Calendars are laid over each other, nation, province, agency; the nearer one wins per weekday and per date. A nation calendar has no agencyCode, the others name theirs.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "calendarCode",
    "calendarName",
    "scope",
    "workingTimes",
    "exceptions"
   ],
   "properties": {
    "calendarCode": {
     "$ref": "#/$defs/Code"
    },
    "calendarName": {
     "$ref": "#/$defs/Name"
    },
    "calendarNameEN": {
     "$ref": "#/$defs/Text"
    },
    "scope": {
     "title": "CalendarScope",
     "enum": [
      "nation",
      "province",
      "agency"
     ]
    },
    "agencyCode": {
     "$ref": "#/$defs/Code"
    },
    "workingTimes": {
     "description": "A weekday without a row keeps the hours of the farther calendar; in the farthest one it is a day off.",
     "type": "array",
     "maxItems": 100,
     "items": {
      "$ref": "#/$defs/WorkingTime"
     }
    },
    "exceptions": {
     "description": "Days off, worked days and half days; several of one date are applied in order.",
     "type": "array",
     "maxItems": 10000,
     "items": {
      "$ref": "#/$defs/CalendarException"
     }
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Code of the agency that owns this definition."
    },
    "sourceSite": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Site the definition was imported from; a code is unique per site only."
    }
   },
   "if": {
    "properties": {
     "scope": {
      "const": "nation"
     }
    }
   },
   "then": {
    "not": {
     "required": [
      "agencyCode"
     ]
    }
   },
   "else": {
    "required": [
     "agencyCode"
    ]
   }
  },
  "WorkingTime": {
   "title": "WorkingTime",
   "description": "Office hours of one weekday (OpenCPS WorkTime).",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "day",
    "hours"
   ],
   "properties": {
    "day": {
     "description": "Java weekday: 1 Sunday, 2 Monday … 7 Saturday.",
     "type": "integer",
     "minimum": 1,
     "maximum": 7
    },
    "hours": {
     "description": "Office hours; empty text closes the weekday.",
     "anyOf": [
      {
       "$ref": "#/$defs/OfficeHours"
      },
      {
       "const": ""
      }
     ]
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "CalendarException": {
   "title": "CalendarException",
   "description": "A date whose hours are not those of its weekday (OpenCPS Holiday: holidayType 0 is off, 1 is worked). A worked day without hours has those of its weekday, else Monday's.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "date",
    "kind"
   ],
   "properties": {
    "date": {
     "$ref": "#/$defs/LocalDate"
    },
    "kind": {
     "title": "CalendarExceptionKind",
     "enum": [
      "off",
      "worked"
     ]
    },
    "session": {
     "title": "CalendarSession",
     "description": "The half of the day that is off or worked; all when absent. A day of one session is halved at 12:00.",
     "enum": [
      "morning",
      "afternoon",
      "all"
     ]
    },
    "hours": {
     "$ref": "#/$defs/OfficeHours"
    },
    "legalNumber": {
     "$ref": "#/$defs/Text"
    },
    "description": {
     "$ref": "#/$defs/Text"
    },
    "descriptionEN": {
     "$ref": "#/$defs/Text"
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "OfficeHours": {
   "title": "OfficeHours",
   "description": "One session or two, HH:mm-HH:mm,HH:mm-HH:mm, in order.",
   "type": "string",
   "pattern": "^([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d(,([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d)?$"
  },
  "Condition": {
   "title": "Condition",
   "description": "The typed form of an OpenCPS condition text: true when every term is true; no term is always true.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "terms"
   ],
   "properties": {
    "terms": {
     "type": "array",
     "maxItems": 200,
     "items": {
      "$ref": "#/$defs/ConditionTerm"
     }
    }
   }
  },
  "ConditionValue": {
   "title": "ConditionValue",
   "description": "A code or a text compared with a fact; no white space around it.",
   "type": "string",
   "minLength": 1,
   "maxLength": 255,
   "pattern": "^\\S(.*\\S)?$"
  },
  "ConditionPlainTerm": {
   "title": "ConditionPlainTerm",
   "description": "A word without a value.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "word"
   ],
   "properties": {
    "word": {
     "enum": [
      "payok",
      "paynotok",
      "cancelling",
      "correcting",
      "reject_correcting",
      "submitting",
      "reject_submitting",
      "reject_cancelling",
      "waiting"
     ]
    }
   }
  },
  "ConditionOnlineTerm": {
   "title": "ConditionOnlineTerm",
   "description": "online=true|false.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "word",
    "value"
   ],
   "properties": {
    "word": {
     "const": "online"
    },
    "value": {
     "type": "boolean"
    }
   }
  },
  "ConditionCodesTerm": {
   "title": "ConditionCodesTerm",
   "description": "The dossier's service, agency or template is one of the codes; a not-word: none of them.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "word",
    "codes"
   ],
   "properties": {
    "word": {
     "enum": [
      "service",
      "notservicecode",
      "agency",
      "notagencycode",
      "template"
     ]
    },
    "codes": {
     "description": "Any of them (|).",
     "type": "array",
     "maxItems": 100,
     "items": {
      "$ref": "#/$defs/ConditionValue"
     }
    }
   }
  },
  "ConditionStepsTerm": {
   "title": "ConditionStepsTerm",
   "description": "stepdone: an act has left one of the steps; stepnotdone: none has.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "word",
    "steps"
   ],
   "properties": {
    "word": {
     "enum": [
      "stepdone",
      "stepnotdone"
     ]
    },
    "steps": {
     "description": "Any of them (|).",
     "type": "array",
     "maxItems": 100,
     "items": {
      "$ref": "#/$defs/ConditionValue"
     }
    }
   }
  },
  "ConditionRolesTerm": {
   "title": "ConditionRolesTerm",
   "description": "roles (isRoles=): the actor has one of the roles; roledone, rolecode: and holds the current step.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "word",
    "anyOf"
   ],
   "properties": {
    "word": {
     "enum": [
      "roledone",
      "rolecode",
      "roles"
     ]
    },
    "anyOf": {
     "description": "Any of them (+).",
     "type": "array",
     "maxItems": 100,
     "items": {
      "$ref": "#/$defs/ConditionValue"
     }
    }
   }
  },
  "ConditionNumberTerm": {
   "title": "ConditionNumberTerm",
   "description": "A number of the dossier equals the value.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "word",
    "value"
   ],
   "properties": {
    "word": {
     "enum": [
      "viapostal",
      "frompostal",
      "postStatus",
      "originality"
     ]
    },
    "value": {
     "type": "integer",
     "minimum": -1000000,
     "maximum": 1000000
    }
   }
  },
  "ConditionTextTerm": {
   "title": "ConditionTextTerm",
   "description": "A text of the dossier equals the value; serversync: the dossier's servers contain it.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "word",
    "value"
   ],
   "properties": {
    "word": {
     "enum": [
      "multipleCheck",
      "serversync",
      "sequenceQLVB",
      "govsync"
     ]
    },
    "value": {
     "$ref": "#/$defs/ConditionValue"
    }
   }
  },
  "ConditionFieldTerm": {
   "title": "ConditionFieldTerm",
   "description": "#field@file=value: exact text of a form field of the newest file with that code.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "word",
    "field",
    "file",
    "value"
   ],
   "properties": {
    "word": {
     "const": "field"
    },
    "field": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255,
     "pattern": "^[^\\s@=]([^@=\\n\\r]*[^\\s@=])?$"
    },
    "file": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255,
     "pattern": "^[^\\s=]([^=\\n\\r]*[^\\s=])?$"
    },
    "value": {
     "$ref": "#/$defs/ConditionValue"
    }
   }
  },
  "ConditionOverdueTerm": {
   "title": "ConditionOverdueTerm",
   "description": "waiting_overdue: now is past (>) or not past (<=) the receive date and so many working days.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "word",
    "relation",
    "workingDays"
   ],
   "properties": {
    "word": {
     "const": "waitingOverdue"
    },
    "relation": {
     "enum": [
      ">",
      "<="
     ]
    },
    "workingDays": {
     "type": "integer",
     "minimum": 0,
     "maximum": 10000
    }
   }
  },
  "ConditionDurationTerm": {
   "title": "ConditionDurationTerm",
   "description": "durationCount>N: the time limit is in days and longer; false for hours.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "word",
    "moreThan"
   ],
   "properties": {
    "word": {
     "const": "durationCount"
    },
    "moreThan": {
     "type": "number",
     "minimum": 0,
     "maximum": 10000
    }
   }
  },
  "ConditionFeelTerm": {
   "title": "ConditionFeelTerm",
   "description": "A FEEL expression that must come out true.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "word",
    "expression"
   ],
   "properties": {
    "word": {
     "const": "feel"
    },
    "expression": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4000,
     "pattern": "^\\S([\\s\\S]*\\S)?$"
    }
   }
  },
  "ConditionUnknownTerm": {
   "title": "ConditionUnknownTerm",
   "description": "A piece nobody understood, kept word for word; such a condition cannot be published.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "word",
    "text"
   ],
   "properties": {
    "word": {
     "const": "unknown"
    },
    "text": {
     "type": "string",
     "minLength": 1,
     "maxLength": 65535
    }
   }
  },
  "ConditionTerm": {
   "title": "ConditionTerm",
   "description": "One thing that must be true, told apart by its word.",
   "oneOf": [
    {
     "$ref": "#/$defs/ConditionPlainTerm"
    },
    {
     "$ref": "#/$defs/ConditionOnlineTerm"
    },
    {
     "$ref": "#/$defs/ConditionCodesTerm"
    },
    {
     "$ref": "#/$defs/ConditionStepsTerm"
    },
    {
     "$ref": "#/$defs/ConditionRolesTerm"
    },
    {
     "$ref": "#/$defs/ConditionNumberTerm"
    },
    {
     "$ref": "#/$defs/ConditionTextTerm"
    },
    {
     "$ref": "#/$defs/ConditionFieldTerm"
    },
    {
     "$ref": "#/$defs/ConditionOverdueTerm"
    },
    {
     "$ref": "#/$defs/ConditionDurationTerm"
    },
    {
     "$ref": "#/$defs/ConditionFeelTerm"
    },
    {
     "$ref": "#/$defs/ConditionUnknownTerm"
    }
   ]
  },
  "EffectFlag": {
   "title": "EffectFlag",
   "description": "An effect that OpenCPS hides in preCondition. paymentmethod: 1 and 2 transfer, 3 cash; every other flag is 1.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "flag",
    "value"
   ],
   "properties": {
    "flag": {
     "title": "EffectFlagName",
     "enum": [
      "sendviapostal",
      "sendcollectionvnpost",
      "receivedcollectionvnpost",
      "sendinvoice",
      "paymentmethod",
      "sendInvoiceVNPT",
      "destroyInvoiceVNPT"
     ]
    },
    "value": {
     "type": "integer",
     "minimum": 1,
     "maximum": 3
    }
   }
  },
  "NotificationRule": {
   "title": "NotificationRule",
   "description": "The typed form of ActionConfig.notificationType (TYPE@condition).",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "notificationType",
    "condition"
   ],
   "properties": {
    "notificationType": {
     "$ref": "#/$defs/Code"
    },
    "sms": {
     "description": "Overrides the template's SMS switch.",
     "type": "boolean"
    },
    "email": {
     "description": "Overrides the template's e-mail switch.",
     "type": "boolean"
    },
    "condition": {
     "$ref": "#/$defs/Condition"
    }
   }
  },
  "Dictionary": {
   "title": "Dictionary",
   "description": "Dữ liệu danh mục: a collection of coded names.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "collectionCode",
    "collectionName",
    "items"
   ],
   "properties": {
    "collectionCode": {
     "$ref": "#/$defs/Code"
    },
    "collectionName": {
     "$ref": "#/$defs/Text"
    },
    "collectionNameEN": {
     "$ref": "#/$defs/Text"
    },
    "description": {
     "$ref": "#/$defs/Text"
    },
    "status": {
     "type": "integer"
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/DictItem"
     },
     "maxItems": 50000
    },
    "groups": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/DictGroup"
     },
     "maxItems": 5000
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Code of the agency that owns this definition."
    },
    "sourceSite": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Site the definition was imported from; a code is unique per site only."
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "DictItem": {
   "title": "DictItem",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "itemCode",
    "itemName"
   ],
   "properties": {
    "itemCode": {
     "$ref": "#/$defs/Code"
    },
    "itemName": {
     "$ref": "#/$defs/Text"
    },
    "itemNameEN": {
     "$ref": "#/$defs/Text"
    },
    "itemDescription": {
     "$ref": "#/$defs/Text"
    },
    "parent": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Code of the parent item."
    },
    "level": {
     "type": "integer"
    },
    "sibling": {
     "$ref": "#/$defs/Text"
    },
    "metadata": {
     "$ref": "#/$defs/Script"
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "DictGroup": {
   "title": "DictGroup",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "groupCode",
    "groupName",
    "items"
   ],
   "properties": {
    "groupCode": {
     "$ref": "#/$defs/Code"
    },
    "groupName": {
     "$ref": "#/$defs/Text"
    },
    "groupNameEN": {
     "$ref": "#/$defs/Text"
    },
    "groupDescription": {
     "$ref": "#/$defs/Text"
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 50000
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "DossierTemplate": {
   "title": "DossierTemplate",
   "description": "Mẫu hồ sơ (opencps_dossiertemplate).",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "templateNo",
    "templateName",
    "description",
    "newFormScript",
    "parts"
   ],
   "properties": {
    "templateNo": {
     "$ref": "#/$defs/Code"
    },
    "templateName": {
     "$ref": "#/$defs/Name"
    },
    "description": {
     "$ref": "#/$defs/Text"
    },
    "newFormScript": {
     "$ref": "#/$defs/Script"
    },
    "formMeta": {
     "$ref": "#/$defs/Script"
    },
    "parts": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/DossierPart"
     },
     "maxItems": 2000
    },
    "cases": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/DossierCase"
     },
     "maxItems": 200
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Code of the agency that owns this definition."
    },
    "sourceSite": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Site the definition was imported from; a code is unique per site only."
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    },
    "localisable": {
     "description": "What overlays may set otherwise; absent: nothing.",
     "type": "array",
     "uniqueItems": true,
     "items": {
      "$ref": "#/$defs/LocalField"
     }
    },
    "overlayOf": {
     "$ref": "#/$defs/OverlayBase"
    }
   }
  },
  "DossierPart": {
   "title": "DossierPart",
   "description": "One kind of paper (thành phần hồ sơ).",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "partNo",
    "partName",
    "partTip",
    "partType",
    "multiple",
    "required",
    "eSign",
    "fileTemplateNo",
    "deliverableType",
    "deliverableAction",
    "eForm",
    "sampleData",
    "fileMark"
   ],
   "properties": {
    "partNo": {
     "$ref": "#/$defs/Code"
    },
    "partName": {
     "$ref": "#/$defs/Name"
    },
    "partNameTitle": {
     "$ref": "#/$defs/Text"
    },
    "partTip": {
     "$ref": "#/$defs/Text"
    },
    "partType": {
     "enum": [
      0,
      1,
      2,
      3,
      6,
      7
     ],
     "description": "0 not chosen yet, 1 handed in, 2 result, 3 other, 6 group input, 7 group result."
    },
    "multiple": {
     "type": "boolean"
    },
    "required": {
     "type": "boolean"
    },
    "eSign": {
     "type": "boolean"
    },
    "fileTemplateNo": {
     "$ref": "#/$defs/OptionalCode"
    },
    "deliverableType": {
     "$ref": "#/$defs/OptionalCode"
    },
    "deliverableAction": {
     "type": "integer"
    },
    "eForm": {
     "type": "boolean"
    },
    "formScript": {
     "$ref": "#/$defs/Script"
    },
    "formReport": {
     "$ref": "#/$defs/Script"
    },
    "sampleData": {
     "$ref": "#/$defs/Script"
    },
    "fileMark": {
     "type": "integer",
     "minimum": 0,
     "maximum": 4
    },
    "originals": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000,
     "description": "Originals to hand in (bản chính)."
    },
    "copies": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000,
     "description": "Copies to hand in (bản sao)."
    },
    "portalCode": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Code of the paper on the national portal."
    },
    "reuseResultCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "reuseServiceCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    },
    "printTemplate": {
     "$ref": "#/$defs/Script",
     "description": "Text of the paper with {{fields}}, printed by an act that makes it."
    }
   }
  },
  "DossierCase": {
   "title": "DossierCase",
   "description": "Trường hợp: a variant of the procedure with its own papers, time and fee.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "caseCode",
    "caseName",
    "parts"
   ],
   "properties": {
    "caseCode": {
     "$ref": "#/$defs/Code"
    },
    "caseName": {
     "$ref": "#/$defs/Name"
    },
    "parts": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/CasePart"
     },
     "maxItems": 2000
    },
    "duration": {
     "$ref": "#/$defs/Duration"
    },
    "feePolicyCode": {
     "$ref": "#/$defs/OptionalCode"
    }
   }
  },
  "CasePart": {
   "title": "CasePart",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "partNo"
   ],
   "properties": {
    "partNo": {
     "$ref": "#/$defs/Code"
    },
    "required": {
     "type": "boolean"
    },
    "originals": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000
    },
    "copies": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000
    }
   }
  },
  "FeePolicy": {
   "title": "FeePolicy",
   "description": "Biểu phí, lệ phí of a procedure. Of several exemptions and reductions the one best for the applicant holds; they do not add up.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "policyCode",
    "policyName",
    "lines"
   ],
   "properties": {
    "policyCode": {
     "$ref": "#/$defs/Code"
    },
    "policyName": {
     "$ref": "#/$defs/Name"
    },
    "legalBasis": {
     "$ref": "#/$defs/Text"
    },
    "lines": {
     "type": "array",
     "maxItems": 100,
     "items": {
      "$ref": "#/$defs/FeeLine"
     }
    },
    "exemptions": {
     "type": "array",
     "maxItems": 100,
     "items": {
      "$ref": "#/$defs/FeeExemption"
     }
    },
    "reductions": {
     "type": "array",
     "maxItems": 100,
     "items": {
      "$ref": "#/$defs/FeeReduction"
     }
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Code of the agency that owns this definition."
    },
    "sourceSite": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Site the definition was imported from; a code is unique per site only."
    }
   }
  },
  "EditableFeeField": {
   "title": "EditableFeeField",
   "description": "What an officer may change on the fee sheet; name is paymentFee.",
   "enum": [
    "feeAmount",
    "serviceAmount",
    "shipAmount",
    "quantity",
    "name"
   ]
  },
  "FeeSheetRule": {
   "title": "FeeSheetRule",
   "description": "The typed form of an action's fee string (paymentFee).",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "paymentFee",
    "feeAmount",
    "serviceAmount",
    "shipAmount",
    "advanceAmount",
    "paymentNote",
    "editable"
   ],
   "properties": {
    "paymentFee": {
     "$ref": "#/$defs/Text",
     "description": "Name shown as \"Tên phí, lệ phí\"."
    },
    "feeAmount": {
     "$ref": "#/$defs/Dong",
     "description": "Lệ phí."
    },
    "serviceAmount": {
     "$ref": "#/$defs/Dong",
     "description": "Phí."
    },
    "shipAmount": {
     "$ref": "#/$defs/Dong",
     "description": "Phí chuyển phát."
    },
    "advanceAmount": {
     "$ref": "#/$defs/Dong",
     "description": "Tạm ứng."
    },
    "paymentAmount": {
     "$ref": "#/$defs/Dong",
     "description": "Default total where the text names one; never trusted over the sum."
    },
    "paymentNote": {
     "$ref": "#/$defs/Text"
    },
    "editable": {
     "type": "array",
     "uniqueItems": true,
     "items": {
      "$ref": "#/$defs/EditableFeeField"
     }
    },
    "source": {
     "description": "Choices shown in combo boxes, kept word for word.",
     "type": "object",
     "additionalProperties": true
    },
    "isGroupPaymentFile": {
     "type": "boolean"
    },
    "kept": {
     "description": "Keys that nothing reads (api, bank, keypay, unknown ones), word for word.",
     "type": "object",
     "additionalProperties": true
    }
   }
  },
  "PercentText": {
   "title": "PercentText",
   "description": "A percentage as exact decimal text: 0.019 is 0.019 %.",
   "type": "string",
   "pattern": "^\\d{1,6}(\\.\\d{1,12})?$"
  },
  "FixedFee": {
   "title": "FixedFee",
   "description": "One amount.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "shape",
    "amount"
   ],
   "properties": {
    "shape": {
     "const": "fixed"
    },
    "amount": {
     "$ref": "#/$defs/Dong"
    }
   }
  },
  "PerUnitFee": {
   "title": "PerUnitFee",
   "description": "So much for each unit.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "shape",
    "unitName",
    "unitAmount"
   ],
   "properties": {
    "shape": {
     "const": "perUnit"
    },
    "unitName": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255
    },
    "unitAmount": {
     "$ref": "#/$defs/Dong"
    }
   }
  },
  "FeeTier": {
   "title": "FeeTier",
   "description": "The amount of each unit from this one on.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "from",
    "unitAmount"
   ],
   "properties": {
    "from": {
     "type": "integer",
     "minimum": 1,
     "maximum": 1000000
    },
    "unitAmount": {
     "$ref": "#/$defs/Dong"
    }
   }
  },
  "TieredFee": {
   "title": "TieredFee",
   "description": "Each unit at the amount of its tier; cap holds for one copy.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "shape",
    "unitName",
    "tiers"
   ],
   "properties": {
    "shape": {
     "const": "tiers"
    },
    "unitName": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255
    },
    "tiers": {
     "description": "Ascending from 1.",
     "type": "array",
     "maxItems": 100,
     "items": {
      "$ref": "#/$defs/FeeTier"
     }
    },
    "cap": {
     "$ref": "#/$defs/Dong"
    }
   }
  },
  "PercentPoint": {
   "title": "PercentPoint",
   "description": "At this base the percentage is this one.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "base",
    "percent"
   ],
   "properties": {
    "base": {
     "$ref": "#/$defs/Dong"
    },
    "percent": {
     "$ref": "#/$defs/PercentText"
    }
   }
  },
  "PercentFee": {
   "title": "PercentFee",
   "description": "A percentage of a base; between two points the percentage is interpolated (TT 28/2023 Đ4).",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "shape",
    "baseName",
    "points"
   ],
   "properties": {
    "shape": {
     "const": "percent"
    },
    "baseName": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255
    },
    "points": {
     "description": "Ascending by base; one point is a flat percentage.",
     "type": "array",
     "maxItems": 100,
     "items": {
      "$ref": "#/$defs/PercentPoint"
     }
    },
    "min": {
     "$ref": "#/$defs/Dong"
    },
    "max": {
     "$ref": "#/$defs/Dong"
    }
   }
  },
  "BracketFee": {
   "title": "BracketFee",
   "description": "Progressive: each part of the base at the percentage of its bracket.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "shape",
    "baseName",
    "brackets"
   ],
   "properties": {
    "shape": {
     "const": "brackets"
    },
    "baseName": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255
    },
    "brackets": {
     "description": "Each point is where its bracket begins; the first begins at 0.",
     "type": "array",
     "maxItems": 100,
     "items": {
      "$ref": "#/$defs/PercentPoint"
     }
    },
    "min": {
     "$ref": "#/$defs/Dong"
    },
    "max": {
     "$ref": "#/$defs/Dong"
    }
   }
  },
  "FeeAmount": {
   "title": "FeeAmount",
   "oneOf": [
    {
     "$ref": "#/$defs/FixedFee"
    },
    {
     "$ref": "#/$defs/PerUnitFee"
    },
    {
     "$ref": "#/$defs/TieredFee"
    },
    {
     "$ref": "#/$defs/PercentFee"
    },
    {
     "$ref": "#/$defs/BracketFee"
    }
   ]
  },
  "FeeRounding": {
   "title": "FeeRounding",
   "description": "Applied once, to the line's result.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "to",
    "mode"
   ],
   "properties": {
    "to": {
     "description": "đồng",
     "type": "integer",
     "minimum": 1,
     "maximum": 1000000
    },
    "mode": {
     "title": "RoundingMode",
     "enum": [
      "half-up",
      "up",
      "down"
     ]
    }
   }
  },
  "FeeCaseFactor": {
   "title": "FeeCaseFactor",
   "description": "In this case the line is so many per cent of itself.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "caseCode",
    "percent"
   ],
   "properties": {
    "caseCode": {
     "$ref": "#/$defs/Code"
    },
    "percent": {
     "$ref": "#/$defs/PercentText"
    }
   }
  },
  "FeeLine": {
   "title": "FeeLine",
   "description": "One amount of a dossier: phí (serviceAmount), lệ phí (feeAmount) or postage (shipAmount).",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "lineCode",
    "name",
    "kind",
    "amount",
    "rounding"
   ],
   "properties": {
    "lineCode": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Name"
    },
    "kind": {
     "$ref": "#/$defs/FeeKind"
    },
    "amount": {
     "$ref": "#/$defs/FeeAmount"
    },
    "rounding": {
     "$ref": "#/$defs/FeeRounding"
    },
    "channels": {
     "description": "Absent: every channel.",
     "type": "array",
     "uniqueItems": true,
     "items": {
      "$ref": "#/$defs/Channel"
     }
    },
    "cases": {
     "description": "Cases the line holds for; absent: all.",
     "type": "array",
     "maxItems": 100,
     "items": {
      "$ref": "#/$defs/Code"
     }
    },
    "caseFactors": {
     "type": "array",
     "maxItems": 100,
     "items": {
      "$ref": "#/$defs/FeeCaseFactor"
     }
    },
    "cap": {
     "$ref": "#/$defs/Dong",
     "description": "The line is never above it, whatever the number of units."
    },
    "validFrom": {
     "$ref": "#/$defs/LocalDate",
     "description": "First day."
    },
    "validTo": {
     "$ref": "#/$defs/LocalDate",
     "description": "Last day."
    },
    "countField": {
     "$ref": "#/$defs/Text",
     "description": "Field of an e-form that tells the number of units or the base; blank: the officer enters it."
    }
   }
  },
  "FeeExemption": {
   "title": "FeeExemption",
   "description": "A group of people who pay less; 100 is exempt.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "groupCode",
    "groupName",
    "percentOff"
   ],
   "properties": {
    "groupCode": {
     "$ref": "#/$defs/Code"
    },
    "groupName": {
     "$ref": "#/$defs/Name"
    },
    "percentOff": {
     "$ref": "#/$defs/PercentText"
    },
    "lines": {
     "description": "Lines it holds for; absent: all.",
     "type": "array",
     "maxItems": 100,
     "items": {
      "$ref": "#/$defs/Code"
     }
    },
    "legalBasis": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "FeeReduction": {
   "title": "FeeReduction",
   "description": "A reduction for a time or a channel.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "name",
    "percentOff"
   ],
   "properties": {
    "name": {
     "$ref": "#/$defs/Name"
    },
    "percentOff": {
     "$ref": "#/$defs/PercentText"
    },
    "lines": {
     "description": "Lines it holds for; absent: all.",
     "type": "array",
     "maxItems": 100,
     "items": {
      "$ref": "#/$defs/Code"
     }
    },
    "channels": {
     "description": "Absent: every channel.",
     "type": "array",
     "uniqueItems": true,
     "items": {
      "$ref": "#/$defs/Channel"
     }
    },
    "validFrom": {
     "$ref": "#/$defs/LocalDate",
     "description": "First day."
    },
    "validTo": {
     "$ref": "#/$defs/LocalDate",
     "description": "Last day."
    },
    "legalBasis": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "FeeKind": {
   "title": "FeeKind",
   "enum": [
    "phi",
    "lephi",
    "ship"
   ]
  },
  "FeeQuantity": {
   "title": "FeeQuantity",
   "description": "What a line is counted by: units, copies of the whole, and the base of a percentage in đồng.",
   "type": "object",
   "additionalProperties": false,
   "required": [],
   "properties": {
    "units": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000000
    },
    "copies": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000000
    },
    "base": {
     "$ref": "#/$defs/Dong"
    }
   }
  },
  "FeeQuantities": {
   "title": "FeeQuantities",
   "description": "Quantities by lineCode.",
   "type": "object",
   "maxProperties": 100,
   "additionalProperties": {
    "$ref": "#/$defs/FeeQuantity"
   }
  },
  "Agency": {
   "title": "Agency",
   "description": "Cơ quan, đơn vị in the tree of agencies.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "agencyCode",
    "agencyName",
    "parentCode",
    "level",
    "active"
   ],
   "properties": {
    "agencyCode": {
     "$ref": "#/$defs/Code",
     "description": "Electronic identifier from the top level on the left (QĐ 20/2020), e.g. H20.24.16."
    },
    "agencyName": {
     "$ref": "#/$defs/Name"
    },
    "agencyNameEN": {
     "$ref": "#/$defs/Text"
    },
    "parentCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "level": {
     "title": "AgencyLevel",
     "enum": [
      "bo",
      "tinh",
      "xa",
      "unit"
     ]
    },
    "dossierNoPattern": {
     "$ref": "#/$defs/Text"
    },
    "calendarCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "govsync": {
     "$ref": "#/$defs/Text"
    },
    "active": {
     "type": "boolean"
    },
    "address": {
     "$ref": "#/$defs/Text"
    },
    "telNo": {
     "$ref": "#/$defs/Text"
    },
    "sourceSite": {
     "$ref": "#/$defs/OptionalCode"
    }
   }
  },
  "Role": {
   "title": "Role",
   "description": "Vai trò: what a post may see, act on and configure.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "roleCode",
    "roleName",
    "see",
    "act",
    "configure"
   ],
   "properties": {
    "roleCode": {
     "$ref": "#/$defs/Code"
    },
    "roleName": {
     "$ref": "#/$defs/Name"
    },
    "description": {
     "$ref": "#/$defs/Text"
    },
    "leader": {
     "type": "integer"
    },
    "see": {
     "$ref": "#/$defs/Reach"
    },
    "act": {
     "$ref": "#/$defs/Reach"
    },
    "configure": {
     "$ref": "#/$defs/Reach"
    },
    "operate": {
     "type": "boolean",
     "description": "May run the system: jobs, incidents, accounts."
    },
    "cashier": {
     "type": "boolean",
     "description": "May confirm, refund and reconcile payments of its agency."
    },
    "sourceSite": {
     "$ref": "#/$defs/OptionalCode"
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "Reach": {
   "title": "Reach",
   "description": "none, the own agency, its subtree, or every agency.",
   "enum": [
    "none",
    "own",
    "subtree",
    "all"
   ]
  },
  "Employee": {
   "title": "Employee",
   "description": "Cán bộ.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "employeeNo",
    "fullName",
    "workingStatus",
    "posts"
   ],
   "properties": {
    "employeeNo": {
     "$ref": "#/$defs/Code"
    },
    "fullName": {
     "$ref": "#/$defs/Name"
    },
    "title": {
     "$ref": "#/$defs/Text"
    },
    "gender": {
     "type": "integer"
    },
    "birthdate": {
     "$ref": "#/$defs/Text"
    },
    "telNo": {
     "$ref": "#/$defs/Text"
    },
    "email": {
     "$ref": "#/$defs/Text"
    },
    "workingStatus": {
     "type": "integer",
     "description": "1 = working; only these receive work."
    },
    "username": {
     "$ref": "#/$defs/Code",
     "description": "Sign-in name."
    },
    "posts": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Post"
     },
     "maxItems": 200
    },
    "scope": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 1000,
     "description": "Agencies the person may work for; empty = those of the posts."
    },
    "sourceSite": {
     "$ref": "#/$defs/OptionalCode"
    },
    "jobTitle": {
     "$ref": "#/$defs/Text"
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "Post": {
   "title": "Post",
   "description": "A role held at an agency.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "roleCode",
    "agencyCode"
   ],
   "properties": {
    "roleCode": {
     "$ref": "#/$defs/Code"
    },
    "agencyCode": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Agency of the post; empty until an import is confirmed."
    }
   }
  },
  "Delegation": {
   "title": "Delegation",
   "description": "Uỷ quyền: the hands of one officer used by another for a time; never more than those hands, and never passed on.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "delegationCode",
    "fromUsername",
    "toUsername",
    "from",
    "until"
   ],
   "properties": {
    "delegationCode": {
     "$ref": "#/$defs/Code"
    },
    "fromUsername": {
     "$ref": "#/$defs/Code"
    },
    "toUsername": {
     "$ref": "#/$defs/Code"
    },
    "from": {
     "$ref": "#/$defs/Instant"
    },
    "until": {
     "$ref": "#/$defs/Instant"
    },
    "serviceCodes": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 5000,
     "description": "Only dossiers of these procedures; empty = all."
    },
    "reason": {
     "$ref": "#/$defs/Text"
    },
    "agencies": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 1000,
     "description": "Only dossiers received or handled by these; empty = all."
    },
    "revokedAt": {
     "$ref": "#/$defs/Instant",
     "description": "Taken back; it has no effect from then on."
    }
   }
  },
  "ReleasePlan": {
   "title": "ReleasePlan",
   "description": "Đợt cập nhật being prepared: definitions that will take effect together, under one Decision.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "planCode",
    "planName",
    "reason",
    "reach",
    "items"
   ],
   "properties": {
    "planCode": {
     "$ref": "#/$defs/Code"
    },
    "planName": {
     "$ref": "#/$defs/Name"
    },
    "reason": {
     "description": "Why the definitions change; stays with the release.",
     "type": "string",
     "maxLength": 4000
    },
    "legalBasis": {
     "title": "Decision",
     "description": "The Decision it rests on.",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "decisionNo"
     ],
     "properties": {
      "decisionNo": {
       "$ref": "#/$defs/Text"
      },
      "decisionDate": {
       "$ref": "#/$defs/LocalDate"
      },
      "signer": {
       "$ref": "#/$defs/Text"
      }
     }
    },
    "validFrom": {
     "$ref": "#/$defs/Instant",
     "description": "From when it holds; absent for at once."
    },
    "reach": {
     "$ref": "#/$defs/ReleaseReach"
    },
    "items": {
     "type": "array",
     "items": {
      "title": "PlanItem",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "kind",
       "code"
      ],
      "properties": {
       "kind": {
        "$ref": "#/$defs/DefinitionKind"
       },
       "code": {
        "$ref": "#/$defs/Code"
       },
       "revision": {
        "description": "Revision of the draft that was looked at when it was put here.",
        "type": "integer",
        "minimum": 1
       },
       "version": {
        "description": "Return to this version instead of publishing the draft.",
        "type": "integer",
        "minimum": 1
       },
       "retire": {
        "description": "Take the definition out of force.",
        "type": "boolean"
       },
       "replacedBy": {
        "$ref": "#/$defs/Code",
        "description": "With retire: the procedure that takes its place."
       },
       "pastStep": {
        "$ref": "#/$defs/Code",
        "description": "With reach before-step: dossiers past this step stay as they are."
       }
      }
     },
     "maxItems": 20000
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode"
    }
   }
  },
  "Scenario": {
   "title": "Scenario",
   "description": "Tình huống mẫu: how a dossier should go, run whenever the process is put into effect.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "scenarioCode",
    "scenarioName",
    "given",
    "when"
   ],
   "properties": {
    "scenarioCode": {
     "$ref": "#/$defs/Code"
    },
    "scenarioName": {
     "$ref": "#/$defs/Name"
    },
    "given": {
     "$ref": "#/$defs/ScenarioGiven"
    },
    "when": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ScenarioStep"
     },
     "maxItems": 200
    }
   }
  },
  "ScenarioGiven": {
   "title": "ScenarioGiven",
   "description": "How the dossier is filed.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "govAgencyCode",
    "channel"
   ],
   "properties": {
    "govAgencyCode": {
     "$ref": "#/$defs/Code"
    },
    "serviceCode": {
     "$ref": "#/$defs/Code"
    },
    "templateNo": {
     "$ref": "#/$defs/Code"
    },
    "caseCode": {
     "$ref": "#/$defs/Code"
    },
    "channel": {
     "$ref": "#/$defs/Channel"
    },
    "at": {
     "$ref": "#/$defs/Instant",
     "description": "When it is filed; a Wednesday morning when absent."
    }
   }
  },
  "ScenarioStep": {
   "title": "ScenarioStep",
   "description": "One thing that happens: an act, time that passes, or a fact from outside.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind"
   ],
   "properties": {
    "kind": {
     "title": "ScenarioStepKind",
     "enum": [
      "act",
      "jump",
      "fact"
     ]
    },
    "actionCode": {
     "$ref": "#/$defs/Code"
    },
    "actionKey": {
     "$ref": "#/$defs/Code",
     "description": "Where several acts of one code are told apart."
    },
    "who": {
     "$ref": "#/$defs/Code",
     "description": "A role (role:CODE), a user name, applicant, partner or clock; whoever may, when absent."
    },
    "note": {
     "$ref": "#/$defs/Text"
    },
    "payload": {
     "$ref": "#/$defs/Values"
    },
    "assignUsers": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/AssignUser"
     },
     "maxItems": 200,
     "description": "Whom the act names."
    },
    "payment": {
     "$ref": "#/$defs/PaymentInput"
    },
    "dueDate": {
     "$ref": "#/$defs/Instant",
     "description": "Typed, where the process lets it be."
    },
    "withoutPapers": {
     "type": "boolean",
     "description": "Papers the act needs are not supplied."
    },
    "parts": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 1000,
     "description": "Parts handed in or produced; all that are lacking when absent."
    },
    "until": {
     "$ref": "#/$defs/Instant"
    },
    "by": {
     "$ref": "#/$defs/Duration"
    },
    "nextTimer": {
     "type": "boolean"
    },
    "fact": {
     "title": "ScenarioFact",
     "enum": [
      "paid",
      "payment-reported",
      "papers",
      "signed",
      "children-final",
      "postal"
     ]
    },
    "serviceCode": {
     "$ref": "#/$defs/Code",
     "description": "Of a child dossier: only those of this procedure."
    },
    "postal": {
     "$ref": "#/$defs/PostalUse"
    },
    "expect": {
     "$ref": "#/$defs/ScenarioExpectation"
    }
   }
  },
  "ScenarioExpectation": {
   "title": "ScenarioExpectation",
   "description": "What must hold afterwards.",
   "type": "object",
   "additionalProperties": false,
   "required": [],
   "properties": {
    "refused": {
     "$ref": "#/$defs/Code",
     "description": "The act must be refused for this reason."
    },
    "stepCode": {
     "$ref": "#/$defs/Code"
    },
    "status": {
     "$ref": "#/$defs/Code"
    },
    "holderRoles": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "minItems": 1,
     "maxItems": 200,
     "description": "Roles that hold the step, each of them."
    },
    "dueIn": {
     "$ref": "#/$defs/Duration",
     "description": "Due so long after it was received."
    },
    "dueDate": {
     "$ref": "#/$defs/Instant"
    },
    "feeTotal": {
     "$ref": "#/$defs/Dong"
    },
    "messages": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "minItems": 1,
     "maxItems": 200,
     "description": "Messages that must be sent, by their templates."
    },
    "documents": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "minItems": 1,
     "maxItems": 200,
     "description": "Papers that must be issued, by their types."
    },
    "ended": {
     "type": "boolean"
    }
   }
  },
  "ServiceConfig": {
   "title": "ServiceConfig",
   "description": "Dịch vụ công: a procedure offered by one agency.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "serviceConfigCode",
    "serviceCode",
    "govAgencyCode",
    "govAgencyName",
    "serviceLevel",
    "processes"
   ],
   "properties": {
    "serviceConfigCode": {
     "$ref": "#/$defs/Code",
     "description": "serviceCode@govAgencyCode."
    },
    "serviceCode": {
     "$ref": "#/$defs/Code"
    },
    "govAgencyCode": {
     "$ref": "#/$defs/Code"
    },
    "govAgencyName": {
     "$ref": "#/$defs/Text"
    },
    "serviceInstruction": {
     "$ref": "#/$defs/Script"
    },
    "serviceLevel": {
     "type": "integer",
     "minimum": 0,
     "maximum": 4
    },
    "serviceUrl": {
     "$ref": "#/$defs/Text"
    },
    "forCitizen": {
     "type": "boolean"
    },
    "forBusiness": {
     "type": "boolean"
    },
    "postService": {
     "type": "boolean"
    },
    "registration": {
     "type": "boolean"
    },
    "processes": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ProcessOption"
     },
     "maxItems": 500
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Code of the agency that owns this definition."
    },
    "sourceSite": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Site the definition was imported from; a code is unique per site only."
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "ProcessOption": {
   "title": "ProcessOption",
   "description": "A template and a process that serve the procedure at this agency.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "optionName",
    "seqOrder",
    "templateNo",
    "processNo"
   ],
   "properties": {
    "optionCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "optionName": {
     "$ref": "#/$defs/Text"
    },
    "seqOrder": {
     "type": "integer"
    },
    "sampleCount": {
     "type": "integer"
    },
    "autoSelect": {
     "$ref": "#/$defs/Text"
    },
    "instructionNote": {
     "$ref": "#/$defs/Text"
    },
    "submissionNote": {
     "$ref": "#/$defs/Text"
    },
    "templateNo": {
     "$ref": "#/$defs/Code"
    },
    "templateName": {
     "$ref": "#/$defs/Text"
    },
    "processNo": {
     "$ref": "#/$defs/Code"
    },
    "processName": {
     "$ref": "#/$defs/Text"
    },
    "registerBookCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "feePolicyCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "ServiceInfo": {
   "title": "ServiceInfo",
   "description": "Thủ tục hành chính as announced, independent of the agency.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "serviceCode",
    "serviceName"
   ],
   "properties": {
    "serviceCode": {
     "$ref": "#/$defs/Code"
    },
    "serviceName": {
     "$ref": "#/$defs/Name"
    },
    "serviceNameTitle": {
     "$ref": "#/$defs/Text"
    },
    "processText": {
     "$ref": "#/$defs/Script"
    },
    "methodText": {
     "$ref": "#/$defs/Script"
    },
    "dossierText": {
     "$ref": "#/$defs/Script"
    },
    "conditionText": {
     "$ref": "#/$defs/Script"
    },
    "durationText": {
     "$ref": "#/$defs/Script"
    },
    "applicantText": {
     "$ref": "#/$defs/Script"
    },
    "resultText": {
     "$ref": "#/$defs/Script"
    },
    "regularText": {
     "$ref": "#/$defs/Script"
    },
    "feeText": {
     "$ref": "#/$defs/Script"
    },
    "administrationCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "administrationName": {
     "$ref": "#/$defs/Text"
    },
    "domainCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "domainName": {
     "$ref": "#/$defs/Text"
    },
    "maxLevel": {
     "type": "integer",
     "minimum": 0,
     "maximum": 4
    },
    "public_": {
     "type": "boolean"
    },
    "govAgencyText": {
     "$ref": "#/$defs/Text"
    },
    "isNotarization": {
     "type": "boolean"
    },
    "fileTemplates": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/FileTemplate"
     },
     "maxItems": 1000
    },
    "govLevel": {
     "description": "Level of government that handles it.",
     "enum": [
      "bo",
      "tinh",
      "xa"
     ]
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Code of the agency that owns this definition."
    },
    "sourceSite": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Site the definition was imported from; a code is unique per site only."
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "FileTemplate": {
   "title": "FileTemplate",
   "description": "A blank form of a procedure.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "fileTemplateNo",
    "templateName"
   ],
   "properties": {
    "fileTemplateNo": {
     "$ref": "#/$defs/Code"
    },
    "templateName": {
     "$ref": "#/$defs/Text"
    },
    "filename": {
     "$ref": "#/$defs/Text"
    },
    "eFormNoPattern": {
     "$ref": "#/$defs/Text"
    },
    "eFormNamePattern": {
     "$ref": "#/$defs/Text"
    },
    "formScript": {
     "$ref": "#/$defs/Script"
    },
    "formReport": {
     "$ref": "#/$defs/Script"
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "ServiceProcess": {
   "title": "ServiceProcess",
   "description": "Quy trình thủ tục (opencps_serviceprocess) as a configurer writes it.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "processNo",
    "processName",
    "description",
    "durationCount",
    "durationUnit",
    "dossierNoPattern",
    "dueDatePattern",
    "generatePassword",
    "serverNo",
    "serverName",
    "dossierGroupPattern",
    "roles",
    "steps",
    "actions",
    "sequences"
   ],
   "properties": {
    "processNo": {
     "$ref": "#/$defs/Code"
    },
    "processName": {
     "$ref": "#/$defs/Name"
    },
    "description": {
     "$ref": "#/$defs/Text"
    },
    "durationCount": {
     "type": "number",
     "description": "Handling time of the whole process; 0 or less is none."
    },
    "durationUnit": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1,
     "description": "0 working days, 1 working hours."
    },
    "channelDurations": {
     "type": "array",
     "items": {
      "title": "ChannelDuration",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "channel",
       "duration"
      ],
      "properties": {
       "channel": {
        "$ref": "#/$defs/Channel"
       },
       "duration": {
        "$ref": "#/$defs/Duration"
       }
      }
     },
     "maxItems": 3
    },
    "startRule": {
     "$ref": "#/$defs/StartRule"
    },
    "receptionLimit": {
     "description": "Time in which an online dossier is to be taken in; 8 office hours when absent (NĐ 297/2025 Đ6.4).",
     "$ref": "#/$defs/Duration"
    },
    "supplementLimit": {
     "description": "Working days a dossier waits for its supplement before it is closed, where the step says nothing; 15 when absent, 0 never (NĐ 297/2025 Đ6.4).",
     "type": "integer",
     "minimum": 0,
     "maximum": 400
    },
    "supplementReminder": {
     "description": "Working days before the wait for the applicant ends that applicant and holder are reminded; 3 when absent, 0 never.",
     "type": "integer",
     "minimum": 0,
     "maximum": 400
    },
    "appointments": {
     "$ref": "#/$defs/TwoAppointments"
    },
    "counter": {
     "type": "integer"
    },
    "generateDossierNo": {
     "type": "boolean"
    },
    "dossierNoPattern": {
     "$ref": "#/$defs/Text"
    },
    "generateDueDate": {
     "type": "boolean"
    },
    "dueDatePattern": {
     "$ref": "#/$defs/Text"
    },
    "generatePassword": {
     "type": "boolean"
    },
    "directNotification": {
     "type": "boolean"
    },
    "serverNo": {
     "$ref": "#/$defs/Text"
    },
    "serverName": {
     "$ref": "#/$defs/Text"
    },
    "requestPayment": {
     "type": "boolean"
    },
    "paymentFee": {
     "$ref": "#/$defs/Text"
    },
    "dossierGroupPattern": {
     "$ref": "#/$defs/Text"
    },
    "counterCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "roles": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/RoleUse"
     },
     "maxItems": 500
    },
    "steps": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ProcessStep"
     },
     "maxItems": 1000
    },
    "actions": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ProcessAction"
     },
     "maxItems": 5000
    },
    "sequences": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ProcessSequence"
     },
     "maxItems": 1000
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Code of the agency that owns this definition."
    },
    "sourceSite": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Site the definition was imported from; a code is unique per site only."
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    },
    "localisable": {
     "description": "What overlays may set otherwise; absent: nothing.",
     "type": "array",
     "uniqueItems": true,
     "items": {
      "$ref": "#/$defs/LocalField"
     }
    },
    "overlayOf": {
     "$ref": "#/$defs/OverlayBase"
    },
    "scenarios": {
     "description": "Tình huống mẫu.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Scenario"
     },
     "maxItems": 200
    },
    "supplementRule": {
     "description": "How often the applicant may be asked to supplement one dossier; absent: twice, as NĐ 63/2010/NĐ-CP Đ20.4 has it.",
     "$ref": "#/$defs/SupplementRule"
    }
   }
  },
  "RoleUse": {
   "title": "RoleUse",
   "description": "A role that works on a process or a step.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "roleCode",
    "roleName",
    "moderator",
    "condition"
   ],
   "properties": {
    "roleCode": {
     "$ref": "#/$defs/Code"
    },
    "roleName": {
     "$ref": "#/$defs/Text"
    },
    "moderator": {
     "type": "boolean",
     "description": "true executes (thực hiện), false watches (theo dõi)."
    },
    "condition": {
     "$ref": "#/$defs/Text"
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "ProcessStep": {
   "title": "ProcessStep",
   "description": "A state of the process.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "stepCode",
    "stepName",
    "sequenceNo",
    "groupName",
    "dossierStatus",
    "dossierSubStatus",
    "durationCount",
    "stepInstruction",
    "briefNote",
    "roleAsStep",
    "checkInput",
    "roles"
   ],
   "properties": {
    "stepCode": {
     "$ref": "#/$defs/Code"
    },
    "stepName": {
     "$ref": "#/$defs/Name"
    },
    "sequenceNo": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Lane the step belongs to."
    },
    "groupName": {
     "$ref": "#/$defs/Text"
    },
    "dossierStatus": {
     "$ref": "#/$defs/Code"
    },
    "dossierSubStatus": {
     "$ref": "#/$defs/OptionalCode"
    },
    "durationCount": {
     "type": "number",
     "description": "Time allowed, in the unit of the process; 0 or less is none."
    },
    "stepInstruction": {
     "$ref": "#/$defs/Text"
    },
    "briefNote": {
     "$ref": "#/$defs/Text"
    },
    "editable": {
     "type": "boolean"
    },
    "restrictDossier": {
     "$ref": "#/$defs/Text"
    },
    "lockState": {
     "$ref": "#/$defs/Text"
    },
    "customProcessUrl": {
     "$ref": "#/$defs/Text"
    },
    "roleAsStep": {
     "$ref": "#/$defs/Text"
    },
    "checkInput": {
     "type": "integer",
     "minimum": 0,
     "maximum": 2
    },
    "waitLimit": {
     "description": "Working days a waiting step may last before the dossier is closed (NĐ 297/2025 Đ6.4).",
     "type": "integer",
     "minimum": 1,
     "maximum": 400
    },
    "roles": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/RoleUse"
     },
     "maxItems": 200
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "ProcessAction": {
   "title": "ProcessAction",
   "description": "An edge of the process.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "actionKey",
    "actionCode",
    "actionName",
    "preStepCode",
    "postStepCode",
    "autoEvent",
    "preCondition",
    "allowAssignUser",
    "requestPayment",
    "paymentFee",
    "createDossierFiles",
    "returnDossierFiles",
    "eSignature",
    "signatureType",
    "createDossiers",
    "configNote",
    "postAction"
   ],
   "properties": {
    "actionKey": {
     "$ref": "#/$defs/Code",
     "description": "Stable identity of the action inside its process; (preStepCode, actionCode) is not unique in real data."
    },
    "actionCode": {
     "$ref": "#/$defs/Code"
    },
    "actionName": {
     "$ref": "#/$defs/Text"
    },
    "preStepCode": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Step the action leaves; empty = the first action."
    },
    "postStepCode": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Step the action enters; empty = go back to the step before."
    },
    "autoEvent": {
     "$ref": "#/$defs/Text"
    },
    "preCondition": {
     "$ref": "#/$defs/Text",
     "description": "OpenCPS condition words, or FEEL after a leading =."
    },
    "allowAssignUser": {
     "type": "integer",
     "minimum": 0,
     "maximum": 9
    },
    "assignUserId": {
     "type": "integer"
    },
    "assignUserName": {
     "$ref": "#/$defs/Text"
    },
    "requestPayment": {
     "type": "integer",
     "minimum": 0,
     "maximum": 5
    },
    "paymentFee": {
     "$ref": "#/$defs/Text",
     "description": "The OpenCPS fee string (JSON)."
    },
    "createDossierFiles": {
     "$ref": "#/$defs/Text"
    },
    "returnDossierFiles": {
     "$ref": "#/$defs/Text"
    },
    "makeBriefNote": {
     "$ref": "#/$defs/Text"
    },
    "syncActionCode": {
     "$ref": "#/$defs/Text"
    },
    "rollbackable": {
     "type": "boolean"
    },
    "createDossierNo": {
     "type": "boolean"
    },
    "eSignature": {
     "type": "boolean"
    },
    "signatureType": {
     "$ref": "#/$defs/Text"
    },
    "signaturesRequired": {
     "description": "Who must have signed or stamped which papers before the act (the leader signs, the clerk stamps).",
     "type": "array",
     "items": {
      "$ref": "#/$defs/SignatureRule"
     },
     "maxItems": 50
    },
    "createDossiers": {
     "$ref": "#/$defs/Text"
    },
    "configNote": {
     "$ref": "#/$defs/Script"
    },
    "dossierTemplateNo": {
     "$ref": "#/$defs/OptionalCode"
    },
    "checkInput": {
     "type": "integer",
     "minimum": 0,
     "maximum": 2
    },
    "postAction": {
     "$ref": "#/$defs/Script"
    },
    "reasonRequired": {
     "type": "boolean",
     "description": "The act is refused without a reason (refusal, supplement, stop, withdrawal)."
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "ProcessSequence": {
   "title": "ProcessSequence",
   "description": "A lane.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "sequenceNo",
    "sequenceName",
    "sequenceRole",
    "durationCount"
   ],
   "properties": {
    "sequenceNo": {
     "$ref": "#/$defs/Code"
    },
    "sequenceName": {
     "$ref": "#/$defs/Text"
    },
    "sequenceRole": {
     "$ref": "#/$defs/Text"
    },
    "durationCount": {
     "$ref": "#/$defs/Text",
     "description": "As written; shown, never computed with."
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "SupplementRule": {
   "title": "SupplementRule",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "rounds",
    "moreForOwnFault"
   ],
   "properties": {
    "rounds": {
     "type": "integer",
     "minimum": 1,
     "maximum": 20,
     "description": "Rounds for one matter."
    },
    "moreForOwnFault": {
     "type": "boolean",
     "description": "Whether a further round may be asked for where the fault is the applicant's own."
    }
   }
  },
  "SignatureRule": {
   "title": "SignatureRule",
   "description": "A signature or a stamp that a paper must carry.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "paper",
    "kind",
    "roleCode"
   ],
   "properties": {
    "paper": {
     "$ref": "#/$defs/Code",
     "description": "The paper by its document code, else its part code."
    },
    "kind": {
     "$ref": "#/$defs/SignatureKind"
    },
    "roleCode": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Role of whoever must have signed; empty: anybody."
    }
   }
  },
  "ActionConfig": {
   "title": "ActionConfig",
   "description": "Behaviour of an action code, shared by every process.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "actionCode",
    "actionName"
   ],
   "properties": {
    "actionCode": {
     "$ref": "#/$defs/Code"
    },
    "actionName": {
     "$ref": "#/$defs/Text"
    },
    "extraForm": {
     "type": "boolean"
    },
    "formConfig": {
     "$ref": "#/$defs/Script"
    },
    "form": {
     "type": "object",
     "description": "JSON Schema of the form the act asks for.",
     "additionalProperties": true
    },
    "sampleData": {
     "$ref": "#/$defs/Script"
    },
    "insideProcess": {
     "type": "boolean"
    },
    "userNote": {
     "type": "integer",
     "minimum": 0,
     "maximum": 2,
     "description": "0 no note, 1 optional, 2 mandatory."
    },
    "syncType": {
     "type": "integer",
     "minimum": 0,
     "maximum": 3
    },
    "eventType": {
     "type": "integer",
     "minimum": 0,
     "maximum": 3
    },
    "infoType": {
     "type": "integer",
     "minimum": 0,
     "maximum": 2
    },
    "pending": {
     "type": "boolean"
    },
    "rollbackable": {
     "type": "boolean"
    },
    "notificationType": {
     "$ref": "#/$defs/Text"
    },
    "documentType": {
     "$ref": "#/$defs/Text"
    },
    "mappingAction": {
     "$ref": "#/$defs/OptionalCode"
    },
    "dateOption": {
     "type": "integer",
     "minimum": 0,
     "maximum": 13
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Code of the agency that owns this definition."
    },
    "sourceSite": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Site the definition was imported from; a code is unique per site only."
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "StepConfig": {
   "title": "StepConfig",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "stepCode",
    "stepName"
   ],
   "properties": {
    "stepCode": {
     "$ref": "#/$defs/Code"
    },
    "stepName": {
     "$ref": "#/$defs/Text"
    },
    "stepType": {
     "type": "integer",
     "minimum": 0,
     "maximum": 2
    },
    "dossierStatus": {
     "$ref": "#/$defs/Text"
    },
    "dossierSubStatus": {
     "$ref": "#/$defs/Text"
    },
    "menuGroup": {
     "$ref": "#/$defs/Text"
    },
    "menuStepName": {
     "$ref": "#/$defs/Text"
    },
    "buttonConfig": {
     "$ref": "#/$defs/Script"
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Code of the agency that owns this definition."
    },
    "sourceSite": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Site the definition was imported from; a code is unique per site only."
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "MenuConfig": {
   "title": "MenuConfig",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "menuGroup",
    "menuName"
   ],
   "properties": {
    "menuGroup": {
     "$ref": "#/$defs/Code"
    },
    "menuName": {
     "$ref": "#/$defs/Text"
    },
    "order": {
     "type": "integer"
    },
    "menuType": {
     "type": "integer"
    },
    "queryParams": {
     "$ref": "#/$defs/Script"
    },
    "tableConfig": {
     "$ref": "#/$defs/Script"
    },
    "buttonConfig": {
     "$ref": "#/$defs/Script"
    },
    "icon": {
     "$ref": "#/$defs/Text"
    },
    "roles": {
     "$ref": "#/$defs/Text"
    },
    "viewScript": {
     "$ref": "#/$defs/Script"
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Code of the agency that owns this definition."
    },
    "sourceSite": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Site the definition was imported from; a code is unique per site only."
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "PaymentConfig": {
   "title": "PaymentConfig",
   "description": "Receiving account and gateway of an agency.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "govAgencyCode",
    "govAgencyName"
   ],
   "properties": {
    "govAgencyCode": {
     "$ref": "#/$defs/Code"
    },
    "govAgencyName": {
     "$ref": "#/$defs/Text"
    },
    "govAgencyTaxNo": {
     "$ref": "#/$defs/Text"
    },
    "invoiceTemplateNo": {
     "$ref": "#/$defs/Text"
    },
    "invoiceIssueNo": {
     "$ref": "#/$defs/Text"
    },
    "invoiceLastNo": {
     "$ref": "#/$defs/Text"
    },
    "bankInfo": {
     "$ref": "#/$defs/Script"
    },
    "epaymentConfig": {
     "$ref": "#/$defs/Script"
    },
    "invoiceForm": {
     "$ref": "#/$defs/Script"
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Code of the agency that owns this definition."
    },
    "sourceSite": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Site the definition was imported from; a code is unique per site only."
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "ServerConfig": {
   "title": "ServerConfig",
   "description": "A partner endpoint; its secrets never enter a version.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "serverNo",
    "serverName",
    "protocol"
   ],
   "properties": {
    "serverNo": {
     "$ref": "#/$defs/Code"
    },
    "govAgencyCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "serverName": {
     "$ref": "#/$defs/Text"
    },
    "protocol": {
     "$ref": "#/$defs/Text"
    },
    "configs": {
     "$ref": "#/$defs/Script"
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Code of the agency that owns this definition."
    },
    "sourceSite": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Site the definition was imported from; a code is unique per site only."
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "NotificationTemplate": {
   "title": "NotificationTemplate",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "notificationType"
   ],
   "properties": {
    "notificationType": {
     "$ref": "#/$defs/Code"
    },
    "sendEmail": {
     "type": "boolean"
    },
    "emailSubject": {
     "$ref": "#/$defs/Text"
    },
    "emailBody": {
     "$ref": "#/$defs/Script"
    },
    "textMessage": {
     "$ref": "#/$defs/Text"
    },
    "sendSMS": {
     "type": "boolean"
    },
    "expireDuration": {
     "type": "integer"
    },
    "interval": {
     "$ref": "#/$defs/Text"
    },
    "notifyMessage": {
     "$ref": "#/$defs/Script"
    },
    "sendNotification": {
     "type": "boolean"
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Code of the agency that owns this definition."
    },
    "sourceSite": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Site the definition was imported from; a code is unique per site only."
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "DocumentType": {
   "title": "DocumentType",
   "description": "An official paper issued while processing.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "typeCode",
    "documentName"
   ],
   "properties": {
    "typeCode": {
     "$ref": "#/$defs/Code"
    },
    "documentName": {
     "$ref": "#/$defs/Text"
    },
    "templateClass": {
     "type": "integer"
    },
    "codePattern": {
     "$ref": "#/$defs/Text"
    },
    "documentScript": {
     "$ref": "#/$defs/Script"
    },
    "docSync": {
     "type": "integer"
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Code of the agency that owns this definition."
    },
    "sourceSite": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Site the definition was imported from; a code is unique per site only."
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "DeliverableType": {
   "title": "DeliverableType",
   "description": "A licence or certificate (giấy tờ kết quả).",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "typeCode",
    "typeName"
   ],
   "properties": {
    "typeCode": {
     "$ref": "#/$defs/Code"
    },
    "typeName": {
     "$ref": "#/$defs/Text"
    },
    "formScript": {
     "$ref": "#/$defs/Script"
    },
    "formReport": {
     "$ref": "#/$defs/Script"
    },
    "formScriptFileId": {
     "type": "integer"
    },
    "formReportFileId": {
     "type": "integer"
    },
    "codePattern": {
     "$ref": "#/$defs/Text"
    },
    "counter": {
     "type": "integer"
    },
    "mappingData": {
     "$ref": "#/$defs/Script"
    },
    "docSync": {
     "type": "integer"
    },
    "dataConfig": {
     "$ref": "#/$defs/Script"
    },
    "tableConfig": {
     "$ref": "#/$defs/Script"
    },
    "govAgencies": {
     "$ref": "#/$defs/Text"
    },
    "roleCode": {
     "$ref": "#/$defs/Text"
    },
    "deliverableTypeRoles": {
     "type": "array",
     "items": {
      "title": "DeliverableTypeRole",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "roleCode"
      ],
      "properties": {
       "roleCode": {
        "$ref": "#/$defs/Code"
       },
       "moderator": {
        "$ref": "#/$defs/Text"
       },
       "unread": {
        "description": "Elements of the imported file that nothing reads, kept word for word for export.",
        "type": "object",
        "additionalProperties": {
         "$ref": "#/$defs/Script"
        }
       }
      }
     },
     "maxItems": 500
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Code of the agency that owns this definition."
    },
    "sourceSite": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Site the definition was imported from; a code is unique per site only."
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "DynamicReport": {
   "title": "DynamicReport",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "reportCode",
    "reportName"
   ],
   "properties": {
    "reportCode": {
     "$ref": "#/$defs/Code"
    },
    "reportName": {
     "$ref": "#/$defs/Text"
    },
    "sharing": {
     "type": "integer"
    },
    "filterConfig": {
     "$ref": "#/$defs/Script"
    },
    "tableConfig": {
     "$ref": "#/$defs/Script"
    },
    "userConfig": {
     "$ref": "#/$defs/Script"
    },
    "reportType": {
     "$ref": "#/$defs/Text"
    },
    "roles": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 500
    },
    "ownerAgency": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Code of the agency that owns this definition."
    },
    "sourceSite": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Site the definition was imported from; a code is unique per site only."
    },
    "unread": {
     "description": "Elements of the imported file that nothing reads, kept word for word for export.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Script"
     }
    }
   }
  },
  "KeptFile": {
   "title": "KeptFile",
   "description": "A file of an imported bundle that nothing reads, kept for export.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "path",
    "sha256",
    "base64"
   ],
   "properties": {
    "path": {
     "$ref": "#/$defs/Code",
     "description": "Path in the bundle; where that cannot be a code, a code made of it."
    },
    "root": {
     "$ref": "#/$defs/Text"
    },
    "sha256": {
     "$ref": "#/$defs/Sha256"
    },
    "base64": {
     "type": "string",
     "maxLength": 30000000
    },
    "originalPath": {
     "description": "Path in the bundle where it is not `path`.",
     "type": "string",
     "minLength": 1,
     "maxLength": 1000
    }
   }
  },
  "StagedProcedure": {
   "title": "StagedProcedure",
   "description": "Thủ tục chờ rà soát: a procedure of the national portal as it came, and what people decided about its doubtful places. What it proposes is derived from both.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "stagedCode",
    "stagedName",
    "source",
    "decisions"
   ],
   "properties": {
    "stagedCode": {
     "$ref": "#/$defs/Code",
     "description": "Mã thủ tục on the portal."
    },
    "stagedName": {
     "$ref": "#/$defs/Name"
    },
    "sourceSite": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Site the procedure was read from."
    },
    "source": {
     "$ref": "#/$defs/PortalProcedure"
    },
    "decisions": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PortalDecision"
     },
     "maxItems": 2000
    },
    "promoted": {
     "$ref": "#/$defs/PortalPromotion"
    }
   }
  },
  "PortalProcedure": {
   "title": "PortalProcedure",
   "description": "One procedure in the portal's own fields (vn-one-stop-rules §3.6).",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "ma_thu_tuc",
    "ten"
   ],
   "properties": {
    "ma_thu_tuc": {
     "$ref": "#/$defs/Code"
    },
    "ten": {
     "$ref": "#/$defs/Name"
    },
    "so_quyet_dinh": {
     "$ref": "#/$defs/Text"
    },
    "cap_thuc_hien": {
     "$ref": "#/$defs/PortalTexts"
    },
    "loai_thu_tuc": {
     "$ref": "#/$defs/Text"
    },
    "linh_vuc": {
     "$ref": "#/$defs/Text"
    },
    "doi_tuong": {
     "$ref": "#/$defs/PortalTexts"
    },
    "co_quan_thuc_hien": {
     "$ref": "#/$defs/Text"
    },
    "co_quan_tham_quyen": {
     "$ref": "#/$defs/Text"
    },
    "co_quan_phoi_hop": {
     "$ref": "#/$defs/Text"
    },
    "trinh_tu": {
     "$ref": "#/$defs/Script"
    },
    "cach_thuc": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PortalChannel"
     },
     "maxItems": 100
    },
    "truong_hop": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PortalCase"
     },
     "maxItems": 200
    },
    "ket_qua": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PortalResult"
     },
     "maxItems": 200
    },
    "can_cu": {
     "$ref": "#/$defs/Script"
    },
    "yeu_cau_dieu_kien": {
     "$ref": "#/$defs/Script"
    }
   }
  },
  "PortalTexts": {
   "title": "PortalTexts",
   "type": "array",
   "items": {
    "$ref": "#/$defs/Text"
   },
   "maxItems": 100
  },
  "PortalChannel": {
   "title": "PortalChannel",
   "description": "Cách thức: a channel with its time limit and fee as written.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kenh"
   ],
   "properties": {
    "kenh": {
     "$ref": "#/$defs/Text"
    },
    "thoi_han": {
     "$ref": "#/$defs/Text"
    },
    "phi_le_phi": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "PortalCase": {
   "title": "PortalCase",
   "description": "Trường hợp: a set of papers.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "giay_to"
   ],
   "properties": {
    "ten": {
     "$ref": "#/$defs/Text"
    },
    "giay_to": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PortalPaper"
     },
     "maxItems": 2000
    }
   }
  },
  "PortalPaper": {
   "title": "PortalPaper",
   "description": "Giấy tờ, or a note listed as one.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "ten"
   ],
   "properties": {
    "ten": {
     "$ref": "#/$defs/Text"
    },
    "ban_chinh": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000000
    },
    "ban_sao": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000000
    }
   }
  },
  "PortalResult": {
   "title": "PortalResult",
   "description": "Kết quả; several may be glued into one name.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "ten"
   ],
   "properties": {
    "ten": {
     "$ref": "#/$defs/Text"
    },
    "ma": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "PortalDecision": {
   "title": "PortalDecision",
   "description": "What a person decided about one doubtful text; it holds wherever the procedure says the same, and no longer once the portal says something else.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "findingCode",
    "was"
   ],
   "properties": {
    "findingCode": {
     "$ref": "#/$defs/Code"
    },
    "was": {
     "$ref": "#/$defs/Text",
     "description": "The text decided about, as the portal wrote it."
    },
    "noLimit": {
     "type": "boolean",
     "description": "The procedure has no time limit."
    },
    "duration": {
     "$ref": "#/$defs/Duration"
    },
    "feeKind": {
     "title": "PortalFeeKind",
     "description": "none = free; local = the province's own decision sets it, entered later.",
     "enum": [
      "none",
      "local",
      "phi",
      "lephi"
     ]
    },
    "amount": {
     "$ref": "#/$defs/Dong"
    },
    "paper": {
     "title": "PortalPaperKind",
     "enum": [
      "part",
      "note"
     ]
    },
    "originals": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000
    },
    "copies": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1000
    },
    "grouping": {
     "title": "PortalGrouping",
     "description": "case = another way to file; group = papers of every case.",
     "enum": [
      "case",
      "group"
     ]
    },
    "by": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "PortalPromotion": {
   "title": "PortalPromotion",
   "description": "When the procedure became drafts, and by whom.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "at",
    "by"
   ],
   "properties": {
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "by": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "Account": {
   "title": "Account",
   "description": "A sign-in; what the person may do comes from the employee record of the same username.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "username",
    "displayName",
    "kind",
    "passwordHash",
    "locked"
   ],
   "properties": {
    "username": {
     "$ref": "#/$defs/Code"
    },
    "displayName": {
     "$ref": "#/$defs/Text"
    },
    "kind": {
     "enum": [
      "officer",
      "citizen"
     ]
    },
    "passwordHash": {
     "type": "string",
     "maxLength": 500
    },
    "locked": {
     "type": "boolean"
    },
    "idNo": {
     "type": "string",
     "maxLength": 50
    }
   }
  },
  "Session": {
   "title": "Session",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "username",
    "createdAt",
    "expiresAt"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Uuid"
    },
    "username": {
     "$ref": "#/$defs/Code"
    },
    "createdAt": {
     "$ref": "#/$defs/Instant"
    },
    "expiresAt": {
     "$ref": "#/$defs/Instant"
    }
   }
  },
  "AuditEntry": {
   "title": "AuditEntry",
   "description": "Who looked at or changed what, apart from every dossier log.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "at",
    "actor",
    "action",
    "subject"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Uuid"
    },
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "actor": {
     "$ref": "#/$defs/Text"
    },
    "action": {
     "$ref": "#/$defs/Code"
    },
    "subject": {
     "$ref": "#/$defs/Text"
    },
    "detail": {
     "type": "object",
     "additionalProperties": true
    },
    "origin": {
     "$ref": "#/$defs/Origin"
    }
   }
  },
  "Origin": {
   "title": "Origin",
   "description": "From where something was asked: over the network, typed on the server, or by the engine itself.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "via"
   ],
   "properties": {
    "via": {
     "enum": [
      "network",
      "command-line",
      "engine"
     ]
    },
    "address": {
     "description": "IP address of whoever asked.",
     "type": "string",
     "maxLength": 100
    },
    "client": {
     "description": "The program that asked, shortened; on the command line the account of the machine.",
     "type": "string",
     "maxLength": 100
    }
   }
  },
  "Applicant": {
   "title": "Applicant",
   "description": "Who asks: a person, an organisation or a foreigner, each with its own identity paper.",
   "oneOf": [
    {
     "$ref": "#/$defs/Person"
    },
    {
     "$ref": "#/$defs/Organisation"
    },
    {
     "$ref": "#/$defs/Foreigner"
    }
   ]
  },
  "Person": {
   "title": "Person",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "name",
    "idNo"
   ],
   "properties": {
    "kind": {
     "const": "person"
    },
    "name": {
     "$ref": "#/$defs/Name"
    },
    "address": {
     "$ref": "#/$defs/Text"
    },
    "telNo": {
     "type": "string",
     "maxLength": 50
    },
    "email": {
     "type": "string",
     "maxLength": 255
    },
    "provinceCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "wardCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "idNo": {
     "type": "string",
     "pattern": "^(\\d{9}|\\d{12})$",
     "description": "Citizen number: 12 digits, or 9 of the old paper."
    },
    "idDate": {
     "$ref": "#/$defs/LocalDate"
    },
    "birthDate": {
     "$ref": "#/$defs/LocalDate"
    }
   }
  },
  "Organisation": {
   "title": "Organisation",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "name",
    "idNo"
   ],
   "properties": {
    "kind": {
     "const": "organisation"
    },
    "name": {
     "$ref": "#/$defs/Name"
    },
    "address": {
     "$ref": "#/$defs/Text"
    },
    "telNo": {
     "type": "string",
     "maxLength": 50
    },
    "email": {
     "type": "string",
     "maxLength": 255
    },
    "provinceCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "wardCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "idNo": {
     "type": "string",
     "pattern": "^\\d{10}(-\\d{3})?$",
     "description": "Tax code: 10 digits, a branch adds -nnn."
    },
    "representative": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "Foreigner": {
   "title": "Foreigner",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "name",
    "idNo",
    "nationality"
   ],
   "properties": {
    "kind": {
     "const": "foreigner"
    },
    "name": {
     "$ref": "#/$defs/Name"
    },
    "address": {
     "$ref": "#/$defs/Text"
    },
    "telNo": {
     "type": "string",
     "maxLength": 50
    },
    "email": {
     "type": "string",
     "maxLength": 255
    },
    "provinceCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "wardCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "idNo": {
     "type": "string",
     "pattern": "^[A-Z0-9]{5,20}$",
     "description": "Passport number; never checked as a citizen number (WF-28)."
    },
    "nationality": {
     "type": "string",
     "pattern": "^[A-Z]{2}$"
    },
    "birthDate": {
     "$ref": "#/$defs/LocalDate"
    }
   }
  },
  "BundleExtension": {
   "title": "BundleExtension",
   "description": "thutuc.json of an exported bundle: what the OpenCPS files beside it have no element for.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "format",
    "definitions",
    "additions"
   ],
   "properties": {
    "format": {
     "const": "thutuc-bundle-1"
    },
    "calendarCode": {
     "$ref": "#/$defs/Code",
     "description": "Code of the calendar that Holiday.xml and WorkingTime.xml hold."
    },
    "definitions": {
     "type": "array",
     "maxItems": 20000,
     "description": "Definitions no OpenCPS file can hold.",
     "items": {
      "title": "WholeDefinition",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "kind",
       "code",
       "body"
      ],
      "properties": {
       "kind": {
        "$ref": "#/$defs/DefinitionKind"
       },
       "code": {
        "$ref": "#/$defs/Code"
       },
       "body": {
        "type": "object",
        "additionalProperties": true
       }
      }
     }
    },
    "additions": {
     "type": "array",
     "maxItems": 20000,
     "description": "What is added to definitions of the OpenCPS files.",
     "items": {
      "title": "Addition",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "kind",
       "code",
       "change"
      ],
      "properties": {
       "kind": {
        "$ref": "#/$defs/DefinitionKind"
       },
       "code": {
        "$ref": "#/$defs/Code"
       },
       "change": {
        "$ref": "#/$defs/BodyChange"
       }
      }
     }
    }
   }
  },
  "BodyChange": {
   "title": "BodyChange",
   "description": "How a read value becomes the written one: fields set or dropped, and changes further in.",
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "set": {
     "type": "object",
     "additionalProperties": true
    },
    "drop": {
     "type": "array",
     "maxItems": 1000,
     "items": {
      "type": "string"
     }
    },
    "within": {
     "description": "By field of an object, or by natural code, else position, of a list.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/BodyChange"
     }
    }
   }
  },
  "ClockAct": {
   "title": "ClockAct",
   "description": "One line of a deadline ledger, with its result by value: reading the ledger needs no calendar.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "at"
   ],
   "properties": {
    "kind": {
     "title": "ClockActKind",
     "enum": [
      "start",
      "pause",
      "resume",
      "restart",
      "extend",
      "stop",
      "recompute"
     ]
    },
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "reason": {
     "$ref": "#/$defs/Text"
    },
    "legalBasis": {
     "$ref": "#/$defs/Text"
    },
    "duration": {
     "$ref": "#/$defs/Duration"
    },
    "from": {
     "description": "Where the count began, where that was not the moment of the act.",
     "$ref": "#/$defs/Instant"
    },
    "fixed": {
     "description": "The date was typed or promised; a changed calendar does not move it.",
     "type": "boolean"
    },
    "phase": {
     "description": "The phase of dueDatePattern that gave the date.",
     "type": "integer",
     "minimum": 1,
     "maximum": 3
    },
    "appointment": {
     "description": "Which of two appointments is counted.",
     "enum": [
      1,
      2
     ]
    },
    "waitedMinutes": {
     "description": "Office minutes between pause and resume, by which a resume moved the date.",
     "type": "integer",
     "minimum": 0
    },
    "dueDate": {
     "description": "The due date after the act; null when there is none.",
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "calendarRevision": {
     "description": "Revision of the calendar the date was computed with.",
     "type": "string",
     "maxLength": 500
    }
   }
  },
  "CompiledProcess": {
   "title": "CompiledProcess",
   "description": "A service process with everything parsed and its action and step configurations merged in.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "processNo",
    "processName",
    "duration",
    "durationUnit",
    "channelDurations",
    "dossierNoPattern",
    "dueDate",
    "generatePassword",
    "directNotification",
    "servers",
    "roles",
    "steps",
    "actions",
    "lanes"
   ],
   "properties": {
    "processNo": {
     "$ref": "#/$defs/Code"
    },
    "processName": {
     "$ref": "#/$defs/Text"
    },
    "duration": {
     "anyOf": [
      {
       "$ref": "#/$defs/Duration"
      },
      {
       "type": "null"
      }
     ]
    },
    "durationUnit": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1
    },
    "channelDurations": {
     "type": "array",
     "items": {
      "title": "CompiledChannelDuration",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "channel",
       "duration"
      ],
      "properties": {
       "channel": {
        "$ref": "#/$defs/Channel"
       },
       "duration": {
        "$ref": "#/$defs/Duration"
       }
      }
     },
     "maxItems": 3
    },
    "startRule": {
     "$ref": "#/$defs/StartRule"
    },
    "receptionLimit": {
     "$ref": "#/$defs/Duration"
    },
    "supplementLimit": {
     "type": "integer",
     "minimum": 0,
     "maximum": 400
    },
    "supplementReminder": {
     "type": "integer",
     "minimum": 0,
     "maximum": 400
    },
    "appointments": {
     "$ref": "#/$defs/TwoAppointments"
    },
    "dossierNoPattern": {
     "$ref": "#/$defs/Text"
    },
    "dueDate": {
     "title": "DueDateRule",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "editable",
      "phases"
     ],
     "properties": {
      "editable": {
       "type": "boolean"
      },
      "phases": {
       "type": "array",
       "items": {
        "$ref": "#/$defs/DueDatePhase"
       },
       "maxItems": 3
      },
      "notify": {
       "title": "DueDateNotify",
       "type": "object",
       "additionalProperties": false,
       "required": [
        "type",
        "value"
       ],
       "properties": {
        "type": {
         "enum": [
          "day",
          "hour",
          "%"
         ]
        },
        "value": {
         "type": "number"
        }
       }
      }
     }
    },
    "generatePassword": {
     "type": "boolean"
    },
    "directNotification": {
     "type": "boolean"
    },
    "servers": {
     "type": "array",
     "items": {
      "type": "string",
      "maxLength": 4000
     },
     "maxItems": 50
    },
    "counterCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "roles": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/CompiledRole"
     },
     "maxItems": 500
    },
    "steps": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/CompiledStep"
     },
     "maxItems": 10000
    },
    "actions": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/CompiledAction"
     },
     "maxItems": 20000
    },
    "documentTypes": {
     "description": "The papers its actions issue; absent where they issue none, and in versions older than the field.",
     "type": "array",
     "items": {
      "title": "CompiledDocumentType",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "typeCode",
       "documentName",
       "codePattern"
      ],
      "properties": {
       "typeCode": {
        "$ref": "#/$defs/Code"
       },
       "documentName": {
        "$ref": "#/$defs/Text"
       },
       "codePattern": {
        "$ref": "#/$defs/Text"
       }
      }
     },
     "maxItems": 1000
    },
    "lanes": {
     "type": "array",
     "items": {
      "title": "Lane",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "sequenceNo",
       "sequenceName",
       "sequenceRole"
      ],
      "properties": {
       "sequenceNo": {
        "$ref": "#/$defs/Code"
       },
       "sequenceName": {
        "$ref": "#/$defs/Text"
       },
       "sequenceRole": {
        "$ref": "#/$defs/Text"
       },
       "duration": {
        "description": "Time the body or phase of the lane has.",
        "$ref": "#/$defs/Duration"
       }
      }
     },
     "maxItems": 1000
    },
    "supplementRule": {
     "$ref": "#/$defs/SupplementRule",
     "description": "Absent: the legal rule."
    }
   }
  },
  "DueDatePhase": {
   "title": "DueDatePhase",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "allDay",
    "workDay"
   ],
   "properties": {
    "allDay": {
     "type": "integer",
     "minimum": 0
    },
    "workDay": {
     "type": "number",
     "minimum": 0
    }
   }
  },
  "CompiledRole": {
   "title": "CompiledRole",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "roleCode",
    "roleName",
    "moderator",
    "condition"
   ],
   "properties": {
    "roleCode": {
     "$ref": "#/$defs/Code"
    },
    "roleName": {
     "$ref": "#/$defs/Text"
    },
    "moderator": {
     "type": "boolean"
    },
    "condition": {
     "$ref": "#/$defs/Condition"
    }
   }
  },
  "CompiledStep": {
   "title": "CompiledStep",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "stepCode",
    "stepName",
    "lane",
    "status",
    "subStatuses",
    "duration",
    "instruction",
    "lockState",
    "editable",
    "checkInput",
    "final",
    "waitLimit",
    "roles",
    "roleAsStep"
   ],
   "properties": {
    "stepCode": {
     "$ref": "#/$defs/Code"
    },
    "stepName": {
     "$ref": "#/$defs/Text"
    },
    "lane": {
     "$ref": "#/$defs/Text"
    },
    "status": {
     "$ref": "#/$defs/Code"
    },
    "subStatuses": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 50
    },
    "duration": {
     "anyOf": [
      {
       "$ref": "#/$defs/Duration"
      },
      {
       "type": "null"
      }
     ]
    },
    "instruction": {
     "$ref": "#/$defs/Text"
    },
    "lockState": {
     "$ref": "#/$defs/Text"
    },
    "editable": {
     "type": "boolean"
    },
    "checkInput": {
     "type": "integer",
     "minimum": 0,
     "maximum": 2
    },
    "final": {
     "type": "boolean"
    },
    "waitLimit": {
     "anyOf": [
      {
       "type": "integer",
       "minimum": 1
      },
      {
       "type": "null"
      }
     ]
    },
    "roles": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/CompiledRole"
     },
     "maxItems": 200
    },
    "roleAsStep": {
     "type": "array",
     "items": {
      "title": "RoleAsStep",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "stepCode",
       "actedOnly"
      ],
      "properties": {
       "stepCode": {
        "$ref": "#/$defs/Code"
       },
       "actedOnly": {
        "type": "boolean"
       }
      }
     },
     "maxItems": 50
    }
   }
  },
  "ChildRule": {
   "title": "ChildRule",
   "description": "One child dossier; empty = the parent's.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "agencyCode",
    "templateNo",
    "serviceCode"
   ],
   "properties": {
    "agencyCode": {
     "$ref": "#/$defs/Code"
    },
    "templateNo": {
     "$ref": "#/$defs/OptionalCode"
    },
    "serviceCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "stage": {
     "type": "integer",
     "minimum": 1,
     "maximum": 50,
     "description": "Opened when every child of the stages before is final; absent = at once."
    }
   }
  },
  "CompiledAction": {
   "title": "CompiledAction",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "actionKey",
    "actionCode",
    "actionName",
    "from",
    "to",
    "auto",
    "condition",
    "flags",
    "assign",
    "requestPayment",
    "fee",
    "createFiles",
    "returnFiles",
    "eSignature",
    "signatureType",
    "children",
    "mappingAction",
    "dateOption",
    "documentTypes",
    "callApi",
    "multipleCheck",
    "inside",
    "noteRule",
    "syncType",
    "eventType",
    "infoType",
    "rollbackable",
    "notification",
    "form",
    "configNote"
   ],
   "properties": {
    "actionKey": {
     "$ref": "#/$defs/Code"
    },
    "actionCode": {
     "$ref": "#/$defs/Code"
    },
    "actionName": {
     "$ref": "#/$defs/Text"
    },
    "from": {
     "type": [
      "string",
      "null"
     ],
     "description": "null = the first action."
    },
    "to": {
     "type": [
      "string",
      "null"
     ],
     "description": "null = back to the step before."
    },
    "auto": {
     "title": "AutoEvent",
     "enum": [
      "none",
      "submit",
      "timer",
      "listener",
      "special"
     ]
    },
    "condition": {
     "$ref": "#/$defs/Condition"
    },
    "flags": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/EffectFlag"
     },
     "maxItems": 50
    },
    "assign": {
     "type": "integer",
     "minimum": 0,
     "maximum": 9
    },
    "defaultAssignee": {
     "$ref": "#/$defs/Code"
    },
    "requestPayment": {
     "type": "integer",
     "minimum": 0,
     "maximum": 5
    },
    "fee": {
     "anyOf": [
      {
       "$ref": "#/$defs/FeeSheetRule"
      },
      {
       "type": "null"
      }
     ]
    },
    "createFiles": {
     "type": "array",
     "items": {
      "type": "string",
      "maxLength": 4000
     },
     "maxItems": 500
    },
    "returnFiles": {
     "type": "array",
     "items": {
      "type": "string",
      "maxLength": 4000
     },
     "maxItems": 500
    },
    "eSignature": {
     "type": "boolean"
    },
    "signatureType": {
     "$ref": "#/$defs/Text"
    },
    "children": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ChildRule"
     },
     "maxItems": 50
    },
    "mappingAction": {
     "$ref": "#/$defs/OptionalCode"
    },
    "dateOption": {
     "type": "integer",
     "minimum": 0,
     "maximum": 13
    },
    "documentTypes": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 50
    },
    "callApi": {
     "$ref": "#/$defs/OptionalCode"
    },
    "multipleCheck": {
     "anyOf": [
      {
       "$ref": "#/$defs/Text"
      },
      {
       "type": "null"
      }
     ]
    },
    "inside": {
     "type": "boolean",
     "description": "false = carried out outside the process: no step changes."
    },
    "noteRule": {
     "type": "integer",
     "minimum": 0,
     "maximum": 2,
     "description": "0 no note, 1 optional, 2 mandatory."
    },
    "syncType": {
     "type": "integer",
     "minimum": 0,
     "maximum": 3
    },
    "eventType": {
     "type": "integer",
     "minimum": 0,
     "maximum": 3
    },
    "infoType": {
     "type": "integer",
     "minimum": 0,
     "maximum": 2
    },
    "rollbackable": {
     "type": "boolean"
    },
    "rollbackForbidden": {
     "const": true,
     "description": "The definition says that it is not to be rolled back: only whoever manages a dossier takes it back. Absent where it says it may be, or nothing."
    },
    "notification": {
     "anyOf": [
      {
       "$ref": "#/$defs/NotificationRule"
      },
      {
       "type": "null"
      }
     ]
    },
    "form": {
     "anyOf": [
      {
       "type": "object",
       "additionalProperties": true
      },
      {
       "type": "null"
      }
     ]
    },
    "configNote": {
     "$ref": "#/$defs/Script"
    },
    "confirm": {
     "$ref": "#/$defs/Text",
     "description": "The act must be confirmed: what is asked; empty = in general words. Absent: it need not be."
    },
    "noteLabel": {
     "$ref": "#/$defs/Text",
     "description": "What the note is called."
    },
    "signatures": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/SignatureRule"
     },
     "maxItems": 50,
     "description": "Absent: none is asked for."
    }
   }
  },
  "DossierEvent": {
   "title": "DossierEvent",
   "description": "What happened to a dossier, complete in itself: applying it reads nothing else.",
   "oneOf": [
    {
     "$ref": "#/$defs/DossierCreated"
    },
    {
     "$ref": "#/$defs/DossierMoved"
    },
    {
     "$ref": "#/$defs/DossierDated"
    },
    {
     "$ref": "#/$defs/DossierClocked"
    },
    {
     "$ref": "#/$defs/DossierNumbered"
    },
    {
     "$ref": "#/$defs/DossierCharged"
    },
    {
     "$ref": "#/$defs/FileAttached"
    },
    {
     "$ref": "#/$defs/FileRemoved"
    },
    {
     "$ref": "#/$defs/FileSigned"
    },
    {
     "$ref": "#/$defs/PartChanged"
    },
    {
     "$ref": "#/$defs/DocumentIssued"
    },
    {
     "$ref": "#/$defs/DossierOpened"
    },
    {
     "$ref": "#/$defs/DossierNoted"
    },
    {
     "$ref": "#/$defs/FormFilled"
    },
    {
     "$ref": "#/$defs/SupplementRequested"
    },
    {
     "$ref": "#/$defs/SupplementAnswered"
    },
    {
     "$ref": "#/$defs/SupplementBrought"
    },
    {
     "$ref": "#/$defs/WithdrawalAsked"
    },
    {
     "$ref": "#/$defs/WithdrawalAnswered"
    },
    {
     "$ref": "#/$defs/ChildPlanned"
    },
    {
     "$ref": "#/$defs/ChildChanged"
    },
    {
     "$ref": "#/$defs/DossierMigrated"
    },
    {
     "$ref": "#/$defs/DossierTimed"
    },
    {
     "$ref": "#/$defs/DeadlineRecomputed"
    },
    {
     "$ref": "#/$defs/DossierReassigned"
    },
    {
     "$ref": "#/$defs/DossierUndone"
    },
    {
     "$ref": "#/$defs/DossierResynced"
    },
    {
     "$ref": "#/$defs/EffectSkipped"
    }
   ]
  },
  "DossierCreated": {
   "title": "DossierCreated",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "dossier"
   ],
   "properties": {
    "type": {
     "const": "created"
    },
    "dossier": {
     "$ref": "#/$defs/Dossier"
    }
   }
  },
  "DossierMoved": {
   "title": "DossierMoved",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "actionKey",
    "actionCode",
    "actionName",
    "how",
    "step",
    "status",
    "subStatus",
    "statusName",
    "lockState",
    "dossierNote",
    "holders",
    "handRoles",
    "left"
   ],
   "properties": {
    "type": {
     "const": "moved"
    },
    "actionKey": {
     "$ref": "#/$defs/Code"
    },
    "actionCode": {
     "$ref": "#/$defs/Code"
    },
    "actionName": {
     "$ref": "#/$defs/Text"
    },
    "how": {
     "title": "MoveKind",
     "enum": [
      "action",
      "go-back",
      "outside",
      "wait-limit",
      "special"
     ]
    },
    "step": {
     "anyOf": [
      {
       "$ref": "#/$defs/StepState"
      },
      {
       "type": "null"
      }
     ]
    },
    "status": {
     "$ref": "#/$defs/Code"
    },
    "subStatus": {
     "$ref": "#/$defs/OptionalCode"
    },
    "statusName": {
     "$ref": "#/$defs/Bilingual"
    },
    "subStatusName": {
     "$ref": "#/$defs/Bilingual"
    },
    "lockState": {
     "$ref": "#/$defs/Text"
    },
    "dossierNote": {
     "$ref": "#/$defs/Text"
    },
    "holders": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Holder"
     },
     "maxItems": 500
    },
    "handRoles": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/HandRole"
     },
     "maxItems": 200
    },
    "left": {
     "anyOf": [
      {
       "$ref": "#/$defs/PastStep"
      },
      {
       "type": "null"
      }
     ]
    }
   }
  },
  "DossierDated": {
   "title": "DossierDated",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "dates"
   ],
   "properties": {
    "type": {
     "const": "dated"
    },
    "dates": {
     "title": "SomeDates",
     "type": "object",
     "additionalProperties": false,
     "required": [],
     "properties": {
      "submitDate": {
       "anyOf": [
        {
         "$ref": "#/$defs/Instant"
        },
        {
         "type": "null"
        }
       ]
      },
      "receiveDate": {
       "anyOf": [
        {
         "$ref": "#/$defs/Instant"
        },
        {
         "type": "null"
        }
       ]
      },
      "processDate": {
       "anyOf": [
        {
         "$ref": "#/$defs/Instant"
        },
        {
         "type": "null"
        }
       ]
      },
      "dueDate": {
       "anyOf": [
        {
         "$ref": "#/$defs/Instant"
        },
        {
         "type": "null"
        }
       ]
      },
      "releaseDate": {
       "anyOf": [
        {
         "$ref": "#/$defs/Instant"
        },
        {
         "type": "null"
        }
       ]
      },
      "finishDate": {
       "anyOf": [
        {
         "$ref": "#/$defs/Instant"
        },
        {
         "type": "null"
        }
       ]
      },
      "extendDate": {
       "anyOf": [
        {
         "$ref": "#/$defs/Instant"
        },
        {
         "type": "null"
        }
       ]
      },
      "endorsementDate": {
       "anyOf": [
        {
         "$ref": "#/$defs/Instant"
        },
        {
         "type": "null"
        }
       ]
      },
      "correctingDate": {
       "anyOf": [
        {
         "$ref": "#/$defs/Instant"
        },
        {
         "type": "null"
        }
       ]
      },
      "cancellingDate": {
       "anyOf": [
        {
         "$ref": "#/$defs/Instant"
        },
        {
         "type": "null"
        }
       ]
      },
      "receptionDueDate": {
       "description": "When an online dossier is to be taken in.",
       "anyOf": [
        {
         "$ref": "#/$defs/Instant"
        },
        {
         "type": "null"
        }
       ]
      }
     }
    }
   }
  },
  "DossierClocked": {
   "title": "DossierClocked",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "acts"
   ],
   "properties": {
    "type": {
     "const": "clocked"
    },
    "acts": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ClockAct"
     },
     "maxItems": 10
    }
   }
  },
  "DossierNumbered": {
   "title": "DossierNumbered",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "draw",
    "dossierNo"
   ],
   "properties": {
    "type": {
     "const": "numbered"
    },
    "draw": {
     "type": "integer",
     "minimum": 0
    },
    "dossierNo": {
     "type": "string",
     "maxLength": 255
    }
   }
  },
  "DossierCharged": {
   "title": "DossierCharged",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "sheet"
   ],
   "properties": {
    "type": {
     "const": "charged"
    },
    "sheet": {
     "$ref": "#/$defs/PaymentSheet"
    }
   }
  },
  "FileAttached": {
   "title": "FileAttached",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "partNo",
    "file"
   ],
   "properties": {
    "type": {
     "const": "file-attached"
    },
    "partNo": {
     "$ref": "#/$defs/Code"
    },
    "file": {
     "$ref": "#/$defs/DossierFile"
    }
   }
  },
  "FileRemoved": {
   "title": "FileRemoved",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "partNo",
    "fileId",
    "reason"
   ],
   "properties": {
    "type": {
     "const": "file-removed"
    },
    "partNo": {
     "$ref": "#/$defs/Code"
    },
    "fileId": {
     "$ref": "#/$defs/Uuid"
    },
    "reason": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "FileSigned": {
   "title": "FileSigned",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "partNo",
    "fileId",
    "by",
    "at"
   ],
   "properties": {
    "type": {
     "const": "file-signed"
    },
    "partNo": {
     "$ref": "#/$defs/Code"
    },
    "fileId": {
     "$ref": "#/$defs/Uuid"
    },
    "by": {
     "$ref": "#/$defs/Text"
    },
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "signature": {
     "$ref": "#/$defs/FileSignature"
    }
   }
  },
  "PartChanged": {
   "title": "PartChanged",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "partNo"
   ],
   "properties": {
    "type": {
     "const": "part-changed"
    },
    "partNo": {
     "$ref": "#/$defs/Code"
    },
    "fileMark": {
     "type": "integer",
     "minimum": 0,
     "maximum": 4
    },
    "fileCheck": {
     "enum": [
      0,
      1,
      2
     ]
    },
    "comment": {
     "$ref": "#/$defs/Text"
    },
    "receivedOriginals": {
     "type": "integer",
     "minimum": 0
    },
    "receivedCopies": {
     "type": "integer",
     "minimum": 0
    },
    "data": {
     "$ref": "#/$defs/Values"
    }
   }
  },
  "DocumentIssued": {
   "title": "DocumentIssued",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "draw",
    "document"
   ],
   "properties": {
    "type": {
     "const": "document-issued"
    },
    "draw": {
     "anyOf": [
      {
       "type": "integer",
       "minimum": 0
      },
      {
       "type": "null"
      }
     ]
    },
    "document": {
     "$ref": "#/$defs/IssuedDocument"
    }
   }
  },
  "DossierOpened": {
   "title": "DossierOpened",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "by"
   ],
   "properties": {
    "type": {
     "const": "opened"
    },
    "by": {
     "$ref": "#/$defs/OpenedBy"
    }
   }
  },
  "DossierNoted": {
   "title": "DossierNoted",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type"
   ],
   "properties": {
    "type": {
     "const": "noted"
    },
    "multipleCheck": {
     "$ref": "#/$defs/Text"
    },
    "metaData": {
     "$ref": "#/$defs/Values"
    },
    "briefNote": {
     "$ref": "#/$defs/Text"
    },
    "postal": {
     "$ref": "#/$defs/PostalUse"
    }
   }
  },
  "FormFilled": {
   "title": "FormFilled",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "actionCode",
    "values"
   ],
   "properties": {
    "type": {
     "const": "form-filled"
    },
    "actionCode": {
     "$ref": "#/$defs/Code"
    },
    "values": {
     "$ref": "#/$defs/Values"
    }
   }
  },
  "ChildPlanned": {
   "title": "ChildPlanned",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "child"
   ],
   "properties": {
    "type": {
     "const": "child-planned"
    },
    "child": {
     "$ref": "#/$defs/ChildDossier"
    }
   }
  },
  "ChildChanged": {
   "title": "ChildChanged",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "childId",
    "state"
   ],
   "properties": {
    "type": {
     "const": "child-changed"
    },
    "childId": {
     "$ref": "#/$defs/Uuid"
    },
    "state": {
     "$ref": "#/$defs/ChildState"
    },
    "dossierNo": {
     "$ref": "#/$defs/Text"
    },
    "status": {
     "$ref": "#/$defs/OptionalCode"
    },
    "openingAt": {
     "$ref": "#/$defs/Instant"
    },
    "answeredAt": {
     "$ref": "#/$defs/Instant"
    },
    "alertedAt": {
     "$ref": "#/$defs/Instant"
    }
   }
  },
  "DossierMigrated": {
   "title": "DossierMigrated",
   "description": "The dossier runs on another version from now on; everything shown of its step is by value. Money, files, numbers, clock and log stay.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "jobId",
    "back",
    "pins",
    "step",
    "status",
    "subStatus",
    "statusName",
    "handRoles",
    "pastSteps",
    "parts"
   ],
   "properties": {
    "type": {
     "const": "migrated"
    },
    "jobId": {
     "$ref": "#/$defs/Code"
    },
    "back": {
     "type": "boolean",
     "description": "A migration taken back."
    },
    "pins": {
     "$ref": "#/$defs/DossierPins"
    },
    "step": {
     "anyOf": [
      {
       "$ref": "#/$defs/StepState"
      },
      {
       "type": "null"
      }
     ]
    },
    "status": {
     "$ref": "#/$defs/Code"
    },
    "subStatus": {
     "$ref": "#/$defs/OptionalCode"
    },
    "statusName": {
     "$ref": "#/$defs/Bilingual"
    },
    "subStatusName": {
     "$ref": "#/$defs/Bilingual"
    },
    "handRoles": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/HandRole"
     },
     "maxItems": 500
    },
    "pastSteps": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PastStep"
     },
     "maxItems": 10000
    },
    "parts": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PartState"
     },
     "maxItems": 2000
    },
    "duration": {
     "anyOf": [
      {
       "$ref": "#/$defs/Duration"
      },
      {
       "type": "null"
      }
     ],
     "description": "The time limit by the new version, where due dates are counted anew."
    },
    "durationUnit": {
     "type": "integer"
    }
   }
  },
  "DossierTimed": {
   "title": "DossierTimed",
   "description": "Timers of the dossier fired, together where several were late.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "alarms"
   ],
   "properties": {
    "type": {
     "const": "timed"
    },
    "alarms": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Alarm"
     },
     "minItems": 1,
     "maxItems": 100
    },
    "refused": {
     "description": "Why the act of the clock could not be carried out; it is tried again as an effect.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Bilingual"
     },
     "maxItems": 100
    }
   }
  },
  "DeadlineRecomputed": {
   "title": "DeadlineRecomputed",
   "description": "The calendar changed: the dates as they are from now on.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "jobId",
    "back",
    "act",
    "stepDueDate"
   ],
   "properties": {
    "type": {
     "const": "deadline-recomputed"
    },
    "jobId": {
     "$ref": "#/$defs/Code"
    },
    "back": {
     "type": "boolean",
     "description": "A recomputation taken back."
    },
    "act": {
     "description": "Absent where the dossier has no deadline.",
     "anyOf": [
      {
       "$ref": "#/$defs/ClockAct"
      },
      {
       "type": "null"
      }
     ]
    },
    "stepDueDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "laneDueDate": {
     "$ref": "#/$defs/Instant"
    },
    "receptionDueDate": {
     "$ref": "#/$defs/Instant"
    }
   }
  },
  "SupplementRequested": {
   "title": "SupplementRequested",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "request"
   ],
   "properties": {
    "type": {
     "const": "supplement-requested"
    },
    "request": {
     "$ref": "#/$defs/SupplementRequest"
    }
   }
  },
  "SupplementAnswered": {
   "title": "SupplementAnswered",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "at"
   ],
   "properties": {
    "type": {
     "const": "supplement-answered"
    },
    "at": {
     "$ref": "#/$defs/Instant"
    }
   }
  },
  "SupplementBrought": {
   "title": "SupplementBrought",
   "description": "Everything asked for is here and waits for the office to look at it; null: something lacks again.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "at"
   ],
   "properties": {
    "type": {
     "const": "supplement-brought"
    },
    "at": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    }
   }
  },
  "WithdrawalAsked": {
   "title": "WithdrawalAsked",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "request"
   ],
   "properties": {
    "type": {
     "const": "withdrawal-asked"
    },
    "request": {
     "$ref": "#/$defs/WithdrawalRequest"
    }
   }
  },
  "WithdrawalAnswered": {
   "title": "WithdrawalAnswered",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "state",
    "at",
    "by",
    "answer"
   ],
   "properties": {
    "type": {
     "const": "withdrawal-answered"
    },
    "state": {
     "enum": [
      "granted",
      "declined"
     ]
    },
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "by": {
     "$ref": "#/$defs/Text"
    },
    "answer": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "DossierReassigned": {
   "title": "DossierReassigned",
   "description": "The step is in other hands; the dossier stands where it stood.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "from",
    "to",
    "holders"
   ],
   "properties": {
    "type": {
     "const": "reassigned"
    },
    "from": {
     "description": "Those it was taken from; nobody where a role held it.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Holder"
     },
     "maxItems": 500
    },
    "to": {
     "description": "Those it was given to; nobody where it went back to its roles.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Holder"
     },
     "maxItems": 500
    },
    "holders": {
     "description": "Everybody named for the step from now on.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Holder"
     },
     "maxItems": 500
    },
    "jobId": {
     "$ref": "#/$defs/Code"
    }
   }
  },
  "DossierUndone": {
   "title": "DossierUndone",
   "description": "Thu hồi: an act was taken back. The dossier as it stands then, whole, so that applying it reads nothing else.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "undoes",
    "actionName",
    "dossier"
   ],
   "properties": {
    "type": {
     "const": "undone"
    },
    "undoes": {
     "type": "integer",
     "minimum": 2,
     "description": "seq of the entry that is taken back."
    },
    "actionName": {
     "$ref": "#/$defs/Text"
    },
    "dossier": {
     "$ref": "#/$defs/Dossier"
    }
   }
  },
  "DossierResynced": {
   "title": "DossierResynced",
   "description": "Every partner is told the present state anew.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "targets"
   ],
   "properties": {
    "type": {
     "const": "resynced"
    },
    "targets": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 60
    }
   }
  },
  "EffectSkipped": {
   "title": "EffectSkipped",
   "description": "Something that could not be done outside is left undone; the reason is the note of the entry.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "type",
    "effectId",
    "kind",
    "target"
   ],
   "properties": {
    "type": {
     "const": "effect-skipped"
    },
    "effectId": {
     "$ref": "#/$defs/Uuid"
    },
    "kind": {
     "$ref": "#/$defs/EffectKind"
    },
    "target": {
     "$ref": "#/$defs/Code"
    }
   }
  },
  "Dossier": {
   "title": "Dossier",
   "description": "Hồ sơ: one case, everything about it except its log and effects.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "seq",
    "revision",
    "referenceUid",
    "serviceCode",
    "serviceName",
    "receivingAgency",
    "handlingAgency",
    "channel",
    "caseCode",
    "caseName",
    "originality",
    "pins",
    "applicant",
    "ownerUsername",
    "createdBy",
    "createdAt",
    "updatedAt",
    "dossierName",
    "applicantNote",
    "submissionNote",
    "dossierNote",
    "briefNote",
    "sampleCount",
    "status",
    "subStatus",
    "statusName",
    "lockState",
    "step",
    "pastSteps",
    "holders",
    "handRoles",
    "openedBy",
    "dates",
    "clock",
    "payment",
    "parts",
    "documents",
    "postal",
    "parent",
    "children",
    "multipleCheck",
    "metaData",
    "forms",
    "servers",
    "duration",
    "durationUnit"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Uuid"
    },
    "seq": {
     "type": "integer",
     "minimum": 0,
     "description": "Log entries so far; the ETag."
    },
    "revision": {
     "type": "integer",
     "minimum": 0,
     "description": "Every write; never leaves the store."
    },
    "dossierNo": {
     "type": "string",
     "maxLength": 255
    },
    "referenceUid": {
     "$ref": "#/$defs/Uuid"
    },
    "trial": {
     "$ref": "#/$defs/TrialMark"
    },
    "serviceCode": {
     "$ref": "#/$defs/Code"
    },
    "serviceName": {
     "$ref": "#/$defs/Text"
    },
    "receivingAgency": {
     "$ref": "#/$defs/AgencyRef"
    },
    "handlingAgency": {
     "$ref": "#/$defs/AgencyRef"
    },
    "channel": {
     "$ref": "#/$defs/Channel"
    },
    "caseCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "caseName": {
     "$ref": "#/$defs/Text"
    },
    "originality": {
     "enum": [
      1,
      2,
      3,
      9
     ]
    },
    "pins": {
     "$ref": "#/$defs/DossierPins"
    },
    "applicant": {
     "$ref": "#/$defs/Applicant"
    },
    "owner": {
     "$ref": "#/$defs/Applicant"
    },
    "authorised": {
     "$ref": "#/$defs/Applicant"
    },
    "ownerUsername": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Account the dossier belongs to when it was filed online."
    },
    "createdBy": {
     "$ref": "#/$defs/Text"
    },
    "createdAt": {
     "$ref": "#/$defs/Instant"
    },
    "updatedAt": {
     "$ref": "#/$defs/Instant"
    },
    "dossierName": {
     "$ref": "#/$defs/Text"
    },
    "applicantNote": {
     "$ref": "#/$defs/Text"
    },
    "submissionNote": {
     "$ref": "#/$defs/Text"
    },
    "dossierNote": {
     "$ref": "#/$defs/Text"
    },
    "briefNote": {
     "$ref": "#/$defs/Text"
    },
    "sampleCount": {
     "type": "integer",
     "minimum": 0
    },
    "status": {
     "$ref": "#/$defs/Code"
    },
    "subStatus": {
     "$ref": "#/$defs/OptionalCode"
    },
    "statusName": {
     "$ref": "#/$defs/Bilingual"
    },
    "subStatusName": {
     "$ref": "#/$defs/Bilingual"
    },
    "lockState": {
     "$ref": "#/$defs/Text"
    },
    "step": {
     "anyOf": [
      {
       "$ref": "#/$defs/StepState"
      },
      {
       "type": "null"
      }
     ]
    },
    "pastSteps": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PastStep"
     },
     "maxItems": 10000
    },
    "holders": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Holder"
     },
     "maxItems": 500
    },
    "handRoles": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/HandRole"
     },
     "maxItems": 200
    },
    "openedBy": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/OpenedBy"
     },
     "maxItems": 1000
    },
    "dates": {
     "$ref": "#/$defs/DossierDates"
    },
    "clock": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ClockAct"
     },
     "maxItems": 10000
    },
    "payment": {
     "anyOf": [
      {
       "$ref": "#/$defs/PaymentSheet"
      },
      {
       "type": "null"
      }
     ]
    },
    "pastSheets": {
     "description": "Earlier sheets of the dossier: an advance that was paid, one that became void.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/PaymentSheet"
     },
     "maxItems": 1000
    },
    "parts": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PartState"
     },
     "maxItems": 2000
    },
    "documents": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/IssuedDocument"
     },
     "maxItems": 2000
    },
    "postal": {
     "$ref": "#/$defs/PostalUse"
    },
    "parent": {
     "anyOf": [
      {
       "$ref": "#/$defs/ParentDossier"
      },
      {
       "type": "null"
      }
     ]
    },
    "children": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ChildDossier"
     },
     "maxItems": 50
    },
    "multipleCheck": {
     "$ref": "#/$defs/Text"
    },
    "metaData": {
     "$ref": "#/$defs/Values"
    },
    "formOrder": {
     "description": "The action codes of `forms`, the one entered last at the end; absent: as they come.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 1000
    },
    "forms": {
     "description": "Latest values entered with each action code.",
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/Values"
     }
    },
    "supplements": {
     "description": "Every request for supplement; absent: none.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/SupplementRequest"
     },
     "maxItems": 1000
    },
    "withdrawal": {
     "$ref": "#/$defs/WithdrawalRequest",
     "description": "The last request of the applicant to stop; absent: none."
    },
    "servers": {
     "type": "array",
     "items": {
      "type": "string",
      "maxLength": 4000
     },
     "maxItems": 50
    },
    "lookupSecret": {
     "type": "string",
     "maxLength": 20
    },
    "duration": {
     "anyOf": [
      {
       "$ref": "#/$defs/Duration"
      },
      {
       "type": "null"
      }
     ],
     "description": "Time limit that holds for this dossier: of its case, its channel or the process."
    },
    "durationUnit": {
     "type": "integer",
     "minimum": 0,
     "maximum": 1
    },
    "alarms": {
     "description": "Timers that have fired, the last of each kind and act: none fires twice.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Alarm"
     },
     "maxItems": 5000
    }
   }
  },
  "AgencyRef": {
   "title": "AgencyRef",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "code",
    "name"
   ],
   "properties": {
    "code": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "Pin": {
   "title": "Pin",
   "description": "A definition version, by value.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "code",
    "version",
    "hash"
   ],
   "properties": {
    "code": {
     "$ref": "#/$defs/Code"
    },
    "version": {
     "type": "integer",
     "minimum": 1
    },
    "hash": {
     "$ref": "#/$defs/Sha256"
    }
   }
  },
  "Holder": {
   "title": "Holder",
   "description": "A named person a step is in the hands of.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "username",
    "name",
    "assigned"
   ],
   "properties": {
    "username": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "roleCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "assigned": {
     "enum": [
      1,
      2,
      3
     ],
     "description": "1 executes (TH), 2 co-operates (PH), 3 watches (TD)."
    },
    "delegatedBy": {
     "$ref": "#/$defs/Code",
     "description": "allowAssignUser 4: for whom the person watches."
    }
   }
  },
  "HandRole": {
   "title": "HandRole",
   "description": "A role whose holders at an agency may take the step.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "roleCode",
    "roleName",
    "moderator",
    "agencyCode"
   ],
   "properties": {
    "roleCode": {
     "$ref": "#/$defs/Code"
    },
    "roleName": {
     "$ref": "#/$defs/Text"
    },
    "moderator": {
     "type": "boolean"
    },
    "agencyCode": {
     "$ref": "#/$defs/Code"
    }
   }
  },
  "StepState": {
   "title": "StepState",
   "description": "Where the dossier stands.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "stepCode",
    "stepName",
    "lane",
    "entry",
    "enteredAt",
    "dueDate",
    "fromStepCode",
    "actionKey",
    "enteredBy",
    "final"
   ],
   "properties": {
    "stepCode": {
     "$ref": "#/$defs/Code"
    },
    "stepName": {
     "$ref": "#/$defs/Text"
    },
    "lane": {
     "$ref": "#/$defs/Text"
    },
    "entry": {
     "type": "integer",
     "minimum": 0,
     "description": "seq of the log entry that entered the step."
    },
    "enteredAt": {
     "$ref": "#/$defs/Instant"
    },
    "dueDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "fromStepCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "instruction": {
     "$ref": "#/$defs/Text"
    },
    "actionKey": {
     "$ref": "#/$defs/Code"
    },
    "enteredBy": {
     "$ref": "#/$defs/Text"
    },
    "final": {
     "type": "boolean"
    },
    "laneDueDate": {
     "description": "When the body or phase the step belongs to is due; absent where it has no time of its own.",
     "$ref": "#/$defs/Instant"
    },
    "laneEnteredAt": {
     "description": "Since when the time of the body or phase counts; beside laneDueDate.",
     "$ref": "#/$defs/Instant"
    },
    "endedBy": {
     "description": "The clock ended the dossier at this step; nothing leaves it but an undo.",
     "enum": [
      "wait-limit"
     ]
    }
   }
  },
  "PastStep": {
   "title": "PastStep",
   "description": "The last time a step was left, and by whom.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "stepCode",
    "leftBy",
    "leftAt",
    "holders"
   ],
   "properties": {
    "stepCode": {
     "$ref": "#/$defs/Code"
    },
    "leftBy": {
     "$ref": "#/$defs/Text"
    },
    "leftAt": {
     "$ref": "#/$defs/Instant"
    },
    "holders": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Holder"
     },
     "maxItems": 500
    },
    "roles": {
     "description": "Codes of the roles that carried it out; absent where it was left before they were kept.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 200
    },
    "dueDate": {
     "description": "When the step was due; absent where it was not.",
     "$ref": "#/$defs/Instant"
    }
   }
  },
  "DossierDates": {
   "title": "DossierDates",
   "description": "Every date of a dossier; null = not yet.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "submitDate",
    "receiveDate",
    "processDate",
    "dueDate",
    "releaseDate",
    "finishDate",
    "extendDate",
    "endorsementDate",
    "correctingDate",
    "cancellingDate"
   ],
   "properties": {
    "submitDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "receiveDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "processDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "dueDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "releaseDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "finishDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "extendDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "endorsementDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "correctingDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "cancellingDate": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "receptionDueDate": {
     "description": "When an online dossier is to be taken in.",
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    }
   }
  },
  "DossierFile": {
   "title": "DossierFile",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "fileId",
    "name",
    "mediaType",
    "size",
    "sha256",
    "at",
    "by"
   ],
   "properties": {
    "fileId": {
     "$ref": "#/$defs/Uuid"
    },
    "name": {
     "type": "string",
     "minLength": 1,
     "maxLength": 500
    },
    "mediaType": {
     "type": "string",
     "maxLength": 200
    },
    "size": {
     "type": "integer",
     "minimum": 0
    },
    "sha256": {
     "$ref": "#/$defs/Sha256"
    },
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "by": {
     "$ref": "#/$defs/Text"
    },
    "signedBy": {
     "$ref": "#/$defs/Text"
    },
    "signedAt": {
     "$ref": "#/$defs/Instant"
    },
    "signatures": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/FileSignature"
     },
     "maxItems": 50
    },
    "printed": {
     "type": "boolean",
     "description": "Printed by the engine from the template of the paper."
    },
    "printedFor": {
     "$ref": "#/$defs/Code",
     "description": "Key of the action that printed it."
    }
   }
  },
  "PartState": {
   "title": "PartState",
   "description": "A paper of the dossier and what was handed in for it.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "partNo",
    "partName",
    "partType",
    "required",
    "multiple",
    "eSign",
    "fileTemplateNo",
    "originals",
    "copies",
    "fileMark",
    "fileCheck",
    "comment",
    "receivedOriginals",
    "receivedCopies",
    "files"
   ],
   "properties": {
    "partNo": {
     "$ref": "#/$defs/Code"
    },
    "partName": {
     "$ref": "#/$defs/Text"
    },
    "partType": {
     "enum": [
      0,
      1,
      2,
      3,
      6,
      7
     ]
    },
    "required": {
     "type": "boolean"
    },
    "multiple": {
     "type": "boolean"
    },
    "eSign": {
     "type": "boolean"
    },
    "fileTemplateNo": {
     "$ref": "#/$defs/OptionalCode"
    },
    "originals": {
     "type": "integer",
     "minimum": 0
    },
    "copies": {
     "type": "integer",
     "minimum": 0
    },
    "fileMark": {
     "type": "integer",
     "minimum": 0,
     "maximum": 4
    },
    "fileCheck": {
     "enum": [
      0,
      1,
      2
     ],
     "description": "0 not checked, 1 passed, 2 failed."
    },
    "comment": {
     "$ref": "#/$defs/Text"
    },
    "receivedOriginals": {
     "type": "integer",
     "minimum": 0
    },
    "receivedCopies": {
     "type": "integer",
     "minimum": 0
    },
    "data": {
     "type": "object",
     "additionalProperties": {
      "type": [
       "string",
       "number",
       "boolean",
       "null"
      ]
     },
     "description": "Values of the online form."
    },
    "files": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/DossierFile"
     },
     "maxItems": 200
    }
   }
  },
  "IssuedDocument": {
   "title": "IssuedDocument",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "documentId",
    "documentType",
    "documentName",
    "documentCode",
    "at",
    "actionKey"
   ],
   "properties": {
    "documentId": {
     "$ref": "#/$defs/Uuid"
    },
    "documentType": {
     "$ref": "#/$defs/Code"
    },
    "documentName": {
     "$ref": "#/$defs/Text"
    },
    "documentCode": {
     "$ref": "#/$defs/Text"
    },
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "actionKey": {
     "$ref": "#/$defs/Code"
    },
    "by": {
     "$ref": "#/$defs/Text",
     "description": "Who issued a form of the law."
    },
    "reason": {
     "$ref": "#/$defs/Text",
     "description": "What a form of the law says to the applicant: why."
    },
    "withdrawnAt": {
     "$ref": "#/$defs/Instant",
     "description": "Taken back with the act that issued it; its number is not given again."
    }
   }
  },
  "ChildDossier": {
   "title": "ChildDossier",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "childId",
    "serviceCode",
    "agencyCode",
    "templateNo",
    "state",
    "plannedAt"
   ],
   "properties": {
    "childId": {
     "$ref": "#/$defs/Uuid",
     "description": "Id the child dossier has or will have."
    },
    "serviceCode": {
     "$ref": "#/$defs/Code"
    },
    "agencyCode": {
     "$ref": "#/$defs/Code"
    },
    "templateNo": {
     "$ref": "#/$defs/OptionalCode"
    },
    "state": {
     "$ref": "#/$defs/ChildState"
    },
    "dossierNo": {
     "$ref": "#/$defs/Text"
    },
    "status": {
     "$ref": "#/$defs/OptionalCode"
    },
    "plannedAt": {
     "$ref": "#/$defs/Instant"
    },
    "stage": {
     "type": "integer",
     "minimum": 0,
     "maximum": 50,
     "description": "Opened when every child of the stages before is final; 0 at once."
    },
    "openingAt": {
     "$ref": "#/$defs/Instant",
     "description": "When its turn came; the promise where there was none to wait for."
    },
    "answeredAt": {
     "$ref": "#/$defs/Instant",
     "description": "When its side first told its state by a person's act."
    },
    "alertedAt": {
     "$ref": "#/$defs/Instant",
     "description": "When both sides were told that it had been silent for too long (NĐ 63/2024 Đ7.4)."
    }
   }
  },
  "ParentDossier": {
   "title": "ParentDossier",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "dossierId",
    "dossierNo",
    "serviceCode"
   ],
   "properties": {
    "dossierId": {
     "$ref": "#/$defs/Uuid"
    },
    "dossierNo": {
     "$ref": "#/$defs/Text"
    },
    "serviceCode": {
     "$ref": "#/$defs/Code"
    }
   }
  },
  "PostalUse": {
   "title": "PostalUse",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "viaPostal",
    "fromViaPostal",
    "vnpostalStatus"
   ],
   "properties": {
    "viaPostal": {
     "type": "integer",
     "minimum": 0,
     "maximum": 2,
     "description": "0 none, 1 allowed, 2 result by post asked."
    },
    "fromViaPostal": {
     "type": "integer",
     "minimum": 0,
     "maximum": 2,
     "description": "Papers came by post."
    },
    "vnpostalStatus": {
     "type": "integer",
     "minimum": 0,
     "maximum": 4
    },
    "address": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "OpenedBy": {
   "title": "OpenedBy",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "username",
    "at"
   ],
   "properties": {
    "username": {
     "$ref": "#/$defs/Code"
    },
    "at": {
     "$ref": "#/$defs/Instant"
    }
   }
  },
  "DossierPins": {
   "title": "DossierPins",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "process",
    "template",
    "service",
    "offer",
    "release"
   ],
   "properties": {
    "process": {
     "$ref": "#/$defs/Pin"
    },
    "template": {
     "$ref": "#/$defs/Pin"
    },
    "service": {
     "$ref": "#/$defs/Pin"
    },
    "offer": {
     "$ref": "#/$defs/Pin"
    },
    "feePolicy": {
     "$ref": "#/$defs/Pin"
    },
    "release": {
     "type": "integer",
     "minimum": 0,
     "description": "seq of the last release when it was opened."
    }
   }
  },
  "Values": {
   "title": "Values",
   "type": "object",
   "additionalProperties": {
    "type": [
     "string",
     "number",
     "boolean",
     "null"
    ]
   }
  },
  "Alarm": {
   "title": "Alarm",
   "description": "A timer that has fired: of a step entry, or of a deadline.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "entry",
    "at"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/TimerKind"
    },
    "entry": {
     "type": "integer",
     "minimum": 0
    },
    "actionKey": {
     "$ref": "#/$defs/Code"
    },
    "deadline": {
     "description": "The due date it was about.",
     "$ref": "#/$defs/Instant"
    },
    "at": {
     "$ref": "#/$defs/Instant"
    }
   }
  },
  "SupplementItem": {
   "title": "SupplementItem",
   "description": "A paper that lacks something, and what.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "partNo",
    "partName",
    "wrong"
   ],
   "properties": {
    "partNo": {
     "$ref": "#/$defs/OptionalCode",
     "description": "Empty where it is about no paper of the dossier."
    },
    "partName": {
     "$ref": "#/$defs/Text"
    },
    "wrong": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "SupplementRequest": {
   "title": "SupplementRequest",
   "description": "Phiếu yêu cầu bổ sung: everything that is lacking, told once and completely (NĐ 61/2018 Đ15.3).",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "round",
    "at",
    "by",
    "reason",
    "ownFault",
    "items"
   ],
   "properties": {
    "round": {
     "type": "integer",
     "minimum": 1
    },
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "by": {
     "$ref": "#/$defs/Text"
    },
    "reason": {
     "$ref": "#/$defs/Text"
    },
    "ownFault": {
     "type": "boolean",
     "description": "A further round because of the applicant's own fault."
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/SupplementItem"
     },
     "maxItems": 2000
    },
    "broughtAt": {
     "$ref": "#/$defs/Instant",
     "description": "Since when everything asked for is here and waits for the office to look at it."
    },
    "answeredAt": {
     "$ref": "#/$defs/Instant"
    }
   }
  },
  "WithdrawalRequest": {
   "title": "WithdrawalRequest",
   "description": "The applicant asks to stop (TT 03/2025 Đ7).",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "at",
    "by",
    "reason",
    "state"
   ],
   "properties": {
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "by": {
     "$ref": "#/$defs/Text"
    },
    "reason": {
     "$ref": "#/$defs/Text"
    },
    "state": {
     "title": "WithdrawalState",
     "enum": [
      "asked",
      "granted",
      "declined"
     ]
    },
    "answeredAt": {
     "$ref": "#/$defs/Instant"
    },
    "answeredBy": {
     "$ref": "#/$defs/Text"
    },
    "answer": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "ChildState": {
   "title": "ChildState",
   "description": "waiting: its turn has not come. opening: promised, being opened. withdrawn: taken back before it was opened.",
   "enum": [
    "waiting",
    "opening",
    "open",
    "final",
    "withdrawn"
   ]
  },
  "Effect": {
   "title": "Effect",
   "description": "Something to be done outside after the commit, at least once; its id is the idempotency key.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "dossierId",
    "seq",
    "index",
    "kind",
    "target",
    "payload",
    "state",
    "dueAt",
    "attempts"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Uuid"
    },
    "dossierId": {
     "$ref": "#/$defs/Uuid"
    },
    "seq": {
     "type": "integer",
     "minimum": 1
    },
    "index": {
     "type": "integer",
     "minimum": 0
    },
    "kind": {
     "$ref": "#/$defs/EffectKind"
    },
    "target": {
     "$ref": "#/$defs/Code",
     "description": "Partner or channel; effects keep their order per dossier and target."
    },
    "payload": {
     "type": "object",
     "description": "What the target needs, by value.",
     "additionalProperties": true
    },
    "state": {
     "title": "EffectState",
     "enum": [
      "due",
      "done",
      "failed",
      "withdrawn",
      "withheld",
      "skipped"
     ],
     "description": "failed: an incident, still tried. withheld: of a trial dossier, never delivered. skipped: left undone by a person, with a reason in the log."
    },
    "dueAt": {
     "$ref": "#/$defs/Instant"
    },
    "attempts": {
     "type": "integer",
     "minimum": 0
    },
    "lastError": {
     "$ref": "#/$defs/Text"
    },
    "leaseUntil": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "cause": {
     "$ref": "#/$defs/Bilingual",
     "description": "Why the last attempt failed, in words."
    },
    "relatedId": {
     "$ref": "#/$defs/Uuid",
     "description": "The other dossier it is about: a failure shows on both."
    },
    "triedAt": {
     "$ref": "#/$defs/Instant",
     "description": "When the last attempt began."
    }
   }
  },
  "Timer": {
   "title": "Timer",
   "description": "A moment at which something about a dossier must be looked at.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "dossierId",
    "kind",
    "dueAt",
    "entry"
   ],
   "properties": {
    "dossierId": {
     "$ref": "#/$defs/Uuid"
    },
    "kind": {
     "$ref": "#/$defs/TimerKind"
    },
    "dueAt": {
     "$ref": "#/$defs/Instant"
    },
    "entry": {
     "type": "integer",
     "minimum": 0,
     "description": "Step entry the timer belongs to; 0: the whole dossier."
    },
    "actionKey": {
     "$ref": "#/$defs/Code"
    }
   }
  },
  "TimerKind": {
   "title": "TimerKind",
   "description": "wait-near: working days before a wait for the applicant ends the dossier. near-due: dueDateNotify before the deadline; apology-due: the working day before it (NĐ 61/2018 Đ19.9); reception-due: an online dossier that was not taken in. child-silent: a partner has not answered for two working hours (NĐ 63/2024 Đ7.4).",
   "enum": [
    "step-due",
    "dossier-due",
    "wait-limit",
    "wait-near",
    "auto-act",
    "lane-due",
    "near-due",
    "apology-due",
    "reception-due",
    "child-silent"
   ]
  },
  "PartnerState": {
   "title": "PartnerState",
   "description": "How a target answers: after repeated failures nothing is sent to it but one effect at a time, to see whether it is back.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "target",
    "state",
    "failed",
    "since",
    "nextTryAt",
    "pauses",
    "cause"
   ],
   "properties": {
    "target": {
     "$ref": "#/$defs/Code"
    },
    "state": {
     "$ref": "#/$defs/BreakerState"
    },
    "failed": {
     "description": "Effects that failed since the last success, each once.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Uuid"
     },
     "maxItems": 10
    },
    "since": {
     "$ref": "#/$defs/Instant",
     "description": "Of the first of these failures."
    },
    "nextTryAt": {
     "anyOf": [
      {
       "$ref": "#/$defs/Instant"
      },
      {
       "type": "null"
      }
     ]
    },
    "pauses": {
     "type": "integer",
     "minimum": 0,
     "description": "How often it was tried in vain since it opened."
    },
    "cause": {
     "$ref": "#/$defs/Bilingual"
    }
   }
  },
  "EffectKind": {
   "title": "EffectKind",
   "enum": [
    "notify",
    "sync",
    "publish",
    "open-child",
    "mapped-act",
    "child-state",
    "post-order",
    "call-api",
    "invoice",
    "document",
    "timer-act",
    "inquire-attempt"
   ]
  },
  "BreakerState": {
   "title": "BreakerState",
   "enum": [
    "closed",
    "open",
    "half-open"
   ],
   "description": "open: nothing is sent. half-open: one effect is being tried."
  },
  "GatewayAccount": {
   "title": "GatewayAccount",
   "description": "An agency's account at a payment gateway; read live, in no version, event or answer.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "gatewayCode",
    "address",
    "merchantCode"
   ],
   "properties": {
    "gatewayCode": {
     "$ref": "#/$defs/Code"
    },
    "address": {
     "type": "string",
     "pattern": "^(https?://\\S+|simulated:)$",
     "maxLength": 500,
     "description": "Where the gateway answers; `simulated:` is the gateway this installation plays itself."
    },
    "merchantCode": {
     "$ref": "#/$defs/Code"
    },
    "secretKey": {
     "type": "string",
     "minLength": 8,
     "maxLength": 500,
     "description": "Shared with the gateway; the simulated one has a key of its own."
    }
   }
  },
  "GatewayOrder": {
   "title": "GatewayOrder",
   "description": "What a gateway is asked to collect, signed by the merchant.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "merchantCode",
    "attemptId",
    "dossierNo",
    "amount",
    "description",
    "returnUrl",
    "callbackUrl",
    "expiresAt",
    "signature"
   ],
   "properties": {
    "merchantCode": {
     "$ref": "#/$defs/Code"
    },
    "attemptId": {
     "$ref": "#/$defs/Uuid"
    },
    "dossierNo": {
     "type": "string",
     "maxLength": 255
    },
    "amount": {
     "$ref": "#/$defs/Dong"
    },
    "description": {
     "type": "string",
     "maxLength": 500
    },
    "returnUrl": {
     "type": "string",
     "maxLength": 1000
    },
    "callbackUrl": {
     "type": "string",
     "maxLength": 1000
    },
    "expiresAt": {
     "$ref": "#/$defs/Instant"
    },
    "signature": {
     "$ref": "#/$defs/GatewaySignature"
    }
   }
  },
  "GatewayOpened": {
   "title": "GatewayOpened",
   "description": "Where the payer pays an order.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "payUrl"
   ],
   "properties": {
    "payUrl": {
     "type": "string",
     "pattern": "^https?://",
     "maxLength": 1000
    }
   }
  },
  "GatewayInquiry": {
   "title": "GatewayInquiry",
   "description": "What became of an order? Signed by the merchant.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "merchantCode",
    "attemptId",
    "signature"
   ],
   "properties": {
    "merchantCode": {
     "$ref": "#/$defs/Code"
    },
    "attemptId": {
     "$ref": "#/$defs/Uuid"
    },
    "signature": {
     "$ref": "#/$defs/GatewaySignature"
    }
   }
  },
  "GatewayMessage": {
   "title": "GatewayMessage",
   "description": "What a gateway says of an order, by itself (callback) or when asked; signed by the gateway with the merchant's key.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "merchantCode",
    "attemptId",
    "dossierNo",
    "amount",
    "state",
    "transactionNo",
    "at",
    "signature"
   ],
   "properties": {
    "merchantCode": {
     "$ref": "#/$defs/Code"
    },
    "attemptId": {
     "$ref": "#/$defs/Uuid"
    },
    "dossierNo": {
     "type": "string",
     "maxLength": 255
    },
    "amount": {
     "$ref": "#/$defs/Dong"
    },
    "state": {
     "title": "GatewayState",
     "enum": [
      "pending",
      "paid",
      "failed",
      "expired",
      "unknown"
     ],
     "description": "unknown: the gateway never heard of the order."
    },
    "transactionNo": {
     "type": "string",
     "maxLength": 100,
     "description": "The gateway's own number of the payment."
    },
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "reason": {
     "$ref": "#/$defs/Text"
    },
    "signature": {
     "$ref": "#/$defs/GatewaySignature"
    }
   }
  },
  "GatewaySignature": {
   "title": "GatewaySignature",
   "type": "string",
   "pattern": "^[0-9a-f]{64}$",
   "description": "HMAC-SHA256 in hex over the signed text."
  },
  "ImportPlan": {
   "title": "ImportPlan",
   "description": "What an uploaded bundle would change; nothing happens before it is applied.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "fileName",
    "sha256",
    "at",
    "by",
    "state",
    "items",
    "findings",
    "proposals",
    "unused"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Uuid"
    },
    "fileName": {
     "$ref": "#/$defs/Text"
    },
    "sha256": {
     "$ref": "#/$defs/Sha256"
    },
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "by": {
     "$ref": "#/$defs/Text"
    },
    "state": {
     "title": "ImportState",
     "enum": [
      "planned",
      "applied"
     ]
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ImportItem"
     },
     "maxItems": 20000
    },
    "findings": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Finding"
     },
     "maxItems": 50000
    },
    "proposals": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Proposal"
     },
     "maxItems": 20000
    },
    "unused": {
     "type": "array",
     "items": {
      "title": "UnusedFile",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "path",
       "reason"
      ],
      "properties": {
       "path": {
        "$ref": "#/$defs/Text"
       },
       "reason": {
        "$ref": "#/$defs/Bilingual"
       }
      }
     },
     "maxItems": 20000,
     "description": "Files kept for export that nothing uses."
    },
    "release": {
     "type": "integer",
     "minimum": 0,
     "description": "seq of the release that applied it."
    },
    "appliedAt": {
     "$ref": "#/$defs/Instant"
    },
    "appliedBy": {
     "$ref": "#/$defs/Text"
    },
    "made": {
     "description": "What applying it saved, or found to be so already.",
     "type": "array",
     "maxItems": 20000,
     "items": {
      "title": "MadeDefinition",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "key",
       "kind",
       "code",
       "name"
      ],
      "properties": {
       "key": {
        "description": "itemKey or proposalKey.",
        "$ref": "#/$defs/Code"
       },
       "kind": {
        "$ref": "#/$defs/DefinitionKind"
       },
       "code": {
        "$ref": "#/$defs/Code"
       },
       "name": {
        "$ref": "#/$defs/Text"
       }
      }
     }
    },
    "decisions": {
     "$ref": "#/$defs/ImportDecisions"
    },
    "mappable": {
     "type": "array",
     "maxItems": 20000,
     "description": "Codes of the bundle that may stand for others here.",
     "items": {
      "$ref": "#/$defs/MappableCode"
     }
    },
    "batchId": {
     "$ref": "#/$defs/Text",
     "description": "The batch that applying it saved; taking that back takes the import back."
    }
   }
  },
  "ImportItem": {
   "title": "ImportItem",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "itemKey",
    "kind",
    "code",
    "name",
    "file",
    "outcome",
    "baseRevision",
    "needs",
    "findings",
    "body"
   ],
   "properties": {
    "itemKey": {
     "$ref": "#/$defs/Code",
     "description": "kind/code."
    },
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "file": {
     "$ref": "#/$defs/Text"
    },
    "outcome": {
     "title": "ImportOutcome",
     "enum": [
      "create",
      "update",
      "unchanged",
      "error"
     ]
    },
    "reason": {
     "$ref": "#/$defs/Bilingual"
    },
    "baseRevision": {
     "type": "integer",
     "minimum": 0,
     "description": "Draft revision the plan was made against; 0 = none."
    },
    "needs": {
     "type": "array",
     "items": {
      "type": "string",
      "maxLength": 4000
     },
     "maxItems": 20000,
     "description": "Items of this plan it cannot do without."
    },
    "findings": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Finding"
     },
     "maxItems": 20000
    },
    "body": {
     "type": "object",
     "additionalProperties": true
    }
   }
  },
  "Proposal": {
   "title": "Proposal",
   "description": "Something a bundle leaves out that must be confirmed: what serves what, who holds a role, at which agency.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "proposalKey",
    "kind",
    "why",
    "confidence",
    "body",
    "needs"
   ],
   "properties": {
    "proposalKey": {
     "$ref": "#/$defs/Code"
    },
    "kind": {
     "title": "ProposalKind",
     "enum": [
      "pair",
      "role-holder",
      "agency",
      "role"
     ]
    },
    "why": {
     "$ref": "#/$defs/Bilingual"
    },
    "confidence": {
     "title": "Confidence",
     "enum": [
      "certain",
      "likely",
      "guess"
     ]
    },
    "body": {
     "type": "object",
     "additionalProperties": true
    },
    "needs": {
     "type": "array",
     "items": {
      "type": "string",
      "maxLength": 4000
     },
     "maxItems": 1000
    }
   }
  },
  "ImportMapping": {
   "title": "ImportMapping",
   "description": "A code of the bundle and the code it has here: one that is there already, or a new one.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "from",
    "to"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "from": {
     "$ref": "#/$defs/Code"
    },
    "to": {
     "$ref": "#/$defs/Code"
    }
   }
  },
  "ImportDecisions": {
   "title": "ImportDecisions",
   "description": "What a person decided about a plan as a whole: codes that stand for others, and mends of groups of findings.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "mappings",
    "mends"
   ],
   "properties": {
    "mappings": {
     "type": "array",
     "maxItems": 20000,
     "items": {
      "$ref": "#/$defs/ImportMapping"
     }
    },
    "mends": {
     "type": "array",
     "maxItems": 1000,
     "description": "Each is carried out wherever its finding is.",
     "items": {
      "title": "ImportMend",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "findingCode",
       "mendCode"
      ],
      "properties": {
       "findingCode": {
        "$ref": "#/$defs/Code"
       },
       "mendCode": {
        "$ref": "#/$defs/Code"
       }
      }
     }
    },
    "feeDialect": {
     "title": "FeeDialect",
     "enum": [
      "guide",
      "source"
     ],
     "description": "What the numbers of `editable` in fee strings mean: as the province guide explains them (2: lệ phí only; taken when nothing is said), or as OpenCPS's source acts on them (2: phí and quantity)."
    }
   }
  },
  "MappableCode": {
   "title": "MappableCode",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "code",
    "name",
    "uses",
    "why"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "uses": {
     "type": "integer",
     "minimum": 0,
     "description": "Items of the plan that name it or are it."
    },
    "why": {
     "title": "MappableWhy",
     "enum": [
      "unknown",
      "new",
      "other-site"
     ],
     "description": "It is nowhere, it comes with the bundle, or its code is that of another site here."
    },
    "proposed": {
     "$ref": "#/$defs/Code"
    },
    "proposedFor": {
     "title": "ProposedFor",
     "enum": [
      "name",
      "earlier"
     ],
     "description": "The names are the same, or an earlier import from there was mapped so."
    }
   }
  },
  "Job": {
   "title": "Job",
   "description": "Công việc nền: a change to many dossiers, one compare-and-set each; it goes on after a crash and its counts add up.",
   "oneOf": [
    {
     "$ref": "#/$defs/MigrationJob"
    },
    {
     "$ref": "#/$defs/ReassignmentJob"
    },
    {
     "$ref": "#/$defs/RecomputationJob"
    }
   ]
  },
  "MigrationJob": {
   "title": "MigrationJob",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "kind",
    "state",
    "createdAt",
    "by",
    "reason",
    "processNo",
    "toVersion",
    "mapping",
    "counts"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Code"
    },
    "kind": {
     "title": "MigrationJobKind",
     "enum": [
      "migration",
      "migration-back"
     ]
    },
    "state": {
     "$ref": "#/$defs/JobState"
    },
    "createdAt": {
     "$ref": "#/$defs/Instant"
    },
    "by": {
     "$ref": "#/$defs/Text"
    },
    "reason": {
     "$ref": "#/$defs/Text"
    },
    "processNo": {
     "$ref": "#/$defs/Code"
    },
    "toVersion": {
     "type": "integer",
     "minimum": 1
    },
    "mapping": {
     "$ref": "#/$defs/StepMapping"
    },
    "pastStep": {
     "$ref": "#/$defs/Code",
     "description": "Only dossiers that have not left this step."
    },
    "release": {
     "type": "integer",
     "minimum": 1,
     "description": "The release whose reach it carries out."
    },
    "reverses": {
     "$ref": "#/$defs/Code",
     "description": "The job it takes back."
    },
    "counts": {
     "$ref": "#/$defs/JobCounts"
    },
    "recompute": {
     "type": "boolean",
     "description": "Due dates are counted anew by the new version."
    }
   }
  },
  "ReassignmentJob": {
   "title": "ReassignmentJob",
   "description": "Phân công lại: the work of one officer, or many dossiers, into other hands.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "kind",
    "state",
    "createdAt",
    "by",
    "reason",
    "to",
    "counts"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Code"
    },
    "kind": {
     "const": "reassignment"
    },
    "state": {
     "$ref": "#/$defs/JobState"
    },
    "createdAt": {
     "$ref": "#/$defs/Instant"
    },
    "by": {
     "$ref": "#/$defs/Text"
    },
    "reason": {
     "$ref": "#/$defs/Text"
    },
    "from": {
     "$ref": "#/$defs/JobPerson",
     "description": "Whose work is handed over; absent: whoever holds each dossier."
    },
    "to": {
     "description": "Whoever of them fits a dossier takes it, each in turn; nobody: it goes back to its roles.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/JobPerson"
     },
     "maxItems": 50
    },
    "counts": {
     "$ref": "#/$defs/JobCounts"
    }
   }
  },
  "RecomputationJob": {
   "title": "RecomputationJob",
   "description": "Tính lại hạn: the deadlines of open dossiers by a calendar that changed.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "kind",
    "state",
    "createdAt",
    "by",
    "reason",
    "calendarCode",
    "counts"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Code"
    },
    "kind": {
     "title": "RecomputationJobKind",
     "enum": [
      "recomputation",
      "recomputation-back"
     ]
    },
    "state": {
     "$ref": "#/$defs/JobState"
    },
    "createdAt": {
     "$ref": "#/$defs/Instant"
    },
    "by": {
     "$ref": "#/$defs/Text"
    },
    "reason": {
     "$ref": "#/$defs/Text"
    },
    "calendarCode": {
     "$ref": "#/$defs/Code"
    },
    "reverses": {
     "$ref": "#/$defs/Code",
     "description": "The job it takes back."
    },
    "counts": {
     "$ref": "#/$defs/JobCounts"
    }
   }
  },
  "JobState": {
   "title": "JobState",
   "description": "stopped: items are left that nobody works on; resume goes on with them.",
   "enum": [
    "running",
    "done",
    "stopped"
   ]
  },
  "JobPerson": {
   "title": "JobPerson",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "username",
    "name"
   ],
   "properties": {
    "username": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "JobCounts": {
   "title": "JobCounts",
   "description": "total = waiting + done + refused + left.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "total",
    "waiting",
    "done",
    "refused",
    "left"
   ],
   "properties": {
    "total": {
     "type": "integer",
     "minimum": 0
    },
    "waiting": {
     "type": "integer",
     "minimum": 0
    },
    "done": {
     "type": "integer",
     "minimum": 0
    },
    "refused": {
     "type": "integer",
     "minimum": 0
    },
    "left": {
     "type": "integer",
     "minimum": 0
    }
   }
  },
  "JobItem": {
   "title": "JobItem",
   "description": "What became of one dossier. left: it was not meant after all (ended meanwhile, past the chosen step, already there).",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "jobId",
    "dossierId",
    "dossierNo",
    "state",
    "reasons"
   ],
   "properties": {
    "jobId": {
     "$ref": "#/$defs/Code"
    },
    "dossierId": {
     "$ref": "#/$defs/Code"
    },
    "dossierNo": {
     "anyOf": [
      {
       "$ref": "#/$defs/Text"
      },
      {
       "type": "null"
      }
     ]
    },
    "state": {
     "$ref": "#/$defs/JobItemState"
    },
    "reasons": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Bilingual"
     },
     "maxItems": 100
    },
    "fromStep": {
     "$ref": "#/$defs/Text"
    },
    "toStep": {
     "$ref": "#/$defs/Text"
    },
    "seq": {
     "type": "integer",
     "minimum": 1,
     "description": "Log entry of the dossier that it wrote."
    },
    "attempts": {
     "type": "integer",
     "minimum": 0
    },
    "outcome": {
     "title": "JobItemOutcome",
     "description": "What else there is to tell of it, by kind of job.",
     "type": "object",
     "additionalProperties": false,
     "required": [],
     "properties": {
      "fromHolders": {
       "type": "array",
       "items": {
        "$ref": "#/$defs/Text"
       },
       "maxItems": 500
      },
      "toHolders": {
       "type": "array",
       "items": {
        "$ref": "#/$defs/Text"
       },
       "maxItems": 500
      },
      "fromDueDate": {
       "$ref": "#/$defs/Instant"
      },
      "toDueDate": {
       "$ref": "#/$defs/Instant"
      }
     }
    }
   }
  },
  "StepMapping": {
   "title": "StepMapping",
   "description": "Old step code to new; a step not named keeps its code.",
   "type": "object",
   "additionalProperties": {
    "$ref": "#/$defs/Code"
   }
  },
  "JobItemState": {
   "title": "JobItemState",
   "enum": [
    "waiting",
    "done",
    "refused",
    "left"
   ]
  },
  "LogEntry": {
   "title": "LogEntry",
   "description": "One accepted command and everything it changed.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "id",
    "dossierId",
    "seq",
    "at",
    "actor",
    "command",
    "note",
    "events"
   ],
   "properties": {
    "id": {
     "$ref": "#/$defs/Uuid"
    },
    "dossierId": {
     "$ref": "#/$defs/Uuid"
    },
    "seq": {
     "type": "integer",
     "minimum": 1
    },
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "actor": {
     "$ref": "#/$defs/ActorRef"
    },
    "command": {
     "title": "CommandName",
     "enum": [
      "create",
      "act",
      "open",
      "attach",
      "detach",
      "describe-part",
      "child-changed",
      "migrate",
      "timer",
      "extend",
      "recompute-deadline",
      "sign",
      "ask-withdrawal",
      "answer-withdrawal",
      "reassign",
      "undo",
      "move",
      "resync",
      "skip-effect",
      "open-attempt",
      "end-attempt",
      "prove-payment",
      "confirm-payment",
      "refund",
      "reconcile"
     ]
    },
    "actionCode": {
     "$ref": "#/$defs/Code"
    },
    "actionName": {
     "$ref": "#/$defs/Text"
    },
    "note": {
     "$ref": "#/$defs/Text"
    },
    "events": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/DossierEvent"
     },
     "maxItems": 200
    },
    "idempotency": {
     "$ref": "#/$defs/Idempotency"
    }
   }
  },
  "ActorRef": {
   "title": "ActorRef",
   "description": "Who acted, with the names as shown that day.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "username",
    "name"
   ],
   "properties": {
    "kind": {
     "title": "ActorKind",
     "enum": [
      "officer",
      "citizen",
      "timer",
      "partner",
      "job",
      "system"
     ]
    },
    "username": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "roleCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "agencyCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "onBehalfOf": {
     "$ref": "#/$defs/Code",
     "description": "Whose hands were used under a delegation."
    },
    "playing": {
     "$ref": "#/$defs/PlayedPart"
    },
    "onBehalfOfName": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "Idempotency": {
   "title": "Idempotency",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "key",
    "scope",
    "bodyHash"
   ],
   "properties": {
    "key": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "description": "As sent by the client."
    },
    "scope": {
     "type": "string",
     "maxLength": 600,
     "description": "Actor and route."
    },
    "bodyHash": {
     "$ref": "#/$defs/Sha256"
    }
   }
  },
  "NumberDraw": {
   "title": "NumberDraw",
   "description": "A number that waits for its counters: the store draws the next n of every series inside its write and fills the slots.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "counters",
    "template"
   ],
   "properties": {
    "counters": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/NumberCounter"
     }
    },
    "template": {
     "description": "The number from left to right: fixed text, or the slot of a counter.",
     "type": "array",
     "items": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "$ref": "#/$defs/NumberSlot"
       }
      ]
     }
    }
   }
  },
  "NumberCounter": {
   "title": "NumberCounter",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "series"
   ],
   "properties": {
    "series": {
     "description": "Everything the counter depends on: owner, pattern, token, period, scope.",
     "type": "string",
     "minLength": 1,
     "maxLength": 5000
    }
   }
  },
  "NumberSlot": {
   "title": "NumberSlot",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "counter",
    "width"
   ],
   "properties": {
    "counter": {
     "description": "Index into counters.",
     "type": "integer",
     "minimum": 0
    },
    "width": {
     "description": "Least number of digits; more are written when needed.",
     "type": "integer",
     "minimum": 1
    }
   }
  },
  "PaymentSheet": {
   "title": "PaymentSheet",
   "description": "Phiếu thu: what is owed and whether it is paid.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "sheetId",
    "kind",
    "feeName",
    "feeAmount",
    "serviceAmount",
    "shipAmount",
    "advanceAmount",
    "total",
    "note",
    "state",
    "requestedAt"
   ],
   "properties": {
    "sheetId": {
     "$ref": "#/$defs/Uuid"
    },
    "kind": {
     "enum": [
      "advance",
      "settlement",
      "desk"
     ],
     "description": "Requested as advance (1), as settlement (2), or collected at the desk (5)."
    },
    "feeName": {
     "$ref": "#/$defs/Text"
    },
    "feeAmount": {
     "$ref": "#/$defs/Dong",
     "description": "lệ phí"
    },
    "serviceAmount": {
     "$ref": "#/$defs/Dong",
     "description": "phí"
    },
    "shipAmount": {
     "$ref": "#/$defs/Dong",
     "description": "phí chuyển phát"
    },
    "advanceAmount": {
     "$ref": "#/$defs/Dong"
    },
    "total": {
     "$ref": "#/$defs/Dong",
     "description": "fee + service + ship − advance."
    },
    "note": {
     "$ref": "#/$defs/Text"
    },
    "editable": {
     "type": "array",
     "items": {
      "type": "string",
      "maxLength": 4000
     },
     "maxItems": 10
    },
    "state": {
     "title": "PaymentState",
     "enum": [
      "requested",
      "reported",
      "asked-again",
      "paid",
      "void"
     ]
    },
    "requestedAt": {
     "$ref": "#/$defs/Instant"
    },
    "reportedAt": {
     "$ref": "#/$defs/Instant"
    },
    "paidAt": {
     "$ref": "#/$defs/Instant"
    },
    "method": {
     "$ref": "#/$defs/Text"
    },
    "confirmedBy": {
     "$ref": "#/$defs/Text"
    },
    "actionKey": {
     "$ref": "#/$defs/Code"
    },
    "trial": {
     "const": true,
     "description": "Of a trial dossier: no money, in no list of payments."
    },
    "policy": {
     "$ref": "#/$defs/Pin",
     "description": "The fee policy the amounts were computed by; absent: by the action's fee string."
    },
    "lines": {
     "description": "The arithmetic, by value.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/SheetLine"
     },
     "maxItems": 100
    },
    "facts": {
     "$ref": "#/$defs/SheetFacts"
    },
    "dues": {
     "description": "Phí, lệ phí and postage apart, what is left to pay of each; they add up to total.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/PaymentDue"
     },
     "maxItems": 3
    },
    "attempts": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PaymentAttempt"
     },
     "maxItems": 1000
    },
    "proof": {
     "$ref": "#/$defs/PaymentProof"
    },
    "receipts": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PaymentReceipt"
     },
     "maxItems": 100
    },
    "arrivals": {
     "description": "Money that came, each once.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/MoneyArrival"
     },
     "maxItems": 1000
    },
    "refunds": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/PaymentRefund"
     },
     "maxItems": 1000
    },
    "reconciled": {
     "$ref": "#/$defs/SheetReconciled"
    },
    "settled": {
     "$ref": "#/$defs/SheetSettled"
    }
   }
  },
  "SheetLine": {
   "title": "SheetLine",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "lineCode",
    "name",
    "kind",
    "amount",
    "arithmetic"
   ],
   "properties": {
    "lineCode": {
     "$ref": "#/$defs/Code"
    },
    "name": {
     "$ref": "#/$defs/Name"
    },
    "kind": {
     "$ref": "#/$defs/FeeKind"
    },
    "amount": {
     "$ref": "#/$defs/Dong"
    },
    "arithmetic": {
     "$ref": "#/$defs/Bilingual"
    }
   }
  },
  "SheetFacts": {
   "title": "SheetFacts",
   "description": "What the amounts were computed from, and who said so.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "by",
    "at"
   ],
   "properties": {
    "quantities": {
     "$ref": "#/$defs/FeeQuantities"
    },
    "exemptGroups": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 100
    },
    "by": {
     "$ref": "#/$defs/Text"
    },
    "at": {
     "$ref": "#/$defs/Instant"
    }
   }
  },
  "BeneficiaryAccount": {
   "title": "BeneficiaryAccount",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "accountNo"
   ],
   "properties": {
    "bankName": {
     "$ref": "#/$defs/Text"
    },
    "accountNo": {
     "$ref": "#/$defs/Text"
    },
    "accountName": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "PaymentDue": {
   "title": "PaymentDue",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "amount"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/FeeKind"
    },
    "amount": {
     "$ref": "#/$defs/Dong"
    },
    "account": {
     "$ref": "#/$defs/BeneficiaryAccount"
    }
   }
  },
  "ArrivalVia": {
   "title": "ArrivalVia",
   "enum": [
    "gateway",
    "cash",
    "transfer"
   ]
  },
  "PaymentAttempt": {
   "title": "PaymentAttempt",
   "description": "One go at paying through a gateway.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "attemptId",
    "gatewayCode",
    "merchantCode",
    "dossierNo",
    "amount",
    "state",
    "openedAt",
    "expiresAt",
    "by"
   ],
   "properties": {
    "attemptId": {
     "$ref": "#/$defs/Uuid"
    },
    "gatewayCode": {
     "$ref": "#/$defs/Code"
    },
    "merchantCode": {
     "$ref": "#/$defs/Code"
    },
    "amount": {
     "$ref": "#/$defs/Dong"
    },
    "state": {
     "title": "AttemptState",
     "enum": [
      "open",
      "paid",
      "failed",
      "expired"
     ]
    },
    "openedAt": {
     "$ref": "#/$defs/Instant"
    },
    "expiresAt": {
     "$ref": "#/$defs/Instant"
    },
    "by": {
     "$ref": "#/$defs/Text"
    },
    "endedAt": {
     "$ref": "#/$defs/Instant"
    },
    "transactionNo": {
     "type": "string",
     "maxLength": 100
    },
    "reason": {
     "$ref": "#/$defs/Text"
    },
    "dossierNo": {
     "type": "string",
     "maxLength": 255,
     "description": "What the order is about, by value: number or id of the dossier."
    }
   }
  },
  "PaymentProof": {
   "title": "PaymentProof",
   "description": "What the payer shows for a transfer.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "fileId",
    "name",
    "mediaType",
    "size",
    "sha256",
    "at",
    "by"
   ],
   "properties": {
    "fileId": {
     "$ref": "#/$defs/Uuid"
    },
    "name": {
     "$ref": "#/$defs/Text"
    },
    "mediaType": {
     "$ref": "#/$defs/Text"
    },
    "size": {
     "type": "integer",
     "minimum": 0
    },
    "sha256": {
     "$ref": "#/$defs/Sha256"
    },
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "by": {
     "$ref": "#/$defs/Text"
    },
    "note": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "PaymentReceipt": {
   "title": "PaymentReceipt",
   "description": "Biên lai: one for phí and one for lệ phí.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "receiptId",
    "kind",
    "form",
    "series",
    "number",
    "draw",
    "amount",
    "payer",
    "at",
    "by"
   ],
   "properties": {
    "receiptId": {
     "$ref": "#/$defs/Uuid"
    },
    "kind": {
     "$ref": "#/$defs/FeeKind"
    },
    "form": {
     "$ref": "#/$defs/Text"
    },
    "series": {
     "$ref": "#/$defs/Text"
    },
    "number": {
     "type": "string",
     "maxLength": 20,
     "description": "Seven digits, without gaps in its series (TT 303/2016)."
    },
    "draw": {
     "type": "integer",
     "minimum": 0,
     "description": "Which draw of its log entry."
    },
    "amount": {
     "$ref": "#/$defs/Dong"
    },
    "payer": {
     "$ref": "#/$defs/Text"
    },
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "by": {
     "$ref": "#/$defs/Text"
    },
    "withdrawn": {
     "const": true
    }
   }
  },
  "MoneyArrival": {
   "title": "MoneyArrival",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "arrivalId",
    "via",
    "amount",
    "at",
    "by"
   ],
   "properties": {
    "arrivalId": {
     "type": "string",
     "minLength": 1,
     "maxLength": 255,
     "description": "What makes it one: gateway and transaction number, statement line, or the log entry of a cashier."
    },
    "via": {
     "$ref": "#/$defs/ArrivalVia"
    },
    "amount": {
     "$ref": "#/$defs/Dong"
    },
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "by": {
     "$ref": "#/$defs/Text"
    },
    "attemptId": {
     "$ref": "#/$defs/Uuid"
    },
    "transactionNo": {
     "type": "string",
     "maxLength": 100
    }
   }
  },
  "PaymentRefund": {
   "title": "PaymentRefund",
   "description": "Hoàn phí: a task for the cashier.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "refundId",
    "amount",
    "cause",
    "state",
    "openedAt",
    "reason"
   ],
   "properties": {
    "refundId": {
     "$ref": "#/$defs/Uuid"
    },
    "amount": {
     "$ref": "#/$defs/Dong"
    },
    "cause": {
     "title": "RefundCause",
     "enum": [
      "second-payment",
      "nothing-owed",
      "advance-too-high",
      "decided"
     ]
    },
    "state": {
     "title": "RefundState",
     "enum": [
      "due",
      "made"
     ]
    },
    "openedAt": {
     "$ref": "#/$defs/Instant"
    },
    "openedBy": {
     "$ref": "#/$defs/Text"
    },
    "reason": {
     "$ref": "#/$defs/Text"
    },
    "arrivalId": {
     "type": "string",
     "maxLength": 255
    },
    "madeAt": {
     "$ref": "#/$defs/Instant"
    },
    "madeBy": {
     "$ref": "#/$defs/Text"
    },
    "reference": {
     "$ref": "#/$defs/Text"
    },
    "account": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "SheetReconciled": {
   "title": "SheetReconciled",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "at",
    "by",
    "statementId"
   ],
   "properties": {
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "by": {
     "$ref": "#/$defs/Text"
    },
    "statementId": {
     "$ref": "#/$defs/Uuid"
    }
   }
  },
  "SheetSettled": {
   "title": "SheetSettled",
   "description": "Paid over to the treasury.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "at",
    "by",
    "reference"
   ],
   "properties": {
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "by": {
     "$ref": "#/$defs/Text"
    },
    "reference": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "Release": {
   "title": "Release",
   "description": "Đợt cập nhật: puts versions into effect. What is in force at an instant is the fold of the releases.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "seq",
    "at",
    "validFrom",
    "reach",
    "author",
    "reason",
    "legalBasis",
    "items"
   ],
   "properties": {
    "seq": {
     "type": "integer",
     "minimum": 1
    },
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "validFrom": {
     "$ref": "#/$defs/Instant"
    },
    "reach": {
     "$ref": "#/$defs/ReleaseReach"
    },
    "author": {
     "$ref": "#/$defs/Text"
    },
    "reason": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4000
    },
    "legalBasis": {
     "$ref": "#/$defs/Text"
    },
    "plan": {
     "$ref": "#/$defs/Code",
     "description": "The đợt cập nhật that was prepared and is closed by this release."
    },
    "reverts": {
     "type": "integer",
     "minimum": 1,
     "description": "The release whose changes this one takes back."
    },
    "acknowledged": {
     "description": "Warnings it was published with, and errors that were accepted for a time; each with why.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Acknowledgement"
     },
     "maxItems": 100000
    },
    "findingTitles": {
     "description": "What acknowledged findings say, by code.",
     "type": "array",
     "items": {
      "title": "FindingTitle",
      "type": "object",
      "additionalProperties": false,
      "required": [
       "findingCode",
       "title"
      ],
      "properties": {
       "findingCode": {
        "$ref": "#/$defs/Code"
       },
       "title": {
        "$ref": "#/$defs/Bilingual"
       }
      }
     },
     "maxItems": 1000
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/ReleaseItem"
     },
     "maxItems": 20000
    }
   }
  },
  "ReleaseReach": {
   "title": "ReleaseReach",
   "description": "Whom it reaches: dossiers opened from then on, those not yet past a chosen step too, or every running one.",
   "enum": [
    "new-dossiers",
    "before-step",
    "all"
   ]
  },
  "ReleaseItem": {
   "title": "ReleaseItem",
   "description": "version null takes the definition out of force.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "code",
    "version"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "revision": {
     "description": "Revision of the draft the version was made of.",
     "type": "integer",
     "minimum": 1
    },
    "mergedIn": {
     "description": "The earlier release whose shared configurations the version carries by value; absent for its own.",
     "type": "integer",
     "minimum": 1
    },
    "pastStep": {
     "$ref": "#/$defs/Code",
     "description": "Dossiers past this step of the version in force stay on theirs; with reach before-step."
    },
    "replacedBy": {
     "$ref": "#/$defs/Code",
     "description": "Code of the procedure that takes the place of one that is abolished."
    },
    "version": {
     "anyOf": [
      {
       "type": "integer",
       "minimum": 1
      },
      {
       "type": "null"
      }
     ]
    }
   }
  },
  "Acknowledgement": {
   "title": "Acknowledgement",
   "description": "Somebody saw what was found at a place, and said why it may stay.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "code",
    "findingCode",
    "path",
    "reason",
    "mark"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "findingCode": {
     "$ref": "#/$defs/Code"
    },
    "path": {
     "description": "JSON Pointer into the definition.",
     "type": "string",
     "maxLength": 1000
    },
    "reason": {
     "$ref": "#/$defs/FindingReason"
    },
    "mark": {
     "description": "Stands for the finding with its place and the text there: the same one is not asked about again.",
     "type": "string",
     "maxLength": 64
    },
    "since": {
     "description": "The release in which it was acknowledged first; absent when that is this one.",
     "type": "integer",
     "minimum": 1
    },
    "acceptedFault": {
     "$ref": "#/$defs/Code",
     "description": "The accepted inherited fault that lets an error pass."
    }
   }
  },
  "FindingReason": {
   "title": "FindingReason",
   "description": "Why what was found may stay.",
   "type": "string",
   "minLength": 1,
   "maxLength": 4000,
   "pattern": "\\S"
  },
  "DefinitionKind": {
   "title": "DefinitionKind",
   "enum": [
    "service-process",
    "dossier-template",
    "service",
    "service-config",
    "fee-policy",
    "action-config",
    "step-config",
    "menu-config",
    "payment-config",
    "server-config",
    "notification-template",
    "document-type",
    "deliverable-type",
    "dynamic-report",
    "dictionary",
    "calendar",
    "kept-file",
    "agency",
    "role",
    "employee",
    "delegation",
    "release-plan",
    "staged-procedure",
    "accepted-fault"
   ]
  },
  "DefinitionVersion": {
   "title": "DefinitionVersion",
   "description": "An immutable, content-hashed definition, invisible until a release names it.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "code",
    "version",
    "hash",
    "createdAt",
    "author",
    "body"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "version": {
     "type": "integer",
     "minimum": 1
    },
    "hash": {
     "$ref": "#/$defs/Sha256"
    },
    "createdAt": {
     "$ref": "#/$defs/Instant"
    },
    "author": {
     "$ref": "#/$defs/Text"
    },
    "body": {
     "type": "object",
     "additionalProperties": true
    },
    "compiled": {
     "type": "object",
     "description": "A service process carries its CompiledProcess, by value.",
     "additionalProperties": true
    }
   }
  },
  "Draft": {
   "title": "Draft",
   "description": "Bản nháp: what a configurer is writing.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "code",
    "revision",
    "savedAt",
    "author",
    "body",
    "findings"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "revision": {
     "type": "integer",
     "minimum": 1,
     "description": "Saves so far; the ETag of the draft."
    },
    "savedAt": {
     "$ref": "#/$defs/Instant"
    },
    "author": {
     "$ref": "#/$defs/Text"
    },
    "reason": {
     "$ref": "#/$defs/Text"
    },
    "body": {
     "type": "object",
     "additionalProperties": true
    },
    "findings": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Finding"
     },
     "maxItems": 20000
    }
   }
  },
  "SeedAccount": {
   "title": "SeedAccount",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "username",
    "displayName",
    "kind",
    "demoPassword"
   ],
   "properties": {
    "username": {
     "$ref": "#/$defs/Code"
    },
    "displayName": {
     "$ref": "#/$defs/Name"
    },
    "kind": {
     "enum": [
      "officer",
      "citizen"
     ]
    },
    "demoPassword": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    },
    "idNo": {
     "type": "string",
     "maxLength": 50
    },
    "about": {
     "$ref": "#/$defs/Text"
    }
   }
  },
  "SeedAct": {
   "title": "SeedAct",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "actionCode",
    "by"
   ],
   "properties": {
    "actionCode": {
     "$ref": "#/$defs/Code"
    },
    "by": {
     "description": "Username of whoever acts, or system.",
     "$ref": "#/$defs/Code"
    },
    "note": {
     "$ref": "#/$defs/Text"
    },
    "assign": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 20
    },
    "payload": {
     "$ref": "#/$defs/Values"
    },
    "payment": {
     "$ref": "#/$defs/PaymentInput"
    },
    "supplement": {
     "$ref": "#/$defs/SupplementInput"
    }
   }
  },
  "SeedDossier": {
   "title": "SeedDossier",
   "description": "A dossier of the demonstration: what is filed and every act that follows.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "serviceCode",
    "govAgencyCode",
    "channel",
    "applicant",
    "acts"
   ],
   "properties": {
    "serviceCode": {
     "$ref": "#/$defs/Code"
    },
    "govAgencyCode": {
     "$ref": "#/$defs/Code"
    },
    "templateNo": {
     "$ref": "#/$defs/Code"
    },
    "channel": {
     "$ref": "#/$defs/Channel"
    },
    "caseCode": {
     "$ref": "#/$defs/Code"
    },
    "applicant": {
     "$ref": "#/$defs/Applicant"
    },
    "dossierName": {
     "$ref": "#/$defs/Text"
    },
    "receivedDaysAgo": {
     "type": "integer",
     "minimum": 0,
     "maximum": 400
    },
    "filedBy": {
     "description": "Username of whoever files it; the desk otherwise.",
     "$ref": "#/$defs/Code"
    },
    "about": {
     "$ref": "#/$defs/Text"
    },
    "acts": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/SeedAct"
     },
     "maxItems": 60
    }
   }
  },
  "SignatureKind": {
   "title": "SignatureKind",
   "description": "signature = of a person (ký số), stamp = of the agency (đóng dấu).",
   "enum": [
    "signature",
    "stamp"
   ]
  },
  "SigningCertificate": {
   "title": "SigningCertificate",
   "description": "Whose key signed, as its certificate says.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "serial",
    "subject",
    "issuer",
    "notBefore",
    "notAfter",
    "publicKey"
   ],
   "properties": {
    "serial": {
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    },
    "subject": {
     "$ref": "#/$defs/Text"
    },
    "issuer": {
     "$ref": "#/$defs/Text"
    },
    "notBefore": {
     "$ref": "#/$defs/Instant"
    },
    "notAfter": {
     "$ref": "#/$defs/Instant"
    },
    "publicKey": {
     "type": "string",
     "maxLength": 4000,
     "description": "DER (SPKI), base64."
    }
   }
  },
  "FileSignature": {
   "title": "FileSignature",
   "description": "A signature under a file; it holds for these bytes only.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "by",
    "username",
    "roleCodes",
    "agencyCode",
    "at",
    "sha256",
    "value",
    "certificate"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/SignatureKind"
    },
    "by": {
     "$ref": "#/$defs/Text",
     "description": "Name of the signer as shown that day."
    },
    "username": {
     "$ref": "#/$defs/Code"
    },
    "roleCodes": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "maxItems": 200,
     "description": "Roles the signer held that day."
    },
    "agencyCode": {
     "$ref": "#/$defs/OptionalCode"
    },
    "at": {
     "$ref": "#/$defs/Instant"
    },
    "sha256": {
     "$ref": "#/$defs/Sha256",
     "description": "Of the bytes that were signed."
    },
    "value": {
     "type": "string",
     "maxLength": 10000,
     "description": "The signature, base64."
    },
    "certificate": {
     "$ref": "#/$defs/SigningCertificate"
    }
   }
  },
  "TrialMark": {
   "title": "TrialMark",
   "description": "Hồ sơ thử: the dossier runs on drafts, is seen by the invited alone and reaches nobody outside.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "code",
    "revision",
    "invited",
    "openedBy"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "revision": {
     "description": "Revision of the draft it was opened on and keeps.",
     "type": "integer",
     "minimum": 1
    },
    "invited": {
     "description": "User names, whoever opened it among them.",
     "type": "array",
     "items": {
      "$ref": "#/$defs/Code"
     },
     "minItems": 1,
     "maxItems": 100
    },
    "openedBy": {
     "$ref": "#/$defs/Code"
    }
   }
  },
  "PartName": {
   "title": "PartName",
   "description": "Đóng vai: the part somebody plays in a trial, `role:<roleCode>` or one of those no officer has.",
   "type": "string",
   "minLength": 1,
   "maxLength": 260,
   "pattern": "^(applicant|partner|clock|role:.+)$"
  },
  "PlayedPart": {
   "title": "PlayedPart",
   "description": "As whom somebody acted in a trial.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "part",
    "name"
   ],
   "properties": {
    "part": {
     "$ref": "#/$defs/PartName"
    },
    "name": {
     "$ref": "#/$defs/Bilingual"
    }
   }
  },
  "TrialSource": {
   "title": "TrialSource",
   "description": "A draft, or a stand-in where there is none.",
   "type": "string",
   "enum": [
    "draft",
    "stand-in"
   ]
  },
  "TrialVersion": {
   "title": "TrialVersion",
   "description": "A definition as a trial dossier runs on it; kept with the dossier, no release can name it.",
   "type": "object",
   "additionalProperties": false,
   "required": [
    "kind",
    "code",
    "source",
    "number",
    "hash",
    "body",
    "findings"
   ],
   "properties": {
    "kind": {
     "$ref": "#/$defs/DefinitionKind"
    },
    "code": {
     "$ref": "#/$defs/Code"
    },
    "source": {
     "$ref": "#/$defs/TrialSource"
    },
    "number": {
     "description": "Revision of the draft; 1 for a stand-in.",
     "type": "integer",
     "minimum": 1
    },
    "hash": {
     "$ref": "#/$defs/Sha256"
    },
    "body": {
     "type": "object",
     "additionalProperties": true
    },
    "compiled": {
     "type": "object",
     "additionalProperties": true
    },
    "findings": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Finding"
     },
     "maxItems": 100000
    }
   }
  }
 }
};
