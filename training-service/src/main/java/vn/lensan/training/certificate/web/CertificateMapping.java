package vn.lensan.training.certificate.web;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.lensan.training.certificate.CertificateView;

@Mapper
interface CertificateMapping {
  @Mapping(target = "id", source = "code")
  CertificateResponse toResponse(CertificateView view);

  @Mapping(target = "valid", constant = "true")
  @Mapping(target = "reason", ignore = true) // only said of what is not valid
  @Mapping(target = "course", source = "courseName")
  @Mapping(target = "household", expression = "java(view.maskedHousehold())")
  CheckResponse toCheck(CertificateView view);
}
