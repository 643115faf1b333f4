package vn.lensan.training.course;

/**
 * @param passMark the least score, of 100, that passes
 */
public record CourseView(
    String id,
    long version,
    Level level,
    String name,
    int theoryMinutes,
    int practiceMinutes,
    int passMark) {}
