/** One aggregate with a web door, events, a private log, a reaction and due work. */
@NullMarked
package vn.lensan.sample.note;

import org.jspecify.annotations.NullMarked;
