/** What every resource shares: the application, problems, JSON, and what is open to everybody. */
package crema.platform.rest;
