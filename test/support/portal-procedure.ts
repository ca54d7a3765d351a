import type { PortalProcedure, StagedProcedure } from '../../schemas/types/index.ts';

/** A procedure as the national portal writes it, with nothing doubtful about it. */
export const portalProcedure = (more: Partial<PortalProcedure> = {}): PortalProcedure => ({
  ma_thu_tuc: '1.000101',
  ten: 'Cấp giấy phép bán lẻ',
  so_quyet_dinh: '12/QĐ-UBND',
  cap_thuc_hien: ['Cấp xã'],
  loai_thu_tuc: 'Không có thông tin',
  linh_vuc: 'Lưu thông hàng hoá',
  doi_tuong: ['Cá nhân', 'Doanh nghiệp'],
  co_quan_thuc_hien: 'Uỷ ban nhân dân cấp xã',
  trinh_tu: 'Bước 1: nộp hồ sơ',
  cach_thuc: [
    { kenh: 'Trực tiếp', thoi_han: '5 Ngày làm việc', phi_le_phi: '135,000 VNĐ(Lệ phí: 135.000 đồng/lần.)' },
    { kenh: 'Trực tuyến', thoi_han: '3 Ngày làm việc', phi_le_phi: 'Miễn phí' },
  ],
  truong_hop: [{ ten: '--', giay_to: [{ ten: 'Đơn đề nghịMau so 01.docx', ban_chinh: 1, ban_sao: 0 }] }],
  ket_qua: [{ ten: 'Giấy phépMã: KQ.G01.000001Thông báo từ chối', ma: 'KQ.G01.000002' }],
  ...more,
});

export const staged = (source: PortalProcedure, decisions: StagedProcedure['decisions'] = []): StagedProcedure => ({
  stagedCode: source.ma_thu_tuc,
  stagedName: source.ten,
  sourceSite: 'dichvucong.gov.vn',
  source,
  decisions,
});
