package vn.lensan.training.certificate.messaging;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.lensan.training.certificate.CertificateView;

@Mapper
interface CertificateWireMapping {
  @Mapping(target = "certificateId", source = "code")
  CertificateWire toWire(CertificateView certificate);
}
