/** The table of routes and what happens to a request and an answer on its way. */
@NullMarked
package vn.lensan.origin.route;

import org.jspecify.annotations.NullMarked;
