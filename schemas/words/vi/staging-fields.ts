/** Label and help of each field of a staged procedure. */
export const stagingFields = {
  StagedProcedure: {
    stagedCode: {
      label: 'Mã thủ tục',
      help: 'Mã trên Cổng dịch vụ công quốc gia; bản nháp được tạo mang đúng mã này. Ví dụ: 1.000236.',
    },
    stagedName: {
      label: 'Tên thủ tục',
      help: 'Tên như trên cổng.',
    },
    sourceSite: {
      label: 'Nguồn',
      help: 'Nơi thủ tục được đọc về.',
    },
    source: {
      label: 'Cổng ghi',
      help: 'Nội dung nguyên văn của cổng; không sửa ở đây.',
    },
    decisions: {
      label: 'Quyết định',
      help: 'Điều người rà soát đã quyết định cho từng nghi vấn.',
    },
    promoted: {
      label: 'Đã tạo bản nháp',
      help: 'Khi nào và ai đã đưa thủ tục này thành bản nháp.',
    },
  },
  PortalProcedure: {
    ma_thu_tuc: {
      label: 'Mã thủ tục',
      help: 'Mã trên cổng.',
    },
    ten: {
      label: 'Tên thủ tục',
      help: 'Tên trên cổng.',
    },
    so_quyet_dinh: {
      label: 'Số quyết định',
      help: 'Quyết định công bố thủ tục.',
    },
    cap_thuc_hien: {
      label: 'Cấp thực hiện',
      help: 'Một thủ tục có thể ở nhiều cấp.',
    },
    loai_thu_tuc: {
      label: 'Loại thủ tục',
      help: 'Theo cách phân loại của cổng.',
    },
    linh_vuc: {
      label: 'Lĩnh vực',
      help: 'Lĩnh vực trên cổng.',
    },
    doi_tuong: {
      label: 'Đối tượng thực hiện',
      help: 'Ai được nộp hồ sơ.',
    },
    co_quan_thuc_hien: {
      label: 'Cơ quan thực hiện',
      help: 'Nơi giải quyết, như cổng ghi.',
    },
    co_quan_tham_quyen: {
      label: 'Cơ quan có thẩm quyền',
      help: 'Nơi quyết định kết quả.',
    },
    co_quan_phoi_hop: {
      label: 'Cơ quan phối hợp',
      help: 'Nơi cùng giải quyết.',
    },
    trinh_tu: {
      label: 'Trình tự thực hiện',
      help: 'Các bước như cổng mô tả.',
    },
    cach_thuc: {
      label: 'Cách thức thực hiện',
      help: 'Từng kênh nộp với thời hạn và phí, lệ phí.',
    },
    truong_hop: {
      label: 'Thành phần hồ sơ',
      help: 'Từng trường hợp với giấy tờ của nó.',
    },
    ket_qua: {
      label: 'Kết quả',
      help: 'Giấy tờ trả cho người nộp.',
    },
    can_cu: {
      label: 'Căn cứ pháp lý',
      help: 'Các văn bản, như cổng ghi liền nhau.',
    },
    yeu_cau_dieu_kien: {
      label: 'Yêu cầu, điều kiện',
      help: 'Điều kiện để được giải quyết.',
    },
  },
  PortalChannel: {
    kenh: {
      label: 'Kênh',
      help: 'Trực tiếp, bưu chính hoặc trực tuyến.',
    },
    thoi_han: {
      label: 'Thời hạn',
      help: 'Như cổng ghi.',
    },
    phi_le_phi: {
      label: 'Phí, lệ phí',
      help: 'Như cổng ghi, dính cả mô tả.',
    },
  },
  PortalCase: {
    ten: {
      label: 'Tên trường hợp',
      help: 'Như cổng ghi.',
    },
    giay_to: {
      label: 'Giấy tờ',
      help: 'Giấy tờ và ghi chú của trường hợp.',
    },
  },
  PortalPaper: {
    ten: {
      label: 'Tên giấy tờ',
      help: 'Như cổng ghi, có thể dính tên tệp mẫu.',
    },
    ban_chinh: {
      label: 'Bản chính',
      help: 'Số bản chính.',
    },
    ban_sao: {
      label: 'Bản sao',
      help: 'Số bản sao.',
    },
  },
  PortalResult: {
    ten: {
      label: 'Tên kết quả',
      help: 'Có thể gồm nhiều kết quả dính nhau.',
    },
    ma: {
      label: 'Mã kết quả',
      help: 'Mã trên cổng. Ví dụ: KQ.G01.000021.',
    },
  },
  PortalDecision: {
    findingCode: {
      label: 'Nghi vấn',
      help: 'Loại nghi vấn được quyết định.',
    },
    was: {
      label: 'Nội dung',
      help: 'Đoạn cổng ghi mà quyết định nói về.',
    },
    noLimit: {
      label: 'Không quy định thời hạn',
      help: 'Thủ tục này không có thời hạn giải quyết.',
    },
    duration: {
      label: 'Thời hạn',
      help: 'Thời hạn đúng.',
    },
    feeKind: {
      label: 'Khoản thu',
      help: 'Miễn phí, do địa phương quy định, phí hoặc lệ phí.',
    },
    amount: {
      label: 'Số tiền',
      help: 'Đồng, số nguyên.',
    },
    paper: {
      label: 'Là',
      help: 'Giấy tờ phải nộp hay chỉ là ghi chú.',
    },
    originals: {
      label: 'Bản chính',
      help: 'Số bản chính phải nộp.',
    },
    copies: {
      label: 'Bản sao',
      help: 'Số bản sao phải nộp.',
    },
    grouping: {
      label: 'Là',
      help: 'Một trường hợp riêng, hay nhóm giấy tờ của mọi trường hợp.',
    },
    by: {
      label: 'Người quyết định',
      help: 'Ai đã quyết định.',
    },
  },
  PortalPromotion: {
    at: {
      label: 'Lúc',
      help: 'Thời điểm tạo bản nháp.',
    },
    by: {
      label: 'Người tạo',
      help: 'Ai đã tạo bản nháp.',
    },
  },
};
