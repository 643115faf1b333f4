@NullMarked
package vn.lensan.monitoring.cell.messaging;

import org.jspecify.annotations.NullMarked;
