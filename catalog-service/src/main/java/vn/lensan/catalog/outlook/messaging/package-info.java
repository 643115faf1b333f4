/** What is placed follows our own events; warnings go out. */
@NullMarked
package vn.lensan.catalog.outlook.messaging;

import org.jspecify.annotations.NullMarked;
