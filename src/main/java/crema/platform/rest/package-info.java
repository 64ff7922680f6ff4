/** What every resource shares: the application, problems, JSON, and the check that a caller is known. */
package crema.platform.rest;
