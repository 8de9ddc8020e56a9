/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What kind of source an actor is. It takes no side: read it with the country. */
export type SourceType =
  /** An armed force that is not a recognised state's */
  | 'ARMED_GROUP'
  /** A company or those who speak for it */
  | 'BUSINESS'
  /** An analyst, academic or specialist */
  | 'EXPERT'
  /** An organisation of states: the United Nations, the EU, NATO */
  | 'INTERGOVERNMENTAL'
  /** An outlet, agency, channel or journalist */
  | 'MEDIA'
  /** A non-governmental organisation, union or committee */
  | 'NGO'
  /** A state, its organs and those who speak for them, of any country */
  | 'OFFICIAL'
  /** A political party or movement */
  | 'PARTY'
  /** An account or post whose owner is not otherwise known */
  | 'SOCIAL_MEDIA'
  /** The article does not tell what kind of source it is */
  | 'UNKNOWN'
  /** One who saw it, a resident, a victim */
  | 'WITNESS';

/** How the reporter's cue frames what is said: the cue's own sense, whatever is said. */
export type Stance =
  /** Blames or condemns: اتهم، أدان، ندد */
  | 'ACCUSE'
  /** Concedes what is against the speaker: أقر، اعترف */
  | 'ADMIT'
  /** Says with weight: أكد، شدد، جدد التأكيد */
  | 'AFFIRM'
  /** Claims, and the reporter keeps a distance: زعم، ادعى */
  | 'ALLEGE'
  /** Makes public: أعلن، أعلنت */
  | 'ANNOUNCE'
  /** Asks: تساءل، سأل */
  | 'ASK'
  /** Calls for an act: دعا، طالب، حث */
  | 'DEMAND'
  /** Says that it is not so: نفى، كذّب */
  | 'DENY'
  /** Questions whether it is so: شكك، استبعد */
  | 'DOUBT'
  /** Makes clear or gives grounds: أوضح، بيّن، فسّر */
  | 'EXPLAIN'
  /** Says without saying: ألمح، لمّح */
  | 'HINT'
  /** Declines to speak to it: رفض التعليق، لم يؤكد */
  | 'NO_COMMENT'
  /** Judges, believes, describes as: اعتبر، رأى، وصف بـ */
  | 'OPINE'
  /** Commits to an act: تعهد، وعد */
  | 'PROMISE'
  /** Reported after somebody, without a verb of saying: وفقاً لـ، بحسب، نقلاً عن */
  | 'RELAY'
  /** Tells what was not known: كشف، أفصح */
  | 'REVEAL'
  /** Says, tells, adds, notes: قال، أضاف، ذكر، أشار */
  | 'SAY'
  /** Announces harm: هدد، توعد */
  | 'THREATEN'
  /** Warns: حذر، نبه */
  | 'WARN';

export type ClaimsAboutQueryVariables = Exact<{
  place: string;
  source?: Array<SourceType> | SourceType | null | undefined;
  after?: string | null | undefined;
}>;

export type ClaimsAboutQuery = {
  claims: {
    edges: Array<{
      node: {
        text: string;
        said: string | null;
        speaker: { name: string; nameEn: string | null; country: string | null } | null;
        assertions: Array<{
          stance: Stance;
          via: Array<{ name: string }>;
          article: { title: string | null; outlet: string | null };
        }>;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ClaimsAboutDocument = new TypedDocumentString(`
    query ClaimsAbout($place: String!, $source: [SourceType!], $after: String) {
  claims(
    filter: {about: {name: $place}, source: {type: $source}}
    first: 20
    after: $after
  ) {
    edges {
      node {
        text
        said
        speaker {
          name
          nameEn
          country
        }
        assertions {
          stance
          via {
            name
          }
          article {
            title
            outlet
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimsAboutQuery, ClaimsAboutQueryVariables>;
