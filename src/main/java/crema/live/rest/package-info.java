/** What the sockets carried, to be read afterwards. */
package crema.live.rest;
