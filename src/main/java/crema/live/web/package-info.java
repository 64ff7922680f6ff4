/** What stands before the sockets while a handshake is still HTTP. */
package crema.live.web;
