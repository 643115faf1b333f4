package vn.lensan.training.enrolment.web;

import org.mapstruct.Mapper;
import vn.lensan.training.enrolment.EnrolmentView;

@Mapper
interface EnrolmentMapping {
  EnrolmentResponse toResponse(EnrolmentView view);
}
