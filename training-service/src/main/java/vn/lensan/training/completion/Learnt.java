package vn.lensan.training.completion;

import vn.lensan.platform.unit.UnitId;
import vn.lensan.training.course.Level;

/**
 * Which household completed which course.
 *
 * @param unit where the household was when it was first listed
 */
record Learnt(String householdId, String courseId, Level level, UnitId unit) {}
