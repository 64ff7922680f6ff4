/**
 * What every page and request shares: the table of public addresses, the headers of every answer, the check of origins, and how a
 * refusal becomes a message. {@link crema.platform.web.Addresses} is the one place that knows which page answers where.
 */
package crema.platform.web;
