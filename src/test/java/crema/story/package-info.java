/**
 * What people live through, told with real browsers: a whole session, and the moments in it that go wrong. A story finds things as
 * people do, by what they are called, and says nothing about how pages are made.
 */
package crema.story;
