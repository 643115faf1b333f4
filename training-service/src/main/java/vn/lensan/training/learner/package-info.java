/** Our copy of the households, who are the learners. */
@NullMarked
package vn.lensan.training.learner;

import org.jspecify.annotations.NullMarked;
