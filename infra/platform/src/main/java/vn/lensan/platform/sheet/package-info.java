/** What every spreadsheet that leaves the system has to mind. */
@NullMarked
package vn.lensan.platform.sheet;

import org.jspecify.annotations.NullMarked;
