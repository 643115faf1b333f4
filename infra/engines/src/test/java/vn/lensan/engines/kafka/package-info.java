@NullMarked
package vn.lensan.engines.kafka;

import org.jspecify.annotations.NullMarked;
