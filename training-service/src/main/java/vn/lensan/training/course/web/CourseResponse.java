package vn.lensan.training.course.web;

import java.math.BigDecimal;
import vn.lensan.training.course.Level;

record CourseResponse(
    String id,
    long version,
    Level level,
    String name,
    BigDecimal theoryHours,
    BigDecimal practiceHours,
    int passMark) {}
