/** The question that isnad exists for, by either name of the place. */
export const kurskQuestion = (place: string): string => `{
  claims(filter: {about: {name: "${place}"}, source: {type: OFFICIAL}}) {
    totalCount
    edges {
      node {
        text
        speaker { name nameEn }
        assertions {
          stance
          via { name }
          evidence { text }
          article { title }
        }
      }
    }
  }
}`;
