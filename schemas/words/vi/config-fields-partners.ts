import { keptFields } from './kept-fields.ts';

/** Label and help of each field. */
export const configFieldsPartners = {
  PaymentConfig: {
    govAgencyCode: { label: 'Cơ quan thu', help: 'Cơ quan nhận tiền; mỗi cơ quan một cấu hình.' },
    govAgencyName: { label: 'Tên đơn vị thu', help: 'Tên in trên biên lai.' },
    govAgencyTaxNo: { label: 'Mã số thuế', help: 'Mã số thuế của đơn vị thu. Ví dụ: 1400123456.' },
    invoiceTemplateNo: { label: 'Mẫu số biên lai', help: 'Ví dụ: 01BLP0-001.' },
    invoiceIssueNo: { label: 'Ký hiệu biên lai', help: 'Ví dụ: AA-26E.' },
    invoiceLastNo: { label: 'Số biên lai gần nhất', help: 'Số đã dùng ở hệ thống cũ, để đối chiếu.' },
    bankInfo: { label: 'Thông tin chuyển khoản', help: 'Hiện cho người nộp: ngân hàng, số tài khoản, chủ tài khoản.' },
    epaymentConfig: {
      label: 'Kết nối cổng thanh toán',
      help: 'Địa chỉ, mã đơn vị và khoá bí mật của cổng thanh toán. Giá trị đã ghi không hiện lại.',
    },
    invoiceForm: { label: 'Mẫu in biên lai', help: 'Mẫu in của OpenCPS, giữ nguyên văn.' },
    ownerAgency: { label: 'Cơ quan quản lý', help: 'Cơ quan được sửa cấu hình này; trống là cấp tỉnh.' },
    sourceSite: keptFields.sourceSite,
    unread: keptFields.unread,
  },
  ServerConfig: {
    serverNo: { label: 'Mã máy chủ', help: 'Mã ghi trong quy trình và thao tác. Ví dụ: SERVER_DVC.' },
    govAgencyCode: { label: 'Cơ quan phía đối tác', help: 'Cơ quan quản lý máy chủ đó, nếu có.' },
    serverName: { label: 'Tên máy chủ', help: 'Ví dụ: Cổng dịch vụ công của tỉnh.' },
    protocol: {
      label: 'Cách kết nối',
      help: 'Kiểu trao đổi với đối tác. Ví dụ: DVCQG_INTEGRATION cho Cổng dịch vụ công quốc gia.',
    },
    configs: {
      label: 'Địa chỉ và khoá',
      help: 'Địa chỉ, tài khoản, khoá bí mật của máy chủ. Giá trị đã ghi không hiện lại.',
    },
    ownerAgency: keptFields.ownerAgency,
    sourceSite: keptFields.sourceSite,
    unread: keptFields.unread,
  },
  Dictionary: {
    collectionCode: { label: 'Mã danh mục', help: 'Ví dụ: SERVICE_DOMAIN.' },
    collectionName: { label: 'Tên danh mục', help: 'Ví dụ: Lĩnh vực thủ tục hành chính.' },
    collectionNameEN: { label: 'Tên tiếng Anh', help: 'Hiện khi người dùng chọn tiếng Anh.' },
    description: { label: 'Mô tả', help: 'Danh mục dùng ở đâu.' },
    status: { label: 'Tình trạng', help: 'Danh mục ngừng dùng vẫn được giữ để đọc hồ sơ cũ.' },
    items: { label: 'Các mục', help: 'Mỗi mục có mã và tên; thứ tự ở đây là thứ tự khi chọn.' },
    groups: { label: 'Các nhóm', help: 'Nhóm gồm một số mục, dùng để lọc.' },
    ownerAgency: keptFields.ownerAgency,
    sourceSite: keptFields.sourceSite,
    unread: keptFields.unread,
  },
  DictItem: {
    itemCode: { label: 'Mã mục', help: 'Không trùng trong danh mục. Ví dụ: XAY_DUNG.' },
    itemName: { label: 'Tên mục', help: 'Ví dụ: Xây dựng.' },
    itemNameEN: { label: 'Tên tiếng Anh', help: 'Hiện khi người dùng chọn tiếng Anh.' },
    itemDescription: { label: 'Mô tả', help: 'Giải thích thêm, nếu cần.' },
    parent: { label: 'Thuộc mục', help: 'Mục cha trong cùng danh mục. Ví dụ: trạng thái phụ thuộc trạng thái chính.' },
    level: { label: 'Cấp', help: '0 là cấp trên cùng.' },
    sibling: { label: 'Khoá sắp xếp', help: 'Chữ hoặc số để sắp xếp, giữ theo OpenCPS.' },
    metadata: { label: 'Dữ liệu kèm theo', help: 'Thông tin thêm dạng JSON. Ví dụ: {"portalState": 1}.' },
    unread: keptFields.unread,
  },
  DictGroup: {
    groupCode: { label: 'Mã nhóm', help: 'Không trùng trong danh mục.' },
    groupName: { label: 'Tên nhóm', help: 'Ví dụ: Lĩnh vực của Sở Công Thương.' },
    groupNameEN: { label: 'Tên tiếng Anh', help: 'Hiện khi người dùng chọn tiếng Anh.' },
    groupDescription: { label: 'Mô tả', help: 'Nhóm dùng để làm gì.' },
    items: { label: 'Các mục của nhóm', help: 'Chọn trong các mục của danh mục này.' },
    unread: keptFields.unread,
  },
};
