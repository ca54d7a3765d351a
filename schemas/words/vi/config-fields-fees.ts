import { keptFields } from './kept-fields.ts';

/** Label and help of each field. */
export const configFieldsFees = {
  FeePolicy: {
    policyCode: { label: 'Mã biểu phí', help: 'Ví dụ: LP_XANGDAU.' },
    policyName: { label: 'Tên biểu phí', help: 'Ví dụ: Lệ phí cấp giấy phép xuất bản bản tin.' },
    legalBasis: { label: 'Căn cứ', help: 'Thông tư, nghị quyết quy định mức thu. Ví dụ: TT 168/2016/TT-BTC.' },
    lines: { label: 'Các khoản thu', help: 'Phí, lệ phí và cước chuyển phát; mỗi khoản một cách tính.' },
    exemptions: {
      label: 'Đối tượng miễn, giảm',
      help: 'Nhóm người được miễn hoặc giảm; chỉ mức có lợi nhất được áp dụng, không cộng dồn.',
    },
    reductions: { label: 'Giảm theo thời gian, kênh nộp', help: 'Ví dụ: giảm 50% khi nộp trực tuyến đến hết năm.' },
    ownerAgency: { label: 'Cơ quan quản lý', help: 'Cơ quan được sửa biểu phí này; trống là cấp tỉnh.' },
    sourceSite: keptFields.sourceSite,
  },
  FeeLine: {
    lineCode: { label: 'Mã khoản', help: 'Không trùng trong biểu phí. Ví dụ: LP1.' },
    name: { label: 'Tên khoản', help: 'In trên biên lai. Ví dụ: Lệ phí cấp giấy phép.' },
    kind: { label: 'Loại', help: 'Phí và lệ phí là hai khoản khác nhau theo luật.' },
    amount: { label: 'Cách tính', help: 'Một mức, theo số lượng, theo bậc hoặc theo phần trăm.' },
    rounding: { label: 'Làm tròn', help: 'Kết quả của khoản được làm tròn một lần.' },
    channels: { label: 'Chỉ cho kênh nộp', help: 'Trống là mọi kênh.' },
    cases: {
      label: 'Chỉ cho trường hợp',
      help: 'Mã các trường hợp của thủ tục, cách nhau bởi dấu phẩy; trống là mọi trường hợp.',
    },
    countField: {
      label: 'Lấy số lượng từ ô của biểu mẫu',
      help: 'Tên ô trong biểu mẫu điện tử cho biết số lượng hoặc giá trị. Trống: cán bộ nhập. Ví dụ: so_trang.',
    },
    caseFactors: { label: 'Tỷ lệ theo trường hợp', help: 'Ví dụ: trường hợp cấp lại thu 50%.' },
    cap: { label: 'Mức tối đa', help: 'Khoản này không bao giờ cao hơn, dù số lượng bao nhiêu.' },
    validFrom: { label: 'Áp dụng từ ngày', help: 'Trống là không giới hạn.' },
    validTo: { label: 'Đến hết ngày', help: 'Trống là không giới hạn.' },
  },
  FixedFee: {
    shape: { label: 'Cách tính', help: 'Một số tiền cố định.' },
    amount: { label: 'Số tiền', help: 'Ví dụ: 50.000 đ.' },
  },
  PerUnitFee: {
    shape: { label: 'Cách tính', help: 'Số lượng nhân với đơn giá.' },
    unitName: { label: 'Đơn vị tính', help: 'Ví dụ: trang, bản, hồ sơ.' },
    unitAmount: { label: 'Đơn giá', help: 'Số tiền cho một đơn vị.' },
  },
  TieredFee: {
    shape: { label: 'Cách tính', help: 'Mỗi đơn vị tính theo giá của bậc nó thuộc về.' },
    unitName: { label: 'Đơn vị tính', help: 'Ví dụ: trang.' },
    tiers: { label: 'Các bậc', help: 'Từ đơn vị thứ mấy thì giá bao nhiêu; bậc đầu bắt đầu từ 1.' },
    cap: { label: 'Tối đa một bản', help: 'Ví dụ: chứng thực không quá 200.000 đ một bản.' },
  },
  FeeTier: {
    from: { label: 'Từ đơn vị thứ', help: 'Ví dụ: 3 là từ trang thứ ba.' },
    unitAmount: { label: 'Giá mỗi đơn vị', help: 'Số tiền cho mỗi đơn vị từ đây.' },
  },
  PercentFee: {
    shape: { label: 'Cách tính', help: 'Phần trăm của một giá trị; giữa hai mốc được tính nội suy.' },
    baseName: { label: 'Giá trị làm căn cứ', help: 'Ví dụ: Tổng mức đầu tư.' },
    points: { label: 'Các mốc', help: 'Tại giá trị này thì tỷ lệ là bao nhiêu; một mốc là một tỷ lệ chung.' },
    min: { label: 'Tối thiểu', help: 'Không thấp hơn mức này.' },
    max: { label: 'Tối đa', help: 'Không cao hơn mức này.' },
  },
  BracketFee: {
    shape: { label: 'Cách tính', help: 'Luỹ tiến: mỗi phần giá trị tính theo tỷ lệ của bậc đó.' },
    baseName: { label: 'Giá trị làm căn cứ', help: 'Ví dụ: Giá trị hợp đồng.' },
    brackets: { label: 'Các bậc', help: 'Bậc bắt đầu từ giá trị nào, tỷ lệ bao nhiêu; bậc đầu từ 0.' },
    min: { label: 'Tối thiểu', help: 'Không thấp hơn mức này.' },
    max: { label: 'Tối đa', help: 'Không cao hơn mức này.' },
  },
  PercentPoint: {
    base: { label: 'Giá trị từ', help: 'Giá trị tính bằng đồng. Ví dụ: 15.000.000.000 đ.' },
    percent: { label: 'Tỷ lệ %', help: 'Viết với dấu chấm. Ví dụ: 0.019.' },
  },
  FeeRounding: {
    to: { label: 'Làm tròn đến', help: 'Số đồng. Ví dụ: 1.000 đ; 1 là không làm tròn.' },
    mode: { label: 'Cách làm tròn', help: 'Lên, xuống, hay từ nửa trở lên thì lên.' },
  },
  FeeCaseFactor: {
    caseCode: { label: 'Mã trường hợp', help: 'Mã trường hợp của thủ tục. Ví dụ: CAP_LAI.' },
    percent: { label: 'Thu %', help: '50 là thu một nửa.' },
  },
  FeeExemption: {
    groupCode: { label: 'Mã đối tượng', help: 'Ví dụ: NGUOI_CAO_TUOI.' },
    groupName: { label: 'Đối tượng', help: 'Ví dụ: Người cao tuổi.' },
    percentOff: { label: 'Giảm %', help: '100 là miễn.' },
    lines: { label: 'Cho các khoản', help: 'Mã các khoản, cách nhau bởi dấu phẩy; trống là mọi khoản.' },
    legalBasis: { label: 'Căn cứ', help: 'Văn bản cho miễn, giảm.' },
  },
  FeeReduction: {
    name: { label: 'Tên', help: 'Ví dụ: Nộp trực tuyến.' },
    percentOff: { label: 'Giảm %', help: '50 là còn một nửa.' },
    lines: { label: 'Cho các khoản', help: 'Mã các khoản, cách nhau bởi dấu phẩy; trống là mọi khoản.' },
    channels: { label: 'Kênh nộp', help: 'Trống là mọi kênh.' },
    validFrom: { label: 'Từ ngày', help: 'Trống là không giới hạn.' },
    validTo: { label: 'Đến hết ngày', help: 'Trống là không giới hạn.' },
    legalBasis: { label: 'Căn cứ', help: 'Văn bản quy định. Ví dụ: NQ 12/2025/NQ-HĐND.' },
  },
};
