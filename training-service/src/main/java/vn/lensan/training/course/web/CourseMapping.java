package vn.lensan.training.course.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.training.course.CourseCommand;
import vn.lensan.training.course.CourseTime;
import vn.lensan.training.course.CourseView;

@Mapper(imports = RequestIds.class)
interface CourseMapping {
  BigDecimal MINUTES = BigDecimal.valueOf(60);

  @Mapping(target = "id", source = "id", defaultExpression = "java(RequestIds.newId())")
  @Mapping(target = "time", source = ".", qualifiedByName = "time")
  @Mapping(target = "passMark", source = "passMark", defaultValue = "50")
  CourseCommand.Offer toCommand(CourseRequest request);

  @Mapping(target = "theoryHours", source = "theoryMinutes", qualifiedByName = "hours")
  @Mapping(target = "practiceHours", source = "practiceMinutes", qualifiedByName = "hours")
  CourseResponse toResponse(CourseView view);

  @Named("time")
  default CourseTime time(CourseRequest request) {
    return new CourseTime(minutes(request.theoryHours()), minutes(request.practiceHours()));
  }

  private static int minutes(BigDecimal hours) {
    return hours.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).intValueExact();
  }

  @Named("hours")
  default BigDecimal hours(int minutes) {
    BigDecimal hours = BigDecimal.valueOf(minutes).divide(MINUTES, 2, RoundingMode.HALF_UP);
    return new BigDecimal(hours.stripTrailingZeros().toPlainString());
  }
}
