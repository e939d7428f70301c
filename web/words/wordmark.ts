/** The name of the site as it stands above the page, in every language. In prose the name is translated. */
export const WORDMARK = 'The Reverse Bottleneck'
