/**
 * The name of the site as it is written over it, in every language; where it stands in prose it has one of each
 * language.
 */
export const WORDMARK = 'The Reverse Bottleneck'
